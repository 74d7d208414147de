export const id = 230;
export const ids = [230,61];
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
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var _system_buffers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93113);
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
/** Feeds chunks to zlib; one that was given away is released when all of it has been consumed. */
async function* feed(source, unzip) {
    let end = 0;
    for await (const chunk of source) {
        end += chunk.length;
        yield chunk;
        if (unzip.bytesWritten >= end)
            (0,_system_buffers_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseGiven */ .TA)(chunk);
    }
}
/**
 * Decompresses a gzip file of one or several members (RFC 1952, section 2.2) that must fill it from
 * the first byte to the last: ordinary tools let padding behind them pass.
 *
 * Chunks may share memory; the last one that does is given away (see buffers.ts).
 *
 * @throws GzipError, LimitError
 */
async function* gunzip(file, limits) {
    const unzip = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip)({ chunkSize: OUTPUT_CHUNK });
    const feeding = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_0__.pipeline)(feed(file.read(), unzip), unzip).catch(() => undefined);
    let size = 0;
    try {
        for await (const chunk of unzip) {
            size += chunk.length;
            checkLimits(size, unzip.bytesWritten, limits);
            // Until it is full, the next chunks share its memory.
            const isFull = chunk.byteOffset + chunk.length === chunk.buffer.byteLength;
            yield isFull ? (0,_system_buffers_js__WEBPACK_IMPORTED_MODULE_2__/* .giveAway */ ._j)(chunk) : chunk;
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
            for await (const chunk of gunzip(file, limits))
                (0,_system_buffers_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseGiven */ .TA)(chunk);
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

/***/ 28292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RT: () => (/* reexport */ anomaliesOf),
  fq: () => (/* binding */ order)
});

// UNUSED EXPORTS: ANOMALIES

// EXTERNAL MODULE: ./.build/system/buffers.js
var buffers = __webpack_require__(93113);
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

;// CONCATENATED MODULE: ./.build/order/event.js
/**
 * The fields of an audit trail event that Heroku publishes (Platform API schema,
 * `audit-trail-event`), and those within them. The ones listed with fields hold objects, the others
 * strings. None is required, any may be null, and there may be others.
 */
const PUBLISHED = {
    id: 'string',
    created_at: 'string',
    type: 'string',
    action: 'string',
    actor: ['id', 'email'],
    app: ['id', 'name'],
    owner: ['id', 'email'],
    enterprise_account: ['id', 'name'],
    team: ['id', 'name'],
    request: ['ip_address'],
    data: [],
};
/** The published fields, each known by its number here. Those within a field follow it. */
const FIELDS = fieldsOf(PUBLISHED);
function fieldsOf(published) {
    const fields = [];
    for (const [name, inner] of Object.entries(published)) {
        const parent = fields.length;
        fields.push({ name, parent: undefined, isObject: inner !== 'string' });
        if (inner === 'string')
            continue;
        for (const name of inner)
            fields.push({ name, parent, isObject: false });
    }
    return fields;
}
/** The number of a published field, such as `fieldNumber('actor', 'email')`. */
function fieldNumber(name, inner) {
    const outer = FIELDS.findIndex((field) => field.parent === undefined && field.name === name);
    if (inner === undefined)
        return outer;
    return FIELDS.findIndex((field) => field.parent === outer && field.name === inner);
}
/**
 * The events Heroku lists as supported, as `type.action` (Dev Center, "Audit Trails for Enterprise
 * Accounts", 5 February 2026). The list grows: one that is not here is reported, never dropped.
 */
const KNOWN_TYPES = new Set(`addon.attach addon.create addon.destroy addon.detach addon.update
   app.create app.destroy app.update app_transfer.create app_transfer.update
   applink_connection.create applink_connection.refresh applink_connection.destroy
   applink_authorization.create applink_authorization.refresh applink_authorization.destroy
   applink_app.publish applink_app.update applink_app.destroy
   code_release.create collaborator.create collaborator.destroy
   config_change.remove config_change.set domain.create domain.destroy
   enterprise_account_membership.create enterprise_account_membership.destroy
   enterprise_account_membership.update heroku_config_change.update
   sni_endpoint.create sni_endpoint.destroy sni_endpoint.update
   space.create space.destroy space.update
   team_membership.create team_membership.destroy team_membership.update
   team.destroy team.update trusted_ip.update`.split(/\s+/));

// EXTERNAL MODULE: ./.build/order/instant.js
var order_instant = __webpack_require__(56496);
// EXTERNAL MODULE: ./.build/system/errors.js
var errors = __webpack_require__(76223);
;// CONCATENATED MODULE: ./.build/order/errors.js

const WAY_OUT = 'Nothing was delivered; run again, and ask Heroku support if it stays so.';
/** Text that is not JSON (RFC 8259). `offset` is the byte where it stops being JSON. */
class JsonError extends errors/* ActionError */.lZ {
    offset;
    constructor(offset, problem) {
        super(`The archive is not JSON: ${problem} at byte ${offset}. Expected JSON text (RFC 8259). ${WAY_OUT}`);
        this.offset = offset;
    }
}
/** JSON that is no audit trail: neither an object with an `entries` array nor an array. */
class DocumentError extends errors/* ActionError */.lZ {
    constructor(problem, offset) {
        super(`The archive is not an audit trail: ${problem} at byte ${offset}. Expected an object with an array 'entries', ` +
            `or an array. ${WAY_OUT}`);
    }
}

;// CONCATENATED MODULE: ./.build/order/text.js


const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const SPACE = 0x20;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const TAB = 0x09;
/** Bytes that there is room for at first. */
const ROOM = 64 << 10;
/** Beyond this there is room for a whole run at once: what is not used of it takes no memory. */
const LARGE = 1 << 20;
const RUN = 24 << 20;
/** Places of entries are kept in 32 bits. */
const LARGEST = 2 ** 32;
/** What is in memory of a JSON text that comes in chunks. Places are in `bytes`. */
class Text {
    /** The text from 0 to `length`, and a quote there, where every loop over a string ends. */
    bytes = Buffer.allocUnsafeSlow(ROOM);
    length = 0;
    /** Whether no more will come. */
    isWhole = false;
    /** Bytes of the text that came before those in memory. */
    #before = 0;
    append(chunk) {
        const length = this.length + chunk.length;
        if (length >= this.bytes.length)
            this.#grow(length + 1);
        this.bytes.set(chunk, this.length);
        this.bytes[length] = QUOTE;
        this.length = length;
    }
    #grow(needed) {
        if (needed > LARGEST) {
            throw new DocumentError('an entry, or what surrounds them, exceeds 4 GB', this.offsetOf(0));
        }
        const size = this.bytes.length < LARGE ? 2 * this.bytes.length : this.bytes.length + RUN;
        const larger = Buffer.allocUnsafeSlow(Math.max(needed, size));
        this.bytes.copy(larger, 0, 0, this.length);
        (0,buffers/* release */._r)(this.bytes);
        this.bytes = larger;
    }
    /** Forgets what is before `place`; the rest moves to the beginning. */
    forget(place) {
        this.bytes.copyWithin(0, place, this.length + 1);
        this.length -= place;
        this.#before += place;
    }
    /** The offset in the whole text, in bytes. */
    offsetOf(place) {
        return this.#before + place;
    }
}
/** Whether a byte is white space, which JSON allows between tokens (RFC 8259, section 2). */
function isWhite(byte) {
    return byte === SPACE || byte === LINE_FEED || byte === CARRIAGE_RETURN || byte === TAB;
}
/**
 * Takes the white space between tokens out of valid JSON, in place.
 *
 * @returns where it ends then
 */
