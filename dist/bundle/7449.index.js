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
var months = __webpack_require__(54403);
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
// EXTERNAL MODULE: ./.build/review/leaves.js + 1 modules
var leaves = __webpack_require__(46700);
// EXTERNAL MODULE: ./.build/review/pseudonyms.js
var pseudonyms = __webpack_require__(70832);
;// CONCATENATED MODULE: ./.build/review/formats.js





const WRITERS = {
    table: ({ paint }) => new TableWriter(paint),
    jsonl: ({ isTerminal }) => ({
        begin: () => '',
        add: (event) => [shownJson(event.json, isTerminal), '\n'],
        end: () => '',
    }),
    json: ({ isTerminal }) => {
        let isFirst = true;
        return {
            begin: (sources) => `{"months":${JSON.stringify(sources.map(described))},"entries":[`,
            add: (event) => {
                const before = isFirst ? '\n' : ',\n';
                isFirst = false;
                return [before, shownJson(event.json, isTerminal)];
            },
            end: () => (isFirst ? ']}\n' : '\n]}\n'),
        };
    },
    csv: () => ({
        begin: () => `${COLUMNS.join(',')}\n`,
        add: (event, source) => [`${csvCells(event, source).map(csvCell).join(',')}\n`],
        end: () => '',
    }),
};
const described = ({ ledger, path, manifest, month, provisional }) => ({
    ...{ ledger, path, month: month === '' ? null : month },
    ...{ revision: manifest?.revision ?? null, provisional },
});
const INVISIBLES = new RegExp(log/* INVISIBLE */.kH.source, 'gu');
/** A text in which nothing can act on a terminal or hide: such characters as JSON escapes them. */
function visible(text) {
    return text.replace(INVISIBLES, (found) => found
        .split('')
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join(''));
}
/** The bytes as they are; on a terminal the same JSON, with invisible characters escaped. */
function shownJson(json, isTerminal) {
    // A copy: the memory is used again before this is written.
    return isTerminal ? visible(json.toString()) : Buffer.from(json);
}
const COLUMNS = [
    ...['created_at', 'type', 'action', 'actor_email', 'app', 'team', 'ip_address', 'id'],
    ...['month', 'data'],
];
const monthOf = ({ month, provisional }) => (provisional ? `${month} provisional` : month);
function csvCells(event, source) {
    const { created_at, type, action, actor, app, team, ip_address, id } = event.facts;
    const data = event.data.toString();
    return [created_at, type, action, actor, app, team, ip_address, id, monthOf(source), data];
}
/** What makes a spreadsheet take a cell for a formula (OWASP, "CSV Injection"), also in full width. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/;
/** A cell (RFC 4180) that is no formula and has no invisible characters. */
function csvCell(value) {
    const text = visible(value ?? '');
    const inert = FORMULA.test(text) ? `'${text}` : text;
    return /[",]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
/** Rows that are aligned with each other; later ones only with what is known by then. */
const ROWS = 100;
const LONGEST_CELL = 60;
const LONGEST_DATA = 100;
const HEADS = ['CREATED AT', 'EVENT', 'ACTOR', 'APP', 'TEAM', 'ADDRESS', 'MONTH', 'DATA'];
class TableWriter {
    #paint;
    #heads = HEADS;
    #hasHeads = false;
    #isOfSeveral = false;
    #rows = [];
    constructor(paint) {
        this.#paint = paint;
    }
    begin(sources) {
        this.#isOfSeveral = new Set(sources.map(({ ledger }) => ledger)).size > 1;
        return '';
    }
    add(event, source) {
        const month = this.#isOfSeveral
            ? `${source.ledger ?? source.path} ${monthOf(source)}`
            : monthOf(source);
        const [data, cells] = [visible(dataCell(event)), [...factCells(event), month]];
        this.#rows.push([
            ...cells.map((cell) => shortened(visible(cell), LONGEST_CELL)),
            shortened(data, LONGEST_DATA),
        ]);
        return this.#rows.length < ROWS ? [] : [this.end()];
    }
    end() {
        if (this.#rows.length === 0)
            return '';
        const rows = this.#rows;
        this.#rows = [];
        this.#heads = this.#heads.map((head, column) => head.padEnd(Math.max(...rows.map((row) => row[column].length))));
        const text = (0,terminal/* columns */.Y)([this.#heads, ...rows], [], this.#paint);
        const begin = this.#hasHeads ? text.indexOf('\n') + 1 : 0;
        this.#hasHeads = true;
        return text.slice(begin);
    }
}
function factCells({ facts }) {
    const { created_at, type, action, actor, app, team, ip_address } = facts;
    const event = [type, action].filter((part) => part !== null).join('.');
    return [created_at, event, actor, app, team, ip_address].map((cell) => cell ?? '');
}
/** As a review shows it: names of config variables, no value. */
function dataCell(event) {
    const description = new describe/* Description */.V({}, pseudonyms/* AS_THEY_ARE */.b);
    const data = event.data.length > 0 ? JSON.parse(event.data.toString()) : undefined;
    const type = `${event.text('type')}.${event.text('action')}`;
    description.add((0,leaves/* leavesOf */.wf)(type, data));
    return description.toString();
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
    const found = await (0,source/* findSources */.I)(paths, edge);
    const sources = found.sources.filter((source) => mayHold(source, wanted));
    const problems = [...found.problems];
    const isTerminal = 'isTTY' in edge.stdout && edge.stdout.isTTY === true;
    const writer = WRITERS[format]({ isTerminal, paint: edge.paint });
    const output = new Output(edge.stdout);
    const [isOnDay, matches] = [(0,filter/* onDays */.rO)(wanted), (0,filter/* matching */.wC)(wanted)];
    const isDated = wanted.from !== undefined || wanted.to !== undefined;
    let [events, undated] = [0, 0];
    try {
        output.add(writer.begin(sources));
        for (const source of sources) {
            const told = await source.read({ privateKeys, now: edge.clock.now() }, (entry) => {
                const event = new review_event/* AuditEvent */.I(entry);
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
            }, () => output.flush());
            problems.push(...told);
        }
        output.add(writer.end());
        await output.flush();
    }
    catch (error) {
        // Who reads no further has seen enough.
        if (error instanceof months/* Stopped */.C9)
            return options_command/* EXIT */.dc.fine;
        throw error;
    }
    const gaps = found.ledgers.flatMap((ledger) => gapsOf(ledger, wanted, (0,month/* monthOf */.GS)(edge.clock.now())));
    tell({ events, undated, sources, gaps }, edge);
    for (const problem of problems)
        edge.complain(`${version/* TOOL */.js.name}: ${problem}\n`);
    return problems.length === 0 ? options_command/* EXIT */.dc.fine : options_command/* EXIT */.dc.failed;
}
/** Whether a month can have events on the days that are wanted, or some that are on no day. */
function mayHold({ manifest }, { from = '', to = '~' }) {
    if (manifest === undefined || (from === '' && to === '~'))
        return true;
    const { by_day: days, anomalies } = manifest.events;
    const undated = (anomalies.missing_created_at ?? 0) + (anomalies.unreadable_created_at ?? 0);
    return undated > 0 || Object.keys(days).some((day) => from <= day && day <= to);
}
/** That a ledger lacks months between its own, or months that are asked for and have begun. */
function gapsOf({ name, months }, { from, to }, now) {
    const first = from === undefined ? months[0] : (0,month/* monthNamed */.yV)(from.slice(0, 7));
    const last = to === undefined ? months.at(-1) : (0,month/* monthNamed */.yV)(to.slice(0, 7));
    if (first === undefined || last === undefined)
        return [];
    const absent = (0,month/* monthsBetween */.ck)(first, last < now ? last : now).filter((month) => !months.includes(month));
    return absent.length === 0 ? [] : [`${name} has no ${(0,month/* formatMonths */.jr)(absent)}`];
}
/** Says on standard error what the events are of, so that nothing is missing unnoticed. */
function tell({ events, undated, sources, gaps }, edge) {
    const months = [...new Set(sources.map(({ month }) => month).filter(month/* isMonth */.nl))].sort();
    const provisional = sources.filter((source) => source.provisional);
    const where = months.length === 0 ? '' : ` in ${(0,month/* formatMonths */.jr)(months)}`;
    edge.complain(`${(0,log/* counted */.hS)(events, 'event')}${where}\n`);
    for (const { month, manifest } of provisional) {
        edge.log.warning(`${month} is provisional: it has the events up to ${manifest.source.created_at}`);
    }
    for (const gap of gaps)
        edge.log.warning(gap);
    if (undated > 0) {
        edge.log.warning(`${(0,log/* counted */.hS)(undated, 'event')} without a readable created_at matched otherwise: leave --from and ` +
            '--to out to see them');
    }
}
/** Standard output, written to in the pace of its reader. */
class Output {
    #stream;
    #parts = [];
    constructor(stream) {
        this.#stream = stream;
    }
    add(part) {
        if (part.length > 0)
            this.#parts.push(typeof part === 'string' ? Buffer.from(part) : part);
    }
    /** @throws Stopped when nobody reads on */
    async flush() {
        if (this.#parts.length === 0)
            return;
        const bytes = Buffer.concat(this.#parts);
        this.#parts = [];
        await new Promise((resolve, reject) => {
            this.#stream.write(bytes, (error) => {
                if (error)
                    reject(new months/* Stopped */.C9());
                else
                    resolve();
            });
        });
    }
}


/***/ })

};
