export const id = 3228;
export const ids = [3228];
export const modules = {

/***/ 64999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   _0: () => (/* binding */ sourceProblems),
/* harmony export */   g4: () => (/* binding */ checkAccount),
/* harmony export */   vR: () => (/* binding */ sortLog),
/* harmony export */   we: () => (/* binding */ chainProblems),
/* harmony export */   x6: () => (/* binding */ readLog)
/* harmony export */ });
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33186);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5671);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40409);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35307);




const KEEP_BYTES = "Add the line `* -text` at the end of the repository's .gitattributes, commit and push it, and use a " +
    'new clone.';
/** Reads one manifest. @throws LedgerError when this version does not know it */
function readManifest(path, bytes) {
    let value;
    try {
        value = JSON.parse(Buffer.from(bytes).toString());
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerError */ .o(path, 'is not JSON');
    }
    const parsed = _manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestSchema */ .rc.safeParse(value);
    if (parsed.success) {
        const manifest = parsed.data;
        // Else a key could be there twice, with one value for people and another for machines.
        const written = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .formatManifest */ .L_)(manifest);
        if (!written.equals(bytes)) {
            throw Buffer.from(written.toString().replaceAll('\n', '\r\n')).equals(bytes)
                ? new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerError */ .o(path, 'has CRLF line ends, which git makes in some clones', KEEP_BYTES)
                : new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerError */ .o(path, 'is not written as this action writes it: somebody edited it');
        }
        return { path, sha256: (0,_state_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Of */ .Bj)(bytes), manifest };
    }
    const [issue] = parsed.error.issues;
    const at = issue?.path.join('.') ?? '';
    if (at === 'schema') {
        const { schema } = value;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerError */ .o(path, `has ${typeof schema === 'string' ? `the schema ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(schema)}` : 'a schema'}, which this ` +
            'version does not know: use the version of the action that wrote it, or a later one');
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerError */ .o(path, `is no manifest (${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(at)}: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(issue?.message ?? '')})`);
}
/**
 * Puts the manifests found in a ledger's folder in the order of their log and checks that they
 * are an unbroken chain.
 *
 * @throws LedgerError that names the first manifest that does not fit
 */
function readLog(found) {
    const log = sortLog(found);
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .throwFirst */ .r)(chainProblems(log));
    return log;
}
/** The manifests in the order of their log. */
function sortLog(found) {
    return [...found].sort((a, b) => (a.manifest.sequence ?? 0) - (b.manifest.sequence ?? 0) || (a.path < b.path ? -1 : 1));
}
/** Where a sorted log is not an unbroken chain, in its order; each break once. */
function* chainProblems(log) {
    for (const [index, held] of log.entries()) {
        const problem = placeProblem(held, log[index - 1]);
        if (problem !== undefined)
            yield problem;
    }
    yield* schemaProblems(log);
    yield* revisionProblems(log);
    yield* copiedSources(log);
}
function placeProblem(held, before) {
    const { sequence, previous } = held.manifest;
    const at = (problem) => ({ file: held.path, problem });
    const place = (before?.manifest.sequence ?? 0) + 1;
    if (sequence !== place) {
        return at(sequence === before?.manifest.sequence
            ? `has the sequence ${sequence}, as '${before.path}' has: the chain is forked`
            : `has the sequence ${sequence}, where ${place} was expected: a manifest is missing`);
    }
    if (before === undefined ? previous === null : isLink(previous, before))
        return undefined;
    if (before !== undefined && previous?.path === before.path) {
        // Who edits a manifest leaves the next one as it was.
        const problem = `has the SHA-256 ${before.sha256}, where '${held.path}', which follows it in the log, ` +
            `names ${previous.sha256}: one of the two was changed after it was written`;
        return { file: before.path, problem };
    }
    const name = (link) => link ? `'${link.path}' with SHA-256 ${link.sha256}` : 'none';
    return at(`names as the manifest before it ${name(previous)}, where it is ${name(before)}: one of the ` +
        'two was changed after it was written');
}
function isLink(previous, before) {
    return previous?.path === before.path && previous.sha256 === before.sha256;
}
/** The form of a log's manifests never goes back. */
function* schemaProblems(log) {
    const first = log.find(({ manifest: { schema } }) => schema === _manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST_SCHEMA */ .KB);
    if (first === undefined)
        return;
    for (const { path, manifest } of log.slice(log.indexOf(first))) {
        if (manifest.schema === _manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST_SCHEMA */ .KB)
            continue;
        const problem = `has the schema '${manifest.schema}', after '${first.path}' with a later one`;
        yield { file: path, problem };
    }
}
/** Revisions of a month count from 1 in the order of the log. */
function* revisionProblems(log) {
    const next = new Map();
    for (const { path, manifest } of log) {
        const { month, revision } = manifest;
        const expected = next.get(month) ?? 1;
        if (revision !== expected) {
            yield { file: path, problem: `has the revision ${revision}, where ${expected} was expected` };
        }
        next.set(month, revision + 1);
    }
}
/** No record has the source of an earlier one, and other events. */
function* copiedSources(log) {
    for (const [index, held] of log.entries()) {
        const problems = log
            .slice(0, index)
            .flatMap(({ path, manifest }) => sourceProblems(held, manifest, `'${path}'`));
        yield* problems.slice(0, 1);
    }
}
/**
 * Where a manifest has the same bytes from Heroku as another record, but other events: an archive
 * holds one JSON, which has one order.
 *
 * @param name of the other, for the message
 */