function closeGaps(bytes, start, end) {
    let to = start;
    let inString = false;
    for (let at = start; at < end; at++) {
        let byte = bytes[at];
        if (!inString && byte <= SPACE)
            continue;
        if (byte === QUOTE)
            inString = !inString;
        else if (byte === BACKSLASH) {
            bytes[to++] = byte;
            byte = bytes[++at];
        }
        bytes[to++] = byte;
    }
    return to;
}
/** The text of the JSON string whose contents, without quotes, are the bytes from start to end. */
function decodeString(bytes, start, end) {
    const contents = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start);
    const text = contents.toString();
    return contents.includes(BACKSLASH) ? JSON.parse(`"${text}"`) : text;
}

;// CONCATENATED MODULE: ./.build/order/entry.js



/** The kinds of JSON values; 0 stands for a field that is not there. */
const KIND = { object: 1, array: 2, string: 3, number: 4, boolean: 5, null: 6 };
/** An entry of an audit trail, and the published fields in it. Places are in `bytes`. */
class Entry {
    bytes = Buffer.alloc(0);
    /** The entry is the bytes from `start` to `end`. */
    start = 0;
    end = 0;
    kind = 0;
    /** Whether there is white space between its tokens. */
    hasGaps = false;
    /** Of each field the kind of its value, and where the value starts and ends. */
    kinds = new Uint8Array(FIELDS.length);
    starts = new Float64Array(FIELDS.length);
    ends = new Float64Array(FIELDS.length);
    get isObject() {
        return this.kind === KIND.object;
    }
    /** Whether each published field is missing, null or of the kind that is published. */
    get isPublished() {
        for (let field = 0; field < FIELDS.length; field++) {
            const kind = this.kinds[field];
            if (kind === 0 || kind === KIND.null)
                continue;
            if (kind !== (FIELDS[field].isObject ? KIND.object : KIND.string))
                return false;
        }
        return true;
    }
    /** Where the contents of a string start, behind its quote; 0, as where they end, of no string. */
    from(field) {
        return this.kinds[field] === KIND.string ? this.starts[field] + 1 : 0;
    }
    to(field) {
        return this.kinds[field] === KIND.string ? this.ends[field] - 1 : 0;
    }
    /** The text of a field; undefined if it is no string. */
    text(field) {
        if (this.kinds[field] !== KIND.string)
            return undefined;
        return decodeString(this.bytes, this.from(field), this.to(field));
    }
    /** The contents of a string as they are written, each byte a character; empty if it is none. */
    raw(field) {
        return this.bytes.toString('latin1', this.from(field), this.to(field));
    }
    /** Takes the white space between tokens out; the places of fields are not valid afterwards. */
    closeGaps() {
        if (this.hasGaps)
            this.end = closeGaps(this.bytes, this.start, this.end);
    }
}
const CREATED_AT = fieldNumber('created_at');
/** The instant of an event's `created_at`, or why there is none. */
function createdAt(entry) {
    const kind = entry.kinds[CREATED_AT];
    if (kind === 0 || kind === KIND.null)
        return 'missing';
    const instant = (0,order_instant/* readInstant */.Wr)(entry.bytes, entry.from(CREATED_AT), entry.to(CREATED_AT));
    if (instant !== undefined)
        return instant;
    // A date-time may be written with escapes, such as \u003a for a colon.
    const text = Buffer.from(entry.text(CREATED_AT) ?? '');
    return (0,order_instant/* readInstant */.Wr)(text, 0, text.length) ?? 'unreadable';
}

;// CONCATENATED MODULE: ./.build/order/layout.js

