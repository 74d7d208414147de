import { KINDS, type Kind } from './kinds.ts'
import { seededRandom, type Random } from './random.ts'

/** Which events to make. The same options give the same events, byte for byte. */
export interface EventsOptions {
  seed: number
  /** A calendar month in UTC, `YYYY-MM`. */
  month: string
  count: number
  account: { id: string; name: string }
}

/** One pair of type and action, such as `addon.attach`. */
interface Pair {
  kind: Kind
  action: string
  /** The members `type` and `action` as JSON text. */
  head: string
}

/** The account's people, apps and teams, as the JSON text they have in events. */
interface World {
  emails: string[]
  actors: string[]
  addresses: string[]
  /** By scope, the members `app`, `owner`, `enterprise_account` and `team`. */
  subjects: Record<Kind['scope'], string[]>
}

const FIRST = ['ada', 'bjorn', 'chioma', 'dmitri', 'elif', 'farah', 'goran', 'hana', 'ines', 'jo']
const LAST = ['lovelace', 'okafor', 'petrov', 'yilmaz', 'haddad', 'novak', 'sato', 'silva', 'stone']
const DOMAINS = ['example.com', 'eng.example.com', 'partner.example.com']
const PARTS = ['billing', 'checkout', 'search', 'ledger', 'mailer', 'media', 'reports', 'signup']
const STAGES = ['production', 'staging', 'review', 'demo']
const NETWORKS = ['192.0.2', '198.51.100', '203.0.113'] // RFC 5737: documentation, v4
const OFFSETS: readonly [text: string, seconds: number][] = [
  ...Array<[string, number]>(8).fill(['Z', 0]),
  ['+00:00', 0],
  ['-00:00', 0],
  ['+02:00', 7200],
  ['-07:00', -25200],
  ['+05:30', 19800],
  ['-03:30', -12600],
  ['+13:45', 49500],
  ['-12:00', -43200],
]
const TWO = Array.from({ length: 60 }, (_, value) => String(value).padStart(2, '0'))
const DAY = 86_400

function pairs(random: Random): { each: Pair[]; weighted: Pair[] } {
  const each: Pair[] = []
  const weighted: Pair[] = []
  for (const kind of KINDS)
    for (const action of kind.actions) {
      const pair = { kind, action, head: `"type":"${kind.type}","action":"${action}"` }
      each.splice(random.below(each.length + 1), 0, pair)
      weighted.push(...Array<Pair>(kind.weight).fill(pair))
    }
  return { each, weighted }
}

function address(random: Random): string {
  // RFC 3849: documentation, v6. Heroku declares ipv4 and does not say that it is always so.
  if (random.below(8) === 0) return `2001:db8:${random.hex(4)}::${random.below(9999)}`
  return `${random.pick(NETWORKS)}.${random.below(256)}`
}

function worldOf(random: Random, account: EventsOptions['account']): World {
  const many = <T>(length: number, make: () => T): T[] => Array.from({ length }, make)
  const person = (email: string): string => `{"id":"${random.uuid()}","email":"${email}"}`
  const named = (name: string): string => JSON.stringify({ id: random.uuid(), name })
  const emails = many(
    200,
    () => `${random.pick(FIRST)}.${random.pick(LAST)}${random.below(90)}@${random.pick(DOMAINS)}`,
  )
  const actors = emails.map(person)
  const accountJson = `"enterprise_account":${JSON.stringify({ id: account.id, name: account.name })}`
  const teams = many(12, () => named(`${random.pick(PARTS)}-team-${random.below(100)}`))
  const subjectOfApp = (): string => {
    const app = named(`${random.pick(PARTS)}-${random.pick(STAGES)}-${random.below(1000)}`)
    return `"app":${app},"owner":${random.pick(actors)},${accountJson},"team":${random.pick(teams)}`
  }
  const subjects = {
    app: many(150, subjectOfApp),
    team: teams.map((team) => `"app":{},"owner":{},${accountJson},"team":${team}`),
    account: [`"app":{},"owner":{},${accountJson},"team":{}`],
  }
  return { emails, actors, addresses: many(300, () => address(random)), subjects }
}

function secondsOf(month: string): { start: number; length: number } {
  const [, year, number] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(month) ?? []
  if (year === undefined) throw new RangeError(`Invalid month '${month}'. Expected YYYY-MM.`)
  const start = Date.UTC(Number(year), Number(number) - 1) / 1000
  return { start, length: Date.UTC(Number(year), Number(number)) / 1000 - start }
}

/**
 * Writes instants of a month as RFC 3339 text: 0 to 9 fraction digits and any offset, so that the
 * local date may fall outside the month while the instant does not. The first two are the month's
 * last and first instant; of the others one in sixteen equals the one before it, written anew.
 */
function clock(random: Random, month: string): () => string {
  const { start, length } = secondsOf(month)
  // One day more at either end, for the offsets.
  const dates = Array.from({ length: length / DAY + 2 }, (_, day) =>
    new Date((start + (day - 1) * DAY) * 1000).toISOString().slice(0, 11),
  )
  let made = 0
  let second = 0
  let digits = ''
  return () => {
    made++
    if (made === 1) [second, digits] = [length - 1, '999999999']
    else if (made === 2) [second, digits] = [0, '']
    else if (random.below(16) === 0) digits = digits.padEnd(random.below(10), '0')
    else {
      second = random.below(length)
      digits = String(1_000_000_000 + random.below(1_000_000_000)).slice(1, 1 + random.below(10))
    }
    const [zone, seconds] = random.pick(OFFSETS)
    const local = second + seconds + DAY
    const time = local % DAY
    const hour = TWO[Math.floor(time / 3600)]!
    const rest = `${hour}:${TWO[Math.floor(time / 60) % 60]!}:${TWO[time % 60]!}`
    return `${dates[Math.floor(local / DAY)]!}${rest}${digits === '' ? '' : '.'}${digits}${zone}`
  }
}

/**
 * Makes events of an enterprise account's audit trail: the JSON text of one a step, about 700
 * bytes, with every field that Heroku publishes. From 42 events on each pair of type and action
 * occurs. Unsorted, all within the month; people at example.com, addresses for documentation.
 * @throws RangeError for a month that is not `YYYY-MM`.
 */
export function* generateEvents(options: EventsOptions): Generator<string, void> {
  const random = seededRandom(options.seed)
  const { each, weighted } = pairs(random)
  const { actors, addresses, emails, subjects } = worldOf(random, options.account)
  const createdAt = clock(random, options.month)
  for (let index = 0; index < options.count; index++) {
    const { kind, action, head } = each[index] ?? random.pick(weighted)
    const actor = `"actor":${random.pick(actors)},${random.pick(subjects[kind.scope])}`
    const request = `"request":{"ip_address":"${random.pick(addresses)}"}`
    const data = kind.data(random, action, random.pick(emails))
    yield `{"id":"${random.uuid()}","created_at":"${createdAt()}",${head},${actor},${request},"data":${data}}`
  }
}
