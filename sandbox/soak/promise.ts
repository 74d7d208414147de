import { readdir } from 'node:fs/promises'
import type { StepResult } from '../runner.ts'
import type { Manifest } from './month.ts'
import type { Scenario } from './scenario.ts'

/** What is at the destinations, as the checker found it. */
export interface Delivered {
  held: ReadonlyMap<string, Manifest>
  /** Months by the commit that brought them. */
  commits: ReadonlyMap<string, string>
  /** Months by the id of their artifact. */
  artifacts: ReadonlyMap<number, string>
}

interface Result {
  month: string
  status: 'exported' | 'unchanged' | 'failed'
  commit_sha: string | null
  artifact_id: number | null
  error: string | null
}

/** The messages of a step's error annotations. */
export function errorsOf({ output }: StepResult): string[] {
  return [...output.matchAll(/^::error(?: [^:]*)?::(.*)$/gm)].map(([, text]) =>
    text!.replace(/%0A/g, '\n').replace(/%25/g, '%'),
  )
}

const CANCELLED = [128 + 2, 128 + 15]
const DEFECT = /\n\s+at |a defect|is not a function|Cannot read|undefined|\[object|\bE[A-Z]{4,}: /
const STEP =
  /Heroku|GitHub|[Aa]rchive|artifact|ledger|repository|input|disk|export was cancelled|token/
const WAY_OUT =
  /[Rr]un (it )?again|\b([Ss]et|[Cc]heck|[Aa]sk|[Mm]ake|[Rr]aise|[Uu]se|[Gg]ive|[Dd]elete|[Ff]ree|[Pp]ass|[Ll]et|add|report) /

/** A message names the step that failed and the way out, and is not that of a defect. */
function messageProblems(message: string): string[] {
  return [
    ...(DEFECT.test(message) ? ['is that of a defect'] : []),
    ...(STEP.test(message) ? [] : ['names no step']),
    ...(WAY_OUT.test(message) ? [] : ['names no way out']),
  ].map((problem) => `The message ${problem}: ${message}`)
}

/** Whether a step kept the promise: it delivered what it says, and no less. */
export async function stepProblems(
  step: StepResult,
  { asked, inputs }: Pick<Scenario, 'asked' | 'inputs'>,
  delivered: Delivered,
): Promise<string[]> {
  const { exitCode, outputs } = step
  const errors = errorsOf(step)
  const problems = errors.flatMap(messageProblems)
  // Killed outright: nobody is left to say or clean up anything.
  if (exitCode === null) return problems
  const left = await readdir(step.temp, { recursive: true })
  // The list of subjects is for the steps that follow.
  const own = left.filter((name) => /^heroku-audit-trail-(?!subjects)/.test(name))
  if (own.length > 0) problems.push(`It left in RUNNER_TEMP: ${own.join(', ')}`)
  if (exitCode !== 0 && errors.length !== 1) problems.push(`It has ${errors.length} error messages`)
  if (CANCELLED.includes(exitCode)) return problems
  // A full disk can keep an output from being written whole.
  const isWhole = outputs.results?.endsWith(']') === true
  const results = isWhole ? (JSON.parse(outputs.results!) as Result[]) : []
  for (const { month, status, commit_sha, artifact_id, error } of results) {
    const at = (problem: string) => problems.push(`The result of ${month} ${problem}`)
    if (commit_sha !== null && delivered.commits.get(commit_sha) !== month) {
      at(`has the commit ${commit_sha}, which does not bring it`)
    }
    if (artifact_id !== null && delivered.artifacts.get(artifact_id) !== month) {
      at(`has the artifact ${artifact_id}, which is not of it`)
    }
    if ((status === 'failed') !== (error !== null)) at(`is ${status} with the error ${error}`)
    if (status === 'failed') continue
    const { destination = 'commit' } = inputs
    if (destination.includes('commit') && !delivered.held.has(month)) {
      at(`is ${status}, and the ledger lacks it`)
    }
    if (destination.includes('artifact') && artifact_id === null)
      at(`is ${status} without an artifact`)
  }
  const failed = results.some(({ status }) => status === 'failed')
  if (exitCode === 0 && failed) problems.push('It succeeded with months that failed')
  if (exitCode !== 0) return problems
  for (const month of asked) {
    const found = results.find((result) => result.month === month)
    // `missing` has nothing to say of months that are there.
    const there = inputs.month === 'missing' && delivered.held.has(month)
    if (found === undefined && !there) problems.push(`It succeeded without ${month}`)
  }
  return problems
}
