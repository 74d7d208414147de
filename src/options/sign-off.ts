import { z } from 'zod'
import type { Signer } from '../openpgp/signer.ts'
import { isMonth, type Month } from '../system/month.ts'
import type { Runner } from '../system/workflow.ts'
import { quoted } from '../text/log.ts'
import {
  camelCased,
  inputsSchema,
  readAs,
  withDefaults,
  type ByInput,
  type Inputs,
} from './inputs.ts'
import { apiUrlProblems, OptionsError, problemsOf } from './problems.ts'
import { readSigning } from './signing.ts'

const filled = (what: string) => z.string().min(1, { error: `is empty. Expected ${what}` })

/** The inputs of review/action.yml; those that the exporter has too mean the same. */
const signOffInputsSchema = inputsSchema
  .pick({ 'enterprise-account': true, repository: true, branch: true, directory: true })
  .extend({
    environment: filled("the name of this job's environment, such as audit-review"),
    token: filled('a token with contents: write, such as ${{ github.token }}'),
    'approvals-token': filled('a token with actions: read, such as ${{ github.token }}'),
    month: readAs((value, refuse): Month | 'previous' => {
      if (isMonth(value)) return value
      if (!/^previous$/i.test(value)) {
        refuse(`${quoted(value)} is not one month that is over. Expected previous or YYYY-MM`)
      }
      return 'previous'
    }),
  })

/** Every input that review/action.yml declares. */
export const SIGN_OFF_INPUT_NAMES = [
  ...(Object.keys(signOffInputsSchema.shape) as (keyof z.infer<typeof signOffInputsSchema>)[]),
  'pgp-signing-key',
  'pgp-signing-passphrase',
] as const

/**
 * What is to be signed off: the inputs, read and checked (review/action.yml says what they mean). The
 * month `previous` is the one before the run began, however late it was approved.
 */
export interface SignOffOptions extends ByInput<z.infer<typeof signOffInputsSchema>> {
  /** Undefined: the sign-off is not signed. */
  signer: Signer | undefined
}

/** @throws OptionsError with every problem found */
export async function readSignOffOptions(
  inputs: Inputs,
  runner: Runner,
  now: Date,
): Promise<SignOffOptions> {
  const values = withDefaults(SIGN_OFF_INPUT_NAMES, inputs, {
    ...{ repository: runner.repository, directory: 'audit-trail/{account}', month: 'previous' },
  })
  const parsed = signOffInputsSchema.safeParse(values)
  const problems = [...problemsOf(parsed), ...apiUrlProblems(runner)]
  // A passphrase may begin or end with a space.
  const passphrase = inputs['pgp-signing-passphrase'] ?? ''
  const keys = { ...values, 'pgp-signing-passphrase': passphrase, 'pgp-signer-keys': '' }
  const { signer } = await readSigning(keys, now, problems)
  if (!parsed.success || problems.length > 0) throw new OptionsError(problems)
  return { ...camelCased(parsed.data), signer }
}
