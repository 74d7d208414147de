export const id = 654;
export const ids = [654];
export const modules = {

/***/ 69133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ outdatedKeys),
/* harmony export */   x: () => (/* binding */ keyWarnings)
/* harmony export */ });
/* harmony import */ var _openpgp_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8026);

/** Warnings of the keys given, such as those that expire before long. */
function keyWarnings({ encryption, signing }) {
    const keys = [...(encryption?.recipients ?? []), ...(signing.signer ? [signing.signer] : [])];
    return keys.flatMap(({ warnings }) => warnings);
}
/**
 * Warnings of keys that lack the subkey to which earlier months were encrypted: older copies, whose
 * subkey the owner may no longer use.
 */
function outdatedKeys({ log }, recipients) {
    return recipients.flatMap(({ key, fingerprint }) => {
        const parts = [key, ...key.subkeys].map(_openpgp_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintOf */ .a);
        const subkeys = log.map(({ manifest: { encryption } }) => encryption !== null && 'subkeys' in encryption
            ? encryption.subkeys[encryption.recipients.indexOf(fingerprint)]
            : undefined);
        const last = subkeys.findLast((subkey) => subkey !== undefined);
        if (last === undefined || parts.includes(last))
            return [];
        return (`pgp-public-keys: key ${fingerprint} lacks the subkey ${last}, which earlier months are ` +
            'encrypted to: it is an older copy. Export the key again: ' +
            `\`gpg --armor --export ${fingerprint}\``);
    });
}


/***/ }),

/***/ 91334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lq: () => (/* binding */ reconcile),
/* harmony export */   hF: () => (/* binding */ daysOf),
/* harmony export */   kb: () => (/* binding */ dayOf)
/* harmony export */ });
/* harmony import */ var _system_month_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42628);
/* harmony import */ var _order_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56496);


/** Differences that are kept to be shown; the others are only counted. */
const SHOWN = 100;
const NO_ID = '(none)';
const DAY = 86_400_000;
/** The day of an instant in UTC, `YYYY-MM-DD`; milliseconds since 1970. */
function dayOf(time) {
    return new Date(time).toISOString().slice(0, 10);
}
/** The days of a month in UTC. */
function daysOf(month) {
    const start = (0,_system_month_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(month).getTime();
    const length = ((0,_system_month_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(month).getTime() - start) / DAY;
    return Array.from({ length }, (_, index) => dayOf(start + index * DAY));
}
/** Day and id of an event; the day is undefined without a time that can be read. */
function describe(line) {
    const event = JSON.parse(line.toString());
    const id = typeof event?.id === 'string' ? event.id : undefined;
    if (typeof event?.created_at !== 'string')
        return { day: undefined, id };
    const createdAt = Buffer.from(event.created_at);
    const instant = (0,_order_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .readInstant */ .Wr)(createdAt, 0, createdAt.length);
    return { day: instant && dayOf(instant.seconds * 1000), id };
}
/**
 * Each day of the month in turn, with the ids of its events. Events of no day of the month are left
 * out: they count as anomalies elsewhere.
 */
async function* idsByDay(month, lines) {
    const days = daysOf(month);
    let ids = [];
    for await (const line of lines) {
        const { day, id } = describe(line);
        if (day === undefined || !days.includes(day))
            continue;
        while (days[0] !== day) {
            yield { day: days.shift(), ids };
            ids = [];
        }
        ids.push(id);
    }
    for (const day of days) {
        yield { day, ids };
        ids = [];
    }
}
/**
 * Compares the events of a month's ordered document with those of a second source, holding those
 * of one day at a time.
 *
 * @param lines the events, as `eventLines` gives them
 * @param ask asked for each day of the month, in turn
 */
async function reconcile(month, lines, ask) {
    const compared = [];
    for await (const { day, ids } of idsByDay(month, lines)) {
        const answer = await ask(day);
        compared.push('refused' in answer
            ? refusedDay(day, ids.length, answer.refused)
            : compareDay(day, ids, answer.ids));
    }
    const days = doubtSilence(compared);
    const reasons = new Set(days.flatMap(({ refused }) => refused ?? []));
    return {
        reconciliation: {
            days: Object.fromEntries(days.map(({ day, counts }) => [day, counts])),
            not_reconciled: reasons.size === 0 ? null : [...reasons].join('; '),
        },
        differences: days.flatMap(({ differences }) => differences).slice(0, SHOWN),
    };
}
function refusedDay(day, archive, refused) {
    const counts = { archive, events_api: null, only_in_one: null };
    return { day, counts, differences: [], refused };
}
function compareDay(day, archive, api) {
    /** By id, how many more events the archive has than the API. */
    const surplus = new Map();
    for (const id of archive)
        surplus.set(id, (surplus.get(id) ?? 0) + 1);
    for (const id of api)
        surplus.set(id, (surplus.get(id) ?? 0) - 1);
    const differences = [];
    let onlyInOne = 0;
    for (const [id = NO_ID, count] of surplus) {
        if (count === 0)
            continue;
        onlyInOne += Math.abs(count);
        const source = count > 0 ? 'archive' : 'events api';
        if (differences.length < SHOWN)
            differences.push({ day, id, source });
    }
    const counts = { archive: archive.length, events_api: api.length, only_in_one: onlyInOne };
    return { day, counts, differences, refused: null };
}
/**
 * How far back the API reaches is not documented. Days before its first event are not reconciled
 * if the archive has events of them; nor is any day when it has no event at all.
 */
function doubtSilence(days) {
    const answered = days.filter(({ refused }) => refused === null);
    const first = answered.find(({ counts }) => counts.events_api > 0)?.day;
    const silent = answered.filter(({ day }) => first === undefined || day < first);
    if (first !== undefined && silent.every(({ counts }) => counts.archive === 0))
        return days;
    const reason = first === undefined
        ? 'the events API gave no event of the month: it may not reach back so far'
        : `the events API gave no event before ${first}: it may not reach back further`;
    return days.map((one) => silent.includes(one) ? refusedDay(one.day, one.counts.archive, reason) : one);
}


/***/ }),

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
 * Prepares keys to verify signatures of any age. As with GnuPG, copies of a key are merged, and its
 * newest self-signatures hold from its creation on: a key that was extended is good for what it
 * signed before.
 *
 * @param now self-signatures made later are ignored
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
 * Verifies an armored, detached signature of bytes. The key must have been valid when it was made:
 * a key retired or superseded since then is good, a compromised one is not.
 *
 * @param verifiers keys that may have made it
 * @param now a signature made later is bad
 */
