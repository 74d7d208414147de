import { isSecure } from '../http/client.ts'
import { quoted } from '../text/log.ts'

/** What GitHub tells every step of a workflow, read from the environment by src/runner/action.ts. */
export interface Runner {
  /** Such as `https://github.com`. */
  serverUrl: string
  /** Such as `https://api.github.com`. */
  apiUrl: string
  /** The workflow's own repository, `owner/name`; empty outside a workflow. */
  repository: string
  /** Whether that repository is private, when the event says so. */
  repositoryIsPrivate: boolean | undefined
  runId: string
  /** 1 for the first attempt of a run. */
  runAttempt: number
  eventName: string
  sha: string
  /** The longest that artifacts of this repository are kept, in days, when known. */
  retentionDays: number | undefined
  /** The runner's folder for files that are gone after the job. */
  temp: string
  /** Whether this job can reach the artifact service. */
  hasArtifactService: boolean
}

/** Why GitHub's API must not be asked where the runner says it is; none when it may. */
export function apiUrlProblems({ apiUrl }: Pick<Runner, 'apiUrl'>): string[] {
  if (URL.canParse(apiUrl) && isSecure(new URL(apiUrl))) return []
  // What stands before an @ may be a password.
  const value = apiUrl.includes('@') ? 'its value' : quoted(apiUrl)
  return [
    `GITHUB_API_URL: ${value} is not https (plain http only on loopback): a token must not be sent ` +
      'there. Expected https://api.github.com, or https://HOST/api/v3 of GitHub Enterprise Server ' +
      'with TLS set up, as the runner gives it',
  ]
}

/** The page of the workflow run, or null outside a workflow. */
export function runUrl(runner: Runner): string | null {
  if (runner.repository === '' || runner.runId === '') return null
  return `${runner.serverUrl}/${runner.repository}/actions/runs/${runner.runId}`
}

/** GitHub Enterprise Server has no artifact service of the current version. */
export function isEnterpriseServer(serverUrl: string): boolean {
  const { hostname } = new URL(serverUrl)
  return !(
    hostname === 'github.com' ||
    hostname.endsWith('.ghe.com') ||
    hostname.endsWith('.localhost')
  )
}
