export const id = 3539;
export const ids = [3539];
export const modules = {

/***/ 51737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KZ: () => (/* binding */ HerokuClient),
  rl: () => (/* binding */ LIST),
  f3: () => (/* binding */ mayManage)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var classic_schemas = __webpack_require__(13798);
// EXTERNAL MODULE: ./.build/http/body.js
var body = __webpack_require__(75235);
// EXTERNAL MODULE: ./.build/http/retry.js
var retry = __webpack_require__(69901);
// EXTERNAL MODULE: ./.build/http/time-limits.js
var time_limits = __webpack_require__(85227);
// EXTERNAL MODULE: ./.build/system/errors.js
var errors = __webpack_require__(76223);
// EXTERNAL MODULE: ./.build/system/month.js
var system_month = __webpack_require__(42628);
// EXTERNAL MODULE: ./.build/system/version.js
var version = __webpack_require__(24014);
// EXTERNAL MODULE: ./.build/text/log.js
var text_log = __webpack_require__(33186);
// EXTERNAL MODULE: ./.build/text/redact.js
var redact = __webpack_require__(28359);
// EXTERNAL MODULE: ./.build/heroku/errors.js
var heroku_errors = __webpack_require__(50484);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/coerce.js


function string(params) {
    return core._coercedString(schemas.ZodString, params);
}
function number(params) {
    return api/* _coercedNumber */.qG(classic_schemas/* ZodNumber */.rSt, params);
}
function coerce_boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./.build/heroku/schemas.js


/** An enterprise account (`GET /enterprise-accounts/{id or name}`). The id is the identity. */
const accountSchema = classic_schemas/* object */.Ikc({
    // A uuid, says Heroku; it goes into paths.
    id: classic_schemas/* string */.YjP()
        .max(255)
        .regex(/^(?!\.+$)[\w.:-]+$/, 'Expected an id'),
    name: classic_schemas/* string */.YjP().min(1),
    /** Names such as `manage`, or objects with a name, as members have. */
    permissions: classic_schemas/* array */.YOg(classic_schemas/* union */.KCZ([classic_schemas/* string */.YjP(), classic_schemas/* object */.Ikc({ name: classic_schemas/* string */.YjP() }).transform(({ name }) => name)]))
        .optional(),
});
/** "01" to "12"; a number is padded. */
const month = classic_schemas/* union */.KCZ([classic_schemas/* string */.YjP(), classic_schemas/* number */.aig()])
    .transform((value) => String(value).padStart(2, '0'))
    .refine((value) => /^(?:0[1-9]|1[0-2])$/.test(value), 'Expected a month from "01" to "12"');
/** SHA-256, made lower-case hexadecimal from either form that Heroku writes. */
const checksum = classic_schemas/* string */.YjP()
    .trim()
    .regex(/^(?:sha-?256:)?[0-9a-f]{64}$/i, {
    error: ({ input }) => `'${String(input)}', where 64 hexadecimal digits of a SHA-256 were expected`,
})
    .transform((text) => text.slice(-64).toLowerCase());
const monthSchema = classic_schemas/* object */.Ikc({ year: number().int().min(1000).max(9999), month });
const monthOf = ({ year, month }) => (0,system_month/* monthNamed */.yV)(`${year}-${month}`);
const publishedSchema = monthSchema.extend({
    year: monthSchema.shape.year.min(2017),
    created_at: iso/* datetime */.w$({ offset: true }),
    checksum,
    size: classic_schemas/* number */.aig().int().nonnegative(),
});
function archiveOf({ year, month, created_at, checksum, size }) {
    return { month: monthOf({ year, month }), checksum, size, createdAt: created_at };
}
/** An archive as the list gives it, without url: SHA-256, bytes, when it was made (RFC 3339). */
const listedArchiveSchema = publishedSchema.transform(archiveOf);
/** One month's archive (`GET .../archives/{year}/{month}`). */
const archiveSchema = publishedSchema
    .extend({ url: classic_schemas/* url */.OZ5() })
    .transform(({ url, ...archive }) => ({ ...archiveOf(archive), url }));
/** Anything else counts as absent. */
const schemas_text = classic_schemas/* string */.YjP().optional().catch(undefined);
/** An event (`GET .../events`); its id is compared with the archive's. */
const eventIdSchema = classic_schemas/* object */.Ikc({ id: schemas_text });
/** The body of an error; `missing_version` has its message in `error`. */
const errorSchema = classic_schemas/* object */.Ikc({ id: schemas_text, message: schemas_text, error: schemas_text })
    .transform(({ id, message, error }) => ({ id, message: message ?? error }))
    .catch({ id: undefined, message: undefined });
/** Why an answer does not match its schema, on one line. */
function problemOf({ issues }) {
    return issues.map(({ path, message }) => `${path.join('.') || 'answer'}: ${message}`).join('; ');
}
/** Reads each item by itself, so that an odd one does not hide the others. */
function readListing(items, requestId) {
    const listing = { archives: [], unreadable: [], requestId };
    for (const item of items) {
        const read = listedArchiveSchema.safeParse(item);
        if (read.success) {
            listing.archives.push(read.data);
            continue;
        }
        const named = monthSchema.safeParse(item);
        const month = named.success ? monthOf(named.data) : undefined;
        listing.unreadable.push({ month, problem: problemOf(read.error) });
    }
    return listing;
}

// EXTERNAL MODULE: ./.build/heroku/urls.js
var urls = __webpack_require__(30489);
;// CONCATENATED MODULE: ./.build/heroku/client.js












/** Heroku's own client has sent no variant (`3.audit-trail`) since September 2019. */
const ACCEPT = 'application/vnd.heroku+json; version=3';
const MOST_PAGES = 1000;
/** Milliseconds in which Heroku gives back a request: 4,500 an hour (Platform API, "Rate Limits"). */
const GIVEN_BACK = 800;
/** What `archives` asks for, in messages. */
const LIST = 'the list of archives';
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Whether the token's user may read the account's audit trail; yes where Heroku does not say. */
function mayManage({ permissions }) {
    return permissions?.includes('manage') ?? true;
}
/** The part of Heroku's Platform API that audit trails need. */
class HerokuClient {
    options;
    /** Names and ids of accounts, which archives' urls may hold. */
    known = [];
    /** What Heroku last said is left of the request limit, and when, in milliseconds since 1970. */
    #left = { requests: Infinity, at: 0 };
    constructor(options) {
        this.options = options;
    }
    /**
     * Finds an account by name or id.
     *
     * @throws ActionError when the token's user may not manage it, HerokuAnswerError when the answer
     *   has another id than was asked for
     */
    async account(nameOrId) {
        const what = `the enterprise account '${nameOrId}'`;
        const unfound = `Check ${this.options.given.account}: the Heroku Dashboard lists the accounts that the token's user ` +
            'sees';
        const question = { path: pathOf(nameOrId), what, unfound };
        const { value: account, requestId } = await this.#get(question, accountSchema);
        if (UUID.test(nameOrId) && account.id.toLowerCase() !== nameOrId.toLowerCase()) {
            throw new heroku_errors/* HerokuAnswerError */.X0(what, `it is of the account ${account.id}`, requestId);
        }
        this.#know(account);
        if (!mayManage(account))
            throw (0,heroku_errors/* permissionError */.eu)(account.name, account.permissions ?? []);
        return account;
    }
    /** The enterprise accounts that the token's user sees, managed or not. */
    async accounts() {
        const question = { path: '/enterprise-accounts', what: 'the list of enterprise accounts' };
        const { value: accounts } = await this.#list(question, accountSchema);
        for (const account of accounts)
            this.#know(account);
        return accounts;
    }
    /** An account's name and id are shown in many places, so they must not hold a secret. */
    #know({ id, name }) {
        if ([id, name].some((text) => redact/* secrets */.O3.redact(text) !== text)) {
            throw new errors/* InputError */.dz("The enterprise account's name or id contains one of the secrets given to this run, and would " +
                'have to be hidden wherever it is shown. Choose another passphrase, or check that each ' +
                'input has the right secret.');
        }
        this.known.push(id, name);
    }
    /** Waits until so many requests should be left, as Heroku gives them back. */
    async awaitBudget(requests) {
        const { clock, log } = this.options;
        const back = (clock.now().getTime() - this.#left.at) / GIVEN_BACK;
        const wait = Math.ceil((requests - this.#left.requests - back) * GIVEN_BACK);
        if (!(wait > 0))
            return;
        log.info(`Heroku's request limit is nearly used up: next request in ${Math.ceil(wait / 1000)} s`);
        await clock.sleep(wait);
    }
    /** Every archive that Heroku has of an account. */
    async archives(account) {
        const { archives, unreadable, requestId } = await this.listing(account);
        const [odd] = unreadable;
        if (odd !== undefined)
            throw new heroku_errors/* HerokuAnswerError */.X0(LIST, odd.problem, requestId);
        return archives;
    }
    /** The same, with the items that cannot be read set apart. */
    async listing({ id }) {
        const question = { path: pathOf(id, 'archives'), what: LIST };
        const { value, requestId } = await this.#list(question, classic_schemas/* unknown */.L5J());
        return readListing(value, requestId);
    }
    /**
     * A month's archive. Its url is a secret, and is masked already.
     *
     * @throws ActionError when Heroku's list does not have it either
     */
    async archive(account, month) {
        const what = `the archive of ${month}`;
        const path = pathOf(account.id, 'archives', ...month.split('-'));
        try {
            const { value: archive, requestId } = await this.#get({ path, what }, archiveSchema);
            if (archive.month === month)
                return { archive, requestId };
            throw new heroku_errors/* HerokuAnswerError */.X0(what, `it is of the month ${archive.month}`, requestId);
        }
        catch (error) {
            if (!(error instanceof heroku_errors/* HerokuError */.hO) || error.status !== 404)
                throw error;
            const listing = await this.listing(account).catch(() => undefined);
            throw (listing && unlisted(account, month, listing)) ?? error;
        }
    }
    /**
     * The ids of an account's events on a day in UTC, `YYYY-MM-DD`; undefined for an event without
     * one. How far back Heroku answers is not documented.
     */
    async eventIds({ id }, day) {
        const path = `${pathOf(id, 'events')}?day=${day}&order=asc`;
        const { value } = await this.#list({ path, what: `the events of ${day}` }, eventIdSchema);
        return value.map(({ id }) => id);
    }
    /**
     * All pages of a list. A page is a 206 whose `Next-Range` is the `Range` of the next (Platform API
     * Reference, "Ranges").
     */
    async #list(question, item) {
        const items = [];
        const asked = new Set();
        let range;
        while (asked.size < MOST_PAGES && !asked.has(range)) {
            asked.add(range);
            const page = await this.#get({ ...question, range }, classic_schemas/* array */.YOg(item));
            for (const one of page.value)
                items.push(one);
            range = page.nextRange;
            if (range === undefined)
                return { ...page, value: items };
        }
        throw new heroku_errors/* HerokuAnswerError */.X0(question.what, 'its pages have no end', undefined);
    }
    async #get(question, schema) {
        const { clock, log } = this.options;
        const answer = await (0,retry/* retrying */.R$)(() => this.#ask(question), {
            policy: { attempts: 6, first: 1000, longest: 30_000, budget: time_limits/* TIMES */.v.retries },
            clock,
            onRetry: (0,retry/* toldTo */.dE)(log, 'Attempt'),
        });
        const { data, error } = schema.safeParse(answer.value);
        if (error !== undefined) {
            throw new heroku_errors/* HerokuAnswerError */.X0(question.what, problemOf(error), answer.requestId);
        }
        return { ...answer, value: data };
    }
    async #ask(question) {
        const { path, what, range } = question;
        const { apiUrl, token, http, clock, log, given } = this.options;
        const url = new URL(`${apiUrl.pathname.replace(/\/$/, '')}${path}`, apiUrl);
        const headers = {
            accept: ACCEPT,
            authorization: `Bearer ${token}`,
            'user-agent': version/* USER_AGENT */._O,
            ...(range === undefined ? {} : { range }),
        };
        const { response, text } = await http(url, headers, time_limits/* TIMES */.v.answer)
            .then(async (response) => ({ response, text: String(await (0,body/* readBytes */.i)(response.body)) }))
            .catch((error) => {
            throw error instanceof errors/* ActionError */.lZ ? error : unanswered(what, error);
        });
        const { status } = response;
        const now = clock.now();
        const left = response.header('ratelimit-remaining');
        if (left !== undefined && /^\d+$/.test(left)) {
            this.#left = { requests: Number(left), at: now.getTime() };
        }
        const requestId = (0,text_log/* requestIdOf */.Gb)(response.header('request-id'));
        const isGood = status === 200 || status === 206;
        // Urls in events are not secret, and there are thousands of them.
        const areEvents = isGood && url.searchParams.has('day');
        const value = (0,body/* parseJson */.q)(text, areEvents ? undefined : (0,urls/* hidingUrls */.Q)(log, this.known));
        if (!isGood) {
            const after = (0,retry/* retryAfter */.P9)(response.header('retry-after'), now);
            const answer = { status, ...errorSchema.parse(value), requestId, retryAfter: after, now };
            throw new heroku_errors/* HerokuError */.hO(question, answer, given);
        }
        const nextRange = status === 206 ? response.header('next-range') : undefined;
        if (status === 206 && range === undefined && nextRange === undefined) {
            throw new heroku_errors/* HerokuAnswerError */.X0(what, 'it is a part (206) and names no next one', requestId);
        }
        if (value === undefined)
            throw unanswered(what, new Error('the answer is not JSON'));
        return { requestId, nextRange, value };
    }
}
function unanswered(what, cause) {
    return new errors/* ActionError */.lZ(`No whole answer from Heroku, asked for ${what}: ${(0,text_log/* said */.ag)((0,errors/* messageOf */.bD)(cause))}. ` +
        'Check the network and status.heroku.com, and run again.', { code: 'E_HEROKU_NO_ANSWER', cause, transient: true });
}
/** The error for a month that is not in Heroku's list; undefined when it may be. */
function unlisted(account, month, { archives, unreadable, requestId }) {
    const months = [...archives, ...unreadable].map((item) => item.month).sort();
    if (months.includes(month) || months.includes(undefined))
        return undefined;
    const list = months.length === 0 ? 'no archive at all' : (0,system_month/* formatMonths */.jr)(months);
    return new errors/* ActionError */.lZ(`Heroku has ${list} of ${(0,text_log/* plain */.pj)(account.name)}, not ${month}. Run again tomorrow; for an older ` +
        `month, ask Heroku support whether it can be had. ${(0,heroku_errors/* sentBy */.ml)(requestId)}`, { code: 'E_HEROKU_NO_MONTH' });
}
function pathOf(...segments) {
    return ['/enterprise-accounts', ...segments.map(encodeURIComponent)].join('/');
}


