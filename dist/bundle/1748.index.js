export const id = 1748;
export const ids = [1748];
export const modules = {

/***/ 71748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reviewCommand: () => (/* binding */ reviewCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/options/command.js
var options_command = __webpack_require__(55086);
// EXTERNAL MODULE: ./.build/system/errors.js
var errors = __webpack_require__(76223);
// EXTERNAL MODULE: ./.build/system/month.js
var system_month = __webpack_require__(42628);
// EXTERNAL MODULE: ./.build/text/log.js
var log = __webpack_require__(33186);
// EXTERNAL MODULE: ./.build/review/event.js
var review_event = __webpack_require__(42623);
// EXTERNAL MODULE: ./.build/text/markdown.js
var markdown = __webpack_require__(91331);
;// CONCATENATED MODULE: ./.build/review/markdown.js


/** Findings of a section, people and types in the text; the page and the JSON hold more. */
const MOST_FINDINGS = 50;
const MOST_NAMES = 10;
const NOT_ALL = '_What follows is left out: it would be more than GitHub shows. The JSON holds it._';
/** The review as Markdown, inert, within the 1 MiB of a job's summary. */
function reviewMarkdown(review) {
    const { charts, sections } = review;
    const found = sections.filter(({ count }) => count > 0);
    const head = [...heading(review, (0,markdown/* escapeMarkdown */.FV)(review.account.name)), overview(sections)];
    return (0,markdown/* summaryWithin */.uo)(head, [...found.map(sectionText), ...busiest(charts)], NOT_ALL);
}
/**
 * The same in counts only, for where an encrypted ledger's review can be seen by others: no text of
 * an event, so no names, addresses or e-mails.
 */
function reviewCounts(review) {
    const days = review.charts.by_day.map(({ day, events }) => [day, number(events)]);
    const byDay = `<details><summary>Events by day, UTC</summary>\n\n${table(['Day', 'Events'], days)}\n\n</details>`;
    return summaryWithin([...heading(review, ''), overview(review.sections), byDay], [], NOT_ALL);
}
const number = (value) => value.toLocaleString('en-US');
function heading(review, account) {
    const { month, revision, final, events, first, last, compared } = review;
    const times = first === null ? '' : `, ${(0,markdown/* escapeMarkdown */.FV)(first)} to ${(0,markdown/* escapeMarkdown */.FV)(last)}`;
    const revised = revision > 1 ? `, revision ${revision}` : '';
    return [
        `## Review of ${[account, month].join(' ').trim()}${revised}`,
        `${(0,log/* counted */.hS)(events, 'event')}${times}. Working hours are in ${(0,markdown/* escapeMarkdown */.FV)(review.time_zone)}.`,
        ...(final ? [] : ['⚠️ The month is provisional: events will be added to it.']),
        compared.months.length === 0
            ? '_Not compared with earlier months._'
            : `Compared with ${compared.months[0]} to ${compared.months.at(-1)} (${(0,log/* counted */.hS)(compared.months.length, 'month')}).`,
        ...(compared.left_out === null ? [] : [`ℹ️ ${(0,markdown/* escapeMarkdown */.FV)(compared.left_out)}`]),
    ];
}
function overview(sections) {
    const rows = sections.map(({ title, count, controls }) => [
        count > 0 ? `**${(0,markdown/* escapeMarkdown */.FV)(title)}**` : (0,markdown/* escapeMarkdown */.FV)(title),
        count > 0 ? `**${number(count)}**` : '0',
        (0,markdown/* escapeMarkdown */.FV)(controls.join(', ')),
    ]);
    return (0,markdown/* table */.tp)(['What a reviewer looks for', 'Found', 'Controls'], rows);
}
function sectionText({ title, why, count, findings, left, rule, query }) {
    const shown = findings.slice(0, MOST_FINDINGS);
    const hidden = findings.length - shown.length;
    const more = [
        ...(hidden > 0 ? [`${(0,log/* counted */.hS)(hidden, 'more finding')} in the JSON.`] : []),
        ...(left > 0 ? [`${(0,log/* counted */.hS)(left, 'more event')} in the record.`] : []),
    ];
    const heads = ['When', 'What', 'Who', 'Details', 'App or team', 'Address', 'Record'];
    return [
        `### ${(0,markdown/* escapeMarkdown */.FV)(title)}: ${number(count)}`,
        `${(0,markdown/* escapeMarkdown */.FV)(why)} (${(0,markdown/* code */.aY)(rule)})`,
        (0,markdown/* table */.tp)(heads, shown.map(rowOf)),
        [...more, `All: ${(0,markdown/* code */.aY)(query)}`].join(' '),
    ].join('\n\n');
}
function rowOf(finding) {
    const { type, action, path, line } = finding;
    const [event, where] = [type === '*' ? '' : `${type}.${action}`, finding.app ?? finding.team];
    const who = [finding.actor, finding.what, where, finding.ip_address];
    return [finding.created_at, event, ...who, `${path}:${line}`].map((cell) => (0,markdown/* escapeMarkdown */.FV)(cell ?? ''));
}
function busiest({ by_actor: actors, by_type: types }) {
    const rows = (entries) => entries.slice(0, MOST_NAMES).map(([name, events]) => [(0,markdown/* escapeMarkdown */.FV)(name), number(events)]);
    return [
        `### Busiest actors\n\n${(0,markdown/* table */.tp)(['Actor', 'Events'], rows(actors.map((each) => [each.actor, each.events])))}`,
        `### Most frequent events\n\n${(0,markdown/* table */.tp)(['Event', 'Events'], rows(types.map((each) => [each.type, each.events])))}`,
    ];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/options/problems.js
var options_problems = __webpack_require__(66847);
// EXTERNAL MODULE: ./.build/options/query-command.js
var query_command = __webpack_require__(44675);
;// CONCATENATED MODULE: ./.build/review/hours.js
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const FORM = /^(?:([a-z]{3})(?:-([a-z]{3}))?\s+)?(\d\d):(\d\d)-(\d\d):(\d\d)$/i;
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
    return { days: new Set(days), start, end };
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

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./.build/review/secret.js
/** In place of what may be a secret. */
const HIDDEN = '(hidden)';
/** Names under which systems keep what nobody should see. `auth` alone would hide two-factor settings. */
const SECRET_NAME = /secret|token|passw|passphrase|credential|privatekey|apikey|accesskey|signature|cookie|session|oauth|^(?:key|value|values|pem|dsn)$|(?:connection|database)(?:string|url|uri)$/;
const SECRET_TEXTS = [
    /-----BEGIN/,
    // A URL with a password in it.
    /:\/\/[^\s/@]*:[^\s/@]*@/,
    /\b(?:HRKU-|gh[opsur]_|github_pat_|glpat-|xox[a-z]-|[rs]k_(?:live|test)_|sk-|npm_|SG\.|A[KS]IA|AIza|eyJ)\w/,
    /\b(?:bearer|basic)\s+\S/i,
    // An assignment: DATABASE_URL=..., password: ...
    /\b[A-Z][A-Z0-9_]{2,}=/,
    /(?:passw|secret|token|api_?key|credential)\w*["']?\s*[=:]/i,
    // Digests and random texts, but not a UUID.
    /\b[0-9a-f]{32,}\b/i,
    /(?=[\w+/=-]*\d)(?=[\w+/=-]*[A-Z])(?=[\w+/=-]*[a-z])[\w+/=-]{20,}/,
    /\b(?=(?:[a-z]*\d){4})(?=\d*[a-z])[a-z0-9]{24,}\b/,
];
/** Whether a text looks like a credential, or holds one. Errs on the side of hiding. */
function looksSecret(text) {
    return SECRET_TEXTS.some((pattern) => pattern.test(text));
}
/** A name as names are compared: `configVars` is `config_vars`. */
const normalName = (name) => name.toLowerCase().replace(/[^a-z0-9]/g, '');
/** Whether what has this name is not to be shown, whatever it looks like. */
const isSecretName = (name) => SECRET_NAME.test(normalName(name));

;// CONCATENATED MODULE: ./.build/review/pseudonyms.js



const same = (text) => text;
const AS_THEY_ARE = {
    person: same,
    address: same,
    text: same,
    leaf: ({ text }) => text,
};
/** Characters of a pseudonym: 48 bits, so that two of 100,000 people hardly ever share one. */
const LENGTH = 12;
const EMAIL = /[^\s@<>()[\]{}"'`|,:;=/\\]+(?:@|%40)[^\s@<>()[\]{}"'`|,:;=/\\]+/gi;
const IPV4 = /\d{1,3}(?:\.\d{1,3}){3}/g;
/** Also what only looks like an IPv6 address, such as a MAC address; not a time of day. */
const IPV6 = /(?:(?=[0-9a-f:]*::)|(?=:?(?:[0-9a-f]+:){4}))[0-9a-f:]*:[0-9a-f:.]*/gi;
/** Names of leaves, singular, that hold or are a person. */
const PEOPLE = new Set([
    ...['user', 'member', 'collaborator', 'owner', 'new_owner', 'actor', 'recipient', 'sender'],
    ...['person', 'people', 'invitee', 'inviter', 'author', 'creator', 'approver', 'manager'],
    ...['who', 'contact', 'admin', 'operator', 'requester'],
].map(normalName));
/** Of a person. */
const OF_PERSON = new Set(['id', 'uid', 'name', 'handle', 'nickname']);
/** By themselves. */
const PERSONAL = /^(?:e?mail(?:address)?|username|userid|login|(?:full|first|last|given|family|display|user)name|phone(?:number)?)$/;
const isPerson = (name) => PEOPLE.has(name) || PEOPLE.has(name.replace(/s$/, ''));
function isOfPerson(path) {
    const names = path.map(normalName);
    const last = names.at(-1) ?? '';
    return PERSONAL.test(last) || isPerson(last) || (OF_PERSON.has(last) && names.some(isPerson));
}
/**
 * Stable names in place of people and addresses: the same under the same key, and of no use to who
 * does not have it (HMAC-SHA-256). A person's e-mail counts in any case, an address in any form.
 */
function pseudonyms(key) {
    const keyed = (kind, text) => {
        const digest = (0,external_node_crypto_.createHmac)('sha256', key).update(`${kind}\0${text}`).digest('hex');
        return `${kind}-${digest.slice(0, LENGTH)}`;
    };
    const person = (text) => keyed('person', text.trim().toLowerCase().replace('%40', '@'));
    const address = (text) => keyed('address', canonical(text.trim()));
    const text = (whole) => whole
        .replace(EMAIL, (email) => person(email.replace(/\.+$/, '')))
        .replace(IPV6, (found) => address(found.replace(/^:(?!:)|[.]+$|(?<!:):$/g, '')))
        .replace(IPV4, address);
    const leaf = ({ path, text: whole }) => {
        const isName = isOfPerson(path) && !/^(?:true|false|null|\d{1,3}|)$/.test(whole);
        return isName ? person(whole) : text(whole);
    };
    return { person, address, text, leaf };
}
/** An address in the one form that URLs have it in. */
function canonical(address) {
    const bare = address.toLowerCase().replace(/%.*$/, '');
    return (0,external_node_net_.isIP)(bare) === 6 ? new URL(`http://[${bare}]`).hostname.slice(1, -1) : bare;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./.build/review/filter.js
var filter = __webpack_require__(79213);
;// CONCATENATED MODULE: ./.build/review/variables.js

const setOf = (...names) => new Set(names.map(normalName));
/** Under these an event may hold config variables: as names, or with their values. */
const CONTAINERS = setOf(...['config', 'config_var', 'config_vars', 'configuration', 'env', 'env_vars', 'environment'], ...['environment_variables', 'variable', 'variables', 'var', 'vars']);
/** Under these as well, in an event about config. */
const CHANGES = setOf(...['set', 'unset', 'add', 'added', 'remove', 'removed', 'update', 'updated', 'delete'], ...['deleted', 'change', 'changes', 'changed', 'diff', 'keys', 'names']);
/** Under these one variable has its name; what stands beside it may be its value. */
const NAME_KEYS = setOf('name', 'key', 'var', 'variable', 'config_var');
const VALUE_KEYS = setOf('value', 'old', 'new', 'old_value', 'new_value', 'previous', 'before', 'after');
const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,99}$/;
/** How most are named, and hardly anything else is. */
const CONVENTIONAL = /^[A-Z][A-Z0-9_]{1,99}$/;
const DEEPEST = 8;
/** Whether this may be the name of a config variable, and what it leads to its value. */
const isConventional = (name) => CONVENTIONAL.test(name);
const isIn = (names, key) => !isConventional(key) && names.has(normalName(key));
/** Whether config variables are what stands under this name, in an event of any type. */
const isContainer = (name) => isIn(CONTAINERS, name);
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** The names in the `data` of an event about config, which may have any shape. Never a value. */
function namesInEvent(data) {
    return [...(isObject(data) ? nameOf(data) : []), ...searched(data, 0)];
}
function searched(value, depth) {
    if (depth > DEEPEST)
        return [];
    if (Array.isArray(value))
        return value.flatMap((item) => searched(item, depth + 1));
    if (!isObject(value))
        return [];
    return Object.entries(value).flatMap(([key, held]) => {
        if (isConventional(key))
            return key;
        if (isContainer(key))
            return namesIn(held, NAME, depth + 1);
        // What changed may also be a pair of an old and a new value.
        if (isIn(CHANGES, key))
            return namesIn(held, CONVENTIONAL, depth + 1);
        return searched(held, depth + 1);
    });
}
/**
 * The names in what a container holds: the keys of an object, what is listed, what stands under
 * `name` or `key`. Where a name cannot be told from a value, nothing.
 *
 * @param listed what a name in a list must look like
 */
function namesIn(value, listed = NAME, depth = 0) {
    if (depth > DEEPEST)
        return [];
    if (typeof value === 'string')
        return namesOfText(value, CONVENTIONAL);
    if (Array.isArray(value))
        return value.flatMap((item) => namesOfItem(item, listed, depth + 1));
    if (!isObject(value))
        return [];
    const isOne = Object.keys(value).some((key) => isIn(VALUE_KEYS, key));
    const own = isOne ? nameOf(value) : [];
    if (own.length > 0)
        return own;
    return Object.entries(value).flatMap(([key, held]) => {
        const isGroup = typeof held === 'object' && isIn(CHANGES, key);
        if (isGroup)
            return namesIn(held, CONVENTIONAL, depth + 1);
        return NAME.test(key) ? key : [];
    });
}
function namesOfItem(item, listed, depth) {
    if (typeof item === 'string')
        return namesOfText(item, listed);
    // A pair: the second is the value.
    if (Array.isArray(item))
        return namesOfItem(item[0], CONVENTIONAL, depth + 1);
    const own = isObject(item) ? nameOf(item) : [];
    return own.length > 0 ? own : namesIn(item, listed, depth);
}
function nameOf(variable) {
    return Object.entries(variable).flatMap(([key, held]) => isIn(NAME_KEYS, key) && typeof held === 'string' && NAME.test(held) ? held : []);
}
/** Of `A=b` the name; of a list, `A, B`, each; of other texts nothing. */
function namesOfText(text, pattern) {
    const [before = '', ...values] = text.slice(0, 10_000).split('=');
    const names = before.split(',').map((name) => name.trim());
    const isNames = names.every((name) => (values.length > 0 ? NAME : pattern).test(name));
    return isNames ? names.slice(0, values.length > 0 ? 1 : undefined) : [];
}

;// CONCATENATED MODULE: ./.build/review/leaves.js


/** Of an event at most, and of a text: `data` may be anything. */
const MOST_LEAVES = 200;
const MOST_VISITS = 5000;
const ABOUT_CONFIG = /config|variable|envvar|secret/;
const LONGEST_TEXT = 300;
/**
 * The leaves of an event's `data`, in order. Of config variables only their names are among them,
 * and what looks secret is hidden: whatever is made of leaves shows neither.
 *
 * @param type of the event, `type.action`: in one about config, everything may be a value
 */
function leavesOf(type, data) {
    if (ABOUT_CONFIG.test(normalName(type)))
        return named(['variables'], namesInEvent(data));
    const leaves = [];
    const waiting = [[[], data]];
    for (let visits = 0; visits < MOST_VISITS && leaves.length < MOST_LEAVES; visits++) {
        const [path, value] = waiting.pop() ?? [];
        if (path === undefined)
            break;
        if (isContainer(path.at(-1) ?? ''))
            leaves.push(...named(path, namesIn(value)));
        else if (typeof value === 'object' && value !== null) {
            const isArray = Array.isArray(value);
            // From the end, since the last is taken first; no more of them than may be visited.
            for (const key of Object.keys(value).slice(0, MOST_VISITS).reverse()) {
                waiting.push([isArray ? path : [...path, shown(key)], value[key]]);
            }
        }
        else
            leaves.push({ path, text: textOf(path, value) });
    }
    return leaves;
}
const named = (path, names) => [...new Set(names)].slice(0, MOST_LEAVES).map((text) => ({ path, text }));
const shown = (text) => (looksSecret(text) ? HIDDEN : text.slice(0, LONGEST_TEXT));
function textOf(path, value) {
    const text = String(value);
    if (typeof value !== 'string' && typeof value !== 'number')
        return text;
    // A cut token might not look like one any more.
    return path.some((name) => isSecretName(name) || isConventional(name)) ? HIDDEN : shown(text);
}
/** The path after a name; undefined when the name does not lead there. */
function restAfter(path, name) {
    const normal = path.map(normalName);
    for (let at = 0; at + name.length <= path.length; at++) {
        if (name.every((part, i) => normal[at + i] === part))
            return path.slice(at + name.length);
    }
    return undefined;
}
/**
 * The leaves that a name leads to: `user.email` is any `email` right in a `user`, wherever that is,
 * in any case, with or without underscores. `rest` is the path from there on.
 */
function leavesNamed(leaves, name) {
    const parts = name.split('.').map(normalName);
    return leaves.flatMap((leaf) => {
        const rest = restAfter(leaf.path, parts);
        return rest === undefined ? [] : { leaf, rest };
    });
}

;// CONCATENATED MODULE: ./.build/review/match.js


/** Tests a text against globs, any of which will do; without any, none does. */
function matcher(globs) {
    if (globs.length === 0)
        return () => false;
    const pattern = (0,filter/* patternOf */.Id)(globs, false);
    return (text) => pattern.test(text);
}
/** Which events a rule is about, as far as their leaves say. */
function whereOf({ where = [] }) {
    const tests = where.map(({ leaf, is }) => ({ leaf, test: testOf(is) }));
    return (leaves, facts) => tests.every(({ leaf, test }) => leaf.some((name) => leavesNamed(leaves(), name).some(({ leaf: { text } }) => test(text, facts))));
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

;// CONCATENATED MODULE: ./.build/review/rules.json
const rules_namespaceObject = /*#__PURE__*/JSON.parse('{"names":{"person":["user.email","member.email","collaborator.email","recipient.email","invitee.email","user_email","email","user","member","collaborator","recipient","invitee"],"permission":["permissions","permission","role","roles","access"],"range":["source","sources","cidr","range","ranges","ip_range","ip_ranges","rules","trusted_ips","ip_addresses"]},"rules":[{"id":"access-outside","title":"Access given to an outsider","why":"The person\'s e-mail domain differs from that of whoever gave the access: is there a contract, and an end date?","controls":["SOC 2 CC6.2","ISO 27001 A.5.18","PCI DSS 7.2","PCI DSS 8.2.7"],"events":["enterprise_account_membership.create","team_membership.create","collaborator.create","app_transfer.create"],"where":[{"leaf":["@person"],"is":"outsider"}],"show":{"who":["@person"],"permission":["@permission"]}},{"id":"access-privileged","title":"Administrator access given","why":"Someone who manages an account, team or app can give access to others and destroy what is there.","controls":["SOC 2 CC6.3","ISO 27001 A.8.2","PCI DSS 7.2","PCI DSS 10.2.1.5"],"events":["enterprise_account_membership.create","enterprise_account_membership.update","team_membership.create","team_membership.update","collaborator.create"],"where":[{"leaf":["@permission"],"is":["*admin*","*manage*","*owner*","*billing*"]}],"show":{"who":["@person"],"permission":["@permission"]}},{"id":"access-without-2fa","title":"Access without two-factor authentication","why":"A stolen password is then enough to get in.","controls":["SOC 2 CC6.1","PCI DSS 8.4"],"events":["enterprise_account_membership.*","team_membership.*","collaborator.create"],"where":[{"leaf":["two_factor_authentication","two_factor_enabled","two_factor","2fa","mfa","mfa_enabled"],"is":["false","disabled","off","no"]}],"show":{"who":["@person"],"permission":["@permission"]}},{"id":"access-gained","title":"Access gained","why":"Each needs a request and an approval that can be shown.","controls":["SOC 2 CC6.2","SOC 2 CC6.3","ISO 27001 A.5.18","PCI DSS 7.2","PCI DSS 8.2.4"],"events":["enterprise_account_membership.create","team_membership.create","collaborator.create"],"show":{"who":["@person"],"permission":["@permission"]}},{"id":"access-changed","title":"Access changed","why":"People who change jobs keep old permissions unless somebody looks.","controls":["SOC 2 CC6.3","ISO 27001 A.5.18","ISO 27001 A.8.2","PCI DSS 7.2"],"events":["enterprise_account_membership.update","team_membership.update"],"show":{"who":["@person"],"permission":["@permission","changes"]}},{"id":"access-lost","title":"Access lost","why":"Compare with the people who left: each should be here, soon after they left.","controls":["SOC 2 CC6.2","SOC 2 CC6.3","ISO 27001 A.5.18","PCI DSS 8.2.5"],"events":["enterprise_account_membership.destroy","team_membership.destroy","collaborator.destroy"],"show":{"who":["@person"],"permission":["@permission"]}},{"id":"app-transfers","title":"App transfers","why":"An app changes owner, with its data and config variables.","controls":["SOC 2 CC6.3","SOC 2 CC6.7","ISO 27001 A.5.18","PCI DSS 7.2"],"events":["app_transfer.*"],"show":{"to":["recipient.email","recipient.name","recipient","new_owner.email","new_owner","to.email","to","user.email","email"],"state":["state","status"]}},{"id":"network-opened","title":"Trusted IP ranges opened wide","why":"A range of 4,096 IPv4 addresses or more lets strangers reach a private space.","controls":["SOC 2 CC6.6","SOC 2 CC7.1","PCI DSS 10.4"],"events":["trusted_ip.*"],"where":[{"leaf":["@range"],"is":["*/?","*/1?","*/20"]}],"show":{"space":["space.name","space"],"range":["@range"]}},{"id":"network-changed","title":"Trusted IP ranges changed","why":"They decide who can reach a private space.","controls":["SOC 2 CC6.6","SOC 2 CC7.1","PCI DSS 10.4"],"events":["trusted_ip.*"],"show":{"space":["space.name","space"],"range":["@range"]}},{"id":"destroyed","title":"Destroyed","why":"Apps, add-ons, spaces, teams, domains and certificates do not come back, nor does an add-on\'s data.","controls":["SOC 2 CC7.1","SOC 2 CC7.2","ISO 27001 A.8.15","PCI DSS 10.2.1.7"],"events":["app.destroy","addon.destroy","space.destroy","team.destroy","domain.destroy","sni_endpoint.destroy"],"show":{"name":["addon.name","space.name","domain.hostname","hostname","sni_endpoint.name","addon","space","domain","name"],"plan":["plan.name","plan","addon_service.name","service"]}},{"id":"sensitive-outside-hours","title":"Outside working hours: access, config variables, destruction","why":"Changes that matter while nobody watches: was there an incident or a change request?","controls":["SOC 2 CC7.2","SOC 2 CC7.3","ISO 27001 A.8.15","PCI DSS 10.4"],"events":["*membership.*","collaborator.*","app_transfer.*","config_change.*","trusted_ip.*","app.destroy","addon.destroy","space.destroy","team.destroy","domain.destroy","sni_endpoint.destroy"],"outside_hours":true},{"id":"config-set","title":"Config variables set","why":"They hold credentials and switch features. Names only, by app and person.","controls":["SOC 2 CC7.1","ISO 27001 A.8.15","PCI DSS 8.6","PCI DSS 10.2.1.5"],"events":["config_change.set","heroku_config_change.update"],"each":["app","actor"],"show":{"variables":["variables"]}},{"id":"config-removed","title":"Config variables removed","why":"Removing one can switch off a protection. Names only, by app and person.","controls":["SOC 2 CC7.1","ISO 27001 A.8.15","PCI DSS 8.6","PCI DSS 10.2.1.5"],"events":["config_change.remove"],"each":["app","actor"],"show":{"variables":["variables"]}},{"id":"connections","title":"Connections to Salesforce","why":"Data can flow to another system from then on.","controls":["SOC 2 CC6.7","ISO 27001 A.5.18","PCI DSS 8.6"],"events":["applink_connection.create","applink_authorization.create"],"show":{"connection":["connection.name","authorization.name","name"],"scopes":["scopes","scope"]}},{"id":"new-actors","title":"Actors not seen before","why":"Each should be a joiner, or an integration that somebody ordered.","controls":["SOC 2 CC6.2","SOC 2 CC7.2","ISO 27001 A.5.18","PCI DSS 8.2"],"new":"actor"},{"id":"new-addresses","title":"Addresses not seen before","why":"A known person at an unknown address may be somebody else with that person\'s token.","controls":["SOC 2 CC6.6","SOC 2 CC7.2","ISO 27001 A.8.15","PCI DSS 10.4"],"new":"ip_address"},{"id":"new-apps","title":"Apps not seen before","why":"Each should be in the inventory, with an owner.","controls":["SOC 2 CC7.1","ISO 27001 A.8.15","PCI DSS 10.2.1.7"],"new":"app"},{"id":"outside-hours","title":"Outside working hours, by person","why":"Habits differ: look for people who never did this before.","controls":["SOC 2 CC7.2","ISO 27001 A.8.15","PCI DSS 10.4"],"outside_hours":true,"each":["actor"],"show":"types"},{"id":"unusual-days","title":"Days that stand out","why":"More than three times the median of the month\'s working days, or of its days off, and at least 20 events more than it.","controls":["SOC 2 CC7.2","ISO 27001 A.8.15","PCI DSS 10.4"],"unusual_days":true},{"id":"unknown-types","title":"Types and actions that Heroku does not document","why":"No rule looks for these: decide whether one of your own should.","controls":["SOC 2 CC7.2","ISO 27001 A.8.15","PCI DSS 10.4"],"except":["addon.attach","addon.create","addon.destroy","addon.detach","addon.update","app.create","app.destroy","app.update","app_transfer.create","app_transfer.update","applink_connection.create","applink_connection.refresh","applink_connection.destroy","applink_authorization.create","applink_authorization.refresh","applink_authorization.destroy","applink_app.publish","applink_app.update","applink_app.destroy","code_release.create","collaborator.create","collaborator.destroy","config_change.remove","config_change.set","domain.create","domain.destroy","enterprise_account_membership.create","enterprise_account_membership.destroy","enterprise_account_membership.update","heroku_config_change.update","sni_endpoint.create","sni_endpoint.destroy","sni_endpoint.update","space.create","space.destroy","space.update","team_membership.create","team_membership.destroy","team_membership.update","team.destroy","team.update","trusted_ip.update"],"each":["type","action"]}]}');
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
    /** Globs of `type.action`; without: all. */
    events: globs.optional(),
    /** Globs of `type.action` that do not count. */
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
const RULES = rules_named(BUILT_IN);
/** The rules with the lists that they refer to. */
function rules_named({ rules, names }) {
    const listed = (leaf) => leaf.flatMap((name) => (name.startsWith('@') ? (names[name.slice(1)] ?? []) : name));
    const shown = (show) => Object.fromEntries(Object.entries(show).map(([label, leaf]) => [label, listed(leaf)]));
    return rules.map((rule) => ({
        ...rule,
        where: rule.where?.map(({ leaf, is }) => ({ leaf: listed(leaf), is })),
        show: typeof rule.show === 'object' ? shown(rule.show) : rule.show,
    }));
}
/** A company's file of rules cannot be used. */
class RulesError extends errors/* ActionError */.lZ {
}
/**
 * The built-in rules with a company's own: one with the id of a built-in rule takes its place, others
 * come first.
 *
 * @param text JSON of the same form as rules.json
 * @throws RulesError that says where the file is wrong
 */
function rulesWith(text, file) {
    const { without = [], names, rules } = parse(text, file);
    const own = rules_named({ rules, names: { ...BUILT_IN.names, ...names } });
    const isLeftOut = matcher(without);
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
        value = JSON.parse(text);
    }
    catch {
        throw new RulesError(`${(0,log/* quoted */.TL)(file)} is not JSON. docs/review.md shows a file of rules`);
    }
    const { data, error } = fileSchema.safeParse(value);
    if (error === undefined)
        return data;
    const problems = error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new RulesError(`${(0,log/* quoted */.TL)(file)} is no file of rules:\n${problems.join('\n')}`);
}

;// CONCATENATED MODULE: ./.build/review/options.js











const REVIEW_USAGE = `Usage: heroku-audit-trail review [DIR] [MONTH] [options]

Shows what a reviewer wants to see first of a month: access given and taken, config variables changed
(names only), what was destroyed, who and what is new against the twelve months before, activity outside
working hours. DIR (default: the current folder) holds one ledger; MONTH (YYYY-MM) is by default the
newest that is final.

  --html FILE             one page with charts and a table
  --markdown FILE         Markdown, also for a job's summary
  --json FILE             everything for programs; - is standard output, for each of the three
  --time-zone ZONE        of working hours, such as Europe/Berlin (UTC)
  --working-hours HOURS   ('Mon-Fri 08:00-18:00'); days may be left out
  --rules FILE            rules of your own, beside or in place of the built-in ones (docs/review.md)
  --pseudonymize          show people and addresses under names that tell nobody who they are
  --private-key FILE      OpenPGP private key that opens encrypted months; may be repeated

Example: heroku-audit-trail review audit-trail/acme 2026-10 --time-zone Europe/Berlin --html october.html

Environment: PGP_PRIVATE_KEYS (instead of files), PGP_PASSPHRASE (else it is asked for), PSEUDONYM_KEY
(a secret of 16 characters or more, under which the names are the same in each review).
Exit code: 0, or 2 when it could not be done.
`;
const FORMS = ['html', 'markdown', 'json'];
const STRING = { type: 'string' };
const FLAGS = {
    ...{ html: STRING, markdown: STRING, json: STRING },
    ...{ 'time-zone': STRING, 'working-hours': STRING, rules: STRING },
    pseudonymize: { type: 'boolean' },
    'private-key': { type: 'string', multiple: true },
    help: { type: 'boolean', short: 'h' },
};
const SHORTEST_KEY = 16;
/**
 * Reads the arguments; undefined when only the help is asked for.
 *
 * @throws UsageError, OptionsError, RulesError, KeyError
 */
async function readReviewCommand(args, edge) {
    const { values, positionals } = (0,options_command/* readArguments */.lR)('review', args, FLAGS);
    if (values.help)
        return undefined;
    const { 'time-zone': timeZone = 'UTC', 'working-hours': hoursText = '08:00-18:00' } = values;
    const month = positionals.find(system_month/* isMonth */.nl);
    const [folder = '.', unexpected] = positionals.filter((each) => each !== month);
    if (unexpected !== undefined)
        throw new options_command/* UsageError */.eb(`Unexpected ${(0,log/* quoted */.TL)(unexpected)}.`, 'review');
    const hours = parseWorkingHours(hoursText);
    const key = edge.env.PSEUDONYM_KEY ?? '';
    const isKeyShort = values.pseudonymize === true && key !== '' && key.length < SHORTEST_KEY;
    const problems = [
        ...(isZone(timeZone)
            ? []
            : [`--time-zone: ${(0,log/* quoted */.TL)(timeZone)} is not a time zone, such as Europe/Berlin or UTC`]),
        ...(hours === undefined
            ? [`--working-hours: ${(0,log/* quoted */.TL)(hoursText)} is not of the form 'Mon-Fri 08:00-18:00'`]
            : []),
        ...(isKeyShort
            ? [
                `PSEUDONYM_KEY has ${key.length} characters, which can be guessed: give ${SHORTEST_KEY} or more`,
            ]
            : []),
    ];
    if (hours === undefined || problems.length > 0)
        throw new options_problems/* OptionsError */.ZW(problems);
    const rules = values.rules === undefined ? RULES : await rulesIn(values.rules, edge);
    const targets = FORMS.flatMap((form) => {
        const file = values[form];
        return file === undefined ? [] : [[form, file]];
    });
    const names = values.pseudonymize ? pseudonyms(key === '' ? newKey(edge) : key) : AS_THEY_ARE;
    return {
        folder,
        month,
        targets: targets.length > 0 ? targets : [['markdown', '-']],
        reviewer: { rules, timeZone, hours, names },
        privateKeys: await (0,query_command/* privateKeysOf */.vP)(values['private-key'], edge),
    };
}
function isZone(name) {
    try {
        return Boolean(new LocalClock(name));
    }
    catch {
        return false;
    }
}
function newKey(edge) {
    edge.complain('People and addresses have names that hold within this output only: set PSEUDONYM_KEY to have ' +
        'the same in each review.\n');
    return (0,external_node_crypto_.randomBytes)(32).toString('hex');
}
async function rulesIn(file, edge) {
    let text;
    try {
        text = (await edge.readFile((0,external_node_path_.resolve)(edge.cwd, file))).toString();
    }
    catch (error) {
        throw new errors/* ActionError */.lZ(`--rules: the file cannot be read: ${(0,errors/* messageOf */.bD)(error)}`);
    }
    return rulesWith(text, file);
}

// EXTERNAL MODULE: ./.build/system/version.js
var version = __webpack_require__(24014);
// EXTERNAL MODULE: ./.build/order/instant.js
var instant = __webpack_require__(56496);
;// CONCATENATED MODULE: ./.build/review/describe.js

const LONGEST = 300;
const LONGEST_VALUE = 100;
/** Leaves of which nothing is known, shown at most. */
const MOST_UNKNOWN = 8;
const MOST_VALUES = 50;
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
/** A text for a row. What it holds of people must be hidden before: a part might not be found. */
const cut = (text, length = LONGEST_VALUE) => text.length > length ? `${text.slice(0, length)}…` : text;
/** What one event says, or several: values by label. */
class Description {
    #show;
    #names;
    #values = new Map();
    constructor({ show }, names) {
        this.#show = typeof show === 'object' ? show : {};
        this.#names = names;
    }
    /** Adds what the rule asks for of an event, and where that is not there, the other leaves. */
    add(leaves) {
        const told = leaves.filter(({ text }) => text !== 'null' && text !== '');
        const used = new Set();
        const missing = Object.entries(this.#show).filter(([label, candidates]) => {
            const found = candidates.map((name) => leavesNamed(told, name));
            const first = found.find(({ length }) => length > 0) ?? [];
            for (const { leaf, rest } of first) {
                this.#put(label, [...rest.map((name) => this.#names.text(name)), this.#textOf(leaf)].join(' '));
                used.add(leaf);
            }
            return first.length === 0;
        });
        if (missing.length === 0 && used.size > 0)
            return;
        const others = told.filter((leaf) => !used.has(leaf) && !UUID.test(leaf.text));
        for (const leaf of others.slice(0, MOST_UNKNOWN)) {
            this.#put(this.#names.text(leaf.path.join('.')) || 'data', this.#textOf(leaf));
        }
    }
    #textOf(leaf) {
        return cut(this.#names.leaf(leaf));
    }
    #put(label, value) {
        const values = this.#values.get(label) ?? new Set();
        if (values.size < MOST_VALUES && this.#values.size < MOST_VALUES) {
            this.#values.set(label, values.add(value));
        }
    }
    toString() {
        const parts = Array.from(this.#values, ([label, values]) => `${label}: ${[...values].join(', ')}`);
        return cut(parts.join('; '), LONGEST);
    }
}

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
const section_MOST_FINDINGS = 200;
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
        if (group === undefined && this.#groups.size < section_MOST_FINDINGS) {
            group = {
                finding: findingOf(sighting, this.#names),
                events: 0,
                types: new Counts(MOST_TYPES),
                description: new Description(this.rule, this.#names),
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
            .top((type) => ({ type: cut(this.#names.text(type)) }))
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
    const shown = (text) => text && cut(names.text(text));
    return {
        id: shown(facts.id),
        created_at: shown(facts.created_at),
        type: shown(facts.type) ?? '',
        action: shown(facts.action) ?? '',
        actor: facts.actor && cut(names.person(facts.actor)),
        app: shown(facts.app),
        team: shown(facts.team),
        ip_address: facts.ip_address && cut(names.address(facts.ip_address)),
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

;// CONCATENATED MODULE: ./.build/review/reviewer.js









/** Different names that are kept of actors, addresses and so on; enough for any account. */
const reviewer_MOST_NAMES = 200_000;
const reviewer_MOST_TYPES = 10_000;
/** In place of an actor, where an event names none. */
const NONE = '(none)';
/** Who and what was in a month, or in several. */
class Learned {
    #seen;
    constructor() {
        const seen = () => new Seen(reviewer_MOST_NAMES);
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
    #types = new Counts(reviewer_MOST_TYPES);
    #actors = new Counts(reviewer_MOST_NAMES);
    #days = new DayCounts();
    #hours = new Array(7 * 24).fill(0);
    #events = 0;
    #first = null;
    #last = null;
    /** @throws RangeError for a time zone that is not known */
    constructor(options) {
        this.#options = options;
        this.#clock = new LocalClock(options.timeZone);
        this.#watches = options.rules
            .filter(({ unusual_days: isOfDays }) => isOfDays !== true)
            .map((rule) => {
            const [isIn, isOut] = [matcher(rule.events ?? ['*']), matcher(rule.except ?? [])];
            const isAbout = (type) => isIn(type) && !isOut(type);
            return { tally: new SectionTally(rule, options.names), isAbout, where: whereOf(rule) };
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
            leaves: () => (leaves ??= leavesOf(type, dataOf(event.value))),
            ...place,
        };
        const time = instant && this.#clock.at(instant.seconds);
        if (instant && time)
            this.#addTime(instant.seconds, time, sighting);
        const isNew = this.#known.add(event);
        for (const { tally, where } of this.#watchesOf(type)) {
            const { new: subject, outside_hours: isOutside } = tally.rule;
            if (subject !== undefined && !isNew.includes(subject))
                continue;
            if (isOutside && (!time || isWithin(this.#options.hours, time)))
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
        const { timeZone, names } = this.#options;
        const shown = (actor) => actor === NONE || actor === OTHER ? actor : cut(names.person(actor));
        return {
            schema: 'heroku-audit-trail/review/1',
            ...{ account, month, revision, final, made_at: now.toISOString(), tool: version/* TOOL */.js },
            time_zone: timeZone,
            ...{ events: this.#events, first: this.#first, last: this.#last },
            compared: { months: compared.months, left_out: this.#leftOut(compared) },
            charts: {
                by_day: this.#days.byDay(month, now),
                by_type: this.#types.top((type) => ({ type: cut(names.text(type)) })),
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
        const notTold = many.map((subject) => `${subject}: more than ${reviewer_MOST_NAMES}, so that new ones cannot be told`);
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
function dataOf(event) {
    const isObject = typeof event === 'object' && event !== null && !Array.isArray(event);
    return isObject ? event.data : event;
}

// EXTERNAL MODULE: ./.build/review/source.js
var source = __webpack_require__(29270);
;// CONCATENATED MODULE: ./.build/review/command.js











/** A month is compared with so many before it. */
const COMPARED = 12;
/** Runs `review`; gives the exit code. */
async function reviewCommand(args, edge) {
    const command = await readReviewCommand(args, edge);
    if (command === undefined) {
        edge.print(REVIEW_USAGE);
        return options_command/* EXIT */.dc.fine;
    }
    const months = await monthsIn(command, edge);
    const review = await reviewOf(months, command, edge);
    // All before the first is written: none of them is there of a review that failed.
    const texts = [];
    for (const [form] of command.targets)
        texts.push(await TEXTS[form](review));
    for (const [index, [, file]] of command.targets.entries()) {
        if (file === '-')
            edge.print(texts[index]);
        else
            await (0,promises_.writeFile)((0,external_node_path_.resolve)(edge.cwd, file), texts[index]);
    }
    return options_command/* EXIT */.dc.fine;
}
const TEXTS = {
    html: async (review) => (await __webpack_require__.e(/* import() */ 4715).then(__webpack_require__.bind(__webpack_require__, 74715))).reviewPage(review),
    markdown: reviewMarkdown,
    json: (review) => `${JSON.stringify(review, null, 2)}\n`,
};
async function monthsIn({ folder, month }, edge) {
    const { sources, problems } = await (0,source/* findSources */.I)([folder], edge);
    if (problems.length > 0)
        throw new errors/* ActionError */.lZ(problems.join('\n'));
    const held = sources.filter((source) => source.manifest !== undefined);
    const ledgers = [...new Set(held.map(({ ledger }) => ledger ?? ''))].sort();
    if (held.length === 0)
        throw new errors/* ActionError */.lZ(`${(0,log/* quoted */.TL)(folder)} is not the folder of a ledger.`);
    if (ledgers.length > 1) {
        throw new errors/* ActionError */.lZ(`${(0,log/* quoted */.TL)(folder)} holds ${ledgers.length} ledgers: give the folder of one, of ` +
            ledgers.map(log/* plain */.pj).join(', '));
    }
    const final = held.filter(({ provisional }) => !provisional);
    const asked = month ?? final.at(-1)?.month;
    const found = held.find((each) => each.month === asked);
    if (asked === undefined || found === undefined) {
        const there = (0,system_month/* formatMonths */.jr)(held.map((each) => each.month));
        throw new errors/* ActionError */.lZ(`The ledger does not have ${asked ?? 'a final month'}; it has ${there}.`);
    }
    const earliest = (0,system_month/* addMonths */.PS)(asked, -COMPARED);
    const before = final.filter((each) => earliest <= each.month && each.month < asked);
    return { month: found, before };
}
async function reviewOf({ month: held, before }, command, edge) {
    const { privateKeys } = command;
    const now = edge.clock.now();
    const keys = { privateKeys, now };
    const reviewer = new Reviewer(command.reviewer);
    const isOpen = ({ manifest }) => manifest.encryption === null || privateKeys.length > 0;
    const noPause = () => Promise.resolve();
    const months = [];
    const closed = before.filter((each) => !isOpen(each)).map((each) => each.month);
    const leftOut = closed.length > 0 ? [`${(0,system_month/* formatMonths */.jr)(closed)}: encrypted, and no private key was given`] : [];
    for (const each of before.filter(isOpen)) {
        const learned = new Learned();
        const problems = await each.read(keys, (entry) => learned.add(new review_event/* AuditEvent */.I(entry)), noPause);
        if (problems.length > 0)
            leftOut.push(...problems);
        else {
            reviewer.learn(learned);
            months.push(each.month);
        }
    }
    const { path } = held;
    const problems = await held.read(keys, (entry, line) => reviewer.add(new review_event/* AuditEvent */.I(entry), { path, line }), noPause);
    if (problems.length > 0)
        throw new errors/* ActionError */.lZ(problems.join('\n'));
    const { account, revision, final } = held.manifest;
    const compared = { months, left_out: leftOut.length > 0 ? leftOut.join('; ') : null };
    return reviewer.review({ account, revision, final, compared, month: held.month, now });
}


/***/ })

};
