export const id = 1364;
export const ids = [1364,9490];
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

// EXTERNAL MODULE: ./.build/system/errors.js
var errors = __webpack_require__(76223);
// EXTERNAL MODULE: ./.build/ledger/chain.js
var chain = __webpack_require__(64999);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/system/partitions.js
var partitions = __webpack_require__(19563);
// EXTERNAL MODULE: ./.build/ledger/document.js
var ledger_document = __webpack_require__(23033);
;// CONCATENATED MODULE: ./.build/ledger/changes.js



/** Bytes of the digests that stand for an event's id and for all of it. */
const KEY = 16;
const RECORD = 2 * KEY;
const digest = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest().subarray(0, KEY);
/** The digests of each event: of its id, or its bytes if it has none (it is never `changed`); of all of it. */
async function index(document, open) {
    const events = new partitions/* Partitions */.e(RECORD, open);
    for await (const line of (0,ledger_document/* eventLines */.Cl)(document)) {
        const event = JSON.parse(line.toString());
        const name = typeof event?.id === 'string' ? event.id : line;
        events.add(Buffer.concat([digest(name), digest(line)]));
        if (events.isFull)
            await events.spill();
    }
    return events;
}
/** @param open opens a new file for what does not fit in memory */
async function changesBetween(before, after, open) {
    const earlier = await index(before, open);
    const later = (await index(after, open))[Symbol.asyncIterator]();
    const changes = { added: 0, removed: 0, changed: 0 };
    for await (const records of earlier) {
        count(changes, records, (await later.next()).value);
    }
    return changes;
}
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
        const numbers = [...events.values()];
        const fresh = numbers.reduce((sum, number) => sum + Math.max(number, 0), 0);
        const gone = numbers.reduce((sum, number) => sum + Math.max(-number, 0), 0);
        const changed = Math.min(fresh, gone);
        changes.changed += changed;
        changes.added += fresh - changed;
        changes.removed += gone - changed;
    }
}

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
/** The month as the ledger has it with the same ordered JSON: what is said of a source proves nothing. */
function twinOf(state, record) {
    const month = record.month;
    const held = record.final ? (0,ledger_state/* latestRevisions */.Ql)(state).get(month) : state.provisional.get(month);
    return held?.manifest.json.sha256 === record.json.sha256 ? held : undefined;
}
const nextRevision = (state, month) => ((0,ledger_state/* latestRevisions */.Ql)(state).get(month)?.manifest.revision ?? 0) + 1;
/**
 * The place of a month that has no twin in the ledger.
 *
 * @throws ActionError when only the log's record is final, LedgerError when the log has other events of
 *   the same bytes from Heroku
 */
async function placeOf(state, record, compare) {
    const month = record.month;
    for (const held of state.log) {
        (0,ledger_errors/* throwFirst */.r)((0,chain/* sourceProblems */._0)(held, record, `this export of ${month}`));
    }
    const held = (0,ledger_state/* latestRevisions */.Ql)(state).get(month);
    if (!record.final) {
        if (held === undefined)
            return UNLOGGED;
        throw new errors/* ActionError */.lZ(`The ledger holds ${month} as final, but Heroku's archive of it was made at ` +
            `${record.source.created_at}, before the month was over. Nothing was written; ask Heroku ` +
            'support what became of it.', { code: 'E_HEROKU_NOT_FINAL' });
    }
    const last = state.log.at(-1);
    const previous = last === undefined ? null : { path: last.path, sha256: last.sha256 };
    const revision = nextRevision(state, month);
    const place = { revision, sequence: state.log.length + 1, previous };
    return held === undefined ? place : { ...place, changes: await compare(held) };
}
function placeMonth(record, files, place) {
    const month = record.month;
    const stem = (0,paths/* stemOf */.Vc)(month, record.final, place.revision);
    const named = files.map(({ role, ending, size, sha256 }) => {
        return { path: `${stem}${ending}`, role, size, sha256 };
    });
    const manifest = { schema: ledger_manifest/* MANIFEST_SCHEMA */.KB, ...record, ...place, files: named };
    const bytes = (0,ledger_manifest/* formatManifest */.L_)(manifest);
    const path = (0,paths/* manifestPath */.ji)(month, record.final, place.revision);
    return { path, sha256: (0,ledger_state/* sha256Of */.Bj)(bytes), manifest, bytes, companions: [] };
}
const attested = async (placed, attest) => ({ ...placed, companions: (await attest?.(placed)) ?? [] });
/** What to write besides the month's own files, and what to remove of a provisional month. */
function appendixOf(state, { bytes, ...held }, historyUrl) {
    const { account, month, sequence } = held.manifest;
    const provisional = new Map(state.provisional);
    const replaced = provisional.get(month);
    provisional.delete(month);
    if (sequence === null)
        provisional.set(month, held);
    const log = sequence === null ? state.log : [...state.log, held];
    const kept = new Set((0,ledger_sums/* filesOf */.R8)(held).map(({ path }) => path));
    const gone = replaced === undefined ? [] : (0,ledger_sums/* filesOf */.R8)(replaced).map(({ path }) => path);
    return {
        files: [
            { path: held.path, bytes },
            ...held.companions,
            ...pageAndSums({ log, provisional }, { account, historyUrl }),
        ],
        removals: gone.filter((path) => !kept.has(path)),
    };
}
function pageAndSums(state, options) {
    const readme = Buffer.from((0,ledger_readme/* formatReadme */.GW)(state, options));
    const sums = Buffer.from((0,ledger_sums/* formatSums */.K3)((0,ledger_sums/* filesOfLedger */.o7)(state, (0,ledger_state/* sha256Of */.Bj)(readme))));
    return [
        { path: paths/* README */.DK, bytes: readme },
        { path: paths/* SUMS */.vf, bytes: sums },
    ];
}
/**
 * Appends a month to a ledger, unless that has its events already. Where another writer was faster, the
 * month is appended to what that one left.
 *
 * @throws LedgerError when the ledger is not as this action left it, and as `placeOf`
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
        const place = await placeOf(state, record, async (before) => {
            const earlier = documentOf(before, ledger);
            return earlier === undefined ? null : changesBetween(earlier, document(), spill);
        });
        held = placed = await attested(placeMonth(record, files, place), attest);
        if (place.sequence !== null)
            newest = placed;
        const appendix = appendixOf(state, placed, store.historyUrl);
        const stem = (0,paths/* stemOf */.Vc)(record.month, record.final, place.revision);
        return {
            message: message(placed.manifest),
            files: [
                ...files.map(({ ending, file }) => ({ path: `${stem}${ending}`, content: { file } })),
                ...appendix.files.map(({ path, bytes }) => ({ path, content: { bytes } })),
            ],
            removals: appendix.removals,
        };
    });
    const isNew = receipt !== undefined;
    // What another attempt of this run has written is there by its digest alone.
    const own = isNew && placed?.sha256 === held?.sha256 ? placed : undefined;
    return { held: held, placed: own, isNew, receipt: receipt ?? null, newest };
}
/** The ordered document that a ledger has of a month; undefined when it is encrypted. */
function documentOf({ manifest }, ledger) {
    if (manifest.encryption !== null)
        return undefined;
    const sealed = async function* () {
        for (const { role, path, sha256 } of manifest.files) {
            if (role !== 'events')
                continue;
            const bytes = await ledger.read(path);
            if ((0,ledger_state/* sha256Of */.Bj)(bytes) !== sha256)
                throw new ledger_errors/* LedgerError */.o(path, 'is not what its manifest says');
            yield bytes;
        }
    };
    return (0,ledger_document/* documentIn */.Fd)(sealed(), (0,ledger_document/* pathsOf */.wG)(manifest, 'events')[0]);
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
const nameInMessage = ({ name }) => MEANINGFUL.reduce((text, [pattern, harmless]) => text.replace(pattern, harmless), (0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .onOneLine */ .GJ)(name));
function withTrailers(subject, trailers) {
    const lines = trailers.flatMap(([key, value]) => (value === null ? [] : [`${key}: ${value}`]));
    return `${subject}\n\n${lines.join('\n')}\n`;
}
/** The message of the commit that adds a month: the subject from its template, then git trailers. */
function commitMessage(template, manifest) {
    const { account, month, events } = manifest;
    const subject = (0,_text_template_js__WEBPACK_IMPORTED_MODULE_1__/* .fillTemplate */ .ou)(template, {
        account: nameInMessage(account),
        'account-id': (0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .onOneLine */ .GJ)(account.id),
        month,
        events: String(events.count),
    }).trim();
    return withTrailers(subject, monthTrailers(manifest));
}
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
/** What is added to a month after its own commit, and how the subject says it. */
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
 * @returns the manifest with them, and the commit, if the store makes one; undefined when nothing was
 *   written
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
            files: files.map(({ path, bytes }) => ({ path, content: { bytes } })),
            removals: [],
        };
    });
    return receipt === undefined ? undefined : { held: added, receipt };
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

