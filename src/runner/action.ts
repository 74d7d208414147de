// First: see there.
import { httpOfEnvironment } from '../http/environment.ts'
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import * as core from '@actions/core'
import { systemClock } from '../system/clock.ts'
import { failureText, RunnerFileError } from '../system/disk.ts'
import { messageOf } from '../system/errors.ts'
import type { Environment } from '../options/environment.ts'
import type { Inputs } from '../options/inputs.ts'
import { plain } from '../text/log.ts'
import { hide, log, redactPrinting, say } from './log.ts'
import { secrets } from '../text/redact.ts'
import { onEnd } from './signals.ts'
import type { Runner } from '../system/workflow.ts'

const { env } = process

/** A variable of the environment; an empty one is as good as none. */
function variable(name: string, fallback = ''): string {
  const value = env[name]
  return value === undefined || value === '' ? fallback : value
}

/** Whether the event that started the workflow says that its repository is private. */
function repositoryIsPrivate(eventPath: string | undefined): boolean | undefined {
  if (eventPath === undefined || eventPath === '') return undefined
  try {
    const event = JSON.parse(readFileSync(eventPath, 'utf8')) as {
      repository?: { private?: unknown }
    }
    const isPrivate = event.repository?.private
    return typeof isPrivate === 'boolean' ? isPrivate : undefined
  } catch {
    return undefined
  }
}

function readRunner(): Runner {
  const retention = Number(env.GITHUB_RETENTION_DAYS)
  return {
    serverUrl: variable('GITHUB_SERVER_URL', 'https://github.com'),
    apiUrl: variable('GITHUB_API_URL', 'https://api.github.com'),
    repository: variable('GITHUB_REPOSITORY'),
    repositoryIsPrivate: repositoryIsPrivate(env.GITHUB_EVENT_PATH),
    runId: variable('GITHUB_RUN_ID'),
    runAttempt: Number(env.GITHUB_RUN_ATTEMPT) || 1,
    eventName: variable('GITHUB_EVENT_NAME'),
    sha: variable('GITHUB_SHA'),
    retentionDays: retention > 0 ? retention : undefined,
    temp: variable('RUNNER_TEMP', tmpdir()),
    hasArtifactService: Boolean(env.ACTIONS_RUNTIME_TOKEN && env.ACTIONS_RESULTS_URL),
  }
}

function readInputs(names: readonly string[]): Inputs {
  return Object.fromEntries(
    names.map((name) => [name, core.getInput(name, { trimWhitespace: false })]),
  )
}

const TOKEN_INPUTS = ['heroku-api-key', 'token']
const SECRET_INPUTS = [
  ...TOKEN_INPUTS,
  'pgp-signing-key',
  'pgp-signing-passphrase',
  'pgp-private-keys',
  'pgp-passphrase',
]

/** Tokens of the job's own, for the runner's services: the runner masks them itself. */
const TOKEN_VARIABLES = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN']

/** With this code Node.js ends a process that waits for what will never come. */
const UNSETTLED = 13

/** Name of the step's state that has its scratch folder. */
const SCRATCH = 'scratch'

/**
 * Runs an action as a step of a job: reads the inputs of these names and the rest of its
 * environment, once, and masks the secrets among them. What the action throws fails the step, and
 * so does a signal that ends it.
 *
 * @param name of what the action does, such as `export`
 */
export async function runAction(
  name: string,
  inputNames: readonly string[],
  action: (environment: Environment) => Promise<void>,
): Promise<void> {
  redactPrinting()
  // Node.js itself would print what nobody caught as it is, secrets and all.
  process.on('uncaughtException', (error) => {
    fail(error)
    process.exit()
  })
  onEnd(
    () => undefined,
    (signal) => {
      say(() => {
        core.setFailed(`The ${name} was cancelled (${signal}). Run it again.`)
      })
    },
  )
  process.on('exit', (code) => {
    if (code === UNSETTLED)
      say(() => {
        core.error('It ended before its work was done. Run again; please report it.')
      })
  })
  try {
    const inputs = readInputs(inputNames)
    for (const name of SECRET_INPUTS) hide(inputs[name] ?? '')
    for (const name of TOKEN_INPUTS) secrets.addToken(inputs[name] ?? '')
    for (const name of TOKEN_VARIABLES) secrets.addToken(variable(name))
    await action({
      inputs,
      runner: readRunner(),
      clock: systemClock,
      log,
      http: httpOfEnvironment(hide),
      path: variable('PATH'),
      setOutputs: (outputs) => {
        tellRunner('GITHUB_OUTPUT', () => {
          for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value)
        })
      },
      writeSummary: async (markdown) => {
        await core.summary.addRaw(secrets.redact(markdown)).write()
      },
      // Who is told of the signal, above, ends the process; cleaning up is left to do.
      onEnd: (clean) => onEnd(clean, () => undefined),
      rememberScratch: (folder) => {
        tellRunner('GITHUB_STATE', () => {
          core.saveState(SCRATCH, folder)
        })
      },
    })
  } catch (error) {
    fail(error)
  }
}

/** Writes to the file that a variable names. @throws RunnerFileError */
function tellRunner(variable: 'GITHUB_OUTPUT' | 'GITHUB_STATE', write: () => void): void {
  try {
    say(write)
  } catch (error) {
    throw new RunnerFileError(variable, error)
  }
}

/** Fails the step with what was thrown. */
function fail(thrown: unknown): void {
  const message = failureText(thrown, log)
  say(() => {
    core.setFailed(message)
  })
}

/** Runs the `post` of an action, with the scratch folder of the step; empty when it had none. */
export async function runPost(
  clean: (scratch: string, temp: string) => Promise<void>,
): Promise<void> {
  try {
    await clean(core.getState(SCRATCH), readRunner().temp)
  } catch (error) {
    // The month is delivered or not: a failure to clean up must not look like one to deliver.
    log.warning(plain(messageOf(error)))
  }
}
