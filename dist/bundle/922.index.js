export const id = 922;
export const ids = [922];
export const modules = {

/***/ 82752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ gunzip)
/* harmony export */ });
/* unused harmony export GzipError */
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84945);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94357);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35548);
/* harmony import */ var _system_buffers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97663);







/** Bytes that are not one whole gzip file. */
class GzipError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ {
    constructor(problem) {
        super(`The archive is not a whole gzip file: ${problem}. Expected a single gzip member ` +
            '(RFC 1952). Nothing was delivered; run again, and ask Heroku support if it stays so.');
    }
}
/** Below this many bytes of JSON no ratio is suspicious: a short text may repeat itself. */
const RATIO_MATTERS = 16 << 20;
/** Stops a decompression bomb. */
function checkLimits(size, consumed, limits) {
    if (size > limits.jsonSize) {
        const limit = (0,_text_log_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBytes */ .z3)(limits.jsonSize);
        throw new _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .LimitError */ .oC('JSON', undefined, limit, 'max-json-size');
    }
    if (size > RATIO_MATTERS && size / consumed > limits.ratio) {
        const ratio = String(Math.floor(size / consumed));
        throw new _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .LimitError */ .oC('ratio of compression', ratio, String(limits.ratio), 'max-compression-ratio');
    }
}
const OUTPUT_CHUNK = 256 * 1024;
const TRAILER = 8;
const FLAG = { headerCrc: 2, extra: 4, name: 8, comment: 16, reserved: 0xe0 };
/** Room for a header with a generous name, comment and extra field. */
const LONGEST_HEADER = 256 * 1024;
async function readAll(source) {
    const chunks = [];
    for await (const chunk of source)
        chunks.push(chunk);
    return Buffer.concat(chunks);
}
/** Length of the member's header (RFC 1952, section 2.3). */
function headerLength(head) {
    if (head.length < 10 || head[0] !== 0x1f || head[1] !== 0x8b || head[2] !== 8) {
        throw new GzipError('it does not begin with a gzip header');
    }
    const flags = head[3];
    if ((flags & FLAG.reserved) !== 0)
        throw new GzipError('its header has reserved flags');
    let at = 10;
    if ((flags & FLAG.extra) !== 0)
        at += 2 + (head.length < at + 2 ? 0 : head.readUInt16LE(at));
    for (const flag of [FLAG.name, FLAG.comment]) {
        if ((flags & flag) === 0)
            continue;
        const end = head.indexOf(0, at);
        if (end < 0)
            throw new GzipError('its header does not end');
        at = end + 1;
    }
    if ((flags & FLAG.headerCrc) !== 0)
        at += 2;
    if (at > head.length)
        throw new GzipError('its header does not end');
    return at;
}
/** A source that remembers what it has given out, to release it once it has been used. */
class Fed {
    #source;
    #chunks = [];
    #end = 0;
    constructor(source) {
        this.#source = source;
    }
    async *[Symbol.asyncIterator]() {
        for await (const chunk of this.#source) {
            this.#end += chunk.length;
            this.#chunks.push({ chunk, end: this.#end });
            yield chunk;
        }
    }
    /** Releases the chunks that lie within the first `used` bytes, if they were given away. */
    release(used) {
        while (this.#chunks.length > 0 && this.#chunks[0].end <= used) {
            (0,_system_buffers_js__WEBPACK_IMPORTED_MODULE_6__/* .releaseGiven */ .TA)(this.#chunks.shift().chunk);
        }
    }
}
/**
 * Decompresses a gzip file that must be one member from its first byte to its last: a truncated
 * stream, a wrong CRC or length, further members and anything after the end are errors, where
 * ordinary tools let some of them pass.
 *
 * Chunks may share memory; the last one that does is given away (see buffers.ts).
 *
 * @throws GzipError, LimitError
 */
async function* gunzip(file, limits) {
    const start = headerLength(await readAll(file.read(0, Math.min(file.size, LONGEST_HEADER))));
    const inflate = (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.createInflateRaw)({ chunkSize: OUTPUT_CHUNK });
    const fed = new Fed(file.read(start));
    const feeding = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(fed), inflate).catch(() => undefined);
    let crc = 0;
    let size = 0;
    try {
        for await (const chunk of inflate) {
            crc = (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.crc32)(chunk, crc);
            size += chunk.length;
            checkLimits(size, inflate.bytesWritten, limits);
            fed.release(inflate.bytesWritten);
            // Until it is full, the next chunks share its memory.
            const isFull = chunk.byteOffset + chunk.length === chunk.buffer.byteLength;
            yield isFull ? (0,_system_buffers_js__WEBPACK_IMPORTED_MODULE_6__/* .giveAway */ ._j)(chunk) : chunk;
        }
    }
    catch (error) {
        const code = error.code ?? '';
        if (!code.startsWith('Z_'))
            throw error;
        throw new GzipError(code === 'Z_BUF_ERROR' ? 'it is truncated' : (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error));
    }
    finally {
        inflate.destroy();
        await feeding;
    }
    const end = start + inflate.bytesWritten;
    const beyond = file.size - end - TRAILER;
    if (beyond < 0)
        throw new GzipError('it is truncated');
    if (beyond > 0)
        throw new GzipError(`${beyond} bytes follow its end`);
    const trailer = await readAll(file.read(end));
    if (trailer.readUInt32LE(0) !== crc)
        throw new GzipError('its CRC-32 does not match');
    if (trailer.readUInt32LE(4) !== size % 2 ** 32)
        throw new GzipError('its length does not match');
}


/***/ }),

/***/ 53171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ documentIn),
/* harmony export */   nA: () => (/* binding */ wholePath),
/* harmony export */   wG: () => (/* binding */ pathsOf)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);


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
    // Whoever reads is told of an error.
    return (0,node_stream__WEBPACK_IMPORTED_MODULE_0__.pipeline)(sealed, (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip)(), () => undefined);
}


/***/ }),

/***/ 77075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ eventLines)
/* harmony export */ });
const LINE_FEED = 0x0a;
const COMMA = 0x2c;
/**
 * The events of an ordered document, in its order: there each is a line of its own, between a
 * first line and a last that hold what stands around them. Without the comma that parts an event
 * from the next.
 */
async function* eventLines(document) {
    let isFirst = true;
    /** Not given out before another line follows: the last is no event. */
    let held;
    for await (const line of lines(document)) {
        if (held !== undefined)
            yield held.at(-1) === COMMA ? held.subarray(0, -1) : held;
        if (!isFirst)
            held = line;
        isFirst = false;
    }
}
async function* lines(document) {
    let pieces = [];
    for await (const chunk of document) {
        const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
        let start = 0;
        for (let end; (end = bytes.indexOf(LINE_FEED, start)) >= 0; start = end + 1) {
            yield Buffer.concat([...pieces, bytes.subarray(start, end)]);
            pieces = [];
        }
        // A copy, as each line is: the chunk's memory may be used again for the next.
        if (start < bytes.length)
            pieces.push(Buffer.from(bytes.subarray(start)));
    }
}


/***/ }),

/***/ 56344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ KeyError)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84945);

/** Problems that a message tells. */
const SHOWN = 10;
/**
 * What is wrong with keys or fingerprints, all of it at once. A problem names a key by its
 * fingerprint or its place in the text: never by a user id, which is a name and an e-mail.
 */
class KeyError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    problems;
    /** @param problems one sentence each, without the name of the input; at least one */
    constructor(input, problems) {
        const more = problems.length - SHOWN;
        const shown = problems.slice(0, SHOWN);
        if (more > 0)
            shown.push(`and ${more} more problems like these`);
        super(shown.map((problem) => `${input}: ${problem}`).join('\n'));
        this.problems = problems;
    }
}


/***/ }),

/***/ 71687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ fingerprintOf),
  Q: () => (/* binding */ readKeyRing)
});

// EXTERNAL MODULE: ./node_modules/openpgp/dist/node/openpgp.mjs
var openpgp = __webpack_require__(13074);
;// CONCATENATED MODULE: ./.build/js/openpgp/armor.js
const MARKER = /-----(BEGIN|END) PGP ([A-Z0-9 ,/]+?)-----/g;
const HEADER = /^[A-Za-z][A-Za-z-]*: /;
const CHECKSUM = /^=[A-Za-z0-9+/]{4}$/;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
/** Shorter runs of base64 characters are words, not a key. */
const SHORTEST_KEY = 100;
/** Characters of base64 in a row, as of a line of a key, that nothing else has; fingerprints are hex. */
const KEY_LIKE = /[A-Za-z0-9+/_=-]{60,}/g;
const HEX = /^[0-9A-Fa-f]+$/;
const LOST_NEWLINES = 'lost its line breaks: paste it with them, or as one line of base64 ' +
    '(`gpg --export <fingerprint> | base64 -w0`)';
const TRUNCATED = 'copy the whole block again, from its BEGIN line to its END line';
/**
 * Finds the OpenPGP material in what people paste: any number of armored blocks with any text
 * around them, or base64 of a binary export or of an armored text, wrapped or not.
 * Stricter than openpgp.js, which reads one block only and does not look at the checksum: a
 * recipient that is skipped or damaged in silence would be noticed when it is needed.
 */
