/** A line of a panel; its points are [x, y], both above zero. */
export interface Series {
  name: string
  /** 0 to 3: colour, dash and marker, the same in all panels. */
  style: number
  points: readonly (readonly [number, number])[]
}

export interface Panel {
  title: string
  /** Writes a value of the y axis for people. */
  format: (value: number) => string
  series: readonly Series[]
}

const WIDTH = 960
const PANEL = { width: 480, height: 330, left: 70, right: 26, top: 44, bottom: 46 }
const HEAD = 44
const LEGEND = 30

const STYLE = `
  svg { font: 13px system-ui, -apple-system, 'Segoe UI', Helvetica, Arial, sans-serif }
  .back { fill: #ffffff } text { fill: #1f2328 } .soft { fill: #59636e }
  .grid { stroke: #d8dee4 } .axis { stroke: #818b98 }
  .title { font-size: 17px; font-weight: 600 } .panel { font-weight: 600 }
  .line { fill: none; stroke-width: 2.5; stroke-linejoin: round }
  .s0 { stroke: #0969da } .s1 { stroke: #bc4c00 } .s2 { stroke: #1a7f37 } .s3 { stroke: #6e7781 }
  .m0 { fill: #0969da } .m1 { fill: #bc4c00 } .m2 { fill: #1a7f37 } .m3 { fill: #6e7781 }
  .s3 { stroke-dasharray: 7 5 }
  @media (prefers-color-scheme: dark) {
    .back { fill: #0d1117 } text { fill: #e6edf3 } .soft { fill: #9198a1 }
    .grid { stroke: #2a313c } .axis { stroke: #656c76 }
    .s0 { stroke: #58a6ff } .s1 { stroke: #f0883e } .s2 { stroke: #3fb950 } .s3 { stroke: #9198a1 }
    .m0 { fill: #58a6ff } .m1 { fill: #f0883e } .m2 { fill: #3fb950 } .m3 { fill: #9198a1 }
  }`

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const at = (value: number): string => String(Math.round(value * 10) / 10)

/** A logarithmic axis from value to pixel. */
interface Scale {
  low: number
  high: number
  place(value: number): number
}

function logScale(values: readonly number[], from: number, to: number): Scale {
  // A little room at both ends, which also gives a single value its place in the middle.
  const low = Math.min(...values) / 1.35
  const high = Math.max(...values) * 1.35
  const span = Math.log(high / low)
  return { low, high, place: (value) => from + (Math.log(value / low) / span) * (to - from) }
}

/** Round values of an axis: powers of ten, with 2 and 5 between them when there are few. */
function ticksOf({ low, high }: Scale): number[] {
  const steps = high / low < 1000 ? [1, 2, 5] : [1]
  const ticks: number[] = []
  for (let power = Math.floor(Math.log10(low)); 10 ** power <= high; power++) {
    for (const step of steps) {
      const value = power < 0 ? step / 10 ** -power : step * 10 ** power
      if (value >= low && value <= high) ticks.push(value)
    }
  }
  return ticks
}

function count(value: number): string {
  if (value >= 1e6) return `${value / 1e6} M`
  return value >= 1000 ? `${value / 1000} k` : String(value)
}

/** The marker of a style: circle, square, triangle, diamond; so that colour is not needed. */
function marker(style: number, x: number, y: number): string {
  const point = (dx: number, dy: number) => `${at(x + dx)},${at(y + dy)}`
  const shape = [
    `<circle class="m0" cx="${at(x)}" cy="${at(y)}" r="4"/>`,
    `<rect class="m1" x="${at(x - 3.5)}" y="${at(y - 3.5)}" width="7" height="7"/>`,
    `<polygon class="m2" points="${point(0, -5)} ${point(4.5, 3.5)} ${point(-4.5, 3.5)}"/>`,
    `<polygon class="m3" points="${point(0, -5)} ${point(5, 0)} ${point(0, 5)} ${point(-5, 0)}"/>`,
  ]
  return shape[style % shape.length]!
}

function line({ style, points }: Series, x: Scale, y: Scale): string {
  const places = points.map(([a, b]) => [x.place(a), y.place(b)] as const)
  const path = places.map(([a, b], index) => `${index === 0 ? 'M' : 'L'}${at(a)} ${at(b)}`)
  const marks = places.map(([a, b]) => marker(style, a, b))
  return `<path class="line s${style}" d="${path.join(' ')}"/>${marks.join('')}`
}

function panelAt(panel: Panel, left: number, top: number): string {
  const series = panel.series.filter(({ points }) => points.length > 0)
  const points = series.flatMap((one) => one.points)
  const [x0, x1] = [left + PANEL.left, left + PANEL.width - PANEL.right]
  const [y0, y1] = [top + PANEL.height - PANEL.bottom, top + PANEL.top]
  const parts = [`<text class="panel" x="${x0}" y="${y1 - 14}">${escaped(panel.title)}</text>`]
  if (points.length === 0) {
    return `${parts.join('')}<text class="soft" x="${x0}" y="${y1 + 20}">not measured</text>`
  }
  const x = logScale(
    points.map(([value]) => value),
    x0,
    x1,
  )
  const y = logScale(
    points.map(([, value]) => value),
    y0,
    y1,
  )
  for (const tick of ticksOf(y)) {
    const place = at(y.place(tick))
    parts.push(
      `<path class="grid" d="M${x0} ${place}H${x1}"/>`,
      `<text class="soft" x="${x0 - 8}" y="${place}" dy="4" text-anchor="end">${panel.format(tick)}</text>`,
    )
  }
  for (const size of new Set(points.map(([value]) => value))) {
    const place = at(x.place(size))
    parts.push(
      `<path class="axis" d="M${place} ${y0}v5"/>`,
      `<text class="soft" x="${place}" y="${y0 + 19}" text-anchor="middle">${count(size)}</text>`,
    )
  }
  parts.push(
    `<path class="axis" d="M${x0} ${y0}H${x1}"/>`,
    `<text class="soft" x="${(x0 + x1) / 2}" y="${y0 + 37}" text-anchor="middle">events</text>`,
    ...series.map((one) => line(one, x, y)),
  )
  return parts.join('\n')
}

function legend(series: readonly Series[], top: number): string {
  let x = PANEL.left
  return series
    .map(({ name, style }) => {
      const left = x
      x += 46 + name.length * 7.2 + 18
      return (
        `<path class="line s${style}" d="M${at(left)} ${top}h32"/>${marker(style, left + 16, top)}` +
        `<text x="${at(left + 40)}" y="${top + 4}">${escaped(name)}</text>`
      )
    })
    .join('\n')
}

/**
 * Draws rows of two panels each, logarithmic in both directions, each row with its legend; readable
 * on light and on dark pages. @returns an SVG document
 */
export function chart(title: string, rows: readonly (readonly [Panel, Panel])[]): string {
  const rowHeight = PANEL.height + LEGEND
  const height = HEAD + rows.length * rowHeight
  const body = rows.map((panels, index) => {
    const top = HEAD + index * rowHeight
    const drawn = panels.map((panel, column) => panelAt(panel, column * PANEL.width, top + LEGEND))
    return [legend(panels[0].series, top + 14), ...drawn].join('\n')
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="${escaped(title)}">
<title>${escaped(title)}</title>
<style>${STYLE}
</style>
<rect class="back" width="${WIDTH}" height="${height}" rx="6"/>
<text class="title" x="${PANEL.left}" y="28">${escaped(title)}</text>
${body.join('\n')}
</svg>
`
}
