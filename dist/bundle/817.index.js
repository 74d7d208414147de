export const id = 817;
export const ids = [817];
export const modules = {

/***/ 75334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z8: () => (/* binding */ withFolder),
/* harmony export */   b3: () => (/* binding */ FolderError),
/* harmony export */   tE: () => (/* binding */ readableFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _ledger_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93398);
/* harmony import */ var _ledger_readme_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4650);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31053);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76223);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33186);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(52840);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(88176);
/* harmony import */ var _pending_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(54764);











/** The disk does not take or give a ledger's file. */
class FolderError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ActionError */ .lZ {
    constructor(folder, fault, cause) {
        super(`The ledger's folder ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(folder)} could not be read or written: ${fault}. No month in it was ` +
            'cut short. Fix that, or choose another folder, and run again.', { code: 'E_DISK', cause });
    }
}
/** A ledger's folder to read from. @throws ActionError while a change is on its way into it */
function readableFolder(folder) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _pending_js__WEBPACK_IMPORTED_MODULE_10__/* .PENDING */ .eG)))
        return (0,_files_js__WEBPACK_IMPORTED_MODULE_8__/* .filesIn */ .n)(folder);
    throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ActionError */ .lZ(`The ledger in ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(folder)} is being written, or an export was interrupted while it wrote: ` +
        `it has a folder ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(_pending_js__WEBPACK_IMPORTED_MODULE_10__/* .PENDING */ .eG)}. Run the export again, which finishes what was begun.`, { code: 'E_LEDGER_UNFINISHED' });
}
/**
 * Does something with a ledger in a folder, which is made when it is not there. Meanwhile nobody else
 * writes to it. What an interrupted export left is finished first.
 *
 * @param onEnd has a function called when the process ends before its time; gives what takes that back
 * @throws ActionError when another process writes to it, FolderError
 */
async function withFolder(folder, onEnd, action) {
    const unlock = await telling(folder, async () => {
        await makeFolder(folder);
        return (0,_lock_js__WEBPACK_IMPORTED_MODULE_9__/* .takeLock */ .HJ)(folder);
    });
    const forget = onEnd(unlock);
    try {
        return await action(await telling(folder, () => storeIn(folder)));
    }
    finally {
        forget();
        unlock();
    }
}
/** Not `mkdir` with `recursive`, which tells of no read-only disk, and never ends in /proc. */
async function makeFolder(folder) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(parent))
        await makeFolder(parent);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder).catch((error) => {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
            throw error;
    });
}
/**
 * A ledger in a folder on disk. A change is copied beside the ledger first; one rename makes it
 * pending, and its files are moved to their places, SHA256SUMS last. Whatever interrupts that, the
 * next export removes what was being copied, or moves the rest of what was pending.
 */
async function storeIn(folder) {
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder)) {
        if (!name.startsWith(_pending_js__WEBPACK_IMPORTED_MODULE_10__/* .STAGING */ .Cj) && !(0,_lock_js__WEBPACK_IMPORTED_MODULE_9__/* .isLockLeftover */ .RM)(name))
            continue;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), { recursive: true });
    }
    await (0,_pending_js__WEBPACK_IMPORTED_MODULE_10__/* .settle */ .G9)(folder);
    // In a clone, the page keeps its links.
    const page = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _ledger_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .README */ .DK), 'utf8').catch(() => '');
    return {
        historyUrl: (0,_ledger_readme_js__WEBPACK_IMPORTED_MODULE_4__/* .historyUrlIn */ .tR)(page),
        open: () => Promise.resolve((0,_files_js__WEBPACK_IMPORTED_MODULE_8__/* .filesIn */ .n)(folder)),
        // Whoever has the lock has written already.
        checkWritable: () => Promise.resolve(),
        write: async (build) => {
            // An earlier change may have failed on its way.
            await telling(folder, () => (0,_pending_js__WEBPACK_IMPORTED_MODULE_10__/* .settle */ .G9)(folder));
            const change = await build((0,_files_js__WEBPACK_IMPORTED_MODULE_8__/* .filesIn */ .n)(folder));
            if (change === undefined)
                return undefined;
            return telling(folder, async () => {
                const staging = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _pending_js__WEBPACK_IMPORTED_MODULE_10__/* .STAGING */ .Cj));
                try {
                    await (0,_pending_js__WEBPACK_IMPORTED_MODULE_10__/* .stage */ .dw)(folder, staging, change);
                }
                finally {
                    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(staging, { recursive: true, force: true });
                }
                await (0,_pending_js__WEBPACK_IMPORTED_MODULE_10__/* .settle */ .G9)(folder);
                return null;
            });
        },
    };
}
/** Tells what the system has against a folder in the folder's name. */
async function telling(folder, action) {
    try {
        return await action();
    }
    catch (error) {
        const { code, syscall } = error;
        const fault = (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .faultOf */ .Kl)(error) ?? (syscall === undefined ? undefined : code);
        if (error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ActionError */ .lZ || fault === undefined)
            throw error;
        throw new FolderError(folder, fault, error);
    }
}


/***/ }),

/***/ 23033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ eventLines),
/* harmony export */   Fd: () => (/* binding */ documentIn),
/* harmony export */   nA: () => (/* binding */ wholePath),
/* harmony export */   wG: () => (/* binding */ pathsOf)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);


/** Bytes that are decompressed at once: each turn to the thread that does it costs time. */
const CHUNK = 256 * 1024;
const LINE_FEED = 0x0a;
const COMMA = 0x2c;
const CLOSING_BRACKET = 0x5d;
/** Paths of the files, or parts of one, that hold what has that role, in their order. */
function pathsOf({ files }, role) {
    return files.filter((file) => file.role === role).map(({ path }) => path);
}
/** The path of what may be in parts: without `.partNN`. */
function wholePath(path) {
    return path.replace(/\.part\d+$/, '');
}
/**
 * The ordered document in a month's events files.
 *
 * @param sealed the joined bytes of the files, already decrypted where they were encrypted
 * @param path of the events file, whose ending says whether they are compressed
 */
function documentIn(sealed, path) {
    if (!/\.json\.gz(?:\.pgp)?$/.test(wholePath(path)))
        return sealed;
    // The reader of the stream gets the error.
    return (0,node_stream__WEBPACK_IMPORTED_MODULE_0__.pipeline)(sealed, (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip)({ chunkSize: CHUNK }), () => undefined);
}
/**
 * The events of an ordered document, one for each line between its first and the one that ends the array,
 * without the comma at the end.
 */
async function* eventLines(document) {
    let isFirst = true;
    let pieces = [];
    for await (const chunk of document) {
        const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
        let start = 0;
        for (let end; (end = bytes.indexOf(LINE_FEED, start)) >= 0; start = end + 1) {
            const line = Buffer.concat([...pieces, bytes.subarray(start, end)]);
            pieces = [];
            // No JSON value begins with a closing bracket.
            if (!isFirst && line[0] !== CLOSING_BRACKET) {
                yield line.at(-1) === COMMA ? line.subarray(0, -1) : line;
            }
            isFirst = false;
        }
        // A copy, as each line is: the chunk's memory may be used again for the next.
        pieces.push(Buffer.from(bytes.subarray(start)));
    }
}


/***/ }),

/***/ 93398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bh: () => (/* binding */ eventsEnding),
/* harmony export */   DK: () => (/* binding */ README),
/* harmony export */   T0: () => (/* binding */ ledgerDirectory),
/* harmony export */   Vc: () => (/* binding */ stemOf),
/* harmony export */   WT: () => (/* binding */ reviewEnding),
/* harmony export */   hM: () => (/* binding */ originalEnding),
/* harmony export */   hV: () => (/* binding */ isLedgerPath),
/* harmony export */   hq: () => (/* binding */ PROVISIONAL),
/* harmony export */   ib: () => (/* binding */ isMonthsFolder),
/* harmony export */   ji: () => (/* binding */ manifestPath),
/* harmony export */   vf: () => (/* binding */ SUMS),
/* harmony export */   yb: () => (/* binding */ MANIFEST_ENDING),
/* harmony export */   zU: () => (/* binding */ isManifestName),
/* harmony export */   zX: () => (/* binding */ inDirectory)
/* harmony export */ });
/* harmony import */ var _text_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10392);

