export const id = 3729;
export const ids = [3729,3349];
export const modules = {

/***/ 13729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findLedger: () => (/* binding */ findLedger),
/* harmony export */   findLedgerOf: () => (/* binding */ findLedgerOf),
/* harmony export */   storeIn: () => (/* binding */ storeIn)
/* harmony export */ });
/* harmony import */ var _ledger_locate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62638);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76223);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33186);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76490);




/**
 * Finds an account's ledger in a repository, or where it is to begin.
 *
 * @param template of its folder
 * @throws ActionError when the account's name makes a path that not every file system takes
 */
async function findLedger(repository, template, account, { serverUrl, log }) {
    const directory = await (0,_ledger_locate_js__WEBPACK_IMPORTED_MODULE_0__/* .findDirectory */ .t)(await repository.files(), template, account, log);
    const store = storeIn(repository, directory, serverUrl);
    return { store, directory, accountId: account.id };
}
/**
 * Finds the ledger of an account of which Heroku is not asked.
 *
 * @param account its name or id, as the ledger has it
 * @throws ActionError when there is none, or more than one, GitHubError
 */
async function findLedgerOf(account, template, { serverUrl, ...options }) {
    const repository = await _repository_js__WEBPACK_IMPORTED_MODULE_3__/* .Repository */ .L.open(options);
    const all = await (0,_ledger_locate_js__WEBPACK_IMPORTED_MODULE_0__/* .ledgersIn */ .I)(await repository.files(), template);
    const own = all.filter((each) => each.account?.id === account || each.account?.name === account);
    const [found, another] = own;
    if (found?.account === undefined || another !== undefined) {
        const seen = another === undefined ? all : own;
        const folders = seen.map(({ directory }) => `'${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(directory)}'`).join(', ') || 'none';
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ(`Expected one ledger of the account '${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(account)}' in ${repository.fullName}, branch ` +
            `'${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(repository.branch)}', and found ${own.length}. Ledgers there: ${folders}. Check ` +
            "the inputs 'enterprise-account', 'directory' and 'branch'.", { code: 'E_LEDGER_NOT_FOUND' });
    }
    const { directory } = found;
    return {
        store: storeIn(repository, directory, serverUrl),
        directory,
        accountId: found.account.id,
    };
}
/** A ledger's folder on a branch of a repository, empty for its root: a change is a commit. */
function storeIn(repository, directory, serverUrl) {
    const path = directory === '' ? repository.branch : `${repository.branch}/${directory}`;
    const encoded = path.split('/').map(encodeSegment).join('/');
    return {
        historyUrl: `${serverUrl}/${repository.fullName}/commits/${encoded}`,
        open: () => repository.files(directory),
        checkWritable: () => repository.checkWritable(),
        write: (build) => repository.commit(directory, build),
    };
}
/** A part of an address that may stand in Markdown: no parenthesis or quote ends the link. */
function encodeSegment(text) {
    const coded = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
    return encodeURIComponent(text).replace(/[!'()*]/g, coded);
}


/***/ }),

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

/***/ 76490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ Repository),
  U: () => (/* binding */ isPublic)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
// EXTERNAL MODULE: ./.build/http/retry.js
var retry = __webpack_require__(69901);
// EXTERNAL MODULE: ./.build/system/errors.js
var errors = __webpack_require__(76223);
// EXTERNAL MODULE: ./.build/text/log.js
var text_log = __webpack_require__(33186);
// EXTERNAL MODULE: ./.build/github/ask.js
var ask = __webpack_require__(91289);
// EXTERNAL MODULE: ./.build/github/errors.js
var github_errors = __webpack_require__(43781);
// EXTERNAL MODULE: ./.build/ledger/paths.js
var paths = __webpack_require__(93398);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.build/github/octokit.js
var octokit = __webpack_require__(13349);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/github/tree.js

