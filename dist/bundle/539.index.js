export const id = 539;
export const ids = [539];
export const modules = {

/***/ 67871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ downloadArchive)
/* harmony export */ });
/* unused harmony exports IntegrityError, DownloadError */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _http_secure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23082);
/* harmony import */ var _http_proxy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81007);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69901);
/* harmony import */ var _http_time_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85227);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31053);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76223);
/* harmony import */ var _system_progress_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13779);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33186);
/* harmony import */ var _urls_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(30489);










/** The bytes are not those that Heroku declared. */
class IntegrityError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ActionError */ .lZ {
    constructor(what, expected, actual) {
        super(`The archive's ${what} is ${actual}, but Heroku declared ${expected}. Nothing was ` +
            'delivered; run again, and ask Heroku support if it stays so.', { transient: true });
    }
}
/** The download did not begin, or broke off. */
class DownloadError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ActionError */ .lZ {
    constructor(problem, transient, retryAfter) {
        super(`The archive could not be downloaded: ${problem}. Nothing was delivered; run again.`, {
            transient,
            retryAfter,
        });
    }
}
const MAX_REDIRECTS = 5;
const PROGRESS_BYTES = 16_000_000;
const { least, byte, most, retries, crawl } = _http_time_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .TIMES */ .v.download;
/** Milliseconds that so many bytes may take, besides `least`. */
const timeFor = (size) => Math.min(Math.ceil(size * byte), most - least);
/** Faults of the download are retried here; those of the API were retried by the client. */
function judge(error) {
    const isOurs = [IntegrityError, DownloadError, _http_proxy_js__WEBPACK_IMPORTED_MODULE_2__/* .ProxyError */ .T6].some((kind) => error instanceof kind);
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
 */
async function downloadArchive({ client, account, month, scratch }, accept) {
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
        const retrievedAt = clock.now();
        const gz = await fetchVerified(archive, client, scratch);
        log.info(`Verified ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_8__/* .formatBytes */ .z3)(gz.size)}, SHA-256 ${checksum}`);
        return { gz, checksum, size, createdAt, retrievedAt, requestId };
    };
    return (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .retrying */ .R$)(attempt, { policy, clock, judge, onRetry: (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .toldTo */ .dE)(log, 'Download attempt') });
}
async function fetchVerified(archive, client, scratch) {
    const { clock, log } = client.options;
    const until = clock.now().getTime() + least + timeFor(archive.size);
    const response = await follow(new URL(archive.url), until, client);
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    const brokeOff = (why) => new DownloadError(`it broke off after ${size} of ${archive.size} bytes (${why})`, true);
    const crawls = crawlingFrom(clock);
    const verified = async function* () {
        for await (const chunk of response.body) {
            hash.update(chunk);
            size += chunk.length;
            if (size > archive.size) {
                throw new IntegrityError('size', archive.size, `over ${archive.size}`);
            }
            if (crawls(size) && size < archive.size) {
                throw brokeOff(`less than ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_8__/* .formatBytes */ .z3)(crawl.bytes)} a second`);
            }
            yield chunk;
        }
        // Within the stream: a file that fails is removed before the next attempt needs the room.
        if (size !== archive.size)
            throw new IntegrityError('size', archive.size, size);
        const actual = hash.digest('hex');
        if (actual !== archive.checksum)
            throw new IntegrityError('SHA-256', archive.checksum, actual);
    };
    const progress = { done: 'Downloaded', total: archive.size, every: PROGRESS_BYTES, clock, log };
    return scratch.write((0,_system_progress_js__WEBPACK_IMPORTED_MODULE_7__/* .withProgress */ .E)(verified(), progress)).catch((thrown) => {
        const error = (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .asDiskError */ .k_)(thrown);
        throw error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ActionError */ .lZ ? error : brokeOff(faultName(error));
    });
}
/**
 * Watches the speed: given the bytes so far, says once a minute whether those of the last minute
 * were too few. No time limit of a silence ever ends a drip.
 */
function crawlingFrom(clock) {
    let before = { at: clock.now().getTime(), size: 0 };
    return (size) => {
        const at = clock.now().getTime();
        const elapsed = at - before.at;
        if (elapsed < crawl.milliseconds)
            return false;
        const isTooSlow = (size - before.size) * 1000 < crawl.bytes * elapsed;
        before = { at, size };
        return isTooSlow;
    };
}
/**
 * Follows redirects: each must be secure, and no header of ours goes along.
 *
 * @param until when the whole answer must be there, in milliseconds since 1970
 */
