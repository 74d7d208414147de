export const id = 4348;
export const ids = [4348];
export const modules = {

/***/ 51447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ GitHubCommits),
/* harmony export */   y: () => (/* binding */ GITHUB_ITSELF)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43781);
/* harmony import */ var _octokit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13349);



/**
 * The account that GitHub commits with. Nobody else can have its address, so a verified signature
 * of its commits was made with GitHub's own key.
 */
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
/** Commits in one answer: the most that GitHub gives. */
const PAGE = 100;
/** Asks GitHub for commits of a repository, by sha or branch. */
class GitHubCommits {
    #octokit;
    #at;
    #what;
    #known = new Map();
    /** @param repository `owner/name` */
    constructor(octokit, repository) {
        this.#octokit = octokit;
        this.#at = (0,_octokit_js__WEBPACK_IMPORTED_MODULE_1__.placeOf)(repository);
        this.#what = `show a commit of ${repository}`;
    }
    /**
     * What GitHub says of who made a commit; undefined when it does not have it. Along with one
     * come up to 99 before it in the history: asked for from the newest on, most are known already.
     *
     * @throws GitHubError
     */
    async authorship(sha) {
        if (!this.#known.has(sha)) {
            for (const { sha: each, ...found } of await this.#list(sha)) {
                this.#known.set(each, found);
            }
        }
        return this.#known.get(sha) ?? this.commit(sha);
    }
    /**
     * A commit as GitHub knows it; undefined when it knows none.
     *
     * @param ref a sha, `heads/BRANCH`, or `HEAD` for the default branch
     * @throws GitHubError
     */
    async commit(ref) {
        const request = () => this.#octokit.rest.repos.getCommit({ ...this.#at, ref, per_page: 1 });
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asking */ .os)(this.#what, commitAnswer, request).catch((error) => {
            // No such commit: what is out of reach for the token is answered with 404.
            if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_ && error.status === 422)
                return undefined;
            throw error;
        });
    }
    /** A commit and those before it; none where GitHub will not list them: each is asked for then. */
    async #list(sha) {
        const request = () => this.#octokit.rest.repos.listCommits({ ...this.#at, sha, per_page: PAGE });
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asking */ .os)(this.#what, zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(commitAnswer), request).catch((error) => {
            if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_ && !error.transient)
                return [];
            throw error;
        });
    }
}


/***/ }),

/***/ 67283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ decrypted)
/* harmony export */ });
/* harmony import */ var node_stream_web__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37830);
/* harmony import */ var _key_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81002);
/* harmony import */ var _openpgp_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90093);
/* harmony import */ var _private_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59490);




/**
 * Decrypts a binary OpenPGP message as it is read. What it yields is authentic only if it ends
 * without an error.
 * @throws KeyError when the keys that it is encrypted to are given but cannot decrypt
 */
async function* decrypted(source, { privateKeys, now }) {
    const { decrypt, readMessage } = await (0,_openpgp_js__WEBPACK_IMPORTED_MODULE_2__/* .openpgp */ .I)();
    const message = await readMessage({ binaryMessage: node_stream_web__WEBPACK_IMPORTED_MODULE_0__.ReadableStream.from(source) });
    await refuseKeys(message.getEncryptionKeyIDs(), privateKeys);
    const { data } = await decrypt({
        message,
        decryptionKeys: [...privateKeys],
        format: 'binary',
        date: now,
        // Otherwise OpenPGP.js holds all of it in memory until the end.
        config: { allowUnauthenticatedStream: true },
    });
    yield* data;
}
/** Throws when the right keys cannot decrypt: that is not the file's fault. */
async function refuseKeys(ids, privateKeys) {
    const problems = [];
    for (const key of privateKeys) {
        for (const id of ids.filter((one) => key.getKeys(one).length > 0)) {
            const problem = await (0,_private_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .decryptionProblem */ .h7)(key, id);
            if (problem === undefined)
                return;
            problems.push(problem);
        }
    }
    if (problems.length > 0)
        throw new _key_error_js__WEBPACK_IMPORTED_MODULE_1__/* .KeyError */ .e('pgp-private-keys', problems);
}