async function verifyDetached(bytes, armored, verifiers, now) {
    const signature = await readOne(armored);
    if (typeof signature === 'string')
        return { status: 'bad', problem: signature };
    const id = signature.issuerKeyID;
    let check = { status: 'unknown', issuer: issuerOf(signature) };
    // Two keys may have the same id.
    for (const { key, fingerprint, retired = now } of verifiers) {
        if (key.getKeys(id).length === 0)
            continue;
        const isLate = signature.created > retired;
        const problem = (await problemWith(signature, bytes, key, now)) ??
            (isLate ? 'was made after its key was revoked' : undefined);
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

/***/ 75759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readSignerKeys)
/* harmony export */ });
/* harmony import */ var _detached_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25086);
/* harmony import */ var _key_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81002);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8026);
/* harmony import */ var _revokers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25721);
/* harmony import */ var _self_signatures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12472);





/**
 * Reads the public keys of those who sign (any number, armored or base64). One that was retired or
 * superseded is good for what it signed before; one that was revoked for any other reason is refused.
 * @param warn is told what of the keys cannot be read or checked
 * @throws KeyError for pgp-signer-keys
 */
async function readSignerKeys(text, now, warn = () => undefined) {
    if (text.trim() === '')
        return [];
    const { keys, problems } = await (0,_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .readKeyRing */ .Q)(text);
    const warnings = [];
    const retired = new Map();
    for (const held of keys) {
        const { key, fingerprint, unread } = held;
        await (0,_self_signatures_js__WEBPACK_IMPORTED_MODULE_4__/* .readAsGnuPG */ .s)(key, now);
        const revocation = await (0,_revokers_js__WEBPACK_IMPORTED_MODULE_3__/* .revocationOf */ .E)(held, keys);
        warnings.push(...unread.map((words) => `key ${fingerprint} ${words}`));
        if (revocation?.retired !== undefined)
            retired.set(fingerprint, revocation.retired);
        else if (revocation?.isChecked === true) {
            problems.push(`key ${fingerprint} ${revocation.words}: leave it out`);
        }
        else if (revocation !== undefined)
            warnings.push(`key ${fingerprint} ${revocation.words}`);
    }
    if (problems.length > 0)
        throw new _key_error_js__WEBPACK_IMPORTED_MODULE_1__/* .KeyError */ .e('pgp-signer-keys', problems);
    warnings.forEach((warning) => warn(warning));
    const verifiers = await (0,_detached_js__WEBPACK_IMPORTED_MODULE_0__/* .verifiersOf */ .$9)(keys, now);
    return verifiers.map((each) => ({ ...each, retired: retired.get(each.fingerprint) }));
}


