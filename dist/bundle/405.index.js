export const id = 405;
export const ids = [405];
export const modules = {

/***/ 67117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q5: () => (/* binding */ commitMonth),
/* harmony export */   qR: () => (/* binding */ shelfOf),
/* harmony export */   yJ: () => (/* binding */ inRepository)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _ledger_append_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98610);
/* harmony import */ var _ledger_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7462);
/* harmony import */ var _system_buffers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97663);




/** Path in the repository of a file of the ledger. */
function inRepository(directory, path) {
    return directory === '' ? path : `${directory}/${path}`;
}
/** The ledger's folder on a branch, as the ledger reads it. */
function shelfOf(snapshot, directory) {
    const at = (path) => (path === '' ? directory : inRepository(directory, path));
    return {
        files: async (folder) => [...(await snapshot.filesIn(at(folder))).keys()],
        sizes: (folder) => snapshot.sizesIn(at(folder)),
        folders: (folder) => snapshot.foldersIn(at(folder)),
        read: (path) => snapshot.read(at(path)),
    };
}
/**
 * Appends a month to the ledger, whole and in one commit; without a receipt when the ledger has
 * it already. Whoever is overtaken by another writer begins again from what that one left.
 *
 * @throws LedgerError when the ledger is not as this action left it, CutShortError
 */
async function commitMonth({ repository, directory, accountId, historyUrl }, { record, files, message, compare }) {
    const upload = uploader(repository);
    let held;
    const receipt = await repository.commit(async (snapshot) => {
        const shelf = shelfOf(snapshot, directory);
        const state = await (0,_ledger_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readLedger */ .SC)(shelf, accountId);
        held = (0,_ledger_append_js__WEBPACK_IMPORTED_MODULE_1__/* .twinOf */ .wA)(state, record);
        if (held !== undefined)
            return null;
        const place = await (0,_ledger_append_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(state, record, (before) => compare(before, shelf));
        const placed = (0,_ledger_append_js__WEBPACK_IMPORTED_MODULE_1__/* .placeMonth */ ._J)(record, files, place);
        held = placed;
        const appendix = (0,_ledger_append_js__WEBPACK_IMPORTED_MODULE_1__/* .appendMonth */ .No)(state, placed, historyUrl);
        const blobs = snapshot.isEmpty ? [] : await upload(placed.manifest, files, appendix);
        const inPlace = (path) => inRepository(directory, path);
        return {
            message: message(placed.manifest),
            files: blobs.map(({ path, blob }) => ({ path: inPlace(path), blob })),
            removals: appendix.removals.map(inPlace),
        };
    });
    return { held: held, receipt };
}
/** Uploads what a commit needs; large files only once, however often the commit is begun anew. */
function uploader(repository) {
    const sealed = new Map();
    return async (manifest, files, appendix) => {
        const blobs = [];
        for (const [index, { file }] of files.entries()) {
            const blob = sealed.get(file) ?? (await repository.upload((0,_system_buffers_js__WEBPACK_IMPORTED_MODULE_3__/* .giveAway */ ._j)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file))));
            sealed.set(file, blob);
            blobs.push({ path: manifest.files[index].path, blob });
        }
        for (const { path, bytes } of appendix.files) {
            blobs.push({ path, blob: await repository.upload(bytes) });
        }
        return blobs;
    };
}


/***/ }),

/***/ 82757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson),
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35548);

/** A list of months is a few hundred bytes each, a page of events some megabytes. */
const LONGEST_ANSWER = 64 << 20;
/** Reads an answer's body as text. @throws Error when it is too long to be one of the API */
async function readText(body) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        chunks.push(chunk);
        size += chunk.length;
        if (size > LONGEST_ANSWER)
            throw new Error(`more than ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(LONGEST_ANSWER)}`);
    }
    return Buffer.concat(chunks).toString();
}
/** The value of a JSON text; undefined when it is none. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 52210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KZ: () => (/* binding */ HerokuClient),
  rl: () => (/* binding */ LIST),
  iG: () => (/* binding */ judgeHeroku),
  f3: () => (/* binding */ mayManage)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./.build/js/system/errors.js
var errors = __webpack_require__(84945);
// EXTERNAL MODULE: ./.build/js/text/log.js
var text_log = __webpack_require__(35548);
// EXTERNAL MODULE: ./.build/js/text/redact.js
var redact = __webpack_require__(57613);
// EXTERNAL MODULE: ./.build/js/http/times.js
var times = __webpack_require__(12663);
// EXTERNAL MODULE: ./.build/js/http/retry.js
var retry = __webpack_require__(70591);
// EXTERNAL MODULE: ./.build/js/heroku/body.js
var heroku_body = __webpack_require__(82757);
// EXTERNAL MODULE: ./.build/js/heroku/errors.js
var heroku_errors = __webpack_require__(90650);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/coerce.js
var coerce = __webpack_require__(49567);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./.build/js/heroku/schemas.js

/** An enterprise account (`GET /enterprise-accounts/{id or name}`). The id is the identity. */
const accountSchema = schemas/* object */.Ikc({
    // It goes into paths: a uuid, as far as Heroku says.
    id: schemas/* string */.YjP()
        .max(255)
        .regex(/^(?!\.+$)[\w.:-]+$/, 'Expected an id'),
    name: schemas/* string */.YjP().min(1),
    /** Names such as `manage`; objects with a name where members' permissions are meant. */
    permissions: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* object */.Ikc({ name: schemas/* string */.YjP() }).transform(({ name }) => name)]))
        .optional(),
});
const year = coerce/* number */.ai().int().min(2017).max(9999);
/** "01" to "12"; a bare number is padded. It goes into paths, and is shown. */
const month = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()])
    .transform((value) => String(value).padStart(2, '0'))
    .refine((value) => /^(?:0[1-9]|1[0-2])$/.test(value), 'Expected a month from "01" to "12"');
/** Of which month an item of the list is, whatever else may be wrong with it. */
const listedMonthSchema = schemas/* object */.Ikc({ year, month });
/** An archive as the list gives it: no url there. */
const listedArchiveSchema = listedMonthSchema.extend({
    created_at: iso/* datetime */.w$({ offset: true }),
    checksum: schemas/* string */.YjP(),
    size: schemas/* number */.aig().int().nonnegative(),
});
/** One month's archive (`GET .../archives/{year}/{month}`). */
const archiveSchema = listedArchiveSchema.extend({ url: schemas/* url */.OZ5() });
/** An event (`GET .../events`), as far as it is compared with an archive's: no field is certain. */
const eventIdSchema = schemas/* object */.Ikc({ id: schemas/* string */.YjP().optional().catch(undefined) });
const errorSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP().optional(),
    message: schemas/* string */.YjP().optional(),
});

;// CONCATENATED MODULE: ./.build/js/heroku/listing.js

/** What a schema has against an answer, in one line. */
function problemOf({ issues }) {
    return issues.map(({ path, message }) => `${path.join('.') || 'answer'}: ${message}`).join('; ');
}
/** Reads the items of a list by themselves: an odd one does not hide the others. */
function readListing(items, requestId) {
    const listing = { archives: [], unreadable: [], requestId };
    for (const item of items) {
        const read = listedArchiveSchema.safeParse(item);
        if (read.success) {
            listing.archives.push(read.data);
            continue;
        }
        const named = listedMonthSchema.safeParse(item);
        const month = named.success ? `${named.data.year}-${named.data.month}` : undefined;
        listing.unreadable.push({ month, problem: problemOf(read.error) });
    }
    return listing;
}

// EXTERNAL MODULE: ./.build/js/heroku/urls.js
var urls = __webpack_require__(51003);
;// CONCATENATED MODULE: ./.build/js/heroku/client.js