const CHUNK = 512 * 1024;
const COMMA = 0x2c;
const layout_LINE_FEED = 0x0a;
/** Lays a document out, chunk by chunk: its frame as it was, and one entry a line. */
class Layout {
    #written;
    #chunk;
    #length = 0;
    #ready = [];
    #hasEntries = false;
    /** @param written gets the entries as they stand in the document */
    constructor(prefix, written) {
        this.#written = written;
        this.#chunk = Buffer.allocUnsafeSlow(Math.max(CHUNK, prefix.length));
        this.#append(prefix, 0, prefix.length);
    }
    /** Whether there are chunks to take. */
    get isFull() {
        return this.#ready.length > 0;
    }
    take() {
        return this.#ready.splice(0);
    }
    entry(bytes, start, end) {
        this.#makeRoom(end - start + 2);
        if (this.#hasEntries)
            this.#chunk[this.#length++] = COMMA;
        this.#chunk[this.#length++] = layout_LINE_FEED;
        this.#hasEntries = true;
        const place = this.#length;
        this.#append(bytes, start, end);
        this.#written.add(this.#chunk, place, this.#length);
    }
    /** Ends the document and gives what is left of it. */
    close(suffix) {
        this.#makeRoom(suffix.length + 2);
        if (this.#hasEntries)
            this.#chunk[this.#length++] = layout_LINE_FEED;
        this.#append(suffix, 0, suffix.length);
        this.#chunk[this.#length++] = layout_LINE_FEED;
        this.#ready.push((0,buffers/* giveAway */._j)(this.#chunk.subarray(0, this.#length)));
        return this.take();
    }
    #append(bytes, start, end) {
        bytes.copy(this.#chunk, this.#length, start, end);
        this.#length += end - start;
    }
    #makeRoom(size) {
        if (this.#length + size <= this.#chunk.length)
            return;
        this.#ready.push((0,buffers/* giveAway */._j)(this.#chunk.subarray(0, this.#length)));
        this.#chunk = Buffer.allocUnsafeSlow(Math.max(CHUNK, size));
        this.#length = 0;
    }
}
/** Bytes of the document that `Layout` makes of `count` entries with `size` bytes together. */
function layoutSize(prefix, count, size, suffix) {
    return prefix.length + size + 2 * count + suffix.length + 1;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./.build/order/spill.js



const compress = (0,external_node_util_.promisify)(external_node_zlib_.zstdCompress);
const decompress = (0,external_node_util_.promisify)(external_node_zlib_.zstdDecompress);
/** Seconds, nanos, bytes of the digits beyond nanos, bytes of the entry. */
const HEADER = 8 + 4 + 4 + 4;
/**
 * Bytes of a piece. Large ones compress better and cost fewer calls; but two of each run are in
 * memory when they are merged, so that of many runs the later ones are in small pieces.
 */
const PIECE = { early: 256 << 10, late: 64 << 10 };
const EARLY_RUNS = 32;
/** Pieces that are compressed at a time, on other threads. */
const AHEAD = 3;
/** A fast level that still makes a fourth of it: less to encrypt, to write and to read. */
const LEVEL = { [external_node_zlib_.constants.ZSTD_c_compressionLevel]: -3 };
/** Writes sorted runs to disk, one at a time. */
class Spiller {
    isUsed = false;
    #runs = [];
    #open;
    #underWay = Promise.resolve();
    /** Entries of the run that is under way, in order. */
    #sorted = Buffer.alloc(0);
    constructor(open) {
        this.#open = open;
    }
    /**
     * Begins to write a sorted run, each entry behind a header with its instant, when the one before
     * it is done. All of it has been copied by then.
     *
     * @param bytes the memory in which the entries lie
     */
    async spill(run, bytes) {
        await this.#underWay;
        this.isUsed = true;
        const pieces = this.#gather(run, bytes);
        this.#underWay = this.#write(pieces);
        // A failure is told to whoever waits next.
        this.#underWay.catch(() => undefined);
    }
    /** Waits for the last run; gives all of them, as they were spilled. */
    async finish() {
        await this.#underWay;
        this.#sorted = Buffer.alloc(0);
        return this.#runs;
    }
    /** Copies the entries in order; cuts them into pieces. */
    #gather(run, bytes) {
        let room = run.count * HEADER;
        for (const index of run.order) {
            room += run.restOf(index).length + run.endOf(index) - run.startOf(index);
        }
        // With some more, since hardly two runs are of one size.
        if (room > this.#sorted.length)
            this.#sorted = Buffer.allocUnsafeSlow(Math.ceil(room * 1.25));
        const sorted = this.#sorted;
        const view = new DataView(sorted.buffer);
        const size = this.#runs.length < EARLY_RUNS ? PIECE.early : PIECE.late;
        const pieces = [];
        let from = 0;
        let at = 0;
        for (const index of run.order) {
            const start = run.startOf(index);
            const end = run.endOf(index);
            const rest = run.restOf(index);
            const next = at + HEADER + rest.length + end - start;
            if (next - from > size && at > from) {
                pieces.push(sorted.subarray(from, at));
                from = at;
            }
            view.setFloat64(at, run.secondsOf(index), true);
            view.setUint32(at + 8, run.nanosOf(index), true);
            view.setUint32(at + 12, rest.length, true);
            view.setUint32(at + 16, end - start, true);
            at += HEADER;
            if (rest !== '')
                at += sorted.write(rest, at, 'latin1');
            bytes.copy(sorted, at, start, end);
            at = next;
        }
        if (at > from)
            pieces.push(sorted.subarray(from, at));
        return pieces;
    }
    async #write(pieces) {
        const file = await this.#open();
        const run = [];
        const underWay = [];
        const append = async () => {
            const compressed = await underWay.shift();
            const { length } = pieces[run.length];
            const position = await file.append(compressed);
            run.push({ position, size: compressed.length, length });
            (0,buffers/* release */._r)(compressed);
        };
        for (const piece of pieces) {
            const compressing = compress(piece, { params: LEVEL, chunkSize: (piece.length >> 1) + 64 });
            compressing.catch(() => undefined);
            underWay.push(compressing);
            if (underWay.length === AHEAD)
                await append();
        }
        while (underWay.length > 0)
            await append();
        this.#runs.push(run);
    }
}
/** Reads a spilled run entry by entry. */
class Cursor {
    /** The entry it is at: its instant, and its bytes from `start` to `end` in `buffer`. */
    seconds = 0;
    nanos = 0;
    rest = '';
    buffer = Buffer.alloc(0);
    start = 0;
    end = 0;
    #view = new DataView(new ArrayBuffer(0));
    #file;
    #run;
    #next = 0;
    /** What comes next, on its way from disk while the entries before it are merged. */
    #ahead;
    constructor(file, run) {
        this.#file = file;
        this.#run = run;
        this.#ahead = this.#readAhead();
    }
    #readAhead() {
        const piece = this.#run[this.#next++];
        if (piece === undefined)
            return Promise.resolve(undefined);
        // Room for a byte more: a buffer that is full would be followed by another.
        const options = { chunkSize: piece.length + 64 };
        const reading = this.#file.read(piece.position, piece.size).then(async (bytes) => {
            const entries = await decompress(bytes, options);
            (0,buffers/* release */._r)(bytes);
            return entries;
        });
        // Whoever waits for it is told; nobody may, when the merge is left early.
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
        (0,buffers/* release */._r)(this.buffer);
        this.buffer = piece;
        this.#view = new DataView(piece.buffer);
        this.start = this.end = 0;
        return true;
    }
}

;// CONCATENATED MODULE: ./.build/order/merge.js


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
/**
 * Merges sorted runs, in the order in which they were cut from the source. Lays every entry
 * out; yields each time there are chunks to take.
 */
async function* merge(spill, runs, layout) {
    const file = await spill();
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
        layout.entry(cursor.buffer, cursor.start, cursor.end);
        if (!cursor.step() && !(await advance(cursor))) {
            const last = heap.pop();
            if (heap.length > 0)
                heap[0] = last;
        }
        if (heap.length > 0)
            sink(heap, 0);
        if (layout.isFull)
            yield;
    }
}
/** Steps to the next entry, reading on as far as it takes; false when there is none. */
async function advance(cursor) {
    while (!cursor.step())
        if (!(await cursor.fill()))
            return false;
    return true;
}

;// CONCATENATED MODULE: ./.build/order/scanner.js




const scanner_COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const PLUS = 0x2b;
const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
/** Instead of the end of a value: the text in memory ends within it. */
const MORE = -1;
/** No published field. */
const NONE = -1;
const LITERALS = [
    { text: Buffer.from('true'), kind: KIND.boolean },
    { text: Buffer.from('false'), kind: KIND.boolean },
    { text: Buffer.from('null'), kind: KIND.null },
];
/** What may follow a backslash, but for u. */
const ESCAPED = new Set(Buffer.from('"\\/bfnrt'));
const NAMES = FIELDS.map(({ name }) => Buffer.from(name));
const childrenOf = (parent) => [...FIELDS.keys()].filter((field) => FIELDS[field].parent === parent);
/** The fields of an event, and those within each of them. */
const OUTER = childrenOf(undefined);
const INNER = [...FIELDS.keys()].map(childrenOf);
/**
 * Reads JSON values, one at a time, where they lie in memory. It takes exactly what `JSON.parse`
 * takes (RFC 8259), but builds no strings and no objects: it notes where the published fields are.
 * Bytes in strings are taken as they are, well-formed UTF-8 or not.
 */
