export const id = 209;
export const ids = [209,14];
export const modules = {

/***/ 35631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ treeAnswer),
/* harmony export */   Er: () => (/* binding */ blobAnswer),
/* harmony export */   Mw: () => (/* binding */ commitAnswer),
/* harmony export */   Uu: () => (/* binding */ madeAnswer),
/* harmony export */   X$: () => (/* binding */ refusalAnswer),
/* harmony export */   XQ: () => (/* binding */ repositoryAnswer),
/* harmony export */   ZL: () => (/* binding */ branchesAnswer),
/* harmony export */   eS: () => (/* binding */ refAnswer),
/* harmony export */   k6: () => (/* binding */ newCommitAnswer)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

/**
 * The parts of GitHub's answers that are used here (REST API, version 2022-11-28), each as lenient
 * as its use allows. More keys than these may come at any time.
 */
const repositoryAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    full_name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    default_branch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    archived: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    disabled: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    fork: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    private: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    visibility: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
});
const refAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ object: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }) });
/** Of the branches. */
const branchesAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }));
const commitAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    tree: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    parents: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
});
const newCommitAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    html_url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    tree: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).optional(),
});
const treeAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    truncated: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    tree: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        mode: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        /** Bytes, of blobs only; used where it is there. */
        size: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullish(),
    })),
});
const blobAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ content: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), encoding: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
/** Of what was made: its sha. */
const madeAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
/** Of a refusal; each part may be missing or of another form. */
const refusalAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().catch(undefined),
    documentation_url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().catch(undefined),
    metadata: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ secret_scanning: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J() }).partial().optional().catch(undefined),
});


/***/ }),

/***/ 43781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   We: () => (/* binding */ StaleError),
/* harmony export */   Zk: () => (/* binding */ askingFor),
/* harmony export */   os: () => (/* binding */ asking),
/* harmony export */   pU: () => (/* binding */ RepositoryError),
/* harmony export */   y_: () => (/* binding */ GitHubError)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76223);
/* harmony import */ var _http_proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81007);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33186);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62719);




/** A repository that cannot take the record, or must not. */
class RepositoryError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
}
/** The refusal in a failed request's error; undefined for anything else thrown. */
function refusalIn(error) {
    if (!(error instanceof Error) || !('status' in error))
        return undefined;
    const { status, response } = error;
    if (typeof status !== 'number')
        return undefined;
    if (response === undefined)
        return { ...NO_ANSWER, words: (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error) };
    return (0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .refusalOf */ .Of)(status, response.data, (response.headers ?? {}));
}
const NO_ANSWER = { ...(0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .refusalOf */ .Of)(500, {}, {}), answered: false };
/** GitHub refused a request, could not be reached, or answered in a form that is not known. */
class GitHubError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    status;
    /** GitHub's own words; empty when there are none. */
    words;
    /** Whether every later write meets the same, whatever it writes. */
    lasting;
    constructor(what, refusal, cause) {
        const { status, answered, words, headers } = refusal;
        const { code, transient, lasting, wayOut } = (0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .kindOf */ .I)(refusal);
        const quote = words === '' ? '' : `: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .said */ .ag)(words)}`;
        const id = (0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .requestIdOf */ .Gb)(headers['x-github-request-id']);
        const answer = answered ? `GitHub answered ${status}` : 'No whole answer from GitHub';
        super(`${answer}, asked to ${what}${quote}. ${wayOut}.${id === undefined ? '' : ` (X-GitHub-Request-Id ${id})`}`, { cause, transient, code });
        this.status = status;
        this.lasting = lasting;
        this.words = words;
    }
}
/** An answer that cannot be right of what GitHub itself named: a replica may lag. */
class StaleError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    constructor(problem, cause) {
        super(`${problem}. Its servers may lag behind one another: run again. If it stays so, see ` +
            'githubstatus.com.', { cause, transient: true });
    }
}
/**
 * Makes a request and reads its answer.
 *
 * @param what was asked for, as in "GitHub answered 403, asked to store a file"
 * @throws GitHubError
 */
