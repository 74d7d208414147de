import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { builtAt, generateEvents, headerFor, packArchive } from '../archive.ts'
import type { Struck } from '../faults/inject.ts'
import { cramped } from '../faults/step.ts'
import { Git } from '../git.ts'
import type { ArchiveRecord } from '../heroku.ts'
import type { KeyPair } from '../keys.ts'
import type { StepResult } from '../runner.ts'
import { COMPILE_CACHE, startWorld, type World } from '../world.ts'
import { checkArtifacts } from './artifacts.ts'
import { isFinal, sha256, type Offer } from './events.ts'
import { fastTime } from './fast-time.ts'
import { checkLedger } from './ledger.ts'
import { leaksIn, personalIn, type Canaries } from './leaks.ts'
import { errorsOf, stepProblems, type Delivered } from './promise.ts'
import { NOW, type MonthPlan, type Rule, type Scenario } from './scenario.ts'

const ACCOUNT = { id: '6e0c8a52-3f5e-4d43-9f0b-1c2d3e4f5a6b', name: 'acme' }
/** Seconds of a step within one of this machine's, where nothing is to time out. */
const STEADY = 10
const HOUR = 3_600_000

/** How a scenario is played. */
export interface Playing {
  /** The recipient of what is encrypted. */
  keys: KeyPair
  /** The Node.js that runs the bundle. Default: the one that runs this. */
  node?: string
  /** Seconds of a faulty step within one of this machine's. Default: 25. */
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

async function makeOffer({ month, count, bare }: MonthPlan, seed: number, again = false) {
  const events = [...generateEvents({ seed, month, count, account: ACCOUNT })]
  const text = events.join(',')
  const json = bare ? `[${text}]` : `{"entries":[${text}]}`
  const made = builtAt(month)
  // Not final: up to the midnight before.
  const early = made > NOW ? new Date(NOW.toISOString().slice(0, 10)) : made
  const createdAt = again ? new Date(NOW.getTime() - HOUR) : early
  const built = await packArchive([Buffer.from(json)], headerFor(ACCOUNT, month, createdAt))
  const created_at = createdAt.toISOString().replace('.000', '')
  const [year, number] = month.split('-') as [string, string]
  const record: ArchiveRecord = { year: Number(year), month: number, created_at, ...built }
  const offer: Offer = { month, createdAt: created_at, gz: built.gz, events }
  return { record, offer }
}

/** The stage of a scenario: a world, and what is known of it. */
class Stage {
  readonly scenario: Scenario
  readonly world: World
  readonly #keys: KeyPair | undefined
  readonly #node: string
  readonly #records: ArchiveRecord[]
  readonly #offers = new Map<string, Offer[]>()
  #steps = 0

  constructor(scenario: Scenario, world: World, records: ArchiveRecord[], playing: Playing) {
    this.scenario = scenario
    this.world = world
    this.#records = records
    this.#keys = scenario.encrypted ? playing.keys : undefined
    this.#node = playing.node ?? process.execPath
  }

  /** Has Heroku offer a month, in place of an earlier archive of it. */
  async offer(plan: MonthPlan, again = false): Promise<void> {
    const { record, offer } = await makeOffer(plan, this.scenario.seed, again)
    const before = this.#offers.get(plan.month) ?? []
    this.#offers.set(plan.month, [...before, offer])
    const others = this.#records.filter(({ year, month }) => `${year}-${month}` !== plan.month)
    this.#records.splice(0, this.#records.length, ...others, record)
  }

