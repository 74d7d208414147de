export const id = 723;
export const ids = [723];
export const modules = {

/***/ 90723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   raiseAlarm: () => (/* binding */ raiseAlarm)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _system_month_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42628);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91331);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66702);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94322);





/** In place of the troubles, in the issue of a ledger that is sound again. */
const SOUND = 'sound';
/** Lines of findings in an issue: GitHub refuses a body of more than 65,536 characters. */
const MOST = 200;
/**
 * Keeps one issue about a ledger: opened when something is found, updated when that changes, closed
 * when nothing is found any more. One that was closed by hand is opened again. A run that could not
 * check what was asked for, or did not make a check that the issue names, and found nothing, changes
 * nothing.
 *
 * @param report undefined: there is no ledger
 * @throws GitHubError
 */
async function raiseAlarm(report, alarm) {
    const { issues, runUrl } = alarm;
    const subject = harmless(alarm.subject);
    const title = `Audit trail: ${subject} needs a look`;
    // What the body begins with: invisible, and the issue is found by it.
    const mark = `<!-- heroku-audit-trail verify ${subject}: `;
    const bodyOf = (state, lines) => [`${mark}${state} -->`, ...lines, '', HOW].join('\n');
    const run = runUrl === null ? '' : ` by [this run](${runUrl})`;
    const found = await issues.find(mark);
    const raised = found?.body.startsWith(`${mark}${SOUND} -->`) ? undefined : found;
    const result = report === undefined ? 'problem' : (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .resultOf */ .Bg)(report);
    if (result !== 'problem') {
        if (result !== 'ok' || raised === undefined || leavesOpen(report, raised))
            return 'unchanged';
        const text = { title, body: bodyOf(SOUND, ['Sound again.']), state: 'closed' };
        await issues.change(raised, text, `Sound again, as verified${run}.`);
        return 'closed';
    }
    const lines = report === undefined ? [GONE] : linesOf(report);
    const troubles = lines.join('\n');
    const state = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(troubles).digest('hex').slice(0, 16);
    const body = bodyOf(state, [...lines, '', `Found first${run}.`]);
    if (raised === undefined) {
        await issues.open({ title, body }, alarm);
        return 'opened';
    }
    if (raised.isOpen && raised.body.startsWith(`${mark}${state} -->`))
        return 'unchanged';
    await issues.change(raised, { title, body, state: 'open' }, `Found${run}:\n\n${troubles}`);
    return 'updated';
}
const GONE = '- There is no ledger, or not the one that was to be verified. The log of the run says more.';
const HOW = 'The log of the run has every finding. What each check means, and what to do, is in docs/verification.md ' +
    'of the action. This issue is updated when the findings change, and closed when there are none.';
/** What is neither Markdown nor the end of a comment, whoever chose the name. */
const harmless = (name) => name.replace(/[^\w./ -]|--/g, '_');
/** Whether an issue names a check that was not made this time, as when a secret is no longer set. */
function leavesOpen({ ledgers }, { body }) {
    return ledgers.some((ledger) => ledger.checks.some(({ check, outcome }) => outcome.status === 'not-checked' && body.includes(beginningOf(check.id, ledger, ledgers))));
}
/** A line for each check that found something, with the months it named: nothing else of the ledger. */
function linesOf({ ledgers, unread }) {
    const lines = ledgers.flatMap((ledger) => ledger.checks.flatMap(({ check: { id, title }, outcome }) => {
        if (outcome.status !== 'problem')
            return [];
        const { findings } = outcome;
        const found = `${(0,_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(findings.length, 'finding')}${monthsIn(findings)}`;
        return [`${beginningOf(id, ledger, ledgers)}${found}. Expected: ${title}.`];
    }));
    const more = lines.length - MOST;
    if (more > 0)
        lines.splice(MOST, more, `- and ${(0,_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(more, 'check')} more with findings`);
    if (unread.length > 0)
        lines.push(`- ${(0,_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(unread.length, 'folder')} cannot be read`);
    return lines;
}
function beginningOf(id, { path }, all) {
    const place = all.length === 1 ? '' : `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(harmless(path))}, `;
    return `- ${place}${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(id)}: `;
}
function monthsIn(findings) {
    const words = findings.map(({ file, problem }) => `${file} ${problem}`).join(' ');
    const months = words.match(/\b\d{4}-\d{2}(?!-?\d)/g) ?? [];
    const known = (0,_system_month_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMonths */ .jr)([...new Set(months)].filter(_system_month_js__WEBPACK_IMPORTED_MODULE_1__/* .isMonth */ .nl).sort());
    return known === '' ? '' : ` (${known})`;
}


/***/ })

};
