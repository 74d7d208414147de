export const id = 303;
export const ids = [303];
export const modules = {

/***/ 75303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exportAccount: () => (/* binding */ exportAccount)
});

// EXTERNAL MODULE: ./.build/github/octokit.js
var github_octokit = __webpack_require__(13349);
// EXTERNAL MODULE: ./.build/heroku/client.js + 1 modules
var client = __webpack_require__(6872);
// EXTERNAL MODULE: ./.build/heroku/errors.js
var errors = __webpack_require__(50484);
// EXTERNAL MODULE: ./.build/http/outage.js
var outage = __webpack_require__(52428);
// EXTERNAL MODULE: ./.build/system/disk.js
var disk = __webpack_require__(31053);
// EXTERNAL MODULE: ./.build/system/scratch.js
var scratch = __webpack_require__(5972);
// EXTERNAL MODULE: ./.build/system/version.js
var version = __webpack_require__(24014);
// EXTERNAL MODULE: ./.build/text/log.js
var text_log = __webpack_require__(33186);
// EXTERNAL MODULE: ./.build/folder/store.js + 2 modules
var store = __webpack_require__(51967);
// EXTERNAL MODULE: ./.build/github/errors.js
var github_errors = __webpack_require__(43781);
// EXTERNAL MODULE: ./.build/ledger/due.js
var due = __webpack_require__(24700);
// EXTERNAL MODULE: ./.build/ledger/state.js
var ledger_state = __webpack_require__(35307);
// EXTERNAL MODULE: ./.build/plan/months.js
var plan_months = __webpack_require__(91509);
// EXTERNAL MODULE: ./.build/ledger/document.js
var ledger_document = __webpack_require__(23033);
// EXTERNAL MODULE: ./.build/ledger/paths.js
var paths = __webpack_require__(93398);
;// CONCATENATED MODULE: ./.build/report/month.js


/**
 * What became of a month.
 *
 * @param error what kept it from a destination, or from all; null when nothing did
 */
function reportOf(month, facts, error) {
    const { tally, anomalies = '', reconciled, delivery } = facts;
    const { held, directory = '', isNew = false, commit = null, artifact = null } = delivery ?? {};
    const isDelivered = isNew || artifact !== null;
    // Where nothing was delivered, nothing is to be found.
    const place = error === null || isDelivered ? held : undefined;
    const result = {
        month,
        status: error !== null ? 'failed' : isDelivered ? 'exported' : 'unchanged',
        final: held?.manifest.final ?? facts.final ?? null,
        events: held?.manifest.events.count ?? tally?.count ?? null,
        sha256: held?.manifest.json.sha256 ?? null,
        path: place ? (0,paths/* inDirectory */.zX)(directory, (0,ledger_document/* wholePath */.nA)(place.manifest.files[0].path)) : null,
        manifest_path: place ? (0,paths/* inDirectory */.zX)(directory, place.path) : null,
        commit_sha: commit?.sha ?? null,
        commit_url: commit?.url ?? null,
        artifact_id: artifact?.id ?? null,
        artifact_url: artifact?.url ?? null,
        artifact_digest: artifact?.digest ?? null,
        artifact_expires_at: artifact?.expiresAt?.toISOString() ?? null,
        error,
    };
    return {
        result,
        anomalies,
        wouldExport: error === null && (delivery?.isHeldBack ?? false),
        tally,
        sourceSha256: held?.manifest.source.checksum ?? facts.sourceSha256,
        subjects: delivery?.subjects ?? [],
        reconciled,
        files: held?.manifest.files ?? [],
    };
}