function sourceProblems({ path, manifest: { source, json } }, other, name) {
    const at = (same, different) => ({
        file: path,
        problem: `has the ${same} of ${name}, but another ${different}: both cannot be true`,
    });
    if (source.json_sha256 === other.source.json_sha256) {
        return json.sha256 === other.json.sha256 ? [] : [at('source.json_sha256', 'json.sha256')];
    }
    const isSameArchive = source.checksum === other.source.checksum;
    return isSameArchive ? [at('source.checksum', 'source.json_sha256')] : [];
}
/** A folder holds one account's ledger; the id is the identity, a name may change. */
function checkAccount({ path, manifest }, accountId) {
    const { id, name } = manifest.account;
    if (id === accountId)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerError */ .o(path, `is of another enterprise account, '${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(name)}' with the id ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(id)}, not ` +
        `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(accountId)}. A folder holds one account's ledger: use {account-id} in its path, which ` +
        'stays when a name goes from one account to another');
}


/***/ }),

/***/ 88951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ COMPANION_KINDS),
/* harmony export */   _M: () => (/* binding */ companionOf),
/* harmony export */   ad: () => (/* binding */ companionPath),
/* harmony export */   sS: () => (/* binding */ companionIn),
/* harmony export */   tU: () => (/* binding */ companionProblems)
/* harmony export */ });
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40409);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93398);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35307);



/** What follows the stem of a month's files, by what a companion is. */
const ENDINGS = {
    /** A detached, armored OpenPGP signature of the manifest's bytes. */
    signature: `${_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_ENDING */ .yb}.asc`,
    /** An RFC 3161 TimeStampResp of them, in DER. */
    timestamp: `${_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_ENDING */ .yb}.tsr`,
    signoff: '.signoff.json',
    'signoff-signature': '.signoff.json.asc',
};
const COMPANION_KINDS = Object.keys(ENDINGS);
/** Path of a manifest's companion, relative to the ledger's folder. */
function companionPath(manifestPath, kind) {
    return `${manifestPath.slice(0, -_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_ENDING */ .yb.length)}${ENDINGS[kind]}`;
}
/** Makes a companion of a manifest. */
function companionOf({ path }, kind, bytes) {
    return { path: companionPath(path, kind), sha256: (0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Of */ .Bj)(bytes), bytes };
}
/** A manifest's companion of that kind, if the ledger has it. */
function companionIn({ path, companions = [] }, kind) {
    return companions.find((companion) => companion.path === companionPath(path, kind));
}
/** The signature that a manifest names is there, and none that belongs to nothing. */
function* companionProblems(held) {
    const has = (kind) => companionIn(held, kind) !== undefined;
    const file = (kind) => companionPath(held.path, kind);
    const isSigned = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .signerOf */ .Kv)(held.manifest) !== undefined;
    if (isSigned && !has('signature')) {
        yield { file: file('signature'), problem: `is missing; '${held.path}' names who signed it` };
    }
    if (!isSigned && has('signature')) {
        yield {
            file: file('signature'),
            problem: `is there, but '${held.path}' names nobody who signed`,
        };
    }
    if (has('signoff-signature') && !has('signoff')) {
        yield { file: file('signoff'), problem: `is missing; '${file('signoff-signature')}' signs it` };
    }
    if (held.manifest.final)
        return;
    for (const kind of ['timestamp', 'signoff']) {
        if (has(kind))
            yield { file: file(kind), problem: 'is of a month that is not final' };
    }
}


