export const id = 80;
export const ids = [80];
export const modules = {

/***/ 5993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OI: () => (/* binding */ formatSignOff),
/* harmony export */   SZ: () => (/* binding */ isApproved),
/* harmony export */   Tf: () => (/* binding */ readSignOff),
/* harmony export */   YR: () => (/* binding */ signOffOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _companions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88951);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40409);



/** What a sign-off says of its own form; a change of meaning gets a new number. */
const SIGN_OFF_SCHEMA = 'heroku-audit-trail/signoff/1';
const file = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), sha256: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/) });
const approval = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    login: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    state: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('As GitHub has it: approved or rejected'),
    comment: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    at: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable().describe('When; null: GitHub does not say'),
    environment: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
});
const signOffSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(SIGN_OFF_SCHEMA),
    account: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    month: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    revision: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    manifest: file,
    review: file.nullable().describe('The review page of the month; null: it has none'),
    approvals: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(approval).min(1),
    initiator: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('Login of who started the run'),
    approved_by_another: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()
        .describe('Whether someone else than who started the run approved'),
    run: _manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .runSchema */ .Lx,
});
/** Makes a month's sign-off. */
function signOffOf(held, { approvals, starters, run }) {
    const { account, month, revision } = held.manifest;
    return {
        schema: SIGN_OFF_SCHEMA,
        account: { id: account.id, name: account.name },
        month,
        revision,
        manifest: { path: held.path, sha256: held.sha256 },
        review: reviewOf(held),
        approvals: [...approvals],
        initiator: starters[0],
        approved_by_another: isByAnother(approvals, starters),
        run,
    };
}
/** The sign-off's bytes: keys in the schema's order, two-space indent, a newline at the end. */
function formatSignOff(signOff) {
    return Buffer.from(`${JSON.stringify(signOffSchema.parse(signOff), null, 2)}\n`);
}
/** Reads the sign-off of a manifest. @returns what is wrong with it, when something is */
function readSignOff(bytes, held) {
    const wrong = (problem) => ({ file: (0,_companions_js__WEBPACK_IMPORTED_MODULE_0__/* .companionPath */ .ad)(held.path, 'signoff'), problem });
    const parsed = signOffSchema.safeParse(parseJson(bytes));
    if (!parsed.success)
        return wrong('is no sign-off of a form that is known');
    const { account, month, revision, manifest, review, approvals, initiator } = parsed.data;
    const own = held.manifest;
    if (account.id !== own.account.id || month !== own.month || revision !== own.revision) {
        return wrong(`is of another month than '${held.path}'`);
    }
    if (manifest.path !== held.path || manifest.sha256 !== held.sha256) {
        return wrong(`is of another manifest than '${held.path}' is now`);
    }
    const expected = reviewOf(held);
    if (review?.path !== expected?.path || review?.sha256 !== expected?.sha256) {
        return wrong(`is of another review page than '${held.path}' names`);
    }
    if (!approvals.some(isApproved))
        return wrong('names nobody who approved');
    if (parsed.data.approved_by_another && !isByAnother(approvals, [initiator])) {
        return wrong('says that another approved than who started the run, and names none');
    }
    return parsed.data;
}
const isApproved = ({ state }) => state === 'approved';
function isByAnother(approvals, starters) {
    const own = starters.map((login) => login.toLowerCase());
    return approvals.some((each) => isApproved(each) && !own.includes(each.login.toLowerCase()));
}
function reviewOf({ manifest }) {
    const found = manifest.files.find(({ role }) => role === 'review');
    return found === undefined ? null : { path: found.path, sha256: found.sha256 };
}
function parseJson(bytes) {
    try {
        return JSON.parse(bytes.toString());
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 8439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ LedgerFinder),
/* harmony export */   _: () => (/* binding */ FOLDERS_ON_DISK)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _ledger_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93398);
/* harmony import */ var _ledger_readme_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4650);




/**
 * Finds the ledgers in folders: where manifests lie in folders of months, or the page of a ledger is.
 * A folder that cannot be read hides no other. Each place is read once.
 */
class LedgerFinder {
    #folders;
    #known = new Map();
    constructor(folders) {
        this.#folders = folders;
    }
    /** @param isRoot whether it is the root of a repository, where other things lie beside a ledger */
    async below(at, isRoot) {
        const items = await this.#folders.list(at);
        if (items === undefined)
            return { ledgers: [], unread: [''] };
        const isOne = await this.#isLedger(items);
        const found = { ledgers: isOne ? [''] : [], unread: [] };
        if (isOne && !isRoot)
            return found;
        for (const { name, kind, at: inner } of items) {
            if (kind === 'unreadable' && (await this.#hidesLedger(inner)))
                found.unread.push(name);
            if (kind !== 'folder' || name === '.git' || (isOne && (0,_ledger_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isMonthsFolder */ .ib)(name)))
                continue;
            const within = await this.#once(inner);
            for (const key of ['ledgers', 'unread']) {
                found[key].push(...within[key].map((path) => (path === '' ? name : `${name}/${path}`)));
            }
        }
        return { ledgers: found.ledgers.sort(), unread: found.unread.sort() };
    }
    /** A ledger in a folder whose name is no UTF-8 cannot be named. */
    async #hidesLedger(at) {
        const { ledgers, unread } = await this.#once(at);
        return ledgers.length + unread.length > 0;
    }
    #once(at) {
        const found = this.#known.get(at) ?? this.below(at, false);
        this.#known.set(at, found);
        return found;
    }
    async #isLedger(items) {
        for (const { name, kind, at } of items) {
            if (kind !== 'folder' || !(0,_ledger_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isMonthsFolder */ .ib)(name))
                continue;
            // One that cannot be read is reported when it is visited, or with its ledger.
            const inner = (await this.#folders.list(at)) ?? [];
            if (inner.some((item) => (0,_ledger_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isManifestName */ .zU)(item.name)))
                return true;
        }
        // A ledger that has lost its manifests. (A repository's own page may begin like a ledger's.)
        const file = (path) => items.find(({ name, kind }) => name === path && kind === 'file');
        const page = file(_ledger_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .README */ .DK);
        if (file(_ledger_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .SUMS */ .vf) === undefined || page === undefined)
            return false;
        const text = await this.#folders.text(page.at).catch(() => '');
        return text.startsWith(_ledger_readme_js__WEBPACK_IMPORTED_MODULE_3__/* .README_MARK */ .HN);
    }
}
const FOLDERS_ON_DISK = {
    list: async (path) => {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path, { withFileTypes: true }).catch(() => undefined);
        return entries?.map((entry) => {
            const kind = entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'other';
            return { name: entry.name, kind, at: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, entry.name) };
        });
    },
    text: (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'),
};


/***/ }),

/***/ 9392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uv: () => (/* binding */ commitIds),
  iT: () => (/* binding */ gapOf),
  NH: () => (/* binding */ isGap),
  ok: () => (/* binding */ openClone)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.build/verify/git/errors.js
var errors = __webpack_require__(44434);
// EXTERNAL MODULE: ./.build/verify/git/objects.js + 1 modules
var git_objects = __webpack_require__(7373);
// EXTERNAL MODULE: ./.build/verify/git/program.js
var git_program = __webpack_require__(24769);
// EXTERNAL MODULE: ./.build/verify/git/store.js
var git_store = __webpack_require__(39527);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/text/log.js
var log = __webpack_require__(33186);
// EXTERNAL MODULE: ./.build/verify/git/files.js
var files = __webpack_require__(2226);
;// CONCATENATED MODULE: ./.build/verify/git/tip.js




const ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const LONGEST_REF = 4096;
const MOST_PACKED = 1 << 26;
/** Where HEAD points in a clone that keeps its refs in a reftable. */
const REFTABLE = 'refs/heads/.invalid';
/** Whether git takes this for the name of a ref; such a name leads out of no folder. */
const isRefName = (name) => !/[\0-\x20\x7f~^:?*[\\]|\.\.|\/\/|@\{|^[-/]|\/$|\.$/.test(name) &&
    name.split('/').every((part) => !/^\.|\.lock$/.test(part));
/**
 * Reads what a ref stands for, by hand: git itself would read the clone's settings. Undefined when
 * it is HEAD of a clone without a commit.
 *
 * @param ref HEAD, a full id, or the name of a branch or tag
 * @throws UnreadableClone, UnusableClone
 */
async function readTip(store, ref) {
    if (ref === 'HEAD')
        return headOf(store);
    if (ID.test(ref))
        return { id: ref, branch: undefined };
    const names = isRefName(ref)
        ? [`refs/heads/${ref}`, `refs/tags/${ref}`, `refs/remotes/${ref}`]
        : [];
    if (ref.startsWith('refs/'))
        names.unshift(ref);
    for (const name of names) {
        const id = await idOf(store, name);
        if (id !== undefined)
            return { id, branch: branchOf(name) };
    }
    throw new errors/* UnusableClone */.D2(`The clone has no ref ${(0,log/* quoted */.TL)(ref)}. Give HEAD, the full sha of a commit, or a branch or tag of ` +
        'this clone');
}
const branchOf = (name) => /^refs\/heads\/(.+)$/.exec(name)?.[1];
async function headOf(store) {
    const text = await (0,files/* readSmall */.o)((0,external_node_path_.join)(store.gitDir, 'HEAD'), "'HEAD'", LONGEST_REF);
    const line = text?.replace(/\n$/, '') ?? '';
    if (ID.test(line))
        return { id: line, branch: undefined };
    const name = /^ref: (refs\/.+)$/.exec(line)?.[1];
    if (name === REFTABLE) {
        throw new errors/* UnusableClone */.D2('The clone keeps its refs in a reftable, which verification does not read: give the full sha ' +
            'that `git rev-parse HEAD` prints as the ref');
    }
    if (name === undefined || !isRefName(name)) {
        throw new errors/* UnreadableClone */.Xm("'HEAD' is neither a commit nor a ref");
    }
    const id = await idOf(store, name);
    return id === undefined ? undefined : { id, branch: branchOf(name) };
}
/** The object of a full name: its own file, else a line of packed-refs. Work trees share them. */
async function idOf({ commonDir }, name) {
    const text = await (0,files/* readSmall */.o)((0,external_node_path_.join)(commonDir, name), `'${name}'`, LONGEST_REF).catch((error) => {
        // Of `a/b` when there is a branch `a/b/c`: packed-refs has neither then.
        if (error instanceof errors/* UnreadableClone */.Xm && error.message.endsWith('no plain file'))
            return;
        throw error;
    });
    if (text !== undefined) {
        const id = text.replace(/\n$/, '');
        if (ID.test(id))
            return id;
        throw new errors/* UnreadableClone */.Xm(`the ref '${name}' holds no full sha`);
    }
    const packed = await (0,files/* readSmall */.o)((0,external_node_path_.join)(commonDir, 'packed-refs'), "'packed-refs'", MOST_PACKED);
    const line = packed?.split('\n').find((each) => each.endsWith(` ${name}`));
    if (line === undefined)
        return undefined;
    const id = line.slice(0, -name.length - 1);
    if (!ID.test(id))
        throw new errors/* UnreadableClone */.Xm(`'packed-refs' holds no full sha of '${name}'`);
    return id;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./.build/verify/git/unpacker.js






/** Milliseconds within which git has to answer. */
const TIME_LIMIT = 60_000;
/** Processes that may be started, since each damaged object ends one. */
const MOST_STARTS = 500;
const LONGEST_LINE = 200;
const LONGEST_COMPLAINT = 4096;
const LINE_FEED = 0x0a;
/**
 * Settings under which git reads objects in bounded memory, and trusts no index that repeats what
 * they hold. Measured with git 2.39.
 */
const CONFIG = `[core]
\tbare = true
\tcommitGraph = false
\tmultiPackIndex = false
\tbigFileThreshold = 1m
\tpackedGitWindowSize = 32m
\tpackedGitLimit = 256m
\tdeltaBaseCacheLimit = 32m
`;
/** Git before 2.29 knows of no format, and refuses a repository that names one. */
const CONFIG_OF = {
    sha1: CONFIG,
    sha256: `${CONFIG}\trepositoryformatversion = 1\n[extensions]\n\tobjectformat = sha256\n`,
};
/**
 * Git, which does nothing here but unpack the objects of a clone that is not trusted: two processes
 * of `git cat-file` in an empty repository of our own, whose objects are the clone's. No setting,
 * hook, filter, replacement, graft or remote of the clone is known to them.
 */
class Unpacker {
    #options;
    #asked;
    #unpacking;
    #starts = 0;
    constructor(options) {
        this.#options = options;
        for (const name of ['refs', 'objects'])
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(options.home, name), { recursive: true, mode: 0o700 });
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(options.home, 'HEAD'), 'ref: refs/heads/none\n');
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(options.home, 'config'), CONFIG_OF[options.format]);
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(options.home, 'empty'), '');
    }
    /** What an object is, without its bytes; undefined when the clone does not have it. */
    async find(id) {
        const process = (this.#asked = this.#ready(this.#asked, '--batch-check'));
        return process.ask(id);
    }
    /**
     * The bytes of an object that was found.
     *
     * @throws UnreadableClone when git cannot unpack it, or gives something else
     */
    async *bytes(id, { type, size }) {
        const process = await this.#unpackerOf(id, { type, size });
        try {
            for (let left = size; left > 0;) {
                const chunk = await process.take(left);
                left -= chunk.length;
                yield chunk;
            }
            const [end] = await process.take(1);
            if (end !== LINE_FEED || process.hasMore) {
                throw new errors/* UnreadableClone */.Xm(`the object ${id} is longer than it says`);
            }
            process.isBusy = false;
        }
        finally {
            // Whatever it says next is no answer to anything.
            if (process.isBusy)
                await process.close();
        }
    }
    /**
     * A process that gives the bytes of an object next. What comes late of an object that is longer than
     * it says looks like the answer to the next question: a new process gives the right one.
     */
    async #unpackerOf(id, { type, size }) {
        for (let attempt = 1; attempt <= 2; attempt++) {
            const process = (this.#unpacking = this.#ready(this.#unpacking, '--batch'));
            process.isBusy = true;
            const found = await process.ask(id).catch(() => undefined);
            if (found?.type === type && found.size === size)
                return process;
            await process.close();
        }
        throw new errors/* UnreadableClone */.Xm(`git does not give the object ${id}`);
    }
    async close() {
        await this.#asked?.close();
        await this.#unpacking?.close();
    }
    #ready(process, mode) {
        if (process !== undefined && !process.isBusy && !process.isClosed)
            return process;
        void process?.close();
        if (++this.#starts > MOST_STARTS) {
            throw new errors/* UnreadableClone */.Xm(`git failed more than ${MOST_STARTS} times`);
        }
        return new GitProcess(this.#options, mode);
    }
}
/** Nothing of this process's environment reaches git. Windows starts no program without SystemRoot. */
function environmentOf({ home, objects }) {
    const empty = (0,external_node_path_.join)(home, 'empty');
    return {
        ...(process.platform === 'win32' ? { SystemRoot: 'C:\\Windows' } : {}),
        GIT_DIR: home,
        GIT_OBJECT_DIRECTORY: objects,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: empty,
        GIT_CONFIG_SYSTEM: empty,
        HOME: home,
        XDG_CONFIG_HOME: home,
        PATH: (0,external_node_path_.join)(home, 'nowhere'),
        LC_ALL: 'C',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_NO_LAZY_FETCH: '1',
        GIT_ALLOW_PROTOCOL: '',
        GIT_PROTOCOL_FROM_USER: '0',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_ATTR_NOSYSTEM: '1',
        // A second line only: git does not document it.
        GIT_ALLOC_LIMIT: '256m',
    };
}
/** One `git cat-file`, which is asked one thing after the other. */
class GitProcess {
    /** Whether an answer is not yet read to its end. */
    isBusy = false;
    isClosed = false;
    #child;
    #chunks;
    #rest = Buffer.alloc(0);
    #complaint = '';
    constructor(options, mode) {
        const child = (0,external_node_child_process_.spawn)(options.program, ['cat-file', mode], {
            cwd: options.home,
            env: environmentOf(options),
            stdio: ['pipe', 'pipe', 'pipe'],
            windowsHide: true,
        });
        this.#child = child;
        this.#chunks = child.stdout[Symbol.asyncIterator]();
        const complain = (text) => {
            if (this.#complaint.length < LONGEST_COMPLAINT)
                this.#complaint += text;
        };
        child.on('error', (error) => {
            complain(error.message);
        });
        child.stderr.on('data', (text) => {
            complain(text.toString());
        });
        // When it has ended, reading its answer says so.
        child.stdin.on('error', () => undefined);
    }
    async ask(id) {
        this.#child.stdin.write(`${id}\n`);
        const line = await this.#line();
        if (line === `${id} missing`)
            return undefined;
        const found = /^([0-9a-f]+) (commit|tree|blob|tag) (\d{1,15})$/.exec(line);
        if (found?.[1] === id)
            return { type: found[2], size: Number(found[3]) };
        await this.close();
        throw new errors/* UnreadableClone */.Xm(`git does not say what the object ${id} is`);
    }
    /** Whether there are bytes that nobody asked for. */
    get hasMore() {
        return this.#rest.length > 0;
    }
    /** The next bytes, at most so many. */
    async take(most) {
        if (this.#rest.length === 0)
            await this.#more();
        const taken = this.#rest.subarray(0, most);
        this.#rest = this.#rest.subarray(most);
        return taken;
    }
    async #line() {
        for (;;) {
            const end = this.#rest.indexOf(LINE_FEED);
            if (end >= 0)
                return (await this.take(end + 1)).toString('latin1', 0, end);
            if (this.#rest.length > LONGEST_LINE) {
                await this.close();
                throw new errors/* UnreadableClone */.Xm('git answers without an end');
            }
            await this.#more();
        }
    }
    async #more() {
        const timer = setTimeout(() => {
            this.#complaint = `it did not answer within ${TIME_LIMIT / 1000} seconds`;
            this.#child.kill('SIGKILL');
        }, TIME_LIMIT);
        try {
            const next = await this.#chunks
                .next()
                .catch(() => ({ done: true, value: undefined }));
            if (next.done !== true) {
                this.#rest = this.#rest.length === 0 ? next.value : Buffer.concat([this.#rest, next.value]);
                return;
            }
        }
        finally {
            clearTimeout(timer);
        }
        await this.close();
        const [reason = ''] = this.#complaint.split('\n');
        throw new errors/* UnreadableClone */.Xm(`git cat-file failed: ${(0,log/* plain */.pj)(reason) || 'it did not say why'}`);
    }
    /** Ends the process, and waits until it has. */
    async close() {
        if (this.isClosed)
            return;
        this.isClosed = true;
        this.#child.stdin.destroy();
        this.#child.stdout.destroy();
        if (this.#child.pid === undefined)
            return;
        if (this.#child.exitCode === null && this.#child.signalCode === null) {
            const ended = (0,external_node_events_.once)(this.#child, 'exit');
            this.#child.kill('SIGKILL');
            await ended;
        }
    }
}

;// CONCATENATED MODULE: ./.build/verify/git/clone.js







/** Ids of all commits up to the one that is verified; or why they are not known. */
const commitIds = ({ commits }) => isGap(commits) ? commits : new Set(commits.map(({ id }) => id));
/** Whether commits are not known. */
const isGap = (commits) => 'reason' in commits;
/** What a failure leaves unknown. @throws anything else than an UnreadableClone */
function gapOf(error) {
    if (!(error instanceof errors/* UnreadableClone */.Xm))
        throw error;
    return { kind: 'unreadable', reason: error.message };
}
/**
 * Opens the clone that a folder is in, or is; undefined when there is none.
 *
 * @throws UnusableClone
 */
async function openClone(folder, options) {
    const bare = await (0,git_store/* bareStore */.sW)(folder);
    const clone = await openFound(() => (0,git_store/* findStore */.h$)(folder), options);
    if (bare === undefined || (clone !== undefined && clone.tip === undefined))
        return clone;
    // What looks like a bare clone may have been committed to the one it is in.
    const { tip, prefix = '' } = clone ?? {};
    const isCommitted = tip && (await (0,git_objects/* folderAt */.w3)(tip.objects, tip.commit.tree, prefix).catch(() => ''));
    if (isCommitted !== undefined)
        return clone;
    await clone?.close();
    return openFound(() => Promise.resolve(bare), options);
}
const NOTHING = {
    ...{ prefix: '', workTree: undefined, tip: undefined },
    close: () => Promise.resolve(),
};
async function openFound(find, options) {
    try {
        const store = await find();
        if (store === undefined)
            return undefined;
        const tip = await readTip(store, options.ref);
        if (tip !== undefined)
            return await openAt(store, tip, options);
        return { ...NOTHING, commits: { kind: 'absent', reason: 'HEAD is at no commit' } };
    }
    catch (error) {
        return { ...NOTHING, commits: gapOf(error) };
    }
}
async function openAt(store, tip, { programs, home }) {
    const { prefix, workTree, commonDir } = store;
    const program = await (0,git_program/* findGit */.Ct)(programs, [workTree ?? commonDir, commonDir, await (0,promises_.realpath)('.')]);
    if (program === undefined)
        throw new errors/* UnusableClone */.D2(git_program/* NO_GIT */.D7);
    const format = tip.id.length === 64 ? 'sha256' : 'sha1';
    const unpacker = new Unpacker({ program, objects: await (0,git_store/* plainObjects */.T7)(store), home, format });
    const objects = new git_objects/* Objects */.Rb(unpacker, format);
    const place = { prefix, workTree, close: () => unpacker.close() };
    try {
        const commit = await objects.commit(tip.id);
        const commits = await readCommits(objects, commit, await (0,git_store/* shallowCommits */.H)(store)).catch(gapOf);
        return { ...place, tip: { commit, branch: tip.branch, objects }, commits };
    }
    catch (error) {
        return { ...place, tip: undefined, commits: gapOf(error) };
    }
}
const SHALLOW = {
    kind: 'cut',
    reason: 'not enough history: the clone is shallow. Fetch all of it (`git fetch --unshallow`, or ' +
        '`fetch-depth: 0` of actions/checkout)',
};
/**
 * A commit and all before it, parents before their children, a first parent's whole history first.
 *
 * @param shallow commits whose parents may be missing
 * @throws UnreadableClone
 */
async function readCommits(objects, tip, shallow) {
    const commits = [];
    const seen = new Set([tip.id]);
    const path = [{ commit: tip, next: 0 }];
    for (let last = path.at(-1); last !== undefined; last = path.at(-1)) {
        const parent = last.commit.parents[last.next++];
        if (parent === undefined)
            commits.push(path.pop().commit);
        else if (!seen.has(parent)) {
            seen.add(parent);
            try {
                path.push({ commit: await objects.commit(parent), next: 0 });
            }
            catch (error) {
                if (error instanceof errors/* MissingObject */._m && shallow.has(last.commit.id))
                    return SHALLOW;
                throw error;
            }
        }
    }
    return commits;
}


/***/ }),

/***/ 44434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ UnusableClone),
/* harmony export */   Xm: () => (/* binding */ UnreadableClone),
/* harmony export */   _m: () => (/* binding */ MissingObject)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76223);

/** A clone that is there and cannot be read, or holds what git would not write: counts against it. */
class UnreadableClone extends _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    constructor(message) {
        super(message, { code: 'E_CLONE' });
    }
}
/** An object that git does not find, or finds damaged: it says the same of both. */
class MissingObject extends UnreadableClone {
    constructor(id) {
        super(`the object ${id} is missing or damaged`);
    }
}
/** A clone that may be sound, but is kept in a way, or on a machine, that verification cannot read. */
class UnusableClone extends _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    constructor(message) {
        super(message, { code: 'E_CLONE' });
    }
}


/***/ }),

/***/ 2226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readSmall)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44434);



/** Never waits for a writer, as a FIFO has it, and follows no link. Windows knows neither. */
const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
const READING = O_RDONLY | O_NOFOLLOW | O_NONBLOCK;
/** Errors of a path at which there is no file. */
const NOTHING = ['ENOENT', 'ENOTDIR'];
/**
 * The text of a small file of the store; undefined when there is none.
 *
 * @param name for messages, which never show what is in it
 * @param limit bytes
 * @throws UnreadableClone when it is no plain file, or larger
 */
async function readSmall(path, name, limit) {
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, READING);
        try {
            const stats = await file.stat();
            if (!stats.isFile())
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UnreadableClone */ .Xm(`${name} is no plain file`);
            if (stats.size > limit)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UnreadableClone */ .Xm(`${name} has more than ${limit} bytes`);
            return await file.readFile('utf8');
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        const { code = '' } = error;
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UnreadableClone */ .Xm)
            throw error;
        if (NOTHING.includes(code))
            return undefined;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UnreadableClone */ .Xm(`${name} cannot be read (${code})`);
    }
}


/***/ }),

/***/ 7373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Rb: () => (/* binding */ Objects),
  w3: () => (/* binding */ folderAt),
  G3: () => (/* binding */ objectHash)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: ./.build/text/log.js
var log = __webpack_require__(33186);
// EXTERNAL MODULE: ./.build/verify/git/errors.js
var errors = __webpack_require__(44434);
;// CONCATENATED MODULE: ./.build/verify/git/parse.js

/** @throws UnreadableClone when git would not have written it */
function parseCommit(id, bytes) {
    // Whatever follows one in a message, `git log` does not show.
    if (bytes.includes(0))
        throw new errors/* UnreadableClone */.Xm(`the commit ${id} has a NUL in it`);
    const text = bytes.toString();
    const end = text.indexOf('\n\n');
    const head = end < 0 ? text : text.slice(0, end);
    const found = /^tree ([0-9a-f]+)\n((?:parent [0-9a-f]+\n)*)author .*\ncommitter (.*)/.exec(head);
    if (found === null)
        throw new errors/* UnreadableClone */.Xm(`the commit ${id} is malformed`);
    const [, tree = '', parents = '', who = ''] = found;
    const [, committer = who, seconds = ''] = /^(.*>) (-?\d+) [+-]\d+$/.exec(who) ?? [];
    return {
        id,
        tree,
        parents: parents.split('\n').flatMap((line) => (line === '' ? [] : [line.slice(7)])),
        committed: seconds === '' ? NaN : Number(seconds),
        committer,
        message: end < 0 ? '' : text.slice(end + 2),
    };
}
const KINDS = {
    '100644': 'file',
    '100755': 'file',
    // Of early versions of git.
    '100664': 'file',
    '40000': 'folder',
    '120000': 'link',
    '160000': 'other',
};
const SPACE = 0x20;
/**
 * What is in a folder, by the bytes of its name, each as a character.
 *
 * @param idSize bytes of an id: 20 of SHA-1, 32 of SHA-256
 * @throws UnreadableClone when git would not have written it
 */
function parseTree(id, bytes, idSize) {
    const entries = new Map();
    const malformed = () => new errors/* UnreadableClone */.Xm(`the folder ${id} is malformed`);
    for (let at = 0; at < bytes.length;) {
        const space = bytes.indexOf(SPACE, at);
        const end = bytes.indexOf(0, space);
        const next = end + 1 + idSize;
        if (space < 0 || end < 0 || next > bytes.length)
            throw malformed();
        const mode = bytes.toString('latin1', at, space);
        const raw = bytes.subarray(space + 1, end);
        const name = raw.toString();
        const key = raw.toString('latin1');
        const kind = KINDS[mode];
        if (kind === undefined || entries.has(key) || isForbidden(name))
            throw malformed();
        entries.set(key, {
            name,
            kind: Buffer.from(name).equals(raw) ? kind : 'unreadable',
            mode,
            id: bytes.toString('hex', end + 1, next),
        });
        at = next;
    }
    return entries;
}
const isForbidden = (name) => /^(?:|\.|\.\.|\.git)$/i.test(name) || name.includes('/');

;// CONCATENATED MODULE: ./.build/verify/git/objects.js





