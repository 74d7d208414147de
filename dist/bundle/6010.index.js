export const id = 6010;
export const ids = [6010];
export const modules = {

/***/ 52840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ filesIn)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** A folder on disk, as a ledger is read from it: without what is behind symbolic links. */
function filesIn(root) {
    const list = async (folder, isWanted) => {
        try {
            const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder), { withFileTypes: true });
            return entries.filter(isWanted).map(({ name }) => name);
        }
        catch (error) {
            if (['ENOENT', 'ENOTDIR'].includes(error.code ?? ''))
                return [];
            throw error;
        }
    };
    const files = (folder) => list(folder, (entry) => entry.isFile());
    return {
        files,
        folders: (folder) => list(folder, (entry) => entry.isDirectory()),
        read: (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)),
        sizes: async (folder) => {
            const sized = (await files(folder)).map(async (name) => [name, (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder, name))).size]);
            return new Map(await Promise.all(sized));
        },
    };
}


/***/ }),

/***/ 88176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HJ: () => (/* binding */ takeLock),
/* harmony export */   RM: () => (/* binding */ isLockLeftover),
/* harmony export */   YM: () => (/* binding */ LOCK)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76223);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33186);






/** Name of the lock in a ledger's folder. */
const LOCK = '.lock';
/** Of a lock that cannot be read. The start of the process: its number is used again. */
const UNKNOWN = { host: 'an unknown host', process: 0, start: 'an unknown time' };
/**
 * Takes the lock of a ledger's folder, so that there is one writer. The lock of a process on this
 * host that has died is taken over.
 *
 * @returns what gives the lock back; synchronous, so that a signal's handler can call it
 * @throws ActionError when another process holds it
 */
function takeLock(folder, name = LOCK) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name);
    if (!create(path)) {
        const holder = read(path);
        if (holder !== undefined && !isDead(holder))
            throw locked(folder, path, holder);
        // Two may find the same dead process: without a second lock, one would remove the other's first.
        const unguard = takeLock(folder, `${name}.takeover`);
        try {
            const found = read(path);
            if (isDead(found))
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, { force: true });
            if (!create(path))
                throw locked(folder, path, found);
        }
        finally {
            unguard();
        }
    }
    return () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, { force: true });
}
/** Whether a file in a ledger's folder was left by a process that died while it took the lock. */
const isLockLeftover = (name) => /^\.lock(?:\.takeover)*\.[0-9a-f]{16}$/.test(name);
function self() {
    const start = new Date(performance.timeOrigin).toISOString();
    return { host: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)(), process: process.pid, start };
}
/** Makes a lock, whole from its first moment where there are hard links; false when there is one. */
function create(path) {
    const text = `${JSON.stringify(self())}\n`;
    const draft = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}`;
    const isExisting = (error) => error.code === 'EEXIST';
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(draft, text, { flag: 'wx' });
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.linkSync)(draft, path);
        }
        catch (error) {
            if (isExisting(error))
                throw error;
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(path, text, { flag: 'wx' });
        }
        return true;
    }
    catch (error) {
        if (isExisting(error))
            return false;
        throw error;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(draft, { force: true });
    }
}
function locked(folder, path, holder = UNKNOWN) {
    const { host, process: id, start } = holder;
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ(`The ledger in ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(folder)} is locked by process ${id} on ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(host)}, started at ` +
        `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(start)}. Nothing was written. Run again when it is done. If that process no ` +
        `longer runs, remove ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(path)} and run again.`, { code: 'E_LEDGER_LOCKED' });
}
/** The holder of a lock; undefined when there is no lock. */
function read(path) {
    try {
        return { ...UNKNOWN, ...JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, 'utf8')) };
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return UNKNOWN;
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}
/** Whether a holder is surely gone; of another host, and of no process, nobody can tell. */
function isDead(holder = UNKNOWN) {
    const { host, process: id, start } = holder;
    if (host !== (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)() || id <= 0)
        return false;
    // In a container, the process after a restart often has the number of the one before.
    if (id === process.pid)
        return start !== self().start;
    try {
        process.kill(id, 0);
        return isZombie(id);
    }
    catch (error) {
        return error.code === 'ESRCH';
    }
}
/** Whether a process has ended, and its parent has not asked how: on Linux, see proc_pid_stat(5). */
function isZombie(id) {
    try {
        return /\) [ZX] [^)]*$/.test((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${id}/stat`, 'latin1'));
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 54764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ STAGING),
/* harmony export */   G9: () => (/* binding */ settle),
/* harmony export */   dR: () => (/* binding */ isFinal),
/* harmony export */   dw: () => (/* binding */ stage),
/* harmony export */   eG: () => (/* binding */ PENDING)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _ledger_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93398);
/* harmony import */ var _ledger_sums_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27516);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76223);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33186);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52840);








