export const id = 982;
export const ids = [982];
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

/***/ 51967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b3: () => (/* binding */ FolderError),
  tE: () => (/* binding */ readableFolder),
  Z8: () => (/* binding */ withFolder)
});

// UNUSED EXPORTS: UnfinishedError

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/ledger/paths.js
var paths = __webpack_require__(93398);
// EXTERNAL MODULE: ./.build/ledger/readme.js
var readme = __webpack_require__(4650);
// EXTERNAL MODULE: ./.build/system/disk.js
var disk = __webpack_require__(31053);
// EXTERNAL MODULE: ./.build/system/errors.js
var errors = __webpack_require__(76223);
// EXTERNAL MODULE: ./.build/text/log.js
var log = __webpack_require__(33186);
// EXTERNAL MODULE: ./.build/folder/files.js
var files = __webpack_require__(52840);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./.build/folder/lock.js






/** Name of the lock in a ledger's folder. */
const LOCK = '.lock';
/** Another process writes to the ledger. */
class LockedError extends errors/* ActionError */.lZ {
    constructor(folder, path, holder) {
        const by = holder === undefined
            ? 'another process'
            : `process ${holder.process} on ${(0,log/* plain */.pj)(holder.host)}, started at ${(0,log/* plain */.pj)(holder.start)}`;
        super(`The ledger in ${(0,log/* quoted */.TL)(folder)} is locked by ${by}. Nothing was written. Run again when it ` +
            `is done. If that process no longer runs, remove ${(0,log/* quoted */.TL)(path)} and run again.`);
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
    const path = (0,external_node_path_.join)(folder, LOCK);
    if (!create(path))
        takeOver(folder, path);
    return () => {
        if (isOwn(read(path)))
            (0,external_node_fs_.rmSync)(path, { force: true });
    };
}
/** Whether a file in a ledger's folder was left by a process that died while it took the lock. */
const isLockLeftover = (name) => /^\.lock(?:\.takeover)?\.[0-9a-f]{16}$/.test(name);
function lock_self() {
    const start = new Date(performance.timeOrigin).toISOString();
    return { host: (0,external_node_os_.hostname)(), process: process.pid, start };
}
/** Makes a lock, whole from its first moment; false when there is one. */
function create(path) {
    const text = `${JSON.stringify(lock_self())}\n`;
    const draft = `${path}.${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`;
    try {
        (0,external_node_fs_.writeFileSync)(draft, text, { flag: 'wx' });
        (0,external_node_fs_.linkSync)(draft, path);
        return true;
    }
    catch (error) {
        return isExisting(error) ? false : createDirectly(path, text);
    }
    finally {
        (0,external_node_fs_.rmSync)(draft, { force: true });
    }
}
/** Where the file system has no hard links. */
function createDirectly(path, text) {
    try {
        (0,external_node_fs_.writeFileSync)(path, text, { flag: 'wx' });
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
        (0,external_node_fs_.rmSync)(guard, { force: true });
    if (!create(guard))
        throw new LockedError(folder, guard, guarding);
    try {
        const found = read(path);
        if (found !== undefined && !isDead(found))
            throw new LockedError(folder, path, found);
        if (found !== undefined)
            (0,external_node_fs_.rmSync)(path, { force: true });
        if (!create(path))
            throw new LockedError(folder, path, read(path));
    }
    finally {
        (0,external_node_fs_.rmSync)(guard, { force: true });
    }
}
/** The holder of a lock; undefined when there is no lock. One that cannot be read has no process. */
function read(path) {
    let text;
    try {
        text = (0,external_node_fs_.readFileSync)(path, 'utf8');
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
const isOwn = (holder) => JSON.stringify(holder) === JSON.stringify(lock_self());
/** Whether a holder is surely gone; of another host, and of no process, nobody can tell. */
function isDead(holder) {
    const { host, process: id } = holder;
    if (host !== (0,external_node_os_.hostname)() || id <= 0)
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
        return /^\) [ZX]/.test((0,external_node_fs_.readFileSync)(`/proc/${id}/stat`, 'latin1').replace(/^.*(?=\) )/s, ''));
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./.build/folder/pending.js







/** How the names begin of folders in which files are copied, or that are done with. */
const STAGING = '.staging-';
/** The folder of a change that is whole and on its way to its place. */
const PENDING = '.pending';
/** Names the places of the files of a pending change. */
const PLAN = 'plan.json';
const planSchema = schemas/* strictObject */.rej({
    /** Paths in the order in which they come to their places; their bytes are in `0`, `1`, ... */
    files: schemas/* array */.YOg(schemas/* string */.YjP()),
    removals: schemas/* array */.YOg(schemas/* string */.YjP()),
});
/** A pending change that no export of ours can have left. */
class PendingError extends errors/* ActionError */.lZ {
    constructor(folder, problem) {
        super(`The folder ${(0,log/* quoted */.TL)(PENDING)} in the ledger ${(0,log/* quoted */.TL)(folder)} is not a change that an export ` +
            `left: ${problem}. Nothing of it was used. In a clone, \`git log -- ${PENDING}\` shows where ` +
            'it comes from. Remove it and run again.');
    }
}
/** A change would alter what a ledger has for good. */
class FinalMonthError extends errors/* ActionError */.lZ {
    constructor(folder, path) {
        super(`The ledger in ${(0,log/* quoted */.TL)(folder)} has a file ${(0,log/* quoted */.TL)(path)} already, and a final month is never ` +
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
    const problem = await planProblem(folder, plan);
    if (problem !== undefined)
        throw new Error(`${problem}: a defect, please report it`);
    for (const [index, { path, content }] of files.entries()) {
        const copy = (0,external_node_path_.join)(staging, String(index));
        if ('bytes' in content)
            await (0,promises_.writeFile)(copy, content.bytes);
        else
            await (0,promises_.copyFile)(content.file, copy);
        await sync(copy);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(folder, path)), { recursive: true });
        if (isFinal(path) && (await typeOf((0,external_node_path_.join)(folder, path))) !== undefined) {
            throw new FinalMonthError(folder, path);
        }
    }
    await (0,promises_.writeFile)((0,external_node_path_.join)(staging, PLAN), JSON.stringify(plan));
    await sync((0,external_node_path_.join)(staging, PLAN));
    await sync(staging);
    await (0,promises_.rename)(staging, (0,external_node_path_.join)(folder, PENDING));
}
/** Readers find files before what names them, and the digests of all at the end. */
const rank = ({ path }) => path === paths/* SUMS */.vf ? 3 : path === paths/* README */.DK ? 2 : path.endsWith('.manifest.json') ? 1 : 0;
/** Whether a file is of a month that is final. */
const isFinal = (path) => /^\d{4}\//.test(path);
/**
 * Moves a pending change to its place, SHA256SUMS last; what was moved before is passed by. Nothing
 * happens when there is none.
 *
 * @throws PendingError when it is none that an export leaves: a clone's may be anybody's
 */
async function settle(folder) {
    const pending = (0,external_node_path_.join)(folder, PENDING);
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
        const copy = (0,external_node_path_.join)(pending, String(index));
        if ((await typeOf(copy)) === undefined)
            continue;
        await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(folder, path)), { recursive: true });
        await (0,promises_.rename)(copy, (0,external_node_path_.join)(folder, path));
    }
    // Now that the digests do not list them.
    for (const path of plan.removals)
        await (0,promises_.rm)((0,external_node_path_.join)(folder, path), { force: true });
    for (const parent of new Set(plan.files.map((path) => (0,external_node_path_.dirname)((0,external_node_path_.join)(folder, path))))) {
        await sync(parent);
    }
    // At once: half removed, it could not be told from one that is damaged.
    const done = (0,external_node_path_.join)(folder, `${STAGING}${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`);
    await (0,promises_.rename)(pending, done);
    await (0,promises_.rm)(done, { recursive: true, force: true });
}
async function readPlan(pending) {
    const path = (0,external_node_path_.join)(pending, PLAN);
    if ((await typeOf(path)) !== 'file')
        return undefined;
    try {
        return planSchema.safeParse(JSON.parse(await (0,promises_.readFile)(path, 'utf8'))).data;
    }
    catch {
        return undefined;
    }
}
/** Why a plan's paths are not all places of a ledger's files. */
async function planProblem(folder, { files, removals }) {
    for (const path of [...files, ...removals]) {
        if (!(0,paths/* isLedgerPath */.hV)(path))
            return `${(0,log/* quoted */.TL)(path)} is not the path of a file of a ledger`;
        const parent = (0,external_node_path_.dirname)(path);
        const type = parent === '.' ? undefined : await typeOf((0,external_node_path_.join)(folder, parent));
        if (type !== undefined && type !== 'folder')
            return `${(0,log/* quoted */.TL)(parent)} is not a folder`;
    }
    if (new Set(files).size < files.length)
        return 'it names a file twice';
    const lost = removals.find((path) => !path.startsWith(`${paths/* PROVISIONAL */.hq}/`));
    return lost === undefined ? undefined : `it would remove ${(0,log/* quoted */.TL)(lost)}`;
}
/** Why the files of a pending change do not go to their places. */
async function filesProblem(folder, { files }) {
    for (const [index, path] of files.entries()) {
        const type = await typeOf((0,external_node_path_.join)(folder, PENDING, String(index)));
        const there = await typeOf((0,external_node_path_.join)(folder, path));
        if (type === undefined && there !== 'file')
            return `the file for ${(0,log/* quoted */.TL)(path)} is missing`;
        if (type !== undefined && type !== 'file')
            return `the file for ${(0,log/* quoted */.TL)(path)} is not a file`;
        if (type !== undefined && there !== undefined && isFinal(path)) {
            return `it would change ${(0,log/* quoted */.TL)(path)}, which is of a final month`;
        }
    }
    return undefined;
}
/** What is at a path, without following a symbolic link; undefined: nothing. */
async function typeOf(path) {
    try {
        const stats = await (0,promises_.lstat)(path);
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
    const file = await (0,promises_.open)(path, 'r+')
        .catch(() => (0,promises_.open)(path, 'r'))
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

;// CONCATENATED MODULE: ./.build/folder/store.js











/** A ledger that is being written, or whose last export was interrupted while it wrote. */
class UnfinishedError extends errors/* ActionError */.lZ {
    constructor(folder) {
        super(`The ledger in ${(0,log/* quoted */.TL)(folder)} is being written, or an export was interrupted while it wrote: ` +
            `it has a folder ${(0,log/* quoted */.TL)(PENDING)}. Run the export again, which finishes what was begun.`);
    }
}
/** The disk does not take or give a ledger's file. */
class FolderError extends errors/* ActionError */.lZ {
    constructor(folder, fault, cause) {
        super(`The ledger's folder ${(0,log/* quoted */.TL)(folder)} could not be read or written: ${fault}. No month in it is ` +
            'cut short. Mend that, or choose another folder, and run again.', { cause });
    }
}
/**
 * A ledger's folder to read from.
 *
 * @throws UnfinishedError when a change is on its way into it
 */
function readableFolder(folder) {
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, PENDING)))
        throw new UnfinishedError(folder);
    return (0,files/* filesIn */.n)(folder);
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
        return takeLock(folder);
    });
    const forget = onEnd(unlock);
    try {
        await telling(folder, () => recover(folder));
        return await action(await FolderStore.of(folder));
    }
    finally {
        forget();
        unlock();
    }
}
async function makeFolder(folder) {
    try {
        await (0,promises_.mkdir)(folder, { recursive: true });
    }
    catch (error) {
        if (!['EEXIST', 'ENOTDIR'].includes(error.code ?? ''))
            throw error;
        throw new FolderError(folder, 'a file is in its place', error);
    }
}
/** Finishes or clears away what an interrupted export left. */
async function recover(folder) {
    for (const name of await (0,promises_.readdir)(folder)) {
        if (!name.startsWith(STAGING) && !isLockLeftover(name))
            continue;
        await (0,promises_.rm)((0,external_node_path_.join)(folder, name), { recursive: true, force: true });
    }
    await settle(folder);
}
/**
 * A ledger in a folder on disk. A change is copied beside the ledger first; one rename makes it
 * pending, and its files are moved to their places, SHA256SUMS last. Whatever interrupts that, the
 * next export clears away what was being copied, or moves the rest of what was pending.
 */
