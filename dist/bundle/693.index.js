export const id = 693;
export const ids = [693];
export const modules = {

/***/ 93398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bh: () => (/* binding */ eventsEnding),
/* harmony export */   DK: () => (/* binding */ README),
/* harmony export */   T0: () => (/* binding */ ledgerDirectory),
/* harmony export */   Vc: () => (/* binding */ stemOf),
/* harmony export */   hM: () => (/* binding */ originalEnding),
/* harmony export */   hV: () => (/* binding */ isLedgerPath),
/* harmony export */   hq: () => (/* binding */ PROVISIONAL),
/* harmony export */   ib: () => (/* binding */ isMonthsFolder),
/* harmony export */   ji: () => (/* binding */ manifestPath),
/* harmony export */   vf: () => (/* binding */ SUMS),
/* harmony export */   yb: () => (/* binding */ MANIFEST_ENDING),
/* harmony export */   zU: () => (/* binding */ isManifestName),
/* harmony export */   zX: () => (/* binding */ inDirectory)
/* harmony export */ });
/* harmony import */ var _text_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10392);

/** Folder of the months that are not final. */
const PROVISIONAL = 'provisional';
/** The ledger for people, and the digests of all its files, in the ledger's folder. */
const README = 'README.md';
const SUMS = 'SHA256SUMS';
/** The ledger's folder, without a slash at its end; empty for the repository's root. */
function ledgerDirectory(template, account) {
    return (0,_text_template_js__WEBPACK_IMPORTED_MODULE_0__/* .fillTemplate */ .ou)(template, {
        account: (0,_text_template_js__WEBPACK_IMPORTED_MODULE_0__/* .asSegment */ .ej)(account.name),
        'account-id': (0,_text_template_js__WEBPACK_IMPORTED_MODULE_0__/* .asSegment */ .ej)(account.id),
    });
}
/** The path of a ledger's file, seen from where the ledger's folder is. */
function inDirectory(directory, path) {
    return directory === '' ? path : `${directory}/${path}`;
}
/** What the paths of a month's files begin with, relative to the ledger's folder. */
function stemOf(month, final, revision) {
    const folder = final ? month.slice(0, 4) : PROVISIONAL;
    return `${folder}/${month}${revision === 1 ? '' : `.r${revision}`}`;
}
/** Whether a folder of a ledger's has this name: a year, or the provisional months. */
const isMonthsFolder = (name) => /^\d{4}$/.test(name) || name === PROVISIONAL;
/** What the name of a manifest ends with. */
const MANIFEST_ENDING = '.manifest.json';
/** Path of a month's manifest, relative to the ledger's folder. */
function manifestPath(month, final, revision) {
    return `${stemOf(month, final, revision)}${MANIFEST_ENDING}`;
}
/** Whether a file of this name, in a folder of months, is a manifest. */
const isManifestName = (name) => /^\d{4}-\d{2}(?:\.r\d+)?\.manifest\.json$/.test(name);
/**
 * Whether a path is one that a file of a ledger may have, relative to the ledger's folder. It never
 * leads out of that folder, and names nothing that a file system or git keeps to itself.
 */
const isLedgerPath = (path) => path === README ||
    path === SUMS ||
    /^(?:\d{4}|provisional)\/\d{4}-\d{2}(?:\.[A-Za-z0-9]{1,32}){1,8}$/.test(path);
/** How the path of a month's events ends, after its stem. */
function eventsEnding({ gzip, encrypted }) {
    return `.json${gzip ? '.gz' : ''}${encrypted ? '.pgp' : ''}`;
}
/** How the path of Heroku's own bytes ends, after its stem. */
function originalEnding(encrypted) {
    return `.original.json.gz${encrypted ? '.pgp' : ''}`;
}


/***/ }),

/***/ 27516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K3: () => (/* binding */ formatSums),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   h_: () => (/* binding */ sumsProblems),
/* harmony export */   mi: () => (/* binding */ parseSums),
/* harmony export */   o7: () => (/* binding */ filesOfLedger)
/* harmony export */ });
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33186);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93398);


