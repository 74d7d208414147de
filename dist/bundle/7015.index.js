export const id = 7015;
export const ids = [7015];
export const modules = {

/***/ 28994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cut),
/* harmony export */   V: () => (/* binding */ Description)
/* harmony export */ });
/* harmony import */ var _leaves_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46700);

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
            const found = candidates.map((name) => (0,_leaves_js__WEBPACK_IMPORTED_MODULE_0__/* .leavesNamed */ .eZ)(told, name));
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
        if (others.length > MOST_UNKNOWN)
            this.#put('and', `${others.length - MOST_UNKNOWN} more`);
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


/***/ }),

/***/ 42623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ AuditEvent)
/* harmony export */ });
/* harmony import */ var _order_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50645);
/* harmony import */ var _order_event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9185);


/**
 * Where an event names them: groups of paths, of which the first that names anything counts, and in it
 * the first name is the one to show. First come the fields that Heroku publishes. What `data` holds
 * is documented nowhere, so others follow.
 */
const PATHS = {
    actor: [
        ['actor.email', 'actor.id'],
        ['actor.name', 'actor.login', 'actor'],
        ['data.actor.email', 'data.actor.name', 'data.actor.id', 'data.actor', 'data.actor_email'],
    ],
    app: [
        ['app.name', 'app.id'],
        ['app'],
        ['data.app.name', 'data.app.id', 'data.app', 'data.app_name', 'data.app_id'],
    ],
    team: [
        ['team.name', 'team.id'],
        ['team'],
        ['data.team.name', 'data.team.id', 'data.team', 'data.team_name', 'data.team_id'],
        ['data.organization.name', 'data.organization.id', 'data.organization'],
    ],
    ip_address: [
        ['request.ip_address'],
        ['request.ip', 'request.remote_ip', 'ip_address'],
        ['data.ip_address', 'data.ip', 'data.remote_ip'],
    ],
};
const SUBJECTS = Object.keys(PATHS);
const steps = (path) => path.split('.');
const fieldOf = (path) => (0,_order_event_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldNumber */ .O3)(...steps(path));
/** The published ones, as numbers of fields. */
const FIELDS = Object.fromEntries(SUBJECTS.map((subject) => [subject, PATHS[subject][0].map(fieldOf)]));
const STEPS = Object.fromEntries(SUBJECTS.map((subject) => [subject, PATHS[subject].map((group) => group.map(steps))]));
const OUTER = {
    id: (0,_order_event_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldNumber */ .O3)('id'),
    created_at: (0,_order_event_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldNumber */ .O3)('created_at'),
    type: (0,_order_event_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldNumber */ .O3)('type'),
    action: (0,_order_event_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldNumber */ .O3)('action'),
};
const DATA = (0,_order_event_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldNumber */ .O3)('data');
/** An event where it lies in memory: valid only as long as its entry is. */
class AuditEvent {
    entry;
    #value;
    constructor(entry) {
        this.entry = entry;
    }
    /** Its bytes, as the record has them. */
    get json() {
        const { bytes, start, end } = this.entry;
        return bytes.subarray(start, end);
    }
    /** What JSON.parse makes of it; most often an object. Valid also afterwards. */
    get value() {
        this.#value ??= JSON.parse(this.json.toString());
        return this.#value;
    }
    /** The bytes of its `data`; empty when it has none. */
    get data() {
        const { bytes, kinds, starts, ends } = this.entry;
        return kinds[DATA] === 0 ? Buffer.alloc(0) : bytes.subarray(starts[DATA], ends[DATA]);
    }
    /** When it happened; undefined when its `created_at` is missing or no date-time. */
    get instant() {
        const instant = (0,_order_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .createdAt */ .CT)(this.entry);
        return typeof instant === 'string' ? undefined : instant;
    }
    /** The text of a field of the event itself; null when that is missing, or no string. */
    text(field) {
        return this.entry.text(OUTER[field]) ?? null;
    }
    /** Every name that it gives to its actor, app and so on, the one to show first; none: no name. */
    namesOf(subject) {
        const published = FIELDS[subject].map((field) => this.entry.text(field)).filter(isName);
        if (published.length > 0 || !this.entry.isObject)
            return published;
        for (const group of STEPS[subject].slice(1)) {
            const names = group.map((path) => valueAt(this.value, path)).filter(isName);
            if (names.length > 0)
                return names;
        }
        return [];
    }
    get facts() {
        const shown = (subject) => this.namesOf(subject)[0] ?? null;
        return {
            created_at: this.text('created_at'),
            type: this.text('type'),
            action: this.text('action'),
            actor: shown('actor'),
            app: shown('app'),
            team: shown('team'),
            ip_address: shown('ip_address'),
            id: this.text('id'),
        };
    }
}
const isName = (value) => typeof value === 'string' && value !== '';
function valueAt(event, path) {
    let value = event;
    for (const step of path) {
        if (typeof value !== 'object' || value === null)
            return undefined;
        value = value[step];
    }
    return value;
}


