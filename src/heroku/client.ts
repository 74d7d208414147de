import { z } from 'zod'
import type { Clock } from '../system/clock.ts'
import { ActionError } from '../system/errors.ts'
import { plain, requestIdOf, type Log } from '../text/log.ts'
import { secrets } from '../text/redact.ts'
import type { Month } from '../system/month.ts'
import { TIMES } from '../http/times.ts'
import { retryAfter, retrying, type RetryPolicy, type Verdict } from '../http/retry.ts'
import { parseJson, readText } from './body.ts'
import {
  HerokuAnswerError,
  HerokuConnectionError,
  HerokuError,
  PermissionError,
  SecretNameError,
} from './errors.ts'
import type { HttpGet } from '../http/http.ts'
import { problemOf, readListing, type Listing } from './listing.ts'
import {
  accountSchema,
  archiveSchema,
  errorSchema,
  eventIdSchema,
  type Account,
  type Archive,
  type ListedArchive,
} from './schemas.ts'
import { hideUrls } from './urls.ts'

const ACCEPT = 'application/vnd.heroku+json; version=3'
const ACCEPT_AUDIT_TRAIL = 'application/vnd.heroku+json; version=3.audit-trail'
/** Pages of one list, by default of 200: no more requests than a good part of an hour's 4,500. */
const MOST_PAGES = 1000

/** What `archives` asks for, in messages. */
export const LIST = 'the list of archives'

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

const HEROKU_RETRY: RetryPolicy = {
  attempts: 6,
  first: 1000,
  longest: 30_000,
  budget: TIMES.retries,
}

export interface HerokuOptions {
  /** Origin of the Platform API. */
  apiUrl: URL
  token: string
  userAgent: string
  get: HttpGet
  clock: Clock
  log: Log
  /** Names that are shown, though a part of an archive's url may be the same. */
  known?: readonly string[]
}

/** A whole list, and the id of the request that brought its last page. */
interface List<T> {
  items: T[]
  requestId: string | undefined
}

/** A part of a list. */
interface Part {
  range: string | undefined
  /** When the whole list must be there, in milliseconds since 1970. */
  until: number
  /** Whether it is of events. */
  ofEvents: boolean
}

interface Answer {
  requestId: string | undefined
  /** `Next-Range` of an answer that is one page of several. */
  nextRange: string | undefined
  value: unknown
}

/** What is worth another attempt: faults of the line, 408, 429 and 5xx. */
export function judgeHeroku(error: unknown): Verdict {
  if (!(error instanceof ActionError) || !error.transient) return { retry: false }
  return { retry: true, after: error instanceof HerokuError ? error.retryAfter : undefined }
}

/** Whether the token's user may read the account's audit trail; yes when Heroku does not say. */
export function mayManage({ permissions }: Account): boolean {
  return permissions?.includes('manage') ?? true
}

/** The part of Heroku's Platform API that audit trails need. */
export class HerokuClient {
  readonly #options: HerokuOptions
  readonly #known: string[]

  constructor(options: HerokuOptions) {
    this.#options = options
    this.#known = [...(options.known ?? [])]
  }

  /** Names and ids, of accounts among others: they may be part of an address, and are no secret. */
  get known(): readonly string[] {
    return this.#known
  }

  /**
   * Finds the account by its name or id.
   *
   * @throws PermissionError when the token's user may not manage it, HerokuAnswerError when asked
   *   by id and answered with another
   */
  async account(nameOrId: string): Promise<Account> {
    const what = `the enterprise account '${nameOrId}'`
    const path = `/enterprise-accounts/${encodeURIComponent(nameOrId)}`
    const { value: account, requestId } = await this.#get(path, what, ACCEPT, accountSchema)
    if (UUID.test(nameOrId) && account.id.toLowerCase() !== nameOrId.toLowerCase()) {
      throw new HerokuAnswerError(what, `it is of the account ${account.id}`, requestId)
    }
    this.#check(account)
    if (!mayManage(account)) throw new PermissionError(account.name, account.permissions ?? [])
    return account
  }