/***/ 5993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OI: () => (/* binding */ formatSignOff),
/* harmony export */   SZ: () => (/* binding */ isApproved),
/* harmony export */   Tf: () => (/* binding */ readSignOff),
/* harmony export */   YR: () => (/* binding */ signOffOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80356);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13798);
/* harmony import */ var _companions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88951);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40409);




/** What a sign-off says of its own form; a change of meaning gets a new number. */
const SIGN_OFF_SCHEMA = 'heroku-audit-trail/signoff/1';
const file = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), sha256: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/) });
/** A reviewer's answer to a job that waited in an environment, as GitHub has it. */
const approvalSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    login: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1),
    state: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    comment: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** Null: GitHub does not say. */
    at: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    environment: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
});
/** Who reviewed a month, and in which run. */
const signOffSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(SIGN_OFF_SCHEMA),
    account: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }),
    month: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    revision: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1),
    manifest: file,
    review: file.nullable(),
    approvals: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(approvalSchema).min(1),
    /** Login of who started the run. */
    initiator: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    approved_by_another: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    run: _manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .runSchema */ .Lx,
});
function signOffOf(held, { approvals, starters, run }) {
    return {
        schema: SIGN_OFF_SCHEMA,
        ...subjectOf(held),
        approvals: [...approvals],
        initiator: starters[0],
        approved_by_another: isByAnother(approvals, starters),
        run,
    };
}
function subjectOf({ path, sha256, manifest }) {
    const { account, month, revision, files } = manifest;
    const page = files.find(({ role }) => role === 'review');
    const review = page === undefined ? null : { path: page.path, sha256: page.sha256 };
    return { account, month, revision, manifest: { path, sha256 }, review };
}
const formatSignOff = (signOff) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRecord */ .bM)(signOffSchema, signOff);
/** @returns what is wrong with the sign-off of a manifest, when something is */
function readSignOff(bytes, held) {
    const wrong = (problem) => ({ file: (0,_companions_js__WEBPACK_IMPORTED_MODULE_1__/* .companionPath */ .ad)(held.path, 'signoff'), problem });
    const parsed = signOffSchema.safeParse((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(bytes));
    if (!parsed.success)
        return wrong('is no sign-off of a form that is known');
    const { approvals, initiator, approved_by_another: isClaimed } = parsed.data;
    for (const [key, value] of Object.entries(subjectOf(held))) {
        if (!(0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(parsed.data[key], value)) {
            return wrong(`is of another ${key} than '${held.path}'`);
        }
    }
    if (!approvals.some(isApproved))
        return wrong('names nobody who approved');
    if (isClaimed && !isByAnother(approvals, [initiator])) {
        return wrong('says that another approved than who started the run, and names none');
    }
    return parsed.data;
}
const isApproved = ({ state }) => state === 'approved';
function isByAnother(approvals, starters) {
    const own = starters.map((login) => login.toLowerCase());
    return approvals.some((each) => isApproved(each) && !own.includes(each.login.toLowerCase()));
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

/***/ 25086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ verifyDetached),
/* harmony export */   k: () => (/* binding */ signDetached)
/* harmony export */ });
/* harmony import */ var _openpgp_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90093);

/** An armored signature of bytes: `gpg --verify FILE.asc FILE` verifies it. */
async function signDetached(bytes, signer, now) {
    const { createMessage, sign } = await (0,_openpgp_js__WEBPACK_IMPORTED_MODULE_0__/* .openpgp */ .I)();
    const message = await createMessage({ binary: bytes, date: now });
    return sign({ message, signingKeys: signer.key, detached: true, format: 'armored', date: now });
}
/**
 * Verifies an armored, detached signature of bytes. The key must have been valid when it was made:
 * a key retired or superseded since then is good, a compromised one is not.
 * @param now a signature made later is bad
 */
async function verifyDetached(bytes, armored, verifiers, now) {
    const signature = await readOne(armored);
    if (typeof signature === 'string')
        return { status: 'bad', problem: signature };
    const id = signature.issuerKeyID;
    let check = { status: 'unknown', issuer: issuerOf(signature) };
    // Two keys may have the same id.
    for (const { key, fingerprint } of verifiers) {
        if (key.getKeys(id).length === 0)
            continue;
        const problem = await problemWith(signature, bytes, key, now);
        if (problem === undefined)
            return { status: 'good', fingerprint, created: signature.created };
        check = { status: 'bad', fingerprint, problem };
    }
    return check;
}
async function readOne(armored) {
    const { readSignature } = await (0,_openpgp_js__WEBPACK_IMPORTED_MODULE_0__/* .openpgp */ .I)();
    const read = await readSignature({ armoredSignature: armored }).catch(() => undefined);
    const [signature, ...others] = read?.packets ?? [];
    return signature !== undefined && others.length === 0 && 'issuerKeyID' in signature
        ? signature
        : 'is not one armored OpenPGP signature of a known form';
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
    const valid = key.getSigningKey(signature.issuerKeyID, created);
    const invalid = await valid.then(() => undefined, _openpgp_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A);
    return invalid && `was made when its key was not valid: ${invalid}`;
}
function issuerOf({ issuerFingerprint, issuerKeyID }) {
    const hex = issuerFingerprint && Buffer.from(issuerFingerprint).toString('hex');
    return (hex ?? issuerKeyID.toHex()).toUpperCase();
}


