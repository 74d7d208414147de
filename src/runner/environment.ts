import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import type { Inputs } from '../options/inputs.ts'
import type { Runner } from '../system/workflow.ts'

/** A variable of the environment; an empty one counts as unset. */
export function variable(name: string, fallback = ''): string {
  const value = process.env[name]
  return value === undefined || value === '' ? fallback : value
}

/** The inputs of these names, untrimmed: a passphrase may begin with a space. */
export function readInputs(names: readonly string[]): Inputs {
  const variableOf = (name: string) => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`
  return Object.fromEntries(names.map((name) => [name, variable(variableOf(name))]))
}

export function readRunner(): Runner {
  const retention = Number(variable('GITHUB_RETENTION_DAYS'))
  return {
    serverUrl: variable('GITHUB_SERVER_URL', 'https://github.com'),
    apiUrl: variable('GITHUB_API_URL', 'https://api.github.com'),
    repository: variable('GITHUB_REPOSITORY'),
    repositoryIsPrivate: isPrivate(variable('GITHUB_EVENT_PATH')),
    runId: variable('GITHUB_RUN_ID'),
    runAttempt: Number(variable('GITHUB_RUN_ATTEMPT')) || 1,
    actors: [
      variable('GITHUB_ACTOR'),
      variable('GITHUB_TRIGGERING_ACTOR', variable('GITHUB_ACTOR')),
    ],
    eventName: variable('GITHUB_EVENT_NAME'),
    sha: variable('GITHUB_SHA'),
    actionRef: variable('GITHUB_ACTION_REF') || null,
    retentionDays: retention > 0 ? retention : undefined,
    workspace: variable('GITHUB_WORKSPACE', process.cwd()),
    temp: variable('RUNNER_TEMP', tmpdir()),
    hasArtifactService:
      variable('ACTIONS_RUNTIME_TOKEN') !== '' && variable('ACTIONS_RESULTS_URL') !== '',
  }
}

/** Whether the workflow's repository is private, by the event that started it. */
function isPrivate(eventPath: string): boolean | undefined {
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
