export const id = 1772;
export const ids = [1772];
export const modules = {

/***/ 41772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exportAccount: () => (/* binding */ exportAccount)
});

// EXTERNAL MODULE: ./.build/github/ask.js
var ask = __webpack_require__(91289);
// EXTERNAL MODULE: ./.build/github/octokit.js
var github_octokit = __webpack_require__(13349);
// EXTERNAL MODULE: ./.build/github/repository.js + 5 modules
var github_repository = __webpack_require__(76490);
// EXTERNAL MODULE: ./.build/heroku/client.js + 2 modules
var heroku_client = __webpack_require__(51737);
// EXTERNAL MODULE: ./.build/heroku/errors.js
var errors = __webpack_require__(50484);
// EXTERNAL MODULE: ./.build/http/outage.js
var outage = __webpack_require__(52428);
// EXTERNAL MODULE: ./.build/report/result.js
var result = __webpack_require__(99728);
// EXTERNAL MODULE: ./.build/system/disk.js
var disk = __webpack_require__(31053);
// EXTERNAL MODULE: ./.build/system/scratch.js
var scratch = __webpack_require__(5972);
// EXTERNAL MODULE: ./.build/system/errors.js
var system_errors = __webpack_require__(76223);
// EXTERNAL MODULE: ./.build/text/log.js
var text_log = __webpack_require__(33186);
;// CONCATENATED MODULE: ./.build/export/ahead.js
/** Makes such a log. Secrets are masked at once. */
function aheadLog(log) {
    /** What writes the lines that are held; undefined: none are. */
    let held;
    const write = async (lines) => {
        for (const line of lines)
            await line();
    };
    const inTurn = (tell) => (value) => {
        if (held === undefined)
            tell(value);
        else
            held.push(() => tell(value));
    };
    return {
        hold() {
            held = [];
        },
        async release() {
            const lines = held ?? [];
            held = undefined;
            await write(lines);
        },
        info: inTurn((line) => log.info(line)),
        warning: inTurn((message) => log.warning(message)),
        debug: inTurn((error) => log.debug(error)),
        secret: (text) => log.secret(text),
        async group(title, action) {
            const outer = held;
            if (outer === undefined)
                return log.group(title, action);
            const inner = (held = []);
            try {
                return await action();
            }
            finally {
                held = outer;
                outer.push(() => log.group(title, () => write(inner)));
            }
        },
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/ledger/companions.js
var ledger_companions = __webpack_require__(88951);
// EXTERNAL MODULE: ./.build/ledger/evidence.js
var evidence = __webpack_require__(58857);
// EXTERNAL MODULE: ./.build/openpgp/detached.js
var detached = __webpack_require__(25086);
// EXTERNAL MODULE: ./.build/system/workflow.js
var workflow = __webpack_require__(28325);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/http/body.js
var http_body = __webpack_require__(75235);
// EXTERNAL MODULE: ./.build/http/proxy.js
var proxy = __webpack_require__(81007);
// EXTERNAL MODULE: ./.build/system/version.js
var version = __webpack_require__(24014);
// EXTERNAL MODULE: ./.build/timestamp/response.js
var timestamp_response = __webpack_require__(26226);
// EXTERNAL MODULE: ./.build/timestamp/verify.js
var verify = __webpack_require__(25324);
;// CONCATENATED MODULE: ./.build/timestamp/client.js








const HEADERS = {
    'content-type': 'application/timestamp-query',
    accept: 'application/timestamp-reply',
    'user-agent': version/* USER_AGENT */._O,
};
/** Milliseconds to wait for each authority. */
const WITHIN = 30_000;
/** How far an authority's clock and that of this machine may differ, in milliseconds. */
const APART = 3_600_000;
/** No authority gave a valid time-stamp; the message says what each did. */
class TimestampError extends system_errors/* ActionError */.lZ {
}
/**
 * Gets a time-stamp of a document. Only its SHA-256 and a nonce are sent. Redirects are not
 * followed.
 *
 * @param authorities at least one; asked in this order until one gives a valid time-stamp
 * @throws TimestampError
 */
async function requestTimestamp(document, authorities, edge) {
    const problems = [];
    let transient = false;
    for (const authority of authorities) {
        const answer = await client_ask(authority, document, edge);
        if (!('problem' in answer))
            return answer;
        problems.push(`${(0,text_log/* plain */.pj)(authority.host)} ${answer.problem}`);
        transient ||= answer.transient ?? false;
    }
    throw new TimestampError(`No time-stamp: ${problems.join('; ')}. Run again, or give another timestamp-authority.`, { code: 'E_TIMESTAMP', transient });
}
async function client_ask(authority, document, { http, now }) {
    const nonce = makeNonce();
    const body = timestampRequest((0,external_node_crypto_.createHash)('sha256').update(document).digest(), nonce);
    let response;
    try {
        const answer = await http(authority, HEADERS, WITHIN, { method: 'POST', body });
        const { status } = answer;
        if (status !== 200) {
            answer.body.destroy();
            return { problem: `answered ${status}`, transient: status === 429 || status >= 500 };
        }
        response = await (0,http_body/* readBytes */.i)(answer.body, timestamp_response/* LARGEST_RESPONSE */.Lo);
    }
    catch (error) {
        const reason = (0,text_log/* plain */.pj)((0,system_errors/* messageOf */.bD)((0,proxy/* proxyErrorIn */.qi)(error) ?? error));
        return { problem: `gave no answer: ${reason}`, transient: true };
    }
    const timestamp = await (0,verify/* verifyTimestamp */.W)(response, document, { nonce });
    if (typeof timestamp === 'string')
        return { problem: `gave a time-stamp that ${timestamp}` };
    const [stamped, here] = [timestamp.time, now()];
    if (Math.abs(+stamped - +here) <= APART)
        return { ...timestamp, response };
    return {
        problem: `gave a time-stamp of ${stamped.toISOString()}, while this machine's clock is at ${here.toISOString()}`,
    };
}
/** A positive number of 8 bytes without leading zeros, as DER requires. */
function makeNonce() {
    const nonce = (0,external_node_crypto_.randomBytes)(8);
    nonce[0] = (nonce[0] & 0x3f) | 0x40;
    return nonce;
}
/** MessageImprint: SHA-256, and the head of its 32 bytes. */
const SHA256_OF = '3031300d060960864801650304020105000420';
/**
 * A TimeStampReq (RFC 3161, section 2.4.1) in DER, 69 bytes: version 1, the digest, the nonce, and that the
 * token is to include the signer's certificate.
 *
 * @param digest SHA-256 of the document, 32 bytes
 */
function timestampRequest(digest, nonce = makeNonce()) {
    const parts = ['3043020101', SHA256_OF, digest.toString('hex'), '0208', nonce.toString('hex')];
    return Buffer.from(`${parts.join('')}0101ff`, 'hex');
}

;// CONCATENATED MODULE: ./.build/export/attest.js







/** Makes the companions of a manifest: its signature, and the time-stamp of a final month. */
function attestWith({ signing: { signer }, timestampAuthority, timestamp }, edge) {
    /** Why there was no token: later months do not wait for the authorities again. */
    let outage;
    return async (placed) => {
        const companions = [];
        if (signer !== undefined) {
            const signature = await (0,detached/* signDetached */.k)(placed.bytes, signer, edge.clock.now());
            companions.push((0,ledger_companions/* companionOf */._M)(placed, 'signature', Buffer.from(signature)));
        }
        if (!placed.manifest.final || timestampAuthority.length === 0)
            return companions;
        try {
            if (outage !== undefined)
                throw outage;
            const token = await stamped(placed.bytes, timestampAuthority, edge);
            companions.push((0,ledger_companions/* companionOf */._M)(placed, 'timestamp', token));
        }
        catch (error) {
            if (timestamp === 'required' || !(error instanceof TimestampError))
                throw error;
            outage = error;
            edge.log.warning(`${placed.manifest.month} is delivered without a time-stamp; the next run tries again. ${outage.message}`);
        }
        return companions;
    };
}
async function stamped(manifest, authorities, { http, clock, log }) {
    const now = () => clock.now();
    const { response, time, authority } = await requestTimestamp(manifest, authorities, { http, now });
    log.info(`Time-stamped by ${authority} at ${time.toISOString()}`);
    return response;
}
/**
 * Adds the tokens that earlier runs could not get, each in an evidence commit: to the records without
 * one since the first that has one, else to the newest, which vouches for those before it by the chain.
 * What fails is a warning: the next run tries again.
 *
 * @returns the newest record as the ledger has it now
 */
async function addTimestamps({ log: records }, ledger, authorities, edge) {
    let newest = records.at(-1);
    const isStamped = (held) => (0,ledger_companions/* companionIn */.sS)(held, 'timestamp') !== undefined;
    // Without any, the index is -1: the newest.
    const untimed = records.slice(records.findIndex(isStamped)).filter((held) => !isStamped(held));
    try {
        for (const { path, manifest } of untimed) {
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
/** The time-stamp of a manifest, in the ledger or about to be; undefined when it has none. */
async function tokenOf(held, ledger) {
    const companion = held && (0,ledger_companions/* companionIn */.sS)(held, 'timestamp');
    if (companion === undefined)
        return undefined;
    const { path } = companion;
    const bytes = companion.bytes ?? (await (await ledger?.store.open())?.read(path));
    return bytes && { name: (0,external_node_path_.basename)(path), bytes };
}

// EXTERNAL MODULE: ./.build/folder/store.js
var store = __webpack_require__(75334);
// EXTERNAL MODULE: ./.build/github/errors.js
var github_errors = __webpack_require__(43781);
// EXTERNAL MODULE: ./.build/ledger/due.js
var ledger_due = __webpack_require__(24700);
// EXTERNAL MODULE: ./.build/ledger/manifest.js
var ledger_manifest = __webpack_require__(40409);
// EXTERNAL MODULE: ./.build/ledger/state.js
var ledger_state = __webpack_require__(35307);
// EXTERNAL MODULE: ./.build/plan/months.js
var plan_months = __webpack_require__(91509);
// EXTERNAL MODULE: ./.build/system/month.js
var system_month = __webpack_require__(42628);
// EXTERNAL MODULE: ./.build/ledger/errors.js
var ledger_errors = __webpack_require__(5671);
// EXTERNAL MODULE: ./.build/openpgp/keys.js + 1 modules
var keys = __webpack_require__(8026);
;// CONCATENATED MODULE: ./.build/export/keys.js






function keyWarnings({ encryption, signing: { signer } }) {
    return [...(encryption?.recipients ?? []), signer].flatMap((key) => key?.warnings ?? []);
}
/** Warnings of keys that lack the subkey to which earlier months were encrypted: older copies. */
function outdatedKeys({ log }, recipients) {
    return recipients.flatMap(({ key, fingerprint }) => {
        const parts = [key, ...key.subkeys].map(keys/* fingerprintOf */.ax);
        const subkeys = log.map(({ manifest: { encryption } }) => encryption !== null && 'subkeys' in encryption
            ? encryption.subkeys[encryption.recipients.indexOf(fingerprint)]
            : undefined);
        const last = subkeys.findLast((subkey) => subkey !== undefined);
        if (last === undefined || parts.includes(last))
            return [];
        return (`pgp-public-keys: key ${fingerprint} lacks the subkey ${last}, which earlier months are ` +
            'encrypted to: it is an older copy. Export the key again: ' +
            `\`gpg --armor --export ${fingerprint}\``);
    });
}
/** How far the clocks of two runners may be apart, in milliseconds. */
const keys_APART = 3_600_000;
/** Checks that a signed ledger stays signed, and that a known key signed its newest record. */
async function checkSignatures({ log }, files, { signer, verifiers }, now) {
    const signed = log.findLast(({ manifest }) => (0,ledger_manifest/* signerOf */.Kv)(manifest) !== undefined);
    const newest = log.at(-1);
    if (signed === undefined || newest === undefined)
        return;
    if (signed !== newest) {
        throw new ledger_errors/* LedgerError */.o(newest.path, `is not signed, while '${signed.path}' before it is`);
    }
    const named = (0,ledger_manifest/* signerOf */.Kv)(newest.manifest);
    const refusal = (problem) => new system_errors/* ActionError */.lZ(`The newest record of the ledger is signed by ${named}, ${problem} Nothing was written.`, { code: 'E_LEDGER_SIGNATURE' });
    if (signer === undefined) {
        throw refusal('and this run would add one that is not: pgp-signing-key is empty. Is its secret set for ' +
            'this repository?');
    }
    const path = (0,ledger_companions/* companionPath */.ad)(newest.path, 'signature');
    const [bytes, signature] = [await files.read(newest.path), await files.read(path)];
    const latest = new Date(+now + keys_APART);
    const check = await (0,detached/* verifyDetached */.T)(bytes, signature.toString(), verifiers, latest);
    if (check.status === 'bad')
        throw new ledger_errors/* LedgerError */.o(path, check.problem);
    if (check.status === 'unknown') {
        throw refusal(`with the key ${check.issuer}, which was not given: if it is yours, give its public key in ` +
            'pgp-signer-keys.');
    }
    if (check.fingerprint !== named) {
        throw new ledger_errors/* LedgerError */.o(path, `is of ${check.fingerprint}, where its manifest names ${named}`);
    }
}

// EXTERNAL MODULE: ./.build/heroku/final.js
var heroku_final = __webpack_require__(46799);
// EXTERNAL MODULE: ./.build/system/bundle.js
var bundle = __webpack_require__(4216);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.build/ledger/append.js + 1 modules
var append = __webpack_require__(70670);
// EXTERNAL MODULE: ./.build/ledger/commit-message.js
var commit_message = __webpack_require__(19667);
// EXTERNAL MODULE: ./.build/ledger/paths.js
var ledger_paths = __webpack_require__(93398);
// EXTERNAL MODULE: ./.build/ledger/sums.js
var ledger_sums = __webpack_require__(27516);
;// CONCATENATED MODULE: ./.build/export/deliver.js








/** What would become of a month in a dry run. */
function rehearse({ record, files }, state, tools) {
    const { ledger, options } = tools;
    const twin = ledger && (0,append/* twinOf */.wA)(state, record);
    const held = twin ?? (0,append/* placeMonth */._J)(record, files, append/* UNLOGGED */.oH);
    const isHeldBack = twin === undefined || options.destination.has('artifact');
    return { held, directory: ledger?.directory ?? '', isHeldBack };
}
/** Delivers to each destination. One that fails does not stop the other. */
async function deliver(sealed, tools) {
    const { record, files } = sealed;
    const { ledger, outages, options } = tools;
    const failures = [];
    const attempt = async (action) => outages.spend(action).catch((error) => {
        failures.push(error);
        return undefined;
    });
    const inLedger = ledger && (await attempt(() => deliver_append(sealed, ledger, tools)));
    // An artifact beside it has the manifest that was written to the ledger.
    let placed = inLedger?.placed ?? (0,append/* placeMonth */._J)(record, files, append/* UNLOGGED */.oH);
    let artifact;
    if (options.destination.has('artifact')) {
        artifact = await attempt(async () => {
            if (inLedger?.placed === undefined)
                placed = await (0,append/* attested */.zn)(placed, tools.attest);
            return uploadMonth(placed, files, tools);
        });
        // The next run will look for the month in the ledger alone.
        const isPassedBy = inLedger !== undefined && options.selection.kind === 'missing';
        const failure = failures.at(-1);
        if (artifact === undefined && isPassedBy && failure instanceof system_errors/* ActionError */.lZ) {
            failure.message +=
                ` The ledger has ${record.month} now, so 'missing' passes it by: run with month: ` +
                    `${record.month} for its artifact.`;
        }
    }
    const { held = placed, isNew = false, receipt: commit = null, newest } = inLedger ?? {};
    const directory = inLedger === undefined ? '' : ledger.directory;
    const delivered = isNew ? (0,ledger_sums/* filesOf */.R8)(held) : artifact ? (0,ledger_sums/* filesOf */.R8)(placed) : [];
    const subjects = delivered.map(({ path, sha256 }) => ({
        path: (0,ledger_paths/* inDirectory */.zX)(isNew ? directory : '', path),
        sha256,
    }));
    return { held, newest, failures, directory, isNew, commit, artifact, subjects };
}
/** Appends a month to the ledger, unless that has its events already. */
async function deliver_append({ record, files, ordered, reviewed }, ledger, { options, scratch, log, attest, check }) {
    const appended = await (0,append/* appendMonth */.No)(ledger, {
        record,
        files,
        attest,
        check: async (state, ledgerFiles) => {
            await check(state, ledgerFiles);
            const revision = record.final ? (0,append/* nextRevision */.fB)(state, record.month) : 1;
            if (reviewed !== undefined && reviewed !== revision) {
                throw new system_errors/* ActionError */.lZ(`Another run added ${record.month} meanwhile, with other events: the review page does not ` +
                    'fit. Nothing was written; run again.', { code: 'E_GITHUB_BUSY' });
            }
        },
        document: () => ordered.read(),
        spill: () => scratch.log(),
        message: (manifest) => (0,commit_message/* commitMessage */.df)(options.commitMessage, manifest),
    });
    const { changes, revision } = appended.held.manifest;
    if (!appended.isNew)
        log.info('The ledger has these events already: no commit');
    else if (revision > 1) {
        const counts = changes
            ? `${(0,text_log/* counted */.hS)(changes.added, 'event')} added, ${changes.removed.toLocaleString('en-US')} removed, ` +
                `${changes.changed.toLocaleString('en-US')} changed`
            : 'how the events differ is not known, since the earlier ones are encrypted';
        log.warning(`Heroku changed its archive of ${record.month} after it was exported. It was added as revision ` +
            `${revision}: ${counts}. The earlier ones are untouched.`);
    }
    return appended;
}
/** Uploads a month as the ledger lays it out. The files are moved: nothing is done with them afterwards. */
async function uploadMonth(placed, files, { options: { artifactName, retentionDays }, runner, scratch, clock, log }) {
    // GitHub's client is large, and few runs need it.
    const { effectiveArtifactName, uploadArtifact } = await __webpack_require__.e(/* import() */ 463).then(__webpack_require__.bind(__webpack_require__, 30463));
    const { account, month, files: named } = placed.manifest;
    const root = (0,external_node_path_.join)(scratch.folder, month);
    await (0,promises_.mkdir)((0,external_node_path_.join)(root, (0,external_node_path_.dirname)(placed.path)), { recursive: true });
    for (const [index, { file }] of files.entries()) {
        await (0,promises_.rename)(file, (0,external_node_path_.join)(root, named[index].path));
    }
    const sums = { path: ledger_paths/* SUMS */.vf, bytes: (0,ledger_sums/* formatSums */.K3)((0,ledger_sums/* filesOf */.R8)(placed)) };
    for (const { path, bytes } of [placed, ...placed.companions, sums]) {
        await (0,promises_.writeFile)((0,external_node_path_.join)(root, path), bytes);
    }
    const paths = [...(0,ledger_sums/* filesOf */.R8)(placed), sums].map(({ path }) => (0,external_node_path_.join)(root, path));
    const name = effectiveArtifactName(artifactName, account, month, runner.runAttempt);
    try {
        const upload = { name, root, files: paths, retentionDays };
        return await uploadArtifact(upload, { runner, now: clock.now(), log });
    }
    catch (error) {
        // The client may be reading the files still.
        scratch.lend();
        throw error;
    }
}

// EXTERNAL MODULE: ./.build/export/fetch.js
var fetch = __webpack_require__(98277);
// EXTERNAL MODULE: ./.build/export/order.js
var order = __webpack_require__(57137);
// EXTERNAL MODULE: ./.build/ledger/document.js
var ledger_document = __webpack_require__(23033);
// EXTERNAL MODULE: ./.build/ledger/reconcile.js
var reconcile = __webpack_require__(91334);
;// CONCATENATED MODULE: ./.build/export/reconcile.js





/** Compares a month, day by day, with Heroku's events API. Days that it does not answer never fail the month. */
async function reconcileMonth(month, account, { createdAt, ordered }, { heroku, log }) {
    const madeOn = (0,reconcile/* dayOf */.kb)(Date.parse(createdAt));
    /** A fault that outlasted its retries: waiting for it on each day would take hours. */
    let fault;
    const ask = async (day) => {
        // The archive of the running month ends with the day before the one on which it was made.
        if (day >= madeOn) {
            return { refused: `the archive was made on ${madeOn} and ends with the day before` };
        }
        if (fault !== undefined)
            return { refused: fault };
        try {
            return { ids: await heroku.eventIds(account, day) };
        }
        catch (error) {
            if (!(error instanceof system_errors/* ActionError */.lZ))
                throw error;
            const refused = reasonOf(error);
            if (error.transient)
                fault = refused;
            log.info(`${day}: not reconciled: ${(0,system_errors/* messageOf */.bD)(error)}`);
            return { refused };
        }
    };
    const reconciled = await (0,reconcile/* reconcile */.Lq)(month, (0,ledger_document/* eventLines */.Cl)(ordered.read()), ask);
    const { days, not_reconciled: reason } = reconciled.reconciliation;
    const counts = Object.values(days).flatMap(({ only_in_one: count }) => count ?? []);
    const different = counts.reduce((sum, count) => sum + count, 0);
    const all = (0,text_log/* counted */.hS)(Object.keys(days).length, 'day');
    log.info(`Reconciled ${counts.length} of ${all}, ${(0,text_log/* counted */.hS)(different, 'event')} in one source only`);
    if (reason !== null)
        log.warning(`${month} is not reconciled in full: ${reason}`);
    if (different > 0) {
        log.warning(`Heroku's archive of ${month} and its events API differ in ${(0,text_log/* counted */.hS)(different, 'event')}. The job ` +
            'summary lists them; ask Heroku support which of the two is right.');
    }
    return reconciled;
}
/** A short reason for the manifest, the same for each day. */
function reasonOf(error) {
    if (error instanceof errors/* HerokuError */.hO)
        return `the events API answered ${error.status}`;
    return error instanceof errors/* HerokuAnswerError */.X0
        ? 'the events API answered in a form that is not known'
        : 'the events API gave no whole answer';
}

// EXTERNAL MODULE: ./.build/record/parse-events.js
var parse_events = __webpack_require__(98975);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./.build/seal/digest.js
var digest = __webpack_require__(96872);
// EXTERNAL MODULE: ./.build/seal/file.js
var seal_file = __webpack_require__(45110);
// EXTERNAL MODULE: external "node:stream/web"
var web_ = __webpack_require__(37830);
// EXTERNAL MODULE: ./.build/openpgp/openpgp.js
var openpgp = __webpack_require__(90093);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(80356);
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
    const blocks = Array.from({ length: AHEAD + 2 }, () => Buffer.allocUnsafeSlow(BLOCK));
    let length = 0;
    for await (const chunk of source) {
        for (let from = 0; from < chunk.length;) {
            const piece = chunk.subarray(from, from + BLOCK - length);
            blocks[0].set(piece, length);
            from += piece.length;
            length += piece.length;
            if (length < BLOCK)
                continue;
            yield blocks[0];
            blocks.push(blocks.shift());
            length = 0;
        }
    }
    yield blocks[0].subarray(0, length);
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
    let before;
    try {
        for await (const block of blocksOf(source)) {
            crc = (0,external_node_zlib_.crc32)(block, crc);
            size += block.length;
            const compressed = compress(block, {
                level: 6,
                chunkSize: BLOCK >> 2,
                finishFlush: block.length < BLOCK ? external_node_zlib_.constants.Z_FINISH : external_node_zlib_.constants.Z_SYNC_FLUSH,
                ...(before && { dictionary: before }),
            });
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
 * Seals a document: compresses it, then encrypts it, each if wanted, as a stream. An error of `plain`
 * comes out unchanged, before anything that looks like the end.
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
    yield* await encrypt({
        message: await createMessage({ binary: web_.ReadableStream.from(source), date: now }),
        encryptionKeys: recipients.map(({ key }) => key),
        sessionKey: { data: (0,external_node_crypto_.randomBytes)(32), algorithm: 'aes256' },
        format: 'binary',
        date: now,
        config: { preferredCompressionAlgorithm: enums.compression.uncompressed },
    });
}

// EXTERNAL MODULE: ./.build/system/progress.js
var system_progress = __webpack_require__(13779);
;// CONCATENATED MODULE: ./.build/export/seal.js







/** Above this many bytes `compression: auto` compresses plaintext too (10 MiB). */
const COMPRESS_ABOVE = 10 * 2 ** 20;
/** Compresses, encrypts and digests the ordered document, and Heroku's own bytes if they are given. */
async function sealEvents(ordered, original, compression, sealing) {
    const { encryption, clock, log } = sealing;
    const encrypted = encryption !== null;
    const auto = encrypted || ordered.size > COMPRESS_ABOVE;
    const gzip = compression === 'gzip' || (compression === 'auto' && auto);
    const document = new digest/* Digest */.n();
    const progress = { done: 'Sealed', total: ordered.size, clock, log };
    const plain = (0,system_progress/* withProgress */.E)((0,digest/* measured */.j)(ordered.read(), document), progress);
    const ending = (0,ledger_paths/* eventsEnding */.Bh)({ gzip, encrypted });
    const files = await sealFile({ role: 'events', ending }, plain, gzip, sealing);
    if (document.size !== ordered.size) {
        throw new Error(`${document.size} bytes were written of ${ordered.size}`);
    }
    if (original !== undefined) {
        const own = { role: 'original', ending: (0,ledger_paths/* originalEnding */.hM)(encrypted) };
        files.push(...(await sealFile(own, original.read(), false, sealing)));
    }
    log.info(`Ordered document: SHA-256 ${document.sha256}`);
    const count = (0,text_log/* counted */.hS)(encryption?.recipients.length ?? 0, 'recipient');
    log.info(encrypted ? `Encrypted for ${count}` : 'Not encrypted');
    return { files, document };
}
/** Seals a month's review page, so that it is on no disk in plaintext when encrypting. */
function sealReview(page, sealing) {
    const ending = (0,ledger_paths/* reviewEnding */.WT)(sealing.encryption !== null);
    return sealFile({ role: 'review', ending }, external_node_stream_.Readable.from([Buffer.from(page)]), false, sealing);
}
async function sealFile(file, bytes, gzip, { month, encryption, folder, clock, log }) {
    const { recipients = [] } = encryption ?? {};
    const sealed = seal(bytes, { gzip, recipients, now: clock.now() });
    const files = await (0,seal_file/* writeSealed */.C)(file, folder, sealed);
    for (const { ending, size, sha256 } of files) {
        log.info(`${month}${ending}: ${(0,text_log/* formatBytes */.z3)(size)}, SHA-256 ${sha256}`);
    }
    return files;
}

;// CONCATENATED MODULE: ./.build/export/review.js









/** Makes and seals a month's review page. @throws ActionError when it cannot be made */
async function reviewMonth({ record, files, ordered }, make, { state, ledger }, sealing) {
    const { account, final } = record;
    const { month, clock, log } = sealing;
    // Events that the ledger has go to an artifact alone, which knows no revisions.
    const isAppended = final && (0,append/* twinOf */.wA)(state, record) === undefined;
    const revision = isAppended ? (0,append/* nextRevision */.fB)(state, month) : 1;
    const path = `${(0,ledger_paths/* stemOf */.Vc)(month, final, revision)}${(0,ledger_document/* wholePath */.nA)(files[0].ending)}`;
    const read = async (take) => {
        const problem = await (0,parse_events/* parseEvents */.PH)(ordered.read(), take);
        return problem === undefined ? [] : [`the document ${problem}`];
    };
    try {
        const earlier = ledger && (await heldMonths(state, ledger));
        const about = { account, revision, final, now: clock.now() };
        const { page, ...summaries } = await make({ month, path, read }, earlier, about);
        return { page: await sealReview(page, sealing), revision, ...summaries };
    }
    catch (error) {
        if (error instanceof system_errors/* ActionError */.lZ || (0,disk/* faultOf */.Kl)(error) !== undefined)
            throw error;
        log.debug(error);
        throw new system_errors/* ActionError */.lZ(`The review page of ${month} could not be made, which is a defect: please report it. Nothing ` +
            "was delivered. To deliver the month without its page, set 'review' to false.", { code: 'E_REVIEW' });
    }
}
/** The final months of a ledger; those that are encrypted cannot be read. */
async function heldMonths(state, { store }) {
    const ledger = await store.open();
    return [...(0,ledger_state/* latestRevisions */.Ql)(state)].map(([month, held]) => {
        const read = async (take) => {
            const document = (0,append/* documentOf */.lM)(held, ledger);
            if (document === undefined)
                return ['encrypted, and the action has no private key'];
            const problem = await (0,parse_events/* parseEvents */.PH)(document, take).catch((error) => {
                if (error instanceof ledger_errors/* LedgerError */.o)
                    return error.problem;
                throw error;
            });
            return problem === undefined ? [] : [problem];
        };
        return { month, read };
    });
}

;// CONCATENATED MODULE: ./.build/export/month.js














/** Requests to Heroku for a month that is reconciled: the archive, and some for each day. */
const REQUESTS_TO_RECONCILE = 40;
/** The story of a month up to its delivery. Never throws; `refusal` fails it unless the ledger has it. */
async function prepareMonth(month, plan, tools, refusal) {
    const { account, options, heroku, ledger, runner, outages, clock, ahead: log } = tools;
    const { encryption, destination, dryRun } = options;
    const mustBeFinal = options.provisional === 'refuse' && clock.now() >= (0,system_month/* endOf */.pJ)(month);
    const held = destination.has('artifact')
        ? undefined
        : heldMonth(month, plan, mustBeFinal, clock.now());
    if (held !== undefined) {
        log.info(`${month}: the ledger has what Heroku has, nothing to do`);
        const delivery = { held, directory: ledger?.directory ?? '' };
        return { month, facts: { delivery }, failures: [] };
    }
    if (refusal !== undefined)
        return { month, facts: {}, failures: [refusal] };
    const step = (name, action) => outages.spend(() => log.group(`${month}: ${name}`, action));
    const facts = {};
    let scratch;
    try {
        outages.check();
        await heroku.awaitBudget(options.reconcile ? REQUESTS_TO_RECONCILE : 1);
        const own = (scratch = tools.scratch.section());
        const edge = { scratch: own, clock, log };
        const archive = await step('fetch', () => (0,fetch/* fetchArchive */.P)({ client: heroku, account, month, scratch: own }, mustBeFinal, async () => {
            if (!dryRun && !destination.has('artifact'))
                await ledger?.store.checkWritable();
        }));
        facts.final = archive.final;
        facts.sourceSha256 = archive.checksum;
        const expected = { month, accountId: account.id, review: tools.showsNames };
        const { ordered, source } = await step('order', () => (0,order/* orderEvents */.U)(archive.gz, expected, edge));
        facts.tally = ordered.tally;
        if (options.strict)
            (0,order/* refuseAnomalies */.S)(month, ordered);
        const { createdAt } = archive;
        if (options.reconcile) {
            facts.reconciled = await step('reconcile', () => reconcileMonth(month, account, { createdAt, ordered }, { heroku, log }));
        }
        const original = options.keepOriginal ? archive.gz : undefined;
        const sealing = { month, encryption, folder: (0,external_node_path_.join)(own.folder, 'sealed'), clock, log };
        const { files, document } = await step('seal', () => sealEvents(ordered, original, options.compression, sealing));
        const reconciliation = facts.reconciled?.reconciliation;
        const made = { archive, source, ordered, document, reconciliation };
        const record = recordOf(account, month, made, options, runner, await (0,bundle/* bundleSha256 */.K)());
        const { makeReview } = tools;
        let sealed = { record, files, ordered };
        if (makeReview !== undefined) {
            const { page, revision, ...summaries } = await step('review', () => reviewMonth(sealed, makeReview, { state: plan.state, ledger }, sealing));
            sealed = { ...sealed, files: [...files, ...page], reviewed: revision };
            // Nobody but the recipients reads what a review of encrypted events says.
            facts.review = summaries[tools.showsNames && encryption === null ? 'full' : 'counts'];
        }
        return { month, facts, ready: { sealed, scratch: own }, failures: [] };
    }
    catch (error) {
        await removed(scratch, log);
        return { month, facts, failures: [error] };
    }
}
/** The evidence for a month, but for its place in a ledger and its files; `tool` is the bundle's SHA-256. */
function recordOf({ id, name }, month, { archive, source, ordered, document, reconciliation }, { encryption, signing: { signer } }, runner, tool) {
    const { count, first, last, byType, byDay, anomalies } = ordered.tally;
    const { final, createdAt, checksum, size, retrievedAt, requestId = null } = archive;
    const { sha256: json_sha256, size: json_size } = source;
    const retrieved_at = retrievedAt.toISOString();
    const asked = { created_at: createdAt, checksum, size, retrieved_at, request_id: requestId };
    return {
        account: { id, name },
        month,
        final,
        source: { ...asked, json_sha256, json_size },
        events: { count, first, last, by_type: byType, by_day: byDay, anomalies },
        ...(reconciliation && { reconciliation }),
        json: { sha256: document.sha256, size: document.size },
        encryption: encryption && {
            recipients: encryption.recipients.map(({ fingerprint }) => fingerprint),
            subkeys: encryption.recipients.map(({ subkey }) => subkey),
        },
        signature: signer ? { fingerprint: signer.fingerprint } : null,
        tool: { ...version/* TOOL */.js, ref: runner.actionRef, sha256: tool },
        run: (0,workflow/* runOf */.ng)(runner),
    };
}
/** Delivers a month that is ready, unless there is a refusal, and removes its files. Never throws. */
async function deliverMonth({ month, facts, ready, failures }, { state }, tools, refusal) {
    if (ready === undefined)
        return { facts, failures };
    const { sealed, scratch } = ready;
    const { options, log } = tools;
    try {
        if (refusal !== undefined)
            return { facts, failures: [refusal] };
        const own = { ...tools, scratch };
        const delivery = await log.group(`${month}: deliver`, async () => options.dryRun ? rehearse(sealed, state, own) : deliver(sealed, own));
        return { facts: { ...facts, delivery }, failures: delivery.failures ?? [] };
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
/** The month in the ledger if Heroku still lists the same bytes; undefined if it must be fetched. */
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

;// CONCATENATED MODULE: ./.build/export/export.js














/** Bytes of an archive that is fetched, ordered and sealed while the month before is delivered. */
const SMALL = 1_000_000;
/**
 * Exports each month that is due; a small one is prepared while the one before it is delivered. One
 * month's failure does not stop the others, unless it is a refusal that every one of them would meet.
 *
 * @throws ActionError when it cannot be found out what is due
 */
async function exportMonths(tools) {
    const { account, options, ledger, clock, log, ahead } = tools;
    const { timestampAuthority, dryRun } = options;
    const plan = await log.group('Plan', () => (0,plan_months/* planMonths */.X)(account, options.selection, tools));
    await checkHeld(plan, tools);
    let newest = plan.state.log.at(-1);
    if (ledger !== undefined && !dryRun && timestampAuthority.length > 0) {
        newest = await log.group('Time-stamps', () => addTimestamps(plan.state, ledger, timestampAuthority, tools));
    }
    // What was asked for comes last: the outputs are those of the last month.
    const due = [...plan.drifted, ...plan.months];
    const months = [];
    let delivered;
    let refusal;
    const prepare = (month) => prepareMonth(month, plan, tools, refusal);
    let early;
    for (const [index, month] of due.entries()) {
        const prepared = await (early ?? prepare(month));
        await ahead.release();
        const following = due[index + 1];
        early = undefined;
        // The first delivery shows whether anything is taken at all.
        const isBusy = prepared.ready !== undefined && delivered !== undefined;
        if (isBusy && following !== undefined && isSmall(following, plan)) {
            ahead.hold();
            early = prepare(following);
        }
        const own = plan.drifted.includes(month) ? withOwnArtifact(tools) : tools;
        const { facts, failures } = await deliverMonth(prepared, plan, own, refusal);
        refusal ??= failures.find((failure) => isLasting(failure, options));
        newest = facts.delivery?.newest ?? newest;
        delivered = facts.delivery?.held ?? delivered;
        const texts = failures.map((failure) => (0,disk/* failureText */.kY)(failure, log));
        months.push((0,result/* reportOf */.E)(month, facts, texts.length === 0 ? null : texts.join('\n')));
    }
    warnOfPlaintext(months, tools);
    const finals = months.filter(({ result, delivery }) => result.status !== 'failed' && result.final && !delivery?.isHeldBack);
    const held = [...(0,ledger_state/* latestRevisions */.Ql)(plan.state).keys(), ...finals.map(({ result }) => result.month)];
    const missing = (0,ledger_due/* missingMonths */.Mx)(held, [...plan.listed.keys()], (0,system_month/* monthOf */.GS)(clock.now()));
    return {
        months,
        provisional: [...plan.state.provisional.keys()],
        lost: plan.lost,
        missing: ledger === undefined ? undefined : missing,
        newestManifest: newest?.sha256,
        token: timestampAuthority.length === 0 ? undefined : await tokenOf(newest ?? delivered, ledger),
    };
}
/** Checks the ledger against the keys given, also when nothing is due: a forged record may be the reason. */
async function checkHeld({ state }, { options, ledger, check, log }) {
    const isSigned = state.log.some(({ manifest }) => (0,ledger_manifest/* signerOf */.Kv)(manifest) !== undefined);
    if (ledger !== undefined && isSigned)
        await check(state, await ledger.store.open());
    for (const warning of outdatedKeys(state, options.encryption?.recipients ?? [])) {
        log.warning(warning);
    }
}
function warnOfPlaintext(months, { options, log }) {
    if (options.encryption === null)
        return;
    const names = months
        .filter(({ result }) => result.status === 'unchanged')
        .filter(({ delivery }) => delivery?.held.manifest.encryption === null)
        .map(({ result }) => result.month);
    if (names.length === 0)
        return;
    log.warning(`Held as plaintext, and left so: ${(0,system_month/* formatMonths */.jr)(names)}. Keys encrypt what is exported from now on. ` +
        'To have these months encrypted too, export them to another folder.');
}
/** Whether a month may be prepared ahead: memory and disk have one large month at a time. */
const isSmall = (month, { listed }) => (listed.get(month)?.size ?? Infinity) <= SMALL;
/** Gives a revision's artifact a name of its own: that of the inputs is for the month asked for. */
function withOwnArtifact(tools) {
    const { artifactName } = tools.options;
    if (artifactName.includes('{month}'))
        return tools;
    return { ...tools, options: { ...tools.options, artifactName: `${artifactName}-{month}` } };
}
/** Whether every later month would fail in the same way. */
function isLasting(failure, { destination }) {
    if (failure instanceof errors/* HerokuError */.hO)
        return failure.status === 429;
    if (destination.has('artifact'))
        return false;
    if (failure instanceof github_errors/* GitHubError */.y_ && failure.lasting)
        return true;
    if (failure instanceof store/* FolderError */.b3)
        return true;
    return failure instanceof system_errors/* ActionError */.lZ && failure.code === 'E_GITHUB_RATE_LIMIT';
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.build/folder/pending.js
var pending = __webpack_require__(54764);
;// CONCATENATED MODULE: ./.build/folder/copy.js










/**
 * Makes a folder hold what a ledger elsewhere holds, byte for byte; gives how many files were copied.
 *
 * @param store the folder's
 * @param scratch an empty folder for what is on its way
 * @throws ActionError when the folder has final months that the other has not, FolderError
 */
async function copyLedger(from, folder, store, scratch) {
    let copied = 0;
    await store.write(async (there) => {
        const [ours, theirs] = [await sumsOf(from), await sumsOf(there)];
        if (ours.sums.size === 0)
            return undefined;
        const other = [...theirs.sums].find(([path, sha256]) => (0,pending/* isFinal */.dR)(path) && ours.sums.get(path) !== sha256);
        if (other !== undefined) {
            throw new system_errors/* ActionError */.lZ(`The folder ${(0,text_log/* quoted */.TL)(folder)} has a file ${(0,text_log/* quoted */.TL)(other[0])} that the repository's ledger has ` +
                'not, or has with other bytes. Nothing was copied: with commit, the folder is a copy of what ' +
                'is committed. Empty it, or choose another folder, and run again.', { code: 'E_LEDGER_CONFLICT' });
        }
        const files = [];
        for (const [path, sha256] of ours.sums) {
            if (theirs.sums.get(path) === sha256 && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, path)))
                continue;
            const bytes = await from.read(path);
            if ((0,ledger_state/* sha256Of */.Bj)(bytes) !== sha256)
                throw new ledger_errors/* LedgerError */.o(path, `has other bytes than ${ledger_paths/* SUMS */.vf} says`);
            const file = (0,external_node_path_.join)(scratch, String(files.length));
            await (0,promises_.writeFile)(file, bytes, { mode: 0o600 });
            files.push({ path, content: { file } });
        }
        if (files.length === 0 && theirs.bytes.equals(ours.bytes))
            return undefined;
        files.push({ path: ledger_paths/* SUMS */.vf, content: { bytes: ours.bytes } });
        copied = files.length;
        return { message: '', files, removals: [] };
    });
    return copied;
}
/** SHA256SUMS of a ledger, as it is and by path; empty when there is no ledger. */
async function sumsOf(files) {
    const isThere = (await files.files('')).includes(ledger_paths/* SUMS */.vf);
    const bytes = isThere ? await files.read(ledger_paths/* SUMS */.vf) : Buffer.alloc(0);
    const sums = (0,ledger_sums/* parseSums */.mi)(bytes.toString());
    if (sums !== undefined && [...sums.keys()].every(ledger_paths/* isLedgerPath */.hV))
        return { bytes, sums };
    throw new ledger_errors/* LedgerError */.o(ledger_paths/* SUMS */.vf, 'is not the one of a ledger');
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
 * @returns its absolute path, and how it is shown: relative to the workspace where it is inside of it
 * @throws ActionError when the account's name makes a path that not every file system takes
 */
async function findFolder(template, account, { workspace, log }) {
    let path = (0,external_node_path_.resolve)(workspace, template);
    const segments = path.split(external_node_path_.sep);
    const first = segments.findIndex((segment) => segment.includes('{'));
    if (first >= 0) {
        const root = segments.slice(0, first).join(external_node_path_.sep) || external_node_path_.sep;
        const below = segments.slice(first).join('/');
        path = (0,external_node_path_.join)(root, await (0,locate/* findDirectory */.t)((0,files/* filesIn */.n)(root), below, account, log));
    }
    const within = (0,external_node_path_.relative)(workspace, path);
    const isInside = within !== '' && within.split(external_node_path_.sep)[0] !== '..' && !(0,external_node_path_.isAbsolute)(within);
    return { path, shown: (isInside ? within : path).split(external_node_path_.sep).join('/') };
}

// EXTERNAL MODULE: ./.build/github/find.js
var find = __webpack_require__(13729);
;// CONCATENATED MODULE: ./.build/export/ledger.js







/**
 * Calls `action` with the account's ledger, and with its folder if that is on disk: the ledger in the
 * repository, or else that in the folder, which is locked meanwhile. With both, the folder then becomes a
 * copy of the repository's ledger.
 */
async function withLedger({ destination, directory, folder, dryRun }, account, repository, edge, action) {
    const { scratch, log, onEnd } = edge;
    const { serverUrl, workspace } = edge.runner;
    const committed = repository && (await (0,find.findLedger)(repository, directory, account, { serverUrl, log }));
    if (!destination.has('folder') || (committed && dryRun))
        return action(committed, undefined);
    const { path, shown } = await findFolder(folder, account, { workspace, log });
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
const rehearsal = (path) => ({
    historyUrl: undefined,
    // Throws if an export of it was interrupted.
    open: async () => Promise.resolve((0,store/* readableFolder */.tE)(path)),
    checkWritable: () => Promise.resolve(),
    write: () => Promise.reject(new Error('a dry run writes nothing')),
});

;// CONCATENATED MODULE: ./.build/export/account.js
















/** Exports the months of an account that are due. What fails besides a month is `problem` in the report. */
async function exportAccount(options, edge, given = (0,errors/* givenToAction */.$P)("the input 'enterprise-account'"), makeReview) {
    const { runner, clock, log, http } = edge;
    const { encryption, signing, summary, dryRun, token } = options;
    const recipients = (encryption?.recipients ?? []).map(({ fingerprint }) => fingerprint);
    const warnings = keyWarnings(options);
    for (const warning of warnings)
        log.warning(warning);
    let report = { ...result/* NOTHING_DONE */.L, recipients, warnings, dryRun };
    report.account = options.enterpriseAccount;
    try {
        await (0,scratch/* withScratch */.h)(runner.temp, edge, async (scratch) => {
            const client = { apiUrl: runner.apiUrl, http, clock, log };
            const octokit = token === '' ? undefined : (0,github_octokit.createOctokit)(token, client);
            const { repository, workflowIsPrivate } = await log.group('Prepare', () => openPlaces(options, octokit, edge));
            const showsNames = summary === 'full' ||
                (summary === 'auto' && encryption === null && workflowIsPrivate === true);
            const ahead = aheadLog(log);
            const heroku = new heroku_client/* HerokuClient */.KZ({
                ...{ given, apiUrl: options.herokuApiUrl, token: options.herokuApiKey },
                ...{ http, clock, log: ahead },
            });
            const account = await log.group('Account', async () => {
                const found = await heroku.account(options.enterpriseAccount);
                log.info(`Enterprise account ${(0,text_log/* plain */.pj)(found.name)}, id ${(0,text_log/* plain */.pj)(found.id)}`);
                return found;
            });
            const tools = {
                ...{ account, options, heroku, runner, scratch, http, clock, log, ahead, showsNames },
                ...{ makeReview, attest: attestWith(options, edge), outages: new outage/* OutageBudget */.h(clock) },
                check: (state, files) => checkSignatures(state, files, signing, clock.now()),
            };
            const around = { runner, scratch, log, onEnd: edge.onEnd };
            await withLedger(options, account, repository, around, async (ledger, folder) => {
                const exported = await exportMonths({ ...tools, ledger });
                const level = showsNames ? 'full' : 'counts';
                // Before scratch folder and copies can fail: these months are delivered.
                report = { ...report, ...exported, account: account.name, level, folder };
            });
        });
        return report;
    }
    catch (error) {
        return { ...report, problem: (0,disk/* failureText */.kY)(error, log) };
    }
}
/** Opens the repository, if the destination is commit, and refuses plaintext where everyone can read it. */
async function openPlaces({ destination, repository: { owner, name }, branch, encryption, allowPublic }, octokit, { runner, log }) {
    const isPlaintext = encryption === null && !allowPublic;
    // A re-run has the event of the first attempt, which may be a month old.
    let isPrivate = runner.runAttempt > 1 ? undefined : runner.repositoryIsPrivate;
    let repository;
    if (destination.has('commit')) {
        repository = await github_repository/* Repository */.L.open({ owner, name, branch, octokit: octokit, log });
        const fullName = `${owner}/${name}`;
        log.info(`Repository ${fullName}, branch ${(0,text_log/* plain */.pj)(repository.branch)}`);
        if (isPlaintext && !repository.isPrivate)
            throw exposed(`The repository '${fullName}'`);
        if (fullName.toLowerCase() === runner.repository.toLowerCase())
            isPrivate = repository.isPrivate;
    }
    if (isPlaintext && destination.has('artifact')) {
        // The payload of a schedule does not say.
        if (octokit && runner.repository !== '') {
            isPrivate ??= !(await (0,github_repository/* isPublic */.U)((0,ask.at)(octokit, runner.repository)));
        }
        if (isPrivate === undefined) {
            log.warning('Whether everyone can read the artifact is not known: there is no token to ask GitHub with.');
        }
        else if (!isPrivate) {
            throw exposed(`The workflow's repository '${(0,text_log/* plain */.pj)(runner.repository)}', where artifacts go,`);
        }
    }
    return { repository, workflowIsPrivate: isPrivate };
}
function exposed(place) {
    return new system_errors/* ActionError */.lZ(`${place} is not private, and the events would be plaintext there. Give pgp-public-keys to ` +
        "encrypt them, make the repository private, or set 'allow-public' to true.", { code: 'E_PLAINTEXT_REFUSED' });
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
 * @param accept is called before a byte is downloaded, and throws to refuse the month
 */
async function fetchArchive(request, mustBeFinal, accept) {
    const { month, client } = request;
    const archive = await (0,_heroku_download_js__WEBPACK_IMPORTED_MODULE_0__/* .downloadArchive */ .Z)(request, async ({ createdAt }) => {
        if (mustBeFinal && !(0,_heroku_final_js__WEBPACK_IMPORTED_MODULE_1__/* .isFinal */ .d)(createdAt, month)) {
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ(`Heroku made its archive of ${month} at ${createdAt}, before the month was over: it is cut ` +
                'short. Nothing was delivered. Run again when Heroku has made the final one, or set ' +
                "'provisional' to allow.", { code: 'E_HEROKU_NOT_FINAL' });
        }
        await accept?.();
    });
    const final = (0,_heroku_final_js__WEBPACK_IMPORTED_MODULE_1__/* .isFinal */ .d)(archive.createdAt, month, archive.retrievedAt);
    client.options.log.info(`Made by Heroku at ${archive.createdAt}: ${final ? 'final' : 'provisional'}`);
    return { ...archive, final };
}


/***/ }),

/***/ 57137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ refuseAnomalies),
/* harmony export */   U: () => (/* binding */ orderEvents)
/* harmony export */ });
/* harmony import */ var _heroku_gunzip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60906);
/* harmony import */ var _order_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30784);
/* harmony import */ var _seal_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96872);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76223);
/* harmony import */ var _system_month_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42628);
/* harmony import */ var _system_progress_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13779);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33186);







