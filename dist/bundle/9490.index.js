export const id = 9490;
export const ids = [9490];
export const modules = {

/***/ 81002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ KeyError)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76223);

/**
 * Everything that is wrong with keys or fingerprints. A problem names a key by its fingerprint or
 * its place in the text, never by a user id, which is a name and an e-mail address.
 */
class KeyError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    problems;
    /**
     * @param input that holds them, such as `pgp-public-keys`
     * @param problems without the name of the input; at least one
     */
    constructor(input, problems) {
        super(problems.map((problem) => `${input}: ${problem}`).join('\n'), { code: 'E_KEY' });
        this.problems = problems;
    }
}


/***/ }),

/***/ 8026:
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
/** Readers are to ignore it, and signatures say more: RFC 9580, section 6.1. */
const CHECKSUM = /^=[A-Za-z0-9+/]{4}$/;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
const HEX = /^[0-9A-Fa-f]+$/;
/** Shorter runs of base64 characters are words, not keys. */
const SHORTEST_KEY = 100;
/** As long as a line of a key; besides keys only URLs, rules and hexadecimal have such runs. */
const KEY_LIKE = /[A-Za-z0-9+/_=-]{60,}/g;
const COPY = 'copy the whole block again, from its BEGIN line to its END line';
const LOST_NEWLINES = 'lost its line breaks: paste it with them, or as one line of base64 ' +
    "(`gpg --export <fingerprint> | base64 | tr -d '\\n'`)";
/**
 * Finds OpenPGP data in what people paste: any number of armored blocks with any text around them,
 * or base64 of a binary export or of armored text, wrapped or not. OpenPGP.js reads one block: a
 * recipient in another would go unnoticed until they need to decrypt.
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
    const base64 = lines.filter((line) => !CHECKSUM.test(line)).join('');
    if (base64 === '')
        return `is empty: ${COPY}`;
    if (!BASE64.test(base64) || base64.length % 4 !== 0) {
        return `is corrupt, it is not base64: ${COPY}`;
    }
    return Buffer.from(base64, 'base64');
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
    // Some tools leave the padding out.
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
/** Any text may surround keys, but not what looks like another key. */
function problemsOfRest(rest) {
    const problems = [];
    if (/(?:BEGIN|END) PGP /.test(rest)) {
        problems.push(`a BEGIN or END line has no counterpart, or is not as gpg writes it: ${COPY}`);
    }
    const runs = rest.replace(/\bhttps?:\/\/\S+/g, '').match(KEY_LIKE) ?? [];
    if (runs.some((run) => !HEX.test(run) && !/^[=_-]+$/.test(run))) {
        problems.push('what looks like base64 is mixed with other text and was not read: give each key as an ' +
            'armored block, or as base64 on lines of its own');
    }
    return problems;
}

// EXTERNAL MODULE: ./.build/openpgp/openpgp.js
var openpgp = __webpack_require__(90093);
// EXTERNAL MODULE: ./.build/openpgp/revokers.js
var revokers = __webpack_require__(25721);
;// CONCATENATED MODULE: ./.build/openpgp/keys.js



/** Upper case hexadecimal: 40 digits for version 4, 64 for version 6. */
function fingerprintOf(key) {
    return key.getFingerprint().toUpperCase();
}
/**
 * Reads every key of a text, see `dearmor` for its forms.
 * @returns problems: why something could not be read, or that there is no key; never both empty
 */
async function readKeyRing(text) {
    const { blocks, problems } = dearmor(text);
    const keys = [];
    let count = 0;
    for (const [index, block] of blocks.entries()) {
        const found = await splitKeys(block).catch(openpgp/* reasonOf */.A);
        if (typeof found === 'string') {
            problems.push(`key material ${index + 1} is truncated, damaged, or not an OpenPGP key (${found}): ` +
                'copy the whole of what `gpg --armor --export` prints');
            continue;
        }
        for (const packets of found) {
            count += 1;
            const key = await keyOf(packets).catch(openpgp/* reasonOf */.A);
            if (typeof key === 'string')
                problems.push(`key ${count} cannot be read: ${key}`);
            else
                keys.push(key);
        }
    }
    if (keys.length + problems.length === 0) {
        problems.push('holds no OpenPGP key, expected armored blocks (`gpg --armor --export <fingerprint>`, for a ' +
            'private key `gpg --armor --export-secret-keys <fingerprint>`), or base64 of them');
    }
    return { keys, problems };
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
async function keyOf(packets) {
    const { PrivateKey, PublicKey, SecretKeyPacket, UnparseablePacket } = await (0,openpgp/* openpgp */.I)();
    const [primary, ...others] = packets;
    if (primary instanceof UnparseablePacket) {
        throw new Error(`${kindOf(primary.write())}. Give a key as \`gpg --quick-generate-key\` makes it by default`);
    }
    const KeyClass = primary instanceof SecretKeyPacket ? PrivateKey : PublicKey;
    // Typed as a list of its own; any will do.
    const key = new KeyClass(packets);
    const unread = others.flatMap((packet) => packet instanceof UnparseablePacket ? warningsOf(packet.tag, packet.write()) : []);
    return { key, fingerprint: fingerprintOf(key), revokers: (0,revokers/* takeRevokers */.p)(key), unread };
}
/** What an unknown key packet is: RFC 9580, section 5.5.2. */
function kindOf(body) {
    return `version ${body[0]} with algorithm ${body[5]} is not supported`;
}
/** Tags of packets, and types of signatures: RFC 9580, sections 5 and 5.2.1. */
const [SIGNATURE, SECRET_SUBKEY, PUBLIC_SUBKEY] = [2, 7, 14];
const REVOCATIONS = [0x20, 0x28];
/** None for certifications by others, which do not matter here. */
function warningsOf(tag, body) {
    if (tag === SECRET_SUBKEY || tag === PUBLIC_SUBKEY) {
        return [`has a subkey that cannot be read and is not used: ${kindOf(body)}`];
    }
    // A signature of version 3 has a length before its type.
    const type = body[body[0] === 3 ? 2 : 1];
    return tag === SIGNATURE && REVOCATIONS.includes(type)
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
 * OpenPGP.js, loaded when it is first needed, and configured to accept the keys that GnuPG 2.2
 * does. Nothing else in this project may import its values.
 */
function openpgp() {
    return (loaded ??= load());
}
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
/* harmony export */   h7: () => (/* binding */ decryptionProblem),
/* harmony export */   ln: () => (/* binding */ isLocked)
/* harmony export */ });
/* harmony import */ var _key_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81002);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8026);
/* harmony import */ var _openpgp_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90093);



