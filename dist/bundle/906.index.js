export const id = 906;
export const ids = [906,349];
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

/***/ 22850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ findLedger)
});

// EXTERNAL MODULE: ./.build/ledger/locate.js
var locate = __webpack_require__(62638);
// EXTERNAL MODULE: ./.build/ledger/paths.js
var paths = __webpack_require__(93398);
// EXTERNAL MODULE: ./.build/text/log.js
var text_log = __webpack_require__(33186);
// EXTERNAL MODULE: ./.build/text/names.js
var names = __webpack_require__(25860);
// EXTERNAL MODULE: ./.build/github/errors.js
var errors = __webpack_require__(43781);
;// CONCATENATED MODULE: ./.build/github/store.js
/** A ledger's folder on a branch of a repository at GitHub: a change is a commit. */
class RepositoryStore {
    historyUrl;
    #repository;
    #directory;
    /**
     * @param directory the ledger's folder; empty for the repository's root
     * @param serverUrl such as `https://github.com`
     */
    constructor(repository, directory, serverUrl) {
        this.#repository = repository;
        this.#directory = directory;
        const path = directory === '' ? repository.branch : `${repository.branch}/${directory}`;
        const encoded = path.split('/').map(encodeSegment).join('/');
        this.historyUrl = `${serverUrl}/${repository.fullName}/commits/${encoded}`;
    }
    open() {
        return this.#repository.files(this.#directory);
    }
    checkWritable() {
        return this.#repository.checkWritable();
    }
    write(build) {
        return this.#repository.commit(this.#directory, build);
    }
}
/** A part of an address that may stand in Markdown: no parenthesis or quote ends the link. */
function encodeSegment(text) {
    const coded = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
    return encodeURIComponent(text).replace(/[!'()*]/g, coded);
}

;// CONCATENATED MODULE: ./.build/github/find.js






/**
 * Finds an account's ledger in a repository, or where it is to begin.
 *
 * @param template of the ledger's folder
 * @param serverUrl such as `https://github.com`
 * @throws RepositoryError when the account's name makes a path that not every file system takes
 */
async function findLedger(repository, template, account, { serverUrl, log }) {
    const directory = await (0,locate/* locateLedger */.U)(await repository.files(), template, account);
    const problem = (0,names/* pathProblem */.z)(directory);
    if (problem !== undefined) {
        throw new errors/* RepositoryError */.pU(`The input 'directory', filled in for the account '${(0,text_log/* plain */.pj)(account.name)}', ${problem}: ` +
            'use {account-id} in it.');
    }
    if (directory !== (0,paths/* ledgerDirectory */.T0)(template, account)) {
        log.warning(`The account is called '${(0,text_log/* plain */.pj)(account.name)}' now. Its ledger is continued where it is, ` +
            `in '${(0,text_log/* plain */.pj)(directory)}'. Set the input 'directory' to that, or use {account-id} in it.`);
    }
    const store = new RepositoryStore(repository, directory, serverUrl);
    return { store, directory, accountId: account.id };
}


/***/ }),

/***/ 13349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createOctokit: () => (/* binding */ createOctokit)
/* harmony export */ });
/* unused harmony exports Api, fetchBy */
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85555);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86856);
/* harmony import */ var _http_body_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75235);
/* harmony import */ var _http_proxy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81007);
/* harmony import */ var _blob_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88049);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6314);








/** GitHub's REST API, without retries and limits. */
const Api = _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__/* .GitHub */ .gq;
/**
 * How long an attempt may take altogether: milliseconds, and for each byte of its body, or of the
 * answer that may be a file; three minutes for the largest part of one.
 */