async function follow(first, until, client) {
    const { http, clock, log, apiUrl } = client.options;
    let url = first;
    for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
        if (!(0,_http_secure_js__WEBPACK_IMPORTED_MODULE_1__/* .isSecure */ .U)(url)) {
            const scheme = (0,_text_log_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)(url.protocol.slice(0, -1));
            throw new DownloadError(`its url is of '${scheme}', where https was expected`, false);
        }
        // Else an answer of the API could have this machine ask its own network.
        if (apiUrl.protocol === 'https:' && (0,_http_secure_js__WEBPACK_IMPORTED_MODULE_1__/* .isInternal */ .i)(url)) {
            throw new DownloadError('its url leads to a loopback, private or link-local address', false);
        }
        const within = Math.max(1, until - clock.now().getTime());
        const response = await http(url, { 'accept-encoding': 'identity' }, within).catch((error) => {
            if (error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ActionError */ .lZ)
                throw error;
            throw new DownloadError(`no connection to its host (${faultName(error)})`, true);
        });
        const { status } = response;
        if (status === 200)
            return response;
        response.body.destroy();
        const location = response.header('location');
        if (status >= 300 && status < 400 && location !== undefined && URL.canParse(location, url)) {
            url = new URL(location, url);
            (0,_urls_js__WEBPACK_IMPORTED_MODULE_9__/* .hideUrl */ .K)(url.href, log, client.known);
            continue;
        }
        const after = (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .retryAfter */ .P9)(response.header('retry-after'), clock.now());
        throw new DownloadError(`its host answered ${status}`, true, after);
    }
    throw new DownloadError(`more than ${MAX_REDIRECTS} redirects`, false);
}
/** A fault's code or class; its message could hold the url. */
function faultName(error) {
    const { code, name } = error;
    // The code of a DOMException, such as that of a timeout, is a number.
    const texts = [code, name].filter((text) => typeof text === 'string');
    return texts[0] ?? 'unknown fault';
}


/***/ }),

/***/ 60906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H9: () => (/* binding */ readGzip)
/* harmony export */ });
/* unused harmony exports GzipError, gunzip */
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76223);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27839);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33186);






/** Bytes that are not one whole gzip file. */
class GzipError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ {
    constructor(problem) {
        super(`The archive is not a whole gzip file (RFC 1952): ${problem}. Nothing was delivered; run ` +
            'again, and ask Heroku support if it stays so.');
    }
}
const OUTPUT_CHUNK = 256 * 1024;
/** Stops a decompression bomb. */
function checkLimits(size, consumed, limits) {
    if (size > limits.jsonSize) {
        throw new _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .LimitError */ .oC('JSON', undefined, (0,_text_log_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBytes */ .z3)(limits.jsonSize));
    }
    if ((0,_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .isBomb */ .XB)(size, consumed, limits)) {
        const ratio = String(Math.floor(size / consumed));
        throw new _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .LimitError */ .oC('compression ratio', ratio, String(limits.ratio));
    }
}
/**
 * Decompresses a gzip file of one or several members (RFC 1952, section 2.2) that must fill it from
 * the first byte to the last: ordinary tools let padding behind them pass.
 *
 * @throws GzipError, LimitError
 */
async function* gunzip(file, limits) {
    const unzip = (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.createGunzip)({ chunkSize: OUTPUT_CHUNK });
    const feeding = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.pipeline)(file.read(), unzip).catch(() => undefined);
    let size = 0;
    try {
        for await (const chunk of unzip) {
            size += chunk.length;
            checkLimits(size, unzip.bytesWritten, limits);
            yield chunk;
        }
    }
    catch (error) {
        const code = error.code ?? '';
        if (!code.startsWith('Z_'))
            throw error;
        throw new GzipError((0,_system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error));
    }
    finally {
        unzip.destroy();
        await feeding;
    }
    // Not by zlib's `rejectGarbageAfterEnd`: Node.js 24 takes a second member for garbage.
    const beyond = file.size - unzip.bytesWritten;
    if (beyond > 0) {
        throw new GzipError(`what follows its last member is none (${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBytes */ .z3)(beyond)})`);
    }
}
/**
 * Has `read` use the JSON in a gzip file. Where it does not like what it reads, the file may be
 * damaged: its own checks come at the end of a member, and are then looked at first.
 *
 * @throws GzipError, LimitError, and what `read` throws of a file that is whole
 */
