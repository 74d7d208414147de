export const id = 1364;
export const ids = [1364];
export const modules = {

/***/ 70670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oH: () => (/* binding */ UNLOGGED),
  No: () => (/* binding */ appendMonth),
  zn: () => (/* binding */ attested),
  lM: () => (/* binding */ documentOf),
  fB: () => (/* binding */ nextRevision),
  j8: () => (/* binding */ pageAndSums),
  _J: () => (/* binding */ placeMonth),
  wA: () => (/* binding */ twinOf)
});

// UNUSED EXPORTS: CutShortError, appendixOf, placeOf

// EXTERNAL MODULE: ./.build/system/errors.js
var errors = __webpack_require__(76223);
// EXTERNAL MODULE: ./.build/ledger/chain.js
var chain = __webpack_require__(64999);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/system/partitions.js
var partitions = __webpack_require__(19563);
// EXTERNAL MODULE: ./.build/ledger/lines.js
var lines = __webpack_require__(16889);
;// CONCATENATED MODULE: ./.build/ledger/changes.js



/** Bytes of the digests that stand for an event's id and for all of it. */
const KEY = 16;
const RECORD = 2 * KEY;
const digest = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest().subarray(0, KEY);
/** The digest of an event's id; of an event without one, of its bytes: it is never `changed`. */
function keyOf(line) {
    const event = JSON.parse(line.toString());
    return digest(typeof event?.id === 'string' ? event.id : line);
}
async function index(document, open) {
    const events = new partitions/* Partitions */.e(RECORD, open);
    for await (const line of (0,lines/* eventLines */.C)(document)) {
        events.add(Buffer.concat([keyOf(line), digest(line)]));
        if (events.isFull)
            await events.spill();
    }
    return events;
}
/** Adds what differs between events of the same ids; of one id there may be several. */
function count(changes, before, after) {
    /** By id, then by the whole event: how many more of it there are after than before. */
    const surplus = new Map();
    const weigh = (records, weight) => {
        for (let at = 0; at < records.length; at += RECORD) {
            const id = records.toString('latin1', at, at + KEY);
            const whole = records.toString('latin1', at + KEY, at + RECORD);
            const events = surplus.get(id) ?? new Map();
            surplus.set(id, events.set(whole, (events.get(whole) ?? 0) + weight));
        }
    };
    weigh(before, -1);
    weigh(after, 1);
    for (const events of surplus.values()) {
        let fresh = 0;
        let gone = 0;
        for (const number of events.values()) {
            if (number > 0)
                fresh += number;
            else
                gone -= number;
        }
        const changed = Math.min(fresh, gone);
        changes.changed += changed;
        changes.added += fresh - changed;
        changes.removed += gone - changed;
    }
}
/**
 * Compares two ordered documents event by event, in bounded memory.
 *
 * @param open opens a new file for what does not fit in memory
 */
async function changesBetween(before, after, open) {
    const earlier = await index(before, open);
    const later = (await index(after, open))[Symbol.asyncIterator]();
    const changes = { added: 0, removed: 0, changed: 0 };
    for await (const records of earlier) {
        count(changes, records, (await later.next()).value);
    }
    return changes;
}

// EXTERNAL MODULE: ./.build/ledger/document.js
var ledger_document = __webpack_require__(23033);
// EXTERNAL MODULE: ./.build/ledger/errors.js
var ledger_errors = __webpack_require__(5671);
// EXTERNAL MODULE: ./.build/ledger/manifest.js
var ledger_manifest = __webpack_require__(40409);
// EXTERNAL MODULE: ./.build/ledger/paths.js
var paths = __webpack_require__(93398);
// EXTERNAL MODULE: ./.build/ledger/read.js
var read = __webpack_require__(1540);
// EXTERNAL MODULE: ./.build/ledger/readme.js
var ledger_readme = __webpack_require__(4650);
// EXTERNAL MODULE: ./.build/ledger/state.js
var ledger_state = __webpack_require__(35307);
// EXTERNAL MODULE: ./.build/ledger/sums.js
var ledger_sums = __webpack_require__(27516);
;// CONCATENATED MODULE: ./.build/ledger/append.js











/** The place of a month that is in no log: provisional, or in an artifact only. */
const UNLOGGED = { revision: 1, sequence: null, previous: null };
/** The log has the month whole, and Heroku's archive of it is cut short now. */
class CutShortError extends errors/* ActionError */.lZ {
    constructor(month, createdAt) {
        super(`The ledger holds ${month} as final, but Heroku's archive of it was made at ${createdAt}, ` +
            'before the month was over. Nothing was written; ask Heroku support what became of it.', { code: 'E_HEROKU_NOT_FINAL' });
    }
}
/**
 * The manifest of a month that the ledger has already with the same events: with the same ordered
 * JSON, whatever Heroku's gzip and order. What a manifest says of its source proves nothing of its
 * events.
 */
function twinOf(state, record) {
    const month = record.month;
    const held = record.final ? (0,ledger_state/* latestRevisions */.Ql)(state).get(month) : state.provisional.get(month);
    return held?.manifest.json.sha256 === record.json.sha256 ? held : undefined;
}
/** The revision of a month that other final events than the ledger's would be. */
const nextRevision = (state, month) => ((0,ledger_state/* latestRevisions */.Ql)(state).get(month)?.manifest.revision ?? 0) + 1;
/**
 * The place of a month that has no twin in the ledger.
 *
 * @param compare counts the changes against the revision before, asked only for a revision
 * @throws CutShortError when the log has the month and the record is not final, LedgerError when the
 *   log has other events than the record of the same bytes from Heroku
 */
