export const id = 5949;
export const ids = [5949];
export const modules = {

/***/ 15949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exportCommand: () => (/* binding */ exportCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/folder/store.js
var store = __webpack_require__(75334);
// EXTERNAL MODULE: ./.build/ledger/read.js
var read = __webpack_require__(1540);
// EXTERNAL MODULE: ./.build/options/command.js
var command = __webpack_require__(55086);
// EXTERNAL MODULE: ./.build/system/month.js
var system_month = __webpack_require__(42628);
// EXTERNAL MODULE: ./.build/text/log.js
var log = __webpack_require__(33186);
// EXTERNAL MODULE: ./.build/options/heroku-token.js + 1 modules
var heroku_token = __webpack_require__(35156);
;// CONCATENATED MODULE: ./.build/options/export-command.js




const EXPORT_USAGE = `Usage: heroku-audit-trail export [MONTH] -e ACCOUNT [options]

Saves months of the audit trail into a folder: verified, in order, each with a manifest of evidence.
Months that are there already are not downloaded again; after an interruption, run it again to go on.

  MONTH                     previous, current (the default: so far, not complete), YYYY-MM,
                            YYYY-MM..YYYY-MM, missing (what the folder lacks) or all

  -e, --account ACCOUNT     name or id of the enterprise account
  -o, --output DIR          the ledger's folder (audit-trail/ACCOUNT)
  --to FILE                 write one month as one ordered JSON document and nothing else;
                            - is standard output
  --encrypt auto|true|false encrypt: when keys are given (auto); true fails without any
  --pgp-public-keys FILE    OpenPGP public keys of the readers (repeats)
  --pgp-fingerprints LIST   the readers' keys must be exactly these
  --pgp-signing-key FILE    OpenPGP private key that signs the manifests
  --pgp-signer-keys FILE    OpenPGP public keys that signed earlier ones (repeats)
  --timestamp-authority URL RFC 3161 authority that time-stamps them (repeats)
  --compression auto|gzip|none
  --keep-original           keep Heroku's own bytes too
  --strict                  fail a month with anomalies in its events
  --provisional refuse|allow  allow: also take an archive that Heroku made before its month had ended

Example: heroku-audit-trail export all -e acme -o audit-trail/acme

Environment: HEROKU_API_KEY (else ~/.netrc), HEROKU_API_URL, PGP_SIGNING_PASSPHRASE.
Exit code: 0, or 2 when a month could not be saved.
`;
const FLAGS = {
    account: { type: 'string', short: 'e' },
    output: { type: 'string', short: 'o' },
    to: { type: 'string' },
    encrypt: { type: 'string' },
    'pgp-public-keys': { type: 'string', multiple: true },
    'pgp-fingerprints': { type: 'string', multiple: true },
    'pgp-signing-key': { type: 'string', multiple: true },
    'pgp-signer-keys': { type: 'string', multiple: true },
    'timestamp-authority': { type: 'string', multiple: true },
    compression: { type: 'string' },
    'keep-original': { type: 'boolean' },
    strict: { type: 'boolean' },
    provisional: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
};
/** Options that are inputs of the action, by the same name. */
const AS_THEY_ARE = [
    ...['encrypt', 'pgp-fingerprints', 'timestamp-authority', 'compression'],
    ...['keep-original', 'strict', 'provisional'],
];
/** Files that hold what is an input of the same name. */
const KEY_FILES = ['pgp-public-keys', 'pgp-signing-key', 'pgp-signer-keys'];
/** Options that have no use with --to. */
const OF_LEDGERS = [
    ...['output', 'encrypt', 'pgp-fingerprints', 'timestamp-authority', 'compression'],
    ...['keep-original', ...KEY_FILES],
];
/**
 * Reads the arguments; undefined when only the help is asked for.
 *
 * @throws UsageError, OptionsError, NoTokenError
 */
async function readExportCommand(args, edge) {
    const { values, positionals } = (0,command/* readArguments */.lR)('export', args, FLAGS);
    if (values.help)
        return undefined;
    const [month = 'current', ...more] = positionals;
    if (more.length > 0)
        throw new command/* UsageError */.eb(`Unexpected ${(0,log/* quoted */.TL)(more[0])}.`, 'export');
    const { to } = values;
    const useless = to === undefined ? [] : OF_LEDGERS.filter((name) => values[name] !== undefined);
    const problems = useless.map((name) => `--${name} has no use with --to, which writes one document in plaintext: leave it out`);
    const only = to === undefined ? undefined : onlyMonth(month, edge.clock.now());
    if (to !== undefined && only === undefined) {
        problems.push(`--to writes one document, but ${(0,log/* quoted */.TL)(month)} is several months: give one, such as previous`);
    }
    const { account, apiUrl, token } = await (0,heroku_token/* herokuOptions */.N)(values.account, problems, edge);
    const inputs = {
        'heroku-api-key': token,
        'heroku-api-url': apiUrl.href,
        'enterprise-account': account,
        month,
        destination: 'folder',
        folder: values.output,
        'pgp-signing-passphrase': edge.env.PGP_SIGNING_PASSPHRASE,
    };
    for (const name of AS_THEY_ARE)
        inputs[name] = [values[name] ?? []].flat().join('\n');
    for (const name of KEY_FILES)
        inputs[name] = await (0,command/* keysIn */.q7)(values[name], edge);
    const document = to === undefined || only === undefined ? undefined : { month: only, target: to };
    return { inputs, runner: runnerOf(edge), document };
}
/** The month that is asked for; undefined when it is not one. */
function onlyMonth(month, now) {
    const selection = (0,system_month/* parseMonthSelection */.Ke)(month, now);
    const months = selection.kind === 'months' ? selection.months : [];
    return months.length === 1 ? months[0] : undefined;
}
/** Stands in for the runner, outside of a workflow. */
function runnerOf({ cwd, temp }) {
    return {
        serverUrl: 'https://github.com',
        apiUrl: 'https://api.github.com',
        repository: '',
        repositoryIsPrivate: undefined,
        runId: '',
        runAttempt: 1,
        actors: ['', ''],
        eventName: '',
        sha: '',
        actionRef: null,
        retentionDays: undefined,
        hasArtifactService: false,
        workspace: cwd,
        temp,
    };
}

// EXTERNAL MODULE: ./.build/options/export.js + 4 modules
var options_export = __webpack_require__(41619);
// EXTERNAL MODULE: ./.build/report/failures.js
var report_failures = __webpack_require__(66274);
// EXTERNAL MODULE: ./.build/system/version.js
var version = __webpack_require__(24014);
// EXTERNAL MODULE: ./.build/export/account.js + 19 modules
var account = __webpack_require__(73305);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./.build/heroku/client.js
var heroku_client = __webpack_require__(59316);
// EXTERNAL MODULE: ./.build/order/index.js + 8 modules
var order = __webpack_require__(48018);
// EXTERNAL MODULE: ./.build/system/disk.js
var disk = __webpack_require__(31053);
// EXTERNAL MODULE: ./.build/system/errors.js
var errors = __webpack_require__(76223);
// EXTERNAL MODULE: ./.build/system/scratch.js
var scratch = __webpack_require__(5972);
// EXTERNAL MODULE: ./.build/export/fetch.js
var fetch = __webpack_require__(98277);
// EXTERNAL MODULE: ./.build/export/order.js
var export_order = __webpack_require__(57137);
;// CONCATENATED MODULE: ./.build/export/document.js

















/** Standard output. */
const STDOUT = '-';
/**
 * Writes a month's ordered JSON document, and nothing else, to a file or to standard output. A file has
 * the whole of it, or is as it was.
 *
 * @param target the file; `-` is standard output
 * @returns whether it is of the whole month, when Heroku made the archive (RFC 3339), and the anomalies
 *   in words, empty when there are none
 * @throws ActionError, before anything is written unless the disk is at fault
 */
async function exportDocument(month, target, options, edge) {
    await checkTarget(target, edge);
    const { clock, log, http } = edge;
    const { herokuApiKey: token, herokuApiUrl: apiUrl } = options;
    const given = command/* GIVEN_TO_COMMAND */.mI;
    const client = new heroku_client/* HerokuClient */.KZ({ apiUrl, token, given, userAgent: version/* USER_AGENT */._O, http, clock, log });
    const account = await client.account(options.enterpriseAccount);
    const mustBeFinal = options.provisional === 'refuse' && clock.now() >= (0,system_month/* endOf */.pJ)(month);
    return (0,scratch/* withScratch */.hM)(edge.temp, edge, async (scratch) => {
        const tools = { scratch, clock, log };
        const archive = await log.group(`${month}: fetch`, () => (0,fetch/* fetchArchive */.P)({ client, account, month, ...tools }, mustBeFinal, () => Promise.resolve()));
        const expected = { month, accountId: account.id, review: false };
        const { ordered } = await log.group(`${month}: order`, () => (0,export_order/* orderEvents */.U)(archive.gz, expected, tools));
        const anomalies = (0,order/* anomaliesOf */.RT)(ordered.tally);
        if (options.strict && anomalies !== '')
            throw new export_order/* AnomaliesError */.m(month, anomalies);
        await write(ordered, target, edge);
        const { final, createdAt } = archive;
        return { final, createdAt, anomalies };
    });
}
/** Checks the file's path before anything is fetched. */
async function checkTarget(target, { cwd }) {
    if (target === STDOUT)
        return;
    const path = (0,external_node_path_.resolve)(cwd, target);
    const isFolder = async (at) => (await (0,promises_.stat)(at).catch(() => undefined))?.isDirectory();
    if (await isFolder(path)) {
        throw new errors/* InputError */.dz(`--to: ${(0,log/* quoted */.TL)(target)} is a folder. Expected a file, or - for standard output`);
    }
    if (!(await isFolder((0,external_node_path_.dirname)(path)))) {
        throw new errors/* InputError */.dz(`--to: ${(0,log/* quoted */.TL)(target)} is to be in ${(0,log/* quoted */.TL)((0,external_node_path_.dirname)(target))}, which is not a folder. Make it first`);
    }
}
async function write(document, target, edge) {
    try {
        if (target === STDOUT)
            await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(document.read()), edge.stdout, { end: false });
        else
            await writeFile((0,external_node_path_.resolve)(edge.cwd, target), document.read(), edge);
    }
    catch (error) {
        const isClosed = error.code === 'EPIPE';
        const fault = isClosed ? 'its reader closed it' : (0,disk/* faultOf */.Kl)(error);
        if (fault === undefined)
            throw error;
        const place = target === STDOUT ? 'standard output' : (0,log/* quoted */.TL)(target);
        throw new errors/* ActionError */.lZ(`The document could not be written whole to ${place}: ${fault}.`, {
            code: 'E_DISK',
            cause: error,
        });
    }
}
/** Writes to a file beside it and renames that at the end; straight to a pipe or device. */
async function writeFile(path, chunks, { onEnd }) {
    const stats = await (0,promises_.stat)(path).catch(() => undefined);
    if (stats !== undefined && !stats.isFile()) {
        await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(chunks), (0,external_node_fs_.createWriteStream)(path));
        return;
    }
    // Replaces the target of a symbolic link, not the link.
    const real = stats === undefined ? path : await (0,promises_.realpath)(path);
    const partial = `${real}.${(0,external_node_crypto_.randomBytes)(4).toString('hex')}.partial`;
    const remove = () => {
        (0,external_node_fs_.rmSync)(partial, { force: true });
    };
    const forget = onEnd(remove);
    try {
        await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(chunks), (0,external_node_fs_.createWriteStream)(partial, { flags: 'wx', mode: stats?.mode ?? 0o666, flush: true }));
        await (0,promises_.rename)(partial, real);
    }
    finally {
        forget();
        remove();
    }
}

