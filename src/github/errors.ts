import { ActionError } from '../system/errors.ts'
import { requestIdOf, said } from '../text/log.ts'
import { kindOf, type Refusal } from './refusals.ts'

/** GitHub refused a request, could not be reached, or answered in a form that is not known. */
export class GitHubError extends ActionError {
  readonly status: number
  /** GitHub's own words; empty when there are none. */
  readonly words: string
  /** Whether every later write meets the same, whatever it writes. */
  readonly lasting: boolean
  constructor(what: string, refusal: Refusal, cause?: unknown) {
    const { status, answered, words, headers } = refusal
    const { code, transient, lasting, wayOut } = kindOf(refusal)
    const quote = words === '' ? '' : `: ${said(words)}`
    const id = requestIdOf(headers['x-github-request-id'])
    const answer = answered ? `GitHub answered ${status}` : 'No whole answer from GitHub'
    super(
      `${answer}, asked to ${what}${quote}. ${wayOut}.${id === undefined ? '' : ` (X-GitHub-Request-Id ${id})`}`,
      { code, cause, transient },
    )
    this.status = status
    this.lasting = lasting
    this.words = words
  }
}

/** A repository, branch or folder that is not as the inputs say. */
export const repositoryError = (message: string) =>
  new ActionError(message, { code: 'E_GITHUB_REPOSITORY' })

/** An answer that cannot be right of what GitHub itself named: a replica may lag. */
export const staleError = (problem: string, cause?: unknown) =>
  new ActionError(
    `${problem}. Its servers may lag behind one another: run again. If this happens again, see ` +
      'githubstatus.com.',
    { code: 'E_GITHUB_STALE', cause, transient: true },
  )

/** For `catch`: undefined in place of an answer with this status. */
export const absent = (status: number) => (error: unknown) => {
  if (error instanceof GitHubError && error.status === status) return undefined
  throw error
}

export const isStale = (error: unknown): boolean =>
  error instanceof ActionError && error.code === 'E_GITHUB_STALE'
