export const id = 617;
export const ids = [617];
export const modules = {

/***/ 87194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readPlanOptions),
/* harmony export */   s: () => (/* binding */ PLAN_INPUT_NAMES)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76780);
/* harmony import */ var _system_month_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8814);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17513);




/** What stands for every account that the token's user manages. */
const ALL = '*';
const accounts = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().transform((value, context) => {
    const names = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .namesIn */ .wX)(value);
    const problems = names.length === 0
        ? [`is empty. Expected names or ids of enterprise accounts, or ${ALL} for all of them`]
        : names.map(_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .checkAccount */ .g4);
    if (names.includes(ALL) && names.length > 1) {
        problems.push(`has other names beside ${ALL}, which stands for all accounts: give it alone`);
    }
    for (const message of problems) {
        if (message !== undefined)
            context.addIssue({ code: 'custom', message });
    }
    return names.includes(ALL) ? ALL : names;
});
const endedAccounts = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().transform((value, context) => {
    const names = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .namesIn */ .wX)(value);
    for (const name of names) {
        const message = name === ALL
            ? `holds ${ALL}. Expected names or ids of accounts that ended`
            : (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .checkAccount */ .g4)(name);
        if (message !== undefined)
            context.addIssue({ code: 'custom', message });
    }
    return names;
});
/** The inputs of plan/action.yml; those that the exporter has too mean the same. */
const planInputsSchema = _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputsSchema */ .rS
    .pick({
    'heroku-api-key': true,
    month: true,
    repository: true,
    token: true,
    branch: true,
    directory: true,
    'heroku-api-url': true,
})
    .extend({ 'enterprise-accounts': accounts, 'ended-accounts': endedAccounts });
/** Every input that plan/action.yml declares. */
const PLAN_INPUT_NAMES = Object.keys(planInputsSchema.shape);
/**
 * Reads and checks the inputs before anything is asked.
 *
 * @throws OptionsError with every problem found
 */
async function readPlanOptions(inputs, runner, now) {
    const defaults = { ..._inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULTS */ .zY, month: 'missing', repository: runner.repository };
    const values = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .withDefaults */ .rO)(PLAN_INPUT_NAMES, inputs, defaults);
    const parsed = planInputsSchema.safeParse(values);
    const problems = [...(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .problemsOf */ .GW)(parsed), ...(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .apiUrlProblems */ .CK)(runner)];
    const selection = await (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .attempt */ .CD)(problems, () => (0,_system_month_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMonthSelection */ .Ke)(values.month, now));
    if (selection?.kind === 'missing' && values.token === '') {
        problems.push('token: is empty. Expected a token with contents: read, ${{ github.token }}');
    }
    if (!parsed.success || selection === undefined || problems.length > 0) {
        throw new _problems_js__WEBPACK_IMPORTED_MODULE_2__/* .OptionsError */ .ZW(problems);
    }
    const input = parsed.data;
    const [owner, name] = input.repository.split('/');
    return {
        herokuApiKey: input['heroku-api-key'],
        herokuApiUrl: new URL(input['heroku-api-url']),
        accounts: input['enterprise-accounts'],
        ended: input['ended-accounts'],
        month: input.month,
        selection,
        repository: { owner, name },
        token: input.token,
        branch: input.branch === '' ? undefined : input.branch,
        directory: input.directory,
    };
}


/***/ }),

/***/ 74617:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _runner_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38439);
/* harmony import */ var _options_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87194);
/* harmony import */ var _plan_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15492);



await (0,_runner_action_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)('plan', _options_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .PLAN_INPUT_NAMES */ .s, _plan_run_js__WEBPACK_IMPORTED_MODULE_2__/* .plan */ .e);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 15492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run_plan)
});

