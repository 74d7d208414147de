import { STATUS_CODES } from 'node:http'
import { minuteAfter } from '../http/retry.ts'
import type { ErrorCode } from '../system/catalogue.ts'
import { ActionError, messageOf } from '../system/errors.ts'
import { plain, said } from '../text/log.ts'
import { formatMonths, type Month } from '../system/month.ts'

/** A request to the Platform API. */
export interface Question {
  path: string
  /** For messages, such as `the archive of 2026-10`. */
  what: string
  /** The way out when it is not found. */
  unfound?: string
  /** Whether it is a list of events. */
  ofEvents?: boolean
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
  /** When it was answered. */
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

const sentBy = (requestId: string | undefined) => `(Request-Id ${requestId ?? 'not given'})`

const PERMISSION =
  'The token needs the manage permission on the enterprise account: someone who has it grants it ' +
  "in the Heroku Dashboard, on the account's Access tab"

type Kind = [code: ErrorCode, wayOut: string]

/** What a refusal is, by Heroku's error id or by the status (Platform API Reference, "Errors"). */
function kinds({ token }: Given, when: string): Record<string, Kind> {
  const newToken =
    'Make a new token (`heroku authorizations:create`, with a service account that does not use ' +
    `SSO) and put it into ${token}`
  return {
    401: ['E_HEROKU_TOKEN', `The token is wrong, expired or revoked. ${newToken}`],
    402: [
      'E_HEROKU_BILLING',
      "The account's bill is overdue: settle it in the Heroku Dashboard under Billing",
    ],
    403: [
      'E_HEROKU_FORBIDDEN',
      `${PERMISSION}. An expired token can be answered like this too. ${newToken}`,
    ],
    suspended: [
      'E_HEROKU_SUSPENDED',
      'The account is suspended: ask Heroku support to lift the suspension',
    ],
    two_factor: [
      'E_HEROKU_TWO_FACTOR',
      `The token's user must enable multi-factor authentication. ${newToken}`,
    ],
    404: ['E_HEROKU_NOT_FOUND', 'Run again later; ask Heroku support if it stays so'],
    408: ['E_HEROKU_FAULT', 'Run again later'],
    409: ['E_HEROKU_FAULT', 'Another change is under way at Heroku: run again later'],
    410: ['E_HEROKU_NOT_FOUND', 'Heroku no longer has it'],
    verification_needed: [
      'E_HEROKU_BILLING',
      'Verify the account in the Heroku Dashboard under Billing',
    ],
    429: [
      'E_HEROKU_RATE_LIMIT',
      "The token's user has used up Heroku's request limit (4,500 an hour, given back at about 75 a " +
        `minute): run again ${when}, or give this workflow a user of its own`,
    ],
  }
}

function kindOf(status: number, id: string, given: Given, when: string): Kind {
  if (status >= 300 && status < 400) {
    return [
      'E_HEROKU_REDIRECT',
      'It redirects, and redirects are not followed, since the token would go along. Check ' +
        `${given.apiUrl}: it is the origin of the Platform API itself`,
    ]
  }
  if (status >= 500)
    return ['E_HEROKU_FAULT', 'Heroku has a fault: see status.heroku.com and run again later']
  const known = new Map(Object.entries(kinds(given, when)))
  return (
    known.get(id) ??
    known.get(String(status)) ?? [
      'E_HEROKU_UNEXPECTED',
      'This is a defect of this project or a change of the API: please report it',
    ]
  )
}

/** The Platform API refuses a request, or fails. */
export class HerokuError extends ActionError {
  readonly status: number

  constructor({ what, unfound }: Question, refusal: Refusal, given: Given) {
    const { status, id = STATUS_CODES[status] ?? 'unknown', message, retryAfter, now } = refusal
    const end = minuteAfter(+now + (retryAfter ?? NaN))
    const when = end === undefined ? 'later' : `after ${end}`
    const [code, general] = kindOf(status, id, given, when)
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

/** Heroku does not have the month, and its list says so too. */
export class NoArchiveError extends ActionError {
  /** @param months those that Heroku has, in any order */
  constructor(account: string, month: Month, months: readonly Month[], requestId?: string) {
    const has = months.toSorted()
    const list = has.length === 0 ? 'no archive at all' : formatMonths(has)
    const wayOut =
      has.length === 0 || month > has.at(-1)!
        ? 'Run again tomorrow, when it may have been made, and ask Heroku support if it stays so'
        : 'Ask Heroku support whether it can be had'
    super(
      `Heroku has ${list} of ${plain(account)}, not ${month}. ${wayOut}. ` +
        `(404 not_found, Request-Id ${requestId ?? 'not given'})`,
      { code: 'E_HEROKU_NO_MONTH' },
    )
  }
}

/** Heroku could not be reached, or broke off. */
export class HerokuConnectionError extends ActionError {
  constructor(what: string, cause: unknown) {
    super(
      `No whole answer from Heroku, asked for ${what}: ${said(messageOf(cause))}. ` +
        'Check the network and status.heroku.com, and run again.',
      { code: 'E_HEROKU_NO_ANSWER', cause, transient: true },
    )
  }
}

/** An answer that is not as the Platform API describes. */
export class HerokuAnswerError extends ActionError {
  constructor(what: string, problem: string, requestId: string | undefined) {
    super(
      `Heroku's answer, asked for ${what}, is not as its API describes: ${said(problem)}. ` +
        `Run again; if it stays so the API has changed: please report it. ${sentBy(requestId)}`,
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
        'the account has had its first month (Heroku Dashboard, Settings, Export as JSON). Run ' +
        `again; ask Heroku support if it stays so. ${sentBy(requestId)}`,
      { code: 'E_HEROKU_NOTHING_LISTED' },
    )
    this.held = held
  }
}

/** The token's user lacks the permission that audit trails need. */
export class PermissionError extends ActionError {
  constructor(account: string, permissions: readonly string[]) {
    const held = permissions.length === 0 ? 'none' : permissions.map(plain).join(', ')
    super(
      `The token's user lacks the permission 'manage' on the enterprise account ` +
        `'${plain(account)}' (it has: ${held}). ${PERMISSION}.`,
      { code: 'E_HEROKU_FORBIDDEN' },
    )
  }
}