const PROVISIONAL = 'provisional';
/** The ledger for people, and the digests of all its files, in the ledger's folder. */
const README = 'README.md';
const SUMS = 'SHA256SUMS';
/** The ledger's folder, without a slash at its end; empty for the repository's root. */
function ledgerDirectory(template, account) {
    return (0,_text_template_js__WEBPACK_IMPORTED_MODULE_0__/* .fillTemplate */ .ou)(template, {
        account: (0,_text_template_js__WEBPACK_IMPORTED_MODULE_0__/* .asSegment */ .ej)(account.name),
        'account-id': (0,_text_template_js__WEBPACK_IMPORTED_MODULE_0__/* .asSegment */ .ej)(account.id),
    });
}
/** The path of a ledger's file, seen from where the ledger's folder is. */
function inDirectory(directory, path) {
    return directory === '' ? path : `${directory}/${path}`;
}
/** What the paths of a month's files begin with, relative to the ledger's folder. */
function stemOf(month, final, revision) {
    const folder = final ? month.slice(0, 4) : PROVISIONAL;
    return `${folder}/${month}${revision === 1 ? '' : `.r${revision}`}`;
}
const isMonthsFolder = (name) => /^\d{4}$/.test(name) || name === PROVISIONAL;
const MANIFEST_ENDING = '.manifest.json';
function manifestPath(month, final, revision) {
    return `${stemOf(month, final, revision)}${MANIFEST_ENDING}`;
}
const isManifestName = (name) => /^\d{4}-\d{2}(?:\.r\d+)?\.manifest\.json$/.test(name);
/**
 * Whether a path is one that a file of a ledger may have, relative to the ledger's folder. It never
 * leads out of that folder, and names nothing that a file system or git keeps to itself.
 */
const isLedgerPath = (path) => path === README ||
    path === SUMS ||
    /^(?:\d{4}|provisional)\/\d{4}-\d{2}(?:\.[A-Za-z0-9]{1,32}){1,8}$/.test(path);
// How paths end, after their stem.
const pgp = (encrypted) => (encrypted ? '.pgp' : '');
const eventsEnding = (sealing) => `.json${sealing.gzip ? '.gz' : ''}${pgp(sealing.encrypted)}`;
const originalEnding = (encrypted) => `.original.json.gz${pgp(encrypted)}`;
const reviewEnding = (encrypted) => `.review.html${pgp(encrypted)}`;


/***/ }),

/***/ 27516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K3: () => (/* binding */ formatSums),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   h_: () => (/* binding */ sumsProblems),
/* harmony export */   mi: () => (/* binding */ parseSums),
/* harmony export */   o7: () => (/* binding */ filesOfLedger)
/* harmony export */ });
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33186);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93398);


/** The text of a file for `sha256sum -c`, sorted by path. */
function formatSums(files) {
    const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
    return sorted.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
}
/** The SHA-256 by path in a file that `sha256sum` made; undefined when it is none. */
function parseSums(text) {
    const sums = new Map();
    const lines = text.split('\n');
    if (lines.pop() !== '')
        return undefined;
    for (const line of lines) {
        const [, sha256, path] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
        if (path === undefined || sums.has(path))
            return undefined;
        sums.set(path, sha256);
    }
    return sums;
}
function filesOf({ path, sha256, manifest, companions = [] }) {
    return [{ path, sha256 }, ...manifest.files, ...companions];
}
/** What SHA256SUMS lists: every file of the ledger but itself. */
function filesOfLedger(state, readmeSha256) {
    const manifests = [...state.log, ...state.provisional.values()];
    return [{ path: _paths_js__WEBPACK_IMPORTED_MODULE_1__/* .README */ .DK, sha256: readmeSha256 }, ...manifests.flatMap(filesOf)];
}
function* sumsProblems(sums, files) {
    for (const { path, sha256 } of files) {
        const listed = sums.get(path);
        if (listed === undefined)
            yield { file: _paths_js__WEBPACK_IMPORTED_MODULE_1__/* .SUMS */ .vf, problem: `does not have '${path}'` };
        else if (listed !== sha256) {
            const problem = `has the SHA-256 ${sha256}, where ${_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .SUMS */ .vf} has ${listed}: one of the two was changed`;
            yield { file: path, problem };
        }
    }
    const named = new Set(files.map(({ path }) => path));
    for (const path of sums.keys()) {
        if (named.has(path))
            continue;
        yield { file: _paths_js__WEBPACK_IMPORTED_MODULE_1__/* .SUMS */ .vf, problem: `has '${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(path)}', which no manifest names` };
    }
}


/***/ }),

/***/ 67283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ decrypted)
/* harmony export */ });
/* harmony import */ var node_stream_web__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37830);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8026);
/* harmony import */ var _openpgp_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90093);
/* harmony import */ var _private_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59490);




/**
 * Decrypts a binary OpenPGP message. What it yields is authentic only if it ends without an error.
 * @throws KeyError when the keys that it is encrypted to are given without their secret part
 */
async function* decrypted(source, { privateKeys, now }) {
    const { decrypt, readMessage } = await (0,_openpgp_js__WEBPACK_IMPORTED_MODULE_2__/* .openpgp */ .I)();
    const message = await readMessage({ binaryMessage: node_stream_web__WEBPACK_IMPORTED_MODULE_0__.ReadableStream.from(source) });
    const ids = message.getEncryptionKeyIDs();
    const meant = privateKeys
        .map((key) => ({ key, parts: ids.flatMap((id) => key.getKeys(id)) }))
        .filter(({ parts }) => parts.length > 0);
    if (meant.length > 0 && meant.every(({ parts }) => parts.every(_private_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .isStub */ .DB))) {
        const problems = meant.map(({ key }) => (0,_private_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .lacksSecret */ .tO)(key));
        throw new _keys_js__WEBPACK_IMPORTED_MODULE_1__/* .KeyError */ .eN('pgp-private-keys', problems);
    }
    const { data } = await decrypt({
        message,
        decryptionKeys: [...privateKeys],
        format: 'binary',
        date: now,
        // Otherwise OpenPGP.js holds all of it in memory until the end.
        config: { allowUnauthenticatedStream: true },
    });
    yield* data;
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
            const isOwn = name === '.git' || (isOne && (0,_ledger_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isMonthsFolder */ .ib)(name));
            if (isOwn || (kind !== 'folder' && kind !== 'unreadable'))
                continue;
            const within = await this.#once(inner);
            // A ledger in a folder whose name is no UTF-8 cannot be named.
            if (kind === 'unreadable') {
                if (within.ledgers.length + within.unread.length > 0)
                    found.unread.push(name);
                continue;
            }
            for (const key of ['ledgers', 'unread']) {
                found[key].push(...within[key].map((path) => (path === '' ? name : `${name}/${path}`)));
            }
        }
        return { ledgers: found.ledgers.sort(), unread: found.unread.sort() };
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

/***/ 69804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ diskFolder),
/* harmony export */   ZZ: () => (/* binding */ EMPTY_FOLDER),
/* harmony export */   ir: () => (/* binding */ readThrough),
/* harmony export */   lV: () => (/* binding */ MISSING),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   w1: () => (/* binding */ noFile),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76223);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33186);





