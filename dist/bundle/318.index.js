export const id = 318;
export const ids = [318];
export const modules = {

/***/ 2681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ exportAction)
});

// EXTERNAL MODULE: ./.build/system/month.js
var system_month = __webpack_require__(42628);
// EXTERNAL MODULE: ./.build/system/workflow.js
var workflow = __webpack_require__(28325);
// EXTERNAL MODULE: ./.build/text/log.js
var text_log = __webpack_require__(33186);
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
    return (`${(0,text_log/* quoted */.TL)(item)} is not a fingerprint, expected 40 (or 64) hexadecimal digits: ` +
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
    if (selection?.kind === 'missing' && !chosen.has('commit')) {
        problems.push("month: 'missing' compares Heroku with the compliance repository: add commit to destination");
    }
    if (!chosen.has('artifact'))
        return problems;
    if ((0,workflow/* isEnterpriseServer */.v)(runner.serverUrl)) {
        problems.push(`destination: artifact does not work on GitHub Enterprise Server (${(0,text_log/* plain */.pj)(runner.serverUrl)}), ` +
            'which has no artifact service of this version: use commit');
    }
    else if (!runner.hasArtifactService && values['dry-run'].toLowerCase() !== 'true') {
        problems.push('destination: artifact needs the artifact service of a workflow job ' +
            '(ACTIONS_RUNTIME_TOKEN, ACTIONS_RESULTS_URL), which is not there: use commit');
    }
    const several = selection !== undefined && !(selection.kind === 'months' && selection.months.length === 1);
    if (several && !values['artifact-name'].includes('{month}')) {
        problems.push(`artifact-name: ${(0,text_log/* quoted */.TL)(values['artifact-name'])} is one name for several months. ` +
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
    const selection = await (0,options_problems/* attempt */.CD)(problems, () => (0,system_month/* parseMonthSelection */.Ke)(values.month, now));
    const encryption = await readEncryption(values, now, problems);
    const chosen = new Set((0,options_inputs/* namesIn */.wX)(values.destination));
    problems.push(...checkTogether(values, selection, chosen, runner));
    if (!parsed.success || selection === undefined || problems.length > 0) {
        throw new options_problems/* OptionsError */.ZW(problems);
    }
    return { ...(0,options_inputs/* camelCased */.pn)(parsed.data), selection, encryption };
}

;// CONCATENATED MODULE: ./.build/report/closing.js


/** What a run ends with: how many months and events, what is missing, what to note elsewhere. */
function closingLines(report) {
    const { months, missing, lost, dryRun, newestManifest } = report;
    const lines = [outcome(report)];
    if (dryRun)
        lines.push('Dry run: nothing was delivered');
    if (missing?.length === 0)
        lines.push('No month is missing');
    else if (missing !== undefined)
        lines.push(`Missing in the ledger: ${(0,system_month/* formatMonths */.jr)(missing)}`);
    if (lost.length > 0)
        lines.push(`Neither delivered nor at Heroku: ${(0,system_month/* formatMonths */.jr)(lost)}`);
    if (newestManifest !== undefined) {
        const sha = months.findLast(({ result }) => result.commit_sha !== null)?.result.commit_sha;
        const commit = typeof sha === 'string' ? `, the newest commit is ${(0,text_log/* plain */.pj)(sha)}` : '';
        lines.push(`SHA-256 of the newest manifest, to be noted elsewhere: ${newestManifest}${commit}`);
    }
    return lines;
}
function outcome({ months, problem }) {
    if (months.length === 0) {
        return problem === undefined
            ? 'Nothing was due: the ledger has every month that is over and that Heroku has'
            : 'No month was exported';
    }
    const groups = [
        ['exported', ({ result }) => result.status === 'exported'],
        ['would be exported', ({ wouldExport = false }) => wouldExport],
        ['unchanged', (month) => month.result.status === 'unchanged' && !month.wouldExport],
        ['failed', ({ result }) => result.status === 'failed'],
    ];
    const parts = groups.flatMap(([label, belongs]) => {
        const own = months.filter(belongs);
        if (own.length === 0)
            return [];
        const events = own.reduce((sum, { result }) => sum + (result.events ?? 0), 0);
        const named = `${(0,text_log/* counted */.hS)(own.length, 'month')} ${label}`;
        return [label === 'failed' ? named : `${named} (${(0,text_log/* counted */.hS)(events, 'event')})`];
    });
    return parts.join(', ');
}

// EXTERNAL MODULE: ./.build/text/redact.js
var redact = __webpack_require__(28359);
;// CONCATENATED MODULE: ./.build/report/outputs.js

/** Keys of a result that are outputs of their own, for workflows of one month. */
const SINGLE = [
    'month',
    'status',
    'events',
    'sha256',
    'path',
    'manifest_path',
    'commit_sha',
    'commit_url',
    'artifact_id',
    'artifact_url',
    'artifact_digest',
    'artifact_expires_at',
];
/** Outputs may be 1 MB a job altogether: one month's error must not crowd out another month. */
const LONGEST_ERROR = 2000;
/**
 * The outputs of the action by name, but for subject-checksums. The single ones are of the last month
 * handled; what is not known is an empty text.
 */
function outputsOf({ months, problem, newestManifest }) {
    const shown = months.map(({ result }) => withoutSecrets(result));
    const last = shown.at(-1);
    const single = SINGLE.map((key) => [key.replaceAll('_', '-'), String(last?.[key] ?? '')]);
    const delivered = shown.some((r) => r.commit_sha !== null || r.artifact_id !== null);
    return {
        results: JSON.stringify(shown),
        ...Object.fromEntries(single),
        status: last?.status ?? (problem === undefined ? 'unchanged' : 'failed'),
        'manifest-sha256': newestManifest ?? '',
        changed: String(delivered),
    };
}
/**
 * What services said is redacted, and nothing else: our own words must stay as they are, whatever
 * a passphrase may be.
 */
function withoutSecrets(result) {
    const shown = (text) => (text === null ? null : redact/* secrets */.O3.redact(text));
    return {
        ...result,
        commit_sha: shown(result.commit_sha),
        commit_url: shown(result.commit_url),
        artifact_digest: shown(result.artifact_digest),
        error: shown(result.error)?.slice(0, LONGEST_ERROR) ?? null,
    };
}

;// CONCATENATED MODULE: ./.build/report/result.js
/** A month of which nothing is known but why it failed. */
function failedMonth(month, error) {
    const result = {
        month,
        status: 'failed',
        final: null,
        events: null,
        sha256: null,
        path: null,
        manifest_path: null,
        commit_sha: null,
        commit_url: null,
        artifact_id: null,
        artifact_url: null,
        artifact_digest: null,
        artifact_expires_at: null,
        error,
    };
    return { result, files: [] };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/ledger/sums.js
var sums = __webpack_require__(27516);
;// CONCATENATED MODULE: ./.build/report/subjects.js



/**
 * Writes the SHA-256 of every delivered file as `sha256sum` does, for actions/attest, which takes
 * such a file as its `subject-checksums`. It stays when the step ends: the next one reads it.
 *
 * @param folder the runner's, which is emptied after the job
 * @returns the file's path; empty when nothing was delivered
 */
async function writeSubjects(months, folder) {
    const subjects = months.flatMap(({ subjects = [] }) => subjects);
    if (subjects.length === 0)
        return '';
    const path = (0,external_node_path_.join)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, 'heroku-audit-trail-subjects-')), 'SHA256SUMS');
    await (0,promises_.writeFile)(path, (0,sums/* formatSums */.K3)(subjects));
    return path;
}

