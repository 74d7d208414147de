export const id = 5768;
export const ids = [5768,4014];
export const modules = {

/***/ 75768:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _http_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74234);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_tty__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7066);
/* harmony import */ var _options_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55086);
/* harmony import */ var _runner_command_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79803);
/* harmony import */ var _runner_signals_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94572);
/* harmony import */ var _runner_terminal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37665);
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8388);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(76223);
/* harmony import */ var _text_redact_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(28359);
/* harmony import */ var _text_terminal_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(83306);
/* harmony import */ var _runner_prompt_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(18403);
// First: see there.













/** Variables that must not be shown, whoever quotes them. */
const TOKENS = ['GITHUB_TOKEN', 'HEROKU_API_KEY'];
const SECRETS = ['PGP_PASSPHRASE', 'PGP_SIGNING_PASSPHRASE', 'PGP_PRIVATE_KEYS', 'PSEUDONYM_KEY'];
const { env, stdin, stdout, stderr } = process;
for (const name of TOKENS)
    _text_redact_js__WEBPACK_IMPORTED_MODULE_10__/* .secrets */ .O3.addToken(env[name] ?? '');
for (const name of SECRETS)
    _text_redact_js__WEBPACK_IMPORTED_MODULE_10__/* .secrets */ .O3.addForms(env[name] ?? '');
const shown = (text) => _text_redact_js__WEBPACK_IMPORTED_MODULE_10__/* .secrets */ .O3.redact(text);
const isColoured = (stream) => stream instanceof node_tty__WEBPACK_IMPORTED_MODULE_3__.WriteStream && stream.hasColors() && !env.NO_COLOR;
const log = (0,_runner_terminal_js__WEBPACK_IMPORTED_MODULE_7__/* .terminalLog */ .d)({
    write: (text) => void stderr.write(text),
    columns: stderr instanceof node_tty__WEBPACK_IMPORTED_MODULE_3__.WriteStream && env.TERM !== 'dumb' ? stderr.columns : undefined,
    paint: (0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_11__/* .painter */ .C)(isColoured(stderr)),
    isDebugging: Boolean(env.DEBUG),
});
const complain = (text) => {
    log.clear();
    stderr.write(shown(text));
};
let isWritten = true;
for (const stream of [stdout, stderr]) {
    stream.on('error', ({ code, message }) => {
        // Who reads no further has seen enough: the exit code still tells.
        if (code === 'EPIPE')
            return;
        isWritten = false;
        if (stream === stdout)
            complain(`The report could not be written: ${message}\n`);
    });
}
process.on('exit', () => {
    log.clear();
    if (!isWritten)
        process.exitCode = _options_command_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .dc.failed;
});
// Node.js itself would print what nobody caught as it is, and end with the code of a problem found.
process.on('uncaughtException', (error) => {
    complain(`${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .failureMessage */ .oh)(error)}\n`);
    process.exit(_options_command_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .dc.failed);
});
const hasTerminal = stdin instanceof node_tty__WEBPACK_IMPORTED_MODULE_3__.ReadStream && stderr instanceof node_tty__WEBPACK_IMPORTED_MODULE_3__.WriteStream;
const edge = {
    env,
    platform: process.platform,
    home: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)(),
    cwd: process.cwd(),
    temp: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(),
    clock: _system_clock_js__WEBPACK_IMPORTED_MODULE_8__/* .systemClock */ .m,
    log,
    // Not before it is looked at, so that the command says what is wrong with a proxy.
    get http() {
        return (0,_http_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .httpOfEnvironment */ .F)((password) => {
            log.secret(password);
        });
    },
    // Nobody comes after this process, and who ended it knows.
    onEnd: (clean) => (0,_runner_signals_js__WEBPACK_IMPORTED_MODULE_6__/* .onEnd */ .H)(clean, () => undefined),
    rememberScratch: () => undefined,
    readFile: (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path),
    stdout,
    print: (text) => {
        log.clear();
        stdout.write(shown(text));
    },
    complain,
    paint: (0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_11__/* .painter */ .C)(isColoured(stdout)),
    ...(hasTerminal ? { ask: (prompt) => (0,_runner_prompt_js__WEBPACK_IMPORTED_MODULE_12__/* .askSilently */ .i)(stdin, stderr, prompt) } : {}),
};
process.exitCode = await (0,_runner_command_line_js__WEBPACK_IMPORTED_MODULE_5__/* .runCommandLine */ .r)(process.argv.slice(2), edge);
// A service that never answered must not hold the terminal: its connection may be open still.
setTimeout(() => process.exit(), 1000).unref();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 55086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   be: () => (/* binding */ formatOf),
/* harmony export */   dc: () => (/* binding */ EXIT),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   lR: () => (/* binding */ readArguments),
/* harmony export */   mI: () => (/* binding */ GIVEN_TO_COMMAND),
/* harmony export */   q7: () => (/* binding */ keysIn),
/* harmony export */   sF: () => (/* binding */ asCommandOptions),
/* harmony export */   ze: () => (/* binding */ herokuUrlOf)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80356);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76223);
/* harmony import */ var _system_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24014);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33186);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66847);






