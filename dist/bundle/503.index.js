export const id = 503;
export const ids = [503];
export const modules = {

/***/ 38439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction),
  a: () => (/* binding */ runPost)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
// EXTERNAL MODULE: ./.build/js/system/clock.js
var clock = __webpack_require__(32726);
// EXTERNAL MODULE: ./.build/js/system/disk.js
var disk = __webpack_require__(8499);
// EXTERNAL MODULE: ./.build/js/system/errors.js
var errors = __webpack_require__(84945);
// EXTERNAL MODULE: ./.build/js/http/http.js
var http = __webpack_require__(33413);
// EXTERNAL MODULE: ./.build/js/text/log.js
var log = __webpack_require__(35548);
// EXTERNAL MODULE: ./.build/js/text/redact.js
var redact = __webpack_require__(57613);
;// CONCATENATED MODULE: ./.build/js/runner/log.js



/** A text without secrets. */
const shown = (text) => redact/* secrets */.O3.redact(text);
/** Has the runner mask a secret in its log, in every form, and keeps it out of everything else. */
function hide(secret) {
    for (const form of (0,redact/* formsOf */.XP)(secret)) {
        core/* setSecret */.Pq(form);
        redact/* secrets */.O3.add(form);
    }
}
/** Whether what is being printed is composed here, where text from elsewhere is made plain. */
let isOurs = false;
/** Prints what is composed here. */
function say(print) {
    isOurs = true;
    try {
        print();
    }
    finally {
        isOurs = false;
    }
}
const COMMAND = /^::[a-z-]+(?: [^:]*)?::/;
/**
 * What a library prints, on one line and without addresses: it may quote what a service said, which
 * need not be anything that this process was told. A command of the runner
 * stays one when the print begins with it; then the library has escaped what follows.
 */
function madePlain(text) {
    const [command = ''] = COMMAND.exec(text) ?? [];
    return `${command}${(0,log/* said */.ag)(text.slice(command.length).trimEnd())}\n`;
}
/** Lets nothing that anyone in this process prints, libraries included, show a secret. */
function redactPrinting() {
    for (const stream of [process.stdout, process.stderr]) {
        const write = stream.write.bind(stream);
        stream.write = (given, ...rest) => {
            const text = given instanceof Uint8Array ? Buffer.from(given).toString() : given;
            if (typeof text !== 'string')
                return write(given, ...rest);
            if (text.startsWith('::add-mask::')) {
                // A secret that a library found: it is not shown elsewhere either.
                redact/* secrets */.O3.add(text.slice('::add-mask::'.length).trim());
                return write(text, ...rest);
            }
            return write(isOurs ? shown(text) : madePlain(text), ...rest);
        };
    }
}
/** The runner's log. */
const log_log = {
    info: (line) => {
        say(() => {
            core/* info */.pq(line);
        });
    },
    // Redacted before the runner's own escapes, behind which a secret would not be known.
    warning: (message) => {
        say(() => {
            core/* warning */.$e(shown(message));
        });
    },
    debug: (error) => {
        const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
        say(() => {
            core/* debug */.Yz(shown(stack));
        });
    },
    secret: hide,
    group: async (title, action) => {
        say(() => {
            core/* startGroup */.Oh(title);
        });
        try {
            return await action();
        }
        finally {
            say(() => {
                core/* endGroup */.N4();
            });
        }
    },
};

// EXTERNAL MODULE: ./.build/js/runner/signals.js
var signals = __webpack_require__(91838);
;// CONCATENATED MODULE: ./.build/js/runner/action.js











