export const id = 916;
export const ids = [916];
export const modules = {

/***/ 25086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ verifiersOf),
/* harmony export */   Tc: () => (/* binding */ verifyDetached),
/* harmony export */   kA: () => (/* binding */ signDetached)
/* harmony export */ });
/* harmony import */ var _openpgp_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90093);
/* harmony import */ var _revokers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25721);
/* harmony import */ var _self_signatures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12472);



/**
 * Signs bytes: `gpg --verify FILE.asc FILE` verifies it.
 *
 * @returns an armored, detached signature
 */
async function signDetached(bytes, signer, now) {
    const { createMessage, sign } = await (0,_openpgp_js__WEBPACK_IMPORTED_MODULE_0__/* .openpgp */ .I)();
    const message = await createMessage({ binary: bytes, date: now });
    return sign({ message, signingKeys: signer.key, detached: true, format: 'armored', date: now });
}
/**
 * Prepares keys to verify signatures of any age with. As for GnuPG, copies of a key count together,
 * and its newest self-signatures from its creation on: a key whose owner has extended it is good
 * for what it signed before that.
 *
 * @param now what a key says of itself later does not count
 */
async function verifiersOf(keys, now) {
    const { readKey } = await (0,_openpgp_js__WEBPACK_IMPORTED_MODULE_0__/* .openpgp */ .I)();
    const merged = new Map();
    for (const { key, fingerprint } of keys) {
        const copy = await readKey({ binaryKey: key.toPublic().write() });
        (0,_revokers_js__WEBPACK_IMPORTED_MODULE_1__/* .takeRevokers */ .p)(copy);
        const known = merged.get(fingerprint);
        merged.set(fingerprint, known === undefined ? copy : await known.update(copy, now));
    }
    for (const key of merged.values())
        await countFromCreation(key, now);
    return [...merged].map(([fingerprint, key]) => ({ fingerprint, key }));
}
async function countFromCreation(key, now) {
    await (0,_self_signatures_js__WEBPACK_IMPORTED_MODULE_2__/* .readAsGnuPG */ .s)(key, now);
    const bindings = key.subkeys.map((subkey) => subkey.bindingSignatures);
    // OpenPGP.js takes the first of those made at the same time.
    for (const list of [...key.users.map((user) => user.selfCertifications), ...bindings]) {
        list.sort((a, b) => +b.created - +a.created);
    }
    const embedded = bindings.flat().flatMap((one) => one.embeddedSignature ?? []);
    for (const signature of [...(0,_self_signatures_js__WEBPACK_IMPORTED_MODULE_2__/* .selfSignaturesOf */ .v)(key), ...bindings.flat(), ...embedded]) {
        if (signature.created <= now)
            signature.created = key.getCreationTime();
    }
}
/**
 * Verifies an armored, detached signature of bytes. Its key must have been valid when it was made;
 * one that was retired or superseded later is good for it, one that was compromised is not.
 *
 * @param verifiers keys that may have made it
 * @param now a signature of a later time is bad
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
    const { readSignature, enums } = await (0,_openpgp_js__WEBPACK_IMPORTED_MODULE_0__/* .openpgp */ .I)();
    const read = await readSignature({ armoredSignature: armored }).catch(() => undefined);
    if (read === undefined)
        return 'is no armored OpenPGP signature';
    const [signature, ...others] = read.packets;
    if (signature === undefined || others.length > 0) {
        return `holds ${read.packets.length} signatures, expected one`;
    }
    if (!('issuerKeyID' in signature))
        return 'has an unknown version or algorithm';
    const isBinary = signature.signatureType === enums.signature.binary;
    return isBinary ? signature : 'is not of a binary document';
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
    if (created < part.getCreationTime())
        return 'was made before its key';
    const valid = key.getSigningKey(signature.issuerKeyID, created);
    const invalid = await valid.then(() => undefined, _openpgp_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A);
    return invalid && `was made when its key was not valid: ${invalid}`;
}
function issuerOf({ issuerFingerprint, issuerKeyID }) {
    const hex = issuerFingerprint && Buffer.from(issuerFingerprint).toString('hex');
    return (hex ?? issuerKeyID.toHex()).toUpperCase();
}


/***/ }),

/***/ 81002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ KeyError)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76223);

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

/***/ 60177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ fingerprintOf),
  Q: () => (/* binding */ readKeyRing)
});