const ACCEPT = 'application/vnd.heroku+json; version=3';
const ACCEPT_AUDIT_TRAIL = 'application/vnd.heroku+json; version=3.audit-trail';
/** Pages of one list, by default of 200: no more requests than a good part of an hour's 4,500. */
const MOST_PAGES = 1000;
/** What `archives` asks for, in messages. */
const LIST = 'the list of archives';
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const HEROKU_RETRY = {
    attempts: 6,
    first: 1000,
    longest: 30_000,
    budget: times/* TIMES */.v.retries,
};
/** What is worth another attempt: faults of the line, 408, 429 and 5xx. */
function judgeHeroku(error) {
    if (!(error instanceof errors/* ActionError */.lZ) || !error.transient)
        return { retry: false };
    return { retry: true, after: error instanceof heroku_errors/* HerokuError */.hO ? error.retryAfter : undefined };
}
/** Whether the token's user may read the account's audit trail; yes when Heroku does not say. */
function mayManage({ permissions }) {
    return permissions?.includes('manage') ?? true;
}
/** The part of Heroku's Platform API that audit trails need. */
class HerokuClient {
    #options;
    #known;
    constructor(options) {
        this.#options = options;
        this.#known = [...(options.known ?? [])];
    }
    /** Names and ids, of accounts among others: they may be part of an address, and are no secret. */
    get known() {
        return this.#known;
    }
    /**
     * Finds the account by its name or id.
     *
     * @throws PermissionError when the token's user may not manage it, HerokuAnswerError when asked
     *   by id and answered with another
     */
    async account(nameOrId) {
        const what = `the enterprise account '${nameOrId}'`;
        const path = `/enterprise-accounts/${encodeURIComponent(nameOrId)}`;
        const { value: account, requestId } = await this.#get(path, what, ACCEPT, accountSchema);
        if (UUID.test(nameOrId) && account.id.toLowerCase() !== nameOrId.toLowerCase()) {
            throw new heroku_errors/* HerokuAnswerError */.X0(what, `it is of the account ${account.id}`, requestId);
        }
        this.#check(account);
        if (!mayManage(account))
            throw new heroku_errors/* PermissionError */.i_(account.name, account.permissions ?? []);
        return account;
    }
    /** Every enterprise account that the token's user can see, managed or not. */
    async accounts() {
        const what = 'the list of enterprise accounts';
        const { items: accounts } = await this.#list('/enterprise-accounts', what, ACCEPT, accountSchema);
        for (const account of accounts)
            this.#check(account);
        return accounts;
    }
    /** An account's name and id are kept and shown in many places: no secret may be in them. */
    #check({ id, name }) {
        if ([id, name].some((text) => redact/* secrets */.O3.redact(text) !== text))
            throw new heroku_errors/* SecretNameError */.YZ();
        this.#known.push(id, name);
    }
    /** Describes every archive Heroku has of the account. */
    async archives(account) {
        const { archives, unreadable, requestId } = await this.listing(account);
        const [odd] = unreadable;
        if (odd !== undefined)
            throw new heroku_errors/* HerokuAnswerError */.X0(LIST, odd.problem, requestId);
        return archives;
    }
    /** The same where some of them cannot be read. */
    async listing(account) {
        const path = `/enterprise-accounts/${encodeURIComponent(account.id)}/archives`;
        const { items, requestId } = await this.#list(path, LIST, ACCEPT_AUDIT_TRAIL, schemas/* unknown */.L5J());
        return readListing(items, requestId);
    }
    /** Describes one month's archive. Its url is a secret, and masked before it is returned. */
    async archive(account, month) {
        const [year, number] = month.split('-');
        const path = `/enterprise-accounts/${encodeURIComponent(account.id)}/archives/${year}/${number}`;
        const what = `the archive of ${month}`;
        const answer = await this.#get(path, what, ACCEPT_AUDIT_TRAIL, archiveSchema);
        const archive = answer.value;
        const got = `${archive.year}-${archive.month}`;
        if (got !== month) {
            throw new heroku_errors/* HerokuAnswerError */.X0(what, `it is of the month ${got}`, answer.requestId);
        }
        return { archive, requestId: answer.requestId };
    }
    /**
     * The ids of the account's events on a day in UTC, `YYYY-MM-DD`, one for each event, undefined
     * where it has none. How far back Heroku answers is not documented.
     */
    async eventIds(account, day) {
        const path = `/enterprise-accounts/${encodeURIComponent(account.id)}/events?day=${day}&order=asc`;
        const what = `the events of ${day}`;
        const { items } = await this.#list(path, what, ACCEPT_AUDIT_TRAIL, eventIdSchema, true);
        return items.map(({ id }) => id);
    }
    /**
     * All pages of a list. An answer that is one of several is a 206, and its `Next-Range` is the
     * `Range` of the next (Platform API Reference, "Ranges"): opaque here, so any order will do.
     */
    async #list(path, what, accept, item, ofEvents = false) {
        const items = [];
        const asked = new Set();
        const { clock } = this.#options;
        const until = clock.now().getTime() + times/* TIMES */.v.list;
        let range;
        while (asked.size < MOST_PAGES && !asked.has(range)) {
            if (clock.now().getTime() >= until) {
                const minutes = times/* TIMES */.v.list / 60_000;
                throw new heroku_errors/* HerokuConnectionError */.HJ(what, new Error(`no end of it within ${minutes} minutes`));
            }
            asked.add(range);
            const page = await this.#get(path, what, accept, schemas/* array */.YOg(item), { range, until, ofEvents });
            const { value, nextRange, requestId } = page;
            for (const one of value)
                items.push(one);
            if (nextRange === undefined)
                return { items, requestId };
            range = nextRange;
        }
        throw new heroku_errors/* HerokuAnswerError */.X0(what, 'its pages have no end', undefined);
    }
    async #get(path, what, accept, schema, part) {
        const { clock, log } = this.#options;
        const left = part === undefined ? Infinity : part.until - clock.now().getTime();
        const answer = await (0,retry/* retrying */.R)(() => this.#ask(path, what, accept, part), {
            policy: { ...HEROKU_RETRY, budget: Math.min(HEROKU_RETRY.budget, left) },
            clock,
            judge: judgeHeroku,
            onRetry: (error, attempt, pause) => {
                const problem = (0,text_log/* plain */.pj)(error instanceof Error ? error.message : String(error));
                log.info(`Attempt ${attempt} failed, next in ${(pause / 1000).toFixed(1)} s: ${problem}`);
            },
        });
        const parsed = schema.safeParse(answer.value);
        if (!parsed.success) {
            throw new heroku_errors/* HerokuAnswerError */.X0(what, problemOf(parsed.error), answer.requestId);
        }
        return { ...answer, value: parsed.data };
    }
    async #ask(path, what, accept, part) {
        const { range, until = Infinity, ofEvents = false } = part ?? {};
        const { apiUrl, token, userAgent, get, clock, log } = this.#options;
        let status;
        let requestId;
        let nextRange;
        let after;
        let text;
        try {
            const response = await get(new URL(`${apiUrl.pathname.replace(/\/$/, '')}${path}`, apiUrl), {
                accept,
                authorization: `Bearer ${token}`,
                'user-agent': userAgent,
                ...(range === undefined ? {} : { range }),
            }, Math.max(1, Math.min(times/* TIMES */.v.answer, until - clock.now().getTime())));
            status = response.status;
            requestId = (0,text_log/* requestIdOf */.Gb)(response.header('request-id'));
            nextRange = status === 206 ? response.header('next-range') : undefined;
            after = (0,retry/* retryAfter */.P)(response.header('retry-after'), clock.now());
            text = await (0,heroku_body/* readText */.y)(response.body);
        }
        catch (error) {
            throw new heroku_errors/* HerokuConnectionError */.HJ(what, error);
        }
        const value = (0,heroku_body/* parseJson */.q)(text);
        // The urls in events are theirs, thousands of them, and no way to an archive.
        const isEvents = ofEvents && (status === 200 || status === 206);
        if (!isEvents)
            (0,urls/* hideUrls */.J)(value, log, this.#known);
        if (status === 206 && range === undefined && nextRange === undefined) {
            throw new heroku_errors/* HerokuAnswerError */.X0(what, 'it is a part (206) and names no next one', requestId);
        }
        if (status === 200 || status === 206) {
            if (value !== undefined)
                return { requestId, nextRange, value };
            throw new heroku_errors/* HerokuConnectionError */.HJ(what, new Error('the answer is not JSON'));
        }
        const body = errorSchema.safeParse(value);
        const { id, message } = body.success ? body.data : {};
        throw new heroku_errors/* HerokuError */.hO({ what, status, id, message, requestId, retryAfter: after });
    }
}


/***/ }),

/***/ 67017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ downloadArchive),
/* harmony export */   tB: () => (/* binding */ parseChecksum)
/* harmony export */ });
/* unused harmony exports IntegrityError, DownloadError, ChecksumFormError */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8499);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84945);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35548);
/* harmony import */ var _system_progress_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79993);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(70591);
/* harmony import */ var _http_times_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12663);
/* harmony import */ var _http_http_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33413);
/* harmony import */ var _urls_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(51003);









/** The bytes are not the ones Heroku declared. */
class IntegrityError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ {
    constructor(what, expected, actual) {
        super(`The archive's ${what} is ${actual}, but Heroku declared ${expected}. Nothing was ` +
            'delivered; run again, and ask Heroku support if it stays so.', { transient: true });
    }
}
/** The download did not begin, or broke off. */
class DownloadError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ {
    retryAfter;
    constructor(problem, transient, after) {
        super(`The archive could not be downloaded: ${problem}. Nothing was delivered; run again.`, {
            transient,
        });
        this.retryAfter = after;
    }
}
/** A declaration of Heroku's that cannot be checked. */
class ChecksumFormError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ {
    constructor(checksum) {
        super(`Heroku declared the checksum '${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(checksum)}'. Expected a SHA-256 as 64 hexadecimal ` +
            "digits, with or without 'SHA256:' before them. Nothing was delivered: without it the " +
            'archive cannot be verified. The API may have changed: please report it.');
    }
}
const MAX_REDIRECTS = 5;
const PROGRESS_BYTES = 16_000_000;
const { least, byte, most, retries, crawl } = _http_times_js__WEBPACK_IMPORTED_MODULE_5__/* .TIMES */ .v.download;
/** Milliseconds that these bytes may take besides what any download may. */
const timeFor = (size) => Math.min(Math.ceil(size * byte), most - least);
/** SHA-256 in lower-case hexadecimal from either form in which Heroku writes checksums. */
function parseChecksum(text) {
    const match = /^(?:sha-?256:)?([0-9a-f]{64})$/i.exec(text.trim());
    if (match === null)
        throw new ChecksumFormError(text);
    return match[1].toLowerCase();
}
function judge(error) {
    if (error instanceof IntegrityError)
        return { retry: true };
    if (!(error instanceof DownloadError) || !error.transient)
        return { retry: false };
    const { retryAfter: after = 0 } = error;
    // However long a large archive may take: nobody is to sleep that long.
    return after > retries ? { retry: false } : { retry: true, after };
}
/**
 * Downloads an archive and verifies its declared size and SHA-256. Each attempt asks Heroku anew:
 * the url may have expired, or the archive may have been rebuilt in between. `accept` sees the
 * description of each before a byte is fetched and throws to refuse it.
 */