// EXTERNAL MODULE: ./.build/system/month.js
var system_month = __webpack_require__(42628);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/order/index.js + 9 modules
var order = __webpack_require__(6312);
// EXTERNAL MODULE: ./.build/system/errors.js
var system_errors = __webpack_require__(76223);
// EXTERNAL MODULE: ./.build/ledger/chain.js
var chain = __webpack_require__(64999);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/system/partitions.js
var partitions = __webpack_require__(19563);
;// CONCATENATED MODULE: ./.build/ledger/lines.js
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
    for await (const line of eventLines(document)) {
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

// EXTERNAL MODULE: ./.build/ledger/errors.js
var ledger_errors = __webpack_require__(5671);
// EXTERNAL MODULE: ./.build/ledger/manifest.js
var ledger_manifest = __webpack_require__(40409);
// EXTERNAL MODULE: ./.build/ledger/read.js
var read = __webpack_require__(1540);
// EXTERNAL MODULE: ./.build/ledger/readme.js
var ledger_readme = __webpack_require__(4650);
// EXTERNAL MODULE: ./.build/ledger/sums.js
var ledger_sums = __webpack_require__(27516);
;// CONCATENATED MODULE: ./.build/ledger/append.js











/** The place of a month that is in no log: provisional, or in an artifact only. */
const UNLOGGED = { revision: 1, sequence: null, previous: null };
/** The log has the month whole, and Heroku's archive of it is cut short now. */
class CutShortError extends system_errors/* ActionError */.lZ {
    constructor(month, createdAt) {
        super(`The ledger holds ${month} as final, but Heroku's archive of it was made at ${createdAt}, ` +
            'before the month was over. Nothing was written; ask Heroku support what became of it.');
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
    const place = { sequence: state.log.length + 1, previous };
    if (held === undefined)
        return { revision: 1, ...place };
    return { revision: held.manifest.revision + 1, ...place, changes: await compare(held) };
}
/** Makes a month's manifest. */
function placeMonth(record, files, place) {
    const month = record.month;
    const { account, final, source, events, json, reconciliation, encryption, tool, run } = record;
    const { revision, sequence, previous, changes } = place;
    const stem = (0,paths/* stemOf */.Vc)(month, final, revision);
    const manifest = {
        schema: ledger_manifest/* MANIFEST_SCHEMA */.KB,
        account,
        month,
        revision,
        final,
        sequence,
        previous,
        source,
        events,
        ...(changes === undefined ? {} : { changes }),
        ...(reconciliation === undefined ? {} : { reconciliation }),
        json,
        files: files.map(({ role, ending, size, sha256 }) => ({
            path: `${stem}${ending}`,
            role,
            size,
            sha256,
        })),
        encryption,
        tool,
        run,
    };
    const bytes = (0,ledger_manifest/* formatManifest */.L_)(manifest);
    return { path: (0,paths/* manifestPath */.ji)(month, final, revision), sha256: (0,ledger_state/* sha256Of */.Bj)(bytes), manifest, bytes };
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
    const readme = Buffer.from((0,ledger_readme/* formatReadme */.GW)(after, { account: held.manifest.account, historyUrl }));
    const sums = Buffer.from((0,ledger_sums/* formatSums */.K3)((0,ledger_sums/* filesOfLedger */.o7)(after, (0,ledger_state/* sha256Of */.Bj)(readme))));
    const replaced = state.provisional.get(held.manifest.month);
    const kept = new Set((0,ledger_sums/* filesOf */.R8)(held).map(({ path }) => path));
    return {
        files: [
            { path: held.path, bytes },
            { path: paths/* README */.DK, bytes: readme },
            { path: paths/* SUMS */.vf, bytes: sums },
        ],
        removals: (replaced === undefined ? [] : (0,ledger_sums/* filesOf */.R8)(replaced))
            .map(({ path }) => path)
            .filter((path) => !kept.has(path)),
    };
}
/**
 * Appends a month to a ledger, whole or not at all, unless the ledger has its events already.
 * Where another writer was faster, the month is appended to what that one left.
 *
 * @throws LedgerError when the ledger is not as this action left it, CutShortError
 */
async function appendMonth({ store, accountId }, { record, files, document, spill, message }) {
    let held;
    let newest;
    const receipt = await store.write(async (ledger) => {
        const state = await (0,read/* readLedger */.SC)(ledger, accountId);
        held = twinOf(state, record);
        newest = state.log.at(-1);
        if (held !== undefined)
            return undefined;
        const compare = async (before) => {
            const earlier = documentOf(before, ledger);
            return earlier === undefined ? null : changesBetween(earlier, document(), spill);
        };
        const placed = placeMonth(record, files, await placeOf(state, record, compare));
        held = placed;
        if (placed.manifest.sequence !== null)
            newest = placed;
        const appendix = appendixOf(state, placed, store.historyUrl);
        const own = files.map(({ file }, index) => ({
            path: placed.manifest.files[index].path,
            content: { file },
        }));
        const rebuilt = appendix.files.map(({ path, bytes }) => ({ path, content: { bytes } }));
        const { removals } = appendix;
        return { message: message(placed.manifest), files: [...own, ...rebuilt], removals };
    });
    return { held: held, isNew: receipt !== undefined, receipt: receipt ?? null, newest };
}
/**
 * The ordered document that a ledger has of a month; undefined when it is encrypted. Reading it
 * throws LedgerError when a file of it has other bytes than its manifest says.
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

// EXTERNAL MODULE: ./.build/ledger/message.js
var message = __webpack_require__(36885);
;// CONCATENATED MODULE: ./.build/export/append.js





/**
 * Appends a month to the ledger, unless that has its events already.
 *
 * @param template of the commit's subject line
 * @throws LedgerError, GitHubError
 */
async function appendToLedger(ledger, { record, files, ordered }, template, { scratch, log }) {
    const { held, isNew, receipt, newest } = await appendMonth(ledger, {
        record,
        files,
        document: () => ordered.read(),
        spill: () => scratch.log(),
        message: (manifest) => (0,message/* commitMessage */.d)(template, manifest),
    });
    if (!isNew) {
        log.info('The ledger has these events already: no commit');
        return { held, isNew, commit: null, subjects: [], newest };
    }
    warnOfRevision(held, log);
    const subjects = (0,ledger_sums/* filesOf */.R8)(held).map(({ path, sha256 }) => ({
        path: (0,paths/* inDirectory */.zX)(ledger.directory, path),
        sha256,
    }));
    return { held, isNew, commit: receipt, subjects, newest };
}
function warnOfRevision({ manifest: { month, revision, changes } }, log) {
    if (revision === 1)
        return;
    const counts = changes
        ? `${(0,text_log/* counted */.hS)(changes.added, 'event')} added, ${changes.removed} removed, ${changes.changed} changed`
        : 'how the events differ is not known, since the earlier ones are encrypted';
    log.warning(`Heroku changed its archive of ${month} after it was exported. It was added as revision ` +
        `${revision}: ${counts}. The earlier ones are untouched.`);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./.build/export/artifact.js





/**
 * Uploads a month as an artifact: its files as the ledger lays them out, with the manifest and
 * SHA256SUMS. They are moved there, so nothing else can be done with them after.
 *
 * @throws ArtifactError
 */
async function uploadMonth(placed, files, { nameTemplate, retentionDays }, { runner, scratch, clock, log }) {
    // GitHub's client is large, and few runs need it.
    const { ArtifactError, effectiveArtifactName, uploadArtifact } = await __webpack_require__.e(/* import() */ 757).then(__webpack_require__.bind(__webpack_require__, 94757));
    const { account, month } = placed.manifest;
    const root = (0,external_node_path_.join)(scratch.folder, month);
    const paths = await layOut(placed, files, root);
    const name = effectiveArtifactName(nameTemplate, account, month, runner.runAttempt);
    try {
        const upload = { name, root, files: paths, retentionDays };
        return await uploadArtifact(upload, { runner, now: clock.now(), log });
    }
    catch (error) {
        if (error instanceof ArtifactError && error.isReading)
            scratch.lend();
        throw error;
    }
}
/** Moves a month's files to where the ledger has them; gives the paths of all on this machine. */
async function layOut(placed, files, root) {
    const { manifest, path } = placed;
    await (0,promises_.mkdir)((0,external_node_path_.join)(root, (0,external_node_path_.dirname)(path)), { recursive: true });
    for (const [index, { file }] of files.entries()) {
        await (0,promises_.rename)(file, (0,external_node_path_.join)(root, manifest.files[index].path));
    }
    await (0,promises_.writeFile)((0,external_node_path_.join)(root, path), (0,ledger_manifest/* formatManifest */.L_)(manifest));
    await (0,promises_.writeFile)((0,external_node_path_.join)(root, paths/* SUMS */.vf), (0,ledger_sums/* formatSums */.K3)((0,ledger_sums/* filesOf */.R8)(placed)));
    return [...(0,ledger_sums/* filesOf */.R8)(placed).map((file) => file.path), paths/* SUMS */.vf].map((file) => (0,external_node_path_.join)(root, file));
}

;// CONCATENATED MODULE: ./.build/export/deliver.js






/** A month that is where it was before. */
function undelivered(held, directory = '') {
    const nothing = { isNew: false, commit: null, artifact: null, subjects: [], failures: [] };
    return { held, directory, newest: undefined, isHeldBack: false, ...nothing };
}
/** What a delivery would do to a ledger that is in this state. */
function rehearse({ record, files }, state, { ledger, artifact }, log) {
    const twin = ledger && twinOf(state, record);
    const isHeldBack = twin === undefined || artifact !== undefined;
    log.info(isHeldBack
        ? `Dry run: ${record.month} would be exported`
        : 'Dry run: the ledger has these events already, nothing would be committed');
    const held = twin ?? placeMonth(record, files, UNLOGGED);
    return { ...undelivered(held, ledger?.directory), isHeldBack };
}
/** Delivers to each destination; one that fails does not keep the month from the other. */
async function deliver(sealed, { ledger, commitMessage, artifact, isMissing }, tools) {
    const { record, files } = sealed;
    const attempt = async (action) => {
        try {
            return { value: await tools.outages.spend(action), failures: [] };
        }
        catch (error) {
            return { value: undefined, failures: [error] };
        }
    };
    const { value: inLedger, failures: unlogged } = ledger
        ? await attempt(() => appendToLedger(ledger, sealed, commitMessage, tools))
        : UNTRIED;
    const isNew = inLedger?.isNew === true;
    // An artifact beside it has the manifest that was written to the ledger.
    const placed = isNew ? inLedger.held : placeMonth(record, files, UNLOGGED);
    const { value: uploaded, failures: unsent } = artifact
        ? await attempt(() => uploadMonth(placed, files, artifact, tools))
        : UNTRIED;
    const isPassedBy = inLedger !== undefined && isMissing;
    return {
        held: inLedger?.held ?? placed,
        directory: inLedger === undefined ? '' : ledger.directory,
        isNew,
        commit: inLedger?.commit ?? null,
        artifact: uploaded ?? null,
        subjects: isNew ? inLedger.subjects : uploaded === undefined ? [] : (0,ledger_sums/* filesOf */.R8)(placed),
        newest: inLedger?.newest,
        isHeldBack: false,
        failures: [
            ...unlogged,
            ...(isPassedBy ? unsent.map((error) => withWayOut(error, record.month)) : unsent),
        ],
    };
}
const UNTRIED = { value: undefined, failures: [] };
/** Why there is no artifact of a month that the ledger has: `missing` would pass it by. */
function withWayOut(thrown, month) {
    const cause = (0,disk/* asDiskError */.k_)(thrown);
    if (!(cause instanceof system_errors/* ActionError */.lZ))
        return cause;
    return new system_errors/* ActionError */.lZ(`${cause.message} The ledger has ${month} now, so 'missing' passes it by: run with month: ` +
        `${month} for its artifact.`, { cause, transient: cause.transient });
}

// EXTERNAL MODULE: ./.build/export/fetch.js
var fetch = __webpack_require__(98277);
// EXTERNAL MODULE: ./.build/heroku/final.js
var heroku_final = __webpack_require__(46799);
;// CONCATENATED MODULE: ./.build/export/held.js



/** The month in the ledger, when Heroku's list shows the same bytes; undefined: it is to be fetched. */
function heldMonth(month, { state, listed, mustBeFinal, now }) {
    const archive = listed.get(month);
    const held = (0,ledger_state/* latestRevisions */.Ql)(state).get(month) ?? state.provisional.get(month);
    if (archive === undefined || held === undefined)
        return undefined;
    const final = (0,heroku_final/* isFinal */.d)(archive.createdAt, month, now);
    // Then the provisional one in the ledger is not what was asked for.
    if (!final && mustBeFinal)
        return undefined;
    // The last bytes of a running month may be those of the final one: it is logged all the same.
    const isLogged = held.manifest.final || !final;
    return isLogged && (0,due/* isSameSource */.E6)(held, archive) ? held : undefined;
}

// EXTERNAL MODULE: ./.build/export/order.js
var export_order = __webpack_require__(57137);
// EXTERNAL MODULE: ./.build/order/instant.js
var order_instant = __webpack_require__(56496);
;// CONCATENATED MODULE: ./.build/ledger/reconcile.js


/** Differences that are kept to be shown; the others are only counted. */
const SHOWN = 100;
const NO_ID = '(none)';
const DAY = 86_400_000;
/** The day of an instant in UTC, `YYYY-MM-DD`; milliseconds since 1970. */
function dayOf(time) {
    return new Date(time).toISOString().slice(0, 10);
}
/** The days of a month in UTC. */
function daysOf(month) {
    const start = (0,system_month/* startOf */.GH)(month).getTime();
    const length = ((0,system_month/* endOf */.pJ)(month).getTime() - start) / DAY;
    return Array.from({ length }, (_, index) => dayOf(start + index * DAY));
}
/** Day and id of an event; the day is undefined without a time that can be read. */
function describe(line) {
    const event = JSON.parse(line.toString());
    const id = typeof event?.id === 'string' ? event.id : undefined;
    if (typeof event?.created_at !== 'string')
        return { day: undefined, id };
    const createdAt = Buffer.from(event.created_at);
    const instant = (0,order_instant/* readInstant */.Wr)(createdAt, 0, createdAt.length);
    return { day: instant && dayOf(instant.seconds * 1000), id };
}
/**
 * Each day of the month in turn, with the ids of its events. Events of no day of the month are left
 * out: they count as anomalies elsewhere.
 */
async function* idsByDay(month, lines) {
    const days = daysOf(month);
    let ids = [];
    for await (const line of lines) {
        const { day, id } = describe(line);
        if (day === undefined || !days.includes(day))
            continue;
        while (days[0] !== day) {
            yield { day: days.shift(), ids };
            ids = [];
        }
        ids.push(id);
    }
    for (const day of days) {
        yield { day, ids };
        ids = [];
    }
}
/**
 * Compares the events of a month's ordered document with those of a second source, holding those
 * of one day at a time.
 *
 * @param lines the events, as `eventLines` gives them
 * @param ask asked for each day of the month, in turn
 */
async function reconcile(month, lines, ask) {
    const compared = [];
    for await (const { day, ids } of idsByDay(month, lines)) {
        const answer = await ask(day);
        compared.push('refused' in answer
            ? refusedDay(day, ids.length, answer.refused)
            : compareDay(day, ids, answer.ids));
    }
    const days = doubtSilence(compared);
    const reasons = new Set(days.flatMap(({ refused }) => refused ?? []));
    return {
        reconciliation: {
            days: Object.fromEntries(days.map(({ day, counts }) => [day, counts])),
            not_reconciled: reasons.size === 0 ? null : [...reasons].join('; '),
        },
        differences: days.flatMap(({ differences }) => differences).slice(0, SHOWN),
    };
}
function refusedDay(day, archive, refused) {
    const counts = { archive, events_api: null, only_in_one: null };
    return { day, counts, differences: [], refused };
}
function compareDay(day, archive, api) {
    /** By id, how many more events the archive has than the API. */
    const surplus = new Map();
    for (const id of archive)
        surplus.set(id, (surplus.get(id) ?? 0) + 1);
    for (const id of api)
        surplus.set(id, (surplus.get(id) ?? 0) - 1);
    const differences = [];
    let onlyInOne = 0;
    for (const [id = NO_ID, count] of surplus) {
        if (count === 0)
            continue;
        onlyInOne += Math.abs(count);
        const source = count > 0 ? 'archive' : 'events api';
        if (differences.length < SHOWN)
            differences.push({ day, id, source });
    }
    const counts = { archive: archive.length, events_api: api.length, only_in_one: onlyInOne };
    return { day, counts, differences, refused: null };
}
/**
 * How far back the API reaches is not documented. Days before its first event are not reconciled
 * if the archive has events of them; nor is any day when it has no event at all.
 */
function doubtSilence(days) {
    const answered = days.filter(({ refused }) => refused === null);
    const first = answered.find(({ counts }) => counts.events_api > 0)?.day;
    const silent = answered.filter(({ day }) => first === undefined || day < first);
    if (first !== undefined && silent.every(({ counts }) => counts.archive === 0))
        return days;
    const reason = first === undefined
        ? 'the events API gave no event of the month: it may not reach back so far'
        : `the events API gave no event before ${first}: it may not reach back further`;
    return days.map((one) => silent.includes(one) ? refusedDay(one.day, one.counts.archive, reason) : one);
}

;// CONCATENATED MODULE: ./.build/export/reconcile.js





/**
 * Compares a month with what Heroku's events API says of each of its days: a second source for
 * the same events. What it cannot find out is said, and never fails the month.
 *
 * @param createdAt when Heroku made the archive, RFC 3339
 */
async function reconcileMonth(month, account, { createdAt, ordered }, { heroku, log }) {
    const madeOn = dayOf(Date.parse(createdAt));
    /** A fault that outlasted all attempts: to wait for it on each of the days would take hours. */
    let fault;
    const ask = async (day) => {
        // The archive of the running month ends with the day before the one on which it was made.
        if (day >= madeOn)
            return { refused: `the archive was made on ${madeOn} and ends with the day before` };
        if (fault !== undefined)
            return { refused: fault };
        try {
            return { ids: await heroku.eventIds(account, day) };
        }
        catch (error) {
            if (!(error instanceof system_errors/* ActionError */.lZ))
                throw error;
            const refused = reasonOf(error);
            if (error instanceof system_errors/* ActionError */.lZ && error.transient)
                fault = refused;
            log.info(`${day}${fault === undefined ? '' : ' and later'}: not reconciled: ${(0,system_errors/* messageOf */.bD)(error)}`);
            return { refused };
        }
    };
    const result = await reconcile(month, eventLines(ordered.read()), ask);
    tell(month, result.reconciliation, log);
    return result;
}
/** In few words, and the same for each day, for the manifest. */
function reasonOf(error) {
    if (error instanceof errors/* HerokuError */.hO)
        return `the events API answered ${error.status}`;
    return error instanceof errors/* HerokuAnswerError */.X0
        ? 'the events API answered in a form that is not known'
        : 'the events API gave no whole answer';
}
function tell(month, { days, not_reconciled: reason }, log) {
    const counts = Object.values(days).flatMap(({ only_in_one: count }) => count ?? []);
    const different = counts.reduce((sum, count) => sum + count, 0);
    const all = Object.keys(days).length;
    log.info(`Reconciled ${counts.length} of ${(0,text_log/* counted */.hS)(all, 'day')}, ${(0,text_log/* counted */.hS)(different, 'event')} in one source only`);
    if (reason !== null)
        log.warning(`${month} is not reconciled in full: ${reason}`);
    if (different > 0) {
        log.warning(`${(0,text_log/* counted */.hS)(different, 'event')} of ${month} ${different === 1 ? 'is' : 'are'} in only one of Heroku's ` +
            'archive and its events API. The job summary lists what differs; ask Heroku support which of the two is right.');
    }
}

// EXTERNAL MODULE: ./.build/system/workflow.js
var workflow = __webpack_require__(28325);
;// CONCATENATED MODULE: ./.build/export/record.js


/** The evidence for a month, but for its place in a ledger and its files. */
function recordOf(facts) {
    const { account, month, final, archive, source, ordered, document, encryption, runner } = facts;
    const { reconciliation } = facts;
    const { count, first, last, byType, byDay, anomalies } = ordered.tally;
    return {
        account: { id: account.id, name: account.name },
        month,
        final,
        source: {
            created_at: archive.createdAt,
            checksum: archive.checksum,
            size: archive.size,
            retrieved_at: archive.retrievedAt.toISOString(),
            request_id: archive.requestId ?? null,
            json_sha256: source.sha256,
            json_size: source.size,
        },
        events: { count, first, last, by_type: byType, by_day: byDay, anomalies },
        ...(reconciliation === undefined ? {} : { reconciliation }),
        json: { sha256: document.sha256, size: document.size },
        encryption: encryption && {
            recipients: encryption.recipients.map(({ fingerprint }) => fingerprint),
            signed_by: encryption.signer?.fingerprint ?? null,
        },
        tool: version/* TOOL */.j,
        run: runOf(runner),
    };
}
function runOf(runner) {
    const { runAttempt: attempt, eventName: event, repository, sha: commit } = runner;
    const url = (0,workflow/* runUrl */.V)(runner);
    return url === null ? null : { url, attempt, event, repository, commit };
}

// EXTERNAL MODULE: ./.build/seal/digest.js
var seal_digest = __webpack_require__(96872);
;// CONCATENATED MODULE: ./.build/seal/file.js



/** Files beyond 35 MB are split: GitHub refuses blobs of about 40 MiB. */
const PART_SIZE = 35_000_000;
/**
 * Writes a sealed stream into a folder, in parts when it is large: `.part01`, `.part02`, ... in
 * whose order they are to be joined.
 * @throws Error EEXIST when the file is there already
 */
async function writeSealed({ role, ending }, folder, sealed, partSize = PART_SIZE) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    const parts = await writeParts((0,external_node_path_.join)(folder, role), sealed, partSize);
    const digits = Math.max(2, String(parts.length).length);
    return parts.map(({ file, digest }, index) => {
        const part = parts.length === 1 ? '' : `.part${String(index + 1).padStart(digits, '0')}`;
        return { role, ending: `${ending}${part}`, file, size: digest.size, sha256: digest.sha256 };
    });
}
async function writeParts(name, sealed, partSize) {
    const parts = [];
    const next = async () => {
        const part = { file: `${name}.${parts.length + 1}`, digest: new seal_digest/* Digest */.n() };
        parts.push(part);
        return { ...part, handle: await (0,promises_.open)(part.file, 'wx', 0o600) };
    };
    let part = await next();
    try {
        for await (const chunk of sealed) {
            for (let at = 0; at < chunk.length;) {
                if (part.digest.size === partSize) {
                    await part.handle.close();
                    part = await next();
                }
                const piece = chunk.subarray(at, at + partSize - part.digest.size);
                await part.handle.writeFile(piece);
                part.digest.add(piece);
                at += piece.length;
            }
        }
    }
    finally {
        await part.handle.close();
    }
    return parts;
}

// EXTERNAL MODULE: external "node:stream/web"
var web_ = __webpack_require__(37830);
// EXTERNAL MODULE: ./.build/openpgp/key-error.js
var key_error = __webpack_require__(81002);
// EXTERNAL MODULE: ./.build/openpgp/openpgp.js
var openpgp = __webpack_require__(90093);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./.build/seal/gzip.js


const compress = (0,external_node_util_.promisify)(external_node_zlib_.deflateRaw);
/** Bytes of a block; the cuts do not depend on the chunks of the source. */
const BLOCK = 1 << 20;
/** How far back a match may reach: RFC 1951. */
const WINDOW = 32 << 10;
/** Blocks compressed at once: a hosted runner has four cores. */
const AHEAD = 4;
/** Deflate, no flags, name or time, default level, made on Unix: RFC 1952. */
const HEADER = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]);
/**
 * Cuts a stream into blocks of exactly `BLOCK` bytes; the last is shorter, and may be empty. Memory
 * is reused once a block is neither being compressed nor the one before such a block.
 */
