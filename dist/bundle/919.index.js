export const id = 919;
export const ids = [919];
export const modules = {

/***/ 71184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OO: () => (/* binding */ VERIFY_INPUT_NAMES),
/* harmony export */   qf: () => (/* binding */ readVerifyOptions)
/* harmony export */ });
/* unused harmony export CHECK_IDS */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88532);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76780);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35548);
/* harmony import */ var _system_month_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8814);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17513);





/** A text that may be empty, which then is undefined; else it is read by another schema. */
function optional(read, expected) {
    return zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().transform((value, context) => {
        if (value === '')
            return undefined;
        const result = read(value);
        if (result !== undefined)
            return result;
        context.addIssue({ code: 'custom', message: `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value)} is not a ${expected}` });
        return zod__WEBPACK_IMPORTED_MODULE_5__/* .NEVER */ .tm;
    });
}
const matching = (pattern) => (value) => pattern.test(value.toLowerCase()) ? value.toLowerCase() : undefined;
const wholeNumber = (value) => (/^\d{1,6}$/.test(value) ? Number(value) : undefined);
const graceDays = optional((value) => ((wholeNumber(value) ?? NaN) <= 365 ? Number(value) : undefined), 'number of days from 0 to 365');
const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Everything that is checked of a ledger, in this order: the names that options and machines use. */
const CHECK_IDS = [
    'manifests',
    'chain',
    'months',
    'counts',
    'names',
    'digests',
    'unnamed',
    'sums',
    'page',
    'clocks',
    'fresh',
    'objects',
    'history',
    'commits',
    'anchor',
    'events',
    'originals',
    'signers',
    'signatures',
    'remote',
    'heroku',
];
const checkIds = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().transform((value, context) => {
    const names = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .namesIn */ .wX)(value);
    for (const name of names.filter((each) => !CHECK_IDS.some((id) => id === each))) {
        const message = `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} is not a check. Expected some of ${CHECK_IDS.join(', ')}`;
        context.addIssue({ code: 'custom', message });
    }
    return new Set(names);
});
/** Full shas of commits, and months. */
const acceptedNames = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().transform((value, context) => {
    const names = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .namesIn */ .wX)(value).map((name) => name.toLowerCase());
    for (const name of names.filter((each) => !SHA.test(each) && !(0,_system_month_js__WEBPACK_IMPORTED_MODULE_2__/* .isMonth */ .nl)(each))) {
        const message = `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} is no full sha of a commit and no month YYYY-MM`;
        context.addIssue({ code: 'custom', message });
    }
    return new Set(names);
});
/** The inputs of verify/action.yml, which are the options of the command. */
const verifyInputsSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    directory: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    'grace-days': graceDays,
    'expect-head': optional(matching(SHA), 'full sha of a commit, 40 hexadecimal digits'),
    'expect-manifest': optional(matching(/^[0-9a-f]{64}$/), 'SHA-256, 64 hexadecimal digits'),
    'expect-records': optional(wholeNumber, 'number of records'),
    require: checkIds,
    accept: acceptedNames,
    'pgp-private-keys': zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    'pgp-passphrase': zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    'pgp-signer-keys': zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    repository: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(''), _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputsSchema */ .rS.shape.repository]),
    token: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputsSchema */ .rS.shape.token,
    'heroku-api-key': zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(''), _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputsSchema */ .rS.shape['heroku-api-key']]),
    'heroku-api-url': _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputsSchema */ .rS.shape['heroku-api-url'],
});
/** Every input that verify/action.yml declares. */
const VERIFY_INPUT_NAMES = Object.keys(verifyInputsSchema.shape);
const VERIFY_DEFAULTS = {
    directory: '.',
    'grace-days': '5',
    'heroku-api-url': _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULTS */ .zY['heroku-api-url'],
};
/** @throws OptionsError with every problem found */
function readVerifyOptions(inputs) {
    const values = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .withDefaults */ .rO)(VERIFY_INPUT_NAMES, inputs, VERIFY_DEFAULTS);
    // A passphrase may begin or end with a space.
    values['pgp-passphrase'] = inputs['pgp-passphrase'] ?? '';
    const parsed = verifyInputsSchema.safeParse(values);
    if (!parsed.success)
        throw new _problems_js__WEBPACK_IMPORTED_MODULE_3__/* .OptionsError */ .ZW((0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .problemsOf */ .GW)(parsed));
    const input = parsed.data;
    const isGitHub = input.repository !== '' && input.token !== '';
    return {
        folder: input.directory,
        graceDays: input['grace-days'] ?? 0,
        expected: {
            head: input['expect-head'],
            manifest: input['expect-manifest'],
            records: input['expect-records'],
        },
        required: input.require,
        accepted: input.accept,
        privateKeys: input['pgp-private-keys'],
        passphrase: input['pgp-passphrase'],
        signerKeys: input['pgp-signer-keys'],
        repository: isGitHub ? input.repository : undefined,
        token: input.token,
        herokuApiKey: input['heroku-api-key'] === '' ? undefined : input['heroku-api-key'],
        herokuApiUrl: new URL(input['heroku-api-url']),
    };
}


/***/ }),

/***/ 76462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ LARGEST_TEXT),
/* harmony export */   vd: () => (/* binding */ Folder),
/* harmony export */   w6: () => (/* binding */ withoutReturns)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);




/** Manifests, pages and lists of digests are never as large: they are not read when they are. */
const LARGEST_TEXT = 64_000_000;
const CHUNK = 256 * 1024;
const READING = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW;
/**
 * A folder on disk that may be hostile: everything in it by its path. No symbolic link is
 * followed, and only files that were found as such are opened.
 */
class Folder {
    root;
    entries;
    constructor(root, entries) {
        this.root = root;
        this.entries = entries;
    }
    /**
     * Lists the folder at a path below `base` and all below it: nothing when there is none, or when
     * it lies behind a symbolic link.
     *
     * @param within whether to look at what is there under a name directly in the folder
     */
    static async list(base, path, within) {
        const root = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(base, path);
        const entries = new Map();
        const visit = async (folder) => {
            const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, folder)).catch(() => undefined);
            if (names === undefined)
                entries.set(folder, { path: folder, kind: 'unreadable', size: 0 });
            for (const name of names?.sort() ?? []) {
                if (folder === '' && !within(name))
                    continue;
                const entry = await entryAt(root, folder === '' ? name : `${folder}/${name}`);
                entries.set(entry.path, entry);
                if (entry.kind === 'folder')
                    await visit(entry.path);
            }
        };
        if (await isPlainFolder(base, path))
            await visit('');
        return new Folder(root, entries);
    }
    /** The folder with files that are read without carriage returns, of these sizes by their paths. */
    withoutReturnsIn(files) {
        const entries = new Map(this.entries);
        for (const [path, size] of files) {
            entries.set(path, { path, kind: 'file', size, withoutReturns: true });
        }
        return new Folder(this.root, entries);
    }
    /** Whether there is a file at the path. */
    has(path) {
        return this.entries.get(path)?.kind === 'file';
    }
    /** Why `read` gives nothing of a file, in words that follow its path. */
    whyNot(path) {
        const entry = this.entries.get(path);
        if (entry === undefined)
            return 'is missing';
        return entry.kind === 'file' ? 'is too large' : 'cannot be read';
    }
    /** The bytes of a file; undefined when there is none or it is larger than `limit` bytes. */
    async read(path, limit) {
        const entry = this.entries.get(path);
        if (entry?.kind !== 'file' || entry.size > limit)
            return undefined;
        const chunks = [];
        for await (const chunk of this.stream(path))
            chunks.push(chunk);
        return Buffer.concat(chunks);
    }
    /** What git names the bytes of a file: by SHA-1 or SHA-256, as in the name to compare with. */
    async blobName(path, other) {
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(other.length === 64 ? 'sha256' : 'sha1');
        hash.update(`blob ${this.entries.get(path).size}\0`);
        for await (const chunk of this.stream(path))
            hash.update(chunk);
        return hash.digest('hex');
    }
    /** The bytes of a file in chunks, no more than were there when it was listed. */
    async *stream(path) {
        const entry = this.entries.get(path);
        if (entry?.kind !== 'file')
            throw new Error(`There is no file '${path}'`);
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.root, path), READING);
        try {
            if (entry.withoutReturns) {
                yield* withoutReturns(file.createReadStream({ highWaterMark: CHUNK, autoClose: false }));
                return;
            }
            yield* file.createReadStream({
                end: Math.max(0, entry.size - 1),
                highWaterMark: CHUNK,
                autoClose: false,
            });
        }
        finally {
            await file.close();
        }
    }
}
/** Bytes with each CR LF as LF. */
async function* withoutReturns(source) {
    let rest = Buffer.alloc(0);
    for await (const chunk of source) {
        const bytes = Buffer.concat([rest, chunk]);
        // What follows a CR at the end is in the next chunk.
        const end = bytes.at(-1) === 0x0d ? bytes.length - 1 : bytes.length;
        rest = bytes.subarray(end);
        yield Buffer.from(bytes.toString('latin1', 0, end).replaceAll('\r\n', '\n'), 'latin1');
    }
    if (rest.length > 0)
        yield rest;
}
/** Whether each step of the path is a folder itself. */
async function isPlainFolder(base, path) {
    const steps = path.split('/');
    for (let i = 0; path !== '' && i < steps.length; i++) {
        const { kind } = await entryAt(base, steps.slice(0, i + 1).join('/'));
        if (kind !== 'folder')
            return false;
    }
    return true;
}
async function entryAt(root, path) {
    try {
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, path));
        if (stats.isFile()) {
            await (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, path), READING)).close();
            return { path, kind: 'file', size: stats.size };
        }
        if (stats.isDirectory())
            return { path, kind: 'folder', size: 0 };
        return { path, kind: stats.isSymbolicLink() ? 'link' : 'other', size: 0 };
    }
    catch {
        return { path, kind: 'unreadable', size: 0 };
    }
}


/***/ }),

/***/ 86397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ formatSummary),
/* harmony export */   v: () => (/* binding */ formatText)
/* harmony export */ });
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35548);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44989);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71640);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76400);




const WORDS = { ok: 'ok', problem: 'PROBLEM', 'not-checked': 'not checked', failed: 'NOT CHECKED' };
const MARKS = { ok: '✅', problem: '❌', 'not-checked': '➖', failed: '⚠️' };
const TITLES = {
    ok: '✅ Sound, as far as it was checked',
    problem: '❌ Problems were found',
    'could-not-check': '⚠️ Not everything could be checked',
};
/** Findings of one check that are shown; the JSON report has them all. */
const SHOWN = 10;
/**
 * What came of a check, in words: a note, a reason, or what was found; then what was accepted.
 *
 * @param escape makes text from elsewhere fit to be shown
 */
