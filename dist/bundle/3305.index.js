export const id = 3305;
export const ids = [3305];
export const modules = {

/***/ 73305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exportAccount: () => (/* binding */ exportAccount)
});

// EXTERNAL MODULE: ./.build/github/octokit.js
var github_octokit = __webpack_require__(13349);
// EXTERNAL MODULE: ./.build/heroku/client.js
var client = __webpack_require__(59316);
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
;// CONCATENATED MODULE: ./.build/export/ahead.js
/**
 * The log of what is done ahead of its turn: while it is held, its lines wait, so that the output of
 * one month stays together. Secrets are masked at once.
 */
class AheadLog {
    #log;
    /** Undefined: nothing waits. */
    #waiting;
    constructor(log) {
        this.#log = log;
    }
    hold() {
        this.#waiting = [];
    }
    /** Writes what waits, and from now on each line as it comes. */
    async release() {
        // More may be added meanwhile.
        for (const write of this.#waiting ?? [])
            await write();
        this.#waiting = undefined;
    }
    info(line) {
        void this.#inTurn(() => {
            this.#log.info(line);
        });
    }
    warning(message) {
        void this.#inTurn(() => {
            this.#log.warning(message);
        });
    }
    debug(error) {
        void this.#inTurn(() => {
            this.#log.debug(error);
        });
    }
    secret(text) {
        this.#log.secret(text);
    }
    async group(title, action) {
        const end = Promise.withResolvers();
        let group;
        void this.#inTurn(() => {
            group = this.#log.group(title, () => end.promise);
        });
        try {
            return await action();
        }
        finally {
            await this.#inTurn(() => {
                end.resolve(undefined);
                return group;
            });
        }
    }
    #inTurn(write) {
        return this.#waiting === undefined ? write() : void this.#waiting.push(write);
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/ledger/companions.js
var ledger_companions = __webpack_require__(88951);
// EXTERNAL MODULE: ./.build/ledger/evidence.js
var evidence = __webpack_require__(58857);
// EXTERNAL MODULE: ./.build/openpgp/detached.js
var detached = __webpack_require__(25086);
// EXTERNAL MODULE: ./.build/system/errors.js
var system_errors = __webpack_require__(76223);
// EXTERNAL MODULE: ./.build/system/workflow.js
var workflow = __webpack_require__(28325);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/http/body.js
var http_body = __webpack_require__(75235);
// EXTERNAL MODULE: ./.build/http/proxy.js
var proxy = __webpack_require__(81007);
;// CONCATENATED MODULE: ./.build/timestamp/request.js

/** The constant parts of a TimeStampReq (RFC 3161, section 2.4.1), in DER. */
const VERSION = Buffer.from('020101', 'hex');
/** MessageImprint: SHA-256, and the head of its 32 bytes. */
const SHA256_OF = Buffer.from('3031300d060960864801650304020105000420', 'hex');
const NONCE_OF = Buffer.from('0208', 'hex');
/** certReq: the token is to include the signer's certificate. */
const WITH_CERTIFICATE = Buffer.from('0101ff', 'hex');
/** A positive number of 8 bytes without leading zeros, as DER requires. */
function makeNonce() {
    const nonce = (0,external_node_crypto_.randomBytes)(8);
    nonce[0] = (nonce[0] & 0x3f) | 0x40;
    return nonce;
}
/**
 * A request to time-stamp a document, of which it has only the digest.
 *
 * @param digest SHA-256, 32 bytes
 * @param nonce as `makeNonce` gives it; the token repeats it
 * @returns a TimeStampReq in DER, 69 bytes
 */
function timestampRequest(digest, nonce) {
    const body = [VERSION, SHA256_OF, digest, NONCE_OF, nonce, WITH_CERTIFICATE];
    const length = body.reduce((sum, part) => sum + part.length, 0);
    return Buffer.concat([Buffer.from([0x30, length]), ...body]);
}

// EXTERNAL MODULE: ./.build/timestamp/response.js
var timestamp_response = __webpack_require__(26226);
// EXTERNAL MODULE: ./.build/timestamp/verify.js + 1 modules
var verify = __webpack_require__(55268);
;// CONCATENATED MODULE: ./.build/timestamp/client.js








const WITHIN = 30_000;
/** How far an authority's clock and that of this machine may differ, in milliseconds. */
const APART = 3_600_000;
/** No authority gave a valid time-stamp; the message says what each did. */
class TimestampError extends system_errors/* ActionError */.lZ {
}
/** What one authority did, and whether another attempt may succeed. */
class Refusal extends Error {
    transient;
    constructor(message, transient = false) {
        super(message);
        this.transient = transient;
    }
}
/**
 * Gets a time-stamp of a document. Only its SHA-256 and a nonce are sent. Redirects are not
 * followed.
 *
 * @throws TimestampError
 */
async function requestTimestamp(document, options) {
    const problems = [];
    let transient = false;
    for (const authority of options.authorities) {
        try {
            return await ask(authority, document, options);
        }
        catch (error) {
            if (!(error instanceof Refusal))
                throw error;
            problems.push(`${(0,text_log/* plain */.pj)(authority.host)} ${error.message}`);
            transient ||= error.transient;
        }
    }
    throw new TimestampError(`No time-stamp: ${problems.join('; ')}. Run again, or give another timestamp-authority.`, { code: 'E_TIMESTAMP', transient });
}
async function ask(authority, document, { http, roots, now, userAgent, within = WITHIN }) {
    const nonce = makeNonce();
    const body = timestampRequest((0,external_node_crypto_.createHash)('sha256').update(document).digest(), nonce);
    const headers = {
        'content-type': 'application/timestamp-query',
        accept: 'application/timestamp-reply',
        'user-agent': userAgent,
    };
    const response = await http(authority, headers, within, { method: 'POST', body })
        .then(async ({ status, body }) => {
        if (status === 200)
            return (0,http_body/* readBytes */.i)(body, timestamp_response/* LARGEST_RESPONSE */.Lo);
        body.destroy();
        throw new Refusal(`answered ${status}`, status === 429 || status >= 500);
    })
        .catch((error) => {
        if (error instanceof Refusal)
            throw error;
        throw new Refusal(`gave no answer: ${(0,text_log/* plain */.pj)((0,system_errors/* messageOf */.bD)((0,proxy/* proxyErrorIn */.qi)(error) ?? error))}`, true);
    });
    const timestamp = await (0,verify/* verifyTimestamp */.W)(response, document, { nonce, roots });
    if (typeof timestamp === 'string')
        throw new Refusal(`gave a time-stamp that ${timestamp}`);
    const { time } = timestamp;
    if (Math.abs(+time - +now()) > APART) {
        throw new Refusal(`gave a time-stamp of ${time.toISOString()}, while this machine's clock is at ` +
            now().toISOString());
    }
    return { ...timestamp, response };
}

;// CONCATENATED MODULE: ./.build/export/attest.js








/** Makes the companions of a manifest: its signature, and the time-stamp of a final month. */
function attestWith({ signing: { signer }, timestampAuthority, timestamp, }, edge) {
    /** Why there was no token: later months do not wait for the authorities again. */
    let outage;
    return async (placed) => {
        const companions = [];
        if (signer !== undefined) {
            const signature = await (0,detached/* signDetached */.kA)(placed.bytes, signer, edge.clock.now());
            companions.push((0,ledger_companions/* companionOf */._M)(placed, 'signature', Buffer.from(signature)));
        }
        if (!placed.manifest.final || timestampAuthority.length === 0)
            return companions;
        try {
            if (outage !== undefined)
                throw new TimestampError(outage, { code: 'E_TIMESTAMP' });
            const token = await stamped(placed.bytes, timestampAuthority, edge);
            companions.push((0,ledger_companions/* companionOf */._M)(placed, 'timestamp', token));
        }
        catch (error) {
            if (timestamp === 'required' || !(error instanceof TimestampError))
                throw error;
            outage = error.message;
            edge.log.warning(`${placed.manifest.month} is delivered without a time-stamp; the next run tries again. ${outage}`);
        }
        return companions;
    };
}
/** @throws TimestampError */
async function stamped(manifest, authorities, { http, clock, log }) {
    const now = () => clock.now();
    const options = { authorities, http, now, userAgent: version/* USER_AGENT */._O };
    const { response, time, authority } = await requestTimestamp(manifest, options);
    log.info(`Time-stamped by ${authority} at ${time.toISOString()}`);
    return response;
}
/**
 * The records that a token is due for: those without one since the first that has one, else the
 * newest. It vouches for those before it by the chain.
 */
