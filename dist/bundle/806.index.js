export const id = 806;
export const ids = [806];
export const modules = {

/***/ 59365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ treeAnswer),
/* harmony export */   Er: () => (/* binding */ blobAnswer),
/* harmony export */   Mw: () => (/* binding */ commitAnswer),
/* harmony export */   Uu: () => (/* binding */ madeAnswer),
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
        type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        /** Bytes, of blobs only; used where it is there. */
        size: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullish(),
        mode: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    })),
});
const blobAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ content: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), encoding: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
/** Of what was made: its sha. */
const madeAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });


/***/ }),

/***/ 87523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ gitBlobSha),
/* harmony export */   M: () => (/* binding */ BlobBody)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Sha under which git keeps the bytes: SHA-1 of a header and the bytes. */
function gitBlobSha(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
/** Bytes that are encoded at a time: base64 takes three together. */
const PIECE = 3 << 16;
/**
 * The JSON body that stores a blob, made piece by piece as it is sent: of a large part it would be
 * in memory several times otherwise.
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

/***/ 90919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   We: () => (/* binding */ StaleError),
/* harmony export */   Zk: () => (/* binding */ askingFor),
/* harmony export */   os: () => (/* binding */ asking),
/* harmony export */   pU: () => (/* binding */ RepositoryError),
/* harmony export */   y_: () => (/* binding */ GitHubError)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84945);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35548);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73532);



/** A repository that may not or cannot take the record. */
class RepositoryError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
}
/** What a failed request to GitHub says of itself; undefined for anything else thrown. */
function requestFailure(error) {
    if (!(error instanceof Error) || !('status' in error))
        return undefined;
    const { status, response } = error;
    if (typeof status !== 'number')
        return undefined;
    const said = response?.data?.message;
    const headers = (response?.headers ?? {});
    const id = headers['x-github-request-id'];
    const message = typeof said === 'string' ? said : response === undefined ? (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error) : '';
    const isLimit = response !== undefined && (0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .isRateLimit */ .a5)(status, message, headers);
    return {
        status,
        answered: response !== undefined,
        message,
        requestId: typeof id === 'string' ? (0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .requestIdOf */ .Gb)(id) : undefined,
        ...(isLimit && { limit: { ends: (0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limitEnd */ .fr)(headers) } }),
    };
}
const ACCESS = "The token needs access to the repository's contents, write access to export and read access to " +
    "plan: for the workflow's own repository add `permissions: contents: write` (or `read`) to the " +
    'job; for another one pass the token of a GitHub App installed there ' +
    '(actions/create-github-app-token) or a fine-grained personal access token with contents: write ' +
    '(or read)';
/** What to do about an answer of GitHub's. */
function wayOut({ status, answered, message, limit }) {
    if (!answered)
        return "Check the runner's network and githubstatus.com, and run again";
    if (status === 401)
        return 'The token is wrong, expired or revoked: pass a valid one';
    if (/archived/i.test(message))
        return 'The repository is archived: unarchive it, or use another';
    if (/rule violations|protected branch/i.test(message)) {
        return ("A ruleset or branch protection refuses this token's commits: let the app or user of the " +
            "token bypass it (repository Settings, Rules), or set the input 'branch' to one without it");
    }
    if (limit !== undefined) {
        return limit.ends === undefined
            ? 'Run again when the rate limit has been reset'
            : `Run again after ${limit.ends}, when the rate limit ends`;
    }
    if (status === 403)
        return ACCESS;
    if (status === 404) {
        return `The repository is not there, or the token does not reach it. ${ACCESS}`;
    }
    if (status < 400) {
        return ('It redirects elsewhere, which is not followed: nothing is sent but to the API itself. Check ' +
            'whether a proxy stands before it, GITHUB_API_URL is an address that moved, or the repository ' +
            'was renamed meanwhile');
    }
    if (status >= 500)
        return 'GitHub has a fault: see githubstatus.com and run again later';
    return 'Run again; if it stays so, please report it';
}
/** GitHub refused a request, could not be reached, or answered in a form that is not known. */
class GitHubError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    status;
    /** GitHub's own words; empty when there are none. */
    words;
    /** Whether a rate limit is the reason; nothing was done then. */
    isLimit;
    constructor(what, failure, cause) {
        const { status, answered, message, requestId } = failure;
        const words = message === '' ? '' : `: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(message)}`;
        const id = requestId === undefined ? '' : ` (X-GitHub-Request-Id ${requestId})`;
        const answer = answered ? `GitHub answered ${status}` : 'No whole answer from GitHub';
        const isLimit = failure.limit !== undefined;
        super(`${answer}, asked to ${what}${words}. ${wayOut(failure)}.${id}`, {
            cause,
            transient: !answered || status >= 500 || isLimit,
        });
        this.status = status;
        this.isLimit = isLimit;
        this.words = message;
    }
}
/** An answer that cannot be right of an object that GitHub itself named: a replica may lag. */
class StaleError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    constructor(problem, cause) {
        super(`${problem}. Its servers may lag behind one another: run again. If it stays so, see ` +
            'githubstatus.com.', { cause, transient: true });
    }
}
/**
 * Runs a request and gives what its answer says.
 *
 * @throws GitHubError that says what was asked
 */
async function asking(what, schema, request) {
    const { status, data, headers } = await request().catch((error) => {
        const failure = requestFailure(error);
        if (failure === undefined)
            throw error;
        throw new GitHubError(what, failure, error);
    });
    if (status >= 300) {
        const host = hostOf(headers?.location);
        const message = host === undefined ? '' : `it is at ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(host)}`;
        throw new GitHubError(what, { status, answered: true, message, requestId: undefined });
    }
    const answer = schema.safeParse(data);
    if (answer.success)
        return answer.data;
    const part = answer.error.issues[0]?.path.join('.') ?? '';
    const problem = part === ''
        ? 'its answer is not as the API describes'
        : `its answer has no '${part}' as the API describes it`;
    const failure = { status: 500, answered: false, message: problem, requestId: undefined };
    throw new GitHubError(what, failure, answer.error);
}
/**
 * Asks for an object whose sha came from GitHub, or to make one of such.
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

/***/ 6625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ findLedger)
});

// EXTERNAL MODULE: ./.build/js/ledger/errors.js
var errors = __webpack_require__(45137);
// EXTERNAL MODULE: ./.build/js/ledger/chain.js
var chain = __webpack_require__(94337);
// EXTERNAL MODULE: ./.build/js/ledger/paths.js
var paths = __webpack_require__(76172);
;// CONCATENATED MODULE: ./.build/js/ledger/locate.js



const ACCOUNT = '{account}';
/** In place of the id of an account: the ledger is one that cannot be read. */
const UNREADABLE = '';
/**
 * The folder of an account's ledger: the template's. But an account can be renamed: where the
 * template's folder is still without a ledger, or has that of an account which had the name
 * before, and a folder that differs by the account's name only has one of the same id, that one is
 * continued.
 *
 * @param shelf the repository's root
 */
