export const id = 5551;
export const ids = [5551,4014,1289,9398];
export const modules = {

/***/ 91289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ask: () => (/* binding */ ask),
/* harmony export */   askFor: () => (/* binding */ askFor),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   whileStale: () => (/* binding */ whileStale)
/* harmony export */ });
/* harmony import */ var _http_proxy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81007);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69901);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76223);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33186);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43781);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62719);






/** @param repository `owner/name` */
function at(octokit, repository) {
    const [owner = '', repo = ''] = repository.split('/');
    return { octokit, owner, repo };
}
/** The refusal in a failed request's error; undefined for anything else thrown. */
function refusalIn(error) {
    const { status, response } = error;
    if (typeof status !== 'number')
        return undefined;
    if (response === undefined)
        return { ..._refusals_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_ANSWER */ .Dn, words: (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error) };
    return (0,_refusals_js__WEBPACK_IMPORTED_MODULE_5__/* .refusalOf */ .Of)(status, response.data, response.headers ?? {});
}
/**
 * Asks about a repository.
 *
 * @param what was asked for, as in "GitHub answered 403, asked to store a file"
 * @param schema of the part of the answer that is used
 * @param route such as `GET git/blobs/{sha}`, below the repository's path
 * @throws GitHubError
 */
async function ask({ octokit, owner, repo }, what, schema, route, parameters = {}) {
    const [method, path = ''] = route.split(' ');
    const url = `/repos/{owner}/{repo}${path && `/${path}`}`;
    const request = octokit.request(`${method} ${url}`, { owner, repo, ...parameters });
    const { status, headers, ...answered } = await request.catch((error) => {
        const refusal = refusalIn(error);
        if (refusal === undefined)
            throw error;
        const proxyError = (0,_http_proxy_js__WEBPACK_IMPORTED_MODULE_0__/* .proxyErrorIn */ .qi)(error);
        if (proxyError !== undefined)
            throw proxyError;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GitHubError */ .y_(what, refusal, error);
    });
    if (status >= 300) {
        // The rest of the address may be a secret.
        const host = URL.parse(headers.location ?? '')?.host;
        const words = host === undefined ? '' : `it is at ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(host)}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GitHubError */ .y_(what, (0,_refusals_js__WEBPACK_IMPORTED_MODULE_5__/* .refusalOf */ .Of)(status, { message: words }, {}));
    }
    const answer = schema.safeParse(answered.data);
    if (answer.success)
        return answer.data;
    const part = answer.error.issues[0]?.path.join('.') ?? '';
    const words = `its answer ${part ? `has no '${part}' as the API describes it` : 'is not as the API describes'}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GitHubError */ .y_(what, { ..._refusals_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_ANSWER */ .Dn, words }, answer.error);
}
/** How a replica is waited for that does not have an object yet (milliseconds): half a minute. */
const LAG = { attempts: 5, first: 2000, longest: 16_000, budget: 60_000 };
/** Asks again for what a replica may lack. */
function whileStale({ octokit: { clock } }, action) {
    return (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .retrying */ .R$)(action, { policy: LAG, clock, judge: (error) => ({ retry: (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .isStale */ .QO)(error) }) });
}
/**
 * The same as `ask` for an object whose sha came from GitHub, or one made of such. It is asked for again
 * while GitHub does not know it, or answers what is not right of it.
 *
 * @param problemOf what is wrong with an answer
 * @throws ActionError E_GITHUB_STALE, GitHubError
 */
function askFor(at, what, schema, route, parameters, problemOf = () => undefined) {
    return whileStale(at, async () => {
        const answer = await ask(at, what, schema, route, parameters).catch((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .absent */ .Ge)(404));
        const problem = answer === undefined
            ? `GitHub answered 404, asked to ${what} by a name that it gave itself`
            : problemOf(answer);
        if (answer !== undefined && problem === undefined)
            return answer;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .staleError */ .ew)(problem);
    });
}


/***/ }),

/***/ 43781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ge: () => (/* binding */ absent),
/* harmony export */   PN: () => (/* binding */ repositoryError),
/* harmony export */   QO: () => (/* binding */ isStale),
/* harmony export */   ew: () => (/* binding */ staleError),
/* harmony export */   y_: () => (/* binding */ GitHubError)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76223);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33186);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62719);



/** GitHub refused a request, could not be reached, or answered in a form that is not known. */
class GitHubError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    status;
    /** GitHub's own words; empty when there are none. */
    words;
    /** Whether every later write meets the same, whatever it writes. */
    lasting;
    constructor(what, refusal, cause) {
        const { status, answered, words, headers } = refusal;
        const { code, transient, lasting, wayOut } = (0,_refusals_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(refusal);
        const quote = words === '' ? '' : `: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(words)}`;
        const id = (0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .requestIdOf */ .Gb)(headers['x-github-request-id']);
        const answer = answered ? `GitHub answered ${status}` : 'No whole answer from GitHub';
        super(`${answer}, asked to ${what}${quote}. ${wayOut}.${id === undefined ? '' : ` (X-GitHub-Request-Id ${id})`}`, { code, cause, transient });
        this.status = status;
        this.lasting = lasting;
        this.words = words;
    }
}
/** A repository, branch or folder that is not as the inputs say. */
const repositoryError = (message) => new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(message, { code: 'E_GITHUB_REPOSITORY' });
/** An answer that cannot be right of what GitHub itself named: a replica may lag. */
const staleError = (problem, cause) => new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(`${problem}. Its servers may lag behind one another: run again. If this happens again, see ` +
    'githubstatus.com.', { code: 'E_GITHUB_STALE', cause, transient: true });
