export const id = 9026;
export const ids = [9026];
export const modules = {

/***/ 69901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P1: () => (/* binding */ minuteAfter),
/* harmony export */   P9: () => (/* binding */ retryAfter),
/* harmony export */   R$: () => (/* binding */ retrying),
/* harmony export */   dE: () => (/* binding */ toldTo)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76223);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33186);


function judgeTransient(error) {
    if (!(error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ) || !error.transient)
        return { retry: false };
    return { retry: true, after: error.retryAfter };
}
/** An `onRetry` that writes to the log: `Attempt 1 failed, next in 0.5 s: …`. */
function toldTo(log, what) {
    return (error, attempt, pause) => {
        const seconds = (pause / 1000).toFixed(1);
        log.info(`${what} ${attempt} failed, next in ${seconds} s: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)((0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error))}`);
    };
}
/**
 * Runs `action` until it succeeds, fails for good, or the policy is used up, and then throws its last
 * error. Pauses grow exponentially, with jitter. A pause that a service asks for is kept; one beyond
 * the budget ends the attempts.
 */
async function retrying(action, { policy, clock, judge = judgeTransient, onRetry }) {
    const begun = clock.now().getTime();
    for (let attempt = 1;; attempt++) {
        try {
            return await action(attempt);
        }
        catch (error) {
            const decision = judge(error);
            if (!decision.retry || attempt >= policy.attempts)
                throw error;
            const ceiling = Math.min(policy.first * 2 ** (attempt - 1), policy.longest);
            const backoff = ceiling * (0.5 + clock.random() / 2);
            const pause = Math.round(Math.max(decision.after ?? 0, backoff));
            const elapsed = clock.now().getTime() - begun;
            if (elapsed + pause > policy.budget)
                throw error;
            onRetry(error, attempt, pause);
            await clock.sleep(pause);
        }
    }
}
/** `Retry-After` in milliseconds from now: a number of seconds or an HTTP date (RFC 9110). */
function retryAfter(value, now) {
    if (value === undefined)
        return undefined;
    if (/^\s*\d+\s*$/.test(value))
        return Number(value) * 1000;
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now.getTime());
}
/** The minute after a time in milliseconds since 1970, in UTC; undefined beyond what a date can be. */
function minuteAfter(time) {
    const minute = Math.ceil(time / 60_000) * 60_000;
    if (!(minute < 8e15))
        return undefined;
    return `${new Date(minute).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}


/***/ }),

/***/ 14090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ VERIFY_INPUT_NAMES),
/* harmony export */   q: () => (/* binding */ readVerifyOptions)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92857);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54050);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33186);
/* harmony import */ var _system_month_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42628);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66847);





const matching = (pattern) => (value) => pattern.test(value.toLowerCase()) ? value.toLowerCase() : undefined;
const days = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)(0, 365), 'number of days from 0 to 365');
const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** The names of the checks, in their order: an interface of options and of the JSON report. */
const CHECK_IDS = [
    ...[
        'manifests',
        'chain',
        'counts',
        'names',
        'digests',
        'unnamed',
        'sums',
        'page',
        'objects',
        'history',
        'commits',
    ],
    ...['months', 'fresh', 'anchor', 'remote', 'heroku'],
    ...['signed', 'authors', 'originals'],
    ...['clocks', 'timestamps'],
    ...['recipients', 'events', 'signed-off'],
];
/** A label may have spaces. */
const linesOrCommas = (value) => value.split(/[,\n]/).flatMap((label) => label.trim() || []);
const checkIds = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readAs */ .fd)((value, refuse) => {
    const names = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .namesIn */ .wX)(value).flatMap((name) => (name === 'all' ? CHECK_IDS : [name]));
    for (const name of names.filter((each) => !CHECK_IDS.some((id) => id === each))) {
        refuse(`${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} is not a check. Expected all, or some of ${CHECK_IDS.join(', ')}`);
    }
    return new Set(names);
});
/** Full shas of commits, and months. */
const acceptedNames = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readAs */ .fd)((value, refuse) => {
    const names = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .namesIn */ .wX)(value).map((name) => name.toLowerCase());
    for (const name of names.filter((each) => !SHA.test(each) && !(0,_system_month_js__WEBPACK_IMPORTED_MODULE_2__/* .isMonth */ .nl)(each))) {
        refuse(`${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} is neither a full sha of a commit nor a month YYYY-MM`);
    }
    return new Set(names);
});
/** The inputs of verify/action.yml, which are the options of the command. */
const verifyInputsSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    directory: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    ref: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    'allow-shallow': _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputsSchema */ .rS.shape.strict,
    'grace-days': days.transform((days) => days ?? 5),
    'expect-head': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(matching(SHA), 'full sha of a commit, 40 hexadecimal digits'),
    'expect-manifest': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(matching(/^[0-9a-f]{64}$/), 'SHA-256, 64 hexadecimal digits'),
    'expect-records': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)(), 'number of records'),
    until: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((value) => ((0,_system_month_js__WEBPACK_IMPORTED_MODULE_2__/* .isMonth */ .nl)(value) ? value : undefined), 'month, YYYY-MM'),
    require: checkIds,
    accept: acceptedNames,
    'pgp-private-keys': zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    'pgp-passphrase': zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    'pgp-signer-keys': zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    'signed-since': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)(), 'sequence of a manifest, 1 or more'),
    'signed-off-within': days,
    'timestamp-roots': zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    repository: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(''), _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryName */ .aR]),
    'expect-author': zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().transform((value) => new Set((0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .namesIn */ .wX)(value))),
    token: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputsSchema */ .rS.shape.token,
    heroku: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['list', 'all'], { error: "expected 'list' or 'all'" }),
    'heroku-api-key': zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(''), _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputsSchema */ .rS.shape['heroku-api-key']]),
    'heroku-api-url': _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputsSchema */ .rS.shape['heroku-api-url'],
    'open-issue': _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputsSchema */ .rS.shape.strict,
    'issue-token': _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputsSchema */ .rS.shape.token,
    'issue-labels': zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().transform(linesOrCommas),
    'issue-assignees': zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().transform(_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .namesIn */ .wX),
});
/** Every input that verify/action.yml declares. */
const VERIFY_INPUT_NAMES = Object.keys(verifyInputsSchema.shape);
const VERIFY_DEFAULTS = {
    directory: '.',
    ref: 'HEAD',
    'allow-shallow': 'false',
    heroku: 'list',
    'heroku-api-url': _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULTS */ .zY['heroku-api-url'],
    'open-issue': 'false',
};
/** @throws OptionsError with every problem found */
function readVerifyOptions(inputs) {
    const values = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .withDefaults */ .rO)(VERIFY_INPUT_NAMES, inputs, VERIFY_DEFAULTS);
    // A passphrase may begin or end with a space.
    values['pgp-passphrase'] = inputs['pgp-passphrase'] ?? '';
    const parsed = verifyInputsSchema.safeParse(values);
    if (!parsed.success)
        throw new _problems_js__WEBPACK_IMPORTED_MODULE_3__/* .OptionsError */ .ZW((0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .problemsOf */ .GW)(parsed));
    const options = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .camelCased */ .pn)(parsed.data);
    if (options.signedSince !== undefined && options.pgpSignerKeys === '') {
        throw new _problems_js__WEBPACK_IMPORTED_MODULE_3__/* .OptionsError */ .ZW(['signed-since: needs pgp-signer-keys, the public keys of who signs']);
    }
    if (options.expectAuthor.size > 0 && (options.repository === '' || options.token === '')) {
        throw new _problems_js__WEBPACK_IMPORTED_MODULE_3__/* .OptionsError */ .ZW([
            'expect-author: needs repository and a token: GitHub knows the authors',
        ]);
    }
    if (options.openIssue && options.issueToken === '') {
        throw new _problems_js__WEBPACK_IMPORTED_MODULE_3__/* .OptionsError */ .ZW(['issue-token: is empty. Expected a token with issues: write']);
    }
    return options;
}


/***/ }),

/***/ 69804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ diskFolder),
/* harmony export */   ZZ: () => (/* binding */ EMPTY_FOLDER),
/* harmony export */   ir: () => (/* binding */ readThrough),
/* harmony export */   lV: () => (/* binding */ MISSING),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   w1: () => (/* binding */ noFile),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76223);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33186);





/** Manifests, pages and lists of digests are never as large: they are not read when they are. */
const LARGEST_TEXT = 64_000_000;
const EMPTY_FOLDER = { entries: new Map(), stream: noFile };
/** The bytes of a small file; else what is wrong with it, in words that follow its path. */
async function readText(folder, path) {
    const entry = folder.entries.get(path);
    if (entry === undefined)
        return 'is missing';
    if (entry.kind === 'missing')
        return MISSING;
    if (entry.kind !== 'file')
        return 'cannot be read';
    if (entry.size > LARGEST_TEXT)
        return 'is too large';
    const chunks = [];
    const problem = await readThrough(folder, path, (chunk) => chunks.push(chunk));
    return problem ?? Buffer.concat(chunks);
}
/** Reads a file to its end; gives what is wrong with it, if anything. */
async function readThrough(folder, path, take) {
    try {
        for await (const chunk of folder.stream(path))
            take(chunk);
        return undefined;
    }
    catch (error) {
        return `cannot be read: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)((0,_system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error))}`;
    }
}
/** The bytes of files, one after the other. */
async function* joined(folder, paths) {
    for (const path of paths)
        yield* folder.stream(path);
}
const MISSING = 'was committed, but its object in the clone is missing or damaged';
const CHUNK = 256 * 1024;
const READING = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW;
/**
 * The files of a folder on disk, in which no symbolic link is followed. There are none when the folder
 * is not there, or lies behind a symbolic link.
 */
async function diskFolder(base, path, within) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(base, path);
    const entries = new Map();
    const visit = async (folder) => {
        const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, folder)).catch(() => undefined);
        if (names === undefined)
            entries.set(folder, { path: folder, kind: 'unreadable', size: 0 });
        for (const name of names?.sort() ?? []) {
            if (folder === '' && !within(name))
                continue;
            const entry = await entryAt(root, folder === '' ? name : `${folder}/${name}`);
            entries.set(entry.path, entry);
            if (entry.kind === 'folder')
                await visit(entry.path);
        }
    };
    if (await isPlainFolder(base, path))
        await visit('');
    return {
        entries,
        stream: (file) => {
            const entry = entries.get(file);
            return entry?.kind === 'file' ? fileAt((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, file), entry.size) : noFile(file);
        },
    };
}
/** The bytes of a file, no more than were there when it was listed. */
async function* fileAt(path, size) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, READING);
    try {
        const end = Math.max(0, size - 1);
        yield* file.createReadStream({ end, highWaterMark: CHUNK, autoClose: false });
    }
    finally {
        await file.close();
    }
}
/** Whether each step of the path is a folder itself. */
async function isPlainFolder(base, path) {
    const steps = path.split('/');
    for (let i = 0; path !== '' && i < steps.length; i++) {
        const { kind } = await entryAt(base, steps.slice(0, i + 1).join('/'));
        if (kind !== 'folder')
            return false;
    }
    return true;
}
async function entryAt(root, path) {
    try {
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path));
        if (stats.isFile()) {
            await (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path), READING)).close();
            return { path, kind: 'file', size: stats.size };
        }
        if (stats.isDirectory())
            return { path, kind: 'folder', size: 0 };
        return { path, kind: stats.isSymbolicLink() ? 'link' : 'other', size: 0 };
    }
    catch {
        return { path, kind: 'unreadable', size: 0 };
    }
}
// eslint-disable-next-line require-yield, @typescript-eslint/require-await -- it only throws
async function* noFile(path) {
    throw new Error(`There is no file '${path}'`);
}


/***/ }),

/***/ 36375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   kq: () => (/* binding */ formatSummary),
/* harmony export */   v$: () => (/* binding */ madeBy),
/* harmony export */   vX: () => (/* binding */ formatText)
/* harmony export */ });
/* harmony import */ var _system_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24014);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33186);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91331);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66702);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94322);





const WORDS = { ok: 'ok', problem: 'PROBLEM', 'not-checked': 'not checked', failed: 'NOT CHECKED' };
const MARKS = { ok: '✅', problem: '❌', 'not-checked': '➖', failed: '⚠️' };
const TITLES = {
    ok: '✅ Sound, as far as it was checked',
    problem: '❌ Problems were found',
    'could-not-check': '⚠️ Not everything could be checked',
};
/** Findings of one check that are shown; the JSON report has them all. */
const SHOWN = 10;
/**
 * What came of a check, in words: a note, a reason, or what was found; then what was accepted.
 *
 * @param escape makes text from elsewhere fit to be shown
 */
function detailsOf({ outcome }, ledger, escape) {
    const accepted = (outcome.accepted ?? []).map((each) => escape((0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsOf */ .Z9)(ledger, each)));
    return [
        ...firstOf(told(outcome, ledger).map(escape)),
        ...firstOf(accepted.map((each) => `accepted: ${each}`)),
    ];
}
function told(outcome, ledger) {
    if (outcome.status === 'ok')
        return [outcome.note];
    if (outcome.status !== 'problem')
        return [outcome.reason];
    return outcome.findings.map((each) => (0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsOf */ .Z9)(ledger, each));
}
function firstOf(lines) {
    const more = lines.length - SHOWN;
    return more > 0 ? [...lines.slice(0, SHOWN), `and ${more} more, in the JSON report`] : [...lines];
}
/** The report for a terminal or a log, a line each; text from elsewhere is made plain. */
function formatText(report) {
    const lines = report.ledgers.flatMap((ledger) => [...ledgerLines(ledger), '']);
    const head = report.head === null ? [] : [`Commit ${report.head}`];
    const result = (0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .resultOf */ .Bg)(report) === 'ok' ? results(report, _text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj) : [failureOf(report)];
    return [...[...lines, ...report.remarks, ...head, madeBy(report)].map(_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj), ...result];
}
/** When and with what it was verified. */
function madeBy({ verifiedAt, bundle }) {
    const digest = bundle === null ? '' : `, SHA-256 ${bundle}`;
    return `Verified at ${verifiedAt.toISOString()} by ${_system_version_js__WEBPACK_IMPORTED_MODULE_0__/* .TOOL */ .js.name} ${_system_version_js__WEBPACK_IMPORTED_MODULE_0__/* .TOOL */ .js.version}${digest}`;
}
function ledgerLines({ path, account, records, newest, checks }) {
    const name = account === null ? '' : `, account ${account.name}`;
    const width = Math.max(...checks.map(({ check }) => check.id.length));
    const last = newest && `Newest manifest: ${newest.path}, number ${newest.sequence}, SHA-256 ${newest.sha256}`;
    return [
        `Ledger ${path === '' ? '.' : path}${name}, ${(0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(records, 'record')}`,
        ...checks.flatMap((each) => checkLines(each, path, width)),
        ...(last === null ? [] : [`  ${last}`]),
    ];
}
function checkLines(report, path, width) {
    const { check, outcome } = report;
    const word = WORDS[outcome.status].padEnd(WORDS.failed.length);
    const line = `  ${word}  ${check.id.padEnd(width)}  ${check.title}`;
    const details = detailsOf(report, path, _text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj);
    const first = outcome.status === 'ok' ? `${line} (${details.shift()})` : line;
    return [first, ...details.map((detail) => `      ${detail}`)];
}
/** How far each ledger was checked. */
const results = ({ ledgers }, escape) => ledgers.map((ledger) => {
    const which = ledgers.length === 1 ? '' : ` of '${escape(ledger.path)}'`;
    return `Result${which}: ${(0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .soundness */ .hj)(ledger, escape)}`;
});
/** Why a report is not sound: the first problem, or the checks that could not be made. */
function failureOf(report) {
    const problems = (0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .problemsOf */ .GW)(report);
    if (problems.length > 0) {
        return (0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`${(0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(problems.length, 'problem')}. The first: ${problems[0]}`);
    }
    const reasons = (0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .failedChecks */ .HH)(report).map(({ id, reason }) => `${id} (${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(reason)})`);
    return `No problem was found, but these checks could not be made: ${reasons.join(', ')}`;
}
/** The job summary, in Markdown. */
function formatSummary(report) {
    const [first] = (0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .problemsOf */ .GW)(report);
    const head = [
        `## Audit trail ledger: ${TITLES[(0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .resultOf */ .Bg)(report)]}`,
        ...(first === undefined ? [] : [`**First problem:** ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeLines */ .RQ)(first)}`]),
        ...(report.head === null ? [] : [`Commit ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(report.head)}`]),
        ...((0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .resultOf */ .Bg)(report) === 'ok' ? results(report, _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeLines */ .RQ) : []),
        ...report.remarks.map(_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeLines */ .RQ),
    ];
    const ending = '_Further ledgers are left out: the summary would be too large. The log has them._';
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .summaryWithin */ .uo)(head, report.ledgers.map(ledgerSection), ending);
}
function ledgerSection({ path, account, records, newest, checks }) {
    const name = account === null ? '' : `, account ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(account.name)}`;
    const rows = checks.map((each) => [
        MARKS[each.outcome.status],
        `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(each.check.id)} ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(each.check.title)}`,
        detailsOf(each, path, _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeLines */ .RQ).join('<br>'),
    ]);
    const parts = [
        `### ${path === '' ? 'The folder' : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(path)}${name}, ${(0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(records, 'record')}`,
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['', 'Check', ''], rows),
    ];
    if (newest !== null) {
        parts.push(`Newest manifest: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(newest.path)}, SHA-256 ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(newest.sha256)}`);
    }
    return parts.join('\n\n');
}


