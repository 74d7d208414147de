export const id = 6734;
export const ids = [6734];
export const modules = {

/***/ 90628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ exportAction)
});

// EXTERNAL MODULE: ./.build/options/export.js + 4 modules
var options_export = __webpack_require__(41619);
// EXTERNAL MODULE: ./.build/text/log.js
var text_log = __webpack_require__(33186);
// EXTERNAL MODULE: ./.build/system/month.js
var system_month = __webpack_require__(42628);
;// CONCATENATED MODULE: ./.build/report/closing.js


/** What a run did: how many months and events, and what to note elsewhere. */
function closingLines(report) {
    const { months, missing, dryRun, newestManifest } = report;
    const lines = [outcome(report)];
    if (dryRun)
        lines.push('Dry run: nothing was delivered');
    if (missing?.length === 0)
        lines.push('No month is missing');
    if (newestManifest !== undefined) {
        const sha = months.findLast(({ result }) => result.commit_sha !== null)?.result.commit_sha;
        const commit = typeof sha === 'string' ? `, the newest commit is ${(0,text_log/* plain */.pj)(sha)}` : '';
        lines.push(`SHA-256 of the newest manifest, to be noted elsewhere: ${newestManifest}${commit}`);
    }
    return lines;
}
/** What is missing, and the way to get it. */
function missingLines({ missing = [], lost, }) {
    const due = missing.filter((month) => !lost.includes(month));
    return [
        ...(due.length > 0
            ? [
                `Missing in the ledger: ${(0,system_month/* formatMonths */.jr)(due)}. A run with month: missing fetches what Heroku has`,
            ]
            : []),
        ...(lost.length > 0
            ? [
                `Neither delivered nor at Heroku: ${(0,system_month/* formatMonths */.jr)(lost)}. If recent, run again later; else ask Heroku support`,
            ]
            : []),
    ];
}
function outcome({ months, problem }) {
    if (months.length === 0) {
        return problem === undefined
            ? 'Nothing was due: the ledger has every month that is over and that Heroku has'
            : 'No month was exported';
    }
    const groups = [
        ['exported', ({ result }) => result.status === 'exported'],
        ['would be exported', ({ wouldExport }) => wouldExport],
        ['unchanged', (month) => month.result.status === 'unchanged' && !month.wouldExport],
        ['failed', ({ result }) => result.status === 'failed'],
    ];
    const parts = groups.flatMap(([label, belongs]) => {
        const own = months.filter(belongs);
        if (own.length === 0)
            return [];
        const events = own.reduce((sum, { result }) => sum + (result.events ?? 0), 0);
        const named = `${(0,text_log/* counted */.hS)(own.length, 'month')} ${label}`;
        return [label === 'failed' ? named : `${named} (${(0,text_log/* counted */.hS)(events, 'event')})`];
    });
    return parts.join(', ');
}

// EXTERNAL MODULE: ./.build/report/failures.js
var report_failures = __webpack_require__(66274);
// EXTERNAL MODULE: ./.build/text/redact.js
var redact = __webpack_require__(28359);
// EXTERNAL MODULE: ./.build/report/result.js
var result = __webpack_require__(99728);
;// CONCATENATED MODULE: ./.build/report/outputs.js


/** A job's outputs may have 1 MB in all: one month's error must not crowd out the others. */
const LONGEST_ERROR = 2000;
/** Stands for the last month, when none was handled. */
const NONE = (0,result/* reportOf */.E)('', {}, null).result;
/**
 * The outputs of the action by name, but for those that are files. The single ones are of the last
 * month handled; what is not known is an empty text.
 */
