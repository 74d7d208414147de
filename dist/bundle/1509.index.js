export const id = 1509;
export const ids = [1509];
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

/***/ 50484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ givenToAction),
/* harmony export */   X0: () => (/* binding */ HerokuAnswerError),
/* harmony export */   eu: () => (/* binding */ permissionError),
/* harmony export */   hO: () => (/* binding */ HerokuError),
/* harmony export */   jA: () => (/* binding */ NothingListedError),
/* harmony export */   ml: () => (/* binding */ sentBy)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69901);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76223);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33186);




/** The same for an action, whose inputs differ only in that of the account. */
const givenToAction = (account) => ({
    account,
    token: 'the secret that heroku-api-key reads',
    apiUrl: "the input 'heroku-api-url'",
});
const sentBy = (requestId) => `(Request-Id ${requestId ?? 'not given'})`;
const PERMISSION = 'The token needs the manage permission on the enterprise account: someone who has it grants it ' +
    "in the Heroku Dashboard, on the account's Access tab";
/** Codes and ways out, by Heroku's error id or by the status (Platform API Reference, "Errors"). */
function refusals({ token, apiUrl }, when) {
    const newToken = 'Make a new token (`heroku authorizations:create`, with a service account that does not use ' +
        `SSO) and put it into ${token}`;
    return [
        [
            '3xx',
            'E_HEROKU_REDIRECT',
            'Redirects are not followed, since the token would go along. ' +
                `Check ${apiUrl}: it is the origin of the Platform API itself`,
        ],
        ['401', 'E_HEROKU_TOKEN', `The token is wrong, expired or revoked. ${newToken}`],
        ['402', 'E_HEROKU_BILLING', "Pay the account's bill in the Heroku Dashboard under Billing"],
        ['verification_needed', 'E_HEROKU_BILLING', 'Verify the account in the Dashboard, Billing'],
        ['suspended', 'E_HEROKU_SUSPENDED', 'Ask Heroku support to lift the suspension'],
        [
            'two_factor',
            'E_HEROKU_TWO_FACTOR',
            `The token's user must enable multi-factor authentication. ${newToken}`,
        ],
        [
            '403',
            'E_HEROKU_FORBIDDEN',
            `${PERMISSION}. An expired token can be answered like this too. ${newToken}`,
        ],
        ['404', 'E_HEROKU_NOT_FOUND', 'Run again later, and ask Heroku support if this happens again'],
        ['410', 'E_HEROKU_NOT_FOUND', 'Heroku no longer has it'],
        ['408', 'E_HEROKU_FAULT', 'Run again later'],
        ['409', 'E_HEROKU_FAULT', 'Another change is under way at Heroku: run again later'],
        [
            '429',
            'E_HEROKU_RATE_LIMIT',
            "The token's user has used up Heroku's request limit (4,500 an hour, given back at about 75 a " +
                `minute): run again ${when}, or give this workflow a user of its own`,
        ],
        ['5xx', 'E_HEROKU_FAULT', 'See status.heroku.com and run again later'],
        ['', 'E_HEROKU_UNEXPECTED', 'The API may have changed: please report it'],
    ];
}
class HerokuError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ {
    status;
    constructor({ what, unfound }, refusal, given) {
        const { status, id = node_http__WEBPACK_IMPORTED_MODULE_0__.STATUS_CODES[status] ?? 'unknown', message, retryAfter, now } = refusal;
        const end = (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .minuteAfter */ .P1)(+now + (retryAfter ?? NaN));
        const rows = refusals(given, end === undefined ? 'later' : `after ${end}`);
        const names = [id, String(status), `${String(status)[0]}xx`, ''];
        const [, code, general] = names.flatMap((name) => rows.filter(([row]) => row === name))[0];
        const wayOut = (status === 404 ? unfound : undefined) ?? general;
        const words = message === undefined ? '' : `: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_3__/* .said */ .ag)(message)}`;
        super(`Heroku answered ${status} ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(id)}, asked for ${what}${words}. ${wayOut}. ` +
            sentBy(refusal.requestId), { code, transient: [408, 429].includes(status) || status >= 500, retryAfter });
        this.status = status;
    }
}
class HerokuAnswerError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ {
    constructor(what, problem, requestId) {
        super(`Heroku's answer, asked for ${what}, is not as its API describes: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_3__/* .said */ .ag)(problem)}. ` +
            `Run again; if this happens again, the API has changed: please report it. ${sentBy(requestId)}`, { code: 'E_HEROKU_UNEXPECTED' });
    }
}
/** Heroku lists no archive, so that it is unknown what is missing. */
class NothingListedError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ {
    /** Number of the account's months in the ledger. */
    held;
    constructor(account, requestId, held, given) {
        super(`Heroku lists no archive at all of the enterprise account '${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(account)}', so it is not ` +
            `known what is missing, and nothing was delivered. Check that ${given.account} names the ` +
            "account that you mean, that the token's user has the manage permission on it, and that " +
            'the account has had its first month (Heroku Dashboard, Settings, Export as JSON). ' +
            sentBy(requestId), { code: 'E_HEROKU_NOTHING_LISTED' });
        this.held = held;
    }
}
function permissionError(account, permissions) {
    const held = permissions.length === 0 ? 'none' : permissions.map(_text_log_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj).join(', ');
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ(`The token's user lacks the permission 'manage' on the enterprise account ` +
        `'${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(account)}' (it has: ${held}). ${PERMISSION}.`, { code: 'E_HEROKU_FORBIDDEN' });
}