/***/ }),

/***/ 5671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ LedgerError),
/* harmony export */   r: () => (/* binding */ throwFirst)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76223);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33186);


const RESTORE = 'A ledger is only ever appended to. Restore the file from a copy, in a clone with `git checkout COMMIT -- ' +
    'FILE` (`git log -- FILE` shows who changed it), and run again. Or begin a new ledger in another folder.';
/** A ledger is not as this action left it. Nothing is written on top of that. */
class LedgerError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    file;
    problem;
    /** @param wayOut sentences */
    constructor(file, problem, wayOut = RESTORE) {
        super(`The ledger's file '${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(file)}' ${problem}. Nothing was written. ${wayOut}`, {
            code: 'E_LEDGER_CHANGED',
        });
        this.file = file;
        this.problem = problem;
    }
}
/** @throws LedgerError of the first problem, if there is any */
function throwFirst(problems) {
    for (const { file, problem } of problems)
        throw new LedgerError(file, problem);
}


/***/ }),

/***/ 40409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KB: () => (/* binding */ MANIFEST_SCHEMA),
/* harmony export */   Kv: () => (/* binding */ signerOf),
/* harmony export */   L_: () => (/* binding */ formatManifest),
/* harmony export */   Lx: () => (/* binding */ runSchema),
/* harmony export */   rc: () => (/* binding */ manifestSchema)
/* harmony export */ });
/* unused harmony export manifestJsonSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

/** What a new manifest says of its own form; a change of meaning gets a new number. */
const MANIFEST_SCHEMA = 'heroku-audit-trail/manifest/2';
/** The first form, which is read, but not written any more. */
const FIRST_SCHEMA = 'heroku-audit-trail/manifest/1';
const sha256 = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const bytes = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative();
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative();
const counts = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), count);
const month = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
/** An event far off may be of a year that ISO 8601 writes with a sign and six digits. */
const day = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(?:\d{4}|[+-]\d{6})-\d{2}-\d{2}$/);
const fingerprint = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(?:[0-9A-F]{40}|[0-9A-F]{64})$/);
/** A path inside the ledger's folder: no step out of it, nothing hidden. */
const path = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(?:[A-Za-z0-9][A-Za-z0-9._-]*\/)*[A-Za-z0-9][A-Za-z0-9._-]*$/);
/** What is the same in every form. */
const common = {
    account: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1), name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1) }),
    month,
    revision: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .min(1)
        .describe('More than 1 when Heroku changed the archive of a closed month'),
    final: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('Whether Heroku made the archive after the month was over'),
    sequence: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .min(1)
        .nullable()
        .describe('Place in the log, from 1; null outside of it: provisional months, artifacts'),
    previous: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ path, sha256 })
        .nullable()
        .describe('The manifest before this one in the log; null for the first'),
    source: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        created_at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('When Heroku made the archive'),
        checksum: sha256.describe("SHA-256 of Heroku's bytes, gzip"),
        size: bytes,
        retrieved_at: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$(),
        request_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
        json_sha256: sha256.describe("SHA-256 of the JSON inside, in Heroku's order"),
        json_size: bytes,
    }),
    events: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        count,
        first: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().describe('created_at of the earliest event'),
        last: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
        by_type: counts,
        by_day: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(day, count).describe('By day in UTC'),
        anomalies: counts.describe('Odd things that were counted; no event was dropped for any'),
    }),
    changes: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ added: count, removed: count, changed: count })
        .nullable()
        .optional()
        .describe('Of a revision: events by id against the revision before; null when that is encrypted'),
    reconciliation: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        days: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(day, zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            archive: count,
            events_api: count.nullable(),
            only_in_one: count.nullable(),
        })),
        not_reconciled: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    })
        .optional()
        .describe("The archive beside Heroku's events API, by day; null where that did not tell, for the reason " +
        'in not_reconciled'),
    json: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ sha256, size: bytes })
        .describe('The ordered document, before compression and encryption'),
};
const runSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    attempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1),
    event: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
})
    .nullable()
    .describe('The workflow run; null outside a workflow');