/** Manifests, pages and lists of digests are never as large: they are not read when they are. */
const LARGEST_TEXT = 64_000_000;
const EMPTY_FOLDER = { entries: new Map(), stream: noFile };
/** The bytes of a small file; else what is wrong with it, in words that follow its path. */
async function readText(folder, path) {
    const { kind, size } = folder.entries.get(path) ?? { kind: undefined, size: 0 };
    if (kind === undefined)
        return 'is missing';
    if (kind === 'missing')
        return MISSING;
    if (kind !== 'file')
        return 'cannot be read';
    if (size > LARGEST_TEXT)
        return 'is too large';
    const chunks = [];
    const problem = await readThrough(folder, path, (chunk) => chunks.push(chunk));
    return problem ?? Buffer.concat(chunks);
}
/** Reads a file to its end; gives what is wrong with it, if anything. */
async function readThrough(folder, path, take) {
    try {
        for await (const chunk of folder.stream(path))
            take(chunk);
        return undefined;
    }
    catch (error) {
        return `cannot be read: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)((0,_system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error))}`;
    }
}
async function* joined(folder, paths) {
    for (const path of paths)
        yield* folder.stream(path);
}
const MISSING = 'was committed, but its object in the clone is missing or damaged';
const CHUNK = 256 * 1024;
const READING = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW;
/**
 * The files of a folder on disk, in which no symbolic link is followed. There are none when the folder
 * is not there, or lies behind a symbolic link.
 */
async function diskFolder(base, path, within) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(base, path);
    const entries = new Map();
    const visit = async (folder) => {
        const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, folder)).catch(() => undefined);
        if (names === undefined)
            entries.set(folder, { path: folder, kind: 'unreadable', size: 0 });
        for (const name of names?.sort() ?? []) {
            if (folder === '' && !within(name))
                continue;
            const entry = await entryAt(root, folder === '' ? name : `${folder}/${name}`);
            entries.set(entry.path, entry);
            if (entry.kind === 'folder')
                await visit(entry.path);
        }
    };
    if (await isPlainFolder(base, path))
        await visit('');
    return {
        entries,
        stream: (file) => {
            const entry = entries.get(file);
            return entry?.kind === 'file' ? fileAt((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, file), entry.size) : noFile(file);
        },
    };
}
/** The bytes of a file, no more than were there when it was listed. */
async function* fileAt(path, size) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, READING);
    try {
        const end = Math.max(0, size - 1);
        yield* file.createReadStream({ end, highWaterMark: CHUNK, autoClose: false });
    }
    finally {
        await file.close();
    }
}
async function isPlainFolder(base, path) {
    const steps = path === '' ? [] : path.split('/');
    for (const index of steps.keys()) {
        const { kind } = await entryAt(base, steps.slice(0, index + 1).join('/'));
        if (kind !== 'folder')
            return false;
    }
    return true;
}
async function entryAt(root, path) {
    try {
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path));
        if (stats.isFile()) {
            await (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path), READING)).close();
            return { path, kind: 'file', size: stats.size };
        }
        if (stats.isDirectory())
            return { path, kind: 'folder', size: 0 };
        return { path, kind: stats.isSymbolicLink() ? 'link' : 'other', size: 0 };
    }
    catch {
        return { path, kind: 'unreadable', size: 0 };
    }
}
// eslint-disable-next-line require-yield, @typescript-eslint/require-await -- it only throws
async function* noFile(path) {
    throw new Error(`There is no file '${path}'`);
}


/***/ }),

/***/ 54403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C9: () => (/* binding */ Stopped),
/* harmony export */   RA: () => (/* binding */ monthsIn),
/* harmony export */   _n: () => (/* binding */ problemsIn)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _ledger_chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64999);
/* harmony import */ var _ledger_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23033);
/* harmony import */ var _ledger_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5671);
/* harmony import */ var _ledger_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93398);
/* harmony import */ var _openpgp_keys_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8026);
/* harmony import */ var _order_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3998);
/* harmony import */ var _seal_digest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96872);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76223);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(33186);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(69804);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(77508);
/* harmony import */ var _parse_events_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(98975);













/**
 * The months of a ledger on disk: each once, oldest first, its latest revision, or what there is so far
 * of one that is not final. A manifest that cannot be read hides no other.
 */
async function monthsIn(base, name, keys) {
    const folder = await (0,_folder_js__WEBPACK_IMPORTED_MODULE_10__/* .diskFolder */ .CM)(base, '', _ledger_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isMonthsFolder */ .ib);
    const shown = (path) => `'${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_9__/* .plain */ .pj)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(name, path))}'`;
    const latest = new Map();
    const problems = [];
    for (const { path, kind } of folder.entries.values()) {
        const [, file = '', ...deeper] = path.split('/');
        if (kind === 'unreadable')
            problems.push(`${shown(path)} cannot be read`);
        if (!(0,_ledger_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isManifestName */ .zU)(file) || deeper.length > 0)
            continue;
        const manifest = await tryManifest(folder, path);
        if (typeof manifest === 'string')
            problems.push(`${shown(path)} ${manifest}`);
        else {
            const before = latest.get(manifest.month);
            if (before === undefined || isLater(manifest, before))
                latest.set(manifest.month, manifest);
        }
    }
    const months = [...latest.values()]
        .sort((a, b) => (a.month < b.month ? -1 : 1))
        .map((manifest) => {
        const path = (0,_ledger_document_js__WEBPACK_IMPORTED_MODULE_2__/* .wholePath */ .nA)((0,_ledger_document_js__WEBPACK_IMPORTED_MODULE_2__/* .pathsOf */ .wG)(manifest, 'events')[0] ?? '');
        const read = readerOf(folder, manifest, shown(path), keys);
        return { month: manifest.month, path, manifest, read };
    });
    return { months, problems };
}
/** A final month takes the place of its provisional one, a revision that of the one before. */
const isLater = (a, b) => a.final === b.final ? a.revision > b.revision : a.final;
async function tryManifest(folder, path) {
    const bytes = await (0,_folder_js__WEBPACK_IMPORTED_MODULE_10__/* .readText */ .yR)(folder, path);
    if (typeof bytes === 'string')
        return bytes;
    try {
        const { manifest } = (0,_ledger_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .readManifest */ .WI)(path, bytes);
        const isFinal = !path.startsWith(`${_ledger_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .PROVISIONAL */ .hq}/`);
        const { month, revision, final } = manifest;
        const isThere = path === (0,_ledger_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestPath */ .ji)(month, isFinal, revision) && final === isFinal;
        return isThere ? manifest : 'is the manifest of another month: it was renamed or changed';
    }
    catch (error) {
        if (error instanceof _ledger_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .LedgerError */ .o)
            return error.problem;
        throw error;
    }
}
const LOCKS = {
    locked: 'its readers: give a private key of one',
    'wrong-key': 'other keys than those that are given',
};
function readerOf(folder, manifest, name, keys) {
    return async (take, pause) => {
        const lock = (0,_open_js__WEBPACK_IMPORTED_MODULE_11__/* .lockOf */ .Vx)(manifest, keys.privateKeys);
        if (lock !== undefined)
            return [`${name} is encrypted for ${LOCKS[lock]}`];
        const sealed = digested(folder, manifest);
        const [path] = (0,_ledger_document_js__WEBPACK_IMPORTED_MODULE_2__/* .pathsOf */ .wG)(manifest, 'events');
        const json = () => (0,_open_js__WEBPACK_IMPORTED_MODULE_11__/* .inflated */ .kb)((0,_open_js__WEBPACK_IMPORTED_MODULE_11__/* .openedFiles */ .vm)(sealed, manifest, 'events', keys), path);
        try {
            return await problemsIn(name, json, take, pause);
        }
        finally {
            // Whoever gives up in the middle leaves the file open.
            await sealed.return();
        }
    };
}
/** The bytes of the events files. @throws Error when those of one are not as the manifest says */
async function* digested(folder, { files }) {
    for (const { path, role, sha256 } of files) {
        if (role !== 'events')
            continue;
        const digest = new _seal_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .Digest */ .n();
        for await (const chunk of folder.stream(path)) {
            digest.add(chunk);
            yield chunk;
        }
        if (digest.sha256 !== sha256) {
            throw new Error(`it has the SHA-256 ${digest.sha256}, where its manifest has ${sha256}`);
        }
    }
}
/** Thrown by `pause` when nobody wants to know the rest. */
class Stopped extends Error {
}
/** Reads the events of an ordered document. @throws KeyError, Stopped */
async function problemsIn(name, document, ...[take, pause]) {
    try {
        const problem = await (0,_parse_events_js__WEBPACK_IMPORTED_MODULE_12__/* .parseEvents */ .PH)(await document(), take, pause);
        return problem === undefined ? [] : [`${name} ${problem}`];
    }
    catch (error) {
        if (error instanceof _openpgp_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .KeyError */ .eN || error instanceof Stopped)
            throw error;
        const isDocument = error instanceof _order_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .JsonError */ .N || error instanceof _order_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .DocumentError */ .M;
        const problem = isDocument ? (0,_parse_events_js__WEBPACK_IMPORTED_MODULE_12__/* .documentFault */ .Kk)(error) : `cannot be read: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_9__/* .plain */ .pj)((0,_system_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .messageOf */ .bD)(error))}`;
        return [`${name} ${problem}`];
    }
}


