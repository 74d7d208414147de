export const id = 863;
export const ids = [863];
export const modules = {

/***/ 67871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ downloadArchive)
/* harmony export */ });
/* unused harmony exports IntegrityError, DownloadError */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _http_secure_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(23082);
/* harmony import */ var _http_proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81007);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69901);
/* harmony import */ var _http_times_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99337);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31053);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76223);
/* harmony import */ var _system_progress_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13779);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33186);
/* harmony import */ var _urls_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(30489);










/** The bytes are not those that Heroku declared. */
class IntegrityError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ActionError */ .lZ {
    constructor(what, expected, actual) {
        super(`The archive's ${what} is ${actual}, but Heroku declared ${expected}. Nothing was ` +
            'delivered; run again, and ask Heroku support if it stays so.', { transient: true });
    }
}
/** The download did not begin, or broke off. */
class DownloadError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ActionError */ .lZ {
    constructor(problem, transient, retryAfter) {
        super(`The archive could not be downloaded: ${problem}. Nothing was delivered; run again.`, {
            transient,
            retryAfter,
        });
    }
}
const MAX_REDIRECTS = 5;
const PROGRESS_BYTES = 16_000_000;
const { least, byte, most, retries, crawl } = _http_times_js__WEBPACK_IMPORTED_MODULE_3__/* .TIMES */ .v.download;
/** Milliseconds that so many bytes may take, besides `least`. */
const timeFor = (size) => Math.min(Math.ceil(size * byte), most - least);
/** Faults of the download are retried here; those of the API were retried by the client. */
function judge(error) {
    const isOurs = [IntegrityError, DownloadError, _http_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .ProxyError */ .T6].some((kind) => error instanceof kind);
    if (!isOurs || !error.transient)
        return { retry: false };
    const { retryAfter: after = 0 } = error;
    // A large archive may take hours; a pause may not.
    return after > retries ? { retry: false } : { retry: true, after };
}
/**
 * Downloads an archive and verifies its declared size and SHA-256. Each attempt asks Heroku anew:
 * the url may have expired, or the archive may have been rebuilt.
 *
 * @param accept sees each description before a byte is fetched, and throws to refuse it
 */
async function downloadArchive({ client, account, month, scratch }, accept) {
    const { clock, log } = client.options;
    let size = 0;
    const policy = {
        attempts: 4,
        first: 1000,
        longest: 30_000,
        /** The size is known only when Heroku has told it. */
        get budget() {
            return retries + timeFor(size);
        },
    };
    const attempt = async () => {
        const { archive, requestId } = await client.archive(account, month);
        await accept(archive);
        const { checksum, created_at: createdAt } = archive;
        size = archive.size;
        const retrievedAt = clock.now();
        const gz = await fetchVerified(archive, client, scratch);
        log.info(`Verified ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_7__/* .formatBytes */ .z3)(gz.size)}, SHA-256 ${checksum}`);
        return { gz, checksum, size, createdAt, retrievedAt, requestId };
    };
    return (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .retrying */ .R$)(attempt, { policy, clock, judge, onRetry: (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .toldTo */ .dE)(log, 'Download attempt') });
}
async function fetchVerified(archive, client, scratch) {
    const { clock, log } = client.options;
    const until = clock.now().getTime() + least + timeFor(archive.size);
    const response = await follow(new URL(archive.url), until, client);
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    const brokeOff = (why) => new DownloadError(`it broke off after ${size} of ${archive.size} bytes (${why})`, true);
    const crawls = crawlingFrom(clock);
    const verified = async function* () {
        for await (const chunk of response.body) {
            hash.update(chunk);
            size += chunk.length;
            if (size > archive.size) {
                throw new IntegrityError('size', archive.size, `over ${archive.size}`);
            }
            if (crawls(size) && size < archive.size) {
                throw brokeOff(`less than ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_7__/* .formatBytes */ .z3)(crawl.bytes)} a second`);
            }
            yield chunk;
        }
        // Within the stream: a file that fails is removed before the next attempt needs the room.
        if (size !== archive.size)
            throw new IntegrityError('size', archive.size, size);
        const actual = hash.digest('hex');
        if (actual !== archive.checksum)
            throw new IntegrityError('SHA-256', archive.checksum, actual);
    };
    const progress = { done: 'Downloaded', total: archive.size, every: PROGRESS_BYTES, clock, log };
    return scratch.write((0,_system_progress_js__WEBPACK_IMPORTED_MODULE_6__/* .withProgress */ .E)(verified(), progress)).catch((thrown) => {
        const error = (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .asDiskError */ .k_)(thrown);
        throw error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ActionError */ .lZ ? error : brokeOff(faultName(error));
    });
}
/**
 * Watches the speed: given the bytes so far, says once a minute whether those of the last minute
 * were too few. No time limit of a silence ever ends a drip.
 */
function crawlingFrom(clock) {
    let before = { at: clock.now().getTime(), size: 0 };
    return (size) => {
        const at = clock.now().getTime();
        const elapsed = at - before.at;
        if (elapsed < crawl.milliseconds)
            return false;
        const isTooSlow = (size - before.size) * 1000 < crawl.bytes * elapsed;
        before = { at, size };
        return isTooSlow;
    };
}
/**
 * Follows redirects: each must be secure, and no header of ours goes along.
 *
 * @param until when the whole answer must be there, in milliseconds since 1970
 */
