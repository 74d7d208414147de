import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { buildRecord } from '../sandbox/archive.ts'
import type { ArchiveRecord } from '../sandbox/heroku.ts'
import { makeKeyPair } from '../sandbox/keys.ts'
import { fastTime } from '../sandbox/soak/fast-time.ts'
import { startWorld, type World } from '../sandbox/world.ts'
import { addMonths, type Month } from '../src/system/month.ts'
import { ACCOUNT, MONTH } from './data.ts'
import { readTimes, TIME, type Run } from './measure.ts'

/** A row of whole runs: the bundle, started as a runner does, against services on loopback. */
interface WholeRun {
  name: string
  /** Months that Heroku has, up to `MONTH`, and the events of each. */
  months: number
  events: number
  /** Whether the ledger has all of them before it is measured. */
  held: boolean
  /** Milliseconds after which each service answers. */
  delay: number
  rounds: number
}

/** @param rounds of what is quick */
const wholeRuns = (rounds: number): WholeRun[] => [
  { name: 'nothing due', months: 1, events: 100, held: true, delay: 0, rounds },
  {
    name: 'nothing due, answers at 50 ms',
    // Every month since 2017-01, Heroku's earliest.
    ...{ months: 118, events: 5, held: true, delay: 50, rounds },
  },
  {
    name: 'encrypted and committed',
    ...{ months: 1, events: 5000, held: false, delay: 0, rounds },
  },
  {
    name: 'encrypted and committed',
    ...{ months: 100, events: 5, held: false, delay: 0, rounds: 1 },
  },
]

/** Measures them in `folder`; gives the runs of each row. @throws Error when a run does otherwise */
export async function measureRuns(
  folder: string,
  rounds: number,
): Promise<{ name: string; months: number; events: number; runs: Run[] }[]> {
  const { publicKey } = await makeKeyPair('Auditor')
  const rows = []
  for (const { name, ...row } of wholeRuns(rounds)) {
    const runs: Run[] = []
    for (let round = 0; round < row.rounds; round++) {
      const at = join(folder, `${rows.length}-${round}`)
      runs.push(await measureOne(at, row, { 'pgp-public-keys': publicKey }))
    }
    rows.push({ name, months: row.months, events: row.months * row.events, runs })
  }
  return rows
}

async function measureOne(
  folder: string,
  { months, events: count, held, delay }: Omit<WholeRun, 'name' | 'rounds'>,
  inputs: Record<string, string>,
): Promise<Run> {
  const archives: ArchiveRecord[] = []
  for (let back = months - 1; back >= 0; back--) {
    const month = addMonths(MONTH as Month, -back)
    archives.push(await buildRecord({ seed: 7 + back, month, count, account: ACCOUNT }))
  }
  const account = { ...ACCOUNT, permissions: ['view', 'manage'], archives }
  const world = await startWorld({ folder, accounts: [account] })
  try {
    const all = { month: 'all', ...inputs }
    if (held) await run(world, all, { env: fastTime({ start: new Date(), speed: 50 }) })
    const late = () => setTimeout(delay, undefined)
    world.heroku.intercept = world.github.intercept = late
    return await measured(world, all, held ? 'unchanged' : 'exported')
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
  const [time, ...options] = TIME.map((word) => `'${word}'`)
  const command = `exec ${time!} ${options.join(' ')} -o '${times}' '${process.execPath}' "$@"`
  await writeFile(node, `#!/usr/bin/env bash\n${command}\n`, { mode: 0o755 })
  const begun = performance.now()
  const step = await run(world, inputs, { node })
  const wall = (performance.now() - begun) / 1000
  if (step.outputs.status !== status) throw new Error(`${step.outputs.status}, not ${status}`)
  return { wall, ...readTimes(await readFile(times, 'utf8')) }
}
