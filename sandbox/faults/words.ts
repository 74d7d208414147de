import { STATUS_CODES } from 'node:http'
import { herokuError, s3Error } from '../heroku.ts'
import type { Reply } from '../http.ts'
import type { ServiceName } from './script.ts'

function githubError(status: number, message: string, page = 'rest'): Reply {
  return { status, body: { message, documentation_url: `https://docs.github.com/${page}` } }
}

const FORMS: Record<ServiceName, (status: number, code: string, message: string) => Reply> = {
  heroku: herokuError,
  downloads: s3Error,
  github: (status, _, message) => githubError(status, message),
  artifacts: (status, code, msg) => ({ status, body: { code, msg } }),
  blobs: s3Error,
}

/** What GitHub says where clients look at the words. */
const GITHUB: Record<number, string> = {
  401: 'Bad credentials',
  403: 'Resource not accessible by integration',
}

/** An error in a service's own form; `more` follows the message. */
export function ownWords(service: ServiceName, status: number, more: string): Reply {
  const text = STATUS_CODES[status] ?? 'Error'
  const message = (service === 'github' ? GITHUB[status] : undefined) ?? text
  const code = text.toLowerCase().replaceAll(/\W+/g, '_')
  return FORMS[service](status, code, message + more)
}

/** An error page of a proxy before the service. */
export function htmlPage(status: number, more: string): Reply {
  const title = `${status} ${STATUS_CODES[status] ?? 'Error'}`
  const body = `<html><head><title>${title}</title></head><body><h1>${title}</h1>nginx${more}</body></html>\r\n`
  return { status, headers: { 'content-type': 'text/html' }, body }
}

/** GitHub's words for too much at a time, as clients know them by "secondary rate limit". */
export function secondaryLimit(status: number, more: string): Reply {
  const message = `You have exceeded a secondary rate limit. Please wait a few minutes before you try again.${more}`
  const page =
    'free-pro-team@latest/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits'
  return githubError(status, message, page)
}