  /** Runs a step, each as an attempt of its own, an hour after the one before. */
  async step(speed: number, inputs: Record<string, string> = {}, largestFile?: number) {
    const attempt = ++this.#steps
    const start = new Date(NOW.getTime() + attempt * HOUR)
    const key = this.#keys && { 'pgp-public-keys': this.#keys.publicKey }
    const cache = { NODE_COMPILE_CACHE: COMPILE_CACHE }
    const time = fastTime({ start, speed })
    const debug = this.scenario.seed % 2 === 0 ? {} : { RUNNER_DEBUG: '1' }
    const env = { ...cache, ...time, ...debug, GITHUB_RUN_ATTEMPT: String(attempt) }
    const { folder } = this.world
    const node = largestFile ? await cramped(this.#node, largestFile, folder) : this.#node
    return this.world.run({ ...this.scenario.inputs, ...key, ...inputs }, { node, env })
  }

  /** Runs a step in which nothing goes wrong. */
  async calmStep(month: string): Promise<StepResult> {
    const { heroku, github, artifacts } = this.world
    const doors = [heroku, heroku.downloads, github, artifacts]
    const faults = doors.map(({ intercept }) => intercept)
    for (const door of doors) door.intercept = undefined
    const step = await this.step(STEADY, { month })
    for (const [index, door] of doors.entries()) door.intercept = faults[index]
    return step
  }

  /** What is delivered by now, and what is wrong with it. */
  async check(): Promise<Delivered & { problems: string[] }> {
    const offers = [...this.#offers.values()].flat()
    const truth = { account: ACCOUNT, offers, keys: this.#keys }
    const { branch = 'main' } = this.scenario.inputs
    const git = new Git(this.world.repository)
    const ledger = await checkLedger(git, branch, `audit-trail/${ACCOUNT.name}`, truth)
    const { months, problems } = await checkArtifacts(this.world.artifacts.artifacts, truth)
    return { ...ledger, artifacts: months, problems: [...ledger.problems, ...problems] }
  }

  /** What nobody is to be told. */
  get canaries(): Canaries {
    const { herokuToken, githubToken, artifacts, heroku } = this.world
    const urls = this.#records.flatMap((record, index) => {
      const { href, pathname } = new URL(heroku.archiveUrl(record))
      return [
        [`archive url ${index + 1}`, href],
        [`path of archive url ${index + 1}`, pathname],
      ]
    })
    return {
      secrets: {
        'the Heroku token': herokuToken,
        'the GitHub token': githubToken,
        'the runtime token': artifacts.runtimeToken,
        ...(Object.fromEntries(urls) as Record<string, string>),
      },
      personal: personalIn([...this.#offers.values()].flat().flatMap(({ events }) => events)),
    }
  }

  /** The newest archive of each month that is over. */
  get closed(): Offer[] {
    return [...this.#offers.values()].map((each) => each.at(-1)!).filter(isFinal)
  }
}

const label = (problems: readonly string[], when: string) =>
  problems.map((each) => `${when}: ${each}`)

/** The state before anything goes wrong. */
async function prepare(stage: Stage): Promise<string[]> {
  const { months, held, drift } = stage.scenario
  const before = months.slice(0, held)
  for (const plan of before) await stage.offer(plan)
  const [first, newest] = [before[0]?.month, before.at(-1)?.month]
  const step = first && newest ? await stage.calmStep(`${first}..${newest}`) : undefined
  for (const plan of months.slice(held)) await stage.offer(plan)
  const last = months[held - 1]
  if (drift && last !== undefined)
    await stage.offer({ ...last, count: last.count + 1, bare: false }, true)
  return step === undefined || step.exitCode === 0 ? [] : [`Before the faults: ${step.output}`]
}

/** Runs the faulty steps and holds them, and what they left, against the promise. */
async function strike(
  stage: Stage,
  speed: number,
): Promise<{ steps: StepResult[]; problems: string[] }> {
  const { scenario } = stage
  const runs = scenario.racing ? [1, 2] : [1]
  const steps = await Promise.all(runs.map(() => stage.step(speed, {}, scenario.largestFile)))
  const delivered = await stage.check()
  const problems = label(delivered.problems, 'After the faults')
  for (const [index, step] of steps.entries()) {
    const found = [
      ...(await stepProblems(step, scenario, delivered)),
      ...leaksIn(step, stage.canaries),
    ]
    problems.push(...label(found, `Faulty step ${index + 1}`))
  }
  return { steps, problems }
}

/** The next `missing` run, without faults, must close every hole. */
async function heal(stage: Stage): Promise<string[]> {
  const { scenario, closed } = stage
  const asked = closed.map(({ month }) => month)
  const { destination = 'commit' } = scenario.inputs
  // Without a repository nobody knows what is missing.
  const month = destination.includes('commit') ? 'missing' : 'all'
  const inputs = { ...scenario.inputs, month }
  const step = await stage.calmStep(month)
  const delivered = await stage.check()
  const problems = [
    ...delivered.problems,
    ...(await stepProblems(step, { asked, inputs }, delivered)),
    ...(step.exitCode === 0 ? [] : [`it ended with ${step.exitCode}: ${errorsOf(step).join()}`]),
  ]
  for (const { month, gz } of destination.includes('commit') ? closed : []) {
    const held = delivered.held.get(month)
    if (held?.source.checksum !== sha256(gz)) problems.push(`the ledger lacks ${month}`)
  }
  return label(problems, 'Healing')
}

/** Plays a scenario in a world of its own, in a folder that is gone afterwards. */
export async function play(scenario: Scenario, playing: Playing): Promise<Verdict> {
  const folder = await mkdtemp(join(tmpdir(), 'soak-'))
  const archives: ArchiveRecord[] = []
  const account = { ...ACCOUNT, permissions: ['view', 'manage'], archives }
  const { faults } = scenario
  const world = await startWorld({ folder, accounts: [account], faults })
  try {
    const stage = new Stage(scenario, world, archives, playing)
    const problems = await prepare(stage)
    const { steps, problems: broken } = await strike(stage, playing.speed ?? 25)
    // A service that refused may do so for a while yet.
    await sleep(Math.max(0, ...(faults.rules ?? []).map(({ fault }) => refusal(fault))))
    const unhealed = await heal(stage)
    return { problems: [...problems, ...broken, ...unhealed], struck: world.faults.struck, steps }
  } finally {
    await world.close()
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

const refusal = (fault: Rule['fault']) => (fault.kind === 'refuse' ? (fault.milliseconds ?? 0) : 0)