// EXTERNAL MODULE: ./.build/text/markdown.js
var markdown = __webpack_require__(91331);
;// CONCATENATED MODULE: ./.build/report/summary.js



/** With more months than this, each one's details are folded. */
const MOST_OPEN = 3;
const ROWS = 50;
/** An id, such as the uuids of events; any other text of an event is not shown here. */
const ID = /^[\w-]{1,64}$/;
const number = (value) => value.toLocaleString('en-US');
/** The summary of a run in Markdown, never larger than GitHub shows. */
function summarize(report) {
    const { account, months, warnings, problem } = report;
    const name = account === '' ? '' : `: ${(0,markdown/* escapeMarkdown */.FV)(account)}`;
    const isShown = months.some(({ result }) => result.error === problem);
    const parts = [
        `## Heroku audit trail${name}\n`,
        ...(months.length > 0 ? [overview(months)] : []),
        ...(problem === undefined || isShown ? [] : [`❌ ${(0,markdown/* escapeLines */.RQ)(problem)}`]),
        ...warnings.map((warning) => `⚠️ ${(0,markdown/* escapeLines */.RQ)(warning)}`),
        closingLines(report)
            .map((line) => `- ${line}`)
            .join('\n'),
    ];
    const isFolded = months.length > MOST_OPEN;
    const sections = months.map((month) => {
        const section = monthSection(month, report);
        return isFolded ? folded(month, section) : `### ${month.result.month}\n\n${section}`;
    });
    return (0,markdown/* summaryWithin */.uo)(parts, sections, '_Details of further months are left out: the summary would be too large._');
}
const STATUS = { exported: '✅ exported', unchanged: '✅ unchanged', failed: '❌ failed' };
const statusOf = ({ result, wouldExport = false }) => wouldExport ? 'would be exported' : STATUS[result.status];
function overview(months) {
    const rows = months.map((month) => {
        const { result } = month;
        return [
            result.month,
            statusOf(month),
            result.final === null ? '' : result.final ? 'yes' : 'no, provisional',
            result.events === null ? '' : number(result.events),
            links(result),
        ];
    });
    return (0,markdown/* table */.tp)(['Month', 'Status', 'Final', 'Events', 'Where'], rows);
}
/** One of many months: only what failed is open at first. */
function folded(month, section) {
    const { result } = month;
    const events = result.events === null ? '' : `, ${(0,text_log/* counted */.hS)(result.events, 'event')}`;
    const open = result.status === 'failed' ? ' open' : '';
    const title = `<b>${result.month}</b> ${statusOf(month)}${events}`;
    return `<details${open}><summary>${title}</summary>\n\n${section}\n\n</details>`;
}
function links(result) {
    const all = [];
    const commit = result.commit_sha?.slice(0, 10);
    if (commit !== undefined) {
        all.push(result.commit_url === null
            ? (0,markdown/* code */.aY)(commit)
            : `[commit ${commit}](${safeUrl(result.commit_url)})`);
    }
    if (result.artifact_id !== null) {
        const name = `artifact ${result.artifact_id}`;
        const expires = result.artifact_expires_at?.slice(0, 10);
        const link = result.artifact_url === null ? name : `[${name}](${safeUrl(result.artifact_url)})`;
        all.push(expires === undefined ? link : `${link}, expires ${expires}`);
    }
    return all.join('<br>');
}
/** A link's target without anything that would end the link. */
function safeUrl(url) {
    return URL.canParse(url) && /^https?:/.test(url)
        ? encodeURI(new URL(url).href).replace(/[()|]/g, '')
        : '';
}
function monthSection(month, report) {
    const { result, tally } = month;
    const parts = [];
    if (result.error !== null)
        parts.push(`❌ ${(0,markdown/* escapeLines */.RQ)(result.error)}`);
    if (tally === undefined)
        return parts.join('\n\n');
    parts.push(facts(month, report));
    const anomalies = Object.entries(tally.anomalies).filter(([, count]) => count > 0);
    if (anomalies.length > 0) {
        parts.push('⚠️ **Anomalies.** Every one of these events was kept.', (0,markdown/* table */.tp)(['Anomaly', 'Events'], anomalies.map(([kind, count]) => [(0,markdown/* code */.aY)(kind), number(count)])));
    }
    if (month.reconciled !== undefined)
        parts.push(...reconciliation(month.reconciled));
    // The names of types are Heroku's own, or look like it: the tally counts all others as one.
    parts.push(countTable('Type', tally.byType, markdown/* code */.aY));
    if (report.level === 'full') {
        // What a reviewer asks first: who, and on what. Personal, so not for everyone's eyes.
        parts.push(countTable('Actor', tally.actors, markdown/* escapeMarkdown */.FV));
        parts.push(countTable('App', tally.apps, markdown/* escapeMarkdown */.FV));
    }
    return parts.filter((part) => part !== '').join('\n\n');
}
function facts({ result, tally, sourceSha256, files }, { recipients }) {
    const rows = [
        ['Events', number(tally.count)],
        ['First', tally.first === null ? 'none' : (0,markdown/* code */.aY)(tally.first)],
        ['Last', tally.last === null ? 'none' : (0,markdown/* code */.aY)(tally.last)],
        ['SHA-256 of the ordered document', result.sha256 === null ? '' : (0,markdown/* code */.aY)(result.sha256)],
        ["SHA-256 of Heroku's archive", sourceSha256 === undefined ? '' : (0,markdown/* code */.aY)(sourceSha256)],
        [
            'Encrypted for',
            recipients.length === 0 ? 'nobody: plaintext' : recipients.map(markdown/* code */.aY).join('<br>'),
        ],
        ...files.map(({ path, size, sha256 }) => [
            (0,markdown/* code */.aY)(path),
            `${(0,text_log/* formatBytes */.z3)(size)}, SHA-256 ${(0,markdown/* code */.aY)(sha256)}`,
        ]),
    ];
    return (0,markdown/* table */.tp)(['', ''], rows);
}
/** What Heroku's events API says of the same days. */
function reconciliation({ reconciliation, differences }) {
    const { days, not_reconciled: reason } = reconciliation;
    const rows = Object.entries(days).map(([day, { archive, events_api: api, only_in_one: odd }]) => [
        day,
        number(archive),
        api === null ? 'not reconciled' : number(api),
        odd === null ? '' : odd === 0 ? '0' : `❌ ${number(odd)}`,
    ]);
    const parts = ['#### Reconciled with the events API'];
    if (reason !== null)
        parts.push(`⚠️ Not in full: ${(0,markdown/* escapeMarkdown */.FV)(reason)}`);
    parts.push((0,markdown/* table */.tp)(['Day', 'Archive', 'Events API', 'Only in one'], rows));
    if (differences.length > 0) {
        const shown = differences.map(({ day, id, source }) => [
            day,
            ID.test(id) ? (0,markdown/* code */.aY)(id) : 'not shown, for it is no id',
            `only in the ${source}`,
        ]);
        parts.push((0,markdown/* table */.tp)(['Day', 'Event id', ''], shown));
    }
    return parts;
}
function countTable(title, counts, show) {
    const entries = Object.entries(counts).sort(([, a], [, b]) => b - a);
    if (entries.length === 0)
        return '';
    const shown = entries.slice(0, ROWS).map(([name, count]) => [show(name), number(count)]);
    const left = entries.slice(ROWS);
    if (left.length > 0) {
        const count = left.reduce((sum, [, n]) => sum + n, 0);
        shown.push([`${left.length} more`, number(count)]);
    }
    return (0,markdown/* table */.tp)([title, 'Events'], shown);
}