/***/ }),

/***/ 77508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VI: () => (/* binding */ watched),
/* harmony export */   Vx: () => (/* binding */ lockOf),
/* harmony export */   gZ: () => (/* binding */ Overrun),
/* harmony export */   kb: () => (/* binding */ inflated),
/* harmony export */   vm: () => (/* binding */ openedFiles)
/* harmony export */ });
/* harmony import */ var _heroku_gunzip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60906);
/* harmony import */ var _ledger_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23033);
/* harmony import */ var _openpgp_decrypt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67283);
/* harmony import */ var _openpgp_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8026);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33186);





/** The bytes go on after the end that they should have. */
class Overrun extends Error {
}
function lockOf({ encryption }, privateKeys) {
    if (encryption === null)
        return undefined;
    if (privateKeys.length === 0)
        return 'locked';
    const fits = privateKeys.some((key) => encryption.recipients.includes((0,_openpgp_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .fingerprintOf */ .ax)(key)));
    return fits ? undefined : 'wrong-key';
}
/** What is in the files of a month that have a role, decrypted. @throws KeyError, Overrun */
function openedFiles(sealed, { encryption, files }, role, keys) {
    if (encryption === null)
        return sealed;
    const size = files.reduce((sum, file) => sum + (file.role === role ? file.size : 0), 0);
    // The export compresses nothing inside of an OpenPGP message.
    return watched((0,_openpgp_decrypt_js__WEBPACK_IMPORTED_MODULE_2__/* .decrypted */ .J)(sealed, keys), (read) => {
        if (read > size)
            throw new Overrun('is compressed inside of its encryption');
    });
}
/** Passes bytes on, each chunk after it was looked at: how many bytes there are so far. */
async function* watched(source, look) {
    let size = 0;
    for await (const chunk of source) {
        look((size += chunk.length), chunk);
        yield chunk;
    }
}
/** The JSON of a month's file, within limits of our own: who writes the manifest may state any size. */
function inflated(sealed, path) {
    let read = 0;
    const counted = watched(sealed, (size) => (read = size));
    return watched((0,_ledger_document_js__WEBPACK_IMPORTED_MODULE_1__/* .documentIn */ .Fd)(counted, path), (size) => {
        if ((0,_heroku_gunzip_js__WEBPACK_IMPORTED_MODULE_0__/* .isBomb */ .XB)(size, read)) {
            throw new Overrun(`is a decompression bomb: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z3)(read)} of it give ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z3)(size)}`);
        }
        if (size > _heroku_gunzip_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.jsonSize) {
            throw new Overrun(`holds more JSON than the limit of ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z3)(_heroku_gunzip_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.jsonSize)}`);
        }
    });
}


/***/ }),

/***/ 28994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   h_: () => (/* binding */ description)
/* harmony export */ });
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33186);
/* harmony import */ var _leaves_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46700);


const LONGEST = 300;
const LONGEST_VALUE = 100;
/** Labels, and values of each, that are kept of several events. */
const MOST = 50;
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
/** A text for a row. What it holds of people must be hidden before: a part might not be found. */
const cut = (text, length = LONGEST_VALUE) => text.length > length ? `${text.slice(0, length)}…` : text;
const INVISIBLES = new RegExp(_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .INVISIBLE */ .kH.source, 'gu');
/** A text in which nothing can act on a terminal or hide: such characters as JSON escapes them. */
const visible = (text) => text.replace(INVISIBLES, (found) => found
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join(''));
/** What one event says, or several: values by label. */
function description({ show }, names) {
    const wanted = Object.entries(typeof show === 'object' ? show : {});
    const said = new Map();
    const put = (label, value) => {
        const values = said.get(label) ?? new Set();
        if (values.size < MOST && said.size < MOST)
            said.set(label, values.add(value));
    };
    return {
        put,
        /** Adds what the rule asks for of an event, and where that is not there, the other leaves. */
        add(leaves) {
            const told = leaves.filter(({ text }) => text !== 'null' && text !== '');
            const used = new Set();
            let isAllThere = true;
            for (const [label, candidates] of wanted) {
                const found = candidates.map((name) => (0,_leaves_js__WEBPACK_IMPORTED_MODULE_1__/* .leavesNamed */ .e)(told, name));
                const first = found.find(({ length }) => length > 0) ?? [];
                for (const { leaf, rest } of first) {
                    const before = rest.map((name) => names.text(name));
                    put(label, [...before, cut(names.leaf(leaf))].join(' '));
                    used.add(leaf);
                }
                isAllThere &&= first.length > 0;
            }
            if (isAllThere && used.size > 0)
                return;
            for (const leaf of told) {
                if (used.has(leaf) || UUID.test(leaf.text))
                    continue;
                put(names.text(leaf.path.join('.')) || 'data', cut(names.leaf(leaf)));
            }
        },
        text() {
            const parts = Array.from(said, ([label, all]) => `${label}: ${[...all].join(', ')}`);
            return cut(parts.join('; '), LONGEST);
        },
    };
}


/***/ }),

/***/ 42623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ AuditEvent),
/* harmony export */   u: () => (/* binding */ SUBJECTS)
/* harmony export */ });
/* harmony import */ var _order_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50645);
/* harmony import */ var _order_event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9185);
/* harmony import */ var _leaves_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46700);



