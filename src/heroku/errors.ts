import { ActionError, messageOf } from '../system/errors.ts'
import { plain, said } from '../text/log.ts'

const PERMISSION =
  'The token needs the manage permission on the enterprise account: someone who has it grants it ' +
  "in the Heroku Dashboard, on the account's Access tab"
const NEW_TOKEN =
  'Make a new token (`heroku authorizations:create`, with a service account that does not use ' +
  'SSO) and put it into the secret that heroku-api-key reads'

const REDIRECT =
  'It redirects, and redirects are not followed, since the token would go along. Check the input ' +
  'heroku-api-url: it is the origin of the Platform API itself'

/** What to do about each error id of the Platform API. */
const WAYS_OUT = new Map(
  Object.entries({
    bad_request: 'This is a defect of this action or a change of the API: please report it',
    unauthorized: `The token is wrong, expired or revoked. ${NEW_TOKEN}`,
    delinquent: "The account's bill is overdue: settle it in the Heroku Dashboard under Billing",
    forbidden: `${PERMISSION}. An expired token can be answered like this too. ${NEW_TOKEN}`,
    suspended: 'The account is suspended: ask Heroku support to lift the suspension',
    two_factor: `The token's user must enable multi-factor authentication. ${NEW_TOKEN}`,
    not_found:
      "Check enterprise-account (in a plan enterprise-accounts; the Heroku Dashboard lists those that the token's user sees) and the month",
    not_acceptable: 'The API no longer serves version 3.audit-trail: please report it',
    conflict: 'Another change is under way at Heroku: run again later',
    gone: 'Heroku no longer has it',
    requested_range_not_satisfiable: 'This is a defect of this action: please report it',
    invalid_params: 'Check enterprise-account and month',
    verification_needed: 'Verify the account in the Heroku Dashboard under Billing',
    rate_limit:
      "The token's user has used up Heroku's request limit (about 4,500 an hour): run again later, " +
      'or give this workflow a user of its own',
  }),
)

const BY_STATUS: Record<number, string> = {
  400: 'bad_request',
  401: 'unauthorized',
  402: 'delinquent',
  403: 'forbidden',
  404: 'not_found',
  406: 'not_acceptable',
  409: 'conflict',
  410: 'gone',
  416: 'requested_range_not_satisfiable',
  422: 'invalid_params',
  429: 'rate_limit',
}

/** An answer of the Platform API that is not the one asked for. */
export class HerokuError extends ActionError {
  readonly status: number
  /** Heroku's error id, such as `not_found`; made from the status where the body has none. */
  readonly id: string
  readonly retryAfter: number | undefined

  constructor(options: {
    /** What was asked for, such as `the archive of 2026-10`. */
    what: string
    status: number
    id: string | undefined
    message: string | undefined
    requestId: string | undefined
    /** Milliseconds that the answer asked to wait. */
    retryAfter?: number | undefined
  }) {
    const redirects = options.status >= 300 && options.status < 400
    const id = options.id ?? BY_STATUS[options.status] ?? (redirects ? 'redirect' : 'unknown')
    const wayOut =
      (redirects ? REDIRECT : WAYS_OUT.get(id)) ??
      (options.status >= 500
        ? 'Heroku has a fault: see status.heroku.com and run again later'
        : (WAYS_OUT.get(BY_STATUS[options.status] ?? '') ?? 'Run again later'))
    const words = options.message === undefined ? '' : `: ${said(options.message)}`
    super(
      `Heroku answered ${options.status} ${plain(id)}, asked for ${options.what}${words}. ` +
        `${wayOut}. (Request-Id ${options.requestId ?? 'not given'})`,
      { transient: [408, 429].includes(options.status) || options.status >= 500 },
    )
    this.status = options.status
    this.id = id
    this.retryAfter = options.retryAfter
  }
}

/** Heroku could not be reached, or broke off. */
export class HerokuConnectionError extends ActionError {
  constructor(what: string, cause: unknown) {
    super(
      `No whole answer from Heroku, asked for ${what}: ${said(messageOf(cause))}. ` +
        "Check the runner's network and status.heroku.com, and run again.",
      { cause, transient: true },
    )
  }
}

/** An answer of the Platform API in a form that is not known. */
export class HerokuAnswerError extends ActionError {
  constructor(what: string, problem: string, requestId: string | undefined) {
    super(
      `Heroku's answer, asked for ${what}, is not as its API describes: ${said(problem)}. ` +
        'Run again; if it stays so the API has changed: please report it. ' +
        `(Request-Id ${requestId ?? 'not given'})`,
    )
  }
}

/** An account's name, which is kept and shown in many places, is or holds a secret of the run. */
export class SecretNameError extends ActionError {
  constructor() {
    super(
      "The enterprise account's name or id is, or holds, one of the secrets given to this run, and " +
        'would have to be hidden wherever it stands. Expected secrets that are part of no name: ' +
        'choose another passphrase, or look whether an input has the right secret.',
    )
  }
}

/** A list of archives without any, where it is to say what is missing. */
export class NothingListedError extends ActionError {
  /** Number of the account's months that there are already. */
  readonly held: number

  constructor(account: string, requestId: string | undefined, held: number) {
    super(
      `Heroku lists no archive at all of the enterprise account '${plain(account)}', so it is not ` +
        "known what is missing, and nothing was delivered. Check that 'enterprise-account' is the " +
        "account that you mean, that the token's user has the manage permission on it, and that " +
        'the account has had its first month (Heroku Dashboard, Settings, Export as JSON). Run ' +
        `again; ask Heroku support if it stays so. (Request-Id ${requestId ?? 'not given'})`,
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
    )
  }
}