async function placeOf(state, record, compare) {
    const month = record.month;
    (0,ledger_errors/* throwFirst */.r)(state.log.flatMap((held) => (0,chain/* sourceProblems */._0)(held, record, `this export of ${month}`)));
    const held = (0,ledger_state/* latestRevisions */.Ql)(state).get(month);
    if (!record.final) {
        if (held !== undefined)
            throw new CutShortError(month, record.source.created_at);
        return UNLOGGED;
    }
    const last = state.log.at(-1);
    const previous = last === undefined ? null : { path: last.path, sha256: last.sha256 };
    const revision = nextRevision(state, month);
    const place = { revision, sequence: state.log.length + 1, previous };
    return held === undefined ? place : { ...place, changes: await compare(held) };
}
/** Makes a month's manifest. */
function placeMonth(record, files, place) {
    const month = record.month;
    const { revision } = place;
    const stem = (0,paths/* stemOf */.Vc)(month, record.final, revision);
    const named = files.map(({ role, ending, size, sha256 }) => ({
        path: `${stem}${ending}`,
        ...{ role, size, sha256 },
    }));
    const manifest = { schema: ledger_manifest/* MANIFEST_SCHEMA */.KB, ...record, ...place, files: named };
    const bytes = (0,ledger_manifest/* formatManifest */.L_)(manifest);
    const path = (0,paths/* manifestPath */.ji)(month, record.final, revision);
    return { path, sha256: (0,ledger_state/* sha256Of */.Bj)(bytes), manifest, bytes, companions: [] };
}
/** A month with what `attest` makes beside its manifest. */
async function attested(placed, attest) {
    return attest === undefined ? placed : { ...placed, companions: await attest(placed) };
}
/** The ledger with a month more. */
function withMonth(state, held) {
    const month = held.manifest.month;
    const provisional = new Map(state.provisional);
    if (held.manifest.sequence === null) {
        return { log: state.log, provisional: provisional.set(month, held) };
    }
    provisional.delete(month);
    return { log: [...state.log, held], provisional };
}
/** Rebuilds the ledger's page and digests for a month more. */
function appendixOf(state, { bytes, ...held }, historyUrl) {
    const after = withMonth(state, held);
    const { account } = held.manifest;
    const replaced = state.provisional.get(held.manifest.month);
    const kept = new Set((0,ledger_sums/* filesOf */.R8)(held).map(({ path }) => path));
    return {
        files: [
            { path: held.path, bytes },
            ...held.companions,
            ...pageAndSums(after, { account, historyUrl }),
        ],
        removals: (replaced === undefined ? [] : (0,ledger_sums/* filesOf */.R8)(replaced))
            .map(({ path }) => path)
            .filter((path) => !kept.has(path)),
    };
}
/** The page and the digests of a ledger. */
function pageAndSums(state, options) {
    const readme = Buffer.from((0,ledger_readme/* formatReadme */.GW)(state, options));
    const sums = Buffer.from((0,ledger_sums/* formatSums */.K3)((0,ledger_sums/* filesOfLedger */.o7)(state, (0,ledger_state/* sha256Of */.Bj)(readme))));
    return [
        { path: paths/* README */.DK, bytes: readme },
        { path: paths/* SUMS */.vf, bytes: sums },
    ];
}
/**
 * Appends a month to a ledger, whole or not at all, unless the ledger has its events already.
 * Where another writer was faster, the month is appended to what that one left.
 *
 * @throws LedgerError when the ledger is not as this action left it, CutShortError
 */
async function appendMonth({ store, accountId }, { record, files, document, attest, check, spill, message }) {
    let held;
    let placed;
    let newest;
    const receipt = await store.write(async (ledger) => {
        const state = await (0,read/* readLedger */.SC)(ledger, accountId);
        held = twinOf(state, record);
        newest = state.log.at(-1);
        if (held !== undefined)
            return undefined;
        await check?.(state, ledger);
        const compare = async (before) => {
            const earlier = documentOf(before, ledger);
            return earlier === undefined ? null : changesBetween(earlier, document(), spill);
        };
        const place = await placeOf(state, record, compare);
        const made = await attested(placeMonth(record, files, place), attest);
        held = placed = made;
        if (made.manifest.sequence !== null)
            newest = made;
        const appendix = appendixOf(state, made, store.historyUrl);
        const own = files.map(({ file }, index) => ({
            path: made.manifest.files[index].path,
            content: { file },
        }));
        const rebuilt = appendix.files.map(({ path, bytes }) => ({ path, content: { bytes } }));
        const { removals } = appendix;
        return { message: message(made.manifest), files: [...own, ...rebuilt], removals };
    });
    const isNew = receipt !== undefined;
    // What another attempt of this run has written is there by its digest alone.
    const own = isNew && placed?.sha256 === held?.sha256 ? placed : undefined;
    return { held: held, placed: own, isNew, receipt: receipt ?? null, newest };
}
/**
 * The ordered document that a ledger has of a month, which is read from now on; undefined when it is
 * encrypted. Reading it throws LedgerError when a file of it has other bytes than its manifest says.
 */
function documentOf({ manifest }, ledger) {
    if (manifest.encryption !== null)
        return undefined;
    const files = manifest.files.filter(({ role }) => role === 'events');
    const sealed = async function* () {
        for (const { path, sha256 } of files) {
            const bytes = await ledger.read(path);
            if ((0,ledger_state/* sha256Of */.Bj)(bytes) !== sha256)
                throw new ledger_errors/* LedgerError */.o(path, 'is not what its manifest says');
            yield bytes;
        }
    };
    return (0,ledger_document/* documentIn */.Fd)(sealed(), files[0].path);
}


/***/ }),

/***/ 19667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ monthTrailers),
/* harmony export */   df: () => (/* binding */ commitMessage),
/* harmony export */   tH: () => (/* binding */ evidenceMessage)
/* harmony export */ });
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33186);
/* harmony import */ var _text_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10392);


/**
 * What GitHub, and runners, take for more than text in a message: `[skip ci]`, a mention, an issue to
 * close by number, `GH-1` or address.
 */