const WITHIN = { least: 60_000, byte: 1 / 400 };
/** Bytes of JSON, at most, in which the largest part of a file comes: 35 MB as base64. */
const LARGEST_BLOB = 50_000_000;
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
        const size = given instanceof _blob_js__WEBPACK_IMPORTED_MODULE_5__/* .BlobBody */ .M ? given.length : isBlob(url) ? LARGEST_BLOB : 0;
        const headers = { ...init.headers };
        if (given instanceof _blob_js__WEBPACK_IMPORTED_MODULE_5__/* .BlobBody */ .M)
            headers['content-length'] = String(given.length);
        const body = given instanceof _blob_js__WEBPACK_IMPORTED_MODULE_5__/* .BlobBody */ .M ? node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(given.pieces()) : (given ?? null);
        const within = WITHIN.least + Math.ceil(size * WITHIN.byte);
        const ask = (at) => http(at, headers, within, { method: init.method ?? 'GET', body });
        const { status, headers: answered, body: sent, } = await following(ask, new URL(url), init.method);
        const answer = await (0,_http_body_js__WEBPACK_IMPORTED_MODULE_2__/* .readBytes */ .io)(sent);
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
/** Keeps the retry plugin, which comes after it, from what a proxy would refuse again. */
function finalRefusals({ hook }) {
    hook.error('request', (error, options) => {
        if ((0,_http_proxy_js__WEBPACK_IMPORTED_MODULE_3__/* .proxyErrorIn */ .qi)(error)?.transient === false)
            options.request.retries = 0;
        throw error;
    });
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
        // 409 is an answer here (an empty repository, a racing writer), not a fault that passes.
        retry: { doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451] },
        // It paces the requests; what it does about limits is done below, for all of them alike.
        throttle: { onRateLimit: () => false, onSecondaryRateLimit: () => false },
    };
    const Client = Api.plugin(finalRefusals, _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_6__/* .retry */ .L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_7__/* .throttling */ .A);
    const client = new Client((0,_actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__/* .getOctokitOptions */ .EG)(token, options));
    const budget = new _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .LimitBudget */ .Jw(clock);
    client.hook.wrap('request', async (request, options) => {
        for (let made = 0;; made++) {
            try {
                return await request(options);
            }
            catch (error) {
                const pause = (0,_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .limitPause */ .oQ)(error);
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

/***/ 15184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ Repository)
});

// EXTERNAL MODULE: ./.build/http/retry.js
var retry = __webpack_require__(69901);
// EXTERNAL MODULE: ./.build/system/errors.js
var errors = __webpack_require__(76223);
// EXTERNAL MODULE: ./.build/text/log.js
var text_log = __webpack_require__(33186);
// EXTERNAL MODULE: ./.build/github/answers.js
var answers = __webpack_require__(35631);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./.build/ledger/readme.js
var readme = __webpack_require__(4650);
// EXTERNAL MODULE: ./.build/github/errors.js
var github_errors = __webpack_require__(43781);
;// CONCATENATED MODULE: ./.build/github/begin.js



/**
 * Gives an empty repository its first commit, a page. Git's own API does not work in one, so this
 * goes through the contents API.
 *
 * @throws GitHubError when it is refused, and not because another writer was first
 */
async function beginRepository(octokit, at) {
    // The mark: a ledger in the root takes this page's place.
    const page = `${readme/* README_MARK */.HN}\n\n# ${at.repo}\n\nRecords committed by machine: a record is never changed.\n`;
    try {
        await (0,github_errors/* asking */.os)('make the first commit', schemas/* unknown */.L5J(), () => octokit.rest.repos.createOrUpdateFileContents({
            ...at,
            path: 'README.md',
            message: 'Begin the compliance repository',
            content: Buffer.from(page).toString('base64'),
        }));
    }
    catch (error) {
        if (!(error instanceof github_errors/* GitHubError */.y_))
            throw error;
        const { status, words, lasting } = error;
        const wasFirst = status === 409 || (status === 422 && /sha|reference already/i.test(words));
        // The other writer is at it: the repository is not empty any more, but has no branch yet.
        const isBeginning = status === 404 && /branch/i.test(words);
        if (isBeginning || (wasFirst && !lasting))
            return;
        throw error;
    }
}

;// CONCATENATED MODULE: ./.build/github/files.js


/** The files below a folder of a repository, at one commit. */
class TreeFiles {
    #objects;
    #root;
    #directory;
    /**
     * @param root sha of the commit's tree; undefined before the first commit
     * @param directory the folder; empty for the repository's root
     */
    constructor(objects, root, directory) {
        this.#objects = objects;
        this.#root = root;
        this.#directory = directory;
    }
    async files(folder) {
        return (await this.#blobs(folder)).map(({ name }) => name);
    }
    async sizes(folder) {
        const blobs = await this.#blobs(folder);
        return new Map(blobs.flatMap(({ name, size }) => (typeof size === 'number' ? [[name, size]] : [])));
    }
    async folders(folder) {
        const entries = await this.#entries(folder);
        return entries.filter(({ type }) => type === 'tree').map(({ name }) => name);
    }
    async read(path) {
        const slash = path.lastIndexOf('/');
        const blobs = await this.#blobs(path.slice(0, Math.max(0, slash)));
        const blob = blobs.find(({ name }) => name === path.slice(slash + 1));
        if (blob === undefined)
            throw new github_errors/* RepositoryError */.pU(`The repository has no '${(0,text_log/* plain */.pj)(path)}'.`);
        return this.#objects.read(blob.sha);
    }
    async #blobs(folder) {
        return (await this.#entries(folder)).filter(({ type }) => type === 'blob');
    }
    async #entries(folder) {
        if (this.#root === undefined)
            return [];
        let entries = await this.#objects.list(this.#root);
        const names = `${this.#directory}/${folder}`.split('/').filter((name) => name !== '');
        for (const [index, name] of names.entries()) {
            const found = entries.find((entry) => entry.name === name);
            if (found === undefined)
                return [];
            if (found.type !== 'tree') {
                throw new github_errors/* RepositoryError */.pU(`'${(0,text_log/* plain */.pj)(names.slice(0, index + 1).join('/'))}' in the repository is not a folder. ` +
                    "Set the input 'directory' to another.");
            }
            entries = await this.#objects.list(found.sha);
        }
        return entries;
    }
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./.build/github/blob.js
var blob = __webpack_require__(88049);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/github/git-digest.js

/**
 * The digest under which git keeps an object of this type and size (bytes), once the content is
 * added to it. GitHub's repositories have SHA-1.
 */
function gitDigest(type, size, algorithm = 'sha1') {
    return (0,external_node_crypto_.createHash)(algorithm).update(`${type} ${size}\0`);
}
/** The sha of a file with these bytes. */
function gitBlobSha(bytes) {
    return gitDigest('blob', bytes.length).update(bytes).digest('hex');
}

;// CONCATENATED MODULE: ./.build/github/race.js



/**
 * Attempts of one commit (milliseconds). Of writers to one branch, one gets on with each round of
 * some seconds; the pauses of the others keep them below GitHub's limits for writes.
 */
const RACE = { attempts: 40, first: 2000, longest: 30_000, budget: 900_000 };
/** How many attempts may fail while nobody else's commit is seen on the branch. */
const MOST_IN_VAIN = 6;
/** How a replica is waited for that does not have an object yet (milliseconds): half a minute. */
const LAG = { attempts: 5, first: 2000, longest: 16_000, budget: 60_000 };
/** Asks again for what a replica may lack. */
function whileStale(action, clock) {
    const judge = (error) => ({ retry: error instanceof github_errors/* StaleError */.We });
    return (0,retry/* retrying */.R$)(action, { policy: LAG, clock, judge, onRetry: () => undefined });
}
/** The head of the branch moved while a commit was being made: make it anew on the new head. */
class HeadMovedError extends errors/* ActionError */.lZ {
}
/** The repository was empty and has its first commit now, which is no failure. */
class BegunError extends HeadMovedError {
}
/**
 * Nobody can say whether the branch was moved to our commit. What it holds when it is read anew
 * shows it; if that stays so, `cause` is the failure.
 */
class UnsureError extends errors/* ActionError */.lZ {
    constructor(cause) {
        super('It is not known whether the branch was moved.', { cause, transient: true });
    }
}
/** Decides in the course of one commit whether another attempt is worth it. */
class Race {
    attempts = 0;
    #inVain = 0;
    #head;
    /** Notes the head that an attempt builds on. */
    begin(head) {
        this.attempts++;
        if (head !== this.#head)
            this.#inVain = 0;
        this.#head = head;
    }
    judge(error) {
        const mayPass = error instanceof HeadMovedError || error instanceof UnsureError || isStale(error);
        return { retry: mayPass && ++this.#inVain < MOST_IN_VAIN };
    }
    /** Whether attempts failed time and again although nobody else wrote. */
    get isInVain() {
        return this.#inVain >= MOST_IN_VAIN;
    }
}
/** Whether a refusal to move a branch says that another writer was faster. */
function isOvertaken({ status, words, lasting }) {
    return ((status === 409 || status === 422) &&
        !lasting &&
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
    if (!(error instanceof github_errors/* GitHubError */.y_) || error.lasting)
        return false;
    const { status, words } = error;
    // It had its first commit a moment ago.
    if (saysEmpty(error))
        return true;
    return status === 422 && /BadObjectState|does not exist|not a valid|Tree SHA/i.test(words);
}

;// CONCATENATED MODULE: ./.build/github/tree.js

/** The sha of a folder: of the mode, name and sha of each entry, in git's order. */
function gitTreeSha(entries) {
    const parts = entries
        .map(({ name, mode, sha }) => ({
        // Git orders a folder as if its name ended in a slash.
        key: Buffer.from(mode === '040000' ? `${name}/` : name),
        bytes: [Buffer.from(`${mode.replace(/^0/, '')} ${name}\0`), Buffer.from(sha, 'hex')],
    }))
        .sort((a, b) => Buffer.compare(a.key, b.key))
        .flatMap(({ bytes }) => bytes);
    const bytes = Buffer.concat(parts);
    return gitDigest('tree', bytes.length).update(bytes).digest('hex');
}
/**
 * Whether a listing may be that of the folder of this sha. Names in git are bytes, and JSON cannot
 * show those that are not UTF-8: of a folder with names beyond ASCII nobody can say that it is not.
 */
function mayBeTree(sha, entries) {
    return gitTreeSha(entries) === sha || !entries.every(({ name }) => /^[\x20-\x7e]*$/.test(name));
}
/** The folder without entries, which git keeps in no other. */
const EMPTY = gitTreeSha([]);
/**
 * The sha of a tree with these changes; undefined when it cannot be told, because of names that
 * JSON cannot show.
 *
 * @param list gives what is directly in a folder; asked for those on the way to what changes
 * @param tree undefined for a folder that is not there yet
 * @param changes shas of files by path; null for a file that goes
 */
async function treeWith(list, tree, changes) {
    const before = tree === undefined ? [] : await list(tree);
    if (tree !== undefined && gitTreeSha(before) !== tree)
        return undefined;
    const entries = new Map(before.map((entry) => [entry.name, entry]));
    const within = new Map();
    for (const [path, sha] of changes) {
        const [name = '', ...rest] = path.split('/');
        if (rest.length > 0)
            within.set(name, [...(within.get(name) ?? []), [rest.join('/'), sha]]);
        else if (sha === null)
            entries.delete(name);
        else
            entries.set(name, { name, mode: '100644', sha });
    }
    for (const [name, inner] of within) {
        const folder = before.find((entry) => entry.name === name && entry.type === 'tree');
        const sha = await treeWith(list, folder?.sha, inner);
        if (sha === undefined)
            return undefined;
        if (sha === EMPTY)
            entries.delete(name);
        else
            entries.set(name, { name, mode: '040000', sha });
    }
    return gitTreeSha([...entries.values()]);
}

;// CONCATENATED MODULE: ./.build/github/objects.js







/** Small files are kept once read or written: a ledger's manifests are read anew at each head. */
const CACHED_BLOB = 1 << 20;
/** Bytes from which on an upload is tried three times, and not four: each may take minutes. */
const LARGE = 4 << 20;
/**
 * Bytes up to which a text is part of the request that makes a tree. It takes 7 MB, and with more
 * than about 2 MB of texts time-outs are reported.
 */
const INLINE = 256 << 10;
/** Whether a file may be part of the request that makes a tree. */
function isInline(bytes) {
    return bytes.length <= INLINE && (0,external_node_buffer_.isUtf8)(bytes);
}
/** Commits, trees and blobs at GitHub. What has a sha never changes, so it is read once. */
class GitObjects {
    #octokit;
    #at;
    #clock;
    #trees = new Map();
    #blobs = new Map();
    #roots = new Map();
    #parents = new Map();
    constructor(octokit, at, clock) {
        this.#octokit = octokit;
        this.#at = at;
        this.#clock = clock;
    }
    list(tree) {
        const known = this.#trees.get(tree) ?? whileStale(() => this.#fetchTree(tree, tree), this.#clock);
        this.#trees.set(tree, known);
        known.catch(() => this.#trees.delete(tree));
        return known;
    }
    /**
     * The tree of a commit. Two answers must agree on it, the commit and the listing by the commit's
     * sha: a commit made on an earlier tree would undo what came after that.
     *
     * @throws StaleError when they do not agree
     */
    async treeOf(commit) {
        const known = this.#roots.get(commit);
        if (known !== undefined)
            return known;
        const tree = await whileStale(async () => {
            const { tree } = await this.#fetchCommit(commit);
            this.#trees.set(tree, Promise.resolve(await this.#fetchTree(commit, tree)));
            return tree;
        }, this.#clock);
        this.#roots.set(commit, tree);
        return tree;
    }
    /** Lists a tree that is asked for by its own sha, or by that of a commit. */
    async #fetchTree(sha, tree) {
        const answer = await (0,github_errors/* askingFor */.Zk)('list a folder', answers/* treeAnswer */.$K, () => this.#octokit.rest.git.getTree({ ...this.#at, tree_sha: sha }));
        if (answer.truncated === true) {
            throw new github_errors/* RepositoryError */.pU("A folder of the repository has more files than GitHub lists. Set the input 'directory' " +
                'to one with fewer, such as audit-trail/{account}.');
        }
        const entries = answer.tree.map(({ path, ...rest }) => ({ name: path, ...rest }));
        if (mayBeTree(tree, entries))
            return entries;
        throw new github_errors/* StaleError */.We('GitHub sent a listing of a folder that does not match its sha');
    }
    async read(blob) {
        const cached = this.#blobs.get(blob);
        if (cached !== undefined)
            return cached;
        const bytes = await whileStale(() => this.#fetchBlob(blob), this.#clock);
        if (bytes.length <= CACHED_BLOB)
            this.#blobs.set(blob, bytes);
        return bytes;
    }
    async #fetchBlob(blob) {
        const { content, encoding } = await (0,github_errors/* askingFor */.Zk)('read a file', answers/* blobAnswer */.Er, () => this.#octokit.rest.git.getBlob({ ...this.#at, file_sha: blob }));
        const bytes = Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8');
        if (gitBlobSha(bytes) === blob)
            return bytes;
        throw new github_errors/* StaleError */.We('GitHub sent a file with other bytes than its sha says');
    }
    /**
     * Stores bytes as a blob, which is in no commit yet.
     *
     * @throws StaleError when GitHub says that it stored others
     */
    async store(bytes) {
        const expected = gitBlobSha(bytes);
        const body = new blob/* BlobBody */.M(bytes);
        const { sha } = await (0,github_errors/* asking */.os)('store a file', answers/* madeAnswer */.Uu, () => this.#octokit.request({
            method: 'POST',
            url: '/repos/{owner}/{repo}/git/blobs',
            ...this.#at,
            headers: { 'content-type': 'application/json; charset=utf-8' },
            data: body,
            ...(body.length > LARGE && { request: { retries: 2 } }),
        }));
        if (sha === expected)
            return sha;
        throw new github_errors/* StaleError */.We('GitHub stored a file with other bytes than it was sent');
    }
    /** The first parent of a commit; undefined of a branch's first. */
    async parentOf(commit) {
        if (!this.#parents.has(commit))
            await whileStale(() => this.#fetchCommit(commit), this.#clock);
        return this.#parents.get(commit);
    }
    async #fetchCommit(commit) {
        const { tree, parents } = await (0,github_errors/* askingFor */.Zk)('read a commit', answers/* commitAnswer */.Mw, () => this.#octokit.rest.git.getCommit({ ...this.#at, commit_sha: commit }));
        this.#parents.set(commit, parents[0]?.sha);
        return { tree: tree.sha };
    }
    /** Makes a commit on top of another, whose tree is `tree`. No branch has it yet. */
    async commit(parent, tree, { message, entries }) {
        const made = await this.#makeTree(tree, entries);
        // Without author and committer, so that GitHub signs it for the token of an app.
        const commit = await (0,github_errors/* askingFor */.Zk)('make a commit', answers/* newCommitAnswer */.k6, () => this.#octokit.rest.git.createCommit({ ...this.#at, message, tree: made, parents: [parent] }));
        if (commit.tree !== undefined && commit.tree.sha !== made) {
            throw new github_errors/* StaleError */.We('GitHub made a commit of another tree than it was told');
        }
        return { sha: commit.sha, url: commit.html_url ?? null };
    }
    /** @throws StaleError when it is not the tree before with these entries and nothing else */
    async #makeTree(before, entries) {
        const made = await (0,github_errors/* askingFor */.Zk)('make a tree', answers/* madeAnswer */.Uu, () => this.#octokit.rest.git.createTree({
            ...this.#at,
            base_tree: before,
            tree: entries.map(({ path, ...of }) => ({
                ...{ path, mode: '100644', type: 'blob' },
                ...('text' in of ? { content: of.text.toString() } : { sha: of.blob }),
            })),
        }));
        const changes = entries.map(({ path, ...of }) => {
            if (!('text' in of))
                return [path, of.blob];
            const sha = gitBlobSha(of.text);
            this.#blobs.set(sha, of.text);
            return [path, sha];
        });
        const expected = await treeWith((sha) => this.list(sha), before, changes);
        if (expected === undefined || expected === made.sha)
            return made.sha;
        throw new github_errors/* StaleError */.We('GitHub made another tree than it was told. Nothing was committed');
    }
}

;// CONCATENATED MODULE: ./.build/github/refs.js




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
     * @throws RepositoryError when neither is there, but another is; StaleError, GitHubError
     */
    async head(branch, base) {
        return whileStale(() => this.#head(branch, base), this.#clock);
    }
    async #head(branch, base) {
        // Twice each, since a replica that lags answers 404 as well: a ledger would begin anew on a
        // branch that has one.
        for (const name of new Set([branch, base])) {
            const commit = (await this.read(name)) ?? (await this.read(name));
            if (commit !== undefined)
                return { commit, exists: name === branch };
        }
        const branches = await (0,github_errors/* asking */.os)('list the branches', answers/* branchesAnswer */.ZL, () => this.#octokit.rest.repos.listBranches({ ...this.#at, per_page: 100 }));
        const known = branches.find(({ name }) => name === branch || name === base);
        const other = known ?? branches[0];
        if (other === undefined)
            return { commit: undefined, exists: false };
        const there = `The repository has the branch '${(0,text_log/* plain */.pj)(other.name)}', but`;
        if (known !== undefined)
            throw new github_errors/* StaleError */.We(`${there} GitHub answers that it is not there`);
        const lacks = branch === base ? 'not' : `neither '${(0,text_log/* plain */.pj)(branch)}' nor`;
        throw new github_errors/* RepositoryError */.pU(`${there} ${lacks} its default branch '${(0,text_log/* plain */.pj)(base)}'. Choose a default branch that is ` +
            "there (repository Settings), or set the input 'branch' to one.");
    }
    /** The commit at the head of a branch; undefined when there is no such branch. */
    async read(branch) {
        try {
            const { object } = await (0,github_errors/* asking */.os)(`read the branch '${(0,text_log/* plain */.pj)(branch)}'`, answers/* refAnswer */.eS, () => this.#octokit.rest.git.getRef({ ...this.#at, ref: `heads/${branch}` }));
            return object.sha;
        }
        catch (error) {
            // Whether the repository is there at all was asked at the beginning.
            const isAbsent = error instanceof github_errors/* GitHubError */.y_ && (error.status === 404 || saysEmpty(error));
            if (isAbsent)
                return undefined;
            throw error;
        }
    }
    /** Moves a branch to a commit, never by force, or creates it there. @throws GitHubError */
    async move(branch, sha, { exists }) {
        const { git } = this.#octokit.rest;
        await (0,github_errors/* asking */.os)(`move the branch '${(0,text_log/* plain */.pj)(branch)}' to a new commit`, answers/* refAnswer */.eS, () => exists
            ? git.updateRef({ ...this.#at, ref: `heads/${branch}`, sha, force: false })
            : git.createRef({ ...this.#at, ref: `refs/heads/${branch}`, sha }));
    }
}

// EXTERNAL MODULE: ./.build/github/refusals.js
var refusals = __webpack_require__(62719);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.build/ledger/paths.js
var paths = __webpack_require__(93398);
;// CONCATENATED MODULE: ./.build/github/upload.js



/** Makes tree entries of a change, however often it is made anew: files on disk are stored once. */
class Upload {
    #objects;
    #directory;
    /** Shas by the file on disk. */
    #stored = new Map();
    /** @param directory what the change's paths are relative to */
    constructor(objects, directory) {
        this.#objects = objects;
        this.#directory = directory;
    }
    async entriesOf({ files, removals }) {
        const at = (path) => (0,paths/* inDirectory */.zX)(this.#directory, path);
        const entries = removals.map((path) => ({ path: at(path), blob: null }));
        for (const { path, content } of files) {
            entries.push({ path: at(path), ...(await this.#store(content)) });
        }
        return entries;
    }
    async #store(content) {
        const file = 'file' in content ? content.file : undefined;
        const known = file === undefined ? undefined : this.#stored.get(file);
        if (known !== undefined)
            return { blob: known };
        const bytes = 'file' in content ? await (0,promises_.readFile)(content.file) : content.bytes;
        if (isInline(bytes))
            return { text: bytes };
        const blob = await this.#objects.store(bytes);
        if (file !== undefined)
            this.#stored.set(file, blob);
        return { blob };
    }
}

// EXTERNAL MODULE: ./.build/github/visibility.js
var visibility = __webpack_require__(91210);
;// CONCATENATED MODULE: ./.build/github/repository.js













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
    #writable;
    constructor(options) {
        this.#options = options;
        this.#at = { owner: options.owner, repo: options.name };
        this.#objects = new GitObjects(options.octokit, this.#at, options.clock);
        this.#refs = new GitRefs(options.octokit, this.#at, options.clock);
    }
    /**
     * Looks at the repository before anything is fetched.
     *
     * @throws RepositoryError when it is archived, disabled or has another name now, GitHubError
     */
    static async open(options) {
        const repository = new Repository(options);
        const { octokit } = options;
        const name = repository.fullName;
        const what = `describe the repository ${name}`;
        const found = await (0,github_errors/* asking */.os)(what, answers/* repositoryAnswer */.XQ, () => octokit.rest.repos.get(repository.#at));
        const { full_name: actual = name } = found;
        if (actual.toLowerCase() !== name.toLowerCase()) {
            throw new github_errors/* RepositoryError */.pU(`The repository '${name}' is called '${(0,text_log/* plain */.pj)(actual)}' now. Set the input ` +
                "'repository' to that name.");
        }
        const closed = found.archived === true ? refusals/* ARCHIVED */.Ts : found.disabled === true ? refusals/* DISABLED */.F4 : undefined;
        if (closed !== undefined) {
            const { code, wayOut } = closed;
            throw new github_errors/* RepositoryError */.pU(`The repository '${name}' takes no commits. ${wayOut}.`, { code });
        }
        if (found.fork === true) {
            options.log.warning(`The repository '${name}' is a fork. Forks share what is pushed to any of them: for an ` +
                'audit trail use a repository of its own.');
        }
        repository.#defaultBranch = found.default_branch;
        repository.#isPrivate = (0,visibility/* isForInsiders */.t)(found);
        return repository;
    }
    /** Whether it is private, or internal to an enterprise. */
    get isPrivate() {
        return this.#isPrivate;
    }
    /** `owner/name`. */
    get fullName() {
        return `${this.#options.owner}/${this.#options.name}`;
    }
    get branch() {
        return this.#options.branch ?? this.#defaultBranch;
    }
    /**
     * Tries once whether the token may write: it stores the empty file, which changes no branch. (The
     * permissions in a repository's description are a user's, whatever the token has, and missing for
     * an app.) A fault that may pass is left to the commit.
     *
     * @throws GitHubError when GitHub refuses that as it would refuse every month
     */
    async checkWritable() {
        this.#writable ??= this.#objects.store(Buffer.alloc(0)).then(() => undefined, (error) => {
            if (error instanceof github_errors/* GitHubError */.y_ && error.lasting)
                throw error;
        });
        await this.#writable;
    }
    /** The files below a folder of the branch, as they are now; by default all of them. */
    async files(directory = '') {
        const { commit } = await this.#head();
        const tree = commit === undefined ? undefined : await this.#objects.treeOf(commit);
        return new TreeFiles(this.#objects, tree, directory);
    }
    /**
     * Makes one commit on the branch, never by force, of a change to a folder. `build` says which,
     * given the folder's files as they are; undefined when there is nothing to do. It is asked again
     * each time that another writer was faster.
     *
     * @returns undefined when nothing was committed
     * @throws RepositoryError when others were faster time and again, GitHubError
     */
    async commit(directory, build) {
        const { clock, log } = this.#options;
        const race = new Race();
        /** Commits made so far: the branch may be at one of them, if an answer was lost. */
        const attempts = [];
        const upload = new Upload(this.#objects, directory);
        const attempt = async () => {
            const head = await this.#head();
            race.begin(head.commit);
            if (head.commit === undefined) {
                await beginRepository(this.#options.octokit, this.#at);
                throw new BegunError('The repository was empty: it has its first commit now.');
            }
            const tree = await this.#objects.treeOf(head.commit);
            const change = await build(new TreeFiles(this.#objects, tree, directory));
            if (change === undefined)
                return this.#landed(head.commit, attempts);
            // To a token that may not write, GitHub answers 404, as for a tree that it does not have.
            await this.checkWritable();
            const { message } = change;
            const entries = await upload.entriesOf(change);
            // Whoever was overtaken while it uploaded need not make a commit in vain.
            if ((await this.#head()).commit !== head.commit)
                throw new HeadMovedError(OVERTAKEN);
            const receipt = await this.#objects.commit(head.commit, tree, { message, entries });
            const made = { receipt, parent: head.commit };
            attempts.push(made);
            await this.#advance(head, made);
            return receipt;
        };
        const receipt = await (0,retry/* retrying */.R$)(attempt, {
            policy: RACE,
            clock,
            judge: (error) => race.judge(error),
            onRetry: (error, attempt, pause) => {
                if (error instanceof BegunError) {
                    log.info(error.message);
                    return;
                }
                const isKnown = error instanceof HeadMovedError || error instanceof UnsureError;
                const reason = isKnown ? error.message : 'Stale read.';
                log.info(`Commit attempt ${attempt}: ${reason} Next in ${(pause / 1000).toFixed(1)} s`);
            },
        }).catch((error) => {
            if (error instanceof UnsureError)
                throw error.cause;
            if (!(error instanceof HeadMovedError))
                throw error;
            const outcome = race.isInVain
                ? 'GitHub refuses each as if another writer was faster, but shows no commit of any. Run ' +
                    'again in some minutes; if it stays so, see githubstatus.com.'
                : `${error.message} Run again when fewer others write to it.`;
            throw new github_errors/* RepositoryError */.pU(`Nothing could be committed to the repository's branch '${(0,text_log/* plain */.pj)(this.branch)}' in ` +
                `${race.attempts} attempts: ${outcome}`, { cause: error, transient: true });
        });
        if (receipt !== undefined)
            log.info(`Committed ${(0,text_log/* plain */.pj)(receipt.sha)} to ${(0,text_log/* plain */.pj)(this.branch)}`);
        return receipt;
    }
    #head() {
        return this.#refs.head(this.branch, this.#defaultBranch);
    }
    /**
     * Which of these attempts is at a head or below it; undefined when another writer did the same, or
     * the branch was reset.
     */
    async #landed(head, attempts) {
        const first = attempts[0]?.parent;
        if (first === undefined)
            return undefined;
        let commit = head;
        for (let seen = 0; seen < MOST_ON_TOP && commit !== undefined && commit !== first; seen++) {
            const landed = attempts.find(({ receipt }) => receipt.sha === commit);
            if (landed !== undefined)
                return landed.receipt;
            commit = await this.#objects.parentOf(commit);
        }
        return undefined;
    }
    /**
     * Moves the branch to a commit made on its head, or creates it there, and makes sure that it has
     * the commit then: at its head, or below what others have built upon it since.
     *
     * @throws HeadMovedError, UnsureError
     */
    async #advance({ exists }, made) {
        const { sha } = made.receipt;
        const failure = await this.#refs.move(this.branch, sha, { exists }).then(() => undefined, (error) => {
            if (!(error instanceof github_errors/* GitHubError */.y_))
                throw error;
            if (isOvertaken(error))
                throw new HeadMovedError(OVERTAKEN, { cause: error });
            // The answer may be lost of what was done. A rate limit does nothing.
            if (!error.transient || error.code === 'E_GITHUB_RATE_LIMIT')
                throw error;
            return error;
        });
        const show = async () => {
            if ((await this.#landed(await this.#refs.read(this.branch), [made])) !== undefined)
                return;
            throw new github_errors/* StaleError */.We(`GitHub said that it moved the branch '${(0,text_log/* plain */.pj)(this.branch)}' to the new commit ` +
                `${(0,text_log/* plain */.pj)(sha)}, but does not show it there`);
        };
        try {
            await (failure === undefined ? whileStale(show, this.#options.clock) : show());
        }
        catch (error) {
            if (!(error instanceof errors/* ActionError */.lZ && error.transient))
                throw error;
            throw new UnsureError(failure ?? error);
        }
    }
}


/***/ }),

/***/ 91210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isPublic),
/* harmony export */   t: () => (/* binding */ isForInsiders)
/* harmony export */ });
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35631);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43781);


/**
 * Whether everyone can see a repository. GitHub shows a public one to any token: one that it answers
 * 404 for is not public.
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
/** Whether a repository is private, or internal to an enterprise. */
function isForInsiders(found) {
    return found.private === true || ['private', 'internal'].includes(found.visibility ?? '');
}


/***/ }),

/***/ 46799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isFinal),
/* harmony export */   n: () => (/* binding */ isAheadOf)
/* harmony export */ });
/* harmony import */ var _system_month_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42628);

/** Milliseconds by which Heroku's clock and ours may differ (5 minutes). */
const SKEW = 300_000;
/**
 * Whether an archive holds its whole month: it was made after the month's end.
 *
 * @param createdAt by Heroku's clock, RFC 3339
 * @param now by our clock, when Heroku was asked: the month must be over by that too, so that one
 *   wrong clock does not close it. Left out, Heroku's clock alone counts.
 */
function isFinal(createdAt, month, now) {
    const end = (0,_system_month_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(month).getTime();
    return Date.parse(createdAt) >= end && (now === undefined || now.getTime() >= end);
}
/** Whether the month is over by Heroku's clock but not by ours, and they differ too much. */
function isAheadOf(createdAt, month, now) {
    const created = Date.parse(createdAt);
    return isFinal(createdAt, month) && now < (0,_system_month_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(month) && created > now.getTime() + SKEW;
}


/***/ }),

/***/ 52428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ OutageBudget)
/* harmony export */ });
/* unused harmony export OutageError */
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76223);
/* harmony import */ var _times_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99337);


/** Not tried, because services have been out of reach for too long. */
class OutageError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    constructor(milliseconds) {
        super(`Not tried, because services that did not answer as they should have held up this run for ` +
            `${Math.round(milliseconds / 60_000)} minutes already. Run again when they do.`, { transient: true });
    }
}
/**
 * Limits what a run loses to services that are out of reach: when the network is down, the retries
 * of three hundred months would outlast the job.
 */
class OutageBudget {
    #spent = 0;
    #clock;
    constructor(clock) {
        this.#clock = clock;
    }
    /** @throws OutageError when transient failures have taken too long */
    check() {
        if (this.#spent >= _times_js__WEBPACK_IMPORTED_MODULE_1__/* .TIMES */ .v.outages)
            throw new OutageError(this.#spent);
    }
    /**
     * Does `action`, and counts its time if it fails transiently. Time beyond what retries take is not
     * counted: a slow service answers. Throws what `action` throws.
     */
    async spend(action) {
        const now = () => this.#clock.now().getTime();
        const since = now();
        try {
            return await action();
        }
        catch (error) {
            if (error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ && error.transient) {
                this.#spent += Math.min(now() - since, _times_js__WEBPACK_IMPORTED_MODULE_1__/* .TIMES */ .v.failure);
            }
            throw error;
        }
    }
    /** `check`, then `spend`. */
    async try(action) {
        this.check();
        return this.spend(action);
    }
}


/***/ }),

/***/ 24700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E6: () => (/* binding */ isSameSource),
/* harmony export */   Mx: () => (/* binding */ missingMonths),
/* harmony export */   cM: () => (/* binding */ dueMonths)
/* harmony export */ });
/* harmony import */ var _system_month_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42628);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35307);


