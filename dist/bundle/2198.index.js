export const id = 2198;
export const ids = [2198];
export const modules = {

/***/ 50484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ givenToAction),
/* harmony export */   HJ: () => (/* binding */ HerokuConnectionError),
/* harmony export */   SX: () => (/* binding */ NoArchiveError),
/* harmony export */   X0: () => (/* binding */ HerokuAnswerError),
/* harmony export */   hO: () => (/* binding */ HerokuError),
/* harmony export */   i_: () => (/* binding */ PermissionError),
/* harmony export */   jA: () => (/* binding */ NothingListedError)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76223);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33186);
/* harmony import */ var _system_month_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42628);




/** The same for an action, whose inputs differ only in that of the account. */
const givenToAction = (account) => ({
    account,
    token: 'the secret that heroku-api-key reads',
    apiUrl: "the input 'heroku-api-url'",
});
const sentBy = (requestId) => `(Request-Id ${requestId ?? 'not given'})`;
const PERMISSION = 'The token needs the manage permission on the enterprise account: someone who has it grants it ' +
    "in the Heroku Dashboard, on the account's Access tab";
/** The way out by Heroku's error id, or by the status (Platform API Reference, "Errors"). */
function waysOut({ token }, when) {
    const newToken = 'Make a new token (`heroku authorizations:create`, with a service account that does not use ' +
        `SSO) and put it into ${token}`;
    return {
        401: `The token is wrong, expired or revoked. ${newToken}`,
        402: "The account's bill is overdue: settle it in the Heroku Dashboard under Billing",
        403: `${PERMISSION}. An expired token can be answered like this too. ${newToken}`,
        suspended: 'The account is suspended: ask Heroku support to lift the suspension',
        two_factor: `The token's user must enable multi-factor authentication. ${newToken}`,
        404: 'Run again later; ask Heroku support if it stays so',
        408: 'Run again later',
        409: 'Another change is under way at Heroku: run again later',
        410: 'Heroku no longer has it',
        verification_needed: 'Verify the account in the Heroku Dashboard under Billing',
        429: "The token's user has used up Heroku's request limit (4,500 an hour, given back at about 75 a " +
            `minute): run again ${when}, or give this workflow a user of its own`,
    };
}
function wayOutOf(status, id, given, when) {
    if (status >= 300 && status < 400) {
        return ('It redirects, and redirects are not followed, since the token would go along. Check ' +
            `${given.apiUrl}: it is the origin of the Platform API itself`);
    }
    if (status >= 500)
        return 'Heroku has a fault: see status.heroku.com and run again later';
    const known = new Map(Object.entries(waysOut(given, when)));
    return (known.get(id) ??
        known.get(String(status)) ??
        'This is a defect of this project or a change of the API: please report it');
}
/** An instant in UTC, to the minute after it; beyond JavaScript's calendar `some days`. */
function minuteAt(instant) {
    const minute = Math.ceil(instant / 60_000) * 60_000;
    if (!(minute < 8e15))
        return 'some days';
    return `${new Date(minute).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
/** The Platform API refuses a request, or fails. */
class HerokuError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ {
    status;
    constructor({ what, unfound }, refusal, given) {
        const { status, id = node_http__WEBPACK_IMPORTED_MODULE_0__.STATUS_CODES[status] ?? 'unknown', message, retryAfter, now } = refusal;
        const when = retryAfter === undefined ? 'later' : `after ${minuteAt(+now + retryAfter)}`;
        const wayOut = (status === 404 ? unfound : undefined) ?? wayOutOf(status, id, given, when);
        const words = message === undefined ? '' : `: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .said */ .ag)(message)}`;
        super(`Heroku answered ${status} ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(id)}, asked for ${what}${words}. ${wayOut}. ` +
            sentBy(refusal.requestId), { transient: [408, 429].includes(status) || status >= 500, retryAfter });
        this.status = status;
    }
}
/** Heroku does not have the month, and its list says so too. */
class NoArchiveError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ {
    /** @param months those that Heroku has, in any order */
    constructor(account, month, months, requestId) {
        const has = months.toSorted();
        const list = has.length === 0 ? 'no archive at all' : (0,_system_month_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMonths */ .jr)(has);
        const wayOut = has.length === 0 || month > has.at(-1)
            ? 'Run again tomorrow, when it may have been made, and ask Heroku support if it stays so'
            : month < has[0]
                ? 'Ask for a month that there is, or Heroku support whether an earlier one can be had'
                : 'Ask Heroku support for it';
        super(`Heroku has ${list} of ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(account)}, not ${month}. ${wayOut}. ` +
            `(404 not_found, Request-Id ${requestId ?? 'not given'})`);
    }
}
/** Heroku could not be reached, or broke off. */
class HerokuConnectionError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ {
    constructor(what, cause) {
        super(`No whole answer from Heroku, asked for ${what}: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .said */ .ag)((0,_system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause))}. ` +
            'Check the network and status.heroku.com, and run again.', { cause, transient: true });
    }
}
/** An answer that is not as the Platform API describes. */
class HerokuAnswerError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ {
    constructor(what, problem, requestId) {
        super(`Heroku's answer, asked for ${what}, is not as its API describes: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .said */ .ag)(problem)}. ` +
            `Run again; if it stays so the API has changed: please report it. ${sentBy(requestId)}`);
    }
}
/** Heroku lists no archive, so that it is unknown what is missing. */
class NothingListedError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ {
    /** Number of the account's months in the ledger. */
    held;
    constructor(account, requestId, held, given) {
        super(`Heroku lists no archive at all of the enterprise account '${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(account)}', so it is not ` +
            `known what is missing, and nothing was delivered. Check that ${given.account} names the ` +
            "account that you mean, that the token's user has the manage permission on it, and that " +
            'the account has had its first month (Heroku Dashboard, Settings, Export as JSON). Run ' +
            `again; ask Heroku support if it stays so. ${sentBy(requestId)}`);
        this.held = held;
    }
}
/** The token's user lacks the permission that audit trails need. */
class PermissionError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ {
    constructor(account, permissions) {
        const held = permissions.length === 0 ? 'none' : permissions.map(_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj).join(', ');
        super(`The token's user lacks the permission 'manage' on the enterprise account ` +
            `'${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(account)}' (it has: ${held}). ${PERMISSION}.`);
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

/** Folder of the months that are not final. */
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
/** Whether a folder of a ledger's has this name: a year, or the provisional months. */
const isMonthsFolder = (name) => /^\d{4}$/.test(name) || name === PROVISIONAL;
/** What the name of a manifest ends with. */
const MANIFEST_ENDING = '.manifest.json';
/** Path of a month's manifest, relative to the ledger's folder. */
function manifestPath(month, final, revision) {
    return `${stemOf(month, final, revision)}${MANIFEST_ENDING}`;
}
/** Whether a file of this name, in a folder of months, is a manifest. */
const isManifestName = (name) => /^\d{4}-\d{2}(?:\.r\d+)?\.manifest\.json$/.test(name);
/**
 * Whether a path is one that a file of a ledger may have, relative to the ledger's folder. It never
 * leads out of that folder, and names nothing that a file system or git keeps to itself.
 */
const isLedgerPath = (path) => path === README ||
    path === SUMS ||
    /^(?:\d{4}|provisional)\/\d{4}-\d{2}(?:\.[A-Za-z0-9]{1,32}){1,8}$/.test(path);
/** How the path of a month's events ends, after its stem. */
function eventsEnding({ gzip, encrypted }) {
    return `.json${gzip ? '.gz' : ''}${encrypted ? '.pgp' : ''}`;
}
/** How the path of Heroku's own bytes ends, after its stem. */
function originalEnding(encrypted) {
    return `.original.json.gz${encrypted ? '.pgp' : ''}`;
}
/** How the path of the review page ends, after its stem. */
function reviewEnding(encrypted) {
    return `.review.html${encrypted ? '.pgp' : ''}`;
}


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
        const match = /^([0-9a-f]{64}) [ *](.+)$/.exec(line);
        if (match === null || sums.has(match[2]))
            return undefined;
        sums.set(match[2], match[1]);
    }
    return sums;
}
/** A manifest, the files it names and its companions. */
function filesOf({ path, sha256, manifest, companions = [] }) {
    return [{ path, sha256 }, ...manifest.files, ...companions];
}
/** What SHA256SUMS lists: every file of the ledger but itself. */
function filesOfLedger(state, readmeSha256) {
    const manifests = [...state.log, ...state.provisional.values()];
    return [{ path: _paths_js__WEBPACK_IMPORTED_MODULE_1__/* .README */ .DK, sha256: readmeSha256 }, ...manifests.flatMap(filesOf)];
}
/** Where SHA256SUMS and the files that it is to list disagree. */
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
        if (!named.has(path))
            yield { file: _paths_js__WEBPACK_IMPORTED_MODULE_1__/* .SUMS */ .vf, problem: `has '${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(path)}', which no manifest names` };
    }
}


