export const id = 178;
export const ids = [178];
export const modules = {

/***/ 67017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ downloadArchive)
/* harmony export */ });
/* unused harmony exports IntegrityError, DownloadError */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8499);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84945);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35548);
/* harmony import */ var _system_progress_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79993);
/* harmony import */ var _http_proxy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14481);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70591);
/* harmony import */ var _http_times_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12663);
/* harmony import */ var _http_client_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(21826);
/* harmony import */ var _urls_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(51003);










/** The bytes are not the ones Heroku declared. */
class IntegrityError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ {
    constructor(what, expected, actual) {
        super(`The archive's ${what} is ${actual}, but Heroku declared ${expected}. Nothing was ` +
            'delivered; run again, and ask Heroku support if it stays so.', { transient: true });
    }
}
/** The download did not begin, or broke off. */
class DownloadError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ {
    constructor(problem, transient, retryAfter) {
        super(`The archive could not be downloaded: ${problem}. Nothing was delivered; run again.`, {
            ...{ transient, retryAfter },
        });
    }
}
const MAX_REDIRECTS = 5;
const PROGRESS_BYTES = 16_000_000;
const { least, byte, most, retries, crawl } = _http_times_js__WEBPACK_IMPORTED_MODULE_7__/* .TIMES */ .v.download;
/** Milliseconds that these bytes may take besides what any download may. */
const timeFor = (size) => Math.min(Math.ceil(size * byte), most - least);
function judge(error) {
    const isOurs = [IntegrityError, DownloadError, _http_proxy_js__WEBPACK_IMPORTED_MODULE_5__/* .ProxyError */ .T6].some((kind) => error instanceof kind);
    // What the API answered was judged there.
    if (!isOurs || !error.transient)
        return { retry: false };
    const { retryAfter: after = 0 } = error;
    // However long a large archive may take: nobody is to sleep that long.
    return after > retries ? { retry: false } : { retry: true, after };
}
/**
 * Downloads an archive and verifies its declared size and SHA-256. Each attempt asks Heroku anew:
 * the url may have expired, or the archive may have been rebuilt in between. `accept` sees the
 * description of each before a byte is fetched and throws to refuse it.
 */
async function downloadArchive(options, accept) {
    const { client, account, month, clock, log } = options;
    let size = 0;
    const policy = {
        ...{ attempts: 4, first: 1000, longest: 30_000 },
        /** Known only when Heroku has said how large the archive is. */
        get budget() {
            return retries + timeFor(size);
        },
    };
    return (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_6__/* .retrying */ .R$)(async () => {
        const { archive, requestId } = await client.archive(account, month);
        await accept(archive);
        const { checksum, created_at: createdAt } = archive;
        size = archive.size;
        const retrievedAt = clock.now();
        const gz = await fetchVerified(archive, options);
        log.info(`Verified ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(gz.size)}, SHA-256 ${checksum}`);
        return { gz, checksum, size, createdAt, retrievedAt, requestId };
    }, {
        policy,
        clock,
        judge,
        onRetry: (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_6__/* .toldTo */ .dE)(log, 'Download attempt'),
    });
}
async function fetchVerified(archive, options) {
    const { checksum } = archive;
    const { scratch, clock, log } = options;
    const until = clock.now().getTime() + least + timeFor(archive.size);
    const response = await follow(new URL(archive.url), until, options);
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    const brokeOff = (why) => new DownloadError(`it broke off after ${size} of ${archive.size} bytes (${why})`, true);
    const crawls = crawlingFrom(clock);
    const watched = async function* () {
        for await (const chunk of response.body) {
            hash.update(chunk);
            size += chunk.length;
            if (size > archive.size) {
                throw new IntegrityError('size', archive.size, `over ${archive.size}`);
            }
            if (crawls(size) && size < archive.size) {
                throw brokeOff(`less than ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(crawl.bytes)} a second`);
            }
            yield chunk;
        }
        // Within the stream: a file that fails is removed before the next attempt needs the room.
        if (size !== archive.size)
            throw new IntegrityError('size', archive.size, size);
        const actual = hash.digest('hex');
        if (actual !== checksum)
            throw new IntegrityError('SHA-256', checksum, actual);
    };
    const progress = { done: 'Downloaded', total: archive.size, every: PROGRESS_BYTES, clock, log };
    return scratch.write((0,_system_progress_js__WEBPACK_IMPORTED_MODULE_4__/* .withProgress */ .E)(watched(), progress)).catch((error) => {
        if (error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ || (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_1__/* .isDiskFault */ .IT)(error))
            throw error;
        throw brokeOff(faultName(error));
    });
}
/**
 * Watches how fast bytes come: told how many there are by now, it says once a minute whether those
 * of the last were too few. A drip keeps the timeouts of a silence from ever striking.
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
 * Follows redirects by hand: each must be secure, and no header of ours goes along.
 *
 * @param until when the whole answer must be there, whatever the way, in milliseconds since 1970
 */
