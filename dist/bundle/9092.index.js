export const id = 9092;
export const ids = [9092];
export const modules = {

/***/ 91334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lq: () => (/* binding */ reconcile),
/* harmony export */   hF: () => (/* binding */ daysOf),
/* harmony export */   kb: () => (/* binding */ dayOf)
/* harmony export */ });
/* harmony import */ var _system_month_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42628);
/* harmony import */ var _order_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56496);


const SHOWN = 100;
const DAY = 86_400_000;
/** The day of an instant in UTC, `YYYY-MM-DD`; milliseconds since 1970. */
function dayOf(time) {
    return new Date(time).toISOString().slice(0, 10);
}
function daysOf(month) {
    const start = (0,_system_month_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(month).getTime();
    const length = ((0,_system_month_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(month).getTime() - start) / DAY;
    return Array.from({ length }, (_, index) => dayOf(start + index * DAY));
}
/** Day and id of an event; the day is empty without a time that can be read. */
function describe(line) {
    const event = JSON.parse(line.toString());
    const time = typeof event?.created_at === 'string' ? event.created_at : '';
    const instant = (0,_order_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .readInstant */ .Wr)(Buffer.from(time));
    return {
        day: instant === undefined ? '' : dayOf(instant.seconds * 1000),
        id: typeof event?.id === 'string' ? event.id : undefined,
    };
}
/**
 * Compares the events of a month's ordered document with those of a second source, holding those
 * of one day at a time. Events of no day of the month are left out: they count as anomalies elsewhere.
 */
async function reconcile(month, lines, ask) {
    const names = daysOf(month);
    const compared = [];
    let ids = [];
    const closeDaysUntil = async (count) => {
        while (compared.length < count) {
            const day = names[compared.length];
            const answer = await ask(day);
            compared.push('refused' in answer
                ? refusedDay(day, ids.length, answer.refused)
                : compareDay(day, ids, answer.ids));
            ids = [];
        }
    };
    for await (const line of lines) {
        const { day, id } = describe(line);
        const index = names.indexOf(day);
        if (index < 0)
            continue;
        await closeDaysUntil(index);
        ids.push(id);
    }
    await closeDaysUntil(names.length);
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
    const differing = [...surplus].filter(([, count]) => count !== 0);
    const counts = {
        archive: archive.length,
        events_api: api.length,
        only_in_one: differing.reduce((sum, [, count]) => sum + Math.abs(count), 0),
    };
    const differences = differing.slice(0, SHOWN).map(([id = '(none)', count]) => {
        return { day, id, source: count > 0 ? 'archive' : 'events api' };
    });
    return { day, counts, differences };
}
/**
 * How far back the API reaches is not documented. Days before its first event are not reconciled
 * if the archive has events of them; nor is any day when it has no event at all.
 */
function doubtSilence(days) {
    const answered = days.filter(({ refused }) => refused === undefined);
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

/***/ 75759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ verifierOf),
/* harmony export */   V: () => (/* binding */ readSignerKeys)
/* harmony export */ });
/* harmony import */ var _expiry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8026);


/** Reads the public keys of those who sign. @throws KeyError for pgp-signer-keys */
async function readSignerKeys(text, now, warn = () => undefined) {
    if (text.trim() === '')
        return [];
    const { keys, problems } = await (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .readKeyRing */ .QK)(text);
    for (const { fingerprint, revoked } of keys) {
        if (revoked !== undefined)
            problems.push(`key ${fingerprint} ${revoked}: leave it out`);
    }
    problems.push(...(0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .duplicates */ .XI)(keys));
    if (problems.length > 0)
        throw new _keys_js__WEBPACK_IMPORTED_MODULE_1__/* .KeyError */ .eN('pgp-signer-keys', problems);
    keys.flatMap(({ warnings }) => warnings).forEach(warn);
    return Promise.all(keys.map(({ key }) => verifierOf(key, now)));
}
/**
 * Prepares a key to verify signatures of any age. As with GnuPG, its newest self-signatures hold
 * from its creation on: a key that was extended is good for what it signed before.
 * @param now self-signatures made later are ignored
 */
