export const id = 5730;
export const ids = [5730,4014,8111,3349];
export const modules = {

/***/ 13349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BlobBody: () => (/* binding */ BlobBody),
/* harmony export */   createOctokit: () => (/* binding */ createOctokit)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85555);
/* harmony import */ var _http_body_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75235);
/* harmony import */ var _http_proxy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81007);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69901);
/* harmony import */ var _system_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24014);
/* harmony import */ var _rate_limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99617);







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
    #bytes;
    #head = '{"encoding":"base64","content":"';
    #tail = '"}';
    constructor(bytes) {
        this.#bytes = bytes;
    }
    get length() {
        return this.#head.length + Math.ceil(this.#bytes.length / 3) * 4 + this.#tail.length;
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
 * what there is of it for the answer. Redirects of reads within the API are followed, and no others:
 * what is sent is for nobody else. A redirect that is not followed is the answer.
 */
function fetchBy(http) {
    return async (first, init = {}) => {
        const given = init.body;
        const headers = { ...init.headers };
        if (given instanceof BlobBody)
            headers['content-length'] = String(given.length);
        const body = given instanceof BlobBody ? node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(given.pieces()) : (given ?? null);
        const { method = 'GET' } = init;
        const within = first.includes('/git/blobs') ? WITHIN.blob : WITHIN.other;
        let url = new URL(first);
        for (let followed = 0;; followed++) {
            const response = await http(url, headers, within, { method, body });
            const { status } = response;
            const answer = await (0,_http_body_js__WEBPACK_IMPORTED_MODULE_2__/* .readBytes */ .i)(response.body);
            const location = status >= 300 && status < 400 ? response.header('location') : undefined;
            const next = location === undefined ? null : URL.parse(location, url);
            if (method === 'GET' && next?.origin === url.origin && followed < MOST_REDIRECTS) {
                url = next;
                continue;
            }
            if (status < 300 && (0,_http_body_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(answer.toString()) === undefined) {
                throw new Error('the answer is not JSON');
            }
            const answered = response.headers;
            return new Response(answer.length > 0 ? answer : null, { status, headers: answered });
        }
    };
}
const RETRIES = { attempts: 4, first: 2000, longest: 16_000, budget: _rate_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .LONGEST_WAIT */ .dX };
/** A rate limit is waited for, and a fault tried again; one of the network has the status 500. */
function judge(error) {
    const after = (0,_rate_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .limitPause */ .oQ)(error);
    const isFault = error.status >= 500 && (0,_http_proxy_js__WEBPACK_IMPORTED_MODULE_3__/* .proxyErrorIn */ .qi)(error)?.transient !== false;
    return after !== undefined || isFault ? { retry: true, after } : { retry: false };
}
function createOctokit(token, { apiUrl, log, clock, http }) {
    const silent = () => undefined;
    // The client's own log would name urls and answers: what matters is said by those who call it.
    const quiet = { debug: silent, info: silent, warn: silent, error: silent };
    const request = { fetch: fetchBy(http), log: quiet };
    const options = { baseUrl: apiUrl, request, userAgent: _system_version_js__WEBPACK_IMPORTED_MODULE_5__/* .USER_AGENT */ ._O, log: quiet };
    const client = Object.assign(new _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__/* .GitHub */ .gq((0,_actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__/* .getOctokitOptions */ .EG)(token, options)), { clock });
    const turn = (0,_rate_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .paceOf */ .x3)(clock);
    /** How long the run may still wait for rate limits, and until when it waits: requests wait side by side. */
    let [left, until] = [_rate_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .LONGEST_WAIT */ .dX, 0];
    const judgeInRun = (error) => {
        const decision = judge(error);
        const pause = (0,_rate_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .limitPause */ .oQ)(error);
        if (!decision.retry || pause === undefined)
            return decision;
        const end = clock.now().getTime() + pause;
        const more = Math.max(0, end - Math.max(clock.now().getTime(), until));
        if (more > left)
            return { retry: false };
        left -= more;
        until = Math.max(until, end);
        return decision;
    };
    client.hook.wrap('request', (request, options) => {
        const isWrite = options.method !== 'GET' && !options.url.endsWith('/graphql');
        const attempt = async () => {
            if (isWrite)
                await turn();
            return request(options);
        };
        const onRetry = (error, _, pause) => {
            if ((0,_rate_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .limitPause */ .oQ)(error) === undefined)
                return;
            log.info(`GitHub's rate limit: next attempt in ${Math.ceil(pause / 1000)} s`);
        };
        return (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .retrying */ .R$)(attempt, { policy: RETRIES, clock, judge: judgeInRun, onRetry });
    });
    return client;
}


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


/***/ }),

/***/ 69901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P1: () => (/* binding */ minuteAfter),
/* harmony export */   P9: () => (/* binding */ retryAfter),
/* harmony export */   R$: () => (/* binding */ retrying),
/* harmony export */   dE: () => (/* binding */ toldTo)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76223);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33186);


function judgeTransient(error) {
    if (!(error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ) || !error.transient)
        return { retry: false };
    return { retry: true, after: error.retryAfter };
}
/** An `onRetry` that writes to the log: `Attempt 1 failed, next in 0.5 s: …`. */
function toldTo(log, what) {
    return (error, attempt, pause) => {
        const seconds = (pause / 1000).toFixed(1);
        log.info(`${what} ${attempt} failed, next in ${seconds} s: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)((0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error))}`);
    };
}
/**
 * Runs `action` until it succeeds, fails for good, or the policy is used up, and then throws its last
 * error. Pauses grow exponentially, with jitter. A pause that a service asks for is kept; one beyond
 * the budget ends the attempts.
 */
async function retrying(action, { policy, clock, judge = judgeTransient, onRetry }) {
    const begun = clock.now().getTime();
    for (let attempt = 1;; attempt++) {
        try {
            return await action(attempt);
        }
        catch (error) {
            const decision = judge(error);
            if (!decision.retry || attempt >= policy.attempts)
                throw error;
            const ceiling = Math.min(policy.first * 2 ** (attempt - 1), policy.longest);
            const backoff = ceiling * (0.5 + clock.random() / 2);
            const pause = Math.round(Math.max(decision.after ?? 0, backoff));
            const elapsed = clock.now().getTime() - begun;
            if (elapsed + pause > policy.budget)
                throw error;
            onRetry?.(error, attempt, pause);
            await clock.sleep(pause);
        }
    }
}
/** `Retry-After` in milliseconds from now: a number of seconds or an HTTP date (RFC 9110). */
function retryAfter(value, now) {
    if (value === undefined)
        return undefined;
    if (/^\s*\d+\s*$/.test(value))
        return Number(value) * 1000;
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now.getTime());
}
/** The minute after a time in milliseconds since 1970, in UTC; undefined beyond what a date can be. */
function minuteAfter(time) {
    const minute = Math.ceil(time / 60_000) * 60_000;
    if (!(minute < 8e15))
        return undefined;
    return `${new Date(minute).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
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
