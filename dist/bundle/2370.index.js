export const id = 2370;
export const ids = [2370];
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
/* unused harmony export LockedError */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76223);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33186);






/** Name of the lock in a ledger's folder. */
const LOCK = '.lock';
/** Another process writes to the ledger. */
class LockedError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ {
    constructor(folder, path, holder) {
        const by = holder === undefined
            ? 'another process'
            : `process ${holder.process} on ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(holder.host)}, started at ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(holder.start)}`;
        super(`The ledger in ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(folder)} is locked by ${by}. Nothing was written. Run again when it ` +
            `is done. If that process no longer runs, remove ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(path)} and run again.`);
    }
}
/**
 * Takes the lock of a ledger's folder, so that there is one writer. The lock of a process on this
 * host that has died is taken over.
 *
 * @returns what gives the lock back; synchronous, so that a signal's handler can call it
 * @throws LockedError when another process holds it
 */
function takeLock(folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, LOCK);
    if (!create(path))
        takeOver(folder, path);
    return () => {
        if (isOwn(read(path)))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, { force: true });
    };
}
/** Whether a file in a ledger's folder was left by a process that died while it took the lock. */
const isLockLeftover = (name) => /^\.lock(?:\.takeover)?\.[0-9a-f]{16}$/.test(name);
function self() {
    const start = new Date(performance.timeOrigin).toISOString();
    return { host: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)(), process: process.pid, start };
}
/** Makes a lock, whole from its first moment; false when there is one. */
function create(path) {
    const text = `${JSON.stringify(self())}\n`;
    const draft = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(draft, text, { flag: 'wx' });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.linkSync)(draft, path);
        return true;
    }
    catch (error) {
        return isExisting(error) ? false : createDirectly(path, text);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(draft, { force: true });
    }
}
/** Where the file system has no hard links. */
function createDirectly(path, text) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(path, text, { flag: 'wx' });
        return true;
    }
    catch (error) {
        if (isExisting(error))
            return false;
        throw error;
    }
}
const isExisting = (error) => error.code === 'EEXIST';
/** Replaces the lock of a dead process. */
function takeOver(folder, path) {
    // Two may find the same dead process: without a second lock, one would remove the other's first.
    const guard = `${path}.takeover`;
    const guarding = read(guard);
    if (guarding !== undefined && isDead(guarding))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(guard, { force: true });
    if (!create(guard))
        throw new LockedError(folder, guard, guarding);
    try {
        const found = read(path);
        if (found !== undefined && !isDead(found))
            throw new LockedError(folder, path, found);
        if (found !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, { force: true });
        if (!create(path))
            throw new LockedError(folder, path, read(path));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(guard, { force: true });
    }
}
/** The holder of a lock; undefined when there is no lock. One that cannot be read has no process. */
function read(path) {
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, 'utf8');
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    }
    const unknown = { host: 'an unknown host', process: 0, start: 'an unknown time' };
    try {
        const { host, process: id, start } = JSON.parse(text);
        const isValid = typeof host === 'string' && typeof start === 'string' && Number.isSafeInteger(id);
        return isValid ? { host, process: id, start } : unknown;
    }
    catch {
        return unknown;
    }
}
const isOwn = (holder) => JSON.stringify(holder) === JSON.stringify(self());
/** Whether a holder is surely gone; of another host, and of no process, nobody can tell. */
function isDead(holder) {
    const { host, process: id } = holder;
    if (host !== (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)() || id <= 0)
        return false;
    // In a container, the process after a restart often has the number of the one before.
    if (id === process.pid)
        return !isOwn(holder);
    try {
        process.kill(id, 0);
        return isZombie(id);
    }
    catch (error) {
        return error.code === 'ESRCH';
    }
}
/**
 * Whether a process has ended and nobody asked how: in containers whose first process does not, it keeps
 * its number for good. Known on Linux alone (proc_pid_stat(5): the state follows the name in parentheses).
 */
function isZombie(id) {
    try {
        return /^\) [ZX]/.test((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${id}/stat`, 'latin1').replace(/^.*(?=\) )/s, ''));
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
/* harmony export */   dw: () => (/* binding */ stage),
/* harmony export */   eG: () => (/* binding */ PENDING)
/* harmony export */ });
/* unused harmony exports PendingError, FinalMonthError */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92857);
/* harmony import */ var _ledger_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93398);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76223);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33186);







/** How the names begin of folders in which files are copied, or that are done with. */
const STAGING = '.staging-';
/** The folder of a change that is whole and on its way to its place. */
const PENDING = '.pending';
/** Names the places of the files of a pending change. */
const PLAN = 'plan.json';
const planSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    /** Paths in the order in which they come to their places; their bytes are in `0`, `1`, ... */
    files: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()),
    removals: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()),
});
/** A pending change that no export of ours can have left. */
class PendingError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ {
    constructor(folder, problem) {
        super(`The folder ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(PENDING)} in the ledger ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(folder)} is not a change that an export ` +
            `left: ${problem}. Nothing of it was used. In a clone, \`git log -- ${PENDING}\` shows where ` +
            'it comes from. Remove it and run again.');
    }
}
/** A change would alter what a ledger has for good. */
class FinalMonthError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ {
    constructor(folder, path) {
        super(`The ledger in ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(folder)} has a file ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(path)} already, and a final month is never ` +
            'changed. Nothing was written. `heroku-audit-trail verify` shows what the ledger is missing.');
    }
}
/**
 * Copies a change beside the ledger and makes it pending: from then on it is finished by whoever
 * writes next, whatever becomes of this process.
 *
 * @param staging an empty folder in the ledger's, whose name begins with STAGING
 */
async function stage(folder, staging, change) {
    const files = [...change.files].sort((a, b) => rank(a) - rank(b));
    const plan = { files: files.map(({ path }) => path), removals: [...change.removals] };
    for (const [index, { path, content }] of files.entries()) {
        const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(staging, String(index));
        if ('bytes' in content)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(copy, content.bytes);
        else
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(content.file, copy);
        await sync(copy);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path)), { recursive: true });
        if (isFinal(path) && (await typeOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path))) !== undefined) {
            throw new FinalMonthError(folder, path);
        }
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(staging, PLAN), JSON.stringify(plan));
    await sync((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(staging, PLAN));
    await sync(staging);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(staging, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, PENDING));
}
/** Readers find files before what names them, and the digests of all at the end. */
const rank = ({ path }) => path === _ledger_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .SUMS */ .vf ? 3 : path === _ledger_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .README */ .DK ? 2 : path.endsWith('.manifest.json') ? 1 : 0;
/** Whether a file is of a month that is final. */
const isFinal = (path) => /^\d{4}\//.test(path);
/**
 * Moves a pending change to its place, SHA256SUMS last; what was moved before is passed by. Nothing
 * happens when there is none.
 *
 * @throws PendingError when it is none that an export leaves: a clone's may be anybody's
 */
async function settle(folder) {
    const pending = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, PENDING);
    const type = await typeOf(pending);
    if (type === undefined)
        return;
    const plan = type === 'folder' ? await readPlan(pending) : undefined;
    if (plan === undefined)
        throw new PendingError(folder, `its ${PLAN} cannot be read`);
    const problem = (await planProblem(folder, plan)) ?? (await filesProblem(folder, plan));
    if (problem !== undefined)
        throw new PendingError(folder, problem);
    for (const [index, path] of plan.files.entries()) {
        const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(pending, String(index));
        if ((await typeOf(copy)) === undefined)
            continue;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path)), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(copy, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path));
    }
    // Now that the digests do not list them.
    for (const path of plan.removals)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path), { force: true });
    for (const parent of new Set(plan.files.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path))))) {
        await sync(parent);
    }
    // At once: half removed, it could not be told from one that is damaged.
    const done = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `${STAGING}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(pending, done);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(done, { recursive: true, force: true });
}
async function readPlan(pending) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(pending, PLAN);
    if ((await typeOf(path)) !== 'file')
        return undefined;
    try {
        return planSchema.safeParse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8'))).data;
    }
    catch {
        return undefined;
    }
}
/** Why a plan's paths are not all places of a ledger's files. */
async function planProblem(folder, { files, removals }) {
    for (const path of [...files, ...removals]) {
        if (!(0,_ledger_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isLedgerPath */ .hV)(path))
            return `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(path)} is not the path of a file of a ledger`;
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
        const type = parent === '.' ? undefined : await typeOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, parent));
        if (type !== undefined && type !== 'folder')
            return `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(parent)} is not a folder`;
    }
    if (new Set(files).size < files.length)
        return 'it names a file twice';
    const lost = removals.find((path) => !path.startsWith(`${_ledger_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .PROVISIONAL */ .hq}/`));
    return lost === undefined ? undefined : `it would remove ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(lost)}`;
}
/** Why the files of a pending change do not go to their places. */
async function filesProblem(folder, { files }) {
    for (const [index, path] of files.entries()) {
        const type = await typeOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, PENDING, String(index)));
        const there = await typeOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path));
        if (type === undefined && there !== 'file')
            return `the file for ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(path)} is missing`;
        if (type !== undefined && type !== 'file')
            return `the file for ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(path)} is not a file`;
        if (type !== undefined && there !== undefined && isFinal(path)) {
            return `it would change ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(path)}, which is of a final month`;
        }
    }
    return undefined;
}
/** What is at a path, without following a symbolic link; undefined: nothing. */
async function typeOf(path) {
    try {
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path);
        return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}
/** Has the disk keep a file or folder. Windows opens no folder, and needs no such thing. */
async function sync(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'r+')
        .catch(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'r'))
        .catch(() => undefined);
    try {
        await file?.sync();
    }
    catch (error) {
        // Some file systems do not know it; a full disk is told here, if not before.
        if (!['EINVAL', 'ENOTSUP', 'EPERM'].includes(error.code ?? ''))
            throw error;
    }
    finally {
        await file?.close();
    }
}


/***/ }),

/***/ 75334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z8: () => (/* binding */ withFolder),
/* harmony export */   b3: () => (/* binding */ FolderError),
/* harmony export */   tE: () => (/* binding */ readableFolder)
/* harmony export */ });
/* unused harmony export UnfinishedError */
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











/** A ledger that is being written, or whose last export was interrupted while it wrote. */
class UnfinishedError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ActionError */ .lZ {
    constructor(folder) {
        super(`The ledger in ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(folder)} is being written, or an export was interrupted while it wrote: ` +
            `it has a folder ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(_pending_js__WEBPACK_IMPORTED_MODULE_10__/* .PENDING */ .eG)}. Run the export again, which finishes what was begun.`);
    }
}
/** The disk does not take or give a ledger's file. */
class FolderError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ActionError */ .lZ {
    constructor(folder, fault, cause) {
        super(`The ledger's folder ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(folder)} could not be read or written: ${fault}. No month in it was ` +
            'cut short. Fix that, or choose another folder, and run again.', { cause });
    }
}
/**
 * A ledger's folder to read from.
 *
 * @throws UnfinishedError when a change is on its way into it
 */