async function locateLedger(shelf, template, account) {
    const directory = (0,paths/* ledgerDirectory */.T0)(template, account);
    const segments = template.split('/');
    const place = segments.findIndex((segment) => segment.includes(ACCOUNT));
    if (place < 0)
        return directory;
    const there = await ledgerAccount(shelf, directory);
    // Its own that cannot be read is still its own, where what is wrong is told.
    if (there === account.id || there === UNREADABLE)
        return directory;
    const parent = (0,paths/* ledgerDirectory */.T0)(segments.slice(0, place).join('/'), account);
    const isSibling = nameMatcher(segments[place], account);
    for (const name of (await shelf.folders(parent)).filter(isSibling)) {
        const rest = segments.slice(place + 1);
        // A name that stands in the path twice is the same in both places, and not guessed at.
        if (rest.some((segment) => segment.includes(ACCOUNT)))
            break;
        const path = [parent, name, (0,paths/* ledgerDirectory */.T0)(rest.join('/'), account)];
        const sibling = path.filter((part) => part !== '').join('/');
        if ((await ledgerAccount(shelf, sibling)) === account.id)
            return sibling;
    }
    return directory;
}
/** Whether a folder's name could have come of the template's segment with another account name. */
function nameMatcher(segment, account) {
    const [before, ...after] = segment.split(ACCOUNT).map((part) => (0,paths/* ledgerDirectory */.T0)(part, account));
    const ending = after.at(-1) ?? '';
    return (name) => name.startsWith(before) && name.endsWith(ending);
}
/** The id of the account whose ledger a folder has; undefined when it has no manifest. */
async function ledgerAccount(shelf, folder) {
    const at = (path) => `${folder}/${path}`;
    for (const name of await shelf.folders(folder)) {
        if (!(0,paths/* isMonthsFolder */.ib)(name))
            continue;
        const files = await shelf.files(at(name));
        const manifest = files.find(paths/* isManifestName */.zU);
        if (manifest === undefined)
            continue;
        try {
            const path = at(`${name}/${manifest}`);
            return (0,chain/* readManifest */.WI)(path, await shelf.read(path)).manifest.account.id;
        }
        catch (error) {
            if (error instanceof errors/* LedgerError */.o)
                return UNREADABLE;
            throw error;
        }
    }
    return undefined;
}

// EXTERNAL MODULE: ./.build/js/text/log.js
var text_log = __webpack_require__(35548);
// EXTERNAL MODULE: ./.build/js/text/names.js
var names = __webpack_require__(54174);
// EXTERNAL MODULE: ./.build/js/github/commit.js
var commit = __webpack_require__(67117);
// EXTERNAL MODULE: ./.build/js/github/errors.js
var github_errors = __webpack_require__(90919);
;// CONCATENATED MODULE: ./.build/js/github/find.js






/**
 * Finds an account's ledger in a repository, or where it is to begin.
 *
 * @param template of the ledger's folder
 * @param serverUrl such as `https://github.com`
 * @throws RepositoryError when the account's name makes a path that not every file system takes
 */
async function findLedger(repository, template, account, { serverUrl, log }) {
    const shelf = (0,commit/* shelfOf */.qR)(await repository.snapshot(), '');
    const directory = await locateLedger(shelf, template, account);
    const problem = (0,names/* pathProblem */.z)(directory);
    if (problem !== undefined) {
        throw new github_errors/* RepositoryError */.pU(`The input 'directory', filled in for the account '${(0,text_log/* plain */.pj)(account.name)}', ${problem}: ` +
            'use {account-id} in it.');
    }
    if (directory !== (0,paths/* ledgerDirectory */.T0)(template, account)) {
        log.warning(`The account is called '${(0,text_log/* plain */.pj)(account.name)}' now. Its ledger is continued where it is, ` +
            `in '${(0,text_log/* plain */.pj)(directory)}'. Set the input 'directory' to that, or use {account-id} in it.`);
    }
    const historyUrl = repository.historyUrl(serverUrl, directory);
    return { repository, directory, accountId: account.id, historyUrl };
}


/***/ }),

/***/ 73532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H_: () => (/* binding */ untoldPause),
/* harmony export */   Jw: () => (/* binding */ LimitBudget),
/* harmony export */   a5: () => (/* binding */ isRateLimit),
/* harmony export */   fr: () => (/* binding */ limitEnd)
/* harmony export */ });
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70591);

/** Seconds for which rate limits may hold up a run altogether (15 minutes). */
const LONGEST_WAIT = 900;
/** How often one request is made again for a rate limit. */
const RETRIES = 4;
/** Seconds to wait when GitHub says that there were too many requests, but not how long. */
const UNTOLD = 60;
/** The waits for rate limits in the course of a run. */
class LimitBudget {
    #left = LONGEST_WAIT * 1000;
    /** Until when somebody waits already: requests wait side by side. */
    #until = 0;
    #clock;
    constructor(clock) {
        this.#clock = clock;
    }
    /** Takes a wait of so many seconds before the next attempt, if it is worth it: `made` were. */
    take(seconds, made) {
        const now = this.#clock.now().getTime();
        const end = now + seconds * 1000;
        const more = Math.max(0, end - Math.max(now, this.#until));
        if (made >= RETRIES || more > this.#left)
            return false;
        this.#left -= more;
        this.#until = Math.max(this.#until, end);
        return true;
    }
}
/** Milliseconds that an answer asks to wait; undefined when it does not say. */
function askedPause(headers, now) {
    return (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .retryAfter */ .P)(String(headers['retry-after'] ?? ''), now);
}
/** Whether an answer says that there were too many requests, in whatever words. */
function isRateLimit(status, message, headers = {}) {
    if (status === 429 || /rate limit/i.test(message))
        return true;
    return status === 403 && headers['retry-after'] !== undefined;
}
/**
 * Seconds to wait after a refusal that is a rate limit but not in the words or headers that
 * @octokit/plugin-throttling knows; undefined for all others.
 */
function untoldPause(error, now) {
    const { status, message, response } = error;
    const headers = response?.headers;
    if (status === undefined || headers === undefined)
        return undefined;
    if (/\bsecondary rate\b/i.test(message ?? ''))
        return undefined;
    if (headers['x-ratelimit-remaining'] === '0')
        return undefined;
    if (status !== 429 && status !== 403)
        return undefined;
    if (!isRateLimit(status, '', headers))
        return undefined;
    const pause = askedPause(headers, now);
    return pause === undefined ? UNTOLD : Math.max(1, Math.ceil(pause / 1000));
}
/** When a rate limit ends, to the minute after it, as the answer's headers tell. */
function limitEnd(headers) {
    // A pause counts from when GitHub answered, by its own clock.
    const now = new Date(String(headers.date));
    const reset = Number(headers['x-ratelimit-reset']);
    const wait = askedPause(headers, now);
    const used = headers['x-ratelimit-remaining'] === '0' && reset > 0;
    const end = wait !== undefined ? now.getTime() + wait : used ? reset * 1000 : NaN;
    const minute = Math.ceil(end / 60_000) * 60_000;
    // Beyond that JavaScript has no dates, and nobody waits for it.
    if (!(minute < 8e15))
        return undefined;
    return `${new Date(minute).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}


/***/ }),

/***/ 31951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ createOctokit)
/* harmony export */ });
/* unused harmony export fetchWhole */
/* harmony import */ var _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85555);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86856);
/* harmony import */ var _blob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87523);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73532);





/**
 * How long an attempt may take altogether: milliseconds, and for each byte of its body, or of the
 * answer that may be a file; three minutes for the largest part of one.
 */
const WITHIN = { least: 60_000, byte: 1 / 400 };
/** Bytes of JSON, at most, in which the largest part of a file comes: 35 MB as base64. */
const LARGEST_BLOB = 50_000_000;
/** How often a GET is sent on within the API: a repository that was renamed is one redirect away. */
const MOST_REDIRECTS = 5;
/**
 * Sends a BlobBody as it is made, and fetches an answer whole. One that takes too long, breaks off or is not JSON rejects, as a fault
 * of the line that is worth another attempt; Octokit would take what there is of it for the answer.
 */
function fetchWhole(fetch) {
    return async (url, init) => {
        const body = init?.body;
        const size = body instanceof _blob_js__WEBPACK_IMPORTED_MODULE_1__/* .BlobBody */ .M ? body.length : isBlob(url) ? LARGEST_BLOB : 0;
        const signal = AbortSignal.timeout(WITHIN.least + Math.ceil(size * WITHIN.byte));
        const response = await within(fetch, url, {
            ...(body instanceof _blob_js__WEBPACK_IMPORTED_MODULE_1__/* .BlobBody */ .M ? streamed(init, body) : init),
            signal,
        });
        const answer = Buffer.from(await response.arrayBuffer());
        if (response.ok)
            checkJson(answer);
        const { status, headers } = response;
        return new Response(answer.length > 0 ? answer : null, { status, headers });
    };
}
/** Whether an address is of a file's bytes, by their sha. */
const isBlob = (url) => /\/git\/blobs\/[0-9a-f]+$/.test(url);
/**
 * Follows the redirects of reads within the API, and no others: what is written, and the question
 * itself, are for nobody else. A redirect that is not followed is the answer.
 */
async function within(fetch, url, init) {
    let at = url;
    for (let followed = 0;; followed++) {
        const response = await fetch(at, { ...init, redirect: 'manual' });
        const location = response.headers.get('location');
        if (response.status < 300 || response.status >= 400 || location === null)
            return response;
        const next = URL.parse(location, at);
        const isRead = (init.method ?? 'GET') === 'GET';
        if (!isRead || next?.origin !== new URL(at).origin || followed >= MOST_REDIRECTS)
            return response;
        await response.body?.cancel();
        at = next.href;
    }
}
/** The request with a blob's body as a stream; `fetch` makes a copy of any other. */
function streamed(init, body) {
    const pieces = body.pieces();
    const stream = new ReadableStream({
        pull: (controller) => {
            const piece = pieces.next();
            if (piece.done === true)
                controller.close();
            else
                controller.enqueue(piece.value);
        },
    });
    const headers = { ...init.headers, 'content-length': String(body.length) };
    return { ...init, headers, body: stream, duplex: 'half' };
}
function checkJson(body) {
    try {
        JSON.parse(body.toString());
    }
    catch {
        throw new Error('the answer is not JSON');
    }
}
/** Makes the client. `apiUrl` is the REST API's base, such as `https://api.github.com`. */
function createOctokit(token, { apiUrl, userAgent, log, clock }) {
    const budget = new _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LimitBudget */ .Jw(clock);
    const isWorthIt = (kind, seconds, made) => {
        const again = budget.take(seconds, made);
        log.info(`GitHub's ${kind}rate limit: ${again ? 'next attempt' : 'giving up; it ends'} in ${seconds} s`);
        return again;
    };
    const onLimit = (kind) => (seconds, _options, _, n) => isWorthIt(kind, seconds, n);
    const silent = () => undefined;
    // The client's own log would name urls and answers: what matters is said by those who call it.
    const quiet = { debug: silent, info: silent, warn: silent, error: silent };
    const options = {
        baseUrl: apiUrl,
        request: {
            ..._actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__/* .defaults */ .NT.request,
            fetch: fetchWhole(_actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__/* .defaults */ .NT.request?.fetch),
            log: quiet,
        },
        userAgent,
        log: quiet,
        // 409 is an answer here (an empty repository, a racing writer), not a fault that passes.
        retry: { doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451] },
        throttle: { onRateLimit: onLimit('primary '), onSecondaryRateLimit: onLimit('secondary ') },
    };
    const Client = _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__/* .GitHub */ .gq.plugin(_octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_3__/* .retry */ .L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_4__/* .throttling */ .A);
    const client = new Client((0,_actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__/* .getOctokitOptions */ .EG)(token, options));
    client.hook.wrap('request', async (request, options) => {
        for (let made = 0;; made++) {
            try {
                return await request(options);
            }
            catch (error) {
                const seconds = (0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .untoldPause */ .H_)(error, clock.now());
                if (seconds === undefined || !isWorthIt('', seconds, made))
                    throw error;
                await clock.sleep(seconds * 1000);
            }
        }
    });
    return client;
}


/***/ }),

/***/ 76977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ Repository)
});

