export const id = 491;
export const ids = [491];
export const modules = {

/***/ 93398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bh: () => (/* binding */ eventsEnding),
/* harmony export */   DK: () => (/* binding */ README),
/* harmony export */   T0: () => (/* binding */ ledgerDirectory),
/* harmony export */   Vc: () => (/* binding */ stemOf),
/* harmony export */   hM: () => (/* binding */ originalEnding),
/* harmony export */   hV: () => (/* binding */ isLedgerPath),
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
/**
 * Whether a path is one that a file of a ledger may have, relative to the ledger's folder. It never
 * leads out of that folder, and names nothing that a file system or git keeps to itself.
 */
const isLedgerPath = (path) => path === README ||
    path === SUMS ||
    /^(?:\d{4}|provisional)\/\d{4}-\d{2}(?:\.[A-Za-z0-9]{1,32}){1,8}$/.test(path);
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
    const names = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .namesIn */ .wX)(value).flatMap((name) => (name === 'all' ? CHECK_IDS : [name]));
    for (const name of names.filter((each) => !CHECK_IDS.some((id) => id === each))) {
        const message = `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} is not a check. Expected all, or some of ${CHECK_IDS.join(', ')}`;
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
    ref: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    'allow-shallow': _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputsSchema */ .rS.shape.strict,
    'grace-days': graceDays,
    'expect-head': optional(matching(SHA), 'full sha of a commit, 40 hexadecimal digits'),
    'expect-manifest': optional(matching(/^[0-9a-f]{64}$/), 'SHA-256, 64 hexadecimal digits'),
    'expect-records': optional(wholeNumber, 'number of records'),
    until: optional((value) => ((0,_system_month_js__WEBPACK_IMPORTED_MODULE_2__/* .isMonth */ .nl)(value) ? value : undefined), 'month, YYYY-MM'),
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
    ref: 'HEAD',
    'allow-shallow': 'false',
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
        ref: input.ref,
        allowShallow: input['allow-shallow'],
        graceDays: input['grace-days'] ?? 0,
        expected: {
            head: input['expect-head'],
            manifest: input['expect-manifest'],
            records: input['expect-records'],
            until: input.until,
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
/* harmony export */   CM: () => (/* binding */ diskFolder),
/* harmony export */   ZZ: () => (/* binding */ EMPTY_FOLDER),
/* harmony export */   ir: () => (/* binding */ readThrough),
/* harmony export */   jd: () => (/* binding */ committedFolder),
/* harmony export */   jv: () => (/* binding */ hasFile),
/* harmony export */   lV: () => (/* binding */ MISSING),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76223);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33186);
/* harmony import */ var _git_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44434);