const files = (roles) => zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ path, role: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(roles), size: bytes, sha256 }))
    .min(1)
    .describe('In this order; parts of one file are to be joined');
const fingerprints = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(fingerprint).min(1);
const name = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP();
const version = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP();
const firstSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(FIRST_SCHEMA),
    ...common,
    files: files(['events', 'original']),
    encryption: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ recipients: fingerprints, signed_by: fingerprint.nullable() })
        .nullable()
        .describe('Fingerprints of the keys; null: plaintext'),
    tool: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name, version }),
    run: runSchema,
});
const secondSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(MANIFEST_SCHEMA),
    ...common,
    files: files(['events', 'original', 'review']),
    encryption: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        recipients: fingerprints.describe('Fingerprints of the primary keys'),
        subkeys: fingerprints.describe('Fingerprints of what is encrypted to, in the same order'),
    })
        .nullable()
        .describe('For whom the files are encrypted; null: plaintext'),
    signature: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ fingerprint })
        .nullable()
        .describe('Whose signature is beside this manifest, by the primary key; null: nobody signed'),
    tool: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        name,
        version,
        ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().describe('GITHUB_ACTION_REF; null outside a workflow'),
        sha256: sha256
            .nullable()
            .describe('Of the bundle that ran: docs/ledger.md says how; null: it ran from its sources'),
    }),
    run: runSchema,
});
/**
 * The evidence for one month: what Heroku had, what was made of it, which files hold it, and which
 * manifest came before it in the log. Holds no e-mails, addresses, names of people, nor the
 * archive's url.
 */
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('schema', [firstSchema, secondSchema]);
/** Fingerprint of the key that is to have signed a manifest; undefined: nobody signed it. */
function signerOf(manifest) {
    return manifest.schema === MANIFEST_SCHEMA ? manifest.signature?.fingerprint : undefined;
}
/** The manifest's bytes: keys in the schema's order, two-space indent, a newline at the end. */
function formatManifest(manifest) {
    return Buffer.from(`${JSON.stringify(manifestSchema.parse(manifest), null, 2)}\n`);
}
/** The JSON Schema of a manifest, as it is committed for those who check without this project. */
function manifestJsonSchema() {
    const schema = z.toJSONSchema(manifestSchema, { target: 'draft-2020-12' });
    return `${JSON.stringify({ title: 'Manifest of an exported month', ...schema }, null, 2)}\n`;
}


/***/ }),

/***/ 4650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ eventCount),
/* harmony export */   GW: () => (/* binding */ formatReadme),
/* harmony export */   HN: () => (/* binding */ README_MARK),
/* harmony export */   Jn: () => (/* binding */ logTable),
/* harmony export */   Pd: () => (/* binding */ formatPage),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   tR: () => (/* binding */ historyUrlIn),
/* harmony export */   u1: () => (/* binding */ notFinal)
/* harmony export */ });
/* harmony import */ var _system_month_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42628);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33186);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91331);
/* harmony import */ var _companions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88951);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23033);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40409);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35307);