;// CONCATENATED MODULE: ./.build/openpgp/armor.js
/** An armored block up to its END line or, where that is missing, to the next block or the end. */
const BLOCK = /-----BEGIN PGP ([A-Z0-9 ,/]+)-----([^]*?)(-----END PGP \1-----|(?=-----BEGIN PGP )|$)/g;
const HEADER = /^[\w-]+:(?: |$)/;
const CHECKSUM = /^=[A-Za-z0-9+/]{4}$/;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
const HEX = /^[0-9A-Fa-f]+$/;
/** A shorter run of base64 characters is a word, not a key. */
const SHORTEST_KEY = 100;
/** The length of a line of a key: nothing but keys, addresses, rules and hex has such runs. */
const KEY_LIKE = /[A-Za-z0-9+/_=-]{60,}/g;
const COPY = 'copy the whole block again, from its BEGIN line to its END line';
const LOST_NEWLINES = 'lost its line breaks: paste it with them, or as one line of base64 ' +
    "(`gpg --export <fingerprint> | base64 | tr -d '\\n'`)";
/**
 * Finds the OpenPGP material in what people paste: any number of armored blocks with any text
 * around them, or base64 of a binary export or of an armored text, wrapped or not.
 * OpenPGP.js reads one block and ignores its checksum; a recipient that is dropped or damaged
 * would go unnoticed until somebody needs to decrypt.
 */
function dearmor(text) {
    const armored = readBlocks(text);
    const { values, rest } = base64Values(armored.outside);
    const parts = [armored, ...values.map(readBase64)];
    return {
        blocks: parts.flatMap(({ blocks }) => blocks),
        problems: [...parts.flatMap(({ problems }) => problems), ...problemsOfRest(rest)],
    };
}
function readBlocks(text) {
    const blocks = [];
    const problems = [];
    let count = 0;
    const outside = text
        .replace(/^\uFEFF/, '')
        .replace(/[ \t]*(?:\r\n|\r|\n)[ \t]*/g, '\n')
        .trim()
        .replace(BLOCK, (_, type, body, end) => {
        count += 1;
        const data = readBlock(type, body, end !== '');
        if (typeof data === 'string')
            problems.push(`armored block ${count} ${data}`);
        else
            blocks.push(data);
        return '\n';
    });
    return { blocks, problems, outside };
}
/** The bytes of an armored block (RFC 9580, section 6.2), or what is wrong with it. */
function readBlock(type, body, hasEnd) {
    if (!hasEnd)
        return `has no END line: ${COPY}`;
    if (!type.endsWith(' KEY BLOCK')) {
        return `is a PGP ${type}, not a key: give what \`gpg --armor --export\` prints`;
    }
    if (!body.startsWith('\n') || !body.endsWith('\n'))
        return LOST_NEWLINES;
    const lines = body.split('\n').filter((line) => line !== '' && !HEADER.test(line));
    const checksum = lines.find((line) => CHECKSUM.test(line));
    const base64 = lines.filter((line) => line !== checksum).join('');
    if (base64 === '')
        return `is empty: ${COPY}`;
    if (!BASE64.test(base64) || base64.length % 4 !== 0) {
        return `is corrupt, it is not base64: ${COPY}`;
    }
    const data = Buffer.from(base64, 'base64');
    // RFC 9580 asks readers to ignore a wrong checksum. Here it can only mean a bad copy, and a key
    // that lost a bit may still parse, without the subkey to encrypt to.
    if (checksum !== undefined && checksum.slice(1) !== crc24(data)) {
        return `is corrupt, its checksum does not match: ${COPY}`;
    }
    return data;
}
/** The CRC-24 of RFC 9580, section 6.1.1, in base64 as armor has it. */
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
 * The base64 values in a text, and the text without them: the text as a whole, or lines that hold
 * nothing else. A comma, a semicolon or padding ends a value.
 */