/***/ }),

/***/ 46799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isFinal),
/* harmony export */   n: () => (/* binding */ isAheadOf)
/* harmony export */ });
/* harmony import */ var _system_month_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42628);

/** Milliseconds by which Heroku's clock and ours may differ (5 minutes). */
const SKEW = 300_000;
/**
 * Whether an archive holds its whole month: it was made after the month's end, by Heroku's clock
 * (`createdAt`, RFC 3339) and, if given, by ours, so that one wrong clock does not close a month.
 */
function isFinal(createdAt, month, now) {
    const end = (0,_system_month_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(month);
    return Date.parse(createdAt) >= end.getTime() && (now === undefined || now >= end);
}
/** Whether the month is over by Heroku's clock but not by ours, and they differ too much. */
function isAheadOf(createdAt, month, now) {
    const isSkewed = Date.parse(createdAt) > now.getTime() + SKEW;
    return isFinal(createdAt, month) && !isFinal(createdAt, month, now) && isSkewed;
}


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

/***/ 1540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SC: () => (/* binding */ readLedger),
/* harmony export */   W1: () => (/* binding */ nameProblems),
/* harmony export */   k: () => (/* binding */ leftoverProblems),
/* harmony export */   m3: () => (/* binding */ fetchLedger)
/* harmony export */ });
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64999);
/* harmony import */ var _companions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88951);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5671);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93398);
/* harmony import */ var _readme_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4650);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35307);
/* harmony import */ var _sums_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27516);







/**
 * Reads a ledger and checks that it is as this action left it, but for the bytes of the files that
 * manifests name: `verify` reads those.
 *
 * @throws LedgerError that names the file, before anything is written
 */
