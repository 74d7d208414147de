export const id = 3463;
export const ids = [3463,9490];
export const modules = {

/***/ 40798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ exportAction)
});

// EXTERNAL MODULE: ./.build/options/export.js
var options_export = __webpack_require__(95645);
// EXTERNAL MODULE: ./.build/report/closing.js
var closing = __webpack_require__(41226);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/ledger/sums.js
var sums = __webpack_require__(27516);
// EXTERNAL MODULE: ./.build/system/disk.js
var disk = __webpack_require__(31053);
// EXTERNAL MODULE: ./.build/text/redact.js
var redact = __webpack_require__(28359);
// EXTERNAL MODULE: ./.build/report/result.js
var result = __webpack_require__(99728);
;// CONCATENATED MODULE: ./.build/report/outputs.js






/** A job's outputs may have 1 MB in all: one month's error must not crowd out the others. */
const LONGEST_ERROR = 2000;
const NONE = (0,result/* reportOf */.E)('', {}, null).result;
/**
 * The outputs of the action by name, but for those that are files. The single ones are of the last
 * month handled; what is not known is an empty text.
 */
function outputsOf({ months, problem, newestManifest }) {
    const shown = months.map(({ result }) => withoutSecrets(result));
    const single = Object.entries(shown.at(-1) ?? NONE).filter(([key]) => key !== 'final' && key !== 'error');
    // A month that failed has a path when it reached one of its destinations.
    const isDelivered = shown.some(({ status, path }) => status === 'exported' || (status === 'failed' && path !== null));
    return {
        ...Object.fromEntries(single.map(([key, value]) => [
            key.replaceAll('_', '-'),
            String(value ?? ''),
        ])),
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
/**
 * Writes the outputs that are files: the SHA-256 of all that was delivered, as `sha256sum` writes it and
 * actions/attest reads it, and a copy of the newest time-stamp. Gives their paths by output.
 */
async function writeOutputFiles({ months, token }, folder) {
    const write = async (output, name, content) => {
        try {
            const path = (0,external_node_path_.join)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, `heroku-audit-trail-${output}-`)), name);
            await (0,promises_.writeFile)(path, content);
            return path;
        }
        catch (error) {
            throw (0,disk/* asDiskError */.k_)(error);
        }
    };
    const subjects = months.flatMap(({ delivery }) => delivery?.subjects ?? []);
    return {
        'subject-checksums': subjects.length === 0 ? '' : await write('subjects', 'SHA256SUMS', (0,sums/* formatSums */.K3)(subjects)),
        'timestamp-token': token === undefined ? '' : await write('token', token.name, token.bytes),
    };
}

// EXTERNAL MODULE: ./.build/ledger/reconcile.js
var reconcile = __webpack_require__(91334);
// EXTERNAL MODULE: ./.build/text/log.js
var log = __webpack_require__(33186);
// EXTERNAL MODULE: ./.build/text/markdown.js
var markdown = __webpack_require__(91331);
;// CONCATENATED MODULE: ./.build/report/summary.js




