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
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66702);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94322);





/** In place of the troubles, in the issue of a ledger that is sound again. */
const SOUND = 'sound';
/** Characters of findings in an issue: GitHub refuses a body of more than 65,536. */
const LONGEST = 50_000;
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
    const result = report === undefined ? 'problem' : (0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .resultOf */ .Bg)(report);
    const found = await issues.find(markOf(subject));
    const previous = found && stateIn(found);
    const isRaised = found !== undefined && previous !== SOUND;
    const run = runUrl === null ? '' : ` by [this run](${runUrl})`;
    if (result !== 'problem') {
        const isHealed = result === 'ok' && isRaised && !leavesOpen(report, found);
        if (!isHealed)
            return 'unchanged';
        const text = { title: titleOf(subject), body: bodyOf(subject, SOUND, ['Sound again.']) };
        await issues.change(found, { ...text, state: 'closed' }, `Sound again, as verified${run}.`);
        return 'closed';
    }
    const lines = report === undefined ? [GONE] : linesOf(report);
    const state = lines.join('\n');
    const body = bodyOf(subject, digestOf(state), [...lines, '', `Found first${run}.`]);
    const text = { title: titleOf(subject), body };
    if (!isRaised) {
        await issues.open(text, alarm);
        return 'opened';
    }
    if (found.isOpen && previous === digestOf(state))
        return 'unchanged';
    await issues.change(found, { ...text, state: 'open' }, `Found${run}:\n\n${state}`);
    return 'updated';
}
const GONE = '- There is no ledger, or not the one that was to be verified. The log of the run says more.';
/** What is neither Markdown nor the end of a comment, whoever chose the name. */
const harmless = (name) => name.replace(/[^\w./ -]|--/g, '_');
const titleOf = (subject) => `Audit trail: ${subject} needs a look`;
/** What the body begins with: invisible, and the issue is found by it. */
const markOf = (subject) => `<!-- heroku-audit-trail verify ${subject}: `;
const stateIn = ({ body }) => /^<!-- .*: (\S+) -->/.exec(body)?.[1];
function bodyOf(subject, state, lines) {
    return [`${markOf(subject)}${state} -->`, ...lines, '', HOW].join('\n');
}
const HOW = 'The log of the run has every finding. What each check means, and what to do, is in docs/verification.md ' +
    'of the action. This issue is updated when the findings change, and closed when there are none.';
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
        const found = `${(0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(findings.length, 'finding')}${monthsIn(findings)}`;
        return [`${beginningOf(id, ledger, ledgers)}${found}. Expected: ${title}.`];
    }));
    let size = 0;
    const shown = lines.filter((line) => (size += line.length) <= LONGEST);
    const more = lines.length - shown.length;
    const rest = more > 0 ? [`- and ${(0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(more, 'check')} more with findings`] : [];
    const hidden = unread.length === 0 ? [] : [`- ${(0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(unread.length, 'folder')} cannot be read`];
    return [...shown, ...rest, ...hidden];
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
const digestOf = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 16);


/***/ })

};