/** Whether Heroku's bytes are still those that were exported. */
function isSameSource({ manifest }, listed) {
    return manifest.source.checksum === listed.checksum && manifest.source.size === listed.size;
}
function selected(selection, held, listed, current) {
    switch (selection.kind) {
        case 'months':
            return selection.months;
        case 'all':
            return listed;
        case 'missing':
            return listed.filter((month) => month < current && !held.has(month));
    }
}
/** Months up to the one before `current` that neither side has, from the oldest that one has. */
function lostMonths(selection, held, listed, current) {
    // Who asks for a month does not ask how far back the ledger goes.
    if (selection.kind === 'months')
        return (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .gapsIn */ .vY)(held).filter((month) => !listed.includes(month));
    return missingMonths([...held, ...listed], [], current);
}
/** Months before `current` without a final record, from the oldest that the ledger or Heroku has. */
function missingMonths(held, listed, current) {
    const oldest = [...held, ...listed].sort()[0];
    if (oldest === undefined)
        return [];
    const closed = (0,_system_month_js__WEBPACK_IMPORTED_MODULE_0__/* .monthsBetween */ .ck)(oldest, (0,_system_month_js__WEBPACK_IMPORTED_MODULE_0__/* .addMonths */ .PS)(current, -1));
    return closed.filter((month) => !held.includes(month));
}
/**
 * Compares the ledger with Heroku's list of archives, which may be in any order.
 *
 * @param unreadable months that are in Heroku's list, but in a form that cannot be read
 */
