export const id = 939;
export const ids = [939];
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
function permissionError(account, permissions) {
    const held = permissions.length === 0 ? 'none' : permissions.map(_text_log_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj).join(', ');
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ(`The token's user lacks the permission 'manage' on the enterprise account ` +
        `'${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(account)}' (it has: ${held}). ${PERMISSION}.`, { code: 'E_HEROKU_FORBIDDEN' });
}


/***/ }),

/***/ 69901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P1: () => (/* binding */ minuteAfter),
/* harmony export */   P9: () => (/* binding */ retryAfter),
/* harmony export */   R$: () => (/* binding */ retrying),
/* harmony export */   dE: () => (/* binding */ toldTo)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76223);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33186);


function judgeTransient(error) {
    if (!(error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ) || !error.transient)
        return { retry: false };
    return { retry: true, after: error.retryAfter };
}
/** An `onRetry` that writes to the log: `Attempt 1 failed, next in 0.5 s: …`. */
function toldTo(log, what) {
    return (error, attempt, pause) => {
        const seconds = (pause / 1000).toFixed(1);
        log.info(`${what} ${attempt} failed, next in ${seconds} s: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)((0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error))}`);
    };
}
/**
 * Runs `action` until it succeeds, fails for good, or the policy is used up, and then throws its last
 * error. Pauses grow exponentially, with jitter. A pause that a service asks for is kept; one beyond
 * the budget ends the attempts.
 */
