import { expect, test } from '@jest/globals'
import { CONTENDERS } from '../../bench/contenders.ts'
import { drawing } from '../../bench/drawing.ts'
import { performanceDocument, ratioTable, taskTable, type SizeResult } from '../../bench/report.ts'
import type { Outcome } from '../../bench/rounds.ts'
import { cells } from './tables.ts'

/** Outcomes by contender: seconds and bytes of each run, or why there is none. */
function size(events: number, by: Record<string, [number, number][] | string>): SizeResult {
  const outcomes = CONTENDERS.map((contender): Outcome => {
    const found = by[contender.id] ?? 'not tried'
    if (typeof found === 'string') return { contender, runs: [], reason: found }
    const runs = found.map(([wall, memory]) => ({ wall, cpu: wall * 2, memory, output: '' }))
    return { contender, runs }
  })
  return { events, jsonSize: 714e6, gzSize: 145e6, outcomes }
}

const million = size(1_000_000, {
  order: [
    [7, 200e6],
    [4, 230e6],
    [5, 210e6],
  ],
  jq: [[70, 5.9e9]],
  plain: 'dies: ERR_STRING_TOO_LONG',
  whole: [
    [12, 250e6],
    [14, 260e6],
    [13, 240e6],
  ],
  'whole-jq': [[80, 5.9e9]],
  floor: [
    [14, 9e6],
    [15, 9e6],
    [17, 9e6],
  ],
})
const tenMillion = size(10_000_000, { order: [[50, 240e6]], whole: [[130, 280e6]] })

test('a table gives medians, the largest peak, ratios and the number of runs', () => {
  const order = taskTable([million, tenMillion], 'order')
  const figures = (name: string) => cells(order, name, '1,000,000').slice(2).join(', ')
  expect(figures('ours')).toBe('5.00 s, 5.00 µs, 10.0 s, 230.0 MB, 1, 3')
  // Against ours in the same round, 7 s, and not against the median of all.
  expect(figures('gunzip \\| jq')).toBe('70.0 s, 70.0 µs, 140 s, 5.9 GB, 10.0 x, 1')
  expect(figures('plain Node.js')).toBe('dies: ERR_STRING_TOO_LONG, -, -, -, -, 0')
  // What was not tried at a size has no row there.
  expect(order.match(/10,000,000/g)).toHaveLength(1)
})

test('the comparisons that matter are in one table', () => {
  const ratios = ratioTable([million, tenMillion])
  const figures = (events: string) => cells(ratios, events).slice(1).join(', ')
  expect(figures('1,000,000')).toBe('714.0 MB, 145.0 MB, 10.0 x, -, 6.67 x, 0.867 x')
  expect(figures('10,000,000')).toBe('714.0 MB, 145.0 MB, -, -, -, -')
})

test('the document describes the machine, and the chart has each line as far as it goes', () => {
  const machine = {
    cpu: 'A Processor',
    cores: 2,
    memory: 16e9,
    system: 'Linux x64',
    node: 'v24.0.0',
    tools: { jq: 'jq-1.6' },
  }
  const date = new Date('2026-11-23T12:00:00Z')
  const sizes = [million, tenMillion]
  const text = performanceDocument({ machine, date, rounds: 3, sizes }, 'performance.svg')
  expect(text).toContain('2 cores of A Processor, 16.0 GB of memory, Linux x64')
  expect(text).toContain('jq: jq-1.6; gzip: not installed; gpg: not installed')
  expect(text).toContain('2026-11-23')

  const lines = [...drawing(sizes).matchAll(/class="line (s\d)" d="(M[^"h]+)"/g)]
  expect(lines.map(([, style, path]) => `${style!}:${path!.match(/[ML]/g)!.length}`)).toEqual(
    's0:2 s1:1 s0:2 s1:1 s0:2 s1:1 s3:1 s0:2 s1:1 s3:1'.split(' '),
  )
})