/** Bytes of one commit or folder: real ones have thousands. */
const MOST_OF_ONE = { commit: 1 << 20, tree: 1 << 23 };
/** Bytes of all of them, which is what a history may have. */
const MOST_OF_ALL = { commit: 1 << 26, tree: 1 << 30 };
/** Names that are listed or looked up in folders, over and over: few objects can make folders without end. */
const MOST_NAMES = 10_000_000;
/** Names of folders that are kept in memory. */
const KEPT_NAMES = 100_000;
/** The objects of a clone. None is believed before its bytes were found to have its id. */
class Objects {
    #unpacker;
    #algorithm;
    #trees = new Map();
    #read = { commit: 0, tree: 0 };
    #kept = 0;
    #names = 0;
    /** @param format of the ids */
    constructor(unpacker, format) {
        this.#unpacker = unpacker;
        this.#algorithm = format;
    }
    /** The commit of an id, or that an annotated tag stands for. @throws UnreadableClone */
    async commit(id) {
        const found = await this.#found(id);
        if (found.type !== 'tag')
            return parseCommit(id, await this.#whole(id, found, 'commit'));
        const text = (await this.#whole(id, found, 'commit', 'tag')).toString();
        const target = /^object ([0-9a-f]+)\ntype commit\n/.exec(text)?.[1];
        if (target === undefined)
            throw new errors/* UnreadableClone */.Xm(`the tag ${id} is not of a commit`);
        return this.commit(target);
    }
    /** What is directly in a folder. @throws UnreadableClone */
    async tree(id) {
        const entries = this.#trees.get(id) ?? (await this.#readTree(id));
        this.#count(entries.size);
        return [...entries.values()];
    }
    /** What a folder has under a name. @throws UnreadableClone */
    async entry(id, name) {
        const entries = this.#trees.get(id) ?? (await this.#readTree(id));
        this.#count(1);
        return entries.get(Buffer.from(name).toString('latin1'));
    }
    #count(names) {
        this.#names += names;
        if (this.#names > MOST_NAMES) {
            throw new errors/* UnreadableClone */.Xm(`its folders have more than ${MOST_NAMES} names in all`);
        }
    }
    /** Bytes of a file; undefined when the clone does not have it. @throws UnreadableClone */
    async size(id) {
        const found = await this.#unpacker.find(id);
        if (found !== undefined && found.type !== 'blob') {
            throw new errors/* UnreadableClone */.Xm(`the object ${id} is a ${found.type}, where a blob was expected`);
        }
        return found?.size;
    }
    /**
     * The bytes of a file. They are what was committed only once they have ended without an error.
     *
     * @throws UnreadableClone
     */
    async *blob(id) {
        yield* this.#hashed(id, await this.#found(id), 'blob');
    }
    /** Any object as it is stored; its bytes are to be believed as those of `blob`. @throws UnreadableClone */
    async open(id) {
        const found = await this.#found(id);
        return { ...found, bytes: this.#hashed(id, found, found.type) };
    }
    async #readTree(id) {
        const bytes = await this.#whole(id, await this.#found(id), 'tree');
        const entries = parseTree(id, bytes, this.#algorithm === 'sha1' ? 20 : 32);
        this.#trees.set(id, entries);
        this.#kept += entries.size;
        for (const [oldest, { size }] of this.#trees) {
            if (this.#kept <= KEPT_NAMES || oldest === id)
                break;
            this.#trees.delete(oldest);
            this.#kept -= size;
        }
        return entries;
    }
    async #found(id) {
        const found = await this.#unpacker.find(id);
        if (found === undefined)
            throw new errors/* MissingObject */._m(id);
        return found;
    }
    async #whole(id, found, counted, type = counted) {
        if (found.size > MOST_OF_ONE[counted]) {
            const most = (0,log/* formatBytes */.z3)(MOST_OF_ONE[counted]);
            throw new errors/* UnreadableClone */.Xm(`the ${counted} ${id} has more than ${most}`);
        }
        this.#read[counted] += found.size;
        if (this.#read[counted] > MOST_OF_ALL[counted]) {
            throw new errors/* UnreadableClone */.Xm(`it has ${counted}s of more than ${(0,log/* formatBytes */.z3)(MOST_OF_ALL[counted])}`);
        }
        return (0,consumers_.buffer)(this.#hashed(id, found, type));
    }
    async *#hashed(id, found, type) {
        if (found.type !== type) {
            throw new errors/* UnreadableClone */.Xm(`the object ${id} is a ${found.type}, where a ${type} was expected`);
        }
        const hash = objectHash(this.#algorithm, type, found.size);
        for await (const chunk of this.#unpacker.bytes(id, found)) {
            hash.update(chunk);
            yield chunk;
        }
        if (hash.digest('hex') !== id) {
            throw new errors/* UnreadableClone */.Xm(`the object ${id} has other bytes than its id says`);
        }
    }
}
/** What an id of git's is made of, but for the object's bytes, which are to be added. */
function objectHash(algorithm, type, size) {
    return (0,external_node_crypto_.createHash)(algorithm).update(`${type} ${size}\0`);
}
/** The folder at a path below another; undefined when there is none. @throws UnreadableClone */
async function folderAt(objects, tree, path) {
    let at = tree;
    for (const step of path === '' ? [] : path.split('/')) {
        const entry = await objects.entry(at, step);
        if (entry?.kind !== 'folder')
            return undefined;
        at = entry.id;
    }
    return at;
}


/***/ }),

/***/ 39527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ shallowCommits),
/* harmony export */   T7: () => (/* binding */ plainObjects),
/* harmony export */   h$: () => (/* binding */ findStore),
/* harmony export */   sW: () => (/* binding */ bareStore)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44434);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2226);




const LONGEST_POINTER = 4096;
/** Finds the clone in whose work tree a folder is; undefined when it is in none. @throws UnreadableClone */
async function findStore(folder) {
    const start = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder);
    for (let top = start;; top = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(top)) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, '.git');
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);
        if (found !== undefined) {
            if (!found.isDirectory() && !found.isFile()) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UnreadableClone */ .Xm("'.git' is neither a folder nor a file");
            }
            const gitDir = found.isDirectory() ? path : await pointedTo(path);
            const prefix = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, start).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
            return { workTree: top, prefix, gitDir, commonDir: await commonDirOf(gitDir) };
        }
        if (top === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(top))
            return undefined;
    }
}
/** A file `.git` names the folder: of a further work tree, a submodule, a separate git directory. */
async function pointedTo(path) {
    const text = (await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readSmall */ .o)(path, "'.git'", LONGEST_POINTER)) ?? '';
    const target = /^gitdir: ([^\n\0]+)\n?$/.exec(text)?.[1];
    if (target === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UnreadableClone */ .Xm("the file '.git' does not say 'gitdir: '");
    return folderAt((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), target), "the folder that '.git' names");
}
async function commonDirOf(gitDir) {
    const text = await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readSmall */ .o)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDir, 'commondir'), "'commondir'", LONGEST_POINTER);
    if (text === undefined)
        return gitDir;
    return folderAt((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(gitDir, text.replace(/\n$/, '')), "the folder that 'commondir' names");
}
async function folderAt(path, name) {
    const isFolder = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined))?.isDirectory() === true;
    if (!isFolder)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UnreadableClone */ .Xm(`${name} is not there`);
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
}
/** The bare clone that a folder looks like; undefined when it does not. */
async function bareStore(folder) {
    const gitDir = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder);
    const kinds = ['HEAD', 'objects', 'refs'].map((name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDir, name)).catch(() => undefined));
    const [head, objects, refs] = await Promise.all(kinds);
    const isBare = head?.isFile() === true && objects?.isDirectory() && refs?.isDirectory();
    return isBare ? { workTree: undefined, prefix: '', gitDir, commonDir: gitDir } : undefined;
}
/**
 * Refuses a store in which git would follow a link, wait for a FIFO, or read objects from elsewhere.
 * Gives the real path of its objects.
 *
 * @throws UnreadableClone, UnusableClone
 */
async function plainObjects({ commonDir }) {
    const visit = async (path, depth) => {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(commonDir, path), { withFileTypes: true }).catch(() => {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UnreadableClone */ .Xm(`its folder '${path}' cannot be read`);
        });
        for (const entry of entries) {
            const name = `${path}/${entry.name}`;
            if (/^objects\/info\/(?:http-)?alternates$/.test(name))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UnusableClone */ .D2(ALTERNATES);
            if (entry.isDirectory() && depth < 2)
                await visit(name, depth + 1);
            else if (!entry.isFile())
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UnreadableClone */ .Xm(`its store has '${name}', no plain file`);
        }
    };
    const objects = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(commonDir, 'objects')).catch(() => undefined);
    if (objects?.isDirectory() !== true)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UnreadableClone */ .Xm("it has no folder 'objects'");
    await visit('objects', 0);
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(commonDir, 'objects'));
}
const ALTERNATES = 'The clone borrows objects of another (objects/info/alternates), which verification does not ' +
    'read: clone again without --shared and --reference, or with --dissociate';
/** Commits at which a shallow clone was cut, as it says; none when it is whole. */
async function shallowCommits({ commonDir }) {
    const text = await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readSmall */ .o)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(commonDir, 'shallow'), "'shallow'", 1 << 24);
    return new Set(text?.split('\n').filter((line) => line !== ''));
}


/***/ }),

/***/ 60080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verify: () => (/* binding */ verify_verify)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.build/system/bundle.js
var system_bundle = __webpack_require__(4216);
// EXTERNAL MODULE: ./.build/system/errors.js
var errors = __webpack_require__(76223);
// EXTERNAL MODULE: ./.build/system/scratch.js
var scratch = __webpack_require__(5972);
// EXTERNAL MODULE: ./.build/text/log.js
var log = __webpack_require__(33186);
// EXTERNAL MODULE: ./.build/verify/git/clone.js + 2 modules
var git_clone = __webpack_require__(9392);
// EXTERNAL MODULE: ./.build/verify/outcome.js
var verify_outcome = __webpack_require__(66702);
;// CONCATENATED MODULE: ./.build/verify/checks/anchor.js


const anchor_anchor = {
    id: 'anchor',
    title: 'What was noted elsewhere is still there: nothing was cut off or rewritten',
    run({ log }, { expectHead: head, expectManifest: manifest, expectRecords: records, clone }) {
        if (head === undefined && manifest === undefined && records === undefined) {
            return (0,verify_outcome/* notChecked */.lb)('nothing noted earlier was given');
        }
        const problems = [];
        if (manifest !== undefined && !log.some(({ sha256 }) => sha256 === manifest)) {
            problems.push(`has no manifest with the SHA-256 ${manifest} any more: it was cut off or rewritten`);
        }
        if (records !== undefined && log.length < records) {
            problems.push(`has ${log.length} manifests, where ${records} were expected: the last were cut off`);
        }
        if (head !== undefined) {
            if (clone === undefined)
                return (0,verify_outcome/* failed */.gz)('a commit was given, but the folder is in no clone');
            const ids = (0,git_clone/* commitIds */.uv)(clone);
            if (!(ids instanceof Set))
                return (0,verify_outcome/* failed */.gz)(ids.reason);
            if (!ids.has(head)) {
                problems.push(`does not have the commit ${head} in its history any more: it was cut off or rewritten`);
            }
        }
        return (0,verify_outcome/* judge */.S4)(problems.map((problem) => ({ file: '', problem })), 'as noted');
    },
};

// EXTERNAL MODULE: ./.build/heroku/final.js
var heroku_final = __webpack_require__(46799);
// EXTERNAL MODULE: ./.build/system/month.js
var month = __webpack_require__(42628);
// EXTERNAL MODULE: ./.build/ledger/paths.js
var paths = __webpack_require__(93398);
// EXTERNAL MODULE: ./.build/verify/git/objects.js + 1 modules
var git_objects = __webpack_require__(7373);
;// CONCATENATED MODULE: ./.build/verify/history.js



/** Whether something directly in a ledger's folder is the ledger's, where that is a repository's root. */
const isOfLedger = (name) => (0,paths/* isMonthsFolder */.ib)(name) || name === paths/* README */.DK || name === paths/* SUMS */.vf;
/**
 * The commits of a clone that touched the ledgers in folders, or why that cannot be read; in one pass,
 * since the folders above a ledger change with each commit of another.
 *
 * @param paths of the folders in the clone; empty for its root
 */
async function readHistories({ commits, tip }, paths) {
    if ((0,git_clone/* isGap */.NH)(commits))
        return paths.map(() => commits);
    const ledgers = paths.map((path) => ({
        path,
        folders: new Map(),
        history: [],
    }));
    for (const commit of commits) {
        for (const ledger of ledgers) {
            if ((0,git_clone/* isGap */.NH)(ledger.history))
                continue;
            try {
                const changes = await changesOf(commit, ledger, tip.objects);
                if (changes.length > 0)
                    ledger.history.push({ ...commit, changes });
            }
            catch (error) {
                ledger.history = (0,git_clone/* gapOf */.iT)(error);
            }
        }
    }
    return ledgers.map(({ history }) => history);
}
/** @param folders of the ledger by the commits before, to which that of this one is added */
async function changesOf(commit, { path, folders }, objects) {
    const folder = await (0,git_objects/* folderAt */.w3)(objects, commit.tree, path);
    folders.set(commit.id, folder);
    const before = commit.parents.map((parent) => folders.get(parent));
    const changes = [];
    for (const other of before.length === 0 ? [undefined] : before) {
        if (other === folder)
            continue;
        await compare(objects, other, folder, path === '', '', changes);
    }
    return changes;
}
/** Adds what differs between two folders, of which either may not be there. */
async function compare(objects, before, after, isRoot, prefix, changes) {
    const byName = async (id) => {
        const entries = id === undefined ? [] : await objects.tree(id);
        const own = isRoot ? entries.filter(({ name }) => isOfLedger(name)) : entries;
        return new Map(own.map((entry) => [entry.name, entry]));
    };
    const [old, now] = [await byName(before), await byName(after)];
    for (const name of new Set([...old.keys(), ...now.keys()])) {
        const [was, is] = [old.get(name), now.get(name)];
        if (was?.id === is?.id && was?.mode === is?.mode)
            continue;
        const path = `${prefix}${name}`;
        const folderOf = (entry) => entry?.kind === 'folder' ? entry.id : undefined;
        if (folderOf(was) !== folderOf(is)) {
            await compare(objects, folderOf(was), folderOf(is), false, `${path}/`, changes);
        }
        const [hadFile, hasFile] = [was, is].map((entry) => entry !== undefined && entry.kind !== 'folder');
        if (hadFile && hasFile)
            changes.push({ status: was.kind === is.kind ? 'M' : 'T', path });
        else if (hadFile)
            changes.push({ status: 'D', path });
        else if (hasFile)
            changes.push({ status: 'A', path });
    }
}
/** The commit that added each file, by the file's path: the first, or the first since it was deleted. */
function additions(history) {
    const added = new Map();
    for (const commit of history) {
        for (const { status, path } of commit.changes) {
            if (status === 'D')
                added.delete(path);
            if (status === 'A' && !added.has(path))
                added.set(path, commit);
        }
    }
    return added;
}

// EXTERNAL MODULE: ./.build/verify/ledger.js
var verify_ledger = __webpack_require__(6217);
;// CONCATENATED MODULE: ./.build/verify/times.js
/**
 * A time that somebody else wrote down, in milliseconds since 1970, as text: RFC 3339, or in words
 * where no calendar has it. Never throws.
 */