function readableFolder(folder) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _pending_js__WEBPACK_IMPORTED_MODULE_10__/* .PENDING */ .eG)))
        throw new UnfinishedError(folder);
    return (0,_files_js__WEBPACK_IMPORTED_MODULE_8__/* .filesIn */ .n)(folder);
}
/**
 * Does something with a ledger in a folder, which is made when it is not there. Meanwhile nobody else
 * writes to it. What an interrupted export left is finished first.
 *
 * @param onEnd has a function called when the process ends before its time; gives what takes that back
 * @throws LockedError when another process writes to it, FolderError, PendingError
 */
async function withFolder(folder, onEnd, action) {
    const unlock = await telling(folder, async () => {
        await makeFolder(folder);
        return (0,_lock_js__WEBPACK_IMPORTED_MODULE_9__/* .takeLock */ .HJ)(folder);
    });
    const forget = onEnd(unlock);
    try {
        await telling(folder, () => recover(folder));
        return await action(await storeIn(folder));
    }
    finally {
        forget();
        unlock();
    }
}
/** Not `mkdir` with `recursive`: on a read-only disk Node.js says ENOENT then, and in /proc it never ends. */
async function makeFolder(folder) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder);
    }
    catch (error) {
        const { code = '' } = error;
        // A symbolic link to nothing is there as well.
        const there = code === 'EEXIST' ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(folder).catch(() => undefined) : undefined;
        if (there?.isDirectory() === true)
            return;
        if (['EEXIST', 'ENOTDIR'].includes(code)) {
            throw new FolderError(folder, 'a file is in its place', error);
        }
        if (code !== 'ENOENT')
            throw error;
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(parent))
            throw new FolderError(folder, 'it cannot be made (ENOENT)', error);
        await makeFolder(parent);
        await makeFolder(folder);
    }
}
/** Finishes or clears away what an interrupted export left. */
async function recover(folder) {
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder)) {
        if (!name.startsWith(_pending_js__WEBPACK_IMPORTED_MODULE_10__/* .STAGING */ .Cj) && !(0,_lock_js__WEBPACK_IMPORTED_MODULE_9__/* .isLockLeftover */ .RM)(name))
            continue;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), { recursive: true, force: true });
    }
    await (0,_pending_js__WEBPACK_IMPORTED_MODULE_10__/* .settle */ .G9)(folder);
}
/**
 * A ledger in a folder on disk. A change is copied beside the ledger first; one rename makes it
 * pending, and its files are moved to their places, SHA256SUMS last. Whatever interrupts that, the
 * next export clears away what was being copied, or moves the rest of what was pending.
 *
 * Writing throws FolderError or FinalMonthError.
 */
async function storeIn(folder) {
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
                catch (error) {
                    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(staging, { recursive: true, force: true });
                    throw error;
                }
                await (0,_pending_js__WEBPACK_IMPORTED_MODULE_10__/* .settle */ .G9)(folder);
                return null;
            });
        },
    };
}
/** Tells what the disk has against a folder in the folder's name. */
async function telling(folder, action) {
    try {
        return await action();
    }
    catch (error) {
        const fault = error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ActionError */ .lZ ? undefined : (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .faultOf */ .Kl)(error);
        throw fault === undefined ? error : new FolderError(folder, fault, error);
    }
}


/***/ }),

/***/ 64999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   _0: () => (/* binding */ sourceProblems),
/* harmony export */   g4: () => (/* binding */ checkAccount),
/* harmony export */   vR: () => (/* binding */ sortLog),
/* harmony export */   we: () => (/* binding */ chainProblems),
/* harmony export */   x6: () => (/* binding */ readLog)
/* harmony export */ });
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33186);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5671);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40409);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35307);




const KEEP_BYTES = "Add the line `* -text` at the end of the repository's .gitattributes, commit and push it, and use a " +
    'new clone.';
/** Reads one manifest. @throws LedgerError when this version does not know it */
function readManifest(path, bytes) {
    let value;
    try {
        value = JSON.parse(Buffer.from(bytes).toString());
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerError */ .o(path, 'is not JSON');
    }
    const parsed = _manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestSchema */ .rc.safeParse(value);
    if (parsed.success) {
        const manifest = parsed.data;
        // Else a key could be there twice, with one value for people and another for machines.
        const written = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .formatManifest */ .L_)(manifest);
        if (!written.equals(bytes)) {
            throw Buffer.from(written.toString().replaceAll('\n', '\r\n')).equals(bytes)
                ? new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerError */ .o(path, 'has CRLF line ends, which git makes in some clones', KEEP_BYTES)
                : new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerError */ .o(path, 'is not written as this action writes it: somebody edited it');
        }
        return { path, sha256: (0,_state_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Of */ .Bj)(bytes), manifest };
    }
    const [issue] = parsed.error.issues;
    const at = issue?.path.join('.') ?? '';
    if (at === 'schema') {
        const { schema } = value;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerError */ .o(path, `has the schema ${described(schema)}, which this version does not know: use the version ` +
            'of the action that wrote it, or a later one');
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerError */ .o(path, `is no manifest (${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(at)}: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(issue?.message ?? '')})`);
}
/** A value for a message; an object may be nested too deeply to be shown. */
function described(value) {
    if (typeof value === 'object' && value !== null)
        return '(another kind of value)';
    return (0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(typeof value === 'string' ? value : JSON.stringify({ schema: value }));
}
/**
 * Puts the manifests found in a ledger's folder in the order of their log and checks that they
 * are an unbroken chain.
 *
 * @param sums digests by path, as SHA256SUMS has them
 * @throws LedgerError that names the first manifest that does not fit
 */
function readLog(found, sums) {
    const log = sortLog(found);
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .throwFirst */ .r)(chainProblems(log, sums));
    return log;
}
/** The manifests in the order of their log. */
function sortLog(found) {
    return [...found].sort((a, b) => (a.manifest.sequence ?? 0) - (b.manifest.sequence ?? 0) || (a.path < b.path ? -1 : 1));
}
/**
 * Where a sorted log is not an unbroken chain, in its order; each break once.
 *
 * @param sums digests by path, as SHA256SUMS has them, to find which of two manifests was changed
 */
