import { z } from 'zod'
import { parseJson, readBytes } from '../http/body.ts'
import type { Http } from '../http/client.ts'
import { retryAfter, retrying, toldTo } from '../http/retry.ts'
import { TIMES } from '../http/time-limits.ts'
import type { Clock } from '../system/clock.ts'
import { ActionError, InputError, messageOf } from '../system/errors.ts'
import { formatMonths, type Month } from '../system/month.ts'
import { USER_AGENT } from '../system/version.ts'
import { plain, requestIdOf, said, type Log } from '../text/log.ts'
import { secrets } from '../text/redact.ts'
import {
  HerokuAnswerError,
  HerokuError,
  permissionError,
  sentBy,
  type Given,
  type Question,
} from './errors.ts'
import {
  accountSchema,
  archiveSchema,
  errorSchema,
  eventIdSchema,
  problemOf,
  readListing,
  type Account,
  type Archive,
  type ListedArchive,
  type Listing,
} from './schemas.ts'
import { hidingUrls } from './urls.ts'

/** Heroku's own client has sent no variant (`3.audit-trail`) since September 2019. */
const ACCEPT = 'application/vnd.heroku+json; version=3'
const MOST_PAGES = 1000
/** Milliseconds in which Heroku gives back a request: 4,500 an hour (Platform API, "Rate Limits"). */
const GIVEN_BACK = 800
/** What `archives` asks for, in messages. */
export const LIST = 'the list of archives'

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

export interface HerokuOptions {
  /** Origin of the Platform API. */
  apiUrl: URL
  token: string
  http: Http
  clock: Clock
  log: Log
  given: Given
}

interface Answer<T> {
  requestId: string | undefined
  /** `Next-Range`, when this is one page of several. */
  nextRange: string | undefined
  value: T
}

/** Whether the token's user may read the account's audit trail; yes where Heroku does not say. */
export function mayManage({ permissions }: Account): boolean {
  return permissions?.includes('manage') ?? true
}

/** The part of Heroku's Platform API that audit trails need. */
export class HerokuClient {
  readonly options: HerokuOptions
  /** Names and ids of accounts, which archives' urls may hold. */
  readonly known: string[] = []
  /** What Heroku last said is left of the request limit, and when, in milliseconds since 1970. */
  #left = { requests: Infinity, at: 0 }

  constructor(options: HerokuOptions) {
    this.options = options
  }

  /**
   * Finds an account by name or id.
   *
   * @throws ActionError when the token's user may not manage it, HerokuAnswerError when the answer
   *   has another id than was asked for
   */
  async account(nameOrId: string): Promise<Account> {
    const what = `the enterprise account '${nameOrId}'`
    const unfound =
      `Check ${this.options.given.account}: the Heroku Dashboard lists the accounts that the token's user ` +
      'sees'
    const question = { path: pathOf(nameOrId), what, unfound }
    const { value: account, requestId } = await this.#get(question, accountSchema)
    if (UUID.test(nameOrId) && account.id.toLowerCase() !== nameOrId.toLowerCase()) {
      throw new HerokuAnswerError(what, `it is of the account ${account.id}`, requestId)
    }
    this.#know(account)
    if (!mayManage(account)) throw permissionError(account.name, account.permissions ?? [])
    return account
  }

  /** The enterprise accounts that the token's user sees, managed or not. */
  async accounts(): Promise<Account[]> {
    const question = { path: '/enterprise-accounts', what: 'the list of enterprise accounts' }
    const { value: accounts } = await this.#list(question, accountSchema)
    for (const account of accounts) this.#know(account)
    return accounts
  }

