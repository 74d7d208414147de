export const id = 5100;
export const ids = [5100];
export const modules = {

/***/ 22108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oo: () => (/* binding */ WORKING_HOURS),
/* harmony export */   ap: () => (/* binding */ localClock),
/* harmony export */   co: () => (/* binding */ isWorkingDay),
/* harmony export */   ff: () => (/* binding */ isWorkingTime)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76223);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33186);


const WORKING_HOURS = 'Mon-Fri 08:00-18:00';
const isWorkingDay = (weekday) => weekday <= 5;
const isWorkingTime = ({ weekday, hour }) => isWorkingDay(weekday) && hour >= 8 && hour < 18;
const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
/** Seconds. Offsets from UTC change at quarters of an hour, if at all. */
const QUARTER = 900;
/** The local time of seconds since 1970; quick for instants in order. @throws InputError */
function localClock(timeZone) {
    const form = { weekday: 'short', hour: 'numeric', hourCycle: 'h23' };
    let format;
    try {
        format = new Intl.DateTimeFormat('en-US', { timeZone, ...form });
    }
    catch {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(timeZone)} is not a time zone, such as Europe/Berlin`);
    }
    let known = NaN;
    let local = { weekday: 1, hour: 0 };
    return (seconds) => {
        const quarter = Math.floor(seconds / QUARTER);
        if (quarter === known)
            return local;
        const parts = format.formatToParts(quarter * QUARTER * 1000);
        const part = (type) => parts.find((each) => each.type === type).value;
        known = quarter;
        local = { weekday: DAYS.indexOf(part('weekday')) + 1, hour: Number(part('hour')) };
        return local;
    };
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



const MOST_FINDINGS = 50;
const MOST_NAMES = 10;
const NOT_ALL = '_What follows is left out: it would be more than GitHub shows. The JSON holds it._';
/** The review as Markdown, within the 1 MiB of a job's summary. */
function reviewMarkdown(review) {
    const [head, ...sections] = reviewParts(review);
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .summaryWithin */ .uo)([head], sections, NOT_ALL);
}
/** The parts of that, of which the first says the most, for a summary that has more to show. */
function reviewParts(review) {
    const { account, charts, sections } = review;
    const found = sections.filter(({ count }) => count > 0);
    const rows = charts.by_actor.map(({ actor, events }) => [(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(actor), number(events)]);
    const busiest = (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['Actor', 'Events'], rows.slice(0, MOST_NAMES));
    return [
        head(review, `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(account.name)} `),
        ...found.map(sectionText),
        `### Busiest actors\n\n${busiest}`,
    ];
}
/** The same in counts only, without any text of an event, for an encrypted ledger. */
function reviewCounts(review) {
    const days = review.charts.by_day.map(({ day, events }) => [day, number(events)]);
    const byDay = `<details><summary>Events by day, UTC</summary>\n\n${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['Day', 'Events'], days)}\n\n</details>`;
    return `${head(review, '')}\n\n${byDay}\n`;
}
const number = (value) => value.toLocaleString('en-US');
function head(review, account) {
    const { month, revision, final, events, first, last, compared, sections } = review;
    const times = first === null ? '' : `, ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(first)} to ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(last)}`;
    const revised = revision > 1 ? `, revision ${revision}` : '';
    const hours = (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(`${review.working_hours}, ${review.time_zone}`);
    const rows = sections.map(({ title, count, controls }) => {
        const cells = [(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(title), number(count)];
        const bold = count > 0 ? cells.map((cell) => `**${cell}**`) : cells;
        return [...bold, (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(controls.join(', '))];
    });
    return [
        `## Review of ${account}${month}${revised}`,
        `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(events, 'event')}${times}. Working hours: ${hours}.`,
        !final && '⚠️ The month is provisional: events will be added to it.',
        compared.months.length === 0
            ? '_Not compared with earlier months._'
            : `Compared with ${(0,_system_month_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMonths */ .jr)(compared.months)}.`,
        compared.left_out && `ℹ️ ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(compared.left_out)}`,
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['What a reviewer looks for', 'Found', 'Controls'], rows),
    ]
        .filter((part) => typeof part === 'string')
        .join('\n\n');
}
function sectionText({ title, why, count, left, findings, rule }) {
    const rows = findings.slice(0, MOST_FINDINGS).map((finding) => {
        const { created_at, type, action, what, actor, app, team, ip_address, path, line } = finding;
        const event = type === '*' ? '' : `${type ?? ''}.${action ?? ''}`;
        const cells = [created_at, event, actor, what, app ?? team, ip_address, `${path}:${line}`];
        return cells.map((cell) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(cell ?? ''));
    });
    const more = findings.length > MOST_FINDINGS ? ['The JSON holds more.'] : [];
    if (left > 0)
        more.push(`${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(left, 'event')} left to query.`);
    return [
        `### ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(title)}: ${number(count)}`,
        `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(why)} (${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(rule)})`,
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['When', 'What', 'Who', 'Details', 'App or team', 'Address', 'Record'], rows),
        ...more,
    ].join('\n\n');
}


/***/ }),

