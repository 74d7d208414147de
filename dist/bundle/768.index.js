export const id = 768;
export const ids = [768,14];
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
/* harmony import */ var _runner_command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79212);
/* harmony import */ var _runner_signals_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94572);
/* harmony import */ var _runner_terminal_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(37665);
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8388);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76223);
/* harmony import */ var _text_redact_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(28359);
/* harmony import */ var _text_terminal_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(83306);
/* harmony import */ var _verify_prompt_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(47166);
// First: see there.













/** Variables that must not be shown, whoever quotes them. */
const TOKENS = ['GITHUB_TOKEN', 'HEROKU_API_KEY'];
const SECRETS = ['PGP_PASSPHRASE', 'PGP_SIGNING_PASSPHRASE', 'PGP_PRIVATE_KEYS'];
const { env, stdin, stdout, stderr } = process;
for (const name of TOKENS)
    _text_redact_js__WEBPACK_IMPORTED_MODULE_9__/* .secrets */ .O3.addToken(env[name] ?? '');
for (const name of SECRETS)
    _text_redact_js__WEBPACK_IMPORTED_MODULE_9__/* .secrets */ .O3.addForms(env[name] ?? '');
const shown = (text) => _text_redact_js__WEBPACK_IMPORTED_MODULE_9__/* .secrets */ .O3.redact(text);
const hide = (text) => {
    _text_redact_js__WEBPACK_IMPORTED_MODULE_9__/* .secrets */ .O3.addForms(text);
};
const isColoured = (stream) => stream instanceof node_tty__WEBPACK_IMPORTED_MODULE_3__.WriteStream && stream.hasColors() && !env.NO_COLOR;
const log = (0,_runner_terminal_js__WEBPACK_IMPORTED_MODULE_12__/* .terminalLog */ .d)({
    write: (text) => void stderr.write(text),
    columns: stderr instanceof node_tty__WEBPACK_IMPORTED_MODULE_3__.WriteStream && env.TERM !== 'dumb' ? stderr.columns : undefined,
    paint: (0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .painter */ .C)(isColoured(stderr)),
}, { shown, hide, isDebugging: Boolean(env.DEBUG) });
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
    complain(`${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .failureMessage */ .oh)(error)}\n`);
    process.exit(_options_command_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .dc.failed);
});
const hasTerminal = stdin instanceof node_tty__WEBPACK_IMPORTED_MODULE_3__.ReadStream && stderr instanceof node_tty__WEBPACK_IMPORTED_MODULE_3__.WriteStream;
const edge = {
    env,
    platform: process.platform,
    home: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)(),
    cwd: process.cwd(),
    temp: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(),
    clock: _system_clock_js__WEBPACK_IMPORTED_MODULE_7__/* .systemClock */ .m,
    log,
    // Not before it is looked at, so that the command says what is wrong with a proxy.
    get http() {
        return (0,_http_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .httpOfEnvironment */ .F)(hide);
    },
    // Nobody comes after this process, and who ended it knows.
    onEnd: (clean) => (0,_runner_signals_js__WEBPACK_IMPORTED_MODULE_6__/* .onEnd */ .H)(clean, () => undefined),
    rememberScratch: () => undefined,
    readFile: (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8'),
    stdout,
    print: (text) => {
        log.clear();
        stdout.write(shown(text));
    },
    complain,
    paint: (0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .painter */ .C)(isColoured(stdout)),
    ...(hasTerminal ? { ask: (prompt) => (0,_verify_prompt_js__WEBPACK_IMPORTED_MODULE_11__/* .askSilently */ .i)(stdin, stderr, prompt) } : {}),
};
process.exitCode = await (0,_runner_command_js__WEBPACK_IMPORTED_MODULE_5__/* .runCommandLine */ .r)(process.argv.slice(2), edge);
// A service that never answered must not hold the terminal: its connection may be open still.
setTimeout(() => process.exit(), 1000).unref();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 55086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dc: () => (/* binding */ EXIT),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   lR: () => (/* binding */ readArguments),
/* harmony export */   mI: () => (/* binding */ GIVEN_TO_COMMAND),
/* harmony export */   ze: () => (/* binding */ herokuUrlOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76223);
/* harmony import */ var _system_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24014);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66847);