async function readGzip(file, limits, read) {
    try {
        return await read(gunzip(file, limits));
    }
    catch (error) {
        const isOfFile = error instanceof GzipError || error instanceof _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .LimitError */ .oC;
        if (!isOfFile && error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ) {
            await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.pipeline)(gunzip(file, limits), new node_stream__WEBPACK_IMPORTED_MODULE_0__.PassThrough().resume());
        }
        throw error;
    }
}


/***/ }),

/***/ 75759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readSignerKeys)
/* harmony export */ });
/* harmony import */ var _detached_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25086);
/* harmony import */ var _key_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81002);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60177);
/* harmony import */ var _revokers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25721);
/* harmony import */ var _self_signatures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12472);





/**
 * Reads the public keys of those who sign (any number, armored or base64).
 * @param warn takes what of the keys cannot be read, or checked
 * @throws KeyError for pgp-signer-keys
 */
async function readSignerKeys(text, now, warn = () => undefined) {
    if (text.trim() === '')
        return [];
    const { keys, problems } = await (0,_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .readKeyRing */ .Q)(text);
    if (keys.length + problems.length === 0) {
        problems.push('hold no OpenPGP key: give what `gpg --armor --export` prints');
    }
    const warnings = [];
    for (const held of keys) {
        const { key, fingerprint, unread } = held;
        await (0,_self_signatures_js__WEBPACK_IMPORTED_MODULE_4__/* .readAsGnuPG */ .s)(key, now);
        const revocation = await (0,_revokers_js__WEBPACK_IMPORTED_MODULE_3__/* .revocationOf */ .E)(held, keys);
        warnings.push(...unread.map((words) => `key ${fingerprint} ${words}`));
        if (revocation?.isChecked === true) {
            problems.push(`key ${fingerprint} ${revocation.words}: leave it out`);
        }
        else if (revocation !== undefined)
            warnings.push(`key ${fingerprint} ${revocation.words}`);
    }
    if (problems.length > 0)
        throw new _key_error_js__WEBPACK_IMPORTED_MODULE_1__/* .KeyError */ .e('pgp-signer-keys', problems);
    warnings.forEach((warning) => warn(warning));
    return (0,_detached_js__WEBPACK_IMPORTED_MODULE_0__/* .verifiersOf */ .$9)(keys, now);
}


/***/ }),

/***/ 13779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withProgress)
/* harmony export */ });
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33186);

/** A line is written after so many bytes, or so many milliseconds. */
const BYTES = 256_000_000;
const MILLISECONDS = 10_000;
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

/***/ 23539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommand: () => (/* binding */ runCommand)
/* harmony export */ });
/* unused harmony exports USAGE, EXIT_CODES */
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76223);
/* harmony import */ var _options_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55086);
/* harmony import */ var _options_problems_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66847);
/* harmony import */ var _system_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24014);
/* harmony import */ var _options_verify_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14090);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48641);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(94322);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(36375);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(23996);