function* chainProblems(log, sums = new Map()) {
    for (const [index, held] of log.entries()) {
        const problem = placeProblem(held, log[index - 1], sums);
        if (problem !== undefined)
            yield problem;
    }
    yield* schemaProblems(log);
    yield* revisionProblems(log);
    yield* copiedSources(log);
}
function placeProblem(held, before, sums) {
    const { sequence, previous } = held.manifest;
    const at = (problem) => ({ file: held.path, problem });
    const place = (before?.manifest.sequence ?? 0) + 1;
    if (sequence !== place) {
        return at(sequence === before?.manifest.sequence
            ? `has the sequence ${sequence}, as '${before.path}' has: the chain is forked`
            : `has the sequence ${sequence}, where ${place} was expected: a manifest is missing`);
    }
    if (before === undefined ? previous === null : isLink(previous, before))
        return undefined;
    if (before !== undefined && previous?.path === before.path) {
        const isSummed = ({ path, sha256 }) => sums.get(path) === sha256;
        // Who edits a manifest leaves the next one as it was, unless the digests say otherwise.
        if (!isSummed(before) || isSummed(held) || sums.get(held.path) === undefined) {
            const problem = `has the SHA-256 ${before.sha256}, where '${held.path}', which follows it in the log, ` +
                `names ${previous.sha256}: one of the two was changed after it was written`;
            return { file: before.path, problem };
        }
    }
    const name = (link) => link ? `'${link.path}' with SHA-256 ${link.sha256}` : 'none';
    return at(`names as the manifest before it ${name(previous)}, where it is ${name(before)}: one of the ` +
        'two was changed after it was written');
}
function isLink(previous, before) {
    return previous?.path === before.path && previous.sha256 === before.sha256;
}
/** The form of a log's manifests never goes back. */
function* schemaProblems(log) {
    const first = log.find(({ manifest: { schema } }) => schema === _manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST_SCHEMA */ .KB);
    if (first === undefined)
        return;
    for (const { path, manifest } of log.slice(log.indexOf(first))) {
        if (manifest.schema === _manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST_SCHEMA */ .KB)
            continue;
        const problem = `has the schema '${manifest.schema}', after '${first.path}' with a later one`;
        yield { file: path, problem };
    }
}
/** Revisions of a month count from 1 in the order of the log. */
function* revisionProblems(log) {
    const next = new Map();
    for (const { path, manifest } of log) {
        const { month, revision } = manifest;
        const expected = next.get(month) ?? 1;
        if (revision !== expected) {
            yield { file: path, problem: `has the revision ${revision}, where ${expected} was expected` };
        }
        next.set(month, revision + 1);
    }
}
/** No record has the source of an earlier one, and other events. */
function* copiedSources(log) {
    for (const [index, held] of log.entries()) {
        const problems = log
            .slice(0, index)
            .flatMap(({ path, manifest }) => sourceProblems(held, manifest, `'${path}'`));
        yield* problems.slice(0, 1);
    }
}
/**
 * Where a manifest has the same bytes from Heroku as another record, but other events: an archive
 * holds one JSON, which has one order.
 *
 * @param name of the other, for the message
 */
function sourceProblems({ path, manifest: { source, json } }, other, name) {
    const at = (same, different) => ({
        file: path,
        problem: `has the ${same} of ${name}, but another ${different}: both cannot be true`,
    });
    if (source.json_sha256 === other.source.json_sha256) {
        return json.sha256 === other.json.sha256 ? [] : [at('source.json_sha256', 'json.sha256')];
    }
    const isSameArchive = source.checksum === other.source.checksum;
    return isSameArchive ? [at('source.checksum', 'source.json_sha256')] : [];
}
/** A folder holds one account's ledger; the id is the identity, a name may change. */
function checkAccount({ path, manifest }, accountId) {
    const { id, name } = manifest.account;
    if (id === accountId)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerError */ .o(path, `is of another enterprise account, '${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(name)}' with the id ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(id)}, not ` +
        `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(accountId)}. A folder holds one account's ledger: use {account-id} in its path, which ` +
        'stays when a name goes from one account to another');
}


/***/ }),

/***/ 23033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ documentIn),
/* harmony export */   nA: () => (/* binding */ wholePath),
/* harmony export */   wG: () => (/* binding */ pathsOf)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);


/** Bytes that are decompressed at once: each turn to the thread that does it costs time. */
const CHUNK = 256 * 1024;
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


/***/ }),

/***/ 5671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ LedgerError),
/* harmony export */   r: () => (/* binding */ throwFirst)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76223);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33186);


const RESTORE = 'A ledger is only ever appended to. Restore the file from a copy, in a clone with `git checkout COMMIT -- ' +
    'FILE` (`git log -- FILE` shows who changed it), and run again. Or begin a new ledger in another folder.';
/** A ledger is not as this action left it. Nothing is written on top of that. */
class LedgerError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    file;
    problem;
    /** @param wayOut sentences */
    constructor(file, problem, wayOut = RESTORE) {
        super(`The ledger's file '${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(file)}' ${problem}. Nothing was written. ${wayOut}`);
        this.file = file;
        this.problem = problem;
    }
}
/** @throws LedgerError of the first problem, if there is any */
function throwFirst(problems) {
    for (const { file, problem } of problems)
        throw new LedgerError(file, problem);
}


/***/ }),

/***/ 40409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KB: () => (/* binding */ MANIFEST_SCHEMA),
/* harmony export */   Kv: () => (/* binding */ signerOf),
/* harmony export */   L_: () => (/* binding */ formatManifest),
/* harmony export */   Lx: () => (/* binding */ runSchema),
/* harmony export */   rc: () => (/* binding */ manifestSchema)
/* harmony export */ });
/* unused harmony export manifestJsonSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

/** What a new manifest says of its own form; a change of meaning gets a new number. */
const MANIFEST_SCHEMA = 'heroku-audit-trail/manifest/2';
/** The first form, which is read, but not written any more. */
const FIRST_SCHEMA = 'heroku-audit-trail/manifest/1';
const sha256 = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const bytes = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative();
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative();
const counts = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), count);
const month = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
/** An event far off may be of a year that ISO 8601 writes with a sign and six digits. */
const day = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(?:\d{4}|[+-]\d{6})-\d{2}-\d{2}$/);
const fingerprint = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(?:[0-9A-F]{40}|[0-9A-F]{64})$/);
/** A path inside the ledger's folder: no step out of it, nothing hidden. */
const path = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(?:[A-Za-z0-9][A-Za-z0-9._-]*\/)*[A-Za-z0-9][A-Za-z0-9._-]*$/);
/** What is the same in every form. */
const common = {
    account: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1), name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1) }),
    month,
    revision: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .min(1)
        .describe('More than 1 when Heroku changed the archive of a closed month'),
    final: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('Whether Heroku made the archive after the month was over'),
    sequence: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .min(1)
        .nullable()
        .describe('Place in the log, from 1; null outside of it: provisional months, artifacts'),
    previous: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ path, sha256 })
        .nullable()
        .describe('The manifest before this one in the log; null for the first'),
    source: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        created_at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('When Heroku made the archive'),
        checksum: sha256.describe("SHA-256 of Heroku's bytes, gzip"),
        size: bytes,
        retrieved_at: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$(),
        request_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
        json_sha256: sha256.describe("SHA-256 of the JSON inside, in Heroku's order"),
        json_size: bytes,
    }),
    events: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        count,
        first: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().describe('created_at of the earliest event'),
        last: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
        by_type: counts,
        by_day: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(day, count).describe('By day in UTC'),
        anomalies: counts.describe('Odd things that were counted; no event was dropped for any'),
    }),
    changes: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ added: count, removed: count, changed: count })
        .nullable()
        .optional()
        .describe('Of a revision: events by id against the revision before; null when that is encrypted'),
    reconciliation: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        days: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(day, zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            archive: count,
            events_api: count.nullable(),
            only_in_one: count.nullable(),
        })),
        not_reconciled: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    })
        .optional()
        .describe("The archive beside Heroku's events API, by day; null where that did not tell, for the reason " +
        'in not_reconciled'),
    json: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ sha256, size: bytes })
        .describe('The ordered document, before compression and encryption'),
};
const runSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    attempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1),
    event: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
})
    .nullable()
    .describe('The workflow run; null outside a workflow');
const files = (roles) => zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ path, role: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(roles), size: bytes, sha256 }))
    .min(1)
    .describe('In this order; parts of one file are to be joined');