const { env } = process;
/** A variable of the environment; an empty one is as good as none. */
function variable(name, fallback = '') {
    const value = env[name];
    return value === undefined || value === '' ? fallback : value;
}
/** Whether the event that started the workflow says that its repository is private. */
function repositoryIsPrivate(eventPath) {
    if (eventPath === undefined || eventPath === '')
        return undefined;
    try {
        const event = JSON.parse((0,external_node_fs_.readFileSync)(eventPath, 'utf8'));
        const isPrivate = event.repository?.private;
        return typeof isPrivate === 'boolean' ? isPrivate : undefined;
    }
    catch {
        return undefined;
    }
}
function readRunner() {
    const retention = Number(env.GITHUB_RETENTION_DAYS);
    return {
        serverUrl: variable('GITHUB_SERVER_URL', 'https://github.com'),
        apiUrl: variable('GITHUB_API_URL', 'https://api.github.com'),
        repository: variable('GITHUB_REPOSITORY'),
        repositoryIsPrivate: repositoryIsPrivate(env.GITHUB_EVENT_PATH),
        runId: variable('GITHUB_RUN_ID'),
        runAttempt: Number(env.GITHUB_RUN_ATTEMPT) || 1,
        eventName: variable('GITHUB_EVENT_NAME'),
        sha: variable('GITHUB_SHA'),
        retentionDays: retention > 0 ? retention : undefined,
        temp: variable('RUNNER_TEMP', (0,external_node_os_.tmpdir)()),
        hasArtifactService: Boolean(env.ACTIONS_RUNTIME_TOKEN && env.ACTIONS_RESULTS_URL),
    };
}
function readInputs(names) {
    return Object.fromEntries(names.map((name) => [name, core/* getInput */.V4(name, { trimWhitespace: false })]));
}
const TOKEN_INPUTS = ['heroku-api-key', 'token'];
const SECRET_INPUTS = [
    ...TOKEN_INPUTS,
    'pgp-signing-key',
    'pgp-signing-passphrase',
    'pgp-private-keys',
    'pgp-passphrase',
];
/** Tokens of the job's own, for the runner's services: the runner masks them itself. */
const TOKEN_VARIABLES = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
/** With this code Node.js ends a process that waits for what will never come. */
const UNSETTLED = 13;
/** Name of the step's state that has its scratch folder. */
const SCRATCH = 'scratch';
/**
 * Runs an action as a step of a job: reads the inputs of these names and the rest of its
 * environment, once, and masks the secrets among them. What the action throws fails the step, and
 * so does a signal that ends it.
 *
 * @param name of what the action does, such as `export`
 */
async function runAction(name, inputNames, action) {
    redactPrinting();
    // Node.js itself would print what nobody caught as it is, secrets and all.
    process.on('uncaughtException', (error) => {
        fail(error);
        process.exit();
    });
    (0,signals/* onEnd */.H)(() => undefined, (signal) => {
        say(() => {
            core/* setFailed */.C1(`The ${name} was cancelled (${signal}). Run it again.`);
        });
    });
    process.on('exit', (code) => {
        if (code === UNSETTLED)
            say(() => {
                core/* error */.z3('It ended before its work was done. Run again; please report it.');
            });
    });
    try {
        const inputs = readInputs(inputNames);
        for (const name of SECRET_INPUTS)
            hide(inputs[name] ?? '');
        for (const name of TOKEN_INPUTS)
            redact/* secrets */.O3.addToken(inputs[name] ?? '');
        for (const name of TOKEN_VARIABLES)
            redact/* secrets */.O3.addToken(variable(name));
        await action({
            inputs,
            runner: readRunner(),
            clock: clock/* systemClock */.m,
            log: log_log,
            get: (0,http/* createHttpGet */.bI)({
                httpProxy: env.http_proxy ?? variable('HTTP_PROXY'),
                httpsProxy: env.https_proxy ?? variable('HTTPS_PROXY'),
                noProxy: env.no_proxy ?? variable('NO_PROXY'),
            }),
            path: variable('PATH'),
            setOutputs: (outputs) => {
                try {
                    say(() => {
                        for (const [name, value] of Object.entries(outputs))
                            core/* setOutput */.uH(name, value);
                    });
                }
                catch (error) {
                    throw new disk/* RunnerFileError */.TX('GITHUB_OUTPUT', error);
                }
            },
            writeSummary: async (markdown) => {
                await core/* summary */.z.addRaw(redact/* secrets */.O3.redact(markdown)).write();
            },
            // Who is told of the signal, above, ends the process; cleaning up is left to do.
            onEnd: (clean) => (0,signals/* onEnd */.H)(clean, () => undefined),
            rememberScratch: (folder) => {
                say(() => {
                    core/* saveState */.LZ(SCRATCH, folder);
                });
            },
        });
    }
    catch (error) {
        fail(error);
    }
}
/** Fails the step with what was thrown. */
function fail(thrown) {
    const error = (0,disk/* asDiskError */.k_)(thrown);
    if (!(error instanceof errors/* ActionError */.lZ))
        log_log.debug(error);
    say(() => {
        core/* setFailed */.C1(redact/* secrets */.O3.redact((0,errors/* failureMessage */.oh)(error)));
    });
}
/** Runs the `post` of an action, with the scratch folder of the step; empty when it had none. */
async function runPost(clean) {
    try {
        await clean(core/* getState */.Gu(SCRATCH), readRunner().temp);
    }
    catch (error) {
        // The month is delivered or not: a failure to clean up must not look like one to deliver.
        log_log.warning((0,log/* plain */.pj)((0,errors/* messageOf */.bD)(error)));
    }
}


