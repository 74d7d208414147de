export const id = 5768;
export const ids = [5768,4014,9490];
export const modules = {

/***/ 75768:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _http_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74234);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_tty__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7066);
/* harmony import */ var _options_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55086);
/* harmony import */ var _runner_command_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79803);
/* harmony import */ var _runner_signals_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94572);
/* harmony import */ var _runner_terminal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37665);
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8388);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(76223);
/* harmony import */ var _text_redact_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(28359);
/* harmony import */ var _text_terminal_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(83306);
/* harmony import */ var _runner_prompt_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(18403);
// First: see there.













/** Variables that must not be shown, whoever quotes them. */
const TOKENS = ['GITHUB_TOKEN', 'HEROKU_API_KEY'];
const SECRETS = ['PGP_PASSPHRASE', 'PGP_SIGNING_PASSPHRASE', 'PGP_PRIVATE_KEYS', 'PSEUDONYM_KEY'];
const { env, stdin, stdout, stderr } = process;
for (const name of TOKENS)
    _text_redact_js__WEBPACK_IMPORTED_MODULE_10__/* .secrets */ .O3.addToken(env[name] ?? '');
for (const name of SECRETS)
    _text_redact_js__WEBPACK_IMPORTED_MODULE_10__/* .secrets */ .O3.addForms(env[name] ?? '');
const shown = (text) => _text_redact_js__WEBPACK_IMPORTED_MODULE_10__/* .secrets */ .O3.redact(text);
const isColoured = (stream) => stream instanceof node_tty__WEBPACK_IMPORTED_MODULE_3__.WriteStream && stream.hasColors() && !env.NO_COLOR;
const log = (0,_runner_terminal_js__WEBPACK_IMPORTED_MODULE_7__/* .terminalLog */ .d)({
    write: (text) => void stderr.write(text),
    columns: stderr instanceof node_tty__WEBPACK_IMPORTED_MODULE_3__.WriteStream && env.TERM !== 'dumb' ? stderr.columns : undefined,
    paint: (0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_11__/* .painter */ .C)(isColoured(stderr)),
});
const complain = (text) => {
    log.clear();
    stderr.write(shown(text));
};
let isWritten = true;
for (const stream of [stdout, stderr]) {
    stream.on('error', ({ code, message }) => {
        // Who reads no further has seen enough: the exit code still tells.
        if (code === 'EPIPE')
            return;
        isWritten = false;
        if (stream === stdout)
            complain(`The report could not be written: ${message}\n`);
    });
}
process.on('exit', () => {
    log.clear();
    if (!isWritten)
        process.exitCode = _options_command_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .dc.failed;
});
// Node.js itself would print what nobody caught as it is, and end with the code of a problem found.
process.on('uncaughtException', (error) => {
    complain(`${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .failureMessage */ .oh)(error)}\n`);
    process.exit(_options_command_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .dc.failed);
});
const hasTerminal = stdin instanceof node_tty__WEBPACK_IMPORTED_MODULE_3__.ReadStream && stderr instanceof node_tty__WEBPACK_IMPORTED_MODULE_3__.WriteStream;
const edge = {
    env,
    platform: process.platform,
    home: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)(),
    cwd: process.cwd(),
    temp: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(),
    clock: _system_clock_js__WEBPACK_IMPORTED_MODULE_8__/* .systemClock */ .m,
    log,
    // Not before it is looked at, so that the command says what is wrong with a proxy.
    get http() {
        return (0,_http_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .httpOfEnvironment */ .F)((password) => {
            log.secret(password);
        });
    },
    onEnd: _runner_signals_js__WEBPACK_IMPORTED_MODULE_6__/* .onEnd */ .H,
    rememberScratch: () => undefined,
    readFile: (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path),
    stdout,
    print: (text) => {
        log.clear();
        stdout.write(shown(text));
    },
    complain,
    paint: (0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_11__/* .painter */ .C)(isColoured(stdout)),
    ...(hasTerminal ? { ask: (prompt) => (0,_runner_prompt_js__WEBPACK_IMPORTED_MODULE_12__/* .askSilently */ .i)(stdin, stderr, prompt) } : {}),
};
process.exitCode = await (0,_runner_command_line_js__WEBPACK_IMPORTED_MODULE_5__/* .runCommandLine */ .r)(process.argv.slice(2), edge);
// A service that never answered must not hold the terminal: its connection may be open still.
setTimeout(() => process.exit(), 1000).unref();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

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