// EXTERNAL MODULE: ./.build/js/github/commit.js
var commit = __webpack_require__(67117);
// EXTERNAL MODULE: ./.build/js/github/find.js
var find = __webpack_require__(10935);
// EXTERNAL MODULE: ./.build/js/github/octokit.js
var github_octokit = __webpack_require__(31951);
// EXTERNAL MODULE: ./.build/js/github/repository.js + 6 modules
var repository = __webpack_require__(76977);
// EXTERNAL MODULE: ./.build/js/system/disk.js
var disk = __webpack_require__(8499);
// EXTERNAL MODULE: ./.build/js/system/errors.js
var errors = __webpack_require__(84945);
// EXTERNAL MODULE: ./.build/js/heroku/client.js + 1 modules
var client = __webpack_require__(87585);
// EXTERNAL MODULE: ./.build/js/heroku/errors.js
var heroku_errors = __webpack_require__(90650);
// EXTERNAL MODULE: ./.build/js/ledger/locate.js
var locate = __webpack_require__(87276);
// EXTERNAL MODULE: ./.build/js/text/log.js
var text_log = __webpack_require__(35548);
// EXTERNAL MODULE: ./.build/js/http/patience.js
var http_patience = __webpack_require__(33737);
// EXTERNAL MODULE: ./.build/js/system/version.js
var version = __webpack_require__(49228);
;// CONCATENATED MODULE: ./.build/js/plan/accounts.js



/** The token's user manages no account at all. */
class NoAccountError extends errors/* ActionError */.lZ {
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
    const found = names === '*' ? await everyAccount(heroku) : await named(names, ended, heroku, patience);
    const accounts = new Map(found.accounts.map((account) => [account.id, account]));
    const over = [...accounts.values(), ...found.unmanaged].filter((each) => isNamed(each, ended));
    return {
        accounts: [...accounts.values()].filter((account) => !isNamed(account, ended)),
        unmanaged: found.unmanaged.filter((account) => !isNamed(account, ended)),
        ended: [...found.ended, ...over],
        problems: found.problems,
    };
}
async function everyAccount(heroku) {
    const seen = await heroku.accounts();
    const accounts = seen.filter(client/* mayManage */.f3);
    if (accounts.length === 0)
        throw new NoAccountError(seen.map(({ name }) => name));
    const unmanaged = seen.filter((account) => !(0,client/* mayManage */.f3)(account));
    return { accounts, unmanaged, ended: [], problems: [] };
}
async function named(names, ended, heroku, patience) {
    const accounts = [];
    const problems = [];
    for (const name of names.filter((each) => !ended.includes(each))) {
        try {
            accounts.push(await patience.try(() => heroku.account(name)));
        }
        catch (error) {
            if (!(error instanceof errors/* ActionError */.lZ))
                throw error;
            problems.push((0,errors/* failureMessage */.oh)(error));
        }
    }
    const unasked = names.filter((each) => ended.includes(each));
    return {
        accounts,
        unmanaged: [],
        ended: unasked.map((each) => ({ id: each, name: each })),
        problems,
    };
}

// EXTERNAL MODULE: ./.build/js/system/month.js
var month = __webpack_require__(8814);
;// CONCATENATED MODULE: ./.build/js/plan/matrix.js


