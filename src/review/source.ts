import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { readableFolder } from '../folder/store.ts'
import type { Manifest } from '../ledger/manifest.ts'
import { isMonthsFolder } from '../ledger/paths.ts'
import { decrypted } from '../openpgp/decrypt.ts'
import type { CommandEdge } from '../options/command.ts'
import { FOLDERS_ON_DISK, LedgerFinder } from '../record/find.ts'
import { monthsIn, problemIn, type ReadSource } from '../record/months.ts'
import { inflated } from '../record/open.ts'
import { inOrder } from '../record/parse-events.ts'
import { ActionError, InputError } from '../system/errors.ts'
import { isMonth } from '../system/month.ts'
import { withScratch } from '../system/scratch.ts'
import { plain, quoted } from '../text/log.ts'

/** Events that are read one after the other, in order: those of a month, or of a file. */
export interface Source {
  /** The ledger's folder; null of a file that was given by itself. */
  ledger: string | null
  /** Of the events file, relative to the ledger, if there is one. */
  path: string
  /** `2026-10`; empty where a file's name does not say. */
  month: string
  manifest: Manifest | undefined
  read: ReadSource
}

/** What there is to read. */
export interface Sources {
  sources: Source[]
  /** What cannot be read, in words that begin with a path. */
  problems: Set<string>
}

/**
 * Finds the ledgers in folders, and files.
 *
 * @param paths as they were given
 * @throws ActionError when one is not there or a folder holds no ledger, UnfinishedError
 */
export async function findSources(paths: readonly string[], edge: CommandEdge): Promise<Sources> {
  const found: Sources = { sources: [], problems: new Set() }
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
  for (const path of unread) found.problems.add(`'${plain(join(given, path))}' cannot be read`)
  for (const ledger of ledgers) {
    const { months, problems } = await ledgerIn(join(base, ledger), join(given, ledger))
    found.sources.push(...months.map((each) => ({ ...each, ledger: join(given, ledger) })))
    for (const problem of problems) found.problems.add(problem)
  }
}

async function ledgerIn(base: string, name: string) {
  readableFolder(base)
  const { months, problems } = await monthsIn(base, name)
  return { months: months.map((each) => ({ ...each, month: each.manifest.month })), problems }
}

async function addFile(
  { sources, problems }: Sources,
  given: string,
  path: string,
  edge: CommandEdge,
) {
  const month = basename(path).slice(0, 7)
  const base = dirname(dirname(path))
  if (isMonthsFolder(basename(dirname(path)))) {
    // It stands for its month, which is read once: `2026/*` names all files of it.
    const ledger = await ledgerIn(base, base)
    const own = ledger.months.filter((each) => each.month === month)
    const told = ledger.problems.filter((problem) => problem.includes(`/${month}.`))
    for (const problem of told) problems.add(problem)
    for (const each of own) {
      const whole = { ...each, ledger: null, path: join(base, each.path) }
      if (sources.every((source) => source.path !== whole.path)) sources.push(whole)
    }
    if (own.length + told.length > 0) return
  }
  sources.push({
    ...{ ledger: null, path: given, month: isMonth(month) ? month : '', manifest: undefined },
    read: reading(given, path, edge),
  })
}

/** Reads a file by itself, such as Heroku's own: it need not be in order. */
function reading(given: string, path: string, edge: CommandEdge): ReadSource {
  return (keys, take, pause) =>
    withScratch(edge.temp, edge, async (scratch) => {
      const isEncrypted = path.endsWith('.pgp')
      if (isEncrypted && keys.privateKeys.length === 0) {
        return [`${quoted(given)} is encrypted for its readers: give a private key of one`]
      }
      const file = createReadStream(path, { highWaterMark: CHUNK })
      const ordered = async () => {
        const json = inflated(isEncrypted ? decrypted(file, keys) : file, path)
        return (await inOrder(json, scratch)).read()
      }
      const problem = await problemIn(ordered, take, pause)
      file.destroy()
      return problem === undefined ? [] : [`${quoted(given)} ${problem}`]
    })
}

const CHUNK = 256 * 1024
