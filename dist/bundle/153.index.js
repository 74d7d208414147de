export const id = 153;
export const ids = [153];
export const modules = {

/***/ 50484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ givenToAction),
/* harmony export */   HJ: () => (/* binding */ HerokuConnectionError),
/* harmony export */   SX: () => (/* binding */ NoArchiveError),
/* harmony export */   X0: () => (/* binding */ HerokuAnswerError),
/* harmony export */   YZ: () => (/* binding */ SecretNameError),
/* harmony export */   hO: () => (/* binding */ HerokuError),
/* harmony export */   i_: () => (/* binding */ PermissionError),
/* harmony export */   jA: () => (/* binding */ NothingListedError)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76223);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33186);
/* harmony import */ var _system_month_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42628);




/** The same for an action, whose inputs differ only in that of the account. */
const givenToAction = (account) => ({
    account,
    token: 'the secret that heroku-api-key reads',
    apiUrl: "the input 'heroku-api-url'",
});
const sentBy = (requestId) => `(Request-Id ${requestId ?? 'not given'})`;
const PERMISSION = 'The token needs the manage permission on the enterprise account: someone who has it grants it ' +
    "in the Heroku Dashboard, on the account's Access tab";
/** The way out by Heroku's error id, or by the status (Platform API Reference, "Errors"). */
function waysOut({ token }) {
    const newToken = 'Make a new token (`heroku authorizations:create`, with a service account that does not use ' +
        `SSO) and put it into ${token}`;
    return {
        401: `The token is wrong, expired or revoked. ${newToken}`,
        402: "The account's bill is overdue: settle it in the Heroku Dashboard under Billing",
        403: `${PERMISSION}. An expired token can be answered like this too. ${newToken}`,
        suspended: 'The account is suspended: ask Heroku support to lift the suspension',
        two_factor: `The token's user must enable multi-factor authentication. ${newToken}`,
        404: 'Run again later; ask Heroku support if it stays so',
        408: 'Run again later',
        409: 'Another change is under way at Heroku: run again later',
        410: 'Heroku no longer has it',
        verification_needed: 'Verify the account in the Heroku Dashboard under Billing',
        429: "The token's user has used up Heroku's request limit (about 4,500 an hour): run again later, " +
            'or give this workflow a user of its own',
    };
}
function wayOutOf(status, id, given) {
    if (status >= 300 && status < 400) {
        return ('It redirects, and redirects are not followed, since the token would go along. Check ' +
            `${given.apiUrl}: it is the origin of the Platform API itself`);
    }
    if (status >= 500)
        return 'Heroku has a fault: see status.heroku.com and run again later';
    const known = new Map(Object.entries(waysOut(given)));
    return (known.get(id) ??
        known.get(String(status)) ??
        'This is a defect of this project or a change of the API: please report it');
}
/** The Platform API refuses a request, or fails. */
class HerokuError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ {
    status;
    constructor({ what, unfound }, refusal, given) {
        const { status, id = node_http__WEBPACK_IMPORTED_MODULE_0__.STATUS_CODES[status] ?? 'unknown', message, retryAfter } = refusal;
        const wayOut = (status === 404 ? unfound : undefined) ?? wayOutOf(status, id, given);
        const words = message === undefined ? '' : `: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .said */ .ag)(message)}`;
        super(`Heroku answered ${status} ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(id)}, asked for ${what}${words}. ${wayOut}. ` +
            sentBy(refusal.requestId), { transient: [408, 429].includes(status) || status >= 500, retryAfter });
        this.status = status;
    }
}
/** Heroku does not have the month, and its list says so too. */
class NoArchiveError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ {
    /** @param months those that Heroku has, in any order */
    constructor(account, month, months, requestId) {
        const has = months.toSorted();
        const list = has.length === 0 ? 'no archive at all' : (0,_system_month_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMonths */ .jr)(has);
        const wayOut = has.length === 0 || month > has.at(-1)
            ? 'Run again tomorrow, when it may have been made, and ask Heroku support if it stays so'
            : month < has[0]
                ? 'Ask for a month that there is, or Heroku support whether an earlier one can be had'
                : 'Ask Heroku support for it';
        super(`Heroku has ${list} of ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(account)}, not ${month}. ${wayOut}. ` +
            `(404 not_found, Request-Id ${requestId ?? 'not given'})`);
    }
}
/** Heroku could not be reached, or broke off. */
class HerokuConnectionError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ {
    constructor(what, cause) {
        super(`No whole answer from Heroku, asked for ${what}: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .said */ .ag)((0,_system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause))}. ` +
            "Check the runner's network and status.heroku.com, and run again.", { cause, transient: true });
    }
}
/** An answer that is not as the Platform API describes. */
class HerokuAnswerError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ {
    constructor(what, problem, requestId) {
        super(`Heroku's answer, asked for ${what}, is not as its API describes: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .said */ .ag)(problem)}. ` +
            `Run again; if it stays so the API has changed: please report it. ${sentBy(requestId)}`);
    }
}
/** An account's name or id, which is shown in many places, holds a secret of the run. */
class SecretNameError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ {
    constructor() {
        super("The enterprise account's name or id is, or holds, one of the secrets given to this run, and " +
            'would have to be hidden wherever it stands. Expected secrets that are part of no name: ' +
            'choose another passphrase, or look whether an input has the right secret.');
    }
}
/** Heroku lists no archive, so that it is unknown what is missing. */
class NothingListedError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ {
    /** Number of the account's months in the ledger. */
    held;
    constructor(account, requestId, held, given) {
        super(`Heroku lists no archive at all of the enterprise account '${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(account)}', so it is not ` +
            `known what is missing, and nothing was delivered. Check that ${given.account} names the ` +
            "account that you mean, that the token's user has the manage permission on it, and that " +
            'the account has had its first month (Heroku Dashboard, Settings, Export as JSON). Run ' +
            `again; ask Heroku support if it stays so. ${sentBy(requestId)}`);
        this.held = held;
    }
}
/** The token's user lacks the permission that audit trails need. */
class PermissionError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ {
    constructor(account, permissions) {
        const held = permissions.length === 0 ? 'none' : permissions.map(_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj).join(', ');
        super(`The token's user lacks the permission 'manage' on the enterprise account ` +
            `'${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(account)}' (it has: ${held}). ${PERMISSION}.`);
    }
}