async function* blocksOf(source) {
    const blocks = [];
    const take = () => (blocks.length < AHEAD + 2 ? Buffer.allocUnsafeSlow(BLOCK) : blocks.shift());
    let block = take();
    let length = 0;
    for await (const chunk of source) {
        let from = 0;
        while (from < chunk.length) {
            const size = Math.min(BLOCK - length, chunk.length - from);
            block.set(chunk.subarray(from, from + size), length);
            from += size;
            length += size;
            if (length < BLOCK)
                continue;
            yield block;
            blocks.push(block);
            block = take();
            length = 0;
        }
    }
    yield block.subarray(0, length);
}
/** Compresses a block, with the bytes before it as its dictionary; the last one ends the stream. */
function deflate(block, before, isLast) {
    return compress(block, {
        level: 6,
        chunkSize: BLOCK >> 2,
        finishFlush: isLast ? external_node_zlib_.constants.Z_FINISH : external_node_zlib_.constants.Z_SYNC_FLUSH,
        ...(before.length > 0 ? { dictionary: before } : {}),
    });
}
/**
 * Compresses to gzip, level 6: one member, without name and time, the same bytes for the same
 * input. Blocks are compressed in parallel on Node.js' thread pool; each has the end of the one
 * before it as its dictionary, so the cuts cost little.
 */