const fingerprints = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(fingerprint).min(1);
const name = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP();
const version = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP();
const firstSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(FIRST_SCHEMA),
    ...common,
    files: files(['events', 'original']),
    encryption: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ recipients: fingerprints, signed_by: fingerprint.nullable() })
        .nullable()
        .describe('Fingerprints of the keys; null: plaintext'),
    tool: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name, version }),
    run: runSchema,
});
const secondSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(MANIFEST_SCHEMA),
    ...common,
    files: files(['events', 'original', 'review']),
    encryption: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        recipients: fingerprints.describe('Fingerprints of the primary keys'),
        subkeys: fingerprints.describe('Fingerprints of what is encrypted to, in the same order'),
    })
        .nullable()
        .describe('For whom the files are encrypted; null: plaintext'),
    signature: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ fingerprint })
        .nullable()
        .describe('Whose signature is beside this manifest, by the primary key; null: nobody signed'),
    tool: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        name,
        version,
        ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().describe('GITHUB_ACTION_REF; null outside a workflow'),
        sha256: sha256
            .nullable()
            .describe('Of the bundle that ran: docs/ledger.md says how; null: it ran from its sources'),
    }),
    run: runSchema,
});
/**
 * The evidence for one month: what Heroku had, what was made of it, which files hold it, and which
 * manifest came before it in the log. Holds no e-mails, addresses, names of people, nor the
 * archive's url.
 */
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('schema', [firstSchema, secondSchema]);
/** Fingerprint of the key that is to have signed a manifest; undefined: nobody signed it. */
function signerOf(manifest) {
    return manifest.schema === MANIFEST_SCHEMA ? manifest.signature?.fingerprint : undefined;
}
/** The manifest's bytes: keys in the schema's order, two-space indent, a newline at the end. */
function formatManifest(manifest) {
    return Buffer.from(`${JSON.stringify(manifestSchema.parse(manifest), null, 2)}\n`);
}
/** The JSON Schema of a manifest, as it is committed for those who check without this project. */
function manifestJsonSchema() {
    const schema = z.toJSONSchema(manifestSchema, { target: 'draft-2020-12' });
    return `${JSON.stringify({ title: 'Manifest of an exported month', ...schema }, null, 2)}\n`;
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

/** Folder of the months that are not final. */
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
/** Whether a folder of a ledger's has this name: a year, or the provisional months. */
const isMonthsFolder = (name) => /^\d{4}$/.test(name) || name === PROVISIONAL;
/** What the name of a manifest ends with. */
const MANIFEST_ENDING = '.manifest.json';
/** Path of a month's manifest, relative to the ledger's folder. */
function manifestPath(month, final, revision) {
    return `${stemOf(month, final, revision)}${MANIFEST_ENDING}`;
}
/** Whether a file of this name, in a folder of months, is a manifest. */
const isManifestName = (name) => /^\d{4}-\d{2}(?:\.r\d+)?\.manifest\.json$/.test(name);
/**
 * Whether a path is one that a file of a ledger may have, relative to the ledger's folder. It never
 * leads out of that folder, and names nothing that a file system or git keeps to itself.
 */
const isLedgerPath = (path) => path === README ||
    path === SUMS ||
    /^(?:\d{4}|provisional)\/\d{4}-\d{2}(?:\.[A-Za-z0-9]{1,32}){1,8}$/.test(path);
/** How the path of a month's events ends, after its stem. */
function eventsEnding({ gzip, encrypted }) {
    return `.json${gzip ? '.gz' : ''}${encrypted ? '.pgp' : ''}`;
}
/** How the path of Heroku's own bytes ends, after its stem. */
function originalEnding(encrypted) {
    return `.original.json.gz${encrypted ? '.pgp' : ''}`;
}
/** How the path of the review page ends, after its stem. */
function reviewEnding(encrypted) {
    return `.review.html${encrypted ? '.pgp' : ''}`;
}


/***/ }),

/***/ 4650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ formatReadme),
/* harmony export */   HN: () => (/* binding */ README_MARK),
/* harmony export */   tR: () => (/* binding */ historyUrlIn)
/* harmony export */ });
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33186);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91331);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35307);



/** What the page begins with, by which a run knows its own. */
const README_MARK = '<!-- Written by Heroku Audit Trail Export. Do not edit. -->';
const COLUMNS = [
    'Month',
    'Revision',
    'Events',
    'First',
    'Last',
    'Encrypted for',
    'SHA-256 of the JSON',
    'Log',
];
/** The headings; the last column links to the commits, where there are any. */
const headings = ({ historyUrl }) => historyUrl === undefined ? COLUMNS : [...COLUMNS, 'Commit'];
function row({ path, manifest }, { historyUrl }) {
    const { month, revision, sequence, events, json, encryption } = manifest;
    return [
        `[${month}](${path})`,
        String(revision),
        events.count.toLocaleString('en-US'),
        events.first === null ? '' : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(events.first),
        events.last === null ? '' : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(events.last),
        encryption?.recipients.map(_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY).join('<br>') ?? 'nobody: plaintext',
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(json.sha256),
        sequence === null ? '' : `#${sequence}`,
        ...(historyUrl === undefined ? [] : [`[history](${historyUrl}/${path})`]),
    ];
}
function gapRow(month, options) {
    return [
        month,
        '',
        '**missing**',
        ...headings(options)
            .slice(3)
            .map(() => ''),
    ];
}
/** The rows of the log, newest month first and its newest revision first, gaps marked. */
function logRows(state, options) {
    const rows = state.log.map((held) => [
        held.manifest.month,
        held.manifest.revision,
        row(held, options),
    ]);
    for (const gap of (0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .gapsIn */ .vY)(rows.map(([month]) => month)))
        rows.push([gap, 1, gapRow(gap, options)]);
    rows.sort(([a, r], [b, s]) => (a === b ? s - r : a < b ? 1 : -1));
    return rows.map(([, , cells]) => cells);
}
/** The address of the history in a ledger's page; undefined where it has none. */
function historyUrlIn(page) {
    return /\| \[history\]\(([^()\s|]+)\/[^/()]+\/[^/()]+\) \|$/m.exec(page)?.[1];
}
/** The ledger for people: a row a month. The same bytes for the same ledger. */
function formatReadme(state, options) {
    const { id, name } = options.account;
    const isCommitted = options.historyUrl !== undefined;
    const lines = [
        README_MARK,
        '',
        // As code, a name is nothing to Markdown or HTML.
        `# Audit trail of ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .onOneLine */ .GJ)(name))}`,
        '',
        `The events of the Heroku Enterprise account with the id ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .onOneLine */ .GJ)(id))}, a month a row. Months ` +
            `are only ever added${isCommitted ? ', each in a commit of its own' : ''}. ` +
            '`sha256sum -c SHA256SUMS` in this folder checks every file.',
        '',
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(headings(options), logRows(state, options)),
    ];
    if (state.provisional.size > 0) {
        const running = [...state.provisional].sort(([a], [b]) => (a < b ? 1 : -1));
        lines.push('', '## Not final yet', '', 'Outside of the log; replaced by later exports and removed when the final month lands.', '', (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(headings(options), running.map(([, held]) => row(held, options))));
    }
    return `${lines.join('\n')}\n`;
}


/***/ }),

/***/ 35307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ sha256Of),
/* harmony export */   Ql: () => (/* binding */ latestRevisions),
/* harmony export */   _7: () => (/* binding */ EMPTY_LEDGER),
/* harmony export */   vY: () => (/* binding */ gapsIn)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _system_month_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42628);


const EMPTY_LEDGER = { log: [], provisional: new Map() };
/** SHA-256 in lower-case hexadecimal. */
function sha256Of(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}
/** The newest revision of each month in the log; revisions of a month are appended in order. */
function latestRevisions(state) {
    return new Map(state.log.map((held) => [held.manifest.month, held]));
}
/** The months between the oldest and the newest of these that are not among them. */
function gapsIn(months) {
    const held = [...new Set(months)].sort();
    if (held.length === 0)
        return [];
    return (0,_system_month_js__WEBPACK_IMPORTED_MODULE_1__/* .monthsBetween */ .ck)(held[0], held.at(-1)).filter((month) => !held.includes(month));
}


/***/ }),

/***/ 67283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ decrypted)
/* harmony export */ });
/* harmony import */ var node_stream_web__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37830);
/* harmony import */ var _key_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81002);
/* harmony import */ var _openpgp_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90093);
/* harmony import */ var _private_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59490);




/**
 * Decrypts a binary OpenPGP message as it is read. What it yields is authentic only if it ends
 * without an error.
 * @throws KeyError when the keys that it is encrypted to are given but cannot decrypt
 */
async function* decrypted(source, { privateKeys, now }) {
    const { decrypt, readMessage } = await (0,_openpgp_js__WEBPACK_IMPORTED_MODULE_2__/* .openpgp */ .I)();
    const message = await readMessage({ binaryMessage: node_stream_web__WEBPACK_IMPORTED_MODULE_0__.ReadableStream.from(source) });
    await refuseKeys(message.getEncryptionKeyIDs(), privateKeys);
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
/** Throws when the right keys cannot decrypt: that is not the file's fault. */
async function refuseKeys(ids, privateKeys) {
    const problems = [];
    for (const key of privateKeys) {
        for (const id of ids.filter((one) => key.getKeys(one).length > 0)) {
            const problem = await (0,_private_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .decryptionProblem */ .h7)(key, id);
            if (problem === undefined)
                return;
            problems.push(problem);
        }
    }
    if (problems.length > 0)
        throw new _key_error_js__WEBPACK_IMPORTED_MODULE_1__/* .KeyError */ .e('pgp-private-keys', problems);
}


/***/ }),

/***/ 44675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readQueryCommand),
/* harmony export */   jS: () => (/* binding */ QUERY_USAGE),
/* harmony export */   vP: () => (/* binding */ privateKeysOf)
/* harmony export */ });
/* unused harmony exports FORMATS, SEARCHES */
/* harmony import */ var _openpgp_private_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59490);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33186);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55086);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66847);