/***/ }),

/***/ 38002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readSigner)
/* harmony export */ });
/* harmony import */ var _key_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81002);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8026);
/* harmony import */ var _private_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59490);
/* harmony import */ var _validity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4962);




/** What GnuPG 2.2 can verify. */
const VERIFIABLE = /^(?:rsaEncryptSign|rsaSign|ecdsa|eddsaLegacy)$/;
/**
 * Reads one private key (armored or base64), makes sure that it can sign, and unlocks it.
 * @param passphrase ignored when the key has none
 * @throws KeyError for pgp-signing-key, or for pgp-signing-passphrase
 */
async function readSigner(text, passphrase, options) {
    const { keys, problems } = await (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .readKeyRing */ .Q)(text);
    const [held, ...others] = keys;
    if (others.length > 0)
        problems.push(`holds ${keys.length} keys, expected the one that signs`);
    if (held === undefined || problems.length > 0)
        throw new _key_error_js__WEBPACK_IMPORTED_MODULE_0__/* .KeyError */ .e('pgp-signing-key', problems);
    const { key, fingerprint } = held;
    const name = `key ${fingerprint}`;
    if (!key.isPrivate()) {
        fail(`${name} is a public key, which cannot sign: give the private one, ` +
            `\`gpg --armor --export-secret-keys ${fingerprint}\`, as a secret`);
    }
    const validity = await (0,_validity_js__WEBPACK_IMPORTED_MODULE_3__/* .validityOf */ .G)(held, 'signing', [], options.now);
    if (typeof validity === 'string')
        fail(`${name} ${validity}`);
    const problem = signerProblem(validity.serving);
    if (problem !== undefined)
        fail(`${name} ${problem}`);
    if ((0,_private_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .isLocked */ .ln)(key) && !passphrase) {
        throw new _key_error_js__WEBPACK_IMPORTED_MODULE_0__/* .KeyError */ .e('pgp-signing-passphrase', [
            `is empty, but ${name} is protected by one: give it, as a secret`,
        ]);
    }
    const open = await (0,_private_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .unlocked */ .YR)(key, passphrase ?? '');
    if (open === undefined) {
        throw new _key_error_js__WEBPACK_IMPORTED_MODULE_0__/* .KeyError */ .e('pgp-signing-passphrase', [`does not unlock ${name}: check both secrets`]);
    }
    return { key: open, fingerprint, warnings: validity.warnings };
}
function signerProblem(serving) {
    const { keyPacket } = serving;
    if (keyPacket.version !== 4 || !VERIFIABLE.test(keyPacket.getAlgorithmInfo().algorithm)) {
        return ('makes signatures that GnuPG 2.2 cannot verify (version 6, or one of the newer algorithms): ' +
            'give an RSA, ECDSA or EdDSA key of version 4, as `gpg --quick-generate-key` makes');
    }
    return (0,_private_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .isStub */ .DB)(serving)
        ? 'lacks the secret part of its signing key, which was left out of its export or is on a card: give a key that has it'
        : undefined;
}
function fail(problem) {
    throw new _key_error_js__WEBPACK_IMPORTED_MODULE_0__/* .KeyError */ .e('pgp-signing-key', [problem]);
}


/***/ }),

/***/ 4962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ validityOf)
/* harmony export */ });
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8026);
/* harmony import */ var _openpgp_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90093);
/* harmony import */ var _revokers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25721);
/* harmony import */ var _self_signatures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12472);