function untimed({ log }) {
    const first = log.findIndex((held) => (0,ledger_companions/* companionIn */.sS)(held, 'timestamp') !== undefined);
    // Without any, the index is -1: the newest.
    return log.slice(first).filter((held) => (0,ledger_companions/* companionIn */.sS)(held, 'timestamp') === undefined);
}
/**
 * Adds the tokens that earlier runs could not get, each in an evidence commit. What fails is a
 * warning: the next run tries again.
 *
 * @returns the newest record as the ledger has it now
 */
async function addTimestamps(state, ledger, authorities, edge) {
    let newest = state.log.at(-1);
    try {
        for (const { path, manifest } of untimed(state)) {
            const make = async (bytes) => [await stamped(bytes, authorities, edge)];
            const run = (0,workflow/* runOf */.ng)(edge.runner);
            const added = await (0,evidence/* addEvidence */.z)(ledger, path, 'timestamp', ['timestamp'], make, run);
            if (added === undefined)
                continue;
            edge.log.info(`${manifest.month} has a time-stamp now`);
            if (path === newest?.path)
                newest = added.held;
        }
    }
    catch (error) {
        if (!(error instanceof system_errors/* ActionError */.lZ))
            throw error;
        edge.log.warning(`A month of the ledger is still without a time-stamp. ${(0,system_errors/* messageOf */.bD)(error)}`);
    }
    return newest;
}
/**
 * The time-stamp of a manifest for later steps, and its file's name; undefined when it has none.
 *
 * @param ledger where it lies, if it was committed
 */
async function tokenOf(held, ledger) {
    const companion = held && (0,ledger_companions/* companionIn */.sS)(held, 'timestamp');
    if (companion === undefined)
        return undefined;
    const { path } = companion;
    const bytes = companion.bytes ?? (await (await ledger?.store.open())?.read(path));
    return bytes && { name: (0,external_node_path_.basename)(path), bytes };
}

// EXTERNAL MODULE: ./.build/ledger/errors.js
var ledger_errors = __webpack_require__(5671);
// EXTERNAL MODULE: ./.build/ledger/manifest.js
var ledger_manifest = __webpack_require__(40409);
;// CONCATENATED MODULE: ./.build/export/chain.js





/** How far the clocks of two runners may be apart, in milliseconds. */
const chain_APART = 3_600_000;
/** A signed ledger that this run cannot continue, though nothing is wrong with it. */
class SigningError extends system_errors/* ActionError */.lZ {
    constructor(signer, problem) {
        super(`The newest record of the ledger is signed by ${signer}, ${problem} Nothing was written.`, {
            code: 'E_LEDGER_SIGNATURE',
        });
    }
}
/**
 * Checks that a signed ledger stays signed, and that a known key signed its newest record, whose chain
 * covers those before it.
 *
 * @throws SigningError when a key is missing, LedgerError when a signature is bad or missing
 */
async function checkSignatures({ log }, files, { signer, verifiers }, now) {
    const signed = log.findLast(({ manifest }) => (0,ledger_manifest/* signerOf */.Kv)(manifest) !== undefined);
    const newest = log.at(-1);
    if (signed === undefined || newest === undefined)
        return;
    if (signed !== newest) {
        throw new ledger_errors/* LedgerError */.o(newest.path, `is not signed, while '${signed.path}' before it is`);
    }
    const named = (0,ledger_manifest/* signerOf */.Kv)(newest.manifest);
    if (signer === undefined) {
        throw new SigningError(named, 'and this run would add one that is not: pgp-signing-key is empty. Is its secret set for ' +
            'this repository?');
    }
    const path = (0,ledger_companions/* companionPath */.ad)(newest.path, 'signature');
    const [bytes, signature] = [await files.read(newest.path), await files.read(path)];
    const latest = new Date(+now + chain_APART);
    const check = await (0,detached/* verifyDetached */.Tc)(bytes, signature.toString(), verifiers, latest);
    if (check.status === 'bad')
        throw new ledger_errors/* LedgerError */.o(path, check.problem);
    if (check.status === 'unknown') {
        throw new SigningError(named, `with the key ${check.issuer}, which was not given: if it is yours, give its public key in ` +
            'pgp-signer-keys.');
    }
    if (check.fingerprint !== named) {
        throw new ledger_errors/* LedgerError */.o(path, `is of ${check.fingerprint}, where its manifest names ${named}`);
    }
}

// EXTERNAL MODULE: ./.build/folder/store.js
var store = __webpack_require__(75334);
// EXTERNAL MODULE: ./.build/github/errors.js
var github_errors = __webpack_require__(43781);
// EXTERNAL MODULE: ./.build/github/rate-limits.js
var rate_limits = __webpack_require__(99617);
// EXTERNAL MODULE: ./.build/ledger/due.js
var ledger_due = __webpack_require__(24700);
// EXTERNAL MODULE: ./.build/ledger/state.js
var ledger_state = __webpack_require__(35307);
// EXTERNAL MODULE: ./.build/plan/months.js
var plan_months = __webpack_require__(91509);
// EXTERNAL MODULE: ./.build/report/result.js
var result = __webpack_require__(99728);
// EXTERNAL MODULE: ./.build/system/month.js
var system_month = __webpack_require__(42628);
// EXTERNAL MODULE: ./.build/order/index.js + 8 modules
var order = __webpack_require__(48018);
// EXTERNAL MODULE: ./.build/heroku/final.js
var heroku_final = __webpack_require__(46799);
// EXTERNAL MODULE: ./.build/system/bundle.js
var bundle = __webpack_require__(4216);
// EXTERNAL MODULE: ./.build/ledger/append.js + 1 modules
var append = __webpack_require__(70670);
// EXTERNAL MODULE: ./.build/ledger/commit-message.js
var commit_message = __webpack_require__(19667);
// EXTERNAL MODULE: ./.build/ledger/paths.js
var paths = __webpack_require__(93398);
// EXTERNAL MODULE: ./.build/ledger/sums.js
var ledger_sums = __webpack_require__(27516);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./.build/export/artifact.js




/**
 * Uploads a month as an artifact: its files as the ledger lays them out, with the manifest, its
 * companions and SHA256SUMS. The files are moved, so this is the last thing done with them.
 *
 * @throws ArtifactError
 */
