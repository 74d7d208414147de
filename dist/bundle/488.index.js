export const id = 488;
export const ids = [488];
export const modules = {

/***/ 74234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ httpOfEnvironment)
/* harmony export */ });
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81007);

// Imported before any library: some read the variables when they are loaded.
const variables = (0,_proxy_js__WEBPACK_IMPORTED_MODULE_0__/* .takeProxyVariables */ .DW)(process.env);
/**
 * Makes the client of this process, through the proxies that its environment names. It is loaded with
 * the first request; from then on the requests of libraries go through the proxies too, and no
 * library sends one before.
 *
 * @param hide is given the proxies' passwords
 * @throws ProxySettingError
 */
function httpOfEnvironment(hide) {
    const { find, passwords } = (0,_proxy_js__WEBPACK_IMPORTED_MODULE_0__/* .readProxies */ .rq)(variables);
    for (const password of passwords) {
        hide(password);
        hide(decodeURIComponent(password));
    }
    const load = async () => {
        const [{ createHttp }, { routeAgents }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(36)]).then(__webpack_require__.bind(__webpack_require__, 57036)),
            __webpack_require__.e(/* import() */ 105).then(__webpack_require__.bind(__webpack_require__, 29105)),
        ]);
        routeAgents(find);
        return createHttp(find);
    };
    let loaded;
    return async (...request) => (await (loaded ??= load()))(...request);
}


/***/ }),

/***/ 81007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ takeProxyVariables),
/* harmony export */   T6: () => (/* binding */ ProxyError),
/* harmony export */   Wh: () => (/* binding */ rethrowProxyError),
/* harmony export */   qi: () => (/* binding */ proxyErrorIn),
/* harmony export */   rq: () => (/* binding */ readProxies),
/* harmony export */   tE: () => (/* binding */ proxyFault),
/* harmony export */   vd: () => (/* binding */ proxyRefusal)
/* harmony export */ });
/* unused harmony export ProxySettingError */
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76223);

/** A variable names no usable proxy. */
class ProxySettingError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    constructor(variable) {
        super(`The environment's ${variable} names no proxy that can be used (its value is not shown, since ` +
            'it may hold a password). Expected http://HOST:PORT, https://HOST:PORT or HOST:PORT, with ' +
            'special characters of a user or password percent-encoded. Set it so, or not at all.');
    }
}
/** A proxy refused a connection, or could not be reached. */
class ProxyError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    constructor(target, problem, options) {
        super(`No connection to ${target.hostname}:${target.port}: ${problem}`, options);
    }
}
/** The ProxyError among an error and its causes: libraries wrap it. */
function proxyErrorIn(error) {
    if (error instanceof ProxyError)
        return error;
    return error instanceof Error ? proxyErrorIn(error.cause) : undefined;
}
/** Throws the ProxyError among an error and its causes, if any. */
function rethrowProxyError(error) {
    const found = proxyErrorIn(error);
    if (found !== undefined)
        throw found;
}
/** The proxy answered CONNECT with a status other than 2xx. */
function proxyRefusal(proxy, target, status) {
    const { variable, url } = proxy;
    const { hostname, port } = target;
    if (status >= 500) {
        const problem = `the proxy of ${variable} answered ${status}. Run again; if it stays so, ask those who run ` +
            'the proxy.';
        return new ProxyError(target, problem, { transient: true });
    }
    const wayOut = status === 407
        ? `Put ${url.username === '' ? 'user and password' : 'the right user and password'} into ` +
            `${variable}, as USER:PASSWORD@HOST:PORT with special characters percent-encoded`
        : `Have ${hostname}:${port} allowed there, or put ${hostname} into NO_PROXY if this runner ` +
            'reaches it without the proxy';
    const problem = `the proxy of ${variable} refused: ${status}. ${wayOut}.`;
    return new ProxyError(target, problem, { transient: false });
}
/** The proxy could not be reached. `reason` is an error's code or a few words. */
function proxyFault({ variable }, target, reason, cause) {
    const problem = `the proxy of ${variable} cannot be reached (${reason}). Check its scheme, host and port in ` +
        `${variable}, and that the proxy is up.`;
    return new ProxyError(target, problem, { transient: true, cause });
}
/** The variables for a scheme, in order of preference. */
const namesOf = (scheme) => [`${scheme}_proxy`, `${scheme}_proxy`.toUpperCase()];
/**
 * Takes HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY, in lower case too, out of an environment:
 * each library would read them in its own way, and some not at all without a scheme.
 */
function takeProxyVariables(env) {
    const taken = {};
    for (const name of ['https', 'http', 'all', 'no'].flatMap(namesOf)) {
        if (env[name] !== undefined)
            taken[name] = env[name];
        Reflect.deleteProperty(env, name);
    }
    return taken;
}
/**
 * Reads the variables as curl does: that of the target's scheme, else ALL_PROXY; lower case first.
 * Empty is unset, and an address without a scheme is http.
 *
 * @throws ProxySettingError
 */
