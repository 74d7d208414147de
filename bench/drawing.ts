import { formatBytes } from '../src/text/log.ts'
import { chart, type Panel, type Series } from './chart.ts'
import { CONTENDERS, type Task } from './contenders.ts'
import { peakOf, type SizeResult } from './report.ts'
import { median, type Outcome } from './rounds.ts'

/** The same look for the same means, in both tasks. */
const STYLES: Record<string, number> = {
  order: 0,
  jq: 1,
  plain: 2,
  whole: 0,
  'whole-jq': 1,
  floor: 3,
}

const TITLES: Record<Task, string> = { order: 'Ordering alone', whole: 'The whole' }

const seconds = ({ runs }: Outcome): number => median(runs.map(({ wall }) => wall))

function seriesOf(
  sizes: readonly SizeResult[],
  task: Task,
  valueOf: (outcome: Outcome) => number | undefined,
): Series[] {
  return CONTENDERS.filter((contender) => contender.task === task).map(({ id, name }) => ({
    name,
    style: STYLES[id]!,
    points: sizes.flatMap(({ events, outcomes }) => {
      const outcome = outcomes.find(({ contender, runs }) => contender.id === id && runs.length > 0)
      const value = outcome === undefined ? undefined : valueOf(outcome)
      return value === undefined ? [] : [[events, value] as const]
    }),
  }))
}

function panelsOf(sizes: readonly SizeResult[], task: Task): readonly [Panel, Panel] {
  const format = (value: number) => `${value} s`
  const bytes = (value: number) => formatBytes(value).replace('.0', '')
  return [
    { title: `${TITLES[task]}: time`, format, series: seriesOf(sizes, task, seconds) },
    { title: `${TITLES[task]}: peak memory`, format: bytes, series: seriesOf(sizes, task, peakOf) },
  ]
}

/** The picture of all results. @returns an SVG document */
export function drawing(sizes: readonly SizeResult[]): string {
  const rows = (['order', 'whole'] as const).map((task) => panelsOf(sizes, task))
  return chart('Time and memory against the number of events', rows)
}
