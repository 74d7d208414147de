export const id = 9671;
export const ids = [9671];
export const modules = {

/***/ 61908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readPlanOptions),
/* harmony export */   s: () => (/* binding */ PLAN_INPUT_NAMES)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92857);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54050);
/* harmony import */ var _system_month_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42628);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33186);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66847);





/** Every account that the token's user manages. */
const ALL = '*';
const accounts = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readAs */ .fd)((value, refuse) => {
    const names = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .namesIn */ .wX)(value);
    if (names.length === 1 && names[0] === ALL)
        return ALL;
    if (names.length === 0 || names.includes(ALL)) {
        refuse(`${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(value)} is neither names or ids of enterprise accounts, nor ${ALL} alone, for all`);
    }
    names.flatMap((name) => (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .checkAccount */ .g4)(name) ?? []).forEach(refuse);
    return names;
});
const endedAccounts = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readAs */ .fd)((value, refuse) => {
    const names = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .namesIn */ .wX)(value);
    if (names.includes(ALL))
        refuse(`holds ${ALL}. Expected names or ids of accounts that ended`);
    names.flatMap((name) => (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .checkAccount */ .g4)(name) ?? []).forEach(refuse);
    return names;
});
/** The inputs of plan/action.yml; those that the exporter has too mean the same. */
const planInputsSchema = _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputsSchema */ .rS
    .pick({
    'heroku-api-key': true,
    repository: true,
    token: true,
    branch: true,
    directory: true,
    'heroku-api-url': true,
})
    .extend({
    month: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    'enterprise-accounts': accounts,
    'ended-accounts': endedAccounts,
});
/** Every input that plan/action.yml declares. */
const PLAN_INPUT_NAMES = Object.keys(planInputsSchema.shape);
/**
 * Reads the inputs, and checks them all before anything is fetched.
 *
 * @throws OptionsError with every problem found
 */
async function readPlanOptions(inputs, runner, now) {
    const defaults = { ..._inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULTS */ .zY, month: 'missing', repository: runner.repository };
    const values = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .withDefaults */ .rO)(PLAN_INPUT_NAMES, inputs, defaults);
    const parsed = planInputsSchema.safeParse(values);
    const problems = [...(0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .problemsOf */ .GW)(parsed), ...(0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .apiUrlProblems */ .CK)(runner)];
    const selection = await (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .attempt */ .CD)(problems, () => (0,_system_month_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMonthSelection */ .Ke)(values.month, now));
    if (selection?.kind === 'missing' && values.token === '') {
        problems.push('token: is empty. Expected a token with contents: read, ${{ github.token }}');
    }
    if (!parsed.success || selection === undefined || problems.length > 0) {
        throw new _problems_js__WEBPACK_IMPORTED_MODULE_3__/* .OptionsError */ .ZW(problems);
    }
    return { ...(0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .camelCased */ .pn)(parsed.data), selection };
}


/***/ }),

/***/ 99671:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _runner_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1190);
/* harmony import */ var _options_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61908);
/* harmony import */ var _plan_action_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4644);



await (0,_runner_action_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)('plan', _options_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .PLAN_INPUT_NAMES */ .s, _plan_action_js__WEBPACK_IMPORTED_MODULE_2__/* .planAction */ .y);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ planAction)
/* harmony export */ });
/* harmony import */ var _options_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61908);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76223);
/* harmony import */ var _system_month_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42628);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33186);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91331);





/**
 * Runs the action: finds out which months are due of which accounts, and outputs them as a matrix of
 * export jobs. An account that cannot be planned does not keep the others from being exported.
 *
 * @throws ActionError before the outputs are set, when Heroku's accounts or the repository cannot be
 *   reached; afterwards, when an account could not be planned, or has a ledger and would be left out
 */
async function planAction(environment) {
    const { inputs, runner, clock, log, setOutputs, writeSummary } = environment;
    const options = await (0,_options_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .readPlanOptions */ .m)(inputs, runner, clock.now());
    // Loaded once the inputs are accepted: a refusal is quick.
    const { planAccounts } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(5555), __webpack_require__.e(1249), __webpack_require__.e(3228), __webpack_require__.e(1509), __webpack_require__.e(3729), __webpack_require__.e(2793)]).then(__webpack_require__.bind(__webpack_require__, 43890));
    const { accounts, include, problems } = await planAccounts(options, environment);
    for (const { name, note, warning } of accounts) {
        if (warning !== undefined)
            log.warning(`${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(name)}: ${warning}`);
        if (note !== undefined)
            log.info(`${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(name)}: ${note}`);
    }
    for (const { account, month } of include)
        log.info(`To export: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(account)} ${month}`);
    log.info(include.length === 0 ? 'Nothing is due' : `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(include.length, 'job')} planned`);
    setOutputs({ matrix: JSON.stringify({ include }), count: String(include.length) });
    writeSummary(formatPlan(accounts, problems));
    const failures = accounts.flatMap(({ name, problem }) => (problem?.split('\n') ?? []).map((line) => `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(name)}: ${line}`));
    if (failures.length + problems.length > 0) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToldError */ .QY([...failures, ...problems]);
    }
}
/** The job summary of a plan, in Markdown: a row an account, also of those that are left out. */
function formatPlan(accounts, problems) {
    const rows = accounts.map((account) => [
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)(account.name),
        account.months.length === 0 ? '' : (0,_system_month_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMonths */ .jr)(account.months),
        remark(account),
    ]);
    const parts = ['## Heroku audit trail: plan', (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(['Account', 'To export', ''], rows)];
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .summaryWithin */ .uo)([...parts, ...problems.map((each) => `❌ ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeLines */ .RQ)(each)}`)], [], '');
}
function remark({ months, note, warning, problem }) {
    if (problem !== undefined)
        return `❌ ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeLines */ .RQ)(problem)}`;
    if (warning !== undefined)
        return `⚠️ ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeLines */ .RQ)(warning)}`;
    return note ?? (months.length === 0 ? 'nothing is due' : '');
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