/***/ }),

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
        if (!(0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .formatManifest */ .L_)(manifest).equals(bytes)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerError */ .o(path, 'is not written as this action writes it: somebody edited it');
        }
        return { path, sha256: (0,_state_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Of */ .Bj)(bytes), manifest };
    }
    const [issue] = parsed.error.issues;
    const at = issue?.path.join('.') ?? '';
    if (at === 'schema') {
        const { schema } = value;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerError */ .o(path, `has the schema ${described(schema)}, which this version does not know: use the version ` +
            'of the action that wrote it, or a later one');
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerError */ .o(path, `is no manifest (${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(at)}: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(issue?.message ?? '')})`);
}
/** A value for a message; an object may be nested too deeply to be shown. */
function described(value) {
    if (typeof value === 'object' && value !== null)
        return '(another kind of value)';
    return (0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(typeof value === 'string' ? value : JSON.stringify({ schema: value }));
}
/**
 * Puts the manifests found in a ledger's folder in the order of their log and checks that they
 * are an unbroken chain.
 *
 * @param sums digests by path, as SHA256SUMS has them
 * @throws LedgerError that names the first manifest that does not fit
 */
function readLog(found, sums) {
    const log = sortLog(found);
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .throwFirst */ .r)(chainProblems(log, sums));
    return log;
}
/** The manifests in the order of their log. */
function sortLog(found) {
    return [...found].sort((a, b) => (a.manifest.sequence ?? 0) - (b.manifest.sequence ?? 0) || (a.path < b.path ? -1 : 1));
}
/**
 * Where a sorted log is not an unbroken chain, in its order; each break once.
 *
 * @param sums digests by path, as SHA256SUMS has them, to find which of two manifests was changed
 */
function* chainProblems(log, sums = new Map()) {
    for (const [index, held] of log.entries()) {
        const problem = placeProblem(held, log[index - 1], sums);
        if (problem !== undefined)
            yield problem;
    }
    yield* revisionProblems(log);
    yield* copiedSources(log);
}
function placeProblem(held, before, sums) {
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
        const isSummed = ({ path, sha256 }) => sums.get(path) === sha256;
        // Who edits a manifest leaves the next one as it was, unless the digests say otherwise.
        if (!isSummed(before) || isSummed(held) || sums.get(held.path) === undefined) {
            const problem = `has the SHA-256 ${before.sha256}, where '${held.path}', which follows it in the log, ` +
                `names ${previous.sha256}: one of the two was changed after it was written`;
            return { file: before.path, problem };
        }
    }
    const name = (link) => link ? `'${link.path}' with SHA-256 ${link.sha256}` : 'none';
    return at(`names as the manifest before it ${name(previous)}, where it is ${name(before)}: one of the ` +
        'two was changed after it was written');
}
function isLink(previous, before) {
    return previous?.path === before.path && previous.sha256 === before.sha256;
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
        `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(accountId)}. A folder holds one account's ledger: put {account-id}, which stays ` +
        "when a name goes from one account to another, in the input 'directory'");
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