/** How the names begin of folders in which a change is put together. */
const STAGING = '.staging-';
/** The folder of a change that is whole and on its way: its files lie as they will in the ledger. */
const PENDING = '.pending';
/** Whether a file is of a month that is final. */
const isFinal = (path) => /^\d{4}\//.test(path);
/**
 * Copies a change beside the ledger and makes it pending: from then on it is finished by whoever
 * writes next, whatever becomes of this process.
 *
 * @param staging an empty folder in the ledger's, whose name begins with STAGING
 */
async function stage(folder, staging, { files }) {
    for (const { path, content } of files) {
        if (isFinal(path) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path))) {
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ActionError */ .lZ(`The ledger in ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_6__/* .quoted */ .TL)(folder)} has a file ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_6__/* .quoted */ .TL)(path)} already, and a final month is never ` +
                'changed. Nothing was written. `heroku-audit-trail verify` shows what the ledger is missing.', { code: 'E_LEDGER_CONFLICT' });
        }
        const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(staging, path);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(copy), { recursive: true });
        // Not `copyFile`, which copies the mode too: of scratch files, which only their owner may read.
        const bytes = 'bytes' in content ? content.bytes : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(content.file);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(copy, bytes, { flush: true });
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(staging, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, PENDING));
}
/** Readers find files before what names them, and the digests of all at the end. */
const rank = (path) => path === _ledger_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .SUMS */ .vf ? 3 : path === _ledger_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .README */ .DK ? 2 : path.endsWith('.manifest.json') ? 1 : 0;
/**
 * Moves what is left of a pending change to its place, SHA256SUMS last, and removes the provisional
 * files that it no longer lists. Nothing happens when there is none.
 *
 * @throws ActionError when no export left it: a clone's may be anybody's
 */
async function settle(folder) {
    const pending = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, PENDING);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(pending))
        return;
    const paths = await pendingPaths(folder, pending);
    for (const path of paths.sort((a, b) => rank(a) - rank(b))) {
        const place = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(place), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(pending, path), place);
    }
    await removeReplaced(folder);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(pending, { recursive: true });
}
async function removeReplaced(folder) {
    const ledger = (0,_files_js__WEBPACK_IMPORTED_MODULE_7__/* .filesIn */ .n)(folder);
    const sums = (0,_ledger_sums_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSums */ .mi)((await ledger.read(_ledger_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .SUMS */ .vf)).toString());
    // A link of that name leads elsewhere.
    const isThere = (await ledger.folders('')).includes(_ledger_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .PROVISIONAL */ .hq);
    for (const name of isThere ? await ledger.files(_ledger_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .PROVISIONAL */ .hq) : []) {
        const path = `${_ledger_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .PROVISIONAL */ .hq}/${name}`;
        if (sums?.has(path) === false && (0,_ledger_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isLedgerPath */ .hV)(path))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path));
    }
}
async function pendingPaths(folder, pending) {
    const paths = [];
    const isFolder = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).then((stats) => stats.isDirectory(), () => true);
    const refuse = (path) => {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ActionError */ .lZ(`The ledger in ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_6__/* .quoted */ .TL)(folder)} has ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_6__/* .quoted */ .TL)(path)}, which no export left there: it leads ` +
            'elsewhere, or would change what is final. Nothing was written. In a clone, ' +
            `\`git log -- ${PENDING}\` shows where it comes from. Remove ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_6__/* .quoted */ .TL)(PENDING)} and run again.`, { code: 'E_LEDGER_UNFINISHED' });
    };
    if (!(await isFolder(pending)))
        refuse(PENDING);
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(pending, { recursive: true, withFileTypes: true })) {
        if (entry.isDirectory())
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(pending, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(entry.parentPath, entry.name)).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/');
        const place = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path);
        const isOurs = entry.isFile() && (0,_ledger_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isLedgerPath */ .hV)(path) && (await isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(place)));
        if (!isOurs || (isFinal(path) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(place)))
            refuse(`${PENDING}/${path}`);
        paths.push(path);
    }
    return paths;
}


/***/ }),

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

/***/ 30489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ hideUrl),
/* harmony export */   Q: () => (/* binding */ hidingUrls)
/* harmony export */ });
/* harmony import */ var _text_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28359);

/** Parameters by which a signed url grants access, as object stores call them. */
const GRANTING = /sig|token|credential|secret|key|policy/i;
/**
 * A reviver for JSON.parse that hides the texts under a key `url`: anyone who has an archive's can
 * download it.
 */
