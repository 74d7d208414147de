export const id = 946;
export const ids = [946,8398];
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
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69901);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76223);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33186);
/* harmony import */ var _system_month_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42628);





/** The same for an action, whose inputs differ only in that of the account. */
const givenToAction = (account) => ({
    account,
    token: 'the secret that heroku-api-key reads',
    apiUrl: "the input 'heroku-api-url'",
});
const sentBy = (requestId) => `(Request-Id ${requestId ?? 'not given'})`;
const PERMISSION = 'The token needs the manage permission on the enterprise account: someone who has it grants it ' +
    "in the Heroku Dashboard, on the account's Access tab";
/** What a refusal is, by Heroku's error id or by the status (Platform API Reference, "Errors"). */
function kinds({ token }, when) {
    const newToken = 'Make a new token (`heroku authorizations:create`, with a service account that does not use ' +
        `SSO) and put it into ${token}`;
    return {
        401: ['E_HEROKU_TOKEN', `The token is wrong, expired or revoked. ${newToken}`],
        402: [
            'E_HEROKU_BILLING',
            "The account's bill is overdue: settle it in the Heroku Dashboard under Billing",
        ],
        403: [
            'E_HEROKU_FORBIDDEN',
            `${PERMISSION}. An expired token can be answered like this too. ${newToken}`,
        ],
        suspended: [
            'E_HEROKU_SUSPENDED',
            'The account is suspended: ask Heroku support to lift the suspension',
        ],
        two_factor: [
            'E_HEROKU_TWO_FACTOR',
            `The token's user must enable multi-factor authentication. ${newToken}`,
        ],
        404: ['E_HEROKU_NOT_FOUND', 'Run again later; ask Heroku support if it stays so'],
        408: ['E_HEROKU_FAULT', 'Run again later'],
        409: ['E_HEROKU_FAULT', 'Another change is under way at Heroku: run again later'],
        410: ['E_HEROKU_NOT_FOUND', 'Heroku no longer has it'],
        verification_needed: [
            'E_HEROKU_BILLING',
            'Verify the account in the Heroku Dashboard under Billing',
        ],
        429: [
            'E_HEROKU_RATE_LIMIT',
            "The token's user has used up Heroku's request limit (4,500 an hour, given back at about 75 a " +
                `minute): run again ${when}, or give this workflow a user of its own`,
        ],
    };
}
function kindOf(status, id, given, when) {
    if (status >= 300 && status < 400) {
        return [
            'E_HEROKU_REDIRECT',
            'It redirects, and redirects are not followed, since the token would go along. Check ' +
                `${given.apiUrl}: it is the origin of the Platform API itself`,
        ];
    }
    if (status >= 500)
        return ['E_HEROKU_FAULT', 'Heroku has a fault: see status.heroku.com and run again later'];
    const known = new Map(Object.entries(kinds(given, when)));
    return (known.get(id) ??
        known.get(String(status)) ?? [
        'E_HEROKU_UNEXPECTED',
        'This is a defect of this project or a change of the API: please report it',
    ]);
}
/** The Platform API refuses a request, or fails. */
class HerokuError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ {
    status;
    constructor({ what, unfound }, refusal, given) {
        const { status, id = node_http__WEBPACK_IMPORTED_MODULE_0__.STATUS_CODES[status] ?? 'unknown', message, retryAfter, now } = refusal;
        const end = (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .minuteAfter */ .P1)(+now + (retryAfter ?? NaN));
        const when = end === undefined ? 'later' : `after ${end}`;
        const [code, general] = kindOf(status, id, given, when);
        const wayOut = (status === 404 ? unfound : undefined) ?? general;
        const words = message === undefined ? '' : `: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_3__/* .said */ .ag)(message)}`;
        super(`Heroku answered ${status} ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(id)}, asked for ${what}${words}. ${wayOut}. ` +
            sentBy(refusal.requestId), { code, transient: [408, 429].includes(status) || status >= 500, retryAfter });
        this.status = status;
    }
}
/** Heroku does not have the month, and its list says so too. */
class NoArchiveError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ {
    /** @param months those that Heroku has, in any order */
    constructor(account, month, months, requestId) {
        const has = months.toSorted();
        const list = has.length === 0 ? 'no archive at all' : (0,_system_month_js__WEBPACK_IMPORTED_MODULE_4__/* .formatMonths */ .jr)(has);
        const wayOut = has.length === 0 || month > has.at(-1)
            ? 'Run again tomorrow, when it may have been made, and ask Heroku support if it stays so'
            : 'Ask Heroku support whether it can be had';
        super(`Heroku has ${list} of ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(account)}, not ${month}. ${wayOut}. ` +
            `(404 not_found, Request-Id ${requestId ?? 'not given'})`, { code: 'E_HEROKU_NO_MONTH' });
    }
}
/** Heroku could not be reached, or broke off. */
class HerokuConnectionError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ {
    constructor(what, cause) {
        super(`No whole answer from Heroku, asked for ${what}: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_3__/* .said */ .ag)((0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause))}. ` +
            'Check the network and status.heroku.com, and run again.', { code: 'E_HEROKU_NO_ANSWER', cause, transient: true });
    }
}
/** An answer that is not as the Platform API describes. */
class HerokuAnswerError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ {
    constructor(what, problem, requestId) {
        super(`Heroku's answer, asked for ${what}, is not as its API describes: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_3__/* .said */ .ag)(problem)}. ` +
            `Run again; if it stays so the API has changed: please report it. ${sentBy(requestId)}`, { code: 'E_HEROKU_UNEXPECTED' });
    }
}
/** Heroku lists no archive, so that it is unknown what is missing. */
class NothingListedError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ {
    /** Number of the account's months in the ledger. */
    held;
    constructor(account, requestId, held, given) {
        super(`Heroku lists no archive at all of the enterprise account '${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(account)}', so it is not ` +
            `known what is missing, and nothing was delivered. Check that ${given.account} names the ` +
            "account that you mean, that the token's user has the manage permission on it, and that " +
            'the account has had its first month (Heroku Dashboard, Settings, Export as JSON). Run ' +
            `again; ask Heroku support if it stays so. ${sentBy(requestId)}`, { code: 'E_HEROKU_NOTHING_LISTED' });
        this.held = held;
    }
}
/** The token's user lacks the permission that audit trails need. */
class PermissionError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ {
    constructor(account, permissions) {
        const held = permissions.length === 0 ? 'none' : permissions.map(_text_log_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj).join(', ');
        super(`The token's user lacks the permission 'manage' on the enterprise account ` +
            `'${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(account)}' (it has: ${held}). ${PERMISSION}.`, { code: 'E_HEROKU_FORBIDDEN' });
    }
}