/***/ 75100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exportedReviews: () => (/* binding */ exportedReviews),
  reviews: () => (/* binding */ reviews)
});

// EXTERNAL MODULE: ./.build/system/errors.js
var errors = __webpack_require__(76223);
// EXTERNAL MODULE: ./.build/system/month.js
var system_month = __webpack_require__(42628);
// EXTERNAL MODULE: ./.build/review/event.js
var review_event = __webpack_require__(42623);
// EXTERNAL MODULE: ./.build/review/markdown.js
var markdown = __webpack_require__(78794);
// EXTERNAL MODULE: ./.build/review/pseudonyms.js
var pseudonyms = __webpack_require__(70832);
// EXTERNAL MODULE: ./.build/order/instant.js
var order_instant = __webpack_require__(56496);
// EXTERNAL MODULE: ./.build/system/version.js
var version = __webpack_require__(24014);
// EXTERNAL MODULE: ./.build/text/log.js
var log = __webpack_require__(33186);
// EXTERNAL MODULE: ./.build/review/hours.js
var review_hours = __webpack_require__(22108);
;// CONCATENATED MODULE: ./.build/review/days.js



const DAY = 86_400_000;
/** An unusual day has this many times the events of the median day, and so many more. */
const TIMES = 3;
const MORE = 20;
const dayOf = (date) => date.toISOString().slice(0, 10);
function dayCounts(month, now) {
    const days = new Map();
    const end = Math.min((0,system_month/* endOf */.pJ)(month).getTime(), now.getTime());
    for (let at = (0,system_month/* startOf */.GH)(month).getTime(); at < end; at += DAY) {
        const date = new Date(at);
        days.set(dayOf(date), { isWorking: (0,review_hours/* isWorkingDay */.co)(date.getUTCDay() || 7), events: 0 });
    }
    return {
        /** @param seconds since 1970-01-01T00:00:00Z */
        add(seconds, finding) {
            const day = days.get(dayOf(new Date(seconds * 1000)));
            if (day === undefined)
                return;
            day.events++;
            day.first ??= finding();
        },
        byDay: () => Array.from(days, ([day, { events }]) => ({ day, events })),
        /** The days with far more events than the month's other working days, or days off. */
        unusual: () => [true, false].flatMap((isWorking) => {
            const alike = [...days].filter(([, day]) => day.isWorking === isWorking);
            const sorted = alike.map(([, { events }]) => events).sort((a, b) => a - b);
            const median = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
            const most = Math.max(TIMES * median + 1, median + MORE);
            const usual = `${median} on the median ${isWorking ? 'working day' : 'day off'}`;
            return alike
                .filter(([, { events }]) => events >= most)
                .map(([day, { events, first }]) => ({
                ...first,
                ...{ type: '*', action: '*', actor: null, app: null, team: null, ip_address: null },
                what: `${day}: ${(0,log/* counted */.hS)(events, 'event')}, ${usual}`,
            }));
        }),
    };
}

