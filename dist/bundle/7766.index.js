export const id = 7766;
export const ids = [7766];
export const modules = {

/***/ 67871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ downloadArchive)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _http_secure_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(23082);
/* harmony import */ var _http_proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81007);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69901);
/* harmony import */ var _http_time_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85227);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31053);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76223);
/* harmony import */ var _system_progress_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13779);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33186);
/* harmony import */ var _gunzip_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60906);
/* harmony import */ var _urls_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(30489);











/** The download did not begin or broke off, or its bytes are not those that Heroku declared. */
class DownloadError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ActionError */ .lZ {
}
const failed = (problem, transient, retryAfter) => new DownloadError(`The archive could not be downloaded: ${problem}. Nothing was delivered; run again.`, { code: 'E_HEROKU_DOWNLOAD', transient, retryAfter });
const differs = (what, expected, actual) => new DownloadError(`The archive's ${what} is ${actual}, but Heroku declared ${expected}. Nothing was delivered; ` +
    'run again, and ask Heroku support if this happens again.', { code: 'E_HEROKU_DAMAGED', transient: true });
const MAX_REDIRECTS = 5;
const PROGRESS_BYTES = 16_000_000;
const { least, byte, most, retries } = _http_time_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .TIMES */ .v.download;
/** Milliseconds that so many bytes may take, besides `least`. */
const timeFor = (size) => Math.min(Math.ceil(size * byte), most - least);
/** Faults of the download are retried here; those of the API were retried by the client. */
function judge(error) {
    const isOurs = error instanceof DownloadError || error instanceof _http_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .ProxyError */ .T6;
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
        const { checksum, created_at: createdAt } = archive;
        size = archive.size;
        if (size > _gunzip_js__WEBPACK_IMPORTED_MODULE_8__/* .LIMITS */ .b1.archiveSize) {
            throw new _gunzip_js__WEBPACK_IMPORTED_MODULE_8__/* .LimitError */ .oC(`declared size (${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_7__/* .formatBytes */ .z3)(size)})`, (0,_text_log_js__WEBPACK_IMPORTED_MODULE_7__/* .formatBytes */ .z3)(_gunzip_js__WEBPACK_IMPORTED_MODULE_8__/* .LIMITS */ .b1.archiveSize));
        }
        const retrievedAt = clock.now();
        const gz = await fetchVerified(archive, client, scratch);
        log.info(`Verified ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_7__/* .formatBytes */ .z3)(gz.size)}, SHA-256 ${checksum}`);
        return { gz, checksum, size, createdAt, retrievedAt, requestId };
    };
    return (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .retrying */ .R$)(attempt, { policy, clock, judge, onRetry: (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .toldTo */ .dE)(log, 'Download attempt') });
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
    const progress = { done: 'Downloaded', total: archive.size, every: PROGRESS_BYTES, clock, log };
    return scratch.write((0,_system_progress_js__WEBPACK_IMPORTED_MODULE_6__/* .withProgress */ .E)(verified(), progress)).catch((thrown) => {
        const error = (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .asDiskError */ .k_)(thrown);
        if (error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ActionError */ .lZ)
            throw error;
        throw failed(`it broke off after ${size} of ${archive.size} bytes (${faultName(error)})`, true);
    });
}
/** Follows redirects: each must be secure, and no header of ours goes along. */
async function follow(archive, client) {
    const { http, clock, log } = client.options;
    const until = clock.now().getTime() + least + timeFor(archive.size);
    let url = new URL(archive.url);
    for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
        if (!(0,_http_secure_js__WEBPACK_IMPORTED_MODULE_10__/* .isSecure */ .U)(url)) {
            const scheme = (0,_text_log_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)(url.protocol.slice(0, -1));
            throw failed(`its url is of '${scheme}', where https was expected`, false);
        }
        const within = Math.max(1, until - clock.now().getTime());
        const response = await http(url, { 'accept-encoding': 'identity' }, within).catch((error) => {
            if (error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ActionError */ .lZ)
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
            (0,_urls_js__WEBPACK_IMPORTED_MODULE_9__/* .hideUrl */ .K)(url.href, log);
            continue;
        }
        const after = (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .retryAfter */ .P9)(response.header('retry-after'), clock.now());
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

/***/ 75759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ verifierOf),
/* harmony export */   V: () => (/* binding */ readSignerKeys)
/* harmony export */ });
/* harmony import */ var _expiry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _key_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81002);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47048);