/***/ }),

/***/ 24769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ findGit),
/* harmony export */   D7: () => (/* binding */ NO_GIT),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   V8: () => (/* binding */ gitCandidates)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


const NO_GIT = 'No git was found that is an executable file outside of the clone and of the current folder. It ' +
    'unpacks the commits of a clone: install it, add its absolute folder to PATH, or give its absolute ' +
    'path with --git';
/**
 * Where git may be, in the order of a PATH. Entries that are not absolute lead into whatever folder
 * is the current one, such as a hostile clone: they are left out, as is what only Windows takes for
 * absolute, a path without a drive.
 */
function gitCandidates(path, platform) {
    const isWindows = platform === 'win32';
    const rules = isWindows ? node_path__WEBPACK_IMPORTED_MODULE_1__.win32 : node_path__WEBPACK_IMPORTED_MODULE_1__.posix;
    const absolute = isWindows ? /^(?:[a-z]:[\\/]|\\\\)/i : /^\//;
    const folders = path.split(rules.delimiter).filter((folder) => absolute.test(folder));
    return folders.map((folder) => rules.join(folder, isWindows ? 'git.exe' : 'git'));
}
/**
 * The real path of the first git that lies in none of these folders; undefined when there is none.
 *
 * @param candidates absolute paths
 * @param outside real paths of the folders whose programs are not trusted
 */