const hidingUrls = (log, known) => (key, value) => {
    if (key === 'url' && typeof value === 'string')
        hideUrl(value, log, known);
    return value;
};
/**
 * Hides a url and what in it grants access: path, query, and their parts, as they are and decoded.
 *
 * @param known names and ids that may be parts of it, and stay visible elsewhere
 */
function hideUrl(text, log, known) {
    const url = URL.parse(text);
    const parts = [text, ...(url === null ? [] : secretParts(url))];
    for (const part of new Set([...parts, ...parts.map(decoded)])) {
        const isKnown = known.some((name) => name.toLowerCase() === part.toLowerCase());
        if (part.length >= _text_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .SHORTEST */ .tl && !isKnown)
            log.secret(part);
    }
}
function secretParts({ href, pathname, search, searchParams, username, password, hash }) {
    const segments = pathname.slice(1).split('/');
    const path = segments.length > 1 ? [pathname, pathname.slice(1)] : [pathname];
    const values = [...searchParams].filter(([name, value]) => GRANTING.test(name) || looksRandom(value));
    return [
        ...[href, ...path, search.slice(1), username, password, hash.slice(1)],
        ...[...segments.filter(looksRandom), ...values.map(([, value]) => value)],
    ];
}
/** Other words, such as an account's name, stay visible elsewhere. */
function looksRandom(text) {
    return text.length >= 24 || (text.length >= 16 && /\d/.test(text) && /[a-z]/i.test(text));
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        // Not percent-encoded.
        return text;
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

/***/ 85227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ TIMES)
/* harmony export */ });
/**
 * Time limits for everything that has to do with Heroku, in milliseconds. They are documented in
 * docs/how-it-works.md. (GitHub stops a job after six hours.)
 */
const TIMES = {
    /** A connection to a host, or to a proxy, or through it. */
    connect: 20_000,
    /** A silence before an answer or within it. */
    silence: 60_000,
    /** A whole answer of the API. */
    answer: 120_000,
    /** From the first request for an answer of the API to the last. */
    retries: 300_000,
    download: {
        /** An attempt: `least`, plus `byte` for each byte (100 kB a second), at most `most`. */
        least: 120_000,
        byte: 1 / 100,
        most: 18_000_000,
        /** From the first attempt to the last, plus what the bytes may take. */
        retries: 600_000,
    },
    /** Transient failures of a run altogether, and the most that one of them counts for. */
    outages: 600_000,
    failure: 300_000,
};


/***/ }),

/***/ 9982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LIST_USAGE: () => (/* binding */ LIST_USAGE),
/* harmony export */   list: () => (/* binding */ list),
/* harmony export */   rowsOf: () => (/* binding */ rowsOf)
/* harmony export */ });
/* harmony import */ var _folder_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75334);
/* harmony import */ var _heroku_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51737);
/* harmony import */ var _heroku_final_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46799);
/* harmony import */ var _ledger_due_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24700);
/* harmony import */ var _ledger_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1540);
/* harmony import */ var _ledger_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35307);
/* harmony import */ var _options_command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55086);
/* harmony import */ var _options_heroku_token_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35156);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76223);
/* harmony import */ var _system_month_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(42628);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(33186);
/* harmony import */ var _text_terminal_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(83306);
/* harmony import */ var _months_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(91509);