/** What the page begins with, by which a run knows its own. */
const README_MARK = '<!-- Written by Heroku Audit Trail Export. Do not edit. -->';
const eventCount = ({ manifest }) => manifest.events.count.toLocaleString('en-US');
/** The address of the history in a ledger's page; undefined where it has none. */
function historyUrlIn(page) {
    const link = /^\| .*\((https?:[^()\s|]+)\/[^/()\s|]+\/[^/()\s|]+\.manifest\.json\)/m;
    return link.exec(page)?.[1];
}
/**
 * The ledger for people: a row a month. The same bytes for the same ledger.
 *
 * @param state with at least one month
 */
function formatReadme(state, options) {
    const { account, historyUrl } = options;
    const columns = columnsWith(historyUrl);
    const all = [...state.log, ...runningIn(state)];
    const last = state.log.at(-1) ?? all[0];
    return formatPage([
        heading(account.name),
        introOf(last, options),
        logTable(state, columns),
        `A month links to its events, ${historyUrl === undefined ? '' : 'the day it was retrieved to its commit, '}` +
            'and the start of its SHA-256 (of the JSON before compression and encryption) to its manifest, the ' +
            'evidence. Days are in UTC. A time-stamp also covers the months that came before. ' +
            '`heroku-audit-trail verify` checks what "yes" links to.',
        ...notFinal(state, columns),
        '## Keys',
        keyLines(all).join('\n'),
        '## How to use it',
        usage(last).join('\n'),
    ]);
}
/** The page of any form. */
const formatPage = (parts) => `${[README_MARK, ...parts].join('\n\n')}\n`;
/** The page's title. As code, a name is nothing to Markdown or HTML. */
const heading = (name) => `# Audit trail of ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .onOneLine */ .GJ)(name))}`;
function introOf({ manifest: { tool, run } }, { account, historyUrl }) {
    const place = run === null ? '' : ` in workflows of ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .onOneLine */ .GJ)(run.repository))}`;
    return (`What happened in the Heroku Enterprise account with the id ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .onOneLine */ .GJ)(account.id))}, as Heroku ` +
        `recorded it, a month a row. Written by Heroku Audit Trail Export ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .onOneLine */ .GJ)(tool.version))}${place}. ` +
        `Final months are never changed${historyUrl === undefined ? '' : '; each came in a commit of its own'}.`);
}
/** The part of the page on the months that are not final; none without any. */
function notFinal(state, columns) {
    const running = runningIn(state);
    if (running.length === 0)
        return [];
    return [
        '## Not final yet',
        'Outside of the log; replaced by later exports and removed when the final month lands.',
        monthTable(columns, running),
    ];
}
/** The log, newest month first and its newest revision first, with the months between that it lacks. */
function logTable({ log }, columns) {
    const rows = log.map((held) => [
        held.manifest.month,
        held.manifest.revision,
        held,
    ]);
    for (const gap of (0,_state_js__WEBPACK_IMPORTED_MODULE_6__/* .gapsIn */ .vY)(rows.map(([month]) => month)))
        rows.push([gap, 1, gap]);
    rows.sort(([a, r], [b, s]) => (a === b ? s - r : a < b ? 1 : -1));
    return monthTable(columns, rows.map(([, , row]) => row));
}
/** The months that are not final, newest first. */
const runningIn = ({ provisional }) => [...provisional].sort(([a], [b]) => (a < b ? 1 : -1)).map(([, held]) => held);
function monthTable(columns, rows) {
    const gapCell = (heading, month) => heading === 'Month' ? month : heading === 'Events' ? '**missing**' : '';
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(columns.map(([heading]) => heading), rows.map((row) => columns.map(([heading, cell]) => typeof row === 'string' ? gapCell(heading, row) : cell(row))));
}
function columnsWith(historyUrl) {
    /** The day of the month; of another month, which is an anomaly, the whole date. */
    const day = (at) => ({ manifest: { month, events } }) => (Object.keys(events.by_day).at(at) ?? '').replace(`${month}-`, '');
    const has = (kind) => (held) => {
        const companion = (0,_companions_js__WEBPACK_IMPORTED_MODULE_3__/* .companionIn */ .sS)(held, kind);
        return companion === undefined ? 'no' : `[yes](${companion.path})`;
    };
    return [
        [
            'Month',
            ({ manifest: { month, revision, files } }) => `[${month}${revision === 1 ? '' : `, r${revision}`}](${files[0].path})`,
        ],
        ['Events', eventCount],
        ['First day', day(0)],
        ['Last day', day(-1)],
        [
            'Retrieved',
            ({ path, manifest }) => {
                const retrieved = manifest.source.retrieved_at.slice(0, 10);
                return historyUrl === undefined ? retrieved : `[${retrieved}](${historyUrl}/${path})`;
            },
        ],
        ['Signed', has('signature')],
        ['Stamped', has('timestamp')],
        ['Signed off', has('signoff')],
        ['SHA-256', ({ path, manifest }) => `[${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(manifest.json.sha256.slice(0, 12))}](${path})`],
    ];
}
/** Which months each key has a part in. */
function keyLines(all) {
    const parts = all.flatMap((held) => {
        const { month, encryption } = held.manifest;
        const signer = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .signerOf */ .Kv)(held.manifest);
        const recipients = encryption?.recipients.map((key) => `Encrypted for ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(key)}`);
        const signed = signer === undefined ? [] : [`Signed with ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(signer)}`];
        return [...(recipients ?? ['Not encrypted']), ...signed].map((part) => [part, month]);
    });
    return [...Map.groupBy(parts, ([part]) => part)]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([part, own]) => {
        const months = [...new Set(own.map(([, month]) => month))].sort();
        return `- ${part}: ${(0,_system_month_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMonths */ .jr)(months)}`;
    });
}
/** How to verify and read the ledger, by the example of a month. */
function usage({ manifest: { month, files, encryption } }) {
    const path = (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .wholePath */ .nA)(files[0].path);
    const opening = [
        `cat ${path}*`,
        ...(encryption === null ? [] : ['gpg --decrypt']),
        ...(/\.gz(?:\.pgp)?$/.test(path) ? ['gunzip'] : []),
    ].join(' | ');
    return [
        '- **Verify** it: `sha256sum -c SHA256SUMS` in this folder checks every file, and `heroku-audit-trail verify` ' +
            'also the chain of manifests, signatures, time-stamps and the history (`docs/verification.md` of the action).',
        `- **${encryption === null ? 'Read' : 'Decrypt and read'}** it: \`${opening} > ~/${month}.json\` writes JSON with one ` +
            'event a line. `heroku-audit-trail query` finds events, `review` shows a month (`docs/reading.md`' +
            `${encryption === null ? '' : ', `docs/encryption.md`'}).`,
        '- **Not in it**: logins, `heroku run` and `ps:exec` sessions, which Heroku does not record. This page and the ' +
            'manifests name no people.',
    ];
}


/***/ }),

/***/ 35307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ sha256Of),
/* harmony export */   Ql: () => (/* binding */ latestRevisions),
/* harmony export */   _7: () => (/* binding */ EMPTY_LEDGER),
/* harmony export */   vY: () => (/* binding */ gapsIn)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _system_month_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42628);


const EMPTY_LEDGER = { log: [], provisional: new Map() };
/** SHA-256 in lower-case hexadecimal. */
function sha256Of(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}
/** The newest revision of each month in the log; revisions of a month are appended in order. */
function latestRevisions(state) {
    return new Map(state.log.map((held) => [held.manifest.month, held]));
}
/** The months between the oldest and the newest of these that are not among them. */
function gapsIn(months) {
    const held = [...new Set(months)].sort();
    if (held.length === 0)
        return [];
    return (0,_system_month_js__WEBPACK_IMPORTED_MODULE_1__/* .monthsBetween */ .ck)(held[0], held.at(-1)).filter((month) => !held.includes(month));
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
