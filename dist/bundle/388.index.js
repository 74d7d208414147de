export const id = 388;
export const ids = [388];
export const modules = {

/***/ 54050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ KEY_INPUTS),
/* harmony export */   B8: () => (/* binding */ SIGNER_INPUTS),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Ki: () => (/* binding */ repositoryProblem),
/* harmony export */   Qh: () => (/* binding */ INPUT_NAMES),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   ex: () => (/* binding */ DEFAULT_MESSAGE),
/* harmony export */   fd: () => (/* binding */ readAs),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   mc: () => (/* binding */ INPUTS),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   oR: () => (/* binding */ secretProblem),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   tD: () => (/* binding */ accountProblem),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13798);
/* harmony import */ var _http_secure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23082);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33186);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25860);
/* harmony import */ var _text_template_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10392);





/** Reads each input by itself, without the space around it. What has a problem is left out. */
function parseInputs(shape, inputs, defaults = {}) {
    const problems = [];
    const entries = Object.entries(shape).flatMap(([name, type]) => {
        const given = inputs[name] ?? '';
        // A passphrase may begin or end with a space.
        const text = name.endsWith('passphrase') ? given : given.trim();
        const { data, error } = type.safeParse(text === '' ? defaults[name] : text);
        problems.push(...(error?.issues ?? []).map(({ message }) => `${name}: ${message}`));
        const key = name.replace(/-(.)/g, (_, first) => first.toUpperCase());
        return error === undefined ? [[key, data]] : [];
    });
    return { read: Object.fromEntries(entries), problems };
}
/** A text that `read` makes something of; whatever it refuses is a problem of the input. */
function readAs(read, fallback = '') {
    return zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .prefault(fallback)
        .transform((value, context) => read(value, (message) => {
        context.addIssue({ code: 'custom', message });
    }));
}
const checked = (problemOf, fallback) => readAs((value, refuse) => {
    const problem = problemOf(value);
    if (problem !== undefined)
        refuse(problem);
    return value;
}, fallback);
/** A text in which `problemOf` finds nothing, or none. */
const text = (problemOf = () => undefined, fallback = '') => checked((value) => (value === '' ? undefined : problemOf(value)), fallback);
const required = (expected, problemOf = () => undefined) => checked((value) => (value === '' ? `is empty. Expected ${expected}` : problemOf(value)));
/** A value that may be left out, which gives undefined, as does what `read` refuses. */
const optional = (read, expected) => readAs((value, refuse) => {
    const result = value === '' ? undefined : read(value);
    if (result === undefined && value !== '')
        refuse(`${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value)} is not a ${expected}`);
    return result;
});
const wholeNumber = (expected, least = 0, most = 999_999) => optional((value) => {
    const number = /^\d{1,6}$/.test(value) ? Number(value) : NaN;
    return number >= least && number <= most ? number : undefined;
}, expected);
/** One of these words, in either case; by default the first. */
const choice = (...words) => readAs((value, refuse) => {
    const word = words.find((each) => each === value.toLowerCase());
    if (word === undefined)
        refuse(`${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value)} is not one of ${words.join(', ')}`);
    return word ?? words[0];
}, words[0]);
const flag = choice('false', 'true').transform((value) => value === 'true');
const namesIn = (value) => value.split(/[\s,]+/).filter((name) => name !== '');
const secretProblem = (value) => /^[\x21-\x7e]+$/.test(value)
    ? undefined
    : 'holds white space or characters that no token has: copy it again';
const shown = (problemOf) => (value) => {
    const problem = problemOf(value);
    return problem && `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value)} ${problem}`;
};
const accountProblem = shown((value) => value.length > 255 || /[/\\*]|^\.+$/.test(value) || _text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .INVISIBLE */ .kH.test(value)
    ? 'is not a name or id of an enterprise account: the Heroku Dashboard lists them'
    : undefined);
const repositoryProblem = shown((value) => /^(?!\.+\/)[\w.-]+\/(?!\.+$)[\w.-]+$/.test(value)
    ? undefined
    : 'is not a repository. Expected owner/name, such as acme/compliance');
