import { rm } from 'node:fs/promises'
import type { Contender, Tool } from './contenders.ts'
import { measure, RunError, type Measurement } from './measure.ts'

/** What became of a contender at a size. */
export interface Outcome {
  contender: Contender
  /** By round; shorter than the rounds when it was not run in all. */
  runs: Measurement[]
  /** Why there are no runs, such as `jq is not installed`. */
  reason?: string
}

export interface RoundsOptions {
  contenders: readonly Contender[]
  rounds: number
  events: number
  /** NODE, BENCH, IN, OUT and the rest of the contenders' environment. */
  env: Record<string, string> & { OUT: string }
  missing: ReadonlySet<Tool>
  signal: AbortSignal
  /** Looks at what a contender has made, after its first run. */
  check: (contender: Contender) => Promise<void>
  progress: (line: string) => void
}

function reasonNotToRun({ needs, largest }: Contender, options: RoundsOptions): string | undefined {
  const missing = needs.filter((tool) => options.missing.has(tool))
  if (missing.length > 0) return missing.map((tool) => `${tool} is not installed`).join(', ')
  return options.events > largest ? 'not tried' : undefined
}

function isDone({ runs, reason, contender }: Outcome): boolean {
  const taken = runs.reduce((sum, { wall }) => sum + wall, 0)
  return reason !== undefined || taken > contender.patience
}

/** Runs all contenders in turn, A B C A B C, so that what else the machine does meets them all. */
export async function runRounds(options: RoundsOptions): Promise<Outcome[]> {
  const outcomes = options.contenders.map((contender): Outcome => {
    const reason = reasonNotToRun(contender, options)
    return { contender, runs: [], ...(reason !== undefined && { reason }) }
  })
  for (let round = 1; round <= options.rounds; round++) {
    for (const outcome of outcomes) if (!isDone(outcome)) await runOnce(outcome, round, options)
  }
  return outcomes
}

async function runOnce(outcome: Outcome, round: number, options: RoundsOptions): Promise<void> {
  const { contender, runs } = outcome
  const { env, signal, progress } = options
  const title = `round ${round} of ${options.rounds}, ${contender.id}`
  try {
    const run = await measure({ script: contender.script, env, signal })
    runs.push(run)
    progress(`${title}: ${run.wall.toFixed(2)} s`)
    if (round === 1) await options.check(contender)
  } catch (error) {
    // A rival may fail, and it is told in the tables; ours may not.
    const isTold = error instanceof RunError && contender.role !== 'ours' && !signal.aborted
    if (!isTold) throw error
    outcome.reason = error.reason
    progress(`${title}: ${error.message}`)
  } finally {
    await rm(env.OUT, { force: true })
  }
}

/** @throws RangeError for no values */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('No median of no values')
  const sorted = [...values].sort((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2
}

/**
 * How many times as long `one` took as `other`: the ratio of the medians of the rounds in which
 * both were run; undefined when there is none.
 */
export function ratio(one: Outcome | undefined, other: Outcome | undefined): number | undefined {
  const common = Math.min(one?.runs.length ?? 0, other?.runs.length ?? 0)
  if (common === 0) return undefined
  const [a, b] = [one!, other!].map(({ runs }) =>
    median(runs.slice(0, common).map(({ wall }) => wall)),
  )
  return a! / b!
}
