import { formatMonths, type Month } from '../system/month.ts'
import type { MonthReport } from './result.ts'
import type { AccountReport } from './summary.ts'

/** The anomalies of a month, unless its failure names them. */
export function anomaliesIn({ result, anomalies }: MonthReport): string[] {
  return anomalies === '' || result.status === 'failed' ? [] : [`${result.month}: ${anomalies}`]
}

/** Sentences of what went wrong, one for each reason; none when nothing did. */
export function failuresOf({
  months,
  problem,
}: Pick<AccountReport, 'months' | 'problem'>): string[] {
  const failed = months
    .map(({ result }) => result)
    .filter(({ error }) => error !== null && error !== problem)
  const sentences = [...Map.groupBy(failed, ({ error }) => error!)].map(([reason, results]) => {
    const names = results.map(({ month }) => month as Month)
    return results.length === 1
      ? `${names[0]!}: ${reason}`
      : `${results.length} of ${months.length} months failed (${formatMonths(names)}): ${reason}`
  })
  return problem === undefined ? sentences : [...sentences, problem]
}
