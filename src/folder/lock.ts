import { randomBytes } from 'node:crypto'
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { ActionError } from '../system/errors.ts'
import { plain, quoted } from '../text/log.ts'

/** Name of the lock in a ledger's folder. */
export const LOCK = '.lock'

/** Of a lock that cannot be read. The start of the process: its number is used again. */
const UNKNOWN = { host: 'an unknown host', process: 0, start: 'an unknown time' }
type Holder = typeof UNKNOWN

/**
 * Takes the lock of a ledger's folder, so that there is one writer. The lock of a process on this
 * host that has died is taken over.
 *
 * @returns what gives the lock back; synchronous, so that a signal's handler can call it
 * @throws ActionError when another process holds it
 */
export function takeLock(folder: string, name = LOCK): () => void {
  const path = join(folder, name)
  if (!create(path)) {
    const holder = read(path)
    if (holder !== undefined && !isDead(holder)) throw locked(folder, path, holder)
    // Two may find the same dead process: without a second lock, one would remove the other's first.
    const unguard = takeLock(folder, `${name}.takeover`)
    try {
      const found = read(path)
      if (isDead(found)) rmSync(path, { force: true })
      if (!create(path)) throw locked(folder, path, found)
    } finally {
      unguard()
    }
  }
  return () => rmSync(path, { force: true })
}

/** Whether a file in a ledger's folder was left by a process that died while it took the lock. */
export const isLockLeftover = (name: string): boolean =>
  /^\.lock(?:\.takeover)*\.[0-9a-f]{16}$/.test(name)

function self(): Holder {
  const start = new Date(performance.timeOrigin).toISOString()
  return { host: hostname(), process: process.pid, start }
}

/** Makes a lock, whole from its first moment where there are hard links; false when there is one. */
function create(path: string): boolean {
  const text = `${JSON.stringify(self())}\n`
  const draft = `${path}.${randomBytes(8).toString('hex')}`
  const isExisting = (error: unknown) => (error as NodeJS.ErrnoException).code === 'EEXIST'
  try {
    writeFileSync(draft, text, { flag: 'wx' })
    try {
      linkSync(draft, path)
    } catch (error) {
      if (isExisting(error)) throw error
      writeFileSync(path, text, { flag: 'wx' })
    }
    return true
  } catch (error) {
    if (isExisting(error)) return false
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

function locked(folder: string, path: string, holder = UNKNOWN): ActionError {
  const { host, process: id, start } = holder
  return new ActionError(
    `The ledger in ${quoted(folder)} is locked by process ${id} on ${plain(host)}, started at ` +
      `${plain(start)}. Nothing was written. Run again when it is done. If that process no ` +
      `longer runs, remove ${quoted(path)} and run again.`,
    { code: 'E_LEDGER_LOCKED' },
  )
}

/** The holder of a lock; undefined when there is no lock. */
function read(path: string): Holder | undefined {
  try {
    return { ...UNKNOWN, ...(JSON.parse(readFileSync(path, 'utf8')) as Partial<Holder>) }
  } catch (error) {
    if (error instanceof SyntaxError) return UNKNOWN
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Whether a holder is surely gone; of another host, and of no process, nobody can tell. */
function isDead(holder = UNKNOWN): boolean {
  const { host, process: id, start } = holder
  if (host !== hostname() || id <= 0) return false
  // In a container, the process after a restart often has the number of the one before.
  if (id === process.pid) return start !== self().start
  try {
    process.kill(id, 0)
    return isZombie(id)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}

/** Whether a process has ended, and its parent has not asked how: on Linux, see proc_pid_stat(5). */
function isZombie(id: number): boolean {
  try {
    return /\) [ZX] [^)]*$/.test(readFileSync(`/proc/${id}/stat`, 'latin1'))
  } catch {
    return false
  }
}