const ACCOUNT = ['account', 'account-id'];
function template(placeholders, problemOf, fallback = '') {
    const known = placeholders.map((name) => `{${name}}`).join(', ');
    const placeholderProblem = (value) => {
        const [unknown] = (0,_text_template_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownPlaceholders */ .hX)(value, placeholders);
        const stray = (0,_text_template_js__WEBPACK_IMPORTED_MODULE_3__/* .strayBraces */ .cq)(value) ? 'a brace that belongs to no placeholder' : undefined;
        const odd = unknown === undefined ? stray : `the unknown placeholder ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(unknown)}`;
        return odd && `has ${odd}; known are ${known}`;
    };
    return text(shown((value) => problemOf(value) ?? placeholderProblem(value)), fallback);
}
/** Many an emoji is of several characters, some of which cannot be seen alone; `v` is newer than TypeScript's target. */
const EMOJI = new RegExp('\\p{RGI_Emoji}', 'gv');
const invisible = (problem) => (value) => _text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .INVISIBLE */ .kH.test(value.replace(EMOJI, '')) ? problem : undefined;
/** `refs/heads/main`, as `github.ref` has it, is `main`. */
const branchName = (value) => value.replace(/^refs\/heads\//, '');
/** A folder as people write it: `./a/b/` is `a/b`, and `.` the root. */
const normalDirectory = (value) => value.replace(/^(?:\.\/+)+|\/+$/g, '').replace(/^\.$/, '');
/** A folder inside the repository: relative, without steps out of it or into git's own. */
const directoryProblem = (value) => {
    const problem = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .pathProblem */ .z)(normalDirectory(value));
    return (problem && `is not a folder inside a repository, such as audit-trail/{account}: it ${problem}`);
};
const artifactProblem = (value) => /^\.+$|[":<>|*?\\/]/.test(value) || _text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .INVISIBLE */ .kH.test(value)
    ? 'is only dots, or holds one of " : < > | * ? \\ / or an invisible character, which artifact names refuse'
    : undefined;
/** The problem of a URL. Nothing is shown of one that may hold a user, a password or a token. */
function urlProblem(value, fits, expected) {
    const isPlain = !/[@?#]/.test(value);
    if (isPlain && URL.canParse(value) && fits(new URL(value)))
        return undefined;
    const name = isPlain ? (0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value) : 'a URL with a user, password, query or fragment';
    return `${name} cannot be used. Expected ${expected}`;
}
const destinations = readAs((value, refuse) => {
    const names = namesIn(value);
    if (names.length === 0 || !names.every((name) => /^(?:commit|artifact|folder)$/.test(name))) {
        refuse(`${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value)} is none. Expected commit, artifact, folder, or several of them`);
    }
    return new Set(names);
}, 'commit');
const authorities = readAs((value, refuse) => {
    const expected = 'https or http, such as https://freetsa.org/tsr';
    const isHttp = (url) => /^https?:$/.test(url.protocol);
    return namesIn(value).flatMap((name) => {
        const problem = urlProblem(name, isHttp, expected);
        if (problem !== undefined)
            refuse(problem);
        return problem === undefined ? [new URL(name)] : [];
    });
});
const HEROKU = 'https://api.heroku.com';
const DEFAULT_FOLDER = 'audit-trail/{account}';
const DEFAULT_MESSAGE = 'audit trail: {account} {month} ({events} events)';
const INPUTS = {
    'heroku-api-key': required('a secret, such as ${{ secrets.HEROKU_API_KEY }}: is it set for this repository? ' +
        '(Workflows of pull requests from forks, and of Dependabot, get no secrets.)', secretProblem),
    'enterprise-account': required('the name or id of an enterprise account, such as acme', accountProblem),
    month: text(),
    destination: destinations,
    folder: template(ACCOUNT, (value) => /(?:^|[\\/])\.git(?:[\\/]|$)/i.test(value)
        ? 'is in the folder .git, which git keeps to itself: choose another'
        : invisible('holds characters that cannot be seen')(value), DEFAULT_FOLDER),
    repository: text(repositoryProblem).transform((value) => {
        const [owner = '', name = ''] = value.split('/');
        return { owner, name };
    }),
    token: text(secretProblem),
    branch: text(shown((value) => (0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .branchProblem */ .M)(branchName(value)))).transform((value) => branchName(value) || undefined),
    directory: template(ACCOUNT, directoryProblem, DEFAULT_FOLDER).transform(normalDirectory),
    'commit-message': template([...ACCOUNT, 'month', 'events'], (value) => value.startsWith('---')
        ? 'begins with ---, at which git ends a message: begin with a word'
        : invisible('is not one line of visible text')(value), DEFAULT_MESSAGE),
    'timestamp-authority': authorities,
    timestamp: choice('best-effort', 'required'),
    compression: choice('auto', 'gzip', 'none'),
    'keep-original': flag,
    provisional: choice('refuse', 'allow'),
    strict: flag,
    reconcile: flag,
    review: flag,
    'allow-public': flag,
    'artifact-name': template([...ACCOUNT, 'month'], artifactProblem, 'heroku-audit-trail-{account}-{month}'),
    'retention-days': wholeNumber('number of days from 1 to 400 (90 in public repositories)', 1, 400),
    summary: choice('auto', 'full', 'counts', 'none'),
    'dry-run': flag,
    'heroku-api-url': text((value) => urlProblem(value, _http_secure_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecure */ .U, `${HEROKU} (plain http only on loopback)`), HEROKU).transform((value) => new URL(value)),
    encrypt: choice('auto', 'true', 'false'),
};
const SIGNER_INPUTS = { 'pgp-signing-key': text(), 'pgp-signing-passphrase': text() };
const KEY_INPUTS = {
    ...SIGNER_INPUTS,
    'pgp-public-keys': text(),
    'pgp-fingerprints': text(),
    'pgp-signer-keys': text(),
};
const INPUT_NAMES = Object.keys({ ...INPUTS, ...KEY_INPUTS });


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
 * Takes secrets and addresses out of what libraries print, which may quote a service, and puts it on one
 * line. A workflow command at its beginning is kept.
 */
function redactPrinting() {
    for (const stream of [process.stdout, process.stderr]) {
        const write = stream.write.bind(stream);
        stream.write = (given, ...rest) => {
            if (isOurs)
                return write(given, ...rest);
            const text = given instanceof Uint8Array ? Buffer.from(given).toString() : String(given);
            const [command = ''] = COMMAND.exec(text) ?? [];
            if (command !== MASK) {
                return write(`${command}${(0,log/* said */.ag)(text.slice(command.length).trimEnd())}\n`, ...rest);
            }
            // A secret that a library found must not be shown elsewhere either.
            redact/* secrets */.O3.add(text.slice(MASK.length).trim());
            return write(text, ...rest);
        };
    }
}
const print_log = {
    info: (line) => {
        writeOut(`${redact/* secrets */.O3.redact(line)}\n`);
    },
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
    ...['pgp-signing-key', 'pgp-signing-passphrase', 'pgp-private-keys', 'pgp-passphrase'],
];
const TOKEN_VARIABLES = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
/**
 * Runs an action as a step of a job: reads the environment once and masks its secrets. An error of the
 * action fails the step, and so does a signal.
 *
 * @param name of what the action does, such as `export`
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
            onEnd: signals/* onEnd */.H,
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
function writeFor(variable, values) {
    const lines = Object.entries(values).map(([name, value]) => (0,workflow_commands/* prepareKeyValueMessage */.vC)(name, value));
    try {
        (0,workflow_commands/* issueFileCommand */.n0)(variable.replace('GITHUB_', ''), lines.join('\n'));
    }
    catch (error) {
        throw new errors/* ActionError */.lZ(`The file that ${variable} names could not be written: ${(0,disk/* faultOf */.Kl)(error) ?? (0,log/* plain */.pj)((0,errors/* messageOf */.bD)(error))}. ` +
            "Free space on the runner's disk, leave the variable as the runner sets it, and run again; " +
            'what was delivered is whole, and is not delivered twice.', { code: 'E_DISK', cause: error });
    }
}


/***/ }),