class FolderStore {
    historyUrl;
    #folder;
    constructor(folder, historyUrl) {
        this.#folder = folder;
        this.historyUrl = historyUrl;
    }
    static async of(folder) {
        // In a clone, the page keeps its links.
        const page = await (0,promises_.readFile)((0,external_node_path_.join)(folder, paths/* README */.DK), 'utf8').catch(() => '');
        return new FolderStore(folder, (0,readme/* historyUrlIn */.tR)(page));
    }
    open() {
        return Promise.resolve((0,files/* filesIn */.n)(this.#folder));
    }
    /** Whoever has the lock has written already. */
    checkWritable() {
        return Promise.resolve();
    }
    /** @throws FolderError, FinalMonthError */
    async write(build) {
        const folder = this.#folder;
        // An earlier change may have failed on its way.
        await telling(folder, () => settle(folder));
        const change = await build((0,files/* filesIn */.n)(folder));
        if (change === undefined)
            return undefined;
        return telling(folder, async () => {
            const staging = await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, STAGING));
            try {
                await stage(folder, staging, change);
            }
            catch (error) {
                (0,external_node_fs_.rmSync)(staging, { recursive: true, force: true });
                throw error;
            }
            await settle(folder);
            return null;
        });
    }
}
/** Tells what the disk has against a folder in the folder's name. */
async function telling(folder, action) {
    try {
        return await action();
    }
    catch (error) {
        const fault = error instanceof errors/* ActionError */.lZ ? undefined : (0,disk/* faultOf */.Kl)(error);
        throw fault === undefined ? error : new FolderError(folder, fault, error);
    }
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

/***/ 93398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bh: () => (/* binding */ eventsEnding),
/* harmony export */   DK: () => (/* binding */ README),
/* harmony export */   T0: () => (/* binding */ ledgerDirectory),
/* harmony export */   Vc: () => (/* binding */ stemOf),
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
        const match = /^([0-9a-f]{64}) [ *](.+)$/.exec(line);
        if (match === null || sums.has(match[2]))
            return undefined;
        sums.set(match[2], match[1]);
    }
    return sums;
}
/** A manifest and the files it names. */
function filesOf({ path, sha256, manifest }) {
    return [{ path, sha256 }, ...manifest.files];
}
/** What SHA256SUMS lists: every file of the ledger but itself. */
function filesOfLedger(state, readmeSha256) {
    const manifests = [...state.log, ...state.provisional.values()];
    return [{ path: _paths_js__WEBPACK_IMPORTED_MODULE_1__/* .README */ .DK, sha256: readmeSha256 }, ...manifests.flatMap(filesOf)];
}
/** Where SHA256SUMS and the files that it is to list disagree. */
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
        if (!named.has(path))
            yield { file: _paths_js__WEBPACK_IMPORTED_MODULE_1__/* .SUMS */ .vf, problem: `has '${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(path)}', which no manifest names` };
    }
}


