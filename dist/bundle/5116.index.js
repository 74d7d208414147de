export const id = 5116;
export const ids = [5116];
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
 * @throws ActionError when a variable names no usable proxy
 */
function httpOfEnvironment(hide) {
    const { find, passwords } = (0,_proxy_js__WEBPACK_IMPORTED_MODULE_0__/* .readProxies */ .rq)(variables);
    for (const password of passwords) {
        hide(password);
        hide(decodeURIComponent(password));
    }
    const load = async () => {
        const [{ createHttp }, { routeAgents }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(7036)]).then(__webpack_require__.bind(__webpack_require__, 57036)),
            __webpack_require__.e(/* import() */ 9105).then(__webpack_require__.bind(__webpack_require__, 29105)),
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
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   DW: () => (/* binding */ takeProxyVariables),
/* harmony export */   T6: () => (/* binding */ ProxyError),
/* harmony export */   qi: () => (/* binding */ proxyErrorIn),
/* harmony export */   rq: () => (/* binding */ readProxies)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76223);

/** A target whose port may be left to its protocol. */
function targetOf(protocol, hostname, port) {
    return { protocol, hostname, port: Number(port) || (protocol === 'https:' ? 443 : 80) };
}
/** A proxy refused a connection, or could not be reached. */
class ProxyError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    constructor({ variable }, { hostname, port }, problem, options) {
        super(`No connection to ${hostname}:${port}: the proxy of ${variable} ${problem}`, {
            code: 'E_PROXY',
            ...options,
        });
    }
}
/** The ProxyError among an error and its causes: libraries wrap it. */
function proxyErrorIn(error) {
    if (error instanceof ProxyError)
        return error;
    return error instanceof Error ? proxyErrorIn(error.cause) : undefined;
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
 * @throws ActionError when a variable names no usable proxy
 */
function readProxies(variables) {
    // ALL_PROXY is not read where it is not needed: often it is a SOCKS proxy.
    const proxyOf = (scheme) => readProxy(scheme, variables) ?? readProxy('all', variables);
    const [https, http] = [proxyOf('https'), proxyOf('http')];
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
        const url = new URL(value.includes('://') ? value : `http://${value}`);
        decodeURIComponent(url.username + url.password);
        if (['http:', 'https:'].includes(url.protocol))
            return { url, variable };
    }
    catch {
        // No URL, or not percent-encoded.
    }
    throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(`The environment's ${variable} names no proxy that can be used (its value is not shown, since ` +
        'it may hold a password). Expected http://HOST:PORT, https://HOST:PORT or HOST:PORT, with ' +
        'special characters of a user or password percent-encoded. Set it so, or not at all.', { code: 'E_PROXY' });
}
/**
 * NO_PROXY: host names separated by commas or spaces, each with all below it, with or without a port
 * and a leading `.` or `*.`; `*` for all. IPv6 with or without brackets.
 */
function readNoProxy(text) {
    const entries = text
        .toLowerCase()
        .split(/[,\s]+/)
        .filter(Boolean);
    return ({ hostname, port }) => entries.some((entry) => {
        const [, name, own = port] = /^(\[.*\]|[^:]*):(\d+)$/.exec(entry) ?? [entry, entry];
        const host = name.replace(/^\*?\./, '');
        const isHost = ['*', hostname, hostname.replace(/[[\]]/g, '')].includes(host);
        return Number(own) === port && (isHost || hostname.endsWith(`.${host}`));
    });
}


/***/ }),

/***/ 23082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isSecure),
/* harmony export */   i: () => (/* binding */ isInternal)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);

/** Loopback, private and link-local addresses: RFC 1122, 1918, 3927, 6598, 4193 and 4291. */
const INTERNAL = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
for (const [network, prefix] of [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.168.0.0', 16],
]) {
    INTERNAL.addSubnet(network, prefix, 'ipv4');
}
INTERNAL.addSubnet('::', 127, 'ipv6');
INTERNAL.addSubnet('fc00::', 7, 'ipv6');
INTERNAL.addSubnet('fe80::', 10, 'ipv6');
/**
 * Whether a URL names this machine or its network by address. Names are not looked up: over https
 * the certificate of the name is asked for.
 */