/***/ }),

/***/ 14090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OO: () => (/* binding */ VERIFY_INPUT_NAMES),
/* harmony export */   qf: () => (/* binding */ readVerifyOptions)
/* harmony export */ });
/* unused harmony export CHECK_IDS */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88532);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54050);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33186);
/* harmony import */ var _system_month_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42628);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66847);





/** A value that may be left out, which gives undefined. */
function optional(read, expected) {
    return zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().transform((value, context) => {
        if (value === '')
            return undefined;
        const result = read(value);
        if (result !== undefined)
            return result;
        context.addIssue({ code: 'custom', message: `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value)} is not a ${expected}` });
        return zod__WEBPACK_IMPORTED_MODULE_5__/* .NEVER */ .tm;
    });
}
const matching = (pattern) => (value) => pattern.test(value.toLowerCase()) ? value.toLowerCase() : undefined;
const wholeNumber = (value) => (/^\d{1,6}$/.test(value) ? Number(value) : undefined);
const days = optional((value) => ((wholeNumber(value) ?? NaN) <= 365 ? Number(value) : undefined), 'number of days from 0 to 365');
const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** The names of the checks, in their order: an interface of options and of the JSON report. */
const CHECK_IDS = [
    ...[
        'manifests',
        'chain',
        'counts',
        'names',
        'digests',
        'unnamed',
        'sums',
        'page',
        'objects',
        'history',
        'commits',
    ],
    ...['months', 'fresh', 'anchor', 'remote', 'heroku'],
    ...['signed', 'authors', 'originals'],
    ...['clocks', 'timestamps'],
    ...['recipients', 'events', 'signed-off'],
];
/** A label may have spaces. */
const linesOrCommas = (value) => value.split(/[,\n]/).flatMap((label) => label.trim() || []);
const checkIds = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().transform((value, context) => {
    const names = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .namesIn */ .wX)(value).flatMap((name) => (name === 'all' ? CHECK_IDS : [name]));
    for (const name of names.filter((each) => !CHECK_IDS.some((id) => id === each))) {
        const message = `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} is not a check. Expected all, or some of ${CHECK_IDS.join(', ')}`;
        context.addIssue({ code: 'custom', message });
    }
    return new Set(names);
});
/** Full shas of commits, and months. */
const acceptedNames = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().transform((value, context) => {
    const names = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .namesIn */ .wX)(value).map((name) => name.toLowerCase());
    for (const name of names.filter((each) => !SHA.test(each) && !(0,_system_month_js__WEBPACK_IMPORTED_MODULE_2__/* .isMonth */ .nl)(each))) {
        const message = `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} is neither a full sha of a commit nor a month YYYY-MM`;
        context.addIssue({ code: 'custom', message });
    }
    return new Set(names);
});
/** The inputs of verify/action.yml, which are the options of the command. */
const verifyInputsSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    directory: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    ref: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    'allow-shallow': _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputsSchema */ .rS.shape.strict,
    'grace-days': days.transform((days) => days ?? 5),
    'expect-head': optional(matching(SHA), 'full sha of a commit, 40 hexadecimal digits'),
    'expect-manifest': optional(matching(/^[0-9a-f]{64}$/), 'SHA-256, 64 hexadecimal digits'),
    'expect-records': optional(wholeNumber, 'number of records'),
    until: optional((value) => ((0,_system_month_js__WEBPACK_IMPORTED_MODULE_2__/* .isMonth */ .nl)(value) ? value : undefined), 'month, YYYY-MM'),
    require: checkIds,
    accept: acceptedNames,
    'pgp-private-keys': zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    'pgp-passphrase': zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    'pgp-signer-keys': zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    'signed-since': optional(wholeNumber, 'sequence of a manifest, 1 or more'),
    'signed-off-within': days,
    'timestamp-roots': zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    repository: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(''), _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryName */ .aR]),
    'expect-author': zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().transform((value) => new Set((0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .namesIn */ .wX)(value))),
    token: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputsSchema */ .rS.shape.token,
    heroku: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['list', 'all'], { error: "expected 'list' or 'all'" }),
    'heroku-api-key': zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(''), _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputsSchema */ .rS.shape['heroku-api-key']]),
    'heroku-api-url': _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputsSchema */ .rS.shape['heroku-api-url'],
    'open-issue': _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputsSchema */ .rS.shape.strict,
    'issue-token': _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputsSchema */ .rS.shape.token,
    'issue-labels': zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().transform(linesOrCommas),
    'issue-assignees': zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().transform(_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .namesIn */ .wX),
});
/** Every input that verify/action.yml declares. */
const VERIFY_INPUT_NAMES = Object.keys(verifyInputsSchema.shape);
const VERIFY_DEFAULTS = {
    directory: '.',
    ref: 'HEAD',
    'allow-shallow': 'false',
    heroku: 'list',
    'heroku-api-url': _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULTS */ .zY['heroku-api-url'],
    'open-issue': 'false',
};
/** @throws OptionsError with every problem found */
function readVerifyOptions(inputs) {
    const values = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .withDefaults */ .rO)(VERIFY_INPUT_NAMES, inputs, VERIFY_DEFAULTS);
    // A passphrase may begin or end with a space.
    values['pgp-passphrase'] = inputs['pgp-passphrase'] ?? '';
    const parsed = verifyInputsSchema.safeParse(values);
    if (!parsed.success)
        throw new _problems_js__WEBPACK_IMPORTED_MODULE_3__/* .OptionsError */ .ZW((0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .problemsOf */ .GW)(parsed));
    const options = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .camelCased */ .pn)(parsed.data);
    if (options.signedSince !== undefined && options.pgpSignerKeys === '') {
        throw new _problems_js__WEBPACK_IMPORTED_MODULE_3__/* .OptionsError */ .ZW(['signed-since: needs pgp-signer-keys, the public keys of who signs']);
    }
    if (options.openIssue && options.issueToken === '') {
        throw new _problems_js__WEBPACK_IMPORTED_MODULE_3__/* .OptionsError */ .ZW(['issue-token: is empty. Expected a token with issues: write']);
    }
    return options;
}