/***/ }),

/***/ 23033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ documentIn),
/* harmony export */   nA: () => (/* binding */ wholePath),
/* harmony export */   wG: () => (/* binding */ pathsOf)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);


/** Bytes that are decompressed at once: each turn to the thread that does it costs time. */
const CHUNK = 256 * 1024;
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
/** How the path of a month's review page ends, after its stem. */
function reviewEnding(encrypted) {
    return `.review.html${encrypted ? '.pgp' : ''}`;
}


/***/ }),

/***/ 1540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SC: () => (/* binding */ readLedger),
/* harmony export */   W1: () => (/* binding */ nameProblems),
/* harmony export */   k: () => (/* binding */ leftoverProblems),
/* harmony export */   m3: () => (/* binding */ fetchLedger)
/* harmony export */ });
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64999);
/* harmony import */ var _companions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88951);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5671);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93398);
/* harmony import */ var _readme_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4650);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35307);
/* harmony import */ var _sums_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27516);







/** What looks like a file of a month. */
const MONTHLY = /^\d{4}-\d{2}\./;
/**
 * Reads a ledger and checks that it is as this action left it: each manifest is one and lies where
 * it says, their chain is whole and of this account, the files they name are there with their
 * sizes, each companion belongs to a manifest, and SHA256SUMS agrees with them and with the page.
 * (The bytes of the other files are checked by `verify`.)
 *
 * @throws LedgerError that names the file, before anything is written
 */