/***/ }),

/***/ 57975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ readExpiry),
/* harmony export */   ll: () => (/* binding */ newestFirst),
/* harmony export */   vH: () => (/* binding */ selfSignaturesOf)
/* harmony export */ });
/* harmony import */ var _openpgp_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90093);

/** Signatures on the key itself, not on a user id or subkey; missing in OpenPGP.js' types. */
function directSignaturesOf(key) {
    return key.directSignatures;
}
function selfSignaturesOf(key) {
    return [...directSignaturesOf(key), ...key.users.flatMap((user) => user.selfCertifications)];
}
/** Of those made at the same time, the last first. */
function newestFirst(signatures) {
    return signatures.toReversed().sort((a, b) => +b.created - +a.created);
}
/**
 * Makes OpenPGP.js read the expiry of a key of version 4 as GnuPG 2.2 does (`merge_selfsigs_main`):
 * it is that of its newest direct-key signature, otherwise of the newest self-signature with an
 * expiry, whatever its user id.
 */
async function readExpiry(key, now) {
    if (key.keyPacket.version !== 4)
        return;
    const { signature: types } = (await (0,_openpgp_js__WEBPACK_IMPORTED_MODULE_0__/* .openpgp */ .I)()).enums;
    const newest = async (signatures, type, signed) => {
        for (const signature of newestFirst(signatures)) {
            const data = { key: key.keyPacket, ...signed };
            const isValid = signature.verify(key.keyPacket, type, data, now).then(() => true);
            if (await isValid.catch(() => false))
                return [signature];
        }
        return [];
    };
    const onKey = directSignaturesOf(key).filter(({ signatureType }) => signatureType === types.key);
    const direct = await newest(onKey, types.key, {});
    const certifications = key.users.map(({ selfCertifications, userID, userAttribute }) => newest(selfCertifications, types.certGeneric, { userID, userAttribute }));
    const ofUsers = newestFirst((await Promise.all(certifications)).flat());
    const decisive = [...direct, ...ofUsers].find(({ keyNeverExpires }) => keyNeverExpires === false);
    for (const signature of selfSignaturesOf(key)) {
        signature.keyNeverExpires = decisive === undefined;
        signature.keyExpirationTime = decisive?.keyExpirationTime ?? null;
    }
}


/***/ }),

/***/ 8026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eN: () => (/* binding */ KeyError),
  XI: () => (/* binding */ duplicates),
  ax: () => (/* binding */ fingerprintOf),
  QK: () => (/* binding */ readKeyRing)
});

;// CONCATENATED MODULE: ./.build/openpgp/armor.js
/** An armored block up to its END line or, where that is missing, to the next block or the end. */
const BLOCK = /-----BEGIN PGP (?:PUBLIC|PRIVATE) KEY BLOCK-----([^]*?)(-----END PGP (?:PUBLIC|PRIVATE) KEY BLOCK-----|(?=-----BEGIN PGP )|$)/g;
const HEADER = /^[\w-]+:(?: |$)/;
/** Readers are to ignore it, and signatures say more: RFC 9580, section 6.1. */
const CHECKSUM = /^=[A-Za-z0-9+/]{4}$/;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
/** Shorter runs of base64 characters are words, not keys. */
const SHORTEST_KEY = 100;
/** As long as a line of a key; besides keys only URLs and hexadecimal have such runs. */
const KEY_LIKE = /(?![0-9A-Fa-f]+\b)[A-Za-z0-9+/]{60,}|(?:BEGIN|END) PGP /;
const COPY = 'copy the whole block again, from its BEGIN line to its END line';
const LOST_NEWLINES = 'lost its line breaks: paste it with them, or as one line of base64 ' +
    "(`gpg --export <fingerprint> | base64 | tr -d '\\n'`)";
/**
 * Finds OpenPGP data in what people paste: any number of armored blocks, and base64 of binary
 * exports or of armored text, wrapped or not. Text around armored blocks is left out, but not what
 * looks like another key: a recipient in it would go unnoticed until they need to decrypt.
 */
function dearmor(text) {
    const { outside, ...armored } = readBlocks(text);
    const base64 = outside.replace(/\s+/g, '');
    if (base64.length >= SHORTEST_KEY && /^[A-Za-z0-9+/=]+$/.test(base64)) {
        // Padding ends a value.
        const values = base64.match(/[A-Za-z0-9+/]+={0,2}/g) ?? [];
        const parts = [armored, ...values.map(readBase64)];
        return {
            blocks: parts.flatMap(({ blocks }) => blocks),
            problems: parts.flatMap(({ problems }) => problems),
        };
    }
    if (KEY_LIKE.test(outside.replace(/\bhttps?:\/\/\S+/g, ''))) {
        armored.problems.push('holds what looks like part of a key and was not read: give each key as a whole block ' +
            '(`gpg --armor --export <fingerprint>`), or all as base64 without other text');
    }
    return armored;
}
function readBlocks(text) {
    const blocks = [];
    const problems = [];
    const outside = text
        .replace(/^\uFEFF/, '')
        .replace(/[ \t]*(?:\r\n|\r|\n)[ \t]*/g, '\n')
        .trim()
        .replace(BLOCK, (_, body, end) => {
        const data = readBlock(body, end !== '');
        if (typeof data !== 'string')
            blocks.push(data);
        else
            problems.push(`armored block ${blocks.length + problems.length + 1} ${data}`);
        return '\n';
    });
    return { blocks, problems, outside };
}
/** The bytes of an armored block (RFC 9580, section 6.2), or what is wrong with it. */
function readBlock(body, hasEnd) {
    if (!hasEnd)
        return `has no END line: ${COPY}`;
    if (!body.startsWith('\n') || !body.endsWith('\n'))
        return LOST_NEWLINES;
    const lines = body.split('\n').filter((line) => line !== '' && !HEADER.test(line));
    const base64 = lines.filter((line) => !CHECKSUM.test(line)).join('');
    return BASE64.test(base64) && base64.length % 4 === 0
        ? Buffer.from(base64, 'base64')
        : `is corrupt, it is not base64: ${COPY}`;
}
function readBase64(value) {
    const data = Buffer.from(value, 'base64');
    const armored = readBlocks(data.toString());
    const isArmored = armored.blocks.length + armored.problems.length > 0;
    return isArmored ? armored : { blocks: [data], problems: [] };
}

// EXTERNAL MODULE: ./.build/system/errors.js
var errors = __webpack_require__(76223);
// EXTERNAL MODULE: ./.build/openpgp/expiry.js
var expiry = __webpack_require__(57975);
// EXTERNAL MODULE: ./.build/openpgp/openpgp.js
var openpgp = __webpack_require__(90093);
;// CONCATENATED MODULE: ./.build/openpgp/keys.js




/**
 * Everything that is wrong with keys or fingerprints. A problem names a key by its fingerprint or
 * its place in the text, never by a user id, which is a name and an e-mail address.
 */