/***/ }),

/***/ 69804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ diskFolder),
/* harmony export */   ZZ: () => (/* binding */ EMPTY_FOLDER),
/* harmony export */   ir: () => (/* binding */ readThrough),
/* harmony export */   lV: () => (/* binding */ MISSING),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   w1: () => (/* binding */ noFile),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76223);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33186);





/** Manifests, pages and lists of digests are never as large: they are not read when they are. */
const LARGEST_TEXT = 64_000_000;
const EMPTY_FOLDER = { entries: new Map(), stream: noFile };
/** The bytes of a small file; else what is wrong with it, in words that follow its path. */
async function readText(folder, path) {
    const entry = folder.entries.get(path);
    if (entry === undefined)
        return 'is missing';
    if (entry.kind === 'missing')
        return MISSING;
    if (entry.kind !== 'file')
        return 'cannot be read';
    if (entry.size > LARGEST_TEXT)
        return 'is too large';
    const chunks = [];
    const problem = await readThrough(folder, path, (chunk) => chunks.push(chunk));
    return problem ?? Buffer.concat(chunks);
}
/** Reads a file to its end; gives what is wrong with it, if anything. */
async function readThrough(folder, path, take) {
    try {
        for await (const chunk of folder.stream(path))
            take(chunk);
        return undefined;
    }
    catch (error) {
        return `cannot be read: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)((0,_system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error))}`;
    }
}
/** The bytes of files, one after the other. */
async function* joined(folder, paths) {
    for (const path of paths)
        yield* folder.stream(path);
}
const MISSING = 'was committed, but its object in the clone is missing or damaged';
const CHUNK = 256 * 1024;
const READING = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW;
/**
 * The files of a folder on disk, in which no symbolic link is followed. There are none when the folder
 * is not there, or lies behind a symbolic link.
 */
