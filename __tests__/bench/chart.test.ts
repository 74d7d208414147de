import { describe, expect, test } from '@jest/globals'
import { chart, type Panel } from '../../bench/chart.ts'
import { figure, table } from '../../bench/table.ts'

const panel = (...points: [number, number][]): Panel => ({
  title: 'Time <&>',
  format: (value) => `${value} s`,
  series: [{ name: 'ours', style: 0, points }],
})
const draw = (one: Panel): string => chart('A chart', [[one, one]])

/** The points of the first line. */
const line = (svg: string): number[][] =>
  [.../class="line s0" d="(M[^"h]+)"/.exec(svg)![1]!.matchAll(/([\d.]+) ([\d.]+)/g)].map((point) =>
    point.slice(1).map(Number),
  )

describe('the chart', () => {
  test('is logarithmic in both directions', () => {
    const [a, b, c] = line(draw(panel([10, 0.1], [100, 1], [1000, 10]))) as [
      [number, number],
      [number, number],
      [number, number],
    ]
    expect(b[0] - a[0]).toBeCloseTo(c[0] - b[0], 0)
    expect(a[1] - b[1]).toBeCloseTo(b[1] - c[1], 0)
    expect(b[0]).toBeGreaterThan(a[0])
    // Upwards on the page is downwards in its coordinates.
    expect(b[1]).toBeLessThan(a[1])
  })

  test('has round values at the side and the sizes below', () => {
    const svg = draw(panel([10_000, 0.3], [500_000, 3], [1_000_000, 40]))
    const texts = [...svg.matchAll(/<text class="soft"[^>]*>([^<]*)</g)].map(([, text]) => text)
    for (const text of ['0.5 s', '1 s', '10 s', '10 k', '500 k', '1 M']) {
      expect(texts).toContain(text)
    }
  })

  test('draws a single point, and says when there is none', () => {
    expect(draw(panel([2000, 0.5]))).not.toMatch(/NaN|Infinity/)
    expect(draw(panel())).toContain('not measured')
  })

  test('escapes what is said', () => {
    expect(draw(panel([1, 1]))).toContain('Time &lt;&amp;&gt;')
  })
})

test('a table is aligned, and its bars are escaped', () => {
  expect(table(['', 'time'], [['a | b', '1 s']])).toBe(
    ['|        | time |', '| ------ | ---: |', '| a \\| b |  1 s |'].join('\n'),
  )
})

test.each([
  [0, '0'],
  [0.01234, '0.012'],
  [1.239, '1.24'],
  [12.345, '12.3'],
  [1234.5, '1235'],
])('%d has three digits', (value, text) => {
  expect(figure(value)).toBe(text)
})
