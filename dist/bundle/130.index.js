export const id = 130;
export const ids = [130];
export const modules = {

/***/ 46799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isFinal),
/* harmony export */   n: () => (/* binding */ isAheadOf)
/* harmony export */ });
/* harmony import */ var _system_month_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42628);

/** Milliseconds by which Heroku's clock and ours may differ (5 minutes). */
const SKEW = 300_000;
/**
 * Whether an archive holds its whole month: it was made after the month's end.
 *
 * @param createdAt by Heroku's clock, RFC 3339
 * @param now by our clock, when Heroku was asked: the month must be over by that too, so that one
 *   wrong clock does not close it. Left out, Heroku's clock alone counts.
 */
function isFinal(createdAt, month, now) {
    const end = (0,_system_month_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(month).getTime();
    return Date.parse(createdAt) >= end && (now === undefined || now.getTime() >= end);
}
/** Whether the month is over by Heroku's clock but not by ours, and they differ too much. */
function isAheadOf(createdAt, month, now) {
    const created = Date.parse(createdAt);
    return isFinal(createdAt, month) && now < (0,_system_month_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(month) && created > now.getTime() + SKEW;
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
    return (0,node_stream__WEBPACK_IMPORTED_MODULE_0__.pipeline)(sealed, (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip)(), () => undefined);
}


/***/ }),

/***/ 24700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E6: () => (/* binding */ isSameSource),
/* harmony export */   Mx: () => (/* binding */ missingMonths),
/* harmony export */   cM: () => (/* binding */ dueMonths)
/* harmony export */ });
/* harmony import */ var _system_month_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42628);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35307);


/** Whether Heroku's bytes are still those that were exported. */
function isSameSource({ manifest }, listed) {
    return manifest.source.checksum === listed.checksum && manifest.source.size === listed.size;
}
function selected(selection, held, listed, current) {
    switch (selection.kind) {
        case 'months':
            return selection.months;
        case 'all':
            return listed;
        case 'missing':
            return listed.filter((month) => month < current && !held.has(month));
    }
}
/** Months up to the one before `current` that neither side has, from the oldest that one has. */
function lostMonths(selection, held, listed, current) {
    // Who asks for a month does not ask how far back the ledger goes.
    if (selection.kind === 'months')
        return (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .gapsIn */ .vY)(held).filter((month) => !listed.includes(month));
    return missingMonths([...held, ...listed], [], current);
}
/** Months before `current` without a final record, from the oldest that the ledger or Heroku has. */
function missingMonths(held, listed, current) {
    const oldest = [...held, ...listed].sort()[0];
    if (oldest === undefined)
        return [];
    const closed = (0,_system_month_js__WEBPACK_IMPORTED_MODULE_0__/* .monthsBetween */ .ck)(oldest, (0,_system_month_js__WEBPACK_IMPORTED_MODULE_0__/* .addMonths */ .PS)(current, -1));
    return closed.filter((month) => !held.includes(month));
}
/**
 * Compares the ledger with Heroku's list of archives, which may be in any order.
 *
 * @param unreadable months that are in Heroku's list, but in a form that cannot be read
 */
function dueMonths(selection, state, archives, now, unreadable = []) {
    const current = (0,_system_month_js__WEBPACK_IMPORTED_MODULE_0__/* .monthOf */ .GS)(now);
    const held = (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .latestRevisions */ .Ql)(state);
    const byMonth = new Map(archives.map((archive) => [archive.month, archive]));
    const listed = [...new Set([...byMonth.keys(), ...unreadable])].sort();
    const months = selected(selection, held, listed, current);
    const drifted = listed.filter((month) => {
        const [before, now] = [held.get(month), byMonth.get(month)];
        const changed = before !== undefined && now !== undefined && !isSameSource(before, now);
        return changed && !months.includes(month);
    });
    const lost = lostMonths(selection, [...held.keys()], listed, current);
    return { months, drifted, lost: lost.filter((month) => !months.includes(month)) };
}


/***/ }),

/***/ 16889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ eventLines)
/* harmony export */ });
const LINE_FEED = 0x0a;
const COMMA = 0x2c;
/**
 * The events of an ordered document, one for each line between its first and last, without the
 * comma at the end.
 */
async function* eventLines(document) {
    let isFirst = true;
    /** Kept until another line follows: the last is no event. */
    let held;
    for await (const line of lines(document)) {
        if (held !== undefined)
            yield held.at(-1) === COMMA ? held.subarray(0, -1) : held;
        if (!isFirst)
            held = line;
        isFirst = false;
    }
}
async function* lines(document) {
    let pieces = [];
    for await (const chunk of document) {
        const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
        let start = 0;
        for (let end; (end = bytes.indexOf(LINE_FEED, start)) >= 0; start = end + 1) {
            yield Buffer.concat([...pieces, bytes.subarray(start, end)]);
            pieces = [];
        }
        // A copy, as each line is: the chunk's memory may be used again for the next.
        if (start < bytes.length)
            pieces.push(Buffer.from(bytes.subarray(start)));
    }
}


/***/ }),

/***/ 59490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readPrivateKeys),
/* harmony export */   h: () => (/* binding */ decryptionProblem)
/* harmony export */ });
/* harmony import */ var _key_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81002);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60177);
/* harmony import */ var _openpgp_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90093);
/* harmony import */ var _unlock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95544);




/**
 * Reads private keys (any number, armored or base64) to decrypt with, and unlocks them. Expired
 * and revoked ones serve: they open what was encrypted for them.
 * @param ask is asked for the passphrase of a key that needs one, when none is given
 * @param warn takes what of the keys cannot be read
 * @throws KeyError for pgp-private-keys or pgp-passphrase
 */
async function readPrivateKeys(text, passphrase, ask, warn = () => undefined) {
    if (text.trim() === '')
        return [];
    const { keys, problems } = await (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .readKeyRing */ .Q)(text);
    const secret = [];
    for (const { key, fingerprint, unread } of keys) {
        for (const words of unread)
            warn(`key ${fingerprint} ${words}`);
        if (!key.isPrivate()) {
            problems.push(`key ${fingerprint} is a public key, which opens nothing: give the private one, ` +
                `\`gpg --armor --export-secret-keys ${fingerprint}\``);
        }
        else if (key.getKeys().every(_unlock_js__WEBPACK_IMPORTED_MODULE_3__/* .isStub */ .DB))
            problems.push(lacksSecret(key));
        else
            secret.push(key);
    }
    if (keys.length + problems.length === 0) {
        problems.push('hold no OpenPGP key: give what `gpg --armor --export-secret-keys` prints');
    }
    if (problems.length > 0)
        throw new _key_error_js__WEBPACK_IMPORTED_MODULE_0__/* .KeyError */ .e('pgp-private-keys', problems);
    const open = [];
    // One after the other: each may ask.
    for (const key of secret)
        open.push(await opened(key, passphrase, ask));
    return open;
}
async function opened(key, passphrase, ask) {
    if (!(0,_unlock_js__WEBPACK_IMPORTED_MODULE_3__/* .isLocked */ .ln)(key))
        return key;
    const name = `key ${(0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprintOf */ .a)(key)}`;
    const given = passphrase === '' && ask ? await ask(`Passphrase of ${name}: `) : passphrase;
    if (given === '') {
        throw new _key_error_js__WEBPACK_IMPORTED_MODULE_0__/* .KeyError */ .e('pgp-passphrase', [
            `is empty, but ${name} is protected by one: give it as that input of the action, or to the ` +
                'command as PGP_PASSPHRASE or at its prompt',
        ]);
    }
    const open = await (0,_unlock_js__WEBPACK_IMPORTED_MODULE_3__/* .unlocked */ .YR)(key, given);
    if (open !== undefined)
        return open;
    throw new _key_error_js__WEBPACK_IMPORTED_MODULE_0__/* .KeyError */ .e('pgp-passphrase', [
        `does not open ${name}: check that it is of this key; the input and PGP_PASSPHRASE are for all keys alike`,
    ]);
}
/** Why a key cannot decrypt with its (sub)key of that id; undefined: it can. */
async function decryptionProblem(key, id) {
    // At no time: expired and revoked keys open what was encrypted for them.
    const usable = await key.getDecryptionKeys(id, null).catch(_openpgp_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A);
    if (typeof usable !== 'string' && !usable.every(_unlock_js__WEBPACK_IMPORTED_MODULE_3__/* .isStub */ .DB))
        return undefined;
    if (typeof usable !== 'string' || key.getKeys(id).some(_unlock_js__WEBPACK_IMPORTED_MODULE_3__/* .isStub */ .DB))
        return lacksSecret(key);
    return `key ${(0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprintOf */ .a)(key)} cannot decrypt: ${usable}`;
}
function lacksSecret(key) {
    return (`key ${(0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprintOf */ .a)(key)} lacks the secret part, which was left out of its export or is on a card: ` +
        'give a private key that has it, or open the files with gpg where the card is');
}


/***/ }),

/***/ 91509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ listedMonth),
/* harmony export */   X: () => (/* binding */ planMonths)
/* harmony export */ });
/* harmony import */ var _heroku_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6872);
/* harmony import */ var _heroku_final_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46799);
/* harmony import */ var _heroku_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50484);
/* harmony import */ var _heroku_schemas_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2879);
/* harmony import */ var _ledger_due_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24700);
/* harmony import */ var _ledger_read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1540);
/* harmony import */ var _ledger_state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35307);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33186);
/* harmony import */ var _system_month_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42628);