/***/ 27184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   bv: () => (/* binding */ variable),
/* harmony export */   fY: () => (/* binding */ readRunner)
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
        temp: variable('RUNNER_TEMP', (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()),
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

/***/ 42628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   GS: () => (/* binding */ monthOf),
/* harmony export */   Ke: () => (/* binding */ parseMonthSelection),
/* harmony export */   PS: () => (/* binding */ addMonths),
/* harmony export */   ck: () => (/* binding */ monthsBetween),
/* harmony export */   jr: () => (/* binding */ formatMonths),
/* harmony export */   nl: () => (/* binding */ isMonth),
/* harmony export */   pJ: () => (/* binding */ endOf),
/* harmony export */   yV: () => (/* binding */ monthNamed)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76223);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33186);


/** The API schema declares `year` with a minimum of 2017. */
const EARLIEST = '2017-01';
const FORMS = 'Expected one of: previous, current, YYYY-MM (2026-10), YYYY-MM..YYYY-MM (2026-01..2026-06), ' +
    'missing, all. Months are calendar months in UTC.';
const count = (month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
function addMonths(month, offset) {
    const total = count(month) + offset;
    const year = String(Math.floor(total / 12)).padStart(4, '0');
    return `${year}-${String((total % 12) + 1).padStart(2, '0')}`;
}
const monthOf = (instant) => instant.toISOString().slice(0, 7);
const startOf = (month) => new Date(`${month}-01T00:00:00Z`);
/** The first instant after a month: from then on it is closed. */
const endOf = (month) => startOf(addMonths(month, 1));
function monthsBetween(first, last) {
    return Array.from({ length: count(last) - count(first) + 1 }, (_, i) => addMonths(first, i));
}
/** Months for people; consecutive ones as `2026-01 to 2026-03`. */
function formatMonths(months) {
    const ranges = [];
    for (const month of months) {
        const range = ranges.at(-1);
        if (range && month === addMonths(range.at(-1), 1))
            range.push(month);
        else
            ranges.push([month]);
    }
    return ranges
        .map((range) => (range.length === 1 ? range[0] : `${range[0]} to ${range.at(-1)}`))
        .join(', ');
}
const isMonth = (text) => /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
/** A text that must be a month. @throws Error when it is not */
function monthNamed(text) {
    if (!isMonth(text))
        throw new Error('Not a month');
    return text;
}
/** The months of `YYYY-MM` or `YYYY-MM..YYYY-MM`. @throws InputError */
function namedMonths(text, now) {
    const [first, last = first, ...more] = text.split('..').map((end) => end.trim());
    const refused = (problem = '') => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`Invalid month ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)}${problem}. ${FORMS}`);
    if (!isMonth(first) || !isMonth(last) || more.length > 0)
        throw refused();
    const current = monthOf(now);
    if (first > last)
        throw refused(`, reversed: try '${last}..${first}'`);
    if (first < EARLIEST)
        throw refused(`, before ${EARLIEST}, Heroku's earliest`);
    if (last > current)
        throw refused(`, in the future: it is ${current} now in UTC`);
    return monthsBetween(first, last);
}
/** Reads the `month` input. @throws InputError for a month before 2017-01, in the future, or malformed */
function parseMonthSelection(input, now) {
    const text = input.trim();
    const word = text.toLowerCase();
    if (word === 'missing' || word === 'all')
        return { kind: word };
    const current = monthOf(now);
    if (word === 'current')
        return { kind: 'months', months: [current] };
    const isPrevious = word === '' || word === 'previous';
    const months = isPrevious ? [addMonths(current, -1)] : namedMonths(text, now);
    return { kind: 'months', months };
}


