import { randomBytes, randomUUID } from 'node:crypto'
import type { Readable } from 'node:stream'
import { startDownloads, type Downloads } from './downloads.ts'
import { dayOf, eventsOf, pageOf, type EventsQuery } from './heroku-events.ts'
import { serve, type Reply, type Request, type Service } from './http.ts'

/** A month's archive as the sandbox keeps it. `gz` is what is served, whatever is declared. */
export interface ArchiveRecord {
  year: number
  /** '01' to '12'. */
  month: string
  created_at: string
  gz: Buffer | (() => Readable)
  /** Declared length of the .gz in bytes. */
  size: number
  /** Declared SHA-256 of the .gz. */
  checksum: string
  /** JSON texts of the events, for the events endpoint; without it they are read from `gz`. */
  events?: () => Iterable<string>
  /** How many redirects come before the download. */
  redirects?: number
}

export interface Account {
  id: string
  name: string
  permissions: string[]
  archives: ArchiveRecord[]
}

export interface HerokuOptions {
  token: string
  accounts: Account[]
  /** The clock, for the events endpoint's default day. */
  now?: () => Date
}

/** What the events endpoint gives. May be changed at any time, as may its parts. */
interface EventsReach {
  /** Events of a page where the request does not say. */
  page: number
  /** The first day that is answered, `YYYY-MM-DD`. Default: all are. */
  since?: string
  /** What days before that are answered with; 200 is an empty list. */
  before: 200 | 404 | 410
}

/** Heroku's Platform API on loopback, as far as the audit trail needs it. */
export interface Heroku extends Service {
  /** Where archives are downloaded: a second service, as S3 is for Heroku. Closed with this one. */
  downloads: Downloads
  /** May be changed at any time: the next request sees it. */
  accounts: Account[]
  /** Requests left of the rate limit; at 0 everything but /account/rate-limits answers 429. */
  remaining: number
  events: EventsReach
  /** The `url` that the API gives for an archive: a capability, the same until the close. */
  archiveUrl(record: ArchiveRecord): string
}

/** Plain: the variants of the beta, such as `3.audit-trail`, were retired in 2019. */
const ACCEPT = 'application/vnd.heroku+json; version=3'
const RATE_LIMIT = 4500
/** The API's default size of a page. */
const EVENTS_PAGE = 200

/** An error as Heroku words it, with a Request-Id; for interceptors too. */
export function herokuError(status: number, id: string, message: string, url?: string): Reply {
  const body = { id, message, ...(url === undefined ? {} : { url }) }
  return { status, headers: { 'request-id': randomUUID() }, body }
}

const missing = (what: string): Reply =>
  herokuError(404, 'not_found', `Couldn't find that ${what}.`)

function noEndpoint(): Reply {
  const message =
    'The requested API endpoint was not found. Are you using the right HTTP verb (i.e. `GET` vs. `POST`), and did you specify your intended version with the `Accept` header?'
  return herokuError(404, 'not_found', message)
}

function accountBody({ id, name, permissions }: Account): object {
  const times = { created_at: '2017-03-01T09:00:00Z', updated_at: '2026-01-15T09:00:00Z' }
  return {
    id,
    name,
    permissions,
    ...times,
    identity_provider: null,
    trial: false,
    partner_benefits: false,
  }
}

function archiveBody({ year, month, created_at, checksum, size }: ArchiveRecord): object {
  return { year, month, created_at, checksum, size }
}

function archivesReply(heroku: Heroku, account: Account, [year, month, ...rest]: string[]): Reply {
  if (year === undefined) {
    const key = (record: ArchiveRecord): string => `${record.year}-${record.month}`
    const newestFirst = account.archives.toSorted((a, b) => (key(a) < key(b) ? 1 : -1))
    return { status: 200, body: newestFirst.map(archiveBody) }
  }
  if (month === undefined || rest.length > 0) return noEndpoint()
  const record = account.archives.find((each) => String(each.year) === year && each.month === month)
  if (record === undefined) return missing('archive')
  return { status: 200, body: { ...archiveBody(record), url: heroku.archiveUrl(record) } }
}

