import type { Environment } from '../src/options/environment.ts'
import { exportAction } from '../src/export/action.ts'
import { createHttp } from '../src/http/client.ts'
import type { Inputs } from '../src/options/inputs.ts'
import type { MonthResult } from '../src/report/result.ts'
import type { Runner } from '../src/system/workflow.ts'
import { fakeClock, fakeRunner } from './edges.ts'
import type { Stage } from './e2e/fixture.ts'

/** What became of an action that was run in this process. */
export interface Ran {
  error: Error | undefined
  outputs: Record<string, string>
  summary: string
  /** Lines of the log, outside of groups and within. */
  loose: string[]
  grouped: string[]
  /** Titles of the groups. */
  groups: string[]
  warnings: string[]
}

/** Runs an action against a stage's services, as a step would, but without a process of its own. */
export async function runIn(
  { world, account, folder }: Stage,
  action: (environment: Environment) => Promise<void>,
  inputs: Inputs,
  now: string,
  runner: Partial<Runner> = {},
): Promise<Ran> {
  const ran: Ran = {
    ...{ error: undefined, outputs: {}, summary: '' },
    ...{ loose: [], grouped: [], groups: [], warnings: [] },
  }
  let depth = 0
  try {
    await action({
      inputs: {
        'heroku-api-key': world.herokuToken,
        'heroku-api-url': world.heroku.url,
        'enterprise-account': account.name,
        repository: 'acme/compliance',
        token: world.githubToken,
        ...inputs,
      },
      runner: fakeRunner({ apiUrl: world.github.url, workspace: folder, temp: folder, ...runner }),
      clock: fakeClock(now),
      log: {
        info: (line) => (depth === 0 ? ran.loose : ran.grouped).push(line),
        warning: (message) => ran.warnings.push(message),
        debug: () => undefined,
        secret: () => undefined,
        group: async (title, body) => {
          ran.groups.push(title)
          depth++
          return body().finally(() => depth--)
        },
      },
      http: createHttp(),
      path: '',
      setOutputs: (given) => Object.assign(ran.outputs, given),
      writeSummary: (markdown) => {
        ran.summary += markdown
      },
      onEnd: () => () => undefined,
      rememberScratch: () => undefined,
    })
  } catch (error) {
    ran.error = error as Error
  }
  return ran
}

/** What became of an export. */
export interface Exported extends Ran {
  results: MonthResult[]
  /** Of the error; empty when there is none. */
  message: string
}

/** The export action, as its door starts it. */
const exporting = (environment: Environment) =>
  exportAction(environment, async () => (await import('../src/review/months.ts')).exportedReviews())

/** Runs the export action, as `runIn` does. */
export async function exportIn(
  at: Stage,
  inputs: Inputs,
  now: string,
  runner: Partial<Runner> = {},
): Promise<Exported> {
  const ran = await runIn(at, exporting, inputs, now, runner)
  const results = JSON.parse(ran.outputs.results ?? '[]') as MonthResult[]
  return { ...ran, results, message: ran.error?.message ?? '' }
}