function isoOf(milliseconds) {
    const date = new Date(milliseconds);
    if (!Number.isNaN(date.getTime()))
        return date.toISOString();
    return Number.isNaN(milliseconds)
        ? 'no time'
        : `second ${Math.round(milliseconds / 1000)} since 1970`;
}

;// CONCATENATED MODULE: ./.build/verify/checks/clocks.js







/** How far apart, in milliseconds, the clocks of Heroku, a runner and GitHub may be. */
const SKEW = 300_000;
/** Exports run side by side: one that took long may be appended after one that began later. */
const OVERLAP = 86_400_000;
const clocks = {
    id: 'clocks',
    title: 'The times fit: the archive was made after the month, then retrieved, then committed',
    run(ledger, { now }) {
        const { log, history } = ledger;
        const added = (0,git_clone/* isGap */.NH)(history) ? undefined : additions(history);
        const committed = ({ path }) => (added?.get(path)?.committed ?? NaN) * 1000;
        const findings = [];
        const add = ({ path }, problems) => {
            for (const problem of problems)
                findings.push({ file: path, problem });
        };
        for (const held of (0,verify_ledger/* manifestsOf */.oF)(ledger)) {
            add(held, manifestProblems(held.manifest, now));
            if (log.includes(held) && added?.has(held.path)) {
                add(held, commitProblems(held.manifest, committed(held), now));
            }
        }
        for (const [index, held] of log.entries()) {
            const before = log[index - 1];
            if (before)
                add(held, orderProblems(before, held, committed));
        }
        return (0,verify_outcome/* judge */.S4)(findings, `of the manifests${added ? ' and their commits' : ' alone'}`);
    },
};
const retrievedAt = ({ source }) => Date.parse(source.retrieved_at);
function* manifestProblems(manifest, now) {
    const { month, final, source } = manifest;
    const [created, retrieved] = [Date.parse(source.created_at), retrievedAt(manifest)];
    if (Number.isNaN(created)) {
        yield 'does not say when Heroku made the archive';
        return;
    }
    if (final && !(0,heroku_final/* isFinal */.d)(source.created_at, month)) {
        yield `says that it is final, but Heroku made its archive at ${isoOf(created)}, before the month was over`;
    }
    // By a clock that is behind, a month is not over yet: the export takes it as provisional.
    if (final && retrieved < created - SKEW) {
        yield `was retrieved at ${isoOf(retrieved)}, before Heroku made it at ${isoOf(created)}`;
    }
    if (retrieved > now.getTime() + SKEW)
        yield `was retrieved at ${isoOf(retrieved)}, in the future`;
}
/** @param time of its commit, in milliseconds; NaN: the commit does not say it readably */
function* commitProblems(manifest, time, now) {
    const retrieved = retrievedAt(manifest);
    if (Number.isNaN(time))
        yield 'was committed at a time that cannot be read';
    if (time < retrieved - SKEW) {
        yield `was committed at ${isoOf(time)}, before it was retrieved at ${isoOf(retrieved)}`;
    }
    if (time > now.getTime() + SKEW)
        yield `was committed at ${isoOf(time)}, in the future`;
}
function* orderProblems(before, held, committed) {
    const precedes = `'${before.path}', which precedes it`;
    const retrieved = retrievedAt(held.manifest);
    if (retrieved < retrievedAt(before.manifest) - OVERLAP) {
        yield `was retrieved at ${isoOf(retrieved)}, more than a day before ${precedes}`;
    }
    if (committed(held) < committed(before) - SKEW) {
        yield `was committed at ${isoOf(committed(held))}, before ${precedes}`;
    }
}
const DAY = 86_400_000;
/**
 * The newest month that must be there: it ended `graceDays` ago or earlier. An account that ended has none
 * after its last.
 */
function latestDue({ now, graceDays, until, }) {
    const latest = (0,month/* addMonths */.PS)((0,month/* monthOf */.GS)(new Date(now.getTime() - graceDays * DAY)), -1);
    return until !== undefined && until < latest ? until : latest;
}
const fresh = {
    id: 'fresh',
    title: 'The newest month is there: the export still runs',
    run(ledger, context) {
        const { graceDays, until } = context;
        const due = latestDue(context);
        const newest = (0,verify_ledger/* monthsOf */.vo)(ledger).at(-1);
        const grace = due === until
            ? 'as the last month of the account'
            : `${(0,verify_outcome/* count */.U9)(graceDays, 'day')} after its end`;
        if (newest !== undefined && newest >= due)
            return (0,verify_outcome/* judge */.S4)([], `${due} was due, ${grace}`);
        const problem = `ends with ${newest ?? 'nothing'}, but ${due} was due ${grace}`;
        return (0,verify_outcome/* judge */.S4)([{ file: '', problem }], '');
    },
};

// EXTERNAL MODULE: ./.build/ledger/commit-message.js
var commit_message = __webpack_require__(19667);
// EXTERNAL MODULE: ./.build/ledger/companions.js
var ledger_companions = __webpack_require__(88951);
;// CONCATENATED MODULE: ./.build/verify/checks/commits.js






const commits = {
    id: 'commits',
    title: 'Each month came in one commit of its own, whose trailers match, in the order of the log',
    run({ log, history }, { accept }) {
        if ((0,git_clone/* isGap */.NH)(history))
            return (0,verify_outcome/* notChecked */.lb)(history.reason);
        const strays = history.flatMap((commit) => [...strayChanges(commit)]);
        const findings = [...monthFindings(log, history), ...strays];
        return (0,verify_outcome/* judge */.S4)(findings, (0,verify_outcome/* count */.U9)(log.length, 'month'), accept);
    },
};
function* monthFindings(log, history) {
    const added = additions(history);
    const places = new Map(history.map(({ id }, index) => [id, index]));
    let last;
    for (const held of log) {
        const { path, manifest } = held;
        const commit = added.get(path);
        if (commit === undefined)
            continue;
        const place = places.get(commit.id);
        if (last !== undefined && place <= last.place) {
            const how = place === last.place ? 'came in the commit of' : 'was committed before';
            const problem = `${how} '${last.path}', which precedes it in the log`;
            yield { file: path, problem, of: commit.id };
        }
        last = { path, place };
        for (const file of manifest.files) {
            const of = added.get(file.path)?.id;
            if (of === commit.id)
                continue;
            const problem = `did not come in the commit of its manifest '${path}'`;
            yield { file: file.path, problem, of };
        }
        yield* trailerFindings(path, manifest, commit);
        for (const companion of held.companions ?? []) {
            const by = added.get(companion.path);
            const problem = by && by.id !== commit.id && evidenceProblem(held, companion.path, by);
            if (!problem)
                continue;
            yield { file: companion.path, problem: `${cameIn(by)}, ${problem}`, of: by.id };
        }
    }
}
/**
 * The message of a commit that adds a month says which, in git trailers. They are not always the
 * last paragraph: GitHub adds one of its own (Co-authored-by) when a pull request is squashed.
 */
function* trailerFindings(file, manifest, { id, message }) {
    for (const what of trailerProblems(message, (0,commit_message/* monthTrailers */.Pl)(manifest))) {
        const problem = `is at odds with its commit ${id.slice(0, 12)}, which ${what}`;
        yield { file, problem, of: id };
    }
}
/** Where a message says something else than its trailers, if only beside what is right, or lacks one. */
function* trailerProblems(message, expected) {
    const lacking = [];
    for (const [key, value] of expected) {
        const said = trailersOf(message, key);
        const wrong = said.find((text) => text !== String(value));
        if (wrong !== undefined)
            yield `says ${key}: ${wrong}`;
        else if (said.length === 0 && value !== null)
            lacking.push(key);
    }
    if (lacking.length > 0)
        yield `does not say its ${lacking.join(', ')}`;
}
const cameIn = ({ id }) => `came in commit ${id.slice(0, 12)}`;
/** What is added to a month later comes in a commit that adds nothing but that, and says so. */
function evidenceProblem({ path, sha256, manifest: { month }, companions = [] }, file, { message, changes }) {
    if (file === (0,ledger_companions/* companionPath */.ad)(path, 'signature'))
        return 'and not in that of its manifest';
    const isOwn = ({ status, path }) => path === paths/* README */.DK ||
        path === paths/* SUMS */.vf ||
        (status === 'A' && companions.some((one) => one.path === path));
    if (!changes.every(isOwn))
        return 'which changes other files too';
    if (trailersOf(message, 'Sequence').length > 0)
        return 'which says that it is of the chain';
    const evidence = file === (0,ledger_companions/* companionPath */.ad)(path, 'timestamp') ? 'timestamp' : 'signoff';
    const expected = [
        ['Month', month],
        ['Evidence', evidence],
        ['Manifest-SHA-256', sha256],
    ];
    const [problem] = trailerProblems(message, expected);
    return problem && `which ${problem}`;
}
/** What a message says under a key, wherever below its subject, in every form that git takes for a trailer. */
function trailersOf(message, key) {
    const all = message.matchAll(/\n([A-Za-z0-9-]+)[ \t]*:([^\n]*(?:\n[ \t]+[^\n]*)*)/g);
    return [...all].flatMap(([, name, text]) => name.toLowerCase() === key.toLowerCase() ? [text.trim()] : []);
}
/** The month of a file, by its name. */
const monthIn = (path) => path.split('/')[1]?.slice(0, 7) ?? '';
/** A file that may be added to a month later. */
const COMPANION = /\.(?:manifest\.json\.tsr|signoff\.json(?:\.asc)?)$/;
/**
 * Provisional files change only in a commit that brings a manifest of their month and says so; the page
 * and the digests along with a month, or with evidence of one.
 */
function* strayChanges({ id, message, changes }) {
    const months = new Set(trailersOf(message, 'Month'));
    const brought = changes.filter(({ status, path }) => status !== 'D' && path.endsWith(paths/* MANIFEST_ENDING */.yb));
    const isExportOf = (month) => months.size === 1 && months.has(month) && brought.some(({ path }) => monthIn(path) === month);
    const bringsMonth = brought.some(({ status, path }) => status === 'A' || path.startsWith(`${paths/* PROVISIONAL */.hq}/`));
    const bringsEvidence = changes.some(({ status, path }) => status === 'A' && COMPANION.test(path));
    for (const { status, path } of changes.filter((change) => change.status !== 'A')) {
        const by = `was ${status === 'D' ? 'deleted' : 'changed'} by commit ${id.slice(0, 12)}, which`;
        if (path.startsWith(`${paths/* PROVISIONAL */.hq}/`) && !isExportOf(monthIn(path))) {
            yield { file: path, problem: `${by} is no export of its month`, of: id };
        }
        else if ((path === paths/* README */.DK || path === paths/* SUMS */.vf) && !bringsMonth && !bringsEvidence) {
            yield { file: path, problem: `${by} brings no month`, of: id };
        }
    }
}

// EXTERNAL MODULE: ./.build/folder/lock.js
var lock = __webpack_require__(88176);
// EXTERNAL MODULE: ./.build/folder/pending.js
var pending = __webpack_require__(54764);
// EXTERNAL MODULE: ./.build/ledger/document.js
var ledger_document = __webpack_require__(23033);
// EXTERNAL MODULE: ./.build/ledger/state.js
var ledger_state = __webpack_require__(35307);
// EXTERNAL MODULE: ./.build/ledger/sums.js
var sums = __webpack_require__(27516);
// EXTERNAL MODULE: ./.build/seal/file.js
var file = __webpack_require__(45110);
// EXTERNAL MODULE: ./.build/seal/digest.js
var seal_digest = __webpack_require__(96872);
// EXTERNAL MODULE: ./.build/record/folder.js
var record_folder = __webpack_require__(69804);
;// CONCATENATED MODULE: ./.build/verify/files.js



const known = new WeakMap();
/** Files that are not there, or not with the size and digest that their manifest has; read once. */
function damagedFiles(ledger) {
    const findings = known.get(ledger) ?? readFiles(ledger);
    known.set(ledger, findings);
    return findings;
}
/** Tells of a file's path whether it is there with the size and digest that its manifest has. */
async function wholeFiles(ledger) {
    const damaged = new Set((await damagedFiles(ledger)).map(({ file }) => file));
    return (path) => !damaged.has(path) && ledger.folder.entries.get(path)?.kind === 'file';
}
async function readFiles(ledger) {
    const damages = [];
    for (const { manifest } of (0,verify_ledger/* manifestsOf */.oF)(ledger)) {
        for (const file of manifest.files) {
            const damage = await damageOf(ledger.folder, file);
            if (damage !== undefined)
                damages.push({ file: file.path, isUnreadable: false, ...damage });
        }
    }
    return damages;
}
async function damageOf(folder, { path, size, sha256 }) {
    const entry = folder.entries.get(path);
    if (entry === undefined)
        return { problem: 'is missing' };
    if (entry.kind === 'missing')
        return { problem: record_folder/* MISSING */.lV };
    // `unnamed` reports what is no file.
    if (entry.kind !== 'file')
        return undefined;
    const wrongSize = `has ${entry.size} bytes, where its manifest has ${size}`;
    // On disk there is no more to know. Of an object the size is not to be believed yet.
    if (entry.size !== size && entry.id === undefined)
        return { problem: wrongSize };
    const digest = new seal_digest/* Digest */.n();
    const problem = await (0,record_folder/* readThrough */.ir)(folder, path, (chunk) => {
        digest.add(chunk);
    });
    if (problem !== undefined)
        return { problem, isUnreadable: true };
    if (digest.size !== size)
        return { problem: wrongSize };
    if (digest.sha256 === sha256)
        return undefined;
    return { problem: `has the SHA-256 ${digest.sha256}, where its manifest has ${sha256}` };
}

;// CONCATENATED MODULE: ./.build/verify/checks/files.js











