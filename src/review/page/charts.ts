import { parse, View } from 'vega'
import { compile, type Config, type TopLevelSpec } from 'vega-lite'
import type { Review } from '../review.ts'
import { Html, html, shown } from './html.ts'

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const HOURS = Array.from({ length: 24 }, (_, hour) => hour)
/** In pixels; the page makes a chart as wide as there is room. */
const WIDTH = 420
const HEIGHT = 200
const BARS = 8
const BAR_HEIGHT = 30

const config: Config = {
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
}

type Spec = Omit<Extract<TopLevelSpec, { layer: unknown }>, 'data'>

/** An SVG without styles or scripts; its colors are the page's. */
async function draw(values: object[], height: number, spec: Spec): Promise<Html> {
  const autosize = { type: 'fit', contains: 'padding' } as const
  const full = { ...spec, width: WIDTH, height, autosize, padding: 0, config, data: { values } }
  const view = new View(parse(compile(full).spec), { renderer: 'none' })
  const svg = await view.toSVG()
  view.finalize()
  return new Html(svg.replace('<svg ', '<svg aria-hidden="true" '))
}

/** A chart with its title, what it shows in a sentence, and its numbers as a table. */
function figure(
  title: string,
  sentence: string,
  svg: Html,
  head: string[],
  rows: [name: string, ...numbers: number[]][],
): Html {
  return html`<figure>
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
              ${head.map((cell) => html`<th scope="col">${cell}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              ([name, ...numbers]) =>
                html`<tr>
                  <th scope="row">${name}</th>
                  ${numbers.map((number) => html`<td>${number}</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </details>
  </figure> `
}

interface Bar {
  name: string
  events: number
}

function most(bars: Bar[]): string {
  const [top] = bars.toSorted((a, b) => b.events - a.events)
  if (top === undefined) return 'No events.'
  return `Most: ${shown(top.name)}, ${top.events.toLocaleString('en-US')}.`
}

const rowsOf = (bars: Bar[]) => bars.map(({ name, events }): [string, number] => [name, events])

async function byDay(days: Bar[]): Promise<Html> {
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
  })
  return figure('Events by day', `UTC. ${most(days)}`, svg, ['Day', 'Events'], rowsOf(days))
}

/** Each name stands above its bar, where there is room for it. */
async function bars(noun: string, all: Bar[]): Promise<Html> {
  const drawn = all.slice(0, BARS).map((bar) => ({ ...bar, name: shown(bar.name) }))
  // Room for the number behind the longest bar.
  const domain = [0, 1.15 * Math.max(1, ...drawn.map(({ events }) => events))]
  const scale = { domain, nice: false }
  const x = { field: 'events', type: 'quantitative', axis: null, scale } as const
  const svg = await draw(drawn, BAR_HEIGHT * Math.max(1, drawn.length), {
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
  })
  const first = all.length > BARS ? `The first ${BARS} of ${all.length}. ` : ''
  const title = `Events by ${noun.toLowerCase()}`
  return figure(title, `${first}${most(all)}`, svg, [noun, 'Events'], rowsOf(all))
}

async function byHour(hours: Review['charts']['by_hour'], zone: string): Promise<Html> {
  const at = new Map(hours.map(({ weekday, hour, events }) => [`${weekday} ${hour}`, events]))
  const eventsAt = (day: number, hour: number) => at.get(`${day + 1} ${hour}`) ?? 0
  const cells = WEEKDAYS.flatMap((day, index) =>
    HOURS.map((hour) => ({ day, hour, events: eventsAt(index, hour) })),
  )
  const max = Math.max(1, ...cells.map(({ events }) => events))
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
  })
  const named = cells.map(({ day, hour, events }) => ({ name: `${day} ${hour}:00`, events }))
  const rows = WEEKDAYS.map((day, index): [string, ...number[]] => [
    day,
    ...HOURS.map((hour) => eventsAt(index, hour)),
  ])
  const sentence = `${shown(zone)}. ${most(named)}`
  return figure('Hour against weekday', sentence, svg, ['Day', ...HOURS.map(String)], rows)
}

/** The four charts of a review, drawn to SVG, each with its numbers as a table. */
export async function drawCharts({ charts, time_zone: zone }: Review): Promise<Html[]> {
  return Promise.all([
    byDay(charts.by_day.map(({ day, events }) => ({ name: day, events }))),
    byHour(charts.by_hour, zone),
    bars(
      'Type',
      charts.by_type.map(({ type, events }) => ({ name: type, events })),
    ),
    bars(
      'Actor',
      charts.by_actor.map(({ actor, events }) => ({ name: actor, events })),
    ),
  ])
}
