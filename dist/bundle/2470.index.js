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
/** In pixels; the page makes a chart as wide as there is room. */
const WIDTH = 420;
const HEIGHT = 200;
const BARS = 10;
const BAR_HEIGHT = 30;
const config = {
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
async function figure(title, sentence, values, height, spec) {
    const top = values.toSorted((a, b) => b.events - a.events)[0] ?? { name: 'no events', events: 0 };
    const most = `Most: ${(0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(top.name)}, ${top.events.toLocaleString('en-US')}.`;
    const autosize = { type: 'fit', contains: 'padding' };
    const view = new vega__WEBPACK_IMPORTED_MODULE_0__/* .View */ .Ss2((0,vega__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qgA)((0,vega_lite__WEBPACK_IMPORTED_MODULE_1__/* .compile */ .wE)({
        ...{ ...spec, data: { values }, description: `${title}. ${most}` },
        ...{ width: WIDTH, height, autosize, padding: 0, config },
    }).spec), { renderer: 'none' });
    // Without styles or scripts.
    const svg = await view.toSVG();
    view.finalize();
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<figure>
    <figcaption>
      <h3>${title}</h3>
      <p>${sentence} ${most}</p>
    </figcaption>
    ${new _html_js__WEBPACK_IMPORTED_MODULE_2__/* .Html */ .Ed(svg)}
  </figure> `;
}
const byDay = (days) => figure('Events by day', 'UTC.', days, HEIGHT, {
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
function busiest(title, all) {
    const drawn = all.slice(0, BARS).map(({ name, events }) => ({ name: (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(name), events }));
    const sentence = all.length > BARS ? `The first ${BARS} of ${all.length}.` : '';
    // Room for the number behind the longest bar.
    const domain = [0, 1.15 * Math.max(1, ...drawn.map(({ events }) => events))];
    const scale = { domain, nice: false };
    const x = { field: 'events', type: 'quantitative', axis: null, scale };
    return figure(title, sentence, drawn, BAR_HEIGHT * Math.max(1, drawn.length), {
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
}
function byHour(hours, zone) {
    const cells = hours.map(({ weekday, hour, events }) => {
        const day = WEEKDAYS[weekday - 1];
        return { day, hour, events, name: `${day} ${hour}:00` };
    });
    const max = Math.max(1, ...cells.map(({ events }) => events));
    return figure('Hour against weekday', `${(0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(zone)}.`, cells, HEIGHT, {
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
}
/** The four charts of a review, drawn to SVG; screen readers read the numbers of each mark. */
async function drawCharts({ charts, time_zone: zone }) {
    const { by_day: days, by_type: types, by_actor: actors, by_hour: hours } = charts;
    return Promise.all([
        byDay(days.map(({ day, events }) => ({ name: day, events }))),
        byHour(hours, zone),
        busiest('Events by type', types.map(({ type, events }) => ({ name: type, events }))),
        busiest('Events by actor', actors.map(({ actor, events }) => ({ name: actor, events }))),
    ]);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ })

};