const QUERY_USAGE = `Usage: heroku-audit-trail query [DIR|FILE...] [options]

Shows events of a saved audit trail: of every ledger in DIR (default: the current folder), such as a
clone, or of events files, also as Heroku or the action's artifact has them. Of each month the latest
revision counts. Files are held against their manifests; \`verify\` checks all there is.

  --from DAY, --to DAY      YYYY-MM-DD in UTC, both included
  --actor GLOB              e-mail, name or id of who did it
  --type GLOB               type, or type.action: app, app.destroy, '*.destroy'
  --app GLOB, --team GLOB   name or id
  --ip GLOB                 address
  --text GLOB               anywhere in the event
  --format table|jsonl|json|csv
                            (table); jsonl and json hold the events as they are in the record
  --private-key FILE        OpenPGP private key that opens encrypted months

In a GLOB * is any text, ? any character, and letters match in either case. Each of them may be repeated:
an event matches when for each kind one of them does.

Example: heroku-audit-trail query audit-trail/acme --type '*.destroy' --from 2026-10-01 --format csv

Environment: PGP_PRIVATE_KEYS (instead of files), PGP_PASSPHRASE (else it is asked for).
Exit code: 0, also when no event matches, or 2 when not all could be read.
`;
const FORMATS = ['table', 'jsonl', 'json', 'csv'];
/** What an event is searched for by: globs. */
const SEARCHES = ['actor', 'type', 'app', 'team', 'ip', 'text'];
const REPEATED = { type: 'string', multiple: true };
const FLAGS = {
    from: { type: 'string' },
    to: { type: 'string' },
    actor: REPEATED,
    type: REPEATED,
    app: REPEATED,
    team: REPEATED,
    ip: REPEATED,
    text: REPEATED,
    format: { type: 'string' },
    'private-key': REPEATED,
    help: { type: 'boolean', short: 'h' },
};
/**
 * Reads the arguments; undefined when only the help is asked for.
 *
 * @throws UsageError, OptionsError, KeyError
 */
async function readQueryCommand(args, edge) {
    const { values, positionals } = (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .readArguments */ .lR)('query', args, FLAGS);
    if (values.help)
        return undefined;
    const { from, to } = values;
    const format = FORMATS.find((each) => each === (values.format ?? 'table'));
    const problems = ['from', 'to']
        .filter((name) => values[name] !== undefined && !isDay(values[name]))
        .map((name) => `--${name}: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(values[name])} is not a day, YYYY-MM-DD`);
    if (problems.length === 0 && from !== undefined && to !== undefined && from > to) {
        problems.push(`--from: ${from} is after --to, ${to}`);
    }
    if (format === undefined) {
        problems.push(`--format: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(values.format)} is not one of ${FORMATS.join(', ')}`);
    }
    if (format === undefined || problems.length > 0)
        throw new _problems_js__WEBPACK_IMPORTED_MODULE_3__/* .OptionsError */ .ZW(problems);
    return {
        paths: positionals.length > 0 ? positionals : ['.'],
        wanted: { from, to, ...Object.fromEntries(SEARCHES.map((name) => [name, values[name]])) },
        format,
        privateKeys: await privateKeysOf(values['private-key'], edge),
    };
}
/** The private keys in files, or else in the environment. @throws KeyError, ActionError */
async function privateKeysOf(files, edge) {
    const { PGP_PRIVATE_KEYS = '', PGP_PASSPHRASE = '' } = edge.env;
    const text = files === undefined ? PGP_PRIVATE_KEYS : await (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .keysIn */ .q7)(files, edge);
    return (0,_openpgp_private_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .readPrivateKeys */ .Ck)(text, PGP_PASSPHRASE, edge.ask, (warning) => {
        edge.log.warning(warning);
    });
}
function isDay(text) {
    const midnight = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(midnight.getTime()) && midnight.toISOString().slice(0, 10) === text;
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
    const entry = folder.entries.get(path);
    if (entry === undefined)
        return 'is missing';
    if (entry.kind === 'missing')
        return MISSING;
    if (entry.kind !== 'file')
        return 'cannot be read';
    if (entry.size > LARGEST_TEXT)
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
/** The bytes of files, one after the other. */
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
/** Whether each step of the path is a folder itself. */
async function isPlainFolder(base, path) {
    const steps = path.split('/');
    for (let i = 0; path !== '' && i < steps.length; i++) {
        const { kind } = await entryAt(base, steps.slice(0, i + 1).join('/'));
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
/* harmony export */   Hv: () => (/* binding */ readMonth),
/* harmony export */   _y: () => (/* binding */ readableLedger),
/* harmony export */   wo: () => (/* binding */ monthOfFile),
/* harmony export */   yb: () => (/* binding */ paced)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _ledger_chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64999);
/* harmony import */ var _ledger_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23033);
/* harmony import */ var _ledger_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5671);
/* harmony import */ var _ledger_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93398);
/* harmony import */ var _openpgp_key_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81002);
/* harmony import */ var _seal_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96872);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76223);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33186);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(69804);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(77508);
/* harmony import */ var _parse_events_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(98975);












/**
 * Reads the manifests of a ledger on disk. One that cannot be read hides no other.
 *
 * @param ledger its folder, relative to `base`; empty for `base` itself
 */
async function readableLedger(base, ledger) {
    const folder = await (0,_folder_js__WEBPACK_IMPORTED_MODULE_9__/* .diskFolder */ .CM)(base, ledger, _ledger_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isMonthsFolder */ .ib);
    const latest = new Map();
    const problems = [];
    for (const { path, kind } of folder.entries.values()) {
        const [, name = '', ...deeper] = path.split('/');
        if (kind === 'unreadable')
            problems.push(`'${shownPath(ledger, path)}' cannot be read`);
        if (!(0,_ledger_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isManifestName */ .zU)(name) || deeper.length > 0)
            continue;
        const manifest = await tryManifest(folder, path);
        if (typeof manifest === 'string')
            problems.push(`'${shownPath(ledger, path)}' ${manifest}`);
        else {
            const before = latest.get(manifest.month);
            if (before === undefined || isLater(manifest, before))
                latest.set(manifest.month, manifest);
        }
    }
    const months = [...latest.values()]
        .sort((a, b) => (a.month < b.month ? -1 : 1))
        .map((manifest) => monthIn(ledger, folder, manifest));
    return { ledger, months, problems };
}
/**
 * The month that an events file in a ledger, or a part of one, is of; undefined when the file is in no
 * ledger. What is wrong with its manifest, if that cannot be read.
 */
async function monthOfFile(file) {
    const [base, months, name] = [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file)), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file)), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(file)];
    const stem = /^(\d{4}-\d{2}(?:\.r\d+)?)\.json/.exec(name)?.[1];
    if (stem === undefined || !(0,_ledger_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isMonthsFolder */ .ib)(months))
        return undefined;
    const folder = await (0,_folder_js__WEBPACK_IMPORTED_MODULE_9__/* .diskFolder */ .CM)(base, '', (each) => each === months);
    const manifestPath = `${months}/${stem}${_ledger_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_ENDING */ .yb}`;
    if (folder.entries.get(manifestPath)?.kind !== 'file')
        return undefined;
    const manifest = await tryManifest(folder, manifestPath);
    if (typeof manifest === 'string')
        return `'${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)(manifestPath)}' ${manifest}`;
    return monthIn('', folder, manifest);
}
const monthIn = (ledger, folder, manifest) => {
    const path = (0,_ledger_document_js__WEBPACK_IMPORTED_MODULE_2__/* .wholePath */ .nA)((0,_ledger_document_js__WEBPACK_IMPORTED_MODULE_2__/* .pathsOf */ .wG)(manifest, 'events')[0] ?? '');
    return { ledger, path, manifest, folder };
};
/** A final month takes the place of its provisional one, a revision that of the one before. */
const isLater = (a, b) => a.final === b.final ? a.revision > b.revision : a.final;
async function tryManifest(folder, path) {
    const bytes = await (0,_folder_js__WEBPACK_IMPORTED_MODULE_9__/* .readText */ .yR)(folder, path);
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
const shownPath = (ledger, path) => (0,_text_log_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)([ledger, path].filter((part) => part !== '').join('/'));
/**
 * Reads the events of a month in the record's order, in bounded memory. The bytes of its files are
 * held against the manifest while they are read.
 *
 * @param take gets each event, valid during the call only, and its line in the ordered document
 * @param pause is awaited after each chunk, before the next is read
 * @returns what is wrong, in words that begin with a path: then the events that were taken may not
 *   be those of the record
 * @throws KeyError
 */
async function readMonth({ ledger, path, manifest, folder }, keys, take, pause = () => Promise.resolve()) {
    const name = `'${shownPath(ledger, path)}'`;
    const lock = (0,_open_js__WEBPACK_IMPORTED_MODULE_10__/* .lockOf */ .Vx)(manifest, keys.privateKeys);
    if (lock !== undefined)
        return [`${name} is encrypted for ${LOCKS[lock]}`];
    const problems = [];
    const sealed = digested(folder, manifest, (file, problem) => {
        problems.push(`'${shownPath(ledger, file)}' ${problem}`);
    });
    let count = 0;
    try {
        const json = (0,_open_js__WEBPACK_IMPORTED_MODULE_10__/* .inflated */ .kb)((0,_open_js__WEBPACK_IMPORTED_MODULE_10__/* .openedFiles */ .vm)(sealed, manifest, 'events', keys), path);
        const problem = await (0,_parse_events_js__WEBPACK_IMPORTED_MODULE_11__/* .parseEvents */ .P)(paced(json, pause), (event) => {
            count++;
            take(event, count + 1);
        });
        if (problem !== undefined)
            problems.push(`${name} ${problem}`);
        else if (count !== manifest.events.count) {
            problems.push(`${name} has ${count} events, where its manifest counts ${manifest.events.count}`);
        }
    }
    catch (error) {
        if (error instanceof _openpgp_key_error_js__WEBPACK_IMPORTED_MODULE_5__/* .KeyError */ .e || error instanceof Stopped)
            throw error;
        problems.push(`${name} cannot be read: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)((0,_system_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .messageOf */ .bD)(error))}`);
    }
    finally {
        // Whoever gives up in the middle leaves the file open.
        await sealed.return();
    }
    return problems;
}
/** Thrown by `pause` when nobody wants to know the rest. */
class Stopped extends Error {
}
const LOCKS = {
    locked: 'its readers: give a private key of one',
    'wrong-key': 'other keys than those that are given',
};
/** The bytes of the events files, each held against its digest when it has ended. */
async function* digested(folder, { files }, tell) {
    for (const { path, role, size, sha256 } of files) {
        if (role !== 'events')
            continue;
        const digest = new _seal_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .Digest */ .n();
        for await (const chunk of folder.stream(path)) {
            digest.add(chunk);
            yield chunk;
        }
        if (digest.size !== size) {
            tell(path, `has ${digest.size} bytes, where its manifest has ${size}`);
        }
        else if (digest.sha256 !== sha256) {
            tell(path, `has the SHA-256 ${digest.sha256}, where its manifest has ${sha256}`);
        }
    }
}
/** Passes chunks on; after each, `pause` is awaited before the next is asked for. */
async function* paced(source, pause) {
    for await (const chunk of source) {
        yield chunk;
        await pause();
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
/* harmony import */ var _heroku_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27839);
/* harmony import */ var _ledger_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23033);
/* harmony import */ var _openpgp_decrypt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67283);
/* harmony import */ var _openpgp_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8026);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33186);