async function verifierOf(given, now) {
    const key = given.toPublic();
    await (0,_expiry_js__WEBPACK_IMPORTED_MODULE_0__/* .readExpiry */ .Ay)(key, now);
    // OpenPGP.js takes the first of those made at the same time.
    for (const user of key.users)
        user.selfCertifications = (0,_expiry_js__WEBPACK_IMPORTED_MODULE_0__/* .newestFirst */ .ll)(user.selfCertifications);
    for (const part of key.subkeys)
        part.bindingSignatures = (0,_expiry_js__WEBPACK_IMPORTED_MODULE_0__/* .newestFirst */ .ll)(part.bindingSignatures);
    const bindings = key.subkeys.flatMap((subkey) => subkey.bindingSignatures);
    const embedded = bindings.flatMap((one) => one.embeddedSignature ?? []);
    for (const signature of [...(0,_expiry_js__WEBPACK_IMPORTED_MODULE_0__/* .selfSignaturesOf */ .vH)(key), ...bindings, ...embedded]) {
        if (signature.created <= now)
            signature.created = key.getCreationTime();
    }
    return { key, fingerprint: (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprintOf */ .ax)(key) };
}


/***/ }),

/***/ 95645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readOptions)
/* harmony export */ });
/* harmony import */ var _system_month_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42628);
/* harmony import */ var _system_workflow_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28325);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33186);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54050);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13260);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66847);






/** Problems that show only when inputs are seen together, or with the runner. */
function* problemsTogether(read, selection, runner) {
    const { destination = new Set(), artifactName } = read;
    if (destination.has('commit') && read.token === '') {
        yield 'token: is empty. Expected a token with contents: write, ${{ github.token }}';
    }
    if (destination.has('commit') && read.repository?.name === '') {
        yield 'repository: is empty. Expected owner/name, such as acme/compliance';
    }
    if (selection?.kind === 'missing' && !destination.has('commit') && !destination.has('folder')) {
        yield "month: 'missing' compares Heroku with a ledger: add commit or folder to destination";
    }
    if (read.timestamp === 'required' && read.timestampAuthority?.length === 0) {
        yield "timestamp: is 'required', while timestamp-authority is empty: give the URL of an authority";
    }
    if (!destination.has('artifact'))
        return;
    if ((0,_system_workflow_js__WEBPACK_IMPORTED_MODULE_5__/* .isEnterpriseServer */ .vh)(runner.serverUrl)) {
        yield (`destination: artifact does not work on GitHub Enterprise Server (${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(runner.serverUrl)}), ` +
            'which has no artifact service of this version: use commit');
    }
    else if (!runner.hasArtifactService && read.dryRun === false) {
        yield ('destination: artifact needs the artifact service of a workflow job ' +
            '(ACTIONS_RUNTIME_TOKEN, ACTIONS_RESULTS_URL), which is not there: use commit');
    }
    const isOne = selection?.kind === 'months' && selection.months.length === 1;
    if (!isOne && artifactName?.includes('{month}') === false) {
        yield `artifact-name: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(artifactName)} is one name for several months. Expected {month} in it`;
    }
}
/** @throws OptionsError with every problem found, of keys too */
async function readOptions(inputs, runner, now) {
    const { read, problems } = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInputs */ .TL)(_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .mc, inputs, { repository: runner.repository });
    const keys = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInputs */ .TL)(_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .KEY_INPUTS */ .AR, inputs).read;
    const selection = await (0,_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .attempt */ .CD)(problems, () => (0,_system_month_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMonthSelection */ .Ke)(read.month ?? '', now));
    const encryption = await (0,_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .readEncryption */ ._i)(read.encrypt, keys, now, problems);
    const signing = await (0,_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .readSigning */ .ac)(keys, now, problems);
    problems.push(...(0,_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .apiUrlProblems */ .CK)(runner), ...problemsTogether(read, selection, runner));
    if (problems.length > 0)
        throw new _problems_js__WEBPACK_IMPORTED_MODULE_4__/* .OptionsError */ .ZW(problems);
    return { ...read, selection: selection, encryption, signing };
}


/***/ }),

/***/ 13260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _i: () => (/* binding */ readEncryption),
  mH: () => (/* binding */ readSignerInputs),
  ac: () => (/* binding */ readSigning)
});

// EXTERNAL MODULE: ./.build/text/log.js
var log = __webpack_require__(33186);
// EXTERNAL MODULE: ./.build/openpgp/keys.js + 1 modules
var openpgp_keys = __webpack_require__(8026);
;// CONCATENATED MODULE: ./.build/openpgp/fingerprints.js


