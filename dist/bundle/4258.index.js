export const id = 4258;
export const ids = [4258];
export const modules = {

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

/***/ 19667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ monthTrailers),
/* harmony export */   df: () => (/* binding */ commitMessage),
/* harmony export */   tH: () => (/* binding */ evidenceMessage)
/* harmony export */ });
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33186);
/* harmony import */ var _text_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10392);


/**
 * What GitHub, and runners, take for more than text in a message: `[skip ci]`, a mention, an issue to
 * close by number, `GH-1` or address.
 */
const MEANINGFUL = [
    [/\[/g, '('],
    [/\]/g, ')'],
    [/@/g, '(at)'],
    [/#(?=\d)/g, '# '],
    [/\bGH-(?=\d)/gi, 'GH '],
    [/:\/\//g, ': //'],
];
/** An account's name for a commit's message, where it means nothing but itself: the same for who verifies. */
function nameInMessage({ name }) {
    return MEANINGFUL.reduce((text, [pattern, harmless]) => text.replace(pattern, harmless), (0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .onOneLine */ .GJ)(name));
}
/** The message of the commit that adds a month: the subject from its template, then git trailers. */
function commitMessage(template, manifest) {
    const { account, month, events } = manifest;
    const filled = (0,_text_template_js__WEBPACK_IMPORTED_MODULE_1__/* .fillTemplate */ .ou)(template, {
        account: nameInMessage(account),
        'account-id': (0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .onOneLine */ .GJ)(account.id),
        month,
        events: String(events.count),
    }).trim();
    // Without a subject, or below a line of dashes, git finds no trailers.
    const subject = filled === '' || filled.startsWith('---') ? `audit trail: ${filled}`.trim() : filled;
    return withTrailers(subject, monthTrailers(manifest));
}
/** What the commit that adds a month says of it; a trailer whose value is null is left out. */
function monthTrailers(manifest) {
    const { account, month, events, json, source, sequence, run } = manifest;
    return [
        ['Account', nameInMessage(account)],
        ['Month', month],
        ['Events', events.count],
        ['First', events.first],
        ['Last', events.last],
        ['SHA-256', json.sha256],
        ['Source-SHA-256', source.checksum],
        ['Sequence', sequence],
        ['Run', run?.url ?? null],
    ];
}
/** A message of a subject and git trailers. */
function withTrailers(subject, trailers) {
    const lines = trailers.flatMap(([key, value]) => (value === null ? [] : [`${key}: ${value}`]));
    return `${subject}\n\n${lines.join('\n')}\n`;
}
const DONE = { signoff: 'signed off', timestamp: 'time-stamped' };
/** The message of a commit that adds evidence of a month: it is outside of the chain. */
function evidenceMessage(evidence, { sha256, manifest: { account, month } }, run) {
    const name = nameInMessage(account);
    return withTrailers(`audit trail: ${name} ${month} (${DONE[evidence]})`, [
        ['Account', name],
        ['Month', month],
        ['Evidence', evidence],
        ['Manifest-SHA-256', sha256],
        ['Run', run?.url ?? null],
    ]);
}


/***/ }),

/***/ 45110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ writeSealed),
/* harmony export */   VH: () => (/* binding */ partEnding)
/* harmony export */ });
/* unused harmony export PART_SIZE */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96872);



/** Files beyond 35 MB are split: GitHub refuses blobs of about 40 MiB. */
const PART_SIZE = 35_000_000;
/**
 * Writes a sealed stream into a folder, in parts when it is large: `.part01`, `.part02`, ..., to be
 * joined in this order.
 * @throws Error EEXIST when a file exists already
 */