async function findGit(candidates, outside) {
    for (const candidate of candidates) {
        const program = await programAt(candidate);
        if (program !== undefined && !outside.some((folder) => isWithin(program, folder))) {
            return program;
        }
    }
    return undefined;
}
async function programAt(candidate) {
    try {
        const program = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(candidate);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(program, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(program)).isFile() ? program : undefined;
    }
    catch {
        return undefined;
    }
}
/** Whether a path is that of a folder, or below it. Everything is below the root, which says nothing. */
function isWithin(path, folder) {
    if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
        return false;
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way) && way.split(/[\\/]/)[0] !== '..';
}


/***/ }),

/***/ 6217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ isUnreadable),
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   SC: () => (/* binding */ readLedger),
/* harmony export */   cF: () => (/* binding */ withTwins),
/* harmony export */   oF: () => (/* binding */ manifestsOf),
/* harmony export */   vo: () => (/* binding */ monthsOf)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76223);
/* harmony import */ var _ledger_chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64999);
/* harmony import */ var _ledger_companions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88951);
/* harmony import */ var _ledger_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5671);
/* harmony import */ var _ledger_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93398);
/* harmony import */ var _ledger_read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1540);
/* harmony import */ var _ledger_state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35307);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33186);
/* harmony import */ var _system_month_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42628);
/* harmony import */ var _record_folder_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(69804);










