export const id = 7449;
export const ids = [7449];
export const modules = {

/***/ 47449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  query: () => (/* binding */ query)
});

// EXTERNAL MODULE: ./.build/options/command.js
var command = __webpack_require__(55086);
// EXTERNAL MODULE: ./.build/options/problems.js
var options_problems = __webpack_require__(66847);
// EXTERNAL MODULE: ./.build/record/months.js
var record_months = __webpack_require__(54403);
// EXTERNAL MODULE: ./.build/system/version.js
var version = __webpack_require__(24014);
// EXTERNAL MODULE: ./.build/system/month.js
var month = __webpack_require__(42628);
// EXTERNAL MODULE: ./.build/text/log.js
var log = __webpack_require__(33186);
// EXTERNAL MODULE: ./.build/review/event.js
var review_event = __webpack_require__(42623);
// EXTERNAL MODULE: ./.build/review/filter.js
var filter = __webpack_require__(79213);
// EXTERNAL MODULE: ./.build/text/terminal.js
var terminal = __webpack_require__(83306);
// EXTERNAL MODULE: ./.build/review/describe.js
var describe = __webpack_require__(28994);
// EXTERNAL MODULE: ./.build/review/pseudonyms.js
var pseudonyms = __webpack_require__(70832);
;// CONCATENATED MODULE: ./.build/review/formats.js



