import type { Reply } from '../http.ts'

/** An answer of GitHub that is an error: its status, message and further members of the body. */
export class ApiError extends Error {
  readonly status: number
  readonly extra: Record<string, unknown>
  /** Sent in place of the endpoint's own page. */
  readonly documentation: string | undefined
  readonly headers: Record<string, string>

  constructor(
    status: number,
    message: string,
    extra: Record<string, unknown> = {},
    documentation?: string,
    headers: Record<string, string> = {},
  ) {
    super(message)
    this.name = 'ApiError'
    this.status = status
    this.extra = extra
    this.documentation = documentation
    this.headers = headers
  }
}

/** The answer for an error; `documentation` is the endpoint's page, when it is known. */
export function errorReply(error: ApiError, documentation = ''): Reply {
  const { status, message, extra, headers } = error
  const documentation_url = error.documentation ?? `https://docs.github.com/rest${documentation}`
  return { status, headers, body: { message, ...extra, documentation_url, status: String(status) } }
}

export const notFound = (): ApiError => new ApiError(404, 'Not Found')

export const emptyRepository = (): ApiError => new ApiError(409, 'Git Repository is empty.')

export const invalid = (message: string): ApiError => new ApiError(422, message)

/** GitHub's words for a body that lacks a member. */
export const notSupplied = (...members: string[]): ApiError =>
  invalid(
    members.length === 1
      ? `Invalid request.\n\n"${members.join()}" wasn't supplied.`
      : `Invalid request.\n\n${members.map((member) => `"${member}"`).join(', ')} weren't supplied.`,
  )

/** GitHub's words for a blob beyond 40 MiB; seen in the wild on POST git/blobs. */
export const tooLarge = (): ApiError =>
  invalid(
    'Sorry, your input was too large to process. Consider creating the blob in a local clone of the repository and then pushing it to GitHub.',
  )
