export const id = 2056;
export const ids = [2056];
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

/***/ 5993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OI: () => (/* binding */ formatSignOff),
/* harmony export */   SZ: () => (/* binding */ isApproved),
/* harmony export */   Tf: () => (/* binding */ readSignOff),
/* harmony export */   YR: () => (/* binding */ signOffOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80356);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13798);
/* harmony import */ var _companions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88951);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40409);




/** What a sign-off says of its own form; a change of meaning gets a new number. */
const SIGN_OFF_SCHEMA = 'heroku-audit-trail/signoff/1';
const file = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), sha256: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/) });
/** A reviewer's answer to a job that waited in an environment, as GitHub has it. */
const approvalSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    login: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1),
    state: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    comment: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** Null: GitHub does not say. */
    at: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    environment: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
});
/** Who reviewed a month, and in which run. */
const signOffSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(SIGN_OFF_SCHEMA),
    account: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }),
    month: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    revision: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1),
    manifest: file,
    review: file.nullable(),
    approvals: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(approvalSchema).min(1),
    /** Login of who started the run. */
    initiator: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    approved_by_another: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    run: _manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .runSchema */ .Lx,
});
function signOffOf(held, { approvals, starters, run }) {
    return {
        schema: SIGN_OFF_SCHEMA,
        ...subjectOf(held),
        approvals: [...approvals],
        initiator: starters[0],
        approved_by_another: isByAnother(approvals, starters),
        run,
    };
}
function subjectOf({ path, sha256, manifest }) {
    const { account, month, revision, files } = manifest;
    const page = files.find(({ role }) => role === 'review');
    const review = page === undefined ? null : { path: page.path, sha256: page.sha256 };
    return { account, month, revision, manifest: { path, sha256 }, review };
}
const formatSignOff = (signOff) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRecord */ .bM)(signOffSchema, signOff);
/** @returns what is wrong with the sign-off of a manifest, when something is */
function readSignOff(bytes, held) {
    const wrong = (problem) => ({ file: (0,_companions_js__WEBPACK_IMPORTED_MODULE_1__/* .companionPath */ .ad)(held.path, 'signoff'), problem });
    const parsed = signOffSchema.safeParse((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(bytes));
    if (!parsed.success)
        return wrong('is no sign-off of a form that is known');
    const { approvals, initiator, approved_by_another: isClaimed } = parsed.data;
    for (const [key, value] of Object.entries(subjectOf(held))) {
        if (!(0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(parsed.data[key], value)) {
            return wrong(`is of another ${key} than '${held.path}'`);
        }
    }
    if (!approvals.some(isApproved))
        return wrong('names nobody who approved');
    if (isClaimed && !isByAnother(approvals, [initiator])) {
        return wrong('says that another approved than who started the run, and names none');
    }
    return parsed.data;
}
const isApproved = ({ state }) => state === 'approved';
function isByAnother(approvals, starters) {
    const own = starters.map((login) => login.toLowerCase());
    return approvals.some((each) => isApproved(each) && !own.includes(each.login.toLowerCase()));
}


/***/ }),

/***/ 67283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ decrypted)
/* harmony export */ });
/* harmony import */ var node_stream_web__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37830);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8026);
/* harmony import */ var _openpgp_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90093);
/* harmony import */ var _private_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59490);




/**
 * Decrypts a binary OpenPGP message. What it yields is authentic only if it ends without an error.
 * @throws KeyError when the keys that it is encrypted to are given without their secret part
 */
async function* decrypted(source, { privateKeys, now }) {
    const { decrypt, readMessage } = await (0,_openpgp_js__WEBPACK_IMPORTED_MODULE_2__/* .openpgp */ .I)();
    const message = await readMessage({ binaryMessage: node_stream_web__WEBPACK_IMPORTED_MODULE_0__.ReadableStream.from(source) });
    const ids = message.getEncryptionKeyIDs();
    const meant = privateKeys
        .map((key) => ({ key, parts: ids.flatMap((id) => key.getKeys(id)) }))
        .filter(({ parts }) => parts.length > 0);
    if (meant.length > 0 && meant.every(({ parts }) => parts.every(_private_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .isStub */ .DB))) {
        const problems = meant.map(({ key }) => (0,_private_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .lacksSecret */ .tO)(key));
        throw new _keys_js__WEBPACK_IMPORTED_MODULE_1__/* .KeyError */ .eN('pgp-private-keys', problems);
    }
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


/***/ }),

/***/ 8439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ LedgerFinder),
/* harmony export */   _: () => (/* binding */ FOLDERS_ON_DISK)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _ledger_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93398);
/* harmony import */ var _ledger_readme_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4650);




/**
 * Finds the ledgers in folders: where manifests lie in folders of months, or the page of a ledger is.
 * A folder that cannot be read hides no other. Each place is read once.
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
            const isOwn = name === '.git' || (isOne && (0,_ledger_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isMonthsFolder */ .ib)(name));
            if (isOwn || (kind !== 'folder' && kind !== 'unreadable'))
                continue;
            const within = await this.#once(inner);
            // A ledger in a folder whose name is no UTF-8 cannot be named.
            if (kind === 'unreadable') {
                if (within.ledgers.length + within.unread.length > 0)
                    found.unread.push(name);
                continue;
            }
            for (const key of ['ledgers', 'unread']) {
                found[key].push(...within[key].map((path) => (path === '' ? name : `${name}/${path}`)));
            }
        }
        return { ledgers: found.ledgers.sort(), unread: found.unread.sort() };
    }
    #once(at) {
        const found = this.#known.get(at) ?? this.below(at, false);
        this.#known.set(at, found);
        return found;
    }
    async #isLedger(items) {
        for (const { name, kind, at } of items) {
            if (kind !== 'folder' || !(0,_ledger_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isMonthsFolder */ .ib)(name))
                continue;
            // One that cannot be read is reported when it is visited, or with its ledger.
            const inner = (await this.#folders.list(at)) ?? [];
            if (inner.some((item) => (0,_ledger_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isManifestName */ .zU)(item.name)))
                return true;
        }
        // A ledger that has lost its manifests. (A repository's own page may begin like a ledger's.)
        const file = (path) => items.find(({ name, kind }) => name === path && kind === 'file');
        const page = file(_ledger_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .README */ .DK);
        if (file(_ledger_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .SUMS */ .vf) === undefined || page === undefined)
            return false;
        const text = await this.#folders.text(page.at).catch(() => '');
        return text.startsWith(_ledger_readme_js__WEBPACK_IMPORTED_MODULE_3__/* .README_MARK */ .HN);
    }
}
const FOLDERS_ON_DISK = {
    list: async (path) => {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path, { withFileTypes: true }).catch(() => undefined);
        return entries?.map((entry) => {
            const kind = entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'other';
            return { name: entry.name, kind, at: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, entry.name) };
        });
    },
    text: (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'),
};


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
function lockOf({ encryption }, privateKeys) {
    if (encryption === null)
        return undefined;
    if (privateKeys.length === 0)
        return 'locked';
    const fits = privateKeys.some((key) => encryption.recipients.includes((0,_openpgp_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .fingerprintOf */ .ax)(key)));
    return fits ? undefined : 'wrong-key';
}
/** What is in the files of a month that have a role, decrypted. @throws KeyError, Overrun */
function openedFiles(sealed, { encryption, files }, role, keys) {
    if (encryption === null)
        return sealed;
    const size = files.reduce((sum, file) => sum + (file.role === role ? file.size : 0), 0);
    // The export compresses nothing inside of an OpenPGP message.
    return watched((0,_openpgp_decrypt_js__WEBPACK_IMPORTED_MODULE_2__/* .decrypted */ .J)(sealed, keys), (read) => {
        if (read > size)
            throw new Overrun('is compressed inside of its encryption');
    });
}
/** Passes bytes on, each chunk after it was looked at: how many bytes there are so far. */
async function* watched(source, look) {
    let size = 0;
    for await (const chunk of source) {
        look((size += chunk.length), chunk);
        yield chunk;
    }
}
/** The JSON of a month's file, within limits of our own: who writes the manifest may state any size. */
function inflated(sealed, path) {
    let read = 0;
    const counted = watched(sealed, (size) => (read = size));
    return watched((0,_ledger_document_js__WEBPACK_IMPORTED_MODULE_1__/* .documentIn */ .Fd)(counted, path), (size) => {
        if ((0,_heroku_gunzip_js__WEBPACK_IMPORTED_MODULE_0__/* .isBomb */ .XB)(size, read)) {
            throw new Overrun(`is a decompression bomb: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z3)(read)} of it give ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z3)(size)}`);
        }
        if (size > _heroku_gunzip_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.jsonSize) {
            throw new Overrun(`holds more JSON than the limit of ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z3)(_heroku_gunzip_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.jsonSize)}`);
        }
    });
}


/***/ }),

/***/ 67932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uv: () => (/* binding */ commitIds),
  iT: () => (/* binding */ gapOf),
  NH: () => (/* binding */ isGap),
  ok: () => (/* binding */ openClone)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.build/verify/git/errors.js
var errors = __webpack_require__(44434);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: ./.build/text/log.js
var log = __webpack_require__(33186);
;// CONCATENATED MODULE: ./.build/verify/git/parse.js

/** @throws UnreadableClone when git would not have written it */
function parseCommit(id, bytes) {
    // Whatever follows one in a message, `git log` does not show.
    if (bytes.includes(0))
        throw new errors/* UnreadableClone */.X(`the commit ${id} has a NUL in it`);
    const text = bytes.toString();
    const end = text.indexOf('\n\n');
    const head = end < 0 ? text : text.slice(0, end);
    const found = /^tree ([0-9a-f]+)\n((?:parent [0-9a-f]+\n)*)author .*\ncommitter (.*)/.exec(head);
    if (found === null)
        throw new errors/* UnreadableClone */.X(`the commit ${id} is malformed`);
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
const FORBIDDEN = /^(?:|\.|\.\.|\.git)$|\//i;
const SPACE = 0x20;
/**
 * @param idSize bytes of an id: 20 of SHA-1, 32 of SHA-256
 * @throws UnreadableClone when git would not have written it
 */
function parseTree(id, bytes, idSize) {
    const entries = new Map();
    for (let at = 0; at < bytes.length;) {
        const space = bytes.indexOf(SPACE, at);
        const end = bytes.indexOf(0, space);
        const next = end + 1 + idSize;
        const isWhole = space >= 0 && end >= 0 && next <= bytes.length;
        const mode = bytes.toString('latin1', at, space);
        const key = bytes.toString('latin1', space + 1, end);
        const kind = KINDS[mode];
        if (!isWhole || kind === undefined || entries.has(key) || FORBIDDEN.test(key)) {
            throw new errors/* UnreadableClone */.X(`the folder ${id} is malformed`);
        }
        const name = bytes.toString('utf8', space + 1, end);
        entries.set(key, {
            name,
            kind: Buffer.from(name).toString('latin1') === key ? kind : 'unreadable',
            mode,
            id: bytes.toString('hex', end + 1, next),
        });
        at = next;
    }
    return entries;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.build/verify/git/unpacker.js






const TIME_LIMIT = 60_000;
const LONGEST_LINE = 200;
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
function makeHome({ home, format }) {
    for (const name of ['refs', 'objects']) {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(home, name), { recursive: true, mode: 0o700 });
    }
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(home, 'HEAD'), 'ref: refs/heads/none\n');
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(home, 'config'), CONFIG_OF[format]);
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(home, 'empty'), '');
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
/**
 * Git, which does nothing here but unpack the objects of a clone that is not trusted: one `git cat-file`
 * in an empty repository of our own, whose objects are the clone's. No setting, hook, filter,
 * replacement, graft or remote of the clone is known to it. It is asked one thing after the other.
 */
