export const id = 727;
export const ids = [727];
export const modules = {

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

/***/ 31727:
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
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./.build/github/errors.js
var errors = __webpack_require__(43781);
;// CONCATENATED MODULE: ./.build/verify/github.js


/** Of `GET /repos/{owner}/{repo}/commits/{ref}`, and of each in a list (REST API, 2022-11-28). */
const commitAnswer = schemas/* object */.Ikc({
    sha: schemas/* string */.YjP().regex(/^[0-9a-f]{40,64}$/),
    commit: schemas/* object */.Ikc({
        verification: schemas/* object */.Ikc({ verified: schemas/* boolean */.zMY(), reason: schemas/* string */.YjP() }),
    }),
})
    .transform(({ sha, commit }) => ({ sha, ...commit.verification }));
/** Commits in one answer: the most that GitHub gives. */
const PAGE = 100;
/** Asks GitHub for commits of a repository, by sha or branch. */
class GitHubCommits {
    #octokit;
    #at;
    #what;
    #verifications = new Map();
    /** @param repository `owner/name` */
    constructor(octokit, repository) {
        const [owner = '', repo = ''] = repository.split('/');
        this.#octokit = octokit;
        this.#at = { owner, repo };
        this.#what = `show a commit of ${repository}`;
    }
    /**
     * What GitHub found of a commit's signature; undefined when it does not have it. Along with one
     * come up to 99 before it in the history: asked for from the newest on, most are known already.
     *
     * @throws GitHubError
     */
    async verification(sha) {
        if (!this.#verifications.has(sha)) {
            for (const { sha: each, ...found } of await this.#list(sha)) {
                this.#verifications.set(each, found);
            }
        }
        return this.#verifications.get(sha) ?? this.commit(sha);
    }
    /**
     * A commit as GitHub knows it; undefined when it knows none.
     *
     * @param ref a sha, `heads/BRANCH`, or `HEAD` for the default branch
     * @throws GitHubError
     */
    async commit(ref) {
        const request = () => this.#octokit.rest.repos.getCommit({ ...this.#at, ref, per_page: 1 });
        return (0,errors/* asking */.os)(this.#what, commitAnswer, request).catch((error) => {
            // No such commit: what is out of reach for the token is answered with 404.
            if (error instanceof errors/* GitHubError */.y_ && error.status === 422)
                return undefined;
            throw error;
        });
    }
    /** A commit and those before it; none where GitHub will not list them: each is asked for then. */
    async #list(sha) {
        const request = () => this.#octokit.rest.repos.listCommits({ ...this.#at, sha, per_page: PAGE });
        return (0,errors/* asking */.os)(this.#what, schemas/* array */.YOg(commitAnswer), request).catch((error) => {
            if (error instanceof errors/* GitHubError */.y_ && !error.transient)
                return [];
            throw error;
        });
    }
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./.build/heroku/download.js
var download = __webpack_require__(67871);
// EXTERNAL MODULE: ./.build/heroku/gunzip.js
var gunzip = __webpack_require__(60906);
// EXTERNAL MODULE: ./.build/heroku/limits.js
var limits = __webpack_require__(27839);
// EXTERNAL MODULE: ./.build/order/index.js + 9 modules
var order = __webpack_require__(6312);
// EXTERNAL MODULE: ./.build/system/scratch.js
var scratch = __webpack_require__(5972);
// EXTERNAL MODULE: ./.build/seal/digest.js
var seal_digest = __webpack_require__(96872);
;// CONCATENATED MODULE: ./.build/verify/heroku.js








/** Only their order counts here: which of them are odd is told by the export. */
const ANY_EVENTS = { accountId: '', monthStart: 0, monthEnd: 0, review: false };
/**
 * Makes the source of what is asked of Heroku. An archive that is looked into lies in `temp` meanwhile,
 * encrypted with a key in memory; `caretaker` sees to it that it does not stay.
 */
