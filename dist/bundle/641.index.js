export const id = 641;
export const ids = [641];
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

/***/ 59490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readPrivateKeys),
/* harmony export */   h: () => (/* binding */ decryptionProblem)
/* harmony export */ });
/* harmony import */ var _key_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81002);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60177);
/* harmony import */ var _openpgp_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90093);
/* harmony import */ var _unlock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95544);




/**
 * Reads private keys (any number, armored or base64) to decrypt with, and unlocks them. Expired
 * and revoked ones serve: they open what was encrypted for them.
 * @param ask is asked for the passphrase of a key that needs one, when none is given
 * @param warn takes what of the keys cannot be read
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
            problems.push(`key ${fingerprint} is a public key, which opens nothing: give the private one, ` +
                `\`gpg --armor --export-secret-keys ${fingerprint}\``);
        }
        else if (key.getKeys().every(_unlock_js__WEBPACK_IMPORTED_MODULE_3__/* .isStub */ .DB))
            problems.push(lacksSecret(key));
        else
            secret.push(key);
    }
    if (keys.length + problems.length === 0) {
        problems.push('hold no OpenPGP key: give what `gpg --armor --export-secret-keys` prints');
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
    if (!(0,_unlock_js__WEBPACK_IMPORTED_MODULE_3__/* .isLocked */ .ln)(key))
        return key;
    const name = `key ${(0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprintOf */ .a)(key)}`;
    const given = passphrase === '' && ask ? await ask(`Passphrase of ${name}: `) : passphrase;
    if (given === '') {
        throw new _key_error_js__WEBPACK_IMPORTED_MODULE_0__/* .KeyError */ .e('pgp-passphrase', [
            `is empty, but ${name} is protected by one: give it as that input of the action, or to the ` +
                'command as PGP_PASSPHRASE or at its prompt',
        ]);
    }
    const open = await (0,_unlock_js__WEBPACK_IMPORTED_MODULE_3__/* .unlocked */ .YR)(key, given);
    if (open !== undefined)
        return open;
    throw new _key_error_js__WEBPACK_IMPORTED_MODULE_0__/* .KeyError */ .e('pgp-passphrase', [
        `does not open ${name}: check that it is of this key; the input and PGP_PASSPHRASE are for all keys alike`,
    ]);
}
/** Why a key cannot decrypt with its (sub)key of that id; undefined: it can. */
async function decryptionProblem(key, id) {
    // At no time: expired and revoked keys open what was encrypted for them.
    const usable = await key.getDecryptionKeys(id, null).catch(_openpgp_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A);
    if (typeof usable !== 'string' && !usable.every(_unlock_js__WEBPACK_IMPORTED_MODULE_3__/* .isStub */ .DB))
        return undefined;
    if (typeof usable !== 'string' || key.getKeys(id).some(_unlock_js__WEBPACK_IMPORTED_MODULE_3__/* .isStub */ .DB))
        return lacksSecret(key);
    return `key ${(0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprintOf */ .a)(key)} cannot decrypt: ${usable}`;
}
function lacksSecret(key) {
    return (`key ${(0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprintOf */ .a)(key)} lacks the secret part, which was left out of its export or is on a card: ` +
        'give a private key that has it, or open the files with gpg where the card is');
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

/***/ 35435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ GitHubCommits),
/* harmony export */   y: () => (/* binding */ GITHUB_ITSELF)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _github_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43781);


/**
 * The account that GitHub commits with. Nobody else can have its address, so a verified signature
 * of its commits was made with GitHub's own key.
 */
const GITHUB_ITSELF = 'web-flow';
/** Null or empty where no account has the address in the commit. */
const account = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() }).nullish();
/** Of `GET /repos/{owner}/{repo}/commits/{ref}`, and of each in a list (REST API, 2022-11-28). */
const commitAnswer = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{40,64}$/),
    commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        verification: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ verified: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    }),
    author: account,
    committer: account,
})
    .transform(({ sha, commit, author, committer }) => ({
    sha,
    ...commit.verification,
    author: author?.login,
    committer: committer?.login,
}));
/** Commits in one answer: the most that GitHub gives. */
const PAGE = 100;
/** Asks GitHub for commits of a repository, by sha or branch. */
class GitHubCommits {
    #octokit;
    #at;
    #what;
    #known = new Map();
    /** @param repository `owner/name` */
    constructor(octokit, repository) {
        const [owner = '', repo = ''] = repository.split('/');
        this.#octokit = octokit;
        this.#at = { owner, repo };
        this.#what = `show a commit of ${repository}`;
    }
    /**
     * What GitHub says of who made a commit; undefined when it does not have it. Along with one
     * come up to 99 before it in the history: asked for from the newest on, most are known already.
     *
     * @throws GitHubError
     */
    async authorship(sha) {
        if (!this.#known.has(sha)) {
            for (const { sha: each, ...found } of await this.#list(sha)) {
                this.#known.set(each, found);
            }
        }
        return this.#known.get(sha) ?? this.commit(sha);
    }
    /**
     * A commit as GitHub knows it; undefined when it knows none.
     *
     * @param ref a sha, `heads/BRANCH`, or `HEAD` for the default branch
     * @throws GitHubError
     */
    async commit(ref) {
        const request = () => this.#octokit.rest.repos.getCommit({ ...this.#at, ref, per_page: 1 });
        return (0,_github_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asking */ .os)(this.#what, commitAnswer, request).catch((error) => {
            // No such commit: what is out of reach for the token is answered with 404.
            if (error instanceof _github_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_ && error.status === 422)
                return undefined;
            throw error;
        });
    }
    /** A commit and those before it; none where GitHub will not list them: each is asked for then. */
    async #list(sha) {
        const request = () => this.#octokit.rest.repos.listCommits({ ...this.#at, sha, per_page: PAGE });
        return (0,_github_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asking */ .os)(this.#what, zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(commitAnswer), request).catch((error) => {
            if (error instanceof _github_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_ && !error.transient)
                return [];
            throw error;
        });
    }
}


/***/ }),

/***/ 90903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ orderedDigest)
/* harmony export */ });
/* harmony import */ var _order_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6312);
/* harmony import */ var _seal_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96872);


/** Only their order counts here: which of them are odd is told by the export. */
const ANY_EVENTS = { accountId: '', monthStart: 0, monthEnd: 0, review: false };
/**
 * SHA-256 of what Heroku's JSON becomes when it is put in order.
 *
 * @param scratch where what does not fit in memory lies meanwhile, encrypted
 * @throws JsonError, DocumentError, or what `json` throws
 */
async function orderedDigest(json, scratch) {
    const ordered = await (0,_order_index_js__WEBPACK_IMPORTED_MODULE_0__/* .order */ .fq)(json, ANY_EVENTS, { spill: () => scratch.log() });
    const digest = new _seal_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .Digest */ .n();
    for await (const chunk of ordered.read())
        digest.add(chunk);
    return digest.sha256;
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