class Unpacker {
    isClosed = false;
    #rest = Buffer.alloc(0);
    #child;
    #chunks;
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
        child.on('error', (error) => (this.#complaint ||= error.message));
        child.stderr.on('data', (text) => (this.#complaint ||= text.toString()));
        // When it has ended, reading its answer says so.
        child.stdin.on('error', () => undefined);
    }
    /** What an object is; undefined when the clone does not have it. @throws UnreadableClone */
    async ask(id) {
        this.#child.stdin.write(`${id}\n`);
        const line = await this.#line();
        if (line === `${id} missing`)
            return undefined;
        const [, asked, type = '', size] = /^([0-9a-f]+) (commit|tree|blob|tag) (\d{1,15})$/.exec(line) ?? [];
        if (asked === id)
            return { type, size: Number(size) };
        await this.close();
        throw new errors/* UnreadableClone */.X(`git does not say what the object ${id} is`);
    }
    /** The bytes of an object that was just asked for. @throws UnreadableClone when there are more or less */
    async *bytes(id, size) {
        let isWhole = false;
        try {
            for (let left = size; left > 0;) {
                const chunk = await this.#take(left);
                left -= chunk.length;
                yield chunk;
            }
            isWhole = (await this.#take(1))[0] === LINE_FEED && this.#rest.length === 0;
            if (!isWhole)
                throw new errors/* UnreadableClone */.X(`the object ${id} is longer than it says`);
        }
        finally {
            // Whatever it says next is no answer to anything.
            if (!isWhole)
                await this.close();
        }
    }
    async #take(most) {
        if (this.#rest.length === 0)
            await this.#more();
        const taken = this.#rest.subarray(0, most);
        this.#rest = this.#rest.subarray(most);
        return taken;
    }
    /** The next line; of one without an end, its beginning. */
    async #line() {
        let end;
        while ((end = this.#rest.indexOf(LINE_FEED)) < 0 && this.#rest.length <= LONGEST_LINE) {
            await this.#more();
        }
        return (await this.#take(end < 0 ? LONGEST_LINE : end + 1)).toString('latin1').trimEnd();
    }
    async #more() {
        const timer = setTimeout(() => {
            this.#complaint = `it did not answer within ${TIME_LIMIT / 1000} seconds`;
            this.#child.kill('SIGKILL');
        }, TIME_LIMIT);
        const next = await this.#chunks.next().catch(() => ({ done: true, value: undefined }));
        clearTimeout(timer);
        if (next.value !== undefined) {
            this.#rest = Buffer.concat([this.#rest, next.value]);
            return;
        }
        await this.close();
        const [reason = ''] = this.#complaint.split('\n');
        throw new errors/* UnreadableClone */.X(`git cat-file failed: ${(0,log/* plain */.pj)(reason) || 'it did not say why'}`);
    }
    /** Ends the process, and waits until it has. */
    async close() {
        if (this.isClosed)
            return;
        this.isClosed = true;
        this.#child.stdin.destroy();
        this.#child.stdout.destroy();
        const { pid, exitCode, signalCode } = this.#child;
        if (pid === undefined || exitCode !== null || signalCode !== null)
            return;
        const ended = (0,external_node_events_.once)(this.#child, 'exit');
        this.#child.kill('SIGKILL');
        await ended;
    }
}

;// CONCATENATED MODULE: ./.build/verify/git/objects.js






/** Bytes of one commit or folder: real ones have thousands. */
const LARGEST = 1 << 23;
/**
 * What all commits and folders may cost. Commits are held in memory, so each byte of one costs more; few
 * folders can be listed without end, so each name costs something each time.
 */
const BUDGET = 1 << 30;
const COST = { commit: 16, tag: 16, tree: 1, name: 100 };
const KEPT_NAMES = 100_000;
/** The objects of a clone. None is believed before its bytes were found to have its id. */
class Objects {
    #options;
    #asked;
    #unpacking;
    #trees = new Map();
    #kept = 0;
    #cost = 0;
    constructor(options) {
        makeHome(options);
        this.#options = options;
    }
    async close() {
        await this.#asked?.close();
        await this.#unpacking?.close();
    }
    /** The commit of an id, or that an annotated tag stands for. @throws UnreadableClone */
    async commit(id) {
        const isTag = (await this.find(id))?.type === 'tag';
        const bytes = await this.#whole(id, isTag ? 'tag' : 'commit');
        if (!isTag)
            return parseCommit(id, bytes);
        const target = /^object ([0-9a-f]+)\ntype commit\n/.exec(bytes.toString())?.[1];
        if (target === undefined)
            throw new errors/* UnreadableClone */.X(`the tag ${id} is not of a commit`);
        return this.commit(target);
    }
    /** @throws UnreadableClone */
    async tree(id) {
        const entries = await this.#tree(id);
        this.#spend(entries.size * COST.name);
        return entries;
    }
    /** The folder at a path below another; undefined when there is none. @throws UnreadableClone */
    async folderAt(tree, path) {
        let at = tree;
        for (const step of path === '' ? [] : path.split('/')) {
            this.#spend(COST.name);
            const entry = (await this.#tree(at)).get(Buffer.from(step).toString('latin1'));
            if (entry?.kind !== 'folder')
                return undefined;
            at = entry.id;
        }
        return at;
    }
    /** What git says that an object is; undefined when the clone does not have it, or damaged. */
    find(id) {
        this.#asked = this.#ready(this.#asked, '--batch-check');
        return this.#asked.ask(id);
    }
    /**
     * An object as it is stored. Its bytes are what was committed only once they have ended without an
     * error.
     *
     * @param type that it must have, if any
     * @throws UnreadableClone
     */
    async open(id, type) {
        const found = await this.find(id);
        if (found === undefined)
            throw new errors/* UnreadableClone */.X(`the object ${id} is missing or damaged`);
        if (type !== undefined && found.type !== type) {
            throw new errors/* UnreadableClone */.X(`the object ${id} is a ${found.type}, where a ${type} was expected`);
        }
        return { ...found, bytes: this.#hashed(id, found) };
    }
    /** The bytes of a file, as those of `open`. @throws UnreadableClone */
    async *blob(id) {
        yield* (await this.open(id, 'blob')).bytes;
    }
    async #tree(id) {
        const known = this.#trees.get(id);
        if (known !== undefined)
            return known;
        const idSize = this.#options.format === 'sha1' ? 20 : 32;
        const entries = parseTree(id, await this.#whole(id, 'tree'), idSize);
        this.#kept += entries.size;
        if (this.#kept > KEPT_NAMES) {
            this.#trees.clear();
            this.#kept = entries.size;
        }
        this.#trees.set(id, entries);
        return entries;
    }
    async #whole(id, type) {
        const { size, bytes } = await this.open(id, type);
        if (size > LARGEST) {
            throw new errors/* UnreadableClone */.X(`the ${type} ${id} has more than ${(0,log/* formatBytes */.z3)(LARGEST)}`);
        }
        this.#spend(size * COST[type]);
        return (0,consumers_.buffer)(bytes);
    }
    #spend(cost) {
        this.#cost += cost;
        if (this.#cost > BUDGET) {
            throw new errors/* UnreadableClone */.X('its commits and folders are more than any ledger has');
        }
    }
    async *#hashed(id, { type, size }) {
        const hash = (0,external_node_crypto_.createHash)(this.#options.format).update(`${type} ${size}\0`);
        const unpacker = await this.#unpackerOf(id, { type, size });
        for await (const chunk of unpacker.bytes(id, size)) {
            hash.update(chunk);
            yield chunk;
        }
        if (hash.digest('hex') !== id) {
            throw new errors/* UnreadableClone */.X(`the object ${id} has other bytes than its id says`);
        }
    }
    /**
     * A process that gives the bytes of an object next. What comes late of an object that is longer than
     * it says looks like the answer to the next question: a new process gives the right one.
     */
    async #unpackerOf(id, { type, size }) {
        for (let attempt = 1; attempt <= 2; attempt++) {
            const unpacker = (this.#unpacking = this.#ready(this.#unpacking, '--batch'));
            const found = await unpacker.ask(id).catch(() => undefined);
            if (found?.type === type && found.size === size)
                return unpacker;
            await unpacker.close();
        }
        throw new errors/* UnreadableClone */.X(`git does not give the object ${id}`);
    }
    #ready(unpacker, mode) {
        return unpacker?.isClosed === false ? unpacker : new Unpacker(this.#options, mode);
    }
}

// EXTERNAL MODULE: ./.build/verify/git/program.js
var git_program = __webpack_require__(24769);
// EXTERNAL MODULE: ./.build/verify/git/store.js
var git_store = __webpack_require__(39527);
;// CONCATENATED MODULE: ./.build/verify/git/clone.js





const commitIds = ({ commits }) => isGap(commits) ? commits : new Set(commits.map(({ id }) => id));
const isGap = (commits) => 'reason' in commits;
/** What a failure leaves unknown. @throws anything else than an UnreadableClone */
function gapOf(error) {
    if (!(error instanceof errors/* UnreadableClone */.X))
        throw error;
    return { kind: 'unreadable', reason: error.message };
}
/**
 * Opens the clone that a folder is in, or is; undefined when there is none.
 *
 * @throws ActionError when it is kept in a way that is not read
 */
async function openClone(folder, options) {
    const bare = await (0,git_store/* bareStore */.sW)(folder);
    const clone = await openFound(() => (0,git_store/* findStore */.h$)(folder), options);
    if (bare === undefined || (clone !== undefined && clone.tip === undefined))
        return clone;
    // What looks like a bare clone may have been committed to the one it is in.
    const { tip, prefix = '' } = clone ?? {};
    const isCommitted = tip && (await tip.objects.folderAt(tip.commit.tree, prefix).catch(() => ''));
    if (isCommitted !== undefined)
        return clone;
    await tip?.objects.close();
    return openFound(() => Promise.resolve(bare), options);
}
async function openFound(find, options) {
    const nothing = { prefix: '', workTree: undefined, tip: undefined };
    try {
        const store = await find();
        if (store === undefined)
            return undefined;
        const tip = await (0,git_store/* readTip */.av)(store, options.ref);
        if (tip === undefined) {
            return { ...nothing, commits: { kind: 'absent', reason: 'HEAD is at no commit' } };
        }
        const objects = await objectsOf(store, tip.id, options);
        const { prefix, workTree } = store;
        try {
            const commit = await objects.commit(tip.id);
            const commits = await readCommits(objects, commit, await (0,git_store/* shallowCommits */.H)(store)).catch(gapOf);
            return { prefix, workTree, tip: { commit, branch: tip.branch, objects }, commits };
        }
        catch (error) {
            await objects.close();
            return { prefix, workTree, tip: undefined, commits: gapOf(error) };
        }
    }
    catch (error) {
        return { ...nothing, commits: gapOf(error) };
    }
}
async function objectsOf(store, tip, { programs, home }) {
    const { workTree, commonDir } = store;
    const program = await (0,git_program/* findGit */.Ct)(programs, [workTree ?? commonDir, commonDir, await (0,promises_.realpath)('.')]);
    if (program === undefined) {
        throw (0,errors/* unusableClone */.j)('No git was found that is an executable file outside of the clone and of the current folder. It ' +
            'unpacks the commits of a clone: install it, add its absolute folder to PATH, or give its ' +
            'absolute path with --git');
    }
    const format = tip.length === 64 ? 'sha256' : 'sha1';
    return new Objects({ program, objects: await (0,git_store/* plainObjects */.T7)(store), home, format });
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
            if (shallow.has(last.commit.id) && !(await objects.find(parent)))
                return SHALLOW;
            path.push({ commit: await objects.commit(parent), next: 0 });
        }
    }
    return commits;
}


/***/ }),

/***/ 44434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ UnreadableClone),
/* harmony export */   j: () => (/* binding */ unusableClone)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76223);

/** A clone that is there and cannot be read, or holds what git would not write: counts against it. */
class UnreadableClone extends _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    constructor(message) {
        super(message, { code: 'E_CLONE' });
    }
}
/** A clone that may be sound, but that verification cannot read: it could not be checked. */
const unusableClone = (message) => new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(message, { code: 'E_CLONE' });


/***/ }),

/***/ 39527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ shallowCommits),
/* harmony export */   T7: () => (/* binding */ plainObjects),
/* harmony export */   av: () => (/* binding */ readTip),
/* harmony export */   h$: () => (/* binding */ findStore),
/* harmony export */   sW: () => (/* binding */ bareStore)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33186);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44434);




/**
 * The text of a small plain file of a store; undefined when there is none, or a folder.
 *
 * @param limit bytes
 * @throws UnreadableClone for a link or a FIFO, on which git would wait
 */
async function readSmall(folder, name, limit = 4096) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);
    if (stats === undefined || stats.isDirectory())
        return undefined;
    if (!stats.isFile() || stats.size > limit) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UnreadableClone */ .X(`'${name}' is no plain file of at most ${limit} bytes`);
    }
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch(() => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UnreadableClone */ .X(`'${name}' cannot be read`);
    });
}
/** Finds the clone in whose work tree a folder is; undefined when it is in none. @throws UnreadableClone */
async function findStore(folder) {
    const start = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder);
    for (let top = start;; top = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(top)) {
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, '.git')).catch(() => undefined)) !== undefined) {
            // A file names the folder: of a further work tree, a submodule, a separate git directory.
            const pointer = await readSmall(top, '.git');
            const target = pointer === undefined ? '.git' : /^gitdir: ([^\n\0]+)\n?$/.exec(pointer)?.[1];
            const gitDir = await namedFolder(top, target, '.git');
            const common = await readSmall(gitDir, 'commondir');
            const commonDir = await namedFolder(gitDir, common?.replace(/\n$/, '') ?? '', 'commondir');
            const prefix = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, start).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
            return { workTree: top, prefix, gitDir, commonDir };
        }
        if (top === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(top))
            return undefined;
    }
}
async function namedFolder(base, target, by) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, target ?? '');
    const isFolder = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined))?.isDirectory();
    if (target !== undefined && isFolder)
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UnreadableClone */ .X(`'${by}' names no folder`);
}
/** The bare clone that a folder looks like; undefined when it does not. */
async function bareStore(folder) {
    const gitDir = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder);
    const kinds = ['HEAD', 'objects', 'refs'].map((name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDir, name)).catch(() => undefined));
    const [head, objects, refs] = await Promise.all(kinds);
    const isBare = head?.isFile() === true && objects?.isDirectory() && refs?.isDirectory();
    return isBare ? { workTree: undefined, prefix: '', gitDir, commonDir: gitDir } : undefined;
}
/**
 * Refuses a store in which git would follow a link, wait for a FIFO, or read objects from elsewhere.
 * Gives the real path of its objects.
 *
 * @throws UnreadableClone; ActionError for objects elsewhere
 */