// EXTERNAL MODULE: ./.build/review/describe.js
var describe = __webpack_require__(28994);
// EXTERNAL MODULE: ./.build/review/rules.js + 1 modules
var review_rules = __webpack_require__(10490);
;// CONCATENATED MODULE: ./.build/review/section.js


const MOST_FINDINGS = 200;
/** Collects what a rule finds, in memory that does not grow with the events. */
function sectionTally(rule, names) {
    const groups = new Map();
    let [count, left] = [0, 0];
    return {
        add(event, place) {
            const { facts, kind } = event;
            count++;
            const key = JSON.stringify(rule.each?.map((part) => facts[part]) ?? count);
            if (!groups.has(key)) {
                if (groups.size >= MOST_FINDINGS) {
                    left++;
                    return;
                }
                const finding = findingOf(facts, place, names);
                groups.set(key, { finding, events: 0, about: (0,describe/* description */.h_)(rule, names) });
            }
            const group = groups.get(key);
            group.events++;
            if (rule.show === 'types')
                group.about.put('events', (0,describe/* cut */.Jj)(names.text(kind)));
            else
                group.about.add(event.leaves);
        },
        section() {
            const findings = Array.from(groups.values(), ({ finding, events, about }) => {
                const times = events > 1 ? ` (${(0,log/* counted */.hS)(events, 'event')})` : '';
                return { ...finding, what: `${about.text()}${times}`.trim() };
            });
            return { ...sectionOf(rule, findings), count, left };
        },
    };
}
function sectionOf({ id, title, why, controls }, findings) {
    return { rule: id, title, why, controls, count: findings.length, left: 0, findings };
}
/** A finding that says nothing yet. */
function findingOf(facts, place, names) {
    const shown = (text) => text && (0,describe/* cut */.Jj)(names.text(text));
    const all = Object.entries(facts).map(([name, text]) => [name, shown(text)]);
    return {
        ...Object.fromEntries(all),
        actor: facts.actor && (0,describe/* cut */.Jj)(names.person(facts.actor)),
        ip_address: facts.ip_address && (0,describe/* cut */.Jj)(names.address(facts.ip_address)),
        what: '',
        ...place,
    };
}

;// CONCATENATED MODULE: ./.build/review/reviewer.js