async function downloadArchive(options, accept) {
    const { client, account, month, clock, log } = options;
    let size = 0;
    const policy = {
        ...{ attempts: 4, first: 1000, longest: 30_000 },
        /** Known only when Heroku has said how large the archive is. */
        get budget() {
            return retries + timeFor(size);
        },
    };
    return (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_8__/* .retrying */ .R)(async () => {
        const { archive, requestId } = await client.archive(account, month);
        accept(archive);
        size = archive.size;
        const checksum = parseChecksum(archive.checksum);
        const retrievedAt = clock.now();
        const gz = await fetchVerified(archive, checksum, options);
        log.info(`Verified ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(gz.size)}, SHA-256 ${checksum}`);
        const { created_at: createdAt } = archive;
        return { gz, checksum, size, createdAt, retrievedAt, requestId };
    }, {
        policy,
        clock,
        judge,
        onRetry: (error, attempt, pause) => {
            const wait = (pause / 1000).toFixed(1);
            log.info(`Download attempt ${attempt} failed, next in ${wait} s: ${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
        },
    });
}
async function fetchVerified(archive, checksum, options) {
    const { scratch, clock, log } = options;
    const until = clock.now().getTime() + least + timeFor(archive.size);
    const response = await follow(new URL(archive.url), until, options);
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    const brokeOff = (why) => new DownloadError(`it broke off after ${size} of ${archive.size} bytes (${why})`, true);
    const crawls = crawlingFrom(clock);
    const watched = async function* () {
        for await (const chunk of response.body) {
            hash.update(chunk);
            size += chunk.length;
            if (size > archive.size) {
                throw new IntegrityError('size', archive.size, `over ${archive.size}`);
            }
            if (crawls(size) && size < archive.size) {
                throw brokeOff(`less than ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(crawl.bytes)} a second`);
            }
            yield chunk;
        }
        // Within the stream: a file that fails is removed before the next attempt needs the room.
        if (size !== archive.size)
            throw new IntegrityError('size', archive.size, size);
        const actual = hash.digest('hex');
        if (actual !== checksum)
            throw new IntegrityError('SHA-256', checksum, actual);
    };
    const progress = { done: 'Downloaded', total: archive.size, every: PROGRESS_BYTES, clock, log };
    return scratch.write((0,_system_progress_js__WEBPACK_IMPORTED_MODULE_4__/* .withProgress */ .E)(watched(), progress)).catch((error) => {
        if (error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ || (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_1__/* .isDiskFault */ .IT)(error))
            throw error;
        throw brokeOff(faultName(error));
    });
}
/**
 * Watches how fast bytes come: told how many there are by now, it says once a minute whether those
 * of the last were too few. A drip keeps the timeouts of a silence from ever striking.
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
 * Follows redirects by hand: each must be secure, and no header of ours goes along.
 *
 * @param until when the whole answer must be there, whatever the way, in milliseconds since 1970
 */
async function follow(first, until, { client, get, clock, log }) {
    let url = first;
    for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
        if (!(0,_http_http_js__WEBPACK_IMPORTED_MODULE_6__/* .isSecure */ .Ut)(url)) {
            const scheme = (0,_text_log_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(url.protocol.slice(0, -1));
            throw new DownloadError(`its url is of '${scheme}', where https was expected`, false);
        }
        const headers = { 'accept-encoding': 'identity' };
        const within = Math.max(1, until - clock.now().getTime());
        const response = await get(url, headers, within).catch((error) => {
            throw new DownloadError(`no connection to its host (${faultName(error)})`, true);
        });
        const { status } = response;
        if (status === 200)
            return response;
        response.body.on('error', () => undefined).destroy();
        const location = response.header('location');
        if (status >= 300 && status < 400 && location !== undefined && URL.canParse(location, url)) {
            url = new URL(location, url);
            (0,_urls_js__WEBPACK_IMPORTED_MODULE_7__/* .hideUrl */ .K)(url.href, log, client.known);
            continue;
        }
        const after = (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_8__/* .retryAfter */ .P)(response.header('retry-after'), clock.now());
        throw new DownloadError(`its host answered ${status}`, true, after);
    }
    throw new DownloadError(`more than ${MAX_REDIRECTS} redirects`, false);
}
/** A fault's code or class: its message could hold the url. */
function faultName(error) {
    const { code, name } = error;
    // The code of a DOMException, such as that of a timeout, is a number.
    const texts = [code, name].filter((text) => typeof text === 'string');
    return texts[0] ?? 'unknown fault';
}


/***/ }),

/***/ 90650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HJ: () => (/* binding */ HerokuConnectionError),
/* harmony export */   X0: () => (/* binding */ HerokuAnswerError),
/* harmony export */   YZ: () => (/* binding */ SecretNameError),
/* harmony export */   hO: () => (/* binding */ HerokuError),
/* harmony export */   i_: () => (/* binding */ PermissionError),
/* harmony export */   jA: () => (/* binding */ NothingListedError)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84945);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35548);


const PERMISSION = 'The token needs the manage permission on the enterprise account: someone who has it grants it ' +
    "in the Heroku Dashboard, on the account's Access tab";
const NEW_TOKEN = 'Make a new token (`heroku authorizations:create`, with a service account that does not use ' +
    'SSO) and put it into the secret that heroku-api-key reads';
const REDIRECT = 'It redirects, and redirects are not followed, since the token would go along. Check the input ' +
    'heroku-api-url: it is the origin of the Platform API itself';
/** What to do about each error id of the Platform API. */
const WAYS_OUT = new Map(Object.entries({
    bad_request: 'This is a defect of this action or a change of the API: please report it',
    unauthorized: `The token is wrong, expired or revoked. ${NEW_TOKEN}`,
    delinquent: "The account's bill is overdue: settle it in the Heroku Dashboard under Billing",
    forbidden: `${PERMISSION}. An expired token can be answered like this too. ${NEW_TOKEN}`,
    suspended: 'The account is suspended: ask Heroku support to lift the suspension',
    two_factor: `The token's user must enable multi-factor authentication. ${NEW_TOKEN}`,
    not_found: "Check enterprise-account (in a plan enterprise-accounts; the Heroku Dashboard lists those that the token's user sees) and the month",
    not_acceptable: 'The API no longer serves version 3.audit-trail: please report it',
    conflict: 'Another change is under way at Heroku: run again later',
    gone: 'Heroku no longer has it',
    requested_range_not_satisfiable: 'This is a defect of this action: please report it',
    invalid_params: 'Check enterprise-account and month',
    verification_needed: 'Verify the account in the Heroku Dashboard under Billing',
    rate_limit: "The token's user has used up Heroku's request limit (about 4,500 an hour): run again later, " +
        'or give this workflow a user of its own',
}));
const BY_STATUS = {
    400: 'bad_request',
    401: 'unauthorized',
    402: 'delinquent',
    403: 'forbidden',
    404: 'not_found',
    406: 'not_acceptable',
    409: 'conflict',
    410: 'gone',
    416: 'requested_range_not_satisfiable',
    422: 'invalid_params',
    429: 'rate_limit',
};
/** An answer of the Platform API that is not the one asked for. */
class HerokuError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    status;
    /** Heroku's error id, such as `not_found`; made from the status where the body has none. */
    id;
    retryAfter;
    constructor(options) {
        const redirects = options.status >= 300 && options.status < 400;
        const id = options.id ?? BY_STATUS[options.status] ?? (redirects ? 'redirect' : 'unknown');
        const wayOut = (redirects ? REDIRECT : WAYS_OUT.get(id)) ??
            (options.status >= 500
                ? 'Heroku has a fault: see status.heroku.com and run again later'
                : (WAYS_OUT.get(BY_STATUS[options.status] ?? '') ?? 'Run again later'));
        const words = options.message === undefined ? '' : `: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(options.message)}`;
        super(`Heroku answered ${options.status} ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(id)}, asked for ${options.what}${words}. ` +
            `${wayOut}. (Request-Id ${options.requestId ?? 'not given'})`, { transient: [408, 429].includes(options.status) || options.status >= 500 });
        this.status = options.status;
        this.id = id;
        this.retryAfter = options.retryAfter;
    }
}
/** Heroku could not be reached, or broke off. */
class HerokuConnectionError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    constructor(what, cause) {
        super(`No whole answer from Heroku, asked for ${what}: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)((0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause))}. ` +
            "Check the runner's network and status.heroku.com, and run again.", { cause, transient: true });
    }
}
/** An answer of the Platform API in a form that is not known. */
class HerokuAnswerError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    constructor(what, problem, requestId) {
        super(`Heroku's answer, asked for ${what}, is not as its API describes: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(problem)}. ` +
            'Run again; if it stays so the API has changed: please report it. ' +
            `(Request-Id ${requestId ?? 'not given'})`);
    }
}
/** An account's name, which is kept and shown in many places, is or holds a secret of the run. */
class SecretNameError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    constructor() {
        super("The enterprise account's name or id is, or holds, one of the secrets given to this run, and " +
            'would have to be hidden wherever it stands. Expected secrets that are part of no name: ' +
            'choose another passphrase, or look whether an input has the right secret.');
    }
}
/** A list of archives without any, where it is to say what is missing. */
class NothingListedError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    /** Number of the account's months that there are already. */
    held;
    constructor(account, requestId, held) {
        super(`Heroku lists no archive at all of the enterprise account '${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(account)}', so it is not ` +
            "known what is missing, and nothing was delivered. Check that 'enterprise-account' is the " +
            "account that you mean, that the token's user has the manage permission on it, and that " +
            'the account has had its first month (Heroku Dashboard, Settings, Export as JSON). Run ' +
            `again; ask Heroku support if it stays so. (Request-Id ${requestId ?? 'not given'})`);
        this.held = held;
    }
}
/** The token's user lacks the permission that audit trails need. */
class PermissionError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    constructor(account, permissions) {
        const held = permissions.length === 0 ? 'none' : permissions.map(_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj).join(', ');
        super(`The token's user lacks the permission 'manage' on the enterprise account ` +
            `'${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(account)}' (it has: ${held}). ${PERMISSION}.`);
    }
}


/***/ }),

/***/ 23197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isFinal),
/* harmony export */   n: () => (/* binding */ isAheadOf)
/* harmony export */ });
/* harmony import */ var _system_month_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8814);

/** How far apart, in milliseconds, Heroku's clock and ours may be (5 minutes). */
const SKEW = 300_000;
/**
 * Whether an archive holds its whole month: it was made when the month was over.
 *
 * @param createdAt when, by Heroku's clock, RFC 3339
 * @param now the time of asking by our own clock, by which the month must be over too: one clock
 *   that is wrong must not close a month. Left out, it is Heroku's word.
 */
function isFinal(createdAt, month, now) {
    const end = (0,_system_month_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(month).getTime();
    return Date.parse(createdAt) >= end && (now === undefined || now.getTime() >= end);
}
/** Whether Heroku's clock had the month over when ours has not, and by more than clocks differ. */
function isAheadOf(createdAt, month, now) {
    const created = Date.parse(createdAt);
    return isFinal(createdAt, month) && now < (0,_system_month_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(month) && created > now.getTime() + SKEW;
}


/***/ }),

/***/ 94357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ parseSize),
/* harmony export */   oC: () => (/* binding */ LimitError),
/* harmony export */   sl: () => (/* binding */ checkDeclaredSize)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84945);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35548);


/** An archive beyond a limit. */
class LimitError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    /** @param value undefined where it is only known that it is more */
    constructor(what, value, limit, input) {
        const is = value === undefined ? 'is' : `is ${value},`;
        super(`The archive's ${what} ${is} more than the limit of ${limit}. Nothing was delivered. ` +
            `If the archive is what it should be, raise the input '${input}'.`);
    }
}
/** Refuses an archive by the size that it is said to have. @throws LimitError */
function checkDeclaredSize(size, { archiveSize }) {
    if (size <= archiveSize)
        return;
    const limit = (0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(archiveSize);
    throw new LimitError('declared size', (0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(size), limit, 'max-archive-size');
}
const UNITS = { '': 1, b: 1, kb: 1e3, mb: 1e6, gb: 1e9, tb: 1e12 };
/** Reads a size such as `20 GB` (1 GB is 1,000,000,000 bytes); undefined when it is none. */
function parseSize(text) {
    const match = /^(\d+(?:\.\d+)?)\s*([kmgt]?b?)$/i.exec(text.trim());
    const unit = UNITS[match?.[2]?.toLowerCase() ?? '-'];
    if (match === null || unit === undefined)
        return undefined;
    const size = Math.floor(Number(match[1]) * unit);
    return Number.isSafeInteger(size) && size > 0 ? size : undefined;
}


/***/ }),

/***/ 51003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ hideUrls),
/* harmony export */   K: () => (/* binding */ hideUrl)
/* harmony export */ });
/* harmony import */ var _text_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57613);

/** Parameters of a signed url that let whoever knows them in, as the stores of objects call them. */
const TELLING = /sig|token|credential|secret|key|policy/i;
/** Shorter parts of a url are no secret by themselves, and stand in much that is none. */
const SHORTEST = { secret: _text_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .SHORTEST */ .tl, lesser: 8 };
/** Levels of an answer that are looked through for addresses. */
const DEEPEST = 8;
/**
 * Keeps the addresses in an answer of Heroku's from being shown: each text under a key `url`.
 * That of an archive lets anyone download it.
 *
 * @param known names and ids of which something may be part of an address and is no secret
 */
function hideUrls(value, log, known, depth = 0) {
    if (typeof value !== 'object' || value === null || depth > DEEPEST)
        return;
    for (const [key, inner] of Object.entries(value)) {
        if (key === 'url' && typeof inner === 'string')
            hideUrl(inner, log, known);
        else
            hideUrls(inner, log, known, depth + 1);
    }
}
/** Masks an address and its telling parts; what else it is made of is not shown by us. */
function hideUrl(url, log, known) {
    for (const part of secretParts(url))
        log.secret(part);
    for (const part of lesserParts(url))
        if (!isPartOf(known, part))
            _text_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .secrets */ .O3.add(part);
}
function isPartOf(known, part) {
    return known.some((text) => text.toLowerCase().includes(part.toLowerCase()));
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        // No valid percent-encoding: it stays as it is.
        return text;
    }
}
/**
 * The parts of an archive's url that must not be shown: it whole, its path, its query and what in
 * the query lets anyone in, each also decoded.
 */