const digests = {
    id: 'digests',
    title: 'Every file is there, with the size and SHA-256 of its manifest',
    async run(ledger) {
        const files = (0,verify_ledger/* manifestsOf */.oF)(ledger).flatMap(({ manifest }) => manifest.files);
        return (0,verify_outcome/* judge */.S4)(await damagedFiles(ledger), (0,verify_outcome/* count */.U9)(files.length, 'file'));
    },
};
const names = {
    id: 'names',
    title: 'Each manifest names the files of its own month, parts in their order',
    run(ledger) {
        const findings = (0,verify_ledger/* manifestsOf */.oF)(ledger).flatMap(({ path, manifest }) => [
            ...nameFindings(path, manifest),
        ]);
        return (0,verify_outcome/* judge */.S4)(findings, 'names and parts');
    },
};
function* nameFindings(path, manifest) {
    const { month, final, revision, encryption } = manifest;
    const stem = (0,paths/* stemOf */.Vc)(month, final, revision);
    const encrypted = encryption !== null;
    const endings = {
        events: [true, false].map((gzip) => (0,paths/* eventsEnding */.Bh)({ gzip, encrypted })),
        original: [(0,paths/* originalEnding */.hM)(encrypted)],
        review: [(0,paths/* reviewEnding */.WT)(encrypted)],
    };
    for (const role of ['events', 'original', 'review']) {
        const paths = (0,ledger_document/* pathsOf */.wG)(manifest, role);
        if (role === 'events' && paths.length === 0) {
            yield { file: path, problem: 'names no file of events' };
        }
        const wrong = paths.findIndex((name, index) => {
            const part = (0,file/* partEnding */.VH)(index, paths.length);
            return !endings[role].some((ending) => name === `${stem}${ending}${part}`);
        });
        if (wrong < 0)
            continue;
        const part = paths.length === 1 ? '' : `, part ${wrong + 1} of ${paths.length}`;
        const problem = `names '${paths[wrong]}' as its ${role}${part}, which is not such a name of this month`;
        yield { file: path, problem };
    }
}
const WORDS = {
    link: 'is a symbolic link',
    other: 'is not a file',
    unreadable: 'cannot be read',
};
/** What a desktop leaves in a folder that is looked at there: where it was committed, it counts. */
const DESKTOP = /^(?:\.DS_Store|\._.+|Thumbs\.db|desktop\.ini|\.directory)$/i;
const unnamed = {
    id: 'unnamed',
    title: 'No file is there that no manifest names, and no symbolic link',
    run(ledger) {
        const named = new Set([
            paths/* README */.DK,
            paths/* SUMS */.vf,
            ...(0,verify_ledger/* manifestsOf */.oF)(ledger).flatMap((held) => (0,sums/* filesOf */.R8)(held).map(({ path }) => path)),
        ]);
        const findings = [...ledger.folder.entries.values()].flatMap((entry) => {
            const problem = strangeness(entry, named);
            if (problem === undefined || (0,verify_ledger/* isUnreadable */.GZ)(ledger, entry.path))
                return [];
            return [{ file: entry.path, problem }];
        });
        return (0,verify_outcome/* judge */.S4)(findings, `besides ${paths/* README */.DK}, ${paths/* SUMS */.vf} and what the manifests name`);
    },
};
/** What an export into a folder keeps there while it runs. */
const isOfExport = (name) => name === lock/* LOCK */.YM || (0,lock/* isLockLeftover */.RM)(name) || name === pending/* PENDING */.eG || name.startsWith(pending/* STAGING */.Cj);
function strangeness({ path, kind, id }, named) {
    if (id === undefined && isOfExport(path.split('/')[0])) {
        return path === pending/* PENDING */.eG ? 'is of an export that did not end: run it again' : undefined;
    }
    if (kind === 'folder') {
        return (0,paths/* isMonthsFolder */.ib)(path) ? undefined : `is not the folder of a year, nor ${paths/* PROVISIONAL */.hq}`;
    }
    if (kind !== 'file' && kind !== 'missing')
        return WORDS[kind];
    if (id === undefined && DESKTOP.test(path.split('/').at(-1)))
        return undefined;
    // `manifests` reports one that cannot be read, or is in the wrong place.
    const [, name = '', ...deeper] = path.split('/');
    const isManifest = deeper.length === 0 && (0,paths/* isManifestName */.zU)(name);
    return isManifest || named.has(path) ? undefined : 'is named by no manifest';
}
const files_sums = {
    id: 'sums',
    title: `${paths/* SUMS */.vf} lists every file with its SHA-256`,
    async run(ledger) {
        const { folder } = ledger;
        const listed = await (0,record_folder/* readText */.yR)(folder, paths/* SUMS */.vf);
        if (typeof listed === 'string')
            return (0,verify_outcome/* judge */.S4)([{ file: paths/* SUMS */.vf, problem: listed }], '');
        const parsed = (0,sums/* parseSums */.mi)(listed.toString());
        if (parsed === undefined) {
            return (0,verify_outcome/* judge */.S4)([{ file: paths/* SUMS */.vf, problem: 'is not what sha256sum writes' }], '');
        }
        const page = await (0,record_folder/* readText */.yR)(folder, paths/* README */.DK);
        const files = [
            // That the page is missing is for the check of the page.
            {
                path: paths/* README */.DK,
                sha256: typeof page === 'string' ? (parsed.get(paths/* README */.DK) ?? '') : (0,ledger_state/* sha256Of */.Bj)(page),
            },
            ...(0,verify_ledger/* manifestsOf */.oF)(ledger)
                .flatMap(sums/* filesOf */.R8)
                // `manifests` reports what cannot be read.
                .map(({ path, sha256 }) => ({ path, sha256: sha256 || (parsed.get(path) ?? '') })),
            ...ledger.unreadable.filter(({ sha256 }) => sha256 !== ''),
        ];
        const known = new Set(files.map(({ path }) => path));
        const relevant = [...parsed].filter(([path]) => known.has(path) || !(0,verify_ledger/* isUnreadable */.GZ)(ledger, path));
        return (0,verify_outcome/* judge */.S4)((0,sums/* sumsProblems */.h_)(new Map(relevant), files), (0,verify_outcome/* count */.U9)(parsed.size, 'file'));
    },
};

// EXTERNAL MODULE: ./.build/github/authorship.js
var authorship = __webpack_require__(51447);
;// CONCATENATED MODULE: ./.build/verify/checks/github.js



const authors = {
    id: 'authors',
    title: 'GitHub has and signed every commit of the ledger, and its author is expected',
    async run({ history }, { github, accept, expectAuthor }) {
        if ((0,git_clone/* isGap */.NH)(history))
            return (0,verify_outcome/* notChecked */.lb)(history.reason);
        if (github === undefined)
            return (0,verify_outcome/* notChecked */.lb)('no repository and token');
        const findings = [];
        const names = [];
        // Asked from the newest on, since GitHub lists those before it too; reported from the first on.
        for (const { id } of history.toReversed()) {
            const found = await github.authorship(id);
            const finding = problemOf(id, found, expectAuthor);
            if (finding !== undefined)
                findings.unshift(finding);
            if (found !== undefined)
                names.unshift(found.author ?? NOBODY);
        }
        return (0,verify_outcome/* judge */.S4)(findings, inTurn(names), accept);
    },
};
const NOBODY = 'no account';
function problemOf(id, found, expected) {
    const at = (problem, of) => ({
        file: '',
        problem: `has the commit ${id}, ${problem}`,
        of,
    });
    if (found === undefined)
        return at('which GitHub does not have');
    const { verified, reason, committer = NOBODY, author = NOBODY } = found;
    if (!verified)
        return at(`which GitHub did not sign (${reason})`, id);
    if (committer !== authorship/* GITHUB_ITSELF */.y)
        return at(`which ${committer} signed, and not GitHub itself`, id);
    if (expected.size === 0 || expected.has(author))
        return undefined;
    return at(`whose author is ${author}, where ${[...expected].join(' or ')} was expected`, id);
}
/** The authors in the order of their commits: a change is seen. */
function inTurn(names) {
    const turns = [];
    for (const name of names) {
        const last = turns.at(-1);
        if (last?.name === name)
            last.commits++;
        else
            turns.push({ name, commits: 1 });
    }
    return turns.map(({ name, commits }) => `${(0,verify_outcome/* count */.U9)(commits, 'commit')} by ${name}`).join(', then ');
}
const remote = {
    id: 'remote',
    title: "GitHub's branch is at the commit that was verified",
    async run(_, { github, clone }) {
        if (github === undefined)
            return (0,verify_outcome/* notChecked */.lb)('no repository and token');
        if (clone === undefined)
            return (0,verify_outcome/* notChecked */.lb)('the folder is in no clone');
        if (clone.tip === undefined)
            return (0,verify_outcome/* failed */.gz)('the clone has no commit that can be read');
        const { branch, commit } = clone.tip;
        const ids = (0,git_clone/* commitIds */.uv)(clone);
        const name = branch === undefined ? "GitHub's default branch" : `GitHub's branch '${branch}'`;
        const there = await github.commit(branch === undefined ? 'HEAD' : `heads/${branch}`);
        if (there === undefined)
            return (0,verify_outcome/* failed */.gz)(`${name} is not there`);
        if (there.sha === commit.id)
            return (0,verify_outcome/* judge */.S4)([], `${name} is at ${there.sha.slice(0, 12)}`);
        if (ids instanceof Set && ids.has(there.sha)) {
            const problem = `has commits after ${there.sha}, where ${name} is: it was reset, or these were never pushed`;
            return (0,verify_outcome/* judge */.S4)([{ file: '', problem }], '');
        }
        return (0,verify_outcome/* failed */.gz)(`${name} is at ${there.sha.slice(0, 12)}, which this clone does not have: pull and verify again`);
    },
};

// EXTERNAL MODULE: ./.build/ledger/due.js
var due = __webpack_require__(24700);
// EXTERNAL MODULE: ./.build/plan/months.js
var months = __webpack_require__(91509);
;// CONCATENATED MODULE: ./.build/verify/checks/heroku.js








const heroku = {
    id: 'heroku',
    title: 'Heroku has no closed month that is missing here, and none with other events',
    async run(ledger, context) {
        const { heroku: source } = context;
        if (source === undefined)
            return (0,verify_outcome/* notChecked */.lb)('no Heroku credentials');
        const account = (0,verify_ledger/* manifestsOf */.oF)(ledger)[0]?.manifest.account;
        if (account === undefined)
            return (0,verify_outcome/* notChecked */.lb)('there is no month that says whose it is');
        const found = await source.client.account(account.id);
        const archives = await source.client.archives(found);
        if (archives.length === 0)
            return (0,verify_outcome/* failed */.gz)(NOTHING_LISTED);
        return compared(ledger, archives.map(months/* listedMonth */.WZ), found, source, context);
    },
};
/** An account with a ledger has archives: a list without any says nothing of what is missing. */
const NOTHING_LISTED = 'Heroku lists no archive at all of the enterprise account, so it is not known what is missing. ' +
    "Check that the token's user has the manage permission on it, and run again; ask Heroku support " +
    'if it stays so';
/** Months that Heroku has and the ledger lacks, or that neither has. */
function missing(state, listed, lost, due, context) {
    const latest = latestDue(context);
    // An archive that is cut short is nothing to hold yet.
    const whole = new Set(listed
        .filter(({ createdAt, month }) => (0,heroku_final/* isFinal */.d)(createdAt, month, context.now))
        .map(({ month }) => month));
    const isHeld = (month) => state.provisional.has(month);
    return [
        ...due
            .filter((month) => month <= latest && whole.has(month))
            .map((month) => ({
            problem: isHeld(month)
                ? `has ${month} only as it was before it was over, and Heroku has all of it`
                : `lacks ${month}, which Heroku has`,
        })),
        ...lost
            .filter((month) => month <= latest && !isHeld(month))
            .map((month) => ({
            problem: `lacks ${month}, which Heroku does not have either`,
            of: month,
        })),
    ];
}
/** Compares a ledger with Heroku's list, and with the archives of what drifted or of all. */
async function compared(ledger, listed, account, source, context) {
    const state = (0,verify_ledger/* stateOf */.L4)(ledger);
    const { months, lost, drifted } = (0,due/* dueMonths */.cM)({ kind: 'missing' }, state, listed, context.now);
    const problems = missing(state, listed, lost, months, context);
    const held = (0,ledger_state/* latestRevisions */.Ql)(state);
    const isAll = source.scope === 'all';
    const downloaded = isAll
        ? listed.map(({ month }) => month).filter((month) => held.has(month))
        : drifted;
    const anew = [];
    const unknown = [];
    for (const month of downloaded) {
        const isDrifted = drifted.includes(month);
        try {
            const digest = await source.orderedDigest(account, month);
            if (digest !== held.get(month).manifest.json.sha256) {
                // Not of the month: who accepts one change does not accept the next.
                const problem = isDrifted
                    ? `has ${month} with other events than Heroku has now: export again, which appends a revision`
                    : `has ${month} with other events than are in Heroku's archive, whose checksum it names`;
                problems.push({ problem });
            }
            else if (isDrifted)
                anew.push(month);
        }
        catch (error) {
            if (!(error instanceof errors/* ActionError */.lZ))
                throw error;
            const bytes = isDrifted ? ' with other bytes than Heroku has now' : '';
            const problem = `has ${month}${bytes}, and its archive could not be compared: ${error.message}`;
            unknown.push({ problem });
        }
    }
    const all = isAll ? `, ${(0,verify_outcome/* count */.U9)(downloaded.length, 'archive')} compared` : '';
    const again = anew.length === 0 ? '' : `; ${anew.join(', ')} written anew, with the same events`;
    const note = `${(0,verify_outcome/* count */.U9)(listed.length, 'month')} at Heroku${all}${again}`;
    const judged = (some) => (0,verify_outcome/* judge */.S4)(some.map((each) => ({ file: '', ...each })), note, context.accept);
    const outcome = judged(problems);
    if (unknown.length === 0)
        return outcome;
    // What Heroku does not give is no damage of the ledger; beside damage it is reported too.
    if (outcome.status === 'problem')
        return judged([...problems, ...unknown]);
    const reason = unknown.map(({ problem }) => `The ledger ${problem}`).join(' ');
    return { ...(0,verify_outcome/* failed */.gz)(reason), ...(outcome.accepted && { accepted: outcome.accepted }) };
}

;// CONCATENATED MODULE: ./.build/verify/checks/history.js







