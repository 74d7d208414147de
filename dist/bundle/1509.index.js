export const id = 1509;
export const ids = [1509];
export const modules = {

/***/ 59316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KZ: () => (/* binding */ HerokuClient),
/* harmony export */   f3: () => (/* binding */ mayManage),
/* harmony export */   rl: () => (/* binding */ LIST)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(13798);
/* harmony import */ var _http_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75235);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69901);
/* harmony import */ var _http_time_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85227);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76223);
/* harmony import */ var _system_month_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42628);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33186);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50484);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2879);
/* harmony import */ var _urls_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(30489);










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
    /** What Heroku last said is left of the request limit, and when, in milliseconds since 1970. */
    #left = { requests: Infinity, at: 0 };
    constructor(options) {
        this.options = options;
    }
    get given() {
        return this.options.given;
    }
    /**
     * Finds an account by name or id.
     *
     * @throws ActionError when the token's user may not manage it, HerokuAnswerError when the answer
     *   has another id than was asked for
     */
    async account(nameOrId) {
        const what = `the enterprise account '${nameOrId}'`;
        const unfound = `Check ${this.given.account}: the Heroku Dashboard lists the accounts that the token's user ` +
            'sees';
        const question = { path: pathOf(nameOrId), what, unfound };
        const { value: account, requestId } = await this.#get(question, _schemas_js__WEBPACK_IMPORTED_MODULE_7__/* .accountSchema */ .rE);
        if (UUID.test(nameOrId) && account.id.toLowerCase() !== nameOrId.toLowerCase()) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .HerokuAnswerError */ .X0(what, `it is of the account ${account.id}`, requestId);
        }
        if (!mayManage(account))
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .permissionError */ .eu)(account.name, account.permissions ?? []);
        return account;
    }
    /** The enterprise accounts that the token's user sees, managed or not. */
    async accounts() {
        const question = { path: '/enterprise-accounts', what: 'the list of enterprise accounts' };
        return (await this.#list(question, _schemas_js__WEBPACK_IMPORTED_MODULE_7__/* .accountSchema */ .rE)).value;
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
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .HerokuAnswerError */ .X0(LIST, odd.problem, requestId);
        return archives;
    }
    /** The same, with the items that cannot be read set apart. */
    async listing({ id }) {
        const question = { path: pathOf(id, 'archives'), what: LIST };
        const { value, requestId } = await this.#list(question, zod__WEBPACK_IMPORTED_MODULE_9__/* .unknown */ .L5J());
        return (0,_schemas_js__WEBPACK_IMPORTED_MODULE_7__/* .readListing */ .vS)(value, requestId);
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
            const { value: archive, requestId } = await this.#get({ path, what }, _schemas_js__WEBPACK_IMPORTED_MODULE_7__/* .archiveSchema */ .QC);
            const got = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_7__/* .monthOf */ .GS)(archive);
            if (got === month)
                return { archive, requestId };
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .HerokuAnswerError */ .X0(what, `it is of the month ${got}`, requestId);
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .HerokuError */ .hO) || error.status !== 404)
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
        const { value } = await this.#list({ path, what: `the events of ${day}` }, _schemas_js__WEBPACK_IMPORTED_MODULE_7__/* .eventIdSchema */ .vJ);
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
            const page = await this.#get({ ...question, range }, zod__WEBPACK_IMPORTED_MODULE_9__/* .array */ .YOg(item));
            for (const one of page.value)
                items.push(one);
            range = page.nextRange;
            if (range === undefined)
                return { ...page, value: items };
        }
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .HerokuAnswerError */ .X0(question.what, 'its pages have no end', undefined);
    }
    async #get(question, schema) {
        const { clock, log } = this.options;
        const answer = await (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .retrying */ .R$)(() => this.#ask(question), {
            policy: { attempts: 6, first: 1000, longest: 30_000, budget: _http_time_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .TIMES */ .v.retries },
            clock,
            onRetry: (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .toldTo */ .dE)(log, 'Attempt'),
        });
        const { data, error } = schema.safeParse(answer.value);
        if (error !== undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .HerokuAnswerError */ .X0(question.what, (0,_schemas_js__WEBPACK_IMPORTED_MODULE_7__/* .problemOf */ .Zw)(error), answer.requestId);
        }
        return { ...answer, value: data };
    }
    async #ask(question) {
        const { path, what, range } = question;
        const { apiUrl, token, userAgent, http, clock, log, given } = this.options;
        const url = new URL(`${apiUrl.pathname.replace(/\/$/, '')}${path}`, apiUrl);
        const headers = {
            accept: ACCEPT,
            authorization: `Bearer ${token}`,
            'user-agent': userAgent,
            ...(range === undefined ? {} : { range }),
        };
        const { response, text } = await http(url, headers, _http_time_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .TIMES */ .v.answer)
            .then(async (response) => ({ response, text: String(await (0,_http_body_js__WEBPACK_IMPORTED_MODULE_0__/* .readBytes */ .i)(response.body)) }))
            .catch((error) => {
            throw error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ ? error : unanswered(what, error);
        });
        const { status } = response;
        const now = clock.now();
        const left = response.header('ratelimit-remaining');
        if (left !== undefined && /^\d+$/.test(left)) {
            this.#left = { requests: Number(left), at: now.getTime() };
        }
        const requestId = (0,_text_log_js__WEBPACK_IMPORTED_MODULE_5__/* .requestIdOf */ .Gb)(response.header('request-id'));
        const isGood = status === 200 || status === 206;
        // Urls in events are not secret, and there are thousands of them.
        const areEvents = isGood && url.searchParams.has('day');
        const value = (0,_http_body_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text, areEvents ? undefined : (0,_urls_js__WEBPACK_IMPORTED_MODULE_8__/* .hidingUrls */ .Q)(log));
        if (!isGood) {
            const after = (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .retryAfter */ .P9)(response.header('retry-after'), now);
            const answer = { status, ..._schemas_js__WEBPACK_IMPORTED_MODULE_7__/* .errorSchema */ .GP.parse(value), requestId, retryAfter: after, now };
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .HerokuError */ .hO(question, answer, given);
        }
        const nextRange = status === 206 ? response.header('next-range') : undefined;
        if (status === 206 && range === undefined && nextRange === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .HerokuAnswerError */ .X0(what, 'it is a part (206) and names no next one', requestId);
        }
        if (value === undefined)
            throw unanswered(what, new Error('the answer is not JSON'));
        return { requestId, nextRange, value };
    }
}
/** Heroku could not be reached, or broke off. */
function unanswered(what, cause) {
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ(`No whole answer from Heroku, asked for ${what}: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_5__/* .said */ .ag)((0,_system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(cause))}. ` +
        'Check the network and status.heroku.com, and run again.', { code: 'E_HEROKU_NO_ANSWER', cause, transient: true });
}
/** The error for a month that is not in Heroku's list; undefined when it may be. */
function unlisted(account, month, { archives, unreadable, requestId }) {
    const months = [...archives.map(_schemas_js__WEBPACK_IMPORTED_MODULE_7__/* .monthOf */ .GS), ...unreadable.map((item) => item.month)].sort();
    if (months.includes(month) || months.includes(undefined))
        return undefined;
    const list = months.length === 0 ? 'no archive at all' : (0,_system_month_js__WEBPACK_IMPORTED_MODULE_4__/* .formatMonths */ .jr)(months);
    const wayOut = month > (months.at(-1) ?? '')
        ? 'Run again tomorrow, when it may have been made, and ask Heroku support if it has not'
        : 'Ask Heroku support whether it can be had';
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ(`Heroku has ${list} of ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(account.name)}, not ${month}. ${wayOut}. ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .sentBy */ .ml)(requestId)}`, { code: 'E_HEROKU_NO_MONTH' });
}
/** The path of an account, or of something below it. */
function pathOf(...segments) {
    return ['/enterprise-accounts', ...segments.map(encodeURIComponent)].join('/');
}


