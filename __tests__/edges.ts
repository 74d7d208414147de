import type { Clock } from '../src/system/clock.ts'
import type { Log } from '../src/text/log.ts'
import type { Runner } from '../src/system/workflow.ts'

/** A clock that stands still but for its pauses, which it records and does not wait for. */
export interface FakeClock extends Clock {
  /** Milliseconds each. */
  pauses: number[]
}

export function fakeClock(start = '2026-11-02T05:17:00Z', random = 0): FakeClock {
  let at = Date.parse(start)
  const pauses: number[] = []
  return {
    pauses,
    now: () => new Date(at),
    random: () => random,
    sleep: (milliseconds) => {
      pauses.push(milliseconds)
      at += milliseconds
      return Promise.resolve()
    },
  }
}

/** A log that keeps what it is told. */
export interface FakeLog extends Log {
  lines: string[]
  secrets: string[]
}

export function fakeLog(): FakeLog {
  const lines: string[] = []
  const secrets: string[] = []
  return {
    lines,
    secrets,
    info: (line) => lines.push(line),
    warning: (message) => lines.push(message),
    debug: () => undefined,
    secret: (text) => secrets.push(text),
    group: (_title, action) => action(),
  }
}

/** The runner of a job at github.com. */
export function fakeRunner(changes: Partial<Runner> = {}): Runner {
  return {
    serverUrl: 'https://github.com',
    apiUrl: 'https://api.github.com',
    repository: 'acme/compliance',
    repositoryIsPrivate: true,
    runId: '4711',
    runAttempt: 1,
    actors: ['octocat', 'octocat'],
    eventName: 'schedule',
    sha: '0123456789abcdef0123456789abcdef01234567',
    actionRef: 'v1',
    retentionDays: 90,
    workspace: '/nowhere',
    temp: '/nowhere',
    hasArtifactService: true,
    ...changes,
  }
}

/** What a promise is rejected with; an Error that says so when it is not. */
export async function failureOf(promise: Promise<unknown>): Promise<Error> {
  try {
    await promise
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
  return new Error('nothing was thrown')
}