/***/ }),

/***/ 79213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Id: () => (/* binding */ patternOf),
/* harmony export */   rO: () => (/* binding */ onDays),
/* harmony export */   wC: () => (/* binding */ matching)
/* harmony export */ });
const DAY = 86_400;
/** Seconds since 1970 at which a day begins, `YYYY-MM-DD` in UTC. */
const secondsOf = (day) => Date.parse(`${day}T00:00:00Z`) / 1000;
/** The events on the days that are wanted. One without a readable `created_at` is on none. */
function onDays({ from, to }) {
    const start = from === undefined ? -Infinity : secondsOf(from);
    const end = to === undefined ? Infinity : secondsOf(to) + DAY;
    return ({ instant }) => instant !== undefined && start <= instant.seconds && instant.seconds < end;
}
/** The texts of an event in which each kind of glob is looked for. */
const TEXTS = {
    type: (event) => {
        const [type, action] = [event.text('type') ?? '', event.text('action') ?? ''];
        return [type, `${type}.${action}`];
    },
    actor: (event) => event.namesOf('actor'),
    app: (event) => event.namesOf('app'),
    team: (event) => event.namesOf('team'),
    ip: (event) => event.namesOf('ip_address'),
    text: (event) => [unescaped(event.json.toString())],
};
/** The events in which, of each kind of glob that is given, one matches. */
function matching(wanted) {
    const searches = Object.keys(TEXTS).flatMap((kind) => {
        const globs = wanted[kind] ?? [];
        if (globs.length === 0)
            return [];
        const pattern = patternOf(globs, kind === 'text');
        return [{ textsOf: TEXTS[kind], pattern }];
    });
    return (event) => searches.every(({ textsOf, pattern }) => textsOf(event).some((text) => pattern.test(text)));
}
/** A pattern that matches what one of the globs does; the whole text, or a part of it. */
function patternOf(globs, isPart) {
    const sources = globs.map((glob) => glob
        .replace(/[\\^$.+()[\]{}|/]/g, '\\$&')
        .replace(isPart ? /^\*+|\*+$/g : /$^/, '')
        .replace(/\*+/g, '.*')
        .replaceAll('?', '.'));
    const any = `(?:${sources.join('|')})`;
    return new RegExp(isPart ? any : `^${any}$`, 'isu');
}
const ESCAPES = {
    ...{ '\\n': '\n', '\\r': '\r', '\\t': '\t', '\\b': '\b', '\\f': '\f' },
};
/** JSON text with the characters that its escapes stand for. */
function unescaped(json) {
    if (!json.includes('\\'))
        return json;
    return json.replace(/\\u[0-9a-f]{4}|\\./gi, (escape) => escape.length > 2
        ? String.fromCharCode(parseInt(escape.slice(2), 16))
        : (ESCAPES[escape] ?? escape.slice(1)));
}


/***/ }),

/***/ 46700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qu: () => (/* binding */ dataOf),
  eZ: () => (/* binding */ leavesNamed),
  wf: () => (/* binding */ leavesOf)
});

// EXTERNAL MODULE: ./.build/review/secret.js
var secret = __webpack_require__(75475);
;// CONCATENATED MODULE: ./.build/review/variables.js