async function plainObjects({ commonDir }) {
    const visit = async (path, depth) => {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(commonDir, path), { withFileTypes: true }).catch(() => {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UnreadableClone */ .X(`its folder '${path}' cannot be read`);
        });
        for (const entry of entries) {
            const name = `${path}/${entry.name}`;
            if (/^objects\/info\/(?:http-)?alternates$/.test(name))
                throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unusableClone */ .j)(ALTERNATES);
            if (entry.isDirectory() && depth < 2)
                await visit(name, depth + 1);
            else if (!entry.isFile())
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UnreadableClone */ .X(`its store has '${name}', no plain file`);
        }
    };
    const objects = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(commonDir, 'objects')).catch(() => undefined);
    if (objects?.isDirectory() !== true)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UnreadableClone */ .X("it has no folder 'objects'");
    await visit('objects', 0);
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(commonDir, 'objects'));
}
const ALTERNATES = 'The clone borrows objects of another (objects/info/alternates), which verification does not ' +
    'read: clone again without --shared and --reference, or with --dissociate';
/** Commits at which a shallow clone was cut, as it says; none when it is whole. */
async function shallowCommits({ commonDir }) {
    const text = await readSmall(commonDir, 'shallow', 1 << 24);
    return new Set(text?.split('\n').filter((line) => line !== ''));
}
const ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const MOST_PACKED = 1 << 26;
/** Where HEAD points in a clone that keeps its refs in a reftable. */
const REFTABLE = 'refs/heads/.invalid';
/** What git takes for the full name of a ref: it leads out of no folder. */
const REF_NAME = /^refs\/(?!.*(?:\.\.|\/\/|\/\.|@\{|\.lock(?:\/|$)|[./]$))[^\0-\x20\x7f~^:?*[\\]+$/;
/**
 * Reads what a ref stands for, by hand: git itself would read the clone's settings. Undefined when
 * it is HEAD of a clone without a commit.
 *
 * @param ref HEAD, a full id, or the name of a branch or tag
 * @throws UnreadableClone; ActionError when there is no such ref
 */
async function readTip(store, ref) {
    if (ref === 'HEAD')
        return headOf(store);
    if (ID.test(ref))
        return { id: ref, branch: undefined };
    for (const name of [ref, `refs/heads/${ref}`, `refs/tags/${ref}`, `refs/remotes/${ref}`]) {
        const tip = REF_NAME.test(name) ? await tipOf(store, name) : undefined;
        if (tip !== undefined)
            return tip;
    }
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unusableClone */ .j)(`The clone has no ref ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(ref)}. Give HEAD, the full sha of a commit, or a branch or tag of ` +
        'this clone');
}
async function headOf(store) {
    const line = (await readSmall(store.gitDir, 'HEAD'))?.replace(/\n$/, '') ?? '';
    if (ID.test(line))
        return { id: line, branch: undefined };
    const name = /^ref: (.+)$/.exec(line)?.[1] ?? '';
    if (name === REFTABLE) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unusableClone */ .j)('The clone keeps its refs in a reftable, which verification does not read: give the full sha ' +
            'that `git rev-parse HEAD` prints as the ref');
    }
    if (!REF_NAME.test(name))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UnreadableClone */ .X("'HEAD' is neither a commit nor a ref");
    return tipOf(store, name);
}
/** What a full name stands for: its own file, else a line of packed-refs. Work trees share them. */
async function tipOf({ commonDir }, name) {
    const loose = await readSmall(commonDir, name);
    const packed = loose === undefined && (await readSmall(commonDir, 'packed-refs', MOST_PACKED));
    const lines = packed ? packed.split('\n') : [];
    const line = lines.find((each) => each.endsWith(` ${name}`));
    const id = loose?.replace(/\n$/, '') ?? line?.slice(0, -name.length - 1);
    if (id === undefined)
        return undefined;
    if (!ID.test(id))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UnreadableClone */ .X(`the ref '${name}' holds no full sha`);
    return { id, branch: /^refs\/heads\/(.+)$/.exec(name)?.[1] };
}


/***/ }),

/***/ 2056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verify: () => (/* binding */ verify_verify)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.build/record/folder.js
var record_folder = __webpack_require__(69804);
// EXTERNAL MODULE: ./.build/system/bundle.js
var system_bundle = __webpack_require__(4216);
// EXTERNAL MODULE: ./.build/system/errors.js
var errors = __webpack_require__(76223);
// EXTERNAL MODULE: ./.build/system/scratch.js
var scratch = __webpack_require__(5972);
// EXTERNAL MODULE: ./.build/text/log.js
var log = __webpack_require__(33186);
// EXTERNAL MODULE: ./.build/verify/check.js
var verify_check = __webpack_require__(29274);
// EXTERNAL MODULE: ./.build/verify/git/clone.js + 3 modules
var git_clone = __webpack_require__(67932);
;// CONCATENATED MODULE: ./.build/verify/checks/anchor.js


const anchor_anchor = {
    id: 'anchor',
    title: 'What was noted elsewhere is still there: nothing was cut off or rewritten',
    run({ log }, { expectHead: head, expectManifest: manifest, expectRecords: records, clone }) {
        if (head === undefined && manifest === undefined && records === undefined) {
            return (0,verify_check/* notChecked */.lb)('nothing noted earlier was given');
        }
        const ids = clone && (0,git_clone/* commitIds */.uv)(clone);
        if (head !== undefined && !(ids instanceof Set)) {
            return (0,verify_check/* failed */.gz)(ids?.reason ?? 'a commit was given, but the folder is in no clone');
        }
        const gone = 'any more: it was cut off or rewritten';
        const problems = [
            [
                manifest === undefined || log.some(({ sha256 }) => sha256 === manifest),
                `has no manifest with the SHA-256 ${manifest} ${gone}`,
            ],
            [
                records === undefined || log.length >= records,
                `has ${log.length} manifests, where ${records} were expected: the last were cut off`,
            ],
            [
                head === undefined || (ids instanceof Set && ids.has(head)),
                `does not have the commit ${head} in its history ${gone}`,
            ],
        ];
        return (0,verify_check/* judge */.S4)(problems.flatMap(([isThere, problem]) => (isThere ? [] : [{ file: '', problem }])), 'as noted');
    },
};

// EXTERNAL MODULE: ./.build/heroku/final.js
var heroku_final = __webpack_require__(46799);
// EXTERNAL MODULE: ./.build/system/month.js
var month = __webpack_require__(42628);
// EXTERNAL MODULE: ./.build/ledger/paths.js
var paths = __webpack_require__(93398);
;// CONCATENATED MODULE: ./.build/verify/history.js


/** Whether something directly in a ledger's folder is the ledger's, where that is a repository's root. */
const isOfLedger = (name) => (0,paths/* isMonthsFolder */.ib)(name) || name === paths/* README */.DK || name === paths/* SUMS */.vf;
/** Paths one below the other, of which any may be empty. */
const below = (...paths) => paths.filter((path) => path !== '').join('/');
/**
 * The commits of a clone that touched the ledgers in folders, or why that cannot be read; in one pass,
 * since the folders above a ledger change with each commit of another.
 *
 * @param paths of the folders in the clone; empty for its root
 */
async function readHistories({ commits, tip }, paths) {
    if ((0,git_clone/* isGap */.NH)(commits))
        return paths.map(() => commits);
    const { objects } = tip;
    const ledgers = paths.map((path) => ({
        path,
        folders: new Map(),
        history: [],
    }));
    for (const commit of commits) {
        for (const ledger of ledgers) {
            if ((0,git_clone/* isGap */.NH)(ledger.history))
                continue;
            const { path, folders } = ledger;
            try {
                const folder = await objects.folderAt(commit.tree, path);
                folders.set(commit.id, folder);
                const changes = [];
                for (const parent of commit.parents.length === 0 ? [''] : commit.parents) {
                    await compare(objects, folders.get(parent), folder, path === '', '', changes);
                }
                if (changes.length > 0)
                    ledger.history.push({ ...commit, changes });
            }
            catch (error) {
                ledger.history = (0,git_clone/* gapOf */.iT)(error);
            }
        }
    }
    return ledgers.map(({ history }) => history);
}
const folderOf = (entry) => (entry?.kind === 'folder' ? entry.id : undefined);
async function compare(objects, before, after, isRoot, prefix, changes) {
    if (before === after)
        return;
    const treeOf = (id) => id === undefined ? new Map() : objects.tree(id);
    const [old, now] = [await treeOf(before), await treeOf(after)];
    for (const key of new Set([...old.keys(), ...now.keys()])) {
        const [was, is] = [old.get(key), now.get(key)];
        const { name } = (is ?? was);
        if ((was?.id === is?.id && was?.mode === is?.mode) || (isRoot && !isOfLedger(name)))
            continue;
        const path = `${prefix}${name}`;
        await compare(objects, folderOf(was), folderOf(is), false, `${path}/`, changes);
        const [hadFile, hasFile] = [was, is].map((each) => each && each.kind !== 'folder');
        if (hadFile && hasFile)
            changes.push({ status: was.kind === is.kind ? 'M' : 'T', path });
        else if (hadFile || hasFile)
            changes.push({ status: hadFile ? 'D' : 'A', path });
    }
}
/** The commit that added each file, by the file's path: the first, or the first since it was deleted. */
function additions(history) {
    const added = new Map();
    for (const commit of history) {
        for (const { status, path } of commit.changes) {
            if (status === 'D')
                added.delete(path);
            if (status === 'A' && !added.has(path))
                added.set(path, commit);
        }
    }
    return added;
}

// EXTERNAL MODULE: ./.build/verify/ledger.js
var verify_ledger = __webpack_require__(6217);
;// CONCATENATED MODULE: ./.build/verify/checks/clocks.js






/** How far apart, in milliseconds, the clocks of Heroku, a runner and GitHub may be. */
const SKEW = 300_000;
const DAY = 86_400_000;
/** A time that somebody else wrote down, in milliseconds since 1970, as text. */
const isoOf = (milliseconds) => Number.isNaN(new Date(milliseconds).getTime())
    ? 'a time of no calendar'
    : new Date(milliseconds).toISOString();
const clocks = {
    id: 'clocks',
    title: 'The times fit: the archive was made after the month, then retrieved, then committed',
    run(ledger, { now }) {
        const { log, history } = ledger;
        const added = (0,git_clone/* isGap */.NH)(history) ? undefined : additions(history);
        const findings = (0,verify_ledger/* manifestsOf */.oF)(ledger).flatMap((held) => {
            const before = log[log.indexOf(held) - 1];
            return [...timeProblems(held, before, log.includes(held) ? added : undefined, now)].map((problem) => ({ file: held.path, problem }));
        });
        return (0,verify_check/* judge */.S4)(findings, `of the manifests${added ? ' and their commits' : ' alone'}`);
    },
};
function* timeProblems({ path, manifest }, before, added, now) {
    const { month, final, source } = manifest;
    const created = Date.parse(source.created_at);
    const retrieved = Date.parse(source.retrieved_at);
    const committed = (added?.get(path)?.committed ?? NaN) * 1000;
    const latest = now.getTime() + SKEW;
    const was = (what, time, when) => `was ${what} at ${isoOf(time)}, ${when}`;
    if (Number.isNaN(created)) {
        yield 'does not say when Heroku made the archive';
        return;
    }
    if (final && !(0,heroku_final/* isFinal */.d)(source.created_at, month)) {
        yield `says that it is final, but Heroku made its archive at ${isoOf(created)}, before the month was over`;
    }
    // By a clock that is behind, a month is not over yet: the export takes it as provisional.
    if (final && retrieved < created - SKEW) {
        yield was('retrieved', retrieved, `before Heroku made it at ${isoOf(created)}`);
    }
    if (retrieved > latest)
        yield was('retrieved', retrieved, 'in the future');
    if (added?.has(path) && Number.isNaN(committed)) {
        yield 'was committed at a time that cannot be read';
    }
    if (committed < retrieved - SKEW) {
        yield was('committed', committed, `before it was retrieved at ${isoOf(retrieved)}`);
    }
    if (committed > latest)
        yield was('committed', committed, 'in the future');
    if (before === undefined)
        return;
    const precedes = `'${before.path}', which precedes it`;
    // Exports run side by side: one that took long may be appended after one that began later.
    if (retrieved < Date.parse(before.manifest.source.retrieved_at) - DAY) {
        yield was('retrieved', retrieved, `more than a day before ${precedes}`);
    }
    if (committed < (added?.get(before.path)?.committed ?? NaN) * 1000 - SKEW) {
        yield was('committed', committed, `before ${precedes}`);
    }
}
/**
 * The newest month that must be there: it ended `graceDays` ago or earlier. An account that ended has none
 * after its last.
 */
