export const id = 37;
export const ids = [37];
export const modules = {

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

/***/ 11130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planAccounts: () => (/* binding */ planAccounts)
});

// EXTERNAL MODULE: ./.build/github/find.js + 1 modules
var find = __webpack_require__(22850);
// EXTERNAL MODULE: ./.build/github/octokit.js
var github_octokit = __webpack_require__(13349);
// EXTERNAL MODULE: ./.build/github/repository.js + 8 modules
var repository = __webpack_require__(15184);
// EXTERNAL MODULE: ./.build/heroku/client.js + 1 modules
var client = __webpack_require__(6872);
// EXTERNAL MODULE: ./.build/heroku/errors.js
var errors = __webpack_require__(50484);
// EXTERNAL MODULE: ./.build/http/patience.js
var http_patience = __webpack_require__(77200);
// EXTERNAL MODULE: ./.build/ledger/locate.js
var locate = __webpack_require__(62638);
// EXTERNAL MODULE: ./.build/system/disk.js
var disk = __webpack_require__(31053);
// EXTERNAL MODULE: ./.build/system/version.js
var version = __webpack_require__(24014);
// EXTERNAL MODULE: ./.build/text/log.js
var text_log = __webpack_require__(33186);
// EXTERNAL MODULE: ./.build/system/errors.js
var system_errors = __webpack_require__(76223);
;// CONCATENATED MODULE: ./.build/plan/accounts.js



/** The token's user manages no account at all. */
class NoAccountError extends system_errors/* ActionError */.lZ {
    constructor(seen) {
        const names = seen.length === 0 ? 'none' : seen.map((name) => `'${(0,text_log/* plain */.pj)(name)}'`).join(', ');
        super("The token's user has the permission 'manage' on no enterprise account (it can see: " +
            `${names}). Grant it in the Heroku Dashboard, on each account's Access tab.`);
    }
}
/** Whether an account is among those named, by name or id. */
function isNamed({ id, name }, names) {
    return names.includes(id) || names.includes(name);
}
/**
 * Finds the accounts to plan for.
 *
 * @param names names or ids; `*` for all that the token's user manages
 * @param ended names or ids of accounts whose contract ended: Heroku is not asked about them
 * @throws NoAccountError for `*` when the token's user manages none
 */
async function findAccounts(names, ended, { heroku, patience }) {
    if (names === '*') {
        const seen = await heroku.accounts();
        if (!seen.some(client/* mayManage */.f3))
            throw new NoAccountError(seen.map(({ name }) => name));
        const others = seen.filter((account) => !isNamed(account, ended));
        return {
            accounts: others.filter(client/* mayManage */.f3),
            unmanaged: others.filter((account) => !(0,client/* mayManage */.f3)(account)),
            problems: [],
        };
    }
    const accounts = new Map();
    const problems = [];
    for (const name of names.filter((each) => !ended.includes(each))) {
        try {
            const account = await patience.try(() => heroku.account(name));
            if (!isNamed(account, ended))
                accounts.set(account.id, account);
        }
        catch (error) {
            if (!(error instanceof system_errors/* ActionError */.lZ))
                throw error;
            problems.push(error.message);
        }
    }
    return { accounts: [...accounts.values()], unmanaged: [], problems };
}

// EXTERNAL MODULE: ./.build/system/month.js
var month = __webpack_require__(42628);
;// CONCATENATED MODULE: ./.build/plan/matrix.js


/** GitHub makes at most this many jobs of a matrix. */
const LARGEST_MATRIX = 256;
/** More accounts than a matrix has jobs. */
class MatrixError extends system_errors/* ActionError */.lZ {
    constructor(accounts) {
        super(`${accounts} accounts have something to export, and GitHub makes at most ${LARGEST_MATRIX} ` +
            "jobs of a matrix. Name fewer in 'enterprise-accounts', and plan the others in another job.");
    }
}
function entry({ id, name }, month) {
    return { account: name, 'account-id': id, month };
}
function entriesOf({ account, months }, longest) {
    return (0,month/* rangesIn */.cv)(months, longest).map((range) => {
        const [first, last] = [range[0], range.at(-1)];
        return entry(account, first === last ? first : `${first}..${last}`);
    });
}
/**
 * The jobs that export these months: one each, oldest first. When they are more than GitHub
 * allows, months that follow each other are joined into ranges, as short as will do; and if there
 * are too many gaps for that, each account has one job with the selector itself.
 *
 * @param selector the `month` input that the months come from
 * @throws MatrixError when there are too many accounts
 */
