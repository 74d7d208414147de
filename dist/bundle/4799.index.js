export const id = 4799;
export const ids = [4799];
export const modules = {

/***/ 67871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ downloadArchive)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _http_secure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23082);
/* harmony import */ var _http_proxy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81007);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69901);
/* harmony import */ var _http_time_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85227);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31053);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76223);
/* harmony import */ var _system_progress_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13779);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33186);
/* harmony import */ var _gunzip_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(60906);
/* harmony import */ var _urls_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(30489);











/** The download did not begin or broke off, or its bytes are not those that Heroku declared. */
class DownloadError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ActionError */ .lZ {
}
const failed = (problem, transient, retryAfter) => new DownloadError(`The archive could not be downloaded: ${problem}. Nothing was delivered; run again.`, { code: 'E_HEROKU_DOWNLOAD', transient, retryAfter });
const differs = (what, expected, actual) => new DownloadError(`The archive's ${what} is ${actual}, but Heroku declared ${expected}. Nothing was delivered; ` +
    'run again, and ask Heroku support if this happens again.', { code: 'E_HEROKU_DAMAGED', transient: true });
const MAX_REDIRECTS = 5;
const { least, byte, most, retries } = _http_time_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .TIMES */ .v.download;
/** Milliseconds that so many bytes may take, besides `least`. */
const timeFor = (size) => Math.min(Math.ceil(size * byte), most - least);
/** Faults of the download are retried here; those of the API were retried by the client. */
function judge(error) {
    const isOurs = error instanceof DownloadError || error instanceof _http_proxy_js__WEBPACK_IMPORTED_MODULE_2__/* .ProxyError */ .T6;
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
 * @throws LimitError before a byte is fetched; HerokuError; ActionError
 */
async function downloadArchive({ client, account, month, scratch }, accept = () => undefined) {
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
        const { checksum, createdAt } = archive;
        size = archive.size;
        if (size > _gunzip_js__WEBPACK_IMPORTED_MODULE_9__/* .LIMITS */ .b1.archiveSize) {
            throw new _gunzip_js__WEBPACK_IMPORTED_MODULE_9__/* .LimitError */ .oC(`declared size (${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_8__/* .formatBytes */ .z3)(size)})`, (0,_text_log_js__WEBPACK_IMPORTED_MODULE_8__/* .formatBytes */ .z3)(_gunzip_js__WEBPACK_IMPORTED_MODULE_9__/* .LIMITS */ .b1.archiveSize));
        }
        const retrievedAt = clock.now();
        const gz = await fetchVerified(archive, client, scratch);
        log.info(`Verified ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_8__/* .formatBytes */ .z3)(gz.size)}, SHA-256 ${checksum}`);
        return { gz, checksum, size, createdAt, retrievedAt, requestId };
    };
    return (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .retrying */ .R$)(attempt, { policy, clock, judge, onRetry: (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .toldTo */ .dE)(log, 'Download attempt') });
}
async function fetchVerified(archive, client, scratch) {
    const { clock, log } = client.options;
    const response = await follow(archive, client);
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    const verified = async function* () {
        for await (const chunk of response.body) {
            hash.update(chunk);
            size += chunk.length;
            if (size > archive.size)
                throw differs('size', archive.size, `over ${archive.size}`);
            yield chunk;
        }
        // Within the stream: a file that fails is removed before the next attempt needs the room.
        if (size !== archive.size)
            throw differs('size', archive.size, size);
        const actual = hash.digest('hex');
        if (actual !== archive.checksum)
            throw differs('SHA-256', archive.checksum, actual);
    };
    const progress = { done: 'Downloaded', total: archive.size, clock, log };
    return scratch.write((0,_system_progress_js__WEBPACK_IMPORTED_MODULE_7__/* .withProgress */ .E)(verified(), progress)).catch((thrown) => {
        const error = (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .asDiskError */ .k_)(thrown);
        if (error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ActionError */ .lZ)
            throw error;
        throw failed(`it broke off after ${size} of ${archive.size} bytes (${faultName(error)})`, true);
    });
}
/** Follows redirects: each must be secure, and no header of ours goes along. */
async function follow(archive, client) {
    const { http, clock, log, apiUrl } = client.options;
    const until = clock.now().getTime() + least + timeFor(archive.size);
    let url = new URL(archive.url);
    for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
        if (!(0,_http_secure_js__WEBPACK_IMPORTED_MODULE_1__/* .isSecure */ .U)(url)) {
            const scheme = (0,_text_log_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)(url.protocol.slice(0, -1));
            throw failed(`its url is of '${scheme}', where https was expected`, false);
        }
        // Else an answer of the API could have this machine ask its own network.
        if (apiUrl.protocol === 'https:' && (0,_http_secure_js__WEBPACK_IMPORTED_MODULE_1__/* .isInternal */ .i)(url)) {
            throw failed('its url leads to a loopback, private or link-local address', false);
        }
        const within = Math.max(1, until - clock.now().getTime());
        const response = await http(url, { 'accept-encoding': 'identity' }, within).catch((error) => {
            if (error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ActionError */ .lZ)
                throw error;
            throw failed(`no connection to its host (${faultName(error)})`, true);
        });
        const { status } = response;
        if (status === 200)
            return response;
        response.body.destroy();
        const location = response.header('location');
        if (status >= 300 && status < 400 && location !== undefined && URL.canParse(location, url)) {
            url = new URL(location, url);
            (0,_urls_js__WEBPACK_IMPORTED_MODULE_10__/* .hideUrl */ .K)(url.href, log, client.known);
            continue;
        }
        const after = (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .retryAfter */ .P9)(response.header('retry-after'), clock.now());
        throw failed(`its host answered ${status}`, true, after);
    }
    throw failed(`more than ${MAX_REDIRECTS} redirects`, false);
}
/** A fault's code or class; its message could hold the url. */
function faultName(error) {
    const { code, name } = error;
    // The code of a DOMException, such as that of a timeout, is a number.
    return [code, name].find((text) => typeof text === 'string') ?? 'unknown fault';
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
const nameInMessage = ({ name }) => MEANINGFUL.reduce((text, [pattern, harmless]) => text.replace(pattern, harmless), (0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .onOneLine */ .GJ)(name));
function withTrailers(subject, trailers) {
    const lines = trailers.flatMap(([key, value]) => (value === null ? [] : [`${key}: ${value}`]));
    return `${subject}\n\n${lines.join('\n')}\n`;
}
/** The message of the commit that adds a month: the subject from its template, then git trailers. */
function commitMessage(template, manifest) {
    const { account, month, events } = manifest;
    const subject = (0,_text_template_js__WEBPACK_IMPORTED_MODULE_1__/* .fillTemplate */ .ou)(template, {
        account: nameInMessage(account),
        'account-id': (0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .onOneLine */ .GJ)(account.id),
        month,
        events: String(events.count),
    }).trim();
    return withTrailers(subject, monthTrailers(manifest));
}
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
/** What is added to a month after its own commit, and how the subject says it. */
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

/***/ 25086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ verifyDetached),
/* harmony export */   k: () => (/* binding */ signDetached)
/* harmony export */ });
/* harmony import */ var _openpgp_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90093);