// EXTERNAL MODULE: ./.build/js/system/errors.js
var errors = __webpack_require__(84945);
// EXTERNAL MODULE: ./.build/js/text/log.js
var text_log = __webpack_require__(35548);
// EXTERNAL MODULE: ./.build/js/http/retry.js
var retry = __webpack_require__(70591);
// EXTERNAL MODULE: ./.build/js/github/answers.js
var answers = __webpack_require__(59365);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./.build/js/ledger/readme.js
var readme = __webpack_require__(27540);
// EXTERNAL MODULE: ./.build/js/github/errors.js
var github_errors = __webpack_require__(90919);
;// CONCATENATED MODULE: ./.build/js/github/race.js



/**
 * Sized for dozens of exporters that commit to one branch at a time: one of them gets on with each
 * round of some seconds, and the others must not use up GitHub's limits for writes meanwhile.
 */
const RACE = { attempts: 80, first: 4000, longest: 120_000, budget: 2_700_000 };
/** How a replica is waited for that has not got an object yet: seconds, half a minute at most. */
const LAG = { attempts: 5, first: 2000, longest: 16_000, budget: 60_000 };
/** Asks again as long as the failure may be a replica's that lags. */
function whileLagging(action, isLag, clock) {
    const judge = (error) => ({ retry: isLag(error) });
    return (0,retry/* retrying */.R)(action, { policy: LAG, clock, judge, onRetry: () => undefined });
}
/** How often a replica may lag in the course of a commit: two minutes, as the pauses grow. */
const MOST_STALE = 6;
/**
 * How often a commit may be refused as overtaken although the branch does not show any other
 * writer's: it takes a replica minutes at most to show one.
 */
const MOST_STILL = 6;
/** How often it may stay unsure whether the branch was moved. */
const MOST_UNSURE = 2;
/** The head of the branch moved while a commit was being made: make it anew on the new head. */
class HeadMovedError extends errors/* ActionError */.lZ {
}
/**
 * Nobody can say whether the branch was moved to our commit. What it holds when it is looked at
 * anew tells; if that stays so, `cause` is the failure.
 */