/** Key flags, one of which is needed: RFC 9580, section 5.2.3.29. */
const FLAGS = { encryption: 0x0c, signing: 0x02 };
const USAGE = { encryption: 'encr', signing: 'sign' };
const REPLACE = 'remove it, and ask its owner for the key that replaces it';
/** Days: the export runs monthly, so a (sub)key that ends sooner may fail the next run. */
const WARNED = 45;
const DAY = 86_400_000;
/**
 * Whether a key can be used, by the rules of GnuPG 2.2. OpenPGP.js decides and gives the reason;
 * advice is given only where it is known to help.
 * @param given all keys of the input: the key that revoked this one may be among them
 * @returns why it cannot be used, in words that follow its name, or what is used
 */
async function validityOf(held, purpose, given, now) {
    const { key, fingerprint, unread } = held;
    await (0,_self_signatures_js__WEBPACK_IMPORTED_MODULE_3__/* .readAsGnuPG */ .s)(key, now);
    const revocation = await (0,_revokers_js__WEBPACK_IMPORTED_MODULE_2__/* .revocationOf */ .E)(held, given);
    if (revocation?.isChecked === true)
        return `${revocation.words}: ${REPLACE}`;
    const serving = await servingPart(key, purpose, now).catch((error) => error);
    if (serving instanceof Error)
        return problemOf(serving, held, purpose, now);
    const words = [
        ...unread,
        ...(revocation === undefined ? [] : [revocation.words]),
        ...(await expiryWarnings(key, serving, now)),
    ];
    return { serving, warnings: words.map((one) => `key ${fingerprint} ${one}`) };
}
/** The (sub)key that OpenPGP.js would use, of all or of one; throws when there is none. */
function servingPart(key, purpose, now, one) {
    return purpose === 'encryption'
        ? key.getEncryptionKey(one?.getKeyID(), now)
        : key.getSigningKey(one?.getKeyID(), now);
}
async function problemOf(error, { key, fingerprint, unread }, purpose, now) {
    const subkeys = key.subkeys.filter((subkey) => isMeantFor(subkey, purpose));
    if (!/^Could not find valid (?:encryption|signing) key packet/.test(error.message)) {
        return primaryProblem(key, (0,_openpgp_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A)(error), subkeys.at(-1), now);
    }
    if (subkeys.length === 0) {
        const advice = `\`gpg --quick-add-key ${fingerprint} default ${USAGE[purpose]}\``;
        const lacking = [`has no subkey for ${purpose}`, ...unread].join(', ');
        return `${lacking}: add one with ${advice} and export it again`;
    }
    const problems = subkeys.map(async (subkey) => {
        const reason = await servingPart(key, purpose, now, subkey).then(() => '', _openpgp_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A);
        const problem = await partProblem(subkey, reason, subkey, now);
        return `its ${purpose} subkey ${(0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintOf */ .a)(subkey)} ${problem}`;
    });
    return `cannot be used: ${(await Promise.all(problems)).join('; ')}`;
}
async function primaryProblem(key, reason, subkey, now) {
    const isOfUsers = /^Could not find (?:valid self-signature|primary user)/.test(reason);
    if (!isOfUsers || key.keyPacket.version !== 4)
        return partProblem(key, reason, subkey, now);
    if (key.users.length === 0)
        return 'has no user id: ask its owner for the whole key';
    const reasons = key.users.map((user) => user.verify(now).then(() => reason, _openpgp_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A));
    return `cannot be used: ${[...new Set(await Promise.all(reasons))].join('; ')}`;
}
/** By the flags of its newest binding signature, valid or not: this is only for a message. */
function isMeantFor({ bindingSignatures }, purpose) {
    const newest = bindingSignatures.toSorted((a, b) => +a.created - +b.created).at(-1);
    return ((newest?.keyFlags?.[0] ?? FLAGS[purpose]) & FLAGS[purpose]) !== 0;
}
/**
 * Why a primary key or subkey cannot be used.
 * @param reason that of OpenPGP.js
 * @param subkey to be extended along with it
 */
async function partProblem(part, reason, subkey, now) {
    const created = part.getCreationTime();
    if (created > now) {
        return `was created on ${day(+created)}, which is in the future: check the clock of the machine that made it`;
    }
    if (/^(?:Primary key|Subkey) is revoked$/.test(reason))
        return `is revoked: ${REPLACE}`;
    if (!/^(?:Primary key|Subkey) is expired$/.test(reason))
        return `cannot be used: ${reason}`;
    const key = 'mainKey' in part ? part.mainKey : part;
    return `expired on ${day(await endOf(part, now))}: ${await extension(key, subkey, now, now)}`;
}
/**
 * When a primary key or subkey expires, in milliseconds since 1970; Infinity: never, or not known.
 */
