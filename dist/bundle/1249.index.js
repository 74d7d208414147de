export const id = 1249;
export const ids = [1249,5730];
export const modules = {

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
        super(`${answer}, asked to ${what}${quote}. ${wayOut}.${id === undefined ? '' : ` (X-GitHub-Request-Id ${id})`}`, { code, cause, transient });
        this.status = status;
        this.lasting = lasting;
        this.words = words;
    }
}
/** An answer that cannot be right of what GitHub itself named: a replica may lag. */
class StaleError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    constructor(problem, cause) {
        super(`${problem}. Its servers may lag behind one another: run again. If it stays so, see ` +
            'githubstatus.com.', { code: 'E_GITHUB_STALE', cause, transient: true });
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
        const proxyError = (0,_http_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .proxyErrorIn */ .qi)(error);
        if (proxyError !== undefined)
            throw proxyError;
        const refusal = refusalIn(error);
        if (refusal === undefined)
            throw error;
        throw new GitHubError(what, refusal, error);
    });
    if (status >= 300) {
        // The rest of the address may be a secret.
        const host = URL.parse(headers?.location ?? '')?.host;
        const words = host === undefined ? '' : `it is at ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(host)}`;
        throw new GitHubError(what, (0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .refusalOf */ .Of)(status, { message: words }, {}));
    }
    const answer = schema.safeParse(data);
    if (answer.success)
        return answer.data;
    const part = answer.error.issues[0]?.path.join('.') ?? '';
    const words = `its answer ${part ? `has no '${part}' as the API describes it` : 'is not as the API describes'}`;
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


/***/ }),

/***/ 13349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BlobBody: () => (/* binding */ BlobBody),
/* harmony export */   createOctokit: () => (/* binding */ createOctokit),
/* harmony export */   placeOf: () => (/* binding */ placeOf)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85555);
/* harmony import */ var _http_body_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75235);
/* harmony import */ var _http_proxy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81007);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69901);
/* harmony import */ var _rate_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99617);






/** What requests about the repository `owner/name` are made with. */
function placeOf(repository) {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo };
}
/** Milliseconds that an attempt may take altogether; the largest part of a file has 35 MB. */
const WITHIN = { blob: 180_000, other: 60_000 };
/** Redirects of a GET that are followed; a repository that was renamed is one away. */
const MOST_REDIRECTS = 5;
/** Bytes encoded at a time: base64 takes three together. */
const PIECE = 3 << 16;
/**
 * The JSON body that stores a blob, encoded as it is sent: a large part would be in memory several
 * times otherwise.
 */