function dearmor(text) {
    const armored = readArmored(unindent(text));
    const { values, rest } = base64Values(armored.outside);
    const unread = { blocks: [], problems: problemsOfRest(rest) };
    const parts = [armored, ...values.map(readBase64), unread];
    return {
        blocks: parts.flatMap((part) => part.blocks),
        problems: parts.flatMap((part) => part.problems),
    };
}
function unindent(text) {
    return text
        .replace(/^\uFEFF/, '')
        .split(/\r\n|\r|\n/)
        .map((line) => line.trim())
        .join('\n');
}
function readArmored(text) {
    const found = { blocks: [], problems: [], outside: '' };
    let open;
    let outsideFrom = 0;
    let count = 0;
    const closeAsTruncated = () => {
        found.problems.push(`armored block ${count} has no END line: ${TRUNCATED}`);
    };
    for (const marker of text.matchAll(MARKER)) {
        const [line, edge, type] = marker;
        const after = marker.index + line.length;
        if (edge === 'BEGIN') {
            if (open)
                closeAsTruncated();
            else
                found.outside += `${text.slice(outsideFrom, marker.index)}\n`;
            count += 1;
            open = { type: type, bodyStart: after };
        }
        else if (open) {
            addBlock(found, open.type, count, text.slice(open.bodyStart, marker.index));
            open = undefined;
        }
        else {
            found.problems.push(`an END line without its BEGIN line: ${TRUNCATED}`);
        }
        outsideFrom = after;
    }
    if (open)
        closeAsTruncated();
    else
        found.outside += text.slice(outsideFrom);
    return found;
}
function addBlock(found, type, ordinal, body) {
    if (!type.endsWith(' KEY BLOCK')) {
        found.problems.push(`armored block ${ordinal} is a PGP ${type}, not a key: give what \`gpg --armor --export\` prints`);
        return;
    }
    const data = decodeBody(body);
    if (typeof data === 'string')
        found.problems.push(`armored block ${ordinal} ${data}`);
    else
        found.blocks.push(data);
}
/** The bytes of an armor's body, or what is wrong with it. Format: RFC 9580, section 6.2. */
function decodeBody(body) {
    const lines = body.split('\n');
    const last = lines.length - 1;
    const content = lines.filter((line) => line !== '' && !HEADER.test(line));
    const wordy = content.some((line) => line.includes(' '));
    if (lines[0] !== '' || lines[last] !== '' || wordy)
        return LOST_NEWLINES;
    const checksum = content.find((line) => CHECKSUM.test(line));
    const base64 = content.filter((line) => line !== checksum).join('');
    if (base64 === '')
        return `is empty: ${TRUNCATED}`;
    const data = decodeBase64(base64);
    if (!data)
        return `is corrupt, it is not base64: ${TRUNCATED}`;
    // RFC 9580 asks readers to overlook a wrong checksum. Here it can only mean a bad copy, and a
    // key that lost a bit may still parse, without the subkey that was to be encrypted to.
    if (checksum && checksum.slice(1) !== crc24(data)) {
        return `is corrupt, its checksum does not match: ${TRUNCATED}`;
    }
    return data;
}
function decodeBase64(base64) {
    return BASE64.test(base64) && base64.length % 4 === 0 ? Buffer.from(base64, 'base64') : undefined;
}
/** The CRC-24 of RFC 9580, section 6.1.1, as armor shows it: in base64. */
function crc24(data) {
    let crc = 0xb704ce;
    for (const byte of data) {
        crc ^= byte << 16;
        for (let bit = 0; bit < 8; bit++) {
            crc <<= 1;
            if (crc & 0x1000000)
                crc ^= 0x1864cfb;
        }
    }
    return Buffer.from([crc >> 16, crc >> 8, crc]).toString('base64');
}
/**
 * The base64 values outside of armored blocks: the whole text, or the runs of lines that are
 * nothing else; and what is left beside them. Padding ends a value, and so do commas and
 * semicolons, so that several may follow each other.
 */
function base64Values(text) {
    const lines = text.replace(/ *[,;] */g, '\n');
    const whole = /^[A-Za-z0-9+/=\s]+$/.test(lines) && !/[,;]/.test(text);
    const runs = whole ? [lines] : (lines.match(/(?:^[A-Za-z0-9+/]+={0,2}$\n?)+/gm) ?? []);
    const long = runs.filter((run) => isKeyLong(run.replace(/\s+/g, '')));
    return {
        values: long
            .flatMap((run) => run.replace(/\s+/g, '').match(/[A-Za-z0-9+/]+={0,2}/g) ?? [])
            .filter(isKeyLong),
        rest: long.reduce((rest, run) => rest.replace(run, ''), lines),
    };
}
/** Not words, nor fingerprints below each other. */
const isKeyLong = (base64) => base64.length >= SHORTEST_KEY && !HEX.test(base64);
/** What stands beside the keys that were read may be text, but not what looks like another key. */
function problemsOfRest(rest) {
    const problems = [];
    if (/(?:BEGIN|END) PGP /.test(rest)) {
        problems.push(`a BEGIN or END line is not as gpg writes it: ${TRUNCATED}`);
    }
    // Where a key is from is often said beside it.
    const keyLike = (rest.replace(/\bhttps?:\/\/\S+/g, '').match(KEY_LIKE) ?? []).filter((run) => !HEX.test(run) && !/^[=_-]+$/.test(run));
    if (keyLike.length > 0) {
        problems.push('what looks like base64 stands among other characters and is not read: give each key as ' +
            'an armored block, or as base64 on lines of its own');
    }
    return problems;
}
function readBase64(value) {
    // `base64 | tr -d =` is met too: the padding says nothing that the length does not.
    const unpadded = value.replace(/=+$/, '');
    const data = Buffer.from(unpadded, 'base64');
    const inner = readArmored(unindent(data.toString()));
    if (inner.blocks.length + inner.problems.length > 0)
        return inner;
    // Every packet begins with a byte whose first bit is set: RFC 9580, section 4.2.
    if (data.length === 0 || data[0] < 0x80) {
        return { blocks: [], problems: ['a text in base64 is not an OpenPGP key: copy the key again'] };
    }
    if (unpadded.length % 4 !== 1)
        return { blocks: [data], problems: [] };
    return { blocks: [], problems: ['the base64 is truncated: copy the whole of it again'] };
}

;// CONCATENATED MODULE: ./.build/js/openpgp/packets.js
/** The binary is no sequence of keys; the message is the problem, in words that follow a name. */
class PacketError extends Error {
}
const SECRET_KEY = 5;
const PUBLIC_KEY = 6;
/** Marker, trust and padding packets are to be ignored: RFC 9580, sections 5.8, 5.10, 5.14. */
const IGNORED = new Set([10, 12, 21]);
/**
 * Splits a binary export into keys, by the packets' own lengths (RFC 9580, section 4.2).
 * openpgp.js drops keys of unknown versions in silence, and one bad key spoils the others:
 * here every key is counted, and each is then read by itself.
 * @throws PacketError when the bytes are cut short or hold something that is not a key
 */
function splitKeys(bytes) {
    const keys = [];
    let start = -1;
    let version = 0;
    let offset = 0;
    while (offset < bytes.length) {
        const packet = packetAt(bytes, offset);
        if (packet.tag === SECRET_KEY || packet.tag === PUBLIC_KEY) {
            if (start >= 0)
                keys.push({ bytes: bytes.subarray(start, offset), version });
            start = offset;
            version = bytes[packet.body] ?? 0;
        }
        else if (start < 0 && !IGNORED.has(packet.tag)) {
            throw new PacketError('is not an OpenPGP key: give what `gpg --armor --export` prints');
        }
        offset = packet.end;
    }
    if (start >= 0)
        keys.push({ bytes: bytes.subarray(start), version });
    return keys;
}
function packetAt(bytes, offset) {
    const first = bytes[offset];
    if (first < 0x80)
        throw new PacketError('is corrupt: export and copy the key again');
    const packet = first & 0x40 ? newFormat(bytes, offset) : oldFormat(bytes, offset);
    if (packet.end > bytes.length || packet.body > bytes.length) {
        throw new PacketError('is truncated, its end is missing: copy the whole of it again');
    }
    return packet;
}
function newFormat(bytes, offset) {
    const tag = bytes[offset] & 0x3f;
    const first = bytes[offset + 1] ?? 255;
    if (first < 192)
        return { tag, body: offset + 2, end: offset + 2 + first };
    if (first < 224) {
        const length = ((first - 192) << 8) + (bytes[offset + 2] ?? 0) + 192;
        return { tag, body: offset + 3, end: offset + 3 + length };
    }
    if (first < 255)
        throw new PacketError('is corrupt: export and copy the key again');
    return { tag, body: offset + 6, end: offset + 6 + bigEndian(bytes, offset + 2, 4) };
}
function oldFormat(bytes, offset) {
    const tag = (bytes[offset] >> 2) & 0x0f;
    const lengthType = bytes[offset] & 3;
    if (lengthType === 3)
        return { tag, body: offset + 1, end: bytes.length };
    const octets = 1 << lengthType;
    const body = offset + 1 + octets;
    return { tag, body, end: body + bigEndian(bytes, offset + 1, octets) };
}
/** An unsigned number; bytes beyond the end count as 255, which no packet can satisfy. */
function bigEndian(bytes, offset, octets) {
    let value = 0;
    for (let i = 0; i < octets; i++)
        value = value * 256 + (bytes[offset + i] ?? 255);
    return value;
}

;// CONCATENATED MODULE: ./.build/js/openpgp/keys.js



