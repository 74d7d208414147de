import { parseMonthSelection, type MonthSelection } from '../system/month.ts'
import { isEnterpriseServer, type Runner } from '../system/workflow.ts'
import { plain, quoted } from '../text/log.ts'
import { INPUTS, KEY_INPUTS, parseInputs, type ByInput, type Inputs } from './inputs.ts'
import { readEncryption, readSigning, type Encryption, type Signing } from './keys.ts'
import { apiUrlProblems, attempt, OptionsError } from './problems.ts'

/** The inputs of an export, read and checked; action.yml says what they mean. */
export interface Options extends ByInput<typeof INPUTS> {
  selection: MonthSelection
  /** Null: plaintext. */
  encryption: Encryption | null
  signing: Signing
}

type RunnerFacts = Pick<Runner, 'repository' | 'apiUrl' | 'serverUrl' | 'hasArtifactService'>

/** Problems that show only when inputs are seen together, or with the runner. */
function* problemsTogether(
  read: Partial<ByInput<typeof INPUTS>>,
  selection: MonthSelection | undefined,
  runner: RunnerFacts,
): Generator<string> {
  const { destination = new Set(), artifactName } = read
  if (destination.has('commit') && read.token === '') {
    yield 'token: is empty. Expected a token with contents: write, ${{ github.token }}'
  }
  if (destination.has('commit') && read.repository?.name === '') {
    yield 'repository: is empty. Expected owner/name, such as acme/compliance'
  }
  if (selection?.kind === 'missing' && !destination.has('commit') && !destination.has('folder')) {
    yield "month: 'missing' compares Heroku with a ledger: add commit or folder to destination"
  }
  if (read.timestamp === 'required' && read.timestampAuthority?.length === 0) {
    yield "timestamp: is 'required', while timestamp-authority is empty: give the URL of an authority"
  }
  if (!destination.has('artifact')) return
  if (isEnterpriseServer(runner.serverUrl)) {
    yield (
      `destination: artifact does not work on GitHub Enterprise Server (${plain(runner.serverUrl)}), ` +
      'which has no artifact service of this version: use commit'
    )
  } else if (!runner.hasArtifactService && read.dryRun === false) {
    yield (
      'destination: artifact needs the artifact service of a workflow job ' +
      '(ACTIONS_RUNTIME_TOKEN, ACTIONS_RESULTS_URL), which is not there: use commit'
    )
  }
  const isOne = selection?.kind === 'months' && selection.months.length === 1
  if (!isOne && artifactName?.includes('{month}') === false) {
    yield `artifact-name: ${quoted(artifactName)} is one name for several months. Expected {month} in it`
  }
}

/** @throws OptionsError with every problem found, of keys too */
export async function readOptions(
  inputs: Inputs,
  runner: RunnerFacts,
  now: Date,
): Promise<Options> {
  const { read, problems } = parseInputs(INPUTS, inputs, { repository: runner.repository })
  const keys = parseInputs(KEY_INPUTS, inputs).read as ByInput<typeof KEY_INPUTS>
  const selection = await attempt(problems, () => parseMonthSelection(read.month ?? '', now))
  const encryption = await readEncryption(read.encrypt, keys, now, problems)
  const signing = await readSigning(keys, now, problems)
  problems.push(...apiUrlProblems(runner), ...problemsTogether(read, selection, runner))
  if (problems.length > 0) throw new OptionsError(problems)
  return { ...(read as ByInput<typeof INPUTS>), selection: selection!, encryption, signing }
}
