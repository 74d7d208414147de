import { daysOf, type Reconciled } from '../ledger/reconcile.ts'
import type { Tally } from '../order/index.ts'
import type { Month } from '../system/month.ts'
import { counted, formatBytes } from '../text/log.ts'
import { code, escapeLines, escapeMarkdown, summaryWithin, table } from '../text/markdown.ts'
import { anomaliesIn, closingLines, failuresOf, missingLines } from './closing.ts'
import type { MonthReport, MonthResult, RunReport } from './result.ts'

/** With more months than this, each one's details are folded. */
const MOST_OPEN = 3
const ROWS = 50
/** Others are in the log. */
const MOST_FAILURES = 20

/** An id, such as the uuids of events; any other text of an event is not shown here. */
const ID = /^[\w-]{1,64}$/

const number = (value: number) => value.toLocaleString('en-US')

/** The summary of a run in Markdown, never larger than GitHub shows. */
export function summarize(report: RunReport): string {
  const { account, months } = report
  const name = account === '' ? '' : `: ${escapeMarkdown(account)}`
  const parts = [
    `## Heroku audit trail${name}\n`,
    ...(months.length > 0 ? [overview(months)] : []),
    list(closingLines(report)),
  ]
  const isFolded = months.length > MOST_OPEN
  const sections = months.flatMap((month) => {
    if (month.tally === undefined) return []
    const charts = chart(month.result.month, month.tally)
    const section = [...charts, monthSection(month, month.tally, report)].join('\n\n')
    return isFolded ? folded(month, section) : [`### ${month.result.month}`, section]
  })
  const reviews = months.flatMap(({ review = [] }) => review)
  return summaryWithin(
    parts,
    [...sections, ...reviews],
    '_What follows is left out: the summary would be too large._',
    toDo(report),
  )
}

const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n')

function toDo(report: RunReport): string[] {
  const odd = anomaliesIn(report)
  const lines = [
    ...failuresOf(report)
      .slice(0, MOST_FAILURES)
      .map((failure) => `❌ ${escapeLines(failure)}`),
    ...report.warnings.map((warning) => `⚠️ ${escapeLines(warning)}`),
    ...missingLines(report).map((line) => `⚠️ ${line}`),
    ...(odd === '' ? [] : [`⚠️ Odd events to look at, all of them kept: ${escapeLines(odd)}`]),
  ]
  return lines.length > 0 ? ['### To do', list(lines)] : []
}

const STATUS = { exported: '✅ exported', unchanged: '✅ unchanged', failed: '❌ failed' }

const statusOf = ({ result, delivery }: MonthReport): string =>
  delivery?.isHeldBack ? 'would be exported' : STATUS[result.status]

function overview(months: readonly MonthReport[]): string {
  const rows = months.map((month) => {
    const { result } = month
    return [
      result.month,
      statusOf(month),
      result.final === null ? '' : result.final ? 'yes' : 'no, provisional',
      result.events === null ? '' : number(result.events),
      links(result),
    ]
  })
  return table(['Month', 'Status', 'Final', 'Events', 'Where'], rows)
}

/** One of many months: only what failed is open at first. */
function folded(month: MonthReport, section: string): string {
  const { result } = month
  const events = result.events === null ? '' : `, ${counted(result.events, 'event')}`
  const open = result.status === 'failed' ? ' open' : ''
  const title = `<b>${result.month}</b> ${statusOf(month)}${events}`
  return `<details${open}><summary>${title}</summary>\n\n${section}\n\n</details>`
}

function links(result: MonthResult): string {
  const { commit_sha: commit, artifact_id: artifact, artifact_expires_at: expires } = result
  const all: string[] = []
  if (commit !== null) all.push(link(`commit ${commit.slice(0, 10)}`, result.commit_url))
  if (artifact !== null) {
    const end = expires === null ? '' : `, expires ${expires.slice(0, 10)}`
    all.push(`${link(`artifact ${artifact}`, result.artifact_url)}${end}`)
  }
  return all.join('<br>')
}