/** An archive of Heroku's list, as the ledger is compared with it. */
function listedMonth(archive) {
    const { checksum, size, created_at: createdAt } = archive;
    return { month: (0,_heroku_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .monthOf */ .GS)(archive), checksum, size, createdAt };
}
/**
 * Finds out what is due: compares the ledger, if there is one, with Heroku's archives.
 *
 * @throws LedgerError when the ledger is not as this action left it, NothingListedError when what
 *   Heroku has is asked for and it says that it has nothing
 */
async function planMonths(account, selection, { ledger, heroku, clock, log }) {
    if (ledger === undefined && selection.kind === 'months') {
        const { months } = selection;
        return { months, drifted: [], lost: [], state: _ledger_state_js__WEBPACK_IMPORTED_MODULE_6__/* .EMPTY_LEDGER */ ._7, listed: new Map() };
    }
    const state = ledger
        ? await (0,_ledger_read_js__WEBPACK_IMPORTED_MODULE_5__/* .readLedger */ .SC)(await ledger.store.open(), ledger.accountId)
        : _ledger_state_js__WEBPACK_IMPORTED_MODULE_6__/* .EMPTY_LEDGER */ ._7;
    const listing = await heroku.listing(account);
    if (selection.kind !== 'months') {
        const held = state.log.length + state.provisional.size;
        checkWhole(listing, { account, held, given: heroku.given });
    }
    const unreadable = unreadableMonths(listing, log);
    const archives = listing.archives.map(listedMonth);
    const due = (0,_ledger_due_js__WEBPACK_IMPORTED_MODULE_4__/* .dueMonths */ .cM)(selection, state, archives, clock.now(), unreadable);
    logDue(due, ledger && state, archives.length, log);
    if (selection.kind === 'missing')
        warnOfClocks(archives, clock.now(), log);
    return { ...due, state, listed: new Map(archives.map((archive) => [archive.month, archive])) };
}
/**
 * Refuses a list that is to say what is missing, and cannot.
 *
 * @throws NothingListedError, HerokuAnswerError
 */
function checkWhole({ archives, unreadable, requestId }, { account, held, given }) {
    if (archives.length + unreadable.length === 0) {
        throw new _heroku_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .NothingListedError */ .jA(account.name, requestId, held, given);
    }
    const nameless = unreadable.find(({ month }) => month === undefined);
    if (nameless !== undefined)
        throw new _heroku_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .HerokuAnswerError */ .X0(_heroku_client_js__WEBPACK_IMPORTED_MODULE_0__/* .LIST */ .rl, nameless.problem, requestId);
}
/** The months whose items in Heroku's list cannot be read, with a warning for each. */
function unreadableMonths({ unreadable, requestId }, log) {
    return unreadable.flatMap(({ month, problem }) => {
        const item = month === undefined ? 'An item' : `The item of ${month}`;
        log.warning(`${item} in Heroku's list of archives is not as its API describes: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_7__/* .said */ .ag)(problem)}. If it ` +
            `stays so the API has changed: please report it. (Request-Id ${requestId ?? 'not given'})`);
        return month ?? [];
    });
}
/** Warns of months that Heroku has whole and that are not over by this machine's clock. */
function warnOfClocks(archives, now, log) {
    const ahead = archives
        .filter(({ createdAt, month }) => (0,_heroku_final_js__WEBPACK_IMPORTED_MODULE_1__/* .isAheadOf */ .n)(createdAt, month, now))
        .map(({ month }) => month);
    if (ahead.length === 0)
        return;
    log.warning(`Heroku made its archive of ${(0,_system_month_js__WEBPACK_IMPORTED_MODULE_8__/* .formatMonths */ .jr)(ahead.sort())} after the month was over, but by this ` +
        `machine's clock (${now.toISOString()}) it is not, so it is not exported. One of the two ` +
        'clocks is wrong: if it is this one, set it right and run again.');
}
/** @param state of the ledger; undefined when it was not looked into */
function logDue({ months, drifted, lost }, state, listed, log) {
    const records = state && `, the ledger ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(state.log.length, 'record')}`;
    log.info(`Heroku has ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(listed, 'month')}${records ?? ''}`);
    log.info(months.length === 0 ? 'Nothing is due' : `To do: ${(0,_system_month_js__WEBPACK_IMPORTED_MODULE_8__/* .formatMonths */ .jr)(months)}`);
    if (drifted.length > 0) {
        // No warning yet: it may be the gzip alone that differs, and that for ever.
        log.info(`Heroku changed its archive of ${(0,_system_month_js__WEBPACK_IMPORTED_MODULE_8__/* .formatMonths */ .jr)(drifted)} after it was exported. It is fetched ` +
            'again; if its events differ, they are added as a new revision.');
    }
    if (lost.length === 0)
        return;
    const names = (0,_system_month_js__WEBPACK_IMPORTED_MODULE_8__/* .formatMonths */ .jr)(lost);
    log.warning((state === undefined
        ? `Heroku does not have ${names}, though it has earlier months. `
        : `The ledger lacks ${names}, and Heroku does not have ${lost.length === 1 ? 'it' : 'them'}. `) +
        'If the month is recent, run again later; else ask Heroku support for the archive.');
}


/***/ }),

/***/ 98130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VerifyError: () => (/* binding */ VerifyError),
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/system/errors.js
var errors = __webpack_require__(76223);
// EXTERNAL MODULE: ./.build/text/log.js
var log = __webpack_require__(33186);
// EXTERNAL MODULE: ./.build/verify/outcome.js
var verify_outcome = __webpack_require__(66702);
;// CONCATENATED MODULE: ./.build/verify/checks/anchor.js

const anchor_anchor = {
    id: 'anchor',
    title: 'What was noted outside is still there: nothing was cut off or rewritten',
    async run({ log }, { expected, clone }) {
        const { head, manifest, records } = expected;
        const findings = [];
        if (head === undefined && manifest === undefined && records === undefined) {
            return (0,verify_outcome/* notChecked */.lb)('nothing was given to compare with. A ledger cut short, or rewritten from the start, is ' +
                'sound in itself: note what is shown as the newest manifest, elsewhere, and give it next time');
        }
        if (manifest !== undefined && !log.some(({ sha256 }) => sha256 === manifest)) {
            const problem = `has no manifest with the SHA-256 ${manifest} any more: it was cut off or rewritten`;
            findings.push({ file: '', problem });
        }
        if (records !== undefined && log.length < records) {
            const problem = `has ${log.length} manifests, where ${records} were expected: the last were cut off`;
            findings.push({ file: '', problem });
        }
        if (head !== undefined) {
            if (clone === undefined)
                return (0,verify_outcome/* failed */.gz)('a commit was given, but the folder is in no clone');
            if (clone.gap !== undefined)
                return (0,verify_outcome/* failed */.gz)(clone.gap.reason);
            if (!(await clone.contains(head))) {
                const problem = `does not have the commit ${head} in its history any more: it was cut off or rewritten`;
                findings.push({ file: '', problem });
            }
        }
        return (0,verify_outcome/* judge */.S4)(findings, 'as noted');
    },
};

// EXTERNAL MODULE: ./.build/heroku/final.js
var heroku_final = __webpack_require__(46799);
// EXTERNAL MODULE: ./.build/system/month.js
var system_month = __webpack_require__(42628);
// EXTERNAL MODULE: ./.build/verify/history.js
var verify_history = __webpack_require__(37586);
// EXTERNAL MODULE: ./.build/verify/ledger.js
var verify_ledger = __webpack_require__(6217);
;// CONCATENATED MODULE: ./.build/verify/times.js
/**
 * A time that somebody else wrote down, in milliseconds since 1970, as text: RFC 3339, or in words
 * where no calendar has it. Never throws.
 */
function isoOf(milliseconds) {
    const date = new Date(milliseconds);
    if (!Number.isNaN(date.getTime()))
        return date.toISOString();
    return Number.isNaN(milliseconds)
        ? 'no time'
        : `second ${Math.round(milliseconds / 1000)} since 1970`;
}
/** The day of such a time in UTC, or the same words. */
function dayOf(milliseconds) {
    return isoOf(milliseconds).replace(/T.*/, '');
}

;// CONCATENATED MODULE: ./.build/verify/checks/clocks.js






