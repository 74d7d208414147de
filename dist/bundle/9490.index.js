export const id = 9490;
export const ids = [9490];
export const modules = {

/***/ 57975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ readExpiry),
/* harmony export */   ll: () => (/* binding */ newestFirst),
/* harmony export */   vH: () => (/* binding */ selfSignaturesOf)
/* harmony export */ });
/* harmony import */ var _openpgp_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90093);

/** Signatures on the key itself, not on a user id or subkey; missing in OpenPGP.js' types. */
function directSignaturesOf(key) {
    return key.directSignatures;
}
function selfSignaturesOf(key) {
    return [...directSignaturesOf(key), ...key.users.flatMap((user) => user.selfCertifications)];
}
/** Of those made at the same time, the last first. */
function newestFirst(signatures) {
    return signatures.toReversed().sort((a, b) => +b.created - +a.created);
}
/**
 * Makes OpenPGP.js read the expiry of a key of version 4 as GnuPG 2.2 does (`merge_selfsigs_main`):
 * it is that of its newest direct-key signature, otherwise of the newest self-signature with an
 * expiry, whatever its user id.
 */
async function readExpiry(key, now) {
    if (key.keyPacket.version !== 4)
        return;
    const { signature: types } = (await (0,_openpgp_js__WEBPACK_IMPORTED_MODULE_0__/* .openpgp */ .I)()).enums;
    const newest = async (signatures, type, signed) => {
        for (const signature of newestFirst(signatures)) {
            const data = { key: key.keyPacket, ...signed };
            const isValid = signature.verify(key.keyPacket, type, data, now).then(() => true);
            if (await isValid.catch(() => false))
                return [signature];
        }
        return [];
    };
    const onKey = directSignaturesOf(key).filter(({ signatureType }) => signatureType === types.key);
    const direct = await newest(onKey, types.key, {});
    const certifications = key.users.map(({ selfCertifications, userID, userAttribute }) => newest(selfCertifications, types.certGeneric, { userID, userAttribute }));
    const ofUsers = newestFirst((await Promise.all(certifications)).flat());
    const decisive = [...direct, ...ofUsers].find(({ keyNeverExpires }) => keyNeverExpires === false);
    for (const signature of selfSignaturesOf(key)) {
        signature.keyNeverExpires = decisive === undefined;
        signature.keyExpirationTime = decisive?.keyExpirationTime ?? null;
    }
}


/***/ }),

/***/ 8026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eN: () => (/* binding */ KeyError),
  XI: () => (/* binding */ duplicates),
  ax: () => (/* binding */ fingerprintOf),
  QK: () => (/* binding */ readKeyRing)
});

;// CONCATENATED MODULE: ./.build/openpgp/armor.js
/** An armored block up to its END line or, where that is missing, to the next block or the end. */
const BLOCK = /-----BEGIN PGP (?:PUBLIC|PRIVATE) KEY BLOCK-----([^]*?)(-----END PGP (?:PUBLIC|PRIVATE) KEY BLOCK-----|(?=-----BEGIN PGP )|$)/g;
const HEADER = /^[\w-]+:(?: |$)/;
/** Readers are to ignore it, and signatures say more: RFC 9580, section 6.1. */
const CHECKSUM = /^=[A-Za-z0-9+/]{4}$/;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
/** Shorter runs of base64 characters are words, not keys. */
const SHORTEST_KEY = 100;
/** As long as a line of a key; besides keys only URLs and hexadecimal have such runs. */
const KEY_LIKE = /(?![0-9A-Fa-f]+\b)[A-Za-z0-9+/]{60,}|(?:BEGIN|END) PGP /;
const COPY = 'copy the whole block again, from its BEGIN line to its END line';
const LOST_NEWLINES = 'lost its line breaks: paste it with them, or as one line of base64 ' +
    "(`gpg --export <fingerprint> | base64 | tr -d '\\n'`)";
/**
 * Finds OpenPGP data in what people paste: any number of armored blocks, and base64 of binary
 * exports or of armored text, wrapped or not. Text around armored blocks is left out, but not what
 * looks like another key: a recipient in it would go unnoticed until they need to decrypt.
 */