/** All manifests that could be read. */
function manifestsOf({ log, provisional }) {
    return [...log, ...provisional];
}
/** Whether a path is of a month whose manifest cannot be read: nothing more is said of that. */
function isUnreadable({ unreadable }, path) {
    return unreadable.some((file) => path.startsWith(file.path.slice(0, -_ledger_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_ENDING */ .yb.length)));
}
/** The months of the log, sorted; also those whose manifest cannot be read, by its name. */
function monthsOf({ log, unreadable }) {
    const named = unreadable.map(({ path }) => path.split('/')[1].slice(0, 7)).filter(_system_month_js__WEBPACK_IMPORTED_MODULE_8__/* .isMonth */ .nl);
    return [...log.map(({ manifest }) => manifest.month), ...named].sort();
}
/** The ledger as the exporter knows it. */
function stateOf({ log, provisional }) {
    return {
        log,
        provisional: new Map(provisional.map((held) => [held.manifest.month, held])),
    };
}
/**
 * Reads all manifests of a ledger; one that is damaged does not hide the others.
 *
 * @param path of its folder, relative to what is verified
 */
async function readLedger(path, folder, history) {
    const found = [];
    const unreadable = [];
    const problems = [];
    for (const { path: file, kind } of folder.entries.values()) {
        const [months, name = '', ...deeper] = file.split('/');
        const isManifest = (0,_ledger_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isMonthsFolder */ .ib)(months) && (0,_ledger_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isManifestName */ .zU)(name) && deeper.length === 0;
        if (!isManifest || (kind !== 'file' && kind !== 'missing'))
            continue;
        const held = await tryManifest(folder, file, problems);
        if ('manifest' in held) {
            const companions = await companionsOf(folder, held, problems);
            found.push({ ...held, companions });
            problems.push(...(0,_ledger_read_js__WEBPACK_IMPORTED_MODULE_5__/* .nameProblems */ .W1)(held, months !== _ledger_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .PROVISIONAL */ .hq));
            problems.push(...(0,_ledger_companions_js__WEBPACK_IMPORTED_MODULE_2__/* .companionProblems */ .tU)({ ...held, companions }));
        }
        else
            unreadable.push(held);
    }
    const isLogged = ({ path, manifest }) => !path.startsWith(`${_ledger_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .PROVISIONAL */ .hq}/`) && manifest.sequence !== null;
    const log = (0,_ledger_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .sortLog */ .vR)(found.filter(isLogged));
    const provisional = found.filter((held) => !isLogged(held));
    const running = provisional.filter((held) => held.path.startsWith(`${_ledger_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .PROVISIONAL */ .hq}/`));
    problems.push(...(0,_ledger_read_js__WEBPACK_IMPORTED_MODULE_5__/* .leftoverProblems */ .k)(log, running));
    problems.push(...accountProblems([...log, ...provisional]));
    return { path, folder, log, provisional, unreadable, problems, history };
}
/** Reads a manifest; one that cannot be read adds a problem, and is known by its digest only. */
async function tryManifest(folder, path, problems) {
    const bytes = await (0,_record_folder_js__WEBPACK_IMPORTED_MODULE_9__/* .readText */ .yR)(folder, path);
    if (typeof bytes === 'string') {
        problems.push({ file: path, problem: bytes });
        return { path, sha256: '' };
    }
    try {
        return (0,_ledger_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .readManifest */ .WI)(path, bytes);
    }
    catch (error) {
        // Whatever a file makes of its reader, it is no manifest, and hides no other.
        const problem = error instanceof _ledger_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .LedgerError */ .o
            ? error.problem
            : `is no manifest that can be read (${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)((0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error))})`;
        problems.push({ file: path, problem });
        return { path, sha256: (0,_ledger_state_js__WEBPACK_IMPORTED_MODULE_6__/* .sha256Of */ .Bj)(bytes) };
    }
}
/** What is there beside a manifest; without a digest what cannot be read. */
async function companionsOf(folder, held, problems) {
    const companions = [];
    for (const path of _ledger_companions_js__WEBPACK_IMPORTED_MODULE_2__/* .COMPANION_KINDS */ .$H.map((kind) => (0,_ledger_companions_js__WEBPACK_IMPORTED_MODULE_2__/* .companionPath */ .ad)(held.path, kind))) {
        if (!folder.entries.has(path))
            continue;
        const bytes = await (0,_record_folder_js__WEBPACK_IMPORTED_MODULE_9__/* .readText */ .yR)(folder, path);
        if (typeof bytes === 'string')
            problems.push({ file: path, problem: bytes });
        companions.push({ path, sha256: typeof bytes === 'string' ? '' : (0,_ledger_state_js__WEBPACK_IMPORTED_MODULE_6__/* .sha256Of */ .Bj)(bytes) });
    }
    return companions;
}
/** A ledger is one account's. */
function accountProblems([first, ...others]) {
    return others
        .filter(({ manifest }) => manifest.account.id !== first.manifest.account.id)
        .map(({ path }) => ({
        file: path,
        problem: `is of another enterprise account than '${first.path}'`,
    }));
}
/**
 * The ledgers, with a problem in each whose account has a second one: beside a chain that is sound
 * there may be another, with other events.
 *
 * @param beside others, which are not verified
 */