async function follow(first, until, { client, get, clock, log }) {
    let url = first;
    for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
        if (!(0,_http_client_js__WEBPACK_IMPORTED_MODULE_8__/* .isSecure */ .U)(url)) {
            const scheme = (0,_text_log_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(url.protocol.slice(0, -1));
            throw new DownloadError(`its url is of '${scheme}', where https was expected`, false);
        }
        const headers = { 'accept-encoding': 'identity' };
        const within = Math.max(1, until - clock.now().getTime());
        const response = await get(url, headers, within).catch((error) => {
            (0,_http_proxy_js__WEBPACK_IMPORTED_MODULE_5__/* .rethrowProxyError */ .Wh)(error);
            throw new DownloadError(`no connection to its host (${faultName(error)})`, true);
        });
        const { status } = response;
        if (status === 200)
            return response;
        response.body.on('error', () => undefined).destroy();
        const location = response.header('location');
        if (status >= 300 && status < 400 && location !== undefined && URL.canParse(location, url)) {
            url = new URL(location, url);
            (0,_urls_js__WEBPACK_IMPORTED_MODULE_9__/* .hideUrl */ .K)(url.href, log, client.known);
            continue;
        }
        const after = (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_6__/* .retryAfter */ .P9)(response.header('retry-after'), clock.now());
        throw new DownloadError(`its host answered ${status}`, true, after);
    }
    throw new DownloadError(`more than ${MAX_REDIRECTS} redirects`, false);
}
/** A fault's code or class: its message could hold the url. */
function faultName(error) {
    const { code, name } = error;
    // The code of a DOMException, such as that of a timeout, is a number.
    const texts = [code, name].filter((text) => typeof text === 'string');
    return texts[0] ?? 'unknown fault';
}


/***/ }),

/***/ 82752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H9: () => (/* binding */ readGzip)
/* harmony export */ });
/* unused harmony exports GzipError, gunzip */
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var _system_buffers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97663);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84945);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94357);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35548);






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
        throw new _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .LimitError */ .oC('JSON', undefined, (0,_text_log_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBytes */ .z3)(limits.jsonSize), 'max-json-size');
    }
    if (size > RATIO_MATTERS && size / consumed > limits.ratio) {
        const [ratio, limit] = [Math.floor(size / consumed), limits.ratio].map(String);
        throw new _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .LimitError */ .oC('ratio of compression', ratio, limit, 'max-compression-ratio');
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

/***/ 71243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ax: () => (/* binding */ fingerprintOf),
  QK: () => (/* binding */ readKeyRing),
  A3: () => (/* binding */ reasonOf)
});

// EXTERNAL MODULE: ./.build/js/text/log.js
var log = __webpack_require__(35548);
;// CONCATENATED MODULE: ./.build/js/openpgp/armor.js
const MARKER = /-----(BEGIN|END) PGP ([A-Z0-9 ,/]+?)-----/g;
const HEADER = /^[\w-]+:(?: |$)/;
const CHECKSUM = /^=[A-Za-z0-9+/]{4}$/;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
/** Shorter runs of base64 characters are words, not a key. */
const SHORTEST_KEY = 100;
/** Characters of base64 in a row, as of a line of a key, that nothing else has; fingerprints are hex. */
const KEY_LIKE = /[A-Za-z0-9+/_=-]{60,}/g;
const HEX = /^[0-9A-Fa-f]+$/;
const LOST_NEWLINES = 'lost its line breaks: paste it with them, or as one line of base64 ' +
    "(`gpg --export <fingerprint> | base64 | tr -d '\\n'`)";
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
    if (lines[0] !== '' || lines[last] !== '')
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