function dearmor(text) {
    const { outside, ...armored } = readBlocks(text);
    const base64 = outside.replace(/\s+/g, '');
    if (base64.length >= SHORTEST_KEY && /^[A-Za-z0-9+/=]+$/.test(base64)) {
        // Padding ends a value.
        const values = base64.match(/[A-Za-z0-9+/]+={0,2}/g) ?? [];
        const parts = [armored, ...values.map(readBase64)];
        return {
            blocks: parts.flatMap(({ blocks }) => blocks),
            problems: parts.flatMap(({ problems }) => problems),
        };
    }
    if (KEY_LIKE.test(outside.replace(/\bhttps?:\/\/\S+/g, ''))) {
        armored.problems.push('holds what looks like part of a key and was not read: give each key as a whole block ' +
            '(`gpg --armor --export <fingerprint>`), or all as base64 without other text');
    }
    return armored;
}
function readBlocks(text) {
    const blocks = [];
    const problems = [];
    const outside = text
        .replace(/^\uFEFF/, '')
        .replace(/[ \t]*(?:\r\n|\r|\n)[ \t]*/g, '\n')
        .trim()
        .replace(BLOCK, (_, body, end) => {
        const data = readBlock(body, end !== '');
        if (typeof data !== 'string')
            blocks.push(data);
        else
            problems.push(`armored block ${blocks.length + problems.length + 1} ${data}`);
        return '\n';
    });
    return { blocks, problems, outside };
}
/** The bytes of an armored block (RFC 9580, section 6.2), or what is wrong with it. */
function readBlock(body, hasEnd) {
    if (!hasEnd)
        return `has no END line: ${COPY}`;
    if (!body.startsWith('\n') || !body.endsWith('\n'))
        return LOST_NEWLINES;
    const lines = body.split('\n').filter((line) => line !== '' && !HEADER.test(line));
    const base64 = lines.filter((line) => !CHECKSUM.test(line)).join('');
    return BASE64.test(base64) && base64.length % 4 === 0
        ? Buffer.from(base64, 'base64')
        : `is corrupt, it is not base64: ${COPY}`;
}
function readBase64(value) {
    const data = Buffer.from(value, 'base64');
    const armored = readBlocks(data.toString());
    const isArmored = armored.blocks.length + armored.problems.length > 0;
    return isArmored ? armored : { blocks: [data], problems: [] };
}

// EXTERNAL MODULE: ./.build/system/errors.js
var errors = __webpack_require__(76223);
// EXTERNAL MODULE: ./.build/openpgp/expiry.js
var expiry = __webpack_require__(57975);
// EXTERNAL MODULE: ./.build/openpgp/openpgp.js
var openpgp = __webpack_require__(90093);
;// CONCATENATED MODULE: ./.build/openpgp/keys.js




/**
 * Everything that is wrong with keys or fingerprints. A problem names a key by its fingerprint or
 * its place in the text, never by a user id, which is a name and an e-mail address.
 */
class KeyError extends errors/* ActionError */.lZ {
    constructor(input, problems) {
        super(problems.map((problem) => `${input}: ${problem}`).join('\n'), { code: 'E_KEY' });
    }
}
function fingerprintOf(key) {
    return key.getFingerprint().toUpperCase();
}
/** Reads every key of a text. Keys and problems are never both empty. */
async function readKeyRing(text) {
    const { blocks, problems } = dearmor(text);
    const read = [];
    for (const [index, block] of blocks.entries()) {
        try {
            for (const packets of await splitKeys(block))
                read.push(await keyOf(packets));
        }
        catch (error) {
            problems.push(`key material ${index + 1} is truncated, damaged, or not supported (${(0,openpgp/* reasonOf */.A)(error)}): ` +
                'copy the whole of what `gpg --armor --export` prints');
        }
    }
    if (read.length + problems.length === 0) {
        problems.push('holds no OpenPGP key, expected armored blocks (`gpg --armor --export <fingerprint>`, for a ' +
            'private key `gpg --armor --export-secret-keys <fingerprint>`), or base64 of them');
    }
    const ring = read.map(({ key }) => key);
    const keys = read.map(async ({ key, unread, revokers }) => {
        const fingerprint = fingerprintOf(key);
        const { revoked, unchecked } = await revocationOf(key, revokers, ring);
        const warnings = [...unread, ...unchecked].map((words) => `key ${fingerprint} ${words}`);
        return { key, fingerprint, warnings, revoked };
    });
    return { keys: await Promise.all(keys), problems };
}
function duplicates(keys) {
    const repeated = Map.groupBy(keys, ({ fingerprint }) => fingerprint);
    return [...repeated]
        .filter(([, copies]) => copies.length > 1)
        .map(([fingerprint]) => `key ${fingerprint} is given more than once: remove the copies`);
}
/**
 * Splits a binary export into the packets of each key. `readKeys` of OpenPGP.js drops keys of
 * unknown versions, and gives their subkeys to the key before.
 */