function secretParts(text) {
    if (!URL.canParse(text))
        return [text];
    const { href, pathname, search, searchParams, username, password, hash } = new URL(text);
    const telling = [...searchParams].filter(([name]) => TELLING.test(name));
    const parts = [text, href, pathname, search.slice(1), username, password, hash.slice(1)];
    parts.push(...telling.map(([, value]) => value));
    return withDecoded(parts).filter((part) => part.length >= SHORTEST.secret);
}
/**
 * Parts of a url that may be ordinary words, so that the runner is not told to mask them in all
 * that others print: the path as stores name it (without a slash before it), what in it looks
 * like chance, and every value in the query.
 */
function lesserParts(text) {
    if (!URL.canParse(text))
        return [];
    const { pathname, searchParams } = new URL(text);
    const segments = pathname.slice(1).split('/');
    const path = segments.length > 1 ? [pathname.slice(1)] : [];
    const values = [...searchParams.values()].flatMap((value) => [value, ...value.split('/')]);
    const parts = withDecoded([...path, ...segments.filter(looksRandom), ...values]);
    return parts.filter((part) => part.length >= SHORTEST.lesser);
}
function looksRandom(text) {
    return text.length >= 24 || (text.length >= 16 && /\d/.test(text) && /[a-z]/i.test(text));
}
function withDecoded(parts) {
    return [...new Set([...parts, ...parts.map(decoded)])];
}


/***/ }),

/***/ 70591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ retryAfter),
/* harmony export */   R: () => (/* binding */ retrying)
/* harmony export */ });
/**
 * Runs `action` until it succeeds, fails for good, or the policy is used up; then its last error
 * is thrown. Pauses grow exponentially, with jitter so that many exporters do not march in step;
 * a pause the sender asked for is kept to, and a longer one than the budget allows ends the matter.
 */
async function retrying(action, { policy, clock, judge, onRetry }) {
    const begun = clock.now().getTime();
    for (let attempt = 1;; attempt++) {
        try {
            return await action(attempt);
        }
        catch (error) {
            const verdict = judge(error);
            if (!verdict.retry || attempt >= policy.attempts)
                throw error;
            const ceiling = Math.min(policy.first * 2 ** (attempt - 1), policy.longest);
            const backoff = ceiling * (0.5 + clock.random() / 2);
            const pause = Math.round(Math.max(verdict.after ?? 0, backoff));
            const elapsed = clock.now().getTime() - begun;
            if (elapsed + pause > policy.budget)
                throw error;
            onRetry(error, attempt, pause);
            await clock.sleep(pause);
        }
    }
}
/** `Retry-After` in milliseconds from now: a number of seconds or an HTTP date (RFC 9110). */
function retryAfter(value, now) {
    if (value === undefined)
        return undefined;
    if (/^\s*\d+\s*$/.test(value))
        return Number(value) * 1000;
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now.getTime());
}


/***/ }),

/***/ 98610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Ft: () => (/* binding */ hasSameJson),
/* harmony export */   No: () => (/* binding */ appendMonth),
/* harmony export */   _J: () => (/* binding */ placeMonth),
/* harmony export */   oH: () => (/* binding */ UNLOGGED),
/* harmony export */   wA: () => (/* binding */ twinOf)
/* harmony export */ });
/* unused harmony export CutShortError */
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84945);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75267);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76172);
/* harmony import */ var _readme_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27540);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71585);
/* harmony import */ var _sums_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89642);






/** The place of a month that is in no log: provisional, or in an artifact only. */
const UNLOGGED = { revision: 1, sequence: null, previous: null };
/** The log holds the month whole, and Heroku's archive of it is one that is cut short now. */
class CutShortError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    constructor(month, createdAt) {
        super(`The ledger holds ${month} as final, but Heroku's archive of it was made at ${createdAt}, ` +
            'before the month was over. Nothing was written; ask Heroku support what became of it.');
    }
}
/**
 * Whether a held month has the same events: the same JSON, or the same in order, whatever became of
 * Heroku's gzip and of the order in which Heroku gives them.
 */
function hasSameJson({ manifest }, { source, ordered }) {
    return manifest.source.json_sha256 === source || manifest.json.sha256 === ordered;
}
/** The manifest of a month that the ledger has already with the same events. */
function twinOf(state, record) {
    const month = record.month;
    const held = record.final ? (0,_state_js__WEBPACK_IMPORTED_MODULE_4__/* .latestRevisions */ .Ql)(state).get(month) : state.provisional.get(month);
    if (held === undefined)
        return undefined;
    const digests = { source: record.source.json_sha256, ordered: record.json.sha256 };
    return hasSameJson(held, digests) ? held : undefined;
}
/**
 * Where a month is to be appended that has no twin in the ledger.
 *
 * @param compare counts the changes against the revision before, asked only for a revision
 * @throws CutShortError when the log has the month and the record is not final
 */
async function placeOf(state, record, compare) {
    const month = record.month;
    const held = (0,_state_js__WEBPACK_IMPORTED_MODULE_4__/* .latestRevisions */ .Ql)(state).get(month);
    if (!record.final) {
        if (held !== undefined)
            throw new CutShortError(month, record.source.created_at);
        return UNLOGGED;
    }
    const last = state.log.at(-1);
    const previous = last === undefined ? null : { path: last.path, sha256: last.sha256 };
    const place = { sequence: state.log.length + 1, previous };
    if (held === undefined)
        return { revision: 1, ...place };
    return { revision: held.manifest.revision + 1, ...place, changes: await compare(held) };
}
/** Makes a month's manifest. */
function placeMonth(record, files, place) {
    const month = record.month;
    const { account, final, source, events, json, reconciliation, encryption, tool, run } = record;
    const { revision, sequence, previous, changes } = place;
    const stem = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .stemOf */ .Vc)(month, final, revision);
    const manifest = {
        schema: _manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_SCHEMA */ .KB,
        account,
        month,
        revision,
        final,
        sequence,
        previous,
        source,
        events,
        ...(changes === undefined ? {} : { changes }),
        ...(reconciliation === undefined ? {} : { reconciliation }),
        json,
        files: files.map(({ role, ending, size, sha256 }) => ({
            path: `${stem}${ending}`,
            role,
            size,
            sha256,
        })),
        encryption,
        tool,
        run,
    };
    const bytes = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .formatManifest */ .L_)(manifest);
    return { path: (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestPath */ .ji)(month, final, revision), sha256: (0,_state_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256Of */ .Bj)(bytes), manifest, bytes };
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
function appendMonth(state, { bytes, ...held }, historyUrl) {
    const after = withMonth(state, held);
    const readme = Buffer.from((0,_readme_js__WEBPACK_IMPORTED_MODULE_3__/* .formatReadme */ .G)(after, { account: held.manifest.account, historyUrl }));
    const sums = Buffer.from((0,_sums_js__WEBPACK_IMPORTED_MODULE_5__/* .formatSums */ .K3)((0,_sums_js__WEBPACK_IMPORTED_MODULE_5__/* .filesOfLedger */ .o7)(after, (0,_state_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256Of */ .Bj)(readme))));
    const replaced = state.provisional.get(held.manifest.month);
    const kept = new Set((0,_sums_js__WEBPACK_IMPORTED_MODULE_5__/* .filesOf */ .R8)(held).map(({ path }) => path));
    return {
        files: [
            { path: held.path, bytes },
            { path: _paths_js__WEBPACK_IMPORTED_MODULE_2__/* .README */ .DK, bytes: readme },
            { path: _paths_js__WEBPACK_IMPORTED_MODULE_2__/* .SUMS */ .vf, bytes: sums },
        ],
        removals: (replaced === undefined ? [] : (0,_sums_js__WEBPACK_IMPORTED_MODULE_5__/* .filesOf */ .R8)(replaced))
            .map(({ path }) => path)
            .filter((path) => !kept.has(path)),
    };
}


/***/ }),

/***/ 94337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   g4: () => (/* binding */ checkAccount),
/* harmony export */   vR: () => (/* binding */ sortLog),
/* harmony export */   we: () => (/* binding */ chainProblems),
/* harmony export */   x6: () => (/* binding */ readLog)
/* harmony export */ });
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35548);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45137);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75267);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71585);




/** Reads one manifest. @throws LedgerError when it is none that this version knows */
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
        // Else a key could stand there twice, and say one thing to people and another to machines.
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
/** A value for a message; what holds others may be nested too deeply for any that shows it. */
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
 * Where a sorted log is no unbroken chain, in its order; each break is told once.
 *
 * @param sums digests by path, as SHA256SUMS has them, to tell which of two manifests was changed
 */
function* chainProblems(log, sums = new Map()) {
    for (const [index, held] of log.entries()) {
        const problem = placeProblem(held, log[index - 1], sums);
        if (problem !== undefined)
            yield problem;
    }
    yield* revisionProblems(log);
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
        // Whoever edits a manifest leaves the next as it was: unless the digests say otherwise.
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

/***/ 43750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isSameSource),
/* harmony export */   c: () => (/* binding */ dueMonths)
/* harmony export */ });
/* harmony import */ var _system_month_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8814);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71585);


/** Whether Heroku's bytes are still those that were exported. */
function isSameSource({ manifest }, listed) {
    return manifest.source.checksum === listed.checksum && manifest.source.size === listed.size;
}
function selected(selection, held, listed, current) {
    switch (selection.kind) {
        case 'months':
            return selection.months;
        case 'all':
            return listed;
        case 'missing':
            return listed.filter((month) => month < current && !held.has(month));
    }
}
/** Months up to the one before `current` that neither side has, from the oldest that one has. */
function lostMonths(selection, held, listed, current) {
    // Asked for a month, a run does not complain of how far back the ledger goes.
    if (selection.kind === 'months')
        return (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .gapsIn */ .vY)(held).filter((month) => !listed.includes(month));
    const known = new Set([...held, ...listed]);
    const oldest = [...known].sort()[0];
    if (oldest === undefined)
        return [];
    return (0,_system_month_js__WEBPACK_IMPORTED_MODULE_0__/* .monthsBetween */ .ck)(oldest, (0,_system_month_js__WEBPACK_IMPORTED_MODULE_0__/* .addMonths */ .PS)(current, -1)).filter((month) => !known.has(month));
}
/**
 * Compares the ledger with Heroku's list of archives, which may be in any order.
 *
 * @param unreadable months that Heroku lists in a way that cannot be read: there, and no more is
 *   known of them
 */