const MEANINGFUL = [
    [/\[/g, '('],
    [/\]/g, ')'],
    [/@/g, '(at)'],
    [/#(?=\d)/g, '# '],
    [/\bGH-(?=\d)/gi, 'GH '],
    [/:\/\//g, ': //'],
];
/** An account's name for a commit's message, where it means nothing but itself: the same for who verifies. */
function nameInMessage({ name }) {
    return MEANINGFUL.reduce((text, [pattern, harmless]) => text.replace(pattern, harmless), (0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .onOneLine */ .GJ)(name));
}
/** The message of the commit that adds a month: the subject from its template, then git trailers. */
function commitMessage(template, manifest) {
    const { account, month, events } = manifest;
    const filled = (0,_text_template_js__WEBPACK_IMPORTED_MODULE_1__/* .fillTemplate */ .ou)(template, {
        account: nameInMessage(account),
        'account-id': (0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .onOneLine */ .GJ)(account.id),
        month,
        events: String(events.count),
    }).trim();
    // Without a subject, or below a line of dashes, git finds no trailers.
    const subject = filled === '' || filled.startsWith('---') ? `audit trail: ${filled}`.trim() : filled;
    return withTrailers(subject, monthTrailers(manifest));
}
/** What the commit that adds a month says of it; a trailer whose value is null is left out. */
function monthTrailers(manifest) {
    const { account, month, events, json, source, sequence, run } = manifest;
    return [
        ['Account', nameInMessage(account)],
        ['Month', month],
        ['Events', events.count],
        ['First', events.first],
        ['Last', events.last],
        ['SHA-256', json.sha256],
        ['Source-SHA-256', source.checksum],
        ['Sequence', sequence],
        ['Run', run?.url ?? null],
    ];
}
/** A message of a subject and git trailers. */
function withTrailers(subject, trailers) {
    const lines = trailers.flatMap(([key, value]) => (value === null ? [] : [`${key}: ${value}`]));
    return `${subject}\n\n${lines.join('\n')}\n`;
}
const DONE = { signoff: 'signed off', timestamp: 'time-stamped' };
/** The message of a commit that adds evidence of a month: it is outside of the chain. */
function evidenceMessage(evidence, { sha256, manifest: { account, month } }, run) {
    const name = nameInMessage(account);
    return withTrailers(`audit trail: ${name} ${month} (${DONE[evidence]})`, [
        ['Account', name],
        ['Month', month],
        ['Evidence', evidence],
        ['Manifest-SHA-256', sha256],
        ['Run', run?.url ?? null],
    ]);
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

/***/ 58857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ addEvidence)
/* harmony export */ });
/* harmony import */ var _append_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70670);
/* harmony import */ var _companions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88951);
/* harmony import */ var _commit_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19667);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1540);




/**
 * Adds companions to a manifest of the log, in a commit of their own, unless it has them.
 *
 * @param make their bytes, in the order of `kinds`, given the manifest's own
 * @returns undefined when nothing was written
 * @throws LedgerError when the ledger is not as this action left it
 */
async function addEvidence({ store, accountId }, path, evidence, kinds, make, run) {
    let added;
    const receipt = await store.write(async (ledger) => {
        const state = await (0,_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readLedger */ .SC)(ledger, accountId);
        const held = state.log.find((one) => one.path === path);
        if (held === undefined || kinds.some((kind) => (0,_companions_js__WEBPACK_IMPORTED_MODULE_1__/* .companionIn */ .sS)(held, kind)))
            return undefined;
        const made = await make(await ledger.read(path), held);
        const companions = made.map((bytes, index) => (0,_companions_js__WEBPACK_IMPORTED_MODULE_1__/* .companionOf */ ._M)(held, kinds[index], bytes));
        const after = { ...held, companions: [...(held.companions ?? []), ...companions] };
        added = after;
        const log = state.log.map((one) => (one === held ? after : one));
        const { account } = log.at(-1).manifest;
        const { historyUrl } = store;
        const files = [...companions, ...(0,_append_js__WEBPACK_IMPORTED_MODULE_0__/* .pageAndSums */ .j8)({ ...state, log }, { account, historyUrl })];
        return {
            message: (0,_commit_message_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceMessage */ .tH)(evidence, held, run),
            files: files.map((file) => ({ path: file.path, content: { bytes: file.bytes } })),
            removals: [],
        };
    });
    return receipt === undefined ? undefined : { held: added, receipt };
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

/***/ 5993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OI: () => (/* binding */ formatSignOff),
/* harmony export */   SZ: () => (/* binding */ isApproved),
/* harmony export */   Tf: () => (/* binding */ readSignOff),
/* harmony export */   YR: () => (/* binding */ signOffOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _companions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88951);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40409);



