export const id = 3228;
export const ids = [3228];
export const modules = {

/***/ 64999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AT: () => (/* binding */ accountProblems),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   _0: () => (/* binding */ sourceProblems),
/* harmony export */   vR: () => (/* binding */ sortLog),
/* harmony export */   we: () => (/* binding */ chainProblems)
/* harmony export */ });
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33186);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5671);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40409);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35307);




const KEEP_BYTES = "Add the line `* -text` at the end of the repository's .gitattributes, commit and push it, and use a " +
    'new clone.';
/** Reads one manifest. @throws LedgerError when this version does not know it */
function readManifest(path, bytes) {
    const value = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(bytes);
    if (value === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerError */ .o(path, 'is not JSON');
    const parsed = _manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestSchema */ .rc.safeParse(value);
    if (parsed.success) {
        // Else a key could be there twice, with one value for people and another for machines.
        const written = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .formatManifest */ .L_)(parsed.data);
        if (written.equals(bytes)) {
            return { path, sha256: (0,_state_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Of */ .Bj)(bytes), manifest: parsed.data };
        }
        throw Buffer.from(written.toString().replaceAll('\n', '\r\n')).equals(bytes)
            ? new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerError */ .o(path, 'has CRLF line ends, which git makes in some clones', KEEP_BYTES)
            : new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerError */ .o(path, 'is not written as this action writes it: somebody edited it');
    }
    const [issue] = parsed.error.issues;
    const at = issue.path.join('.');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerError */ .o(path, at === 'schema'
        ? 'has a schema, which this version does not know: use the version of the action that wrote it, or a later one'
        : `is no manifest (${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(at)}: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(issue.message)})`);
}
function sortLog(found) {
    return [...found].sort((a, b) => (a.manifest.sequence ?? 0) - (b.manifest.sequence ?? 0) || (a.path < b.path ? -1 : 1));
}
/** Where a sorted log is not an unbroken chain, in its order; each break once. */
function* chainProblems(log) {
    const revisions = new Map();
    for (const [index, held] of log.entries()) {
        const { path, manifest } = held;
        const { month, revision, schema } = manifest;
        const earlier = log.slice(0, index);
        const before = earlier.at(-1);
        const misplaced = placeProblem(held, before);
        if (misplaced !== undefined)
            yield misplaced;
        if (schema !== _manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST_SCHEMA */ .KB && before?.manifest.schema === _manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST_SCHEMA */ .KB) {
            const problem = `has the schema '${schema}', after '${before.path}' with a later one`;
            yield { file: path, problem };
        }
        const expected = (revisions.get(month) ?? 0) + 1;
        if (revision !== expected) {
            yield { file: path, problem: `has the revision ${revision}, where ${expected} was expected` };
        }
        revisions.set(month, revision);
        yield* earlier
            .flatMap((one) => [...sourceProblems(held, one.manifest, `'${one.path}'`)])
            .slice(0, 1);
    }
}
function placeProblem({ path, manifest: { sequence, previous } }, before) {
    const place = (before?.manifest.sequence ?? 0) + 1;
    if (sequence !== place) {
        const why = sequence === before?.manifest.sequence
            ? `as '${before.path}' has: the chain is forked`
            : `where ${place} was expected: a manifest is missing`;
        return { file: path, problem: `has the sequence ${sequence}, ${why}` };
    }
    if (previous?.path === before?.path && previous?.sha256 === before?.sha256)
        return undefined;
    const changed = 'one of the two was changed after it was written';
    if (before !== undefined && previous?.path === before.path) {
        // Who edits a manifest leaves the next one as it was.
        const problem = `has the SHA-256 ${before.sha256}, where '${path}', which follows it in the log, names ` +
            `${previous.sha256}: ${changed}`;
        return { file: before.path, problem };
    }
    const name = (link) => link ? `'${link.path}' with SHA-256 ${link.sha256}` : 'none';
    const problem = `names as the manifest before it ${name(previous)}, where it is ${name(before)}: ${changed}`;
    return { file: path, problem };
}
/**
 * Where a manifest has the same bytes from Heroku as another record, but other events: an archive
 * holds one JSON, which has one order.
 *
 * @param name of the other, for the message
 */