async function uploadMonth(placed, files, { artifactName, retentionDays }, { runner, scratch, clock, log }) {
    // GitHub's client is large, and few runs need it.
    const { ArtifactError, effectiveArtifactName, uploadArtifact } = await __webpack_require__.e(/* import() */ 4757).then(__webpack_require__.bind(__webpack_require__, 94757));
    const { account, month } = placed.manifest;
    const root = (0,external_node_path_.join)(scratch.folder, month);
    const paths = await layOut(placed, files, root);
    const name = effectiveArtifactName(artifactName, account, month, runner.runAttempt);
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
/** Moves a month's files into the ledger's layout. @returns the paths on disk */
async function layOut(placed, files, root) {
    const { manifest, path } = placed;
    await (0,promises_.mkdir)((0,external_node_path_.join)(root, (0,external_node_path_.dirname)(path)), { recursive: true });
    for (const [index, { file }] of files.entries()) {
        await (0,promises_.rename)(file, (0,external_node_path_.join)(root, manifest.files[index].path));
    }
    for (const one of [placed, ...placed.companions]) {
        await (0,promises_.writeFile)((0,external_node_path_.join)(root, one.path), one.bytes);
    }
    await (0,promises_.writeFile)((0,external_node_path_.join)(root, paths/* SUMS */.vf), (0,ledger_sums/* formatSums */.K3)((0,ledger_sums/* filesOf */.R8)(placed)));
    return [...(0,ledger_sums/* filesOf */.R8)(placed).map((file) => file.path), paths/* SUMS */.vf].map((file) => (0,external_node_path_.join)(root, file));
}

;// CONCATENATED MODULE: ./.build/export/deliver.js








/** A month that stays where it is. */
function undelivered(held, directory = '') {
    const nothing = { isNew: false, commit: null, artifact: null, subjects: [], failures: [] };
    return { held, directory, newest: undefined, isHeldBack: false, ...nothing };
}
/** What a delivery would do, for a dry run. */
function rehearse({ record, files }, state, { destination }, { ledger, log }) {
    const twin = ledger && (0,append/* twinOf */.wA)(state, record);
    const isHeldBack = twin === undefined || destination.has('artifact');
    log.info(isHeldBack
        ? `Dry run: ${record.month} would be exported`
        : 'Dry run: the ledger has these events already, nothing would be committed');
    const held = twin ?? (0,append/* placeMonth */._J)(record, files, append/* UNLOGGED */.oH);
    return { ...undelivered(held, ledger?.directory), isHeldBack };
}
/** Delivers to each destination. One that fails does not stop the other. */
async function deliver(sealed, options, tools) {
    const { record, files } = sealed;
    const { ledger } = tools;
    const failures = [];
    const attempt = async (action) => {
        try {
            return await tools.outages.spend(action);
        }
        catch (error) {
            failures.push(error);
            return undefined;
        }
    };
    const inLedger = ledger && (await attempt(() => deliver_append(sealed, ledger, options.commitMessage, tools)));
    // An artifact beside it has the manifest that was written to the ledger.
    const own = inLedger?.placed ?? (0,append/* placeMonth */._J)(record, files, append/* UNLOGGED */.oH);
    const send = async () => {
        try {
            const placed = inLedger?.placed ?? (await (0,append/* attested */.zn)(own, tools.attest));
            return { placed, receipt: await uploadMonth(placed, files, options, tools) };
        }
        catch (error) {
            // The next run will look for the month in the ledger alone.
            const isPassedBy = inLedger !== undefined && options.selection.kind === 'missing';
            throw isPassedBy ? withWayOut(error, record.month) : error;
        }
    };
    const sent = options.destination.has('artifact') ? await attempt(send) : undefined;
    const placed = sent?.placed ?? own;
    const directory = inLedger === undefined ? '' : ledger.directory;
    const isNew = inLedger?.isNew === true;
    return {
        held: inLedger?.held ?? placed,
        directory,
        isNew,
        commit: inLedger?.receipt ?? null,
        artifact: sent?.receipt ?? null,
        subjects: (isNew ? (0,ledger_sums/* filesOf */.R8)(inLedger.held) : sent ? (0,ledger_sums/* filesOf */.R8)(placed) : []).map(({ path, sha256 }) => ({ path: (0,paths/* inDirectory */.zX)(isNew ? directory : '', path), sha256 })),
        newest: inLedger?.newest,
        isHeldBack: false,
        failures,
    };
}
/** Appends a month to the ledger, unless that has its events already. */
async function deliver_append({ record, files, ordered, review }, ledger, template, { scratch, log, attest, check }) {
    const appended = await (0,append/* appendMonth */.No)(ledger, {
        record,
        files,
        attest,
        check: async (state, ledgerFiles) => {
            await check(state, ledgerFiles);
            const { month, final } = record;
            const revision = final ? (0,append/* nextRevision */.fB)(state, month) : 1;
            if (review !== undefined && review.revision !== revision) {
                throw new system_errors/* ActionError */.lZ(`Another run added ${month} meanwhile, with other events: the review page does not fit. ` +
                    'Nothing was written; run again.', { code: 'E_GITHUB_BUSY' });
            }
        },
        document: () => ordered.read(),
        spill: () => scratch.log(),
        message: (manifest) => (0,commit_message/* commitMessage */.df)(template, manifest),
    });
    if (!appended.isNew)
        log.info('The ledger has these events already: no commit');
    else if (appended.held.manifest.revision > 1)
        log.warning(revisionText(appended.held));
    return appended;
}
function revisionText({ manifest: { month, revision, changes } }) {
    const counts = changes
        ? `${(0,text_log/* counted */.hS)(changes.added, 'event')} added, ${changes.removed.toLocaleString('en-US')} removed, ` +
            `${changes.changed.toLocaleString('en-US')} changed`
        : 'how the events differ is not known, since the earlier ones are encrypted';
    return (`Heroku changed its archive of ${month} after it was exported. It was added as revision ` +
        `${revision}: ${counts}. The earlier ones are untouched.`);
}
/** Adds how to get the artifact of a month that the ledger has, which `missing` skips. */
function withWayOut(thrown, month) {
    const cause = (0,disk/* asDiskError */.k_)(thrown);
    if (!(cause instanceof system_errors/* ActionError */.lZ))
        return cause;
    cause.message +=
        ` The ledger has ${month} now, so 'missing' passes it by: run with month: ${month} for its ` +
            'artifact.';
    return cause;
}

// EXTERNAL MODULE: ./.build/export/fetch.js
var fetch = __webpack_require__(98277);
// EXTERNAL MODULE: ./.build/export/order.js
var export_order = __webpack_require__(57137);
// EXTERNAL MODULE: ./.build/ledger/lines.js
var lines = __webpack_require__(16889);
// EXTERNAL MODULE: ./.build/ledger/reconcile.js
var reconcile = __webpack_require__(91334);
;// CONCATENATED MODULE: ./.build/export/reconcile.js





/**
 * Compares a month, day by day, with Heroku's events API: a second source of the same events. Days that
 * it does not answer are reported and never fail the month.
 *
 * @param createdAt when Heroku made the archive, RFC 3339
 */
async function reconcileMonth(month, account, { createdAt, ordered }, { heroku, log }) {
    const madeOn = (0,reconcile/* dayOf */.kb)(Date.parse(createdAt));
    /** A fault that outlasted its retries: waiting for it on each day would take hours. */
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
    const result = await (0,reconcile/* reconcile */.Lq)(month, (0,lines/* eventLines */.C)(ordered.read()), ask);
    tell(month, result.reconciliation, log);
    return result;
}
/** A short reason for the manifest, the same for each day. */
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

;// CONCATENATED MODULE: ./.build/export/record.js


/**
 * The evidence for a month, but for its place in a ledger and its files.
 *
 * @param made `source` is the digest of Heroku's JSON, `document` that of the ordered one
 * @param tool SHA-256 of the bundle that runs; null when none does
 */
function recordOf({ id, name }, month, made, { encryption, signing: { signer } }, runner, tool) {
    const { archive, source, ordered, document, reconciliation } = made;
    const { count, first, last, byType, byDay, anomalies } = ordered.tally;
    return {
        account: { id, name },
        month,
        final: archive.final,
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
            subkeys: encryption.recipients.map(({ subkey }) => subkey),
        },
        signature: signer === undefined ? null : { fingerprint: signer.fingerprint },
        tool: { ...version/* TOOL */.js, ref: runner.actionRef, sha256: tool },
        run: (0,workflow/* runOf */.ng)(runner),
    };
}

// EXTERNAL MODULE: ./.build/ledger/document.js
var ledger_document = __webpack_require__(23033);
// EXTERNAL MODULE: ./.build/record/parse-events.js
var parse_events = __webpack_require__(98975);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./.build/seal/digest.js
var digest = __webpack_require__(96872);
// EXTERNAL MODULE: ./.build/seal/file.js
var file = __webpack_require__(45110);
// EXTERNAL MODULE: external "node:stream/web"
var web_ = __webpack_require__(37830);
// EXTERNAL MODULE: ./.build/openpgp/openpgp.js
var openpgp = __webpack_require__(90093);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./.build/seal/gzip.js


const compress = (0,external_node_util_.promisify)(external_node_zlib_.deflateRaw);
/** Bytes of a block, whatever the chunks of the source. */
const BLOCK = 1 << 20;
/** How far back a match may reach: RFC 1951. */
const WINDOW = 32 << 10;
/** Blocks compressed at once: hosted runners have four cores. */
const AHEAD = 4;
/** Deflate, no flags, name or time, default level, made on Unix: RFC 1952. */
const HEADER = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]);
/**
 * Cuts a stream into blocks of exactly `BLOCK` bytes; the last is shorter, maybe empty. Memory is
 * reused when a block is neither being compressed nor the dictionary of one that is.
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
/** Compresses a block with the bytes before it as dictionary; the last block ends the stream. */
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
 * before it as dictionary, so the result is hardly larger.
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
            // The `await` below throws a failure; none is left unhandled when the reader stops.
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
 * Seals a document: compresses it, then encrypts it, each if wanted. It holds a few chunks and
 * reads little ahead of its reader. An error of `plain` comes out unchanged, before anything that
 * looks like the end.
 */
function seal(plain, { gzip, recipients, now }) {
    const compressed = gzip ? gzipped(plain) : plain;
    return recipients.length === 0 ? compressed : encrypted(compressed, recipients, now);
}
/**
 * Encrypts to a binary OpenPGP message, integrity protected (SEIPD version 1, AES-256),
 * uncompressed. GnuPG 2.2 opens it whatever the keys advertise: OpenPGP.js writes SEIPD version 2
 * when all of them list it, unless a session key is given.
 */
