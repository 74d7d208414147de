export const id = 6178;
export const ids = [6178];
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

/***/ 35156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ herokuOptions),
  m: () => (/* binding */ herokuToken)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.build/heroku/netrc.js
/** The machine of Heroku's API in a netrc file. */
const MACHINE = 'api.heroku.com';
/**
 * The token that the Heroku CLI keeps in a netrc file: the password of api.heroku.com. Undefined when
 * the file has none.
 *
 * @see https://everything.curl.dev/usingcurl/netrc.html
 */
function tokenInNetrc(text) {
    const words = text.trim().split(/\s+/);
    let machine;
    for (const [index, word] of words.entries()) {
        if (word === 'machine')
            machine = words[index + 1];
        else if (word === 'default')
            machine = undefined;
        else if (word === 'password' && machine === MACHINE)
            return words[index + 1];
    }
    return undefined;
}

// EXTERNAL MODULE: ./.build/http/secure.js
var http_secure = __webpack_require__(23082);
// EXTERNAL MODULE: ./.build/system/errors.js
var errors = __webpack_require__(76223);
// EXTERNAL MODULE: ./.build/text/log.js
var log = __webpack_require__(33186);
// EXTERNAL MODULE: ./.build/options/command.js
var command = __webpack_require__(55086);
// EXTERNAL MODULE: ./.build/options/inputs.js
var inputs = __webpack_require__(54050);
// EXTERNAL MODULE: ./.build/options/problems.js
var options_problems = __webpack_require__(66847);
;// CONCATENATED MODULE: ./.build/options/heroku-token.js








/**
 * The Heroku token: HEROKU_API_KEY, or what the Heroku CLI keeps for api.heroku.com in `~/.netrc`
 * (`_netrc` on Windows). The latter is sent to no other host, except on loopback, for tests.
 */
async function herokuToken(apiUrl, places) {
    const { env, platform, home, readFile } = places;
    const { HEROKU_API_KEY = '' } = env;
    if (HEROKU_API_KEY.trim() !== '')
        return HEROKU_API_KEY.trim();
    const file = (0,external_node_path_.join)(home, platform === 'win32' ? '_netrc' : '.netrc');
    const isLoopback = apiUrl.protocol === 'http:' && (0,http_secure/* isSecure */.U)(apiUrl);
    const isSent = apiUrl.host === 'api.heroku.com' || isLoopback;
    const netrc = isSent ? await readFile(file).catch(() => Buffer.alloc(0)) : '';
    const token = tokenInNetrc(netrc.toString());
    if (token !== undefined)
        return token;
    throw new errors/* ActionError */.lZ(`There is no Heroku token: HEROKU_API_KEY is not set, and ${(0,log/* quoted */.TL)(file)} has none for ` +
        'api.heroku.com that could be read (the Heroku CLI may keep it in the keychain). Run ' +
        '`export HEROKU_API_KEY=$(heroku auth:token)` and try again.', { code: 'E_HEROKU_NO_TOKEN' });
}
const HEROKU_INPUTS = {
    'enterprise-account': inputs/* INPUTS */.mc['enterprise-account'],
    'heroku-api-url': inputs/* INPUTS */.mc['heroku-api-url'],
};
/** Reads what a command asks Heroku with; `problems` are those of its other options. */
async function herokuOptions(name, problems, places) {
    const asked = { 'enterprise-account': name, 'heroku-api-url': places.env.HEROKU_API_URL };
    const read = await (0,command/* asCommandOptions */.sF)(() => {
        const { read, problems: own } = (0,inputs/* parseInputs */.TL)(HEROKU_INPUTS, asked);
        const all = [...own, ...problems];
        if (all.length > 0)
            throw new options_problems/* OptionsError */.ZW(all);
        return read;
    });
    const { enterpriseAccount: account, herokuApiUrl: apiUrl } = read;
    return { account, apiUrl, token: await herokuToken(apiUrl, places) };
}


/***/ }),

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


/***/ })

};