function* sourceProblems({ path, manifest: { source, json } }, other, name) {
    const sameJson = source.json_sha256 === other.source.json_sha256;
    const [same, different] = sameJson
        ? ['source.json_sha256', 'json.sha256']
        : ['source.checksum', 'source.json_sha256'];
    if (sameJson ? json.sha256 === other.json.sha256 : source.checksum !== other.source.checksum)
        return;
    const problem = `has the ${same} of ${name}, but another ${different}: both cannot be true`;
    yield { file: path, problem };
}
/** A folder holds one account's ledger; the id is the identity, a name may change. */
function* accountProblems({ path, manifest: { account } }, accountId) {
    if (account.id === accountId)
        return;
    const problem = `is of another enterprise account, '${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(account.name)}' with the id ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(account.id)}, not ` +
        `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(accountId)}. A folder holds one account's ledger: use {account-id} in its path, which ` +
        'stays when a name goes from one account to another';
    yield { file: path, problem };
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
function companionPath(manifestPath, kind) {
    return `${manifestPath.slice(0, -_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_ENDING */ .yb.length)}${ENDINGS[kind]}`;
}
function companionOf({ path }, kind, bytes) {
    return { path: companionPath(path, kind), sha256: (0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Of */ .Bj)(bytes), bytes };
}
function companionIn({ path, companions = [] }, kind) {
    return companions.find((companion) => companion.path === companionPath(path, kind));
}
function* companionProblems(held) {
    const { path, manifest } = held;
    const has = (kind) => companionIn(held, kind) !== undefined;
    const isSigned = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .signerOf */ .Kv)(manifest) !== undefined;
    const wrong = [
        [isSigned && !has('signature'), 'signature', `is missing; '${path}' names who signed it`],
        [!isSigned && has('signature'), 'signature', `is there, but '${path}' names nobody who signed`],
        [has('signoff-signature') && !has('signoff'), 'signoff', 'is missing; its signature is there'],
    ];
    for (const [isSo, kind, problem] of wrong) {
        if (isSo)
            yield { file: companionPath(path, kind), problem };
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
/* harmony export */   bM: () => (/* binding */ formatRecord),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   rc: () => (/* binding */ manifestSchema)
/* harmony export */ });
/* unused harmony export manifestJsonSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13798);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

/** What a new manifest says of its own form; a change of meaning gets a new number. */
const MANIFEST_SCHEMA = 'heroku-audit-trail/manifest/2';
/** The first form, which is read, but not written any more. */
const FIRST_SCHEMA = 'heroku-audit-trail/manifest/1';
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP();
const sha256 = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative();
const counts = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(text, count);
const month = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
/** An event far off may be of a year that ISO 8601 writes with a sign and six digits. */
const day = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(?:\d{4}|[+-]\d{6})-\d{2}-\d{2}$/);
const fingerprint = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(?:[0-9A-F]{40}|[0-9A-F]{64})$/);
const fingerprints = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(fingerprint).min(1);
/** A path inside the ledger's folder: no step out of it, nothing hidden. */
const path = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(?:[A-Za-z0-9][A-Za-z0-9._-]*\/)*[A-Za-z0-9][A-Za-z0-9._-]*$/);
const changes = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ added: count, removed: count, changed: count });
const reconciliation = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    days: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(day, zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        archive: count,
        events_api: count.nullable(),
        only_in_one: count.nullable(),
    })),
    not_reconciled: text.nullable(),
});
const common = {
    account: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1), name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1) }),
    month,
    revision: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).describe('Above 1 when Heroku changed the archive of a closed month'),
    final: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('Whether Heroku made the archive after the month was over'),
    sequence: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).nullable().describe('Place in the log, from 1; null outside of it'),
    previous: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ path, sha256 })
        .nullable()
        .describe('The manifest before it in the log'),
    source: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        created_at: text.describe('When Heroku made the archive'),
        checksum: sha256.describe("SHA-256 of Heroku's bytes, gzip"),
        size: count,
        retrieved_at: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$(),
        request_id: text.nullable(),
        json_sha256: sha256.describe("SHA-256 of the JSON inside, in Heroku's order"),
        json_size: count,
    }),
    events: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        count,
        first: text.nullable().describe('created_at of the earliest event'),
        last: text.nullable(),
        by_type: counts,
        by_day: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(day, count).describe('By day in UTC'),
        anomalies: counts.describe('Odd things that were counted; no event was dropped for any'),
    }),
    changes: changes
        .nullable()
        .optional()
        .describe('Of a revision: events by id against the one before; null when that is encrypted'),
    reconciliation: reconciliation
        .optional()
        .describe("The archive beside Heroku's events API, by day; null where that did not tell"),
    json: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ sha256, size: count })
        .describe('The ordered document, before compression and encryption'),
};
const runSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    url: text,
    attempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1),
    event: text,
    repository: text,
    commit: text,
})
    .nullable()
    .describe('The workflow run; null outside a workflow');