/** A ledger is not as this action left it. Nothing is written on top of that. */
class LedgerError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    file;
    problem;
    constructor(file, problem) {
        super(`The ledger's file '${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(file)}' ${problem}. Nothing was written. A ledger is only ever ` +
            'appended to: `git log -- FILE` shows who changed it, `git checkout COMMIT -- FILE` ' +
            'restores it from the last good commit; then run again. Or begin a new ledger in another ' +
            "'directory'.");
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
/* harmony export */   L_: () => (/* binding */ formatManifest),
/* harmony export */   rc: () => (/* binding */ manifestSchema)
/* harmony export */ });
/* unused harmony export manifestJsonSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

/** What a manifest says of its own form; a change of meaning gets a new number. */
const MANIFEST_SCHEMA = 'heroku-audit-trail/manifest/1';
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
/**
 * The evidence for one month: what Heroku had, what was made of it, which files hold it, and which
 * manifest came before it in the log. Holds no e-mails, addresses, names of people, nor the
 * archive's url.
 */
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(MANIFEST_SCHEMA),
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
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ path, role: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['events', 'original']), size: bytes, sha256 }))
        .min(1)
        .describe('In this order; parts of one file are to be joined'),
    encryption: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ recipients: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(fingerprint).min(1), signed_by: fingerprint.nullable() })
        .nullable()
        .describe('Fingerprints of the keys; null: plaintext'),
    tool: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        attempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1),
        event: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    })
        .nullable()
        .describe('The workflow run; null outside a workflow'),
});
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

/***/ 1540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SC: () => (/* binding */ readLedger),
/* harmony export */   W1: () => (/* binding */ nameProblems),
/* harmony export */   k: () => (/* binding */ leftoverProblems)
/* harmony export */ });
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64999);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5671);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93398);
/* harmony import */ var _readme_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4650);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35307);
/* harmony import */ var _sums_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27516);






/** What looks like a file of a month. */
const MONTHLY = /^\d{4}-\d{2}\./;
/**
 * Reads a ledger and checks that it is as this action left it: each manifest is one and lies where
 * it says, their chain is whole and of this account, the files they name are there with their
 * sizes, and SHA256SUMS agrees with them and with the page. (The bytes of the other files are checked by `verify`.)
 *
 * @throws LedgerError that names the file, before anything is written
 */
async function readLedger(ledger, accountId) {
    const folders = await ledger.folders('');
    const years = folders.filter((name) => /^\d{4}$/.test(name)).sort();
    const found = [];
    for (const year of years)
        found.push(...(await readFolder(ledger, year, true)));
    const running = folders.includes(_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .PROVISIONAL */ .hq) ? await readFolder(ledger, _paths_js__WEBPACK_IMPORTED_MODULE_2__/* .PROVISIONAL */ .hq, false) : [];
    for (const held of [...found, ...running])
        (0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .checkAccount */ .g4)(held, accountId);
    const names = await ledger.files('');
    const sums = names.includes(_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .SUMS */ .vf) ? (await ledger.read(_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .SUMS */ .vf)).toString() : undefined;
    const state = {
        log: (0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .readLog */ .x6)(found, (0,_sums_js__WEBPACK_IMPORTED_MODULE_5__/* .parseSums */ .mi)(sums ?? '')),
        provisional: new Map(running.map((held) => [held.manifest.month, held])),
    };
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .throwFirst */ .r)(leftoverProblems(state.log, running));
    if (found.length + running.length > 0)
        await checkSums(ledger, names, state, sums);
    else
        await checkVacant(ledger, names);
    return state;
}
async function readFolder(ledger, folder, final) {
    const names = await ledger.files(folder);
    const paths = names.filter(_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isManifestName */ .zU).map((name) => `${folder}/${name}`);
    const manifests = await Promise.all(paths.map(async (path) => (0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .readManifest */ .WI)(path, await ledger.read(path))));
    for (const held of manifests)
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .throwFirst */ .r)(nameProblems(held, final));
    const sizes = (await ledger.sizes?.(folder)) ?? new Map();
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .throwFirst */ .r)(fileProblems(folder, names, sizes, manifests));
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
    const expected = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestPath */ .ji)(month, logged, revision);
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
    const named = new Set(manifests.map(({ path }) => path));
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
    if (!names.includes(_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .README */ .DK))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerError */ .o(_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .README */ .DK, 'is missing');
    if (text === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerError */ .o(_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .SUMS */ .vf, 'is missing');
    const sums = (0,_sums_js__WEBPACK_IMPORTED_MODULE_5__/* .parseSums */ .mi)(text);
    if (sums === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerError */ .o(_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .SUMS */ .vf, 'is not what sha256sum writes');
    const readme = (0,_state_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256Of */ .Bj)(await ledger.read(_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .README */ .DK));
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .throwFirst */ .r)((0,_sums_js__WEBPACK_IMPORTED_MODULE_5__/* .sumsProblems */ .h_)(sums, (0,_sums_js__WEBPACK_IMPORTED_MODULE_5__/* .filesOfLedger */ .o7)(state, readme)));
}
/** A new ledger replaces no page of somebody else's. */
async function checkVacant(ledger, names) {
    for (const name of [_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .README */ .DK, _paths_js__WEBPACK_IMPORTED_MODULE_2__/* .SUMS */ .vf]) {
        if (!names.includes(name))
            continue;
        if (name === _paths_js__WEBPACK_IMPORTED_MODULE_2__/* .README */ .DK && (await ledger.read(name)).toString().startsWith(_readme_js__WEBPACK_IMPORTED_MODULE_3__/* .README_MARK */ .HN))
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerError */ .o(name, "is there without a ledger, and would be replaced: set the input 'directory' to a folder " +
            'of its own, such as audit-trail/{account}');
    }
}


