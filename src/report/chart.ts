import { daysOf } from '../ledger/reconcile.ts'
import type { Month } from '../system/month.ts'
import type { MonthReport } from './result.ts'

/** Of months: the names of more would overlap. */
const MOST_BARS = 12

/**
 * A chart, which GitHub draws: events by day of one month, or by month of several; none without events.
 */
export function chart(months: readonly MonthReport[]): string[] {
  if (months.length === 0) return []
  const { result, tally } = months[0]!
  const isOne = months.length === 1
  const bars: [string, number][] = isOne
    ? daysOf(result.month as Month).map((day) => [day.slice(8), tally?.byDay[day] ?? 0])
    : months
        .flatMap(({ result: { month, events } }): [string, number][] =>
          events === null ? [] : [[month, events]],
        )
        .slice(-MOST_BARS)
  const title = isOne ? `Events by day of ${result.month}, UTC` : 'Events by month'
  const most = Math.max(0, ...bars.map(([, events]) => events))
  if (most === 0) return []
  return [
    [
      '```mermaid',
      '%%{init: {"xyChart": {"width": 900, "height": 300}, "themeVariables": {"xyChart": {"plotColorPalette": "#0969da"}}}}%%',
      'xychart-beta',
      `  title "${title}${months.length > MOST_BARS ? `, the last ${MOST_BARS}` : ''}"`,
      `  x-axis [${bars.map(([name]) => `"${name}"`).join(', ')}]`,
      // Without bounds, the axis would begin at the smallest bar.
      `  y-axis 0 --> ${most}`,
      `  bar [${bars.map(([, events]) => events).join(', ')}]`,
      '```',
    ].join('\n'),
  ]
}