/**
 * Reads the public keys of those who sign (any number, armored or base64).
 * @param warn is told what of the keys cannot be read or checked
 * @throws KeyError for pgp-signer-keys
 */
async function readSignerKeys(text, now, warn = () => undefined) {
    if (text.trim() === '')
        return [];
    const { keys, problems } = await (0,_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .readKeyRing */ .QK)(text);
    for (const { fingerprint, revoked } of keys) {
        if (revoked !== undefined)
            problems.push(`key ${fingerprint} ${revoked}: leave it out`);
    }
    problems.push(...(0,_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .duplicates */ .XI)(keys));
    if (problems.length > 0)
        throw new _key_error_js__WEBPACK_IMPORTED_MODULE_1__/* .KeyError */ .e('pgp-signer-keys', problems);
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
    return { key, fingerprint: (0,_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .fingerprintOf */ .ax)(key) };
}


/***/ }),

/***/ 13779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withProgress)
/* harmony export */ });
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33186);

/** Milliseconds after which a line is logged, or as many bytes as are to pass. */
const MILLISECONDS = 10_000;
const BYTES = 256_000_000;
/** Passes a stream through and logs its progress: `Downloaded 16 MB of 145 MB`. */
async function* withProgress(source, { done, total, clock, log, every = BYTES }) {
    let size = 0;
    let shown = { size, at: clock.now().getTime() };
    for await (const chunk of source) {
        yield chunk;
        size += chunk.length;
        const at = clock.now().getTime();
        if (size - shown.size < every && at - shown.at < MILLISECONDS)
            continue;
        if (size < total)
            log.info(`${done} ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(size)} of ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(total)}`);
        shown = { size, at };
    }
}


/***/ }),

/***/ 27766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  USAGE: () => (/* binding */ USAGE),
  runCommand: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: ./.build/options/command.js
var command = __webpack_require__(55086);
// EXTERNAL MODULE: ./.build/options/heroku-token.js + 1 modules
var heroku_token = __webpack_require__(35156);
// EXTERNAL MODULE: ./.build/options/problems.js
var options_problems = __webpack_require__(66847);
// EXTERNAL MODULE: ./.build/options/verify.js
var verify = __webpack_require__(14090);
// EXTERNAL MODULE: ./.build/text/log.js
var log = __webpack_require__(33186);
// EXTERNAL MODULE: ./.build/verify/format.js
var format = __webpack_require__(36375);
// EXTERNAL MODULE: ./.build/verify/git/program.js
var program = __webpack_require__(24769);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/verify/git/store.js
var store = __webpack_require__(39527);
;// CONCATENATED MODULE: ./.build/verify/places.js





const KEYS = ['private-key', 'signer-key', 'timestamp-root'];
/**
 * What is wrong with where the auditor's files are. A key or root in the clone may be of whoever pushed
 * it, or be a link that they pushed; and nothing is written into what is verified.
 */
