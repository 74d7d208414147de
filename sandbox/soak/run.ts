import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { builtAt, generateEvents, packArchive } from '../archive.ts'
import type { Struck } from '../faults/inject.ts'
import { Git } from '../git.ts'
import type { ArchiveRecord } from '../heroku.ts'
import type { KeyPair } from '../keys.ts'
import { sha256 } from '../reference.ts'
import type { StepResult } from '../runner.ts'
import { COMPILE_CACHE, startWorld, type World } from '../world.ts'
import { fastTime } from './fast-time.ts'
import { leaksIn, personalIn, type Canaries } from './leaks.ts'
import { checkArtifacts, checkLedger } from './ledger.ts'
import { isFinal, type Offer, type Truth } from './month.ts'
import { errorsOf, stepProblems, type Delivered } from './promise.ts'
import { NOW, type MonthPlan, type Scenario } from './scenario.ts'

const ACCOUNT = { id: '6e0c8a52-3f5e-4d43-9f0b-1c2d3e4f5a6b', name: 'acme' }
/** How many times as fast time goes by in a step without faults. */
const STEADY = 10
const HOUR = 3_600_000

/** How a scenario is played. */
export interface Playing {
  /** The recipient of what is encrypted. */
  keys: KeyPair
  /** The Node.js that runs the bundle. Default: the one that runs this. */
  node?: string
  /** How many times as fast time goes by in a faulty step. Default: 25. */
  speed?: number
}

/** What became of a scenario. */
export interface Verdict {
  /** Where the promise was broken; none: it was kept. */
  problems: string[]
  /** The faults that struck. */
  struck: Struck[]
  /** The faulty steps. */
  steps: StepResult[]
}

/** A world, and what the checker knows of it. */
interface Stage {
  scenario: Scenario
  playing: Playing
  world: World
  records: ArchiveRecord[]
  truth: Truth & { offers: Offer[] }
  /** How many steps there were. */
  steps: number
}

/** Has Heroku offer a month, in place of an earlier archive of it. */
async function offer(
  { scenario: { seed }, records, truth }: Stage,
  { month, count, bare }: MonthPlan,
  isRemade = false,
): Promise<void> {
  const events = [...generateEvents({ seed, month, count, account: ACCOUNT })]
  const shape: Offer['shape'] = bare ? ['[', ']'] : ['{"entries":[', ']}']
  // The archive of the running month has the events up to the last midnight.
  const midnight = new Date(NOW.toISOString().slice(0, 10))
  const made = builtAt(month) > NOW ? midnight : builtAt(month)
  const time = isRemade ? new Date(NOW.getTime() - HOUR) : made
  const built = await packArchive(Buffer.from(shape.join(events.join(','))), time)
  const createdAt = time.toISOString().replace('.000', '')
  const [year, number] = month.split('-') as [string, string]
  truth.offers.push({ month, createdAt, gz: built.gz, events, shape })
  const others = records.filter((each) => `${each.year}-${each.month}` !== month)
  const record = { year: Number(year), month: number, created_at: createdAt, ...built }
  records.splice(0, records.length, ...others, record)
}

/** Runs a step, an hour after the one before and as an attempt of its own. */
async function run(stage: Stage, speed: number, inputs: object = {}): Promise<StepResult> {
  const { scenario, playing, world, truth } = stage
  const attempt = ++stage.steps
  return world.run(
    {
      ...scenario.inputs,
      ...(truth.keys && { 'pgp-public-keys': truth.keys.publicKey }),
      ...inputs,
    },
    {
      ...(playing.node !== undefined && { node: playing.node }),
      env: {
        NODE_COMPILE_CACHE: COMPILE_CACHE,
        GITHUB_RUN_ATTEMPT: String(attempt),
        ...fastTime({ start: new Date(NOW.getTime() + attempt * HOUR), speed }),
        ...(scenario.seed % 2 === 1 && { RUNNER_DEBUG: '1' }),
      },
    },
  )
}

/** Runs a step in which nothing goes wrong. */
async function runCalmly(stage: Stage, month: string): Promise<StepResult> {
  stage.world.faults.arePaused = true
  const step = await run(stage, STEADY, { month })
  stage.world.faults.arePaused = false
  return step
}

/** What is delivered by now, and what is wrong with it. */
async function check({
  scenario,
  world,
  truth,
}: Stage): Promise<Delivered & { problems: string[] }> {
  const { branch = 'main' } = scenario.inputs
  const git = new Git(world.repository)
  const ledger = await checkLedger(git, branch, `audit-trail/${ACCOUNT.name}`, truth)
  const { months, problems } = await checkArtifacts(world.artifacts.artifacts, truth)
  return { ...ledger, artifacts: months, problems: [...ledger.problems, ...problems] }
}