async function* encrypted(source, recipients, now) {
    const { createMessage, encrypt, enums } = await (0,openpgp/* openpgp */.I)();
    const message = await createMessage({ binary: web_.ReadableStream.from(source), date: now });
    const sealed = await encrypt({
        message,
        encryptionKeys: recipients.map(({ key }) => key),
        sessionKey: { data: (0,external_node_crypto_.randomBytes)(32), algorithm: 'aes256' },
        format: 'binary',
        date: now,
        config: { preferredCompressionAlgorithm: enums.compression.uncompressed },
    });
    yield* sealed;
}

// EXTERNAL MODULE: ./.build/system/progress.js
var system_progress = __webpack_require__(13779);
;// CONCATENATED MODULE: ./.build/export/seal.js







/** Above this many bytes `compression: auto` compresses plaintext too (10 MiB). */
const COMPRESS_ABOVE = 10 * 2 ** 20;
/**
 * Compresses, encrypts and digests the ordered document, and Heroku's own bytes if they are kept.
 *
 * @param original Heroku's bytes; undefined when they are not kept
 * @param folder where the files go
 * @returns the files, and the digest of the ordered document before compression and encryption
 */
async function sealEvents(month, ordered, original, { encryption, compression }, folder, { clock, log }) {
    const encrypted = encryption !== null;
    const auto = encrypted || ordered.size > COMPRESS_ABOVE;
    const gzip = compression === 'gzip' || (compression === 'auto' && auto);
    const recipients = encryption?.recipients ?? [];
    const keys = { recipients, now: clock.now() };
    const document = new digest/* Digest */.n();
    const progress = { done: 'Sealed', total: ordered.size, clock, log };
    const plain = (0,system_progress/* withProgress */.E)((0,digest/* measured */.j)(ordered.read(), document), progress);
    const events = { role: 'events', ending: (0,paths/* eventsEnding */.Bh)({ gzip, encrypted }) };
    const files = await (0,file/* writeSealed */.CK)(events, folder, seal(plain, { gzip, ...keys }));
    if (document.size !== ordered.size) {
        throw new Error(`${document.size} bytes were written of ${ordered.size}`);
    }
    if (original !== undefined) {
        const own = { role: 'original', ending: (0,paths/* originalEnding */.hM)(encrypted) };
        const sealed = seal(original.read(), { gzip: false, ...keys });
        files.push(...(await (0,file/* writeSealed */.CK)(own, folder, sealed)));
    }
    log.info(`Ordered document: SHA-256 ${document.sha256}`);
    seal_tell(month, files, log);
    const count = (0,text_log/* counted */.hS)(recipients.length, 'recipient');
    log.info(encrypted ? `Encrypted for ${count}` : 'Not encrypted');
    return { files, document };
}
/** Seals a month's review page, so that it is on no disk in plaintext when encrypting. */
async function sealReview(month, page, encryption, folder, { clock, log }) {
    const review = { role: 'review', ending: (0,paths/* reviewEnding */.WT)(encryption !== null) };
    const { recipients = [] } = encryption ?? {};
    const keys = { gzip: false, recipients, now: clock.now() };
    const files = await (0,file/* writeSealed */.CK)(review, folder, seal(external_node_stream_.Readable.from([Buffer.from(page)]), keys));
    seal_tell(month, files, log);
    return files;
}
function seal_tell(month, files, log) {
    for (const { ending, size, sha256 } of files) {
        log.info(`${month}${ending}: ${(0,text_log/* formatBytes */.z3)(size)}, SHA-256 ${sha256}`);
    }
}

;// CONCATENATED MODULE: ./.build/export/review.js









/** A month without its review page, which was asked for. */
class ReviewError extends system_errors/* ActionError */.lZ {
    constructor(month, problem) {
        super(`The review page of ${month} ${problem}. Nothing was delivered. To deliver the month without ` +
            "its page, set 'review' to false.", { code: 'E_REVIEW' });
    }
}
/**
 * Adds its review page to a month.
 *
 * @param folder where the sealed page goes
 * @throws ReviewError, or what the ledger's store throws
 */
async function withReview(sealed, make, { state, ledger }, encryption, folder, { clock, log }) {
    const { record, files, ordered } = sealed;
    const { account, final } = record;
    const month = record.month;
    // Events that the ledger has go to an artifact alone, which knows no revisions.
    const isAppended = final && (0,append/* twinOf */.wA)(state, record) === undefined;
    const revision = isAppended ? (0,append/* nextRevision */.fB)(state, month) : 1;
    const path = `${(0,paths/* stemOf */.Vc)(month, final, revision)}${(0,ledger_document/* wholePath */.nA)(files[0].ending)}`;
    const now = clock.now();
    const read = async (take) => {
        const problem = await numbered(ordered.read(), take);
        if (problem !== undefined) {
            throw new ReviewError(month, `cannot be made: the document ${problem}`);
        }
        return [];
    };
    try {
        const earlier = ledger && (await heldMonths(state, ledger));
        const about = { account, revision, final, now };
        const { page, ...summaries } = await make({ month, path, read }, earlier, about);
        const own = await sealReview(month, page, encryption, folder, { clock, log });
        return { ...sealed, files: [...files, ...own], review: { revision, ...summaries } };
    }
    catch (error) {
        if (error instanceof system_errors/* ActionError */.lZ || (0,disk/* faultOf */.Kl)(error) !== undefined)
            throw error;
        log.debug(error);
        throw new ReviewError(month, 'could not be made, which is a defect: please report it');
    }
}
/** The final months of a ledger, as far as they can be read. */
async function heldMonths(state, { store }) {
    const ledger = await store.open();
    return [...(0,ledger_state/* latestRevisions */.Ql)(state)].map(([month, held]) => {
        const read = async (take) => {
            const problem = await numbered((0,append/* documentOf */.lM)(held, ledger), take).catch((error) => {
                if (error instanceof ledger_errors/* LedgerError */.o)
                    return error.problem;
                throw error;
            });
            return problem === undefined ? [] : [`${month}: ${problem}`];
        };
        return { month, read: held.manifest.encryption === null ? read : undefined };
    });
}
/** The events of a document with their lines, the first of which is what is before them. */
async function numbered(document, take) {
    let line = 1;
    return (0,parse_events/* parseEvents */.P)(document, (event) => {
        take(event, ++line);
    });
}

;// CONCATENATED MODULE: ./.build/export/month.js














/**
 * The story of a month up to its delivery: fetch, order, reconcile, seal. Never throws.
 *
 * @param refusal fails every month that the ledger does not have yet
 */
async function prepareMonth(month, account, plan, options, tools, refusal) {
    const { heroku, ledger, runner, outages, clock, ahead: log, showsNames, makeReview } = tools;
    const mustBeFinal = options.provisional === 'refuse' && clock.now() >= (0,system_month/* endOf */.pJ)(month);
    const held = goesToLedgerAlone(options)
        ? heldMonth(month, plan, mustBeFinal, clock.now())
        : undefined;
    if (held !== undefined) {
        log.info(`${month}: the ledger has what Heroku has, nothing to do`);
        return { month, facts: { delivery: undelivered(held, ledger?.directory) }, failures: [] };
    }
    if (refusal !== undefined)
        return { month, facts: {}, failures: [refusal] };
    const step = (name, action) => outages.spend(() => log.group(`${month}: ${name}`, action));
    const { encryption } = options;
    let facts = {};
    let own;
    try {
        outages.check();
        await heroku.awaitBudget(options.reconcile ? REQUESTS_TO_RECONCILE : 1);
        const scratch = tools.scratch.section();
        own = scratch;
        const edge = { scratch, clock, log };
        const archive = await step('fetch', () => (0,fetch/* fetchArchive */.P)({ client: heroku, account, month, scratch }, mustBeFinal, async () => {
            if (!options.dryRun && goesToLedgerAlone(options))
                await ledger?.store.checkWritable();
        }));
        facts = { final: archive.final, sourceSha256: archive.checksum };
        const expected = { month, accountId: account.id, review: showsNames };
        const { ordered, source } = await step('order', () => (0,export_order/* orderEvents */.U)(archive.gz, expected, edge));
        const anomalies = (0,order/* anomaliesOf */.RT)(ordered.tally);
        facts = { ...facts, tally: ordered.tally, anomalies };
        if (options.strict && anomalies !== '')
            throw new export_order/* AnomaliesError */.m(month, anomalies);
        const { createdAt } = archive;
        const reconciled = options.reconcile
            ? await step('reconcile', () => reconcileMonth(month, account, { createdAt, ordered }, { heroku, log }))
            : undefined;
        facts = { ...facts, reconciled };
        const original = options.keepOriginal ? archive.gz : undefined;
        const folder = (0,external_node_path_.join)(scratch.folder, 'sealed');
        const { files, document } = await step('seal', () => sealEvents(month, ordered, original, options, folder, edge));
        const reconciliation = reconciled?.reconciliation;
        const made = { archive, source, ordered, document, reconciliation };
        const record = recordOf(account, month, made, options, runner, await (0,bundle/* bundleSha256 */.K)());
        const sealed = { record, files, ordered };
        if (makeReview === undefined)
            return { month, facts, sealed, failures: [], scratch };
        const reviewed = await step('review', () => withReview(sealed, makeReview, { state: plan.state, ledger }, encryption, folder, edge));
        // Nobody but the recipients reads what a review of encrypted events says.
        const level = showsNames && encryption === null ? 'full' : 'counts';
        facts = { ...facts, review: reviewed.review?.[level] };
        return { month, facts, sealed: reviewed, failures: [], scratch };
    }
    catch (error) {
        await removed(own, log);
        return { month, facts, failures: [error] };
    }
}
/**
 * Delivers a month that is ready, and removes its files. Never throws.
 *
 * @param refusal fails this month too
 */