function readProxies(variables) {
    const all = readProxy('all', variables);
    const https = readProxy('https', variables) ?? all;
    const http = readProxy('http', variables) ?? all;
    const isDirect = readNoProxy(valueOf('no', variables)?.value ?? '');
    return {
        passwords: [https, http].map((proxy) => proxy?.url.password ?? ''),
        find: (target) => {
            if (isDirect(target))
                return undefined;
            return target.protocol === 'https:' ? https : http;
        },
    };
}
function valueOf(scheme, variables) {
    return namesOf(scheme)
        .map((variable) => ({ variable, value: (variables[variable] ?? '').trim() }))
        .find(({ value }) => value !== '');
}
function readProxy(scheme, variables) {
    const found = valueOf(scheme, variables);
    if (found === undefined)
        return undefined;
    const { variable, value } = found;
    try {
        const url = new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`);
        decodeURIComponent(url.username + url.password);
        if (['http:', 'https:'].includes(url.protocol))
            return { url, variable };
    }
    catch {
        // No URL, or not percent-encoded.
    }
    throw new ProxySettingError(variable);
}
/**
 * NO_PROXY: host names separated by commas or spaces, each with all below it, with or without a port
 * and a leading `.` or `*.`; `*` for all.
 */
function readNoProxy(text) {
    const entries = text
        .toLowerCase()
        .split(/[,\s]+/)
        .filter((entry) => entry !== '')
        .map((entry) => {
        const [, name = entry, port] = /^(\[.*\]|[^:]*)(?::(\d+))?$/.exec(entry) ?? [];
        const host = name.replace(/^\*?\./, '');
        // IPv6 may stand there without brackets.
        return { host: host.includes(':') && !host.startsWith('[') ? `[${host}]` : host, port };
    });
    return ({ hostname, port }) => entries.some((entry) => (entry.port === undefined || Number(entry.port) === port) &&
        (entry.host === '*' || hostname === entry.host || hostname.endsWith(`.${entry.host}`)));
}


/***/ }),

/***/ 23082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isSecure)
/* harmony export */ });
/** Whether requests to the URL may be made: https, or plain http to this very machine. */
function isSecure(url) {
    return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
}
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}


/***/ }),

/***/ 54050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qh: () => (/* binding */ INPUT_NAMES),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   aR: () => (/* binding */ repositoryName),
/* harmony export */   g4: () => (/* binding */ checkAccount),
/* harmony export */   pn: () => (/* binding */ camelCased),
/* harmony export */   rO: () => (/* binding */ withDefaults),
/* harmony export */   rS: () => (/* binding */ inputsSchema),
/* harmony export */   wX: () => (/* binding */ namesIn),
/* harmony export */   zY: () => (/* binding */ DEFAULTS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88532);
/* harmony import */ var _http_secure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23082);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33186);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25860);
/* harmony import */ var _text_template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10392);





const ARTIFACT_FORBIDDEN = /[":<>|*?\\/]/;
function text(check) {
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().superRefine((value, context) => {
        const problem = check(value);
        if (problem !== undefined)
            context.addIssue({ code: 'custom', message: problem });
    });
}
function choice(...values) {
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .transform((value) => value.toLowerCase())
        .pipe(zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(values, {
        error: ({ input }) => `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(String(input))} is none of ${values.join(', ')}`,
    }));
}
const flag = choice('true', 'false').transform((value) => value === 'true');
function checkSecret(value) {
    if (value === '') {
        return ('is empty. Expected a secret, such as ${{ secrets.HEROKU_API_KEY }}: is it set for this ' +
            'repository? (Workflows of pull requests from forks, and of Dependabot, get no secrets.)');
    }
    if (!/^[\x21-\x7e]+$/.test(value)) {
        return 'holds white space or characters that no token has: copy it again';
    }
}
function checkAccount(value) {
    if (value === '')
        return 'is empty. Expected the name or id of an enterprise account';
    if (value.length > 255 || /[/\\]/.test(value) || _text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .INVISIBLE */ .kH.test(value) || /^\.+$/.test(value)) {
        return `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(value)} is not a name or id of an enterprise account: the Heroku Dashboard lists them`;
    }
}
function checkRepository(value) {
    const [owner, name, ...rest] = value.split('/');
    const valid = (part = '') => /^[\w.-]+$/.test(part) && !/^\.+$/.test(part);
    if (valid(owner) && valid(name) && rest.length === 0)
        return undefined;
    return `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(value)} is not a repository. Expected owner/name, such as acme/compliance`;
}
const repositoryName = text(checkRepository);
function ownerAndName(value) {
    const [owner = '', name = ''] = value.split('/');
    return { owner, name };
}
/** `refs/heads/main` is `main`. */
const branchName = (value) => value.replace(/^refs\/heads\//, '');
function checkBranch(value) {
    if (value === '')
        return undefined;
    const problem = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_1__/* .branchProblem */ .M)(branchName(value));
    return problem === undefined ? undefined : `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(value)} ${problem}`;
}
function checkPlaceholders(value, allowed) {
    const known = allowed.map((name) => `{${name}}`).join(', ');
    const [unknown] = (0,_text_template_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownPlaceholders */ .hX)(value, allowed);
    if (unknown !== undefined) {
        return `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(value)} has the unknown placeholder ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(unknown)}; known are ${known}`;
    }
    if ((0,_text_template_js__WEBPACK_IMPORTED_MODULE_2__/* .strayBraces */ .cq)(value)) {
        return `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(value)} has a brace that belongs to no placeholder; known are ${known}`;
    }
}
const ACCOUNT_PLACEHOLDERS = ['account', 'account-id'];
/** A folder as people write it: `./a/b/` is `a/b`, and `.` the root. */
function normalDirectory(value) {
    return value
        .replace(/^(\.\/+)+/, '')
        .replace(/\/+$/, '')
        .replace(/^\.$/, '');
}
/** A folder inside the repository: relative, without steps out of it or into git's own. */
function checkDirectory(value) {
    const problem = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_1__/* .pathProblem */ .z)(value);
    if (problem === undefined)
        return checkPlaceholders(value, ACCOUNT_PLACEHOLDERS);
    return (`${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(value)} is not a folder inside a repository, such as audit-trail/{account}: ` +
        `it ${problem}`);
}
/** Characters of a subject line at most; 72 is customary. */
const LONGEST_SUBJECT = 500;
/** Emoji as Unicode recommends them for general interchange (RGI); `v` is newer than TypeScript's target. */
const EMOJI = new RegExp('\\p{RGI_Emoji}', 'gv');
function checkCommitMessage(value) {
    // Many an emoji is several characters, some of which cannot be seen alone.
    if (_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .INVISIBLE */ .kH.test(value.replace(EMOJI, ''))) {
        return `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(value)} is not one line of visible text`;
    }
    if (value.length > LONGEST_SUBJECT) {
        return `has ${value.length} characters. Expected a subject line of at most ${LONGEST_SUBJECT}`;
    }
    if (value.startsWith('---')) {
        return `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(value)} begins with ---, at which git ends a message: begin with a word`;
    }
    return checkPlaceholders(value, [...ACCOUNT_PLACEHOLDERS, 'month', 'events']);
}
function checkArtifactName(value) {
    if (/^\.+$/.test(value))
        return `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(value)} is not a name: expected letters or digits in it`;
    if (ARTIFACT_FORBIDDEN.test(value) || _text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .INVISIBLE */ .kH.test(value)) {
        return `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(value)} holds one of " : < > | * ? \\ / or an invisible character, which artifact names refuse`;
    }
    return checkPlaceholders(value, [...ACCOUNT_PLACEHOLDERS, 'month']);
}
function checkApiUrl(value) {
    // Nothing of a text that may hold a user, a password or a token is shown.
    if (value.includes('@'))
        return 'holds a user or password. Expected https://api.heroku.com';
    if (/[?#]/.test(value))
        return 'has a query or fragment. Expected https://api.heroku.com';
    if (!URL.canParse(value))
        return `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(value)} is not a URL. Expected https://api.heroku.com`;
    const url = new URL(value);
    if (!(0,_http_secure_js__WEBPACK_IMPORTED_MODULE_4__/* .isSecure */ .U)(url))
        return `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(value)} is not https (plain http only on loopback)`;
}
/** The names in a list that commas, spaces or newlines separate. */
const namesIn = (value) => value.split(/[\s,]+/).filter((name) => name !== '');
const destinations = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().transform((value, context) => {
    const names = namesIn(value);
    for (const name of names) {
        if (name === 'commit' || name === 'artifact')
            continue;
        context.addIssue({
            code: 'custom',
            message: `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(name)} is not a destination. Expected commit, artifact, or both`,
        });
    }
    if (names.length === 0) {
        const message = `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(value)} names no destination. Expected commit, artifact, or both`;
        context.addIssue({ code: 'custom', message });
    }
    return new Set(names);
});
const retentionDays = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().transform((value, context) => {
    if (value === '')
        return undefined;
    if (/^\d{1,3}$/.test(value) && Number(value) >= 1 && Number(value) <= 400)
        return Number(value);
    const message = `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(value)} is not a number of days from 1 to 400 (90 in public repositories)`;
    context.addIssue({ code: 'custom', message });
    return zod__WEBPACK_IMPORTED_MODULE_5__/* .NEVER */ .tm;
});
/** The inputs that are read each by itself, from their texts. */
const inputsSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    'heroku-api-key': text(checkSecret),
    'enterprise-account': text(checkAccount),
    destination: destinations,
    repository: repositoryName.transform(ownerAndName),
    token: text((value) => (value === '' ? undefined : checkSecret(value))),
    branch: text(checkBranch).transform((value) => branchName(value) || undefined),
    directory: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().transform(normalDirectory).pipe(text(checkDirectory)),
    'commit-message': text(checkCommitMessage),
    compression: choice('auto', 'gzip', 'none'),
    'keep-original': flag,
    provisional: choice('refuse', 'allow'),
    strict: flag,
    reconcile: flag,
    'allow-public': flag,
    'artifact-name': text(checkArtifactName),
    'retention-days': retentionDays,
    summary: choice('auto', 'full', 'counts', 'none'),
    'dry-run': flag,
    'heroku-api-url': text(checkApiUrl).transform((value) => new URL(value)),
});
/** Every input that action.yml declares. */
const INPUT_NAMES = [
    ...Object.keys(inputsSchema.shape),
    'month',
    'encrypt',
    'pgp-public-keys',
    'pgp-fingerprints',
    'pgp-signing-key',
    'pgp-signing-passphrase',
];
/** Defaults, as in action.yml; an input without one is empty. */
const DEFAULTS = {
    month: 'previous',
    destination: 'commit',
    directory: 'audit-trail/{account}',
    'commit-message': 'audit trail: {account} {month} ({events} events)',
    encrypt: 'auto',
    compression: 'auto',
    'keep-original': 'false',
    provisional: 'refuse',
    strict: 'false',
    reconcile: 'false',
    'allow-public': 'false',
    'artifact-name': 'heroku-audit-trail-{account}-{month}',
    summary: 'auto',
    'dry-run': 'false',
    'heroku-api-url': 'https://api.heroku.com',
};
/** The text of each input without the space around it, or its default when there is none. */
function withDefaults(names, inputs, defaults) {
    const entries = names.map((name) => {
        const given = (inputs[name] ?? '').trim();
        return [name, given === '' ? (defaults[name] ?? '') : given];
    });
    return Object.fromEntries(entries);
}
/** `heroku-api-key` becomes `herokuApiKey`. */
function camelCased(read) {
    const camelCase = (name) => name.replace(/-(.)/g, (_, first) => first.toUpperCase());
    const entries = Object.entries(read).map(([name, value]) => [camelCase(name), value]);
    return Object.fromEntries(entries);
}