async function diskFolder(base, path, within) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(base, path);
    const entries = new Map();
    const visit = async (folder) => {
        const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, folder)).catch(() => undefined);
        if (names === undefined)
            entries.set(folder, { path: folder, kind: 'unreadable', size: 0 });
        for (const name of names?.sort() ?? []) {
            if (folder === '' && !within(name))
                continue;
            const entry = await entryAt(root, folder === '' ? name : `${folder}/${name}`);
            entries.set(entry.path, entry);
            if (entry.kind === 'folder')
                await visit(entry.path);
        }
    };
    if (await isPlainFolder(base, path))
        await visit('');
    return {
        entries,
        stream: (file) => {
            const entry = entries.get(file);
            return entry?.kind === 'file' ? fileAt((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, file), entry.size) : noFile(file);
        },
    };
}
/** The bytes of a file, no more than were there when it was listed. */
async function* fileAt(path, size) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, READING);
    try {
        const end = Math.max(0, size - 1);
        yield* file.createReadStream({ end, highWaterMark: CHUNK, autoClose: false });
    }
    finally {
        await file.close();
    }
}
/** Whether each step of the path is a folder itself. */
async function isPlainFolder(base, path) {
    const steps = path.split('/');
    for (let i = 0; path !== '' && i < steps.length; i++) {
        const { kind } = await entryAt(base, steps.slice(0, i + 1).join('/'));
        if (kind !== 'folder')
            return false;
    }
    return true;
}
async function entryAt(root, path) {
    try {
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path));
        if (stats.isFile()) {
            await (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path), READING)).close();
            return { path, kind: 'file', size: stats.size };
        }
        if (stats.isDirectory())
            return { path, kind: 'folder', size: 0 };
        return { path, kind: stats.isSymbolicLink() ? 'link' : 'other', size: 0 };
    }
    catch {
        return { path, kind: 'unreadable', size: 0 };
    }
}
// eslint-disable-next-line require-yield, @typescript-eslint/require-await -- it only throws
async function* noFile(path) {
    throw new Error(`There is no file '${path}'`);
}


/***/ }),

/***/ 36375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   kq: () => (/* binding */ formatSummary),
/* harmony export */   v$: () => (/* binding */ madeBy),
/* harmony export */   vX: () => (/* binding */ formatText)
/* harmony export */ });
/* harmony import */ var _system_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24014);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33186);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91331);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66702);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94322);