class UnsureError extends errors/* ActionError */.lZ {
    constructor(cause) {
        super('It is not known whether the branch was moved.', { cause, transient: true });
    }
}
/** Decides in the course of one commit whether another attempt is worth it. */
class Rounds {
    #stale = 0;
    #unsure = 0;
    #still = 0;
    #head;
    /** Tells the head that an attempt builds on. */
    begin(commit) {
        if (this.#head?.commit !== commit)
            this.#still = 0;
        this.#head = { commit };
    }
    judge(error) {
        if (error instanceof HeadMovedError)
            return { retry: ++this.#still < MOST_STILL };
        if (error instanceof UnsureError)
            return { retry: ++this.#unsure <= MOST_UNSURE };
        return { retry: isStale(error) && ++this.#stale <= MOST_STALE };
    }
    /** Whether the head that attempts built on has been the same all the while. */
    get isStill() {
        return this.#still >= MOST_STILL;
    }
}
/** Its text is the administrator's, and may hold any word. */
function isRuleViolation(message) {
    return /rule violations/i.test(message);
}
/** Whether a refusal to move a branch says that another writer was faster. */
function isRace({ status, words }) {
    return ((status === 409 || status === 422) &&
        !isRuleViolation(words) &&
        /not a fast.?forward|reference already exists|reference does not exist|expected .* but|conflict/i.test(words));
}
/** Whether GitHub answers that a repository has no commit yet. */
function saysEmpty({ status, words }) {
    return status === 409 && /repository is empty/i.test(words);
}
/** A read or write that missed what was written a moment ago: GitHub's replicas may lag. */
function isStale(error) {
    if (error instanceof github_errors/* StaleError */.We)
        return true;
    if (!(error instanceof github_errors/* GitHubError */.y_) || isRuleViolation(error.words))
        return false;
    const { status, words } = error;
    // It had its first commit a moment ago.
    if (saysEmpty(error))
        return true;
    return status === 422 && /BadObjectState|does not exist|not a valid|Tree SHA/i.test(words);
}

;// CONCATENATED MODULE: ./.build/js/github/begin.js




/** Milliseconds in which another writer's first commit becomes a branch. */
const ABOUT_TO_BEGIN = 3000;
/**
 * Gives an empty repository its first commit. Git's own API does not work in one: this is made
 * another way, and of the page of the repository.
 *
 * @param hasBegun looks whether the repository has a commit now
 * @throws GitHubError when it is refused, and not because another writer was first
 */
async function beginRepository(octokit, at, { clock, hasBegun }) {
    try {
        await (0,github_errors/* asking */.os)('make the first commit', schemas/* unknown */.L5J(), () => octokit.rest.repos.createOrUpdateFileContents({
            ...at,
            path: 'README.md',
            message: 'Begin the compliance repository',
            content: Buffer.from(
            // The mark: a ledger in the root takes this page's place.
            `${readme/* README_MARK */.H}\n\n# ${at.repo}\n\nRecords committed by machine: a record is never changed.\n`).toString('base64'),
        }));
    }
    catch (error) {
        if (!(error instanceof github_errors/* GitHubError */.y_))
            throw error;
        // Another writer has made the first commit in the meantime. A ruleset answers 409 as well.
        const { status, words } = error;
        const raced = status === 409 || (status === 422 && /sha|reference already/i.test(words));
        if (raced && !isRuleViolation(words))
            return;
        // Or is about to: the repository is not empty any more, but has no branch yet.
        if (status === 404 && /branch/i.test(words)) {
            await clock.sleep(ABOUT_TO_BEGIN);
            if (await hasBegun())
                return;
        }
        throw error;
    }
}

// EXTERNAL MODULE: ./.build/js/system/buffers.js
var buffers = __webpack_require__(97663);
// EXTERNAL MODULE: ./.build/js/github/blob.js
var github_blob = __webpack_require__(87523);
;// CONCATENATED MODULE: ./.build/js/github/snapshot.js


/** Reads folders one at a time, and each only once. */
class TreeSnapshot {
    isEmpty;
    #root;
    #objects;
    #folders = new Map();
    constructor(root, objects) {
        this.isEmpty = root === undefined;
        this.#root = root;
        this.#objects = objects;
    }
    #entries(folder) {
        let entries = this.#folders.get(folder);
        if (entries === undefined) {
            entries = this.#read(folder);
            this.#folders.set(folder, entries);
        }
        return entries;
    }
    async #read(folder) {
        if (folder === '')
            return this.#root === undefined ? [] : this.#objects.list(this.#root);
        const { parent, name } = split(folder);
        const found = (await this.#entries(parent)).find((entry) => entry.name === name);
        if (found === undefined)
            return [];
        if (found.type === 'tree')
            return this.#objects.list(found.sha);
        throw new github_errors/* RepositoryError */.pU(`'${(0,text_log/* plain */.pj)(folder)}' in the repository is no folder. Set the input 'directory' to another.`);
    }
    async blobAt(path) {
        const { parent, name } = split(path);
        return (await this.filesIn(parent)).get(name);
    }
    async filesIn(folder) {
        const entries = await this.#entries(folder);
        return new Map(entries.filter(({ type }) => type === 'blob').map(({ name, sha }) => [name, sha]));
    }
    async sizesIn(folder) {
        const entries = await this.#entries(folder);
        return new Map(entries.flatMap(({ name, type, size }) => type === 'blob' && typeof size === 'number' ? [[name, size]] : []));
    }
    async foldersIn(folder) {
        const entries = await this.#entries(folder);
        return entries.filter(({ type }) => type === 'tree').map(({ name }) => name);
    }
    async read(path) {
        const blob = await this.blobAt(path);
        if (blob === undefined)
            throw new github_errors/* RepositoryError */.pU(`The repository has no '${(0,text_log/* plain */.pj)(path)}'.`);
        return this.#objects.read(blob);
    }
}
function split(path) {
    const slash = path.lastIndexOf('/');
    return { parent: slash < 0 ? '' : path.slice(0, slash), name: path.slice(slash + 1) };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/js/github/tree.js

/** A name of git's for an object: SHA-1, as GitHub has it. */
const SHA = /^[0-9a-f]{40}$/;
/** Git orders a folder as if its name ended in a slash. */
function sortKey({ name, mode }) {
    return Buffer.from(Number(mode) === 40000 ? `${name}/` : name);
}
/**
 * Sha under which git keeps a folder of these entries: SHA-1 of a header and, for each entry, its
 * mode, name and sha. Undefined when that cannot be told: an entry has no mode, or a sha of another kind.
 */
function gitTreeSha(entries) {
    if (entries.some(({ mode, sha }) => mode === undefined || !SHA.test(sha)))
        return undefined;
    const sorted = entries
        .map((entry) => ({ entry, key: sortKey(entry) }))
        .sort((a, b) => Buffer.compare(a.key, b.key));
    const parts = sorted.flatMap(({ entry: { mode, name, sha } }) => [
        Buffer.from(`${mode.replace(/^0+/, '')} ${name}\0`),
        Buffer.from(sha, 'hex'),
    ]);
    const bytes = Buffer.concat(parts);
    return (0,external_node_crypto_.createHash)('sha1').update(`tree ${bytes.length}\0`).update(bytes).digest('hex');
}
/**
 * Whether a listing is surely not that of the folder of this sha. Names that are not ASCII say
 * nothing: git keeps bytes, and JSON has no way to show those that are not UTF-8.
 */
function isOtherTree(sha, entries) {
    if (!SHA.test(sha))
        return false;
    const actual = gitTreeSha(entries);
    if (actual === undefined || actual === sha)
        return false;
    return entries.every(({ name }) => /^[\x20-\x7e]*$/.test(name));
}
/** The folder without entries, which git keeps in no other. */
const EMPTY = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
/**
 * Sha of the tree that git makes of another with these changes; undefined when it cannot be told. Of
 * listings it takes those of the folders on the way to what changes.
 */
async function treeWith(list, tree, changes) {
    const known = byName(tree === undefined ? [] : await list(tree));
    const entries = new Map(known);
    const within = new Map();
    for (const [path, sha] of changes) {
        const slash = path.indexOf('/');
        const name = slash < 0 ? path : path.slice(0, slash);
        if (slash >= 0)
            within.set(name, [...(within.get(name) ?? []), [path.slice(slash + 1), sha]]);
        else if (sha === null)
            entries.delete(name);
        else
            entries.set(name, { name, mode: '100644', sha });
    }
    for (const [name, inner] of within) {
        const sha = await treeWith(list, folderOf(known.get(name)), inner);
        if (sha === undefined)
            return undefined;
        if (sha === EMPTY)
            entries.delete(name);
        else
            entries.set(name, { name, mode: '040000', sha });
    }
    return gitTreeSha([...entries.values()]);
}
/**
 * Paths of the files that differ between two trees, in any way. Folders of the same sha are not
 * looked into, so it takes two listings for each folder on the way to what differs.
 */
async function changedPaths(list, before, after) {
    if (before === after)
        return [];
    const [old, now] = await Promise.all([before, after].map(async (tree) => byName(tree === undefined ? [] : await list(tree))));
    const changed = [];
    for (const name of new Set([...old.keys(), ...now.keys()])) {
        const [was, is] = [old.get(name), now.get(name)];
        if (was?.sha === is?.sha && was?.mode === is?.mode)
            continue;
        for (const each of [was, is]) {
            if (each !== undefined && each.type !== 'tree')
                changed.push(name);
        }
        const within = await changedPaths(list, folderOf(was), folderOf(is));
        changed.push(...within.map((path) => `${name}/${path}`));
    }
    return [...new Set(changed)];
}
const byName = (entries) => new Map(entries.map((entry) => [entry.name, entry]));
const folderOf = (entry) => (entry?.type === 'tree' ? entry.sha : undefined);

;// CONCATENATED MODULE: ./.build/js/github/objects.js








const FILE = { mode: '100644', type: 'blob' };
/** Small files read before are kept: a ledger's manifests are read anew at each head. */
const CACHED_BLOB = 1 << 20;
const CACHED_UPLOAD = 64 << 10;
/** Bytes from which on an upload is tried three times, and not four. */
const LARGE = 4 << 20;
/** How often a file is uploaded that GitHub says to have stored as another. */
const UPLOADS = 3;
/** Commits, trees and blobs of a repository at GitHub. Their sha names their bytes, so they are read once. */
class GitObjects {
    #octokit;
    #at;
    #clock;
    #trees = new Map();
    #blobs = new Map();
    #roots = new Map();
    #parents = new Map();
    /** Whether a listing has borne the name that git gives it. */
    #namesAsGit = false;
    /** The last listing that did not. */
    #odd = '';
    constructor(octokit, at, clock) {
        this.#octokit = octokit;
        this.#at = at;
        this.#clock = clock;
    }
    list(tree) {
        const known = this.#trees.get(tree) ?? this.#patiently(() => this.#fetchTree(tree, tree));
        this.#trees.set(tree, known);
        known.catch(() => this.#trees.delete(tree));
        return known;
    }
    /**
     * The tree of a commit. Two answers must agree on it, the commit and the listing by the commit's
     * name: a commit made on an earlier tree would undo what came after that.
     *
     * @throws StaleError when they do not agree
     */
    async treeOf(commit) {
        const known = this.#roots.get(commit);
        if (known !== undefined)
            return known;
        const tree = await this.#patiently(async () => {
            const { tree } = await this.#fetchCommit(commit);
            const listed = await this.#fetchTree(commit, tree).catch((error) => {
                // A server that lists by the names of trees only.
                if (isAbsent(error))
                    return this.#fetchTree(tree, tree);
                throw error;
            });
            this.#trees.set(tree, Promise.resolve(listed));
            return tree;
        });
        this.#roots.set(commit, tree);
        return tree;
    }
    /** Asks again for what a replica lacks. */
    #patiently(action) {
        return whileLagging(action, (error) => error instanceof github_errors/* StaleError */.We, this.#clock);
    }
    /** Lists a tree that is asked for by its own name, or by that of a commit. */
    async #fetchTree(name, tree) {
        const answer = await (0,github_errors/* askingFor */.Zk)('list a folder', answers/* treeAnswer */.$K, () => this.#octokit.rest.git.getTree({ ...this.#at, tree_sha: name }));
        if (answer.truncated === true) {
            throw new github_errors/* RepositoryError */.pU("A folder of the repository has more files than GitHub lists. Set the input 'directory' " +
                'to one with fewer, such as audit-trail/{account}.');
        }
        const entries = answer.tree.map(({ path, ...rest }) => ({ name: path, ...rest }));
        if (this.#isOther(tree, entries)) {
            throw new github_errors/* StaleError */.We('GitHub lists a folder of the repository otherwise than its sha says');
        }
        return entries;
    }
    /**
     * Whether a listing is another folder's. Of a server that has never named a folder as git does,
     * and says the same twice, the names are its own.
     */
    #isOther(tree, entries) {
        if (!isOtherTree(tree, entries)) {
            this.#namesAsGit ||= gitTreeSha(entries) === tree;
            return false;
        }
        const listing = JSON.stringify([tree, entries]);
        const isOther = this.#namesAsGit || this.#odd !== listing;
        this.#odd = listing;
        return isOther;
    }
    async read(blob) {
        const cached = this.#blobs.get(blob);
        if (cached !== undefined)
            return cached;
        const bytes = await this.#patiently(() => this.#fetchBlob(blob));
        if (bytes.length <= CACHED_BLOB)
            this.#blobs.set(blob, bytes);
        return bytes;
    }
    async #fetchBlob(blob) {
        const { content, encoding } = await (0,github_errors/* askingFor */.Zk)('read a file', answers/* blobAnswer */.Er, () => this.#octokit.rest.git.getBlob({ ...this.#at, file_sha: blob }));
        const bytes = Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8');
        if ((0,github_blob/* gitBlobSha */.A)(bytes) === blob)
            return bytes;
        throw new github_errors/* StaleError */.We('GitHub sent a file with other bytes than it has');
    }
    /** Uploads bytes as a blob, and makes sure that GitHub has them as they are. */
    async upload(bytes) {
        const expected = (0,github_blob/* gitBlobSha */.A)(bytes);
        let sha = await this.#store(bytes);
        for (let made = 1; sha !== expected && made < UPLOADS; made++)
            sha = await this.#store(bytes);
        // A ledger's own files are read again when the next month is added.
        if (sha === expected && bytes.length <= CACHED_UPLOAD)
            this.#blobs.set(sha, Buffer.from(bytes));
        (0,buffers/* releaseGiven */.TA)(bytes);
        if (sha !== expected) {
            throw new github_errors/* RepositoryError */.pU(`GitHub stored a file as ${(0,text_log/* plain */.pj)(sha)}, but its bytes are ${expected}. Nothing was ` +
                'committed; run again.');
        }
        return sha;
    }
    async #store(bytes) {
        const body = new github_blob/* BlobBody */.M(bytes);
        const { sha } = await (0,github_errors/* asking */.os)('store a file', answers/* madeAnswer */.Uu, () => this.#octokit.request({
            method: 'POST',
            url: '/repos/{owner}/{repo}/git/blobs',
            ...this.#at,
            headers: { 'content-type': 'application/json; charset=utf-8' },
            data: body,
            // Of a large part each attempt may take minutes.
            ...(body.length > LARGE && { request: { retries: 2 } }),
        }));
        return sha;
    }
    /** The first parent of a commit; undefined of a branch's first. */
    async parentOf(commit) {
        if (!this.#parents.has(commit))
            await this.#patiently(() => this.#fetchCommit(commit));
        return this.#parents.get(commit);
    }
    async #fetchCommit(commit) {
        const { tree, parents } = await (0,github_errors/* askingFor */.Zk)('read a commit', answers/* commitAnswer */.Mw, () => this.#octokit.rest.git.getCommit({ ...this.#at, commit_sha: commit }));
        this.#parents.set(commit, parents[0]?.sha);
        return { tree: tree.sha };
    }
    /** Makes a commit on top of another, whose tree is `tree`. No branch has it yet. */
    async create(parent, tree, change) {
        const { git } = this.#octokit.rest;
        const made = await (0,github_errors/* askingFor */.Zk)('make a tree', answers/* madeAnswer */.Uu, () => git.createTree({
            ...this.#at,
            base_tree: tree,
            tree: [
                ...change.files.map(({ path, blob }) => ({ path, ...FILE, sha: blob })),
                ...change.removals.map((path) => ({ path, ...FILE, sha: null })),
            ],
        }));
        await this.#checkTree(tree, made.sha, change);
        // Without author and committer, so that GitHub signs it for the token of an app.
        const commit = await (0,github_errors/* askingFor */.Zk)('make a commit', answers/* newCommitAnswer */.k6, () => git.createCommit({
            ...this.#at,
            message: change.message,
            tree: made.sha,
            parents: [parent],
        }));
        if (commit.tree !== undefined && commit.tree.sha !== made.sha) {
            throw new github_errors/* StaleError */.We('GitHub made a commit of another tree than it was told');
        }
        return { sha: commit.sha, url: commit.html_url ?? null };
    }
    /**
     * Makes sure that a tree is the one before with the change and nothing else. Git's rules name
     * it; where GitHub named it otherwise, its folders are compared.
     *
     * @throws StaleError when it is another
     */
    async #checkTree(before, made, { files, removals }) {
        const list = (tree) => this.list(tree);
        const wanted = new Map(removals.map((path) => [path, null]));
        for (const { path, blob } of files)
            wanted.set(path, blob);
        const expected = await treeWith(list, before, [...wanted]);
        if (expected === undefined || expected === made)
            return;
        const after = new TreeSnapshot(made, this);
        const wrong = (await changedPaths(list, before, made)).filter((path) => !wanted.has(path));
        for (const [path, blob] of wanted) {
            if (((await after.blobAt(path)) ?? null) !== blob)
                wrong.push(path);
        }
        if (wrong.length === 0)
            return;
        throw new github_errors/* StaleError */.We(`GitHub made a tree with another '${(0,text_log/* plain */.pj)(wrong[0])}' than it was told. Nothing was committed`);
    }
}
/** Whether GitHub does not know an object: 404 says so, and 422 of a name that it cannot read. */
function isAbsent(error) {
    if (error instanceof github_errors/* StaleError */.We)
        return error.cause instanceof github_errors/* GitHubError */.y_;
    return error instanceof github_errors/* GitHubError */.y_ && error.status === 422;
}

