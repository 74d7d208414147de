import { existsSync, statSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { README } from '../ledger/paths.ts'
import { historyUrlIn } from '../ledger/readme.ts'
import type { LedgerFiles, Store } from '../ledger/store.ts'
import { faultOf } from '../system/disk.ts'
import { ActionError } from '../system/errors.ts'
import { quoted } from '../text/log.ts'
import { filesIn } from './files.ts'
import { isLockLeftover, takeLock } from './lock.ts'
import { PENDING, settle, stage, STAGING } from './pending.ts'

/** The disk does not take or give a ledger's file. */
export class FolderError extends ActionError {
  constructor(folder: string, fault: string, cause: unknown) {
    super(
      `The ledger's folder ${quoted(folder)} could not be read or written: ${fault}. No month in it was ` +
        'cut short. Fix that, or choose another folder, and run again.',
      { code: 'E_DISK', cause },
    )
  }
}

/** A ledger's folder to read from. @throws ActionError while a change is on its way into it */
export function readableFolder(folder: string): LedgerFiles {
  if (!existsSync(join(folder, PENDING))) return filesIn(folder)
  throw new ActionError(
    `The ledger in ${quoted(folder)} is being written, or an export was interrupted while it wrote: ` +
      `it has a folder ${quoted(PENDING)}. Run the export again, which finishes what was begun.`,
    { code: 'E_LEDGER_UNFINISHED' },
  )
}

/**
 * Does something with a ledger in a folder, which is made when it is not there. Meanwhile nobody else
 * writes to it. What an interrupted export left is finished first.
 *
 * @param onEnd has a function called when the process ends before its time; gives what takes that back
 * @throws ActionError when another process writes to it, FolderError
 */
export async function withFolder<T>(
  folder: string,
  onEnd: (clean: () => void) => () => void,
  action: (store: Store) => Promise<T>,
): Promise<T> {
  const unlock = await telling(folder, async () => {
    await makeFolder(folder)
    return takeLock(folder)
  })
  const forget = onEnd(unlock)
  try {
    return await action(await telling(folder, () => storeIn(folder)))
  } finally {
    forget()
    unlock()
  }
}

/** Not `mkdir` with `recursive`, which tells of no read-only disk, and never ends in /proc. */
async function makeFolder(folder: string): Promise<void> {
  const parent = dirname(folder)
  if (!existsSync(parent)) await makeFolder(parent)
  await mkdir(folder).catch((error: unknown) => {
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) throw error
  })
}

/**
 * A ledger in a folder on disk. A change is copied beside the ledger first; one rename makes it
 * pending, and its files are moved to their places, SHA256SUMS last. Whatever interrupts that, the
 * next export removes what was being copied, or moves the rest of what was pending.
 */
async function storeIn(folder: string): Promise<Store> {
  for (const name of await readdir(folder)) {
    if (!name.startsWith(STAGING) && !isLockLeftover(name)) continue
    await rm(join(folder, name), { recursive: true })
  }
  await settle(folder)
  // In a clone, the page keeps its links.
  const page = await readFile(join(folder, README), 'utf8').catch(() => '')
  return {
    historyUrl: historyUrlIn(page),
    open: () => Promise.resolve(filesIn(folder)),
    // Whoever has the lock has written already.
    checkWritable: () => Promise.resolve(),
    write: async (build) => {
      // An earlier change may have failed on its way.
      await telling(folder, () => settle(folder))
      const change = await build(filesIn(folder))
      if (change === undefined) return undefined
      return telling(folder, async () => {
        const staging = await mkdtemp(join(folder, STAGING))
        try {
          await stage(folder, staging, change)
        } finally {
          await rm(staging, { recursive: true, force: true })
        }
        await settle(folder)
        return null
      })
    },
  }
}

/** Tells what the system has against a folder in the folder's name. */
async function telling<T>(folder: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action()
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException
    const fault = faultOf(error) ?? (syscall === undefined ? undefined : code)
    if (error instanceof ActionError || fault === undefined) throw error
    throw new FolderError(folder, fault, error)
  }
}
