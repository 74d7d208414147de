import { STATUS_CODES } from 'node:http'
import { minuteAfter } from '../http/retry.ts'
import type { ErrorCode } from '../system/catalogue.ts'
import { ActionError } from '../system/errors.ts'
import { plain, said } from '../text/log.ts'

export interface Question {
  path: string
  /** For messages, such as `the archive of 2026-10`. */
  what: string
  /** The way out when it is not found. */
  unfound?: string
  /** The page of a list. */
  range?: string | undefined
}

/** An answer with another status than 200 or 206; `id` and `message` are Heroku's, if any. */
interface Refusal {
  status: number
  id?: string | undefined
  message?: string | undefined
  requestId: string | undefined
  /** Milliseconds, where Heroku says so. */
  retryAfter: number | undefined
  now: Date
}

/** Where the user gave account, token and url, in the words of the program. */
export interface Given {
  account: string
  token: string
  apiUrl: string
}

/** The same for an action, whose inputs differ only in that of the account. */
export const givenToAction = (account: string): Given => ({
  account,
  token: 'the secret that heroku-api-key reads',
  apiUrl: "the input 'heroku-api-url'",
})

export const sentBy = (requestId: string | undefined) => `(Request-Id ${requestId ?? 'not given'})`

const PERMISSION =
  'The token needs the manage permission on the enterprise account: someone who has it grants it ' +
  "in the Heroku Dashboard, on the account's Access tab"

/** Codes and ways out, by Heroku's error id or by the status (Platform API Reference, "Errors"). */
function refusals({ token, apiUrl }: Given, when: string): [string, ErrorCode, string][] {
  const newToken =
    'Make a new token (`heroku authorizations:create`, with a service account that does not use ' +
    `SSO) and put it into ${token}`
  return [
    [
      '3xx',
      'E_HEROKU_REDIRECT',
      'Redirects are not followed, since the token would go along. ' +
        `Check ${apiUrl}: it is the origin of the Platform API itself`,
    ],
    ['401', 'E_HEROKU_TOKEN', `The token is wrong, expired or revoked. ${newToken}`],
    ['402', 'E_HEROKU_BILLING', "Pay the account's bill in the Heroku Dashboard under Billing"],
    ['verification_needed', 'E_HEROKU_BILLING', 'Verify the account in the Dashboard, Billing'],
    ['suspended', 'E_HEROKU_SUSPENDED', 'Ask Heroku support to lift the suspension'],
    [
      'two_factor',
      'E_HEROKU_TWO_FACTOR',
      `The token's user must enable multi-factor authentication. ${newToken}`,
    ],
    [
      '403',
      'E_HEROKU_FORBIDDEN',
      `${PERMISSION}. An expired token can be answered like this too. ${newToken}`,
    ],
    ['404', 'E_HEROKU_NOT_FOUND', 'Run again later, and ask Heroku support if this happens again'],
    ['410', 'E_HEROKU_NOT_FOUND', 'Heroku no longer has it'],
    ['408', 'E_HEROKU_FAULT', 'Run again later'],
    ['409', 'E_HEROKU_FAULT', 'Another change is under way at Heroku: run again later'],
    [
      '429',
      'E_HEROKU_RATE_LIMIT',
      "The token's user has used up Heroku's request limit (4,500 an hour, given back at about 75 a " +
        `minute): run again ${when}, or give this workflow a user of its own`,
    ],
    ['5xx', 'E_HEROKU_FAULT', 'See status.heroku.com and run again later'],
    ['', 'E_HEROKU_UNEXPECTED', 'The API may have changed: please report it'],
  ]
}

export class HerokuError extends ActionError {
  readonly status: number

  constructor({ what, unfound }: Question, refusal: Refusal, given: Given) {
    const { status, id = STATUS_CODES[status] ?? 'unknown', message, retryAfter, now } = refusal
    const end = minuteAfter(+now + (retryAfter ?? NaN))
    const rows = refusals(given, end === undefined ? 'later' : `after ${end}`)
    const names = [id, String(status), `${String(status)[0]!}xx`, '']
    const [, code, general] = names.flatMap((name) => rows.filter(([row]) => row === name))[0]!
    const wayOut = (status === 404 ? unfound : undefined) ?? general
    const words = message === undefined ? '' : `: ${said(message)}`
    super(
      `Heroku answered ${status} ${plain(id)}, asked for ${what}${words}. ${wayOut}. ` +
        sentBy(refusal.requestId),
      { code, transient: [408, 429].includes(status) || status >= 500, retryAfter },
    )
    this.status = status
  }
}

export class HerokuAnswerError extends ActionError {
  constructor(what: string, problem: string, requestId: string | undefined) {
    super(
      `Heroku's answer, asked for ${what}, is not as its API describes: ${said(problem)}. ` +
        `Run again; if this happens again, the API has changed: please report it. ${sentBy(requestId)}`,
      { code: 'E_HEROKU_UNEXPECTED' },
    )
  }
}

/** Heroku lists no archive, so that it is unknown what is missing. */
export class NothingListedError extends ActionError {
  /** Number of the account's months in the ledger. */
  readonly held: number

  constructor(account: string, requestId: string | undefined, held: number, given: Given) {
    super(
      `Heroku lists no archive at all of the enterprise account '${plain(account)}', so it is not ` +
        `known what is missing, and nothing was delivered. Check that ${given.account} names the ` +
        "account that you mean, that the token's user has the manage permission on it, and that " +
        'the account has had its first month (Heroku Dashboard, Settings, Export as JSON). ' +
        sentBy(requestId),
      { code: 'E_HEROKU_NOTHING_LISTED' },
    )
    this.held = held
  }
}

export function permissionError(account: string, permissions: readonly string[]): ActionError {
  const held = permissions.length === 0 ? 'none' : permissions.map(plain).join(', ')
  return new ActionError(
    `The token's user lacks the permission 'manage' on the enterprise account ` +
      `'${plain(account)}' (it has: ${held}). ${PERMISSION}.`,
    { code: 'E_HEROKU_FORBIDDEN' },
  )
}