;// CONCATENATED MODULE: ./.build/js/github/refs.js




const EMPTY_REPOSITORY = { commit: undefined, exists: false };
/** The repository has branches, but not the one to commit to or to begin from. */
class NoBranchError extends github_errors/* RepositoryError */.pU {
    constructor(branch, base, other) {
        const there = `The repository has the branch '${(0,text_log/* plain */.pj)(other)}', but`;
        const lacks = branch === base ? 'not' : `neither '${(0,text_log/* plain */.pj)(branch)}' nor`;
        super(other === branch || other === base
            ? `${there} GitHub answers that it is not there. Run again; if it stays so, see githubstatus.com.`
            : `${there} ${lacks} its default branch '${(0,text_log/* plain */.pj)(base)}'. Choose a default branch that is ` +
                "there (repository Settings), or set the input 'branch' to one.", { transient: other === branch || other === base });
    }
}
/** Whether GitHub answers that something is not there; of an empty repository it has words. */
function isNothing(error) {
    return error.status === 404 || saysEmpty(error);
}
/** Branches of a repository at GitHub. They may move at any time. */
class GitRefs {
    #octokit;
    #at;
    #clock;
    constructor(octokit, at, clock) {
        this.#octokit = octokit;
        this.#at = at;
        this.#clock = clock;
    }
    /**
     * Where a branch is, or else the default branch, from which it is to begin.
     *
     * @throws NoBranchError when neither is there, but another is; GitHubError
     */
    async head(branch, base) {
        const isLag = (error) => error instanceof NoBranchError;
        return whileLagging(() => this.#head(branch, base), isLag, this.#clock);
    }
    async #head(branch, base) {
        // Twice each, since a replica that lags answers 404 as well: a ledger would begin anew where
        // there is one, on another branch or in what was taken for empty.
        for (const name of new Set([branch, base])) {
            const commit = (await this.read(name)) ?? (await this.read(name));
            if (commit !== undefined)
                return { commit, exists: name === branch };
        }
        const other = await this.#anyBranch();
        if (other === undefined)
            return EMPTY_REPOSITORY;
        throw new NoBranchError(branch, base, other);
    }
    /** The commit at the head of a branch; undefined when there is no such branch. */
    async read(branch) {
        try {
            const { object } = await (0,github_errors/* asking */.os)(`read the branch '${(0,text_log/* plain */.pj)(branch)}'`, answers/* refAnswer */.eS, () => this.#octokit.rest.git.getRef({ ...this.#at, ref: `heads/${branch}` }));
            return object.sha;
        }
        catch (error) {
            // Whether the repository is there at all was asked at the beginning.
            if (error instanceof github_errors/* GitHubError */.y_ && isNothing(error))
                return undefined;
            throw error;
        }
    }
    /** Name of one of the branches; undefined when there is none, or the server tells none. */
    async #anyBranch() {
        try {
            const [first] = await (0,github_errors/* asking */.os)('list the branches', answers/* branchesAnswer */.ZL, () => this.#octokit.rest.repos.listBranches({ ...this.#at, per_page: 1 }));
            return first?.name;
        }
        catch (error) {
            if (error instanceof github_errors/* GitHubError */.y_ && isNothing(error))
                return undefined;
            throw error;
        }
    }
    /**
     * Moves a branch to a commit, never by force, or creates it there. Gives the commit that it is
     * at afterwards.
     *
     * @throws UnsureError when the answer is lost, and the branch does not show the commit
     */
    async move(branch, sha, { exists }) {
        const { git } = this.#octokit.rest;
        const what = `move the branch '${(0,text_log/* plain */.pj)(branch)}' to a new commit`;
        try {
            const { object } = await (0,github_errors/* asking */.os)(what, answers/* refAnswer */.eS, () => exists
                ? git.updateRef({ ...this.#at, ref: `heads/${branch}`, sha, force: false })
                : git.createRef({ ...this.#at, ref: `refs/heads/${branch}`, sha }));
            return object.sha;
        }
        catch (error) {
            // The answer may be lost of what was done: the branch itself tells. A rate limit does nothing.
            if (!(error instanceof github_errors/* GitHubError */.y_) || !error.transient || error.isLimit)
                throw error;
            if ((await this.read(branch).catch(() => undefined)) === sha)
                return sha;
            throw new UnsureError(error);
        }
    }
}

// EXTERNAL MODULE: ./.build/js/github/visibility.js
var visibility = __webpack_require__(65756);
;// CONCATENATED MODULE: ./.build/js/github/repository.js











const OVERTAKEN = 'Another writer was faster.';
/** How many commits of others are looked through for ours, which they may have built upon. */
const MOST_ON_TOP = 64;
/** A repository at GitHub and one branch of it, through the REST API. */
class Repository {
    #options;
    #at;
    #objects;
    #refs;
    #defaultBranch = '';
    #isPrivate = false;
    constructor(options) {
        this.#options = options;
        this.#at = { owner: options.owner, repo: options.name };
        this.#objects = new GitObjects(options.octokit, this.#at, options.clock);
        this.#refs = new GitRefs(options.octokit, this.#at, options.clock);
    }
    /**
     * Looks at the repository before anything is fetched.
     *
     * @throws RepositoryError when it is archived or has another name now, GitHubError
     */
    static async open(options) {
        const repository = new Repository(options);
        const { octokit } = options;
        const name = `${options.owner}/${options.name}`;
        const what = `describe the repository ${name}`;
        const found = await (0,github_errors/* asking */.os)(what, answers/* repositoryAnswer */.XQ, () => octokit.rest.repos.get(repository.#at));
        const { full_name: actual = name } = found;
        if (actual.toLowerCase() !== name.toLowerCase()) {
            throw new github_errors/* RepositoryError */.pU(`The repository '${name}' is called '${(0,text_log/* plain */.pj)(actual)}' now. Set the input ` +
                "'repository' to that name.");
        }
        if (found.archived === true) {
            throw new github_errors/* RepositoryError */.pU(`The repository '${name}' is archived, so nothing can be committed to it. Unarchive it, ` +
                "or set the input 'repository' to another.");
        }
        if (found.fork === true) {
            options.log.warning(`The repository '${name}' is a fork. Forks share what is pushed to any of them: for an ` +
                'audit trail use a repository of its own.');
        }
        repository.#defaultBranch = found.default_branch;
        repository.#isPrivate = (0,visibility/* isForInsiders */.t)(found);
        return repository;
    }
    /** Whether only those see it who were let in (private, or internal to an enterprise). */
    get isPrivate() {
        return this.#isPrivate;
    }
    get branch() {
        return this.#options.branch ?? this.#defaultBranch;
    }
    /** The page below which GitHub shows the commits of each file in a folder of the branch. */
    historyUrl(serverUrl, folder) {
        const { owner, name } = this.#options;
        const path = folder === '' ? this.branch : `${this.branch}/${folder}`;
        return `${serverUrl}/${owner}/${name}/commits/${path.split('/').map(encodeSegment).join('/')}`;
    }
    /** The branch as it is now. */
    async snapshot() {
        return new TreeSnapshot(await this.#treeOf(await this.#head()), this.#objects);
    }
    /** Uploads bytes as a blob, and makes sure that GitHub has them as they are. */
    upload(bytes) {
        return this.#objects.upload(bytes);
    }
    /**
     * Makes one commit on the branch, never by force. `build` says what to commit, given the branch
     * as it is; null when there is nothing to do. It is asked again each time that another writer
     * was faster.
     *
     * @throws RepositoryError when others were faster time and again, GitHubError
     */
    async commit(build) {
        const { clock, log } = this.#options;
        const rounds = new Rounds();
        let tried = 0;
        /** What was made so far: the answer may be lost of the one that moved the branch. */
        const attempts = [];
        return (0,retry/* retrying */.R)(async (attempt) => {
            tried = attempt;
            const head = await this.#head();
            rounds.begin(head.commit);
            const tree = await this.#treeOf(head);
            const change = await build(new TreeSnapshot(tree, this.#objects));
            if (change === null)
                return await this.#landed(head.commit, attempts);
            if (head.commit === undefined || tree === undefined) {
                const hasBegun = async () => (await this.#head()).commit !== undefined;
                await beginRepository(this.#options.octokit, this.#at, { clock, hasBegun });
                throw new HeadMovedError('The repository was empty: it has its first commit now.');
            }
            // Whoever was overtaken while it uploaded need not make a commit in vain.
            if ((await this.#head()).commit !== head.commit)
                throw new HeadMovedError(OVERTAKEN);
            const receipt = await this.#objects.create(head.commit, tree, change);
            const made = { receipt, parent: head.commit };
            attempts.push(made);
            await this.#advance(head, receipt.sha);
            await this.#confirm(made);
            return receipt;
        }, {
            policy: RACE,
            clock,
            judge: (error) => rounds.judge(error),
            onRetry: (error, attempt, pause) => {
                const told = error instanceof HeadMovedError || error instanceof UnsureError;
                const reason = told ? error.message : 'Stale read.';
                log.info(`Commit attempt ${attempt}: ${reason} Next in ${(pause / 1000).toFixed(1)} s`);
            },
        }).catch((error) => {
            if (error instanceof UnsureError)
                throw error.cause;
            if (!(error instanceof HeadMovedError))
                throw error;
            const outcome = rounds.isStill
                ? 'GitHub refuses each as if another writer was faster, but shows no commit of any. Run ' +
                    'again in some minutes; if it stays so, see githubstatus.com.'
                : `${error.message} Run again when fewer others write to it.`;
            throw new github_errors/* RepositoryError */.pU(`Nothing could be committed to the repository's branch '${(0,text_log/* plain */.pj)(this.branch)}' in ` +
                `${tried} attempts: ${outcome}`, { cause: error, transient: true });
        });
    }
    #head() {
        return this.#refs.head(this.branch, this.#defaultBranch);
    }
    async #treeOf({ commit }) {
        return commit === undefined ? undefined : this.#objects.treeOf(commit);
    }
    /**
     * Which of these attempts a head has after all; null: another writer did the same, or the branch
     * was reset.
     */
    async #landed(head, attempts) {
        const first = attempts[0]?.parent;
        if (first === undefined)
            return null;
        let commit = head;
        for (let seen = 0; seen < MOST_ON_TOP && commit !== undefined && commit !== first; seen++) {
            const landed = attempts.find(({ receipt }) => receipt.sha === commit);
            if (landed !== undefined)
                return landed.receipt;
            commit = await this.#objects.parentOf(commit);
        }
        return null;
    }
    /** Moves the branch to a commit made on its head, or creates it there. */
    async #advance({ exists }, sha) {
        try {
            if ((await this.#refs.move(this.branch, sha, { exists })) === sha)
                return;
        }
        catch (error) {
            if (error instanceof github_errors/* GitHubError */.y_ && isRace(error)) {
                throw new HeadMovedError(OVERTAKEN, { cause: error });
            }
            throw error;
        }
        throw new HeadMovedError('The branch is at another commit.');
    }
    /**
     * Makes sure that the branch has a commit which GitHub said it moved it to, at its head or below
     * what others have built upon it since.
     *
     * @throws UnsureError when it does not show it in half a minute
     */
    async #confirm(made) {
        const shown = async () => {
            const head = await this.#refs.read(this.branch);
            if ((await this.#landed(head, [made])) !== null)
                return;
            throw new github_errors/* StaleError */.We(`GitHub said that it moved the branch '${(0,text_log/* plain */.pj)(this.branch)}' to the new commit ` +
                `${(0,text_log/* plain */.pj)(made.receipt.sha)}, but does not show it there`);
        };
        const isLag = (error) => error instanceof github_errors/* StaleError */.We;
        await whileLagging(shown, isLag, this.#options.clock).catch((error) => {
            const passing = error instanceof errors/* ActionError */.lZ && error.transient;
            throw passing ? new UnsureError(error) : error;
        });
    }
}
/** A part of an address that may stand in Markdown: no parenthesis or quote ends the link. */
function encodeSegment(text) {
    const coded = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
    return encodeURIComponent(text).replace(/[!'()*]/g, coded);
}


/***/ }),

/***/ 65756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isPublic),
/* harmony export */   t: () => (/* binding */ isForInsiders)
/* harmony export */ });
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59365);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90919);


/**
 * Whether everyone can see a repository. GitHub shows a public one to any token, so that one it
 * says is not there (404) is not public.
 *
 * @throws GitHubError when it cannot be found out
 */
async function isPublic(octokit, { owner, name }) {
    const what = `describe the repository ${owner}/${name}`;
    const at = { owner, repo: name };
    try {
        const found = await (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asking */ .os)(what, _answers_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryAnswer */ .XQ, () => octokit.rest.repos.get(at));
        return !isForInsiders(found);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y_ && error.status === 404)
            return false;
        throw error;
    }
}
/** Whether only those see a repository who were let in: private, or internal to an enterprise. */
function isForInsiders(found) {
    return found.private === true || ['private', 'internal'].includes(found.visibility ?? '');
}


/***/ }),

/***/ 33737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ Patience)
/* harmony export */ });
/* unused harmony export OutageError */
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84945);
/* harmony import */ var _times_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12663);