async function readLedger(ledger, accountId) {
    await fetchLedger(ledger, '');
    const folders = await ledger.folders('');
    const years = folders.filter((name) => /^\d{4}$/.test(name)).sort();
    const names = await ledger.files('');
    const text = names.includes(_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .SUMS */ .vf) ? (await ledger.read(_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .SUMS */ .vf)).toString() : undefined;
    const sums = (0,_sums_js__WEBPACK_IMPORTED_MODULE_6__/* .parseSums */ .mi)(text ?? '') ?? new Map();
    const found = [];
    for (const year of years)
        found.push(...(await readFolder(ledger, year, sums)));
    const running = folders.includes(_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .PROVISIONAL */ .hq) ? await readFolder(ledger, _paths_js__WEBPACK_IMPORTED_MODULE_3__/* .PROVISIONAL */ .hq, sums) : [];
    for (const held of [...found, ...running])
        (0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .checkAccount */ .g4)(held, accountId);
    const state = {
        log: (0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .readLog */ .x6)(found),
        provisional: new Map(running.map((held) => [held.manifest.month, held])),
    };
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .throwFirst */ .r)(leftoverProblems(state.log, running));
    if (found.length + running.length > 0)
        await checkSums(ledger, names, state, text);
    else
        await checkVacant(ledger, names);
    return state;
}
/** Has what a check of a ledger reads at hand, where that saves requests. */
async function fetchLedger(root, directory) {
    await root.listBelow?.(directory);
    if (root.readTogether === undefined)
        return;
    const paths = (await root.files(directory)).filter((name) => [_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .README */ .DK, _paths_js__WEBPACK_IMPORTED_MODULE_3__/* .SUMS */ .vf].includes(name));
    for (const folder of (await root.folders(directory)).filter(_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isMonthsFolder */ .ib)) {
        const names = await root.files((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .inDirectory */ .zX)(directory, folder));
        paths.push(...names.filter(_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isManifestName */ .zU).map((name) => `${folder}/${name}`));
    }
    await root.readTogether(paths.map((path) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .inDirectory */ .zX)(directory, path)));
}
async function readFolder(ledger, folder, sums) {
    const names = await ledger.files(folder);
    const paths = names.filter(_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isManifestName */ .zU).map((name) => `${folder}/${name}`);
    const manifests = await Promise.all(paths.map(async (path) => {
        const companions = _companions_js__WEBPACK_IMPORTED_MODULE_1__/* .COMPANION_KINDS */ .$H.map((kind) => (0,_companions_js__WEBPACK_IMPORTED_MODULE_1__/* .companionPath */ .ad)(path, kind))
            .filter((companion) => names.includes(companion.slice(folder.length + 1)))
            .map((companion) => ({ path: companion, sha256: sums.get(companion) ?? '' }));
        return { ...(0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .readManifest */ .WI)(path, await ledger.read(path)), companions };
    }));
    for (const held of manifests)
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .throwFirst */ .r)(nameProblems(held, folder !== _paths_js__WEBPACK_IMPORTED_MODULE_3__/* .PROVISIONAL */ .hq));
    for (const held of manifests)
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .throwFirst */ .r)((0,_companions_js__WEBPACK_IMPORTED_MODULE_1__/* .companionProblems */ .tU)(held));
    const sizes = (await ledger.sizes?.(folder)) ?? new Map();
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .throwFirst */ .r)(fileProblems(folder, names, sizes, manifests));
    return manifests;
}
/**
 * A manifest lies where its month and revision say.
 *
 * @param logged whether it is in a folder of the log's, not among the provisional ones
 */
function* nameProblems({ path, manifest }, logged) {
    const { month, revision, sequence, previous, final } = manifest;
    const at = (problem) => ({ file: path, problem });
    const expected = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestPath */ .ji)(month, logged, revision);
    if (path !== expected) {
        yield at(`says that it is '${expected}': it was renamed or changed`);
    }
    if (final !== logged) {
        yield at(`is of a month that is ${final ? '' : 'not '}final`);
    }
    if ((sequence !== null) !== logged) {
        yield at(logged ? 'has no place in the log' : 'has a place in the log');
    }
    if (logged)
        return;
    if (revision !== 1)
        yield at(`has the revision ${revision}, where a month that runs has but one`);
    if (previous !== null)
        yield at('names a manifest before it, but is in no chain');
}
/** What is left of a provisional month when its final one has landed. */
function* leftoverProblems(log, provisional) {
    const final = new Map(log.map(({ path, manifest }) => [manifest.month, path]));
    for (const { path, manifest } of provisional) {
        const landed = final.get(manifest.month);
        if (landed === undefined)
            continue;
        yield { file: path, problem: `is of a month that is final: '${landed}' takes its place` };
    }
}
/**
 * Every file that a manifest names is there once, with its size, and no other file of a month is.
 *
 * @param names of the files in the folder
 * @param sizes in bytes by name, of those that are known: few edits leave a size as it was
 */