/** With more months than this, each one's details are folded. */
const MOST_OPEN = 3;
const ROWS = 50;
/** Others are in the log. */
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
        list((0,closing/* closingLines */.Po)(report)),
    ];
    const isFolded = months.length > MOST_OPEN;
    const sections = months.flatMap((month) => {
        if (month.tally === undefined)
            return [];
        const charts = chart(month.result.month, month.tally);
        const section = [...charts, monthSection(month, month.tally, report)].join('\n\n');
        return isFolded ? folded(month, section) : [`### ${month.result.month}`, section];
    });
    const reviews = months.flatMap(({ review = [] }) => review);
    return (0,markdown/* summaryWithin */.uo)(parts, [...sections, ...reviews], '_What follows is left out: the summary would be too large._', toDo(report));
}
const list = (lines) => lines.map((line) => `- ${line}`).join('\n');
function toDo(report) {
    const odd = (0,closing/* anomaliesIn */.BI)(report);
    const lines = [
        ...(0,closing/* failuresOf */.dJ)(report)
            .slice(0, MOST_FAILURES)
            .map((failure) => `❌ ${(0,markdown/* escapeLines */.RQ)(failure)}`),
        ...report.warnings.map((warning) => `⚠️ ${(0,markdown/* escapeLines */.RQ)(warning)}`),
        ...(0,closing/* missingLines */.uR)(report).map((line) => `⚠️ ${line}`),
        ...(odd === '' ? [] : [`⚠️ Odd events to look at, all of them kept: ${(0,markdown/* escapeLines */.RQ)(odd)}`]),
    ];
    return lines.length > 0 ? ['### To do', list(lines)] : [];
}
const STATUS = { exported: '✅ exported', unchanged: '✅ unchanged', failed: '❌ failed' };
const statusOf = ({ result, delivery }) => delivery?.isHeldBack ? 'would be exported' : STATUS[result.status];
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
    const events = result.events === null ? '' : `, ${(0,log/* counted */.hS)(result.events, 'event')}`;
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
/** Events by day, as a chart that GitHub draws; nothing without events. */
function chart(month, { byDay }) {
    const days = (0,reconcile/* daysOf */.hF)(month);
    const counts = days.map((day) => byDay[day] ?? 0);
    const most = Math.max(...counts);
    if (most === 0)
        return [];
    return [
        [
            '```mermaid',
            '%%{init: {"xyChart": {"width": 900, "height": 300}, "themeVariables": {"xyChart": {"plotColorPalette": "#0969da"}}}}%%',
            'xychart-beta',
            `  title "Events by day of ${month}, UTC"`,
            `  x-axis [${days.map((day) => `"${day.slice(8)}"`).join(', ')}]`,
            // Without bounds, the axis would begin at the smallest bar.
            `  y-axis 0 --> ${most}`,
            `  bar [${counts.join(', ')}]`,
            '```',
        ].join('\n'),
    ];
}
function monthSection(month, tally, report) {
    const parts = [facts(month, tally, report)];
    if (month.reconciled !== undefined)
        parts.push(...reconciliation(month.reconciled));
    parts.push(countTable('Type', tally.byType, markdown/* code */.aY));
    if (report.level === 'full') {
        parts.push(countTable('Actor', tally.actors, markdown/* escapeMarkdown */.FV));
        parts.push(countTable('App', tally.apps, markdown/* escapeMarkdown */.FV));
    }
    return parts.filter((part) => part !== '').join('\n\n');
}
function facts({ result, sourceSha256, delivery }, { count, first, last }, { recipients }) {
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
        ...(delivery?.held.manifest.files ?? []).map(({ path, size, sha256 }) => [
            (0,markdown/* code */.aY)(path),
            `${(0,log/* formatBytes */.z3)(size)}, SHA-256 ${(0,markdown/* code */.aY)(sha256)}`,
        ]),
    ];
    return (0,markdown/* table */.tp)(['', ''], rows);
}
/** How Heroku's events API differs; the manifest has a table of the days. */
function reconciliation({ reconciliation, differences }) {
    const { not_reconciled: reason } = reconciliation;
    const parts = ['#### Reconciled with the events API'];
    if (reason !== null)
        parts.push(`⚠️ Not in full: ${(0,markdown/* escapeMarkdown */.FV)(reason)}`);
    if (differences.length === 0)
        parts.push('No event is in one of the two only.');
    else {
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

// EXTERNAL MODULE: ./.build/system/errors.js
var errors = __webpack_require__(76223);
// EXTERNAL MODULE: ./.build/system/month.js
var system_month = __webpack_require__(42628);
;// CONCATENATED MODULE: ./.build/export/action.js








/**
 * Runs the action: checks the inputs, exports the months, reports.
 *
 * @param loadReviews loads what makes review pages, which is large and few runs need
 * @throws ToldError when a month was not delivered, after everything was reported
 */
async function exportAction(environment, loadReviews) {
    const { inputs, runner, clock, log } = environment;
    const account = inputs['enterprise-account']?.trim() ?? '';
    const report = await (0,options_export/* readOptions */.T)(inputs, runner, clock.now()).then(async (options) => {
        // Loaded once the inputs are accepted: a refusal is quick.
        const { exportAccount } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(5555), __webpack_require__.e(3228), __webpack_require__.e(7966), __webpack_require__.e(8246), __webpack_require__.e(3729), __webpack_require__.e(1509), __webpack_require__.e(4799), __webpack_require__.e(1772), __webpack_require__.e(4014)]).then(__webpack_require__.bind(__webpack_require__, 41772));
        const makeReview = options.review ? await loadReviews?.() : undefined;
        return exportAccount(options, environment, undefined, makeReview);
    }, (error) => ({ ...result/* NOTHING_DONE */.L, account, problem: (0,disk/* failureText */.kY)(error, log) }));
    // A failure before the first month is one of every month asked for.
    const { problem } = report;
    const months = problem !== undefined && report.months.length === 0
        ? monthsAsked(inputs, clock.now()).map((month) => (0,result/* reportOf */.E)(month, {}, problem))
        : report.months;
    const failures = await publish({ ...report, months }, environment);
    if (failures.length > 0)
        throw new errors/* ToldError */.QY(failures);
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
    let files = { 'subject-checksums': '', 'timestamp-token': '' };
    const unwritten = await (0,errors/* tryTo */.dX)(async () => {
        files = { ...files, ...(await writeOutputFiles(report, runner.temp)) };
    });
    const unset = await (0,errors/* tryTo */.dX)(() => {
        setOutputs({ ...outputsOf(report), ...files });
    });
    // From the input itself: the options may be invalid.
    if (inputs.summary?.trim().toLowerCase() !== 'none')
        writeSummary(summarize(report));
    const odd = (0,closing/* anomaliesIn */.BI)(report);
    if (odd !== '')
        log.warning(`Anomalies in the events, all of them kept: ${odd}`);
    for (const line of [...(0,closing/* closingLines */.Po)(report), ...(0,closing/* missingLines */.uR)(report)])
        log.info(line);
    return [...(0,closing/* failuresOf */.dJ)(report), ...unwritten, ...unset];
}


