import type { Signer } from '../openpgp/signer.ts'
import { isMonth, type Month } from '../system/month.ts'
import type { Runner } from '../system/workflow.ts'
import { quoted } from '../text/log.ts'
import {
  INPUTS,
  parseInputs,
  readAs,
  required,
  SIGNER_INPUTS,
  type ByInput,
  type Inputs,
} from './inputs.ts'
import { readSignerInputs } from './keys.ts'
import { apiUrlProblems, OptionsError } from './problems.ts'

const { repository, branch, directory } = INPUTS

const SIGN_OFF_INPUTS = {
  'enterprise-account': INPUTS['enterprise-account'],
  ...{ repository, branch, directory },
  /** `previous` is the one before the run began, however late it was approved. */
  month: readAs((value, refuse): Month | 'previous' => {
    if (isMonth(value)) return value
    if (!/^previous$/i.test(value)) {
      refuse(`${quoted(value)} is not one month that is over. Expected previous or YYYY-MM`)
    }
    return 'previous'
  }, 'previous'),
  environment: required("the name of this job's environment, such as audit-review"),
  token: required('a token with contents: write, such as ${{ github.token }}'),
  'approvals-token': required('a token with actions: read, such as ${{ github.token }}'),
  ...SIGNER_INPUTS,
}

export const SIGN_OFF_INPUT_NAMES = Object.keys(SIGN_OFF_INPUTS)

export interface SignOffOptions extends ByInput<typeof SIGN_OFF_INPUTS> {
  signer: Signer | undefined
}

/** @throws OptionsError with every problem found */
export async function readSignOffOptions(
  inputs: Inputs,
  runner: Runner,
  now: Date,
): Promise<SignOffOptions> {
  const { read, problems } = parseInputs(SIGN_OFF_INPUTS, inputs, { repository: runner.repository })
  problems.push(...apiUrlProblems(runner))
  const all = read as ByInput<typeof SIGN_OFF_INPUTS>
  const signer = await readSignerInputs(all, '', now, problems)
  if (problems.length > 0) throw new OptionsError(problems)
  return { ...all, signer }
}