/***/ }),

/***/ 89265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LIST_USAGE: () => (/* binding */ LIST_USAGE),
  list: () => (/* binding */ list),
  rowsOf: () => (/* binding */ rowsOf)
});

// EXTERNAL MODULE: ./.build/folder/store.js + 2 modules
var store = __webpack_require__(51967);
// EXTERNAL MODULE: ./.build/heroku/client.js + 1 modules
var client = __webpack_require__(6872);
// EXTERNAL MODULE: ./.build/heroku/final.js
var heroku_final = __webpack_require__(46799);
// EXTERNAL MODULE: ./.build/ledger/due.js
var due = __webpack_require__(24700);
// EXTERNAL MODULE: ./.build/ledger/read.js
var read = __webpack_require__(1540);
// EXTERNAL MODULE: ./.build/ledger/state.js
var ledger_state = __webpack_require__(35307);
// EXTERNAL MODULE: ./.build/options/command.js
var command = __webpack_require__(55086);
// EXTERNAL MODULE: ./.build/options/heroku-token.js + 1 modules
var heroku_token = __webpack_require__(35156);
// EXTERNAL MODULE: ./.build/options/inputs.js
var inputs = __webpack_require__(54050);
// EXTERNAL MODULE: ./.build/options/problems.js
var options_problems = __webpack_require__(66847);
// EXTERNAL MODULE: ./.build/text/log.js
var text_log = __webpack_require__(33186);
;// CONCATENATED MODULE: ./.build/options/list.js