// EXTERNAL MODULE: ./.build/export/keys.js
var keys = __webpack_require__(69133);
// EXTERNAL MODULE: ./.build/ledger/commit-message.js
var commit_message = __webpack_require__(19667);
// EXTERNAL MODULE: ./.build/ledger/state.js
var ledger_state = __webpack_require__(35307);
// EXTERNAL MODULE: ./.build/ledger/sums.js
var sums = __webpack_require__(27516);
// EXTERNAL MODULE: ./.build/options/inputs.js
var inputs = __webpack_require__(54050);
// EXTERNAL MODULE: ./.build/text/terminal.js
var terminal = __webpack_require__(83306);
;// CONCATENATED MODULE: ./.build/export/saved.js










/** What was saved, for people: a row a month, where it is, what to note, how to verify it. */
function formatSaved(saved, isWhole, paint) {
    const { folder, state, months, lost, newestManifest } = saved;
    const results = new Map(months.map(({ result }) => [result.month, result]));
    const held = new Map([...state.provisional, ...(0,ledger_state/* latestRevisions */.Ql)(state)]);
    const names = isWhole ? [...held.keys(), ...results.keys()] : [...results.keys()];
    const rows = [...new Set(names)].sort().map((name) => {
        const there = held.get(name);
        const status = results.get(name)?.status ?? 'held';
        const word = there?.manifest.final === false ? `${status}, provisional` : status;
        return [
            name,
            there === undefined ? '' : there.manifest.events.count.toLocaleString('en-US'),
            there === undefined ? '' : (0,log/* formatBytes */.z3)(sizeOf(there)),
            status === 'failed' ? { text: word, colour: 'red' } : word,
        ];
    });
    const all = [...held.values()];
    const events = all.reduce((sum, { manifest }) => sum + manifest.events.count, 0);
    const size = all.reduce((sum, each) => sum + sizeOf(each), 0);
    const expected = newestManifest === undefined ? '' : ` --expect-manifest ${newestManifest}`;
    const lines = [
        `In ${folder}: ${(0,log/* counted */.hS)(all.length, 'month')}, ${(0,log/* counted */.hS)(events, 'event')}, ${(0,log/* formatBytes */.z3)(size)}`,
        ...(lost.length > 0 ? [`Heroku lacks ${(0,system_month/* formatMonths */.jr)(lost)}, and so does the ledger`] : []),
        ...(newestManifest === undefined
            ? []
            : [`SHA-256 of the newest manifest, to note elsewhere: ${newestManifest}`]),
        ...(all.length === 0 ? [] : [`Verify: ${version/* TOOL */.js.name} verify ${shellQuoted(folder)}${expected}`]),
    ];
    return `${(0,terminal/* columns */.Y)([['MONTH', 'EVENTS', 'SIZE', 'STATUS'], ...rows], [1, 2], paint)}\n${lines.join('\n')}\n`;
}
/** Bytes of a month's files. */
const sizeOf = ({ manifest }) => manifest.files.reduce((sum, { size }) => sum + size, 0);
/** Whether a folder is in a clone of a git repository. */
function isInClone(folder) {
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')))
        return true;
    const parent = (0,external_node_path_.dirname)(folder);
    return parent !== folder && isInClone(parent);
}
/**
 * Shell commands that commit what was written to a ledger in a clone, a month a commit, in the order of
 * the log. Undefined when nothing was written.
 */
