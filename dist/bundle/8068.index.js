export const id = 8068;
export const ids = [8068];
export const modules = {

/***/ 8068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exportCommand: () => (/* binding */ exportCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/ledger/commit-message.js
var commit_message = __webpack_require__(19667);
// EXTERNAL MODULE: ./.build/ledger/sums.js
var sums = __webpack_require__(27516);
// EXTERNAL MODULE: ./.build/options/command.js
var command = __webpack_require__(55086);
// EXTERNAL MODULE: ./.build/system/month.js
var system_month = __webpack_require__(42628);
// EXTERNAL MODULE: ./.build/text/log.js
var text_log = __webpack_require__(33186);
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
const STRING = { type: 'string' };
const REPEATED = { type: 'string', multiple: true };
const SWITCH = { type: 'boolean' };
const FLAGS = {
    account: { type: 'string', short: 'e' },
    output: { type: 'string', short: 'o' },
    ...{ to: STRING, encrypt: STRING, 'pgp-fingerprints': STRING },
    ...{ compression: STRING, provisional: STRING, 'timestamp-authority': REPEATED },
    ...{ 'pgp-public-keys': REPEATED, 'pgp-signing-key': REPEATED, 'pgp-signer-keys': REPEATED },
    ...{ 'keep-original': SWITCH, strict: SWITCH },
    help: { type: 'boolean', short: 'h' },
};
const KEY_FILES = ['pgp-public-keys', 'pgp-signing-key', 'pgp-signer-keys'];
const OF_DOCUMENTS = ['to', 'account', 'strict', 'provisional'];
async function readExportCommand(args, edge) {
    const { values, positionals } = (0,command/* readArguments */.lR)('export', args, FLAGS);
    const { account: name, output, to, help, ...same } = values;
    if (help)
        return undefined;
    const [month = 'current', ...more] = positionals;
    if (more.length > 0)
        throw new command/* UsageError */.eb(`Unexpected ${(0,text_log/* quoted */.TL)(more[0])}.`, 'export');
    const given = to === undefined ? [] : Object.keys(values);
    const problems = given
        .filter((name) => !OF_DOCUMENTS.includes(name))
        .map((name) => `--${name} has no use with --to, which writes one document in plaintext: leave it out`);
    const only = to === undefined ? undefined : onlyMonth(month, edge.clock.now());
    if (to !== undefined && only === undefined) {
        problems.push(`--to writes one document, but ${(0,text_log/* quoted */.TL)(month)} is several months: give one, such as previous`);
    }
    const { account, apiUrl, token } = await (0,heroku_token/* herokuOptions */.N)(name, problems, edge);
    const inputs = {
        'heroku-api-key': token,
        'heroku-api-url': apiUrl.href,
        'enterprise-account': account,
        month,
        destination: 'folder',
        folder: output,
        'pgp-signing-passphrase': edge.env.PGP_SIGNING_PASSPHRASE,
    };
    for (const [name, value] of Object.entries(same)) {
        const values = [value].flat().map(String);
        inputs[name] = KEY_FILES.includes(name) ? await (0,command/* keysIn */.q7)(values, edge) : values.join('\n');
    }
    const document = to === undefined || only === undefined ? undefined : { month: only, target: to };
    return { inputs, runner: runnerOf(edge), document };
}
function onlyMonth(month, now) {
    const selection = (0,system_month/* parseMonthSelection */.Ke)(month, now);
    const months = selection.kind === 'months' ? selection.months : [];
    return months.length === 1 ? months[0] : undefined;
}
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

// EXTERNAL MODULE: ./.build/options/export.js
var options_export = __webpack_require__(95645);
// EXTERNAL MODULE: ./.build/options/inputs.js
var inputs = __webpack_require__(54050);
// EXTERNAL MODULE: ./.build/report/closing.js
var closing = __webpack_require__(41226);
// EXTERNAL MODULE: ./.build/system/version.js
var version = __webpack_require__(24014);
// EXTERNAL MODULE: ./.build/text/terminal.js
var terminal = __webpack_require__(83306);
// EXTERNAL MODULE: ./.build/export/account.js + 15 modules
var account = __webpack_require__(41772);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./.build/heroku/client.js + 2 modules
var heroku_client = __webpack_require__(51737);
// EXTERNAL MODULE: ./.build/order/index.js + 7 modules
var order = __webpack_require__(30784);
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
















const STDOUT = '-';
/**
 * Writes a month's ordered JSON document, and nothing else, to a file, or to standard output when `target` is
 * `-`. A file has the whole of it, or is as it was.
 *
 * @returns with when Heroku made the archive (RFC 3339), and the anomalies in words
 */
async function exportDocument(month, target, options, edge) {
    const { clock, log, http } = edge;
    const path = (0,external_node_path_.resolve)(edge.cwd, target);
    const isFolder = async (at) => (await (0,promises_.stat)(at).catch(() => undefined))?.isDirectory();
    if (target !== STDOUT && ((await isFolder(path)) || !(await isFolder((0,external_node_path_.dirname)(path))))) {
        throw new errors/* InputError */.dz(`--to: ${(0,text_log/* quoted */.TL)(target)} cannot be made. Expected a file in a folder that is there, or - for ` +
            'standard output');
    }
    const { herokuApiKey: token, herokuApiUrl: apiUrl, strict } = options;
    const given = command/* GIVEN_TO_COMMAND */.mI;
    const client = new heroku_client/* HerokuClient */.KZ({ apiUrl, token, given, http, clock, log });
    const account = await client.account(options.enterpriseAccount);
    const mustBeFinal = options.provisional === 'refuse' && clock.now() >= (0,system_month/* endOf */.pJ)(month);
    return (0,scratch/* withScratch */.h)(edge.temp, edge, async (scratch) => {
        const tools = { scratch, clock, log };
        const { gz, final, createdAt } = await log.group(`${month}: fetch`, () => (0,fetch/* fetchArchive */.P)({ client, account, month, scratch }, mustBeFinal));
        const expected = { month, accountId: account.id, review: false };
        const { ordered } = await log.group(`${month}: order`, () => (0,export_order/* orderEvents */.U)(gz, expected, tools));
        if (strict)
            (0,export_order/* refuseAnomalies */.S)(month, ordered);
        try {
            const document = external_node_stream_.Readable.from(ordered.read());
            if (target === STDOUT)
                await (0,external_node_stream_promises_.pipeline)(document, edge.stdout, { end: false });
            else
                await writeFile(path, document, edge);
        }
        catch (error) {
            const isClosed = error.code === 'EPIPE';
            const fault = isClosed ? 'its reader closed it' : (0,disk/* faultOf */.Kl)(error);
            if (fault === undefined)
                throw error;
            const place = target === STDOUT ? 'standard output' : (0,text_log/* quoted */.TL)(target);
            throw new errors/* ActionError */.lZ(`The document could not be written whole to ${place}: ${fault}.`, {
                code: 'E_DISK',
                cause: error,
            });
        }
        return { final, createdAt, anomalies: (0,order/* anomaliesOf */.RT)(ordered.tally) };
    });
}
/** Writes to a file beside it and renames that at the end; straight to a pipe or device. */
async function writeFile(path, document, { onEnd }) {
    const stats = await (0,promises_.stat)(path).catch(() => undefined);
    if (stats !== undefined && !stats.isFile()) {
        await (0,external_node_stream_promises_.pipeline)(document, (0,external_node_fs_.createWriteStream)(path));
        return;
    }
    // Replaces the target of a symbolic link, such as /dev/stdout, not the link.
    const real = stats === undefined ? path : await (0,promises_.realpath)(path);
    const partial = `${real}.${(0,external_node_crypto_.randomBytes)(4).toString('hex')}.partial`;
    const remove = () => {
        (0,external_node_fs_.rmSync)(partial, { force: true });
    };
    const forget = onEnd(remove);
    try {
        const file = { flags: 'wx', mode: stats?.mode ?? 0o666, flush: true };
        await (0,external_node_stream_promises_.pipeline)(document, (0,external_node_fs_.createWriteStream)(partial, file));
        await (0,promises_.rename)(partial, real);
    }
    finally {
        forget();
        remove();
    }
}

;// CONCATENATED MODULE: ./.build/export/command.js















async function exportCommand(args, edge) {
    const asked = await readExportCommand(args, edge);
    if (asked === undefined) {
        edge.print(EXPORT_USAGE);
        return command/* EXIT */.dc.fine;
    }
    const { inputs, runner, document } = asked;
    const options = await (0,command/* asCommandOptions */.sF)(() => (0,options_export/* readOptions */.T)(inputs, runner, edge.clock.now()));
    const warnIncomplete = (month, createdAt) => {
        edge.log.warning(`${month} is not complete: Heroku made its archive at ${createdAt}. Export it again when Heroku ` +
            'has the final one, some minutes after the month is over.');
    };
    const warnOdd = (anomalies) => {
        if (anomalies === '')
            return;
        edge.log.warning(`Anomalies in the events, all of them kept: ${anomalies}`);
    };
    if (document !== undefined) {
        const { month, target } = document;
        const { final, createdAt, anomalies } = await exportDocument(month, target, options, edge);
        if (!final)
            warnIncomplete(month, createdAt);
        warnOdd(anomalies);
        return command/* EXIT */.dc.fine;
    }
    const report = await (0,account.exportAccount)(options, { ...edge, runner }, command/* GIVEN_TO_COMMAND */.mI);
    warnOdd((0,closing/* anomaliesIn */.BI)(report));
    for (const { result, delivery } of report.months) {
        if (result.status === 'failed' || result.final !== false)
            continue;
        warnIncomplete(result.month, delivery.held.manifest.source.created_at);
    }
    const { folder: path } = report;
    if (path !== undefined) {
        const within = (0,external_node_path_.relative)(edge.cwd, path);
        const folder = within === '' ? '.' : within.startsWith('..') ? path : within;
        edge.print(formatSaved(report, folder, edge.paint));
        if (isInClone(path))
            edge.print(formatCommits(report, folder));
    }
    const failures = (0,closing/* failuresOf */.dJ)(report);
    for (const failure of failures)
        edge.complain(`${version/* TOOL */.js.name}: ${failure}\n`);
    return failures.length === 0 ? command/* EXIT */.dc.fine : command/* EXIT */.dc.failed;
}
/** What an export into a folder saved: a row a month, where it is, what to note, how to verify it. */
function formatSaved({ months, lost, newestManifest }, folder, paint) {
    const saved = months.flatMap(({ result, delivery }) => result.status === 'failed' ? [] : (delivery?.held.manifest ?? []));
    const sizeOf = (manifests) => (0,text_log/* formatBytes */.z3)(manifests.flatMap(({ files }) => files).reduce((sum, { size }) => sum + size, 0));
    const rows = months.map(({ result: { month, status, final } }) => {
        const own = saved.filter((manifest) => manifest.month === month);
        if (own.length === 0)
            return [month, '', '', { text: status, colour: 'red' }];
        const word = final === false ? `${status}, provisional` : status;
        return [month, own[0].events.count.toLocaleString('en-US'), sizeOf(own), word];
    });
    const events = saved.reduce((sum, manifest) => sum + manifest.events.count, 0);
    const lines = [
        `In ${folder}: ${(0,text_log/* counted */.hS)(saved.length, 'month')}, ${(0,text_log/* counted */.hS)(events, 'event')}, ${sizeOf(saved)}`,
    ];
    if (lost.length > 0)
        lines.push(`Heroku lacks ${(0,system_month/* formatMonths */.jr)(lost)}, and so does the ledger`);
    if (newestManifest !== undefined) {
        lines.push(`SHA-256 of the newest manifest, to note elsewhere: ${newestManifest}`);
    }
    const expected = newestManifest === undefined ? '' : ` --expect-manifest ${newestManifest}`;
    lines.push(`Verify: ${version/* TOOL */.js.name} verify ${shellQuoted(folder)}${expected}`);
    const heads = ['MONTH', 'EVENTS', 'SIZE', 'STATUS'];
    return `${(0,terminal/* columns */.Y)([heads, ...rows], [1, 2], paint)}\n${lines.join('\n')}\n`;
}
function isInClone(folder) {
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')))
        return true;
    const parent = (0,external_node_path_.dirname)(folder);
    return parent !== folder && isInClone(parent);
}
/** Shell commands that commit what was written, a month a commit, in the order of the log. */
function formatCommits({ months, provisional }, folder) {
    const written = months.flatMap(({ delivery }) => (delivery?.isNew ? delivery.held : []));
    if (written.length === 0)
        return '';
    const commit = (held) => {
        // With the last one, README.md and SHA256SUMS.
        const paths = held === written.at(-1) ? ['.'] : (0,sums/* filesOf */.R8)(held).map(({ path }) => path);
        const { month, final } = held.manifest;
        // What a final month takes the place of goes in the same commit.
        const removal = final && provisional.includes(month)
            ? `git rm -q --cached --ignore-unmatch -- 'provisional/${month}.*'\n`
            : '';
        const message = (0,commit_message/* commitMessage */.df)(inputs/* DEFAULT_MESSAGE */.ex, held.manifest);
        return `${removal}git add -A -- ${paths.map(shellQuoted).join(' ')}\ngit commit -m ${shellQuoted(message)}\n`;
    };
    return ('\nThe ledger is in a clone. Commit each month by itself, in this order, and push:\n\n' +
        `cd ${shellQuoted(folder)}\n${written.map(commit).join('')}`);
}
/** A word for a POSIX shell. */
function shellQuoted(text) {
    return /^[\w./:@%+-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}


/***/ })

};
