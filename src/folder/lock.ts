import { randomBytes } from 'node:crypto'
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { ActionError } from '../system/errors.ts'
import { plain, quoted } from '../text/log.ts'

/** Name of the lock in a ledger's folder. */
export const LOCK = '.lock'

/** The process that writes to a folder. */
interface Holder {
  host: string
  process: number
  /** When the process started, RFC 3339: process numbers are used again. */
  start: string
}

/** Another process writes to the ledger. */
export class LockedError extends ActionError {
  constructor(folder: string, path: string, holder: Holder | undefined) {
    const by =
      holder === undefined
        ? 'another process'
        : `process ${holder.process} on ${plain(holder.host)}, started at ${plain(holder.start)}`
    super(
      `The ledger in ${quoted(folder)} is locked by ${by}. Nothing was written. Run again when it ` +
        `is done. If that process no longer runs, remove ${quoted(path)} and run again.`,
      { code: 'E_LEDGER_LOCKED' },
    )
  }
}

/**
 * Takes the lock of a ledger's folder, so that there is one writer. The lock of a process on this
 * host that has died is taken over.
 *
 * @returns what gives the lock back; synchronous, so that a signal's handler can call it
 * @throws LockedError when another process holds it
 */
export function takeLock(folder: string): () => void {
  const path = join(folder, LOCK)
  if (!create(path)) takeOver(folder, path)
  return () => {
    if (isOwn(read(path))) rmSync(path, { force: true })
  }
}

/** Whether a file in a ledger's folder was left by a process that died while it took the lock. */
export const isLockLeftover = (name: string): boolean =>
  /^\.lock(?:\.takeover)?\.[0-9a-f]{16}$/.test(name)

function self(): Holder {
  const start = new Date(performance.timeOrigin).toISOString()
  return { host: hostname(), process: process.pid, start }
}

/** Makes a lock, whole from its first moment; false when there is one. */
function create(path: string): boolean {
  const text = `${JSON.stringify(self())}\n`
  const draft = `${path}.${randomBytes(8).toString('hex')}`
  try {
    writeFileSync(draft, text, { flag: 'wx' })
    linkSync(draft, path)
    return true
  } catch (error) {
    return isExisting(error) ? false : createDirectly(path, text)
  } finally {
    rmSync(draft, { force: true })
  }
}

/** Where the file system has no hard links. */
function createDirectly(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: 'wx' })
    return true
  } catch (error) {
    if (isExisting(error)) return false
    throw error
  }
}

const isExisting = (error: unknown) => (error as NodeJS.ErrnoException).code === 'EEXIST'

/** Replaces the lock of a dead process. */
function takeOver(folder: string, path: string): void {
  // Two may find the same dead process: without a second lock, one would remove the other's first.
  const guard = `${path}.takeover`
  const guarding = read(guard)
  if (guarding !== undefined && isDead(guarding)) rmSync(guard, { force: true })
  if (!create(guard)) throw new LockedError(folder, guard, guarding)
  try {
    const found = read(path)
    if (found !== undefined && !isDead(found)) throw new LockedError(folder, path, found)
    if (found !== undefined) rmSync(path, { force: true })
    if (!create(path)) throw new LockedError(folder, path, read(path))
  } finally {
    rmSync(guard, { force: true })
  }
}

/** The holder of a lock; undefined when there is no lock. One that cannot be read has no process. */
function read(path: string): Holder | undefined {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
  const unknown = { host: 'an unknown host', process: 0, start: 'an unknown time' }
  try {
    const { host, process: id, start } = JSON.parse(text) as Partial<Holder>
    const isValid =
      typeof host === 'string' && typeof start === 'string' && Number.isSafeInteger(id)
    return isValid ? { host, process: id!, start } : unknown
  } catch {
    return unknown
  }
}

const isOwn = (holder: Holder | undefined) => JSON.stringify(holder) === JSON.stringify(self())

/** Whether a holder is surely gone; of another host, and of no process, nobody can tell. */
function isDead(holder: Holder): boolean {
  const { host, process: id } = holder
  if (host !== hostname() || id <= 0) return false
  // In a container, the process after a restart often has the number of the one before.
  if (id === process.pid) return !isOwn(holder)
  try {
    process.kill(id, 0)
    return isZombie(id)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}

/**
 * Whether a process has ended and nobody asked how: in containers whose first process does not, it keeps
 * its number for good. Known on Linux alone (proc_pid_stat(5): the state follows the name in parentheses).
 */
function isZombie(id: number): boolean {
  try {
    return /^\) [ZX]/.test(readFileSync(`/proc/${id}/stat`, 'latin1').replace(/^.*(?=\) )/s, ''))
  } catch {
    return false
  }
}