/** The text of a file for `sha256sum -c`, sorted by path. */
function formatSums(files) {
    const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
    return sorted.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
}
/** The SHA-256 by path in a file that `sha256sum` made; undefined when it is none. */
function parseSums(text) {
    const sums = new Map();
    const lines = text.split('\n');
    if (lines.pop() !== '')
        return undefined;
    for (const line of lines) {
        const match = /^([0-9a-f]{64}) [ *](.+)$/.exec(line);
        if (match === null || sums.has(match[2]))
            return undefined;
        sums.set(match[2], match[1]);
    }
    return sums;
}
/** A manifest and the files it names. */
function filesOf({ path, sha256, manifest }) {
    return [{ path, sha256 }, ...manifest.files];
}
/** What SHA256SUMS lists: every file of the ledger but itself. */
function filesOfLedger(state, readmeSha256) {
    const manifests = [...state.log, ...state.provisional.values()];
    return [{ path: _paths_js__WEBPACK_IMPORTED_MODULE_1__/* .README */ .DK, sha256: readmeSha256 }, ...manifests.flatMap(filesOf)];
}
/** Where SHA256SUMS and the files that it is to list disagree. */
function* sumsProblems(sums, files) {
    for (const { path, sha256 } of files) {
        const listed = sums.get(path);
        if (listed === undefined)
            yield { file: _paths_js__WEBPACK_IMPORTED_MODULE_1__/* .SUMS */ .vf, problem: `does not have '${path}'` };
        else if (listed !== sha256) {
            const problem = `has the SHA-256 ${sha256}, where ${_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .SUMS */ .vf} has ${listed}: one of the two was changed`;
            yield { file: path, problem };
        }
    }
    const named = new Set(files.map(({ path }) => path));
    for (const path of sums.keys()) {
        if (!named.has(path))
            yield { file: _paths_js__WEBPACK_IMPORTED_MODULE_1__/* .SUMS */ .vf, problem: `has '${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(path)}', which no manifest names` };
    }
}


/***/ }),

/***/ 2827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ readOptions)
});

// EXTERNAL MODULE: ./.build/system/month.js
var month = __webpack_require__(42628);
// EXTERNAL MODULE: ./.build/system/workflow.js
var workflow = __webpack_require__(28325);
// EXTERNAL MODULE: ./.build/text/log.js
var log = __webpack_require__(33186);
// EXTERNAL MODULE: ./.build/openpgp/key-error.js
var key_error = __webpack_require__(81002);
;// CONCATENATED MODULE: ./.build/openpgp/fingerprints.js


const FULL = /^(?:[0-9A-F]{40}|[0-9A-F]{64})$/;
/**
 * Fingerprints, separated by comma, semicolon or line break, as people copy them: in gpg's groups
 * of four, with 0x, in either case. Full ones may also be separated by spaces.
 * @returns upper case hexadecimal of 40 (version 4) or 64 (version 6) digits, each once
 * @throws KeyError for anything else
 */
function parseFingerprints(text) {
    if (text.includes('BEGIN PGP')) {
        throw new key_error/* KeyError */.e('pgp-fingerprints', [
            'holds a key block, expected fingerprints: give the key as pgp-public-keys',
        ]);
    }
    const items = text.split(/[,;\r\n]/).map((item) => item.trim());
    const parsed = items.filter((item) => item !== '').map((item) => parseItem(item) ?? { item });
    const problems = parsed.flatMap((one) => ('item' in one ? [problemOf(one.item)] : []));
    if (problems.length > 0)
        throw new key_error/* KeyError */.e('pgp-fingerprints', problems);
    return [...new Set(parsed.flatMap((one) => ('item' in one ? [] : one)))];
}
function parseItem(item) {
    const words = item
        .toUpperCase()
        .split(/\s+/)
        .map((word) => word.replace(/^0X/, ''));
    if (words.every((word) => FULL.test(word)))
        return words;
    const joined = words.join('');
    return FULL.test(joined) ? [joined] : undefined;
}
function problemOf(item) {
    return (`${(0,log/* quoted */.TL)(item)} is not a fingerprint, expected 40 (or 64) hexadecimal digits: ` +
        'see `gpg --fingerprint`; key ids are too short to pin a key');
}

// EXTERNAL MODULE: ./.build/openpgp/keys.js + 2 modules
var openpgp_keys = __webpack_require__(60177);
;// CONCATENATED MODULE: ./.build/openpgp/expiry.js

