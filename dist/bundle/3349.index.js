export const id = 3349;
export const ids = [3349];
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


/***/ })

};