async function placeProblems(folder, { pack, ...keys }) {
    const problems = [];
    const { workTree = folder } = (await (0,store/* findStore */.h$)(folder).catch(() => undefined)) ?? {};
    const tops = await Promise.all([folder, workTree].map((top) => (0,promises_.realpath)(top).catch(() => (0,external_node_path_.resolve)(top))));
    for (const option of KEYS) {
        for (const file of keys[option] ?? []) {
            if (!(await isInside(file, tops)))
                continue;
            problems.push(`--${option}: ${(0,log/* quoted */.TL)(file)} lies in what is verified, where others may have put it: get the ` +
                'file from its owner, and keep it elsewhere');
        }
    }
    if (pack !== undefined && (await isInside(pack, tops))) {
        problems.push(`--pack: ${(0,log/* quoted */.TL)(pack)} lies in what is verified: give a path elsewhere`);
    }
    return problems;
}
/** Whether a file, or a link on the way to it, is in one of these folders. */
async function isInside(file, tops) {
    for (let at = (0,external_node_path_.resolve)(file), above = (0,external_node_path_.dirname)(at); at !== above; at = above, above = (0,external_node_path_.dirname)(at)) {
        const real = await (0,promises_.realpath)(at).catch(() => undefined);
        if (real !== undefined && tops.some((top) => (0,program/* isWithin */.UO)(real, top)))
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./.build/verify/prepare.js + 1 modules
var prepare = __webpack_require__(44650);
// EXTERNAL MODULE: ./.build/verify/report.js
var verify_report = __webpack_require__(94322);
// EXTERNAL MODULE: ./.build/verify/verify.js + 20 modules
var verify_verify = __webpack_require__(29091);
;// CONCATENATED MODULE: ./.build/verify/command.js











const USAGE = `Usage: heroku-audit-trail verify [DIR] [options]

Verifies the ledgers of audit trails in DIR (default: the current folder). DIR is a clone, of which a
commit is read and not the files on disk, or a ledger's folder outside of any clone. Works offline, but
for --repository and --heroku.

  --ref REF                 the commit to verify: a full sha, a branch or a tag (HEAD)
  --allow-shallow           verify a shallow clone without its history
  --json                    print the report as JSON
  --pack FILE               write a zip for an auditor: the ledger, its history as a git bundle, the
                            public keys and roots given, the report, and how to check it by hand
  --grace-days N            days after a month's end by which it must be there (5)
  --expect-manifest SHA256  a manifest that must be in the log, noted earlier
  --expect-head SHA         a commit that must be in the history, noted earlier
  --expect-records N        the least number of months and revisions in the log
  --until YYYY-MM           the last month of an account whose contract ended
  --require CHECKS          checks, by name, that must be made; all: every one
  --accept LIST             commits (full sha) and months whose findings were looked into
  --private-key FILE        OpenPGP private key: open every encrypted file (restore drill)
  --signer-key FILE         OpenPGP public key of who signs: each manifest must be signed by one
  --signed-since SEQUENCE   the first manifest that must be signed (1)
  --signed-off-within DAYS  days after a month's end within which it is to be signed off
  --timestamp-root FILE     root certificate (PEM) of a time-stamping authority
  --repository OWNER/NAME   ask GitHub whether it has and signed the commits
  --expect-author LOGIN     who must have made them, such as 'github-actions[bot]'
  --heroku[=all]            ask Heroku whether a month is missing or was changed; all: download every
                            month that it has and compare the events
  --git PATH                absolute path of git (found in PATH)
  --help

Options with a FILE or LOGIN may be repeated, but for --pack. Take keys and roots from elsewhere, not
from the clone.

Example: heroku-audit-trail verify audit-trail/acme --private-key auditor.asc

Environment: PGP_PRIVATE_KEYS, PGP_SIGNER_KEYS (instead of files), PGP_PASSPHRASE (else it is asked
for), GITHUB_TOKEN, GITHUB_API_URL (with --repository), HEROKU_API_KEY (else ~/.netrc), HEROKU_API_URL
(with --heroku).

Exit code: 0 sound, 1 a problem was found, 2 it could not be checked.
`;
/** Options whose values are those of the action's inputs of the same names. */
const SAME = [
    ...['ref', 'grace-days', 'expect-manifest', 'expect-head', 'expect-records'],
    ...['until', 'require', 'accept', 'repository', 'heroku'],
    ...['signed-since', 'signed-off-within'],
];
const MANY = { type: 'string', multiple: true };
const typed = (names, type) => Object.fromEntries(names.map((name) => [name, type]));
const FLAGS = {
    ...typed(['json', 'help', 'allow-shallow'], { type: 'boolean' }),
    ...typed([...SAME, 'git', 'pack'], { type: 'string' }),
    ...typed(['private-key', 'signer-key', 'timestamp-root', 'expect-author'], MANY),
};
const EXIT_CODES = { ok: command/* EXIT */.dc.fine, problem: command/* EXIT */.dc.findings, 'could-not-check': command/* EXIT */.dc.failed };
/** Runs `verify`; gives the exit code. @throws ActionError when nothing could be verified */
async function runCommand(args, edge) {
    // Its value may be left out.
    const given = args.map((arg) => (arg === '--heroku' ? '--heroku=list' : arg));
    const { values, positionals } = (0,command/* readArguments */.lR)('verify', given, FLAGS);
    if (values.help) {
        edge.print(USAGE);
        return command/* EXIT */.dc.fine;
    }
    const [directory = '.', ...more] = positionals;
    if (more.length > 0)
        throw new command/* UsageError */.eb(`Unexpected ${(0,log/* quoted */.TL)(more[0])}.`, 'verify');
    const { git, pack } = values;
    const { PATH = '', GITHUB_API_URL = '', GITHUB_TOKEN = '' } = edge.env;
    const problems = await placeProblems(directory, { ...values, pack });
    if (pack === '-')
        problems.push('--pack: expected the path of a new file, since a pack is a zip');
    if (values.repository !== undefined && GITHUB_TOKEN === '') {
        problems.push('--repository needs a token with contents: read in GITHUB_TOKEN');
    }
    if (problems.length > 0)
        throw new options_problems/* OptionsError */.ZW(problems);
    const inputs = await inputsOf(values, directory, edge);
    const verification = await (0,command/* asCommandOptions */.sF)(() => (0,prepare.prepare)((0,verify/* readVerifyOptions */.q)(inputs), {
        ...edge,
        apiUrl: GITHUB_API_URL || 'https://api.github.com',
        programs: git === undefined ? (0,program/* gitCandidates */.V8)(PATH, edge.platform) : [git],
        given: command/* GIVEN_TO_COMMAND */.mI,
    }), { 'pgp-signer-keys': '--signer-key' });
    const report = await (0,verify_verify.verify)({ ...verification, pack });
    edge.print(values.json ? (0,verify_report/* formatJson */.IB)(report) : `${(0,format/* formatText */.vX)(report).join('\n')}\n`);
    return EXIT_CODES[(0,verify_report/* resultOf */.Bg)(report)];
}
/** The options as the inputs of the action that mean the same. */
async function inputsOf(values, directory, edge) {
    const { env } = edge;
    const apiUrl = (0,command/* herokuUrlOf */.ze)(edge);
    const keys = async (files, text = '') => files === undefined ? text : (0,command/* keysIn */.q7)(files, edge);
    return {
        ...Object.fromEntries(SAME.map((name) => [name, values[name]])),
        directory,
        'allow-shallow': String(values['allow-shallow'] ?? false),
        'expect-author': values['expect-author']?.join('\n'),
        'timestamp-roots': await keys(values['timestamp-root']),
        'pgp-private-keys': await keys(values['private-key'], env.PGP_PRIVATE_KEYS),
        'pgp-passphrase': env.PGP_PASSPHRASE,
        'pgp-signer-keys': await keys(values['signer-key'], env.PGP_SIGNER_KEYS),
        token: values.repository === undefined ? '' : env.GITHUB_TOKEN,
        'heroku-api-key': values.heroku === undefined || !URL.canParse(apiUrl)
            ? ''
            : await (0,heroku_token/* herokuToken */.m)(new URL(apiUrl), edge),
        'heroku-api-url': apiUrl,
    };
}


/***/ }),