const setOf = (...names) => new Set(names.map(secret/* normalName */.tK));
/** Under these an event may hold config variables: as names, or with their values. */
const CONTAINERS = setOf(...['config', 'config_var', 'config_vars', 'configuration', 'env', 'env_vars', 'environment'], ...['environment_variables', 'variable', 'variables', 'var', 'vars']);
/** Under these as well, in an event about config. */
const CHANGES = setOf(...['set', 'unset', 'add', 'added', 'remove', 'removed', 'update', 'updated', 'delete'], ...['deleted', 'change', 'changes', 'changed', 'diff', 'keys', 'names']);
/** Under these one variable has its name; what stands beside it may be its value. */
const NAME_KEYS = setOf('name', 'key', 'var', 'variable', 'config_var', 'field');
const VALUE_KEYS = setOf(...['value', 'old', 'new', 'old_value', 'new_value', 'previous', 'current', 'before', 'after'], ...['from', 'to', 'content']);
const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,99}$/;
/** How most are named, and hardly anything else is. */
const CONVENTIONAL = /^[A-Z][A-Z0-9_]{1,99}$/;
const DEEPEST = 8;
/** Whether this may be the name of a config variable, and what it leads to its value. */
const isConventional = (name) => CONVENTIONAL.test(name);
const isIn = (names, key) => !isConventional(key) && names.has((0,secret/* normalName */.tK)(key));
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
/** The first, since another may be its value. */
function nameOf(variable) {
    const names = Object.entries(variable).flatMap(([key, held]) => isIn(NAME_KEYS, key) && typeof held === 'string' && NAME.test(held) ? held : []);
    return names.slice(0, 1);
}
/** Whether what stands under a name is the value of a variable that is named beside it. */
function isValueIn(object) {
    return (key) => isIn(VALUE_KEYS, key) && isObject(object) && nameOf(object).some(isConventional);
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
    if (ABOUT_CONFIG.test((0,secret/* normalName */.tK)(type)))
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
            const isValue = isValueIn(value);
            // From the end, since the last is taken first; no more of them than may be visited.
            for (const key of Object.keys(value).slice(0, MOST_VISITS).reverse()) {
                const held = isValue(key) ? secret/* HIDDEN */.RG : value[key];
                waiting.push([isArray ? path : [...path, shown(key)], held]);
            }
        }
        else if (value !== undefined)
            leaves.push({ path, text: textOf(path, value) });
    }
    return leaves;
}
/** The `data` of an event; the event itself when it is no object. */
function dataOf(event) {
    const isObject = typeof event === 'object' && event !== null && !Array.isArray(event);
    return isObject ? event.data : event;
}
const named = (path, names) => [...new Set(names)].slice(0, MOST_LEAVES).map((text) => ({ path, text }));
const shown = (text) => ((0,secret/* looksSecret */.n0)(text) ? secret/* HIDDEN */.RG : text.slice(0, LONGEST_TEXT));
function textOf(path, value) {
    const text = String(value);
    if (typeof value !== 'string' && typeof value !== 'number')
        return text;
    // A cut token might not look like one any more.
    return path.some((name) => (0,secret/* isSecretName */.eh)(name) || isConventional(name)) ? secret/* HIDDEN */.RG : shown(text);
}
/** The path after a name; undefined when the name does not lead there. */
function restAfter(path, name) {
    const normal = path.map(secret/* normalName */.tK);
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
    const parts = name.split('.').map(secret/* normalName */.tK);
    return leaves.flatMap((leaf) => {
        const rest = restAfter(leaf.path, parts);
        return rest === undefined ? [] : { leaf, rest };
    });
}


/***/ }),

/***/ 70832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ pseudonyms),
/* harmony export */   b: () => (/* binding */ AS_THEY_ARE)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75475);



