import { randomBytes } from 'node:crypto'
import { copyFile, lstat, mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { isLedgerPath, PROVISIONAL, README, SUMS } from '../ledger/paths.ts'
import type { Change, NewFile } from '../ledger/store.ts'
import { ActionError } from '../system/errors.ts'
import { quoted } from '../text/log.ts'

/** How the names begin of folders in which files are copied, or that are done with. */
export const STAGING = '.staging-'
/** The folder of a change that is whole and on its way to its place. */
export const PENDING = '.pending'
/** Names the places of the files of a pending change. */
const PLAN = 'plan.json'

const planSchema = z.strictObject({
  /** Paths in the order in which they come to their places; their bytes are in `0`, `1`, ... */
  files: z.array(z.string()),
  removals: z.array(z.string()),
})
type Plan = z.infer<typeof planSchema>

/** A pending change that no export of ours can have left. */
class PendingError extends ActionError {
  constructor(folder: string, problem: string) {
    super(
      `The folder ${quoted(PENDING)} in the ledger ${quoted(folder)} is not a change that an export ` +
        `left: ${problem}. Nothing of it was used. In a clone, \`git log -- ${PENDING}\` shows where ` +
        'it comes from. Remove it and run again.',
      { code: 'E_LEDGER_UNFINISHED' },
    )
  }
}

/** A change would alter what a ledger has for good. */
class FinalMonthError extends ActionError {
  constructor(folder: string, path: string) {
    super(
      `The ledger in ${quoted(folder)} has a file ${quoted(path)} already, and a final month is never ` +
        'changed. Nothing was written. `heroku-audit-trail verify` shows what the ledger is missing.',
      { code: 'E_LEDGER_CONFLICT' },
    )
  }
}

/**
 * Copies a change beside the ledger and makes it pending: from then on it is finished by whoever
 * writes next, whatever becomes of this process.
 *
 * @param staging an empty folder in the ledger's, whose name begins with STAGING
 */
export async function stage(folder: string, staging: string, change: Change): Promise<void> {
  const files = [...change.files].sort((a, b) => rank(a) - rank(b))
  const plan: Plan = { files: files.map(({ path }) => path), removals: [...change.removals] }
  for (const [index, { path, content }] of files.entries()) {
    const copy = join(staging, String(index))
    if ('bytes' in content) await writeFile(copy, content.bytes)
    else await copyFile(content.file, copy)
    await sync(copy)
    await mkdir(dirname(join(folder, path)), { recursive: true })
    if (isFinal(path) && (await typeOf(join(folder, path))) !== undefined) {
      throw new FinalMonthError(folder, path)
    }
  }
  await writeFile(join(staging, PLAN), JSON.stringify(plan))
  await sync(join(staging, PLAN))
  await sync(staging)
  await rename(staging, join(folder, PENDING))
}

/** Readers find files before what names them, and the digests of all at the end. */
const rank = ({ path }: NewFile): number =>
  path === SUMS ? 3 : path === README ? 2 : path.endsWith('.manifest.json') ? 1 : 0

/** Whether a file is of a month that is final. */
const isFinal = (path: string) => /^\d{4}\//.test(path)

/**
 * Moves a pending change to its place, SHA256SUMS last; what was moved before is passed by. Nothing
 * happens when there is none.
 *
 * @throws PendingError when it is none that an export leaves: a clone's may be anybody's
 */
export async function settle(folder: string): Promise<void> {
  const pending = join(folder, PENDING)
  const type = await typeOf(pending)
  if (type === undefined) return
  const plan = type === 'folder' ? await readPlan(pending) : undefined
  if (plan === undefined) throw new PendingError(folder, `its ${PLAN} cannot be read`)
  const problem = (await planProblem(folder, plan)) ?? (await filesProblem(folder, plan))
  if (problem !== undefined) throw new PendingError(folder, problem)
  for (const [index, path] of plan.files.entries()) {
    const copy = join(pending, String(index))
    if ((await typeOf(copy)) === undefined) continue
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await rename(copy, join(folder, path))
  }
  // Now that the digests do not list them.
  for (const path of plan.removals) await rm(join(folder, path), { force: true })
  for (const parent of new Set(plan.files.map((path) => dirname(join(folder, path))))) {
    await sync(parent)
  }
  // At once: half removed, it could not be told from one that is damaged.
  const done = join(folder, `${STAGING}${randomBytes(4).toString('hex')}`)
  await rename(pending, done)
  await rm(done, { recursive: true, force: true })
}

async function readPlan(pending: string): Promise<Plan | undefined> {
  const path = join(pending, PLAN)
  if ((await typeOf(path)) !== 'file') return undefined
  try {
    return planSchema.safeParse(JSON.parse(await readFile(path, 'utf8'))).data
  } catch {
    return undefined
  }
}

/** Why a plan's paths are not all places of a ledger's files. */
async function planProblem(folder: string, { files, removals }: Plan): Promise<string | undefined> {
  for (const path of [...files, ...removals]) {
    if (!isLedgerPath(path)) return `${quoted(path)} is not the path of a file of a ledger`
    const parent = dirname(path)
    const type = parent === '.' ? undefined : await typeOf(join(folder, parent))
    if (type !== undefined && type !== 'folder') return `${quoted(parent)} is not a folder`
  }
  if (new Set(files).size < files.length) return 'it names a file twice'
  const lost = removals.find((path) => !path.startsWith(`${PROVISIONAL}/`))
  return lost === undefined ? undefined : `it would remove ${quoted(lost)}`
}

/** Why the files of a pending change do not go to their places. */
async function filesProblem(folder: string, { files }: Plan): Promise<string | undefined> {
  for (const [index, path] of files.entries()) {
    const type = await typeOf(join(folder, PENDING, String(index)))
    const there = await typeOf(join(folder, path))
    if (type === undefined && there !== 'file') return `the file for ${quoted(path)} is missing`
    if (type !== undefined && type !== 'file') return `the file for ${quoted(path)} is not a file`
    if (type !== undefined && there !== undefined && isFinal(path)) {
      return `it would change ${quoted(path)}, which is of a final month`
    }
  }
  return undefined
}

/** What is at a path, without following a symbolic link; undefined: nothing. */
async function typeOf(path: string): Promise<'file' | 'folder' | 'other' | undefined> {
  try {
    const stats = await lstat(path)
    return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other'
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Has the disk keep a file or folder. Windows opens no folder, and needs no such thing. */
async function sync(path: string): Promise<void> {
  const file = await open(path, 'r+')
    .catch(() => open(path, 'r'))
    .catch(() => undefined)
  try {
    await file?.sync()
  } catch (error) {
    // Some file systems do not know it; a full disk is told here, if not before.
    if (!['EINVAL', 'ENOTSUP', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? ''))
      throw error
  } finally {
    await file?.close()
  }
}