/***/ }),

/***/ 91331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   RQ: () => (/* binding */ escapeLines),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   uo: () => (/* binding */ summaryWithin)
/* harmony export */ });
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33186);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28359);


const UNSEEN = new RegExp(`(?:${_log_js__WEBPACK_IMPORTED_MODULE_0__/* .INVISIBLE */ .kH.source})+`, 'gu');
/** Within names, times and paths these mean nothing, and are read more easily as they are. */
const WITHIN = /(?<=[a-z\d])(?:(?<!\bgh|www)[-._/](?=[a-z\d])|(?<!\d)\.(?= |$)|:(?= |\d+(?![a-y_\d]|:(?!\d))))/;
/** Characters with a meaning in Markdown, HTML, mermaid or GitHub (mentions, references). */
const MARKDOWN = new RegExp(`(?!${WITHIN.source})[\\\\\`*_{}[\\]()<>#+\\-.!|~&:/@$"'=^]`, 'gi');
const LONGEST = 200;
const LONGEST_LINES = 4000;
const cutTo = (length, text) => text.length > length ? `${text.slice(0, length)}…` : text;
const escapeLine = (line) => line.replace(UNSEEN, ' ').replace(MARKDOWN, (one) => `&#${one.charCodeAt(0)};`);
/** Text from elsewhere for a line or cell: redacted, on one line, at most 200 characters, escaped. */
function escapeMarkdown(text) {
    return escapeLine(cutTo(LONGEST, _redact_js__WEBPACK_IMPORTED_MODULE_1__/* .secrets */ .O3.redact(text).replace(UNSEEN, ' ')));
}
/** The same for several lines, at most 4,000 characters, joined by `<br>`. */
function escapeLines(text) {
    const lines = cutTo(LONGEST_LINES, _redact_js__WEBPACK_IMPORTED_MODULE_1__/* .secrets */ .O3.redact(text)).split('\n');
    return lines.map(escapeLine).join('<br>');
}
/** A table of cells that are already escaped. */
function table(header, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
/** Text as code; what would end the code or its row becomes a space. */
function code(text) {
    return `\`${text.replace(/[`\r\n|]/g, ' ')}\``;
}
/** Bytes. GitHub drops a step's summary of more than 1 MiB. */
const SUMMARY_LIMIT = 1_000_000;
/** Head and foot of a summary, and as many sections between as fit; then `ending`, if some do not. */
function summaryWithin(head, sections, ending, foot = []) {
    const shown = [...head];
    let size = Buffer.byteLength([...head, ...foot, ending].join('\n\n'));
    for (const section of sections) {
        size += Buffer.byteLength(section) + 2;
        shown.push(size > SUMMARY_LIMIT ? ending : section);
        if (size > SUMMARY_LIMIT)
            break;
    }
    return `${[...shown, ...foot].join('\n\n')}\n`;
}


