export const id = 8356;
export const ids = [8356,4014];
export const modules = {

/***/ 28994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   h_: () => (/* binding */ description)
/* harmony export */ });
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33186);
/* harmony import */ var _leaves_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46700);


const LONGEST = 300;
const LONGEST_VALUE = 100;
/** Labels, and values of each, that are kept of several events. */
const MOST = 50;
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
/** A text for a row. What it holds of people must be hidden before: a part might not be found. */
const cut = (text, length = LONGEST_VALUE) => text.length > length ? `${text.slice(0, length)}…` : text;
const INVISIBLES = new RegExp(_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .INVISIBLE */ .kH.source, 'gu');
/** A text in which nothing can act on a terminal or hide: such characters as JSON escapes them. */
const visible = (text) => text.replace(INVISIBLES, (found) => found
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join(''));
/** What one event says, or several: values by label. */
function description({ show }, names) {
    const wanted = Object.entries(typeof show === 'object' ? show : {});
    const said = new Map();
    const put = (label, value) => {
        const values = said.get(label) ?? new Set();
        if (values.size < MOST && said.size < MOST)
            said.set(label, values.add(value));
    };
    return {
        put,
        /** Adds what the rule asks for of an event, and where that is not there, the other leaves. */
        add(leaves) {
            const told = leaves.filter(({ text }) => text !== 'null' && text !== '');
            const used = new Set();
            let isAllThere = true;
            for (const [label, candidates] of wanted) {
                const found = candidates.map((name) => (0,_leaves_js__WEBPACK_IMPORTED_MODULE_1__/* .leavesNamed */ .e)(told, name));
                const first = found.find(({ length }) => length > 0) ?? [];
                for (const { leaf, rest } of first) {
                    const before = rest.map((name) => names.text(name));
                    put(label, [...before, cut(names.leaf(leaf))].join(' '));
                    used.add(leaf);
                }
                isAllThere &&= first.length > 0;
            }
            if (isAllThere && used.size > 0)
                return;
            for (const leaf of told) {
                if (used.has(leaf) || UUID.test(leaf.text))
                    continue;
                put(names.text(leaf.path.join('.')) || 'data', cut(names.leaf(leaf)));
            }
        },
        text() {
            const parts = Array.from(said, ([label, all]) => `${label}: ${[...all].join(', ')}`);
            return cut(parts.join('; '), LONGEST);
        },
    };
}


/***/ }),

/***/ 42623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ AuditEvent),
/* harmony export */   u: () => (/* binding */ SUBJECTS)
/* harmony export */ });
/* harmony import */ var _order_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50645);
/* harmony import */ var _order_event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9185);
/* harmony import */ var _leaves_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46700);