function detailsOf({ outcome }, ledger, escape) {
    const accepted = (outcome.accepted ?? []).map((each) => escape((0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z9)(ledger, each)));
    return [
        ...firstOf(told(outcome, ledger).map(escape)),
        ...firstOf(accepted.map((each) => `accepted: ${each}`)),
    ];
}
function told(outcome, ledger) {
    if (outcome.status === 'ok')
        return [outcome.note];
    if (outcome.status !== 'problem')
        return [outcome.reason];
    return outcome.findings.map((each) => (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z9)(ledger, each));
}
function firstOf(lines) {
    const more = lines.length - SHOWN;
    return more > 0 ? [...lines.slice(0, SHOWN), `and ${more} more, in the JSON report`] : [...lines];
}
/** The report for a terminal or a log, a line each; text from elsewhere is made plain. */
function formatText(report) {
    const lines = report.ledgers.flatMap((ledger) => [...ledgerLines(ledger), '']);
    const unread = report.unread.map((path) => `Not looked into, it cannot be read: '${path}'`);
    const head = report.head === null ? [] : [`Commit ${report.head}`];
    return [...lines, ...unread, ...head, ending(report)].map(_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj);
}
function ledgerLines({ path, account, records, newest, checks }) {
    const name = account === null ? '' : `, account ${account.name}`;
    const width = Math.max(...checks.map(({ check }) => check.id.length));
    const last = newest && `Newest manifest: ${newest.path}, number ${newest.sequence}, SHA-256 ${newest.sha256}`;
    return [
        `Ledger ${path === '' ? '.' : path}${name}, ${(0,_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(records, 'record')}`,
        ...checks.flatMap((each) => checkLines(each, path, width)),
        ...(last === null ? [] : [`  ${last}`]),
    ];
}
function checkLines(report, path, width) {
    const { check, outcome } = report;
    const word = WORDS[outcome.status].padEnd(WORDS.failed.length);
    const line = `  ${word}  ${check.id.padEnd(width)}  ${check.title}`;
    const details = detailsOf(report, path, _text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj);
    const first = outcome.status === 'ok' ? `${line} (${details.shift()})` : line;
    return [first, ...details.map((detail) => `      ${detail}`)];
}
function ending(report) {
    const problems = (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .problemsOf */ .GW)(report);
    switch ((0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .resultOf */ .Bg)(report)) {
        case 'ok':
            return 'Everything that was checked is sound.';
        case 'problem':
            return `${(0,_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(problems.length, 'problem')}. The first: ${problems[0]}`;
        case 'could-not-check':
            return 'No problem was found, but not everything that was asked for could be checked.';
    }
}
/** The job summary, in Markdown. */
function formatSummary(report) {
    const [first] = (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .problemsOf */ .GW)(report);
    const unread = report.unread.slice(0, SHOWN).map(_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV);
    const head = [
        `## Audit trail ledger: ${TITLES[(0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .resultOf */ .Bg)(report)]}`,
        ...(first === undefined ? [] : [`**First problem:** ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLines */ .RQ)(first)}`]),
        ...(report.head === null ? [] : [`Commit ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(report.head)}`]),
        ...(unread.length > 0 ? [`Not looked into, cannot be read: ${unread.join(', ')}`] : []),
    ];
    const ending = '_Further ledgers are left out: the summary would be too large. The log has them._';
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .summaryWithin */ .uo)(head, report.ledgers.map(ledgerSection), ending);
}
function ledgerSection({ path, account, records, newest, checks }) {
    const name = account === null ? '' : `, account ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(account.name)}`;
    const rows = checks.map((each) => [
        MARKS[each.outcome.status],
        `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(each.check.id)} ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(each.check.title)}`,
        detailsOf(each, path, _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLines */ .RQ).join('<br>'),
    ]);
    const parts = [
        `### ${path === '' ? 'The folder' : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(path)}${name}, ${(0,_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(records, 'record')}`,
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['', 'Check', ''], rows),
    ];
    if (newest !== null) {
        parts.push(`Newest manifest: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(newest.path)}, SHA-256 ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(newest.sha256)}`);
    }
    return parts.join('\n\n');
}


/***/ }),

/***/ 96282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XS: () => (/* binding */ GitError),
  D7: () => (/* binding */ NO_GIT),
  IJ: () => (/* binding */ NoGitError),
  Rl: () => (/* binding */ findClone)
});

// UNUSED EXPORTS: Git

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/js/system/errors.js
var errors = __webpack_require__(84945);
// EXTERNAL MODULE: ./.build/js/text/log.js
var log = __webpack_require__(35548);
;// CONCATENATED MODULE: ./.build/js/verify/git-program.js


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

;// CONCATENATED MODULE: ./.build/js/verify/git.js






/** Git could not be asked, or did not like the repository. */
class GitError extends errors/* ActionError */.lZ {
    /** Null when it did not even start, or was stopped. */
    exitCode;
    constructor(what, exitCode, said) {
        super(`git ${what} failed: ${reasonIn(said)}`);
        this.exitCode = exitCode;
    }
}
/** There is no git that may be run. */
class NoGitError extends GitError {
    constructor(what) {
        super(what, null, NO_GIT);
    }
}
const NO_GIT = 'no git was found in the absolute folders of PATH, outside of the clone and the current folder';
/** The first line of what git said that is no advice; without any, the first line. */
function reasonIn(said) {
    const lines = said.split('\n').filter((line) => line.trim() !== '');
    return lines.find((line) => !/^(?:hint|warning):/.test(line)) ?? lines[0] ?? 'it did not say why';
}
/** What a repository's own configuration could have git run, or make it hide. */
const SAFE_CONFIG = {
    'safe.directory': '*',
    // Told because of GIT_GRAFT_FILE below, each time.
    'advice.graftFileDeprecated': 'false',
    'core.fsmonitor': 'false',
    'core.hooksPath': '/dev/null',
    'core.commitGraph': 'false',
    'core.attributesFile': '/dev/null',
    'core.sshCommand': 'false',
    'core.alternateRefsCommand': 'false',
    'protocol.allow': 'never',
    'log.showSignature': 'false',
    'log.mailmap': 'false',
    'diff.external': '',
    'diff.orderFile': '/dev/null',
    'i18n.logOutputEncoding': 'UTF-8',
};
/** Nothing of the user's environment or settings reaches git, and no grafts or replacements. */
function environment(folder) {
    return {
        PATH: folder,
        LC_ALL: 'C',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_GRAFT_FILE: '/dev/null',
        GIT_NO_LAZY_FETCH: '1',
        // The same for a git that does not know that; it counts more than the clone's own protocol.allow.
        GIT_ALLOW_PROTOCOL: 'none',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        GIT_ATTR_NOSYSTEM: '1',
    };
}
/** Bytes of output: a ledger's history has less. */
const MOST_OUTPUT = 1 << 27;
/** Why git was stopped, or did not start. */
function stopReason(error) {
    return error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER'
        ? `it says more than ${(0,log/* formatBytes */.z3)(MOST_OUTPUT)}`
        : (0,errors/* messageOf */.bD)(error);
}
/** The git CLI on a repository that may be hostile: it only reads, and runs nothing else. */
class Git {
    /** The work tree's folder. */
    top;
    #program;
    /** @param program the absolute path of git; undefined: there is none */
    constructor(top, program) {
        this.top = top;
        this.#program = program;
    }
    /** Standard output. @throws GitError when git ends with other than 0 */
    run(args) {
        const program = this.#program;
        if (program === undefined)
            return Promise.reject(new NoGitError(args[0]));
        const config = Object.entries(SAFE_CONFIG).flatMap(([key, value]) => ['-c', `${key}=${value}`]);
        const place = [`--git-dir=${(0,external_node_path_.join)(this.top, '.git')}`, `--work-tree=${this.top}`];
        const fixed = ['--no-pager', '--no-replace-objects', ...place, ...config];
        // Not the clone's: some systems look for programs and libraries in the current folder.
        const cwd = (0,external_node_path_.dirname)(program);
        const options = { cwd, env: environment(cwd), maxBuffer: MOST_OUTPUT };
        return new Promise((resolve, reject) => {
            (0,external_node_child_process_.execFile)(program, [...fixed, ...args], options, (error, stdout, stderr) => {
                if (error === null)
                    resolve(stdout);
                else {
                    const exitCode = typeof error.code === 'number' ? error.code : null;
                    // `git fsck` tells what it found on its standard output.
                    const said = exitCode === null ? stopReason(error) : `${stderr}\n${stdout}`;
                    reject(new GitError(args[0], exitCode, said));
                }
            });
        });
    }
    /** Whether git ends with 0, for the questions that it answers with 0 or 1. */
    async asks(args) {
        try {
            await this.run(args);
            return true;
        }
        catch (error) {
            if (error instanceof GitError && error.exitCode === 1)
                return false;
            throw error;
        }
    }
}
/**
 * The clone that a folder is in, and the folder's path in it; undefined when it is in none.
 *
 * @param path the PATH in which git is looked for
 */
async function findClone(folder, path) {
    const start = await (0,promises_.realpath)(folder);
    for (let top = start;; top = (0,external_node_path_.dirname)(top)) {
        const found = await (0,promises_.lstat)((0,external_node_path_.join)(top, '.git')).catch(() => undefined);
        if (found !== undefined && !found.isSymbolicLink()) {
            const program = await findGit(path, [top, await (0,promises_.realpath)('.')]);
            return { git: new Git(top, program), prefix: (0,external_node_path_.relative)(top, start).split(external_node_path_.sep).join('/') };
        }
        if (top === (0,external_node_path_.dirname)(top))
            return undefined;
    }
}


/***/ }),

/***/ 28220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lu: () => (/* binding */ readHistory),
/* harmony export */   NH: () => (/* binding */ isGap),
/* harmony export */   Ol: () => (/* binding */ ledgersInHistory),
/* harmony export */   XR: () => (/* binding */ historyGap),
/* harmony export */   iT: () => (/* binding */ gapOf),
/* harmony export */   kU: () => (/* binding */ latestBlobs),
/* harmony export */   mv: () => (/* binding */ additions),
/* harmony export */   oN: () => (/* binding */ blobsAtHead),
/* harmony export */   qv: () => (/* binding */ isNothing)
/* harmony export */ });
/* harmony import */ var _ledger_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76172);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35548);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96282);