function base64Values(text) {
    const lines = text.replace(/ *[,;] */g, '\n');
    const isWhole = /^[A-Za-z0-9+/=\s]+$/.test(text);
    const runs = isWhole ? [lines] : (lines.match(/(?:^[A-Za-z0-9+/]+={0,2}$\n?)+/gm) ?? []);
    const values = [];
    let rest = lines;
    for (const run of runs) {
        const joined = run.replace(/\s+/g, '');
        const found = (joined.match(/[A-Za-z0-9+/]+={0,2}/g) ?? []).filter((value) => value.length >= SHORTEST_KEY && !HEX.test(value));
        if (found.length > 0)
            rest = rest.replace(run, '');
        values.push(...found);
    }
    return { values, rest };
}
function readBase64(value) {
    // Some people strip the padding, which the length makes redundant.
    const unpadded = value.replace(/=+$/, '');
    const data = Buffer.from(unpadded, 'base64');
    const { blocks, problems } = readBlocks(data.toString());
    if (blocks.length + problems.length > 0)
        return { blocks, problems };
    // The first bit of a packet is always set: RFC 9580, section 4.2.
    if (data[0] < 0x80) {
        return { blocks, problems: ['a text in base64 is not an OpenPGP key: copy the key again'] };
    }
    if (unpadded.length % 4 !== 1)
        return { blocks: [data], problems };
    return { blocks, problems: ['the base64 is truncated: copy the whole of it again'] };
}
/** Any text may stand beside keys, but not what looks like another key. */
function problemsOfRest(rest) {
    const problems = [];
    if (/(?:BEGIN|END) PGP /.test(rest)) {
        problems.push(`a BEGIN or END line stands alone, or is not as gpg writes it: ${COPY}`);
    }
    const runs = rest.replace(/\bhttps?:\/\/\S+/g, '').match(KEY_LIKE) ?? [];
    if (runs.some((run) => !HEX.test(run) && !/^[=_-]+$/.test(run))) {
        problems.push('what looks like base64 stands among other characters and is not read: give each key as ' +
            'an armored block, or as base64 on lines of its own');
    }
    return problems;
}

// EXTERNAL MODULE: ./.build/openpgp/openpgp.js
var openpgp = __webpack_require__(90093);
;// CONCATENATED MODULE: ./.build/openpgp/packets.js

/** Tags of packets: RFC 9580, section 5. */
const SIGNATURE = 2;
const packets_COPY = 'copy the whole of what `gpg --armor --export` prints';
const PRIMARY_KEYS = new Set([5, 6]);
const SUBKEYS = new Set([7, 14]);
const isPrimary = (tag) => PRIMARY_KEYS.has(tag);
const isSubkey = (tag) => SUBKEYS.has(tag);
/** The packets that a key may consist of; OpenPGP.js keeps its list to itself. */
async function packetClasses() {
    const library = await (0,openpgp/* openpgp */.I)();
    const classes = [
        ...[library.PublicKeyPacket, library.PublicSubkeyPacket, library.SecretKeyPacket],
        ...[library.SecretSubkeyPacket, library.SignaturePacket],
        ...[library.UserIDPacket, library.UserAttributePacket],
    ];
    return Object.fromEntries(classes.map((one) => [one.tag, one]));
}
/**
 * Splits a binary export into keys. OpenPGP.js' own readers skip keys that they do not know, and
 * one damaged key spoils the others; here unread packets stay in the list.
 * @throws Error, its message in words that follow a name, when the bytes are no sequence of keys
 */
async function splitKeys(bytes) {
    const { config, PacketList } = await (0,openpgp/* openpgp */.I)();
    const lenient = { ...config, ignoreMalformedPackets: true };
    // Its types say a Map; it takes an object.
    const allowed = (await packetClasses());
    const packets = await PacketList.fromBinary(bytes, allowed, lenient).catch((error) => {
        const reason = (0,openpgp/* reasonOf */.A)(error);
        const isCut = reason === 'Unexpected end of packet';
        throw new Error(`${isCut ? 'is truncated' : `is not an OpenPGP key (${reason})`}: ${packets_COPY}`);
    });
    const starts = packets.flatMap((packet, index) => (isPrimary(tagOf(packet)) ? [index] : []));
    if (packets.length > 0 && starts[0] !== 0) {
        throw new Error(`is not an OpenPGP key: ${packets_COPY}`);
    }
    return starts.map((start, index) => packets.slice(start, starts[index + 1]));
}
function tagOf(packet) {
    return 'tag' in packet ? packet.tag : packet.constructor.tag;
}
/** Why OpenPGP.js did not read a packet; undefined: it did, or may ignore it. */
async function unread(packet) {
    const { UnparseablePacket } = await (0,openpgp/* openpgp */.I)();
    if (!(packet instanceof UnparseablePacket))
        return undefined;
    const { tag } = packet;
    const Class = (await packetClasses())[tag];
    const body = packet.write();
    try {
        if (Class !== undefined)
            await new Class().read(body);
        return undefined;
    }
    catch (error) {
        const isUnknown = error instanceof Error && error.name === 'UnsupportedError';
        return { tag, body, reason: (0,openpgp/* reasonOf */.A)(error), isUnknown };
    }
}

// EXTERNAL MODULE: ./.build/openpgp/revokers.js
var openpgp_revokers = __webpack_require__(25721);
;// CONCATENATED MODULE: ./.build/openpgp/keys.js