/** Days: the export runs monthly, so a (sub)key that ends sooner may fail the next run. */
const WARNED = 45;
const DAY = 86_400_000;
/** When a primary key or subkey expires, in milliseconds since 1970; Infinity: never, or not known. */
async function endOf(part, now) {
    const end = 'subkeys' in part ? await part.getExpirationTime() : await part.getExpirationTime(now);
    return Number(end ?? Infinity);
}
/**
 * How the owner of a key extends those of its parts that end by a time. Subkeys are named: `'*'`
 * leaves out expired ones, and a part without an end must not be given one.
 */
async function extension(key, subkey, by, now) {
    const command = `gpg --quick-set-expire ${(0,openpgp_keys/* fingerprintOf */.a)(key)} 2y`;
    const commands = [];
    if ((await endOf(key, now)) <= +by)
        commands.push(`\`${command}\``);
    if (subkey !== undefined && subkey !== key && (await endOf(subkey, now)) <= +by) {
        commands.push(`\`${command} ${(0,openpgp_keys/* fingerprintOf */.a)(subkey)}\``);
    }
    return `extend it (${commands.join(', ')}) and export it again, or replace it`;
}
/** A warning, in words that follow the key's name, when it or what serves is about to expire. */
async function expiryWarnings(key, serving, now) {
    const end = Math.min(await endOf(key, now), await endOf(serving, now));
    const limit = new Date(+now + WARNED * DAY);
    if (end > +limit)
        return [];
    const days = Math.floor((end - +now) / DAY);
    const wayOut = await extension(key, serving, limit, now);
    return [`expires on ${day(end)}, in ${days} ${days === 1 ? 'day' : 'days'}: ${wayOut}`];
}
/** A day in UTC, YYYY-MM-DD. */
function day(time) {
    return new Date(time).toISOString().slice(0, 10);
}

// EXTERNAL MODULE: ./.build/openpgp/openpgp.js
var openpgp = __webpack_require__(90093);
// EXTERNAL MODULE: ./.build/openpgp/revokers.js
var revokers = __webpack_require__(25721);
// EXTERNAL MODULE: ./.build/openpgp/self-signatures.js
var self_signatures = __webpack_require__(12472);
;// CONCATENATED MODULE: ./.build/openpgp/validity.js





/** Key flags, one of which is needed: RFC 9580, section 5.2.3.29. */
const FLAGS = { encryption: 0x0c, signing: 0x02 };
/** Algorithms that cannot. */
const UNFIT = {
    encryption: /^(?:rsaSign|dsa|ecdsa|eddsaLegacy|ed25519|ed448)$/,
    signing: /^(?:rsaEncrypt|elgamal|ecdh|x25519|x448)$/,
};
const USAGE = { encryption: 'encr', signing: 'sign' };
const REPLACE = 'remove it, and ask its owner for the key that replaces it';
/**
 * Whether a key can serve at a time, as GnuPG 2.2 would have it. OpenPGP.js decides, and its
 * reason is told; advice is given where it is known to help.
 * @param given all keys of the input: the one that revoked this key may be among them
 * @returns why it cannot serve, in words that follow its name, or what serves
 */
