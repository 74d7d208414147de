export const id = 1691;
export const ids = [1691];
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
            `is done. If that process no longer runs, remove ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(path)} and run again.`, { code: 'E_LEDGER_LOCKED' });
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
            'it comes from. Remove it and run again.', { code: 'E_LEDGER_UNFINISHED' });
    }
}
/** A change would alter what a ledger has for good. */
class FinalMonthError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ {
    constructor(folder, path) {
        super(`The ledger in ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(folder)} has a file ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(path)} already, and a final month is never ` +
            'changed. Nothing was written. `heroku-audit-trail verify` shows what the ledger is missing.', { code: 'E_LEDGER_CONFLICT' });
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
            `it has a folder ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(_pending_js__WEBPACK_IMPORTED_MODULE_10__/* .PENDING */ .eG)}. Run the export again, which finishes what was begun.`, { code: 'E_LEDGER_UNFINISHED' });
    }
}
/** The disk does not take or give a ledger's file. */
class FolderError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ActionError */ .lZ {
    constructor(folder, fault, cause) {
        super(`The ledger's folder ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(folder)} could not be read or written: ${fault}. No month in it was ` +
            'cut short. Fix that, or choose another folder, and run again.', { code: 'E_DISK', cause });
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
/** How the path of a month's review page ends, after its stem. */
function reviewEnding(encrypted) {
    return `.review.html${encrypted ? '.pgp' : ''}`;
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

A GLOB is of the whole name: in it * is any text, ? any character, and letters match in either case. Each
of them may be repeated: an event matches when for each kind one of them does.

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
    const problems = ['from', 'to']
        .filter((name) => values[name] !== undefined && !isDay(values[name]))
        .map((name) => `--${name}: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(values[name])} is not a day, YYYY-MM-DD`);
    if (problems.length === 0 && from !== undefined && to !== undefined && from > to) {
        problems.push(`--from: ${from} is after --to, ${to}`);
    }
    const format = (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .formatOf */ .be)(values.format, FORMATS, problems);
    if (problems.length > 0)
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

/***/ 56496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jd: () => (/* binding */ shownInstant),
/* harmony export */   QI: () => (/* binding */ compareInstants),
/* harmony export */   Wr: () => (/* binding */ readInstant)
/* harmony export */ });
/** Negative, 0 or positive, as `a` is before, at or after `b`. */
function compareInstants(a, b) {
    if (a.seconds !== b.seconds)
        return a.seconds < b.seconds ? -1 : 1;
    if (a.nanos !== b.nanos)
        return a.nanos - b.nanos;
    return a.rest === b.rest ? 0 : a.rest < b.rest ? -1 : 1;
}
/** No clock writes more characters: further digits could be text that an event smuggles in. */
const LONGEST = 64;
/** An instant's text for people: cut to nine fraction digits when it is too long for a clock's. */
function shownInstant(text) {
    return text.length <= LONGEST ? text : text.replace(/(\.\d{9})\d+/, '$1');
}
const DASH = 0x2d;
const COLON = 0x3a;
const ZERO = 0x30;
/** The number in `digits` decimal digits at `at`; NaN if any of them is not a digit. */
function number(bytes, at, digits) {
    let value = 0;
    for (let i = at; i < at + digits; i++) {
        const digit = (bytes[i] ?? 0) - ZERO;
        if (digit < 0 || digit > 9)
            return NaN;
        value = value * 10 + digit;
    }
    return value;
}
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const daysIn = (year, month) => month === 2 && isLeap(year) ? 29 : (DAYS[month - 1] ?? 0);
/** Days of the 400 years after which the Gregorian calendar repeats. */
const CYCLE = 146_097;
/** Days from 1970-01-01. `Date.UTC` takes the years 0 to 99 for those of the 20th century. */
function daysSinceEpoch(year, month, day) {
    return Date.UTC(year + 400, month - 1, day) / 86_400_000 - CYCLE;
}
/** Seconds east of UTC of the offset from `at` to `end`; NaN if that is not an offset. */
function offsetSeconds(bytes, at, end) {
    const sign = bytes[at];
    if (sign === 0x5a || sign === 0x7a)
        return at + 1 === end ? 0 : NaN;
    if ((sign !== 0x2b && sign !== DASH) || at + 6 !== end || bytes[at + 3] !== COLON)
        return NaN;
    const hours = number(bytes, at + 1, 2);
    const minutes = number(bytes, at + 4, 2);
    if (!(hours <= 23 && minutes <= 59))
        return NaN;
    return (sign === DASH ? -1 : 1) * (hours * 3600 + minutes * 60);
}
const POWERS = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8];
function digitsBeyond(bytes, start, end) {
    let digits = '';
    for (let i = start; i < end; i++)
        digits += String.fromCharCode(bytes[i]);
    return digits.replace(/0+$/, '');
}
/**
 * Reads the RFC 3339 `date-time` that fills `bytes` from `start` to `end`: any number of fraction
 * digits, any offset, and a leap second (`:60`, the last of a UTC day).
 *
 * @returns undefined for anything that RFC 3339, section 5.6, does not allow
 */