/***/ }),

/***/ 1318:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _runner_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1190);
/* harmony import */ var _options_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54050);
/* harmony import */ var _export_action_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40798);



await (0,_runner_action_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)('export', _options_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUT_NAMES */ .Qh, (environment) => (0,_export_action_js__WEBPACK_IMPORTED_MODULE_2__/* .exportAction */ .j)(environment, async () => (await Promise.all(/* import() */[__webpack_require__.e(5100), __webpack_require__.e(8356)]).then(__webpack_require__.bind(__webpack_require__, 75100))).exportedReviews()));
// A service that never answered must not hold the job: its connection may be open still.
setTimeout(() => process.exit(), 1000).unref();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 23033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ eventLines),
/* harmony export */   Fd: () => (/* binding */ documentIn),
/* harmony export */   nA: () => (/* binding */ wholePath),
/* harmony export */   wG: () => (/* binding */ pathsOf)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);


/** Bytes that are decompressed at once: each turn to the thread that does it costs time. */
const CHUNK = 256 * 1024;
const LINE_FEED = 0x0a;
const COMMA = 0x2c;
const CLOSING_BRACKET = 0x5d;
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
/**
 * The events of an ordered document, one for each line between its first and the one that ends the array,
 * without the comma at the end.
 */
async function* eventLines(document) {
    let isFirst = true;
    let pieces = [];
    for await (const chunk of document) {
        const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
        let start = 0;
        for (let end; (end = bytes.indexOf(LINE_FEED, start)) >= 0; start = end + 1) {
            const line = Buffer.concat([...pieces, bytes.subarray(start, end)]);
            pieces = [];
            // No JSON value begins with a closing bracket.
            if (!isFirst && line[0] !== CLOSING_BRACKET) {
                yield line.at(-1) === COMMA ? line.subarray(0, -1) : line;
            }
            isFirst = false;
        }
        // A copy, as each line is: the chunk's memory may be used again for the next.
        pieces.push(Buffer.from(bytes.subarray(start)));
    }
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
const isMonthsFolder = (name) => /^\d{4}$/.test(name) || name === PROVISIONAL;
const MANIFEST_ENDING = '.manifest.json';
function manifestPath(month, final, revision) {
    return `${stemOf(month, final, revision)}${MANIFEST_ENDING}`;
}
const isManifestName = (name) => /^\d{4}-\d{2}(?:\.r\d+)?\.manifest\.json$/.test(name);
/**
 * Whether a path is one that a file of a ledger may have, relative to the ledger's folder. It never
 * leads out of that folder, and names nothing that a file system or git keeps to itself.
 */
const isLedgerPath = (path) => path === README ||
    path === SUMS ||
    /^(?:\d{4}|provisional)\/\d{4}-\d{2}(?:\.[A-Za-z0-9]{1,32}){1,8}$/.test(path);
// How paths end, after their stem.
const pgp = (encrypted) => (encrypted ? '.pgp' : '');
const eventsEnding = (sealing) => `.json${sealing.gzip ? '.gz' : ''}${pgp(sealing.encrypted)}`;
const originalEnding = (encrypted) => `.original.json.gz${pgp(encrypted)}`;
const reviewEnding = (encrypted) => `.review.html${pgp(encrypted)}`;


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
        const [, sha256, path] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
        if (path === undefined || sums.has(path))
            return undefined;
        sums.set(path, sha256);
    }
    return sums;
}
function filesOf({ path, sha256, manifest, companions = [] }) {
    return [{ path, sha256 }, ...manifest.files, ...companions];
}
/** What SHA256SUMS lists: every file of the ledger but itself. */
function filesOfLedger(state, readmeSha256) {
    const manifests = [...state.log, ...state.provisional.values()];
    return [{ path: _paths_js__WEBPACK_IMPORTED_MODULE_1__/* .README */ .DK, sha256: readmeSha256 }, ...manifests.flatMap(filesOf)];
}
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
        if (named.has(path))
            continue;
        yield { file: _paths_js__WEBPACK_IMPORTED_MODULE_1__/* .SUMS */ .vf, problem: `has '${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(path)}', which no manifest names` };
    }
}


