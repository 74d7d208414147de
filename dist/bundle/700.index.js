export const id = 700;
export const ids = [700];
export const modules = {

/***/ 83317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./.build/js/github/find.js
var find = __webpack_require__(10935);
// EXTERNAL MODULE: ./.build/js/system/disk.js
var disk = __webpack_require__(8499);
// EXTERNAL MODULE: ./.build/js/system/errors.js
var errors = __webpack_require__(84945);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/@actions/artifact/lib/artifact.js + 303 modules
var artifact = __webpack_require__(83021);
// EXTERNAL MODULE: ./.build/js/text/log.js
var text_log = __webpack_require__(35548);
;// CONCATENATED MODULE: ./.build/js/system/workflow.js
/** The page of the workflow run, or null outside a workflow. */
function runUrl(runner) {
    if (runner.repository === '' || runner.runId === '')
        return null;
    return `${runner.serverUrl}/${runner.repository}/actions/runs/${runner.runId}`;
}
/** GitHub Enterprise Server has no artifact service of the current version. */
function isEnterpriseServer(serverUrl) {
    const { hostname } = new URL(serverUrl);
    return !(hostname === 'github.com' ||
        hostname.endsWith('.ghe.com') ||
        hostname.endsWith('.localhost'));
}

// EXTERNAL MODULE: ./.build/js/text/template.js
var text_template = __webpack_require__(60542);
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/index.js + 1 modules
var lib = __webpack_require__(44942);
;// CONCATENATED MODULE: ./.build/js/artifact/redirects.js

let refused = false;
/**
 * Keeps GitHub's client of the artifact service from following redirects: it would add the
 * runner's token to the request again, whatever host it is led to. Its own package makes that
 * client and takes no options for it, so its class is changed.
 */
function refuseRedirects() {
    if (refused)
        return;
    refused = true;
    // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with its own `this`
    const { request } = lib/* HttpClient */.Qq.prototype;
    lib/* HttpClient */.Qq.prototype.request = async function (...given) {
        ;
        this._allowRedirects = false;
        const response = await request.apply(this, given);
        const { statusCode = 0 } = response.message;
        if (statusCode < 300 || statusCode >= 400)
            return response;
        response.message.resume();
        throw new Error(`the service redirects elsewhere (${statusCode}), which is not followed`);
    };
}

;// CONCATENATED MODULE: ./.build/js/artifact/artifact.js








/** The artifact service refused the upload, or broke off. */
class ArtifactError extends errors/* ActionError */.lZ {
    /**
     * Whether the client may be reading the files still: it opens one after the other even when it has
     * given up, and one that is gone by then is an error that nobody can catch.
     */
    isReading;
    constructor(name, cause) {
        const reason = (0,text_log/* said */.ag)((0,errors/* messageOf */.bD)(cause)) || unsaid(cause);
        const wayOut = wayOutOf(reason);
        super(`The artifact '${(0,text_log/* plain */.pj)(name)}' could not be uploaded: ${reason}. ${wayOut ?? 'Run again'}.`, { cause, transient: wayOut === undefined });
        this.isReading = !isStep('Create', cause);
    }
}
/** What is known of a refusal without words: the client of the store has its status. */
function unsaid(cause) {
    const { statusCode } = cause;
    return typeof statusCode === 'number'
        ? `its store answered ${statusCode} and gave no reason`
        : 'no reason was given';
}
/** What to do about a refusal; undefined for what may pass by itself. */
function wayOutOf(reason) {
    if (/conflict|already exists/i.test(reason)) {
        return ('An artifact of this name is there already in this run. If another step made it, set ' +
            'artifact-name to another; if not, re-run the job: each attempt has a name of its own');
    }
    if (!/quota/i.test(reason))
        return undefined;
    return "The account's storage for artifacts is used up: delete old ones or raise the limit";
}
/** The name of a month's artifact: a name is taken for the whole run, so later attempts add to it. */
function effectiveArtifactName(template, account, month, attempt) {
    const name = (0,text_template/* fillTemplate */.ou)(template, {
        account: (0,text_template/* asSegment */.ej)(account.name),
        'account-id': (0,text_template/* asSegment */.ej)(account.id),
        month,
    });
    return attempt > 1 ? `${name}-${attempt}` : name;
}
/** How many days an artifact will be kept: the service cuts a longer wish short. */
function effectiveRetention(asked, longest) {
    if (asked === undefined || longest === undefined)
        return asked ?? longest;
    return Math.min(asked, longest);
}
/** How long an upload may take altogether: milliseconds, and for each byte of the files. */
const WITHIN = { least: 600_000, byte: 1 / 100 };
/**
 * Rejects when the action has no end within so many milliseconds. It is left to itself then, and
 * its signal aborted.
 */
async function ending(action, within) {
    const ended = new AbortController();
    const late = (0,external_node_timers_promises_.setTimeout)(within, undefined, { signal: ended.signal }).then(() => {
        const minutes = Math.max(1, Math.round(within / 60_000));
        throw new Error(`the service did not take it within ${minutes} minutes`);
    });
    try {
        return await Promise.race([action(ended.signal), late]);
    }
    finally {
        ended.abort();
    }
}
/**
 * Uploads an artifact. Where it is unsure whether it arrived, since an answer was lost: looks, and if
 * it did not, tries once more. The name may be taken by the attempt that failed, so that one has
 * another.
 */
async function uploadSurely(client, name, upload, { log, ended }) {
    const attempt = async (as) => {
        const { id, digest } = await upload(as);
        if (!isId(id))
            throw new Error('Failed to FinalizeArtifact: the service gave it no id');
        return { name: as, id, digest: digest ?? null };
    };
    const settle = async (as, error) => {
        // Create was answered then, so the name is ours, and so is what has it.
        const found = isStep('Finalize', error) ? await artifact_find(client, as) : undefined;
        if (found === undefined)
            throw error;
        log.info(`No answer told that the artifact ${as} is complete, but the service has it`);
        return found;
    };
    try {
        return await attempt(name).catch((error) => settle(name, error));
    }
    catch (error) {
        const again = `${name}${AGAIN}`;
        if (!(await isUnsure(client, name, error)) || ended.aborted)
            throw error;
        log.info(`${(0,text_log/* said */.ag)((0,errors/* messageOf */.bD)(error))}. It is uploaded once more, as ${again}`);
        return attempt(again).catch((error) => settle(again, error));
    }
}
/** What a name is followed by that the first attempt of an upload may have taken. */
const AGAIN = '-again';
/** Whether an upload failed at a step of it: the client says which in so many words. */
function isStep(step, error) {
    return (0,errors/* messageOf */.bD)(error).includes(`Failed to ${step}Artifact: `);
}
/** Whether a failed upload may have been carried out in part, and nobody else has its name. */
async function isUnsure(client, name, error) {
    if (isStep('Finalize', error))
        return true;
    if (!isStep('Create', error))
        return false;
    const reason = (0,errors/* messageOf */.bD)(error);
    if (/conflict|already exists/i.test(reason))
        return (await artifact_find(client, name)) === undefined;
    return /unable to make request/i.test(reason);
}
function isId(id) {
    return Number.isSafeInteger(id) && id > 0;
}
/** A complete artifact of this run, by its name; undefined when there is none or nobody tells. */
async function artifact_find(client, name) {
    try {
        const { artifact } = await client.getArtifact(name);
        if (artifact.name !== name || !isId(artifact.id))
            return undefined;
        return { name, id: artifact.id, digest: artifact.digest?.replace(/^sha256:/, '') ?? null };
    }
    catch {
        return undefined;
    }
}
/** Whether a file holds events as plain text, which compresses well; sealed files do not. */
function isPlaintext(file) {
    return /\.json(?:\.part\d+)?$/.test(file) && !file.endsWith('.manifest.json');
}
async function sizeOf(files) {
    const sizes = await Promise.all(files.map(async (file) => (await (0,promises_.stat)(file)).size));
    return sizes.reduce((sum, size) => sum + size, 0);
}
/** Uploads a month's files as an artifact of this run. */
async function uploadArtifact(upload, { runner, now, log, client = new artifact/* DefaultArtifactClient */.t9(), within = WITHIN, }) {
    const { name, root, files, retentionDays } = upload;
    const days = effectiveRetention(retentionDays, runner.retentionDays);
    const limit = within.least + Math.ceil((await sizeOf(files)) * within.byte);
    try {
        const options = {
            ...(days === undefined ? {} : { retentionDays: days }),
            compressionLevel: files.some(isPlaintext) ? 6 : 0,
        };
        refuseRedirects();
        const upload = (as) => client.uploadArtifact(as, [...files], root, options);
        // The client's own patience has no end where an answer stops half-way.
        const { id, digest, name: kept, } = await ending((ended) => uploadSurely(client, name, upload, { log, ended }), limit);
        const expiresAt = days === undefined ? null : new Date(now.getTime() + days * 86400_000);
        const page = runUrl(runner);
        log.info(`Uploaded the artifact ${kept}, id ${id}`);
        log.info(expiresAt === null
            ? "It is kept as long as the repository's setting says"
            : `It expires on ${expiresAt.toISOString().slice(0, 10)}, after ${days} days`);
        return {
            id,
            url: page === null ? null : `${page}/artifacts/${id}`,
            digest,
            expiresAt,
        };
    }
    catch (error) {
        throw new ArtifactError(name, error);
    }
}

// EXTERNAL MODULE: ./.build/js/github/commit.js
var github_commit = __webpack_require__(67117);
// EXTERNAL MODULE: ./.build/js/ledger/append.js
var append = __webpack_require__(98610);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/js/ledger/lines.js
var lines = __webpack_require__(77075);
;// CONCATENATED MODULE: ./.build/js/ledger/partitions.js
const PARTITIONS = 64;
/** Records of a partition that are kept in memory. */
const ROOM = 1024;
/**
 * Records of one size, however many, in bounded memory: they go to partitions by their first byte,
 * full ones to a file, and each partition can be looked at by itself.
 */
class Partitions {
    #recordSize;
    #open;
    #file;
    #partitions = Array.from({ length: PARTITIONS }, () => ({
        buffer: Buffer.alloc(0),
        length: 0,
        extents: [],
    }));
    /**
     * @param recordSize in bytes
     * @param open opens the file for what does not fit in memory; asked once, and only then
     */
    constructor(recordSize, open) {
        this.#recordSize = recordSize;
        this.#open = open;
    }
    async add(record) {
        const partition = this.#partitions[record[0] % PARTITIONS];
        if (partition.buffer.length === 0)
            partition.buffer = Buffer.alloc(ROOM * this.#recordSize);
        partition.buffer.set(record, partition.length);
        partition.length += this.#recordSize;
        if (partition.length < partition.buffer.length)
            return;
        const file = await this.#spill();
        partition.extents.push(await file.append(partition.buffer));
        partition.length = 0;
    }
    /** The records of each partition, one partition after the other. */
    async *[Symbol.asyncIterator]() {
        for (const { buffer, length, extents } of this.#partitions) {
            const records = [];
            for (const position of extents) {
                const file = await this.#spill();
                records.push(...this.#split(await file.read(position, buffer.length)));
            }
            records.push(...this.#split(buffer.subarray(0, length)));
            yield records;
        }
    }
    #spill() {
        return (this.#file ??= this.#open());
    }
    #split(bytes) {
        const size = this.#recordSize;
        return Array.from({ length: bytes.length / size }, (_, i) => bytes.subarray(i * size, (i + 1) * size));
    }
}

;// CONCATENATED MODULE: ./.build/js/ledger/changes.js



/** Bytes of the digests that stand for an event's id and for all of it. */
const KEY = 16;
const digest = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest().subarray(0, KEY);
/** An event without an id is nothing but its bytes: it can be added or removed only. */
function keyOf(line) {
    const event = JSON.parse(line.toString());
    return digest(typeof event?.id === 'string' ? event.id : line);
}
async function index(document, open) {
    const events = new Partitions(2 * KEY, open);
    for await (const line of (0,lines/* eventLines */.C)(document)) {
        await events.add(Buffer.concat([keyOf(line), digest(line)]));
    }
    return events;
}
/** Adds what differs between events of the same ids; of one id there may be several. */
function count(changes, before, after) {
    /** By id, then by the whole event: how many more of it there are after than before. */
    const surplus = new Map();
    const weigh = (records, weight) => {
        for (const record of records) {
            const id = record.toString('latin1', 0, KEY);
            const whole = record.toString('latin1', KEY);
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
        count(changes, records, ((await later.next()).value ?? []));
    }
    return changes;
}

// EXTERNAL MODULE: ./.build/js/ledger/document.js
var ledger_document = __webpack_require__(53171);
// EXTERNAL MODULE: ./.build/js/ledger/errors.js
var ledger_errors = __webpack_require__(45137);
// EXTERNAL MODULE: ./.build/js/ledger/manifest.js
var ledger_manifest = __webpack_require__(75267);
;// CONCATENATED MODULE: ./.build/js/ledger/message.js


/** The message of the commit that adds a month: the subject from its template, then git trailers. */
function commitMessage(template, manifest) {
    const { account, month, events, json, source, sequence, run } = manifest;
    const name = (0,text_log/* plain */.pj)(account.name);
    const filled = (0,text_template/* fillTemplate */.ou)(template, {
        account: name,
        'account-id': (0,text_log/* plain */.pj)(account.id),
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

// EXTERNAL MODULE: ./.build/js/ledger/paths.js
var paths = __webpack_require__(76172);
// EXTERNAL MODULE: ./.build/js/ledger/state.js
var ledger_state = __webpack_require__(71585);
// EXTERNAL MODULE: ./.build/js/ledger/sums.js
var sums = __webpack_require__(89642);
;// CONCATENATED MODULE: ./.build/js/export/deliver.js
















/** A month that is where it was before. */
function undelivered(held, directory = '') {
    const nothing = { commit: null, artifact: null, subjects: [], newest: undefined, failures: [] };
    return { held, directory, isHeldBack: false, ...nothing };
}
/** What a delivery would do to a ledger that is in this state. */
function rehearse({ record, files }, state, { destinations }, { ledger, log }) {
    const twin = ledger && (0,append/* twinOf */.wA)(state, record);
    const held = twin ?? (0,append/* placeMonth */._J)(record, files, append/* UNLOGGED */.oH);
    const isHeldBack = twin === undefined || destinations.has('artifact');
    log.info(isHeldBack
        ? `Dry run: ${record.month} would be exported`
        : 'Dry run: the ledger has these events already, nothing would be committed');
    return { ...undelivered(held, ledger?.directory), isHeldBack };
}
/** Delivers to each destination; one that fails does not keep the month from the other. */
async function deliver(month, account, sealed, options, tools) {
    const { ledger, patience } = tools;
    const unlogged = (0,append/* placeMonth */._J)(sealed.record, sealed.files, append/* UNLOGGED */.oH);
    let delivery = undelivered(unlogged, ledger?.directory);
    let isHeld = false;
    if (ledger !== undefined) {
        try {
            const commit = () => commitTo(ledger, month, sealed, options, tools);
            delivery = { ...delivery, ...(await patience.spend(commit)) };
            isHeld = true;
        }
        catch (error) {
            delivery = { ...delivery, failures: [error] };
        }
    }
    if (!options.destinations.has('artifact'))
        return delivery;
    const placed = delivery.commit === null ? unlogged : delivery.held;
    try {
        const send = () => upload(month, account, placed, sealed, options, tools);
        const artifact = await patience.spend(send);
        const subjects = delivery.commit === null ? (0,sums/* filesOf */.R8)(placed) : delivery.subjects;
        const place = isHeld ? {} : { held: placed, directory: '' };
        return { ...delivery, ...place, artifact, subjects };
    }
    catch (error) {
        const isPassedBy = isHeld && options.selection.kind === 'missing';
        const failure = isPassedBy ? withoutArtifact(month, error) : error;
        return { ...delivery, failures: [...delivery.failures, failure] };
    }
}
/** Why there is no artifact of a month that the ledger has: `missing` would never make it good. */
function withoutArtifact(month, thrown) {
    const cause = (0,disk/* asDiskError */.k_)(thrown);
    if (!(cause instanceof errors/* ActionError */.lZ))
        return cause;
    return new errors/* ActionError */.lZ(`${cause.message} The ledger has ${month} now, so that 'missing' passes it by: run with ` +
        `month: ${month} for its artifact.`, { cause, transient: cause.transient });
}
/** Commits a month, unless the ledger has it already. */
async function commitTo(ledger, month, { record, files, ordered }, { commitMessage: template }, { scratch, log }) {
    const { held, receipt, newest } = await (0,github_commit/* commitMonth */.q5)(ledger, {
        record,
        files,
        message: (manifest) => commitMessage(template, manifest),
        compare: (before, shelf) => compare(before, shelf, ordered, scratch),
    });
    if (receipt === null) {
        log.info('The ledger has these events already: no commit');
        return { held, commit: null, subjects: [], newest };
    }
    log.info(`Committed ${(0,text_log/* plain */.pj)(receipt.sha)} to ${(0,text_log/* plain */.pj)(ledger.repository.branch)}`);
    const { revision, changes } = held.manifest;
    if (revision > 1) {
        const counts = changes
            ? `${(0,text_log/* counted */.hS)(changes.added, 'event')} added, ${changes.removed} removed, ${changes.changed} changed`
            : 'how the events differ is not known, since the earlier ones are encrypted';
        log.warning(`Heroku changed its archive of ${month} after it was exported. It was added as revision ` +
            `${revision}: ${counts}. The earlier ones are untouched.`);
    }
    const subjects = (0,sums/* filesOf */.R8)(held).map(({ path, sha256 }) => ({
        path: (0,github_commit/* inRepository */.yJ)(ledger.directory, path),
        sha256,
    }));
    return { held, commit: receipt, subjects, newest };
}
/**
 * Counts what Heroku changed; null when the events before are encrypted.
 *
 * @throws LedgerError when a file of the events before has other bytes than it had
 */
async function compare({ manifest }, shelf, ordered, scratch) {
    if (manifest.encryption !== null)
        return null;
    const files = manifest.files.filter(({ role }) => role === 'events');
    const sealed = async function* () {
        for (const { path, sha256 } of files) {
            const bytes = await shelf.read(path);
            if ((0,ledger_state/* sha256Of */.Bj)(bytes) !== sha256)
                throw new ledger_errors/* LedgerError */.o(path, 'is not what its manifest says');
            yield bytes;
        }
    };
    const before = (0,ledger_document/* documentIn */.Fd)(sealed(), files[0].path);
    return changesBetween(before, ordered.read(), () => scratch.log());
}
async function upload(month, account, placed, { files }, { artifactName, retentionDays }, { runner, scratch, clock, log }) {
    const root = (0,external_node_path_.join)(scratch.folder, month);
    const paths = await layOut(placed, files, root);
    const name = effectiveArtifactName(artifactName, account, month, runner.runAttempt);
    const artifact = { name, root, files: paths, retentionDays };
    try {
        return await uploadArtifact(artifact, { runner, now: clock.now(), log });
    }
    catch (error) {
        if (error instanceof ArtifactError && error.isReading)
            scratch.lend();
        throw error;
    }
}
/** Lays a month's files out on disk as the ledger does, with the manifest and SHA256SUMS. */
async function layOut(placed, files, root) {
    const { manifest, path } = placed;
    await (0,promises_.mkdir)((0,external_node_path_.join)(root, (0,external_node_path_.dirname)(path)), { recursive: true });
    for (const [index, { file }] of files.entries()) {
        await (0,promises_.rename)(file, (0,external_node_path_.join)(root, manifest.files[index].path));
    }
    await (0,promises_.writeFile)((0,external_node_path_.join)(root, path), (0,ledger_manifest/* formatManifest */.L_)(manifest));
    await (0,promises_.writeFile)((0,external_node_path_.join)(root, paths/* SUMS */.vf), (0,sums/* formatSums */.K3)((0,sums/* filesOf */.R8)(placed)));
    return [...(0,sums/* filesOf */.R8)(placed).map((file) => file.path), paths/* SUMS */.vf].map((file) => (0,external_node_path_.join)(root, file));
}

// EXTERNAL MODULE: ./.build/js/github/errors.js
var github_errors = __webpack_require__(90919);
// EXTERNAL MODULE: ./.build/js/heroku/final.js
var heroku_final = __webpack_require__(23197);
// EXTERNAL MODULE: ./.build/js/ledger/due.js
var due = __webpack_require__(43750);
// EXTERNAL MODULE: ./.build/js/system/month.js
var system_month = __webpack_require__(8814);
// EXTERNAL MODULE: ./.build/js/order/index.js + 13 modules
var order = __webpack_require__(86431);
// EXTERNAL MODULE: ./.build/js/plan/months.js
var plan_months = __webpack_require__(2467);
// EXTERNAL MODULE: ./.build/js/heroku/errors.js
var heroku_errors = __webpack_require__(90650);
// EXTERNAL MODULE: ./.build/js/order/instant.js
var order_instant = __webpack_require__(5950);
;// CONCATENATED MODULE: ./.build/js/ledger/reconcile.js


/** Differences that are kept to be shown; all are counted. */
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
 * Each day of the month in turn, with the ids of its events. Those of no day of the month are in
 * none: they are counted as anomalies elsewhere.
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
 * How far back the API reaches is not documented. Where it has nothing up to some day and the
 * archive has events, that is no finding: none of these days is reconciled. Nor is any when it
 * has nothing at all.
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

;// CONCATENATED MODULE: ./.build/js/export/reconcile.js





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
            if (!(error instanceof errors/* ActionError */.lZ))
                throw error;
            const refused = reasonOf(error);
            if (error instanceof errors/* ActionError */.lZ && error.transient)
                fault = refused;
            log.info(`${day}${fault === undefined ? '' : ' and later'}: not reconciled: ${(0,errors/* messageOf */.bD)(error)}`);
            return { refused };
        }
    };
    const result = await reconcile(month, (0,lines/* eventLines */.C)(ordered.read()), ask);
    tell(month, result.reconciliation, log);
    return result;
}
/** In few words, and the same for each day, for the manifest. */
function reasonOf(error) {
    if (error instanceof heroku_errors/* HerokuError */.hO)
        return `the events API answered ${error.status}`;
    return error instanceof heroku_errors/* HerokuAnswerError */.X0
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

;// CONCATENATED MODULE: ./.build/js/report/result.js


/** A result with everything still unknown. */
function emptyResult(month) {
    return {
        month,
        status: 'failed',
        final: null,
        events: null,
        sha256: null,
        path: null,
        manifest_path: null,
        commit_sha: null,
        commit_url: null,
        artifact_id: null,
        artifact_url: null,
        artifact_digest: null,
        artifact_expires_at: null,
        error: null,
    };
}
/**
 * What became of a month.
 *
 * @param error what kept it from a destination, or from all; null when nothing did
 */
function reportOf(month, facts, error) {
    const { tally, reconciled, delivery } = facts;
    const { held, directory = '', commit = null, artifact = null } = delivery ?? {};
    const isDelivered = commit !== null || artifact !== null;
    // Where nothing was delivered, nothing is to be found.
    const place = error === null || isDelivered ? held : undefined;
    const result = {
        month,
        status: error !== null ? 'failed' : isDelivered ? 'exported' : 'unchanged',
        final: held?.manifest.final ?? facts.final ?? null,
        events: held?.manifest.events.count ?? tally?.count ?? null,
        sha256: held?.manifest.json.sha256 ?? null,
        path: place ? (0,github_commit/* inRepository */.yJ)(directory, (0,ledger_document/* wholePath */.nA)(place.manifest.files[0].path)) : null,
        manifest_path: place ? (0,github_commit/* inRepository */.yJ)(directory, place.path) : null,
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
        wouldExport: error === null && (delivery?.isHeldBack ?? false),
        tally,
        sourceSha256: held?.manifest.source.checksum ?? facts.sourceSha256,
        subjects: delivery?.subjects ?? [],
        reconciled,
        files: held?.manifest.files ?? [],
    };
}

// EXTERNAL MODULE: ./.build/js/seal/digest.js
var seal_digest = __webpack_require__(74);
// EXTERNAL MODULE: ./.build/js/heroku/download.js
var download = __webpack_require__(67017);
// EXTERNAL MODULE: ./.build/js/heroku/gunzip.js
var gunzip = __webpack_require__(82752);
// EXTERNAL MODULE: ./.build/js/heroku/limits.js
var limits = __webpack_require__(94357);
// EXTERNAL MODULE: ./.build/js/system/progress.js
var system_progress = __webpack_require__(79993);
// EXTERNAL MODULE: ./.build/js/system/version.js
var version = __webpack_require__(49228);
;// CONCATENATED MODULE: ./.build/js/export/record.js


/** The evidence for a month, but for its place in a ledger and its files. */
function recordOf(facts) {
    const { account, month, final, archive, source, ordered, document, encryption, runner } = facts;
    const { reconciliation } = facts;
    const { count, first, last, byType, byDay, anomalies } = ordered.tally;
    const url = runUrl(runner);
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
        encryption: encryption === null
            ? null
            : {
                recipients: encryption.recipients.map(({ fingerprint }) => fingerprint),
                signed_by: encryption.signer?.fingerprint ?? null,
            },
        tool: version/* TOOL */.j,
        run: url === null
            ? null
            : {
                url,
                attempt: runner.runAttempt,
                event: runner.eventName,
                repository: runner.repository,
                commit: runner.sha,
            },
    };
}

;// CONCATENATED MODULE: ./.build/js/seal/file.js



/** Files beyond 35 MB are split: GitHub refuses blobs of about 40 MiB. */
const PART_SIZE = 35_000_000;
/** The bytes of a chunk in pieces that fill the parts, each up to its size. */
function* cut(chunk, filled, size) {
    for (let start = 0; start < chunk.length;) {
        const end = Math.min(chunk.length, start + size - (filled % size));
        yield chunk.subarray(start, end);
        filled += end - start;
        start = end;
    }
}
async function writeParts(name, sealed, size) {
    const parts = [];
    const begin = async () => {
        const file = `${name}.${parts.length + 1}`;
        parts.push({ file, digest: new seal_digest/* Digest */.n() });
        return (0,promises_.open)(file, 'wx', 0o600);
    };
    let handle = await begin();
    let written = 0;
    try {
        for await (const chunk of sealed) {
            for (const piece of cut(chunk, written, size)) {
                if (written > 0 && written % size === 0) {
                    await handle.close();
                    handle = await begin();
                }
                await handle.writeFile(piece);
                parts.at(-1).digest.add(piece);
                written += piece.length;
            }
        }
    }
    finally {
        await handle.close();
    }
    return parts;
}
/**
 * Writes a sealed stream into a folder, in parts when it is large: `.part01`, `.part02`, ... in
 * whose order they are to be joined.
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

;// CONCATENATED MODULE: ./.build/js/seal/chunks.js
/** What chunks are gathered to: small ones cost more in calls than in bytes. */
const CHUNK_SIZE = 64 * 1024;
/**
 * The same bytes in chunks of at least `size`, the last one excepted. Never empty chunks.
 * Holds less than `size` bytes and one chunk.
 */
async function* gathered(source, size = CHUNK_SIZE) {
    let held = [];
    let length = 0;
    for await (const chunk of source) {
        if (chunk.length === 0)
            continue;
        held.push(chunk);
        length += chunk.length;
        if (length < size)
            continue;
        yield joined(held);
        held = [];
        length = 0;
    }
    if (length > 0)
        yield joined(held);
}
function joined(chunks) {
    return chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
}

// EXTERNAL MODULE: external "node:stream/web"
var web_ = __webpack_require__(37830);
// EXTERNAL MODULE: ./.build/js/openpgp/openpgp.js
var openpgp = __webpack_require__(90315);
;// CONCATENATED MODULE: ./.build/js/seal/encrypt.js



/**
 * Encrypts to a binary OpenPGP message, integrity protected (SEIPD version 1, AES-256), with
 * nothing compressed inside. GnuPG 2.2 opens it whatever the keys advertise: openpgp.js would
 * write SEIPD version 2 when all of them list it, unless the session key is given.
 * Reads no further ahead than its reader asks for, and holds a few chunks.
 */
async function* encrypted(source, options) {
    const { recipients, signer, now } = options;
    const { createMessage, encrypt, enums } = await (0,openpgp/* openpgp */.I)();
    // openpgp.js leaves a failure of its source unhandled where it signs: it is kept from it, and
    // told here before the end that the message would then have.
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

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./.build/js/system/buffers.js
var buffers = __webpack_require__(97663);
;// CONCATENATED MODULE: ./.build/js/seal/gzip.js



const compress = (0,external_node_util_.promisify)(external_node_zlib_.deflateRaw);
/** Bytes that are compressed together; the same cuts for the same input, however it comes. */
const BLOCK = 1 << 20;
/** How far back a match may reach (RFC 1951): each block is given the end of the one before. */
const WINDOW = 32 << 10;
/** Blocks under way at once: enough for the cores of a hosted runner. */
const AHEAD = 4;
/** Deflate, without flags, name and time, level as by default, made on Unix (RFC 1952). */
const HEADER = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]);
/**
 * Cuts a stream into blocks of exactly `BLOCK` bytes; the last is shorter, and may be empty. Of
 * more blocks than are under way, and the one before them, the first is filled again.
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
        (0,buffers/* releaseGiven */.TA)(chunk);
    }
    yield block.subarray(0, length);
}
/** Compresses a block that may refer to the bytes before it; the last one ends the stream. */
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
 * input. Blocks are compressed side by side on the threads that Node.js keeps for such work, each
 * with the end of the one before it as its dictionary, so that little is lost by the cuts.
 */