async function deliverMonth({ month, facts, sealed, failures, scratch }, { state }, options, tools, refusal) {
    if (sealed === undefined || scratch === undefined)
        return { facts, failures };
    const { log } = tools;
    try {
        if (refusal !== undefined)
            return { facts, failures: [refusal] };
        const own = { ...tools, scratch };
        const delivery = await log.group(`${month}: deliver`, async () => options.dryRun ? rehearse(sealed, state, options, own) : deliver(sealed, options, own));
        return { facts: { ...facts, delivery }, failures: delivery.failures };
    }
    catch (error) {
        return { facts, failures: [error] };
    }
    finally {
        await removed(scratch, log);
    }
}
/** Removes a month's files. A failure does no harm: the whole folder is removed at the end. */
async function removed(scratch, log) {
    await scratch?.remove().catch((error) => {
        log.debug(error);
    });
}
/** Requests to Heroku for a month that is reconciled: the archive, and some for each day. */
const REQUESTS_TO_RECONCILE = 40;
/** Whether the ledger is the only destination. */
function goesToLedgerAlone({ destination }) {
    return !destination.has('artifact');
}
/**
 * The month in the ledger if Heroku still lists the same bytes; undefined if it must be fetched.
 *
 * @param mustBeFinal whether a provisional archive is refused
 */
function heldMonth(month, { state, listed }, mustBeFinal, now) {
    const archive = listed.get(month);
    const held = (0,ledger_state/* latestRevisions */.Ql)(state).get(month) ?? state.provisional.get(month);
    if (archive === undefined || held === undefined)
        return undefined;
    const final = (0,heroku_final/* isFinal */.d)(archive.createdAt, month, now);
    // A provisional month was not asked for.
    if (!final && mustBeFinal)
        return undefined;
    // A final month goes into the log even if the provisional one had the same bytes.
    const isLogged = held.manifest.final || !final;
    return isLogged && (0,ledger_due/* isSameSource */.E6)(held, archive) ? held : undefined;
}

// EXTERNAL MODULE: ./.build/export/keys.js
var keys = __webpack_require__(69133);
;// CONCATENATED MODULE: ./.build/export/export.js














/**
 * Exports each month that is due; a small one is prepared while the one before it is delivered. One
 * month's failure does not stop the others, unless it is a refusal that every one of them would meet.
 *
 * @throws ActionError when it cannot be found out what is due
 */
async function exportMonths(account, options, tools) {
    const { ledger, check, clock, log, ahead } = tools;
    const plan = await log.group('Plan', () => (0,plan_months/* planMonths */.X1)(account, options.selection, tools));
    // Also when nothing is due: a forged record may be the reason.
    const isSigned = plan.state.log.some(({ manifest }) => (0,ledger_manifest/* signerOf */.Kv)(manifest) !== undefined);
    if (ledger !== undefined && isSigned)
        await check(plan.state, await ledger.store.open());
    for (const warning of (0,keys/* outdatedKeys */.p)(plan.state, options.encryption?.recipients ?? [])) {
        log.warning(warning);
    }
    const { timestampAuthority, dryRun } = options;
    let newest = ledger === undefined || dryRun || timestampAuthority.length === 0
        ? plan.state.log.at(-1)
        : await log.group('Time-stamps', () => addTimestamps(plan.state, ledger, timestampAuthority, tools));
    const months = [];
    let delivered;
    let refusal;
    const prepare = (month) => prepareMonth(month, account, plan, options, tools, refusal);
    // What was asked for comes last: the outputs are those of the last month.
    const due = [...plan.drifted, ...plan.months];
    let early;
    for (const [index, month] of due.entries()) {
        const prepared = await (early ?? prepare(month));
        const following = due[index + 1];
        early = undefined;
        // The first delivery shows whether anything is taken at all.
        const isBusy = prepared.sealed !== undefined && delivered !== undefined;
        if (isBusy && following !== undefined && isSmall(following, plan)) {
            ahead.hold();
            early = prepare(following);
        }
        const own = plan.drifted.includes(month) ? withOwnArtifact(options) : options;
        const { facts, failures } = await deliverMonth(prepared, plan, own, tools, refusal);
        await ahead.release();
        refusal ??= failures.find((failure) => isLasting(failure, options));
        newest = facts.delivery?.newest ?? newest;
        delivered = facts.delivery?.held ?? delivered;
        const texts = failures.map((failure) => (0,disk/* failureText */.kY)(failure, log));
        months.push((0,result/* reportOf */.E)(month, facts, texts.length === 0 ? null : texts.join('\n')));
    }
    const { state, listed, lost } = plan;
    warnOfHeld(months, state, options, log);
    const finals = months.filter(({ result, wouldExport }) => result.status !== 'failed' && result.final && !wouldExport);
    const held = [...(0,ledger_state/* latestRevisions */.Ql)(state).keys(), ...finals.map(({ result }) => result.month)];
    const missing = (0,ledger_due/* missingMonths */.Mx)(held, [...listed.keys()], (0,system_month/* monthOf */.GS)(clock.now()));
    return {
        months,
        lost,
        missing: ledger === undefined ? undefined : missing,
        newestManifest: newest?.sha256,
        token: timestampAuthority.length === 0 ? undefined : await tokenOf(newest ?? delivered, ledger),
    };
}
/** Warns of inputs that have no effect on months that are held already. */
function warnOfHeld(months, state, { encryption, keepOriginal, review }, log) {
    const latest = (0,ledger_state/* latestRevisions */.Ql)(state);
    const held = months
        .filter(({ result }) => result.status === 'unchanged')
        .map(({ result }) => result.month)
        .flatMap((month) => latest.get(month) ?? state.provisional.get(month) ?? []);
    const warn = (lacking, how, effect) => {
        if (lacking.length === 0)
            return;
        const names = (0,system_month/* formatMonths */.jr)(lacking.map(({ manifest }) => manifest.month));
        log.warning(`Held ${how}, and left so: ${names}. ${effect} what is exported from now on. To have these ` +
            'months too, export them to another folder.');
    };
    const plaintext = held.filter(({ manifest }) => manifest.encryption === null);
    if (encryption !== null)
        warn(plaintext, 'as plaintext', 'Keys encrypt');
    const without = (wanted) => held.filter(({ manifest }) => manifest.files.every(({ role }) => role !== wanted));
    if (keepOriginal) {
        warn(without('original'), "without Heroku's own bytes", 'keep-original adds them to');
    }
    if (review)
        warn(without('review'), 'without a review page', 'review adds one to');
}
/** Bytes of an archive that is fetched, ordered and sealed while the month before is delivered. */
const SMALL = 1_000_000;
/** Whether a month may be prepared ahead: memory and disk have one large month at a time. */
const isSmall = (month, { listed }) => (listed.get(month)?.size ?? Infinity) <= SMALL;
/** Whether every later month would fail in the same way. */
function isLasting(failure, options) {
    if (failure instanceof errors/* HerokuError */.hO)
        return failure.status === 429;
    if (!goesToLedgerAlone(options))
        return false;
    if (failure instanceof github_errors/* GitHubError */.y_)
        return failure.lasting;
    return failure instanceof store/* FolderError */.b3 || failure instanceof rate_limits/* AllowanceError */.Tr;
}
/** Gives a revision's artifact a name of its own. */
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
            'committed. Empty it, or choose another folder, and run again.', { code: 'E_LEDGER_CONFLICT' });
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
    const ours = await sumsOf(from);
    if (ours === undefined)
        return 0;
    let copied = 0;
    await store.write(async (there) => {
        const theirs = await sumsOf(there);
        const held = theirs?.sums ?? new Map();
        const other = [...held.keys()].find((path) => isFinal(path) && ours.sums.get(path) !== held.get(path));
        if (other !== undefined)
            throw new OtherLedgerError(folder, other);
        const files = [];
        for (const [path, sha256] of ours.sums) {
            if (await hasFile(folder, path, sha256, held))
                continue;
            const bytes = await from.read(path);
            if ((0,ledger_state/* sha256Of */.Bj)(bytes) !== sha256)
                throw new ledger_errors/* LedgerError */.o(path, `has other bytes than ${paths/* SUMS */.vf} says`);
            const file = (0,external_node_path_.join)(scratch, String(files.length));
            await (0,promises_.writeFile)(file, bytes, { mode: 0o600 });
            files.push({ path, content: { file } });
        }
        if (files.length === 0 && theirs?.bytes.equals(ours.bytes) === true)
            return undefined;
        files.push({ path: paths/* SUMS */.vf, content: { bytes: ours.bytes } });
        copied = files.length;
        const removals = [...held.keys()].filter((path) => path.startsWith(`${paths/* PROVISIONAL */.hq}/`) && !ours.sums.has(path));
        return { message: '', files, removals };
    });
    return copied;
}
const isFinal = (path) => /^\d{4}\//.test(path);
/** SHA256SUMS of a ledger, as it is and by path; undefined when there is no ledger. */
async function sumsOf(files) {
    if (!(await files.files('')).includes(paths/* SUMS */.vf))
        return undefined;
    const bytes = await files.read(paths/* SUMS */.vf);
    const sums = (0,ledger_sums/* parseSums */.mi)(bytes.toString());
    if (sums === undefined || ![...sums.keys()].every(paths/* isLedgerPath */.hV)) {
        throw new ledger_errors/* LedgerError */.o(paths/* SUMS */.vf, 'is not the one of a ledger');
    }
    return { bytes, sums };
}
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
    const directory = await (0,locate/* findDirectory */.te)((0,files/* filesIn */.n)(root), below, account, log);
    return placeAt((0,external_node_path_.join)(root, directory), workspace);
}
function placeAt(path, workspace) {
    const within = (0,external_node_path_.relative)(workspace, path);
    const isInside = within !== '' && within.split(external_node_path_.sep)[0] !== '..' && !(0,external_node_path_.isAbsolute)(within);
    return { path, shown: (isInside ? within : path).split(external_node_path_.sep).join('/') };
}