function dueMonths(selection, state, archives, now, unreadable = []) {
    const current = (0,_system_month_js__WEBPACK_IMPORTED_MODULE_0__/* .monthOf */ .GS)(now);
    const held = (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .latestRevisions */ .Ql)(state);
    const byMonth = new Map(archives.map((archive) => [archive.month, archive]));
    const listed = [...new Set([...byMonth.keys(), ...unreadable])].sort();
    const months = selected(selection, held, listed, current);
    const drifted = listed.filter((month) => {
        const [before, now] = [held.get(month), byMonth.get(month)];
        const changed = before !== undefined && now !== undefined && !isSameSource(before, now);
        return changed && !months.includes(month);
    });
    const lost = lostMonths(selection, [...held.keys()], listed, current);
    return { months, drifted, lost: lost.filter((month) => !months.includes(month)) };
}


/***/ }),

/***/ 45137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ LedgerError),
/* harmony export */   r: () => (/* binding */ throwFirst)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84945);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35548);


/** Something in the ledger is not as this action left it. Nothing is written on top of that. */
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

/***/ 75267:
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

/***/ 76172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bh: () => (/* binding */ eventsEnding),
/* harmony export */   DK: () => (/* binding */ README),
/* harmony export */   T0: () => (/* binding */ ledgerDirectory),
/* harmony export */   Vc: () => (/* binding */ stemOf),
/* harmony export */   hM: () => (/* binding */ originalEnding),
/* harmony export */   hq: () => (/* binding */ PROVISIONAL),
/* harmony export */   ib: () => (/* binding */ isMonthsFolder),
/* harmony export */   ji: () => (/* binding */ manifestPath),
/* harmony export */   vf: () => (/* binding */ SUMS),
/* harmony export */   yb: () => (/* binding */ MANIFEST_ENDING),
/* harmony export */   zU: () => (/* binding */ isManifestName)
/* harmony export */ });
/* harmony import */ var _text_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60542);

/** Folder of the months that are not final. */
const PROVISIONAL = 'provisional';
/** The ledger for people, and the digests of all its files, in the ledger's folder. */
const README = 'README.md';
const SUMS = 'SHA256SUMS';
/** The ledger's folder, without a slash at its end; empty for the repository's root. */
function ledgerDirectory(template, account) {
    return (0,_text_template_js__WEBPACK_IMPORTED_MODULE_0__/* .fillTemplate */ .ou)(template, {
        account: (0,_text_template_js__WEBPACK_IMPORTED_MODULE_0__/* .asSegment */ .ej)(account.name),
        'account-id': (0,_text_template_js__WEBPACK_IMPORTED_MODULE_0__/* .asSegment */ .ej)(account.id),
    });
}
/** What the paths of a month's files begin with, relative to the ledger's folder. */
function stemOf(month, final, revision) {
    const folder = final ? month.slice(0, 4) : PROVISIONAL;
    return `${folder}/${month}${revision === 1 ? '' : `.r${revision}`}`;
}
/** Whether a folder of a ledger's has this name: a year, or the provisional months. */
const isMonthsFolder = (name) => /^\d{4}$/.test(name) || name === PROVISIONAL;
/** What the name of a manifest ends with. */
const MANIFEST_ENDING = '.manifest.json';
/** Path of a month's manifest, relative to the ledger's folder. */
function manifestPath(month, final, revision) {
    return `${stemOf(month, final, revision)}${MANIFEST_ENDING}`;
}
/** Whether a file of this name, in a folder of months, is a manifest. */
const isManifestName = (name) => /^\d{4}-\d{2}(?:\.r\d+)?\.manifest\.json$/.test(name);
/** How the path of a month's events ends, after its stem. */
function eventsEnding({ gzip, encrypted }) {
    return `.json${gzip ? '.gz' : ''}${encrypted ? '.pgp' : ''}`;
}
/** How the path of Heroku's own bytes ends, after its stem. */
function originalEnding(encrypted) {
    return `.original.json.gz${encrypted ? '.pgp' : ''}`;
}


/***/ }),

/***/ 7462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SC: () => (/* binding */ readLedger),
/* harmony export */   W1: () => (/* binding */ nameProblems),
/* harmony export */   k: () => (/* binding */ leftoverProblems)
/* harmony export */ });
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94337);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45137);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76172);
/* harmony import */ var _readme_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27540);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71585);
/* harmony import */ var _sums_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89642);






/** What looks like a file of a month. */
const MONTHLY = /^\d{4}-\d{2}\./;
/** Manifests that are read at a time. */
const AT_ONCE = 6;
/**
 * Reads a ledger and checks that it is as this action left it: each manifest is one and lies where
 * it says, their chain is whole and of this account, the files they name are there with their
 * sizes, and SHA256SUMS agrees with them and with the page. (The other files' bytes are for `verify`.)
 *
 * @throws LedgerError that names the file, before anything is written
 */
async function readLedger(shelf, accountId) {
    const folders = await shelf.folders('');
    const years = folders.filter((name) => /^\d{4}$/.test(name)).sort();
    const found = [];
    for (const year of years)
        found.push(...(await readFolder(shelf, year, true)));
    const running = folders.includes(_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .PROVISIONAL */ .hq) ? await readFolder(shelf, _paths_js__WEBPACK_IMPORTED_MODULE_2__/* .PROVISIONAL */ .hq, false) : [];
    for (const held of [...found, ...running])
        (0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .checkAccount */ .g4)(held, accountId);
    const names = await shelf.files('');
    const sums = names.includes(_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .SUMS */ .vf) ? (await shelf.read(_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .SUMS */ .vf)).toString() : undefined;
    const state = {
        log: (0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .readLog */ .x6)(found, (0,_sums_js__WEBPACK_IMPORTED_MODULE_5__/* .parseSums */ .mi)(sums ?? '')),
        provisional: new Map(running.map((held) => [held.manifest.month, held])),
    };
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .throwFirst */ .r)(leftoverProblems(state.log, running));
    if (found.length + running.length > 0)
        await checkSums(shelf, names, state, sums);
    else
        await checkVacant(shelf, names);
    return state;
}
async function readFolder(shelf, folder, final) {
    const names = await shelf.files(folder);
    const paths = names.filter(_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isManifestName */ .zU).map((name) => `${folder}/${name}`);
    const manifests = [];
    for (let i = 0; i < paths.length; i += AT_ONCE) {
        const some = paths.slice(i, i + AT_ONCE);
        const read = some.map(async (path) => (0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .readManifest */ .WI)(path, await shelf.read(path)));
        manifests.push(...(await Promise.all(read)));
    }
    for (const held of manifests)
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .throwFirst */ .r)(nameProblems(held, final));
    checkFiles(folder, names, manifests);
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .throwFirst */ .r)(sizeProblems(folder, (await shelf.sizes?.(folder)) ?? new Map(), manifests));
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
function checkFiles(folder, names, manifests) {
    const there = new Set(names.map((name) => `${folder}/${name}`));
    const named = new Set(manifests.map(({ path }) => path));
    for (const { path, manifest } of manifests) {
        for (const file of manifest.files) {
            if (!there.has(file.path))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerError */ .o(file.path, `is missing; '${path}' names it`);
            if (named.has(file.path))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerError */ .o(file.path, 'is named twice');
            named.add(file.path);
        }
    }
    for (const name of names) {
        const path = `${folder}/${name}`;
        if (MONTHLY.test(name) && !named.has(path)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerError */ .o(path, 'is named by no manifest');
        }
    }
}
/** The size of a file costs nothing to know, and few edits leave it as it was. */
function* sizeProblems(folder, sizes, manifests) {
    const there = new Map([...sizes].map(([name, size]) => [`${folder}/${name}`, size]));
    for (const { path, manifest } of manifests) {
        for (const { path: file, size } of manifest.files) {
            const found = there.get(file) ?? size;
            if (found === size)
                continue;
            yield { file, problem: `has ${found} bytes, where '${path}' has ${size}` };
        }
    }
}
/** SHA256SUMS has each file as the manifests do: nobody changed the last of them, or the page. */
async function checkSums(shelf, names, state, text) {
    if (!names.includes(_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .README */ .DK))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerError */ .o(_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .README */ .DK, 'is missing');
    if (text === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerError */ .o(_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .SUMS */ .vf, 'is missing');
    const sums = (0,_sums_js__WEBPACK_IMPORTED_MODULE_5__/* .parseSums */ .mi)(text);
    if (sums === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerError */ .o(_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .SUMS */ .vf, 'is not what sha256sum writes');
    const readme = (0,_state_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256Of */ .Bj)(await shelf.read(_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .README */ .DK));
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .throwFirst */ .r)((0,_sums_js__WEBPACK_IMPORTED_MODULE_5__/* .sumsProblems */ .h_)(sums, (0,_sums_js__WEBPACK_IMPORTED_MODULE_5__/* .filesOfLedger */ .o7)(state, readme)));
}
/** A new ledger replaces no page of somebody else's. */
async function checkVacant(shelf, names) {
    for (const name of [_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .README */ .DK, _paths_js__WEBPACK_IMPORTED_MODULE_2__/* .SUMS */ .vf]) {
        if (!names.includes(name))
            continue;
        if (name === _paths_js__WEBPACK_IMPORTED_MODULE_2__/* .README */ .DK && (await shelf.read(name)).toString().startsWith(_readme_js__WEBPACK_IMPORTED_MODULE_3__/* .README_MARK */ .H))
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerError */ .o(name, "is there without a ledger, and would be replaced: set the input 'directory' to a folder " +
            'of its own, such as audit-trail/{account}');
    }
}


/***/ }),

/***/ 27540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ formatReadme),
/* harmony export */   H: () => (/* binding */ README_MARK)
/* harmony export */ });
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35548);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44989);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71585);



/** What the page begins with: how a run knows it for its own. */
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
    'Commit',
];
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
        `[history](${historyUrl}/${path})`,
    ];
}
function gapRow(month) {
    return [month, '', '**missing**', ...COLUMNS.slice(3).map(() => '')];
}
/** The rows of the log, newest month first and its newest revision first, gaps marked. */
function logRows(state, options) {
    const rows = state.log.map((held) => [
        held.manifest.month,
        held.manifest.revision,
        row(held, options),
    ]);
    for (const gap of (0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .gapsIn */ .vY)(rows.map(([month]) => month)))
        rows.push([gap, 1, gapRow(gap)]);
    rows.sort(([a, r], [b, s]) => (a === b ? s - r : a < b ? 1 : -1));
    return rows.map(([, , cells]) => cells);
}
/** The ledger for people: a row a month. The same bytes for the same ledger. */
function formatReadme(state, options) {
    const { id, name } = options.account;
    const lines = [
        README_MARK,
        '',
        // As code, a name is nothing to Markdown or HTML.
        `# Audit trail of ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .onOneLine */ .GJ)(name))}`,
        '',
        `The events of the Heroku Enterprise account with the id ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .onOneLine */ .GJ)(id))}, a month a row. Months ` +
            'are only ever added, each in a commit of its own. `sha256sum -c SHA256SUMS` in this folder ' +
            'checks every file.',
        '',
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(COLUMNS, logRows(state, options)),
    ];
    if (state.provisional.size > 0) {
        const running = [...state.provisional].sort(([a], [b]) => (a < b ? 1 : -1));
        lines.push('', '## Not final yet', '', 'Outside of the log; replaced by later exports and removed when the final month lands.', '', (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(COLUMNS, running.map(([, held]) => row(held, options))));
    }
    return `${lines.join('\n')}\n`;
}


/***/ }),