function dueMonths(selection, state, archives, now, unreadable = []) {
    const current = (0,_system_month_js__WEBPACK_IMPORTED_MODULE_0__/* .monthOf */ .GS)(now);
    const held = (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .latestRevisions */ .Ql)(state);
    const byMonth = new Map(archives.map((archive) => [archive.month, archive]));
    const listed = [...new Set([...byMonth.keys(), ...unreadable])].sort();
    const months = selected(selection, held, listed, current);
    const drifted = listed.filter((month) => {
        const [before, now] = [held.get(month), byMonth.get(month)];
        const changed = before !== undefined && now !== undefined && !isSameSource(before, now);
        return changed && !months.includes(month);
    });
    const lost = lostMonths(selection, [...held.keys()], listed, current);
    return { months, drifted, lost: lost.filter((month) => !months.includes(month)) };
}


/***/ }),

/***/ 62638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ ledgersIn),
/* harmony export */   U: () => (/* binding */ locateLedger)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5671);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64999);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93398);



/** In place of the account of a ledger that cannot be read. */
const UNREADABLE = { id: '', name: '' };
/**
 * The folder of an account's ledger: the template's. But an account can be renamed: where the
 * template's folder has no ledger of this account, and another folder that the template could name
 * has one, that one is continued.
 *
 * @param root the files of the whole repository
 */