function isInternal({ hostname }) {
    if (/(?:^|\.)localhost\.?$/.test(hostname))
        return true;
    return hostname.startsWith('[')
        ? INTERNAL.check(hostname.slice(1, -1), 'ipv6')
        : INTERNAL.check(hostname, 'ipv4');
}
/** Whether requests to the URL may be made: https, or plain http to this very machine. */
function isSecure(url) {
    return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
}
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}


/***/ }),

/***/ 66847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   CK: () => (/* binding */ apiUrlProblems),
/* harmony export */   ZW: () => (/* binding */ OptionsError)
/* harmony export */ });
/* harmony import */ var _http_secure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23082);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76223);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33186);



class OptionsError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ {
    problems;
    constructor(problems) {
        super(['Invalid input; nothing was fetched or written.', ...problems].join('\n- '), {
            code: 'E_INPUT',
        });
        this.problems = problems;
    }
}
/** Runs `action`; when it throws an ActionError, adds the lines of the message to the problems. */
async function attempt(problems, action) {
    try {
        return await action();
    }
    catch (error) {
        if (!(error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ))
            throw error;
        problems.push(...error.message.split('\n'));
        return undefined;
    }
}
/** Why no token may be sent to the GitHub API that the runner names; none when one may. */
function apiUrlProblems({ apiUrl }) {
    if (URL.canParse(apiUrl) && (0,_http_secure_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecure */ .U)(new URL(apiUrl)))
        return [];
    // What stands before an @ may be a password.
    const value = apiUrl.includes('@') ? 'its value' : (0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(apiUrl);
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

/** To cancel a job, the runner sends SIGINT, then SIGTERM, and soon kills it. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/**
 * Calls `clean` when the process ends, whether by itself, by an uncaught error or by a signal, with which
 * `onSignal` is called first. Returns a function that undoes this.
 */
function onEnd(clean, onSignal) {
    const handle = (signal) => {
        onSignal?.(signal);
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
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   kY: () => (/* binding */ failureText),
/* harmony export */   k_: () => (/* binding */ asDiskError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76223);

const FAULTS = {
    ENOSPC: 'no space is left',
    EDQUOT: "the user's quota is used up",
    EFBIG: 'no file may be larger',
    EIO: 'the disk has a fault',
    EROFS: 'it is read-only',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EMFILE: 'too many files are open',
    ENFILE: 'too many files are open',
};
/** The fault of a disk with its code, such as `no space is left (ENOSPC)`; else undefined. */
function faultOf(error) {
    const code = error?.code ?? '';
    return Object.hasOwn(FAULTS, code) ? `${FAULTS[code]} (${code})` : undefined;
}
/** An ActionError for a fault of the disk that holds temporary files; anything else unchanged. */
function asDiskError(error) {
    const fault = faultOf(error);
    if (fault === undefined)
        return error;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(`The disk refused a temporary file: ${fault}. Expected room in RUNNER_TEMP, or outside of a ` +
        "workflow in TMPDIR, for twice the JSON of a month's archive: free some, or use a larger disk, " +
        'and run again; what was delivered is whole.', { code: 'E_DISK', cause: error });
}
/** The message of anything thrown, with its code; the stack of a bug goes to the debug log. */
function failureText(thrown, log) {
    const error = asDiskError(thrown);
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ))
        log.debug(error);
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .failureMessage */ .oh)(error);
}


/***/ }),

/***/ 76223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QY: () => (/* binding */ ToldError),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   dX: () => (/* binding */ tryTo),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   lZ: () => (/* binding */ ActionError),
/* harmony export */   oh: () => (/* binding */ failureMessage),
/* harmony export */   yC: () => (/* binding */ coded)
/* harmony export */ });
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33186);

/**
 * An error for the person who runs this. Its message has the value, what was expected and the way
 * out, and never an event's text, a token or an archive's url. Anything else thrown is a bug of
 * ours.
 */