const same = (text) => text;
const AS_THEY_ARE = {
    person: same,
    address: same,
    text: same,
    leaf: ({ text }) => text,
};
/** Characters of a pseudonym: 48 bits, so that two of 100,000 people hardly ever share one. */
const LENGTH = 12;
/** The sign of an e-mail, also as URLs, HTML, JSON and people write it. */
const AT = String.raw `\s?[([{]at[)\]}]\s?|[@＠﹫]|%(?:25)*40|&#(?:64|x40);|&commat;|\\u0040`;
/** Bounded, as all here: a long text must not take the square of its length. */
const WORD = '[^\\s@＠﹫<>()[\\]{}"\'`|,:;=/\\\\]{1,254}';
const AT_SIGN = new RegExp(AT, 'i');
const EMAIL = new RegExp(`(?:"[^"]{0,64}"|${WORD})(?:${AT})${WORD}`, 'gi');
/** Also with dashes, as in the names of hosts. */
const IPV4 = /(?<![a-z\d])\d{1,3}(?:-\d{1,3}){3}(?![a-z\d])|\d{1,3}(?:\.\d{1,3}){3}/gi;
/** Also what only looks like an IPv6 address, such as a MAC address; not a time of day. */
const IPV6 = /(?:(?=[0-9a-f:]{0,45}::)|(?=:?(?:[0-9a-f]{1,4}:){4}))[0-9a-f:]{0,45}:[0-9a-f:.]{0,45}/gi;
/** Names of leaves, singular, that hold or are a person. */
const PEOPLE = new Set([
    ...['user', 'member', 'collaborator', 'owner', 'new_owner', 'actor', 'recipient', 'sender'],
    ...['person', 'people', 'invitee', 'inviter', 'author', 'creator', 'approver', 'manager'],
    ...['who', 'contact', 'admin', 'operator', 'requester', 'assignee', 'principal', 'subject'],
    ...['identity', 'user_identity', 'on_behalf_of'],
].map(_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .normalName */ .tK));
/** Of a person. */
const OF_PERSON = new Set(['id', 'uid', 'name', 'handle', 'nickname']);
/** By themselves, also at the end of a longer name; `invited_by` and the like. */
const PERSONAL = /(?:e?mail(?:address)?|user(?:name|id)|login|(?:full|real|first|last|given|family|display|by)name|phone(?:number)?|principalid|alternateid)$|(?:ed|or)by(?:id|name)?$/;
const isPerson = (name) => PEOPLE.has(name) || PEOPLE.has(name.replace(/s$/, ''));
function isOfPerson(path) {
    const names = path.map(_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .normalName */ .tK);
    const last = names.at(-1) ?? '';
    return PERSONAL.test(last) || isPerson(last) || (OF_PERSON.has(last) && names.some(isPerson));
}
/**
 * Stable names in place of people and addresses: the same under the same key, and of no use to who
 * does not have it (HMAC-SHA-256). A person's e-mail counts in any case, an address in any form.
 */
function pseudonyms(key) {
    const keyed = (kind, text) => {
        const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key).update(`${kind}\0${text}`).digest('hex');
        return `${kind}-${digest.slice(0, LENGTH)}`;
    };
    const person = (text) => keyed('person', text.trim().toLowerCase().replace(AT_SIGN, '@'));
    const address = (text) => keyed('address', canonical(text.trim()));
    const text = (whole) => whole
        .replace(EMAIL, (email) => person(email.replace(/\.+$/, '')))
        .replace(IPV6, (found) => address(found.replace(/^:(?!:)|[.]+$|(?<!:):$/g, '')))
        .replace(IPV4, (found) => address(found.replaceAll('-', '.')));
    const leaf = ({ path, text: whole }) => {
        const isName = isOfPerson(path) && !/^(?:true|false|null|\d{1,3}|)$/.test(whole);
        return isName ? person(whole) : text(whole);
    };
    return { person, address, text, leaf };
}
/** An address in the one form that URLs have it in. */
function canonical(address) {
    const bare = address.toLowerCase().replace(/%.*$/, '');
    return (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(bare) === 6 ? new URL(`http://[${bare}]`).hostname.slice(1, -1) : bare;
}


/***/ }),

/***/ 75475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RG: () => (/* binding */ HIDDEN),
/* harmony export */   eh: () => (/* binding */ isSecretName),
/* harmony export */   n0: () => (/* binding */ looksSecret),
/* harmony export */   tK: () => (/* binding */ normalName)
/* harmony export */ });
/** In place of what may be a secret. */
const HIDDEN = '(hidden)';
/** Names under which systems keep what nobody should see. `auth` alone would hide two-factor settings. */
const SECRET_NAME = /secret|token|passw|passphrase|credential|privatekey|apikey|accesskey|signature|cookie|session|oauth|^(?:key|value|values|pem|dsn)$|(?:connection|database)(?:string|url|uri)$/;
/** None takes more time than a text is long. */
const SECRET_TEXTS = [
    /-----BEGIN/,
    // A URL with a password in it.
    /:\/\/[^\s/@]*:[^\s/@]*@/,
    /\b(?:HRKU-|gh[opsur]_|github_pat_|glpat-|xox[a-z]-|[rs]k_(?:live|test)_|sk-|npm_|SG\.|A[KS]IA|AIza|eyJ)\w/,
    /\b(?:bearer|basic)\s+\S/i,
    // An assignment: DATABASE_URL=..., password: ...
    /\b[A-Z][A-Z0-9_]{2,}=/,
    /(?:passw|secret|token|api_?key|credential)\w{0,50}["']?\s{0,9}[=:]/i,
    // Digests and random texts, but not a UUID.
    /\b[0-9a-f]{32,}\b/i,
    /(?<![\w+/=-])(?=[\w+/=-]*\d)(?=[\w+/=-]*[A-Z])(?=[\w+/=-]*[a-z])[\w+/=-]{20,}/,
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


/***/ })

};