async function* gzipped(source) {
    const underWay = [Promise.resolve(HEADER)];
    let crc = 0;
    let size = 0;
    let before = Buffer.alloc(0);
    try {
        for await (const block of blocksOf(source)) {
            crc = (0,external_node_zlib_.crc32)(block, crc);
            size += block.length;
            const compressed = deflate(block, before, block.length < BLOCK);
            // A failure is thrown by the `await` below; none is left unhandled when the reader leaves.
            compressed.catch(() => undefined);
            underWay.push(compressed);
            before = block.subarray(-WINDOW);
            if (underWay.length >= AHEAD)
                yield await underWay.shift();
        }
        for (const compressed of underWay.splice(0))
            yield await compressed;
    }
    finally {
        await Promise.allSettled(underWay);
    }
    const trailer = Buffer.alloc(8);
    trailer.writeUInt32LE(crc, 0);
    trailer.writeUInt32LE(size % 2 ** 32, 4);
    yield trailer;
}

;// CONCATENATED MODULE: ./.build/seal/seal.js





/**
 * Seals a document: compresses it, then encrypts it, each when asked. It holds a few chunks, writes
 * nothing and reads little ahead of its reader. An error of `plain` comes out as it is, and never
 * after an end that looks whole.
 * @throws KeyError when there is a signer and nobody to encrypt to
 */
function seal(plain, { gzip, recipients, signer, now }) {
    if (signer && recipients.length === 0) {
        throw new key_error/* KeyError */.e('pgp-signing-key', [
            'signs inside the encrypted message: give pgp-public-keys too, or no signing key',
        ]);
    }
    const compressed = gzip ? gzipped(plain) : plain;
    return recipients.length === 0 ? compressed : encrypted(compressed, recipients, signer, now);
}
/**
 * Encrypts to a binary OpenPGP message, integrity protected (SEIPD version 1, AES-256), with
 * nothing compressed inside. GnuPG 2.2 opens it whatever the keys advertise: OpenPGP.js would
 * write SEIPD version 2 when all of them list it, unless the session key is given.
 */
async function* encrypted(source, recipients, signer, now) {
    const { createMessage, encrypt, enums } = await (0,openpgp/* openpgp */.I)();
    // OpenPGP.js leaves a failure of its source unhandled where it signs. It never sees one: the
    // source ends, and the failure is thrown here before the end of the message is passed on.
    let failure;
    async function* guarded() {
        try {
            yield* source;
        }
        catch (error) {
            failure = { error };
        }
    }
    const check = () => {
        if (failure !== undefined)
            throw failure.error;
    };
    const message = await createMessage({ binary: web_.ReadableStream.from(guarded()), date: now });
    const sealed = await encrypt({
        message,
        encryptionKeys: recipients.map(({ key }) => key),
        ...(signer && { signingKeys: signer.key }),
        sessionKey: { data: (0,external_node_crypto_.randomBytes)(32), algorithm: 'aes256' },
        format: 'binary',
        date: now,
        config: { preferredCompressionAlgorithm: enums.compression.uncompressed },
    });
    for await (const chunk of sealed) {
        check();
        yield chunk;
    }
    check();
}

// EXTERNAL MODULE: ./.build/system/progress.js
var system_progress = __webpack_require__(13779);
;// CONCATENATED MODULE: ./.build/export/seal.js






/** Above this many bytes `compression: auto` compresses plaintext too (10 MiB). */
const COMPRESS_ABOVE = 10 * 2 ** 20;
/** Compresses, encrypts and digests the ordered document, and Heroku's own bytes where kept. */
async function sealEvents({ month, ordered, original, encryption, compression }, folder, { clock, log }) {
    const encrypted = encryption !== null;
    const auto = encrypted || ordered.size > COMPRESS_ABOVE;
    const gzip = compression === 'gzip' || (compression === 'auto' && auto);
    const recipients = encryption?.recipients ?? [];
    const keys = { recipients, signer: encryption?.signer, now: clock.now() };
    const document = new seal_digest/* Digest */.n();
    const progress = { done: 'Sealed', total: ordered.size, clock, log };
    const plain = (0,system_progress/* withProgress */.E)((0,seal_digest/* measured */.j)(ordered.read(), document), progress);
    const events = { role: 'events', ending: (0,paths/* eventsEnding */.Bh)({ gzip, encrypted }) };
    const files = await writeSealed(events, folder, seal(plain, { gzip, ...keys }));
    if (document.size !== ordered.size) {
        throw new Error(`${document.size} bytes were written of ${ordered.size}`);
    }
    if (original !== undefined) {
        const own = { role: 'original', ending: (0,paths/* originalEnding */.hM)(encrypted) };
        const sealed = seal(original.read(), { gzip: false, ...keys });
        files.push(...(await writeSealed(own, folder, sealed)));
    }
    log.info(`Ordered document: SHA-256 ${document.sha256}`);
    for (const { ending, size, sha256 } of files) {
        log.info(`${month}${ending}: ${(0,text_log/* formatBytes */.z3)(size)}, SHA-256 ${sha256}`);
    }
    const count = (0,text_log/* counted */.hS)(recipients.length, 'recipient');
    log.info(encrypted ? `Encrypted for ${count}` : 'Not encrypted');
    return { files, document };
}

;// CONCATENATED MODULE: ./.build/export/month.js










/**
 * The story of a month: fetch, order, reconcile, seal, deliver.
 *
 * @param refusal of the ledger, which would refuse this month as well
 */
async function exportMonth(month, account, { state, listed }, options, { heroku, ledger, runner, outages, clock, log, review, scratch: whole }, refusal) {
    const { destination, encryption, compression, dryRun } = options;
    const mustBeFinal = options.provisional === 'refuse' && clock.now() >= (0,system_month/* endOf */.pJ)(month);
    const held = destination.has('artifact')
        ? undefined
        : heldMonth(month, { state, listed, mustBeFinal, now: clock.now() });
    if (held !== undefined) {
        log.info(`${month}: the ledger has what Heroku has, nothing to do`);
        return { facts: { delivery: undelivered(held, ledger?.directory) }, failures: [] };
    }
    if (refusal !== undefined)
        return { facts: {}, failures: [refusal] };
    const step = (name, action) => outages.spend(() => log.group(`${month}: ${name}`, action));
    let facts = {};
    let own;
    try {
        outages.check();
        // The disk has the files of one month at a time.
        const scratch = whole.section();
        own = scratch;
        const tools = { scratch, runner, outages, clock, log };
        const archive = await step('fetch', () => (0,fetch/* fetchArchive */.P)({ client: heroku, account, month, scratch }, mustBeFinal, async () => {
            if (!dryRun && goesToLedgerAlone(options))
                await ledger?.store.checkWritable();
        }));
        facts = { final: archive.final, sourceSha256: archive.checksum };
        const expected = { month, accountId: account.id, review };
        const { ordered, source } = await step('order', () => (0,export_order/* orderEvents */.U)(archive.gz, expected, tools));
        const anomalies = (0,order/* anomaliesOf */.RT)(ordered.tally);
        facts = { ...facts, tally: ordered.tally, anomalies };
        if (options.strict && anomalies !== '')
            throw new export_order/* AnomaliesError */.m(month, anomalies);
        const reconciled = options.reconcile
            ? await step('reconcile', () => reconcileMonth(month, account, { createdAt: archive.createdAt, ordered }, { heroku, log }))
            : undefined;
        facts = { ...facts, reconciled };
        const original = options.keepOriginal ? archive.gz : undefined;
        const folder = (0,external_node_path_.join)(scratch.folder, 'sealed');
        const { files, document } = await step('seal', () => sealEvents({ month, ordered, original, encryption, compression }, folder, tools));
        const { final } = archive;
        const reconciliation = reconciled?.reconciliation;
        const made = { final, archive, source, ordered, document, reconciliation };
        const record = recordOf({ account, month, encryption, runner, ...made });
        const sealed = { record, files, ordered };
        const { artifactName: nameTemplate, retentionDays, commitMessage } = options;
        const artifact = destination.has('artifact') ? { nameTemplate, retentionDays } : undefined;
        const isMissing = options.selection.kind === 'missing';
        const to = { ledger, commitMessage, artifact, isMissing };
        const delivery = await log.group(`${month}: deliver`, async () => dryRun ? rehearse(sealed, state, to, log) : deliver(sealed, to, tools));
        return { facts: { ...facts, delivery }, failures: delivery.failures };
    }
    catch (error) {
        return { facts, failures: [error] };
    }
    finally {
        // What cannot be removed does not undo a delivery; at the end the whole folder goes.
        await own?.remove().catch((error) => {
            log.debug(error);
        });
    }
}
/** Whether a month goes nowhere once the ledger refuses it. */
function goesToLedgerAlone({ destination }) {
    return !destination.has('artifact');
}

;// CONCATENATED MODULE: ./.build/export/export.js









/**
 * Exports each month that is due. One month's failure does not stop the others, unless it is
 * a refusal of GitHub's or of the disk that every one of them would meet: then nothing more is fetched.
 *
 * @throws ActionError when it cannot be found out what is due
 */