const SUBJECTS = ['actor', 'app', 'team', 'ip_address'];
/** The fields that Heroku publishes; the first that is there is the one to show. */
const PUBLISHED = {
    actor: [(0,_order_event_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldNumber */ .O3)('actor', 'email'), (0,_order_event_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldNumber */ .O3)('actor', 'id')],
    app: [(0,_order_event_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldNumber */ .O3)('app', 'name'), (0,_order_event_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldNumber */ .O3)('app', 'id')],
    team: [(0,_order_event_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldNumber */ .O3)('team', 'name'), (0,_order_event_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldNumber */ .O3)('team', 'id')],
    ip_address: [(0,_order_event_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldNumber */ .O3)('request', 'ip_address')],
};
/** Where names are looked for when those are not there: what `data` holds is documented nowhere. */
const ELSEWHERE = {
    actor: 'actor.name actor.login actor data.actor.email data.actor.name data.actor.id data.actor data.actor_email',
    app: 'app data.app.name data.app.id data.app data.app_name data.app_id',
    team: 'team data.team.name data.team.id data.team data.team_name data.team_id ' +
        'data.organization.name data.organization.id data.organization',
    ip_address: 'request.ip request.remote_ip ip_address data.ip_address data.ip data.remote_ip',
};
const OUTER = {
    id: (0,_order_event_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldNumber */ .O3)('id'),
    created_at: (0,_order_event_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldNumber */ .O3)('created_at'),
    type: (0,_order_event_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldNumber */ .O3)('type'),
    action: (0,_order_event_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldNumber */ .O3)('action'),
};
const DATA = (0,_order_event_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldNumber */ .O3)('data');
/** An event where it lies in memory: valid only as long as its entry is. */
class AuditEvent {
    #entry;
    #value;
    #facts;
    #leaves;
    constructor(entry) {
        this.#entry = entry;
    }
    get json() {
        const { bytes, start, end } = this.#entry;
        return bytes.subarray(start, end);
    }
    get value() {
        if (this.#value === undefined) {
            const json = this.json.toString();
            this.#value = JSON.parse(json, /\d{16}/.test(json) ? exactly : undefined);
        }
        return this.#value;
    }
    /** The JSON of its `data`; empty when it has none. */
    get data() {
        const { bytes, kinds, starts, ends } = this.#entry;
        return kinds[DATA] === 0 ? '' : bytes.toString('utf8', starts[DATA], ends[DATA]);
    }
    get instant() {
        const instant = (0,_order_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .createdAt */ .CT)(this.#entry);
        return typeof instant === 'string' ? undefined : instant;
    }
    text(field) {
        return this.#entry.text(OUTER[field]) ?? null;
    }
    get kind() {
        return `${this.text('type') ?? ''}.${this.text('action') ?? ''}`;
    }
    namesOf(subject) {
        const published = PUBLISHED[subject].map((field) => this.#entry.text(field)).filter(isName);
        if (published.length > 0)
            return published;
        const paths = ELSEWHERE[subject].split(' ');
        return paths.map((path) => valueAt(this.value, path)).filter(isName);
    }
    get facts() {
        const outer = Object.keys(OUTER);
        this.#facts ??= Object.fromEntries([
            ...outer.map((field) => [field, this.text(field)]),
            ...SUBJECTS.map((subject) => [subject, this.namesOf(subject)[0] ?? null]),
        ]);
        return this.#facts;
    }
    /** Of its `data`; of the event itself when it is no object. */
    get leaves() {
        const { value } = this;
        const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
        this.#leaves ??= (0,_leaves_js__WEBPACK_IMPORTED_MODULE_2__/* .leavesOf */ .w)(this.kind, isObject ? value.data : value);
        return this.#leaves;
    }
}
const isName = (value) => typeof value === 'string' && value !== '';
const valueAt = (event, path) => path
    .split('.')
    .reduce((value, step) => value?.[step], event);
/** Numbers that JavaScript would round are the texts that stand there. */
const exactly = (_, value, { source = '' } = {}) => typeof value === 'number' && String(value) !== source ? source : value;


/***/ }),

/***/ 79213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Id: () => (/* binding */ patternOf),
/* harmony export */   rO: () => (/* binding */ onDays),
/* harmony export */   wC: () => (/* binding */ matching)
/* harmony export */ });
const DAY = 86_400;
const secondsOf = (day) => Date.parse(`${day}T00:00:00Z`) / 1000;
/** The events on the days that are wanted. One without a readable `created_at` is on none. */
function onDays({ from, to }) {
    const start = from === undefined ? -Infinity : secondsOf(from);
    const end = to === undefined ? Infinity : secondsOf(to) + DAY;
    return ({ instant }) => instant !== undefined && start <= instant.seconds && instant.seconds < end;
}
const TEXTS = {
    type: (event) => [event.text('type') ?? '', event.kind],
    actor: (event) => event.namesOf('actor'),
    app: (event) => event.namesOf('app'),
    team: (event) => event.namesOf('team'),
    ip: (event) => event.namesOf('ip_address'),
    text: (event) => [unescaped(event.json.toString())],
};
function matching(wanted) {
    const searches = Object.keys(TEXTS)
        .filter((kind) => wanted[kind] !== undefined)
        .map((kind) => ({ textsOf: TEXTS[kind], pattern: patternOf(wanted[kind], kind === 'text') }));
    return (event) => searches.every(({ textsOf, pattern }) => textsOf(event).some((text) => pattern.test(text)));
}
/** A pattern that matches what one of the globs does; the whole text, or a part of it. */
function patternOf(globs, isPart = false) {
    const sources = globs.map((glob) => glob
        .replace(/[\\^$.+()[\]{}|/]/g, '\\$&')
        .replace(isPart ? /^\*+|\*+$/g : /$^/, '')
        .replace(/\*+/g, '.*')
        .replaceAll('?', '.'));
    const any = `(?:${sources.join('|')})`;
    return new RegExp(isPart ? any : `^${any}$`, 'isu');
}
function unescaped(json) {
    if (!json.includes('\\'))
        return json;
    return json.replace(/\\(?:u[0-9a-f]{4}|.)/gi, (escape) => JSON.parse(`"${escape}"`));
}


/***/ }),

/***/ 46700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ leavesNamed),
  w: () => (/* binding */ leavesOf)
});

// EXTERNAL MODULE: ./.build/review/secret.js
var secret = __webpack_require__(75475);
;// CONCATENATED MODULE: ./.build/review/variables.js

const setOf = (names) => new Set(names.split(' ').map(secret/* normalName */.tK));
/** Under these an event may hold config variables: as names, or with their values. */
const CONTAINERS = setOf('config config_var config_vars configuration env env_vars environment environment_variables ' +
    'variable variables var vars');
const CHANGES = setOf('set unset add added remove removed update updated delete deleted change changes changed diff ' +
    'keys names');
/** Under these one variable has its name; what stands beside it may be its value. */
const NAME_KEYS = setOf('name key var variable config_var field');
const VALUE_KEYS = setOf('value old new old_value new_value previous current before after from to content');
const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,99}$/;
/** How most are named, and hardly anything else is. */
const CONVENTIONAL = /^[A-Z][A-Z0-9_]{1,99}$/;
const DEEPEST = 8;
/** Whether this may be the name of a config variable, and what it leads to its value. */
const isConventional = (name) => CONVENTIONAL.test(name);
const isIn = (names, key) => !isConventional(key) && names.has((0,secret/* normalName */.tK)(key));
const isContainer = (name) => isIn(CONTAINERS, name);
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** The names in the `data` of an event about config, which may have any shape. Never a value. */
const variablesIn = (data) => [...nameOf(data), ...namesIn(data)];
/** The names in a container. Where a name cannot be told from a value, nothing. */
const variablesOf = (container) => namesIn(container, NAME);
/** @param listed what a name in a list must look like; undefined: in no container yet */
function namesIn(value, listed, depth = 0) {
    if (depth > DEEPEST)
        return [];
    if (Array.isArray(value))
        return value.flatMap((item) => namesOfItem(item, listed, depth + 1));
    if (typeof value === 'string')
        return listed ? namesOfText(value, CONVENTIONAL) : [];
    if (!isObject(value))
        return [];
    const isOne = listed && Object.keys(value).some((key) => isIn(VALUE_KEYS, key));
    const own = isOne ? nameOf(value) : [];
    if (own.length > 0)
        return own;
    return Object.entries(value).flatMap(([key, held]) => {
        if (isConventional(key))
            return key;
        // What changed may also be a pair of an old and a new value.
        if (isIn(CHANGES, key) && (!listed || typeof held === 'object')) {
            return namesIn(held, CONVENTIONAL, depth + 1);
        }
        if (listed)
            return NAME.test(key) ? key : [];
        return namesIn(held, isContainer(key) ? NAME : undefined, depth + 1);
    });
}
function namesOfItem(item, listed, depth) {
    if (!listed)
        return namesIn(item, listed, depth);
    if (typeof item === 'string')
        return namesOfText(item, listed);
    // A pair: the second is the value.
    if (Array.isArray(item))
        return namesOfItem(item[0], CONVENTIONAL, depth);
    const own = nameOf(item);
    return own.length > 0 ? own : namesIn(item, listed, depth);
}
/** The first, since another may be its value. */
function nameOf(variable) {
    const names = Object.entries(isObject(variable) ? variable : {}).flatMap(([key, held]) => isIn(NAME_KEYS, key) && typeof held === 'string' && NAME.test(held) ? held : []);
    return names.slice(0, 1);
}
const isValueIn = (object, key) => isIn(VALUE_KEYS, key) && nameOf(object).some(isConventional);
/** Of `A=b` the name; of other texts those that look like one. */
function namesOfText(text, pattern) {
    const [name = '', value] = text.split('=', 2).map((part) => part.trim());
    return (value === undefined ? pattern : NAME).test(name) ? [name] : [];
}

