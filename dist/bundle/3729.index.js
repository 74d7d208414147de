export const id = 3729;
export const ids = [3729];
export const modules = {

/***/ 34774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isPublic),
/* harmony export */   q: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43781);


const repositoryAnswer = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    full_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    default_branch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    archived: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
    disabled: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
    fork: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
    /** True of one that is internal to an enterprise, too. */
    private: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
});
/** Asks for the description of a repository. */
function describe(octokit, { owner, name }) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asking */ .os)(`describe the repository ${owner}/${name}`, repositoryAnswer, () => octokit.rest.repos.get({ owner, repo: name }));
}
/**
 * Whether everyone can see a repository. GitHub shows a public one to any token: one that it answers
 * 404 for is not public.
 *
 * @throws GitHubError when it cannot be found out
 */
async function isPublic(octokit, at) {
    try {
        return (await describe(octokit, at)).private !== true;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_ && error.status === 404)
            return false;
        throw error;
    }
}


/***/ }),

/***/ 13729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findLedger: () => (/* binding */ findLedger),
/* harmony export */   findLedgerOf: () => (/* binding */ findLedgerOf),
/* harmony export */   storeIn: () => (/* binding */ storeIn)
/* harmony export */ });
/* harmony import */ var _ledger_locate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62638);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33186);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43781);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11003);




/**
 * Finds an account's ledger in a repository, or where it is to begin.
 *
 * @param template of the ledger's folder
 * @param serverUrl such as `https://github.com`
 * @throws ActionError when the account's name makes a path that not every file system takes
 */
async function findLedger(repository, template, account, { serverUrl, log }) {
    const directory = await (0,_ledger_locate_js__WEBPACK_IMPORTED_MODULE_0__/* .findDirectory */ .te)(await repository.files(), template, account, log);
    const store = storeIn(repository, directory, serverUrl);
    return { store, directory, accountId: account.id };
}
/**
 * Finds the ledger of an account of which Heroku is not asked.
 *
 * @param account its name or id, as the ledger has it
 * @param template of the ledger's folder
 * @throws RepositoryError when there is none, or more than one, GitHubError
 */