/***/ 71585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ sha256Of),
/* harmony export */   Ql: () => (/* binding */ latestRevisions),
/* harmony export */   _7: () => (/* binding */ EMPTY_LEDGER),
/* harmony export */   vY: () => (/* binding */ gapsIn)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _system_month_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8814);


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

/***/ 89642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K3: () => (/* binding */ formatSums),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   h_: () => (/* binding */ sumsProblems),
/* harmony export */   mi: () => (/* binding */ parseSums),
/* harmony export */   o7: () => (/* binding */ filesOfLedger)
/* harmony export */ });
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35548);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76172);


/** The text of a file for `sha256sum -c`, sorted by path. */
function formatSums(files) {
    const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
    return sorted.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
}
/** The SHA-256 by path in a file that `sha256sum` made; undefined when it is none. */
function parseSums(text) {
    const sums = new Map();
    const lines = text.split('\n');
    if (lines.pop() !== '')
        return undefined;
    for (const line of lines) {
        const match = /^([0-9a-f]{64}) [ *](.+)$/.exec(line);
        if (match === null || sums.has(match[2]))
            return undefined;
        sums.set(match[2], match[1]);
    }
    return sums;
}
/** A manifest and the files it names. */
function filesOf({ path, sha256, manifest }) {
    return [{ path, sha256 }, ...manifest.files];
}
/** What SHA256SUMS lists: every file of the ledger but itself. */
function filesOfLedger(state, readmeSha256) {
    const manifests = [...state.log, ...state.provisional.values()];
    return [{ path: _paths_js__WEBPACK_IMPORTED_MODULE_1__/* .README */ .DK, sha256: readmeSha256 }, ...manifests.flatMap(filesOf)];
}
/** Where SHA256SUMS and the files that it is to list disagree. */
function* sumsProblems(sums, files) {
    for (const { path, sha256 } of files) {
        const listed = sums.get(path);
        if (listed === undefined)
            yield { file: _paths_js__WEBPACK_IMPORTED_MODULE_1__/* .SUMS */ .vf, problem: `does not have '${path}'` };
        else if (listed !== sha256) {
            const problem = `has the SHA-256 ${sha256}, where ${_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .SUMS */ .vf} has ${listed}: one of the two was changed`;
            yield { file: path, problem };
        }
    }
    const named = new Set(files.map(({ path }) => path));
    for (const path of sums.keys()) {
        if (!named.has(path))
            yield { file: _paths_js__WEBPACK_IMPORTED_MODULE_1__/* .SUMS */ .vf, problem: `has '${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(path)}', which no manifest names` };
    }
}


/***/ }),

/***/ 76780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qh: () => (/* binding */ INPUT_NAMES),
/* harmony export */   g4: () => (/* binding */ checkAccount),
/* harmony export */   rO: () => (/* binding */ withDefaults),
/* harmony export */   rS: () => (/* binding */ inputsSchema),
/* harmony export */   wX: () => (/* binding */ namesIn),
/* harmony export */   zY: () => (/* binding */ DEFAULTS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88532);
/* harmony import */ var _http_http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33413);
/* harmony import */ var _heroku_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94357);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35548);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54174);
/* harmony import */ var _text_template_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60542);






const ARTIFACT_FORBIDDEN = /[":<>|*?\\/]/;
function text(check) {
    return zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().superRefine((value, context) => {
        const problem = check(value);
        if (problem !== undefined)
            context.addIssue({ code: 'custom', message: problem });
    });
}
function choice(...values) {
    return zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
        .transform((value) => value.toLowerCase())
        .pipe(zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(values, {
        error: ({ input }) => `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(String(input))} is none of ${values.join(', ')}`,
    }));
}
const flag = choice('true', 'false').transform((value) => value === 'true');
function checkSecret(value) {
    if (value === '') {
        return ('is empty. Expected a secret, such as ${{ secrets.HEROKU_API_KEY }}: is it set for this ' +
            'repository? (Workflows of pull requests from forks, and of Dependabot, get no secrets.)');
    }
    if (!/^[\x21-\x7e]+$/.test(value)) {
        return 'holds white space or characters that no token has: copy it again';
    }
}
function checkAccount(value) {
    if (value === '')
        return 'is empty. Expected the name or id of an enterprise account';
    if (value.length > 255 || /[/\\]/.test(value) || _text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .INVISIBLE */ .kH.test(value) || /^\.+$/.test(value)) {
        return `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(value)} is not a name or id of an enterprise account: the Heroku Dashboard lists them`;
    }
}
function checkRepository(value) {
    const [owner, name, ...rest] = value.split('/');
    const valid = (part = '') => /^[\w.-]+$/.test(part) && !/^\.+$/.test(part);
    if (valid(owner) && valid(name) && rest.length === 0)
        return undefined;
    return `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(value)} is not a repository. Expected owner/name, such as acme/compliance`;
}
/** `refs/heads/main` is `main`. */
const branchName = (value) => value.replace(/^refs\/heads\//, '');
function checkBranch(value) {
    if (value === '')
        return undefined;
    const problem = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_3__/* .branchProblem */ .M)(branchName(value));
    return problem === undefined ? undefined : `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(value)} ${problem}`;
}
function checkPlaceholders(value, allowed) {
    const known = allowed.map((name) => `{${name}}`).join(', ');
    const [unknown] = (0,_text_template_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownPlaceholders */ .hX)(value, allowed);
    if (unknown !== undefined) {
        return `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(value)} has the unknown placeholder ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(unknown)}; known are ${known}`;
    }
    if ((0,_text_template_js__WEBPACK_IMPORTED_MODULE_4__/* .strayBraces */ .cq)(value)) {
        return `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(value)} has a brace that belongs to no placeholder; known are ${known}`;
    }
}
const ACCOUNT_PLACEHOLDERS = ['account', 'account-id'];
/** A folder as people write it: `./a/b/` is `a/b`, and `.` the root. */
function normalDirectory(value) {
    return value
        .replace(/^(\.\/+)+/, '')
        .replace(/\/+$/, '')
        .replace(/^\.$/, '');
}
/** A folder inside the repository: relative, without steps out of it or into git's own. */
function checkDirectory(value) {
    const problem = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_3__/* .pathProblem */ .z)(value);
    if (problem === undefined)
        return checkPlaceholders(value, ACCOUNT_PLACEHOLDERS);
    return (`${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(value)} is not a folder inside a repository, such as audit-trail/{account}: ` +
        `it ${problem}`);
}
/** Characters of a subject line at most; 72 is customary. */
const LONGEST_SUBJECT = 500;
/** Emoji as Unicode recommends them for general interchange (RGI); `v` is newer than TypeScript's target. */
const EMOJI = new RegExp('\\p{RGI_Emoji}', 'gv');
function checkCommitMessage(value) {
    // Many an emoji is several characters, some of which cannot be seen alone.
    if (_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .INVISIBLE */ .kH.test(value.replace(EMOJI, ''))) {
        return `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(value)} is not one line of visible text`;
    }
    if (value.length > LONGEST_SUBJECT) {
        return `has ${value.length} characters. Expected a subject line of at most ${LONGEST_SUBJECT}`;
    }
    if (value.startsWith('---')) {
        return `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(value)} begins with ---, at which git ends a message: begin with a word`;
    }
    return checkPlaceholders(value, [...ACCOUNT_PLACEHOLDERS, 'month', 'events']);
}
function checkArtifactName(value) {
    if (/^\.+$/.test(value))
        return `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(value)} is not a name: expected letters or digits in it`;
    if (ARTIFACT_FORBIDDEN.test(value) || _text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .INVISIBLE */ .kH.test(value)) {
        return `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(value)} holds one of " : < > | * ? \\ / or an invisible character, which artifact names refuse`;
    }
    return checkPlaceholders(value, [...ACCOUNT_PLACEHOLDERS, 'month']);
}
function checkApiUrl(value) {
    // Nothing of a text that may hold a user, a password or a token is shown.
    if (value.includes('@'))
        return 'holds a user or password. Expected https://api.heroku.com';
    if (/[?#]/.test(value))
        return 'has a query or fragment. Expected https://api.heroku.com';
    if (!URL.canParse(value))
        return `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(value)} is not a URL. Expected https://api.heroku.com`;
    const url = new URL(value);
    if (!(0,_http_http_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecure */ .Ut)(url))
        return `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(value)} is not https (plain http only on loopback)`;
}
/** The names in a list that commas, spaces or newlines separate. */
const namesIn = (value) => value.split(/[\s,]+/).filter((name) => name !== '');
const destinations = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().transform((value, context) => {
    const names = namesIn(value);
    for (const name of names) {
        if (name === 'commit' || name === 'artifact')
            continue;
        context.addIssue({
            code: 'custom',
            message: `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(name)} is not a destination. Expected commit, artifact, or both`,
        });
    }
    if (names.length === 0) {
        const message = `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(value)} names no destination. Expected commit, artifact, or both`;
        context.addIssue({ code: 'custom', message });
    }
    return new Set(names);
});
const retentionDays = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().transform((value, context) => {
    if (value === '')
        return undefined;
    if (/^\d{1,3}$/.test(value) && Number(value) >= 1 && Number(value) <= 400)
        return Number(value);
    const message = `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(value)} is not a number of days from 1 to 400 (90 in public repositories)`;
    context.addIssue({ code: 'custom', message });
    return zod__WEBPACK_IMPORTED_MODULE_6__/* .NEVER */ .tm;
});
const size = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().transform((value, context) => {
    const bytes = (0,_heroku_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSize */ .DB)(value);
    if (bytes !== undefined)
        return bytes;
    const message = `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(value)} is not a size. Expected a number of bytes, such as 20 GB or 500 MB`;
    context.addIssue({ code: 'custom', message });
    return zod__WEBPACK_IMPORTED_MODULE_6__/* .NEVER */ .tm;
});
const ratio = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().transform((value, context) => {
    if (/^\d{1,4}$/.test(value) && Number(value) >= 1)
        return Number(value);
    const message = `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(value)} is not a ratio. Expected a whole number from 1 to 9999, such as 300`;
    context.addIssue({ code: 'custom', message });
    return zod__WEBPACK_IMPORTED_MODULE_6__/* .NEVER */ .tm;
});
/** The inputs by name, each from its text; defaults as in action.yml. */
const inputsSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    'heroku-api-key': text(checkSecret),
    'enterprise-account': text(checkAccount),
    month: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    destination: destinations,
    repository: text(checkRepository),
    token: text((value) => (value === '' ? undefined : checkSecret(value))),
    branch: text(checkBranch).transform(branchName),
    directory: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().transform(normalDirectory).pipe(text(checkDirectory)),
    'commit-message': text(checkCommitMessage),
    encrypt: choice('auto', 'true', 'false'),
    'pgp-public-keys': zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    'pgp-fingerprints': zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    'pgp-signing-key': zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    'pgp-signing-passphrase': zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    compression: choice('auto', 'gzip', 'none'),
    'keep-original': flag,
    provisional: choice('refuse', 'allow'),
    strict: flag,
    reconcile: flag,
    'allow-public': flag,
    'artifact-name': text(checkArtifactName),
    'retention-days': retentionDays,
    summary: choice('auto', 'full', 'counts', 'none'),
    'dry-run': flag,
    'heroku-api-url': text(checkApiUrl),
    'max-archive-size': size,
    'max-json-size': size,
    'max-compression-ratio': ratio,
});
const DEFAULTS = {
    month: 'previous',
    destination: 'commit',
    directory: 'audit-trail/{account}',
    'commit-message': 'audit trail: {account} {month} ({events} events)',
    encrypt: 'auto',
    compression: 'auto',
    'keep-original': 'false',
    provisional: 'refuse',
    strict: 'false',
    reconcile: 'false',
    'allow-public': 'false',
    'artifact-name': 'heroku-audit-trail-{account}-{month}',
    summary: 'auto',
    'dry-run': 'false',
    'heroku-api-url': 'https://api.heroku.com',
    'max-archive-size': '20 GB',
    'max-json-size': '200 GB',
    'max-compression-ratio': '300',
};
/** The text of each input without the space around it, or its default when there is none. */
function withDefaults(names, inputs, defaults) {
    const entries = names.map((name) => {
        const given = (inputs[name] ?? '').trim();
        return [name, given === '' ? (defaults[name] ?? '') : given];
    });
    return Object.fromEntries(entries);
}
/** Every input that action.yml declares. */
const INPUT_NAMES = Object.keys(inputsSchema.shape);