// EXTERNAL MODULE: ./.build/js/openpgp/openpgp.js
var openpgp = __webpack_require__(90315);
;// CONCATENATED MODULE: ./.build/js/openpgp/packets.js
/** The binary is no sequence of keys; the message is the problem, in words that follow a name. */
class PacketError extends Error {
}
const SIGNATURE = 2;
const PRIMARY_KEYS = new Set([5, 6]);
const SUBKEYS = new Set([7, 14]);
/** Types of signatures: RFC 9580, section 5.2.1. */
const KEY_REVOCATION = 0x20;
const SUBKEY_REVOCATION = 0x28;
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
    let offset = 0;
    while (offset < bytes.length) {
        const packet = packetAt(bytes, offset);
        const key = keys.at(-1);
        if (PRIMARY_KEYS.has(packet.tag)) {
            keys.push({ start: offset, parts: [partAt(bytes, packet.body)] });
        }
        else if (key === undefined && !IGNORED.has(packet.tag)) {
            throw new PacketError('is not an OpenPGP key: give what `gpg --armor --export` prints');
        }
        else if (SUBKEYS.has(packet.tag)) {
            key.parts.push(partAt(bytes, packet.body));
        }
        else if (packet.tag === SIGNATURE) {
            // Its type is the second octet; in version 3 a length is before it.
            const type = bytes[packet.body + (bytes[packet.body] === 3 ? 2 : 1)];
            if (type === KEY_REVOCATION)
                key.parts[0].revocations += 1;
            if (type === SUBKEY_REVOCATION)
                key.parts.at(-1).revocations += 1;
        }
        offset = packet.end;
    }
    return keys.map(({ start, parts }, index) => ({
        bytes: bytes.subarray(start, keys[index + 1]?.start),
        parts,
    }));
}
function partAt(bytes, body) {
    return {
        version: bytes[body] ?? 0,
        created: bigEndian(bytes, body + 1, 4),
        algorithm: bytes[body + 5] ?? 0,
        revocations: 0,
    };
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

// EXTERNAL MODULE: ./.build/js/openpgp/revokers.js
var revokers = __webpack_require__(54799);
;// CONCATENATED MODULE: ./.build/js/openpgp/unread.js
/**
 * What OpenPGP.js left out of a key because it does not know its version or algorithm, in words
 * that follow the key's name. Certifications of others are not looked at: they decide nothing.
 */
function unreadParts(key, [primary, ...subkeys]) {
    const unread = [];
    if (primary.revocations > key.revocationSignatures.length) {
        unread.push('may be revoked: a revocation in it cannot be read. Ask its owner');
    }
    subkeys.forEach(({ version, algorithm, created, revocations }, index) => {
        const name = `subkey ${index + 1} (version ${version}, algorithm ${algorithm})`;
        const read = key.subkeys.find(({ keyPacket }) => keyPacket.algorithm === algorithm &&
            keyPacket.created.getTime() === created * 1000);
        if (read === undefined) {
            unread.push(`has a ${name} that cannot be read here and is not used`);
        }
        else if (revocations > read.revocationSignatures.length) {
            unread.push(`has a ${name} that may be revoked: a revocation of it cannot be read`);
        }
    });
    return unread;
}

;// CONCATENATED MODULE: ./.build/js/openpgp/keys.js






/** Upper case hexadecimal: 40 digits for version 4, 64 for version 6. */
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
            for (const packets of splitKeys(block)) {
                ordinal += 1;
                await addKey(ring, packets, ordinal);
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
async function addKey(ring, { bytes, parts }, ordinal) {
    const { readKey } = await (0,openpgp/* openpgp */.I)();
    const [{ version, algorithm }] = parts;
    if (version !== 4 && version !== 6) {
        ring.problems.push(`key ${ordinal} has version ${version}, which is not read here: ` +
            'use an OpenPGP key of version 4, as `gpg --quick-generate-key` makes by default');
        return;
    }
    try {
        const key = await readKey({ binaryKey: bytes });
        const unread = unreadParts(key, parts);
        ring.keys.push({ key, fingerprint: fingerprintOf(key), revokers: (0,revokers/* takeRevokers */.pN)(key), unread });
    }
    catch (error) {
        // It skips what it does not know, and then says that there is no key.
        const strict = { ignoreUnsupportedPackets: false };
        const reason = await readKey({ binaryKey: bytes, config: strict }).then(() => reasonOf(error), reasonOf);
        ring.problems.push(`key ${ordinal} (algorithm ${algorithm}) cannot be read: ${reason}`);
    }
}
/** What OpenPGP.js found at the bottom of a failure: what it says around that is about itself. */
function reasonOf(error) {
    if (!(error instanceof Error))
        return (0,log/* plain */.pj)(String(error));
    if (error.cause !== undefined)
        return reasonOf(error.cause);
    return (0,log/* plain */.pj)(error.message.split('\n')[0]).replace(/\.$/, '');
}


/***/ }),

