export const id = 8641;
export const ids = [8641];
export const modules = {

/***/ 59316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KZ: () => (/* binding */ HerokuClient),
/* harmony export */   f3: () => (/* binding */ mayManage),
/* harmony export */   rl: () => (/* binding */ LIST)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(92857);
/* harmony import */ var _http_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75235);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69901);
/* harmony import */ var _http_time_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85227);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76223);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33186);
/* harmony import */ var _text_redact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28359);
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
    /** Names and ids that stay visible, of accounts among others. */
    known;
    /** What Heroku last said is left of the request limit, and when, in milliseconds since 1970. */
    #left = { requests: Infinity, at: 0 };
    constructor(options) {
        this.options = options;
        this.known = [...(options.known ?? [])];
    }
    get given() {
        return this.options.given;
    }
    /**
     * Finds an account by name or id.
     *
     * @throws PermissionError when the token's user may not manage it, HerokuAnswerError when the
     *   answer has another id than was asked for
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
        this.#check(account);
        if (!mayManage(account))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .PermissionError */ .i_(account.name, account.permissions ?? []);
        return account;
    }
    /** The enterprise accounts that the token's user sees, managed or not. */
    async accounts() {
        const question = { path: '/enterprise-accounts', what: 'the list of enterprise accounts' };
        const { value: accounts } = await this.#list(question, _schemas_js__WEBPACK_IMPORTED_MODULE_7__/* .accountSchema */ .rE);
        for (const account of accounts)
            this.#check(account);
        return accounts;
    }
    /** An account's name and id are shown in many places, so they must not hold a secret. */
    #check({ id, name }) {
        if ([id, name].some((text) => _text_redact_js__WEBPACK_IMPORTED_MODULE_5__/* .secrets */ .O3.redact(text) !== text)) {
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz("The enterprise account's name or id contains one of the secrets given to this run, and would " +
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
     * @throws NoArchiveError when Heroku's list does not have it either
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
            const isUnfound = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .HerokuError */ .hO && error.status === 404;
            throw (isUnfound ? await this.#lack(account, month) : undefined) ?? error;
        }
    }
    /** The error for a month that is not in Heroku's list; undefined when it may be. */
    async #lack(account, month) {
        try {
            const { archives, unreadable, requestId } = await this.listing(account);
            const months = [...archives.map(_schemas_js__WEBPACK_IMPORTED_MODULE_7__/* .monthOf */ .GS), ...unreadable.map((item) => item.month)];
            if (months.includes(month) || months.includes(undefined))
                return undefined;
            return new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .NoArchiveError */ .SX(account.name, month, months, requestId);
        }
        catch (error) {
            if (error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ)
                return undefined;
            throw error;
        }
    }
    /**
     * The ids of an account's events on a day in UTC, `YYYY-MM-DD`; undefined for an event without
     * one. How far back Heroku answers is not documented.
     */
    async eventIds({ id }, day) {
        const path = `${pathOf(id, 'events')}?day=${day}&order=asc`;
        const question = { path, what: `the events of ${day}`, ofEvents: true };
        const { value } = await this.#list(question, _schemas_js__WEBPACK_IMPORTED_MODULE_7__/* .eventIdSchema */ .vJ);
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
        const { path, what, ofEvents = false, range } = question;
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
            throw error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ ? error : new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .HerokuConnectionError */ .HJ(what, error);
        });
        const { status } = response;
        const now = clock.now();
        const left = response.header('ratelimit-remaining');
        if (left !== undefined && /^\d+$/.test(left)) {
            this.#left = { requests: Number(left), at: now.getTime() };
        }
        const requestId = (0,_text_log_js__WEBPACK_IMPORTED_MODULE_4__/* .requestIdOf */ .Gb)(response.header('request-id'));
        const isGood = status === 200 || status === 206;
        // Urls in events are not secret, and there are thousands of them.
        const value = (0,_http_body_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text, ofEvents && isGood ? undefined : (0,_urls_js__WEBPACK_IMPORTED_MODULE_8__/* .hidingUrls */ .Q)(log, this.known));
        if (!isGood) {
            const after = (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .retryAfter */ .P9)(response.header('retry-after'), now);
            const answer = { status, ..._schemas_js__WEBPACK_IMPORTED_MODULE_7__/* .errorSchema */ .GP.parse(value), requestId, retryAfter: after, now };
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .HerokuError */ .hO(question, answer, given);
        }
        const nextRange = status === 206 ? response.header('next-range') : undefined;
        if (status === 206 && range === undefined && nextRange === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .HerokuAnswerError */ .X0(what, 'it is a part (206) and names no next one', requestId);
        }
        if (value !== undefined)
            return { requestId, nextRange, value };
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .HerokuConnectionError */ .HJ(what, new Error('the answer is not JSON'));
    }
}
/** The path of an account, or of something below it. */
function pathOf(...segments) {
    return ['/enterprise-accounts', ...segments.map(encodeURIComponent)].join('/');
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var classic_schemas = __webpack_require__(92857);
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
const year = number().int().min(2017).max(9999);
/** "01" to "12"; a number is padded. */
const month = classic_schemas/* union */.KCZ([classic_schemas/* string */.YjP(), classic_schemas/* number */.aig()])
    .transform((value) => String(value).padStart(2, '0'))
    .refine((value) => /^(?:0[1-9]|1[0-2])$/.test(value), 'Expected a month from "01" to "12"');
/** SHA-256, made lower-case hexadecimal from either form that Heroku writes. */
const checksum = classic_schemas/* string */.YjP()
    .trim()
    .regex(/^(?:sha-?256:)?[0-9a-f]{64}$/i, {
    error: ({ input }) => `'${String(input)}', where a SHA-256 was expected as 64 hexadecimal digits, with or without ` +
        "'SHA256:' before them",
})
    .transform((text) => text.slice(-64).toLowerCase());
/** The month of an item, whatever else is wrong with it. */
const listedMonthSchema = classic_schemas/* object */.Ikc({ year, month });
/** An archive as the list gives it, without url. */
const listedArchiveSchema = listedMonthSchema.extend({
    created_at: iso/* datetime */.w$({ offset: true }),
    checksum,
    size: classic_schemas/* number */.aig().int().nonnegative(),
});
/** One month's archive (`GET .../archives/{year}/{month}`). */
const archiveSchema = listedArchiveSchema.extend({ url: classic_schemas/* url */.OZ5() });
/** Optional text; anything else counts as absent. */
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
/** Shorter parts of a url that may be ordinary words are not hidden. */
const SHORTEST_WORD = 8;
/**
 * A reviver for JSON.parse that hides the texts under a key `url`: anyone who has an archive's can
 * download it.
 */
const hidingUrls = (log, known) => (key, value) => {
    if (key === 'url' && typeof value === 'string')
        hideUrl(value, log, known);
    return value;
};
/**
 * Hides a url and its parts.
 *
 * @param known names and ids, which stay visible
 */
function hideUrl(text, log, known) {
    if (text.length >= _text_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .SHORTEST */ .tl)
        log.secret(text);
    const url = URL.parse(text);
    if (url === null)
        return;
    for (const part of secretParts(url))
        if (part.length >= _text_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .SHORTEST */ .tl)
            log.secret(part);
    const names = known.map((name) => name.toLowerCase());
    for (const part of wordsIn(url)) {
        const isName = names.some((name) => name.includes(part.toLowerCase()));
        if (part.length >= SHORTEST_WORD && !isName)
            _text_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .secrets */ .O3.add(part);
    }
}
/** The path, the query and what grants access, as they are and decoded. */
function secretParts({ href, pathname, search, searchParams, username, password, hash }) {
    const granting = [...searchParams].flatMap(([name, value]) => (GRANTING.test(name) ? value : []));
    const parts = [href, pathname, search.slice(1), username, password, hash.slice(1), ...granting];
    return new Set([...parts, ...parts.map(decoded)]);
}
/**
 * Parts that may be ordinary words, which the runner is not to mask in the logs of other steps: the
 * path without its first slash, segments that look random, every value of the query.
 */
function wordsIn({ pathname, searchParams }) {
    const segments = pathname.slice(1).split('/');
    const path = segments.length > 1 ? [pathname.slice(1)] : [];
    const values = [...searchParams.values()].flatMap((value) => [value, ...value.split('/')]);
    return [...path, ...segments.filter(looksRandom), ...values];
}
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
        /** Fewer bytes a second, for so long, end an attempt. */
        crawl: { bytes: 10_000, milliseconds: 60_000 },
    },
    /** Transient failures of a run altogether, and the most that one of them counts for. */
    outages: 600_000,
    failure: 300_000,
};