class KeyError extends errors/* ActionError */.lZ {
    constructor(input, problems) {
        super(problems.map((problem) => `${input}: ${problem}`).join('\n'), { code: 'E_KEY' });
    }
}
function fingerprintOf(key) {
    return key.getFingerprint().toUpperCase();
}
/** Reads every key of a text. Keys and problems are never both empty. */
async function readKeyRing(text) {
    const { blocks, problems } = dearmor(text);
    const read = [];
    for (const [index, block] of blocks.entries()) {
        try {
            for (const packets of await splitKeys(block))
                read.push(await keyOf(packets));
        }
        catch (error) {
            problems.push(`key material ${index + 1} is truncated, damaged, or not supported (${(0,openpgp/* reasonOf */.A)(error)}): ` +
                'copy the whole of what `gpg --armor --export` prints');
        }
    }
    if (read.length + problems.length === 0) {
        problems.push('holds no OpenPGP key, expected armored blocks (`gpg --armor --export <fingerprint>`, for a ' +
            'private key `gpg --armor --export-secret-keys <fingerprint>`), or base64 of them');
    }
    const ring = read.map(({ key }) => key);
    const keys = read.map(async ({ key, unread, revokers }) => {
        const fingerprint = fingerprintOf(key);
        const { revoked, unchecked } = await revocationOf(key, revokers, ring);
        const warnings = [...unread, ...unchecked].map((words) => `key ${fingerprint} ${words}`);
        return { key, fingerprint, warnings, revoked };
    });
    return { keys: await Promise.all(keys), problems };
}
function duplicates(keys) {
    const repeated = Map.groupBy(keys, ({ fingerprint }) => fingerprint);
    return [...repeated]
        .filter(([, copies]) => copies.length > 1)
        .map(([fingerprint]) => `key ${fingerprint} is given more than once: remove the copies`);
}
/**
 * Splits a binary export into the packets of each key. `readKeys` of OpenPGP.js drops keys of
 * unknown versions, and gives their subkeys to the key before.
 */
async function splitKeys(bytes) {
    const library = await (0,openpgp/* openpgp */.I)();
    const classes = [
        ...[library.PublicKeyPacket, library.PublicSubkeyPacket, library.SecretKeyPacket],
        ...[library.SecretSubkeyPacket, library.SignaturePacket],
        ...[library.UserIDPacket, library.UserAttributePacket],
    ];
    // Typed as a Map, but it takes an object.
    const allowed = Object.fromEntries(classes.map((one) => [one.tag, one]));
    const packets = await library.PacketList.fromBinary(bytes, allowed);
    const primaries = [library.PublicKeyPacket.tag, library.SecretKeyPacket.tag];
    const isPrimary = (packet) => primaries.includes(tagOf(packet));
    const starts = packets.flatMap((packet, index) => (isPrimary(packet) ? [index] : []));
    if (starts[0] !== 0)
        throw new Error('it does not begin with a key');
    return starts.map((start, index) => packets.slice(start, starts[index + 1]));
}
/** A packet that OpenPGP.js could not read has its tag itself, any other in its class. */
function tagOf(packet) {
    return 'tag' in packet ? packet.tag : packet.constructor.tag;
}
/** Types of signatures that revoke a key or a subkey: RFC 9580, section 5.2.1. */
const REVOCATIONS = [0x20, 0x28];
async function keyOf(packets) {
    const library = await (0,openpgp/* openpgp */.I)();
    const { PrivateKey, PublicKey, SecretKeyPacket, UnparseablePacket } = library;
    const [primary, ...others] = packets;
    if (primary instanceof UnparseablePacket)
        throw new Error(kindOf(primary.write()));
    const KeyClass = primary instanceof SecretKeyPacket ? PrivateKey : PublicKey;
    const subkeys = [library.PublicSubkeyPacket.tag, library.SecretSubkeyPacket.tag];
    const unread = others.flatMap((packet) => {
        if (!(packet instanceof UnparseablePacket))
            return [];
        const body = packet.write();
        if (subkeys.includes(packet.tag)) {
            return [`has a subkey that cannot be read and is not used: ${kindOf(body)}`];
        }
        // Certifications by others do not matter here. A signature of version 3 has a length before its type.
        const isRevocation = REVOCATIONS.includes(body[body[0] === 3 ? 2 : 1]);
        return packet.tag === library.SignaturePacket.tag && isRevocation
            ? ['or a subkey of it may be revoked: a revocation in it cannot be read. Ask its owner']
            : [];
    });
    // Typed as a list of its own; any will do.
    const key = new KeyClass(packets);
    return { key, unread, revokers: takeRevokers(key) };
}
/** What an unknown key packet is: RFC 9580, section 5.5.2. */
function kindOf(body) {
    return `version ${body[0]} with algorithm ${body[5]} is not supported`;
}
/**
 * Removes the designated revokers (RFC 9580, section 5.2.3.23) from a key's signatures, which
 * OpenPGP.js would reject: it cannot check their revocations. `revocationOf` does.
 * @returns their fingerprints in upper case
 */
function takeRevokers(key) {
    return (0,expiry/* selfSignaturesOf */.vH)(key).flatMap((signature) => {
        if (signature.revocationKeyFingerprint === null)
            return [];
        signature.revocationKeyClass = null;
        return [Buffer.from(signature.revocationKeyFingerprint).toString('hex').toUpperCase()];
    });
}
/** The revocations of a key by its designated revokers; anyone may have made an unchecked one. */
async function revocationOf(key, revokers, ring) {
    const { keyRevocation } = (await (0,openpgp/* openpgp */.I)()).enums.signature;
    let revoked;
    const unchecked = [];
    for (const signature of key.revocationSignatures) {
        const id = signature.issuerKeyID;
        const by = revokers.find((fingerprint) => fingerprint.endsWith(id.toHex().toUpperCase()));
        if (by === undefined)
            continue;
        const revoker = ring.find((each) => each.getFingerprint().toUpperCase() === by);
        if (revoker === undefined) {
            unchecked.push(`may be revoked: it holds a revocation by its designated revoker ${by}, ` +
                'whose key is not given, so it cannot be checked. Ask its owner');
            continue;
        }
        // No date: a revocation holds whenever it was made.
        const isValid = await signature
            .verify(revoker.keyPacket, keyRevocation, { key: key.keyPacket }, null)
            .then(() => true)
            .catch(() => false);
        if (isValid)
            revoked = `is revoked by its designated revoker ${by}`;
    }
    return { revoked, unchecked };
}


/***/ }),

/***/ 90093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf),
/* harmony export */   I: () => (/* binding */ openpgp)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33186);


