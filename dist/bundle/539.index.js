export const id = 539;
export const ids = [539];
export const modules = {

/***/ 23539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommand: () => (/* binding */ runCommand)
/* harmony export */ });
/* unused harmony exports USAGE, EXIT_CODES */
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76223);
/* harmony import */ var _options_problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66847);
/* harmony import */ var _system_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24014);
/* harmony import */ var _options_verify_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14090);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31727);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94322);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(36375);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(56787);










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
  --signer-key FILE         OpenPGP public key of who signed inside the encrypted files
  --repository OWNER/NAME   ask GitHub whether it has and verified the commits
  --heroku                  ask Heroku whether anything is missing or changed
  --version, --help

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
    ...['until', 'require', 'accept', 'repository'],
];
const SWITCHES = ['json', 'help', 'version', 'heroku', 'allow-shallow'];
const KEYS = ['private-key', 'signer-key'];
const typed = (names, type) => Object.fromEntries(names.map((name) => [name, type]));
const FLAGS = {
    ...typed(SWITCHES, { type: 'boolean' }),
    ...typed(SAME, { type: 'string' }),
    ...typed(KEYS, { type: 'string', multiple: true }),
};
/** Runs the command with its arguments; gives the exit code. Never throws. */
async function runCommand(args, edge) {
    try {
        const { values, positionals } = parse(args);
        if (values.help || values.version) {
            edge.print(values.help ? USAGE : `${_system_version_js__WEBPACK_IMPORTED_MODULE_4__/* .TOOL */ .j.name} ${_system_version_js__WEBPACK_IMPORTED_MODULE_4__/* .TOOL */ .j.version}\n`);
            return 0;
        }
        const [command, directory = '', ...more] = positionals;
        if (command !== 'verify' || more.length > 0)
            throw new UsageError('Expected: verify [DIR].');
        const options = (0,_options_verify_js__WEBPACK_IMPORTED_MODULE_5__/* .readVerifyOptions */ .qf)(await inputsOf(values, directory, edge));
        const { GITHUB_API_URL = '', PATH = '' } = edge.env;
        const apiUrl = GITHUB_API_URL === '' ? 'https://api.github.com' : GITHUB_API_URL;
        const report = await (0,_verify_js__WEBPACK_IMPORTED_MODULE_9__.verify)(await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_6__.prepare)(options, { ...edge, apiUrl, path: PATH, temp: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(), given: GIVEN }));
        edge.print(values.json ? (0,_report_js__WEBPACK_IMPORTED_MODULE_7__/* .formatJson */ .IB)(report) : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_8__/* .formatText */ .v)(report).join('\n')}\n`);
        return EXIT_CODES[(0,_report_js__WEBPACK_IMPORTED_MODULE_7__/* .resultOf */ .Bg)(report)];
    }
    catch (error) {
        edge.complain(`${_system_version_js__WEBPACK_IMPORTED_MODULE_4__/* .TOOL */ .j.name}: ${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}\n`);
        if (!(error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ))
            edge.log.debug(error);
        return EXIT_CODES['could-not-check'];
    }
}
/** The command was called in a way that it does not know. */
class UsageError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ {
    constructor(problem) {
        super(`${problem} See ${_system_version_js__WEBPACK_IMPORTED_MODULE_4__/* .TOOL */ .j.name} --help`);
    }
}
function parse(args) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_1__.parseArgs)({ args: [...args], options: FLAGS, allowPositionals: true });
    }
    catch (error) {
        throw new UsageError((0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error));
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
    if (values.heroku && HEROKU_API_KEY === '') {
        problems.push('--heroku needs a Heroku token in HEROKU_API_KEY');
    }
    if (problems.length > 0)
        throw new _options_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .OptionsError */ .ZW(problems);
    return {
        ...Object.fromEntries(SAME.map((name) => [name, values[name] ?? ''])),
        directory,
        'allow-shallow': values['allow-shallow'] ? 'true' : '',
        'pgp-private-keys': await keysOf(values['private-key'], env.PGP_PRIVATE_KEYS, edge),
        'pgp-passphrase': env.PGP_PASSPHRASE ?? '',
        'pgp-signer-keys': await keysOf(values['signer-key'], env.PGP_SIGNER_KEYS, edge),
        token: values.repository === undefined ? '' : GITHUB_TOKEN,
        'heroku-api-key': values.heroku ? HEROKU_API_KEY : '',
        'heroku-api-url': HEROKU_API_URL,
    };
}
async function keysOf(files, text, edge) {
    if (files === undefined)
        return text ?? '';
    try {
        return (await Promise.all(files.map((file) => edge.readFile(file)))).join('\n');
    }
    catch (error) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ(`A key cannot be read: ${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
    }
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
