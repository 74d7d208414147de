import { STATUS_CODES } from 'node:http'
import { twirpError } from '../artifact.ts'
import { azureError } from '../blobs.ts'
import { herokuError, s3Error } from '../heroku.ts'
import { ApiError, errorReply } from '../github/errors.ts'
import type { Reply } from '../http.ts'
import type { ServiceName } from './script.ts'

/** A status's code and message in the words of one service. */
type Words = Record<number, [code: string, message: string]>

const HEROKU: Words = {
  400: ['bad_request', 'The request was invalid.'],
  401: ['unauthorized', 'Invalid credentials provided.'],
  402: ['delinquent', 'Either the account has become delinquent or a resource limit was reached.'],
  403: ['forbidden', 'You do not have access to this resource.'],
  404: ['not_found', "Couldn't find that enterprise account."],
  406: ['not_acceptable', 'Request an API version with the Accept header.'],
  422: ['invalid_params', 'The parameters provided are invalid.'],
  429: ['rate_limit', 'Your account reached the API limit.'],
}

const S3: Words = {
  403: ['AccessDenied', 'Request has expired'],
  404: ['NoSuchKey', 'The specified key does not exist.'],
  500: ['InternalError', 'We encountered an internal error. Please try again.'],
  503: ['SlowDown', 'Please reduce your request rate.'],
}

const GITHUB: Words = {
  401: ['', 'Bad credentials'],
  403: ['', 'Resource not accessible by integration'],
  422: ['', 'Validation Failed'],
  500: ['', 'Server Error'],
  502: ['', 'Server Error'],
}

const TWIRP: Words = {
  401: ['unauthenticated', 'the token is missing or invalid'],
  403: ['permission_denied', 'the token is for another run'],
  404: ['not_found', 'artifact not found'],
  409: ['already_exists', 'an artifact with this name already exists on the workflow run'],
  429: ['resource_exhausted', 'too many requests'],
  500: ['internal', 'internal error'],
  503: ['unavailable', 'the service is unavailable'],
}

const AZURE: Words = {
  403: ['AuthenticationFailed', 'Server failed to authenticate the request.'],
  404: ['BlobNotFound', 'The specified blob does not exist.'],
  500: ['InternalError', 'The server encountered an internal error. Please retry the request.'],
  503: ['ServerBusy', 'The server is currently unable to receive requests.'],
}

type Form = (status: number, code: string, message: string) => Reply

const FORMS: Record<ServiceName, [Words, Form]> = {
  heroku: [HEROKU, herokuError],
  downloads: [S3, s3Error],
  github: [GITHUB, (status, _, message) => errorReply(new ApiError(status, message))],
  artifacts: [TWIRP, twirpError],
  blobs: [AZURE, azureError],
}

const reason = (status: number): string => STATUS_CODES[status] ?? 'Error'

/** An error in a service's own form and, where they are known, words; `more` follows the message. */
export function ownWords(service: ServiceName, status: number, more: string): Reply {
  const [words, form] = FORMS[service]
  const text = reason(status)
  const fallback = [text.toLowerCase().replaceAll(/\W+/g, '_'), text] as const
  const [code, message] = words[status] ?? fallback
  return form(status, code, message + more)
}

/** An error page of a proxy before the service. */
export function htmlPage(status: number, more: string): Reply {
  const title = `${status} ${reason(status)}`
  const body = `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n<hr><center>nginx</center>${more}\r\n</body>\r\n</html>\r\n`
  return { status, headers: { 'content-type': 'text/html' }, body }
}

/** GitHub's words for too much at a time, as clients know them by "secondary rate limit". */
export function secondaryLimit(status: number, more: string): Reply {
  const message = `You have exceeded a secondary rate limit. Please wait a few minutes before you try again. If you reach out to GitHub Support for help, please include the request ID.${more}`
  const page =
    'https://docs.github.com/free-pro-team@latest/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits'
  return errorReply(new ApiError(status, message, {}, page))
}