async function* gzipped(source) {
    yield HEADER;
    const underWay = [];
    let crc = 0;
    let size = 0;
    let before = Buffer.alloc(0);
    try {
        for await (const block of blocksOf(source)) {
            crc = (0,external_node_zlib_.crc32)(block, crc);
            size += block.length;
            const compressed = deflate(block, before, block.length < BLOCK);
            // Its failure is told when its turn comes, or to nobody when the reader has left.
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

// EXTERNAL MODULE: ./.build/js/openpgp/key-error.js
var key_error = __webpack_require__(56344);
;// CONCATENATED MODULE: ./.build/js/seal/seal.js




/**
 * Seals a document: compresses it, then encrypts it, each when asked. All by streams: nothing
 * is held but a few chunks, nothing is written, and nothing is read ahead of the reader.
 * An error of `plain` comes out as it is, and never after an end that looks whole.
 * @returns the sealed bytes in chunks of 64 KiB or more, the last one excepted
 * @throws KeyError when there is a signer and nobody to encrypt to
 */
function seal(plain, options) {
    const { gzip, recipients, signer, now } = options;
    if (signer && recipients.length === 0) {
        throw new key_error/* KeyError */.e('pgp-signing-key', [
            'signs inside the encrypted message: give pgp-public-keys too, or no signing key',
        ]);
    }
    const compressed = gathered(gzip ? gzipped(plain) : plain);
    if (recipients.length === 0)
        return compressed;
    return gathered(encrypted(compressed, { recipients, signer, now }));
}

;// CONCATENATED MODULE: ./.build/js/export/stages.js















/** Above this many bytes `compression: auto` compresses plaintext too (10 MiB). */
const COMPRESS_ABOVE = 10 * 2 ** 20;
/** Compressed bytes between two lines of progress. */
const PROGRESS_BYTES = 64_000_000;
/** A closed month whose archive Heroku made before the month was over. */
class ProvisionalError extends errors/* ActionError */.lZ {
    constructor(month, createdAt) {
        super(`Heroku's archive of ${month} was made at ${createdAt}, before the month was over: it is cut ` +
            'short. Nothing was delivered. Run again when Heroku has made the final one, or set ' +
            "'provisional' to allow.");
    }
}
/** Anomalies in the events, with `strict`. */
class AnomaliesError extends errors/* ActionError */.lZ {
    constructor(month, anomalies) {
        super(`The events of ${month} have anomalies: ${anomalies}. Nothing was delivered, because ` +
            "'strict' is true. Look at them in a run with strict: false, which keeps every event.");
    }
}
/** Whether an archive of the month must be final: `provisional` is about closed months alone. */
function refusesProvisional(month, { provisional }, now) {
    return provisional === 'refuse' && now >= (0,system_month/* endOf */.pJ)(month);
}
/** Whether a month goes nowhere once the repository refuses it. */
function isCommitAlone({ destinations }) {
    return destinations.size === 1 && destinations.has('commit');
}
/**
 * Fetches a month and verifies it.
 *
 * @throws ProvisionalError, LimitError, GitHubError before a byte of it is fetched
 */
async function fetchArchive(month, account, options, { heroku: client, get, ledger, scratch, clock, log }) {
    const refuse = refusesProvisional(month, options, clock.now());
    const archive = await (0,download/* downloadArchive */.Z)({ client, account, month, get, scratch, clock, log }, async ({ created_at: createdAt, size }) => {
        if (refuse && !(0,heroku_final/* isFinal */.d)(createdAt, month))
            throw new ProvisionalError(month, createdAt);
        if ((0,heroku_final/* isAheadOf */.n)(createdAt, month, clock.now())) {
            log.warning(`Heroku's archive of ${month} was made at ${createdAt}, after the month was over, but this ` +
                `machine's clock says ${clock.now().toISOString()}. One of the two clocks is wrong: it is ` +
                'taken for provisional.');
        }
        (0,limits/* checkDeclaredSize */.sl)(size, options.limits);
        if (!options.dryRun && isCommitAlone(options))
            await ledger?.repository.checkWritable();
    });
    const kind = (0,heroku_final/* isFinal */.d)(archive.createdAt, month, archive.retrievedAt) ? 'final' : 'provisional';
    log.info(`Made by Heroku at ${archive.createdAt}: ${kind}`);
    return archive;
}
/** Puts the events in order; `digest` sees the JSON as it is decompressed. */
async function orderEvents(month, archive, digest, account, { limits }, { scratch, clock, log, review }) {
    const expected = {
        accountId: account.id,
        monthStart: (0,system_month/* startOf */.GH)(month).getTime() / 1000,
        monthEnd: (0,system_month/* endOf */.pJ)(month).getTime() / 1000,
        review,
    };
    const source = {
        size: archive.gz.size,
        read: (start = 0, end = archive.gz.size) => (0,system_progress/* withProgress */.E)(archive.gz.read(start, end), {
            done: 'Read',
            total: end - start,
            every: PROGRESS_BYTES,
            clock,
            log,
        }),
    };
    const ordered = await (0,gunzip/* readGzip */.H9)(source, limits, (json) => (0,order/* order */.fq)((0,seal_digest/* measured */.j)(json, digest), expected, { spill: () => scratch.log() }));
    const { count, first, last } = ordered.tally;
    log.info(`${(0,text_log/* counted */.hS)(count, 'event')}, ${(0,text_log/* formatBytes */.z3)(ordered.size)} of JSON`);
    if (first !== null && last !== null)
        log.info(`From ${first} to ${last}`);
    const anomalies = (0,order/* anomaliesOf */.RT)(ordered.tally);
    if (anomalies !== '')
        log.info(`Anomalies: ${anomalies}; every event is kept`);
    return ordered;
}
/** Compresses, encrypts and digests the ordered document, and what belongs to it. */
async function sealMonth(month, account, found, { encryption, compression, keepOriginal }, { scratch, clock, log, runner }) {
    const { archive, ordered } = found;
    const encrypted = encryption !== null;
    const auto = encrypted || ordered.size > COMPRESS_ABOVE;
    const gzip = compression === 'gzip' || (compression === 'auto' && auto);
    const keys = { recipients: encryption?.recipients ?? [], signer: encryption?.signer };
    const folder = (0,external_node_path_.join)(scratch.folder, `${month}.sealed`);
    const now = clock.now();
    const document = new seal_digest/* Digest */.n();
    const progress = { done: 'Sealed', total: ordered.size, clock, log };
    const plain = (0,system_progress/* withProgress */.E)((0,seal_digest/* measured */.j)(ordered.read(), document), progress);
    const events = seal(plain, { gzip, ...keys, now });
    const ending = (0,paths/* eventsEnding */.Bh)({ gzip, encrypted });
    const files = await writeSealed({ role: 'events', ending }, folder, events);
    if (document.size !== ordered.size) {
        throw new Error(`${document.size} bytes were written of ${ordered.size}: a defect, please report it`);
    }
    if (keepOriginal) {
        const original = seal(archive.gz.read(), { gzip: false, ...keys, now });
        const ending = (0,paths/* originalEnding */.hM)(encrypted);
        files.push(...(await writeSealed({ role: 'original', ending }, folder, original)));
    }
    log.info(`Ordered document: SHA-256 ${document.sha256}`);
    for (const { ending, size, sha256 } of files) {
        log.info(`${month}${ending}: ${(0,text_log/* formatBytes */.z3)(size)}, SHA-256 ${sha256}`);
    }
    log.info(encrypted ? `Encrypted for ${(0,text_log/* counted */.hS)(keys.recipients.length, 'recipient')}` : 'Not encrypted');
    const final = (0,heroku_final/* isFinal */.d)(archive.createdAt, month, archive.retrievedAt);
    const facts = { ...found, account, month, final, document, encryption, runner };
    return { record: recordOf(facts), files, ordered };
}

;// CONCATENATED MODULE: ./.build/js/export/months.js













/**
 * The story. For each month that is due: ask Heroku for the archive, download and verify it, put
 * its events in order, seal it, deliver it; say what happened. One month's failure does not stop
 * the others, unless it is GitHub's refusal that every one of them would meet.
 */
async function exportMonths(account, options, tools) {
    const { ledger, clock, log } = tools;
    const plan = await log.group('Plan', () => (0,plan_months/* planMonths */.X)(account, options.selection, tools));
    const months = [];
    let newest = plan.state.log.at(-1);
    let refused;
    // What was asked for comes last: outputs of one month are of the last one handled.
    for (const month of [...plan.drifted, ...plan.months]) {
        const each = plan.drifted.includes(month) ? besides(options) : options;
        const { facts, error, lasting } = await attemptMonth(month, account, plan, each, tools, refused);
        refused ??= lasting;
        newest = facts.delivery?.newest ?? newest;
        months.push(reportOf(month, facts, error));
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
/** For a month besides the one asked for: their artifacts must not have the same name. */
function besides(options) {
    const { artifactName } = options;
    if (artifactName.includes('{month}'))
        return options;
    return { ...options, artifactName: `${artifactName}-{month}` };
}
/** Works with a scratch of its own: no month's files stay on the disk while others are exported. */
async function inSection(tools, action) {
    const scratch = tools.scratch.section();
    try {
        return await action({ ...tools, scratch });
    }
    finally {
        // What cannot be removed does not undo a delivery; at the end the whole folder goes.
        await scratch.remove().catch((error) => {
            tools.log.debug(error);
        });
    }
}
/** @param refused what GitHub would refuse again: nothing is fetched in vain */
async function attemptMonth(month, account, plan, options, tools, refused) {
    const { clock, ledger, log, patience } = tools;
    let facts = {};
    try {
        const held = upToDate(month, plan, options, clock.now());
        if (held !== undefined) {
            log.info(`${month}: the ledger has what Heroku has, nothing to do`);
            return { facts: { delivery: undelivered(held, ledger?.directory) }, error: null };
        }
        if (refused !== undefined)
            throw refused;
        patience.check();
        await inSection(tools, async (own) => {
            for await (const found of exportMonth(month, account, plan, options, own)) {
                facts = { ...facts, ...found };
            }
        });
        return attempted(facts, facts.delivery?.failures ?? [], options, log);
    }
    catch (error) {
        return attempted(facts, [error], options, log);
    }
}
function attempted(facts, failures, options, log) {
    const texts = failures.map((each) => (0,disk/* failureText */.kY)(each, log));
    const refusals = isCommitAlone(options) ? failures : [];
    const isLasting = (each) => each instanceof github_errors/* GitHubError */.y_ && each.lasting;
    return {
        facts,
        error: texts.length === 0 ? null : texts.join('\n'),
        lasting: refusals.find(isLasting),
    };
}
/** The month in the ledger, when Heroku's list shows the same bytes and nothing else is asked. */
function upToDate(month, plan, options, now) {
    if (options.destinations.has('artifact'))
        return undefined;
    const listed = plan.listed.get(month);
    const held = (0,ledger_state/* latestRevisions */.Ql)(plan.state).get(month) ?? plan.state.provisional.get(month);
    if (listed === undefined || held === undefined)
        return undefined;
    const final = (0,heroku_final/* isFinal */.d)(listed.createdAt, month, now);
    // Of a closed month that is cut short still, the one in hand is not up to date either.
    if (!final && refusesProvisional(month, options, now))
        return undefined;
    // The last bytes of a running month may be those of the final one, too: it lands all the same.
    const lands = final && !held.manifest.final;
    return (0,due/* isSameSource */.E6)(held, listed) && !lands ? held : undefined;
}
/** The steps of one month; each gives what it found out. */
async function* exportMonth(month, account, plan, options, tools) {
    const { log, patience } = tools;
    const stage = (name, action) => patience.spend(() => log.group(`${month}: ${name}`, action));
    const archive = await stage('fetch', () => fetchArchive(month, account, options, tools));
    const final = (0,heroku_final/* isFinal */.d)(archive.createdAt, month, archive.retrievedAt);
    yield { final, sourceSha256: archive.checksum };
    const source = new seal_digest/* Digest */.n();
    const ordered = await stage('order', () => orderEvents(month, archive, source, account, options, tools));
    yield { tally: ordered.tally };
    const anomalies = (0,order/* anomaliesOf */.RT)(ordered.tally);
    if (options.strict && anomalies !== '')
        throw new AnomaliesError(month, anomalies);
    const { createdAt } = archive;
    const reconciled = options.reconcile
        ? await stage('reconcile', () => reconcileMonth(month, account, { createdAt, ordered }, tools))
        : undefined;
    if (reconciled !== undefined)
        yield { reconciled };
    const found = { archive, source, ordered, reconciliation: reconciled?.reconciliation };
    const sealed = await stage('seal', () => sealMonth(month, account, found, options, tools));
    const delivery = await log.group(`${month}: deliver`, async () => options.dryRun
        ? rehearse(sealed, plan.state, options, tools)
        : deliver(month, account, sealed, options, tools));
    yield { delivery };
}

// EXTERNAL MODULE: ./.build/js/heroku/client.js + 1 modules
var client = __webpack_require__(87585);
// EXTERNAL MODULE: ./.build/js/options/inputs.js
var options_inputs = __webpack_require__(76780);
// EXTERNAL MODULE: ./.build/js/options/problems.js
var options_problems = __webpack_require__(17513);
;// CONCATENATED MODULE: ./.build/js/openpgp/fingerprints.js


const FULL = /^(?:[0-9A-F]{40}|[0-9A-F]{64})$/;
const fingerprints_SHOWN = 3;
/**
 * Fingerprints, separated by comma, semicolon or line break, as people copy them: with gpg's
 * groups of four, with 0x, in either case. Full ones by themselves may be separated by spaces.
 * @returns upper case hexadecimal of 40 (version 4) or 64 (version 6) digits, each once
 * @throws KeyError for anything else
 */
function parseFingerprints(text) {
    const items = text
        .split(/[,;\r\n]/)
        .map((item) => item.trim())
        .filter((item) => item !== '');
    if (text.includes('BEGIN PGP')) {
        throw new key_error/* KeyError */.e('pgp-fingerprints', [
            'holds a key block, expected fingerprints: give the key as pgp-public-keys',
        ]);
    }
    const parsed = items.map((item) => ({ item, fingerprints: parseItem(item) }));
    const bad = parsed.filter(({ fingerprints }) => fingerprints === undefined);
    if (bad.length > 0) {
        throw new key_error/* KeyError */.e('pgp-fingerprints', fingerprints_describe(bad.map(({ item }) => item)));
    }
    return [...new Set(parsed.flatMap(({ fingerprints }) => fingerprints ?? []))];
}
function parseItem(item) {
    const words = item
        .toUpperCase()
        .split(/\s+/)
        .map((word) => word.replace(/^0X/, ''));
    if (words.every((word) => FULL.test(word)))
        return words;
    const joined = words.join('');
    return FULL.test(joined) ? [joined] : undefined;
}
function fingerprints_describe(items) {
    const problems = items.slice(0, fingerprints_SHOWN).map((item) => {
        return (`${(0,text_log/* quoted */.TL)(item)} is not a fingerprint, expected 40 (or 64) hexadecimal digits: ` +
            'see `gpg --fingerprint`; key ids are too short to pin a key');
    });
    if (items.length > fingerprints_SHOWN)
        problems.push(`and ${items.length - fingerprints_SHOWN} more like these`);
    return problems;
}
/**
 * How the keys given differ from the fingerprints pinned, which are of primary keys.
 * @returns a problem for each key that is not pinned and each pin without a key; none when
 *   nothing is pinned
 */
function pinProblems(keys, pinned) {
    if (pinned.length === 0)
        return [];
    const given = new Set(keys.map(({ fingerprint }) => fingerprint));
    const missing = pinned.filter((pin) => !given.has(pin)).map((pin) => missingPin(keys, pin));
    const unexpected = [...given]
        .filter((fingerprint) => !pinned.includes(fingerprint))
        .map((fingerprint) => `key ${fingerprint} is given but not pinned in pgp-fingerprints: add it there, or remove the key`);
    return [...missing, ...unexpected];
}
function missingPin(keys, pin) {
    const owner = keys.find(({ subkeys }) => subkeys.includes(pin));
    return owner
        ? `${pin}, pinned in pgp-fingerprints, is a subkey of ${owner.fingerprint}: pin the latter`
        : `${pin} is pinned in pgp-fingerprints but no such key is given: add the key, or remove the pin`;
}

// EXTERNAL MODULE: ./.build/js/openpgp/keys.js + 3 modules
var openpgp_keys = __webpack_require__(71243);
;// CONCATENATED MODULE: ./.build/js/openpgp/expiry.js

/** A (sub)key that ends within so many days is warned about: the export runs monthly, so the next run may be the one that fails. */
const WARNED_DAYS = 45;
const expiry_DAY = 86_400_000;
/** When a primary key or subkey ends by itself; null is never, or not known. */
async function endOf(part, now) {
    // OpenPGP.js says Infinity for never, and null for what is not valid.
    const end = 'subkeys' in part ? await part.getExpirationTime() : await part.getExpirationTime(now);
    return end instanceof Date ? end : null;
}
/** When a key can no longer serve: the earlier end of the primary key and of what serves. */
async function expiryOf(key, serving, now) {
    const [primary, own] = [await endOf(key, now), await endOf(serving, now)];
    return primary !== null && own !== null ? new Date(Math.min(+primary, +own)) : (primary ?? own);
}
/**
 * How the owner of a key extends what of it ends by a time. Subkeys are named: `'*'` leaves out
 * those that have expired, and a part that does not end must not be made to.
 */
async function extension(key, part, by, now) {
    const commands = [];
    const command = `gpg --quick-set-expire ${(0,openpgp_keys/* fingerprintOf */.ax)(key)} 2y`;
    const ends = async (one) => ((await endOf(one, now)) ?? Infinity) <= by;
    if (await ends(key))
        commands.push(`\`${command}\``);
    if (part !== undefined && part !== key && (await ends(part))) {
        commands.push(`\`${command} ${(0,openpgp_keys/* fingerprintOf */.ax)(part)}\``);
    }
    return `extend it (${commands.join(', ')}) and export it again, or replace it`;
}
/** A warning, when a key is about to end. */
async function expiryWarnings(key, serving, now) {
    const expires = await expiryOf(key, serving, now);
    const limit = new Date(now.getTime() + WARNED_DAYS * expiry_DAY);
    if (expires === null || expires > limit)
        return [];
    const days = Math.floor((expires.getTime() - now.getTime()) / expiry_DAY);
    const when = days === 1 ? 'in 1 day' : `in ${days} days`;
    const wayOut = await extension(key, serving, limit, now);
    return [`key ${(0,openpgp_keys/* fingerprintOf */.ax)(key)} expires on ${day(expires)}, ${when}: ${wayOut}`];
}
/** A day in UTC, YYYY-MM-DD. */
function day(date) {
    return date.toISOString().slice(0, 10);
}

// EXTERNAL MODULE: ./.build/js/openpgp/revokers.js
var revokers = __webpack_require__(54799);
// EXTERNAL MODULE: ./.build/js/openpgp/self-signatures.js
var self_signatures = __webpack_require__(21126);
;// CONCATENATED MODULE: ./.build/js/openpgp/validity.js




/** Key flags, of which one is needed: RFC 9580, section 5.2.3.29. */
const FLAGS = { encryption: 0x0c, signing: 0x02 };
/** Algorithms that cannot. */
const UNFIT = {
    encryption: /^(?:rsaSign|dsa|ecdsa|eddsaLegacy|ed25519|ed448)$/,
    signing: /^(?:rsaEncrypt|elgamal|ecdh|x25519|x448)$/,
};
const CLOCK = 'which is in the future: check the clock of the machine that made it';
const REVOKED = 'remove it, and ask its owner for the key that replaces it';
/**
 * Whether a key can serve at a time, as GnuPG 2.2 would have it. OpenPGP.js decides, and what it
 * found is told; advice is given where it is known to help.
 * @param given all keys of the input: among them may be the one that revoked this one
 * @returns why it cannot, in words that follow its name, or what is known of it
 */
async function validityOf(held, purpose, given, now) {
    const { key, fingerprint, unread } = held;
    await (0,self_signatures/* readAsGnuPG */.sS)(key, now);
    const revocation = await (0,revokers/* revocationBy */.wB)(held, given);
    if (revocation?.unchecked === false) {
        return `is revoked by its designated revoker ${revocation.by}: ${REVOKED}`;
    }
    const primary = await primaryProblem(key, purpose, now);
    if (primary !== undefined)
        return primary;
    const serving = await servingKey(key, purpose, now).catch((error) => error);
    if (serving instanceof Error)
        return servingProblem(serving, held, purpose, now);
    const warnings = unread.map((words) => `key ${fingerprint} ${words}`);
    if (revocation !== undefined)
        warnings.push(`key ${fingerprint} ${(0,revokers/* mayBeRevoked */.V9)(revocation.by)}`);
    warnings.push(...(await expiryWarnings(key, serving, now)));
    return { serving, expires: await expiryOf(key, serving, now), warnings };
}
/** The (sub)key that OpenPGP.js would use, of all or the one given. Throws when it cannot be used. */
function servingKey(key, purpose, now, one) {
    return purpose === 'encryption'
        ? key.getEncryptionKey(one?.getKeyID(), now)
        : key.getSigningKey(one?.getKeyID(), now);
}
async function failureOf(action) {
    return action.then(() => undefined, openpgp_keys/* reasonOf */.A3);
}
async function primaryProblem(key, purpose, now) {
    const created = key.getCreationTime();
    if (created > now)
        return `was created on ${day(created)}, ${CLOCK}`;
    const reason = await failureOf(key.verifyPrimaryKey(now));
    switch (reason) {
        case undefined:
            return undefined;
        case 'Primary key is revoked':
            return `is revoked: ${REVOKED}`;
        case 'Primary key is expired': {
            const [newest] = subkeysFor(key, purpose);
            const wayOut = await extension(key, newest, now, now);
            return `expired on ${day((await endOf(key, now)))}: ${wayOut}`;
        }
    }
    if (key.keyPacket.version !== 4)
        return `cannot be used: ${reason}`;
    const users = key.users.filter(({ userID }) => userID !== null);
    if (users.length === 0)
        return 'has no user id: ask its owner for the whole key';
    const reasons = new Set();
    for (const user of users)
        reasons.add((await failureOf(user.verify(now))) ?? reason);
    return `cannot be used, none of its user ids is valid: ${[...reasons].join('; ')}`;
}
async function servingProblem(error, { key, fingerprint, unread }, purpose, now) {
    if (error.message.startsWith('Could not verify primary key')) {
        return `cannot be used: ${advised((0,openpgp_keys/* reasonOf */.A3)(error))}`;
    }
    const problems = [];
    for (const subkey of subkeysFor(key, purpose)) {
        const reason = await failureOf(servingKey(key, purpose, now, subkey));
        problems.push(await subkeyProblem(subkey, purpose, reason ?? (0,openpgp_keys/* reasonOf */.A3)(error), now));
    }
    if (problems.length > 0)
        return `cannot be used: ${problems.join('; ')}`;
    if (error.cause !== undefined)
        return `cannot be used: ${advised((0,openpgp_keys/* reasonOf */.A3)(error))}`;
    return ([`has no subkey for ${purpose}`, ...unread].join(', ') +
        `: add one with \`gpg --quick-add-key ${fingerprint} default ${USAGE[purpose]}\` and export it again`);
}
const USAGE = { encryption: 'encr', signing: 'sign' };
async function subkeyProblem(subkey, purpose, reason, now) {
    const name = `its ${purpose} subkey ${(0,openpgp_keys/* fingerprintOf */.ax)(subkey)}`;
    const created = subkey.getCreationTime();
    if (created > now)
        return `${name} was created on ${day(created)}, ${CLOCK}`;
    if (reason === 'Subkey is revoked') {
        return `${name} is revoked: ask its owner for the key with a new one`;
    }
    if (reason === 'Subkey is expired') {
        const wayOut = await extension(subkey.mainKey, subkey, now, now);
        return `${name} expired on ${day((await endOf(subkey, now)))}: ${wayOut}`;
    }
    return `${name}: ${advised(reason)}`;
}
/** What OpenPGP.js refuses on principle. */
function advised(reason) {
    return /considered too weak$|is disabled$/.test(reason) ? `${reason}. Replace it` : reason;
}
/** The subkeys that are there for a purpose, valid or not; the newest first. */
function subkeysFor(key, purpose) {
    return key.subkeys
        .filter((subkey) => isMeantFor(subkey, purpose))
        .sort((a, b) => +b.getCreationTime() - +a.getCreationTime());
}
/** By its algorithm and its newest binding signature, valid or not: this only words an error. */
function isMeantFor({ keyPacket, bindingSignatures }, purpose) {
    if (UNFIT[purpose].test(keyPacket.getAlgorithmInfo().algorithm))
        return false;
    const newest = [...bindingSignatures].sort((a, b) => +a.created - +b.created).at(-1);
    const flags = newest?.keyFlags?.[0];
    return flags === undefined || (flags & FLAGS[purpose]) !== 0;
}

;// CONCATENATED MODULE: ./.build/js/openpgp/recipients.js




/**
 * Reads public keys (any number, armored or base64) and makes sure that each can be encrypted
 * to at that time, before anything is fetched.
 * @param options.fingerprints of primary keys, as `parseFingerprints` gives them; when there
 *   are any, the keys must be exactly these
 * @throws KeyError with the problems of all the keys
 */
async function readRecipients(text, options) {
    const { keys, problems } = await (0,openpgp_keys/* readKeyRing */.QK)(text);
    const wholly = problems.length === 0;
    const recipients = [];
    for (const held of keys) {
        const { key, fingerprint } = held;
        const validity = await recipientValidity(held, keys, options.now);
        if (typeof validity === 'string')
            problems.push(`key ${fingerprint} ${validity}`);
        else
            recipients.push({ key: key.toPublic(), fingerprint, ...validity });
    }
    problems.push(...duplicates(keys));
    if (keys.length + problems.length === 0)
        problems.push(noKey(text));
    // What could not be read may be just what a pin stands for.
    if (wholly)
        problems.push(...pinProblems(keys.map(pinnable), options.fingerprints));
    if (problems.length > 0)
        throw new key_error/* KeyError */.e('pgp-public-keys', problems);
    return recipients;
}
/** openpgp.js would encrypt to a private key without a word, and it should not have come here. */
async function recipientValidity(held, given, now) {
    if (!held.key.isPrivate())
        return validityOf(held, 'encryption', given, now);
    return ('is a private key, which must stay with its owner: give the public one, ' +
        `\`gpg --armor --export ${held.fingerprint}\`, and replace the key if others could see it`);
}
function duplicates(keys) {
    const fingerprints = keys.map(({ fingerprint }) => fingerprint);
    const repeated = fingerprints.filter((value, index) => fingerprints.indexOf(value) !== index);
    return [...new Set(repeated)].map((fingerprint) => `key ${fingerprint} is given more than once: remove the copies`);
}
function noKey(text) {
    if (text.trim() === '')
        return 'is empty, expected one or more OpenPGP public keys';
    return ('holds no OpenPGP key, expected armored blocks (`gpg --armor --export <fingerprint>`) ' +
        'or base64 (`gpg --export <fingerprint> | base64`)');
}
function pinnable({ key, fingerprint }) {
    return { fingerprint, subkeys: key.subkeys.map(openpgp_keys/* fingerprintOf */.ax) };
}

// EXTERNAL MODULE: ./.build/js/openpgp/unlock.js
var unlock = __webpack_require__(96614);
;// CONCATENATED MODULE: ./.build/js/openpgp/signer.js




/** What GnuPG 2.2 can verify. It refuses the whole message when the signature has version 6. */
const VERIFIABLE = /^(?:rsaEncryptSign|rsaSign|ecdsa|eddsaLegacy)$/;
/**
 * Reads one private key (armored or base64), makes sure that it can sign at that time, and
 * decrypts it.
 * @param passphrase ignored when the key has none
 * @throws KeyError for pgp-signing-key, or for pgp-signing-passphrase
 */
async function readSigner(text, passphrase, options) {
    const { key, held } = await readOne(text);
    const { fingerprint } = held;
    const validity = await validityOf(held, 'signing', [], options.now);
    if (typeof validity === 'string')
        fail(`key ${fingerprint} ${validity}`);
    const { serving, expires, warnings } = validity;
    const problem = signerProblem(serving);
    if (problem !== undefined)
        fail(`key ${fingerprint} ${problem}`);
    return { key: await unlocked(key, passphrase), fingerprint, expires, warnings };
}
async function readOne(text) {
    const { keys, problems } = await (0,openpgp_keys/* readKeyRing */.QK)(text);
    if (problems.length > 0)
        throw new key_error/* KeyError */.e('pgp-signing-key', problems);
    const [held, ...others] = keys;
    if (!held) {
        fail('holds no OpenPGP key, expected one armored private key ' +
            '(`gpg --armor --export-secret-keys <fingerprint>`) or base64 of it');
    }
    if (others.length > 0)
        fail(`holds ${keys.length} keys, expected one: give the one that signs`);
    const { key, fingerprint } = held;
    if (!key.isPrivate()) {
        fail(`key ${fingerprint} is a public key, which cannot sign: give the private one, ` +
            `\`gpg --armor --export-secret-keys ${fingerprint}\`, as a secret`);
    }
    return { key, held };
}
function signerProblem(serving) {
    const { keyPacket } = serving;
    if (keyPacket.version !== 4 || !VERIFIABLE.test(keyPacket.getAlgorithmInfo().algorithm)) {
        return ('makes signatures that GnuPG 2.2 cannot verify (version 6, or one of the newer algorithms): ' +
            'give an RSA, ECDSA or EdDSA key of version 4, as `gpg --quick-generate-key` makes');
    }
    return (0,unlock/* isStub */.DB)(serving)
        ? 'lacks the secret part of its signing key, which was left out or is on a card: give the key with that part'
        : undefined;
}
async function unlocked(key, passphrase) {
    if (!(0,unlock/* isLocked */.ln)(key))
        return key;
    const name = `key ${(0,openpgp_keys/* fingerprintOf */.ax)(key)}`;
    if (!passphrase) {
        throw new key_error/* KeyError */.e('pgp-signing-passphrase', [
            `is empty, but ${name} is protected by one: give it, as a secret`,
        ]);
    }
    const open = await (0,unlock/* unlock */.Tl)(key, passphrase);
    if (open !== undefined)
        return open;
    throw new key_error/* KeyError */.e('pgp-signing-passphrase', [`does not open ${name}: check both secrets`]);
}
function fail(problem) {
    throw new key_error/* KeyError */.e('pgp-signing-key', [problem]);
}

;// CONCATENATED MODULE: ./.build/js/options/export.js








/** What has no use in plaintext. */
const ENCRYPTING = ['pgp-public-keys', 'pgp-fingerprints', 'pgp-signing-key'];
/** Reads and checks the keys. Null: the files are to be plaintext. */
async function readEncryption(values, now, problems) {
    const mode = values.encrypt.toLowerCase();
    const keys = values['pgp-public-keys'];
    if (mode === 'false') {
        const given = ENCRYPTING.filter((name) => values[name] !== '');
        if (given.length > 0) {
            problems.push(`encrypt: is 'false', while ${given.join(' and ')} ${given.length === 1 ? 'is' : 'are'} given. ` +
                `To encrypt set it to 'true'; for plaintext leave ${given.length === 1 ? 'it' : 'them'} out`);
        }
        return null;
    }
    if (values['pgp-signing-passphrase'] !== '' && values['pgp-signing-key'] === '') {
        problems.push('pgp-signing-key: is empty, while pgp-signing-passphrase is given. Is its secret set for ' +
            'this repository? To sign nothing leave both empty');
    }
    if (keys === '') {
        const given = ENCRYPTING.filter((name) => values[name] !== '');
        const meant = given.map((name) => `${name} is given`);
        if (mode === 'true')
            meant.unshift("encrypt is 'true'");
        if (meant.length > 0) {
            const others = given.length === 0 ? '' : ` and leave ${given.join(' and ')} out`;
            problems.push(`pgp-public-keys: is empty, while ${meant.join(' and ')}. Is its secret or variable set ` +
                `for this repository? For plaintext set encrypt to 'false'${others}`);
        }
        return null;
    }
    const fingerprints = await (0,options_problems/* attempt */.CD)(problems, () => parseFingerprints(values['pgp-fingerprints']));
    const recipients = await (0,options_problems/* attempt */.CD)(problems, () => readRecipients(keys, { fingerprints: fingerprints ?? [], now }));
    const signingKey = values['pgp-signing-key'];
    const passphrase = values['pgp-signing-passphrase'];
    const signer = signingKey === ''
        ? undefined
        : await (0,options_problems/* attempt */.CD)(problems, () => readSigner(signingKey, passphrase === '' ? undefined : passphrase, { now }));
    return { recipients: recipients ?? [], signer };
}
/** What only shows when inputs are seen together, or with the runner. */
function checkTogether(values, selection, chosen, runner) {
    const problems = (0,options_problems/* apiUrlProblems */.CK)(runner);
    if (chosen.has('commit') && values.token === '') {
        problems.push('token: is empty. Expected a token with contents: write, ${{ github.token }}');
    }
    if (selection?.kind === 'missing' && !chosen.has('commit')) {
        problems.push("month: 'missing' compares Heroku with the compliance repository: add commit to destination");
    }
    if (!chosen.has('artifact'))
        return problems;
    if (isEnterpriseServer(runner.serverUrl)) {
        problems.push(`destination: artifact does not work on GitHub Enterprise Server (${(0,text_log/* plain */.pj)(runner.serverUrl)}), ` +
            'which has no artifact service of this version: use commit');
    }
    else if (!runner.hasArtifactService && values['dry-run'].toLowerCase() !== 'true') {
        problems.push('destination: artifact needs the artifact service of a workflow job ' +
            '(ACTIONS_RUNTIME_TOKEN, ACTIONS_RESULTS_URL), which is not there: use commit');
    }
    const several = selection !== undefined && !(selection.kind === 'months' && selection.months.length === 1);
    if (several && !values['artifact-name'].includes('{month}')) {
        problems.push(`artifact-name: ${(0,text_log/* quoted */.TL)(values['artifact-name'])} is one name for several months. ` +
            'Expected {month} in it');
    }
    return problems;
}
/**
 * Reads the inputs, keys included, and checks them all before anything is asked or written.
 *
 * @throws OptionsError with every problem found
 */
async function readOptions(inputs, runner, now) {
    const defaults = { ...options_inputs/* DEFAULTS */.zY, repository: runner.repository };
    const values = (0,options_inputs/* withDefaults */.rO)(options_inputs/* INPUT_NAMES */.Qh, inputs, defaults);
    // A passphrase may begin or end with a space.
    values['pgp-signing-passphrase'] = inputs['pgp-signing-passphrase'] ?? '';
    const parsed = options_inputs/* inputsSchema */.rS.safeParse(values);
    const problems = (0,options_problems/* problemsOf */.GW)(parsed);
    const selection = await (0,options_problems/* attempt */.CD)(problems, () => (0,system_month/* parseMonthSelection */.Ke)(values.month, now));
    const encryption = await readEncryption(values, now, problems);
    const chosen = new Set((0,options_inputs/* namesIn */.wX)(values.destination));
    problems.push(...checkTogether(values, selection, chosen, runner));
    if (!parsed.success || selection === undefined || problems.length > 0) {
        throw new options_problems/* OptionsError */.ZW(problems);
    }
    const input = parsed.data;
    const [owner, name] = input.repository.split('/');
    return {
        herokuApiKey: input['heroku-api-key'],
        herokuApiUrl: new URL(input['heroku-api-url']),
        enterpriseAccount: input['enterprise-account'],
        selection,
        destinations: input.destination,
        repository: { owner, name },
        token: input.token,
        branch: input.branch === '' ? undefined : input.branch,
        directory: input.directory,
        commitMessage: input['commit-message'],
        encryption,
        compression: input.compression,
        keepOriginal: input['keep-original'],
        provisional: input.provisional,
        strict: input.strict,
        reconcile: input.reconcile,
        allowPublic: input['allow-public'],
        artifactName: input['artifact-name'],
        retentionDays: input['retention-days'],
        summary: input.summary,
        dryRun: input['dry-run'],
        limits: {
            archiveSize: input['max-archive-size'],
            jsonSize: input['max-json-size'],
            ratio: input['max-compression-ratio'],
        },
    };
}

// EXTERNAL MODULE: ./.build/js/http/patience.js
var http_patience = __webpack_require__(33737);
// EXTERNAL MODULE: ./.build/js/github/octokit.js
var octokit = __webpack_require__(31951);
// EXTERNAL MODULE: ./.build/js/github/repository.js + 6 modules
var github_repository = __webpack_require__(76977);
// EXTERNAL MODULE: ./.build/js/github/visibility.js
var visibility = __webpack_require__(65756);
;// CONCATENATED MODULE: ./.build/js/export/privacy.js






/**
 * Opens the repository, when something is to be committed, and keeps plaintext from the public.
 *
 * @throws RepositoryError when plaintext would go where everyone can read it, GitHubError
 */
async function openRepository(options, edge) {
    const { runner, clock, log } = edge;
    const plaintext = options.encryption === null && !options.allowPublic;
    // A re-run has the event of the first attempt, which may be a month old.
    const told = runner.runAttempt > 1 ? undefined : runner.repositoryIsPrivate;
    const isExposed = options.destinations.has('artifact') && plaintext;
    let octokit;
    const client = () => (octokit ??= clientOf(options, edge));
    if (isExposed && told === false)
        throw publicArtifact(runner);
    let repository;
    if (options.destinations.has('commit')) {
        const { owner, name } = options.repository;
        const { branch } = options;
        repository = await github_repository/* Repository */.L.open({ owner, name, branch, octokit: client(), clock, log });
        log.info(`Repository ${owner}/${name}, branch ${(0,text_log/* plain */.pj)(repository.branch)}`);
        if (plaintext && !repository.isPrivate)
            throw refusal(`The repository '${owner}/${name}'`);
    }
    const isOwn = nameOf(options).toLowerCase() === runner.repository.toLowerCase();
    const known = (isOwn ? repository?.isPrivate : undefined) ?? told;
    const asked = known === undefined && isExposed;
    const isPrivate = asked ? await checkArtifacts(options, runner, client, log) : known;
    return { repository, workflowIsPrivate: isPrivate };
}
const nameOf = ({ repository: { owner, name } }) => `${owner}/${name}`;
function clientOf({ token }, { runner: { apiUrl }, ...edge }) {
    return (0,octokit.createOctokit)(token, { apiUrl, userAgent: version/* USER_AGENT */._, ...edge });
}
/**
 * Asks whether the workflow's repository is private: the payload of a schedule, say, does not tell.
 * Undefined when nobody can be asked.
 */
async function checkArtifacts({ token }, runner, client, log) {
    const [owner = '', name = ''] = runner.repository.split('/');
    if (token === '' || name === '') {
        log.warning('Whether everyone can read the artifact is not known: there is no token to ask with.');
        return undefined;
    }
    if (await (0,visibility/* isPublic */.U)(client(), { owner, name }))
        throw publicArtifact(runner);
    return true;
}
function publicArtifact({ repository }) {
    return refusal(`The workflow's repository '${(0,text_log/* plain */.pj)(repository)}', where artifacts go,`);
}
function refusal(place) {
    return new github_errors/* RepositoryError */.pU(`${place} is not private, and the events would be plaintext there. Give pgp-public-keys to ` +
        "encrypt them, make the repository private, or set 'allow-public' to true.");
}
/** `auto` shows everything only where nothing is encrypted and only insiders look. */
function summaryLevel({ summary, encryption }, { workflowIsPrivate }) {
    if (summary !== 'auto')
        return summary === 'full' ? 'full' : 'counts';
    return encryption === null && workflowIsPrivate === true ? 'full' : 'counts';
}

;// CONCATENATED MODULE: ./.build/js/report/closing.js


/** The last lines of a run: how many months and events, what is missing, what to note elsewhere. */
function closingLines(report) {
    const { months, missing, lost, dryRun, newestManifest } = report;
    const lines = [outcome(months)];
    if (dryRun)
        lines.push('Dry run: nothing was delivered');
    if (missing?.length === 0)
        lines.push('No month is missing');
    else if (missing !== undefined)
        lines.push(`Missing in the ledger: ${(0,system_month/* formatMonths */.jr)(missing)}`);
    if (lost.length > 0)
        lines.push(`Neither delivered nor at Heroku: ${(0,system_month/* formatMonths */.jr)(lost)}`);
    if (newestManifest !== undefined) {
        const sha = months.findLast(({ result }) => result.commit_sha !== null)?.result.commit_sha;
        const commit = typeof sha === 'string' ? `, the newest commit is ${(0,text_log/* plain */.pj)(sha)}` : '';
        lines.push(`SHA-256 of the newest manifest, to be noted elsewhere: ${newestManifest}${commit}`);
    }
    return lines;
}
function outcome(months) {
    const groups = [
        ['exported', ({ result }) => result.status === 'exported'],
        ['would be exported', ({ wouldExport = false }) => wouldExport],
        ['unchanged', (month) => month.result.status === 'unchanged' && !month.wouldExport],
        ['failed', ({ result }) => result.status === 'failed'],
    ];
    const parts = groups.flatMap(([label, belongs]) => {
        const own = months.filter(belongs);
        if (own.length === 0)
            return [];
        const events = own.reduce((sum, { result }) => sum + (result.events ?? 0), 0);
        const named = `${(0,text_log/* counted */.hS)(own.length, 'month')} ${label}`;
        return [label === 'failed' ? named : `${named} (${(0,text_log/* counted */.hS)(events, 'event')})`];
    });
    return parts.length === 0 ? 'No month was exported' : parts.join(', ');
}

// EXTERNAL MODULE: ./.build/js/text/redact.js
var redact = __webpack_require__(57613);
;// CONCATENATED MODULE: ./.build/js/report/outputs.js

/** Keys of a result that are outputs of their own, for workflows of one month. */
const SINGLE = [
    'month',
    'status',
    'events',
    'sha256',
    'path',
    'manifest_path',
    'commit_sha',
    'commit_url',
    'artifact_id',
    'artifact_url',
    'artifact_digest',
    'artifact_expires_at',
];
/** Outputs may be 1 MB a job altogether: one month's error must not crowd out another month. */
const LONGEST_ERROR = 2000;
/**
 * The outputs of the action by name, but for subject-checksums. The single ones are of the last month
 * handled; what is not known is an empty text.
 */
function outputsOf({ months, problem, newestManifest }) {
    const shown = months.map(({ result }) => withoutSecrets(result));
    const last = shown.at(-1);
    const single = SINGLE.map((key) => [key.replaceAll('_', '-'), String(last?.[key] ?? '')]);
    const delivered = shown.some((r) => r.commit_sha !== null || r.artifact_id !== null);
    return {
        results: JSON.stringify(shown),
        ...Object.fromEntries(single),
        status: last?.status ?? (problem === undefined ? 'unchanged' : 'failed'),
        'manifest-sha256': newestManifest ?? '',
        changed: String(delivered),
    };
}
/**
 * What services said is redacted, and nothing else: our own words must stay as they are, whatever
 * a passphrase may be.
 */
function withoutSecrets(result) {
    const shown = (text) => (text === null ? null : redact/* secrets */.O3.redact(text));
    return {
        ...result,
        commit_sha: shown(result.commit_sha),
        commit_url: shown(result.commit_url),
        artifact_digest: shown(result.artifact_digest),
        error: shown(result.error)?.slice(0, LONGEST_ERROR) ?? null,
    };
}

;// CONCATENATED MODULE: ./.build/js/report/subjects.js



/**
 * Writes the SHA-256 of every delivered file as `sha256sum` does, for actions/attest, which takes
 * such a file as its `subject-checksums`. It stays when the step ends: the next one reads it.
 *
 * @param folder the runner's, which is emptied after the job
 * @returns the file's path; empty when nothing was delivered
 */
async function writeSubjects(months, folder) {
    const subjects = months.flatMap(({ subjects = [] }) => subjects);
    if (subjects.length === 0)
        return '';
    const path = (0,external_node_path_.join)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, 'heroku-audit-trail-subjects-')), 'SHA256SUMS');
    await (0,promises_.writeFile)(path, (0,sums/* formatSums */.K3)(subjects));
    return path;
}

// EXTERNAL MODULE: ./.build/js/text/markdown.js
var markdown = __webpack_require__(44989);
;// CONCATENATED MODULE: ./.build/js/report/summary.js


/** With more months than this, each one's details are folded. */
const MOST_OPEN = 3;
const ROWS = 50;
const SLICES = 10;
/** An id, such as the uuids of events; any other text of an event is not shown here. */
const ID = /^[\w-]{1,64}$/;
const number = (value) => value.toLocaleString('en-US');
/** The summary of a run in Markdown, never larger than GitHub shows. */
function summarize(report) {
    const { account, months, lost, warnings, dryRun, newestManifest } = report;
    const name = account === '' ? '' : `: ${(0,markdown/* escapeMarkdown */.FV)(account)}`;
    const parts = [
        `## Heroku audit trail${name}\n`,
        ...(months.length > 0 ? [overview(months)] : []),
        ...remark(report),
    ];
    if (dryRun)
        parts.push('**Dry run: nothing was delivered.**');
    if (lost.length > 0) {
        parts.push(`⚠️ **Months that are nowhere, neither delivered nor at Heroku:** ${lost.join(', ')}.`);
    }
    parts.push(...warnings.map((warning) => `⚠️ ${(0,markdown/* escapeLines */.RQ)(warning)}`));
    if (newestManifest !== undefined) {
        parts.push(`SHA-256 of the newest manifest, to be noted elsewhere: ${(0,markdown/* code */.aY)(newestManifest)}`);
    }
    const isFolded = months.length > MOST_OPEN;
    const sections = months.map((month) => {
        const section = monthSection(month, report);
        return isFolded ? folded(month, section) : `### ${month.result.month}\n\n${section}`;
    });
    return (0,markdown/* summaryWithin */.uo)(parts, sections, '_Details of further months are left out: the summary would be too large._');
}
/** What is to be said of the run besides its months. */
function remark({ months, problem }) {
    const isTold = months.some(({ result }) => result.error === problem);
    if (problem !== undefined)
        return isTold ? [] : [`❌ ${(0,markdown/* escapeLines */.RQ)(problem)}`];
    if (months.length > 0)
        return [];
    return ['Nothing was due: the ledger has every month that is over and that Heroku has.'];
}
const STATUS = { exported: '✅ exported', unchanged: '✅ unchanged', failed: '❌ failed' };
const statusOf = ({ result, wouldExport = false }) => wouldExport ? 'would be exported' : STATUS[result.status];
function overview(months) {
    const rows = months.map((month) => {
        const { result } = month;
        return [
            result.month,
            statusOf(month),
            result.final === null ? '' : result.final ? 'yes' : 'no, provisional',
            result.events === null ? '' : number(result.events),
            links(result),
        ];
    });
    return (0,markdown/* table */.tp)(['Month', 'Status', 'Final', 'Events', 'Where'], rows);
}
/** One of many months: only what failed is open at first. */
function folded(month, section) {
    const { result } = month;
    const events = result.events === null ? '' : `, ${(0,text_log/* counted */.hS)(result.events, 'event')}`;
    const open = result.status === 'failed' ? ' open' : '';
    const title = `<b>${result.month}</b> ${statusOf(month)}${events}`;
    return `<details${open}><summary>${title}</summary>\n\n${section}\n\n</details>`;
}
function links(result) {
    const all = [];
    const commit = result.commit_sha?.slice(0, 10);
    if (commit !== undefined) {
        all.push(result.commit_url === null
            ? (0,markdown/* code */.aY)(commit)
            : `[commit ${commit}](${safeUrl(result.commit_url)})`);
    }
    if (result.artifact_id !== null) {
        const name = `artifact ${result.artifact_id}`;
        const expires = result.artifact_expires_at?.slice(0, 10);
        const link = result.artifact_url === null ? name : `[${name}](${safeUrl(result.artifact_url)})`;
        all.push(expires === undefined ? link : `${link}, expires ${expires}`);
    }
    return all.join('<br>');
}
/** A link's target without anything that would end the link. */
function safeUrl(url) {
    return URL.canParse(url) && /^https?:/.test(url)
        ? encodeURI(new URL(url).href).replace(/[()|]/g, '')
        : '';
}
function monthSection(month, report) {
    const { result, tally } = month;
    const parts = [];
    if (result.error !== null)
        parts.push(`❌ ${(0,markdown/* escapeLines */.RQ)(result.error)}`);
    if (tally === undefined)
        return parts.join('\n\n');
    parts.push(facts(month, report));
    const anomalies = Object.entries(tally.anomalies).filter(([, count]) => count > 0);
    if (anomalies.length > 0) {
        parts.push('⚠️ **Anomalies.** Every one of these events was kept.', (0,markdown/* table */.tp)(['Anomaly', 'Events'], anomalies.map(([kind, count]) => [(0,markdown/* code */.aY)(kind), number(count)])));
    }
    if (month.reconciled !== undefined)
        parts.push(...reconciliation(month.reconciled));
    parts.push(...byType(tally));
    if (report.level === 'full')
        parts.push(...review(tally));
    return parts.join('\n\n');
}
function facts({ result, tally, sourceSha256, files }, { recipients }) {
    const rows = [
        ['Events', number(tally.count)],
        ['First', tally.first === null ? 'none' : (0,markdown/* code */.aY)(tally.first)],
        ['Last', tally.last === null ? 'none' : (0,markdown/* code */.aY)(tally.last)],
        ['SHA-256 of the ordered document', result.sha256 === null ? '' : (0,markdown/* code */.aY)(result.sha256)],
        ["SHA-256 of Heroku's archive", sourceSha256 === undefined ? '' : (0,markdown/* code */.aY)(sourceSha256)],
        [
            'Encrypted for',
            recipients.length === 0 ? 'nobody: plaintext' : recipients.map(markdown/* code */.aY).join('<br>'),
        ],
        ...files.map(({ path, size, sha256 }) => [
            (0,markdown/* code */.aY)(path),
            `${(0,text_log/* formatBytes */.z3)(size)}, SHA-256 ${(0,markdown/* code */.aY)(sha256)}`,
        ]),
    ];
    return (0,markdown/* table */.tp)(['', ''], rows);
}
/** Counts by type as a chart with a table beside it: not every place draws charts. */
function byType(tally) {
    const types = Object.entries(tally.byType).sort(([, a], [, b]) => b - a);
    if (types.length === 0)
        return [];
    const rest = types.slice(SLICES).reduce((sum, [, count]) => sum + count, 0);
    const slices = [...types.slice(0, SLICES), ...(rest > 0 ? [['all others', rest]] : [])];
    const chart = [
        '```mermaid',
        'pie showData title Events by type',
        ...slices.map(([name, count]) => `  "${name}" : ${count}`),
        '```',
    ].join('\n');
    // The names are Heroku's own, or look like it: the tally counts all others as one.
    return [chart, countTable('Type', tally.byType, markdown/* code */.aY)];
}
/** What Heroku's events API says of the same days. */
function reconciliation({ reconciliation, differences }) {
    const { days, not_reconciled: reason } = reconciliation;
    const rows = Object.entries(days).map(([day, { archive, events_api: api, only_in_one: odd }]) => [
        day,
        number(archive),
        api === null ? 'not reconciled' : number(api),
        odd === null ? '' : odd === 0 ? '0' : `❌ ${number(odd)}`,
    ]);
    const parts = ['#### Reconciled with the events API'];
    if (reason !== null)
        parts.push(`⚠️ Not in full: ${(0,markdown/* escapeMarkdown */.FV)(reason)}`);
    parts.push((0,markdown/* table */.tp)(['Day', 'Archive', 'Events API', 'Only in one'], rows));
    if (differences.length > 0) {
        const shown = differences.map(({ day, id, source }) => [
            day,
            ID.test(id) ? (0,markdown/* code */.aY)(id) : 'not shown, for it is no id',
            `only in the ${source}`,
        ]);
        parts.push((0,markdown/* table */.tp)(['Day', 'Event id', ''], shown));
    }
    return parts;
}
/** What a reviewer asks first: who, and on what. Personal, so not for everyone's eyes. */
function review(tally) {
    return [
        countTable('Actor', tally.actors, markdown/* escapeMarkdown */.FV),
        countTable('App', tally.apps, markdown/* escapeMarkdown */.FV),
    ].filter((part) => part !== '');
}
function countTable(title, counts, show) {
    const entries = Object.entries(counts).sort(([, a], [, b]) => b - a);
    if (entries.length === 0)
        return '';
    const shown = entries.slice(0, ROWS).map(([name, count]) => [show(name), number(count)]);
    const left = entries.slice(ROWS);
    if (left.length > 0) {
        const count = left.reduce((sum, [, n]) => sum + n, 0);
        shown.push([`${left.length} more`, number(count)]);
    }
    return (0,markdown/* table */.tp)([title, 'Events'], shown);
}

// EXTERNAL MODULE: ./.build/js/system/scratch.js
var scratch = __webpack_require__(57462);
;// CONCATENATED MODULE: ./.build/js/export/run.js




















/**
 * Runs the action: checks the inputs, exports the months, reports.
 *
 * @throws ActionError when a month was not delivered, after everything was reported
 */
async function run(edge) {
    const { log } = edge;
    const report = await attempt(edge);
    const { months } = report;
    const unreported = await (0,errors/* tryTo */.dX)(() => setOutputs(report, edge));
    if (!hasNoSummary(edge.inputs)) {
        await edge.writeSummary(summarize(report)).catch((error) => {
            log.warning(`The job summary could not be written: ${(0,text_log/* plain */.pj)((0,errors/* messageOf */.bD)(error))}`);
        });
    }
    const odd = anomaliesIn(months);
    if (odd.length > 0)
        log.warning(`Anomalies in the events, all of them kept: ${odd.join('; ')}`);
    for (const line of closingLines(report))
        log.info(line);
    const failures = [...failuresOf(report), ...unreported];
    if (failures.length > 0)
        throw new errors/* ActionError */.lZ(failures.join('\n'));
}
/** The inputs may be refused, and whoever asked for no summary gets none all the same. */
const hasNoSummary = ({ summary = '' }) => summary.trim().toLowerCase() === 'none';
/** Exports; what fails before the first month, refused inputs included, fails all that were asked for. */
async function attempt(edge) {
    const { inputs, runner, clock, log } = edge;
    let known = {
        isRefused: false,
        account: (inputs['enterprise-account'] ?? '').trim(),
        level: 'counts',
        ...{ recipients: [], warnings: [], dryRun: false, problem: undefined },
        ...{ months: [], lost: [], missing: undefined, newestManifest: undefined },
    };
    try {
        const options = await readOptions(inputs, runner, clock.now());
        const warnings = warningsOf(options);
        for (const warning of warnings)
            log.warning(warning);
        const { encryption, dryRun } = options;
        const recipients = (encryption?.recipients ?? []).map(({ fingerprint }) => fingerprint);
        known = { ...known, account: options.enterpriseAccount, warnings, recipients, dryRun };
        await (0,scratch/* withScratch */.hM)(runner.temp, edge, async (scratch) => {
            const places = await log.group('Prepare', () => openRepository(options, edge));
            const level = summaryLevel(options, places);
            known = { ...known, level };
            const { repository } = places;
            const heroku = run_clientOf(options, repository, edge);
            const account = await log.group('Account', () => findAccount(heroku, options, edge));
            known = { ...known, account: account.name };
            const { serverUrl } = runner;
            const ledger = repository && (await (0,find/* findLedger */.z)(repository, options.directory, account, { serverUrl, log }));
            const patience = new http_patience/* Patience */.i(clock);
            const review = level === 'full';
            const tools = {
                heroku,
                ledger,
                scratch,
                patience,
                review,
                get: edge.http,
                runner,
                clock,
                log,
            };
            known = { ...known, ...(await exportMonths(account, options, tools)) };
        });
        return known;
    }
    catch (error) {
        const problem = (0,disk/* failureText */.kY)(error, log);
        if (known.months.length > 0)
            return { ...known, problem };
        const months = monthsAsked(inputs, clock.now()).map((month) => reportOf(month, {}, problem));
        return { ...known, problem, months, isRefused: error instanceof options_problems/* OptionsError */.ZW };
    }
}
function run_clientOf({ directory, herokuApiKey: token, herokuApiUrl: apiUrl, ...options }, repository, { runner, http: get, clock, log }) {
    const { owner, name } = options.repository;
    const known = [runner.repository, `${owner}/${name}`, directory, repository?.branch ?? ''];
    const given = (0,heroku_errors/* givenToAction */.$P)("the input 'enterprise-account'");
    return new client/* HerokuClient */.KZ({ known, given, apiUrl, token, userAgent: version/* USER_AGENT */._, get, clock, log });
}
async function findAccount(heroku, options, { log }) {
    const found = await heroku.account(options.enterpriseAccount);
    log.info(`Enterprise account ${(0,text_log/* plain */.pj)(found.name)}, id ${(0,text_log/* plain */.pj)(found.id)}`);
    return found;
}
function warningsOf({ encryption }) {
    const { recipients = [], signer } = encryption ?? {};
    return [...recipients, ...(signer === undefined ? [] : [signer])].flatMap(({ warnings }) => warnings);
}
/** The months that the input names; none when it names none by the calendar, or is refused itself. */
function monthsAsked({ month = '' }, now) {
    try {
        const selection = (0,system_month/* parseMonthSelection */.Ke)(month, now);
        return selection.kind === 'months' ? selection.months : [];
    }
    catch {
        return [];
    }
}
/** Anomalies of each month that has some, but of those whose failure tells of them. */
function anomaliesIn(months) {
    return months.flatMap(({ result, tally }) => {
        const anomalies = tally === undefined || result.status === 'failed' ? '' : (0,order/* anomaliesOf */.RT)(tally);
        return anomalies === '' ? [] : [`${result.month}: ${anomalies}`];
    });
}
/** Sentences of what went wrong; none when nothing did. */
function failuresOf({ months, problem, isRefused }) {
    const failed = months.map(({ result }) => result).filter(({ status }) => status === 'failed');
    const reasons = new Set(failed.map(({ error }) => error ?? ''));
    const isTold = problem === undefined || (reasons.has(problem) && !isRefused);
    const whole = isTold ? [] : [problem];
    if (isRefused || failed.length === 0)
        return whole;
    if (reasons.size > 1 || failed.length === 1) {
        return [...failed.map(({ month, error }) => `${month}: ${error ?? ''}`), ...whole];
    }
    const names = failed.map(({ month }) => month).join(', ');
    const [reason = ''] = reasons;
    return [`${failed.length} of ${months.length} months failed (${names}): ${reason}`, ...whole];
}
async function setOutputs(report, { runner, log, ...edge }) {
    const subjects = await writeSubjects(report.months, runner.temp).catch((error) => {
        log.warning(`subject-checksums could not be written: ${(0,text_log/* plain */.pj)((0,errors/* messageOf */.bD)(error))}`);
        return '';
    });
    edge.setOutputs({ ...outputsOf(report), 'subject-checksums': subjects });
}


/***/ }),

/***/ 17700:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _runner_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38439);
/* harmony import */ var _options_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76780);
/* harmony import */ var _export_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83317);



await (0,_runner_action_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)('export', _options_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUT_NAMES */ .Qh, _export_run_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .e);
// A service that never answered must not hold the job: its connection may be open still.
setTimeout(() => process.exit(), 1000).unref();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
