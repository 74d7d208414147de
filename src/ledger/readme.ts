import { onOneLine } from '../text/log.ts'
import type { Month } from '../system/month.ts'
import { code, table } from '../text/markdown.ts'
import { gapsIn, type HeldManifest, type LedgerState } from './state.ts'

/** What the page has besides its manifests. */
export interface ReadmeOptions {
  account: { id: string; name: string }
  /** Address below which the history of each file is shown; undefined where there is none. */
  historyUrl: string | undefined
}

/** What the page begins with, by which a run knows its own. */
export const README_MARK = '<!-- Written by Heroku Audit Trail Export. Do not edit. -->'

const COLUMNS = [
  'Month',
  'Revision',
  'Events',
  'First',
  'Last',
  'Encrypted for',
  'SHA-256 of the JSON',
  'Log',
]

/** The headings; the last column links to the commits, where there are any. */
const headings = ({ historyUrl }: ReadmeOptions): string[] =>
  historyUrl === undefined ? COLUMNS : [...COLUMNS, 'Commit']

function row({ path, manifest }: HeldManifest, { historyUrl }: ReadmeOptions): string[] {
  const { month, revision, sequence, events, json, encryption } = manifest
  return [
    `[${month}](${path})`,
    String(revision),
    events.count.toLocaleString('en-US'),
    events.first === null ? '' : code(events.first),
    events.last === null ? '' : code(events.last),
    encryption?.recipients.map(code).join('<br>') ?? 'nobody: plaintext',
    code(json.sha256),
    sequence === null ? '' : `#${sequence}`,
    ...(historyUrl === undefined ? [] : [`[history](${historyUrl}/${path})`]),
  ]
}

function gapRow(month: Month, options: ReadmeOptions): string[] {
  return [
    month,
    '',
    '**missing**',
    ...headings(options)
      .slice(3)
      .map(() => ''),
  ]
}

/** The rows of the log, newest month first and its newest revision first, gaps marked. */
function logRows(state: LedgerState, options: ReadmeOptions): string[][] {
  const rows = state.log.map((held): [Month, number, string[]] => [
    held.manifest.month as Month,
    held.manifest.revision,
    row(held, options),
  ])
  for (const gap of gapsIn(rows.map(([month]) => month))) rows.push([gap, 1, gapRow(gap, options)])
  rows.sort(([a, r], [b, s]) => (a === b ? s - r : a < b ? 1 : -1))
  return rows.map(([, , cells]) => cells)
}

/** The address of the history in a ledger's page; undefined where it has none. */
export function historyUrlIn(page: string): string | undefined {
  return /\| \[history\]\(([^()\s|]+)\/[^/()]+\/[^/()]+\) \|$/m.exec(page)?.[1]
}

/** The ledger for people: a row a month. The same bytes for the same ledger. */
export function formatReadme(state: LedgerState, options: ReadmeOptions): string {
  const { id, name } = options.account
  const isCommitted = options.historyUrl !== undefined
  const lines = [
    README_MARK,
    '',
    // As code, a name is nothing to Markdown or HTML.
    `# Audit trail of ${code(onOneLine(name))}`,
    '',
    `The events of the Heroku Enterprise account with the id ${code(onOneLine(id))}, a month a row. Months ` +
      `are only ever added${isCommitted ? ', each in a commit of its own' : ''}. ` +
      '`sha256sum -c SHA256SUMS` in this folder checks every file.',
    '',
    table(headings(options), logRows(state, options)),
  ]
  if (state.provisional.size > 0) {
    const running = [...state.provisional].sort(([a], [b]) => (a < b ? 1 : -1))
    lines.push(
      '',
      '## Not final yet',
      '',
      'Outside of the log; replaced by later exports and removed when the final month lands.',
      '',
      table(
        headings(options),
        running.map(([, held]) => row(held, options)),
      ),
    )
  }
  return `${lines.join('\n')}\n`
}