async function retrying(action, { policy, clock, judge = judgeTransient, onRetry }) {
    const begun = clock.now().getTime();
    for (let attempt = 1;; attempt++) {
        try {
            return await action(attempt);
        }
        catch (error) {
            const decision = judge(error);
            if (!decision.retry || attempt >= policy.attempts)
                throw error;
            const ceiling = Math.min(policy.first * 2 ** (attempt - 1), policy.longest);
            const backoff = ceiling * (0.5 + clock.random() / 2);
            const pause = Math.round(Math.max(decision.after ?? 0, backoff));
            const elapsed = clock.now().getTime() - begun;
            if (elapsed + pause > policy.budget)
                throw error;
            onRetry?.(error, attempt, pause);
            await clock.sleep(pause);
        }
    }
}
/** `Retry-After` in milliseconds from now: a number of seconds or an HTTP date (RFC 9110). */
function retryAfter(value, now) {
    if (value === undefined)
        return undefined;
    if (/^\s*\d+\s*$/.test(value))
        return Number(value) * 1000;
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now.getTime());
}
/** The minute after a time in milliseconds since 1970, in UTC; undefined beyond what a date can be. */
function minuteAfter(time) {
    const minute = Math.ceil(time / 60_000) * 60_000;
    if (!(minute < 8e15))
        return undefined;
    return `${new Date(minute).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
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

/***/ 14090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ VERIFY_INPUT_NAMES),
/* harmony export */   q: () => (/* binding */ readVerifyOptions)
/* harmony export */ });
/* harmony import */ var _system_month_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42628);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33186);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54050);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66847);




const matching = (pattern, expected) => (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((value) => {
    const lower = value.toLowerCase();
    return pattern.test(lower) ? lower : undefined;
}, expected);
const days = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeNumber */ .rD)('number of days from 0 to 365', 0, 365);
const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** The names of the checks, in their order: an interface of options and of the JSON report. */
const CHECK_IDS = [
    ...['manifests', 'chain', 'counts', 'names', 'digests', 'unnamed', 'sums', 'page'],
    ...['objects', 'history', 'commits'],
    ...['months', 'fresh', 'anchor', 'remote', 'heroku'],
    ...['signed', 'authors', 'originals'],
    ...['clocks', 'timestamps'],
    ...['recipients', 'events', 'signed-off'],
];
const checkIds = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readAs */ .fd)((value, refuse) => {
    const names = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .namesIn */ .wX)(value).flatMap((name) => (name === 'all' ? CHECK_IDS : [name]));
    for (const name of names.filter((each) => !CHECK_IDS.some((id) => id === each))) {
        refuse(`${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} is not a check. Expected all, or some of ${CHECK_IDS.join(', ')}`);
    }
    return new Set(names);
});
const acceptedNames = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readAs */ .fd)((value, refuse) => {
    const names = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .namesIn */ .wX)(value).map((name) => name.toLowerCase());
    for (const name of names.filter((each) => !SHA.test(each) && !(0,_system_month_js__WEBPACK_IMPORTED_MODULE_0__/* .isMonth */ .nl)(each))) {
        refuse(`${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} is neither a full sha of a commit nor a month YYYY-MM`);
    }
    return new Set(names);
});
const VERIFY_INPUTS = {
    directory: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(undefined, '.'),
    ref: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(undefined, 'HEAD'),
    'allow-shallow': _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt,
    'grace-days': days.transform((days) => days ?? 5),
    'expect-head': matching(SHA, 'full sha of a commit, 40 hexadecimal digits'),
    'expect-manifest': matching(/^[0-9a-f]{64}$/, 'SHA-256, 64 hexadecimal digits'),
    'expect-records': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeNumber */ .rD)('number of records'),
    until: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((value) => ((0,_system_month_js__WEBPACK_IMPORTED_MODULE_0__/* .isMonth */ .nl)(value) ? value : undefined), 'month, YYYY-MM'),
    require: checkIds,
    accept: acceptedNames,
    'pgp-private-keys': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(),
    'pgp-passphrase': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(),
    'pgp-signer-keys': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(),
    'signed-since': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeNumber */ .rD)('sequence of a manifest, 1 or more'),
    'signed-off-within': days,
    'timestamp-roots': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(),
    repository: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryProblem */ .Ki),
    'expect-author': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)().transform((value) => new Set((0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .namesIn */ .wX)(value))),
    token: _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .mc.token,
    heroku: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)('list', 'all'),
    'heroku-api-key': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .secretProblem */ .oR),
    'heroku-api-url': _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .mc['heroku-api-url'],
    'open-issue': _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt,
    'issue-token': _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .mc.token,
    // A label may have spaces.
    'issue-labels': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)().transform((value) => value.split(/[,\n]/).flatMap((label) => label.trim() || [])),
    'issue-assignees': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)().transform(_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .namesIn */ .wX),
};
const VERIFY_INPUT_NAMES = Object.keys(VERIFY_INPUTS);
/** @throws OptionsError with every problem found */
function readVerifyOptions(inputs) {
    const { read, problems } = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInputs */ .TL)(VERIFY_INPUTS, inputs);
    if (read.signedSince !== undefined && read.pgpSignerKeys === '') {
        problems.push('signed-since: needs pgp-signer-keys (of the command: --signer-key), the keys of who signs');
    }
    if (read.expectAuthor?.size !== 0 && (read.repository === '' || read.token === '')) {
        problems.push('expect-author: needs repository and token (of the command: --repository and GITHUB_TOKEN), since ' +
            'GitHub knows the authors');
    }
    if (read.openIssue === true && read.issueToken === '') {
        problems.push('issue-token: is empty. Expected a token with issues: write');
    }
    if (problems.length > 0)
        throw new _problems_js__WEBPACK_IMPORTED_MODULE_3__/* .OptionsError */ .ZW(problems);
    return read;
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
    const { kind, size } = folder.entries.get(path) ?? { kind: undefined, size: 0 };
    if (kind === undefined)
        return 'is missing';
    if (kind === 'missing')
        return MISSING;
    if (kind !== 'file')
        return 'cannot be read';
    if (size > LARGEST_TEXT)
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
async function isPlainFolder(base, path) {
    const steps = path === '' ? [] : path.split('/');
    for (const index of steps.keys()) {
        const { kind } = await entryAt(base, steps.slice(0, index + 1).join('/'));
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

/***/ 29274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   U9: () => (/* reexport safe */ _text_log_js__WEBPACK_IMPORTED_MODULE_0__.hS),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   lb: () => (/* binding */ notChecked)
/* harmony export */ });
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33186);
/** A problem when there are findings that nobody accepted, else ok. */
function judge(findings, note, accepted = new Set()) {
    const open = [];
    const closed = [];
    for (const { file, problem, of } of findings) {
        const isAccepted = of !== undefined && accepted.has(of);
        (isAccepted ? closed : open).push({ file, problem });
    }
    const outcome = open.length > 0 ? { status: 'problem', findings: open } : { status: 'ok', note };
    return closed.length > 0 ? { ...outcome, accepted: closed } : outcome;
}
const notChecked = (reason) => ({ status: 'not-checked', reason });
const failed = (reason) => ({ status: 'failed', reason });



/***/ }),

/***/ 36375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   kq: () => (/* binding */ formatSummary),
/* harmony export */   v$: () => (/* binding */ madeBy),
/* harmony export */   vX: () => (/* binding */ formatText)
/* harmony export */ });
/* harmony import */ var _system_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24014);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33186);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91331);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29274);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94322);





const WORDS = { ok: 'ok', problem: 'PROBLEM', 'not-checked': 'not checked', failed: 'NOT CHECKED' };
const MARKS = {
    ok: '✅',
    problem: '❌',
    'not-checked': '➖',
    failed: '⚠️',
    'could-not-check': '⚠️',
};
/** Findings of one check that are shown; the JSON report has them all. */
const SHOWN = 10;
/** What came of a check: a note, a reason, or what was found; then what was accepted. */
function detailsOf({ outcome }, ledger) {
    const accepted = (outcome.accepted ?? []).map((each) => `accepted: ${(0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .wordsOf */ .Z9)(ledger, each)}`);
    if (outcome.status === 'ok')
        return [outcome.note, ...firstOf(accepted)];
    if (outcome.status !== 'problem')
        return [outcome.reason];
    return [...firstOf(outcome.findings.map((each) => (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .wordsOf */ .Z9)(ledger, each))), ...firstOf(accepted)];
}
function firstOf(lines) {
    const more = lines.length - SHOWN;
    return more > 0 ? [...lines.slice(0, SHOWN), `and ${more} more, in the JSON report`] : [...lines];
}
/** The report for a terminal or a log, a line each; text from elsewhere is made plain. */
function formatText(report) {
    const lines = report.ledgers.flatMap((ledger) => [...ledgerLines(ledger), '']);
    const head = report.head === null ? [] : [`Commit ${report.head}`];
    return [...[...lines, ...report.remarks, ...head, madeBy(report)].map(_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj), ...verdict(report)];
}
/** When and with what it was verified. */
function madeBy({ verifiedAt, bundle }) {
    const digest = bundle === null ? '' : `, SHA-256 ${bundle}`;
    return `Verified at ${verifiedAt.toISOString()} by ${_system_version_js__WEBPACK_IMPORTED_MODULE_0__/* .TOOL */ .js.name} ${_system_version_js__WEBPACK_IMPORTED_MODULE_0__/* .TOOL */ .js.version}${digest}`;
}
const nameOf = (account) => (account ? `, account ${account.name}` : '');
function ledgerLines({ path, account, records, newest, checks }) {
    const width = Math.max(...checks.map(({ check }) => check.id.length));
    const lines = checks.flatMap((each) => {
        const { check, outcome } = each;
        const word = WORDS[outcome.status].padEnd(WORDS.failed.length);
        const line = `  ${word}  ${check.id.padEnd(width)}  ${check.title}`;
        const details = detailsOf(each, path);
        const first = outcome.status === 'ok' ? `${line} (${details.shift()})` : line;
        return [first, ...details.map((detail) => `      ${detail}`)];
    });
    const last = newest && `Newest manifest: ${newest.path}, number ${newest.sequence}, SHA-256 ${newest.sha256}`;
    return [
        `Ledger ${path || '.'}${nameOf(account)}, ${(0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(records, 'record')}`,
        ...lines,
        ...(last === null ? [] : [`  ${last}`]),
    ];
}
/**
 * How it ends: the first problem, the checks that could not be made, or, a line for each ledger, how far it
 * was checked, and why no further. Text from elsewhere is made plain.
 */
function verdict(report) {
    const { ledgers } = report;
    const [first, ...more] = (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .problemsOf */ .GW)(report);
    if (first !== undefined) {
        return [(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`${(0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(more.length + 1, 'problem')}. The first: ${first}`)];
    }
    const open = (statuses, { checks }) => checks.flatMap(({ check, outcome }) => 'reason' in outcome && statuses.includes(outcome.status)
        ? [`${check.id} (${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(outcome.reason)})`]
        : []);
    const failed = ledgers.flatMap((ledger) => open(['failed'], ledger)).join(', ');
    if (failed !== '') {
        return [`No problem was found, but these checks could not be made: ${failed}`];
    }
    return ledgers.map((ledger) => {
        const which = ledgers.length === 1 ? '' : ` of '${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(ledger.path)}'`;
        const left = open(['not-checked'], ledger);
        const all = ledger.checks.length;
        const notMade = left.length === 0 ? '' : `; not made: ${left.join(', ')}`;
        return `Result${which}: sound as far as checked: ${all - left.length} of ${all} checks${notMade}`;
    });
}
/** The job summary, in Markdown. */
function formatSummary(report) {
    const head = [
        `## Audit trail ledger: ${MARKS[(0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .resultOf */ .Bg)(report)]}`,
        ...verdict(report).map((line) => `**${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeLines */ .RQ)(line)}**`),
        ...(report.head === null ? [] : [`Commit ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(report.head)}`]),
        ...report.remarks.map(_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeLines */ .RQ),
    ];
    const ending = '_Further ledgers are left out: the summary would be too large. The log has them._';
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .summaryWithin */ .uo)(head, report.ledgers.map(ledgerSection), ending);
}
function ledgerSection({ path, account, records, checks }) {
    const title = `${path || 'The folder'}${nameOf(account)}, ${(0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(records, 'record')}`;
    const rows = checks.map((each) => [
        MARKS[each.outcome.status],
        `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(each.check.id)} ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(each.check.title)}`,
        detailsOf(each, path).map(_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeLines */ .RQ).join('<br>'),
    ]);
    return [`### ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(title)}`, (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['', 'Check', ''], rows)].join('\n\n');
}