const WORDS = { ok: 'ok', problem: 'PROBLEM', 'not-checked': 'not checked', failed: 'NOT CHECKED' };
const MARKS = { ok: '✅', problem: '❌', 'not-checked': '➖', failed: '⚠️' };
const TITLES = {
    ok: '✅ Sound, as far as it was checked',
    problem: '❌ Problems were found',
    'could-not-check': '⚠️ Not everything could be checked',
};
/** Findings of one check that are shown; the JSON report has them all. */
const SHOWN = 10;
/**
 * What came of a check, in words: a note, a reason, or what was found; then what was accepted.
 *
 * @param escape makes text from elsewhere fit to be shown
 */
function detailsOf({ outcome }, ledger, escape) {
    const accepted = (outcome.accepted ?? []).map((each) => escape((0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsOf */ .Z9)(ledger, each)));
    return [
        ...firstOf(told(outcome, ledger).map(escape)),
        ...firstOf(accepted.map((each) => `accepted: ${each}`)),
    ];
}
function told(outcome, ledger) {
    if (outcome.status === 'ok')
        return [outcome.note];
    if (outcome.status !== 'problem')
        return [outcome.reason];
    return outcome.findings.map((each) => (0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsOf */ .Z9)(ledger, each));
}
function firstOf(lines) {
    const more = lines.length - SHOWN;
    return more > 0 ? [...lines.slice(0, SHOWN), `and ${more} more, in the JSON report`] : [...lines];
}
/** The report for a terminal or a log, a line each; text from elsewhere is made plain. */
function formatText(report) {
    const lines = report.ledgers.flatMap((ledger) => [...ledgerLines(ledger), '']);
    const head = report.head === null ? [] : [`Commit ${report.head}`];
    const result = (0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .resultOf */ .Bg)(report) === 'ok' ? results(report, _text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj) : [failureOf(report)];
    return [...[...lines, ...report.remarks, ...head, madeBy(report)].map(_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj), ...result];
}
/** When and with what it was verified. */
function madeBy({ verifiedAt, bundle }) {
    const digest = bundle === null ? '' : `, SHA-256 ${bundle}`;
    return `Verified at ${verifiedAt.toISOString()} by ${_system_version_js__WEBPACK_IMPORTED_MODULE_0__/* .TOOL */ .js.name} ${_system_version_js__WEBPACK_IMPORTED_MODULE_0__/* .TOOL */ .js.version}${digest}`;
}
function ledgerLines({ path, account, records, newest, checks }) {
    const name = account === null ? '' : `, account ${account.name}`;
    const width = Math.max(...checks.map(({ check }) => check.id.length));
    const last = newest && `Newest manifest: ${newest.path}, number ${newest.sequence}, SHA-256 ${newest.sha256}`;
    return [
        `Ledger ${path === '' ? '.' : path}${name}, ${(0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(records, 'record')}`,
        ...checks.flatMap((each) => checkLines(each, path, width)),
        ...(last === null ? [] : [`  ${last}`]),
    ];
}
function checkLines(report, path, width) {
    const { check, outcome } = report;
    const word = WORDS[outcome.status].padEnd(WORDS.failed.length);
    const line = `  ${word}  ${check.id.padEnd(width)}  ${check.title}`;
    const details = detailsOf(report, path, _text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj);
    const first = outcome.status === 'ok' ? `${line} (${details.shift()})` : line;
    return [first, ...details.map((detail) => `      ${detail}`)];
}
/** How far each ledger was checked. */
const results = ({ ledgers }, escape) => ledgers.map((ledger) => {
    const which = ledgers.length === 1 ? '' : ` of '${escape(ledger.path)}'`;
    return `Result${which}: ${(0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .soundness */ .hj)(ledger, escape)}`;
});
/** Why a report is not sound: the first problem, or the checks that could not be made. */
function failureOf(report) {
    const problems = (0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .problemsOf */ .GW)(report);
    if (problems.length > 0) {
        return (0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`${(0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(problems.length, 'problem')}. The first: ${problems[0]}`);
    }
    const reasons = (0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .failedChecks */ .HH)(report).map(({ id, reason }) => `${id} (${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(reason)})`);
    return `No problem was found, but these checks could not be made: ${reasons.join(', ')}`;
}
/** The job summary, in Markdown. */
function formatSummary(report) {
    const [first] = (0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .problemsOf */ .GW)(report);
    const head = [
        `## Audit trail ledger: ${TITLES[(0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .resultOf */ .Bg)(report)]}`,
        ...(first === undefined ? [] : [`**First problem:** ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeLines */ .RQ)(first)}`]),
        ...(report.head === null ? [] : [`Commit ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(report.head)}`]),
        ...((0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .resultOf */ .Bg)(report) === 'ok' ? results(report, _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeLines */ .RQ) : []),
        ...report.remarks.map(_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeLines */ .RQ),
    ];
    const ending = '_Further ledgers are left out: the summary would be too large. The log has them._';
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .summaryWithin */ .uo)(head, report.ledgers.map(ledgerSection), ending);
}
function ledgerSection({ path, account, records, newest, checks }) {
    const name = account === null ? '' : `, account ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(account.name)}`;
    const rows = checks.map((each) => [
        MARKS[each.outcome.status],
        `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(each.check.id)} ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(each.check.title)}`,
        detailsOf(each, path, _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeLines */ .RQ).join('<br>'),
    ]);
    const parts = [
        `### ${path === '' ? 'The folder' : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(path)}${name}, ${(0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(records, 'record')}`,
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['', 'Check', ''], rows),
    ];
    if (newest !== null) {
        parts.push(`Newest manifest: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(newest.path)}, SHA-256 ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(newest.sha256)}`);
    }
    return parts.join('\n\n');
}