/** GitHub's repositories have SHA-1. */
function gitSha(type, bytes) {
    return (0,external_node_crypto_.createHash)('sha1').update(`${type} ${bytes.length}\0`).update(bytes).digest('hex');
}
const gitBlobSha = (bytes) => gitSha('blob', bytes);
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
    return gitSha('tree', Buffer.concat(parts));
}
/** Sorts a recursive listing, whose names are paths, into folders by their shas; `tree` is that of the whole. */
function foldersIn(tree, listed) {
    const folders = listed.filter(({ type }) => type === 'tree');
    const below = Map.groupBy(listed, ({ name }) => name.slice(0, Math.max(0, name.lastIndexOf('/'))));
    const listing = (path) => (below.get(path) ?? []).map((entry) => ({
        ...entry,
        name: entry.name.slice(entry.name.lastIndexOf('/') + 1),
    }));
    return [{ sha: tree, name: '' }, ...folders].map(({ sha, name }) => [sha, listing(name)]);
}
/** The folder without entries, which git keeps in no other. */
const EMPTY = gitTreeSha([]);
/**
 * The folders that a commit changes, by their new shas: the root comes last.
 *
 * @param tree undefined for a folder that is not there yet
 * @param changes null for a file that goes
 */
async function treeWith(list, tree, changes) {
    const before = tree === undefined ? [] : await list(tree);
    const entries = new Map(before.map((entry) => [entry.name, entry]));
    const within = Map.groupBy(changes, ([path]) => path.split('/', 1)[0]);
    const changed = new Map();
    for (const [name, inner] of within) {
        const [[path, blob]] = inner;
        if (path === name) {
            if (blob === null)
                entries.delete(name);
            else
                entries.set(name, { name, mode: '100644', type: 'blob', ...blob });
            continue;
        }
        const folder = entries.get(name);
        const below = inner.map(([path, blob]) => [path.slice(name.length + 1), blob]);
        const listings = await treeWith(list, folder?.type === 'tree' ? folder.sha : undefined, below);
        for (const [sha, listing] of listings)
            changed.set(sha, listing);
        const sha = [...listings.keys()].at(-1);
        if (sha === EMPTY)
            entries.delete(name);
        else
            entries.set(name, { name, mode: '040000', type: 'tree', sha });
    }
    const listing = [...entries.values()];
    const sha = gitTreeSha(listing);
    changed.delete(sha);
    return changed.set(sha, listing);
}

;// CONCATENATED MODULE: ./.build/github/objects.js