class Scanner {
    /** The value that was read last. */
    entry = new Entry();
    #text;
    #bytes;
    #length = 0;
    /** For each level of nesting 1 if what is around it is an object, 0 for an array. */
    #nesting = new Uint8Array(1024);
    /** Whether the string that was read last has escapes. */
    #isEscaped = false;
    constructor(text) {
        this.#text = text;
        this.#bytes = text.bytes;
    }
    /**
     * Reads the value that begins at `start`, where no white space is.
     *
     * @param isEvent whether to note published fields
     * @returns where it ends, or MORE
     * @throws JsonError
     */
    read(start, isEvent) {
        const bytes = (this.#bytes = this.#text.bytes);
        const length = (this.#length = this.#text.length);
        const { entry } = this;
        const { kinds, starts, ends } = entry;
        entry.bytes = bytes;
        entry.start = start;
        entry.hasGaps = false;
        kinds.fill(0);
        let i = start;
        let depth = 0;
        let inObject = false;
        /** The kind of container that has just been opened, or 0. */
        let opened = 0;
        /** Containers around the keys that are looked at: deeper ones are not published fields. */
        let watched = isEvent ? 1 : 0;
        /** The field of the event, and the one within it, whose value is being read. */
        let outer = NONE;
        let inner = NONE;
        for (;;) {
            if (bytes[i] <= SPACE)
                i = this.#skipWhite(i);
            let kind;
            if (opened !== 0 && bytes[i] === (inObject ? CLOSE_BRACE : CLOSE_BRACKET)) {
                // Nothing is in it.
                kind = opened;
                i++;
                inObject = this.#nesting[--depth] === 1;
            }
            else {
                if (inObject) {
                    if (i >= length)
                        return MORE;
                    if (bytes[i] !== QUOTE)
                        this.fail(i, 'a key');
                    const from = i + 1;
                    i = this.#endOfString(from);
                    if (i === MORE)
                        return MORE;
                    if (depth <= watched) {
                        if (depth === 1) {
                            outer = this.#find(OUTER, from, i - 1);
                            inner = NONE;
                            watched = outer !== NONE && INNER[outer].length > 0 ? 2 : 1;
                        }
                        else
                            inner = this.#find(INNER[outer], from, i - 1);
                    }
                    if (bytes[i] <= SPACE)
                        i = this.#skipWhite(i);
                    if (i >= length)
                        return MORE;
                    if (bytes[i] !== COLON)
                        this.fail(i, "':'");
                    i++;
                    if (bytes[i] <= SPACE)
                        i = this.#skipWhite(i);
                }
                if (i >= length)
                    return MORE;
                const byte = bytes[i];
                const from = i;
                if (byte === QUOTE) {
                    kind = KIND.string;
                    i = this.#endOfString(i + 1);
                }
                else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) {
                    kind = byte === OPEN_BRACE ? KIND.object : KIND.array;
                    i++;
                }
                else if (byte === MINUS || (byte >= ZERO && byte <= NINE)) {
                    kind = KIND.number;
                    i = this.#endOfNumber(i);
                }
                else {
                    const literal = LITERALS.find(({ text }) => text[0] === byte);
                    if (literal === undefined)
                        this.fail(i, 'a value');
                    kind = literal.kind;
                    i = this.#endOfLiteral(i, literal.text);
                }
                if (i === MORE)
                    return MORE;
                if (depth === 0)
                    entry.kind = kind;
                else if (depth <= watched) {
                    const field = depth === 1 ? outer : inner;
                    if (field !== NONE) {
                        // Of a repeated key the last counts, and what is within its value.
                        if (depth === 1)
                            for (const within of INNER[field])
                                kinds[within] = 0;
                        kinds[field] = kind;
                        starts[field] = from;
                        ends[field] = i;
                    }
                }
                if (kind <= KIND.array) {
                    opened = kind;
                    this.#open(depth++, inObject);
                    inObject = kind === KIND.object;
                    continue;
                }
            }
            opened = 0;
            // A value has ended: what is around it goes on, or ends as well.
            for (;;) {
                if (depth === 0)
                    return (entry.end = i);
                if (kind <= KIND.array && depth <= 2) {
                    const field = depth === 1 ? outer : inner;
                    if (field !== NONE)
                        ends[field] = i;
                }
                if (bytes[i] <= SPACE)
                    i = this.#skipWhite(i);
                if (i >= length)
                    return MORE;
                const byte = bytes[i];
                if (byte === scanner_COMMA) {
                    i++;
                    break;
                }
                if (byte !== (inObject ? CLOSE_BRACE : CLOSE_BRACKET)) {
                    this.fail(i, "',' or the end of the container");
                }
                i++;
                kind = inObject ? KIND.object : KIND.array;
                inObject = this.#nesting[--depth] === 1;
            }
        }
    }
    /** @throws JsonError for the byte at a place where something else was expected */
    fail(place, expected) {
        const byte = this.#text.bytes[place].toString(16).padStart(2, '0');
        throw new JsonError(this.#text.offsetOf(place), `the byte 0x${byte}, where ${expected} was expected,`);
    }
    /** Enters a container; `inObject` tells what is around it. */
    #open(depth, inObject) {
        if (depth === this.#nesting.length) {
            const deeper = new Uint8Array(2 * depth);
            deeper.set(this.#nesting);
            this.#nesting = deeper;
        }
        this.#nesting[depth] = inObject ? 1 : 0;
    }
    #skipWhite(from) {
        let i = from;
        while (isWhite(this.#bytes[i]))
            i++;
        if (i > from)
            this.entry.hasGaps = true;
        return i;
    }
    /** Where the string ends, behind its quote, whose contents start at `from`; or MORE. */
    #endOfString(from) {
        const bytes = this.#bytes;
        this.#isEscaped = false;
        let i = from;
        for (;;) {
            let byte = bytes[i];
            while (byte !== QUOTE && byte !== BACKSLASH && byte >= SPACE)
                byte = bytes[++i];
            if (i >= this.#length)
                return MORE;
            if (byte === QUOTE)
                return i + 1;
            if (byte !== BACKSLASH)
                this.fail(i, 'no control character in a string');
            this.#isEscaped = true;
            i = this.#endOfEscape(i + 1);
            if (i === MORE)
                return MORE;
        }
    }
    #endOfEscape(from) {
        if (from >= this.#length)
            return MORE;
        if (ESCAPED.has(this.#bytes[from]))
            return from + 1;
        if (this.#bytes[from] !== 0x75)
            this.fail(from, 'one of "\\/bfnrtu after a backslash');
        const end = from + 5;
        for (let i = from + 1; i < end; i++) {
            if (i >= this.#length)
                return MORE;
            const letter = this.#bytes[i] | 0x20;
            const isHex = isDigit(this.#bytes[i]) || (letter >= 0x61 && letter <= 0x66);
            if (!isHex)
                this.fail(i, 'four hexadecimal digits after \\u');
        }
        return end;
    }
    #endOfLiteral(from, text) {
        for (let i = 1; i < text.length; i++) {
            if (from + i >= this.#length)
                return MORE;
            if (this.#bytes[from + i] !== text[i])
                this.fail(from + i, 'true, false or null');
        }
        return from + text.length;
    }
    #endOfNumber(from) {
        const bytes = this.#bytes;
        let i = bytes[from] === MINUS ? from + 1 : from;
        i = bytes[i] === ZERO ? i + 1 : this.#endOfDigits(i, 'a digit after the minus sign');
        if (i !== MORE && bytes[i] === POINT) {
            i = this.#endOfDigits(i + 1, 'a digit after the decimal point');
        }
        if (i !== MORE && (bytes[i] | 0x20) === 0x65) {
            const isSigned = bytes[i + 1] === PLUS || bytes[i + 1] === MINUS;
            i = isSigned
                ? this.#endOfDigits(i + 2, 'a digit after the sign of the exponent')
                : this.#endOfDigits(i + 1, 'a digit or sign after the exponent mark');
        }
        return i === this.#length && !this.#text.isWhole ? MORE : i;
    }
    /** Where digits end, of which there must be one. */
    #endOfDigits(from, expected) {
        let i = from;
        while (isDigit(this.#bytes[i]))
            i++;
        if (i > from)
            return i;
        if (i >= this.#length)
            return MORE;
        this.fail(i, expected);
    }
    /** Which of these fields has the key whose contents are the bytes from `from` to `to`, or NONE. */
    #find(fields, from, to) {
        if (this.#isEscaped) {
            const key = decodeString(this.#bytes, from, to);
            return fields.find((field) => FIELDS[field].name === key) ?? NONE;
        }
        for (const field of fields) {
            const name = NAMES[field];
            if (name.length === to - from && isAt(this.#bytes, from, name))
                return field;
        }
        return NONE;
    }
}
function isDigit(byte) {
    return byte >= ZERO && byte <= NINE;
}
function isAt(bytes, place, name) {
    for (let i = 0; i < name.length; i++)
        if (bytes[place + i] !== name[i])
            return false;
    return true;
}

;// CONCATENATED MODULE: ./.build/order/reader.js




const BYTE_ORDER_MARK = Buffer.from('\ufeff');
const KIND_NAMES = {
    [KIND.object]: 'an object',
    [KIND.array]: 'an array',
    [KIND.string]: 'a string',
    [KIND.number]: 'a number',
    [KIND.boolean]: 'a boolean',
    [KIND.null]: 'null',
};
/**
 * Finds the entries of an audit trail in JSON text that comes in chunks: the elements of the array
 * `entries` of an object, or of a bare array. Their bytes stay in memory until `forget`.
 */
class EntryReader {
    #take;
    #text = new Text();
    #scanner = new Scanner(this.#text);
    /** The document, as far as it has been read; done when all of it has. */
    #document;
    #isDone = false;
    /** What comes next begins here. */
    #at = 0;
    #prefix;
    #suffixStart;
    /** @param take takes the entries one by one; each is valid during the call only */
    constructor(take) {
        this.#take = take;
        this.#document = this.#readDocument();
    }
    /** The memory in which the entries lie that have been read since the last `forget`. */
    get bytes() {
        return this.#text.bytes;
    }
    /** Bytes of text in memory. */
    get size() {
        return this.#text.length;
    }
    /**
     * The bytes up to and including the `[` of the entries, and those from their `]` on, without
     * white space between tokens. To be asked for once, at the end.
     */
    get frame() {
        return { prefix: this.#prefix, suffix: this.#compact(this.#suffixStart, this.#text.length) };
    }
    /** Reads on. @throws JsonError, DocumentError */
    write(chunk) {
        this.#text.append(chunk);
        this.#document.next();
    }
    /** Ends the text. @throws JsonError, DocumentError */
    close() {
        this.#text.isWhole = true;
        this.#document.next();
        if (!this.#isDone) {
            throw new JsonError(this.#text.offsetOf(this.#text.length), 'the text ends early');
        }
        if (this.#prefix === undefined) {
            const offset = this.#text.offsetOf(this.#at);
            throw new DocumentError("the object has ended without a key 'entries'", offset);
        }
    }
    /** Forgets the entries read so far: their memory is used again. */
    forget() {
        if (this.#prefix === undefined)
            return;
        const place = this.#suffixStart ?? this.#at;
        this.#text.forget(place);
        this.#at -= place;
        if (this.#suffixStart !== undefined)
            this.#suffixStart = 0;
    }
    *#readDocument() {
        for (const [i, byte] of BYTE_ORDER_MARK.entries()) {
            while (this.#at === this.#text.length)
                yield;
            if (this.#text.bytes[this.#at] === byte)
                this.#at++;
            else if (i === 0)
                break;
            else
                this.#scanner.fail(this.#at, 'a value');
        }
        const start = this.#at;
        const first = yield* this.#next();
        if (first === OPEN_BRACKET)
            yield* this.#readEntries(start);
        else if (first === OPEN_BRACE)
            yield* this.#readMembers(start);
        else
            yield* this.#refuse('it is');
        this.#isDone = true;
        yield* this.#next();
        this.#scanner.fail(this.#at, 'nothing but white space');
    }
    /** Reads the object that is the document. The text begins at `start`. */
    *#readMembers(start) {
        this.#at++;
        for (let isFirst = true; yield* this.#hasNext(CLOSE_BRACE, isFirst); isFirst = false) {
            if ((yield* this.#next()) !== QUOTE)
                this.#scanner.fail(this.#at, 'a key');
            const key = yield* this.#value();
            const isEntries = decodeString(key.bytes, key.start + 1, key.end - 1) === 'entries';
            if ((yield* this.#next()) !== COLON)
                this.#scanner.fail(this.#at, "':'");
            this.#at++;
            const first = yield* this.#next();
            if (!isEntries)
                yield* this.#value();
            else if (this.#prefix !== undefined)
                yield* this.#refuse("a second key 'entries'", false);
            else if (first !== OPEN_BRACKET)
                yield* this.#refuse("'entries' is");
            else
                yield* this.#readEntries(start);
        }
    }
    /** Reads the array of the entries. The text begins at `start`. */
    *#readEntries(start) {
        this.#at++;
        this.#prefix = this.#compact(start, this.#at);
        for (let isFirst = true; yield* this.#hasNext(CLOSE_BRACKET, isFirst); isFirst = false) {
            yield* this.#next();
            this.#take(yield* this.#value(true));
        }
        this.#suffixStart = this.#at - 1;
    }
    /** Whether another value follows in a container; if not, what closes it has been read. */
    *#hasNext(closing, isFirst) {
        const byte = yield* this.#next();
        if (byte === closing) {
            this.#at++;
            return false;
        }
        if (isFirst)
            return true;
        if (byte !== scanner_COMMA)
            this.#scanner.fail(this.#at, "',' or the end of the container");
        this.#at++;
        return true;
    }
    /** Skips white space; gives the byte that follows. */
    *#next() {
        const text = this.#text;
        for (;;) {
            while (this.#at < text.length && isWhite(text.bytes[this.#at]))
                this.#at++;
            if (this.#at < text.length)
                return text.bytes[this.#at];
            yield;
        }
    }
    /** Reads the value that begins here. Where it is not whole, it is read again with more. */
    *#value(isEvent = false) {
        const text = this.#text;
        while (this.#scanner.read(this.#at, isEvent) === MORE) {
            // Twice as much each time: a large one must not be read with every chunk.
            const enough = 2 * (text.length - this.#at);
            do
                yield;
            while (text.length - this.#at < enough && !text.isWhole);
        }
        this.#at = this.#scanner.entry.end;
        return this.#scanner.entry;
    }
    /** Refuses the value that begins here: an object or array at once, for either may have no end. */
    *#refuse(problem, namesKind = true) {
        const { bytes } = this.#text;
        const first = bytes[this.#at];
        const offset = this.#text.offsetOf(this.#at);
        let kind = first === OPEN_BRACE ? KIND.object : KIND.array;
        if (first !== OPEN_BRACE && first !== OPEN_BRACKET)
            ({ kind } = yield* this.#value());
        throw new DocumentError(namesKind ? `${problem} ${KIND_NAMES[kind]}` : problem, offset);
    }
    /** A copy of a part of the text, without white space between tokens. */
    #compact(start, end) {
        const copy = Buffer.from(this.#text.bytes.subarray(start, end));
        return copy.subarray(0, closeGaps(copy, 0, copy.length));
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/order/repeats.js


/** Bytes of an id as it is compared: a uuid's own, or as many of another text's SHA-256. */
const KEY = 16;
const PARTITIONS = 64;
const repeats_ROOM = 32 * 1024;
const HEX = new Int8Array(256).fill(-1);
for (let i = 0; i < 16; i++) {
    HEX['0123456789abcdef'.charCodeAt(i)] = i;
}
/**
 * Writes the 16 bytes of a lower-case uuid to `target`; false when the text is none. `start` is
 * where its text begins in `bytes`.
 */
function putUuid(bytes, start, target, at) {
    let from = start;
    for (let i = 0; i < KEY; i++) {
        if (i === 4 || i === 6 || i === 8 || i === 10) {
            if (bytes[from++] !== 0x2d)
                return false;
        }
        const high = HEX[bytes[from++]];
        const low = HEX[bytes[from++]];
        if ((high | low) < 0)
            return false;
        target[at + i] = (high << 4) | low;
    }
    return true;
}
/**
 * Counts ids that repeat, however many there are, in bounded memory: ids go to partitions by
 * their first byte, full ones to the spill file, and each partition is looked at by itself in
 * the end.
 */
class Repeats {
    #spill;
    #key = Buffer.alloc(KEY);
    #partitions = Array.from({ length: PARTITIONS }, () => ({
        buffer: Buffer.alloc(0),
        length: 0,
        extents: [],
        spilled: 0,
    }));
    #full = [];
    constructor(spill) {
        this.#spill = spill;
    }
    /** Whether a partition wants to be spilled: call `relieve` soon. */
    get isFull() {
        return this.#full.length > 0;
    }
    /** Adds an id: the bytes of a JSON string's contents. */
    add(bytes, start, end) {
        const key = this.#key;
        if (end - start !== 36 || !putUuid(bytes, start, key, 0)) {
            const text = decodeString(bytes, start, end);
            (0,external_node_crypto_.createHash)('sha256').update(text).digest().copy(key, 0, 0, KEY);
        }
        const partition = this.#partitions[key[0] % PARTITIONS];
        if (partition.length === partition.buffer.length) {
            const larger = Buffer.allocUnsafeSlow(Math.max(64 * KEY, partition.buffer.length * 2));
            partition.buffer.copy(larger, 0, 0, partition.length);
            partition.buffer = larger;
        }
        partition.buffer.set(key, partition.length);
        partition.length += KEY;
        if (partition.length === repeats_ROOM)
            this.#full.push(partition);
    }
    /** Spills the partitions that are full. */
    async relieve() {
        for (const partition of this.#full.splice(0)) {
            const file = await this.#spill();
            const bytes = partition.buffer.subarray(0, partition.length);
            const position = await file.append(bytes);
            partition.extents.push({ position, size: partition.length });
            partition.spilled += partition.length;
            partition.length = 0;
        }
    }
    /** How many ids were there before: n of one id count n - 1. */
    async count() {
        let repeats = 0;
        for (const partition of this.#partitions)
            repeats += countIn(await this.#whole(partition));
        return repeats;
    }
    async #whole({ buffer, length, extents, spilled }) {
        const keys = Buffer.allocUnsafeSlow(spilled + length);
        let at = 0;
        for (const { position, size } of extents) {
            const read = await (await this.#spill()).read(position, size);
            read.copy(keys, at);
            at += size;
        }
        buffer.copy(keys, at, 0, length);
        return keys;
    }
}
/** Repeats among whole keys: the first halves sort as numbers; where two are equal, look closer. */
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

/**
 * Places of entries in memory with their instants, sorted there. May be cleared and used again.
 */
class Run {
    /** Indexes of the entries in order, after `sort`. */
    order = new Uint32Array(0);
    #starts = [];
    #ends = [];
    #seconds = [];
    #nanos = [];
    /** Digits beyond nanoseconds, of the few entries that have any. */
    #rests = new Map();
    get count() {
        return this.#starts.length;
    }
    /** Adds an entry; without an instant it comes before all that have one. */
    add(start, end, instant) {
        if (instant !== undefined && instant.rest !== '')
            this.#rests.set(this.count, instant.rest);
        this.#starts.push(start);
        this.#ends.push(end);
        this.#seconds.push(instant === undefined ? -Infinity : instant.seconds);
        this.#nanos.push(instant === undefined ? 0 : instant.nanos);
    }
    /** Forgets the entries. */
    clear() {
        for (const list of [this.#starts, this.#ends, this.#seconds, this.#nanos])
            list.length = 0;
        this.#rests.clear();
    }
    /** How many entries, in `bytes`, are not well-formed UTF-8. (All at once are looked at first.) */
    countInvalidUtf8(bytes) {
        if (this.count === 0 || (0,external_node_buffer_.isUtf8)(bytes.subarray(this.#starts[0], this.#ends[this.count - 1]))) {
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
        for (const second of seconds) {
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
    #compare(a, b) {
        const [secondsA, secondsB] = [this.secondsOf(a), this.secondsOf(b)];
        if (secondsA !== secondsB)
            return secondsA < secondsB ? -1 : 1;
        const nanos = this.nanosOf(a) - this.nanosOf(b);
        if (nanos !== 0)
            return nanos;
        const [restA, restB] = [this.restOf(a), this.restOf(b)];
        return restA === restB ? a - b : restA < restB ? -1 : 1;
    }
    startOf(index) {
        return this.#starts[index];
    }
    endOf(index) {
        return this.#ends[index];
    }
    secondsOf(index) {
        return this.#seconds[index];
    }
    nanosOf(index) {
        return this.#nanos[index];
    }
    restOf(index) {
        return this.#rests.get(index) ?? '';
    }
}

// EXTERNAL MODULE: ./.build/text/redact.js
var redact = __webpack_require__(28359);
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
    id: fieldNumber('id'),
    createdAt: fieldNumber('created_at'),
    type: fieldNumber('type'),
    action: fieldNumber('action'),
    email: fieldNumber('actor', 'email'),
    app: fieldNumber('app', 'name'),
    account: fieldNumber('enterprise_account', 'id'),
};
/** Parts `type` and `action` where both are as they are written in JSON, which cannot have one. */
const BETWEEN = '\n';
function bump(counts, key) {
    const known = counts.has(key) || counts.size < DISTINCT_LIMIT;
    const name = known ? key : OTHER;
    counts.set(name, (counts.get(name) ?? 0) + 1);
}
const byName = (counts) => Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
const byCount = (counts) => Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
function decodeRaw(raw) {
    const bytes = Buffer.from(raw, 'latin1');
    return decodeString(bytes, 0, bytes.length);
}
/** Counts events as they are read, in any order. */
class Counter {
    #expected;
    #repeats;
    #account;
    /** By `type` and `action`; the known ones are there from the beginning. */
    #types = new Map([...KNOWN_TYPES].map((name) => [name.replace('.', BETWEEN), 0]));
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
        bump(this.#types, entry.raw(FIELD.type) + BETWEEN + entry.raw(FIELD.action));
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
    #addIds(entry) {
        const { id, account } = FIELD;
        if (entry.kinds[account] === KIND.string) {
            // Most are written without escapes: then no string needs to be made.
            const isSame = this.#account.compare(entry.bytes, entry.from(account), entry.to(account)) === 0;
            if (!isSame && entry.text(account) !== this.#expected.accountId) {
                this.#anomalies.other_account++;
            }
        }
        if (entry.kinds[id] === KIND.string) {
            this.#repeats.add(entry.bytes, entry.from(id), entry.to(id));
        }
    }
    async result() {
        const days = [...this.#days].sort(([a], [b]) => a - b);
        const types = new Map();
        let unknown = 0;
        for (const [raw, count] of this.#types) {
            if (count === 0)
                continue;
            const name = raw === OTHER ? raw : raw.split(BETWEEN).map(decodeRaw).join('.');
            const isKnown = KNOWN_TYPES.has(name);
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

;// CONCATENATED MODULE: ./.build/order/index.js











const MEMORY = 48 << 20;
/** Index of an entry in memory: its place, its instant, the sorted order. */
const INDEX_BYTES = 32;
/**
 * Puts an audit trail in order: by `created_at` as an instant, equal instants in the source's
 * order, entries without a readable one first. No byte of an entry changes but for white space
 * between tokens; what stands around the entries is kept in place.
 *
 * Entries beyond the memory are cut into sorted runs on disk, and merged as they are read.
 *
 * @param source the archive's JSON, decompressed, in chunks of any size
 * @throws JsonError, DocumentError with the byte offset, or what the source throws
 */
async function order(source, expected, workspace) {
    const spill = once(() => workspace.spill());
    const sorted = await sort(source, expected, spill, workspace.memory ?? MEMORY);
    const { prefix, suffix, read, tally } = sorted;
    return {
        tally,
        size: layoutSize(prefix, read.count, read.size, suffix),
        read: async function* () {
            const written = new Checksum();
            const layout = new Layout(prefix, written);
            const steps = layOut(sorted, spill, layout);
            while ((await steps.next()).done !== true)
                yield* layout.take();
            yield* layout.close(suffix);
            if (!written.equals(read)) {
                throw new Error(`${written.count} entries of ${written.size} bytes were written where ${read.count} of ` +
                    `${read.size} bytes were read, or some were changed: a defect, please report it`);
            }
        },
    };
}
/** Opens the spill file once, when it is first needed. */
function once(open) {
    let file;
    return () => (file ??= open());
}
async function sort(source, expected, spill, memory) {
    // A run is filled while a copy of the one before it is on its way to disk.
    const limit = memory / 2;
    const repeats = new Repeats(spill);
    const counter = new Counter(expected, repeats);
    const spiller = new Spiller(spill);
    const read = new Checksum();
    const run = new Run();
    const reader = new EntryReader((entry) => {
        const created = createdAt(entry);
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
    for await (const chunk of source) {
        reader.write(chunk);
        (0,buffers/* releaseGiven */.TA)(chunk);
        if (repeats.isFull)
            await repeats.relieve();
        if (run.count === 0 || reader.size + run.count * INDEX_BYTES <= limit)
            continue;
        endRun();
        await spiller.spill(run, reader.bytes);
        run.clear();
        reader.forget();
    }
    reader.close();
    endRun();
    const frame = reader.frame;
    if (spiller.isUsed && run.count > 0)
        await spiller.spill(run, reader.bytes);
    const entries = spiller.isUsed ? await spiller.finish() : { run, bytes: reader.bytes };
    return { ...frame, read, tally: await counter.result(), entries };
}
/** Lays the entries out; stops each time there are chunks to take. */
function layOut({ entries }, spill, layout) {
    return 'run' in entries ? walk(entries.run, entries.bytes, layout) : merge(spill, entries, layout);
}
/** Lays out the entries of a run that is in memory, as `merge` does those on disk. */
function* walk(run, bytes, layout) {
    for (const index of run.order) {
        layout.entry(bytes, run.startOf(index), run.endOf(index));
        if (layout.isFull)
            yield;
    }
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
/** No clock makes more characters: digits beyond these would be a text that an event smuggles in. */
const LONGEST = 64;
/** The text of an instant as it is shown: of one that is too long for a clock's, nine digits. */
function shownInstant(text) {
    return text.length <= LONGEST ? text : text.replace(/(\.\d{9})\d+/, '$1');
}
const DASH = 0x2d;
const COLON = 0x3a;
const ZERO = 0x30;
/** The number in `digits` decimal digits at `at`, or NaN where a byte is no digit or missing. */
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
/**
 * Days from 1970-01-01 to the given day of the proleptic Gregorian calendar: years are counted
 * from March, so that the leap day is the last of its year.
 */
function daysSinceEpoch(year, month, day) {
    const y = month > 2 ? year : year - 1;
    const m = month > 2 ? month - 3 : month + 9;
    const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
    return 365 * y + leapDays + Math.floor((153 * m + 2) / 5) + day - 1 - 719468;
}
/** Seconds east of UTC in the offset at `at`, which must be the text's last part; NaN if not. */
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
/** The digits from `start` to `end`, without trailing zeros. */
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

/***/ 96872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ measured),
/* harmony export */   n: () => (/* binding */ Digest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Counts and digests bytes. */
class Digest {
    #hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    #size = 0;
    /** Bytes so far. */
    get size() {
        return this.#size;
    }
    /** SHA-256 of the bytes so far, lower case hexadecimal. */
    get sha256() {
        return this.#hash.copy().digest('hex');
    }
    add(chunk) {
        this.#size += chunk.length;
        this.#hash.update(chunk);
    }
}
/** Passes a stream through and adds its bytes to the digest. */
async function* measured(source, digest) {
    for await (const chunk of source) {
        digest.add(chunk);
        yield chunk;
    }
}


/***/ }),

/***/ 93113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TA: () => (/* binding */ releaseGiven),
/* harmony export */   _j: () => (/* binding */ giveAway),
/* harmony export */   _r: () => (/* binding */ release)
/* harmony export */ });
const given = new WeakSet();
/**
 * Gives the memory of a large buffer back at once; nobody may use it afterwards, nor what shares
 * its memory. Left to the garbage collector, such buffers cost more than what is done with them:
 * every few megabytes of them make it look through all of the heap.
 */
function release({ buffer }) {
    // A small one may lie in the memory that Node.js shares out.
    if (buffer.byteLength <= Buffer.poolSize)
        return;
    buffer.transfer(0);
}
/** Says that whoever takes this buffer, which has memory of its own, may release it. */
function giveAway(buffer) {
    given.add(buffer.buffer);
    return buffer;
}
/** Releases a buffer that is of no more use here, if it was given away by whoever made it. */
function releaseGiven(buffer) {
    if (given.has(buffer.buffer))
        release(buffer);
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


/***/ }),

/***/ 67157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ SCRATCH_PREFIX)
/* harmony export */ });
/** How the names of scratch folders begin. By itself, so that `post` loads nothing else. */
const SCRATCH_PREFIX = 'heroku-audit-trail-';


/***/ }),

/***/ 5972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hM: () => (/* binding */ withScratch)
/* harmony export */ });
/* unused harmony exports NoFolderError, Scratch */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33186);
/* harmony import */ var _buffers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93113);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76223);
/* harmony import */ var _scratch_prefix_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67157);








const CIPHER = 'aes-256-ctr';
/** Bytes of a block of the cipher. */
const BLOCK = 16;
const READ_CHUNK = 256 * 1024;
/** RUNNER_TEMP names no folder. */
class NoFolderError extends _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ActionError */ .lZ {
    constructor(folder, code) {
        super(`There is no folder ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(folder)} on the runner's disk for temporary files (${code}). ` +
            'Expected the one that the runner makes for each job and names in RUNNER_TEMP. Make it, or ' +
            'leave RUNNER_TEMP as the runner sets it, and run again.');
    }
}
/** Retried, since a reader to whom the folder is lent may still be writing there. */
const REMOVAL = { recursive: true, force: true, maxRetries: 3 };
class EncryptedFile {
    size = 0;
    #path;
    #file;
    #key;
    #cipher;
    /** @param key of this file alone, so that the counter may begin at 0 */
    constructor(path, file, key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(32)) {
        this.#path = path;
        this.#file = file;
        this.#key = key;
        this.#cipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createCipheriv)(CIPHER, key, counterAt(0));
    }
    /** Opens the file once more, to read. */
    async reopen() {
        return new EncryptedFile(this.#path, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(this.#path), this.#key);
    }
    close() {
        return this.#file.close();
    }
    async append(bytes) {
        const position = this.size;
        this.size += bytes.length;
        const secret = this.#cipher.update(bytes);
        let done = 0;
        while (done < secret.length) {
            const left = secret.length - done;
            done += (await this.#file.write(secret, done, left, position + done)).bytesWritten;
        }
        (0,_buffers_js__WEBPACK_IMPORTED_MODULE_5__/* .release */ ._r)(secret);
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
        (0,_buffers_js__WEBPACK_IMPORTED_MODULE_5__/* .release */ ._r)(secret);
        return plain.subarray(skip);
    }
    async remove() {
        await this.close();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(this.#path, { force: true });
    }
}
/** The initial counter for a block: big-endian, 128 bits. */
function counterAt(block) {
    const counter = Buffer.alloc(BLOCK);
    counter.writeBigUInt64BE(BigInt(block), BLOCK - 8);
    return counter;
}
/** A folder of temporary files, for this user only. */
class Scratch {
    folder;
    /** Whether something in it is lent (see `lend`). */
    isLent = false;
    #parent;
    #files = new Set();
    #made = 0;
    /** Chooses a name in `parent`; the folder is there after `make`. */
    constructor(parent, within) {
        this.folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent, `${_scratch_prefix_js__WEBPACK_IMPORTED_MODULE_7__/* .SCRATCH_PREFIX */ .u}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}`);
        this.#parent = within;
    }
    /** A folder in `parent`. @throws NoFolderError when that is not there */
    static create(parent, within) {
        const scratch = new Scratch(parent, within);
        scratch.make();
        return scratch;
    }
    /** Makes the folder; synchronously, so that no exit comes in between. @throws NoFolderError */
    make() {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(this.folder, { mode: 0o700 });
        }
        catch (error) {
            const code = error.code ?? '';
            if (!['ENOENT', 'ENOTDIR'].includes(code))
                throw error;
            throw new NoFolderError((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(this.folder), code);
        }
    }
    /** A folder within this one, for files that are removed before the rest. */
    section() {
        return Scratch.create(this.folder, this);
    }
    /** Lends the folder to a reader that cannot be stopped: `remove` leaves all but secret files. */
    lend() {
        this.isLent = true;
        this.#parent?.lend();
    }
    /** Removes the folder, lent or not, before the process ends. */
    removeNow() {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(this.folder, REMOVAL);
    }
    /** Closes and removes the secret files, and the folder unless it is lent. */
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
    /** Writes a stream to a secret file, which is removed at once when the stream fails. */
    async write(source) {
        const file = await this.log();
        try {
            for await (const chunk of source)
                await file.append(chunk);
            await file.close();
        }
        catch (error) {
            await this.#discard(file);
            throw error;
        }
        const { size } = file;
        return {
            size,
            async *read(start = 0, end = size) {
                const reader = await file.reopen();
                try {
                    for (let at = start; at < end; at += READ_CHUNK) {
                        yield (0,_buffers_js__WEBPACK_IMPORTED_MODULE_5__/* .giveAway */ ._j)(await reader.read(at, Math.min(READ_CHUNK, end - at)));
                    }
                }
                finally {
                    await reader.close();
                }
            },
        };
    }
    /** Makes a secret file to append to and read from. */
    async log() {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.folder, `${++this.#made}.secret`);
        const file = new EncryptedFile(path, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, 'wx+', 0o600));
        this.#files.add(file);
        return file;
    }
}
/**
 * Does something with a scratch folder in `parent`, which is gone afterwards.
 *
 * @throws NoFolderError when `parent` is not there
 */
async function withScratch(parent, caretaker, action) {
    // Whoever removes it knows of it before it is there.
    const scratch = new Scratch(parent);
    const forget = caretaker.onEnd(() => {
        scratch.removeNow();
    });
    try {
        caretaker.rememberScratch(scratch.folder);
        scratch.make();
        return await action(scratch);
    }
    finally {
        await scratch.remove();
        // What is lent is removed when the process ends.
        if (!scratch.isLent)
            forget();
    }
}


/***/ }),

/***/ 24014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ USER_AGENT),
/* harmony export */   j: () => (/* binding */ TOOL)
/* harmony export */ });
/** This project's name and version, as manifests and requests carry them; those of package.json. */
const TOOL = { name: 'heroku-audit-trail', version: '0.1.0' };
/** How requests name this project. */
const USER_AGENT = 'heroku-audit-trail-export';


/***/ })

};