;// CONCATENATED MODULE: ./.build/review/leaves.js


/** Of an event, whose `data` may be anything. */
const MOST_LEAVES = 200;
const leaves_DEEPEST = 50;
const ABOUT_CONFIG = /config|variable|envvar|secret/;
const LONGEST_TEXT = 300;
/**
 * The leaves of an event's `data`, in order. Of config variables only their names are among them,
 * and what looks secret is hidden: whatever is made of leaves shows neither.
 * In an event about config everything may be a value.
 */
function leavesOf(kind, data) {
    if (ABOUT_CONFIG.test((0,secret/* normalName */.tK)(kind)))
        return named(['variables'], variablesIn(data));
    const leaves = [];
    const visit = (path, value, depth) => {
        if (isContainer(path.at(-1) ?? ''))
            leaves.push(...named(path, variablesOf(value)));
        else if (typeof value === 'object' && value !== null && depth < leaves_DEEPEST) {
            for (const [key, held] of Object.entries(value)) {
                if (leaves.length >= MOST_LEAVES)
                    return;
                const within = Array.isArray(value) ? path : [...path, shown(key)];
                visit(within, isValueIn(value, key) ? secret/* HIDDEN */.RG : held, depth + 1);
            }
        }
        else if (value !== undefined)
            leaves.push({ path, text: textOf(path, value) });
    };
    visit([], data, 0);
    return leaves;
}
const named = (path, names) => [...new Set(names)].slice(0, MOST_LEAVES).map((text) => ({ path, text }));
const shown = (text) => ((0,secret/* looksSecret */.n0)(text) ? secret/* HIDDEN */.RG : text.slice(0, LONGEST_TEXT));
function textOf(path, value) {
    if (typeof value !== 'string' && typeof value !== 'number') {
        return typeof value === 'object' && value !== null ? '…' : JSON.stringify(value);
    }
    // A cut token might not look like one any more.
    const isHidden = path.some((name) => (0,secret/* isSecretName */.eh)(name) || isConventional(name));
    return isHidden ? secret/* HIDDEN */.RG : shown(String(value));
}
/**
 * The leaves that a name leads to: `user.email` is any `email` right in a `user`, wherever that is,
 * in any case, with or without underscores. `rest` is the path from there on.
 */
function leavesNamed(leaves, name) {
    const parts = name.split('.').map(secret/* normalName */.tK);
    return leaves.flatMap((leaf) => {
        const normal = leaf.path.map(secret/* normalName */.tK);
        const at = normal.findIndex((_, start) => parts.every((part, i) => normal[start + i] === part));
        return at < 0 ? [] : { leaf, rest: leaf.path.slice(at + parts.length) };
    });
}


/***/ }),

/***/ 70832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ pseudonyms),
/* harmony export */   b: () => (/* binding */ AS_THEY_ARE)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76223);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75475);




const same = (text) => text;
const AS_THEY_ARE = {
    ...{ person: same, address: same, text: same, leaf: ({ text }) => text },
};
const SHORTEST_KEY = 16;
/** Characters of a pseudonym: 48 bits, so that two of 100,000 people hardly ever share one. */
const LENGTH = 12;
/** The sign of an e-mail, also as URLs, HTML, JSON and people write it. */
const AT = String.raw `\s?[([{]at[)\]}]\s?|[@＠﹫]|%(?:25)*40|&#(?:64|x40);|&commat;|\\u0040`;
/** Bounded, as all here: a long text must not take the square of its length. */
const WORD = '[^\\s@＠﹫<>()[\\]{}"\'`|,:;=/\\\\]{1,254}';
const AT_SIGN = new RegExp(AT, 'i');
const EMAIL = new RegExp(`(?:"[^"]{0,64}"|${WORD})(?:${AT})${WORD}`, 'gi');
/** Also with dashes, as in the names of hosts. */
const IPV4 = /(?<![a-z\d])\d{1,3}(?:-\d{1,3}){3}(?![a-z\d])|\d{1,3}(?:\.\d{1,3}){3}/gi;
/** Also what only looks like an IPv6 address, such as a MAC address; not a time of day. */
const IPV6 = /(?:(?=[0-9a-f:]{0,45}::)|(?=:?(?:[0-9a-f]{1,4}:){4}))[0-9a-f:]{0,45}:[0-9a-f:.]{0,45}/gi;
/** Names of leaves, singular, that hold or are a person. */
const PEOPLE = new Set(('user member collaborator owner new_owner actor recipient sender person people invitee inviter ' +
    'author creator approver manager who contact admin operator requester assignee principal subject ' +
    'identity user_identity on_behalf_of')
    .split(' ')
    .map(_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .normalName */ .tK));
const OF_PERSON = new Set(['id', 'uid', 'name', 'handle', 'nickname']);
/** By themselves, also at the end of a longer name; `invited_by` and the like. */
const PERSONAL = /(?:e?mail(?:address)?|user(?:name|id)|login|(?:full|real|first|last|given|family|display|by)name|phone(?:number)?|principalid|alternateid)$|(?:ed|or)by(?:id|name)?$/;
const isPerson = (name) => PEOPLE.has(name) || PEOPLE.has(name.replace(/s$/, ''));
function isOfPerson(path) {
    const names = path.map(_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .normalName */ .tK);
    const last = names.at(-1) ?? '';
    return PERSONAL.test(last) || isPerson(last) || (OF_PERSON.has(last) && names.some(isPerson));
}
/**
 * Stable names in place of people and addresses: the same under the same key, and of no use to who
 * does not have it (HMAC-SHA-256). A person's e-mail counts in any case, an address in any form.
 */
function pseudonyms(key) {
    if (key.length < SHORTEST_KEY) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`PSEUDONYM_KEY has ${key.length} characters, which can be guessed: give ${SHORTEST_KEY} or more`);
    }
    const keyed = (kind, text) => {
        const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key).update(`${kind}\0${text}`).digest('hex');
        return `${kind}-${digest.slice(0, LENGTH)}`;
    };
    const person = (text) => keyed('person', text.trim().toLowerCase().replace(AT_SIGN, '@'));
    const address = (text) => keyed('address', canonical(text.trim()));
    const text = (whole) => whole
        .replace(EMAIL, (email) => person(email.replace(/\.+$/, '')))
        .replace(IPV6, (found) => address(found.replace(/^:(?!:)|[.]+$|(?<!:):$/g, '')))
        .replace(IPV4, (found) => address(found.replaceAll('-', '.')));
    const leaf = ({ path, text: whole }) => {
        const isName = isOfPerson(path) && !/^(?:true|false|null|\d{1,3}|)$/.test(whole);
        return isName ? person(whole) : text(whole);
    };
    return { person, address, text, leaf };
}
function canonical(address) {
    const bare = address.toLowerCase().replace(/%.*$/, '');
    return (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(bare) === 6 ? new URL(`http://[${bare}]`).hostname.slice(1, -1) : bare;
}


/***/ }),