const FULL = /^(?:[0-9A-F]{40}|[0-9A-F]{64})$/;
/**
 * Fingerprints, separated by comma, semicolon or line break, as people copy them: in gpg's groups
 * of four, with 0x, in either case. Full ones may also be separated by spaces.
 * @returns upper case, each once
 * @throws KeyError
 */
function parseFingerprints(text) {
    if (text.includes('BEGIN PGP')) {
        throw new openpgp_keys/* KeyError */.eN('pgp-fingerprints', [
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
        throw new openpgp_keys/* KeyError */.eN('pgp-fingerprints', problems);
    return [...new Set(fingerprints)];
}

// EXTERNAL MODULE: ./.build/openpgp/expiry.js
var expiry = __webpack_require__(57975);
// EXTERNAL MODULE: ./.build/openpgp/openpgp.js
var openpgp = __webpack_require__(90093);
;// CONCATENATED MODULE: ./.build/openpgp/validity.js



/** Key flags, one of which is needed (RFC 9580, section 5.2.3.29), and the usage of gpg. */
const PURPOSES = {
    encryption: { flags: 0x0c, usage: 'encr' },
    signing: { flags: 0x02, usage: 'sign' },
};
const REPLACE = 'remove it, and ask its owner for the key that replaces it';
/** Days: the export runs monthly, so a (sub)key that ends sooner may fail the next run. */
const WARNED = 45;
const DAY = 86_400_000;
/**
 * Whether a key can be used, by the rules of GnuPG 2.2. OpenPGP.js decides and gives the reason;
 * advice is given only where it is known to help.
 * @returns why not, in words that follow its name; or the primary key or subkey that is used
 */
async function validityOf(given, purpose, now) {
    const { key, fingerprint, warnings, revoked } = given;
    if (revoked !== undefined)
        return `${revoked}: ${REPLACE}`;
    await (0,expiry/* readExpiry */.Ay)(key, now);
    const isEncryption = purpose === 'encryption';
    const serving = await (isEncryption ? key.getEncryptionKey(undefined, now) : key.getSigningKey(undefined, now)).catch(openpgp/* reasonOf */.A);
    if (typeof serving === 'string')
        return problemOf(serving, given, purpose, now);
    const limit = +now + WARNED * DAY;
    const { end, commands } = await ending(key, serving, limit, now);
    if (end > limit)
        return { serving, warnings: [...warnings] };
    const days = Math.floor((end - +now) / DAY);
    const inDays = `expires on ${day(end)}, in ${days} ${days === 1 ? 'day' : 'days'}`;
    const warning = `key ${fingerprint} ${inDays}: ${extension(commands)}`;
    return { serving, warnings: [...warnings, warning] };
}
async function problemOf(reason, { key, fingerprint, warnings }, purpose, now) {
    const { flags, usage } = PURPOSES[purpose];
    const subkey = key.subkeys.findLast(({ bindingSignatures }) => bindingSignatures.some(({ keyFlags }) => ((keyFlags?.[0] ?? flags) & flags) !== 0));
    if (/^Could not find valid (?:encryption|signing) key packet/.test(reason)) {
        const advice = `\`gpg --quick-add-key ${fingerprint} default ${usage}\``;
        const unread = warnings.map((warning) => ` (${warning})`).join('');
        return `has no subkey for ${purpose}${unread}: add one with ${advice} and export it again`;
    }
    if (/^(?:Primary key|Subkey) is revoked$/.test(reason))
        return `is revoked: ${REPLACE}`;
    if (/^(?:Primary key|Subkey) is expired$/.test(reason)) {
        const { end, commands } = await ending(key, subkey, +now, now);
        if (commands.length > 0)
            return `expired on ${day(end)}: ${extension(commands)}`;
    }
    const isOfUsers = /^Could not find (?:valid self-signature|primary user)/.test(reason);
    const users = isOfUsers ? key.users : [];
    const causes = await Promise.all(users.map((user) => user.verify(now).then(() => '', openpgp/* reasonOf */.A)));
    return `cannot be used: ${[...new Set(causes)].join('; ') || reason}`;
}
/**
 * When the first of these parts ends, the primary key and a subkey, and what its owner runs to
 * extend those that end by a time. A subkey is named, since `'*'` skips expired ones and would give
 * an end to those that have none.
 */
async function ending(key, subkey, by, now) {
    const command = `gpg --quick-set-expire ${(0,openpgp_keys/* fingerprintOf */.ax)(key)} 2y`;
    const parts = [{ end: await endOf(key, now), command }];
    if (subkey !== undefined && subkey !== key) {
        const end = await endOf(subkey, now);
        parts.push({ end, command: `${command} ${(0,openpgp_keys/* fingerprintOf */.ax)(subkey)}` });
    }
    return {
        end: Math.min(...parts.map(({ end }) => end)),
        commands: parts.filter(({ end }) => end <= by).map((part) => part.command),
    };
}
function extension(commands) {
    const quotes = commands.map((command) => `\`${command}\``).join(', ');
    return `extend it (${quotes}) and export it again, or replace it`;
}
/** Milliseconds since 1970; Infinity: never, or not known. */
async function endOf(part, now) {
    const end = 'subkeys' in part ? await part.getExpirationTime() : await part.getExpirationTime(now);
    return Number(end ?? Infinity);
}
const day = (time) => new Date(time).toISOString().slice(0, 10);

;// CONCATENATED MODULE: ./.build/openpgp/recipients.js


/**
 * Reads public keys and makes sure that each can be encrypted to.
 * @param options.fingerprints when there are any, the keys must be exactly these
 * @throws KeyError with the problems of all the keys
 */
async function readRecipients(text, { fingerprints: pins, now }) {
    const { keys, problems } = await (0,openpgp_keys/* readKeyRing */.QK)(text);
    // A key that could not be read may be the pinned one.
    const isWhole = problems.length === 0;
    const recipients = [];
    for (const given of keys) {
        const { key, fingerprint } = given;
        // OpenPGP.js would encrypt to a private key, but it should not be here.
        const validity = key.isPrivate()
            ? 'is a private key, which must stay with its owner: give the public one, ' +
                `\`gpg --armor --export ${fingerprint}\`, and replace the key if others could see it`
            : await validityOf(given, 'encryption', now);
        if (typeof validity === 'string')
            problems.push(`key ${fingerprint} ${validity}`);
        else {
            const { serving, warnings } = validity;
            const subkey = (0,openpgp_keys/* fingerprintOf */.ax)(serving);
            recipients.push({ key: key.toPublic(), fingerprint, subkey, warnings });
        }
    }
    problems.push(...(0,openpgp_keys/* duplicates */.XI)(keys));
    if (isWhole && pins.length > 0)
        problems.push(...pinProblems(keys, pins));
    if (problems.length > 0)
        throw new openpgp_keys/* KeyError */.eN('pgp-public-keys', problems);
    return recipients;
}
function pinProblems(keys, pins) {
    const given = keys.map(({ fingerprint }) => fingerprint);
    const missing = pins.filter((pin) => !given.includes(pin));
    const unpinned = given.filter((fingerprint) => !pins.includes(fingerprint));
    const [lacks, adds] = [
        'is pinned in pgp-fingerprints but no such key is given: add the key, or remove the pin',
        'is given but not pinned in pgp-fingerprints: add it there, or remove the key',
    ];
    return [
        ...missing.map((pin) => `${pin} ${lacks}`),
        ...unpinned.map((fingerprint) => `key ${fingerprint} ${adds}`),
    ];
}

// EXTERNAL MODULE: ./.build/openpgp/signer-keys.js
var signer_keys = __webpack_require__(75759);
// EXTERNAL MODULE: ./.build/openpgp/private-keys.js
var private_keys = __webpack_require__(59490);
;// CONCATENATED MODULE: ./.build/openpgp/signer.js



/** What GnuPG 2.2 can verify. */
const VERIFIABLE = /^(?:rsaEncryptSign|rsaSign|ecdsa|eddsaLegacy)$/;
/**
 * Reads one private key, makes sure that it can sign, and unlocks it.
 * @throws KeyError for pgp-signing-key, or for pgp-signing-passphrase
 */
async function readSigner(text, passphrase, { now }) {
    const { keys, problems } = await (0,openpgp_keys/* readKeyRing */.QK)(text);
    const [given, ...others] = keys;
    if (others.length > 0)
        problems.push(`holds ${keys.length} keys, expected the one that signs`);
    if (given === undefined || problems.length > 0)
        throw new openpgp_keys/* KeyError */.eN('pgp-signing-key', problems);
    const { key, fingerprint } = given;
    const name = `key ${fingerprint}`;
    const refused = (problem) => new openpgp_keys/* KeyError */.eN('pgp-signing-key', [`${name} ${problem}`]);
    if (!key.isPrivate()) {
        throw refused('is a public key, which cannot sign: give the private one, ' +
            `\`gpg --armor --export-secret-keys ${fingerprint}\`, as a secret`);
    }
    const validity = await validityOf(given, 'signing', now);
    if (typeof validity === 'string')
        throw refused(validity);
    const { keyPacket } = validity.serving;
    if (keyPacket.version !== 4 || !VERIFIABLE.test(keyPacket.getAlgorithmInfo().algorithm)) {
        throw refused('makes signatures that GnuPG 2.2 cannot verify (version 6, or one of the newer algorithms): ' +
            'give an RSA, ECDSA or EdDSA key of version 4, as `gpg --quick-generate-key` makes');
    }
    if ((0,private_keys/* isStub */.DB)(validity.serving)) {
        throw refused('lacks the secret part of its signing key, which was left out of its export or is on a card: ' +
            'give a key that has it');
    }
    const open = await (0,private_keys/* unlocked */.YR)(key, passphrase ?? '', 'pgp-signing-passphrase');
    return { key: open, fingerprint, warnings: validity.warnings };
}

// EXTERNAL MODULE: ./.build/options/problems.js
var options_problems = __webpack_require__(66847);
;// CONCATENATED MODULE: ./.build/options/keys.js





/** Null: the files are to be plaintext. Adds what is wrong with the keys to the problems. */
async function readEncryption(encrypt, { pgpPublicKeys: keys, pgpFingerprints: pins }, now, problems) {
    const given = keys === '' ? 'pgp-fingerprints' : 'pgp-public-keys';
    const isGiven = keys !== '' || pins !== '';
    if (encrypt === 'false' && isGiven) {
        problems.push(`encrypt: is 'false', but ${given} is given. To encrypt, set encrypt to 'true'; for ` +
            'plaintext, leave the keys and fingerprints out');
    }
    else if (keys === '' && (encrypt === 'true' || isGiven)) {
        const reason = isGiven ? `${given} is given` : "encrypt is 'true'";
        const wayOut = "For plaintext, set encrypt to 'false' and leave the fingerprints out";
        problems.push(emptyProblem('pgp-public-keys', reason, wayOut));
    }
    if (encrypt === 'false' || keys === '')
        return null;
    const fingerprints = (await (0,options_problems/* attempt */.CD)(problems, () => parseFingerprints(pins))) ?? [];
    const recipients = await (0,options_problems/* attempt */.CD)(problems, () => readRecipients(keys, { fingerprints, now }));
    return { recipients: recipients ?? [] };
}
async function readSignerInputs({ pgpSigningKey: key, pgpSigningPassphrase: passphrase }, others, now, problems) {
    if (key !== '')
        return (0,options_problems/* attempt */.CD)(problems, () => readSigner(key, passphrase, { now }));
    if (passphrase !== '' || others !== '') {
        const given = passphrase === '' ? 'pgp-signer-keys' : 'pgp-signing-passphrase';
        const wayOut = 'To sign nothing, leave all out';
        problems.push(emptyProblem('pgp-signing-key', `${given} is given`, wayOut));
    }
    return undefined;
}
async function readSigning(inputs, now, problems) {
    const { pgpSignerKeys: others } = inputs;
    const signer = await readSignerInputs(inputs, others, now, problems);
    const own = signer === undefined ? [] : [await (0,signer_keys/* verifierOf */.S)(signer.key, now)];
    const earlier = await (0,options_problems/* attempt */.CD)(problems, () => (0,signer_keys/* readSignerKeys */.V)(others, now));
    return { signer, verifiers: [...own, ...(earlier ?? [])] };
}
/** An input is empty, though another means it. */
const emptyProblem = (name, reason, wayOut) => `${name}: is empty, but ${reason}. Is the secret or variable for it set? ${wayOut}`;


/***/ }),

/***/ 41226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BI: () => (/* binding */ anomaliesIn),
/* harmony export */   Po: () => (/* binding */ closingLines),
/* harmony export */   dJ: () => (/* binding */ failuresOf),
/* harmony export */   uR: () => (/* binding */ missingLines)
/* harmony export */ });
/* harmony import */ var _order_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30784);
/* harmony import */ var _system_month_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42628);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33186);



