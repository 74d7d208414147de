export const id = 9671;
export const ids = [9671];
export const modules = {

/***/ 61908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readPlanOptions),
/* harmony export */   s: () => (/* binding */ PLAN_INPUT_NAMES)
/* harmony export */ });
/* harmony import */ var _system_month_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42628);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33186);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54050);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66847);




function accountNames(value, refuse) {
    const names = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .namesIn */ .wX)(value);
    names.flatMap((name) => (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .accountProblem */ .tD)(name) ?? []).forEach(refuse);
    return names;
}
const accounts = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readAs */ .fd)((value, refuse) => {
    // Every account that the token's user manages.
    if (value === '*')
        return '*';
    const names = accountNames(value, refuse);
    if (names.length === 0) {
        refuse(`${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value)} is neither names or ids of enterprise accounts, nor *, for all`);
    }
    return names;
});
const { repository, token, branch, directory } = _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .mc;
const PLAN_INPUTS = {
    'heroku-api-key': _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .mc['heroku-api-key'],
    ...{ repository, token, branch, directory },
    'heroku-api-url': _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .mc['heroku-api-url'],
    month: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(undefined, 'missing'),
    'enterprise-accounts': accounts,
    'ended-accounts': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readAs */ .fd)(accountNames),
};
const PLAN_INPUT_NAMES = Object.keys(PLAN_INPUTS);
/** @throws OptionsError with every problem found */
async function readPlanOptions(inputs, runner, now) {
    const { read, problems } = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInputs */ .TL)(PLAN_INPUTS, inputs, { repository: runner.repository });
    problems.push(...(0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .apiUrlProblems */ .CK)(runner));
    const selection = await (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .attempt */ .CD)(problems, () => (0,_system_month_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMonthSelection */ .Ke)(read.month ?? '', now));
    if (selection?.kind === 'missing' && read.token === '') {
        problems.push('token: is empty. Expected a token with contents: read, ${{ github.token }}');
    }
    if (problems.length > 0)
        throw new _problems_js__WEBPACK_IMPORTED_MODULE_3__/* .OptionsError */ .ZW(problems);
    return { ...read, selection: selection };
}


/***/ }),

/***/ 99671:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _runner_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1190);
/* harmony import */ var _options_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61908);
/* harmony import */ var _plan_action_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4644);



await (0,_runner_action_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)('plan', _options_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .PLAN_INPUT_NAMES */ .s, _plan_action_js__WEBPACK_IMPORTED_MODULE_2__/* .planAction */ .y);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ planAction)
/* harmony export */ });
/* harmony import */ var _options_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61908);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76223);
/* harmony import */ var _system_month_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42628);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33186);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91331);





/**
 * Runs the action: finds out which months are due of which accounts, and outputs them as a matrix of
 * export jobs. An account that cannot be planned does not keep the others from being exported.
 *
 * @throws ActionError before the outputs are set, when nothing can be planned; afterwards, when an account
 *   could not be planned, or has a ledger and would be left out
 */
async function planAction(environment) {
    const { inputs, runner, clock, log, setOutputs, writeSummary } = environment;
    const options = await (0,_options_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .readPlanOptions */ .m)(inputs, runner, clock.now());
    // Loaded once the inputs are accepted: a refusal is quick.
    const { planAccounts } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(5555), __webpack_require__.e(3228), __webpack_require__.e(3729), __webpack_require__.e(1509), __webpack_require__.e(5551)]).then(__webpack_require__.bind(__webpack_require__, 74081));
    const { accounts, include } = await planAccounts(options, environment);
    for (const { name, warning } of accounts) {
        if (warning !== undefined)
            log.warning(`${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(name)}: ${warning}`);
    }
    for (const { account, month } of include)
        log.info(`To export: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(account)} ${month}`);
    log.info(include.length === 0 ? 'Nothing is due' : `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(include.length, 'job')} planned`);
    setOutputs({ matrix: JSON.stringify({ include }), count: String(include.length) });
    writeSummary(formatPlan(accounts));
    const failures = accounts.flatMap(({ name, problem }) => (problem?.split('\n') ?? []).map((line) => `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(name)}: ${line}`));
    if (failures.length > 0)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToldError */ .QY(failures);
}
/** The job summary of a plan, in Markdown: a row an account, also of those that are left out. */
function formatPlan(accounts) {
    const rows = accounts.map((account) => [
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)(account.name),
        account.months.length === 0 ? '' : (0,_system_month_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMonths */ .jr)(account.months),
        remarkOn(account),
    ]);
    const heads = ['Account', 'To export', ''];
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .summaryWithin */ .uo)(['## Heroku audit trail: plan', (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(heads, rows)], [], '');
}
function remarkOn({ months, warning, problem }) {
    if (problem !== undefined)
        return `❌ ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeLines */ .RQ)(problem)}`;
    if (warning !== undefined)
        return `⚠️ ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeLines */ .RQ)(warning)}`;
    return months.length === 0 ? 'nothing is due' : '';
}


/***/ })

};