/***/ }),

/***/ 11503:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _runner_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38439);
/* harmony import */ var _options_verify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71184);
/* harmony import */ var _verify_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78028);



await (0,_runner_action_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)('verification', _options_verify_js__WEBPACK_IMPORTED_MODULE_1__/* .VERIFY_INPUT_NAMES */ .OO, _verify_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runVerify */ .R);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 78028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ runVerify)
});

// UNUSED EXPORTS: NotVerifiedError

// EXTERNAL MODULE: ./.build/js/system/errors.js
var errors = __webpack_require__(84945);
// EXTERNAL MODULE: ./.build/js/text/log.js
var text_log = __webpack_require__(35548);
// EXTERNAL MODULE: ./.build/js/text/redact.js
var redact = __webpack_require__(57613);
// EXTERNAL MODULE: ./.build/js/options/verify.js
var verify = __webpack_require__(71184);
// EXTERNAL MODULE: ./.build/js/verify/prepare.js + 2 modules
var prepare = __webpack_require__(48002);
// EXTERNAL MODULE: ./.build/js/verify/report.js
var verify_report = __webpack_require__(76400);
// EXTERNAL MODULE: ./.build/js/text/markdown.js
var markdown = __webpack_require__(44989);
// EXTERNAL MODULE: ./.build/js/verify/verdict.js
var verdict = __webpack_require__(78465);
;// CONCATENATED MODULE: ./.build/js/verify/summary.js



const MARKS = { ok: '✅', problem: '❌', 'not-checked': '➖', failed: '⚠️' };
const TITLES = {
    ok: '✅ Sound, as far as it was checked',
    problem: '❌ Problems were found',
    'could-not-check': '⚠️ Not everything could be checked',
};
/** Findings of one check that are shown. */
const SHOWN = 10;
/** The job summary, in Markdown. */
function formatSummary(report) {
    const [first] = (0,verify_report/* problemsOf */.GW)(report);
    const unread = report.unread.slice(0, SHOWN).map(markdown/* escapeMarkdown */.FV);
    const head = [
        `## Audit trail ledger: ${TITLES[(0,verify_report/* resultOf */.Bg)(report)]}`,
        ...(first === undefined ? [] : [`**First problem:** ${(0,markdown/* escapeLines */.RQ)(first)}`]),
        ...(report.head === null ? [] : [`Commit ${(0,markdown/* code */.aY)(report.head)}`]),
        ...(unread.length > 0 ? [`Not looked into, cannot be read: ${unread.join(', ')}`] : []),
    ];
    const ending = '_Further ledgers are left out: the summary would be too large. The log has them._';
    return (0,markdown/* summaryWithin */.uo)(head, report.ledgers.map(ledgerSection), ending);
}
function ledgerSection({ path, account, records, newest, checks }) {
    const name = account === null ? '' : `, account ${(0,markdown/* escapeMarkdown */.FV)(account.name)}`;
    const parts = [
        `### ${path === '' ? 'The folder' : (0,markdown/* escapeMarkdown */.FV)(path)}${name}, ${(0,verdict/* count */.U9)(records, 'record')}`,
        (0,markdown/* table */.tp)(['', 'Check', ''], checks.map((each) => row(each, path))),
    ];
    if (newest !== null) {
        parts.push(`Newest manifest: ${(0,markdown/* code */.aY)(newest.path)}, SHA-256 ${(0,markdown/* code */.aY)(newest.sha256)}`);
    }
    return parts.join('\n\n');
}
function row({ check, verdict }, path) {
    return [
        MARKS[verdict.status],
        `${(0,markdown/* code */.aY)(check.id)} ${(0,markdown/* escapeMarkdown */.FV)(check.title)}`,
        [outcome(verdict, path), ...accepted(verdict, path)].join('<br>'),
    ];
}
function accepted(verdict, path) {
    const all = verdict.accepted ?? [];
    const shown = all.slice(0, SHOWN).map((each) => `accepted: ${(0,markdown/* escapeLines */.RQ)((0,verify_report/* wordsOf */.Z9)(path, each))}`);
    return [...shown, ...(all.length > SHOWN ? [`and ${all.length - SHOWN} more accepted`] : [])];
}
function outcome(verdict, path) {
    switch (verdict.status) {
        case 'ok':
            return (0,markdown/* escapeLines */.RQ)(verdict.note);
        case 'problem': {
            const shown = verdict.findings.slice(0, SHOWN).map((each) => (0,markdown/* escapeLines */.RQ)((0,verify_report/* wordsOf */.Z9)(path, each)));
            const more = verdict.findings.length - shown.length;
            return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join('<br>');
        }
        default:
            return `not checked: ${(0,markdown/* escapeLines */.RQ)(verdict.reason)}`;
    }
}

