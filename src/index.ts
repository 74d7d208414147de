import { readFileSync } from 'node:fs'
import { constants, tmpdir } from 'node:os'
import * as core from '@actions/core'
import { systemClock } from './clock.ts'
import { ActionError, messageOf } from './errors.ts'
import { createHttpGet } from './heroku/http.ts'
import type { Log } from './log.ts'
import { INPUT_NAMES } from './inputs.ts'
import type { Inputs } from './options.ts'
import { run } from './run.ts'
import type { Runner } from './runner.ts'

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

function readInputs(): Inputs {
  return Object.fromEntries(
    INPUT_NAMES.map((name) => [name, core.getInput(name, { trimWhitespace: false })]),
  )
}

const SECRET_INPUTS = ['heroku-api-key', 'token', 'pgp-signing-key', 'pgp-signing-passphrase']

/** Also masks the forms in which a secret travels. */
function mask(secret: string): void {
  if (secret.trim() === '') return
  const forms = [secret, secret.trim()].flatMap((form) => [
    form,
    encodeURIComponent(form),
    Buffer.from(form).toString('base64'),
  ])
  for (const form of new Set(forms)) core.setSecret(form)
}

const log: Log = {
  info: (line) => core.info(line),
  warning: (message) => core.warning(message),
  debug: (error) =>
    core.debug(error instanceof Error ? (error.stack ?? error.message) : String(error)),
  secret: (text) => core.setSecret(text),
  group: (title, action) => core.group(title, action),
}

/** Of a cancelled job the runner first sends SIGINT, then SIGTERM, and soon kills it. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

function onSignal(clean: () => void): () => void {
  const handle = (signal: NodeJS.Signals) => {
    clean()
    core.setFailed(`The export was cancelled (${signal}). Run it again: it delivers whole months.`)
    process.exit(128 + constants.signals[signal])
  }
  for (const signal of SIGNALS) process.on(signal, handle)
  return () => {
    for (const signal of SIGNALS) process.off(signal, handle)
  }
}

async function main(): Promise<void> {
  const inputs = readInputs()
  for (const name of SECRET_INPUTS) mask(inputs[name] ?? '')
  await run({
    inputs,
    runner: readRunner(),
    clock: systemClock,
    log,
    get: createHttpGet({
      httpProxy: env.http_proxy ?? variable('HTTP_PROXY'),
      httpsProxy: env.https_proxy ?? variable('HTTPS_PROXY'),
      noProxy: env.no_proxy ?? variable('NO_PROXY'),
    }),
    onSignal,
    setOutputs: (outputs) => {
      for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value)
    },
    writeSummary: async (markdown) => {
      await core.summary.addRaw(markdown).write()
    },
  })
}

try {
  await main()
} catch (error) {
  if (!(error instanceof ActionError)) log.debug(error)
  core.setFailed(messageOf(error))
}
