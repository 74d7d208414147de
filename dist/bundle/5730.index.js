export const id = 5730;
export const ids = [5730];
export const modules = {

/***/ 88049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ BlobBody)
/* harmony export */ });
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


/***/ }),

/***/ 13349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createOctokit: () => (/* binding */ createOctokit)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85555);
/* harmony import */ var _http_body_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75235);
/* harmony import */ var _http_proxy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81007);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69901);
/* harmony import */ var _blob_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88049);
/* harmony import */ var _rate_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99617);







/** GitHub's REST API, without retries and limits. */
const Api = _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__/* .GitHub */ .gq;
/**
 * How long an attempt may take altogether: milliseconds, and for each byte of its body, or of the
 * answer that may be a file; three minutes for the largest part of one.
 */
const WITHIN = { least: 60_000, byte: 1 / 400 };
/** Bytes of JSON, at most, in which the largest part of a file comes: 35 MB as base64. */
const LARGEST_BLOB = 50_000_000;
/** Attempts at a request that meets a fault, unless its options say otherwise. */
const ATTEMPTS = 4;
/** Redirects of a GET that are followed; a repository that was renamed is one away. */
const MOST_REDIRECTS = 5;
/**
 * The `fetch` for Octokit. It streams a BlobBody, and reads an answer whole: one that takes too long,
 * breaks off or is not JSON rejects, and is retried like a broken connection. Octokit would take
 * what there is of it for the answer.
 */
function fetchBy(http) {
    return async (url, init = {}) => {
        const given = init.body;
        const size = given instanceof _blob_js__WEBPACK_IMPORTED_MODULE_6__/* .BlobBody */ .M ? given.length : isBlob(url) ? LARGEST_BLOB : 0;
        const headers = { ...init.headers };
        if (given instanceof _blob_js__WEBPACK_IMPORTED_MODULE_6__/* .BlobBody */ .M)
            headers['content-length'] = String(given.length);
        const body = given instanceof _blob_js__WEBPACK_IMPORTED_MODULE_6__/* .BlobBody */ .M ? node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(given.pieces()) : (given ?? null);
        const within = WITHIN.least + Math.ceil(size * WITHIN.byte);
        const ask = (at) => http(at, headers, within, { method: init.method ?? 'GET', body });
        const { status, headers: answered, body: sent, } = await following(ask, new URL(url), init.method);
        const answer = await (0,_http_body_js__WEBPACK_IMPORTED_MODULE_2__/* .readBytes */ .i)(sent);
        if (status >= 200 && status < 300)
            checkJson(answer);
        const lines = Object.entries(answered).flatMap(([name, value]) => [value ?? []].flat().map((one) => [name, one]));
        return new Response(answer.length > 0 ? answer : null, { status, headers: lines });
    };
}
/** Whether an address is that of a blob. */
const isBlob = (url) => /\/git\/blobs\/[0-9a-f]+$/.test(url);
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
    const client = new Api((0,_actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__/* .getOctokitOptions */ .EG)(token, options));
    const budget = new _rate_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .LimitBudget */ .Jw(clock);
    const turn = (0,_rate_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .paceOf */ .x3)(clock);
    client.hook.wrap('request', async (request, options) => {
        const isWrite = options.method !== 'GET' && !options.url.endsWith('/graphql');
        const policy = { attempts: ATTEMPTS, first: 2000, longest: 16_000, budget: Infinity };
        const attempts = options.request.attempts;
        const ask = async () => {
            if (isWrite)
                await turn();
            return request(options);
        };
        for (let made = 0;; made++) {
            try {
                return await (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .retrying */ .R$)(ask, {
                    policy: { ...policy, ...(attempts !== undefined && { attempts }) },
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


/***/ })

};