function matrixOf(due, selector) {
    const busy = due.filter(({ months }) => months.length > 0);
    const most = Math.max(0, ...busy.map(({ months }) => months.length));
    for (let longest = 1; longest <= most; longest++) {
        const entries = busy.flatMap((each) => entriesOf(each, longest));
        if (entries.length > LARGEST_MATRIX)
            continue;
        return entries.sort((a, b) => (a.month < b.month ? -1 : a.month > b.month ? 1 : 0));
    }
    if (busy.length > LARGEST_MATRIX)
        throw new MatrixError(busy.length);
    return busy.map(({ account }) => entry(account, selector));
}

// EXTERNAL MODULE: ./.build/plan/months.js
var plan_months = __webpack_require__(91509);
// EXTERNAL MODULE: ./.build/ledger/paths.js
var paths = __webpack_require__(93398);
;// CONCATENATED MODULE: ./.build/plan/strays.js



const MANAGE = "Grant it in the Heroku Dashboard, on the account's Access tab";
/**
 * What a plan of all accounts leaves out: a problem where the repository has the account's ledger,
 * else a warning.
 *
 * @param ledgers those in the repository; none when it was not looked into
 * @param directory template of the ledgers' folders
 * @param endedAccounts names or ids of accounts whose contract ended
 */
function leftOut({ accounts, unmanaged }, ledgers, { endedAccounts, directory }) {
    const ended = endedAccounts.map((each) => ({ id: each, name: each }));
    const known = [...accounts, ...ended].map((account) => (0,paths/* ledgerDirectory */.T0)(directory, account));
    const strays = ledgers.flatMap((ledger) => {
        const { account, directory } = ledger;
        // That of a known account is reported when its months are planned.
        if (account === undefined)
            return known.includes(directory) ? [] : [unreadable(directory)];
        if (accounts.some(({ id }) => id === account.id) || isNamed(account, endedAccounts))
            return [];
        return [
            stray(directory, account.name, unmanaged.find(({ id }) => id === account.id)),
        ];
    });
    const hasLedger = ({ id }) => ledgers.some(({ account }) => account?.id === id);
    return [...strays, ...unmanaged.filter((account) => !hasLedger(account)).map(unmanagedRow)];
}
function unreadable(directory) {
    const problem = `The ledger in '${(0,text_log/* plain */.pj)(directory)}' cannot be read, so it is not known whose it is. Verify a ` +
        'clone of the repository, which names the file.';
    return { name: directory, months: [], problem };
}
/** @param seen the account, when the token's user sees it still */
function stray(directory, name, seen) {
    const reason = seen
        ? `the token's user lacks the permission 'manage' on it now. ${MANAGE}`
        : `Heroku does not list it for the token's user any more. Let that user in again`;
    const problem = `It has a ledger in the repository, in '${(0,text_log/* plain */.pj)(directory)}', but ${reason}; if the account's ` +
        "contract ended, name it in 'ended-accounts'.";
    return { name: seen?.name ?? name, months: [], problem };
}
function unmanagedRow({ name }) {
    const warning = `It is left out: the token's user lacks the permission 'manage' on it. ${MANAGE}`;
    return { name, months: [], warning: `${warning}, or name the accounts to export.` };
}

;// CONCATENATED MODULE: ./.build/plan/plan.js














/** What is said of each of `ended-accounts`. */
const ENDED = 'ended: nothing is due, and nothing missing';
/**
 * Finds out what is due of each account; one that cannot be planned keeps its problem.
 *
 * @throws ActionError when Heroku's accounts or the repository cannot be reached
 */
