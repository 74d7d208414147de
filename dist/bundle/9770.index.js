export const id = 9770;
export const ids = [9770];
export const modules = {

/***/ 89770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reviewCommand: () => (/* binding */ reviewCommand)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _options_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55086);
/* harmony import */ var _options_problems_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66847);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76223);
/* harmony import */ var _system_month_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42628);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33186);
/* harmony import */ var _hours_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(22108);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(78794);
/* harmony import */ var _months_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(75100);
/* harmony import */ var _pseudonyms_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(70832);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(10490);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(29270);














const USAGE = `Usage: heroku-audit-trail review [DIR] [MONTH] [options]

Shows what a reviewer wants to see first of a month: access given and taken, config variables changed
(names only), what was destroyed, who and what is new against the twelve months before, activity outside
working hours. DIR (default: the current folder) holds one ledger; MONTH (YYYY-MM) is by default the
newest that is final.

  --html FILE             one page with charts and a table
  --markdown FILE         Markdown, also for a job's summary
  --json FILE             everything for programs; - is standard output, for each of the three
  --time-zone ZONE        of working hours (${_hours_js__WEBPACK_IMPORTED_MODULE_8__/* .WORKING_HOURS */ .Oo}), such as Europe/Berlin (UTC)
  --rules FILE            rules of your own, beside or in place of the built-in ones (docs/review.md)
  --pseudonymize          show people and addresses under names that tell nobody who they are
  --private-key FILE      OpenPGP private key that opens encrypted months; may be repeated

Example: heroku-audit-trail review audit-trail/acme 2026-10 --time-zone Europe/Berlin --html october.html

Environment: PGP_PRIVATE_KEYS (instead of files), PGP_PASSPHRASE (else it is asked for), PSEUDONYM_KEY
(a secret of 16 characters or more, under which the names are the same in each review).
Exit code: 0, or 2 when it could not be done.
`;
const STRING = { type: 'string' };
const FLAGS = {
    ...{ html: STRING, markdown: STRING, json: STRING },
    ...{ 'time-zone': STRING, rules: STRING },
    pseudonymize: { type: 'boolean' },
    'private-key': { type: 'string', multiple: true },
    help: { type: 'boolean', short: 'h' },
};
const FORMS = {
    html: async (review) => (await __webpack_require__.e(/* import() */ 4715).then(__webpack_require__.bind(__webpack_require__, 74715))).reviewPage(review),
    markdown: _markdown_js__WEBPACK_IMPORTED_MODULE_9__/* .reviewMarkdown */ .Wq,
    json: (review) => `${JSON.stringify(review, null, 2)}\n`,
};
async function reviewCommand(args, edge) {
    const { values, positionals } = (0,_options_command_js__WEBPACK_IMPORTED_MODULE_3__/* .readArguments */ .lR)('review', args, FLAGS);
    if (values.help) {
        edge.print(USAGE);
        return _options_command_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.fine;
    }
    const month = positionals.find(_system_month_js__WEBPACK_IMPORTED_MODULE_6__/* .isMonth */ .nl);
    const [folder = '.', unexpected] = positionals.filter((each) => each !== month);
    if (unexpected !== undefined)
        throw new _options_command_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`Unexpected ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(unexpected)}.`, 'review');
    const options = await reviewerOptions(values, edge);
    const privateKeys = await (0,_options_command_js__WEBPACK_IMPORTED_MODULE_3__/* .privateKeysOf */ .vP)(values['private-key'], edge);
    const keys = { privateKeys, now: edge.clock.now() };
    const review = await reviewOf(folder, month, options, keys, edge);
    const asked = Object.keys(FORMS)
        .map((form) => ({ form, file: values[form] }))
        .filter(({ file }) => file !== undefined);
    const targets = asked.length > 0 ? asked : [{ form: 'markdown', file: '-' }];
    for (const { form, file = '-' } of targets) {
        const text = await FORMS[form](review);
        if (file === '-')
            edge.print(text);
        else {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(edge.cwd, file), text).catch((error) => {
                const problem = `--${form}: the file cannot be written: ${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)}`;
                throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ActionError */ .lZ(problem, { code: 'E_DISK' });
            });
        }
    }
    return _options_command_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.fine;
}
async function reviewerOptions({ 'time-zone': timeZone = 'UTC', rules: file, ...values }, edge) {
    const { PSEUDONYM_KEY = '' } = edge.env;
    const key = PSEUDONYM_KEY === '' ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(32).toString('hex') : PSEUDONYM_KEY;
    const problems = [];
    await (0,_options_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .attempt */ .CD)(problems, () => (0,_hours_js__WEBPACK_IMPORTED_MODULE_8__/* .localClock */ .ap)(timeZone));
    const names = await (0,_options_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .attempt */ .CD)(problems, () => (values.pseudonymize ? (0,_pseudonyms_js__WEBPACK_IMPORTED_MODULE_11__/* .pseudonyms */ .Y)(key) : _pseudonyms_js__WEBPACK_IMPORTED_MODULE_11__/* .AS_THEY_ARE */ .b));
    const rules = await (0,_options_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .attempt */ .CD)(problems, async () => {
        if (file === undefined)
            return _rules_js__WEBPACK_IMPORTED_MODULE_12__/* .RULES */ .y0;
        const text = await edge.readFile((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(edge.cwd, file)).catch((error) => {
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz(`--rules: the file cannot be read: ${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)}`);
        });
        return (0,_rules_js__WEBPACK_IMPORTED_MODULE_12__/* .rulesWith */ .qS)(text.toString(), file);
    });
    if (!names || !rules || problems.length > 0)
        throw new _options_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .OptionsError */ .ZW(problems);
    return { rules, timeZone, names };
}
async function reviewOf(folder, month, options, keys, edge) {
    const { sources, problems } = await (0,_source_js__WEBPACK_IMPORTED_MODULE_13__/* .findSources */ .I)([folder], keys, edge);
    if (problems.size > 0) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ActionError */ .lZ([...problems].join('\n'), { code: 'E_RECORD_UNREADABLE' });
    }
    const held = sources.filter((source) => source.ledger !== null);
    const ledgers = new Set(held.map(({ ledger }) => ledger)).size;
    if (ledgers !== 1) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz(`${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(folder)} holds ${ledgers} ledgers. Give the folder of one`);
    }
    const final = held.filter(({ manifest }) => manifest.final);
    const name = month ?? final.at(-1)?.month;
    const asked = held.find((each) => each.month === name);
    if (asked === undefined) {
        const there = (0,_system_month_js__WEBPACK_IMPORTED_MODULE_6__/* .formatMonths */ .jr)(held.map((each) => each.month));
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ActionError */ .lZ(`The ledger does not have ${name ?? 'a final month'}; it has ${there}.`, {
            code: 'E_LEDGER_NO_MONTH',
        });
    }
    const { account, revision, final: isFinal } = asked.manifest;
    return (0,_months_js__WEBPACK_IMPORTED_MODULE_10__.reviews)(options)(asked, final, { account, revision, final: isFinal, now: keys.now });
}


/***/ })

};
