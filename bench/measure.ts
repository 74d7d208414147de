import { spawn } from 'node:child_process'

/** What one run took. */
export interface Run {
  /** Seconds from start to end. */
  wall: number
  /** Seconds of processor time of all its processes. */
  cpu: number
  /** Bytes resident at the peak, of its largest process. */
  peak: number
}

/** What GNU time prints as the last line. */
const FORMAT = 'measured %U %S %M'
const MEASURED = /^measured ([\d.]+) ([\d.]+) (\d+)\n$/m

/** The command that has GNU time measure another. */
export const TIME = ['/usr/bin/time', '-q', '-f', FORMAT] as const

/** Reads what GNU time said at the end of standard error. */
export function readTimes(stderr: string): Omit<Run, 'wall'> {
  const [, user, system, kilobytes] = MEASURED.exec(stderr) ?? []
  if (kilobytes === undefined) throw new Error(`GNU time printed nothing\n${stderr}`)
  return { cpu: Number(user) + Number(system), peak: Number(kilobytes) * 1024 }
}

/**
 * Runs a command or pipeline of bash and measures it.
 * @throws Error with what it said, when any part of it fails
 */
export function measure(script: string, env: Record<string, string>): Promise<Run> {
  const [time, ...options] = TIME
  const begun = performance.now()
  const child = spawn(time, [...options, 'bash', '-o', 'pipefail', '-c', script], {
    env: { ...env, LC_ALL: 'C' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      const wall = (performance.now() - begun) / 1000
      if (code === 0) resolve({ wall, ...readTimes(stderr) })
      else reject(new Error(stderr.replace(MEASURED, '').trim()))
    })
  })
}

/** The middle one of an odd number, by wall time; of an even number the slower of the two. */
export function medianRun(runs: readonly Run[]): Run {
  return runs.toSorted((a, b) => a.wall - b.wall)[Math.floor(runs.length / 2)]!
}