/** What a sign-off says of its own form; a change of meaning gets a new number. */
const SIGN_OFF_SCHEMA = 'heroku-audit-trail/signoff/1';
const file = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), sha256: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/) });
const approval = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    login: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    state: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('As GitHub has it: approved or rejected'),
    comment: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    at: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable().describe('When; null: GitHub does not say'),
    environment: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
});
const signOffSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(SIGN_OFF_SCHEMA),
    account: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    month: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    revision: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    manifest: file,
    review: file.nullable().describe('The review page of the month; null: it has none'),
    approvals: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(approval).min(1),
    initiator: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('Login of who started the run'),
    approved_by_another: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()
        .describe('Whether someone else than who started the run approved'),
    run: _manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .runSchema */ .Lx,
});
/** Makes a month's sign-off. */
function signOffOf(held, { approvals, starters, run }) {
    const { account, month, revision } = held.manifest;
    return {
        schema: SIGN_OFF_SCHEMA,
        account: { id: account.id, name: account.name },
        month,
        revision,
        manifest: { path: held.path, sha256: held.sha256 },
        review: reviewOf(held),
        approvals: [...approvals],
        initiator: starters[0],
        approved_by_another: isByAnother(approvals, starters),
        run,
    };
}
/** The sign-off's bytes: keys in the schema's order, two-space indent, a newline at the end. */
function formatSignOff(signOff) {
    return Buffer.from(`${JSON.stringify(signOffSchema.parse(signOff), null, 2)}\n`);
}
/** Reads the sign-off of a manifest. @returns what is wrong with it, when something is */
function readSignOff(bytes, held) {
    const wrong = (problem) => ({ file: (0,_companions_js__WEBPACK_IMPORTED_MODULE_0__/* .companionPath */ .ad)(held.path, 'signoff'), problem });
    const parsed = signOffSchema.safeParse(parseJson(bytes));
    if (!parsed.success)
        return wrong('is no sign-off of a form that is known');
    const { account, month, revision, manifest, review, approvals, initiator } = parsed.data;
    const own = held.manifest;
    if (account.id !== own.account.id || month !== own.month || revision !== own.revision) {
        return wrong(`is of another month than '${held.path}'`);
    }
    if (manifest.path !== held.path || manifest.sha256 !== held.sha256) {
        return wrong(`is of another manifest than '${held.path}' is now`);
    }
    const expected = reviewOf(held);
    if (review?.path !== expected?.path || review?.sha256 !== expected?.sha256) {
        return wrong(`is of another review page than '${held.path}' names`);
    }
    if (!approvals.some(isApproved))
        return wrong('names nobody who approved');
    if (parsed.data.approved_by_another && !isByAnother(approvals, [initiator])) {
        return wrong('says that another approved than who started the run, and names none');
    }
    return parsed.data;
}
const isApproved = ({ state }) => state === 'approved';
function isByAnother(approvals, starters) {
    const own = starters.map((login) => login.toLowerCase());
    return approvals.some((each) => isApproved(each) && !own.includes(each.login.toLowerCase()));
}
function reviewOf({ manifest }) {
    const found = manifest.files.find(({ role }) => role === 'review');
    return found === undefined ? null : { path: found.path, sha256: found.sha256 };
}
function parseJson(bytes) {
    try {
        return JSON.parse(bytes.toString());
    }
    catch {
        return undefined;
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

/***/ 25086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ verifiersOf),
/* harmony export */   Tc: () => (/* binding */ verifyDetached),
/* harmony export */   kA: () => (/* binding */ signDetached)
/* harmony export */ });
/* harmony import */ var _openpgp_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90093);
/* harmony import */ var _revokers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25721);
/* harmony import */ var _self_signatures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12472);



/**
 * Signs bytes: `gpg --verify FILE.asc FILE` verifies it.
 *
 * @returns an armored, detached signature
 */
async function signDetached(bytes, signer, now) {
    const { createMessage, sign } = await (0,_openpgp_js__WEBPACK_IMPORTED_MODULE_0__/* .openpgp */ .I)();
    const message = await createMessage({ binary: bytes, date: now });
    return sign({ message, signingKeys: signer.key, detached: true, format: 'armored', date: now });
}
/**
 * Prepares keys to verify signatures of any age. As with GnuPG, copies of a key are merged, and its
 * newest self-signatures hold from its creation on: a key that was extended is good for what it
 * signed before.
 *
 * @param now self-signatures made later are ignored
 */
async function verifiersOf(keys, now) {
    const { readKey } = await (0,_openpgp_js__WEBPACK_IMPORTED_MODULE_0__/* .openpgp */ .I)();
    const merged = new Map();
    for (const { key, fingerprint } of keys) {
        const copy = await readKey({ binaryKey: key.toPublic().write() });
        (0,_revokers_js__WEBPACK_IMPORTED_MODULE_1__/* .takeRevokers */ .p)(copy);
        const known = merged.get(fingerprint);
        merged.set(fingerprint, known === undefined ? copy : await known.update(copy, now));
    }
    for (const key of merged.values())
        await countFromCreation(key, now);
    return [...merged].map(([fingerprint, key]) => ({ fingerprint, key }));
}
async function countFromCreation(key, now) {
    await (0,_self_signatures_js__WEBPACK_IMPORTED_MODULE_2__/* .readAsGnuPG */ .s)(key, now);
    const bindings = key.subkeys.map((subkey) => subkey.bindingSignatures);
    // OpenPGP.js takes the first of those made at the same time.
    for (const list of [...key.users.map((user) => user.selfCertifications), ...bindings]) {
        list.sort((a, b) => +b.created - +a.created);
    }
    const embedded = bindings.flat().flatMap((one) => one.embeddedSignature ?? []);
    for (const signature of [...(0,_self_signatures_js__WEBPACK_IMPORTED_MODULE_2__/* .selfSignaturesOf */ .v)(key), ...bindings.flat(), ...embedded]) {
        if (signature.created <= now)
            signature.created = key.getCreationTime();
    }
}
/**
 * Verifies an armored, detached signature of bytes. The key must have been valid when it was made:
 * a key retired or superseded since then is good, a compromised one is not.
 *
 * @param verifiers keys that may have made it
 * @param now a signature made later is bad
 */