const FORMATS = ['table', 'jsonl', 'json', 'csv'];
const WRITERS = {
    table: (_, paint, sources) => tableWriter(paint, sources),
    jsonl: (isTerminal) => ({
        head: '',
        add: (event) => [shownJson(event.json, isTerminal), '\n'],
        end: () => '',
    }),
    json: (isTerminal, _, sources) => {
        let before = '\n';
        return {
            head: `{"months":${JSON.stringify(sources.map(described))},"entries":[`,
            add: (event) => {
                const parts = [before, shownJson(event.json, isTerminal)];
                before = ',\n';
                return parts;
            },
            end: () => '\n]}\n',
        };
    },
    csv: () => ({
        head: 'created_at,type,action,actor_email,app,team,ip_address,id,month,data\n',
        add: (event, source) => {
            const { created_at, type, action, actor, app, team, ip_address, id } = event.facts;
            const outer = [created_at, type, action, actor, app, team, ip_address, id];
            return [`${[...outer, monthOf(source), event.data].map(csvCell).join(',')}\n`];
        },
        end: () => '',
    }),
};
const described = ({ ledger, path, manifest, month }) => ({
    ...{ ledger, path, month: month ?? null, revision: manifest?.revision ?? null },
    provisional: manifest?.final === false,
});
const monthOf = ({ month, manifest }) => `${month ?? ''}${manifest?.final === false ? ' provisional' : ''}`;
/** A copy, since the memory is used again; on a terminal with invisible characters escaped. */
const shownJson = (json, isTerminal) => isTerminal ? (0,describe/* visible */.RK)(json.toString()) : Buffer.from(json);
/** What makes a spreadsheet take a cell for a formula (OWASP, "CSV Injection"), also in full width. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/;
/** A cell (RFC 4180) that is no formula and has no invisible characters. */
function csvCell(value) {
    const text = (0,describe/* visible */.RK)(value ?? '');
    const inert = FORMULA.test(text) ? `'${text}` : text;
    return /[",]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
const ROWS = 100;
const HEADS = ['CREATED AT', 'EVENT', 'ACTOR', 'APP', 'TEAM', 'ADDRESS', 'MONTH', 'DATA'];
function tableWriter(paint, sources) {
    const isOfSeveral = new Set(sources.map(({ ledger }) => ledger)).size > 1;
    let rows = [];
    let isFirst = true;
    const end = () => {
        if (rows.length === 0)
            return '';
        const text = (0,terminal/* columns */.Y)([HEADS, ...rows], [], paint);
        const shown = isFirst ? text : text.slice(text.indexOf('\n') + 1);
        isFirst = false;
        rows = [];
        return shown;
    };
    return {
        head: '',
        add: (event, source) => {
            const place = isOfSeveral ? ` ${source.ledger ?? source.path}` : '';
            const { created_at, actor, app, team, ip_address } = event.facts;
            const cells = [created_at, event.kind, actor, app, team, ip_address];
            rows.push([...cells, `${monthOf(source)}${place}`, dataCell(event)].map((cell) => (0,describe/* cut */.Jj)((0,describe/* visible */.RK)(cell ?? ''))));
            return rows.length < ROWS ? [] : [end()];
        },
        end,
    };
}
/** As a review shows it: names of config variables, no value. */
function dataCell(event) {
    const about = (0,describe/* description */.h_)({}, pseudonyms/* AS_THEY_ARE */.b);
    about.add(event.leaves);
    return about.text();
}

// EXTERNAL MODULE: ./.build/review/source.js
var source = __webpack_require__(29270);
;// CONCATENATED MODULE: ./.build/review/query.js










const USAGE = `Usage: heroku-audit-trail query [DIR|FILE...] [options]

Shows events of a saved audit trail: of every ledger in DIR (default: the current folder), such as a
clone, or of events files, also as Heroku or the action's artifact has them. Of each month the latest
revision counts. Files are held against their manifests; \`verify\` checks all there is.

  --from DAY, --to DAY      YYYY-MM-DD in UTC, both included
  --actor GLOB              e-mail, name or id of who did it
  --type GLOB               type, or type.action: app, app.destroy, '*.destroy'
  --app GLOB, --team GLOB   name or id
  --ip GLOB                 address
  --text GLOB               anywhere in the event
  --format table|jsonl|json|csv
                            (table); jsonl and json hold the events as they are in the record
  --private-key FILE        OpenPGP private key that opens encrypted months

A GLOB is of the whole name: in it * is any text, ? any character, and letters match in either case. Each
of them may be repeated: an event matches when for each kind one of them does.

Example: heroku-audit-trail query audit-trail/acme --type '*.destroy' --from 2026-10-01 --format csv

Environment: PGP_PRIVATE_KEYS (instead of files), PGP_PASSPHRASE (else it is asked for).
Exit code: 0, also when no event matches, or 2 when not all could be read.
`;
const STRING = { type: 'string' };
const REPEATED = { type: 'string', multiple: true };
const FLAGS = {
    ...{ from: STRING, to: STRING, format: STRING },
    ...{ actor: REPEATED, type: REPEATED, app: REPEATED, team: REPEATED, ip: REPEATED },
    ...{ text: REPEATED, 'private-key': REPEATED },
    help: { type: 'boolean', short: 'h' },
};
async function query(args, edge) {
    const { values, positionals } = (0,command/* readArguments */.lR)('query', args, FLAGS);
    if (values.help) {
        edge.print(USAGE);
        return command/* EXIT */.dc.fine;
    }
    const wanted = values;
    const problems = dayProblems(wanted);
    const format = (0,command/* formatOf */.be)(values.format, FORMATS, problems);
    if (problems.length > 0)
        throw new options_problems/* OptionsError */.ZW(problems);
    const privateKeys = await (0,command/* privateKeysOf */.vP)(values['private-key'], edge);
    const paths = positionals.length > 0 ? positionals : ['.'];
    const now = edge.clock.now();
    const { sources: all, problems: unread } = await (0,source/* findSources */.I)(paths, { privateKeys, now }, edge);
    const sources = all.filter((source) => mayHold(source, wanted));
    const isTerminal = 'isTTY' in edge.stdout && edge.stdout.isTTY === true;
    const writer = WRITERS[format](isTerminal, edge.paint, sources);
    const output = outputTo(edge.stdout);
    const [isOnDay, matches] = [(0,filter/* onDays */.rO)(wanted), (0,filter/* matching */.wC)(wanted)];
    const isDated = wanted.from !== undefined || wanted.to !== undefined;
    let [events, undated] = [0, 0];
    try {
        output.add(writer.head);
        for (const source of sources) {
            const take = (event) => {
                if (isDated && !isOnDay(event)) {
                    if (event.instant === undefined && matches(event))
                        undated++;
                    return;
                }
                if (!matches(event))
                    return;
                events++;
                for (const part of writer.add(event, source))
                    output.add(part);
            };
            const told = await source.read((entry) => take(new review_event/* AuditEvent */.I(entry)), output.flush);
            for (const problem of told)
                unread.add(problem);
        }
        output.add(writer.end());
        await output.flush();
    }
    catch (error) {
        // Who reads no further has seen enough.
        if (error instanceof record_months/* Stopped */.C9)
            return command/* EXIT */.dc.fine;
        throw error;
    }
    const months = [...new Set(monthsOf(sources))].sort();
    const where = months.length === 0 ? '' : ` in ${(0,month/* formatMonths */.jr)(months)}`;
    edge.complain(`${(0,log/* counted */.hS)(events, 'event')}${where}\n`);
    for (const remark of remarks(sources, all, wanted, now))
        edge.log.warning(remark);
    if (undated > 0) {
        edge.log.warning(`${(0,log/* counted */.hS)(undated, 'event')} without a readable created_at matched otherwise: leave --from and ` +
            '--to out to see them');
    }
    for (const problem of unread)
        edge.complain(`${version/* TOOL */.js.name}: ${problem}\n`);
    return unread.size === 0 ? command/* EXIT */.dc.fine : command/* EXIT */.dc.failed;
}
function dayProblems(wanted) {
    const { from = '', to = '~' } = wanted;
    const problems = ['from', 'to']
        .filter((name) => wanted[name] !== undefined && !isDay(wanted[name]))
        .map((name) => `--${name}: ${(0,log/* quoted */.TL)(wanted[name])} is not a day, YYYY-MM-DD`);
    if (problems.length === 0 && from > to)
        problems.push(`--from: ${from} is after --to, ${to}`);
    return problems;
}
function isDay(text) {
    const midnight = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(midnight.getTime()) && midnight.toISOString().slice(0, 10) === text;
}
const monthsOf = (sources) => sources.flatMap(({ month }) => month ?? []);
/** Whether a month can have events on the days that are wanted, or some that are on no day. */
function mayHold({ manifest }, { from = '', to = '~' }) {
    if (manifest === undefined || (from === '' && to === '~'))
        return true;
    const { by_day: days, anomalies } = manifest.events;
    const undated = (anomalies.missing_created_at ?? 0) + (anomalies.unreadable_created_at ?? 0);
    return undated > 0 || Object.keys(days).some((day) => from <= day && day <= to);
}
/** What of the months that are asked for is not there, so that nothing is missing unnoticed. */
function* remarks(sources, all, { from, to }, now) {
    for (const { month, manifest } of sources) {
        if (manifest?.final !== false)
            continue;
        yield `${month} is provisional: it has the events up to ${manifest.source.created_at}`;
    }
    for (const [ledger, held] of Map.groupBy(all, (source) => source.ledger)) {
        const months = monthsOf(held);
        if (ledger === null || months.length === 0)
            continue;
        const first = from === undefined ? months[0] : (0,month/* monthNamed */.yV)(from.slice(0, 7));
        const last = to === undefined ? months.at(-1) : (0,month/* monthNamed */.yV)(to.slice(0, 7));
        const current = (0,month/* monthOf */.GS)(now);
        const expected = (0,month/* monthsBetween */.ck)(first, last < current ? last : current);
        const absent = expected.filter((month) => !months.includes(month));
        if (absent.length > 0)
            yield `${(0,log/* plain */.pj)(ledger)} has no ${(0,month/* formatMonths */.jr)(absent)}`;
    }
}
/** Standard output, written to in the pace of its reader. */
function outputTo(stream) {
    let parts = [];
    return {
        add: (part) => {
            parts.push(typeof part === 'string' ? Buffer.from(part) : part);
        },
        /** @throws Stopped when nobody reads on */
        flush: async () => {
            if (parts.length === 0)
                return;
            const bytes = Buffer.concat(parts);
            parts = [];
            await new Promise((resolve, reject) => {
                stream.write(bytes, (error) => {
                    if (error)
                        reject(new record_months/* Stopped */.C9());
                    else
                        resolve();
                });
            });
        },
    };
}


/***/ })

};