/** What a run did: how many months and events, and what to note elsewhere. */
function closingLines(report) {
    const { missing, dryRun, newestManifest } = report;
    const lines = [outcome(report)];
    if (dryRun)
        lines.push('Dry run: nothing was delivered');
    if (missing?.length === 0)
        lines.push('No month is missing');
    if (newestManifest !== undefined) {
        lines.push(`SHA-256 of the newest manifest, to be noted elsewhere: ${newestManifest}`);
    }
    return lines;
}
function outcome({ months, problem }) {
    if (months.length === 0) {
        return problem === undefined
            ? 'Nothing was due: the ledger has every month that is over and that Heroku has'
            : 'No month was exported';
    }
    const groups = Map.groupBy(months, ({ result, delivery }) => delivery?.isHeldBack ? 'would be exported' : result.status);
    const parts = [...groups].map(([status, own]) => {
        const events = own.reduce((sum, { result }) => sum + (result.events ?? 0), 0);
        const named = `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(own.length, 'month')} ${status}`;
        return status === 'failed' ? named : `${named} (${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(events, 'event')})`;
    });
    return parts.join(', ');
}
function missingLines({ missing = [], lost }) {
    const due = missing.filter((month) => !lost.includes(month));
    const lines = [];
    if (due.length > 0) {
        lines.push(`Missing in the ledger: ${(0,_system_month_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMonths */ .jr)(due)}. A run with month: missing fetches what Heroku has`);
    }
    if (lost.length > 0) {
        lines.push(`Neither delivered nor at Heroku: ${(0,_system_month_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMonths */ .jr)(lost)}. If recent, run again later; else ask Heroku support`);
    }
    return lines;
}
/** The anomalies in the events of the months that did not fail: a failure names its own. */
function anomaliesIn({ months }) {
    return months
        .filter(({ result }) => result.status !== 'failed')
        .map(({ result, tally }) => ({ month: result.month, odd: tally ? (0,_order_index_js__WEBPACK_IMPORTED_MODULE_0__/* .anomaliesOf */ .RT)(tally) : '' }))
        .filter(({ odd }) => odd !== '')
        .map(({ month, odd }) => `${month}: ${odd}`)
        .join('; ');
}
/** Sentences of what went wrong, one for each reason; none when nothing did. */
function failuresOf({ months, problem }) {
    const failed = months
        .map(({ result }) => result)
        .filter(({ error }) => error !== null && error !== problem);
    const sentences = [...Map.groupBy(failed, ({ error }) => error)].map(([reason, results]) => {
        const names = results.map(({ month }) => month);
        return results.length === 1
            ? `${names[0]}: ${reason}`
            : `${results.length} of ${months.length} months failed (${(0,_system_month_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMonths */ .jr)(names)}): ${reason}`;
    });
    return problem === undefined ? sentences : [...sentences, problem];
}