/** For `catch`: undefined in place of an answer with this status. */
const absent = (status) => (error) => {
    if (error instanceof GitHubError && error.status === status)
        return undefined;
    throw error;
};
const isStale = (error) => error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ && error.code === 'E_GITHUB_STALE';


/***/ }),

/***/ 99617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a5: () => (/* binding */ isRateLimit),
/* harmony export */   b9: () => (/* binding */ Allowance),
/* harmony export */   dX: () => (/* binding */ LONGEST_WAIT),
/* harmony export */   fr: () => (/* binding */ limitEnd),
/* harmony export */   oQ: () => (/* binding */ limitPause),
/* harmony export */   x3: () => (/* binding */ paceOf)
/* harmony export */ });
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69901);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76223);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33186);



/** Milliseconds for which rate limits may hold up a request altogether. */
const LONGEST_WAIT = 900_000;
/** Milliseconds to wait when GitHub does not say how long. */
const UNSAID = 60_000;
/** How many writes may follow each other at once, and milliseconds between further ones. */
const PACE = { atOnce: 10, apart: 1000 };
/**
 * Paces writes: call it before each. GitHub asks for a second between the writes of a large number,
 * and takes 80 a minute; the few of a month are no large number.
 *
 * @see https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 */
function paceOf(clock) {
    /** When the last of the writes so far would be, were all of them apart. */
    let last = 0;
    return async () => {
        const now = clock.now().getTime();
        last = Math.max(last, now - PACE.apart) + PACE.apart;
        const wait = last - now - (PACE.atOnce - 1) * PACE.apart;
        if (wait > 0)
            await clock.sleep(wait);
    };
}
/** Requests that a month takes, at most, unless others commit at the same time or it has many parts. */
const A_MONTH = 12;
/** What the rate limit leaves, as the last answer of the REST API said. */
class Allowance {
    #remaining = Infinity;
    /** Milliseconds since 1970. */
    #reset = 0;
    note(headers) {
        if (headers['x-ratelimit-resource'] !== 'core')
            return;
        this.#remaining = Number(headers['x-ratelimit-remaining']);
        this.#reset = Number(headers['x-ratelimit-reset']) * 1000;
    }
    /** @throws ActionError when it does not do for a month, and is not reset while a request would wait */
    check(now) {
        if (this.#remaining >= A_MONTH || this.#reset <= now.getTime() + LONGEST_WAIT)
            return;
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ(`GitHub allows ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(this.#remaining, 'more request')} until ${(0,_http_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .minuteAfter */ .P1)(this.#reset)}, ` +
            'which is too few for another month. Nothing was fetched or written; run again after that.', { code: 'E_GITHUB_RATE_LIMIT', transient: true });
    }
}
/** Whether an answer says that there were too many requests, in whatever words. */
function isRateLimit(status, message, headers) {
    if (status === 429 || /rate limit/i.test(message))
        return true;
    const isUsedUp = headers['x-ratelimit-remaining'] === '0';
    return status === 403 && (headers['retry-after'] !== undefined || isUsedUp);
}
/** Milliseconds until a rate limit ends, from when GitHub answered; undefined when it does not say. */
function untilEnd(headers) {
    const now = new Date(headers.date ?? NaN);
    const asked = (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .retryAfter */ .P9)(headers['retry-after'], now);
    if (asked !== undefined)
        return asked;
    const isUsedUp = headers['x-ratelimit-remaining'] === '0';
    return isUsedUp ? Number(headers['x-ratelimit-reset']) * 1000 - now.getTime() : undefined;
}
/** Milliseconds to wait after a failed request; undefined where no rate limit is the reason. */
function limitPause(error) {
    const { status, message, response } = error;
    if (response === undefined || !isRateLimit(status, message, response.headers))
        return undefined;
    return Math.max(1000, untilEnd(response.headers) ?? NaN) || UNSAID;
}
/** When a rate limit ends, to the minute after it, as the answer's headers say. */
function limitEnd(headers) {
    return (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .minuteAfter */ .P1)(Date.parse(headers.date ?? '') + (untilEnd(headers) ?? NaN));
}


/***/ }),

/***/ 62719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dn: () => (/* binding */ NO_ANSWER),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   V: () => (/* binding */ CLOSED)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13798);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33186);
/* harmony import */ var _rate_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99617);



const ACCESS = "The token needs access to the repository's contents, write access to export and read access to " +
    "plan or verify: for the workflow's own repository add `permissions: contents: write` (or `read`) to the " +
    'job; for another one pass the token of a GitHub App installed there ' +
    '(actions/create-github-app-token) or a fine-grained personal access token with contents: write ' +
    '(or read)';
