export const id = 7129;
export const ids = [7129,4715];
export const modules = {

/***/ 50645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CT: () => (/* binding */ createdAt),
/* harmony export */   HK: () => (/* binding */ Entry),
/* harmony export */   Nd: () => (/* binding */ KIND)
/* harmony export */ });
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9185);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56496);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92898);



/** The kinds of JSON values; 0 is a missing field. */
const KIND = { object: 1, array: 2, string: 3, number: 4, boolean: 5, null: 6 };
/** An entry of an audit trail, and the published fields in it, as offsets in `bytes`. */
class Entry {
    bytes = Buffer.alloc(0);
    /** The entry is the bytes from `start` to `end`. */
    start = 0;
    end = 0;
    kind = 0;
    /** Whether there is white space between its tokens. */
    hasGaps = false;
    /** For each field, the kind of its value and where it starts and ends. */
    kinds = new Uint8Array(_event_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELDS */ .cJ.length);
    starts = new Float64Array(_event_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELDS */ .cJ.length);
    ends = new Float64Array(_event_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELDS */ .cJ.length);
    get isObject() {
        return this.kind === KIND.object;
    }
    /** Whether each published field is missing, null or of the kind that is published. */
    get isPublished() {
        for (let field = 0; field < _event_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELDS */ .cJ.length; field++) {
            const kind = this.kinds[field];
            if (kind === 0 || kind === KIND.null)
                continue;
            if (kind !== (_event_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELDS */ .cJ[field].isObject ? KIND.object : KIND.string))
                return false;
        }
        return true;
    }
    /** Where the contents of a string start, after its quote; 0, like `to`, for anything else. */
    from(field) {
        return this.kinds[field] === KIND.string ? this.starts[field] + 1 : 0;
    }
    to(field) {
        return this.kinds[field] === KIND.string ? this.ends[field] - 1 : 0;
    }
    /** The text of a field; undefined if it is not a string. */
    text(field) {
        if (this.kinds[field] !== KIND.string)
            return undefined;
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeString */ .sc)(this.bytes, this.from(field), this.to(field));
    }
    /** The contents of a string as written, a character for each byte; empty for anything else. */
    raw(field) {
        return this.bytes.toString('latin1', this.from(field), this.to(field));
    }
    /** Removes the white space between tokens; the offsets of fields are invalid afterwards. */
    closeGaps() {
        if (this.hasGaps)
            this.end = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .closeGaps */ .e7)(this.bytes, this.start, this.end);
    }
}
const CREATED_AT = (0,_event_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldNumber */ .O3)('created_at');
/** The instant of an event's `created_at`, or why it has none. */
function createdAt(entry) {
    const kind = entry.kinds[CREATED_AT];
    if (kind === 0 || kind === KIND.null)
        return 'missing';
    const instant = (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .readInstant */ .Wr)(entry.bytes, entry.from(CREATED_AT), entry.to(CREATED_AT));
    if (instant !== undefined)
        return instant;
    // A date-time may be written with escapes, such as \u003a for a colon.
    const text = Buffer.from(entry.text(CREATED_AT) ?? '');
    return (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .readInstant */ .Wr)(text, 0, text.length) ?? 'unreadable';
}


/***/ }),

/***/ 3998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ DocumentError),
/* harmony export */   N: () => (/* binding */ JsonError)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76223);

const WAY_OUT = 'Nothing was delivered. Run again; if it keeps failing, ask Heroku support.';
/** Text that is not JSON (RFC 8259). `offset` is the first byte that is not. */
class JsonError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    offset;
    constructor(offset, problem) {
        super(`The archive is not JSON: ${problem} at byte ${offset}. Expected JSON text (RFC 8259). ${WAY_OUT}`, { code: 'E_HEROKU_DAMAGED' });
        this.offset = offset;
    }
}
/** JSON that is not an audit trail: neither an object with an array `entries` nor an array. */
class DocumentError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    constructor(problem, offset) {
        super(`The archive is not an audit trail: ${problem} at byte ${offset}. Expected an object with an array 'entries', ` +
            `or an array. ${WAY_OUT}`, { code: 'E_HEROKU_DAMAGED' });
    }
}


