import { describe, expect, test } from '@jest/globals'
import { inOrder, sameEvents } from '../../bench/compare.ts'
import { report } from '../../bench/report.ts'

const early = '{"id":"1","created_at":"2026-10-01T00:00:00.5Z","n":1}'
const late = '{"id":"2","created_at":"2026-10-01T02:00:01+02:00","n":2}'
const other = '{"n":2,"created_at":"2026-10-01T02:00:01+02:00","id":"2"}'
const ours = `{"entries":[\n${early},\n${late}\n]}\n`

describe('contenders', () => {
  test('agree on the same events in another order, with other keys first, a line each', () => {
    expect(sameEvents(ours, `${other}\n${early}\n`)).toBe(true)
  })

  test.each([
    ['an event is missing', `${early}\n`],
    ['an event is there twice', `${early}\n${late}\n${late}\n`],
    ['an event is another', `${early}\n${late.replace('"n":2', '"n":3')}\n`],
  ])('do not when %s', (_, output) => {
    expect(sameEvents(ours, output)).toBe(false)
  })

  test('are in order by instant', () => {
    expect(inOrder(ours)).toBe(true)
    expect(inOrder(`${late}\n${early}\n`)).toBe(false)
  })
})

test('the report has medians, ratios to ours, the largest peak, and why something did not run', () => {
  const run = (wall: number, peak: number) => ({ wall, cpu: 2 * wall, peak })
  const task = 'order'
  const results = [
    { task, name: 'ours', events: 10_000, runs: [run(3, 1e6), run(1, 5e6), run(2, 1e6)] },
    { task, name: 'jq', events: 10_000, runs: [run(6, 9e6)] },
    { task, name: 'DuckDB', events: 10_000, runs: [], reason: 'without duckdb' },
  ] as const
  const text = report(
    results.map((each) => ({ ...each, runs: [...each.runs] })),
    { date: new Date('2026-11-26'), rounds: 3, versions: ['jq-1.6'] },
  )
  expect(text).toContain('| ours | 10,000 | 2.00 s | 1.00 | 4.00 s | 5 MB |')
  expect(text).toContain('| jq | 10,000 | 6.00 s | 3.00 | 12.0 s | 9 MB |')
  expect(text).toContain('| DuckDB | 10,000 | without duckdb | | | |')
})
