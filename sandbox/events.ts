import { incident } from './incident.ts'
import { KINDS, type Kind } from './kinds.ts'
import { busyPerson, isAtWork, peopleOf, type Person } from './people.ts'
import { seededRandom, type Random } from './random.ts'

/** Which events to make. The same options give the same events, byte for byte. */
export interface EventsOptions {
  seed: number
  /** A calendar month in UTC, `YYYY-MM`. */
  month: string
  count: number
  account: { id: string; name: string }
  /** Also what a reviewer should find, beyond `count`. */
  incident?: boolean
}

/** One pair of type and action, such as `addon.attach`. */
interface Pair {
  kind: Kind
  action: string
  /** The members `type` and `action` as JSON text. */
  head: string
}

/** The account's people, and its apps and teams as the JSON text they have in events. */
interface World {
  people: Person[]
  account: string
  /** By scope, the members `app`, `owner`, `enterprise_account` and `team`. */
  subjects: Record<Kind['scope'], string[]>
}

const PARTS = ['billing', 'checkout', 'search', 'ledger', 'mailer', 'media', 'reports', 'signup']
const STAGES = ['production', 'staging', 'review', 'demo']
const APPS = 60
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

/** The same in each month of an account. */
function worldOf(account: EventsOptions['account']): World {
  const random = seededRandom(Number.parseInt(account.id.slice(-8), 16))
  const many = <T>(length: number, make: () => T): T[] => Array.from({ length }, make)
  const named = (name: string): string => JSON.stringify({ id: random.uuid(), name })
  const people = peopleOf(account, APPS)
  const accountJson = `"enterprise_account":${JSON.stringify({ id: account.id, name: account.name })}`
  const teams = many(12, () => named(`${random.pick(PARTS)}-team-${random.below(100)}`))
  const subjectOfApp = (): string => {
    const app = named(`${random.pick(PARTS)}-${random.pick(STAGES)}-${random.below(1000)}`)
    const { actor: owner } = random.pick(people)
    return `"app":${app},"owner":${owner},${accountJson},"team":${random.pick(teams)}`
  }
  const subjects = {
    app: many(APPS, subjectOfApp),
    team: teams.map((team) => `"app":{},"owner":{},${accountJson},"team":${team}`),
    account: [`"app":{},"owner":{},${accountJson},"team":{}`],
  }
  return { people, account: accountJson, subjects }
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
 * last and first instant; of the others one in sixteen equals the one before it, written anew. Most are
 * in the working hours of who is asked for.
 */
function clock(random: Random, month: string): (person: Person) => string {
  const { start, length } = secondsOf(month)
  // One day more at either end, for the offsets.
  const dates = Array.from({ length: length / DAY + 2 }, (_, day) =>
    new Date((start + (day - 1) * DAY) * 1000).toISOString().slice(0, 11),
  )
  let made = 0
  let second = 0
  let digits = ''
  return (person) => {
    made++
    if (made === 1) [second, digits] = [length - 1, '999999999']
    else if (made === 2) [second, digits] = [0, '']
    else if (random.below(16) === 0) digits = digits.padEnd(random.below(10), '0')
    else {
      do second = random.below(length)
      while (!isAtWork(person, start + second, random))
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
  const { people, account, subjects } = worldOf(options.account)
  const createdAt = clock(random, options.month)
  for (let index = 0; index < options.count; index++) {
    const { kind, action, head } = each[index] ?? random.pick(weighted)
    const person = busyPerson(people, kind.type, random)
    const subject =
      kind.scope === 'app'
        ? subjects.app[random.pick(person.apps)]!
        : random.pick(subjects[kind.scope])
    const actor = `"actor":${person.actor},${subject}`
    const request = `"request":{"ip_address":"${random.pick(person.addresses)}"}`
    const data = kind.data(random, action, random.pick(people).email)
    yield `{"id":"${random.uuid()}","created_at":"${createdAt(person)}",${head},${actor},${request},"data":${data}}`
  }
  if (options.incident) {
    const victim = people[5]!
    const [app, team] = [
      subjects.app[victim.apps[0]!]!,
      /"team":(.*)$/.exec(subjects.team[0]!)![1]!,
    ]
    yield* incident(secondsOf(options.month).start, victim, { account, app, team }, random)
  }
}