async function asking(what, schema, request) {
    const { status, data, headers } = await request().catch((error) => {
        (0,_http_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .rethrowProxyError */ .Wh)(error);
        const refusal = refusalIn(error);
        if (refusal === undefined)
            throw error;
        throw new GitHubError(what, refusal, error);
    });
    if (status >= 300) {
        const host = hostOf(headers?.location);
        const words = host === undefined ? '' : `it is at ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(host)}`;
        throw new GitHubError(what, (0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .refusalOf */ .Of)(status, { message: words }, {}));
    }
    const answer = schema.safeParse(data);
    if (answer.success)
        return answer.data;
    const part = answer.error.issues[0]?.path.join('.') ?? '';
    const words = part === ''
        ? 'its answer is not as the API describes'
        : `its answer has no '${part}' as the API describes it`;
    throw new GitHubError(what, { ...NO_ANSWER, words }, answer.error);
}
/**
 * The same for an object whose sha came from GitHub, or one made of such.
 *
 * @throws StaleError when GitHub does not know it, GitHubError
 */
async function askingFor(what, schema, request) {
    try {
        return await asking(what, schema, request);
    }
    catch (error) {
        if (!(error instanceof GitHubError) || error.status !== 404)
            throw error;
        throw new StaleError(`GitHub answered 404, asked to ${what} by a name that it gave itself`, error);
    }
}
/** The host of an address; the rest of it may be a secret. */
function hostOf(location) {
    return location === undefined ? undefined : URL.parse(location)?.host;
}


/***/ }),

/***/ 6314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jw: () => (/* binding */ LimitBudget),
/* harmony export */   a5: () => (/* binding */ isRateLimit),
/* harmony export */   fr: () => (/* binding */ limitEnd),
/* harmony export */   oQ: () => (/* binding */ limitPause)
/* harmony export */ });
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69901);