function readInstant(bytes, start, end) {
    if (end - start < 20)
        return undefined;
    const year = number(bytes, start, 4);
    const month = number(bytes, start + 5, 2);
    const day = number(bytes, start + 8, 2);
    const hour = number(bytes, start + 11, 2);
    const minute = number(bytes, start + 14, 2);
    const second = number(bytes, start + 17, 2);
    const separator = bytes[start + 10];
    const punctuated = bytes[start + 4] === DASH &&
        bytes[start + 7] === DASH &&
        (separator === 0x54 || separator === 0x74) &&
        bytes[start + 13] === COLON &&
        bytes[start + 16] === COLON;
    if (!punctuated)
        return undefined;
    if (!(month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)))
        return undefined;
    if (!(hour <= 23 && minute <= 59 && second <= 60))
        return undefined;
    let at = start + 19;
    let nanos = 0;
    let rest = '';
    if (bytes[at] === 0x2e) {
        const first = ++at;
        while (at < end && bytes[at] >= ZERO && bytes[at] <= ZERO + 9) {
            if (at < first + 9)
                nanos = nanos * 10 + bytes[at] - ZERO;
            at++;
        }
        const digits = at - first;
        if (digits === 0)
            return undefined;
        if (digits < 9)
            nanos *= POWERS[9 - digits];
        else if (digits > 9)
            rest = digitsBeyond(bytes, first + 9, at);
    }
    const offset = offsetSeconds(bytes, at, end);
    if (Number.isNaN(offset))
        return undefined;
    const time = hour * 3600 + minute * 60 + second - offset;
    const seconds = daysSinceEpoch(year, month, day) * 86400 + time;
    if (!Number.isInteger(seconds))
        return undefined;
    if (second < 60)
        return { seconds, nanos, rest };
    return seconds % 86400 === 0 ? { seconds: seconds - 1, nanos: nanos + 1e9, rest } : undefined;
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
/* harmony export */   d8: () => (/* binding */ isLater),
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
 * The month that an events file in a ledger, a part of one, or a manifest is of; undefined when the file is in no
 * ledger. What is wrong with its manifest, if that cannot be read.
 */