/***/ }),

/***/ 2879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rE: () => (/* binding */ accountSchema),
  QC: () => (/* binding */ archiveSchema),
  GP: () => (/* binding */ errorSchema),
  vJ: () => (/* binding */ eventIdSchema),
  GS: () => (/* binding */ monthOf),
  Zw: () => (/* binding */ problemOf),
  vS: () => (/* binding */ readListing)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var classic_schemas = __webpack_require__(13798);
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
// EXTERNAL MODULE: ./.build/system/month.js
var system_month = __webpack_require__(42628);
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
/** The month of an item, whatever else is wrong with it. */
const listedMonthSchema = classic_schemas/* object */.Ikc({ year: number().int().min(1000).max(9999), month });
/** An archive as the list gives it, without url. */
const listedArchiveSchema = listedMonthSchema.extend({
    year: listedMonthSchema.shape.year.min(2017),
    created_at: iso/* datetime */.w$({ offset: true }),
    checksum,
    size: classic_schemas/* number */.aig().int().nonnegative(),
});
/** One month's archive (`GET .../archives/{year}/{month}`). */
const archiveSchema = listedArchiveSchema.extend({ url: classic_schemas/* url */.OZ5() });
/** Anything else counts as absent. */
const schemas_text = classic_schemas/* string */.YjP().optional().catch(undefined);
/** An event (`GET .../events`); its id is compared with the archive's. */
const eventIdSchema = classic_schemas/* object */.Ikc({ id: schemas_text });
/** The body of an error; `missing_version` has its message in `error`. */
const errorSchema = classic_schemas/* object */.Ikc({ id: schemas_text, message: schemas_text, error: schemas_text })
    .transform(({ id, message, error }) => ({ id, message: message ?? error }))
    .catch({ id: undefined, message: undefined });