/***/ }),

/***/ 66847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   CK: () => (/* binding */ apiUrlProblems),
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   ZW: () => (/* binding */ OptionsError)
/* harmony export */ });
/* harmony import */ var _http_secure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23082);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76223);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33186);



/** Everything that is wrong with the inputs, at once. */
class OptionsError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    problems;
    constructor(problems) {
        const list = problems.map((problem) => `- ${problem}`).join('\n');
        super(`${problems.length === 1 ? 'An input is' : `${problems.length} inputs are`} not usable; ` +
            `nothing was fetched or written.\n${list}`);
        this.problems = problems;
    }
}
/** What a schema has against the inputs. */
function problemsOf({ error }) {
    return (error?.issues ?? []).map(({ path, message }) => `${String(path[0])}: ${message}`);
}
/** Runs `action`; the lines of its ActionError's message are added to the problems. */
async function attempt(problems, action) {
    try {
        return await action();
    }
    catch (error) {
        if (!(error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ))
            throw error;
        problems.push(...error.message.split('\n'));
        return undefined;
    }
}
/** Why GitHub's API must not be asked where the runner says it is; none when it may. */
function apiUrlProblems({ apiUrl }) {
    if (URL.canParse(apiUrl) && (0,_http_secure_js__WEBPACK_IMPORTED_MODULE_2__/* .isSecure */ .U)(new URL(apiUrl)))
        return [];
    // What stands before an @ may be a password.
    const value = apiUrl.includes('@') ? 'its value' : (0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(apiUrl);
    return [
        `GITHUB_API_URL: ${value} is not https (plain http only on loopback): a token must not be sent ` +
            'there. Expected https://api.github.com, or https://HOST/api/v3 of GitHub Enterprise Server ' +
            'with TLS set up, as the runner gives it',
    ];
}


/***/ }),