/** A bypass list takes apps, but not GitHub Actions itself, whose token GITHUB_TOKEN is. */
const BYPASS = 'GITHUB_TOKEN cannot bypass it: use a ruleset, in place of a classic protection, put a GitHub App on its ' +
    "bypass list and pass the App's token (docs/setup.md, Protect the repository), or set the input " +
    "'branch' to another";
const OTHER_REPOSITORY = "or set the input 'repository' to another";
/** Repositories that take no commits, as their description says before any is tried. */
const CLOSED = {
    archived: {
        code: 'E_GITHUB_ARCHIVED',
        wayOut: `It is archived: unarchive it, ${OTHER_REPOSITORY}`,
    },
    disabled: {
        code: 'E_GITHUB_DISABLED',
        wayOut: `It is disabled: ask its owner, or GitHub Support, why, ${OTHER_REPOSITORY}`,
    },
};
/** The text behind it is that of the rule, which an administrator may have written. */
const isRuleset = ({ words }) => /^repository rule violations found/i.test(words);
const PROTECTED = /approving review is required|status checks? .*expected|must be made through|verified signatures|(?:protected|locked) branch|authorized to push to this branch/i;
const isProtection = ({ status, words, documentation }) => documentation.includes('/about-protected-branches') ||
    ([403, 409, 422].includes(status) && PROTECTED.test(words));
/**
 * How GitHub refuses; the first row that fits counts. Rows go by status, documentation_url and
 * headers where these are enough, else by words. Seen in its REST API, version 2022-11-28, and in
 * public reports.
 */