/***/ }),

/***/ 9185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EE: () => (/* binding */ KNOWN_TYPES),
/* harmony export */   O3: () => (/* binding */ fieldNumber),
/* harmony export */   cJ: () => (/* binding */ FIELDS)
/* harmony export */ });
/**
 * The fields of an audit trail event that Heroku publishes (Platform API schema,
 * `audit-trail-event`), and those within them. Those with fields of their own hold objects, the
 * others strings. None is required, any may be null, and there may be more.
 */
const PUBLISHED = {
    id: 'string',
    created_at: 'string',
    type: 'string',
    action: 'string',
    actor: ['id', 'email'],
    app: ['id', 'name'],
    owner: ['id', 'email'],
    enterprise_account: ['id', 'name'],
    team: ['id', 'name'],
    request: ['ip_address'],
    data: [],
};
/** The published fields; a field's number is its index. Those within a field follow it. */
const FIELDS = fieldsOf(PUBLISHED);
function fieldsOf(published) {
    const fields = [];
    for (const [name, inner] of Object.entries(published)) {
        const parent = fields.length;
        fields.push({ name, parent: undefined, isObject: inner !== 'string' });
        if (inner === 'string')
            continue;
        for (const name of inner)
            fields.push({ name, parent, isObject: false });
    }
    return fields;
}
/** The number of a published field, such as `fieldNumber('actor', 'email')`. */
function fieldNumber(name, inner) {
    const outer = FIELDS.findIndex((field) => field.parent === undefined && field.name === name);
    if (inner === undefined)
        return outer;
    return FIELDS.findIndex((field) => field.parent === outer && field.name === inner);
}
/**
 * The events Heroku lists as supported, as `type.action` (Dev Center, "Audit Trails for Enterprise
 * Accounts", 5 February 2026). The list grows: an unknown event is reported, never dropped.
 */
const KNOWN_TYPES = new Set(`addon.attach addon.create addon.destroy addon.detach addon.update
   app.create app.destroy app.update app_transfer.create app_transfer.update
   applink_connection.create applink_connection.refresh applink_connection.destroy
   applink_authorization.create applink_authorization.refresh applink_authorization.destroy
   applink_app.publish applink_app.update applink_app.destroy
   code_release.create collaborator.create collaborator.destroy
   config_change.remove config_change.set domain.create domain.destroy
   enterprise_account_membership.create enterprise_account_membership.destroy
   enterprise_account_membership.update heroku_config_change.update
   sni_endpoint.create sni_endpoint.destroy sni_endpoint.update
   space.create space.destroy space.update
   team_membership.create team_membership.destroy team_membership.update
   team.destroy team.update trusted_ip.update`.split(/\s+/));


/***/ }),

/***/ 92898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ Text),
/* harmony export */   Gl: () => (/* binding */ isWhite),
/* harmony export */   Jx: () => (/* binding */ BYTE),
/* harmony export */   e7: () => (/* binding */ closeGaps),
/* harmony export */   ii: () => (/* binding */ isAt),
/* harmony export */   sc: () => (/* binding */ decodeString)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3998);

