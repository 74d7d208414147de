export const id = 787;
export const ids = [787];
export const modules = {

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
 * Whether an archive holds its whole month: it was made after the month's end.
 *
 * @param createdAt by Heroku's clock, RFC 3339
 * @param now by our clock, when Heroku was asked: the month must be over by that too, so that one
 *   wrong clock does not close it. Left out, Heroku's clock alone counts.
 */
function isFinal(createdAt, month, now) {
    const end = (0,_system_month_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(month).getTime();
    return Date.parse(createdAt) >= end && (now === undefined || now.getTime() >= end);
}
/** Whether the month is over by Heroku's clock but not by ours, and they differ too much. */
function isAheadOf(createdAt, month, now) {
    const created = Date.parse(createdAt);
    return isFinal(createdAt, month) && now < (0,_system_month_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(month) && created > now.getTime() + SKEW;
}


/***/ }),

/***/ 23033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ documentIn),
/* harmony export */   nA: () => (/* binding */ wholePath),
/* harmony export */   wG: () => (/* binding */ pathsOf)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);


/** Paths of the files, or parts of one, that hold what has that role, in their order. */
function pathsOf({ files }, role) {
    return files.filter((file) => file.role === role).map(({ path }) => path);
}
/** The path of what may be in parts: without `.partNN`. */
function wholePath(path) {
    return path.replace(/\.part\d+$/, '');
}
/**
 * The ordered document in a month's events files.
 *
 * @param sealed the joined bytes of the files, already decrypted where they were encrypted
 * @param path of the events file, whose ending says whether they are compressed
 */
function documentIn(sealed, path) {
    if (!/\.json\.gz(?:\.pgp)?$/.test(wholePath(path)))
        return sealed;
    // The reader of the stream gets the error.
    return (0,node_stream__WEBPACK_IMPORTED_MODULE_0__.pipeline)(sealed, (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip)(), () => undefined);
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
    // Who asks for a month does not ask how far back the ledger goes.
    if (selection.kind === 'months')
        return (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .gapsIn */ .vY)(held).filter((month) => !listed.includes(month));
    return missingMonths([...held, ...listed], [], current);
}
/** Months before `current` without a final record, from the oldest that the ledger or Heroku has. */
function missingMonths(held, listed, current) {
    const oldest = [...held, ...listed].sort()[0];
    if (oldest === undefined)
        return [];
    const closed = (0,_system_month_js__WEBPACK_IMPORTED_MODULE_0__/* .monthsBetween */ .ck)(oldest, (0,_system_month_js__WEBPACK_IMPORTED_MODULE_0__/* .addMonths */ .PS)(current, -1));
    return closed.filter((month) => !held.includes(month));
}
/**
 * Compares the ledger with Heroku's list of archives, which may be in any order.
 *
 * @param unreadable months that are in Heroku's list, but in a form that cannot be read
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

/***/ 59490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readPrivateKeys),
/* harmony export */   h: () => (/* binding */ decryptionProblem)
/* harmony export */ });
/* harmony import */ var _key_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81002);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60177);
/* harmony import */ var _openpgp_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90093);
/* harmony import */ var _unlock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95544);




/**
 * Reads private keys (any number, armored or base64) to decrypt with, and unlocks them. Expired
 * and revoked ones serve: they open what was encrypted for them.
 * @param ask is asked for the passphrase of a key that needs one, when none is given
 * @param warn takes what of the keys cannot be read
 * @throws KeyError for pgp-private-keys or pgp-passphrase
 */
async function readPrivateKeys(text, passphrase, ask, warn = () => undefined) {
    if (text.trim() === '')
        return [];
    const { keys, problems } = await (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .readKeyRing */ .Q)(text);
    const secret = [];
    for (const { key, fingerprint, unread } of keys) {
        for (const words of unread)
            warn(`key ${fingerprint} ${words}`);
        if (!key.isPrivate()) {
            problems.push(`key ${fingerprint} is a public key, which opens nothing: give the private one, ` +
                `\`gpg --armor --export-secret-keys ${fingerprint}\``);
        }
        else if (key.getKeys().every(_unlock_js__WEBPACK_IMPORTED_MODULE_3__/* .isStub */ .DB))
            problems.push(lacksSecret(key));
        else
            secret.push(key);
    }
    if (keys.length + problems.length === 0) {
        problems.push('hold no OpenPGP key: give what `gpg --armor --export-secret-keys` prints');
    }
    if (problems.length > 0)
        throw new _key_error_js__WEBPACK_IMPORTED_MODULE_0__/* .KeyError */ .e('pgp-private-keys', problems);
    const open = [];
    // One after the other: each may ask.
    for (const key of secret)
        open.push(await opened(key, passphrase, ask));
    return open;
}
async function opened(key, passphrase, ask) {
    if (!(0,_unlock_js__WEBPACK_IMPORTED_MODULE_3__/* .isLocked */ .ln)(key))
        return key;
    const name = `key ${(0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprintOf */ .a)(key)}`;
    const given = passphrase === '' && ask ? await ask(`Passphrase of ${name}: `) : passphrase;
    if (given === '') {
        throw new _key_error_js__WEBPACK_IMPORTED_MODULE_0__/* .KeyError */ .e('pgp-passphrase', [
            `is empty, but ${name} is protected by one: give it as that input of the action, or to the ` +
                'command as PGP_PASSPHRASE or at its prompt',
        ]);
    }
    const open = await (0,_unlock_js__WEBPACK_IMPORTED_MODULE_3__/* .unlocked */ .YR)(key, given);
    if (open !== undefined)
        return open;
    throw new _key_error_js__WEBPACK_IMPORTED_MODULE_0__/* .KeyError */ .e('pgp-passphrase', [
        `does not open ${name}: check that it is of this key; the input and PGP_PASSPHRASE are for all keys alike`,
    ]);
}
/** Why a key cannot decrypt with its (sub)key of that id; undefined: it can. */
async function decryptionProblem(key, id) {
    // At no time: expired and revoked keys open what was encrypted for them.
    const usable = await key.getDecryptionKeys(id, null).catch(_openpgp_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A);
    if (typeof usable !== 'string' && !usable.every(_unlock_js__WEBPACK_IMPORTED_MODULE_3__/* .isStub */ .DB))
        return undefined;
    if (typeof usable !== 'string' || key.getKeys(id).some(_unlock_js__WEBPACK_IMPORTED_MODULE_3__/* .isStub */ .DB))
        return lacksSecret(key);
    return `key ${(0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprintOf */ .a)(key)} cannot decrypt: ${usable}`;
}
function lacksSecret(key) {
    return (`key ${(0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprintOf */ .a)(key)} lacks the secret part, which was left out of its export or is on a card: ` +
        'give a private key that has it, or open the files with gpg where the card is');
}


/***/ }),

/***/ 91509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ listedMonth),
/* harmony export */   X: () => (/* binding */ planMonths)
/* harmony export */ });
/* harmony import */ var _heroku_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6872);
/* harmony import */ var _heroku_final_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46799);
/* harmony import */ var _heroku_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50484);
/* harmony import */ var _heroku_schemas_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2879);
/* harmony import */ var _ledger_due_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24700);
/* harmony import */ var _ledger_read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1540);
/* harmony import */ var _ledger_state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35307);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33186);
/* harmony import */ var _system_month_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42628);









/** An archive of Heroku's list, as the ledger is compared with it. */
function listedMonth(archive) {
    const { checksum, size, created_at: createdAt } = archive;
    return { month: (0,_heroku_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .monthOf */ .GS)(archive), checksum, size, createdAt };
}
/**
 * Finds out what is due: compares the ledger, if there is one, with Heroku's archives.
 *
 * @throws LedgerError when the ledger is not as this action left it, NothingListedError when what
 *   Heroku has is asked for and it says that it has nothing
 */
async function planMonths(account, selection, { ledger, heroku, clock, log }) {
    if (ledger === undefined && selection.kind === 'months') {
        const { months } = selection;
        return { months, drifted: [], lost: [], state: _ledger_state_js__WEBPACK_IMPORTED_MODULE_6__/* .EMPTY_LEDGER */ ._7, listed: new Map() };
    }
    const state = ledger
        ? await (0,_ledger_read_js__WEBPACK_IMPORTED_MODULE_5__/* .readLedger */ .SC)(await ledger.store.open(), ledger.accountId)
        : _ledger_state_js__WEBPACK_IMPORTED_MODULE_6__/* .EMPTY_LEDGER */ ._7;
    const listing = await heroku.listing(account);
    if (selection.kind !== 'months') {
        const held = state.log.length + state.provisional.size;
        checkWhole(listing, { account, held, given: heroku.given });
    }
    const unreadable = unreadableMonths(listing, log);
    const archives = listing.archives.map(listedMonth);
    const due = (0,_ledger_due_js__WEBPACK_IMPORTED_MODULE_4__/* .dueMonths */ .cM)(selection, state, archives, clock.now(), unreadable);
    logDue(due, ledger && state, archives.length, log);
    if (selection.kind === 'missing')
        warnOfClocks(archives, clock.now(), log);
    return { ...due, state, listed: new Map(archives.map((archive) => [archive.month, archive])) };
}
/**
 * Refuses a list that is to say what is missing, and cannot.
 *
 * @throws NothingListedError, HerokuAnswerError
 */
function checkWhole({ archives, unreadable, requestId }, { account, held, given }) {
    if (archives.length + unreadable.length === 0) {
        throw new _heroku_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .NothingListedError */ .jA(account.name, requestId, held, given);
    }
    const nameless = unreadable.find(({ month }) => month === undefined);
    if (nameless !== undefined)
        throw new _heroku_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .HerokuAnswerError */ .X0(_heroku_client_js__WEBPACK_IMPORTED_MODULE_0__/* .LIST */ .rl, nameless.problem, requestId);
}
/** The months whose items in Heroku's list cannot be read, with a warning for each. */
function unreadableMonths({ unreadable, requestId }, log) {
    return unreadable.flatMap(({ month, problem }) => {
        const item = month === undefined ? 'An item' : `The item of ${month}`;
        log.warning(`${item} in Heroku's list of archives is not as its API describes: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_7__/* .said */ .ag)(problem)}. If it ` +
            `stays so the API has changed: please report it. (Request-Id ${requestId ?? 'not given'})`);
        return month ?? [];
    });
}
/** Warns of months that Heroku has whole and that are not over by this machine's clock. */
function warnOfClocks(archives, now, log) {
    const ahead = archives
        .filter(({ createdAt, month }) => (0,_heroku_final_js__WEBPACK_IMPORTED_MODULE_1__/* .isAheadOf */ .n)(createdAt, month, now))
        .map(({ month }) => month);
    if (ahead.length === 0)
        return;
    log.warning(`Heroku made its archive of ${(0,_system_month_js__WEBPACK_IMPORTED_MODULE_8__/* .formatMonths */ .jr)(ahead.sort())} after the month was over, but by this ` +
        `machine's clock (${now.toISOString()}) it is not, so it is not exported. One of the two ` +
        'clocks is wrong: if it is this one, set it right and run again.');
}
/** @param state of the ledger; undefined when it was not looked into */
function logDue({ months, drifted, lost }, state, listed, log) {
    const records = state && `, the ledger ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(state.log.length, 'record')}`;
    log.info(`Heroku has ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(listed, 'month')}${records ?? ''}`);
    log.info(months.length === 0 ? 'Nothing is due' : `To do: ${(0,_system_month_js__WEBPACK_IMPORTED_MODULE_8__/* .formatMonths */ .jr)(months)}`);
    if (drifted.length > 0) {
        // No warning yet: it may be the gzip alone that differs, and that for ever.
        log.info(`Heroku changed its archive of ${(0,_system_month_js__WEBPACK_IMPORTED_MODULE_8__/* .formatMonths */ .jr)(drifted)} after it was exported. It is fetched ` +
            'again; if its events differ, they are added as a new revision.');
    }
    if (lost.length === 0)
        return;
    const names = (0,_system_month_js__WEBPACK_IMPORTED_MODULE_8__/* .formatMonths */ .jr)(lost);
    log.warning((state === undefined
        ? `Heroku does not have ${names}, though it has earlier months. `
        : `The ledger lacks ${names}, and Heroku does not have ${lost.length === 1 ? 'it' : 'them'}. `) +
        'If the month is recent, run again later; else ask Heroku support for the archive.');
}


/***/ }),

/***/ 56787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.build/system/errors.js
var errors = __webpack_require__(76223);
// EXTERNAL MODULE: ./.build/system/scratch.js
var scratch = __webpack_require__(5972);
// EXTERNAL MODULE: ./.build/text/log.js
var log = __webpack_require__(33186);
// EXTERNAL MODULE: ./.build/verify/git/errors.js
var git_errors = __webpack_require__(44434);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/verify/git/parse.js

/** @throws UnreadableClone when git would not have written it */
function parseCommit(id, bytes) {
    // Whatever follows one in a message, `git log` does not show.
    if (bytes.includes(0))
        throw new git_errors/* UnreadableClone */.Xm(`the commit ${id} has a NUL in it`);
    const text = bytes.toString();
    const end = text.indexOf('\n\n');
    const head = end < 0 ? text : text.slice(0, end);
    const found = /^tree ([0-9a-f]+)\n((?:parent [0-9a-f]+\n)*)author .*\ncommitter (.*)/.exec(head);
    if (found === null)
        throw new git_errors/* UnreadableClone */.Xm(`the commit ${id} is malformed`);
    const [, tree = '', parents = '', who = ''] = found;
    const [, committer = who, seconds = ''] = /^(.*>) (-?\d+) [+-]\d+$/.exec(who) ?? [];
    return {
        id,
        tree,
        parents: parents.split('\n').flatMap((line) => (line === '' ? [] : [line.slice(7)])),
        committed: seconds === '' ? NaN : Number(seconds),
        committer,
        message: end < 0 ? '' : text.slice(end + 2),
    };
}
const KINDS = {
    '100644': 'file',
    '100755': 'file',
    // Of early versions of git.
    '100664': 'file',
    '40000': 'folder',
    '120000': 'link',
    '160000': 'other',
};
const SPACE = 0x20;
/**
 * @param idSize bytes of an id: 20 of SHA-1, 32 of SHA-256
 * @throws UnreadableClone when git would not have written it
 */