const REFUSALS = [
    {
        code: 'E_GITHUB_NO_ANSWER',
        is: ({ answered }) => !answered,
        wayOut: 'Check the network and githubstatus.com, and run again',
        holds: 'for a while',
    },
    {
        code: 'E_GITHUB_TOKEN',
        is: ({ status }) => status === 401,
        wayOut: 'The token is wrong, expired or revoked: pass a valid one',
    },
    {
        code: 'E_GITHUB_SSO',
        is: ({ status, headers, documentation, words }) => /^required\b/i.test(headers['x-github-sso'] ?? '') ||
            documentation.includes('single-sign-on') ||
            (status === 403 && /SAML enforcement/i.test(words)),
        wayOut: ({ headers }) => 'The organization wants single sign-on, for which the token is not authorized. Authorize it ' +
            `${ssoPage(headers['x-github-sso'])}, or pass the token of a GitHub App, which needs none`,
    },
    {
        code: 'E_GITHUB_PUSH_PROTECTION',
        is: (refusal) => refusal.foundSecrets ||
            (isRuleset(refusal) && /secret detected|cannot contain secrets/i.test(refusal.words)),
        wayOut: 'Push protection finds what looks like a secret in this month. Encrypt it (pgp-public-keys), ' +
            "so that nothing is readable in the repository, or have the repository's administrator turn " +
            'push protection off',
        holds: 'once',
    },
    {
        code: 'E_GITHUB_SIGNATURE_REQUIRED',
        is: (refusal) => (isRuleset(refusal) || isProtection(refusal)) && /verified signatures/i.test(refusal.words),
        wayOut: 'The branch takes signed commits only. GitHub signs those of GITHUB_TOKEN and of a GitHub App, but ' +
            `not those of a personal access token. ${BYPASS}`,
    },
    {
        code: 'E_GITHUB_COMMIT_MESSAGE',
        is: (refusal) => isRuleset(refusal) && /^.*\n\s*commit message must/i.test(refusal.words),
        wayOut: `A ruleset refuses the commit's message: set the input 'commit-message'. ${BYPASS}`,
    },
    {
        code: 'E_GITHUB_RULESET',
        is: isRuleset,
        wayOut: `A ruleset refuses this token's commits. ${BYPASS}`,
    },
    {
        code: 'E_GITHUB_PROTECTED_BRANCH',
        is: isProtection,
        wayOut: `The protection of the branch refuses this token's commits. ${BYPASS}`,
    },
    {
        code: 'E_GITHUB_NEW_BRANCH',
        is: ({ status, words }) => status === 422 && /^reference update failed/i.test(words),
        wayOut: 'It does not say why: another branch may stand in its way (records, where records/acme is to ' +
            `be made), or a protection covers its name. ${BYPASS}`,
    },
    {
        code: 'E_GITHUB_RATE_LIMIT',
        is: ({ status, words, headers }) => (0,_rate_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .isRateLimit */ .a5)(status, words, headers),
        wayOut: ({ headers }) => {
            const ends = (0,_rate_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limitEnd */ .fr)(headers);
            return ends === undefined
                ? 'Run again when the rate limit has been reset'
                : `Run again after ${ends}, when the rate limit ends`;
        },
        holds: 'for a while',
    },
    {
        code: 'E_GITHUB_DENIED',
        is: ({ status, words }) => status === 451 ||
            (status === 403 &&
                /IP allow ?list|forbids access via|app access restrictions|suspended|access blocked/i.test(words)),
        wayOut: ({ words }) => /IP allow/i.test(words)
            ? 'Use a runner whose address is in the list, or have an owner of the organization add an entry for it'
            : 'An owner of the organization, or GitHub Support, can lift that. Where only tokens of this kind are ' +
                'denied, pass that of a GitHub App installed there (actions/create-github-app-token)',
    },
    { ...CLOSED.archived, is: ({ status, words }) => status === 403 && /\barchived\b/i.test(words) },
    { ...CLOSED.disabled, is: ({ status, words }) => status === 403 && /\bdisabled\b/i.test(words) },
    {
        code: 'E_GITHUB_QUOTA',
        is: ({ status, words }) => [403, 413, 422, 507].includes(status) && /\bquota\b|allotted space|size limit/i.test(words),
        wayOut: `The repository, or its owner, has used up its space. Have it extended, ${OTHER_REPOSITORY}`,
    },
    {
        code: 'E_GITHUB_ISSUES_OFF',
        is: ({ status }) => status === 410,
        wayOut: 'Turn on Issues in the settings of the repository',
    },
    lacking('issues: write', '/rest/issues/'),
    lacking('actions: read', '/rest/actions/'),
    { code: 'E_GITHUB_PERMISSION', is: ({ status }) => status === 403, wayOut: ACCESS },
    {
        code: 'E_GITHUB_NOT_FOUND',
        is: ({ status }) => status === 404,
        wayOut: `The repository is not there, or the token does not reach it. ${ACCESS}`,
    },
    {
        code: 'E_GITHUB_REDIRECT',
        is: ({ status }) => status < 400,
        wayOut: 'It redirects elsewhere, which is not followed: nothing is sent but to the API itself. Check ' +
            'whether a proxy stands before it, GITHUB_API_URL is an address that moved, or the repository ' +
            'was renamed meanwhile',
    },
    {
        code: 'E_GITHUB_FAULT',
        is: ({ status }) => status >= 500,
        wayOut: 'GitHub has a fault: see githubstatus.com and run again later',
        holds: 'for a while',
    },
    {
        code: 'E_GITHUB_UNEXPECTED',
        is: () => true,
        wayOut: 'Run again; if this happens again, please report it',
        holds: 'once',
    },
];
/** What a token lacks for the workflow's own repository, by the page of what was asked for. */
function lacking(permission, page) {
    return {
        code: 'E_GITHUB_PERMISSION',
        is: ({ status, documentation }) => [403, 404].includes(status) && documentation.includes(page),
        wayOut: `The token needs ${permission}: add it to the permissions of the job`,
    };
}
/** Each part may be missing or of another form. */
const refusalAnswer = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    message: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional().catch(undefined),
    documentation_url: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional().catch(undefined),
    metadata: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ secret_scanning: zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J() }).partial().optional().catch(undefined),
});
/** Reads a refusal out of an answer; `data` is its JSON, or whatever came in its place. */
function refusalOf(status, data, headers) {
    const body = refusalAnswer.safeParse(data).data;
    return {
        ...{ answered: true, status, headers },
        words: body?.message ?? '',
        documentation: body?.documentation_url ?? '',
        foundSecrets: body?.metadata?.secret_scanning !== undefined,
    };
}
const NO_ANSWER = { ...refusalOf(500, {}, {}), answered: false };
/** What a refusal is, and what to do about it: the first row of the table that it fits. */
function kindOf(refusal) {
    const { code, wayOut, holds } = REFUSALS.find(({ is }) => is(refusal));
    return {
        code,
        lasting: holds === undefined,
        transient: holds === 'for a while',
        wayOut: typeof wayOut === 'string' ? wayOut : wayOut(refusal),
    };
}
/**
 * Where to sign on, from the header `X-GitHub-SSO: required; url=...`. What follows the question
 * mark authorizes the token, and is for its owner alone.
 */
function ssoPage(header = '') {
    const page = URL.parse(/\burl=(\S+)/.exec(header)?.[1] ?? '');
    return page?.protocol === 'https:'
        ? `at ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(`${page.origin}${page.pathname}`)}`
        : "in its owner's settings (Developer settings, Configure SSO)";
}


/***/ }),

/***/ 30489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ hideUrl),
/* harmony export */   Q: () => (/* binding */ hidingUrls)
/* harmony export */ });
/* harmony import */ var _text_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28359);

/** Parameters by which a signed url grants access, as object stores call them. */
const GRANTING = /sig|token|credential|secret|key|policy/i;
/**
 * A reviver for JSON.parse that hides the texts under a key `url`: anyone who has an archive's can
 * download it.
 */
const hidingUrls = (log, known) => (key, value) => {
    if (key === 'url' && typeof value === 'string')
        hideUrl(value, log, known);
    return value;
};
/**
 * Hides a url and what in it grants access: path, query, and their parts, as they are and decoded.
 *
 * @param known names and ids that may be parts of it, and stay visible elsewhere
 */