let loaded;
/** OpenPGP.js, loaded when it is first needed, which accepts the keys that GnuPG 2.2 does. */
const openpgp = () => (loaded ??= load());
async function load() {
    const library = await withoutNativeCurves(() => __webpack_require__.e(/* import() */ 3074).then(__webpack_require__.bind(__webpack_require__, 13074)));
    const { config, enums, UserIDPacket } = library;
    // Keys of old PGP versions have no key flags; their algorithm says what they can do.
    config.allowMissingKeyFlags = true;
    // RIPEMD-160 is accepted in certifications, as by GnuPG 2.2. Signed messages have their own list.
    config.rejectHashAlgorithms = new Set([enums.hash.md5]);
    // GnuPG handles this critical notation, which is about e-mail.
    config.knownNotations = ['preferred-email-encoding@pgp.com'];
    keepBytes(UserIDPacket.prototype);
    return library;
}
/**
 * For ECDSA on curves that Node.js has and WebCrypto lacks (Brainpool, secp256k1), OpenPGP.js 6
 * requires `eckey-utils`, which it does not depend on. Curves that Node.js does not list it
 * computes itself; it asks for the list once, while it is loaded.
 */
async function withoutNativeCurves(action) {
    const { getCurves } = node_crypto__WEBPACK_IMPORTED_MODULE_0__;
    node_crypto__WEBPACK_IMPORTED_MODULE_0__.getCurves = () => getCurves().filter((name) => !/^(?:brainpool|secp256k1)/.test(name));
    try {
        return await action();
    }
    finally {
        node_crypto__WEBPACK_IMPORTED_MODULE_0__.getCurves = getCurves;
    }
}
/** OpenPGP.js verifies signatures of a user id over its own UTF-8, even when that was not UTF-8. */
function keepBytes(packet) {
    const prototype = packet;
    const { read } = prototype;
    prototype.read = function (bytes, ...rest) {
        read.call(this, bytes, ...rest);
        this.write = () => bytes;
    };
}
/** The innermost cause of an error of OpenPGP.js: the outer ones are about itself. */
function reasonOf(error) {
    if (!(error instanceof Error))
        return (0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(String(error));
    if (error.cause !== undefined)
        return reasonOf(error.cause);
    return (0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(error.message.split('\n')[0]).replace(/\.$/, '');
}


/***/ }),

/***/ 59490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ck: () => (/* binding */ readPrivateKeys),
/* harmony export */   DB: () => (/* binding */ isStub),
/* harmony export */   YR: () => (/* binding */ unlocked),
/* harmony export */   tO: () => (/* binding */ lacksSecret)
/* harmony export */ });
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8026);
/* harmony import */ var _openpgp_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90093);


/**
 * Reads private keys to decrypt with, and unlocks them. Expired and revoked ones are fine: they open
 * what was encrypted to them.
 * @throws KeyError for pgp-private-keys or pgp-passphrase
 */
async function readPrivateKeys(text, passphrase, ask, warn = () => undefined) {
    if (text.trim() === '')
        return [];
    const { keys, problems } = await (0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .readKeyRing */ .QK)(text);
    const secret = [];
    for (const { key, fingerprint, warnings } of keys) {
        warnings.forEach(warn);
        if (!key.isPrivate()) {
            problems.push(`key ${fingerprint} is a public key, which cannot decrypt: give the private one, ` +
                `\`gpg --armor --export-secret-keys ${fingerprint}\``);
        }
        else if (key.getKeys().every(isStub))
            problems.push(lacksSecret(key));
        else
            secret.push(key);
    }
    if (problems.length > 0)
        throw new _keys_js__WEBPACK_IMPORTED_MODULE_0__/* .KeyError */ .eN('pgp-private-keys', problems);
    const open = [];
    // One after the other: each may ask.
    for (const key of secret)
        open.push(await unlocked(key, passphrase, 'pgp-passphrase', ask));
    return open;
}
function lacksSecret(key) {
    return (`key ${(0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintOf */ .ax)(key)} lacks the secret part, which was left out of its export or is on a card: ` +
        'give a private key that has it, or open the files with gpg where the card is');
}
/** Whether the secret part was left out of an export, or is on a card. */
function isStub({ keyPacket }) {
    return 'isMissingSecretKeyMaterial' in keyPacket && keyPacket.isMissingSecretKeyMaterial();
}
/** A key without its passphrase. @throws KeyError for the input that should have the passphrase */
async function unlocked(key, passphrase, input, ask) {
    const isLocked = key.getKeys().some((part) => !part.keyPacket.isDecrypted() && !isStub(part));
    if (!isLocked)
        return key;
    const name = `key ${(0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintOf */ .ax)(key)}`;
    const given = passphrase === '' && ask ? await ask(`Passphrase of ${name}: `) : passphrase;
    if (given === '') {
        const variable = input.toUpperCase().replaceAll('-', '_');
        throw new _keys_js__WEBPACK_IMPORTED_MODULE_0__/* .KeyError */ .eN(input, [
            `is empty, but ${name} is protected by one: give it as a secret, to a command as ${variable}`,
        ]);
    }
    const { decryptKey } = await (0,_openpgp_js__WEBPACK_IMPORTED_MODULE_1__/* .openpgp */ .I)();
    // A secret set from a file often ends in a line break.
    const line = given.replace(/\r?\n$/, '');
    return decryptKey({ privateKey: key, passphrase: line }).catch(() => {
        throw new _keys_js__WEBPACK_IMPORTED_MODULE_0__/* .KeyError */ .eN(input, [`does not unlock ${name}: check that it belongs to this key`]);
    });
}


/***/ }),

/***/ 75759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ verifierOf),
/* harmony export */   V: () => (/* binding */ readSignerKeys)
/* harmony export */ });
/* harmony import */ var _expiry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8026);


/** Reads the public keys of those who sign. @throws KeyError for pgp-signer-keys */
async function readSignerKeys(text, now, warn = () => undefined) {
    if (text.trim() === '')
        return [];
    const { keys, problems } = await (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .readKeyRing */ .QK)(text);
    for (const { fingerprint, revoked } of keys) {
        if (revoked !== undefined)
            problems.push(`key ${fingerprint} ${revoked}: leave it out`);
    }
    problems.push(...(0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .duplicates */ .XI)(keys));
    if (problems.length > 0)
        throw new _keys_js__WEBPACK_IMPORTED_MODULE_1__/* .KeyError */ .eN('pgp-signer-keys', problems);
    keys.flatMap(({ warnings }) => warnings).forEach(warn);
    return Promise.all(keys.map(({ key }) => verifierOf(key, now)));
}
/**
 * Prepares a key to verify signatures of any age. As with GnuPG, its newest self-signatures hold
 * from its creation on: a key that was extended is good for what it signed before.
 * @param now self-signatures made later are ignored
 */
async function verifierOf(given, now) {
    const key = given.toPublic();
    await (0,_expiry_js__WEBPACK_IMPORTED_MODULE_0__/* .readExpiry */ .Ay)(key, now);
    // OpenPGP.js takes the first of those made at the same time.
    for (const user of key.users)
        user.selfCertifications = (0,_expiry_js__WEBPACK_IMPORTED_MODULE_0__/* .newestFirst */ .ll)(user.selfCertifications);
    for (const part of key.subkeys)
        part.bindingSignatures = (0,_expiry_js__WEBPACK_IMPORTED_MODULE_0__/* .newestFirst */ .ll)(part.bindingSignatures);
    const bindings = key.subkeys.flatMap((subkey) => subkey.bindingSignatures);
    const embedded = bindings.flatMap((one) => one.embeddedSignature ?? []);
    for (const signature of [...(0,_expiry_js__WEBPACK_IMPORTED_MODULE_0__/* .selfSignaturesOf */ .vH)(key), ...bindings, ...embedded]) {
        if (signature.created <= now)
            signature.created = key.getCreationTime();
    }
    return { key, fingerprint: (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprintOf */ .ax)(key) };
}


