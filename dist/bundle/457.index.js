export const id = 457;
export const ids = [457];
export const modules = {

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

/***/ 23033:
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
    // The reader of the stream gets the error.
    return (0,node_stream__WEBPACK_IMPORTED_MODULE_0__.pipeline)(sealed, (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip)(), () => undefined);
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
 * What tells one build from another: the SHA-256 of what `LC_ALL=C sha256sum *` prints in the
 * bundle's folder. Null where no bundle runs, but the sources.
 *
 * @param folder that of the code which runs
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

/***/ 83910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Lo: () => (/* binding */ LARGEST_RESPONSE),
  bR: () => (/* binding */ TST_INFO),
  Mm: () => (/* binding */ ownBytes),
  xp: () => (/* binding */ parseResponse)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/text/log.js
var log = __webpack_require__(33186);
;// CONCATENATED MODULE: ./.build/timestamp/pkijs.js
let loaded;
/** PKI.js, loaded when it is first needed: few runs need it. */
function pkijs() {
    return (loaded ??= __webpack_require__.e(/* import() */ 781).then(__webpack_require__.bind(__webpack_require__, 95781)));
}

;// CONCATENATED MODULE: ./.build/timestamp/response.js



/** A larger response is refused. Those of known authorities have 1 to 8 kB. */
const LARGEST_RESPONSE = 64 << 10;
/** More certificates in a token are refused; a chain has two or three. */
const MOST_CERTIFICATES = 20;
/** id-ct-TSTInfo: RFC 3161, section 2.4.2. */
const TST_INFO = '1.2.840.113549.1.9.16.1.4';
/**
 * Reads a TimeStampResp (RFC 3161, section 2.4.2) in DER.
 *
 * @returns why it holds no token, in words that follow its name, or what it holds
 */
async function parseResponse(response) {
    if (response.length > LARGEST_RESPONSE)
        return 'is too large to be a time-stamp';
    const library = await pkijs();
    let status;
    try {
        // Bytes behind the end would be kept, and belong to nothing.
        if (outerLength(response) !== response.length)
            return UNREADABLE;
        const { timeStampToken, ...rest } = library.TimeStampResp.fromBER(ownBytes(response));
        status = rest.status;
        const isGranted = status.status === library.PKIStatus.granted ||
            status.status === library.PKIStatus.grantedWithMods;
        if (isGranted && timeStampToken !== undefined)
            return readToken(library, timeStampToken);
    }
    catch {
        return UNREADABLE;
    }
    const words = (status.statusStrings ?? []).map(({ valueBlock }) => valueBlock.value).join(' ');
    const name = library.PKIStatus[status.status];
    return `is a refusal (${name})${words === '' ? '' : `: ${(0,log/* said */.ag)(words)}`}`;
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
    if (embedded.length > MOST_CERTIFICATES)
        return `holds ${embedded.length} certificates`;
    const certificates = embedded.map((certificate) => {
        if (!(certificate instanceof Certificate))
            throw new Error('not an X.509 certificate');
        return {
            x509: new external_node_crypto_.X509Certificate(Buffer.from(certificate.toSchema().toBER())),
            extensions: certificate.extensions ?? [],
        };
    });
    return { signed, signer, info: TSTInfo.fromBER(eContent.getValue()), certificates };
}
/** The length that the outermost element of a DER document gives, its head included. */
function outerLength(bytes) {
    const first = bytes[1] ?? 0;
    if (first < 0x80)
        return 2 + first;
    const octets = first & 0x7f;
    const length = bytes.subarray(2, 2 + octets).reduce((value, byte) => value * 256 + byte, 0);
    return 2 + octets + length;
}
/** As PKI.js wants them. */
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
/** Those that are looked at here or by Node.js; keyUsage and certificatePolicies besides. */
const KNOWN = new Set([BASIC_CONSTRAINTS, EXTENDED_KEY_USAGE, '2.5.29.15', '2.5.29.32']);
/** id-kp-timeStamping, and anyExtendedKeyUsage, which only the certificate of a CA may have. */
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
 * looked at.
 *
 * @param between what may be in the chain; untrusted
 */
function leadsTo(roots, certificate, between, time) {
    // Certificates may have signed each other: each is tried once.
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
        // Its key is of an algorithm that Node.js does not know.
        return false;
    }
}
/** @param below certificates of CAs between it and that of the authority */
function mayIssue({ x509, extensions }, below) {
    const constraints = extensions.find(({ extnID }) => extnID === BASIC_CONSTRAINTS);
    const limit = constraints?.parsedValue?.pathLenConstraint;
    // Node.js calls the purposes of a certificate its key usage.
    const purposes = x509.keyUsage;
    const isForThis = purposes?.some((one) => one === TIME_STAMPING || one === ANY) ?? true;
    const isWithin = limit === undefined || (typeof limit === 'number' && below <= limit);
    return x509.ca && isForThis && isWithin && !hasUnknown(extensions);
}
function hasUnknown(extensions) {
    return extensions.some(({ extnID, critical }) => critical && !KNOWN.has(extnID));
}

// EXTERNAL MODULE: ./.build/timestamp/response.js + 1 modules
var timestamp_response = __webpack_require__(83910);
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
 * @returns why it proves nothing, in words that follow its name, or what it says
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
/** The certificate whose key made the signature; or what is wrong with it. */
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
 * Whether what was signed says that it is a time-stamp, and by which certificate (RFC 5816): the
 * same key may be in others.
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