/** Manifests, pages and lists of digests are never as large: they are not read when they are. */
const LARGEST_TEXT = 64_000_000;
/** Names in a ledger's folder: it has some hundreds in ten years. */
const MOST_ENTRIES = 200_000;
const EMPTY_FOLDER = { entries: new Map(), stream: noFile };
const hasFile = ({ entries }, path) => entries.get(path)?.kind === 'file';
/** The bytes of a small file; else what is wrong with it, in words that follow its path. */
async function readText(folder, path) {
    const entry = folder.entries.get(path);
    if (entry === undefined)
        return 'is missing';
    if (entry.kind === 'missing')
        return MISSING;
    if (entry.kind !== 'file')
        return 'cannot be read';
    if (entry.size > LARGEST_TEXT)
        return 'is too large';
    const chunks = [];
    const problem = await readThrough(folder, path, (chunk) => chunks.push(chunk));
    return problem ?? Buffer.concat(chunks);
}
/** Reads a file to its end; gives what is wrong with it, if anything. */
async function readThrough(folder, path, take) {
    try {
        for await (const chunk of folder.stream(path))
            take(chunk);
        return undefined;
    }
    catch (error) {
        return `cannot be read: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)((0,_system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error))}`;
    }
}
const MISSING = 'was committed, but its object in the clone is missing or damaged';
/** The files of a folder that was committed. @throws UnreadableClone when they cannot be listed */
async function committedFolder(objects, tree, within) {
    const entries = new Map();
    const visit = async (id, folder) => {
        for (const { name, kind, id: inner } of await objects.tree(id)) {
            if (folder === '' && !within(name))
                continue;
            const path = folder === '' ? name : `${folder}/${name}`;
            const size = kind === 'file' ? await objects.size(inner) : 0;
            if (size === undefined)
                entries.set(path, { path, kind: 'missing', size: 0, id: inner });
            else
                entries.set(path, { path, kind, size, id: inner });
            if (entries.size > MOST_ENTRIES) {
                throw new _git_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UnreadableClone */ .Xm(`a ledger of it has more than ${MOST_ENTRIES} files and folders`);
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
            return entry?.kind === 'file' ? objects.blob(entry.id) : noFile(path);
        },
    };
}
const CHUNK = 256 * 1024;
const READING = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW;
/**
 * The files of a folder on disk, in which no symbolic link is followed. There are none when the folder
 * is not there, or lies behind a symbolic link.
 */
async function diskFolder(base, path, within) {
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
    return {
        entries,
        stream: (file) => {
            const entry = entries.get(file);
            return entry?.kind === 'file' ? fileAt((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, file), entry.size) : noFile(file);
        },
    };
}
/** The bytes of a file, no more than were there when it was listed. */
async function* fileAt(path, size) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, READING);
    try {
        const end = Math.max(0, size - 1);
        yield* file.createReadStream({ end, highWaterMark: CHUNK, autoClose: false });
    }
    finally {
        await file.close();
    }
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
// eslint-disable-next-line require-yield, @typescript-eslint/require-await -- it only throws
async function* noFile(path) {
    throw new Error(`There is no file '${path}'`);
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
    const head = report.head === null ? [] : [`Commit ${report.head}`];
    return [...[...lines, ...report.remarks, ...head].map(_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj), ...endings(report)];
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
/** How far each ledger was checked. */
const results = ({ ledgers }, escape) => ledgers.map((ledger) => {
    const which = ledgers.length === 1 ? '' : ` of '${escape(ledger.path)}'`;
    return `Result${which}: ${(0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .soundness */ .hj)(ledger, escape)}`;
});
function endings(report) {
    const problems = (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .problemsOf */ .GW)(report);
    switch ((0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .resultOf */ .Bg)(report)) {
        case 'ok':
            return results(report, _text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj);
        case 'problem':
            return [(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(`${(0,_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(problems.length, 'problem')}. The first: ${problems[0]}`)];
        case 'could-not-check':
            return [
                `Nothing was found, but these could not be made: ${(0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .failedChecks */ .HH)(report)
                    .map(({ id }) => id)
                    .join(', ')}`,
            ];
    }
}
/** The job summary, in Markdown. */
function formatSummary(report) {
    const [first] = (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .problemsOf */ .GW)(report);
    const head = [
        `## Audit trail ledger: ${TITLES[(0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .resultOf */ .Bg)(report)]}`,
        ...(first === undefined ? [] : [`**First problem:** ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLines */ .RQ)(first)}`]),
        ...(report.head === null ? [] : [`Commit ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(report.head)}`]),
        ...((0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .resultOf */ .Bg)(report) === 'ok' ? results(report, _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLines */ .RQ) : []),
        ...report.remarks.map(_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLines */ .RQ),
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

/***/ 44434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ UnusableClone),
/* harmony export */   Xm: () => (/* binding */ UnreadableClone),
/* harmony export */   _m: () => (/* binding */ MissingObject)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76223);

/** A clone that is there and cannot be read, or holds what git would not write: counts against it. */
class UnreadableClone extends _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
}
/** An object that git does not find, or finds damaged: it says the same of both. */
class MissingObject extends UnreadableClone {
    constructor(id) {
        super(`the object ${id} is missing or damaged`);
    }
}
/** A clone that may be sound, but is kept in a way, or on a machine, that verification cannot read. */
class UnusableClone extends _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
}


/***/ }),

/***/ 6217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ isUnreadable),
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   SC: () => (/* binding */ readLedger),
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
/**
 * Reads all manifests of a ledger; one that is damaged does not hide the others.
 *
 * @param path of its folder, relative to what is verified
 */