const objects = {
    id: 'objects',
    title: 'Every object read from the clone has the bytes that its id stands for',
    async run(ledger, { clone }) {
        if (clone === undefined)
            return (0,verify_outcome/* notChecked */.lb)('the folder is in no clone');
        const { commits } = clone;
        if ((0,git_clone/* isGap */.NH)(commits) && commits.kind === 'unreadable') {
            const problem = `is in a clone that cannot be read: ${(0,log/* plain */.pj)(commits.reason)}`;
            return (0,verify_outcome/* judge */.S4)([{ file: '', problem }], '');
        }
        const { folder } = ledger;
        const committed = [...folder.entries.values()].filter(({ id }) => id !== undefined);
        if (committed.length === 0)
            return (0,verify_outcome/* notChecked */.lb)('the clone has no commit of it');
        const named = new Set((0,verify_ledger/* manifestsOf */.oF)(ledger).flatMap(({ manifest }) => manifest.files.map(({ path }) => path)));
        // What is wrong with those is known: they are read once.
        const damaged = await damagedFiles(ledger);
        const findings = damaged.filter(({ isUnreadable }) => isUnreadable);
        for (const { path, kind } of committed) {
            if (kind === 'missing')
                findings.push({ file: path, problem: record_folder/* MISSING */.lV });
            if (kind !== 'file' || named.has(path))
                continue;
            const problem = await (0,record_folder/* readThrough */.ir)(folder, path, () => undefined);
            if (problem !== undefined)
                findings.push({ file: path, problem });
        }
        return (0,verify_outcome/* judge */.S4)(findings, (0,verify_outcome/* count */.U9)(committed.length, 'object'));
    },
};
/** What looks like a file of a final month. */
const FINAL = /^\d{4}\/\d{4}-\d{2}\./;
const history_WORDS = { A: 'added', D: 'deleted', M: 'modified', T: 'replaced' };
const history_history = {
    id: 'history',
    title: 'No commit modified or deleted a file of a final month',
    run({ history: commits }, { accept, allowShallow }) {
        if (!(0,git_clone/* isGap */.NH)(commits)) {
            return (0,verify_outcome/* judge */.S4)(commits.flatMap(commitFindings), (0,verify_outcome/* count */.U9)(commits.length, 'commit'), accept);
        }
        const { kind, reason } = commits;
        // What is there and cannot be read counts against the ledger, what was not given does not.
        if (kind === 'unreadable') {
            const problem = `has a history that cannot be read: ${(0,log/* plain */.pj)(reason)}`;
            return (0,verify_outcome/* judge */.S4)([{ file: '', problem }], '');
        }
        return kind === 'cut' && !allowShallow ? (0,verify_outcome/* failed */.gz)(reason) : (0,verify_outcome/* notChecked */.lb)(reason);
    },
};
function commitFindings({ id, committed, committer, changes }) {
    const day = isoOf(committed * 1000).replace(/T.*/, '');
    const by = `by commit ${id.slice(0, 12)} of ${day}, committer ${committer}`;
    return changes
        .filter(({ status, path }) => status !== 'A' && FINAL.test(path))
        .map(({ status, path }) => ({ file: path, problem: `was ${history_WORDS[status]} ${by}`, of: id }));
}

// EXTERNAL MODULE: ./.build/ledger/chain.js
var chain = __webpack_require__(64999);
;// CONCATENATED MODULE: ./.build/verify/checks/manifests.js




const manifests = {
    id: 'manifests',
    title: 'Every manifest fits the schema, belongs to this account, and is where it says it is',
    run(ledger) {
        const { length } = (0,verify_ledger/* manifestsOf */.oF)(ledger);
        const none = { file: '', problem: 'has no manifest that can be read' };
        const problems = [...ledger.problems, ...(length === 0 ? [none] : [])];
        return (0,verify_outcome/* judge */.S4)(problems, (0,verify_outcome/* count */.U9)(length, 'manifest'));
    },
};
const manifests_chain = {
    id: 'chain',
    title: 'Each manifest names the one before it by its digest; sequence and revisions count up',
    run({ log }) {
        return (0,verify_outcome/* judge */.S4)((0,chain/* chainProblems */.we)(log), `${(0,verify_outcome/* count */.U9)(log.length, 'manifest')} in sequence`);
    },
};
const manifests_months = {
    id: 'months',
    title: 'No month is missing between the oldest and the newest',
    run(ledger, { accept }) {
        const held = (0,verify_ledger/* monthsOf */.vo)(ledger);
        if (held.length === 0)
            return (0,verify_outcome/* notChecked */.lb)('there is no final month');
        const gaps = (0,ledger_state/* gapsIn */.vY)(held).map((month) => ({
            file: '',
            problem: `lacks the month ${month}`,
            of: month,
        }));
        return (0,verify_outcome/* judge */.S4)(gaps, `${held[0]} to ${held.at(-1)}`, accept);
    },
};
const counts = {
    id: 'counts',
    title: 'The counts in each manifest agree with each other',
    run(ledger) {
        const manifests = (0,verify_ledger/* manifestsOf */.oF)(ledger);
        const findings = manifests.flatMap(({ path, manifest }) => [...countProblems(manifest)].map((problem) => ({ file: path, problem })));
        const events = manifests.reduce((sum, { manifest }) => sum + manifest.events.count, 0);
        return (0,verify_outcome/* judge */.S4)(findings, `${events} events`);
    },
};
const sum = (counts) => Object.values(counts).reduce((total, count) => total + count, 0);
/** The rules are the tally's: each event is of a type and a day, or is counted as an anomaly. */
function* countProblems({ month, events }) {
    const { count, first, last, by_type: byType, by_day: byDay, anomalies } = events;
    const odd = (...kinds) => sum(Object.fromEntries(kinds.map((k) => [k, anomalies[k] ?? 0])));
    const typed = count - odd('not_an_object');
    const dated = typed - odd('missing_created_at', 'unreadable_created_at');
    if (sum(byType) !== typed)
        yield `counts ${typed} events, and ${sum(byType)} by type`;
    if (sum(byDay) !== dated)
        yield `counts ${dated} events with a time, and ${sum(byDay)} by day`;
    if ((first !== null && last !== null) !== dated > 0) {
        yield `counts ${dated} events with a time, and says that the first is at ${first ?? 'no time'}`;
    }
    const outside = sum(Object.fromEntries(Object.entries(byDay).filter(([day]) => day.slice(0, 7) !== month)));
    if (outside !== odd('outside_month')) {
        yield `counts ${odd('outside_month')} events outside of its month, and ${outside} by day`;
    }
}

;// CONCATENATED MODULE: ./.build/verify/checks/opened.js

/** What came of opening the files of one role. */
function outcomeOf(files, nothing) {
    if (files.length === 0)
        return (0,verify_outcome/* notChecked */.lb)(nothing);
    const findings = files.flatMap((file) => file.findings);
    if (findings.length > 0)
        return (0,verify_outcome/* judge */.S4)(findings, '');
    const skipped = (why) => files.filter((file) => file.skipped === why).length;
    const [wrong, locked, damaged] = [skipped('wrong-key'), skipped('locked'), skipped('damaged')];
    const of = `of ${(0,verify_outcome/* count */.U9)(files.length, 'file')}`;
    if (wrong > 0)
        return (0,verify_outcome/* failed */.gz)(`${wrong} ${of} are encrypted for other keys than those given`);
    if (locked > 0)
        return (0,verify_outcome/* notChecked */.lb)(`no private key for ${locked} ${of}`);
    if (damaged > 0)
        return (0,verify_outcome/* notChecked */.lb)(`${damaged} ${of} are damaged, and were not opened`);
    return (0,verify_outcome/* judge */.S4)([], (0,verify_outcome/* count */.U9)(files.length, 'file'));
}
const events = {
    id: 'events',
    title: 'Every month opens, and digest, number, order, times and types of its events match',
    async run(_, { drill }) {
        const files = (await drill()).filter(({ role }) => role === 'events');
        return outcomeOf(files, 'there is no month');
    },
};
/** What an original is worth that fits its manifest: both may have been written by anyone. */
const ORIGIN = 'that they came from Heroku is proved only where Heroku still has the checksum or the manifest is signed';
const originals = {
    id: 'originals',
    title: 'Archives that were kept are as Heroku announced them and, in order, give the events',
    async run(_, { drill }) {
        const files = (await drill()).filter(({ role }) => role === 'original');
        const outcome = outcomeOf(files, 'none were kept');
        return outcome.status === 'ok' ? { ...outcome, note: `${outcome.note}; ${ORIGIN}` } : outcome;
    },
};

// EXTERNAL MODULE: ./.build/ledger/readme.js
var readme = __webpack_require__(4650);
// EXTERNAL MODULE: ./.build/text/markdown.js
var markdown = __webpack_require__(91331);
;// CONCATENATED MODULE: ./.build/ledger/readme-first.js



/** The page as earlier versions wrote it; the next export or evidence writes it anew. */
function formatFirstReadme(state, options) {
    const { account, historyUrl } = options;
    const columns = [
        ['Month', ({ path, manifest }) => `[${manifest.month}](${path})`],
        ['Revision', ({ manifest }) => String(manifest.revision)],
        ['Events', readme/* eventCount */.Cj],
        ['First', ({ manifest: { events } }) => (events.first === null ? '' : (0,markdown/* code */.aY)(events.first))],
        ['Last', ({ manifest: { events } }) => (events.last === null ? '' : (0,markdown/* code */.aY)(events.last))],
        [
            'Encrypted for',
            ({ manifest: { encryption } }) => encryption?.recipients.map(markdown/* code */.aY).join('<br>') ?? 'nobody: plaintext',
        ],
        ['SHA-256 of the JSON', ({ manifest }) => (0,markdown/* code */.aY)(manifest.json.sha256)],
        ['Log', ({ manifest: { sequence } }) => (sequence === null ? '' : `#${sequence}`)],
    ];
    if (historyUrl !== undefined) {
        columns.push(['Commit', ({ path }) => `[history](${historyUrl}/${path})`]);
    }
    const intro = `The events of the Heroku Enterprise account with the id ${(0,markdown/* code */.aY)((0,log/* onOneLine */.GJ)(account.id))}, a month a row. Months ` +
        `are only ever added${historyUrl === undefined ? '' : ', each in a commit of its own'}. ` +
        '`sha256sum -c SHA256SUMS` in this folder checks every file.';
    const parts = [
        (0,readme/* heading */.R_)(account.name),
        intro,
        (0,readme/* logTable */.Jn)(state, columns),
        ...(0,readme/* notFinal */.u1)(state, columns),
    ];
    return (0,readme/* formatPage */.Pd)(parts);
}

;// CONCATENATED MODULE: ./.build/verify/checks/page.js






const page = {
    id: 'page',
    title: `${paths/* README */.DK} says exactly what the manifests say; the link to its history is not checked`,
    async run(ledger) {
        const bytes = await (0,record_folder/* readText */.yR)(ledger.folder, paths/* README */.DK);
        if (typeof bytes === 'string')
            return (0,verify_outcome/* judge */.S4)([{ file: paths/* README */.DK, problem: bytes }], '');
        const text = bytes.toString();
        const problems = [...pageProblems(text, ledger)];
        return (0,verify_outcome/* judge */.S4)(problems.map((problem) => ({ file: paths/* README */.DK, problem })), (0,verify_outcome/* count */.U9)((0,verify_ledger/* manifestsOf */.oF)(ledger).length, 'row'));
    },
};
/** Where the page is not what the exporter makes of the manifests, to the letter. */
function* pageProblems(text, ledger) {
    const pages = pagesOf(text, ledger);
    // Without every manifest nobody knows what the page should say.
    if (pages.length === 0 || ledger.unreadable.length > 0 || pages.includes(text))
        return;
    const line = Math.max(...pages.map((page) => firstDifference(page, text)));
    yield `is not what the manifests say in line ${line}`;
}
/** The number, from 1, of the first line in which a text is not this page. */
function firstDifference(page, text) {
    const [expected, lines] = [page.split('\n'), text.split('\n')];
    const wrong = expected.findIndex((line, index) => line !== lines[index]);
    return (wrong < 0 ? expected.length : wrong) + 1;
}
/** The page in each form, by each name that the account had; which it has is the last export's. */
function pagesOf(text, ledger) {
    const manifests = (0,verify_ledger/* manifestsOf */.oF)(ledger);
    const accounts = new Map(manifests.map(({ manifest: { account } }) => [account.name, account]));
    const state = (0,verify_ledger/* stateOf */.L4)(ledger);
    // Where GitHub shows the history is not in any manifest: it is taken from the page, and may lie.
    const historyUrl = (0,readme/* historyUrlIn */.tR)(text);
    return [...accounts.values()].flatMap((account) => [readme/* formatReadme */.GW, formatFirstReadme].map((format) => format(state, { account, historyUrl })));
}

// EXTERNAL MODULE: external "node:stream/web"
var web_ = __webpack_require__(37830);
// EXTERNAL MODULE: ./.build/openpgp/openpgp.js
var openpgp = __webpack_require__(90093);
;// CONCATENATED MODULE: ./.build/openpgp/encrypted-to.js



/** What is read at most: one recipient takes 94 (Curve25519) to 524 bytes (RSA 4096). */
const LONGEST = 1 << 20;
/**
 * Reads whom a binary OpenPGP message is encrypted to. Needs no key, and reads little more than
 * that.
 *
 * @returns why that is unknown, in words that follow the message's name, or the recipients
 */
async function readEncryptedTo(message) {
    const { readMessage } = await (0,openpgp/* openpgp */.I)();
    const source = beginningOf(message);
    try {
        return await encryptedTo(await readMessage({ binaryMessage: web_.ReadableStream.from(source) }));
    }
    catch (error) {
        return `does not begin as a whole OpenPGP message (${(0,openpgp/* reasonOf */.A)(error)})`;
    }
    finally {
        await source.return(undefined);
    }
}
async function* beginningOf(message) {
    let size = 0;
    for await (const chunk of message) {
        yield chunk;
        size += chunk.length;
        if (size >= LONGEST)
            return;
    }
}
/** OpenPGP.js accepts encrypted data only as the one packet after those of the recipients. */
async function encryptedTo(message) {
    const { enums, UnparseablePacket } = await (0,openpgp/* openpgp */.I)();
    const { packets } = message;
    const tags = enums.packet;
    const { symEncryptedIntegrityProtectedData, symmetricallyEncryptedData, aeadEncryptedData } = tags;
    const data = [symEncryptedIntegrityProtectedData, symmetricallyEncryptedData, aeadEncryptedData];
    if (data.every((tag) => packets.filterByTag(tag).length === 0)) {
        return 'is no encrypted OpenPGP message';
    }
    if (packets.some((packet) => packet instanceof UnparseablePacket)) {
        return 'has a recipient of an unknown version or algorithm';
    }
    const ids = message.getEncryptionKeyIDs().map((id) => id.toHex().toUpperCase());
    const keys = ids.filter((id) => /[^0]/.test(id));
    const passphrases = packets.filterByTag(tags.symEncryptedSessionKey).length;
    return { keys, hidden: ids.length - keys.length, passphrases };
}
/**
 * How the recipients of a message differ from those it should have.
 *
 * @param subkeys fingerprints, upper case hexadecimal
 * @returns a problem each, in words that follow the message's name
 */