async function planAccounts(options, environment) {
    const { runner, clock, log, http } = environment;
    const { herokuApiKey: token, herokuApiUrl: apiUrl, enterpriseAccounts, endedAccounts, month, } = options;
    const given = (0,errors/* givenToAction */.$P)("the input 'enterprise-accounts'");
    const heroku = new client/* HerokuClient */.KZ({ apiUrl, token, userAgent: version/* USER_AGENT */._, http, clock, log, given });
    const repository = await openRepository(options, environment);
    const patience = new http_patience/* Patience */.i(clock);
    const tools = { heroku, repository, patience, runner, clock, log };
    const found = await findAccounts(enterpriseAccounts, endedAccounts, { heroku, patience });
    const planned = [];
    for (const account of found.accounts) {
        planned.push({ account, ...(await planAccount(account, options, tools)) });
    }
    const { ledgers, problems } = await findLedgers(options, tools);
    const matrix = matrixWithin(planned, month);
    return {
        accounts: [
            ...planned,
            ...endedAccounts.map((name) => ({ name, months: [], note: ENDED })),
            ...(enterpriseAccounts === '*' ? leftOut(found, ledgers, options) : []),
        ],
        include: matrix.include,
        problems: [...found.problems, ...problems, ...matrix.problems],
    };
}
/** Opens the repository, when what is due depends on what it has, or what may be left out. */
async function openRepository({ selection, enterpriseAccounts, repository: { owner, name }, token, branch }, { runner: { apiUrl }, http, clock, log }) {
    const isNeeded = selection.kind === 'missing' || (enterpriseAccounts === '*' && token !== '');
    if (!isNeeded)
        return undefined;
    const octokit = (0,github_octokit.createOctokit)(token, { apiUrl, userAgent: version/* USER_AGENT */._, clock, log, http });
    return repository/* Repository */.L.open({ owner, name, branch, octokit, clock, log });
}
async function planAccount(account, options, { log, ...tools }) {
    const { name } = account;
    try {
        const own = { ...tools, log: under(account, log) };
        return { name, months: await tools.patience.try(() => monthsOf(account, options, own)) };
    }
    catch (error) {
        // A new account has no archive yet. One whose months were exported had some.
        const isNew = error instanceof errors/* NothingListedError */.jA && error.held === 0;
        if (isNew)
            return { name, months: [], warning: error.message };
        return { name, months: [], problem: (0,disk/* failureText */.kY)(error, log) };
    }
}
async function monthsOf(account, { selection, directory }, { heroku, repository, runner: { serverUrl }, clock, log }) {
    return log.group(`Account ${(0,text_log/* plain */.pj)(account.name)}`, async () => {
        const ledger = repository && selection.kind === 'missing'
            ? await (0,find/* findLedger */.z)(repository, directory, account, { serverUrl, log })
            : undefined;
        const { months, drifted } = await (0,plan_months/* planMonths */.X)(account, selection, { ledger, heroku, clock, log });
        // Each export looks after the months that Heroku changed, besides its own: only where no other
        // is due does one of them need a job.
        return months.length > 0 ? months : drifted.slice(0, 1);
    });
}
/** The ledgers in the repository, of whichever accounts, when all accounts are to be planned. */
async function findLedgers({ enterpriseAccounts, directory }, { repository, patience, log }) {
    if (enterpriseAccounts !== '*' || repository === undefined)
        return { ledgers: [], problems: [] };
    const look = async () => (0,locate/* ledgersIn */.I)(await repository.files(), directory);
    try {
        return { ledgers: await patience.try(look), problems: [] };
    }
    catch (error) {
        return { ledgers: [], problems: [(0,disk/* failureText */.kY)(error, log)] };
    }
}
function matrixWithin(planned, selector) {
    try {
        return { include: matrixOf(planned, selector), problems: [] };
    }
    catch (error) {
        if (!(error instanceof MatrixError))
            throw error;
        return { include: [], problems: [error.message] };
    }
}
/** A log whose warnings, which stand apart from its lines, name their account. */
function under({ name }, log) {
    return { ...log, warning: (message) => log.warning(`${(0,text_log/* plain */.pj)(name)}: ${message}`) };
}


/***/ })

};