async function locateLedger(root, template, account) {
    const directory = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .ledgerDirectory */ .T0)(template, account);
    if (!template.includes('{account}'))
        return directory;
    const there = await ledgerAccount(root, directory);
    // One that cannot be read is taken for its own: reading it says what is wrong.
    if (there?.id === account.id || there === UNREADABLE)
        return directory;
    const others = await ledgersIn(root, template);
    return others.find((other) => other.account?.id === account.id)?.directory ?? directory;
}
/**
 * Every ledger in a folder that the template could name.
 *
 * @param root the files of the whole repository
 */
async function ledgersIn(root, template) {
    let folders = [''];
    for (const segment of template.split('/')) {
        const below = async (parent) => {
            const names = segment.includes('{') ? await root.folders(parent) : [segment];
            const like = namePattern(segment);
            return names.filter((name) => like.test(name)).map((name) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .inDirectory */ .zX)(parent, name));
        };
        folders = (await Promise.all(folders.map(below))).flat();
    }
    const ledgers = [];
    for (const directory of folders) {
        const account = await ledgerAccount(root, directory);
        if (account === undefined)
            continue;
        ledgers.push({ directory, account: account === UNREADABLE ? undefined : account });
    }
    return ledgers;
}
/** What a segment of a template matches, whatever is filled in for its placeholders. */
function namePattern(segment) {
    const literal = (text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    const parts = segment.split(/\{[^}]*\}/).map(literal);
    return new RegExp(`^${parts.join('.+')}$`);
}
/** The account whose ledger a folder has; undefined when it has no manifest. */
async function ledgerAccount(root, folder) {
    const at = (path) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .inDirectory */ .zX)(folder, path);
    for (const name of await root.folders(folder)) {
        if (!(0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isMonthsFolder */ .ib)(name))
            continue;
        const files = await root.files(at(name));
        const manifest = files.find(_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isManifestName */ .zU);
        if (manifest === undefined)
            continue;
        try {
            const path = at(`${name}/${manifest}`);
            return (0,_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .readManifest */ .WI)(path, await root.read(path)).manifest.account;
        }
        catch (error) {
            if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LedgerError */ .o)
                return UNREADABLE;
            throw error;
        }
    }
    return undefined;
}