/** By what became of a command. 1 is for findings of a verification. */
const EXIT = { fine: 0, findings: 1, failed: 2 };
/** The command was called in a way that it does not know. */
class UsageError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ {
    constructor(problem, command = '') {
        super(`${problem} See ${[_system_version_js__WEBPACK_IMPORTED_MODULE_2__/* .TOOL */ .j.name, command].join(' ').trimEnd()} --help`);
    }
}
/**
 * Reads the arguments of a command.
 *
 * @throws UsageError for what it does not know, OptionsError for options without a value, which a
 *   shell makes of a variable that is not set
 */
function readArguments(command, args, options) {
    const config = { args: [...args], options, allowPositionals: true };
    let parsed;
    try {
        parsed = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)(config);
    }
    catch (error) {
        throw new UsageError(`${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}.`.replace(/\.\.$/, '.'), command);
    }
    const isEmpty = (value) => typeof value === 'string' && value.trim() === '';
    const problems = Object.entries(parsed.values)
        .filter(([, value]) => [value].flat().some(isEmpty))
        .map(([name]) => `--${name} is empty: is it of a variable that is not set? Give its value, or leave the ` +
        'option out');
    if (problems.length > 0)
        throw new _problems_js__WEBPACK_IMPORTED_MODULE_3__/* .OptionsError */ .ZW(problems);
    return parsed;
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

/***/ 35156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ herokuToken)
});

// UNUSED EXPORTS: NoTokenError

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.build/heroku/netrc.js
/** The machine of Heroku's API in a netrc file. */
const MACHINE = 'api.heroku.com';
/**
 * The token that the Heroku CLI keeps in a netrc file: the password of api.heroku.com. Undefined when
 * the file has none. The format is that of curl and ftp: words, with `macdef` up to an empty line.
 *
 * @see https://everything.curl.dev/usingcurl/netrc.html
 */
function tokenInNetrc(text) {
    const macros = /(^|\n)[ \t]*macdef\b[\s\S]*?(\n[ \t]*\r?\n|$)/g;
    const words = text
        .replace(/^\uFEFF/, '')
        .replaceAll(macros, '\n')
        .replaceAll(/^[ \t]*#.*$/gm, '')
        .match(/"(?:[^"\\]|\\.)*"|\S+/g);
    let machine;
    for (const [index, word] of (words ?? []).entries()) {
        const value = words[index + 1];
        if (word === 'machine')
            machine = unquoted(value);
        else if (word === 'default')
            machine = undefined;
        else if (word === 'password' && machine === MACHINE)
            return unquoted(value);
    }
    return undefined;
}
const unquoted = (word = '') => {
    const text = word.startsWith('"') ? word.slice(1, -1).replaceAll(/\\(.)/g, '$1') : word;
    return text === '' ? undefined : text;
};

// EXTERNAL MODULE: ./.build/http/secure.js
var http_secure = __webpack_require__(23082);
// EXTERNAL MODULE: ./.build/system/errors.js
var errors = __webpack_require__(76223);
// EXTERNAL MODULE: ./.build/text/log.js
var log = __webpack_require__(33186);
;// CONCATENATED MODULE: ./.build/options/heroku-token.js





/** Nobody gave a Heroku token. */
class NoTokenError extends errors/* ActionError */.lZ {
    constructor(file) {
        super(`There is no Heroku token: HEROKU_API_KEY is not set, and ${(0,log/* quoted */.TL)(file)} has none for ` +
            'api.heroku.com (the Heroku CLI may keep it in the keychain). Run ' +
            '`export HEROKU_API_KEY=$(heroku auth:token)` and try again.');
    }
}
/**
 * The Heroku token: HEROKU_API_KEY, or else what the Heroku CLI keeps for api.heroku.com in `~/.netrc`
 * (`_netrc` on Windows). That one goes to no other host, but for a Heroku on loopback.
 *
 * @param apiUrl where the token is to be sent
 * @throws NoTokenError
 */