function herokuSource(client, { temp, caretaker }) {
    const orderedDigest = (account, month) => (0,scratch/* withScratch */.hM)(temp, caretaker, async (scratch) => {
        const options = { client, account, month, scratch };
        const { gz } = await (0,download/* downloadArchive */.Z)(options, ({ size }) => (0,limits/* checkDeclaredSize */.sl)(size));
        const ordered = await (0,gunzip/* readGzip */.H9)(gz, limits/* LIMITS */.b1, (json) => (0,order/* order */.fq)(json, ANY_EVENTS, { spill: () => scratch.log() }));
        const digest = new seal_digest/* Digest */.n();
        await (0,promises_.pipeline)((0,seal_digest/* measured */.j)(ordered.read(), digest), new external_node_stream_.PassThrough().resume());
        return digest.sha256;
    });
    return { client, orderedDigest };
}

// EXTERNAL MODULE: ./.build/openpgp/private-keys.js
var private_keys = __webpack_require__(59490);
// EXTERNAL MODULE: ./.build/openpgp/key-error.js
var key_error = __webpack_require__(81002);
// EXTERNAL MODULE: ./.build/openpgp/keys.js + 2 modules
var openpgp_keys = __webpack_require__(60177);
// EXTERNAL MODULE: ./.build/openpgp/revokers.js
var revokers = __webpack_require__(25721);
// EXTERNAL MODULE: ./.build/openpgp/self-signatures.js
var self_signatures = __webpack_require__(12472);
;// CONCATENATED MODULE: ./.build/openpgp/signer-keys.js




/**
 * Reads the public keys of those who sign (any number, armored or base64).
 * @param warn takes what of the keys cannot be read, or checked
 * @throws KeyError for pgp-signer-keys
 */
async function readSignerKeys(text, now, warn = () => undefined) {
    if (text.trim() === '')
        return [];
    const { keys, problems } = await (0,openpgp_keys/* readKeyRing */.Q)(text);
    if (keys.length + problems.length === 0) {
        problems.push('hold no OpenPGP key: give what `gpg --armor --export` prints');
    }
    const warnings = [];
    for (const held of keys) {
        const { key, fingerprint, unread } = held;
        await (0,self_signatures/* readAsGnuPG */.s)(key, now);
        const revocation = await (0,revokers/* revocationOf */.E)(held, keys);
        warnings.push(...unread.map((words) => `key ${fingerprint} ${words}`));
        if (revocation?.isChecked === true) {
            problems.push(`key ${fingerprint} ${revocation.words}: leave it out`);
        }
        else if (revocation !== undefined)
            warnings.push(`key ${fingerprint} ${revocation.words}`);
    }
    if (problems.length > 0)
        throw new key_error/* KeyError */.e('pgp-signer-keys', problems);
    warnings.forEach((warning) => warn(warning));
    return keys.map(({ key }) => key.toPublic());
}

;// CONCATENATED MODULE: ./.build/verify/prepare.js








/**
 * Makes ready what was asked for: keys are unlocked, nothing is asked of anyone yet.
 *
 * @throws OptionsError when the token would go to GitHub in the clear, KeyError
 */
async function prepare(options, edge) {
    const { folder, ref, allowShallow, graceDays, expected, required, accepted } = options;
    const { repository, token } = options;
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
        now: clock.now(),
        privateKeys: await (0,private_keys/* readPrivateKeys */.C)(options.privateKeys, options.passphrase, ask, warn),
        signerKeys: await readSignerKeys(options.signerKeys, clock.now(), warn),
        github: repository === undefined
            ? undefined
            : new GitHubCommits(await octokitOf(token, { apiUrl, ...tools }), repository),
        heroku: options.herokuApiKey === undefined
            ? undefined
            : herokuSource(new client/* HerokuClient */.KZ({
                apiUrl: options.herokuApiUrl,
                token: options.herokuApiKey,
                given,
                ...tools,
            }), { temp, caretaker: edge }),
    };
}
/** Octokit takes longer to load than all else together: only who asks GitHub waits for it. */
async function octokitOf(...given) {
    const { createOctokit } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(92), __webpack_require__.e(349)]).then(__webpack_require__.bind(__webpack_require__, 13349));
    return createOctokit(...given);
}


/***/ })

};