/** How far apart, in milliseconds, the clocks of Heroku, a runner and GitHub may be. */
const SKEW = 300_000;
/** Exports run side by side: one that took long may be appended after one that began later. */
const OVERLAP = 86_400_000;
const clocks = {
    id: 'clocks',
    title: 'The times fit: made after the month, then retrieved, then committed, in order',
    run(ledger, { now }) {
        const findings = (0,verify_ledger/* manifestsOf */.oF)(ledger).flatMap(({ path, manifest }) => [...manifestProblems(manifest, now)].map((problem) => ({ file: path, problem })));
        findings.push(...retrievalOrder(ledger.log));
        if ((0,verify_history/* isGap */.NH)(ledger.history))
            return (0,verify_outcome/* judge */.S4)(findings, 'of the manifests alone');
        const added = (0,verify_history/* additions */.mv)(ledger.history);
        const committed = new Map([...added].map(([path, { commit }]) => [path, commit.committed * 1000]));
        findings.push(...commitProblems(ledger.log, committed, now));
        return (0,verify_outcome/* judge */.S4)(findings, 'of the manifests and their commits');
    },
};
function* manifestProblems({ month, final, source }, now) {
    const { created_at: createdAt, retrieved_at: retrievedAt } = source;
    const created = Date.parse(createdAt);
    if (Number.isNaN(created)) {
        yield 'does not say when Heroku made the archive';
        return;
    }
    if (final && !(0,heroku_final/* isFinal */.d)(createdAt, month)) {
        yield `says that it is final, but Heroku made its archive at ${isoOf(created)}, before the month was over`;
    }
    const retrieved = Date.parse(retrievedAt);
    if (retrieved < created - SKEW) {
        yield `was retrieved at ${isoOf(retrieved)}, before Heroku made it at ${isoOf(created)}`;
    }
    if (retrieved > now.getTime() + SKEW)
        yield `was retrieved at ${isoOf(retrieved)}, in the future`;
}
/** Pairs of neighbours in the log. */
function* neighbours(log) {
    for (let i = 1; i < log.length; i++)
        yield [log[i - 1], log[i]];
}
function* retrievalOrder(log) {
    for (const [before, held] of neighbours(log)) {
        const [earlier, later] = [before, held].map(({ manifest }) => Date.parse(manifest.source.retrieved_at));
        if (later >= earlier - OVERLAP)
            continue;
        const problem = `was retrieved at ${isoOf(later)}, more than a day before '${before.path}', which precedes it`;
        yield { file: held.path, problem };
    }
}
function* commitProblems(log, committed, now) {
    for (const { path, manifest } of log) {
        const time = committed.get(path);
        if (time === undefined)
            continue;
        const retrieved = Date.parse(manifest.source.retrieved_at);
        if (time < retrieved - SKEW) {
            const problem = `was committed at ${isoOf(time)}, before it was retrieved at ${isoOf(retrieved)}`;
            yield { file: path, problem };
        }
        if (time > now.getTime() + SKEW) {
            yield { file: path, problem: `was committed at ${isoOf(time)}, in the future` };
        }
    }
    for (const [before, held] of neighbours(log)) {
        const [earlier, later] = [before, held].map(({ path }) => committed.get(path) ?? NaN);
        if (!(later < earlier - SKEW))
            continue;
        const problem = `was committed at ${isoOf(later)}, before '${before.path}', which precedes it`;
        yield { file: held.path, problem };
    }
}
const DAY = 86_400_000;
/** The newest month that is to be there: so many days ago, it was over already. */
function latestDue({ now, graceDays }) {
    return (0,system_month/* addMonths */.PS)((0,system_month/* monthOf */.GS)(new Date(now.getTime() - graceDays * DAY)), -1);
}
const fresh = {
    id: 'fresh',
    title: 'The newest month is there: the export still runs',
    run(ledger, { now, graceDays }) {
        const due = latestDue({ now, graceDays });
        const newest = (0,verify_ledger/* monthsOf */.vo)(ledger).at(-1);
        const grace = `${(0,verify_outcome/* count */.U9)(graceDays, 'day')} after its end`;
        if (newest !== undefined && newest >= due)
            return (0,verify_outcome/* judge */.S4)([], `${due} was due, ${grace}`);
        const problem = `ends with ${newest ?? 'nothing'}, but ${due} is to be there ${grace}`;
        return (0,verify_outcome/* judge */.S4)([{ file: '', problem }], '');
    },
};

// EXTERNAL MODULE: ./.build/ledger/paths.js
var paths = __webpack_require__(93398);
;// CONCATENATED MODULE: ./.build/verify/checks/commits.js



const commits = {
    id: 'commits',
    title: 'Each month came whole, in a commit of its own whose trailers say so, in the order of the log',
    run({ log, history }, { accepted }) {
        if ((0,verify_history/* isGap */.NH)(history))
            return (0,verify_outcome/* notChecked */.lb)(history.reason);
        const findings = [...monthFindings(log, history), ...history.flatMap(pageFindings)];
        return (0,verify_outcome/* judge */.S4)(findings, (0,verify_outcome/* count */.U9)(log.length, 'month'), accepted);
    },
};
function* monthFindings(log, history) {
    const added = (0,verify_history/* additions */.mv)(history);
    const places = new Map(history.map(({ sha }, index) => [sha, index]));
    let last;
    for (const { path, manifest } of log) {
        const commit = added.get(path)?.commit;
        if (commit === undefined)
            continue;
        const place = places.get(commit.sha);
        if (last !== undefined && place <= last.place) {
            const how = place === last.place ? 'came in the commit of' : 'was committed before';
            const problem = `${how} '${last.path}', which precedes it in the log`;
            yield { file: path, problem, of: commit.sha };
        }
        last = { path, place };
        for (const file of manifest.files) {
            const of = added.get(file.path)?.commit.sha;
            if (of === commit.sha)
                continue;
            const problem = `did not come in the commit of its manifest '${path}'`;
            yield { file: file.path, problem, of };
        }
        yield* trailerFindings(path, manifest, commit);
    }
}
/**
 * The message of a commit that adds a month says which, in git trailers. They are not always the
 * last paragraph: GitHub adds one of its own (Co-authored-by) when a pull request is squashed.
 */
function* trailerFindings(file, { month, sequence, json }, { sha, message }) {
    const trailers = [...message.matchAll(/^([A-Za-z0-9-]+): (.*)$/gm)];
    const expected = { Month: month, Sequence: String(sequence), 'SHA-256': json.sha256 };
    for (const [key, value] of Object.entries(expected)) {
        const said = trailers.filter(([, name]) => name === key).map(([, , text]) => text);
        if (said.includes(value))
            continue;
        const what = said[0] === undefined ? `does not say its ${key}` : `says ${key}: ${said[0]}`;
        const problem = `is at odds with its commit ${sha.slice(0, 12)}, which ${what}`;
        yield { file, problem, of: sha };
    }
}
/** The page and the digests change only along with a month. */
function pageFindings({ sha, changes }) {
    const bringsMonth = changes.some(({ status, path }) => path.endsWith(paths/* MANIFEST_ENDING */.yb) && (status === 'A' || path.startsWith(`${paths/* PROVISIONAL */.hq}/`)));
    if (bringsMonth)
        return [];
    return changes
        .filter(({ status, path }) => status !== 'A' && (path === paths/* README */.DK || path === paths/* SUMS */.vf))
        .map(({ path }) => ({
        file: path,
        problem: `was changed by commit ${sha.slice(0, 12)}, which brings no month`,
        of: sha,
    }));
}

// EXTERNAL MODULE: ./.build/ledger/document.js
var ledger_document = __webpack_require__(23033);
// EXTERNAL MODULE: ./.build/ledger/state.js
var ledger_state = __webpack_require__(35307);
// EXTERNAL MODULE: ./.build/ledger/sums.js
var ledger_sums = __webpack_require__(27516);
// EXTERNAL MODULE: ./.build/seal/digest.js
var seal_digest = __webpack_require__(96872);
;// CONCATENATED MODULE: ./.build/verify/files.js


const known = new WeakMap();
/** Files that are not there, or not with the size and digest that their manifest has; read once. */
function damagedFiles(ledger) {
    const findings = known.get(ledger) ?? readFiles(ledger);
    known.set(ledger, findings);
    return findings;
}
async function readFiles(ledger) {
    const findings = [];
    for (const { manifest } of (0,verify_ledger/* manifestsOf */.oF)(ledger)) {
        for (const file of manifest.files) {
            const problem = await fileProblem(ledger.folder, file);
            if (problem !== undefined)
                findings.push({ file: file.path, problem });
        }
    }
    return findings;
}
async function fileProblem(folder, { path, size, sha256 }) {
    const entry = folder.entries.get(path);
    if (entry === undefined)
        return 'is missing';
    // That it is none is told where strange things are.
    if (entry.kind !== 'file')
        return undefined;
    // A size that is claimed is only compared, whatever it is.
    if (entry.size !== size)
        return `has ${entry.size} bytes, where its manifest has ${size}`;
    const digest = new seal_digest/* Digest */.n();
    for await (const chunk of folder.stream(path))
        digest.add(chunk);
    if (digest.sha256 === sha256)
        return undefined;
    return `has the SHA-256 ${digest.sha256}, where its manifest has ${sha256}`;
}

// EXTERNAL MODULE: ./.build/verify/folder.js
var verify_folder = __webpack_require__(54920);
;// CONCATENATED MODULE: ./.build/verify/checks/files.js








