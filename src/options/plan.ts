import { z } from 'zod'
import {
  camelCased,
  checkAccount,
  DEFAULTS,
  inputsSchema,
  namesIn,
  readAs,
  withDefaults,
  type ByInput,
  type Inputs,
} from './inputs.ts'
import { parseMonthSelection, type MonthSelection } from '../system/month.ts'
import { quoted } from '../text/log.ts'
import { apiUrlProblems, attempt, OptionsError, problemsOf } from './problems.ts'
import type { Runner } from '../system/workflow.ts'

/** Every account that the token's user manages. */
const ALL = '*'

const accounts = readAs((value, refuse) => {
  const names = namesIn(value)
  if (names.length === 1 && names[0] === ALL) return ALL
  if (names.length === 0 || names.includes(ALL)) {
    refuse(
      `${quoted(value)} is neither names or ids of enterprise accounts, nor ${ALL} alone, for all`,
    )
  }
  names.flatMap((name) => checkAccount(name) ?? []).forEach(refuse)
  return names
})

const endedAccounts = readAs((value, refuse) => {
  const names = namesIn(value)
  if (names.includes(ALL)) refuse(`holds ${ALL}. Expected names or ids of accounts that ended`)
  names.flatMap((name) => checkAccount(name) ?? []).forEach(refuse)
  return names
})

/** The inputs of plan/action.yml; those that the exporter has too mean the same. */
const planInputsSchema = inputsSchema
  .pick({
    'heroku-api-key': true,
    repository: true,
    token: true,
    branch: true,
    directory: true,
    'heroku-api-url': true,
  })
  .extend({
    month: z.string(),
    'enterprise-accounts': accounts,
    'ended-accounts': endedAccounts,
  })

type PlanInputName = keyof z.infer<typeof planInputsSchema>

/** Every input that plan/action.yml declares. */
export const PLAN_INPUT_NAMES = Object.keys(planInputsSchema.shape) as PlanInputName[]

/** The inputs of a plan, read and checked; plan/action.yml says what they mean. */
export interface PlanOptions extends ByInput<z.infer<typeof planInputsSchema>> {
  selection: MonthSelection
}

/**
 * Reads the inputs, and checks them all before anything is fetched.
 *
 * @throws OptionsError with every problem found
 */
export async function readPlanOptions(
  inputs: Inputs,
  runner: Runner,
  now: Date,
): Promise<PlanOptions> {
  const defaults = { ...DEFAULTS, month: 'missing', repository: runner.repository }
  const values = withDefaults(PLAN_INPUT_NAMES, inputs, defaults)
  const parsed = planInputsSchema.safeParse(values)
  const problems = [...problemsOf(parsed), ...apiUrlProblems(runner)]
  const selection = await attempt(problems, () => parseMonthSelection(values.month, now))
  if (selection?.kind === 'missing' && values.token === '') {
    problems.push('token: is empty. Expected a token with contents: read, ${{ github.token }}')
  }
  if (!parsed.success || selection === undefined || problems.length > 0) {
    throw new OptionsError(problems)
  }
  return { ...camelCased(parsed.data), selection }
}