/***/ 90315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ openpgp)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

let loaded;
/**
 * OpenPGP.js, loaded when it is first needed, and set to take the keys that GnuPG 2.2 takes.
 * Nothing else of this project may import its values.
 */
function openpgp() {
    return (loaded ??= load());
}
async function load() {
    const library = await withoutNativeCurves(() => __webpack_require__.e(/* import() */ 74).then(__webpack_require__.bind(__webpack_require__, 13074)));
    const { config, enums, UserIDPacket } = library;
    // Keys of old PGP versions state no key flags; their algorithm says what they can do.
    config.allowMissingKeyFlags = true;
    // Its certifications only: messages signed with it stay refused.
    config.rejectHashAlgorithms = new Set([enums.hash.md5]);
    // GnuPG handles this critical notation, which is about e-mail.
    config.knownNotations = ['preferred-email-encoding@pgp.com'];
    keepBytes(UserIDPacket.prototype);
    return library;
}
/**
 * For ECDSA on curves that Node.js has and WebCrypto lacks (Brainpool, secp256k1), OpenPGP.js 6
 * requires `eckey-utils`, which it does not depend on and no bundler sees. What Node.js does not
 * list it computes itself. It asks for the list once, as it is loaded.
 */
async function withoutNativeCurves(action) {
    const { getCurves } = node_crypto__WEBPACK_IMPORTED_MODULE_0__;
    node_crypto__WEBPACK_IMPORTED_MODULE_0__.getCurves = () => getCurves().filter((name) => !/^(?:brainpool|secp256k1)/.test(name));
    try {
        return await action();
    }
    finally {
        node_crypto__WEBPACK_IMPORTED_MODULE_0__.getCurves = getCurves;
    }
}
/** OpenPGP.js checks a user id's signatures over its own UTF-8, also when it was none. */
function keepBytes(packet) {
    const prototype = packet;
    const { read } = prototype;
    prototype.read = function (bytes, ...rest) {
        read.call(this, bytes, ...rest);
        this.write = () => bytes;
    };
}


/***/ }),

/***/ 54799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V9: () => (/* binding */ mayBeRevoked),
/* harmony export */   pN: () => (/* binding */ takeRevokers),
/* harmony export */   wB: () => (/* binding */ revocationBy)
/* harmony export */ });
/* harmony import */ var _openpgp_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90315);
/* harmony import */ var _self_signatures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21126);


/**
 * Takes the designated revokers out of a key's signatures, which OpenPGP.js would refuse for them:
 * it cannot check their revocations. `revocationBy` does.
 */
function takeRevokers(key) {
    const revokers = new Set();
    for (const signature of (0,_self_signatures_js__WEBPACK_IMPORTED_MODULE_1__/* .selfSignaturesOf */ .vH)(key)) {
        if (signature.revocationKeyFingerprint === null)
            continue;
        revokers.add(Buffer.from(signature.revocationKeyFingerprint).toString('hex').toUpperCase());
        signature.revocationKeyClass = null;
    }
    return revokers;
}
/** Of a revocation that could not be checked, in words that follow the key's name. */
function mayBeRevoked(by) {
    return (`may be revoked: it holds a revocation in the name of its designated revoker ${by}, ` +
        'whose key is not given, to check it with. Ask its owner');
}
/** What the designated revokers of a key said, checked with those of their keys that were given. */
async function revocationBy({ key, revokers }, given) {
    const { enums } = await (0,_openpgp_js__WEBPACK_IMPORTED_MODULE_0__/* .openpgp */ .I)();
    let found;
    for (const signature of key.revocationSignatures) {
        const id = signature.issuerKeyID.toHex().toUpperCase();
        for (const by of [...revokers].filter((fingerprint) => fingerprint.endsWith(id))) {
            const revoker = given.find(({ fingerprint }) => fingerprint === by);
            if (revoker === undefined) {
                found ??= { by, unchecked: true };
                continue;
            }
            const data = { key: key.keyPacket };
            const { keyPacket } = revoker.key;
            const isValid = await signature
                .verify(keyPacket, enums.signature.keyRevocation, data, null)
                .then(() => true)
                .catch(() => false);
            if (isValid)
                return { by, unchecked: false };
        }
    }
    return found;
}