async function endOf(part, now) {
    const end = 'subkeys' in part ? await part.getExpirationTime() : await part.getExpirationTime(now);
    return Number(end ?? Infinity);
}
/**
 * How the owner of a key extends those of its parts that end by a time. Subkeys are named, since
 * `'*'` skips expired ones and would give an end to those that have none.
 */
async function extension(key, subkey, by, now) {
    const command = `gpg --quick-set-expire ${(0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintOf */ .a)(key)} 2y`;
    const commands = [];
    if ((await endOf(key, now)) <= +by)
        commands.push(`\`${command}\``);
    if (subkey !== undefined && subkey !== key && (await endOf(subkey, now)) <= +by) {
        commands.push(`\`${command} ${(0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintOf */ .a)(subkey)}\``);
    }
    return `extend it (${commands.join(', ')}) and export it again, or replace it`;
}
/** A warning, in words that follow the key's name, when it or the part used expires soon. */
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


/***/ }),

/***/ 41619:
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
    const problems = [];
    const fingerprints = text.split(/[,;\r\n]/).flatMap((item) => {
        if (item.trim() === '')
            return [];
        const words = item.trim().toUpperCase().split(/\s+/);
        const digits = words.map((word) => word.replace(/^0X/, ''));
        const found = digits.every((word) => FULL.test(word)) ? digits : [digits.join('')];
        if (found.every((word) => FULL.test(word)))
            return found;
        problems.push(`${(0,log/* quoted */.TL)(item.trim())} is not a fingerprint, expected 40 (or 64) hexadecimal digits: ` +
            'see `gpg --fingerprint`; key ids are too short to pin a key');
        return [];
    });
    if (problems.length > 0)
        throw new key_error/* KeyError */.e('pgp-fingerprints', problems);
    return [...new Set(fingerprints)];
}

// EXTERNAL MODULE: ./.build/openpgp/keys.js + 1 modules
var openpgp_keys = __webpack_require__(8026);
// EXTERNAL MODULE: ./.build/openpgp/validity.js
var openpgp_validity = __webpack_require__(4962);
;// CONCATENATED MODULE: ./.build/openpgp/recipients.js



/**
 * Reads public keys (any number, armored or base64) and makes sure that each can be encrypted to.
 * @param options.fingerprints of primary keys, as `parseFingerprints` gives them; when there
 *   are any, the keys must be exactly these
 * @throws KeyError with the problems of all the keys
 */