async function verifyDetached(bytes, armored, verifiers, now) {
    const signature = await readOne(armored);
    if (typeof signature === 'string')
        return { status: 'bad', problem: signature };
    const id = signature.issuerKeyID;
    let check = { status: 'unknown', issuer: issuerOf(signature) };
    // Two keys may have the same id.
    for (const { key, fingerprint, retired = now } of verifiers) {
        if (key.getKeys(id).length === 0)
            continue;
        const isLate = signature.created > retired;
        const problem = (await problemWith(signature, bytes, key, now)) ??
            (isLate ? 'was made after its key was revoked' : undefined);
        if (problem === undefined)
            return { status: 'good', fingerprint, created: signature.created };
        check = { status: 'bad', fingerprint, problem };
    }
    return check;
}
async function readOne(armored) {
    const { readSignature, enums } = await (0,_openpgp_js__WEBPACK_IMPORTED_MODULE_0__/* .openpgp */ .I)();
    const read = await readSignature({ armoredSignature: armored }).catch(() => undefined);
    if (read === undefined)
        return 'is no armored OpenPGP signature';
    const [signature, ...others] = read.packets;
    if (signature === undefined || others.length > 0) {
        return `holds ${read.packets.length} signatures, expected one`;
    }
    if (!('issuerKeyID' in signature))
        return 'has an unknown version or algorithm';
    const isBinary = signature.signatureType === enums.signature.binary;
    return isBinary ? signature : 'is not of a binary document';
}
async function problemWith(signature, bytes, key, now) {
    const { createMessage, enums } = await (0,_openpgp_js__WEBPACK_IMPORTED_MODULE_0__/* .openpgp */ .I)();
    const [literal] = (await createMessage({ binary: bytes })).packets;
    const [part] = key.getKeys(signature.issuerKeyID);
    const created = signature.created;
    const isGood = signature.verify(part.keyPacket, enums.signature.binary, literal, now, true);
    const failure = await isGood.then(() => undefined, _openpgp_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A);
    if (failure !== undefined)
        return `is bad: ${failure}`;
    if (created < part.getCreationTime())
        return 'was made before its key';
    const valid = key.getSigningKey(signature.issuerKeyID, created);
    const invalid = await valid.then(() => undefined, _openpgp_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A);
    return invalid && `was made when its key was not valid: ${invalid}`;
}
function issuerOf({ issuerFingerprint, issuerKeyID }) {
    const hex = issuerFingerprint && Buffer.from(issuerFingerprint).toString('hex');
    return (hex ?? issuerKeyID.toHex()).toUpperCase();
}


/***/ }),

/***/ 38002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readSigner)
/* harmony export */ });
/* harmony import */ var _key_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81002);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8026);
/* harmony import */ var _private_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59490);
/* harmony import */ var _validity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4962);




/** What GnuPG 2.2 can verify. */
const VERIFIABLE = /^(?:rsaEncryptSign|rsaSign|ecdsa|eddsaLegacy)$/;
/**
 * Reads one private key (armored or base64), makes sure that it can sign, and unlocks it.
 * @param passphrase ignored when the key has none
 * @throws KeyError for pgp-signing-key, or for pgp-signing-passphrase
 */
async function readSigner(text, passphrase, options) {
    const { keys, problems } = await (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .readKeyRing */ .Q)(text);
    const [held, ...others] = keys;
    if (others.length > 0)
        problems.push(`holds ${keys.length} keys, expected the one that signs`);
    if (held === undefined || problems.length > 0)
        throw new _key_error_js__WEBPACK_IMPORTED_MODULE_0__/* .KeyError */ .e('pgp-signing-key', problems);
    const { key, fingerprint } = held;
    const name = `key ${fingerprint}`;
    if (!key.isPrivate()) {
        fail(`${name} is a public key, which cannot sign: give the private one, ` +
            `\`gpg --armor --export-secret-keys ${fingerprint}\`, as a secret`);
    }
    const validity = await (0,_validity_js__WEBPACK_IMPORTED_MODULE_3__/* .validityOf */ .G)(held, 'signing', [], options.now);
    if (typeof validity === 'string')
        fail(`${name} ${validity}`);
    const problem = signerProblem(validity.serving);
    if (problem !== undefined)
        fail(`${name} ${problem}`);
    if ((0,_private_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .isLocked */ .ln)(key) && !passphrase) {
        throw new _key_error_js__WEBPACK_IMPORTED_MODULE_0__/* .KeyError */ .e('pgp-signing-passphrase', [
            `is empty, but ${name} is protected by one: give it, as a secret`,
        ]);
    }
    const open = await (0,_private_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .unlocked */ .YR)(key, passphrase ?? '');
    if (open === undefined) {
        throw new _key_error_js__WEBPACK_IMPORTED_MODULE_0__/* .KeyError */ .e('pgp-signing-passphrase', [`does not unlock ${name}: check both secrets`]);
    }
    return { key: open, fingerprint, warnings: validity.warnings };
}
function signerProblem(serving) {
    const { keyPacket } = serving;
    if (keyPacket.version !== 4 || !VERIFIABLE.test(keyPacket.getAlgorithmInfo().algorithm)) {
        return ('makes signatures that GnuPG 2.2 cannot verify (version 6, or one of the newer algorithms): ' +
            'give an RSA, ECDSA or EdDSA key of version 4, as `gpg --quick-generate-key` makes');
    }
    return (0,_private_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .isStub */ .DB)(serving)
        ? 'lacks the secret part of its signing key, which was left out of its export or is on a card: give a key that has it'
        : undefined;
}
function fail(problem) {
    throw new _key_error_js__WEBPACK_IMPORTED_MODULE_0__/* .KeyError */ .e('pgp-signing-key', [problem]);
}


/***/ }),

/***/ 4962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ validityOf)
/* harmony export */ });
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8026);
/* harmony import */ var _openpgp_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90093);
/* harmony import */ var _revokers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25721);
/* harmony import */ var _self_signatures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12472);




/** Key flags, one of which is needed: RFC 9580, section 5.2.3.29. */
const FLAGS = { encryption: 0x0c, signing: 0x02 };
const USAGE = { encryption: 'encr', signing: 'sign' };
const REPLACE = 'remove it, and ask its owner for the key that replaces it';
/** Days: the export runs monthly, so a (sub)key that ends sooner may fail the next run. */
const WARNED = 45;
const DAY = 86_400_000;
/**
 * Whether a key can be used, by the rules of GnuPG 2.2. OpenPGP.js decides and gives the reason;
 * advice is given only where it is known to help.
 * @param given all keys of the input: the key that revoked this one may be among them
 * @returns why it cannot be used, in words that follow its name, or what is used
 */