async function readLedger(path, folder, history) {
    const found = [];
    const unreadable = [];
    const problems = [];
    for (const { path: file, kind } of folder.entries.values()) {
        const [months, name = '', ...deeper] = file.split('/');
        const isManifest = (0,_ledger_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isMonthsFolder */ .ib)(months) && (0,_ledger_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isManifestName */ .zU)(name) && deeper.length === 0;
        if (!isManifest || (kind !== 'file' && kind !== 'missing'))
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
    return { path, folder, log, provisional, unreadable, problems, history };
}
/** Reads a manifest; one that is none is told, and known by its digest only. */
async function tryManifest(folder, path, problems) {
    const bytes = await (0,_folder_js__WEBPACK_IMPORTED_MODULE_8__/* .readText */ .yR)(folder, path);
    if (typeof bytes === 'string') {
        problems.push({ file: path, problem: bytes });
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

/***/ 66702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   lb: () => (/* binding */ notChecked)
/* harmony export */ });
/** A problem when there are findings that nobody accepted, else ok. */
function judge(findings, note, accepted = new Set()) {
    const all = [...findings];
    const isAccepted = ({ of }) => of !== undefined && accepted.has(of);
    const plainly = (some) => some.map(({ file, problem }) => ({ file, problem }));
    const open = plainly(all.filter((each) => !isAccepted(each)));
    const closed = plainly(all.filter(isAccepted));
    const outcome = open.length > 0 ? { status: 'problem', findings: open } : { status: 'ok', note };
    return closed.length > 0 ? { ...outcome, accepted: closed } : outcome;
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
/* harmony export */   HH: () => (/* binding */ failedChecks),
/* harmony export */   IB: () => (/* binding */ formatJson),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   gM: () => (/* binding */ ledgerReport),
/* harmony export */   hj: () => (/* binding */ soundness)
/* harmony export */ });
/* harmony import */ var _system_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24014);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6217);


/** A problem counts more than a check that could not be made though it was asked for. */
function resultOf(report) {
    if (problemsOf(report).length > 0)
        return 'problem';
    return failedChecks(report).length > 0 ? 'could-not-check' : 'ok';
}
/** The checks that were asked for and could not be made, each with the reason. */
function failedChecks({ ledgers }) {
    return ledgers.flatMap(({ checks }) => checks.flatMap(({ check: { id }, outcome }) => outcome.status === 'failed' ? [{ id, reason: outcome.reason }] : []));
}
function ledgerReport(ledger, checks) {
    const last = ledger.log.at(-1);
    return {
        path: ledger.path,
        account: (0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestsOf */ .oF)(ledger).at(-1)?.manifest.account ?? null,
        records: ledger.log.length,
        newest: last === undefined
            ? null
            : { path: last.path, sha256: last.sha256, sequence: last.manifest.sequence ?? 0 },
        checks,
    };
}
/**
 * How far a ledger in which nothing was found was checked, and why no further.
 *
 * @param escape makes text from elsewhere fit to be shown
 */
function soundness({ checks }, escape) {
    const made = checks.filter(({ outcome }) => outcome.status === 'ok');
    const open = checks.flatMap(({ check, outcome }) => 'reason' in outcome ? [`${check.id} (${escape(outcome.reason)})`] : []);
    const left = open.length === 0 ? '' : `; not made: ${open.join(', ')}`;
    return `sound as far as checked: ${made.length} of ${checks.length} checks${left}`;
}
/** A finding in words, with the path in what was verified. */
function wordsOf(ledger, { file, problem }) {
    const place = [ledger, file].filter((part) => part !== '').join('/');
    if (file !== '')
        return `'${place}' ${problem}`;
    return ledger === '' ? `The ledger ${problem}` : `The ledger '${ledger}' ${problem}`;
}
/** All that was found, in the order of the ledgers and the checks; what may hide a ledger comes last. */
function problemsOf({ ledgers, unread }) {
    const found = ledgers.flatMap(({ path, checks }) => checks.flatMap(({ outcome }) => outcome.status === 'problem' ? outcome.findings.map((each) => wordsOf(path, each)) : []));
    const hidden = unread.map((path) => `'${path}' cannot be looked into for ledgers: it may not be read, or has no UTF-8 name`);
    return [...found, ...hidden];
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
    const { verifiedAt, head, unread, remarks } = report;
    const result = resultOf(report);
    const { name, version } = _system_version_js__WEBPACK_IMPORTED_MODULE_0__/* .TOOL */ .j;
    const body = {
        result,
        verified_at: verifiedAt.toISOString(),
        tool: { name, version },
        head,
        ledgers,
        unread,
        remarks,
    };
    return `${JSON.stringify(body, null, 2)}\n`;
}


/***/ })

};
