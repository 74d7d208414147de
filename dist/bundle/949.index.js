export const id = 949;
export const ids = [949];
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
// EXTERNAL MODULE: ./.build/folder/store.js + 2 modules
var store = __webpack_require__(51967);
// EXTERNAL MODULE: ./.build/ledger/read.js
var read = __webpack_require__(1540);
// EXTERNAL MODULE: ./.build/options/command.js
var command = __webpack_require__(55086);
// EXTERNAL MODULE: ./.build/system/errors.js
var errors = __webpack_require__(76223);
// EXTERNAL MODULE: ./.build/system/month.js
var system_month = __webpack_require__(42628);
// EXTERNAL MODULE: ./.build/text/log.js
var log = __webpack_require__(33186);
// EXTERNAL MODULE: ./.build/options/heroku-token.js + 1 modules
var heroku_token = __webpack_require__(35156);
// EXTERNAL MODULE: ./.build/options/inputs.js
var options_inputs = __webpack_require__(54050);
// EXTERNAL MODULE: ./.build/options/problems.js
var options_problems = __webpack_require__(66847);
;// CONCATENATED MODULE: ./.build/options/export-command.js







const EXPORT_USAGE = `Usage: heroku-audit-trail export [MONTH] -e ACCOUNT [options]

Saves months of the audit trail into a folder: verified, in order, with a manifest of evidence for
each. Months that are there already are not downloaded again; after an interruption the next export goes
on where this one was.

  MONTH                     previous, current (the default: so far, not complete), YYYY-MM,
                            YYYY-MM..YYYY-MM, missing (what the folder lacks) or all

  -e, --account ACCOUNT     name or id of the enterprise account
  -o, --output DIR          the ledger's folder (audit-trail/ACCOUNT)
  --to FILE                 write one month as one ordered JSON document and nothing else;
                            - is standard output
  --encrypt auto|true|false encrypt: when keys are given (auto); true fails without any
  --pgp-public-keys FILE    OpenPGP public keys of the readers (repeats)
  --pgp-fingerprints LIST   the readers' keys must be exactly these
  --pgp-signing-key FILE    OpenPGP private key that signs
  --compression auto|gzip|none
  --keep-original           keep Heroku's own bytes too
  --strict                  fail a month with anomalies in its events
  --provisional refuse|allow  of a closed month, also take an archive that is cut short (refuse)

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
    'pgp-signing-key': { type: 'string' },
    compression: { type: 'string' },
    'keep-original': { type: 'boolean' },
    strict: { type: 'boolean' },
    provisional: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
};
/** What a single document cannot have. */
const OF_LEDGERS = [
    ...['output', 'encrypt', 'pgp-public-keys', 'pgp-fingerprints', 'pgp-signing-key'],
    ...['compression', 'keep-original'],
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
    const { account = '', to } = values;
    const problems = [
        ...(account === '' ? [`--account ${(0,options_inputs/* checkAccount */.g4)('')}`] : []),
        ...(to === undefined ? [] : OF_LEDGERS.filter((name) => values[name] !== undefined)).map((name) => `--${name} has no use with --to, which writes one document in plaintext: leave one of them out`),
    ];
    const document = to === undefined ? undefined : documentOf(month, to, edge.clock.now());
    if (typeof document === 'string')
        problems.push(document);
    const url = options_inputs/* inputsSchema */.rS.shape['heroku-api-url'].safeParse((0,command/* herokuUrlOf */.ze)(edge));
    problems.push(...(url.error?.issues ?? []).map(({ message }) => `HEROKU_API_URL: ${message}`));
    if (problems.length > 0 || typeof document === 'string')
        throw new options_problems/* OptionsError */.ZW(problems);
    const herokuApiUrl = (0,command/* herokuUrlOf */.ze)(edge);
    const runner = runnerOf(edge);
    const inputs = {
        'heroku-api-key': await (0,heroku_token/* herokuToken */.m)(new URL(herokuApiUrl), edge),
        'heroku-api-url': herokuApiUrl,
        'enterprise-account': account,
        month,
        destination: 'folder',
        folder: values.output,
        encrypt: values.encrypt,
        'pgp-public-keys': await keysIn(values['pgp-public-keys'], edge),
        'pgp-fingerprints': values['pgp-fingerprints']?.join('\n'),
        'pgp-signing-key': await keysIn(values['pgp-signing-key'], edge),
        'pgp-signing-passphrase': edge.env.PGP_SIGNING_PASSPHRASE,
        compression: values.compression,
        'keep-original': String(values['keep-original'] ?? false),
        strict: String(values.strict ?? false),
        provisional: values.provisional,
    };
    return { inputs, runner, document };
}
/** The document that is asked for, or why it is none. */
function documentOf(month, target, now) {
    const selection = (0,system_month/* parseMonthSelection */.Ke)(month, now);
    const [only, ...others] = selection.kind === 'months' ? selection.months : [];
    if (only === undefined || others.length > 0) {
        return `--to writes one document, and ${(0,log/* quoted */.TL)(month)} is several months: give one, such as previous`;
    }
    return { month: only, target };
}
/** @throws ActionError when a file cannot be read */
async function keysIn(files, { readFile }) {
    try {
        return (await Promise.all([files ?? []].flat().map((file) => readFile(file)))).join('\n');
    }
    catch (error) {
        throw new errors/* ActionError */.lZ(`A key cannot be read: ${(0,log/* plain */.pj)((0,errors/* messageOf */.bD)(error))}`);
    }
}
/** A machine that is no runner of GitHub's. */
function runnerOf({ cwd, temp }) {
    return {
        serverUrl: 'https://github.com',
        apiUrl: 'https://api.github.com',
        ...{ repository: '', repositoryIsPrivate: undefined, runId: '', runAttempt: 1 },
        ...{ eventName: '', sha: '', retentionDays: undefined, hasArtifactService: false },
        workspace: cwd,
        temp,
    };
}

// EXTERNAL MODULE: ./.build/options/export.js + 6 modules
var options_export = __webpack_require__(2827);
// EXTERNAL MODULE: ./.build/report/failures.js
var report_failures = __webpack_require__(66274);
// EXTERNAL MODULE: ./.build/system/version.js
var version = __webpack_require__(24014);
// EXTERNAL MODULE: ./.build/export/account.js + 21 modules
var account = __webpack_require__(75303);
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
// EXTERNAL MODULE: ./.build/heroku/client.js + 1 modules
var heroku_client = __webpack_require__(6872);
// EXTERNAL MODULE: ./.build/order/index.js + 9 modules
var order = __webpack_require__(6312);
// EXTERNAL MODULE: ./.build/system/disk.js
var disk = __webpack_require__(31053);
// EXTERNAL MODULE: ./.build/system/scratch.js
var scratch = __webpack_require__(5972);
// EXTERNAL MODULE: ./.build/export/fetch.js
var fetch = __webpack_require__(98277);
// EXTERNAL MODULE: ./.build/export/order.js
var export_order = __webpack_require__(57137);
;// CONCATENATED MODULE: ./.build/export/document.js

















/** Standard output. */
const STDOUT = '-';
/** The document could not be written whole. */
class DocumentError extends errors/* ActionError */.lZ {
    constructor(target, problem, cause) {
        const place = target === STDOUT ? 'standard output' : (0,log/* quoted */.TL)(target);
        super(`The document could not be written whole to ${place}: ${problem}.`, { cause });
    }
}
/**
 * Writes a month's ordered JSON document, and nothing else, to a file or to standard output. A file has the
 * whole of it or is not there, or as it was.
 *
 * @throws ProvisionalError, AnomaliesError before anything is written, HerokuError, DocumentError
 */
async function exportDocument(month, target, options, edge) {
    const { clock, log, http } = edge;
    const { herokuApiKey: token, herokuApiUrl: apiUrl } = options;
    const given = command/* GIVEN_TO_COMMAND */.mI;
    const client = new heroku_client/* HerokuClient */.KZ({ apiUrl, token, given, userAgent: version/* USER_AGENT */._, http, clock, log });
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
        return { account: account.name, final, events: ordered.tally.count, anomalies, createdAt };
    });
}
async function write(document, target, edge) {
    const counted = async function* () {
        let size = 0;
        for await (const chunk of document.read()) {
            size += chunk.length;
            yield chunk;
        }
        if (size !== document.size)
            throw new Error(`${size} bytes were read of ${document.size}`);
    };
    try {
        if (target === STDOUT)
            await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(counted()), edge.stdout, { end: false });
        else
            await writeFile((0,external_node_path_.resolve)(edge.cwd, target), counted, edge);
    }
    catch (error) {
        const isClosed = error.code === 'EPIPE';
        const fault = isClosed ? 'its reader ended' : (0,disk/* faultOf */.Kl)(error);
        throw fault === undefined ? error : new DocumentError(target, fault, error);
    }
}
/** Writes beside the file and takes its place at the end; straight to what is no file, such as a pipe. */
async function writeFile(path, chunks, { onEnd }) {
    const stats = await (0,promises_.stat)(path).catch(() => undefined);
    if (stats !== undefined && !stats.isFile()) {
        await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(chunks()), (0,external_node_fs_.createWriteStream)(path));
        return;
    }
    // The file of a symbolic link, not the link.
    const real = stats === undefined ? path : await (0,promises_.realpath)(path);
    const partial = `${real}.${(0,external_node_crypto_.randomBytes)(4).toString('hex')}.partial`;
    const remove = () => {
        (0,external_node_fs_.rmSync)(partial, { force: true });
    };
    const forget = onEnd(remove);
    try {
        await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(chunks()), (0,external_node_fs_.createWriteStream)(partial, { flags: 'wx', mode: stats?.mode ?? 0o666, flush: true }));
        await (0,promises_.rename)(partial, real);
    }
    finally {
        forget();
        remove();
    }
}

// EXTERNAL MODULE: ./.build/ledger/message.js
var ledger_message = __webpack_require__(36885);
// EXTERNAL MODULE: ./.build/ledger/state.js
var ledger_state = __webpack_require__(35307);
// EXTERNAL MODULE: ./.build/ledger/sums.js
var sums = __webpack_require__(27516);
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
    const lines = [
        `In ${folder}: ${(0,log/* counted */.hS)(all.length, 'month')}, ${(0,log/* counted */.hS)(events, 'event')}, ${(0,log/* formatBytes */.z3)(size)}`,
        ...(lost.length > 0 ? [`Heroku lacks ${(0,system_month/* formatMonths */.jr)(lost)}, and so does the ledger`] : []),
        ...(newestManifest === undefined
            ? []
            : [
                `SHA-256 of the newest manifest, to note elsewhere: ${newestManifest}`,
                `Verify: ${version/* TOOL */.j.name} verify ${shellQuoted(folder)} --expect-manifest ${newestManifest}`,
            ]),
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
 * The commands that commit what was written to a ledger in a clone: each month by itself, in the order of
 * the log, as `verify` expects it. Undefined when nothing was written.
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
        // The page and the digests change along with a month.
        const paths = isLast ? ['.'] : (0,sums/* filesOf */.R8)(held).map(({ path }) => path);
        const message = (0,ledger_message/* commitMessage */.d)(options_inputs/* DEFAULTS */.zY['commit-message'], held.manifest);
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
    const options = await (0,options_export/* readOptions */.T)(inputs, runner, edge.clock.now());
    const { recipients = [], signer } = options.encryption ?? {};
    for (const key of [...recipients, ...(signer === undefined ? [] : [signer])]) {
        key.warnings.forEach((warning) => {
            edge.log.warning(warning);
        });
    }
    if (document !== undefined) {
        const { month, target } = document;
        const { final, createdAt, anomalies } = await exportDocument(month, target, options, edge);
        if (!final)
            edge.log.warning(incomplete(month, createdAt));
        if (anomalies !== '')
            edge.log.warning(`Anomalies in the events, all of them kept: ${anomalies}`);
        return command/* EXIT */.dc.fine;
    }
    const report = await (0,account.exportAccount)(options, { ...edge, http: edge.http, runner }, command/* GIVEN_TO_COMMAND */.mI);
    const { selection } = options;
    await show(report, selection.kind !== 'months', edge);
    const failures = (0,report_failures/* failuresOf */.d)(report);
    for (const failure of failures)
        edge.complain(`${version/* TOOL */.j.name}: ${failure}\n`);
    return failures.length === 0 ? command/* EXIT */.dc.fine : command/* EXIT */.dc.failed;
}
const incomplete = (month, createdAt) => `${month} is not complete: Heroku made its archive at ${createdAt}. Export it again when Heroku has ` +
    'the final one, some minutes after the month is over.';
/** @param isWhole whether every month of the ledger is shown, not only those that were asked for */
async function show({ months, lost, newestManifest, ledger }, isWhole, edge) {
    const odd = months.flatMap(report_failures/* anomaliesIn */.B);
    if (odd.length > 0) {
        edge.log.warning(`Anomalies in the events, all of them kept: ${odd.join('; ')}`);
    }
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