function outputsOf({ months, problem, newestManifest }) {
    const shown = months.map(({ result }) => withoutSecrets(result));
    const single = Object.entries(shown.at(-1) ?? NONE)
        .filter(([key]) => key !== 'final' && key !== 'error')
        .map(([key, value]) => [
        key.replaceAll('_', '-'),
        String(value ?? ''),
    ]);
    // A month that failed has a path when it reached one of its destinations.
    const isDelivered = shown.some(({ status, path }) => status === 'exported' || (status === 'failed' && path !== null));
    return {
        ...Object.fromEntries(single),
        results: JSON.stringify(shown),
        ...(shown.length === 0 && problem !== undefined && { status: 'failed' }),
        'manifest-sha256': newestManifest ?? '',
        changed: String(isDelivered),
    };
}
/** Only what services said is redacted: our own words must stay, whatever a passphrase may be. */
function withoutSecrets(result) {
    const shown = (text) => (text === null ? null : redact/* secrets */.O3.redact(text));
    return {
        ...result,
        commit_sha: shown(result.commit_sha),
        commit_url: shown(result.commit_url),
        artifact_digest: shown(result.artifact_digest),
        error: shown(result.error)?.slice(0, LONGEST_ERROR) ?? null,
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/ledger/sums.js
var sums = __webpack_require__(27516);
;// CONCATENATED MODULE: ./.build/report/subjects.js



/** Writes a file that the next steps read, into a folder of its own; gives its path. */
async function writeFor(output, folder, name, content) {
    const path = (0,external_node_path_.join)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, `heroku-audit-trail-${output}-`)), name);
    await (0,promises_.writeFile)(path, content);
    return path;
}
/**
 * Writes a copy of a time-stamp, for a later step to take out of the repository's reach.
 *
 * @param folder the runner's, which is emptied after the job
 * @returns the file's path; empty when there is none
 */
async function writeToken(token, folder) {
    return token === undefined ? '' : writeFor('token', folder, token.name, token.bytes);
}
/**
 * Writes the SHA-256 of every delivered file as `sha256sum` does: the `subject-checksums` of actions/attest.
 *
 * @param folder the runner's, which is emptied after the job
 * @returns the file's path; empty when nothing was delivered
 */
async function writeSubjects(months, folder) {
    const subjects = months.flatMap((month) => month.subjects);
    return subjects.length === 0
        ? ''
        : writeFor('subjects', folder, 'SHA256SUMS', (0,sums/* formatSums */.K3)(subjects));
}

// EXTERNAL MODULE: ./.build/ledger/reconcile.js
var reconcile = __webpack_require__(91334);
;// CONCATENATED MODULE: ./.build/report/chart.js

/** Of months: the names of more would overlap. */
const MOST_BARS = 12;
/**
 * A chart, which GitHub draws: events by day of one month, or by month of several; none without events.
 */
function chart(months) {
    if (months.length === 0)
        return [];
    const { result, tally } = months[0];
    const isOne = months.length === 1;
    const bars = isOne
        ? (0,reconcile/* daysOf */.hF)(result.month).map((day) => [day.slice(8), tally?.byDay[day] ?? 0])
        : months
            .flatMap(({ result: { month, events } }) => events === null ? [] : [[month, events]])
            .slice(-MOST_BARS);
    const title = isOne ? `Events by day of ${result.month}, UTC` : 'Events by month';
    const most = Math.max(0, ...bars.map(([, events]) => events));
    if (most === 0)
        return [];
    return [
        [
            '```mermaid',
            '%%{init: {"xyChart": {"width": 900, "height": 300}, "themeVariables": {"xyChart": {"plotColorPalette": "#0969da"}}}}%%',
            'xychart-beta',
            `  title "${title}${months.length > MOST_BARS ? `, the last ${MOST_BARS}` : ''}"`,
            `  x-axis [${bars.map(([name]) => `"${name}"`).join(', ')}]`,
            // Without bounds, the axis would begin at the smallest bar.
            `  y-axis 0 --> ${most}`,
            `  bar [${bars.map(([, events]) => events).join(', ')}]`,
            '```',
        ].join('\n'),
    ];
}

// EXTERNAL MODULE: ./.build/text/markdown.js
var markdown = __webpack_require__(91331);
;// CONCATENATED MODULE: ./.build/report/summary.js





