export const id = 8143;
export const ids = [8143];
export const modules = {

/***/ 22108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ parseWorkingHours),
/* harmony export */   Lz: () => (/* binding */ USUAL_HOURS),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   qh: () => (/* binding */ LocalClock)
/* harmony export */ });
/** Of most offices. */
const USUAL_HOURS = '08:00-18:00';
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const FORM = /^(?:([a-z]{3})(?:-([a-z]{3}))?\s+)?(\d\d?):(\d\d)-(\d\d?):(\d\d)$/i;
/** Reads `08:00-18:00` (Monday to Friday) or `Sun-Thu 08:00-18:00`; undefined for another form. */
function parseWorkingHours(text) {
    const [, first = 'mon', last = first === 'mon' ? 'fri' : first, ...times] = FORM.exec(text.trim().toLowerCase()) ?? [];
    const [from, to] = [first, last].map((day) => DAYS.indexOf(day));
    const [h1 = NaN, m1 = NaN, h2 = NaN, m2 = NaN] = times.map(Number);
    const [start, end] = [h1 * 60 + m1, h2 * 60 + m2];
    const isTime = (time, minutes) => time <= 24 * 60 && minutes < 60;
    if (from < 0 || to < 0 || !isTime(start, m1) || !isTime(end, m2) || start === end)
        return undefined;
    const length = ((to - from + 7) % 7) + 1;
    const days = Array.from({ length }, (_, day) => ((from + day) % 7) + 1);
    const form = text.trim();
    return { text: /^\d/.test(form) ? `Mon-Fri ${form}` : form, days: new Set(days), start, end };
}
/** Whether somebody is expected to be at work. */
function isWithin({ days, start, end }, time) {
    const { weekday, minute } = time;
    if (start < end)
        return days.has(weekday) && minute >= start && minute < end;
    // After midnight the shift is that of the day before.
    const before = weekday === 1 ? 7 : weekday - 1;
    return (days.has(weekday) && minute >= start) || (days.has(before) && minute < end);
}
/** Offsets from UTC change at quarters of an hour, if at all. */
const QUARTER = 900;
/** Tells the local time in a zone of IANA's; quick for instants in order. */
class LocalClock {
    #format;
    #quarter = NaN;
    #offset = 0;
    /** @throws RangeError for a zone that is not known */
    constructor(zone) {
        const numeric = { year: 'numeric', month: 'numeric', day: 'numeric' };
        const time = {
            hour: 'numeric',
            minute: 'numeric',
            second: 'numeric',
            hourCycle: 'h23',
        };
        this.#format = new Intl.DateTimeFormat('en-US', {
            timeZone: zone,
            ...numeric,
            ...time,
        });
    }
    /** @param seconds since 1970-01-01T00:00:00Z */
    at(seconds) {
        const quarter = Math.floor(seconds / QUARTER);
        if (quarter !== this.#quarter) {
            this.#quarter = quarter;
            this.#offset = this.#offsetAt(quarter * QUARTER);
        }
        const local = seconds + this.#offset;
        const day = Math.floor(local / 86_400);
        // 1970-01-01 was a Thursday.
        const weekday = ((((day + 3) % 7) + 7) % 7) + 1;
        return { weekday, minute: Math.floor((local - day * 86_400) / 60) };
    }
    #offsetAt(seconds) {
        const parts = this.#format.formatToParts(seconds * 1000);
        const part = (type) => Number(parts.find((each) => each.type === type).value);
        const date = Date.UTC(part('year'), part('month') - 1, part('day'));
        const time = part('hour') * 3600 + part('minute') * 60 + part('second');
        return date / 1000 + time - seconds;
    }
}


/***/ }),

/***/ 78794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wq: () => (/* binding */ reviewMarkdown),
/* harmony export */   jV: () => (/* binding */ reviewCounts),
/* harmony export */   tG: () => (/* binding */ reviewParts)
/* harmony export */ });
/* harmony import */ var _system_month_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42628);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33186);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91331);
/* harmony import */ var _review_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4227);