const GIVEN = {
    account: "the ledger's account",
    token: 'HEROKU_API_KEY',
    apiUrl: 'HEROKU_API_URL',
};
const USAGE = `Usage: heroku-audit-trail verify [DIR] [options]

Verifies the ledgers of audit trails in DIR (default: the current folder): a clone that holds ledgers,
of which a commit is read and not the files on disk; or a ledger's folder outside of any clone.
The network is used with --repository and --heroku only. What lies in the temporary folder meanwhile is
removed at the end and on cancellation; Heroku's archives are encrypted there, with a key in memory.

  --ref REF                 the commit to verify: a full sha, a branch or a tag (HEAD)
  --allow-shallow           verify a shallow clone without its history
  --json                    print the report as JSON
  --grace-days N            days after a month's end within which it is to be there (5)
  --expect-manifest SHA256  a manifest that must be in the log, noted earlier
  --expect-head SHA         a commit that must be in the history, noted earlier
  --expect-records N        the least number of months and revisions in the log
  --until YYYY-MM           the last month of an account that ended: none after it is missing
  --require CHECKS          checks, by name, that must not be left out; all: every one
  --accept LIST             commits (full sha) and months whose findings were looked into
  --private-key FILE        OpenPGP private key: open every encrypted file (restore drill)
  --signer-key FILE         OpenPGP public key that may have signed the manifests: each must be signed
  --signed-since SEQUENCE   the first manifest that must be signed (1)
  --timestamp-root FILE     root certificate (PEM) of a time-stamping authority
  --repository OWNER/NAME   ask GitHub whether it has and signed the commits
  --expect-author LOGIN     whose commits they must be, such as 'github-actions[bot]'
  --heroku[=all]            ask Heroku whether anything is missing or changed by its list; all:
                            download every month that it has and compare the events
  --version, --help

Those of a FILE or LOGIN may be repeated.

Example: heroku-audit-trail verify audit-trail/acme --private-key auditor.asc

Environment: PGP_PRIVATE_KEYS, PGP_SIGNER_KEYS (instead of files), PGP_PASSPHRASE (else it is asked
for), GITHUB_TOKEN, GITHUB_API_URL (with --repository), HEROKU_API_KEY, HEROKU_API_URL (with --heroku).

Exit code: 0 sound, 1 a problem was found, 2 it could not be checked.
`;
/** By what came of it; `could-not-check` also when the command was called wrongly. */
const EXIT_CODES = { ok: 0, problem: 1, 'could-not-check': 2 };
/** Options whose values are those of the action's inputs of the same names. */
const SAME = [
    ...['ref', 'grace-days', 'expect-manifest', 'expect-head', 'expect-records'],
    ...['until', 'require', 'accept', 'repository', 'heroku', 'signed-since'],
];
const SWITCHES = ['json', 'help', 'version', 'allow-shallow'];
const REPEATED = ['private-key', 'signer-key', 'timestamp-root', 'expect-author'];
const typed = (names, type) => Object.fromEntries(names.map((name) => [name, type]));
const FLAGS = {
    ...typed(SWITCHES, { type: 'boolean' }),
    ...typed(SAME, { type: 'string' }),
    ...typed(REPEATED, { type: 'string', multiple: true }),
};
/** Runs the command with its arguments; gives the exit code. Never throws. */
async function runCommand(args, edge) {
    try {
        const { values, positionals } = parse(args);
        if (values.help || values.version) {
            edge.print(values.help ? USAGE : `${_system_version_js__WEBPACK_IMPORTED_MODULE_5__/* .TOOL */ .j.name} ${_system_version_js__WEBPACK_IMPORTED_MODULE_5__/* .TOOL */ .j.version}\n`);
            return 0;
        }
        const [command, directory = '', ...more] = positionals;
        if (command !== 'verify' || more.length > 0)
            throw new UsageError('Expected: verify [DIR].');
        const inputs = await inputsOf(values, directory, edge);
        const options = await (0,_options_command_js__WEBPACK_IMPORTED_MODULE_3__/* .asCommandOptions */ .sF)(() => (0,_options_verify_js__WEBPACK_IMPORTED_MODULE_6__/* .readVerifyOptions */ .qf)(inputs));
        const { GITHUB_API_URL = '', PATH = '' } = edge.env;
        const apiUrl = GITHUB_API_URL === '' ? 'https://api.github.com' : GITHUB_API_URL;
        const report = await (0,_verify_js__WEBPACK_IMPORTED_MODULE_10__.verify)(await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_7__.prepare)(options, { ...edge, apiUrl, path: PATH, temp: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(), given: GIVEN }));
        edge.print(values.json ? (0,_report_js__WEBPACK_IMPORTED_MODULE_8__/* .formatJson */ .IB)(report) : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_9__/* .formatText */ .v)(report).join('\n')}\n`);
        return EXIT_CODES[(0,_report_js__WEBPACK_IMPORTED_MODULE_8__/* .resultOf */ .Bg)(report)];
    }
    catch (error) {
        edge.complain(`${_system_version_js__WEBPACK_IMPORTED_MODULE_5__/* .TOOL */ .j.name}: ${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}\n`);
        if (!(error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ))
            edge.log.debug(error);
        return EXIT_CODES['could-not-check'];
    }
}
/** The command was called in a way that it does not know. */
class UsageError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ {
    constructor(problem) {
        super(`${problem} See ${_system_version_js__WEBPACK_IMPORTED_MODULE_5__/* .TOOL */ .j.name} verify --help`);
    }
}
function parse(args) {
    try {
        // Its value may be left out.
        const given = args.map((arg) => (arg === '--heroku' ? '--heroku=list' : arg));
        return (0,node_util__WEBPACK_IMPORTED_MODULE_1__.parseArgs)({ args: given, options: FLAGS, allowPositionals: true });
    }
    catch (error) {
        throw new UsageError(`${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error).split('. To specify')[0]}.`);
    }
}
/** Names of the flags that were given without a value: a shell makes that of an unset variable. */
function emptyFlags(values) {
    const isEmpty = (value) => typeof value === 'string' && value.trim() === '';
    return Object.entries(values)
        .filter(([, value]) => [value].flat().some(isEmpty))
        .map(([name]) => name);
}
/** The options as the inputs of the action that mean the same. */
async function inputsOf(values, directory, edge) {
    const { env } = edge;
    const { GITHUB_TOKEN = '', HEROKU_API_KEY = '', HEROKU_API_URL = '' } = env;
    const problems = emptyFlags(values).map((name) => `--${name} is empty, and would switch off what it asks for: is it of a variable that is not ` +
        'set? Give its value, or leave the option out');
    if (values.repository !== undefined && GITHUB_TOKEN === '') {
        problems.push('--repository needs a token with contents: read in GITHUB_TOKEN');
    }
    if (values.heroku !== undefined && HEROKU_API_KEY === '') {
        problems.push('--heroku needs a Heroku token in HEROKU_API_KEY');
    }
    if (problems.length > 0)
        throw new _options_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .OptionsError */ .ZW(problems);
    return {
        ...Object.fromEntries(SAME.map((name) => [name, values[name] ?? ''])),
        directory,
        'allow-shallow': values['allow-shallow'] ? 'true' : '',
        'expect-author': (values['expect-author'] ?? []).join('\n'),
        'timestamp-roots': await textOf(values['timestamp-root'], undefined, edge),
        'pgp-private-keys': await textOf(values['private-key'], env.PGP_PRIVATE_KEYS, edge),
        'pgp-passphrase': env.PGP_PASSPHRASE ?? '',
        'pgp-signer-keys': await textOf(values['signer-key'], env.PGP_SIGNER_KEYS, edge),
        token: values.repository === undefined ? '' : GITHUB_TOKEN,
        'heroku-api-key': values.heroku === undefined ? '' : HEROKU_API_KEY,
        'heroku-api-url': HEROKU_API_URL,
    };
}
async function textOf(files, text, edge) {
    if (files === undefined)
        return text ?? '';
    try {
        return (await Promise.all(files.map((file) => edge.readFile(file)))).join('\n');
    }
    catch (error) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ(`A file cannot be read: ${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
    }
}