/***/ }),

/***/ 25086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ verifiersOf),
/* harmony export */   Tc: () => (/* binding */ verifyDetached),
/* harmony export */   kA: () => (/* binding */ signDetached)
/* harmony export */ });
/* harmony import */ var _openpgp_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90093);
/* harmony import */ var _revokers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25721);
/* harmony import */ var _self_signatures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12472);



/**
 * Signs bytes: `gpg --verify FILE.asc FILE` verifies it.
 *
 * @returns an armored, detached signature
 */
async function signDetached(bytes, signer, now) {
    const { createMessage, sign } = await (0,_openpgp_js__WEBPACK_IMPORTED_MODULE_0__/* .openpgp */ .I)();
    const message = await createMessage({ binary: bytes, date: now });
    return sign({ message, signingKeys: signer.key, detached: true, format: 'armored', date: now });
}
/**
 * Prepares keys to verify signatures of any age. As with GnuPG, copies of a key are merged, and its
 * newest self-signatures hold from its creation on: a key that was extended is good for what it
 * signed before.
 *
 * @param now self-signatures made later are ignored
 */
async function verifiersOf(keys, now) {
    const { readKey } = await (0,_openpgp_js__WEBPACK_IMPORTED_MODULE_0__/* .openpgp */ .I)();
    const merged = new Map();
    for (const { key, fingerprint } of keys) {
        const copy = await readKey({ binaryKey: key.toPublic().write() });
        (0,_revokers_js__WEBPACK_IMPORTED_MODULE_1__/* .takeRevokers */ .p)(copy);
        const known = merged.get(fingerprint);
        merged.set(fingerprint, known === undefined ? copy : await known.update(copy, now));
    }
    for (const key of merged.values())
        await countFromCreation(key, now);
    return [...merged].map(([fingerprint, key]) => ({ fingerprint, key }));
}
async function countFromCreation(key, now) {
    await (0,_self_signatures_js__WEBPACK_IMPORTED_MODULE_2__/* .readAsGnuPG */ .s)(key, now);
    const bindings = key.subkeys.map((subkey) => subkey.bindingSignatures);
    // OpenPGP.js takes the first of those made at the same time.
    for (const list of [...key.users.map((user) => user.selfCertifications), ...bindings]) {
        list.sort((a, b) => +b.created - +a.created);
    }
    const embedded = bindings.flat().flatMap((one) => one.embeddedSignature ?? []);
    for (const signature of [...(0,_self_signatures_js__WEBPACK_IMPORTED_MODULE_2__/* .selfSignaturesOf */ .v)(key), ...bindings.flat(), ...embedded]) {
        if (signature.created <= now)
            signature.created = key.getCreationTime();
    }
}
/**
 * Verifies an armored, detached signature of bytes. The key must have been valid when it was made:
 * a key retired or superseded since then is good, a compromised one is not.
 *
 * @param verifiers keys that may have made it
 * @param now a signature made later is bad
 */