const MOST_SHOWN = 100;
/** In place of an actor, where an event names none. */
const NONE = '(none)';
const nameFor = (subject, facts) => `${subject} ${facts[subject] ?? ''}`;
function learn(learned, facts) {
    for (const subject of review_event/* SUBJECTS */.u)
        learned.add(nameFor(subject, facts));
}
/** Makes the review of a month of any size, whose events it takes in their order. */
function reviewer({ rules, timeZone, names }, { month, now, ...about }, before) {
    const seen = new Set();
    const localTime = (0,review_hours/* localClock */.ap)(timeZone);
    const days = dayCounts(month, now);
    const watches = rules.map((rule) => ({
        ...{ rule, tally: sectionTally(rule, names), where: (0,review_rules/* whereOf */.de)(rule) },
        isAbout: rule.unusual_days ? () => false : (0,review_rules/* kindsOf */.tG)(rule),
    }));
    const watchesOf = new Map();
    const [types, actors] = [new Map(), new Map()];
    const hours = new Array(7 * 24).fill(0);
    let events = 0;
    let [first, last] = [null, null];
    const isNew = (subject, facts) => facts[subject] !== null &&
        ![seen, ...before].some((known) => known.has(nameFor(subject, facts)));
    return {
        seen,
        add(event, place) {
            const { facts, instant, kind } = event;
            events++;
            increment(types, kind);
            increment(actors, facts.actor ?? NONE);
            const time = instant && localTime(instant.seconds);
            if (time !== undefined) {
                days.add(instant.seconds, () => findingOf(facts, place, names));
                hours[(time.weekday - 1) * 24 + time.hour]++;
                last = (0,order_instant/* shownInstant */.Jd)(facts.created_at);
                first ??= last;
            }
            const isOutside = time !== undefined && !(0,review_hours/* isWorkingTime */.ff)(time);
            const watching = watchesOf.get(kind) ?? watches.filter(({ isAbout }) => isAbout(kind));
            watchesOf.set(kind, watching);
            for (const { rule, tally, where } of watching) {
                if (rule.new !== undefined && !isNew(rule.new, facts))
                    continue;
                if (rule.outside_hours && !isOutside)
                    continue;
                if (where(event))
                    tally.add(event, place);
            }
            learn(seen, facts);
        },
        review() {
            return {
                schema: 'heroku-audit-trail/review/1',
                ...{ ...about, month, made_at: now.toISOString(), tool: version/* TOOL */.js },
                ...{ time_zone: timeZone, working_hours: review_hours/* WORKING_HOURS */.Oo },
                ...{ events, first: first ?? null, last: last ?? null },
                charts: {
                    by_day: days.byDay(),
                    by_type: reviewer_top(types).map(([type, count]) => ({
                        ...{ type: (0,describe/* cut */.Jj)(names.text(type)), events: count },
                    })),
                    by_actor: reviewer_top(actors).map(([actor, count]) => ({
                        ...{ actor: actor === NONE ? actor : (0,describe/* cut */.Jj)(names.person(actor)), events: count },
                    })),
                    by_hour: hours.map((count, at) => ({
                        ...{ weekday: Math.floor(at / 24) + 1, hour: at % 24, events: count },
                    })),
                },
                // Those that compare are left out where there is nothing to compare with.
                sections: watches
                    .filter(({ rule }) => rule.new === undefined || about.compared.months.length > 0)
                    .map(({ rule, tally }) => rule.unusual_days ? sectionOf(rule, days.unusual()) : tally.section()),
            };
        },
    };
}
function increment(counts, name) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
}
const reviewer_top = (counts) => [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, MOST_SHOWN);

;// CONCATENATED MODULE: ./.build/review/months.js







const COMPARED = 12;
/** Makes reviews of months, one after the other. Each month is read once, also for comparison. */
function reviews(options) {
    const known = new Map();
    /** Reads the months that were not read yet. @returns why others are left out */
    const learnFrom = async (earlier) => {
        const unread = [];
        let reason = '';
        for (const { month, read } of earlier) {
            if (known.has(month))
                continue;
            const learned = new Set();
            const [problem] = await read((entry) => {
                learn(learned, new review_event/* AuditEvent */.I(entry).facts);
            });
            if (problem === undefined)
                known.set(month, learned);
            else {
                unread.push(month);
                reason = problem;
            }
        }
        return unread.length === 0 ? null : `${(0,system_month/* formatMonths */.jr)(unread.sort())} cannot be read: ${reason}`;
    };
    /** @param earlier the ledger's final months; undefined without a ledger */
    return async ({ month, path, read }, earlier, about) => {
        const isBefore = (each) => (0,system_month/* addMonths */.PS)(month, -COMPARED) <= each && each < month;
        const leftOut = earlier === undefined
            ? 'there is no ledger to compare with'
            : await learnFrom(earlier.filter((each) => isBefore(each.month)));
        const months = [...known.keys()].filter(isBefore).sort();
        const compared = { months, left_out: leftOut };
        const before = months.map((each) => known.get(each));
        const made = reviewer(options, { ...about, month, compared }, before);
        const problems = await read((entry, line) => {
            made.add(new review_event/* AuditEvent */.I(entry), { path, line });
        });
        if (problems.length > 0) {
            throw new errors/* ActionError */.lZ(problems.join('\n'), { code: 'E_RECORD_UNREADABLE' });
        }
        if (about.final)
            known.set(month, made.seen);
        return made.review();
    };
}
/** Makes the review pages of an export, month by month, and what a job summary shows of each. */
function exportedReviews() {
    const reviewOf = reviews({ rules: review_rules/* RULES */.y0, timeZone: 'UTC', names: pseudonyms/* AS_THEY_ARE */.b });
    return async (...asked) => {
        const { reviewPage } = await __webpack_require__.e(/* import() */ 4715).then(__webpack_require__.bind(__webpack_require__, 74715));
        const review = await reviewOf(...asked);
        return {
            page: await reviewPage(review),
            full: (0,markdown/* reviewParts */.tG)(review),
            counts: [(0,markdown/* reviewCounts */.jV)(review)],
        };
    };
}


