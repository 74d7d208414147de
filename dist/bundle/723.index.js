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
/**
 * Keeps one issue about a ledger: opened when something is found, updated when that changes, closed
 * when nothing is found any more. One that was closed by hand is opened again. A run that could not
 * check what was asked for, and found nothing, changes nothing.
 *
 * @throws GitHubError
 */
async function raiseAlarm(report, alarm) {
    const { issues, runUrl } = alarm;
    const subject = alarm.subject.replace(/[^\w./ -]|--/g, '_');
    const result = (0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .resultOf */ .Bg)(report);
    const found = await issues.find(markOf(subject));
    const previous = found && stateIn(found);
    const isRaised = found !== undefined && previous !== SOUND;
    if (result === 'could-not-check' || (result === 'ok' && !isRaised))
        return 'unchanged';
    const run = runUrl === null ? '' : ` by [this run](${runUrl})`;
    if (result === 'ok') {
        const text = { title: titleOf(subject), body: bodyOf(subject, SOUND, ['Sound again.']) };
        await issues.change(found, { ...text, state: 'closed' }, `Sound again, as verified${run}.`);
        return 'closed';
    }
    const lines = linesOf(report);
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
const titleOf = (subject) => `Audit trail: ${subject} needs a look`;
/** What the body begins with: invisible, and the issue is found by it. */
const markOf = (subject) => `<!-- heroku-audit-trail verify ${subject} `;
const stateIn = ({ body }) => /^<!-- .* (\S+) -->/.exec(body)?.[1];
function bodyOf(subject, state, lines) {
    return [`${markOf(subject)}${state} -->`, ...lines, '', HOW].join('\n');
}
const HOW = 'The log of the run has every finding. What each check means, and what to do, is in docs/verification.md ' +
    'of the action. This issue is updated when the findings change, and closed when there are none.';
/** A line for each check that found something, and the months it named. */
function linesOf({ ledgers, unread }) {
    const hidden = unread.length === 0 ? [] : [`- ${(0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(unread.length, 'folder')} cannot be read`];
    return [...ledgers.flatMap(troublesOf).map(lineOf), ...hidden];
}
function lineOf({ check, title, findings, months }) {
    const named = months.length === 0 ? '' : ` (${(0,_system_month_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMonths */ .jr)(months)})`;
    return `- ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(check)}: ${(0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(findings, 'finding')}${named}. Expected: ${title}.`;
}
function troublesOf({ checks }) {
    return checks.flatMap(({ check: { id, title }, outcome }) => {
        if (outcome.status !== 'problem')
            return [];
        const words = outcome.findings.map(({ file, problem }) => `${file} ${problem}`).join(' ');
        const months = words.match(/\b\d{4}-\d{2}(?!-?\d)/g) ?? [];
        const known = [...new Set(months)].filter(_system_month_js__WEBPACK_IMPORTED_MODULE_1__/* .isMonth */ .nl).sort();
        return [{ check: id, title, findings: outcome.findings.length, months: known }];
    });
}
const digestOf = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 16);


/***/ })

};