/***/ }),

/***/ 13260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _i: () => (/* binding */ readEncryption),
  mH: () => (/* binding */ readSignerInputs),
  ac: () => (/* binding */ readSigning)
});

// EXTERNAL MODULE: ./.build/text/log.js
var log = __webpack_require__(33186);
// EXTERNAL MODULE: ./.build/openpgp/keys.js + 1 modules
var openpgp_keys = __webpack_require__(8026);
;// CONCATENATED MODULE: ./.build/openpgp/fingerprints.js


const FULL = /^(?:[0-9A-F]{40}|[0-9A-F]{64})$/;
/**
 * Fingerprints, separated by comma, semicolon or line break, as people copy them: in gpg's groups
 * of four, with 0x, in either case. Full ones may also be separated by spaces.
 * @returns upper case, each once
 * @throws KeyError
 */
function parseFingerprints(text) {
    if (text.includes('BEGIN PGP')) {
        throw new openpgp_keys/* KeyError */.eN('pgp-fingerprints', [
            'holds a key block, expected fingerprints: give the key as pgp-public-keys',
        ]);
    }
    const problems = [];
    const fingerprints = text.split(/[,;\r\n]/).flatMap((item) => {
        if (item.trim() === '')
            return [];
        const words = item.trim().toUpperCase().split(/\s+/);
        const digits = words.map((word) => word.replace(/^0X/, ''));
        const found = digits.every((word) => FULL.test(word)) ? digits : [digits.join('')];
        if (found.every((word) => FULL.test(word)))
            return found;
        problems.push(`${(0,log/* quoted */.TL)(item.trim())} is not a fingerprint, expected 40 (or 64) hexadecimal digits: ` +
            'see `gpg --fingerprint`; key ids are too short to pin a key');
        return [];
    });
    if (problems.length > 0)
        throw new openpgp_keys/* KeyError */.eN('pgp-fingerprints', problems);
    return [...new Set(fingerprints)];
}

// EXTERNAL MODULE: ./.build/openpgp/expiry.js
var expiry = __webpack_require__(57975);
// EXTERNAL MODULE: ./.build/openpgp/openpgp.js
var openpgp = __webpack_require__(90093);
;// CONCATENATED MODULE: ./.build/openpgp/validity.js



/** Key flags, one of which is needed (RFC 9580, section 5.2.3.29), and the usage of gpg. */
const PURPOSES = {
    encryption: { flags: 0x0c, usage: 'encr' },
    signing: { flags: 0x02, usage: 'sign' },
};
const REPLACE = 'remove it, and ask its owner for the key that replaces it';
/** Days: the export runs monthly, so a (sub)key that ends sooner may fail the next run. */
const WARNED = 45;
const DAY = 86_400_000;
/**
 * Whether a key can be used, by the rules of GnuPG 2.2. OpenPGP.js decides and gives the reason;
 * advice is given only where it is known to help.
 * @returns why not, in words that follow its name; or the primary key or subkey that is used
 */
async function validityOf(given, purpose, now) {
    const { key, fingerprint, warnings, revoked } = given;
    if (revoked !== undefined)
        return `${revoked}: ${REPLACE}`;
    await (0,expiry/* readExpiry */.Ay)(key, now);
    const isEncryption = purpose === 'encryption';
    const serving = await (isEncryption ? key.getEncryptionKey(undefined, now) : key.getSigningKey(undefined, now)).catch(openpgp/* reasonOf */.A);
    if (typeof serving === 'string')
        return problemOf(serving, given, purpose, now);
    const limit = +now + WARNED * DAY;
    const { end, commands } = await ending(key, serving, limit, now);
    if (end > limit)
        return { serving, warnings: [...warnings] };
    const days = Math.floor((end - +now) / DAY);
    const inDays = `expires on ${day(end)}, in ${days} ${days === 1 ? 'day' : 'days'}`;
    const warning = `key ${fingerprint} ${inDays}: ${extension(commands)}`;
    return { serving, warnings: [...warnings, warning] };
}
async function problemOf(reason, { key, fingerprint, warnings }, purpose, now) {
    const { flags, usage } = PURPOSES[purpose];
    const subkey = key.subkeys.findLast(({ bindingSignatures }) => bindingSignatures.some(({ keyFlags }) => ((keyFlags?.[0] ?? flags) & flags) !== 0));
    if (/^Could not find valid (?:encryption|signing) key packet/.test(reason)) {
        const advice = `\`gpg --quick-add-key ${fingerprint} default ${usage}\``;
        const unread = warnings.map((warning) => ` (${warning})`).join('');
        return `has no subkey for ${purpose}${unread}: add one with ${advice} and export it again`;
    }
    if (/^(?:Primary key|Subkey) is revoked$/.test(reason))
        return `is revoked: ${REPLACE}`;
    if (/^(?:Primary key|Subkey) is expired$/.test(reason)) {
        const { end, commands } = await ending(key, subkey, +now, now);
        if (commands.length > 0)
            return `expired on ${day(end)}: ${extension(commands)}`;
    }
    const isOfUsers = /^Could not find (?:valid self-signature|primary user)/.test(reason);
    const users = isOfUsers ? key.users : [];
    const causes = await Promise.all(users.map((user) => user.verify(now).then(() => '', openpgp/* reasonOf */.A)));
    return `cannot be used: ${[...new Set(causes)].join('; ') || reason}`;
}
/**
 * When the first of these parts ends, the primary key and a subkey, and what its owner runs to
 * extend those that end by a time. A subkey is named, since `'*'` skips expired ones and would give
 * an end to those that have none.
 */
async function ending(key, subkey, by, now) {
    const command = `gpg --quick-set-expire ${(0,openpgp_keys/* fingerprintOf */.ax)(key)} 2y`;
    const parts = [{ end: await endOf(key, now), command }];
    if (subkey !== undefined && subkey !== key) {
        const end = await endOf(subkey, now);
        parts.push({ end, command: `${command} ${(0,openpgp_keys/* fingerprintOf */.ax)(subkey)}` });
    }
    return {
        end: Math.min(...parts.map(({ end }) => end)),
        commands: parts.filter(({ end }) => end <= by).map((part) => part.command),
    };
}
function extension(commands) {
    const quotes = commands.map((command) => `\`${command}\``).join(', ');
    return `extend it (${quotes}) and export it again, or replace it`;
}
/** Milliseconds since 1970; Infinity: never, or not known. */
async function endOf(part, now) {
    const end = 'subkeys' in part ? await part.getExpirationTime() : await part.getExpirationTime(now);
    return Number(end ?? Infinity);
}
const day = (time) => new Date(time).toISOString().slice(0, 10);