/** Findings of a section, people and types in the text; the page and the JSON hold more. */
const MOST_FINDINGS = 50;
const MOST_NAMES = 10;
const NOT_ALL = '_What follows is left out: it would be more than GitHub shows. The JSON holds it._';
/** The review as Markdown, inert, within the 1 MiB of a job's summary. */
function reviewMarkdown(review) {
    const [head, ...sections] = reviewParts(review);
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .summaryWithin */ .uo)([head], sections, NOT_ALL);
}
/** The parts of that, of which the first says the most, for a summary that has more to show. */
function reviewParts(review) {
    const { account, charts, sections } = review;
    const found = sections.filter(({ count }) => count > 0);
    const head = [...heading(review, (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(account.name)), overview(sections)];
    return [head.join('\n\n'), ...found.map(sectionText), ...busiest(charts)];
}
/**
 * The same in counts only, for where an encrypted ledger's review can be seen by others: no text of
 * an event, so no names, addresses or e-mails.
 */
function reviewCounts(review) {
    const days = review.charts.by_day.map(({ day, events }) => [day, number(events)]);
    const byDay = `<details><summary>Events by day, UTC</summary>\n\n${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['Day', 'Events'], days)}\n\n</details>`;
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .summaryWithin */ .uo)([...heading(review, ''), overview(review.sections), byDay], [], NOT_ALL);
}
const number = (value) => value.toLocaleString('en-US');
function heading(review, account) {
    const { month, revision, final, events, first, last, compared } = review;
    const undated = (0,_review_js__WEBPACK_IMPORTED_MODULE_3__/* .undatedNote */ .q)(review);
    const times = first === null ? '' : `, ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(first)} to ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(last)}`;
    const revised = revision > 1 ? `, revision ${revision}` : '';
    return [
        `## Review of ${[account, month].join(' ').trim()}${revised}`,
        `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(events, 'event')}${times}. Working hours: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(`${review.working_hours}, ${review.time_zone}`)}.`,
        ...(undated === null ? [] : [`⚠️ ${undated}.`]),
        ...(final ? [] : ['⚠️ The month is provisional: events will be added to it.']),
        compared.months.length === 0
            ? '_Not compared with earlier months._'
            : `Compared with ${(0,_system_month_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMonths */ .jr)(compared.months)}.`,
        ...(compared.left_out === null ? [] : [`ℹ️ ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(compared.left_out)}`]),
    ];
}
function overview(sections) {
    const rows = sections.map(({ title, count, controls }) => [
        count > 0 ? `**${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(title)}**` : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(title),
        count > 0 ? `**${number(count)}**` : '0',
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(controls.join(', ')),
    ]);
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['What a reviewer looks for', 'Found', 'Controls'], rows);
}
function sectionText({ title, why, count, findings, left, rule, query }) {
    const shown = findings.slice(0, MOST_FINDINGS);
    const hidden = findings.length - shown.length;
    const more = [
        ...(hidden > 0 ? [`${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(hidden, 'more finding')} in the JSON.`] : []),
        ...(left > 0 ? [`${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(left, 'more event')} in the record.`] : []),
    ];
    const heads = ['When', 'What', 'Who', 'Details', 'App or team', 'Address', 'Record'];
    return [
        `### ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(title)}: ${number(count)}`,
        `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(why)} (${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(rule)})`,
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(heads, shown.map(rowOf)),
        [...more, `All: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(query)}`].join(' '),
    ].join('\n\n');
}
function rowOf(finding) {
    const { type, action, path, line } = finding;
    const [event, where] = [type === '*' ? '' : `${type}.${action}`, finding.app ?? finding.team];
    const who = [finding.actor, finding.what, where, finding.ip_address];
    return [finding.created_at, event, ...who, `${path}:${line}`].map((cell) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(cell ?? ''));
}
function busiest({ by_actor: actors, by_type: types }) {
    const rows = (entries) => entries.slice(0, MOST_NAMES).map(([name, events]) => [(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(name), number(events)]);
    return [
        `### Busiest actors\n\n${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['Actor', 'Events'], rows(actors.map((each) => [each.actor, each.events])))}`,
        `### Most frequent events\n\n${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['Event', 'Events'], rows(types.map((each) => [each.type, each.events])))}`,
    ];
}


/***/ }),

/***/ 3994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ whereOf),
/* harmony export */   j: () => (/* binding */ matcher)
/* harmony export */ });
/* harmony import */ var _filter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79213);
/* harmony import */ var _leaves_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46700);


/** Tests a text against globs, any of which will do; without any, none does. */
function matcher(globs) {
    if (globs.length === 0)
        return () => false;
    const pattern = (0,_filter_js__WEBPACK_IMPORTED_MODULE_0__/* .patternOf */ .Id)(globs, false);
    return (text) => pattern.test(text);
}
/** Which events a rule is about, as far as their leaves say. */
function whereOf({ where = [] }) {
    const tests = where.map(({ leaf, is }) => ({ leaf, test: testOf(is) }));
    return (leaves, facts) => tests.every(({ leaf, test }) => leaf.some((name) => (0,_leaves_js__WEBPACK_IMPORTED_MODULE_1__/* .leavesNamed */ .eZ)(leaves(), name).some(({ leaf: { text } }) => test(text, facts))));
}
function testOf(is) {
    if (is === 'outsider')
        return (text, { actor }) => isOutsider(text, actor ?? '');
    return matcher(is);
}
const domainOf = (email) => /^[^@\s]+@([^@\s]+\.[^@\s.]+)\.?$/.exec(email)?.[1]?.toLowerCase();
/** Whether two e-mails are of unrelated domains: neither is a part of the other. */
function isOutsider(email, actor) {
    const [theirs, ours] = [domainOf(email), domainOf(actor)];
    if (theirs === undefined || ours === undefined)
        return false;
    return theirs !== ours && !theirs.endsWith(`.${ours}`) && !ours.endsWith(`.${theirs}`);
}


/***/ }),

/***/ 74081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ Reviews)
});