/***/ 75475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RG: () => (/* binding */ HIDDEN),
/* harmony export */   eh: () => (/* binding */ isSecretName),
/* harmony export */   n0: () => (/* binding */ looksSecret),
/* harmony export */   tK: () => (/* binding */ normalName)
/* harmony export */ });
const HIDDEN = '(hidden)';
/** Names under which systems keep what nobody should see. `auth` alone would hide two-factor settings. */
const SECRET_NAME = /secret|token|passw|passphrase|credential|privatekey|apikey|accesskey|signature|cookie|session|oauth|^(?:key|value|values|pem|dsn)$|(?:connection|database)(?:string|url|uri)$/;
/** None takes more time than a text is long. */
const SECRET_TEXTS = [
    /-----BEGIN/,
    // A URL with a password in it.
    /:\/\/[^\s/@]*:[^\s/@]*@/,
    /\b(?:HRKU-|gh[opsur]_|github_pat_|glpat-|xox[a-z]-|[rs]k_(?:live|test)_|sk-|npm_|SG\.|A[KS]IA|AIza|eyJ)\w/,
    /\b(?:bearer|basic)\s+\S/i,
    // An assignment: DATABASE_URL=..., password: ...
    /\b[A-Z][A-Z0-9_]{2,}=/,
    /(?:passw|secret|token|api_?key|credential)\w{0,50}["']?\s{0,9}[=:]/i,
    // Digests and random texts, but not a UUID.
    /\b[0-9a-f]{32,}\b/i,
    /(?<![\w+/=-])(?=[\w+/=-]*\d)(?=[\w+/=-]*[A-Z])(?=[\w+/=-]*[a-z])[\w+/=-]{20,}/,
    /\b(?=(?:[a-z]*\d){4})(?=\d*[a-z])[a-z0-9]{24,}\b/,
];
/** Whether a text looks like a credential, or holds one. Errs on the side of hiding. */
const looksSecret = (text) => SECRET_TEXTS.some((pattern) => pattern.test(text));
/** A name as names are compared: `configVars` is `config_vars`. */
const normalName = (name) => name.toLowerCase().replace(/[^a-z0-9]/g, '');
const isSecretName = (name) => SECRET_NAME.test(normalName(name));


/***/ }),

/***/ 29270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ findSources)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _folder_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75334);
/* harmony import */ var _ledger_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93398);
/* harmony import */ var _openpgp_decrypt_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67283);
/* harmony import */ var _record_find_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8439);
/* harmony import */ var _record_months_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54403);
/* harmony import */ var _record_open_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(77508);
/* harmony import */ var _record_parse_events_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(98975);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(76223);
/* harmony import */ var _system_month_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(42628);
/* harmony import */ var _system_scratch_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5972);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(33186);














/** @throws ActionError when one is not there or a folder holds no ledger, UnfinishedError */
async function findSources(paths, keys, edge) {
    const sources = [];
    const problems = new Set();
    for (const given of paths) {
        const place = { given, path: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(edge.cwd, given) };
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(place.path).catch(() => undefined);
        if (!stats?.isDirectory() && !stats?.isFile()) {
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .InputError */ .dz(`There is no folder or file ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_13__/* .quoted */ .TL)(given)}.`);
        }
        const found = stats.isFile() ? await fileAt(place, keys, edge) : await ledgersAt(place, keys);
        const isNew = ({ ledger, path }) => sources.every((each) => each.path !== path || each.ledger !== ledger);
        sources.push(...found.sources.filter(isNew));
        for (const problem of found.problems)
            problems.add(problem);
    }
    return { sources, problems };
}
async function ledgersAt({ given, path }, keys) {
    const { ledgers, unread } = await new _record_find_js__WEBPACK_IMPORTED_MODULE_6__/* .LedgerFinder */ .I(_record_find_js__WEBPACK_IMPORTED_MODULE_6__/* .FOLDERS_ON_DISK */ ._).below(path, true);
    if (ledgers.length === 0 && unread.length === 0) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .ActionError */ .lZ(`There is no ledger in ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_13__/* .quoted */ .TL)(given)}: no manifests (2026/2026-10.manifest.json). Give the ` +
            'folder that an export wrote, a clone that holds it, or events files.', { code: 'E_LEDGER_NOT_FOUND' });
    }
    const sources = [];
    const problems = unread.map((folder) => `'${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_13__/* .plain */ .pj)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(given, folder))}' cannot be read`);
    for (const ledger of ledgers) {
        (0,_folder_store_js__WEBPACK_IMPORTED_MODULE_3__/* .readableFolder */ .tE)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, ledger));
        const name = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(given, ledger);
        const found = await (0,_record_months_js__WEBPACK_IMPORTED_MODULE_7__/* .monthsIn */ .RA)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, ledger), name, keys);
        sources.push(...found.months.map((each) => ({ ...each, ledger: name })));
        problems.push(...found.problems);
    }
    return { sources, problems };
}
async function fileAt({ given, path }, keys, edge) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path).slice(0, 7);
    const month = (0,_system_month_js__WEBPACK_IMPORTED_MODULE_11__/* .isMonth */ .nl)(name) ? name : undefined;
    if (month !== undefined && (0,_ledger_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isMonthsFolder */ .ib)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)))) {
        // It stands for its month, which is read once: `2026/*` names all files of it.
        const base = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
        const { months, problems } = await (0,_record_months_js__WEBPACK_IMPORTED_MODULE_7__/* .monthsIn */ .RA)(base, base, keys);
        const sources = months
            .filter((each) => each.month === month)
            .map((each) => ({ ...each, ledger: null, path: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(base, each.path) }));
        const own = problems.filter((problem) => problem.includes(`/${month}.`));
        if (sources.length + own.length > 0)
            return { sources, problems: own };
    }
    const read = readerOf({ given, path }, keys, edge);
    return {
        sources: [{ ledger: null, path: given, month, manifest: undefined, read }],
        problems: [],
    };
}
/** Reads a file by itself, such as Heroku's own: it need not be in order. */
function readerOf({ given, path }, keys, edge) {
    return (take, pause) => (0,_system_scratch_js__WEBPACK_IMPORTED_MODULE_12__/* .withScratch */ .h)(edge.temp, edge, async (scratch) => {
        const isEncrypted = path.endsWith('.pgp');
        if (isEncrypted && keys.privateKeys.length === 0) {
            return [`${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_13__/* .quoted */ .TL)(given)} is encrypted for its readers: give a private key of one`];
        }
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path);
        const ordered = async () => {
            const json = (0,_record_open_js__WEBPACK_IMPORTED_MODULE_8__/* .inflated */ .kb)(isEncrypted ? (0,_openpgp_decrypt_js__WEBPACK_IMPORTED_MODULE_5__/* .decrypted */ .J)(file, keys) : file, path);
            return (await (0,_record_parse_events_js__WEBPACK_IMPORTED_MODULE_9__/* .inOrder */ .al)(json, scratch)).read();
        };
        try {
            return await (0,_record_months_js__WEBPACK_IMPORTED_MODULE_7__/* .problemsIn */ ._n)((0,_text_log_js__WEBPACK_IMPORTED_MODULE_13__/* .quoted */ .TL)(given), ordered, take, pause);
        }
        finally {
            file.destroy();
        }
    });
}


/***/ }),