;// CONCATENATED MODULE: ./.build/openpgp/recipients.js


/**
 * Reads public keys and makes sure that each can be encrypted to.
 * @param options.fingerprints when there are any, the keys must be exactly these
 * @throws KeyError with the problems of all the keys
 */
async function readRecipients(text, { fingerprints: pins, now }) {
    const { keys, problems } = await (0,openpgp_keys/* readKeyRing */.QK)(text);
    // A key that could not be read may be the pinned one.
    const isWhole = problems.length === 0;
    const recipients = [];
    for (const given of keys) {
        const { key, fingerprint } = given;
        // OpenPGP.js would encrypt to a private key, but it should not be here.
        const validity = key.isPrivate()
            ? 'is a private key, which must stay with its owner: give the public one, ' +
                `\`gpg --armor --export ${fingerprint}\`, and replace the key if others could see it`
            : await validityOf(given, 'encryption', now);
        if (typeof validity === 'string')
            problems.push(`key ${fingerprint} ${validity}`);
        else {
            const { serving, warnings } = validity;
            const subkey = (0,openpgp_keys/* fingerprintOf */.ax)(serving);
            recipients.push({ key: key.toPublic(), fingerprint, subkey, warnings });
        }
    }
    problems.push(...(0,openpgp_keys/* duplicates */.XI)(keys));
    if (isWhole && pins.length > 0)
        problems.push(...pinProblems(keys, pins));
    if (problems.length > 0)
        throw new openpgp_keys/* KeyError */.eN('pgp-public-keys', problems);
    return recipients;
}
function pinProblems(keys, pins) {
    const given = keys.map(({ fingerprint }) => fingerprint);
    const missing = pins.filter((pin) => !given.includes(pin));
    const unpinned = given.filter((fingerprint) => !pins.includes(fingerprint));
    const [lacks, adds] = [
        'is pinned in pgp-fingerprints but no such key is given: add the key, or remove the pin',
        'is given but not pinned in pgp-fingerprints: add it there, or remove the key',
    ];
    return [
        ...missing.map((pin) => `${pin} ${lacks}`),
        ...unpinned.map((fingerprint) => `key ${fingerprint} ${adds}`),
    ];
}

// EXTERNAL MODULE: ./.build/openpgp/signer-keys.js
var signer_keys = __webpack_require__(75759);
// EXTERNAL MODULE: ./.build/openpgp/private-keys.js
var private_keys = __webpack_require__(59490);
;// CONCATENATED MODULE: ./.build/openpgp/signer.js



/** What GnuPG 2.2 can verify. */
const VERIFIABLE = /^(?:rsaEncryptSign|rsaSign|ecdsa|eddsaLegacy)$/;
/**
 * Reads one private key, makes sure that it can sign, and unlocks it.
 * @throws KeyError for pgp-signing-key, or for pgp-signing-passphrase
 */
async function readSigner(text, passphrase, { now }) {
    const { keys, problems } = await (0,openpgp_keys/* readKeyRing */.QK)(text);
    const [given, ...others] = keys;
    if (others.length > 0)
        problems.push(`holds ${keys.length} keys, expected the one that signs`);
    if (given === undefined || problems.length > 0)
        throw new openpgp_keys/* KeyError */.eN('pgp-signing-key', problems);
    const { key, fingerprint } = given;
    const name = `key ${fingerprint}`;
    const refused = (problem) => new openpgp_keys/* KeyError */.eN('pgp-signing-key', [`${name} ${problem}`]);
    if (!key.isPrivate()) {
        throw refused('is a public key, which cannot sign: give the private one, ' +
            `\`gpg --armor --export-secret-keys ${fingerprint}\`, as a secret`);
    }
    const validity = await validityOf(given, 'signing', now);
    if (typeof validity === 'string')
        throw refused(validity);
    const { keyPacket } = validity.serving;
    if (keyPacket.version !== 4 || !VERIFIABLE.test(keyPacket.getAlgorithmInfo().algorithm)) {
        throw refused('makes signatures that GnuPG 2.2 cannot verify (version 6, or one of the newer algorithms): ' +
            'give an RSA, ECDSA or EdDSA key of version 4, as `gpg --quick-generate-key` makes');
    }
    if ((0,private_keys/* isStub */.DB)(validity.serving)) {
        throw refused('lacks the secret part of its signing key, which was left out of its export or is on a card: ' +
            'give a key that has it');
    }
    const open = await (0,private_keys/* unlocked */.YR)(key, passphrase ?? '', 'pgp-signing-passphrase');
    return { key: open, fingerprint, warnings: validity.warnings };
}

// EXTERNAL MODULE: ./.build/options/problems.js
var options_problems = __webpack_require__(66847);
;// CONCATENATED MODULE: ./.build/options/keys.js





/** Null: the files are to be plaintext. Adds what is wrong with the keys to the problems. */
async function readEncryption(encrypt, { pgpPublicKeys: keys, pgpFingerprints: pins }, now, problems) {
    const given = keys === '' ? 'pgp-fingerprints' : 'pgp-public-keys';
    const isGiven = keys !== '' || pins !== '';
    if (encrypt === 'false' && isGiven) {
        problems.push(`encrypt: is 'false', but ${given} is given. To encrypt, set encrypt to 'true'; for ` +
            'plaintext, leave the keys and fingerprints out');
    }
    else if (keys === '' && (encrypt === 'true' || isGiven)) {
        const reason = isGiven ? `${given} is given` : "encrypt is 'true'";
        const wayOut = "For plaintext, set encrypt to 'false' and leave the fingerprints out";
        problems.push(emptyProblem('pgp-public-keys', reason, wayOut));
    }
    if (encrypt === 'false' || keys === '')
        return null;
    const fingerprints = (await (0,options_problems/* attempt */.CD)(problems, () => parseFingerprints(pins))) ?? [];
    const recipients = await (0,options_problems/* attempt */.CD)(problems, () => readRecipients(keys, { fingerprints, now }));
    return { recipients: recipients ?? [] };
}
async function readSignerInputs({ pgpSigningKey: key, pgpSigningPassphrase: passphrase }, others, now, problems) {
    if (key !== '')
        return (0,options_problems/* attempt */.CD)(problems, () => readSigner(key, passphrase, { now }));
    if (passphrase !== '' || others !== '') {
        const given = passphrase === '' ? 'pgp-signer-keys' : 'pgp-signing-passphrase';
        const wayOut = 'To sign nothing, leave all out';
        problems.push(emptyProblem('pgp-signing-key', `${given} is given`, wayOut));
    }
    return undefined;
}
async function readSigning(inputs, now, problems) {
    const { pgpSignerKeys: others } = inputs;
    const signer = await readSignerInputs(inputs, others, now, problems);
    const own = signer === undefined ? [] : [await (0,signer_keys/* verifierOf */.S)(signer.key, now)];
    const earlier = await (0,options_problems/* attempt */.CD)(problems, () => (0,signer_keys/* readSignerKeys */.V)(others, now));
    return { signer, verifiers: [...own, ...(earlier ?? [])] };
}
/** An input is empty, though another means it. */
const emptyProblem = (name, reason, wayOut) => `${name}: is empty, but ${reason}. Is the secret or variable for it set? ${wayOut}`;


