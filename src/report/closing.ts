import { counted, plain } from '../text/log.ts'
import { formatMonths } from '../system/month.ts'
import type { MonthReport } from './result.ts'
import type { RunReport } from './summary.ts'

/** What a run did: how many months and events, and what to note elsewhere. */
export function closingLines(report: RunReport): string[] {
  const { months, missing, dryRun, newestManifest } = report
  const lines = [outcome(report)]
  if (dryRun) lines.push('Dry run: nothing was delivered')
  if (missing?.length === 0) lines.push('No month is missing')
  if (newestManifest !== undefined) {
    const sha = months.findLast(({ result }) => result.commit_sha !== null)?.result.commit_sha
    const commit = typeof sha === 'string' ? `, the newest commit is ${plain(sha)}` : ''
    lines.push(`SHA-256 of the newest manifest, to be noted elsewhere: ${newestManifest}${commit}`)
  }
  return lines
}

/** What is missing, and the way to get it. */
export function missingLines({
  missing = [],
  lost,
}: Pick<RunReport, 'missing' | 'lost'>): string[] {
  const due = missing.filter((month) => !lost.includes(month))
  return [
    ...(due.length > 0
      ? [
          `Missing in the ledger: ${formatMonths(due)}. A run with month: missing fetches what Heroku has`,
        ]
      : []),
    ...(lost.length > 0
      ? [
          `Neither delivered nor at Heroku: ${formatMonths(lost)}. If recent, run again later; else ask Heroku support`,
        ]
      : []),
  ]
}

function outcome({ months, problem }: RunReport): string {
  if (months.length === 0) {
    return problem === undefined
      ? 'Nothing was due: the ledger has every month that is over and that Heroku has'
      : 'No month was exported'
  }
  const groups: [string, (month: MonthReport) => boolean][] = [
    ['exported', ({ result }) => result.status === 'exported'],
    ['would be exported', ({ wouldExport }) => wouldExport],
    ['unchanged', (month) => month.result.status === 'unchanged' && !month.wouldExport],
    ['failed', ({ result }) => result.status === 'failed'],
  ]
  const parts = groups.flatMap(([label, belongs]) => {
    const own = months.filter(belongs)
    if (own.length === 0) return []
    const events = own.reduce((sum, { result }) => sum + (result.events ?? 0), 0)
    const named = `${counted(own.length, 'month')} ${label}`
    return [label === 'failed' ? named : `${named} (${counted(events, 'event')})`]
  })
  return parts.join(', ')
}