/** Milliseconds for which rate limits may hold up a run altogether: a quarter of an hour. */
const LONGEST_WAIT = 900_000;
/** How often one request is made again for a rate limit. */
const RETRIES = 4;
/** Milliseconds to wait when GitHub says that there were too many requests, but not how long. */
const UNSAID = 60_000;
/** The waits for rate limits in the course of a run. */
class LimitBudget {
    #left = LONGEST_WAIT;
    /** Until when somebody waits already: requests wait side by side. */
    #until = 0;
    #clock;
    constructor(clock) {
        this.#clock = clock;
    }
    /**
     * Takes a wait before the next attempt, if it is worth it.
     *
     * @param pause in milliseconds
     * @param made attempts made again so far
     */
    take(pause, made) {
        const now = this.#clock.now().getTime();
        const end = now + pause;
        const more = Math.max(0, end - Math.max(now, this.#until));
        if (made >= RETRIES || more > this.#left)
            return false;
        this.#left -= more;
        this.#until = Math.max(this.#until, end);
        return true;
    }
}
/** Whether an answer says that there were too many requests, in whatever words. */
function isRateLimit(status, message, headers = {}) {
    if (status === 429 || /rate limit/i.test(message))
        return true;
    const isUsedUp = headers['x-ratelimit-remaining'] === '0';
    return status === 403 && (headers['retry-after'] !== undefined || isUsedUp);
}
/** Milliseconds from `now` until a rate limit ends; undefined when the headers do not say. */
function untilEnd(headers, now) {
    const asked = (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .retryAfter */ .P9)(headers['retry-after'], now);
    if (asked !== undefined)
        return asked;
    const reset = Number(headers['x-ratelimit-reset']);
    const isUsedUp = headers['x-ratelimit-remaining'] === '0' && reset > 0;
    return isUsedUp ? Math.max(0, reset * 1000 - now.getTime()) : undefined;
}
/** When GitHub answered, by its own clock. */
const answeredAt = (headers) => new Date(headers.date ?? NaN);
/** Milliseconds to wait after a failed request; undefined where no rate limit is the reason. */
function limitPause(error) {
    const { status, message, response } = error;
    const headers = response?.headers;
    if (status === undefined || headers === undefined)
        return undefined;
    if (!isRateLimit(status, message ?? '', headers))
        return undefined;
    const pause = untilEnd(headers, answeredAt(headers)) ?? UNSAID;
    return Number.isNaN(pause) ? UNSAID : Math.max(1000, pause);
}
/** When a rate limit ends, to the minute after it, as the answer's headers say. */
function limitEnd(headers) {
    const now = answeredAt(headers);
    const end = now.getTime() + (untilEnd(headers, now) ?? NaN);
    const minute = Math.ceil(end / 60_000) * 60_000;
    // Beyond that JavaScript has no dates, and nobody waits for it.
    if (!(minute < 8e15))
        return undefined;
    return `${new Date(minute).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}


/***/ }),

/***/ 62719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ DISABLED),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   Ts: () => (/* binding */ ARCHIVED)
/* harmony export */ });
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33186);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35631);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6314);



const ACCESS = "The token needs access to the repository's contents, write access to export and read access to " +
    "plan or verify: for the workflow's own repository add `permissions: contents: write` (or `read`) to the " +
    'job; for another one pass the token of a GitHub App installed there ' +
    '(actions/create-github-app-token) or a fine-grained personal access token with contents: write ' +
    '(or read)';
const SETUP = "pass the App's token (docs/setup.md, Protect the repository)";
/** A bypass list takes apps, but not GitHub Actions itself, whose token GITHUB_TOKEN is. */
const BYPASS_RULESET = `GITHUB_TOKEN cannot be put on its bypass list: put a GitHub App on it and ${SETUP}, or set the ` +
    "input 'branch' to one without the rule";
const BYPASS_PROTECTION = 'GITHUB_TOKEN cannot bypass a protection: use a ruleset in its place that has a GitHub App on ' +
    `its bypass list, and ${SETUP}, or set the input 'branch' to one that is not protected`;
const OTHER_REPOSITORY = "or set the input 'repository' to another";
/** Repositories that take no commits, as their description says before any is tried. */
const ARCHIVED = {
    code: 'E_GITHUB_ARCHIVED',
    wayOut: `It is archived: unarchive it, ${OTHER_REPOSITORY}`,
};
const DISABLED = {
    code: 'E_GITHUB_DISABLED',
    wayOut: `It is disabled: ask its owner, or GitHub Support, why, ${OTHER_REPOSITORY}`,
};
/** The text behind it is that of the rule, which an administrator may have written. */
const isRuleset = ({ words }) => /^repository rule violations found/i.test(words);
const isProtection = ({ status, words, documentation }) => documentation.includes('/about-protected-branches') ||
    ([403, 409, 422].includes(status) &&
        /approving review is required|status checks? .*expected|protected branch|locked branch|authorized to push to this branch/i.test(words));
/**
 * How GitHub refuses; the first row that fits counts. Rows go by status, documentation_url and
 * headers where these are enough, else by words. Seen in its REST API, version 2022-11-28, and in
 * public reports.
 */
const REFUSALS = [
    {
        code: 'E_GITHUB_NO_ANSWER',
        is: ({ answered }) => !answered,
        wayOut: "Check the runner's network and githubstatus.com, and run again",
        holds: 'for a while',
    },
    {
        code: 'E_GITHUB_TOKEN',
        is: ({ status }) => status === 401,
        wayOut: 'The token is wrong, expired or revoked: pass a valid one',
    },
    {
        code: 'E_GITHUB_SSO',
        is: ({ headers, documentation }) => /^required\b/i.test(headers['x-github-sso'] ?? '') ||
            documentation.includes('saml-single-sign-on'),
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
        code: 'E_GITHUB_MERGE_QUEUE',
        is: (refusal) => (isRuleset(refusal) || isProtection(refusal)) && /merge queue/i.test(refusal.words),
        wayOut: `The branch takes commits from its merge queue only. ${BYPASS_RULESET}`,
    },
    {
        code: 'E_GITHUB_SIGNATURE_REQUIRED',
        is: (refusal) => (isRuleset(refusal) || isProtection(refusal)) && /verified signatures/i.test(refusal.words),
        wayOut: 'The protection of the branch takes signed commits only. GitHub signs those of GITHUB_TOKEN ' +
            `and of a GitHub App, but not those of a personal access token. ${BYPASS_PROTECTION}`,
    },
    {
        code: 'E_GITHUB_COMMIT_MESSAGE',
        is: (refusal) => isRuleset(refusal) && /^.*\n\s*commit message must/i.test(refusal.words),
        wayOut: `A ruleset refuses the commit's message: set the input 'commit-message'. ${BYPASS_RULESET}`,
    },
    {
        code: 'E_GITHUB_RULESET',
        is: isRuleset,
        wayOut: `A ruleset refuses this token's commits. ${BYPASS_RULESET}`,
    },
    {
        code: 'E_GITHUB_PROTECTED_BRANCH',
        is: isProtection,
        wayOut: `The protection of the branch refuses this token's commits. ${BYPASS_PROTECTION}`,
    },
    {
        code: 'E_GITHUB_NEW_BRANCH',
        is: ({ status, words }) => status === 422 && /^reference update failed/i.test(words),
        wayOut: 'It does not say why: another branch may stand in its way (records, where records/acme is to ' +
            `be made), or a protection covers its name. ${BYPASS_PROTECTION}`,
    },
    {
        code: 'E_GITHUB_RATE_LIMIT',
        is: ({ status, words, headers }) => (0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .isRateLimit */ .a5)(status, words, headers),
        wayOut: ({ headers }) => {
            const ends = (0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limitEnd */ .fr)(headers);
            return ends === undefined
                ? 'Run again when the rate limit has been reset'
                : `Run again after ${ends}, when the rate limit ends`;
        },
        holds: 'for a while',
    },
    {
        code: 'E_GITHUB_IP_ALLOW_LIST',
        is: ({ status, words }) => status === 403 && /\bIP allow ?list\b/i.test(words),
        wayOut: "The organization's IP allow list does not have this runner's address: use a runner whose " +
            'address is on it (self-hosted, or larger runners with static addresses), or have an owner of ' +
            'the organization add it',
    },
    {
        code: 'E_GITHUB_TOKEN_POLICY',
        is: ({ status, words }) => status === 403 && /forbids access via|app access restrictions/i.test(words),
        wayOut: 'The organization does not let tokens of this kind in: pass the token of a GitHub App installed ' +
            'there (actions/create-github-app-token)',
    },
    {
        code: 'E_GITHUB_SUSPENDED',
        is: ({ status, words }) => status === 403 && /\bsuspended\b/i.test(words),
        wayOut: "The token's account, or the installation of its GitHub App, is suspended: have the " +
            'suspension lifted, or pass the token of another',
    },
    {
        code: 'E_GITHUB_BLOCKED',
        is: ({ status, words }) => status === 451 || (status === 403 && /access blocked|disabled by github/i.test(words)),
        wayOut: `GitHub has blocked access to the repository. Ask GitHub Support why, ${OTHER_REPOSITORY}`,
    },
    { ...ARCHIVED, is: ({ status, words }) => status === 403 && /\barchived\b/i.test(words) },
    { ...DISABLED, is: ({ status, words }) => status === 403 && /\bdisabled\b/i.test(words) },
    {
        code: 'E_GITHUB_QUOTA',
        is: ({ status, words }) => [403, 413, 422, 507].includes(status) && /\bquota\b|allotted space|size limit/i.test(words),
        wayOut: `The repository, or its owner, has used up its space. Have it extended, ${OTHER_REPOSITORY}`,
    },
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
        wayOut: 'Run again; if it stays so, please report it',
        holds: 'once',
    },
];
/** Reads a refusal out of an answer; `data` is its JSON, or whatever came in its place. */
function refusalOf(status, data, headers) {
    const body = _answers_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalAnswer */ .X$.safeParse(data).data;
    return {
        ...{ answered: true, status, headers },
        words: body?.message ?? '',
        documentation: body?.documentation_url ?? '',
        foundSecrets: body?.metadata?.secret_scanning !== undefined,
    };
}
/** The kind of a refusal: the row of the table that it fits. */
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

/***/ 93398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bh: () => (/* binding */ eventsEnding),
/* harmony export */   DK: () => (/* binding */ README),
/* harmony export */   T0: () => (/* binding */ ledgerDirectory),
/* harmony export */   Vc: () => (/* binding */ stemOf),
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

/** Folder of the months that are not final. */
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
/** Whether a folder of a ledger's has this name: a year, or the provisional months. */
const isMonthsFolder = (name) => /^\d{4}$/.test(name) || name === PROVISIONAL;
/** What the name of a manifest ends with. */
const MANIFEST_ENDING = '.manifest.json';
/** Path of a month's manifest, relative to the ledger's folder. */
function manifestPath(month, final, revision) {
    return `${stemOf(month, final, revision)}${MANIFEST_ENDING}`;
}
/** Whether a file of this name, in a folder of months, is a manifest. */
const isManifestName = (name) => /^\d{4}-\d{2}(?:\.r\d+)?\.manifest\.json$/.test(name);
/**
 * Whether a path is one that a file of a ledger may have, relative to the ledger's folder. It never
 * leads out of that folder, and names nothing that a file system or git keeps to itself.
 */
const isLedgerPath = (path) => path === README ||
    path === SUMS ||
    /^(?:\d{4}|provisional)\/\d{4}-\d{2}(?:\.[A-Za-z0-9]{1,32}){1,8}$/.test(path);
/** How the path of a month's events ends, after its stem. */
function eventsEnding({ gzip, encrypted }) {
    return `.json${gzip ? '.gz' : ''}${encrypted ? '.pgp' : ''}`;
}
/** How the path of Heroku's own bytes ends, after its stem. */
function originalEnding(encrypted) {
    return `.original.json.gz${encrypted ? '.pgp' : ''}`;
}


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
        const match = /^([0-9a-f]{64}) [ *](.+)$/.exec(line);
        if (match === null || sums.has(match[2]))
            return undefined;
        sums.set(match[2], match[1]);
    }
    return sums;
}
/** A manifest and the files it names. */
function filesOf({ path, sha256, manifest }) {
    return [{ path, sha256 }, ...manifest.files];
}
/** What SHA256SUMS lists: every file of the ledger but itself. */
function filesOfLedger(state, readmeSha256) {
    const manifests = [...state.log, ...state.provisional.values()];
    return [{ path: _paths_js__WEBPACK_IMPORTED_MODULE_1__/* .README */ .DK, sha256: readmeSha256 }, ...manifests.flatMap(filesOf)];
}
/** Where SHA256SUMS and the files that it is to list disagree. */
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
        if (!named.has(path))
            yield { file: _paths_js__WEBPACK_IMPORTED_MODULE_1__/* .SUMS */ .vf, problem: `has '${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(path)}', which no manifest names` };
    }
}