/***/ 94572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ onEnd)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);

/** Of a cancelled job the runner first sends SIGINT, then SIGTERM, and soon kills it. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/**
 * Has `clean` called when the process ends, also when a signal ends it, or what nobody caught;
 * `tell` is told of the signal before. Gives what takes that back.
 */
function onEnd(clean, tell) {
    const handle = (signal) => {
        tell(signal);
        process.exit(128 + node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals[signal]);
    };
    for (const signal of SIGNALS)
        process.on(signal, handle);
    process.on('exit', clean);
    return () => {
        process.off('exit', clean);
        for (const signal of SIGNALS)
            process.off(signal, handle);
    };
}


/***/ }),

/***/ 8388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const systemClock = {
    now: () => new Date(),
    sleep: async (milliseconds) => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds);
    },
    random: () => Math.random(),
};


/***/ }),

/***/ 31053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TX: () => (/* binding */ RunnerFileError),
/* harmony export */   kY: () => (/* binding */ failureText),
/* harmony export */   k_: () => (/* binding */ asDiskError)
/* harmony export */ });
/* unused harmony export DiskError */
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33186);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76223);


/** What an operating system may report of a file, by errno. */
const FAULTS = {
    ENOSPC: 'no space is left',
    EDQUOT: "the user's quota is used up",
    EFBIG: 'no file may be larger',
    EIO: 'the disk has a fault',
    EROFS: 'it is read-only',
    EACCES: 'permission denied',
    EMFILE: 'too many files are open',
    ENFILE: 'too many files are open',
};
/** The fault with its code, such as `no space is left (ENOSPC)`; undefined when it is not the disk's. */
function faultOf(error) {
    const code = error?.code ?? '';
    return Object.hasOwn(FAULTS, code) ? `${FAULTS[code]} (${code})` : undefined;
}
/** The runner's disk does not take or give a file. */
class DiskError extends _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ {
    constructor(fault, cause) {
        super(`The runner's disk refused a file: ${fault}. Expected room in RUNNER_TEMP for twice the JSON ` +
            "of a month's archive: free some, or use a runner with a larger disk, and run again; what " +
            'was delivered is whole.', { cause });
    }
}
/** What is written for the runner, by the variable that names the file. */
const CONTENTS = {
    GITHUB_OUTPUT: "The step's outputs, such as results and changed,",
    GITHUB_STATE: "The name of the step's temporary folder",
};
/** A file by which a step speaks to its runner cannot be written. */
class RunnerFileError extends _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ {
    constructor(variable, cause) {
        // The runner's toolkit gives no code when the file is not there.
        const reason = faultOf(cause) ?? (0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause));
        super(`${CONTENTS[variable]} could not be written to the file that ${variable} names: ${reason}. ` +
            "Free space on the runner's disk, leave the variable as the runner sets it, and run again; " +
            'what was delivered is whole, and is not delivered twice.', { cause });
    }
}
/** A DiskError in place of a fault of the disk; anything else as it is. */
function asDiskError(error) {
    const fault = faultOf(error);
    return fault === undefined ? error : new DiskError(fault, error);
}
/** The message of anything thrown; the stack of a defect goes to the debug log. */
function failureText(thrown, log) {
    const error = asDiskError(thrown);
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ))
        log.debug(error);
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .failureMessage */ .oh)(error);
}


/***/ }),

/***/ 76223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   dX: () => (/* binding */ tryTo),
/* harmony export */   lZ: () => (/* binding */ ActionError),
/* harmony export */   oh: () => (/* binding */ failureMessage)
/* harmony export */ });
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33186);

/**
 * An error for the person who runs this. Its message gives the value, what was expected and the way
 * out, and never an event's text, a token or an archive's url. Anything else that is thrown is a
 * defect of this project.
 */
