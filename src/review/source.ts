import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { readableFolder } from '../folder/store.ts'
import type { Manifest } from '../ledger/manifest.ts'
import { isMonthsFolder } from '../ledger/paths.ts'
import { decrypted, type DecryptOptions } from '../openpgp/decrypt.ts'
import type { CommandEdge } from '../options/command.ts'
import { FOLDERS_ON_DISK, LedgerFinder } from '../record/find.ts'
import { monthsIn, problemsIn } from '../record/months.ts'
import { inflated } from '../record/open.ts'
import { inOrder, type ReadEvents } from '../record/parse-events.ts'
import { ActionError, InputError } from '../system/errors.ts'
import { isMonth, type Month } from '../system/month.ts'
import { withScratch } from '../system/scratch.ts'
import { plain, quoted } from '../text/log.ts'

/** Events that are read one after the other, in order: those of a month, or of a file. */
export interface Source {
  /** The ledger's folder; null of a file that was given by itself. */
  ledger: string | null
  /** Of the events file, relative to the ledger, if there is one. */
  path: string
  /** Undefined where a file's name does not say. */
  month: Month | undefined
  manifest: Manifest | undefined
  read: ReadEvents
}

interface Place {
  given: string
  path: string
}

/** @throws ActionError when one is not there or a folder holds no ledger, UnfinishedError */
export async function findSources(
  paths: readonly string[],
  keys: DecryptOptions,
  edge: CommandEdge,
) {
  const sources: Source[] = []
  const problems = new Set<string>()
  for (const given of paths) {
    const place = { given, path: resolve(edge.cwd, given) }
    const stats = await stat(place.path).catch(() => undefined)
    if (!stats?.isDirectory() && !stats?.isFile()) {
      throw new InputError(`There is no folder or file ${quoted(given)}.`)
    }
    const found = stats.isFile() ? await fileAt(place, keys, edge) : await ledgersAt(place, keys)
    const isNew = ({ ledger, path }: Source) =>
      sources.every((each) => each.path !== path || each.ledger !== ledger)
    sources.push(...found.sources.filter(isNew))
    for (const problem of found.problems) problems.add(problem)
  }
  return { sources, problems }
}

async function ledgersAt({ given, path }: Place, keys: DecryptOptions) {
  const { ledgers, unread } = await new LedgerFinder(FOLDERS_ON_DISK).below(path, true)
  if (ledgers.length === 0 && unread.length === 0) {
    throw new ActionError(
      `There is no ledger in ${quoted(given)}: no manifests (2026/2026-10.manifest.json). Give the ` +
        'folder that an export wrote, a clone that holds it, or events files.',
      { code: 'E_LEDGER_NOT_FOUND' },
    )
  }
  const sources: Source[] = []
  const problems = unread.map((folder) => `'${plain(join(given, folder))}' cannot be read`)
  for (const ledger of ledgers) {
    readableFolder(join(path, ledger))
    const name = join(given, ledger)
    const found = await monthsIn(join(path, ledger), name, keys)
    sources.push(...found.months.map((each) => ({ ...each, ledger: name })))
    problems.push(...found.problems)
  }
  return { sources, problems }
}

async function fileAt({ given, path }: Place, keys: DecryptOptions, edge: CommandEdge) {
  const name = basename(path).slice(0, 7)
  const month = isMonth(name) ? name : undefined
  if (month !== undefined && isMonthsFolder(basename(dirname(path)))) {
    // It stands for its month, which is read once: `2026/*` names all files of it.
    const base = dirname(dirname(path))
    const { months, problems } = await monthsIn(base, base, keys)
    const sources = months
      .filter((each) => each.month === month)
      .map((each) => ({ ...each, ledger: null, path: join(base, each.path) }))
    const own = problems.filter((problem) => problem.includes(`/${month}.`))
    if (sources.length + own.length > 0) return { sources, problems: own }
  }
  const read = readerOf({ given, path }, keys, edge)
  return {
    sources: [{ ledger: null, path: given, month, manifest: undefined, read }],
    problems: [],
  }
}

/** Reads a file by itself, such as Heroku's own: it need not be in order. */
function readerOf({ given, path }: Place, keys: DecryptOptions, edge: CommandEdge): ReadEvents {
  return (take, pause) =>
    withScratch(edge.temp, edge, async (scratch) => {
      const isEncrypted = path.endsWith('.pgp')
      if (isEncrypted && keys.privateKeys.length === 0) {
        return [`${quoted(given)} is encrypted for its readers: give a private key of one`]
      }
      const file = createReadStream(path)
      const ordered = async () => {
        const json = inflated(isEncrypted ? decrypted(file, keys) : file, path)
        return (await inOrder(json, scratch)).read()
      }
      try {
        return await problemsIn(quoted(given), ordered, take, pause)
      } finally {
        file.destroy()
      }
    })
}