function formatCommits({ folder, state, months }) {
    const written = new Set(months.filter(({ result }) => result.status === 'exported').map(({ result }) => result.month));
    const isNew = ({ manifest }) => written.has(manifest.month);
    const logged = [...(0,ledger_state/* latestRevisions */.Ql)(state).values()]
        .filter(isNew)
        .sort((a, b) => a.manifest.sequence - b.manifest.sequence);
    const running = [...state.provisional.values()].filter(isNew);
    const all = [...logged, ...running];
    if (all.length === 0)
        return undefined;
    const commands = all.map((held, index) => {
        const isLast = index === all.length - 1;
        // With the last one, README.md and SHA256SUMS.
        const paths = isLast ? ['.'] : (0,sums/* filesOf */.R8)(held).map(({ path }) => path);
        const message = (0,commit_message/* commitMessage */.df)(inputs/* DEFAULTS */.zY['commit-message'], held.manifest);
        return `git add -A -- ${paths.map(shellQuoted).join(' ')}\ngit commit -m ${shellQuoted(message)}\n`;
    });
    return ('The ledger is in a clone. Commit each month by itself, in this order, and push:\n\n' +
        `cd ${shellQuoted(folder)}\n${commands.join('')}`);
}
/** A word for a POSIX shell. */
function shellQuoted(text) {
    return /^[\w./:@%+-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

;// CONCATENATED MODULE: ./.build/export/command.js












/** Runs `export`; gives the exit code. */
async function exportCommand(args, edge) {
    const asked = await readExportCommand(args, edge);
    if (asked === undefined) {
        edge.print(EXPORT_USAGE);
        return command/* EXIT */.dc.fine;
    }
    const { inputs, runner, document } = asked;
    const options = await (0,command/* asCommandOptions */.sF)(() => (0,options_export/* readOptions */.T)(inputs, runner, edge.clock.now()));
    for (const warning of (0,keys/* keyWarnings */.x)(options))
        edge.log.warning(warning);
    if (document !== undefined) {
        const { month, target } = document;
        const { final, createdAt, anomalies } = await exportDocument(month, target, options, edge);
        if (!final)
            edge.log.warning(incomplete(month, createdAt));
        if (anomalies !== '')
            edge.log.warning(kept(anomalies));
        return command/* EXIT */.dc.fine;
    }
    const report = await (0,account.exportAccount)(options, { ...edge, http: edge.http, runner }, command/* GIVEN_TO_COMMAND */.mI);
    const { selection } = options;
    await show(report, selection.kind !== 'months', edge);
    const failures = (0,report_failures/* failuresOf */.d)(report);
    for (const failure of failures)
        edge.complain(`${version/* TOOL */.js.name}: ${failure}\n`);
    return failures.length === 0 ? command/* EXIT */.dc.fine : command/* EXIT */.dc.failed;
}
const kept = (anomalies) => `Anomalies in the events, all of them kept: ${anomalies}`;
const incomplete = (month, createdAt) => `${month} is not complete: Heroku made its archive at ${createdAt}. Export it again when Heroku has ` +
    'the final one, some minutes after the month is over.';
/** @param isWhole whether every month of the ledger is shown, not only those that were asked for */
async function show({ months, lost, newestManifest, ledger }, isWhole, edge) {
    const odd = months.flatMap(report_failures/* anomaliesIn */.B);
    if (odd.length > 0)
        edge.log.warning(kept(odd.join('; ')));
    if (ledger === undefined)
        return;
    const { folder: path, accountId } = ledger;
    const state = await (0,read/* readLedger */.SC)((0,store/* readableFolder */.tE)(path), accountId);
    for (const { result } of months) {
        const held = [...state.provisional.values()].find(({ manifest }) => manifest.month === result.month);
        if (result.status === 'failed' || held === undefined)
            continue;
        edge.log.warning(incomplete(result.month, held.manifest.source.created_at));
    }
    const within = (0,external_node_path_.relative)(edge.cwd, path);
    const folder = within === '' ? '.' : within.startsWith('..') ? path : within;
    const saved = { folder, state, months, lost, newestManifest };
    edge.print(formatSaved(saved, isWhole, edge.paint));
    const commits = isInClone(path) ? formatCommits(saved) : undefined;
    if (commits !== undefined)
        edge.print(`\n${commits}`);
}


/***/ })

};