const digests = {
    id: 'digests',
    title: 'Every file is there, with the size and SHA-256 of its manifest',
    async run(ledger) {
        const files = (0,verify_ledger/* manifestsOf */.oF)(ledger).flatMap(({ manifest }) => manifest.files);
        return (0,verify_outcome/* judge */.S4)(await damagedFiles(ledger), (0,verify_outcome/* count */.U9)(files.length, 'file'));
    },
};
const names = {
    id: 'names',
    title: 'Each manifest names the files of its own month, parts of one in their order',
    run(ledger) {
        const findings = (0,verify_ledger/* manifestsOf */.oF)(ledger).flatMap(({ path, manifest }) => [
            ...nameFindings(path, manifest),
        ]);
        return (0,verify_outcome/* judge */.S4)(findings, 'names and parts');
    },
};
function* nameFindings(path, manifest) {
    const { month, final, revision, encryption } = manifest;
    const stem = (0,paths/* stemOf */.Vc)(month, final, revision);
    const encrypted = encryption !== null;
    const endings = {
        events: [true, false].map((gzip) => (0,paths/* eventsEnding */.Bh)({ gzip, encrypted })),
        original: [(0,paths/* originalEnding */.hM)(encrypted)],
    };
    for (const role of ['events', 'original']) {
        const paths = (0,ledger_document/* pathsOf */.wG)(manifest, role);
        const [first] = paths;
        if (first === undefined) {
            if (role === 'events')
                yield { file: path, problem: 'names no file of events' };
            continue;
        }
        const whole = (0,ledger_document/* wholePath */.nA)(first);
        if (!endings[role].some((ending) => whole === `${stem}${ending}`)) {
            const problem = `names '${first}' as its ${role}, which is not such a name of this month`;
            yield { file: path, problem };
            continue;
        }
        const expected = partNames(whole, paths.length);
        const wrong = paths.findIndex((name, index) => name !== expected[index]);
        if (wrong >= 0) {
            const problem = `names '${paths[wrong]}' where '${expected[wrong]}' was expected`;
            yield { file: path, problem };
        }
    }
}
/** The names of a file in so many parts. */
function partNames(whole, parts) {
    if (parts === 1)
        return [whole];
    const digits = Math.max(2, String(parts).length);
    return Array.from({ length: parts }, (_, index) => `${whole}.part${String(index + 1).padStart(digits, '0')}`);
}
const WORDS = {
    link: 'is a symbolic link',
    other: 'is not a file',
    unreadable: 'cannot be read',
};
const unnamed = {
    id: 'unnamed',
    title: 'Nothing is there that no manifest names: no further file, no symbolic link',
    run(ledger) {
        const named = new Set([
            paths/* README */.DK,
            paths/* SUMS */.vf,
            ...(0,verify_ledger/* manifestsOf */.oF)(ledger).flatMap(({ manifest }) => manifest.files.map(({ path }) => path)),
        ]);
        const findings = [...ledger.folder.entries.values()].flatMap((entry) => {
            const problem = strangeness(entry, named);
            if (problem === undefined || (0,verify_ledger/* isUnreadable */.GZ)(ledger, entry.path))
                return [];
            // Nobody pushed it: it is no file of the ledger's, but of who looked at the clone.
            const isLitter = entry.kind === 'file' && DESKTOP.test(entry.path.split('/').at(-1));
            if (isLitter && !ledger.blobs.has(entry.path))
                return [];
            return [{ file: entry.path, problem }];
        });
        return (0,verify_outcome/* judge */.S4)(findings, `besides ${paths/* README */.DK}, ${paths/* SUMS */.vf} and what the manifests name`);
    },
};
/** What desktops leave in a folder that is looked at there. */
const DESKTOP = /^(?:\.DS_Store|\._.+|Thumbs\.db|desktop\.ini|\.directory)$/i;
function strangeness({ path, kind }, named) {
    if (kind === 'folder') {
        return (0,paths/* isMonthsFolder */.ib)(path) ? undefined : `is not the folder of a year, nor ${paths/* PROVISIONAL */.hq}`;
    }
    if (kind !== 'file')
        return WORDS[kind];
    // One that cannot be read, or is not what it says, has been told.
    const [, name = '', ...deeper] = path.split('/');
    const isManifest = deeper.length === 0 && (0,paths/* isManifestName */.zU)(name);
    return isManifest || named.has(path) ? undefined : 'is named by no manifest';
}
const sums = {
    id: 'sums',
    title: `${paths/* SUMS */.vf} lists every file with its SHA-256`,
    async run(ledger) {
        const { folder } = ledger;
        const listed = await folder.read(paths/* SUMS */.vf, verify_folder/* LARGEST_TEXT */.Jj);
        if (listed === undefined)
            return (0,verify_outcome/* judge */.S4)([{ file: paths/* SUMS */.vf, problem: folder.whyNot(paths/* SUMS */.vf) }], '');
        const parsed = (0,ledger_sums/* parseSums */.mi)(listed.toString());
        if (parsed === undefined) {
            return (0,verify_outcome/* judge */.S4)([{ file: paths/* SUMS */.vf, problem: 'is not what sha256sum writes' }], '');
        }
        const page = await folder.read(paths/* README */.DK, verify_folder/* LARGEST_TEXT */.Jj);
        const files = [
            // That the page is missing is for the check of the page.
            { path: paths/* README */.DK, sha256: page === undefined ? (parsed.get(paths/* README */.DK) ?? '') : (0,ledger_state/* sha256Of */.Bj)(page) },
            ...(0,verify_ledger/* manifestsOf */.oF)(ledger).flatMap(ledger_sums/* filesOf */.R8),
            ...ledger.unreadable.filter(({ sha256 }) => sha256 !== ''),
        ];
        const known = new Set(files.map(({ path }) => path));
        const relevant = [...parsed].filter(([path]) => known.has(path) || !(0,verify_ledger/* isUnreadable */.GZ)(ledger, path));
        return (0,verify_outcome/* judge */.S4)((0,ledger_sums/* sumsProblems */.h_)(new Map(relevant), files), (0,verify_outcome/* count */.U9)(parsed.size, 'file'));
    },
};

// EXTERNAL MODULE: ./.build/github/errors.js
var github_errors = __webpack_require__(43781);
;// CONCATENATED MODULE: ./.build/verify/checks/github.js



const signatures = {
    id: 'signatures',
    title: 'GitHub has every commit of the ledger, and verified who signed it',
    async run({ history }, { github, accepted }) {
        if ((0,verify_history/* isGap */.NH)(history))
            return (0,verify_outcome/* notChecked */.lb)(history.reason);
        if (github === undefined) {
            return (0,verify_outcome/* notChecked */.lb)(`no repository and token were given. ${claims(history)}`);
        }
        const findings = [];
        try {
            // The newest first, since GitHub tells of those before it as well; told from the first on.
            for (const { sha } of history.toReversed()) {
                const found = await github.verification(sha);
                if (found === undefined) {
                    const problem = `has the commit ${sha}, which GitHub does not have`;
                    findings.unshift({ file: '', problem });
                }
                else if (!found.verified) {
                    const problem = `has the commit ${sha}, which GitHub did not verify (${found.reason})`;
                    findings.unshift({ file: '', problem, of: sha });
                }
            }
        }
        catch (error) {
            if (error instanceof github_errors/* GitHubError */.y_)
                return (0,verify_outcome/* failed */.gz)(error.message);
            throw error;
        }
        return (0,verify_outcome/* judge */.S4)(findings, claims(history), accepted);
    },
};
/** Who committed, as the commits themselves say. */
function claims(history) {
    const committers = new Map();
    for (const { committer } of history) {
        committers.set(committer, (committers.get(committer) ?? 0) + 1);
    }
    const all = [...committers].map(([name, commits]) => `${name}: ${(0,verify_outcome/* count */.U9)(commits, 'commit')}`);
    return `Committers: ${all.join(', ')}`;
}
const remote = {
    id: 'remote',
    title: "GitHub's branch is where this clone is",
    async run(_, { github, clone }) {
        if (github === undefined)
            return (0,verify_outcome/* notChecked */.lb)('no repository and token were given');
        if (clone === undefined)
            return (0,verify_outcome/* notChecked */.lb)('the folder is in no clone');
        if (clone.head === undefined)
            return (0,verify_outcome/* failed */.gz)(clone.gap?.reason ?? 'the clone has no commit');
        const branch = await clone.branch();
        const name = branch === undefined ? "GitHub's default branch" : `GitHub's branch '${branch}'`;
        try {
            const there = await github.commit(branch === undefined ? 'HEAD' : `heads/${branch}`);
            if (there === undefined)
                return (0,verify_outcome/* failed */.gz)(`${name} is not there`);
            if (there.sha === clone.head)
                return (0,verify_outcome/* judge */.S4)([], `${name} is at ${there.sha.slice(0, 12)}`);
            if (await clone.contains(there.sha)) {
                const problem = `has commits after ${there.sha}, where ${name} is: it was reset, or these were never pushed`;
                return (0,verify_outcome/* judge */.S4)([{ file: '', problem }], '');
            }
            return (0,verify_outcome/* failed */.gz)(`${name} is at ${there.sha.slice(0, 12)}, which this clone does not have: pull and verify again`);
        }
        catch (error) {
            if (error instanceof github_errors/* GitHubError */.y_)
                return (0,verify_outcome/* failed */.gz)(error.message);
            throw error;
        }
    },
};

// EXTERNAL MODULE: ./.build/ledger/due.js
var ledger_due = __webpack_require__(24700);
// EXTERNAL MODULE: ./.build/plan/months.js
var months = __webpack_require__(91509);
;// CONCATENATED MODULE: ./.build/verify/checks/heroku.js









const heroku = {
    id: 'heroku',
    title: 'Heroku has no closed month that is missing here, and none with other events',
    async run(ledger, context) {
        const { heroku: source } = context;
        if (source === undefined)
            return (0,verify_outcome/* notChecked */.lb)('no Heroku credentials were given');
        const account = (0,verify_ledger/* manifestsOf */.oF)(ledger)[0]?.manifest.account;
        if (account === undefined)
            return (0,verify_outcome/* notChecked */.lb)('there is no month that says whose it is');
        try {
            const found = await source.client.account(account.id);
            const archives = await source.client.archives(found);
            if (archives.length === 0)
                return (0,verify_outcome/* failed */.gz)(NOTHING_LISTED);
            const differing = (held) => difference(held, found, source);
            return await compared((0,verify_ledger/* stateOf */.L4)(ledger), archives.map(months/* listedMonth */.W), context, differing);
        }
        catch (error) {
            if (error instanceof errors/* ActionError */.lZ)
                return (0,verify_outcome/* failed */.gz)(error.message);
            throw error;
        }
    },
};
/** An account with a ledger has archives: a list without any says nothing of what is missing. */
const NOTHING_LISTED = 'Heroku lists no archive at all of the enterprise account, so it is not known what is missing. ' +
    "Check that the token's user has the manage permission on it, and run again; ask Heroku support " +
    'if it stays so';
/**
 * How Heroku's archive of a held month differs, which has other bytes now; undefined when Heroku has
 * only written the same events anew.
 */
