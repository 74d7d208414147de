import { randomBytes, randomUUID } from 'node:crypto'
import type { Readable } from 'node:stream'
import { gunzipSync } from 'node:zlib'
import { serve, xmlText, type Reply, type Request, type Service } from './http.ts'

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

/** Heroku's Platform API on loopback, as far as the audit trail needs it. */
export interface Heroku extends Service {
  /** Where archives are downloaded: a second service, as S3 is for Heroku. Closed with this one. */
  downloads: Service
  /** May be changed at any time: the next request sees it. */
  accounts: Account[]
  /** Requests left of the rate limit; at 0 everything answers 429. */
  remaining: number
  /** Events of a page of the events endpoint, where the request does not say. */
  events: { page: number }
  /** The `url` that the API gives for an archive: a capability, the same until the close. */
  archiveUrl(record: ArchiveRecord): string
}

/** Plain: the variants of the beta, such as `3.audit-trail`, were retired in 2019. */
const ACCEPT = 'application/vnd.heroku+json; version=3'
const RATE_LIMIT = 4500
/** The API's default size of a page, and the largest. */
const PAGE = 200
const LARGEST_PAGE = 1000

/** An error as Heroku words it, with a Request-Id; for interceptors too. */
export function herokuError(status: number, id: string, message: string): Reply {
  return { status, headers: { 'request-id': randomUUID() }, body: { id, message } }
}

/** An error as S3 words it; for interceptors too. */
export function s3Error(status: number, code: string, message: string): Reply {
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${xmlText(message)}</Message></Error>`
  return { status, headers: { 'content-type': 'application/xml' }, body }
}

const missing = (what: string): Reply =>
  herokuError(404, 'not_found', `Couldn't find that ${what}.`)

function archivesReply(heroku: Heroku, { archives }: Account, [year, month]: string[]): Reply {
  const described = ({ year, month, created_at, checksum, size }: ArchiveRecord) => {
    return { year, month, created_at, checksum, size }
  }
  if (year === undefined) {
    const key = (record: ArchiveRecord): string => `${record.year}-${record.month}`
    const newestFirst = archives.toSorted((a, b) => (key(a) < key(b) ? 1 : -1))
    return { status: 200, body: newestFirst.map(described) }
  }
  const record = archives.find((each) => String(each.year) === year && each.month === month)
  if (record === undefined) return missing('archive')
  return { status: 200, body: { ...described(record), url: heroku.archiveUrl(record) } }
}

function textsOf(record: ArchiveRecord): Iterable<string> {
  if (record.events) return record.events()
  if (!Buffer.isBuffer(record.gz)) return []
  const document = JSON.parse(gunzipSync(record.gz).toString()) as
    { entries?: unknown[] } | unknown[]
  const entries = Array.isArray(document) ? document : (document.entries ?? [])
  return entries.map((entry) => JSON.stringify(entry))
}

/** The JSON texts of a day's events in these archives, in order to the millisecond. */
function eventsOf(archives: ArchiveRecord[], day: string): string[] {
  return archives
    .flatMap((record) => [...textsOf(record)])
    .map((text) => {
      const { created_at: at = '' } = JSON.parse(text) as { created_at?: string }
      return { at: Date.parse(at), text }
    })
    .filter(({ at }) => !Number.isNaN(at) && new Date(at).toISOString().startsWith(day))
    .sort((a, b) => a.at - b.at)
    .map(({ text }) => text)
}

/** As the Platform API Reference describes its ranges: after that id, at most so many. */
const RANGE = /^id (?:\](?<after>[^.;]+))?\.\.(?:; *max=(?<max>[1-9]\d*))?;?$/

/** One page of a list whose ids are unique. */
function pageReply(texts: string[], range: string | undefined, size: number): Reply {
  const asked = RANGE.exec(range ?? 'id ..')?.groups
  const idOf = (text: string): string => (JSON.parse(text) as { id?: string }).id ?? ''
  const last = asked?.after === undefined ? -1 : texts.findIndex((t) => idOf(t) === asked.after)
  if (asked === undefined || (asked.after !== undefined && last < 0)) {
    return herokuError(416, 'requested_range_not_satisfiable', 'Invalid `Range` header.')
  }
  const count = Math.min(Number(asked.max ?? size), LARGEST_PAGE)
  const page = texts.slice(last + 1, last + 1 + count)
  const headers = { 'content-type': 'application/json', 'accept-ranges': 'id' }
  const body = `[${page.join(',')}]`
  if (last + 1 + count >= texts.length) return { status: 200, headers, body }
  const next = { 'next-range': `id ]${idOf(page.at(-1)!)}..; max=${count}` }
  return { status: 206, headers: { ...headers, ...next }, body }
}