// EXTERNAL MODULE: ./.build/js/verify/text.js
var verify_text = __webpack_require__(9721);
// EXTERNAL MODULE: ./.build/js/verify/verify.js + 36 modules
var verify_verify = __webpack_require__(96587);
;// CONCATENATED MODULE: ./.build/js/verify/run.js









/** Outputs may be 1 MB a job altogether: the report is put out only when it is not too long. */
const LONGEST_REPORT = 500_000;
/** Problems were found, or something that was asked for could not be checked. */
class NotVerifiedError extends errors/* ActionError */.lZ {
}
/**
 * Runs the action: verifies the ledgers of a clone and tells what was found.
 *
 * @throws NotVerifiedError unless everything that was asked for is sound, after it was reported
 */
async function runVerify(environment) {
    const { inputs, runner, log } = environment;
    const options = (0,verify/* readVerifyOptions */.qf)(inputs);
    const edge = { ...environment, apiUrl: runner.apiUrl, temp: runner.temp };
    const report = await (0,verify_verify/* verify */.M)(await (0,prepare/* prepare */.i)(options, edge));
    for (const line of (0,verify_text/* formatText */.v)(report))
        log.info(line);
    const unreported = await (0,errors/* tryTo */.dX)(() => {
        environment.setOutputs(outputsOf(report));
    });
    await environment.writeSummary(formatSummary(report)).catch((error) => {
        log.warning(`The job summary could not be written: ${(0,text_log/* plain */.pj)((0,errors/* messageOf */.bD)(error))}`);
    });
    const failures = [...verdictOf(report), ...unreported];
    if (failures.length > 0)
        throw new NotVerifiedError(failures.join('\n'));
}
/** Why the ledgers are not verified; nothing when they are. */
function verdictOf(report) {
    const problems = (0,verify_report/* problemsOf */.GW)(report);
    if (problems.length > 0)
        return [`${problems.length} found. The first: ${(0,text_log/* plain */.pj)(problems[0])}`];
    if ((0,verify_report/* resultOf */.Bg)(report) === 'ok')
        return [];
    const reasons = report.ledgers.flatMap(({ checks }) => checks.flatMap(({ check, verdict }) => verdict.status === 'failed' ? [`${check.id}: ${(0,text_log/* plain */.pj)(verdict.reason)}`] : []));
    return [
        `${reasons.length} of the checks that were asked for could not be made. The first: ${reasons[0]}`,
    ];
}
function outputsOf(report) {
    const problems = (0,verify_report/* problemsOf */.GW)(report);
    const json = redact/* secrets */.O3.redact((0,verify_report/* formatJson */.IB)(report));
    const newest = report.ledgers.length === 1 ? report.ledgers[0].newest : null;
    return {
        result: (0,verify_report/* resultOf */.Bg)(report),
        problems: String(problems.length),
        'first-problem': (0,text_log/* plain */.pj)(problems[0] ?? ''),
        head: report.head ?? '',
        'newest-manifest': newest?.sha256 ?? '',
        records: String(report.ledgers.reduce((sum, { records }) => sum + records, 0)),
        report: json.length > LONGEST_REPORT ? '' : json,
    };
}


/***/ })

};