async function difference(held, account, heroku) {
    const { month } = held.manifest;
    try {
        const digest = await heroku.orderedDigest(account, (0,system_month/* monthNamed */.yV)(month));
        if (digest === held.manifest.json.sha256)
            return undefined;
        const problem = `has ${month} with other events than Heroku has now: export again, which appends a revision`;
        return { problem, isKnown: true };
    }
    catch (error) {
        if (!(error instanceof errors/* ActionError */.lZ))
            throw error;
        const problem = `has ${month} with other bytes than Heroku has now, and its archive could not be looked into: ` +
            error.message;
        return { problem, isKnown: false };
    }
}
/** Holds a ledger against Heroku's list, and what has other bytes there against its archive. */
async function compared(state, listed, context, differing) {
    const due = (0,ledger_due/* dueMonths */.cM)({ kind: 'missing' }, state, listed, context.now);
    const latest = latestDue(context);
    const isWhole = ({ createdAt, month }) => (0,heroku_final/* isFinal */.d)(createdAt, month, context.now);
    const whole = new Set(listed.filter(isWhole).map(({ month }) => month));
    const isHeld = (month) => state.provisional.has(month);
    const problems = [
        // An archive that is cut short is nothing to hold yet.
        ...due.months
            .filter((month) => month <= latest && whole.has(month))
            .map((month) => ({
            problem: isHeld(month)
                ? `has ${month} only as it was before it was over, and Heroku has all of it`
                : `lacks ${month}, which Heroku has`,
        })),
        ...due.lost
            .filter((month) => month <= latest && !isHeld(month))
            .map((month) => ({
            problem: `lacks ${month}, which Heroku does not have either`,
            of: month,
        })),
    ];
    const anew = [];
    const unknown = [];
    for (const month of due.drifted) {
        const difference = await differing((0,ledger_state/* latestRevisions */.Ql)(state).get(month));
        if (difference === undefined)
            anew.push(month);
        // Not of the month: who accepts one change does not accept the next.
        else if (difference.isKnown)
            problems.push({ problem: difference.problem });
        else
            unknown.push(difference.problem);
    }
    const note = anew.length === 0 ? '' : `; ${anew.join(', ')} written anew, with the same events`;
    const judged = (some) => (0,verify_outcome/* judge */.S4)(some.map((each) => ({ file: '', ...each })), `${(0,verify_outcome/* count */.U9)(listed.length, 'month')} at Heroku${note}`, context.accepted);
    const outcome = judged(problems);
    if (unknown.length === 0)
        return outcome;
    // What Heroku does not give is no damage of the ledger; beside one it is told all the same.
    if (outcome.status === 'problem') {
        return judged([...problems, ...unknown.map((problem) => ({ problem }))]);
    }
    const { accepted } = outcome;
    const reason = unknown.map((problem) => `The ledger ${problem}`).join(' ');
    return { ...(0,verify_outcome/* failed */.gz)(reason), ...(accepted === undefined ? {} : { accepted }) };
}

;// CONCATENATED MODULE: ./.build/verify/checks/history.js





const objects = {
    id: 'objects',
    title: "Git's own check finds every object of the clone sound",
    async run(_, { clone }) {
        if (clone === undefined)
            return (0,verify_outcome/* notChecked */.lb)('the folder is in no clone');
        try {
            const said = await clone.fsck();
            if (said === undefined)
                return (0,verify_outcome/* judge */.S4)([], 'git fsck');
            return (0,verify_outcome/* judge */.S4)([{ file: '', problem: `is in a clone that git finds damaged: ${said}` }], '');
        }
        catch (error) {
            const { kind, reason } = (0,verify_history/* gapOf */.iT)(error);
            if (kind === 'no-git')
                return (0,verify_outcome/* notChecked */.lb)(reason);
            return (0,verify_outcome/* judge */.S4)([{ file: '', problem: `is in a clone that git could not check: ${reason}` }], '');
        }
    },
};
/** What looks like a file of a final month. */
const FINAL = /^\d{4}\/\d{4}-\d{2}\./;
const history_WORDS = { D: 'deleted', M: 'modified', T: 'replaced' };
const history_history = {
    id: 'history',
    title: 'No commit modified or deleted a file of a final month, and they are as committed',
    async run(ledger, { accepted }) {
        const { folder, history: commits } = ledger;
        if ((0,verify_history/* isGap */.NH)(commits))
            return outcomeOfGap(commits);
        const findings = commits.flatMap(commitFindings);
        // A file that was put right by an accepted commit is held against that.
        const told = new Set(findings.flatMap(({ file, of }) => (accepted.has(of) ? [] : [file])));
        const files = [
            ...(0,verify_ledger/* manifestsOf */.oF)(ledger).flatMap(({ path, manifest }) => [
                path,
                ...manifest.files.map((file) => file.path),
            ]),
            paths/* README */.DK,
            paths/* SUMS */.vf,
        ];
        const others = files.filter((file) => !told.has(file));
        const found = [...findings, ...(await diskFindings(folder, commits, others))];
        return (0,verify_outcome/* judge */.S4)(found, (0,verify_outcome/* count */.U9)(commits.length, 'commit'), accepted);
    },
};
/** What is there and cannot be read counts against the ledger, what was not given does not. */
function outcomeOfGap({ kind, reason }) {
    if (kind === 'absent')
        return (0,verify_outcome/* notChecked */.lb)(reason);
    if (kind === 'no-git')
        return (0,verify_outcome/* failed */.gz)(reason);
    return (0,verify_outcome/* judge */.S4)([{ file: '', problem: `has a history that cannot be read: ${reason}` }], '');
}
function commitFindings({ sha, committed, committer, changes }) {
    const day = dayOf(committed * 1000);
    const by = `by commit ${sha.slice(0, 12)} of ${day}, committer ${committer}`;
    return changes
        .filter(({ status, path }) => status !== 'A' && FINAL.test(path))
        .map(({ status, path }) => ({
        file: path,
        problem: `was ${history_WORDS[status] ?? 'changed'} ${by}`,
        of: sha,
    }));
}
/** The clone's files may be others than those of its history. */
async function diskFindings(folder, commits, files) {
    const latest = (0,verify_history/* latestBlobs */.kU)(commits);
    const added = (0,verify_history/* additions */.mv)(commits);
    const findings = [];
    for (const file of files) {
        if (!folder.has(file))
            continue;
        const commit = added.get(file)?.commit;
        if (commit === undefined)
            findings.push({ file, problem: 'is in no commit' });
        else if ((await folder.blobName(file, latest.get(file))) !== latest.get(file)) {
            findings.push({ file, problem: 'is not as it was committed' });
        }
    }
    return findings;
}

// EXTERNAL MODULE: ./.build/ledger/chain.js
var chain = __webpack_require__(64999);
;// CONCATENATED MODULE: ./.build/verify/checks/manifests.js








const manifests = {
    id: 'manifests',
    title: 'Every manifest fits the schema, is of this account, and lies where it says',
    run(ledger) {
        const { length } = (0,verify_ledger/* manifestsOf */.oF)(ledger);
        const hint = isLeftOut(ledger)
            ? ', but its commits have: is it a sparse checkout (`git sparse-checkout disable`)?'
            : '';
        const none = { file: '', problem: `has no manifest that can be read${hint}` };
        const problems = [...ledger.problems, ...(length === 0 ? [none] : [])];
        return (0,verify_outcome/* judge */.S4)(problems, (0,verify_outcome/* count */.U9)(length, 'manifest'));
    },
};
/** Whether nothing is there, though a manifest is in the commit that is checked out. */
function isLeftOut({ folder, history }) {
    if ((0,verify_history/* isGap */.NH)(history) || folder.entries.size > 0)
        return false;
    return [...(0,verify_history/* latestBlobs */.kU)(history)].some(([path, blob]) => path.endsWith(paths/* MANIFEST_ENDING */.yb) && !(0,verify_history/* isNothing */.qv)(blob));
}
const manifests_chain = {
    id: 'chain',
    title: 'Each manifest names the one before it by its digest; sequence and revisions count up',
    async run({ log, folder }) {
        const sums = (await folder.read(paths/* SUMS */.vf, verify_folder/* LARGEST_TEXT */.Jj))?.toString() ?? '';
        return (0,verify_outcome/* judge */.S4)((0,chain/* chainProblems */.we)(log, (0,ledger_sums/* parseSums */.mi)(sums)), `${(0,verify_outcome/* count */.U9)(log.length, 'manifest')} in sequence`);
    },
};
const manifests_months = {
    id: 'months',
    title: 'No month is missing between the oldest and the newest',
    run(ledger, { accepted }) {
        const held = (0,verify_ledger/* monthsOf */.vo)(ledger);
        if (held.length === 0)
            return (0,verify_outcome/* notChecked */.lb)('there is no final month');
        const gaps = (0,ledger_state/* gapsIn */.vY)(held).map((month) => ({
            file: '',
            problem: `lacks the month ${month}`,
            of: month,
        }));
        return (0,verify_outcome/* judge */.S4)(gaps, `${held[0]} to ${held.at(-1)}`, accepted);
    },
};
const counts = {
    id: 'counts',
    title: 'The counts in each manifest agree with each other',
    run(ledger) {
        const manifests = (0,verify_ledger/* manifestsOf */.oF)(ledger);
        const findings = manifests.flatMap(({ path, manifest }) => [...countProblems(manifest)].map((problem) => ({ file: path, problem })));
        const events = manifests.reduce((sum, { manifest }) => sum + manifest.events.count, 0);
        return (0,verify_outcome/* judge */.S4)(findings, `${events} events`);
    },
};
const sum = (counts) => Object.values(counts).reduce((total, count) => total + count, 0);
/** The rules are the tally's: each event is of a type and a day, or is counted as an anomaly. */
function* countProblems({ month, events }) {
    const { count, first, last, by_type: byType, by_day: byDay, anomalies } = events;
    const odd = (...kinds) => sum(Object.fromEntries(kinds.map((k) => [k, anomalies[k] ?? 0])));
    const typed = count - odd('not_an_object');
    const dated = typed - odd('missing_created_at', 'unreadable_created_at');
    if (sum(byType) !== typed)
        yield `counts ${typed} events, and ${sum(byType)} by type`;
    if (sum(byDay) !== dated)
        yield `counts ${dated} events with a time, and ${sum(byDay)} by day`;
    if ((first !== null && last !== null) !== dated > 0) {
        yield `counts ${dated} events with a time, and says that the first is at ${first ?? 'no time'}`;
    }
    const outside = sum(Object.fromEntries(Object.entries(byDay).filter(([day]) => day.slice(0, 7) !== month)));
    if (outside !== odd('outside_month')) {
        yield `counts ${odd('outside_month')} events outside of its month, and ${outside} by day`;
    }
}

