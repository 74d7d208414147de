export const id = 8398;
export const ids = [8398];
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


/***/ })

};