async function splitKeys(bytes) {
    const library = await (0,openpgp/* openpgp */.I)();
    const classes = [
        ...[library.PublicKeyPacket, library.PublicSubkeyPacket, library.SecretKeyPacket],
        ...[library.SecretSubkeyPacket, library.SignaturePacket],
        ...[library.UserIDPacket, library.UserAttributePacket],
    ];
    // Typed as a Map, but it takes an object.
    const allowed = Object.fromEntries(classes.map((one) => [one.tag, one]));
    const packets = await library.PacketList.fromBinary(bytes, allowed);
    const primaries = [library.PublicKeyPacket.tag, library.SecretKeyPacket.tag];
    const isPrimary = (packet) => primaries.includes(tagOf(packet));
    const starts = packets.flatMap((packet, index) => (isPrimary(packet) ? [index] : []));
    if (starts[0] !== 0)
        throw new Error('it does not begin with a key');
    return starts.map((start, index) => packets.slice(start, starts[index + 1]));
}
/** A packet that OpenPGP.js could not read has its tag itself, any other in its class. */
function tagOf(packet) {
    return 'tag' in packet ? packet.tag : packet.constructor.tag;
}
/** Types of signatures that revoke a key or a subkey: RFC 9580, section 5.2.1. */
const REVOCATIONS = [0x20, 0x28];
async function keyOf(packets) {
    const library = await (0,openpgp/* openpgp */.I)();
    const { PrivateKey, PublicKey, SecretKeyPacket, UnparseablePacket } = library;
    const [primary, ...others] = packets;
    if (primary instanceof UnparseablePacket)
        throw new Error(kindOf(primary.write()));
    const KeyClass = primary instanceof SecretKeyPacket ? PrivateKey : PublicKey;
    const subkeys = [library.PublicSubkeyPacket.tag, library.SecretSubkeyPacket.tag];
    const unread = others.flatMap((packet) => {
        if (!(packet instanceof UnparseablePacket))
            return [];
        const body = packet.write();
        if (subkeys.includes(packet.tag)) {
            return [`has a subkey that cannot be read and is not used: ${kindOf(body)}`];
        }
        // Certifications by others do not matter here. A signature of version 3 has a length before its type.
        const isRevocation = REVOCATIONS.includes(body[body[0] === 3 ? 2 : 1]);
        return packet.tag === library.SignaturePacket.tag && isRevocation
            ? ['or a subkey of it may be revoked: a revocation in it cannot be read. Ask its owner']
            : [];
    });
    // Typed as a list of its own; any will do.
    const key = new KeyClass(packets);
    return { key, unread, revokers: takeRevokers(key) };
}
/** What an unknown key packet is: RFC 9580, section 5.5.2. */
function kindOf(body) {
    return `version ${body[0]} with algorithm ${body[5]} is not supported`;
}
/**
 * Removes the designated revokers (RFC 9580, section 5.2.3.23) from a key's signatures, which
 * OpenPGP.js would reject: it cannot check their revocations. `revocationOf` does.
 * @returns their fingerprints in upper case
 */
function takeRevokers(key) {
    return (0,expiry/* selfSignaturesOf */.vH)(key).flatMap((signature) => {
        if (signature.revocationKeyFingerprint === null)
            return [];
        signature.revocationKeyClass = null;
        return [Buffer.from(signature.revocationKeyFingerprint).toString('hex').toUpperCase()];
    });
}
/** The revocations of a key by its designated revokers; anyone may have made an unchecked one. */
async function revocationOf(key, revokers, ring) {
    const { keyRevocation } = (await (0,openpgp/* openpgp */.I)()).enums.signature;
    let revoked;
    const unchecked = [];
    for (const signature of key.revocationSignatures) {
        const id = signature.issuerKeyID;
        const by = revokers.find((fingerprint) => fingerprint.endsWith(id.toHex().toUpperCase()));
        if (by === undefined)
            continue;
        const revoker = ring.find((each) => each.getFingerprint().toUpperCase() === by);
        if (revoker === undefined) {
            unchecked.push(`may be revoked: it holds a revocation by its designated revoker ${by}, ` +
                'whose key is not given, so it cannot be checked. Ask its owner');
            continue;
        }
        // No date: a revocation holds whenever it was made.
        const isValid = await signature
            .verify(revoker.keyPacket, keyRevocation, { key: key.keyPacket }, null)
            .then(() => true)
            .catch(() => false);
        if (isValid)
            revoked = `is revoked by its designated revoker ${by}`;
    }
    return { revoked, unchecked };
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
/** OpenPGP.js, loaded when it is first needed, which accepts the keys that GnuPG 2.2 does. */
const openpgp = () => (loaded ??= load());
async function load() {
    const library = await withoutNativeCurves(() => __webpack_require__.e(/* import() */ 3074).then(__webpack_require__.bind(__webpack_require__, 13074)));
    const { config, enums, UserIDPacket } = library;
    // Keys of old PGP versions have no key flags; their algorithm says what they can do.
    config.allowMissingKeyFlags = true;
    // RIPEMD-160 is accepted in certifications, as by GnuPG 2.2. Signed messages have their own list.
    config.rejectHashAlgorithms = new Set([enums.hash.md5]);
    // GnuPG handles this critical notation, which is about e-mail.
    config.knownNotations = ['preferred-email-encoding@pgp.com'];
    keepBytes(UserIDPacket.prototype);
    return library;
}
/**
 * For ECDSA on curves that Node.js has and WebCrypto lacks (Brainpool, secp256k1), OpenPGP.js 6
 * requires `eckey-utils`, which it does not depend on. Curves that Node.js does not list it
 * computes itself; it asks for the list once, while it is loaded.
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
/** OpenPGP.js verifies signatures of a user id over its own UTF-8, even when that was not UTF-8. */
function keepBytes(packet) {
    const prototype = packet;
    const { read } = prototype;
    prototype.read = function (bytes, ...rest) {
        read.call(this, bytes, ...rest);
        this.write = () => bytes;
    };
}
/** The innermost cause of an error of OpenPGP.js: the outer ones are about itself. */
function reasonOf(error) {
    if (!(error instanceof Error))
        return (0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(String(error));
    if (error.cause !== undefined)
        return reasonOf(error.cause);
    return (0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(error.message.split('\n')[0]).replace(/\.$/, '');
}


/***/ }),

/***/ 59490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ck: () => (/* binding */ readPrivateKeys),
/* harmony export */   DB: () => (/* binding */ isStub),
/* harmony export */   YR: () => (/* binding */ unlocked),
/* harmony export */   tO: () => (/* binding */ lacksSecret)
/* harmony export */ });
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8026);
/* harmony import */ var _openpgp_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90093);