/** Something that was not even tried, because services have been out of reach for so long. */
class OutageError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    constructor(milliseconds) {
        super(`Not tried, because services that did not answer as they should have held up this run for ` +
            `${Math.round(milliseconds / 60_000)} minutes already. Run again when they do.`, { transient: true });
    }
}
/**
 * Tries one thing after another. Each has its own retries; but where the network is dead, those of
 * three hundred months would add up to more than the job is given.
 */
class Patience {
    #spent = 0;
    #clock;
    constructor(clock) {
        this.#clock = clock;
    }
    /**
     * What a failure took in vain counts from the last progress that `action` tells of, and not beyond
     * what retries take: the rest was work, or a service that is slow and answers.
     *
     * @throws OutageError when transient failures have taken too long; what `action` throws
     */
    async try(action) {
        if (this.#spent >= _times_js__WEBPACK_IMPORTED_MODULE_1__/* .TIMES */ .v.patience)
            throw new OutageError(this.#spent);
        const now = () => this.#clock.now().getTime();
        let since = now();
        try {
            return await action(() => {
                since = now();
            });
        }
        catch (error) {
            if (error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ && error.transient) {
                this.#spent += Math.min(now() - since, _times_js__WEBPACK_IMPORTED_MODULE_1__/* .TIMES */ .v.failure);
            }
            throw error;
        }
    }
}


/***/ }),