async function readLedger(ledger, accountId) {
    await fetchLedger(ledger, '');
    const names = await ledger.files('');
    const textOf = async (name) => names.includes(name) ? (await ledger.read(name)).toString() : undefined;
    const [page, text] = [await textOf(_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .README */ .DK), await textOf(_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .SUMS */ .vf)];
    const sums = (0,_sums_js__WEBPACK_IMPORTED_MODULE_6__/* .parseSums */ .mi)(text ?? '');
    const folders = (await ledger.folders('')).filter(_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isMonthsFolder */ .ib).sort();
    const found = [];
    for (const folder of folders)
        found.push(...(await readFolder(ledger, folder, sums)));
    for (const held of found)
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .throwFirst */ .r)((0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .accountProblems */ .AT)(held, accountId));
    const isRunning = ({ path }) => path.startsWith(`${_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .PROVISIONAL */ .hq}/`);
    const running = found.filter(isRunning);
    const state = {
        log: (0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .sortLog */ .vR)(found.filter((held) => !isRunning(held))),
        provisional: new Map(running.map((held) => [held.manifest.month, held])),
    };
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .throwFirst */ .r)((0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .chainProblems */ .we)(state.log));
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .throwFirst */ .r)(leftoverProblems(state.log, running));
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .throwFirst */ .r)(found.length > 0 ? topProblems(state, page, text, sums) : vacancyProblems(page, text));
    return state;
}
/** Has what a check of a ledger reads at hand, where that saves requests. */
async function fetchLedger(root, directory) {
    await root.listBelow?.(directory);
    if (root.readTogether === undefined)
        return;
    const paths = (await root.files(directory)).filter((name) => [_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .README */ .DK, _paths_js__WEBPACK_IMPORTED_MODULE_3__/* .SUMS */ .vf].includes(name));
    for (const folder of (await root.folders(directory)).filter(_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isMonthsFolder */ .ib)) {
        const names = await root.files((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .inDirectory */ .zX)(directory, folder));
        paths.push(...names.filter(_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isManifestName */ .zU).map((name) => `${folder}/${name}`));
    }
    await root.readTogether(paths.map((path) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .inDirectory */ .zX)(directory, path)));
}
async function readFolder(ledger, folder, sums) {
    const names = await ledger.files(folder);
    const sizes = await ledger.sizes?.(folder);
    /** By path; undefined where it is not known: few edits leave a size as it was. */
    const there = new Map(names.map((name) => [`${folder}/${name}`, sizes?.get(name)]));
    const manifests = await Promise.all(names.filter(_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isManifestName */ .zU).map(async (name) => {
        const path = `${folder}/${name}`;
        const companions = _companions_js__WEBPACK_IMPORTED_MODULE_1__/* .COMPANION_KINDS */ .$H.map((kind) => (0,_companions_js__WEBPACK_IMPORTED_MODULE_1__/* .companionPath */ .ad)(path, kind))
            .filter((companion) => there.has(companion))
            .map((companion) => ({ path: companion, sha256: sums?.get(companion) ?? '' }));
        return { ...(0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .readManifest */ .WI)(path, await ledger.read(path)), companions };
    }));
    for (const held of manifests)
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .throwFirst */ .r)(nameProblems(held, folder !== _paths_js__WEBPACK_IMPORTED_MODULE_3__/* .PROVISIONAL */ .hq));
    for (const held of manifests)
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .throwFirst */ .r)((0,_companions_js__WEBPACK_IMPORTED_MODULE_1__/* .companionProblems */ .tU)(held));
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .throwFirst */ .r)(fileProblems(there, manifests));
    return manifests;
}
/** @param logged whether it is in a folder of the log's, not among the provisional ones */
function* nameProblems({ path, manifest }, logged) {
    const { month, revision, sequence, previous, final } = manifest;
    const expected = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestPath */ .ji)(month, logged, revision);
    const wrong = [
        [path !== expected, `says that it is '${expected}': it was renamed or changed`],
        [final !== logged, `is of a month that is ${final ? '' : 'not '}final`],
        [(sequence !== null) !== logged, `has ${logged ? 'no' : 'a'} place in the log`],
        [!logged && revision !== 1, `has the revision ${revision}, where a running month has but one`],
        [!logged && previous !== null, 'names a manifest before it, but is in no chain'],
    ];
    for (const [isSo, problem] of wrong)
        if (isSo)
            yield { file: path, problem };
}
/** What is left of a provisional month when its final one has landed. */
function* leftoverProblems(log, provisional) {
    for (const { path: file, manifest } of provisional) {
        const landed = log.findLast((held) => held.manifest.month === manifest.month)?.path;
        if (landed)
            yield { file, problem: `is of a month that is final: '${landed}' takes its place` };
    }
}
function* fileProblems(there, manifests) {
    for (const { path, manifest } of manifests) {
        for (const { path: file, size } of manifest.files) {
            const found = there.get(file) ?? size;
            if (!there.has(file))
                yield { file, problem: `is missing; '${path}' names it` };
            if (found !== size)
                yield { file, problem: `has ${found} bytes, where '${path}' has ${size}` };
        }
    }
    const named = new Set(manifests.flatMap(_sums_js__WEBPACK_IMPORTED_MODULE_6__/* .filesOf */ .R8).map(({ path }) => path));
    for (const file of there.keys()) {
        const isOfMonth = /^\w+\/\d{4}-\d{2}\./.test(file);
        if (isOfMonth && !named.has(file))
            yield { file, problem: 'is named by no manifest' };
    }
}
function* topProblems(state, page, text, sums) {
    if (page === undefined)
        yield { file: _paths_js__WEBPACK_IMPORTED_MODULE_3__/* .README */ .DK, problem: 'is missing' };
    if (text === undefined)
        yield { file: _paths_js__WEBPACK_IMPORTED_MODULE_3__/* .SUMS */ .vf, problem: 'is missing' };
    if (sums === undefined)
        yield { file: _paths_js__WEBPACK_IMPORTED_MODULE_3__/* .SUMS */ .vf, problem: 'is not what sha256sum writes' };
    else
        yield* (0,_sums_js__WEBPACK_IMPORTED_MODULE_6__/* .sumsProblems */ .h_)(sums, (0,_sums_js__WEBPACK_IMPORTED_MODULE_6__/* .filesOfLedger */ .o7)(state, (0,_state_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256Of */ .Bj)(page ?? '')));
}
/** A new ledger replaces no page of somebody else's. */
function* vacancyProblems(page, text) {
    const problem = 'is there without a ledger, and would be replaced: choose a folder of its own, such as ' +
        'audit-trail/{account}';
    if (page?.startsWith(_readme_js__WEBPACK_IMPORTED_MODULE_4__/* .README_MARK */ .HN) === false)
        yield { file: _paths_js__WEBPACK_IMPORTED_MODULE_3__/* .README */ .DK, problem };
    if (text !== undefined)
        yield { file: _paths_js__WEBPACK_IMPORTED_MODULE_3__/* .SUMS */ .vf, problem };
}