/***/ 44650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prepare: () => (/* binding */ prepare)
});

// EXTERNAL MODULE: ./.build/github/authorship.js
var authorship = __webpack_require__(51447);
// EXTERNAL MODULE: ./.build/heroku/client.js
var client = __webpack_require__(59316);
// EXTERNAL MODULE: ./.build/openpgp/private-keys.js
var private_keys = __webpack_require__(59490);
// EXTERNAL MODULE: ./.build/openpgp/signer-keys.js
var signer_keys = __webpack_require__(75759);
// EXTERNAL MODULE: ./.build/options/problems.js
var options_problems = __webpack_require__(66847);
// EXTERNAL MODULE: ./.build/system/version.js
var version = __webpack_require__(24014);
// EXTERNAL MODULE: ./.build/timestamp/chain.js
var chain = __webpack_require__(96696);
// EXTERNAL MODULE: ./.build/heroku/download.js
var download = __webpack_require__(67871);
// EXTERNAL MODULE: ./.build/heroku/gunzip.js
var gunzip = __webpack_require__(60906);
// EXTERNAL MODULE: ./.build/system/scratch.js
var scratch = __webpack_require__(5972);
// EXTERNAL MODULE: ./.build/verify/document.js + 1 modules
var verify_document = __webpack_require__(16759);
;// CONCATENATED MODULE: ./.build/verify/heroku.js