/***/ }),

/***/ 24769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ findGit),
/* harmony export */   D7: () => (/* binding */ NO_GIT),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   V8: () => (/* binding */ gitCandidates)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


const NO_GIT = 'No git was found that is an executable file outside of the clone and of the current folder. It ' +
    'unpacks the commits of a clone: install it, add its absolute folder to PATH, or give its absolute ' +
    'path with --git';
/**
 * Where git may be, in the order of a PATH. Entries that are not absolute lead into whatever folder
 * is the current one, such as a hostile clone: they are left out, as is what only Windows takes for
 * absolute, a path without a drive.
 */
function gitCandidates(path, platform) {
    const isWindows = platform === 'win32';
    const rules = isWindows ? node_path__WEBPACK_IMPORTED_MODULE_1__.win32 : node_path__WEBPACK_IMPORTED_MODULE_1__.posix;
    const absolute = isWindows ? /^(?:[a-z]:[\\/]|\\\\)/i : /^\//;
    const folders = path.split(rules.delimiter).filter((folder) => absolute.test(folder));
    return folders.map((folder) => rules.join(folder, isWindows ? 'git.exe' : 'git'));
}
/**
 * The real path of the first git that lies in none of these folders; undefined when there is none.
 *
 * @param candidates absolute paths
 * @param outside real paths of the folders whose programs are not trusted
 */
async function findGit(candidates, outside) {
    for (const candidate of candidates) {
        const program = await programAt(candidate);
        if (program !== undefined && !outside.some((folder) => isWithin(program, folder))) {
            return program;
        }
    }
    return undefined;
}
async function programAt(candidate) {
    try {
        const program = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(candidate);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(program, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(program)).isFile() ? program : undefined;
    }
    catch {
        return undefined;
    }
}
/** Whether a path is that of a folder, or below it. Everything is below the root, which says nothing. */
function isWithin(path, folder) {
    if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
        return false;
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way) && way.split(/[\\/]/)[0] !== '..';
}


/***/ }),

/***/ 6217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ isUnreadable),
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   SC: () => (/* binding */ readLedger),
/* harmony export */   cF: () => (/* binding */ withTwins),
/* harmony export */   oF: () => (/* binding */ manifestsOf),
/* harmony export */   vo: () => (/* binding */ monthsOf)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76223);
/* harmony import */ var _ledger_chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64999);
/* harmony import */ var _ledger_companions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88951);
/* harmony import */ var _ledger_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5671);
/* harmony import */ var _ledger_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93398);
/* harmony import */ var _ledger_read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1540);
/* harmony import */ var _ledger_state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35307);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33186);
/* harmony import */ var _system_month_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42628);
/* harmony import */ var _record_folder_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(69804);










/** All manifests that could be read. */
function manifestsOf({ log, provisional }) {
    return [...log, ...provisional];
}
/** Whether a path is of a month whose manifest cannot be read: nothing more is said of that. */
function isUnreadable({ unreadable }, path) {
    return unreadable.some((file) => path.startsWith(file.path.slice(0, -_ledger_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_ENDING */ .yb.length)));
}
/** The months of the log, sorted; also those whose manifest cannot be read, by its name. */
function monthsOf({ log, unreadable }) {
    const named = unreadable.map(({ path }) => path.split('/')[1].slice(0, 7)).filter(_system_month_js__WEBPACK_IMPORTED_MODULE_8__/* .isMonth */ .nl);
    return [...log.map(({ manifest }) => manifest.month), ...named].sort();
}
/** The ledger as the exporter knows it. */
function stateOf({ log, provisional }) {
    return {
        log,
        provisional: new Map(provisional.map((held) => [held.manifest.month, held])),
    };
}
/**
 * Reads all manifests of a ledger; one that is damaged does not hide the others.
 *
 * @param path of its folder, relative to what is verified
 */