/***/ }),

/***/ 57975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ readExpiry),
/* harmony export */   ll: () => (/* binding */ newestFirst),
/* harmony export */   vH: () => (/* binding */ selfSignaturesOf)
/* harmony export */ });
/* harmony import */ var _openpgp_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90093);

/** Signatures on the key itself, not on a user id or subkey; missing in OpenPGP.js' types. */
function directSignaturesOf(key) {
    return key.directSignatures;
}
function selfSignaturesOf(key) {
    return [...directSignaturesOf(key), ...key.users.flatMap((user) => user.selfCertifications)];
}
/** Of those made at the same time, the last first. */
function newestFirst(signatures) {
    return signatures.toReversed().sort((a, b) => +b.created - +a.created);
}
/**
 * Makes OpenPGP.js read the expiry of a key of version 4 as GnuPG 2.2 does (`merge_selfsigs_main`):
 * it is that of its newest direct-key signature, otherwise of the newest self-signature with an
 * expiry, whatever its user id.
 */
async function readExpiry(key, now) {
    if (key.keyPacket.version !== 4)
        return;
    const { signature: types } = (await (0,_openpgp_js__WEBPACK_IMPORTED_MODULE_0__/* .openpgp */ .I)()).enums;
    const newest = async (signatures, type, signed) => {
        for (const signature of newestFirst(signatures)) {
            const data = { key: key.keyPacket, ...signed };
            const isValid = signature.verify(key.keyPacket, type, data, now).then(() => true);
            if (await isValid.catch(() => false))
                return [signature];
        }
        return [];
    };
    const onKey = directSignaturesOf(key).filter(({ signatureType }) => signatureType === types.key);
    const direct = await newest(onKey, types.key, {});
    const certifications = key.users.map(({ selfCertifications, userID, userAttribute }) => newest(selfCertifications, types.certGeneric, { userID, userAttribute }));
    const ofUsers = newestFirst((await Promise.all(certifications)).flat());
    const decisive = [...direct, ...ofUsers].find(({ keyNeverExpires }) => keyNeverExpires === false);
    for (const signature of selfSignaturesOf(key)) {
        signature.keyNeverExpires = decisive === undefined;
        signature.keyExpirationTime = decisive?.keyExpirationTime ?? null;
    }
}


/***/ }),

/***/ 8026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eN: () => (/* binding */ KeyError),
  XI: () => (/* binding */ duplicates),
  ax: () => (/* binding */ fingerprintOf),
  QK: () => (/* binding */ readKeyRing)
});