async function readRecipients(text, options) {
    const { keys, problems } = await (0,openpgp_keys/* readKeyRing */.Q)(text);
    // A key that could not be read may be the pinned one.
    const isWhole = problems.length === 0;
    const recipients = [];
    for (const held of keys) {
        const { key, fingerprint } = held;
        // OpenPGP.js would encrypt to a private key, but it should not be here.
        const validity = key.isPrivate()
            ? 'is a private key, which must stay with its owner: give the public one, ' +
                `\`gpg --armor --export ${fingerprint}\`, and replace the key if others could see it`
            : await (0,openpgp_validity/* validityOf */.G)(held, 'encryption', keys, options.now);
        if (typeof validity === 'string')
            problems.push(`key ${fingerprint} ${validity}`);
        else {
            const { serving, warnings } = validity;
            const subkey = (0,openpgp_keys/* fingerprintOf */.a)(serving);
            recipients.push({ key: key.toPublic(), fingerprint, subkey, warnings });
        }
    }
    problems.push(...duplicates(keys));
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
/** A problem for each pin without a key and each key without a pin, if anything is pinned. */
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

// EXTERNAL MODULE: ./.build/options/problems.js
var options_problems = __webpack_require__(66847);
;// CONCATENATED MODULE: ./.build/options/encryption.js



/** Inputs that mean that files are to be encrypted. */
const ENCRYPTING = ['pgp-public-keys', 'pgp-fingerprints'];
/**
 * Reads and checks the keys, and adds what is wrong with them to the problems.
 *
 * @returns null when the files are to be plaintext
 */
async function readEncryption(values, now, problems) {
    const encrypt = values.encrypt.toLowerCase();
    const keys = values['pgp-public-keys'];
    if (encrypt === 'false' || keys === '') {
        problems.push(...plaintextProblems(values, encrypt));
        return null;
    }
    const fingerprints = await (0,options_problems/* attempt */.CD)(problems, () => parseFingerprints(values['pgp-fingerprints']));
    const recipients = await (0,options_problems/* attempt */.CD)(problems, () => readRecipients(keys, { fingerprints: fingerprints ?? [], now }));
    return { recipients: recipients ?? [] };
}
/** Why files must not be plaintext, though `encrypt` or the lack of keys would make them so. */
function plaintextProblems(values, encrypt) {
    const given = ENCRYPTING.filter((name) => values[name] !== '');
    const reasons = (0,options_problems/* reasonsOf */.zM)(given);
    if (encrypt === 'true')
        reasons.unshift("encrypt is 'true'");
    if (reasons.length === 0)
        return [];
    const names = given.join(' and ');
    if (encrypt === 'false') {
        return [
            `encrypt: is 'false', but ${reasons.join(' and ')}. To encrypt, set encrypt to 'true'; for ` +
                `plaintext, leave ${names} out`,
        ];
    }
    const others = names && ` and leave ${names} out`;
    return [
        (0,options_problems/* emptyProblem */.lU)('pgp-public-keys', reasons, `For plaintext, set encrypt to 'false'${others}`),
    ];
}

// EXTERNAL MODULE: ./.build/openpgp/detached.js
var detached = __webpack_require__(25086);
// EXTERNAL MODULE: ./.build/openpgp/signer-keys.js
var signer_keys = __webpack_require__(75759);
// EXTERNAL MODULE: ./.build/openpgp/signer.js
var openpgp_signer = __webpack_require__(38002);
;// CONCATENATED MODULE: ./.build/options/signing.js




/** Inputs that mean that manifests are to be signed. */
const MEANT = ['pgp-signing-passphrase', 'pgp-signer-keys'];
/** Reads and checks the keys, and adds what is wrong with them to the problems. */
async function readSigning(values, now, problems) {
    const key = values['pgp-signing-key'];
    const given = MEANT.filter((name) => values[name] !== '');
    if (key === '' && given.length > 0) {
        problems.push((0,options_problems/* emptyProblem */.lU)('pgp-signing-key', (0,options_problems/* reasonsOf */.zM)(given), 'To sign nothing, leave all out'));
    }
    const passphrase = values['pgp-signing-passphrase'] || undefined;
    const signer = key === '' ? undefined : await (0,options_problems/* attempt */.CD)(problems, () => (0,openpgp_signer/* readSigner */.$)(key, passphrase, { now }));
    const others = await (0,options_problems/* attempt */.CD)(problems, () => (0,signer_keys/* readSignerKeys */.V)(values['pgp-signer-keys'], now));
    const own = signer === undefined
        ? []
        : [{ key: signer.key, fingerprint: signer.fingerprint, revokers: [], unread: [] }];
    return { signer, verifiers: [...(await (0,detached/* verifiersOf */.$9)(own, now)), ...(others ?? [])] };
}

// EXTERNAL MODULE: ./.build/options/inputs.js
var options_inputs = __webpack_require__(54050);
;// CONCATENATED MODULE: ./.build/options/export.js







/** Problems that show only when inputs are seen together, or with the runner. */
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
    if (values.timestamp.toLowerCase() === 'required' && values['timestamp-authority'] === '') {
        problems.push("timestamp: is 'required', while timestamp-authority is empty: give the URL of an authority");
    }
    if (!chosen.has('artifact'))
        return problems;
    if ((0,workflow/* isEnterpriseServer */.vh)(runner.serverUrl)) {
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
 * Reads the inputs, keys included, and checks them all before anything is fetched or written.
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
    const signing = await readSigning(values, now, problems);
    const chosen = new Set((0,options_inputs/* namesIn */.wX)(values.destination));
    problems.push(...checkTogether(values, selection, chosen, runner));
    if (!parsed.success || selection === undefined || problems.length > 0) {
        throw new options_problems/* OptionsError */.ZW(problems);
    }
    return { ...(0,options_inputs/* camelCased */.pn)(parsed.data), selection, encryption, signing };
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
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const daysIn = (year, month) => month === 2 && isLeap(year) ? 29 : (DAYS[month - 1] ?? 0);
/** Days of the 400 years after which the Gregorian calendar repeats. */
const CYCLE = 146_097;
/** Days from 1970-01-01. `Date.UTC` takes the years 0 to 99 for those of the 20th century. */
function daysSinceEpoch(year, month, day) {
    return Date.UTC(year + 400, month - 1, day) / 86_400_000 - CYCLE;
}
/** Seconds east of UTC of the offset from `at` to `end`; NaN if that is not an offset. */
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

/***/ 66274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ anomaliesIn),
/* harmony export */   d: () => (/* binding */ failuresOf)
/* harmony export */ });
/* harmony import */ var _system_month_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42628);