async function validityOf(held, purpose, given, now) {
    const { key, fingerprint, unread } = held;
    await (0,_self_signatures_js__WEBPACK_IMPORTED_MODULE_3__/* .readAsGnuPG */ .s)(key, now);
    const revocation = await (0,_revokers_js__WEBPACK_IMPORTED_MODULE_2__/* .revocationOf */ .E)(held, given);
    if (revocation?.isChecked === true)
        return `${revocation.words}: ${REPLACE}`;
    const serving = await servingPart(key, purpose, now).catch((error) => error);
    if (serving instanceof Error)
        return problemOf(serving, held, purpose, now);
    const words = [
        ...unread,
        ...(revocation === undefined ? [] : [revocation.words]),
        ...(await expiryWarnings(key, serving, now)),
    ];
    return { serving, warnings: words.map((one) => `key ${fingerprint} ${one}`) };
}
/** The (sub)key that OpenPGP.js would use, of all or of one; throws when there is none. */
function servingPart(key, purpose, now, one) {
    return purpose === 'encryption'
        ? key.getEncryptionKey(one?.getKeyID(), now)
        : key.getSigningKey(one?.getKeyID(), now);
}
async function problemOf(error, { key, fingerprint, unread }, purpose, now) {
    const subkeys = key.subkeys.filter((subkey) => isMeantFor(subkey, purpose));
    if (!/^Could not find valid (?:encryption|signing) key packet/.test(error.message)) {
        return primaryProblem(key, (0,_openpgp_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A)(error), subkeys.at(-1), now);
    }
    if (subkeys.length === 0) {
        const advice = `\`gpg --quick-add-key ${fingerprint} default ${USAGE[purpose]}\``;
        const lacking = [`has no subkey for ${purpose}`, ...unread].join(', ');
        return `${lacking}: add one with ${advice} and export it again`;
    }
    const problems = subkeys.map(async (subkey) => {
        const reason = await servingPart(key, purpose, now, subkey).then(() => '', _openpgp_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A);
        const problem = await partProblem(subkey, reason, subkey, now);
        return `its ${purpose} subkey ${(0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintOf */ .a)(subkey)} ${problem}`;
    });
    return `cannot be used: ${(await Promise.all(problems)).join('; ')}`;
}
async function primaryProblem(key, reason, subkey, now) {
    const isOfUsers = /^Could not find (?:valid self-signature|primary user)/.test(reason);
    if (!isOfUsers || key.keyPacket.version !== 4)
        return partProblem(key, reason, subkey, now);
    if (key.users.length === 0)
        return 'has no user id: ask its owner for the whole key';
    const reasons = key.users.map((user) => user.verify(now).then(() => reason, _openpgp_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A));
    return `cannot be used: ${[...new Set(await Promise.all(reasons))].join('; ')}`;
}
/** By the flags of its newest binding signature, valid or not: this is only for a message. */
function isMeantFor({ bindingSignatures }, purpose) {
    const newest = bindingSignatures.toSorted((a, b) => +a.created - +b.created).at(-1);
    return ((newest?.keyFlags?.[0] ?? FLAGS[purpose]) & FLAGS[purpose]) !== 0;
}
/**
 * Why a primary key or subkey cannot be used.
 * @param reason that of OpenPGP.js
 * @param subkey to be extended along with it
 */
async function partProblem(part, reason, subkey, now) {
    const created = part.getCreationTime();
    if (created > now) {
        return `was created on ${day(+created)}, which is in the future: check the clock of the machine that made it`;
    }
    if (/^(?:Primary key|Subkey) is revoked$/.test(reason))
        return `is revoked: ${REPLACE}`;
    if (!/^(?:Primary key|Subkey) is expired$/.test(reason))
        return `cannot be used: ${reason}`;
    const key = 'mainKey' in part ? part.mainKey : part;
    return `expired on ${day(await endOf(part, now))}: ${await extension(key, subkey, now, now)}`;
}
/**
 * When a primary key or subkey expires, in milliseconds since 1970; Infinity: never, or not known.
 */
async function endOf(part, now) {
    const end = 'subkeys' in part ? await part.getExpirationTime() : await part.getExpirationTime(now);
    return Number(end ?? Infinity);
}
/**
 * How the owner of a key extends those of its parts that end by a time. Subkeys are named, since
 * `'*'` skips expired ones and would give an end to those that have none.
 */
async function extension(key, subkey, by, now) {
    const command = `gpg --quick-set-expire ${(0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintOf */ .a)(key)} 2y`;
    const commands = [];
    if ((await endOf(key, now)) <= +by)
        commands.push(`\`${command}\``);
    if (subkey !== undefined && subkey !== key && (await endOf(subkey, now)) <= +by) {
        commands.push(`\`${command} ${(0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintOf */ .a)(subkey)}\``);
    }
    return `extend it (${commands.join(', ')}) and export it again, or replace it`;
}
/** A warning, in words that follow the key's name, when it or the part used expires soon. */
async function expiryWarnings(key, serving, now) {
    const end = Math.min(await endOf(key, now), await endOf(serving, now));
    const limit = new Date(+now + WARNED * DAY);
    if (end > +limit)
        return [];
    const days = Math.floor((end - +now) / DAY);
    const wayOut = await extension(key, serving, limit, now);
    return [`expires on ${day(end)}, in ${days} ${days === 1 ? 'day' : 'days'}: ${wayOut}`];
}
/** A day in UTC, YYYY-MM-DD. */
function day(time) {
    return new Date(time).toISOString().slice(0, 10);
}


/***/ }),

/***/ 74622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ SIGN_OFF_INPUT_NAMES),
/* harmony export */   r: () => (/* binding */ readSignOffOptions)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92857);
/* harmony import */ var _openpgp_signer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38002);
/* harmony import */ var _system_month_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42628);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33186);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54050);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66847);