/** An armored signature of bytes: `gpg --verify FILE.asc FILE` verifies it. */
async function signDetached(bytes, signer, now) {
    const { createMessage, sign } = await (0,_openpgp_js__WEBPACK_IMPORTED_MODULE_0__/* .openpgp */ .I)();
    const message = await createMessage({ binary: bytes, date: now });
    return sign({ message, signingKeys: signer.key, detached: true, format: 'armored', date: now });
}
/**
 * Verifies an armored, detached signature of bytes. The key must have been valid when it was made:
 * a key retired or superseded since then is good, a compromised one is not.
 * @param now a signature made later is bad
 */
async function verifyDetached(bytes, armored, verifiers, now) {
    const signature = await readOne(armored);
    if (typeof signature === 'string')
        return { status: 'bad', problem: signature };
    const id = signature.issuerKeyID;
    let check = { status: 'unknown', issuer: issuerOf(signature) };
    // Two keys may have the same id.
    for (const { key, fingerprint } of verifiers) {
        if (key.getKeys(id).length === 0)
            continue;
        const problem = await problemWith(signature, bytes, key, now);
        if (problem === undefined)
            return { status: 'good', fingerprint, created: signature.created };
        check = { status: 'bad', fingerprint, problem };
    }
    return check;
}
async function readOne(armored) {
    const { readSignature } = await (0,_openpgp_js__WEBPACK_IMPORTED_MODULE_0__/* .openpgp */ .I)();
    const read = await readSignature({ armoredSignature: armored }).catch(() => undefined);
    const [signature, ...others] = read?.packets ?? [];
    return signature !== undefined && others.length === 0 && 'issuerKeyID' in signature
        ? signature
        : 'is not one armored OpenPGP signature of a known form';
}
async function problemWith(signature, bytes, key, now) {
    const { createMessage, enums } = await (0,_openpgp_js__WEBPACK_IMPORTED_MODULE_0__/* .openpgp */ .I)();
    const [literal] = (await createMessage({ binary: bytes })).packets;
    const [part] = key.getKeys(signature.issuerKeyID);
    const created = signature.created;
    const isGood = signature.verify(part.keyPacket, enums.signature.binary, literal, now, true);
    const failure = await isGood.then(() => undefined, _openpgp_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A);
    if (failure !== undefined)
        return `is bad: ${failure}`;
    const valid = key.getSigningKey(signature.issuerKeyID, created);
    const invalid = await valid.then(() => undefined, _openpgp_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A);
    return invalid && `was made when its key was not valid: ${invalid}`;
}
function issuerOf({ issuerFingerprint, issuerKeyID }) {
    const hex = issuerFingerprint && Buffer.from(issuerFingerprint).toString('hex');
    return (hex ?? issuerKeyID.toHex()).toUpperCase();
}