/***/ 38439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction),
  a: () => (/* binding */ runPost)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
// EXTERNAL MODULE: ./.build/js/system/clock.js
var clock = __webpack_require__(32726);
// EXTERNAL MODULE: ./.build/js/system/disk.js
var disk = __webpack_require__(8499);
// EXTERNAL MODULE: ./.build/js/system/errors.js
var errors = __webpack_require__(84945);
// EXTERNAL MODULE: ./.build/js/http/http.js
var http = __webpack_require__(33413);
// EXTERNAL MODULE: ./.build/js/text/log.js
var log = __webpack_require__(35548);
// EXTERNAL MODULE: ./.build/js/text/redact.js
var redact = __webpack_require__(57613);
;// CONCATENATED MODULE: ./.build/js/runner/log.js



/** A text without secrets. */
const shown = (text) => redact/* secrets */.O3.redact(text);
/** Has the runner mask a secret in its log, in every form, and keeps it out of everything else. */
function hide(secret) {
    for (const form of (0,redact/* formsOf */.XP)(secret)) {
        core/* setSecret */.Pq(form);
        redact/* secrets */.O3.add(form);
    }
}
/** Whether what is being printed is composed here, where text from elsewhere is made plain. */
let isOurs = false;
/** Prints what is composed here. */
function say(print) {
    isOurs = true;
    try {
        print();
    }
    finally {
        isOurs = false;
    }
}
const COMMAND = /^::[a-z-]+(?: [^:]*)?::/;
/**
 * What a library prints, on one line and without addresses: it may quote what a service said, which
 * need not be anything that this process was told. A command of the runner
 * stays one when the print begins with it; then the library has escaped what follows.
 */