/***/ }),

/***/ 48641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prepare: () => (/* binding */ prepare)
});

// EXTERNAL MODULE: ./.build/heroku/client.js + 1 modules
var client = __webpack_require__(6872);
// EXTERNAL MODULE: ./.build/options/problems.js
var options_problems = __webpack_require__(66847);
// EXTERNAL MODULE: ./.build/system/version.js
var version = __webpack_require__(24014);
// EXTERNAL MODULE: ./.build/verify/github.js
var github = __webpack_require__(35435);
// EXTERNAL MODULE: ./.build/heroku/download.js
var download = __webpack_require__(67871);
// EXTERNAL MODULE: ./.build/heroku/gunzip.js
var gunzip = __webpack_require__(60906);
// EXTERNAL MODULE: ./.build/heroku/limits.js
var limits = __webpack_require__(27839);
// EXTERNAL MODULE: ./.build/system/scratch.js
var scratch = __webpack_require__(5972);
// EXTERNAL MODULE: ./.build/verify/ordered.js
var ordered = __webpack_require__(90903);
;// CONCATENATED MODULE: ./.build/verify/heroku.js





/**
 * Makes the source of what is asked of Heroku. An archive that is looked into lies in `temp` meanwhile,
 * encrypted with a key in memory; `caretaker` sees to it that it does not stay.
 */