/** With more months than this, each one's details are folded. */
const MOST_OPEN = 3;
const ROWS = 50;
const MOST_FAILURES = 20;
/** An id, such as the uuids of events; any other text of an event is not shown here. */
const ID = /^[\w-]{1,64}$/;
const number = (value) => value.toLocaleString('en-US');
/** The summary of a run in Markdown, never larger than GitHub shows. */
function summarize(report) {
    const { account, months } = report;
    const name = account === '' ? '' : `: ${(0,markdown/* escapeMarkdown */.FV)(account)}`;
    const parts = [
        `## Heroku audit trail${name}\n`,
        ...(months.length > 0 ? [overview(months)] : []),
        ...chart(months),
        list(closingLines(report)),
    ];
    const isFolded = months.length > MOST_OPEN;
    const sections = months.flatMap((month) => {
        if (month.tally === undefined)
            return [];
        const section = monthSection(month, month.tally, report);
        return isFolded ? folded(month, section) : `### ${month.result.month}\n\n${section}`;
    });
    const reviews = months.flatMap(({ review = [] }) => review);
    return (0,markdown/* summaryWithin */.uo)(parts, [...sections, ...reviews], '_What follows is left out: the summary would be too large._', toDo(report));
}
const list = (lines) => lines.map((line) => `- ${line}`).join('\n');
/** What a person has to do now; nothing when there is nothing. */
function toDo(report) {
    const failures = (0,report_failures/* failuresOf */.d)(report);
    const left = failures.length - MOST_FAILURES;
    const odd = report.months.flatMap(report_failures/* anomaliesIn */.B);
    const lines = [
        ...failures.slice(0, MOST_FAILURES).map((failure) => `❌ ${(0,markdown/* escapeLines */.RQ)(failure)}`),
        ...(left > 0 ? [`❌ ${(0,text_log/* counted */.hS)(left, 'more failure')} in the log`] : []),
        ...report.warnings.map((warning) => `⚠️ ${(0,markdown/* escapeLines */.RQ)(warning)}`),
        ...missingLines(report).map((line) => `⚠️ ${line}`),
        ...(odd.length > 0
            ? [`⚠️ Odd events to look at, all of them kept: ${(0,markdown/* escapeLines */.RQ)(odd.join('; '))}`]
            : []),
    ];
    return lines.length > 0 ? ['### To do', list(lines)] : [];
}
const STATUS = { exported: '✅ exported', unchanged: '✅ unchanged', failed: '❌ failed' };
const statusOf = ({ result, wouldExport }) => wouldExport ? 'would be exported' : STATUS[result.status];
function overview(months) {
    const rows = months.map((month) => {
        const { result } = month;
        return [
            result.month,
            statusOf(month),
            result.final === null ? '' : result.final ? 'yes' : 'no, provisional',
            result.events === null ? '' : number(result.events),
            links(result),
        ];
    });
    return (0,markdown/* table */.tp)(['Month', 'Status', 'Final', 'Events', 'Where'], rows);
}
/** One of many months: only what failed is open at first. */
function folded(month, section) {
    const { result } = month;
    const events = result.events === null ? '' : `, ${(0,text_log/* counted */.hS)(result.events, 'event')}`;
    const open = result.status === 'failed' ? ' open' : '';
    const title = `<b>${result.month}</b> ${statusOf(month)}${events}`;
    return `<details${open}><summary>${title}</summary>\n\n${section}\n\n</details>`;
}
function links(result) {
    const { commit_sha: commit, artifact_id: artifact, artifact_expires_at: expires } = result;
    const all = [];
    if (commit !== null)
        all.push(summary_link(`commit ${commit.slice(0, 10)}`, result.commit_url));
    if (artifact !== null) {
        const end = expires === null ? '' : `, expires ${expires.slice(0, 10)}`;
        all.push(`${summary_link(`artifact ${artifact}`, result.artifact_url)}${end}`);
    }
    return all.join('<br>');
}
/** A link to a page, without anything in the address that would end the link. */
function summary_link(name, url) {
    if (url === null || !URL.canParse(url) || !/^https?:/.test(url))
        return name;
    return `[${name}](${encodeURI(new URL(url).href).replace(/[()|]/g, '')})`;
}
function monthSection(month, tally, report) {
    const parts = [facts(month, tally, report)];
    const anomalies = Object.entries(tally.anomalies).filter(([, count]) => count > 0);
    if (anomalies.length > 0) {
        parts.push('⚠️ **Anomalies.** Every one of these events was kept.', (0,markdown/* table */.tp)(['Anomaly', 'Events'], anomalies.map(([kind, count]) => [(0,markdown/* code */.aY)(kind), number(count)])));
    }
    if (month.reconciled !== undefined)
        parts.push(...reconciliation(month.reconciled));
    parts.push(countTable('Type', tally.byType, markdown/* code */.aY));
    if (report.level === 'full') {
        parts.push(countTable('Actor', tally.actors, markdown/* escapeMarkdown */.FV));
        parts.push(countTable('App', tally.apps, markdown/* escapeMarkdown */.FV));
    }
    return parts.filter((part) => part !== '').join('\n\n');
}
function facts({ result, sourceSha256, files }, { count, first, last }, { recipients }) {
    const rows = [
        ['Events', number(count)],
        ['First', first === null ? 'none' : (0,markdown/* code */.aY)(first)],
        ['Last', last === null ? 'none' : (0,markdown/* code */.aY)(last)],
        ['SHA-256 of the ordered document', result.sha256 === null ? '' : (0,markdown/* code */.aY)(result.sha256)],
        ["SHA-256 of Heroku's archive", sourceSha256 === undefined ? '' : (0,markdown/* code */.aY)(sourceSha256)],
        [
            'Encrypted for',
            recipients.length === 0 ? 'nobody: plaintext' : recipients.map(markdown/* code */.aY).join('<br>'),
        ],
        ...files.map(({ path, size, sha256 }) => [
            (0,markdown/* code */.aY)(path),
            `${(0,text_log/* formatBytes */.z3)(size)}, SHA-256 ${(0,markdown/* code */.aY)(sha256)}`,
        ]),
    ];
    return (0,markdown/* table */.tp)(['', ''], rows);
}
/** What Heroku's events API says of the same days. */
function reconciliation({ reconciliation, differences }) {
    const { days, not_reconciled: reason } = reconciliation;
    const rows = Object.entries(days).map(([day, { archive, events_api: api, only_in_one: odd }]) => [
        day,
        number(archive),
        api === null ? 'not reconciled' : number(api),
        odd === null ? '' : odd === 0 ? '0' : `❌ ${number(odd)}`,
    ]);
    const parts = ['#### Reconciled with the events API'];
    if (reason !== null)
        parts.push(`⚠️ Not in full: ${(0,markdown/* escapeMarkdown */.FV)(reason)}`);
    parts.push((0,markdown/* table */.tp)(['Day', 'Archive', 'Events API', 'Only in one'], rows));
    if (differences.length > 0) {
        const shown = differences.map(({ day, id, source }) => [
            day,
            ID.test(id) ? (0,markdown/* code */.aY)(id) : 'not shown, for it is no id',
            `only in the ${source}`,
        ]);
        parts.push((0,markdown/* table */.tp)(['Day', 'Event id', ''], shown));
    }
    return parts;
}
/** The most frequent first; nothing when there is none. */
function countTable(title, counts, show) {
    const entries = Object.entries(counts).sort(([, a], [, b]) => b - a);
    if (entries.length === 0)
        return '';
    const shown = entries.slice(0, ROWS).map(([name, count]) => [show(name), number(count)]);
    const left = entries.slice(ROWS);
    if (left.length > 0) {
        const count = left.reduce((sum, [, n]) => sum + n, 0);
        shown.push([`${left.length} more`, number(count)]);
    }
    return (0,markdown/* table */.tp)([title, 'Events'], shown);
}