const files = (...roles) => zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ path, role: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(roles), size: count, sha256 }))
    .min(1)
    .describe('In this order; parts of one file are to be joined');
const firstSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(FIRST_SCHEMA),
    ...common,
    files: files('events', 'original'),
    encryption: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ recipients: fingerprints, signed_by: fingerprint.nullable() })
        .nullable()
        .describe('Fingerprints of the keys; null: plaintext'),
    tool: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: text, version: text }),
    run: runSchema,
});
const secondSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(MANIFEST_SCHEMA),
    ...common,
    files: files('events', 'original', 'review'),
    encryption: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ recipients: fingerprints, subkeys: fingerprints })
        .nullable()
        .describe('Primary keys, and what is encrypted to, in the same order; null: plaintext'),
    signature: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ fingerprint })
        .nullable()
        .describe('The primary key whose signature is beside this manifest; null: nobody signed'),
    tool: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        name: text,
        version: text,
        ref: text.nullable().describe('GITHUB_ACTION_REF; null outside a workflow'),
        sha256: sha256.nullable().describe('Of the bundle that ran, see docs/ledger.md; null: of none'),
    }),
    run: runSchema,
});
/** The evidence for one month. Holds no e-mails, addresses, names of people, nor the archive's url. */
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('schema', [firstSchema, secondSchema]);
/** Fingerprint of the key that is to have signed a manifest; undefined: nobody signed it. */
function signerOf(manifest) {
    return manifest.schema === MANIFEST_SCHEMA ? manifest.signature?.fingerprint : undefined;
}
/** A record's bytes: keys in the schema's order, two-space indent, a newline at the end. */
const formatRecord = (schema, value) => Buffer.from(`${JSON.stringify(schema.parse(value), null, 2)}\n`);
const formatManifest = (manifest) => formatRecord(manifestSchema, manifest);
/** The value in bytes of JSON; undefined when they are none. */
function parseJson(bytes) {
    try {
        return JSON.parse(Buffer.from(bytes).toString());
    }
    catch {
        return undefined;
    }
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
/* harmony export */   GW: () => (/* binding */ formatReadme),
/* harmony export */   HN: () => (/* binding */ README_MARK),
/* harmony export */   ab: () => (/* binding */ formatFirstReadme),
/* harmony export */   tR: () => (/* binding */ historyUrlIn)
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
/** A text from elsewhere as code on one line: nothing to Markdown or HTML. */
const asCode = (text) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .onOneLine */ .GJ)(text));
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
    const { manifest } = state.log.at(-1) ?? all[0];
    const { tool, run } = manifest;
    const place = run === null ? '' : ` in workflows of ${asCode(run.repository)}`;
    const isLinked = historyUrl !== undefined;
    return pageOf(account.name, [
        `What happened in the Heroku Enterprise account with the id ${asCode(account.id)}, as Heroku ` +
            `recorded it, a month a row. Written by Heroku Audit Trail Export ${asCode(tool.version)}${place}. ` +
            `Final months are never changed${isLinked ? '; each came in a commit of its own' : ''}.`,
        logTable(state, columns),
        `A month links to its events, ${isLinked ? 'the day it was retrieved to its commit, ' : ''}` +
            'and the start of its SHA-256 (of the JSON before compression and encryption) to its manifest, the ' +
            'evidence. Days are in UTC. A time-stamp also covers the months that came before. ' +
            '`heroku-audit-trail verify` checks what "yes" links to.',
        ...notFinal(state, columns),
        '## Keys',
        keyLines(all).join('\n'),
        '## How to use it',
        usage(manifest),
    ]);
}
/** The page as earlier versions wrote it; the next export or evidence writes it anew. */
function formatFirstReadme(state, { account, historyUrl }) {
    const timeOf = (time) => (time === null ? '' : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(time));
    const columns = [
        ['Month', ({ path, manifest }) => `[${manifest.month}](${path})`],
        ['Revision', ({ manifest }) => String(manifest.revision)],
        ['Events', eventCount],
        ['First', ({ manifest }) => timeOf(manifest.events.first)],
        ['Last', ({ manifest }) => timeOf(manifest.events.last)],
        [
            'Encrypted for',
            ({ manifest: { encryption } }) => encryption?.recipients.map(_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY).join('<br>') ?? 'nobody: plaintext',
        ],
        ['SHA-256 of the JSON', ({ manifest }) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(manifest.json.sha256)],
        ['Log', ({ manifest: { sequence } }) => (sequence === null ? '' : `#${sequence}`)],
    ];
    if (historyUrl !== undefined) {
        columns.push(['Commit', ({ path }) => `[history](${historyUrl}/${path})`]);
    }
    return pageOf(account.name, [
        `The events of the Heroku Enterprise account with the id ${asCode(account.id)}, a month a row. Months ` +
            `are only ever added${historyUrl === undefined ? '' : ', each in a commit of its own'}. ` +
            '`sha256sum -c SHA256SUMS` in this folder checks every file.',
        logTable(state, columns),
        ...notFinal(state, columns),
    ]);
}
const pageOf = (account, parts) => `${[README_MARK, `# Audit trail of ${asCode(account)}`, ...parts].join('\n\n')}\n`;
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
    const byMonth = Map.groupBy(log, ({ manifest }) => manifest.month);
    const months = [...byMonth.keys(), ...(0,_state_js__WEBPACK_IMPORTED_MODULE_6__/* .gapsIn */ .vY)(byMonth.keys())].sort().reverse();
    return monthTable(columns, months.flatMap((month) => byMonth.get(month)?.toReversed() ?? [month]));
}
const runningIn = ({ provisional }) => [...provisional].sort(([a], [b]) => (a < b ? 1 : -1)).map(([, held]) => held);
function monthTable(columns, rows) {
    const gap = (heading, month) => heading === 'Month' ? month : heading === 'Events' ? '**missing**' : '';
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(columns.map(([heading]) => heading), rows.map((row) => columns.map(([heading, cell]) => (typeof row === 'string' ? gap(heading, row) : cell(row)))));
}
const eventCount = ({ manifest }) => manifest.events.count.toLocaleString('en-US');
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
function keyLines(all) {
    const parts = all.flatMap(({ manifest }) => {
        const { month, encryption } = manifest;
        const signer = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .signerOf */ .Kv)(manifest);
        const texts = [
            ...(encryption?.recipients.map((key) => `Encrypted for ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(key)}`) ?? ['Not encrypted']),
            ...(signer === undefined ? [] : [`Signed with ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(signer)}`]),
        ];
        return texts.map((text) => ({ text, month: month }));
    });
    return [...Map.groupBy(parts, ({ text }) => text)]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([text, own]) => {
        const months = [...new Set(own.map(({ month }) => month))].sort();
        return `- ${text}: ${(0,_system_month_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMonths */ .jr)(months)}`;
    });
}
/** How to verify and read the ledger, by the example of a month. */
function usage({ month, files, encryption }) {
    const path = (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .wholePath */ .nA)(files[0].path);
    const opening = [
        `cat ${path}*`,
        ...(encryption === null ? [] : ['gpg --decrypt']),
        ...(/\.gz(?:\.pgp)?$/.test(path) ? ['gunzip'] : []),
    ].join(' | ');
    const [read, docs] = encryption === null ? ['Read', ''] : ['Decrypt and read', ', `docs/encryption.md`'];
    return [
        '- **Verify** it: `sha256sum -c SHA256SUMS` in this folder checks every file, and `heroku-audit-trail verify` ' +
            'also the chain of manifests, signatures, time-stamps and the history (`docs/verification.md` of the action).',
        `- **${read}** it: \`${opening} > ~/${month}.json\` writes JSON with one event a line. ` +
            `\`heroku-audit-trail query\` finds events, \`review\` shows a month (\`docs/reading.md\`${docs}).`,
        '- **Not in it**: logins, `heroku run` and `ps:exec` sessions, which Heroku does not record. This page and the ' +
            'manifests name no people.',
    ].join('\n');
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
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13798);



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