/***/ }),

/***/ 74622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ SIGN_OFF_INPUT_NAMES),
/* harmony export */   r: () => (/* binding */ readSignOffOptions)
/* harmony export */ });
/* harmony import */ var _system_month_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42628);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33186);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54050);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13260);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66847);





const { repository, branch, directory } = _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .mc;
const SIGN_OFF_INPUTS = {
    'enterprise-account': _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .mc['enterprise-account'],
    ...{ repository, branch, directory },
    /** `previous` is the one before the run began, however late it was approved. */
    month: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readAs */ .fd)((value, refuse) => {
        if ((0,_system_month_js__WEBPACK_IMPORTED_MODULE_0__/* .isMonth */ .nl)(value))
            return value;
        if (!/^previous$/i.test(value)) {
            refuse(`${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value)} is not one month that is over. Expected previous or YYYY-MM`);
        }
        return 'previous';
    }, 'previous'),
    environment: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)("the name of this job's environment, such as audit-review"),
    token: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)('a token with contents: write, such as ${{ github.token }}'),
    'approvals-token': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)('a token with actions: read, such as ${{ github.token }}'),
    ..._inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .SIGNER_INPUTS */ .B8,
};
const SIGN_OFF_INPUT_NAMES = Object.keys(SIGN_OFF_INPUTS);
/** @throws OptionsError with every problem found */
async function readSignOffOptions(inputs, runner, now) {
    const { read, problems } = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInputs */ .TL)(SIGN_OFF_INPUTS, inputs, { repository: runner.repository });
    problems.push(...(0,_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .apiUrlProblems */ .CK)(runner));
    const all = read;
    const signer = await (0,_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .readSignerInputs */ .mH)(all, '', now, problems);
    if (problems.length > 0)
        throw new _problems_js__WEBPACK_IMPORTED_MODULE_4__/* .OptionsError */ .ZW(problems);
    return { ...all, signer };
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
/* harmony import */ var _system_workflow_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(28325);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(33186);












/** Records in the ledger who approved this run. @throws ActionError when nobody did */
async function signOffAction(environment) {
    const { inputs, runner, clock, log, http, setOutputs, writeSummary } = environment;
    const { enterpriseAccount, directory, branch, signer, ...options } = await (0,_options_sign_off_js__WEBPACK_IMPORTED_MODULE_6__/* .readSignOffOptions */ .r)(inputs, runner, clock.now());
    const run = (0,_system_workflow_js__WEBPACK_IMPORTED_MODULE_11__/* .runOf */ .ng)(runner);
    if (run === null) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .ActionError */ .lZ('A sign-off is of a workflow run, and this is none.', {
            code: 'E_SIGN_OFF',
        });
    }
    // Loaded once the inputs are accepted: a refusal is quick.
    const [{ createOctokit }, { approvedRun }, { findLedgerOf }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(5555), __webpack_require__.e(5730)]).then(__webpack_require__.bind(__webpack_require__, 13349)),
        __webpack_require__.e(/* import() */ 3872).then(__webpack_require__.bind(__webpack_require__, 3872)),
        Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(5555), __webpack_require__.e(3729), __webpack_require__.e(9398)]).then(__webpack_require__.bind(__webpack_require__, 13729)),
    ]);
    const client = { apiUrl: runner.apiUrl, http, clock, log };
    const reader = createOctokit(options.approvalsToken, client);
    const { began, approvals } = await approvedRun(reader, runner, options.environment);
    const octokit = createOctokit(options.token, client);
    const at = { ...options.repository, branch, octokit, log, serverUrl: runner.serverUrl };
    const ledger = await findLedgerOf(enterpriseAccount, directory, at);
    const month = options.month === 'previous' ? (0,_system_month_js__WEBPACK_IMPORTED_MODULE_9__/* .addMonths */ .PS)((0,_system_month_js__WEBPACK_IMPORTED_MODULE_9__/* .monthOf */ .GS)(began ?? clock.now()), -1) : options.month;
    const state = await (0,_ledger_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readLedger */ .SC)(await ledger.store.open(), ledger.accountId);
    const held = (0,_ledger_state_js__WEBPACK_IMPORTED_MODULE_5__/* .latestRevisions */ .Ql)(state).get(month);
    if (held === undefined) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .ActionError */ .lZ(`The ledger in '${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_10__/* .plain */ .pj)(ledger.directory)}' has no final record of ${month}: export it first.`, { code: 'E_LEDGER_NO_MONTH' });
    }
    const { source, run: exported } = held.manifest;
    const isLater = began !== undefined && new Date(source.retrieved_at) > began;
    if (isLater && exported?.url !== (0,_system_workflow_js__WEBPACK_IMPORTED_MODULE_11__/* .runUrl */ .Vp)(runner)) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .ActionError */ .lZ(`'${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_10__/* .plain */ .pj)(held.path)}' was retrieved at ${source.retrieved_at}, by another run and after this ` +
            `one began (${began.toISOString()}): whoever approved may not have seen it. Start a new run ` +
            'of this workflow, not this one again.', { code: 'E_SIGN_OFF' });
    }
    const make = async (_, current) => {
        const bytes = (0,_ledger_sign_off_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSignOff */ .OI)((0,_ledger_sign_off_js__WEBPACK_IMPORTED_MODULE_4__/* .signOffOf */ .YR)(current, { approvals, starters: runner.actors, run }));
        if (signer === undefined)
            return [bytes];
        return [bytes, Buffer.from(await (0,_openpgp_detached_js__WEBPACK_IMPORTED_MODULE_7__/* .signDetached */ .k)(bytes, signer, clock.now()))];
    };
    const kinds = signer ? ['signoff', 'signoff-signature'] : ['signoff'];
    const added = await (0,_ledger_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .addEvidence */ .z)(ledger, held.path, 'signoff', kinds, make, run);
    const line = `${month} ${added === undefined ? 'has a sign-off already' : 'is signed off now'}`;
    log.info(line);
    writeSummary(`${line}\n`);
    setOutputs({
        status: added === undefined ? 'unchanged' : 'signed-off',
        'commit-sha': added?.receipt?.sha ?? '',
        path: (0,_ledger_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .inDirectory */ .zX)(ledger.directory, (0,_ledger_companions_js__WEBPACK_IMPORTED_MODULE_0__/* .companionPath */ .ad)(held.path, 'signoff')),
    });
}


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
    /** @param open opens a file for what does not fit in memory; called at most once */
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
            const larger = Math.max(ROOM / 32, 2 * partition.bytes.length);
            partition.bytes = Buffer.concat([partition.bytes], larger);
        }
        partition.bytes.set(record, partition.length);
        partition.length = end;
        if (end >= ROOM)
            this.#full.add(partition);
    }
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
    return !/^github\.com$|\.ghe\.com$|\.localhost$/.test(new URL(serverUrl).hostname);
}


/***/ })

};