function latestDue({ now, graceDays, until, }) {
    const latest = (0,month/* addMonths */.PS)((0,month/* monthOf */.GS)(new Date(now.getTime() - graceDays * DAY)), -1);
    return until !== undefined && until < latest ? until : latest;
}
const fresh = {
    id: 'fresh',
    title: 'The newest month is there: the export still runs',
    run(ledger, context) {
        const { graceDays, until } = context;
        const due = latestDue(context);
        const newest = (0,verify_ledger/* monthsOf */.vo)(ledger).at(-1);
        const grace = due === until
            ? 'as the last month of the account'
            : `${(0,verify_check/* count */.U9)(graceDays, 'day')} after its end`;
        const problem = `ends with ${newest ?? 'nothing'}, but ${due} was due ${grace}`;
        const isThere = newest !== undefined && newest >= due;
        return (0,verify_check/* judge */.S4)(isThere ? [] : [{ file: '', problem }], `${due} was due, ${grace}`);
    },
};

// EXTERNAL MODULE: ./.build/ledger/commit-message.js
var commit_message = __webpack_require__(19667);
// EXTERNAL MODULE: ./.build/ledger/companions.js
var ledger_companions = __webpack_require__(88951);
;// CONCATENATED MODULE: ./.build/verify/checks/commits.js






const commits = {
    id: 'commits',
    title: 'Each month came in one commit of its own, whose trailers match, in the order of the log',
    run({ log, history }, { accept }) {
        if ((0,git_clone/* isGap */.NH)(history))
            return (0,verify_check/* notChecked */.lb)(history.reason);
        const strays = history.flatMap((commit) => [...strayChanges(commit)]);
        const findings = [...monthFindings(log, history), ...strays];
        return (0,verify_check/* judge */.S4)(findings, (0,verify_check/* count */.U9)(log.length, 'month'), accept);
    },
};
function* monthFindings(log, history) {
    const added = additions(history);
    let last;
    for (const held of log) {
        const { path, manifest, companions = [] } = held;
        const commit = added.get(path);
        if (commit === undefined)
            continue;
        const { id } = commit;
        const place = history.indexOf(commit);
        if (last !== undefined && place <= last.place) {
            const how = place === last.place ? 'came in the commit of' : 'was committed before';
            const problem = `${how} '${last.path}', which precedes it in the log`;
            yield { file: path, problem, of: id };
        }
        last = { path, place };
        for (const { path: file } of manifest.files) {
            const of = added.get(file)?.id;
            const problem = `did not come in the commit of its manifest '${path}'`;
            if (of !== id)
                yield { file, problem, of };
        }
        for (const what of trailerProblems(commit.message, (0,commit_message/* monthTrailers */.Pl)(manifest))) {
            const problem = `is at odds with its commit ${id.slice(0, 12)}, which ${what}`;
            yield { file: path, problem, of: id };
        }
        for (const { path: file } of companions) {
            const by = added.get(file);
            const what = by && by.id !== id ? evidenceProblem(held, file, by) : undefined;
            const problem = `came in commit ${by?.id.slice(0, 12)}, ${what}`;
            if (what !== undefined)
                yield { file, problem, of: by?.id };
        }
    }
}
/**
 * Where a message says something else than its trailers, if only beside what is right, or lacks one. They
 * are not always the last paragraph: GitHub adds one of its own (Co-authored-by) when a pull request is
 * squashed.
 */
function* trailerProblems(message, expected) {
    const lacking = [];
    for (const [key, value] of expected) {
        const said = trailersOf(message, key);
        const wrong = said.find((text) => text !== String(value));
        if (wrong !== undefined)
            yield `says ${key}: ${wrong}`;
        else if (said.length === 0 && value !== null)
            lacking.push(key);
    }
    if (lacking.length > 0)
        yield `does not say its ${lacking.join(', ')}`;
}
/** What is added to a month later comes in a commit that adds nothing but that, and says so. */
function evidenceProblem({ path, sha256, manifest: { month }, companions = [] }, file, { message, changes }) {
    if (file === (0,ledger_companions/* companionPath */.ad)(path, 'signature'))
        return 'and not in that of its manifest';
    const isOwn = ({ status, path }) => path === paths/* README */.DK ||
        path === paths/* SUMS */.vf ||
        (status === 'A' && companions.some((one) => one.path === path));
    if (!changes.every(isOwn))
        return 'which changes other files too';
    if (trailersOf(message, 'Sequence').length > 0)
        return 'which says that it is of the chain';
    const evidence = file === (0,ledger_companions/* companionPath */.ad)(path, 'timestamp') ? 'timestamp' : 'signoff';
    const expected = [
        ['Month', month],
        ['Evidence', evidence],
        ['Manifest-SHA-256', sha256],
    ];
    const [problem] = trailerProblems(message, expected);
    return problem && `which ${problem}`;
}
/** What a message says under a key, wherever below its subject, in every form that git takes for a trailer. */
function trailersOf(message, key) {
    const all = message.matchAll(/\n([A-Za-z0-9-]+)[ \t]*:([^\n]*(?:\n[ \t]+[^\n]*)*)/g);
    return [...all].flatMap(([, name, text]) => name.toLowerCase() === key.toLowerCase() ? [text.trim()] : []);
}
const monthIn = (path) => path.split('/')[1]?.slice(0, 7) ?? '';
const COMPANION = /\.(?:manifest\.json\.tsr|signoff\.json(?:\.asc)?)$/;
/**
 * Provisional files change only in a commit that brings a manifest of their month and says so; the page
 * and the digests along with a month, or with evidence of one.
 */
function* strayChanges({ id, message, changes }) {
    const [month, ...others] = new Set(trailersOf(message, 'Month'));
    const isProvisional = (path) => path.startsWith(`${paths/* PROVISIONAL */.hq}/`);
    const brought = changes.filter(({ status, path }) => status !== 'D' && path.endsWith(paths/* MANIFEST_ENDING */.yb));
    const isExport = others.length === 0 && brought.some(({ path }) => monthIn(path) === month);
    const bringsMonth = brought.some(({ status, path }) => status === 'A' || isProvisional(path));
    const bringsEvidence = changes.some(({ status, path }) => status === 'A' && COMPANION.test(path));
    for (const { status, path } of changes.filter((change) => change.status !== 'A')) {
        const by = `was ${status === 'D' ? 'deleted' : 'changed'} by commit ${id.slice(0, 12)}, which`;
        if (isProvisional(path) && !(isExport && monthIn(path) === month)) {
            yield { file: path, problem: `${by} is no export of its month`, of: id };
        }
        else if ((path === paths/* README */.DK || path === paths/* SUMS */.vf) && !bringsMonth && !bringsEvidence) {
            yield { file: path, problem: `${by} brings no month`, of: id };
        }
    }
}

// EXTERNAL MODULE: ./.build/folder/lock.js
var lock = __webpack_require__(88176);
// EXTERNAL MODULE: ./.build/folder/pending.js
var pending = __webpack_require__(54764);
// EXTERNAL MODULE: ./.build/ledger/document.js
var ledger_document = __webpack_require__(23033);
// EXTERNAL MODULE: ./.build/ledger/readme.js
var readme = __webpack_require__(4650);
// EXTERNAL MODULE: ./.build/ledger/state.js
var ledger_state = __webpack_require__(35307);
// EXTERNAL MODULE: ./.build/ledger/sums.js
var sums = __webpack_require__(27516);
// EXTERNAL MODULE: ./.build/seal/file.js
var seal_file = __webpack_require__(45110);
// EXTERNAL MODULE: ./.build/seal/digest.js
var seal_digest = __webpack_require__(96872);
;// CONCATENATED MODULE: ./.build/verify/files.js



const known = new WeakMap();
/** Files that are not there, or not with the size and digest that their manifest has; read once. */
function damagedFiles(ledger) {
    const damages = known.get(ledger) ?? readFiles(ledger);
    known.set(ledger, damages);
    return damages;
}
async function readFiles(ledger) {
    const damages = [];
    for (const file of (0,verify_ledger/* manifestsOf */.oF)(ledger).flatMap(({ manifest }) => manifest.files)) {
        damages.push(...(await damageOf(ledger.folder, file)));
    }
    return damages;
}
/** Tells of a file's path whether it is there with the size and digest that its manifest has. */
async function wholeFiles(ledger) {
    const damaged = new Set((await damagedFiles(ledger)).map(({ file }) => file));
    return (path) => !damaged.has(path) && ledger.folder.entries.get(path)?.kind === 'file';
}
async function damageOf(folder, { path: file, size, sha256 }) {
    const kind = folder.entries.get(file)?.kind;
    if (kind === undefined)
        return [{ file, problem: 'is missing' }];
    if (kind === 'missing')
        return [{ file, problem: record_folder/* MISSING */.lV }];
    // `unnamed` reports what is no file.
    if (kind !== 'file')
        return [];
    const digest = new seal_digest/* Digest */.n();
    const problem = await (0,record_folder/* readThrough */.ir)(folder, file, (chunk) => {
        digest.add(chunk);
    });
    if (problem !== undefined)
        return [{ file, problem, isUnreadable: true }];
    if (digest.size !== size) {
        return [{ file, problem: `has ${digest.size} bytes, where its manifest has ${size}` }];
    }
    const other = `has the SHA-256 ${digest.sha256}, where its manifest has ${sha256}`;
    return digest.sha256 === sha256 ? [] : [{ file, problem: other }];
}

;// CONCATENATED MODULE: ./.build/verify/checks/files.js