function eventsReply(heroku: Heroku, account: Account, { url, headers }: Request): Reply {
  const day = url.searchParams.get('day') ?? ''
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) {
    return herokuError(400, 'bad_request', 'Parameter `day` must be a date such as 2020-09-30.')
  }
  return pageReply(eventsOf(account.archives, day), headers.range, heroku.events.page)
}

function answer(heroku: Heroku, token: string, request: Request): Reply {
  if (request.headers.authorization !== `Bearer ${token}`)
    return herokuError(401, 'unauthorized', 'Invalid credentials provided.')
  if (request.headers.accept !== ACCEPT)
    return herokuError(406, 'not_acceptable', `Request the API's version with 'Accept: ${ACCEPT}'.`)
  if (heroku.remaining <= 0)
    return herokuError(429, 'rate_limit', 'Your account reached the API limit.')
  heroku.remaining--
  const path = request.path.split('/').slice(1).map(decodeURIComponent)
  const [root, identity, collection, ...rest] = path
  if (request.method !== 'GET' || root !== 'enterprise-accounts') return missing('endpoint')
  const body = ({ id, name, permissions }: Account) => ({ id, name, permissions, trial: false })
  if (identity === undefined) return { status: 200, body: heroku.accounts.map(body) }
  const account = heroku.accounts.find(({ id, name }) => id === identity || name === identity)
  if (account === undefined) return missing('enterprise account')
  if (collection === undefined) return { status: 200, body: body(account) }
  if (!account.permissions.includes('manage'))
    return herokuError(403, 'forbidden', 'You do not have access to this resource.')
  return collection === 'archives'
    ? archivesReply(heroku, account, rest)
    : eventsReply(heroku, account, request)
}

/** A download: like S3, for whoever has the path. */
function downloadReply(
  { headers, path, url }: Request,
  offers: ReadonlyMap<string, ArchiveRecord>,
): Reply {
  // S3's answer to credentials that it does not know: here, Heroku's token that went astray.
  if (headers.authorization !== undefined)
    return s3Error(400, 'InvalidArgument', 'Unsupported Authorization Type')
  const [, capability = '', hop, name = hop] = path.split('/')
  const record = offers.get(capability)
  if (record === undefined || url.search !== '')
    return s3Error(403, 'AccessDenied', 'Access Denied')
  const hops = name === hop ? 0 : Number(hop)
  if (hops < (record.redirects ?? 0)) {
    const location = `${url.origin}/${capability}/${hops + 1}/${name!}`
    return { status: 302, headers: { location } }
  }
  const type = { 'content-type': 'binary/octet-stream' }
  if (Buffer.isBuffer(record.gz)) return { status: 200, headers: type, body: record.gz }
  const length = { 'content-length': String(record.size) }
  return { status: 200, headers: { ...type, ...length }, body: record.gz() }
}

/** Starts Heroku's API and its downloads, each on a loopback port of its own. */
export async function startHeroku(options: {
  token: string
  accounts: Account[]
}): Promise<Heroku> {
  /** By the random first part of their path. */
  const offers = new Map<string, ArchiveRecord>()
  const capabilities = new WeakMap<ArchiveRecord, string>()
  const downloads = await serve((request) => downloadReply(request, offers))
  const api = await serve((request) => {
    const reply = answer(heroku, options.token, request)
    const headers = { 'request-id': randomUUID(), 'ratelimit-remaining': String(heroku.remaining) }
    return { ...reply, headers: { ...headers, ...reply.headers } }
  })
  const closeApi = api.close.bind(api)
  // The same object, not a copy: its service reads `intercept` and fills `exchanges`.
  const heroku: Heroku = Object.assign(api, {
    downloads,
    accounts: options.accounts,
    remaining: RATE_LIMIT,
    events: { page: PAGE },
    archiveUrl(record: ArchiveRecord): string {
      const capability = capabilities.get(record) ?? randomBytes(24).toString('hex')
      capabilities.set(record, capability)
      offers.set(capability, record)
      return `${downloads.url}/${capability}/archive.json.gz`
    },
    async close(): Promise<void> {
      await Promise.all([closeApi(), downloads.close()])
    },
  })
  return heroku
}