/** The anomalies of a month, unless its failure names them. */
function anomaliesIn({ result, anomalies }) {
    return anomalies === '' || result.status === 'failed' ? [] : [`${result.month}: ${anomalies}`];
}
/** Sentences of what went wrong, one for each reason; none when nothing did. */
function failuresOf({ months, problem, }) {
    const failed = months
        .map(({ result }) => result)
        .filter(({ error }) => error !== null && error !== problem);
    const sentences = [...Map.groupBy(failed, ({ error }) => error)].map(([reason, results]) => {
        const names = results.map(({ month }) => month);
        return results.length === 1
            ? `${names[0]}: ${reason}`
            : `${results.length} of ${months.length} months failed (${(0,_system_month_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMonths */ .jr)(names)}): ${reason}`;
    });
    return problem === undefined ? sentences : [...sentences, problem];
}


/***/ }),

/***/ 99728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ reportOf)
/* harmony export */ });
/* harmony import */ var _ledger_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23033);
/* harmony import */ var _ledger_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93398);


/**
 * What became of a month.
 *
 * @param error what kept it from a destination, or from all; null when nothing did
 */
function reportOf(month, facts, error) {
    const { tally, anomalies = '', reconciled, review, delivery } = facts;
    const { held, directory = '', isNew = false, commit = null, artifact = null } = delivery ?? {};
    const isDelivered = isNew || artifact !== null;
    // Where nothing was delivered, nothing is to be found.
    const place = error === null || isDelivered ? held : undefined;
    const result = {
        month,
        status: error !== null ? 'failed' : isDelivered ? 'exported' : 'unchanged',
        final: held?.manifest.final ?? facts.final ?? null,
        events: held?.manifest.events.count ?? tally?.count ?? null,
        sha256: held?.manifest.json.sha256 ?? null,
        path: place ? (0,_ledger_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .inDirectory */ .zX)(directory, (0,_ledger_document_js__WEBPACK_IMPORTED_MODULE_0__/* .wholePath */ .nA)(place.manifest.files[0].path)) : null,
        manifest_path: place ? (0,_ledger_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .inDirectory */ .zX)(directory, place.path) : null,
        commit_sha: commit?.sha ?? null,
        commit_url: commit?.url ?? null,
        artifact_id: artifact?.id ?? null,
        artifact_url: artifact?.url ?? null,
        artifact_digest: artifact?.digest ?? null,
        artifact_expires_at: artifact?.expiresAt?.toISOString() ?? null,
        error,
    };
    return {
        result,
        tally,
        sourceSha256: held?.manifest.source.checksum ?? facts.sourceSha256,
        reconciled,
        review,
        anomalies,
        wouldExport: error === null && (delivery?.isHeldBack ?? false),
        subjects: delivery?.subjects ?? [],
        files: held?.manifest.files ?? [],
    };
}


/***/ }),

/***/ 28325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vp: () => (/* binding */ runUrl),
/* harmony export */   ng: () => (/* binding */ runOf),
/* harmony export */   vh: () => (/* binding */ isEnterpriseServer)
/* harmony export */ });
/** The page of the workflow run, or null outside a workflow. */
function runUrl(runner) {
    if (runner.repository === '' || runner.runId === '')
        return null;
    return `${runner.serverUrl}/${runner.repository}/actions/runs/${runner.runId}`;
}
/** The workflow run as the record names it; null outside a workflow. */
function runOf(runner) {
    const { runAttempt: attempt, eventName: event, repository, sha: commit } = runner;
    const url = runUrl(runner);
    return url === null ? null : { url, attempt, event, repository, commit };
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
