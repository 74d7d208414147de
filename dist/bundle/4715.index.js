export const id = 4715;
export const ids = [4715];
export const modules = {

/***/ 79634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ Html),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28994);

class Html {
    markup;
    constructor(markup) {
        this.markup = markup;
    }
}
const REFERENCES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** A text from elsewhere as it is shown: at most 300 characters, all of which can be seen. */
const shown = (text) => (0,_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, 300));
function render(part) {
    if (part === null || part === undefined)
        return '';
    if (part instanceof Html)
        return part.markup;
    if (typeof part === 'object')
        return part.map(render).join('');
    if (typeof part === 'number')
        return part.toLocaleString('en-US');
    return shown(part).replace(/[&<>"]/g, (character) => REFERENCES[character]);
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
function row(finding) {
    const { created_at, what, type, action, actor, ip_address, app, team, path, line, id } = finding;
    const kind = (0,html/* html */.qy) `<span>${type}</span> · ${action === '*' ? 'first event of the day' : action}`;
    return (0,html/* html */.qy) `<tr>
    ${[
        cell(created_at),
        cell(what, kind),
        cell(actor, ip_address),
        cell(app ?? team, app === null ? null : team),
        cell((0,html/* html */.qy) `${path}:${String(line)}`, id),
    ]}
  </tr> `;
}
function rowsWithin(bytes, findings) {
    let size = 0;
    const rows = findings.map(row);
    const end = rows.findIndex(({ markup }) => (size += Buffer.byteLength(markup)) > bytes);
    return end < 0 ? rows : rows.slice(0, end);
}
function section(section, rows, number) {
    const { title, why, controls, count, findings } = section;
    const left = section.left + findings.length - rows.length;
    return (0,html/* html */.qy) `<section class="rule" id="rule-${number}" aria-labelledby="title-${number}">
    <h3 id="title-${number}">${title}</h3>
    <p class="why">${why}</p>
    <p class="controls">${controls.map((control) => (0,html/* html */.qy) `<span>${control}</span> `)}</p>
    <table>
      <caption>
        ${count} found${left > 0 ? (0,html/* html */.qy) `, ${left} left to query` : null}
      </caption>
      <thead>
        <tr>
          ${['Time', 'What happened', 'Actor, address', 'App or team', 'Path:line, id'].map((head) => (0,html/* html */.qy) `<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
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
const STYLE = __webpack_require__.ab + "browser.css";
const SCRIPTS = [
    __webpack_require__.ab + "tabulator.min.js",
    __webpack_require__.ab + "browser.js",
];
async function asset(url) {
    return (await (0,promises_.readFile)(url, 'utf8')).replace(/\n\/\/# sourceMappingURL=.*/, '');
}
const hash = (text) => `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}'`;
/** Nothing but the page's own scripts and styles, and nothing from or to the network. */
const policy = (scripts, style) => `default-src 'none'; script-src ${scripts.map(hash).join(' ')}; style-src ${hash(style)}; ` +
    "base-uri 'none'; form-action 'none'";
function header(review) {
    const { account, revision, final, tool, compared } = review;
    const month = review.month;
    const style = { month: 'long', year: 'numeric', timeZone: 'UTC' };
    const before = (0,system_month/* formatMonths */.jr)(compared.months) || 'No earlier month';
    const facts = [
        ['Account', account.name, account.id],
        ['Events', review.events],
        ['First event', review.first ?? 'None'],
        ['Last event', review.last ?? 'None'],
        ['Compared with', before, compared.left_out],
        ['Working hours', review.working_hours, review.time_zone],
        ['Review made', review.made_at, `${tool.name} ${tool.version}`],
    ];
    return (0,html/* html */.qy) `<header>
<p class="kind">Heroku audit trail · Review</p>
<h1>${account.name}, ${(0,system_month/* startOf */.GH)(month).toLocaleDateString('en-US', style)}</h1>
<p class="state"><strong${final ? null : new html/* Html */.Ed(' class="provisional"')}>${final ? 'Final' : 'Provisional: the month may still change'}</strong> Revision ${revision}</p>
<dl>${facts.map(([name, value, more]) => (0,html/* html */.qy) `<div>
        <dt>${name}</dt>
        <dd>${value}<small>${more}</small></dd>
      </div> `)}</dl>
</header>`;
}
function overview(found, nothing) {
    const items = found.map(({ title, count }, index) => (0,html/* html */.qy) `<li>
        <a href="#rule-${index + 1}"><b>${count}</b> ${title}</a>
      </li> `);
    return (0,html/* html */.qy) `<nav aria-labelledby="overview">
    <h2 id="overview">What was found</h2>
    ${items.length > 0
        ? (0,html/* html */.qy) `<ol>
            ${items}
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
      The page helps to read the record; it is not the record, which
      <code>heroku-audit-trail verify</code> checks. Each finding says where its event stands: path
      in the ledger, line of the JSON, id. Listed are
      ${(0,log/* counted */.hS)(shown, 'finding')}${left > 0 ? `; ${(0,log/* counted */.hS)(left, 'event')} that the rules matched are left out` : null}.
      This reads all ${(0,log/* counted */.hS)(events, 'event')} of the month:
    </p>
    <pre><code>heroku-audit-trail query --from ${month}-01 --to ${lastDay}</code></pre>
  </section>`;
}
/**
 * One HTML file of what happened in a month. It loads nothing, and its policy allows no script and no
 * style but its own. Below 3 MB: findings beyond that are left to `query`, and it says so.
 */
async function reviewPage(review) {
    const { drawCharts } = await Promise.all(/* import() */[__webpack_require__.e(994), __webpack_require__.e(2470)]).then(__webpack_require__.bind(__webpack_require__, 72470));
    const style = await asset(STYLE);
    const scripts = await Promise.all(SCRIPTS.map(asset));
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


/***/ })

};