const isGap = (history) => 'reason' in history;
/** The gap that is left by a failure of git's. @throws anything else that was thrown */
function gapOf(error) {
    if (error instanceof _git_js__WEBPACK_IMPORTED_MODULE_2__/* .NoGitError */ .IJ)
        return { kind: 'no-git', reason: _git_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_GIT */ .D7 };
    if (error instanceof _git_js__WEBPACK_IMPORTED_MODULE_2__/* .GitError */ .XS)
        return { kind: 'unreadable', reason: (0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(error.message) };
    throw error;
}
const HEADER = ['%H', '%P', '%ct', '%cn <%ce>', '%B'].join('%n');
/** Whether this stands for no bytes: of a file that a commit deleted. */
const isNothing = (blob) => /^0+$/.test(blob);
/** At a repository's root there are things that are none of the ledger's business. */
const AT_ROOT = [
    ':(top,glob)[0-9][0-9][0-9][0-9]/**',
    ...[_ledger_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVISIONAL */ .hq, _ledger_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .README */ .DK, _ledger_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .SUMS */ .vf].map((path) => `:(top,literal)${path}`),
];
/** The commits up to HEAD that touched the ledger in a folder, side branches included. */
async function readHistory(git, folder) {
    const output = await git.run([
        'log',
        '--topo-order',
        '--reverse',
        '--full-history',
        '--diff-merges=separate',
        '--no-renames',
        '--raw',
        '--no-abbrev',
        '-z',
        `--format=${HEADER}`,
        'HEAD',
        '--',
        ...(folder === '' ? AT_ROOT : [`:(top,literal)${folder}`]),
    ]);
    return parseHistory(output, folder === '' ? '' : `${folder}/`);
}
/** Reads what `git log --raw -z` prints: no text in a commit can hold the byte that ends each. */
function parseHistory(output, prefix) {
    const commits = [];
    const tokens = output.split('\0');
    for (let i = 0; i < tokens.length; i++) {
        const token = tokens[i];
        const raw = /^\n?:\d{6} \d{6} [0-9a-f]+ ([0-9a-f]+) ([A-Z])\d*$/.exec(token);
        if (raw !== null) {
            const path = (tokens[++i] ?? '').slice(prefix.length);
            commits.at(-1)?.changes.push({ status: raw[2], path, blob: raw[1] });
            continue;
        }
        const [sha = '', parents = '', committed, committer = '', ...message] = token.split('\n');
        if (!/^[0-9a-f]{40,64}$/.test(sha))
            continue;
        // A merge comes once for each parent.
        if (commits.at(-1)?.sha === sha)
            continue;
        commits.push({
            sha,
            parents: parents === '' ? [] : parents.split(' '),
            committed: Number(committed),
            committer,
            message: message.join('\n'),
            changes: [],
        });
    }
    return commits;
}
/** What git names the bytes of each file in a folder at HEAD, by its path in the folder. */
async function blobsAtHead(git, folder) {
    const below = folder === '' ? [] : ['--', folder];
    const output = await git.run(['ls-tree', '-r', '-z', '--full-tree', 'HEAD', ...below]);
    const start = folder === '' ? 0 : folder.length + 1;
    const blobs = output.split('\0').flatMap((line) => {
        const [, blob, path] = /^\d+ blob ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
        return path === undefined ? [] : [[path.slice(start), blob]];
    });
    return new Map(blobs);
}
/** The folders of ledgers below a folder that were there at any commit, relative to it. */
async function ledgersInHistory(git, folder) {
    const literal = folder.replace(/[\\*?[\]]/g, '\\$&');
    const output = await git.run([
        'log',
        '--full-history',
        '--diff-merges=separate',
        '--no-renames',
        '--diff-filter=A',
        '--name-only',
        '-z',
        '--format=',
        'HEAD',
        '--',
        `:(top,glob)${literal === '' ? '' : `${literal}/`}**/[0-9][0-9][0-9][0-9]/*.manifest.json`,
    ]);
    const prefix = folder === '' ? '' : `${folder}/`;
    const paths = output.split('\0').map((path) => path.replace(/^\n+/, ''));
    const folders = paths
        .filter((path) => path.startsWith(prefix) && (0,_ledger_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isManifestName */ .zU)(path.split('/').at(-1)))
        .map((path) => path.slice(prefix.length).split('/').slice(0, -2).join('/'));
    return [...new Set(folders)].sort();
}
/** Why the history cannot be read in full; undefined when it can. Asks for the commit at HEAD. */
async function historyGap(git) {
    try {
        if ((await git.run(['rev-parse', '--is-shallow-repository'])).trim() === 'true') {
            const reason = 'not enough history: the clone is shallow. Fetch all of it (`git fetch --unshallow`, or ' +
                '`fetch-depth: 0` of actions/checkout)';
            return { kind: 'absent', reason };
        }
        // Git gives a name without looking whether its object is there.
        if (!(await git.asks(['rev-parse', '--verify', '--quiet', 'HEAD']))) {
            return { kind: 'absent', reason: 'the clone has no commit' };
        }
        await git.run(['rev-parse', '--verify', 'HEAD^{commit}']);
        return undefined;
    }
    catch (error) {
        return gapOf(error);
    }
}
/** The commit that added each file first, by the file's path. */
function additions(history) {
    const added = new Map();
    for (const commit of history) {
        for (const { status, path, blob } of commit.changes) {
            if (status === 'A' && !added.has(path) && !isNothing(blob)) {
                added.set(path, { commit, blob });
            }
        }
    }
    return added;
}
/** What git names the bytes of each file after the last commit that touched it, by its path. */
function latestBlobs(history) {
    return new Map(history.flatMap(({ changes }) => changes.map(({ path, blob }) => [path, blob])));
}


/***/ }),

/***/ 91987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ isUnreadable),
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   au: () => (/* binding */ openLedger),
/* harmony export */   oF: () => (/* binding */ manifestsOf),
/* harmony export */   vo: () => (/* binding */ monthsOf)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84945);
/* harmony import */ var _ledger_chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94337);
/* harmony import */ var _ledger_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45137);
/* harmony import */ var _ledger_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76172);
/* harmony import */ var _ledger_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7462);
/* harmony import */ var _ledger_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71585);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35548);
/* harmony import */ var _system_month_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8814);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76462);
/* harmony import */ var _line_ends_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4815);










/** All manifests that could be read. */
function manifestsOf({ log, provisional }) {
    return [...log, ...provisional];
}
/** Whether a path is of a month whose manifest cannot be read: nothing more is said of that. */
function isUnreadable({ unreadable }, path) {
    return unreadable.some((file) => path.startsWith(file.path.slice(0, -_ledger_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_ENDING */ .yb.length)));
}
/** The months of the log, sorted; also those whose manifest cannot be read, by its name. */
function monthsOf({ log, unreadable }) {
    const named = unreadable.map(({ path }) => path.split('/')[1].slice(0, 7)).filter(_system_month_js__WEBPACK_IMPORTED_MODULE_7__/* .isMonth */ .nl);
    return [...log.map(({ manifest }) => manifest.month), ...named].sort();
}
/** The ledger as the exporter knows it. */
function stateOf({ log, provisional }) {
    return {
        log,
        provisional: new Map(provisional.map((held) => [held.manifest.month, held])),
    };
}
/** Reads all manifests of the ledger in a folder; one that is damaged does not hide the others. */
async function openLedger(root, path, isRepository, { history, blobs }) {
    // At the root of a repository there are things that are none of the ledger's business.
    const within = (name) => !isRepository || (0,_ledger_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isMonthsFolder */ .ib)(name) || name === _ledger_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .README */ .DK || name === _ledger_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .SUMS */ .vf;
    const folder = await (0,_line_ends_js__WEBPACK_IMPORTED_MODULE_9__/* .asCommitted */ .Hl)(await _folder_js__WEBPACK_IMPORTED_MODULE_8__/* .Folder */ .vd.list(root, path, within), blobs);
    const found = [];
    const unreadable = [];
    const problems = [];
    for (const { path: file } of folder.entries.values()) {
        const [months, name = '', ...deeper] = file.split('/');
        const isManifest = (0,_ledger_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isMonthsFolder */ .ib)(months) && (0,_ledger_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isManifestName */ .zU)(name);
        if (!isManifest || deeper.length > 0 || !folder.has(file))
            continue;
        const held = await tryManifest(folder, file, problems);
        if ('manifest' in held) {
            found.push(held);
            problems.push(...(0,_ledger_read_js__WEBPACK_IMPORTED_MODULE_4__/* .nameProblems */ .W1)(held, months !== _ledger_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .PROVISIONAL */ .hq));
        }
        else
            unreadable.push(held);
    }
    const isLogged = ({ path, manifest }) => !path.startsWith(`${_ledger_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .PROVISIONAL */ .hq}/`) && manifest.sequence !== null;
    const log = (0,_ledger_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .sortLog */ .vR)(found.filter(isLogged));
    const provisional = found.filter((held) => !isLogged(held));
    const running = provisional.filter((held) => held.path.startsWith(`${_ledger_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .PROVISIONAL */ .hq}/`));
    problems.push(...(0,_ledger_read_js__WEBPACK_IMPORTED_MODULE_4__/* .leftoverProblems */ .k)(log, running));
    problems.push(...accountProblems([...log, ...provisional]));
    return { path, folder, log, provisional, unreadable, problems, history, blobs };
}
/** Reads a manifest; one that is none is told, and known by its digest only. */
async function tryManifest(folder, path, problems) {
    const bytes = await folder.read(path, _folder_js__WEBPACK_IMPORTED_MODULE_8__/* .LARGEST_TEXT */ .Jj);
    if (bytes === undefined) {
        problems.push({ file: path, problem: 'is too large for a manifest' });
        return { path, sha256: '' };
    }
    try {
        return (0,_ledger_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .readManifest */ .WI)(path, bytes);
    }
    catch (error) {
        // Whatever a file makes of its reader, it is no manifest, and hides no other.
        const problem = error instanceof _ledger_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .LedgerError */ .o
            ? error.problem
            : `is no manifest that can be read (${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_6__/* .plain */ .pj)((0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error))})`;
        problems.push({ file: path, problem });
        return { path, sha256: (0,_ledger_state_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256Of */ .Bj)(bytes) };
    }
}
/** A ledger is one account's. */
function accountProblems([first, ...others]) {
    return others
        .filter(({ manifest }) => manifest.account.id !== first.manifest.account.id)
        .map(({ path }) => ({
        file: path,
        problem: `is of another enterprise account than '${first.path}'`,
    }));
}