// EXTERNAL MODULE: ./.build/system/disk.js
var disk = __webpack_require__(31053);
// EXTERNAL MODULE: ./.build/system/errors.js
var errors = __webpack_require__(76223);
// EXTERNAL MODULE: ./.build/export/keys.js
var keys = __webpack_require__(69133);
;// CONCATENATED MODULE: ./.build/export/action.js












const action_NONE = () => Promise.reject(new Error('Nothing makes review pages here'));
/**
 * Runs the action: checks the inputs, exports the months, reports.
 *
 * @throws ToldError when a month was not delivered, after everything was reported
 */
async function exportAction(environment, loadReviews = action_NONE) {
    const { inputs, runner, clock, log } = environment;
    const unread = { account: inputs['enterprise-account']?.trim() ?? '', ...NOTHING };
    const report = await (0,options_export/* readOptions */.T)(inputs, runner, clock.now()).then((options) => exported(options, environment, loadReviews), (error) => ({ ...unread, problem: (0,disk/* failureText */.kY)(error, log) }));
    // A failure before the first month is one of every month asked for.
    const { problem } = report;
    const months = problem !== undefined && report.months.length === 0
        ? monthsAsked(inputs, clock.now()).map((month) => (0,result/* reportOf */.E)(month, {}, problem))
        : report.months;
    const failures = await publish({ ...report, months }, environment);
    if (failures.length > 0)
        throw new errors/* ToldError */.QY(failures);
}
const NOTHING = {
    ...{ level: 'counts', recipients: [], warnings: [], dryRun: false },
    ...{ months: [], lost: [], missing: undefined, newestManifest: undefined, token: undefined },
};
async function exported(options, environment, loadReviews) {
    const { encryption, dryRun } = options;
    const warnings = (0,keys/* keyWarnings */.x)(options);
    for (const warning of warnings)
        environment.log.warning(warning);
    // Loaded once the inputs are accepted: a refusal is quick.
    const { exportAccount } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(5555), __webpack_require__.e(1249), __webpack_require__.e(3228), __webpack_require__.e(2935), __webpack_require__.e(1509), __webpack_require__.e(3729), __webpack_require__.e(4258), __webpack_require__.e(3305), __webpack_require__.e(8398)]).then(__webpack_require__.bind(__webpack_require__, 73305));
    const makeReview = options.review ? await loadReviews() : undefined;
    const report = await exportAccount(options, { ...environment, makeReview });
    const recipients = (encryption?.recipients ?? []).map(({ fingerprint }) => fingerprint);
    return { ...report, recipients, warnings, dryRun };
}
/** The calendar months in the input; none for `missing` and `all`, and when it is invalid. */
function monthsAsked({ month = '' }, now) {
    try {
        const selection = (0,system_month/* parseMonthSelection */.Ke)(month, now);
        return selection.kind === 'months' ? selection.months : [];
    }
    catch {
        return [];
    }
}
/** Sets the outputs, writes summary and log. @returns what went wrong, in the run or here */
async function publish(report, environment) {
    const { inputs, runner, log, setOutputs, writeSummary } = environment;
    const written = (name, path) => path.catch((error) => {
        log.warning(`${name} could not be written: ${(0,text_log/* plain */.pj)((0,errors/* messageOf */.bD)(error))}`);
        return '';
    });
    const files = {
        'subject-checksums': await written('subject-checksums', writeSubjects(report.months, runner.temp)),
        'timestamp-token': await written('timestamp-token', writeToken(report.token, runner.temp)),
    };
    const unset = await (0,errors/* tryTo */.dX)(() => {
        setOutputs({ ...outputsOf(report), ...files });
    });
    // From the input itself: the options may be invalid.
    if (inputs.summary?.trim().toLowerCase() !== 'none')
        writeSummary(summarize(report));
    const odd = report.months.flatMap(report_failures/* anomaliesIn */.B);
    if (odd.length > 0)
        log.warning(`Anomalies in the events, all of them kept: ${odd.join('; ')}`);
    for (const line of [...closingLines(report), ...missingLines(report)])
        log.info(line);
    return [...(0,report_failures/* failuresOf */.d)(report), ...unset];
}