async function readLedger(path, folder, history) {
    const found = [];
    const unreadable = [];
    const problems = [];
    for (const { path: file, kind } of folder.entries.values()) {
        const [months, name = '', ...deeper] = file.split('/');
        const isManifest = (0,_ledger_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isMonthsFolder */ .ib)(months) && (0,_ledger_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isManifestName */ .zU)(name) && deeper.length === 0;
        if (!isManifest || (kind !== 'file' && kind !== 'missing'))
            continue;
        const held = await tryManifest(folder, file, problems);
        if ('manifest' in held) {
            const companions = await companionsOf(folder, held, problems);
            found.push({ ...held, companions });
            problems.push(...(0,_ledger_read_js__WEBPACK_IMPORTED_MODULE_5__/* .nameProblems */ .W1)(held, months !== _ledger_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .PROVISIONAL */ .hq));
            problems.push(...(0,_ledger_companions_js__WEBPACK_IMPORTED_MODULE_2__/* .companionProblems */ .tU)({ ...held, companions }));
        }
        else
            unreadable.push(held);
    }
    const isLogged = ({ path, manifest }) => !path.startsWith(`${_ledger_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .PROVISIONAL */ .hq}/`) && manifest.sequence !== null;
    const log = (0,_ledger_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .sortLog */ .vR)(found.filter(isLogged));
    const provisional = found.filter((held) => !isLogged(held));
    const running = provisional.filter((held) => held.path.startsWith(`${_ledger_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .PROVISIONAL */ .hq}/`));
    problems.push(...(0,_ledger_read_js__WEBPACK_IMPORTED_MODULE_5__/* .leftoverProblems */ .k)(log, running));
    problems.push(...accountProblems([...log, ...provisional]));
    return { path, folder, log, provisional, unreadable, problems, history };
}
/** Reads a manifest; one that cannot be read adds a problem, and is known by its digest only. */
async function tryManifest(folder, path, problems) {
    const bytes = await (0,_record_folder_js__WEBPACK_IMPORTED_MODULE_9__/* .readText */ .yR)(folder, path);
    if (typeof bytes === 'string') {
        problems.push({ file: path, problem: bytes });
        return { path, sha256: '' };
    }
    try {
        return (0,_ledger_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .readManifest */ .WI)(path, bytes);
    }
    catch (error) {
        // Whatever a file makes of its reader, it is no manifest, and hides no other.
        const problem = error instanceof _ledger_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .LedgerError */ .o
            ? error.problem
            : `is no manifest that can be read (${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)((0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error))})`;
        problems.push({ file: path, problem });
        return { path, sha256: (0,_ledger_state_js__WEBPACK_IMPORTED_MODULE_6__/* .sha256Of */ .Bj)(bytes) };
    }
}
/** What is there beside a manifest; without a digest what cannot be read. */
async function companionsOf(folder, held, problems) {
    const companions = [];
    for (const path of _ledger_companions_js__WEBPACK_IMPORTED_MODULE_2__/* .COMPANION_KINDS */ .$H.map((kind) => (0,_ledger_companions_js__WEBPACK_IMPORTED_MODULE_2__/* .companionPath */ .ad)(held.path, kind))) {
        if (!folder.entries.has(path))
            continue;
        const bytes = await (0,_record_folder_js__WEBPACK_IMPORTED_MODULE_9__/* .readText */ .yR)(folder, path);
        if (typeof bytes === 'string')
            problems.push({ file: path, problem: bytes });
        companions.push({ path, sha256: typeof bytes === 'string' ? '' : (0,_ledger_state_js__WEBPACK_IMPORTED_MODULE_6__/* .sha256Of */ .Bj)(bytes) });
    }
    return companions;
}
/** A ledger is one account's. */
function accountProblems([first, ...others]) {
    return others
        .filter(({ manifest }) => manifest.account.id !== first.manifest.account.id)
        .map(({ path }) => ({
        file: path,
        problem: `is of another enterprise account than '${first.path}'`,
    }));
}
/**
 * The ledgers, with a problem in each whose account has a second one: beside a chain that is sound
 * there may be another, with other events.
 *
 * @param beside others, which are not verified
 */
function withTwins(ledgers, beside) {
    const idsOf = (ledger) => manifestsOf(ledger).map(({ manifest }) => manifest.account.id);
    return ledgers.map((ledger) => {
        const ids = idsOf(ledger);
        const twins = [...ledgers, ...beside].filter((other) => other !== ledger && idsOf(other).some((id) => ids.includes(id)));
        const problems = twins.map(({ path }) => ({
            file: '',
            problem: `is of an enterprise account that has another ledger, '${path === '' ? '.' : path}'`,
        }));
        return { ...ledger, problems: [...ledger.problems, ...problems] };
    });
}


/***/ }),

