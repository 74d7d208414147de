import { anomaliesOf } from '../order/index.ts'
import { formatMonths, type Month } from '../system/month.ts'
import { counted } from '../text/log.ts'
import type { RunReport } from './result.ts'

/** What a run did: how many months and events, and what to note elsewhere. */
export function closingLines(report: RunReport): string[] {
  const { missing, dryRun, newestManifest } = report
  const lines = [outcome(report)]
  if (dryRun) lines.push('Dry run: nothing was delivered')
  if (missing?.length === 0) lines.push('No month is missing')
  if (newestManifest !== undefined) {
    lines.push(`SHA-256 of the newest manifest, to be noted elsewhere: ${newestManifest}`)
  }
  return lines
}

function outcome({ months, problem }: RunReport): string {
  if (months.length === 0) {
    return problem === undefined
      ? 'Nothing was due: the ledger has every month that is over and that Heroku has'
      : 'No month was exported'
  }
  const groups = Map.groupBy(months, ({ result, delivery }) =>
    delivery?.isHeldBack ? 'would be exported' : result.status,
  )
  const parts = [...groups].map(([status, own]) => {
    const events = own.reduce((sum, { result }) => sum + (result.events ?? 0), 0)
    const named = `${counted(own.length, 'month')} ${status}`
    return status === 'failed' ? named : `${named} (${counted(events, 'event')})`
  })
  return parts.join(', ')
}

export function missingLines({ missing = [], lost }: RunReport): string[] {
  const due = missing.filter((month) => !lost.includes(month))
  const lines: string[] = []
  if (due.length > 0) {
    lines.push(
      `Missing in the ledger: ${formatMonths(due)}. A run with month: missing fetches what Heroku has`,
    )
  }
  if (lost.length > 0) {
    lines.push(
      `Neither delivered nor at Heroku: ${formatMonths(lost)}. If recent, run again later; else ask Heroku support`,
    )
  }
  return lines
}

/** The anomalies in the events of the months that did not fail: a failure names its own. */
export function anomaliesIn({ months }: RunReport): string {
  return months
    .filter(({ result }) => result.status !== 'failed')
    .map(({ result, tally }) => ({ month: result.month, odd: tally ? anomaliesOf(tally) : '' }))
    .filter(({ odd }) => odd !== '')
    .map(({ month, odd }) => `${month}: ${odd}`)
    .join('; ')
}

/** Sentences of what went wrong, one for each reason; none when nothing did. */
export function failuresOf({ months, problem }: RunReport): string[] {
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