async function validityOf(held, purpose, given, now) {
    const { key, fingerprint, unread } = held;
    await (0,self_signatures/* readAsGnuPG */.s)(key, now);
    const revocation = await (0,revokers/* revocationOf */.E)(held, given);
    if (revocation?.isChecked === true)
        return `${revocation.words}: ${REPLACE}`;
    const serving = await servingPart(key, purpose, now).catch((error) => error);
    if (serving instanceof Error)
        return validity_problemOf(serving, held, purpose, now);
    const words = [
        ...unread,
        ...(revocation === undefined ? [] : [revocation.words]),
        ...(await expiryWarnings(key, serving, now)),
    ];
    return { serving, warnings: words.map((one) => `key ${fingerprint} ${one}`) };
}
/** The (sub)key that OpenPGP.js would use, of all or the one given; throws when there is none. */
function servingPart(key, purpose, now, one) {
    return purpose === 'encryption'
        ? key.getEncryptionKey(one?.getKeyID(), now)
        : key.getSigningKey(one?.getKeyID(), now);
}
async function validity_problemOf(error, { key, fingerprint, unread }, purpose, now) {
    const subkeys = subkeysFor(key, purpose);
    const isOfSubkeys = /^Could not find valid (?:encryption|signing) key packet/.test(error.message);
    if (!isOfSubkeys) {
        const known = await partProblem(key, (0,openpgp/* reasonOf */.A)(error), subkeys[0], now);
        return known ?? userIdProblem(key, (0,openpgp/* reasonOf */.A)(error), now);
    }
    const problems = [];
    for (const subkey of subkeys) {
        const reason = await servingPart(key, purpose, now, subkey).then(() => (0,openpgp/* reasonOf */.A)(error), openpgp/* reasonOf */.A);
        const problem = await partProblem(subkey, reason, subkey, now);
        problems.push(`its ${purpose} subkey ${(0,openpgp_keys/* fingerprintOf */.a)(subkey)} ${problem ?? `cannot be used: ${reason}`}`);
    }
    if (problems.length > 0)
        return `cannot be used: ${problems.join('; ')}`;
    return ([`has no subkey for ${purpose}`, ...unread].join(', ') +
        `: add one with \`gpg --quick-add-key ${fingerprint} default ${USAGE[purpose]}\` and export it again`);
}
/** The primary key is sound, but nothing says whose it is. */
async function userIdProblem(key, reason, now) {
    if (key.keyPacket.version !== 4)
        return `cannot be used: ${reason}`;
    const users = key.users.filter(({ userID }) => userID !== null);
    if (users.length === 0)
        return 'has no user id: ask its owner for the whole key';
    const reasons = await Promise.all(users.map((user) => user.verify(now).then(() => reason, openpgp/* reasonOf */.A)));
    return `cannot be used, none of its user ids is valid: ${[...new Set(reasons)].join('; ')}`;
}
/**
 * Why a primary key or subkey cannot serve, where there is more to say than the reason.
 * @param subkey the one that its owner would extend along with it
 */
async function partProblem(part, reason, subkey, now) {
    const created = part.getCreationTime();
    if (created > now) {
        return `was created on ${day(+created)}, which is in the future: check the clock of the machine that made it`;
    }
    switch (reason) {
        case 'Primary key is revoked':
        case 'Subkey is revoked':
            return `is revoked: ${REPLACE}`;
        case 'Primary key is expired':
        case 'Subkey is expired': {
            const key = 'mainKey' in part ? part.mainKey : part;
            return `expired on ${day(await endOf(part, now))}: ${await extension(key, subkey, now, now)}`;
        }
    }
    // What OpenPGP.js refuses on principle.
    const isWeak = /considered too weak$|is disabled$/.test(reason);
    return isWeak ? `cannot be used: ${reason}. Replace it` : undefined;
}
/** The subkeys that are there for a purpose, valid or not; the newest first. */
function subkeysFor(key, purpose) {
    return key.subkeys
        .filter((subkey) => isMeantFor(subkey, purpose))
        .sort((a, b) => +b.getCreationTime() - +a.getCreationTime());
}
/** By its algorithm and its newest binding signature, valid or not: this only words an error. */
function isMeantFor({ keyPacket, bindingSignatures }, purpose) {
    if (UNFIT[purpose].test(keyPacket.getAlgorithmInfo().algorithm))
        return false;
    const newest = bindingSignatures.toSorted((a, b) => +a.created - +b.created).at(-1);
    const flags = newest?.keyFlags?.[0];
    return flags === undefined || (flags & FLAGS[purpose]) !== 0;
}

;// CONCATENATED MODULE: ./.build/openpgp/recipients.js



/**
 * Reads public keys (any number, armored or base64) and makes sure that each can be encrypted
 * to at that time, before anything is fetched.
 * @param options.fingerprints of primary keys, as `parseFingerprints` gives them; when there
 *   are any, the keys must be exactly these
 * @throws KeyError with the problems of all the keys
 */
