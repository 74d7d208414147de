import type { MonthReport } from './result.ts'
import type { AccountReport } from './summary.ts'

/** The anomalies of a month, unless its failure names them. */
export function anomaliesIn({ result, anomalies }: MonthReport): string[] {
  return anomalies === '' || result.status === 'failed' ? [] : [`${result.month}: ${anomalies}`]
}

/** What went wrong; months that failed for the same reason together. */
export function failuresOf({
  months,
  problem,
}: Pick<AccountReport, 'months' | 'problem'>): string[] {
  const whole = problem === undefined ? [] : [problem]
  const failed = months
    .map(({ result }) => result)
    .filter(({ error }) => error !== null && error !== problem)
  const reasons = new Set(failed.map(({ error }) => error!))
  if (reasons.size !== 1 || failed.length === 1) {
    return [...failed.map(({ month, error }) => `${month}: ${error!}`), ...whole]
  }
  const names = failed.map(({ month }) => month).join(', ')
  return [
    `${failed.length} of ${months.length} months failed (${names}): ${[...reasons][0]!}`,
    ...whole,
  ]
}