const SUBJECTS = ['actor', 'app', 'team', 'ip_address'];
/** The fields that Heroku publishes; the first that is there is the one to show. */
const PUBLISHED = {
    actor: [(0,_order_event_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldNumber */ .O3)('actor', 'email'), (0,_order_event_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldNumber */ .O3)('actor', 'id')],
    app: [(0,_order_event_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldNumber */ .O3)('app', 'name'), (0,_order_event_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldNumber */ .O3)('app', 'id')],
    team: [(0,_order_event_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldNumber */ .O3)('team', 'name'), (0,_order_event_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldNumber */ .O3)('team', 'id')],
    ip_address: [(0,_order_event_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldNumber */ .O3)('request', 'ip_address')],
};
/** Where names are looked for when those are not there: what `data` holds is documented nowhere. */
const ELSEWHERE = {
    actor: 'actor.name actor.login actor data.actor.email data.actor.name data.actor.id data.actor data.actor_email',
    app: 'app data.app.name data.app.id data.app data.app_name data.app_id',
    team: 'team data.team.name data.team.id data.team data.team_name data.team_id ' +
        'data.organization.name data.organization.id data.organization',
    ip_address: 'request.ip request.remote_ip ip_address data.ip_address data.ip data.remote_ip',
};
const OUTER = {
    id: (0,_order_event_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldNumber */ .O3)('id'),
    created_at: (0,_order_event_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldNumber */ .O3)('created_at'),
    type: (0,_order_event_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldNumber */ .O3)('type'),
    action: (0,_order_event_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldNumber */ .O3)('action'),
};
const DATA = (0,_order_event_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldNumber */ .O3)('data');
/** An event where it lies in memory: valid only as long as its entry is. */
class AuditEvent {
    #entry;
    #value;
    #facts;
    #leaves;
    constructor(entry) {
        this.#entry = entry;
    }
    get json() {
        const { bytes, start, end } = this.#entry;
        return bytes.subarray(start, end);
    }
    get value() {
        if (this.#value === undefined) {
            const json = this.json.toString();
            this.#value = JSON.parse(json, /\d{16}/.test(json) ? exactly : undefined);
        }
        return this.#value;
    }
    /** The JSON of its `data`; empty when it has none. */
    get data() {
        const { bytes, kinds, starts, ends } = this.#entry;
        return kinds[DATA] === 0 ? '' : bytes.toString('utf8', starts[DATA], ends[DATA]);
    }
    get instant() {
        const instant = (0,_order_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .createdAt */ .CT)(this.#entry);
        return typeof instant === 'string' ? undefined : instant;
    }
    text(field) {
        return this.#entry.text(OUTER[field]) ?? null;
    }
    get kind() {
        return `${this.text('type') ?? ''}.${this.text('action') ?? ''}`;
    }
    namesOf(subject) {
        const published = PUBLISHED[subject].map((field) => this.#entry.text(field)).filter(isName);
        if (published.length > 0)
            return published;
        const paths = ELSEWHERE[subject].split(' ');
        return paths.map((path) => valueAt(this.value, path)).filter(isName);
    }
    get facts() {
        const outer = Object.keys(OUTER);
        this.#facts ??= Object.fromEntries([
            ...outer.map((field) => [field, this.text(field)]),
            ...SUBJECTS.map((subject) => [subject, this.namesOf(subject)[0] ?? null]),
        ]);
        return this.#facts;
    }
    /** Of its `data`; of the event itself when it is no object. */
    get leaves() {
        const { value } = this;
        const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
        this.#leaves ??= (0,_leaves_js__WEBPACK_IMPORTED_MODULE_2__/* .leavesOf */ .w)(this.kind, isObject ? value.data : value);
        return this.#leaves;
    }
}
const isName = (value) => typeof value === 'string' && value !== '';
const valueAt = (event, path) => path
    .split('.')
    .reduce((value, step) => value?.[step], event);
/** Numbers that JavaScript would round are the texts that stand there. */
const exactly = (_, value, { source = '' } = {}) => typeof value === 'number' && String(value) !== source ? source : value;


/***/ }),

/***/ 79213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Id: () => (/* binding */ patternOf),
/* harmony export */   rO: () => (/* binding */ onDays),
/* harmony export */   wC: () => (/* binding */ matching)
/* harmony export */ });
const DAY = 86_400;
const secondsOf = (day) => Date.parse(`${day}T00:00:00Z`) / 1000;
/** The events on the days that are wanted. One without a readable `created_at` is on none. */
function onDays({ from, to }) {
    const start = from === undefined ? -Infinity : secondsOf(from);
    const end = to === undefined ? Infinity : secondsOf(to) + DAY;
    return ({ instant }) => instant !== undefined && start <= instant.seconds && instant.seconds < end;
}
const TEXTS = {
    type: (event) => [event.text('type') ?? '', event.kind],
    actor: (event) => event.namesOf('actor'),
    app: (event) => event.namesOf('app'),
    team: (event) => event.namesOf('team'),
    ip: (event) => event.namesOf('ip_address'),
    text: (event) => [unescaped(event.json.toString())],
};
function matching(wanted) {
    const searches = Object.keys(TEXTS)
        .filter((kind) => wanted[kind] !== undefined)
        .map((kind) => ({ textsOf: TEXTS[kind], pattern: patternOf(wanted[kind], kind === 'text') }));
    return (event) => searches.every(({ textsOf, pattern }) => textsOf(event).some((text) => pattern.test(text)));
}
/** A pattern that matches what one of the globs does; the whole text, or a part of it. */
function patternOf(globs, isPart = false) {
    const sources = globs.map((glob) => glob
        .replace(/[\\^$.+()[\]{}|/]/g, '\\$&')
        .replace(isPart ? /^\*+|\*+$/g : /$^/, '')
        .replace(/\*+/g, '.*')
        .replaceAll('?', '.'));
    const any = `(?:${sources.join('|')})`;
    return new RegExp(isPart ? any : `^${any}$`, 'isu');
}
function unescaped(json) {
    if (!json.includes('\\'))
        return json;
    return json.replace(/\\(?:u[0-9a-f]{4}|.)/gi, (escape) => JSON.parse(`"${escape}"`));
}


/***/ }),

/***/ 46700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ leavesNamed),
  w: () => (/* binding */ leavesOf)
});