const filled = (what) => zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1, { error: `is empty. Expected ${what}` });
/** The inputs of review/action.yml; those that the exporter has too mean the same. */
const signOffInputsSchema = _inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .inputsSchema */ .rS
    .pick({ 'enterprise-account': true, repository: true, branch: true, directory: true })
    .extend({
    environment: filled("the name of this job's environment, such as audit-review"),
    token: filled('a token with contents: write, such as ${{ github.token }}'),
    'approvals-token': filled('a token with actions: read, such as ${{ github.token }}'),
    month: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    'pgp-signing-key': zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    'pgp-signing-passphrase': zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
});
/** Every input that review/action.yml declares. */
const SIGN_OFF_INPUT_NAMES = Object.keys(signOffInputsSchema.shape);
/** @throws OptionsError with every problem found */
async function readSignOffOptions(inputs, runner, now) {
    const defaults = { ..._inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULTS */ .zY, repository: runner.repository };
    const values = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .withDefaults */ .rO)(SIGN_OFF_INPUT_NAMES, inputs, defaults);
    const parsed = signOffInputsSchema.safeParse(values);
    const problems = [...(0,_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .problemsOf */ .GW)(parsed), ...(0,_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .apiUrlProblems */ .CK)(runner)];
    const month = await (0,_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .attempt */ .CD)(problems, () => closedMonth(values.month, now));
    const { 'pgp-signing-key': key } = values;
    // A passphrase may begin or end with a space.
    const passphrase = inputs['pgp-signing-passphrase'] ?? '';
    if (key === '' && passphrase !== '') {
        problems.push('pgp-signing-key: is empty, while pgp-signing-passphrase is given');
    }
    const unlocking = passphrase === '' ? undefined : passphrase;
    const signer = key === '' ? undefined : await (0,_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .attempt */ .CD)(problems, () => (0,_openpgp_signer_js__WEBPACK_IMPORTED_MODULE_0__/* .readSigner */ .$)(key, unlocking, { now }));
    if (!parsed.success || month === undefined || problems.length > 0) {
        throw new _problems_js__WEBPACK_IMPORTED_MODULE_4__/* .OptionsError */ .ZW(problems);
    }
    return { ...(0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .camelCased */ .pn)(parsed.data), month, signer };
}
/** @throws OptionsError when the text names no single month that is over, InputError */
function closedMonth(text, now) {
    const selection = (0,_system_month_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMonthSelection */ .Ke)(text, now);
    const [month, another] = selection.kind === 'months' ? selection.months : [];
    if (month === undefined || another !== undefined || month === (0,_system_month_js__WEBPACK_IMPORTED_MODULE_1__/* .monthOf */ .GS)(now)) {
        throw new _problems_js__WEBPACK_IMPORTED_MODULE_4__/* .OptionsError */ .ZW([
            `month: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(text)} is not one month that is over. Expected previous or YYYY-MM`,
        ]);
    }
    return /^(?:previous)?$/i.test(text) ? 'previous' : month;
}


/***/ }),

/***/ 41364:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _options_sign_off_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74622);
/* harmony import */ var _review_sign_off_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55657);
/* harmony import */ var _runner_action_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1190);



await (0,_runner_action_js__WEBPACK_IMPORTED_MODULE_2__/* .runAction */ .C)('sign-off', _options_sign_off_js__WEBPACK_IMPORTED_MODULE_0__/* .SIGN_OFF_INPUT_NAMES */ .Y, _review_sign_off_action_js__WEBPACK_IMPORTED_MODULE_1__/* .signOffAction */ .v);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 55657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ signOffAction)
/* harmony export */ });
/* harmony import */ var _ledger_companions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88951);
/* harmony import */ var _ledger_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58857);
/* harmony import */ var _ledger_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93398);
/* harmony import */ var _ledger_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1540);
/* harmony import */ var _ledger_sign_off_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5993);
/* harmony import */ var _ledger_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35307);
/* harmony import */ var _options_sign_off_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74622);
/* harmony import */ var _openpgp_detached_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(25086);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76223);
/* harmony import */ var _system_month_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(42628);
/* harmony import */ var _system_version_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(24014);
/* harmony import */ var _system_workflow_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(28325);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(33186);













/**
 * Runs the action: records in the ledger who approved this run, as the sign-off of a month.
 *
 * @throws ActionError when nobody approved, or the ledger does not have the month; nothing is
 *   written then
 */