;// CONCATENATED MODULE: ./.build/verify/checks/opened.js


/** What came of opening the files of one role. */
function outcomeOf(files, nothing) {
    if (files.length === 0)
        return (0,verify_outcome/* notChecked */.lb)(nothing);
    const findings = files.flatMap((file) => file.findings);
    if (findings.length > 0)
        return (0,verify_outcome/* judge */.S4)(findings, '');
    const skipped = (why) => files.filter((file) => file.skipped === why).length;
    const [wrong, locked, damaged] = [skipped('wrong-key'), skipped('locked'), skipped('damaged')];
    const of = `of ${(0,verify_outcome/* count */.U9)(files.length, 'file')}`;
    if (wrong > 0)
        return (0,verify_outcome/* failed */.gz)(`${wrong} ${of} are encrypted for other keys than those given`);
    if (locked > 0)
        return (0,verify_outcome/* notChecked */.lb)(`${locked} ${of} are encrypted, and no private key was given`);
    if (damaged > 0)
        return (0,verify_outcome/* notChecked */.lb)(`${damaged} ${of} are damaged, and were not opened`);
    return (0,verify_outcome/* judge */.S4)([], (0,verify_outcome/* count */.U9)(files.length, 'file'));
}
const events = {
    id: 'events',
    title: 'Every month opens: digest, number, order, times and types of its events are as stated',
    async run(ledger, { drill }) {
        const files = (await drill(ledger)).filter(({ role }) => role === 'events');
        return outcomeOf(files, 'there is no month');
    },
};
const originals = {
    id: 'originals',
    title: "Heroku's own bytes, where they were kept, open and are those that Heroku announced",
    async run(ledger, { drill }) {
        const files = (await drill(ledger)).filter(({ role }) => role === 'original');
        return outcomeOf(files, 'none were kept');
    },
};
const opened_WORDS = {
    none: (signer) => `is not signed by ${signer}, the key that its manifest names`,
    rejected: (signer) => `has a signature of ${signer} that is not good: of other bytes, or of a time at which the key ` +
        'could not sign',
};
const signers = {
    id: 'signers',
    title: 'The signatures inside the encrypted files are good, and of the keys that are named',
    async run(ledger, { drill, privateKeys, signerKeys }) {
        const signed = (0,verify_ledger/* manifestsOf */.oF)(ledger).filter(({ manifest }) => manifest.encryption?.signed_by);
        if (signed.length === 0)
            return (0,verify_outcome/* notChecked */.lb)('no month is signed');
        if (privateKeys.length === 0 || signerKeys.length === 0) {
            const which = 'a private key and the public keys of the signers';
            return (0,verify_outcome/* notChecked */.lb)(`${(0,verify_outcome/* count */.U9)(signed.length, 'month')} signed: give ${which}`);
        }
        const opened = (await drill(ledger)).flatMap(({ path, signature }) => signature === undefined ? [] : [{ path, ...signature }]);
        if (opened.length === 0)
            return (0,verify_outcome/* notChecked */.lb)('no signed file was opened');
        const findings = opened.flatMap(({ path, signer, is }) => is === 'rejected' || is === 'none' ? [{ file: path, problem: opened_WORDS[is](signer) }] : []);
        if (findings.length > 0)
            return (0,verify_outcome/* judge */.S4)(findings, '');
        const keyless = opened.filter(({ is }) => is === 'no-key');
        if (keyless.length > 0) {
            const names = [...new Set(keyless.map(({ signer }) => signer))].join(', ');
            return (0,verify_outcome/* failed */.gz)(`${keyless.length} of ${(0,verify_outcome/* count */.U9)(opened.length, 'file')} are signed by ${names}, and that key was not given`);
        }
        return (0,verify_outcome/* judge */.S4)([], (0,verify_outcome/* count */.U9)(opened.length, 'file'));
    },
};

// EXTERNAL MODULE: ./.build/ledger/readme.js
var readme = __webpack_require__(4650);
;// CONCATENATED MODULE: ./.build/verify/checks/page.js





const page = {
    id: 'page',
    title: `${paths/* README */.DK} is what the manifests say, to the letter; the address of its history is not judged`,
    async run(ledger) {
        const bytes = await ledger.folder.read(paths/* README */.DK, verify_folder/* LARGEST_TEXT */.Jj);
        if (bytes === undefined) {
            return (0,verify_outcome/* judge */.S4)([{ file: paths/* README */.DK, problem: ledger.folder.whyNot(paths/* README */.DK) }], '');
        }
        const text = bytes.toString();
        const problems = [...pageProblems(text, ledger)];
        return (0,verify_outcome/* judge */.S4)(problems.map((problem) => ({ file: paths/* README */.DK, problem })), (0,verify_outcome/* count */.U9)(rowsIn(text).length, 'row'));
    },
};
const rowsIn = (text) => text.split('\n').filter((line) => line.startsWith('| ['));
/** The page is what the exporter makes of the manifests, to the letter. */
function* pageProblems(text, ledger) {
    const manifests = (0,verify_ledger/* manifestsOf */.oF)(ledger);
    const made = pagesOf(text, ledger);
    const [expected] = made;
    if (expected === undefined || made.includes(text))
        return;
    const lines = text.split('\n');
    const isThere = new Set(lines);
    let isTold = false;
    for (const { path } of manifests) {
        const row = rowsIn(expected).find((line) => line.includes(`](${path})`));
        if (row === undefined || isThere.has(row))
            continue;
        yield `does not show what '${path}' says`;
        isTold = true;
    }
    const rows = rowsIn(text);
    const known = manifests.length + ledger.unreadable.length;
    if (rows.length > known)
        yield `has ${rows.length} rows for ${(0,verify_outcome/* count */.U9)(known, 'manifest')}`;
    // Of manifests that cannot be read, nobody knows what it is to say.
    if (isTold || rows.length > known || ledger.unreadable.length > 0)
        return;
    const wrong = expected.split('\n').findIndex((line, index) => line !== lines[index]);
    yield `is not what the manifests say in line ${(wrong < 0 ? expected.split('\n').length : wrong) + 1}`;
}
/** The page by each name that the account had, newest first; which it has is the last export's. */
function pagesOf(text, ledger) {
    const manifests = (0,verify_ledger/* manifestsOf */.oF)(ledger);
    const accounts = new Map(manifests.map(({ manifest: { account } }) => [account.name, account]));
    const state = (0,verify_ledger/* stateOf */.L4)(ledger);
    // Where GitHub shows the history is not in any manifest: it is taken from the page, and may lie.
    const historyUrl = /\| \[history\]\(([^()\s|]+)\/[^/()]+\/[^/()]+\) \|$/m.exec(text)?.[1];
    return [...accounts.values()]
        .reverse()
        .map((account) => (0,readme/* formatReadme */.G)(state, { account, historyUrl }));
}

;// CONCATENATED MODULE: ./.build/verify/checks.js










/** Everything that is checked of a ledger, in this order. */
const CHECKS = [
    // From the files alone.
    manifests,
    manifests_chain,
    manifests_months,
    counts,
    names,
    digests,
    unnamed,
    sums,
    page,
    // With the clock.
    clocks,
    fresh,
    // With the clone.
    objects,
    history_history,
    commits,
    // With what was noted elsewhere.
    anchor_anchor,
    // With keys.
    events,
    originals,
    signers,
    // With credentials.
    signatures,
    remote,
    heroku,
];

// EXTERNAL MODULE: ./.build/verify/git.js + 1 modules
var verify_git = __webpack_require__(27826);
;// CONCATENATED MODULE: ./.build/verify/clone.js


