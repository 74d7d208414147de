export const id = 70;
export const ids = [70];
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