function withTwins(ledgers, beside) {
    const idsOf = (ledger) => manifestsOf(ledger).map(({ manifest }) => manifest.account.id);
    return ledgers.map((ledger) => {
        const ids = idsOf(ledger);
        const twins = [...ledgers, ...beside].filter((other) => other !== ledger && idsOf(other).some((id) => ids.includes(id)));
        const problems = twins.map(({ path }) => ({
            file: '',
            problem: `is of an enterprise account that has another ledger, '${path === '' ? '.' : path}'`,
        }));
        return { ...ledger, problems: [...ledger.problems, ...problems] };
    });
}


/***/ }),

/***/ 66702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   lb: () => (/* binding */ notChecked)
/* harmony export */ });
/** A problem when there are findings that nobody accepted, else ok. */
function judge(findings, note, accepted = new Set()) {
    const all = [...findings];
    const isAccepted = ({ of }) => of !== undefined && accepted.has(of);
    const plainly = (some) => some.map(({ file, problem }) => ({ file, problem }));
    const open = plainly(all.filter((each) => !isAccepted(each)));
    const closed = plainly(all.filter(isAccepted));
    const outcome = open.length > 0 ? { status: 'problem', findings: open } : { status: 'ok', note };
    return closed.length > 0 ? { ...outcome, accepted: closed } : outcome;
}
const notChecked = (reason) => ({ status: 'not-checked', reason });
const failed = (reason) => ({ status: 'failed', reason });
/** A number with what it counts, such as `1 month` or `2 months`. */
const count = (number, what) => `${number} ${what}${number === 1 ? '' : 's'}`;