/** Opens the clone a folder is in; undefined when it is in none. */
async function openClone(folder, path) {
    const found = await (0,verify_git/* findClone */.Rl)(folder, path);
    if (found === undefined)
        return undefined;
    const { git, prefix } = found;
    const gap = await (0,verify_history/* historyGap */.XR)(git);
    const head = await tryText(git, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
    let fsck;
    return {
        git,
        prefix,
        head,
        gap,
        contains: async (commit) => (await tryText(git, ['rev-parse', '--verify', '--quiet', `${commit}^{commit}`])) !==
            undefined && git.asks(['merge-base', '--is-ancestor', commit, 'HEAD']),
        branch: () => tryText(git, ['symbolic-ref', '--short', '--quiet', 'HEAD']),
        fsck: () => (fsck ??= runFsck(git)),
    };
}
async function tryText(git, args) {
    try {
        return (await git.run(args)).trim();
    }
    catch (error) {
        if (error instanceof verify_git/* GitError */.XS)
            return undefined;
        throw error;
    }
}
async function runFsck(git) {
    try {
        await git.run(['fsck', '--full', '--no-dangling', '--no-progress']);
        return undefined;
    }
    catch (error) {
        if (error instanceof verify_git/* GitError */.XS && error.exitCode !== null)
            return error.message;
        throw error;
    }
}

// EXTERNAL MODULE: external "node:stream/web"
var web_ = __webpack_require__(37830);
// EXTERNAL MODULE: ./.build/openpgp/key-error.js
var key_error = __webpack_require__(81002);
// EXTERNAL MODULE: ./.build/openpgp/keys.js + 2 modules
var keys = __webpack_require__(60177);
// EXTERNAL MODULE: ./.build/openpgp/openpgp.js
var openpgp = __webpack_require__(90093);
// EXTERNAL MODULE: ./.build/openpgp/private-keys.js
var private_keys = __webpack_require__(59490);
;// CONCATENATED MODULE: ./.build/openpgp/decrypt.js





/**
 * Decrypts a binary OpenPGP message as it is read. What it yields is authentic only once it has
 * ended without an error.
 * @throws KeyError when the keys that it is encrypted for are given and cannot decrypt
 */
async function* decrypted(source, { privateKeys, signerKeys, now, onSignatures }) {
    const { decrypt, readMessage } = await (0,openpgp/* openpgp */.I)();
    const message = await readMessage({ binaryMessage: web_.ReadableStream.from(source) });
    await refuseKeys(message.getEncryptionKeyIDs(), privateKeys);
    const { data, signatures } = await decrypt({
        message,
        decryptionKeys: [...privateKeys],
        verificationKeys: [...signerKeys],
        format: 'binary',
        date: now,
        // Else OpenPGP.js holds all of it in memory until the end.
        config: { allowUnauthenticatedStream: true },
    });
    const found = signatures.map(async ({ keyID, verified }) => {
        const isGood = await verified.catch(() => false);
        const signer = signerKeys.find((key) => key.getKeys(keyID).length > 0);
        return signer === undefined ? [] : [{ signer: (0,keys/* fingerprintOf */.a)(signer), isGood }];
    });
    yield* data;
    onSignatures((await Promise.all(found)).flat());
}
/** Throws when the keys that fit cannot decrypt: that is no fault of the file. */
async function refuseKeys(ids, privateKeys) {
    const problems = [];
    for (const key of privateKeys) {
        for (const id of ids.filter((one) => key.getKeys(one).length > 0)) {
            const problem = await (0,private_keys/* decryptionProblem */.h)(key, id);
            if (problem === undefined)
                return;
            problems.push(problem);
        }
    }
    if (problems.length > 0)
        throw new key_error/* KeyError */.e('pgp-private-keys', problems);
}

// EXTERNAL MODULE: ./.build/ledger/lines.js
var lines = __webpack_require__(16889);
// EXTERNAL MODULE: ./.build/order/instant.js
var order_instant = __webpack_require__(56496);
;// CONCATENATED MODULE: ./.build/verify/events.js

/** Under which name the exporter counts together what it does not name. */
const OTHER = '(other)';
/** Counts under the names that a manifest has; everything else together. */
class Counter {
    #expected;
    #found = new Map();
    constructor(expected) {
        this.#expected = expected;
    }
    add(name) {
        const known = Object.hasOwn(this.#expected, name) ? name : OTHER;
        this.#found.set(known, (this.#found.get(known) ?? 0) + 1);
    }
    /** Where the counts differ from the manifest's. */
    *problems() {
        for (const name of new Set([...Object.keys(this.#expected), ...this.#found.keys()])) {
            const found = this.#found.get(name) ?? 0;
            const expected = this.#expected[name] ?? 0;
            if (found !== expected) {
                yield `has ${found} events of '${name}', where its manifest counts ${expected}`;
            }
        }
    }
}
const events_text = (value) => (typeof value === 'string' ? value : '');
/**
 * Holds the events of a document, in its order, against what the manifest says of them. Written
 * apart from the code that orders and counts, so that neither hides a mistake of the other.
 */
class EventTally {
    #events;
    #types;
    #days;
    #count = 0;
    /** Numbers of the first event that is not JSON, and of the first out of order. */
    #garbled;
    #disordered;
    #first = null;
    #last = null;
    #latest;
    constructor(events) {
        this.#events = events;
        this.#types = new Counter(events.by_type);
        this.#days = new Counter(events.by_day);
    }
    /** Adds an event. Its line is one JSON value. */
    add(line) {
        this.#count++;
        let value;
        try {
            value = JSON.parse(line.toString());
        }
        catch {
            this.#garbled ??= this.#count;
            return;
        }
        const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
        const event = isObject ? value : {};
        if (isObject)
            this.#types.add(`${events_text(event.type)}.${events_text(event.action)}`);
        this.#addTime(events_text(event.created_at));
    }
    #addTime(created) {
        const bytes = Buffer.from(created);
        const instant = (0,order_instant/* readInstant */.Wr)(bytes, 0, bytes.length);
        const isLate = this.#latest !== undefined &&
            (instant === undefined || (0,order_instant/* compareInstants */.QI)(instant, this.#latest) < 0);
        if (isLate)
            this.#disordered ??= this.#count;
        if (instant === undefined)
            return;
        this.#days.add(new Date(instant.seconds * 1000).toISOString().split('T')[0]);
        this.#last = (0,order_instant/* shownInstant */.Jd)(created);
        this.#first ??= this.#last;
        this.#latest = instant;
    }
    /** What differs from the manifest. No text of an event is in it. */
    problems() {
        const { count, first, last } = this.#events;
        const problems = [];
        if (this.#garbled !== undefined) {
            problems.push(`has no JSON where event ${this.#garbled} is to be`);
        }
        if (this.#disordered !== undefined) {
            problems.push(`is not in order of time: event ${this.#disordered} is before its predecessor`);
        }
        if (this.#count !== count) {
            problems.push(`has ${this.#count} events, where its manifest counts ${count}`);
        }
        if (this.#first !== first)
            problems.push('does not begin at the time that its manifest says');
        if (this.#last !== last)
            problems.push('does not end at the time that its manifest says');
        return [...problems, ...this.#types.problems(), ...this.#days.problems()];
    }
}

;// CONCATENATED MODULE: ./.build/verify/document.js



const LINE_FEED = 0x0a;
/** An event of more bytes is none, and is not held in memory. */
const LONGEST_LINE = 64_000_000;
/** The bytes go on after the end that they should have, or without an end of line. */
class Overrun extends Error {
}
/** Passes bytes on and counts them, up to the size that they should have. */
async function* bounded(source, size, digest) {
    for await (const chunk of source) {
        digest.add(chunk);
        if (digest.size > size)
            throw new Overrun(`holds more than the ${size} bytes that its manifest has`);
        yield chunk;
    }
}
async function* withShortLines(source) {
    let length = 0;
    for await (const chunk of source) {
        const end = chunk.lastIndexOf(LINE_FEED);
        length = end < 0 ? length + chunk.length : chunk.length - end;
        if (length > LONGEST_LINE)
            throw new Overrun(`has a line of more than ${LONGEST_LINE} bytes`);
        yield chunk;
    }
}
async function drained(source) {
    const iterator = source[Symbol.asyncIterator]();
    while ((await iterator.next()).done !== true)
        ;
}
/** What differs between what was read and the size and digest that it should have. */
function* digestProblems(digest, { size, sha256 }, what) {
    if (digest.size !== size)
        yield `holds ${digest.size} bytes of ${what}, where its manifest has ${size}`;
    else if (digest.sha256 !== sha256) {
        yield `holds ${what} with the SHA-256 ${digest.sha256}, where its manifest has ${sha256}`;
    }
}
/** Reads an ordered document to its end and holds it against its manifest. */
async function documentProblems(document, { events, json }) {
    const digest = new seal_digest/* Digest */.n();
    const found = new EventTally(events);
    for await (const line of (0,lines/* eventLines */.C)(withShortLines(bounded(document, json.size, digest)))) {
        found.add(line);
    }
    return [...digestProblems(digest, json, 'JSON'), ...found.problems()];
}
/** Reads Heroku's bytes to their end and holds them and their JSON against the manifest. */
async function originalProblems(gz, gunzip, { source }) {
    const outer = new seal_digest/* Digest */.n();
    const inner = new seal_digest/* Digest */.n();
    const json = gunzip(bounded(gz, source.size, outer));
    await drained(bounded(json, source.json_size, inner));
    return [
        ...digestProblems(outer, { size: source.size, sha256: source.checksum }, "Heroku's archive"),
        ...digestProblems(inner, { size: source.json_size, sha256: source.json_sha256 }, "Heroku's JSON"),
    ];
}

;// CONCATENATED MODULE: ./.build/verify/drill.js








/** Opens all files of a ledger, one after the other, in bounded memory. */
async function drill(ledger, context) {
    const damaged = new Set((await damagedFiles(ledger)).map(({ file }) => file));
    const opened = [];
    for (const held of (0,verify_ledger/* manifestsOf */.oF)(ledger)) {
        for (const role of ['events', 'original']) {
            const paths = (0,ledger_document/* pathsOf */.wG)(held.manifest, role);
            if (paths.length === 0)
                continue;
            const isDamaged = paths.some((path) => damaged.has(path) || !ledger.folder.has(path));
            const skipped = isDamaged ? 'damaged' : lock(held.manifest, context);
            opened.push(skipped === undefined
                ? await openFile(ledger, held, role, context)
                : { role, path: paths[0], skipped, findings: [] });
        }
    }
    return opened;
}
/** Whether the keys at hand are none, or none of those that a month was encrypted for. */
function lock({ encryption }, { privateKeys }) {
    if (encryption === null)
        return undefined;
    if (privateKeys.length === 0)
        return 'locked';
    const fits = privateKeys.some((key) => encryption.recipients.includes((0,keys/* fingerprintOf */.a)(key)));
    return fits ? undefined : 'wrong-key';
}
async function openFile({ folder }, { manifest }, role, context) {
    const paths = (0,ledger_document/* pathsOf */.wG)(manifest, role);
    const path = paths[0];
    const sealed = joined(folder, paths);
    const signatures = [];
    const onSignatures = (found) => signatures.push(...found);
    const bytes = manifest.encryption === null ? sealed : decrypted(sealed, { ...context, onSignatures });
    const inside = (gz) => (0,ledger_document/* documentIn */.Fd)(gz, path);
    const at = (problem) => ({ file: path, problem });
    try {
        const problems = role === 'events'
            ? await documentProblems(inside(bytes), manifest)
            : await originalProblems(bytes, inside, manifest);
        const opened = { role, path, findings: problems.map(at) };
        const signer = manifest.encryption?.signed_by ?? null;
        if (signer === null)
            return opened;
        return { ...opened, signature: { signer, is: signatureOf(signer, signatures, context) } };
    }
    catch (error) {
        // The keys are to blame, not the ledger.
        if (error instanceof key_error/* KeyError */.e)
            throw error;
        const problem = error instanceof Overrun ? error.message : `cannot be opened: ${(0,errors/* messageOf */.bD)(error)}`;
        return { role, path, findings: [at(problem)] };
    }
    finally {
        // Whoever gives up in the middle leaves the file open.
        await sealed.return();
    }
}
function signatureOf(signer, signatures, { signerKeys }) {
    if (!signerKeys.some((key) => (0,keys/* fingerprintOf */.a)(key) === signer))
        return 'no-key';
    const own = signatures.filter((found) => found.signer === signer);
    if (own.some(({ isGood }) => isGood))
        return 'good';
    return own.length > 0 ? 'rejected' : 'none';
}
/** The bytes of files, one after the other. */
async function* joined(folder, paths) {
    for (const path of paths)
        yield* folder.stream(path);
}

;// CONCATENATED MODULE: ./.build/verify/find.js




/**
 * Finds the ledgers in a folder: where manifests lie in folders of months, or the page of a
 * ledger is. A folder that cannot be read, such as one whose name is not UTF-8, hides no other.
 *
 * @throws what reading the root throws
 */
async function findLedgers(root) {
    const ledgers = [];
    const unread = [];
    const entriesOf = async (path) => {
        try {
            return await (0,promises_.readdir)((0,external_node_path_.join)(root, path), { withFileTypes: true });
        }
        catch (error) {
            if (path === '')
                throw error;
            unread.push(path);
            return [];
        }
    };
    const visit = async (path) => {
        const entries = await entriesOf(path);
        const isOne = await isLedger((0,external_node_path_.join)(root, path), entries);
        if (isOne)
            ledgers.push(path);
        // What is below a ledger belongs to it, but for one at the root of a repository.
        if (isOne && path !== '')
            return;
        for (const entry of entries) {
            if (!entry.isDirectory() || entry.name === '.git')
                continue;
            if (isOne && (0,paths/* isMonthsFolder */.ib)(entry.name))
                continue;
            await visit(path === '' ? entry.name : `${path}/${entry.name}`);
        }
    };
    await visit('');
    return { ledgers: ledgers.sort(), unread: unread.sort() };
}
async function isLedger(folder, entries) {
    for (const entry of entries) {
        if (!entry.isDirectory() || !(0,paths/* isMonthsFolder */.ib)(entry.name))
            continue;
        // One that cannot be read is told when it is visited, or with its ledger.
        const names = await (0,promises_.readdir)((0,external_node_path_.join)(folder, entry.name)).catch(() => []);
        if (names.some(paths/* isManifestName */.zU))
            return true;
    }
    // A ledger that has lost its manifests. (A repository's own page may begin like a ledger's.)
    const isFile = (name) => entries.some((entry) => entry.name === name && entry.isFile());
    if (!isFile(paths/* SUMS */.vf) || !isFile(paths/* README */.DK))
        return false;
    const page = await (0,promises_.readFile)((0,external_node_path_.join)(folder, paths/* README */.DK), 'utf8').catch(() => '');
    return page.startsWith(readme/* README_MARK */.H);
}

// EXTERNAL MODULE: ./.build/verify/line-ends.js
var line_ends = __webpack_require__(2469);
// EXTERNAL MODULE: ./.build/verify/report.js
var report = __webpack_require__(94322);
;// CONCATENATED MODULE: ./.build/verify/verify.js













/** There is nothing to verify, or it is not clear what. */
class VerifyError extends errors/* ActionError */.lZ {
}
/**
 * The story: finds the ledgers, reads each with its history, and checks it. A check that finds
 * something does not keep the others from being made.
 *
 * @throws VerifyError when there is no ledger
 */
async function verify(verification) {
    const { folder, path, expected, required, now } = verification;
    if (!(await isFolder(folder))) {
        throw new VerifyError(`'${(0,log/* plain */.pj)(folder)}' is not a folder: give that of a ledger, or of a clone`);
    }
    const clone = await openClone(folder, path);
    const { ledgers: paths, unread, gap } = await ledgerPaths(folder, clone);
    if (paths.length === 0) {
        throw new VerifyError(`There is no ledger in '${(0,log/* plain */.pj)(folder)}': no manifests (2026/2026-10.manifest.json). Give ` +
            "the folder that was the export's 'directory', or the clone that holds it.");
    }
    if (paths.length > 1 && (expected.manifest ?? expected.records) !== undefined) {
        throw new VerifyError(`There are ${paths.length} ledgers in '${(0,log/* plain */.pj)(folder)}', and the manifest or the number of ` +
            'records that was given is of one: verify its folder by itself.');
    }
    const context = { ...verification, clone, drill: drillOnce(verification) };
    const ledgers = [];
    for (const each of paths) {
        // What is in no clone, such as a download, may be the root of a repository all the same.
        const isRoot = clone === undefined ? each === '' : await isClone((0,external_node_path_.join)(folder, each));
        const ledger = await (0,verify_ledger/* openLedger */.au)(folder, each, isRoot, await committed(each, clone, gap));
        ledgers.push((0,report/* ledgerReport */.gM)(ledger, await runChecks(ledger, context, required)));
    }
    return { verifiedAt: now, head: clone?.head ?? null, ledgers, unread };
}
async function isFolder(path) {
    return (await (0,promises_.stat)(path).catch(() => undefined))?.isDirectory() === true;
}
async function isClone(folder) {
    return (await (0,promises_.lstat)((0,external_node_path_.join)(folder, '.git')).catch(() => undefined)) !== undefined;
}
/** Where ledgers are, and where they were at any commit; and why that is not known. */
async function ledgerPaths(folder, clone) {
    const there = await findLedgers(folder);
    if (clone === undefined) {
        return {
            ...there,
            gap: { kind: 'absent', reason: 'not enough history: the folder is in no clone' },
        };
    }
    if (clone.gap !== undefined)
        return { ...there, gap: clone.gap };
    try {
        const once = await (0,verify_history/* ledgersInHistory */.Ol)(clone.git, clone.prefix);
        return { ...there, ledgers: [...new Set([...there.ledgers, ...once])].sort() };
    }
    catch (error) {
        return { ...there, gap: (0,verify_history/* gapOf */.iT)(error) };
    }
}
/** What the clone knows of the ledger in a folder. */
async function committed(path, clone, gap) {
    const none = new Map();
    if (clone?.head === undefined)
        return { history: gap, blobs: none };
    const inClone = [clone.prefix, path].filter((part) => part !== '').join('/');
    try {
        const blobs = await (0,verify_history/* blobsAtHead */.oN)(clone.git, inClone);
        if (gap !== undefined)
            return { history: gap, blobs };
        const history = await (0,verify_history/* readHistory */.Lu)(clone.git, inClone);
        if (history.length > 0)
            return { history, blobs };
        // Such as one that was unpacked in a clone of something else.
        const reason = 'not enough history: the clone has no commit of it';
        return { history: { kind: 'absent', reason }, blobs };
    }
    catch (error) {
        return { history: gap ?? (0,verify_history/* gapOf */.iT)(error), blobs: none };
    }
}
/** Opens the files of each ledger when they are first asked for, and once. */
function drillOnce(verification) {
    const drills = new Map();
    return (ledger) => {
        const running = drills.get(ledger) ?? drill(ledger, verification);
        drills.set(ledger, running);
        return running;
    };
}
async function runChecks(ledger, context, required) {
    const reports = [];
    // Files that cannot be read are reported by the checks.
    const isConverted = await (0,line_ends/* convertsLineEnds */.HR)(ledger).catch(() => false);
    for (const check of CHECKS) {
        const outcome = isConverted ? converted(check) : await runCheck(check, ledger, context);
        reports.push({ check, outcome: required.has(check.id) ? demand(outcome) : outcome });
    }
    return reports;
}
/** Whatever keeps one check from being made, the others are, and the report is not lost. */
async function runCheck(check, ledger, context) {
    try {
        return await check.run(ledger, context);
    }
    catch (error) {
        return (0,verify_outcome/* failed */.gz)(`could not be made: ${(0,log/* plain */.pj)((0,errors/* messageOf */.bD)(error))}`);
    }
}
/** Told once, at the first check. It is no damage, and nothing else could be told from it. */
function converted(check) {
    return check === CHECKS[0] ? (0,verify_outcome/* failed */.gz)(line_ends/* CONVERTED */.bF) : (0,verify_outcome/* notChecked */.lb)('line ends were converted');
}
/** What must be checked and was not is more than an omission. */
function demand(outcome) {
    return outcome.status === 'not-checked' ? (0,verify_outcome/* failed */.gz)(outcome.reason) : outcome;
}


/***/ })

};
