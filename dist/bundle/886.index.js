export const id = 886;
export const ids = [886];
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

/***/ 99617:
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
/* harmony import */ var _rate_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99617);



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
        is: ({ status, words, headers }) => (0,_rate_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .isRateLimit */ .a5)(status, words, headers),
        wayOut: ({ headers }) => {
            const ends = (0,_rate_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limitEnd */ .fr)(headers);
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

/***/ 27839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XB: () => (/* binding */ isBomb),
/* harmony export */   b1: () => (/* binding */ LIMITS),
/* harmony export */   oC: () => (/* binding */ LimitError),
/* harmony export */   sl: () => (/* binding */ checkDeclaredSize)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76223);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33186);


/** Far above what audit trails need. */
const LIMITS = { archiveSize: 20e9, jsonSize: 200e9, ratio: 300 };
/** Below this many bytes of JSON no ratio is suspicious: a short text may repeat itself. */
const RATIO_MATTERS = 16 << 20;
/** Whether so much JSON from so many bytes is a decompression bomb. */
function isBomb(jsonSize, consumed, limits) {
    return jsonSize > RATIO_MATTERS && jsonSize / consumed > limits.ratio;
}
/** An archive beyond a limit. */
class LimitError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    /** @param value undefined where it is only known that it is more */
    constructor(what, value, limit) {
        const is = value === undefined ? 'is' : `is ${value},`;
        super(`The ${what} of Heroku's archive ${is} more than the limit of ${limit}, so it was not read. ` +
            'Ask Heroku support whether the archive is right; if it is, please report it.');
    }
}
/** Refuses an archive by the size that Heroku declares. @throws LimitError */
function checkDeclaredSize(size) {
    if (size <= LIMITS.archiveSize)
        return;
    throw new LimitError('declared size', (0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(size), (0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(LIMITS.archiveSize));
}


/***/ }),

/***/ 50645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CT: () => (/* binding */ createdAt),
/* harmony export */   HK: () => (/* binding */ Entry),
/* harmony export */   Nd: () => (/* binding */ KIND)
/* harmony export */ });
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9185);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56496);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92898);



/** The kinds of JSON values; 0 stands for a field that is not there. */
const KIND = { object: 1, array: 2, string: 3, number: 4, boolean: 5, null: 6 };
/** An entry of an audit trail, and the published fields in it. Places are in `bytes`. */
class Entry {
    bytes = Buffer.alloc(0);
    /** The entry is the bytes from `start` to `end`. */
    start = 0;
    end = 0;
    kind = 0;
    /** Whether there is white space between its tokens. */
    hasGaps = false;
    /** Of each field the kind of its value, and where the value starts and ends. */
    kinds = new Uint8Array(_event_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELDS */ .cJ.length);
    starts = new Float64Array(_event_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELDS */ .cJ.length);
    ends = new Float64Array(_event_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELDS */ .cJ.length);
    get isObject() {
        return this.kind === KIND.object;
    }
    /** Whether each published field is missing, null or of the kind that is published. */
    get isPublished() {
        for (let field = 0; field < _event_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELDS */ .cJ.length; field++) {
            const kind = this.kinds[field];
            if (kind === 0 || kind === KIND.null)
                continue;
            if (kind !== (_event_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELDS */ .cJ[field].isObject ? KIND.object : KIND.string))
                return false;
        }
        return true;
    }
    /** Where the contents of a string start, behind its quote; 0, as where they end, of no string. */
    from(field) {
        return this.kinds[field] === KIND.string ? this.starts[field] + 1 : 0;
    }
    to(field) {
        return this.kinds[field] === KIND.string ? this.ends[field] - 1 : 0;
    }
    /** The text of a field; undefined if it is no string. */
    text(field) {
        if (this.kinds[field] !== KIND.string)
            return undefined;
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeString */ .sc)(this.bytes, this.from(field), this.to(field));
    }
    /** A copy of the contents of a string as they are written; empty if it is none. */
    raw(field) {
        return Buffer.from(this.bytes.subarray(this.from(field), this.to(field)));
    }
    /** Whether the contents of a string are written so; no string is as one that is empty. */
    is(field, contents) {
        const from = this.from(field);
        return this.to(field) - from === contents.length && (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isAt */ .ii)(this.bytes, from, contents);
    }
    /** Takes the white space between tokens out; the places of fields are not valid afterwards. */
    closeGaps() {
        if (this.hasGaps)
            this.end = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .closeGaps */ .e7)(this.bytes, this.start, this.end);
    }
}
const CREATED_AT = (0,_event_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldNumber */ .O3)('created_at');
/** The instant of an event's `created_at`, or why there is none. */
function createdAt(entry) {
    const kind = entry.kinds[CREATED_AT];
    if (kind === 0 || kind === KIND.null)
        return 'missing';
    const instant = (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .readInstant */ .Wr)(entry.bytes, entry.from(CREATED_AT), entry.to(CREATED_AT));
    if (instant !== undefined)
        return instant;
    // A date-time may be written with escapes, such as \u003a for a colon.
    const text = Buffer.from(entry.text(CREATED_AT) ?? '');
    return (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .readInstant */ .Wr)(text, 0, text.length) ?? 'unreadable';
}


/***/ }),

/***/ 3998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ DocumentError),
/* harmony export */   N: () => (/* binding */ JsonError)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76223);

const WAY_OUT = 'Nothing was delivered; run again, and ask Heroku support if it stays so.';
/** Text that is not JSON (RFC 8259). `offset` is the byte where it stops being JSON. */
class JsonError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    offset;
    constructor(offset, problem) {
        super(`The archive is not JSON: ${problem} at byte ${offset}. Expected JSON text (RFC 8259). ${WAY_OUT}`);
        this.offset = offset;
    }
}
/** JSON that is no audit trail: neither an object with an `entries` array nor an array. */
class DocumentError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    constructor(problem, offset) {
        super(`The archive is not an audit trail: ${problem} at byte ${offset}. Expected an object with an array 'entries', ` +
            `or an array. ${WAY_OUT}`);
    }
}


/***/ }),

/***/ 9185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EE: () => (/* binding */ KNOWN_TYPES),
/* harmony export */   O3: () => (/* binding */ fieldNumber),
/* harmony export */   cJ: () => (/* binding */ FIELDS)
/* harmony export */ });
/**
 * The fields of an audit trail event that Heroku publishes (Platform API schema,
 * `audit-trail-event`), and those within them. The ones listed with fields hold objects, the others
 * strings. None is required, any may be null, and there may be others.
 */
const PUBLISHED = {
    id: 'string',
    created_at: 'string',
    type: 'string',
    action: 'string',
    actor: ['id', 'email'],
    app: ['id', 'name'],
    owner: ['id', 'email'],
    enterprise_account: ['id', 'name'],
    team: ['id', 'name'],
    request: ['ip_address'],
    data: [],
};
/** The published fields, each known by its number here. Those within a field follow it. */
const FIELDS = fieldsOf(PUBLISHED);
function fieldsOf(published) {
    const fields = [];
    for (const [name, inner] of Object.entries(published)) {
        const parent = fields.length;
        fields.push({ name, parent: undefined, isObject: inner !== 'string' });
        if (inner === 'string')
            continue;
        for (const name of inner)
            fields.push({ name, parent, isObject: false });
    }
    return fields;
}
/** The number of a published field, such as `fieldNumber('actor', 'email')`. */
function fieldNumber(name, inner) {
    const outer = FIELDS.findIndex((field) => field.parent === undefined && field.name === name);
    if (inner === undefined)
        return outer;
    return FIELDS.findIndex((field) => field.parent === outer && field.name === inner);
}
/**
 * The events Heroku lists as supported, as `type.action` (Dev Center, "Audit Trails for Enterprise
 * Accounts", 5 February 2026). The list grows: one that is not here is reported, never dropped.
 */
const KNOWN_TYPES = new Set(`addon.attach addon.create addon.destroy addon.detach addon.update
   app.create app.destroy app.update app_transfer.create app_transfer.update
   applink_connection.create applink_connection.refresh applink_connection.destroy
   applink_authorization.create applink_authorization.refresh applink_authorization.destroy
   applink_app.publish applink_app.update applink_app.destroy
   code_release.create collaborator.create collaborator.destroy
   config_change.remove config_change.set domain.create domain.destroy
   enterprise_account_membership.create enterprise_account_membership.destroy
   enterprise_account_membership.update heroku_config_change.update
   sni_endpoint.create sni_endpoint.destroy sni_endpoint.update
   space.create space.destroy space.update
   team_membership.create team_membership.destroy team_membership.update
   team.destroy team.update trusted_ip.update`.split(/\s+/));


/***/ }),

/***/ 6312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RT: () => (/* reexport */ anomaliesOf),
  fq: () => (/* binding */ order)
});

// UNUSED EXPORTS: ANOMALIES

;// CONCATENATED MODULE: ./.build/order/digest.js
const EVEN = 0x9e3779b1;
const ODD = 0x85ebca6b;
/**
 * A digest of 52 bits over the bytes from `start` to `end` of what `view` shows: against defects,
 * not against an attacker. Two lanes, so that one multiplication need not wait for the other.
 */
function digest(view, start, end) {
    let even = end - start;
    let odd = ~even;
    let i = start;
    for (; i + 8 <= end; i += 8) {
        even = Math.imul(even ^ view.getInt32(i, true), EVEN);
        odd = Math.imul(odd ^ view.getInt32(i + 4, true), ODD);
        even ^= even >>> 15;
        odd ^= odd >>> 13;
    }
    for (; i < end; i++) {
        even = Math.imul(even ^ view.getUint8(i), EVEN);
        even ^= even >>> 15;
    }
    // Both are of all the bytes then, so that the bits left out hide nothing of one lane.
    const low = (even + Math.imul(odd, EVEN)) >>> 0;
    const high = (odd ^ Math.imul(even, ODD)) >>> 12;
    return high * 2 ** 32 + low;
}
const MODULUS = 2 ** 52;
/**
 * What entries amount to whatever their order: their number, their bytes, and the sum of their
 * digests. Taken of those that were read and of those that were written, it must be the same.
 */