// EXTERNAL MODULE: ./.build/system/disk.js
var disk = __webpack_require__(31053);
// EXTERNAL MODULE: ./.build/system/errors.js
var errors = __webpack_require__(76223);
;// CONCATENATED MODULE: ./.build/export/action.js










/**
 * Runs the action: checks the inputs, exports the months, reports.
 *
 * @throws ActionError when a month was not delivered, after everything was reported
 */
async function exportAction(environment) {
    const { inputs, runner, clock, log } = environment;
    const unread = { account: inputs['enterprise-account']?.trim() ?? '', ...NOTHING };
    const report = await readOptions(inputs, runner, clock.now()).then((options) => exported(options, environment), (error) => ({ ...unread, problem: (0,disk/* failureText */.kY)(error, log) }));
    // What fails before the first month fails all that were asked for.
    const { problem } = report;
    const months = problem !== undefined && report.months.length === 0
        ? monthsAsked(inputs, clock.now()).map((month) => failedMonth(month, problem))
        : report.months;
    const failures = await publish({ ...report, months }, environment);
    if (failures.length > 0)
        throw new errors/* ActionError */.lZ(failures.join('\n'));
}
const NOTHING = {
    ...{ level: 'counts', recipients: [], warnings: [], dryRun: false },
    ...{ months: [], lost: [], missing: undefined, newestManifest: undefined },
};
async function exported(options, environment) {
    const { encryption, dryRun } = options;
    const recipients = encryption?.recipients ?? [];
    const signers = encryption?.signer === undefined ? [] : [encryption.signer];
    const warnings = [...recipients, ...signers].flatMap((key) => key.warnings);
    for (const warning of warnings)
        environment.log.warning(warning);
    // Loaded once the inputs are accepted: a refusal is quick.
    const { exportAccount } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(92), __webpack_require__.e(140), __webpack_require__.e(322), __webpack_require__.e(398), __webpack_require__.e(863), __webpack_require__.e(382), __webpack_require__.e(955)]).then(__webpack_require__.bind(__webpack_require__, 33336));
    const report = await exportAccount(options, environment);
    const fingerprints = recipients.map(({ fingerprint }) => fingerprint);
    return { ...report, recipients: fingerprints, warnings, dryRun };
}
/** The months that the input names; none when it names none by the calendar, or is refused itself. */
function monthsAsked({ month = '' }, now) {
    try {
        const selection = (0,system_month/* parseMonthSelection */.Ke)(month, now);
        return selection.kind === 'months' ? selection.months : [];
    }
    catch {
        return [];
    }
}
/** Sets the outputs, writes summary and log; gives what went wrong in the run, or in this. */
async function publish(report, environment) {
    const { inputs, runner, log, setOutputs, writeSummary } = environment;
    const subjects = await writeSubjects(report.months, runner.temp).catch((error) => {
        log.warning(`subject-checksums could not be written: ${(0,text_log/* plain */.pj)((0,errors/* messageOf */.bD)(error))}`);
        return '';
    });
    const unset = await (0,errors/* tryTo */.dX)(() => {
        setOutputs({ ...outputsOf(report), 'subject-checksums': subjects });
    });
    // The inputs may be refused, and who asked for no summary gets none all the same.
    if (inputs.summary?.trim().toLowerCase() !== 'none')
        writeSummary(summarize(report));
    const odd = report.months.flatMap(anomaliesIn);
    if (odd.length > 0)
        log.warning(`Anomalies in the events, all of them kept: ${odd.join('; ')}`);
    for (const line of closingLines(report))
        log.info(line);
    return [...failuresOf(report), ...unset];
}
/** The anomalies of a month; none of one whose failure names them. */
function anomaliesIn({ result, anomalies }) {
    return anomalies === '' || result.status === 'failed' ? [] : [`${result.month}: ${anomalies}`];
}
/** Sentences of what went wrong; none when nothing did. */
function failuresOf({ months, problem }) {
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

/***/ 1318:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _runner_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1190);
/* harmony import */ var _options_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54050);
/* harmony import */ var _export_action_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2681);