async function readRecipients(text, options) {
    const { keys, problems } = await (0,openpgp_keys/* readKeyRing */.Q)(text);
    // What could not be read may be the very key that a pin names.
    const isWhole = problems.length === 0;
    const recipients = [];
    for (const held of keys) {
        const { key, fingerprint } = held;
        // OpenPGP.js would encrypt to a private key, but it should not have come here.
        const validity = key.isPrivate()
            ? 'is a private key, which must stay with its owner: give the public one, ' +
                `\`gpg --armor --export ${fingerprint}\`, and replace the key if others could see it`
            : await validityOf(held, 'encryption', keys, options.now);
        if (typeof validity === 'string')
            problems.push(`key ${fingerprint} ${validity}`);
        else {
            const { serving, warnings } = validity;
            const subkey = (0,openpgp_keys/* fingerprintOf */.a)(serving);
            recipients.push({ key: key.toPublic(), fingerprint, subkey, warnings });
        }
    }
    problems.push(...duplicates(keys));
    if (keys.length + problems.length === 0)
        problems.push(noKey(text));
    if (isWhole)
        problems.push(...pinProblems(keys, options.fingerprints));
    if (problems.length > 0)
        throw new key_error/* KeyError */.e('pgp-public-keys', problems);
    return recipients;
}
function duplicates(keys) {
    const fingerprints = keys.map(({ fingerprint }) => fingerprint);
    const repeated = fingerprints.filter((value, index) => fingerprints.indexOf(value) !== index);
    return [...new Set(repeated)].map((fingerprint) => `key ${fingerprint} is given more than once: remove the copies`);
}
function noKey(text) {
    if (text.trim() === '')
        return 'is empty, expected one or more OpenPGP public keys';
    return ('holds no OpenPGP key, expected armored blocks (`gpg --armor --export <fingerprint>`) ' +
        'or base64 (`gpg --export <fingerprint> | base64`)');
}
/** A problem for each pin without a key and each key without a pin; none when nothing is pinned. */
function pinProblems(keys, pins) {
    if (pins.length === 0)
        return [];
    const given = new Set(keys.map(({ fingerprint }) => fingerprint));
    const missing = pins.filter((pin) => !given.has(pin)).map((pin) => missingPin(keys, pin));
    const unpinned = [...given].filter((fingerprint) => !pins.includes(fingerprint));
    return [
        ...missing,
        ...unpinned.map((fingerprint) => `key ${fingerprint} is given but not pinned in pgp-fingerprints: add it there, or remove the key`),
    ];
}
function missingPin(keys, pin) {
    const owner = keys.find(({ key }) => key.subkeys.some((subkey) => (0,openpgp_keys/* fingerprintOf */.a)(subkey) === pin));
    return owner
        ? `${pin}, pinned in pgp-fingerprints, is a subkey of ${owner.fingerprint}: pin that one`
        : `${pin} is pinned in pgp-fingerprints but no such key is given: add the key, or remove the pin`;
}

// EXTERNAL MODULE: ./.build/openpgp/unlock.js
var unlock = __webpack_require__(95544);
;// CONCATENATED MODULE: ./.build/openpgp/signer.js




/** What GnuPG 2.2 can verify. It refuses the whole message when the signature has version 6. */
const VERIFIABLE = /^(?:rsaEncryptSign|rsaSign|ecdsa|eddsaLegacy)$/;
/**
 * Reads one private key (armored or base64), makes sure that it can sign at that time, and
 * decrypts it.
 * @param passphrase ignored when the key has none
 * @throws KeyError for pgp-signing-key, or for pgp-signing-passphrase
 */
async function readSigner(text, passphrase, options) {
    const { keys, problems } = await (0,openpgp_keys/* readKeyRing */.Q)(text);
    if (problems.length > 0)
        throw new key_error/* KeyError */.e('pgp-signing-key', problems);
    const held = onlyOne(keys);
    const { key, fingerprint } = held;
    const name = `key ${fingerprint}`;
    if (!key.isPrivate()) {
        fail(`${name} is a public key, which cannot sign: give the private one, ` +
            `\`gpg --armor --export-secret-keys ${fingerprint}\`, as a secret`);
    }
    const validity = await validityOf(held, 'signing', [], options.now);
    if (typeof validity === 'string')
        fail(`${name} ${validity}`);
    const problem = signerProblem(validity.serving);
    if (problem !== undefined)
        fail(`${name} ${problem}`);
    if ((0,unlock/* isLocked */.ln)(key) && !passphrase) {
        throw new key_error/* KeyError */.e('pgp-signing-passphrase', [
            `is empty, but ${name} is protected by one: give it, as a secret`,
        ]);
    }
    const open = await (0,unlock/* unlocked */.YR)(key, passphrase ?? '');
    if (open === undefined) {
        throw new key_error/* KeyError */.e('pgp-signing-passphrase', [`does not open ${name}: check both secrets`]);
    }
    return { key: open, fingerprint, warnings: validity.warnings };
}
function onlyOne(keys) {
    const [held, ...others] = keys;
    if (held === undefined) {
        fail('holds no OpenPGP key, expected one armored private key ' +
            '(`gpg --armor --export-secret-keys <fingerprint>`) or base64 of it');
    }
    if (others.length > 0)
        fail(`holds ${keys.length} keys, expected one: give the one that signs`);
    return held;
}
function signerProblem(serving) {
    const { keyPacket } = serving;
    if (keyPacket.version !== 4 || !VERIFIABLE.test(keyPacket.getAlgorithmInfo().algorithm)) {
        return ('makes signatures that GnuPG 2.2 cannot verify (version 6, or one of the newer algorithms): ' +
            'give an RSA, ECDSA or EdDSA key of version 4, as `gpg --quick-generate-key` makes');
    }
    return (0,unlock/* isStub */.DB)(serving)
        ? 'lacks the secret part of its signing key, which was left out or is on a card: give the key with that part'
        : undefined;
}
function fail(problem) {
    throw new key_error/* KeyError */.e('pgp-signing-key', [problem]);
}