/** Upper case hexadecimal: 40 digits for version 4, 64 for version 6. */
function fingerprintOf(key) {
    return key.getFingerprint().toUpperCase();
}
/** Reads every key of a text, see `dearmor` for its forms. Never throws for what it holds. */
async function readKeyRing(text) {
    const { blocks, problems } = dearmor(text);
    const keys = [];
    let count = 0;
    for (const [index, block] of blocks.entries()) {
        const found = await splitKeys(block).catch(openpgp/* reasonOf */.A);
        if (typeof found === 'string') {
            problems.push(`key material ${index + 1} ${found}`);
            continue;
        }
        for (const packets of found) {
            count += 1;
            const key = await keyOf(packets);
            if (typeof key === 'string')
                problems.push(`key ${count} ${key}`);
            else
                keys.push(key);
        }
    }
    return { keys, problems };
}
/** The key of these packets, or why it cannot be read, in words that follow its name. */
async function keyOf(packets) {
    const words = [];
    for (const packet of packets) {
        const found = await unread(packet);
        if (found === undefined)
            continue;
        if (isPrimary(found.tag) || !found.isUnknown)
            return refusal(found);
        words.push(...warnings(found));
    }
    const { PrivateKey, PublicKey, SecretKeyPacket } = await (0,openpgp/* openpgp */.I)();
    const KeyClass = packets[0] instanceof SecretKeyPacket ? PrivateKey : PublicKey;
    try {
        // Its types ask for its own list; any will do.
        const key = new KeyClass(packets);
        const revokers = (0,openpgp_revokers/* takeRevokers */.p)(key);
        return { key, fingerprint: fingerprintOf(key), revokers, unread: words };
    }
    catch (error) {
        return `cannot be read: ${(0,openpgp/* reasonOf */.A)(error)}`;
    }
}
/** Version and algorithm of a key packet, which stand at these offsets: RFC 9580, section 5.5.2. */
const versionOf = ({ body }) => body[0] ?? 0;
const algorithmOf = ({ body }) => body[5] ?? 0;
function refusal(packet) {
    const version = versionOf(packet);
    if (isPrimary(packet.tag) && version !== 4 && version !== 6) {
        return (`has version ${version}, which is not read here: ` +
            'use an OpenPGP key of version 4, as `gpg --quick-generate-key` makes by default');
    }
    const algorithm = isPrimary(packet.tag) ? `(algorithm ${algorithmOf(packet)}) ` : '';
    return `${algorithm}cannot be read: ${packet.reason}`;
}
/** Types of signatures: RFC 9580, section 5.2.1. */
const [KEY_REVOCATION, SUBKEY_REVOCATION] = [0x20, 0x28];
/** Certifications by others are not looked at: they decide nothing. */
function warnings(packet) {
    const { tag, body } = packet;
    if (isSubkey(tag)) {
        const kind = `version ${versionOf(packet)}, algorithm ${algorithmOf(packet)}`;
        return [`has a subkey (${kind}) that cannot be read here and is not used`];
    }
    // A signature of version 3 has a length before its type.
    const type = body[body[0] === 3 ? 2 : 1];
    const isRevocation = type === KEY_REVOCATION || type === SUBKEY_REVOCATION;
    return tag === SIGNATURE && isRevocation
        ? ['or a subkey of it may be revoked: a revocation in it cannot be read. Ask its owner']
        : [];
}


/***/ }),

/***/ 90093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf),
/* harmony export */   I: () => (/* binding */ openpgp)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33186);


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
/** What OpenPGP.js found at the bottom of a failure: its outer errors are about itself. */
function reasonOf(error) {
    if (!(error instanceof Error))
        return (0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(String(error));
    if (error.cause !== undefined)
        return reasonOf(error.cause);
    return (0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(error.message.split('\n')[0]).replace(/\.$/, '');
}


/***/ }),

/***/ 25721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ revocationOf),
/* harmony export */   p: () => (/* binding */ takeRevokers)
/* harmony export */ });
/* harmony import */ var _openpgp_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90093);
/* harmony import */ var _self_signatures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12472);


/**
 * Takes the designated revokers (RFC 9580, section 5.2.3.23) out of a key's signatures, which
 * OpenPGP.js would refuse for them: it cannot check their revocations. `revocationOf` does.
 * @returns their fingerprints in upper case
 */
