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

/** The command that has GNU time measure another: seconds and kilobytes in the last line. */
export const TIME = ['/usr/bin/time', '-q', '-f', 'measured %U %S %M'] as const
const MEASURED = /^measured ([\d.]+) ([\d.]+) (\d+)\n$/m

/** Reads what GNU time said at the end of standard error. */
export function readTimes(stderr: string): Omit<Run, 'wall'> {
  const [, user, system, kilobytes] = MEASURED.exec(stderr) ?? []
  if (kilobytes === undefined) throw new Error(`GNU time printed nothing\n${stderr}`)
  return { cpu: Number(user) + Number(system), peak: Number(kilobytes) * 1024 }
}

/** Measures a pipeline of bash. @throws Error with what it said, when any part of it fails */
export async function measure(script: string, env: Record<string, string>): Promise<Run> {
  const [time, ...options] = TIME
  const begun = performance.now()
  const child = spawn(time, [...options, 'bash', '-o', 'pipefail', '-c', script], {
    env: { ...env, LC_ALL: 'C' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const code = await new Promise((resolve) => child.on('close', resolve))
  const wall = (performance.now() - begun) / 1000
  if (code !== 0) throw new Error(stderr.replace(MEASURED, '').trim())
  return { wall, ...readTimes(stderr) }
}

/** The middle one of an odd number, by wall time; of an even number the slower of the two. */
export function medianRun(runs: readonly Run[]): Run | undefined {
  return runs.toSorted((a, b) => a.wall - b.wall)[Math.floor(runs.length / 2)]
}