/***/ }),

/***/ 4815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ convertsLineEnds),
/* harmony export */   Hl: () => (/* binding */ asCommitted),
/* harmony export */   bF: () => (/* binding */ CONVERTED)
/* harmony export */ });
/* harmony import */ var _ledger_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76172);
/* harmony import */ var _ledger_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71585);
/* harmony import */ var _ledger_sums_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89642);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76462);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28220);





const LINE_FEED = 0x0a;
const RETURN = 0x0d;
/**
 * The folder as it was committed, where git converted ends of lines when it checked files out
 * (core.autocrlf, .gitattributes): a file that without carriage returns is the one that was committed
 * is read without them.
 *
 * @param committed git's names of the files' bytes, by path
 */
async function asCommitted(folder, committed) {
    const converted = new Map();
    for (const { path, kind } of folder.entries.values()) {
        const blob = committed.get(path);
        if (kind !== 'file' || blob === undefined || !(await hasReturns(folder, path)))
            continue;
        let size = 0;
        for await (const chunk of (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutReturns */ .w6)(folder.stream(path)))
            size += chunk.length;
        const restored = folder.withoutReturnsIn(new Map([[path, size]]));
        if ((await restored.blobName(path, blob)) === blob)
            converted.set(path, size);
    }
    return folder.withoutReturnsIn(converted);
}
/** Whether the first line of a file ends with a carriage return; git converts all or none. */
async function hasReturns(folder, path) {
    let last;
    for await (const chunk of folder.stream(path)) {
        const end = chunk.indexOf(LINE_FEED);
        if (end >= 0)
            return (end === 0 ? last : chunk[end - 1]) === RETURN;
        last = chunk.at(-1);
    }
    return false;
}
/** Why nothing can be told of a ledger whose line ends were converted. */
const CONVERTED = 'the line ends of these files were converted, so that they are not as they were committed: ' +
    'verify a clone with its .git, or one made with `git clone -c core.autocrlf=false`';
/** Whether a ledger without its commits has converted ends of lines: its page does not fit else. */
async function convertsLineEnds({ folder, history }) {
    if (!(0,_history_js__WEBPACK_IMPORTED_MODULE_4__/* .isGap */ .NH)(history))
        return false;
    const [page, sums] = await Promise.all([_ledger_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .README */ .DK, _ledger_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .SUMS */ .vf].map(async (path) => (await folder.read(path, _folder_js__WEBPACK_IMPORTED_MODULE_3__/* .LARGEST_TEXT */ .Jj))?.toString('latin1')));
    if (!page?.includes('\r\n') || !sums?.includes('\r\n'))
        return false;
    const plainPage = Buffer.from(page.replaceAll('\r\n', '\n'), 'latin1');
    return (0,_ledger_sums_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSums */ .mi)(sums.replaceAll('\r\n', '\n'))?.get(_ledger_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .README */ .DK) === (0,_ledger_state_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Of */ .Bj)(plainPage);
}


/***/ }),

/***/ 71640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   lb: () => (/* binding */ notChecked)
/* harmony export */ });
/** A problem when there are findings, else fine. What is of something accepted is told apart. */
function judge(findings, note, accepted = new Set()) {
    const open = [];
    const told = [];
    for (const { file, problem, of } of findings) {
        const place = of !== undefined && accepted.has(of) ? told : open;
        place.push({ file, problem });
    }
    const outcome = open.length > 0 ? { status: 'problem', findings: open } : { status: 'ok', note };
    return told.length > 0 ? { ...outcome, accepted: told } : outcome;
}
const notChecked = (reason) => ({ status: 'not-checked', reason });
const failed = (reason) => ({ status: 'failed', reason });
/** A number with what it counts, such as `1 month` or `2 months`. */
const count = (number, what) => `${number} ${what}${number === 1 ? '' : 's'}`;


/***/ }),

/***/ 63341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ prepare)
});

// EXTERNAL MODULE: ./.build/js/heroku/client.js + 1 modules
var client = __webpack_require__(87585);
// EXTERNAL MODULE: ./.build/js/options/problems.js
var options_problems = __webpack_require__(17513);
// EXTERNAL MODULE: ./.build/js/system/version.js
var version = __webpack_require__(49228);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./.build/js/github/errors.js
var errors = __webpack_require__(90919);
;// CONCATENATED MODULE: ./.build/js/verify/github.js


/** Of `GET /repos/{owner}/{repo}/commits/{ref}`, and of each in a list (REST API, 2022-11-28). */
const commitAnswer = schemas/* object */.Ikc({
    sha: schemas/* string */.YjP().regex(/^[0-9a-f]{40,64}$/),
    commit: schemas/* object */.Ikc({
        verification: schemas/* object */.Ikc({ verified: schemas/* boolean */.zMY(), reason: schemas/* string */.YjP() }),
    }),
})
    .transform(({ sha, commit }) => ({ sha, ...commit.verification }));
/** Commits in one answer: the most that GitHub gives. */
const PAGE = 100;
/** Asks GitHub for commits of a repository, by sha or branch. */
class GitHubCommits {
    #octokit;
    #at;
    #what;
    #verifications = new Map();
    /** @param repository `owner/name` */
    constructor(octokit, repository) {
        const [owner = '', repo = ''] = repository.split('/');
        this.#octokit = octokit;
        this.#at = { owner, repo };
        this.#what = `show a commit of ${repository}`;
    }
    /**
     * What GitHub found of a commit's signature; undefined when it does not have it. Along with one
     * come up to 99 before it in the history: asked for from the newest on, most are known already.
     *
     * @throws GitHubError
     */
    async verification(sha) {
        if (!this.#verifications.has(sha)) {
            for (const { sha: each, ...found } of await this.#list(sha)) {
                this.#verifications.set(each, found);
            }
        }
        return this.#verifications.get(sha) ?? this.commit(sha);
    }
    /**
     * A commit as GitHub knows it; undefined when it knows none.
     *
     * @param ref a sha, `heads/BRANCH`, or `HEAD` for the default branch
     * @throws GitHubError
     */
    async commit(ref) {
        const request = () => this.#octokit.rest.repos.getCommit({ ...this.#at, ref, per_page: 1 });
        return (0,errors/* asking */.os)(this.#what, commitAnswer, request).catch((error) => {
            // No such commit: what is out of reach for the token is answered with 404.
            if (error instanceof errors/* GitHubError */.y_ && error.status === 422)
                return undefined;
            throw error;
        });
    }
    /** A commit and those before it; none where GitHub will not list them: each is asked for then. */
    async #list(sha) {
        const request = () => this.#octokit.rest.repos.listCommits({ ...this.#at, sha, per_page: PAGE });
        return (0,errors/* asking */.os)(this.#what, schemas/* array */.YOg(commitAnswer), request).catch((error) => {
            if (error instanceof errors/* GitHubError */.y_ && !error.transient)
                return [];
            throw error;
        });
    }
}

// EXTERNAL MODULE: ./.build/js/system/errors.js
var system_errors = __webpack_require__(84945);
// EXTERNAL MODULE: ./.build/js/heroku/download.js
var download = __webpack_require__(67017);
// EXTERNAL MODULE: ./.build/js/heroku/gunzip.js
var gunzip = __webpack_require__(82752);
// EXTERNAL MODULE: ./.build/js/options/inputs.js
var inputs = __webpack_require__(76780);
// EXTERNAL MODULE: ./.build/js/heroku/limits.js
var limits = __webpack_require__(94357);
// EXTERNAL MODULE: ./.build/js/text/log.js
var log = __webpack_require__(35548);
// EXTERNAL MODULE: ./.build/js/order/index.js + 13 modules
var order = __webpack_require__(86431);
// EXTERNAL MODULE: ./.build/js/system/buffers.js
var buffers = __webpack_require__(97663);
// EXTERNAL MODULE: ./.build/js/system/scratch.js
var scratch = __webpack_require__(57462);
// EXTERNAL MODULE: ./.build/js/seal/digest.js
var seal_digest = __webpack_require__(74);
;// CONCATENATED MODULE: ./.build/js/verify/heroku.js










/** The same limits as the export has by default. */
const LIMITS = {
    archiveSize: (0,limits/* parseSize */.DB)(inputs/* DEFAULTS */.zY['max-archive-size']),
    jsonSize: (0,limits/* parseSize */.DB)(inputs/* DEFAULTS */.zY['max-json-size']),
    ratio: Number(inputs/* DEFAULTS */.zY['max-compression-ratio']),
};
/** Only their order counts here: which of them are odd is told by the export. */
const ANY_EVENTS = { accountId: '', monthStart: 0, monthEnd: 0, review: false };
/** An archive beyond those limits: nothing that verification could be told would lift them. */
class TooLargeError extends system_errors/* ActionError */.lZ {
    constructor(month, cause) {
        const { archiveSize, jsonSize, ratio } = LIMITS;
        super(`Heroku's archive of ${month} is larger than verification opens: more than ` +
            `${(0,log/* formatBytes */.z3)(archiveSize)}, or ${(0,log/* formatBytes */.z3)(jsonSize)} of JSON, or ${ratio} bytes of it for ` +
            'each of the archive. Download and look at it by hand; if it is what it should be, the export ' +
            "takes it with a higher limit (the inputs 'max-…' of the action).", { cause });
    }
}
/**
 * Makes the source of what is asked of Heroku. An archive that is looked into lies in `temp` meanwhile,
 * encrypted with a key in memory; `caretaker` sees to it that it does not stay.
 */
function herokuSource(client, { get, clock, log, temp, caretaker }) {
    const orderedDigest = (account, month) => (0,scratch/* withScratch */.hM)(temp, caretaker, async (scratch) => {
        const options = { client, account, month, get, scratch, clock, log };
        const { gz } = await (0,download/* downloadArchive */.Z)(options, ({ size }) => (0,limits/* checkDeclaredSize */.sl)(size, LIMITS));
        const ordered = await (0,gunzip/* readGzip */.H9)(gz, LIMITS, (json) => (0,order/* order */.fq)(json, ANY_EVENTS, { spill: () => scratch.log() }));
        const digest = new seal_digest/* Digest */.n();
        for await (const chunk of (0,seal_digest/* measured */.j)(ordered.read(), digest))
            (0,buffers/* releaseGiven */.TA)(chunk);
        return digest.sha256;
    }).catch((error) => {
        throw error instanceof limits/* LimitError */.oC ? new TooLargeError(month, error) : error;
    });
    return { client, orderedDigest };
}