/***/ }),

/***/ 99728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ reportOf),
/* harmony export */   L: () => (/* binding */ NOTHING_DONE)
/* harmony export */ });
/* harmony import */ var _ledger_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23033);
/* harmony import */ var _ledger_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93398);


const NOTHING_DONE = {
    ...{ account: '', level: 'counts', recipients: [], warnings: [], dryRun: false, months: [] },
    ...{ provisional: [], lost: [], missing: undefined, newestManifest: undefined, token: undefined },
    ...{ folder: undefined, problem: undefined },
};
/** What became of a month; `error` is what kept it from a destination, or null. */
const reportOf = (month, facts, error) => {
    return { ...facts, result: resultOf(month, facts, error) };
};
/** Its keys are a contract; what is not known is null. */
function resultOf(month, { final, tally, delivery }, error) {
    const { held, directory = '', isNew = false, commit, artifact } = delivery ?? {};
    const isDelivered = isNew || Boolean(artifact);
    // Where nothing was delivered, nothing is to be found.
    const place = error === null || isDelivered ? held : undefined;
    const status = error !== null ? 'failed' : isDelivered ? 'exported' : 'unchanged';
    return {
        month,
        status,
        /** Whether the archive holds the whole month. */
        final: held?.manifest.final ?? final ?? null,
        events: held?.manifest.events.count ?? tally?.count ?? null,
        /** Of the ordered JSON document, before compression and encryption. */
        sha256: held?.manifest.json.sha256 ?? null,
        /** In the repository, or in the artifact when nothing is committed. */
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
    return !/^github\.com$|\.ghe\.com$|\.localhost$/.test(new URL(serverUrl).hostname);
}


/***/ })

};