/***/ }),

/***/ 1318:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _runner_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1190);
/* harmony import */ var _options_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54050);
/* harmony import */ var _export_action_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90628);



await (0,_runner_action_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)('export', _options_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUT_NAMES */ .Qh, (environment) => (0,_export_action_js__WEBPACK_IMPORTED_MODULE_2__/* .exportAction */ .j)(environment, async () => (await Promise.all(/* import() */[__webpack_require__.e(7015), __webpack_require__.e(8143), __webpack_require__.e(7129)]).then(__webpack_require__.bind(__webpack_require__, 61172))).exportedReviews()));
// A service that never answered must not hold the job: its connection may be open still.
setTimeout(() => process.exit(), 1000).unref();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 23033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ documentIn),
/* harmony export */   nA: () => (/* binding */ wholePath),
/* harmony export */   wG: () => (/* binding */ pathsOf)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);


/** Bytes that are decompressed at once: each turn to the thread that does it costs time. */
const CHUNK = 256 * 1024;
/** Paths of the files, or parts of one, that hold what has that role, in their order. */
function pathsOf({ files }, role) {
    return files.filter((file) => file.role === role).map(({ path }) => path);
}
/** The path of what may be in parts: without `.partNN`. */
function wholePath(path) {
    return path.replace(/\.part\d+$/, '');
}
/**
 * The ordered document in a month's events files.
 *
 * @param sealed the joined bytes of the files, already decrypted where they were encrypted
 * @param path of the events file, whose ending says whether they are compressed
 */
function documentIn(sealed, path) {
    if (!/\.json\.gz(?:\.pgp)?$/.test(wholePath(path)))
        return sealed;
    // The reader of the stream gets the error.
    return (0,node_stream__WEBPACK_IMPORTED_MODULE_0__.pipeline)(sealed, (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip)({ chunkSize: CHUNK }), () => undefined);
}