async function follow(first, until, client) {
    const { http, clock, log } = client.options;
    let url = first;
    for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
        if (!(0,_http_secure_js__WEBPACK_IMPORTED_MODULE_9__/* .isSecure */ .U)(url)) {
            const scheme = (0,_text_log_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)(url.protocol.slice(0, -1));
            throw new DownloadError(`its url is of '${scheme}', where https was expected`, false);
        }
        const within = Math.max(1, until - clock.now().getTime());
        const response = await http(url, { 'accept-encoding': 'identity' }, within).catch((error) => {
            if (error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ActionError */ .lZ)
                throw error;
            throw new DownloadError(`no connection to its host (${faultName(error)})`, true);
        });
        const { status } = response;
        if (status === 200)
            return response;
        response.body.destroy();
        const location = response.header('location');
        if (status >= 300 && status < 400 && location !== undefined && URL.canParse(location, url)) {
            url = new URL(location, url);
            (0,_urls_js__WEBPACK_IMPORTED_MODULE_8__/* .hideUrl */ .K)(url.href, log, client.known);
            continue;
        }
        const after = (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .retryAfter */ .P9)(response.header('retry-after'), clock.now());
        throw new DownloadError(`its host answered ${status}`, true, after);
    }
    throw new DownloadError(`more than ${MAX_REDIRECTS} redirects`, false);
}
/** A fault's code or class; its message could hold the url. */
function faultName(error) {
    const { code, name } = error;
    // The code of a DOMException, such as that of a timeout, is a number.
    const texts = [code, name].filter((text) => typeof text === 'string');
    return texts[0] ?? 'unknown fault';
}


/***/ }),

/***/ 60906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H9: () => (/* binding */ readGzip)
/* harmony export */ });
/* unused harmony exports GzipError, gunzip */
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76223);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27839);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33186);






/** Bytes that are not one whole gzip file. */
class GzipError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ {
    constructor(problem) {
        super(`The archive is not a whole gzip file (RFC 1952): ${problem}. Nothing was delivered; run ` +
            'again, and ask Heroku support if it stays so.');
    }
}
/** Below this many bytes of JSON no ratio is suspicious: a short text may repeat itself. */
const RATIO_MATTERS = 16 << 20;
const OUTPUT_CHUNK = 256 * 1024;
/** Stops a decompression bomb. */
function checkLimits(size, consumed, limits) {
    if (size > limits.jsonSize) {
        throw new _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .LimitError */ .oC('JSON', undefined, (0,_text_log_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBytes */ .z3)(limits.jsonSize));
    }
    if (size > RATIO_MATTERS && size / consumed > limits.ratio) {
        const ratio = String(Math.floor(size / consumed));
        throw new _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .LimitError */ .oC('compression ratio', ratio, String(limits.ratio));
    }
}
/**
 * Decompresses a gzip file of one or several members (RFC 1952, section 2.2) that must fill it from
 * the first byte to the last: ordinary tools let padding behind them pass.
 *
 * @throws GzipError, LimitError
 */
async function* gunzip(file, limits) {
    const unzip = (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.createGunzip)({ chunkSize: OUTPUT_CHUNK });
    const feeding = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.pipeline)(file.read(), unzip).catch(() => undefined);
    let size = 0;
    try {
        for await (const chunk of unzip) {
            size += chunk.length;
            checkLimits(size, unzip.bytesWritten, limits);
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
        throw new GzipError(`what follows its last member is none (${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBytes */ .z3)(beyond)})`);
    }
}
/**
 * Has `read` use the JSON in a gzip file. Where it does not like what it reads, the file may be
 * damaged: its own checks come at the end of a member, and are then looked at first.
 *
 * @throws GzipError, LimitError, and what `read` throws of a file that is whole
 */
async function readGzip(file, limits, read) {
    try {
        return await read(gunzip(file, limits));
    }
    catch (error) {
        const isOfFile = error instanceof GzipError || error instanceof _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .LimitError */ .oC;
        if (!isOfFile && error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ) {
            await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.pipeline)(gunzip(file, limits), new node_stream__WEBPACK_IMPORTED_MODULE_0__.PassThrough().resume());
        }
        throw error;
    }
}


/***/ }),

/***/ 27839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b1: () => (/* binding */ LIMITS),
/* harmony export */   oC: () => (/* binding */ LimitError),
/* harmony export */   sl: () => (/* binding */ checkDeclaredSize)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76223);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33186);


/** Far above what audit trails need. */
const LIMITS = { archiveSize: 20e9, jsonSize: 200e9, ratio: 300 };
/** An archive beyond a limit. */
class LimitError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    /** @param value undefined where it is only known that it is more */
    constructor(what, value, limit) {
        const is = value === undefined ? 'is' : `is ${value},`;
        super(`The ${what} of Heroku's archive ${is} more than the limit of ${limit}, so it was not read. ` +
            'Ask Heroku support whether the archive is right; if it is, please report it.');
    }
}
/** Refuses an archive by the size that Heroku declares. @throws LimitError */
function checkDeclaredSize(size) {
    if (size <= LIMITS.archiveSize)
        return;
    throw new LimitError('declared size', (0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(size), (0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(LIMITS.archiveSize));
}


/***/ }),

/***/ 6312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RT: () => (/* reexport */ anomaliesOf),
  fq: () => (/* binding */ order)
});

// UNUSED EXPORTS: ANOMALIES

;// CONCATENATED MODULE: ./.build/order/digest.js
const EVEN = 0x9e3779b1;
const ODD = 0x85ebca6b;
/**
 * A digest of 52 bits over the bytes from `start` to `end` of what `view` shows: against defects,
 * not against an attacker. Two lanes, so that one multiplication need not wait for the other.
 */
