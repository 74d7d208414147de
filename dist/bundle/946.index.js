export const id = 946;
export const ids = [946,4014,8398];
export const modules = {

/***/ 50484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ givenToAction),
/* harmony export */   X0: () => (/* binding */ HerokuAnswerError),
/* harmony export */   eu: () => (/* binding */ permissionError),
/* harmony export */   hO: () => (/* binding */ HerokuError),
/* harmony export */   jA: () => (/* binding */ NothingListedError),
/* harmony export */   ml: () => (/* binding */ sentBy)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69901);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76223);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33186);




/** The same for an action, whose inputs differ only in that of the account. */
const givenToAction = (account) => ({
    account,
    token: 'the secret that heroku-api-key reads',
    apiUrl: "the input 'heroku-api-url'",
});
const sentBy = (requestId) => `(Request-Id ${requestId ?? 'not given'})`;
const PERMISSION = 'The token needs the manage permission on the enterprise account: someone who has it grants it ' +
    "in the Heroku Dashboard, on the account's Access tab";
/** Codes and ways out, by Heroku's error id or by the status (Platform API Reference, "Errors"). */
function refusals({ token, apiUrl }, when) {
    const newToken = 'Make a new token (`heroku authorizations:create`, with a service account that does not use ' +
        `SSO) and put it into ${token}`;
    return [
        [
            '3xx',
            'E_HEROKU_REDIRECT',
            'Redirects are not followed, since the token would go along. ' +
                `Check ${apiUrl}: it is the origin of the Platform API itself`,
        ],
        ['401', 'E_HEROKU_TOKEN', `The token is wrong, expired or revoked. ${newToken}`],
        ['402', 'E_HEROKU_BILLING', "Pay the account's bill in the Heroku Dashboard under Billing"],
        ['verification_needed', 'E_HEROKU_BILLING', 'Verify the account in the Dashboard, Billing'],
        ['suspended', 'E_HEROKU_SUSPENDED', 'Ask Heroku support to lift the suspension'],
        [
            'two_factor',
            'E_HEROKU_TWO_FACTOR',
            `The token's user must enable multi-factor authentication. ${newToken}`,
        ],
        [
            '403',
            'E_HEROKU_FORBIDDEN',
            `${PERMISSION}. An expired token can be answered like this too. ${newToken}`,
        ],
        ['404', 'E_HEROKU_NOT_FOUND', 'Run again later, and ask Heroku support if this happens again'],
        ['410', 'E_HEROKU_NOT_FOUND', 'Heroku no longer has it'],
        ['408', 'E_HEROKU_FAULT', 'Run again later'],
        ['409', 'E_HEROKU_FAULT', 'Another change is under way at Heroku: run again later'],
        [
            '429',
            'E_HEROKU_RATE_LIMIT',
            "The token's user has used up Heroku's request limit (4,500 an hour, given back at about 75 a " +
                `minute): run again ${when}, or give this workflow a user of its own`,
        ],
        ['5xx', 'E_HEROKU_FAULT', 'See status.heroku.com and run again later'],
        ['', 'E_HEROKU_UNEXPECTED', 'The API may have changed: please report it'],
    ];
}
/** The Platform API refuses a request, or fails. */
class HerokuError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ {
    status;
    constructor({ what, unfound }, refusal, given) {
        const { status, id = node_http__WEBPACK_IMPORTED_MODULE_0__.STATUS_CODES[status] ?? 'unknown', message, retryAfter, now } = refusal;
        const end = (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .minuteAfter */ .P1)(+now + (retryAfter ?? NaN));
        const rows = refusals(given, end === undefined ? 'later' : `after ${end}`);
        const names = [id, String(status), `${String(status)[0]}xx`, ''];
        const [, code, general] = names.flatMap((name) => rows.filter(([row]) => row === name))[0];
        const wayOut = (status === 404 ? unfound : undefined) ?? general;
        const words = message === undefined ? '' : `: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_3__/* .said */ .ag)(message)}`;
        super(`Heroku answered ${status} ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(id)}, asked for ${what}${words}. ${wayOut}. ` +
            sentBy(refusal.requestId), { code, transient: [408, 429].includes(status) || status >= 500, retryAfter });
        this.status = status;
    }
}
/** An answer that is not as the Platform API describes. */
class HerokuAnswerError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ {
    constructor(what, problem, requestId) {
        super(`Heroku's answer, asked for ${what}, is not as its API describes: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_3__/* .said */ .ag)(problem)}. ` +
            `Run again; if this happens again, the API has changed: please report it. ${sentBy(requestId)}`, { code: 'E_HEROKU_UNEXPECTED' });
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
            'the account has had its first month (Heroku Dashboard, Settings, Export as JSON). ' +
            sentBy(requestId), { code: 'E_HEROKU_NOTHING_LISTED' });
        this.held = held;
    }
}
/** The token's user lacks the permission that audit trails need. */
function permissionError(account, permissions) {
    const held = permissions.length === 0 ? 'none' : permissions.map(_text_log_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj).join(', ');
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ(`The token's user lacks the permission 'manage' on the enterprise account ` +
        `'${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(account)}' (it has: ${held}). ${PERMISSION}.`, { code: 'E_HEROKU_FORBIDDEN' });
}