/***/ }),

/***/ 75759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readSignerKeys)
/* harmony export */ });
/* harmony import */ var _detached_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25086);
/* harmony import */ var _key_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81002);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8026);
/* harmony import */ var _revokers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25721);
/* harmony import */ var _self_signatures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12472);





/**
 * Reads the public keys of those who sign (any number, armored or base64). One that was retired or
 * superseded is good for what it signed before; one that was revoked for any other reason is refused.
 * @param warn is told what of the keys cannot be read or checked
 * @throws KeyError for pgp-signer-keys
 */
async function readSignerKeys(text, now, warn = () => undefined) {
    if (text.trim() === '')
        return [];
    const { keys, problems } = await (0,_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .readKeyRing */ .Q)(text);
    const warnings = [];
    const retired = new Map();
    for (const held of keys) {
        const { key, fingerprint, unread } = held;
        await (0,_self_signatures_js__WEBPACK_IMPORTED_MODULE_4__/* .readAsGnuPG */ .s)(key, now);
        const revocation = await (0,_revokers_js__WEBPACK_IMPORTED_MODULE_3__/* .revocationOf */ .E)(held, keys);
        warnings.push(...unread.map((words) => `key ${fingerprint} ${words}`));
        if (revocation?.retired !== undefined)
            retired.set(fingerprint, revocation.retired);
        else if (revocation?.isChecked === true) {
            problems.push(`key ${fingerprint} ${revocation.words}: leave it out`);
        }
        else if (revocation !== undefined)
            warnings.push(`key ${fingerprint} ${revocation.words}`);
    }
    if (problems.length > 0)
        throw new _key_error_js__WEBPACK_IMPORTED_MODULE_1__/* .KeyError */ .e('pgp-signer-keys', problems);
    warnings.forEach((warning) => warn(warning));
    const verifiers = await (0,_detached_js__WEBPACK_IMPORTED_MODULE_0__/* .verifiersOf */ .$9)(keys, now);
    return verifiers.map((each) => ({ ...each, retired: retired.get(each.fingerprint) }));
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


/***/ }),