// EXTERNAL MODULE: ./.build/js/openpgp/key-error.js
var key_error = __webpack_require__(56344);
// EXTERNAL MODULE: ./.build/js/openpgp/keys.js + 3 modules
var openpgp_keys = __webpack_require__(71243);
// EXTERNAL MODULE: ./.build/js/openpgp/revokers.js
var revokers = __webpack_require__(54799);
// EXTERNAL MODULE: ./.build/js/openpgp/self-signatures.js
var self_signatures = __webpack_require__(21126);
// EXTERNAL MODULE: ./.build/js/openpgp/unlock.js
var unlock = __webpack_require__(96614);
;// CONCATENATED MODULE: ./.build/js/verify/keys.js





/**
 * Reads private keys (any number, armored or base64) to decrypt with, and unlocks them. Expired
 * and revoked ones serve: they open what was encrypted for them.
 *
 * @param ask asks for the passphrase of a key that needs one when none is given; undefined: nobody
 *   can be asked
 * @param warn is told of parts of the keys that cannot be read
 * @throws KeyError for pgp-private-keys or pgp-passphrase
 */
async function readPrivateKeys(text, passphrase, ask, warn = () => undefined) {
    if (text.trim() === '')
        return [];
    const { keys, problems } = await (0,openpgp_keys/* readKeyRing */.QK)(text);
    warnOfUnread(keys, warn);
    const secret = [];
    for (const { key, fingerprint } of keys) {
        if (key.isPrivate()) {
            const stub = key.getKeys().every(unlock/* isStub */.DB) ? await (0,unlock/* decryptionProblem */.h7)(key) : undefined;
            if (stub === undefined)
                secret.push(key);
            else
                problems.push(stub);
            continue;
        }
        problems.push(`key ${fingerprint} is a public key, which opens nothing: give the private one, ` +
            `\`gpg --armor --export-secret-keys ${fingerprint}\``);
    }
    if (keys.length + problems.length === 0) {
        problems.push('hold no OpenPGP key: give what `gpg --armor --export-secret-keys` prints');
    }
    if (problems.length > 0)
        throw new key_error/* KeyError */.e('pgp-private-keys', problems);
    const open = [];
    for (const key of secret)
        open.push(await openKey(key, passphrase, ask));
    return open;
}
async function openKey(key, passphrase, ask) {
    if (!(0,unlock/* isLocked */.ln)(key))
        return key;
    const name = `key ${(0,openpgp_keys/* fingerprintOf */.ax)(key)}`;
    const given = passphrase === '' && ask !== undefined ? await ask(`Passphrase of ${name}: `) : passphrase;
    if (given === '') {
        throw new key_error/* KeyError */.e('pgp-passphrase', [
            `is empty, but ${name} is protected by one: give it as that input of the action, or to the ` +
                'command as PGP_PASSPHRASE or at its prompt',
        ]);
    }
    const unlocked = await (0,unlock/* unlock */.Tl)(key, given);
    if (unlocked !== undefined)
        return unlocked;
    throw new key_error/* KeyError */.e('pgp-passphrase', [
        `does not open ${name}: check that it is of this key; the input and PGP_PASSPHRASE are for all keys alike`,
    ]);
}
/**
 * Reads the public keys of those who sign.
 *
 * @param warn as of `readPrivateKeys`
 * @throws KeyError for pgp-signer-keys
 */
async function readSignerKeys(text, now, warn = () => undefined) {
    if (text.trim() === '')
        return [];
    const { keys, problems } = await (0,openpgp_keys/* readKeyRing */.QK)(text);
    if (keys.length + problems.length === 0) {
        problems.push('hold no OpenPGP key: give what `gpg --armor --export` prints');
    }
    for (const held of keys) {
        const { key, fingerprint } = held;
        await (0,self_signatures/* readAsGnuPG */.sS)(key, now);
        const revocation = await (0,revokers/* revocationBy */.wB)(held, keys);
        if (revocation === undefined)
            continue;
        const { by, unchecked } = revocation;
        if (unchecked)
            warn(`key ${fingerprint} ${(0,revokers/* mayBeRevoked */.V9)(by)}`);
        else
            problems.push(`key ${fingerprint} is revoked by its designated revoker ${by}: leave it out`);
    }
    if (problems.length > 0)
        throw new key_error/* KeyError */.e('pgp-signer-keys', problems);
    warnOfUnread(keys, warn);
    return keys.map(({ key }) => key.toPublic());
}
function warnOfUnread(keys, warn) {
    for (const { fingerprint, unread } of keys) {
        for (const words of unread)
            warn(`key ${fingerprint} ${words}`);
    }
}

;// CONCATENATED MODULE: ./.build/js/verify/prepare.js







/**
 * Makes ready what was asked for: keys are unlocked, nothing is asked of anyone yet.
 *
 * @throws OptionsError when the token would go to GitHub in the clear, KeyError
 */
async function prepare(options, edge) {
    const { folder, graceDays, expected, required, accepted, repository, token } = options;
    const { get, clock, log, apiUrl, path, temp, given, ask } = edge;
    const warn = (warning) => {
        log.warning(warning);
    };
    const tools = { get, clock, log, userAgent: version/* USER_AGENT */._ };
    const problems = repository === undefined ? [] : (0,options_problems/* apiUrlProblems */.CK)({ apiUrl });
    if (problems.length > 0)
        throw new options_problems/* OptionsError */.ZW(problems);
    return {
        folder,
        path,
        graceDays,
        expected,
        required,
        accepted,
        now: clock.now(),
        privateKeys: await readPrivateKeys(options.privateKeys, options.passphrase, ask, warn),
        signerKeys: await readSignerKeys(options.signerKeys, clock.now(), warn),
        github: repository === undefined
            ? undefined
            : new GitHubCommits(await octokitOf(token, { apiUrl, http: get, ...tools }), repository),
        heroku: options.herokuApiKey === undefined
            ? undefined
            : herokuSource(new client/* HerokuClient */.KZ({
                apiUrl: options.herokuApiUrl,
                token: options.herokuApiKey,
                given,
                ...tools,
            }), { ...tools, temp, caretaker: edge }),
    };
}
/** Octokit takes longer to load than all else together: only who asks GitHub waits for it. */
async function octokitOf(...given) {
    const { createOctokit } = await Promise.all(/* import() */[__webpack_require__.e(92), __webpack_require__.e(544)]).then(__webpack_require__.bind(__webpack_require__, 31951));
    return createOctokit(...given);
}


/***/ }),

/***/ 76400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ resultOf),
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   IB: () => (/* binding */ formatJson),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   gM: () => (/* binding */ ledgerReport)
/* harmony export */ });
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91987);

/** A problem counts more than a check that could not be made though it was asked for. */
function resultOf({ ledgers }) {
    const all = ledgers.flatMap(({ checks }) => checks.map(({ outcome }) => outcome.status));
    if (all.includes('problem'))
        return 'problem';
    return all.includes('failed') ? 'could-not-check' : 'ok';
}
function ledgerReport(ledger, checks) {
    const last = ledger.log.at(-1);
    return {
        path: ledger.path,
        account: (0,_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestsOf */ .oF)(ledger).at(-1)?.manifest.account ?? null,
        records: ledger.log.length,
        newest: last === undefined
            ? null
            : { path: last.path, sha256: last.sha256, sequence: last.manifest.sequence ?? 0 },
        checks,
    };
}
/** A finding in words, with the path in what was verified. */
function wordsOf(ledger, { file, problem }) {
    const place = [ledger, file].filter((part) => part !== '').join('/');
    if (file !== '')
        return `'${place}' ${problem}`;
    return ledger === '' ? `The ledger ${problem}` : `The ledger '${ledger}' ${problem}`;
}
/** All that was found, in the order of the ledgers and the checks. */
function problemsOf({ ledgers }) {
    return ledgers.flatMap(({ path, checks }) => checks.flatMap(({ outcome }) => outcome.status === 'problem' ? outcome.findings.map((each) => wordsOf(path, each)) : []));
}
/** The report for machines: snake_case, as manifests are. */
function formatJson(report) {
    const ledgers = report.ledgers.map(({ path, account, records, newest, checks }) => ({
        path,
        account,
        records,
        newest,
        checks: checks.map(({ check, outcome }) => ({ ...check, ...outcome })),
    }));
    const { verifiedAt, head, unread } = report;
    const result = resultOf(report);
    const body = { result, verified_at: verifiedAt.toISOString(), head, ledgers, unread };
    return `${JSON.stringify(body, null, 2)}\n`;
}


/***/ }),

/***/ 67562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ verify)
});

// UNUSED EXPORTS: VerifyError

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/js/system/errors.js
var errors = __webpack_require__(84945);
// EXTERNAL MODULE: ./.build/js/text/log.js
var log = __webpack_require__(35548);
// EXTERNAL MODULE: ./.build/js/verify/outcome.js
var verify_outcome = __webpack_require__(71640);
;// CONCATENATED MODULE: ./.build/js/verify/checks/anchor.js

const anchor_anchor = {
    id: 'anchor',
    title: 'What was noted outside is still there: nothing was cut off or rewritten',
    async run({ log }, { expected, clone }) {
        const { head, manifest, records } = expected;
        const findings = [];
        if (head === undefined && manifest === undefined && records === undefined) {
            return (0,verify_outcome/* notChecked */.lb)('nothing was given to compare with. A ledger cut short, or rewritten from the start, is ' +
                'sound in itself: note what is shown as the newest manifest, elsewhere, and give it next time');
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
            if (clone.gap !== undefined)
                return (0,verify_outcome/* failed */.gz)(clone.gap.reason);
            if (!(await clone.contains(head))) {
                const problem = `does not have the commit ${head} in its history any more: it was cut off or rewritten`;
                findings.push({ file: '', problem });
            }
        }
        return (0,verify_outcome/* judge */.S4)(findings, 'as noted');
    },
};

// EXTERNAL MODULE: ./.build/js/heroku/final.js
var heroku_final = __webpack_require__(23197);
// EXTERNAL MODULE: ./.build/js/system/month.js
var system_month = __webpack_require__(8814);
// EXTERNAL MODULE: ./.build/js/verify/history.js
var verify_history = __webpack_require__(28220);
// EXTERNAL MODULE: ./.build/js/verify/ledger.js
var verify_ledger = __webpack_require__(91987);
;// CONCATENATED MODULE: ./.build/js/verify/times.js
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