/***/ }),

/***/ 24769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ findGit),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   V8: () => (/* binding */ gitCandidates)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


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
        const program = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(candidate).catch(() => '');
        const isProgram = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(program, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK).then(async () => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(program)).isFile(), () => false);
        if (isProgram && !outside.some((folder) => isWithin(program, folder)))
            return program;
    }
    return undefined;
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
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   SC: () => (/* binding */ readLedger),
/* harmony export */   cF: () => (/* binding */ withTwins),
/* harmony export */   oF: () => (/* binding */ manifestsOf),
/* harmony export */   vo: () => (/* binding */ monthsOf)
/* harmony export */ });
/* harmony import */ var _ledger_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64999);
/* harmony import */ var _ledger_companions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88951);
/* harmony import */ var _ledger_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5671);
/* harmony import */ var _ledger_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93398);
/* harmony import */ var _ledger_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1540);
/* harmony import */ var _ledger_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35307);
/* harmony import */ var _record_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69804);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76223);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33186);









function manifestsOf({ log, provisional }) {
    return [...log, ...provisional];
}
function monthsOf({ log }) {
    return log.map(({ manifest }) => manifest.month).sort();
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
    const problems = [];
    for (const { path: file, kind } of folder.entries.values()) {
        const [months, name = '', ...deeper] = file.split('/');
        const isManifest = (0,_ledger_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isMonthsFolder */ .ib)(months) && (0,_ledger_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isManifestName */ .zU)(name) && deeper.length === 0;
        if (!isManifest || (kind !== 'file' && kind !== 'missing'))
            continue;
        try {
            const bytes = await (0,_record_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .readText */ .yR)(folder, file);
            if (typeof bytes === 'string')
                throw new _ledger_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .LedgerError */ .o(file, bytes);
            const read = (0,_ledger_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .readManifest */ .WI)(file, bytes);
            const held = { ...read, companions: await companionsOf(folder, read, problems) };
            found.push(held);
            problems.push(...(0,_ledger_read_js__WEBPACK_IMPORTED_MODULE_4__/* .nameProblems */ .W1)(held, months !== _ledger_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .PROVISIONAL */ .hq), ...(0,_ledger_companions_js__WEBPACK_IMPORTED_MODULE_1__/* .companionProblems */ .tU)(held));
        }
        catch (error) {
            // Whatever a file makes of its reader, it is no manifest, and hides no other.
            const problem = error instanceof _ledger_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .LedgerError */ .o
                ? error.problem
                : `is no manifest that can be read (${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)((0,_system_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .messageOf */ .bD)(error))})`;
            problems.push({ file, problem });
        }
    }
    const { log = [], provisional = [] } = Object.groupBy(found, ({ path, manifest }) => path.startsWith(`${_ledger_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .PROVISIONAL */ .hq}/`) || manifest.sequence === null ? 'provisional' : 'log');
    const sorted = (0,_ledger_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .sortLog */ .vR)(log);
    const running = provisional.filter((held) => held.path.startsWith(`${_ledger_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .PROVISIONAL */ .hq}/`));
    problems.push(...(0,_ledger_read_js__WEBPACK_IMPORTED_MODULE_4__/* .leftoverProblems */ .k)(sorted, running), ...accountProblems([...sorted, ...provisional]));
    return { path, folder, log: sorted, provisional, problems, history };
}
/** What is there beside a manifest; without a digest what cannot be read. */
async function companionsOf(folder, held, problems) {
    const companions = [];
    for (const path of _ledger_companions_js__WEBPACK_IMPORTED_MODULE_1__/* .COMPANION_KINDS */ .$H.map((kind) => (0,_ledger_companions_js__WEBPACK_IMPORTED_MODULE_1__/* .companionPath */ .ad)(held.path, kind))) {
        if (!folder.entries.has(path))
            continue;
        const bytes = await (0,_record_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .readText */ .yR)(folder, path);
        if (typeof bytes === 'string')
            problems.push({ file: path, problem: bytes });
        companions.push({ path, sha256: typeof bytes === 'string' ? '' : (0,_ledger_state_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256Of */ .Bj)(bytes) });
    }
    return companions;
}
function accountProblems([first, ...others]) {
    const problem = `is of another enterprise account than '${first?.path}'`;
    return others
        .filter(({ manifest }) => manifest.account.id !== first.manifest.account.id)
        .map(({ path: file }) => ({ file, problem }));
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
            problem: `is of an enterprise account that has another ledger, '${path || '.'}'`,
        }));
        return { ...ledger, problems: [...ledger.problems, ...problems] };
    });
}


