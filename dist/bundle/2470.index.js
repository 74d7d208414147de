export const id = 2470;
export const ids = [2470];
export const modules = {

/***/ 72470:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   drawCharts: () => (/* binding */ drawCharts)
/* harmony export */ });
/* harmony import */ var vega__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33972);
/* harmony import */ var vega_lite__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10994);
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79634);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([vega__WEBPACK_IMPORTED_MODULE_0__, vega_lite__WEBPACK_IMPORTED_MODULE_1__]);
([vega__WEBPACK_IMPORTED_MODULE_0__, vega_lite__WEBPACK_IMPORTED_MODULE_1__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);



const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
/** In pixels; the page makes a chart as wide as there is room. */
const WIDTH = 420;
const HEIGHT = 200;
const BARS = 8;
const BAR_HEIGHT = 30;
const config = {
    aria: false,
    background: 'transparent',
    font: 'inherit',
    view: { stroke: null },
    bar: { color: 'var(--accent)' },
    rect: { color: 'var(--accent)' },
    text: { color: 'var(--muted)', fontSize: 11, align: 'left', baseline: 'middle' },
    axis: {
        labelColor: 'var(--muted)',
        labelFontSize: 11,
        domainColor: 'var(--line)',
        gridColor: 'var(--line)',
        ticks: false,
        labelPadding: 5,
        title: null,
    },
};
/** An SVG without styles or scripts; its colors are the page's. */
async function draw(values, height, spec) {
    const autosize = { type: 'fit', contains: 'padding' };
    const full = { ...spec, width: WIDTH, height, autosize, padding: 0, config, data: { values } };
    const view = new vega__WEBPACK_IMPORTED_MODULE_0__/* .View */ .Ss2((0,vega__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qgA)((0,vega_lite__WEBPACK_IMPORTED_MODULE_1__/* .compile */ .wE)(full).spec), { renderer: 'none' });
    const svg = await view.toSVG();
    view.finalize();
    return new _html_js__WEBPACK_IMPORTED_MODULE_2__/* .Html */ .Ed(svg.replace('<svg ', '<svg aria-hidden="true" '));
}
/** A chart with its title, what it shows in a sentence, and its numbers as a table. */
function figure(title, sentence, svg, head, rows) {
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<figure>
    <figcaption>
      <h3>${title}</h3>
      <p>${sentence}</p>
    </figcaption>
    ${svg}
    <details>
      <summary>${title} as a table</summary>
      <div class="scroll" tabindex="0" role="group" aria-label="${title}">
        <table>
          <thead>
            <tr>
              ${head.map((cell) => (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<th scope="col">${cell}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows}
          </tbody>
        </table>
      </div>
    </details>
  </figure> `;
}
function row(head, cells) {
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<tr>
    <th scope="row">${head}</th>
    ${cells.map((cell) => (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<td>${cell}</td>`)}
  </tr>`;
}
const busiest = (bars) => bars.toSorted((a, b) => b.events - a.events)[0];
function most(bars) {
    const top = busiest(bars);
    return top === undefined ? 'No events.' : `Most: ${(0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(top.name)}, ${count(top.events)}.`;
}
const count = (events) => events.toLocaleString('en-US');
async function byDay(days) {
    const svg = await draw(days, HEIGHT, {
        layer: [{ mark: 'bar' }],
        encoding: {
            x: {
                field: 'name',
                type: 'ordinal',
                axis: { labelExpr: 'slice(datum.value, 8)', labelAngle: 0, labelOverlap: true },
            },
            y: {
                field: 'events',
                type: 'quantitative',
                axis: { tickCount: 4, format: '~s', domain: false },
            },
        },
    });
    const rows = days.map(({ name, events }) => row(name, [events]));
    return figure('Events by day', `UTC. ${most(days)}`, svg, ['Day', 'Events'], rows);
}
/** Each name stands above its bar, where there is room for it. */
async function bars(title, noun, all) {
    const shown = all.slice(0, BARS).map((bar) => ({ ...bar, name: (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(bar.name) }));
    // Room for the number behind the longest bar.
    const domain = [0, 1.15 * Math.max(1, ...shown.map(({ events }) => events))];
    const x = {
        field: 'events',
        type: 'quantitative',
        axis: null,
        scale: { domain, nice: false },
    };
    const svg = await draw(shown, BAR_HEIGHT * Math.max(1, shown.length), {
        encoding: { y: { field: 'name', type: 'nominal', sort: null, axis: null } },
        layer: [
            { mark: { type: 'bar', height: 7, yOffset: 6 }, encoding: { x } },
            {
                mark: { type: 'text', dy: 6, dx: 5 },
                encoding: { x, text: { field: 'events', format: ',' } },
            },
            {
                mark: { type: 'text', dy: -6, color: 'var(--ink)', limit: WIDTH },
                encoding: { x: { value: 0 }, text: { field: 'name' } },
            },
        ],
    });
    const first = all.length > BARS ? `The first ${BARS} of ${count(all.length)}. ` : '';
    const rows = all.map(({ name, events }) => row(name, [events]));
    return figure(title, `${first}${most(all)}`, svg, [noun, 'Events'], rows);
}
async function byHour(hours, zone) {
    const at = new Map(hours.map(({ weekday, hour, events }) => [`${weekday} ${hour}`, events]));
    const cells = WEEKDAYS.flatMap((day, index) => HOURS.map((hour) => ({ day, hour, events: at.get(`${index + 1} ${hour}`) ?? 0 })));
    const max = Math.max(1, ...cells.map(({ events }) => events));
    const svg = await draw(cells, HEIGHT, {
        layer: [{ mark: { type: 'rect', width: { band: 0.9 }, height: { band: 0.9 } } }],
        encoding: {
            x: {
                field: 'hour',
                type: 'ordinal',
                axis: { labelAngle: 0, values: [0, 6, 12, 18, 23], domain: false },
            },
            y: { field: 'day', type: 'ordinal', sort: null, axis: { domain: false } },
            opacity: {
                field: 'events',
                type: 'quantitative',
                scale: { type: 'sqrt', domain: [0, max], range: [0.07, 1] },
                legend: null,
            },
        },
    });
    const named = cells.map(({ day, hour, events }) => ({ name: `${day} ${hour}:00`, events }));
    const rows = WEEKDAYS.map((day, index) => row(day, HOURS.map((hour) => at.get(`${index + 1} ${hour}`) ?? 0)));
    const head = ['Day', ...HOURS.map(String)];
    return figure('Hour against weekday', `${(0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(zone)}. ${most(named)}`, svg, head, rows);
}
/** The four charts of a review, drawn to SVG, each with its numbers as a table. */
async function drawCharts({ charts, time_zone: zone }) {
    const { by_day: days, by_type: types, by_actor: actors, by_hour: hours } = charts;
    return Promise.all([
        byDay(days.map(({ day, events }) => ({ name: day, events }))),
        byHour(hours, zone),
        bars('Events by type', 'Type', types.map(({ type, events }) => ({ name: type, events }))),
        bars('Events by actor', 'Actor', actors.map(({ actor, events }) => ({ name: actor, events }))),
    ]);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ })

};