/***/ 42628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   GS: () => (/* binding */ monthOf),
/* harmony export */   Ke: () => (/* binding */ parseMonthSelection),
/* harmony export */   PS: () => (/* binding */ addMonths),
/* harmony export */   ck: () => (/* binding */ monthsBetween),
/* harmony export */   jr: () => (/* binding */ formatMonths),
/* harmony export */   nl: () => (/* binding */ isMonth),
/* harmony export */   pJ: () => (/* binding */ endOf),
/* harmony export */   yV: () => (/* binding */ monthNamed)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76223);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33186);


/** The API schema declares `year` with a minimum of 2017. */
const EARLIEST = '2017-01';
const FORMS = 'Expected one of: previous, current, YYYY-MM (2026-10), YYYY-MM..YYYY-MM (2026-01..2026-06), ' +
    'missing, all. Months are calendar months in UTC.';
const count = (month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
function addMonths(month, offset) {
    const total = count(month) + offset;
    const year = String(Math.floor(total / 12)).padStart(4, '0');
    return `${year}-${String((total % 12) + 1).padStart(2, '0')}`;
}
const monthOf = (instant) => instant.toISOString().slice(0, 7);
const startOf = (month) => new Date(`${month}-01T00:00:00Z`);
/** The first instant after a month: from then on it is closed. */
const endOf = (month) => startOf(addMonths(month, 1));
function monthsBetween(first, last) {
    return Array.from({ length: count(last) - count(first) + 1 }, (_, i) => addMonths(first, i));
}
/** Months for people; consecutive ones as `2026-01 to 2026-03`. */
function formatMonths(months) {
    const ranges = [];
    for (const month of months) {
        const range = ranges.at(-1);
        if (range && month === addMonths(range.at(-1), 1))
            range.push(month);
        else
            ranges.push([month]);
    }
    return ranges
        .map((range) => (range.length === 1 ? range[0] : `${range[0]} to ${range.at(-1)}`))
        .join(', ');
}
const isMonth = (text) => /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
/** A text that must be a month. @throws Error when it is not */
function monthNamed(text) {
    if (!isMonth(text))
        throw new Error('Not a month');
    return text;
}
/** The months of `YYYY-MM` or `YYYY-MM..YYYY-MM`. @throws InputError */
function namedMonths(text, now) {
    const [first, last = first, ...more] = text.split('..').map((end) => end.trim());
    const refused = (problem = '') => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`Invalid month ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)}${problem}. ${FORMS}`);
    if (!isMonth(first) || !isMonth(last) || more.length > 0)
        throw refused();
    const current = monthOf(now);
    if (first > last)
        throw refused(`, reversed: try '${last}..${first}'`);
    if (first < EARLIEST)
        throw refused(`, before ${EARLIEST}, Heroku's earliest`);
    if (last > current)
        throw refused(`, in the future: it is ${current} now in UTC`);
    return monthsBetween(first, last);
}
/** Reads the `month` input. @throws InputError for a month before 2017-01, in the future, or malformed */
function parseMonthSelection(input, now) {
    const text = input.trim();
    const word = text.toLowerCase();
    if (word === 'missing' || word === 'all')
        return { kind: word };
    const current = monthOf(now);
    if (word === 'current')
        return { kind: 'months', months: [current] };
    const isPrevious = word === '' || word === 'previous';
    const months = isPrevious ? [addMonths(current, -1)] : namedMonths(text, now);
    return { kind: 'months', months };
}


/***/ }),

/***/ 91331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   RQ: () => (/* binding */ escapeLines),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   uo: () => (/* binding */ summaryWithin)
/* harmony export */ });
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33186);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28359);


const UNSEEN = new RegExp(`(?:${_log_js__WEBPACK_IMPORTED_MODULE_0__/* .INVISIBLE */ .kH.source})+`, 'gu');
/** Within names, times and paths these mean nothing, and are read more easily as they are. */
const WITHIN = /(?<=[a-z\d])(?:(?<!\bgh|www)[-._/](?=[a-z\d])|(?<!\d)\.(?= |$)|:(?= |\d+(?![a-y_\d]|:(?!\d))))/;
/** Characters with a meaning in Markdown, HTML, mermaid or GitHub (mentions, references). */
const MARKDOWN = new RegExp(`(?!${WITHIN.source})[\\\\\`*_{}[\\]()<>#+\\-.!|~&:/@$"'=^]`, 'gi');
const LONGEST = 200;
const LONGEST_LINES = 4000;
const cutTo = (length, text) => text.length > length ? `${text.slice(0, length)}…` : text;
const escapeLine = (line) => line.replace(UNSEEN, ' ').replace(MARKDOWN, (one) => `&#${one.charCodeAt(0)};`);
/** Text from elsewhere for a line or cell: redacted, on one line, at most 200 characters, escaped. */
function escapeMarkdown(text) {
    return escapeLine(cutTo(LONGEST, _redact_js__WEBPACK_IMPORTED_MODULE_1__/* .secrets */ .O3.redact(text).replace(UNSEEN, ' ')));
}
/** The same for several lines, at most 4,000 characters, joined by `<br>`. */
function escapeLines(text) {
    const lines = cutTo(LONGEST_LINES, _redact_js__WEBPACK_IMPORTED_MODULE_1__/* .secrets */ .O3.redact(text)).split('\n');
    return lines.map(escapeLine).join('<br>');
}
/** A table of cells that are already escaped. */
function table(header, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
/** Text as code; what would end the code or its row becomes a space. */
function code(text) {
    return `\`${text.replace(/[`\r\n|]/g, ' ')}\``;
}
/** Bytes. GitHub drops a step's summary of more than 1 MiB. */
const SUMMARY_LIMIT = 1_000_000;
/** Head and foot of a summary, and as many sections between as fit; then `ending`, if some do not. */
function summaryWithin(head, sections, ending, foot = []) {
    const shown = [...head];
    let size = Buffer.byteLength([...head, ...foot, ending].join('\n\n'));
    for (const section of sections) {
        size += Buffer.byteLength(section) + 2;
        shown.push(size > SUMMARY_LIMIT ? ending : section);
        if (size > SUMMARY_LIMIT)
            break;
    }
    return `${[...shown, ...foot].join('\n\n')}\n`;
}


/***/ }),

/***/ 10392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cq: () => (/* binding */ strayBraces),
/* harmony export */   ej: () => (/* binding */ asSegment),
/* harmony export */   hX: () => (/* binding */ unknownPlaceholders),
/* harmony export */   ou: () => (/* binding */ fillTemplate)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const PLACEHOLDER = /\{([^{}]*)\}/g;
/** The placeholders of a template that are not allowed, with their braces. */
function unknownPlaceholders(template, allowed) {
    const found = template.match(PLACEHOLDER) ?? [];
    return found.filter((each) => !allowed.includes(each.slice(1, -1)));
}
/** Whether a template has a brace outside of placeholders. */
function strayBraces(template) {
    return /[{}]/.test(template.replace(PLACEHOLDER, ''));
}
/** Fills in a template; placeholders within values are left alone. */
function fillTemplate(template, values) {
    return template.replace(PLACEHOLDER, (whole, name) => values[name] ?? whole);
}
/** Longer segments are cut, and end with the beginning of the name's SHA-256. */
const LONGEST_NAME = 200;
/**
 * A name from elsewhere as a segment of a path or part of an artifact's name: letters, digits, `.`,
 * `_` and `-` stay; other bytes of its UTF-8, and a dot at either end, become `%XX`. So it cannot
 * be `..`, `.git`, hidden, or another name on Windows.
 */
function asSegment(name) {
    const segment = encodeURIComponent(Buffer.from(name).toString()).replace(/[!~*'()]|^\.|\.$/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
    if (segment.length <= LONGEST_NAME)
        return segment;
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(name).digest('hex').slice(0, 16);
    return `${segment.slice(0, LONGEST_NAME - 17).replace(/%.?$/, '')}-${digest}`;
}


/***/ })

};