await (0,_runner_action_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)('export', _options_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUT_NAMES */ .Qh, _export_action_js__WEBPACK_IMPORTED_MODULE_2__/* .exportAction */ .j);
// A service that never answered must not hold the job: its connection may be open still.
setTimeout(() => process.exit(), 1000).unref();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 93398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bh: () => (/* binding */ eventsEnding),
/* harmony export */   DK: () => (/* binding */ README),
/* harmony export */   T0: () => (/* binding */ ledgerDirectory),
/* harmony export */   Vc: () => (/* binding */ stemOf),
/* harmony export */   hM: () => (/* binding */ originalEnding),
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

/***/ 1190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./.build/http/environment.js
var environment = __webpack_require__(74234);
// EXTERNAL MODULE: ./.build/system/clock.js
var clock = __webpack_require__(8388);
// EXTERNAL MODULE: ./.build/system/disk.js
var disk = __webpack_require__(31053);
// EXTERNAL MODULE: ./.build/system/errors.js
var errors = __webpack_require__(76223);
// EXTERNAL MODULE: ./.build/text/log.js
var log = __webpack_require__(33186);
// EXTERNAL MODULE: ./.build/text/redact.js
var redact = __webpack_require__(28359);
// EXTERNAL MODULE: ./.build/runner/commands.js
var commands = __webpack_require__(42467);
// EXTERNAL MODULE: ./.build/runner/environment.js
var runner_environment = __webpack_require__(27184);
;// CONCATENATED MODULE: ./.build/runner/print.js