// EXTERNAL MODULE: ./.build/options/inputs.js
var options_inputs = __webpack_require__(54050);
// EXTERNAL MODULE: ./.build/options/problems.js
var options_problems = __webpack_require__(66847);
;// CONCATENATED MODULE: ./.build/options/encryption.js





const mode = (0,options_inputs/* choice */.Yq)('auto', 'true', 'false');
/** What has no use in plaintext. */
const ENCRYPTING = ['pgp-public-keys', 'pgp-fingerprints', 'pgp-signing-key'];
/**
 * Reads and checks the keys, and adds what is wrong with them to the problems.
 *
 * @returns null when the files are to be plaintext
 */
async function readEncryption(values, now, problems) {
    const encrypt = mode.safeParse(values.encrypt);
    if (!encrypt.success)
        problems.push(`encrypt: ${encrypt.error.issues[0].message}`);
    const keys = values['pgp-public-keys'];
    if (encrypt.data === 'false' || keys === '') {
        problems.push(...plaintextProblems(values, encrypt.data));
        return null;
    }
    problems.push(...passphraseProblems(values));
    const fingerprints = await (0,options_problems/* attempt */.CD)(problems, () => parseFingerprints(values['pgp-fingerprints']));
    const recipients = await (0,options_problems/* attempt */.CD)(problems, () => readRecipients(keys, { fingerprints: fingerprints ?? [], now }));
    const signingKey = values['pgp-signing-key'];
    const passphrase = values['pgp-signing-passphrase'] || undefined;
    const signer = signingKey === ''
        ? undefined
        : await (0,options_problems/* attempt */.CD)(problems, () => readSigner(signingKey, passphrase, { now }));
    return { recipients: recipients ?? [], signer };
}
/** Why there must not be plaintext, though `encrypt` or a lack of keys would make it. */
function plaintextProblems(values, encrypt) {
    const given = ENCRYPTING.filter((name) => values[name] !== '');
    const names = given.join(' and ');
    if (encrypt === 'false') {
        if (given.length === 0)
            return [];
        const [are, them] = given.length === 1 ? ['is', 'it'] : ['are', 'them'];
        return [
            `encrypt: is 'false', while ${names} ${are} given. To encrypt set it to 'true'; for ` +
                `plaintext leave ${them} out`,
        ];
    }
    const reasons = given.map((name) => `${name} is given`);
    if (encrypt === 'true')
        reasons.unshift("encrypt is 'true'");
    if (reasons.length === 0)
        return passphraseProblems(values);
    const others = given.length === 0 ? '' : ` and leave ${names} out`;
    return [
        ...passphraseProblems(values),
        `pgp-public-keys: is empty, while ${reasons.join(' and ')}. Is its secret or variable set ` +
            `for this repository? For plaintext set encrypt to 'false'${others}`,
    ];
}
function passphraseProblems(values) {
    if (values['pgp-signing-passphrase'] === '' || values['pgp-signing-key'] !== '')
        return [];
    return [
        'pgp-signing-key: is empty, while pgp-signing-passphrase is given. Is its secret set for ' +
            'this repository? To sign nothing leave both empty',
    ];
}

;// CONCATENATED MODULE: ./.build/options/export.js