// EXTERNAL MODULE: ./.build/github/find.js
var find = __webpack_require__(13729);
;// CONCATENATED MODULE: ./.build/export/ledger.js







/**
 * Calls `action` with the account's ledger: the one in the repository, or else the folder, which is locked
 * meanwhile. With both, the folder then becomes a copy of the repository's ledger.
 *
 * @param repository undefined when nothing is committed
 */
async function withLedger(options, account, repository, { runner, scratch, log, onEnd }, action) {
    const { destination, directory, dryRun } = options;
    const { serverUrl, workspace } = runner;
    const committed = repository && (await (0,find.findLedger)(repository, directory, account, { serverUrl, log }));
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
        // Throws if an export of it was interrupted.
        open: async () => Promise.resolve((0,store/* readableFolder */.tE)(path)),
        checkWritable: () => Promise.resolve(),
        write: () => Promise.reject(new Error('a dry run writes nothing')),
    };
}

// EXTERNAL MODULE: ./.build/github/description.js
var description = __webpack_require__(34774);
// EXTERNAL MODULE: ./.build/github/repository.js + 6 modules
var github_repository = __webpack_require__(11003);
;// CONCATENATED MODULE: ./.build/export/places.js




/**
 * Opens the repository, if the destination is commit, and refuses plaintext in public places.
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
        // The payload of a schedule does not say.
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
        return !(await (0,description/* isPublic */.U)(octokit, { owner, name }));
    log.warning('Whether everyone can read the artifact is not known: there is no token to ask GitHub with.');
    return undefined;
}
function publicArtifact({ repository }) {
    return exposed(`The workflow's repository '${(0,text_log/* plain */.pj)(repository)}', where artifacts go,`);
}
function exposed(place) {
    return new github_errors/* RepositoryError */.pU(`${place} is not private, and the events would be plaintext there. Give pgp-public-keys to ` +
        "encrypt them, make the repository private, or set 'allow-public' to true.", { code: 'E_PLAINTEXT_REFUSED' });
}
/** `auto` is `full` only where nothing is encrypted and the workflow's repository is private. */
function summaryLevel({ summary, encryption }, { workflowIsPrivate }) {
    if (summary !== 'auto')
        return summary === 'full' ? 'full' : 'counts';
    return encryption === null && workflowIsPrivate === true ? 'full' : 'counts';
}

;// CONCATENATED MODULE: ./.build/export/account.js














/**
 * Exports the months of an account that are due. What fails besides a month is `problem` in the report.
 *
 * @param given where account, token and url were given, for messages
 */
async function exportAccount(options, edge, given = (0,errors/* givenToAction */.$P)("the input 'enterprise-account'")) {
    let report = {
        ...{ account: options.enterpriseAccount, level: 'counts', problem: undefined },
        ...{ months: [], lost: [], missing: undefined, newestManifest: undefined, token: undefined },
    };
    try {
        await (0,scratch/* withScratch */.hM)(edge.runner.temp, edge, async (scratch) => {
            const { runner, clock, log, http } = edge;
            const ahead = new AheadLog(log);
            const { token } = options;
            const client = { apiUrl: runner.apiUrl, userAgent: version/* USER_AGENT */._O, http, clock, log };
            const octokit = token === '' ? undefined : (0,github_octokit.createOctokit)(token, client);
            const places = await log.group('Prepare', () => openPlaces(options, octokit, edge));
            const { repository } = places;
            const heroku = herokuClient(options, repository?.branch ?? '', { ...edge, log: ahead }, given);
            const account = await log.group('Account', async () => {
                const found = await heroku.account(options.enterpriseAccount);
                log.info(`Enterprise account ${(0,text_log/* plain */.pj)(found.name)}, id ${(0,text_log/* plain */.pj)(found.id)}`);
                return found;
            });
            const level = summaryLevel(options, places);
            const outages = new outage/* OutageBudget */.h(clock);
            const attest = attestWith(options, { http, clock, log });
            const check = (state, files) => checkSignatures(state, files, options.signing, clock.now());
            const tools = { heroku, http, attest, check, runner, scratch, outages, clock, log, ahead };
            const own = { runner, scratch, log, onEnd: edge.onEnd };
            await withLedger(options, account, repository, own, async (ledger, folder) => {
                const asked = { ledger, showsNames: level === 'full', makeReview: edge.makeReview };
                const onDisk = folder === undefined ? undefined : { folder, accountId: account.id };
                const exported = await exportMonths(account, options, { ...tools, ...asked });
                // Before scratch folder and copies can fail: these months are delivered.
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
    return new client/* HerokuClient */.KZ({ known, given, apiUrl, token, userAgent: version/* USER_AGENT */._O, http, clock, log });
}


/***/ }),

/***/ 98277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ fetchArchive)
/* harmony export */ });
/* harmony import */ var _heroku_download_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67871);
/* harmony import */ var _heroku_final_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46799);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76223);



/**
 * Asks Heroku for a month's archive, downloads it and verifies its size and SHA-256.
 *
 * @param mustBeFinal whether a provisional one is refused
 * @param accept is called before a byte is downloaded, and throws to refuse the month
 * @returns with `final`: whether it holds the whole month
 * @throws ActionError for a provisional or too large one, before a byte is downloaded; HerokuError,
 *   DownloadError
 */