;// CONCATENATED MODULE: ./.build/js/verify/checks/clocks.js






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
        if ((0,verify_history/* isGap */.NH)(ledger.history))
            return (0,verify_outcome/* judge */.S4)(findings, 'of the manifests alone');
        const added = (0,verify_history/* additions */.mv)(ledger.history);
        const committed = new Map([...added].map(([path, { commit }]) => [path, commit.committed * 1000]));
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
/** The newest month that is to be there: so many days ago, it was over already. */
function latestDue({ now, graceDays }) {
    return (0,system_month/* addMonths */.PS)((0,system_month/* monthOf */.GS)(new Date(now.getTime() - graceDays * DAY)), -1);
}
const fresh = {
    id: 'fresh',
    title: 'The newest month is there: the export still runs',
    run(ledger, { now, graceDays }) {
        const due = latestDue({ now, graceDays });
        const newest = (0,verify_ledger/* monthsOf */.vo)(ledger).at(-1);
        const grace = `${(0,verify_outcome/* count */.U9)(graceDays, 'day')} after its end`;
        if (newest !== undefined && newest >= due)
            return (0,verify_outcome/* judge */.S4)([], `${due} was due, ${grace}`);
        const problem = `ends with ${newest ?? 'nothing'}, but ${due} is to be there ${grace}`;
        return (0,verify_outcome/* judge */.S4)([{ file: '', problem }], '');
    },
};

// EXTERNAL MODULE: ./.build/js/ledger/paths.js
var paths = __webpack_require__(76172);
;// CONCATENATED MODULE: ./.build/js/verify/checks/commits.js



const commits = {
    id: 'commits',
    title: 'Each month came whole, in a commit of its own whose trailers say so, in the order of the log',
    run({ log, history }, { accepted }) {
        if ((0,verify_history/* isGap */.NH)(history))
            return (0,verify_outcome/* notChecked */.lb)(history.reason);
        const findings = [...monthFindings(log, history), ...history.flatMap(pageFindings)];
        return (0,verify_outcome/* judge */.S4)(findings, (0,verify_outcome/* count */.U9)(log.length, 'month'), accepted);
    },
};
function* monthFindings(log, history) {
    const added = (0,verify_history/* additions */.mv)(history);
    const places = new Map(history.map(({ sha }, index) => [sha, index]));
    let last;
    for (const { path, manifest } of log) {
        const commit = added.get(path)?.commit;
        if (commit === undefined)
            continue;
        const place = places.get(commit.sha);
        if (last !== undefined && place <= last.place) {
            const how = place === last.place ? 'came in the commit of' : 'was committed before';
            const problem = `${how} '${last.path}', which precedes it in the log`;
            yield { file: path, problem, of: commit.sha };
        }
        last = { path, place };
        for (const file of manifest.files) {
            const of = added.get(file.path)?.commit.sha;
            if (of === commit.sha)
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
function* trailerFindings(file, { month, sequence, json }, { sha, message }) {
    const trailers = [...message.matchAll(/^([A-Za-z0-9-]+): (.*)$/gm)];
    const expected = { Month: month, Sequence: String(sequence), 'SHA-256': json.sha256 };
    for (const [key, value] of Object.entries(expected)) {
        const said = trailers.filter(([, name]) => name === key).map(([, , text]) => text);
        if (said.includes(value))
            continue;
        const what = said[0] === undefined ? `does not say its ${key}` : `says ${key}: ${said[0]}`;
        const problem = `is at odds with its commit ${sha.slice(0, 12)}, which ${what}`;
        yield { file, problem, of: sha };
    }
}
/** The page and the digests change only along with a month. */
function pageFindings({ sha, changes }) {
    const bringsMonth = changes.some(({ status, path }) => path.endsWith(paths/* MANIFEST_ENDING */.yb) && (status === 'A' || path.startsWith(`${paths/* PROVISIONAL */.hq}/`)));
    if (bringsMonth)
        return [];
    return changes
        .filter(({ status, path }) => status !== 'A' && (path === paths/* README */.DK || path === paths/* SUMS */.vf))
        .map(({ path }) => ({
        file: path,
        problem: `was changed by commit ${sha.slice(0, 12)}, which brings no month`,
        of: sha,
    }));
}

// EXTERNAL MODULE: ./.build/js/ledger/document.js
var ledger_document = __webpack_require__(53171);
// EXTERNAL MODULE: ./.build/js/ledger/state.js
var ledger_state = __webpack_require__(71585);
// EXTERNAL MODULE: ./.build/js/ledger/sums.js
var ledger_sums = __webpack_require__(89642);
// EXTERNAL MODULE: ./.build/js/seal/digest.js
var seal_digest = __webpack_require__(74);
;// CONCATENATED MODULE: ./.build/js/verify/files.js


const known = new WeakMap();
/** Files that are not there, or not with the size and digest that their manifest has; read once. */
function damagedFiles(ledger) {
    const findings = known.get(ledger) ?? readFiles(ledger);
    known.set(ledger, findings);
    return findings;
}
async function readFiles(ledger) {
    const findings = [];
    for (const { manifest } of (0,verify_ledger/* manifestsOf */.oF)(ledger)) {
        for (const file of manifest.files) {
            const problem = await fileProblem(ledger.folder, file);
            if (problem !== undefined)
                findings.push({ file: file.path, problem });
        }
    }
    return findings;
}
async function fileProblem(folder, { path, size, sha256 }) {
    const entry = folder.entries.get(path);
    if (entry === undefined)
        return 'is missing';
    // That it is none is told where strange things are.
    if (entry.kind !== 'file')
        return undefined;
    // A size that is claimed is only compared, whatever it is.
    if (entry.size !== size)
        return `has ${entry.size} bytes, where its manifest has ${size}`;
    const digest = new seal_digest/* Digest */.n();
    for await (const chunk of folder.stream(path))
        digest.add(chunk);
    if (digest.sha256 === sha256)
        return undefined;
    return `has the SHA-256 ${digest.sha256}, where its manifest has ${sha256}`;
}

// EXTERNAL MODULE: ./.build/js/verify/folder.js
var verify_folder = __webpack_require__(76462);
;// CONCATENATED MODULE: ./.build/js/verify/checks/files.js








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
            // Nobody pushed it: it is no file of the ledger's, but of who looked at the clone.
            const isLitter = entry.kind === 'file' && DESKTOP.test(entry.path.split('/').at(-1));
            if (isLitter && !ledger.blobs.has(entry.path))
                return [];
            return [{ file: entry.path, problem }];
        });
        return (0,verify_outcome/* judge */.S4)(findings, `besides ${paths/* README */.DK}, ${paths/* SUMS */.vf} and what the manifests name`);
    },
};
/** What desktops leave in a folder that is looked at there. */
const DESKTOP = /^(?:\.DS_Store|\._.+|Thumbs\.db|desktop\.ini|\.directory)$/i;
function strangeness({ path, kind }, named) {
    if (kind === 'folder') {
        return (0,paths/* isMonthsFolder */.ib)(path) ? undefined : `is not the folder of a year, nor ${paths/* PROVISIONAL */.hq}`;
    }
    if (kind !== 'file')
        return WORDS[kind];
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
        const listed = await folder.read(paths/* SUMS */.vf, verify_folder/* LARGEST_TEXT */.Jj);
        if (listed === undefined)
            return (0,verify_outcome/* judge */.S4)([{ file: paths/* SUMS */.vf, problem: folder.whyNot(paths/* SUMS */.vf) }], '');
        const parsed = (0,ledger_sums/* parseSums */.mi)(listed.toString());
        if (parsed === undefined) {
            return (0,verify_outcome/* judge */.S4)([{ file: paths/* SUMS */.vf, problem: 'is not what sha256sum writes' }], '');
        }
        const page = await folder.read(paths/* README */.DK, verify_folder/* LARGEST_TEXT */.Jj);
        const files = [
            // That the page is missing is for the check of the page.
            { path: paths/* README */.DK, sha256: page === undefined ? (parsed.get(paths/* README */.DK) ?? '') : (0,ledger_state/* sha256Of */.Bj)(page) },
            ...(0,verify_ledger/* manifestsOf */.oF)(ledger).flatMap(ledger_sums/* filesOf */.R8),
            ...ledger.unreadable.filter(({ sha256 }) => sha256 !== ''),
        ];
        const known = new Set(files.map(({ path }) => path));
        const relevant = [...parsed].filter(([path]) => known.has(path) || !(0,verify_ledger/* isUnreadable */.GZ)(ledger, path));
        return (0,verify_outcome/* judge */.S4)((0,ledger_sums/* sumsProblems */.h_)(new Map(relevant), files), (0,verify_outcome/* count */.U9)(parsed.size, 'file'));
    },
};

// EXTERNAL MODULE: ./.build/js/github/errors.js
var github_errors = __webpack_require__(90919);
;// CONCATENATED MODULE: ./.build/js/verify/checks/github.js



