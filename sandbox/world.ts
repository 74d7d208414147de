import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startArtifactService, type ArtifactService } from './artifact.ts'
import { injectFaults, type Faults } from './faults/inject.ts'
import { parseFaultScript, type FaultScript } from './faults/script.ts'
import { cramped, SignalledSteps } from './faults/step.ts'
import { startGitHub, type GitHub, type RepositoryOptions } from './github.ts'
import { startHeroku, type Account, type Heroku } from './heroku.ts'
import type { StepOptions, StepResult } from './runner.ts'

/** The committed bundle, that of plan/action.yml, and the command. */
const BUNDLE = fileURLToPath(new URL('../dist/index.js', import.meta.url))
export const PLAN_BUNDLE = fileURLToPath(new URL('../dist/plan/index.js', import.meta.url))
export const REVIEW_BUNDLE = fileURLToPath(new URL('../dist/review/index.js', import.meta.url))
export const COMMAND_BUNDLE = fileURLToPath(new URL('../dist/command/index.js', import.meta.url))

/**
 * For NODE_COMPILE_CACHE, where the same bundle is started again and again: compiling it takes a
 * third of a start. A hosted runner has nothing of the kind.
 */
export const COMPILE_CACHE = fileURLToPath(
  new URL('../node_modules/.cache/compile', import.meta.url),
)

export interface WorldOptions {
  /** Where the repository, the artifacts and the runner's files are kept. */
  folder: string
  accounts: Account[]
  /** Default: the empty private repository acme/compliance. */
  repository?: Partial<RepositoryOptions>
  retentionDays?: number
  /** What is to go wrong. Default: nothing. */
  faults?: FaultScript
}

/** Heroku, GitHub and the artifact service on loopback, and steps that run against them. */
export interface World {
  folder: string
  heroku: Heroku
  github: GitHub
  artifacts: ArtifactService
  /** What went wrong so far by the script. */
  faults: Faults
  /** The bare repository. */
  repository: string
  herokuToken: string
  githubToken: string
  /** Runs the committed bundle, or another `main`, with these inputs beside those of this world. */
  run(inputs: Record<string, string>, options?: Partial<StepOptions>): Promise<StepResult>
  close(): Promise<void>
}

const HEROKU_TOKEN = 'HRKU-5a4db0c5-7e3f-4f0a-9d68-sandbox-token'
const GITHUB_TOKEN = 'ghs_sandboxTokenOfAnAppInstallation0001'

/** Starts a world. */
export async function startWorld(options: WorldOptions): Promise<World> {
  const { folder, retentionDays = 90 } = options
  const script = parseFaultScript(options.faults ?? {})
  const repository: RepositoryOptions = {
    owner: 'acme',
    name: 'compliance',
    directory: join(folder, 'compliance.git'),
    ...options.repository,
  }
  const [heroku, github, artifacts] = await Promise.all([
    startHeroku({ token: HEROKU_TOKEN, accounts: options.accounts }),
    startGitHub({
      repositories: [repository],
      tokens: { [GITHUB_TOKEN]: { login: 'github-actions[bot]', contents: 'write' } },
    }),
    startArtifactService({ directory: join(folder, 'artifacts'), retentionDays }),
  ])
  const steps = new SignalledSteps()
  const services = { heroku, github, artifacts }
  const faults = await injectFaults(script, services, (name, after) => steps.send(name, after))
  const env = {
    GITHUB_API_URL: github.url,
    GITHUB_RETENTION_DAYS: String(retentionDays),
    ACTIONS_RUNTIME_TOKEN: artifacts.runtimeToken,
    ACTIONS_RESULTS_URL: artifacts.url,
  }
  const inputs = {
    'heroku-api-key': HEROKU_TOKEN,
    'heroku-api-url': heroku.url,
    'enterprise-account': options.accounts[0]!.name,
    repository: `${repository.owner}/${repository.name}`,
    token: GITHUB_TOKEN,
  }
  return {
    folder,
    ...services,
    faults,
    repository: repository.directory,
    herokuToken: HEROKU_TOKEN,
    githubToken: GITHUB_TOKEN,
    run: async (more, step = {}) => {
      const node = step.node ?? process.execPath
      const largestFile = faults.arePaused ? undefined : script.largestFile
      return steps.run({
        main: BUNDLE,
        folder: join(folder, 'runner'),
        ...step,
        node: largestFile === undefined ? node : await cramped(node, largestFile, folder),
        inputs: { ...inputs, ...more },
        env: { ...env, ...step.env },
      })
    },
    close: async () => {
      await Promise.all([heroku.close(), github.close(), artifacts.close(), faults.close()])
    },
  }
}