  /** Every enterprise account that the token's user can see, managed or not. */
  async accounts(): Promise<Account[]> {
    const what = 'the list of enterprise accounts'
    const { items: accounts } = await this.#list(
      '/enterprise-accounts',
      what,
      ACCEPT,
      accountSchema,
    )
    for (const account of accounts) this.#check(account)
    return accounts
  }

  /** An account's name and id are kept and shown in many places: no secret may be in them. */
  #check({ id, name }: Account): void {
    if ([id, name].some((text) => secrets.redact(text) !== text)) throw new SecretNameError()
    this.#known.push(id, name)
  }

  /** Describes every archive Heroku has of the account. */
  async archives(account: Account): Promise<ListedArchive[]> {
    const { archives, unreadable, requestId } = await this.listing(account)
    const [odd] = unreadable
    if (odd !== undefined) throw new HerokuAnswerError(LIST, odd.problem, requestId)
    return archives
  }

  /** The same where some of them cannot be read. */
  async listing(account: Account): Promise<Listing> {
    const path = `/enterprise-accounts/${encodeURIComponent(account.id)}/archives`
    const { items, requestId } = await this.#list(path, LIST, ACCEPT_AUDIT_TRAIL, z.unknown())
    return readListing(items, requestId)
  }

  /** Describes one month's archive. Its url is a secret, and masked before it is returned. */
  async archive(
    account: Account,
    month: Month,
  ): Promise<{ archive: Archive; requestId: string | undefined }> {
    const [year, number] = month.split('-') as [string, string]
    const path = `/enterprise-accounts/${encodeURIComponent(account.id)}/archives/${year}/${number}`
    const what = `the archive of ${month}`
    const answer = await this.#get(path, what, ACCEPT_AUDIT_TRAIL, archiveSchema)
    const archive = answer.value
    const got = `${archive.year}-${archive.month}`
    if (got !== month) {
      throw new HerokuAnswerError(what, `it is of the month ${got}`, answer.requestId)
    }
    return { archive, requestId: answer.requestId }
  }

  /**
   * The ids of the account's events on a day in UTC, `YYYY-MM-DD`, one for each event, undefined
   * where it has none. How far back Heroku answers is not documented.
   */
  async eventIds(account: Account, day: string): Promise<(string | undefined)[]> {
    const path = `/enterprise-accounts/${encodeURIComponent(account.id)}/events?day=${day}&order=asc`
    const what = `the events of ${day}`
    const { items } = await this.#list(path, what, ACCEPT_AUDIT_TRAIL, eventIdSchema, true)
    return items.map(({ id }) => id)
  }

  /**
   * All pages of a list. An answer that is one of several is a 206, and its `Next-Range` is the
   * `Range` of the next (Platform API Reference, "Ranges"): opaque here, so any order will do.
   */
  async #list<T>(
    path: string,
    what: string,
    accept: string,
    item: z.ZodType<T>,
    ofEvents = false,
  ): Promise<List<T>> {
    const items: T[] = []
    const asked = new Set<string | undefined>()
    const { clock } = this.#options
    const until = clock.now().getTime() + TIMES.list
    let range: string | undefined
    while (asked.size < MOST_PAGES && !asked.has(range)) {
      if (clock.now().getTime() >= until) {
        const minutes = TIMES.list / 60_000
        throw new HerokuConnectionError(what, new Error(`no end of it within ${minutes} minutes`))
      }
      asked.add(range)
      const page = await this.#get(path, what, accept, z.array(item), { range, until, ofEvents })
      const { value, nextRange, requestId } = page
      for (const one of value) items.push(one)
      if (nextRange === undefined) return { items, requestId }
      range = nextRange
    }
    throw new HerokuAnswerError(what, 'its pages have no end', undefined)
  }

  async #get<T>(
    path: string,
    what: string,
    accept: string,
    schema: z.ZodType<T>,
    part?: Part,
  ): Promise<Omit<Answer, 'value'> & { value: T }> {
    const { clock, log } = this.#options
    const left = part === undefined ? Infinity : part.until - clock.now().getTime()
    const answer = await retrying(() => this.#ask(path, what, accept, part), {
      policy: { ...HEROKU_RETRY, budget: Math.min(HEROKU_RETRY.budget, left) },
      clock,
      judge: judgeHeroku,
      onRetry: (error, attempt, pause) => {
        const problem = plain(error instanceof Error ? error.message : String(error))
        log.info(`Attempt ${attempt} failed, next in ${(pause / 1000).toFixed(1)} s: ${problem}`)
      },
    })
    const parsed = schema.safeParse(answer.value)
    if (!parsed.success) {
      throw new HerokuAnswerError(what, problemOf(parsed.error), answer.requestId)
    }
    return { ...answer, value: parsed.data }
  }

  async #ask(path: string, what: string, accept: string, part?: Part): Promise<Answer> {
    const { range, until = Infinity, ofEvents = false } = part ?? {}
    const { apiUrl, token, userAgent, get, clock, log } = this.#options
    let status: number
    let requestId: string | undefined
    let nextRange: string | undefined
    let after: number | undefined
    let text: string
    try {
      const response = await get(
        new URL(`${apiUrl.pathname.replace(/\/$/, '')}${path}`, apiUrl),
        {
          accept,
          authorization: `Bearer ${token}`,
          'user-agent': userAgent,
          ...(range === undefined ? {} : { range }),
        },
        Math.max(1, Math.min(TIMES.answer, until - clock.now().getTime())),
      )
      status = response.status
      requestId = requestIdOf(response.header('request-id'))
      nextRange = status === 206 ? response.header('next-range') : undefined
      after = retryAfter(response.header('retry-after'), clock.now())
      text = await readText(response.body)
    } catch (error) {
      throw new HerokuConnectionError(what, error)
    }
    const value = parseJson(text)
    // The urls in events are theirs, thousands of them, and no way to an archive.
    const isEvents = ofEvents && (status === 200 || status === 206)
    if (!isEvents) hideUrls(value, log, this.#known)
    if (status === 206 && range === undefined && nextRange === undefined) {
      throw new HerokuAnswerError(what, 'it is a part (206) and names no next one', requestId)
    }
    if (status === 200 || status === 206) {
      if (value !== undefined) return { requestId, nextRange, value }
      throw new HerokuConnectionError(what, new Error('the answer is not JSON'))
    }
    const body = errorSchema.safeParse(value)
    const { id, message } = body.success ? body.data : {}
    throw new HerokuError({ what, status, id, message, requestId, retryAfter: after })
  }
}
