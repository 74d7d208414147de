export const id = 864;
export const ids = [864];
export const modules = {

/***/ 93398:
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
/* harmony export */   zU: () => (/* binding */ isManifestName),
/* harmony export */   zX: () => (/* binding */ inDirectory)
/* harmony export */ });
/* harmony import */ var _text_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10392);

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
/** The path of a ledger's file, seen from where the ledger's folder is. */
function inDirectory(directory, path) {
    return directory === '' ? path : `${directory}/${path}`;
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

/***/ 27516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K3: () => (/* binding */ formatSums),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   h_: () => (/* binding */ sumsProblems),
/* harmony export */   mi: () => (/* binding */ parseSums),
/* harmony export */   o7: () => (/* binding */ filesOfLedger)
/* harmony export */ });
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33186);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93398);


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

/***/ 14090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OO: () => (/* binding */ VERIFY_INPUT_NAMES),
/* harmony export */   qf: () => (/* binding */ readVerifyOptions)
/* harmony export */ });
/* unused harmony export CHECK_IDS */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88532);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54050);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33186);
/* harmony import */ var _system_month_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42628);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66847);





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
    repository: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(''), _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryName */ .aR]),
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
        herokuApiUrl: input['heroku-api-url'],
    };
}


/***/ }),

/***/ 54920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ LARGEST_TEXT),
/* harmony export */   vd: () => (/* binding */ Folder),
/* harmony export */   w6: () => (/* binding */ withoutReturns)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _github_git_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79641);




/** Manifests, pages and lists of digests are never as large: they are not read when they are. */
const LARGEST_TEXT = 64_000_000;
const CHUNK = 256 * 1024;
const READING = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW;
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
        const root = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(base, path);
        const entries = new Map();
        const visit = async (folder) => {
            const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, folder)).catch(() => undefined);
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
        const { size } = this.entries.get(path);
        const hash = (0,_github_git_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .gitDigest */ .H)('blob', size, other.length === 64 ? 'sha256' : 'sha1');
        for await (const chunk of this.stream(path))
            hash.update(chunk);
        return hash.digest('hex');
    }
    /** The bytes of a file in chunks, no more than were there when it was listed. */
    async *stream(path) {
        const entry = this.entries.get(path);
        if (entry?.kind !== 'file')
            throw new Error(`There is no file '${path}'`);
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.root, path), READING);
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
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path));
        if (stats.isFile()) {
            await (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path), READING)).close();
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

/***/ 36375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ formatSummary),
/* harmony export */   v: () => (/* binding */ formatText)
/* harmony export */ });
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33186);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91331);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66702);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94322);




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

/***/ 27826:
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
// EXTERNAL MODULE: ./.build/system/errors.js
var errors = __webpack_require__(76223);
// EXTERNAL MODULE: ./.build/text/log.js
var log = __webpack_require__(33186);
;// CONCATENATED MODULE: ./.build/verify/git-program.js


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

;// CONCATENATED MODULE: ./.build/verify/git.js






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

/***/ 37586:
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
/* harmony import */ var _ledger_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93398);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33186);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27826);



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

/***/ 6217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ isUnreadable),
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   au: () => (/* binding */ openLedger),
/* harmony export */   oF: () => (/* binding */ manifestsOf),
/* harmony export */   vo: () => (/* binding */ monthsOf)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76223);
/* harmony import */ var _ledger_chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64999);
/* harmony import */ var _ledger_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5671);
/* harmony import */ var _ledger_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93398);
/* harmony import */ var _ledger_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1540);
/* harmony import */ var _ledger_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35307);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33186);
/* harmony import */ var _system_month_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42628);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(54920);
/* harmony import */ var _line_ends_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2469);










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

/***/ 2469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ convertsLineEnds),
/* harmony export */   Hl: () => (/* binding */ asCommitted),
/* harmony export */   bF: () => (/* binding */ CONVERTED)
/* harmony export */ });
/* harmony import */ var _ledger_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93398);
/* harmony import */ var _ledger_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35307);
/* harmony import */ var _ledger_sums_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27516);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54920);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37586);





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

/***/ 66702:
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

/***/ 94322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ resultOf),
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   IB: () => (/* binding */ formatJson),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   gM: () => (/* binding */ ledgerReport)
/* harmony export */ });
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6217);

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


/***/ })

};