/** A link to a page, without anything in the address that would end the link. */
function link(name: string, url: string | null): string {
  if (url === null || !URL.canParse(url) || !/^https?:/.test(url)) return name
  return `[${name}](${encodeURI(new URL(url).href).replace(/[()|]/g, '')})`
}

/** Events by day, as a chart that GitHub draws; nothing without events. */
function chart(month: string, { byDay }: Tally): string[] {
  const days = daysOf(month as Month)
  const counts = days.map((day) => byDay[day] ?? 0)
  const most = Math.max(...counts)
  if (most === 0) return []
  return [
    [
      '```mermaid',
      '%%{init: {"xyChart": {"width": 900, "height": 300}, "themeVariables": {"xyChart": {"plotColorPalette": "#0969da"}}}}%%',
      'xychart-beta',
      `  title "Events by day of ${month}, UTC"`,
      `  x-axis [${days.map((day) => `"${day.slice(8)}"`).join(', ')}]`,
      // Without bounds, the axis would begin at the smallest bar.
      `  y-axis 0 --> ${most}`,
      `  bar [${counts.join(', ')}]`,
      '```',
    ].join('\n'),
  ]
}

function monthSection(month: MonthReport, tally: Tally, report: RunReport): string {
  const parts = [facts(month, tally, report)]
  if (month.reconciled !== undefined) parts.push(...reconciliation(month.reconciled))
  parts.push(countTable('Type', tally.byType, code))
  if (report.level === 'full') {
    parts.push(countTable('Actor', tally.actors, escapeMarkdown))
    parts.push(countTable('App', tally.apps, escapeMarkdown))
  }
  return parts.filter((part) => part !== '').join('\n\n')
}

function facts(
  { result, sourceSha256, delivery }: MonthReport,
  { count, first, last }: Tally,
  { recipients }: RunReport,
): string {
  const rows: [string, string][] = [
    ['Events', number(count)],
    ['First', first === null ? 'none' : code(first)],
    ['Last', last === null ? 'none' : code(last)],
    ['SHA-256 of the ordered document', result.sha256 === null ? '' : code(result.sha256)],
    ["SHA-256 of Heroku's archive", sourceSha256 === undefined ? '' : code(sourceSha256)],
    [
      'Encrypted for',
      recipients.length === 0 ? 'nobody: plaintext' : recipients.map(code).join('<br>'),
    ],
    ...(delivery?.held.manifest.files ?? []).map(({ path, size, sha256 }): [string, string] => [
      code(path),
      `${formatBytes(size)}, SHA-256 ${code(sha256)}`,
    ]),
  ]
  return table(['', ''], rows)
}

/** How Heroku's events API differs; the manifest has a table of the days. */
function reconciliation({ reconciliation, differences }: Reconciled): string[] {
  const { not_reconciled: reason } = reconciliation
  const parts = ['#### Reconciled with the events API']
  if (reason !== null) parts.push(`⚠️ Not in full: ${escapeMarkdown(reason)}`)
  if (differences.length === 0) parts.push('No event is in one of the two only.')
  else {
    const shown = differences.map(({ day, id, source }) => [
      day,
      ID.test(id) ? code(id) : 'not shown, for it is no id',
      `only in the ${source}`,
    ])
    parts.push(table(['Day', 'Event id', ''], shown))
  }
  return parts
}

/** The most frequent first; nothing when there is none. */
function countTable(
  title: string,
  counts: Record<string, number>,
  show: (name: string) => string,
): string {
  const entries = Object.entries(counts).sort(([, a], [, b]) => b - a)
  if (entries.length === 0) return ''
  const shown = entries.slice(0, ROWS).map(([name, count]) => [show(name), number(count)])
  const left = entries.slice(ROWS)
  if (left.length > 0) {
    const count = left.reduce((sum, [, n]) => sum + n, 0)
    shown.push([`${left.length} more`, number(count)])
  }
  return table([title, 'Events'], shown)
}
