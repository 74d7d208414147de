import { relative } from 'node:path'
import { readableFolder } from '../folder/store.ts'
import { readLedger } from '../ledger/read.ts'
import { asCommandOptions, EXIT, GIVEN_TO_COMMAND, type CommandEdge } from '../options/command.ts'
import { EXPORT_USAGE, readExportCommand } from '../options/export-command.ts'
import { readOptions } from '../options/export.ts'
import { anomaliesIn, failuresOf } from '../report/failures.ts'
import type { AccountReport } from '../report/summary.ts'
import { TOOL } from '../system/version.ts'
import { exportAccount } from './account.ts'
import { exportDocument } from './document.ts'
import { keyWarnings } from './keys.ts'
import { formatCommits, formatSaved, isInClone } from './saved.ts'

/** Runs `export`; gives the exit code. */
export async function exportCommand(args: readonly string[], edge: CommandEdge): Promise<number> {
  const asked = await readExportCommand(args, edge)
  if (asked === undefined) {
    edge.print(EXPORT_USAGE)
    return EXIT.fine
  }
  const { inputs, runner, document } = asked
  const options = await asCommandOptions(() => readOptions(inputs, runner, edge.clock.now()))
  for (const warning of keyWarnings(options)) edge.log.warning(warning)
  if (document !== undefined) {
    const { month, target } = document
    const { final, createdAt, anomalies } = await exportDocument(month, target, options, edge)
    if (!final) edge.log.warning(incomplete(month, createdAt))
    if (anomalies !== '') edge.log.warning(kept(anomalies))
    return EXIT.fine
  }
  const report = await exportAccount(
    options,
    { ...edge, http: edge.http, runner },
    GIVEN_TO_COMMAND,
  )
  const { selection } = options
  await show(report, selection.kind !== 'months', edge)
  const failures = failuresOf(report)
  for (const failure of failures) edge.complain(`${TOOL.name}: ${failure}\n`)
  return failures.length === 0 ? EXIT.fine : EXIT.failed
}

const kept = (anomalies: string) => `Anomalies in the events, all of them kept: ${anomalies}`
const incomplete = (month: string, createdAt: string) =>
  `${month} is not complete: Heroku made its archive at ${createdAt}. Export it again when Heroku has ` +
  'the final one, some minutes after the month is over.'

/** @param isWhole whether every month of the ledger is shown, not only those that were asked for */
async function show(
  { months, lost, newestManifest, ledger }: AccountReport,
  isWhole: boolean,
  edge: CommandEdge,
): Promise<void> {
  const odd = months.flatMap(anomaliesIn)
  if (odd.length > 0) edge.log.warning(kept(odd.join('; ')))
  if (ledger === undefined) return
  const { folder: path, accountId } = ledger
  const state = await readLedger(readableFolder(path), accountId)
  for (const { result } of months) {
    const held = [...state.provisional.values()].find(
      ({ manifest }) => manifest.month === result.month,
    )
    if (result.status === 'failed' || held === undefined) continue
    edge.log.warning(incomplete(result.month, held.manifest.source.created_at))
  }
  const within = relative(edge.cwd, path)
  const folder = within === '' ? '.' : within.startsWith('..') ? path : within
  const saved = { folder, state, months, lost, newestManifest }
  edge.print(formatSaved(saved, isWhole, edge.paint))
  const commits = isInClone(path) ? formatCommits(saved) : undefined
  if (commits !== undefined) edge.print(`\n${commits}`)
}