/**
 * Decompresses an archive and puts its events in order.
 *
 * @param expected `review` counts actors and apps by name
 * @returns the events, and the digest of Heroku's JSON as it was decompressed
 */
async function orderEvents(archive, expected, { scratch, clock, log }) {
    const { month, accountId, review } = expected;
    const [monthStart, monthEnd] = [(0,_system_month_js__WEBPACK_IMPORTED_MODULE_4__/* .startOf */ .GH)(month), (0,_system_month_js__WEBPACK_IMPORTED_MODULE_4__/* .endOf */ .pJ)(month)].map((at) => at.getTime() / 1000);
    const read = (start = 0, end = archive.size) => {
        const progress = { done: 'Read', total: end - start, clock, log };
        return (0,_system_progress_js__WEBPACK_IMPORTED_MODULE_5__/* .withProgress */ .E)(archive.read(start, end), progress);
    };
    const source = new _seal_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .Digest */ .n();
    const ordered = await (0,_heroku_gunzip_js__WEBPACK_IMPORTED_MODULE_0__/* .readGzip */ .H9)({ size: archive.size, read }, (json) => (0,_order_index_js__WEBPACK_IMPORTED_MODULE_1__/* .order */ .fq)((0,_seal_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .measured */ .j)(json, source), { accountId, monthStart: monthStart, monthEnd: monthEnd, review }, { spill: () => scratch.log() }));
    const { count, first, last } = ordered.tally;
    log.info(`${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(count, 'event')}, ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z3)(ordered.size)} of JSON`);
    if (first !== null && last !== null)
        log.info(`From ${first} to ${last}`);
    return { ordered, source };
}
/** Refuses events with anomalies, for `strict`. @throws ActionError */
function refuseAnomalies(month, { tally }) {
    const anomalies = (0,_order_index_js__WEBPACK_IMPORTED_MODULE_1__/* .anomaliesOf */ .RT)(tally);
    if (anomalies === '')
        return;
    throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ(`The events of ${month} have anomalies: ${anomalies}. Nothing was delivered, because ` +
        "'strict' is true. Look at them in a run with strict: false, which keeps every event.", { code: 'E_ANOMALIES' });
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











/** The disk does not take or give a ledger's file. */
class FolderError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ActionError */ .lZ {
    constructor(folder, fault, cause) {
        super(`The ledger's folder ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(folder)} could not be read or written: ${fault}. No month in it was ` +
            'cut short. Fix that, or choose another folder, and run again.', { code: 'E_DISK', cause });
    }
}
/** A ledger's folder to read from. @throws ActionError while a change is on its way into it */
function readableFolder(folder) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _pending_js__WEBPACK_IMPORTED_MODULE_10__/* .PENDING */ .eG)))
        return (0,_files_js__WEBPACK_IMPORTED_MODULE_8__/* .filesIn */ .n)(folder);
    throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ActionError */ .lZ(`The ledger in ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(folder)} is being written, or an export was interrupted while it wrote: ` +
        `it has a folder ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(_pending_js__WEBPACK_IMPORTED_MODULE_10__/* .PENDING */ .eG)}. Run the export again, which finishes what was begun.`, { code: 'E_LEDGER_UNFINISHED' });
}
/**
 * Does something with a ledger in a folder, which is made when it is not there. Meanwhile nobody else
 * writes to it. What an interrupted export left is finished first.
 *
 * @param onEnd has a function called when the process ends before its time; gives what takes that back
 * @throws ActionError when another process writes to it, FolderError
 */
