export const id = 733;
export const ids = [733];
export const modules = {

/***/ 33413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ut: () => (/* binding */ isSecure),
/* harmony export */   bI: () => (/* binding */ createHttpGet)
/* harmony export */ });
/* unused harmony export ProxyError */
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46752);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84945);
/* harmony import */ var _times_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12663);



const TIMEOUTS = { connect: _times_js__WEBPACK_IMPORTED_MODULE_2__/* .TIMES */ .v.connect, idle: _times_js__WEBPACK_IMPORTED_MODULE_2__/* .TIMES */ .v.silence };
/** A proxy's variable holds no address of a proxy that is known. */
class ProxyError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ {
    constructor(variable) {
        super(`The environment's ${variable} names no proxy that can be used (its value is not shown, since ` +
            'it may hold a password). Expected http://HOST:PORT, https://HOST:PORT or HOST:PORT. Set it ' +
            'so, or not at all.');
    }
}
/** The address of a proxy; as curl does, one without a scheme is taken for one of http. */
function proxyUrl(variable, value = '') {
    if (value === '')
        return '';
    const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`;
    const isProxy = URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);
    if (!isProxy)
        throw new ProxyError(variable);
    return text;
}
/**
 * Makes the GET that the whole action uses for Heroku, with timeouts and proxies.
 *
 * @throws ProxyError
 */
function createHttpGet(proxies, { connect, idle } = TIMEOUTS) {
    const { httpProxy, httpsProxy, noProxy } = proxies;
    const found = {
        httpProxy: proxyUrl('http_proxy', httpProxy),
        httpsProxy: proxyUrl('https_proxy', httpsProxy),
        noProxy: noProxy ?? '',
    };
    const timeouts = { connect: { timeout: connect }, headersTimeout: idle, bodyTimeout: idle };
    const proxied = found.httpProxy !== '' || found.httpsProxy !== '';
    const dispatcher = proxied
        ? new undici__WEBPACK_IMPORTED_MODULE_0__.EnvHttpProxyAgent({ ...found, ...timeouts, ...tunnelTimeouts(connect) })
        : new undici__WEBPACK_IMPORTED_MODULE_0__.Agent(timeouts);
    return async (url, headers, within) => {
        const signal = AbortSignal.timeout(within);
        const response = await (0,undici__WEBPACK_IMPORTED_MODULE_0__.request)(url, { method: 'GET', headers, dispatcher, signal });
        // A fault before anyone reads would end the process; whoever reads later is told of it still.
        response.body.on('error', () => undefined);
        return {
            status: response.statusCode,
            header: (name) => {
                const value = response.headers[name.toLowerCase()];
                return Array.isArray(value) ? value[0] : value;
            },
            body: response.body,
        };
    };
}
/**
 * Timeouts of the way through a proxy, which has clients of its own: to the proxy, until it answers
 * CONNECT (undici would wait five minutes), and of TLS within the tunnel.
 */
function tunnelTimeouts(connect) {
    return {
        proxyTls: { timeout: connect },
        requestTls: { timeout: connect },
        clientFactory: (origin, options) => new undici__WEBPACK_IMPORTED_MODULE_0__.Pool(origin, { ...options, headersTimeout: connect }),
    };
}
/** Whether requests to the URL may be made: https, or plain http to this very machine. */
function isSecure(url) {
    return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
}
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}


/***/ }),

/***/ 12663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ TIMES)
/* harmony export */ });
/**
 * How long anything may take that has to do with Heroku, in milliseconds unless it says otherwise.
 * docs/how-it-works.md tells them, and a test compares: GitHub stops a job after six hours, and
 * nobody is to wait that long for a service that is not there.
 */
const TIMES = {
    /** To a host, or to a proxy and through it. */
    connect: 20_000,
    /** The longest silence, before an answer and within it. */
    silence: 60_000,
    /** An answer of the API altogether, however it drips. */
    answer: 120_000,
    /** All pages of a list. */
    list: 600_000,
    /** From the first attempt at an answer of the API to the beginning of the last. */
    retries: 300_000,
    download: {
        /** One attempt: so much, and for each byte (100 kB a second), but never more than `most`. */
        least: 120_000,
        byte: 1 / 100,
        most: 18_000_000,
        /** From the first attempt to the beginning of the last, besides what its bytes may take. */
        retries: 600_000,
        /** An attempt has broken off that brings fewer bytes a second than this, so long. */
        crawl: { bytes: 10_000, milliseconds: 60_000 },
    },
    /** What failures that could pass may take of a run altogether, and one of them at most. */
    patience: 600_000,
    failure: 300_000,
};


/***/ }),

/***/ 91838:
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

/***/ 97663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TA: () => (/* binding */ releaseGiven),
/* harmony export */   _j: () => (/* binding */ giveAway),
/* harmony export */   _r: () => (/* binding */ release)
/* harmony export */ });
const given = new WeakSet();
/**
 * Gives the memory of a large buffer back at once; nobody may use it afterwards, nor what shares
 * its memory. Left to the garbage collector, such buffers cost more than what is done with them:
 * every few megabytes of them make it look through all of the heap.
 */
function release({ buffer }) {
    // A small one may lie in the memory that Node.js shares out.
    if (buffer.byteLength <= Buffer.poolSize)
        return;
    buffer.transfer(0);
}
/** Says that whoever takes this buffer, which has memory of its own, may release it. */
function giveAway(buffer) {
    given.add(buffer.buffer);
    return buffer;
}
/** Releases a buffer that is of no more use here, if it was given away by whoever made it. */
function releaseGiven(buffer) {
    if (given.has(buffer.buffer))
        release(buffer);
}


/***/ }),

/***/ 32726:
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

/***/ 8499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IT: () => (/* binding */ isDiskFault),
/* harmony export */   TX: () => (/* binding */ RunnerFileError),
/* harmony export */   k_: () => (/* binding */ asDiskError)
/* harmony export */ });
/* unused harmony export DiskError */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84945);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35548);


/** What an operating system may have against a file, by errno. */
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
/** The runner's disk does not take or give a file. */
class DiskError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    constructor(code, cause) {
        super(`The runner's disk refused a file: ${FAULTS[code]} (${code}). Expected room in RUNNER_TEMP ` +
            "for twice the JSON of a month's archive: free some, or use a runner with a larger disk, " +
            'and run again; what was delivered is whole.', { cause });
    }
}
/** What a step tells its runner, by the variable that names the file for it. */
const ROLES = {
    GITHUB_OUTPUT: "The step's outputs, such as results and changed,",
    GITHUB_STATE: 'What the step tells the cleaning after it',
};
/** A file through which a step talks to its runner does not take what it is to be told. */
class RunnerFileError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    constructor(variable, cause) {
        const code = faultCode(cause);
        // Of a file that is not there, the runner's toolkit tells without a code.
        const reason = code === undefined ? (0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)) : `${FAULTS[code]} (${code})`;
        super(`${ROLES[variable]} could not be written to the file that ${variable} names: ${reason}. ` +
            "Free space on the runner's disk, leave the variable as the runner sets it, and run again; " +
            'what was delivered is whole, and is not delivered twice.', { cause });
    }
}
function faultCode(error) {
    const code = error?.code;
    return code !== undefined && Object.hasOwn(FAULTS, code) ? code : undefined;
}
/** Whether the disk is at fault, not who wrote to it. */
function isDiskFault(error) {
    return faultCode(error) !== undefined;
}
/** A DiskError in place of a fault of the disk; anything else as it is. */
function asDiskError(error) {
    const code = faultCode(error);
    return code === undefined ? error : new DiskError(code, error);
}