class ActionError extends Error {
    /** Whether another attempt may succeed: the fault of a service or the network. */
    transient;
    /** Milliseconds to wait before another attempt, where the service asked for that. */
    retryAfter;
    /** Undefined for what is no error of this run, such as a verification's findings. */
    code;
    constructor(message, options) {
        super(message, options);
        this.code = options.code;
        this.transient = options.transient ?? false;
        this.retryAfter = options.retryAfter;
        this.name = new.target.name;
    }
}
class InputError extends ActionError {
    constructor(message) {
        super(message, { code: 'E_INPUT' });
    }
}
/** Failures, or findings, that were put into words before. Its code is that of the last, if any. */
class ToldError extends ActionError {
    constructor(texts) {
        const [, message = '', code] = /^(.*?)(?: \[(E_\w+)\])?$/s.exec(texts.join('\n'));
        super(message, { code: code });
    }
}
/** A message with its code at the end, as every failure is shown. */
const coded = (message, code) => `${message} [${code}]`;
/** The message of anything thrown, with its code; that of a bug says what to do. */
function failureMessage(error) {
    if (error instanceof ActionError) {
        return error.code === undefined ? error.message : coded(error.message, error.code);
    }
    const problem = `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(messageOf(error))}. This is a defect: run again, and report it if it happens again.`;
    return coded(problem, 'E_DEFECT');
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** Does something whose failure must not hide another; returns that in words, if any. */
async function tryTo(action) {
    try {
        await action();
        return [];
    }
    catch (error) {
        return [failureMessage(error)];
    }
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
/** How many characters of a text are read: more than `LONGEST`, since some are removed. */
const LOOKED_AT = 4 * LONGEST;
const EMAIL = /[^\s@<>"'(),:;]+@[^\s@<>"'(),:;]+\.[^\s@<>"'(),:;]+/g;
/**
 * Characters that cannot be seen, or make a text look like another: controls, formats
 * (bidirectional ones too), surrogates, unassigned ones, line separators, what a renderer may leave
 * out (Default_Ignorable_Code_Point), and the Braille blank (U+2800).
 */
const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u;
/** The same, and every space but U+0020. */
const UNPLAIN = new RegExp(`(?:${INVISIBLE.source}|(?! )\\p{Zs})+`, 'gu');
/**
 * Text from elsewhere (a service's message, a name) for one line of a log: at most 500 characters,
 * without secrets, e-mail addresses, invisible characters and workflow commands.
 */
function plain(text) {
    return onOneLine(_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .secrets */ .O3.redact(text));
}
/** The same without redaction, for files that must not depend on who writes them. */
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
/** A value from a user, in quotes: `plain`, with invisible characters as `\u{200B}`. */
function quoted(value) {
    const codeOf = (one) => `\\u{${one.codePointAt(0).toString(16).toUpperCase()}}`;
    const text = _redact_js__WEBPACK_IMPORTED_MODULE_0__/* .secrets */ .O3.redact(value).slice(0, LOOKED_AT);
    return `'${onOneLine(text.replace(UNPLAIN, (found) => Array.from(found, codeOf).join('')))}'`;
}
/** A URL, also as JSON escapes it, or a host name with a path. */
const ADDRESS = /\b[a-z][a-z0-9+.-]*:(?:\\?\/){2}\S+|\b[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?\\?\/\S+/gi;
/**
 * A service's message, to be part of one of ours: `plain`, without URLs (anyone can download an
 * archive from its URL) and without a full stop at the end.
 */
function said(text) {
    const redacted = _redact_js__WEBPACK_IMPORTED_MODULE_0__/* .secrets */ .O3.redact(text).slice(0, LOOKED_AT + 1);
    return onOneLine(redacted.replace(ADDRESS, '(address)')).replace(/\.$/, '');
}
/** A request id from a service's header; undefined when it must not be shown. */
function requestIdOf(text) {
    const isId = text !== undefined && /^[\w:.-]{1,128}$/.test(text) && _redact_js__WEBPACK_IMPORTED_MODULE_0__/* .secrets */ .O3.redact(text) === text;
    return isId ? text : undefined;
}
/** `1 month`, `2,000 months`. */
function counted(count, noun) {
    // Not by toLocaleString, which takes 20 ms to load what it knows of languages.
    const digits = String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
    return `${digits} ${noun}${count === 1 ? '' : 's'}`;
}
/** A size for people, such as `12.3 MB` (1 MB is 1,000,000 bytes). */
function formatBytes(bytes) {
    if (bytes < 1000)
        return `${bytes} B`;
    const units = ['kB', 'MB', 'GB', 'TB'];
    let value = bytes / 1000;
    for (; value >= 999.95 && units.length > 1; value /= 1000)
        units.shift();
    return `${value.toFixed(1)} ${units[0]}`;
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
/** Shorter texts are not hidden: they occur in too much else. */
const SHORTEST = 6;
/** So many consecutive characters of a token are hidden too: a service may quote a part of it. */
const PART = 16;
/**
 * Keeps secrets out of what leaves the process. The runner masks only its log, not outputs,
 * summaries or commits.
 *
 * Secrets are found in upper and lower case, and with any of their bytes percent-encoded, even more
 * than once: a workflow command encodes percent signs again. They are never part of a regular
 * expression, whose errors would show them.
 */
class Redactor {
    /** What is looked for, as `searchable` gives it, by its first characters. */
    #needles = new Map();
    add(text) {
        if (text.length < SHORTEST)
            return;
        for (const isDecoded of [false, true])
            this.#lookFor(searchable(text, isDecoded).bytes);
    }
    addForms(secret) {
        for (const form of formsOf(secret))
            this.add(form);
    }
    /** Hides a token in all its forms, and long parts of them. Not for passphrases, made of words. */
    addToken(token) {
        for (const form of formsOf(token)) {
            this.add(form);
            const { bytes } = searchable(form, true);
            for (let at = 0; at + PART <= bytes.length; at++)
                this.#lookFor(bytes.slice(at, at + PART));
        }
    }
    #lookFor(bytes) {
        const head = bytes.slice(0, SHORTEST);
        const needles = this.#needles.get(head) ?? new Set();
        this.#needles.set(head, needles.add(bytes));
    }
    /** The text without secrets; overlapping ones are replaced together. */
    redact(text) {
        const found = [false, true].flatMap((isDecoded) => this.#find(searchable(text, isDecoded)));
        let shown = '';
        let done = 0;
        for (const [from, to] of found.sort(([a], [b]) => a - b)) {
            if (to <= done)
                continue;
            if (from >= done)
                shown += text.slice(done, from) + REDACTED;
            done = to;
        }
        return shown + text.slice(done);
    }
    /** Where secrets begin in the text, and where what follows them begins. */
    #find({ bytes, starts }) {
        const found = [];
        for (let at = 0; at + SHORTEST <= bytes.length; at++) {
            for (const needle of this.#needles.get(bytes.slice(at, at + SHORTEST)) ?? []) {
                if (bytes.startsWith(needle, at))
                    found.push([starts[at], starts[at + needle.length]]);
            }
        }
        return found;
    }
}
const AS_IT_IS = /[\0-\x7f]+|[^]/gu;
/** A percent-encoded byte, encoded once or more; ASCII; another character. */
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
 * The secrets of this process. Text from elsewhere is redacted where it comes in (`plain`), since
 * once it is cut, escaped or put on one line, a secret in it might not be found. Everything is
 * redacted again where it leaves the process.
 */
const secrets = new Redactor();
/**
 * The characters of a text's base64 that do not depend on what surrounds the text: a character
 * holds six bits, so there are three ways in which a text may begin.
 */
function base64Cores(bytes, encoding) {
    return [0, 1, 2].map((before) => {
        const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString(encoding);
        const bits = (before + bytes.length) * 8;
        return encoded.slice(Math.ceil((before * 8) / 6), Math.floor(bits / 6));
    });
}
/** The forms of a text. That of a URL is for the runner; the redactor decodes URLs. */
function writtenForms(text) {
    const bytes = Buffer.from(text);
    // By way of UTF-8, since a lone surrogate cannot be encoded. In forms, a space is a plus sign.
    const inUrls = [
        encodeURIComponent(bytes.toString()),
        `${new URLSearchParams({ a: text })}`.slice(2),
    ];
    const encoded = [
        JSON.stringify(text).slice(1, -1),
        bytes.toString('hex'),
        bytes.toString('base64'),
    ];
    const cores = ['base64', 'base64url'].flatMap((name) => base64Cores(bytes, name));
    return [text, ...inUrls, ...encoded, ...cores];
}
/** A secret and each of its lines, as they are and encoded. */
function formsOf(secret) {
    if (secret.trim() === '')
        return [];
    // The first and last line of a key are public.
    const lines = secret.split('\n').filter((line) => !line.startsWith('-----'));
    const texts = new Set([secret, ...[secret, ...lines].map((text) => text.trim())]);
    const forms = [...texts].filter((text) => text.length >= SHORTEST).flatMap(writtenForms);
    return [...new Set(forms)].filter((form) => form.length >= SHORTEST);
}


/***/ })

};