async function verifyDetached(bytes, armored, verifiers, now) {
    const signature = await readOne(armored);
    if (typeof signature === 'string')
        return { status: 'bad', problem: signature };
    const id = signature.issuerKeyID;
    let check = { status: 'unknown', issuer: issuerOf(signature) };
    // Two keys may have the same id.
    for (const { key, fingerprint, retired = now } of verifiers) {
        if (key.getKeys(id).length === 0)
            continue;
        const isLate = signature.created > retired;
        const problem = (await problemWith(signature, bytes, key, now)) ??
            (isLate ? 'was made after its key was revoked' : undefined);
        if (problem === undefined)
            return { status: 'good', fingerprint, created: signature.created };
        check = { status: 'bad', fingerprint, problem };
    }
    return check;
}
async function readOne(armored) {
    const { readSignature, enums } = await (0,_openpgp_js__WEBPACK_IMPORTED_MODULE_0__/* .openpgp */ .I)();
    const read = await readSignature({ armoredSignature: armored }).catch(() => undefined);
    if (read === undefined)
        return 'is no armored OpenPGP signature';
    const [signature, ...others] = read.packets;
    if (signature === undefined || others.length > 0) {
        return `holds ${read.packets.length} signatures, expected one`;
    }
    if (!('issuerKeyID' in signature))
        return 'has an unknown version or algorithm';
    const isBinary = signature.signatureType === enums.signature.binary;
    return isBinary ? signature : 'is not of a binary document';
}
async function problemWith(signature, bytes, key, now) {
    const { createMessage, enums } = await (0,_openpgp_js__WEBPACK_IMPORTED_MODULE_0__/* .openpgp */ .I)();
    const [literal] = (await createMessage({ binary: bytes })).packets;
    const [part] = key.getKeys(signature.issuerKeyID);
    const created = signature.created;
    const isGood = signature.verify(part.keyPacket, enums.signature.binary, literal, now, true);
    const failure = await isGood.then(() => undefined, _openpgp_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A);
    if (failure !== undefined)
        return `is bad: ${failure}`;
    if (created < part.getCreationTime())
        return 'was made before its key';
    const valid = key.getSigningKey(signature.issuerKeyID, created);
    const invalid = await valid.then(() => undefined, _openpgp_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A);
    return invalid && `was made when its key was not valid: ${invalid}`;
}
function issuerOf({ issuerFingerprint, issuerKeyID }) {
    const hex = issuerFingerprint && Buffer.from(issuerFingerprint).toString('hex');
    return (hex ?? issuerKeyID.toHex()).toUpperCase();
}


/***/ }),

/***/ 56496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jd: () => (/* binding */ shownInstant),
/* harmony export */   QI: () => (/* binding */ compareInstants),
/* harmony export */   Wr: () => (/* binding */ readInstant)
/* harmony export */ });
/** Negative, 0 or positive, as `a` is before, at or after `b`. */
function compareInstants(a, b) {
    if (a.seconds !== b.seconds)
        return a.seconds < b.seconds ? -1 : 1;
    if (a.nanos !== b.nanos)
        return a.nanos - b.nanos;
    return a.rest === b.rest ? 0 : a.rest < b.rest ? -1 : 1;
}
/** No clock writes more characters: further digits could be text that an event smuggles in. */
const LONGEST = 64;
/** An instant's text for people: cut to nine fraction digits when it is too long for a clock's. */
function shownInstant(text) {
    return text.length <= LONGEST ? text : text.replace(/(\.\d{9})\d+/, '$1');
}
const DASH = 0x2d;
const COLON = 0x3a;
const ZERO = 0x30;
/** The number in `digits` decimal digits at `at`; NaN if any of them is not a digit. */
function number(bytes, at, digits) {
    let value = 0;
    for (let i = at; i < at + digits; i++) {
        const digit = (bytes[i] ?? 0) - ZERO;
        if (digit < 0 || digit > 9)
            return NaN;
        value = value * 10 + digit;
    }
    return value;
}
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const daysIn = (year, month) => month === 2 && isLeap(year) ? 29 : (DAYS[month - 1] ?? 0);
/** Days of the 400 years after which the Gregorian calendar repeats. */
const CYCLE = 146_097;
/** Days from 1970-01-01. `Date.UTC` takes the years 0 to 99 for those of the 20th century. */
function daysSinceEpoch(year, month, day) {
    return Date.UTC(year + 400, month - 1, day) / 86_400_000 - CYCLE;
}
/** Seconds east of UTC of the offset from `at` to `end`; NaN if that is not an offset. */
function offsetSeconds(bytes, at, end) {
    const sign = bytes[at];
    if (sign === 0x5a || sign === 0x7a)
        return at + 1 === end ? 0 : NaN;
    if ((sign !== 0x2b && sign !== DASH) || at + 6 !== end || bytes[at + 3] !== COLON)
        return NaN;
    const hours = number(bytes, at + 1, 2);
    const minutes = number(bytes, at + 4, 2);
    if (!(hours <= 23 && minutes <= 59))
        return NaN;
    return (sign === DASH ? -1 : 1) * (hours * 3600 + minutes * 60);
}
const POWERS = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8];
function digitsBeyond(bytes, start, end) {
    let digits = '';
    for (let i = start; i < end; i++)
        digits += String.fromCharCode(bytes[i]);
    return digits.replace(/0+$/, '');
}
/**
 * Reads the RFC 3339 `date-time` that fills `bytes` from `start` to `end`: any number of fraction
 * digits, any offset, and a leap second (`:60`, the last of a UTC day).
 *
 * @returns undefined for anything that RFC 3339, section 5.6, does not allow
 */