/** By what became of a command. 1 is for findings of a verification. */
const EXIT = { fine: 0, findings: 1, failed: 2 };
class UsageError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz {
    constructor(problem, command = '') {
        super(`${problem} See ${[_system_version_js__WEBPACK_IMPORTED_MODULE_3__/* .TOOL */ .js.name, command].join(' ').trimEnd()} --help`);
    }
}
/** @throws UsageError, and OptionsError for an empty value, which a shell makes of an unset variable */
function readArguments(command, args, options) {
    const config = { args: [...args], options, allowPositionals: true };
    let parsed;
    try {
        parsed = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.parseArgs)(config);
    }
    catch (error) {
        throw new UsageError(`${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error).replace(/\.$/, '')}.`, command);
    }
    const isEmpty = (value) => typeof value === 'string' && value.trim() === '';
    const problems = Object.entries(parsed.values)
        .filter(([, value]) => [value].flat().some(isEmpty))
        .map(([name]) => `--${name} is empty: is it of a variable that is not set? Give its value, or leave the ` +
        'option out');
    if (problems.length > 0)
        throw new _problems_js__WEBPACK_IMPORTED_MODULE_5__/* .OptionsError */ .ZW(problems);
    return parsed;
}
/** The value of --format, by default the first; adds to the problems when it is not among these. */
function formatOf(value, known, problems) {
    const format = known.find((each) => each === (value ?? known[0]));
    if (format !== undefined)
        return format;
    problems.push(`--format: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(value)} is not one of ${known.join(', ')}`);
    return known[0];
}
/** Inputs of the actions that the command line has under another name. */
const COMMAND_NAMES = {
    'heroku-api-key': 'HEROKU_API_KEY',
    'heroku-api-url': 'HEROKU_API_URL',
    'enterprise-account': '--account',
    folder: '--output',
    'pgp-signing-passphrase': 'PGP_SIGNING_PASSPHRASE',
    'pgp-private-keys': '--private-key',
    'pgp-passphrase': 'PGP_PASSPHRASE',
    'timestamp-roots': '--timestamp-root',
};
/**
 * Has the problems of inputs name the command's options.
 *
 * @param names of inputs that only this command has under another name
 */
async function asCommandOptions(read, names = {}) {
    try {
        return await read();
    }
    catch (error) {
        if (!(error instanceof _problems_js__WEBPACK_IMPORTED_MODULE_5__/* .OptionsError */ .ZW))
            throw error;
        const named = (input) => ({ ...COMMAND_NAMES, ...names })[input] ?? `--${input}`;
        throw new _problems_js__WEBPACK_IMPORTED_MODULE_5__/* .OptionsError */ .ZW(error.problems.map((problem) => problem.replace(/^[a-z][a-z-]*(?=: )/, named)));
    }
}
/** The keys in files as one text: armored ones as they are, binary ones in base64. */
async function keysIn(files, { readFile }) {
    try {
        const keys = await Promise.all((files ?? []).map((file) => readFile(file)));
        return keys.map((key) => key.toString((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(key) ? 'utf8' : 'base64')).join('\n');
    }
    catch (error) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`A key cannot be read: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)((0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error))}. Give the path of a file with a key`);
    }
}
/** The address of Heroku's API as the environment has it. */
function herokuUrlOf({ env: { HEROKU_API_URL = '' } }) {
    return HEROKU_API_URL.trim() === '' ? 'https://api.heroku.com' : HEROKU_API_URL.trim();
}
/** Where a command is given what Heroku is asked with, for messages. */
const GIVEN_TO_COMMAND = {
    account: '--account',
    token: 'HEROKU_API_KEY',
    apiUrl: 'HEROKU_API_URL',
};