/***/ }),

/***/ 11130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planAccounts: () => (/* binding */ planAccounts)
});

// EXTERNAL MODULE: ./.build/github/find.js + 1 modules
var find = __webpack_require__(22850);
// EXTERNAL MODULE: ./.build/github/octokit.js
var github_octokit = __webpack_require__(13349);
// EXTERNAL MODULE: ./.build/github/repository.js + 8 modules
var repository = __webpack_require__(15184);
// EXTERNAL MODULE: ./.build/heroku/client.js + 1 modules
var client = __webpack_require__(6872);
// EXTERNAL MODULE: ./.build/heroku/errors.js
var errors = __webpack_require__(50484);
// EXTERNAL MODULE: ./.build/http/outage.js
var outage = __webpack_require__(52428);
// EXTERNAL MODULE: ./.build/ledger/locate.js
var locate = __webpack_require__(62638);
// EXTERNAL MODULE: ./.build/system/disk.js
var disk = __webpack_require__(31053);
// EXTERNAL MODULE: ./.build/system/version.js
var version = __webpack_require__(24014);
// EXTERNAL MODULE: ./.build/text/log.js
var text_log = __webpack_require__(33186);
// EXTERNAL MODULE: ./.build/system/errors.js
var system_errors = __webpack_require__(76223);
;// CONCATENATED MODULE: ./.build/plan/accounts.js