/** Bytes that mean something in JSON. */
const BYTE = {
    tab: 0x09,
    lineFeed: 0x0a,
    carriageReturn: 0x0d,
    space: 0x20,
    quote: 0x22,
    plus: 0x2b,
    comma: 0x2c,
    minus: 0x2d,
    point: 0x2e,
    zero: 0x30,
    nine: 0x39,
    colon: 0x3a,
    openBracket: 0x5b,
    backslash: 0x5c,
    closeBracket: 0x5d,
    openBrace: 0x7b,
    closeBrace: 0x7d,
};
/** Bytes of room at first. */
const ROOM = 64 << 10;
/** From here on, room is made for a whole run at once: what is not used of it takes no memory. */
const LARGE = 1 << 20;
const RUN = 24 << 20;
/** The length of an entry is stored in 32 bits. */
const LARGEST = 2 ** 32;
/** The part of a JSON text in memory; it comes in chunks. Places are offsets in `bytes`. */
class Text {
    /** The text from 0 to `length`, then a quote, which ends every loop over a string. */
    bytes = Buffer.allocUnsafeSlow(ROOM);
    length = 0;
    /** Whether no more will come. */
    isWhole = false;
    /** Bytes of the text before those in memory. */
    #before = 0;
    append(chunk) {
        const length = this.length + chunk.length;
        if (length >= this.bytes.length)
            this.#grow(length + 1);
        this.bytes.set(chunk, this.length);
        this.bytes[length] = BYTE.quote;
        this.length = length;
    }
    #grow(needed) {
        if (needed > LARGEST) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .M('an entry, or what surrounds them, exceeds 4 GB', this.offsetOf(0));
        }
        const size = this.bytes.length < LARGE ? 2 * this.bytes.length : this.bytes.length + RUN;
        const larger = Buffer.allocUnsafeSlow(Math.max(needed, size));
        this.bytes.copy(larger, 0, 0, this.length);
        this.bytes = larger;
    }
    /** Forgets what is before `place`, and moves the rest to the beginning. */
    forget(place) {
        this.bytes.copyWithin(0, place, this.length + 1);
        this.length -= place;
        this.#before += place;
    }
    /** The offset in the whole text, in bytes, of a place in memory. */
    offsetOf(place) {
        return this.#before + place;
    }
}
/** Whether a byte is white space, which JSON allows between tokens (RFC 8259, section 2). */
function isWhite(byte) {
    return (byte === BYTE.space ||
        byte === BYTE.lineFeed ||
        byte === BYTE.carriageReturn ||
        byte === BYTE.tab);
}
/**
 * Removes the white space between tokens of valid JSON, in place.
 *
 * @returns where it then ends
 */
function closeGaps(bytes, start, end) {
    let to = start;
    let inString = false;
    for (let at = start; at < end; at++) {
        let byte = bytes[at];
        if (!inString && byte <= BYTE.space)
            continue;
        if (byte === BYTE.quote)
            inString = !inString;
        else if (byte === BYTE.backslash) {
            bytes[to++] = byte;
            byte = bytes[++at];
        }
        bytes[to++] = byte;
    }
    return to;
}
/** The text of a JSON string whose contents, without quotes, are the bytes from start to end. */
function decodeString(bytes, start, end) {
    const contents = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start);
    const text = contents.toString();
    return contents.includes(BYTE.backslash) ? JSON.parse(`"${text}"`) : text;
}
/** Whether the bytes at `place` are these. */
function isAt(bytes, place, name) {
    for (let i = 0; i < name.length; i++)
        if (bytes[place + i] !== name[i])
            return false;
    return true;
}


/***/ }),

/***/ 61172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exportedReviews: () => (/* binding */ exportedReviews)
/* harmony export */ });
/* harmony import */ var _hours_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22108);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78794);
/* harmony import */ var _months_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74081);
/* harmony import */ var _page_page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74715);
/* harmony import */ var _pseudonyms_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70832);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10490);






/** Makes the review pages of an export, month by month, and what a job summary shows of each. */
function exportedReviews() {
    const hours = (0,_hours_js__WEBPACK_IMPORTED_MODULE_5__/* .parseWorkingHours */ .Gt)(_hours_js__WEBPACK_IMPORTED_MODULE_5__/* .USUAL_HOURS */ .Lz);
    const reviews = new _months_js__WEBPACK_IMPORTED_MODULE_1__/* .Reviews */ .K({ rules: _rules_js__WEBPACK_IMPORTED_MODULE_4__/* .RULES */ .y, timeZone: 'UTC', hours, names: _pseudonyms_js__WEBPACK_IMPORTED_MODULE_3__/* .AS_THEY_ARE */ .b });
    return async (...asked) => {
        const review = await reviews.of(...asked);
        return {
            page: await (0,_page_page_js__WEBPACK_IMPORTED_MODULE_2__.reviewPage)(review),
            /** With names and addresses. */
            full: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .reviewParts */ .tG)(review),
            /** Without any text of an event. */
            counts: [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .reviewCounts */ .jV)(review)],
        };
    };
}