/***/ 66702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   lb: () => (/* binding */ notChecked)
/* harmony export */ });
/** A problem when there are findings that nobody accepted, else ok. */
function judge(findings, note, accepted = new Set()) {
    const all = [...findings];
    const isAccepted = ({ of }) => of !== undefined && accepted.has(of);
    const plainly = (some) => some.map(({ file, problem }) => ({ file, problem }));
    const open = plainly(all.filter((each) => !isAccepted(each)));
    const closed = plainly(all.filter(isAccepted));
    const outcome = open.length > 0 ? { status: 'problem', findings: open } : { status: 'ok', note };
    return closed.length > 0 ? { ...outcome, accepted: closed } : outcome;
}
const notChecked = (reason) => ({ status: 'not-checked', reason });
const failed = (reason) => ({ status: 'failed', reason });
/** A number with what it counts, such as `1 month` or `2 months`. */
const count = (number, what) => `${number} ${what}${number === 1 ? '' : 's'}`;


/***/ }),

/***/ 94322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ resultOf),
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   HH: () => (/* binding */ failedChecks),
/* harmony export */   IB: () => (/* binding */ formatJson),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   gM: () => (/* binding */ ledgerReport),
/* harmony export */   hj: () => (/* binding */ soundness)
/* harmony export */ });
/* harmony import */ var _system_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24014);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33186);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6217);



/** A problem counts more than a check that could not be made though it was asked for. */
function resultOf(report) {
    if (problemsOf(report).length > 0)
        return 'problem';
    return failedChecks(report).length > 0 ? 'could-not-check' : 'ok';
}
/** The checks that were asked for and could not be made, each with the reason. */
function failedChecks({ ledgers }) {
    return ledgers.flatMap(({ checks }) => checks.flatMap(({ check: { id }, outcome }) => outcome.status === 'failed' ? [{ id, reason: outcome.reason }] : []));
}
function ledgerReport(ledger, checks) {
    const last = ledger.log.at(-1);
    return {
        path: ledger.path,
        account: (0,_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestsOf */ .oF)(ledger).at(-1)?.manifest.account ?? null,
        records: ledger.log.length,
        newest: last === undefined
            ? null
            : { path: last.path, sha256: last.sha256, sequence: last.manifest.sequence ?? 0 },
        checks,
    };
}
/**
 * How far a ledger in which nothing was found was checked, and why no further.
 *
 * @param escape makes text from elsewhere fit to be shown
 */
function soundness({ checks }, escape) {
    const made = checks.filter(({ outcome }) => outcome.status === 'ok');
    const open = checks.flatMap(({ check, outcome }) => 'reason' in outcome ? [`${check.id} (${escape(outcome.reason)})`] : []);
    const left = open.length === 0 ? '' : `; not made: ${open.join(', ')}`;
    return `sound as far as checked: ${made.length} of ${checks.length} checks${left}`;
}
/** A finding in words, with the path in what was verified. */
function wordsOf(ledger, { file, problem }) {
    const place = [ledger, file].filter((part) => part !== '').join('/');
    if (file !== '')
        return `'${place}' ${problem}`;
    return ledger === '' ? `The ledger ${problem}` : `The ledger '${ledger}' ${problem}`;
}
/** All that was found, in the order of the ledgers and the checks; what may hide a ledger comes last. */
function problemsOf({ ledgers, unread }) {
    const found = ledgers.flatMap(({ path, checks }) => checks.flatMap(({ outcome }) => outcome.status === 'problem' ? outcome.findings.map((each) => wordsOf(path, each)) : []));
    const hidden = unread.map((path) => `'${path}' cannot be searched for ledgers: it is not readable, or its name is not UTF-8`);
    return [...found, ...hidden];
}
/** Characters that a terminal may obey or not show, in JSON that is otherwise as it was. */
const UNSEEN = new RegExp(`(?!\\n)${_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .INVISIBLE */ .kH.source}`, 'gu');
const escaped = (character) => character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
/** The report for machines: snake_case, as manifests are; ASCII escapes for what cannot be seen. */
function formatJson(report) {
    const ledgers = report.ledgers.map(({ checks, ...ledger }) => ({
        ...ledger,
        checks: checks.map(({ check, outcome }) => ({ ...check, ...outcome })),
    }));
    const { verifiedAt, bundle, head, unread, remarks } = report;
    const tool = { name: _system_version_js__WEBPACK_IMPORTED_MODULE_0__/* .TOOL */ .js.name, version: _system_version_js__WEBPACK_IMPORTED_MODULE_0__/* .TOOL */ .js.version, sha256: bundle };
    const verified_at = verifiedAt.toISOString();
    const body = { result: resultOf(report), verified_at, tool, head, ledgers, unread, remarks };
    return `${JSON.stringify(body, null, 2).replace(UNSEEN, escaped)}\n`;
}


/***/ })

};