/***/ }),

/***/ 84945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   dX: () => (/* binding */ tryTo),
/* harmony export */   lZ: () => (/* binding */ ActionError),
/* harmony export */   oh: () => (/* binding */ failureMessage)
/* harmony export */ });
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35548);

/**
 * An error meant for the person who runs the action. Its message gives the value, what was
 * expected and the way out, and never holds an event's text, a token or the archive's url.
 * Anything thrown that is not an ActionError is a defect of this project.
 */
class ActionError extends Error {
    /** Whether it may pass by itself: a fault of a service or of the line to it. */
    transient;
    constructor(message, options = {}) {
        super(message, options);
        this.transient = options.transient ?? false;
        this.name = new.target.name;
    }
}
/** What to tell people who can do no more about a failure: with a way out, also of a defect. */
function failureMessage(error) {
    if (error instanceof ActionError)
        return error.message;
    return `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(messageOf(error))}. This is a defect: run again, and if it stays so please report it.`;
}
/** What to show of anything thrown: the message of an Error, else its text. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** Does what must not keep another failure from being told; gives what went wrong, if any. */
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

/***/ 35548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ onOneLine),
/* harmony export */   Gb: () => (/* binding */ requestIdOf),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   ag: () => (/* binding */ said),
/* harmony export */   kH: () => (/* binding */ INVISIBLE),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57613);