/***/ }),

/***/ 91509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ warnOfUnreadable),
/* harmony export */   X: () => (/* binding */ planMonths)
/* harmony export */ });
/* harmony import */ var _heroku_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51737);
/* harmony import */ var _heroku_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50484);
/* harmony import */ var _heroku_final_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46799);
/* harmony import */ var _ledger_due_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24700);
/* harmony import */ var _ledger_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1540);
/* harmony import */ var _ledger_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35307);
/* harmony import */ var _system_month_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42628);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33186);








/** Warns of what cannot be read in Heroku's list. @returns the months of which that is known */
function warnOfUnreadable({ unreadable, requestId }, log) {
    for (const { month, problem } of unreadable) {
        log.warning(`${month ?? 'An item'} in Heroku's list of archives is not as its API describes: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_7__/* .said */ .ag)(problem)}. ` +
            `If this happens again, please report it. ${(0,_heroku_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .sentBy */ .ml)(requestId)}`);
    }
    return unreadable.flatMap(({ month }) => month ?? []);
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
    const listing = await heroku.listing(account);
    const { archives, unreadable, requestId } = listing;
    if (selection.kind !== 'months') {
        if (archives.length + unreadable.length === 0) {
            const held = state.log.length + state.provisional.size;
            throw new _heroku_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NothingListedError */ .jA(account.name, requestId, held, heroku.options.given);
        }
        const nameless = unreadable.find(({ month }) => month === undefined);
        if (nameless !== undefined)
            throw new _heroku_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .HerokuAnswerError */ .X0(_heroku_client_js__WEBPACK_IMPORTED_MODULE_0__/* .LIST */ .rl, nameless.problem, requestId);
    }
    const odd = warnOfUnreadable(listing, log);
    const due = (0,_ledger_due_js__WEBPACK_IMPORTED_MODULE_3__/* .dueMonths */ .cM)(selection, state, archives, clock.now(), odd);
    logDue(due, ledger && state, archives.length, log);
    if (selection.kind === 'missing')
        warnOfClocks(archives, clock.now(), log);
    return { ...due, state, listed: new Map(archives.map((archive) => [archive.month, archive])) };
}
/** Warns of months that are over by Heroku's clock, and by this machine's are not: `missing` leaves them out. */
function warnOfClocks(archives, now, log) {
    const ahead = archives
        .filter(({ createdAt, month }) => (0,_heroku_final_js__WEBPACK_IMPORTED_MODULE_2__/* .isAheadOf */ .n)(createdAt, month, now))
        .map(({ month }) => month);
    if (ahead.length === 0)
        return;
    log.warning(`Heroku made its archive of ${(0,_system_month_js__WEBPACK_IMPORTED_MODULE_6__/* .formatMonths */ .jr)(ahead.sort())} after the month was over, but by this ` +
        `machine's clock (${now.toISOString()}) it is not, so it is not exported. One of the two ` +
        'clocks is wrong: if it is this one, set it right and run again.');
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