;// CONCATENATED MODULE: ./.build/openpgp/armor.js
/** An armored block up to its END line or, where that is missing, to the next block or the end. */
const BLOCK = /-----BEGIN PGP (?:PUBLIC|PRIVATE) KEY BLOCK-----([^]*?)(-----END PGP (?:PUBLIC|PRIVATE) KEY BLOCK-----|(?=-----BEGIN PGP )|$)/g;
const HEADER = /^[\w-]+:(?: |$)/;
/** Readers are to ignore it, and signatures say more: RFC 9580, section 6.1. */
const CHECKSUM = /^=[A-Za-z0-9+/]{4}$/;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
/** Shorter runs of base64 characters are words, not keys. */
const SHORTEST_KEY = 100;
/** As long as a line of a key; besides keys only URLs and hexadecimal have such runs. */
const KEY_LIKE = /(?![0-9A-Fa-f]+\b)[A-Za-z0-9+/]{60,}|(?:BEGIN|END) PGP /;
const COPY = 'copy the whole block again, from its BEGIN line to its END line';
const LOST_NEWLINES = 'lost its line breaks: paste it with them, or as one line of base64 ' +
    "(`gpg --export <fingerprint> | base64 | tr -d '\\n'`)";
/**
 * Finds OpenPGP data in what people paste: any number of armored blocks, and base64 of binary
 * exports or of armored text, wrapped or not. Text around armored blocks is left out, but not what
 * looks like another key: a recipient in it would go unnoticed until they need to decrypt.
 */
function dearmor(text) {
    const { outside, ...armored } = readBlocks(text);
    const base64 = outside.replace(/\s+/g, '');
    if (base64.length >= SHORTEST_KEY && /^[A-Za-z0-9+/=]+$/.test(base64)) {
        // Padding ends a value.
        const values = base64.match(/[A-Za-z0-9+/]+={0,2}/g) ?? [];
        const parts = [armored, ...values.map(readBase64)];
        return {
            blocks: parts.flatMap(({ blocks }) => blocks),
            problems: parts.flatMap(({ problems }) => problems),
        };
    }
    if (KEY_LIKE.test(outside.replace(/\bhttps?:\/\/\S+/g, ''))) {
        armored.problems.push('holds what looks like part of a key and was not read: give each key as a whole block ' +
            '(`gpg --armor --export <fingerprint>`), or all as base64 without other text');
    }
    return armored;
}
function readBlocks(text) {
    const blocks = [];
    const problems = [];
    const outside = text
        .replace(/^\uFEFF/, '')
        .replace(/[ \t]*(?:\r\n|\r|\n)[ \t]*/g, '\n')
        .trim()
        .replace(BLOCK, (_, body, end) => {
        const data = readBlock(body, end !== '');
        if (typeof data !== 'string')
            blocks.push(data);
        else
            problems.push(`armored block ${blocks.length + problems.length + 1} ${data}`);
        return '\n';
    });
    return { blocks, problems, outside };
}
/** The bytes of an armored block (RFC 9580, section 6.2), or what is wrong with it. */
function readBlock(body, hasEnd) {
    if (!hasEnd)
        return `has no END line: ${COPY}`;
    if (!body.startsWith('\n') || !body.endsWith('\n'))
        return LOST_NEWLINES;
    const lines = body.split('\n').filter((line) => line !== '' && !HEADER.test(line));
    const base64 = lines.filter((line) => !CHECKSUM.test(line)).join('');
    return BASE64.test(base64) && base64.length % 4 === 0
        ? Buffer.from(base64, 'base64')
        : `is corrupt, it is not base64: ${COPY}`;
}
function readBase64(value) {
    const data = Buffer.from(value, 'base64');
    const armored = readBlocks(data.toString());
    const isArmored = armored.blocks.length + armored.problems.length > 0;
    return isArmored ? armored : { blocks: [data], problems: [] };
}

// EXTERNAL MODULE: ./.build/system/errors.js
var errors = __webpack_require__(76223);
// EXTERNAL MODULE: ./.build/openpgp/expiry.js
var expiry = __webpack_require__(57975);
// EXTERNAL MODULE: ./.build/openpgp/openpgp.js
var openpgp = __webpack_require__(90093);
;// CONCATENATED MODULE: ./.build/openpgp/keys.js