/***/ }),

/***/ 75235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readBytes),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33186);

/** Heroku's pages of events are some megabytes; the largest blob from GitHub is 47 MB of base64. */
const LONGEST_ANSWER = 64 << 20;
/** Reads the body of an API's answer. @throws Error when it is more than `longest` bytes (64 MiB) */
async function readBytes(body, longest = LONGEST_ANSWER) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        chunks.push(chunk);
        size += chunk.length;
        if (size > longest)
            throw new Error(`more than ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(longest)}`);
    }
    return Buffer.concat(chunks);
}
/** As JSON.parse; undefined when the text is not JSON. */
function parseJson(text, reviver) {
    try {
        return JSON.parse(text, reviver);
    }
    catch {
        return undefined;
    }
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

/***/ 23539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   USAGE: () => (/* binding */ USAGE),
/* harmony export */   runCommand: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _options_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55086);
/* harmony import */ var _options_heroku_token_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35156);
/* harmony import */ var _options_problems_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66847);
/* harmony import */ var _options_verify_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14090);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33186);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(36375);
/* harmony import */ var _git_program_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(24769);
/* harmony import */ var _git_store_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(39527);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(95653);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(94322);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2056);














const USAGE = `Usage: heroku-audit-trail verify [DIR] [options]

Verifies the ledgers of audit trails in DIR (default: the current folder). DIR is a clone, of which a
commit is read and not the files on disk, or a ledger's folder outside of any clone. Works offline, but
for --repository and --heroku.

  --ref REF                 the commit to verify: a full sha, a branch or a tag (HEAD)
  --allow-shallow           verify a shallow clone without its history
  --json                    print the report as JSON
  --pack FILE               write a zip for an auditor: the ledger, its history as a git bundle, the
                            public keys and roots given, the report, and how to check it by hand
  --grace-days N            days after a month's end by which it must be there (5)
  --expect-manifest SHA256  a manifest that must be in the log, noted earlier
  --expect-head SHA         a commit that must be in the history, noted earlier
  --expect-records N        the least number of months and revisions in the log
  --until YYYY-MM           the last month of an account whose contract ended
  --require CHECKS          checks, by name, that must be made; all: every one
  --accept LIST             commits (full sha) and months whose findings were looked into
  --private-key FILE        OpenPGP private key: open every encrypted file (restore drill)
  --signer-key FILE         OpenPGP public key of who signs: each manifest must be signed by one
  --signed-since SEQUENCE   the first manifest that must be signed (1)
  --signed-off-within DAYS  days after a month's end within which it is to be signed off
  --timestamp-root FILE     root certificate (PEM) of a time-stamping authority
  --repository OWNER/NAME   ask GitHub whether it has and signed the commits
  --expect-author LOGIN     who must have made them, such as 'github-actions[bot]'
  --heroku[=all]            ask Heroku whether a month is missing or was changed; all: download every
                            month that it has and compare the events
  --git PATH                absolute path of git (found in PATH)
  --help

Options with a FILE or LOGIN may be repeated, but for --pack. Take keys and roots from elsewhere, not
from the clone.

Example: heroku-audit-trail verify audit-trail/acme --private-key auditor.asc

Environment: PGP_PRIVATE_KEYS, PGP_SIGNER_KEYS (instead of files), PGP_PASSPHRASE (else it is asked
for), GITHUB_TOKEN, GITHUB_API_URL (with --repository), HEROKU_API_KEY (else ~/.netrc), HEROKU_API_URL
(with --heroku).

Exit code: 0 sound, 1 a problem was found, 2 it could not be checked.
`;
/** Options whose values are those of the action's inputs of the same names. */
const SAME = [
    ...['ref', 'grace-days', 'expect-manifest', 'expect-head', 'expect-records'],
    ...['until', 'require', 'accept', 'repository', 'heroku'],
    ...['signed-since', 'signed-off-within'],
];
const MANY = { type: 'string', multiple: true };
const typed = (names, type) => Object.fromEntries(names.map((name) => [name, type]));
const FLAGS = {
    ...typed(['json', 'help', 'allow-shallow'], { type: 'boolean' }),
    ...typed([...SAME, 'git', 'pack'], { type: 'string' }),
    ...typed(['private-key', 'signer-key', 'timestamp-root', 'expect-author'], MANY),
};
const EXIT_CODES = { ok: _options_command_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.fine, problem: _options_command_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.findings, 'could-not-check': _options_command_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.failed };
/** Runs `verify`; gives the exit code. @throws ActionError when nothing could be verified */
async function runCommand(args, edge) {
    // Its value may be left out.
    const given = args.map((arg) => (arg === '--heroku' ? '--heroku=list' : arg));
    const { values, positionals } = (0,_options_command_js__WEBPACK_IMPORTED_MODULE_3__/* .readArguments */ .lR)('verify', given, FLAGS);
    if (values.help) {
        edge.print(USAGE);
        return _options_command_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.fine;
    }
    const [directory = '.', ...more] = positionals;
    if (more.length > 0)
        throw new _options_command_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`Unexpected ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(more[0])}.`, 'verify');
    const { git, pack } = values;
    const { PATH = '', GITHUB_API_URL = '', GITHUB_TOKEN = '' } = edge.env;
    const problems = await placeProblems(directory, { ...values, pack });
    if (pack === '-')
        problems.push('--pack: expected the path of a new file, since a pack is a zip');
    if (values.repository !== undefined && GITHUB_TOKEN === '') {
        problems.push('--repository needs a token with contents: read in GITHUB_TOKEN');
    }
    if (problems.length > 0)
        throw new _options_problems_js__WEBPACK_IMPORTED_MODULE_5__/* .OptionsError */ .ZW(problems);
    const inputs = await inputsOf(values, directory, edge);
    const verification = await (0,_options_command_js__WEBPACK_IMPORTED_MODULE_3__/* .asCommandOptions */ .sF)(() => (0,_prepare_js__WEBPACK_IMPORTED_MODULE_11__.prepare)((0,_options_verify_js__WEBPACK_IMPORTED_MODULE_6__/* .readVerifyOptions */ .q)(inputs), {
        ...edge,
        apiUrl: GITHUB_API_URL || 'https://api.github.com',
        programs: git === undefined ? (0,_git_program_js__WEBPACK_IMPORTED_MODULE_9__/* .gitCandidates */ .V8)(PATH, edge.platform) : [git],
        given: _options_command_js__WEBPACK_IMPORTED_MODULE_3__/* .GIVEN_TO_COMMAND */ .mI,
    }), { 'pgp-signer-keys': '--signer-key' });
    const report = await (0,_verify_js__WEBPACK_IMPORTED_MODULE_13__.verify)({ ...verification, pack });
    edge.print(values.json ? (0,_report_js__WEBPACK_IMPORTED_MODULE_12__/* .formatJson */ .IB)(report) : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_8__/* .formatText */ .vX)(report).join('\n')}\n`);
    return EXIT_CODES[(0,_report_js__WEBPACK_IMPORTED_MODULE_12__/* .resultOf */ .Bg)(report)];
}
/** The options as the inputs of the action that mean the same. */
async function inputsOf(values, directory, edge) {
    const { env } = edge;
    const apiUrl = (0,_options_command_js__WEBPACK_IMPORTED_MODULE_3__/* .herokuUrlOf */ .ze)(edge);
    const keys = async (files, text = '') => files === undefined ? text : (0,_options_command_js__WEBPACK_IMPORTED_MODULE_3__/* .keysIn */ .q7)(files, edge);
    return {
        ...Object.fromEntries(SAME.map((name) => [name, values[name]])),
        directory,
        'allow-shallow': String(values['allow-shallow'] ?? false),
        'expect-author': values['expect-author']?.join('\n'),
        'timestamp-roots': await keys(values['timestamp-root']),
        'pgp-private-keys': await keys(values['private-key'], env.PGP_PRIVATE_KEYS),
        'pgp-passphrase': env.PGP_PASSPHRASE,
        'pgp-signer-keys': await keys(values['signer-key'], env.PGP_SIGNER_KEYS),
        token: values.repository === undefined ? '' : env.GITHUB_TOKEN,
        'heroku-api-key': values.heroku === undefined || !URL.canParse(apiUrl)
            ? ''
            : await (0,_options_heroku_token_js__WEBPACK_IMPORTED_MODULE_4__/* .herokuToken */ .m)(new URL(apiUrl), edge),
        'heroku-api-url': apiUrl,
    };
}
const KEYS = ['private-key', 'signer-key', 'timestamp-root'];
/**
 * What is wrong with where the auditor's files are. A key or root in the clone may be of whoever pushed
 * it, or be a link that they pushed; and nothing is written into what is verified.
 */
async function placeProblems(folder, { pack, ...keys }) {
    const problems = [];
    const { workTree = folder } = (await (0,_git_store_js__WEBPACK_IMPORTED_MODULE_10__/* .findStore */ .h$)(folder).catch(() => undefined)) ?? {};
    const tops = await Promise.all([folder, workTree].map((top) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(top).catch(() => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(top))));
    for (const option of KEYS) {
        for (const file of keys[option] ?? []) {
            if (!(await isInside(file, tops)))
                continue;
            problems.push(`--${option}: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(file)} lies in what is verified, where others may have put it: get the ` +
                'file from its owner, and keep it elsewhere');
        }
    }
    if (pack !== undefined && (await isInside(pack, tops))) {
        problems.push(`--pack: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(pack)} lies in what is verified: give a path elsewhere`);
    }
    if (pack !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(pack)) {
        problems.push(`--pack: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(pack)} is there already: give another path, or remove it`);
    }
    return problems;
}
/** Whether a file, or a link on the way to it, is in one of these folders. */
async function isInside(file, tops) {
    for (let at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(file), above = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at); at !== above; at = above, above = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at)) {
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(at).catch(() => undefined);
        if (real !== undefined && tops.some((top) => (0,_git_program_js__WEBPACK_IMPORTED_MODULE_9__/* .isWithin */ .UO)(real, top)))
            return true;
    }
    return false;
}


/***/ }),

/***/ 95653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   prepare: () => (/* binding */ prepare)
/* harmony export */ });
/* harmony import */ var _github_authorship_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51447);
/* harmony import */ var _heroku_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51737);
/* harmony import */ var _openpgp_private_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59490);
/* harmony import */ var _openpgp_signer_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75759);
/* harmony import */ var _options_problems_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66847);
/* harmony import */ var _timestamp_chain_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96696);






/**
 * Makes ready what was asked for: reads and unlocks keys, and asks nothing of the network yet.
 *
 * @throws OptionsError with every problem found
 */
async function prepare(options, edge) {
    const { repository, token, herokuApiKey, pgpPrivateKeys, pgpPassphrase } = options;
    const { http, clock, log, apiUrl, given, ask } = edge;
    const warn = (warning) => {
        log.warning(warning);
    };
    const now = clock.now();
    const isGitHub = repository !== '' && token !== '';
    const problems = isGitHub ? (0,_options_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .apiUrlProblems */ .CK)(edge) : [];
    const timestampRoots = await (0,_options_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .attempt */ .CD)(problems, () => (0,_timestamp_chain_js__WEBPACK_IMPORTED_MODULE_5__/* .readRoots */ .Mi)(options.timestampRoots));
    const signerKeys = await (0,_options_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .attempt */ .CD)(problems, () => (0,_openpgp_signer_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .readSignerKeys */ .V)(options.pgpSignerKeys, now, warn));
    // A person is not asked for a passphrase in vain.
    const privateKeys = problems.length === 0 &&
        (await (0,_options_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .attempt */ .CD)(problems, () => (0,_openpgp_private_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .readPrivateKeys */ .Ck)(pgpPrivateKeys, pgpPassphrase, ask, warn)));
    if (!timestampRoots || !signerKeys || !privateKeys)
        throw new _options_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .OptionsError */ .ZW(problems);
    const tools = { http, clock, log };
    const herokuApi = { apiUrl: options.herokuApiUrl, token: herokuApiKey, given, ...tools };
    return {
        ...options,
        ...{ folder: options.directory, edge, now, pack: undefined },
        ...{ privateKeys, signerKeys, timestampRoots },
        github: isGitHub ? await gitHubCommits(options, { apiUrl, ...tools }) : undefined,
        heroku: herokuApiKey === ''
            ? undefined
            : { client: new _heroku_client_js__WEBPACK_IMPORTED_MODULE_1__/* .HerokuClient */ .KZ(herokuApi), scope: options.heroku },
    };
}
async function gitHubCommits({ token, repository }, tools) {
    // It takes longer to load than all else together: only who asks GitHub waits for it.
    const { createOctokit } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(5555), __webpack_require__.e(3349)]).then(__webpack_require__.bind(__webpack_require__, 13349));
    return (0,_github_authorship_js__WEBPACK_IMPORTED_MODULE_0__/* .commitsOf */ .g)(createOctokit(token, tools), repository);
}


/***/ })

};
