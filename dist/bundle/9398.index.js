export const id = 9398;
export const ids = [9398,4014,1289];
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