/***/ }),

/***/ 10490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y0: () => (/* binding */ RULES),
  tG: () => (/* binding */ kindsOf),
  qS: () => (/* binding */ rulesWith),
  de: () => (/* binding */ whereOf)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(37428);
// EXTERNAL MODULE: ./.build/system/errors.js
var system_errors = __webpack_require__(76223);
// EXTERNAL MODULE: ./.build/text/log.js
var log = __webpack_require__(33186);
// EXTERNAL MODULE: ./.build/review/filter.js
var filter = __webpack_require__(79213);
// EXTERNAL MODULE: ./.build/review/leaves.js + 1 modules
var review_leaves = __webpack_require__(46700);
;// CONCATENATED MODULE: ./.build/review/rules.json
const rules_namespaceObject = /*#__PURE__*/JSON.parse('{"names":{"person":["user.email","member.email","collaborator.email","recipient.email","invitee.email","user_email","email","user","member","collaborator","recipient","invitee"],"permission":["permissions","permission","role","roles","access"],"range":["source","sources","cidr","range","ranges","ip_range","ip_ranges","rules","trusted_ips","ip_addresses"]},"rules":[{"id":"access-outside","title":"Access given to an outsider","why":"The person\'s e-mail domain differs from that of whoever gave the access: is there a contract, and an end date?","controls":["SOC 2 CC6.2","ISO 27001 A.5.18","PCI DSS 7.2","PCI DSS 8.2.7"],"events":["enterprise_account_membership.create","team_membership.create","collaborator.create","app_transfer.create"],"where":[{"leaf":["@person"],"is":"outsider"}],"show":{"who":["@person"],"permission":["@permission"]}},{"id":"access-privileged","title":"Administrator access given","why":"Someone who manages an account, team or app can give access to others and destroy what is there.","controls":["SOC 2 CC6.3","ISO 27001 A.8.2","PCI DSS 7.2","PCI DSS 10.2.1.5"],"events":["enterprise_account_membership.create","enterprise_account_membership.update","team_membership.create","team_membership.update","collaborator.create"],"where":[{"leaf":["@permission"],"is":["*admin*","*manage*","*owner*","*billing*"]}],"show":{"who":["@person"],"permission":["@permission"]}},{"id":"access-without-2fa","title":"Access without two-factor authentication","why":"A stolen password is then enough to get in.","controls":["SOC 2 CC6.1","PCI DSS 8.4"],"events":["enterprise_account_membership.*","team_membership.*","collaborator.create"],"where":[{"leaf":["two_factor_authentication","two_factor_enabled","two_factor","2fa","mfa","mfa_enabled"],"is":["false","disabled","off","no"]}],"show":{"who":["@person"],"permission":["@permission"]}},{"id":"access-gained","title":"Access gained","why":"Each needs a request and an approval that can be shown.","controls":["SOC 2 CC6.2","SOC 2 CC6.3","ISO 27001 A.5.18","PCI DSS 7.2","PCI DSS 8.2.4"],"events":["enterprise_account_membership.create","team_membership.create","collaborator.create"],"show":{"who":["@person"],"permission":["@permission"]}},{"id":"access-changed","title":"Access changed","why":"People who change jobs keep old permissions unless somebody looks.","controls":["SOC 2 CC6.3","ISO 27001 A.5.18","ISO 27001 A.8.2","PCI DSS 7.2"],"events":["enterprise_account_membership.update","team_membership.update"],"show":{"who":["@person"],"permission":["@permission","changes"]}},{"id":"access-lost","title":"Access lost","why":"Compare with the people who left: each should be here, soon after they left.","controls":["SOC 2 CC6.2","SOC 2 CC6.3","ISO 27001 A.5.18","PCI DSS 8.2.5"],"events":["enterprise_account_membership.destroy","team_membership.destroy","collaborator.destroy"],"show":{"who":["@person"],"permission":["@permission"]}},{"id":"app-transfers","title":"App transfers","why":"An app changes owner, with its data and config variables.","controls":["SOC 2 CC6.3","SOC 2 CC6.7","ISO 27001 A.5.18","PCI DSS 7.2"],"events":["app_transfer.*"],"show":{"to":["recipient.email","recipient.name","recipient","new_owner.email","new_owner","to.email","to","user.email","email"],"state":["state","status"]}},{"id":"network-opened","title":"Trusted IP ranges opened wide","why":"A range of 4,096 IPv4 addresses or more lets strangers reach a private space.","controls":["SOC 2 CC6.6","SOC 2 CC7.1","PCI DSS 10.4"],"events":["trusted_ip.*"],"where":[{"leaf":["@range"],"is":["*/?","*/1?","*/20"]}],"show":{"space":["space.name","space"],"range":["@range"]}},{"id":"network-changed","title":"Trusted IP ranges changed","why":"They decide who can reach a private space.","controls":["SOC 2 CC6.6","SOC 2 CC7.1","PCI DSS 10.4"],"events":["trusted_ip.*"],"show":{"space":["space.name","space"],"range":["@range"]}},{"id":"destroyed","title":"Destroyed","why":"Apps, add-ons, spaces, teams, domains and certificates do not come back, nor does an add-on\'s data.","controls":["SOC 2 CC7.1","SOC 2 CC7.2","ISO 27001 A.8.15","PCI DSS 10.2.1.7"],"events":["app.destroy","addon.destroy","space.destroy","team.destroy","domain.destroy","sni_endpoint.destroy"],"show":{"name":["addon.name","space.name","domain.hostname","hostname","sni_endpoint.name","addon","space","domain","name"],"plan":["plan.name","plan","addon_service.name","service"]}},{"id":"sensitive-outside-hours","title":"Outside working hours: access, config variables, destruction","why":"Changes that matter while nobody watches: was there an incident or a change request?","controls":["SOC 2 CC7.2","SOC 2 CC7.3","ISO 27001 A.8.15","PCI DSS 10.4"],"events":["*membership.*","collaborator.*","app_transfer.*","*config_change.*","trusted_ip.*","app.destroy","addon.destroy","space.destroy","team.destroy","domain.destroy","sni_endpoint.destroy"],"outside_hours":true},{"id":"config-set","title":"Config variables set","why":"They hold credentials and switch features. Names only, by app and person.","controls":["SOC 2 CC7.1","ISO 27001 A.8.15","PCI DSS 8.6","PCI DSS 10.2.1.5"],"events":["config_change.set","heroku_config_change.update"],"each":["app","actor"],"show":{"variables":["variables"]}},{"id":"config-removed","title":"Config variables removed","why":"Removing one can switch off a protection. Names only, by app and person.","controls":["SOC 2 CC7.1","ISO 27001 A.8.15","PCI DSS 8.6","PCI DSS 10.2.1.5"],"events":["config_change.remove"],"each":["app","actor"],"show":{"variables":["variables"]}},{"id":"connections","title":"Connections to Salesforce","why":"Data can flow to another system from then on.","controls":["SOC 2 CC6.7","ISO 27001 A.5.18","PCI DSS 8.6"],"events":["applink_connection.create","applink_authorization.create"],"show":{"connection":["connection.name","authorization.name","name"],"scopes":["scopes","scope"]}},{"id":"new-actors","title":"Actors not seen before","why":"Each should be a joiner, or an integration that somebody ordered.","controls":["SOC 2 CC6.2","SOC 2 CC7.2","ISO 27001 A.5.18","PCI DSS 8.2"],"new":"actor"},{"id":"new-addresses","title":"Addresses not seen before","why":"A known person at an unknown address may be somebody else with that person\'s token.","controls":["SOC 2 CC6.6","SOC 2 CC7.2","ISO 27001 A.8.15","PCI DSS 10.4"],"new":"ip_address"},{"id":"new-apps","title":"Apps not seen before","why":"Each should be in the inventory, with an owner.","controls":["SOC 2 CC7.1","ISO 27001 A.8.15","PCI DSS 10.2.1.7"],"new":"app"},{"id":"outside-hours","title":"Outside working hours, by person","why":"Habits differ: look for people who never did this before.","controls":["SOC 2 CC7.2","ISO 27001 A.8.15","PCI DSS 10.4"],"outside_hours":true,"each":["actor"],"show":"types"},{"id":"unusual-days","title":"Days that stand out","why":"More than three times the median of the month\'s working days, or of its days off, and at least 20 events more than it.","controls":["SOC 2 CC7.2","ISO 27001 A.8.15","PCI DSS 10.4"],"unusual_days":true},{"id":"unknown-types","title":"Types and actions that Heroku does not document","why":"No rule looks for these: decide whether one of your own should.","controls":["SOC 2 CC7.2","ISO 27001 A.8.15","PCI DSS 10.4"],"except":["addon.attach","addon.create","addon.destroy","addon.detach","addon.update","app.create","app.destroy","app.update","app_transfer.create","app_transfer.update","applink_connection.create","applink_connection.refresh","applink_connection.destroy","applink_authorization.create","applink_authorization.refresh","applink_authorization.destroy","applink_app.publish","applink_app.update","applink_app.destroy","code_release.create","collaborator.create","collaborator.destroy","config_change.remove","config_change.set","domain.create","domain.destroy","enterprise_account_membership.create","enterprise_account_membership.destroy","enterprise_account_membership.update","heroku_config_change.update","sni_endpoint.create","sni_endpoint.destroy","sni_endpoint.update","space.create","space.destroy","space.update","team_membership.create","team_membership.destroy","team_membership.update","team.destroy","team.update","trusted_ip.update"],"each":["type","action"]}]}');
;// CONCATENATED MODULE: ./.build/review/rules.js