function madePlain(text) {
    const [command = ''] = COMMAND.exec(text) ?? [];
    return `${command}${(0,log/* said */.ag)(text.slice(command.length).trimEnd())}\n`;
}
/** Lets nothing that anyone in this process prints, libraries included, show a secret. */
function redactPrinting() {
    for (const stream of [process.stdout, process.stderr]) {
        const write = stream.write.bind(stream);
        stream.write = (given, ...rest) => {
            const text = given instanceof Uint8Array ? Buffer.from(given).toString() : given;
            if (typeof text !== 'string')
                return write(given, ...rest);
            if (text.startsWith('::add-mask::')) {
                // A secret that a library found: it is not shown elsewhere either.
                redact/* secrets */.O3.add(text.slice('::add-mask::'.length).trim());
                return write(text, ...rest);
            }
            return write(isOurs ? shown(text) : madePlain(text), ...rest);
        };
    }
}
/** The runner's log. */
const log_log = {
    info: (line) => {
        say(() => {
            core/* info */.pq(line);
        });
    },
    // Redacted before the runner's own escapes, behind which a secret would not be known.
    warning: (message) => {
        say(() => {
            core/* warning */.$e(shown(message));
        });
    },
    debug: (error) => {
        const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
        say(() => {
            core/* debug */.Yz(shown(stack));
        });
    },
    secret: hide,
    group: async (title, action) => {
        say(() => {
            core/* startGroup */.Oh(title);
        });
        try {
            return await action();
        }
        finally {
            say(() => {
                core/* endGroup */.N4();
            });
        }
    },
};

// EXTERNAL MODULE: ./.build/js/runner/signals.js
var signals = __webpack_require__(91838);
;// CONCATENATED MODULE: ./.build/js/runner/action.js











const { env } = process;
/** A variable of the environment; an empty one is as good as none. */
function variable(name, fallback = '') {
    const value = env[name];
    return value === undefined || value === '' ? fallback : value;
}
/** Whether the event that started the workflow says that its repository is private. */
function repositoryIsPrivate(eventPath) {
    if (eventPath === undefined || eventPath === '')
        return undefined;
    try {
        const event = JSON.parse((0,external_node_fs_.readFileSync)(eventPath, 'utf8'));
        const isPrivate = event.repository?.private;
        return typeof isPrivate === 'boolean' ? isPrivate : undefined;
    }
    catch {
        return undefined;
    }
}
function readRunner() {
    const retention = Number(env.GITHUB_RETENTION_DAYS);
    return {
        serverUrl: variable('GITHUB_SERVER_URL', 'https://github.com'),
        apiUrl: variable('GITHUB_API_URL', 'https://api.github.com'),
        repository: variable('GITHUB_REPOSITORY'),
        repositoryIsPrivate: repositoryIsPrivate(env.GITHUB_EVENT_PATH),
        runId: variable('GITHUB_RUN_ID'),
        runAttempt: Number(env.GITHUB_RUN_ATTEMPT) || 1,
        eventName: variable('GITHUB_EVENT_NAME'),
        sha: variable('GITHUB_SHA'),
        retentionDays: retention > 0 ? retention : undefined,
        temp: variable('RUNNER_TEMP', (0,external_node_os_.tmpdir)()),
        hasArtifactService: Boolean(env.ACTIONS_RUNTIME_TOKEN && env.ACTIONS_RESULTS_URL),
    };
}
function readInputs(names) {
    return Object.fromEntries(names.map((name) => [name, core/* getInput */.V4(name, { trimWhitespace: false })]));
}
const TOKEN_INPUTS = ['heroku-api-key', 'token'];
const SECRET_INPUTS = [
    ...TOKEN_INPUTS,
    'pgp-signing-key',
    'pgp-signing-passphrase',
    'pgp-private-keys',
    'pgp-passphrase',
];
/** Tokens of the job's own, for the runner's services: the runner masks them itself. */
const TOKEN_VARIABLES = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
/** With this code Node.js ends a process that waits for what will never come. */
const UNSETTLED = 13;
/** Name of the step's state that has its scratch folder. */
const SCRATCH = 'scratch';
/**
 * Runs an action as a step of a job: reads the inputs of these names and the rest of its
 * environment, once, and masks the secrets among them. What the action throws fails the step, and
 * so does a signal that ends it.
 *
 * @param name of what the action does, such as `export`
 */
async function runAction(name, inputNames, action) {
    redactPrinting();
    // Node.js itself would print what nobody caught as it is, secrets and all.
    process.on('uncaughtException', (error) => {
        fail(error);
        process.exit();
    });
    (0,signals/* onEnd */.H)(() => undefined, (signal) => {
        say(() => {
            core/* setFailed */.C1(`The ${name} was cancelled (${signal}). Run it again.`);
        });
    });
    process.on('exit', (code) => {
        if (code === UNSETTLED)
            say(() => {
                core/* error */.z3('It ended before its work was done. Run again; please report it.');
            });
    });
    try {
        const inputs = readInputs(inputNames);
        for (const name of SECRET_INPUTS)
            hide(inputs[name] ?? '');
        for (const name of TOKEN_INPUTS)
            redact/* secrets */.O3.addToken(inputs[name] ?? '');
        for (const name of TOKEN_VARIABLES)
            redact/* secrets */.O3.addToken(variable(name));
        await action({
            inputs,
            runner: readRunner(),
            clock: clock/* systemClock */.m,
            log: log_log,
            get: (0,http/* createHttpGet */.bI)({
                httpProxy: env.http_proxy ?? variable('HTTP_PROXY'),
                httpsProxy: env.https_proxy ?? variable('HTTPS_PROXY'),
                noProxy: env.no_proxy ?? variable('NO_PROXY'),
            }),
            path: variable('PATH'),
            setOutputs: (outputs) => {
                try {
                    say(() => {
                        for (const [name, value] of Object.entries(outputs))
                            core/* setOutput */.uH(name, value);
                    });
                }
                catch (error) {
                    throw new disk/* RunnerFileError */.TX('GITHUB_OUTPUT', error);
                }
            },
            writeSummary: async (markdown) => {
                await core/* summary */.z.addRaw(redact/* secrets */.O3.redact(markdown)).write();
            },
            // Who is told of the signal, above, ends the process; cleaning up is left to do.
            onEnd: (clean) => (0,signals/* onEnd */.H)(clean, () => undefined),
            rememberScratch: (folder) => {
                say(() => {
                    core/* saveState */.LZ(SCRATCH, folder);
                });
            },
        });
    }
    catch (error) {
        fail(error);
    }
}
/** Fails the step with what was thrown. */
function fail(thrown) {
    const error = (0,disk/* asDiskError */.k_)(thrown);
    if (!(error instanceof errors/* ActionError */.lZ))
        log_log.debug(error);
    say(() => {
        core/* setFailed */.C1(redact/* secrets */.O3.redact((0,errors/* failureMessage */.oh)(error)));
    });
}
/** Runs the `post` of an action, with the scratch folder of the step; empty when it had none. */
async function runPost(clean) {
    try {
        await clean(core/* getState */.Gu(SCRATCH), readRunner().temp);
    }
    catch (error) {
        // The month is delivered or not: a failure to clean up must not look like one to deliver.
        log_log.warning((0,log/* plain */.pj)((0,errors/* messageOf */.bD)(error)));
    }
}


/***/ })

};