// EXTERNAL MODULE: ./.build/system/errors.js
var errors = __webpack_require__(76223);
// EXTERNAL MODULE: ./.build/system/month.js
var system_month = __webpack_require__(42628);
// EXTERNAL MODULE: ./.build/review/event.js
var review_event = __webpack_require__(42623);
// EXTERNAL MODULE: ./.build/system/version.js
var version = __webpack_require__(24014);
// EXTERNAL MODULE: ./.build/order/instant.js
var instant = __webpack_require__(56496);
// EXTERNAL MODULE: ./.build/text/log.js
var log = __webpack_require__(33186);
// EXTERNAL MODULE: ./.build/review/describe.js
var describe = __webpack_require__(28994);
;// CONCATENATED MODULE: ./.build/review/tally.js
/** In place of names beyond those that are counted one by one. */
const OTHER = '(other)';
/** Names that are shown. */
const MOST_SHOWN = 100;
/** Counts by name; of more names than are kept, the later ones together. */
class Counts {
    #most;
    #counts = new Map();
    constructor(most) {
        this.#most = most;
    }
    add(name) {
        const known = this.#counts.get(name);
        if (known !== undefined || this.#counts.size < this.#most) {
            this.#counts.set(name, (known ?? 0) + 1);
        }
        else
            this.#counts.set(OTHER, (this.#counts.get(OTHER) ?? 0) + 1);
    }
    /** The most frequent first, each with what is made of its name. */
    top(made) {
        return [...this.#counts]
            .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
            .slice(0, MOST_SHOWN)
            .map(([name, events]) => ({ ...made(name), events }));
    }
}
/** Values that were seen, up to so many. */
class Seen {
    #most;
    #values = new Set();
    /** Whether there were more values than are kept: who is not among them may have been there. */
    isFull = false;
    constructor(most) {
        this.#most = most;
    }
    /** Whether the value is seen for the first time, as far as that is known. */
    add(value) {
        if (this.#values.has(value) || this.isFull)
            return false;
        this.isFull = this.#values.size >= this.#most;
        if (!this.isFull)
            this.#values.add(value);
        return !this.isFull;
    }
    addAll(other) {
        for (const value of other.#values)
            this.add(value);
        this.isFull ||= other.isFull;
    }
}

;// CONCATENATED MODULE: ./.build/review/section.js




/** Findings of a rule, at most. */
const MOST_FINDINGS = 200;
const MOST_TYPES = 20;
/** Collects what a rule finds, in memory that does not grow with the events. */
class SectionTally {
    rule;
    #names;
    #groups = new Map();
    /** The types of what it found. */
    #types = new Set();
    #count = 0;
    #left = 0;
    constructor(rule, names) {
        this.rule = rule;
        this.#names = names;
    }
    add(sighting) {
        const { facts } = sighting;
        const { each } = this.rule;
        const type = `${facts.type ?? ''}.${facts.action ?? ''}`;
        this.#count++;
        if (this.#types.size < MOST_TYPES)
            this.#types.add(type);
        const key = each ? JSON.stringify(each.map((part) => facts[part])) : String(this.#count);
        let group = this.#groups.get(key);
        if (group === undefined && this.#groups.size < MOST_FINDINGS) {
            group = {
                finding: findingOf(sighting, this.#names),
                events: 0,
                types: new Counts(MOST_TYPES),
                description: new describe/* Description */.V(this.rule, this.#names),
            };
            this.#groups.set(key, group);
        }
        if (group === undefined) {
            this.#left++;
            return;
        }
        group.events++;
        if (this.rule.show === 'types')
            group.types.add(type);
        else
            group.description.add(sighting.leaves());
    }
    section(month) {
        const findings = Array.from(this.#groups.values(), (group) => ({
            ...group.finding,
            what: this.#whatOf(group),
        }));
        const types = this.#types.size < MOST_TYPES ? [...this.#types].sort() : [];
        return sectionOf(this.rule, findings, queryFor(month, types), this.#count, this.#left);
    }
    #whatOf({ events, types, description }) {
        const listed = types
            .top((type) => ({ type: (0,describe/* cut */.J)(this.#names.text(type)) }))
            .map(({ type, events: count }) => `${type}: ${count}`);
        const what = this.rule.show === 'types' ? listed.join(', ') : String(description);
        return events > 1 ? `${what} (${(0,log/* counted */.hS)(events, 'event')})`.trim() : what;
    }
}
function sectionOf({ id: rule, title, why, controls }, findings, query, count = findings.length, left = 0) {
    return { rule, title, why, controls, count, left, query, findings };
}
/** A command that shows the events of these types in a month, or all of it. */
function queryFor(month, types) {
    const day = (date) => date.toISOString().slice(0, 10);
    const last = new Date((0,system_month/* endOf */.pJ)(month).getTime() - 1);
    const isPlain = types.every((type) => /^\w+\.\w+$/.test(type));
    const filters = isPlain ? types.map((type) => ` --type ${type}`).join('') : '';
    return `heroku-audit-trail query --from ${day((0,system_month/* startOf */.GH)(month))} --to ${day(last)}${filters}`;
}
/** A finding that says nothing yet. */
function findingOf({ facts, path, line }, names) {
    const shown = (text) => text && (0,describe/* cut */.J)(names.text(text));
    return {
        id: shown(facts.id),
        created_at: shown(facts.created_at),
        type: shown(facts.type) ?? '',
        action: shown(facts.action) ?? '',
        actor: facts.actor && (0,describe/* cut */.J)(names.person(facts.actor)),
        app: shown(facts.app),
        team: shown(facts.team),
        ip_address: facts.ip_address && (0,describe/* cut */.J)(names.address(facts.ip_address)),
        what: '',
        path,
        line,
    };
}

;// CONCATENATED MODULE: ./.build/review/days.js



const DAY = 86_400;
/** Days with events at most; a month has 31, others are of events that do not belong to it. */
const MOST_DAYS = 100;
/** An unusual day has this many times the events of the median day, and so many more. */
const TIMES = 3;
const MORE = 20;
/** Counts events by day, in UTC. */
class DayCounts {
    #days = new Map();
    /** @param seconds since 1970-01-01T00:00:00Z */
    add(seconds, { facts, path, line }) {
        const number = Math.floor(seconds / DAY);
        const day = this.#days.get(number);
        if (day !== undefined)
            day.events++;
        else if (this.#days.size < MOST_DAYS) {
            this.#days.set(number, { events: 1, first: { facts, path, line } });
        }
    }
    /** Every day of the month until now, and others on which there were events. */
    byDay(month, now) {
        const numbers = new Set([...daysOf(month, now), ...this.#days.keys()]);
        return [...numbers]
            .sort((a, b) => a - b)
            .map((number) => ({ day: dateOf(number), events: this.#eventsOn(number) }));
    }
    /** The days with far more events than the month's other working days, or days off. */
    unusual(month, now, { days }, names) {
        const isWorking = (number) => days.has(((number + 3) % 7) + 1);
        return [true, false].flatMap((working) => {
            const alike = daysOf(month, now).filter((number) => isWorking(number) === working);
            const median = medianOf(alike.map((number) => this.#eventsOn(number)));
            return alike
                .filter((number) => this.#eventsOn(number) >= Math.max(TIMES * median + 1, median + MORE))
                .map((number) => this.#finding(number, median, working, names));
        });
    }
    #eventsOn(number) {
        return this.#days.get(number)?.events ?? 0;
    }
    #finding(number, median, working, names) {
        const { events, first } = this.#days.get(number);
        const { id, created_at, path, line } = findingOf(first, names);
        const usual = `${median} on the median ${working ? 'working day' : 'day off'}`;
        return {
            ...{
                id,
                created_at,
                type: '*',
                action: '*',
                actor: null,
                app: null,
                team: null,
                ip_address: null,
            },
            ...{ what: `${dateOf(number)}: ${(0,log/* counted */.hS)(events, 'event')}, ${usual}`, path, line },
        };
    }
}
const dateOf = (number) => new Date(number * DAY * 1000).toISOString().split('T')[0];
function daysOf(month, now) {
    const [start, end] = [(0,system_month/* startOf */.GH)(month), (0,system_month/* endOf */.pJ)(month)].map((date) => date.getTime() / 1000 / DAY);
    const until = Math.min(end, Math.ceil(now.getTime() / 1000 / DAY));
    return Array.from({ length: Math.max(0, until - start) }, (_, day) => start + day);
}
function medianOf(counts) {
    const sorted = counts.toSorted((a, b) => a - b);
    return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

// EXTERNAL MODULE: ./.build/review/hours.js
var hours = __webpack_require__(22108);
// EXTERNAL MODULE: ./.build/review/leaves.js + 1 modules
var review_leaves = __webpack_require__(46700);
// EXTERNAL MODULE: ./.build/review/match.js
var match = __webpack_require__(3994);
;// CONCATENATED MODULE: ./.build/review/reviewer.js









/** Different names that are kept of actors, addresses and so on; enough for any account. */
const MOST_NAMES = 200_000;
const reviewer_MOST_TYPES = 10_000;
/** In place of an actor, where an event names none. */
const NONE = '(none)';
/** Who and what was in a month, or in several. */
class Learned {
    #seen;
    constructor() {
        const seen = () => new Seen(MOST_NAMES);
        this.#seen = { actor: seen(), app: seen(), team: seen(), ip_address: seen() };
    }
    /** Gives what of an event is seen for the first time. */
    add({ facts }) {
        return SUBJECTS.filter((subject) => {
            const name = facts[subject];
            return name !== null && this.#seen[subject].add(name);
        });
    }
    addAll(other) {
        for (const subject of SUBJECTS)
            this.#seen[subject].addAll(other.#seen[subject]);
    }
    /** Whether there was more than is kept, so that nothing can be told to be new. */
    isFull(subject) {
        return this.#seen[subject].isFull;
    }
}
const SUBJECTS = ['actor', 'app', 'team', 'ip_address'];
/** Globs of `type.action`: one of a type alone means each of its actions. */
const typed = (globs) => globs.map((glob) => (glob.includes('.') ? glob : `${glob}.*`));
/**
 * Makes the review of a month of any size: first learns who was there in the months before, then
 * takes the month's events in their order.
 */
class Reviewer {
    #options;
    #clock;
    #watches;
    /** The watches of a `type.action`. */
    #byType = new Map();
    #known = new Learned();
    /** Who and what is in the month itself. */
    seen = new Learned();
    #types = new Counts(reviewer_MOST_TYPES);
    #actors = new Counts(MOST_NAMES);
    #days = new DayCounts();
    #hours = new Array(7 * 24).fill(0);
    #events = 0;
    #undated = 0;
    #first = null;
    #last = null;
    /** @throws RangeError for a time zone that is not known */
    constructor(options) {
        this.#options = options;
        this.#clock = new hours/* LocalClock */.qh(options.timeZone);
        this.#watches = options.rules
            .filter(({ unusual_days: isOfDays }) => isOfDays !== true)
            .map((rule) => {
            const [isIn, isOut] = [
                (0,match/* matcher */.j)(typed(rule.events ?? ['*'])),
                (0,match/* matcher */.j)(typed(rule.except ?? [])),
            ];
            const isAbout = (type) => isIn(type) && !isOut(type);
            return { tally: new SectionTally(rule, options.names), isAbout, where: (0,match/* whereOf */.d)(rule) };
        });
    }
    /** Takes what was in a month before. */
    learn(month) {
        this.#known.addAll(month);
    }
    /** Takes an event of the month. */
    add(event, place) {
        const { facts, instant } = event;
        const type = `${facts.type ?? ''}.${facts.action ?? ''}`;
        this.#events++;
        this.#types.add(type);
        this.#actors.add(facts.actor ?? NONE);
        let leaves;
        const sighting = {
            facts,
            leaves: () => (leaves ??= (0,review_leaves/* leavesOf */.wf)(type, (0,review_leaves/* dataOf */.qu)(event.value))),
            ...place,
        };
        const time = instant && this.#clock.at(instant.seconds);
        if (instant && time)
            this.#addTime(instant.seconds, time, sighting);
        else
            this.#undated++;
        this.seen.add({ facts });
        const isNew = this.#known.add({ facts });
        for (const { tally, where } of this.#watchesOf(type)) {
            const { new: subject, outside_hours: isOutside } = tally.rule;
            if (subject !== undefined && !isNew.includes(subject))
                continue;
            if (isOutside && (!time || (0,hours/* isWithin */.UO)(this.#options.hours, time)))
                continue;
            if (where(sighting.leaves, facts))
                tally.add(sighting);
        }
    }
    #addTime(seconds, { weekday, minute }, sighting) {
        const { created_at: createdAt } = sighting.facts;
        this.#days.add(seconds, sighting);
        this.#hours[(weekday - 1) * 24 + Math.floor(minute / 60)]++;
        this.#last = (0,instant/* shownInstant */.Jd)(createdAt);
        this.#first ??= this.#last;
    }
    #watchesOf(type) {
        const known = this.#byType.get(type);
        if (known !== undefined)
            return known;
        const found = this.#watches.filter(({ isAbout }) => isAbout(type));
        if (this.#byType.size < reviewer_MOST_TYPES)
            this.#byType.set(type, found);
        return found;
    }
    review({ account, month, revision, final, compared, now }) {
        const { timeZone, hours, names } = this.#options;
        const shown = (actor) => actor === NONE || actor === OTHER ? actor : (0,describe/* cut */.J)(names.person(actor));
        return {
            schema: 'heroku-audit-trail/review/1',
            ...{ account, month, revision, final, made_at: now.toISOString(), tool: version/* TOOL */.js },
            ...{ time_zone: timeZone, working_hours: hours.text },
            ...{ events: this.#events, undated: this.#undated, first: this.#first, last: this.#last },
            compared: { months: compared.months, left_out: this.#leftOut(compared) },
            charts: {
                by_day: this.#days.byDay(month, now),
                by_type: this.#types.top((type) => ({ type: (0,describe/* cut */.J)(names.text(type)) })),
                by_actor: this.#actors.top((actor) => ({ actor: shown(actor) })),
                by_hour: this.#hours.map((events, at) => ({
                    weekday: Math.floor(at / 24) + 1,
                    hour: at % 24,
                    events,
                })),
            },
            sections: this.#sections(month, now, compared.months.length > 0),
        };
    }
    #leftOut({ months, left_out: leftOut }) {
        const many = SUBJECTS.filter((subject) => months.length > 0 && this.#known.isFull(subject));
        const notTold = many.map((subject) => `${subject}: more than ${MOST_NAMES}, so that new ones cannot be told`);
        return [...(leftOut === null ? [] : [leftOut]), ...notTold].join('; ') || null;
    }
    /** In the order of the rules; none of those that compare where there is nothing to compare with. */
    #sections(month, now, isCompared) {
        const { rules, hours, names } = this.#options;
        return rules.flatMap((rule) => {
            if (rule.unusual_days) {
                return sectionOf(rule, this.#days.unusual(month, now, hours, names), queryFor(month, []));
            }
            if (rule.new !== undefined && (!isCompared || this.#known.isFull(rule.new)))
                return [];
            return this.#watches.find(({ tally }) => tally.rule === rule).tally.section(month);
        });
    }
}

;// CONCATENATED MODULE: ./.build/review/months.js




/** A month is compared with so many before it. */
const COMPARED = 12;
/** Makes reviews of months, one after the other. Each month is read once, also for comparison. */
class Reviews {
    #options;
    #learned = new Map();
    constructor(options) {
        this.#options = options;
    }
    /**
     * Makes the review of a month.
     *
     * @param earlier the ledger's final months; undefined without a ledger
     * @throws ActionError when the month cannot be read
     */
    async of({ month, path, read }, earlier, about) {
        const earliest = (0,system_month/* addMonths */.PS)(month, -COMPARED);
        const isBefore = (each) => earliest <= each && each < month;
        for (const each of this.#learned.keys())
            if (each < earliest)
                this.#learned.delete(each);
        const leftOut = await this.#learn((earlier ?? []).filter((each) => isBefore(each.month)));
        if (earlier === undefined)
            leftOut.push('there is no ledger to compare with');
        const months = [...this.#learned.keys()].filter(isBefore).sort();
        const reviewer = new Reviewer(this.#options);
        for (const each of months)
            reviewer.learn(this.#learned.get(each));
        const problems = await read((entry, line) => {
            reviewer.add(new review_event/* AuditEvent */.I(entry), { path, line });
        });
        if (problems.length > 0)
            throw new errors/* ActionError */.lZ(problems.join('\n'), { code: 'E_RECORD_UNREADABLE' });
        if (about.final)
            this.#learned.set(month, reviewer.seen);
        const compared = { months, left_out: leftOut.length > 0 ? leftOut.join('; ') : null };
        return reviewer.review({ ...about, month, compared });
    }
    /** Reads the months that were not read yet. @returns why others are left out */
    async #learn(earlier) {
        const unknown = earlier.filter(({ month }) => !this.#learned.has(month));
        const closed = unknown
            .filter(({ read }) => read === undefined)
            .map(({ month }) => month)
            .sort();
        const leftOut = closed.length > 0 ? [`${(0,system_month/* formatMonths */.jr)(closed)}: encrypted, and no private key was given`] : [];
        for (const { month, read } of unknown) {
            if (read === undefined)
                continue;
            const learned = new Learned();
            const problems = await read((entry) => void learned.add(new review_event/* AuditEvent */.I(entry)));
            if (problems.length > 0)
                leftOut.push(...problems);
            else
                this.#learned.set(month, learned);
        }
        return leftOut;
    }
}


/***/ }),

/***/ 4227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ undatedNote)
/* harmony export */ });
/** Says of events without a time that they are missing where times count; null: there are none. */
const undatedNote = ({ undated }) => undated === 0
    ? null
    : `${undated.toLocaleString('en-US')} whose created_at cannot be read: in no chart by day or hour`;


/***/ }),

/***/ 10490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ RULES),
  q: () => (/* binding */ rulesWith)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./.build/system/errors.js
var errors = __webpack_require__(76223);
// EXTERNAL MODULE: ./.build/text/log.js
var log = __webpack_require__(33186);
// EXTERNAL MODULE: ./.build/review/match.js
var match = __webpack_require__(3994);
;// CONCATENATED MODULE: ./.build/review/rules.json
const rules_namespaceObject = /*#__PURE__*/JSON.parse('{"names":{"person":["user.email","member.email","collaborator.email","recipient.email","invitee.email","user_email","email","user","member","collaborator","recipient","invitee"],"permission":["permissions","permission","role","roles","access"],"range":["source","sources","cidr","range","ranges","ip_range","ip_ranges","rules","trusted_ips","ip_addresses"]},"rules":[{"id":"access-outside","title":"Access given to an outsider","why":"The person\'s e-mail domain differs from that of whoever gave the access: is there a contract, and an end date?","controls":["SOC 2 CC6.2","ISO 27001 A.5.18","PCI DSS 7.2","PCI DSS 8.2.7"],"events":["enterprise_account_membership.create","team_membership.create","collaborator.create","app_transfer.create"],"where":[{"leaf":["@person"],"is":"outsider"}],"show":{"who":["@person"],"permission":["@permission"]}},{"id":"access-privileged","title":"Administrator access given","why":"Someone who manages an account, team or app can give access to others and destroy what is there.","controls":["SOC 2 CC6.3","ISO 27001 A.8.2","PCI DSS 7.2","PCI DSS 10.2.1.5"],"events":["enterprise_account_membership.create","enterprise_account_membership.update","team_membership.create","team_membership.update","collaborator.create"],"where":[{"leaf":["@permission"],"is":["*admin*","*manage*","*owner*","*billing*"]}],"show":{"who":["@person"],"permission":["@permission"]}},{"id":"access-without-2fa","title":"Access without two-factor authentication","why":"A stolen password is then enough to get in.","controls":["SOC 2 CC6.1","PCI DSS 8.4"],"events":["enterprise_account_membership.*","team_membership.*","collaborator.create"],"where":[{"leaf":["two_factor_authentication","two_factor_enabled","two_factor","2fa","mfa","mfa_enabled"],"is":["false","disabled","off","no"]}],"show":{"who":["@person"],"permission":["@permission"]}},{"id":"access-gained","title":"Access gained","why":"Each needs a request and an approval that can be shown.","controls":["SOC 2 CC6.2","SOC 2 CC6.3","ISO 27001 A.5.18","PCI DSS 7.2","PCI DSS 8.2.4"],"events":["enterprise_account_membership.create","team_membership.create","collaborator.create"],"show":{"who":["@person"],"permission":["@permission"]}},{"id":"access-changed","title":"Access changed","why":"People who change jobs keep old permissions unless somebody looks.","controls":["SOC 2 CC6.3","ISO 27001 A.5.18","ISO 27001 A.8.2","PCI DSS 7.2"],"events":["enterprise_account_membership.update","team_membership.update"],"show":{"who":["@person"],"permission":["@permission","changes"]}},{"id":"access-lost","title":"Access lost","why":"Compare with the people who left: each should be here, soon after they left.","controls":["SOC 2 CC6.2","SOC 2 CC6.3","ISO 27001 A.5.18","PCI DSS 8.2.5"],"events":["enterprise_account_membership.destroy","team_membership.destroy","collaborator.destroy"],"show":{"who":["@person"],"permission":["@permission"]}},{"id":"app-transfers","title":"App transfers","why":"An app changes owner, with its data and config variables.","controls":["SOC 2 CC6.3","SOC 2 CC6.7","ISO 27001 A.5.18","PCI DSS 7.2"],"events":["app_transfer.*"],"show":{"to":["recipient.email","recipient.name","recipient","new_owner.email","new_owner","to.email","to","user.email","email"],"state":["state","status"]}},{"id":"network-opened","title":"Trusted IP ranges opened wide","why":"A range of 4,096 IPv4 addresses or more lets strangers reach a private space.","controls":["SOC 2 CC6.6","SOC 2 CC7.1","PCI DSS 10.4"],"events":["trusted_ip.*"],"where":[{"leaf":["@range"],"is":["*/?","*/1?","*/20"]}],"show":{"space":["space.name","space"],"range":["@range"]}},{"id":"network-changed","title":"Trusted IP ranges changed","why":"They decide who can reach a private space.","controls":["SOC 2 CC6.6","SOC 2 CC7.1","PCI DSS 10.4"],"events":["trusted_ip.*"],"show":{"space":["space.name","space"],"range":["@range"]}},{"id":"destroyed","title":"Destroyed","why":"Apps, add-ons, spaces, teams, domains and certificates do not come back, nor does an add-on\'s data.","controls":["SOC 2 CC7.1","SOC 2 CC7.2","ISO 27001 A.8.15","PCI DSS 10.2.1.7"],"events":["app.destroy","addon.destroy","space.destroy","team.destroy","domain.destroy","sni_endpoint.destroy"],"show":{"name":["addon.name","space.name","domain.hostname","hostname","sni_endpoint.name","addon","space","domain","name"],"plan":["plan.name","plan","addon_service.name","service"]}},{"id":"sensitive-outside-hours","title":"Outside working hours: access, config variables, destruction","why":"Changes that matter while nobody watches: was there an incident or a change request?","controls":["SOC 2 CC7.2","SOC 2 CC7.3","ISO 27001 A.8.15","PCI DSS 10.4"],"events":["*membership.*","collaborator.*","app_transfer.*","*config_change.*","trusted_ip.*","app.destroy","addon.destroy","space.destroy","team.destroy","domain.destroy","sni_endpoint.destroy"],"outside_hours":true},{"id":"config-set","title":"Config variables set","why":"They hold credentials and switch features. Names only, by app and person.","controls":["SOC 2 CC7.1","ISO 27001 A.8.15","PCI DSS 8.6","PCI DSS 10.2.1.5"],"events":["config_change.set","heroku_config_change.update"],"each":["app","actor"],"show":{"variables":["variables"]}},{"id":"config-removed","title":"Config variables removed","why":"Removing one can switch off a protection. Names only, by app and person.","controls":["SOC 2 CC7.1","ISO 27001 A.8.15","PCI DSS 8.6","PCI DSS 10.2.1.5"],"events":["config_change.remove"],"each":["app","actor"],"show":{"variables":["variables"]}},{"id":"connections","title":"Connections to Salesforce","why":"Data can flow to another system from then on.","controls":["SOC 2 CC6.7","ISO 27001 A.5.18","PCI DSS 8.6"],"events":["applink_connection.create","applink_authorization.create"],"show":{"connection":["connection.name","authorization.name","name"],"scopes":["scopes","scope"]}},{"id":"new-actors","title":"Actors not seen before","why":"Each should be a joiner, or an integration that somebody ordered.","controls":["SOC 2 CC6.2","SOC 2 CC7.2","ISO 27001 A.5.18","PCI DSS 8.2"],"new":"actor"},{"id":"new-addresses","title":"Addresses not seen before","why":"A known person at an unknown address may be somebody else with that person\'s token.","controls":["SOC 2 CC6.6","SOC 2 CC7.2","ISO 27001 A.8.15","PCI DSS 10.4"],"new":"ip_address"},{"id":"new-apps","title":"Apps not seen before","why":"Each should be in the inventory, with an owner.","controls":["SOC 2 CC7.1","ISO 27001 A.8.15","PCI DSS 10.2.1.7"],"new":"app"},{"id":"outside-hours","title":"Outside working hours, by person","why":"Habits differ: look for people who never did this before.","controls":["SOC 2 CC7.2","ISO 27001 A.8.15","PCI DSS 10.4"],"outside_hours":true,"each":["actor"],"show":"types"},{"id":"unusual-days","title":"Days that stand out","why":"More than three times the median of the month\'s working days, or of its days off, and at least 20 events more than it.","controls":["SOC 2 CC7.2","ISO 27001 A.8.15","PCI DSS 10.4"],"unusual_days":true},{"id":"unknown-types","title":"Types and actions that Heroku does not document","why":"No rule looks for these: decide whether one of your own should.","controls":["SOC 2 CC7.2","ISO 27001 A.8.15","PCI DSS 10.4"],"except":["addon.attach","addon.create","addon.destroy","addon.detach","addon.update","app.create","app.destroy","app.update","app_transfer.create","app_transfer.update","applink_connection.create","applink_connection.refresh","applink_connection.destroy","applink_authorization.create","applink_authorization.refresh","applink_authorization.destroy","applink_app.publish","applink_app.update","applink_app.destroy","code_release.create","collaborator.create","collaborator.destroy","config_change.remove","config_change.set","domain.create","domain.destroy","enterprise_account_membership.create","enterprise_account_membership.destroy","enterprise_account_membership.update","heroku_config_change.update","sni_endpoint.create","sni_endpoint.destroy","sni_endpoint.update","space.create","space.destroy","space.update","team_membership.create","team_membership.destroy","team_membership.update","team.destroy","team.update","trusted_ip.update"],"each":["type","action"]}]}');
;// CONCATENATED MODULE: ./.build/review/rules.js





const globs = schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1);
const leafNames = schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1);
const conditionSchema = schemas/* strictObject */.rej({
    /** Names of the leaf of `data`, any of which will do: `email`, or `user.email`. */
    leaf: leafNames,
    /** Globs, any of which will do; `outsider`: an e-mail of another domain than the actor's. */
    is: schemas/* union */.KCZ([globs, schemas/* literal */.euz('outsider')]),
});
const subject = schemas/* enum */.k5n(['actor', 'app', 'team', 'ip_address']);
const ruleSchema = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP()
        .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'expected lower-case letters, digits and dashes'),
    title: schemas/* string */.YjP().min(1),
    /** Why it matters, in a sentence. */
    why: schemas/* string */.YjP().min(1),
    /** Which controls it serves. */
    controls: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Globs of `type` or `type.action`; without: all. */
    events: globs.optional(),
    /** The same; these do not count. */
    except: globs.optional(),
    /** Conditions on leaves of `data`, all of which must hold. */
    where: schemas/* array */.YOg(conditionSchema).optional(),
    /** Only outside of working hours. */
    outside_hours: schemas/* boolean */.zMY().optional(),
    /** Only the first of an actor, an app or an address that the months before did not have. */
    new: subject.optional(),
    /** One finding for each of these, not for each event. */
    each: schemas/* array */.YOg(schemas/* union */.KCZ([subject, schemas/* enum */.k5n(['type', 'action'])]))
        .min(1)
        .optional(),
    /** Days with far more events than usual, in place of events. */
    unusual_days: schemas/* literal */.euz(true).optional(),
    /**
     * What to show of `data`: names of leaves, by label; of each label the first name that is there.
     * `types`: which events there were, where there is a finding for several.
     */
    show: schemas/* union */.KCZ([schemas/* literal */.euz('types'), schemas/* record */.g1P(schemas/* string */.YjP(), leafNames)]).optional(),
});
const fileSchema = schemas/* strictObject */.rej({
    /** Globs of the ids of built-in rules to leave out. */
    without: globs.optional(),
    /** Lists of names of leaves, which rules refer to as `@` and the list's name. */
    names: schemas/* record */.g1P(schemas/* string */.YjP(), leafNames).default({}),
    rules: schemas/* array */.YOg(ruleSchema).default([]),
});
const BUILT_IN = fileSchema.parse(rules_namespaceObject);
/** The rules that come with this project. */
const RULES = named(BUILT_IN, 'rules.json');
/** The rules with the lists that they refer to. @throws InputError when there is no such list */
function named({ rules, names }, file) {
    const lists = new Map(Object.entries(names));
    const listOf = (name) => {
        const list = lists.get(name.slice(1));
        if (list !== undefined)
            return list;
        const known = [...lists.keys()].map((each) => `@${each}`).join(', ');
        throw new errors/* InputError */.dz(`${(0,log/* quoted */.TL)(file)} has no names ${(0,log/* quoted */.TL)(name)}; there are ${known}`);
    };
    const listed = (leaf) => leaf.flatMap((name) => (name.startsWith('@') ? listOf(name) : name));
    const shown = (show) => Object.fromEntries(Object.entries(show).map(([label, leaf]) => [label, listed(leaf)]));
    return rules.map((rule) => ({
        ...rule,
        where: rule.where?.map(({ leaf, is }) => ({ leaf: listed(leaf), is })),
        show: typeof rule.show === 'object' ? shown(rule.show) : rule.show,
    }));
}
/**
 * The built-in rules with a company's own: one with the id of a built-in rule takes its place, others
 * come first.
 *
 * @param text JSON of the same form as rules.json
 * @throws InputError that says where the file is wrong
 */
function rulesWith(text, file) {
    const { without = [], names, rules } = parse(text, file);
    const own = named({ rules, names: { ...BUILT_IN.names, ...names } }, file);
    const isLeftOut = (0,match/* matcher */.j)(without);
    const kept = RULES.filter(({ id }) => !isLeftOut(id));
    const isNamed = (id) => kept.some((rule) => rule.id === id);
    return [
        ...own.filter(({ id }) => !isNamed(id)),
        ...kept.map((rule) => own.find(({ id }) => id === rule.id) ?? rule),
    ];
}
function parse(text, file) {
    let value;
    try {
        // Windows' editors begin a file with a byte order mark.
        value = JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch {
        throw new errors/* InputError */.dz(`${(0,log/* quoted */.TL)(file)} is not JSON. docs/review.md shows a file of rules`);
    }
    const { data, error } = fileSchema.safeParse(value);
    if (error === undefined)
        return data;
    const problems = error.issues.map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(': '));
    throw new errors/* InputError */.dz(`${(0,log/* quoted */.TL)(file)} is no file of rules:\n${problems.join('\n')}`);
}


/***/ })

};