/***/ }),

/***/ 79803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ runCommandLine)
/* harmony export */ });
/* harmony import */ var _options_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55086);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31053);
/* harmony import */ var _system_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24014);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33186);




const USAGE = `Usage: heroku-audit-trail COMMAND [options]

Saves, verifies and reads the audit trail of a Heroku Enterprise account.

  list      show the months that Heroku has
  export    save months into a folder, verified and in order
  verify    check what was saved, offline
  query     find events in what was saved
  review    what a reviewer of a month wants to see first

heroku-audit-trail COMMAND --help shows the options of each, with an example.

Save everything there is, and check it:

  export HEROKU_API_KEY=$(heroku auth:token)
  heroku-audit-trail export all -e ACCOUNT
  heroku-audit-trail verify audit-trail/ACCOUNT

Exit code: 0, 1 when verify found a problem, 2 when it could not be done.
`;
/** Each is loaded when it is called. */
const COMMANDS = new Map([
    ['list', async () => (await Promise.all(/* import() */[__webpack_require__.e(3798), __webpack_require__.e(3228), __webpack_require__.e(1509), __webpack_require__.e(9537), __webpack_require__.e(4562)]).then(__webpack_require__.bind(__webpack_require__, 9982))).list],
    ['export', async () => (await Promise.all(/* import() */[__webpack_require__.e(3798), __webpack_require__.e(6752), __webpack_require__.e(5555), __webpack_require__.e(3228), __webpack_require__.e(5244), __webpack_require__.e(784), __webpack_require__.e(1509), __webpack_require__.e(3549), __webpack_require__.e(3729), __webpack_require__.e(8257), __webpack_require__.e(9537), __webpack_require__.e(4652), __webpack_require__.e(9092), __webpack_require__.e(8068)]).then(__webpack_require__.bind(__webpack_require__, 8068))).exportCommand],
    ['verify', async () => (await Promise.all(/* import() */[__webpack_require__.e(3798), __webpack_require__.e(3228), __webpack_require__.e(5244), __webpack_require__.e(784), __webpack_require__.e(1509), __webpack_require__.e(3549), __webpack_require__.e(8257), __webpack_require__.e(9537), __webpack_require__.e(9091), __webpack_require__.e(9026), __webpack_require__.e(7766)]).then(__webpack_require__.bind(__webpack_require__, 27766))).runCommand],
    ['query', async () => (await Promise.all(/* import() */[__webpack_require__.e(3798), __webpack_require__.e(3228), __webpack_require__.e(5244), __webpack_require__.e(784), __webpack_require__.e(7015), __webpack_require__.e(294), __webpack_require__.e(7449)]).then(__webpack_require__.bind(__webpack_require__, 47449))).query],
    ['review', async () => (await Promise.all(/* import() */[__webpack_require__.e(3798), __webpack_require__.e(3228), __webpack_require__.e(5244), __webpack_require__.e(784), __webpack_require__.e(7015), __webpack_require__.e(294), __webpack_require__.e(5100), __webpack_require__.e(9770)]).then(__webpack_require__.bind(__webpack_require__, 89770))).reviewCommand],
]);
/** Runs the command line; gives the exit code. Never throws. */
async function runCommandLine(args, edge) {
    const [name = '', ...rest] = args;
    try {
        if (['--help', '-h', 'help'].includes(name)) {
            edge.print(USAGE);
            return _options_command_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.fine;
        }
        if (name === '--version') {
            edge.print(`${_system_version_js__WEBPACK_IMPORTED_MODULE_2__/* .TOOL */ .js.name} ${_system_version_js__WEBPACK_IMPORTED_MODULE_2__/* .TOOL */ .js.version}\n`);
            return _options_command_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.fine;
        }
        const load = COMMANDS.get(name);
        if (load !== undefined)
            return await (await load())(rest, edge);
        const known = [...COMMANDS.keys()].join(', ');
        if (name !== '') {
            throw new _options_command_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(name)} is not a command. Expected one of ${known}.`);
        }
        edge.complain(USAGE);
        return _options_command_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed;
    }
    catch (error) {
        edge.complain(`${_system_version_js__WEBPACK_IMPORTED_MODULE_2__/* .TOOL */ .js.name}: ${(0,_system_disk_js__WEBPACK_IMPORTED_MODULE_1__/* .failureText */ .kY)(error, edge.log)}\n`);
        return _options_command_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed;
    }
}


/***/ }),

/***/ 18403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ askSilently)
/* harmony export */ });
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80481);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76223);



/** Asks for a line on a terminal without showing what is typed. @throws ActionError */
async function askSilently(input, output, prompt) {
    const nowhere = new node_stream__WEBPACK_IMPORTED_MODULE_1__.Writable({ write: (_chunk, _encoding, done) => done() });
    // From now on the terminal itself shows nothing.
    const lines = (0,node_readline__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input, output: nowhere, terminal: true, historySize: 0 });
    output.write(prompt);
    try {
        return await new Promise((resolve, reject) => {
            const problem = 'No passphrase was given: type it and press Enter, or give it as PGP_PASSPHRASE';
            const gone = () => {
                reject(new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ(problem, { code: 'E_CANCELLED' }));
            };
            lines.once('line', resolve).once('close', gone).once('error', gone);
        });
    }
    finally {
        lines.close();
        output.write('\n');
    }
}


/***/ }),

/***/ 37665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ terminalLog)
/* harmony export */ });
/* harmony import */ var _text_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28359);

/** Clears the line on which the cursor is. */
const CLEAR = '\r\u001b[2K';
/** A log on standard error: warnings, and on a terminal the progress, on one line that is overwritten. */
function terminalLog({ write, columns, paint, isDebugging }) {
    let isProgressShown = false;
    let title = '';
    const clear = () => {
        if (isProgressShown)
            write(CLEAR);
        isProgressShown = false;
    };
    const progress = (text) => {
        if (columns === undefined)
            return;
        write(`${CLEAR}${_text_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .secrets */ .O3.redact(text).slice(0, Math.max(0, columns - 1))}`);
        isProgressShown = true;
    };
    return {
        clear,
        info: (line) => {
            progress(title === '' ? line : `${title}: ${line}`);
        },
        warning: (message) => {
            clear();
            write(`${paint('yellow', 'Warning:')} ${_text_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .secrets */ .O3.redact(message)}\n`);
        },
        debug: (error) => {
            if (!isDebugging || !(error instanceof Error))
                return;
            clear();
            write(_text_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .secrets */ .O3.redact(`${error.stack ?? ''}\n`));
        },
        secret: (text) => {
            _text_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .secrets */ .O3.addForms(text);
        },
        group: async (name, action) => {
            title = name;
            progress(name);
            try {
                return await action();
            }
            finally {
                title = '';
                clear();
            }
        },
    };
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

/***/ 83306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter),
/* harmony export */   Y: () => (/* binding */ columns)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80356);

function painter(isColoured) {
    return (colour, text) => (isColoured ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(colour, text, { validateStream: false }) : text);
}
/** Rows as aligned columns, the first being the headings; those of `numbers` are aligned to the right. */
function columns(rows, numbers, paint) {
    const textOf = (cell) => (typeof cell === 'object' ? cell.text : (cell ?? ''));
    const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => textOf(row[column]).length)));
    const lines = rows.map((row, index) => row
        .map((cell, column) => {
        const text = textOf(cell);
        const isNumber = numbers.includes(column);
        const padded = isNumber ? text.padStart(widths[column]) : text.padEnd(widths[column]);
        if (index === 0)
            return paint('bold', padded);
        return typeof cell === 'object' ? paint(cell.colour, padded) : padded;
    })
        .join('  ')
        .trimEnd());
    return `${lines.join('\n')}\n`;
}


/***/ })

};