const FORMATS = ['table', 'json'];
/** @throws OptionsError with every problem found, NoTokenError */
async function readListOptions({ account = '', ledger, format = 'table' }, edge) {
    const name = String(account).trim();
    const url = inputs/* inputsSchema */.rS.shape['heroku-api-url'].safeParse((0,command/* herokuUrlOf */.ze)(edge));
    const chosen = FORMATS.find((each) => each === format);
    const bad = (0,inputs/* checkAccount */.g4)(name);
    const problems = [
        ...(bad === undefined ? [] : [`--account ${bad}`]),
        ...(url.error?.issues ?? []).map(({ message }) => `HEROKU_API_URL: ${message}`),
        ...(chosen === undefined ? [`--format: ${(0,text_log/* quoted */.TL)(String(format))} is none of table, json`] : []),
    ];
    if (!url.success || chosen === undefined || problems.length > 0)
        throw new options_problems/* OptionsError */.ZW(problems);
    const apiUrl = new URL(url.data);
    const token = await (0,heroku_token/* herokuToken */.m)(apiUrl, edge);
    const folder = ledger === undefined ? undefined : String(ledger);
    return { account: name, ledger: folder, format: chosen, apiUrl, token };
}

// EXTERNAL MODULE: ./.build/system/errors.js
var errors = __webpack_require__(76223);
// EXTERNAL MODULE: ./.build/system/month.js
var system_month = __webpack_require__(42628);
// EXTERNAL MODULE: ./.build/system/version.js
var version = __webpack_require__(24014);
// EXTERNAL MODULE: ./.build/text/terminal.js
var terminal = __webpack_require__(83306);
// EXTERNAL MODULE: ./.build/plan/months.js
var months = __webpack_require__(91509);
;// CONCATENATED MODULE: ./.build/plan/list.js