/***/ }),

/***/ 94322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ resultOf),
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   IB: () => (/* binding */ formatJson),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   gM: () => (/* binding */ ledgerReport)
/* harmony export */ });
/* harmony import */ var _system_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24014);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33186);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6217);



/** A problem counts more than a check that could not be made though it was asked for. */
function resultOf(report) {
    if (problemsOf(report).length > 0)
        return 'problem';
    const checks = report.ledgers.flatMap((ledger) => ledger.checks);
    return checks.some(({ outcome }) => outcome.status === 'failed') ? 'could-not-check' : 'ok';
}
function ledgerReport(ledger, checks) {
    const { path, log } = ledger;
    const last = log.at(-1);
    const account = (0,_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestsOf */ .oF)(ledger).at(-1)?.manifest.account ?? null;
    const newest = last
        ? { path: last.path, sha256: last.sha256, sequence: last.manifest.sequence ?? 0 }
        : null;
    return { path, account, records: log.length, newest, checks };
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
const escaped = (character) => character.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
/** The report for machines: snake_case, as manifests are; ASCII escapes for what cannot be seen. */
function formatJson(report) {
    const ledgers = report.ledgers.map(({ checks, ...ledger }) => ({
        ...ledger,
        checks: checks.map(({ check, outcome }) => ({ ...check, ...outcome })),
    }));
    const { verifiedAt, bundle, head, unread, remarks } = report;
    const tool = { ..._system_version_js__WEBPACK_IMPORTED_MODULE_0__/* .TOOL */ .js, sha256: bundle };
    const verified_at = verifiedAt.toISOString();
    const body = { result: resultOf(report), verified_at, tool, head, ledgers, unread, remarks };
    return `${JSON.stringify(body, null, 2).replace(UNSEEN, escaped)}\n`;
}


/***/ })

};