/***/ }),

/***/ 55086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   be: () => (/* binding */ formatOf),
/* harmony export */   dc: () => (/* binding */ EXIT),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   lR: () => (/* binding */ readArguments),
/* harmony export */   mI: () => (/* binding */ GIVEN_TO_COMMAND),
/* harmony export */   q7: () => (/* binding */ keysIn),
/* harmony export */   sF: () => (/* binding */ asCommandOptions),
/* harmony export */   vP: () => (/* binding */ privateKeysOf),
/* harmony export */   ze: () => (/* binding */ herokuUrlOf)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80356);
/* harmony import */ var _openpgp_private_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59490);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76223);
/* harmony import */ var _system_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24014);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33186);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66847);







const EXIT = { fine: 0, findings: 1, failed: 2 };
class UsageError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz {
    constructor(problem, command = '') {
        super(`${problem} See ${[_system_version_js__WEBPACK_IMPORTED_MODULE_4__/* .TOOL */ .js.name, command].join(' ').trimEnd()} --help`);
    }
}
/** @throws UsageError, and OptionsError for an empty value, which a shell makes of an unset variable */
function readArguments(command, args, options) {
    const config = { args: [...args], options, allowPositionals: true };
    let parsed;
    try {
        parsed = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.parseArgs)(config);
    }
    catch (error) {
        throw new UsageError(`${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error).replace(/\.$/, '')}.`, command);
    }
    const isEmpty = (value) => typeof value === 'string' && value.trim() === '';
    const problems = Object.entries(parsed.values)
        .filter(([, value]) => [value].flat().some(isEmpty))
        .map(([name]) => `--${name} is empty: is it of a variable that is not set? Give its value, or leave the ` +
        'option out');
    if (problems.length > 0)
        throw new _problems_js__WEBPACK_IMPORTED_MODULE_6__/* .OptionsError */ .ZW(problems);
    return parsed;
}
/** The value of --format, by default the first; adds to the problems when it is not among these. */
function formatOf(value, known, problems) {
    const format = known.find((each) => each === (value ?? known[0]));
    if (format !== undefined)
        return format;
    problems.push(`--format: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(value)} is not one of ${known.join(', ')}`);
    return known[0];
}
/** Inputs of the actions that the command line has under another name. */
const COMMAND_NAMES = {
    'heroku-api-key': 'HEROKU_API_KEY',
    'heroku-api-url': 'HEROKU_API_URL',
    'enterprise-account': '--account',
    folder: '--output',
    'pgp-signing-passphrase': 'PGP_SIGNING_PASSPHRASE',
    'pgp-private-keys': '--private-key',
    'pgp-passphrase': 'PGP_PASSPHRASE',
    'timestamp-roots': '--timestamp-root',
};
/** Has the problems of inputs name the command's options, of which `names` are this command's own. */
async function asCommandOptions(read, names = {}) {
    try {
        return await read();
    }
    catch (error) {
        if (!(error instanceof _problems_js__WEBPACK_IMPORTED_MODULE_6__/* .OptionsError */ .ZW))
            throw error;
        const named = (input) => ({ ...COMMAND_NAMES, ...names })[input] ?? `--${input}`;
        throw new _problems_js__WEBPACK_IMPORTED_MODULE_6__/* .OptionsError */ .ZW(error.problems.map((problem) => problem.replace(/^[a-z][a-z-]*(?=: )/, named)));
    }
}
/** The keys in files as one text: armored ones as they are, binary ones in base64. */
async function keysIn(files, { readFile }) {
    try {
        const keys = await Promise.all((files ?? []).map((file) => readFile(file)));
        return keys.map((key) => key.toString((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(key) ? 'utf8' : 'base64')).join('\n');
    }
    catch (error) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(`A key cannot be read: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)((0,_system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error))}. Give the path of a file with a key`);
    }
}
/** The private keys in files, or else in the environment. @throws KeyError, InputError */
async function privateKeysOf(files, edge) {
    const { PGP_PRIVATE_KEYS = '', PGP_PASSPHRASE = '' } = edge.env;
    const text = files === undefined ? PGP_PRIVATE_KEYS : await keysIn(files, edge);
    return (0,_openpgp_private_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .readPrivateKeys */ .Ck)(text, PGP_PASSPHRASE, edge.ask, (warning) => {
        edge.log.warning(warning);
    });
}
/** The address of Heroku's API as the environment has it. */
function herokuUrlOf({ env: { HEROKU_API_URL = '' } }) {
    return HEROKU_API_URL.trim() === '' ? 'https://api.heroku.com' : HEROKU_API_URL.trim();
}
/** Where a command is given what Heroku is asked with, for messages. */
const GIVEN_TO_COMMAND = {
    account: '--account',
    token: 'HEROKU_API_KEY',
    apiUrl: 'HEROKU_API_URL',
};