/***/ }),

/***/ 45110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ writeSealed),
/* harmony export */   V: () => (/* binding */ partEnding)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96872);



/** Files beyond 35 MB are split: GitHub refuses blobs of about 40 MiB. */
const PART_SIZE = 35_000_000;
/** What the name of a part ends with: nothing when it is the only one. */
function partEnding(index, parts) {
    const digits = Math.max(2, String(parts).length);
    return parts === 1 ? '' : `.part${String(index + 1).padStart(digits, '0')}`;
}
/**
 * Writes a sealed stream into a folder, in parts when it is large: `.part01`, `.part02`, ..., to be
 * joined in this order.
 *
 * @throws Error EEXIST when a file exists already
 */
async function writeSealed({ role, ending }, folder, sealed, partSize = PART_SIZE) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    const parts = [];
    const next = () => {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${role}.${parts.length + 1}`);
        parts.push({ file, digest: new _digest_js__WEBPACK_IMPORTED_MODULE_2__/* .Digest */ .n() });
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file, 'wx', 0o600);
    };
    let handle = await next();
    try {
        for await (const chunk of sealed) {
            for (let at = 0; at < chunk.length;) {
                if (parts.at(-1).digest.size === partSize) {
                    await handle.close();
                    handle = await next();
                }
                const { digest } = parts.at(-1);
                const piece = chunk.subarray(at, at + partSize - digest.size);
                await handle.writeFile(piece);
                digest.add(piece);
                at += piece.length;
            }
        }
    }
    finally {
        await handle.close();
    }
    return parts.map(({ file, digest: { size, sha256 } }, index) => {
        return { role, ending: `${ending}${partEnding(index, parts.length)}`, file, size, sha256 };
    });
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

/***/ 13779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withProgress)
/* harmony export */ });
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33186);

/** Milliseconds between two lines of progress. */
const MILLISECONDS = 10_000;
/**
 * Passes a stream through and logs its progress: `Downloaded 16 MB of 145 MB`.
 *
 * @param progress with what is `done`, such as `Downloaded`, and the `total` of bytes
 */
async function* withProgress(source, { done, total, clock, log }) {
    let size = 0;
    let shown = clock.now().getTime();
    for await (const chunk of source) {
        yield chunk;
        size += chunk.length;
        const now = clock.now().getTime();
        if (now - shown < MILLISECONDS || size >= total)
            continue;
        log.info(`${done} ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(size)} of ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(total)}`);
        shown = now;
    }
}


/***/ }),

/***/ 26226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ LARGEST_RESPONSE),
/* harmony export */   Mm: () => (/* binding */ ownBytes),
/* harmony export */   bR: () => (/* binding */ TST_INFO),
/* harmony export */   kw: () => (/* binding */ Unproven),
/* harmony export */   xp: () => (/* binding */ parseResponse)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33186);


/** Larger responses are refused. Those of known authorities have 1 to 8 kB. */
const LARGEST_RESPONSE = 64 << 10;
/** Why a response proves nothing, in words that follow its name. */
class Unproven extends Error {
}
/** id-ct-TSTInfo: RFC 3161, section 2.4.2. */
const TST_INFO = '1.2.840.113549.1.9.16.1.4';
/** Reads a TimeStampResp (RFC 3161, section 2.4.2) in DER. @throws Unproven */
async function parseResponse(response) {
    const unreadable = new Unproven('is no RFC 3161 time-stamp');
    if (response.length > LARGEST_RESPONSE)
        throw unreadable;
    const [library, { fromBER }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(4723), __webpack_require__.e(9701)]).then(__webpack_require__.bind(__webpack_require__, 29701)), __webpack_require__.e(/* import() */ 4723).then(__webpack_require__.bind(__webpack_require__, 84723))]);
    try {
        const { offset, result } = fromBER(ownBytes(response));
        // Bytes after the end would be kept as part of the record.
        if (offset !== response.length)
            throw unreadable;
        const { status, timeStampToken } = new library.TimeStampResp({ schema: result });
        const { granted, grantedWithMods } = library.PKIStatus;
        if (status.status === granted || status.status === grantedWithMods) {
            return readToken(library, timeStampToken);
        }
        const words = (status.statusStrings ?? []).map(({ valueBlock }) => valueBlock.value).join(' ');
        throw new Unproven(`is a refusal (${library.PKIStatus[status.status]}): ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(words)}`);
    }
    catch (error) {
        throw error instanceof Unproven ? error : unreadable;
    }
}
function readToken({ SignedData, TSTInfo, Certificate, id_ContentType_SignedData }, token) {
    const signed = new SignedData({ schema: token.content });
    const { eContentType, eContent } = signed.encapContentInfo;
    const [signer, ...others] = signed.signerInfos;
    if (token.contentType !== id_ContentType_SignedData || eContentType !== TST_INFO) {
        throw new Error('another type');
    }
    if (signer === undefined || others.length > 0) {
        throw new Unproven(`has ${signed.signerInfos.length} signatures, expected one`);
    }
    const embedded = signed.certificates ?? [];
    if (embedded.length === 0)
        throw new Unproven('lacks the certificate of its authority');
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

/***/ 25324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ verifyTimestamp)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33186);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96696);
/* harmony import */ var _response_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26226);




/** Object identifiers: RFC 5754 (digests; rsaEncryption goes with any of them) and RFC 5035. */
const SHA256 = '2.16.840.1.101.3.4.2.1';
const DIGESTS = new Set([SHA256, '2.16.840.1.101.3.4.2.2', '2.16.840.1.101.3.4.2.3']);
const SIGNATURES = /^(?:1\.2\.840\.113549\.1\.1\.(?:1|11|12|13)|1\.2\.840\.10045\.4\.3\.[234])$/;
const CONTENT_TYPE = '1.2.840.113549.1.9.3';
/** The digests with which a signature may name its certificate. */
const SIGNING_CERTIFICATE = {
    '1.2.840.113549.1.9.16.2.12': ['sha1'],
    '1.2.840.113549.1.9.16.2.47': ['sha256', 'sha384', 'sha512'],
};
/**
 * Verifies a time-stamp (RFC 3161) of a document: digest, nonce, signature, the purpose of the
 * certificate that it must hold, and the chain to a root, at the time of the stamp.
 *
 * @param response a TimeStampResp in DER, untrusted
 * @returns why it proves nothing, in words that follow its name, or what it proves
 */
async function verifyTimestamp(response, document, options = {}) {
    try {
        return await verified(await (0,_response_js__WEBPACK_IMPORTED_MODULE_3__/* .parseResponse */ .xp)(response), document, options);
    }
    catch (error) {
        if (error instanceof _response_js__WEBPACK_IMPORTED_MODULE_3__/* .Unproven */ .kw)
            return error.message;
        throw error;
    }
}
async function verified(parsed, document, { nonce, roots }) {
    const { genTime: time, messageImprint, nonce: repeated } = parsed.info;
    const { hashAlgorithm, hashedMessage } = messageImprint;
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(document).digest();
    const isOfThis = hashAlgorithm.algorithmId === SHA256 && digest.equals(hashedMessage.valueBlock.valueHexView);
    if (!isOfThis)
        throw new _response_js__WEBPACK_IMPORTED_MODULE_3__/* .Unproven */ .kw('is not of this document');
    const returned = repeated?.valueBlock.valueHexView ?? new Uint8Array();
    if (nonce !== undefined && Buffer.compare(nonce, returned) !== 0) {
        throw new _response_js__WEBPACK_IMPORTED_MODULE_3__/* .Unproven */ .kw('has another nonce than the request');
    }
    const signer = await signerOf(parsed, document);
    if (!(0,_chain_js__WEBPACK_IMPORTED_MODULE_2__/* .isForTimestamps */ .Lj)(signer)) {
        throw new _response_js__WEBPACK_IMPORTED_MODULE_3__/* .Unproven */ .kw('is signed with a certificate that is not for time-stamps');
    }
    const { x509 } = signer;
    if (!(0,_chain_js__WEBPACK_IMPORTED_MODULE_2__/* .isValidAt */ .Ub)(x509, time)) {
        const [from, to] = [x509.validFromDate.toISOString(), x509.validToDate.toISOString()];
        throw new _response_js__WEBPACK_IMPORTED_MODULE_3__/* .Unproven */ .kw(`is of ${time.toISOString()}, but its certificate is valid from ${from} to ${to}`);
    }
    const authority = (0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .onOneLine */ .GJ)(/^CN=(.+)$/m.exec(x509.subject)?.[1] ?? x509.subject);
    if (roots !== undefined && !(0,_chain_js__WEBPACK_IMPORTED_MODULE_2__/* .leadsTo */ .Rs)(roots, x509, parsed.certificates, time)) {
        throw new _response_js__WEBPACK_IMPORTED_MODULE_3__/* .Unproven */ .kw(`is signed by ${authority}, whose certificate does not lead to a given root`);
    }
    return { time, authority };
}
/** The certificate of who signed. @throws Unproven */
async function signerOf({ signed, signer, certificates }, document) {
    const digest = signer.digestAlgorithm.algorithmId;
    const signature = signer.signatureAlgorithm.algorithmId;
    if (!DIGESTS.has(digest) || !SIGNATURES.test(signature)) {
        throw new _response_js__WEBPACK_IMPORTED_MODULE_3__/* .Unproven */ .kw(`has an unsupported digest or signature (${digest}, ${signature})`);
    }
    const data = (0,_response_js__WEBPACK_IMPORTED_MODULE_3__/* .ownBytes */ .Mm)(document);
    const result = await signed
        .verify({ signer: 0, data, checkChain: false, extendedMode: true })
        .catch((error) => {
        throw new _response_js__WEBPACK_IMPORTED_MODULE_3__/* .Unproven */ .kw(`cannot be verified: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(error.message)}`);
    });
    const certificate = certificates[signed.certificates.indexOf(result.signerCertificate)];
    if (result.signatureVerified !== true || certificate === undefined) {
        throw new _response_js__WEBPACK_IMPORTED_MODULE_3__/* .Unproven */ .kw('has a bad signature');
    }
    if (!isBound(signer, certificate))
        throw new _response_js__WEBPACK_IMPORTED_MODULE_3__/* .Unproven */ .kw('does not name its certificate');
    return certificate;
}
/**
 * Whether the signature covers that this is a time-stamp, and by which certificate (RFC 5816):
 * another may have the same key.
 */
function isBound({ signedAttrs }, { x509: { raw } }) {
    const valuesOf = (wanted) => (signedAttrs?.attributes ?? [])
        .filter(({ type }) => type === wanted)
        .flatMap(({ values }) => values);
    const isNamed = Object.entries(SIGNING_CERTIFICATE).some(([type, algorithms]) => valuesOf(type).some(({ valueBeforeDecodeView }) => {
        const bytes = Buffer.from(valueBeforeDecodeView);
        return algorithms.some((name) => bytes.includes((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(name).update(raw).digest()));
    }));
    const types = valuesOf(CONTENT_TYPE).map(({ valueBlock }) => valueBlock.toString());
    return isNamed && types.join() === _response_js__WEBPACK_IMPORTED_MODULE_3__/* .TST_INFO */ .bR;
}


/***/ })

};