function eventsReply(
  account: Account,
  { url, headers: { range } }: Request,
  { page: size, since = '', before }: EventsReach,
  now: () => Date,
): Reply {
  const query = Object.fromEntries(url.searchParams) as EventsQuery
  const day = query.day ?? dayOf(now())
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day)))
    return herokuError(400, 'bad_request', 'Parameter `day` must be a date such as 2020-09-30.')
  const isReached = day >= since
  if (!isReached && before === 404) return missing('day')
  if (!isReached && before === 410)
    return herokuError(410, 'gone', 'These events are no longer available.')
  const texts = isReached ? eventsOf(account.archives, { ...query, day }) : []
  const page = pageOf(texts, range, size)
  if (page === undefined)
    return herokuError(416, 'requested_range_not_satisfiable', 'Invalid `Range` header.')
  const body = `[${page.texts.join(',')}]`
  const headers = { 'content-type': 'application/json', 'accept-ranges': 'id' }
  if (page.nextRange === undefined) return { status: 200, headers, body }
  return { status: 206, headers: { ...headers, 'next-range': page.nextRange }, body }
}

function accountReply(heroku: Heroku, request: Request, path: string[], now: () => Date): Reply {
  const [identity, collection, ...rest] = path
  if (identity === undefined) return { status: 200, body: heroku.accounts.map(accountBody) }
  const account = heroku.accounts.find(({ id, name }) => id === identity || name === identity)
  if (account === undefined) return missing('enterprise account')
  if (collection === undefined) return { status: 200, body: accountBody(account) }
  if (collection !== 'archives' && collection !== 'events') return noEndpoint()
  if (!account.permissions.includes('manage'))
    return herokuError(403, 'forbidden', 'You do not have access to this resource.')
  if (collection === 'archives') return archivesReply(heroku, account, rest)
  return rest.length === 0 ? eventsReply(account, request, heroku.events, now) : noEndpoint()
}

function answer(heroku: Heroku, options: HerokuOptions, request: Request): Reply {
  if (request.headers.authorization !== `Bearer ${options.token}`)
    return herokuError(401, 'unauthorized', 'Invalid credentials provided.')
  if (request.headers.accept !== ACCEPT)
    return herokuError(406, 'not_acceptable', `Request the API's version with 'Accept: ${ACCEPT}'.`)
  const path = request.path.split('/').slice(1).map(decodeURIComponent)
  if (request.method !== 'GET') return noEndpoint()
  if (request.path === '/account/rate-limits')
    return { status: 200, body: { remaining: heroku.remaining } }
  if (heroku.remaining <= 0)
    return herokuError(
      429,
      'rate_limit',
      'Your account reached the API limit. Please wait a few minutes before making new requests',
      'https://devcenter.heroku.com/articles/platform-api-reference#rate-limits',
    )
  heroku.remaining--
  const now = options.now ?? (() => new Date())
  return path[0] === 'enterprise-accounts'
    ? accountReply(heroku, request, path.slice(1), now)
    : noEndpoint()
}

/** Starts Heroku's API and its downloads, each on a loopback port of its own. */
export async function startHeroku(options: HerokuOptions): Promise<Heroku> {
  const downloads = await startDownloads()
  const api = await serve((request) => {
    const reply = answer(heroku, options, request)
    const headers = { 'request-id': randomUUID(), 'ratelimit-remaining': String(heroku.remaining) }
    return { ...reply, headers: { ...headers, ...reply.headers } }
  })
  const closeApi = api.close.bind(api)
  const capabilities = new WeakMap<ArchiveRecord, string>()
  // The same object, not a copy: its service reads `intercept` and fills `exchanges`.
  const heroku: Heroku = Object.assign(api, {
    downloads,
    accounts: options.accounts,
    remaining: RATE_LIMIT,
    events: { page: EVENTS_PAGE, before: 200 } satisfies EventsReach,
    archiveUrl(record: ArchiveRecord): string {
      const capability = capabilities.get(record) ?? randomBytes(24).toString('hex')
      capabilities.set(record, capability)
      downloads.offers.set(capability, record)
      return `${downloads.url}/${capability}/archive.json.gz`
    },
    async close(): Promise<void> {
      await Promise.all([closeApi(), downloads.close()])
    },
  })
  return heroku
}
