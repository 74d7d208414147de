export const id = 4441;
export const ids = [4441];
export const modules = {

/***/ 14441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reviewCommand: () => (/* binding */ reviewCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/options/command.js
var options_command = __webpack_require__(55086);
// EXTERNAL MODULE: ./.build/system/errors.js
var errors = __webpack_require__(76223);
// EXTERNAL MODULE: ./.build/system/month.js
var system_month = __webpack_require__(42628);
// EXTERNAL MODULE: ./.build/text/log.js
var log = __webpack_require__(33186);
// EXTERNAL MODULE: ./.build/review/markdown.js
var markdown = __webpack_require__(78794);
// EXTERNAL MODULE: ./.build/review/months.js + 4 modules
var months = __webpack_require__(74081);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/options/problems.js
var options_problems = __webpack_require__(66847);
// EXTERNAL MODULE: ./.build/options/query-command.js
var query_command = __webpack_require__(44675);
// EXTERNAL MODULE: ./.build/review/hours.js
var review_hours = __webpack_require__(22108);
// EXTERNAL MODULE: ./.build/review/pseudonyms.js
var pseudonyms = __webpack_require__(70832);
// EXTERNAL MODULE: ./.build/review/rules.js + 1 modules
var review_rules = __webpack_require__(10490);
;// CONCATENATED MODULE: ./.build/review/options.js











const REVIEW_USAGE = `Usage: heroku-audit-trail review [DIR] [MONTH] [options]

Shows what a reviewer wants to see first of a month: access given and taken, config variables changed
(names only), what was destroyed, who and what is new against the twelve months before, activity outside
working hours. DIR (default: the current folder) holds one ledger; MONTH (YYYY-MM) is by default the
newest that is final.

  --html FILE             one page with charts and a table
  --markdown FILE         Markdown, also for a job's summary
  --json FILE             everything for programs; - is standard output, for each of the three
  --time-zone ZONE        of working hours, such as Europe/Berlin (UTC)
  --working-hours HOURS   ('Mon-Fri 08:00-18:00'); days may be left out
  --rules FILE            rules of your own, beside or in place of the built-in ones (docs/review.md)
  --pseudonymize          show people and addresses under names that tell nobody who they are
  --private-key FILE      OpenPGP private key that opens encrypted months; may be repeated

Example: heroku-audit-trail review audit-trail/acme 2026-10 --time-zone Europe/Berlin --html october.html

Environment: PGP_PRIVATE_KEYS (instead of files), PGP_PASSPHRASE (else it is asked for), PSEUDONYM_KEY
(a secret of 16 characters or more, under which the names are the same in each review).
Exit code: 0, or 2 when it could not be done.
`;
const FORMS = ['html', 'markdown', 'json'];
const STRING = { type: 'string' };
const FLAGS = {
    ...{ html: STRING, markdown: STRING, json: STRING },
    ...{ 'time-zone': STRING, 'working-hours': STRING, rules: STRING },
    pseudonymize: { type: 'boolean' },
    'private-key': { type: 'string', multiple: true },
    help: { type: 'boolean', short: 'h' },
};
const SHORTEST_KEY = 16;
/**
 * Reads the arguments; undefined when only the help is asked for.
 *
 * @throws UsageError, OptionsError, InputError, KeyError
 */
async function readReviewCommand(args, edge) {
    const { values, positionals } = (0,options_command/* readArguments */.lR)('review', args, FLAGS);
    if (values.help)
        return undefined;
    const { 'time-zone': timeZone = 'UTC', 'working-hours': hoursText = review_hours/* USUAL_HOURS */.Lz } = values;
    const month = positionals.find(system_month/* isMonth */.nl);
    const [folder = '.', unexpected] = positionals.filter((each) => each !== month);
    if (unexpected !== undefined)
        throw new options_command/* UsageError */.eb(`Unexpected ${(0,log/* quoted */.TL)(unexpected)}.`, 'review');
    const hours = (0,review_hours/* parseWorkingHours */.Gt)(hoursText);
    const key = edge.env.PSEUDONYM_KEY ?? '';
    const isKeyShort = values.pseudonymize === true && key !== '' && key.length < SHORTEST_KEY;
    const problems = [
        ...(isZone(timeZone)
            ? []
            : [`--time-zone: ${(0,log/* quoted */.TL)(timeZone)} is not a time zone, such as Europe/Berlin or UTC`]),
        ...(hours === undefined
            ? [`--working-hours: ${(0,log/* quoted */.TL)(hoursText)} is not of the form 'Mon-Fri 08:00-18:00'`]
            : []),
        ...(isKeyShort
            ? [
                `PSEUDONYM_KEY has ${key.length} characters, which can be guessed: give ${SHORTEST_KEY} or more`,
            ]
            : []),
    ];
    if (hours === undefined || problems.length > 0)
        throw new options_problems/* OptionsError */.ZW(problems);
    const rules = values.rules === undefined ? review_rules/* RULES */.y : await rulesIn(values.rules, edge);
    const targets = FORMS.flatMap((form) => {
        const file = values[form];
        return file === undefined ? [] : [[form, file]];
    });
    const names = values.pseudonymize ? (0,pseudonyms/* pseudonyms */.Y)(key === '' ? newKey(edge) : key) : pseudonyms/* AS_THEY_ARE */.b;
    return {
        folder,
        month,
        targets: targets.length > 0 ? targets : [['markdown', '-']],
        reviewer: { rules, timeZone, hours, names },
        privateKeys: await (0,query_command/* privateKeysOf */.vP)(values['private-key'], edge),
    };
}
function isZone(name) {
    try {
        return Boolean(new review_hours/* LocalClock */.qh(name));
    }
    catch {
        return false;
    }
}
function newKey(edge) {
    edge.complain('People and addresses have names that hold within this output only: set PSEUDONYM_KEY to have ' +
        'the same in each review.\n');
    return (0,external_node_crypto_.randomBytes)(32).toString('hex');
}
async function rulesIn(file, edge) {
    let text;
    try {
        text = (await edge.readFile((0,external_node_path_.resolve)(edge.cwd, file))).toString();
    }
    catch (error) {
        throw new errors/* InputError */.dz(`--rules: the file cannot be read: ${(0,errors/* messageOf */.bD)(error)}`);
    }
    return (0,review_rules/* rulesWith */.q)(text, file);
}

// EXTERNAL MODULE: ./.build/review/source.js
var source = __webpack_require__(29270);
;// CONCATENATED MODULE: ./.build/review/command.js










/** Runs `review`; gives the exit code. */
async function reviewCommand(args, edge) {
    const command = await readReviewCommand(args, edge);
    if (command === undefined) {
        edge.print(REVIEW_USAGE);
        return options_command/* EXIT */.dc.fine;
    }
    const months = await monthsIn(command, edge);
    const review = await reviewOf(months, command, edge);
    // All before the first is written: none of them is there of a review that failed.
    const texts = [];
    for (const [form] of command.targets)
        texts.push(await TEXTS[form](review));
    for (const [index, [form, file]] of command.targets.entries()) {
        if (file === '-')
            edge.print(texts[index]);
        else {
            await (0,promises_.writeFile)((0,external_node_path_.resolve)(edge.cwd, file), texts[index]).catch((error) => {
                const problem = `--${form}: the file cannot be written: ${(0,errors/* messageOf */.bD)(error)}`;
                throw new errors/* ActionError */.lZ(problem, { code: 'E_DISK' });
            });
        }
    }
    return options_command/* EXIT */.dc.fine;
}
const TEXTS = {
    html: async (review) => (await __webpack_require__.e(/* import() */ 4715).then(__webpack_require__.bind(__webpack_require__, 74715))).reviewPage(review),
    markdown: markdown/* reviewMarkdown */.Wq,
    json: (review) => `${JSON.stringify(review, null, 2)}\n`,
};
async function monthsIn({ folder, month }, edge) {
    const { sources, problems } = await (0,source/* findSources */.I)([folder], edge);
    if (problems.length > 0)
        throw new errors/* ActionError */.lZ(problems.join('\n'), { code: 'E_RECORD_UNREADABLE' });
    const held = sources.filter((source) => source.manifest !== undefined);
    const ledgers = [...new Set(held.map(({ ledger }) => ledger ?? ''))].sort();
    if (held.length === 0)
        throw new errors/* ActionError */.lZ(`${(0,log/* quoted */.TL)(folder)} is not the folder of a ledger.`, {
            code: 'E_LEDGER_NOT_FOUND',
        });
    if (ledgers.length > 1) {
        throw new errors/* InputError */.dz(`${(0,log/* quoted */.TL)(folder)} holds ${ledgers.length} ledgers: give the folder of one, of ` +
            ledgers.map(log/* plain */.pj).join(', '));
    }
    const final = held.filter(({ provisional }) => !provisional);
    const name = month ?? final.at(-1)?.month;
    const asked = held.find((each) => each.month === name);
    if (asked === undefined) {
        const there = (0,system_month/* formatMonths */.jr)(held.map((each) => each.month));
        throw new errors/* ActionError */.lZ(`The ledger does not have ${name ?? 'a final month'}; it has ${there}.`, {
            code: 'E_LEDGER_NO_MONTH',
        });
    }
    return { asked, final };
}
async function reviewOf({ asked, final }, { privateKeys, reviewer }, edge) {
    const now = edge.clock.now();
    const keys = { privateKeys, now };
    const readable = (held) => ({
        month: held.month,
        path: held.path,
        read: (take) => held.read(keys, take, () => Promise.resolve()),
    });
    const isOpen = ({ manifest }) => manifest.encryption === null || privateKeys.length > 0;
    const earlier = final.map((held) => isOpen(held) ? readable(held) : { ...readable(held), read: undefined });
    const { account, revision, final: isFinal } = asked.manifest;
    const about = { account, revision, final: isFinal, now };
    return new months/* Reviews */.K(reviewer).of(readable(asked), earlier, about);
}


/***/ })

};