class ActionError extends Error {
    /** Whether another attempt may succeed: a fault of a service or of the network. */
    transient;
    /** Milliseconds to wait before another attempt, where the service asked for that. */
    retryAfter;
    /** A stable name of the failure, such as `E_GITHUB_RULESET`. */
    code;
    constructor(message, options = {}) {
        super(message, options);
        this.transient = options.transient ?? false;
        this.retryAfter = options.retryAfter;
        this.code = options.code;
        this.name = new.target.name;
    }
}
/** The message of anything thrown, with a way out also of a defect. */
function failureMessage(error) {
    if (error instanceof ActionError)
        return error.message;
    return `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(messageOf(error))}. This is a defect: run again, and if it stays so please report it.`;
}
/** The message of an Error; of anything else its text. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** Does what must not hide another failure; gives its own failure, if any. */
async function tryTo(action) {
    try {
        await action();
        return [];
    }
    catch (error) {
        return [messageOf(error)];
    }
}


/***/ }),

/***/ 42628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   GS: () => (/* binding */ monthOf),
/* harmony export */   Ke: () => (/* binding */ parseMonthSelection),
/* harmony export */   PS: () => (/* binding */ addMonths),
/* harmony export */   ck: () => (/* binding */ monthsBetween),
/* harmony export */   cv: () => (/* binding */ rangesIn),
/* harmony export */   jr: () => (/* binding */ formatMonths),
/* harmony export */   nl: () => (/* binding */ isMonth),
/* harmony export */   pJ: () => (/* binding */ endOf),
/* harmony export */   yV: () => (/* binding */ monthNamed)
/* harmony export */ });
/* unused harmony export MonthError */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76223);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33186);


/** The API schema declares `year` with a minimum of 2017. */
const EARLIEST = '2017-01';
const FORMS = 'Expected one of: previous, current, YYYY-MM (2026-10), YYYY-MM..YYYY-MM (2026-01..2026-06), ' +
    'missing, all. Months are calendar months in UTC.';
/** A `month` input that names no month to export. */
class MonthError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
}
const count = (month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
/** The month `offset` months later, or earlier when negative. */
function addMonths(month, offset) {
    const total = count(month) + offset;
    const year = String(Math.floor(total / 12)).padStart(4, '0');
    return `${year}-${String((total % 12) + 1).padStart(2, '0')}`;
}
/** The month of an instant, in UTC. */
function monthOf(instant) {
    return instant.toISOString().slice(0, 7);
}
/** The first instant of a month, in UTC. */
function startOf(month) {
    return new Date(`${month}-01T00:00:00Z`);
}
/** The first instant after a month, in UTC: from then on it is closed. */
function endOf(month) {
    return startOf(addMonths(month, 1));
}
/** Every month from `first` to `last`, both included. */
function monthsBetween(first, last) {
    return Array.from({ length: count(last) - count(first) + 1 }, (_, i) => addMonths(first, i));
}
/** Runs of consecutive months, each of at most `longest`. */
function rangesIn(months, longest = Infinity) {
    const ranges = [];
    for (const month of months) {
        const range = ranges.at(-1);
        const before = range?.at(-1);
        const follows = before !== undefined && month === addMonths(before, 1);
        if (range !== undefined && follows && range.length < longest)
            range.push(month);
        else
            ranges.push([month]);
    }
    return ranges;
}
/** Months for people; consecutive ones as `2026-01 to 2026-03`. */
function formatMonths(months) {
    return rangesIn(months)
        .map((range) => (range.length === 1 ? range[0] : `${range[0]} to ${range.at(-1)}`))
        .join(', ');
}
/** Whether the text has the form of a calendar month, `YYYY-MM`. */
function isMonth(text) {
    return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}
/** A text that is known to be a month. @throws Error when it is not */
function monthNamed(text) {
    if (!isMonth(text))
        throw new Error('Not a month');
    return text;
}
function parseMonth(text, now) {
    if (!isMonth(text))
        throw new MonthError(`Invalid month ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)}. ${FORMS}`);
    if (text < EARLIEST) {
        throw new MonthError(`Month ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)} is before ${EARLIEST}, Heroku's earliest. ${FORMS}`);
    }
    const current = monthOf(now);
    if (text > current) {
        throw new MonthError(`Month ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)} is in the future: it is ${current} now in UTC. ${FORMS}`);
    }
    return text;
}
function parseRange(text, now) {
    const ends = text.split('..').map((end) => end.trim());
    if (ends.length !== 2)
        throw new MonthError(`Invalid month range ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)}. ${FORMS}`);
    const bad = ends.find((end) => !isMonth(end));
    if (bad !== undefined) {
        throw new MonthError(`Invalid month ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(bad)} in the range ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)}. ${FORMS}`);
    }
    const [first, last] = ends.map((end) => parseMonth(end, now));
    if (first > last) {
        throw new MonthError(`The month range ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)} is reversed: try '${last}..${first}'. ${FORMS}`);
    }
    return monthsBetween(first, last);
}
/**
 * Reads the `month` input. Empty means `previous`, so that a workflow_dispatch input can be passed
 * through.
 *
 * @throws MonthError for a month before 2017-01, in the future, reversed or malformed
 */
function parseMonthSelection(input, now) {
    const text = input.trim();
    switch (text.toLowerCase()) {
        case '':
        case 'previous':
            return { kind: 'months', months: [addMonths(monthOf(now), -1)] };
        case 'current':
            return { kind: 'months', months: [monthOf(now)] };
        case 'missing':
        case 'all':
            return { kind: text.toLowerCase() };
    }
    const months = text.includes('..') ? parseRange(text, now) : [parseMonth(text, now)];
    return { kind: 'months', months };
}


/***/ }),