/**
 * Everything that is wrong with keys or fingerprints. A problem names a key by its fingerprint or
 * its place in the text, never by a user id, which is a name and an e-mail address.
 */
class KeyError extends errors/* ActionError */.lZ {
    constructor(input, problems) {
        super(problems.map((problem) => `${input}: ${problem}`).join('\n'), { code: 'E_KEY' });
    }
}
function fingerprintOf(key) {
    return key.getFingerprint().toUpperCase();
}
/** Reads every key of a text. Keys and problems are never both empty. */
async function readKeyRing(text) {
    const { blocks, problems } = dearmor(text);
    const read = [];
    for (const [index, block] of blocks.entries()) {
        try {
            for (const packets of await splitKeys(block))
                read.push(await keyOf(packets));
        }
        catch (error) {
            problems.push(`key material ${index + 1} is truncated, damaged, or not supported (${(0,openpgp/* reasonOf */.A)(error)}): ` +
                'copy the whole of what `gpg --armor --export` prints');
        }
    }
    if (read.length + problems.length === 0) {
        problems.push('holds no OpenPGP key, expected armored blocks (`gpg --armor --export <fingerprint>`, for a ' +
            'private key `gpg --armor --export-secret-keys <fingerprint>`), or base64 of them');
    }
    const ring = read.map(({ key }) => key);
    const keys = read.map(async ({ key, unread, revokers }) => {
        const fingerprint = fingerprintOf(key);
        const { revoked, unchecked } = await revocationOf(key, revokers, ring);
        const warnings = [...unread, ...unchecked].map((words) => `key ${fingerprint} ${words}`);
        return { key, fingerprint, warnings, revoked };
    });
    return { keys: await Promise.all(keys), problems };
}
function duplicates(keys) {
    const repeated = Map.groupBy(keys, ({ fingerprint }) => fingerprint);
    return [...repeated]
        .filter(([, copies]) => copies.length > 1)
        .map(([fingerprint]) => `key ${fingerprint} is given more than once: remove the copies`);
}
/**
 * Splits a binary export into the packets of each key. `readKeys` of OpenPGP.js drops keys of
 * unknown versions, and gives their subkeys to the key before.
 */
async function splitKeys(bytes) {
    const library = await (0,openpgp/* openpgp */.I)();
    const classes = [
        ...[library.PublicKeyPacket, library.PublicSubkeyPacket, library.SecretKeyPacket],
        ...[library.SecretSubkeyPacket, library.SignaturePacket],
        ...[library.UserIDPacket, library.UserAttributePacket],
    ];
    // Typed as a Map, but it takes an object.
    const allowed = Object.fromEntries(classes.map((one) => [one.tag, one]));
    const packets = await library.PacketList.fromBinary(bytes, allowed);
    const primaries = [library.PublicKeyPacket.tag, library.SecretKeyPacket.tag];
    const isPrimary = (packet) => primaries.includes(tagOf(packet));
    const starts = packets.flatMap((packet, index) => (isPrimary(packet) ? [index] : []));
    if (starts[0] !== 0)
        throw new Error('it does not begin with a key');
    return starts.map((start, index) => packets.slice(start, starts[index + 1]));
}
/** A packet that OpenPGP.js could not read has its tag itself, any other in its class. */
function tagOf(packet) {
    return 'tag' in packet ? packet.tag : packet.constructor.tag;
}
/** Types of signatures that revoke a key or a subkey: RFC 9580, section 5.2.1. */
const REVOCATIONS = [0x20, 0x28];
async function keyOf(packets) {
    const library = await (0,openpgp/* openpgp */.I)();
    const { PrivateKey, PublicKey, SecretKeyPacket, UnparseablePacket } = library;
    const [primary, ...others] = packets;
    if (primary instanceof UnparseablePacket)
        throw new Error(kindOf(primary.write()));
    const KeyClass = primary instanceof SecretKeyPacket ? PrivateKey : PublicKey;
    const subkeys = [library.PublicSubkeyPacket.tag, library.SecretSubkeyPacket.tag];
    const unread = others.flatMap((packet) => {
        if (!(packet instanceof UnparseablePacket))
            return [];
        const body = packet.write();
        if (subkeys.includes(packet.tag)) {
            return [`has a subkey that cannot be read and is not used: ${kindOf(body)}`];
        }
        // Certifications by others do not matter here. A signature of version 3 has a length before its type.
        const isRevocation = REVOCATIONS.includes(body[body[0] === 3 ? 2 : 1]);
        return packet.tag === library.SignaturePacket.tag && isRevocation
            ? ['or a subkey of it may be revoked: a revocation in it cannot be read. Ask its owner']
            : [];
    });
    // Typed as a list of its own; any will do.
    const key = new KeyClass(packets);
    return { key, unread, revokers: takeRevokers(key) };
}
/** What an unknown key packet is: RFC 9580, section 5.5.2. */
function kindOf(body) {
    return `version ${body[0]} with algorithm ${body[5]} is not supported`;
}
/**
 * Removes the designated revokers (RFC 9580, section 5.2.3.23) from a key's signatures, which
 * OpenPGP.js would reject: it cannot check their revocations. `revocationOf` does.
 * @returns their fingerprints in upper case
 */
