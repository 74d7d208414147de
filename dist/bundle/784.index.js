export const id = 784;
export const ids = [784];
export const modules = {

/***/ 50645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CT: () => (/* binding */ createdAt),
/* harmony export */   HK: () => (/* binding */ Entry),
/* harmony export */   Nd: () => (/* binding */ KIND)
/* harmony export */ });
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9185);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56496);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92898);



/** The kinds of JSON values; 0 is a missing field. */
const KIND = { object: 1, array: 2, string: 3, number: 4, boolean: 5, null: 6 };
/** An entry of an audit trail, and the published fields in it, as offsets in `bytes`. */
class Entry {
    bytes = Buffer.alloc(0);
    start = 0;
    end = 0;
    kind = 0;
    /** Whether there is white space between its tokens. */
    hasGaps = false;
    /** For each field, the kind of its value and where it starts and ends. */
    kinds = new Uint8Array(_event_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELDS */ .cJ.length);
    starts = new Float64Array(_event_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELDS */ .cJ.length);
    ends = new Float64Array(_event_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELDS */ .cJ.length);
    get isObject() {
        return this.kind === KIND.object;
    }
    /** Whether each published field is missing, null or of the kind that is published. */
    get isPublished() {
        for (let field = 0; field < _event_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELDS */ .cJ.length; field++) {
            const kind = this.kinds[field];
            if (kind === 0 || kind === KIND.null)
                continue;
            if (kind !== (_event_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELDS */ .cJ[field].isObject ? KIND.object : KIND.string))
                return false;
        }
        return true;
    }
    /** Where the contents of a string start, after its quote; 0, like `to`, for anything else. */
    from(field) {
        return this.kinds[field] === KIND.string ? this.starts[field] + 1 : 0;
    }
    to(field) {
        return this.kinds[field] === KIND.string ? this.ends[field] - 1 : 0;
    }
    /** The text of a field; undefined if it is not a string. */
    text(field) {
        if (this.kinds[field] !== KIND.string)
            return undefined;
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeString */ .sc)(this.bytes, this.from(field), this.to(field));
    }
    /** The contents of a string as written, a character for each byte; empty for anything else. */
    raw(field) {
        return this.bytes.toString('latin1', this.from(field), this.to(field));
    }
    /** Removes the white space between tokens; the offsets of fields are invalid afterwards. */
    closeGaps() {
        if (this.hasGaps)
            this.end = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .closeGaps */ .e7)(this.bytes, this.start, this.end);
    }
}
const CREATED_AT = (0,_event_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldNumber */ .O3)('created_at');
/** The instant of an event's `created_at`, or why it has none. */
function createdAt(entry) {
    const kind = entry.kinds[CREATED_AT];
    if (kind === 0 || kind === KIND.null)
        return 'missing';
    const instant = (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .readInstant */ .Wr)(entry.bytes, entry.from(CREATED_AT), entry.to(CREATED_AT));
    if (instant !== undefined)
        return instant;
    // A date-time may be written with escapes, such as \u003a for a colon.
    return (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .readInstant */ .Wr)(Buffer.from(entry.text(CREATED_AT) ?? '')) ?? 'unreadable';
}


/***/ }),

/***/ 3998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ DocumentError),
/* harmony export */   N: () => (/* binding */ JsonError)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76223);

/** Text that is not JSON (RFC 8259). `offset` is the first byte that is not. */
class JsonError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    offset;
    constructor(offset, problem) {
        super(refusal('JSON', problem, offset, 'JSON text (RFC 8259)'), { code: 'E_HEROKU_DAMAGED' });
        this.offset = offset;
    }
}
/** JSON that is not an audit trail: neither an object with an array `entries` nor an array. */
class DocumentError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    constructor(problem, offset) {
        const expected = "an object with an array 'entries', or an array";
        super(refusal('an audit trail', problem, offset, expected), { code: 'E_HEROKU_DAMAGED' });
    }
}
const refusal = (what, problem, offset, expected) => `The archive is not ${what}: ${problem} at byte ${offset}. Expected ${expected}. Nothing was ` +
    'delivered. Run again, and ask Heroku support if this happens again.';


/***/ }),

/***/ 9185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EE: () => (/* binding */ KNOWN_TYPES),
/* harmony export */   O3: () => (/* binding */ fieldNumber),
/* harmony export */   cJ: () => (/* binding */ FIELDS)
/* harmony export */ });
/**
 * The fields of an audit trail event that Heroku publishes (Platform API schema,
 * `audit-trail-event`), and those within them. None is required, any may be null, and there may be
 * more. Those with fields of their own, and `data`, hold objects, the others strings.
 */
const PATHS = `id created_at type action actor actor.id actor.email app app.id app.name
  owner owner.id owner.email enterprise_account enterprise_account.id enterprise_account.name
  team team.id team.name request request.ip_address data`.split(/\s+/);
/** The published fields; a field's number is its index. */
const FIELDS = PATHS.map((path) => {
    const [outer, inner] = path.split('.');
    const isObject = path === 'data' || PATHS.some((other) => other.startsWith(`${path}.`));
    const parent = inner === undefined ? undefined : PATHS.indexOf(outer);
    return { name: inner ?? outer, parent, isObject };
});
/** The number of a published field, such as `fieldNumber('actor', 'email')`. */
function fieldNumber(...names) {
    return PATHS.indexOf(names.join('.'));
}
/**
 * The events Heroku lists as supported, as `type.action` (Dev Center, "Audit Trails for Enterprise
 * Accounts", 5 February 2026). The list grows: an unknown event is reported, never dropped.
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


/***/ }),