const texts = schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1);
const subject = schemas/* enum */.k5n(['actor', 'app', 'team', 'ip_address']);
/** docs/review.md says what they mean. */
const ruleSchema = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP()
        .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'expected lower-case letters, digits and dashes'),
    title: schemas/* string */.YjP().min(1),
    why: schemas/* string */.YjP().min(1),
    controls: schemas/* array */.YOg(schemas/* string */.YjP()),
    events: texts.optional(),
    except: texts.optional(),
    where: schemas/* array */.YOg(schemas/* strictObject */.rej({ leaf: texts, is: schemas/* union */.KCZ([texts, schemas/* literal */.euz('outsider')]) }))
        .optional(),
    outside_hours: schemas/* boolean */.zMY().optional(),
    new: subject.optional(),
    each: schemas/* array */.YOg(schemas/* union */.KCZ([subject, schemas/* enum */.k5n(['type', 'action'])]))
        .min(1)
        .optional(),
    unusual_days: schemas/* literal */.euz(true).optional(),
    show: schemas/* union */.KCZ([schemas/* literal */.euz('types'), schemas/* record */.g1P(schemas/* string */.YjP(), texts)]).optional(),
});
const fileSchema = schemas/* strictObject */.rej({
    /** Lists of names of leaves, which rules refer to as `@` and the list's name. */
    names: schemas/* record */.g1P(schemas/* string */.YjP(), texts).default({}),
    rules: schemas/* array */.YOg(ruleSchema).default([]),
});
const BUILT_IN = fileSchema.parse(rules_namespaceObject);
const RULES = named(BUILT_IN, 'rules.json');
/** The rules with the lists that they refer to. @throws InputError when there is no such list */
function named({ rules, names }, file) {
    const listed = (leaf) => leaf.flatMap((name) => {
        if (!name.startsWith('@'))
            return name;
        const list = Object.hasOwn(names, name.slice(1)) ? names[name.slice(1)] : undefined;
        if (list !== undefined)
            return list;
        const known = Object.keys(names).map((each) => `@${each}`);
        throw new system_errors/* InputError */.dz(`${(0,log/* quoted */.TL)(file)} has no names ${(0,log/* quoted */.TL)(name)}; there are ${known.join(', ')}`);
    });
    return rules.map(({ where, show, ...rule }) => ({
        ...rule,
        where: where?.map(({ leaf, is }) => ({ leaf: listed(leaf), is })),
        show: typeof show === 'object'
            ? Object.fromEntries(Object.entries(show).map(([label, leaf]) => [label, listed(leaf)]))
            : show,
    }));
}
/**
 * The built-in rules with a company's own: one with the id of a built-in rule takes its place, others
 * come first. @throws InputError that says where the file is wrong
 */