/***/ }),

/***/ 79634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ Html),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33186);

/** Markup that is safe to be part of a page. */
class Html {
    markup;
    constructor(markup) {
        this.markup = markup;
    }
}
const REFERENCES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const UNSEEN = new RegExp(_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .INVISIBLE */ .kH.source, 'gu');
const LONGEST = 300;
/** At most 300 characters of a text from elsewhere; those that cannot be seen as `\u{202E}`. */
function visible(text) {
    // Twice as much is looked at, since a cut must not fall within a surrogate pair.
    const characters = Array.from(text.slice(0, 2 * LONGEST + 2));
    const cut = characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : text;
    return cut.replace(UNSEEN, (character) => `\\u{${character.codePointAt(0).toString(16).toUpperCase()}}`);
}
function render(part) {
    if (part === null || part === undefined)
        return '';
    if (part instanceof Html)
        return part.markup;
    if (typeof part === 'object')
        return part.map(render).join('');
    if (typeof part === 'number')
        return part.toLocaleString('en-US');
    return visible(part).replace(/[&<>"]/g, (character) => REFERENCES[character]);
}
/** Markup from a template: every text in it is escaped, numbers are written for people. */
function html(strings, ...parts) {
    const raw = strings.map((text) => text.replace(/\n\s*/g, '\n'));
    return new Html(String.raw({ raw }, ...parts.map(render)));
}


/***/ }),

/***/ 74715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reviewPage: () => (/* binding */ reviewPage)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.build/system/month.js
var system_month = __webpack_require__(42628);
// EXTERNAL MODULE: ./.build/text/log.js
var log = __webpack_require__(33186);
// EXTERNAL MODULE: ./.build/review/review.js
var review_review = __webpack_require__(4227);
// EXTERNAL MODULE: ./.build/review/page/html.js
var html = __webpack_require__(79634);
;// CONCATENATED MODULE: ./.build/review/page/findings.js

/** Bytes that all findings together may take, so that a page stays below 3 MB. */
const BYTES = 2_000_000;
/** A cell: what matters, and below it what says more. browser.js reads the cells in this order. */
function cell(first, second) {
    return (0,html/* html */.qy) `<td>
    <span>${first ?? '–'}</span>${second == null ? null : (0,html/* html */.qy) `<small>${second}</small>`}
  </td>`;
}
/** A time or an e-mail that a narrow column breaks where people would. */
function breakable(text) {
    const at = text?.search(/@|(?<=^\d{4}-\d\d-\d\d)T/) ?? -1;
    return at > 0 ? (0,html/* html */.qy) `${text.slice(0, at)}<wbr />${text.slice(at)}` : text;
}
function row(finding) {
    const { created_at, what, type, action, actor, ip_address, app, team, path, line, id } = finding;
    const kind = (0,html/* html */.qy) `<span>${type}</span> · ${action === '*' ? 'first event of the day' : action}`;
    return (0,html/* html */.qy) `<tr>
    ${[
        cell(breakable(created_at)),
        cell(what, kind),
        cell(breakable(actor), ip_address),
        cell(app ?? team, app === null ? null : team),
        cell((0,html/* html */.qy) `${path}:${String(line)}`, id),
    ]}
  </tr> `;
}
/** As many rows as fit. */
function rowsWithin(bytes, findings) {
    const rows = [];
    let size = 0;
    for (const finding of findings) {
        const next = row(finding);
        size += Buffer.byteLength(next.markup);
        if (size > bytes)
            break;
        rows.push(next);
    }
    return rows;
}
function caption({ count, left, findings: { length } }, shown) {
    const parts = [
        [count, 'found'],
        [left, 'left to query'],
        [length - shown, 'rows left out to keep the page small'],
    ];
    const said = parts.filter(([number], index) => index === 0 || number > 0);
    return said.map(([number, words]) => `${number.toLocaleString('en-US')} ${words}`).join(', ');
}
function section(section, rows, number) {
    const { title, why, controls, query } = section;
    // Each by itself, since a long text is cut.
    const words = query.split(' ').map((word) => (0,html/* html */.qy) `${word} `);
    return (0,html/* html */.qy) `<section class="rule" id="rule-${number}" aria-labelledby="title-${number}">
    <h3 id="title-${number}">${title}</h3>
    <p class="why">${why}</p>
    <p class="controls">${controls.map((control) => (0,html/* html */.qy) `<span>${control}</span> `)}</p>
    <table>
      <caption>
        ${caption(section, rows.length)}
      </caption>
      <thead>
        <tr>
          <th scope="col">Time</th>
          <th scope="col">What happened</th>
          <th scope="col">Actor, address</th>
          <th scope="col">App or team</th>
          <th scope="col">Path:line, id</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
    <p>All of these types: <code>${words}</code></p>
    <button type="button" hidden>Show all in the table</button>
  </section> `;
}
/** What the rules found: a section for each rule that found something, and how many rows they have. */
function findings(found) {
    const share = BYTES / Math.max(1, found.length);
    const rows = found.map((one) => rowsWithin(share, one.findings));
    return {
        sections: found.map((one, index) => section(one, rows[index], index + 1)),
        shown: rows.flat().length,
    };
}