/***/ 30784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RT: () => (/* reexport */ anomaliesOf),
  fq: () => (/* binding */ order)
});

// UNUSED EXPORTS: ANOMALIES

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
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
    // Mixed, so that the twelve bits dropped are not all of one lane.
    const low = (even + Math.imul(odd, EVEN)) >>> 0;
    const high = (odd ^ Math.imul(even, ODD)) >>> 12;
    return high * 2 ** 32 + low;
}
const MODULUS = 2 ** 52;
/**
 * A checksum of entries in any order: their count, their bytes, and the sum of their digests. What
 * was read and what was written must have the same.
 */
class Checksum {
    count = 0;
    size = 0;
    sum = 0;
    #view = new DataView(new ArrayBuffer(0));
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

// EXTERNAL MODULE: ./.build/order/entry.js
var order_entry = __webpack_require__(50645);
;// CONCATENATED MODULE: ./.build/order/layout.js

const CHUNK = 512 * 1024;
const COMMA = 0x2c;
const LINE_FEED = 0x0a;
/** Writes a document in chunks: its frame as it was, and one entry a line. */
class Layout {
    written = new Checksum();
    #chunk;
    #length = 0;
    constructor(prefix) {
        this.#chunk = Buffer.allocUnsafeSlow(Math.max(CHUNK, prefix.length));
        this.#append(prefix, 0, prefix.length);
    }
    /** Adds an entry; returns the chunk before it if that is full. */
    add(bytes, { start, end }) {
        const full = this.#makeRoom(end - start + 2);
        if (this.written.count > 0)
            this.#chunk[this.#length++] = COMMA;
        this.#chunk[this.#length++] = LINE_FEED;
        const place = this.#length;
        this.#append(bytes, start, end);
        this.written.add(this.#chunk, place, this.#length);
        return full;
    }
    close(suffix) {
        const full = this.#makeRoom(suffix.length + 2);
        if (this.written.count > 0)
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

// EXTERNAL MODULE: ./.build/order/instant.js
var order_instant = __webpack_require__(56496);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(80356);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./.build/order/spill.js


const compress = (0,external_node_util_.promisify)(external_node_zlib_.zstdCompress);
const decompress = (0,external_node_util_.promisify)(external_node_zlib_.zstdDecompress);
/** Seconds, nanos, bytes of the digits beyond nanos, bytes of the entry. */
const HEADER = 8 + 4 + 4 + 4;
const NOTHING = Buffer.alloc(0);
/** Pieces that are compressed at once, on other threads. */
const AHEAD = 3;
/** A fast level that still saves three quarters of encrypting, writing and reading. */
const LEVEL = { [external_node_zlib_.constants.ZSTD_c_compressionLevel]: -3 };
/**
 * Bytes of a piece: smaller ones take more calls, larger ones more memory, two a run in a merge.
 */
const PIECE = 256 << 10;
/** Cuts sorted entries into pieces and writes them to disk, each compressed by itself. */
class RunWriter {
    #file;
    #piece = NOTHING;
    #view = new DataView(new ArrayBuffer(0));
    #length = 0;
    /** Memory of pieces that have been written, to be reused. */
    #free = [];
    constructor(file) {
        this.#file = file;
    }
    /**
     * Adds an entry, the bytes from `start` to `end`, with its instant. Returns the piece before it
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
    /** The last piece, if any; the next entry begins another. */
    rest() {
        const rest = this.#length === 0 ? [] : [this.#piece.subarray(0, this.#length)];
        this.#piece = NOTHING;
        this.#length = 0;
        return rest;
    }
    /** Writes pieces, whose memory is then reused. */
    async write(pieces) {
        const written = [];
        const underWay = pieces.slice(0, AHEAD).map(compressed);
        for (const [index, piece] of pieces.entries()) {
            const bytes = await underWay.shift();
            underWay.push(...pieces.slice(index + AHEAD, index + AHEAD + 1).map(compressed));
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
    // A failure is handled where it is awaited, unless an earlier piece fails first.
    result.catch(() => undefined);
    return result;
}
class Cursor {
    /** The current entry: its instant, and its bytes from `start` to `end` in `buffer`. */
    seconds = 0;
    nanos = 0;
    rest = '';
    buffer = NOTHING;
    start = 0;
    end = 0;
    #view = new DataView(new ArrayBuffer(0));
    #file;
    #pieces;
    /** The next piece, read while the entries of this one are merged. */
    #ahead;
    constructor(file, run) {
        this.#file = file;
        this.#pieces = run.values();
        this.#ahead = this.#readAhead();
    }
    #readAhead() {
        const reading = this.#read();
        // A failure is handled where it is awaited; nobody does when the reader stops early.
        reading.catch(() => undefined);
        return reading;
    }
    async #read() {
        const { done = false, value: piece } = this.#pieces.next();
        if (done)
            return undefined;
        // With room to spare: zlib allocates another buffer when one is full.
        const options = { chunkSize: piece.length + 64 };
        return decompress(await this.#file.read(piece.position, piece.size), options);
    }
    /** Steps to the next entry of the piece in memory; false at its end. */
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
    /** Steps to the next entry, reading on if need be; false when there is none. */
    async advance() {
        while (!this.step()) {
            const piece = await this.#ahead;
            if (piece === undefined)
                return false;
            this.#ahead = this.#readAhead();
            this.buffer = piece;
            this.#view = new DataView(piece.buffer);
            this.start = this.end = 0;
        }
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
/** Moves the leaf at `from` down to its place in a binary heap, least first. */
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
 * Merges sorted runs, given in the order of the source.
 *
 * @param put gets each entry in turn; what it returns is yielded
 */
async function* merge(file, runs, put) {
    const heap = [];
    for (const [index, run] of runs.entries()) {
        const cursor = new Cursor(file, run);
        if (await cursor.advance())
            heap.push({ cursor, index });
    }
    for (let i = (heap.length >> 1) - 1; i >= 0; i--)
        sink(heap, i);
    while (heap.length > 0) {
        const { cursor } = heap[0];
        const made = put(cursor);
        if (made !== undefined)
            yield made;
        if (!cursor.step() && !(await cursor.advance())) {
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

// EXTERNAL MODULE: ./.build/order/reader.js + 1 modules
var order_reader = __webpack_require__(38738);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/system/partitions.js
var partitions = __webpack_require__(19563);
// EXTERNAL MODULE: ./.build/order/text.js
var order_text = __webpack_require__(92898);
;// CONCATENATED MODULE: ./.build/order/repeats.js



/** Bytes that stand for an id: those of a UUID, or the first of any other text's SHA-256. */
const KEY = 16;
const HEX = new Int8Array(256).fill(-1);
for (let i = 0; i < 16; i++)
    HEX['0123456789abcdef'.charCodeAt(i)] = i;
/** Writes the bytes of the lower-case UUID at `from` to `key`; false if there is none. */
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
/** Counts repeated ids in bounded memory, however many there are. */
class Repeats {
    #keys;
    #key = Buffer.alloc(KEY);
    constructor(open) {
        this.#keys = new partitions/* Partitions */.e(KEY, open);
    }
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
    /** How many ids had been there before: n of the same count n - 1. */
    async count() {
        let repeats = 0;
        for await (const keys of this.#keys)
            repeats += countIn(keys);
        return repeats;
    }
}
/** Repeats among keys: sorts their first halves, and compares keys only where halves are equal. */
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
/** The offsets and instants of entries in memory, sorted. Can be cleared and used again. */
class Run {
    count = 0;
    /** Indexes of the entries in order, after `sort`. */
    order = new Uint32Array(0);
    // Never shortened: growing them anew for each run keeps the garbage collector busy.
    #starts = [];
    #ends = [];
    #seconds = [];
    #nanos = [];
    /** Digits beyond nanoseconds, for the few entries that have any. */
    #rests = new Map();
    #instant = { ...NONE };
    /** Adds an entry; those without an instant come first. */
    add(start, end, { seconds, nanos, rest } = NONE) {
        const index = this.count++;
        this.#starts[index] = start;
        this.#ends[index] = end;
        this.#seconds[index] = seconds;
        this.#nanos[index] = nanos;
        if (rest !== '')
            this.#rests.set(index, rest);
    }
    clear() {
        this.count = 0;
        this.#rests.clear();
    }
    /** How many entries in `bytes` are not well-formed UTF-8. Checks all of them at once first. */
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
     * Sorts by instant; equal instants stay in the order they came. First by numbers made of second
     * and index, which needs no comparison function (a tenth of the time of ordering); then within a
     * second.
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
        /** Seconds taken together, so that the numbers stay exact: 1 in any month. */
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





/** What can be odd about an event. Each is counted; none is a reason to drop it. */
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
/** The anomalies as text, such as `2 repeated_id, 1 unknown_type`; empty when there are none. */
function anomaliesOf(tally) {
    return ANOMALIES.filter((kind) => tally.anomalies[kind] > 0)
        .map((kind) => `${tally.anomalies[kind]} ${kind}`)
        .join(', ');
}
/** Texts from events become keys of a table: an archive must not fill the memory with them. */
const DISTINCT_LIMIT = 10_000;
const OTHER = '(other)';
/** `type.action` may be shown in public: only what looks like one of Heroku's names is. */
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
function bump(counts, key) {
    const known = counts.has(key) || counts.size < DISTINCT_LIMIT;
    const name = known ? key : OTHER;
    counts.set(name, (counts.get(name) ?? 0) + 1);
}
const byName = (counts) => Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
const byCount = (counts) => Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
class Counter {
    #expected;
    #repeats;
    /** By `type.action` as written in JSON, a character for each byte. */
    #types = new Map();
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
    }
    /** Counts entries that are not well-formed UTF-8, besides `add`. */
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
        this.#addType(entry);
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
    #addType(entry) {
        const type = `${entry.raw(FIELD.type)}.${entry.raw(FIELD.action)}`;
        // A known type is counted even when there is no room for another.
        if (order_event/* KNOWN_TYPES */.EE.has(type))
            this.#types.set(type, (this.#types.get(type) ?? 0) + 1);
        else
            bump(this.#types, type);
    }
    #addIds(entry) {
        const { id, account } = FIELD;
        if (entry.kinds[account] === order_entry/* KIND */.Nd.string) {
            const { accountId } = this.#expected;
            // Without escapes, as it nearly always is, it needs no decoding.
            const isSame = entry.raw(account) === accountId || entry.text(account) === accountId;
            if (!isSame)
                this.#anomalies.other_account++;
        }
        if (entry.kinds[id] === order_entry/* KIND */.Nd.string) {
            this.#repeats.add(entry.bytes, entry.from(id), entry.to(id));
        }
    }
    async result() {
        const days = [...this.#days].sort(([a], [b]) => a - b);
        const types = new Map();
        let unknown = 0;
        for (const [written, count] of this.#types) {
            const bytes = Buffer.from(written, 'latin1');
            const name = (0,order_text/* decodeString */.sc)(bytes, 0, bytes.length);
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

;// CONCATENATED MODULE: ./.build/order/index.js











const MEMORY = 40 << 20;
/** What an entry takes in memory besides itself: offsets, instant, sorted order. */
const INDEX_BYTES = 32;
/**
 * Keeps the young generation of V8's heap from growing any further: by default it doubles as often
 * as enough has survived in it, however little is in use. (Node.js 24, 1,000,000 events in 158
 * runs: peak of the process 266 MiB, with this 181, in the same CPU time.) It takes effect at once.
 */
const SMALL_YOUNG_GENERATION = '--semi-space-growth-factor=1';
/**
 * Puts an audit trail in order: by `created_at` as an instant, equal instants in the source's
 * order, entries without a readable one first. No byte of an entry changes, only white space
 * between tokens goes; what surrounds the entries stays in place.
 *
 * What does not fit in memory goes to disk in sorted runs, which are merged as they are read.
 *
 * @param source the archive's JSON, decompressed, in chunks of any size; their memory may be reused
 *   once the next is asked for
 * @throws JsonError, DocumentError with the byte offset, or what the source throws
 */
async function order(source, expected, { spill, memory = MEMORY }) {
    let file;
    const open = () => (file ??= spill());
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
    const spillRun = async () => {
        endRun();
        await runs.at(-1);
        if (writer === undefined) {
            (0,external_node_v8_.setFlagsFromString)(SMALL_YOUNG_GENERATION);
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
        // A failure is handled where it is awaited.
        spilled.catch(() => undefined);
        runs.push(spilled);
    };
    for await (const chunk of source) {
        reader.write(chunk);
        if (repeats.isFull)
            await repeats.spill();
        // Half of it: one run is read while the one before it is written to disk.
        if (run.count === 0 || reader.size + run.count * INDEX_BYTES <= memory / 2)
            continue;
        await spillRun();
        run.clear();
        reader.forget();
    }
    reader.close();
    if (writer === undefined)
        endRun();
    else
        await spillRun();
    const { bytes } = reader;
    const { prefix, suffix } = reader.frame;
    const tally = await counter.result();
    const merged = writer && (await mergeBeforehand(await open(), await Promise.all(runs)));
    return {
        tally,
        size: prefix.length + read.size + 2 * read.count + suffix.length + 1,
        read: async function* () {
            const layout = new Layout(prefix);
            if (merged === undefined) {
                for (const index of run.order) {
                    const full = layout.add(bytes, { start: run.startOf(index), end: run.endOf(index) });
                    if (full !== undefined)
                        yield full;
                }
            }
            else
                yield* merge(await open(), merged, (entry) => layout.add(entry.buffer, entry));
            yield* layout.close(suffix);
            const { written } = layout;
            if (!written.equals(read)) {
                throw new Error(`${read.count} entries of ${read.size} bytes were read, but ${written.count} of ` +
                    `${written.size} bytes were written, or some changed. This is a bug: please report it`);
            }
        },
    };
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
/** Milliseconds of the 400 years after which the Gregorian calendar repeats. */
const CYCLE = 146_097 * 86_400_000;
/** Seconds from 1970-01-01 to the beginning of a day; NaN if there is no such day. */
function secondsOfDay(year, month, day) {
    // `Date.UTC` takes the years 0 to 99 for those of the 20th century.
    const later = Date.UTC(year + 400, month - 1, day);
    const isMonth = month >= 1 && month <= 12;
    const isDay = isMonth && day >= 1 && later < Date.UTC(year + 400, month, 1);
    return isDay ? (later - CYCLE) / 1000 : NaN;
}
/** Seconds east of UTC of the offset from `at` to `end`; NaN if that is not an offset. */
function offsetSeconds(bytes, at, end) {
    const sign = bytes[at];
    if ((sign | 0x20) === 0x7a)
        return at + 1 === end ? 0 : NaN;
    if ((sign !== 0x2b && sign !== DASH) || at + 6 !== end || bytes[at + 3] !== COLON)
        return NaN;
    const hours = number(bytes, at + 1, 2);
    const minutes = number(bytes, at + 4, 2);
    if (!(hours <= 23 && minutes <= 59))
        return NaN;
    return (sign === DASH ? -1 : 1) * (hours * 3600 + minutes * 60);
}
/**
 * Reads the RFC 3339 `date-time` that fills `bytes` from `start` to `end`: any number of fraction
 * digits, any offset, and a leap second (`:60`, the last of a UTC day).
 *
 * @returns undefined for anything that RFC 3339, section 5.6, does not allow
 */
function readInstant(bytes, start = 0, end = bytes.length) {
    const isPunctuated = end - start >= 20 &&
        bytes[start + 4] === DASH &&
        bytes[start + 7] === DASH &&
        (bytes[start + 10] | 0x20) === 0x74 &&
        bytes[start + 13] === COLON &&
        bytes[start + 16] === COLON;
    if (!isPunctuated)
        return undefined;
    const year = number(bytes, start, 4);
    const hour = number(bytes, start + 11, 2);
    const minute = number(bytes, start + 14, 2);
    const second = number(bytes, start + 17, 2);
    if (!(hour <= 23 && minute <= 59 && second <= 60))
        return undefined;
    let at = start + 19;
    let nanos = 0;
    let rest = '';
    if (bytes[at] === 0x2e) {
        const first = ++at;
        for (; at < end && bytes[at] >= ZERO && bytes[at] <= ZERO + 9; at++) {
            if (at < first + 9)
                nanos = nanos * 10 + bytes[at] - ZERO;
        }
        const digits = at - first;
        if (digits === 0)
            return undefined;
        if (digits < 9)
            nanos *= 10 ** (9 - digits);
        else if (digits > 9)
            rest = bytes.toString('latin1', first + 9, at).replace(/0+$/, '');
    }
    const day = secondsOfDay(year, number(bytes, start + 5, 2), number(bytes, start + 8, 2));
    const seconds = day + hour * 3600 + minute * 60 + second - offsetSeconds(bytes, at, end);
    if (!Number.isInteger(seconds))
        return undefined;
    if (second < 60)
        return { seconds, nanos, rest };
    return seconds % 86400 === 0 ? { seconds: seconds - 1, nanos: nanos + 1e9, rest } : undefined;
}


/***/ }),

/***/ 38738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ EntryReader)
});

// EXTERNAL MODULE: ./.build/order/errors.js
var errors = __webpack_require__(3998);
// EXTERNAL MODULE: ./.build/order/entry.js
var order_entry = __webpack_require__(50645);
// EXTERNAL MODULE: ./.build/order/event.js
var order_event = __webpack_require__(9185);
// EXTERNAL MODULE: ./.build/order/text.js
var order_text = __webpack_require__(92898);
;// CONCATENATED MODULE: ./.build/order/scanner.js




/** In place of the end of a value: the text in memory ends before it. */
const MORE = -1;
/** No published field. */
const NONE = -1;
const LITERALS = [
    { text: Buffer.from('true'), kind: order_entry/* KIND */.Nd.boolean },
    { text: Buffer.from('false'), kind: order_entry/* KIND */.Nd.boolean },
    { text: Buffer.from('null'), kind: order_entry/* KIND */.Nd.null },
];
/** What may follow a backslash, besides u. */
const ESCAPED = new Set(Buffer.from('"\\/bfnrt'));
const NAMES = order_event/* FIELDS */.cJ.map(({ name }) => Buffer.from(name));
const childrenOf = (parent) => [...order_event/* FIELDS */.cJ.keys()].filter((field) => order_event/* FIELDS */.cJ[field].parent === parent);
/** The fields of an event, and those within each of them. */
const OUTER = childrenOf(undefined);
const INNER = [...order_event/* FIELDS */.cJ.keys()].map(childrenOf);
/**
 * Reads JSON values in memory, one at a time. It accepts exactly what `JSON.parse` does (RFC 8259),
 * but builds no strings or objects: it notes where the published fields are. Bytes in strings need
 * not be well-formed UTF-8.
 */
class Scanner {
    entry = new order_entry/* Entry */.HK();
    #text;
    #bytes;
    #length = 0;
    /** For each level of nesting, 1 if it is in an object, 0 if in an array. */
    #nesting = new Uint8Array(1024);
    /** Whether the string that was read last has escapes. */
    #isEscaped = false;
    constructor(text) {
        this.#text = text;
        this.#bytes = text.bytes;
    }
    /**
     * Reads the value at `start`, which is not white space.
     *
     * @returns where it ends, or MORE
     * @throws JsonError
     */
    read(start) {
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
        /** The depth down to which keys may be published fields. */
        let watched = 1;
        /** The field of the event, and the one within it, whose value is being read. */
        let outer = NONE;
        let inner = NONE;
        for (;;) {
            if (bytes[i] <= order_text/* BYTE */.Jx.space)
                i = this.#skipWhite(i);
            let kind;
            if (opened !== 0 && bytes[i] === (inObject ? order_text/* BYTE */.Jx.closeBrace : order_text/* BYTE */.Jx.closeBracket)) {
                kind = opened;
                i++;
                inObject = this.#nesting[--depth] === 1;
            }
            else {
                if (inObject) {
                    if (i >= length)
                        return MORE;
                    if (bytes[i] !== order_text/* BYTE */.Jx.quote)
                        this.fail(i);
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
                    if (bytes[i] <= order_text/* BYTE */.Jx.space)
                        i = this.#skipWhite(i);
                    if (i >= length)
                        return MORE;
                    if (bytes[i] !== order_text/* BYTE */.Jx.colon)
                        this.fail(i);
                    i++;
                    if (bytes[i] <= order_text/* BYTE */.Jx.space)
                        i = this.#skipWhite(i);
                }
                if (i >= length)
                    return MORE;
                const byte = bytes[i];
                const from = i;
                if (byte === order_text/* BYTE */.Jx.quote) {
                    kind = order_entry/* KIND */.Nd.string;
                    i = this.#endOfString(i + 1);
                }
                else if (byte === order_text/* BYTE */.Jx.openBrace || byte === order_text/* BYTE */.Jx.openBracket) {
                    kind = byte === order_text/* BYTE */.Jx.openBrace ? order_entry/* KIND */.Nd.object : order_entry/* KIND */.Nd.array;
                    i++;
                }
                else if (byte === order_text/* BYTE */.Jx.minus || (byte >= order_text/* BYTE */.Jx.zero && byte <= order_text/* BYTE */.Jx.nine)) {
                    kind = order_entry/* KIND */.Nd.number;
                    i = this.#endOfNumber(i);
                }
                else {
                    const literal = LITERALS.find(({ text }) => text[0] === byte);
                    if (literal === undefined)
                        this.fail(i);
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
                if (kind <= order_entry/* KIND */.Nd.array) {
                    opened = kind;
                    this.#open(depth++, inObject);
                    inObject = kind === order_entry/* KIND */.Nd.object;
                    continue;
                }
            }
            opened = 0;
            // A value has ended: its container goes on, or ends as well.
            for (;;) {
                if (depth === 0)
                    return (entry.end = i);
                if (kind <= order_entry/* KIND */.Nd.array && depth <= 2) {
                    const field = depth === 1 ? outer : inner;
                    if (field !== NONE)
                        ends[field] = i;
                }
                if (bytes[i] <= order_text/* BYTE */.Jx.space)
                    i = this.#skipWhite(i);
                if (i >= length)
                    return MORE;
                const byte = bytes[i];
                if (byte === order_text/* BYTE */.Jx.comma) {
                    i++;
                    break;
                }
                if (byte !== (inObject ? order_text/* BYTE */.Jx.closeBrace : order_text/* BYTE */.Jx.closeBracket)) {
                    this.fail(i);
                }
                i++;
                kind = inObject ? order_entry/* KIND */.Nd.object : order_entry/* KIND */.Nd.array;
                inObject = this.#nesting[--depth] === 1;
            }
        }
    }
    /** @throws JsonError for the byte at `place` */
    fail(place) {
        const byte = this.#text.bytes[place].toString(16).padStart(2, '0');
        throw new errors/* JsonError */.N(this.#text.offsetOf(place), `unexpected byte 0x${byte}`);
    }
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
        while ((0,order_text/* isWhite */.Gl)(this.#bytes[i]))
            i++;
        if (i > from)
            this.entry.hasGaps = true;
        return i;
    }
    /** Where the string whose contents start at `from` ends, after its quote; or MORE. */
    #endOfString(from) {
        const bytes = this.#bytes;
        this.#isEscaped = false;
        let i = from;
        for (;;) {
            let byte = bytes[i];
            while (byte !== order_text/* BYTE */.Jx.quote && byte !== order_text/* BYTE */.Jx.backslash && byte >= order_text/* BYTE */.Jx.space)
                byte = bytes[++i];
            if (i >= this.#length)
                return MORE;
            if (byte === order_text/* BYTE */.Jx.quote)
                return i + 1;
            if (byte !== order_text/* BYTE */.Jx.backslash)
                this.fail(i);
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
            this.fail(from);
        const end = from + 5;
        for (let i = from + 1; i < end; i++) {
            if (i >= this.#length)
                return MORE;
            const letter = this.#bytes[i] | 0x20;
            const isHex = isDigit(this.#bytes[i]) || (letter >= 0x61 && letter <= 0x66);
            if (!isHex)
                this.fail(i);
        }
        return end;
    }
    #endOfLiteral(from, text) {
        for (let i = 1; i < text.length; i++) {
            if (from + i >= this.#length)
                return MORE;
            if (this.#bytes[from + i] !== text[i])
                this.fail(from + i);
        }
        return from + text.length;
    }
    #endOfNumber(from) {
        const bytes = this.#bytes;
        let i = bytes[from] === order_text/* BYTE */.Jx.minus ? from + 1 : from;
        i = bytes[i] === order_text/* BYTE */.Jx.zero ? i + 1 : this.#endOfDigits(i);
        if (i !== MORE && bytes[i] === order_text/* BYTE */.Jx.point)
            i = this.#endOfDigits(i + 1);
        if (i !== MORE && (bytes[i] | 0x20) === 0x65) {
            const isSigned = bytes[i + 1] === order_text/* BYTE */.Jx.plus || bytes[i + 1] === order_text/* BYTE */.Jx.minus;
            i = this.#endOfDigits(isSigned ? i + 2 : i + 1);
        }
        return i === this.#length && !this.#text.isWhole ? MORE : i;
    }
    #endOfDigits(from) {
        let i = from;
        while (isDigit(this.#bytes[i]))
            i++;
        if (i > from)
            return i;
        if (i >= this.#length)
            return MORE;
        this.fail(i);
    }
    /** Which of these fields has the key from `from` to `to`, or NONE. */
    #find(fields, from, to) {
        if (this.#isEscaped) {
            const key = (0,order_text/* decodeString */.sc)(this.#bytes, from, to);
            return fields.find((field) => order_event/* FIELDS */.cJ[field].name === key) ?? NONE;
        }
        for (const field of fields) {
            const name = NAMES[field];
            if (name.length === to - from && isAt(this.#bytes, from, name))
                return field;
        }
        return NONE;
    }
}
function isAt(bytes, place, name) {
    for (let i = 0; i < name.length; i++)
        if (bytes[place + i] !== name[i])
            return false;
    return true;
}
function isDigit(byte) {
    return byte >= order_text/* BYTE */.Jx.zero && byte <= order_text/* BYTE */.Jx.nine;
}

;// CONCATENATED MODULE: ./.build/order/reader.js



const BYTE_ORDER_MARK = Buffer.from('\ufeff');
/**
 * Finds the entries of an audit trail in JSON text that comes in chunks: the elements of the array
 * `entries` of an object, or of a bare array. Their bytes stay in memory until `forget`.
 */
class EntryReader {
    #take;
    #text = new order_text/* Text */.EY();
    #scanner = new Scanner(this.#text);
    #state = 'start';
    /** Where the document begins, after a byte order mark. */
    #start = 0;
    /** Whether a comma comes before the next member or entry. */
    #needsComma = false;
    /** Everything before it has been read. */
    #at = 0;
    /** Unread bytes below which reading on is pointless. */
    #enough = 0;
    #prefix;
    #suffixStart;
    /** @param take gets the entries one by one; each is valid only during the call */
    constructor(take) {
        this.#take = take;
    }
    /** The memory that holds the entries read since the last `forget`. */
    get bytes() {
        return this.#text.bytes;
    }
    get size() {
        return this.#text.length;
    }
    /**
     * The bytes up to the `[` of the entries, and from their `]` on, without white space between
     * tokens. To be called once, at the end.
     */
    get frame() {
        return { prefix: this.#prefix, suffix: this.#compact(this.#suffixStart, this.#text.length) };
    }
    /** @throws JsonError, DocumentError */
    write(chunk) {
        this.#text.append(chunk);
        this.#readOn();
    }
    /** Ends the text. @throws JsonError, DocumentError */
    close() {
        this.#text.isWhole = true;
        this.#readOn();
        if (this.#state !== 'end') {
            throw new errors/* JsonError */.N(this.#text.offsetOf(this.#text.length), 'the text ends early');
        }
        if (this.#prefix === undefined) {
            const offset = this.#text.offsetOf(this.#at);
            throw new errors/* DocumentError */.M("the object has ended without a key 'entries'", offset);
        }
    }
    forget() {
        if (this.#prefix === undefined)
            return;
        const place = this.#suffixStart ?? this.#at;
        this.#text.forget(place);
        this.#at -= place;
        if (this.#suffixStart !== undefined)
            this.#suffixStart = 0;
    }
    #readOn() {
        const text = this.#text;
        if (text.length - this.#at < this.#enough && !text.isWhole)
            return;
        while (this.#readPart())
            continue;
        // Twice as much each time, so that a large value is not read again with every chunk.
        this.#enough = 2 * (text.length - this.#at);
    }
    /** Reads the next part of the document; false when it is not complete yet. */
    #readPart() {
        const { bytes, length } = this.#text;
        if (this.#state === 'start')
            return this.#readStart();
        let at = this.#skipWhite(this.#at);
        // So that endless white space is not kept.
        this.#at = at;
        if (at === length)
            return false;
        if (this.#state === 'end')
            this.#scanner.fail(at);
        const isEntries = this.#state === 'entries';
        const isClosing = bytes[at] === (isEntries ? order_text/* BYTE */.Jx.closeBracket : order_text/* BYTE */.Jx.closeBrace);
        if (isClosing)
            return this.#close(at);
        if (this.#needsComma) {
            if (bytes[at] !== order_text/* BYTE */.Jx.comma)
                this.#scanner.fail(at);
            at = this.#skipWhite(at + 1);
            if (at === length)
                return false;
        }
        return isEntries ? this.#readEntry(at) : this.#readMember(at);
    }
    #readStart() {
        const { bytes, length, isWhole } = this.#text;
        if (length < BYTE_ORDER_MARK.length && !isWhole)
            return false;
        const isMarked = bytes.subarray(0, 3).equals(BYTE_ORDER_MARK);
        this.#start = isMarked ? BYTE_ORDER_MARK.length : 0;
        const at = this.#skipWhite(this.#start);
        if (at === length)
            return false;
        if (bytes[at] === order_text/* BYTE */.Jx.openBracket)
            return this.#open(at);
        if (bytes[at] === order_text/* BYTE */.Jx.openBrace)
            return this.#enter('members', at);
        return this.#refuse(at, 'it is neither an object nor an array');
    }
    #readMember(at) {
        const { bytes, length } = this.#text;
        if (bytes[at] !== order_text/* BYTE */.Jx.quote)
            this.#scanner.fail(at);
        const end = this.#scanner.read(at);
        if (end === MORE)
            return false;
        const colon = this.#skipWhite(end);
        if (colon === length)
            return false;
        if (bytes[colon] !== order_text/* BYTE */.Jx.colon)
            this.#scanner.fail(colon);
        const value = this.#skipWhite(colon + 1);
        if (value === length)
            return false;
        if ((0,order_text/* decodeString */.sc)(bytes, at + 1, end - 1) !== 'entries') {
            return this.#goOn(this.#scanner.read(value));
        }
        if (this.#prefix !== undefined) {
            throw new errors/* DocumentError */.M("a second key 'entries'", this.#text.offsetOf(value));
        }
        if (bytes[value] !== order_text/* BYTE */.Jx.openBracket)
            return this.#refuse(value, "'entries' is not an array");
        return this.#open(value);
    }
    #readEntry(at) {
        const end = this.#scanner.read(at);
        if (end === MORE)
            return false;
        this.#take(this.#scanner.entry);
        return this.#goOn(end);
    }
    #open(at) {
        this.#prefix = this.#compact(this.#start, at + 1);
        return this.#enter('entries', at);
    }
    #close(at) {
        const isEntries = this.#state === 'entries';
        if (isEntries)
            this.#suffixStart = at;
        this.#state = isEntries && this.#prefix[0] === order_text/* BYTE */.Jx.openBrace ? 'members' : 'end';
        return this.#goOn(at + 1);
    }
    /** Continues after a value that ends at `end`, if it is complete. */
    #goOn(end) {
        if (end === MORE)
            return false;
        this.#at = end;
        this.#needsComma = true;
        return true;
    }
    #enter(state, at) {
        this.#state = state;
        this.#at = at + 1;
        this.#needsComma = false;
        return true;
    }
    #skipWhite(from) {
        let at = from;
        while (at < this.#text.length && (0,order_text/* isWhite */.Gl)(this.#text.bytes[at]))
            at++;
        return at;
    }
    /** Refuses the value at `at`: an object or array at once, since it may never end. */
    #refuse(at, problem) {
        const first = this.#text.bytes[at];
        const isContainer = first === order_text/* BYTE */.Jx.openBrace || first === order_text/* BYTE */.Jx.openBracket;
        if (!isContainer && this.#scanner.read(at) === MORE)
            return false;
        throw new errors/* DocumentError */.M(problem, this.#text.offsetOf(at));
    }
    #compact(start, end) {
        const copy = Buffer.from(this.#text.bytes.subarray(start, end));
        return copy.subarray(0, (0,order_text/* closeGaps */.e7)(copy, 0, copy.length));
    }
}


/***/ }),

/***/ 92898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ Text),
/* harmony export */   Gl: () => (/* binding */ isWhite),
/* harmony export */   Jx: () => (/* binding */ BYTE),
/* harmony export */   e7: () => (/* binding */ closeGaps),
/* harmony export */   sc: () => (/* binding */ decodeString)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3998);

/** Bytes that mean something in JSON. */
const BYTE = {
    tab: 0x09,
    lineFeed: 0x0a,
    carriageReturn: 0x0d,
    space: 0x20,
    quote: 0x22,
    plus: 0x2b,
    comma: 0x2c,
    minus: 0x2d,
    point: 0x2e,
    zero: 0x30,
    nine: 0x39,
    colon: 0x3a,
    openBracket: 0x5b,
    backslash: 0x5c,
    closeBracket: 0x5d,
    openBrace: 0x7b,
    closeBrace: 0x7d,
};
/** Bytes of room at first; beyond `LARGE` there is room for a whole run: unused, it takes no memory. */
const ROOM = 64 << 10;
const LARGE = 1 << 20;
const RUN = 24 << 20;
/** The length of an entry is stored in 32 bits. */
const LARGEST = 2 ** 32;
/** The part of a JSON text in memory; it comes in chunks. Places are offsets in `bytes`. */
class Text {
    /** The text from 0 to `length`, then a quote, which ends every loop over a string. */
    bytes = Buffer.allocUnsafeSlow(ROOM);
    length = 0;
    isWhole = false;
    /** Bytes of the text before those in memory. */
    #before = 0;
    append(chunk) {
        const length = this.length + chunk.length;
        if (length >= this.bytes.length)
            this.#grow(length + 1);
        this.bytes.set(chunk, this.length);
        this.bytes[length] = BYTE.quote;
        this.length = length;
    }
    #grow(needed) {
        if (needed > LARGEST) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .M('an entry, or what surrounds them, exceeds 4 GB', this.offsetOf(0));
        }
        const size = this.bytes.length < LARGE ? 2 * this.bytes.length : this.bytes.length + RUN;
        const larger = Buffer.allocUnsafeSlow(Math.max(needed, size));
        this.bytes.copy(larger, 0, 0, this.length);
        this.bytes = larger;
    }
    forget(place) {
        this.bytes.copyWithin(0, place, this.length + 1);
        this.length -= place;
        this.#before += place;
    }
    /** The offset in the whole text, in bytes, of a place in memory. */
    offsetOf(place) {
        return this.#before + place;
    }
}
function isWhite(byte) {
    return (byte === BYTE.space ||
        byte === BYTE.lineFeed ||
        byte === BYTE.carriageReturn ||
        byte === BYTE.tab);
}
/**
 * Removes the white space between tokens of valid JSON, in place.
 *
 * @returns where it then ends
 */
function closeGaps(bytes, start, end) {
    let to = start;
    let inString = false;
    for (let at = start; at < end; at++) {
        let byte = bytes[at];
        if (!inString && byte <= BYTE.space)
            continue;
        if (byte === BYTE.quote)
            inString = !inString;
        else if (byte === BYTE.backslash) {
            bytes[to++] = byte;
            byte = bytes[++at];
        }
        bytes[to++] = byte;
    }
    return to;
}
/** The text of a JSON string whose contents, without quotes, are the bytes from start to end. */
function decodeString(bytes, start, end) {
    const contents = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start);
    const text = contents.toString();
    return contents.includes(BYTE.backslash) ? JSON.parse(`"${text}"`) : text;
}


/***/ }),

/***/ 19563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ Partitions)
/* harmony export */ });
const PARTITIONS = 64;
/** Bytes of a partition to keep in memory, about. */
const ROOM = 32 << 10;
/**
 * Any number of records of one size in bounded memory: they go to partitions by their first byte,
 * and full partitions to a file; each partition can then be read by itself.
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
    /** @param open opens a file for what does not fit in memory; called at most once */
    constructor(recordSize, open) {
        this.#recordSize = recordSize;
        this.#open = open;
    }
    /** Whether `spill` should be called. */
    get isFull() {
        return this.#full.size > 0;
    }
    add(record) {
        const partition = this.#partitions[record[0] % PARTITIONS];
        const end = partition.length + this.#recordSize;
        if (end > partition.bytes.length) {
            const larger = Math.max(ROOM / 32, 2 * partition.bytes.length);
            partition.bytes = Buffer.concat([partition.bytes], larger);
        }
        partition.bytes.set(record, partition.length);
        partition.length = end;
        if (end >= ROOM)
            this.#full.add(partition);
    }
    async spill() {
        const file = await (this.#file ??= this.#open());
        for (const partition of this.#full) {
            const { bytes, length, extents } = partition;
            extents.push({ position: await file.append(bytes.subarray(0, length)), size: length });
            partition.length = 0;
        }
        this.#full.clear();
    }
    /** The records of each partition in turn; valid until the next one. */
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


/***/ })

};