/**
 * @param scope `list`: archives are downloaded where the list has other bytes; `all`: every one
 * @param temp folder for archives, which are encrypted there with a key in memory
 * @param caretaker removes them when the process is killed
 */
const herokuSource = (client, scope, temp, caretaker) => ({
    client,
    scope,
    /**
     * SHA-256 of a month's ordered document, made of the archive that Heroku has now.
     *
     * @throws ActionError when it cannot be had
     */
    orderedDigest: (account, month) => (0,scratch/* withScratch */.h)(temp, caretaker, async (scratch) => {
        const { gz } = await (0,download/* downloadArchive */.Z)({ client, account, month, scratch });
        return (0,gunzip/* readGzip */.H9)(gz, gunzip/* LIMITS */.b1, (json) => (0,verify_document/* orderedDigest */.yF)(json, scratch));
    }),
});

;// CONCATENATED MODULE: ./.build/verify/prepare.js








/**
 * Makes ready what was asked for: reads and unlocks keys, and asks nothing of the network yet.
 *
 * @throws OptionsError with every problem found
 */
async function prepare(options, edge) {
    const { repository, token, herokuApiKey, pgpPrivateKeys, pgpPassphrase } = options;
    const { http, clock, log, apiUrl, temp, given, programs, onEnd, ask } = edge;
    const warn = (warning) => {
        log.warning(warning);
    };
    const now = clock.now();
    const isGitHub = repository !== '' && token !== '';
    const problems = isGitHub ? (0,options_problems/* apiUrlProblems */.CK)(edge) : [];
    const timestampRoots = await (0,options_problems/* attempt */.CD)(problems, () => (0,chain/* readRoots */.Mi)(options.timestampRoots));
    const signerKeys = await (0,options_problems/* attempt */.CD)(problems, () => (0,signer_keys/* readSignerKeys */.V)(options.pgpSignerKeys, now, warn));
    // A person is not asked for a passphrase in vain.
    const privateKeys = problems.length === 0 &&
        (await (0,options_problems/* attempt */.CD)(problems, () => (0,private_keys/* readPrivateKeys */.Ck)(pgpPrivateKeys, pgpPassphrase, ask, warn)));
    if (!timestampRoots || !signerKeys || !privateKeys)
        throw new options_problems/* OptionsError */.ZW(problems);
    const tools = { http, clock, log, userAgent: version/* USER_AGENT */._O };
    const herokuApi = { apiUrl: options.herokuApiUrl, token: herokuApiKey, given, ...tools };
    const verification = { ...options, folder: options.directory, programs, temp, onEnd, now };
    return {
        ...verification,
        ...{ pack: undefined, privateKeys, signerKeys, timestampRoots },
        github: isGitHub ? await gitHubCommits(options, { apiUrl, ...tools }) : undefined,
        heroku: herokuApiKey === ''
            ? undefined
            : herokuSource(new client/* HerokuClient */.KZ(herokuApi), options.heroku, temp, edge),
    };
}
async function gitHubCommits({ token, repository }, tools) {
    // It takes longer to load than all else together: only who asks GitHub waits for it.
    const { createOctokit } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(5555), __webpack_require__.e(3349)]).then(__webpack_require__.bind(__webpack_require__, 13349));
    return new authorship/* GitHubCommits */.a(createOctokit(token, tools), repository);
}


/***/ })

};
