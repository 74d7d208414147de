export const id = 7966;
export const ids = [7966];
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

/***/ 60906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H9: () => (/* binding */ readGzip),
/* harmony export */   XB: () => (/* binding */ isBomb),
/* harmony export */   b1: () => (/* binding */ LIMITS),
/* harmony export */   oC: () => (/* binding */ LimitError)
/* harmony export */ });
/* unused harmony export gunzip */
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76223);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33186);





/**
 * Bounds against decompression bombs, far above what audit trails need: bytes of the archive, bytes of
 * its JSON, and JSON bytes for each byte of the archive (audit trails have 5 to 20).
 */
const LIMITS = { archiveSize: 20e9, jsonSize: 200e9, ratio: 300 };
/** Below this many bytes of JSON no ratio is suspicious: a short text may repeat itself. */
const RATIO_MATTERS = 16 << 20;
/** Whether so much JSON from so many bytes is a decompression bomb. */
function isBomb(jsonSize, consumed) {
    return jsonSize > RATIO_MATTERS && jsonSize / consumed > LIMITS.ratio;
}
/** An archive beyond a limit. */
class LimitError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ {
    /** @param what such as `JSON` or `declared size (30 GB)` */
    constructor(what, limit) {
        super(`The ${what} of Heroku's archive is more than the limit of ${limit}, so it was not read. Ask ` +
            'Heroku support whether the archive is right; if it is, please report it.', { code: 'E_HEROKU_DAMAGED' });
    }
}
/** Bytes that are not one whole gzip file. */
class GzipError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ {
    constructor(problem) {
        super(`The archive is not a whole gzip file (RFC 1952): ${problem}. Nothing was delivered; run ` +
            'again, and ask Heroku support if this happens again.', { code: 'E_HEROKU_DAMAGED' });
    }
}
const OUTPUT_CHUNK = 256 * 1024;
/**
 * Decompresses a gzip file of one or several members (RFC 1952, section 2.2) that must fill it from
 * the first byte to the last: ordinary tools let padding behind them pass.
 *
 * @throws GzipError, LimitError
 */
async function* gunzip(file) {
    const unzip = (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.createGunzip)({ chunkSize: OUTPUT_CHUNK });
    const feeding = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.pipeline)(file.read(), unzip).catch(() => undefined);
    let size = 0;
    try {
        for await (const chunk of unzip) {
            size += chunk.length;
            if (size > LIMITS.jsonSize)
                throw new LimitError('JSON', (0,_text_log_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z3)(LIMITS.jsonSize));
            if (isBomb(size, unzip.bytesWritten)) {
                throw new LimitError('compression ratio', String(LIMITS.ratio));
            }
            yield chunk;
        }
    }
    catch (error) {
        const code = error.code ?? '';
        if (!code.startsWith('Z_'))
            throw error;
        throw new GzipError((0,_system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error));
    }
    finally {
        unzip.destroy();
        await feeding;
    }
    // Not by zlib's `rejectGarbageAfterEnd`: Node.js 24 takes a second member for garbage.
    const beyond = file.size - unzip.bytesWritten;
    if (beyond > 0) {
        throw new GzipError(`what follows its last member is none (${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z3)(beyond)})`);
    }
}
/**
 * Has `read` use the JSON in a gzip file. Where it does not like what it reads, the file may be
 * damaged: its own checks come at the end of a member, and are then looked at first.
 *
 * @throws GzipError, LimitError, and what `read` throws of a file that is whole
 */
async function readGzip(file, read) {
    try {
        return await read(gunzip(file));
    }
    catch (error) {
        const isOfFile = error instanceof GzipError || error instanceof LimitError;
        if (!isOfFile && error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ) {
            await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.pipeline)(gunzip(file), new node_stream__WEBPACK_IMPORTED_MODULE_0__.PassThrough().resume());
        }
        throw error;
    }
}


/***/ }),

/***/ 98975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kk: () => (/* binding */ documentFault),
/* harmony export */   PH: () => (/* binding */ parseEvents),
/* harmony export */   al: () => (/* binding */ inOrder)
/* harmony export */ });
/* harmony import */ var _order_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3998);
/* harmony import */ var _order_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30784);
/* harmony import */ var _order_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38738);



const LONGEST_EVENT = 64_000_000;
const LINE_FEED = 0x0a;
/**
 * Reads an ordered document from its first byte to its last. @returns what is wrong with it, but not
 * before its end: until then what was decrypted may be anything
 */
async function parseEvents(document, take, pause) {
    let [events, lines] = [0, 0];
    const reader = new _order_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .EntryReader */ .c((entry) => {
        events++;
        take(entry, events + 1);
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
        await pause?.();
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
/** Why a document is no audit trail. @throws any other error */
function documentFault(error) {
    if (error instanceof _order_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N)
        return `is not JSON from byte ${error.offset} on`;
    if (error instanceof _order_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .M)
        return 'is JSON, but no audit trail';
    throw error;
}
/** Only their order counts here: which of them are odd is told by the export. */
const ANY_EVENTS = { accountId: '', monthStart: 0, monthEnd: 0, review: false };
/** Puts Heroku's JSON in order. @throws JsonError, DocumentError, or what `json` throws */
function inOrder(json, scratch) {
    return (0,_order_index_js__WEBPACK_IMPORTED_MODULE_1__/* .order */ .fq)(json, ANY_EVENTS, { spill: () => scratch.log() });
}


/***/ }),

/***/ 96872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ measured),
/* harmony export */   n: () => (/* binding */ Digest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Counts bytes, and digests them: SHA-256 in lower-case hexadecimal, of the bytes so far. */
class Digest {
    #hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    size = 0;
    get sha256() {
        return this.#hash.copy().digest('hex');
    }
    add(chunk) {
        this.size += chunk.length;
        this.#hash.update(chunk);
    }
}
/** Passes a stream through, adding its bytes to a digest. */
async function* measured(source, digest) {
    for await (const chunk of source) {
        digest.add(chunk);
        yield chunk;
    }
}


/***/ }),