async function fetchArchive(request, mustBeFinal, accept) {
    const { month, client } = request;
    const { clock, log } = client.options;
    const archive = await (0,_heroku_download_js__WEBPACK_IMPORTED_MODULE_0__/* .downloadArchive */ .Z)(request, async ({ created_at: createdAt }) => {
        if (mustBeFinal && !(0,_heroku_final_js__WEBPACK_IMPORTED_MODULE_1__/* .isFinal */ .d)(createdAt, month)) {
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ(`Heroku made its archive of ${month} at ${createdAt}, before the month was over: it is cut ` +
                'short. Nothing was delivered. Run again when Heroku has made the final one, or set ' +
                "'provisional' to allow.", { code: 'E_HEROKU_NOT_FINAL' });
        }
        if ((0,_heroku_final_js__WEBPACK_IMPORTED_MODULE_1__/* .isAheadOf */ .n)(createdAt, month, clock.now())) {
            log.warning(`Heroku made its archive of ${month} at ${createdAt}, after the month was over, but this ` +
                `machine's clock says ${clock.now().toISOString()}. One of the two clocks is wrong, so ` +
                'the archive is exported as provisional.');
        }
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
/* harmony import */ var _order_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48018);
/* harmony import */ var _seal_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96872);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76223);
/* harmony import */ var _system_month_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42628);
/* harmony import */ var _system_progress_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13779);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33186);







/** Compressed bytes between two lines of progress. */
const PROGRESS_BYTES = 64_000_000;
/** Anomalies in the events, with `strict`. */
class AnomaliesError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ {
    constructor(month, anomalies) {
        super(`The events of ${month} have anomalies: ${anomalies}. Nothing was delivered, because ` +
            "'strict' is true. Look at them in a run with strict: false, which keeps every event.", { code: 'E_ANOMALIES' });
    }
}
/**
 * Decompresses an archive and puts its events in order.
 *
 * @param expected what events are checked against; `review` counts actors and apps by name
 * @returns the events, and the digest of Heroku's JSON as it was decompressed
 * @throws GzipError, LimitError, JsonError of what is not an archive of events
 */
async function orderEvents(archive, expected, { scratch, clock, log }) {
    const { month, accountId, review } = expected;
    const [monthStart, monthEnd] = [(0,_system_month_js__WEBPACK_IMPORTED_MODULE_4__/* .startOf */ .GH)(month), (0,_system_month_js__WEBPACK_IMPORTED_MODULE_4__/* .endOf */ .pJ)(month)].map((at) => at.getTime() / 1000);
    const read = (start = 0, end = archive.size) => {
        const progress = { done: 'Read', total: end - start, every: PROGRESS_BYTES, clock, log };
        return (0,_system_progress_js__WEBPACK_IMPORTED_MODULE_5__/* .withProgress */ .E)(archive.read(start, end), progress);
    };
    const source = new _seal_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .Digest */ .n();
    const ordered = await (0,_heroku_gunzip_js__WEBPACK_IMPORTED_MODULE_0__/* .readGzip */ .H9)({ size: archive.size, read }, _heroku_gunzip_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1, (json) => (0,_order_index_js__WEBPACK_IMPORTED_MODULE_1__/* .order */ .fq)((0,_seal_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .measured */ .j)(json, source), { accountId, monthStart: monthStart, monthEnd: monthEnd, review }, { spill: () => scratch.log() }));
    const { count, first, last } = ordered.tally;
    log.info(`${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(count, 'event')}, ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z3)(ordered.size)} of JSON`);
    if (first !== null && last !== null)
        log.info(`From ${first} to ${last}`);
    const anomalies = (0,_order_index_js__WEBPACK_IMPORTED_MODULE_1__/* .anomaliesOf */ .RT)(ordered.tally);
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

/***/ 75334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z8: () => (/* binding */ withFolder),
/* harmony export */   b3: () => (/* binding */ FolderError),
/* harmony export */   tE: () => (/* binding */ readableFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _ledger_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93398);
/* harmony import */ var _ledger_readme_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4650);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31053);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76223);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33186);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(52840);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(88176);
/* harmony import */ var _pending_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(54764);











/** A ledger that is being written, or whose last export was interrupted while it wrote. */
class UnfinishedError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ActionError */ .lZ {
    constructor(folder) {
        super(`The ledger in ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(folder)} is being written, or an export was interrupted while it wrote: ` +
            `it has a folder ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(_pending_js__WEBPACK_IMPORTED_MODULE_10__/* .PENDING */ .eG)}. Run the export again, which finishes what was begun.`, { code: 'E_LEDGER_UNFINISHED' });
    }
}
/** The disk does not take or give a ledger's file. */
class FolderError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ActionError */ .lZ {
    constructor(folder, fault, cause) {
        super(`The ledger's folder ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(folder)} could not be read or written: ${fault}. No month in it was ` +
            'cut short. Fix that, or choose another folder, and run again.', { code: 'E_DISK', cause });
    }
}
/**
 * A ledger's folder to read from.
 *
 * @throws UnfinishedError when a change is on its way into it
 */
function readableFolder(folder) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _pending_js__WEBPACK_IMPORTED_MODULE_10__/* .PENDING */ .eG)))
        throw new UnfinishedError(folder);
    return (0,_files_js__WEBPACK_IMPORTED_MODULE_8__/* .filesIn */ .n)(folder);
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
        return (0,_lock_js__WEBPACK_IMPORTED_MODULE_9__/* .takeLock */ .HJ)(folder);
    });
    const forget = onEnd(unlock);
    try {
        await telling(folder, () => recover(folder));
        return await action(await storeIn(folder));
    }
    finally {
        forget();
        unlock();
    }
}
/** Not `mkdir` with `recursive`: on a read-only disk Node.js says ENOENT then, and in /proc it never ends. */
async function makeFolder(folder) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder);
    }
    catch (error) {
        const { code = '' } = error;
        // A symbolic link to nothing is there as well.
        const there = code === 'EEXIST' ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(folder).catch(() => undefined) : undefined;
        if (there?.isDirectory() === true)
            return;
        if (['EEXIST', 'ENOTDIR'].includes(code)) {
            throw new FolderError(folder, 'a file is in its place', error);
        }
        if (code !== 'ENOENT')
            throw error;
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(parent))
            throw new FolderError(folder, 'it cannot be made (ENOENT)', error);
        await makeFolder(parent);
        await makeFolder(folder);
    }
}
/** Finishes or clears away what an interrupted export left. */
async function recover(folder) {
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder)) {
        if (!name.startsWith(_pending_js__WEBPACK_IMPORTED_MODULE_10__/* .STAGING */ .Cj) && !(0,_lock_js__WEBPACK_IMPORTED_MODULE_9__/* .isLockLeftover */ .RM)(name))
            continue;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), { recursive: true, force: true });
    }
    await (0,_pending_js__WEBPACK_IMPORTED_MODULE_10__/* .settle */ .G9)(folder);
}
/**
 * A ledger in a folder on disk. A change is copied beside the ledger first; one rename makes it
 * pending, and its files are moved to their places, SHA256SUMS last. Whatever interrupts that, the
 * next export clears away what was being copied, or moves the rest of what was pending.
 *
 * Writing throws FolderError or FinalMonthError.
 */
async function storeIn(folder) {
    // In a clone, the page keeps its links.
    const page = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _ledger_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .README */ .DK), 'utf8').catch(() => '');
    return {
        historyUrl: (0,_ledger_readme_js__WEBPACK_IMPORTED_MODULE_4__/* .historyUrlIn */ .tR)(page),
        open: () => Promise.resolve((0,_files_js__WEBPACK_IMPORTED_MODULE_8__/* .filesIn */ .n)(folder)),
        // Whoever has the lock has written already.
        checkWritable: () => Promise.resolve(),
        write: async (build) => {
            // An earlier change may have failed on its way.
            await telling(folder, () => (0,_pending_js__WEBPACK_IMPORTED_MODULE_10__/* .settle */ .G9)(folder));
            const change = await build((0,_files_js__WEBPACK_IMPORTED_MODULE_8__/* .filesIn */ .n)(folder));
            if (change === undefined)
                return undefined;
            return telling(folder, async () => {
                const staging = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _pending_js__WEBPACK_IMPORTED_MODULE_10__/* .STAGING */ .Cj));
                try {
                    await (0,_pending_js__WEBPACK_IMPORTED_MODULE_10__/* .stage */ .dw)(folder, staging, change);
                }
                catch (error) {
                    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(staging, { recursive: true, force: true });
                    throw error;
                }
                await (0,_pending_js__WEBPACK_IMPORTED_MODULE_10__/* .settle */ .G9)(folder);
                return null;
            });
        },
    };
}
/** Tells what the disk has against a folder in the folder's name. */
async function telling(folder, action) {
    try {
        return await action();
    }
    catch (error) {
        const fault = error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ActionError */ .lZ ? undefined : (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .faultOf */ .Kl)(error);
        throw fault === undefined ? error : new FolderError(folder, fault, error);
    }
}


/***/ }),