/** The token's user manages no account at all. */
class NoAccountError extends system_errors/* ActionError */.lZ {
    constructor(seen) {
        const names = seen.length === 0 ? 'none' : seen.map((name) => `'${(0,text_log/* plain */.pj)(name)}'`).join(', ');
        super("The token's user has the permission 'manage' on no enterprise account (it can see: " +
            `${names}). Grant it in the Heroku Dashboard, on each account's Access tab.`);
    }
}
/** Whether an account is among those named, by name or id. */
function isNamed({ id, name }, names) {
    return names.includes(id) || names.includes(name);
}
/**
 * Finds the accounts to plan for.
 *
 * @param names names or ids; `*` for all that the token's user manages
 * @param ended names or ids of accounts whose contract ended: Heroku is not asked about them
 * @throws NoAccountError for `*` when the token's user manages none
 */
async function findAccounts(names, ended, { heroku, outages }) {
    if (names === '*') {
        const seen = await heroku.accounts();
        if (!seen.some(client/* mayManage */.f3))
            throw new NoAccountError(seen.map(({ name }) => name));
        const others = seen.filter((account) => !isNamed(account, ended));
        return {
            accounts: others.filter(client/* mayManage */.f3),
            unmanaged: others.filter((account) => !(0,client/* mayManage */.f3)(account)),
            problems: [],
        };
    }
    const accounts = new Map();
    const problems = [];
    for (const name of names.filter((each) => !ended.includes(each))) {
        try {
            const account = await outages.try(() => heroku.account(name));
            if (!isNamed(account, ended))
                accounts.set(account.id, account);
        }
        catch (error) {
            if (!(error instanceof system_errors/* ActionError */.lZ))
                throw error;
            problems.push(error.message);
        }
    }
    return { accounts: [...accounts.values()], unmanaged: [], problems };
}