async function exportMonths(account, options, tools) {
    const { ledger, clock, log } = tools;
    const plan = await log.group('Plan', () => (0,plan_months/* planMonths */.X)(account, options.selection, tools));
    const months = [];
    let newest = plan.state.log.at(-1);
    let refusal;
    // What was asked for comes last: outputs of one month are of the last one handled.
    for (const month of [...plan.drifted, ...plan.months]) {
        const own = plan.drifted.includes(month) ? withOwnArtifact(options) : options;
        const { facts, failures } = await exportMonth(month, account, plan, own, tools, refusal);
        refusal ??= goesToLedgerAlone(options) ? failures.find(isLasting) : undefined;
        newest = facts.delivery?.newest ?? newest;
        const texts = failures.map((failure) => (0,disk/* failureText */.kY)(failure, log));
        months.push(reportOf(month, facts, texts.length === 0 ? null : texts.join('\n')));
    }
    const { state, listed, lost } = plan;
    const delivered = months.filter(({ result }) => result.status !== 'failed' && result.final);
    const held = [...(0,ledger_state/* latestRevisions */.Ql)(state).keys(), ...delivered.map(({ result }) => result.month)];
    const missing = (0,due/* missingMonths */.Mx)(held, [...listed.keys()], (0,system_month/* monthOf */.GS)(clock.now()));
    return {
        months,
        lost,
        missing: ledger === undefined ? undefined : missing,
        newestManifest: newest?.sha256,
    };
}
/** Whether every further month would meet the same, and be downloaded in vain. */
const isLasting = (failure) => failure instanceof github_errors/* GitHubError */.y_ ? failure.lasting : failure instanceof store/* FolderError */.b3;
/** For a month besides the one asked for: two artifacts must not have the same name. */
function withOwnArtifact(options) {
    const { artifactName } = options;
    if (artifactName.includes('{month}'))
        return options;
    return { ...options, artifactName: `${artifactName}-{month}` };
}

;// CONCATENATED MODULE: ./.build/folder/copy.js








/** A folder has a ledger of its own where a copy of another was to go. */
class OtherLedgerError extends system_errors/* ActionError */.lZ {
    constructor(folder, path) {
        super(`The folder ${(0,text_log/* quoted */.TL)(folder)} has a file ${(0,text_log/* quoted */.TL)(path)} that the repository's ledger has not, or ` +
            'has with other bytes. Nothing was copied: with commit, the folder is a copy of what is ' +
            'committed. Empty it, or choose another folder, and run again.');
    }
}
/**
 * Makes a folder hold what a ledger elsewhere holds, byte for byte; files that it has already are not
 * read again.
 *
 * @param store the folder's
 * @param scratch an empty folder for what is on its way
 * @returns how many files were copied
 * @throws OtherLedgerError, LedgerError, FolderError
 */
async function copyLedger(from, folder, store, scratch) {
    const sums = await sumsOf(from);
    if (sums === undefined)
        return 0;
    let copied = 0;
    await store.write(async (there) => {
        const held = (await sumsOf(there)) ?? new Map();
        const other = [...held.keys()].find((path) => isFinal(path) && sums.get(path) !== held.get(path));
        if (other !== undefined)
            throw new OtherLedgerError(folder, other);
        const files = [];
        for (const [path, sha256] of [...sums, [paths/* SUMS */.vf, undefined]]) {
            if (sha256 !== undefined && (await hasFile(folder, path, sha256, held)))
                continue;
            const bytes = await from.read(path);
            if (sha256 !== undefined && (0,ledger_state/* sha256Of */.Bj)(bytes) !== sha256) {
                throw new ledger_errors/* LedgerError */.o(path, `has other bytes than ${paths/* SUMS */.vf} says`);
            }
            if (sha256 === undefined && files.length === 0 && (await hasSums(there, bytes)))
                continue;
            const file = (0,external_node_path_.join)(scratch, String(files.length));
            await (0,promises_.writeFile)(file, bytes, { mode: 0o600 });
            files.push({ path, content: { file } });
        }
        const removals = [...held.keys()].filter((path) => path.startsWith(`${paths/* PROVISIONAL */.hq}/`) && !sums.has(path));
        copied = files.length;
        return files.length === 0 ? undefined : { message: '', files, removals };
    });
    return copied;
}
const isFinal = (path) => /^\d{4}\//.test(path);
/** The digests of a ledger's files by path; undefined when there is no ledger. */
async function sumsOf(files) {
    if (!(await files.files('')).includes(paths/* SUMS */.vf))
        return undefined;
    const sums = (0,ledger_sums/* parseSums */.mi)((await files.read(paths/* SUMS */.vf)).toString());
    if (sums === undefined || ![...sums.keys()].every(paths/* isLedgerPath */.hV)) {
        throw new ledger_errors/* LedgerError */.o(paths/* SUMS */.vf, 'is not the one of a ledger');
    }
    return sums;
}
const hasSums = async (files, bytes) => (await files.files('')).includes(paths/* SUMS */.vf) && (await files.read(paths/* SUMS */.vf)).equals(bytes);
/** Whether a folder has a file already; one that its own digests do not list is looked into. */
async function hasFile(folder, path, sha256, held) {
    const stats = await (0,promises_.lstat)((0,external_node_path_.join)(folder, path)).catch(() => undefined);
    if (stats?.isFile() !== true)
        return false;
    if (held.get(path) === sha256)
        return true;
    const isSame = (0,ledger_state/* sha256Of */.Bj)(await (0,promises_.readFile)((0,external_node_path_.join)(folder, path))) === sha256;
    if (!isSame && isFinal(path))
        throw new OtherLedgerError(folder, path);
    return isSame;
}

// EXTERNAL MODULE: ./.build/ledger/locate.js
var locate = __webpack_require__(62638);
// EXTERNAL MODULE: ./.build/text/names.js
var names = __webpack_require__(25860);
// EXTERNAL MODULE: ./.build/folder/files.js
var files = __webpack_require__(52840);
;// CONCATENATED MODULE: ./.build/folder/find.js







/**
 * Finds an account's ledger in a folder on disk, or where it is to begin.
 *
 * @param template of the ledger's folder, absolute or relative to the workspace
 * @throws ActionError when the account's name makes a path that not every file system takes
 */
async function findFolder(template, account, { workspace, log }) {
    const segments = (0,external_node_path_.resolve)(workspace, template).split(external_node_path_.sep);
    const first = segments.findIndex((segment) => segment.includes('{'));
    if (first < 0)
        return placeAt(segments.join(external_node_path_.sep), workspace);
    const root = segments.slice(0, first).join(external_node_path_.sep) || external_node_path_.sep;
    const below = segments.slice(first).join('/');
    const directory = await (0,locate/* locateLedger */.U)((0,files/* filesIn */.n)(root), below, account);
    const problem = (0,names/* pathProblem */.z)(directory);
    if (problem !== undefined) {
        throw new system_errors/* ActionError */.lZ(`The folder ${(0,text_log/* quoted */.TL)(template)}, filled in for the account '${(0,text_log/* plain */.pj)(account.name)}', ` +
            `${problem}: use {account-id} in it.`);
    }
    if (directory !== (0,paths/* ledgerDirectory */.T0)(below, account)) {
        log.warning(`The account is called '${(0,text_log/* plain */.pj)(account.name)}' now. Its ledger is continued where it is, in ` +
            `${(0,text_log/* quoted */.TL)((0,external_node_path_.join)(root, directory))}. Give that folder, or use {account-id} in it.`);
    }
    return placeAt((0,external_node_path_.join)(root, directory), workspace);
}
function placeAt(path, workspace) {
    const within = (0,external_node_path_.relative)(workspace, path);
    const isInside = within !== '' && within.split(external_node_path_.sep)[0] !== '..' && !(0,external_node_path_.isAbsolute)(within);
    return { path, shown: (isInside ? within : path).split(external_node_path_.sep).join('/') };
}

// EXTERNAL MODULE: ./.build/github/find.js + 1 modules
var find = __webpack_require__(22850);
;// CONCATENATED MODULE: ./.build/export/ledger.js







/**
 * Does something with the ledger to which an account's months go: in the repository, or else in a folder,
 * to which nobody else writes meanwhile. With both, the folder becomes a copy of what is in the repository.
 *
 * @param repository undefined when nothing is committed
 */
async function withLedger(options, account, repository, { runner, scratch, log, onEnd }, action) {
    const { destination, directory, dryRun } = options;
    const { serverUrl, workspace } = runner;
    const committed = repository && (await (0,find/* findLedger */.z)(repository, directory, account, { serverUrl, log }));
    if (!destination.has('folder') || (committed && dryRun))
        return action(committed, undefined);
    const { path, shown } = await findFolder(options.folder, account, { workspace, log });
    const inFolder = (store) => ({ store, directory: shown, accountId: account.id });
    if (dryRun)
        return action(inFolder(rehearsal(path)), path);
    await (0,store/* withFolder */.Z8)(path, onEnd, async (store) => {
        if (committed === undefined)
            return action(inFolder(store), path);
        await action(committed, undefined);
        const waiting = (0,external_node_path_.join)(scratch.folder, 'copies');
        await (0,promises_.mkdir)(waiting);
        const count = await copyLedger(await committed.store.open(), path, store, waiting);
        log.info(`Copied ${(0,text_log/* counted */.hS)(count, 'file')} of the ledger to ${(0,text_log/* quoted */.TL)(shown)}`);
    });
}
/** A folder to which nothing is written. */
function rehearsal(path) {
    return {
        historyUrl: undefined,
        // At once: it may have been interrupted.
        open: async () => Promise.resolve((0,store/* readableFolder */.tE)(path)),
        checkWritable: () => Promise.resolve(),
        write: () => Promise.reject(new Error('a dry run writes nothing')),
    };
}

// EXTERNAL MODULE: ./.build/github/repository.js + 8 modules
var github_repository = __webpack_require__(15184);
// EXTERNAL MODULE: ./.build/github/visibility.js
var visibility = __webpack_require__(91210);
;// CONCATENATED MODULE: ./.build/export/places.js




/**
 * Opens the repository, when something is to be committed, and keeps plaintext from the public.
 *
 * @param octokit undefined without a token, which a commit needs
 * @throws RepositoryError when plaintext would go where everyone can read it, GitHubError
 */
