import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { readableFolder } from '../folder/store.ts'
import type { Manifest } from '../ledger/manifest.ts'
import { decrypted, type DecryptOptions } from '../openpgp/decrypt.ts'
import { KeyError } from '../openpgp/key-error.ts'
import type { CommandEdge } from '../options/command.ts'
import type { Entry } from '../order/entry.ts'
import { DocumentError, JsonError } from '../order/errors.ts'
import { FOLDERS_ON_DISK, LedgerFinder } from '../record/find.ts'
import {
  isLater,
  monthOfFile,
  paced,
  readableLedger,
  readMonth,
  Stopped,
  type RecordedMonth,
} from '../record/months.ts'
import { inflated } from '../record/open.ts'
import { inOrder } from '../record/ordered.ts'
import { documentFault, parseEvents } from '../record/parse-events.ts'
import { ActionError, InputError, messageOf } from '../system/errors.ts'
import { isMonth, type Month } from '../system/month.ts'
import { withScratch } from '../system/scratch.ts'
import { plain, quoted } from '../text/log.ts'

/** Events that are read one after the other, in order: those of a month, or of a file. */
export interface Source {
  /** The ledger's folder, relative to the one that was given; null of a file that is in none. */
  ledger: string | null
  /** Of the events file, relative to the ledger; else as it was given. */
  path: string
  /** `2026-10`; empty where a file's name does not say. */
  month: string
  /** Whether the month is not final: there may be more events of it. */
  provisional: boolean
  manifest: Manifest | undefined
  /**
   * @param take gets each event, valid during the call only, and its line in the ordered document
   * @param pause is awaited now and then before more is read
   * @returns what is wrong, in words that begin with a path
   */
  read(
    keys: DecryptOptions,
    take: (event: Entry, line: number) => void,
    pause: () => Promise<void>,
  ): Promise<string[]>
}

/** What there is to read. */
export interface Sources {
  sources: Source[]
  /** What cannot be read, in words that begin with a path. */
  problems: string[]
  ledgers: { name: string; months: Month[] }[]
}

/**
 * Finds the ledgers in folders, and files.
 *
 * @param paths as they were given
 * @throws ActionError when one is not there or a folder holds no ledger, UnfinishedError
 */
export async function findSources(paths: readonly string[], edge: CommandEdge): Promise<Sources> {
  const found: Sources = { sources: [], problems: [], ledgers: [] }
  for (const given of paths) {
    const path = resolve(edge.cwd, given)
    const stats = await stat(path).catch(() => undefined)
    if (stats?.isDirectory()) await addLedgers(found, given, path)
    else if (stats?.isFile()) await addFile(found, given, path, edge)
    else throw new InputError(`There is no folder or file ${quoted(given)}.`)
  }
  return found
}

async function addLedgers(found: Sources, given: string, base: string): Promise<void> {
  const { ledgers, unread } = await new LedgerFinder(FOLDERS_ON_DISK).below(base, true)
  if (ledgers.length === 0 && unread.length === 0) {
    throw new ActionError(
      `There is no ledger in ${quoted(given)}: no manifests (2026/2026-10.manifest.json). Give the ` +
        'folder that an export wrote, a clone that holds it, or events files.',
      { code: 'E_LEDGER_NOT_FOUND' },
    )
  }
  found.problems.push(...unread.map((path) => `'${plain(join(given, path))}' cannot be read`))
  for (const ledger of ledgers) {
    readableFolder(join(base, ledger))
    const { months, problems } = await readableLedger(base, ledger)
    found.problems.push(...problems)
    found.sources.push(...months.map((month) => sourceOf(month)))
    found.ledgers.push({
      name: plain(join(given, ledger)),
      months: months.map(({ manifest }) => manifest.month as Month),
    })
  }
}

const sourceOf = (month: RecordedMonth): Source => ({
  ledger: month.ledger,
  path: month.path,
  month: month.manifest.month,
  provisional: !month.manifest.final,
  manifest: month.manifest,
  read: (...given) => readMonth(month, ...given),
})

async function addFile(
  found: Sources,
  given: string,
  path: string,
  edge: CommandEdge,
): Promise<void> {
  const month = await monthOfFile(path)
  if (typeof month === 'string') found.problems.push(month)
  else if (month === undefined) found.sources.push(fileSource(given, path, edge))
  else {
    // Its parts, its manifest and revisions may have been given as well, such as by 2026/*.
    const { account, month: name } = month.manifest
    const isSame = ({ manifest }: Source) =>
      manifest?.month === name && manifest.account.id === account.id
    const before = found.sources.find(isSame)
    if (before !== undefined && !isLater(month.manifest, before.manifest!)) return
    found.sources = [...found.sources.filter((each) => each !== before), sourceOf(month)]
  }
}

/** A file by itself, such as Heroku's own: it need not be in order. */
function fileSource(given: string, path: string, edge: CommandEdge): Source {
  const name = basename(path).slice(0, 7)
  return {
    ...{ ledger: null, path: given, month: isMonth(name) ? name : '' },
    ...{ provisional: false, manifest: undefined },
    read: (keys, take, pause) =>
      withScratch(edge.temp, edge, async (scratch) => {
        const shown = quoted(given)
        const isEncrypted = path.endsWith('.pgp')
        if (isEncrypted && keys.privateKeys.length === 0) {
          return [`${shown} is encrypted for its readers: give a private key of one`]
        }
        const file = createReadStream(path, { highWaterMark: CHUNK })
        try {
          const json = inflated(isEncrypted ? decrypted(file, keys) : file, path)
          const ordered = await inOrder(json, scratch)
          let line = 1
          const problem = await parseEvents(paced(ordered.read(), pause), (event) => {
            take(event, ++line)
          })
          return problem === undefined ? [] : [`${shown} ${problem}`]
        } catch (error) {
          if (error instanceof KeyError || error instanceof Stopped) throw error
          const isDocument = error instanceof JsonError || error instanceof DocumentError
          return [
            isDocument
              ? `${shown} ${documentFault(error)}`
              : `${shown} cannot be read: ${plain(messageOf(error))}`,
          ]
        } finally {
          file.destroy()
        }
      }),
  }
}

const CHUNK = 256 * 1024
