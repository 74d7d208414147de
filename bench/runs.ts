import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { buildRecord } from '../sandbox/archive.ts'
import type { ArchiveRecord } from '../sandbox/heroku.ts'
import { makeKeyPair } from '../sandbox/keys.ts'
import { fastTime } from '../sandbox/soak/fast-time.ts'
import { startWorld, type World } from '../sandbox/world.ts'
import { addMonths } from '../src/system/month.ts'
import { ACCOUNT, MONTH } from './data.ts'
import { readTimes, TIME, type Run } from './measure.ts'
import type { Result } from './report.ts'

/**
 * Whole runs: months that Heroku has, the events of each, whether the ledger has all of them before it
 * is measured, the milliseconds after which each service answers. 118: every month since 2017-01.
 */
const ROWS = [
  ['nothing due', 1, 100, true, 0],
  ['nothing due, answers at 50 ms', 118, 5, true, 50],
  ['encrypted and committed', 1, 5000, false, 0],
  ['encrypted and committed', 100, 5, false, 0],
] as const
type Row = (typeof ROWS)[number]

/** Measures them in `folder`, started as a runner does. @throws Error when a run does otherwise */
export async function measureRuns(folder: string, rounds: number): Promise<Result[]> {
  const { publicKey } = await makeKeyPair('Auditor')
  const results: Result[] = []
  for (const row of ROWS) {
    const [name, months, events] = row
    const runs: Run[] = []
    for (let round = 0; round < (months === 100 ? 1 : rounds); round++) {
      runs.push(await measureOne(join(folder, `${results.length}-${round}`), row, publicKey))
    }
    results.push({ task: 'run', name, months, events: months * events, runs })
  }
  return results
}

async function measureOne(
  folder: string,
  [, months, count, held, delay]: Row,
  publicKey: string,
): Promise<Run> {
  const archives: ArchiveRecord[] = []
  for (let back = months - 1; back >= 0; back--) {
    const month = addMonths(MONTH, -back)
    archives.push(await buildRecord({ seed: 7 + back, month, count, account: ACCOUNT }))
  }
  const account = { ...ACCOUNT, permissions: ['view', 'manage'], archives }
  const world = await startWorld({ folder, accounts: [account] })
  const inputs = { month: 'all', 'pgp-public-keys': publicKey }
  try {
    if (held) await run(world, inputs, { env: fastTime({ start: new Date(), speed: 50 }) })
    world.heroku.intercept = world.github.intercept = () => setTimeout(delay, undefined)
    return await measured(world, inputs, held ? 'unchanged' : 'exported')
  } finally {
    await world.close()
  }
}

async function run(world: World, ...given: Parameters<World['run']>) {
  const step = await world.run(...given)
  if (step.exitCode !== 0) throw new Error(step.output)
  return step
}

async function measured(
  world: World,
  inputs: Record<string, string>,
  status: string,
): Promise<Run> {
  // A runner starts a program with the bundle as its one argument.
  const [node, times] = [join(world.folder, 'node'), join(world.folder, 'times')]
  const time = TIME.map((word) => `'${word}'`).join(' ')
  const command = `exec ${time} -o '${times}' '${process.execPath}' "$@"`
  await writeFile(node, `#!/usr/bin/env bash\n${command}\n`, { mode: 0o755 })
  const begun = performance.now()
  const step = await run(world, inputs, { node })
  const wall = (performance.now() - begun) / 1000
  if (step.outputs.status !== status) throw new Error(`${step.outputs.status}, not ${status}`)
  return { wall, ...readTimes(await readFile(times, 'utf8')) }
}