function* fileProblems(folder, names, sizes, manifests) {
    const there = new Map(names.map((name) => [`${folder}/${name}`, sizes.get(name)]));
    const named = new Set(manifests.flatMap(({ path, companions = [] }) => [
        path,
        ...companions.map((companion) => companion.path),
    ]));
    for (const { path, manifest } of manifests) {
        for (const { path: file, size } of manifest.files) {
            const found = there.get(file) ?? size;
            if (!there.has(file))
                yield { file, problem: `is missing; '${path}' names it` };
            if (named.has(file))
                yield { file, problem: 'is named twice' };
            if (found !== size) {
                yield { file, problem: `has ${found} bytes, where '${path}' has ${size}` };
            }
            named.add(file);
        }
    }
    for (const name of names.filter((each) => MONTHLY.test(each))) {
        const file = `${folder}/${name}`;
        if (!named.has(file))
            yield { file, problem: 'is named by no manifest' };
    }
}
/** SHA256SUMS has each file as the manifests do: nobody changed the last of them, or the page. */
async function checkSums(ledger, names, state, text) {
    if (!names.includes(_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .README */ .DK))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .LedgerError */ .o(_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .README */ .DK, 'is missing');
    if (text === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .LedgerError */ .o(_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .SUMS */ .vf, 'is missing');
    const sums = (0,_sums_js__WEBPACK_IMPORTED_MODULE_6__/* .parseSums */ .mi)(text);
    if (sums === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .LedgerError */ .o(_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .SUMS */ .vf, 'is not what sha256sum writes');
    const readme = (0,_state_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256Of */ .Bj)(await ledger.read(_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .README */ .DK));
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .throwFirst */ .r)((0,_sums_js__WEBPACK_IMPORTED_MODULE_6__/* .sumsProblems */ .h_)(sums, (0,_sums_js__WEBPACK_IMPORTED_MODULE_6__/* .filesOfLedger */ .o7)(state, readme)));
}
/** A new ledger replaces no page of somebody else's. */
async function checkVacant(ledger, names) {
    for (const name of [_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .README */ .DK, _paths_js__WEBPACK_IMPORTED_MODULE_3__/* .SUMS */ .vf]) {
        if (!names.includes(name))
            continue;
        if (name === _paths_js__WEBPACK_IMPORTED_MODULE_3__/* .README */ .DK && (await ledger.read(name)).toString().startsWith(_readme_js__WEBPACK_IMPORTED_MODULE_4__/* .README_MARK */ .HN))
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .LedgerError */ .o(name, 'is there without a ledger, and would be replaced: choose a folder of its own, such as ' +
            'audit-trail/{account}');
    }
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
/** How requests name this project. */
const USER_AGENT = 'heroku-audit-trail-export';
/** How the names of scratch folders begin. */
const SCRATCH_PREFIX = 'heroku-audit-trail-';


/***/ }),

/***/ 28325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vp: () => (/* binding */ runUrl),
/* harmony export */   ng: () => (/* binding */ runOf),
/* harmony export */   vh: () => (/* binding */ isEnterpriseServer)
/* harmony export */ });
/** The page of the workflow run, or null outside a workflow. */
function runUrl(runner) {
    if (runner.repository === '' || runner.runId === '')
        return null;
    return `${runner.serverUrl}/${runner.repository}/actions/runs/${runner.runId}`;
}
/** The workflow run as the record names it; null outside a workflow. */
function runOf(runner) {
    const { runAttempt: attempt, eventName: event, repository, sha: commit } = runner;
    const url = runUrl(runner);
    return url === null ? null : { url, attempt, event, repository, commit };
}
/** Whether this is GitHub Enterprise Server, which has no artifact service of the current version. */
function isEnterpriseServer(serverUrl) {
    const { hostname } = new URL(serverUrl);
    return !(hostname === 'github.com' ||
        hostname.endsWith('.ghe.com') ||
        hostname.endsWith('.localhost'));
}


/***/ }),

/***/ 621:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _runner_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1190);
/* harmony import */ var _options_verify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14090);
/* harmony import */ var _verify_action_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78270);



await (0,_runner_action_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)('verification', _options_verify_js__WEBPACK_IMPORTED_MODULE_1__/* .VERIFY_INPUT_NAMES */ .O, _verify_action_js__WEBPACK_IMPORTED_MODULE_2__/* .runVerify */ .R);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 78270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ runVerify)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76223);
/* harmony import */ var _heroku_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50484);
/* harmony import */ var _system_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24014);
/* harmony import */ var _system_workflow_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(28325);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33186);
/* harmony import */ var _text_redact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28359);
/* harmony import */ var _options_verify_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14090);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94322);
/* harmony import */ var _git_program_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24769);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(36375);










/** Outputs may be 1 MB a job altogether: the report is put out only when it is not too long. */
const LONGEST_REPORT = 500_000;
/**
 * Runs the action: verifies the ledgers of a clone and tells what was found.
 *
 * @throws ToldError unless everything that was asked for is sound, after it was reported
 */