function hideUrl(text, log, known) {
    const url = URL.parse(text);
    const parts = [text, ...(url === null ? [] : secretParts(url))];
    for (const part of new Set([...parts, ...parts.map(decoded)])) {
        const isKnown = known.some((name) => name.toLowerCase() === part.toLowerCase());
        if (part.length >= _text_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .SHORTEST */ .tl && !isKnown)
            log.secret(part);
    }
}
function secretParts({ href, pathname, search, searchParams, username, password, hash }) {
    const segments = pathname.slice(1).split('/');
    const path = segments.length > 1 ? [pathname, pathname.slice(1)] : [pathname];
    const values = [...searchParams].filter(([name, value]) => GRANTING.test(name) || looksRandom(value));
    return [
        ...[href, ...path, search.slice(1), username, password, hash.slice(1)],
        ...[...segments.filter(looksRandom), ...values.map(([, value]) => value)],
    ];
}
/** Other words, such as an account's name, stay visible elsewhere. */
function looksRandom(text) {
    return text.length >= 24 || (text.length >= 16 && /\d/.test(text) && /[a-z]/i.test(text));
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        // Not percent-encoded.
        return text;
    }
}


/***/ }),

/***/ 52428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ OutageBudget)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76223);
/* harmony import */ var _time_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85227);


/**
 * Limits the time that a run spends on services that do not answer: the retries of hundreds of months
 * would outlast the job.
 */
class OutageBudget {
    #spent = 0;
    #clock;
    constructor(clock) {
        this.#clock = clock;
    }
    /** @throws ActionError when transient failures have taken too long */
    check() {
        if (this.#spent < _time_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .TIMES */ .v.outages)
            return;
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('Not tried, because services that did not answer as they should have held up this run for ' +
            `${Math.round(this.#spent / 60_000)} minutes already. Run again when they do.`, { code: 'E_OUTAGE', transient: true });
    }
    /** Does `action`, and counts its time, as far as retries take it, if it fails transiently. */
    async spend(action) {
        const now = () => this.#clock.now().getTime();
        const since = now();
        try {
            return await action();
        }
        catch (error) {
            if (error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ && error.transient) {
                this.#spent += Math.min(now() - since, _time_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .TIMES */ .v.failure);
            }
            throw error;
        }
    }
    async try(action) {
        this.check();
        return this.spend(action);
    }
}


/***/ }),

/***/ 85227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ TIMES)
/* harmony export */ });
/**
 * Time limits for everything that has to do with Heroku, in milliseconds. They are documented in
 * docs/how-it-works.md. (GitHub stops a job after six hours.)
 */
const TIMES = {
    /** A connection to a host, or to a proxy, or through it. */
    connect: 20_000,
    /** A silence before an answer or within it. */
    silence: 60_000,
    /** A whole answer of the API. */
    answer: 120_000,
    /** From the first request for an answer of the API to the last. */
    retries: 300_000,
    download: {
        /** An attempt: `least`, plus `byte` for each byte (100 kB a second), at most `most`. */
        least: 120_000,
        byte: 1 / 100,
        most: 18_000_000,
        /** From the first attempt to the last, plus what the bytes may take. */
        retries: 600_000,
    },
    /** Transient failures of a run altogether, and the most that one of them counts for. */
    outages: 600_000,
    failure: 300_000,
};


/***/ }),

/***/ 23033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ eventLines),
/* harmony export */   Fd: () => (/* binding */ documentIn),
/* harmony export */   nA: () => (/* binding */ wholePath),
/* harmony export */   wG: () => (/* binding */ pathsOf)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);


/** Bytes that are decompressed at once: each turn to the thread that does it costs time. */
const CHUNK = 256 * 1024;
const LINE_FEED = 0x0a;
const COMMA = 0x2c;
const CLOSING_BRACKET = 0x5d;
/** Paths of the files, or parts of one, that hold what has that role, in their order. */
function pathsOf({ files }, role) {
    return files.filter((file) => file.role === role).map(({ path }) => path);
}
/** The path of what may be in parts: without `.partNN`. */
function wholePath(path) {
    return path.replace(/\.part\d+$/, '');
}
/**
 * The ordered document in a month's events files.
 *
 * @param sealed the joined bytes of the files, already decrypted where they were encrypted
 * @param path of the events file, whose ending says whether they are compressed
 */
function documentIn(sealed, path) {
    if (!/\.json\.gz(?:\.pgp)?$/.test(wholePath(path)))
        return sealed;
    // The reader of the stream gets the error.
    return (0,node_stream__WEBPACK_IMPORTED_MODULE_0__.pipeline)(sealed, (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip)({ chunkSize: CHUNK }), () => undefined);
}
/**
 * The events of an ordered document, one for each line between its first and the one that ends the array,
 * without the comma at the end.
 */
async function* eventLines(document) {
    let isFirst = true;
    let pieces = [];
    for await (const chunk of document) {
        const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
        let start = 0;
        for (let end; (end = bytes.indexOf(LINE_FEED, start)) >= 0; start = end + 1) {
            const line = Buffer.concat([...pieces, bytes.subarray(start, end)]);
            pieces = [];
            // No JSON value begins with a closing bracket.
            if (!isFirst && line[0] !== CLOSING_BRACKET) {
                yield line.at(-1) === COMMA ? line.subarray(0, -1) : line;
            }
            isFirst = false;
        }
        // A copy, as each line is: the chunk's memory may be used again for the next.
        pieces.push(Buffer.from(bytes.subarray(start)));
    }
}