function takeRevokers(key) {
    return (0,expiry/* selfSignaturesOf */.vH)(key).flatMap((signature) => {
        if (signature.revocationKeyFingerprint === null)
            return [];
        signature.revocationKeyClass = null;
        return [Buffer.from(signature.revocationKeyFingerprint).toString('hex').toUpperCase()];
    });
}
/** The revocations of a key by its designated revokers; anyone may have made an unchecked one. */
async function revocationOf(key, revokers, ring) {
    const { keyRevocation } = (await (0,openpgp/* openpgp */.I)()).enums.signature;
    let revoked;
    const unchecked = [];
    for (const signature of key.revocationSignatures) {
        const id = signature.issuerKeyID;
        const by = revokers.find((fingerprint) => fingerprint.endsWith(id.toHex().toUpperCase()));
        if (by === undefined)
            continue;
        const revoker = ring.find((each) => each.getFingerprint().toUpperCase() === by);
        if (revoker === undefined) {
            unchecked.push(`may be revoked: it holds a revocation by its designated revoker ${by}, ` +
                'whose key is not given, so it cannot be checked. Ask its owner');
            continue;
        }
        // No date: a revocation holds whenever it was made.
        const isValid = await signature
            .verify(revoker.keyPacket, keyRevocation, { key: key.keyPacket }, null)
            .then(() => true)
            .catch(() => false);
        if (isValid)
            revoked = `is revoked by its designated revoker ${by}`;
    }
    return { revoked, unchecked };
}


/***/ }),

/***/ 90093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf),
/* harmony export */   I: () => (/* binding */ openpgp)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33186);


let loaded;
/** OpenPGP.js, loaded when it is first needed, which accepts the keys that GnuPG 2.2 does. */
const openpgp = () => (loaded ??= load());
async function load() {
    const library = await withoutNativeCurves(() => __webpack_require__.e(/* import() */ 3074).then(__webpack_require__.bind(__webpack_require__, 13074)));
    const { config, enums, UserIDPacket } = library;
    // Keys of old PGP versions have no key flags; their algorithm says what they can do.
    config.allowMissingKeyFlags = true;
    // RIPEMD-160 is accepted in certifications, as by GnuPG 2.2. Signed messages have their own list.
    config.rejectHashAlgorithms = new Set([enums.hash.md5]);
    // GnuPG handles this critical notation, which is about e-mail.
    config.knownNotations = ['preferred-email-encoding@pgp.com'];
    keepBytes(UserIDPacket.prototype);
    return library;
}
/**
 * For ECDSA on curves that Node.js has and WebCrypto lacks (Brainpool, secp256k1), OpenPGP.js 6
 * requires `eckey-utils`, which it does not depend on. Curves that Node.js does not list it
 * computes itself; it asks for the list once, while it is loaded.
 */