/***/ }),

/***/ 17513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   CK: () => (/* binding */ apiUrlProblems),
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   ZW: () => (/* binding */ OptionsError)
/* harmony export */ });
/* harmony import */ var _http_http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33413);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84945);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35548);



/** Everything that is wrong with the inputs, at once. */
class OptionsError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ {
    problems;
    constructor(problems) {
        const list = problems.map((problem) => `- ${problem}`).join('\n');
        super(`${problems.length === 1 ? 'An input is' : `${problems.length} inputs are`} not usable; ` +
            `nothing was fetched or written.\n${list}`);
        this.problems = problems;
    }
}
/** What a schema has against the inputs. */
function problemsOf({ error }) {
    return (error?.issues ?? []).map(({ path, message }) => `${String(path[0])}: ${message}`);
}
/** Runs `action`; the lines of its ActionError's message are added to the problems. */
async function attempt(problems, action) {
    try {
        return await action();
    }
    catch (error) {
        if (!(error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ))
            throw error;
        problems.push(...error.message.split('\n'));
        return undefined;
    }
}
/** Why GitHub's API must not be asked where the runner says it is; none when it may. */
function apiUrlProblems({ apiUrl }) {
    if (URL.canParse(apiUrl) && (0,_http_http_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecure */ .Ut)(new URL(apiUrl)))
        return [];
    // What stands before an @ may be a password.
    const value = apiUrl.includes('@') ? 'its value' : (0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(apiUrl);
    return [
        `GITHUB_API_URL: ${value} is not https (plain http only on loopback): a token must not be sent ` +
            'there. Expected https://api.github.com, or https://HOST/api/v3 of GitHub Enterprise Server ' +
            'with TLS set up, as the runner gives it',
    ];
}


/***/ }),

/***/ 2467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ listedMonth),
/* harmony export */   X: () => (/* binding */ planMonths)
/* harmony export */ });
/* harmony import */ var _github_commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67117);
/* harmony import */ var _heroku_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52210);
/* harmony import */ var _heroku_download_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67017);
/* harmony import */ var _heroku_final_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23197);
/* harmony import */ var _heroku_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90650);
/* harmony import */ var _ledger_due_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43750);
/* harmony import */ var _ledger_read_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7462);
/* harmony import */ var _ledger_state_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(71585);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(35548);
/* harmony import */ var _system_month_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8814);










/** An archive of Heroku's list, as the ledger is compared with it. */
function listedMonth(archive) {
    const { year, month, checksum, size, created_at: createdAt } = archive;
    const name = (0,_system_month_js__WEBPACK_IMPORTED_MODULE_9__/* .monthNamed */ .yV)(`${year}-${month}`);
    const readable = () => {
        try {
            return (0,_heroku_download_js__WEBPACK_IMPORTED_MODULE_2__/* .parseChecksum */ .tB)(checksum);
        }
        catch {
            // Told when the month is fetched.
            return undefined;
        }
    };
    return { month: name, checksum: readable(), size, createdAt };
}
/**
 * Finds out what is due: compares the ledger, if there is one, with Heroku's archives.
 *
 * @throws LedgerError when the ledger is not as this action left it, NothingListedError when what
 *   Heroku has is asked for and it says that it has nothing
 */
async function planMonths(account, selection, { ledger, heroku, clock, log, }) {
    if (ledger === undefined && selection.kind === 'months') {
        const { months } = selection;
        return { months, drifted: [], lost: [], state: _ledger_state_js__WEBPACK_IMPORTED_MODULE_7__/* .EMPTY_LEDGER */ ._7, listed: new Map() };
    }
    const state = ledger === undefined ? _ledger_state_js__WEBPACK_IMPORTED_MODULE_7__/* .EMPTY_LEDGER */ ._7 : await readState(ledger);
    const listing = await heroku.listing(account);
    const unreadable = checkListing(listing, { account, held: state.log.length + state.provisional.size }, selection, log);
    const archives = listing.archives.map(listedMonth);
    const due = (0,_ledger_due_js__WEBPACK_IMPORTED_MODULE_5__/* .dueMonths */ .c)(selection, state, archives, clock.now(), unreadable);
    tell(due, ledger && state, archives, log);
    if (selection.kind === 'missing')
        warnOfClocks(archives, clock.now(), log);
    return { ...due, state, listed: new Map(archives.map((archive) => [archive.month, archive])) };
}
/**
 * Gives the months whose items cannot be read, of which it warns.
 *
 * @throws NothingListedError, HerokuAnswerError when the list is to say what is missing and cannot
 */
function checkListing({ archives, unreadable, requestId }, { account, held }, { kind }, log) {
    if (archives.length + unreadable.length === 0 && kind !== 'months') {
        throw new _heroku_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .NothingListedError */ .jA(account.name, requestId, held);
    }
    return unreadable.flatMap(({ month, problem }) => {
        if (month === undefined && kind !== 'months') {
            throw new _heroku_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .HerokuAnswerError */ .X0(_heroku_client_js__WEBPACK_IMPORTED_MODULE_1__/* .LIST */ .rl, problem, requestId);
        }
        const which = month === undefined ? 'An item' : `The item of ${month}`;
        log.warning(`${which} in Heroku's list of archives is not as its API describes: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_8__/* .said */ .ag)(problem)}. If it ` +
            `stays so the API has changed: please report it. (Request-Id ${requestId ?? 'not given'})`);
        return month === undefined ? [] : [(0,_system_month_js__WEBPACK_IMPORTED_MODULE_9__/* .monthNamed */ .yV)(month)];
    });
}
async function readState({ repository, directory, accountId }) {
    return (0,_ledger_read_js__WEBPACK_IMPORTED_MODULE_6__/* .readLedger */ .SC)((0,_github_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .shelfOf */ .qR)(await repository.snapshot(), directory), accountId);
}
/** By a clock that is behind, months are not over that Heroku has whole: they are not due. */
function warnOfClocks(archives, now, log) {
    const ahead = archives
        .filter(({ createdAt, month }) => (0,_heroku_final_js__WEBPACK_IMPORTED_MODULE_3__/* .isAheadOf */ .n)(createdAt, month, now))
        .map(({ month }) => month)
        .sort();
    if (ahead.length === 0)
        return;
    log.warning(`Heroku made its archive of ${ahead.join(', ')} after the month was ` +
        `over, but by this machine's clock (${now.toISOString()}) it is not, so it is not exported. ` +
        'One of the two clocks is wrong: set this one right, if it is, and run again.');
}
function tell({ months, drifted, lost }, state, archives, log) {
    const records = state && `, the ledger ${state.log.length} records`;
    log.info(`Heroku has ${archives.length} months${records ?? ''}`);
    log.info(months.length === 0 ? 'Nothing is due' : `To do: ${months.join(', ')}`);
    if (drifted.length > 0) {
        // No warning yet: it may be the gzip alone that differs, and that for ever.
        log.info(`Heroku changed its archive of ${drifted.join(', ')} after it was exported. It is fetched ` +
            'again; if its events differ, they are added as a new revision.');
    }
    if (lost.length > 0) {
        const names = lost.join(', ');
        const them = lost.length === 1 ? 'it' : 'them';
        const lack = state === undefined
            ? `Heroku does not have ${names}, though it has earlier months`
            : `The ledger lacks ${names}, and Heroku does not have ${them}`;
        log.warning(`${lack}. If the month is recent, run again later; else ask Heroku support for the archive.`);
    }
}


/***/ }),

/***/ 8814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   GS: () => (/* binding */ monthOf),
/* harmony export */   Ke: () => (/* binding */ parseMonthSelection),
/* harmony export */   PS: () => (/* binding */ addMonths),
/* harmony export */   ck: () => (/* binding */ monthsBetween),
/* harmony export */   nl: () => (/* binding */ isMonth),
/* harmony export */   pJ: () => (/* binding */ endOf),
/* harmony export */   yV: () => (/* binding */ monthNamed)
/* harmony export */ });
/* unused harmony export MonthError */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84945);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35548);


/** Heroku's archives begin in 2017: `year` is declared with a minimum of 2017 in its API schema. */
const EARLIEST = '2017-01';
const FORMS = 'Expected one of: previous, current, YYYY-MM (2026-10), YYYY-MM..YYYY-MM (2026-01..2026-06), ' +
    'missing, all. Months are calendar months in UTC.';