/***/ }),

/***/ 25860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ branchProblem),
/* harmony export */   z: () => (/* binding */ pathProblem)
/* harmony export */ });
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33186);

/** Bytes of UTF-8 in a file name, at most, on most file systems. */
const LONGEST_SEGMENT = 255;
/** What looks like a slash or a space, but not to NFKC. */
const LOOK_ALIKE = /[\u1680\u2044\u2215\u29f8\u2571]/;
/** Whether a text has characters that cannot be seen or look like others. */
const isDeceptive = (text) => _log_js__WEBPACK_IMPORTED_MODULE_0__/* .INVISIBLE */ .kH.test(text) || text !== text.normalize('NFKC') || LOOK_ALIKE.test(text);
/**
 * Names that git or some file system refuses or changes:
 * https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 */
const BAD_NAME = /^$|[. ]$|^\.git$|^git~|[\\:*?"<>|]|^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
/** What is wrong with a path in a repository; undefined when it is good, or empty. */
function pathProblem(path) {
    const bad = path
        .split('/')
        .find((name) => BAD_NAME.test(name) || isDeceptive(name) || Buffer.byteLength(name) > LONGEST_SEGMENT);
    if (path === '' || bad === undefined)
        return undefined;
    return `has the folder name ${(0,_log_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(bad)}, which git or some file system does not take as it is`;
}
/**
 * What is wrong with the name of a branch: the rules of `git check-ref-format`, and no name that
 * git could take for an option, another kind of ref, or a commit.
 */
function branchProblem(name) {
    const bad = isDeceptive(name) ||
        /^(?:HEAD|@|[0-9a-f]{40})?$/i.test(name) ||
        /^refs\/|^-|[ ~^:?*[\\]|\.\.|@\{|\/\/|\/$|\.$/.test(name) ||
        name.split('/').some((part) => part === '' || part.startsWith('.') || part.endsWith('.lock'));
    return bad ? 'is not a branch name that git and GitHub allow, such as main' : undefined;
}


/***/ }),

/***/ 10392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cq: () => (/* binding */ strayBraces),
/* harmony export */   ej: () => (/* binding */ asSegment),
/* harmony export */   hX: () => (/* binding */ unknownPlaceholders),
/* harmony export */   ou: () => (/* binding */ fillTemplate)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const PLACEHOLDER = /\{([^{}]*)\}/g;
/** The placeholders of a template that are not allowed, with their braces. */
function unknownPlaceholders(template, allowed) {
    const found = template.match(PLACEHOLDER) ?? [];
    return found.filter((each) => !allowed.includes(each.slice(1, -1)));
}
/** Whether a template has a brace outside of placeholders. */
function strayBraces(template) {
    return /[{}]/.test(template.replace(PLACEHOLDER, ''));
}
/** Fills in a template; placeholders within values are left alone. */
function fillTemplate(template, values) {
    return template.replace(PLACEHOLDER, (whole, name) => values[name] ?? whole);
}
/** Longer segments are cut, and end with the beginning of the name's SHA-256. */
const LONGEST_NAME = 200;
/**
 * A name from elsewhere as a segment of a path or part of an artifact's name: letters, digits, `.`,
 * `_` and `-` stay; other bytes of its UTF-8, and a dot at either end, become `%XX`. So it cannot
 * be `..`, `.git`, hidden, or another name on Windows.
 */
function asSegment(name) {
    const segment = encodeURIComponent(Buffer.from(name).toString()).replace(/[!~*'()]|^\.|\.$/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
    if (segment.length <= LONGEST_NAME)
        return segment;
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(name).digest('hex').slice(0, 16);
    return `${segment.slice(0, LONGEST_NAME - 17).replace(/%.?$/, '')}-${digest}`;
}


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