/***/ }),

/***/ 91509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ listedMonth),
/* harmony export */   X: () => (/* binding */ planMonths)
/* harmony export */ });
/* harmony import */ var _heroku_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6872);
/* harmony import */ var _heroku_final_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46799);
/* harmony import */ var _heroku_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50484);
/* harmony import */ var _heroku_schemas_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2879);
/* harmony import */ var _ledger_due_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24700);
/* harmony import */ var _ledger_read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1540);
/* harmony import */ var _ledger_state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35307);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33186);
/* harmony import */ var _system_month_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42628);









/** An archive of Heroku's list, as the ledger is compared with it. */
function listedMonth(archive) {
    const { checksum, size, created_at: createdAt } = archive;
    return { month: (0,_heroku_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .monthOf */ .GS)(archive), checksum, size, createdAt };
}
/**
 * Finds out what is due: compares the ledger, if there is one, with Heroku's archives.
 *
 * @throws LedgerError when the ledger is not as this action left it, NothingListedError when what
 *   Heroku has is asked for and it says that it has nothing
 */
async function planMonths(account, selection, { ledger, heroku, clock, log }) {
    if (ledger === undefined && selection.kind === 'months') {
        const { months } = selection;
        return { months, drifted: [], lost: [], state: _ledger_state_js__WEBPACK_IMPORTED_MODULE_6__/* .EMPTY_LEDGER */ ._7, listed: new Map() };
    }
    const state = ledger
        ? await (0,_ledger_read_js__WEBPACK_IMPORTED_MODULE_5__/* .readLedger */ .SC)(await ledger.store.open(), ledger.accountId)
        : _ledger_state_js__WEBPACK_IMPORTED_MODULE_6__/* .EMPTY_LEDGER */ ._7;
    const listing = await heroku.listing(account);
    if (selection.kind !== 'months') {
        const held = state.log.length + state.provisional.size;
        checkWhole(listing, { account, held, given: heroku.given });
    }
    const unreadable = unreadableMonths(listing, log);
    const archives = listing.archives.map(listedMonth);
    const due = (0,_ledger_due_js__WEBPACK_IMPORTED_MODULE_4__/* .dueMonths */ .cM)(selection, state, archives, clock.now(), unreadable);
    logDue(due, ledger && state, archives.length, log);
    if (selection.kind === 'missing')
        warnOfClocks(archives, clock.now(), log);
    return { ...due, state, listed: new Map(archives.map((archive) => [archive.month, archive])) };
}
/**
 * Refuses a list that is to say what is missing, and cannot.
 *
 * @throws NothingListedError, HerokuAnswerError
 */