function digest(view, start, end) {
    let even = end - start;
    let odd = ~even;
    let i = start;
    for (; i + 8 <= end; i += 8) {
        even = Math.imul(even ^ view.getInt32(i, true), EVEN);
        odd = Math.imul(odd ^ view.getInt32(i + 4, true), ODD);
        even ^= even >>> 15;
        odd ^= odd >>> 13;
    }
    for (; i < end; i++) {
        even = Math.imul(even ^ view.getUint8(i), EVEN);
        even ^= even >>> 15;
    }
    // Both are of all the bytes then, so that the bits left out hide nothing of one lane.
    const low = (even + Math.imul(odd, EVEN)) >>> 0;
    const high = (odd ^ Math.imul(even, ODD)) >>> 12;
    return high * 2 ** 32 + low;
}
const MODULUS = 2 ** 52;
/**
 * What entries amount to whatever their order: their number, their bytes, and the sum of their
 * digests. Taken of those that were read and of those that were written, it must be the same.
 */
class Checksum {
    count = 0;
    size = 0;
    sum = 0;
    #view = new DataView(new ArrayBuffer(0));
    /** Adds the entry that is the bytes from `start` to `end`. */
    add(bytes, start, end) {
        if (this.#view.buffer !== bytes.buffer || this.#view.byteOffset !== bytes.byteOffset) {
            this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
        }
        this.count++;
        this.size += end - start;
        this.sum = (this.sum + digest(this.#view, start, end)) % MODULUS;
    }
    equals(other) {
        return this.count === other.count && this.size === other.size && this.sum === other.sum;
    }
}

;// CONCATENATED MODULE: ./.build/order/layout.js
const CHUNK = 512 * 1024;
const COMMA = 0x2c;
const LINE_FEED = 0x0a;
/** Lays out a document chunk by chunk: its frame as it was, and one entry a line. */
class Layout {
    #written;
    #chunk;
    #length = 0;
    #hasEntries = false;
    /** @param written gets the entries as they stand in the document */
    constructor(prefix, written) {
        this.#written = written;
        this.#chunk = Buffer.allocUnsafeSlow(Math.max(CHUNK, prefix.length));
        this.#append(prefix, 0, prefix.length);
    }
    /** Adds an entry, the bytes from `start` to `end`. Returns the chunk before it if that is full. */
    add(bytes, start, end) {
        const full = this.#makeRoom(end - start + 2);
        if (this.#hasEntries)
            this.#chunk[this.#length++] = COMMA;
        this.#chunk[this.#length++] = LINE_FEED;
        this.#hasEntries = true;
        const place = this.#length;
        this.#append(bytes, start, end);
        this.#written.add(this.#chunk, place, this.#length);
        return full;
    }
    /** Ends the document and returns the rest of it. */
    close(suffix) {
        const full = this.#makeRoom(suffix.length + 2);
        if (this.#hasEntries)
            this.#chunk[this.#length++] = LINE_FEED;
        this.#append(suffix, 0, suffix.length);
        this.#chunk[this.#length++] = LINE_FEED;
        const last = this.#chunk.subarray(0, this.#length);
        return full === undefined ? [last] : [full, last];
    }
    #append(bytes, start, end) {
        bytes.copy(this.#chunk, this.#length, start, end);
        this.#length += end - start;
    }
    #makeRoom(size) {
        if (this.#length + size <= this.#chunk.length)
            return undefined;
        const full = this.#chunk.subarray(0, this.#length);
        this.#chunk = Buffer.allocUnsafeSlow(Math.max(CHUNK, size));
        this.#length = 0;
        return full;
    }
}
/** Bytes of the document that `Layout` makes of `count` entries with `size` bytes together. */
function layoutSize(prefix, count, size, suffix) {
    return prefix.length + size + 2 * count + suffix.length + 1;
}

// EXTERNAL MODULE: ./.build/order/instant.js
var order_instant = __webpack_require__(56496);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./.build/order/spill.js


const compress = (0,external_node_util_.promisify)(external_node_zlib_.zstdCompress);
const decompress = (0,external_node_util_.promisify)(external_node_zlib_.zstdDecompress);
/** Seconds, nanos, bytes of the digits beyond nanos, bytes of the entry. */
const HEADER = 8 + 4 + 4 + 4;
const NOTHING = Buffer.alloc(0);
/** Pieces that are compressed at a time, on other threads. */
const AHEAD = 3;
/** A fast level that still makes a fourth of it: less to encrypt, to write and to read. */
const LEVEL = { [external_node_zlib_.constants.ZSTD_c_compressionLevel]: -3 };
/** Bytes of a piece: small ones cost more calls, but two of each run are in memory in a merge. */
const PIECE = 256 << 10;
/** Cuts sorted entries into pieces, and writes these to disk, each compressed by itself. */
class RunWriter {
    #file;
    #piece = NOTHING;
    #view = new DataView(new ArrayBuffer(0));
    #length = 0;
    /** Buffers of pieces that have been written. */
    #free = [];
    constructor(file) {
        this.#file = file;
    }
    /**
     * Copies an entry, the bytes from `start` to `end`, with its instant. Returns the piece before it
     * if that is full.
     */
    add(instant, bytes, start, end) {
        const { seconds, nanos, rest } = instant;
        const size = HEADER + rest.length + end - start;
        let full;
        if (this.#length + size > this.#piece.length) {
            ;
            [full] = this.rest();
            const free = size <= PIECE ? this.#free.pop() : undefined;
            this.#piece = free ?? Buffer.allocUnsafeSlow(Math.max(PIECE, size));
            this.#view = new DataView(this.#piece.buffer);
        }
        const at = this.#length;
        const view = this.#view;
        view.setFloat64(at, seconds, true);
        view.setUint32(at + 8, nanos, true);
        view.setUint32(at + 12, rest.length, true);
        view.setUint32(at + 16, end - start, true);
        if (rest !== '')
            this.#piece.write(rest, at + HEADER, 'latin1');
        bytes.copy(this.#piece, at + HEADER + rest.length, start, end);
        this.#length = at + size;
        return full;
    }
    /** The last piece, if there is one: what is added next begins another. */
    rest() {
        const rest = this.#length === 0 ? [] : [this.#piece.subarray(0, this.#length)];
        this.#piece = NOTHING;
        this.#length = 0;
        return rest;
    }
    /** Writes pieces. Their memory is used again. */
    async write(pieces) {
        const written = [];
        const underWay = [];
        for (const piece of pieces) {
            while (underWay.length < AHEAD && written.length + underWay.length < pieces.length) {
                underWay.push(compressed(pieces[written.length + underWay.length]));
            }
            const bytes = await underWay.shift();
            const position = await this.#file.append(bytes);
            written.push({ position, size: bytes.length, length: piece.length });
            if (piece.buffer.byteLength === PIECE)
                this.#free.push(Buffer.from(piece.buffer));
        }
        return written;
    }
}
function compressed(piece) {
    const { length } = piece;
    const options = { params: LEVEL, chunkSize: (length >> 1) + 64, pledgedSrcSize: length };
    const result = compress(piece, options);
    // Its failure is handled where it is awaited, unless an earlier piece fails first.
    result.catch(() => undefined);
    return result;
}
/** Reads a spilled run entry by entry. */
class Cursor {
    /** The entry it is at: its instant, and its bytes from `start` to `end` in `buffer`. */
    seconds = 0;
    nanos = 0;
    rest = '';
    buffer = NOTHING;
    start = 0;
    end = 0;
    #view = new DataView(new ArrayBuffer(0));
    #file;
    #run;
    #next = 0;
    /** The next piece, which is read while the entries of this one are merged. */
    #ahead;
    constructor(file, run) {
        this.#file = file;
        this.#run = run;
        this.#ahead = this.#readAhead();
    }
    async #read({ position, size, length }) {
        const bytes = await this.#file.read(position, size);
        // Room for a byte more: a buffer that is full would be followed by another.
        const entries = await decompress(bytes, { chunkSize: length + 64 });
        return entries;
    }
    #readAhead() {
        const piece = this.#run[this.#next++];
        const reading = piece === undefined ? Promise.resolve(undefined) : this.#read(piece);
        // Whoever awaits it handles its failure; nobody does when the reader leaves early.
        reading.catch(() => undefined);
        return reading;
    }
    /** Steps to the next entry of the piece in memory; false at its end: then comes `fill`. */
    step() {
        const { buffer, end: header } = this;
        if (header === buffer.length)
            return false;
        const view = this.#view;
        const at = buffer.byteOffset + header;
        const rest = view.getUint32(at + 12, true);
        this.start = header + HEADER + rest;
        this.end = this.start + view.getUint32(at + 16, true);
        this.seconds = view.getFloat64(at, true);
        this.nanos = view.getUint32(at + 8, true);
        this.rest = rest === 0 ? '' : buffer.toString('latin1', header + HEADER, this.start);
        return true;
    }
    /** Gets the next piece; false when the run has ended. */
    async fill() {
        const piece = await this.#ahead;
        if (piece === undefined)
            return false;
        this.#ahead = this.#readAhead();
        this.buffer = piece;
        this.#view = new DataView(piece.buffer);
        this.start = this.end = 0;
        return true;
    }
}

;// CONCATENATED MODULE: ./.build/order/merge.js


/** Runs that are merged at a time: two pieces of each are in memory. */
const RUNS = 64;
function isBefore(a, b) {
    const order = (0,order_instant/* compareInstants */.QI)(a.cursor, b.cursor);
    return order < 0 || (order === 0 && a.index < b.index);
}
/** Lets the leaf at `from` sink to its place in a binary heap, least first. */
function sink(heap, from) {
    const leaf = heap[from];
    let at = from;
    for (;;) {
        let child = 2 * at + 1;
        if (child >= heap.length)
            break;
        if (child + 1 < heap.length && isBefore(heap[child + 1], heap[child]))
            child++;
        if (!isBefore(heap[child], leaf))
            break;
        heap[at] = heap[child];
        at = child;
    }
    heap[at] = leaf;
}
/** Steps to the next entry, reading on as far as it takes; false when there is none. */
async function advance(cursor) {
    while (!cursor.step())
        if (!(await cursor.fill()))
            return false;
    return true;
}
/**
 * Merges sorted runs, given in the order in which they were cut from the source.
 *
 * @param put takes each entry in turn; what it returns is yielded
 */
async function* merge(file, runs, put) {
    const heap = [];
    for (const [index, run] of runs.entries()) {
        const cursor = new Cursor(file, run);
        if (await advance(cursor))
            heap.push({ cursor, index });
    }
    for (let i = (heap.length >> 1) - 1; i >= 0; i--)
        sink(heap, i);
    while (heap.length > 0) {
        const { cursor } = heap[0];
        const made = put(cursor);
        if (made !== undefined)
            yield made;
        if (!cursor.step() && !(await advance(cursor))) {
            const last = heap.pop();
            if (heap.length > 0)
                heap[0] = last;
        }
        if (heap.length > 0)
            sink(heap, 0);
    }
}
/**
 * Merges neighbouring runs into one until there are at most `RUNS`. Only neighbours, so that equal
 * instants stay in the order of the source.
 */
async function mergeBeforehand(file, runs) {
    const left = [...runs];
    const writer = new RunWriter(file);
    for (let from = 0; left.length > RUNS; from++) {
        const count = Math.min(RUNS, left.length - RUNS + 1);
        if (from + count > left.length)
            from = 0;
        const pieces = merge(file, left.slice(from, from + count), (entry) => writer.add(entry, entry.buffer, entry.start, entry.end));
        const run = [];
        for await (const piece of pieces)
            run.push(...(await writer.write([piece])));
        run.push(...(await writer.write(writer.rest())));
        left.splice(from, count, run);
    }
    return left;
}

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
;// CONCATENATED MODULE: ./.build/system/memory.js

/**
 * Keeps the young generation of V8's heap from growing any further. By default V8 doubles it once as
 * much as it holds has survived in it, so that in a long run it reaches its maximum, however little
 * is in use. (Node.js 24, 1,000,000 events in 158 runs: peak of the process 266 MiB, with this from
 * the beginning 181, in the same CPU time.) V8 reads the flag each time: it takes effect at once.
 */
function keepYoungGenerationSmall() {
    (0,external_node_v8_.setFlagsFromString)('--semi-space-growth-factor=1');
}

// EXTERNAL MODULE: ./.build/order/entry.js
var order_entry = __webpack_require__(50645);
// EXTERNAL MODULE: ./.build/order/reader.js + 1 modules
var order_reader = __webpack_require__(38738);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/system/partitions.js
var partitions = __webpack_require__(19563);
// EXTERNAL MODULE: ./.build/order/text.js
var order_text = __webpack_require__(92898);
;// CONCATENATED MODULE: ./.build/order/repeats.js



/** Bytes of an id as it is compared: a uuid's own, or as many of another text's SHA-256. */
const KEY = 16;
const HEX = new Int8Array(256).fill(-1);
for (let i = 0; i < 16; i++)
    HEX['0123456789abcdef'.charCodeAt(i)] = i;
/** Writes the 16 bytes of the lower-case uuid at `from` to `key`; false when there is none. */
function readUuid(bytes, from, key) {
    let at = from;
    for (let i = 0; i < KEY; i++) {
        if ((i === 4 || i === 6 || i === 8 || i === 10) && bytes[at++] !== 0x2d)
            return false;
        const high = HEX[bytes[at++]];
        const low = HEX[bytes[at++]];
        if ((high | low) < 0)
            return false;
        key[i] = (high << 4) | low;
    }
    return true;
}
/** Counts ids that repeat, however many there are, in bounded memory. */
class Repeats {
    #keys;
    #key = Buffer.alloc(KEY);
    /** @param open opens the file for what does not fit in memory */
    constructor(open) {
        this.#keys = new partitions/* Partitions */.e(KEY, open);
    }
    /** Whether more are in memory than should be: call `spill` soon. */
    get isFull() {
        return this.#keys.isFull;
    }
    spill() {
        return this.#keys.spill();
    }
    /** Adds an id: the bytes of a JSON string's contents. */
    add(bytes, start, end) {
        if (end - start !== 36 || !readUuid(bytes, start, this.#key)) {
            const text = (0,order_text/* decodeString */.sc)(bytes, start, end);
            this.#key.set((0,external_node_crypto_.createHash)('sha256').update(text).digest().subarray(0, KEY));
        }
        this.#keys.add(this.#key);
    }
    /** How many ids were there before: n of one id count n - 1. */
    async count() {
        let repeats = 0;
        for await (const keys of this.#keys)
            repeats += countIn(keys);
        return repeats;
    }
}
/** Repeats among keys: their first halves sort as numbers; where two are equal, look closer. */
function countIn(keys) {
    const count = keys.length / KEY;
    const halves = new BigUint64Array(count);
    for (let i = 0; i < count; i++)
        halves[i] = keys.readBigUInt64LE(i * KEY);
    halves.sort();
    const suspects = new Set();
    for (let i = 1; i < count; i++)
        if (halves[i] === halves[i - 1])
            suspects.add(halves[i]);
    if (suspects.size === 0)
        return 0;
    const seen = new Set();
    let total = 0;
    for (let i = 0; i < count; i++) {
        if (!suspects.has(keys.readBigUInt64LE(i * KEY)))
            continue;
        total++;
        seen.add(keys.toString('latin1', i * KEY, (i + 1) * KEY));
    }
    return total - seen.size;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./.build/order/run.js

const NONE = { seconds: -Infinity, nanos: 0, rest: '' };
/** Places of entries in memory with their instants, sorted there. May be cleared and used again. */
class Run {
    count = 0;
    /** Indexes of the entries in order, after `sort`. */
    order = new Uint32Array(0);
    // Never shortened: lists that grow anew with each run are work for the garbage collector.
    #starts = [];
    #ends = [];
    #seconds = [];
    #nanos = [];
    /** Digits beyond nanoseconds, of the few entries that have any. */
    #rests = new Map();
    #instant = { ...NONE };
    /** Adds an entry; without an instant it comes before all that have one. */
    add(start, end, { seconds, nanos, rest } = NONE) {
        const index = this.count++;
        this.#starts[index] = start;
        this.#ends[index] = end;
        this.#seconds[index] = seconds;
        this.#nanos[index] = nanos;
        if (rest !== '')
            this.#rests.set(index, rest);
    }
    /** Forgets the entries. */
    clear() {
        this.count = 0;
        this.#rests.clear();
    }
    /** How many entries, in `bytes`, are not well-formed UTF-8. (All at once are looked at first.) */
    countInvalidUtf8(bytes) {
        if (this.count === 0 || (0,external_node_buffer_.isUtf8)(bytes.subarray(this.startOf(0), this.endOf(this.count - 1)))) {
            return 0;
        }
        let count = 0;
        for (let i = 0; i < this.count; i++) {
            if (!(0,external_node_buffer_.isUtf8)(bytes.subarray(this.startOf(i), this.endOf(i))))
                count++;
        }
        return count;
    }
    /**
     * Sorts by instant; equal instants stay in the order they came. First by numbers that are made
     * of the second and the index, which needs no comparing function; within a second by one.
     */
    sort() {
        const { count } = this;
        const seconds = this.#seconds;
        let least = Infinity;
        let greatest = -Infinity;
        for (let i = 0; i < count; i++) {
            const second = seconds[i];
            if (second !== -Infinity && second < least)
                least = second;
            if (second > greatest)
                greatest = second;
        }
        /** Seconds that are taken as one, so that the numbers stay exact: 1 in any month. */
        const unit = Math.ceil(((greatest - least + 2) * count) / Number.MAX_SAFE_INTEGER);
        const keys = new Float64Array(count);
        for (let i = 0; i < count; i++) {
            const second = seconds[i];
            const group = second === -Infinity ? 0 : Math.floor((second - least) / unit) + 1;
            keys[i] = group * count + i;
        }
        keys.sort();
        const order = (this.order = new Uint32Array(count));
        let from = 0;
        for (let i = 0, group = NaN; i <= count; i++) {
            const next = i < count ? Math.floor(keys[i] / count) : NaN;
            if (i < count)
                order[i] = keys[i] - next * count;
            if (next === group)
                continue;
            if (i - from > 1)
                order.subarray(from, i).sort((a, b) => this.#compare(a, b));
            from = i;
            group = next;
        }
    }
    /** Compares instants whose seconds are numbers; those without one are all of one group. */
    #compare(a, b) {
        const seconds = this.#seconds[a] - this.#seconds[b] || 0;
        if (seconds !== 0)
            return seconds;
        const nanos = this.#nanos[a] - this.#nanos[b];
        if (nanos !== 0 || this.#rests.size === 0)
            return nanos || a - b;
        const [restA, restB] = [this.#rests.get(a) ?? '', this.#rests.get(b) ?? ''];
        return restA === restB ? a - b : restA < restB ? -1 : 1;
    }
    startOf(index) {
        return this.#starts[index];
    }
    endOf(index) {
        return this.#ends[index];
    }
    /** The instant of an entry; valid until the next is asked for. */
    instantOf(index) {
        this.#instant.seconds = this.#seconds[index];
        this.#instant.nanos = this.#nanos[index];
        this.#instant.rest = this.#rests.get(index) ?? '';
        return this.#instant;
    }
}

// EXTERNAL MODULE: ./.build/text/redact.js
var redact = __webpack_require__(28359);
// EXTERNAL MODULE: ./.build/order/event.js
var order_event = __webpack_require__(9185);
;// CONCATENATED MODULE: ./.build/order/tally.js





/** What can be odd about an event, each counted; none is ever a reason to drop it. */
const ANOMALIES = [
    'missing_created_at',
    'unreadable_created_at',
    'repeated_id',
    'outside_month',
    'other_account',
    'unknown_type',
    'unexpected_field',
    'invalid_utf8',
    'not_an_object',
];
/** The anomalies in words, such as `2 repeated_id, 1 unknown_type`; empty when there are none. */
function anomaliesOf(tally) {
    return ANOMALIES.filter((kind) => tally.anomalies[kind] > 0)
        .map((kind) => `${tally.anomalies[kind]} ${kind}`)
        .join(', ');
}
/** Texts from events become keys of a table: an archive must not be able to fill the memory. */
const DISTINCT_LIMIT = 10_000;
const OTHER = '(other)';
/** `type.action` is shown in places that are public: only what looks like Heroku's names is. */
const PRINTABLE_TYPE = /^[a-z0-9_]{1,64}\.[a-z0-9_]{1,64}$/;
const FIELD = {
    id: (0,order_event/* fieldNumber */.O3)('id'),
    createdAt: (0,order_event/* fieldNumber */.O3)('created_at'),
    type: (0,order_event/* fieldNumber */.O3)('type'),
    action: (0,order_event/* fieldNumber */.O3)('action'),
    email: (0,order_event/* fieldNumber */.O3)('actor', 'email'),
    app: (0,order_event/* fieldNumber */.O3)('app', 'name'),
    account: (0,order_event/* fieldNumber */.O3)('enterprise_account', 'id'),
};
/** Kinds are kept by a few of their bytes, so that no text needs to be made of most events. */
const SLOTS = 1024;
function bump(counts, key) {
    const known = counts.has(key) || counts.size < DISTINCT_LIMIT;
    const name = known ? key : OTHER;
    counts.set(name, (counts.get(name) ?? 0) + 1);
}
const byName = (counts) => Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
const byCount = (counts) => Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
const decode = (bytes) => (0,order_text/* decodeString */.sc)(bytes, 0, bytes.length);
/** Counts events as they are read, in any order. */
class Counter {
    #expected;
    #repeats;
    #account;
    #kinds = new Map();
    #slots = Array.from({ length: SLOTS });
    /** Events of the kinds for which there was no room. */
    #others = 0;
    #days = new Map();
    #actors = new Map();
    #apps = new Map();
    #anomalies = Object.fromEntries(ANOMALIES.map((kind) => [kind, 0]));
    #count = 0;
    #first;
    #last;
    constructor(expected, repeats) {
        this.#expected = expected;
        this.#repeats = repeats;
        this.#account = Buffer.from(expected.accountId);
    }
    /** Counts entries whose bytes are not well-formed UTF-8, besides `add`. */
    addInvalidUtf8(count) {
        this.#anomalies.invalid_utf8 += count;
    }
    /** Counts an entry, with the instant of its `created_at` or why there is none. */
    add(entry, created) {
        this.#count++;
        if (!entry.isObject) {
            this.#anomalies.not_an_object++;
            return;
        }
        if (!entry.isPublished)
            this.#anomalies.unexpected_field++;
        if (created === 'missing')
            this.#anomalies.missing_created_at++;
        else if (created === 'unreadable')
            this.#anomalies.unreadable_created_at++;
        else
            this.#addInstant(entry, created);
        this.#addKind(entry);
        this.#addIds(entry);
        if (this.#expected.review) {
            bump(this.#actors, entry.text(FIELD.email) ?? '(none)');
            bump(this.#apps, entry.text(FIELD.app) ?? '(none)');
        }
    }
    #addInstant(entry, instant) {
        if (this.#first === undefined || (0,order_instant/* compareInstants */.QI)(instant, this.#first.instant) < 0) {
            this.#first = { instant, text: entry.text(FIELD.createdAt) };
        }
        if (this.#last === undefined || (0,order_instant/* compareInstants */.QI)(instant, this.#last.instant) >= 0) {
            this.#last = { instant, text: entry.text(FIELD.createdAt) };
        }
        const { seconds } = instant;
        const { monthStart, monthEnd } = this.#expected;
        if (seconds < monthStart || seconds >= monthEnd)
            this.#anomalies.outside_month++;
        const day = Math.floor(seconds / 86400);
        this.#days.set(day, (this.#days.get(day) ?? 0) + 1);
    }
    #addKind(entry) {
        const { type, action } = FIELD;
        const { bytes } = entry;
        const slot = entry.to(type) -
            entry.from(type) +
            37 * (entry.to(action) - entry.from(action)) +
            (bytes[entry.from(type)] + 5 * bytes[entry.from(action)]);
        let kind = this.#slots[slot % SLOTS];
        if (kind === undefined || !entry.is(type, kind.type) || !entry.is(action, kind.action)) {
            kind = this.#kindOf(entry);
            this.#slots[slot % SLOTS] = kind;
        }
        if (kind === undefined)
            this.#others++;
        else
            kind.count++;
    }
    /** The kind of an event; undefined if there is no room for another. */
    #kindOf(entry) {
        const [type, action] = [entry.raw(FIELD.type), entry.raw(FIELD.action)];
        // A line feed parts them: the text of a JSON string cannot have one.
        const key = `${type.toString('latin1')}\n${action.toString('latin1')}`;
        let kind = this.#kinds.get(key);
        if (kind !== undefined)
            return kind;
        const isKnown = order_event/* KNOWN_TYPES */.EE.has(key.replace('\n', '.'));
        if (this.#kinds.size >= DISTINCT_LIMIT && !isKnown)
            return undefined;
        kind = { type, action, count: 0 };
        this.#kinds.set(key, kind);
        return kind;
    }
    #addIds(entry) {
        const { id, account } = FIELD;
        if (entry.kinds[account] === order_entry/* KIND */.Nd.string) {
            // Most are written without escapes: then no string needs to be made.
            const isSame = entry.is(account, this.#account);
            if (!isSame && entry.text(account) !== this.#expected.accountId) {
                this.#anomalies.other_account++;
            }
        }
        if (entry.kinds[id] === order_entry/* KIND */.Nd.string) {
            this.#repeats.add(entry.bytes, entry.from(id), entry.to(id));
        }
    }
    async result() {
        const days = [...this.#days].sort(([a], [b]) => a - b);
        const types = new Map();
        let unknown = this.#others;
        if (this.#others > 0)
            types.set(OTHER, this.#others);
        for (const { type, action, count } of this.#kinds.values()) {
            const name = `${decode(type)}.${decode(action)}`;
            const isKnown = order_event/* KNOWN_TYPES */.EE.has(name);
            if (!isKnown)
                unknown += count;
            const isShown = isKnown || (PRINTABLE_TYPE.test(name) && redact/* secrets */.O3.redact(name) === name);
            const shown = isShown ? name : OTHER;
            types.set(shown, (types.get(shown) ?? 0) + count);
        }
        return {
            count: this.#count,
            first: this.#first === undefined ? null : (0,order_instant/* shownInstant */.Jd)(this.#first.text),
            last: this.#last === undefined ? null : (0,order_instant/* shownInstant */.Jd)(this.#last.text),
            byType: byName(types),
            byDay: Object.fromEntries(days.map(([day, n]) => [new Date(day * 86400_000).toISOString().split('T')[0], n])),
            anomalies: {
                ...this.#anomalies,
                unknown_type: unknown,
                repeated_id: await this.#repeats.count(),
            },
            actors: byCount(this.#actors),
            apps: byCount(this.#apps),
        };
    }
}

;// CONCATENATED MODULE: ./.build/order/sort.js









/** Index of an entry in memory: its place, its instant, the sorted order. */
const INDEX_BYTES = 32;
/**
 * Reads an archive, counts its events and sorts them.
 *
 * @param open opens the file for what does not fit in memory; asked once, and only then
 * @param memory bytes of entries to hold in memory
 */
async function sort(source, expected, open, memory) {
    // A run is filled while a copy of the one before it is on its way to disk.
    const limit = memory / 2;
    const repeats = new Repeats(open);
    const counter = new Counter(expected, repeats);
    const read = new Checksum();
    const run = new Run();
    const reader = new order_reader/* EntryReader */.c((entry) => {
        const created = (0,order_entry/* createdAt */.CT)(entry);
        counter.add(entry, created);
        entry.closeGaps();
        const { bytes, start, end } = entry;
        read.add(bytes, start, end);
        run.add(start, end, typeof created === 'string' ? undefined : created);
    });
    const endRun = () => {
        counter.addInvalidUtf8(run.countInvalidUtf8(reader.bytes));
        run.sort();
    };
    const runs = [];
    let writer;
    const spill = async () => {
        endRun();
        await runs.at(-1);
        if (writer === undefined) {
            keepYoungGenerationSmall();
            writer = new RunWriter(await open());
        }
        const pieces = [];
        for (const index of run.order) {
            const [start, end] = [run.startOf(index), run.endOf(index)];
            const full = writer.add(run.instantOf(index), reader.bytes, start, end);
            if (full !== undefined)
                pieces.push(full);
        }
        const spilled = writer.write([...pieces, ...writer.rest()]);
        // Whoever awaits it next handles its failure.
        spilled.catch(() => undefined);
        runs.push(spilled);
    };
    for await (const chunk of source) {
        reader.write(chunk);
        if (repeats.isFull)
            await repeats.spill();
        if (run.count === 0 || reader.size + run.count * INDEX_BYTES <= limit)
            continue;
        await spill();
        run.clear();
        reader.forget();
    }
    reader.close();
    if (writer === undefined)
        endRun();
    else
        await spill();
    const { frame, bytes } = reader;
    const tally = await counter.result();
    if (writer === undefined)
        return { ...frame, read, tally, entries: { run, bytes } };
    const file = await open();
    const few = await mergeBeforehand(file, await Promise.all(runs));
    return { ...frame, read, tally, entries: { file, runs: few } };
}

;// CONCATENATED MODULE: ./.build/order/index.js





const MEMORY = 40 << 20;
/**
 * Puts an audit trail in order: by `created_at` as an instant, equal instants in the source's
 * order, entries without a readable one first. No byte of an entry changes but for white space
 * between tokens; what stands around the entries is kept in place.
 *
 * Entries beyond the memory are cut into sorted runs on disk, and merged as they are read.
 *
 * @param source the archive's JSON, decompressed, in chunks of any size; each is looked at only
 *   until the next is asked for
 * @throws JsonError, DocumentError with the byte offset, or what the source throws
 */
async function order(source, expected, workspace) {
    const { memory = MEMORY } = workspace;
    let file;
    const sorted = await sort(source, expected, () => (file ??= workspace.spill()), memory);
    const { prefix, suffix, read, tally, entries } = sorted;
    return {
        tally,
        size: layoutSize(prefix, read.count, read.size, suffix),
        read: async function* () {
            const written = new Checksum();
            const layout = new Layout(prefix, written);
            yield* 'run' in entries ? walk(entries, layout) : mergeAll(entries, layout);
            yield* layout.close(suffix);
            if (!written.equals(read)) {
                throw new Error(`${written.count} entries of ${written.size} bytes were written where ${read.count} of ` +
                    `${read.size} bytes were read, or some were changed: a defect, please report it`);
            }
        },
    };
}
function* walk({ run, bytes }, layout) {
    for (const index of run.order) {
        const chunk = layout.add(bytes, run.startOf(index), run.endOf(index));
        if (chunk !== undefined)
            yield chunk;
    }
}
function mergeAll({ file, runs }, layout) {
    return merge(file, runs, ({ buffer, start, end }) => layout.add(buffer, start, end));
}


/***/ }),

/***/ 19563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ Partitions)
/* harmony export */ });
const PARTITIONS = 64;
/** Bytes of a partition that are kept in memory, more or less. */
const ROOM = 32 << 10;
/**
 * Records of one size, however many, in bounded memory: they go to partitions by their first byte,
 * full ones to a file, and each partition can be looked at by itself.
 */
class Partitions {
    #recordSize;
    #open;
    #file;
    #partitions = Array.from({ length: PARTITIONS }, () => ({
        bytes: Buffer.alloc(0),
        length: 0,
        extents: [],
    }));
    #full = new Set();
    /**
     * @param recordSize in bytes
     * @param open opens the file for what does not fit in memory; asked once, and only then
     */
    constructor(recordSize, open) {
        this.#recordSize = recordSize;
        this.#open = open;
    }
    /** Whether there are partitions to spill: call `spill` soon. */
    get isFull() {
        return this.#full.size > 0;
    }
    add(record) {
        const partition = this.#partitions[record[0] % PARTITIONS];
        const end = partition.length + this.#recordSize;
        if (end > partition.bytes.length) {
            const larger = Buffer.allocUnsafeSlow(Math.max(ROOM / 32, 2 * partition.bytes.length));
            partition.bytes.copy(larger, 0, 0, partition.length);
            partition.bytes = larger;
        }
        partition.bytes.set(record, partition.length);
        partition.length = end;
        if (end >= ROOM)
            this.#full.add(partition);
    }
    /** Moves the full partitions to the file. */
    async spill() {
        const file = await (this.#file ??= this.#open());
        for (const partition of this.#full) {
            const { bytes, length, extents } = partition;
            extents.push({ position: await file.append(bytes.subarray(0, length)), size: length });
            partition.length = 0;
        }
        this.#full.clear();
    }
    /** All records of each partition, one partition after the other, each valid until the next. */
    async *[Symbol.asyncIterator]() {
        let whole = Buffer.alloc(0);
        for (const { bytes, length, extents } of this.#partitions) {
            const size = extents.reduce((sum, extent) => sum + extent.size, length);
            if (size > whole.length)
                whole = Buffer.allocUnsafeSlow(Math.ceil(size * 1.25));
            let at = bytes.copy(whole, 0, 0, length);
            for (const { position, size } of extents) {
                at += (await (await this.#file).read(position, size)).copy(whole, at);
            }
            yield whole.subarray(0, at);
        }
    }
}


/***/ }),

/***/ 13779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withProgress)
/* harmony export */ });
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33186);

/** A line is written after so many bytes, or so many milliseconds. */
const BYTES = 256_000_000;
const MILLISECONDS = 10_000;
/** Passes a stream through and logs its progress: `Downloaded 16 MB of 145 MB`. */
async function* withProgress(source, { done, total, clock, log, every = BYTES }) {
    let size = 0;
    let shown = { size, at: clock.now().getTime() };
    for await (const chunk of source) {
        yield chunk;
        size += chunk.length;
        const at = clock.now().getTime();
        if (size - shown.size < every && at - shown.at < MILLISECONDS)
            continue;
        if (size < total)
            log.info(`${done} ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(size)} of ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(total)}`);
        shown = { size, at };
    }
}


/***/ })

};