async function herokuToken(apiUrl, places) {
    const { env, platform, home, readFile } = places;
    const { HEROKU_API_KEY = '' } = env;
    if (HEROKU_API_KEY.trim() !== '')
        return HEROKU_API_KEY.trim();
    const file = (0,external_node_path_.join)(home, platform === 'win32' ? '_netrc' : '.netrc');
    const isLoopback = apiUrl.protocol === 'http:' && (0,http_secure/* isSecure */.U)(apiUrl);
    if (apiUrl.host !== 'api.heroku.com' && !isLoopback)
        throw new NoTokenError(file);
    const text = await readFile(file).catch((error) => {
        if (error.code === 'ENOENT')
            return '';
        throw new errors/* ActionError */.lZ(`${(0,log/* quoted */.TL)(file)} cannot be read: ${(0,log/* plain */.pj)((0,errors/* messageOf */.bD)(error))}. Make it readable, or run ` +
            '`export HEROKU_API_KEY=$(heroku auth:token)`, and try again.');
    });
    const token = tokenInNetrc(text);
    if (token === undefined)
        throw new NoTokenError(file);
    return token;
}


/***/ }),

/***/ 79212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ runCommandLine)
/* harmony export */ });
/* unused harmony export USAGE */
/* harmony import */ var _options_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55086);
/* harmony import */ var _options_heroku_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35156);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31053);
/* harmony import */ var _system_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24014);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33186);