/** A `month` input that names no exportable month. */
class MonthError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
}
const count = (month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
/** The month that lies `offset` months after (or, negative, before) the given one. */
function addMonths(month, offset) {
    const total = count(month) + offset;
    const year = String(Math.floor(total / 12)).padStart(4, '0');
    return `${year}-${String((total % 12) + 1).padStart(2, '0')}`;
}
/** The month in which the instant lies, in UTC. */
function monthOf(instant) {
    return instant.toISOString().slice(0, 7);
}
/** The first instant of the month, in UTC. */
function startOf(month) {
    return new Date(`${month}-01T00:00:00Z`);
}
/** The first instant after the month, in UTC: the month is closed from then on. */
function endOf(month) {
    return startOf(addMonths(month, 1));
}
/** Every month from `first` to `last`, both included. */
function monthsBetween(first, last) {
    return Array.from({ length: count(last) - count(first) + 1 }, (_, i) => addMonths(first, i));
}
/** Whether the text has the form of a calendar month, `YYYY-MM`. */
function isMonth(text) {
    return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}
/** The month of a text that has been checked to name one. @throws Error for any other */
function monthNamed(text) {
    if (!isMonth(text))
        throw new Error('A text that names no month was taken for one');
    return text;
}
function parseMonth(text, now) {
    if (!isMonth(text))
        throw new MonthError(`Invalid month ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)}. ${FORMS}`);
    if (text < EARLIEST) {
        throw new MonthError(`Month ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)} is before ${EARLIEST}, Heroku's earliest. ${FORMS}`);
    }
    if (text > monthOf(now)) {
        const current = monthOf(now);
        throw new MonthError(`Month ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)} is in the future: it is ${current} now in UTC. ${FORMS}`);
    }
    return text;
}
function parseRange(text, now) {
    const ends = text.split('..').map((end) => end.trim());
    if (ends.length !== 2)
        throw new MonthError(`Invalid month range ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)}. ${FORMS}`);
    const bad = ends.find((end) => !isMonth(end));
    if (bad !== undefined) {
        throw new MonthError(`Invalid month ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(bad)} in the range ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)}. ${FORMS}`);
    }
    const [first, last] = ends.map((end) => parseMonth(end, now));
    if (first > last) {
        throw new MonthError(`The month range ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)} is reversed: try '${last}..${first}'. ${FORMS}`);
    }
    return monthsBetween(first, last);
}
/**
 * Reads the `month` input. An empty text means `previous`, so that a workflow_dispatch input can
 * be passed through as it is.
 *
 * @throws MonthError for a month before 2017-01, in the future, reversed or malformed
 */
function parseMonthSelection(input, now) {
    const text = input.trim();
    switch (text.toLowerCase()) {
        case '':
        case 'previous':
            return { kind: 'months', months: [addMonths(monthOf(now), -1)] };
        case 'current':
            return { kind: 'months', months: [monthOf(now)] };
        case 'missing':
        case 'all':
            return { kind: text.toLowerCase() };
    }
    const months = text.includes('..') ? parseRange(text, now) : [parseMonth(text, now)];
    return { kind: 'months', months };
}


/***/ }),

/***/ 79993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withProgress)
/* harmony export */ });
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35548);

/** A line at least this often while bytes flow, in bytes and in milliseconds. */
const BYTES = 256_000_000;
const MILLISECONDS = 10_000;
/** Passes a stream through, and says in the log how far it is: `Downloaded 16 MB of 145 MB`. */
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

/***/ 49228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ USER_AGENT),
/* harmony export */   j: () => (/* binding */ TOOL)
/* harmony export */ });
/** This project's name and version, as manifests and requests carry them; those of package.json. */
const TOOL = { name: 'heroku-audit-trail', version: '0.1.0' };
/** How requests name this project. */
const USER_AGENT = 'heroku-audit-trail-export';


/***/ }),

/***/ 44989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   RQ: () => (/* binding */ escapeLines),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   uo: () => (/* binding */ summaryWithin)
/* harmony export */ });
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35548);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57613);


/** Characters that have no place in a summary. */
const UNSEEN = new RegExp(`(?:${_log_js__WEBPACK_IMPORTED_MODULE_0__/* .INVISIBLE */ .kH.source})+`, 'gu');
const MARKDOWN = /[\\`*_{}[\]()<>#+\-.!|~&:/@$"'=^]/g;
const LONGEST = 200;
const MOST = 4000;
/**
 * Text from elsewhere for a Markdown table or line: without secrets, on one line, not longer than
 * 200 characters, every character that means something to Markdown, HTML, mermaid or GitHub
 * (mentions, references) as a character reference.
 */
function escapeMarkdown(text) {
    const line = _redact_js__WEBPACK_IMPORTED_MODULE_1__/* .secrets */ .O3.redact(text).replace(UNSEEN, ' ');
    const cut = line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
    return characterReferences(cut);
}
/** The text with every character that means something to Markdown as a character reference. */
function characterReferences(text) {
    return text.replace(MARKDOWN, (character) => `&#${character.charCodeAt(0)};`);
}
/** Sentences of our own, with text from elsewhere made plain in them, escaped; lines by `<br>`. */
function escapeLines(text) {
    const redacted = _redact_js__WEBPACK_IMPORTED_MODULE_1__/* .secrets */ .O3.redact(text);
    const lines = (redacted.length > MOST ? `${redacted.slice(0, MOST)}…` : redacted).split('\n');
    return lines
        .map((line) => line
        .match(/.{1,200}/gsu)
        ?.map(escapeMarkdown)
        .join('') ?? '')
        .join('<br>');
}
/** A table; its cells must be escaped already. */
function table(header, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
/** Text of our own that may hold no backtick, as code. */
function code(text) {
    return `\`${text.replace(/[`\r\n|]/g, ' ')}\``;
}
/** GitHub drops a step's summary whole when it is larger than 1 MiB. */
const SUMMARY_LIMIT = 1_000_000;
/** The head of a summary and as many of its sections as GitHub shows; `ending` where some are not. */
function summaryWithin(head, sections, ending) {
    const shown = [...head];
    const sizeOf = (part) => Buffer.byteLength(part) + 2;
    let size = [...head, ending].reduce((sum, part) => sum + sizeOf(part), 0);
    for (const section of sections) {
        size += sizeOf(section);
        if (size > SUMMARY_LIMIT) {
            shown.push(ending);
            break;
        }
        shown.push(section);
    }
    return `${shown.join('\n\n')}\n`;
}


/***/ }),

/***/ 54174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ branchProblem),
/* harmony export */   z: () => (/* binding */ pathProblem)
/* harmony export */ });
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35548);

/** Characters that file systems or GitHub's artifacts refuse in a name. */
const FORBIDDEN = /[\\:*?"<>|]/;
/** What Windows takes for a device, with any ending: https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
/** Bytes of UTF-8 that a file's name may have at most, on most file systems. */
const LONGEST_SEGMENT = 255;
/**
 * Whether a text is not what it looks like: characters that cannot be seen, spaces other than the
 * plain one, letters that look like a separator, or a form that others write with other bytes.
 */
function isDeceptive(text) {
    const compatible = text.normalize('NFKC');
    const gains = (sign) => compatible.split(sign).length > text.split(sign).length;
    return (_log_js__WEBPACK_IMPORTED_MODULE_0__/* .INVISIBLE */ .kH.test(text) ||
        /(?! )\p{Zs}/u.test(text) ||
        text !== text.normalize('NFC') ||
        ['/', '\\', '.', ':'].some(gains) ||
        // Slashes in appearance, without being one to NFKC.
        /[\u2044\u2215\u29f8\u2571]/.test(text));
}
/**
 * Why a segment of a path is none that every file system and git take as it is; undefined when
 * it is one. Git refuses to check out what file systems take for `.git`.
 */
function segmentProblem(segment) {
    if (segment === '')
        return 'has an empty folder name (a slash too many)';
    if (/^\.+$/.test(segment))
        return `has the folder name ${(0,_log_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(segment)}, which is a step`;
    if (/[. ]$/.test(segment)) {
        return `has the folder name ${(0,_log_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(segment)}, which ends with a dot or space: Windows drops it`;
    }
    if (/^\.git$|^git~/i.test(segment)) {
        return `has the folder name ${(0,_log_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(segment)}, which git keeps to itself`;
    }
    if (DEVICE.test(segment)) {
        return `has the folder name ${(0,_log_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(segment)}, which is a device on Windows`;
    }
    if (FORBIDDEN.test(segment))
        return `holds one of \\ : * ? " < > |, which file systems refuse`;
    if (isDeceptive(segment))
        return 'holds characters that cannot be seen or look like others';
    if (Buffer.byteLength(segment) > LONGEST_SEGMENT) {
        return `has a folder name of more than ${LONGEST_SEGMENT} bytes`;
    }
}
/** Why a relative path is not one that stays inside a repository; undefined when it is. */
function pathProblem(path) {
    if (path === '')
        return undefined;
    for (const segment of path.split('/')) {
        const problem = segmentProblem(segment);
        if (problem !== undefined)
            return problem;
    }
}
/**
 * Why a text is not the name of a branch: rules of `git check-ref-format`, no leading dash, which
 * git commands take for an option, and nothing that names another kind of ref or a commit.
 */
function branchProblem(name) {
    if (name.startsWith('refs/')) {
        return 'names a ref that is not a branch: give the name of a branch, such as main';
    }
    if (name === 'HEAD' || /^[0-9a-f]{40}$/i.test(name)) {
        return 'is not a name that git and GitHub let a branch have, such as main';
    }
    const bad = isDeceptive(name) ||
        /[ ~^:?*[\\]|\.\.|@\{|\/\/|\/$|\.$/.test(name) ||
        name === '' ||
        name === '@' ||
        name.startsWith('-') ||
        name.split('/').some((part) => part === '' || part.startsWith('.') || part.endsWith('.lock'));
    return bad ? 'is not a branch name that git allows, such as main' : undefined;
}


/***/ }),

/***/ 60542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cq: () => (/* binding */ strayBraces),
/* harmony export */   ej: () => (/* binding */ asSegment),
/* harmony export */   hX: () => (/* binding */ unknownPlaceholders),
/* harmony export */   ou: () => (/* binding */ fillTemplate)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const PLACEHOLDER = /\{([^{}]*)\}/g;
/** The placeholders in a template, with their braces, that are not among those allowed. */
function unknownPlaceholders(template, allowed) {
    const found = [...template.matchAll(PLACEHOLDER)];
    return found.filter((match) => !allowed.includes(match[1])).map((match) => match[0]);
}
/** Whether a brace stands in a template that is not a placeholder's. */
function strayBraces(template) {
    return /[{}]/.test(template.replace(PLACEHOLDER, ''));
}
/** Fills a template in; a value that holds braces is not filled in again. */
function fillTemplate(template, values) {
    return template.replace(PLACEHOLDER, (whole, name) => Object.hasOwn(values, name) ? (values[name] ?? whole) : whole);
}
/** Bytes of a name that are kept; a longer one ends with the beginning of its SHA-256. */
const LONGEST_NAME = 200;
/**
 * A name from elsewhere as one segment of a path or a part of an artifact's name: letters, digits,
 * `.`, `_` and `-` stay, every other byte of its UTF-8 becomes `%XX`, and so does a dot at either
 * end, so that no name can be `..`, `.git`, hidden, or another on Windows.
 */
function asSegment(name) {
    const bytes = Buffer.from(name);
    const segment = [...bytes]
        .map((byte, index) => {
        const character = String.fromCharCode(byte);
        const isEnd = index === 0 || index === bytes.length - 1;
        const kept = isEnd ? /[A-Za-z0-9_-]/ : /[A-Za-z0-9._-]/;
        if (kept.test(character))
            return character;
        return `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    })
        .join('');
    if (segment.length <= LONGEST_NAME)
        return segment;
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex').slice(0, 16);
    return `${segment.slice(0, LONGEST_NAME - 17).replace(/%.?$/, '')}-${digest}`;
}


/***/ })

};
