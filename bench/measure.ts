import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** What one run took. */
export interface Measurement {
  /** Seconds from the start of the first process to the end of the last. */
  wall: number
  /** Seconds of processor time of all processes, in user mode and in the kernel. */
  cpu: number
  /** Bytes resident at the peak, of all processes together; null where /proc is missing. */
  memory: number | null
  /** What it printed. */
  output: string
}

/** A run that did not come to a good end. */
export class RunError extends Error {
  /** Why, in few words, without any path. */
  readonly reason: string
  /** @param stderr what it said, for the terminal only */
  constructor(reason: string, stderr = '') {
    super(`The run ${reason}\n${stderr}`.trim())
    this.name = new.target.name
    this.reason = reason
  }
}

export interface MeasureOptions {
  /** A command or pipeline for bash; it fails when any part of it does. */
  script: string
  /** The whole environment of the run. */
  env: Record<string, string>
  /** Kills the run and everything it has started. */
  signal: AbortSignal
  /** Seconds after which the run is given up. Default 30 minutes. */
  timeout?: number
}

const SAMPLE_EVERY = 25

function processesBelow(pid: number): number[] {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'latin1')
    .split(' ')
    .filter((text) => text !== '')
    .map(Number)
  return children.flatMap((child) => [child, ...tolerant(() => processesBelow(child), [])])
}

/** A process may end at any moment, and its files with it. */
function tolerant<T>(read: () => T, otherwise: T): T {
  try {
    return read()
  } catch {
    return otherwise
  }
}

function residentBytes(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'latin1')
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024
}

/** Watches what a process's descendants have in memory, all together; not the process itself. */
class MemorySampler {
  peak = 0
  readonly #pid: number
  readonly #timer: NodeJS.Timeout

  constructor(pid: number) {
    this.#pid = pid
    this.#timer = setInterval(() => this.#sample(), SAMPLE_EVERY)
  }

  #sample(): void {
    let sum = 0
    for (const pid of tolerant(() => processesBelow(this.#pid), [])) {
      sum += tolerant(() => residentBytes(pid), 0)
    }
    this.peak = Math.max(this.peak, sum)
  }

  stop(): void {
    clearInterval(this.#timer)
  }
}

/** The known ends of contenders that are not up to the size, in words. */
function reasonOf(stderr: string, code: number | null, signal: NodeJS.Signals | null): string {
  const known = /ERR_STRING_TOO_LONG|ERR_BUFFER_TOO_LARGE|heap out of memory/.exec(stderr)?.[0]
  if (known !== undefined) return `dies: ${known}`
  return signal === null ? `ends with exit code ${code}` : `is killed by ${signal}`
}

// bash itself tells the time, its children's processor time included, in its last line.
const wrapped = (script: string): string =>
  `set -o pipefail; TIMEFORMAT='%3R %3U %3S'; time { ${script}\n}`

const TIMES = /(\d+\.\d+) (\d+\.\d+) (\d+\.\d+)\s*$/

/** Line by which a run of a single process tells its own exact peak, in bytes. */
const EXACT = /^peak-memory (\d+)$/m

/**
 * Runs a command and measures it. Memory is the sum of the resident memory of all its processes,
 * looked at 40 times a second; what it says of itself by a line `peak-memory BYTES` is exact.
 * @throws RunError when it fails, is given up or aborted
 */
export async function measure(options: MeasureOptions): Promise<Measurement> {
  const { script, env, signal, timeout = 30 * 60 } = options
  if (signal.aborted) throw new RunError('is stopped')
  // A group of its own, so that all of a pipeline can be killed.
  const child = spawn('bash', ['-c', wrapped(script)], {
    env: { ...env, LC_ALL: 'C' },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  const text = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (piece: string) => (text[name] += piece))
  }
  let given: string | undefined
  const kill = (why: string) => {
    given = why
    if (child.pid !== undefined) tolerant(() => process.kill(-child.pid!, 'SIGKILL'), false)
  }
  const onAbort = () => kill('is stopped')
  signal.addEventListener('abort', onAbort)
  const timer = setTimeout(() => kill(`takes more than ${timeout} s`), timeout * 1000)
  const sampler = new MemorySampler(child.pid ?? -1)
  try {
    const [code, killedBy] = await new Promise<[number | null, NodeJS.Signals | null]>(
      (resolve, reject) => {
        child.on('error', reject)
        child.on('close', (...end) => resolve(end))
      },
    )
    if (given !== undefined) throw new RunError(given)
    if (code !== 0) {
      const said = text.stderr.replace(TIMES, '')
      throw new RunError(reasonOf(said, code, killedBy), said)
    }
  } finally {
    sampler.stop()
    clearTimeout(timer)
    signal.removeEventListener('abort', onAbort)
  }
  const times = TIMES.exec(text.stderr)
  if (times === null) throw new RunError('tells no times')
  const [wall, user, system] = times.slice(1).map(Number) as [number, number, number]
  const exact = Number(EXACT.exec(text.stdout)?.[1] ?? 0)
  const memory = Math.max(sampler.peak, exact)
  return { wall, cpu: user + system, memory: memory > 0 ? memory : null, output: text.stdout }
}