/** GitHub makes at most this many jobs of a matrix. */
const LARGEST_MATRIX = 256;
/** More accounts than a matrix has jobs. */
class MatrixError extends errors/* ActionError */.lZ {
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

// EXTERNAL MODULE: ./.build/js/plan/months.js
var months = __webpack_require__(2467);
// EXTERNAL MODULE: ./.build/js/options/plan.js
var plan = __webpack_require__(87194);
// EXTERNAL MODULE: ./.build/js/ledger/paths.js
var paths = __webpack_require__(76172);
;// CONCATENATED MODULE: ./.build/js/plan/strays.js



const MANAGE = "Grant it in the Heroku Dashboard, on the account's Access tab";
/**
 * What a plan of all accounts leaves out: a problem where the repository has the account's ledger,
 * else a warning.
 *
 * @param ledgers those in the repository; none when it was not looked into
 * @param directory template of the ledgers' folders
 */
function leftOut({ accounts, unmanaged, ended: told }, ledgers, { ended, directory }) {
    const named = ended.map((each) => ({ id: each, name: each }));
    const known = [...accounts, ...told, ...named];
    const own = new Set(known.map((account) => (0,paths/* ledgerDirectory */.T0)(directory, account)));
    const seen = new Map(unmanaged.map((account) => [account.id, account]));
    const withLedger = ledgers.flatMap(({ directory, account }) => {
        const place = `'${(0,text_log/* plain */.pj)(directory)}'`;
        if (account === undefined) {
            // That of a known account is told when its months are planned, or is not looked after.
            if (own.has(directory))
                return [];
            const problem = `The ledger in ${place} cannot be read, so it is not known whose it is. Verify a clone of ` +
                'the repository, which names the file.';
            return [{ name: directory, months: [], problem }];
        }
        const { id } = account;
        if ([...accounts, ...told].some((each) => each.id === id))
            return [];
        const { name } = seen.get(id) ?? account;
        if (isNamed(account, ended))
            return [{ name, months: [], note: ENDED }];
        const lack = seen.has(id)
            ? `the token's user lacks the permission 'manage' on it now. ${MANAGE}`
            : `Heroku does not list it for the token's user any more. Let that user in again`;
        const wayOut = "if the account's contract ended, name it in 'ended-accounts'";
        return [
            {
                name,
                months: [],
                problem: `It has a ledger in the repository, in ${place}, but ${lack}; ${wayOut}.`,
            },
        ];
    });
    const held = new Set(ledgers.map(({ account }) => account?.id));
    return [...withLedger, ...unmanaged.filter(({ id }) => !held.has(id)).map(unmanagedRow)];
}
/** What is said of an account in `ended-accounts`. */
const ENDED = 'ended: nothing is due, and nothing missing';
function unmanagedRow({ name }) {
    const warning = `It is left out: the token's user lacks the permission 'manage' on it. ${MANAGE}`;
    return { name, months: [], warning: `${warning}, or name the accounts to export.` };
}

// EXTERNAL MODULE: ./.build/js/text/markdown.js
var markdown = __webpack_require__(44989);
;// CONCATENATED MODULE: ./.build/js/plan/summary.js


/** The job summary of a plan, in Markdown: a row an account, those that are left out among them. */
function formatPlan(accounts, problems) {
    const rows = accounts.map((account) => [
        (0,markdown/* escapeMarkdown */.FV)(account.name),
        account.months.length === 0 ? '' : (0,month/* formatMonths */.jr)(account.months),
        remark(account),
    ]);
    const parts = ['## Heroku audit trail: plan', (0,markdown/* table */.tp)(['Account', 'To export', ''], rows)];
    return (0,markdown/* summaryWithin */.uo)([...parts, ...problems.map((each) => `❌ ${(0,markdown/* escapeLines */.RQ)(each)}`)], [], '');
}
function remark({ months, note, warning, problem }) {
    if (problem !== undefined)
        return `❌ ${(0,markdown/* escapeLines */.RQ)(problem)}`;
    if (warning !== undefined)
        return `⚠️ ${(0,markdown/* escapeLines */.RQ)(warning)}`;
    return note ?? (months.length === 0 ? 'nothing is due' : '');
}

;// CONCATENATED MODULE: ./.build/js/plan/run.js


















/**
 * Plans exports: finds out which months are due of which accounts, and puts them out as a matrix
 * of jobs. An account that cannot be planned does not keep the others from being exported.
 *
 * @throws ActionError when an account could not be planned, or has a ledger and would be left out,
 *   after the outputs of the others were set; before it when Heroku's accounts or the repository
 *   cannot be reached
 */
async function run_plan(environment) {
    const { inputs, runner, clock, log, http: get } = environment;
    const options = await (0,plan/* readPlanOptions */.m)(inputs, runner, clock.now());
    const { herokuApiKey: token, herokuApiUrl: apiUrl, ended } = options;
    const given = (0,heroku_errors/* givenToAction */.$P)("the input 'enterprise-accounts'");
    const heroku = new client/* HerokuClient */.KZ({ apiUrl, token, userAgent: version/* USER_AGENT */._, get, clock, log, given });
    const repository = await openRepository(options, environment);
    const patience = new http_patience/* Patience */.i(clock);
    const found = await findAccounts(options.accounts, ended, { heroku, patience });
    const tools = { heroku, repository, patience, runner, clock, log };
    const planned = [];
    for (const account of found.accounts) {
        planned.push({ account, ...(await planAccount(account, options, tools)) });
    }
    const { ledgers, problems } = await findLedgers(options, tools);
    const rows = [
        ...planned,
        ...found.ended.map(({ name }) => ({ name, months: [], note: ENDED })),
        ...(options.accounts === '*' ? leftOut(found, ledgers, options) : []),
    ];
    const { include, problems: excess } = run_entriesOf(planned, options.month);
    const all = [...found.problems, ...problems, ...excess];
    await tell(rows, all, include, environment);
    const failures = [...rows.flatMap(problemLines), ...all];
    if (failures.length > 0)
        throw new errors/* ActionError */.lZ(failures.join('\n'));
}
/** Opens the repository, when what is due depends on what it has, or what may be left out. */
async function openRepository({ selection, accounts, repository: { owner, name }, token, branch }, { runner: { apiUrl }, http, clock, log }) {
    const isNeeded = selection.kind === 'missing' || (accounts === '*' && token !== '');
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
        // A new account has none: there is nothing to plan. One that had some has them no more.
        const isNew = error instanceof heroku_errors/* NothingListedError */.jA && error.held === 0;
        if (isNew)
            return { name, months: [], warning: error.message };
        return { name, months: [], problem: (0,disk/* failureText */.kY)(error, log) };
    }
}
/** The ledgers in the repository, of whichever accounts, when all accounts are to be planned. */
async function findLedgers({ accounts, directory }, { repository, patience, log }) {
    if (accounts !== '*' || repository === undefined)
        return { ledgers: [], problems: [] };
    const look = async () => (0,locate/* ledgersIn */.I)((0,commit/* shelfOf */.qR)(await repository.snapshot(), ''), directory);
    try {
        return { ledgers: await patience.try(look), problems: [] };
    }
    catch (error) {
        return { ledgers: [], problems: [(0,disk/* failureText */.kY)(error, log)] };
    }
}
function run_entriesOf(planned, selector) {
    try {
        return { include: matrixOf(planned, selector), problems: [] };
    }
    catch (error) {
        if (!(error instanceof errors/* ActionError */.lZ))
            throw error;
        return { include: [], problems: [(0,errors/* failureMessage */.oh)(error)] };
    }
}
async function tell(rows, problems, include, { log, setOutputs, writeSummary }) {
    for (const { name, note, warning } of rows) {
        if (warning !== undefined)
            log.warning(`${(0,text_log/* plain */.pj)(name)}: ${warning}`);
        if (note !== undefined)
            log.info(`${(0,text_log/* plain */.pj)(name)}: ${note}`);
    }
    for (const { account, month } of include)
        log.info(`To export: ${(0,text_log/* plain */.pj)(account)} ${month}`);
    log.info(include.length === 0 ? 'Nothing is due' : `${(0,text_log/* counted */.hS)(include.length, 'job')} planned`);
    setOutputs({ matrix: JSON.stringify({ include }), count: String(include.length) });
    for (const reason of await (0,errors/* tryTo */.dX)(() => writeSummary(formatPlan(rows, problems)))) {
        log.warning(`The job summary could not be written: ${(0,text_log/* plain */.pj)(reason)}`);
    }
}
async function monthsOf(account, { selection, directory }, { heroku, repository, runner: { serverUrl }, clock, log }) {
    return log.group(`Account ${(0,text_log/* plain */.pj)(account.name)}`, async () => {
        const ledger = repository && selection.kind === 'missing'
            ? await (0,find/* findLedger */.z)(repository, directory, account, { serverUrl, log })
            : undefined;
        return monthsToExport(await (0,months/* planMonths */.X)(account, selection, { ledger, heroku, clock, log }));
    });
}
/**
 * Each export looks after the months that Heroku changed, besides its own: only where no other
 * month is due does one of them need a job.
 */
function monthsToExport({ months, drifted }) {
    return months.length > 0 ? months : drifted.slice(0, 1);
}
/** What kept an account from being planned, a line each. */
function problemLines({ name, problem }) {
    return (problem?.split('\n') ?? []).map((line) => `${(0,text_log/* plain */.pj)(name)}: ${line}`);
}
/** A log whose warnings, which stand apart from its lines, say of which account they are. */
function under({ name }, log) {
    return { ...log, warning: (message) => log.warning(`${(0,text_log/* plain */.pj)(name)}: ${message}`) };
}


/***/ })

};