/***/ 67871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ downloadArchive)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _http_secure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23082);
/* harmony import */ var _http_proxy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81007);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69901);
/* harmony import */ var _http_time_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85227);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31053);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76223);
/* harmony import */ var _system_progress_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13779);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33186);
/* harmony import */ var _gunzip_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(60906);
/* harmony import */ var _urls_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(30489);











/** The bytes are not those that Heroku declared. */
class IntegrityError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ActionError */ .lZ {
    constructor(what, expected, actual) {
        super(`The archive's ${what} is ${actual}, but Heroku declared ${expected}. Nothing was ` +
            'delivered; run again, and ask Heroku support if it stays so.', { code: 'E_HEROKU_DAMAGED', transient: true });
    }
}
/** The download did not begin, or broke off. */
class DownloadError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ActionError */ .lZ {
    constructor(problem, transient, retryAfter) {
        super(`The archive could not be downloaded: ${problem}. Nothing was delivered; run again.`, {
            code: 'E_HEROKU_DOWNLOAD',
            transient,
            retryAfter,
        });
    }
}
const MAX_REDIRECTS = 5;
const PROGRESS_BYTES = 16_000_000;
const { least, byte, most, retries, crawl } = _http_time_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .TIMES */ .v.download;
/** Milliseconds that so many bytes may take, besides `least`. */
const timeFor = (size) => Math.min(Math.ceil(size * byte), most - least);
/** Faults of the download are retried here; those of the API were retried by the client. */
function judge(error) {
    const isOurs = [IntegrityError, DownloadError, _http_proxy_js__WEBPACK_IMPORTED_MODULE_2__/* .ProxyError */ .T6].some((kind) => error instanceof kind);
    if (!isOurs || !error.transient)
        return { retry: false };
    const { retryAfter: after = 0 } = error;
    // A large archive may take hours; a pause may not.
    return after > retries ? { retry: false } : { retry: true, after };
}
/**
 * Downloads an archive and verifies its declared size and SHA-256. Each attempt asks Heroku anew:
 * the url may have expired, or the archive may have been rebuilt.
 *
 * @param accept sees each description before a byte is fetched, and throws to refuse it
 * @throws LimitError before a byte is fetched; HerokuError, IntegrityError, DownloadError
 */
async function downloadArchive({ client, account, month, scratch }, accept = () => undefined) {
    const { clock, log } = client.options;
    let size = 0;
    const policy = {
        attempts: 4,
        first: 1000,
        longest: 30_000,
        /** The size is known only when Heroku has told it. */
        get budget() {
            return retries + timeFor(size);
        },
    };
    const attempt = async () => {
        const { archive, requestId } = await client.archive(account, month);
        await accept(archive);
        const { checksum, created_at: createdAt } = archive;
        size = archive.size;
        if (size > _gunzip_js__WEBPACK_IMPORTED_MODULE_9__/* .LIMITS */ .b1.archiveSize) {
            throw new _gunzip_js__WEBPACK_IMPORTED_MODULE_9__/* .LimitError */ .oC(`declared size (${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_8__/* .formatBytes */ .z3)(size)})`, (0,_text_log_js__WEBPACK_IMPORTED_MODULE_8__/* .formatBytes */ .z3)(_gunzip_js__WEBPACK_IMPORTED_MODULE_9__/* .LIMITS */ .b1.archiveSize));
        }
        const retrievedAt = clock.now();
        const gz = await fetchVerified(archive, client, scratch);
        log.info(`Verified ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_8__/* .formatBytes */ .z3)(gz.size)}, SHA-256 ${checksum}`);
        return { gz, checksum, size, createdAt, retrievedAt, requestId };
    };
    return (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .retrying */ .R$)(attempt, { policy, clock, judge, onRetry: (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .toldTo */ .dE)(log, 'Download attempt') });
}
async function fetchVerified(archive, client, scratch) {
    const { clock, log } = client.options;
    const until = clock.now().getTime() + least + timeFor(archive.size);
    const response = await follow(new URL(archive.url), until, client);
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    const brokeOff = (why) => new DownloadError(`it broke off after ${size} of ${archive.size} bytes (${why})`, true);
    const crawls = crawlingFrom(clock);
    const verified = async function* () {
        for await (const chunk of response.body) {
            hash.update(chunk);
            size += chunk.length;
            if (size > archive.size) {
                throw new IntegrityError('size', archive.size, `over ${archive.size}`);
            }
            if (crawls(size) && size < archive.size) {
                throw brokeOff(`less than ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_8__/* .formatBytes */ .z3)(crawl.bytes)} a second`);
            }
            yield chunk;
        }
        // Within the stream: a file that fails is removed before the next attempt needs the room.
        if (size !== archive.size)
            throw new IntegrityError('size', archive.size, size);
        const actual = hash.digest('hex');
        if (actual !== archive.checksum)
            throw new IntegrityError('SHA-256', archive.checksum, actual);
    };
    const progress = { done: 'Downloaded', total: archive.size, every: PROGRESS_BYTES, clock, log };
    return scratch.write((0,_system_progress_js__WEBPACK_IMPORTED_MODULE_7__/* .withProgress */ .E)(verified(), progress)).catch((thrown) => {
        const error = (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .asDiskError */ .k_)(thrown);
        throw error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ActionError */ .lZ ? error : brokeOff(faultName(error));
    });
}
/**
 * Watches the speed: given the bytes so far, says once a minute whether those of the last minute
 * were too few. No time limit of a silence ever ends a drip.
 */
function crawlingFrom(clock) {
    let before = { at: clock.now().getTime(), size: 0 };
    return (size) => {
        const at = clock.now().getTime();
        const elapsed = at - before.at;
        if (elapsed < crawl.milliseconds)
            return false;
        const isTooSlow = (size - before.size) * 1000 < crawl.bytes * elapsed;
        before = { at, size };
        return isTooSlow;
    };
}
/**
 * Follows redirects: each must be secure, and no header of ours goes along.
 *
 * @param until when the whole answer must be there, in milliseconds since 1970
 */
async function follow(first, until, client) {
    const { http, clock, log, apiUrl } = client.options;
    let url = first;
    for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
        if (!(0,_http_secure_js__WEBPACK_IMPORTED_MODULE_1__/* .isSecure */ .U)(url)) {
            const scheme = (0,_text_log_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)(url.protocol.slice(0, -1));
            throw new DownloadError(`its url is of '${scheme}', where https was expected`, false);
        }
        // Else an answer of the API could have this machine ask its own network.
        if (apiUrl.protocol === 'https:' && (0,_http_secure_js__WEBPACK_IMPORTED_MODULE_1__/* .isInternal */ .i)(url)) {
            throw new DownloadError('its url leads to a loopback, private or link-local address', false);
        }
        const within = Math.max(1, until - clock.now().getTime());
        const response = await http(url, { 'accept-encoding': 'identity' }, within).catch((error) => {
            if (error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ActionError */ .lZ)
                throw error;
            throw new DownloadError(`no connection to its host (${faultName(error)})`, true);
        });
        const { status } = response;
        if (status === 200)
            return response;
        response.body.destroy();
        const location = response.header('location');
        if (status >= 300 && status < 400 && location !== undefined && URL.canParse(location, url)) {
            url = new URL(location, url);
            (0,_urls_js__WEBPACK_IMPORTED_MODULE_10__/* .hideUrl */ .K)(url.href, log, client.known);
            continue;
        }
        const after = (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .retryAfter */ .P9)(response.header('retry-after'), clock.now());
        throw new DownloadError(`its host answered ${status}`, true, after);
    }
    throw new DownloadError(`more than ${MAX_REDIRECTS} redirects`, false);
}
/** A fault's code or class; its message could hold the url. */
function faultName(error) {
    const { code, name } = error;
    // The code of a DOMException, such as that of a timeout, is a number.
    const texts = [code, name].filter((text) => typeof text === 'string');
    return texts[0] ?? 'unknown fault';
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

/***/ 13779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withProgress)
/* harmony export */ });
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33186);

/** A line is logged after this many bytes or milliseconds. */
const BYTES = 256_000_000;
const MILLISECONDS = 10_000;
/** Passes a stream through and logs its progress: `Downloaded 16 MB of 145 MB`. */
async function* withProgress(source, { done, total, clock, log, every = BYTES }) {
    let size = 0;
    let shown = { size, at: clock.now().getTime() };
    for await (const chunk of source) {
        yield chunk;
        size += chunk.length;
        const at = clock.now().getTime();
        if (size - shown.size < every && at - shown.at < MILLISECONDS)
            continue;
        if (size < total)
            log.info(`${done} ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(size)} of ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(total)}`);
        shown = { size, at };
    }
}


/***/ })

};