async function runVerify(environment) {
    const { inputs, runner, log } = environment;
    const options = (0,_options_verify_js__WEBPACK_IMPORTED_MODULE_5__/* .readVerifyOptions */ .q)(inputs);
    // Loaded once the inputs are accepted: a refusal is quick.
    const [{ prepare }, { verify }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(5555), __webpack_require__.e(1249), __webpack_require__.e(9490), __webpack_require__.e(2935), __webpack_require__.e(4348), __webpack_require__.e(8641)]).then(__webpack_require__.bind(__webpack_require__, 48641)),
        Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(5555), __webpack_require__.e(1249), __webpack_require__.e(9490), __webpack_require__.e(2935), __webpack_require__.e(1509), __webpack_require__.e(4258), __webpack_require__.e(4348), __webpack_require__.e(80)]).then(__webpack_require__.bind(__webpack_require__, 60080)),
    ]);
    const { apiUrl, temp } = runner;
    const given = (0,_heroku_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .givenToAction */ .$P)("the ledger's account");
    const programs = (0,_git_program_js__WEBPACK_IMPORTED_MODULE_7__/* .gitCandidates */ .V8)(environment.path, process.platform);
    const edge = { ...environment, apiUrl, temp, given, programs };
    const verification = await prepare(options, edge);
    const report = await verify(verification).catch(async (error) => {
        // A ledger that somebody wiped out is not there to be verified.
        const isGone = error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ && error.code === 'E_LEDGER_NOT_FOUND';
        if (!isGone)
            throw error;
        const unheard = await (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .tryTo */ .dX)(() => alarm(undefined, options, environment));
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToldError */ .QY([...unheard, (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .failureMessage */ .oh)(error)]);
    });
    for (const line of (0,_format_js__WEBPACK_IMPORTED_MODULE_8__/* .formatText */ .vX)(report))
        log.info(line);
    const unreported = await (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .tryTo */ .dX)(() => {
        environment.setOutputs(outputsOf(report));
    });
    environment.writeSummary((0,_format_js__WEBPACK_IMPORTED_MODULE_8__/* .formatSummary */ .kq)(report));
    const unheard = await (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .tryTo */ .dX)(() => alarm(report, options, environment));
    const verdict = (0,_report_js__WEBPACK_IMPORTED_MODULE_6__/* .resultOf */ .Bg)(report) === 'ok' ? [] : [(0,_format_js__WEBPACK_IMPORTED_MODULE_8__/* .failureOf */ .g5)(report)];
    const failures = [...verdict, ...unreported, ...unheard];
    if (failures.length > 0)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToldError */ .QY(failures);
}
/** Opens, updates or closes the issue about what was verified, where that was asked for. */
async function alarm(report, { openIssue, issueToken, issueLabels: labels, issueAssignees: assignees, ...of }, { runner, http, clock, log }) {
    if (!openIssue)
        return;
    const [{ raiseAlarm }, { Issues }, { createOctokit }] = await Promise.all([
        __webpack_require__.e(/* import() */ 723).then(__webpack_require__.bind(__webpack_require__, 90723)),
        Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(5555), __webpack_require__.e(1249), __webpack_require__.e(4374)]).then(__webpack_require__.bind(__webpack_require__, 84374)),
        Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(5555), __webpack_require__.e(5730)]).then(__webpack_require__.bind(__webpack_require__, 13349)),
    ]);
    const client = { apiUrl: runner.apiUrl, userAgent: _system_version_js__WEBPACK_IMPORTED_MODULE_2__/* .USER_AGENT */ ._O, http, clock, log };
    const issues = new Issues(createOctokit(issueToken, client), runner.repository);
    const folder = of.directory === '.' ? '' : ` ${of.directory}`;
    const subject = `${of.repository || runner.repository}${folder}`;
    const alarm = { labels, assignees, issues, subject, runUrl: (0,_system_workflow_js__WEBPACK_IMPORTED_MODULE_9__/* .runUrl */ .Vp)(runner) };
    log.info(`The issue about this ledger: ${await raiseAlarm(report, alarm)}`);
}
function outputsOf(report) {
    const problems = (0,_report_js__WEBPACK_IMPORTED_MODULE_6__/* .problemsOf */ .GW)(report);
    const json = _text_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .secrets */ .O3.redact((0,_report_js__WEBPACK_IMPORTED_MODULE_6__/* .formatJson */ .IB)(report));
    const newest = report.ledgers.length === 1 ? report.ledgers[0].newest : null;
    return {
        result: (0,_report_js__WEBPACK_IMPORTED_MODULE_6__/* .resultOf */ .Bg)(report),
        problems: String(problems.length),
        'first-problem': (0,_text_log_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(problems[0] ?? ''),
        head: report.head ?? '',
        'newest-manifest': newest?.sha256 ?? '',
        records: String(report.ledgers.reduce((sum, { records }) => sum + records, 0)),
        report: json.length > LONGEST_REPORT ? '' : json,
    };
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