async function openPlaces(options, octokit, { runner, clock, log }) {
    const { destination, branch } = options;
    const isPlaintext = options.encryption === null && !options.allowPublic;
    const isExposed = destination.has('artifact') && isPlaintext;
    // A re-run has the event of the first attempt, which may be a month old.
    const fromEvent = runner.runAttempt > 1 ? undefined : runner.repositoryIsPrivate;
    if (isExposed && fromEvent === false)
        throw publicArtifact(runner);
    let repository;
    let isPrivate = fromEvent;
    if (destination.has('commit')) {
        const { owner, name } = options.repository;
        repository = await github_repository/* Repository */.L.open({ owner, name, branch, octokit: octokit, clock, log });
        log.info(`Repository ${owner}/${name}, branch ${(0,text_log/* plain */.pj)(repository.branch)}`);
        if (isPlaintext && !repository.isPrivate)
            throw exposed(`The repository '${owner}/${name}'`);
        const isOwn = `${owner}/${name}`.toLowerCase() === runner.repository.toLowerCase();
        if (isOwn)
            isPrivate = repository.isPrivate;
    }
    if (isExposed && isPrivate === undefined) {
        // The payload of a schedule, say, does not have it.
        isPrivate = await askWhetherPrivate(runner, octokit, log);
        if (isPrivate === false)
            throw publicArtifact(runner);
    }
    return { repository, workflowIsPrivate: isPrivate };
}
/** Whether the workflow's repository is private; undefined when nobody can be asked. */
async function askWhetherPrivate({ repository }, octokit, log) {
    const [owner = '', name = ''] = repository.split('/');
    if (octokit !== undefined && name !== '')
        return !(await (0,visibility/* isPublic */.U)(octokit, { owner, name }));
    log.warning('Whether everyone can read the artifact is not known: there is no token to ask GitHub with.');
    return undefined;
}
function publicArtifact({ repository }) {
    return exposed(`The workflow's repository '${(0,text_log/* plain */.pj)(repository)}', where artifacts go,`);
}
function exposed(place) {
    return new github_errors/* RepositoryError */.pU(`${place} is not private, and the events would be plaintext there. Give pgp-public-keys to ` +
        "encrypt them, make the repository private, or set 'allow-public' to true.");
}
/** `auto` shows everything only where nothing is encrypted and only insiders look. */
function summaryLevel({ summary, encryption }, { workflowIsPrivate }) {
    if (summary !== 'auto')
        return summary === 'full' ? 'full' : 'counts';
    return encryption === null && workflowIsPrivate === true ? 'full' : 'counts';
}

;// CONCATENATED MODULE: ./.build/export/account.js











/**
 * Exports an account's months that are due. What fails besides a month is the report's problem.
 *
 * @param given where account, token and url were given, for messages
 */
async function exportAccount(options, edge, given = (0,errors/* givenToAction */.$P)("the input 'enterprise-account'")) {
    let report = {
        ...{ account: options.enterpriseAccount, level: 'counts', problem: undefined },
        ...{ months: [], lost: [], missing: undefined, newestManifest: undefined },
    };
    try {
        await (0,scratch/* withScratch */.hM)(edge.runner.temp, edge, async (scratch) => {
            const { runner, clock, log, http } = edge;
            const { token } = options;
            const client = { apiUrl: runner.apiUrl, userAgent: version/* USER_AGENT */._, http, clock, log };
            const octokit = token === '' ? undefined : (0,github_octokit.createOctokit)(token, client);
            const places = await log.group('Prepare', () => openPlaces(options, octokit, edge));
            const { repository } = places;
            const heroku = herokuClient(options, repository?.branch ?? '', edge, given);
            const account = await log.group('Account', async () => {
                const found = await heroku.account(options.enterpriseAccount);
                log.info(`Enterprise account ${(0,text_log/* plain */.pj)(found.name)}, id ${(0,text_log/* plain */.pj)(found.id)}`);
                return found;
            });
            const level = summaryLevel(options, places);
            const outages = new outage/* OutageBudget */.h(clock);
            const tools = { heroku, runner, scratch, outages, clock, log };
            const own = { runner, scratch, log, onEnd: edge.onEnd };
            await withLedger(options, account, repository, own, async (ledger, folder) => {
                const review = level === 'full';
                const onDisk = folder === undefined ? undefined : { folder, accountId: account.id };
                const exported = await exportMonths(account, options, { ...tools, ledger, review });
                // At once: whatever becomes of scratch folder and copies, these months are delivered.
                report = { ...report, ...exported, account: account.name, level, ledger: onDisk };
            });
        });
        return report;
    }
    catch (error) {
        return { ...report, problem: (0,disk/* failureText */.kY)(error, edge.log) };
    }
}
function herokuClient(options, branch, edge, given) {
    const { herokuApiKey: token, herokuApiUrl: apiUrl, directory, repository } = options;
    const { runner, http, clock, log } = edge;
    const known = [runner.repository, `${repository.owner}/${repository.name}`, directory, branch];
    return new client/* HerokuClient */.KZ({ known, given, apiUrl, token, userAgent: version/* USER_AGENT */._, http, clock, log });
}


/***/ }),

/***/ 98277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ fetchArchive)
/* harmony export */ });
/* unused harmony export ProvisionalError */
/* harmony import */ var _heroku_download_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67871);
/* harmony import */ var _heroku_final_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46799);
/* harmony import */ var _heroku_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27839);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76223);




/** A closed month whose archive Heroku made before the month was over. */
class ProvisionalError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ {
    constructor(month, createdAt) {
        super(`Heroku made its archive of ${month} at ${createdAt}, before the month was over: it is cut ` +
            'short. Nothing was delivered. Run again when Heroku has made the final one, or set ' +
            "'provisional' to allow.");
    }
}
/**
 * Asks Heroku for a month's archive, downloads it and verifies its size and SHA-256.
 *
 * @param mustBeFinal whether a provisional one is refused
 * @param accept is called before a byte is downloaded, and throws to refuse the month
 * @throws ProvisionalError, LimitError before a byte is downloaded; HerokuError, DownloadError
 */
async function fetchArchive(request, mustBeFinal, accept) {
    const { month, client } = request;
    const { clock, log } = client.options;
    const archive = await (0,_heroku_download_js__WEBPACK_IMPORTED_MODULE_0__/* .downloadArchive */ .Z)(request, async ({ created_at: createdAt, size }) => {
        if (mustBeFinal && !(0,_heroku_final_js__WEBPACK_IMPORTED_MODULE_1__/* .isFinal */ .d)(createdAt, month))
            throw new ProvisionalError(month, createdAt);
        if ((0,_heroku_final_js__WEBPACK_IMPORTED_MODULE_1__/* .isAheadOf */ .n)(createdAt, month, clock.now())) {
            log.warning(`Heroku made its archive of ${month} at ${createdAt}, after the month was over, but this ` +
                `machine's clock says ${clock.now().toISOString()}. One of the two clocks is wrong, so ` +
                'the archive is exported as provisional.');
        }
        (0,_heroku_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .checkDeclaredSize */ .sl)(size);
        await accept();
    });
    const final = (0,_heroku_final_js__WEBPACK_IMPORTED_MODULE_1__/* .isFinal */ .d)(archive.createdAt, month, archive.retrievedAt);
    log.info(`Made by Heroku at ${archive.createdAt}: ${final ? 'final' : 'provisional'}`);
    return { ...archive, final };
}


/***/ }),

/***/ 57137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ orderEvents),
/* harmony export */   m: () => (/* binding */ AnomaliesError)
/* harmony export */ });
/* harmony import */ var _heroku_gunzip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60906);
/* harmony import */ var _heroku_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27839);
/* harmony import */ var _order_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6312);
/* harmony import */ var _seal_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96872);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76223);
/* harmony import */ var _system_month_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42628);
/* harmony import */ var _system_progress_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13779);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33186);








/** Compressed bytes between two lines of progress. */
const PROGRESS_BYTES = 64_000_000;
/** Anomalies in the events, with `strict`. */
class AnomaliesError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ {
    constructor(month, anomalies) {
        super(`The events of ${month} have anomalies: ${anomalies}. Nothing was delivered, because ` +
            "'strict' is true. Look at them in a run with strict: false, which keeps every event.");
    }
}
/**
 * Decompresses an archive and puts its events in order.
 *
 * @param expected what events are held against; the names of actors and apps are counted for a review
 * @throws GzipError, LimitError, JsonError of what is not an archive of events
 */
async function orderEvents(archive, expected, { scratch, clock, log }) {
    const { month, accountId, review } = expected;
    const [monthStart, monthEnd] = [(0,_system_month_js__WEBPACK_IMPORTED_MODULE_5__/* .startOf */ .GH)(month), (0,_system_month_js__WEBPACK_IMPORTED_MODULE_5__/* .endOf */ .pJ)(month)].map((at) => at.getTime() / 1000);
    const read = (start = 0, end = archive.size) => {
        const progress = { done: 'Read', total: end - start, every: PROGRESS_BYTES, clock, log };
        return (0,_system_progress_js__WEBPACK_IMPORTED_MODULE_6__/* .withProgress */ .E)(archive.read(start, end), progress);
    };
    const source = new _seal_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .Digest */ .n();
    const ordered = await (0,_heroku_gunzip_js__WEBPACK_IMPORTED_MODULE_0__/* .readGzip */ .H9)({ size: archive.size, read }, _heroku_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b1, (json) => (0,_order_index_js__WEBPACK_IMPORTED_MODULE_2__/* .order */ .fq)((0,_seal_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .measured */ .j)(json, source), { accountId, monthStart: monthStart, monthEnd: monthEnd, review }, { spill: () => scratch.log() }));
    const { count, first, last } = ordered.tally;
    log.info(`${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(count, 'event')}, ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_7__/* .formatBytes */ .z3)(ordered.size)} of JSON`);
    if (first !== null && last !== null)
        log.info(`From ${first} to ${last}`);
    const anomalies = (0,_order_index_js__WEBPACK_IMPORTED_MODULE_2__/* .anomaliesOf */ .RT)(ordered.tally);
    if (anomalies !== '')
        log.info(`Anomalies: ${anomalies}; every event is kept`);
    return { ordered, source };
}


