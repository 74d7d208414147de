/** What a workflow step knows from its environment; src/runner/environment.ts reads it. */
export interface Runner {
  serverUrl: string
  apiUrl: string
  /** The workflow's own repository, `owner/name`; empty outside a workflow. */
  repository: string
  repositoryIsPrivate: boolean | undefined
  runId: string
  runAttempt: number
  /** Logins of who started the run and of who started this attempt of it; empty outside a workflow. */
  actors: readonly [string, string]
  eventName: string
  sha: string
  /** The ref of the running action, such as `v1`; null outside of one, and for a local action. */
  actionRef: string | null
  /** The longest that artifacts of this repository are kept, in days, if known. */
  retentionDays: number | undefined
  /** GITHUB_WORKSPACE, to which paths are relative. */
  workspace: string
  /** RUNNER_TEMP, which the runner empties after the job. */
  temp: string
  hasArtifactService: boolean
}

/** The page of the workflow run, or null outside a workflow. */
export function runUrl(runner: Runner): string | null {
  if (runner.repository === '' || runner.runId === '') return null
  return `${runner.serverUrl}/${runner.repository}/actions/runs/${runner.runId}`
}

/** The workflow run as the record names it; null outside a workflow. */
export function runOf(runner: Runner) {
  const { runAttempt: attempt, eventName: event, repository, sha: commit } = runner
  const url = runUrl(runner)
  return url === null ? null : { url, attempt, event, repository, commit }
}

/** Whether this is GitHub Enterprise Server, which has no artifact service of the current version. */
export function isEnterpriseServer(serverUrl: string): boolean {
  return !/^github\.com$|\.ghe\.com$|\.localhost$/.test(new URL(serverUrl).hostname)
}