/** The bytes go on after the end that they should have. */
class Overrun extends Error {
}
/** Whether the keys at hand are none, or none of those that a month was encrypted for. */
function lockOf({ encryption }, privateKeys) {
    if (encryption === null)
        return undefined;
    if (privateKeys.length === 0)
        return 'locked';
    const fits = privateKeys.some((key) => encryption.recipients.includes((0,_openpgp_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .fingerprintOf */ .a)(key)));
    return fits ? undefined : 'wrong-key';
}
/**
 * What is in the files of a month, decrypted where they are encrypted.
 *
 * @param sealed the joined bytes of the files that have the role
 * @throws KeyError, Overrun
 */
function openedFiles(sealed, { encryption, files }, role, keys) {
    if (encryption === null)
        return sealed;
    const size = files.reduce((sum, file) => sum + (file.role === role ? file.size : 0), 0);
    return uncompressed((0,_openpgp_decrypt_js__WEBPACK_IMPORTED_MODULE_2__/* .decrypted */ .J)(sealed, keys), size);
}
/** Passes bytes on, each chunk after it was looked at: how many bytes there are so far. */
async function* watched(source, look) {
    let size = 0;
    for await (const chunk of source) {
        look((size += chunk.length), chunk);
        yield chunk;
    }
}
/**
 * Passes on what was decrypted, which is no longer than what it was decrypted from: the export
 * compresses nothing inside of an OpenPGP message.
 */
const uncompressed = (decrypted, sealedSize) => watched(decrypted, (size) => {
    if (size > sealedSize)
        throw new Overrun('is compressed inside of its encryption');
});
/**
 * The JSON of a month's file, within limits of our own: who writes the manifest may state any size.
 *
 * @param path of the file, whose ending says whether it is compressed
 */
function inflated(sealed, path) {
    let read = 0;
    const counted = watched(sealed, (size) => (read = size));
    return watched((0,_ledger_document_js__WEBPACK_IMPORTED_MODULE_1__/* .documentIn */ .Fd)(counted, path), (size) => {
        if ((0,_heroku_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .isBomb */ .XB)(size, read, _heroku_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1)) {
            throw new Overrun(`is a decompression bomb: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z3)(read)} of it give ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z3)(size)}`);
        }
        if (size > _heroku_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.jsonSize) {
            throw new Overrun(`holds more JSON than the limit of ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z3)(_heroku_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.jsonSize)}`);
        }
    });
}


/***/ }),

/***/ 14051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ inOrder)
/* harmony export */ });
/* harmony import */ var _order_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48018);

/** Only their order counts here: which of them are odd is told by the export. */
const ANY_EVENTS = { accountId: '', monthStart: 0, monthEnd: 0, review: false };
/**
 * Puts Heroku's JSON in order, whatever month and account it is of.
 *
 * @param scratch where what does not fit in memory lies meanwhile, encrypted
 * @throws JsonError, DocumentError, or what `json` throws
 */
function inOrder(json, scratch) {
    return (0,_order_index_js__WEBPACK_IMPORTED_MODULE_0__/* .order */ .fq)(json, ANY_EVENTS, { spill: () => scratch.log() });
}


/***/ }),

/***/ 98975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ documentFault),
/* harmony export */   P: () => (/* binding */ parseEvents)
/* harmony export */ });
/* harmony import */ var _order_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3998);
/* harmony import */ var _order_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38738);


/** An event of more bytes is none, and is not held in memory. */
const LONGEST_EVENT = 64_000_000;
const LINE_FEED = 0x0a;
/**
 * Reads a document with the reader that orders archives, from its first byte to its last, and gives
 * its events to `take`, each valid during the call only. The next chunk is asked for when those of
 * the last one have been taken.
 *
 * @returns what is wrong with the document, in words that follow its name. Not before its end:
 *   until then what was decrypted may be anything
 */
async function parseEvents(document, take) {
    let [events, lines] = [0, 0];
    const reader = new _order_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .EntryReader */ .c((entry) => {
        events++;
        take(entry);
    });
    let problem;
    for await (const chunk of document) {
        // Within a string it would be no JSON.
        for (let at = -1; (at = chunk.indexOf(LINE_FEED, at + 1)) >= 0;)
            lines++;
        problem ??= problemOf(() => {
            reader.write(chunk);
            reader.forget();
        });
        if (reader.size > LONGEST_EVENT)
            problem ??= `has an event of more than ${LONGEST_EVENT} bytes`;
    }
    problem ??= problemOf(() => {
        reader.close();
    });
    // One after each event, one after what is before them, and one at the end.
    const isOneALine = lines === (events === 0 ? 1 : events + 2);
    return problem ?? (isOneALine ? undefined : 'does not have one event a line');
}
function problemOf(read) {
    try {
        read();
        return undefined;
    }
    catch (error) {
        return documentFault(error);
    }
}
/** Why a document is no audit trail, in words that follow its name. @throws any other error */
function documentFault(error) {
    if (error instanceof _order_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N)
        return `is not JSON from byte ${error.offset} on`;
    if (error instanceof _order_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .M)
        return 'is JSON, but no audit trail';
    throw error;
}


/***/ }),

/***/ 42623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ AuditEvent)
/* harmony export */ });
/* harmony import */ var _order_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50645);
/* harmony import */ var _order_event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9185);


/**
 * Where an event names them: groups of paths, of which the first that names anything counts, and in it
 * the first name is the one to show. First come the fields that Heroku publishes. What `data` holds
 * is documented nowhere, so others follow.
 */