// EXTERNAL MODULE: ./.build/system/month.js
var month = __webpack_require__(42628);
;// CONCATENATED MODULE: ./.build/plan/matrix.js


/** GitHub makes at most this many jobs of a matrix. */
const LARGEST_MATRIX = 256;
/** More accounts than a matrix has jobs. */
class MatrixError extends system_errors/* ActionError */.lZ {
    constructor(accounts) {
        super(`${accounts} accounts have something to export, and GitHub makes at most ${LARGEST_MATRIX} ` +
            "jobs of a matrix. Name fewer in 'enterprise-accounts', and plan the others in another job.");
    }
}
function entry({ id, name }, month) {
    return { account: name, 'account-id': id, month };
}
function entriesOf({ account, months }, longest) {
    return (0,month/* rangesIn */.cv)(months, longest).map((range) => {
        const [first, last] = [range[0], range.at(-1)];
        return entry(account, first === last ? first : `${first}..${last}`);
    });
}
/**
 * The jobs that export these months: one each, oldest first. When they are more than GitHub
 * allows, months that follow each other are joined into ranges, as short as will do; and if there
 * are too many gaps for that, each account has one job with the selector itself.
 *
 * @param selector the `month` input that the months come from
 * @throws MatrixError when there are too many accounts
 */
function matrixOf(due, selector) {
    const busy = due.filter(({ months }) => months.length > 0);
    const most = Math.max(0, ...busy.map(({ months }) => months.length));
    for (let longest = 1; longest <= most; longest++) {
        const entries = busy.flatMap((each) => entriesOf(each, longest));
        if (entries.length > LARGEST_MATRIX)
            continue;
        return entries.sort((a, b) => (a.month < b.month ? -1 : a.month > b.month ? 1 : 0));
    }
    if (busy.length > LARGEST_MATRIX)
        throw new MatrixError(busy.length);
    return busy.map(({ account }) => entry(account, selector));
}