function recipientProblems({ keys, hidden, passphrases }, subkeys) {
    const lacking = subkeys.filter((subkey) => !keys.includes(idOf(subkey)));
    const ids = subkeys.map(idOf);
    const extra = keys.filter((key, index) => keys.indexOf(key) !== index || !ids.includes(key));
    return [
        ...lacking.map((subkey) => `is not encrypted to ${subkey}`),
        ...extra.map((key) => `is also encrypted to ${key}`),
        ...(hidden > 0 ? [`is also encrypted to ${(0,log/* counted */.hS)(hidden, 'hidden recipient')}`] : []),
        ...(passphrases > 0 ? [`also opens with ${(0,log/* counted */.hS)(passphrases, 'passphrase')}`] : []),
    ];
}
/** The key id in a fingerprint of version 4 or 6; of a key id itself. */
function idOf(fingerprint) {
    return fingerprint.length === 64 ? fingerprint.slice(0, 16) : fingerprint.slice(-16);
}

;// CONCATENATED MODULE: ./.build/verify/checks/recipients.js






const recipients = {
    id: 'recipients',
    title: 'Each encrypted file is encrypted to the keys that its manifest names, and to no others',
    async run(ledger) {
        const isWhole = await wholeFiles(ledger);
        const encrypted = (0,verify_ledger/* manifestsOf */.oF)(ledger).filter(({ manifest }) => manifest.encryption !== null);
        if (encrypted.length === 0)
            return (0,verify_outcome/* notChecked */.lb)('nothing is encrypted');
        const findings = [];
        let files = 0;
        for (const { manifest } of encrypted) {
            for (const role of new Set(manifest.files.map((file) => file.role))) {
                const paths = (0,ledger_document/* pathsOf */.wG)(manifest, role);
                if (!paths.every(isWhole))
                    continue;
                files++;
                const found = await readEncryptedTo((0,record_folder/* joined */.oR)(ledger.folder, paths));
                const problems = typeof found === 'string' ? [found] : problemsOf(found, manifest.encryption);
                findings.push(...problems.map((problem) => ({ file: paths[0], problem })));
            }
        }
        return files === 0
            ? (0,verify_outcome/* notChecked */.lb)('no encrypted file is whole')
            : (0,verify_outcome/* judge */.S4)(findings, (0,verify_outcome/* count */.U9)(files, 'file'));
    },
};
/** The first form of manifests names no subkeys: what a message has more is seen by their number. */
function problemsOf(found, encryption) {
    if ('subkeys' in encryption)
        return recipientProblems(found, encryption.subkeys);
    const [has, named] = [found.keys.length, encryption.recipients.length];
    const number = has === named ? [] : [`is encrypted to ${(0,verify_outcome/* count */.U9)(has, 'key')}, where its manifest names ${named}`];
    return [...number, ...recipientProblems(found, [...new Set(found.keys)])];
}

// EXTERNAL MODULE: ./.build/github/errors.js
var github_errors = __webpack_require__(43781);
// EXTERNAL MODULE: ./.build/ledger/sign-off.js
var sign_off = __webpack_require__(5993);
// EXTERNAL MODULE: ./.build/openpgp/detached.js
var detached = __webpack_require__(25086);
;// CONCATENATED MODULE: ./.build/verify/checks/signed-off.js












const signed_off_DAY = 86_400_000;
const signedOff = {
    id: 'signed-off',
    title: 'Each month was signed off in time',
    async run(ledger, context) {
        const { now, signedOffWithin } = context;
        const latest = [...(0,ledger_state/* latestRevisions */.Ql)((0,verify_ledger/* stateOf */.L4)(ledger)).values()];
        const isThere = (held) => ledger.folder.entries.has(pathOf(held));
        const there = ledger.log.filter(isThere);
        const findings = [];
        const read = [];
        try {
            for (const held of there) {
                const one = await readOne(held, ledger, context);
                if ('problem' in one)
                    findings.push(one);
                else
                    read.push(one);
            }
        }
        catch (error) {
            if (error instanceof github_errors/* GitHubError */.y_)
                return (0,verify_outcome/* failed */.gz)(error.message);
            throw error;
        }
        const done = [
            `${latest.filter(isThere).length} of ${(0,verify_outcome/* count */.U9)(latest.length, 'month')} signed off`,
            ...remarksOn(read),
        ].join('; ');
        if (signedOffWithin === undefined) {
            return findings.length > 0 ? (0,verify_outcome/* judge */.S4)(findings, '') : (0,verify_outcome/* notChecked */.lb)(`no deadline given; ${done}`);
        }
        for (const { manifest } of latest.filter((held) => !isThere(held))) {
            // A revision can be reviewed once it is there.
            const begun = Math.max(+(0,month/* endOf */.pJ)(manifest.month), Date.parse(manifest.source.retrieved_at));
            if (+now <= begun + signedOffWithin * signed_off_DAY)
                continue;
            const problem = `has no sign-off of ${manifest.month}, due ${(0,verify_outcome/* count */.U9)(signedOffWithin, 'day')} after it could be reviewed`;
            findings.push({ file: '', problem });
        }
        return (0,verify_outcome/* judge */.S4)(findings, done);
    },
};
const pathOf = ({ path }) => (0,ledger_companions/* companionPath */.ad)(path, 'signoff');
async function readOne(held, ledger, context) {
    const file = pathOf(held);
    const bytes = await (0,record_folder/* readText */.yR)(ledger.folder, file);
    if (typeof bytes === 'string')
        return { file, problem: bytes };
    const signOff = (0,sign_off/* readSignOff */.Tf)(bytes, held);
    if ('problem' in signOff)
        return signOff;
    const signature = (0,ledger_companions/* companionPath */.ad)(held.path, 'signoff-signature');
    if (!ledger.folder.entries.has(signature) || context.signerKeys.length === 0) {
        return { held, signOff, isProved: await isByExpectedAuthor(file, ledger, context) };
    }
    const armored = await (0,record_folder/* readText */.yR)(ledger.folder, signature);
    if (typeof armored === 'string')
        return { file: signature, problem: armored };
    const check = await (0,detached/* verifyDetached */.Tc)(bytes, armored.toString(), context.signerKeys, context.now);
    if (check.status === 'good')
        return { held, signOff, isProved: true };
    const problem = check.status === 'bad'
        ? check.problem
        : `is of the key ${check.issuer}, which is none of those given`;
    return { file: signature, problem };
}
/** Whether GitHub signed the commit that brought a file, and one of those expected made it. */
async function isByExpectedAuthor(file, { history }, { github, expectAuthor }) {
    if (github === undefined || (0,git_clone/* isGap */.NH)(history))
        return false;
    const commit = additions(history).get(file);
    const found = commit && (await github.authorship(commit.id));
    if (found?.verified !== true || found.committer !== authorship/* GITHUB_ITSELF */.y)
        return false;
    return found.author !== undefined && expectAuthor.has(found.author);
}
function remarksOn(read) {
    const claimed = read.filter(({ isProved }) => !isProved);
    const own = read.filter(({ signOff }) => !signOff.approved_by_another);
    const months = (some) => (0,month/* formatMonths */.jr)(some.map(({ held }) => held.manifest.month));
    return [
        ...(claimed.length === 0
            ? []
            : [`claimed, neither signed by a key given nor by an expected author: ${months(claimed)}`]),
        ...(own.length === 0 ? [] : [`approved only by who started the run: ${months(own)}`]),
    ];
}

// EXTERNAL MODULE: ./.build/ledger/manifest.js
var ledger_manifest = __webpack_require__(40409);
;// CONCATENATED MODULE: ./.build/verify/checks/signed.js






const signed = {
    id: 'signed',
    title: 'Every manifest is signed by one of the keys given',
    async run(ledger, context) {
        const held = (0,verify_ledger/* manifestsOf */.oF)(ledger);
        const isSigned = ({ manifest }) => (0,ledger_manifest/* signerOf */.Kv)(manifest) !== undefined;
        const signatures = held.filter(isSigned).length;
        if (context.signerKeys.length === 0) {
            const lapsed = lapses(ledger);
            if (lapsed.length > 0)
                return (0,verify_outcome/* judge */.S4)(lapsed, '');
            return (0,verify_outcome/* notChecked */.lb)(signatures === 0
                ? 'no manifest is signed'
                : `no key of who signed ${(0,verify_outcome/* count */.U9)(signatures, 'manifest')}`);
        }
        const findings = [];
        for (const one of held)
            findings.push(...(await signed_problemsOf(one, ledger, context)));
        return (0,verify_outcome/* judge */.S4)(findings, `${signatures} of ${(0,verify_outcome/* count */.U9)(held.length, 'manifest')}`);
    },
};
/** The export never appends an unsigned manifest to a signed one. */
function lapses({ log }) {
    const first = log.findIndex(({ manifest }) => (0,ledger_manifest/* signerOf */.Kv)(manifest) !== undefined);
    if (first < 0)
        return [];
    return log
        .slice(first)
        .filter(({ manifest }) => (0,ledger_manifest/* signerOf */.Kv)(manifest) === undefined)
        .map(({ path }) => ({
        file: path,
        problem: `is not signed, as '${log[first].path}' before it is`,
    }));
}
async function signed_problemsOf({ path, manifest }, { folder }, { signerKeys, signedSince = 1, now }) {
    const signer = (0,ledger_manifest/* signerOf */.Kv)(manifest);
    const file = (0,ledger_companions/* companionPath */.ad)(path, 'signature');
    if (signer === undefined) {
        const isDue = (manifest.sequence ?? Infinity) >= signedSince;
        return isDue ? [{ file: path, problem: 'is not signed' }] : [];
    }
    const [bytes, armored] = [await (0,record_folder/* readText */.yR)(folder, path), await (0,record_folder/* readText */.yR)(folder, file)];
    if (typeof armored === 'string')
        return [{ file, problem: armored }];
    // `manifests` reports that.
    if (typeof bytes === 'string')
        return [];
    const check = await (0,detached/* verifyDetached */.Tc)(bytes, armored.toString(), signerKeys, now);
    switch (check.status) {
        case 'bad':
            return [{ file, problem: check.problem }];
        case 'unknown':
            return [{ file, problem: `is of the key ${check.issuer}, which is none of those given` }];
        case 'good': {
            const problem = `is of the key ${check.fingerprint}, where its manifest names ${signer}`;
            return check.fingerprint === signer ? [] : [{ file, problem }];
        }
    }
}

// EXTERNAL MODULE: ./.build/timestamp/verify.js + 1 modules
var verify = __webpack_require__(55268);
;// CONCATENATED MODULE: ./.build/verify/checks/timestamps.js





/** How far apart, in milliseconds, the clocks of an authority and a runner may be. */
const timestamps_SKEW = 3_600_000;
const timestamps_DAY = 86_400_000;
const timestamps = {
    id: 'timestamps',
    title: 'Each time-stamp is for its manifest, from an authority under a root that was given',
    async run({ log, folder }, { timestampRoots }) {
        const stamped = log.filter(({ path }) => folder.entries.has(tokenOf(path)));
        if (stamped.length === 0)
            return (0,verify_outcome/* notChecked */.lb)('no manifest is time-stamped');
        if (timestampRoots.length === 0) {
            return (0,verify_outcome/* notChecked */.lb)(`no root certificate for ${(0,verify_outcome/* count */.U9)(stamped.length, 'time-stamp')}`);
        }
        const findings = [];
        const late = [];
        for (const held of stamped) {
            const file = tokenOf(held.path);
            const [manifest, token] = [await (0,record_folder/* readText */.yR)(folder, held.path), await (0,record_folder/* readText */.yR)(folder, file)];
            if (typeof token === 'string')
                findings.push({ file, problem: token });
            // `manifests` reports a manifest that cannot be read.
            if (typeof token === 'string' || typeof manifest === 'string')
                continue;
            const found = await (0,verify/* verifyTimestamp */.W)(token, manifest, { roots: timestampRoots });
            const problem = typeof found === 'string' ? found : earlyProblem(held, found.time);
            if (problem !== undefined)
                findings.push({ file, problem });
            else if (typeof found !== 'string' && +found.time - timestamps_retrievedAt(held) > timestamps_DAY) {
                late.push(`'${held.path}' only by ${isoOf(+found.time)}`);
            }
        }
        const existed = late.length === 0 ? '' : `; later than a day after retrieval: ${late.join(', ')}`;
        const without = log.filter((held) => !stamped.includes(held)).map(({ path }) => `'${path}'`);
        const none = without.length === 0 ? '' : `; without one: ${without.join(', ')}`;
        return (0,verify_outcome/* judge */.S4)(findings, `${stamped.length} of ${(0,verify_outcome/* count */.U9)(log.length, 'manifest')}${existed}${none}`);
    },
};
const tokenOf = (path) => (0,ledger_companions/* companionPath */.ad)(path, 'timestamp');
const timestamps_retrievedAt = ({ manifest }) => Date.parse(manifest.source.retrieved_at);
function earlyProblem(held, time) {
    if (+time >= timestamps_retrievedAt(held) - timestamps_SKEW)
        return undefined;
    return `is of ${isoOf(+time)}, before its manifest says that the archive was retrieved`;
}

;// CONCATENATED MODULE: ./.build/verify/checks.js














/** Everything that is checked of a ledger, ordered by what it proves. */
const CHECKS = [
    // Integrity: nothing was changed, removed or added.
    ...[manifests, manifests_chain, counts, names, digests, unnamed, files_sums, page, objects, history_history, commits],
    // Completeness: nothing is missing, also at the end.
    ...[manifests_months, fresh, anchor_anchor, remote, heroku],
    // Origin: it is of those whom it should be of.
    ...[signed, authors, originals],
    // Time.
    ...[clocks, timestamps],
    // Readability: for its readers, for nobody else, and read by somebody.
    ...[recipients, events, signedOff],
];

// EXTERNAL MODULE: ./.build/openpgp/key-error.js
var key_error = __webpack_require__(81002);
// EXTERNAL MODULE: ./.build/record/open.js
var record_open = __webpack_require__(77508);
// EXTERNAL MODULE: ./.build/verify/document.js + 1 modules
var verify_document = __webpack_require__(16759);
;// CONCATENATED MODULE: ./.build/verify/drill.js