// EXTERNAL MODULE: ./.build/review/secret.js
var secret = __webpack_require__(75475);
;// CONCATENATED MODULE: ./.build/review/variables.js

const setOf = (names) => new Set(names.split(' ').map(secret/* normalName */.tK));
/** Under these an event may hold config variables: as names, or with their values. */
const CONTAINERS = setOf('config config_var config_vars configuration env env_vars environment environment_variables ' +
    'variable variables var vars');
const CHANGES = setOf('set unset add added remove removed update updated delete deleted change changes changed diff ' +
    'keys names');
/** Under these one variable has its name; what stands beside it may be its value. */
const NAME_KEYS = setOf('name key var variable config_var field');
const VALUE_KEYS = setOf('value old new old_value new_value previous current before after from to content');
const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,99}$/;
/** How most are named, and hardly anything else is. */
const CONVENTIONAL = /^[A-Z][A-Z0-9_]{1,99}$/;
const DEEPEST = 8;
/** Whether this may be the name of a config variable, and what it leads to its value. */
const isConventional = (name) => CONVENTIONAL.test(name);
const isIn = (names, key) => !isConventional(key) && names.has((0,secret/* normalName */.tK)(key));
const isContainer = (name) => isIn(CONTAINERS, name);
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** The names in the `data` of an event about config, which may have any shape. Never a value. */
const variablesIn = (data) => [...nameOf(data), ...namesIn(data)];
/** The names in a container. Where a name cannot be told from a value, nothing. */
const variablesOf = (container) => namesIn(container, NAME);
/** @param listed what a name in a list must look like; undefined: in no container yet */
function namesIn(value, listed, depth = 0) {
    if (depth > DEEPEST)
        return [];
    if (Array.isArray(value))
        return value.flatMap((item) => namesOfItem(item, listed, depth + 1));
    if (typeof value === 'string')
        return listed ? namesOfText(value, CONVENTIONAL) : [];
    if (!isObject(value))
        return [];
    const isOne = listed && Object.keys(value).some((key) => isIn(VALUE_KEYS, key));
    const own = isOne ? nameOf(value) : [];
    if (own.length > 0)
        return own;
    return Object.entries(value).flatMap(([key, held]) => {
        if (isConventional(key))
            return key;
        // What changed may also be a pair of an old and a new value.
        if (isIn(CHANGES, key) && (!listed || typeof held === 'object')) {
            return namesIn(held, CONVENTIONAL, depth + 1);
        }
        if (listed)
            return NAME.test(key) ? key : [];
        return namesIn(held, isContainer(key) ? NAME : undefined, depth + 1);
    });
}
function namesOfItem(item, listed, depth) {
    if (!listed)
        return namesIn(item, listed, depth);
    if (typeof item === 'string')
        return namesOfText(item, listed);
    // A pair: the second is the value.
    if (Array.isArray(item))
        return namesOfItem(item[0], CONVENTIONAL, depth);
    const own = nameOf(item);
    return own.length > 0 ? own : namesIn(item, listed, depth);
}
/** The first, since another may be its value. */
function nameOf(variable) {
    const names = Object.entries(isObject(variable) ? variable : {}).flatMap(([key, held]) => isIn(NAME_KEYS, key) && typeof held === 'string' && NAME.test(held) ? held : []);
    return names.slice(0, 1);
}
const isValueIn = (object, key) => isIn(VALUE_KEYS, key) && nameOf(object).some(isConventional);
/** Of `A=b` the name; of other texts those that look like one. */
function namesOfText(text, pattern) {
    const [name = '', value] = text.split('=', 2).map((part) => part.trim());
    return (value === undefined ? pattern : NAME).test(name) ? [name] : [];
}

;// CONCATENATED MODULE: ./.build/review/leaves.js


/** Of an event, whose `data` may be anything. */
const MOST_LEAVES = 200;
const leaves_DEEPEST = 50;
const ABOUT_CONFIG = /config|variable|envvar|secret/;
const LONGEST_TEXT = 300;
/**
 * The leaves of an event's `data`, in order. Of config variables only their names are among them,
 * and what looks secret is hidden: whatever is made of leaves shows neither.
 * In an event about config everything may be a value.
 */