class Checksum {
    count = 0;
    size = 0;
    sum = 0;
    #view = new DataView(new ArrayBuffer(0));
    /** Adds the entry that is the bytes from `start` to `end`. */
    add(bytes, start, end) {
        if (this.#view.buffer !== bytes.buffer || this.#view.byteOffset !== bytes.byteOffset) {
            this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
        }
        this.count++;
        this.size += end - start;
        this.sum = (this.sum + digest(this.#view, start, end)) % MODULUS;
    }
    equals(other) {
        return this.count === other.count && this.size === other.size && this.sum === other.sum;
    }
}

;// CONCATENATED MODULE: ./.build/order/layout.js
const CHUNK = 512 * 1024;
const COMMA = 0x2c;
const LINE_FEED = 0x0a;
/** Lays out a document chunk by chunk: its frame as it was, and one entry a line. */
class Layout {
    #written;
    #chunk;
    #length = 0;
    #hasEntries = false;
    /** @param written gets the entries as they stand in the document */
    constructor(prefix, written) {
        this.#written = written;
        this.#chunk = Buffer.allocUnsafeSlow(Math.max(CHUNK, prefix.length));
        this.#append(prefix, 0, prefix.length);
    }
    /** Adds an entry, the bytes from `start` to `end`. Returns the chunk before it if that is full. */
    add(bytes, start, end) {
        const full = this.#makeRoom(end - start + 2);
        if (this.#hasEntries)
            this.#chunk[this.#length++] = COMMA;
        this.#chunk[this.#length++] = LINE_FEED;
        this.#hasEntries = true;
        const place = this.#length;
        this.#append(bytes, start, end);
        this.#written.add(this.#chunk, place, this.#length);
        return full;
    }
    /** Ends the document and returns the rest of it. */
    close(suffix) {
        const full = this.#makeRoom(suffix.length + 2);
        if (this.#hasEntries)
            this.#chunk[this.#length++] = LINE_FEED;
        this.#append(suffix, 0, suffix.length);
        this.#chunk[this.#length++] = LINE_FEED;
        const last = this.#chunk.subarray(0, this.#length);
        return full === undefined ? [last] : [full, last];
    }
    #append(bytes, start, end) {
        bytes.copy(this.#chunk, this.#length, start, end);
        this.#length += end - start;
    }
    #makeRoom(size) {
        if (this.#length + size <= this.#chunk.length)
            return undefined;
        const full = this.#chunk.subarray(0, this.#length);
        this.#chunk = Buffer.allocUnsafeSlow(Math.max(CHUNK, size));
        this.#length = 0;
        return full;
    }
}
/** Bytes of the document that `Layout` makes of `count` entries with `size` bytes together. */
function layoutSize(prefix, count, size, suffix) {
    return prefix.length + size + 2 * count + suffix.length + 1;
}

// EXTERNAL MODULE: ./.build/order/instant.js
var order_instant = __webpack_require__(56496);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./.build/order/spill.js


const compress = (0,external_node_util_.promisify)(external_node_zlib_.zstdCompress);
const decompress = (0,external_node_util_.promisify)(external_node_zlib_.zstdDecompress);
/** Seconds, nanos, bytes of the digits beyond nanos, bytes of the entry. */
const HEADER = 8 + 4 + 4 + 4;
const NOTHING = Buffer.alloc(0);
/** Pieces that are compressed at a time, on other threads. */
const AHEAD = 3;
/** A fast level that still makes a fourth of it: less to encrypt, to write and to read. */
const LEVEL = { [external_node_zlib_.constants.ZSTD_c_compressionLevel]: -3 };
/** Bytes of a piece: small ones cost more calls, but two of each run are in memory in a merge. */
const PIECE = 256 << 10;
/** Cuts sorted entries into pieces, and writes these to disk, each compressed by itself. */
class RunWriter {
    #file;
    #piece = NOTHING;
    #view = new DataView(new ArrayBuffer(0));
    #length = 0;
    /** Buffers of pieces that have been written. */
    #free = [];
    constructor(file) {
        this.#file = file;
    }
    /**
     * Copies an entry, the bytes from `start` to `end`, with its instant. Returns the piece before it
     * if that is full.
     */
    add(instant, bytes, start, end) {
        const { seconds, nanos, rest } = instant;
        const size = HEADER + rest.length + end - start;
        let full;
        if (this.#length + size > this.#piece.length) {
            ;
            [full] = this.rest();
            const free = size <= PIECE ? this.#free.pop() : undefined;
            this.#piece = free ?? Buffer.allocUnsafeSlow(Math.max(PIECE, size));
            this.#view = new DataView(this.#piece.buffer);
        }
        const at = this.#length;
        const view = this.#view;
        view.setFloat64(at, seconds, true);
        view.setUint32(at + 8, nanos, true);
        view.setUint32(at + 12, rest.length, true);
        view.setUint32(at + 16, end - start, true);
        if (rest !== '')
            this.#piece.write(rest, at + HEADER, 'latin1');
        bytes.copy(this.#piece, at + HEADER + rest.length, start, end);
        this.#length = at + size;
        return full;
    }
    /** The last piece, if there is one: what is added next begins another. */
    rest() {
        const rest = this.#length === 0 ? [] : [this.#piece.subarray(0, this.#length)];
        this.#piece = NOTHING;
        this.#length = 0;
        return rest;
    }
    /** Writes pieces. Their memory is used again. */
    async write(pieces) {
        const written = [];
        const underWay = [];
        for (const piece of pieces) {
            while (underWay.length < AHEAD && written.length + underWay.length < pieces.length) {
                underWay.push(compressed(pieces[written.length + underWay.length]));
            }
            const bytes = await underWay.shift();
            const position = await this.#file.append(bytes);
            written.push({ position, size: bytes.length, length: piece.length });
            if (piece.buffer.byteLength === PIECE)
                this.#free.push(Buffer.from(piece.buffer));
        }
        return written;
    }
}
function compressed(piece) {
    const { length } = piece;
    const options = { params: LEVEL, chunkSize: (length >> 1) + 64, pledgedSrcSize: length };
    const result = compress(piece, options);
    // Its failure is handled where it is awaited, unless an earlier piece fails first.
    result.catch(() => undefined);
    return result;
}
/** Reads a spilled run entry by entry. */
class Cursor {
    /** The entry it is at: its instant, and its bytes from `start` to `end` in `buffer`. */
    seconds = 0;
    nanos = 0;
    rest = '';
    buffer = NOTHING;
    start = 0;
    end = 0;
    #view = new DataView(new ArrayBuffer(0));
    #file;
    #run;
    #next = 0;
    /** The next piece, which is read while the entries of this one are merged. */
    #ahead;
    constructor(file, run) {
        this.#file = file;
        this.#run = run;
        this.#ahead = this.#readAhead();
    }
    async #read({ position, size, length }) {
        const bytes = await this.#file.read(position, size);
        // Room for a byte more: a buffer that is full would be followed by another.
        const entries = await decompress(bytes, { chunkSize: length + 64 });
        return entries;
    }
    #readAhead() {
        const piece = this.#run[this.#next++];
        const reading = piece === undefined ? Promise.resolve(undefined) : this.#read(piece);
        // Whoever awaits it handles its failure; nobody does when the reader leaves early.
        reading.catch(() => undefined);
        return reading;
    }
    /** Steps to the next entry of the piece in memory; false at its end: then comes `fill`. */
    step() {
        const { buffer, end: header } = this;
        if (header === buffer.length)
            return false;
        const view = this.#view;
        const at = buffer.byteOffset + header;
        const rest = view.getUint32(at + 12, true);
        this.start = header + HEADER + rest;
        this.end = this.start + view.getUint32(at + 16, true);
        this.seconds = view.getFloat64(at, true);
        this.nanos = view.getUint32(at + 8, true);
        this.rest = rest === 0 ? '' : buffer.toString('latin1', header + HEADER, this.start);
        return true;
    }
    /** Gets the next piece; false when the run has ended. */
    async fill() {
        const piece = await this.#ahead;
        if (piece === undefined)
            return false;
        this.#ahead = this.#readAhead();
        this.buffer = piece;
        this.#view = new DataView(piece.buffer);
        this.start = this.end = 0;
        return true;
    }
}

;// CONCATENATED MODULE: ./.build/order/merge.js


/** Runs that are merged at a time: two pieces of each are in memory. */
const RUNS = 64;
function isBefore(a, b) {
    const order = (0,order_instant/* compareInstants */.QI)(a.cursor, b.cursor);
    return order < 0 || (order === 0 && a.index < b.index);
}
/** Lets the leaf at `from` sink to its place in a binary heap, least first. */
function sink(heap, from) {
    const leaf = heap[from];
    let at = from;
    for (;;) {
        let child = 2 * at + 1;
        if (child >= heap.length)
            break;
        if (child + 1 < heap.length && isBefore(heap[child + 1], heap[child]))
            child++;
        if (!isBefore(heap[child], leaf))
            break;
        heap[at] = heap[child];
        at = child;
    }
    heap[at] = leaf;
}
/** Steps to the next entry, reading on as far as it takes; false when there is none. */
async function advance(cursor) {
    while (!cursor.step())
        if (!(await cursor.fill()))
            return false;
    return true;
}
/**
 * Merges sorted runs, given in the order in which they were cut from the source.
 *
 * @param put takes each entry in turn; what it returns is yielded
 */
async function* merge(file, runs, put) {
    const heap = [];
    for (const [index, run] of runs.entries()) {
        const cursor = new Cursor(file, run);
        if (await advance(cursor))
            heap.push({ cursor, index });
    }
    for (let i = (heap.length >> 1) - 1; i >= 0; i--)
        sink(heap, i);
    while (heap.length > 0) {
        const { cursor } = heap[0];
        const made = put(cursor);
        if (made !== undefined)
            yield made;
        if (!cursor.step() && !(await advance(cursor))) {
            const last = heap.pop();
            if (heap.length > 0)
                heap[0] = last;
        }
        if (heap.length > 0)
            sink(heap, 0);
    }
}
/**
 * Merges neighbouring runs into one until there are at most `RUNS`. Only neighbours, so that equal
 * instants stay in the order of the source.
 */
async function mergeBeforehand(file, runs) {
    const left = [...runs];
    const writer = new RunWriter(file);
    for (let from = 0; left.length > RUNS; from++) {
        const count = Math.min(RUNS, left.length - RUNS + 1);
        if (from + count > left.length)
            from = 0;
        const pieces = merge(file, left.slice(from, from + count), (entry) => writer.add(entry, entry.buffer, entry.start, entry.end));
        const run = [];
        for await (const piece of pieces)
            run.push(...(await writer.write([piece])));
        run.push(...(await writer.write(writer.rest())));
        left.splice(from, count, run);
    }
    return left;
}

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
;// CONCATENATED MODULE: ./.build/system/memory.js

/**
 * Keeps the young generation of V8's heap from growing any further. By default V8 doubles it once as
 * much as it holds has survived in it, so that in a long run it reaches its maximum, however little
 * is in use. (Node.js 24, 1,000,000 events in 158 runs: peak of the process 266 MiB, with this from
 * the beginning 181, in the same CPU time.) V8 reads the flag each time: it takes effect at once.
 */
function keepYoungGenerationSmall() {
    (0,external_node_v8_.setFlagsFromString)('--semi-space-growth-factor=1');
}

// EXTERNAL MODULE: ./.build/order/entry.js
var order_entry = __webpack_require__(50645);
// EXTERNAL MODULE: ./.build/order/reader.js + 1 modules
var order_reader = __webpack_require__(38738);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/system/partitions.js
var partitions = __webpack_require__(19563);
// EXTERNAL MODULE: ./.build/order/text.js
var order_text = __webpack_require__(92898);
;// CONCATENATED MODULE: ./.build/order/repeats.js



/** Bytes of an id as it is compared: a uuid's own, or as many of another text's SHA-256. */
const KEY = 16;
const HEX = new Int8Array(256).fill(-1);
for (let i = 0; i < 16; i++)
    HEX['0123456789abcdef'.charCodeAt(i)] = i;
/** Writes the 16 bytes of the lower-case uuid at `from` to `key`; false when there is none. */
function readUuid(bytes, from, key) {
    let at = from;
    for (let i = 0; i < KEY; i++) {
        if ((i === 4 || i === 6 || i === 8 || i === 10) && bytes[at++] !== 0x2d)
            return false;
        const high = HEX[bytes[at++]];
        const low = HEX[bytes[at++]];
        if ((high | low) < 0)
            return false;
        key[i] = (high << 4) | low;
    }
    return true;
}
/** Counts ids that repeat, however many there are, in bounded memory. */
class Repeats {
    #keys;
    #key = Buffer.alloc(KEY);
    /** @param open opens the file for what does not fit in memory */
    constructor(open) {
        this.#keys = new partitions/* Partitions */.e(KEY, open);
    }
    /** Whether more are in memory than should be: call `spill` soon. */
    get isFull() {
        return this.#keys.isFull;
    }
    spill() {
        return this.#keys.spill();
    }
    /** Adds an id: the bytes of a JSON string's contents. */
    add(bytes, start, end) {
        if (end - start !== 36 || !readUuid(bytes, start, this.#key)) {
            const text = (0,order_text/* decodeString */.sc)(bytes, start, end);
            this.#key.set((0,external_node_crypto_.createHash)('sha256').update(text).digest().subarray(0, KEY));
        }
        this.#keys.add(this.#key);
    }
    /** How many ids were there before: n of one id count n - 1. */
    async count() {
        let repeats = 0;
        for await (const keys of this.#keys)
            repeats += countIn(keys);
        return repeats;
    }
}
/** Repeats among keys: their first halves sort as numbers; where two are equal, look closer. */
function countIn(keys) {
    const count = keys.length / KEY;
    const halves = new BigUint64Array(count);
    for (let i = 0; i < count; i++)
        halves[i] = keys.readBigUInt64LE(i * KEY);
    halves.sort();
    const suspects = new Set();
    for (let i = 1; i < count; i++)
        if (halves[i] === halves[i - 1])
            suspects.add(halves[i]);
    if (suspects.size === 0)
        return 0;
    const seen = new Set();
    let total = 0;
    for (let i = 0; i < count; i++) {
        if (!suspects.has(keys.readBigUInt64LE(i * KEY)))
            continue;
        total++;
        seen.add(keys.toString('latin1', i * KEY, (i + 1) * KEY));
    }
    return total - seen.size;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./.build/order/run.js

const NONE = { seconds: -Infinity, nanos: 0, rest: '' };
/** Places of entries in memory with their instants, sorted there. May be cleared and used again. */
class Run {
    count = 0;
    /** Indexes of the entries in order, after `sort`. */
    order = new Uint32Array(0);
    // Never shortened: lists that grow anew with each run are work for the garbage collector.
    #starts = [];
    #ends = [];
    #seconds = [];
    #nanos = [];
    /** Digits beyond nanoseconds, of the few entries that have any. */
    #rests = new Map();
    #instant = { ...NONE };
    /** Adds an entry; without an instant it comes before all that have one. */
    add(start, end, { seconds, nanos, rest } = NONE) {
        const index = this.count++;
        this.#starts[index] = start;
        this.#ends[index] = end;
        this.#seconds[index] = seconds;
        this.#nanos[index] = nanos;
        if (rest !== '')
            this.#rests.set(index, rest);
    }
    /** Forgets the entries. */
    clear() {
        this.count = 0;
        this.#rests.clear();
    }
    /** How many entries, in `bytes`, are not well-formed UTF-8. (All at once are looked at first.) */
    countInvalidUtf8(bytes) {
        if (this.count === 0 || (0,external_node_buffer_.isUtf8)(bytes.subarray(this.startOf(0), this.endOf(this.count - 1)))) {
            return 0;
        }
        let count = 0;
        for (let i = 0; i < this.count; i++) {
            if (!(0,external_node_buffer_.isUtf8)(bytes.subarray(this.startOf(i), this.endOf(i))))
                count++;
        }
        return count;
    }
    /**
     * Sorts by instant; equal instants stay in the order they came. First by numbers that are made
     * of the second and the index, which needs no comparing function; within a second by one.
     */
    sort() {
        const { count } = this;
        const seconds = this.#seconds;
        let least = Infinity;
        let greatest = -Infinity;
        for (let i = 0; i < count; i++) {
            const second = seconds[i];
            if (second !== -Infinity && second < least)
                least = second;
            if (second > greatest)
                greatest = second;
        }
        /** Seconds that are taken as one, so that the numbers stay exact: 1 in any month. */
        const unit = Math.ceil(((greatest - least + 2) * count) / Number.MAX_SAFE_INTEGER);
        const keys = new Float64Array(count);
        for (let i = 0; i < count; i++) {
            const second = seconds[i];
            const group = second === -Infinity ? 0 : Math.floor((second - least) / unit) + 1;
            keys[i] = group * count + i;
        }
        keys.sort();
        const order = (this.order = new Uint32Array(count));
        let from = 0;
        for (let i = 0, group = NaN; i <= count; i++) {
            const next = i < count ? Math.floor(keys[i] / count) : NaN;
            if (i < count)
                order[i] = keys[i] - next * count;
            if (next === group)
                continue;
            if (i - from > 1)
                order.subarray(from, i).sort((a, b) => this.#compare(a, b));
            from = i;
            group = next;
        }
    }
    /** Compares instants whose seconds are numbers; those without one are all of one group. */
    #compare(a, b) {
        const seconds = this.#seconds[a] - this.#seconds[b] || 0;
        if (seconds !== 0)
            return seconds;
        const nanos = this.#nanos[a] - this.#nanos[b];
        if (nanos !== 0 || this.#rests.size === 0)
            return nanos || a - b;
        const [restA, restB] = [this.#rests.get(a) ?? '', this.#rests.get(b) ?? ''];
        return restA === restB ? a - b : restA < restB ? -1 : 1;
    }
    startOf(index) {
        return this.#starts[index];
    }
    endOf(index) {
        return this.#ends[index];
    }
    /** The instant of an entry; valid until the next is asked for. */
    instantOf(index) {
        this.#instant.seconds = this.#seconds[index];
        this.#instant.nanos = this.#nanos[index];
        this.#instant.rest = this.#rests.get(index) ?? '';
        return this.#instant;
    }
}

// EXTERNAL MODULE: ./.build/text/redact.js
var redact = __webpack_require__(28359);
// EXTERNAL MODULE: ./.build/order/event.js
var order_event = __webpack_require__(9185);
;// CONCATENATED MODULE: ./.build/order/tally.js





/** What can be odd about an event, each counted; none is ever a reason to drop it. */
const ANOMALIES = [
    'missing_created_at',
    'unreadable_created_at',
    'repeated_id',
    'outside_month',
    'other_account',
    'unknown_type',
    'unexpected_field',
    'invalid_utf8',
    'not_an_object',
];
/** The anomalies in words, such as `2 repeated_id, 1 unknown_type`; empty when there are none. */
function anomaliesOf(tally) {
    return ANOMALIES.filter((kind) => tally.anomalies[kind] > 0)
        .map((kind) => `${tally.anomalies[kind]} ${kind}`)
        .join(', ');
}
/** Texts from events become keys of a table: an archive must not be able to fill the memory. */
const DISTINCT_LIMIT = 10_000;
const OTHER = '(other)';
/** `type.action` is shown in places that are public: only what looks like Heroku's names is. */
const PRINTABLE_TYPE = /^[a-z0-9_]{1,64}\.[a-z0-9_]{1,64}$/;
const FIELD = {
    id: (0,order_event/* fieldNumber */.O3)('id'),
    createdAt: (0,order_event/* fieldNumber */.O3)('created_at'),
    type: (0,order_event/* fieldNumber */.O3)('type'),
    action: (0,order_event/* fieldNumber */.O3)('action'),
    email: (0,order_event/* fieldNumber */.O3)('actor', 'email'),
    app: (0,order_event/* fieldNumber */.O3)('app', 'name'),
    account: (0,order_event/* fieldNumber */.O3)('enterprise_account', 'id'),
};
/** Kinds are kept by a few of their bytes, so that no text needs to be made of most events. */
const SLOTS = 1024;
function bump(counts, key) {
    const known = counts.has(key) || counts.size < DISTINCT_LIMIT;
    const name = known ? key : OTHER;
    counts.set(name, (counts.get(name) ?? 0) + 1);
}
const byName = (counts) => Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
const byCount = (counts) => Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
const decode = (bytes) => (0,order_text/* decodeString */.sc)(bytes, 0, bytes.length);
/** Counts events as they are read, in any order. */
class Counter {
    #expected;
    #repeats;
    #account;
    #kinds = new Map();
    #slots = Array.from({ length: SLOTS });
    /** Events of the kinds for which there was no room. */
    #others = 0;
    #days = new Map();
    #actors = new Map();
    #apps = new Map();
    #anomalies = Object.fromEntries(ANOMALIES.map((kind) => [kind, 0]));
    #count = 0;
    #first;
    #last;
    constructor(expected, repeats) {
        this.#expected = expected;
        this.#repeats = repeats;
        this.#account = Buffer.from(expected.accountId);
    }
    /** Counts entries whose bytes are not well-formed UTF-8, besides `add`. */
    addInvalidUtf8(count) {
        this.#anomalies.invalid_utf8 += count;
    }
    /** Counts an entry, with the instant of its `created_at` or why there is none. */
    add(entry, created) {
        this.#count++;
        if (!entry.isObject) {
            this.#anomalies.not_an_object++;
            return;
        }
        if (!entry.isPublished)
            this.#anomalies.unexpected_field++;
        if (created === 'missing')
            this.#anomalies.missing_created_at++;
        else if (created === 'unreadable')
            this.#anomalies.unreadable_created_at++;
        else
            this.#addInstant(entry, created);
        this.#addKind(entry);
        this.#addIds(entry);
        if (this.#expected.review) {
            bump(this.#actors, entry.text(FIELD.email) ?? '(none)');
            bump(this.#apps, entry.text(FIELD.app) ?? '(none)');
        }
    }
    #addInstant(entry, instant) {
        if (this.#first === undefined || (0,order_instant/* compareInstants */.QI)(instant, this.#first.instant) < 0) {
            this.#first = { instant, text: entry.text(FIELD.createdAt) };
        }
        if (this.#last === undefined || (0,order_instant/* compareInstants */.QI)(instant, this.#last.instant) >= 0) {
            this.#last = { instant, text: entry.text(FIELD.createdAt) };
        }
        const { seconds } = instant;
        const { monthStart, monthEnd } = this.#expected;
        if (seconds < monthStart || seconds >= monthEnd)
            this.#anomalies.outside_month++;
        const day = Math.floor(seconds / 86400);
        this.#days.set(day, (this.#days.get(day) ?? 0) + 1);
    }
    #addKind(entry) {
        const { type, action } = FIELD;
        const { bytes } = entry;
        const slot = entry.to(type) -
            entry.from(type) +
            37 * (entry.to(action) - entry.from(action)) +
            (bytes[entry.from(type)] + 5 * bytes[entry.from(action)]);
        let kind = this.#slots[slot % SLOTS];
        if (kind === undefined || !entry.is(type, kind.type) || !entry.is(action, kind.action)) {
            kind = this.#kindOf(entry);
            this.#slots[slot % SLOTS] = kind;
        }
        if (kind === undefined)
            this.#others++;
        else
            kind.count++;
    }
    /** The kind of an event; undefined if there is no room for another. */
    #kindOf(entry) {
        const [type, action] = [entry.raw(FIELD.type), entry.raw(FIELD.action)];
        // A line feed parts them: the text of a JSON string cannot have one.
        const key = `${type.toString('latin1')}\n${action.toString('latin1')}`;
        let kind = this.#kinds.get(key);
        if (kind !== undefined)
            return kind;
        const isKnown = order_event/* KNOWN_TYPES */.EE.has(key.replace('\n', '.'));
        if (this.#kinds.size >= DISTINCT_LIMIT && !isKnown)
            return undefined;
        kind = { type, action, count: 0 };
        this.#kinds.set(key, kind);
        return kind;
    }
    #addIds(entry) {
        const { id, account } = FIELD;
        if (entry.kinds[account] === order_entry/* KIND */.Nd.string) {
            // Most are written without escapes: then no string needs to be made.
            const isSame = entry.is(account, this.#account);
            if (!isSame && entry.text(account) !== this.#expected.accountId) {
                this.#anomalies.other_account++;
            }
        }
        if (entry.kinds[id] === order_entry/* KIND */.Nd.string) {
            this.#repeats.add(entry.bytes, entry.from(id), entry.to(id));
        }
    }
    async result() {
        const days = [...this.#days].sort(([a], [b]) => a - b);
        const types = new Map();
        let unknown = this.#others;
        if (this.#others > 0)
            types.set(OTHER, this.#others);
        for (const { type, action, count } of this.#kinds.values()) {
            const name = `${decode(type)}.${decode(action)}`;
            const isKnown = order_event/* KNOWN_TYPES */.EE.has(name);
            if (!isKnown)
                unknown += count;
            const isShown = isKnown || (PRINTABLE_TYPE.test(name) && redact/* secrets */.O3.redact(name) === name);
            const shown = isShown ? name : OTHER;
            types.set(shown, (types.get(shown) ?? 0) + count);
        }
        return {
            count: this.#count,
            first: this.#first === undefined ? null : (0,order_instant/* shownInstant */.Jd)(this.#first.text),
            last: this.#last === undefined ? null : (0,order_instant/* shownInstant */.Jd)(this.#last.text),
            byType: byName(types),
            byDay: Object.fromEntries(days.map(([day, n]) => [new Date(day * 86400_000).toISOString().split('T')[0], n])),
            anomalies: {
                ...this.#anomalies,
                unknown_type: unknown,
                repeated_id: await this.#repeats.count(),
            },
            actors: byCount(this.#actors),
            apps: byCount(this.#apps),
        };
    }
}

;// CONCATENATED MODULE: ./.build/order/sort.js









/** Index of an entry in memory: its place, its instant, the sorted order. */
const INDEX_BYTES = 32;
/**
 * Reads an archive, counts its events and sorts them.
 *
 * @param open opens the file for what does not fit in memory; asked once, and only then
 * @param memory bytes of entries to hold in memory
 */
async function sort(source, expected, open, memory) {
    // A run is filled while a copy of the one before it is on its way to disk.
    const limit = memory / 2;
    const repeats = new Repeats(open);
    const counter = new Counter(expected, repeats);
    const read = new Checksum();
    const run = new Run();
    const reader = new order_reader/* EntryReader */.c((entry) => {
        const created = (0,order_entry/* createdAt */.CT)(entry);
        counter.add(entry, created);
        entry.closeGaps();
        const { bytes, start, end } = entry;
        read.add(bytes, start, end);
        run.add(start, end, typeof created === 'string' ? undefined : created);
    });
    const endRun = () => {
        counter.addInvalidUtf8(run.countInvalidUtf8(reader.bytes));
        run.sort();
    };
    const runs = [];
    let writer;
    const spill = async () => {
        endRun();
        await runs.at(-1);
        if (writer === undefined) {
            keepYoungGenerationSmall();
            writer = new RunWriter(await open());
        }
        const pieces = [];
        for (const index of run.order) {
            const [start, end] = [run.startOf(index), run.endOf(index)];
            const full = writer.add(run.instantOf(index), reader.bytes, start, end);
            if (full !== undefined)
                pieces.push(full);
        }
        const spilled = writer.write([...pieces, ...writer.rest()]);
        // Whoever awaits it next handles its failure.
        spilled.catch(() => undefined);
        runs.push(spilled);
    };
    for await (const chunk of source) {
        reader.write(chunk);
        if (repeats.isFull)
            await repeats.spill();
        if (run.count === 0 || reader.size + run.count * INDEX_BYTES <= limit)
            continue;
        await spill();
        run.clear();
        reader.forget();
    }
    reader.close();
    if (writer === undefined)
        endRun();
    else
        await spill();
    const { frame, bytes } = reader;
    const tally = await counter.result();
    if (writer === undefined)
        return { ...frame, read, tally, entries: { run, bytes } };
    const file = await open();
    const few = await mergeBeforehand(file, await Promise.all(runs));
    return { ...frame, read, tally, entries: { file, runs: few } };
}

;// CONCATENATED MODULE: ./.build/order/index.js





const MEMORY = 40 << 20;
/**
 * Puts an audit trail in order: by `created_at` as an instant, equal instants in the source's
 * order, entries without a readable one first. No byte of an entry changes but for white space
 * between tokens; what stands around the entries is kept in place.
 *
 * Entries beyond the memory are cut into sorted runs on disk, and merged as they are read.
 *
 * @param source the archive's JSON, decompressed, in chunks of any size; each is looked at only
 *   until the next is asked for
 * @throws JsonError, DocumentError with the byte offset, or what the source throws
 */
async function order(source, expected, workspace) {
    const { memory = MEMORY } = workspace;
    let file;
    const sorted = await sort(source, expected, () => (file ??= workspace.spill()), memory);
    const { prefix, suffix, read, tally, entries } = sorted;
    return {
        tally,
        size: layoutSize(prefix, read.count, read.size, suffix),
        read: async function* () {
            const written = new Checksum();
            const layout = new Layout(prefix, written);
            yield* 'run' in entries ? walk(entries, layout) : mergeAll(entries, layout);
            yield* layout.close(suffix);
            if (!written.equals(read)) {
                throw new Error(`${written.count} entries of ${written.size} bytes were written where ${read.count} of ` +
                    `${read.size} bytes were read, or some were changed: a defect, please report it`);
            }
        },
    };
}
function* walk({ run, bytes }, layout) {
    for (const index of run.order) {
        const chunk = layout.add(bytes, run.startOf(index), run.endOf(index));
        if (chunk !== undefined)
            yield chunk;
    }
}
function mergeAll({ file, runs }, layout) {
    return merge(file, runs, ({ buffer, start, end }) => layout.add(buffer, start, end));
}


/***/ }),

/***/ 56496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jd: () => (/* binding */ shownInstant),
/* harmony export */   QI: () => (/* binding */ compareInstants),
/* harmony export */   Wr: () => (/* binding */ readInstant)
/* harmony export */ });
/** Negative, 0 or positive, as `a` is before, at or after `b`. */
function compareInstants(a, b) {
    if (a.seconds !== b.seconds)
        return a.seconds < b.seconds ? -1 : 1;
    if (a.nanos !== b.nanos)
        return a.nanos - b.nanos;
    return a.rest === b.rest ? 0 : a.rest < b.rest ? -1 : 1;
}
/** No clock makes more characters: digits beyond these would be a text that an event smuggles in. */
const LONGEST = 64;
/** The text of an instant as it is shown: of one that is too long for a clock's, nine digits. */
function shownInstant(text) {
    return text.length <= LONGEST ? text : text.replace(/(\.\d{9})\d+/, '$1');
}
const DASH = 0x2d;
const COLON = 0x3a;
const ZERO = 0x30;
/** The number in `digits` decimal digits at `at`, or NaN where a byte is no digit or missing. */
function number(bytes, at, digits) {
    let value = 0;
    for (let i = at; i < at + digits; i++) {
        const digit = (bytes[i] ?? 0) - ZERO;
        if (digit < 0 || digit > 9)
            return NaN;
        value = value * 10 + digit;
    }
    return value;
}
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const daysIn = (year, month) => month === 2 && isLeap(year) ? 29 : (DAYS[month - 1] ?? 0);
/**
 * Days from 1970-01-01 to the given day of the proleptic Gregorian calendar: years are counted
 * from March, so that the leap day is the last of its year.
 */
function daysSinceEpoch(year, month, day) {
    const y = month > 2 ? year : year - 1;
    const m = month > 2 ? month - 3 : month + 9;
    const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
    return 365 * y + leapDays + Math.floor((153 * m + 2) / 5) + day - 1 - 719468;
}
/** Seconds east of UTC in the offset at `at`, which must be the text's last part; NaN if not. */
function offsetSeconds(bytes, at, end) {
    const sign = bytes[at];
    if (sign === 0x5a || sign === 0x7a)
        return at + 1 === end ? 0 : NaN;
    if ((sign !== 0x2b && sign !== DASH) || at + 6 !== end || bytes[at + 3] !== COLON)
        return NaN;
    const hours = number(bytes, at + 1, 2);
    const minutes = number(bytes, at + 4, 2);
    if (!(hours <= 23 && minutes <= 59))
        return NaN;
    return (sign === DASH ? -1 : 1) * (hours * 3600 + minutes * 60);
}
const POWERS = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8];
/** The digits from `start` to `end`, without trailing zeros. */
function digitsBeyond(bytes, start, end) {
    let digits = '';
    for (let i = start; i < end; i++)
        digits += String.fromCharCode(bytes[i]);
    return digits.replace(/0+$/, '');
}
/**
 * Reads the RFC 3339 `date-time` that fills `bytes` from `start` to `end`: any number of fraction
 * digits, any offset, and a leap second (`:60`, the last of a UTC day).
 *
 * @returns undefined for anything that RFC 3339, section 5.6, does not allow
 */
function readInstant(bytes, start, end) {
    if (end - start < 20)
        return undefined;
    const year = number(bytes, start, 4);
    const month = number(bytes, start + 5, 2);
    const day = number(bytes, start + 8, 2);
    const hour = number(bytes, start + 11, 2);
    const minute = number(bytes, start + 14, 2);
    const second = number(bytes, start + 17, 2);
    const separator = bytes[start + 10];
    const punctuated = bytes[start + 4] === DASH &&
        bytes[start + 7] === DASH &&
        (separator === 0x54 || separator === 0x74) &&
        bytes[start + 13] === COLON &&
        bytes[start + 16] === COLON;
    if (!punctuated)
        return undefined;
    if (!(month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)))
        return undefined;
    if (!(hour <= 23 && minute <= 59 && second <= 60))
        return undefined;
    let at = start + 19;
    let nanos = 0;
    let rest = '';
    if (bytes[at] === 0x2e) {
        const first = ++at;
        while (at < end && bytes[at] >= ZERO && bytes[at] <= ZERO + 9) {
            if (at < first + 9)
                nanos = nanos * 10 + bytes[at] - ZERO;
            at++;
        }
        const digits = at - first;
        if (digits === 0)
            return undefined;
        if (digits < 9)
            nanos *= POWERS[9 - digits];
        else if (digits > 9)
            rest = digitsBeyond(bytes, first + 9, at);
    }
    const offset = offsetSeconds(bytes, at, end);
    if (Number.isNaN(offset))
        return undefined;
    const time = hour * 3600 + minute * 60 + second - offset;
    const seconds = daysSinceEpoch(year, month, day) * 86400 + time;
    if (!Number.isInteger(seconds))
        return undefined;
    if (second < 60)
        return { seconds, nanos, rest };
    return seconds % 86400 === 0 ? { seconds: seconds - 1, nanos: nanos + 1e9, rest } : undefined;
}


/***/ }),

/***/ 38738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ EntryReader)
});

// EXTERNAL MODULE: ./.build/order/entry.js
var order_entry = __webpack_require__(50645);
// EXTERNAL MODULE: ./.build/order/errors.js
var errors = __webpack_require__(3998);
// EXTERNAL MODULE: ./.build/order/event.js
var order_event = __webpack_require__(9185);
// EXTERNAL MODULE: ./.build/order/text.js
var order_text = __webpack_require__(92898);
;// CONCATENATED MODULE: ./.build/order/scanner.js




/** Instead of the end of a value: the text in memory ends within it. */
const MORE = -1;
/** No published field. */
const NONE = -1;
const LITERALS = [
    { text: Buffer.from('true'), kind: order_entry/* KIND */.Nd.boolean },
    { text: Buffer.from('false'), kind: order_entry/* KIND */.Nd.boolean },
    { text: Buffer.from('null'), kind: order_entry/* KIND */.Nd.null },
];
/** What may follow a backslash, but for u. */
const ESCAPED = new Set(Buffer.from('"\\/bfnrt'));
const NAMES = order_event/* FIELDS */.cJ.map(({ name }) => Buffer.from(name));
const childrenOf = (parent) => [...order_event/* FIELDS */.cJ.keys()].filter((field) => order_event/* FIELDS */.cJ[field].parent === parent);
/** The fields of an event, and those within each of them. */
const OUTER = childrenOf(undefined);
const INNER = [...order_event/* FIELDS */.cJ.keys()].map(childrenOf);
/**
 * Reads JSON values, one at a time, where they lie in memory. It takes exactly what `JSON.parse`
 * takes (RFC 8259), but builds no strings and no objects: it notes where the published fields are.
 * Bytes in strings are taken as they are, well-formed UTF-8 or not.
 */
class Scanner {
    /** The value that was read last. */
    entry = new order_entry/* Entry */.HK();
    #text;
    #bytes;
    #length = 0;
    /** For each level of nesting 1 if what is around it is an object, 0 for an array. */
    #nesting = new Uint8Array(1024);
    /** Whether the string that was read last has escapes. */
    #isEscaped = false;
    constructor(text) {
        this.#text = text;
        this.#bytes = text.bytes;
    }
    /**
     * Reads the value that begins at `start`, where no white space is.
     *
     * @param isEvent whether to note published fields
     * @returns where it ends, or MORE
     * @throws JsonError
     */
    read(start, isEvent) {
        const bytes = (this.#bytes = this.#text.bytes);
        const length = (this.#length = this.#text.length);
        const { entry } = this;
        const { kinds, starts, ends } = entry;
        entry.bytes = bytes;
        entry.start = start;
        entry.hasGaps = false;
        kinds.fill(0);
        let i = start;
        let depth = 0;
        let inObject = false;
        /** The kind of container that has just been opened, or 0. */
        let opened = 0;
        /** Containers around the keys that are looked at: deeper ones are not published fields. */
        let watched = isEvent ? 1 : 0;
        /** The field of the event, and the one within it, whose value is being read. */
        let outer = NONE;
        let inner = NONE;
        for (;;) {
            if (bytes[i] <= order_text/* BYTE */.Jx.space)
                i = this.#skipWhite(i);
            let kind;
            if (opened !== 0 && bytes[i] === (inObject ? order_text/* BYTE */.Jx.closeBrace : order_text/* BYTE */.Jx.closeBracket)) {
                // Nothing is in it.
                kind = opened;
                i++;
                inObject = this.#nesting[--depth] === 1;
            }
            else {
                if (inObject) {
                    if (i >= length)
                        return MORE;
                    if (bytes[i] !== order_text/* BYTE */.Jx.quote)
                        this.fail(i, 'a key');
                    const from = i + 1;
                    i = this.#endOfString(from);
                    if (i === MORE)
                        return MORE;
                    if (depth <= watched) {
                        if (depth === 1) {
                            outer = this.#find(OUTER, from, i - 1);
                            inner = NONE;
                            watched = outer !== NONE && INNER[outer].length > 0 ? 2 : 1;
                        }
                        else
                            inner = this.#find(INNER[outer], from, i - 1);
                    }
                    if (bytes[i] <= order_text/* BYTE */.Jx.space)
                        i = this.#skipWhite(i);
                    if (i >= length)
                        return MORE;
                    if (bytes[i] !== order_text/* BYTE */.Jx.colon)
                        this.fail(i, "':'");
                    i++;
                    if (bytes[i] <= order_text/* BYTE */.Jx.space)
                        i = this.#skipWhite(i);
                }
                if (i >= length)
                    return MORE;
                const byte = bytes[i];
                const from = i;
                if (byte === order_text/* BYTE */.Jx.quote) {
                    kind = order_entry/* KIND */.Nd.string;
                    i = this.#endOfString(i + 1);
                }
                else if (byte === order_text/* BYTE */.Jx.openBrace || byte === order_text/* BYTE */.Jx.openBracket) {
                    kind = byte === order_text/* BYTE */.Jx.openBrace ? order_entry/* KIND */.Nd.object : order_entry/* KIND */.Nd.array;
                    i++;
                }
                else if (byte === order_text/* BYTE */.Jx.minus || (byte >= order_text/* BYTE */.Jx.zero && byte <= order_text/* BYTE */.Jx.nine)) {
                    kind = order_entry/* KIND */.Nd.number;
                    i = this.#endOfNumber(i);
                }
                else {
                    const literal = LITERALS.find(({ text }) => text[0] === byte);
                    if (literal === undefined)
                        this.fail(i, 'a value');
                    kind = literal.kind;
                    i = this.#endOfLiteral(i, literal.text);
                }
                if (i === MORE)
                    return MORE;
                if (depth === 0)
                    entry.kind = kind;
                else if (depth <= watched) {
                    const field = depth === 1 ? outer : inner;
                    if (field !== NONE) {
                        // Of a repeated key the last counts, and what is within its value.
                        if (depth === 1)
                            for (const within of INNER[field])
                                kinds[within] = 0;
                        kinds[field] = kind;
                        starts[field] = from;
                        ends[field] = i;
                    }
                }
                if (kind <= order_entry/* KIND */.Nd.array) {
                    opened = kind;
                    this.#open(depth++, inObject);
                    inObject = kind === order_entry/* KIND */.Nd.object;
                    continue;
                }
            }
            opened = 0;
            // A value has ended: what is around it goes on, or ends as well.
            for (;;) {
                if (depth === 0)
                    return (entry.end = i);
                if (kind <= order_entry/* KIND */.Nd.array && depth <= 2) {
                    const field = depth === 1 ? outer : inner;
                    if (field !== NONE)
                        ends[field] = i;
                }
                if (bytes[i] <= order_text/* BYTE */.Jx.space)
                    i = this.#skipWhite(i);
                if (i >= length)
                    return MORE;
                const byte = bytes[i];
                if (byte === order_text/* BYTE */.Jx.comma) {
                    i++;
                    break;
                }
                if (byte !== (inObject ? order_text/* BYTE */.Jx.closeBrace : order_text/* BYTE */.Jx.closeBracket)) {
                    this.fail(i, "',' or the end of the container");
                }
                i++;
                kind = inObject ? order_entry/* KIND */.Nd.object : order_entry/* KIND */.Nd.array;
                inObject = this.#nesting[--depth] === 1;
            }
        }
    }
    /** @throws JsonError for the byte at a place where something else was expected */
    fail(place, expected) {
        const byte = this.#text.bytes[place].toString(16).padStart(2, '0');
        throw new errors/* JsonError */.N(this.#text.offsetOf(place), `the byte 0x${byte}, where ${expected} was expected,`);
    }
    /** Enters a container; `inObject` tells what is around it. */
    #open(depth, inObject) {
        if (depth === this.#nesting.length) {
            const deeper = new Uint8Array(2 * depth);
            deeper.set(this.#nesting);
            this.#nesting = deeper;
        }
        this.#nesting[depth] = inObject ? 1 : 0;
    }
    #skipWhite(from) {
        let i = from;
        while ((0,order_text/* isWhite */.Gl)(this.#bytes[i]))
            i++;
        if (i > from)
            this.entry.hasGaps = true;
        return i;
    }
    /** Where the string ends, behind its quote, whose contents start at `from`; or MORE. */
    #endOfString(from) {
        const bytes = this.#bytes;
        this.#isEscaped = false;
        let i = from;
        for (;;) {
            let byte = bytes[i];
            while (byte !== order_text/* BYTE */.Jx.quote && byte !== order_text/* BYTE */.Jx.backslash && byte >= order_text/* BYTE */.Jx.space)
                byte = bytes[++i];
            if (i >= this.#length)
                return MORE;
            if (byte === order_text/* BYTE */.Jx.quote)
                return i + 1;
            if (byte !== order_text/* BYTE */.Jx.backslash)
                this.fail(i, 'no control character in a string');
            this.#isEscaped = true;
            i = this.#endOfEscape(i + 1);
            if (i === MORE)
                return MORE;
        }
    }
    #endOfEscape(from) {
        if (from >= this.#length)
            return MORE;
        if (ESCAPED.has(this.#bytes[from]))
            return from + 1;
        if (this.#bytes[from] !== 0x75)
            this.fail(from, 'one of "\\/bfnrtu after a backslash');
        const end = from + 5;
        for (let i = from + 1; i < end; i++) {
            if (i >= this.#length)
                return MORE;
            const letter = this.#bytes[i] | 0x20;
            const isHex = isDigit(this.#bytes[i]) || (letter >= 0x61 && letter <= 0x66);
            if (!isHex)
                this.fail(i, 'four hexadecimal digits after \\u');
        }
        return end;
    }
    #endOfLiteral(from, text) {
        for (let i = 1; i < text.length; i++) {
            if (from + i >= this.#length)
                return MORE;
            if (this.#bytes[from + i] !== text[i])
                this.fail(from + i, 'true, false or null');
        }
        return from + text.length;
    }
    #endOfNumber(from) {
        const bytes = this.#bytes;
        let i = bytes[from] === order_text/* BYTE */.Jx.minus ? from + 1 : from;
        i = bytes[i] === order_text/* BYTE */.Jx.zero ? i + 1 : this.#endOfDigits(i, 'a digit after the minus sign');
        if (i !== MORE && bytes[i] === order_text/* BYTE */.Jx.point) {
            i = this.#endOfDigits(i + 1, 'a digit after the decimal point');
        }
        if (i !== MORE && (bytes[i] | 0x20) === 0x65) {
            const isSigned = bytes[i + 1] === order_text/* BYTE */.Jx.plus || bytes[i + 1] === order_text/* BYTE */.Jx.minus;
            i = isSigned
                ? this.#endOfDigits(i + 2, 'a digit after the sign of the exponent')
                : this.#endOfDigits(i + 1, 'a digit or sign after the exponent mark');
        }
        return i === this.#length && !this.#text.isWhole ? MORE : i;
    }
    /** Where digits end, of which there must be one. */
    #endOfDigits(from, expected) {
        let i = from;
        while (isDigit(this.#bytes[i]))
            i++;
        if (i > from)
            return i;
        if (i >= this.#length)
            return MORE;
        this.fail(i, expected);
    }
    /** Which of these fields has the key whose contents are the bytes from `from` to `to`, or NONE. */
    #find(fields, from, to) {
        if (this.#isEscaped) {
            const key = (0,order_text/* decodeString */.sc)(this.#bytes, from, to);
            return fields.find((field) => order_event/* FIELDS */.cJ[field].name === key) ?? NONE;
        }
        for (const field of fields) {
            const name = NAMES[field];
            if (name.length === to - from && (0,order_text/* isAt */.ii)(this.#bytes, from, name))
                return field;
        }
        return NONE;
    }
}
function isDigit(byte) {
    return byte >= order_text/* BYTE */.Jx.zero && byte <= order_text/* BYTE */.Jx.nine;
}

;// CONCATENATED MODULE: ./.build/order/reader.js




const BYTE_ORDER_MARK = Buffer.from('\ufeff');
const KIND_NAMES = {
    [order_entry/* KIND */.Nd.object]: 'an object',
    [order_entry/* KIND */.Nd.array]: 'an array',
    [order_entry/* KIND */.Nd.string]: 'a string',
    [order_entry/* KIND */.Nd.number]: 'a number',
    [order_entry/* KIND */.Nd.boolean]: 'a boolean',
    [order_entry/* KIND */.Nd.null]: 'null',
};
/**
 * Finds the entries of an audit trail in JSON text that comes in chunks: the elements of the array
 * `entries` of an object, or of a bare array. Their bytes stay in memory until `forget`.
 */
class EntryReader {
    #take;
    #text = new order_text/* Text */.EY();
    #scanner = new Scanner(this.#text);
    /** Where in the document it is: before it, among the members of its object, and so on. */
    #state = 'start';
    /** Where the document begins, behind a byte order mark. */
    #start = 0;
    #isObject = false;
    /** Whether a member or an entry has been read of the container: then a comma comes first. */
    #needsComma = false;
    /** All before it has been read. */
    #at = 0;
    /** Unread bytes without which there is no point in reading on. */
    #enough = 0;
    #prefix;
    #suffixStart;
    /** @param take takes the entries one by one; each is valid during the call only */
    constructor(take) {
        this.#take = take;
    }
    /** The memory in which the entries lie that have been read since the last `forget`. */
    get bytes() {
        return this.#text.bytes;
    }
    /** Bytes of text in memory. */
    get size() {
        return this.#text.length;
    }
    /**
     * The bytes up to and including the `[` of the entries, and those from their `]` on, without
     * white space between tokens. To be asked for once, at the end.
     */
    get frame() {
        return { prefix: this.#prefix, suffix: this.#compact(this.#suffixStart, this.#text.length) };
    }
    /** Reads on. @throws JsonError, DocumentError */
    write(chunk) {
        this.#text.append(chunk);
        this.#readOn();
    }
    /** Ends the text. @throws JsonError, DocumentError */
    close() {
        this.#text.isWhole = true;
        this.#readOn();
        if (this.#state !== 'end') {
            throw new errors/* JsonError */.N(this.#text.offsetOf(this.#text.length), 'the text ends early');
        }
        if (this.#prefix === undefined) {
            const offset = this.#text.offsetOf(this.#at);
            throw new errors/* DocumentError */.M("the object has ended without a key 'entries'", offset);
        }
    }
    /** Forgets the entries read so far: their memory is used again. */
    forget() {
        if (this.#prefix === undefined)
            return;
        const place = this.#suffixStart ?? this.#at;
        this.#text.forget(place);
        this.#at -= place;
        if (this.#suffixStart !== undefined)
            this.#suffixStart = 0;
    }
    #readOn() {
        const text = this.#text;
        if (text.length - this.#at < this.#enough && !text.isWhole)
            return;
        while (this.#readPart())
            continue;
        // Twice as much each time: a large value must not be read anew with every chunk.
        this.#enough = 2 * (text.length - this.#at);
    }
    /** Reads what comes next of the document; false when it is not whole yet. */
    #readPart() {
        const { bytes, length } = this.#text;
        if (this.#state === 'start')
            return this.#readStart();
        let at = this.#skipWhite(this.#at);
        // White space without end is not kept.
        this.#at = at;
        if (at === length)
            return false;
        if (this.#state === 'end')
            this.#scanner.fail(at, 'nothing but white space');
        const isEntries = this.#state === 'entries';
        const isClosing = bytes[at] === (isEntries ? order_text/* BYTE */.Jx.closeBracket : order_text/* BYTE */.Jx.closeBrace);
        if (isClosing)
            return this.#close(at);
        if (this.#needsComma) {
            if (bytes[at] !== order_text/* BYTE */.Jx.comma)
                this.#scanner.fail(at, "',' or the end of the container");
            at = this.#skipWhite(at + 1);
            if (at === length)
                return false;
        }
        return isEntries ? this.#readEntry(at) : this.#readMember(at);
    }
    #readStart() {
        const { bytes, length } = this.#text;
        if (bytes[0] === BYTE_ORDER_MARK[0]) {
            for (let at = 1; at < BYTE_ORDER_MARK.length; at++) {
                if (at === length)
                    return false;
                if (bytes[at] !== BYTE_ORDER_MARK[at])
                    this.#scanner.fail(at, 'a value');
            }
            this.#start = BYTE_ORDER_MARK.length;
        }
        const at = this.#skipWhite(this.#start);
        if (at === length)
            return false;
        if (bytes[at] === order_text/* BYTE */.Jx.openBracket)
            return this.#open(at);
        if (bytes[at] !== order_text/* BYTE */.Jx.openBrace)
            return this.#refuse(at, 'it is');
        this.#isObject = true;
        return this.#enter('members', at);
    }
    #readMember(at) {
        const { bytes, length } = this.#text;
        if (bytes[at] !== order_text/* BYTE */.Jx.quote)
            this.#scanner.fail(at, 'a key');
        const end = this.#scanner.read(at, false);
        if (end === MORE)
            return false;
        const colon = this.#skipWhite(end);
        if (colon === length)
            return false;
        if (bytes[colon] !== order_text/* BYTE */.Jx.colon)
            this.#scanner.fail(colon, "':'");
        const value = this.#skipWhite(colon + 1);
        if (value === length)
            return false;
        if ((0,order_text/* decodeString */.sc)(bytes, at + 1, end - 1) !== 'entries') {
            return this.#goOn(this.#scanner.read(value, false));
        }
        if (this.#prefix !== undefined) {
            throw new errors/* DocumentError */.M("a second key 'entries'", this.#text.offsetOf(value));
        }
        if (bytes[value] !== order_text/* BYTE */.Jx.openBracket)
            return this.#refuse(value, "'entries' is");
        return this.#open(value);
    }
    #readEntry(at) {
        const end = this.#scanner.read(at, true);
        if (end === MORE)
            return false;
        this.#take(this.#scanner.entry);
        return this.#goOn(end);
    }
    /** Enters the array of the entries. */
    #open(at) {
        this.#prefix = this.#compact(this.#start, at + 1);
        return this.#enter('entries', at);
    }
    /** Leaves the array of the entries, or the object around it. */
    #close(at) {
        const isEntries = this.#state === 'entries';
        if (isEntries)
            this.#suffixStart = at;
        this.#state = isEntries && this.#isObject ? 'members' : 'end';
        return this.#goOn(at + 1);
    }
    /** Goes on behind a value that ends at `end`, if it is whole. */
    #goOn(end) {
        if (end === MORE)
            return false;
        this.#at = end;
        this.#needsComma = true;
        return true;
    }
    /** Goes on behind what opens a container. */
    #enter(state, at) {
        this.#state = state;
        this.#at = at + 1;
        this.#needsComma = false;
        return true;
    }
    #skipWhite(from) {
        let at = from;
        while (at < this.#text.length && (0,order_text/* isWhite */.Gl)(this.#text.bytes[at]))
            at++;
        return at;
    }
    /** Refuses the value that begins here: an object or array at once, for either may have no end. */
    #refuse(at, problem) {
        const first = this.#text.bytes[at];
        let kind = first === order_text/* BYTE */.Jx.openBrace ? order_entry/* KIND */.Nd.object : order_entry/* KIND */.Nd.array;
        if (first !== order_text/* BYTE */.Jx.openBrace && first !== order_text/* BYTE */.Jx.openBracket) {
            if (this.#scanner.read(at, false) === MORE)
                return false;
            kind = this.#scanner.entry.kind;
        }
        throw new errors/* DocumentError */.M(`${problem} ${KIND_NAMES[kind]}`, this.#text.offsetOf(at));
    }
    /** A copy of a part of the text, without white space between tokens. */
    #compact(start, end) {
        const copy = Buffer.from(this.#text.bytes.subarray(start, end));
        return copy.subarray(0, (0,order_text/* closeGaps */.e7)(copy, 0, copy.length));
    }
}


/***/ }),

/***/ 92898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ Text),
/* harmony export */   Gl: () => (/* binding */ isWhite),
/* harmony export */   Jx: () => (/* binding */ BYTE),
/* harmony export */   e7: () => (/* binding */ closeGaps),
/* harmony export */   ii: () => (/* binding */ isAt),
/* harmony export */   sc: () => (/* binding */ decodeString)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3998);

/** Bytes that mean something in JSON. */
const BYTE = {
    tab: 0x09,
    lineFeed: 0x0a,
    carriageReturn: 0x0d,
    space: 0x20,
    quote: 0x22,
    plus: 0x2b,
    comma: 0x2c,
    minus: 0x2d,
    point: 0x2e,
    zero: 0x30,
    nine: 0x39,
    colon: 0x3a,
    openBracket: 0x5b,
    backslash: 0x5c,
    closeBracket: 0x5d,
    openBrace: 0x7b,
    closeBrace: 0x7d,
};
/** Bytes that there is room for at first. */
const ROOM = 64 << 10;
/** Beyond this there is room for a whole run at once: what is not used of it takes no memory. */
const LARGE = 1 << 20;
const RUN = 24 << 20;
/** Places of entries are kept in 32 bits. */
const LARGEST = 2 ** 32;
/** What is in memory of a JSON text that comes in chunks. Places are in `bytes`. */
class Text {
    /** The text from 0 to `length`, and a quote there, where every loop over a string ends. */
    bytes = Buffer.allocUnsafeSlow(ROOM);
    length = 0;
    /** Whether no more will come. */
    isWhole = false;
    /** Bytes of the text that came before those in memory. */
    #before = 0;
    append(chunk) {
        const length = this.length + chunk.length;
        if (length >= this.bytes.length)
            this.#grow(length + 1);
        this.bytes.set(chunk, this.length);
        this.bytes[length] = BYTE.quote;
        this.length = length;
    }
    #grow(needed) {
        if (needed > LARGEST) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .M('an entry, or what surrounds them, exceeds 4 GB', this.offsetOf(0));
        }
        const size = this.bytes.length < LARGE ? 2 * this.bytes.length : this.bytes.length + RUN;
        const larger = Buffer.allocUnsafeSlow(Math.max(needed, size));
        this.bytes.copy(larger, 0, 0, this.length);
        this.bytes = larger;
    }
    /** Forgets what is before `place`; the rest moves to the beginning. */
    forget(place) {
        this.bytes.copyWithin(0, place, this.length + 1);
        this.length -= place;
        this.#before += place;
    }
    /** The offset in the whole text, in bytes. */
    offsetOf(place) {
        return this.#before + place;
    }
}
/** Whether a byte is white space, which JSON allows between tokens (RFC 8259, section 2). */
function isWhite(byte) {
    return (byte === BYTE.space ||
        byte === BYTE.lineFeed ||
        byte === BYTE.carriageReturn ||
        byte === BYTE.tab);
}
/**
 * Takes the white space between tokens out of valid JSON, in place.
 *
 * @returns where it ends then
 */
function closeGaps(bytes, start, end) {
    let to = start;
    let inString = false;
    for (let at = start; at < end; at++) {
        let byte = bytes[at];
        if (!inString && byte <= BYTE.space)
            continue;
        if (byte === BYTE.quote)
            inString = !inString;
        else if (byte === BYTE.backslash) {
            bytes[to++] = byte;
            byte = bytes[++at];
        }
        bytes[to++] = byte;
    }
    return to;
}
/** The text of the JSON string whose contents, without quotes, are the bytes from start to end. */
function decodeString(bytes, start, end) {
    const contents = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start);
    const text = contents.toString();
    return contents.includes(BYTE.backslash) ? JSON.parse(`"${text}"`) : text;
}
/** Whether the bytes at `place` are these. */
function isAt(bytes, place, name) {
    for (let i = 0; i < name.length; i++)
        if (bytes[place + i] !== name[i])
            return false;
    return true;
}


/***/ }),

/***/ 96872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ measured),
/* harmony export */   n: () => (/* binding */ Digest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Counts and digests bytes. */
class Digest {
    #hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    #size = 0;
    /** Bytes so far. */
    get size() {
        return this.#size;
    }
    /** SHA-256 of the bytes so far, lower case hexadecimal. */
    get sha256() {
        return this.#hash.copy().digest('hex');
    }
    add(chunk) {
        this.#size += chunk.length;
        this.#hash.update(chunk);
    }
}
/** Passes a stream through and adds its bytes to the digest. */
async function* measured(source, digest) {
    for await (const chunk of source) {
        digest.add(chunk);
        yield chunk;
    }
}


/***/ }),

/***/ 19563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ Partitions)
/* harmony export */ });
const PARTITIONS = 64;
/** Bytes of a partition that are kept in memory, more or less. */
const ROOM = 32 << 10;
/**
 * Records of one size, however many, in bounded memory: they go to partitions by their first byte,
 * full ones to a file, and each partition can be looked at by itself.
 */
class Partitions {
    #recordSize;
    #open;
    #file;
    #partitions = Array.from({ length: PARTITIONS }, () => ({
        bytes: Buffer.alloc(0),
        length: 0,
        extents: [],
    }));
    #full = new Set();
    /**
     * @param recordSize in bytes
     * @param open opens the file for what does not fit in memory; asked once, and only then
     */
    constructor(recordSize, open) {
        this.#recordSize = recordSize;
        this.#open = open;
    }
    /** Whether there are partitions to spill: call `spill` soon. */
    get isFull() {
        return this.#full.size > 0;
    }
    add(record) {
        const partition = this.#partitions[record[0] % PARTITIONS];
        const end = partition.length + this.#recordSize;
        if (end > partition.bytes.length) {
            const larger = Buffer.allocUnsafeSlow(Math.max(ROOM / 32, 2 * partition.bytes.length));
            partition.bytes.copy(larger, 0, 0, partition.length);
            partition.bytes = larger;
        }
        partition.bytes.set(record, partition.length);
        partition.length = end;
        if (end >= ROOM)
            this.#full.add(partition);
    }
    /** Moves the full partitions to the file. */
    async spill() {
        const file = await (this.#file ??= this.#open());
        for (const partition of this.#full) {
            const { bytes, length, extents } = partition;
            extents.push({ position: await file.append(bytes.subarray(0, length)), size: length });
            partition.length = 0;
        }
        this.#full.clear();
    }
    /** All records of each partition, one partition after the other, each valid until the next. */
    async *[Symbol.asyncIterator]() {
        let whole = Buffer.alloc(0);
        for (const { bytes, length, extents } of this.#partitions) {
            const size = extents.reduce((sum, extent) => sum + extent.size, length);
            if (size > whole.length)
                whole = Buffer.allocUnsafeSlow(Math.ceil(size * 1.25));
            let at = bytes.copy(whole, 0, 0, length);
            for (const { position, size } of extents) {
                at += (await (await this.#file).read(position, size)).copy(whole, at);
            }
            yield whole.subarray(0, at);
        }
    }
}


/***/ }),