const signatures = {
    id: 'signatures',
    title: 'GitHub has every commit of the ledger, and verified who signed it',
    async run({ history }, { github, accepted }) {
        if ((0,verify_history/* isGap */.NH)(history))
            return (0,verify_outcome/* notChecked */.lb)(history.reason);
        if (github === undefined) {
            return (0,verify_outcome/* notChecked */.lb)(`no repository and token were given. ${claims(history)}`);
        }
        const findings = [];
        try {
            // The newest first, since GitHub tells of those before it as well; told from the first on.
            for (const { sha } of history.toReversed()) {
                const found = await github.verification(sha);
                if (found === undefined) {
                    const problem = `has the commit ${sha}, which GitHub does not have`;
                    findings.unshift({ file: '', problem });
                }
                else if (!found.verified) {
                    const problem = `has the commit ${sha}, which GitHub did not verify (${found.reason})`;
                    findings.unshift({ file: '', problem, of: sha });
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
            return (0,verify_outcome/* notChecked */.lb)('no repository and token were given');
        if (clone === undefined)
            return (0,verify_outcome/* notChecked */.lb)('the folder is in no clone');
        if (clone.head === undefined)
            return (0,verify_outcome/* failed */.gz)(clone.gap?.reason ?? 'the clone has no commit');
        const branch = await clone.branch();
        const name = branch === undefined ? "GitHub's default branch" : `GitHub's branch '${branch}'`;
        try {
            const there = await github.commit(branch === undefined ? 'HEAD' : `heads/${branch}`);
            if (there === undefined)
                return (0,verify_outcome/* failed */.gz)(`${name} is not there`);
            if (there.sha === clone.head)
                return (0,verify_outcome/* judge */.S4)([], `${name} is at ${there.sha.slice(0, 12)}`);
            if (await clone.contains(there.sha)) {
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

// EXTERNAL MODULE: ./.build/js/ledger/due.js
var ledger_due = __webpack_require__(43750);
// EXTERNAL MODULE: ./.build/js/plan/months.js
var months = __webpack_require__(2467);
;// CONCATENATED MODULE: ./.build/js/verify/checks/heroku.js









const heroku = {
    id: 'heroku',
    title: 'Heroku has no closed month that is missing here, and none with other events',
    async run(ledger, context) {
        const { heroku: source } = context;
        if (source === undefined)
            return (0,verify_outcome/* notChecked */.lb)('no Heroku credentials were given');
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

;// CONCATENATED MODULE: ./.build/js/verify/checks/history.js





const objects = {
    id: 'objects',
    title: "Git's own check finds every object of the clone sound",
    async run(_, { clone }) {
        if (clone === undefined)
            return (0,verify_outcome/* notChecked */.lb)('the folder is in no clone');
        try {
            const said = await clone.fsck();
            if (said === undefined)
                return (0,verify_outcome/* judge */.S4)([], 'git fsck');
            return (0,verify_outcome/* judge */.S4)([{ file: '', problem: `is in a clone that git finds damaged: ${said}` }], '');
        }
        catch (error) {
            const { kind, reason } = (0,verify_history/* gapOf */.iT)(error);
            if (kind === 'no-git')
                return (0,verify_outcome/* notChecked */.lb)(reason);
            return (0,verify_outcome/* judge */.S4)([{ file: '', problem: `is in a clone that git could not check: ${reason}` }], '');
        }
    },
};
/** What looks like a file of a final month. */
const FINAL = /^\d{4}\/\d{4}-\d{2}\./;
const history_WORDS = { D: 'deleted', M: 'modified', T: 'replaced' };
const history_history = {
    id: 'history',
    title: 'No commit modified or deleted a file of a final month, and they are as committed',
    async run(ledger, { accepted }) {
        const { folder, history: commits } = ledger;
        if ((0,verify_history/* isGap */.NH)(commits))
            return outcomeOfGap(commits);
        const findings = commits.flatMap(commitFindings);
        // A file that was put right by an accepted commit is held against that.
        const told = new Set(findings.flatMap(({ file, of }) => (accepted.has(of) ? [] : [file])));
        const files = [
            ...(0,verify_ledger/* manifestsOf */.oF)(ledger).flatMap(({ path, manifest }) => [
                path,
                ...manifest.files.map((file) => file.path),
            ]),
            paths/* README */.DK,
            paths/* SUMS */.vf,
        ];
        const others = files.filter((file) => !told.has(file));
        const found = [...findings, ...(await diskFindings(folder, commits, others))];
        return (0,verify_outcome/* judge */.S4)(found, (0,verify_outcome/* count */.U9)(commits.length, 'commit'), accepted);
    },
};
/** What is there and cannot be read counts against the ledger, what was not given does not. */
function outcomeOfGap({ kind, reason }) {
    if (kind === 'absent')
        return (0,verify_outcome/* notChecked */.lb)(reason);
    if (kind === 'no-git')
        return (0,verify_outcome/* failed */.gz)(reason);
    return (0,verify_outcome/* judge */.S4)([{ file: '', problem: `has a history that cannot be read: ${reason}` }], '');
}
function commitFindings({ sha, committed, committer, changes }) {
    const day = dayOf(committed * 1000);
    const by = `by commit ${sha.slice(0, 12)} of ${day}, committer ${committer}`;
    return changes
        .filter(({ status, path }) => status !== 'A' && FINAL.test(path))
        .map(({ status, path }) => ({
        file: path,
        problem: `was ${history_WORDS[status] ?? 'changed'} ${by}`,
        of: sha,
    }));
}
/** The clone's files may be others than those of its history. */
async function diskFindings(folder, commits, files) {
    const latest = (0,verify_history/* latestBlobs */.kU)(commits);
    const added = (0,verify_history/* additions */.mv)(commits);
    const findings = [];
    for (const file of files) {
        if (!folder.has(file))
            continue;
        const commit = added.get(file)?.commit;
        if (commit === undefined)
            findings.push({ file, problem: 'is in no commit' });
        else if ((await folder.blobName(file, latest.get(file))) !== latest.get(file)) {
            findings.push({ file, problem: 'is not as it was committed' });
        }
    }
    return findings;
}

// EXTERNAL MODULE: ./.build/js/ledger/chain.js
var chain = __webpack_require__(94337);
;// CONCATENATED MODULE: ./.build/js/verify/checks/manifests.js








const manifests = {
    id: 'manifests',
    title: 'Every manifest fits the schema, is of this account, and lies where it says',
    run(ledger) {
        const { length } = (0,verify_ledger/* manifestsOf */.oF)(ledger);
        const hint = isLeftOut(ledger)
            ? ', but its commits have: is it a sparse checkout (`git sparse-checkout disable`)?'
            : '';
        const none = { file: '', problem: `has no manifest that can be read${hint}` };
        const problems = [...ledger.problems, ...(length === 0 ? [none] : [])];
        return (0,verify_outcome/* judge */.S4)(problems, (0,verify_outcome/* count */.U9)(length, 'manifest'));
    },
};
/** Whether nothing is there, though a manifest is in the commit that is checked out. */
function isLeftOut({ folder, history }) {
    if ((0,verify_history/* isGap */.NH)(history) || folder.entries.size > 0)
        return false;
    return [...(0,verify_history/* latestBlobs */.kU)(history)].some(([path, blob]) => path.endsWith(paths/* MANIFEST_ENDING */.yb) && !(0,verify_history/* isNothing */.qv)(blob));
}
const manifests_chain = {
    id: 'chain',
    title: 'Each manifest names the one before it by its digest; sequence and revisions count up',
    async run({ log, folder }) {
        const sums = (await folder.read(paths/* SUMS */.vf, verify_folder/* LARGEST_TEXT */.Jj))?.toString() ?? '';
        return (0,verify_outcome/* judge */.S4)((0,chain/* chainProblems */.we)(log, (0,ledger_sums/* parseSums */.mi)(sums)), `${(0,verify_outcome/* count */.U9)(log.length, 'manifest')} in sequence`);
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

;// CONCATENATED MODULE: ./.build/js/verify/checks/opened.js


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
        return (0,verify_outcome/* notChecked */.lb)(`${locked} ${of} are encrypted, and no private key was given`);
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

// EXTERNAL MODULE: ./.build/js/ledger/readme.js
var readme = __webpack_require__(27540);
;// CONCATENATED MODULE: ./.build/js/verify/checks/page.js





const page = {
    id: 'page',
    title: `${paths/* README */.DK} is what the manifests say, to the letter; the address of its history is not judged`,
    async run(ledger) {
        const bytes = await ledger.folder.read(paths/* README */.DK, verify_folder/* LARGEST_TEXT */.Jj);
        if (bytes === undefined) {
            return (0,verify_outcome/* judge */.S4)([{ file: paths/* README */.DK, problem: ledger.folder.whyNot(paths/* README */.DK) }], '');
        }
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
    const historyUrl = /\| \[history\]\(([^()\s|]+)\/[^/()]+\/[^/()]+\) \|$/m.exec(text)?.[1] ?? '';
    return [...accounts.values()]
        .reverse()
        .map((account) => (0,readme/* formatReadme */.G)(state, { account, historyUrl }));
}

;// CONCATENATED MODULE: ./.build/js/verify/checks.js










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

// EXTERNAL MODULE: ./.build/js/verify/git.js + 1 modules
var verify_git = __webpack_require__(96282);
;// CONCATENATED MODULE: ./.build/js/verify/clone.js


/** Opens the clone a folder is in; undefined when it is in none. */
async function openClone(folder, path) {
    const found = await (0,verify_git/* findClone */.Rl)(folder, path);
    if (found === undefined)
        return undefined;
    const { git, prefix } = found;
    const gap = await (0,verify_history/* historyGap */.XR)(git);
    const head = await tryText(git, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
    let fsck;
    return {
        git,
        prefix,
        head,
        gap,
        contains: async (commit) => (await tryText(git, ['rev-parse', '--verify', '--quiet', `${commit}^{commit}`])) !==
            undefined && git.asks(['merge-base', '--is-ancestor', commit, 'HEAD']),
        branch: () => tryText(git, ['symbolic-ref', '--short', '--quiet', 'HEAD']),
        fsck: () => (fsck ??= runFsck(git)),
    };
}
async function tryText(git, args) {
    try {
        return (await git.run(args)).trim();
    }
    catch (error) {
        if (error instanceof verify_git/* GitError */.XS)
            return undefined;
        throw error;
    }
}
async function runFsck(git) {
    try {
        await git.run(['fsck', '--full', '--no-dangling', '--no-progress']);
        return undefined;
    }
    catch (error) {
        if (error instanceof verify_git/* GitError */.XS && error.exitCode !== null)
            return error.message;
        throw error;
    }
}

// EXTERNAL MODULE: ./.build/js/openpgp/key-error.js
var key_error = __webpack_require__(56344);
// EXTERNAL MODULE: ./.build/js/openpgp/keys.js + 3 modules
var keys = __webpack_require__(71243);
// EXTERNAL MODULE: external "node:stream/web"
var web_ = __webpack_require__(37830);
// EXTERNAL MODULE: ./.build/js/openpgp/openpgp.js
var openpgp = __webpack_require__(90315);
// EXTERNAL MODULE: ./.build/js/openpgp/unlock.js
var unlock = __webpack_require__(96614);
;// CONCATENATED MODULE: ./.build/js/verify/decrypt.js





/**
 * Decrypts a binary OpenPGP message as it is read. What it gives is authentic only once it has
 * ended without an error: whoever reads must not believe it before.
 *
 * @throws KeyError when the keys that it is encrypted for are here and cannot decrypt
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
        // Else all of it would be held in memory until the end.
        config: { allowUnauthenticatedStream: true },
    });
    const found = signatures.map(async ({ keyID, verified }) => {
        const isGood = await verified.catch(() => false);
        const signer = signerKeys.find((key) => key.getKeys(keyID).length > 0);
        return signer === undefined ? [] : [{ signer: (0,keys/* fingerprintOf */.ax)(signer), isGood }];
    });
    yield* data;
    onSignatures((await Promise.all(found)).flat());
}
/** Throws when the keys that fit are to blame: what they would fail at is no fault of the file. */
async function refuseKeys(ids, privateKeys) {
    const problems = [];
    for (const key of privateKeys) {
        for (const id of ids.filter((one) => key.getKeys(one).length > 0)) {
            const problem = await (0,unlock/* decryptionProblem */.h7)(key, id);
            if (problem === undefined)
                return;
            problems.push(problem);
        }
    }
    if (problems.length > 0)
        throw new key_error/* KeyError */.e('pgp-private-keys', problems);
}

// EXTERNAL MODULE: ./.build/js/ledger/lines.js
var lines = __webpack_require__(77075);
// EXTERNAL MODULE: ./.build/js/order/instant.js
var order_instant = __webpack_require__(5950);
;// CONCATENATED MODULE: ./.build/js/verify/events.js

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
    /** Numbers of the first event that is not JSON, and of the first out of order. */
    #garbled;
    #disordered;
    #first = null;
    #last = null;
    #latest;
    constructor(events) {
        this.#events = events;
        this.#types = new Counter(events.by_type);
        this.#days = new Counter(events.by_day);
    }
    /** Adds an event. Its line is one JSON value. */
    add(line) {
        this.#count++;
        let value;
        try {
            value = JSON.parse(line.toString());
        }
        catch {
            this.#garbled ??= this.#count;
            return;
        }
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
        if (this.#garbled !== undefined) {
            problems.push(`has no JSON where event ${this.#garbled} is to be`);
        }
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

;// CONCATENATED MODULE: ./.build/js/verify/document.js



const LINE_FEED = 0x0a;
/** An event of more bytes is none, and is not held in memory. */
const LONGEST_LINE = 64_000_000;
/** The bytes go on after the end that they should have, or without an end of line. */
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
async function* withShortLines(source) {
    let length = 0;
    for await (const chunk of source) {
        const end = chunk.lastIndexOf(LINE_FEED);
        length = end < 0 ? length + chunk.length : chunk.length - end;
        if (length > LONGEST_LINE)
            throw new Overrun(`has a line of more than ${LONGEST_LINE} bytes`);
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
    for await (const line of (0,lines/* eventLines */.C)(withShortLines(bounded(document, json.size, digest)))) {
        found.add(line);
    }
    return [...digestProblems(digest, json, 'JSON'), ...found.problems()];
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

;// CONCATENATED MODULE: ./.build/js/verify/drill.js








/** Opens all files of a ledger, one after the other, in bounded memory. */
async function drill(ledger, context) {
    const damaged = new Set((await damagedFiles(ledger)).map(({ file }) => file));
    const opened = [];
    for (const held of (0,verify_ledger/* manifestsOf */.oF)(ledger)) {
        for (const role of ['events', 'original']) {
            const paths = (0,ledger_document/* pathsOf */.wG)(held.manifest, role);
            if (paths.length === 0)
                continue;
            const isDamaged = paths.some((path) => damaged.has(path) || !ledger.folder.has(path));
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
    const fits = privateKeys.some((key) => encryption.recipients.includes((0,keys/* fingerprintOf */.ax)(key)));
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
    if (!signerKeys.some((key) => (0,keys/* fingerprintOf */.ax)(key) === signer))
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

;// CONCATENATED MODULE: ./.build/js/verify/find.js




/**
 * Finds the ledgers in a folder: where manifests lie in folders of months, or the page of a
 * ledger is. A folder that cannot be read, such as one whose name is not UTF-8, hides no other.
 *
 * @throws what reading the root throws
 */
async function findLedgers(root) {
    const ledgers = [];
    const unread = [];
    const entriesOf = async (path) => {
        try {
            return await (0,promises_.readdir)((0,external_node_path_.join)(root, path), { withFileTypes: true });
        }
        catch (error) {
            if (path === '')
                throw error;
            unread.push(path);
            return [];
        }
    };
    const visit = async (path) => {
        const entries = await entriesOf(path);
        const isOne = await isLedger((0,external_node_path_.join)(root, path), entries);
        if (isOne)
            ledgers.push(path);
        // What is below a ledger belongs to it, but for one at the root of a repository.
        if (isOne && path !== '')
            return;
        for (const entry of entries) {
            if (!entry.isDirectory() || entry.name === '.git')
                continue;
            if (isOne && (0,paths/* isMonthsFolder */.ib)(entry.name))
                continue;
            await visit(path === '' ? entry.name : `${path}/${entry.name}`);
        }
    };
    await visit('');
    return { ledgers: ledgers.sort(), unread: unread.sort() };
}
async function isLedger(folder, entries) {
    for (const entry of entries) {
        if (!entry.isDirectory() || !(0,paths/* isMonthsFolder */.ib)(entry.name))
            continue;
        // One that cannot be read is told when it is visited, or with its ledger.
        const names = await (0,promises_.readdir)((0,external_node_path_.join)(folder, entry.name)).catch(() => []);
        if (names.some(paths/* isManifestName */.zU))
            return true;
    }
    // A ledger that has lost its manifests. (A repository's own page may begin like a ledger's.)
    const isFile = (name) => entries.some((entry) => entry.name === name && entry.isFile());
    if (!isFile(paths/* SUMS */.vf) || !isFile(paths/* README */.DK))
        return false;
    const page = await (0,promises_.readFile)((0,external_node_path_.join)(folder, paths/* README */.DK), 'utf8').catch(() => '');
    return page.startsWith(readme/* README_MARK */.H);
}

// EXTERNAL MODULE: ./.build/js/verify/line-ends.js
var line_ends = __webpack_require__(4815);
// EXTERNAL MODULE: ./.build/js/verify/report.js
var report = __webpack_require__(76400);
;// CONCATENATED MODULE: ./.build/js/verify/verify.js













/** There is nothing to verify, or it is not clear what. */
class VerifyError extends errors/* ActionError */.lZ {
}
/**
 * The story: finds the ledgers, reads each with its history, and checks it. A check that finds
 * something does not keep the others from being made.
 *
 * @throws VerifyError when there is no ledger
 */
async function verify(verification) {
    const { folder, path, expected, required, now } = verification;
    if (!(await isFolder(folder))) {
        throw new VerifyError(`'${(0,log/* plain */.pj)(folder)}' is not a folder: give that of a ledger, or of a clone`);
    }
    const clone = await openClone(folder, path);
    const { ledgers: paths, unread, gap } = await ledgerPaths(folder, clone);
    if (paths.length === 0) {
        throw new VerifyError(`There is no ledger in '${(0,log/* plain */.pj)(folder)}': no manifests (2026/2026-10.manifest.json). Give ` +
            "the folder that was the export's 'directory', or the clone that holds it.");
    }
    if (paths.length > 1 && (expected.manifest ?? expected.records) !== undefined) {
        throw new VerifyError(`There are ${paths.length} ledgers in '${(0,log/* plain */.pj)(folder)}', and the manifest or the number of ` +
            'records that was given is of one: verify its folder by itself.');
    }
    const context = { ...verification, clone, drill: drillOnce(verification) };
    const ledgers = [];
    for (const each of paths) {
        // What is in no clone, such as a download, may be the root of a repository all the same.
        const isRoot = clone === undefined ? each === '' : await isClone((0,external_node_path_.join)(folder, each));
        const ledger = await (0,verify_ledger/* openLedger */.au)(folder, each, isRoot, await committed(each, clone, gap));
        ledgers.push((0,report/* ledgerReport */.gM)(ledger, await runChecks(ledger, context, required)));
    }
    return { verifiedAt: now, head: clone?.head ?? null, ledgers, unread };
}
async function isFolder(path) {
    return (await (0,promises_.stat)(path).catch(() => undefined))?.isDirectory() === true;
}
async function isClone(folder) {
    return (await (0,promises_.lstat)((0,external_node_path_.join)(folder, '.git')).catch(() => undefined)) !== undefined;
}
/** Where ledgers are, and where they were at any commit; and why that is not known. */
async function ledgerPaths(folder, clone) {
    const there = await findLedgers(folder);
    if (clone === undefined) {
        return {
            ...there,
            gap: { kind: 'absent', reason: 'not enough history: the folder is in no clone' },
        };
    }
    if (clone.gap !== undefined)
        return { ...there, gap: clone.gap };
    try {
        const once = await (0,verify_history/* ledgersInHistory */.Ol)(clone.git, clone.prefix);
        return { ...there, ledgers: [...new Set([...there.ledgers, ...once])].sort() };
    }
    catch (error) {
        return { ...there, gap: (0,verify_history/* gapOf */.iT)(error) };
    }
}
/** What the clone knows of the ledger in a folder. */
async function committed(path, clone, gap) {
    const none = new Map();
    if (clone?.head === undefined)
        return { history: gap, blobs: none };
    const inClone = [clone.prefix, path].filter((part) => part !== '').join('/');
    try {
        const blobs = await (0,verify_history/* blobsAtHead */.oN)(clone.git, inClone);
        if (gap !== undefined)
            return { history: gap, blobs };
        const history = await (0,verify_history/* readHistory */.Lu)(clone.git, inClone);
        if (history.length > 0)
            return { history, blobs };
        // Such as one that was unpacked in a clone of something else.
        const reason = 'not enough history: the clone has no commit of it';
        return { history: { kind: 'absent', reason }, blobs };
    }
    catch (error) {
        return { history: gap ?? (0,verify_history/* gapOf */.iT)(error), blobs: none };
    }
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
    // Files that cannot be read are reported by the checks.
    const isConverted = await (0,line_ends/* convertsLineEnds */.HR)(ledger).catch(() => false);
    for (const check of CHECKS) {
        const outcome = isConverted ? converted(check) : await runCheck(check, ledger, context);
        reports.push({ check, outcome: required.has(check.id) ? demand(outcome) : outcome });
    }
    return reports;
}
/** Whatever keeps one check from being made, the others are, and the report is not lost. */
async function runCheck(check, ledger, context) {
    try {
        return await check.run(ledger, context);
    }
    catch (error) {
        return (0,verify_outcome/* failed */.gz)(`could not be made: ${(0,log/* plain */.pj)((0,errors/* messageOf */.bD)(error))}`);
    }
}
/** Told once, at the first check. It is no damage, and nothing else could be told from it. */
function converted(check) {
    return check === CHECKS[0] ? (0,verify_outcome/* failed */.gz)(line_ends/* CONVERTED */.bF) : (0,verify_outcome/* notChecked */.lb)('line ends were converted');
}
/** What must be checked and was not is more than an omission. */
function demand(outcome) {
    return outcome.status === 'not-checked' ? (0,verify_outcome/* failed */.gz)(outcome.reason) : outcome;
}


/***/ })

};