/***/ }),

/***/ 93398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bh: () => (/* binding */ eventsEnding),
/* harmony export */   DK: () => (/* binding */ README),
/* harmony export */   T0: () => (/* binding */ ledgerDirectory),
/* harmony export */   Vc: () => (/* binding */ stemOf),
/* harmony export */   WT: () => (/* binding */ reviewEnding),
/* harmony export */   hM: () => (/* binding */ originalEnding),
/* harmony export */   hV: () => (/* binding */ isLedgerPath),
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
/**
 * Whether a path is one that a file of a ledger may have, relative to the ledger's folder. It never
 * leads out of that folder, and names nothing that a file system or git keeps to itself.
 */
const isLedgerPath = (path) => path === README ||
    path === SUMS ||
    /^(?:\d{4}|provisional)\/\d{4}-\d{2}(?:\.[A-Za-z0-9]{1,32}){1,8}$/.test(path);
/** How the path of a month's events ends, after its stem. */
function eventsEnding({ gzip, encrypted }) {
    return `.json${gzip ? '.gz' : ''}${encrypted ? '.pgp' : ''}`;
}
/** How the path of Heroku's own bytes ends, after its stem. */
function originalEnding(encrypted) {
    return `.original.json.gz${encrypted ? '.pgp' : ''}`;
}
/** How the path of a month's review page ends, after its stem. */
function reviewEnding(encrypted) {
    return `.review.html${encrypted ? '.pgp' : ''}`;
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
/** A manifest, the files it names and its companions. */
function filesOf({ path, sha256, manifest, companions = [] }) {
    return [{ path, sha256 }, ...manifest.files, ...companions];
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

/***/ 1190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./.build/http/environment.js
var environment = __webpack_require__(74234);
// EXTERNAL MODULE: ./.build/system/clock.js
var clock = __webpack_require__(8388);
// EXTERNAL MODULE: ./.build/system/disk.js
var disk = __webpack_require__(31053);
// EXTERNAL MODULE: ./.build/system/errors.js
var errors = __webpack_require__(76223);
// EXTERNAL MODULE: ./.build/text/log.js
var log = __webpack_require__(33186);
// EXTERNAL MODULE: ./.build/text/redact.js
var redact = __webpack_require__(28359);
// EXTERNAL MODULE: ./.build/runner/workflow-commands.js
var workflow_commands = __webpack_require__(94507);
// EXTERNAL MODULE: ./.build/runner/environment.js
var runner_environment = __webpack_require__(27184);
;// CONCATENATED MODULE: ./.build/runner/print.js



const writeOut = process.stdout.write.bind(process.stdout);
/** Prints one of our own lines, without secrets. */
function print(line) {
    writeOut(`${redact/* secrets */.O3.redact(line)}\n`);
}
/** Whether one of our own workflow commands is being printed. */
let isOurs = false;
function issue(name, text) {
    isOurs = true;
    (0,workflow_commands/* issueCommand */.Lb)(name, {}, text);
    isOurs = false;
}
/** Prints a workflow command. Redacted before it is escaped: escaping would hide a secret. */
function command(name, text = '') {
    issue(name, redact/* secrets */.O3.redact(text));
}
/** Masks a secret in the runner's log, in every form, and keeps it out of everything else. */
function hide(secret) {
    for (const form of (0,redact/* formsOf */.XP)(secret)) {
        issue('add-mask', form);
        redact/* secrets */.O3.add(form);
    }
}
/** Shows an error annotation and fails the step. */
function fail(message) {
    process.exitCode = 1;
    command('error', message);
}
const COMMAND = /^::[a-z-]+(?: [^:]*)?::/;
const MASK = '::add-mask::';
/**
 * What a library prints: on one line, without secrets and addresses, since it may quote a service. A
 * workflow command at its beginning is kept.
 */
function madePlain(text) {
    const [command = ''] = COMMAND.exec(text) ?? [];
    return `${command}${(0,log/* said */.ag)(text.slice(command.length).trimEnd())}\n`;
}
/** Takes secrets out of what libraries print. */
function redactPrinting() {
    for (const stream of [process.stdout, process.stderr]) {
        const write = stream.write.bind(stream);
        stream.write = (given, ...rest) => {
            if (isOurs)
                return write(given, ...rest);
            const text = given instanceof Uint8Array ? Buffer.from(given).toString() : String(given);
            if (!text.startsWith(MASK))
                return write(madePlain(text), ...rest);
            // A secret that a library found must not be shown elsewhere either.
            redact/* secrets */.O3.add(text.slice(MASK.length).trim());
            return write(text, ...rest);
        };
    }
}
/** The runner's log. */
const print_log = {
    info: print,
    warning: (message) => {
        command('warning', message);
    },
    debug: (error) => {
        command('debug', error instanceof Error ? (error.stack ?? error.message) : String(error));
    },
    secret: hide,
    group: async (title, action) => {
        command('group', title);
        try {
            return await action();
        }
        finally {
            command('endgroup');
        }
    },
};

// EXTERNAL MODULE: ./.build/runner/signals.js
var signals = __webpack_require__(94572);
;// CONCATENATED MODULE: ./.build/runner/action.js
// First: it takes the variables of proxies out of the environment before libraries read them.










const TOKEN_INPUTS = ['heroku-api-key', 'token', 'approvals-token', 'issue-token'];
const SECRET_INPUTS = [
    ...TOKEN_INPUTS,
    'pgp-signing-key',
    'pgp-signing-passphrase',
    'pgp-private-keys',
    'pgp-passphrase',
];
/** The job's own tokens, which the runner itself masks. */
const TOKEN_VARIABLES = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
/** The code with which Node.js ends a process whose top-level await never settles. */
const UNSETTLED = 13;
/**
 * Runs an action as a step of a job: reads the environment once and masks its secrets. An error of the
 * action fails the step, and so does a signal.
 *
 * @param name of what the action does, such as `export`
 * @param inputNames of the inputs that its action.yml declares
 */
async function runAction(name, inputNames, action) {
    redactPrinting();
    const failWith = (error) => {
        fail((0,disk/* failureText */.kY)(error, print_log));
    };
    // Node.js would print the error as it is, with secrets in it.
    process.on('uncaughtException', (error) => {
        failWith(error);
        process.exit();
    });
    (0,signals/* onEnd */.H)(() => undefined, (signal) => {
        fail((0,errors/* coded */.yC)(`The ${name} was cancelled (${signal}). Run it again.`, 'E_CANCELLED'));
    });
    process.on('exit', (code) => {
        if (code === UNSETTLED)
            fail((0,errors/* coded */.yC)(`The ${name} ended before it was done. Run it again, and report it.`, 'E_DEFECT'));
    });
    try {
        const inputs = (0,runner_environment/* readInputs */.Ko)(inputNames);
        for (const secret of SECRET_INPUTS)
            hide(inputs[secret] ?? '');
        for (const token of TOKEN_INPUTS)
            redact/* secrets */.O3.addToken(inputs[token] ?? '');
        for (const token of TOKEN_VARIABLES)
            redact/* secrets */.O3.addToken((0,runner_environment/* variable */.bv)(token));
        await action({
            inputs,
            runner: (0,runner_environment/* readRunner */.fY)(),
            clock: clock/* systemClock */.m,
            log: print_log,
            http: (0,environment/* httpOfEnvironment */.F)(hide),
            path: (0,runner_environment/* variable */.bv)('PATH'),
            setOutputs: (outputs) => {
                writeFor('GITHUB_OUTPUT', outputs);
            },
            writeSummary,
            // The handler above ends the process.
            onEnd: (clean) => (0,signals/* onEnd */.H)(clean, () => undefined),
            rememberScratch: (folder) => {
                writeFor('GITHUB_STATE', { scratch: folder });
            },
        });
    }
    catch (error) {
        failWith(error);
    }
}
function writeSummary(markdown) {
    try {
        (0,workflow_commands/* issueFileCommand */.n0)('STEP_SUMMARY', redact/* secrets */.O3.redact(markdown));
    }
    catch (error) {
        print_log.warning(`The job summary could not be written: ${(0,log/* plain */.pj)((0,errors/* messageOf */.bD)(error))}`);
    }
}
/** @throws RunnerFileError */
function writeFor(variable, values) {
    const lines = Object.entries(values).map(([name, value]) => (0,workflow_commands/* prepareKeyValueMessage */.vC)(name, value));
    try {
        (0,workflow_commands/* issueFileCommand */.n0)(variable.replace('GITHUB_', ''), lines.join('\n'));
    }
    catch (error) {
        throw new disk/* RunnerFileError */.TX(variable, error);
    }
}


/***/ }),