/***/ }),

/***/ 52840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ filesIn)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** A folder on disk, as a ledger is read from it: without what is behind symbolic links. */
function filesIn(root) {
    const list = async (folder, isWanted) => {
        try {
            const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder), { withFileTypes: true });
            return entries.filter(isWanted).map(({ name }) => name);
        }
        catch (error) {
            if (['ENOENT', 'ENOTDIR'].includes(error.code ?? ''))
                return [];
            throw error;
        }
    };
    const files = (folder) => list(folder, (entry) => entry.isFile());
    return {
        files,
        folders: (folder) => list(folder, (entry) => entry.isDirectory()),
        read: (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)),
        sizes: async (folder) => {
            const sized = (await files(folder)).map(async (name) => [name, (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder, name))).size]);
            return new Map(await Promise.all(sized));
        },
    };
}


/***/ }),

/***/ 51967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b3: () => (/* binding */ FolderError),
  tE: () => (/* binding */ readableFolder),
  Z8: () => (/* binding */ withFolder)
});

// UNUSED EXPORTS: UnfinishedError

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/ledger/paths.js
var paths = __webpack_require__(93398);
// EXTERNAL MODULE: ./.build/ledger/readme.js
var readme = __webpack_require__(4650);
// EXTERNAL MODULE: ./.build/system/disk.js
var disk = __webpack_require__(31053);
// EXTERNAL MODULE: ./.build/system/errors.js
var errors = __webpack_require__(76223);
// EXTERNAL MODULE: ./.build/text/log.js
var log = __webpack_require__(33186);
// EXTERNAL MODULE: ./.build/folder/files.js
var files = __webpack_require__(52840);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./.build/folder/lock.js






/** Name of the lock in a ledger's folder. */
const LOCK = '.lock';
/** Another process writes to the ledger. */
class LockedError extends errors/* ActionError */.lZ {
    constructor(folder, path, holder) {
        const by = holder === undefined
            ? 'another process'
            : `process ${holder.process} on ${(0,log/* plain */.pj)(holder.host)}, started at ${(0,log/* plain */.pj)(holder.start)}`;
        super(`The ledger in ${(0,log/* quoted */.TL)(folder)} is locked by ${by}. Nothing was written. Run again when it ` +
            `is done. If that process no longer runs, remove ${(0,log/* quoted */.TL)(path)} and run again.`);
    }
}
/**
 * Takes the lock of a ledger's folder, so that there is one writer. The lock of a process on this
 * host that has died is taken over.
 *
 * @returns what gives the lock back; synchronous, so that a signal's handler can call it
 * @throws LockedError when another process holds it
 */
function takeLock(folder) {
    const path = (0,external_node_path_.join)(folder, LOCK);
    if (!create(path))
        takeOver(folder, path);
    return () => {
        if (isOwn(read(path)))
            (0,external_node_fs_.rmSync)(path, { force: true });
    };
}
/** Whether a file in a ledger's folder was left by a process that died while it took the lock. */
const isLockLeftover = (name) => /^\.lock(?:\.takeover)?\.[0-9a-f]{16}$/.test(name);
function lock_self() {
    const start = new Date(performance.timeOrigin).toISOString();
    return { host: (0,external_node_os_.hostname)(), process: process.pid, start };
}
/** Makes a lock, whole from its first moment; false when there is one. */
function create(path) {
    const text = `${JSON.stringify(lock_self())}\n`;
    const draft = `${path}.${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`;
    try {
        (0,external_node_fs_.writeFileSync)(draft, text, { flag: 'wx' });
        (0,external_node_fs_.linkSync)(draft, path);
        return true;
    }
    catch (error) {
        return isExisting(error) ? false : createDirectly(path, text);
    }
    finally {
        (0,external_node_fs_.rmSync)(draft, { force: true });
    }
}
/** Where the file system has no hard links. */
function createDirectly(path, text) {
    try {
        (0,external_node_fs_.writeFileSync)(path, text, { flag: 'wx' });
        return true;
    }
    catch (error) {
        if (isExisting(error))
            return false;
        throw error;
    }
}
const isExisting = (error) => error.code === 'EEXIST';
/** Replaces the lock of a dead process. */
function takeOver(folder, path) {
    // Two may find the same dead process: without a second lock, one would remove the other's first.
    const guard = `${path}.takeover`;
    const guarding = read(guard);
    if (guarding !== undefined && isDead(guarding))
        (0,external_node_fs_.rmSync)(guard, { force: true });
    if (!create(guard))
        throw new LockedError(folder, guard, guarding);
    try {
        const found = read(path);
        if (found !== undefined && !isDead(found))
            throw new LockedError(folder, path, found);
        if (found !== undefined)
            (0,external_node_fs_.rmSync)(path, { force: true });
        if (!create(path))
            throw new LockedError(folder, path, read(path));
    }
    finally {
        (0,external_node_fs_.rmSync)(guard, { force: true });
    }
}
/** The holder of a lock; undefined when there is no lock. One that cannot be read has no process. */
function read(path) {
    let text;
    try {
        text = (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    }
    const unknown = { host: 'an unknown host', process: 0, start: 'an unknown time' };
    try {
        const { host, process: id, start } = JSON.parse(text);
        const isValid = typeof host === 'string' && typeof start === 'string' && Number.isSafeInteger(id);
        return isValid ? { host, process: id, start } : unknown;
    }
    catch {
        return unknown;
    }
}
const isOwn = (holder) => JSON.stringify(holder) === JSON.stringify(lock_self());
/** Whether a holder is surely gone; of another host, and of no process, nobody can tell. */
function isDead(holder) {
    const { host, process: id } = holder;
    if (host !== (0,external_node_os_.hostname)() || id <= 0)
        return false;
    // In a container, the process after a restart often has the number of the one before.
    if (id === process.pid)
        return !isOwn(holder);
    try {
        process.kill(id, 0);
        return isZombie(id);
    }
    catch (error) {
        return error.code === 'ESRCH';
    }
}
/**
 * Whether a process has ended and nobody asked how: in containers whose first process does not, it keeps
 * its number for good. Known on Linux alone (proc_pid_stat(5): the state follows the name in parentheses).
 */
function isZombie(id) {
    try {
        return /^\) [ZX]/.test((0,external_node_fs_.readFileSync)(`/proc/${id}/stat`, 'latin1').replace(/^.*(?=\) )/s, ''));
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./.build/folder/pending.js







/** How the names begin of folders in which files are copied, or that are done with. */
const STAGING = '.staging-';
/** The folder of a change that is whole and on its way to its place. */
const PENDING = '.pending';
/** Names the places of the files of a pending change. */
const PLAN = 'plan.json';
const planSchema = schemas/* strictObject */.rej({
    /** Paths in the order in which they come to their places; their bytes are in `0`, `1`, ... */
    files: schemas/* array */.YOg(schemas/* string */.YjP()),
    removals: schemas/* array */.YOg(schemas/* string */.YjP()),
});
/** A pending change that no export of ours can have left. */
class PendingError extends errors/* ActionError */.lZ {
    constructor(folder, problem) {
        super(`The folder ${(0,log/* quoted */.TL)(PENDING)} in the ledger ${(0,log/* quoted */.TL)(folder)} is not a change that an export ` +
            `left: ${problem}. Nothing of it was used. In a clone, \`git log -- ${PENDING}\` shows where ` +
            'it comes from. Remove it and run again.');
    }
}
/** A change would alter what a ledger has for good. */
class FinalMonthError extends errors/* ActionError */.lZ {
    constructor(folder, path) {
        super(`The ledger in ${(0,log/* quoted */.TL)(folder)} has a file ${(0,log/* quoted */.TL)(path)} already, and a final month is never ` +
            'changed. Nothing was written. `heroku-audit-trail verify` shows what the ledger is missing.');
    }
}
/**
 * Copies a change beside the ledger and makes it pending: from then on it is finished by whoever
 * writes next, whatever becomes of this process.
 *
 * @param staging an empty folder in the ledger's, whose name begins with STAGING
 */
async function stage(folder, staging, change) {
    const files = [...change.files].sort((a, b) => rank(a) - rank(b));
    const plan = { files: files.map(({ path }) => path), removals: [...change.removals] };
    const problem = await planProblem(folder, plan);
    if (problem !== undefined)
        throw new Error(`${problem}: a defect, please report it`);
    for (const [index, { path, content }] of files.entries()) {
        const copy = (0,external_node_path_.join)(staging, String(index));
        if ('bytes' in content)
            await (0,promises_.writeFile)(copy, content.bytes);
        else
            await (0,promises_.copyFile)(content.file, copy);
        await sync(copy);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(folder, path)), { recursive: true });
        if (isFinal(path) && (await typeOf((0,external_node_path_.join)(folder, path))) !== undefined) {
            throw new FinalMonthError(folder, path);
        }
    }
    await (0,promises_.writeFile)((0,external_node_path_.join)(staging, PLAN), JSON.stringify(plan));
    await sync((0,external_node_path_.join)(staging, PLAN));
    await sync(staging);
    await (0,promises_.rename)(staging, (0,external_node_path_.join)(folder, PENDING));
}
/** Readers find files before what names them, and the digests of all at the end. */
const rank = ({ path }) => path === paths/* SUMS */.vf ? 3 : path === paths/* README */.DK ? 2 : path.endsWith('.manifest.json') ? 1 : 0;
/** Whether a file is of a month that is final. */
const isFinal = (path) => /^\d{4}\//.test(path);
/**
 * Moves a pending change to its place, SHA256SUMS last; what was moved before is passed by. Nothing
 * happens when there is none.
 *
 * @throws PendingError when it is none that an export leaves: a clone's may be anybody's
 */
