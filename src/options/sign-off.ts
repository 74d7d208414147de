import { z } from 'zod'
import { readSigner, type Signer } from '../openpgp/signer.ts'
import { monthOf, parseMonthSelection, type Month } from '../system/month.ts'
import type { Runner } from '../system/workflow.ts'
import { quoted } from '../text/log.ts'
import {
  camelCased,
  DEFAULTS,
  inputsSchema,
  withDefaults,
  type ByInput,
  type Inputs,
} from './inputs.ts'
import { apiUrlProblems, attempt, OptionsError, problemsOf } from './problems.ts'

const filled = (what: string) => z.string().min(1, { error: `is empty. Expected ${what}` })

/** The inputs of review/action.yml; those that the exporter has too mean the same. */
const signOffInputsSchema = inputsSchema
  .pick({ 'enterprise-account': true, repository: true, branch: true, directory: true })
  .extend({
    environment: filled("the name of this job's environment, such as audit-review"),
    token: filled('a token with contents: write, such as ${{ github.token }}'),
    'approvals-token': filled('a token with actions: read, such as ${{ github.token }}'),
    month: z.string(),
    'pgp-signing-key': z.string(),
    'pgp-signing-passphrase': z.string(),
  })

/** Every input that review/action.yml declares. */
export const SIGN_OFF_INPUT_NAMES = Object.keys(signOffInputsSchema.shape) as (keyof z.infer<
  typeof signOffInputsSchema
>)[]

/** What is to be signed off: the inputs, read and checked (review/action.yml says what they mean). */
export interface SignOffOptions extends Omit<
  ByInput<z.infer<typeof signOffInputsSchema>>,
  'month'
> {
  /** `previous` is the one before the run began, however late it was approved. */
  month: Month | 'previous'
  /** Undefined: the sign-off is not signed. */
  signer: Signer | undefined
}

/** @throws OptionsError with every problem found */
export async function readSignOffOptions(
  inputs: Inputs,
  runner: Runner,
  now: Date,
): Promise<SignOffOptions> {
  const defaults = { ...DEFAULTS, repository: runner.repository }
  const values = withDefaults(SIGN_OFF_INPUT_NAMES, inputs, defaults)
  const parsed = signOffInputsSchema.safeParse(values)
  const problems = [...problemsOf(parsed), ...apiUrlProblems(runner)]
  const month = await attempt(problems, () => closedMonth(values.month, now))
  const { 'pgp-signing-key': key } = values
  // A passphrase may begin or end with a space.
  const passphrase = inputs['pgp-signing-passphrase'] ?? ''
  if (key === '' && passphrase !== '') {
    problems.push('pgp-signing-key: is empty, while pgp-signing-passphrase is given')
  }
  const unlocking = passphrase === '' ? undefined : passphrase
  const signer =
    key === '' ? undefined : await attempt(problems, () => readSigner(key, unlocking, { now }))
  if (!parsed.success || month === undefined || problems.length > 0) {
    throw new OptionsError(problems)
  }
  return { ...camelCased(parsed.data), month, signer }
}

/** @throws OptionsError when the text names no single month that is over, InputError */
function closedMonth(text: string, now: Date): Month | 'previous' {
  const selection = parseMonthSelection(text, now)
  const [month, another] = selection.kind === 'months' ? selection.months : []
  if (month === undefined || another !== undefined || month === monthOf(now)) {
    throw new OptionsError([
      `month: ${quoted(text)} is not one month that is over. Expected previous or YYYY-MM`,
    ])
  }
  return /^(?:previous)?$/i.test(text) ? 'previous' : month
}
