export const id = 3364;
export const ids = [3364];
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

/***/ 9982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LIST_USAGE: () => (/* binding */ LIST_USAGE),
/* harmony export */   list: () => (/* binding */ list),
/* harmony export */   rowsOf: () => (/* binding */ rowsOf)
/* harmony export */ });
/* harmony import */ var _folder_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75334);
/* harmony import */ var _heroku_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59316);
/* harmony import */ var _heroku_final_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46799);
/* harmony import */ var _ledger_due_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24700);
/* harmony import */ var _ledger_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1540);
/* harmony import */ var _ledger_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35307);
/* harmony import */ var _options_command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55086);
/* harmony import */ var _options_heroku_token_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35156);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76223);
/* harmony import */ var _system_month_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(42628);
/* harmony import */ var _system_version_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(24014);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(33186);
/* harmony import */ var _text_terminal_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(83306);
/* harmony import */ var _months_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(91509);














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
/** Runs `list`; gives the exit code. */
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
        throw new _options_command_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb(`Unexpected ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_11__/* .quoted */ .TL)(positionals[0])}.`, 'list');
    const { clock, log } = edge;
    const problems = [];
    const format = (0,_options_command_js__WEBPACK_IMPORTED_MODULE_6__/* .formatOf */ .be)(values.format, ['table', 'json'], problems);
    const { account: name, ...own } = await (0,_options_heroku_token_js__WEBPACK_IMPORTED_MODULE_7__/* .herokuOptions */ .N)(values.account, problems, edge);
    const heroku = new _heroku_client_js__WEBPACK_IMPORTED_MODULE_1__/* .HerokuClient */ .KZ({
        ...{ ...own, userAgent: _system_version_js__WEBPACK_IMPORTED_MODULE_10__/* .USER_AGENT */ ._O, http: edge.http, clock, log },
        given: _options_command_js__WEBPACK_IMPORTED_MODULE_6__/* .GIVEN_TO_COMMAND */ .mI,
    });
    const account = await heroku.account(name);
    const listing = await heroku.listing(account);
    const odd = (0,_months_js__WEBPACK_IMPORTED_MODULE_13__/* .unreadableMonths */ .r$)(listing, log);
    const { ledger } = values;
    const state = ledger === undefined ? undefined : await ledgerState(ledger, account.id);
    const rows = rowsOf(listing.archives.map(_months_js__WEBPACK_IMPORTED_MODULE_13__/* .listedMonth */ .WZ), odd, state, clock.now());
    if (rows.length === 0)
        edge.complain(`Heroku lists no archive of ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_11__/* .plain */ .pj)(account.name)}.\n`);
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
    throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .ActionError */ .lZ(`There is no ledger in ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_11__/* .quoted */ .TL)(folder)}: no manifests (2026/2026-10.manifest.json). Give the ` +
        'folder of an account that an export wrote, such as audit-trail/acme.', { code: 'E_LEDGER_NOT_FOUND' });
}
/**
 * The months that Heroku or the ledger has, and those that a ledger lacks, oldest first.
 *
 * @param odd months that Heroku lists in a way that cannot be read
 * @param state undefined without a ledger
 */
function rowsOf(archives, odd, state, now) {
    const listed = new Map(archives.map((archive) => [archive.month, archive]));
    const atHeroku = [...listed.keys(), ...odd];
    const inLedger = state ? [...(0,_ledger_state_js__WEBPACK_IMPORTED_MODULE_5__/* .latestRevisions */ .Ql)(state).keys(), ...state.provisional.keys()] : [];
    const gaps = state ? (0,_ledger_due_js__WEBPACK_IMPORTED_MODULE_3__/* .missingMonths */ .Mx)(inLedger, atHeroku, (0,_system_month_js__WEBPACK_IMPORTED_MODULE_9__/* .monthOf */ .GS)(now)) : [];
    const months = [...new Set([...atHeroku, ...inLedger, ...gaps])].sort();
    return months.map((month) => {
        const archive = listed.get(month);
        return {
            month,
            created_at: archive?.createdAt ?? null,
            final: archive === undefined ? null : (0,_heroku_final_js__WEBPACK_IMPORTED_MODULE_2__/* .isFinal */ .d)(archive.createdAt, month, now),
            size: archive?.size ?? null,
            checksum: archive?.checksum ?? null,
            ...(state && { ledger: standing(month, archive, state, now) }),
        };
    });
}
/** How a month stands in a ledger beside Heroku's list. */
function standing(month, archive, state, now) {
    const held = (0,_ledger_state_js__WEBPACK_IMPORTED_MODULE_5__/* .latestRevisions */ .Ql)(state).get(month);
    if (held !== undefined) {
        return archive === undefined || (0,_ledger_due_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameSource */ .E6)(held, archive) ? 'held' : 'changed';
    }
    if (archive !== undefined && (0,_heroku_final_js__WEBPACK_IMPORTED_MODULE_2__/* .isFinal */ .d)(archive.createdAt, month, now))
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
        size === null ? '' : (0,_text_log_js__WEBPACK_IMPORTED_MODULE_11__/* .formatBytes */ .z3)(size),
        at ?? 'not at Heroku',
        final === null ? '' : final ? 'yes' : 'no',
        ...(ledger ? [{ text: ledger, colour: COLOURS[ledger] }] : []),
    ]);
    return (0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_12__/* .columns */ .Y)([heads, ...cells], [1], paint);
}


/***/ })

};