const writeOut = process.stdout.write.bind(process.stdout);
/** Prints a line of this project's own, without secrets. */
function print(line) {
    writeOut(`${redact/* secrets */.O3.redact(line)}\n`);
}
/** Whether a command of this project's own is being printed. */
let isOurs = false;
/** Gives the runner a command; redacted before it is escaped, so that a secret is known. */
function command(name, text = '') {
    isOurs = true;
    (0,commands/* issueCommand */.Lb)(name, {}, redact/* secrets */.O3.redact(text));
    isOurs = false;
}
/** Has the runner mask a secret in its log, in every form, and keeps it out of everything else. */
function hide(secret) {
    for (const form of (0,redact/* formsOf */.XP)(secret)) {
        isOurs = true;
        (0,commands/* issueCommand */.Lb)('add-mask', {}, form);
        isOurs = false;
        redact/* secrets */.O3.add(form);
    }
}
/** Shows an error annotation and fails the step. */
function fail(message) {
    process.exitCode = 1;
    command('error', message);
}
const COMMAND = /^::[a-z-]+(?: [^:]*)?::/;
const MASK = '::add-mask::';
/**
 * What a library prints, on one line, without secrets and addresses: it may quote a service. A
 * command at its beginning stays one.
 */
function madePlain(text) {
    const [command = ''] = COMMAND.exec(text) ?? [];
    return `${command}${(0,log/* said */.ag)(text.slice(command.length).trimEnd())}\n`;
}
/** Lets nothing that a library prints show a secret. */
function redactPrinting() {
    for (const stream of [process.stdout, process.stderr]) {
        const write = stream.write.bind(stream);
        stream.write = (given, ...rest) => {
            if (isOurs)
                return write(given, ...rest);
            const text = given instanceof Uint8Array ? Buffer.from(given).toString() : String(given);
            if (!text.startsWith(MASK))
                return write(madePlain(text), ...rest);
            // A secret that a library found must not be shown elsewhere either.
            redact/* secrets */.O3.add(text.slice(MASK.length).trim());
            return write(text, ...rest);
        };
    }
}
/** The runner's log. */
const print_log = {
    info: print,
    warning: (message) => {
        command('warning', message);
    },
    debug: (error) => {
        command('debug', error instanceof Error ? (error.stack ?? error.message) : String(error));
    },
    secret: hide,
    group: async (title, action) => {
        command('group', title);
        try {
            return await action();
        }
        finally {
            command('endgroup');
        }
    },
};