/***/ 27184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   bv: () => (/* binding */ variable),
/* harmony export */   fY: () => (/* binding */ readRunner),
/* harmony export */   yy: () => (/* binding */ temporaryFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);


/** A variable of the environment; an empty one counts as unset. */
function variable(name, fallback = '') {
    const value = process.env[name];
    return value === undefined || value === '' ? fallback : value;
}
/** The inputs of these names, untrimmed: a passphrase may begin with a space. */
function readInputs(names) {
    const variableOf = (name) => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
    return Object.fromEntries(names.map((name) => [name, variable(variableOf(name))]));
}
/** The runner's folder for files that are gone after the job. */
const temporaryFolder = () => variable('RUNNER_TEMP', (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)());
/** The job, as the runner describes it. */
function readRunner() {
    const retention = Number(variable('GITHUB_RETENTION_DAYS'));
    return {
        serverUrl: variable('GITHUB_SERVER_URL', 'https://github.com'),
        apiUrl: variable('GITHUB_API_URL', 'https://api.github.com'),
        repository: variable('GITHUB_REPOSITORY'),
        repositoryIsPrivate: isPrivate(variable('GITHUB_EVENT_PATH')),
        runId: variable('GITHUB_RUN_ID'),
        runAttempt: Number(variable('GITHUB_RUN_ATTEMPT')) || 1,
        actors: [
            variable('GITHUB_ACTOR'),
            variable('GITHUB_TRIGGERING_ACTOR', variable('GITHUB_ACTOR')),
        ],
        eventName: variable('GITHUB_EVENT_NAME'),
        sha: variable('GITHUB_SHA'),
        actionRef: variable('GITHUB_ACTION_REF') || null,
        retentionDays: retention > 0 ? retention : undefined,
        workspace: variable('GITHUB_WORKSPACE', process.cwd()),
        temp: temporaryFolder(),
        hasArtifactService: variable('ACTIONS_RUNTIME_TOKEN') !== '' && variable('ACTIONS_RESULTS_URL') !== '',
    };
}
/** Whether the workflow's repository is private, by the event that started it. */
function isPrivate(eventPath) {
    try {
        const event = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(eventPath, 'utf8'));
        const isPrivate = event.repository?.private;
        return typeof isPrivate === 'boolean' ? isPrivate : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 94507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lb: () => (/* reexport safe */ _node_modules_actions_core_lib_command_js__WEBPACK_IMPORTED_MODULE_0__.L),
/* harmony export */   n0: () => (/* reexport safe */ _node_modules_actions_core_lib_file_command_js__WEBPACK_IMPORTED_MODULE_1__.n),
/* harmony export */   vC: () => (/* reexport safe */ _node_modules_actions_core_lib_file_command_js__WEBPACK_IMPORTED_MODULE_1__.v)
/* harmony export */ });
/* harmony import */ var _node_modules_actions_core_lib_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89635);
/* harmony import */ var _node_modules_actions_core_lib_file_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82902);
// @actions/core without its index, which loads undici for a token that is not used here: that is
// most of the time and memory of a refused input. Its package exports no other way in.




/***/ }),

/***/ 89635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ issueCommand)
/* harmony export */ });
/* unused harmony export issue */
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70857);
/* harmony import */ var _utils_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4679);


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + os__WEBPACK_IMPORTED_MODULE_0__.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .toCommandValue */ .E)(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .toCommandValue */ .E)(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map

/***/ }),

/***/ 82902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ issueFileCommand),
/* harmony export */   v: () => (/* binding */ prepareKeyValueMessage)
/* harmony export */ });
/* harmony import */ var crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76982);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79896);
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70857);
/* harmony import */ var _utils_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4679);
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!fs__WEBPACK_IMPORTED_MODULE_1__.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync(filePath, `${(0,_utils_js__WEBPACK_IMPORTED_MODULE_3__/* .toCommandValue */ .E)(message)}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID()}`;
    const convertedValue = (0,_utils_js__WEBPACK_IMPORTED_MODULE_3__/* .toCommandValue */ .E)(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}${convertedValue}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map

/***/ }),

/***/ 4679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ toCommandValue),
/* harmony export */   k: () => (/* binding */ toCommandProperties)
/* harmony export */ });
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map

/***/ })

};