/** Small files are kept once read or written: a ledger's manifests are read anew at each head. */
const CACHED_BLOB = 1 << 20;
/** Bytes of a text that goes with a tree, which takes 7 MB: above 2 MB of texts time-outs are reported. */
const SMALL_TEXT = 256 << 10;
const TOGETHER = 100;
// The parts of GitHub's answers that are used here (REST API, version 2022-11-28; GraphQL API).
const made = schemas/* object */.Ikc({ sha: schemas/* string */.YjP() });
const blobAnswer = schemas/* object */.Ikc({ content: schemas/* string */.YjP(), encoding: schemas/* string */.YjP() })
    .transform(({ content, encoding }) => Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8'));
const newCommitAnswer = made.extend({ html_url: schemas/* string */.YjP().nullish() });
const treeAnswer = schemas/* object */.Ikc({
    truncated: schemas/* boolean */.zMY().optional(),
    tree: schemas/* array */.YOg(made
        .extend({ path: schemas/* string */.YjP(), mode: schemas/* string */.YjP(), type: schemas/* string */.YjP(), size: schemas/* number */.aig().nullish() })
        .transform(({ path, ...entry }) => ({ name: path, ...entry }))),
});
const textsAnswer = schemas/* object */.Ikc({
    repository: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ text: schemas/* string */.YjP().nullish() }).nullish()),
});
/** Commits, trees and blobs at GitHub. What has a sha never changes, so it is read once. */
class GitObjects {
    #at;
    /** Listings by the sha of a folder. */
    #trees = new Map();
    /** Trees by the sha of a commit. */
    #roots = new Map();
    #blobs = new Map();
    #stored = new Set();
    #hasGraphql = true;
    constructor(at) {
        this.#at = at;
    }
    async list(tree) {
        return this.#trees.get(tree) ?? this.#fetchTree(tree);
    }
    /** The tree of a commit: GitHub lists it by the commit, and its sha follows from what is in it. */
    async treeOf(commit) {
        const known = this.#roots.get(commit);
        if (known !== undefined)
            return known;
        const tree = gitTreeSha(await this.#fetchTree(commit, true));
        this.#roots.set(commit, tree);
        return tree;
    }
    async #fetchTree(sha, isCommit = false) {
        const { tree } = await this.#askTree({ sha }, ({ tree, truncated }) => {
            if (truncated !== true)
                return isCommit || gitTreeSha(tree) === sha;
            throw (0,github_errors/* repositoryError */.PN)("A folder of the repository has more files than GitHub lists. Set the input 'directory' to one " +
                'with fewer, such as audit-trail/{account}.');
        });
        this.#trees.set(isCommit ? gitTreeSha(tree) : sha, tree);
        return tree;
    }
    /** Lists a folder and all that is below it, in one request where GitHub can. */
    async listBelow(sha) {
        if (this.#knowsBelow(sha))
            return;
        const isRight = ({ tree, truncated }) => truncated === true ||
            foldersIn(sha, tree).every(([folder, listing]) => gitTreeSha(listing) === folder);
        const { tree, truncated } = await this.#askTree({ sha, recursive: '1' }, isRight);
        if (truncated === true)
            return;
        for (const [folder, listing] of foldersIn(sha, tree))
            this.#trees.set(folder, listing);
    }
    #knowsBelow(tree) {
        const entries = this.#trees.get(tree);
        return entries?.every(({ type, sha }) => type !== 'tree' || this.#knowsBelow(sha)) === true;
    }
    #askTree(query, isRight) {
        const wrong = 'GitHub sent a listing of a folder that does not match its sha';
        const route = 'GET git/trees/{sha}';
        return (0,ask.askFor)(this.#at, 'list a folder', treeAnswer, route, query, (answer) => isRight(answer) ? undefined : wrong);
    }
    async read(sha) {
        const cached = this.#blobs.get(sha);
        if (cached !== undefined)
            return cached;
        const route = 'GET git/blobs/{sha}';
        const bytes = await (0,ask.askFor)(this.#at, 'read a file', blobAnswer, route, { sha }, (bytes) => gitBlobSha(bytes) === sha
            ? undefined
            : 'GitHub sent a file with other bytes than its sha says');
        if (bytes.length <= CACHED_BLOB)
            this.#blobs.set(sha, bytes);
        return bytes;
    }
    /** Reads small files, so that `read` has them: by the GraphQL API, or else one by one. */
    async readTogether(blobs) {
        const unread = () => blobs.filter((blob) => !this.#blobs.has(blob));
        const texts = unread();
        for (let at = 0; at < texts.length && this.#hasGraphql; at += TOGETHER) {
            await this.#readTexts(texts.slice(at, at + TOGETHER));
        }
        await Promise.all(unread().map((blob) => this.read(blob)));
    }
    /**
     * Reads texts in one request: https://docs.github.com/graphql/reference/objects#blob. Binary files have
     * none there, and long ones are cut; why there is no answer, the REST API tells as well.
     */
    async #readTexts(shas) {
        const { octokit, owner, repo } = this.#at;
        const fields = shas.map((sha) => `_${sha}: object(oid: "${sha}") { ... on Blob { text } }`);
        const query = `query ($owner: String!, $repo: String!) {
      repository(owner: $owner, name: $repo) { ${fields.join(' ')} }
    }`;
        const answer = await octokit
            .graphql(query, { owner, repo })
            // An error comes with what could be read all the same.
            .catch((error) => error.data);
        const found = textsAnswer.safeParse(answer).data?.repository;
        this.#hasGraphql = found !== undefined;
        for (const sha of shas) {
            const bytes = Buffer.from(found?.[`_${sha}`]?.text ?? '');
            if (gitBlobSha(bytes) === sha)
                this.#blobs.set(sha, bytes);
        }
    }
    /**
     * Stores bytes as a blob, which is in no commit yet; once.
     *
     * @throws ActionError E_GITHUB_STALE when GitHub says that it stored others, GitHubError
     */
    async store(bytes) {
        const own = gitBlobSha(bytes);
        if (this.#stored.has(own))
            return;
        const { sha } = await (0,ask.ask)(this.#at, 'store a file', made, 'POST git/blobs', {
            headers: { 'content-type': 'application/json; charset=utf-8' },
            data: new octokit.BlobBody(bytes),
        });
        if (sha !== own)
            throw (0,github_errors/* staleError */.ew)('GitHub stored a file with other bytes than it was sent');
        this.#stored.add(own);
    }
    /** Stores what a change adds to a folder and does not go with the tree. */
    async entriesOf({ files, removals }, directory) {
        const entries = removals.map((path) => ({
            path: (0,paths/* inDirectory */.zX)(directory, path),
            blob: null,
        }));
        for (const { path, content } of files) {
            const bytes = 'file' in content ? await (0,promises_.readFile)(content.file) : content.bytes;
            const blob = { sha: gitBlobSha(bytes), size: bytes.length };
            const isText = bytes.length <= SMALL_TEXT && (0,external_node_buffer_.isUtf8)(bytes);
            if (isText)
                this.#blobs.set(blob.sha, bytes);
            else
                await this.store(bytes);
            const text = isText ? { text: bytes.toString() } : {};
            entries.push({ path: (0,paths/* inDirectory */.zX)(directory, path), blob, ...text });
        }
        return entries;
    }
    /**
     * Makes a tree of another and what changes in it.
     *
     * @throws ActionError E_GITHUB_STALE when it is not the tree before with these entries and nothing else
     */
    async makeTree(before, entries) {
        const { sha } = await (0,ask.askFor)(this.#at, 'make a tree', made, 'POST git/trees', {
            base_tree: before,
            tree: entries.map(({ path, blob, text }) => ({
                ...{ path, mode: '100644', type: 'blob' },
                ...(text === undefined ? { sha: blob?.sha ?? null } : { content: text }),
            })),
        });
        const changes = entries.map(({ path, blob }) => [path, blob]);
        const listings = await treeWith((tree) => this.list(tree), before, changes);
        if (!listings.has(sha)) {
            throw (0,github_errors/* staleError */.ew)('GitHub made another tree than it was told. Nothing was committed');
        }
        // What is known of it need not be read again.
        for (const [folder, listing] of listings)
            this.#trees.set(folder, listing);
        return sha;
    }
    /** Makes a commit of a tree on top of another. No branch has it yet. */
    async commit(parent, tree, message) {
        // Without author and committer, so that GitHub signs it for the token of an app.
        const body = { message, tree, parents: [parent] };
        const route = 'POST git/commits';
        const made = await (0,ask.askFor)(this.#at, 'make a commit', newCommitAnswer, route, body);
        this.#roots.set(made.sha, tree);
        return { sha: made.sha, url: made.html_url ?? null };
    }
}

