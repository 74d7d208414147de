import { existsSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { commitMessage } from '../ledger/commit-message.ts'
import type { HeldManifest } from '../ledger/state.ts'
import { filesOf } from '../ledger/sums.ts'
import { asCommandOptions, EXIT, GIVEN_TO_COMMAND, type CommandEdge } from '../options/command.ts'
import { EXPORT_USAGE, readExportCommand } from '../options/export-command.ts'
import { readOptions } from '../options/export.ts'
import { DEFAULT_MESSAGE } from '../options/inputs.ts'
import { anomaliesIn, failuresOf } from '../report/closing.ts'
import type { RunReport } from '../report/result.ts'
import { formatMonths } from '../system/month.ts'
import { TOOL } from '../system/version.ts'
import { counted, formatBytes } from '../text/log.ts'
import { columns, type Cell, type Paint } from '../text/terminal.ts'
import { exportAccount } from './account.ts'
import { exportDocument } from './document.ts'

export async function exportCommand(args: readonly string[], edge: CommandEdge): Promise<number> {
  const asked = await readExportCommand(args, edge)
  if (asked === undefined) {
    edge.print(EXPORT_USAGE)
    return EXIT.fine
  }
  const { inputs, runner, document } = asked
  const options = await asCommandOptions(() => readOptions(inputs, runner, edge.clock.now()))
  const warnIncomplete = (month: string, createdAt: string) => {
    edge.log.warning(
      `${month} is not complete: Heroku made its archive at ${createdAt}. Export it again when Heroku ` +
        'has the final one, some minutes after the month is over.',
    )
  }
  const warnOdd = (anomalies: string) => {
    if (anomalies === '') return
    edge.log.warning(`Anomalies in the events, all of them kept: ${anomalies}`)
  }
  if (document !== undefined) {
    const { month, target } = document
    const { final, createdAt, anomalies } = await exportDocument(month, target, options, edge)
    if (!final) warnIncomplete(month, createdAt)
    warnOdd(anomalies)
    return EXIT.fine
  }

  const report = await exportAccount(options, { ...edge, runner }, GIVEN_TO_COMMAND)
  warnOdd(anomaliesIn(report))
  for (const { result, delivery } of report.months) {
    if (result.status === 'failed' || result.final !== false) continue
    warnIncomplete(result.month, delivery!.held.manifest.source.created_at)
  }
  const { folder: path } = report
  if (path !== undefined) {
    const within = relative(edge.cwd, path)
    const folder = within === '' ? '.' : within.startsWith('..') ? path : within
    edge.print(formatSaved(report, folder, edge.paint))
    if (isInClone(path)) edge.print(formatCommits(report, folder))
  }
  const failures = failuresOf(report)
  for (const failure of failures) edge.complain(`${TOOL.name}: ${failure}\n`)
  return failures.length === 0 ? EXIT.fine : EXIT.failed
}

/** What an export into a folder saved: a row a month, where it is, what to note, how to verify it. */
function formatSaved(
  { months, lost, newestManifest }: RunReport,
  folder: string,
  paint: Paint,
): string {
  const saved = months.flatMap(({ result, delivery }) =>
    result.status === 'failed' ? [] : (delivery?.held.manifest ?? []),
  )
  const sizeOf = (manifests: typeof saved) =>
    formatBytes(manifests.flatMap(({ files }) => files).reduce((sum, { size }) => sum + size, 0))
  const rows = months.map(({ result: { month, status, final } }): Cell[] => {
    const own = saved.filter((manifest) => manifest.month === month)
    if (own.length === 0) return [month, '', '', { text: status, colour: 'red' }]
    const word = final === false ? `${status}, provisional` : status
    return [month, own[0]!.events.count.toLocaleString('en-US'), sizeOf(own), word]
  })
  const events = saved.reduce((sum, manifest) => sum + manifest.events.count, 0)
  const lines = [
    `In ${folder}: ${counted(saved.length, 'month')}, ${counted(events, 'event')}, ${sizeOf(saved)}`,
  ]
  if (lost.length > 0) lines.push(`Heroku lacks ${formatMonths(lost)}, and so does the ledger`)
  if (newestManifest !== undefined) {
    lines.push(`SHA-256 of the newest manifest, to note elsewhere: ${newestManifest}`)
  }
  const expected = newestManifest === undefined ? '' : ` --expect-manifest ${newestManifest}`
  lines.push(`Verify: ${TOOL.name} verify ${shellQuoted(folder)}${expected}`)
  const heads = ['MONTH', 'EVENTS', 'SIZE', 'STATUS']
  return `${columns([heads, ...rows], [1, 2], paint)}\n${lines.join('\n')}\n`
}

function isInClone(folder: string): boolean {
  if (existsSync(join(folder, '.git'))) return true
  const parent = dirname(folder)
  return parent !== folder && isInClone(parent)
}

/** Shell commands that commit what was written, a month a commit, in the order of the log. */
function formatCommits({ months, provisional }: RunReport, folder: string): string {
  const written = months.flatMap(({ delivery }) => (delivery?.isNew ? delivery.held : []))
  if (written.length === 0) return ''
  const commit = (held: HeldManifest) => {
    // With the last one, README.md and SHA256SUMS.
    const paths = held === written.at(-1) ? ['.'] : filesOf(held).map(({ path }) => path)
    const { month, final } = held.manifest
    // What a final month takes the place of goes in the same commit.
    const removal =
      final && provisional.includes(month)
        ? `git rm -q --cached --ignore-unmatch -- 'provisional/${month}.*'\n`
        : ''
    const message = commitMessage(DEFAULT_MESSAGE, held.manifest)
    return `${removal}git add -A -- ${paths.map(shellQuoted).join(' ')}\ngit commit -m ${shellQuoted(message)}\n`
  }
  return (
    '\nThe ledger is in a clone. Commit each month by itself, in this order, and push:\n\n' +
    `cd ${shellQuoted(folder)}\n${written.map(commit).join('')}`
  )
}

/** A word for a POSIX shell. */
function shellQuoted(text: string): string {
  return /^[\w./:@%+-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`
}