/***/ }),

/***/ 21126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sS: () => (/* binding */ readAsGnuPG),
/* harmony export */   vH: () => (/* binding */ selfSignaturesOf)
/* harmony export */ });
/* unused harmony export directSignaturesOf */
/* harmony import */ var _openpgp_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90315);

/** Signatures on a key that are of no user id or subkey; OpenPGP.js' types leave them out. */
function directSignaturesOf(key) {
    return key.directSignatures;
}
/** What a key says of itself, valid or not. */
function selfSignaturesOf(key) {
    return [...directSignaturesOf(key), ...key.users.flatMap((user) => user.selfCertifications)];
}
/**
 * Makes OpenPGP.js see what a key of version 4 says of itself as GnuPG 2.2 does (its
 * `merge_selfsigs_main`): it expires as its newest direct-key signature says, else as the newest
 * self-signature with an expiry of any user id, be it the primary one or not; and a self-signature
 * that is newer than the revocation of its user id takes that back.
 */
async function readAsGnuPG(key, now) {
    if (key.keyPacket.version !== 4)
        return;
    const { signature: types } = (await (0,_openpgp_js__WEBPACK_IMPORTED_MODULE_0__/* .openpgp */ .I)()).enums;
    const primary = key.keyPacket;
    const newest = async (signatures, type, signed) => {
        const valid = [];
        for (const signature of signatures) {
            const data = { key: primary, ...signed };
            await signature.verify(primary, type, data, now).then(() => valid.push(signature), () => undefined);
        }
        return newestOf(valid);
    };
    const direct = await newest(directSignaturesOf(key).filter((one) => one.signatureType === types.key), types.key, {});
    const certifications = [];
    for (const user of key.users) {
        const { userID, userAttribute, selfCertifications } = user;
        const signed = { userID, userAttribute };
        const own = await newest(selfCertifications, types.certGeneric, signed);
        if (own === undefined)
            continue;
        user.revocationSignatures = user.revocationSignatures.filter(({ created }) => created >= own.created);
        if (!(await user.isRevoked(own, undefined, now)))
            certifications.push(own);
    }
    const decisive = statesExpiry(direct) ? direct : newestOf(certifications.filter(statesExpiry));
    for (const signature of selfSignaturesOf(key)) {
        signature.keyNeverExpires = decisive === undefined;
        signature.keyExpirationTime = decisive?.keyExpirationTime ?? null;
    }
}
/** Of those made at the same time, the last. */
function newestOf(signatures) {
    return signatures.reduce((newest, one) => (newest === undefined || one.created >= newest.created ? one : newest), undefined);
}
function statesExpiry(signature) {
    return signature?.keyNeverExpires === false;
}


/***/ }),

/***/ 96614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ isStub),
/* harmony export */   Tl: () => (/* binding */ unlock),
/* harmony export */   h7: () => (/* binding */ decryptionProblem),
/* harmony export */   ln: () => (/* binding */ isLocked)
/* harmony export */ });
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71243);
/* harmony import */ var _openpgp_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90315);


/** Whether the secret part was left out of an export, or is on a card. */
function isStub({ keyPacket }) {
    return 'isMissingSecretKeyMaterial' in keyPacket && keyPacket.isMissingSecretKeyMaterial();
}
/**
 * Why what a key decrypts with cannot be used; undefined: it can.
 * @param id of the (sub)key that is wanted; undefined: any
 */