/** What no step may show. */
function canariesOf({ world, records, truth }: Stage): Canaries {
  const urls = records.map((record) => new URL(world.heroku.archiveUrl(record)))
  return {
    secrets: {
      'the Heroku token': world.herokuToken,
      'the GitHub token': world.githubToken,
      'the runtime token': world.artifacts.runtimeToken,
      ...Object.fromEntries(urls.map(({ pathname }, n) => [`archive url ${n + 1}`, pathname])),
    },
    personal: personalIn(truth.offers.flatMap(({ events }) => events)),
  }
}

const label = (problems: readonly string[], when: string) =>
  problems.map((each) => `${when}: ${each}`)

/** Exports what the ledger is to hold before anything goes wrong. */
async function prepare(stage: Stage): Promise<string[]> {
  const { months, held, drift } = stage.scenario
  const before = months.slice(0, held)
  for (const plan of before) await offer(stage, plan)
  const [first, last] = [before[0], before.at(-1)]
  const step = first && last && (await runCalmly(stage, `${first.month}..${last.month}`))
  for (const plan of months.slice(held)) await offer(stage, plan)
  if (drift && last) await offer(stage, { ...last, count: last.count + 1, bare: false }, true)
  return step === undefined || step.exitCode === 0 ? [] : [`Before the faults: ${step.output}`]
}

/** Runs the faulty steps, and checks them and what they left. */
async function strike(stage: Stage): Promise<{ steps: StepResult[]; problems: string[] }> {
  const { scenario, playing } = stage
  const runs = scenario.racing ? [1, 2] : [1]
  const steps = await Promise.all(runs.map(() => run(stage, playing.speed ?? 25)))
  const delivered = await check(stage)
  const problems = label(delivered.problems, 'After the faults')
  for (const [index, step] of steps.entries()) {
    const found = await stepProblems(step, scenario, delivered)
    found.push(...leaksIn(step, canariesOf(stage)))
    problems.push(...label(found, `Faulty step ${index + 1}`))
  }
  return { steps, problems }
}

/** The next `missing` run, without faults, must close every hole. */
async function heal(stage: Stage): Promise<string[]> {
  const { scenario, truth } = stage
  const newest = new Map(truth.offers.map((each) => [each.month, each]))
  const closed = [...newest.values()].filter(isFinal)
  // Without a repository nobody knows what is missing.
  const commits = scenario.inputs.destination?.includes('commit') ?? true
  const month = commits ? 'missing' : 'all'
  const step = await runCalmly(stage, month)
  const delivered = await check(stage)
  const asked = { asked: closed.map((each) => each.month), inputs: { ...scenario.inputs, month } }
  const problems = [...delivered.problems, ...(await stepProblems(step, asked, delivered))]
  if (step.exitCode !== 0) problems.push(`it ended with ${step.exitCode}: ${errorsOf(step).join()}`)
  for (const { month, gz } of commits ? closed : []) {
    const held = delivered.held.get(month)
    if (held?.source.checksum !== sha256(gz)) problems.push(`the ledger lacks ${month}`)
  }
  return label(problems, 'Healing')
}

/** Plays a scenario in a world of its own, in a folder that is gone afterwards. */
export async function play(scenario: Scenario, playing: Playing): Promise<Verdict> {
  const folder = await mkdtemp(join(tmpdir(), 'soak-'))
  const records: ArchiveRecord[] = []
  const account = { ...ACCOUNT, permissions: ['view', 'manage'], archives: records }
  const { faults, encrypted } = scenario
  const world = await startWorld({ folder, accounts: [account], faults })
  try {
    const truth = { account: ACCOUNT, offers: [], keys: encrypted ? playing.keys : undefined }
    const stage = { scenario, playing, world, records, truth, steps: 0 }
    const problems = await prepare(stage)
    const { steps, problems: broken } = await strike(stage)
    // A service that refused connections may do so for a while yet.
    const refusals = (faults.rules ?? []).map(({ fault }) =>
      fault.kind === 'refuse' ? (fault.milliseconds ?? 0) : 0,
    )
    await sleep(Math.max(0, ...refusals))
    const unhealed = await heal(stage)
    return { problems: [...problems, ...broken, ...unhealed], struck: world.faults.struck, steps }
  } finally {
    await world.close()
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}