/***/ }),

/***/ 4650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ formatReadme),
/* harmony export */   HN: () => (/* binding */ README_MARK),
/* harmony export */   tR: () => (/* binding */ historyUrlIn)
/* harmony export */ });
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33186);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91331);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35307);



/** What the page begins with, by which a run knows its own. */
const README_MARK = '<!-- Written by Heroku Audit Trail Export. Do not edit. -->';
const COLUMNS = [
    'Month',
    'Revision',
    'Events',
    'First',
    'Last',
    'Encrypted for',
    'SHA-256 of the JSON',
    'Log',
];
/** The headings; the last column links to the commits, where there are any. */
const headings = ({ historyUrl }) => historyUrl === undefined ? COLUMNS : [...COLUMNS, 'Commit'];
function row({ path, manifest }, { historyUrl }) {
    const { month, revision, sequence, events, json, encryption } = manifest;
    return [
        `[${month}](${path})`,
        String(revision),
        events.count.toLocaleString('en-US'),
        events.first === null ? '' : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(events.first),
        events.last === null ? '' : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(events.last),
        encryption?.recipients.map(_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY).join('<br>') ?? 'nobody: plaintext',
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(json.sha256),
        sequence === null ? '' : `#${sequence}`,
        ...(historyUrl === undefined ? [] : [`[history](${historyUrl}/${path})`]),
    ];
}
function gapRow(month, options) {
    return [
        month,
        '',
        '**missing**',
        ...headings(options)
            .slice(3)
            .map(() => ''),
    ];
}
/** The rows of the log, newest month first and its newest revision first, gaps marked. */
function logRows(state, options) {
    const rows = state.log.map((held) => [
        held.manifest.month,
        held.manifest.revision,
        row(held, options),
    ]);
    for (const gap of (0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .gapsIn */ .vY)(rows.map(([month]) => month)))
        rows.push([gap, 1, gapRow(gap, options)]);
    rows.sort(([a, r], [b, s]) => (a === b ? s - r : a < b ? 1 : -1));
    return rows.map(([, , cells]) => cells);
}
/** The address of the history in a ledger's page; undefined where it has none. */
function historyUrlIn(page) {
    return /\| \[history\]\(([^()\s|]+)\/[^/()]+\/[^/()]+\) \|$/m.exec(page)?.[1];
}
/** The ledger for people: a row a month. The same bytes for the same ledger. */
function formatReadme(state, options) {
    const { id, name } = options.account;
    const isCommitted = options.historyUrl !== undefined;
    const lines = [
        README_MARK,
        '',
        // As code, a name is nothing to Markdown or HTML.
        `# Audit trail of ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .onOneLine */ .GJ)(name))}`,
        '',
        `The events of the Heroku Enterprise account with the id ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .onOneLine */ .GJ)(id))}, a month a row. Months ` +
            `are only ever added${isCommitted ? ', each in a commit of its own' : ''}. ` +
            '`sha256sum -c SHA256SUMS` in this folder checks every file.',
        '',
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(headings(options), logRows(state, options)),
    ];
    if (state.provisional.size > 0) {
        const running = [...state.provisional].sort(([a], [b]) => (a < b ? 1 : -1));
        lines.push('', '## Not final yet', '', 'Outside of the log; replaced by later exports and removed when the final month lands.', '', (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(headings(options), running.map(([, held]) => row(held, options))));
    }
    return `${lines.join('\n')}\n`;
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