async function writeSealed({ role, ending }, folder, sealed, partSize = PART_SIZE) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    const parts = await writeParts((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, role), sealed, partSize);
    return parts.map(({ file, digest: { size, sha256 } }, index) => {
        return { role, ending: `${ending}${partEnding(index, parts.length)}`, file, size, sha256 };
    });
}
/** What the name of a part ends with: nothing when it is the only one. */
function partEnding(index, parts) {
    const digits = Math.max(2, String(parts).length);
    return parts === 1 ? '' : `.part${String(index + 1).padStart(digits, '0')}`;
}
async function writeParts(name, sealed, partSize) {
    const parts = [];
    const next = async () => {
        const part = { file: `${name}.${parts.length + 1}`, digest: new _digest_js__WEBPACK_IMPORTED_MODULE_2__/* .Digest */ .n() };
        parts.push(part);
        return { ...part, handle: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(part.file, 'wx', 0o600) };
    };
    let part = await next();
    try {
        for await (const chunk of sealed) {
            for (let at = 0; at < chunk.length;) {
                if (part.digest.size === partSize) {
                    await part.handle.close();
                    part = await next();
                }
                const piece = chunk.subarray(at, at + partSize - part.digest.size);
                await part.handle.writeFile(piece);
                part.digest.add(piece);
                at += piece.length;
            }
        }
    }
    finally {
        await part.handle.close();
    }
    return parts;
}


/***/ }),

/***/ 4216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ bundleSha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73136);




/**
 * Identifies a build: the SHA-256 of what `LC_ALL=C sha256sum *` prints in the bundle's folder.
 * Null when the sources run, not a bundle.
 *
 * @param folder of the running code
 */
async function bundleSha256(folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(import.meta.url))) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(folder) !== 'bundle')
        return null;
    const sha256 = (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder)).filter((name) => !name.startsWith('.')).sort();
    const lines = await Promise.all(names.map(async (name) => `${sha256(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)))}  ${name}\n`));
    return sha256(lines.join(''));
}


/***/ }),

/***/ 26226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ LARGEST_RESPONSE),
/* harmony export */   Mm: () => (/* binding */ ownBytes),
/* harmony export */   bR: () => (/* binding */ TST_INFO),
/* harmony export */   xp: () => (/* binding */ parseResponse)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33186);


/** Larger responses are refused. Those of known authorities have 1 to 8 kB. */
const LARGEST_RESPONSE = 64 << 10;
/** id-ct-TSTInfo: RFC 3161, section 2.4.2. */
const TST_INFO = '1.2.840.113549.1.9.16.1.4';
/**
 * Reads a TimeStampResp (RFC 3161, section 2.4.2) in DER.
 *
 * @returns why there is no token, in words that follow its name, or the contents
 */
async function parseResponse(response) {
    if (response.length > LARGEST_RESPONSE)
        return 'is too large to be a time-stamp';
    const [library, { fromBER }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(4723), __webpack_require__.e(9701)]).then(__webpack_require__.bind(__webpack_require__, 29701)), __webpack_require__.e(/* import() */ 4723).then(__webpack_require__.bind(__webpack_require__, 84723))]);
    let status;
    try {
        const { offset, result } = fromBER(ownBytes(response));
        // Bytes after the end would be kept as part of the record.
        if (offset !== response.length)
            return UNREADABLE;
        const { timeStampToken, ...rest } = new library.TimeStampResp({ schema: result });
        status = rest.status;
        const { granted, grantedWithMods } = library.PKIStatus;
        const isGranted = status.status === granted || status.status === grantedWithMods;
        if (isGranted && timeStampToken !== undefined)
            return readToken(library, timeStampToken);
    }
    catch {
        return UNREADABLE;
    }
    const words = (status.statusStrings ?? []).map(({ valueBlock }) => valueBlock.value).join(' ');
    const name = library.PKIStatus[status.status];
    return `is a refusal (${name})${words === '' ? '' : `: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(words)}`}`;
}
const UNREADABLE = 'is no RFC 3161 time-stamp';
function readToken({ SignedData, TSTInfo, Certificate, id_ContentType_SignedData }, token) {
    if (token.contentType !== id_ContentType_SignedData)
        return UNREADABLE;
    const signed = new SignedData({ schema: token.content });
    const { eContentType, eContent } = signed.encapContentInfo;
    const [signer, ...others] = signed.signerInfos;
    if (eContentType !== TST_INFO || eContent === undefined)
        return UNREADABLE;
    if (signer === undefined || others.length > 0) {
        return `has ${signed.signerInfos.length} signatures, expected one`;
    }
    const embedded = signed.certificates ?? [];
    if (embedded.length === 0)
        return 'lacks the certificate of its authority';
    const certificates = embedded.map((certificate) => {
        if (!(certificate instanceof Certificate))
            throw new Error('not an X.509 certificate');
        return {
            x509: new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(Buffer.from(certificate.toSchema().toBER())),
            extensions: certificate.extensions ?? [],
        };
    });
    return { signed, signer, info: TSTInfo.fromBER(eContent.getValue()), certificates };
}
/** As PKI.js and ASN1.js take them. */
function ownBytes(bytes) {
    return Uint8Array.from(bytes).buffer;
}