  /** An account's name and id are shown in many places, so they must not hold a secret. */
  #know({ id, name }: Account): void {
    if ([id, name].some((text) => secrets.redact(text) !== text)) {
      throw new InputError(
        "The enterprise account's name or id contains one of the secrets given to this run, and would " +
          'have to be hidden wherever it is shown. Choose another passphrase, or check that each ' +
          'input has the right secret.',
      )
    }
    this.known.push(id, name)
  }

  /** Waits until so many requests should be left, as Heroku gives them back. */
  async awaitBudget(requests: number): Promise<void> {
    const { clock, log } = this.options
    const back = (clock.now().getTime() - this.#left.at) / GIVEN_BACK
    const wait = Math.ceil((requests - this.#left.requests - back) * GIVEN_BACK)
    if (!(wait > 0)) return
    log.info(
      `Heroku's request limit is nearly used up: next request in ${Math.ceil(wait / 1000)} s`,
    )
    await clock.sleep(wait)
  }

  /** Every archive that Heroku has of an account. */
  async archives(account: Account): Promise<ListedArchive[]> {
    const { archives, unreadable, requestId } = await this.listing(account)
    const [odd] = unreadable
    if (odd !== undefined) throw new HerokuAnswerError(LIST, odd.problem, requestId)
    return archives
  }

  /** The same, with the items that cannot be read set apart. */
  async listing({ id }: Account): Promise<Listing> {
    const question = { path: pathOf(id, 'archives'), what: LIST }
    const { value, requestId } = await this.#list(question, z.unknown())
    return readListing(value, requestId)
  }

  /**
   * A month's archive. Its url is a secret, and is masked already.
   *
   * @throws ActionError when Heroku's list does not have it either
   */
  async archive(
    account: Account,
    month: Month,
  ): Promise<{ archive: Archive; requestId: string | undefined }> {
    const what = `the archive of ${month}`
    const path = pathOf(account.id, 'archives', ...month.split('-'))
    try {
      const { value: archive, requestId } = await this.#get({ path, what }, archiveSchema)
      if (archive.month === month) return { archive, requestId }
      throw new HerokuAnswerError(what, `it is of the month ${archive.month}`, requestId)
    } catch (error) {
      if (!(error instanceof HerokuError) || error.status !== 404) throw error
      const listing = await this.listing(account).catch(() => undefined)
      throw (listing && unlisted(account, month, listing)) ?? error
    }
  }

  /**
   * The ids of an account's events on a day in UTC, `YYYY-MM-DD`; undefined for an event without
   * one. How far back Heroku answers is not documented.
   */
  async eventIds({ id }: Account, day: string): Promise<(string | undefined)[]> {
    const path = `${pathOf(id, 'events')}?day=${day}&order=asc`
    const { value } = await this.#list({ path, what: `the events of ${day}` }, eventIdSchema)
    return value.map(({ id }) => id)
  }

  /**
   * All pages of a list. A page is a 206 whose `Next-Range` is the `Range` of the next (Platform API
   * Reference, "Ranges").
   */
  async #list<T>(question: Question, item: z.ZodType<T>): Promise<Answer<T[]>> {
    const items: T[] = []
    const asked = new Set<string | undefined>()
    let range: string | undefined
    while (asked.size < MOST_PAGES && !asked.has(range)) {
      asked.add(range)
      const page = await this.#get({ ...question, range }, z.array(item))
      for (const one of page.value) items.push(one)
      range = page.nextRange
      if (range === undefined) return { ...page, value: items }
    }
    throw new HerokuAnswerError(question.what, 'its pages have no end', undefined)
  }

  async #get<T>(question: Question, schema: z.ZodType<T>): Promise<Answer<T>> {
    const { clock, log } = this.options
    const answer = await retrying(() => this.#ask(question), {
      policy: { attempts: 6, first: 1000, longest: 30_000, budget: TIMES.retries },
      clock,
      onRetry: toldTo(log, 'Attempt'),
    })
    const { data, error } = schema.safeParse(answer.value)
    if (error !== undefined) {
      throw new HerokuAnswerError(question.what, problemOf(error), answer.requestId)
    }
    return { ...answer, value: data }
  }

  async #ask(question: Question): Promise<Answer<unknown>> {
    const { path, what, range } = question
    const { apiUrl, token, http, clock, log, given } = this.options
    const url = new URL(`${apiUrl.pathname.replace(/\/$/, '')}${path}`, apiUrl)
    const headers = {
      accept: ACCEPT,
      authorization: `Bearer ${token}`,
      'user-agent': USER_AGENT,
      ...(range === undefined ? {} : { range }),
    }
    const { response, text } = await http(url, headers, TIMES.answer)
      .then(async (response) => ({ response, text: String(await readBytes(response.body)) }))
      .catch((error: unknown) => {
        throw error instanceof ActionError ? error : unanswered(what, error)
      })
    const { status } = response
    const now = clock.now()
    const left = response.header('ratelimit-remaining')
    if (left !== undefined && /^\d+$/.test(left)) {
      this.#left = { requests: Number(left), at: now.getTime() }
    }
    const requestId = requestIdOf(response.header('request-id'))
    const isGood = status === 200 || status === 206
    // Urls in events are not secret, and there are thousands of them.
    const areEvents = isGood && url.searchParams.has('day')
    const value = parseJson(text, areEvents ? undefined : hidingUrls(log, this.known))
    if (!isGood) {
      const after = retryAfter(response.header('retry-after'), now)
      const answer = { status, ...errorSchema.parse(value), requestId, retryAfter: after, now }
      throw new HerokuError(question, answer, given)
    }
    const nextRange = status === 206 ? response.header('next-range') : undefined
    if (status === 206 && range === undefined && nextRange === undefined) {
      throw new HerokuAnswerError(what, 'it is a part (206) and names no next one', requestId)
    }
    if (value === undefined) throw unanswered(what, new Error('the answer is not JSON'))
    return { requestId, nextRange, value }
  }
}

function unanswered(what: string, cause: unknown): ActionError {
  return new ActionError(
    `No whole answer from Heroku, asked for ${what}: ${said(messageOf(cause))}. ` +
      'Check the network and status.heroku.com, and run again.',
    { code: 'E_HEROKU_NO_ANSWER', cause, transient: true },
  )
}

/** The error for a month that is not in Heroku's list; undefined when it may be. */
function unlisted(
  account: Account,
  month: Month,
  { archives, unreadable, requestId }: Listing,
): ActionError | undefined {
  const months = [...archives, ...unreadable].map((item) => item.month).sort()
  if (months.includes(month) || months.includes(undefined)) return undefined
  const list = months.length === 0 ? 'no archive at all' : formatMonths(months as Month[])
  return new ActionError(
    `Heroku has ${list} of ${plain(account.name)}, not ${month}. Run again tomorrow; for an older ` +
      `month, ask Heroku support whether it can be had. ${sentBy(requestId)}`,
    { code: 'E_HEROKU_NO_MONTH' },
  )
}

function pathOf(...segments: string[]): string {
  return ['/enterprise-accounts', ...segments.map(encodeURIComponent)].join('/')
}