function checkWhole({ archives, unreadable, requestId }, { account, held, given }) {
    if (archives.length + unreadable.length === 0) {
        throw new _heroku_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .NothingListedError */ .jA(account.name, requestId, held, given);
    }
    const nameless = unreadable.find(({ month }) => month === undefined);
    if (nameless !== undefined)
        throw new _heroku_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .HerokuAnswerError */ .X0(_heroku_client_js__WEBPACK_IMPORTED_MODULE_0__/* .LIST */ .rl, nameless.problem, requestId);
}
/** The months whose items in Heroku's list cannot be read, with a warning for each. */
function unreadableMonths({ unreadable, requestId }, log) {
    return unreadable.flatMap(({ month, problem }) => {
        const item = month === undefined ? 'An item' : `The item of ${month}`;
        log.warning(`${item} in Heroku's list of archives is not as its API describes: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_7__/* .said */ .ag)(problem)}. If it ` +
            `stays so the API has changed: please report it. (Request-Id ${requestId ?? 'not given'})`);
        return month ?? [];
    });
}
/** Warns of months that Heroku has whole and that are not over by this machine's clock. */
function warnOfClocks(archives, now, log) {
    const ahead = archives
        .filter(({ createdAt, month }) => (0,_heroku_final_js__WEBPACK_IMPORTED_MODULE_1__/* .isAheadOf */ .n)(createdAt, month, now))
        .map(({ month }) => month);
    if (ahead.length === 0)
        return;
    log.warning(`Heroku made its archive of ${(0,_system_month_js__WEBPACK_IMPORTED_MODULE_8__/* .formatMonths */ .jr)(ahead.sort())} after the month was over, but by this ` +
        `machine's clock (${now.toISOString()}) it is not, so it is not exported. One of the two ` +
        'clocks is wrong: if it is this one, set it right and run again.');
}
/** @param state of the ledger; undefined when it was not looked into */
function logDue({ months, drifted, lost }, state, listed, log) {
    const records = state && `, the ledger ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(state.log.length, 'record')}`;
    log.info(`Heroku has ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(listed, 'month')}${records ?? ''}`);
    log.info(months.length === 0 ? 'Nothing is due' : `To do: ${(0,_system_month_js__WEBPACK_IMPORTED_MODULE_8__/* .formatMonths */ .jr)(months)}`);
    if (drifted.length > 0) {
        // No warning yet: it may be the gzip alone that differs, and that for ever.
        log.info(`Heroku changed its archive of ${(0,_system_month_js__WEBPACK_IMPORTED_MODULE_8__/* .formatMonths */ .jr)(drifted)} after it was exported. It is fetched ` +
            'again; if its events differ, they are added as a new revision.');
    }
    if (lost.length === 0)
        return;
    const names = (0,_system_month_js__WEBPACK_IMPORTED_MODULE_8__/* .formatMonths */ .jr)(lost);
    log.warning((state === undefined
        ? `Heroku does not have ${names}, though it has earlier months. `
        : `The ledger lacks ${names}, and Heroku does not have ${lost.length === 1 ? 'it' : 'them'}. `) +
        'If the month is recent, run again later; else ask Heroku support for the archive.');
}


/***/ })

};
