import type { Reply } from '../http.ts'

interface More {
  /** Further members of the body. */
  extra?: Record<string, unknown>
  /** Sent in place of the endpoint's own page. */
  documentation?: string
  headers?: Record<string, string>
}

/** An answer of GitHub that is an error. */
export class ApiError extends Error {
  readonly status: number
  readonly more: More

  constructor(status: number, message: string, more: More = {}) {
    super(message)
    this.status = status
    this.more = more
  }
}

/** The answer for an error; `page` is the endpoint's, when it is known. */
export function errorReply({ status, message, more }: ApiError, page = ''): Reply {
  const { extra, documentation = `https://docs.github.com/rest${page}`, headers = {} } = more
  const body = { message, ...extra, documentation_url: documentation, status: String(status) }
  return { status, headers, body }
}

export const notFound = (): ApiError => new ApiError(404, 'Not Found')

export const invalid = (message: string): ApiError => new ApiError(422, message)
