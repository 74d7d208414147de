import type { z } from 'zod'
import { parseMonthSelection, type MonthSelection } from '../system/month.ts'
import { isEnterpriseServer, type Runner } from '../system/workflow.ts'
import { plain, quoted } from '../text/log.ts'
import { readEncryption, type Encryption } from './encryption.ts'
import { readSigning, type Signing } from './signing.ts'
import {
  camelCased,
  DEFAULTS,
  INPUT_NAMES,
  inputsSchema,
  namesIn,
  withDefaults,
  type ByInput,
  type InputName,
  type Inputs,
} from './inputs.ts'
import { apiUrlProblems, attempt, OptionsError, problemsOf } from './problems.ts'

/** The inputs of an export, read and checked; action.yml says what they mean. */
export interface Options extends ByInput<z.infer<typeof inputsSchema>> {
  /** Which months to export. */
  selection: MonthSelection
  /** Null: plaintext. */
  encryption: Encryption | null
  signing: Signing
}

/** The part of the runner that the inputs depend on. */
type RunnerFacts = Pick<Runner, 'repository' | 'apiUrl' | 'serverUrl' | 'hasArtifactService'>

/** Problems that show only when inputs are seen together, or with the runner. */
function checkTogether(
  values: Record<InputName, string>,
  selection: MonthSelection | undefined,
  chosen: ReadonlySet<string>,
  runner: RunnerFacts,
): string[] {
  const problems = apiUrlProblems(runner)
  if (chosen.has('commit') && values.token === '') {
    problems.push('token: is empty. Expected a token with contents: write, ${{ github.token }}')
  }
  if (chosen.has('commit') && values.repository === '') {
    problems.push('repository: is empty. Expected owner/name, such as acme/compliance')
  }
  if (selection?.kind === 'missing' && !chosen.has('commit') && !chosen.has('folder')) {
    problems.push(
      "month: 'missing' compares Heroku with a ledger: add commit or folder to destination",
    )
  }
  if (values.timestamp.toLowerCase() === 'required' && values['timestamp-authority'] === '') {
    problems.push(
      "timestamp: is 'required', while timestamp-authority is empty: give the URL of an authority",
    )
  }
  if (!chosen.has('artifact')) return problems
  if (isEnterpriseServer(runner.serverUrl)) {
    problems.push(
      `destination: artifact does not work on GitHub Enterprise Server (${plain(runner.serverUrl)}), ` +
        'which has no artifact service of this version: use commit',
    )
  } else if (!runner.hasArtifactService && values['dry-run'].toLowerCase() !== 'true') {
    problems.push(
      'destination: artifact needs the artifact service of a workflow job ' +
        '(ACTIONS_RUNTIME_TOKEN, ACTIONS_RESULTS_URL), which is not there: use commit',
    )
  }
  const several =
    selection !== undefined && !(selection.kind === 'months' && selection.months.length === 1)
  if (several && !values['artifact-name'].includes('{month}')) {
    problems.push(
      `artifact-name: ${quoted(values['artifact-name'])} is one name for several months. ` +
        'Expected {month} in it',
    )
  }
  return problems
}

/**
 * Reads the inputs, keys included, and checks them all before anything is fetched or written.
 *
 * @throws OptionsError with every problem found
 */
export async function readOptions(
  inputs: Inputs,
  runner: RunnerFacts,
  now: Date,
): Promise<Options> {
  const values = withDefaults(INPUT_NAMES, inputs, { ...DEFAULTS, repository: runner.repository })
  // A passphrase may begin or end with a space.
  values['pgp-signing-passphrase'] = inputs['pgp-signing-passphrase'] ?? ''
  const parsed = inputsSchema.safeParse(values)
  const problems = problemsOf(parsed)
  const selection = await attempt(problems, () => parseMonthSelection(values.month, now))
  const encryption = await readEncryption(values, now, problems)
  const signing = await readSigning(values, now, problems)
  const chosen = new Set(namesIn(values.destination))
  problems.push(...checkTogether(values, selection, chosen, runner))
  if (!parsed.success || selection === undefined || problems.length > 0) {
    throw new OptionsError(problems)
  }
  return { ...camelCased(parsed.data), selection, encryption, signing }
}