function rulesWith(text, file) {
    const { names, rules } = parse(text, file);
    const own = named({ rules, names: { ...BUILT_IN.names, ...names } }, file);
    return [
        ...own.filter(({ id }) => RULES.every((rule) => rule.id !== id)),
        ...RULES.map((rule) => own.find(({ id }) => id === rule.id) ?? rule),
    ];
}
function parse(text, file) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw new system_errors/* InputError */.dz(`${(0,log/* quoted */.TL)(file)} is not JSON. docs/review.md shows a file of rules`);
    }
    const { data, error } = fileSchema.safeParse(value);
    if (error === undefined)
        return data;
    throw new system_errors/* InputError */.dz(`${(0,log/* quoted */.TL)(file)} is no file of rules:\n${errors/* prettifyError */.S1(error)}`);
}
function matcher(globs) {
    if (globs.length === 0)
        return () => false;
    const pattern = (0,filter/* patternOf */.Id)(globs);
    return (text) => pattern.test(text);
}
function kindsOf({ events = ['*'], except = [] }) {
    const typed = (globs) => matcher(globs.map((glob) => (glob.includes('.') ? glob : `${glob}.*`)));
    const [isIn, isOut] = [typed(events), typed(except)];
    return (kind) => isIn(kind) && !isOut(kind);
}
function whereOf({ where = [] }) {
    const tests = where.map(({ leaf: names, is }) => {
        const matches = is === 'outsider' ? isOutsider : matcher(is);
        return ({ leaves, facts: { actor } }) => names
            .flatMap((name) => (0,review_leaves/* leavesNamed */.e)(leaves, name))
            .some(({ leaf }) => matches(leaf.text, actor ?? ''));
    });
    return (event) => tests.every((test) => test(event));
}
const domainOf = (email) => /^[^@\s]+@([^@\s]+\.[^@\s.]+)\.?$/.exec(email)?.[1]?.toLowerCase();
/** Whether two e-mails are of unrelated domains: neither is a part of the other. */
function isOutsider(email, actor) {
    const [theirs, ours] = [domainOf(email), domainOf(actor)];
    if (theirs === undefined || ours === undefined)
        return false;
    return !`.${theirs}`.endsWith(`.${ours}`) && !`.${ours}`.endsWith(`.${theirs}`);
}


/***/ })

};