function readInstant(bytes, start, end) {
    if (end - start < 20)
        return undefined;
    const year = number(bytes, start, 4);
    const month = number(bytes, start + 5, 2);
    const day = number(bytes, start + 8, 2);
    const hour = number(bytes, start + 11, 2);
    const minute = number(bytes, start + 14, 2);
    const second = number(bytes, start + 17, 2);
    const separator = bytes[start + 10];
    const punctuated = bytes[start + 4] === DASH &&
        bytes[start + 7] === DASH &&
        (separator === 0x54 || separator === 0x74) &&
        bytes[start + 13] === COLON &&
        bytes[start + 16] === COLON;
    if (!punctuated)
        return undefined;
    if (!(month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)))
        return undefined;
    if (!(hour <= 23 && minute <= 59 && second <= 60))
        return undefined;
    let at = start + 19;
    let nanos = 0;
    let rest = '';
    if (bytes[at] === 0x2e) {
        const first = ++at;
        while (at < end && bytes[at] >= ZERO && bytes[at] <= ZERO + 9) {
            if (at < first + 9)
                nanos = nanos * 10 + bytes[at] - ZERO;
            at++;
        }
        const digits = at - first;
        if (digits === 0)
            return undefined;
        if (digits < 9)
            nanos *= POWERS[9 - digits];
        else if (digits > 9)
            rest = digitsBeyond(bytes, first + 9, at);
    }
    const offset = offsetSeconds(bytes, at, end);
    if (Number.isNaN(offset))
        return undefined;
    const time = hour * 3600 + minute * 60 + second - offset;
    const seconds = daysSinceEpoch(year, month, day) * 86400 + time;
    if (!Number.isInteger(seconds))
        return undefined;
    if (second < 60)
        return { seconds, nanos, rest };
    return seconds % 86400 === 0 ? { seconds: seconds - 1, nanos: nanos + 1e9, rest } : undefined;
}


/***/ }),

/***/ 77508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VI: () => (/* binding */ watched),
/* harmony export */   Vx: () => (/* binding */ lockOf),
/* harmony export */   gZ: () => (/* binding */ Overrun),
/* harmony export */   kb: () => (/* binding */ inflated),
/* harmony export */   vm: () => (/* binding */ openedFiles)
/* harmony export */ });
/* harmony import */ var _heroku_gunzip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60906);
/* harmony import */ var _ledger_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23033);
/* harmony import */ var _openpgp_decrypt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67283);
/* harmony import */ var _openpgp_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8026);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33186);





/** The bytes go on after the end that they should have. */
class Overrun extends Error {
}
/** Whether the keys at hand are none, or none of those that a month was encrypted for. */
function lockOf({ encryption }, privateKeys) {
    if (encryption === null)
        return undefined;
    if (privateKeys.length === 0)
        return 'locked';
    const fits = privateKeys.some((key) => encryption.recipients.includes((0,_openpgp_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .fingerprintOf */ .a)(key)));
    return fits ? undefined : 'wrong-key';
}
/**
 * What is in the files of a month, decrypted where they are encrypted.
 *
 * @param sealed the joined bytes of the files that have the role
 * @throws KeyError, Overrun
 */
function openedFiles(sealed, { encryption, files }, role, keys) {
    if (encryption === null)
        return sealed;
    const size = files.reduce((sum, file) => sum + (file.role === role ? file.size : 0), 0);
    return uncompressed((0,_openpgp_decrypt_js__WEBPACK_IMPORTED_MODULE_2__/* .decrypted */ .J)(sealed, keys), size);
}
/** Passes bytes on, each chunk after it was looked at: how many bytes there are so far. */
async function* watched(source, look) {
    let size = 0;
    for await (const chunk of source) {
        look((size += chunk.length), chunk);
        yield chunk;
    }
}
/**
 * Passes on what was decrypted, which is no longer than what it was decrypted from: the export
 * compresses nothing inside of an OpenPGP message.
 */