function takeRevokers(key) {
    return (0,_self_signatures_js__WEBPACK_IMPORTED_MODULE_1__/* .selfSignaturesOf */ .v)(key).flatMap((signature) => {
        if (signature.revocationKeyFingerprint === null)
            return [];
        signature.revocationKeyClass = null;
        return [Buffer.from(signature.revocationKeyFingerprint).toString('hex').toUpperCase()];
    });
}
/** The revocation of a key by a designated revoker, checked with that one's key if it is given. */
async function revocationOf({ key, revokers }, given) {
    const { enums } = await (0,_openpgp_js__WEBPACK_IMPORTED_MODULE_0__/* .openpgp */ .I)();
    let unchecked;
    for (const signature of key.revocationSignatures) {
        const id = signature.issuerKeyID.toHex().toUpperCase();
        const by = revokers.find((fingerprint) => fingerprint.endsWith(id));
        if (by === undefined)
            continue;
        const revoker = given.find(({ fingerprint }) => fingerprint === by);
        if (revoker === undefined) {
            unchecked ??= by;
            continue;
        }
        const { keyPacket } = revoker.key;
        const data = { key: key.keyPacket };
        // At no time: a revocation holds whenever it was made.
        const isValid = await signature
            .verify(keyPacket, enums.signature.keyRevocation, data, null)
            .then(() => true)
            .catch(() => false);
        if (isValid)
            return { words: `is revoked by its designated revoker ${by}`, isChecked: true };
    }
    if (unchecked === undefined)
        return undefined;
    const words = `may be revoked: it holds a revocation by its designated revoker ${unchecked}, ` +
        'whose key is not given, so it cannot be checked. Ask its owner';
    return { words, isChecked: false };
}


/***/ }),

/***/ 12472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readAsGnuPG),
/* harmony export */   v: () => (/* binding */ selfSignaturesOf)
/* harmony export */ });
/* harmony import */ var _openpgp_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90093);

/** Signatures on the key alone, not on a user id or subkey; OpenPGP.js' types leave them out. */
function directSignaturesOf(key) {
    return key.directSignatures;
}
/** What a key says of itself, valid or not. */
function selfSignaturesOf(key) {
    return [...directSignaturesOf(key), ...key.users.flatMap((user) => user.selfCertifications)];
}
/**
 * Makes OpenPGP.js read a key of version 4 as GnuPG 2.2 does (its `merge_selfsigs_main`): it
 * expires as its newest direct-key signature says, else as the newest self-signature with an
 * expiry says, of whichever user id; and a self-signature that is newer than the revocation of its
 * user id undoes that.
 */
async function readAsGnuPG(key, now) {
    if (key.keyPacket.version !== 4)
        return;
    const { signature: types } = (await (0,_openpgp_js__WEBPACK_IMPORTED_MODULE_0__/* .openpgp */ .I)()).enums;
    const newest = async (signatures, type, signed) => {
        const valid = [];
        for (const signature of signatures) {
            await signature
                .verify(key.keyPacket, type, { key: key.keyPacket, ...signed }, now)
                .then(() => valid.push(signature))
                .catch(() => undefined);
        }
        return newestOf(valid);
    };
    const onKey = directSignaturesOf(key).filter(({ signatureType }) => signatureType === types.key);
    const direct = await newest(onKey, types.key, {});
    const certifications = [];
    for (const user of key.users) {
        const { userID, userAttribute } = user;
        const own = await newest(user.selfCertifications, types.certGeneric, { userID, userAttribute });
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
    return signatures.toSorted((a, b) => +a.created - +b.created).at(-1);
}
function statesExpiry(signature) {
    return signature?.keyNeverExpires === false;
}


/***/ }),

/***/ 95544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ isStub),
/* harmony export */   YR: () => (/* binding */ unlocked),
/* harmony export */   ln: () => (/* binding */ isLocked)
/* harmony export */ });
/* harmony import */ var _openpgp_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90093);

/** Whether the secret part was left out of an export, or is on a card. */
function isStub({ keyPacket }) {
    return 'isMissingSecretKeyMaterial' in keyPacket && keyPacket.isMissingSecretKeyMaterial();
}
/** Whether a passphrase protects any secret part of the key. */
function isLocked(key) {
    return key.getKeys().some((part) => !part.keyPacket.isDecrypted() && !isStub(part));
}
/** A key without its passphrase, in memory; undefined when the passphrase does not open it. */
async function unlocked(key, passphrase) {
    if (!isLocked(key))
        return key;
    const { decryptKey } = await (0,_openpgp_js__WEBPACK_IMPORTED_MODULE_0__/* .openpgp */ .I)();
    // A secret that was set from a file often ends in the file's line break.
    const candidates = [...new Set([passphrase, passphrase.replace(/\r?\n$/, '')])];
    return decryptKey({ privateKey: key, passphrase: candidates }).catch(() => undefined);
}


/***/ })

};