/***/ 5972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ withScratch)
/* harmony export */ });
/* unused harmony export Scratch */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33186);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76223);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24014);







const CIPHER = 'aes-256-ctr';
const BLOCK = 16;
const READ_CHUNK = 256 * 1024;
/** Retried, since a reader that the folder is lent to may still write there. */
const REMOVAL = { recursive: true, force: true, maxRetries: 3 };
class EncryptedFile {
    size = 0;
    #path;
    #file;
    /** Of this file alone, so that the counter may begin at 0. */
    #key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(32);
    #cipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createCipheriv)(CIPHER, this.#key, counterAt(0));
    constructor(path, file) {
        this.#path = path;
        this.#file = file;
    }
    /** Adds bytes at the end; returns the position of the first. */
    async append(bytes) {
        const position = this.size;
        this.size += bytes.length;
        const secret = this.#cipher.update(bytes);
        let done = 0;
        while (done < secret.length) {
            const left = secret.length - done;
            done += (await this.#file.write(secret, done, left, position + done)).bytesWritten;
        }
        return position;
    }
    async read(position, length) {
        const skip = position % BLOCK;
        const start = position - skip;
        const secret = Buffer.allocUnsafeSlow(skip + length);
        let done = 0;
        while (done < secret.length) {
            const left = secret.length - done;
            const { bytesRead } = await this.#file.read(secret, done, left, start + done);
            if (bytesRead === 0)
                throw new Error('A scratch file is shorter than it was written');
            done += bytesRead;
        }
        const plain = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createDecipheriv)(CIPHER, this.#key, counterAt(start / BLOCK)).update(secret);
        return plain.subarray(skip);
    }
    async remove() {
        await this.#file.close();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(this.#path, { force: true });
    }
}
/** The initial counter for a block: big-endian, 128 bits. */
function counterAt(block) {
    const counter = Buffer.alloc(BLOCK);
    counter.writeBigUInt64BE(BigInt(block), BLOCK - 8);
    return counter;
}
/** A folder of temporary files that only this user can read. */
class Scratch {
    folder;
    isLent = false;
    #parent;
    #files = new Set();
    #made = 0;
    /** Makes a folder in `parent`, synchronously. @throws ActionError when `parent` does not exist */
    constructor(parent, within) {
        this.folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent, `${_version_js__WEBPACK_IMPORTED_MODULE_6__/* .SCRATCH_PREFIX */ .ul}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}`);
        this.#parent = within;
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(this.folder, { mode: 0o700 });
        }
        catch (error) {
            const code = error.code ?? '';
            if (!['ENOENT', 'ENOTDIR'].includes(code))
                throw error;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ActionError */ .lZ(`There is no folder ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(parent)} for temporary files (${code}). Make it, or leave ` +
                'RUNNER_TEMP as the runner sets it, and run again.', { code: 'E_DISK' });
        }
    }
    section() {
        return new Scratch(this.folder, this);
    }
    /**
     * Lends the folder to a reader that cannot be stopped: `remove` then removes secret files only.
     */
    lend() {
        this.isLent = true;
        this.#parent?.lend();
    }
    removeNow() {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(this.folder, REMOVAL);
    }
    async remove() {
        for (const file of this.#files)
            await this.#discard(file);
        if (!this.isLent)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(this.folder, REMOVAL);
    }
    async #discard(file) {
        this.#files.delete(file);
        await file.remove();
    }
    /** Writes a stream to a secret file, and removes that at once when the stream fails. */
    async write(source) {
        const file = await this.log();
        try {
            for await (const chunk of source)
                await file.append(chunk);
        }
        catch (error) {
            await this.#discard(file);
            throw error;
        }
        const { size } = file;
        return {
            size,
            async *read(start = 0, end = size) {
                for (let at = start; at < end; at += READ_CHUNK) {
                    yield await file.read(at, Math.min(READ_CHUNK, end - at));
                }
            },
        };
    }
    async log() {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.folder, `${++this.#made}.secret`);
        const file = new EncryptedFile(path, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, 'wx+', 0o600));
        this.#files.add(file);
        return file;
    }
}
/** Does something with a scratch folder in `parent`, and removes the folder afterwards. */
async function withScratch(parent, caretaker, action) {
    const scratch = new Scratch(parent);
    const forget = caretaker.onEnd(() => {
        scratch.removeNow();
    });
    try {
        caretaker.rememberScratch(scratch.folder);
        return await action(scratch);
    }
    finally {
        await scratch.remove();
        // What is lent is removed when the process ends.
        if (!scratch.isLent)
            forget();
    }
}


/***/ })

};