/***/ 67157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ SCRATCH_PREFIX)
/* harmony export */ });
/** How the names of scratch folders begin. By itself, so that `post` loads nothing else. */
const SCRATCH_PREFIX = 'heroku-audit-trail-';


/***/ }),

/***/ 5972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hM: () => (/* binding */ withScratch)
/* harmony export */ });
/* unused harmony exports NoFolderError, Scratch */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33186);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76223);
/* harmony import */ var _scratch_prefix_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67157);







const CIPHER = 'aes-256-ctr';
/** Bytes of a block of the cipher. */
const BLOCK = 16;
const READ_CHUNK = 256 * 1024;
/** RUNNER_TEMP names no folder. */
class NoFolderError extends _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ActionError */ .lZ {
    constructor(folder, code) {
        super(`There is no folder ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(folder)} on the runner's disk for temporary files (${code}). ` +
            'Expected the one that the runner makes for each job and names in RUNNER_TEMP. Make it, or ' +
            'leave RUNNER_TEMP as the runner sets it, and run again.');
    }
}
/** Retried, since a reader to whom the folder is lent may still be writing there. */
const REMOVAL = { recursive: true, force: true, maxRetries: 3 };
class EncryptedFile {
    size = 0;
    #path;
    #file;
    #key;
    #cipher;
    /** @param key of this file alone, so that the counter may begin at 0 */
    constructor(path, file, key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(32)) {
        this.#path = path;
        this.#file = file;
        this.#key = key;
        this.#cipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createCipheriv)(CIPHER, key, counterAt(0));
    }
    /** Opens the file once more, to read. */
    async reopen() {
        return new EncryptedFile(this.#path, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(this.#path), this.#key);
    }
    close() {
        return this.#file.close();
    }
    async append(bytes) {
        const position = this.size;
        this.size += bytes.length;
        const secret = this.#cipher.update(bytes);
        let done = 0;
        while (done < secret.length) {
            const left = secret.length - done;
            done += (await this.#file.write(secret, done, left, position + done)).bytesWritten;
        }
        return position;
    }
    async read(position, length) {
        const skip = position % BLOCK;
        const start = position - skip;
        const secret = Buffer.allocUnsafeSlow(skip + length);
        let done = 0;
        while (done < secret.length) {
            const left = secret.length - done;
            const { bytesRead } = await this.#file.read(secret, done, left, start + done);
            if (bytesRead === 0)
                throw new Error('A scratch file is shorter than it was written');
            done += bytesRead;
        }
        const plain = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createDecipheriv)(CIPHER, this.#key, counterAt(start / BLOCK)).update(secret);
        return plain.subarray(skip);
    }
    async remove() {
        await this.close();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(this.#path, { force: true });
    }
}
/** The initial counter for a block: big-endian, 128 bits. */
function counterAt(block) {
    const counter = Buffer.alloc(BLOCK);
    counter.writeBigUInt64BE(BigInt(block), BLOCK - 8);
    return counter;
}
/** A folder of temporary files, for this user only. */
class Scratch {
    folder;
    /** Whether something in it is lent (see `lend`). */
    isLent = false;
    #parent;
    #files = new Set();
    #made = 0;
    /** Chooses a name in `parent`; the folder is there after `make`. */
    constructor(parent, within) {
        this.folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent, `${_scratch_prefix_js__WEBPACK_IMPORTED_MODULE_6__/* .SCRATCH_PREFIX */ .u}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}`);
        this.#parent = within;
    }
    /** A folder in `parent`. @throws NoFolderError when that is not there */
    static create(parent, within) {
        const scratch = new Scratch(parent, within);
        scratch.make();
        return scratch;
    }
    /** Makes the folder; synchronously, so that no exit comes in between. @throws NoFolderError */
    make() {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(this.folder, { mode: 0o700 });
        }
        catch (error) {
            const code = error.code ?? '';
            if (!['ENOENT', 'ENOTDIR'].includes(code))
                throw error;
            throw new NoFolderError((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(this.folder), code);
        }
    }
    /** A folder within this one, for files that are removed before the rest. */
    section() {
        return Scratch.create(this.folder, this);
    }
    /** Lends the folder to a reader that cannot be stopped: `remove` leaves all but secret files. */
    lend() {
        this.isLent = true;
        this.#parent?.lend();
    }
    /** Removes the folder, lent or not, before the process ends. */
    removeNow() {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(this.folder, REMOVAL);
    }
    /** Closes and removes the secret files, and the folder unless it is lent. */
    async remove() {
        for (const file of this.#files)
            await this.#discard(file);
        if (!this.isLent)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(this.folder, REMOVAL);
    }
    async #discard(file) {
        this.#files.delete(file);
        await file.remove();
    }
    /** Writes a stream to a secret file, which is removed at once when the stream fails. */
    async write(source) {
        const file = await this.log();
        try {
            for await (const chunk of source)
                await file.append(chunk);
            await file.close();
        }
        catch (error) {
            await this.#discard(file);
            throw error;
        }
        const { size } = file;
        return {
            size,
            async *read(start = 0, end = size) {
                const reader = await file.reopen();
                try {
                    for (let at = start; at < end; at += READ_CHUNK) {
                        yield await reader.read(at, Math.min(READ_CHUNK, end - at));
                    }
                }
                finally {
                    await reader.close();
                }
            },
        };
    }
    /** Makes a secret file to append to and read from. */
    async log() {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.folder, `${++this.#made}.secret`);
        const file = new EncryptedFile(path, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, 'wx+', 0o600));
        this.#files.add(file);
        return file;
    }
}
/**
 * Does something with a scratch folder in `parent`, which is gone afterwards.
 *
 * @throws NoFolderError when `parent` is not there
 */
async function withScratch(parent, caretaker, action) {
    // Whoever removes it knows of it before it is there.
    const scratch = new Scratch(parent);
    const forget = caretaker.onEnd(() => {
        scratch.removeNow();
    });
    try {
        caretaker.rememberScratch(scratch.folder);
        scratch.make();
        return await action(scratch);
    }
    finally {
        await scratch.remove();
        // What is lent is removed when the process ends.
        if (!scratch.isLent)
            forget();
    }
}


/***/ })

};