const LONGEST = 500;
/** Characters that are looked at: more than `LONGEST`, since some are taken out. */
const LOOKED_AT = 4 * LONGEST;
const EMAIL = /[^\s@<>"'(),:;]+@[^\s@<>"'(),:;]+\.[^\s@<>"'(),:;]+/g;
/**
 * Characters that show nothing, or make a text look like another: controls, formats (bidirectional
 * ones among them), lone surrogates, unassigned ones, line separators, and what Unicode lets a
 * renderer leave out (Default_Ignorable_Code_Point); besides U+2800, the blank of Braille.
 */
const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u;
/** Those, and spaces other than the plain one. */
const UNPLAIN = new RegExp(`(?:${INVISIBLE.source}|(?! )\\p{Zs})+`, 'gu');
/**
 * Makes text from elsewhere (a service's message, a name) fit for one line of a log: without
 * secrets and e-mails, without characters that cannot be seen, without anything a runner takes for
 * a workflow command, and not longer than 500 characters.
 */
function plain(text) {
    return onOneLine(_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .secrets */ .O3.redact(text));
}
/** The same whatever this process's secrets are: for what must be the same bytes for all. */
function onOneLine(text) {
    const line = text
        .slice(0, LOOKED_AT)
        .replace(EMAIL, '(e-mail)')
        .replace(UNPLAIN, ' ')
        .replace(/:(?=:)/g, ': ')
        .replace(/##\[/g, '## [');
    if (line.length <= LONGEST && text.length <= LOOKED_AT)
        return line;
    // The cut may go through a character of two halves.
    return `${line.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
const codePoint = (character) => `\\u{${character.codePointAt(0).toString(16).toUpperCase()}}`;
/** A value that somebody gave, for a message: plain, with what cannot be seen as `\u{200B}`. */
function quoted(value) {
    const visible = _redact_js__WEBPACK_IMPORTED_MODULE_0__/* .secrets */ .O3
        .redact(value)
        .slice(0, LOOKED_AT)
        .replace(UNPLAIN, (found) => Array.from(found, codePoint).join(''));
    return `'${plain(visible)}'`;
}
/** With a scheme, also as JSON escapes it, or a host's name and a path. */
const ADDRESS = /\b[a-z][a-z0-9+.-]*:(?:\\?\/){2}\S+|\b[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?\\?\/\S+/gi;
/**
 * What a service says, for a message of ours: made plain, without addresses (one could be an
 * archive's, which lets anyone download it) and without a full stop at its end.
 */
function said(text) {
    const redacted = _redact_js__WEBPACK_IMPORTED_MODULE_0__/* .secrets */ .O3.redact(text).slice(0, LOOKED_AT + 1);
    return plain(redacted.replace(ADDRESS, '(address)')).replace(/\.$/, '');
}
/** An id that a service gave a request; undefined when it is none that can be shown or kept. */
function requestIdOf(text) {
    const isId = text !== undefined && /^[\w:.-]{1,128}$/.test(text) && _redact_js__WEBPACK_IMPORTED_MODULE_0__/* .secrets */ .O3.redact(text) === text;
    return isId ? text : undefined;
}
/** A number of bytes for people, such as `12.3 MB` (1 MB is 1,000,000 bytes). */
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

/***/ 57613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O3: () => (/* binding */ secrets),
/* harmony export */   XP: () => (/* binding */ formsOf),
/* harmony export */   tl: () => (/* binding */ SHORTEST)
/* harmony export */ });
/* unused harmony export Redactor */
const REDACTED = '***';
/** Shorter texts are no secrets of ours, and stand in much that is none. */
const SHORTEST = 6;
/** Characters in a row of a token that are hidden by themselves: a service may cut what it quotes. */
const PART = 16;
/** What ends a text that was cut. */
const CUT = '…';
/**
 * Keeps secrets out of what leaves the process. The runner masks what it is told to in its log
 * only; outputs, summaries, commits and annotations are nobody's business but ours.
 *
 * A secret is found in whichever case of its letters, and where some of its signs are
 * percent-encoded: who encodes which of them differs, and a workflow command encodes the percent
 * sign again. None is ever made into a pattern: a long one would be too much for it, and stand in
 * the error.
 */
class Redactor {
    /** Secrets as they are; those that are percent-encoded themselves are looked for so, too. */
    #raw = new Needles();
    #decoded = new Needles();
    #parts = new Parts();
    /** A text that must not be shown. */
    add(text) {
        if (text.length < SHORTEST)
            return;
        const folded = fold(text);
        this.#raw.add(folded.text);
        this.#decoded.add(decode(folded).text);
    }
    /** A secret in every form in which it travels. */
    addForms(secret) {
        for (const form of formsOf(secret))
            this.add(form);
    }
    /**
     * A token, in every form, and any long part of it: made by chance, it shares none with what is no
     * secret, as a passphrase may.
     */
    addToken(token) {
        for (const form of formsOf(token)) {
            this.add(form);
            this.#parts.add(decode(fold(form)).text);
        }
    }
    /** The text without secrets, nor the beginning of one at which it was cut. */
    redact(text) {
        const cuts = text.includes(CUT);
        const folded = fold(text);
        const decoded = decode(folded);
        const found = [
            ...this.#raw.stretches(folded, cuts),
            ...this.#decoded.stretches(decoded, cuts),
            ...this.#parts.stretches(decoded),
        ];
        return without(text, found);
    }
}
/** Texts that are looked for, by how they begin. */
class Needles {
    #byHead = new Map();
    #known = new Set();
    add(needle) {
        if (needle.length < SHORTEST || this.#known.has(needle))
            return;
        this.#known.add(needle);
        const head = needle.slice(0, SHORTEST);
        const others = this.#byHead.get(head);
        if (others === undefined)
            this.#byHead.set(head, [needle]);
        else
            others.push(needle);
    }
    /** Where any of them stands in a text; with `cuts` also where one begins at which it was cut. */
    *stretches({ text, from, to }, cuts) {
        if (this.#byHead.size === 0)
            return;
        for (let at = 0; at + SHORTEST <= text.length; at++) {
            for (const needle of this.#byHead.get(text.slice(at, at + SHORTEST)) ?? []) {
                const end = at + needle.length;
                if (text.startsWith(needle, at))
                    yield [from(at), to(end - 1)];
                else if (cuts) {
                    const cut = text.indexOf(FOLDED_CUT, at + SHORTEST);
                    if (cut >= 0 && needle.startsWith(text.slice(at, cut)))
                        yield [from(at), to(cut - 1)];
                }
            }
        }
    }
}
/** The long parts of texts, wherever they stand. */
class Parts {
    #known = new Set();
    add(text) {
        for (let at = 0; at + PART <= text.length; at++)
            this.#known.add(text.slice(at, at + PART));
    }
    *stretches({ text, from, to }) {
        if (this.#known.size === 0)
            return;
        for (let at = 0; at + PART <= text.length; at++) {
            if (this.#known.has(text.slice(at, at + PART)))
                yield [from(at), to(at + PART - 1)];
        }
    }
}
/** The text with each stretch replaced, those that overlap as one. */
function without(text, stretches) {
    stretches.sort(([a], [b]) => a - b);
    let left = '';
    let shown = 0;
    let hidden = 0;
    for (const [from, to] of stretches) {
        if (from >= hidden) {
            left += text.slice(shown, from) + REDACTED;
            hidden = to;
        }
        hidden = Math.max(hidden, to);
        shown = hidden;
    }
    return left + text.slice(shown);
}
/** The bytes of a text, a character each; letters of ASCII are in lower case. */
function fold(text) {
    const bytes = Buffer.from(text);
    // Others are several bytes, which must stay as they are.
    const folded = bytes.toString('latin1').replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
    if (bytes.length === text.length)
        return { text: folded, from: (at) => at, to: (at) => at + 1 };
    const isWithin = (at) => (bytes[at] & 0xc0) === 0x80;
    const lengthBefore = (at) => bytes.toString('utf8', 0, at).length;
    return {
        text: folded,
        from: (at) => {
            while (isWithin(at))
                at--;
            return lengthBefore(at);
        },
        to: (at) => {
            do
                at++;
            while (at < bytes.length && isWithin(at));
            return lengthBefore(at);
        },
    };
}
/** A byte that is percent-encoded, however often. */
const ENCODED = /%(?:25)*[0-9a-f]{2}/g;
/** Of a folded text, the same with its percent-encoded bytes as what they are. */
function decode({ text, from, to }) {
    if (!text.includes('%'))
        return { text, from, to };
    const starts = [];
    const ends = [];
    let decoded = '';
    const take = (part, at, width) => {
        decoded += part;
        for (let i = 0; i < part.length; i++) {
            starts.push(at + i);
            ends.push(at + i + width - 1);
        }
    };
    let taken = 0;
    for (const { 0: unit, index } of text.matchAll(ENCODED)) {
        take(text.slice(taken, index), taken, 1);
        const byte = String.fromCharCode(parseInt(unit.slice(-2), 16));
        take(/[A-Z]/.test(byte) ? byte.toLowerCase() : byte, index, unit.length);
        taken = index + unit.length;
    }
    take(text.slice(taken), taken, 1);
    return { text: decoded, from: (at) => from(starts[at]), to: (at) => to(ends[at]) };
}
const FOLDED_CUT = Buffer.from(CUT).toString('latin1');
/**
 * What this process must not show. One for all, since text from elsewhere has to be redacted where
 * it comes in (see `plain`): once it is cut, escaped or put on one line, a secret in it may not be
 * known any more.
 */
const secrets = new Redactor();
/**
 * The characters of a text's base64 that are the same whatever stands before and after it: a
 * character holds six bits, so there are three ways in which the text may begin.
 */
function base64Cores(text, encoding) {
    const bytes = Buffer.from(text);
    return [0, 1, 2].map((before) => {
        const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString(encoding);
        const bits = (before + bytes.length) * 8;
        return encoded.slice(Math.ceil((before * 8) / 6), Math.floor(bits / 6));
    });
}
/** Percent-encoded. Half a character, which cannot be, is encoded as what stands for it in UTF-8. */
function urlEncoded(text) {
    return encodeURIComponent(Buffer.from(text).toString());
}
const percent = (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
/** The ways in which one text is written into another. */
const WAYS = [
    (text) => [text],
    (text) => [urlEncoded(text)],
    (text) => [[...Buffer.from(text)].map((byte) => percent(String.fromCharCode(byte))).join('')],
    (text) => [Buffer.from(text).toString('hex')],
    // As a form's field: a space is a plus sign.
    (text) => [new URLSearchParams({ a: text }).toString().slice(2)],
    (text) => [JSON.stringify(text).slice(1, -1)],
    (text) => [Buffer.from(text).toString('base64'), ...base64Cores(text, 'base64')],
    (text) => base64Cores(text, 'base64url'),
];
/** A secret and the forms in which it travels. */
function formsOf(secret) {
    if (secret.trim() === '')
        return [];
    // A key's first and last line are no secret.
    const lines = secret.split('\n').filter((line) => !line.startsWith('-----'));
    const texts = new Set([secret, secret.trim(), ...lines.map((line) => line.trim())]);
    const forms = [...texts]
        .filter((text) => text.length >= SHORTEST)
        .flatMap((text) => WAYS.flatMap((way) => way(text)))
        // As in a workflow command.
        .flatMap((form) => [form, form.replaceAll('%', '%25')]);
    return [...new Set(forms)].filter((form) => form.length >= SHORTEST);
}


/***/ })

};