// EXTERNAL MODULE: ./.build/plan/months.js
var plan_months = __webpack_require__(91509);
// EXTERNAL MODULE: ./.build/ledger/paths.js
var paths = __webpack_require__(93398);
;// CONCATENATED MODULE: ./.build/plan/strays.js



const MANAGE = "Grant it in the Heroku Dashboard, on the account's Access tab";
/**
 * What a plan of all accounts leaves out: a problem where the repository has the account's ledger,
 * else a warning.
 *
 * @param ledgers those in the repository; none when it was not looked into
 * @param directory template of the ledgers' folders
 * @param endedAccounts names or ids of accounts whose contract ended
 */
function leftOut({ accounts, unmanaged }, ledgers, { endedAccounts, directory }) {
    const ended = endedAccounts.map((each) => ({ id: each, name: each }));
    const known = [...accounts, ...ended].map((account) => (0,paths/* ledgerDirectory */.T0)(directory, account));
    const strays = ledgers.flatMap((ledger) => {
        const { account, directory } = ledger;
        // That of a known account is reported when its months are planned.
        if (account === undefined)
            return known.includes(directory) ? [] : [unreadable(directory)];
        if (accounts.some(({ id }) => id === account.id) || isNamed(account, endedAccounts))
            return [];
        return [
            stray(directory, account.name, unmanaged.find(({ id }) => id === account.id)),
        ];
    });
    const hasLedger = ({ id }) => ledgers.some(({ account }) => account?.id === id);
    return [...strays, ...unmanaged.filter((account) => !hasLedger(account)).map(unmanagedRow)];
}
function unreadable(directory) {
    const problem = `The ledger in '${(0,text_log/* plain */.pj)(directory)}' cannot be read, so it is not known whose it is. Verify a ` +
        'clone of the repository, which names the file.';
    return { name: directory, months: [], problem };
}
/** @param seen the account, when the token's user sees it still */
function stray(directory, name, seen) {
    const reason = seen
        ? `the token's user lacks the permission 'manage' on it now. ${MANAGE}`
        : `Heroku does not list it for the token's user any more. Let that user in again`;
    const problem = `It has a ledger in the repository, in '${(0,text_log/* plain */.pj)(directory)}', but ${reason}; if the account's ` +
        "contract ended, name it in 'ended-accounts'.";
    return { name: seen?.name ?? name, months: [], problem };
}
function unmanagedRow({ name }) {
    const warning = `It is left out: the token's user lacks the permission 'manage' on it. ${MANAGE}`;
    return { name, months: [], warning: `${warning}, or name the accounts to export.` };
}

;// CONCATENATED MODULE: ./.build/plan/plan.js














/** What is said of each of `ended-accounts`. */
const ENDED = 'ended: nothing is due, and nothing missing';
/**
 * Finds out what is due of each account; one that cannot be planned keeps its problem.
 *
 * @throws ActionError when Heroku's accounts or the repository cannot be reached
 */
