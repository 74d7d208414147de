import { parseMonthSelection, type MonthSelection } from '../system/month.ts'
import type { Runner } from '../system/workflow.ts'
import { quoted } from '../text/log.ts'
import {
  accountProblem,
  INPUTS,
  namesIn,
  readAs,
  parseInputs,
  text,
  type ByInput,
  type Inputs,
} from './inputs.ts'
import { apiUrlProblems, attempt, OptionsError } from './problems.ts'

function accountNames(value: string, refuse: (problem: string) => void): string[] {
  const names = namesIn(value)
  names.flatMap((name) => accountProblem(name) ?? []).forEach(refuse)
  return names
}

const accounts = readAs((value, refuse) => {
  // Every account that the token's user manages.
  if (value === '*') return '*'
  const names = accountNames(value, refuse)
  if (names.length === 0) {
    refuse(`${quoted(value)} is neither names or ids of enterprise accounts, nor *, for all`)
  }
  return names
})

const { repository, token, branch, directory } = INPUTS

const PLAN_INPUTS = {
  'heroku-api-key': INPUTS['heroku-api-key'],
  ...{ repository, token, branch, directory },
  'heroku-api-url': INPUTS['heroku-api-url'],
  month: text(undefined, 'missing'),
  'enterprise-accounts': accounts,
  'ended-accounts': readAs(accountNames),
}

export const PLAN_INPUT_NAMES = Object.keys(PLAN_INPUTS)

export interface PlanOptions extends ByInput<typeof PLAN_INPUTS> {
  selection: MonthSelection
}

/** @throws OptionsError with every problem found */
export async function readPlanOptions(
  inputs: Inputs,
  runner: Runner,
  now: Date,
): Promise<PlanOptions> {
  const { read, problems } = parseInputs(PLAN_INPUTS, inputs, { repository: runner.repository })
  problems.push(...apiUrlProblems(runner))
  const selection = await attempt(problems, () => parseMonthSelection(read.month ?? '', now))
  if (selection?.kind === 'missing' && read.token === '') {
    problems.push('token: is empty. Expected a token with contents: read, ${{ github.token }}')
  }
  if (problems.length > 0) throw new OptionsError(problems)
  return { ...(read as ByInput<typeof PLAN_INPUTS>), selection: selection! }
}