/** Upper case hexadecimal of the primary key: 40 digits for version 4, 64 for version 6. */
function fingerprintOf(key) {
    return key.getFingerprint().toUpperCase();
}
/** Reads every key of a text, see `dearmor` for its forms. Never throws for what it holds. */
async function readKeyRing(text) {
    const { blocks, problems } = dearmor(text);
    const ring = { keys: [], problems };
    let ordinal = 0;
    for (const [index, block] of blocks.entries()) {
        try {
            for (const { bytes, version } of splitKeys(block)) {
                ordinal += 1;
                await addKey(ring, bytes, version, ordinal);
            }
        }
        catch (error) {
            if (!(error instanceof PacketError))
                throw error;
            ring.problems.push(`key material ${index + 1} ${error.message}`);
        }
    }
    return ring;
}
async function addKey(ring, bytes, version, ordinal) {
    if (version !== 4 && version !== 6) {
        ring.problems.push(`key ${ordinal} has version ${version}, which is not read here: ` +
            'use an OpenPGP key of version 4, as `gpg --quick-generate-key` makes by default');
        return;
    }
    try {
        ring.keys.push(await (0,openpgp/* readKey */.YZ)({ binaryKey: bytes }));
    }
    catch {
        // The library's reason is not shown: it may quote the key.
        ring.problems.push(`key ${ordinal} cannot be read, it is damaged or its algorithm is not supported: ` +
            'export and copy it again, or use one of RSA or Curve25519');
    }
}


/***/ }),

/***/ 96614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ isStub),
/* harmony export */   Tl: () => (/* binding */ unlock),
/* harmony export */   ln: () => (/* binding */ isLocked)
/* harmony export */ });
/* harmony import */ var openpgp__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13074);

/** Whether the secret part was left out of an export, or is on a card. */
function isStub(packet) {
    return 'isMissingSecretKeyMaterial' in packet && packet.isMissingSecretKeyMaterial();
}
/** Whether a passphrase protects any secret part of the key. */
function isLocked(key) {
    return key.getKeys().some(({ keyPacket }) => !keyPacket.isDecrypted() && !isStub(keyPacket));
}
/** Decrypts a locked key, in memory; undefined when the passphrase does not open it. */
async function unlock(key, passphrase) {
    try {
        // A secret set from a file often ends in the file's line break.
        const candidates = [...new Set([passphrase, passphrase.replace(/\r?\n$/, '')])];
        return await (0,openpgp__WEBPACK_IMPORTED_MODULE_0__/* .decryptKey */ .Vw)({ privateKey: key, passphrase: candidates });
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 31721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RT: () => (/* reexport */ anomaliesOf),
  fq: () => (/* binding */ order)
});

// UNUSED EXPORTS: ANOMALIES

// EXTERNAL MODULE: ./.build/js/system/buffers.js
var buffers = __webpack_require__(97663);
;// CONCATENATED MODULE: ./.build/js/order/grammar.js
// What the scanner in WebAssembly and those who read from it must agree upon. This file is written
// in what TypeScript and AssemblyScript have in common.
/** The kinds of JSON values; 0 stands for "no value" wherever kinds are kept. */
const OBJECT = 1;
const ARRAY = 2;
const STRING = 3;
const NUMBER = 4;
const BOOLEAN = 5;
const NULL = 6;
const KINDS = 7;
/** What the scanner may be in the midst of: between tokens up to `DONE`, then within one. */
const AT_START = 0;
const AT_BOM_2 = 1;
const AT_BOM_3 = 2;
const AT_VALUE = 3;
const AT_FIRST_VALUE_OR_END = 4;
const AT_KEY = 5;
const AT_FIRST_KEY_OR_END = 6;
const AT_COLON = 7;
const AFTER_VALUE = 8;
const DONE = 9;
const IN_STRING = 10;
const IN_ESCAPE = 11;
const IN_HEX = 12;
const IN_LITERAL = 13;
const AFTER_MINUS = 14;
const AFTER_ZERO = 15;
const IN_INTEGER = 16;
const AFTER_POINT = 17;
const IN_FRACTION = 18;
const AFTER_EXPONENT = 19;
const AFTER_EXPONENT_SIGN = 20;
const IN_EXPONENT = 21;
/** What a call to scan has come to. */
const READ = 0;
/** The table of entries is full, and there is more to scan. */
const TABLE_FULL = 1;
const NOT_JSON = 2;
const TOO_DEEP = 3;
/** It is known by now that the text is no audit trail: see the problem. */
const REFUSED = 4;
/** Why a text is no audit trail. */
const NO_CONTAINER = 1;
const ENTRIES_NO_ARRAY = 2;
const ENTRIES_TWICE = 3;
/** Levels of nesting that are kept in mind. */
const LEVELS = 0x100000;
/** The most published fields there is room for, and the longest name of one. */
const SLOTS = 32;
const NAME = 32;
/**
 * The table of entries: for each a record, which has its bytes' place in memory, its digest, its
 * kind, whether its published fields are of other kinds than those allowed, the kind of each
 * field, and each field's place relative to the entry. Offsets in bytes.
 */
const RECORD_DIGEST = 0;
const RECORD_START = 8;
const RECORD_END = 12;
const RECORD_KIND = 16;
const RECORD_UNEXPECTED = 20;
const RECORD_KINDS = 24;
const RECORD_PLACES = RECORD_KINDS + SLOTS;
const RECORD = RECORD_PLACES + 8 * SLOTS;
/** Records in the table. */
const RECORDS = 1024;

;// CONCATENATED MODULE: ./.build/js/order/entry.js

const BACKSLASH = 0x5c;
/** The text of the JSON string whose contents, without quotes, fill `bytes` from start to end. */
function decodeString(bytes, start, end) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start);
    const escaped = text.includes(BACKSLASH);
    return escaped ? JSON.parse(`"${text.toString()}"`) : text.toString();
}
/**
 * An entry as the scanner found it, and the published fields in it: looks at one record of the
 * scanner's table after the other. Places are in `bytes`.
 */