const PATHS = {
    actor: [
        ['actor.email', 'actor.id'],
        ['actor.name', 'actor.login', 'actor'],
        ['data.actor.email', 'data.actor.name', 'data.actor.id', 'data.actor', 'data.actor_email'],
    ],
    app: [
        ['app.name', 'app.id'],
        ['app'],
        ['data.app.name', 'data.app.id', 'data.app', 'data.app_name', 'data.app_id'],
    ],
    team: [
        ['team.name', 'team.id'],
        ['team'],
        ['data.team.name', 'data.team.id', 'data.team', 'data.team_name', 'data.team_id'],
        ['data.organization.name', 'data.organization.id', 'data.organization'],
    ],
    ip_address: [
        ['request.ip_address'],
        ['request.ip', 'request.remote_ip', 'ip_address'],
        ['data.ip_address', 'data.ip', 'data.remote_ip'],
    ],
};
const SUBJECTS = Object.keys(PATHS);
const steps = (path) => path.split('.');
const fieldOf = (path) => (0,_order_event_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldNumber */ .O3)(...steps(path));
/** The published ones, as numbers of fields. */
const FIELDS = Object.fromEntries(SUBJECTS.map((subject) => [subject, PATHS[subject][0].map(fieldOf)]));
const STEPS = Object.fromEntries(SUBJECTS.map((subject) => [subject, PATHS[subject].map((group) => group.map(steps))]));
const OUTER = {
    id: (0,_order_event_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldNumber */ .O3)('id'),
    created_at: (0,_order_event_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldNumber */ .O3)('created_at'),
    type: (0,_order_event_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldNumber */ .O3)('type'),
    action: (0,_order_event_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldNumber */ .O3)('action'),
};
const DATA = (0,_order_event_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldNumber */ .O3)('data');
/** An event where it lies in memory: valid only as long as its entry is. */
class AuditEvent {
    entry;
    #value;
    constructor(entry) {
        this.entry = entry;
    }
    /** Its bytes, as the record has them. */
    get json() {
        const { bytes, start, end } = this.entry;
        return bytes.subarray(start, end);
    }
    /** What JSON.parse makes of it; most often an object. Valid also afterwards. */
    get value() {
        this.#value ??= JSON.parse(this.json.toString());
        return this.#value;
    }
    /** The bytes of its `data`; empty when it has none. */
    get data() {
        const { bytes, kinds, starts, ends } = this.entry;
        return kinds[DATA] === 0 ? Buffer.alloc(0) : bytes.subarray(starts[DATA], ends[DATA]);
    }
    /** When it happened; undefined when its `created_at` is missing or no date-time. */
    get instant() {
        const instant = (0,_order_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .createdAt */ .CT)(this.entry);
        return typeof instant === 'string' ? undefined : instant;
    }
    /** The text of a field of the event itself; null when that is missing, or no string. */
    text(field) {
        return this.entry.text(OUTER[field]) ?? null;
    }
    /** Every name that it gives to its actor, app and so on, the one to show first; none: no name. */
    namesOf(subject) {
        const published = FIELDS[subject].map((field) => this.entry.text(field)).filter(isName);
        if (published.length > 0 || !this.entry.isObject)
            return published;
        for (const group of STEPS[subject].slice(1)) {
            const names = group.map((path) => valueAt(this.value, path)).filter(isName);
            if (names.length > 0)
                return names;
        }
        return [];
    }
    get facts() {
        const shown = (subject) => this.namesOf(subject)[0] ?? null;
        return {
            created_at: this.text('created_at'),
            type: this.text('type'),
            action: this.text('action'),
            actor: shown('actor'),
            app: shown('app'),
            team: shown('team'),
            ip_address: shown('ip_address'),
            id: this.text('id'),
        };
    }
}
const isName = (value) => typeof value === 'string' && value !== '';
function valueAt(event, path) {
    let value = event;
    for (const step of path) {
        if (typeof value !== 'object' || value === null)
            return undefined;
        value = value[step];
    }
    return value;
}


/***/ }),

/***/ 79213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Id: () => (/* binding */ patternOf),
/* harmony export */   rO: () => (/* binding */ onDays),
/* harmony export */   wC: () => (/* binding */ matching)
/* harmony export */ });
const DAY = 86_400;
/** Seconds since 1970 at which a day begins, `YYYY-MM-DD` in UTC. */
const secondsOf = (day) => Date.parse(`${day}T00:00:00Z`) / 1000;
/** The events on the days that are wanted. One without a readable `created_at` is on none. */
function onDays({ from, to }) {
    const start = from === undefined ? -Infinity : secondsOf(from);
    const end = to === undefined ? Infinity : secondsOf(to) + DAY;
    return ({ instant }) => instant !== undefined && start <= instant.seconds && instant.seconds < end;
}
/** The texts of an event in which each kind of glob is looked for. */
const TEXTS = {
    type: (event) => {
        const [type, action] = [event.text('type') ?? '', event.text('action') ?? ''];
        return [type, `${type}.${action}`];
    },
    actor: (event) => event.namesOf('actor'),
    app: (event) => event.namesOf('app'),
    team: (event) => event.namesOf('team'),
    ip: (event) => event.namesOf('ip_address'),
    text: (event) => [unescaped(event.json.toString())],
};
/** The events in which, of each kind of glob that is given, one matches. */
function matching(wanted) {
    const searches = Object.keys(TEXTS).flatMap((kind) => {
        const globs = wanted[kind] ?? [];
        if (globs.length === 0)
            return [];
        const pattern = patternOf(globs, kind === 'text');
        return [{ textsOf: TEXTS[kind], pattern }];
    });
    return (event) => searches.every(({ textsOf, pattern }) => textsOf(event).some((text) => pattern.test(text)));
}
/** A pattern that matches what one of the globs does; the whole text, or a part of it. */
function patternOf(globs, isPart) {
    const sources = globs.map((glob) => glob
        .replace(/[\\^$.+()[\]{}|/]/g, '\\$&')
        .replace(isPart ? /^\*+|\*+$/g : /$^/, '')
        .replace(/\*+/g, '.*')
        .replaceAll('?', '.'));
    const any = `(?:${sources.join('|')})`;
    return new RegExp(isPart ? any : `^${any}$`, 'isu');
}
const ESCAPES = {
    ...{ '\\n': '\n', '\\r': '\r', '\\t': '\t', '\\b': '\b', '\\f': '\f' },
};
/** JSON text with the characters that its escapes stand for. */
function unescaped(json) {
    if (!json.includes('\\'))
        return json;
    return json.replace(/\\u[0-9a-f]{4}|\\./gi, (escape) => escape.length > 2
        ? String.fromCharCode(parseInt(escape.slice(2), 16))
        : (ESCAPES[escape] ?? escape.slice(1)));
}


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
/* harmony import */ var _openpgp_decrypt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67283);
/* harmony import */ var _openpgp_key_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81002);
/* harmony import */ var _order_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3998);
/* harmony import */ var _record_find_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8439);
/* harmony import */ var _record_months_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(54403);
/* harmony import */ var _record_open_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(77508);
/* harmony import */ var _record_ordered_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(14051);
/* harmony import */ var _record_parse_events_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(98975);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(76223);
/* harmony import */ var _system_month_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(42628);
/* harmony import */ var _system_scratch_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5972);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(33186);
















/**
 * Finds the ledgers in folders, and files.
 *
 * @param paths as they were given
 * @throws ActionError when one is not there or a folder holds no ledger, UnfinishedError
 */
async function findSources(paths, edge) {
    const found = { sources: [], problems: [], ledgers: [] };
    for (const given of paths) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(edge.cwd, given);
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => undefined);
        if (stats?.isDirectory())
            await addLedgers(found, given, path);
        else if (stats?.isFile())
            await addFile(found, given, path, edge);
        else
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .ActionError */ .lZ(`There is no folder or file ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_15__/* .quoted */ .TL)(given)}.`);
    }
    return found;
}
async function addLedgers(found, given, base) {
    const { ledgers, unread } = await new _record_find_js__WEBPACK_IMPORTED_MODULE_7__/* .LedgerFinder */ .I(_record_find_js__WEBPACK_IMPORTED_MODULE_7__/* .FOLDERS_ON_DISK */ ._).below(base, true);
    if (ledgers.length === 0 && unread.length === 0) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .ActionError */ .lZ(`There is no ledger in ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_15__/* .quoted */ .TL)(given)}: no manifests (2026/2026-10.manifest.json). Give the ` +
            'folder that an export wrote, a clone that holds it, or events files.');
    }
    found.problems.push(...unread.map((path) => `'${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_15__/* .plain */ .pj)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(given, path))}' cannot be read`));
    for (const ledger of ledgers) {
        (0,_folder_store_js__WEBPACK_IMPORTED_MODULE_3__/* .readableFolder */ .tE)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(base, ledger));
        const { months, problems } = await (0,_record_months_js__WEBPACK_IMPORTED_MODULE_8__/* .readableLedger */ ._y)(base, ledger);
        found.problems.push(...problems);
        found.sources.push(...months.map((month) => sourceOf(month)));
        found.ledgers.push({
            name: (0,_text_log_js__WEBPACK_IMPORTED_MODULE_15__/* .plain */ .pj)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(given, ledger)),
            months: months.map(({ manifest }) => manifest.month),
        });
    }
}
const sourceOf = (month) => ({
    ledger: month.ledger,
    path: month.path,
    month: month.manifest.month,
    provisional: !month.manifest.final,
    manifest: month.manifest,
    read: (...given) => (0,_record_months_js__WEBPACK_IMPORTED_MODULE_8__/* .readMonth */ .Hv)(month, ...given),
});
async function addFile(found, given, path, edge) {
    const month = await (0,_record_months_js__WEBPACK_IMPORTED_MODULE_8__/* .monthOfFile */ .wo)(path);
    if (typeof month === 'string')
        found.problems.push(month);
    else if (month === undefined)
        found.sources.push(fileSource(given, path, edge));
    // Of a file in parts each may have been given.
    else if (!found.sources.some((each) => each.manifest?.json.sha256 === month.manifest.json.sha256))
        found.sources.push(sourceOf(month));
}
/** A file by itself, such as Heroku's own: it need not be in order. */
function fileSource(given, path, edge) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path).slice(0, 7);
    return {
        ...{ ledger: null, path: given, month: (0,_system_month_js__WEBPACK_IMPORTED_MODULE_13__/* .isMonth */ .nl)(name) ? name : '' },
        ...{ provisional: false, manifest: undefined },
        read: (keys, take, pause) => (0,_system_scratch_js__WEBPACK_IMPORTED_MODULE_14__/* .withScratch */ .hM)(edge.temp, edge, async (scratch) => {
            const shown = (0,_text_log_js__WEBPACK_IMPORTED_MODULE_15__/* .quoted */ .TL)(given);
            const isEncrypted = path.endsWith('.pgp');
            if (isEncrypted && keys.privateKeys.length === 0) {
                return [`${shown} is encrypted for its readers: give a private key of one`];
            }
            const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: CHUNK });
            try {
                const json = (0,_record_open_js__WEBPACK_IMPORTED_MODULE_9__/* .inflated */ .kb)(isEncrypted ? (0,_openpgp_decrypt_js__WEBPACK_IMPORTED_MODULE_4__/* .decrypted */ .J)(file, keys) : file, path);
                const ordered = await (0,_record_ordered_js__WEBPACK_IMPORTED_MODULE_10__/* .inOrder */ .a)(json, scratch);
                let line = 1;
                const problem = await (0,_record_parse_events_js__WEBPACK_IMPORTED_MODULE_11__/* .parseEvents */ .P)((0,_record_months_js__WEBPACK_IMPORTED_MODULE_8__/* .paced */ .yb)(ordered.read(), pause), (event) => {
                    take(event, ++line);
                });
                return problem === undefined ? [] : [`${shown} ${problem}`];
            }
            catch (error) {
                if (error instanceof _openpgp_key_error_js__WEBPACK_IMPORTED_MODULE_5__/* .KeyError */ .e || error instanceof _record_months_js__WEBPACK_IMPORTED_MODULE_8__/* .Stopped */ .C9)
                    throw error;
                const isDocument = error instanceof _order_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .JsonError */ .N || error instanceof _order_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .DocumentError */ .M;
                return [
                    isDocument
                        ? `${shown} ${(0,_record_parse_events_js__WEBPACK_IMPORTED_MODULE_11__/* .documentFault */ .K)(error)}`
                        : `${shown} cannot be read: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_15__/* .plain */ .pj)((0,_system_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .messageOf */ .bD)(error))}`,
                ];
            }
            finally {
                file.destroy();
            }
        }),
    };
}
const CHUNK = 256 * 1024;