const USAGE = `Usage: heroku-audit-trail COMMAND [options]

Saves and verifies the audit trail of a Heroku Enterprise account.

  list      show the months that Heroku has
  export    save months into a folder, verified and in order
  verify    check what was saved, offline

heroku-audit-trail COMMAND --help shows the options of each, with an example.

Save everything there is, and check it:

  export HEROKU_API_KEY=$(heroku auth:token)
  heroku-audit-trail export all -e ACCOUNT
  heroku-audit-trail verify audit-trail/ACCOUNT

Exit code: 0, 1 when verify found a problem, 2 when it could not be done.
`;
/** Each is loaded when it is called. */
const COMMANDS = {
    list: async () => (await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(872), __webpack_require__.e(153), __webpack_require__.e(691), __webpack_require__.e(982)]).then(__webpack_require__.bind(__webpack_require__, 89265))).list,
    export: async () => (await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(752), __webpack_require__.e(92), __webpack_require__.e(872), __webpack_require__.e(153), __webpack_require__.e(691), __webpack_require__.e(70), __webpack_require__.e(753), __webpack_require__.e(863), __webpack_require__.e(906), __webpack_require__.e(303), __webpack_require__.e(693), __webpack_require__.e(949)]).then(__webpack_require__.bind(__webpack_require__, 15949))).exportCommand,
    verify: async () => {
        const { runCommand } = await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(872), __webpack_require__.e(153), __webpack_require__.e(691), __webpack_require__.e(70), __webpack_require__.e(753), __webpack_require__.e(863), __webpack_require__.e(787), __webpack_require__.e(491), __webpack_require__.e(539)]).then(__webpack_require__.bind(__webpack_require__, 23539));
        return async (args, edge) => runCommand(['verify', ...args], { ...edge, env: await withToken(args, edge) });
    },
};
/** The environment with the Heroku token that `verify --heroku` asks with, wherever that is kept. */
async function withToken(args, edge) {
    const url = (0,_options_command_js__WEBPACK_IMPORTED_MODULE_0__/* .herokuUrlOf */ .ze)(edge);
    if (!args.some((arg) => /^--heroku(?:=|$)/.test(arg)) || !URL.canParse(url))
        return edge.env;
    return { ...edge.env, HEROKU_API_KEY: await (0,_options_heroku_token_js__WEBPACK_IMPORTED_MODULE_1__/* .herokuToken */ .m)(new URL(url), edge) };
}
/** Runs the command line; gives the exit code. Never throws. */
async function runCommandLine(args, edge) {
    const [name = '', ...rest] = args;
    try {
        if (['--help', '-h', 'help'].includes(name)) {
            edge.print(USAGE);
            return _options_command_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.fine;
        }
        if (name === '--version') {
            edge.print(`${_system_version_js__WEBPACK_IMPORTED_MODULE_3__/* .TOOL */ .j.name} ${_system_version_js__WEBPACK_IMPORTED_MODULE_3__/* .TOOL */ .j.version}\n`);
            return _options_command_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.fine;
        }
        if (name === '') {
            edge.complain(USAGE);
            return _options_command_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed;
        }
        const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
        if (load === undefined) {
            const known = Object.keys(COMMANDS).join(', ');
            throw new _options_command_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(name)} is not a command. Expected one of ${known}.`);
        }
        const command = await load();
        return await command(rest, edge);
    }
    catch (error) {
        edge.complain(`${_system_version_js__WEBPACK_IMPORTED_MODULE_3__/* .TOOL */ .j.name}: ${(0,_system_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .failureText */ .kY)(error, edge.log)}\n`);
        return _options_command_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed;
    }
}


/***/ }),

/***/ 37665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ terminalLog)
/* harmony export */ });
/** Clears the line on which the cursor is. */
const CLEAR = '\r\u001b[2K';
/**
 * A log on standard error: warnings, and on a terminal how far the work is, on one line that is
 * written over.
 *
 * @param shown takes secrets out
 * @param isDebugging whether stacks of defects are shown
 */
function terminalLog({ write, columns, paint }, { shown, hide, isDebugging, }) {
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
        write(`${CLEAR}${shown(text).slice(0, Math.max(0, columns - 1))}`);
        isProgressShown = true;
    };
    return {
        clear,
        info: (line) => {
            progress(title === '' ? line : `${title}: ${line}`);
        },
        warning: (message) => {
            clear();
            write(`${paint('yellow', 'Warning:')} ${shown(message)}\n`);
        },
        debug: (error) => {
            if (!isDebugging || !(error instanceof Error))
                return;
            clear();
            write(shown(`${error.stack ?? ''}\n`));
        },
        secret: hide,
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
/* harmony export */   _: () => (/* binding */ USER_AGENT),
/* harmony export */   j: () => (/* binding */ TOOL)
/* harmony export */ });
/** This project's name and version, as manifests and requests carry them; those of package.json. */
const TOOL = { name: 'heroku-audit-trail', version: '0.1.0' };
/** How requests name this project. */
const USER_AGENT = 'heroku-audit-trail-export';


/***/ }),

/***/ 83306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter),
/* harmony export */   Y: () => (/* binding */ columns)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/** @param isColoured whether the text goes to a terminal that shows colours */
function painter(isColoured) {
    return (colour, text) => (isColoured ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(colour, text, { validateStream: false }) : text);
}
/**
 * Rows as aligned columns, the first row the headings. Columns of numbers are aligned at their end.
 *
 * @param numbers indexes of those columns
 */
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


/***/ }),

/***/ 47166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ askSilently)
/* harmony export */ });
/* unused harmony export PromptError */
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76223);

const ENTER = /[\r\n]/;
/** Ctrl-C, and Ctrl-D, which ends what is typed. */
const CANCEL = ['\u0003', '\u0004'];
/** What terminals send for the backspace key: DEL or BS. */
const ERASE = ['\u007f', '\b'];
/** What a terminal says when it is gone. */
const GONE = ['end', 'close', 'error'];
/** Nobody answered at the prompt. */
class PromptError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
}
/**
 * Asks for a line on a terminal without showing what is typed.
 *
 * @throws PromptError when it is cancelled, or the terminal goes away
 */
function askSilently(input, output, prompt) {
    input.setEncoding('utf8');
    input.setRawMode(true);
    // Not before: what is typed at once would be shown.
    output.write(prompt);
    return new Promise((resolve, reject) => {
        let line = '';
        const end = (settle) => {
            input.off('data', read);
            for (const event of GONE)
                input.off(event, gone);
            input.pause();
            output.write('\n');
            settle();
        };
        const answered = (settle) => {
            // Of one that is gone it would be a fault.
            input.setRawMode(false);
            end(settle);
        };
        const gone = () => {
            const problem = 'The input ended before Enter was pressed, so no passphrase was given: run it on a ' +
                'terminal, or give the passphrase as PGP_PASSPHRASE';
            end(() => reject(new PromptError(problem)));
        };
        const read = (typed) => {
            for (const key of typed.toString()) {
                if (CANCEL.includes(key)) {
                    answered(() => reject(new PromptError('cancelled')));
                    return;
                }
                if (ENTER.test(key)) {
                    answered(() => resolve(line));
                    return;
                }
                line = ERASE.includes(key) ? Array.from(line).slice(0, -1).join('') : line + key;
            }
        };
        input.on('data', read);
        for (const event of GONE)
            input.on(event, gone);
        input.resume();
    });
}


/***/ })

};