/***/ }),

/***/ 93398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bh: () => (/* binding */ eventsEnding),
/* harmony export */   DK: () => (/* binding */ README),
/* harmony export */   T0: () => (/* binding */ ledgerDirectory),
/* harmony export */   Vc: () => (/* binding */ stemOf),
/* harmony export */   WT: () => (/* binding */ reviewEnding),
/* harmony export */   hM: () => (/* binding */ originalEnding),
/* harmony export */   hV: () => (/* binding */ isLedgerPath),
/* harmony export */   hq: () => (/* binding */ PROVISIONAL),
/* harmony export */   ib: () => (/* binding */ isMonthsFolder),
/* harmony export */   ji: () => (/* binding */ manifestPath),
/* harmony export */   vf: () => (/* binding */ SUMS),
/* harmony export */   yb: () => (/* binding */ MANIFEST_ENDING),
/* harmony export */   zU: () => (/* binding */ isManifestName),
/* harmony export */   zX: () => (/* binding */ inDirectory)
/* harmony export */ });
/* harmony import */ var _text_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10392);

const PROVISIONAL = 'provisional';
/** The ledger for people, and the digests of all its files, in the ledger's folder. */
const README = 'README.md';
const SUMS = 'SHA256SUMS';
/** The ledger's folder, without a slash at its end; empty for the repository's root. */
function ledgerDirectory(template, account) {
    return (0,_text_template_js__WEBPACK_IMPORTED_MODULE_0__/* .fillTemplate */ .ou)(template, {
        account: (0,_text_template_js__WEBPACK_IMPORTED_MODULE_0__/* .asSegment */ .ej)(account.name),
        'account-id': (0,_text_template_js__WEBPACK_IMPORTED_MODULE_0__/* .asSegment */ .ej)(account.id),
    });
}
/** The path of a ledger's file, seen from where the ledger's folder is. */
function inDirectory(directory, path) {
    return directory === '' ? path : `${directory}/${path}`;
}
/** What the paths of a month's files begin with, relative to the ledger's folder. */
function stemOf(month, final, revision) {
    const folder = final ? month.slice(0, 4) : PROVISIONAL;
    return `${folder}/${month}${revision === 1 ? '' : `.r${revision}`}`;
}
const isMonthsFolder = (name) => /^\d{4}$/.test(name) || name === PROVISIONAL;
const MANIFEST_ENDING = '.manifest.json';
function manifestPath(month, final, revision) {
    return `${stemOf(month, final, revision)}${MANIFEST_ENDING}`;
}
const isManifestName = (name) => /^\d{4}-\d{2}(?:\.r\d+)?\.manifest\.json$/.test(name);
/**
 * Whether a path is one that a file of a ledger may have, relative to the ledger's folder. It never
 * leads out of that folder, and names nothing that a file system or git keeps to itself.
 */
const isLedgerPath = (path) => path === README ||
    path === SUMS ||
    /^(?:\d{4}|provisional)\/\d{4}-\d{2}(?:\.[A-Za-z0-9]{1,32}){1,8}$/.test(path);
// How paths end, after their stem.
const pgp = (encrypted) => (encrypted ? '.pgp' : '');
const eventsEnding = (sealing) => `.json${sealing.gzip ? '.gz' : ''}${pgp(sealing.encrypted)}`;
const originalEnding = (encrypted) => `.original.json.gz${pgp(encrypted)}`;
const reviewEnding = (encrypted) => `.review.html${pgp(encrypted)}`;


/***/ }),

/***/ 27516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K3: () => (/* binding */ formatSums),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   h_: () => (/* binding */ sumsProblems),
/* harmony export */   mi: () => (/* binding */ parseSums),
/* harmony export */   o7: () => (/* binding */ filesOfLedger)
/* harmony export */ });
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33186);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93398);


/** The text of a file for `sha256sum -c`, sorted by path. */
function formatSums(files) {
    const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
    return sorted.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
}
/** The SHA-256 by path in a file that `sha256sum` made; undefined when it is none. */
function parseSums(text) {
    const sums = new Map();
    const lines = text.split('\n');
    if (lines.pop() !== '')
        return undefined;
    for (const line of lines) {
        const [, sha256, path] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
        if (path === undefined || sums.has(path))
            return undefined;
        sums.set(path, sha256);
    }
    return sums;
}
function filesOf({ path, sha256, manifest, companions = [] }) {
    return [{ path, sha256 }, ...manifest.files, ...companions];
}
/** What SHA256SUMS lists: every file of the ledger but itself. */
function filesOfLedger(state, readmeSha256) {
    const manifests = [...state.log, ...state.provisional.values()];
    return [{ path: _paths_js__WEBPACK_IMPORTED_MODULE_1__/* .README */ .DK, sha256: readmeSha256 }, ...manifests.flatMap(filesOf)];
}
function* sumsProblems(sums, files) {
    for (const { path, sha256 } of files) {
        const listed = sums.get(path);
        if (listed === undefined)
            yield { file: _paths_js__WEBPACK_IMPORTED_MODULE_1__/* .SUMS */ .vf, problem: `does not have '${path}'` };
        else if (listed !== sha256) {
            const problem = `has the SHA-256 ${sha256}, where ${_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .SUMS */ .vf} has ${listed}: one of the two was changed`;
            yield { file: path, problem };
        }
    }
    const named = new Set(files.map(({ path }) => path));
    for (const path of sums.keys()) {
        if (named.has(path))
            continue;
        yield { file: _paths_js__WEBPACK_IMPORTED_MODULE_1__/* .SUMS */ .vf, problem: `has '${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(path)}', which no manifest names` };
    }
}