;// CONCATENATED MODULE: ./.build/github/files.js




/**
 * The files below a folder of a repository, at one commit.
 *
 * @param commit undefined before the first
 */
function treeFiles(objects, commit, directory) {
    /** The sha of a folder; undefined when it is not there. */
    const find = async (folder) => {
        if (commit === undefined)
            return undefined;
        let tree = await objects.treeOf(commit);
        const path = (0,paths/* inDirectory */.zX)(directory, folder);
        for (const name of path.split('/').filter(Boolean)) {
            const found = (await objects.list(tree)).find((entry) => entry.name === name);
            if (found === undefined)
                return undefined;
            if (found.type !== 'tree') {
                throw (0,github_errors/* repositoryError */.PN)(`'${(0,text_log/* plain */.pj)(path)}' in the repository lies in what is not a folder ('${(0,text_log/* plain */.pj)(name)}'). Set ` +
                    "the input 'directory' to another.");
            }
            tree = found.sha;
        }
        return tree;
    };
    const entries = async (folder, type) => {
        const tree = await find(folder);
        return tree ? (await objects.list(tree)).filter((entry) => entry.type === type) : [];
    };
    const namesOf = async (folder, type) => (await entries(folder, type)).map(({ name }) => name);
    const blob = async (path) => {
        const slash = path.lastIndexOf('/');
        const blobs = await entries(path.slice(0, Math.max(0, slash)), 'blob');
        const found = blobs.find(({ name }) => name === path.slice(slash + 1));
        if (found === undefined)
            throw (0,github_errors/* repositoryError */.PN)(`The repository has no '${(0,text_log/* plain */.pj)(path)}'.`);
        return found;
    };
    return {
        files: (folder) => namesOf(folder, 'blob'),
        folders: (folder) => namesOf(folder, 'tree'),
        read: async (path) => objects.read((await blob(path)).sha),
        sizes: async (folder) => {
            const blobs = await entries(folder, 'blob');
            return new Map(blobs.flatMap(({ name, size }) => (size == null ? [] : [[name, size]])));
        },
        listBelow: async (folder) => {
            const tree = await find(folder);
            if (tree !== undefined)
                await objects.listBelow(tree);
        },
        readTogether: async (paths) => {
            const blobs = await Promise.all(paths.map(blob));
            const small = blobs.filter(({ size }) => (size ?? 0) <= SMALL_TEXT);
            await objects.readTogether(small.map(({ sha }) => sha));
        },
    };
}