const digests = {
    id: 'digests',
    title: 'Every file is there, with the size and SHA-256 of its manifest',
    async run(ledger) {
        const files = (0,verify_ledger/* manifestsOf */.oF)(ledger).flatMap(({ manifest }) => manifest.files);
        return (0,verify_check/* judge */.S4)(await damagedFiles(ledger), (0,verify_check/* count */.U9)(files.length, 'file'));
    },
};
const names = {
    id: 'names',
    title: 'Each manifest names the files of its own month, parts in their order',
    run: (ledger) => (0,verify_check/* judge */.S4)((0,verify_ledger/* manifestsOf */.oF)(ledger).flatMap((held) => [...nameFindings(held)]), 'names and parts'),
};
function* nameFindings({ path: file, manifest }) {
    const { month, final, revision } = manifest;
    const encrypted = manifest.encryption !== null;
    const stem = (0,paths/* stemOf */.Vc)(month, final, revision);
    const endings = {
        events: [true, false].map((gzip) => (0,paths/* eventsEnding */.Bh)({ gzip, encrypted })),
        original: [(0,paths/* originalEnding */.hM)(encrypted)],
        review: [(0,paths/* reviewEnding */.WT)(encrypted)],
    };
    for (const role of ['events', 'original', 'review']) {
        const paths = (0,ledger_document/* pathsOf */.wG)(manifest, role);
        if (role === 'events' && paths.length === 0)
            yield { file, problem: 'names no file of events' };
        const wrong = paths.find((name, index) => {
            const part = (0,seal_file/* partEnding */.V)(index, paths.length);
            return !endings[role].some((ending) => name === `${stem}${ending}${part}`);
        });
        if (wrong === undefined)
            continue;
        const problem = `names '${wrong}' as its ${role}, which is not such a name of this month`;
        yield { file, problem };
    }
}
const unnamed = {
    id: 'unnamed',
    title: 'No file is there that no manifest names, and no symbolic link',
    run(ledger) {
        const files = (0,verify_ledger/* manifestsOf */.oF)(ledger).flatMap(sums/* filesOf */.R8);
        const named = new Set([paths/* README */.DK, paths/* SUMS */.vf, ...files.map(({ path }) => path)]);
        const findings = [...ledger.folder.entries.values()].flatMap((entry) => {
            const problem = strangeness(entry, named);
            return problem === undefined ? [] : [{ file: entry.path, problem }];
        });
        return (0,verify_check/* judge */.S4)(findings, `besides ${paths/* README */.DK}, ${paths/* SUMS */.vf} and what the manifests name`);
    },
};
const WORDS = {
    link: 'is a symbolic link',
    other: 'is not a file',
    unreadable: 'cannot be read',
};
/** What a desktop leaves in a folder that is looked at there: where it was committed, it counts. */
const DESKTOP = /^(?:\.DS_Store|\._.+|Thumbs\.db|desktop\.ini|\.directory)$/i;
/** What an export into a folder keeps there while it runs. */
const isOfExport = (name) => name === lock/* LOCK */.YM || (0,lock/* isLockLeftover */.RM)(name) || name === pending/* PENDING */.eG || name.startsWith(pending/* STAGING */.Cj);
function strangeness({ path, kind, id }, named) {
    const steps = path.split('/');
    const name = steps.at(-1);
    if (id === undefined && isOfExport(steps[0])) {
        return path === pending/* PENDING */.eG ? 'is of an export that did not end: run it again' : undefined;
    }
    if (kind === 'folder') {
        return (0,paths/* isMonthsFolder */.ib)(path) ? undefined : `is not the folder of a year, nor ${paths/* PROVISIONAL */.hq}`;
    }
    if (kind !== 'file' && kind !== 'missing')
        return WORDS[kind];
    if (id === undefined && DESKTOP.test(name))
        return undefined;
    // `manifests` reports one that cannot be read, or is in the wrong place.
    const isManifest = steps.length === 2 && (0,paths/* isManifestName */.zU)(name);
    return isManifest || named.has(path) ? undefined : 'is named by no manifest';
}
const files_sums = {
    id: 'sums',
    title: `${paths/* SUMS */.vf} lists every file with its SHA-256`,
    async run(ledger) {
        const listed = await (0,record_folder/* readText */.yR)(ledger.folder, paths/* SUMS */.vf);
        if (typeof listed === 'string')
            return (0,verify_check/* judge */.S4)([{ file: paths/* SUMS */.vf, problem: listed }], '');
        const parsed = (0,sums/* parseSums */.mi)(listed.toString());
        if (parsed === undefined) {
            return (0,verify_check/* judge */.S4)([{ file: paths/* SUMS */.vf, problem: 'is not what sha256sum writes' }], '');
        }
        const page = await (0,record_folder/* readText */.yR)(ledger.folder, paths/* README */.DK);
        const readme = { path: paths/* README */.DK, sha256: typeof page === 'string' ? '' : (0,ledger_state/* sha256Of */.Bj)(page) };
        const files = [readme, ...(0,verify_ledger/* manifestsOf */.oF)(ledger).flatMap(sums/* filesOf */.R8)];
        // `page` and `manifests` report what cannot be read.
        const read = files.map(({ path, sha256 }) => ({
            path,
            sha256: sha256 || (parsed.get(path) ?? ''),
        }));
        return (0,verify_check/* judge */.S4)((0,sums/* sumsProblems */.h_)(parsed, read), (0,verify_check/* count */.U9)(parsed.size, 'file'));
    },
};
/** Whether a text is the page of the manifests, in one of its forms and by one of the account's names. */
function isPage(text, ledger) {
    const accounts = new Map((0,verify_ledger/* manifestsOf */.oF)(ledger).map(({ manifest: { account } }) => [account.name, account]));
    // Where GitHub shows the history is not in any manifest: it is taken from the page, and may lie.
    const historyUrl = (0,readme/* historyUrlIn */.tR)(text);
    return [...accounts.values()].some((account) => [readme/* formatReadme */.GW, readme/* formatFirstReadme */.ab].some((format) => format((0,verify_ledger/* stateOf */.L4)(ledger), { account, historyUrl }) === text));
}
const page = {
    id: 'page',
    title: `${paths/* README */.DK} says exactly what the manifests say; the link to its history is not checked`,
    async run(ledger) {
        const bytes = await (0,record_folder/* readText */.yR)(ledger.folder, paths/* README */.DK);
        const isText = typeof bytes !== 'string';
        const problem = isText ? 'is not what the manifests say' : bytes;
        const isGood = isText && isPage(bytes.toString(), ledger);
        const rows = (0,verify_check/* count */.U9)((0,verify_ledger/* manifestsOf */.oF)(ledger).length, 'row');
        return (0,verify_check/* judge */.S4)(isGood ? [] : [{ file: paths/* README */.DK, problem }], rows);
    },
};

// EXTERNAL MODULE: ./.build/github/authorship.js
var authorship = __webpack_require__(51447);
;// CONCATENATED MODULE: ./.build/verify/checks/github.js



const authors = {
    id: 'authors',
    title: 'GitHub has and signed every commit of the ledger, and its author is expected',
    async run({ history }, { github, accept, expectAuthor }) {
        if ((0,git_clone/* isGap */.NH)(history))
            return (0,verify_check/* notChecked */.lb)(history.reason);
        if (github === undefined)
            return (0,verify_check/* notChecked */.lb)('no repository and token');
        const findings = [];
        /** The authors in turn, with the number of their commits: a change is seen. */
        const turns = [];
        // Asked from the newest on, since GitHub lists those before it too; reported from the first on.
        for (const { id } of history.toReversed()) {
            const found = await github.authorship(id);
            const problem = found ? problemOf(found, expectAuthor) : 'which GitHub does not have';
            // What GitHub does not have, nobody can look into there.
            const of = found && id;
            if (problem)
                findings.unshift({ file: '', problem: `has the commit ${id}, ${problem}`, of });
            const name = found?.author ?? NOBODY;
            if (turns[0]?.name === name)
                turns[0].commits++;
            else
                turns.unshift({ name, commits: 1 });
        }
        const note = turns.map(({ name, commits }) => `${(0,verify_check/* count */.U9)(commits, 'commit')} by ${name}`);
        return (0,verify_check/* judge */.S4)(findings, note.join(', then '), accept);
    },
};
const NOBODY = 'no account';
function problemOf({ verified, reason, committer = NOBODY, author = NOBODY }, expected) {
    if (!verified)
        return `which GitHub did not sign (${reason})`;
    if (committer !== authorship/* GITHUB_ITSELF */.y)
        return `which ${committer} signed, and not GitHub itself`;
    if (expected.size === 0 || expected.has(author))
        return undefined;
    return `whose author is ${author}, where ${[...expected].join(' or ')} was expected`;
}
const remote = {
    id: 'remote',
    title: "GitHub's branch is at the commit that was verified",
    async run(_, { github, clone }) {
        if (github === undefined)
            return (0,verify_check/* notChecked */.lb)('no repository and token');
        if (clone === undefined)
            return (0,verify_check/* notChecked */.lb)('the folder is in no clone');
        if (clone.tip === undefined)
            return (0,verify_check/* failed */.gz)('the clone has no commit that can be read');
        const { branch, commit } = clone.tip;
        const name = branch === undefined ? "GitHub's default branch" : `GitHub's branch '${branch}'`;
        const there = await github.commit(branch === undefined ? 'HEAD' : `heads/${branch}`);
        if (there === undefined)
            return (0,verify_check/* failed */.gz)(`${name} is not there`);
        const at = `${name} is at ${there.sha.slice(0, 12)}`;
        if (there.sha === commit.id)
            return (0,verify_check/* judge */.S4)([], at);
        const ids = (0,git_clone/* commitIds */.uv)(clone);
        if (ids instanceof Set && ids.has(there.sha)) {
            const problem = `has commits after ${there.sha}, where ${name} is: it was reset, or these were never pushed`;
            return (0,verify_check/* judge */.S4)([{ file: '', problem }], '');
        }
        return (0,verify_check/* failed */.gz)(`${at}, which this clone does not have: pull and verify again`);
    },
};

// EXTERNAL MODULE: ./.build/heroku/download.js
var download = __webpack_require__(67871);
// EXTERNAL MODULE: ./.build/heroku/gunzip.js
var gunzip = __webpack_require__(60906);
// EXTERNAL MODULE: ./.build/ledger/due.js
var due = __webpack_require__(24700);
// EXTERNAL MODULE: ./.build/openpgp/keys.js + 1 modules
var keys = __webpack_require__(8026);
// EXTERNAL MODULE: ./.build/record/open.js
var record_open = __webpack_require__(77508);
// EXTERNAL MODULE: ./.build/record/parse-events.js
var parse_events = __webpack_require__(98975);
// EXTERNAL MODULE: ./.build/order/entry.js
var order_entry = __webpack_require__(50645);
// EXTERNAL MODULE: ./.build/order/event.js
var order_event = __webpack_require__(9185);
// EXTERNAL MODULE: ./.build/order/instant.js
var order_instant = __webpack_require__(56496);
;// CONCATENATED MODULE: ./.build/verify/events.js