async function withFolder(folder, onEnd, action) {
    const unlock = await telling(folder, async () => {
        await makeFolder(folder);
        return (0,_lock_js__WEBPACK_IMPORTED_MODULE_9__/* .takeLock */ .HJ)(folder);
    });
    const forget = onEnd(unlock);
    try {
        return await action(await telling(folder, () => storeIn(folder)));
    }
    finally {
        forget();
        unlock();
    }
}
/** Not `mkdir` with `recursive`, which tells of no read-only disk, and never ends in /proc. */
async function makeFolder(folder) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(parent))
        await makeFolder(parent);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder).catch((error) => {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
            throw error;
    });
}
/**
 * A ledger in a folder on disk. A change is copied beside the ledger first; one rename makes it
 * pending, and its files are moved to their places, SHA256SUMS last. Whatever interrupts that, the
 * next export removes what was being copied, or moves the rest of what was pending.
 */
async function storeIn(folder) {
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder)) {
        if (!name.startsWith(_pending_js__WEBPACK_IMPORTED_MODULE_10__/* .STAGING */ .Cj) && !(0,_lock_js__WEBPACK_IMPORTED_MODULE_9__/* .isLockLeftover */ .RM)(name))
            continue;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), { recursive: true });
    }
    await (0,_pending_js__WEBPACK_IMPORTED_MODULE_10__/* .settle */ .G9)(folder);
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
                finally {
                    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(staging, { recursive: true, force: true });
                }
                await (0,_pending_js__WEBPACK_IMPORTED_MODULE_10__/* .settle */ .G9)(folder);
                return null;
            });
        },
    };
}
/** Tells what the system has against a folder in the folder's name. */
async function telling(folder, action) {
    try {
        return await action();
    }
    catch (error) {
        const { code, syscall } = error;
        const fault = (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .faultOf */ .Kl)(error) ?? (syscall === undefined ? undefined : code);
        if (error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ActionError */ .lZ || fault === undefined)
            throw error;
        throw new FolderError(folder, fault, error);
    }
}


/***/ }),

/***/ 52428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ OutageBudget)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76223);
/* harmony import */ var _time_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85227);


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
    /** @throws ActionError when transient failures have taken too long */
    check() {
        if (this.#spent < _time_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .TIMES */ .v.outages)
            return;
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('Not tried, because services that did not answer as they should have held up this run for ' +
            `${Math.round(this.#spent / 60_000)} minutes already. Run again when they do.`, { code: 'E_OUTAGE', transient: true });
    }
    /** Does `action`, and counts its time, as far as retries take it, if it fails transiently. */
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


/***/ })

};