/***/ }),

/***/ 55268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ verifyTimestamp)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/text/log.js
var log = __webpack_require__(33186);
;// CONCATENATED MODULE: ./.build/timestamp/chain.js
/** Object identifiers of extensions: RFC 5280, section 4.2.1. */
const BASIC_CONSTRAINTS = '2.5.29.19';
const EXTENDED_KEY_USAGE = '2.5.29.37';
/** Those checked here or by Node.js, keyUsage and certificatePolicies. */
const KNOWN = new Set([BASIC_CONSTRAINTS, EXTENDED_KEY_USAGE, '2.5.29.15', '2.5.29.32']);
/** id-kp-timeStamping, and anyExtendedKeyUsage, which only a CA's certificate may have. */
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';
const ANY = '2.5.29.37.0';
/** Whether a certificate is for signing time-stamps and nothing else: RFC 3161, section 2.3. */
function isForTimestamps({ extensions }) {
    const usage = extensions.find(({ extnID }) => extnID === EXTENDED_KEY_USAGE);
    const purposes = usage?.parsedValue?.keyPurposes;
    const [purpose, ...others] = purposes ?? [];
    const isAlone = purpose === TIME_STAMPING && others.length === 0;
    return isAlone && usage.critical && !hasUnknown(extensions);
}
/** Whether a certificate is valid at a time, both ends included. */
function isValidAt(certificate, time) {
    return certificate.validFromDate <= time && time <= certificate.validToDate;
}
/**
 * Whether a chain of certificates, all valid at a time, leads from one to a root. Revocation is not
 * checked. (PKI.js 4's own engine refuses a cross-signed root, takes what may not issue, and never
 * ends where two certificates signed each other.)
 *
 * @param between certificates that the chain may use, untrusted
 */
function leadsTo(roots, certificate, between, time) {
    // Each is tried once, since certificates may have signed each other.
    const tried = new Set();
    const leads = (one, below) => isValidAt(one, time) &&
        (roots.some((root) => isValidAt(root, time) && hasIssued(root, one)) ||
            between.some((issuer) => {
                if (tried.has(issuer) || !hasIssued(issuer.x509, one))
                    return false;
                tried.add(issuer);
                return mayIssue(issuer, below) && leads(issuer.x509, below + 1);
            }));
    return leads(certificate, 0);
}
function hasIssued(issuer, certificate) {
    try {
        return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
    }
    catch {
        // Node.js does not know the algorithm of its key.
        return false;
    }
}
/** @param below how many CA certificates are between it and that of the authority */
function mayIssue({ x509, extensions }, below) {
    const constraints = extensions.find(({ extnID }) => extnID === BASIC_CONSTRAINTS);
    const limit = constraints?.parsedValue?.pathLenConstraint;
    // In Node.js, `keyUsage` is the extended key usage.
    const purposes = x509.keyUsage;
    const isForThis = purposes?.some((one) => one === TIME_STAMPING || one === ANY) ?? true;
    const isWithin = limit === undefined || (typeof limit === 'number' && below <= limit);
    return x509.ca && isForThis && isWithin && !hasUnknown(extensions);
}
function hasUnknown(extensions) {
    return extensions.some(({ extnID, critical }) => critical && !KNOWN.has(extnID));
}

// EXTERNAL MODULE: ./.build/timestamp/response.js
var timestamp_response = __webpack_require__(26226);
;// CONCATENATED MODULE: ./.build/timestamp/verify.js