function herokuSource(client, { scope, temp, caretaker }) {
    const digest = (account, month) => (0,scratch/* withScratch */.hM)(temp, caretaker, async (scratch) => {
        const options = { client, account, month, scratch };
        const { gz } = await (0,download/* downloadArchive */.Z)(options, ({ size }) => (0,limits/* checkDeclaredSize */.sl)(size));
        return (0,gunzip/* readGzip */.H9)(gz, limits/* LIMITS */.b1, (json) => (0,ordered/* orderedDigest */.y)(json, scratch));
    });
    return { client, scope, orderedDigest: digest };
}

// EXTERNAL MODULE: ./.build/openpgp/private-keys.js
var private_keys = __webpack_require__(59490);
// EXTERNAL MODULE: ./.build/openpgp/signer-keys.js
var signer_keys = __webpack_require__(75759);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/system/errors.js
var errors = __webpack_require__(76223);
;// CONCATENATED MODULE: ./.build/timestamp/roots.js


const BLOCK = /-----BEGIN (?<label>[^-]+)-----[^-]*-----END \k<label>-----/g;
/**
 * Reads root certificates to verify time-stamps with.
 *
 * @param text PEM, with any text around the blocks
 * @param name of the input or option, for messages
 * @throws ActionError when it holds none, or anything else
 */
function readRoots(text, name) {
    const blocks = [...text.matchAll(BLOCK)];
    const fail = (problem) => {
        throw new errors/* ActionError */.lZ(`${name}: ${problem}`);
    };
    if (blocks.length === 0) {
        fail('holds no certificate, expected PEM blocks (BEGIN CERTIFICATE). `openssl x509 -inform DER ' +
            '-in ROOT.cer -out ROOT.pem` makes one of a binary file.');
    }
    return blocks.map(([block, label], index) => {
        const place = `block ${index + 1}`;
        if (label !== 'CERTIFICATE')
            fail(`${place} is no certificate: give root certificates only.`);
        const certificate = tryRead(block);
        if (certificate === undefined) {
            return fail(`${place} cannot be read: get the certificate again.`);
        }
        if (!certificate.ca) {
            fail(`${place} is not the certificate of a CA: give the root that issued it.`);
        }
        return certificate;
    });
}
function tryRead(block) {
    try {
        return new external_node_crypto_.X509Certificate(block);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/verify/prepare.js









/**
 * Makes ready what was asked for: keys are unlocked, nothing is asked of anyone yet.
 *
 * @throws OptionsError when the token would go to GitHub in the clear, KeyError
 */
async function prepare(options, edge) {
    const { folder, ref, allowShallow, graceDays, expected, required, accepted } = options;
    const { repository, token, signedSince, timestampRoots, expectedAuthors } = options;
    const { http, clock, log, apiUrl, path, temp, given, ask } = edge;
    const warn = (warning) => {
        log.warning(warning);
    };
    const tools = { http, clock, log, userAgent: version/* USER_AGENT */._ };
    const problems = repository === undefined ? [] : (0,options_problems/* apiUrlProblems */.CK)({ apiUrl });
    if (problems.length > 0)
        throw new options_problems/* OptionsError */.ZW(problems);
    return {
        ...{ folder, ref, allowShallow, path, temp, onEnd: (clean) => edge.onEnd(clean) },
        graceDays,
        expected,
        required,
        accepted,
        signedSince,
        expectedAuthors,
        timestampRoots: timestampRoots === '' ? [] : readRoots(timestampRoots, 'timestamp-roots'),
        now: clock.now(),
        privateKeys: await (0,private_keys/* readPrivateKeys */.C)(options.privateKeys, options.passphrase, ask, warn),
        signerKeys: await (0,signer_keys/* readSignerKeys */.V)(options.signerKeys, clock.now(), warn),
        github: repository === undefined
            ? undefined
            : new github/* GitHubCommits */.a(await octokitOf(token, { apiUrl, ...tools }), repository),
        heroku: options.herokuApiKey === undefined
            ? undefined
            : herokuSource(new client/* HerokuClient */.KZ({
                apiUrl: options.herokuApiUrl,
                token: options.herokuApiKey,
                given,
                ...tools,
            }), { scope: options.herokuScope, temp, caretaker: edge }),
    };
}
/** Octokit takes longer to load than all else together: only who asks GitHub waits for it. */
async function octokitOf(...given) {
    const { createOctokit } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(92), __webpack_require__.e(349)]).then(__webpack_require__.bind(__webpack_require__, 13349));
    return createOctokit(...given);
}


/***/ })

};