class Entry {
    /** The scanner's memory. */
    bytes = Buffer.alloc(0);
    #words = new Uint32Array(0);
    #doubles = new Float64Array(0);
    #record = 0;
    /** Looks at the first record of a table in memory that may have moved. */
    rewind({ memory, TABLE }) {
        if (this.bytes.buffer !== memory.buffer) {
            this.bytes = Buffer.from(memory.buffer);
            this.#words = new Uint32Array(memory.buffer);
            this.#doubles = new Float64Array(memory.buffer);
        }
        this.#record = TABLE.value;
    }
    /** Looks at the next record. */
    next() {
        this.#record += RECORD;
    }
    #word(offset) {
        return this.#words[(this.#record + offset) >>> 2];
    }
    /** The entry's bytes go from `start` to `end`. */
    get start() {
        return this.#word(RECORD_START);
    }
    get end() {
        return this.#word(RECORD_END);
    }
    get digest() {
        return this.#doubles[(this.#record + RECORD_DIGEST) / 8];
    }
    get isObject() {
        return this.#word(RECORD_KIND) === OBJECT;
    }
    /** Whether every published field is of a kind that the schema allows. */
    get isPublished() {
        return this.#word(RECORD_UNEXPECTED) === 0;
    }
    /** The kind of the value in a slot, 0 when there is none. */
    kind(slot) {
        return this.bytes[this.#record + RECORD_KINDS + slot];
    }
    /** Where the text in a slot begins; 0, as where it ends, when there is no string. */
    from(slot) {
        if (this.kind(slot) !== STRING)
            return 0;
        return this.start + this.#word(RECORD_PLACES + 8 * slot) + 1;
    }
    to(slot) {
        if (this.kind(slot) !== STRING)
            return 0;
        return this.start + this.#word(RECORD_PLACES + 8 * slot + 4) - 1;
    }
    /** The text in a slot; undefined if there is no string. */
    text(slot) {
        if (this.kind(slot) !== STRING)
            return undefined;
        return decodeString(this.bytes, this.from(slot), this.to(slot));
    }
    /** Whether the text in a slot is this one. */
    hasText(slot, text, plain) {
        // Most are written without escapes: then no string needs to be made.
        const isSame = plain.compare(this.bytes, this.from(slot), this.to(slot)) === 0;
        return isSame || this.text(slot) === text;
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./.build/js/order/event.js

/**
 * The fields of an audit trail event that Heroku publishes (Platform API schema,
 * `audit-trail-event`): none is required, any may be null, unknown ones are let
 * through.
 */
const eventSchema = schemas/* looseObject */._H3({
    id: schemas/* string */.YjP().nullish(),
    created_at: schemas/* string */.YjP().nullish(),
    type: schemas/* string */.YjP().nullish(),
    action: schemas/* string */.YjP().nullish(),
    actor: schemas/* looseObject */._H3({ id: schemas/* string */.YjP().nullish(), email: schemas/* string */.YjP().nullish() }).nullish(),
    app: schemas/* looseObject */._H3({ id: schemas/* string */.YjP().nullish(), name: schemas/* string */.YjP().nullish() }).nullish(),
    owner: schemas/* looseObject */._H3({ id: schemas/* string */.YjP().nullish(), email: schemas/* string */.YjP().nullish() }).nullish(),
    enterprise_account: schemas/* looseObject */._H3({ id: schemas/* string */.YjP().nullish(), name: schemas/* string */.YjP().nullish() })
        .nullish(),
    team: schemas/* looseObject */._H3({ id: schemas/* string */.YjP().nullish(), name: schemas/* string */.YjP().nullish() }).nullish(),
    request: schemas/* looseObject */._H3({ ip_address: schemas/* string */.YjP().nullish() }).nullish(),
    data: schemas/* looseObject */._H3({}).nullish(),
});
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

;// CONCATENATED MODULE: ./.build/js/order/fields.js


/**
 * The published fields of an event, each with a slot: `['actor']`, `['actor', 'email']` and so
 * on, in the order of the schema, which is their only source.
 */
const PATHS = Object.entries(eventSchema.shape).flatMap(([name, field]) => {
    const inner = field.unwrap().unwrap();
    const nested = inner instanceof schemas/* ZodObject */.bvH ? Object.keys(inner.shape) : [];
    return [[name], ...nested.map((key) => [name, key])];
});
/** A value of each kind; undefined for a field that is not there. */
const SAMPLES = [undefined, {}, [], '', 0, false, null];
/**
 * The kinds that the schema allows in each slot, asked once: it looks at kinds alone and at each
 * field by itself, so that nothing needs to be parsed to hold an event against it.
 */
const ALLOWED = PATHS.map(([name, inner]) => [...SAMPLES.keys()].filter((kind) => {
    const sample = SAMPLES[kind];
    const event = { [name]: inner === undefined ? sample : { [inner]: sample } };
    return eventSchema.safeParse(event).success;
}));
/** The slot of a published field, such as `slotOf('actor', 'email')`; -1 of any other. */
function slotOf(...path) {
    return PATHS.findIndex((other) => other.join('.') === path.join('.'));
}
/** Tells the scanner of the published fields, so that it finds them in each event. */
function teachFields(engine) {
    for (const [slot, path] of PATHS.entries()) {
        const name = Buffer.from(path.at(-1));
        const parent = path.length === 1 ? -1 : slotOf(path[0]);
        const place = engine.addField(parent, name.length);
        Buffer.from(engine.memory.buffer).set(name, place);
        for (const kind of ALLOWED[slot])
            engine.allow(slot, kind);
    }
}

// EXTERNAL MODULE: ./.build/js/order/instant.js
var order_instant = __webpack_require__(5950);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./.build/js/order/sort.js
const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;
/**
 * The indexes of numbers in ascending order of the numbers; equal ones as `compare` says. Counts
 * digits (a radix sort), which for the instants of one month takes two rounds, where comparing
 * each with each other takes many.
 *
 * @param numbers whole numbers, or -Infinity, which comes first
 */
function sortedIndexes(numbers, compare) {
    const keys = keysOf(numbers);
    let order = Uint32Array.from(numbers.keys());
    let other = new Uint32Array(numbers.length);
    const largest = keys.reduce((a, b) => Math.max(a, b), 0);
    for (let unit = 1; unit <= largest; unit *= DIGITS) {
        sortByDigit(keys, unit, order, other);
        [order, other] = [other, order];
    }
    for (let from = 0, to; from < order.length; from = to) {
        to = from + 1;
        while (to < order.length && keys[order[to]] === keys[order[from]])
            to++;
        if (to - from > 1)
            order.subarray(from, to).sort(compare);
    }
    return order;
}
/** The numbers as distances from the least, 0 for -Infinity alone. */
function keysOf(numbers) {
    let least = Infinity;
    for (const number of numbers)
        if (number < least && number !== -Infinity)
            least = number;
    return numbers.map((number) => (number === -Infinity ? 0 : number - least + 1));
}
/** Puts `order` in the order of one digit into `sorted`; what is equal stays as it is. */
function sortByDigit(keys, unit, order, sorted) {
    const places = new Uint32Array(DIGITS + 1);
    const digitOf = (index) => Math.floor(keys[index] / unit) % DIGITS;
    for (const index of order) {
        const next = digitOf(index) + 1;
        places[next] = places[next] + 1;
    }
    for (let digit = 1; digit < DIGITS; digit++)
        places[digit] += places[digit - 1];
    for (const index of order) {
        const digit = digitOf(index);
        const place = places[digit];
        sorted[place] = index;
        places[digit] = place + 1;
    }
}

;// CONCATENATED MODULE: ./.build/js/order/run.js


const FIRST_INDEX = 4096;
function grown(old, larger) {
    larger.set(old);
    return larger;
}
/**
 * Places of entries in memory with their instants, sorted there. May be cleared and used again.
 */
class Run {
    count = 0;
    /** Indexes of the entries in order, after `sort`. */
    order = new Uint32Array(0);
    #starts = new Uint32Array(FIRST_INDEX);
    #ends = new Uint32Array(FIRST_INDEX);
    #seconds = new Float64Array(FIRST_INDEX);
    #nanos = new Uint32Array(FIRST_INDEX);
    /** Digits beyond nanoseconds, of the few entries that have any. */
    #rests = new Map();
    /** Adds an entry; without an instant it comes before all that have one. */
    add(start, end, instant) {
        const index = this.count++;
        if (index === this.#starts.length)
            this.#growIndex();
        this.#starts[index] = start;
        this.#ends[index] = end;
        this.#seconds[index] = instant === undefined ? -Infinity : instant.seconds;
        this.#nanos[index] = instant === undefined ? 0 : instant.nanos;
        if (instant !== undefined && instant.rest !== '')
            this.#rests.set(index, instant.rest);
    }
    #growIndex() {
        const size = this.#starts.length * 2;
        this.#starts = grown(this.#starts, new Uint32Array(size));
        this.#ends = grown(this.#ends, new Uint32Array(size));
        this.#seconds = grown(this.#seconds, new Float64Array(size));
        this.#nanos = grown(this.#nanos, new Uint32Array(size));
    }
    /** Forgets the entries. */
    clear() {
        this.count = 0;
        this.#rests.clear();
        this.order = new Uint32Array(0);
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
    /** Sorts by instant; equal instants stay in the order they came. */
    sort() {
        const nanos = this.#nanos;
        this.order = sortedIndexes(this.#seconds.subarray(0, this.count), (a, b) => nanos[a] - nanos[b] || this.#compareRests(a, b) || a - b);
    }
    #compareRests(a, b) {
        if (this.#rests.size === 0)
            return 0;
        const restA = this.restOf(a);
        const restB = this.restOf(b);
        return restA === restB ? 0 : restA < restB ? -1 : 1;
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

;// CONCATENATED MODULE: ./.build/js/order/collector.js





const CREATED_AT = slotOf('created_at');
/**
 * What entries amount to whatever their order: their number, their bytes, and the sum of their
 * digests. Taken of those that were read and of those that were written, it must be the same.
 */
class Checksum {
    count = 0;
    size = 0;
    sum = 0;
    /** Adds an entry of so many bytes, with its digest of 52 bits. */
    add(size, digest) {
        this.count++;
        this.size += size;
        this.sum = (this.sum + digest) % MODULUS;
    }
    equals(other) {
        return this.count === other.count && this.size === other.size && this.sum === other.sum;
    }
}
const MODULUS = 2 ** 52;
/** The instant of an event's `created_at`, or why there is none. */
function createdAt(entry) {
    const kind = entry.kind(CREATED_AT);
    if (kind === 0 || kind === NULL)
        return 'missing';
    if (kind !== STRING)
        return 'unreadable';
    const { bytes } = entry;
    const start = entry.from(CREATED_AT);
    const end = entry.to(CREATED_AT);
    const instant = (0,order_instant/* readInstant */.Wr)(bytes, start, end);
    if (instant !== undefined)
        return instant;
    // A date-time may be written with escapes, such as \u003a for a colon.
    const text = Buffer.from(decodeString(bytes, start, end));
    return (0,order_instant/* readInstant */.Wr)(text, 0, text.length) ?? 'unreadable';
}
/** Takes the entries as they are found: checks and counts each, and keeps it in the run. */
class Collector {
    run = new Run();
    read = new Checksum();
    #counter;
    constructor(counter) {
        this.#counter = counter;
    }
    add(entry) {
        const { start, end } = entry;
        this.read.add(end - start, entry.digest);
        if (!entry.isObject) {
            this.#counter.addOther();
            this.run.add(start, end, undefined);
            return;
        }
        const created = createdAt(entry);
        this.#counter.add(entry, created);
        this.run.add(start, end, typeof created === 'string' ? undefined : created);
    }
}

// EXTERNAL MODULE: ./.build/js/system/errors.js
var errors = __webpack_require__(84945);
;// CONCATENATED MODULE: ./.build/js/order/engine.wasm.js
/** The scanner, compiled from assembly/ by `npm run engine`; in base64. */
const WASM = 'AGFzbQEAAAABOgpgAX8Bf2AAAGACf38Bf2AFf39/f38Bf2AEf39/fwF/YAN/f38Bf2ACf38BfGAAAXxgAAF/YAJ/fwADEA8AAgMEBQYBAAEABwgJAgEFAwEAFQbBASN/AEHAisAAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQELfwFBfwt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfAFEAAAAAAAAAAALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC3wBRAAAAAAAAAAAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAsHzwEVCGFkZEZpZWxkAA0FYWxsb3cADApjbGVhclRhYmxlAA4FY291bnQDDAlwcmVmaXhFbmQDDQdwcm9ibGVtAw8LcHJvYmxlbUtpbmQDEA1wcm9ibGVtT2Zmc2V0AxELc3VmZml4U3RhcnQDDgZkaWdlc3QABQVUQUJMRQMABmZpbmlzaAALBGtlcHQDFwRuZXh0AxgGb2Zmc2V0AAoHcmVzZXJ2ZQAJB3Jlc3RhcnQACARzY2FuAAcFc3RhdGUDGwRURVhUAxYGbWVtb3J5AgAIAQYMAQEKzSAPJwEBfyAAQf////8ASwRAAAsgAEECdCIAQQQQASIBQQAgAPwLACABC60BAQV/IABB7P///wNLBEAACyAAQRBqIgNB/P///wNLBEAACyMBQQRqIgIgA0ETakFwcUEEayIDaiIEPwAiBUEQdEEPakFwcSIGSwRAIAUgBCAGa0H//wNqQYCAfHFBEHYiBiAFIAZKG0AAQQBIBEAgBkAAQQBIBEAACwsLIwEgBCQBIAM2AgAgAkEEayIDQQA2AgQgA0EANgIIIAMgATYCDCADIAA2AhAgAkEQaguRAgECfyADIARqIQYDQCADIAZJIAAgAUlxBEAgAEEBaiEFIAAtAAAiBEHcAEZBACACGwR/An8CQAJAAkACQAJAAkAgBS0AACIAQeIARwRAIABB5gBrDhABBgYGBgYGBgIGBgYDBgQFBgtBCAwGC0EMDAULQQoMBAtBDQwDC0EJDAILQQAhAEEBIQQDQCAEQQRNBEAgAEEEdCAEIAVqLQAAIgBBMGtB/wFxIABBIHJB1wBrQf8BcSAAQTlNG2ohACAEQQFqIQQMAQsLIAAMAQsgBS0AAAshBCAFQQVBASAFLQAAQfUARhtqBSAFCyEAIAQgAy0AAEcEQEEADwsgA0EBaiEDDAELCyADIAZGIAAgAUZxC8cBAQJ/IABBAWoiACMFIgVBFGsoAhBBAnZPBEAACyACIAFrIQQgBSAAQQJ0aigCACEAA0AgAEEATgRAIAMEf0EABSAAIwMiBUEUaygCEEECdk8EQAALIAQgBSAAQQJ0aigCAEcLRQRAIAAjAyIFQRRrKAIQQQJ2TwRAAAsgASACIAMgAEEFdEHAytMAaiAFIABBAnRqKAIAEAIEQCAADwsLIAAjBiIFQRRrKAIQQQJ2TwRAAAsgBSAAQQJ0aigCACEADAELC0F/C5MCACMPBEBBAA8LIxNFBEBBAQ8LIAAjEmsiAARAIABBAEoEQCAAQQJMBEAjCCMJIABBAUYbIgBBAE4EQCAAQQN0QbyIwABqIAIjFWs2AgALCwVBACQTQQAkFCACQQFrJA5BASQKQX8kCwsFQYCIwAAjFSACEAU5AwBBiIjAACMVNgIAQYyIwAAgAjYCAEGQiMAAIAE2AgBBACEAQZSIwAACfwNAIAAjB0gEQCAAQZiIwABqLQAAIABBB2xqIgEjBCICQRRrKAIQTwRAAAtBASABIAJqLQAARQ0CGiAAQQFqIQAMAQsLQQALNgIAIwwiAEEBaiQMIABBuAJsQcCKwABqQYCIwABBuAL8CgAAQQAkFQtBAQuvAQIBfwJ+IAEgAGutIgNCf4UhBANAIABBEGoiAiABTQRAIAMgACkDAIVClfip+pe33puef34iA0IgiCADhSEDIAQgACkDCIVCz9bTvtLHq9lCfiIEQh2IIASFIQQgAiEADAELCwNAIAAgAUkEQCADIAAxAACFQpX4qfqXt96bnn9+IQMgAEEBaiEADAELCyADIANCH4iFQh9+IAR8IgNCIYggA4VC/////////weDugvRAQEEf0HM0tMAJAFBIBAAJAJBIBAAJANB4AFBBRABIgBBAEHgAfwLACAAJARBIRAAIgBBFGsoAhBBAnYiAQRAIABBfyABQQJ0/AsACyAAJAVBIBAAJAZBfyQIQX8kCSMBQQRqIgFBDGoiAD8AIgJBEHRBD2pBcHEiA0sEQCACIAAgA2tB//8DakGAgHxxQRB2IgMgAiADShtAAEEASARAIANAAEEASARAAAsLCyMBIAAkAUEMNgIAIAEkFiMWJBcjFiQYIxYkGSMWuJokGkEAJBsL8hEDC38BewF8IxkgAGokGSMZIQcjGyECIxgiACEBIAAjF2shBQNAIAAgB0kEQAJAIAAtAAAhA0EAIQYgAkEKSARAIAJBAUchBCADQSBNBH8gA0EKRiADQSBGciADQQ1GciADQQlGcgVBAAsgBHEgAkECR3EEQCAFBEAgASAFayABIAAgAWv8CgAACyAAIQEDQCAHIABBAWoiAEsEfyAALQAAIgNBIE0EfyADQQpGIANBIEZyIANBDUZyIANBCUZyBUEACwVBAAsNAAsgBSAAIAFraiEFIAAhASACQQMgAhshAgwECwJAAkACQAJAAkACQAJAIAIOCQABAQICAwMEBQYLQQMhAiADQe8BRgRAQQEhAiAFQQFqIQUgAEEBaiIAIQELDAkLIANBuwFBvwEgAkEBRiIDG0cNBEECQQMgAxshAiAAQQFqIgAhASAFQQFqIQUMCAsgAkEERiADQd0ARnEEQEEIIQIMCAsgA0EiRgR/QQMhBEEAJB1BCgUgA0H7AEYEf0EBIQRBBgUgA0HbAEYEf0ECIQRBBAUgA0EtRgR/QQEFIANBMGtB/wFxQQlNCwR/QQQhBCADQS1GBH9BDgVBD0EQIANBMEYbCwUgA0HuAEYiBCADQfQARiIJIANB5gBGcnJFDQdBBkEFIAQbIQQgCQR/QfLqlQMFQeHYzasGQfXYsQMgA0HmAEYbCyQhIAQkIkENCwsLCyECIxwjCkwEfwJ/IxwhAyAAIAVrIQojGiAAuKACQCMTBEAgAyMSayIDBEAgA0ECTARAIwgjCSADQQFGIgMbIglBAE4EQCADBEAgCUEBaiIDIwUiC0EUaygCEEECdk8EQAALIAsgA0ECdGooAgAhAwNAIANBAE4EQCADQZiIwABqQQA6AAAgAyMGIgtBFGsoAhBBAnZPBEAACyALIANBAnRqKAIAIQMMAQsLCyAJQZiIwABqIAQ6AAAgCUEDdEG4iMAAaiAKIxVrNgIACwsFIAokFUGYiMAAQQBBIPwLAEF/JAlBfyQICwUgAwRAIxRBACADQQFGGwRAIw0EQEEDJA8MBAsgBEECRwRAQQIkDwwEC0EBJBNBAiQSIApBAWokDUEDJApBAiQLCwUgBEECRgRAQQEkE0EBJBIgCkEBaiQNQQIkCkEBJAsFIARBAUcEQEEBJA8MBAsLCwtBAQwBCyAEJBAkESAEQQJKCwVBAQtFBEBBBCEIDAQLIARBAkwEQCMcQYCAwABGBEBBAyEIDAULIxwiA0EBaiQcIANBgAhqIARBAUY6AAALIABBAWohAAwHCyADQSJGBEBBASQdQQAkHyAAQQFqIgAkHkEKIQIMBwsgAkEGRiADQf0ARnEEQEEIIQIMBwsMAgsgA0E6Rw0BIABBAWohAEEDIQIMBQsjHC0A/wchBCADQSxGBEAgAEEBaiEAQQVBAyAEGyECDAULIANB/QBB3QAgBBtHDQAgAEEBaiEAIxxBAWskHEEBQQIgBBshBgsFAkACQAJAAkACQAJAAkACQAJAAkACQCACQQprDgwAAQIDBAUFBgcIBgkKCwNAIAAgB0kEQAJAIAD9AAQAIgz9DCIiIiIiIiIiIiIiIiIiIiL9IyAM/QxcXFxcXFxcXFxcXFxcXFxc/SP9UCAM/QwgICAgICAgICAgICAgICAg/Sb9UP1kIgMEQCAAIANoaiEADAELIABBEGohAAwCCwsLIAcgACAHIAAgB0kbIgBGDQ0gAC0AACIDQdwARgRAQQEkHyAAQQFqIQBBCyECDA4LIANBIkcNCSMdRQRAIABBAWohAEEDIQYMCgsjHCMKTARAIxwhAiMeIQMjHyEEIxMEQCACIxJrIgZBAUYEQEF/JAlBfyADIAAgBBADJAggAkEBaiACIwhBAE4EfyMIQQFqIgIjBSIDQRRrKAIQQQJ2TwRAAAsgAyACQQJ0aigCAEEATgVBAAsbJAoFIAZBAkYEQCMIQQBIBH9BfwUjCCADIAAgBBADCyQJCwsFIAJBAUYEQCADIAAgBEHA0tMAQQcQAiQUCwsLQQchAiAHIABBAWoiAEsEfyAALQAAQTpGBUEACwRAQQMhAiAAQQFqIQALDA0LIANB9QBGBH9BACQgQQwFAn8CQAJAIANBIkYNACADQdwARg0AIANBL0YNACADQeIARg0AIANB5gBGDQAgA0HuAEYNACADQfIARg0AIANB9ABGDQAMAQtBAQwBC0EAC0UNCUEKCyECIABBAWohAAwMCyADQTBrQf8BcUEJTQR/QQEFIANBIHJB4QBrQf8BcUEFTQtFDQcgAEEBaiEAIyBBAWokIEEKIAIjIEEERhshAgwLCyADIyFB/wFxRw0GIABBAWohACMhQQh2JCEjIQ0KIyIhBgwGCyADQTBrQf8BcUEJSw0FIABBAWohAEEPQRAgA0EwRhshAgwJCyACQRBGBH8gA0Ewa0H/AXFBCU0FQQALBH8gAEEBagUgA0EuRgR/QREhAiAAQQFqBSADQSByQeUARgR/QRMhAiAAQQFqBUEEIQYMBwsLCyEADAgLIANBMGtB/wFxQQlLDQMgAEEBaiEAQRJBFSACQRFGGyECDAcLIANBMGtB/wFxQQlNBH8gAEEBagUgA0EgckHlAEYEf0ETIQIgAEEBagVBBCEGDAQLCyEADAYLIANBLUYgA0ErRnIEf0EUBSADQTBrQf8BcUEJSw0CQRULIQIgAEEBaiEADAULIANBMGtB/wFxQQlLBEBBBCEGDAELIABBAWohAAwECwsgBkUEQCAIQQIgCBshCAwBC0EIQQkjHBshAiMcIwpMBEAjHCMLTARAIAUEQCABIAVrIAEgACABa/wKAAALIAAhAQsjHCAGIAAgBWsQBEUEQEEEIQgMAgsjDEGACEYEQEEBIQgMAgsLIAJBCEYgAEEBaiAHSXEEfyAALwEAQazEAEYFQQALBH8jHC0A/wcFQQALBEBBASQdQQAkHyAAQQJqIgAkHkEKIQILDAILCwsgBQRAIAEgBWsgASAAIAFr/AoAAAsgAiQbIAAkGCAAIAVrJBcjHiAFayQeIAgLTwEBfyMXIQAjFiMOIxUgACMVGyMOGyIAIxcgAGv8CgAAIAAjFmshACMOBEAjDiAAayQOBSMVBEAjFSAAayQVCwsjHiAAayQeIxcgAGskFwtpAQF/IxojGCMXa7igJBojFyQZIxkkGCMXQQAjFyAAaiIAIxdPBH8gAK1Cj4AEfEIQiKc/ACIBayIAQQBMBH9BAQUgACABQQF1IgEgACABShtAAEEATgR/QQEFIABAAEEATgsLBUEACxsLCAAjGiMYuKALUgEBfyMbQQ9GIgBFBEAjG0EQRiEACyAARQRAIxtBEkYhAAsjHEEBIAAjG0EVRiAAGxtFBEBBCSQbQQBBBEEAQQQjFxAEGw8LQQJBACMbQQlHGwslACAAQQdsIAFqIgAjBCIBQRRrKAIQTwRAAAsgACABakEBOgAAC8cBAQJ/IwciAkEBaiQHIAIjAiIDQRRrKAIQQQJ2TwRAAAsgAyACQQJ0aiAANgIAIAIjAyIDQRRrKAIQQQJ2TwRAAAsgAyACQQJ0aiABNgIAIABBAWoiASMFIgNBFGsoAhBBAnZPBEAACyADIAFBAnRqKAIAIQEgAiMGIgNBFGsoAhBBAnZPBEAACyADIAJBAnRqIAE2AgAgAEEBaiIAIwUiAUEUaygCEEECdk8EQAALIAEgAEECdGogAjYCACACQQV0QcDK0wBqCwYAQQAkDAsLEAEAQcDS0wALB2VudHJpZXM=';

;// CONCATENATED MODULE: ./.build/js/order/engine.js

const MODULE = new WebAssembly.Module(Buffer.from(WASM, 'base64'));
/** A scanner of its own, with memory of its own. */
function createEngine() {
    return new WebAssembly.Instance(MODULE).exports;
}

;// CONCATENATED MODULE: ./.build/js/order/json-error.js


/** What the scanner expects in each of its states. */
const EXPECTED = {
    [AT_START]: 'a value',
    [AT_BOM_2]: 'a value',
    [AT_BOM_3]: 'a value',
    [AT_VALUE]: 'a value',
    [AT_FIRST_VALUE_OR_END]: "a value or ']'",
    [AT_KEY]: 'a key',
    [AT_FIRST_KEY_OR_END]: "a key or '}'",
    [AT_COLON]: "':'",
    [AFTER_VALUE]: "',' or the end of the container",
    [DONE]: 'nothing but white space',
    [IN_STRING]: 'no control character in a string',
    [IN_ESCAPE]: 'one of "\\/bfnrtu after a backslash',
    [IN_HEX]: 'four hexadecimal digits after \\u',
    [IN_LITERAL]: 'true, false or null',
    [AFTER_MINUS]: 'a digit after the minus sign',
    [AFTER_POINT]: 'a digit after the decimal point',
    [AFTER_EXPONENT]: 'a digit or sign after the exponent mark',
    [AFTER_EXPONENT_SIGN]: 'a digit after the sign of the exponent',
};
/** Text that is not JSON (RFC 8259). `offset` is the byte where it stops being JSON. */
class JsonError extends errors/* ActionError */.lZ {
    offset;
    constructor(offset, problem) {
        super(`The archive is not JSON: ${problem} at byte ${offset}. Expected JSON text (RFC 8259). ` +
            'Nothing was delivered; run again, and ask Heroku support if it stays so.');
        this.offset = offset;
    }
    /** The error of a byte that must not come in a state of the scanner. */
    static unexpected(offset, byte, state) {
        const seen = `0x${byte.toString(16).padStart(2, '0')}`;
        return new JsonError(offset, `the byte ${seen}, where ${EXPECTED[state] ?? 'JSON'} was expected,`);
    }
}

;// CONCATENATED MODULE: ./.build/js/order/entries.js






/** JSON that is no audit trail: neither an object with an `entries` array nor an array. */
class DocumentError extends errors/* ActionError */.lZ {
    constructor(problem, offset) {
        super(`The archive is not an audit trail: ${problem} at byte ${offset}. Expected an object with an array 'entries', ` +
            'or an array. Nothing was delivered; run again, and ask Heroku support if it stays so.');
    }
}
const KIND_NAMES = ['', 'an object', 'an array', 'a string', 'a number', 'a boolean', 'null'];
/**
 * Finds the entries of an audit trail in JSON text that comes in chunks, and keeps their bytes,
 * without white space between tokens, until `forget`; besides, what stands before and after them.
 */
class EntryReader {
    #engine = createEngine();
    #take;
    #entry = new Entry();
    #prefix;
    constructor(take) {
        this.#take = take;
        teachFields(this.#engine);
    }
    /** The memory in which the entries lie that have been read since the last `forget`. */
    get bytes() {
        return this.#entry.bytes;
    }
    /** Bytes of text in memory. */
    get size() {
        return this.#engine.kept.value - this.#engine.TEXT.value;
    }
    /** The bytes up to and including the `[` of the entries, and those from their `]` on. */
    get frame() {
        const { suffixStart, kept } = this.#engine;
        return {
            prefix: this.#prefix,
            suffix: Buffer.from(this.bytes.subarray(suffixStart.value, kept.value)),
        };
    }
    /** @throws JsonError, DocumentError */
    write(chunk) {
        const engine = this.#engine;
        const place = engine.reserve(chunk.length);
        if (place === 0) {
            throw new DocumentError('an entry, or what surrounds them, exceeds 4 GB', engine.offset());
        }
        this.#entry.rewind(engine);
        this.bytes.set(chunk, place);
        let outcome = engine.scan(chunk.length);
        while (outcome === TABLE_FULL) {
            this.#takeAll();
            outcome = engine.scan(0);
        }
        this.#takeAll();
        if (outcome !== READ)
            this.#fail(outcome);
        if (this.#prefix === undefined && engine.prefixEnd.value > 0) {
            const { TEXT, prefixEnd } = engine;
            this.#prefix = Buffer.from(this.bytes.subarray(TEXT.value, prefixEnd.value));
        }
    }
    /** Forgets the entries read so far: their memory is used again. */
    forget() {
        if (this.#prefix !== undefined)
            this.#engine.restart();
    }
    /** Ends the text. @throws JsonError, DocumentError */
    close() {
        const engine = this.#engine;
        const outcome = engine.finish();
        if (outcome === NOT_JSON)
            throw new JsonError(engine.offset(), 'the text ends early');
        if (outcome !== READ)
            this.#fail(outcome);
        if (this.#prefix === undefined) {
            throw new DocumentError("the object has ended without a key 'entries'", engine.offset());
        }
    }
    #takeAll() {
        const entry = this.#entry;
        entry.rewind(this.#engine);
        for (let count = this.#engine.count.value; count > 0; count--) {
            this.#take(entry);
            entry.next();
        }
        this.#engine.clearTable();
    }
    #fail(outcome) {
        const engine = this.#engine;
        if (outcome === REFUSED) {
            throw new DocumentError(problemOf(engine.problem.value, engine.problemKind.value), engine.problemOffset.value);
        }
        const offset = engine.offset();
        if (outcome === TOO_DEEP) {
            throw new JsonError(offset, `more than ${LEVELS} levels of nesting`);
        }
        throw JsonError.unexpected(offset, this.bytes[engine.next.value], engine.state.value);
    }
}
function problemOf(problem, kind) {
    if (problem === ENTRIES_TWICE)
        return "a second key 'entries'";
    const name = KIND_NAMES[kind];
    return problem === NO_CONTAINER ? `it is ${name}` : `'entries' is ${name}`;
}

;// CONCATENATED MODULE: ./.build/js/order/layout.js


const CHUNK = 512 * 1024;
const NEWLINE = Buffer.from('\n');
const COMMA = 0x2c;
const LINE_FEED = 0x0a;
/** Lays a document out, chunk by chunk: its frame as it was, and one entry a line. */
class Layout {
    #engine = createEngine();
    #written;
    /** The chunk is filled in the engine's memory, where the entries can be digested. */
    #memory = Buffer.alloc(0);
    #start = 0;
    #end = 0;
    #limit = 0;
    #ready = [];
    #hasEntries = false;
    /** @param written gets the digests of the entries as they are laid out */
    constructor(prefix, written) {
        this.#written = written;
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
        const size = end - start;
        this.#room(size + 2);
        if (this.#hasEntries)
            this.#memory[this.#end++] = COMMA;
        this.#memory[this.#end++] = LINE_FEED;
        this.#hasEntries = true;
        this.#append(bytes, start, end);
        this.#written.add(size, this.#engine.digest(this.#end - size, this.#end));
    }
    /** Ends the document and gives what is left of it. */
    close(suffix) {
        if (this.#hasEntries)
            this.#append(NEWLINE, 0, 1);
        this.#append(suffix, 0, suffix.length);
        this.#append(NEWLINE, 0, 1);
        this.#cut();
        return this.take();
    }
    #append(bytes, start, end) {
        this.#room(end - start);
        bytes.copy(this.#memory, this.#end, start, end);
        this.#end += end - start;
    }
    /** Makes room for so many bytes: cuts a chunk if they do not fit. */
    #room(size) {
        if (this.#end + size <= this.#limit)
            return;
        this.#cut();
        const room = Math.max(CHUNK, size);
        this.#start = this.#end = this.#engine.reserve(room);
        this.#limit = this.#start + room;
        this.#memory = Buffer.from(this.#engine.memory.buffer);
    }
    #cut() {
        if (this.#end > this.#start) {
            const chunk = Buffer.allocUnsafeSlow(this.#end - this.#start);
            this.#memory.copy(chunk, 0, this.#start, this.#end);
            this.#ready.push((0,buffers/* giveAway */._j)(chunk));
        }
        this.#end = this.#start;
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
;// CONCATENATED MODULE: ./.build/js/order/spill.js



// Looked up when they are needed: Node.js before 22.15 has no zstd, and all but this works there.
const compress = (bytes, options) => (0,external_node_util_.promisify)(external_node_zlib_.zstdCompress)(bytes, options);
const decompress = (bytes, options) => (0,external_node_util_.promisify)(external_node_zlib_.zstdDecompress)(bytes, options);
/** Seconds, nanos, bytes of the digits beyond nanos, bytes of the entry. */
const HEADER = 8 + 4 + 4 + 4;
/**
 * Bytes of a piece. Large ones compress better and cost fewer calls; but two of each run are in
 * memory when they are merged, so that of many runs the later ones are in small pieces.
 */
const PIECE = { early: 512 << 10, late: 128 << 10 };
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
        if (room > this.#sorted.length)
            this.#sorted = Buffer.allocUnsafeSlow(room);
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
        const reading = this.#file.read(piece.position, piece.size).then(async (bytes) => {
            // Room for a byte more: a buffer that is full would be followed by another.
            const entries = await decompress(bytes, { chunkSize: piece.length + 64 });
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
        if (this.buffer.length > 0)
            (0,buffers/* release */._r)(this.buffer);
        this.buffer = piece;
        this.#view = new DataView(piece.buffer);
        this.start = this.end = 0;
        return true;
    }
}

;// CONCATENATED MODULE: ./.build/js/order/merge.js


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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/js/order/repeats.js


/** Bytes of an id as it is compared: a uuid's own, or as many of another text's SHA-256. */
const KEY = 16;
const PARTITIONS = 64;
const ROOM = 32 * 1024;
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
        if (partition.length === ROOM)
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

// EXTERNAL MODULE: ./.build/js/text/redact.js
var redact = __webpack_require__(57613);
;// CONCATENATED MODULE: ./.build/js/order/types.js
const DISTINCT_LIMIT = 10_000;
/**
 * Counts pairs of `type` and `action` by their bytes: of 42 known ones, making strings of a
 * million would be most of the work.
 */
class TypeCounter {
    #slots = new Map();
    #distinct = 0;
    /** Events of types beyond the bound of distinct ones. */
    unlisted = 0;
    /** @param known names as `type.action`, which are listed whatever others there are */
    constructor(known) {
        for (const name of known) {
            const dot = name.indexOf('.');
            this.add(Buffer.from(name), 0, dot, dot + 1, name.length, 0);
        }
    }
    /** Adds to the pair whose JSON strings' contents lie at these places. */
    add(bytes, type, typeEnd, action, actionEnd, count = 1) {
        let hash = typeEnd - type;
        for (let i = type; i < typeEnd; i++)
            hash = Math.imul(hash ^ bytes[i], 0x01000193);
        for (let i = action; i < actionEnd; i++)
            hash = Math.imul(hash ^ bytes[i], 0x01000193);
        const slots = this.#slots.get(hash) ?? [];
        for (const slot of slots) {
            if (!isSame(slot, bytes, type, typeEnd, action, actionEnd))
                continue;
            slot.count += count;
            return;
        }
        if (this.#distinct === DISTINCT_LIMIT) {
            this.unlisted++;
            return;
        }
        this.#distinct++;
        this.#slots.set(hash, slots);
        const copy = Buffer.concat([bytes.subarray(type, typeEnd), bytes.subarray(action, actionEnd)]);
        slots.push({ bytes: copy, typeLength: typeEnd - type, count });
    }
    *counts() {
        for (const slots of this.#slots.values()) {
            for (const { bytes, typeLength, count } of slots) {
                if (count === 0)
                    continue;
                yield { type: bytes.subarray(0, typeLength), action: bytes.subarray(typeLength), count };
            }
        }
    }
}
function isSame({ bytes: known, typeLength }, bytes, type, typeEnd, action, actionEnd) {
    if (typeEnd - type !== typeLength || actionEnd - action !== known.length - typeLength)
        return false;
    for (let i = 0; i < typeLength; i++)
        if (known[i] !== bytes[type + i])
            return false;
    for (let i = typeLength; i < known.length; i++) {
        if (known[i] !== bytes[action + i - typeLength])
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./.build/js/order/tally.js







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
const tally_DISTINCT_LIMIT = 10_000;
const OTHER = '(other)';
/** `type.action` is shown in places that are public: only what looks like Heroku's names is. */
const PRINTABLE_TYPE = /^[a-z0-9_]{1,64}\.[a-z0-9_]{1,64}$/;
const slots = {
    id: slotOf('id'),
    createdAt: slotOf('created_at'),
    type: slotOf('type'),
    action: slotOf('action'),
    email: slotOf('actor', 'email'),
    app: slotOf('app', 'name'),
    account: slotOf('enterprise_account', 'id'),
};
const decodeAll = (bytes) => decodeString(bytes, 0, bytes.length);
function bump(counts, key) {
    const known = counts.has(key) || counts.size < tally_DISTINCT_LIMIT;
    const name = known ? key : OTHER;
    counts.set(name, (counts.get(name) ?? 0) + 1);
}
const byName = (counts) => Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
const byCount = (counts) => Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
/** Counts events as they are read, in any order. */
class Counter {
    #expected;
    #repeats;
    #account;
    #types = new TypeCounter(KNOWN_TYPES);
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
    /** Counts an entry that is no object. */
    addOther() {
        this.#count++;
        this.#anomalies.not_an_object++;
    }
    /** Counts entries whose bytes are not well-formed UTF-8, besides `add`. */
    addInvalidUtf8(count) {
        this.#anomalies.invalid_utf8 += count;
    }
    /** Counts an event, with the instant of its `created_at` or why there is none. */
    add(entry, created) {
        this.#count++;
        if (!entry.isPublished)
            this.#anomalies.unexpected_field++;
        if (created === 'missing')
            this.#anomalies.missing_created_at++;
        else if (created === 'unreadable')
            this.#anomalies.unreadable_created_at++;
        else
            this.#addInstant(entry, created);
        const { type, action } = slots;
        const { bytes } = entry;
        this.#types.add(bytes, entry.from(type), entry.to(type), entry.from(action), entry.to(action));
        this.#addIds(entry);
        if (this.#expected.review) {
            bump(this.#actors, entry.text(slots.email) ?? '(none)');
            bump(this.#apps, entry.text(slots.app) ?? '(none)');
        }
    }
    #addInstant(entry, instant) {
        if (this.#first === undefined || (0,order_instant/* compareInstants */.QI)(instant, this.#first.instant) < 0) {
            this.#first = { instant, text: entry.text(slots.createdAt) };
        }
        if (this.#last === undefined || (0,order_instant/* compareInstants */.QI)(instant, this.#last.instant) >= 0) {
            this.#last = { instant, text: entry.text(slots.createdAt) };
        }
        const { seconds } = instant;
        const { monthStart, monthEnd } = this.#expected;
        if (seconds < monthStart || seconds >= monthEnd)
            this.#anomalies.outside_month++;
        const day = Math.floor(seconds / 86400);
        this.#days.set(day, (this.#days.get(day) ?? 0) + 1);
    }
    #addIds(entry) {
        if (entry.kind(slots.account) === STRING) {
            const { accountId } = this.#expected;
            if (!entry.hasText(slots.account, accountId, this.#account))
                this.#anomalies.other_account++;
        }
        if (entry.kind(slots.id) !== STRING)
            return;
        this.#repeats.add(entry.bytes, entry.from(slots.id), entry.to(slots.id));
    }
    async result() {
        const days = [...this.#days].sort(([a], [b]) => a - b);
        const types = new Map();
        let unknown = this.#types.unlisted;
        if (unknown > 0)
            types.set(OTHER, unknown);
        for (const { type, action, count } of this.#types.counts()) {
            const full = `${decodeAll(type)}.${decodeAll(action)}`;
            const isKnown = KNOWN_TYPES.has(full);
            if (!isKnown)
                unknown += count;
            const isShown = isKnown || (PRINTABLE_TYPE.test(full) && redact/* secrets */.O3.redact(full) === full);
            const name = isShown ? full : OTHER;
            types.set(name, (types.get(name) ?? 0) + count);
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

;// CONCATENATED MODULE: ./.build/js/order/index.js










const MEMORY = 80 << 20;
/** Index of an entry in memory: its place, its instant, the sorted order. */
const INDEX_BYTES = 32;
/** Opens the spill file once, when it is first needed. */
function once(open) {
    let file;
    return () => (file ??= open());
}
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
            const steps = entriesOf(sorted, spill, layout);
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
async function sort(source, expected, spill, memory) {
    const repeats = new Repeats(spill);
    const counter = new Counter(expected, repeats);
    const collector = new Collector(counter);
    const reader = new EntryReader((entry) => collector.add(entry));
    const spiller = new Spiller(spill);
    const { run, read } = collector;
    const endRun = () => {
        counter.addInvalidUtf8(run.countInvalidUtf8(reader.bytes));
        run.sort();
    };
    // A run is filled while a copy of the one before it is on its way to disk.
    const limit = memory / 2;
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
    const { prefix, suffix } = reader.frame;
    if (spiller.isUsed && run.count > 0)
        await spiller.spill(run, reader.bytes);
    const entries = spiller.isUsed ? await spiller.finish() : { run, bytes: reader.bytes };
    return { prefix, suffix, read, tally: await counter.result(), entries };
}
/** Lays the entries out; stops each time there are chunks to take. */
function entriesOf({ entries }, spill, layout) {
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

/***/ 5950:
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
 * digits, any offset. A leap second (`:60`, the last of a UTC day) is the first instant of the
 * next day, as in POSIX time.
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
    if (second === 60 && seconds % 86400 !== 0)
        return undefined;
    return { seconds, nanos, rest };
}


/***/ }),

/***/ 74:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ measured),
/* harmony export */   n: () => (/* binding */ Digest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Counts and digests the bytes it is shown. */
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
/** Passes a stream through, chunk by chunk, and tells the digest what went by. */
async function* measured(source, digest) {
    for await (const chunk of source) {
        digest.add(chunk);
        yield chunk;
    }
}


/***/ }),

/***/ 57462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hM: () => (/* binding */ withScratch),
/* harmony export */   ul: () => (/* binding */ SCRATCH_PREFIX)
/* harmony export */ });
/* unused harmony exports NoFolderError, Scratch */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8499);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84945);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35548);
/* harmony import */ var _buffers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97663);








const BLOCK = 16;
const READ_CHUNK = 256 * 1024;
/** The folder for files that are gone after the job is not there. */
class NoFolderError extends _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ActionError */ .lZ {
    constructor(folder, code) {
        super(`There is no folder ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_6__/* .quoted */ .TL)(folder)} on the runner's disk for temporary files (${code}). ` +
            'Expected the one that the runner makes for each job and names in RUNNER_TEMP. Make it, or ' +
            'leave RUNNER_TEMP as the runner sets it, and run again.');
    }
}
/** How the names of scratch folders begin. */
const SCRATCH_PREFIX = 'heroku-audit-trail-';
/** A folder of this run's own for files that must not outlive it. */
class Scratch {
    folder;
    #key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(32);
    #parent;
    #files = 0;
    #open = [];
    #isLent = false;
    constructor(folder, parent) {
        this.folder = folder;
        this.#parent = parent;
    }
    /**
     * Makes the folder inside `parent` (the runner's RUNNER_TEMP), readable by this user only.
     *
     * @throws NoFolderError when that is not there
     */
    static async create(parent) {
        return Scratch.#make(parent);
    }
    static async #make(parent, within) {
        try {
            return new Scratch(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent, SCRATCH_PREFIX)), within);
        }
        catch (error) {
            const code = error.code ?? '';
            if (!['ENOENT', 'ENOTDIR'].includes(code))
                throw error;
            throw new NoFolderError(parent, code);
        }
    }
    /**
     * A scratch of its own in a folder within this one, for a part of the work whose files are not to
     * wait for the end: whoever makes it removes it.
     */
    async section() {
        return Scratch.#make(this.folder, this);
    }
    /**
     * Lends the files that are not secret ones to somebody who reads on though nobody waits for it:
     * they stay until `removeNow`.
     */
    lend() {
        this.#isLent = true;
        this.#parent?.lend();
    }
    /** Removes the folder at once, for a process that is about to end. */
    removeNow() {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmSync)(this.folder, { recursive: true, force: true });
    }
    /** Whether something of it has been lent. */
    get isLent() {
        return this.#isLent;
    }
    /** Closes the files and removes the folder; of one that is lent the secret files only. */
    async remove() {
        await Promise.all(this.#open.splice(0).map((file) => file.close()));
        if (!this.#isLent)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(this.folder, { recursive: true, force: true });
        else
            for (const path of this.#paths())
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true });
    }
    /** The secret files, of which some may be gone. */
    #paths() {
        return Array.from({ length: this.#files }, (_, i) => this.#path(i + 1));
    }
    #path(number) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.folder, `${number}.secret`);
    }
    /** Writes a stream to a secret file. What was written is removed when the stream fails. */
    async write(source) {
        const path = this.#path(++this.#files);
        const nonce = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(BLOCK);
        const cipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createCipheriv)('aes-256-ctr', this.#key, nonce);
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'wx', 0o600);
        let size = 0;
        try {
            for await (const chunk of source) {
                await file.writeFile(cipher.update(chunk));
                size += chunk.length;
            }
            await file.close();
        }
        catch (error) {
            await file.close();
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true });
            throw error;
        }
        return { size, read: (start, end) => this.#read(path, nonce, start ?? 0, end ?? size) };
    }
    /** Opens a new secret file to append to and read from; closed when the folder is removed. */
    async log() {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(this.#path(++this.#files), 'wx+', 0o600);
        this.#open.push(file);
        const nonce = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(BLOCK);
        const cipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createCipheriv)('aes-256-ctr', this.#key, nonce);
        let size = 0;
        return {
            append: async (bytes) => {
                const position = size;
                size += bytes.length;
                const secret = cipher.update(bytes);
                await writeAll(file, secret, position);
                (0,_buffers_js__WEBPACK_IMPORTED_MODULE_7__/* .release */ ._r)(secret);
                return position;
            },
            read: async (position, length) => {
                const skip = position % BLOCK;
                const secret = Buffer.allocUnsafeSlow(skip + length);
                await readAll(file, secret, position - skip);
                const counter = advance(nonce, (position - skip) / BLOCK);
                const plain = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createDecipheriv)('aes-256-ctr', this.#key, counter).update(secret);
                (0,_buffers_js__WEBPACK_IMPORTED_MODULE_7__/* .release */ ._r)(secret);
                return plain.subarray(skip);
            },
        };
    }
    async *#read(path, nonce, start, end) {
        if (start >= end)
            return;
        const block = Math.floor(start / BLOCK);
        const decipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createDecipheriv)('aes-256-ctr', this.#key, advance(nonce, block));
        let skip = start - block * BLOCK;
        const stream = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.createReadStream)(path, {
            start: block * BLOCK,
            end: end - 1,
            highWaterMark: READ_CHUNK,
        });
        for await (const chunk of stream) {
            const plain = decipher.update(chunk);
            (0,_buffers_js__WEBPACK_IMPORTED_MODULE_7__/* .release */ ._r)(chunk);
            yield (0,_buffers_js__WEBPACK_IMPORTED_MODULE_7__/* .giveAway */ ._j)(skip > 0 ? plain.subarray(skip) : plain);
            skip = 0;
        }
    }
}
/**
 * Does something with a scratch folder in `parent` that is gone when it is done, and when a signal
 * ends the process meanwhile.
 *
 * @throws NoFolderError when that is not there, RunnerFileError
 */
async function withScratch(parent, caretaker, action) {
    const scratch = await Scratch.create(parent);
    const forget = caretaker.onEnd(() => {
        scratch.removeNow();
    });
    try {
        remember(scratch, caretaker);
        return await action(scratch);
    }
    finally {
        // What is lent goes when the process ends.
        if (!scratch.isLent)
            forget();
        await scratch.remove();
    }
}
function remember({ folder }, caretaker) {
    try {
        caretaker.rememberScratch(folder);
    }
    catch (error) {
        throw new _disk_js__WEBPACK_IMPORTED_MODULE_4__/* .RunnerFileError */ .TX('GITHUB_STATE', error);
    }
}
/** The CTR counter that lies `blocks` after `nonce`: a big-endian number of 128 bits. */
function advance(nonce, blocks) {
    const counter = BigInt(`0x${nonce.toString('hex')}`) + BigInt(blocks);
    const wrapped = BigInt.asUintN(BLOCK * 8, counter).toString(16);
    return Buffer.from(wrapped.padStart(BLOCK * 2, '0'), 'hex');
}
async function writeAll(file, bytes, position) {
    let at = 0;
    while (at < bytes.length) {
        at += (await file.write(bytes, at, bytes.length - at, position + at)).bytesWritten;
    }
}
async function readAll(file, target, position) {
    let at = 0;
    while (at < target.length) {
        const { bytesRead } = await file.read(target, at, target.length - at, position + at);
        if (bytesRead === 0)
            throw new Error('A scratch file is shorter than it was written');
        at += bytesRead;
    }
}


/***/ })

};