const LIST_USAGE = `Usage: heroku-audit-trail list -e ACCOUNT [options]

Shows the months of which Heroku has an archive, newest last.

  -e, --account ACCOUNT   name or id of the enterprise account
  --ledger DIR            compare with the ledger in this folder: held, missing, changed
                          (Heroku has other bytes now), provisional (held as it was before it was over)
  --format table|json     (table)

Example: heroku-audit-trail list -e acme --ledger audit-trail/acme

Environment: HEROKU_API_KEY (else ~/.netrc), HEROKU_API_URL.
Exit code: 0, or 2 when it could not be done.
`;
/** Runs `list`; gives the exit code. */
async function list(args, edge) {
    const { values, positionals } = (0,command/* readArguments */.lR)('list', args, {
        account: { type: 'string', short: 'e' },
        ledger: { type: 'string' },
        format: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
    });
    if (values.help) {
        edge.print(LIST_USAGE);
        return command/* EXIT */.dc.fine;
    }
    if (positionals.length > 0)
        throw new command/* UsageError */.eb(`Unexpected ${(0,text_log/* quoted */.TL)(positionals[0])}.`, 'list');
    const { clock, log } = edge;
    const { account: nameOrId, ledger, format, apiUrl, token } = await readListOptions(values, edge);
    const heroku = new client/* HerokuClient */.KZ({
        ...{ apiUrl, token, userAgent: version/* USER_AGENT */._, http: edge.http, clock, log },
        given: command/* GIVEN_TO_COMMAND */.mI,
    });
    const account = await heroku.account(nameOrId);
    const { archives, unreadable, requestId = 'not given' } = await heroku.listing(account);
    for (const { month = 'An item', problem } of unreadable) {
        log.warning(`${month} in Heroku's list of archives is not as its API describes: ${(0,text_log/* said */.ag)(problem)}. ` +
            `(Request-Id ${requestId})`);
    }
    const odd = unreadable.flatMap(({ month }) => month ?? []);
    const state = ledger === undefined ? undefined : await ledgerState(ledger, account.id);
    const rows = rowsOf(archives.map(months/* listedMonth */.W), odd, state, clock.now());
    if (rows.length === 0)
        edge.complain(`Heroku lists no archive of ${(0,text_log/* plain */.pj)(account.name)}.\n`);
    if (format === 'json') {
        const { id, name } = account;
        edge.print(`${JSON.stringify({ account: { id, name }, months: rows }, null, 2)}\n`);
    }
    else {
        edge.print(tableOf(rows, state !== undefined, edge));
    }
    return command/* EXIT */.dc.fine;
}
async function ledgerState(folder, accountId) {
    const state = await (0,read/* readLedger */.SC)((0,store/* readableFolder */.tE)(folder), accountId);
    if (state.log.length + state.provisional.size > 0)
        return state;
    throw new errors/* ActionError */.lZ(`There is no ledger in ${(0,text_log/* quoted */.TL)(folder)}: no manifests (2026/2026-10.manifest.json). Give the ` +
        'folder of an account that an export wrote, such as audit-trail/acme.');
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
    const inLedger = state ? [...(0,ledger_state/* latestRevisions */.Ql)(state).keys(), ...state.provisional.keys()] : [];
    const gaps = state ? (0,due/* missingMonths */.Mx)(inLedger, atHeroku, (0,system_month/* monthOf */.GS)(now)) : [];
    const months = [...new Set([...atHeroku, ...inLedger, ...gaps])].sort();
    return months.map((month) => {
        const archive = listed.get(month);
        return {
            month,
            created_at: archive?.createdAt ?? null,
            final: archive === undefined ? null : (0,heroku_final/* isFinal */.d)(archive.createdAt, month, now),
            size: archive?.size ?? null,
            checksum: archive?.checksum ?? null,
            ...(state && { ledger: standing(month, archive, state, now) }),
        };
    });
}
/** How a month stands in a ledger beside Heroku's list. */
function standing(month, archive, state, now) {
    const held = (0,ledger_state/* latestRevisions */.Ql)(state).get(month);
    if (held !== undefined) {
        return archive === undefined || (0,due/* isSameSource */.E6)(held, archive) ? 'held' : 'changed';
    }
    if (archive !== undefined && (0,heroku_final/* isFinal */.d)(archive.createdAt, month, now))
        return 'missing';
    if (state.provisional.has(month))
        return 'provisional';
    return month < (0,system_month/* monthOf */.GS)(now) ? 'missing' : null;
}
const COLOURS = { held: 'green', missing: 'red', changed: 'yellow', provisional: 'yellow' };
function tableOf(rows, hasLedger, { paint }) {
    const heads = ['MONTH', 'SIZE', 'MADE AT', 'FINAL', ...(hasLedger ? ['LEDGER'] : [])];
    const cells = rows.map(({ month, created_at: at, final, size, ledger }) => [
        month,
        size === null ? '' : (0,text_log/* formatBytes */.z3)(size),
        at ?? 'not at Heroku',
        final === null ? '' : final ? 'yes' : 'no',
        ...(ledger ? [{ text: ledger, colour: COLOURS[ledger] }] : []),
    ]);
    return (0,terminal/* columns */.Y)([heads, ...cells], [1], paint);
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