const uncompressed = (decrypted, sealedSize) => watched(decrypted, (size) => {
    if (size > sealedSize)
        throw new Overrun('is compressed inside of its encryption');
});
/**
 * The JSON of a month's file, within limits of our own: who writes the manifest may state any size.
 *
 * @param path of the file, whose ending says whether it is compressed
 */
function inflated(sealed, path) {
    let read = 0;
    const counted = watched(sealed, (size) => (read = size));
    return watched((0,_ledger_document_js__WEBPACK_IMPORTED_MODULE_1__/* .documentIn */ .Fd)(counted, path), (size) => {
        if ((0,_heroku_gunzip_js__WEBPACK_IMPORTED_MODULE_0__/* .isBomb */ .XB)(size, read, _heroku_gunzip_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1)) {
            throw new Overrun(`is a decompression bomb: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z3)(read)} of it give ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z3)(size)}`);
        }
        if (size > _heroku_gunzip_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.jsonSize) {
            throw new Overrun(`holds more JSON than the limit of ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z3)(_heroku_gunzip_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.jsonSize)}`);
        }
    });
}


/***/ }),

/***/ 14051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ inOrder)
/* harmony export */ });
/* harmony import */ var _order_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48018);

/** Only their order counts here: which of them are odd is told by the export. */
const ANY_EVENTS = { accountId: '', monthStart: 0, monthEnd: 0, review: false };
/**
 * Puts Heroku's JSON in order, whatever month and account it is of.
 *
 * @param scratch where what does not fit in memory lies meanwhile, encrypted
 * @throws JsonError, DocumentError, or what `json` throws
 */
function inOrder(json, scratch) {
    return (0,_order_index_js__WEBPACK_IMPORTED_MODULE_0__/* .order */ .fq)(json, ANY_EVENTS, { spill: () => scratch.log() });
}


/***/ }),

/***/ 16759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s9: () => (/* binding */ documentProblems),
  yF: () => (/* binding */ orderedDigest),
  uv: () => (/* binding */ originalProblems)
});

// EXTERNAL MODULE: ./.build/record/open.js
var record_open = __webpack_require__(77508);
// EXTERNAL MODULE: ./.build/record/ordered.js
var ordered = __webpack_require__(14051);
// EXTERNAL MODULE: ./.build/record/parse-events.js
var parse_events = __webpack_require__(98975);
// EXTERNAL MODULE: ./.build/seal/digest.js
var seal_digest = __webpack_require__(96872);
// EXTERNAL MODULE: ./.build/order/instant.js
var order_instant = __webpack_require__(56496);
;// CONCATENATED MODULE: ./.build/verify/events.js

/** Under which name the exporter counts together what it does not name. */
const OTHER = '(other)';
const events_text = (value) => (typeof value === 'string' ? value : '');
/**
 * Holds the events of a document, in its order, against what the manifest says of them. Written
 * apart from the code that orders and counts, so that neither hides a mistake of the other.
 */
