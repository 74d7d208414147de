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
    .extend({ 'enterprise-accounts': accounts });
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
/* harmony import */ var _plan_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7555);



await (0,_runner_action_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)('plan', _options_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .PLAN_INPUT_NAMES */ .s, _plan_run_js__WEBPACK_IMPORTED_MODULE_2__/* .plan */ .e);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run_plan)
});

// EXTERNAL MODULE: ./.build/js/github/find.js + 1 modules
var find = __webpack_require__(6625);
// EXTERNAL MODULE: ./.build/js/github/octokit.js
var github_octokit = __webpack_require__(31951);
// EXTERNAL MODULE: ./.build/js/github/repository.js + 6 modules
var repository = __webpack_require__(76977);
// EXTERNAL MODULE: ./.build/js/system/errors.js
var errors = __webpack_require__(84945);
// EXTERNAL MODULE: ./.build/js/heroku/client.js + 2 modules
var client = __webpack_require__(52210);
// EXTERNAL MODULE: ./.build/js/heroku/errors.js
var heroku_errors = __webpack_require__(90650);
// EXTERNAL MODULE: ./.build/js/text/log.js
var text_log = __webpack_require__(35548);
// EXTERNAL MODULE: ./.build/js/http/patience.js
var http_patience = __webpack_require__(33737);
// EXTERNAL MODULE: ./.build/js/options/problems.js
var options_problems = __webpack_require__(17513);
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
/**
 * The accounts to plan for, each once. What is wrong with one that is named is added to the
 * problems.
 *
 * @param names names or ids; `*` for all that the token's user manages
 * @throws NoAccountError for `*` when there is none
 */
async function findAccounts(names, heroku, { problems, patience, log }) {
    if (names === '*')
        return managedAccounts(heroku, log);
    const accounts = new Map();
    for (const name of names) {
        const account = await (0,options_problems/* attempt */.CD)(problems, () => patience.try(() => heroku.account(name)));
        if (account !== undefined)
            accounts.set(account.id, account);
    }
    return [...accounts.values()];
}
async function managedAccounts(heroku, log) {
    const seen = await heroku.accounts();
    const managed = seen.filter(client/* mayManage */.f3);
    if (managed.length === 0)
        throw new NoAccountError(seen.map(({ name }) => name));
    for (const account of seen) {
        if (!(0,client/* mayManage */.f3)(account))
            log.info(`Left out, not managed: ${(0,text_log/* plain */.pj)(account.name)}`);
    }
    return [...new Map(managed.map((account) => [account.id, account])).values()];
}

// EXTERNAL MODULE: ./.build/js/system/month.js
var system_month = __webpack_require__(8814);
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
/** Groups of months that follow each other without a gap, each of at most `longest` months. */
function rangesIn(months, longest) {
    const ranges = [];
    for (const month of months) {
        const range = ranges.at(-1);
        const before = range?.at(-1);
        const follows = before !== undefined && month === (0,system_month/* addMonths */.PS)(before, 1);
        if (range !== undefined && follows && range.length < longest)
            range.push(month);
        else
            ranges.push([month]);
    }
    return ranges;
}
function entry({ id, name }, month) {
    return { account: name, 'account-id': id, month };
}
function entriesOf({ account, months }, longest) {
    return rangesIn(months, longest).map((range) => {
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
;// CONCATENATED MODULE: ./.build/js/plan/run.js














/**
 * Plans exports: finds out which months are due of which accounts, and puts them out as a matrix
 * of jobs. An account that cannot be planned does not keep the others from being exported.
 *
 * @throws ActionError when an account could not be planned, after the outputs of the others were set;
 *   before it when Heroku's accounts or the repository cannot be reached
 */
async function run_plan({ inputs, runner, clock, log, get, setOutputs }) {
    const options = await (0,plan/* readPlanOptions */.m)(inputs, runner, clock.now());
    const { herokuApiKey: token, herokuApiUrl: apiUrl } = options;
    const heroku = new client/* HerokuClient */.KZ({ apiUrl, token, userAgent: version/* USER_AGENT */._, get, clock, log });
    const repository = await openRepository(options, { runner, clock, log });
    const problems = [];
    const patience = new http_patience/* Patience */.i(clock);
    const accounts = await findAccounts(options.accounts, heroku, { problems, patience, log });
    const due = [];
    for (const account of accounts) {
        const tools = { heroku, repository, runner, clock, log: under(account, log) };
        try {
            const months = await patience.try(() => monthsOf(account, options, tools));
            due.push({ account, months });
        }
        catch (error) {
            // A new account has none: there is nothing to plan. One that had some has them no more.
            const isNew = error instanceof heroku_errors/* NothingListedError */.jA && error.held === 0;
            if (isNew)
                tools.log.warning(error.message);
            else
                problems.push(...problemsUnder(account, error, log));
        }
    }
    const include = (await (0,options_problems/* attempt */.CD)(problems, () => matrixOf(due, options.month))) ?? [];
    for (const { account, month } of include)
        log.info(`To export: ${(0,text_log/* plain */.pj)(account)} ${month}`);
    setOutputs({ matrix: JSON.stringify({ include }), count: String(include.length) });
    if (problems.length > 0)
        throw new errors/* ActionError */.lZ(problems.join('\n'));
}
/** Opens the repository, when what is due depends on what it has. */
async function openRepository({ selection, repository: { owner, name }, token, branch }, { runner: { apiUrl }, clock, log }) {
    if (selection.kind !== 'missing')
        return undefined;
    const octokit = (0,github_octokit/* createOctokit */.Q)(token, { apiUrl, userAgent: version/* USER_AGENT */._, clock, log });
    return repository/* Repository */.L.open({ owner, name, branch, octokit, clock, log });
}
async function monthsOf(account, { selection, directory }, { heroku, repository, runner: { serverUrl }, clock, log }) {
    return log.group(`Account ${(0,text_log/* plain */.pj)(account.name)}`, async () => {
        const ledger = repository && (await (0,find/* findLedger */.z)(repository, directory, account, { serverUrl, log }));
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
/** What kept an account from being planned, a line each; a defect is one account's problem as well. */
function problemsUnder({ name }, error, log) {
    if (!(error instanceof errors/* ActionError */.lZ))
        log.debug(error);
    return (0,errors/* failureMessage */.oh)(error)
        .split('\n')
        .map((line) => `${(0,text_log/* plain */.pj)(name)}: ${line}`);
}
/** A log whose warnings, which stand apart from its lines, say of which account they are. */
function under({ name }, log) {
    return { ...log, warning: (message) => log.warning(`${(0,text_log/* plain */.pj)(name)}: ${message}`) };
}


/***/ })

};