/***/ 48641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prepare: () => (/* binding */ prepare)
});

// EXTERNAL MODULE: ./.build/github/authorship.js
var authorship = __webpack_require__(51447);
// EXTERNAL MODULE: ./.build/heroku/client.js
var client = __webpack_require__(59316);
// EXTERNAL MODULE: ./.build/openpgp/private-keys.js
var private_keys = __webpack_require__(59490);
// EXTERNAL MODULE: ./.build/openpgp/signer-keys.js
var signer_keys = __webpack_require__(75759);
// EXTERNAL MODULE: ./.build/options/problems.js
var options_problems = __webpack_require__(66847);
// EXTERNAL MODULE: ./.build/system/version.js
var version = __webpack_require__(24014);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/system/errors.js
var errors = __webpack_require__(76223);
;// CONCATENATED MODULE: ./.build/timestamp/roots.js


const BLOCK = /-----BEGIN (?<label>[^-]+)-----[^-]*-----END \k<label>-----/g;
/**
 * Reads root certificates to verify time-stamps with.
 *
 * @param text PEM blocks, with any text around them
 * @param name of the input or option, for messages
 * @throws InputError when there is none, or a block of another kind
 */
function readRoots(text, name) {
    const blocks = [...text.matchAll(BLOCK)];
    const fail = (problem) => {
        throw new errors/* InputError */.dz(`${name}: ${problem}`);
    };
    if (blocks.length === 0) {
        fail('holds no certificate, expected PEM blocks (BEGIN CERTIFICATE). `openssl x509 -inform DER ' +
            '-in ROOT.cer -out ROOT.pem` makes one of a binary file.');
    }
    return blocks.map(([block, label], index) => {
        const place = `block ${index + 1}`;
        if (label !== 'CERTIFICATE')
            fail(`${place} is no certificate: give root certificates only.`);
        const certificate = tryRead(block);
        if (certificate === undefined) {
            return fail(`${place} cannot be read: get the certificate again.`);
        }
        if (!certificate.ca) {
            fail(`${place} is not the certificate of a CA: give the root that issued it.`);
        }
        return certificate;
    });
}
function tryRead(block) {
    try {
        return new external_node_crypto_.X509Certificate(block);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./.build/heroku/download.js
var download = __webpack_require__(67871);
// EXTERNAL MODULE: ./.build/heroku/gunzip.js
var gunzip = __webpack_require__(60906);
// EXTERNAL MODULE: ./.build/system/scratch.js
var scratch = __webpack_require__(5972);
// EXTERNAL MODULE: ./.build/verify/document.js + 1 modules
var verify_document = __webpack_require__(16759);
;// CONCATENATED MODULE: ./.build/verify/heroku.js




/**
 * What is asked of Heroku.
 *
 * @param temp folder for archives, which are encrypted there with a key in memory
 * @param caretaker removes them when the process is killed
 */
function herokuSource(client, scope, temp, caretaker) {
    const digest = (account, month) => (0,scratch/* withScratch */.hM)(temp, caretaker, async (scratch) => {
        const options = { client, account, month, scratch };
        const { gz } = await (0,download/* downloadArchive */.Z)(options);
        return (0,gunzip/* readGzip */.H9)(gz, gunzip/* LIMITS */.b1, (json) => (0,verify_document/* orderedDigest */.yF)(json, scratch));
    });
    return { client, scope, orderedDigest: digest };
}

;// CONCATENATED MODULE: ./.build/verify/prepare.js








/**
 * Makes ready what was asked for: reads and unlocks keys, and asks nothing of the network yet.
 *
 * @throws OptionsError with every problem found
 */
async function prepare(options, edge) {
    const { repository, token, herokuApiKey, timestampRoots: pem } = options;
    const { http, clock, log, apiUrl, temp, given } = edge;
    const warn = (warning) => {
        log.warning(warning);
    };
    const isGitHub = repository !== '' && token !== '';
    const problems = isGitHub ? (0,options_problems/* apiUrlProblems */.CK)(edge) : [];
    const timestampRoots = await (0,options_problems/* attempt */.CD)(problems, () => pem === '' ? [] : readRoots(pem, 'timestamp-roots'));
    const signerKeys = await (0,options_problems/* attempt */.CD)(problems, () => (0,signer_keys/* readSignerKeys */.V)(options.pgpSignerKeys, clock.now(), warn));
    // A person is not asked for a passphrase in vain.
    const privateKeys = problems.length === 0 &&
        (await (0,options_problems/* attempt */.CD)(problems, () => (0,private_keys/* readPrivateKeys */.Ck)(options.pgpPrivateKeys, options.pgpPassphrase, edge.ask, warn)));
    if (!timestampRoots || !signerKeys || !privateKeys)
        throw new options_problems/* OptionsError */.ZW(problems);
    const tools = { http, clock, log, userAgent: version/* USER_AGENT */._O };
    const herokuApi = { apiUrl: options.herokuApiUrl, token: herokuApiKey, given, ...tools };
    return {
        ...options,
        folder: options.directory,
        ...{ programs: edge.programs, temp, onEnd: (clean) => edge.onEnd(clean), pack: undefined },
        ...{ now: clock.now(), privateKeys, signerKeys, timestampRoots },
        github: isGitHub
            ? new authorship/* GitHubCommits */.a(await octokitOf(token, { apiUrl, ...tools }), repository)
            : undefined,
        heroku: herokuApiKey === ''
            ? undefined
            : herokuSource(new client/* HerokuClient */.KZ(herokuApi), options.heroku, temp, edge),
    };
}
/** Octokit takes longer to load than all else together: only who asks GitHub waits for it. */
async function octokitOf(...given) {
    const { createOctokit } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 13349));
    return createOctokit(...given);
}


/***/ })

};