class BlobBody {
    /** Bytes of the whole. */
    length;
    #bytes;
    #head = '{"encoding":"base64","content":"';
    #tail = '"}';
    constructor(bytes) {
        this.#bytes = bytes;
        this.length = this.#head.length + Math.ceil(bytes.length / 3) * 4 + this.#tail.length;
    }
    *pieces() {
        yield Buffer.from(this.#head);
        for (let at = 0; at < this.#bytes.length; at += PIECE) {
            yield Buffer.from(this.#bytes.toString('base64', at, at + PIECE), 'latin1');
        }
        yield Buffer.from(this.#tail);
    }
}
/**
 * The `fetch` for Octokit. It streams a BlobBody, and reads an answer whole: one that takes too long,
 * breaks off or is not JSON rejects, and is retried like a broken connection. Octokit would take
 * what there is of it for the answer.
 */
function fetchBy(http) {
    return async (url, init = {}) => {
        const given = init.body;
        const headers = { ...init.headers };
        if (given instanceof BlobBody)
            headers['content-length'] = String(given.length);
        const body = given instanceof BlobBody ? node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(given.pieces()) : (given ?? null);
        const within = url.includes('/git/blobs') ? WITHIN.blob : WITHIN.other;
        const ask = (at) => http(at, headers, within, { method: init.method ?? 'GET', body });
        const { status, headers: answered, body: sent, } = await following(ask, new URL(url), init.method);
        const answer = await (0,_http_body_js__WEBPACK_IMPORTED_MODULE_2__/* .readBytes */ .i)(sent);
        if (status >= 200 && status < 300)
            checkJson(answer);
        const lines = Object.entries(answered).flatMap(([name, value]) => [value ?? []].flat().map((one) => [name, one]));
        return new Response(answer.length > 0 ? answer : null, { status, headers: lines });
    };
}
/**
 * Follows the redirects of reads within the API, and no others: what is sent is for nobody else. A
 * redirect that is not followed is the answer.
 */
async function following(ask, first, method = 'GET') {
    let at = first;
    for (let followed = 0;; followed++) {
        const response = await ask(at);
        const location = response.header('location');
        if (response.status < 300 || response.status >= 400 || location === undefined)
            return response;
        const next = URL.parse(location, at);
        if (method !== 'GET' || next?.origin !== first.origin || followed >= MOST_REDIRECTS) {
            return response;
        }
        response.body.destroy();
        at = next;
    }
}
function checkJson(body) {
    try {
        JSON.parse(body.toString());
    }
    catch {
        throw new Error('the answer is not JSON');
    }
}
/** Whether a request may go better when it is made again; a fault of the network has the status 500. */
function isFault(error) {
    return error.status >= 500 && (0,_http_proxy_js__WEBPACK_IMPORTED_MODULE_3__/* .proxyErrorIn */ .qi)(error)?.transient !== false;
}
/** Makes the client. */
function createOctokit(token, { apiUrl, userAgent, log, clock, http }) {
    const silent = () => undefined;
    // The client's own log would name urls and answers: what matters is said by those who call it.
    const quiet = { debug: silent, info: silent, warn: silent, error: silent };
    const options = {
        baseUrl: apiUrl,
        request: { fetch: fetchBy(http), log: quiet },
        userAgent,
        log: quiet,
    };
    const client = new _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__/* .GitHub */ .gq((0,_actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__/* .getOctokitOptions */ .EG)(token, options));
    const budget = new _rate_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .LimitBudget */ .Jw(clock);
    const turn = (0,_rate_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .paceOf */ .x3)(clock);
    client.hook.wrap('request', async (request, options) => {
        const isWrite = options.method !== 'GET' && !options.url.endsWith('/graphql');
        const ask = async () => {
            if (isWrite)
                await turn();
            return request(options);
        };
        for (let made = 0;; made++) {
            try {
                return await (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .retrying */ .R$)(ask, {
                    policy: { attempts: 4, first: 2000, longest: 16_000, budget: Infinity },
                    clock,
                    judge: (error) => ({ retry: isFault(error) }),
                    onRetry: silent,
                });
            }
            catch (error) {
                const pause = (0,_rate_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .limitPause */ .oQ)(error);
                if (pause === undefined)
                    throw error;
                const again = budget.take(pause, made);
                const seconds = Math.ceil(pause / 1000);
                const outcome = again ? 'next attempt' : 'giving up; it ends';
                log.info(`GitHub's rate limit: ${outcome} in ${seconds} s`);
                if (!again)
                    throw error;
                await clock.sleep(pause);
            }
        }
    });
    return client;
}


/***/ }),

/***/ 99617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jw: () => (/* binding */ LimitBudget),
/* harmony export */   Tr: () => (/* binding */ AllowanceError),
/* harmony export */   a5: () => (/* binding */ isRateLimit),
/* harmony export */   b9: () => (/* binding */ Allowance),
/* harmony export */   fr: () => (/* binding */ limitEnd),
/* harmony export */   oQ: () => (/* binding */ limitPause),
/* harmony export */   x3: () => (/* binding */ paceOf)
/* harmony export */ });
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69901);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76223);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33186);



/** Milliseconds for which rate limits may hold up a run altogether: a quarter of an hour. */
const LONGEST_WAIT = 900_000;
/** How often one request is made again for a rate limit. */
const RETRIES = 4;
/** Milliseconds to wait when GitHub says that there were too many requests, but not how long. */
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
/** Requests that a month takes, at most, unless others commit at the same time or it has many parts. */
const A_MONTH = 12;
/** The rate limit leaves too few requests for another month. */
class AllowanceError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ {
    constructor(remaining, reset) {
        super(`GitHub allows ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(remaining, 'more request')} until ${(0,_http_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .minuteAfter */ .P1)(reset)}, which is too few ` +
            'for another month. Nothing was fetched or written; run again after that.', { code: 'E_GITHUB_RATE_LIMIT', transient: true });
    }
}
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
    /** @throws AllowanceError when it does not do for a month, and is not reset while a request would wait */
    check(now) {
        const isShort = this.#remaining < A_MONTH;
        if (isShort && this.#reset > now.getTime() + LONGEST_WAIT) {
            throw new AllowanceError(this.#remaining, this.#reset);
        }
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
    return (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .minuteAfter */ .P1)(now.getTime() + (untilEnd(headers, now) ?? NaN));
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
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
        wayOut: 'An owner of the organization, or GitHub Support, can lift that. Where only tokens of this kind are ' +
            'denied, pass that of a GitHub App installed there (actions/create-github-app-token)',
    },
    { ...ARCHIVED, is: ({ status, words }) => status === 403 && /\barchived\b/i.test(words) },
    { ...DISABLED, is: ({ status, words }) => status === 403 && /\bdisabled\b/i.test(words) },
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
        wayOut: 'Run again; if it stays so, please report it',
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

/***/ 75235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readBytes),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33186);

/** Heroku's pages of events are some megabytes; the largest blob from GitHub is 47 MB of base64. */
const LONGEST_ANSWER = 64 << 20;
/** Reads the body of an API's answer. @throws Error when it is more than `longest` bytes (64 MiB) */
async function readBytes(body, longest = LONGEST_ANSWER) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        chunks.push(chunk);
        size += chunk.length;
        if (size > longest)
            throw new Error(`more than ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(longest)}`);
    }
    return Buffer.concat(chunks);
}
/** As JSON.parse; undefined when the text is not JSON. */
function parseJson(text, reviver) {
    try {
        return JSON.parse(text, reviver);
    }
    catch {
        return undefined;
    }
}


/***/ })

};