async function planAccounts(options, environment) {
    const { runner, clock, log, http } = environment;
    const { herokuApiKey: token, herokuApiUrl: apiUrl, enterpriseAccounts, endedAccounts, month, } = options;
    const given = (0,errors/* givenToAction */.$P)("the input 'enterprise-accounts'");
    const heroku = new client/* HerokuClient */.KZ({ apiUrl, token, userAgent: version/* USER_AGENT */._, http, clock, log, given });
    const repository = await openRepository(options, environment);
    const outages = new outage/* OutageBudget */.h(clock);
    const tools = { heroku, repository, outages, runner, clock, log };
    const found = await findAccounts(enterpriseAccounts, endedAccounts, { heroku, outages });
    const planned = [];
    for (const account of found.accounts) {
        planned.push({ account, ...(await planAccount(account, options, tools)) });
    }
    const { ledgers, problems } = await findLedgers(options, tools);
    const matrix = matrixWithin(planned, month);
    return {
        accounts: [
            ...planned,
            ...endedAccounts.map((name) => ({ name, months: [], note: ENDED })),
            ...(enterpriseAccounts === '*' ? leftOut(found, ledgers, options) : []),
        ],
        include: matrix.include,
        problems: [...found.problems, ...problems, ...matrix.problems],
    };
}
/** Opens the repository, when what is due depends on what it has, or what may be left out. */
async function openRepository({ selection, enterpriseAccounts, repository: { owner, name }, token, branch }, { runner: { apiUrl }, http, clock, log }) {
    const isNeeded = selection.kind === 'missing' || (enterpriseAccounts === '*' && token !== '');
    if (!isNeeded)
        return undefined;
    const octokit = (0,github_octokit.createOctokit)(token, { apiUrl, userAgent: version/* USER_AGENT */._, clock, log, http });
    return repository/* Repository */.L.open({ owner, name, branch, octokit, clock, log });
}
async function planAccount(account, options, { log, ...tools }) {
    const { name } = account;
    try {
        const own = { ...tools, log: under(account, log) };
        return { name, months: await tools.outages.try(() => monthsOf(account, options, own)) };
    }
    catch (error) {
        // A new account has no archive yet. One whose months were exported had some.
        const isNew = error instanceof errors/* NothingListedError */.jA && error.held === 0;
        if (isNew)
            return { name, months: [], warning: error.message };
        return { name, months: [], problem: (0,disk/* failureText */.kY)(error, log) };
    }
}
async function monthsOf(account, { selection, directory }, { heroku, repository, runner: { serverUrl }, clock, log }) {
    return log.group(`Account ${(0,text_log/* plain */.pj)(account.name)}`, async () => {
        const ledger = repository && selection.kind === 'missing'
            ? await (0,find/* findLedger */.z)(repository, directory, account, { serverUrl, log })
            : undefined;
        const { months, drifted } = await (0,plan_months/* planMonths */.X)(account, selection, { ledger, heroku, clock, log });
        // Each export looks after the months that Heroku changed, besides its own: only where no other
        // is due does one of them need a job.
        return months.length > 0 ? months : drifted.slice(0, 1);
    });
}
/** The ledgers in the repository, of whichever accounts, when all accounts are to be planned. */
async function findLedgers({ enterpriseAccounts, directory }, { repository, outages, log }) {
    if (enterpriseAccounts !== '*' || repository === undefined)
        return { ledgers: [], problems: [] };
    const look = async () => (0,locate/* ledgersIn */.I)(await repository.files(), directory);
    try {
        return { ledgers: await outages.try(look), problems: [] };
    }
    catch (error) {
        return { ledgers: [], problems: [(0,disk/* failureText */.kY)(error, log)] };
    }
}
function matrixWithin(planned, selector) {
    try {
        return { include: matrixOf(planned, selector), problems: [] };
    }
    catch (error) {
        if (!(error instanceof MatrixError))
            throw error;
        return { include: [], problems: [error.message] };
    }
}
/** A log whose warnings, which stand apart from its lines, name their account. */
function under({ name }, log) {
    return { ...log, warning: (message) => log.warning(`${(0,text_log/* plain */.pj)(name)}: ${message}`) };
}


/***/ }),

/***/ 24014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ USER_AGENT),
/* harmony export */   j: () => (/* binding */ TOOL)
/* harmony export */ });
/** This project's name and version, as manifests and requests carry them; those of package.json. */
const TOOL = { name: 'heroku-audit-trail', version: '0.1.0' };
/** How requests name this project. */
const USER_AGENT = 'heroku-audit-trail-export';


/***/ })

};