/***/ }),

/***/ 94322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ resultOf),
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   HH: () => (/* binding */ failedChecks),
/* harmony export */   IB: () => (/* binding */ formatJson),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   gM: () => (/* binding */ ledgerReport),
/* harmony export */   hj: () => (/* binding */ soundness)
/* harmony export */ });
/* harmony import */ var _system_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24014);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33186);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6217);



/** A problem counts more than a check that could not be made though it was asked for. */
function resultOf(report) {
    if (problemsOf(report).length > 0)
        return 'problem';
    return failedChecks(report).length > 0 ? 'could-not-check' : 'ok';
}
/** The checks that were asked for and could not be made, each with the reason. */
function failedChecks({ ledgers }) {
    return ledgers.flatMap(({ checks }) => checks.flatMap(({ check: { id }, outcome }) => outcome.status === 'failed' ? [{ id, reason: outcome.reason }] : []));
}
function ledgerReport(ledger, checks) {
    const last = ledger.log.at(-1);
    return {
        path: ledger.path,
        account: (0,_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestsOf */ .oF)(ledger).at(-1)?.manifest.account ?? null,
        records: ledger.log.length,
        newest: last === undefined
            ? null
            : { path: last.path, sha256: last.sha256, sequence: last.manifest.sequence ?? 0 },
        checks,
    };
}
/**
 * How far a ledger in which nothing was found was checked, and why no further.
 *
 * @param escape makes text from elsewhere fit to be shown
 */