async function monthOfFile(file) {
    const [base, months, name] = [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file)), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file)), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(file)];
    const stem = /^(\d{4}-\d{2}(?:\.r\d+)?)(?:\.manifest)?\.json/.exec(name)?.[1];
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
/* harmony import */ var _heroku_gunzip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60906);
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
        if ((0,_heroku_gunzip_js__WEBPACK_IMPORTED_MODULE_0__/* .isBomb */ .XB)(size, read, _heroku_gunzip_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1)) {
            throw new Overrun(`is a decompression bomb: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z3)(read)} of it give ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z3)(size)}`);
        }
        if (size > _heroku_gunzip_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.jsonSize) {
            throw new Overrun(`holds more JSON than the limit of ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z3)(_heroku_gunzip_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.jsonSize)}`);
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
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .InputError */ .dz(`There is no folder or file ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_15__/* .quoted */ .TL)(given)}.`);
    }
    return found;
}
async function addLedgers(found, given, base) {
    const { ledgers, unread } = await new _record_find_js__WEBPACK_IMPORTED_MODULE_7__/* .LedgerFinder */ .I(_record_find_js__WEBPACK_IMPORTED_MODULE_7__/* .FOLDERS_ON_DISK */ ._).below(base, true);
    if (ledgers.length === 0 && unread.length === 0) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .ActionError */ .lZ(`There is no ledger in ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_15__/* .quoted */ .TL)(given)}: no manifests (2026/2026-10.manifest.json). Give the ` +
            'folder that an export wrote, a clone that holds it, or events files.', { code: 'E_LEDGER_NOT_FOUND' });
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
    else {
        // Its parts, its manifest and revisions may have been given as well, such as by 2026/*.
        const { account, month: name } = month.manifest;
        const isSame = ({ manifest }) => manifest?.month === name && manifest.account.id === account.id;
        const before = found.sources.find(isSame);
        if (before !== undefined && !(0,_record_months_js__WEBPACK_IMPORTED_MODULE_8__/* .isLater */ .d8)(month.manifest, before.manifest))
            return;
        found.sources = [...found.sources.filter((each) => each !== before), sourceOf(month)];
    }
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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76223);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33186);


/** The API schema declares `year` with a minimum of 2017. */
const EARLIEST = '2017-01';
const FORMS = 'Expected one of: previous, current, YYYY-MM (2026-10), YYYY-MM..YYYY-MM (2026-01..2026-06), ' +
    'missing, all. Months are calendar months in UTC.';
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`Invalid month ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)}. ${FORMS}`);
    if (text < EARLIEST) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`Month ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)} is before ${EARLIEST}, Heroku's earliest. ${FORMS}`);
    }
    const current = monthOf(now);
    if (text > current) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`Month ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)} is in the future: it is ${current} now in UTC. ${FORMS}`);
    }
    return text;
}
function parseRange(text, now) {
    const ends = text.split('..').map((end) => end.trim());
    if (ends.length !== 2 || !ends.every(isMonth)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`Invalid month range ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)}. ${FORMS}`);
    }
    const [first, last] = ends.map((end) => parseMonth(end, now));
    if (first > last) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The month range ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)} is reversed: try '${last}..${first}'. ${FORMS}`);
    }
    return monthsBetween(first, last);
}
/**
 * Reads the `month` input. Empty means `previous`, so that a workflow_dispatch input can be passed
 * through.
 *
 * @throws InputError for a month before 2017-01, in the future, reversed or malformed
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
/** Within names, times and paths these mean nothing, and are read more easily as they are. */
const WITHIN = /(?<=[a-z\d])(?:(?<!\bgh|www)[-._/](?=[a-z\d])|(?<!\d)\.(?= |$)|:(?= |\d+(?![a-y_\d]|:(?!\d))))/;
/** Characters with a meaning in Markdown, HTML, mermaid or GitHub (mentions, references). */
const MARKDOWN = new RegExp(`(?!${WITHIN.source})[\\\\\`*_{}[\\]()<>#+\\-.!|~&:/@$"'=^]`, 'gi');
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
/** Head and foot of a summary, and as many sections between as fit; then `ending`, if some do not. */
function summaryWithin(head, sections, ending, foot = []) {
    const shown = [...head];
    const sizeOf = (part) => Buffer.byteLength(part) + 2;
    let size = [...head, ...foot, ending].reduce((sum, part) => sum + sizeOf(part), 0);
    for (const section of sections) {
        size += sizeOf(section);
        if (size > SUMMARY_LIMIT) {
            shown.push(ending);
            break;
        }
        shown.push(section);
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


/***/ })

};