/** Opens all files of a ledger, one after the other, in bounded memory. */
async function drill(ledger, context) {
    const isWhole = await wholeFiles(ledger);
    const opened = [];
    for (const held of (0,verify_ledger/* manifestsOf */.oF)(ledger)) {
        for (const role of ['events', 'original']) {
            const paths = (0,ledger_document/* pathsOf */.wG)(held.manifest, role);
            if (paths.length === 0)
                continue;
            const skipped = paths.every(isWhole) ? (0,record_open/* lockOf */.Vx)(held.manifest, context.privateKeys) : 'damaged';
            opened.push(skipped === undefined
                ? await openFile(ledger, held, role, context)
                : { role, path: paths[0], skipped, findings: [] });
        }
    }
    return opened;
}
async function openFile({ folder }, { manifest }, role, context) {
    const paths = (0,ledger_document/* pathsOf */.wG)(manifest, role);
    const path = paths[0];
    const sealed = (0,record_folder/* joined */.oR)(folder, paths);
    const bytes = (0,record_open/* openedFiles */.vm)(sealed, manifest, role, context);
    const section = context.scratch.section();
    const at = (problem) => ({ file: path, problem });
    try {
        const problems = role === 'events'
            ? await (0,verify_document/* documentProblems */.s9)((0,record_open/* inflated */.kb)(bytes, path), manifest)
            : await (0,verify_document/* originalProblems */.uv)(bytes, path, manifest, section);
        return { role, path, findings: problems.map(at) };
    }
    catch (error) {
        // The keys are to blame, not the ledger.
        if (error instanceof key_error/* KeyError */.e)
            throw error;
        const problem = error instanceof record_open/* Overrun */.gZ ? error.message : `cannot be opened: ${(0,errors/* messageOf */.bD)(error)}`;
        return { role, path, findings: [at(problem)] };
    }
    finally {
        // Whoever gives up in the middle leaves the file open.
        await sealed.return();
        await section.remove();
    }
}

// EXTERNAL MODULE: ./.build/record/find.js
var find = __webpack_require__(8439);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: ./.build/verify/git/errors.js
var git_errors = __webpack_require__(44434);
;// CONCATENATED MODULE: ./.build/verify/committed.js



/** Names in a ledger's folder: it has some hundreds in ten years. */
const MOST_ENTRIES = 200_000;
/** The files of a folder that was committed. @throws UnreadableClone when they cannot be listed */
async function committedFolder(objects, tree, within) {
    const entries = new Map();
    const visit = async (id, folder) => {
        for (const { name, kind, id: inner } of await objects.tree(id)) {
            if (folder === '' && !within(name))
                continue;
            const path = folder === '' ? name : `${folder}/${name}`;
            const size = kind === 'file' ? await objects.size(inner) : 0;
            if (size === undefined)
                entries.set(path, { path, kind: 'missing', size: 0, id: inner });
            else
                entries.set(path, { path, kind, size, id: inner });
            if (entries.size > MOST_ENTRIES) {
                throw new git_errors/* UnreadableClone */.Xm(`a ledger of it has more than ${MOST_ENTRIES} files and folders`);
            }
            if (kind === 'folder')
                await visit(inner, path);
        }
    };
    await visit(tree, '');
    return {
        entries,
        stream: (path) => {
            const entry = entries.get(path);
            return entry?.kind === 'file' ? objects.blob(entry.id) : (0,record_folder/* noFile */.w1)(path);
        },
    };
}
/** A page of a ledger with more bytes is none. */
const LONGEST_PAGE = 64_000_000;
/** Folders by git's ids of them. Those that cannot be read throw. */
function committedFolders(objects) {
    return {
        list: async (id) => (await objects.tree(id)).map(({ name, kind, id: at, mode }) => ({
            name,
            // A file of such a name is told where it is in a ledger.
            kind: kind === 'unreadable' && mode !== '40000' ? 'other' : kind,
            at,
        })),
        text: async (id) => {
            if (((await objects.size(id)) ?? Infinity) > LONGEST_PAGE)
                return '';
            return (0,consumers_.text)(objects.blob(id));
        },
    };
}

;// CONCATENATED MODULE: ./.build/verify/locate.js









/**
 * Finds the ledgers at a commit, or else on disk.
 *
 * @throws ActionError when there is none
 */
async function findLedgers({ folder, ref }, clone) {
    const committed = clone?.tip && (await findCommitted(clone));
    if (committed && committed.ledgers.length > 0)
        return committed;
    const found = ref === 'HEAD' || clone === undefined
        ? await new find/* LedgerFinder */.I(find/* FOLDERS_ON_DISK */._).below(folder, true)
        : { ledgers: [], unread: [] };
    const gap = committed?.gap ?? (clone && (0,git_clone/* isGap */.NH)(clone.commits) ? clone.commits : undefined);
    if (found.ledgers.length > 0)
        return { ...found, isCommitted: false, gap };
    // Whether there is a ledger is not known, which counts against the clone.
    if (gap?.kind === 'unreadable')
        return { ...found, ledgers: [''], isCommitted: false, gap };
    throw new errors/* ActionError */.lZ(`There is no ledger in '${(0,log/* plain */.pj)(folder)}'${ref === 'HEAD' ? '' : ` at ${(0,log/* quoted */.TL)(ref)}`}: no ` +
        "manifests (2026/2026-10.manifest.json). Give the folder that was the export's 'directory', " +
        'or the clone that holds it.', { code: 'E_LEDGER_NOT_FOUND' });
}
/** The ledgers at the commit, and those that were there at any commit before it. */
async function findCommitted({ tip, commits, prefix }) {
    const { commit, objects } = tip;
    const finder = new find/* LedgerFinder */.I(committedFolders(objects));
    const ledgers = new Set();
    let unread = [];
    let gap;
    const history = (0,git_clone/* isGap */.NH)(commits) ? [commit] : commits;
    for (const tree of new Set(history.map((each) => each.tree).concat(commit.tree))) {
        try {
            const folder = await (0,git_objects/* folderAt */.w3)(objects, tree, prefix);
            if (folder === undefined)
                continue;
            const found = await finder.below(folder, prefix === '');
            for (const path of found.ledgers)
                ledgers.add(path);
            if (tree === commit.tree)
                ({ unread } = found);
        }
        catch (error) {
            gap = (0,git_clone/* gapOf */.iT)(error);
        }
    }
    return { ledgers: [...ledgers].sort(), unread, gap, isCommitted: true };
}
const everything = () => true;
/** Ledgers that the commit has outside of the folder that is verified, by paths in the clone. */
async function ledgersBeside({ tip, prefix, ...clone }) {
    if (prefix === '' || tip === undefined)
        return [];
    const whole = { ...clone, tip, prefix: '', commits: NOT_NEEDED };
    const { ledgers } = await findCommitted(whole);
    const isVerified = (path) => path === prefix || path.startsWith(`${prefix}/`);
    return committedLedgers(ledgers.filter((path) => !isVerified(path)), whole);
}
const NOT_NEEDED = { kind: 'absent', reason: 'only what the commit itself has was asked for' };
/** The ledgers in folders, as the commit has them. */
async function committedLedgers(paths, clone) {
    const inClone = (path) => [clone.prefix, path].filter((part) => part !== '').join('/');
    const histories = await readHistories(clone, paths.map(inClone));
    const ledgers = [];
    for (const [index, path] of paths.entries()) {
        ledgers.push(await committedLedger(path, inClone(path), clone, histories[index]));
    }
    return ledgers;
}
async function committedLedger(path, inClone, { tip }, history) {
    const { commit, objects } = tip;
    const within = inClone === '' ? isOfLedger : everything;
    try {
        const tree = await (0,git_objects/* folderAt */.w3)(objects, commit.tree, inClone);
        const folder = tree === undefined ? record_folder/* EMPTY_FOLDER */.ZZ : await committedFolder(objects, tree, within);
        return await (0,verify_ledger/* readLedger */.SC)(path, folder, history);
    }
    catch (error) {
        return (0,verify_ledger/* readLedger */.SC)(path, record_folder/* EMPTY_FOLDER */.ZZ, (0,git_clone/* gapOf */.iT)(error));
    }
}
/** The ledger in a folder as it lies on disk, without a history. */
async function ledgerOnDisk(folder, path, clone) {
    const absent = (reason) => ({
        kind: 'absent',
        reason: `not enough history: ${reason}`,
    });
    const gap = clone === undefined
        ? absent('the folder is in no clone')
        : (0,git_clone/* isGap */.NH)(clone.commits) && clone.commits.kind !== 'cut'
            ? clone.commits
            : absent('the clone has no commit of it');
    // What is in no clone, such as a download, may be the root of a repository all the same.
    const within = path === '' ? isOfLedger : everything;
    return (0,verify_ledger/* readLedger */.SC)(path, await (0,record_folder/* diskFolder */.CM)(folder, path, within), gap);
}

// EXTERNAL MODULE: ./.build/verify/report.js
var verify_report = __webpack_require__(94322);
;// CONCATENATED MODULE: ./.build/verify/work-tree.js





/** That the files on disk are not those of the commit, which is what was verified; else nothing. */
async function workTreeRemark({ workTree, prefix }, { path, folder }) {
    if (workTree === undefined)
        return [];
    const inClone = [prefix, path].filter((part) => part !== '').join('/');
    const disk = await (0,record_folder/* diskFolder */.CM)(workTree, inClone, inClone === '' ? isOfLedger : () => true);
    const first = await difference(folder, disk);
    if (first === undefined)
        return [];
    const file = [path, first.file].filter((part) => part !== '').join('/');
    return [
        `The work tree is not as the commit, which is what was verified: '${(0,log/* plain */.pj)(file)}' ${first.how}`,
    ];
}
async function difference(committed, disk) {
    for (const { path, kind, size, id } of committed.entries.values()) {
        if (kind !== 'file')
            continue;
        const there = disk.entries.get(path);
        if (there === undefined)
            return { file: path, how: 'is missing there' };
        const hash = (0,git_objects/* objectHash */.G3)(id.length === 64 ? 'sha256' : 'sha1', 'blob', size);
        const problem = there.kind === 'file' && there.size === size
            ? await (0,record_folder/* readThrough */.ir)(disk, path, (chunk) => hash.update(chunk))
            : 'differs';
        if (problem !== undefined || hash.digest('hex') !== id)
            return { file: path, how: 'differs' };
    }
    const further = [...disk.entries.keys()].find((path) => (0,paths/* isManifestName */.zU)(path.split('/').at(-1)) && !committed.entries.has(path));
    return further === undefined ? undefined : { file: further, how: 'is in no commit' };
}

;// CONCATENATED MODULE: ./.build/verify/verify.js













/**
 * The story: finds the ledgers, at a commit or on disk, reads each with its history, and checks it. A
 * check that finds something does not keep the others from being made.
 *
 * @throws ActionError when there is no ledger, UnusableClone
 */
async function verify_verify(verification) {
    const { folder, temp, onEnd, ref, programs } = verification;
    if ((await (0,promises_.stat)(folder).catch(() => undefined))?.isDirectory() !== true) {
        throw new errors/* InputError */.dz(`'${(0,log/* plain */.pj)(folder)}' is not a folder. Give the folder of a ledger or of a clone`);
    }
    // What it holds is no secret: a step's post need not know of it.
    const caretaker = { onEnd, rememberScratch: () => undefined };
    return (0,scratch/* withScratch */.hM)(temp, caretaker, async (scratch) => {
        const clone = await (0,git_clone/* openClone */.ok)(folder, { ref, programs, home: scratch.folder });
        try {
            return await verifyAll(verification, clone, scratch);
        }
        finally {
            await clone?.close();
        }
    });
}
async function verifyAll(verification, opened, scratch) {
    const { folder, require, now, pack } = verification;
    const { ledgers, unread, isCommitted, gap } = await findLedgers(verification, opened);
    const clone = opened && gap ? { ...opened, commits: gap } : opened;
    refuseAmbiguity(ledgers, verification);
    const reports = [];
    const remarks = [];
    const read = isCommitted
        ? await committedLedgers(ledgers, clone)
        : await Promise.all(ledgers.map((path) => ledgerOnDisk(folder, path, clone)));
    const beside = isCommitted ? await ledgersBeside(clone) : [];
    for (const ledger of (0,verify_ledger/* withTwins */.cF)(read, beside)) {
        let opened;
        const open = () => (opened ??= drill(ledger, { ...verification, scratch }));
        const context = { ...verification, clone, drill: open };
        reports.push((0,verify_report/* ledgerReport */.gM)(ledger, await runChecks(ledger, context, require)));
        if (isCommitted && verification.ref === 'HEAD') {
            remarks.push(...(await workTreeRemark(clone, ledger)));
        }
    }
    const head = isCommitted ? clone.tip.commit.id : null;
    const bundle = await (0,system_bundle/* bundleSha256 */.K)();
    const report = { verifiedAt: now, bundle, head, ledgers: reports, unread, remarks };
    if (pack !== undefined) {
        const { writePack } = await __webpack_require__.e(/* import() */ 5015).then(__webpack_require__.bind(__webpack_require__, 45015));
        await writePack(pack, { ...verification, ledger: read[0], clone, report, scratch });
    }
    return report;
}
function refuseAmbiguity(ledgers, { folder, expectManifest, expectRecords, until, pack }) {
    const ofOne = expectManifest ?? expectRecords ?? until ?? pack;
    if (ledgers.length < 2 || ofOne === undefined)
        return;
    throw new errors/* InputError */.dz(`There are ${ledgers.length} ledgers in '${(0,log/* plain */.pj)(folder)}', but the expected manifest, number of ` +
        'records, last month or pack is of one: verify its folder by itself.');
}
async function runChecks(ledger, context, required) {
    const reports = [];
    for (const check of CHECKS) {
        const outcome = await runCheck(check, ledger, context);
        const isDemanded = outcome.status === 'not-checked' && required.has(check.id);
        reports.push({ check, outcome: isDemanded ? (0,verify_outcome/* failed */.gz)(outcome.reason) : outcome });
    }
    return reports;
}
/** A check that throws could not be made: the others go on. */
async function runCheck(check, ledger, context) {
    try {
        return await check.run(ledger, context);
    }
    catch (error) {
        if (error instanceof errors/* ActionError */.lZ)
            return (0,verify_outcome/* failed */.gz)(error.message);
        return (0,verify_outcome/* failed */.gz)(`could not be made: ${(0,log/* plain */.pj)((0,errors/* messageOf */.bD)(error))}`);
    }
}


/***/ })

};