;// CONCATENATED MODULE: ./.build/github/race.js



/**
 * Attempts of one commit (milliseconds). An attempt takes two seconds or more, for its three writes, and
 * one of those that run at the same time lands: pauses of some seconds let all of a few dozen writers
 * land within minutes, and few of their writes are in vain.
 */
const RACE = { attempts: Infinity, first: 5000, longest: 20_000, budget: 900_000 };
/** How many attempts may fail while nobody else's commit is seen on the branch. */
const MOST_IN_VAIN = 6;
/** The head of the branch moved while a commit was being made: make it anew on the new head. */
const overtaken = (branch, cause) => new errors/* ActionError */.lZ(`GitHub answers as if another writer of the branch '${(0,text_log/* plain */.pj)(branch)}' was faster. Run again when ` +
    'fewer others write to it; if this happens again, see githubstatus.com.', { code: 'E_GITHUB_BUSY', transient: true, cause });
/** Whether a refusal to move a branch says that another writer was faster. */
function isOvertaken({ status, words, lasting }) {
    const races = /not a fast.?forward|reference already exists|reference does not exist|expected .* but|conflict/i;
    return (status === 409 || status === 422) && !lasting && races.test(words);
}
/** Whether GitHub answers that a repository has no commit yet. */
function saysEmpty(error) {
    const isConflict = error instanceof github_errors/* GitHubError */.y_ && error.status === 409;
    return isConflict && /repository is empty/i.test(error.words);
}
/** Whether a commit may succeed when it is made again: GitHub's replicas may lag, for one. */
function mayPass(error) {
    // It had its first commit a moment ago.
    if ((0,github_errors/* isStale */.QO)(error) || saysEmpty(error))
        return true;
    if (!(error instanceof github_errors/* GitHubError */.y_))
        return error.code === 'E_GITHUB_BUSY';
    const lacks = /BadObjectState|does not exist|not a valid|Tree SHA/i;
    return !error.lasting && error.status === 422 && lacks.test(error.words);
}

// EXTERNAL MODULE: ./.build/github/rate-limits.js
var rate_limits = __webpack_require__(99617);
// EXTERNAL MODULE: ./.build/ledger/readme.js
var readme = __webpack_require__(4650);
;// CONCATENATED MODULE: ./.build/github/refs.js






const refAnswer = schemas/* object */.Ikc({ object: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }) });
const branchesAnswer = schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() }));
/**
 * Where a branch is, or else the default branch, from which it is to begin.
 *
 * @throws ActionError when neither is there, but another is; GitHubError
 */
async function headOf(at, branch, base) {
    return (0,ask.whileStale)(at, async () => {
        for (const name of new Set([branch, base])) {
            const commit = await readBranch(at, name);
            if (commit !== undefined)
                return { commit, exists: name === branch };
        }
        // A replica that lags answers 404 as well: a ledger would begin anew on a branch that has one.
        const query = { per_page: 100 };
        const branches = await (0,ask.ask)(at, 'list the branches', branchesAnswer, 'GET branches', query);
        const known = branches.find(({ name }) => name === branch || name === base);
        const other = known ?? branches[0];
        if (other === undefined)
            return { commit: undefined, exists: false };
        const there = `The repository has the branch '${(0,text_log/* plain */.pj)(other.name)}', but`;
        if (known !== undefined)
            throw (0,github_errors/* staleError */.ew)(`${there} GitHub answers that it is not there`);
        throw (0,github_errors/* repositoryError */.PN)(`${there} not its default branch '${(0,text_log/* plain */.pj)(base)}'. Choose a default branch that is there ` +
            "(repository Settings), or set the input 'branch' to one.");
    });
}
/** The commit at the head of a branch; undefined when there is no such branch. */
async function readBranch(at, branch) {
    const ref = `heads/${branch}`;
    const what = `read the branch '${(0,text_log/* plain */.pj)(branch)}'`;
    const request = (0,ask.ask)(at, what, refAnswer, 'GET git/ref/{ref}', { ref });
    // Whether the repository is there at all was asked at the beginning.
    const found = await request.catch((error) => saysEmpty(error) ? undefined : (0,github_errors/* absent */.Ge)(404)(error));
    return found?.object.sha;
}
/** Moves a branch to a commit, never by force, or creates it there. @throws GitHubError */
async function moveBranch(at, branch, sha, exists) {
    const what = `move the branch '${(0,text_log/* plain */.pj)(branch)}' to a new commit`;
    const { object } = exists
        ? await (0,ask.ask)(at, what, refAnswer, 'PATCH git/refs/{ref}', {
            ...{ ref: `heads/${branch}`, sha, force: false },
        })
        : await (0,ask.ask)(at, what, refAnswer, 'POST git/refs', { ref: `refs/heads/${branch}`, sha });
    if (object.sha !== sha)
        throw (0,github_errors/* staleError */.ew)(`GitHub moved '${(0,text_log/* plain */.pj)(branch)}' to another commit`);
}
/**
 * Gives an empty repository its first commit, a page. Git's own API does not work in one, so this
 * goes through the contents API.
 *
 * @throws GitHubError when it is refused, and not because another writer was first
 */
