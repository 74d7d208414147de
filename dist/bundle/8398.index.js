export const id = 8398;
export const ids = [8398,4014];
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


/***/ })

};
