import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startArtifactService, type ArtifactService } from './artifact.ts'
import { startGitHub, type GitHub, type RepositoryOptions } from './github.ts'
import { startHeroku, type Account, type Heroku } from './heroku.ts'
import { runStep, type StepOptions, type StepResult } from './runner.ts'

/** The committed bundle. */
export const BUNDLE = fileURLToPath(new URL('../dist/index.js', import.meta.url))

export interface WorldOptions {
  /** Where the repository, the artifacts and the runner's files are kept. */
  folder: string
  accounts: Account[]
  /** Default: the empty private repository acme/compliance. */
  repository?: Partial<RepositoryOptions>
  retentionDays?: number
}

/** Heroku, GitHub and the artifact service on loopback, and steps that run against them. */
export interface World {
  folder: string
  heroku: Heroku
  github: GitHub
  artifacts: ArtifactService
  /** The bare repository. */
  repository: string
  herokuToken: string
  githubToken: string
  /** Runs the committed bundle with these inputs beside the ones that lead to this world. */
  run(inputs: Record<string, string>, options?: Partial<StepOptions>): Promise<StepResult>
  close(): Promise<void>
}

const HEROKU_TOKEN = 'HRKU-5a4db0c5-7e3f-4f0a-9d68-sandbox-token'
const GITHUB_TOKEN = 'ghs_sandboxTokenOfAnAppInstallation0001'

export async function startWorld(options: WorldOptions): Promise<World> {
  const { folder, retentionDays = 90 } = options
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
    heroku,
    github,
    artifacts,
    repository: repository.directory,
    herokuToken: HEROKU_TOKEN,
    githubToken: GITHUB_TOKEN,
    run: (more, step = {}) =>
      runStep({
        main: BUNDLE,
        folder: join(folder, 'runner'),
        ...step,
        inputs: { ...inputs, ...more },
        env: { ...env, ...step.env },
      }),
    close: async () => {
      await Promise.all([heroku.close(), github.close(), artifacts.close()])
    },
  }
}