async function beginRepository(at) {
    // The mark: a ledger in the root takes this page's place.
    const page = `${readme/* README_MARK */.HN}\n\n# ${at.repo}\n\nRecords committed by machine: a record is never changed.\n`;
    const body = {
        message: 'Begin the compliance repository',
        content: Buffer.from(page).toString('base64'),
    };
    try {
        await (0,ask.ask)(at, 'make the first commit', schemas/* unknown */.L5J(), 'PUT contents/README.md', body);
    }
    catch (error) {
        if (!(error instanceof github_errors/* GitHubError */.y_))
            throw error;
        const { status, words, lasting } = error;
        const wasFirst = (status === 409 && !lasting) || isOvertaken(error) || words.includes('"sha" wasn');
        // The other writer is at it: the repository is not empty any more, but has no branch yet.
        if (!wasFirst && !/^branch .* not found/i.test(words))
            throw error;
    }
}

// EXTERNAL MODULE: ./.build/github/refusals.js
var refusals = __webpack_require__(62719);
;// CONCATENATED MODULE: ./.build/github/repository.js












const description = schemas/* object */.Ikc({
    full_name: schemas/* string */.YjP(),
    default_branch: schemas/* string */.YjP(),
    archived: schemas/* boolean */.zMY().optional(),
    disabled: schemas/* boolean */.zMY().optional(),
    fork: schemas/* boolean */.zMY().optional(),
    /** True of one that is internal to an enterprise, too. */
    private: schemas/* boolean */.zMY().optional(),
});
const describe = (at) => (0,ask.ask)(at, `describe the repository ${at.owner}/${at.repo}`, description, 'GET');
/**
 * Whether everyone can see a repository. GitHub shows a public one to any token: one that it answers
 * 404 for is not public.
 *
 * @throws GitHubError when it cannot be found out
 */