/** The month of an archive. */
function monthOf({ year, month }) {
    return (0,system_month/* monthNamed */.yV)(`${year}-${month}`);
}
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
        const named = listedMonthSchema.safeParse(item);
        const month = named.success ? monthOf(named.data) : undefined;
        listing.unreadable.push({ month, problem: problemOf(read.error) });
    }
    return listing;
}


/***/ }),

/***/ 30489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ hideUrl),
/* harmony export */   Q: () => (/* binding */ hidingUrls)
/* harmony export */ });
/* harmony import */ var _text_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28359);

/** Parameters by which a signed url grants access, as object stores call them. */
const GRANTING = /sig|token|credential|secret|key|policy/i;
/**
 * A reviver for JSON.parse that hides the texts under a key `url`: anyone who has an archive's can
 * download it.
 */
const hidingUrls = (log) => (key, value) => {
    if (key === 'url' && typeof value === 'string')
        hideUrl(value, log);
    return value;
};
/** Hides a url and what in it grants access: path, query, and their parts, as they are and decoded. */
function hideUrl(text, log) {
    const url = URL.parse(text);
    const parts = [text, ...(url === null ? [] : secretParts(url))];
    for (const part of new Set([...parts, ...parts.map(decoded)])) {
        if (part.length >= _text_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .SHORTEST */ .tl)
            log.secret(part);
    }
}
function secretParts({ href, pathname, search, searchParams, username, password, hash }) {
    const segments = pathname.slice(1).split('/');
    const path = segments.length > 1 ? [pathname, pathname.slice(1)] : [pathname];
    const values = [...searchParams].filter(([name, value]) => GRANTING.test(name) || looksRandom(value));
    return [
        ...[href, ...path, search.slice(1), username, password, hash.slice(1)],
        ...[...segments.filter(looksRandom), ...values.map(([, value]) => value)],
    ];
}
/** Other words, such as an account's name, stay visible elsewhere. */
function looksRandom(text) {
    return text.length >= 24 || (text.length >= 16 && /\d/.test(text) && /[a-z]/i.test(text));
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        // Not percent-encoded.
        return text;
    }
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

/***/ 85227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ TIMES)
/* harmony export */ });
/**
 * Time limits for everything that has to do with Heroku, in milliseconds. They are documented in
 * docs/how-it-works.md. (GitHub stops a job after six hours.)
 */
const TIMES = {
    /** A connection to a host, or to a proxy, or through it. */
    connect: 20_000,
    /** A silence before an answer or within it. */
    silence: 60_000,
    /** A whole answer of the API. */
    answer: 120_000,
    /** From the first request for an answer of the API to the last. */
    retries: 300_000,
    download: {
        /** An attempt: `least`, plus `byte` for each byte (100 kB a second), at most `most`. */
        least: 120_000,
        byte: 1 / 100,
        most: 18_000_000,
        /** From the first attempt to the last, plus what the bytes may take. */
        retries: 600_000,
    },
    /** Transient failures of a run altogether, and the most that one of them counts for. */
    outages: 600_000,
    failure: 300_000,
};


/***/ }),

/***/ 24700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E6: () => (/* binding */ isSameSource),
/* harmony export */   Mx: () => (/* binding */ missingMonths),
/* harmony export */   cM: () => (/* binding */ dueMonths)
/* harmony export */ });
/* harmony import */ var _system_month_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42628);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35307);


/** Whether Heroku's bytes are still those that were exported. */
function isSameSource({ manifest }, listed) {
    return manifest.source.checksum === listed.checksum && manifest.source.size === listed.size;
}
/** Months before `current` without a final record, from the oldest that the ledger or Heroku has. */
function missingMonths(held, listed, current) {
    const oldest = [...held, ...listed].sort()[0];
    if (oldest === undefined)
        return [];
    const closed = (0,_system_month_js__WEBPACK_IMPORTED_MODULE_0__/* .monthsBetween */ .ck)(oldest, (0,_system_month_js__WEBPACK_IMPORTED_MODULE_0__/* .addMonths */ .PS)(current, -1));
    return closed.filter((month) => !held.includes(month));
}
/** @param unreadable months that are in Heroku's list, but in a form that cannot be read */
function dueMonths(selection, state, archives, now, unreadable = []) {
    const current = (0,_system_month_js__WEBPACK_IMPORTED_MODULE_0__/* .monthOf */ .GS)(now);
    const held = (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .latestRevisions */ .Ql)(state);
    const byMonth = new Map(archives.map((archive) => [archive.month, archive]));
    const listed = [...new Set([...byMonth.keys(), ...unreadable])].sort();
    const isAsked = selection.kind === 'months';
    const isDue = (month) => selection.kind === 'all' || (month < current && !held.has(month));
    const months = isAsked ? selection.months : listed.filter(isDue);
    const isDrifted = (month) => {
        const [before, now] = [held.get(month), byMonth.get(month)];
        return before !== undefined && now !== undefined && !isSameSource(before, now);
    };
    // Who asks for a month does not ask how far back the ledger goes.
    const lacking = isAsked ? (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .gapsIn */ .vY)(held.keys()) : missingMonths([...held.keys()], listed, current);
    return {
        months,
        drifted: listed.filter((month) => isDrifted(month) && !months.includes(month)),
        lost: lacking.filter((month) => !listed.includes(month) && !months.includes(month)),
    };
}