async function signOffAction(environment) {
    const { inputs, runner, clock, log, http, setOutputs, writeSummary } = environment;
    const options = await (0,_options_sign_off_js__WEBPACK_IMPORTED_MODULE_6__/* .readSignOffOptions */ .r)(inputs, runner, clock.now());
    if ((0,_system_workflow_js__WEBPACK_IMPORTED_MODULE_12__/* .runOf */ .ng)(runner) === null || runner.actors[0] === '') {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .ActionError */ .lZ('A sign-off is of a workflow run, and this is none: run it in a workflow.', { code: 'E_SIGN_OFF' });
    }
    // Loaded once the inputs are accepted: a refusal is quick.
    const [{ createOctokit }, { approvedRun }, { findLedgerOf }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(5555), __webpack_require__.e(3349)]).then(__webpack_require__.bind(__webpack_require__, 13349)),
        Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(5555), __webpack_require__.e(1249), __webpack_require__.e(6770)]).then(__webpack_require__.bind(__webpack_require__, 3872)),
        Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(5555), __webpack_require__.e(1249), __webpack_require__.e(3729)]).then(__webpack_require__.bind(__webpack_require__, 13729)),
    ]);
    const client = { apiUrl: runner.apiUrl, userAgent: _system_version_js__WEBPACK_IMPORTED_MODULE_10__/* .USER_AGENT */ ._O, http, clock, log };
    const reader = createOctokit(options.approvalsToken, client);
    const { began, approvals } = await approvedRun(reader, runner, options.environment);
    const octokit = createOctokit(options.token, client);
    const { enterpriseAccount, directory, branch } = options;
    const at = { ...options.repository, branch, octokit, clock, log, serverUrl: runner.serverUrl };
    const ledger = await findLedgerOf(enterpriseAccount, directory, at);
    const month = options.month === 'previous' ? (0,_system_month_js__WEBPACK_IMPORTED_MODULE_9__/* .addMonths */ .PS)((0,_system_month_js__WEBPACK_IMPORTED_MODULE_9__/* .monthOf */ .GS)(began ?? clock.now()), -1) : options.month;
    const held = await monthIn(ledger, month);
    const { source, run } = held.manifest;
    if (began !== undefined &&
        Date.parse(source.retrieved_at) > +began &&
        run?.url !== (0,_system_workflow_js__WEBPACK_IMPORTED_MODULE_12__/* .runUrl */ .Vp)(runner)) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .ActionError */ .lZ(`'${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_11__/* .plain */ .pj)(held.path)}' was retrieved at ${source.retrieved_at}, by another run and after this ` +
            `one began (${began.toISOString()}): whoever approved may not have seen it. Start a new run ` +
            'of this workflow, not this one again.', { code: 'E_SIGN_OFF' });
    }
    const path = (0,_ledger_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .inDirectory */ .zX)(ledger.directory, (0,_ledger_companions_js__WEBPACK_IMPORTED_MODULE_0__/* .companionPath */ .ad)(held.path, 'signoff'));
    const sign = async (bytes) => options.signer === undefined
        ? []
        : [Buffer.from(await (0,_openpgp_detached_js__WEBPACK_IMPORTED_MODULE_7__/* .signDetached */ .kA)(bytes, options.signer, clock.now()))];
    const make = async (_, current) => {
        const reviewed = { approvals, starters: runner.actors, run: (0,_system_workflow_js__WEBPACK_IMPORTED_MODULE_12__/* .runOf */ .ng)(runner) };
        const bytes = (0,_ledger_sign_off_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSignOff */ .OI)((0,_ledger_sign_off_js__WEBPACK_IMPORTED_MODULE_4__/* .signOffOf */ .YR)(current, reviewed));
        return [bytes, ...(await sign(bytes))];
    };
    const kinds = [
        'signoff',
        ...(options.signer === undefined ? [] : ['signoff-signature']),
    ];
    const added = await (0,_ledger_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .addEvidence */ .z)(ledger, held.path, 'signoff', kinds, make, (0,_system_workflow_js__WEBPACK_IMPORTED_MODULE_12__/* .runOf */ .ng)(runner));
    const status = added === undefined ? 'unchanged' : 'signed-off';
    const line = `${held.manifest.month} ${added === undefined ? 'has a sign-off already' : 'is signed off now'}`;
    log.info(line);
    writeSummary(`${line}\n`);
    setOutputs({ status, 'commit-sha': added?.receipt?.sha ?? '', path });
}
/** The newest revision of the month. @throws ActionError when the ledger has none */
async function monthIn({ store, accountId, directory }, month) {
    const state = await (0,_ledger_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readLedger */ .SC)(await store.open(), accountId);
    const held = (0,_ledger_state_js__WEBPACK_IMPORTED_MODULE_5__/* .latestRevisions */ .Ql)(state).get(month);
    if (held !== undefined)
        return held;
    throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .ActionError */ .lZ(`The ledger in '${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_11__/* .plain */ .pj)(directory)}' has no final record of ${month}: export it first.`, { code: 'E_LEDGER_NO_MONTH' });
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

/***/ 19563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ Partitions)
/* harmony export */ });
const PARTITIONS = 64;
/** Bytes of a partition to keep in memory, about. */
const ROOM = 32 << 10;
/**
 * Any number of records of one size in bounded memory: they go to partitions by their first byte,
 * and full partitions to a file; each partition can then be read by itself.
 */
class Partitions {
    #recordSize;
    #open;
    #file;
    #partitions = Array.from({ length: PARTITIONS }, () => ({
        bytes: Buffer.alloc(0),
        length: 0,
        extents: [],
    }));
    #full = new Set();
    /**
     * @param recordSize in bytes
     * @param open opens a file for what does not fit in memory; called at most once
     */
    constructor(recordSize, open) {
        this.#recordSize = recordSize;
        this.#open = open;
    }
    /** Whether `spill` should be called. */
    get isFull() {
        return this.#full.size > 0;
    }
    add(record) {
        const partition = this.#partitions[record[0] % PARTITIONS];
        const end = partition.length + this.#recordSize;
        if (end > partition.bytes.length) {
            const larger = Buffer.allocUnsafeSlow(Math.max(ROOM / 32, 2 * partition.bytes.length));
            partition.bytes.copy(larger, 0, 0, partition.length);
            partition.bytes = larger;
        }
        partition.bytes.set(record, partition.length);
        partition.length = end;
        if (end >= ROOM)
            this.#full.add(partition);
    }
    /** Moves the full partitions to the file. */
    async spill() {
        const file = await (this.#file ??= this.#open());
        for (const partition of this.#full) {
            const { bytes, length, extents } = partition;
            extents.push({ position: await file.append(bytes.subarray(0, length)), size: length });
            partition.length = 0;
        }
        this.#full.clear();
    }
    /** The records of each partition in turn; valid until the next one. */
    async *[Symbol.asyncIterator]() {
        let whole = Buffer.alloc(0);
        for (const { bytes, length, extents } of this.#partitions) {
            const size = extents.reduce((sum, extent) => sum + extent.size, length);
            if (size > whole.length)
                whole = Buffer.allocUnsafeSlow(Math.ceil(size * 1.25));
            let at = bytes.copy(whole, 0, 0, length);
            for (const { position, size } of extents) {
                at += (await (await this.#file).read(position, size)).copy(whole, at);
            }
            yield whole.subarray(0, at);
        }
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
