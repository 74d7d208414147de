import { readableFolder } from '../folder/store.ts'
import { HerokuClient } from '../heroku/client.ts'
import { isFinal } from '../heroku/final.ts'
import type { ListedArchive } from '../heroku/schemas.ts'
import { isSameSource, missingMonths } from '../ledger/due.ts'
import { readLedger } from '../ledger/read.ts'
import { latestRevisions, type LedgerState } from '../ledger/state.ts'
import {
  EXIT,
  formatOf,
  GIVEN_TO_COMMAND,
  readArguments,
  UsageError,
  type CommandEdge,
} from '../options/command.ts'
import { herokuOptions } from '../options/heroku-token.ts'
import { ActionError } from '../system/errors.ts'
import { monthOf, type Month } from '../system/month.ts'
import { formatBytes, quoted } from '../text/log.ts'
import { columns, type Cell } from '../text/terminal.ts'
import { warnOfUnreadable } from './months.ts'

export const LIST_USAGE = `Usage: heroku-audit-trail list -e ACCOUNT [options]

Shows the months of which Heroku has an archive, newest last.

  -e, --account ACCOUNT   name or id of the enterprise account
  --ledger DIR            compare with the ledger in this folder: held, missing, changed
                          (Heroku has other bytes now), provisional (saved before it was over)
  --format table|json     (table)

Example: heroku-audit-trail list -e acme --ledger audit-trail/acme

Environment: HEROKU_API_KEY (else ~/.netrc), HEROKU_API_URL.
Exit code: 0, or 2 when it could not be done.
`

export async function list(args: readonly string[], edge: CommandEdge): Promise<number> {
  const { values, positionals } = readArguments('list', args, {
    account: { type: 'string', short: 'e' },
    ledger: { type: 'string' },
    format: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  })
  if (values.help) {
    edge.print(LIST_USAGE)
    return EXIT.fine
  }
  if (positionals.length > 0) throw new UsageError(`Unexpected ${quoted(positionals[0]!)}.`, 'list')
  const { clock, log } = edge
  const problems: string[] = []
  const format = formatOf(values.format, ['table', 'json'], problems)
  const { account: name, ...own } = await herokuOptions(values.account, problems, edge)
  const { http } = edge
  const given = GIVEN_TO_COMMAND
  const heroku = new HerokuClient({ ...own, http, clock, log, given })
  const account = await heroku.account(name)
  const listing = await heroku.listing(account)
  const odd = warnOfUnreadable(listing, log)
  const { ledger } = values
  const state = ledger === undefined ? undefined : await ledgerState(ledger, account.id)
  const rows = rowsOf(listing.archives, state, clock.now()).filter(
    ({ month }) => !odd.includes(month),
  )
  if (format === 'json') {
    const { id, name } = account
    edge.print(`${JSON.stringify({ account: { id, name }, months: rows }, null, 2)}\n`)
  } else {
    edge.print(tableOf(rows, state !== undefined, edge))
  }
  return EXIT.fine
}

async function ledgerState(folder: string, accountId: string): Promise<LedgerState> {
  const state = await readLedger(readableFolder(folder), accountId)
  if (state.log.length + state.provisional.size > 0) return state
  throw new ActionError(
    `There is no ledger in ${quoted(folder)}: no manifests (2026/2026-10.manifest.json). Give the ` +
      'folder of an account that an export wrote, such as audit-trail/acme.',
    { code: 'E_LEDGER_NOT_FOUND' },
  )
}

/** The months that Heroku or the ledger has, and those that the ledger lacks, oldest first. */
export function rowsOf(
  archives: readonly ListedArchive[],
  state: LedgerState | undefined,
  now: Date,
) {
  const listed = new Map(archives.map((archive) => [archive.month, archive]))
  const inLedger = state ? [...latestRevisions(state).keys(), ...state.provisional.keys()] : []
  const gaps = state ? missingMonths(inLedger, [...listed.keys()], monthOf(now)) : []
  const months = [...new Set([...listed.keys(), ...inLedger, ...gaps])].sort()
  return months.map((month) => {
    const archive = listed.get(month)
    return {
      month,
      created_at: archive?.createdAt ?? null,
      final: archive ? isFinal(archive.createdAt, month, now) : null,
      size: archive?.size ?? null,
      checksum: archive?.checksum ?? null,
      ...(state && { ledger: standing(month, archive, state, now) }),
    }
  })
}

/** How a month stands in a ledger beside Heroku's list; null: it is not over and not held. */
function standing(
  month: Month,
  archive: ListedArchive | undefined,
  state: LedgerState,
  now: Date,
): keyof typeof COLOURS | null {
  const held = latestRevisions(state).get(month)
  if (held) return archive === undefined || isSameSource(held, archive) ? 'held' : 'changed'
  if (archive && isFinal(archive.createdAt, month, now)) return 'missing'
  if (state.provisional.has(month)) return 'provisional'
  return month < monthOf(now) ? 'missing' : null
}

const COLOURS = { held: 'green', missing: 'red', changed: 'yellow', provisional: 'yellow' } as const

function tableOf(
  rows: ReturnType<typeof rowsOf>,
  hasLedger: boolean,
  { paint }: CommandEdge,
): string {
  const heads = ['MONTH', 'SIZE', 'MADE AT', 'FINAL', ...(hasLedger ? ['LEDGER'] : [])]
  const cells = rows.map(({ month, created_at: at, final, size, ledger }): Cell[] => [
    month,
    size === null ? '' : formatBytes(size),
    at ?? 'not at Heroku',
    final === null ? '' : final ? 'yes' : 'no',
    ...(ledger ? [{ text: ledger, colour: COLOURS[ledger] }] : []),
  ])
  return columns([heads, ...cells], [1], paint)
}