async function findLedgerOf(account, template, { serverUrl, ...options }) {
    const repository = await _repository_js__WEBPACK_IMPORTED_MODULE_3__/* .Repository */ .L.open(options);
    const all = await (0,_ledger_locate_js__WEBPACK_IMPORTED_MODULE_0__/* .ledgersIn */ .IG)(await repository.files(), template);
    const own = all.filter((each) => each.account?.id === account || each.account?.name === account);
    const [found, another] = own;
    if (found?.account === undefined || another !== undefined) {
        const seen = another === undefined ? all : own;
        const folders = seen.map(({ directory }) => `'${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(directory)}'`).join(', ') || 'none';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RepositoryError */ .pU(`Expected one ledger of the account '${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(account)}' in ${repository.fullName}, branch ` +
            `'${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(repository.branch)}', and found ${own.length}. Ledgers there: ${folders}. Check ` +
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

/***/ 11003:
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
// EXTERNAL MODULE: ./.build/github/description.js
var description = __webpack_require__(34774);
// EXTERNAL MODULE: ./.build/github/errors.js
var github_errors = __webpack_require__(43781);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./.build/ledger/paths.js
var paths = __webpack_require__(93398);
// EXTERNAL MODULE: ./.build/github/octokit.js
var octokit = __webpack_require__(13349);
;// CONCATENATED MODULE: ./.build/github/race.js


/**
 * Attempts of one commit (milliseconds). An attempt takes two seconds or more, for its three writes, and
 * one of those that run at the same time lands: pauses of some seconds let all of a few dozen writers
 * land within minutes, and few of their writes are in vain.
 */
const RACE = {
    attempts: Infinity,
    first: 5000,
    longest: 20_000,
    budget: 900_000,
};
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
class HeadMovedError extends Error {
}
/**
 * Nobody can say whether the branch was moved to our commit. What it holds when it is read anew
 * shows it; if that stays so, `cause` is the failure.
 */
class UnsureError extends Error {
    constructor(cause) {
        super('It is not known whether the branch was moved.', { cause });
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
/** Whether a commit may succeed when it is made again: GitHub's replicas may lag, for one. */
function mayPass(error) {
    if ([HeadMovedError, UnsureError, github_errors/* StaleError */.We].some((kind) => error instanceof kind))
        return true;
    if (!(error instanceof github_errors/* GitHubError */.y_) || error.lasting)
        return false;
    const { status, words } = error;
    // It had its first commit a moment ago.
    if (saysEmpty(error))
        return true;
    return status === 422 && /BadObjectState|does not exist|not a valid|Tree SHA/i.test(words);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/github/tree.js

/** The sha of an object. GitHub's repositories have SHA-1. */
function gitSha(type, bytes) {
    return (0,external_node_crypto_.createHash)('sha1').update(`${type} ${bytes.length}\0`).update(bytes).digest('hex');
}
/** The sha of a file with these bytes. */
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
/**
 * Whether a listing may be that of the folder of this sha. Names in git are bytes, and JSON cannot
 * show those that are not UTF-8: of a folder with names beyond ASCII nobody can say that it is not.
 */
function mayBeTree(sha, entries) {
    return gitTreeSha(entries) === sha || !entries.every(({ name }) => /^[\x20-\x7e]*$/.test(name));
}
/** Sorts the paths of a recursive listing into folders, by their paths; the folder itself is ''. */
function foldersIn(listed) {
    const folders = new Map([['', []]]);
    for (const { path } of listed.filter(({ type }) => type === 'tree'))
        folders.set(path, []);
    for (const { path, ...entry } of listed) {
        const slash = path.lastIndexOf('/');
        const parent = folders.get(path.slice(0, Math.max(0, slash)));
        parent?.push({ name: path.slice(slash + 1), ...entry });
    }
    return folders;
}
/** The folder without entries, which git keeps in no other. */
const EMPTY = gitTreeSha([]);
/**
 * The folders that a commit changes, by their new shas: the root comes last. Undefined when the shas
 * cannot be told, because of names that JSON cannot show.
 *
 * @param list gives what is directly in a folder; asked for those on the way to what changes
 * @param tree undefined for a folder that is not there yet
 * @param changes files by path; null for a file that goes
 */
async function treeWith(list, tree, changes) {
    const before = tree === undefined ? [] : await list(tree);
    if (tree !== undefined && gitTreeSha(before) !== tree)
        return undefined;
    const entries = new Map(before.map((entry) => [entry.name, entry]));
    const within = new Map();
    for (const [path, blob] of changes) {
        const [name = '', ...rest] = path.split('/');
        if (rest.length > 0)
            within.set(name, [...(within.get(name) ?? []), [rest.join('/'), blob]]);
        else if (blob === null)
            entries.delete(name);
        else
            entries.set(name, { name, mode: '100644', type: 'blob', ...blob });
    }
    const changed = new Map();
    for (const [name, inner] of within) {
        const folder = before.find((entry) => entry.name === name && entry.type === 'tree');
        const below = await treeWith(list, folder?.sha, inner);
        if (below === undefined)
            return undefined;
        for (const [sha, listing] of below)
            changed.set(sha, listing);
        const sha = [...below.keys()].at(-1);
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

;// CONCATENATED MODULE: ./.build/github/texts.js


const textsAnswer = schemas/* object */.Ikc({
    repository: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ text: schemas/* string */.YjP().nullish() }).nullish()),
});
/**
 * Reads texts in one request of the GraphQL API: https://docs.github.com/graphql/reference/objects#blob.
 *
 * @param blobs shas
 * @returns the bytes of those that came with their sha, by it: not of binary files, nor of long ones, which
 *   GitHub truncates; undefined when there was no answer, whose reason the REST API tells as well
 */
async function readTexts(octokit, at, blobs) {
    const fields = blobs.map((sha) => `_${sha}: object(oid: "${sha}") { ... on Blob { text } }`);
    const query = `query ($owner: String!, $repo: String!) {
    repository(owner: $owner, name: $repo) { ${fields.join(' ')} }
  }`;
    const answer = await octokit
        .graphql(query, at)
        // An error comes with what could be read all the same.
        .catch((error) => error.data);
    const found = textsAnswer.safeParse(answer).data?.repository;
    if (found === undefined)
        return undefined;
    const read = blobs.map((sha) => [sha, Buffer.from(found[`_${sha}`]?.text ?? '')]);
    return new Map(read.filter(([sha, bytes]) => gitBlobSha(bytes) === sha));
}

;// CONCATENATED MODULE: ./.build/github/objects.js









/** Small files are kept once read or written: a ledger's manifests are read anew at each head. */
const CACHED_BLOB = 1 << 20;
/**
 * Bytes up to which a text is part of a request for several: one that makes a tree, or reads files. The
 * former takes 7 MB, and with more than about 2 MB of texts time-outs are reported.
 */
const SMALL_TEXT = 256 << 10;
/** Files that are read in one request. */
const TOGETHER = 100;
/** Requests for single files that are made side by side. */
const SIDE_BY_SIDE = 10;
// The parts of GitHub's answers that are used here (REST API, version 2022-11-28).
const made = schemas/* object */.Ikc({ sha: schemas/* string */.YjP() });
const blobAnswer = schemas/* object */.Ikc({ content: schemas/* string */.YjP(), encoding: schemas/* string */.YjP() });
const commitAnswer = schemas/* object */.Ikc({ tree: made, parents: schemas/* array */.YOg(made) });
const newCommitAnswer = made.extend({ html_url: schemas/* string */.YjP().nullish(), tree: made.optional() });
const treeAnswer = schemas/* object */.Ikc({
    truncated: schemas/* boolean */.zMY().optional(),
    tree: schemas/* array */.YOg(made.extend({
        path: schemas/* string */.YjP(),
        mode: schemas/* string */.YjP(),
        type: schemas/* string */.YjP(),
        /** Bytes, of blobs only. */
        size: schemas/* number */.aig().nullish(),
    })),
});
/** Commits, trees and blobs at GitHub. What has a sha never changes, so it is read once. */
class GitObjects {
    #octokit;
    #at;
    #clock;
    /** Listings by the sha of a folder, and of the root by that of a commit. */
    #trees = new Map();
    #blobs = new Map();
    #roots = new Map();
    #parents = new Map();
    #hasGraphql = true;
    constructor(octokit, at, clock) {
        this.#octokit = octokit;
        this.#at = at;
        this.#clock = clock;
    }
    /** What is directly in a folder. */
    async list(tree) {
        return this.#trees.get(tree) ?? whileStale(() => this.#fetchTree(tree), this.#clock);
    }
    /** The same of a commit's root, as GitHub answers it: it is not held against the commit's tree. */
    async listRoot(commit) {
        return this.#trees.get(commit) ?? whileStale(() => this.#fetchTree(commit, false), this.#clock);
    }
    /** Lists a folder and all that is below it, in one request where GitHub can. */
    async listBelow(tree) {
        if (this.#knowsBelow(tree))
            return;
        await whileStale(async () => {
            const { tree: entries, truncated } = await this.#askTree(tree, { recursive: '1' });
            if (truncated === true)
                return;
            const shas = new Map(entries.map(({ path, sha }) => [path, sha]));
            for (const [path, listing] of foldersIn(entries)) {
                const sha = shas.get(path) ?? tree;
                if (!this.#trees.has(sha))
                    this.#keep(sha, listing);
            }
        }, this.#clock);
    }
    #knowsBelow(tree) {
        const entries = this.#trees.get(tree);
        return entries?.every(({ type, sha }) => type !== 'tree' || this.#knowsBelow(sha)) === true;
    }
    async #fetchTree(sha, isTree = true) {
        const { tree, truncated } = await this.#askTree(sha);
        if (truncated === true) {
            throw new github_errors/* RepositoryError */.pU("A folder of the repository has more files than GitHub lists. Set the input 'directory' to one " +
                'with fewer, such as audit-trail/{account}.', { code: 'E_GITHUB_REPOSITORY' });
        }
        const entries = tree.map(({ path, ...rest }) => ({ name: path, ...rest }));
        return this.#keep(sha, entries, isTree);
    }
    #askTree(sha, how = {}) {
        return (0,github_errors/* askingFor */.Zk)('list a folder', treeAnswer, () => this.#octokit.rest.git.getTree({ ...this.#at, tree_sha: sha, ...how }));
    }
    #keep(sha, entries, isTree = true) {
        if (isTree && !mayBeTree(sha, entries)) {
            throw new github_errors/* StaleError */.We('GitHub sent a listing of a folder that does not match its sha');
        }
        this.#trees.set(sha, entries);
        return entries;
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
            try {
                this.#keep(tree, this.#trees.get(commit) ?? (await this.#fetchTree(commit, false)));
            }
            catch (error) {
                this.#trees.delete(commit);
                throw error;
            }
            return tree;
        }, this.#clock);
        this.#roots.set(commit, tree);
        return tree;
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
        const { content, encoding } = await (0,github_errors/* askingFor */.Zk)('read a file', blobAnswer, () => this.#octokit.rest.git.getBlob({ ...this.#at, file_sha: blob }));
        const bytes = Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8');
        if (gitBlobSha(bytes) === blob)
            return bytes;
        throw new github_errors/* StaleError */.We('GitHub sent a file with other bytes than its sha says');
    }
    /**
     * Reads small files, so that `read` has them: many in a request where GitHub's GraphQL API gives them,
     * as it does texts, and else one by one.
     */
    async readTogether(blobs) {
        const unread = () => blobs.filter((blob) => !this.#blobs.has(blob));
        const texts = unread();
        for (let at = 0; at < texts.length && this.#hasGraphql; at += TOGETHER) {
            const found = await readTexts(this.#octokit, this.#at, texts.slice(at, at + TOGETHER));
            for (const [blob, bytes] of found ?? [])
                this.#blobs.set(blob, bytes);
            this.#hasGraphql = found !== undefined;
        }
        const others = unread();
        for (let at = 0; at < others.length; at += SIDE_BY_SIDE) {
            await Promise.all(others.slice(at, at + SIDE_BY_SIDE).map((blob) => this.read(blob)));
        }
    }
    /**
     * Stores bytes as a blob, which is in no commit yet.
     *
     * @throws StaleError when GitHub says that it stored others
     */
    async store(bytes) {
        const { sha } = await (0,github_errors/* asking */.os)('store a file', made, () => this.#octokit.request({
            method: 'POST',
            url: '/repos/{owner}/{repo}/git/blobs',
            ...this.#at,
            headers: { 'content-type': 'application/json; charset=utf-8' },
            data: new octokit.BlobBody(bytes),
        }));
        if (sha === gitBlobSha(bytes))
            return { sha, size: bytes.length };
        throw new github_errors/* StaleError */.We('GitHub stored a file with other bytes than it was sent');
    }
    /**
     * What a change makes of a folder. Texts go with the tree; all else is stored.
     *
     * @param stored what was stored of files on disk, for a change that is made anew
     */
    async entriesOf({ files, removals }, directory, stored) {
        const at = (path) => (0,paths/* inDirectory */.zX)(directory, path);
        const entries = removals.map((path) => ({ path: at(path), blob: null }));
        for (const { path, content } of files) {
            const file = 'file' in content ? content.file : '';
            let blob = stored.get(file);
            let text;
            if (blob === undefined) {
                const bytes = 'file' in content ? await (0,promises_.readFile)(content.file) : content.bytes;
                if (bytes.length <= SMALL_TEXT && (0,external_node_buffer_.isUtf8)(bytes))
                    text = bytes;
                blob = text ? { sha: gitBlobSha(text), size: text.length } : await this.store(bytes);
                if (text)
                    this.#blobs.set(blob.sha, text);
                else if (file !== '')
                    stored.set(file, blob);
            }
            entries.push({ path: at(path), blob, ...(text && { text }) });
        }
        return entries;
    }
    /** The first parent of a commit; undefined of a branch's first. */
    async parentOf(commit) {
        if (!this.#parents.has(commit))
            await whileStale(() => this.#fetchCommit(commit), this.#clock);
        return this.#parents.get(commit);
    }
    async #fetchCommit(commit) {
        const { tree, parents } = await (0,github_errors/* askingFor */.Zk)('read a commit', commitAnswer, () => this.#octokit.rest.git.getCommit({ ...this.#at, commit_sha: commit }));
        this.#parents.set(commit, parents[0]?.sha);
        return { tree: tree.sha };
    }
    /**
     * Makes a tree of another and what changes in it.
     *
     * @throws StaleError when it is not the tree before with these entries and nothing else
     */
    async makeTree(before, entries) {
        const { sha } = await (0,github_errors/* askingFor */.Zk)('make a tree', made, () => this.#octokit.rest.git.createTree({
            ...this.#at,
            base_tree: before,
            tree: entries.map(({ path, blob, text }) => ({
                ...{ path, mode: '100644', type: 'blob' },
                ...(text === undefined ? { sha: blob?.sha ?? null } : { content: text.toString() }),
            })),
        }));
        const changes = entries.map(({ path, blob }) => [path, blob]);
        const listings = await treeWith((tree) => this.list(tree), before, changes);
        if (listings !== undefined && [...listings.keys()].at(-1) !== sha) {
            throw new github_errors/* StaleError */.We('GitHub made another tree than it was told. Nothing was committed');
        }
        return { sha, listings };
    }
    /** Makes a commit of a tree on top of another. No branch has it yet. */
    async commit(parent, tree, message) {
        // Without author and committer, so that GitHub signs it for the token of an app.
        const commit = await (0,github_errors/* askingFor */.Zk)('make a commit', newCommitAnswer, () => this.#octokit.rest.git.createCommit({
            ...{ ...this.#at, message },
            ...{ tree: tree.sha, parents: [parent] },
        }));
        if (commit.tree !== undefined && commit.tree.sha !== tree.sha) {
            throw new github_errors/* StaleError */.We('GitHub made a commit of another tree than it was told');
        }
        // What is known of it need not be read again.
        this.#parents.set(commit.sha, parent);
        if (tree.listings !== undefined) {
            for (const [sha, entries] of tree.listings)
                this.#keep(sha, entries);
            this.#keep(commit.sha, tree.listings.get(tree.sha), false);
            this.#roots.set(commit.sha, tree.sha);
        }
        return { sha: commit.sha, url: commit.html_url ?? null };
    }
}

;// CONCATENATED MODULE: ./.build/github/files.js



/** The files below a folder of a repository, at one commit. */
class TreeFiles {
    #objects;
    #commit;
    #directory;
    /**
     * @param commit undefined before the first
     * @param directory the folder; empty for the repository's root
     */
    constructor(objects, commit, directory) {
        this.#objects = objects;
        this.#commit = commit;
        this.#directory = directory;
    }
    async listBelow(folder) {
        const tree = await this.#find(folder);
        if (tree !== undefined)
            await this.#objects.listBelow(tree);
    }
    async readTogether(paths) {
        const blobs = await Promise.all(paths.map((path) => this.#blob(path)));
        const small = blobs.filter(({ size }) => (size ?? 0) <= SMALL_TEXT);
        await this.#objects.readTogether(small.map(({ sha }) => sha));
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
        return this.#objects.read((await this.#blob(path)).sha);
    }
    async #blob(path) {
        const slash = path.lastIndexOf('/');
        const blobs = await this.#blobs(path.slice(0, Math.max(0, slash)));
        const blob = blobs.find(({ name }) => name === path.slice(slash + 1));
        if (blob === undefined) {
            throw new github_errors/* RepositoryError */.pU(`The repository has no '${(0,text_log/* plain */.pj)(path)}'.`, {
                code: 'E_GITHUB_REPOSITORY',
            });
        }
        return blob;
    }
    async #blobs(folder) {
        return (await this.#entries(folder)).filter(({ type }) => type === 'blob');
    }
    async #entries(folder) {
        const tree = await this.#find(folder);
        return tree === undefined ? [] : this.#objects.list(tree);
    }
    /** The sha of a folder, or the commit's of the root; undefined when it is not there. */
    async #find(folder) {
        let tree = this.#commit;
        if (tree === undefined)
            return undefined;
        await this.#objects.listRoot(tree);
        const names = `${this.#directory}/${folder}`.split('/').filter((name) => name !== '');
        for (const [index, name] of names.entries()) {
            const entries = await this.#objects.list(tree);
            const found = entries.find((entry) => entry.name === name);
            if (found === undefined)
                return undefined;
            if (found.type !== 'tree') {
                throw new github_errors/* RepositoryError */.pU(`'${(0,text_log/* plain */.pj)(names.slice(0, index + 1).join('/'))}' in the repository is not a folder. ` +
                    "Set the input 'directory' to another.", { code: 'E_GITHUB_REPOSITORY' });
            }
            tree = found.sha;
        }
        return tree;
    }
}

// EXTERNAL MODULE: ./.build/github/rate-limits.js
var rate_limits = __webpack_require__(99617);
// EXTERNAL MODULE: ./.build/ledger/readme.js
var readme = __webpack_require__(4650);
;// CONCATENATED MODULE: ./.build/github/refs.js





const refAnswer = schemas/* object */.Ikc({ object: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }) });
const branchesAnswer = schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() }));
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
        return whileStale(async () => {
            // Twice each, since a replica that lags answers 404 as well: a ledger would begin anew on a
            // branch that has one.
            for (const name of new Set([branch, base])) {
                const commit = (await this.read(name)) ?? (await this.read(name));
                if (commit !== undefined)
                    return { commit, exists: name === branch };
            }
            const branches = await (0,github_errors/* asking */.os)('list the branches', branchesAnswer, () => this.#octokit.rest.repos.listBranches({ ...this.#at, per_page: 100 }));
            const known = branches.find(({ name }) => name === branch || name === base);
            const other = known ?? branches[0];
            if (other === undefined)
                return { commit: undefined, exists: false };
            const there = `The repository has the branch '${(0,text_log/* plain */.pj)(other.name)}', but`;
            if (known !== undefined)
                throw new github_errors/* StaleError */.We(`${there} GitHub answers that it is not there`);
            const lacks = branch === base ? 'not' : `neither '${(0,text_log/* plain */.pj)(branch)}' nor`;
            throw new github_errors/* RepositoryError */.pU(`${there} ${lacks} its default branch '${(0,text_log/* plain */.pj)(base)}'. Choose a default branch that is ` +
                "there (repository Settings), or set the input 'branch' to one.", { code: 'E_GITHUB_REPOSITORY' });
        }, this.#clock);
    }
    /** The commit at the head of a branch; undefined when there is no such branch. */
    async read(branch) {
        try {
            const { object } = await (0,github_errors/* asking */.os)(`read the branch '${(0,text_log/* plain */.pj)(branch)}'`, refAnswer, () => this.#octokit.rest.git.getRef({ ...this.#at, ref: `heads/${branch}` }));
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
        await (0,github_errors/* asking */.os)(`move the branch '${(0,text_log/* plain */.pj)(branch)}' to a new commit`, refAnswer, () => exists
            ? git.updateRef({ ...this.#at, ref: `heads/${branch}`, sha, force: false })
            : git.createRef({ ...this.#at, ref: `refs/heads/${branch}`, sha }));
    }
    /**
     * Gives an empty repository its first commit, a page. Git's own API does not work in one, so this
     * goes through the contents API.
     *
     * @throws GitHubError when it is refused, and not because another writer was first
     */
    async begin() {
        // The mark: a ledger in the root takes this page's place.
        const page = `${readme/* README_MARK */.HN}\n\n# ${this.#at.repo}\n\nRecords committed by machine: a record is never changed.\n`;
        try {
            await (0,github_errors/* asking */.os)('make the first commit', schemas/* unknown */.L5J(), () => this.#octokit.rest.repos.createOrUpdateFileContents({
                ...this.#at,
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
            if (!isBeginning && (!wasFirst || lasting))
                throw error;
        }
    }
}

// EXTERNAL MODULE: ./.build/github/refusals.js
var refusals = __webpack_require__(62719);
;// CONCATENATED MODULE: ./.build/github/repository.js











const OVERTAKEN = 'GitHub answers as if another writer was faster.';
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
    /** The branch as it was last seen, or left. */
    #seen;
    #allowance = new rate_limits/* Allowance */.b9();
    constructor(options) {
        this.#options = options;
        this.#at = { owner: options.owner, repo: options.name };
        this.#objects = new GitObjects(options.octokit, this.#at, options.clock);
        this.#refs = new GitRefs(options.octokit, this.#at, options.clock);
        options.octokit.hook.after('request', ({ headers }) => {
            this.#allowance.note(headers);
        });
    }
    /**
     * Looks at the repository before anything is fetched.
     *
     * @throws RepositoryError when it is archived, disabled or has another name now, GitHubError
     */
    static async open(options) {
        const repository = new Repository(options);
        const name = repository.fullName;
        const found = await (0,description/* describe */.q)(options.octokit, options);
        const { full_name: actual = name } = found;
        if (actual.toLowerCase() !== name.toLowerCase()) {
            throw new github_errors/* RepositoryError */.pU(`The repository '${name}' is called '${(0,text_log/* plain */.pj)(actual)}' now. Set the input ` +
                "'repository' to that name.", { code: 'E_GITHUB_REPOSITORY' });
        }
        const closed = found.archived ? refusals/* ARCHIVED */.Ts : found.disabled ? refusals/* DISABLED */.F4 : undefined;
        if (closed !== undefined) {
            const { code, wayOut } = closed;
            throw new github_errors/* RepositoryError */.pU(`The repository '${name}' takes no commits. ${wayOut}.`, { code });
        }
        if (found.fork === true) {
            options.log.warning(`The repository '${name}' is a fork. Forks share what is pushed to any of them: for an ` +
                'audit trail use a repository of its own.');
        }
        repository.#defaultBranch = found.default_branch;
        repository.#isPrivate = found.private === true;
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
     * Checks that the rate limit leaves enough for a month, and tries once whether the token may write: it
     * stores the empty file, which changes no branch. (The permissions in a repository's description are a
     * user's, whatever the token has, and missing for an app.) A fault that may pass is left to the commit.
     *
     * @throws AllowanceError, GitHubError when GitHub refuses that as it would refuse every month
     */
    async checkWritable() {
        this.#allowance.check(this.#options.clock.now());
        await this.#tryToken();
    }
    async #tryToken() {
        this.#writable ??= this.#objects.store(Buffer.alloc(0)).then(() => undefined, (error) => {
            if (error instanceof github_errors/* GitHubError */.y_ && error.lasting)
                throw error;
        });
        await this.#writable;
    }
    /**
     * The files below a folder of the branch, by default all of them, as they were when it was last read:
     * at first, or for a commit.
     */
    async files(directory = '') {
        const { commit } = this.#seen ?? (await this.#head());
        return new TreeFiles(this.#objects, commit, directory);
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
        /** Attempts since another head was last seen. */
        let inVain = 0;
        let last;
        /** Commits made so far: the branch may be at one of them, if an answer was lost. */
        const attempts = [];
        const stored = new Map();
        const attempt = async () => {
            let head = await this.#head();
            if (head.commit === undefined) {
                await this.#refs.begin();
                log.info('The repository was empty: it has its first commit now.');
                head = await this.#head();
            }
            if (head.commit !== last)
                inVain = 0;
            last = head.commit;
            if (head.commit === undefined)
                throw new HeadMovedError('Its first commit is not there yet.');
            const before = await this.#objects.treeOf(head.commit);
            const change = await build(new TreeFiles(this.#objects, head.commit, directory));
            if (change === undefined)
                return this.#landed(head.commit, attempts);
            // To a token that may not write, GitHub answers 404, as for a tree that it does not have.
            await this.#tryToken();
            const entries = await this.#objects.entriesOf(change, directory, stored);
            const tree = await this.#objects.makeTree(before, entries);
            // Whoever was overtaken meanwhile need not make a commit in vain.
            if ((await this.#head()).commit !== head.commit)
                throw new HeadMovedError(OVERTAKEN);
            const receipt = await this.#objects.commit(head.commit, tree, change.message);
            const own = { receipt, parent: head.commit };
            attempts.push(own);
            await this.#advance(head, own);
            this.#seen = { commit: receipt.sha, exists: true };
            return receipt;
        };
        const receipt = await (0,retry/* retrying */.R$)(attempt, {
            policy: RACE,
            clock,
            judge: (error) => ({ retry: mayPass(error) && ++inVain < MOST_IN_VAIN }),
            onRetry: (0,retry/* toldTo */.dE)(log, 'Commit attempt'),
        }).catch((error) => {
            if (error instanceof UnsureError)
                throw error.cause;
            if (!(error instanceof HeadMovedError))
                throw error;
            throw new github_errors/* RepositoryError */.pU(`Nothing could be committed to the repository's branch '${(0,text_log/* plain */.pj)(this.branch)}': ` +
                `${error.message} Run again when fewer others write to it; if it stays so, see githubstatus.com.`, { code: 'E_GITHUB_BUSY', cause: error, transient: true });
        });
        if (receipt !== undefined)
            log.info(`Committed ${(0,text_log/* plain */.pj)(receipt.sha)} to ${(0,text_log/* plain */.pj)(this.branch)}`);
        return receipt;
    }
    async #head() {
        this.#seen = await this.#refs.head(this.branch, this.#defaultBranch);
        return this.#seen;
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
            onRetry(error, attempt, pause);
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
/* harmony export */   IG: () => (/* binding */ ledgersIn),
/* harmony export */   te: () => (/* binding */ findDirectory)
/* harmony export */ });
/* unused harmony export locateLedger */
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76223);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33186);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25860);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5671);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64999);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1540);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93398);







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
    const directory = (0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .ledgerDirectory */ .T0)(template, account);
    if (!template.includes('{account}'))
        return directory;
    await (0,_read_js__WEBPACK_IMPORTED_MODULE_5__/* .fetchLedger */ .m3)(root, directory);
    const there = await ledgerAccount(root, directory);
    // One that cannot be read is taken for its own: reading it says what is wrong.
    if (there?.id === account.id || there === UNREADABLE)
        return directory;
    const others = await ledgersIn(root, template);
    return others.find((other) => other.account?.id === account.id)?.directory ?? directory;
}
/**
 * The same, with a warning where it is not the template's.
 *
 * @param root what the template is relative to
 * @throws InputError when the account's name makes a path that not every file system takes
 */
async function findDirectory(root, template, account, log) {
    const directory = await locateLedger(root, template, account);
    const problem = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .pathProblem */ .z)(directory);
    if (problem !== undefined) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The folder ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(template)}, filled in for the account '${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(account.name)}', ${problem}: ` +
            'use {account-id} in it.');
    }
    if (directory !== (0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .ledgerDirectory */ .T0)(template, account)) {
        log.warning(`The account is called '${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(account.name)}' now. Its ledger is continued where it is, in ` +
            `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(directory)}. Give that folder, or use {account-id} in it.`);
    }
    return directory;
}
/**
 * Every ledger in a folder that the template could name.
 *
 * @param root the files of the whole repository
 */
async function ledgersIn(root, template) {
    const segments = template.split('/');
    const first = segments.findIndex((segment) => segment.includes('{'));
    await root.listBelow?.(segments.slice(0, first < 0 ? undefined : first).join('/'));
    let folders = [''];
    for (const segment of segments) {
        const below = async (parent) => {
            const names = segment.includes('{') ? await root.folders(parent) : [segment];
            const like = namePattern(segment);
            return names.filter((name) => like.test(name)).map((name) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .inDirectory */ .zX)(parent, name));
        };
        folders = (await Promise.all(folders.map(below))).flat();
    }
    const manifests = await Promise.all(folders.map((folder) => firstManifest(root, folder)));
    await root.readTogether?.(manifests.flatMap((path) => path ?? []));
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
    const path = await firstManifest(root, folder);
    if (path === undefined)
        return undefined;
    try {
        return (0,_chain_js__WEBPACK_IMPORTED_MODULE_4__/* .readManifest */ .WI)(path, await root.read(path)).manifest.account;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .LedgerError */ .o)
            return UNREADABLE;
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