/***/ 33186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ onOneLine),
/* harmony export */   Gb: () => (/* binding */ requestIdOf),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   ag: () => (/* binding */ said),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   kH: () => (/* binding */ INVISIBLE),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28359);

const LONGEST = 500;
/** Characters that are read of a text: more than `LONGEST`, since some are taken out. */
const LOOKED_AT = 4 * LONGEST;
const EMAIL = /[^\s@<>"'(),:;]+@[^\s@<>"'(),:;]+\.[^\s@<>"'(),:;]+/g;
/**
 * Characters that cannot be seen, or make a text look like another: controls, formats (also
 * bidirectional), surrogates, unassigned ones, separators of lines, what a renderer may leave out
 * (Default_Ignorable_Code_Point), and the blank of Braille (U+2800).
 */
const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u;
/** The same, and every space but U+0020. */
const UNPLAIN = new RegExp(`(?:${INVISIBLE.source}|(?! )\\p{Zs})+`, 'gu');
/**
 * Text from elsewhere (a service's message, a name) for one line of a log: at most 500 characters,
 * without secrets, e-mails, invisible characters and workflow commands.
 */
function plain(text) {
    return onOneLine(_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .secrets */ .O3.redact(text));
}
/** The same without redaction: for a file that must have the same bytes whoever writes it. */
function onOneLine(text) {
    const line = text
        .slice(0, LOOKED_AT)
        .replace(EMAIL, '(e-mail)')
        .replace(UNPLAIN, ' ')
        .replace(/:(?=:)/g, ': ')
        .replace(/##\[/g, '## [');
    if (line.length <= LONGEST && text.length <= LOOKED_AT)
        return line;
    // The cut may have left half of a surrogate pair.
    return `${line.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
const codePoint = (character) => `\\u{${character.codePointAt(0).toString(16).toUpperCase()}}`;
/** A value that somebody gave, in quotes: `plain`, with invisible characters as `\u{200B}`. */
function quoted(value) {
    const visible = _redact_js__WEBPACK_IMPORTED_MODULE_0__/* .secrets */ .O3
        .redact(value)
        .slice(0, LOOKED_AT)
        .replace(UNPLAIN, (found) => Array.from(found, codePoint).join(''));
    return `'${onOneLine(visible)}'`;
}
/** A URL, also as JSON escapes it, or a host name with a path. */
const ADDRESS = /\b[a-z][a-z0-9+.-]*:(?:\\?\/){2}\S+|\b[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?\\?\/\S+/gi;
/**
 * A service's message for use within one of ours: `plain`, without addresses (one could be an
 * archive's, which anyone can download from) and without a full stop at the end.
 */
function said(text) {
    const redacted = _redact_js__WEBPACK_IMPORTED_MODULE_0__/* .secrets */ .O3.redact(text).slice(0, LOOKED_AT + 1);
    return onOneLine(redacted.replace(ADDRESS, '(address)')).replace(/\.$/, '');
}
/** A request id from a service's header; undefined when it cannot be shown and kept. */
function requestIdOf(text) {
    const isId = text !== undefined && /^[\w:.-]{1,128}$/.test(text) && _redact_js__WEBPACK_IMPORTED_MODULE_0__/* .secrets */ .O3.redact(text) === text;
    return isId ? text : undefined;
}
/** `1 month`, `2 months`. */
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** A size for people, such as `12.3 MB` (1 MB is 1,000,000 bytes). */
function formatBytes(bytes) {
    if (bytes < 1000)
        return `${bytes} B`;
    const units = ['kB', 'MB', 'GB', 'TB'];
    let value = bytes;
    let unit = -1;
    while (value >= 999.95 && unit < units.length - 1) {
        value /= 1000;
        unit++;
    }
    return `${value.toFixed(1)} ${units[unit]}`;
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
/** Characters that mean something to Markdown, HTML, mermaid or GitHub (mentions, references). */
const MARKDOWN = /[\\`*_{}[\]()<>#+\-.!|~&:/@$"'=^]/g;
const LONGEST = 200;
const LONGEST_LINES = 4000;
function cutTo(length, text) {
    return text.length > length ? `${text.slice(0, length)}…` : text;
}
/** A line with everything that means something to Markdown as a character reference. */
function escapeLine(line) {
    return line.replace(MARKDOWN, (character) => `&#${character.charCodeAt(0)};`);
}
/** Text from elsewhere for a table or line: redacted, on one line, at most 200 characters, escaped. */
function escapeMarkdown(text) {
    return escapeLine(cutTo(LONGEST, _redact_js__WEBPACK_IMPORTED_MODULE_1__/* .secrets */ .O3.redact(text).replace(UNSEEN, ' ')));
}
/** The same for a text of several lines, at most 4,000 characters; lines are separated by `<br>`. */
function escapeLines(text) {
    const lines = cutTo(LONGEST_LINES, _redact_js__WEBPACK_IMPORTED_MODULE_1__/* .secrets */ .O3.redact(text)).split('\n');
    return lines.map((line) => escapeLine(line.replace(UNSEEN, ' '))).join('<br>');
}
/** A table; its cells must be escaped already. */
function table(header, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
/** Text as code; what would end it, or its row, becomes a space. */
function code(text) {
    return `\`${text.replace(/[`\r\n|]/g, ' ')}\``;
}
/** In bytes. GitHub drops a step's summary that is larger than 1 MiB. */
const SUMMARY_LIMIT = 1_000_000;
/** The head of a summary and as many sections as fit; `ending` where some are left out. */
function summaryWithin(head, sections, ending) {
    const shown = [...head];
    const sizeOf = (part) => Buffer.byteLength(part) + 2;
    let size = [...head, ending].reduce((sum, part) => sum + sizeOf(part), 0);
    for (const section of sections) {
        size += sizeOf(section);
        if (size > SUMMARY_LIMIT) {
            shown.push(ending);
            break;
        }
        shown.push(section);
    }
    return `${shown.join('\n\n')}\n`;
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
/** Whether a text holds what cannot be seen or looks like something else. */
function isDeceptive(text) {
    const compatible = text.normalize('NFKC');
    const gains = (sign) => compatible.split(sign).length > text.split(sign).length;
    return (_log_js__WEBPACK_IMPORTED_MODULE_0__/* .INVISIBLE */ .kH.test(text) ||
        /(?! )\p{Zs}/u.test(text) ||
        text !== text.normalize('NFC') ||
        ['/', '\\', '.', ':'].some(gains) ||
        // These look like slashes, but not to NFKC.
        /[\u2044\u2215\u29f8\u2571]/.test(text));
}
/** Folder names that some system does not take as they are, and why. */
const BAD_NAMES = [
    [/^\.+$/, 'is a step'],
    [/[. ]$/, 'ends with a dot or space: Windows drops it'],
    [/^\.git$|^git~/i, 'git keeps to itself'],
    // https://learn.microsoft.com/windows/win32/fileio/naming-a-file
    [/^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i, 'is a device on Windows'],
];
/** Why some file system, git or GitHub's artifacts refuse a segment of a path. */
function segmentProblem(segment) {
    if (segment === '')
        return 'has an empty folder name (a slash too many)';
    const bad = BAD_NAMES.find(([pattern]) => pattern.test(segment));
    if (bad !== undefined)
        return `has the folder name ${(0,_log_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(segment)}, which ${bad[1]}`;
    if (/[\\:*?"<>|]/.test(segment))
        return `holds one of \\ : * ? " < > |, which file systems refuse`;
    if (isDeceptive(segment))
        return 'holds characters that cannot be seen or look like others';
    if (Buffer.byteLength(segment) > LONGEST_SEGMENT) {
        return `has a folder name of more than ${LONGEST_SEGMENT} bytes`;
    }
}
/** What is wrong with a path relative to a repository; undefined when it is good, or empty. */
function pathProblem(path) {
    if (path === '')
        return undefined;
    for (const segment of path.split('/')) {
        const problem = segmentProblem(segment);
        if (problem !== undefined)
            return problem;
    }
}
/**
 * What is wrong with the name of a branch: the rules of `git check-ref-format`, and no name that git
 * takes for an option, another kind of ref, or a commit.
 */
function branchProblem(name) {
    if (name.startsWith('refs/')) {
        return 'names a ref that is not a branch: give the name of a branch, such as main';
    }
    if (name === 'HEAD' || /^[0-9a-f]{40}$/i.test(name)) {
        return 'is not a name that git and GitHub let a branch have, such as main';
    }
    const bad = isDeceptive(name) ||
        /[ ~^:?*[\\]|\.\.|@\{|\/\/|\/$|\.$/.test(name) ||
        name === '' ||
        name === '@' ||
        name.startsWith('-') ||
        name.split('/').some((part) => part === '' || part.startsWith('.') || part.endsWith('.lock'));
    return bad ? 'is not a branch name that git allows, such as main' : undefined;
}


/***/ }),

/***/ 28359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O3: () => (/* binding */ secrets),
/* harmony export */   XP: () => (/* binding */ formsOf),
/* harmony export */   tl: () => (/* binding */ SHORTEST)
/* harmony export */ });
/* unused harmony export Redactor */
const REDACTED = '***';
/** Shorter texts are not hidden: they occur in too much that is not secret. */
const SHORTEST = 6;
/** This many characters of a token in a row are hidden: a service may cut what it quotes. */
const PART = 16;
/** The sign of a cut, as the bytes of its UTF-8. */
const CUT = Buffer.from('…').toString('latin1');
/**
 * Keeps secrets out of what leaves the process. The runner masks its log only; outputs, summaries
 * and commits are ours to look after.
 *
 * Secrets are found in any case, and with any of their bytes percent-encoded, however often: a
 * workflow command encodes the percent sign again. They are never made into a regular expression,
 * whose errors would show them.
 */
class Redactor {
    /** What is looked for, by its first characters. */
    #needles = new Map();
    #parts = new Set();
    /** Hides a text as it is. */
    add(text) {
        if (text.length < SHORTEST)
            return;
        for (const isDecoded of [false, true]) {
            const { bytes } = searchable(text, isDecoded);
            const head = bytes.slice(0, SHORTEST);
            const others = this.#needles.get(head);
            if (others !== undefined)
                others.add(bytes);
            else if (bytes.length >= SHORTEST)
                this.#needles.set(head, new Set([bytes]));
        }
    }
    /** Hides a secret in every form in which it travels. */
    addForms(secret) {
        for (const form of formsOf(secret))
            this.add(form);
    }
    /** Hides a token in every form, and any long part of it. Not for passphrases: those share words. */
    addToken(token) {
        for (const form of formsOf(token)) {
            this.add(form);
            const { bytes } = searchable(form, true);
            for (let at = 0; at + PART <= bytes.length; at++)
                this.#parts.add(bytes.slice(at, at + PART));
        }
    }
    /** The text without secrets, and without the beginning of one that was cut there (`…`). */
    redact(text) {
        const found = this.#find(searchable(text, false));
        if (text.includes('%'))
            found.push(...this.#find(searchable(text, true)));
        return without(text, found);
    }
    #find({ bytes, starts }) {
        const found = [];
        const hide = (from, to) => found.push([starts[from], starts[to]]);
        const isCut = bytes.includes(CUT);
        for (let at = 0; at + SHORTEST <= bytes.length; at++) {
            if (this.#parts.has(bytes.slice(at, at + PART)))
                hide(at, at + PART);
            const needles = this.#needles.get(bytes.slice(at, at + SHORTEST));
            if (needles === undefined)
                continue;
            const cut = isCut ? bytes.indexOf(CUT, at + SHORTEST) : -1;
            for (const needle of needles) {
                if (bytes.startsWith(needle, at))
                    hide(at, at + needle.length);
                else if (cut >= 0 && needle.startsWith(bytes.slice(at, cut)))
                    hide(at, cut);
            }
        }
        return found;
    }
}
/** The text with each stretch replaced; stretches that overlap are replaced as one. */
function without(text, stretches) {
    let shown = '';
    let done = 0;
    for (const [from, to] of stretches.sort(([a], [b]) => a - b)) {
        if (to <= done)
            continue;
        if (from >= done)
            shown += text.slice(done, from) + REDACTED;
        done = to;
    }
    return shown + text.slice(done);
}
const AS_IT_IS = /[\0-\x7f]+|[^]/gu;
/** A percent-encoded byte, however often encoded; ASCII; another character. */
const ENCODED = /%(?:25)*[0-9a-fA-F]{2}|[\0-$&-\x7f]+|[^]/gu;
function searchable(text, isDecoded) {
    let bytes = '';
    const starts = [];
    for (const { 0: piece, index } of text.matchAll(isDecoded ? ENCODED : AS_IT_IS)) {
        const isByte = isDecoded && piece.length > 1 && piece.startsWith('%');
        const part = Buffer.from(isByte ? piece.slice(-2) : piece, isByte ? 'hex' : 'utf8');
        const isAscii = !isByte && part.length === piece.length;
        for (let i = 0; i < part.length; i++)
            starts.push(isAscii ? index + i : index);
        bytes += part.toString('latin1').replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
    }
    starts.push(text.length);
    return { bytes, starts };
}
/**
 * The secrets of this process. Text from elsewhere is redacted where it comes in (`plain`): cut,
 * escaped or put on one line, a secret in it might not be found any more. Everything is redacted
 * once more where it leaves the process.
 */
const secrets = new Redactor();
/**
 * The characters of a text's base64 that are the same whatever stands around the text: one
 * character holds six bits, so a text may begin in three ways.
 */
function base64Cores(text, encoding) {
    const bytes = Buffer.from(text);
    return [0, 1, 2].map((before) => {
        const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString(encoding);
        const bits = (before + bytes.length) * 8;
        return encoded.slice(Math.ceil((before * 8) / 6), Math.floor(bits / 6));
    });
}
/** The forms of a text; that of a URL is for the runner, since the redactor decodes. */
function writtenForms(text) {
    const bytes = Buffer.from(text);
    return [
        text,
        // By way of UTF-8: half a character cannot be encoded as it is.
        encodeURIComponent(bytes.toString()),
        // In a form, a space is a plus sign.
        new URLSearchParams({ a: text }).toString().slice(2),
        JSON.stringify(text).slice(1, -1),
        bytes.toString('hex'),
        bytes.toString('base64'),
        ...base64Cores(text, 'base64'),
        ...base64Cores(text, 'base64url'),
    ];
}
/** A secret, and each of its lines, in the forms in which they travel. */
function formsOf(secret) {
    if (secret.trim() === '')
        return [];
    // The first and last line of a key are public.
    const lines = secret.split('\n').filter((line) => !line.startsWith('-----'));
    const texts = new Set([secret, ...[secret, ...lines].map((text) => text.trim())]);
    const forms = [...texts].filter((text) => text.length >= SHORTEST).flatMap(writtenForms);
    return [...new Set(forms)].filter((form) => form.length >= SHORTEST);
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
/** The placeholders of a template, with braces, that are not allowed. */
function unknownPlaceholders(template, allowed) {
    const found = [...template.matchAll(PLACEHOLDER)];
    return found.filter((match) => !allowed.includes(match[1])).map((match) => match[0]);
}
/** Whether a template has a brace that belongs to no placeholder. */
function strayBraces(template) {
    return /[{}]/.test(template.replace(PLACEHOLDER, ''));
}
/** Fills in a template; values are not filled in again. */
function fillTemplate(template, values) {
    return template.replace(PLACEHOLDER, (whole, name) => Object.hasOwn(values, name) ? (values[name] ?? whole) : whole);
}
/** A longer segment is cut, and ends with the beginning of the name's SHA-256. */
const LONGEST_NAME = 200;
/**
 * A name from elsewhere as a segment of a path or part of an artifact's name: letters, digits, `.`,
 * `_` and `-` stay; other bytes of its UTF-8, and a dot at either end, become `%XX`. So it cannot be
 * `..`, `.git`, hidden, or another name on Windows.
 */
function asSegment(name) {
    const bytes = Buffer.from(name);
    const segment = [...bytes]
        .map((byte, index) => {
        const character = String.fromCharCode(byte);
        const isEnd = index === 0 || index === bytes.length - 1;
        const kept = isEnd ? /[A-Za-z0-9_-]/ : /[A-Za-z0-9._-]/;
        if (kept.test(character))
            return character;
        return `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    })
        .join('');
    if (segment.length <= LONGEST_NAME)
        return segment;
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex').slice(0, 16);
    return `${segment.slice(0, LONGEST_NAME - 17).replace(/%.?$/, '')}-${digest}`;
}


/***/ })

};