// EXTERNAL MODULE: ./.build/runner/signals.js
var signals = __webpack_require__(94572);
;// CONCATENATED MODULE: ./.build/runner/action.js
// First: it takes the variables of proxies out of the environment before libraries read them.










const TOKEN_INPUTS = ['heroku-api-key', 'token'];
const SECRET_INPUTS = [
    ...TOKEN_INPUTS,
    'pgp-signing-key',
    'pgp-signing-passphrase',
    'pgp-private-keys',
    'pgp-passphrase',
];
/** The job's own tokens, which the runner itself masks. */
const TOKEN_VARIABLES = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
/** With this code Node.js ends a process whose top-level await never settles. */
const UNSETTLED = 13;
/**
 * Runs an action as a step of a job: reads its environment once and masks the secrets in it. What
 * the action throws fails the step, and so does a signal.
 *
 * @param name of what the action does, such as `export`
 * @param inputNames of the inputs that its action.yml declares
 */
async function runAction(name, inputNames, action) {
    redactPrinting();
    const failWith = (error) => {
        fail((0,disk/* failureText */.kY)(error, print_log));
    };
    // Node.js would print the error as it is, with secrets in it.
    process.on('uncaughtException', (error) => {
        failWith(error);
        process.exit();
    });
    (0,signals/* onEnd */.H)(() => undefined, (signal) => {
        fail(`The ${name} was cancelled (${signal}). Run it again.`);
    });
    process.on('exit', (code) => {
        if (code === UNSETTLED)
            fail(`The ${name} ended before it was done. Run it again, and report it.`);
    });
    try {
        const inputs = (0,runner_environment/* readInputs */.Ko)(inputNames);
        for (const secret of SECRET_INPUTS)
            hide(inputs[secret] ?? '');
        for (const token of TOKEN_INPUTS)
            redact/* secrets */.O3.addToken(inputs[token] ?? '');
        for (const token of TOKEN_VARIABLES)
            redact/* secrets */.O3.addToken((0,runner_environment/* variable */.bv)(token));
        await action({
            inputs,
            runner: (0,runner_environment/* readRunner */.fY)(),
            clock: clock/* systemClock */.m,
            log: print_log,
            http: (0,environment/* httpOfEnvironment */.F)(hide),
            path: (0,runner_environment/* variable */.bv)('PATH'),
            setOutputs: (outputs) => {
                writeFor('GITHUB_OUTPUT', outputs);
            },
            writeSummary,
            // The process ends by the handler above; here is only what to clean before.
            onEnd: (clean) => (0,signals/* onEnd */.H)(clean, () => undefined),
            rememberScratch: (folder) => {
                writeFor('GITHUB_STATE', { scratch: folder });
            },
        });
    }
    catch (error) {
        failWith(error);
    }
}
function writeSummary(markdown) {
    try {
        (0,commands/* issueFileCommand */.n0)('STEP_SUMMARY', redact/* secrets */.O3.redact(markdown));
    }
    catch (error) {
        print_log.warning(`The job summary could not be written: ${(0,log/* plain */.pj)((0,errors/* messageOf */.bD)(error))}`);
    }
}
/** @throws RunnerFileError */
function writeFor(variable, values) {
    const lines = Object.entries(values).map(([name, value]) => (0,commands/* prepareKeyValueMessage */.vC)(name, value));
    try {
        (0,commands/* issueFileCommand */.n0)(variable.replace('GITHUB_', ''), lines.join('\n'));
    }
    catch (error) {
        throw new disk/* RunnerFileError */.TX(variable, error);
    }
}


