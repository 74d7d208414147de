export const id = 2793;
export const ids = [2793,8398];
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

/***/ 52428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ OutageBudget)
/* harmony export */ });
/* unused harmony export OutageError */
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76223);
/* harmony import */ var _time_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85227);


/** Not tried, because services have been out of reach for too long. */
class OutageError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    constructor(milliseconds) {
        super(`Not tried, because services that did not answer as they should have held up this run for ` +
            `${Math.round(milliseconds / 60_000)} minutes already. Run again when they do.`, { code: 'E_OUTAGE', transient: true });
    }
}
/**
 * Limits the time that a run spends on services that do not answer: the retries of hundreds of months
 * would outlast the job.
 */
class OutageBudget {
    #spent = 0;
    #clock;
    constructor(clock) {
        this.#clock = clock;
    }
    /** @throws OutageError when transient failures have taken too long */
    check() {
        if (this.#spent >= _time_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .TIMES */ .v.outages)
            throw new OutageError(this.#spent);
    }
    /**
     * Does `action`, and counts its time if it fails transiently. Time beyond what retries take is not
     * counted: a slow service answers. Throws what `action` throws.
     */
    async spend(action) {
        const now = () => this.#clock.now().getTime();
        const since = now();
        try {
            return await action();
        }
        catch (error) {
            if (error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ && error.transient) {
                this.#spent += Math.min(now() - since, _time_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .TIMES */ .v.failure);
            }
            throw error;
        }
    }
    /** `check`, then `spend`. */
    async try(action) {
        this.check();
        return this.spend(action);
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

/***/ 43890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planAccounts: () => (/* binding */ planAccounts)
});

// EXTERNAL MODULE: ./.build/github/find.js
var find = __webpack_require__(13729);
// EXTERNAL MODULE: ./.build/github/octokit.js
var github_octokit = __webpack_require__(13349);
// EXTERNAL MODULE: ./.build/github/repository.js + 6 modules
var repository = __webpack_require__(11003);
// EXTERNAL MODULE: ./.build/heroku/client.js
var client = __webpack_require__(59316);
// EXTERNAL MODULE: ./.build/heroku/errors.js
var errors = __webpack_require__(50484);
// EXTERNAL MODULE: ./.build/http/outage.js
var outage = __webpack_require__(52428);
// EXTERNAL MODULE: ./.build/ledger/locate.js
var locate = __webpack_require__(62638);
// EXTERNAL MODULE: ./.build/system/disk.js
var disk = __webpack_require__(31053);
// EXTERNAL MODULE: ./.build/system/version.js
var version = __webpack_require__(24014);
// EXTERNAL MODULE: ./.build/text/log.js
var text_log = __webpack_require__(33186);
// EXTERNAL MODULE: ./.build/system/errors.js
var system_errors = __webpack_require__(76223);
// EXTERNAL MODULE: ./.build/ledger/paths.js
var paths = __webpack_require__(93398);
;// CONCATENATED MODULE: ./.build/plan/accounts.js




const MANAGE = "Grant it in the Heroku Dashboard, on the account's Access tab";
/** Whether an account is among those named, by name or id. */
function isNamed({ id, name }, names) {
    return names.includes(id) || names.includes(name);
}
/**
 * Finds the accounts to plan for.
 *
 * @param names names or ids; `*` for all that the token's user manages
 * @param ended names or ids of accounts whose contract ended: Heroku is not asked about them
 * @throws ActionError for `*` when the token's user manages none
 */
async function findAccounts(names, ended, { heroku, outages }) {
    if (names === '*') {
        const seen = await heroku.accounts();
        if (!seen.some(client/* mayManage */.f3)) {
            const known = seen.map(({ name }) => `'${(0,text_log/* plain */.pj)(name)}'`).join(', ') || 'none';
            throw new system_errors/* ActionError */.lZ("The token's user has the permission 'manage' on no enterprise account (it can see: " +
                `${known}). ${MANAGE}.`, { code: 'E_HEROKU_FORBIDDEN' });
        }
        const others = seen.filter((account) => !isNamed(account, ended));
        return {
            accounts: others.filter(client/* mayManage */.f3),
            unmanaged: others.filter((account) => !(0,client/* mayManage */.f3)(account)),
            problems: [],
        };
    }
    const accounts = new Map();
    const problems = [];
    for (const name of names.filter((each) => !ended.includes(each))) {
        try {
            const account = await outages.try(() => heroku.account(name));
            if (!isNamed(account, ended))
                accounts.set(account.id, account);
        }
        catch (error) {
            if (!(error instanceof system_errors/* ActionError */.lZ))
                throw error;
            problems.push((0,system_errors/* failureMessage */.oh)(error));
        }
    }
    return { accounts: [...accounts.values()], unmanaged: [], problems };
}
/**
 * What a plan of all accounts leaves out: a problem where the repository has the account's ledger,
 * else a warning.
 *
 * @param ledgers those in the repository; none when it was not looked into
 * @param directory template of the ledgers' folders
 * @param endedAccounts names or ids of accounts whose contract ended
 */
function leftOut({ accounts, unmanaged }, ledgers, { endedAccounts, directory }) {
    const ended = endedAccounts.map((each) => ({ id: each, name: each }));
    const known = [...accounts, ...ended].map((account) => (0,paths/* ledgerDirectory */.T0)(directory, account));
    const strays = ledgers.flatMap((ledger) => {
        const { account, directory } = ledger;
        // A known account's is reported when its months are planned.
        if (account === undefined)
            return known.includes(directory) ? [] : [unreadable(directory)];
        if (accounts.some(({ id }) => id === account.id) || isNamed(account, endedAccounts))
            return [];
        const seen = unmanaged.find(({ id }) => id === account.id);
        return [stray(directory, account.name, seen)];
    });
    const hasLedger = ({ id }) => ledgers.some(({ account }) => account?.id === id);
    return [...strays, ...unmanaged.filter((account) => !hasLedger(account)).map(unmanagedRow)];
}
function unreadable(directory) {
    const problem = `The ledger in '${(0,text_log/* plain */.pj)(directory)}' cannot be read, so it is not known whose it is. Verify a ` +
        'clone of the repository, which names the file.';
    return { name: directory, months: [], problem };
}
/** @param seen the account, when the token's user still sees it */
function stray(directory, name, seen) {
    const reason = seen
        ? `the token's user lacks the permission 'manage' on it now. ${MANAGE}`
        : `Heroku does not list it for the token's user any more. Let that user in again`;
    const problem = `It has a ledger in the repository, in '${(0,text_log/* plain */.pj)(directory)}', but ${reason}; if the account's ` +
        "contract ended, name it in 'ended-accounts'.";
    return { name: seen?.name ?? name, months: [], problem };
}
function unmanagedRow({ name }) {
    const warning = `It is left out: the token's user lacks the permission 'manage' on it. ${MANAGE}`;
    return { name, months: [], warning: `${warning}, or name the accounts to export.` };
}

// EXTERNAL MODULE: ./.build/system/month.js
var month = __webpack_require__(42628);
;// CONCATENATED MODULE: ./.build/plan/matrix.js


/** The most jobs that GitHub makes of a matrix. */
const LARGEST_MATRIX = 256;
/** The jobs of an account, of ranges no longer than so many months. */
function entriesOf({ account, months }, longest) {
    return (0,month/* rangesIn */.cv)(months, longest).map((range) => {
        const [first, last] = [range[0], range.at(-1)];
        return entry(account, first === last ? first : `${first}..${last}`);
    });
}
function entry({ id, name }, month) {
    return { account: name, 'account-id': id, month };
}
/**
 * The jobs that export these months: one each, oldest first. When they are more than GitHub
 * allows, consecutive months are joined into ranges, no longer than needed; with too many gaps for
 * that, each account has one job with the selector itself.
 *
 * @param selector the `month` input that the months come from
 * @throws InputError when there are too many accounts
 */
function matrixOf(due, selector) {
    const busy = due.filter(({ months }) => months.length > 0);
    const most = Math.max(0, ...busy.map(({ months }) => months.length));
    for (let longest = 1; longest <= most; longest++) {
        const entries = busy.flatMap((each) => entriesOf(each, longest));
        if (entries.length > LARGEST_MATRIX)
            continue;
        return entries.sort((a, b) => (a.month < b.month ? -1 : a.month > b.month ? 1 : 0));
    }
    if (busy.length > LARGEST_MATRIX) {
        throw new system_errors/* InputError */.dz(`${busy.length} accounts have something to export, and GitHub makes at most ${LARGEST_MATRIX} ` +
            "jobs of a matrix. Name fewer in 'enterprise-accounts', and plan the others in another job.");
    }
    return busy.map(({ account }) => entry(account, selector));
}

// EXTERNAL MODULE: ./.build/plan/months.js
var plan_months = __webpack_require__(91509);
;// CONCATENATED MODULE: ./.build/plan/plan.js













/** The note on each of `ended-accounts`. */
const ENDED = 'ended: nothing is due, and nothing missing';
/**
 * Finds out what is due of each account; one that cannot be planned keeps its problem.
 *
 * @throws ActionError when Heroku's accounts or the repository cannot be reached
 */
async function planAccounts(options, environment) {
    const { runner, clock, log, http } = environment;
    const { herokuApiKey: token, herokuApiUrl: apiUrl, enterpriseAccounts, endedAccounts, directory, month, } = options;
    const given = (0,errors/* givenToAction */.$P)("the input 'enterprise-accounts'");
    const heroku = new client/* HerokuClient */.KZ({ apiUrl, token, userAgent: version/* USER_AGENT */._O, http, clock, log, given });
    const repository = await openRepository(options, environment);
    const outages = new outage/* OutageBudget */.h(clock);
    const tools = { heroku, repository, outages, runner, clock, log };
    const found = await findAccounts(enterpriseAccounts, endedAccounts, { heroku, outages });
    const planned = [];
    for (const account of found.accounts) {
        planned.push({ account, ...(await planAccount(account, options, tools)) });
    }
    const problems = [...found.problems];
    const look = async () => (repository ? (0,locate/* ledgersIn */.IG)(await repository.files(), directory) : []);
    const ledgers = enterpriseAccounts === '*' ? await attempt(problems, () => outages.try(look), log) : [];
    const include = await attempt(problems, () => matrixOf(planned, month), log);
    return {
        accounts: [
            ...planned,
            ...endedAccounts.map((name) => ({ name, months: [], note: ENDED })),
            ...leftOut(found, ledgers ?? [], options),
        ],
        include: include ?? [],
        problems,
    };
}
/** Does what must not stop the rest; the message of a failure is added to the problems. */
async function attempt(problems, action, log) {
    try {
        return await action();
    }
    catch (error) {
        problems.push((0,disk/* failureText */.kY)(error, log));
        return undefined;
    }
}
/** Opens the repository, when what is due depends on what it has, or what may be left out. */
async function openRepository({ selection, enterpriseAccounts, repository: { owner, name }, token, branch }, { runner: { apiUrl }, http, clock, log }) {
    const isNeeded = selection.kind === 'missing' || (enterpriseAccounts === '*' && token !== '');
    if (!isNeeded)
        return undefined;
    const octokit = (0,github_octokit.createOctokit)(token, { apiUrl, userAgent: version/* USER_AGENT */._O, clock, log, http });
    return repository/* Repository */.L.open({ owner, name, branch, octokit, clock, log });
}
async function planAccount(account, options, { log, ...tools }) {
    const { name } = account;
    try {
        const own = { ...tools, log: under(account, log) };
        return { name, months: await tools.outages.try(() => monthsOf(account, options, own)) };
    }
    catch (error) {
        // A new account has no archive yet. One whose months were exported had some.
        const isNew = error instanceof errors/* NothingListedError */.jA && error.held === 0;
        if (isNew)
            return { name, months: [], warning: error.message };
        return { name, months: [], problem: (0,disk/* failureText */.kY)(error, log) };
    }
}
async function monthsOf(account, { selection, directory }, { heroku, repository, runner: { serverUrl }, clock, log }) {
    return log.group(`Account ${(0,text_log/* plain */.pj)(account.name)}`, async () => {
        const ledger = repository && selection.kind === 'missing'
            ? await (0,find.findLedger)(repository, directory, account, { serverUrl, log })
            : undefined;
        const { months, drifted } = await (0,plan_months/* planMonths */.X1)(account, selection, { ledger, heroku, clock, log });
        // Any export of the account fetches the months that Heroku changed: they need a job only when no
        // other month is due.
        return months.length > 0 ? months : drifted.slice(0, 1);
    });
}
/** A log whose warnings name the account: they are shown apart from its lines. */
function under({ name }, log) {
    return { ...log, warning: (message) => log.warning(`${(0,text_log/* plain */.pj)(name)}: ${message}`) };
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