function soundness({ checks }, escape) {
    const made = checks.filter(({ outcome }) => outcome.status === 'ok');
    const open = checks.flatMap(({ check, outcome }) => 'reason' in outcome ? [`${check.id} (${escape(outcome.reason)})`] : []);
    const left = open.length === 0 ? '' : `; not made: ${open.join(', ')}`;
    return `sound as far as checked: ${made.length} of ${checks.length} checks${left}`;
}
/** A finding in words, with the path in what was verified. */
function wordsOf(ledger, { file, problem }) {
    const place = [ledger, file].filter((part) => part !== '').join('/');
    if (file !== '')
        return `'${place}' ${problem}`;
    return ledger === '' ? `The ledger ${problem}` : `The ledger '${ledger}' ${problem}`;
}
/** All that was found, in the order of the ledgers and the checks; what may hide a ledger comes last. */
function problemsOf({ ledgers, unread }) {
    const found = ledgers.flatMap(({ path, checks }) => checks.flatMap(({ outcome }) => outcome.status === 'problem' ? outcome.findings.map((each) => wordsOf(path, each)) : []));
    const hidden = unread.map((path) => `'${path}' cannot be searched for ledgers: it is not readable, or its name is not UTF-8`);
    return [...found, ...hidden];
}
/** Characters that a terminal may obey or not show, in JSON that is otherwise as it was. */
const UNSEEN = new RegExp(`(?!\\n)${_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .INVISIBLE */ .kH.source}`, 'gu');
const escaped = (character) => character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
/** The report for machines: snake_case, as manifests are; ASCII escapes for what cannot be seen. */
function formatJson(report) {
    const ledgers = report.ledgers.map(({ checks, ...ledger }) => ({
        ...ledger,
        checks: checks.map(({ check, outcome }) => ({ ...check, ...outcome })),
    }));
    const { verifiedAt, bundle, head, unread, remarks } = report;
    const tool = { name: _system_version_js__WEBPACK_IMPORTED_MODULE_0__/* .TOOL */ .js.name, version: _system_version_js__WEBPACK_IMPORTED_MODULE_0__/* .TOOL */ .js.version, sha256: bundle };
    const verified_at = verifiedAt.toISOString();
    const body = { result: resultOf(report), verified_at, tool, head, ledgers, unread, remarks };
    return `${JSON.stringify(body, null, 2).replace(UNSEEN, escaped)}\n`;
}


/***/ })

};