/**
 * Reads private keys (any number, armored or base64) to decrypt with, and unlocks them. Expired and
 * revoked keys are fine: they open what was encrypted to them.
 * @param ask asks for the passphrase of a key that needs one, when none is given
 * @param warn is told what of the keys cannot be read
 * @throws KeyError for pgp-private-keys or pgp-passphrase
 */
async function readPrivateKeys(text, passphrase, ask, warn = () => undefined) {
    if (text.trim() === '')
        return [];
    const { keys, problems } = await (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .readKeyRing */ .Q)(text);
    const secret = [];
    for (const { key, fingerprint, unread } of keys) {
        for (const words of unread)
            warn(`key ${fingerprint} ${words}`);
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
        throw new _key_error_js__WEBPACK_IMPORTED_MODULE_0__/* .KeyError */ .e('pgp-private-keys', problems);
    const open = [];
    // One after the other: each may ask.
    for (const key of secret)
        open.push(await opened(key, passphrase, ask));
    return open;
}
async function opened(key, passphrase, ask) {
    if (!isLocked(key))
        return key;
    const name = `key ${(0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprintOf */ .a)(key)}`;
    const given = passphrase === '' && ask ? await ask(`Passphrase of ${name}: `) : passphrase;
    if (given === '') {
        throw new _key_error_js__WEBPACK_IMPORTED_MODULE_0__/* .KeyError */ .e('pgp-passphrase', [
            `is empty, but ${name} is protected by one: give it as this input of the action, or to the ` +
                'command as PGP_PASSPHRASE or at its prompt',
        ]);
    }
    const open = await unlocked(key, given);
    if (open !== undefined)
        return open;
    throw new _key_error_js__WEBPACK_IMPORTED_MODULE_0__/* .KeyError */ .e('pgp-passphrase', [
        `does not unlock ${name}: check that it belongs to this key; one passphrase is used for all keys`,
    ]);
}
/** Why a key cannot decrypt with its (sub)key of that id; undefined: it can. */
async function decryptionProblem(key, id) {
    // No date: expired and revoked keys open what was encrypted to them.
    const usable = await key.getDecryptionKeys(id, null).catch(_openpgp_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A);
    if (typeof usable !== 'string' && !usable.every(isStub))
        return undefined;
    if (typeof usable !== 'string' || key.getKeys(id).some(isStub))
        return lacksSecret(key);
    return `key ${(0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprintOf */ .a)(key)} cannot decrypt: ${usable}`;
}
function lacksSecret(key) {
    return (`key ${(0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprintOf */ .a)(key)} lacks the secret part, which was left out of its export or is on a card: ` +
        'give a private key that has it, or open the files with gpg where the card is');
}
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
    const { decryptKey } = await (0,_openpgp_js__WEBPACK_IMPORTED_MODULE_2__/* .openpgp */ .I)();
    // A secret set from a file often ends in a line break.
    const candidates = [...new Set([passphrase, passphrase.replace(/\r?\n$/, '')])];
    return decryptKey({ privateKey: key, passphrase: candidates }).catch(() => undefined);
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
 * Removes the designated revokers (RFC 9580, section 5.2.3.23) from a key's signatures, which
 * OpenPGP.js would reject: it cannot check their revocations. `revocationOf` does.
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
/** The revocation of a key by a designated revoker, checked with the revoker's key if given. */
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
        // No date: a revocation holds whenever it was made.
        const isValid = await signature
            .verify(keyPacket, enums.signature.keyRevocation, data, null)
            .then(() => true)
            .catch(() => false);
        if (!isValid)
            continue;
        const words = `is revoked by its designated revoker ${by}`;
        const { keyRetired, keySuperseded } = enums.reasonForRevocation;
        const reason = signature.reasonForRevocationFlag;
        const isSoft = reason === keyRetired || reason === keySuperseded;
        return { words, isChecked: true, ...(isSoft ? { retired: signature.created } : {}) };
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

/** Signatures on the key itself, not on a user id or subkey; missing in OpenPGP.js' types. */
function directSignaturesOf(key) {
    return key.directSignatures;
}
/** The self-signatures of a key, valid or not. */
function selfSignaturesOf(key) {
    return [...directSignaturesOf(key), ...key.users.flatMap((user) => user.selfCertifications)];
}
/**
 * Makes OpenPGP.js read a key of version 4 as GnuPG 2.2 does (`merge_selfsigs_main`): its expiry is
 * that of its newest direct-key signature, otherwise of the newest self-signature with an expiry,
 * whatever its user id; and a self-signature newer than the revocation of its user id undoes the
 * revocation.
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


/***/ })

};