/** Under which name the exporter counts together what it does not name. */
const OTHER = '(other)';
const [TYPE, ACTION, TIME] = ['type', 'action', 'created_at'].map((name) => (0,order_event/* fieldNumber */.O3)(name));
/** Holds the events of a document, in its order, against what the manifest says of them. */
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
    add(entry) {
        this.#count++;
        if (entry.isObject) {
            const type = `${entry.text(TYPE) ?? ''}.${entry.text(ACTION) ?? ''}`;
            countIn(this.#types, this.#events.by_type, type);
        }
        const found = entry.isObject ? (0,order_entry/* createdAt */.CT)(entry) : 'missing';
        const instant = typeof found === 'string' ? undefined : found;
        const isLate = this.#latest && (!instant || (0,order_instant/* compareInstants */.QI)(instant, this.#latest) < 0);
        if (isLate)
            this.#disordered ??= this.#count;
        if (instant === undefined)
            return;
        const [day] = new Date(instant.seconds * 1000).toISOString().split('T');
        countIn(this.#days, this.#events.by_day, day);
        this.#last = (0,order_instant/* shownInstant */.Jd)(entry.text(TIME));
        this.#first ??= this.#last;
        this.#latest = instant;
    }
    /** What differs from the manifest. No text of an event is in it. */
    *problems() {
        const { count, first, last, by_type, by_day } = this.#events;
        if (this.#disordered !== undefined) {
            yield `is not in order of time: event ${this.#disordered} is before its predecessor`;
        }
        if (this.#count !== count) {
            yield `has ${this.#count} events, where its manifest counts ${count}`;
        }
        if (this.#first !== first)
            yield 'does not begin at the time that its manifest says';
        if (this.#last !== last)
            yield 'does not end at the time that its manifest says';
        yield* differences(this.#types, by_type);
        yield* differences(this.#days, by_day);
    }
}
/** Counts under the names that a manifest has; everything else together. */
function countIn(found, expected, name) {
    const known = Object.hasOwn(expected, name) ? name : OTHER;
    found.set(known, (found.get(known) ?? 0) + 1);
}
function* differences(found, expected) {
    for (const name of new Set([...Object.keys(expected), ...found.keys()])) {
        const [is, was] = [found.get(name) ?? 0, expected[name] ?? 0];
        if (is !== was)
            yield `has ${is} events of '${name}', where its manifest counts ${was}`;
    }
}

;// CONCATENATED MODULE: ./.build/verify/drill.js










/** Opens all files of a ledger, one after the other, in bounded memory. */
async function drill(ledger, context) {
    const isWhole = await wholeFiles(ledger);
    const opened = [];
    for (const { manifest } of (0,verify_ledger/* manifestsOf */.oF)(ledger)) {
        for (const role of ['events', 'original']) {
            const paths = (0,ledger_document/* pathsOf */.wG)(manifest, role);
            if (paths.length === 0)
                continue;
            const skipped = paths.every(isWhole) ? (0,record_open/* lockOf */.Vx)(manifest, context.privateKeys) : 'damaged';
            const problems = skipped ? [] : await openFile(ledger, manifest, role, context);
            const findings = problems.map((problem) => ({ file: paths[0], problem }));
            opened.push({ role, skipped, findings });
        }
    }
    return opened;
}
async function openFile({ folder }, manifest, role, context) {
    const paths = (0,ledger_document/* pathsOf */.wG)(manifest, role);
    const sealed = (0,record_folder/* joined */.oR)(folder, paths);
    const bytes = (0,record_open/* openedFiles */.vm)(sealed, manifest, role, context);
    const section = context.scratch.section();
    try {
        return role === 'events'
            ? await documentProblems((0,record_open/* inflated */.kb)(bytes, paths[0]), manifest)
            : await originalProblems(bytes, paths[0], manifest, section);
    }
    catch (error) {
        // The keys are to blame, not the ledger.
        if (error instanceof keys/* KeyError */.eN)
            throw error;
        return [error instanceof record_open/* Overrun */.gZ ? error.message : `cannot be opened: ${(0,errors/* messageOf */.bD)(error)}`];
    }
    finally {
        // Whoever gives up in the middle leaves the file open.
        await sealed.return();
        await section.remove();
    }
}
/** Digests bytes as they pass, up to the size that they should have. */
const bounded = (source, most, digest) => (0,record_open/* watched */.VI)(source, (size, chunk) => {
    digest.add(chunk);
    if (size > most)
        throw new record_open/* Overrun */.gZ(`holds more than the ${most} bytes that its manifest has`);
});
function digestProblems(found, size, sha256, what) {
    const problem = found.size === size
        ? `${what} with the SHA-256 ${found.sha256}, where its manifest has ${sha256}`
        : `${found.size} bytes of ${what}, where its manifest has ${size}`;
    return found.size === size && found.sha256 === sha256 ? [] : [`holds ${problem}`];
}
/** Reads an ordered document to its end and compares it with its manifest. */
async function documentProblems(document, { events, json }) {
    const digest = new seal_digest/* Digest */.n();
    const found = new EventTally(events);
    const problem = await (0,parse_events/* parseEvents */.PH)(bounded(document, json.size, digest), (event) => {
        found.add(event);
    });
    const problems = problem === undefined ? found.problems() : [problem];
    return [...digestProblems(digest, json.size, json.sha256, 'JSON'), ...problems];
}
/** SHA-256 of what Heroku's JSON becomes when it is put in order. */
async function orderedDigest(json, scratch) {
    const digest = new seal_digest/* Digest */.n();
    for await (const chunk of (await (0,parse_events/* inOrder */.al)(json, scratch)).read())
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
        return [(0,parse_events/* documentFault */.Kk)(error)];
    }
    return [
        ...digestProblems(outer, source.size, source.checksum, "Heroku's archive"),
        ...digestProblems(inner, source.json_size, source.json_sha256, "Heroku's JSON"),
        ...(ordered === json.sha256
            ? []
            : [`holds other events than the month: in order its JSON has the SHA-256 ${ordered}`]),
    ];
}

;// CONCATENATED MODULE: ./.build/verify/checks/heroku.js










const heroku = {
    id: 'heroku',
    title: 'Heroku has no closed month that is missing here, and none with other events',
    async run(ledger, context) {
        const { heroku: source, now, accept, scratch } = context;
        if (source === undefined)
            return (0,verify_check/* notChecked */.lb)('no Heroku credentials');
        const id = (0,verify_ledger/* manifestsOf */.oF)(ledger)[0]?.manifest.account.id;
        if (id === undefined)
            return (0,verify_check/* notChecked */.lb)('there is no month that says whose it is');
        const account = await source.client.account(id);
        const listed = await source.client.archives(account);
        if (listed.length === 0)
            return (0,verify_check/* failed */.gz)(NOTHING_LISTED);
        const state = (0,verify_ledger/* stateOf */.L4)(ledger);
        const held = (0,ledger_state/* latestRevisions */.Ql)(state);
        const { months, lost, drifted } = (0,due/* dueMonths */.cM)({ kind: 'missing' }, state, listed, now);
        const isDue = (month) => month <= latestDue(context);
        // An archive that is cut short is nothing to hold yet.
        const isWhole = (month) => listed.some((one) => one.month === month && (0,heroku_final/* isFinal */.d)(one.createdAt, month, now));
        const problem = (text, of) => ({ file: '', problem: text, of });
        const problems = [
            ...months
                .filter((month) => isDue(month) && isWhole(month))
                .map((month) => problem(state.provisional.has(month)
                ? `has ${month} only as it was before it was over, and Heroku has all of it`
                : `lacks ${month}, which Heroku has`)),
            ...lost
                .filter((month) => isDue(month) && !state.provisional.has(month))
                .map((month) => problem(`lacks ${month}, which Heroku does not have either`, month)),
        ];
        const isAll = source.scope === 'all';
        const both = listed.map(({ month }) => month).filter((month) => held.has(month));
        const downloaded = isAll ? both : drifted;
        const anew = [];
        const unknown = [];
        for (const month of downloaded) {
            const isDrifted = drifted.includes(month);
            try {
                const digest = await digestThere(source.client, account, month, scratch.section());
                if (digest === held.get(month).manifest.json.sha256) {
                    if (isDrifted)
                        anew.push(month);
                    continue;
                }
                // Not of the month: who accepts one change does not accept the next.
                const other = isDrifted
                    ? 'than Heroku has now: export again, which appends a revision'
                    : "than are in Heroku's archive, whose checksum it names";
                problems.push(problem(`has ${month} with other events ${other}`));
            }
            catch (error) {
                if (!(error instanceof errors/* ActionError */.lZ))
                    throw error;
                const bytes = isDrifted ? ' with other bytes than Heroku has now' : '';
                unknown.push(problem(`has ${month}${bytes}, and its archive could not be compared: ${error.message}`));
            }
        }
        const all = isAll ? `, ${(0,verify_check/* count */.U9)(downloaded.length, 'archive')} compared` : '';
        const again = anew.length === 0 ? '' : `; ${anew.join(', ')} written anew, with the same events`;
        const outcome = (0,verify_check/* judge */.S4)(problems, `${(0,verify_check/* count */.U9)(listed.length, 'month')} at Heroku${all}${again}`, accept);
        if (unknown.length === 0)
            return outcome;
        // What Heroku does not give is no damage of the ledger; beside damage it is reported too.
        if (outcome.status === 'problem')
            return (0,verify_check/* judge */.S4)([...problems, ...unknown], '', accept);
        const reason = unknown.map(({ problem }) => `The ledger ${problem}`).join(' ');
        return { ...(0,verify_check/* failed */.gz)(reason), ...(outcome.accepted && { accepted: outcome.accepted }) };
    },
};
/** SHA-256 of a month's ordered document, made of the archive that Heroku has now. */
async function digestThere(client, account, month, scratch) {
    try {
        const { gz } = await (0,download/* downloadArchive */.Z)({ client, account, month, scratch });
        return await (0,gunzip/* readGzip */.H9)(gz, (json) => orderedDigest(json, scratch));
    }
    finally {
        await scratch.remove();
    }
}
/** An account with a ledger has archives: a list without any says nothing of what is missing. */
const NOTHING_LISTED = 'Heroku lists no archive at all of the enterprise account, so it is not known what is missing. ' +
    "Check that the token's user has the manage permission on it, and run again; if this happens again, " +
    'ask Heroku support';

;// CONCATENATED MODULE: ./.build/verify/checks/history.js







const objects = {
    id: 'objects',
    title: 'Every object read from the clone has the bytes that its id stands for',
    async run(ledger, { clone }) {
        if (clone === undefined)
            return (0,verify_check/* notChecked */.lb)('the folder is in no clone');
        const { commits } = clone;
        if ((0,git_clone/* isGap */.NH)(commits) && commits.kind === 'unreadable') {
            const problem = `is in a clone that cannot be read: ${(0,log/* plain */.pj)(commits.reason)}`;
            return (0,verify_check/* judge */.S4)([{ file: '', problem }], '');
        }
        const { folder } = ledger;
        const committed = [...folder.entries.values()].filter(({ id }) => id !== undefined);
        if (committed.length === 0)
            return (0,verify_check/* notChecked */.lb)('the clone has no commit of it');
        const named = new Set((0,verify_ledger/* manifestsOf */.oF)(ledger).flatMap(({ manifest }) => manifest.files.map(({ path }) => path)));
        // What is wrong with those is known: they are read once.
        const damaged = await damagedFiles(ledger);
        const findings = damaged.filter(({ isUnreadable }) => isUnreadable);
        for (const { path, kind } of committed) {
            if (kind === 'missing')
                findings.push({ file: path, problem: record_folder/* MISSING */.lV });
            if (kind !== 'file' || named.has(path))
                continue;
            const problem = await (0,record_folder/* readThrough */.ir)(folder, path, () => undefined);
            if (problem !== undefined)
                findings.push({ file: path, problem });
        }
        return (0,verify_check/* judge */.S4)(findings, (0,verify_check/* count */.U9)(committed.length, 'object'));
    },
};
/** What looks like a file of a final month. */
const FINAL = /^\d{4}\/\d{4}-\d{2}\./;
const history_WORDS = { A: 'added', D: 'deleted', M: 'modified', T: 'replaced' };
const history_history = {
    id: 'history',
    title: 'No commit modified or deleted a file of a final month',
    run({ history: commits }, { accept, allowShallow }) {
        if (!(0,git_clone/* isGap */.NH)(commits)) {
            return (0,verify_check/* judge */.S4)(commits.flatMap(commitFindings), (0,verify_check/* count */.U9)(commits.length, 'commit'), accept);
        }
        const { kind, reason } = commits;
        // What is there and cannot be read counts against the ledger, what was not given does not.
        if (kind === 'unreadable') {
            const problem = `has a history that cannot be read: ${(0,log/* plain */.pj)(reason)}`;
            return (0,verify_check/* judge */.S4)([{ file: '', problem }], '');
        }
        return kind === 'cut' && !allowShallow ? (0,verify_check/* failed */.gz)(reason) : (0,verify_check/* notChecked */.lb)(reason);
    },
};
function commitFindings({ id, committed, committer, changes }) {
    const [day] = isoOf(committed * 1000).split('T');
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
    title: 'Every manifest fits the schema, belongs to this account, and is where it says it is',
    run(ledger) {
        const { length } = (0,verify_ledger/* manifestsOf */.oF)(ledger);
        const none = { file: '', problem: 'has no manifest that can be read' };
        const problems = [...ledger.problems, ...(length === 0 ? [none] : [])];
        return (0,verify_check/* judge */.S4)(problems, (0,verify_check/* count */.U9)(length, 'manifest'));
    },
};
const manifests_chain = {
    id: 'chain',
    title: 'Each manifest names the one before it by its digest; sequence and revisions count up',
    run: ({ log }) => (0,verify_check/* judge */.S4)((0,chain/* chainProblems */.we)(log), `${(0,verify_check/* count */.U9)(log.length, 'manifest')} in sequence`),
};
const months = {
    id: 'months',
    title: 'No month is missing between the oldest and the newest',
    run(ledger, { accept }) {
        const held = (0,verify_ledger/* monthsOf */.vo)(ledger);
        if (held.length === 0)
            return (0,verify_check/* notChecked */.lb)('there is no final month');
        const gaps = (0,ledger_state/* gapsIn */.vY)(held).map((month) => ({
            file: '',
            problem: `lacks the month ${month}`,
            of: month,
        }));
        return (0,verify_check/* judge */.S4)(gaps, `${held[0]} to ${held.at(-1)}`, accept);
    },
};
const counts = {
    id: 'counts',
    title: 'The counts in each manifest agree with each other',
    run(ledger) {
        const manifests = (0,verify_ledger/* manifestsOf */.oF)(ledger);
        const findings = manifests.flatMap(({ path, manifest }) => [...countProblems(manifest)].map((problem) => ({ file: path, problem })));
        return (0,verify_check/* judge */.S4)(findings, `${sum(manifests.map(({ manifest }) => manifest.events.count))} events`);
    },
};
const sum = (counts) => counts.reduce((total, each) => total + each, 0);
/** The rules are the tally's: each event is of a type and a day, or is counted as an anomaly. */
function* countProblems({ month, events }) {
    const { count, first, last, by_type, by_day, anomalies } = events;
    const odd = (kind) => anomalies[kind] ?? 0;
    const typed = count - odd('not_an_object');
    const dated = typed - odd('missing_created_at') - odd('unreadable_created_at');
    const [byType, byDay] = [by_type, by_day].map((counts) => sum(Object.values(counts)));
    if (byType !== typed)
        yield `counts ${typed} events, and ${byType} by type`;
    if (byDay !== dated)
        yield `counts ${dated} events with a time, and ${byDay} by day`;
    if ((first !== null && last !== null) !== dated > 0) {
        yield `counts ${dated} events with a time, and says that the first is at ${first ?? 'no time'}`;
    }
    const others = Object.entries(by_day).filter(([day]) => day.slice(0, 7) !== month);
    const [said, outside] = [odd('outside_month'), sum(others.map(([, number]) => number))];
    if (outside !== said)
        yield `counts ${said} events outside of its month, and ${outside} by day`;
}

;// CONCATENATED MODULE: ./.build/verify/checks/opened.js

function outcomeOf(opened, role, none, note = '') {
    const files = opened.filter((file) => file.role === role);
    if (files.length === 0)
        return (0,verify_check/* notChecked */.lb)(none);
    const findings = files.flatMap((file) => file.findings);
    if (findings.length > 0)
        return (0,verify_check/* judge */.S4)(findings, '');
    const { locked = [], damaged = [], ...skipped } = Object.groupBy(files, ({ skipped = 'none' }) => skipped);
    const wrong = skipped['wrong-key'] ?? [];
    const of = `of ${(0,verify_check/* count */.U9)(files.length, 'file')}`;
    if (wrong.length > 0) {
        return (0,verify_check/* failed */.gz)(`${wrong.length} ${of} are encrypted for other keys than those given`);
    }
    if (locked.length > 0)
        return (0,verify_check/* notChecked */.lb)(`no private key for ${locked.length} ${of}`);
    if (damaged.length > 0) {
        return (0,verify_check/* notChecked */.lb)(`${damaged.length} ${of} are damaged, and were not opened`);
    }
    return (0,verify_check/* judge */.S4)([], `${(0,verify_check/* count */.U9)(files.length, 'file')}${note}`);
}
const events = {
    id: 'events',
    title: 'Every month opens, and digest, number, order, times and types of its events match',
    run: async (_, { drill }) => outcomeOf(await drill(), 'events', 'there is no month'),
};
/** What an original is worth that fits its manifest: both may have been written by anyone. */
const ORIGIN = '; that they came from Heroku is proved only where Heroku still has the checksum or the manifest is signed';
const originals = {
    id: 'originals',
    title: 'Archives that were kept are as Heroku announced them and, in order, give the events',
    run: async (_, { drill }) => outcomeOf(await drill(), 'original', 'none were kept', ORIGIN),
};

// EXTERNAL MODULE: external "node:stream/web"
var web_ = __webpack_require__(37830);
// EXTERNAL MODULE: ./.build/openpgp/openpgp.js
var openpgp = __webpack_require__(90093);
;// CONCATENATED MODULE: ./.build/openpgp/encrypted-to.js



/** What is read at most: one recipient takes 94 (Curve25519) to 524 bytes (RSA 4096). */
const LONGEST = 1 << 20;
/** Reads whom a binary OpenPGP message is encrypted to, or why that is unknown. */
async function readEncryptedTo(message) {
    const { enums, readMessage, UnparseablePacket } = await (0,openpgp/* openpgp */.I)();
    const source = beginningOf(message);
    try {
        // After a recipient it refuses anything but encrypted data.
        const read = await readMessage({ binaryMessage: web_.ReadableStream.from(source) });
        const { packets } = read;
        const ids = read.getEncryptionKeyIDs().map((id) => id.toHex().toUpperCase());
        const keys = ids.filter((id) => /[^0]/.test(id));
        const unknown = packets.filter((packet) => packet instanceof UnparseablePacket);
        const hidden = ids.length - keys.length + unknown.length;
        const passphrases = packets.filterByTag(enums.packet.symEncryptedSessionKey).length;
        const isEncrypted = keys.length + hidden + passphrases > 0;
        return isEncrypted ? { keys, hidden, passphrases } : 'is no encrypted OpenPGP message';
    }
    catch (error) {
        return `does not begin as a whole OpenPGP message (${(0,openpgp/* reasonOf */.A)(error)})`;
    }
    finally {
        await source.return(undefined);
    }
}
async function* beginningOf(message) {
    let size = 0;
    for await (const chunk of message) {
        yield chunk;
        size += chunk.length;
        if (size >= LONGEST)
            return;
    }
}
/** How the recipients of a message differ from those it should have, fingerprints of subkeys. */
function recipientProblems({ keys, hidden, passphrases }, subkeys) {
    const lacking = subkeys.filter((subkey) => !keys.includes(idOf(subkey)));
    const ids = subkeys.map(idOf);
    const extra = keys.filter((key, index) => keys.indexOf(key) !== index || !ids.includes(key));
    return [
        ...lacking.map((subkey) => `is not encrypted to ${subkey}`),
        ...extra.map((key) => `is also encrypted to ${key}`),
        ...(hidden > 0 ? [`is also encrypted to ${(0,log/* counted */.hS)(hidden, 'hidden recipient')}`] : []),
        ...(passphrases > 0 ? [`also opens with ${(0,log/* counted */.hS)(passphrases, 'passphrase')}`] : []),
    ];
}
/** The key id in a fingerprint of version 4 or 6; of a key id itself. */
function idOf(fingerprint) {
    return fingerprint.length === 64 ? fingerprint.slice(0, 16) : fingerprint.slice(-16);
}

;// CONCATENATED MODULE: ./.build/verify/checks/recipients.js






const recipients = {
    id: 'recipients',
    title: 'Each encrypted file is encrypted to the keys that its manifest names, and to no others',
    async run(ledger) {
        const isWhole = await wholeFiles(ledger);
        const findings = [];
        let files = 0;
        for (const { manifest } of (0,verify_ledger/* manifestsOf */.oF)(ledger)) {
            const { encryption } = manifest;
            if (encryption === null)
                continue;
            for (const role of new Set(manifest.files.map((file) => file.role))) {
                const paths = (0,ledger_document/* pathsOf */.wG)(manifest, role);
                if (!paths.every(isWhole))
                    continue;
                files++;
                const found = await readEncryptedTo((0,record_folder/* joined */.oR)(ledger.folder, paths));
                const problems = typeof found === 'string' ? [found] : problemsOf(found, encryption);
                findings.push(...problems.map((problem) => ({ file: paths[0], problem })));
            }
        }
        return files === 0
            ? (0,verify_check/* notChecked */.lb)('there is no encrypted file that is whole')
            : (0,verify_check/* judge */.S4)(findings, (0,verify_check/* count */.U9)(files, 'file'));
    },
};
/** The first form of manifests names no subkeys: what a message has more is seen by their number. */
function problemsOf(found, encryption) {
    if ('subkeys' in encryption)
        return recipientProblems(found, encryption.subkeys);
    const [has, named] = [found.keys.length, encryption.recipients.length];
    const number = has === named ? [] : [`is encrypted to ${(0,verify_check/* count */.U9)(has, 'key')}, where its manifest names ${named}`];
    return [...number, ...recipientProblems(found, [...new Set(found.keys)])];
}

// EXTERNAL MODULE: ./.build/ledger/sign-off.js
var sign_off = __webpack_require__(5993);
// EXTERNAL MODULE: ./.build/ledger/manifest.js
var ledger_manifest = __webpack_require__(40409);
// EXTERNAL MODULE: ./.build/openpgp/detached.js
var detached = __webpack_require__(25086);
;// CONCATENATED MODULE: ./.build/verify/checks/signed.js






const signed = {
    id: 'signed',
    title: 'Every manifest is signed by one of the keys given',
    async run(ledger, context) {
        const { log, folder } = ledger;
        const held = (0,verify_ledger/* manifestsOf */.oF)(ledger);
        const isSigned = ({ manifest }) => (0,ledger_manifest/* signerOf */.Kv)(manifest) !== undefined;
        const signatures = held.filter(isSigned).length;
        if (context.signerKeys.length === 0) {
            // The export never appends an unsigned manifest to a signed one.
            const first = log.find(isSigned);
            if (first === undefined)
                return (0,verify_check/* notChecked */.lb)('no manifest is signed');
            const lapsed = log.slice(log.indexOf(first)).filter((one) => !isSigned(one));
            const problem = `is not signed, as '${first.path}' before it is`;
            if (lapsed.length > 0) {
                return (0,verify_check/* judge */.S4)(lapsed.map(({ path: file }) => ({ file, problem })), '');
            }
            return (0,verify_check/* notChecked */.lb)(`no key of who signed ${(0,verify_check/* count */.U9)(signatures, 'manifest')}`);
        }
        const findings = [];
        for (const { path, manifest } of held) {
            const signer = (0,ledger_manifest/* signerOf */.Kv)(manifest);
            if (signer === undefined) {
                if (mustBeSigned(manifest, context))
                    findings.push({ file: path, problem: 'is not signed' });
                continue;
            }
            const bytes = await (0,record_folder/* readText */.yR)(folder, path);
            // `manifests` reports that.
            if (typeof bytes === 'string')
                continue;
            const file = (0,ledger_companions/* companionPath */.ad)(path, 'signature');
            const found = await signatureOf(bytes, file, ledger, context);
            if ('problem' in found)
                findings.push(found);
            else if (found.fingerprint !== signer) {
                const problem = `is of the key ${found.fingerprint}, where its manifest names ${signer}`;
                findings.push({ file, problem });
            }
        }
        return (0,verify_check/* judge */.S4)(findings, `${signatures} of ${(0,verify_check/* count */.U9)(held.length, 'manifest')}`);
    },
};
const mustBeSigned = ({ sequence }, { signerKeys, signedSince = 1 }) => signerKeys.length > 0 && (sequence ?? Infinity) >= signedSince;
/** Which of the keys given made a detached signature, or what is wrong with it. */
async function signatureOf(bytes, file, { folder }, { signerKeys, now }) {
    const armored = await (0,record_folder/* readText */.yR)(folder, file);
    if (typeof armored === 'string')
        return { file, problem: armored };
    const found = await (0,detached/* verifyDetached */.T)(bytes, armored.toString(), signerKeys, now);
    if (found.status === 'good')
        return { fingerprint: found.fingerprint };
    if (found.status === 'bad')
        return { file, problem: found.problem };
    return { file, problem: `is of the key ${found.issuer}, which is none of those given` };
}

;// CONCATENATED MODULE: ./.build/verify/checks/signed-off.js











const signed_off_DAY = 86_400_000;
const signedOff = {
    id: 'signed-off',
    title: 'Each month was signed off in time',
    async run(ledger, context) {
        const { now, signedOffWithin, expectAuthor } = context;
        const isThere = (held) => ledger.folder.entries.has(pathOf(held));
        const findings = [];
        const read = [];
        for (const held of ledger.log.filter(isThere)) {
            const one = await readOne(held, ledger, context);
            if ('problem' in one)
                findings.push(one);
            else
                read.push(one);
        }
        const latest = [...(0,ledger_state/* latestRevisions */.Ql)((0,verify_ledger/* stateOf */.L4)(ledger)).values()];
        const claimed = read.filter(({ isProved }) => !isProved);
        const own = read.filter(({ signOff }) => !signOff.approved_by_another);
        const done = [
            `${latest.filter(isThere).length} of ${(0,verify_check/* count */.U9)(latest.length, 'month')} signed off`,
            ...remark(CLAIMED, claimed),
            ...remark('approved only by who started the run', own),
        ].join('; ');
        if (signedOffWithin === undefined) {
            return findings.length > 0 ? (0,verify_check/* judge */.S4)(findings, '') : (0,verify_check/* notChecked */.lb)(`no deadline given; ${done}`);
        }
        // A revision can be reviewed once it is there.
        const isOverdue = ({ manifest }) => {
            const begun = Math.max(+(0,month/* endOf */.pJ)(manifest.month), Date.parse(manifest.source.retrieved_at));
            return +now > begun + signedOffWithin * signed_off_DAY;
        };
        const due = `due ${(0,verify_check/* count */.U9)(signedOffWithin, 'day')} after it could be reviewed`;
        for (const held of latest.filter(isOverdue)) {
            // Where it was said who proves a sign-off, one that is only claimed is none.
            const mustBeProved = mustBeSigned(held.manifest, context) || expectAuthor.size > 0;
            if (!isThere(held)) {
                findings.push({ file: '', problem: `has no sign-off of ${held.manifest.month}, ${due}` });
            }
            else if (mustBeProved && claimed.some((one) => one.held === held)) {
                findings.push({ file: pathOf(held), problem: `is ${CLAIMED}; ${due}` });
            }
        }
        return (0,verify_check/* judge */.S4)(findings, done);
    },
};
const CLAIMED = 'claimed, neither signed by a key given nor by an expected author';
const pathOf = ({ path }) => (0,ledger_companions/* companionPath */.ad)(path, 'signoff');
function remark(what, read) {
    const months = read.map(({ held }) => held.manifest.month);
    return months.length === 0 ? [] : [`${what}: ${(0,month/* formatMonths */.jr)(months)}`];
}
async function readOne(held, ledger, context) {
    const [file, signature] = [pathOf(held), (0,ledger_companions/* companionPath */.ad)(held.path, 'signoff-signature')];
    const bytes = await (0,record_folder/* readText */.yR)(ledger.folder, file);
    if (typeof bytes === 'string')
        return { file, problem: bytes };
    const signOff = (0,sign_off/* readSignOff */.Tf)(bytes, held);
    if ('problem' in signOff)
        return signOff;
    if (!ledger.folder.entries.has(signature) || context.signerKeys.length === 0) {
        return { held, signOff, isProved: await isByExpectedAuthor(file, ledger, context) };
    }
    const found = await signatureOf(bytes, signature, ledger, context);
    return 'problem' in found ? found : { held, signOff, isProved: true };
}
/** Whether GitHub signed the commit that brought a file, and one of those expected made it. */
async function isByExpectedAuthor(file, { history }, { github, expectAuthor }) {
    if (github === undefined || (0,git_clone/* isGap */.NH)(history))
        return false;
    const commit = additions(history).get(file);
    const found = commit && (await github.authorship(commit.id));
    if (found?.verified !== true || found.committer !== authorship/* GITHUB_ITSELF */.y)
        return false;
    return found.author !== undefined && expectAuthor.has(found.author);
}

// EXTERNAL MODULE: ./.build/timestamp/verify.js
var verify = __webpack_require__(25324);
;// CONCATENATED MODULE: ./.build/verify/checks/timestamps.js




/** How far apart, in milliseconds, the clocks of an authority and a runner may be. */
const timestamps_SKEW = 3_600_000;
const timestamps_DAY = 86_400_000;
const timestamps = {
    id: 'timestamps',
    title: 'Each time-stamp is for its manifest, from an authority under a root that was given',
    async run({ log, folder }, { timestampRoots }) {
        const tokenOf = (path) => (0,ledger_companions/* companionPath */.ad)(path, 'timestamp');
        const stamped = log.filter(({ path }) => folder.entries.has(tokenOf(path)));
        if (stamped.length === 0)
            return (0,verify_check/* notChecked */.lb)('no manifest is time-stamped');
        if (timestampRoots.length === 0) {
            return (0,verify_check/* notChecked */.lb)(`no root certificate for ${(0,verify_check/* count */.U9)(stamped.length, 'time-stamp')}`);
        }
        const findings = [];
        const late = [];
        for (const { path, manifest } of stamped) {
            const file = tokenOf(path);
            const [bytes, token] = [await (0,record_folder/* readText */.yR)(folder, path), await (0,record_folder/* readText */.yR)(folder, file)];
            if (typeof token === 'string')
                findings.push({ file, problem: token });
            // `manifests` reports a manifest that cannot be read.
            if (typeof token === 'string' || typeof bytes === 'string')
                continue;
            const found = await (0,verify/* verifyTimestamp */.W)(token, bytes, { roots: timestampRoots });
            if (typeof found === 'string') {
                findings.push({ file, problem: found });
                continue;
            }
            const [time, retrieved] = [found.time, Date.parse(manifest.source.retrieved_at)];
            if (+time < retrieved - timestamps_SKEW) {
                const problem = `is of ${time.toISOString()}, before its manifest says that the archive was retrieved`;
                findings.push({ file, problem });
            }
            else if (+time - retrieved > timestamps_DAY)
                late.push(`'${path}' only by ${time.toISOString()}`);
        }
        const note = `${stamped.length} of ${(0,verify_check/* count */.U9)(log.length, 'manifest')}`;
        const dated = `; later than a day after retrieval: ${late.join(', ')}`;
        return (0,verify_check/* judge */.S4)(findings, late.length === 0 ? note : note + dated);
    },
};

;// CONCATENATED MODULE: ./.build/verify/checks.js













/** Everything that is checked of a ledger, ordered by what it proves. */
const CHECKS = [
    // Integrity: nothing was changed, removed or added.
    ...[manifests, manifests_chain, counts, names, digests, unnamed, files_sums, page, objects, history_history, commits],
    // Completeness: nothing is missing, also at the end.
    ...[months, fresh, anchor_anchor, remote, heroku],
    // Origin: it is of those whom it should be of.
    ...[signed, authors, originals],
    // Time.
    ...[clocks, timestamps],
    // Readability: for its readers, for nobody else, and read by somebody.
    ...[recipients, events, signedOff],
];

// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: ./.build/record/find.js
var find = __webpack_require__(8439);
// EXTERNAL MODULE: ./.build/verify/git/errors.js
var git_errors = __webpack_require__(44434);
;// CONCATENATED MODULE: ./.build/verify/locate.js









/** Names in a ledger's folder: it has some hundreds in ten years. */
const MOST_ENTRIES = 200_000;
/** A page of a ledger with more bytes is none. */
const LONGEST_PAGE = 64_000_000;
/**
 * Finds the ledgers at a commit, or else on disk.
 *
 * @throws ActionError when there is none
 */
async function findLedgers({ folder, ref }, clone) {
    const committed = clone?.tip && (await findCommitted(clone));
    if (committed && committed.ledgers.length > 0)
        return committed;
    const isDisk = ref === 'HEAD' || clone === undefined;
    const found = isDisk
        ? await new find/* LedgerFinder */.I(find/* FOLDERS_ON_DISK */._).below(folder, true)
        : { ledgers: [], unread: [] };
    const gap = committed?.gap ?? (clone && (0,git_clone/* isGap */.NH)(clone.commits) ? clone.commits : undefined);
    if (found.ledgers.length > 0)
        return { ...found, isCommitted: false, gap };
    // Whether there is a ledger is not known, which counts against the clone.
    if (gap?.kind === 'unreadable')
        return { ...found, ledgers: [''], isCommitted: false, gap };
    throw new errors/* ActionError */.lZ(`There is no ledger in '${(0,log/* plain */.pj)(folder)}'${ref === 'HEAD' ? '' : ` at ${(0,log/* quoted */.TL)(ref)}`}: no ` +
        "manifests (2026/2026-10.manifest.json). Give the folder that was the export's 'directory', " +
        'or the clone that holds it.', { code: 'E_LEDGER_NOT_FOUND' });
}
/** The ledgers at the commit, and those that were there at any commit before it. */
async function findCommitted({ tip, commits, prefix }) {
    const { commit, objects } = tip;
    const finder = new find/* LedgerFinder */.I(committedFolders(objects));
    const ledgers = new Set();
    let unread = [];
    let gap;
    const earlier = (0,git_clone/* isGap */.NH)(commits) ? [] : commits;
    for (const tree of new Set([...earlier, commit].map((each) => each.tree))) {
        try {
            const folder = await objects.folderAt(tree, prefix);
            if (folder === undefined)
                continue;
            const found = await finder.below(folder, prefix === '');
            for (const path of found.ledgers)
                ledgers.add(path);
            if (tree === commit.tree)
                ({ unread } = found);
        }
        catch (error) {
            gap = (0,git_clone/* gapOf */.iT)(error);
        }
    }
    return { ledgers: [...ledgers].sort(), unread, gap, isCommitted: true };
}
const absent = (reason) => ({
    kind: 'absent',
    reason: `not enough history: ${reason}`,
});
const everything = () => true;
/** Ledgers that the commit has outside of the folder that is verified, by paths in the clone. */
async function ledgersBeside({ tip, prefix, workTree }) {
    if (prefix === '')
        return [];
    const whole = { tip, workTree, prefix: '', commits: absent('it is not asked for') };
    const { ledgers } = await findCommitted(whole);
    const isVerified = (path) => path === prefix || path.startsWith(`${prefix}/`);
    return committedLedgers(ledgers.filter((path) => !isVerified(path)), whole);
}
async function committedLedgers(paths, clone) {
    const { commit, objects } = clone.tip;
    const inClone = paths.map((path) => below(clone.prefix, path));
    const histories = await readHistories(clone, inClone);
    const ledgers = [];
    for (const [index, path] of paths.entries()) {
        const at = inClone[index];
        try {
            const tree = await objects.folderAt(commit.tree, at);
            const within = at === '' ? isOfLedger : everything;
            const folder = tree === undefined ? record_folder/* EMPTY_FOLDER */.ZZ : await committedFolder(objects, tree, within);
            ledgers.push(await (0,verify_ledger/* readLedger */.SC)(path, folder, histories[index]));
        }
        catch (error) {
            ledgers.push(await (0,verify_ledger/* readLedger */.SC)(path, record_folder/* EMPTY_FOLDER */.ZZ, (0,git_clone/* gapOf */.iT)(error)));
        }
    }
    return ledgers;
}
/** The files of a folder that was committed. @throws UnreadableClone when they cannot be listed */
async function committedFolder(objects, tree, within) {
    const entries = new Map();
    const visit = async (id, folder) => {
        for (const { name, kind, id: inner } of (await objects.tree(id)).values()) {
            if (folder === '' && !within(name))
                continue;
            const path = below(folder, name);
            const { type, size = 0 } = (kind === 'file' ? await objects.find(inner) : undefined) ?? {};
            const isMissing = kind === 'file' && type !== 'blob';
            entries.set(path, { path, kind: isMissing ? 'missing' : kind, size, id: inner });
            if (entries.size > MOST_ENTRIES) {
                throw new git_errors/* UnreadableClone */.X(`a ledger of it has more than ${MOST_ENTRIES} files and folders`);
            }
            if (kind === 'folder')
                await visit(inner, path);
        }
    };
    await visit(tree, '');
    return {
        entries,
        stream: (path) => {
            const entry = entries.get(path);
            return entry?.kind === 'file' ? objects.blob(entry.id) : (0,record_folder/* noFile */.w1)(path);
        },
    };
}
/** Folders by git's ids of them. Those that cannot be read throw. */
const committedFolders = (objects) => ({
    list: async (id) => [...(await objects.tree(id)).values()].map(({ name, kind, id: at, mode }) => ({
        name,
        // A file of such a name is told where it is in a ledger.
        kind: kind === 'unreadable' && mode !== '40000' ? 'other' : kind,
        at,
    })),
    text: async (id) => {
        const { size = Infinity } = (await objects.find(id)) ?? {};
        return size > LONGEST_PAGE ? '' : (0,consumers_.text)(objects.blob(id));
    },
});
async function ledgerOnDisk(folder, path, clone) {
    const gap = clone === undefined
        ? absent('the folder is in no clone')
        : (0,git_clone/* isGap */.NH)(clone.commits) && clone.commits.kind !== 'cut'
            ? clone.commits
            : absent('the clone has no commit of it');
    // What is in no clone, such as a download, may be the root of a repository all the same.
    return (0,verify_ledger/* readLedger */.SC)(path, await (0,record_folder/* diskFolder */.CM)(folder, path, path === '' ? isOfLedger : everything), gap);
}

// EXTERNAL MODULE: ./.build/verify/report.js
var verify_report = __webpack_require__(94322);
;// CONCATENATED MODULE: ./.build/verify/verify.js















/**
 * The story: finds the ledgers, at a commit or on disk, reads each with its history, and checks it. A
 * check that finds something does not keep the others from being made.
 *
 * @throws ActionError when there is no ledger, or the clone is kept in a way that is not read
 */
async function verify_verify(verification) {
    const { folder, ref, edge } = verification;
    if ((await (0,promises_.stat)(folder).catch(() => undefined))?.isDirectory() !== true) {
        throw new errors/* InputError */.dz(`'${(0,log/* plain */.pj)(folder)}' is not a folder. Give the folder of a ledger or of a clone`);
    }
    // Without Heroku's archives it holds no secret: a step's post need not know of it.
    const caretaker = verification.heroku === undefined ? { ...edge, rememberScratch: () => undefined } : edge;
    return (0,scratch/* withScratch */.h)(edge.temp, caretaker, async (scratch) => {
        const { programs } = edge;
        const clone = await (0,git_clone/* openClone */.ok)(folder, { ref, programs, home: scratch.folder });
        try {
            return await verifyAll(verification, clone, scratch);
        }
        finally {
            await clone?.tip?.objects.close();
        }
    });
}
async function verifyAll(verification, opened, scratch) {
    const { folder, require, now, pack } = verification;
    const { ledgers, unread, isCommitted, gap } = await findLedgers(verification, opened);
    const clone = opened && gap ? { ...opened, commits: gap } : opened;
    const ofOne = verification.expectManifest ?? verification.expectRecords ?? verification.until ?? pack;
    if (ledgers.length > 1 && ofOne !== undefined) {
        throw new errors/* InputError */.dz(`There are ${ledgers.length} ledgers in '${(0,log/* plain */.pj)(folder)}', but the expected manifest, number of ` +
            'records, last month or pack is of one: verify its folder by itself.');
    }
    const reports = [];
    const remarks = [];
    const read = isCommitted
        ? await committedLedgers(ledgers, clone)
        : await Promise.all(ledgers.map((path) => ledgerOnDisk(folder, path, clone)));
    const beside = isCommitted ? await ledgersBeside(clone) : [];
    for (const ledger of (0,verify_ledger/* withTwins */.cF)(read, beside)) {
        let opened;
        const open = () => (opened ??= drill(ledger, context));
        const context = { ...verification, clone, scratch, drill: open };
        reports.push((0,verify_report/* ledgerReport */.gM)(ledger, await runChecks(ledger, context, require)));
        if (isCommitted && verification.ref === 'HEAD') {
            remarks.push(...(await workTreeRemark(clone, ledger)));
        }
    }
    const head = isCommitted ? clone.tip.commit.id : null;
    const bundle = await (0,system_bundle/* bundleSha256 */.K)();
    const report = { verifiedAt: now, bundle, head, ledgers: reports, unread, remarks };
    if (pack !== undefined) {
        const { writePack } = await __webpack_require__.e(/* import() */ 5015).then(__webpack_require__.bind(__webpack_require__, 45015));
        await writePack(pack, { ...verification, ledger: read[0], clone, report, scratch });
    }
    return report;
}
/** Makes every check; one that throws could not be made, and the others go on. */
async function runChecks(ledger, context, required) {
    const reports = [];
    for (const check of CHECKS) {
        const made = async () => check.run(ledger, context);
        const outcome = await made().catch((error) => (0,verify_check/* failed */.gz)(error instanceof errors/* ActionError */.lZ
            ? error.message
            : `could not be made: ${(0,log/* plain */.pj)((0,errors/* messageOf */.bD)(error))}`));
        const isDemanded = outcome.status === 'not-checked' && required.has(check.id);
        reports.push({ check, outcome: isDemanded ? (0,verify_check/* failed */.gz)(outcome.reason) : outcome });
    }
    return reports;
}
/** That the files on disk are not those of the commit, which is what was verified; else nothing. */
async function workTreeRemark({ workTree, prefix }, { path, folder }) {
    if (workTree === undefined)
        return [];
    const inClone = below(prefix, path);
    const disk = await (0,record_folder/* diskFolder */.CM)(workTree, inClone, inClone === '' ? isOfLedger : () => true);
    for (const { path: file, kind, size, id = '' } of folder.entries.values()) {
        if (kind !== 'file')
            continue;
        const hash = (0,external_node_crypto_.createHash)(id.length === 64 ? 'sha256' : 'sha1').update(`blob ${size}\0`);
        const problem = await (0,record_folder/* readThrough */.ir)(disk, file, (chunk) => hash.update(chunk));
        if (problem === undefined && hash.digest('hex') === id)
            continue;
        const at = (0,log/* plain */.pj)(below(path, file));
        return [`The work tree is not as the commit, which is what was verified: '${at}' differs`];
    }
    return [];
}


/***/ })

};
