// First: it takes the variables of proxies out of the environment before libraries read them.
import { httpOfEnvironment } from '../http/environment.ts'
import type { Environment } from '../options/environment.ts'
import { systemClock } from '../system/clock.ts'
import { failureText, faultOf } from '../system/disk.ts'
import { ActionError, coded, messageOf } from '../system/errors.ts'
import { plain } from '../text/log.ts'
import { secrets } from '../text/redact.ts'
import { issueFileCommand, prepareKeyValueMessage } from './workflow-commands.ts'
import { readInputs, readRunner, variable } from './environment.ts'
import { fail, hide, log, redactPrinting } from './print.ts'
import { onEnd } from './signals.ts'

const TOKEN_INPUTS = ['heroku-api-key', 'token', 'approvals-token', 'issue-token']
const SECRET_INPUTS = [
  ...TOKEN_INPUTS,
  ...['pgp-signing-key', 'pgp-signing-passphrase', 'pgp-private-keys', 'pgp-passphrase'],
]
const TOKEN_VARIABLES = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN']

/**
 * Runs an action as a step of a job: reads the environment once and masks its secrets. An error of the
 * action fails the step, and so does a signal.
 *
 * @param name of what the action does, such as `export`
 */
export async function runAction(
  name: string,
  inputNames: readonly string[],
  action: (environment: Environment) => Promise<void>,
): Promise<void> {
  redactPrinting()
  const failWith = (error: unknown) => {
    fail(failureText(error, log))
  }
  // Node.js would print the error as it is, with secrets in it.
  process.on('uncaughtException', (error) => {
    failWith(error)
    process.exit()
  })
  onEnd(
    () => undefined,
    (signal) => {
      fail(coded(`The ${name} was cancelled (${signal}). Run it again.`, 'E_CANCELLED'))
    },
  )
  try {
    const inputs = readInputs(inputNames)
    for (const secret of SECRET_INPUTS) hide(inputs[secret] ?? '')
    for (const token of TOKEN_INPUTS) secrets.addToken(inputs[token] ?? '')
    for (const token of TOKEN_VARIABLES) secrets.addToken(variable(token))
    await action({
      inputs,
      runner: readRunner(),
      clock: systemClock,
      log,
      http: httpOfEnvironment(hide),
      path: variable('PATH'),
      setOutputs: (outputs) => {
        writeFor('GITHUB_OUTPUT', outputs)
      },
      writeSummary,
      onEnd,
      rememberScratch: (folder) => {
        writeFor('GITHUB_STATE', { scratch: folder })
      },
    })
  } catch (error) {
    failWith(error)
  }
}

function writeSummary(markdown: string): void {
  try {
    issueFileCommand('STEP_SUMMARY', secrets.redact(markdown))
  } catch (error) {
    log.warning(`The job summary could not be written: ${plain(messageOf(error))}`)
  }
}

function writeFor(
  variable: 'GITHUB_OUTPUT' | 'GITHUB_STATE',
  values: Record<string, string>,
): void {
  const lines = Object.entries(values).map(([name, value]) => prepareKeyValueMessage(name, value))
  try {
    issueFileCommand(variable.replace('GITHUB_', ''), lines.join('\n'))
  } catch (error) {
    throw new ActionError(
      `The file that ${variable} names could not be written: ${faultOf(error) ?? plain(messageOf(error))}. ` +
        "Free space on the runner's disk, leave the variable as the runner sets it, and run again; " +
        'what was delivered is whole, and is not delivered twice.',
      { code: 'E_DISK', cause: error },
    )
  }
}