/***/ }),

/***/ 91509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ listedMonth),
/* harmony export */   X: () => (/* binding */ planMonths)
/* harmony export */ });
/* harmony import */ var _heroku_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59316);
/* harmony import */ var _heroku_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50484);
/* harmony import */ var _heroku_schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2879);
/* harmony import */ var _ledger_due_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24700);
/* harmony import */ var _ledger_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1540);
/* harmony import */ var _ledger_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35307);
/* harmony import */ var _system_month_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42628);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33186);








/** An archive of Heroku's list, as the ledger is compared with it. */
function listedMonth(archive) {
    const { checksum, size, created_at: createdAt } = archive;
    return { month: (0,_heroku_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .monthOf */ .GS)(archive), checksum, size, createdAt };
}
/** Finds out what is due: compares the ledger, if there is one, with Heroku's archives. */
async function planMonths(account, selection, { ledger, heroku, clock, log }) {
    if (ledger === undefined && selection.kind === 'months') {
        const { months } = selection;
        return { months, drifted: [], lost: [], state: _ledger_state_js__WEBPACK_IMPORTED_MODULE_5__/* .EMPTY_LEDGER */ ._7, listed: new Map() };
    }
    const state = ledger
        ? await (0,_ledger_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readLedger */ .SC)(await ledger.store.open(), ledger.accountId)
        : _ledger_state_js__WEBPACK_IMPORTED_MODULE_5__/* .EMPTY_LEDGER */ ._7;
    const { archives, unreadable, requestId } = await heroku.listing(account);
    if (selection.kind !== 'months') {
        if (archives.length + unreadable.length === 0) {
            const held = state.log.length + state.provisional.size;
            throw new _heroku_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NothingListedError */ .jA(account.name, requestId, held, heroku.given);
        }
        const nameless = unreadable.find(({ month }) => month === undefined);
        if (nameless !== undefined)
            throw new _heroku_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .HerokuAnswerError */ .X0(_heroku_client_js__WEBPACK_IMPORTED_MODULE_0__/* .LIST */ .rl, nameless.problem, requestId);
    }
    for (const { month, problem } of unreadable) {
        log.warning(`${month ?? 'An item'} in Heroku's list of archives is not as its API describes: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_7__/* .said */ .ag)(problem)}. ` +
            `If this happens again, please report it. (Request-Id ${requestId ?? 'not given'})`);
    }
    const listed = archives.map(listedMonth);
    const odd = unreadable.flatMap(({ month }) => month ?? []);
    const due = (0,_ledger_due_js__WEBPACK_IMPORTED_MODULE_3__/* .dueMonths */ .cM)(selection, state, listed, clock.now(), odd);
    logDue(due, ledger && state, listed.length, log);
    return { ...due, state, listed: new Map(listed.map((archive) => [archive.month, archive])) };
}
function logDue({ months, drifted, lost }, state, listed, log) {
    const records = state && `, the ledger ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(state.log.length, 'record')}`;
    log.info(`Heroku has ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(listed, 'month')}${records ?? ''}`);
    log.info(months.length === 0 ? 'Nothing is due' : `To do: ${(0,_system_month_js__WEBPACK_IMPORTED_MODULE_6__/* .formatMonths */ .jr)(months)}`);
    // No warning yet: perhaps only the gzip differs, and will always do.
    if (drifted.length > 0)
        log.info(`Heroku changed its archive of ${(0,_system_month_js__WEBPACK_IMPORTED_MODULE_6__/* .formatMonths */ .jr)(drifted)}`);
    if (lost.length > 0) {
        log.warning(`${state === undefined ? '' : 'The ledger lacks, and '}Heroku does not have, ${(0,_system_month_js__WEBPACK_IMPORTED_MODULE_6__/* .formatMonths */ .jr)(lost)}. ` +
            'If the month is recent, run again later; else ask Heroku support for the archive.');
    }
}


/***/ })

};