/** Object identifiers: RFC 5754 (digests; rsaEncryption goes with any of them) and RFC 5035. */
const SHA256 = '2.16.840.1.101.3.4.2.1';
const DIGESTS = new Set([SHA256, '2.16.840.1.101.3.4.2.2', '2.16.840.1.101.3.4.2.3']);
const SIGNATURES = /^(?:1\.2\.840\.113549\.1\.1\.(?:1|11|12|13)|1\.2\.840\.10045\.4\.3\.[234])$/;
const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const SIGNING_CERTIFICATE = '1.2.840.113549.1.9.16.2.12';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';
/**
 * Verifies a time-stamp (RFC 3161) of a document: digest, nonce, signature, the purpose of the
 * certificate that it must hold, and the chain to a root, at the time of the stamp.
 *
 * @param response a TimeStampResp in DER, untrusted
 * @returns why it proves nothing, in words that follow its name, or what it proves
 */
async function verifyTimestamp(response, document, { nonce, roots } = {}) {
    const parsed = await (0,timestamp_response/* parseResponse */.xp)(response);
    if (typeof parsed === 'string')
        return parsed;
    const { info, certificates } = parsed;
    const { hashAlgorithm, hashedMessage } = info.messageImprint;
    const digest = (0,external_node_crypto_.createHash)('sha256').update(document).digest();
    if (hashAlgorithm.algorithmId !== SHA256 ||
        !digest.equals(hashedMessage.valueBlock.valueHexView)) {
        return 'is not of this document';
    }
    if (nonce !== undefined) {
        const repeated = info.nonce?.valueBlock.valueHexView ?? new Uint8Array();
        if (Buffer.compare(nonce, repeated) !== 0)
            return 'has another nonce than the request';
    }
    const signer = await signerOf(parsed, document);
    if (typeof signer === 'string')
        return signer;
    const { x509 } = signer;
    if (!isForTimestamps(signer))
        return 'is signed with a certificate that is not for time-stamps';
    const time = info.genTime;
    if (!isValidAt(x509, time)) {
        const [from, to] = [x509.validFromDate.toISOString(), x509.validToDate.toISOString()];
        return `is of ${time.toISOString()}, but its certificate is valid from ${from} to ${to}`;
    }
    if (roots !== undefined && !leadsTo(roots, x509, certificates, time)) {
        return `is signed by ${nameOf(x509)}, whose certificate does not lead to a given root`;
    }
    return { time, authority: nameOf(x509) };
}
/** The certificate of the signer, or what is wrong with the signature. */
async function signerOf({ signed, signer, certificates }, document) {
    const digest = signer.digestAlgorithm.algorithmId;
    const signature = signer.signatureAlgorithm.algorithmId;
    if (!DIGESTS.has(digest))
        return `has an unsupported digest (${digest})`;
    if (!SIGNATURES.test(signature))
        return `has an unsupported signature (${signature})`;
    const data = (0,timestamp_response/* ownBytes */.Mm)(document);
    const verified = await signed
        .verify({ signer: 0, data, checkChain: false, extendedMode: true })
        .catch((error) => error);
    if (verified instanceof Error)
        return `cannot be verified: ${(0,log/* said */.ag)(verified.message)}`;
    const index = signed.certificates.indexOf(verified.signerCertificate);
    const certificate = certificates[index];
    if (verified.signatureVerified !== true || certificate === undefined)
        return 'has a bad signature';
    return isBound(signer, certificate) ? certificate : 'does not name its certificate';
}
/**
 * Whether the signature covers that this is a time-stamp, and by which certificate (RFC 5816):
 * another may have the same key.
 */
function isBound({ signedAttrs }, { x509: { raw } }) {
    const valuesOf = (wanted) => (signedAttrs?.attributes ?? [])
        .filter(({ type }) => type === wanted)
        .flatMap(({ values }) => values);
    const names = (type, algorithms) => valuesOf(type).some(({ valueBeforeDecodeView }) => {
        const bytes = Buffer.from(valueBeforeDecodeView);
        return algorithms.some((name) => bytes.includes((0,external_node_crypto_.createHash)(name).update(raw).digest()));
    });
    const types = valuesOf(CONTENT_TYPE);
    return (types.length === 1 &&
        types[0].valueBlock.toString() === timestamp_response/* TST_INFO */.bR &&
        (names(SIGNING_CERTIFICATE_V2, ['sha256', 'sha384', 'sha512']) ||
            names(SIGNING_CERTIFICATE, ['sha1'])));
}
function nameOf({ subject }) {
    return (0,log/* onOneLine */.GJ)(/^CN=(.+)$/m.exec(subject)?.[1] ?? subject);
}


/***/ })

};