async function isPublic(at) {
    const found = await describe(at).catch((0,github_errors/* absent */.Ge)(404));
    return found !== undefined && found.private !== true;
}
/** A repository at GitHub and one branch of it, through the REST API. */
class Repository {
    /** `owner/name`. */
    fullName;
    branch;
    /** Whether it is private, or internal to an enterprise. */
    isPrivate;
    #defaultBranch;
    #at;
    #log;
    #objects;
    #allowance = new rate_limits/* Allowance */.b9();
    /** The branch as it was last seen, or left. */
    #seen;
    constructor(at, found, { branch, log }) {
        this.fullName = `${at.owner}/${at.repo}`;
        this.#defaultBranch = found.default_branch;
        this.branch = branch ?? found.default_branch;
        this.isPrivate = found.private === true;
        this.#at = at;
        this.#log = log;
        this.#objects = new GitObjects(at);
        at.octokit.hook.after('request', ({ headers }) => {
            this.#allowance.note(headers);
        });
    }
    /**
     * Looks at the repository before anything is fetched.
     *
     * @throws ActionError when it is archived, disabled or has another name now, GitHubError
     */
    static async open(options) {
        const { octokit, owner, name: repo, log } = options;
        const at = { octokit, owner, repo };
        const name = `${owner}/${repo}`;
        const found = await describe(at);
        if (found.full_name.toLowerCase() !== name.toLowerCase()) {
            throw (0,github_errors/* repositoryError */.PN)(`The repository '${name}' is called '${(0,text_log/* plain */.pj)(found.full_name)}' now. Set the input ` +
                "'repository' to that name.");
        }
        for (const is of ['archived', 'disabled']) {
            if (found[is] !== true)
                continue;
            const { code, wayOut } = refusals/* CLOSED */.V[is];
            throw new errors/* ActionError */.lZ(`The repository '${name}' takes no commits. ${wayOut}.`, { code });
        }
        if (found.fork === true) {
            log.warning(`The repository '${name}' is a fork. Forks share what is pushed to any of them: for an ` +
                'audit trail use a repository of its own.');
        }
        return new Repository(at, found, options);
    }
    /** @throws ActionError when the rate limit or GitHub's refusal leaves no month to write */
    async checkWritable() {
        this.#allowance.check(this.#at.octokit.clock.now());
        await this.#tryToken();
    }
    /**
     * Stores the empty file, which changes no branch. (The permissions in a repository's description are a
     * user's, whatever the token has, and missing for an app.) A fault that may pass is left to the commit.
     */
    async #tryToken() {
        await this.#objects.store(Buffer.alloc(0)).catch((error) => {
            if (error instanceof github_errors/* GitHubError */.y_ && error.lasting)
                throw error;
        });
    }
    /** The files below a folder, by default all, as they were when the branch was last read. */
    async files(directory = '') {
        const { commit } = this.#seen ?? (await this.#head());
        return treeFiles(this.#objects, commit, directory);
    }
    async #head() {
        return (this.#seen = await headOf(this.#at, this.branch, this.#defaultBranch));
    }
    /**
     * Makes one commit on the branch, never by force, of a change to a folder. `build` says which,
     * given the folder's files as they are; undefined when there is nothing to do. It is asked again
     * each time that another writer was faster.
     *
     * @returns undefined when nothing was committed
     * @throws ActionError when others were faster time and again, GitHubError
     */
    async commit(directory, build) {
        /** Attempts since another head was last seen. */
        let inVain = 0;
        let last;
        /** The branch may be at one of these, if an answer was lost. */
        const made = [];
        let unsure;
        const attempt = async () => {
            const head = await this.#begun();
            if (head.commit !== last)
                inVain = 0;
            last = head.commit;
            const change = await build(treeFiles(this.#objects, head.commit, directory));
            if (change === undefined)
                return made.find(({ sha }) => sha === head.commit);
            // To a token that may not write, GitHub answers 404, as for a tree that it does not have.
            await this.#tryToken();
            const entries = await this.#objects.entriesOf(change, directory);
            const before = await this.#objects.treeOf(head.commit);
            const tree = await this.#objects.makeTree(before, entries);
            // Whoever was overtaken meanwhile need not make a commit in vain.
            if ((await this.#head()).commit !== head.commit)
                throw overtaken(this.branch);
            const receipt = await this.#objects.commit(head.commit, tree, change.message);
            made.push(receipt);
            await moveBranch(this.#at, this.branch, receipt.sha, head.exists).catch((error) => {
                if (!(error instanceof github_errors/* GitHubError */.y_))
                    throw error;
                if (isOvertaken(error))
                    throw overtaken(this.branch, error);
                // The answer may be lost of what was done. A rate limit does nothing.
                if (error.transient && error.code !== 'E_GITHUB_RATE_LIMIT')
                    unsure = error;
                throw error;
            });
            // GitHub may confirm a move that it did not make.
            await (0,ask.whileStale)(this.#at, async () => {
                if ((await this.#head()).commit !== head.commit)
                    return;
                throw (0,github_errors/* staleError */.ew)(`GitHub said that it moved the branch '${(0,text_log/* plain */.pj)(this.branch)}' to ${(0,text_log/* plain */.pj)(receipt.sha)}, but ` +
                    'does not show it there');
            });
            return receipt;
        };
        const receipt = await (0,retry/* retrying */.R$)(attempt, {
            policy: RACE,
            clock: this.#at.octokit.clock,
            judge: (error) => ({
                retry: (mayPass(error) || error === unsure) && ++inVain < MOST_IN_VAIN,
            }),
            onRetry: (0,retry/* toldTo */.dE)(this.#log, 'Commit attempt'),
        });
        if (receipt)
            this.#log.info(`Committed ${(0,text_log/* plain */.pj)(receipt.sha)} to ${(0,text_log/* plain */.pj)(this.branch)}`);
        return receipt;
    }
    /** The head of a repository that is not empty, or not any more. */
    async #begun() {
        let { commit, exists } = await this.#head();
        if (commit === undefined) {
            await beginRepository(this.#at);
            this.#log.info('The repository was empty: it has its first commit now.');
            ({ commit, exists } = await this.#head());
        }
        if (commit === undefined)
            throw overtaken(this.branch);
        return { commit, exists };
    }
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

/***/ 62638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ ledgersIn),
/* harmony export */   t: () => (/* binding */ findDirectory)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76223);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33186);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25860);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5671);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64999);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1540);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93398);