/***/ }),

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







/**
 * Reads a ledger and checks that it is as this action left it, but for the bytes of the files that
 * manifests name: `verify` reads those.
 *
 * @throws LedgerError that names the file, before anything is written
 */
async function readLedger(ledger, accountId) {
    await fetchLedger(ledger, '');
    const names = await ledger.files('');
    const textOf = async (name) => names.includes(name) ? (await ledger.read(name)).toString() : undefined;
    const [page, text] = [await textOf(_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .README */ .DK), await textOf(_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .SUMS */ .vf)];
    const sums = (0,_sums_js__WEBPACK_IMPORTED_MODULE_6__/* .parseSums */ .mi)(text ?? '');
    const folders = (await ledger.folders('')).filter(_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isMonthsFolder */ .ib).sort();
    const found = [];
    for (const folder of folders)
        found.push(...(await readFolder(ledger, folder, sums)));
    for (const held of found)
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .throwFirst */ .r)((0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .accountProblems */ .AT)(held, accountId));
    const isRunning = ({ path }) => path.startsWith(`${_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .PROVISIONAL */ .hq}/`);
    const running = found.filter(isRunning);
    const state = {
        log: (0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .sortLog */ .vR)(found.filter((held) => !isRunning(held))),
        provisional: new Map(running.map((held) => [held.manifest.month, held])),
    };
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .throwFirst */ .r)((0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .chainProblems */ .we)(state.log));
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .throwFirst */ .r)(leftoverProblems(state.log, running));
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .throwFirst */ .r)(found.length > 0 ? topProblems(state, page, text, sums) : vacancyProblems(page, text));
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
    const sizes = await ledger.sizes?.(folder);
    /** By path; undefined where it is not known: few edits leave a size as it was. */
    const there = new Map(names.map((name) => [`${folder}/${name}`, sizes?.get(name)]));
    const manifests = await Promise.all(names.filter(_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isManifestName */ .zU).map(async (name) => {
        const path = `${folder}/${name}`;
        const companions = _companions_js__WEBPACK_IMPORTED_MODULE_1__/* .COMPANION_KINDS */ .$H.map((kind) => (0,_companions_js__WEBPACK_IMPORTED_MODULE_1__/* .companionPath */ .ad)(path, kind))
            .filter((companion) => there.has(companion))
            .map((companion) => ({ path: companion, sha256: sums?.get(companion) ?? '' }));
        return { ...(0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .readManifest */ .WI)(path, await ledger.read(path)), companions };
    }));
    for (const held of manifests)
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .throwFirst */ .r)(nameProblems(held, folder !== _paths_js__WEBPACK_IMPORTED_MODULE_3__/* .PROVISIONAL */ .hq));
    for (const held of manifests)
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .throwFirst */ .r)((0,_companions_js__WEBPACK_IMPORTED_MODULE_1__/* .companionProblems */ .tU)(held));
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .throwFirst */ .r)(fileProblems(there, manifests));
    return manifests;
}
/** @param logged whether it is in a folder of the log's, not among the provisional ones */
function* nameProblems({ path, manifest }, logged) {
    const { month, revision, sequence, previous, final } = manifest;
    const expected = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestPath */ .ji)(month, logged, revision);
    const wrong = [
        [path !== expected, `says that it is '${expected}': it was renamed or changed`],
        [final !== logged, `is of a month that is ${final ? '' : 'not '}final`],
        [(sequence !== null) !== logged, `has ${logged ? 'no' : 'a'} place in the log`],
        [!logged && revision !== 1, `has the revision ${revision}, where a running month has but one`],
        [!logged && previous !== null, 'names a manifest before it, but is in no chain'],
    ];
    for (const [isSo, problem] of wrong)
        if (isSo)
            yield { file: path, problem };
}
/** What is left of a provisional month when its final one has landed. */
function* leftoverProblems(log, provisional) {
    for (const { path: file, manifest } of provisional) {
        const landed = log.findLast((held) => held.manifest.month === manifest.month)?.path;
        if (landed)
            yield { file, problem: `is of a month that is final: '${landed}' takes its place` };
    }
}
function* fileProblems(there, manifests) {
    for (const { path, manifest } of manifests) {
        for (const { path: file, size } of manifest.files) {
            const found = there.get(file) ?? size;
            if (!there.has(file))
                yield { file, problem: `is missing; '${path}' names it` };
            if (found !== size)
                yield { file, problem: `has ${found} bytes, where '${path}' has ${size}` };
        }
    }
    const named = new Set(manifests.flatMap(_sums_js__WEBPACK_IMPORTED_MODULE_6__/* .filesOf */ .R8).map(({ path }) => path));
    for (const file of there.keys()) {
        const isOfMonth = /^\w+\/\d{4}-\d{2}\./.test(file);
        if (isOfMonth && !named.has(file))
            yield { file, problem: 'is named by no manifest' };
    }
}
function* topProblems(state, page, text, sums) {
    if (page === undefined)
        yield { file: _paths_js__WEBPACK_IMPORTED_MODULE_3__/* .README */ .DK, problem: 'is missing' };
    if (text === undefined)
        yield { file: _paths_js__WEBPACK_IMPORTED_MODULE_3__/* .SUMS */ .vf, problem: 'is missing' };
    if (sums === undefined)
        yield { file: _paths_js__WEBPACK_IMPORTED_MODULE_3__/* .SUMS */ .vf, problem: 'is not what sha256sum writes' };
    else
        yield* (0,_sums_js__WEBPACK_IMPORTED_MODULE_6__/* .sumsProblems */ .h_)(sums, (0,_sums_js__WEBPACK_IMPORTED_MODULE_6__/* .filesOfLedger */ .o7)(state, (0,_state_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256Of */ .Bj)(page ?? '')));
}
/** A new ledger replaces no page of somebody else's. */
function* vacancyProblems(page, text) {
    const problem = 'is there without a ledger, and would be replaced: choose a folder of its own, such as ' +
        'audit-trail/{account}';
    if (page?.startsWith(_readme_js__WEBPACK_IMPORTED_MODULE_4__/* .README_MARK */ .HN) === false)
        yield { file: _paths_js__WEBPACK_IMPORTED_MODULE_3__/* .README */ .DK, problem };
    if (text !== undefined)
        yield { file: _paths_js__WEBPACK_IMPORTED_MODULE_3__/* .SUMS */ .vf, problem };
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
        Promise.all(/* import() */[__webpack_require__.e(5244), __webpack_require__.e(784), __webpack_require__.e(3549), __webpack_require__.e(4650)]).then(__webpack_require__.bind(__webpack_require__, 44650)),
        Promise.all(/* import() */[__webpack_require__.e(5244), __webpack_require__.e(784), __webpack_require__.e(1509), __webpack_require__.e(3549), __webpack_require__.e(8257), __webpack_require__.e(9091)]).then(__webpack_require__.bind(__webpack_require__, 29091)),
    ]);
    const { apiUrl, temp } = runner;
    const given = (0,_heroku_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .givenToAction */ .$P)("the ledger's account");
    const programs = (0,_git_program_js__WEBPACK_IMPORTED_MODULE_7__/* .gitCandidates */ .V8)(environment.path, process.platform);
    const verification = await prepare(options, { ...environment, apiUrl, temp, given, programs });
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
    const failures = (0,_report_js__WEBPACK_IMPORTED_MODULE_6__/* .resultOf */ .Bg)(report) === 'ok' ? [] : (0,_format_js__WEBPACK_IMPORTED_MODULE_8__/* .verdict */ .WJ)(report);
    const setOutputs = () => {
        environment.setOutputs(outputsOf(report));
    };
    failures.push(...(await (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .tryTo */ .dX)(setOutputs)));
    environment.writeSummary((0,_format_js__WEBPACK_IMPORTED_MODULE_8__/* .formatSummary */ .kq)(report));
    failures.push(...(await (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .tryTo */ .dX)(() => alarm(report, options, environment))));
    if (failures.length > 0)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToldError */ .QY(failures);
}
/** Opens, updates or closes the issue about what was verified, where that was asked for. */
async function alarm(report, { openIssue, issueToken, issueLabels: labels, issueAssignees: assignees, ...of }, { runner, http, clock, log }) {
    if (!openIssue)
        return;
    const [{ raiseAlarm }, { Issues }, { createOctokit }] = await Promise.all([
        __webpack_require__.e(/* import() */ 723).then(__webpack_require__.bind(__webpack_require__, 90723)),
        __webpack_require__.e(/* import() */ 4374).then(__webpack_require__.bind(__webpack_require__, 84374)),
        Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(5555), __webpack_require__.e(8111)]).then(__webpack_require__.bind(__webpack_require__, 13349)),
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


/***/ })

};
