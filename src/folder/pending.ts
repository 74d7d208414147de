import { createReadStream, existsSync } from 'node:fs'
import { lstat, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { isLedgerPath, PROVISIONAL, README, SUMS } from '../ledger/paths.ts'
import type { Change } from '../ledger/store.ts'
import { parseSums } from '../ledger/sums.ts'
import { ActionError } from '../system/errors.ts'
import { quoted } from '../text/log.ts'
import { filesIn } from './files.ts'

/** How the names begin of folders in which a change is put together. */
export const STAGING = '.staging-'
/** The folder of a change that is whole and on its way: its files lie as they will in the ledger. */
export const PENDING = '.pending'

/** Whether a file is of a month that is final. */
export const isFinal = (path: string): boolean => /^\d{4}\//.test(path)

/**
 * Copies a change beside the ledger and makes it pending: from then on it is finished by whoever
 * writes next, whatever becomes of this process.
 *
 * @param staging an empty folder in the ledger's, whose name begins with STAGING
 */
export async function stage(folder: string, staging: string, { files }: Change): Promise<void> {
  for (const { path, content } of files) {
    if (isFinal(path) && existsSync(join(folder, path))) {
      throw new ActionError(
        `The ledger in ${quoted(folder)} has a file ${quoted(path)} already, and a final month is never ` +
          'changed. Nothing was written. `heroku-audit-trail verify` shows what the ledger is missing.',
        { code: 'E_LEDGER_CONFLICT' },
      )
    }
    const copy = join(staging, path)
    await mkdir(dirname(copy), { recursive: true })
    // Not `copyFile`, which copies the mode too: of scratch files, which only their owner may read.
    const bytes = 'bytes' in content ? content.bytes : createReadStream(content.file)
    await writeFile(copy, bytes, { flush: true })
  }
  await rename(staging, join(folder, PENDING))
}

/** Readers find files before what names them, and the digests of all at the end. */
const rank = (path: string): number =>
  path === SUMS ? 3 : path === README ? 2 : path.endsWith('.manifest.json') ? 1 : 0

/**
 * Moves what is left of a pending change to its place, SHA256SUMS last, and removes the provisional
 * files that it no longer lists. Nothing happens when there is none.
 *
 * @throws ActionError when no export left it: a clone's may be anybody's
 */
export async function settle(folder: string): Promise<void> {
  const pending = join(folder, PENDING)
  if (!existsSync(pending)) return
  const paths = await pendingPaths(folder, pending)
  for (const path of paths.sort((a, b) => rank(a) - rank(b))) {
    const place = join(folder, path)
    await mkdir(dirname(place), { recursive: true })
    await rename(join(pending, path), place)
  }
  await removeReplaced(folder)
  await rm(pending, { recursive: true })
}

async function removeReplaced(folder: string): Promise<void> {
  const ledger = filesIn(folder)
  const sums = parseSums((await ledger.read(SUMS)).toString())
  // A link of that name leads elsewhere.
  const isThere = (await ledger.folders('')).includes(PROVISIONAL)
  for (const name of isThere ? await ledger.files(PROVISIONAL) : []) {
    const path = `${PROVISIONAL}/${name}`
    if (sums?.has(path) === false && isLedgerPath(path)) await rm(join(folder, path))
  }
}

async function pendingPaths(folder: string, pending: string): Promise<string[]> {
  const paths: string[] = []
  const isFolder = (path: string) =>
    lstat(path).then(
      (stats) => stats.isDirectory(),
      () => true,
    )
  const refuse = (path: string): never => {
    throw new ActionError(
      `The ledger in ${quoted(folder)} has ${quoted(path)}, which no export left there: it leads ` +
        'elsewhere, or would change what is final. Nothing was written. In a clone, ' +
        `\`git log -- ${PENDING}\` shows where it comes from. Remove ${quoted(PENDING)} and run again.`,
      { code: 'E_LEDGER_UNFINISHED' },
    )
  }
  if (!(await isFolder(pending))) refuse(PENDING)
  for (const entry of await readdir(pending, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory()) continue
    const path = relative(pending, join(entry.parentPath, entry.name)).split(sep).join('/')
    const place = join(folder, path)
    const isOurs = entry.isFile() && isLedgerPath(path) && (await isFolder(dirname(place)))
    if (!isOurs || (isFinal(path) && existsSync(place))) refuse(`${PENDING}/${path}`)
    paths.push(path)
  }
  return paths
}