/**
 * The folder of an account's ledger: the template's. But an account can be renamed: where the
 * template's folder has no ledger of this account, and another folder that the template could name
 * has one, that one is continued, with a warning.
 *
 * @param root what the template is relative to
 * @throws InputError when the account's name makes a path that not every file system takes
 */
async function findDirectory(root, template, account, log) {
    const own = (0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .ledgerDirectory */ .T0)(template, account);
    let directory = own;
    if (template.includes('{account}')) {
        await (0,_read_js__WEBPACK_IMPORTED_MODULE_5__/* .fetchLedger */ .m3)(root, own);
        const there = await ledgerIn(root, own);
        // One that cannot be read is taken for its own: reading it says what is wrong.
        if (there === undefined || (there.account?.id ?? account.id) !== account.id) {
            const others = await ledgersIn(root, template);
            directory = others.find((other) => other.account?.id === account.id)?.directory ?? own;
        }
    }
    const problem = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .pathProblem */ .z)(directory);
    if (problem !== undefined) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The folder ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(template)}, filled in for the account '${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(account.name)}', ${problem}: ` +
            'use {account-id} in it.');
    }
    if (directory !== own) {
        log.warning(`The account is called '${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(account.name)}' now. Its ledger is continued where it is, in ` +
            `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(directory)}. Give that folder, or use {account-id} in it.`);
    }
    return directory;
}
/** Every ledger in a folder that the template could name. */
async function ledgersIn(root, template) {
    const segments = template.split('/');
    const first = segments.findIndex((segment) => segment.includes('{'));
    await root.listBelow?.(segments.slice(0, first < 0 ? undefined : first).join('/'));
    let folders = [''];
    for (const segment of segments) {
        const like = namePattern(segment);
        const below = async (parent) => {
            const names = segment.includes('{') ? await root.folders(parent) : [segment];
            return names.filter((name) => like.test(name)).map((name) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .inDirectory */ .zX)(parent, name));
        };
        folders = (await Promise.all(folders.map(below))).flat();
    }
    const manifests = await Promise.all(folders.map((folder) => firstManifest(root, folder)));
    await root.readTogether?.(manifests.flatMap((path) => path ?? []));
    return (await Promise.all(folders.map((folder) => ledgerIn(root, folder)))).flatMap((ledger) => ledger ?? []);
}
/** What a segment of a template matches, whatever is filled in for its placeholders. */
function namePattern(segment) {
    const parts = segment.split(/\{[^}]*\}/).map((text) => RegExp.escape(text));
    return new RegExp(`^${parts.join('.+')}$`);
}
async function ledgerIn(root, directory) {
    const path = await firstManifest(root, directory);
    if (path === undefined)
        return undefined;
    try {
        return { directory, account: (0,_chain_js__WEBPACK_IMPORTED_MODULE_4__/* .readManifest */ .WI)(path, await root.read(path)).manifest.account };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .LedgerError */ .o)
            return { directory, account: undefined };
        throw error;
    }
}
async function firstManifest(root, folder) {
    for (const name of (await root.folders(folder)).filter(_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .isMonthsFolder */ .ib)) {
        const months = (0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .inDirectory */ .zX)(folder, name);
        const manifest = (await root.files(months)).find(_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .isManifestName */ .zU);
        if (manifest !== undefined)
            return `${months}/${manifest}`;
    }
    return undefined;
}


/***/ })

};