async function withoutNativeCurves(action) {
    const { getCurves } = node_crypto__WEBPACK_IMPORTED_MODULE_0__;
    node_crypto__WEBPACK_IMPORTED_MODULE_0__.getCurves = () => getCurves().filter((name) => !/^(?:brainpool|secp256k1)/.test(name));
    try {
        return await action();
    }
    finally {
        node_crypto__WEBPACK_IMPORTED_MODULE_0__.getCurves = getCurves;
    }
}
/** OpenPGP.js verifies signatures of a user id over its own UTF-8, even when that was not UTF-8. */
function keepBytes(packet) {
    const prototype = packet;
    const { read } = prototype;
    prototype.read = function (bytes, ...rest) {
        read.call(this, bytes, ...rest);
        this.write = () => bytes;
    };
}
/** The innermost cause of an error of OpenPGP.js: the outer ones are about itself. */
function reasonOf(error) {
    if (!(error instanceof Error))
        return (0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(String(error));
    if (error.cause !== undefined)
        return reasonOf(error.cause);
    return (0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(error.message.split('\n')[0]).replace(/\.$/, '');
}


/***/ }),

/***/ 59490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ck: () => (/* binding */ readPrivateKeys),
/* harmony export */   DB: () => (/* binding */ isStub),
/* harmony export */   YR: () => (/* binding */ unlocked),
/* harmony export */   tO: () => (/* binding */ lacksSecret)
/* harmony export */ });
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8026);
/* harmony import */ var _openpgp_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90093);


/**
 * Reads private keys to decrypt with, and unlocks them. Expired and revoked ones are fine: they open
 * what was encrypted to them.
 * @throws KeyError for pgp-private-keys or pgp-passphrase
 */
async function readPrivateKeys(text, passphrase, ask, warn = () => undefined) {
    if (text.trim() === '')
        return [];
    const { keys, problems } = await (0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .readKeyRing */ .QK)(text);
    const secret = [];
    for (const { key, fingerprint, warnings } of keys) {
        warnings.forEach(warn);
        if (!key.isPrivate()) {
            problems.push(`key ${fingerprint} is a public key, which cannot decrypt: give the private one, ` +
                `\`gpg --armor --export-secret-keys ${fingerprint}\``);
        }
        else if (key.getKeys().every(isStub))
            problems.push(lacksSecret(key));
        else
            secret.push(key);
    }
    if (problems.length > 0)
        throw new _keys_js__WEBPACK_IMPORTED_MODULE_0__/* .KeyError */ .eN('pgp-private-keys', problems);
    const open = [];
    // One after the other: each may ask.
    for (const key of secret)
        open.push(await unlocked(key, passphrase, 'pgp-passphrase', ask));
    return open;
}
function lacksSecret(key) {
    return (`key ${(0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintOf */ .ax)(key)} lacks the secret part, which was left out of its export or is on a card: ` +
        'give a private key that has it, or open the files with gpg where the card is');
}
/** Whether the secret part was left out of an export, or is on a card. */
function isStub({ keyPacket }) {
    return 'isMissingSecretKeyMaterial' in keyPacket && keyPacket.isMissingSecretKeyMaterial();
}
/** A key without its passphrase. @throws KeyError for the input that should have the passphrase */
async function unlocked(key, passphrase, input, ask) {
    const isLocked = key.getKeys().some((part) => !part.keyPacket.isDecrypted() && !isStub(part));
    if (!isLocked)
        return key;
    const name = `key ${(0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintOf */ .ax)(key)}`;
    const given = passphrase === '' && ask ? await ask(`Passphrase of ${name}: `) : passphrase;
    if (given === '') {
        const variable = input.toUpperCase().replaceAll('-', '_');
        throw new _keys_js__WEBPACK_IMPORTED_MODULE_0__/* .KeyError */ .eN(input, [
            `is empty, but ${name} is protected by one: give it as a secret, to a command as ${variable}`,
        ]);
    }
    const { decryptKey } = await (0,_openpgp_js__WEBPACK_IMPORTED_MODULE_1__/* .openpgp */ .I)();
    // A secret set from a file often ends in a line break.
    const line = given.replace(/\r?\n$/, '');
    return decryptKey({ privateKey: key, passphrase: line }).catch(() => {
        throw new _keys_js__WEBPACK_IMPORTED_MODULE_0__/* .KeyError */ .eN(input, [`does not unlock ${name}: check that it belongs to this key`]);
    });
}


/***/ })

};