/** What only shows when inputs are seen together, or beside the runner. */
function checkTogether(values, selection, chosen, runner) {
    const problems = (0,options_problems/* apiUrlProblems */.CK)(runner);
    if (chosen.has('commit') && values.token === '') {
        problems.push('token: is empty. Expected a token with contents: write, ${{ github.token }}');
    }
    if (chosen.has('commit') && values.repository === '') {
        problems.push('repository: is empty. Expected owner/name, such as acme/compliance');
    }
    if (selection?.kind === 'missing' && !chosen.has('commit') && !chosen.has('folder')) {
        problems.push("month: 'missing' compares Heroku with a ledger: add commit or folder to destination");
    }
    if (!chosen.has('artifact'))
        return problems;
    if ((0,workflow/* isEnterpriseServer */.v)(runner.serverUrl)) {
        problems.push(`destination: artifact does not work on GitHub Enterprise Server (${(0,log/* plain */.pj)(runner.serverUrl)}), ` +
            'which has no artifact service of this version: use commit');
    }
    else if (!runner.hasArtifactService && values['dry-run'].toLowerCase() !== 'true') {
        problems.push('destination: artifact needs the artifact service of a workflow job ' +
            '(ACTIONS_RUNTIME_TOKEN, ACTIONS_RESULTS_URL), which is not there: use commit');
    }
    const several = selection !== undefined && !(selection.kind === 'months' && selection.months.length === 1);
    if (several && !values['artifact-name'].includes('{month}')) {
        problems.push(`artifact-name: ${(0,log/* quoted */.TL)(values['artifact-name'])} is one name for several months. ` +
            'Expected {month} in it');
    }
    return problems;
}
/**
 * Reads the inputs, keys included, and checks them all before anything is asked or written.
 *
 * @throws OptionsError with every problem found
 */
async function readOptions(inputs, runner, now) {
    const values = (0,options_inputs/* withDefaults */.rO)(options_inputs/* INPUT_NAMES */.Qh, inputs, { ...options_inputs/* DEFAULTS */.zY, repository: runner.repository });
    // A passphrase may begin or end with a space.
    values['pgp-signing-passphrase'] = inputs['pgp-signing-passphrase'] ?? '';
    const parsed = options_inputs/* inputsSchema */.rS.safeParse(values);
    const problems = (0,options_problems/* problemsOf */.GW)(parsed);
    const selection = await (0,options_problems/* attempt */.CD)(problems, () => (0,month/* parseMonthSelection */.Ke)(values.month, now));
    const encryption = await readEncryption(values, now, problems);
    const chosen = new Set((0,options_inputs/* namesIn */.wX)(values.destination));
    problems.push(...checkTogether(values, selection, chosen, runner));
    if (!parsed.success || selection === undefined || problems.length > 0) {
        throw new options_problems/* OptionsError */.ZW(problems);
    }
    return { ...(0,options_inputs/* camelCased */.pn)(parsed.data), selection, encryption };
}


/***/ }),

/***/ 66274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ anomaliesIn),
/* harmony export */   d: () => (/* binding */ failuresOf)
/* harmony export */ });
/** The anomalies of a month; none of one whose failure names them. */
function anomaliesIn({ result, anomalies }) {
    return anomalies === '' || result.status === 'failed' ? [] : [`${result.month}: ${anomalies}`];
}
/** Sentences of what went wrong; none when nothing did. */
function failuresOf({ months, problem, }) {
    const whole = problem === undefined ? [] : [problem];
    const failed = months
        .map(({ result }) => result)
        .filter(({ error }) => error !== null && error !== problem);
    const reasons = new Set(failed.map(({ error }) => error));
    if (reasons.size !== 1 || failed.length === 1) {
        return [...failed.map(({ month, error }) => `${month}: ${error}`), ...whole];
    }
    const names = failed.map(({ month }) => month).join(', ');
    return [
        `${failed.length} of ${months.length} months failed (${names}): ${[...reasons][0]}`,
        ...whole,
    ];
}


/***/ }),

/***/ 28325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ runUrl),
/* harmony export */   v: () => (/* binding */ isEnterpriseServer)
/* harmony export */ });
/** The page of the workflow run, or null outside a workflow. */
function runUrl(runner) {
    if (runner.repository === '' || runner.runId === '')
        return null;
    return `${runner.serverUrl}/${runner.repository}/actions/runs/${runner.runId}`;
}
/** Whether this is GitHub Enterprise Server, which has no artifact service of the current version. */
function isEnterpriseServer(serverUrl) {
    const { hostname } = new URL(serverUrl);
    return !(hostname === 'github.com' ||
        hostname.endsWith('.ghe.com') ||
        hostname.endsWith('.localhost'));
}


/***/ })

};