class EventTally {
    #events;
    #types = new Map();
    #days = new Map();
    #count = 0;
    /** Number of the first event out of order. */
    #disordered;
    #first = null;
    #last = null;
    #latest;
    constructor(events) {
        this.#events = events;
    }
    /** Adds an event, which is one JSON value. */
    add(json) {
        this.#count++;
        const value = JSON.parse(json.toString());
        const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
        const event = isObject ? value : {};
        if (isObject) {
            countIn(this.#types, this.#events.by_type, `${events_text(event.type)}.${events_text(event.action)}`);
        }
        this.#addTime(events_text(event.created_at));
    }
    #addTime(created) {
        const bytes = Buffer.from(created);
        const instant = (0,order_instant/* readInstant */.Wr)(bytes, 0, bytes.length);
        const isLate = this.#latest !== undefined &&
            (instant === undefined || (0,order_instant/* compareInstants */.QI)(instant, this.#latest) < 0);
        if (isLate)
            this.#disordered ??= this.#count;
        if (instant === undefined)
            return;
        const [day] = new Date(instant.seconds * 1000).toISOString().split('T');
        countIn(this.#days, this.#events.by_day, day);
        this.#last = (0,order_instant/* shownInstant */.Jd)(created);
        this.#first ??= this.#last;
        this.#latest = instant;
    }
    /** What differs from the manifest. No text of an event is in it. */
    problems() {
        const { count, first, last, by_type, by_day } = this.#events;
        const problems = [];
        if (this.#disordered !== undefined) {
            problems.push(`is not in order of time: event ${this.#disordered} is before its predecessor`);
        }
        if (this.#count !== count) {
            problems.push(`has ${this.#count} events, where its manifest counts ${count}`);
        }
        if (this.#first !== first)
            problems.push('does not begin at the time that its manifest says');
        if (this.#last !== last)
            problems.push('does not end at the time that its manifest says');
        return [...problems, ...differences(this.#types, by_type), ...differences(this.#days, by_day)];
    }
}
/** Counts under the names that a manifest has; everything else together. */
function countIn(found, expected, name) {
    const known = Object.hasOwn(expected, name) ? name : OTHER;
    found.set(known, (found.get(known) ?? 0) + 1);
}
function differences(found, expected) {
    const names = [...new Set([...Object.keys(expected), ...found.keys()])];
    return names
        .filter((name) => (found.get(name) ?? 0) !== (expected[name] ?? 0))
        .map((name) => `has ${found.get(name) ?? 0} events of '${name}', where its manifest counts ${expected[name] ?? 0}`);
}

;// CONCATENATED MODULE: ./.build/verify/document.js





/** Digests bytes as they pass, up to the size that they should have. */
const bounded = (source, most, digest) => (0,record_open/* watched */.VI)(source, (size, chunk) => {
    digest.add(chunk);
    if (size > most)
        throw new record_open/* Overrun */.gZ(`holds more than the ${most} bytes that its manifest has`);
});
/** What differs between what was read and the size and digest that it should have. */
function digestProblems(digest, size, sha256, what) {
    if (digest.size !== size) {
        return [`holds ${digest.size} bytes of ${what}, where its manifest has ${size}`];
    }
    if (digest.sha256 === sha256)
        return [];
    return [`holds ${what} with the SHA-256 ${digest.sha256}, where its manifest has ${sha256}`];
}
/** Reads an ordered document to its end and compares it with its manifest. */
async function documentProblems(document, { events, json }) {
    const digest = new seal_digest/* Digest */.n();
    const found = new EventTally(events);
    const problem = await (0,parse_events/* parseEvents */.P)(bounded(document, json.size, digest), ({ bytes, start, end }) => {
        found.add(bytes.subarray(start, end));
    });
    const problems = problem === undefined ? found.problems() : [problem];
    return [...digestProblems(digest, json.size, json.sha256, 'JSON'), ...problems];
}
/** SHA-256 of what Heroku's JSON becomes when it is put in order. */
async function orderedDigest(json, scratch) {
    const digest = new seal_digest/* Digest */.n();
    for await (const chunk of (await (0,ordered/* inOrder */.a)(json, scratch)).read())
        digest.add(chunk);
    return digest.sha256;
}
/** Reads Heroku's bytes to their end; compares them, their JSON, and that in order with the manifest. */
async function originalProblems(gz, path, { source, json }, scratch) {
    const [outer, inner] = [new seal_digest/* Digest */.n(), new seal_digest/* Digest */.n()];
    const content = bounded((0,record_open/* inflated */.kb)(bounded(gz, source.size, outer), path), source.json_size, inner);
    let ordered;
    try {
        ordered = await orderedDigest(content, scratch);
    }
    catch (error) {
        return [(0,parse_events/* documentFault */.K)(error)];
    }
    return [
        ...digestProblems(outer, source.size, source.checksum, "Heroku's archive"),
        ...digestProblems(inner, source.json_size, source.json_sha256, "Heroku's JSON"),
        ...(ordered === json.sha256
            ? []
            : [`holds other events than the month: in order its JSON has the SHA-256 ${ordered}`]),
    ];
}


/***/ })

};