async function settle(folder) {
    const pending = (0,external_node_path_.join)(folder, PENDING);
    const type = await typeOf(pending);
    if (type === undefined)
        return;
    const plan = type === 'folder' ? await readPlan(pending) : undefined;
    if (plan === undefined)
        throw new PendingError(folder, `its ${PLAN} cannot be read`);
    const problem = (await planProblem(folder, plan)) ?? (await filesProblem(folder, plan));
    if (problem !== undefined)
        throw new PendingError(folder, problem);
    for (const [index, path] of plan.files.entries()) {
        const copy = (0,external_node_path_.join)(pending, String(index));
        if ((await typeOf(copy)) === undefined)
            continue;
        await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(folder, path)), { recursive: true });
        await (0,promises_.rename)(copy, (0,external_node_path_.join)(folder, path));
    }
    // Now that the digests do not list them.
    for (const path of plan.removals)
        await (0,promises_.rm)((0,external_node_path_.join)(folder, path), { force: true });
    for (const parent of new Set(plan.files.map((path) => (0,external_node_path_.dirname)((0,external_node_path_.join)(folder, path))))) {
        await sync(parent);
    }
    // At once: half removed, it could not be told from one that is damaged.
    const done = (0,external_node_path_.join)(folder, `${STAGING}${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`);
    await (0,promises_.rename)(pending, done);
    await (0,promises_.rm)(done, { recursive: true, force: true });
}
async function readPlan(pending) {
    const path = (0,external_node_path_.join)(pending, PLAN);
    if ((await typeOf(path)) !== 'file')
        return undefined;
    try {
        return planSchema.safeParse(JSON.parse(await (0,promises_.readFile)(path, 'utf8'))).data;
    }
    catch {
        return undefined;
    }
}
/** Why a plan's paths are not all places of a ledger's files. */
async function planProblem(folder, { files, removals }) {
    for (const path of [...files, ...removals]) {
        if (!(0,paths/* isLedgerPath */.hV)(path))
            return `${(0,log/* quoted */.TL)(path)} is not the path of a file of a ledger`;
        const parent = (0,external_node_path_.dirname)(path);
        const type = parent === '.' ? undefined : await typeOf((0,external_node_path_.join)(folder, parent));
        if (type !== undefined && type !== 'folder')
            return `${(0,log/* quoted */.TL)(parent)} is not a folder`;
    }
    if (new Set(files).size < files.length)
        return 'it names a file twice';
    const lost = removals.find((path) => !path.startsWith(`${paths/* PROVISIONAL */.hq}/`));
    return lost === undefined ? undefined : `it would remove ${(0,log/* quoted */.TL)(lost)}`;
}
/** Why the files of a pending change do not go to their places. */
async function filesProblem(folder, { files }) {
    for (const [index, path] of files.entries()) {
        const type = await typeOf((0,external_node_path_.join)(folder, PENDING, String(index)));
        const there = await typeOf((0,external_node_path_.join)(folder, path));
        if (type === undefined && there !== 'file')
            return `the file for ${(0,log/* quoted */.TL)(path)} is missing`;
        if (type !== undefined && type !== 'file')
            return `the file for ${(0,log/* quoted */.TL)(path)} is not a file`;
        if (type !== undefined && there !== undefined && isFinal(path)) {
            return `it would change ${(0,log/* quoted */.TL)(path)}, which is of a final month`;
        }
    }
    return undefined;
}
/** What is at a path, without following a symbolic link; undefined: nothing. */
async function typeOf(path) {
    try {
        const stats = await (0,promises_.lstat)(path);
        return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}
/** Has the disk keep a file or folder. Windows opens no folder, and needs no such thing. */
async function sync(path) {
    const file = await (0,promises_.open)(path, 'r+')
        .catch(() => (0,promises_.open)(path, 'r'))
        .catch(() => undefined);
    try {
        await file?.sync();
    }
    catch (error) {
        // Some file systems do not know it; a full disk is told here, if not before.
        if (!['EINVAL', 'ENOTSUP', 'EPERM'].includes(error.code ?? ''))
            throw error;
    }
    finally {
        await file?.close();
    }
}

;// CONCATENATED MODULE: ./.build/folder/store.js











/** A ledger that is being written, or whose last export was interrupted while it wrote. */
class UnfinishedError extends errors/* ActionError */.lZ {
    constructor(folder) {
        super(`The ledger in ${(0,log/* quoted */.TL)(folder)} is being written, or an export was interrupted while it wrote: ` +
            `it has a folder ${(0,log/* quoted */.TL)(PENDING)}. Run the export again, which finishes what was begun.`);
    }
}
/** The disk does not take or give a ledger's file. */
class FolderError extends errors/* ActionError */.lZ {
    constructor(folder, fault, cause) {
        super(`The ledger's folder ${(0,log/* quoted */.TL)(folder)} could not be read or written: ${fault}. No month in it is ` +
            'cut short. Mend that, or choose another folder, and run again.', { cause });
    }
}
/**
 * A ledger's folder to read from.
 *
 * @throws UnfinishedError when a change is on its way into it
 */
function readableFolder(folder) {
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, PENDING)))
        throw new UnfinishedError(folder);
    return (0,files/* filesIn */.n)(folder);
}
/**
 * Does something with a ledger in a folder, which is made when it is not there. Meanwhile nobody else
 * writes to it. What an interrupted export left is finished first.
 *
 * @param onEnd has a function called when the process ends before its time; gives what takes that back
 * @throws LockedError when another process writes to it, FolderError, PendingError
 */
async function withFolder(folder, onEnd, action) {
    const unlock = await telling(folder, async () => {
        await makeFolder(folder);
        return takeLock(folder);
    });
    const forget = onEnd(unlock);
    try {
        await telling(folder, () => recover(folder));
        return await action(await FolderStore.of(folder));
    }
    finally {
        forget();
        unlock();
    }
}
async function makeFolder(folder) {
    try {
        await (0,promises_.mkdir)(folder, { recursive: true });
    }
    catch (error) {
        if (!['EEXIST', 'ENOTDIR'].includes(error.code ?? ''))
            throw error;
        throw new FolderError(folder, 'a file is in its place', error);
    }
}
/** Finishes or clears away what an interrupted export left. */
async function recover(folder) {
    for (const name of await (0,promises_.readdir)(folder)) {
        if (!name.startsWith(STAGING) && !isLockLeftover(name))
            continue;
        await (0,promises_.rm)((0,external_node_path_.join)(folder, name), { recursive: true, force: true });
    }
    await settle(folder);
}
/**
 * A ledger in a folder on disk. A change is copied beside the ledger first; one rename makes it
 * pending, and its files are moved to their places, SHA256SUMS last. Whatever interrupts that, the
 * next export clears away what was being copied, or moves the rest of what was pending.
 */
class FolderStore {
    historyUrl;
    #folder;
    constructor(folder, historyUrl) {
        this.#folder = folder;
        this.historyUrl = historyUrl;
    }
    static async of(folder) {
        // In a clone, the page keeps its links.
        const page = await (0,promises_.readFile)((0,external_node_path_.join)(folder, paths/* README */.DK), 'utf8').catch(() => '');
        return new FolderStore(folder, (0,readme/* historyUrlIn */.tR)(page));
    }
    open() {
        return Promise.resolve((0,files/* filesIn */.n)(this.#folder));
    }
    /** Whoever has the lock has written already. */
    checkWritable() {
        return Promise.resolve();
    }
    /** @throws FolderError, FinalMonthError */
    async write(build) {
        const folder = this.#folder;
        // An earlier change may have failed on its way.
        await telling(folder, () => settle(folder));
        const change = await build((0,files/* filesIn */.n)(folder));
        if (change === undefined)
            return undefined;
        return telling(folder, async () => {
            const staging = await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, STAGING));
            try {
                await stage(folder, staging, change);
            }
            catch (error) {
                (0,external_node_fs_.rmSync)(staging, { recursive: true, force: true });
                throw error;
            }
            await settle(folder);
            return null;
        });
    }
}
/** Tells what the disk has against a folder in the folder's name. */
async function telling(folder, action) {
    try {
        return await action();
    }
    catch (error) {
        const fault = error instanceof errors/* ActionError */.lZ ? undefined : (0,disk/* faultOf */.Kl)(error);
        throw fault === undefined ? error : new FolderError(folder, fault, error);
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

/***/ 36885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ commitMessage)
/* harmony export */ });
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33186);
/* harmony import */ var _text_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10392);


/** The message of the commit that adds a month: the subject from its template, then git trailers. */
function commitMessage(template, manifest) {
    const { account, month, events, json, source, sequence, run } = manifest;
    const name = (0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(account.name);
    const filled = (0,_text_template_js__WEBPACK_IMPORTED_MODULE_1__/* .fillTemplate */ .ou)(template, {
        account: name,
        'account-id': (0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(account.id),
        month,
        events: String(events.count),
    }).trim();
    // Without a subject, or below a line of dashes, git finds no trailers.
    const subject = filled === '' || filled.startsWith('---') ? `audit trail: ${filled}`.trim() : filled;
    const trailers = [
        ['Account', name],
        ['Month', month],
        ['Events', events.count],
        ['First', events.first],
        ['Last', events.last],
        ['SHA-256', json.sha256],
        ['Source-SHA-256', source.checksum],
        ['Sequence', sequence],
        ['Run', run?.url ?? null],
    ];
    const lines = trailers.flatMap(([key, value]) => (value === null ? [] : [`${key}: ${value}`]));
    return `${subject}\n\n${lines.join('\n')}\n`;
}


/***/ })

};