/***/ }),

/***/ 42628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   GS: () => (/* binding */ monthOf),
/* harmony export */   Ke: () => (/* binding */ parseMonthSelection),
/* harmony export */   PS: () => (/* binding */ addMonths),
/* harmony export */   ck: () => (/* binding */ monthsBetween),
/* harmony export */   cv: () => (/* binding */ rangesIn),
/* harmony export */   jr: () => (/* binding */ formatMonths),
/* harmony export */   nl: () => (/* binding */ isMonth),
/* harmony export */   pJ: () => (/* binding */ endOf),
/* harmony export */   yV: () => (/* binding */ monthNamed)
/* harmony export */ });
/* unused harmony export MonthError */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76223);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33186);


/** The API schema declares `year` with a minimum of 2017. */
const EARLIEST = '2017-01';
const FORMS = 'Expected one of: previous, current, YYYY-MM (2026-10), YYYY-MM..YYYY-MM (2026-01..2026-06), ' +
    'missing, all. Months are calendar months in UTC.';
/** A `month` input that names no month to export. */
class MonthError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
}
const count = (month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
/** The month `offset` months later, or earlier when negative. */
function addMonths(month, offset) {
    const total = count(month) + offset;
    const year = String(Math.floor(total / 12)).padStart(4, '0');
    return `${year}-${String((total % 12) + 1).padStart(2, '0')}`;
}
/** The month of an instant, in UTC. */
function monthOf(instant) {
    return instant.toISOString().slice(0, 7);
}
/** The first instant of a month, in UTC. */
function startOf(month) {
    return new Date(`${month}-01T00:00:00Z`);
}
/** The first instant after a month, in UTC: from then on it is closed. */
function endOf(month) {
    return startOf(addMonths(month, 1));
}
/** Every month from `first` to `last`, both included. */
function monthsBetween(first, last) {
    return Array.from({ length: count(last) - count(first) + 1 }, (_, i) => addMonths(first, i));
}
/** Runs of consecutive months, each of at most `longest`. */
function rangesIn(months, longest = Infinity) {
    const ranges = [];
    for (const month of months) {
        const range = ranges.at(-1);
        const before = range?.at(-1);
        const follows = before !== undefined && month === addMonths(before, 1);
        if (range !== undefined && follows && range.length < longest)
            range.push(month);
        else
            ranges.push([month]);
    }
    return ranges;
}
/** Months for people; consecutive ones as `2026-01 to 2026-03`. */
function formatMonths(months) {
    return rangesIn(months)
        .map((range) => (range.length === 1 ? range[0] : `${range[0]} to ${range.at(-1)}`))
        .join(', ');
}
/** Whether a text has the form of a calendar month, `YYYY-MM`. */
function isMonth(text) {
    return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}
/** A text that must be a month. @throws Error when it is not */
function monthNamed(text) {
    if (!isMonth(text))
        throw new Error('Not a month');
    return text;
}
function parseMonth(text, now) {
    if (!isMonth(text))
        throw new MonthError(`Invalid month ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)}. ${FORMS}`);
    if (text < EARLIEST) {
        throw new MonthError(`Month ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)} is before ${EARLIEST}, Heroku's earliest. ${FORMS}`);
    }
    const current = monthOf(now);
    if (text > current) {
        throw new MonthError(`Month ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)} is in the future: it is ${current} now in UTC. ${FORMS}`);
    }
    return text;
}
function parseRange(text, now) {
    const ends = text.split('..').map((end) => end.trim());
    if (ends.length !== 2 || !ends.every(isMonth)) {
        throw new MonthError(`Invalid month range ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)}. ${FORMS}`);
    }
    const [first, last] = ends.map((end) => parseMonth(end, now));
    if (first > last) {
        throw new MonthError(`The month range ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)} is reversed: try '${last}..${first}'. ${FORMS}`);
    }
    return monthsBetween(first, last);
}
/**
 * Reads the `month` input. Empty means `previous`, so that a workflow_dispatch input can be passed
 * through.
 *
 * @throws MonthError for a month before 2017-01, in the future, reversed or malformed
 */
function parseMonthSelection(input, now) {
    const text = input.trim();
    const word = text.toLowerCase();
    if (word === 'missing' || word === 'all')
        return { kind: word };
    const current = monthOf(now);
    if (word === '' || word === 'previous')
        return { kind: 'months', months: [addMonths(current, -1)] };
    if (word === 'current')
        return { kind: 'months', months: [current] };
    const months = text.includes('..') ? parseRange(text, now) : [parseMonth(text, now)];
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
/** Characters with a meaning in Markdown, HTML, mermaid or GitHub (mentions, references). */
const MARKDOWN = /[\\`*_{}[\]()<>#+\-.!|~&:/@$"'=^]/g;
const LONGEST = 200;
const LONGEST_LINES = 4000;
function cutTo(length, text) {
    return text.length > length ? `${text.slice(0, length)}…` : text;
}
/** A line with those characters as character references. */
function escapeLine(line) {
    return line.replace(MARKDOWN, (character) => `&#${character.charCodeAt(0)};`);
}
/**
 * Text from elsewhere for a line or cell: redacted, on one line, at most 200 characters, escaped.
 */
function escapeMarkdown(text) {
    return escapeLine(cutTo(LONGEST, _redact_js__WEBPACK_IMPORTED_MODULE_1__/* .secrets */ .O3.redact(text).replace(UNSEEN, ' ')));
}
/** The same for several lines, at most 4,000 characters, joined by `<br>`. */
function escapeLines(text) {
    const lines = cutTo(LONGEST_LINES, _redact_js__WEBPACK_IMPORTED_MODULE_1__/* .secrets */ .O3.redact(text)).split('\n');
    return lines.map((line) => escapeLine(line.replace(UNSEEN, ' '))).join('<br>');
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
/** The head of a summary and as many sections as fit; then `ending`, if some do not. */
function summaryWithin(head, sections, ending) {
    const shown = [...head];
    const sizeOf = (part) => Buffer.byteLength(part) + 2;
    let size = [...head, ending].reduce((sum, part) => sum + sizeOf(part), 0);
    for (const section of sections) {
        size += sizeOf(section);
        if (size > SUMMARY_LIMIT) {
            shown.push(ending);
            break;
        }
        shown.push(section);
    }
    return `${shown.join('\n\n')}\n`;
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
    const found = [...template.matchAll(PLACEHOLDER)];
    return found.filter((match) => !allowed.includes(match[1])).map((match) => match[0]);
}
/** Whether a template has a brace outside of placeholders. */
function strayBraces(template) {
    return /[{}]/.test(template.replace(PLACEHOLDER, ''));
}
/** Fills in a template; placeholders within values are left alone. */
function fillTemplate(template, values) {
    return template.replace(PLACEHOLDER, (whole, name) => Object.hasOwn(values, name) ? (values[name] ?? whole) : whole);
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


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