function parseTree(id, bytes, idSize) {
    const entries = [];
    const names = new Set();
    const malformed = () => new git_errors/* UnreadableClone */.Xm(`the folder ${id} is malformed`);
    for (let at = 0; at < bytes.length;) {
        const space = bytes.indexOf(SPACE, at);
        const end = bytes.indexOf(0, space);
        const next = end + 1 + idSize;
        if (space < 0 || end < 0 || next > bytes.length)
            throw malformed();
        const mode = bytes.toString('latin1', at, space);
        const raw = bytes.subarray(space + 1, end);
        const name = raw.toString();
        const key = raw.toString('latin1');
        const kind = KINDS[mode];
        if (kind === undefined || names.has(key) || isForbidden(name))
            throw malformed();
        names.add(key);
        entries.push({
            name,
            kind: Buffer.from(name).equals(raw) ? kind : 'unreadable',
            mode,
            id: bytes.toString('hex', end + 1, next),
        });
        at = next;
    }
    return entries;
}
const isForbidden = (name) => /^(?:|\.|\.\.|\.git)$/i.test(name) || name.includes('/');

;// CONCATENATED MODULE: ./.build/verify/git/objects.js




/** Bytes of one commit or folder: real ones have thousands. */
const MOST_OF_ONE = { commit: 1 << 20, tree: 1 << 23 };
/** Bytes of all of them, which is what a history may have. */
const MOST_OF_ALL = { commit: 1 << 26, tree: 1 << 30 };
/** Names that are looked at in folders, over and over: few objects can make folders without end. */
const MOST_NAMES = 10_000_000;
/** Names of folders that are kept in memory. */
const KEPT_NAMES = 100_000;
/** The objects of a clone. None is believed before its bytes were found to have its id. */
class Objects {
    #unpacker;
    #algorithm;
    #trees = new Map();
    #read = { commit: 0, tree: 0 };
    #kept = 0;
    #names = 0;
    /** @param format of the ids */
    constructor(unpacker, format) {
        this.#unpacker = unpacker;
        this.#algorithm = format;
    }
    /** The commit of an id, or that an annotated tag stands for. @throws UnreadableClone */
    async commit(id) {
        const found = await this.#found(id);
        if (found.type !== 'tag')
            return parseCommit(id, await this.#whole(id, found, 'commit'));
        const text = (await this.#whole(id, found, 'commit', 'tag')).toString();
        const target = /^object ([0-9a-f]+)\ntype commit\n/.exec(text)?.[1];
        if (target === undefined)
            throw new git_errors/* UnreadableClone */.Xm(`the tag ${id} is not of a commit`);
        return this.commit(target);
    }
    /** What is directly in a folder. @throws UnreadableClone */
    async tree(id) {
        const kept = this.#trees.get(id);
        const entries = kept ?? (await this.#readTree(id));
        this.#names += entries.length;
        if (this.#names > MOST_NAMES) {
            throw new git_errors/* UnreadableClone */.Xm(`its folders have more than ${MOST_NAMES} names, told one by one`);
        }
        return entries;
    }
    /** Bytes of a file; undefined when the clone does not have it. @throws UnreadableClone */
    async size(id) {
        const found = await this.#unpacker.find(id);
        if (found !== undefined && found.type !== 'blob') {
            throw new git_errors/* UnreadableClone */.Xm(`the object ${id} is a ${found.type}, where a blob was expected`);
        }
        return found?.size;
    }
    /**
     * The bytes of a file. They are what was committed only once they have ended without an error.
     *
     * @throws UnreadableClone
     */
    async *blob(id) {
        yield* this.#hashed(id, await this.#found(id), 'blob');
    }
    async #readTree(id) {
        const bytes = await this.#whole(id, await this.#found(id), 'tree');
        const entries = parseTree(id, bytes, this.#algorithm === 'sha1' ? 20 : 32);
        this.#trees.set(id, entries);
        this.#kept += entries.length;
        for (const [oldest, { length }] of this.#trees) {
            if (this.#kept <= KEPT_NAMES || oldest === id)
                break;
            this.#trees.delete(oldest);
            this.#kept -= length;
        }
        return entries;
    }
    async #found(id) {
        const found = await this.#unpacker.find(id);
        if (found === undefined)
            throw new git_errors/* MissingObject */._m(id);
        return found;
    }
    async #whole(id, found, counted, type = counted) {
        if (found.size > MOST_OF_ONE[counted]) {
            const most = (0,log/* formatBytes */.z3)(MOST_OF_ONE[counted]);
            throw new git_errors/* UnreadableClone */.Xm(`the ${counted} ${id} has more than ${most}`);
        }
        this.#read[counted] += found.size;
        if (this.#read[counted] > MOST_OF_ALL[counted]) {
            throw new git_errors/* UnreadableClone */.Xm(`it has ${counted}s of more than ${(0,log/* formatBytes */.z3)(MOST_OF_ALL[counted])}`);
        }
        const chunks = [];
        for await (const chunk of this.#hashed(id, found, type))
            chunks.push(chunk);
        return Buffer.concat(chunks);
    }
    async *#hashed(id, found, type) {
        if (found.type !== type) {
            throw new git_errors/* UnreadableClone */.Xm(`the object ${id} is a ${found.type}, where a ${type} was expected`);
        }
        const hash = objectHash(this.#algorithm, type, found.size);
        for await (const chunk of this.#unpacker.bytes(id, found)) {
            hash.update(chunk);
            yield chunk;
        }
        if (hash.digest('hex') !== id) {
            throw new git_errors/* UnreadableClone */.Xm(`the object ${id} has other bytes than its id says`);
        }
    }
}
/** What an id of git's is made of, but for the object's bytes, which are to be added. */
function objectHash(algorithm, type, size) {
    return (0,external_node_crypto_.createHash)(algorithm).update(`${type} ${size}\0`);
}
/** The folder at a path below another; undefined when there is none. @throws UnreadableClone */
async function folderAt(objects, tree, path) {
    let at = tree;
    for (const step of path === '' ? [] : path.split('/')) {
        const entry = (await objects.tree(at)).find(({ name }) => name === step);
        if (entry?.kind !== 'folder')
            return undefined;
        at = entry.id;
    }
    return at;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.build/verify/git/program.js


const NO_GIT = 'No git was found in the absolute folders of PATH, outside of the clone and of the current folder. ' +
    'It is needed to read the commits of a clone: install it, or add its folder to PATH';
/**
 * Where git may be, in the order of a PATH. Entries that are not absolute lead into whatever folder
 * is the current one, such as a hostile clone: they are left out, as is what only Windows takes for
 * absolute, a path without a drive.
 */
function gitCandidates(path, platform) {
    const isWindows = platform === 'win32';
    const rules = isWindows ? external_node_path_.win32 : external_node_path_.posix;
    const absolute = isWindows ? /^(?:[a-z]:[\\/]|\\\\)/i : /^\//;
    const folders = path.split(rules.delimiter).filter((folder) => absolute.test(folder));
    return folders.map((folder) => rules.join(folder, isWindows ? 'git.exe' : 'git'));
}
/**
 * The real path of the first git in a PATH that lies in none of these folders; undefined when there
 * is none.
 *
 * @param outside real paths of the folders whose programs are not trusted
 */
async function findGit(path, outside) {
    for (const candidate of gitCandidates(path, process.platform)) {
        const program = await programAt(candidate);
        if (program !== undefined && !outside.some((folder) => isWithin(program, folder))) {
            return program;
        }
    }
    return undefined;
}
async function programAt(candidate) {
    try {
        const program = await (0,promises_.realpath)(candidate);
        await (0,promises_.access)(program, promises_.constants.X_OK);
        return (await (0,promises_.stat)(program)).isFile() ? program : undefined;
    }
    catch {
        return undefined;
    }
}
/** Whether a file lies below a folder. Everything does below the root, which says nothing. */
function isWithin(file, folder) {
    if (folder === (0,external_node_path_.dirname)(folder))
        return false;
    const way = (0,external_node_path_.relative)(folder, file);
    return !(0,external_node_path_.isAbsolute)(way) && way.split(/[\\/]/)[0] !== '..';
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./.build/verify/git/files.js



/** Never waits for a writer, as a FIFO has it, and follows no link. Windows knows neither. */
const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = external_node_fs_.constants;
const READING = O_RDONLY | O_NOFOLLOW | O_NONBLOCK;
/** Errors of a path at which there is no file. */
const NOTHING = ['ENOENT', 'ENOTDIR'];
/**
 * The text of a small file of the store; undefined when there is none.
 *
 * @param name for messages, which never show what is in it
 * @param limit bytes
 * @throws UnreadableClone when it is no plain file, or larger
 */
async function readSmall(path, name, limit) {
    try {
        const file = await (0,promises_.open)(path, READING);
        try {
            const stats = await file.stat();
            if (!stats.isFile())
                throw new git_errors/* UnreadableClone */.Xm(`${name} is no plain file`);
            if (stats.size > limit)
                throw new git_errors/* UnreadableClone */.Xm(`${name} has more than ${limit} bytes`);
            return await file.readFile('utf8');
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        const { code = '' } = error;
        if (error instanceof git_errors/* UnreadableClone */.Xm)
            throw error;
        if (NOTHING.includes(code))
            return undefined;
        throw new git_errors/* UnreadableClone */.Xm(`${name} cannot be read (${code})`);
    }
}

;// CONCATENATED MODULE: ./.build/verify/git/store.js




const LONGEST_POINTER = 4096;
/** Finds the clone in whose work tree a folder is; undefined when it is in none. @throws UnreadableClone */
async function findStore(folder) {
    const start = await (0,promises_.realpath)(folder);
    for (let top = start;; top = (0,external_node_path_.dirname)(top)) {
        const path = (0,external_node_path_.join)(top, '.git');
        const found = await (0,promises_.lstat)(path).catch(() => undefined);
        if (found !== undefined) {
            if (!found.isDirectory() && !found.isFile()) {
                throw new git_errors/* UnreadableClone */.Xm("'.git' is neither a folder nor a file");
            }
            const gitDir = found.isDirectory() ? path : await pointedTo(path);
            const prefix = (0,external_node_path_.relative)(top, start).split(external_node_path_.sep).join('/');
            return { workTree: top, prefix, gitDir, commonDir: await commonDirOf(gitDir) };
        }
        if (top === (0,external_node_path_.dirname)(top))
            return undefined;
    }
}
/** A file `.git` names the folder: of a further work tree, a submodule, a separate git directory. */
async function pointedTo(path) {
    const text = (await readSmall(path, "'.git'", LONGEST_POINTER)) ?? '';
    const target = /^gitdir: ([^\n\0]+)\n?$/.exec(text)?.[1];
    if (target === undefined)
        throw new git_errors/* UnreadableClone */.Xm("the file '.git' does not say 'gitdir: '");
    return store_folderAt((0,external_node_path_.resolve)((0,external_node_path_.dirname)(path), target), "the folder that '.git' names");
}
async function commonDirOf(gitDir) {
    const text = await readSmall((0,external_node_path_.join)(gitDir, 'commondir'), "'commondir'", LONGEST_POINTER);
    if (text === undefined)
        return gitDir;
    return store_folderAt((0,external_node_path_.resolve)(gitDir, text.replace(/\n$/, '')), "the folder that 'commondir' names");
}
async function store_folderAt(path, name) {
    const isFolder = (await (0,promises_.stat)(path).catch(() => undefined))?.isDirectory() === true;
    if (!isFolder)
        throw new git_errors/* UnreadableClone */.Xm(`${name} is not there`);
    return (0,promises_.realpath)(path);
}
/** The bare clone that a folder looks like; undefined when it does not. */
async function bareStore(folder) {
    const gitDir = await (0,promises_.realpath)(folder);
    const kinds = ['HEAD', 'objects', 'refs'].map((name) => (0,promises_.lstat)((0,external_node_path_.join)(gitDir, name)).catch(() => undefined));
    const [head, objects, refs] = await Promise.all(kinds);
    const isBare = head?.isFile() === true && objects?.isDirectory() && refs?.isDirectory();
    return isBare ? { workTree: undefined, prefix: '', gitDir, commonDir: gitDir } : undefined;
}
/**
 * Refuses a store in which git would follow a link, wait for a FIFO, or read objects from elsewhere.
 * Gives the real path of its objects.
 *
 * @throws UnreadableClone, UnusableClone
 */
async function plainObjects({ commonDir }) {
    const visit = async (path, depth) => {
        const entries = await (0,promises_.readdir)((0,external_node_path_.join)(commonDir, path), { withFileTypes: true }).catch(() => {
            throw new git_errors/* UnreadableClone */.Xm(`its folder '${path}' cannot be read`);
        });
        for (const entry of entries) {
            const name = `${path}/${entry.name}`;
            if (/^objects\/info\/(?:http-)?alternates$/.test(name))
                throw new git_errors/* UnusableClone */.D2(ALTERNATES);
            if (entry.isDirectory() && depth < 2)
                await visit(name, depth + 1);
            else if (!entry.isFile())
                throw new git_errors/* UnreadableClone */.Xm(`its store has '${name}', no plain file`);
        }
    };
    const objects = await (0,promises_.lstat)((0,external_node_path_.join)(commonDir, 'objects')).catch(() => undefined);
    if (objects?.isDirectory() !== true)
        throw new git_errors/* UnreadableClone */.Xm("it has no folder 'objects'");
    await visit('objects', 0);
    return (0,promises_.realpath)((0,external_node_path_.join)(commonDir, 'objects'));
}
const ALTERNATES = 'The clone borrows objects of another (objects/info/alternates), which verification does not ' +
    'read: clone again without --shared and --reference, or with --dissociate';
/** Commits at which a shallow clone was cut, as it says; none when it is whole. */
async function shallowCommits({ commonDir }) {
    const text = await readSmall((0,external_node_path_.join)(commonDir, 'shallow'), "'shallow'", 1 << 24);
    return new Set(text?.split('\n').filter((line) => line !== ''));
}

;// CONCATENATED MODULE: ./.build/verify/git/tip.js




const ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const LONGEST_REF = 4096;
const MOST_PACKED = 1 << 26;
/** Where HEAD points in a clone that keeps its refs in a reftable. */
const REFTABLE = 'refs/heads/.invalid';
/** Whether git takes this for the name of a ref; such a name leads out of no folder. */
const isRefName = (name) => !/[\0-\x20\x7f~^:?*[\\]|\.\.|\/\/|@\{|^[-/]|\/$|\.$/.test(name) &&
    name.split('/').every((part) => !/^\.|\.lock$/.test(part));
/**
 * Reads what a ref stands for, by hand: git itself would read the clone's settings. Undefined when
 * it is HEAD of a clone without a commit.
 *
 * @param ref HEAD, a full id, or the name of a branch or tag
 * @throws UnreadableClone, UnusableClone
 */
async function readTip(store, ref) {
    if (ref === 'HEAD')
        return headOf(store);
    if (ID.test(ref))
        return { id: ref, branch: undefined };
    const names = isRefName(ref)
        ? [`refs/heads/${ref}`, `refs/tags/${ref}`, `refs/remotes/${ref}`]
        : [];
    if (ref.startsWith('refs/'))
        names.unshift(ref);
    for (const name of names) {
        const id = await idOf(store, name);
        if (id !== undefined)
            return { id, branch: branchOf(name) };
    }
    throw new git_errors/* UnusableClone */.D2(`The clone has no ref ${(0,log/* quoted */.TL)(ref)}. Give HEAD, the full sha of a commit, or a branch or tag of ` +
        'this clone');
}
const branchOf = (name) => /^refs\/heads\/(.+)$/.exec(name)?.[1];
async function headOf(store) {
    const text = await readSmall((0,external_node_path_.join)(store.gitDir, 'HEAD'), "'HEAD'", LONGEST_REF);
    const line = text?.replace(/\n$/, '') ?? '';
    if (ID.test(line))
        return { id: line, branch: undefined };
    const name = /^ref: (refs\/.+)$/.exec(line)?.[1];
    if (name === REFTABLE) {
        throw new git_errors/* UnusableClone */.D2('The clone keeps its refs in a reftable, which verification does not read: give the full sha ' +
            'that `git rev-parse HEAD` prints as the ref');
    }
    if (name === undefined || !isRefName(name)) {
        throw new git_errors/* UnreadableClone */.Xm("'HEAD' is neither a commit nor a ref");
    }
    const id = await idOf(store, name);
    return id === undefined ? undefined : { id, branch: branchOf(name) };
}
/** The object of a full name: its own file, else a line of packed-refs. */
async function idOf({ gitDir, commonDir }, name) {
    for (const folder of new Set([gitDir, commonDir])) {
        const text = await readSmall((0,external_node_path_.join)(folder, name), `'${name}'`, LONGEST_REF).catch((error) => {
            // Of `a/b` when there is a branch `a/b/c`: packed-refs has neither then.
            if (error instanceof git_errors/* UnreadableClone */.Xm && error.message.endsWith('no plain file'))
                return;
            throw error;
        });
        if (text === undefined)
            continue;
        const id = text.replace(/\n$/, '');
        if (ID.test(id))
            return id;
        throw new git_errors/* UnreadableClone */.Xm(`the ref '${name}' holds no full sha`);
    }
    const packed = await readSmall((0,external_node_path_.join)(commonDir, 'packed-refs'), "'packed-refs'", MOST_PACKED);
    const line = packed?.split('\n').find((each) => each.endsWith(` ${name}`));
    if (line === undefined)
        return undefined;
    const id = line.slice(0, -name.length - 1);
    if (!ID.test(id))
        throw new git_errors/* UnreadableClone */.Xm(`'packed-refs' holds no full sha of '${name}'`);
    return id;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
;// CONCATENATED MODULE: ./.build/verify/git/unpacker.js






/** Milliseconds within which git has to answer. */
const TIME_LIMIT = 60_000;
/** Processes that may be started, since each damaged object ends one. */
const MOST_STARTS = 500;
const LONGEST_LINE = 200;
const LONGEST_COMPLAINT = 4096;
const LINE_FEED = 0x0a;
/**
 * Settings under which git reads objects in bounded memory, and trusts no index that repeats what
 * they hold. Measured with git 2.39.
 */
const CONFIG = `[core]
\tbare = true
\tcommitGraph = false
\tmultiPackIndex = false
\tbigFileThreshold = 1m
\tpackedGitWindowSize = 32m
\tpackedGitLimit = 256m
\tdeltaBaseCacheLimit = 32m
`;
/** Git before 2.29 knows of no format, and refuses a repository that names one. */
const CONFIG_OF = {
    sha1: CONFIG,
    sha256: `${CONFIG}\trepositoryformatversion = 1\n[extensions]\n\tobjectformat = sha256\n`,
};
/**
 * Git, which does nothing here but unpack the objects of a clone that is not trusted: two processes
 * of `git cat-file` in an empty repository of our own, whose objects are the clone's. No setting,
 * hook, filter, replacement, graft or remote of the clone is known to them.
 */
class Unpacker {
    #options;
    #asked;
    #unpacking;
    #starts = 0;
    constructor(options) {
        this.#options = options;
        for (const name of ['refs', 'objects'])
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(options.home, name), { recursive: true, mode: 0o700 });
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(options.home, 'HEAD'), 'ref: refs/heads/none\n');
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(options.home, 'config'), CONFIG_OF[options.format]);
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(options.home, 'empty'), '');
    }
    /** What an object is, without its bytes; undefined when the clone does not have it. */
    async find(id) {
        const process = (this.#asked = this.#ready(this.#asked, '--batch-check'));
        return process.ask(id);
    }
    /**
     * The bytes of an object that was found.
     *
     * @throws UnreadableClone when git cannot unpack it, or gives something else
     */
    async *bytes(id, { type, size }) {
        const process = await this.#unpackerOf(id, { type, size });
        try {
            for (let left = size; left > 0;) {
                const chunk = await process.take(left);
                left -= chunk.length;
                yield chunk;
            }
            const [end] = await process.take(1);
            if (end !== LINE_FEED || process.hasMore) {
                throw new git_errors/* UnreadableClone */.Xm(`the object ${id} is longer than it says`);
            }
            process.isBusy = false;
        }
        finally {
            // Whatever it says next is no answer to anything.
            if (process.isBusy)
                await process.close();
        }
    }
    /**
     * A process that gives the bytes of an object next. What comes late of an object that is longer than
     * it says looks like the answer to the next question: a new process gives the right one.
     */
    async #unpackerOf(id, { type, size }) {
        for (let attempt = 1; attempt <= 2; attempt++) {
            const process = (this.#unpacking = this.#ready(this.#unpacking, '--batch'));
            process.isBusy = true;
            const found = await process.ask(id).catch(() => undefined);
            if (found?.type === type && found.size === size)
                return process;
            await process.close();
        }
        throw new git_errors/* UnreadableClone */.Xm(`git does not give the object ${id}`);
    }
    async close() {
        await this.#asked?.close();
        await this.#unpacking?.close();
    }
    #ready(process, mode) {
        if (process !== undefined && !process.isBusy && !process.isClosed)
            return process;
        void process?.close();
        if (++this.#starts > MOST_STARTS) {
            throw new git_errors/* UnreadableClone */.Xm(`git failed more than ${MOST_STARTS} times`);
        }
        return new GitProcess(this.#options, mode);
    }
}
/** Nothing of this process's environment reaches git. Windows starts no program without SystemRoot. */
function environmentOf({ home, objects }) {
    const empty = (0,external_node_path_.join)(home, 'empty');
    return {
        ...(process.platform === 'win32' ? { SystemRoot: 'C:\\Windows' } : {}),
        GIT_DIR: home,
        GIT_OBJECT_DIRECTORY: objects,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: empty,
        GIT_CONFIG_SYSTEM: empty,
        HOME: home,
        XDG_CONFIG_HOME: home,
        PATH: (0,external_node_path_.join)(home, 'nowhere'),
        LC_ALL: 'C',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_NO_LAZY_FETCH: '1',
        GIT_ALLOW_PROTOCOL: '',
        GIT_PROTOCOL_FROM_USER: '0',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_ATTR_NOSYSTEM: '1',
        // A second line only: git does not document it.
        GIT_ALLOC_LIMIT: '256m',
    };
}
/** One `git cat-file`, which is asked one thing after the other. */
class GitProcess {
    /** Whether an answer is not yet read to its end. */
    isBusy = false;
    isClosed = false;
    #child;
    #chunks;
    #rest = Buffer.alloc(0);
    #complaint = '';
    constructor(options, mode) {
        const child = (0,external_node_child_process_.spawn)(options.program, ['cat-file', mode], {
            cwd: options.home,
            env: environmentOf(options),
            stdio: ['pipe', 'pipe', 'pipe'],
            windowsHide: true,
        });
        this.#child = child;
        this.#chunks = child.stdout[Symbol.asyncIterator]();
        const complain = (text) => {
            if (this.#complaint.length < LONGEST_COMPLAINT)
                this.#complaint += text;
        };
        child.on('error', (error) => {
            complain(error.message);
        });
        child.stderr.on('data', (text) => {
            complain(text.toString());
        });
        // That it has ended is told when its answer is read.
        child.stdin.on('error', () => undefined);
    }
    async ask(id) {
        this.#child.stdin.write(`${id}\n`);
        const line = await this.#line();
        if (line === `${id} missing`)
            return undefined;
        const found = /^([0-9a-f]+) (commit|tree|blob|tag) (\d{1,15})$/.exec(line);
        if (found?.[1] === id)
            return { type: found[2], size: Number(found[3]) };
        await this.close();
        throw new git_errors/* UnreadableClone */.Xm(`git does not say what the object ${id} is`);
    }
    /** Whether there are bytes that nobody asked for. */
    get hasMore() {
        return this.#rest.length > 0;
    }
    /** The next bytes, at most so many. */
    async take(most) {
        if (this.#rest.length === 0)
            await this.#more();
        const taken = this.#rest.subarray(0, most);
        this.#rest = this.#rest.subarray(most);
        return taken;
    }
    async #line() {
        for (;;) {
            const end = this.#rest.indexOf(LINE_FEED);
            if (end >= 0)
                return (await this.take(end + 1)).toString('latin1', 0, end);
            if (this.#rest.length > LONGEST_LINE) {
                await this.close();
                throw new git_errors/* UnreadableClone */.Xm('git answers without an end');
            }
            await this.#more();
        }
    }
    async #more() {
        const timer = setTimeout(() => {
            this.#complaint = `it did not answer within ${TIME_LIMIT / 1000} seconds`;
            this.#child.kill('SIGKILL');
        }, TIME_LIMIT);
        try {
            const next = await this.#chunks
                .next()
                .catch(() => ({ done: true, value: undefined }));
            if (next.done !== true) {
                this.#rest = this.#rest.length === 0 ? next.value : Buffer.concat([this.#rest, next.value]);
                return;
            }
        }
        finally {
            clearTimeout(timer);
        }
        await this.close();
        const [reason = ''] = this.#complaint.split('\n');
        throw new git_errors/* UnreadableClone */.Xm(`git cat-file failed: ${(0,log/* plain */.pj)(reason) || 'it did not say why'}`);
    }
    /** Ends the process, and waits until it has. */
    async close() {
        if (this.isClosed)
            return;
        this.isClosed = true;
        this.#child.stdin.destroy();
        this.#child.stdout.destroy();
        if (this.#child.pid === undefined)
            return;
        if (this.#child.exitCode === null && this.#child.signalCode === null) {
            const ended = (0,external_node_events_.once)(this.#child, 'exit');
            this.#child.kill('SIGKILL');
            await ended;
        }
    }
}

;// CONCATENATED MODULE: ./.build/verify/git/clone.js







/** Ids of all commits up to the one that is verified; or why they are not known. */
const commitIds = ({ commits }) => isGap(commits) ? commits : new Set(commits.map(({ id }) => id));
/** Whether commits are not known. */
const isGap = (commits) => 'reason' in commits;
/** What a failure leaves unknown. @throws anything else than an UnreadableClone */
function gapOf(error) {
    if (!(error instanceof git_errors/* UnreadableClone */.Xm))
        throw error;
    return { kind: 'unreadable', reason: error.message };
}
/**
 * Opens the clone that a folder is in, or is; undefined when there is none.
 *
 * @throws UnusableClone
 */
async function openClone(folder, options) {
    const bare = await bareStore(folder);
    const clone = await openFound(() => findStore(folder), options);
    if (bare === undefined || (clone !== undefined && clone.tip === undefined))
        return clone;
    // What looks like a bare clone may have been committed to the one it is in.
    const { tip, prefix = '' } = clone ?? {};
    const isCommitted = tip && (await folderAt(tip.objects, tip.commit.tree, prefix).catch(() => ''));
    if (isCommitted !== undefined)
        return clone;
    await clone?.close();
    return openFound(() => Promise.resolve(bare), options);
}
async function openFound(find, options) {
    const without = (commits) => {
        return {
            prefix: '',
            workTree: undefined,
            tip: undefined,
            commits,
            close: () => Promise.resolve(),
        };
    };
    try {
        const store = await find();
        if (store === undefined)
            return undefined;
        const tip = await readTip(store, options.ref);
        if (tip !== undefined)
            return await openAt(store, tip, options);
        return without({ kind: 'absent', reason: 'the clone has no commit' });
    }
    catch (error) {
        return without(gapOf(error));
    }
}
async function openAt(store, tip, { path, home }) {
    const { prefix, workTree, commonDir } = store;
    const program = await findGit(path, [workTree ?? commonDir, commonDir, await (0,promises_.realpath)('.')]);
    if (program === undefined)
        throw new git_errors/* UnusableClone */.D2(NO_GIT);
    const format = tip.id.length === 64 ? 'sha256' : 'sha1';
    const unpacker = new Unpacker({ program, objects: await plainObjects(store), home, format });
    const objects = new Objects(unpacker, format);
    const place = { prefix, workTree, close: () => unpacker.close() };
    try {
        const commit = await objects.commit(tip.id);
        const commits = await readCommits(objects, commit, await shallowCommits(store)).catch(gapOf);
        return { ...place, tip: { commit, branch: tip.branch, objects }, commits };
    }
    catch (error) {
        return { ...place, tip: undefined, commits: gapOf(error) };
    }
}
const SHALLOW = {
    kind: 'cut',
    reason: 'not enough history: the clone is shallow. Fetch all of it (`git fetch --unshallow`, or ' +
        '`fetch-depth: 0` of actions/checkout)',
};
/**
 * A commit and all before it, parents before their children, a first parent's whole history first.
 *
 * @param shallow commits whose parents may be missing
 * @throws UnreadableClone
 */
async function readCommits(objects, tip, shallow) {
    const commits = [];
    const seen = new Set([tip.id]);
    const path = [{ commit: tip, next: 0 }];
    for (let last = path.at(-1); last !== undefined; last = path.at(-1)) {
        const parent = last.commit.parents[last.next++];
        if (parent === undefined)
            commits.push(path.pop().commit);
        else if (!seen.has(parent)) {
            seen.add(parent);
            try {
                path.push({ commit: await objects.commit(parent), next: 0 });
            }
            catch (error) {
                if (error instanceof git_errors/* MissingObject */._m && shallow.has(last.commit.id))
                    return SHALLOW;
                throw error;
            }
        }
    }
    return commits;
}

// EXTERNAL MODULE: ./.build/verify/outcome.js
var verify_outcome = __webpack_require__(66702);
;// CONCATENATED MODULE: ./.build/verify/checks/anchor.js


const anchor_anchor = {
    id: 'anchor',
    title: 'What was noted outside is still there: nothing was cut off or rewritten',
    run({ log }, { expected, clone }) {
        const { head, manifest, records } = expected;
        const findings = [];
        if (head === undefined && manifest === undefined && records === undefined) {
            return (0,verify_outcome/* notChecked */.lb)('nothing noted earlier was given');
        }
        if (manifest !== undefined && !log.some(({ sha256 }) => sha256 === manifest)) {
            const problem = `has no manifest with the SHA-256 ${manifest} any more: it was cut off or rewritten`;
            findings.push({ file: '', problem });
        }
        if (records !== undefined && log.length < records) {
            const problem = `has ${log.length} manifests, where ${records} were expected: the last were cut off`;
            findings.push({ file: '', problem });
        }
        if (head !== undefined) {
            if (clone === undefined)
                return (0,verify_outcome/* failed */.gz)('a commit was given, but the folder is in no clone');
            const ids = commitIds(clone);
            if (!(ids instanceof Set))
                return (0,verify_outcome/* failed */.gz)(ids.reason);
            if (!ids.has(head)) {
                const problem = `does not have the commit ${head} in its history any more: it was cut off or rewritten`;
                findings.push({ file: '', problem });
            }
        }
        return (0,verify_outcome/* judge */.S4)(findings, 'as noted');
    },
};

// EXTERNAL MODULE: ./.build/heroku/final.js
var heroku_final = __webpack_require__(46799);
// EXTERNAL MODULE: ./.build/system/month.js
var system_month = __webpack_require__(42628);
// EXTERNAL MODULE: ./.build/ledger/paths.js
var paths = __webpack_require__(93398);
;// CONCATENATED MODULE: ./.build/verify/history.js




/** Whether something directly in a ledger's folder is the ledger's, where that is a repository's root. */
const isOfLedger = (name) => (0,paths/* isMonthsFolder */.ib)(name) || name === paths/* README */.DK || name === paths/* SUMS */.vf;
/**
 * The commits of a clone that touched the ledger in a folder.
 *
 * @param path of the folder in the clone; empty for its root
 * @throws UnreadableClone
 */
async function readHistory({ commits, tip }, path) {
    if (isGap(commits))
        return commits;
    const { objects } = tip;
    const folders = new Map();
    const history = [];
    for (const commit of commits) {
        const folder = await folderAt(objects, commit.tree, path);
        folders.set(commit.id, folder);
        const before = commit.parents.map((parent) => folders.get(parent));
        const changes = [];
        for (const other of before.length === 0 ? [undefined] : before) {
            if (other === folder)
                continue;
            await compare(objects, other, folder, path === '', '', changes);
        }
        if (changes.length > 0)
            history.push({ ...commit, changes });
    }
    return history;
}
/** Adds what differs between two folders, of which either may not be there. */
async function compare(objects, before, after, isRoot, prefix, changes) {
    const byName = async (id) => {
        const entries = id === undefined ? [] : await objects.tree(id);
        const own = isRoot ? entries.filter(({ name }) => isOfLedger(name)) : entries;
        return new Map(own.map((entry) => [entry.name, entry]));
    };
    const [old, now] = [await byName(before), await byName(after)];
    for (const name of new Set([...old.keys(), ...now.keys()])) {
        const [was, is] = [old.get(name), now.get(name)];
        if (was?.id === is?.id && was?.mode === is?.mode)
            continue;
        const path = `${prefix}${name}`;
        const folderOf = (entry) => entry?.kind === 'folder' ? entry.id : undefined;
        if (folderOf(was) !== folderOf(is)) {
            await compare(objects, folderOf(was), folderOf(is), false, `${path}/`, changes);
        }
        const [hadFile, hasFile] = [was, is].map((entry) => entry !== undefined && entry.kind !== 'folder');
        if (hadFile && hasFile)
            changes.push({ status: was.kind === is.kind ? 'M' : 'T', path });
        else if (hadFile)
            changes.push({ status: 'D', path });
        else if (hasFile)
            changes.push({ status: 'A', path });
    }
}
/** The commit that added each file first, by the file's path. */
function additions(history) {
    const added = new Map();
    for (const commit of history) {
        for (const { status, path } of commit.changes) {
            if (status === 'A' && !added.has(path))
                added.set(path, commit);
        }
    }
    return added;
}

// EXTERNAL MODULE: ./.build/verify/ledger.js
var verify_ledger = __webpack_require__(6217);
;// CONCATENATED MODULE: ./.build/verify/times.js
/**
 * A time that somebody else wrote down, in milliseconds since 1970, as text: RFC 3339, or in words
 * where no calendar has it. Never throws.
 */
function isoOf(milliseconds) {
    const date = new Date(milliseconds);
    if (!Number.isNaN(date.getTime()))
        return date.toISOString();
    return Number.isNaN(milliseconds)
        ? 'no time'
        : `second ${Math.round(milliseconds / 1000)} since 1970`;
}
/** The day of such a time in UTC, or the same words. */
function dayOf(milliseconds) {
    return isoOf(milliseconds).replace(/T.*/, '');
}

;// CONCATENATED MODULE: ./.build/verify/checks/clocks.js






/** How far apart, in milliseconds, the clocks of Heroku, a runner and GitHub may be. */
const SKEW = 300_000;
/** Exports run side by side: one that took long may be appended after one that began later. */
const OVERLAP = 86_400_000;
const clocks = {
    id: 'clocks',
    title: 'The times fit: made after the month, then retrieved, then committed, in order',
    run(ledger, { now }) {
        const findings = (0,verify_ledger/* manifestsOf */.oF)(ledger).flatMap(({ path, manifest }) => [...manifestProblems(manifest, now)].map((problem) => ({ file: path, problem })));
        findings.push(...retrievalOrder(ledger.log));
        if (isGap(ledger.history))
            return (0,verify_outcome/* judge */.S4)(findings, 'of the manifests alone');
        const added = additions(ledger.history);
        const committed = new Map([...added].map(([path, { committed }]) => [path, committed * 1000]));
        findings.push(...commitProblems(ledger.log, committed, now));
        return (0,verify_outcome/* judge */.S4)(findings, 'of the manifests and their commits');
    },
};
function* manifestProblems({ month, final, source }, now) {
    const { created_at: createdAt, retrieved_at: retrievedAt } = source;
    const created = Date.parse(createdAt);
    if (Number.isNaN(created)) {
        yield 'does not say when Heroku made the archive';
        return;
    }
    if (final && !(0,heroku_final/* isFinal */.d)(createdAt, month)) {
        yield `says that it is final, but Heroku made its archive at ${isoOf(created)}, before the month was over`;
    }
    const retrieved = Date.parse(retrievedAt);
    if (retrieved < created - SKEW) {
        yield `was retrieved at ${isoOf(retrieved)}, before Heroku made it at ${isoOf(created)}`;
    }
    if (retrieved > now.getTime() + SKEW)
        yield `was retrieved at ${isoOf(retrieved)}, in the future`;
}
/** Pairs of neighbours in the log. */
function* neighbours(log) {
    for (let i = 1; i < log.length; i++)
        yield [log[i - 1], log[i]];
}
function* retrievalOrder(log) {
    for (const [before, held] of neighbours(log)) {
        const [earlier, later] = [before, held].map(({ manifest }) => Date.parse(manifest.source.retrieved_at));
        if (later >= earlier - OVERLAP)
            continue;
        const problem = `was retrieved at ${isoOf(later)}, more than a day before '${before.path}', which precedes it`;
        yield { file: held.path, problem };
    }
}
function* commitProblems(log, committed, now) {
    for (const { path, manifest } of log) {
        const time = committed.get(path);
        if (time === undefined)
            continue;
        const retrieved = Date.parse(manifest.source.retrieved_at);
        if (time < retrieved - SKEW) {
            const problem = `was committed at ${isoOf(time)}, before it was retrieved at ${isoOf(retrieved)}`;
            yield { file: path, problem };
        }
        if (time > now.getTime() + SKEW) {
            yield { file: path, problem: `was committed at ${isoOf(time)}, in the future` };
        }
    }
    for (const [before, held] of neighbours(log)) {
        const [earlier, later] = [before, held].map(({ path }) => committed.get(path) ?? NaN);
        if (!(later < earlier - SKEW))
            continue;
        const problem = `was committed at ${isoOf(later)}, before '${before.path}', which precedes it`;
        yield { file: held.path, problem };
    }
}
const DAY = 86_400_000;
/**
 * The newest month that is to be there: so many days ago, it was over already. Of an account that ended,
 * none after its last.
 */
function latestDue({ now, graceDays, expected: { until }, }) {
    const latest = (0,system_month/* addMonths */.PS)((0,system_month/* monthOf */.GS)(new Date(now.getTime() - graceDays * DAY)), -1);
    return until !== undefined && until < latest ? until : latest;
}
const fresh = {
    id: 'fresh',
    title: 'The newest month is there: the export still runs',
    run(ledger, context) {
        const { graceDays, expected } = context;
        const due = latestDue(context);
        const newest = (0,verify_ledger/* monthsOf */.vo)(ledger).at(-1);
        const grace = due === expected.until
            ? 'as the last month of the account'
            : `${(0,verify_outcome/* count */.U9)(graceDays, 'day')} after its end`;
        if (newest !== undefined && newest >= due)
            return (0,verify_outcome/* judge */.S4)([], `${due} was due, ${grace}`);
        const problem = `ends with ${newest ?? 'nothing'}, but ${due} is to be there ${grace}`;
        return (0,verify_outcome/* judge */.S4)([{ file: '', problem }], '');
    },
};

;// CONCATENATED MODULE: ./.build/verify/checks/commits.js



const commits = {
    id: 'commits',
    title: 'Each month came whole, in a commit of its own whose trailers say so, in the order of the log',
    run({ log, history }, { accepted }) {
        if (isGap(history))
            return (0,verify_outcome/* notChecked */.lb)(history.reason);
        const findings = [...monthFindings(log, history), ...history.flatMap(pageFindings)];
        return (0,verify_outcome/* judge */.S4)(findings, (0,verify_outcome/* count */.U9)(log.length, 'month'), accepted);
    },
};
function* monthFindings(log, history) {
    const added = additions(history);
    const places = new Map(history.map(({ id }, index) => [id, index]));
    let last;
    for (const { path, manifest } of log) {
        const commit = added.get(path);
        if (commit === undefined)
            continue;
        const place = places.get(commit.id);
        if (last !== undefined && place <= last.place) {
            const how = place === last.place ? 'came in the commit of' : 'was committed before';
            const problem = `${how} '${last.path}', which precedes it in the log`;
            yield { file: path, problem, of: commit.id };
        }
        last = { path, place };
        for (const file of manifest.files) {
            const of = added.get(file.path)?.id;
            if (of === commit.id)
                continue;
            const problem = `did not come in the commit of its manifest '${path}'`;
            yield { file: file.path, problem, of };
        }
        yield* trailerFindings(path, manifest, commit);
    }
}
/**
 * The message of a commit that adds a month says which, in git trailers. They are not always the
 * last paragraph: GitHub adds one of its own (Co-authored-by) when a pull request is squashed.
 */
function* trailerFindings(file, { month, sequence, json }, { id, message }) {
    const trailers = [...message.matchAll(/^([A-Za-z0-9-]+): (.*)$/gm)];
    const expected = { Month: month, Sequence: String(sequence), 'SHA-256': json.sha256 };
    for (const [key, value] of Object.entries(expected)) {
        const said = trailers.filter(([, name]) => name === key).map(([, , text]) => text);
        if (said.includes(value))
            continue;
        const what = said[0] === undefined ? `does not say its ${key}` : `says ${key}: ${said[0]}`;
        const problem = `is at odds with its commit ${id.slice(0, 12)}, which ${what}`;
        yield { file, problem, of: id };
    }
}
/** The page and the digests change only along with a month. */
function pageFindings({ id, changes }) {
    const bringsMonth = changes.some(({ status, path }) => path.endsWith(paths/* MANIFEST_ENDING */.yb) && (status === 'A' || path.startsWith(`${paths/* PROVISIONAL */.hq}/`)));
    if (bringsMonth)
        return [];
    return changes
        .filter(({ status, path }) => status !== 'A' && (path === paths/* README */.DK || path === paths/* SUMS */.vf))
        .map(({ path }) => ({
        file: path,
        problem: `was changed by commit ${id.slice(0, 12)}, which brings no month`,
        of: id,
    }));
}

// EXTERNAL MODULE: ./.build/ledger/document.js
var ledger_document = __webpack_require__(23033);
// EXTERNAL MODULE: ./.build/ledger/state.js
var ledger_state = __webpack_require__(35307);
// EXTERNAL MODULE: ./.build/ledger/sums.js
var ledger_sums = __webpack_require__(27516);
// EXTERNAL MODULE: ./.build/seal/digest.js
var seal_digest = __webpack_require__(96872);
// EXTERNAL MODULE: ./.build/verify/folder.js
var verify_folder = __webpack_require__(54920);
;// CONCATENATED MODULE: ./.build/verify/files.js



const known = new WeakMap();
/** Files that are not there, or not with the size and digest that their manifest has; read once. */
function damagedFiles(ledger) {
    const findings = known.get(ledger) ?? readFiles(ledger);
    known.set(ledger, findings);
    return findings;
}
async function readFiles(ledger) {
    const damages = [];
    for (const { manifest } of (0,verify_ledger/* manifestsOf */.oF)(ledger)) {
        for (const file of manifest.files) {
            const damage = await damageOf(ledger.folder, file);
            if (damage !== undefined)
                damages.push({ file: file.path, isUnreadable: false, ...damage });
        }
    }
    return damages;
}
async function damageOf(folder, { path, size, sha256 }) {
    const entry = folder.entries.get(path);
    if (entry === undefined)
        return { problem: 'is missing' };
    if (entry.kind === 'missing')
        return { problem: verify_folder/* MISSING */.lV };
    // That it is no file is told where strange things are.
    if (entry.kind !== 'file')
        return undefined;
    const wrongSize = `has ${entry.size} bytes, where its manifest has ${size}`;
    // On disk there is no more to know. Of an object the size is not to be believed yet.
    if (entry.size !== size && entry.id === undefined)
        return { problem: wrongSize };
    const digest = new seal_digest/* Digest */.n();
    const problem = await (0,verify_folder/* readThrough */.ir)(folder, path, (chunk) => {
        digest.add(chunk);
    });
    if (problem !== undefined)
        return { problem, isUnreadable: true };
    if (digest.size !== size)
        return { problem: wrongSize };
    if (digest.sha256 === sha256)
        return undefined;
    return { problem: `has the SHA-256 ${digest.sha256}, where its manifest has ${sha256}` };
}

;// CONCATENATED MODULE: ./.build/verify/checks/files.js








const digests = {
    id: 'digests',
    title: 'Every file is there, with the size and SHA-256 of its manifest',
    async run(ledger) {
        const files = (0,verify_ledger/* manifestsOf */.oF)(ledger).flatMap(({ manifest }) => manifest.files);
        return (0,verify_outcome/* judge */.S4)(await damagedFiles(ledger), (0,verify_outcome/* count */.U9)(files.length, 'file'));
    },
};
const names = {
    id: 'names',
    title: 'Each manifest names the files of its own month, parts of one in their order',
    run(ledger) {
        const findings = (0,verify_ledger/* manifestsOf */.oF)(ledger).flatMap(({ path, manifest }) => [
            ...nameFindings(path, manifest),
        ]);
        return (0,verify_outcome/* judge */.S4)(findings, 'names and parts');
    },
};
function* nameFindings(path, manifest) {
    const { month, final, revision, encryption } = manifest;
    const stem = (0,paths/* stemOf */.Vc)(month, final, revision);
    const encrypted = encryption !== null;
    const endings = {
        events: [true, false].map((gzip) => (0,paths/* eventsEnding */.Bh)({ gzip, encrypted })),
        original: [(0,paths/* originalEnding */.hM)(encrypted)],
    };
    for (const role of ['events', 'original']) {
        const paths = (0,ledger_document/* pathsOf */.wG)(manifest, role);
        const [first] = paths;
        if (first === undefined) {
            if (role === 'events')
                yield { file: path, problem: 'names no file of events' };
            continue;
        }
        const whole = (0,ledger_document/* wholePath */.nA)(first);
        if (!endings[role].some((ending) => whole === `${stem}${ending}`)) {
            const problem = `names '${first}' as its ${role}, which is not such a name of this month`;
            yield { file: path, problem };
            continue;
        }
        const expected = partNames(whole, paths.length);
        const wrong = paths.findIndex((name, index) => name !== expected[index]);
        if (wrong >= 0) {
            const problem = `names '${paths[wrong]}' where '${expected[wrong]}' was expected`;
            yield { file: path, problem };
        }
    }
}
/** The names of a file in so many parts. */
function partNames(whole, parts) {
    if (parts === 1)
        return [whole];
    const digits = Math.max(2, String(parts).length);
    return Array.from({ length: parts }, (_, index) => `${whole}.part${String(index + 1).padStart(digits, '0')}`);
}
const WORDS = {
    link: 'is a symbolic link',
    other: 'is not a file',
    unreadable: 'cannot be read',
};
/** What a desktop leaves in a folder that is looked at there: where it was committed, it counts. */
const DESKTOP = /^(?:\.DS_Store|\._.+|Thumbs\.db|desktop\.ini|\.directory)$/i;
const unnamed = {
    id: 'unnamed',
    title: 'Nothing is there that no manifest names: no further file, no symbolic link',
    run(ledger) {
        const named = new Set([
            paths/* README */.DK,
            paths/* SUMS */.vf,
            ...(0,verify_ledger/* manifestsOf */.oF)(ledger).flatMap(({ manifest }) => manifest.files.map(({ path }) => path)),
        ]);
        const findings = [...ledger.folder.entries.values()].flatMap((entry) => {
            const problem = strangeness(entry, named);
            if (problem === undefined || (0,verify_ledger/* isUnreadable */.GZ)(ledger, entry.path))
                return [];
            return [{ file: entry.path, problem }];
        });
        return (0,verify_outcome/* judge */.S4)(findings, `besides ${paths/* README */.DK}, ${paths/* SUMS */.vf} and what the manifests name`);
    },
};
function strangeness({ path, kind, id }, named) {
    if (kind === 'folder') {
        return (0,paths/* isMonthsFolder */.ib)(path) ? undefined : `is not the folder of a year, nor ${paths/* PROVISIONAL */.hq}`;
    }
    if (kind !== 'file' && kind !== 'missing')
        return WORDS[kind];
    if (id === undefined && DESKTOP.test(path.split('/').at(-1)))
        return undefined;
    // One that cannot be read, or is not what it says, has been told.
    const [, name = '', ...deeper] = path.split('/');
    const isManifest = deeper.length === 0 && (0,paths/* isManifestName */.zU)(name);
    return isManifest || named.has(path) ? undefined : 'is named by no manifest';
}
const sums = {
    id: 'sums',
    title: `${paths/* SUMS */.vf} lists every file with its SHA-256`,
    async run(ledger) {
        const { folder } = ledger;
        const listed = await (0,verify_folder/* readText */.yR)(folder, paths/* SUMS */.vf);
        if (typeof listed === 'string')
            return (0,verify_outcome/* judge */.S4)([{ file: paths/* SUMS */.vf, problem: listed }], '');
        const parsed = (0,ledger_sums/* parseSums */.mi)(listed.toString());
        if (parsed === undefined) {
            return (0,verify_outcome/* judge */.S4)([{ file: paths/* SUMS */.vf, problem: 'is not what sha256sum writes' }], '');
        }
        const page = await (0,verify_folder/* readText */.yR)(folder, paths/* README */.DK);
        const files = [
            // That the page is missing is for the check of the page.
            {
                path: paths/* README */.DK,
                sha256: typeof page === 'string' ? (parsed.get(paths/* README */.DK) ?? '') : (0,ledger_state/* sha256Of */.Bj)(page),
            },
            ...(0,verify_ledger/* manifestsOf */.oF)(ledger).flatMap(ledger_sums/* filesOf */.R8),
            ...ledger.unreadable.filter(({ sha256 }) => sha256 !== ''),
        ];
        const known = new Set(files.map(({ path }) => path));
        const relevant = [...parsed].filter(([path]) => known.has(path) || !(0,verify_ledger/* isUnreadable */.GZ)(ledger, path));
        return (0,verify_outcome/* judge */.S4)((0,ledger_sums/* sumsProblems */.h_)(new Map(relevant), files), (0,verify_outcome/* count */.U9)(parsed.size, 'file'));
    },
};

// EXTERNAL MODULE: ./.build/github/errors.js
var github_errors = __webpack_require__(43781);
;// CONCATENATED MODULE: ./.build/verify/checks/github.js




const signatures = {
    id: 'signatures',
    title: 'GitHub has every commit of the ledger, and verified who signed it',
    async run({ history }, { github, accepted }) {
        if (isGap(history))
            return (0,verify_outcome/* notChecked */.lb)(history.reason);
        if (github === undefined)
            return (0,verify_outcome/* notChecked */.lb)('no repository and token');
        const findings = [];
        try {
            // The newest first, since GitHub tells of those before it as well; told from the first on.
            for (const { id } of history.toReversed()) {
                const found = await github.verification(id);
                if (found === undefined) {
                    const problem = `has the commit ${id}, which GitHub does not have`;
                    findings.unshift({ file: '', problem });
                }
                else if (!found.verified) {
                    const problem = `has the commit ${id}, which GitHub did not verify (${found.reason})`;
                    findings.unshift({ file: '', problem, of: id });
                }
            }
        }
        catch (error) {
            if (error instanceof github_errors/* GitHubError */.y_)
                return (0,verify_outcome/* failed */.gz)(error.message);
            throw error;
        }
        return (0,verify_outcome/* judge */.S4)(findings, claims(history), accepted);
    },
};
/** Who committed, as the commits themselves say. */
function claims(history) {
    const committers = new Map();
    for (const { committer } of history) {
        committers.set(committer, (committers.get(committer) ?? 0) + 1);
    }
    const all = [...committers].map(([name, commits]) => `${name}: ${(0,verify_outcome/* count */.U9)(commits, 'commit')}`);
    return `Committers: ${all.join(', ')}`;
}
const remote = {
    id: 'remote',
    title: "GitHub's branch is where this clone is",
    async run(_, { github, clone }) {
        if (github === undefined)
            return (0,verify_outcome/* notChecked */.lb)('no repository and token');
        if (clone === undefined)
            return (0,verify_outcome/* notChecked */.lb)('the folder is in no clone');
        if (clone.tip === undefined)
            return (0,verify_outcome/* failed */.gz)('the clone has no commit that can be read');
        const { branch, commit } = clone.tip;
        const ids = commitIds(clone);
        const name = branch === undefined ? "GitHub's default branch" : `GitHub's branch '${branch}'`;
        try {
            const there = await github.commit(branch === undefined ? 'HEAD' : `heads/${branch}`);
            if (there === undefined)
                return (0,verify_outcome/* failed */.gz)(`${name} is not there`);
            if (there.sha === commit.id)
                return (0,verify_outcome/* judge */.S4)([], `${name} is at ${there.sha.slice(0, 12)}`);
            if (ids instanceof Set && ids.has(there.sha)) {
                const problem = `has commits after ${there.sha}, where ${name} is: it was reset, or these were never pushed`;
                return (0,verify_outcome/* judge */.S4)([{ file: '', problem }], '');
            }
            return (0,verify_outcome/* failed */.gz)(`${name} is at ${there.sha.slice(0, 12)}, which this clone does not have: pull and verify again`);
        }
        catch (error) {
            if (error instanceof github_errors/* GitHubError */.y_)
                return (0,verify_outcome/* failed */.gz)(error.message);
            throw error;
        }
    },
};

// EXTERNAL MODULE: ./.build/ledger/due.js
var ledger_due = __webpack_require__(24700);
// EXTERNAL MODULE: ./.build/plan/months.js
var months = __webpack_require__(91509);
;// CONCATENATED MODULE: ./.build/verify/checks/heroku.js









const heroku = {
    id: 'heroku',
    title: 'Heroku has no closed month that is missing here, and none with other events',
    async run(ledger, context) {
        const { heroku: source } = context;
        if (source === undefined)
            return (0,verify_outcome/* notChecked */.lb)('no Heroku credentials');
        const account = (0,verify_ledger/* manifestsOf */.oF)(ledger)[0]?.manifest.account;
        if (account === undefined)
            return (0,verify_outcome/* notChecked */.lb)('there is no month that says whose it is');
        try {
            const found = await source.client.account(account.id);
            const archives = await source.client.archives(found);
            if (archives.length === 0)
                return (0,verify_outcome/* failed */.gz)(NOTHING_LISTED);
            const differing = (held) => difference(held, found, source);
            return await compared((0,verify_ledger/* stateOf */.L4)(ledger), archives.map(months/* listedMonth */.W), context, differing);
        }
        catch (error) {
            if (error instanceof errors/* ActionError */.lZ)
                return (0,verify_outcome/* failed */.gz)(error.message);
            throw error;
        }
    },
};
/** An account with a ledger has archives: a list without any says nothing of what is missing. */
const NOTHING_LISTED = 'Heroku lists no archive at all of the enterprise account, so it is not known what is missing. ' +
    "Check that the token's user has the manage permission on it, and run again; ask Heroku support " +
    'if it stays so';
/**
 * How Heroku's archive of a held month differs, which has other bytes now; undefined when Heroku has
 * only written the same events anew.
 */
async function difference(held, account, heroku) {
    const { month } = held.manifest;
    try {
        const digest = await heroku.orderedDigest(account, (0,system_month/* monthNamed */.yV)(month));
        if (digest === held.manifest.json.sha256)
            return undefined;
        const problem = `has ${month} with other events than Heroku has now: export again, which appends a revision`;
        return { problem, isKnown: true };
    }
    catch (error) {
        if (!(error instanceof errors/* ActionError */.lZ))
            throw error;
        const problem = `has ${month} with other bytes than Heroku has now, and its archive could not be looked into: ` +
            error.message;
        return { problem, isKnown: false };
    }
}
/** Holds a ledger against Heroku's list, and what has other bytes there against its archive. */
async function compared(state, listed, context, differing) {
    const due = (0,ledger_due/* dueMonths */.cM)({ kind: 'missing' }, state, listed, context.now);
    const latest = latestDue(context);
    const isWhole = ({ createdAt, month }) => (0,heroku_final/* isFinal */.d)(createdAt, month, context.now);
    const whole = new Set(listed.filter(isWhole).map(({ month }) => month));
    const isHeld = (month) => state.provisional.has(month);
    const problems = [
        // An archive that is cut short is nothing to hold yet.
        ...due.months
            .filter((month) => month <= latest && whole.has(month))
            .map((month) => ({
            problem: isHeld(month)
                ? `has ${month} only as it was before it was over, and Heroku has all of it`
                : `lacks ${month}, which Heroku has`,
        })),
        ...due.lost
            .filter((month) => month <= latest && !isHeld(month))
            .map((month) => ({
            problem: `lacks ${month}, which Heroku does not have either`,
            of: month,
        })),
    ];
    const anew = [];
    const unknown = [];
    for (const month of due.drifted) {
        const difference = await differing((0,ledger_state/* latestRevisions */.Ql)(state).get(month));
        if (difference === undefined)
            anew.push(month);
        // Not of the month: who accepts one change does not accept the next.
        else if (difference.isKnown)
            problems.push({ problem: difference.problem });
        else
            unknown.push(difference.problem);
    }
    const note = anew.length === 0 ? '' : `; ${anew.join(', ')} written anew, with the same events`;
    const judged = (some) => (0,verify_outcome/* judge */.S4)(some.map((each) => ({ file: '', ...each })), `${(0,verify_outcome/* count */.U9)(listed.length, 'month')} at Heroku${note}`, context.accepted);
    const outcome = judged(problems);
    if (unknown.length === 0)
        return outcome;
    // What Heroku does not give is no damage of the ledger; beside one it is told all the same.
    if (outcome.status === 'problem') {
        return judged([...problems, ...unknown.map((problem) => ({ problem }))]);
    }
    const { accepted } = outcome;
    const reason = unknown.map((problem) => `The ledger ${problem}`).join(' ');
    return { ...(0,verify_outcome/* failed */.gz)(reason), ...(accepted === undefined ? {} : { accepted }) };
}

;// CONCATENATED MODULE: ./.build/verify/checks/history.js







const objects = {
    id: 'objects',
    title: 'Every object of the clone that was read is what git names it by',
    async run(ledger, { clone }) {
        if (clone === undefined)
            return (0,verify_outcome/* notChecked */.lb)('the folder is in no clone');
        const { commits } = clone;
        if (isGap(commits) && commits.kind === 'unreadable') {
            const problem = `is in a clone that cannot be read: ${(0,log/* plain */.pj)(commits.reason)}`;
            return (0,verify_outcome/* judge */.S4)([{ file: '', problem }], '');
        }
        const { folder } = ledger;
        const committed = [...folder.entries.values()].filter(({ id }) => id !== undefined);
        if (committed.length === 0)
            return (0,verify_outcome/* notChecked */.lb)('the clone has no commit of it');
        const named = new Set((0,verify_ledger/* manifestsOf */.oF)(ledger).flatMap(({ manifest }) => manifest.files.map(({ path }) => path)));
        // What is wrong with those is known: they are read once.
        const damaged = await damagedFiles(ledger);
        const findings = damaged.filter(({ isUnreadable }) => isUnreadable);
        for (const { path, kind } of committed) {
            if (kind === 'missing')
                findings.push({ file: path, problem: verify_folder/* MISSING */.lV });
            if (kind !== 'file' || named.has(path))
                continue;
            const problem = await (0,verify_folder/* readThrough */.ir)(folder, path, () => undefined);
            if (problem !== undefined)
                findings.push({ file: path, problem });
        }
        return (0,verify_outcome/* judge */.S4)(findings, (0,verify_outcome/* count */.U9)(committed.length, 'object'));
    },
};
/** What looks like a file of a final month. */
const FINAL = /^\d{4}\/\d{4}-\d{2}\./;
const history_WORDS = { A: 'added', D: 'deleted', M: 'modified', T: 'replaced' };
const history_history = {
    id: 'history',
    title: 'No commit modified or deleted a file of a final month',
    run({ history: commits }, { accepted, allowShallow }) {
        if (!isGap(commits)) {
            return (0,verify_outcome/* judge */.S4)(commits.flatMap(commitFindings), (0,verify_outcome/* count */.U9)(commits.length, 'commit'), accepted);
        }
        const { kind, reason } = commits;
        // What is there and cannot be read counts against the ledger, what was not given does not.
        if (kind === 'unreadable') {
            const problem = `has a history that cannot be read: ${(0,log/* plain */.pj)(reason)}`;
            return (0,verify_outcome/* judge */.S4)([{ file: '', problem }], '');
        }
        return kind === 'cut' && !allowShallow ? (0,verify_outcome/* failed */.gz)(reason) : (0,verify_outcome/* notChecked */.lb)(reason);
    },
};
function commitFindings({ id, committed, committer, changes }) {
    const day = dayOf(committed * 1000);
    const by = `by commit ${id.slice(0, 12)} of ${day}, committer ${committer}`;
    return changes
        .filter(({ status, path }) => status !== 'A' && FINAL.test(path))
        .map(({ status, path }) => ({ file: path, problem: `was ${history_WORDS[status]} ${by}`, of: id }));
}

// EXTERNAL MODULE: ./.build/ledger/chain.js
var chain = __webpack_require__(64999);
;// CONCATENATED MODULE: ./.build/verify/checks/manifests.js







const manifests = {
    id: 'manifests',
    title: 'Every manifest fits the schema, is of this account, and lies where it says',
    run(ledger) {
        const { length } = (0,verify_ledger/* manifestsOf */.oF)(ledger);
        const none = { file: '', problem: 'has no manifest that can be read' };
        const problems = [...ledger.problems, ...(length === 0 ? [none] : [])];
        return (0,verify_outcome/* judge */.S4)(problems, (0,verify_outcome/* count */.U9)(length, 'manifest'));
    },
};
const manifests_chain = {
    id: 'chain',
    title: 'Each manifest names the one before it by its digest; sequence and revisions count up',
    async run({ log, folder }) {
        const sums = await (0,verify_folder/* readText */.yR)(folder, paths/* SUMS */.vf);
        const digests = typeof sums === 'string' ? undefined : (0,ledger_sums/* parseSums */.mi)(sums.toString());
        return (0,verify_outcome/* judge */.S4)((0,chain/* chainProblems */.we)(log, digests), `${(0,verify_outcome/* count */.U9)(log.length, 'manifest')} in sequence`);
    },
};
const manifests_months = {
    id: 'months',
    title: 'No month is missing between the oldest and the newest',
    run(ledger, { accepted }) {
        const held = (0,verify_ledger/* monthsOf */.vo)(ledger);
        if (held.length === 0)
            return (0,verify_outcome/* notChecked */.lb)('there is no final month');
        const gaps = (0,ledger_state/* gapsIn */.vY)(held).map((month) => ({
            file: '',
            problem: `lacks the month ${month}`,
            of: month,
        }));
        return (0,verify_outcome/* judge */.S4)(gaps, `${held[0]} to ${held.at(-1)}`, accepted);
    },
};
const counts = {
    id: 'counts',
    title: 'The counts in each manifest agree with each other',
    run(ledger) {
        const manifests = (0,verify_ledger/* manifestsOf */.oF)(ledger);
        const findings = manifests.flatMap(({ path, manifest }) => [...countProblems(manifest)].map((problem) => ({ file: path, problem })));
        const events = manifests.reduce((sum, { manifest }) => sum + manifest.events.count, 0);
        return (0,verify_outcome/* judge */.S4)(findings, `${events} events`);
    },
};
const sum = (counts) => Object.values(counts).reduce((total, count) => total + count, 0);
/** The rules are the tally's: each event is of a type and a day, or is counted as an anomaly. */
function* countProblems({ month, events }) {
    const { count, first, last, by_type: byType, by_day: byDay, anomalies } = events;
    const odd = (...kinds) => sum(Object.fromEntries(kinds.map((k) => [k, anomalies[k] ?? 0])));
    const typed = count - odd('not_an_object');
    const dated = typed - odd('missing_created_at', 'unreadable_created_at');
    if (sum(byType) !== typed)
        yield `counts ${typed} events, and ${sum(byType)} by type`;
    if (sum(byDay) !== dated)
        yield `counts ${dated} events with a time, and ${sum(byDay)} by day`;
    if ((first !== null && last !== null) !== dated > 0) {
        yield `counts ${dated} events with a time, and says that the first is at ${first ?? 'no time'}`;
    }
    const outside = sum(Object.fromEntries(Object.entries(byDay).filter(([day]) => day.slice(0, 7) !== month)));
    if (outside !== odd('outside_month')) {
        yield `counts ${odd('outside_month')} events outside of its month, and ${outside} by day`;
    }
}

;// CONCATENATED MODULE: ./.build/verify/checks/opened.js


/** What came of opening the files of one role. */
function outcomeOf(files, nothing) {
    if (files.length === 0)
        return (0,verify_outcome/* notChecked */.lb)(nothing);
    const findings = files.flatMap((file) => file.findings);
    if (findings.length > 0)
        return (0,verify_outcome/* judge */.S4)(findings, '');
    const skipped = (why) => files.filter((file) => file.skipped === why).length;
    const [wrong, locked, damaged] = [skipped('wrong-key'), skipped('locked'), skipped('damaged')];
    const of = `of ${(0,verify_outcome/* count */.U9)(files.length, 'file')}`;
    if (wrong > 0)
        return (0,verify_outcome/* failed */.gz)(`${wrong} ${of} are encrypted for other keys than those given`);
    if (locked > 0)
        return (0,verify_outcome/* notChecked */.lb)(`no private key for ${locked} ${of}`);
    if (damaged > 0)
        return (0,verify_outcome/* notChecked */.lb)(`${damaged} ${of} are damaged, and were not opened`);
    return (0,verify_outcome/* judge */.S4)([], (0,verify_outcome/* count */.U9)(files.length, 'file'));
}
const events = {
    id: 'events',
    title: 'Every month opens: digest, number, order, times and types of its events are as stated',
    async run(ledger, { drill }) {
        const files = (await drill(ledger)).filter(({ role }) => role === 'events');
        return outcomeOf(files, 'there is no month');
    },
};
const originals = {
    id: 'originals',
    title: "Heroku's own bytes, where they were kept, open and are those that Heroku announced",
    async run(ledger, { drill }) {
        const files = (await drill(ledger)).filter(({ role }) => role === 'original');
        return outcomeOf(files, 'none were kept');
    },
};
const opened_WORDS = {
    none: (signer) => `is not signed by ${signer}, the key that its manifest names`,
    rejected: (signer) => `has a signature of ${signer} that is not good: of other bytes, or of a time at which the key ` +
        'could not sign',
};
const signers = {
    id: 'signers',
    title: 'The signatures inside the encrypted files are good, and of the keys that are named',
    async run(ledger, { drill, privateKeys, signerKeys }) {
        const signed = (0,verify_ledger/* manifestsOf */.oF)(ledger).filter(({ manifest }) => manifest.encryption?.signed_by);
        if (signed.length === 0)
            return (0,verify_outcome/* notChecked */.lb)('no month is signed');
        if (privateKeys.length === 0 || signerKeys.length === 0) {
            const which = 'a private key and the public keys of the signers';
            return (0,verify_outcome/* notChecked */.lb)(`${(0,verify_outcome/* count */.U9)(signed.length, 'month')} signed: give ${which}`);
        }
        const opened = (await drill(ledger)).flatMap(({ path, signature }) => signature === undefined ? [] : [{ path, ...signature }]);
        if (opened.length === 0)
            return (0,verify_outcome/* notChecked */.lb)('no signed file was opened');
        const findings = opened.flatMap(({ path, signer, is }) => is === 'rejected' || is === 'none' ? [{ file: path, problem: opened_WORDS[is](signer) }] : []);
        if (findings.length > 0)
            return (0,verify_outcome/* judge */.S4)(findings, '');
        const keyless = opened.filter(({ is }) => is === 'no-key');
        if (keyless.length > 0) {
            const names = [...new Set(keyless.map(({ signer }) => signer))].join(', ');
            return (0,verify_outcome/* failed */.gz)(`${keyless.length} of ${(0,verify_outcome/* count */.U9)(opened.length, 'file')} are signed by ${names}, and that key was not given`);
        }
        return (0,verify_outcome/* judge */.S4)([], (0,verify_outcome/* count */.U9)(opened.length, 'file'));
    },
};

// EXTERNAL MODULE: ./.build/ledger/readme.js
var readme = __webpack_require__(4650);
;// CONCATENATED MODULE: ./.build/verify/checks/page.js





const page = {
    id: 'page',
    title: `${paths/* README */.DK} is what the manifests say, to the letter; the address of its history is not judged`,
    async run(ledger) {
        const bytes = await (0,verify_folder/* readText */.yR)(ledger.folder, paths/* README */.DK);
        if (typeof bytes === 'string')
            return (0,verify_outcome/* judge */.S4)([{ file: paths/* README */.DK, problem: bytes }], '');
        const text = bytes.toString();
        const problems = [...pageProblems(text, ledger)];
        return (0,verify_outcome/* judge */.S4)(problems.map((problem) => ({ file: paths/* README */.DK, problem })), (0,verify_outcome/* count */.U9)(rowsIn(text).length, 'row'));
    },
};
const rowsIn = (text) => text.split('\n').filter((line) => line.startsWith('| ['));
/** The page is what the exporter makes of the manifests, to the letter. */
function* pageProblems(text, ledger) {
    const manifests = (0,verify_ledger/* manifestsOf */.oF)(ledger);
    const made = pagesOf(text, ledger);
    const [expected] = made;
    if (expected === undefined || made.includes(text))
        return;
    const lines = text.split('\n');
    const isThere = new Set(lines);
    let isTold = false;
    for (const { path } of manifests) {
        const row = rowsIn(expected).find((line) => line.includes(`](${path})`));
        if (row === undefined || isThere.has(row))
            continue;
        yield `does not show what '${path}' says`;
        isTold = true;
    }
    const rows = rowsIn(text);
    const known = manifests.length + ledger.unreadable.length;
    if (rows.length > known)
        yield `has ${rows.length} rows for ${(0,verify_outcome/* count */.U9)(known, 'manifest')}`;
    // Of manifests that cannot be read, nobody knows what it is to say.
    if (isTold || rows.length > known || ledger.unreadable.length > 0)
        return;
    const wrong = expected.split('\n').findIndex((line, index) => line !== lines[index]);
    yield `is not what the manifests say in line ${(wrong < 0 ? expected.split('\n').length : wrong) + 1}`;
}
/** The page by each name that the account had, newest first; which it has is the last export's. */
function pagesOf(text, ledger) {
    const manifests = (0,verify_ledger/* manifestsOf */.oF)(ledger);
    const accounts = new Map(manifests.map(({ manifest: { account } }) => [account.name, account]));
    const state = (0,verify_ledger/* stateOf */.L4)(ledger);
    // Where GitHub shows the history is not in any manifest: it is taken from the page, and may lie.
    const historyUrl = (0,readme/* historyUrlIn */.tR)(text);
    return [...accounts.values()]
        .reverse()
        .map((account) => (0,readme/* formatReadme */.GW)(state, { account, historyUrl }));
}

;// CONCATENATED MODULE: ./.build/verify/checks.js










/** Everything that is checked of a ledger, in this order. */
const CHECKS = [
    // From the files alone.
    manifests,
    manifests_chain,
    manifests_months,
    counts,
    names,
    digests,
    unnamed,
    sums,
    page,
    // With the clock.
    clocks,
    fresh,
    // With the clone.
    objects,
    history_history,
    commits,
    // With what was noted elsewhere.
    anchor_anchor,
    // With keys.
    events,
    originals,
    signers,
    // With credentials.
    signatures,
    remote,
    heroku,
];

// EXTERNAL MODULE: external "node:stream/web"
var web_ = __webpack_require__(37830);
// EXTERNAL MODULE: ./.build/openpgp/key-error.js
var key_error = __webpack_require__(81002);
// EXTERNAL MODULE: ./.build/openpgp/keys.js + 2 modules
var keys = __webpack_require__(60177);
// EXTERNAL MODULE: ./.build/openpgp/openpgp.js
var openpgp = __webpack_require__(90093);
// EXTERNAL MODULE: ./.build/openpgp/private-keys.js
var private_keys = __webpack_require__(59490);
;// CONCATENATED MODULE: ./.build/openpgp/decrypt.js





/**
 * Decrypts a binary OpenPGP message as it is read. What it yields is authentic only once it has
 * ended without an error.
 * @throws KeyError when the keys that it is encrypted for are given and cannot decrypt
 */
async function* decrypted(source, { privateKeys, signerKeys, now, onSignatures }) {
    const { decrypt, readMessage } = await (0,openpgp/* openpgp */.I)();
    const message = await readMessage({ binaryMessage: web_.ReadableStream.from(source) });
    await refuseKeys(message.getEncryptionKeyIDs(), privateKeys);
    const { data, signatures } = await decrypt({
        message,
        decryptionKeys: [...privateKeys],
        verificationKeys: [...signerKeys],
        format: 'binary',
        date: now,
        // Else OpenPGP.js holds all of it in memory until the end.
        config: { allowUnauthenticatedStream: true },
    });
    const found = signatures.map(async ({ keyID, verified }) => {
        const isGood = await verified.catch(() => false);
        const signer = signerKeys.find((key) => key.getKeys(keyID).length > 0);
        return signer === undefined ? [] : [{ signer: (0,keys/* fingerprintOf */.a)(signer), isGood }];
    });
    yield* data;
    onSignatures((await Promise.all(found)).flat());
}
/** Throws when the keys that fit cannot decrypt: that is no fault of the file. */
async function refuseKeys(ids, privateKeys) {
    const problems = [];
    for (const key of privateKeys) {
        for (const id of ids.filter((one) => key.getKeys(one).length > 0)) {
            const problem = await (0,private_keys/* decryptionProblem */.h)(key, id);
            if (problem === undefined)
                return;
            problems.push(problem);
        }
    }
    if (problems.length > 0)
        throw new key_error/* KeyError */.e('pgp-private-keys', problems);
}

// EXTERNAL MODULE: ./.build/order/instant.js
var order_instant = __webpack_require__(56496);
;// CONCATENATED MODULE: ./.build/verify/events.js

/** Under which name the exporter counts together what it does not name. */
const OTHER = '(other)';
/** Counts under the names that a manifest has; everything else together. */
class Counter {
    #expected;
    #found = new Map();
    constructor(expected) {
        this.#expected = expected;
    }
    add(name) {
        const known = Object.hasOwn(this.#expected, name) ? name : OTHER;
        this.#found.set(known, (this.#found.get(known) ?? 0) + 1);
    }
    /** Where the counts differ from the manifest's. */
    *problems() {
        for (const name of new Set([...Object.keys(this.#expected), ...this.#found.keys()])) {
            const found = this.#found.get(name) ?? 0;
            const expected = this.#expected[name] ?? 0;
            if (found !== expected) {
                yield `has ${found} events of '${name}', where its manifest counts ${expected}`;
            }
        }
    }
}
const events_text = (value) => (typeof value === 'string' ? value : '');
/**
 * Holds the events of a document, in its order, against what the manifest says of them. Written
 * apart from the code that orders and counts, so that neither hides a mistake of the other.
 */
class EventTally {
    #events;
    #types;
    #days;
    #count = 0;
    /** Number of the first event out of order. */
    #disordered;
    #first = null;
    #last = null;
    #latest;
    constructor(events) {
        this.#events = events;
        this.#types = new Counter(events.by_type);
        this.#days = new Counter(events.by_day);
    }
    /** Adds an event, which is one JSON value. */
    add(json) {
        this.#count++;
        const value = JSON.parse(json.toString());
        const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
        const event = isObject ? value : {};
        if (isObject)
            this.#types.add(`${events_text(event.type)}.${events_text(event.action)}`);
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
        this.#days.add(new Date(instant.seconds * 1000).toISOString().split('T')[0]);
        this.#last = (0,order_instant/* shownInstant */.Jd)(created);
        this.#first ??= this.#last;
        this.#latest = instant;
    }
    /** What differs from the manifest. No text of an event is in it. */
    problems() {
        const { count, first, last } = this.#events;
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
        return [...problems, ...this.#types.problems(), ...this.#days.problems()];
    }
}

// EXTERNAL MODULE: ./.build/order/errors.js
var order_errors = __webpack_require__(3998);
// EXTERNAL MODULE: ./.build/order/reader.js + 1 modules
var order_reader = __webpack_require__(38738);
;// CONCATENATED MODULE: ./.build/verify/parse-events.js


/** An event of more bytes is none, and is not held in memory. */
const LONGEST_EVENT = 64_000_000;
const parse_events_LINE_FEED = 0x0a;
/**
 * Reads a document with the reader that orders archives, from its first byte to its last, and gives
 * its events to `take`, each valid during the call only. Tells why it is no audit trail in the
 * layout of one, if so: not before its end, since until then what was decrypted may be anything.
 */
async function parseEvents(document, take) {
    let [events, lines] = [0, 0];
    const reader = new order_reader/* EntryReader */.c((entry) => {
        events++;
        take(entry.bytes.subarray(entry.start, entry.end));
    });
    let problem;
    for await (const chunk of document) {
        // Within a string it would be no JSON.
        for (let at = -1; (at = chunk.indexOf(parse_events_LINE_FEED, at + 1)) >= 0;)
            lines++;
        problem ??= problemOf(() => {
            reader.write(chunk);
            reader.forget();
        });
        if (reader.size > LONGEST_EVENT)
            problem ??= `has an event of more than ${LONGEST_EVENT} bytes`;
    }
    problem ??= problemOf(() => {
        reader.close();
    });
    // One after each event, one after what is before them, and one at the end.
    const isOneALine = lines === (events === 0 ? 1 : events + 2);
    return problem ?? (isOneALine ? undefined : 'does not have one event a line');
}
function problemOf(read) {
    try {
        read();
        return undefined;
    }
    catch (error) {
        if (error instanceof order_errors/* JsonError */.N)
            return `is not JSON from byte ${error.offset} on`;
        if (error instanceof order_errors/* DocumentError */.M)
            return 'is JSON, but no audit trail';
        throw error;
    }
}

;// CONCATENATED MODULE: ./.build/verify/document.js



/** The bytes go on after the end that they should have. */
class Overrun extends Error {
}
/** Passes bytes on and counts them, up to the size that they should have. */
async function* bounded(source, size, digest) {
    for await (const chunk of source) {
        digest.add(chunk);
        if (digest.size > size)
            throw new Overrun(`holds more than the ${size} bytes that its manifest has`);
        yield chunk;
    }
}
async function drained(source) {
    const iterator = source[Symbol.asyncIterator]();
    while ((await iterator.next()).done !== true)
        ;
}
/** What differs between what was read and the size and digest that it should have. */
function* digestProblems(digest, { size, sha256 }, what) {
    if (digest.size !== size)
        yield `holds ${digest.size} bytes of ${what}, where its manifest has ${size}`;
    else if (digest.sha256 !== sha256) {
        yield `holds ${what} with the SHA-256 ${digest.sha256}, where its manifest has ${sha256}`;
    }
}
/** Reads an ordered document to its end and holds it against its manifest. */
async function documentProblems(document, { events, json }) {
    const digest = new seal_digest/* Digest */.n();
    const found = new EventTally(events);
    const problem = await parseEvents(bounded(document, json.size, digest), (event) => {
        found.add(event);
    });
    const problems = problem === undefined ? found.problems() : [problem];
    return [...digestProblems(digest, json, 'JSON'), ...problems];
}
/** Reads Heroku's bytes to their end and holds them and their JSON against the manifest. */
async function originalProblems(gz, gunzip, { source }) {
    const outer = new seal_digest/* Digest */.n();
    const inner = new seal_digest/* Digest */.n();
    const json = gunzip(bounded(gz, source.size, outer));
    await drained(bounded(json, source.json_size, inner));
    return [
        ...digestProblems(outer, { size: source.size, sha256: source.checksum }, "Heroku's archive"),
        ...digestProblems(inner, { size: source.json_size, sha256: source.json_sha256 }, "Heroku's JSON"),
    ];
}

;// CONCATENATED MODULE: ./.build/verify/drill.js









/** Opens all files of a ledger, one after the other, in bounded memory. */
async function drill(ledger, context) {
    const damaged = new Set((await damagedFiles(ledger)).map(({ file }) => file));
    const opened = [];
    for (const held of (0,verify_ledger/* manifestsOf */.oF)(ledger)) {
        for (const role of ['events', 'original']) {
            const paths = (0,ledger_document/* pathsOf */.wG)(held.manifest, role);
            if (paths.length === 0)
                continue;
            const isDamaged = paths.some((path) => damaged.has(path) || !(0,verify_folder/* hasFile */.jv)(ledger.folder, path));
            const skipped = isDamaged ? 'damaged' : lock(held.manifest, context);
            opened.push(skipped === undefined
                ? await openFile(ledger, held, role, context)
                : { role, path: paths[0], skipped, findings: [] });
        }
    }
    return opened;
}
/** Whether the keys at hand are none, or none of those that a month was encrypted for. */
function lock({ encryption }, { privateKeys }) {
    if (encryption === null)
        return undefined;
    if (privateKeys.length === 0)
        return 'locked';
    const fits = privateKeys.some((key) => encryption.recipients.includes((0,keys/* fingerprintOf */.a)(key)));
    return fits ? undefined : 'wrong-key';
}
async function openFile({ folder }, { manifest }, role, context) {
    const paths = (0,ledger_document/* pathsOf */.wG)(manifest, role);
    const path = paths[0];
    const sealed = joined(folder, paths);
    const signatures = [];
    const onSignatures = (found) => signatures.push(...found);
    const bytes = manifest.encryption === null ? sealed : decrypted(sealed, { ...context, onSignatures });
    const inside = (gz) => (0,ledger_document/* documentIn */.Fd)(gz, path);
    const at = (problem) => ({ file: path, problem });
    try {
        const problems = role === 'events'
            ? await documentProblems(inside(bytes), manifest)
            : await originalProblems(bytes, inside, manifest);
        const opened = { role, path, findings: problems.map(at) };
        const signer = manifest.encryption?.signed_by ?? null;
        if (signer === null)
            return opened;
        return { ...opened, signature: { signer, is: signatureOf(signer, signatures, context) } };
    }
    catch (error) {
        // The keys are to blame, not the ledger.
        if (error instanceof key_error/* KeyError */.e)
            throw error;
        const problem = error instanceof Overrun ? error.message : `cannot be opened: ${(0,errors/* messageOf */.bD)(error)}`;
        return { role, path, findings: [at(problem)] };
    }
    finally {
        // Whoever gives up in the middle leaves the file open.
        await sealed.return();
    }
}
function signatureOf(signer, signatures, { signerKeys }) {
    if (!signerKeys.some((key) => (0,keys/* fingerprintOf */.a)(key) === signer))
        return 'no-key';
    const own = signatures.filter((found) => found.signer === signer);
    if (own.some(({ isGood }) => isGood))
        return 'good';
    return own.length > 0 ? 'rejected' : 'none';
}
/** The bytes of files, one after the other. */
async function* joined(folder, paths) {
    for (const path of paths)
        yield* folder.stream(path);
}

;// CONCATENATED MODULE: ./.build/verify/find.js




/**
 * Finds the ledgers in folders: where manifests lie in folders of months, or the page of a ledger is.
 * A folder that cannot be read hides no other. Of each place it asks once.
 */
class LedgerFinder {
    #folders;
    #known = new Map();
    constructor(folders) {
        this.#folders = folders;
    }
    /** @param isRoot whether it is the root of a repository, where other things lie beside a ledger */
    async below(at, isRoot) {
        const items = await this.#folders.list(at);
        if (items === undefined)
            return { ledgers: [], unread: [''] };
        const isOne = await this.#isLedger(items);
        const found = { ledgers: isOne ? [''] : [], unread: [] };
        if (isOne && !isRoot)
            return found;
        for (const { name, kind, at: inner } of items) {
            if (kind === 'unreadable' && (await this.#hidesLedger(inner)))
                found.unread.push(name);
            if (kind !== 'folder' || name === '.git' || (isOne && (0,paths/* isMonthsFolder */.ib)(name)))
                continue;
            const within = await this.#once(inner);
            for (const key of ['ledgers', 'unread']) {
                found[key].push(...within[key].map((path) => (path === '' ? name : `${name}/${path}`)));
            }
        }
        return { ledgers: found.ledgers.sort(), unread: found.unread.sort() };
    }
    /** A ledger in a folder whose name is no UTF-8 cannot be named. */
    async #hidesLedger(at) {
        const { ledgers, unread } = await this.#once(at);
        return ledgers.length + unread.length > 0;
    }
    #once(at) {
        const found = this.#known.get(at) ?? this.below(at, false);
        this.#known.set(at, found);
        return found;
    }
    async #isLedger(items) {
        for (const { name, kind, at } of items) {
            if (kind !== 'folder' || !(0,paths/* isMonthsFolder */.ib)(name))
                continue;
            // One that cannot be read is told when it is visited, or with its ledger.
            const inner = (await this.#folders.list(at)) ?? [];
            if (inner.some((item) => (0,paths/* isManifestName */.zU)(item.name)))
                return true;
        }
        // A ledger that has lost its manifests. (A repository's own page may begin like a ledger's.)
        const file = (path) => items.find(({ name, kind }) => name === path && kind === 'file');
        const page = file(paths/* README */.DK);
        if (file(paths/* SUMS */.vf) === undefined || page === undefined)
            return false;
        const text = await this.#folders.text(page.at).catch(() => '');
        return text.startsWith(readme/* README_MARK */.HN);
    }
}
const FOLDERS_ON_DISK = {
    list: async (path) => {
        const entries = await (0,promises_.readdir)(path, { withFileTypes: true }).catch(() => undefined);
        return entries?.map((entry) => {
            const kind = entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'other';
            return { name: entry.name, kind, at: (0,external_node_path_.join)(path, entry.name) };
        });
    },
    text: (path) => (0,promises_.readFile)(path, 'utf8'),
};
/** A page of a ledger with more bytes is none. */
const LONGEST_PAGE = 64_000_000;
/** Folders by git's ids of them. Those that cannot be read throw. */
function committedFolders(objects) {
    return {
        list: async (id) => (await objects.tree(id)).map(({ name, kind, id: at, mode }) => ({
            name,
            // A file of such a name is told where it is in a ledger.
            kind: kind === 'unreadable' && mode !== '40000' ? 'other' : kind,
            at,
        })),
        text: async (id) => {
            if (((await objects.size(id)) ?? Infinity) > LONGEST_PAGE)
                return '';
            const chunks = [];
            for await (const chunk of objects.blob(id))
                chunks.push(chunk);
            return Buffer.concat(chunks).toString();
        },
    };
}

;// CONCATENATED MODULE: ./.build/verify/locate.js








/** There is no ledger, or more than one where one is meant. */
class VerifyError extends errors/* ActionError */.lZ {
}
/**
 * Finds the ledgers at a commit, or else on disk.
 *
 * @throws VerifyError when there is none
 */
async function findLedgers({ folder, ref }, clone) {
    const committed = clone?.tip && (await findCommitted(clone));
    if (committed && committed.ledgers.length > 0)
        return committed;
    const found = ref === 'HEAD' || clone === undefined
        ? await new LedgerFinder(FOLDERS_ON_DISK).below(folder, true)
        : { ledgers: [], unread: [] };
    const gap = committed?.gap ?? (clone && isGap(clone.commits) ? clone.commits : undefined);
    if (found.ledgers.length > 0)
        return { ...found, isCommitted: false, gap };
    // Whether there is a ledger is not known, which counts against the clone.
    if (gap?.kind === 'unreadable')
        return { ...found, ledgers: [''], isCommitted: false, gap };
    throw new VerifyError(`There is no ledger in '${(0,log/* plain */.pj)(folder)}'${ref === 'HEAD' ? '' : ` at ${(0,log/* quoted */.TL)(ref)}`}: no ` +
        "manifests (2026/2026-10.manifest.json). Give the folder that was the export's 'directory', " +
        'or the clone that holds it.');
}
/** The ledgers at the commit, and those that were there at any commit before it. */
async function findCommitted({ tip, commits, prefix }) {
    const { commit, objects } = tip;
    const finder = new LedgerFinder(committedFolders(objects));
    const ledgers = new Set();
    let unread = [];
    let gap;
    const history = isGap(commits) ? [commit] : commits;
    for (const tree of new Set(history.map((each) => each.tree).concat(commit.tree))) {
        try {
            const folder = await folderAt(objects, tree, prefix);
            if (folder === undefined)
                continue;
            const found = await finder.below(folder, prefix === '');
            for (const path of found.ledgers)
                ledgers.add(path);
            if (tree === commit.tree)
                ({ unread } = found);
        }
        catch (error) {
            gap = gapOf(error);
        }
    }
    return { ledgers: [...ledgers].sort(), unread, gap, isCommitted: true };
}
const everything = () => true;
/** The ledger in a folder, as the commit has it. */
async function committedLedger(path, clone) {
    const { commit, objects } = clone.tip;
    const inClone = [clone.prefix, path].filter((part) => part !== '').join('/');
    const within = inClone === '' ? isOfLedger : everything;
    try {
        const tree = await folderAt(objects, commit.tree, inClone);
        const folder = tree === undefined ? verify_folder/* EMPTY_FOLDER */.ZZ : await (0,verify_folder/* committedFolder */.jd)(objects, tree, within);
        const history = await readHistory(clone, inClone).catch(gapOf);
        return await (0,verify_ledger/* readLedger */.SC)(path, folder, history);
    }
    catch (error) {
        return (0,verify_ledger/* readLedger */.SC)(path, verify_folder/* EMPTY_FOLDER */.ZZ, gapOf(error));
    }
}
/** The ledger in a folder as it lies on disk, without a history. */
async function ledgerOnDisk(folder, path, clone) {
    const absent = (reason) => ({
        kind: 'absent',
        reason: `not enough history: ${reason}`,
    });
    const gap = clone === undefined
        ? absent('the folder is in no clone')
        : isGap(clone.commits) && clone.commits.kind !== 'cut'
            ? clone.commits
            : absent('the clone has no commit of it');
    // What is in no clone, such as a download, may be the root of a repository all the same.
    const within = path === '' ? isOfLedger : everything;
    return (0,verify_ledger/* readLedger */.SC)(path, await (0,verify_folder/* diskFolder */.CM)(folder, path, within), gap);
}

// EXTERNAL MODULE: ./.build/verify/report.js
var report = __webpack_require__(94322);
;// CONCATENATED MODULE: ./.build/verify/work-tree.js





/** That the files on disk are not those of the commit, which is what was verified; else nothing. */
async function workTreeRemark({ workTree, prefix }, { path, folder }) {
    if (workTree === undefined)
        return [];
    const inClone = [prefix, path].filter((part) => part !== '').join('/');
    const disk = await (0,verify_folder/* diskFolder */.CM)(workTree, inClone, inClone === '' ? isOfLedger : () => true);
    const first = await work_tree_difference(folder, disk);
    if (first === undefined)
        return [];
    const file = [path, first.file].filter((part) => part !== '').join('/');
    return [
        `The work tree is not as the commit, which is what was verified: '${(0,log/* plain */.pj)(file)}' ${first.how}`,
    ];
}
async function work_tree_difference(committed, disk) {
    for (const { path, kind, size, id } of committed.entries.values()) {
        if (kind !== 'file')
            continue;
        const there = disk.entries.get(path);
        if (there === undefined)
            return { file: path, how: 'is missing there' };
        const hash = objectHash(id.length === 64 ? 'sha256' : 'sha1', 'blob', size);
        const problem = there.kind === 'file' && there.size === size
            ? await (0,verify_folder/* readThrough */.ir)(disk, path, (chunk) => hash.update(chunk))
            : 'differs';
        if (problem !== undefined || hash.digest('hex') !== id)
            return { file: path, how: 'differs' };
    }
    const further = [...disk.entries.keys()].find((path) => (0,paths/* isManifestName */.zU)(path.split('/').at(-1)) && !committed.entries.has(path));
    return further === undefined ? undefined : { file: further, how: 'is in no commit' };
}

;// CONCATENATED MODULE: ./.build/verify/verify.js











/**
 * The story: finds the ledgers, at a commit or on disk, reads each with its history, and checks it. A
 * check that finds something does not keep the others from being made.
 *
 * @throws VerifyError when there is no ledger, UnusableClone
 */
async function verify(verification) {
    const { folder, temp, onEnd, ref, path } = verification;
    if ((await (0,promises_.stat)(folder).catch(() => undefined))?.isDirectory() !== true) {
        throw new VerifyError(`'${(0,log/* plain */.pj)(folder)}' is not a folder: give that of a ledger, or of a clone`);
    }
    // What it holds is no secret: a step's post need not know of it.
    const caretaker = { onEnd, rememberScratch: () => undefined };
    return (0,scratch/* withScratch */.hM)(temp, caretaker, async (scratch) => {
        const clone = await openClone(folder, { ref, path, home: scratch.folder });
        try {
            return await verifyAll(verification, clone);
        }
        finally {
            await clone?.close();
        }
    });
}
async function verifyAll(verification, opened) {
    const { folder, required, now } = verification;
    const { ledgers, unread, isCommitted, gap } = await findLedgers(verification, opened);
    const clone = opened && gap ? { ...opened, commits: gap } : opened;
    refuseAmbiguity(ledgers, verification);
    const context = { ...verification, clone, drill: drillOnce(verification) };
    const reports = [];
    const remarks = [];
    for (const path of ledgers) {
        const ledger = await (isCommitted
            ? committedLedger(path, clone)
            : ledgerOnDisk(folder, path, clone));
        reports.push((0,report/* ledgerReport */.gM)(ledger, await runChecks(ledger, context, required)));
        if (isCommitted && verification.ref === 'HEAD') {
            remarks.push(...(await workTreeRemark(clone, ledger)));
        }
    }
    const head = isCommitted ? clone.tip.commit.id : null;
    return { verifiedAt: now, head, ledgers: reports, unread, remarks };
}
function refuseAmbiguity(ledgers, { folder, expected }) {
    if (ledgers.length < 2 || (expected.manifest ?? expected.records ?? expected.until) === undefined)
        return;
    throw new VerifyError(`There are ${ledgers.length} ledgers in '${(0,log/* plain */.pj)(folder)}', and the manifest, the number of ` +
        'records or the last month that was given is of one: verify its folder by itself.');
}
/** Opens the files of each ledger when they are first asked for, and once. */
function drillOnce(verification) {
    const drills = new Map();
    return (ledger) => {
        const running = drills.get(ledger) ?? drill(ledger, verification);
        drills.set(ledger, running);
        return running;
    };
}
async function runChecks(ledger, context, required) {
    const reports = [];
    for (const check of CHECKS) {
        const outcome = await runCheck(check, ledger, context);
        reports.push({ check, outcome: required.has(check.id) ? demand(outcome) : outcome });
    }
    return reports;
}
/** A check that throws is one that could not be made: the others go on. */
async function runCheck(check, ledger, context) {
    try {
        return await check.run(ledger, context);
    }
    catch (error) {
        return (0,verify_outcome/* failed */.gz)(`could not be made: ${(0,log/* plain */.pj)((0,errors/* messageOf */.bD)(error))}`);
    }
}
/** A check that was asked for, and could not be made, fails the verification. */
function demand(outcome) {
    return outcome.status === 'not-checked' ? (0,verify_outcome/* failed */.gz)(outcome.reason) : outcome;
}


/***/ })

};
