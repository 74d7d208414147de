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
var options_command = __webpack_require__(55086);
// EXTERNAL MODULE: ./.build/options/query-command.js
var query_command = __webpack_require__(44675);
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



/** For each form; `isTerminal`: people look at the text as it is written. */
const WRITERS = {
    table: (_, paint) => tableWriter(paint),
    jsonl: (isTerminal) => ({
        begin: () => '',
        add: (event) => [shownJson(event.json, isTerminal), '\n'],
        end: () => '',
    }),
    json: (isTerminal) => {
        let before = '\n';
        return {
            begin: () => '{"entries":[',
            add: (event) => {
                const parts = [before, shownJson(event.json, isTerminal)];
                before = ',\n';
                return parts;
            },
            end: () => '\n]}\n',
        };
    },
    csv: () => ({
        begin: () => 'created_at,type,action,actor_email,app,team,ip_address,id,month,data\n',
        add: (event, source) => {
            const { created_at, type, action, actor, app, team, ip_address, id } = event.facts;
            const outer = [created_at, type, action, actor, app, team, ip_address, id];
            return [`${[...outer, monthOf(source), event.data].map(csvCell).join(',')}\n`];
        },
        end: () => '',
    }),
};
const isProvisional = ({ manifest }) => manifest?.final === false;
const monthOf = (source) => `${source.month ?? ''}${isProvisional(source) ? ' provisional' : ''}`;
/** The bytes as they are; on a terminal the same JSON, with invisible characters escaped. */
const shownJson = (json, isTerminal) => 
// A copy: the memory is used again before this is written.
isTerminal ? (0,describe/* visible */.RK)(json.toString()) : Buffer.from(json);
/** What makes a spreadsheet take a cell for a formula (OWASP, "CSV Injection"), also in full width. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/;
/** A cell (RFC 4180) that is no formula and has no invisible characters. */
function csvCell(value) {
    const text = (0,describe/* visible */.RK)(value ?? '');
    const inert = FORMULA.test(text) ? `'${text}` : text;
    return /[",]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
/** Rows that are aligned with each other. */
const ROWS = 100;
const HEADS = ['CREATED AT', 'EVENT', 'ACTOR', 'APP', 'TEAM', 'ADDRESS', 'MONTH', 'DATA'];
const LONGEST = [60, 60, 60, 60, 60, 60, 60, 100];
function tableWriter(paint) {
    let isOfSeveral = false;
    let rows = [];
    // Wider with each group of rows, so that most are aligned with those before.
    let heads = HEADS;
    const end = () => {
        if (rows.length === 0)
            return '';
        const text = (0,terminal/* columns */.Y)([heads, ...rows], [], paint);
        const isFirst = heads === HEADS;
        heads = heads.map((head, at) => head.padEnd(Math.max(...rows.map((row) => row[at].length))));
        rows = [];
        return isFirst ? text : text.slice(text.indexOf('\n') + 1);
    };
    return {
        begin: (sources) => {
            isOfSeveral = new Set(sources.map(({ ledger }) => ledger)).size > 1;
            return '';
        },
        add: (event, source) => {
            const place = isOfSeveral ? ` ${source.ledger ?? source.path}` : '';
            const { created_at, actor, app, team, ip_address } = event.facts;
            const cells = [created_at, event.kind, actor, app, team, ip_address];
            rows.push([...cells, `${monthOf(source)}${place}`, dataCell(event)].map((cell, at) => shortened((0,describe/* visible */.RK)(cell ?? ''), LONGEST[at])));
            return rows.length < ROWS ? [] : [end()];
        },
        end,
    };
}
/** As a review shows it: names of config variables, no value. */
function dataCell(event) {
    const description = new describe/* Description */.VY({}, pseudonyms/* AS_THEY_ARE */.b);
    description.add(event.leaves);
    return description.text;
}
const shortened = (text, longest) => text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;

// EXTERNAL MODULE: ./.build/review/source.js
var source = __webpack_require__(29270);
;// CONCATENATED MODULE: ./.build/review/query.js










/** Runs `query`; gives the exit code. */
async function query(args, edge) {
    const command = await (0,query_command/* readQueryCommand */.G)(args, edge);
    if (command === undefined) {
        edge.print(query_command/* QUERY_USAGE */.jS);
        return options_command/* EXIT */.dc.fine;
    }
    const { paths, wanted, format, privateKeys } = command;
    const now = edge.clock.now();
    const { sources: all, problems } = await (0,source/* findSources */.I)(paths, { privateKeys, now }, edge);
    const sources = all.filter((source) => mayHold(source, wanted));
    const isTerminal = 'isTTY' in edge.stdout && edge.stdout.isTTY === true;
    const writer = WRITERS[format](isTerminal, edge.paint);
    const output = outputTo(edge.stdout);
    const [isOnDay, matches] = [(0,filter/* onDays */.rO)(wanted), (0,filter/* matching */.wC)(wanted)];
    const isDated = wanted.from !== undefined || wanted.to !== undefined;
    let [events, undated] = [0, 0];
    try {
        output.add(writer.begin(sources));
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
                problems.add(problem);
        }
        output.add(writer.end());
        await output.flush();
    }
    catch (error) {
        // Who reads no further has seen enough.
        if (error instanceof record_months/* Stopped */.C9)
            return options_command/* EXIT */.dc.fine;
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
    for (const problem of problems)
        edge.complain(`${version/* TOOL */.js.name}: ${problem}\n`);
    return problems.size === 0 ? options_command/* EXIT */.dc.fine : options_command/* EXIT */.dc.failed;
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
    const add = (part) => {
        parts.push(typeof part === 'string' ? Buffer.from(part) : part);
    };
    /** @throws Stopped when nobody reads on */
    const flush = async () => {
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
    };
    return { add, flush };
}


/***/ })

};