const LIST_USAGE = `Usage: heroku-audit-trail list -e ACCOUNT [options]

Shows the months of which Heroku has an archive, newest last.

  -e, --account ACCOUNT   name or id of the enterprise account
  --ledger DIR            compare with the ledger in this folder: held, missing, changed
                          (Heroku has other bytes now), provisional (saved before it was over)
  --format table|json     (table)

Example: heroku-audit-trail list -e acme --ledger audit-trail/acme

Environment: HEROKU_API_KEY (else ~/.netrc), HEROKU_API_URL.
Exit code: 0, or 2 when it could not be done.
`;
async function list(args, edge) {
    const { values, positionals } = (0,_options_command_js__WEBPACK_IMPORTED_MODULE_6__/* .readArguments */ .lR)('list', args, {
        account: { type: 'string', short: 'e' },
        ledger: { type: 'string' },
        format: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
    });
    if (values.help) {
        edge.print(LIST_USAGE);
        return _options_command_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .dc.fine;
    }
    if (positionals.length > 0)
        throw new _options_command_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb(`Unexpected ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_10__/* .quoted */ .TL)(positionals[0])}.`, 'list');
    const { clock, log } = edge;
    const problems = [];
    const format = (0,_options_command_js__WEBPACK_IMPORTED_MODULE_6__/* .formatOf */ .be)(values.format, ['table', 'json'], problems);
    const { account: name, ...own } = await (0,_options_heroku_token_js__WEBPACK_IMPORTED_MODULE_7__/* .herokuOptions */ .N)(values.account, problems, edge);
    const { http } = edge;
    const given = _options_command_js__WEBPACK_IMPORTED_MODULE_6__/* .GIVEN_TO_COMMAND */ .mI;
    const heroku = new _heroku_client_js__WEBPACK_IMPORTED_MODULE_1__/* .HerokuClient */ .KZ({ ...own, http, clock, log, given });
    const account = await heroku.account(name);
    const listing = await heroku.listing(account);
    const odd = (0,_months_js__WEBPACK_IMPORTED_MODULE_12__/* .warnOfUnreadable */ .R)(listing, log);
    const { ledger } = values;
    const state = ledger === undefined ? undefined : await ledgerState(ledger, account.id);
    const rows = rowsOf(listing.archives, state, clock.now()).filter(({ month }) => !odd.includes(month));
    if (format === 'json') {
        const { id, name } = account;
        edge.print(`${JSON.stringify({ account: { id, name }, months: rows }, null, 2)}\n`);
    }
    else {
        edge.print(tableOf(rows, state !== undefined, edge));
    }
    return _options_command_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .dc.fine;
}
async function ledgerState(folder, accountId) {
    const state = await (0,_ledger_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readLedger */ .SC)((0,_folder_store_js__WEBPACK_IMPORTED_MODULE_0__/* .readableFolder */ .tE)(folder), accountId);
    if (state.log.length + state.provisional.size > 0)
        return state;
    throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .ActionError */ .lZ(`There is no ledger in ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_10__/* .quoted */ .TL)(folder)}: no manifests (2026/2026-10.manifest.json). Give the ` +
        'folder of an account that an export wrote, such as audit-trail/acme.', { code: 'E_LEDGER_NOT_FOUND' });
}
/** The months that Heroku or the ledger has, and those that the ledger lacks, oldest first. */
function rowsOf(archives, state, now) {
    const listed = new Map(archives.map((archive) => [archive.month, archive]));
    const inLedger = state ? [...(0,_ledger_state_js__WEBPACK_IMPORTED_MODULE_5__/* .latestRevisions */ .Ql)(state).keys(), ...state.provisional.keys()] : [];
    const gaps = state ? (0,_ledger_due_js__WEBPACK_IMPORTED_MODULE_3__/* .missingMonths */ .Mx)(inLedger, [...listed.keys()], (0,_system_month_js__WEBPACK_IMPORTED_MODULE_9__/* .monthOf */ .GS)(now)) : [];
    const months = [...new Set([...listed.keys(), ...inLedger, ...gaps])].sort();
    return months.map((month) => {
        const archive = listed.get(month);
        return {
            month,
            created_at: archive?.createdAt ?? null,
            final: archive ? (0,_heroku_final_js__WEBPACK_IMPORTED_MODULE_2__/* .isFinal */ .d)(archive.createdAt, month, now) : null,
            size: archive?.size ?? null,
            checksum: archive?.checksum ?? null,
            ...(state && { ledger: standing(month, archive, state, now) }),
        };
    });
}
/** How a month stands in a ledger beside Heroku's list; null: it is not over and not held. */
function standing(month, archive, state, now) {
    const held = (0,_ledger_state_js__WEBPACK_IMPORTED_MODULE_5__/* .latestRevisions */ .Ql)(state).get(month);
    if (held)
        return archive === undefined || (0,_ledger_due_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameSource */ .E6)(held, archive) ? 'held' : 'changed';
    if (archive && (0,_heroku_final_js__WEBPACK_IMPORTED_MODULE_2__/* .isFinal */ .d)(archive.createdAt, month, now))
        return 'missing';
    if (state.provisional.has(month))
        return 'provisional';
    return month < (0,_system_month_js__WEBPACK_IMPORTED_MODULE_9__/* .monthOf */ .GS)(now) ? 'missing' : null;
}
const COLOURS = { held: 'green', missing: 'red', changed: 'yellow', provisional: 'yellow' };
function tableOf(rows, hasLedger, { paint }) {
    const heads = ['MONTH', 'SIZE', 'MADE AT', 'FINAL', ...(hasLedger ? ['LEDGER'] : [])];
    const cells = rows.map(({ month, created_at: at, final, size, ledger }) => [
        month,
        size === null ? '' : (0,_text_log_js__WEBPACK_IMPORTED_MODULE_10__/* .formatBytes */ .z3)(size),
        at ?? 'not at Heroku',
        final === null ? '' : final ? 'yes' : 'no',
        ...(ledger ? [{ text: ledger, colour: COLOURS[ledger] }] : []),
    ]);
    return (0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_11__/* .columns */ .Y)([heads, ...cells], [1], paint);
}


/***/ })

};