/***/ }),

/***/ 74081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planAccounts: () => (/* binding */ planAccounts)
});

// UNUSED EXPORTS: matrixOf

// EXTERNAL MODULE: ./.build/github/find.js
var find = __webpack_require__(13729);
// EXTERNAL MODULE: ./.build/github/octokit.js
var github_octokit = __webpack_require__(13349);
// EXTERNAL MODULE: ./.build/github/repository.js + 5 modules
var repository = __webpack_require__(76490);
// EXTERNAL MODULE: ./.build/heroku/client.js + 2 modules
var client = __webpack_require__(51737);
// EXTERNAL MODULE: ./.build/heroku/errors.js
var errors = __webpack_require__(50484);
// EXTERNAL MODULE: ./.build/http/outage.js
var outage = __webpack_require__(52428);
// EXTERNAL MODULE: ./.build/ledger/locate.js
var locate = __webpack_require__(62638);
// EXTERNAL MODULE: ./.build/system/disk.js
var disk = __webpack_require__(31053);
// EXTERNAL MODULE: ./.build/text/log.js
var text_log = __webpack_require__(33186);
// EXTERNAL MODULE: ./.build/ledger/paths.js
var paths = __webpack_require__(93398);
// EXTERNAL MODULE: ./.build/system/errors.js
var system_errors = __webpack_require__(76223);
;// CONCATENATED MODULE: ./.build/plan/accounts.js




const MANAGE = "Grant it in the Heroku Dashboard, on the account's Access tab";
function isNamed({ id, name }, names) {
    return names.includes(id) || names.includes(name);
}
/**
 * Finds the accounts to plan for.
 *
 * @param names names or ids; `*` for all that the token's user manages
 * @param ended names or ids of accounts whose contract ended: Heroku is not asked about them
 */
async function findAccounts(names, ended, { heroku, outages }) {
    if (names === '*') {
        const seen = await heroku.accounts();
        if (!seen.some(client/* mayManage */.f3)) {
            const known = seen.map(({ name }) => `'${(0,text_log/* plain */.pj)(name)}'`).join(', ') || 'none';
            throw new system_errors/* ActionError */.lZ("The token's user has the permission 'manage' on no enterprise account (it can see: " +
                `${known}). ${MANAGE}.`, { code: 'E_HEROKU_FORBIDDEN' });
        }
        const others = seen.filter((account) => !isNamed(account, ended));
        const unmanaged = others.filter((account) => !(0,client/* mayManage */.f3)(account));
        return { accounts: others.filter(client/* mayManage */.f3), unmanaged, unfound: [] };
    }
    const accounts = new Map();
    const unfound = [];
    for (const name of names.filter((each) => !ended.includes(each))) {
        try {
            const account = await outages.try(() => heroku.account(name));
            if (!isNamed(account, ended))
                accounts.set(account.id, account);
        }
        catch (error) {
            if (!(error instanceof system_errors/* ActionError */.lZ))
                throw error;
            unfound.push({ name, months: [], problem: (0,system_errors/* failureMessage */.oh)(error) });
        }
    }
    return { accounts: [...accounts.values()], unmanaged: [], unfound };
}
/**
 * What a plan of all accounts leaves out: a problem where the repository has the account's ledger, else a
 * warning.
 */
function* leftOut({ accounts, unmanaged }, ledgers, { endedAccounts, directory }) {
    const ended = endedAccounts.map((each) => ({ id: each, name: each }));
    const known = [...accounts, ...ended].map((account) => (0,paths/* ledgerDirectory */.T0)(directory, account));
    for (const { account, directory } of ledgers) {
        const place = (0,text_log/* plain */.pj)(directory);
        if (account === undefined) {
            // A known account's is reported when its months are planned.
            if (known.includes(directory))
                continue;
            const problem = `The ledger in '${place}' cannot be read, so it is not known whose it is. Verify a clone of the ` +
                'repository, which names the file.';
            yield { name: directory, months: [], problem };
            continue;
        }
        if (accounts.some(({ id }) => id === account.id) || isNamed(account, endedAccounts))
            continue;
        const seen = unmanaged.find(({ id }) => id === account.id);
        const reason = seen
            ? `the token's user lacks the permission 'manage' on it now. ${MANAGE}`
            : `Heroku does not list it for the token's user any more. Let that user in again`;
        const problem = `It has a ledger in the repository, in '${place}', but ${reason}; if the account's contract ` +
            "ended, name it in 'ended-accounts'.";
        yield { name: seen?.name ?? account.name, months: [], problem };
    }
    for (const { id, name } of unmanaged) {
        if (ledgers.some(({ account }) => account?.id === id))
            continue;
        const warning = `It is left out: the token's user lacks the permission 'manage' on it. ${MANAGE}`;
        yield { name, months: [], warning: `${warning}, or name the accounts to export.` };
    }
}