function leavesOf(kind, data) {
    if (ABOUT_CONFIG.test((0,secret/* normalName */.tK)(kind)))
        return named(['variables'], variablesIn(data));
    const leaves = [];
    const visit = (path, value, depth) => {
        if (isContainer(path.at(-1) ?? ''))
            leaves.push(...named(path, variablesOf(value)));
        else if (typeof value === 'object' && value !== null && depth < leaves_DEEPEST) {
            for (const [key, held] of Object.entries(value)) {
                if (leaves.length >= MOST_LEAVES)
                    return;
                const within = Array.isArray(value) ? path : [...path, shown(key)];
                visit(within, isValueIn(value, key) ? secret/* HIDDEN */.RG : held, depth + 1);
            }
        }
        else if (value !== undefined)
            leaves.push({ path, text: textOf(path, value) });
    };
    visit([], data, 0);
    return leaves;
}
const named = (path, names) => [...new Set(names)].slice(0, MOST_LEAVES).map((text) => ({ path, text }));
const shown = (text) => ((0,secret/* looksSecret */.n0)(text) ? secret/* HIDDEN */.RG : text.slice(0, LONGEST_TEXT));
function textOf(path, value) {
    if (typeof value !== 'string' && typeof value !== 'number') {
        return typeof value === 'object' && value !== null ? '…' : JSON.stringify(value);
    }
    // A cut token might not look like one any more.
    const isHidden = path.some((name) => (0,secret/* isSecretName */.eh)(name) || isConventional(name));
    return isHidden ? secret/* HIDDEN */.RG : shown(String(value));
}
/**
 * The leaves that a name leads to: `user.email` is any `email` right in a `user`, wherever that is,
 * in any case, with or without underscores. `rest` is the path from there on.
 */
function leavesNamed(leaves, name) {
    const parts = name.split('.').map(secret/* normalName */.tK);
    return leaves.flatMap((leaf) => {
        const normal = leaf.path.map(secret/* normalName */.tK);
        const at = normal.findIndex((_, start) => parts.every((part, i) => normal[start + i] === part));
        return at < 0 ? [] : { leaf, rest: leaf.path.slice(at + parts.length) };
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
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76223);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75475);




const same = (text) => text;
const AS_THEY_ARE = {
    ...{ person: same, address: same, text: same, leaf: ({ text }) => text },
};
const SHORTEST_KEY = 16;
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
const PEOPLE = new Set(('user member collaborator owner new_owner actor recipient sender person people invitee inviter ' +
    'author creator approver manager who contact admin operator requester assignee principal subject ' +
    'identity user_identity on_behalf_of')
    .split(' ')
    .map(_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .normalName */ .tK));
const OF_PERSON = new Set(['id', 'uid', 'name', 'handle', 'nickname']);
/** By themselves, also at the end of a longer name; `invited_by` and the like. */
const PERSONAL = /(?:e?mail(?:address)?|user(?:name|id)|login|(?:full|real|first|last|given|family|display|by)name|phone(?:number)?|principalid|alternateid)$|(?:ed|or)by(?:id|name)?$/;
const isPerson = (name) => PEOPLE.has(name) || PEOPLE.has(name.replace(/s$/, ''));
function isOfPerson(path) {
    const names = path.map(_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .normalName */ .tK);
    const last = names.at(-1) ?? '';
    return PERSONAL.test(last) || isPerson(last) || (OF_PERSON.has(last) && names.some(isPerson));
}
/**
 * Stable names in place of people and addresses: the same under the same key, and of no use to who
 * does not have it (HMAC-SHA-256). A person's e-mail counts in any case, an address in any form.
 */
function pseudonyms(key) {
    if (key.length < SHORTEST_KEY) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`PSEUDONYM_KEY has ${key.length} characters, which can be guessed: give ${SHORTEST_KEY} or more`);
    }
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
const looksSecret = (text) => SECRET_TEXTS.some((pattern) => pattern.test(text));
/** A name as names are compared: `configVars` is `config_vars`. */
const normalName = (name) => name.toLowerCase().replace(/[^a-z0-9]/g, '');
const isSecretName = (name) => SECRET_NAME.test(normalName(name));


/***/ }),

/***/ 24014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _O: () => (/* binding */ USER_AGENT),
/* harmony export */   js: () => (/* binding */ TOOL),
/* harmony export */   ul: () => (/* binding */ SCRATCH_PREFIX)
/* harmony export */ });
// Without imports, so that the post step loads nothing else.
/** This project's name and version, as manifests and requests carry them; those of package.json. */
const TOOL = { name: 'heroku-audit-trail', version: '0.1.0' };
const USER_AGENT = 'heroku-audit-trail-export';
const SCRATCH_PREFIX = 'heroku-audit-trail-';


/***/ })

};