/***/ }),

/***/ 79803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ runCommandLine)
/* harmony export */ });
/* harmony import */ var _options_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55086);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31053);
/* harmony import */ var _system_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24014);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33186);




const USAGE = `Usage: heroku-audit-trail COMMAND [options]

Saves, verifies and reads the audit trail of a Heroku Enterprise account.

  list      show the months that Heroku has
  export    save months into a folder, verified and in order
  verify    check what was saved, offline
  query     find events in what was saved
  review    what a reviewer of a month wants to see first

heroku-audit-trail COMMAND --help shows the options of each, with an example.

Save everything there is, and check it:

  export HEROKU_API_KEY=$(heroku auth:token)
  heroku-audit-trail export all -e ACCOUNT
  heroku-audit-trail verify audit-trail/ACCOUNT

Exit code: 0, 1 when verify found a problem, 2 when it could not be done.
`;
/** Each is loaded when it is called. */
const COMMANDS = new Map([
    ['list', async () => (await Promise.all(/* import() */[__webpack_require__.e(3798), __webpack_require__.e(3228), __webpack_require__.e(1509), __webpack_require__.e(6178), __webpack_require__.e(6010)]).then(__webpack_require__.bind(__webpack_require__, 9982))).list],
    ['export', async () => (await Promise.all(/* import() */[__webpack_require__.e(3798), __webpack_require__.e(6752), __webpack_require__.e(5555), __webpack_require__.e(3228), __webpack_require__.e(784), __webpack_require__.e(7966), __webpack_require__.e(8246), __webpack_require__.e(3729), __webpack_require__.e(1509), __webpack_require__.e(4799), __webpack_require__.e(6178), __webpack_require__.e(1772), __webpack_require__.e(9092), __webpack_require__.e(8068)]).then(__webpack_require__.bind(__webpack_require__, 8068))).exportCommand],
    ['verify', async () => (await Promise.all(/* import() */[__webpack_require__.e(3798), __webpack_require__.e(3228), __webpack_require__.e(784), __webpack_require__.e(7966), __webpack_require__.e(8246), __webpack_require__.e(4799), __webpack_require__.e(6178), __webpack_require__.e(2056), __webpack_require__.e(939), __webpack_require__.e(3539)]).then(__webpack_require__.bind(__webpack_require__, 23539))).runCommand],
    ['query', async () => (await Promise.all(/* import() */[__webpack_require__.e(3798), __webpack_require__.e(3228), __webpack_require__.e(784), __webpack_require__.e(7966), __webpack_require__.e(817), __webpack_require__.e(7449)]).then(__webpack_require__.bind(__webpack_require__, 47449))).query],
    ['review', async () => (await Promise.all(/* import() */[__webpack_require__.e(3798), __webpack_require__.e(3228), __webpack_require__.e(784), __webpack_require__.e(7966), __webpack_require__.e(817), __webpack_require__.e(5100), __webpack_require__.e(9770)]).then(__webpack_require__.bind(__webpack_require__, 89770))).reviewCommand],
]);
/** Runs the command line; gives the exit code. Never throws. */
async function runCommandLine(args, edge) {
    const [name = '', ...rest] = args;
    try {
        if (['--help', '-h', 'help'].includes(name)) {
            edge.print(USAGE);
            return _options_command_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.fine;
        }
        if (name === '--version') {
            edge.print(`${_system_version_js__WEBPACK_IMPORTED_MODULE_2__/* .TOOL */ .js.name} ${_system_version_js__WEBPACK_IMPORTED_MODULE_2__/* .TOOL */ .js.version}\n`);
            return _options_command_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.fine;
        }
        const load = COMMANDS.get(name);
        if (load !== undefined)
            return await (await load())(rest, edge);
        const known = [...COMMANDS.keys()].join(', ');
        if (name !== '') {
            throw new _options_command_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(name)} is not a command. Expected one of ${known}.`);
        }
        edge.complain(USAGE);
        return _options_command_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed;
    }
    catch (error) {
        edge.complain(`${_system_version_js__WEBPACK_IMPORTED_MODULE_2__/* .TOOL */ .js.name}: ${(0,_system_disk_js__WEBPACK_IMPORTED_MODULE_1__/* .failureText */ .kY)(error, edge.log)}\n`);
        return _options_command_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed;
    }
}


/***/ }),

/***/ 18403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ askSilently)
/* harmony export */ });
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80481);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76223);



/** Asks for a line on a terminal without showing what is typed. @throws ActionError */
async function askSilently(input, output, prompt) {
    const nowhere = new node_stream__WEBPACK_IMPORTED_MODULE_1__.Writable({ write: (_chunk, _encoding, done) => done() });
    // From now on the terminal itself shows nothing.
    const lines = (0,node_readline__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input, output: nowhere, terminal: true, historySize: 0 });
    output.write(prompt);
    try {
        const line = await new Promise((resolve, reject) => {
            const problem = 'No passphrase was given: type it and press Enter, or give it as PGP_PASSPHRASE';
            const gone = () => {
                reject(new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ(problem, { code: 'E_CANCELLED' }));
            };
            lines.once('line', resolve).once('close', gone).once('error', gone);
        });
        // On a terminal of the kind `dumb`, Node.js leaves a backspace in the line.
        return Array.from(line).reduce((typed, key) => (/[\b\x7f]/.test(key) ? typed.slice(0, -1) : typed + key), '');
    }
    finally {
        lines.close();
        output.write('\n');
    }
}


/***/ }),

/***/ 37665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ terminalLog)
/* harmony export */ });
/* harmony import */ var _text_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28359);

/** Clears the line on which the cursor is. */
const CLEAR = '\r\u001b[2K';
/** A log on standard error: warnings, and on a terminal the progress, on one line that is overwritten. */
function terminalLog({ write, columns, paint }) {
    let isProgressShown = false;
    let title = '';
    const clear = () => {
        if (isProgressShown)
            write(CLEAR);
        isProgressShown = false;
    };
    const progress = (text) => {
        if (columns === undefined)
            return;
        write(`${CLEAR}${_text_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .secrets */ .O3.redact(text).slice(0, Math.max(0, columns - 1))}`);
        isProgressShown = true;
    };
    return {
        clear,
        info: (line) => {
            progress(title === '' ? line : `${title}: ${line}`);
        },
        warning: (message) => {
            clear();
            write(`${paint('yellow', 'Warning:')} ${_text_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .secrets */ .O3.redact(message)}\n`);
        },
        debug: () => undefined,
        secret: (text) => {
            _text_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .secrets */ .O3.addForms(text);
        },
        group: async (name, action) => {
            title = name;
            progress(name);
            try {
                return await action();
            }
            finally {
                title = '';
                clear();
            }
        },
    };
}


/***/ }),

/***/ 24014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _O: () => (/* binding */ USER_AGENT),
/* harmony export */   js: () => (/* binding */ TOOL),
/* harmony export */   ul: () => (/* binding */ SCRATCH_PREFIX)
/* harmony export */ });
// Without imports, so that the post step loads nothing else.
/** This project's name and version, as manifests and requests carry them; those of package.json. */
const TOOL = { name: 'heroku-audit-trail', version: '0.1.0' };
const USER_AGENT = 'heroku-audit-trail-export';
const SCRATCH_PREFIX = 'heroku-audit-trail-';


/***/ }),

/***/ 83306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter),
/* harmony export */   Y: () => (/* binding */ columns)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80356);

function painter(isColoured) {
    return (colour, text) => (isColoured ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(colour, text, { validateStream: false }) : text);
}
/** Rows as aligned columns, the first being the headings; those of `numbers` are aligned to the right. */
function columns(rows, numbers, paint) {
    const textOf = (cell) => (typeof cell === 'object' ? cell.text : (cell ?? ''));
    const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => textOf(row[column]).length)));
    const lines = rows.map((row, index) => row
        .map((cell, column) => {
        const text = textOf(cell);
        const isNumber = numbers.includes(column);
        const padded = isNumber ? text.padStart(widths[column]) : text.padEnd(widths[column]);
        if (index === 0)
            return paint('bold', padded);
        return typeof cell === 'object' ? paint(cell.colour, padded) : padded;
    })
        .join('  ')
        .trimEnd());
    return `${lines.join('\n')}\n`;
}


/***/ })

};