/***/ }),

/***/ 42467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lb: () => (/* reexport safe */ _node_modules_actions_core_lib_command_js__WEBPACK_IMPORTED_MODULE_0__.L),
/* harmony export */   n0: () => (/* reexport safe */ _node_modules_actions_core_lib_file_command_js__WEBPACK_IMPORTED_MODULE_1__.n),
/* harmony export */   vC: () => (/* reexport safe */ _node_modules_actions_core_lib_file_command_js__WEBPACK_IMPORTED_MODULE_1__.v)
/* harmony export */ });
/* harmony import */ var _node_modules_actions_core_lib_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89635);
/* harmony import */ var _node_modules_actions_core_lib_file_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82902);
// @actions/core without its index, which loads undici for a token that is not used here: that is
// most of the time and memory of a refused input. Its package exports no other way in.




/***/ }),

/***/ 27184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   bv: () => (/* binding */ variable),
/* harmony export */   fY: () => (/* binding */ readRunner),
/* harmony export */   yy: () => (/* binding */ temporaryFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);


/** A variable of the environment; an empty one is as good as none. */
function variable(name, fallback = '') {
    const value = process.env[name];
    return value === undefined || value === '' ? fallback : value;
}
/** The inputs of these names, with the space around them: a passphrase may begin with one. */
function readInputs(names) {
    const variableOf = (name) => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
    return Object.fromEntries(names.map((name) => [name, variable(variableOf(name))]));
}
/** The runner's folder for files that are gone after the job. */
const temporaryFolder = () => variable('RUNNER_TEMP', (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)());
/** What the runner says of the job. */
function readRunner() {
    const retention = Number(variable('GITHUB_RETENTION_DAYS'));
    return {
        serverUrl: variable('GITHUB_SERVER_URL', 'https://github.com'),
        apiUrl: variable('GITHUB_API_URL', 'https://api.github.com'),
        repository: variable('GITHUB_REPOSITORY'),
        repositoryIsPrivate: isPrivate(variable('GITHUB_EVENT_PATH')),
        runId: variable('GITHUB_RUN_ID'),
        runAttempt: Number(variable('GITHUB_RUN_ATTEMPT')) || 1,
        eventName: variable('GITHUB_EVENT_NAME'),
        sha: variable('GITHUB_SHA'),
        retentionDays: retention > 0 ? retention : undefined,
        temp: temporaryFolder(),
        hasArtifactService: variable('ACTIONS_RUNTIME_TOKEN') !== '' && variable('ACTIONS_RESULTS_URL') !== '',
    };
}
/** Whether the event that started the workflow says that its repository is private. */
function isPrivate(eventPath) {
    try {
        const event = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(eventPath, 'utf8'));
        const isPrivate = event.repository?.private;
        return typeof isPrivate === 'boolean' ? isPrivate : undefined;
    }
    catch {
        return undefined;
    }
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


/***/ }),

/***/ 89635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ issueCommand)
/* harmony export */ });
/* unused harmony export issue */
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70857);
/* harmony import */ var _utils_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4679);


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + os__WEBPACK_IMPORTED_MODULE_0__.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .toCommandValue */ .E)(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .toCommandValue */ .E)(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map

/***/ }),

/***/ 82902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ issueFileCommand),
/* harmony export */   v: () => (/* binding */ prepareKeyValueMessage)
/* harmony export */ });
/* harmony import */ var crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76982);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79896);
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70857);
/* harmony import */ var _utils_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4679);
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!fs__WEBPACK_IMPORTED_MODULE_1__.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync(filePath, `${(0,_utils_js__WEBPACK_IMPORTED_MODULE_3__/* .toCommandValue */ .E)(message)}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID()}`;
    const convertedValue = (0,_utils_js__WEBPACK_IMPORTED_MODULE_3__/* .toCommandValue */ .E)(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}${convertedValue}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map

/***/ }),

/***/ 4679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ toCommandValue),
/* harmony export */   k: () => (/* binding */ toCommandProperties)
/* harmony export */ });
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map

/***/ })

};
