export const id = 5653;
export const ids = [5653,9490];
export const modules = {

/***/ 51447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ commitsOf),
/* harmony export */   y: () => (/* binding */ GITHUB_ITSELF)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13798);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91289);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43781);



/** The account that GitHub commits with: nobody else can have its address, and sign as it does. */
const GITHUB_ITSELF = 'web-flow';
/** Null or empty where no account has the address in the commit. */
const account = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional() }).nullish();
/** Of `GET /repos/{owner}/{repo}/commits/{ref}`, and of each in a list (REST API, 2022-11-28). */
const commitAnswer = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{40,64}$/),
    commit: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        verification: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ verified: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(), reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    }),
    author: account,
    committer: account,
})
    .transform(({ sha, commit, author, committer }) => ({
    sha,
    ...commit.verification,
    author: author?.login,
    committer: committer?.login,
}));
/**
 * Asks GitHub for commits of a repository.
 *
 * @param repository `owner/name`
 */
function commitsOf(octokit, repository) {
    const here = (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__.at)(octokit, repository);
    const what = `show a commit of ${repository}`;
    const known = new Map();
    /**
     * A commit as GitHub knows it; undefined when it knows none.
     *
     * @param ref a sha, `heads/BRANCH`, or `HEAD` for the default branch
     * @throws GitHubError
     */
    const commit = (ref) => 
    // No such commit is 422: what is out of reach for the token is answered with 404.
    (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__.ask)(here, what, commitAnswer, 'GET commits/{ref}', { ref, per_page: 1 }).catch((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .absent */ .Ge)(422));
    /**
     * The same of a sha. Along with one come up to 99 before it: asked for from the newest on, most are
     * known already.
     */
    const authorship = async (sha) => {
        if (!known.has(sha)) {
            const list = (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__.ask)(here, what, zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(commitAnswer), 'GET commits', { sha, per_page: 100 });
            const listed = await list.catch((error) => {
                // It will not list them: each is asked for by itself.
                if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y_ && !error.transient)
                    return [];
                throw error;
            });
            for (const found of listed)
                known.set(found.sha, found);
        }
        return known.get(sha) ?? commit(sha);
    };
    return { commit, authorship };
}


/***/ }),

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