/**
 * Reads private keys to decrypt with, and unlocks them. Expired and revoked ones are fine: they open
 * what was encrypted to them.
 * @throws KeyError for pgp-private-keys or pgp-passphrase
 */
async function readPrivateKeys(text, passphrase, ask, warn = () => undefined) {
    if (text.trim() === '')
        return [];
    const { keys, problems } = await (0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .readKeyRing */ .QK)(text);
    const secret = [];
    for (const { key, fingerprint, warnings } of keys) {
        warnings.forEach(warn);
        if (!key.isPrivate()) {
            problems.push(`key ${fingerprint} is a public key, which cannot decrypt: give the private one, ` +
                `\`gpg --armor --export-secret-keys ${fingerprint}\``);
        }
        else if (key.getKeys().every(isStub))
            problems.push(lacksSecret(key));
        else
            secret.push(key);
    }
    if (problems.length > 0)
        throw new _keys_js__WEBPACK_IMPORTED_MODULE_0__/* .KeyError */ .eN('pgp-private-keys', problems);
    const open = [];
    // One after the other: each may ask.
    for (const key of secret)
        open.push(await unlocked(key, passphrase, 'pgp-passphrase', ask));
    return open;
}
function lacksSecret(key) {
    return (`key ${(0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintOf */ .ax)(key)} lacks the secret part, which was left out of its export or is on a card: ` +
        'give a private key that has it, or open the files with gpg where the card is');
}
/** Whether the secret part was left out of an export, or is on a card. */
function isStub({ keyPacket }) {
    return 'isMissingSecretKeyMaterial' in keyPacket && keyPacket.isMissingSecretKeyMaterial();
}
/** A key without its passphrase. @throws KeyError for the input that should have the passphrase */
async function unlocked(key, passphrase, input, ask) {
    const isLocked = key.getKeys().some((part) => !part.keyPacket.isDecrypted() && !isStub(part));
    if (!isLocked)
        return key;
    const name = `key ${(0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintOf */ .ax)(key)}`;
    const given = passphrase === '' && ask ? await ask(`Passphrase of ${name}: `) : passphrase;
    if (given === '') {
        const variable = input.toUpperCase().replaceAll('-', '_');
        throw new _keys_js__WEBPACK_IMPORTED_MODULE_0__/* .KeyError */ .eN(input, [
            `is empty, but ${name} is protected by one: give it as a secret, to a command as ${variable}`,
        ]);
    }
    const { decryptKey } = await (0,_openpgp_js__WEBPACK_IMPORTED_MODULE_1__/* .openpgp */ .I)();
    // A secret set from a file often ends in a line break.
    const line = given.replace(/\r?\n$/, '');
    return decryptKey({ privateKey: key, passphrase: line }).catch(() => {
        throw new _keys_js__WEBPACK_IMPORTED_MODULE_0__/* .KeyError */ .eN(input, [`does not unlock ${name}: check that it belongs to this key`]);
    });
}


/***/ })

};
