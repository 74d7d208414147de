export const id = 4073;
export const ids = [4073,4014];
export const modules = {

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

/***/ 24014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _O: () => (/* binding */ USER_AGENT),
/* harmony export */   js: () => (/* binding */ TOOL),
/* harmony export */   ul: () => (/* binding */ SCRATCH_PREFIX)
/* harmony export */ });
// Without imports, so that the post step loads nothing else.
/** This project's name and version, as manifests and requests carry them; those of package.json. */
const TOOL = { name: 'heroku-audit-trail', version: '0.1.0' };
const USER_AGENT = 'heroku-audit-trail-export';
const SCRATCH_PREFIX = 'heroku-audit-trail-';


/***/ }),

/***/ 28325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vp: () => (/* binding */ runUrl),
/* harmony export */   ng: () => (/* binding */ runOf),
/* harmony export */   vh: () => (/* binding */ isEnterpriseServer)
/* harmony export */ });
/** The page of the workflow run, or null outside a workflow. */
function runUrl(runner) {
    if (runner.repository === '' || runner.runId === '')
        return null;
    return `${runner.serverUrl}/${runner.repository}/actions/runs/${runner.runId}`;
}
/** The workflow run as the record names it; null outside a workflow. */
function runOf(runner) {
    const { runAttempt: attempt, eventName: event, repository, sha: commit } = runner;
    const url = runUrl(runner);
    return url === null ? null : { url, attempt, event, repository, commit };
}
/** Whether this is GitHub Enterprise Server, which has no artifact service of the current version. */
function isEnterpriseServer(serverUrl) {
    return !/^github\.com$|\.ghe\.com$|\.localhost$/.test(new URL(serverUrl).hostname);
}


/***/ }),

/***/ 621:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _runner_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1190);
/* harmony import */ var _options_verify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14090);
/* harmony import */ var _verify_action_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78270);



await (0,_runner_action_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)('verification', _options_verify_js__WEBPACK_IMPORTED_MODULE_1__/* .VERIFY_INPUT_NAMES */ .O, _verify_action_js__WEBPACK_IMPORTED_MODULE_2__/* .runVerify */ .R);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 78270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ runVerify)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76223);
/* harmony import */ var _heroku_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50484);
/* harmony import */ var _system_workflow_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(28325);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33186);
/* harmony import */ var _text_redact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28359);
/* harmony import */ var _options_verify_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14090);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94322);
/* harmony import */ var _git_program_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24769);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36375);









/** Outputs may be 1 MB a job altogether: the report is put out only when it is not too long. */
const LONGEST_REPORT = 500_000;
/**
 * Runs the action: verifies the ledgers of a clone and tells what was found.
 *
 * @throws ToldError unless everything that was asked for is sound, after it was reported
 */
async function runVerify(environment) {
    const { inputs, runner, log } = environment;
    const options = (0,_options_verify_js__WEBPACK_IMPORTED_MODULE_4__/* .readVerifyOptions */ .q)(inputs);
    // Loaded once the inputs are accepted: a refusal is quick.
    const [{ prepare }, { verify }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8246), __webpack_require__.e(5653)]).then(__webpack_require__.bind(__webpack_require__, 95653)),
        Promise.all(/* import() */[__webpack_require__.e(784), __webpack_require__.e(7966), __webpack_require__.e(8246), __webpack_require__.e(4799), __webpack_require__.e(2056), __webpack_require__.e(9490)]).then(__webpack_require__.bind(__webpack_require__, 2056)),
    ]);
    const { apiUrl, temp } = runner;
    const given = (0,_heroku_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .givenToAction */ .$P)("the ledger's account");
    const programs = (0,_git_program_js__WEBPACK_IMPORTED_MODULE_6__/* .gitCandidates */ .V8)(environment.path, process.platform);
    const verification = await prepare(options, { ...environment, apiUrl, temp, given, programs });
    const report = await verify(verification).catch(async (error) => {
        // A ledger that somebody wiped out is not there to be verified.
        const isGone = error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ && error.code === 'E_LEDGER_NOT_FOUND';
        if (!isGone)
            throw error;
        const unheard = await (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .tryTo */ .dX)(() => alarm(undefined, options, environment));
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToldError */ .QY([...unheard, (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .failureMessage */ .oh)(error)]);
    });
    for (const line of (0,_format_js__WEBPACK_IMPORTED_MODULE_7__/* .formatText */ .vX)(report))
        log.info(line);
    const failures = (0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .resultOf */ .Bg)(report) === 'ok' ? [] : (0,_format_js__WEBPACK_IMPORTED_MODULE_7__/* .verdict */ .WJ)(report);
    const setOutputs = () => {
        environment.setOutputs(outputsOf(report));
    };
    failures.push(...(await (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .tryTo */ .dX)(setOutputs)));
    environment.writeSummary((0,_format_js__WEBPACK_IMPORTED_MODULE_7__/* .formatSummary */ .kq)(report));
    failures.push(...(await (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .tryTo */ .dX)(() => alarm(report, options, environment))));
    if (failures.length > 0)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToldError */ .QY(failures);
}
/** Opens, updates or closes the issue about what was verified, where that was asked for. */
async function alarm(report, { openIssue, issueToken, issueLabels: labels, issueAssignees: assignees, ...of }, { runner, http, clock, log }) {
    if (!openIssue)
        return;
    const [{ raiseAlarm }, { at }, { createOctokit }] = await Promise.all([
        __webpack_require__.e(/* import() */ 4955).then(__webpack_require__.bind(__webpack_require__, 24955)),
        __webpack_require__.e(/* import() */ 1289).then(__webpack_require__.bind(__webpack_require__, 91289)),
        Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(5555), __webpack_require__.e(8111)]).then(__webpack_require__.bind(__webpack_require__, 13349)),
    ]);
    const client = { apiUrl: runner.apiUrl, http, clock, log };
    const here = at(createOctokit(issueToken, client), runner.repository);
    const folder = of.directory === '.' ? '' : ` ${of.directory}`;
    const subject = `${of.repository || runner.repository}${folder}`;
    const alarm = { labels, assignees, at: here, subject, runUrl: (0,_system_workflow_js__WEBPACK_IMPORTED_MODULE_8__/* .runUrl */ .Vp)(runner) };
    log.info(`The issue about this ledger: ${await raiseAlarm(report, alarm)}`);
}
function outputsOf(report) {
    const problems = (0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .problemsOf */ .GW)(report);
    const json = _text_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .secrets */ .O3.redact((0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .formatJson */ .IB)(report));
    const newest = report.ledgers.length === 1 ? report.ledgers[0].newest : null;
    return {
        result: (0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .resultOf */ .Bg)(report),
        problems: String(problems.length),
        'first-problem': (0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(problems[0] ?? ''),
        head: report.head ?? '',
        'newest-manifest': newest?.sha256 ?? '',
        records: String(report.ledgers.reduce((sum, { records }) => sum + records, 0)),
        report: json.length > LONGEST_REPORT ? '' : json,
    };
}


/***/ })

};