async function decryptionProblem(key, id) {
    const name = `key ${(0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintOf */ .ax)(key)}`;
    const parts = key.getKeys(id);
    // Expired and revoked ones open what was encrypted for them: no time is given.
    const usable = await key.getDecryptionKeys(id, null).catch(_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A3);
    if (typeof usable !== 'string' && !usable.every(isStub))
        return undefined;
    if (typeof usable === 'string' && !parts.some(isStub))
        return `${name} cannot decrypt: ${usable}`;
    return (`${name} lacks the secret part, which was left out of its export or is on a card: ` +
        'give a private key that has it, or open the files with gpg where the card is');
}
/** Whether a passphrase protects any secret part of the key. */
function isLocked(key) {
    return key.getKeys().some((part) => !part.keyPacket.isDecrypted() && !isStub(part));
}
/** Decrypts a locked key, in memory; undefined when the passphrase does not open it. */
async function unlock(key, passphrase) {
    const { decryptKey } = await (0,_openpgp_js__WEBPACK_IMPORTED_MODULE_1__/* .openpgp */ .I)();
    try {
        // A secret set from a file often ends in the file's line break.
        const candidates = [...new Set([passphrase, passphrase.replace(/\r?\n$/, '')])];
        return await decryptKey({ privateKey: key, passphrase: candidates });
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 86431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RT: () => (/* reexport */ anomaliesOf),
  fq: () => (/* binding */ order)
});

// UNUSED EXPORTS: ANOMALIES

// EXTERNAL MODULE: ./.build/js/system/buffers.js
var buffers = __webpack_require__(97663);
;// CONCATENATED MODULE: ./.build/js/order/digest.js
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

;// CONCATENATED MODULE: ./.build/js/order/event.js
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

// EXTERNAL MODULE: ./.build/js/order/instant.js
var order_instant = __webpack_require__(5950);
// EXTERNAL MODULE: ./.build/js/system/errors.js
var errors = __webpack_require__(84945);
;// CONCATENATED MODULE: ./.build/js/order/errors.js

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

;// CONCATENATED MODULE: ./.build/js/order/text.js


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

;// CONCATENATED MODULE: ./.build/js/order/entry.js



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

;// CONCATENATED MODULE: ./.build/js/order/layout.js

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
;// CONCATENATED MODULE: ./.build/js/order/spill.js



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

;// CONCATENATED MODULE: ./.build/js/order/scanner.js




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

;// CONCATENATED MODULE: ./.build/js/order/reader.js




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
;// CONCATENATED MODULE: ./.build/js/order/repeats.js


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
;// CONCATENATED MODULE: ./.build/js/order/run.js

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

// EXTERNAL MODULE: ./.build/js/text/redact.js
var redact = __webpack_require__(57613);
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

;// CONCATENATED MODULE: ./.build/js/order/index.js











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

/***/ 79993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withProgress)
/* harmony export */ });
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35548);

/** A line at least this often while bytes flow, in bytes and in milliseconds. */
const BYTES = 256_000_000;
const MILLISECONDS = 10_000;
/** Passes a stream through, and says in the log how far it is: `Downloaded 16 MB of 145 MB`. */
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
/** Somebody may write still, whom nobody waits for: it is emptied again then. */
const REMOVAL = { recursive: true, force: true, maxRetries: 3 };
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
    static create(parent) {
        const scratch = Scratch.named(parent);
        scratch.make();
        return scratch;
    }
    /** Chooses the folder's name. Nothing is there before `make`, so that its remover can be first. */
    static named(parent, within) {
        const name = `${SCRATCH_PREFIX}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}`;
        return new Scratch((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent, name), within);
    }
    /**
     * Makes the folder, readable by this user only. At once: one that is made while the process ends
     * would come after its remover.
     *
     * @throws NoFolderError
     */
    make() {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.mkdirSync)(this.folder, { mode: 0o700 });
        }
        catch (error) {
            const code = error.code ?? '';
            if (!['ENOENT', 'ENOTDIR'].includes(code))
                throw error;
            throw new NoFolderError((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(this.folder), code);
        }
    }
    /**
     * A scratch of its own in a folder within this one, for a part of the work whose files are not to
     * wait for the end: whoever makes it removes it.
     */
    section() {
        const section = Scratch.named(this.folder, this);
        section.make();
        return section;
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
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmSync)(this.folder, REMOVAL);
    }
    /** Whether something of it has been lent. */
    get isLent() {
        return this.#isLent;
    }
    /** Closes the files and removes the folder; of one that is lent the secret files only. */
    async remove() {
        await Promise.all(this.#open.splice(0).map((file) => file.close()));
        if (!this.#isLent)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(this.folder, REMOVAL);
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
    const scratch = Scratch.named(parent);
    const forget = caretaker.onEnd(() => {
        scratch.removeNow();
    });
    try {
        remember(scratch, caretaker);
        scratch.make();
        return await action(scratch);
    }
    finally {
        await scratch.remove();
        // What is lent goes when the process ends.
        if (!scratch.isLent)
            forget();
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