// EXTERNAL MODULE: ./.build/plan/months.js
var plan_months = __webpack_require__(91509);
;// CONCATENATED MODULE: ./.build/plan/plan.js











/** Finds out what is due of each account, or why that is not known, and the jobs that export it. */
async function planAccounts(options, environment) {
    const { runner, clock, log, http } = environment;
    const { selection, enterpriseAccounts, endedAccounts, directory, month } = options;
    const heroku = new client/* HerokuClient */.KZ({
        ...{ apiUrl: options.herokuApiUrl, token: options.herokuApiKey, http, clock, log },
        given: (0,errors/* givenToAction */.$P)("the input 'enterprise-accounts'"),
    });
    const repository = await openRepository(options, environment);
    const outages = new outage/* OutageBudget */.h(clock);
    const planAccount = async (account) => {
        const name = (0,text_log/* plain */.pj)(account.name);
        // Warnings are shown apart from the account's lines.
        const own = { ...log, warning: (message) => log.warning(`${name}: ${message}`) };
        const plan = async () => {
            const place = { serverUrl: runner.serverUrl, log: own };
            const isCompared = repository !== undefined && selection.kind === 'missing';
            const ledger = isCompared
                ? await (0,find.findLedger)(repository, directory, account, place)
                : undefined;
            const tools = { ledger, heroku, clock, log: own };
            const { months, drifted } = await (0,plan_months/* planMonths */.X)(account, selection, tools);
            // Any export of the account fetches the months that Heroku changed: they need a job only when no
            // other month is due.
            return months.length > 0 ? months : drifted.slice(0, 1);
        };
        try {
            const months = await outages.try(() => log.group(`Account ${name}`, plan));
            return { name: account.name, months };
        }
        catch (error) {
            const nothing = { name: account.name, months: [] };
            // A new account has no archive yet. One whose months were exported had some.
            const isNew = error instanceof errors/* NothingListedError */.jA && error.held === 0;
            return isNew
                ? { ...nothing, warning: error.message }
                : { ...nothing, problem: (0,disk/* failureText */.kY)(error, log) };
        }
    };
    const found = await findAccounts(enterpriseAccounts, endedAccounts, { heroku, outages });
    const planned = [];
    for (const account of found.accounts) {
        planned.push({ account, ...(await planAccount(account)) });
    }
    const isWhole = repository !== undefined && enterpriseAccounts === '*';
    const ledgers = isWhole ? await (0,locate/* ledgersIn */.I)(await repository.files(), directory) : [];
    const others = leftOut(found, ledgers, options);
    return { accounts: [...planned, ...found.unfound, ...others], include: matrixOf(planned, month) };
}
/** Opens the repository, when what is due depends on what it has, or what may be left out. */
async function openRepository({ selection, enterpriseAccounts, repository: { owner, name }, token, branch }, { runner: { apiUrl }, http, clock, log }) {
    const isNeeded = selection.kind === 'missing' || (enterpriseAccounts === '*' && token !== '');
    if (!isNeeded)
        return undefined;
    const octokit = (0,github_octokit.createOctokit)(token, { apiUrl, clock, log, http });
    return repository/* Repository */.L.open({ owner, name, branch, octokit, log });
}
/** The most jobs that GitHub makes of a matrix. */
const LARGEST_MATRIX = 256;
/**
 * The jobs that export these months: one each, oldest first. When they are more than GitHub allows, each
 * account has one job with the selector itself.
 */
function matrixOf(due, selector) {
    const entry = ({ account: { id, name } }, month) => {
        return { account: name, 'account-id': id, month };
    };
    const each = due.flatMap((one) => one.months.map((month) => entry(one, month)));
    if (each.length <= LARGEST_MATRIX) {
        return each.sort((a, b) => (a.month < b.month ? -1 : a.month > b.month ? 1 : 0));
    }
    return due.filter(({ months }) => months.length > 0).map((one) => entry(one, selector));
}


/***/ }),

/***/ 24014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _O: () => (/* binding */ USER_AGENT),
/* harmony export */   js: () => (/* binding */ TOOL),
/* harmony export */   ul: () => (/* binding */ SCRATCH_PREFIX)
/* harmony export */ });
// Without imports, so that the post step loads nothing else.
/** This project's name and version, as manifests and requests carry them; those of package.json. */
const TOOL = { name: 'heroku-audit-trail', version: '0.1.0' };
const USER_AGENT = 'heroku-audit-trail-export';
const SCRATCH_PREFIX = 'heroku-audit-trail-';


/***/ })

};