;// CONCATENATED MODULE: ./.build/review/page/page.js







/** Found from src/ and, at the same depth, from what `npm run build` makes of it. */
const ASSETS = {
    style: __webpack_require__.ab + "browser.css",
    tabulator: __webpack_require__.ab + "tabulator.min.js",
    script: __webpack_require__.ab + "browser.js",
};
async function asset(name) {
    const text = await (0,promises_.readFile)(ASSETS[name], 'utf8');
    return text.replace(/\n\/\/# sourceMappingURL=.*/, '');
}
const hash = (text) => `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}'`;
/** Nothing but the page's own scripts and styles, and nothing from or to the network. */
function policy(scripts, style) {
    return [
        "default-src 'none'",
        `script-src ${scripts.map(hash).join(' ')}`,
        `style-src ${hash(style)}`,
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
}
const monthName = (month) => (0,system_month/* startOf */.GH)(month).toLocaleDateString('en-US', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
});
function compared({ months, left_out: leftOut }) {
    return (0,html/* html */.qy) `${(0,system_month/* formatMonths */.jr)(months) || 'No earlier month'}<small>${leftOut}</small>`;
}
function header(review) {
    const { account, month, revision, final, tool } = review;
    const facts = [
        ['Account', (0,html/* html */.qy) `${account.name}<small>${account.id}</small>`],
        ['Events', (0,html/* html */.qy) `${review.events}<small>${(0,review_review/* undatedNote */.q)(review)}</small>`],
        ['First event', review.first ?? 'None'],
        ['Last event', review.last ?? 'None'],
        ['Compared with', compared(review.compared)],
        ['Working hours', (0,html/* html */.qy) `${review.working_hours}<small>${review.time_zone}</small>`],
        ['Review made', (0,html/* html */.qy) `${review.made_at}<small>${tool.name} ${tool.version}</small>`],
    ];
    return (0,html/* html */.qy) `<header>
<p class="kind">Heroku audit trail · Review</p>
<h1>${account.name}, ${monthName(month)}</h1>
<p class="state"><strong${final ? null : new html/* Html */.Ed(' class="provisional"')}>${final ? 'Final' : 'Provisional: the month may still change'}</strong> Revision ${revision}</p>
<dl>${facts.map(([name, value]) => (0,html/* html */.qy) `<div>
        <dt>${name}</dt>
        <dd>${value}</dd>
      </div> `)}</dl>
</header>`;
}
/** The rules, those with findings first, each with its count. */
function overview(found, nothing) {
    const item = ({ title, count }, index) => (0,html/* html */.qy) `<li>
      <a href="#rule-${index + 1}"><b>${count}</b> ${title}</a>
    </li> `;
    return (0,html/* html */.qy) `<nav aria-labelledby="overview">
    <h2 id="overview">What was found</h2>
    ${found.length > 0
        ? (0,html/* html */.qy) `<ol>
            ${found.map(item)}
          </ol>`
        : (0,html/* html */.qy) `<p>No rule found anything.</p>`}
    ${nothing.length > 0 ? (0,html/* html */.qy) `<p class="nothing"><strong>Looked for and not found:</strong> ${nothing.map(({ title }) => title).join('; ')}.</p>` : null}
  </nav>`;
}
const EXPLORER = (0,html/* html */.qy) `<section id="explorer" aria-labelledby="all" hidden>
  <h2 id="all" tabindex="-1">All findings</h2>
  <form role="search" aria-label="Findings">
    <label>Search <input type="search" name="text" autocomplete="off" spellcheck="false" /></label>
    ${['Rule', 'Type', 'Actor'].map((name) => (0,html/* html */.qy) `<label>
          ${name}
          <select name="${name.toLowerCase()}">
            <option value="">All</option>
          </select>
        </label>`)}
    <button type="reset">Clear</button>
  </form>
  <p role="status"></p>
  <div id="table"></div>
  <div id="pages"></div>
</section>`;
function howToCheck({ month, events, sections }, shown) {
    const left = sections.reduce((sum, section) => sum + section.left, 0);
    const lastDay = new Date((0,system_month/* endOf */.pJ)(month).getTime() - 1).toISOString().slice(0, 10);
    return (0,html/* html */.qy) `<section aria-labelledby="check">
    <h2 id="check">How to check this page</h2>
    <p>
      The page helps to read the record; it is not the record. Each finding says where its event
      stands: the file’s path in the ledger, the line in the file’s JSON (one event a line,
      decrypted and decompressed), and the event’s id.
    </p>
    <p>In a clone of the repository that holds the ledger, check the record first:</p>
    <pre><code>heroku-audit-trail verify</code></pre>
    <p>
      The page lists
      ${(0,log/* counted */.hS)(shown, 'finding')}${left > 0 ? `, and leaves out ${(0,log/* counted */.hS)(left, 'event')} that the rules matched` : null}.
      The month has ${(0,log/* counted */.hS)(events, 'event')}: read all of them, or filter them by type, actor or
      app.
    </p>
    <pre><code>heroku-audit-trail query --from ${month}-01 --to ${lastDay}</code></pre>
  </section>`;
}
/**
 * One HTML file that says what happened in a month: charts, findings by rule, and a table of all
 * findings. It loads nothing, and its policy allows no script and no style but its own. Texts of
 * events are shown as text. Below 3 MB: findings beyond that are left to `query`, and it says so.
 */
async function reviewPage(review) {
    const { drawCharts } = await Promise.all(/* import() */[__webpack_require__.e(994), __webpack_require__.e(2470)]).then(__webpack_require__.bind(__webpack_require__, 72470));
    const style = await asset('style');
    const scripts = [await asset('tabulator'), await asset('script')];
    const found = review.sections.filter(({ count }) => count > 0);
    const nothing = review.sections.filter(({ count }) => count === 0);
    const { sections, shown } = findings(found);
    const page = (0,html/* html */.qy) `<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${new html/* Html */.Ed(policy(scripts, style))}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>${review.account.name}, ${review.month}: audit trail review</title>
        ${new html/* Html */.Ed(`<style>${style}</style>`)}
      </head>
      <body>
        ${header(review)}
        <main>
          ${overview(found, nothing)}
          <section aria-labelledby="activity">
            <h2 id="activity">Activity</h2>
            <div class="charts">${await drawCharts(review)}</div>
          </section>
          ${sections.length > 0
        ? (0,html/* html */.qy) `<section aria-labelledby="findings">
                    <h2 id="findings">Findings by rule</h2>
                    ${sections}
                  </section>
                  ${EXPLORER}`
        : null}
          ${howToCheck(review, shown)}
        </main>
        ${scripts.map((script) => new html/* Html */.Ed(`<script>${script}</script>`))}
      </body>
    </html> `;
    return page.markup;
}


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
/** How requests name this project. */
const USER_AGENT = 'heroku-audit-trail-export';
/** How the names of scratch folders begin. */
const SCRATCH_PREFIX = 'heroku-audit-trail-';


/***/ })

};
