import { incident } from './incident.ts'
import { fill, KINDS, type Kind } from './kinds.ts'
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

const PARTS = ['billing', 'checkout', 'search', 'ledger', 'mailer', 'media', 'reports', 'signup']
const STAGES = ['production', 'staging', 'review', 'demo']
const APPS = 60
const OFFSETS: readonly [text: string, seconds: number][] = [
  ...Array<[string, number]>(8).fill(['Z', 0]),
  ...([
    ['+00:00', 0],
    ['-00:00', 0],
    ['+02:00', 7200],
    ['-07:00', -25200],
    ['+05:30', 19800],
    ['-03:30', -12600],
    ['+13:45', 49500],
    ['-12:00', -43200],
  ] as [string, number][]),
]

/** The account's people, and the members `app`, `owner`, `enterprise_account` and `team` by scope. */
function worldOf(account: EventsOptions['account']) {
  const random = seededRandom(Number.parseInt(account.id.slice(-8), 16))
  const many = (length: number, make: () => string) => Array.from({ length }, make)
  const named = (name: string) => JSON.stringify({ id: random.uuid(), name })
  const people = peopleOf(account, APPS)
  const { id, name } = account
  const own = `"enterprise_account":${JSON.stringify({ id, name })}`
  const teams = many(12, () => named(`${random.pick(PARTS)}-team-${random.below(100)}`))
  const subjects: Record<Kind['scope'], string[]> = {
    app: many(APPS, () => {
      const app = named(`${random.pick(PARTS)}-${random.pick(STAGES)}-${random.below(1000)}`)
      return `"app":${app},"owner":${random.pick(people).actor},${own},"team":${random.pick(teams)}`
    }),
    team: teams.map((team) => `"app":{},"owner":{},${own},"team":${team}`),
    account: [`"app":{},"owner":{},${own},"team":{}`],
  }
  return { people, subjects }
}

/**
 * Writes instants of a month as RFC 3339 text: 0 to 9 fraction digits and any offset, so that the
 * local date may fall outside the month while the instant does not. The first two are the month's
 * last and first instant; of the others one in sixteen equals the one before it, written anew. Most are
 * in the working hours of who is asked for.
 */
function clock(random: Random, start: number, length: number): (person: Person) => string {
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
    const [zone, offset] = random.pick(OFFSETS)
    const local = new Date((start + second + offset) * 1000).toISOString().slice(0, 19)
    return `${local}${digits === '' ? '' : '.'}${digits}${zone}`
  }
}

/**
 * Makes events of an enterprise account's audit trail: the JSON text of one a step, about 700
 * bytes, with every field that Heroku publishes. From 42 events on each pair of type and action
 * occurs. Unsorted, all within the month; people at example.com, addresses for documentation.
 */
export function* generateEvents(options: EventsOptions): Generator<string, void> {
  const random = seededRandom(options.seed)
  const pairs = KINDS.flatMap((kind) => kind.actions.map((action) => ({ kind, action })))
  const each = pairs.toSorted(() => random.below(3) - 1)
  const weighted = pairs.flatMap((pair) => Array<typeof pair>(pair.kind.weight).fill(pair))
  const { people, subjects } = worldOf(options.account)
  const [year, month] = options.month.split('-').map(Number) as [number, number]
  const [start, end] = [Date.UTC(year, month - 1) / 1000, Date.UTC(year, month) / 1000]
  const createdAt = clock(random, start, end - start)
  for (let index = 0; index < options.count; index++) {
    const { kind, action } = each[index] ?? random.pick(weighted)
    const person = busyPerson(people, kind.type, random)
    const own = kind.scope === 'app' ? random.pick(person.apps) : undefined
    const subject = subjects[kind.scope][own!] ?? random.pick(subjects[kind.scope])
    const head = `"created_at":"${createdAt(person)}","type":"${kind.type}","action":"${action}"`
    const request = `"request":{"ip_address":"${random.pick(person.addresses)}"}`
    const data = fill(kind.data, random, random.pick(people).email)
    yield `{"id":"${random.uuid()}",${head},"actor":${person.actor},${subject},${request},"data":${data}}`
  }
  if (options.incident !== true) return
  const victim = people[5]!
  const scenes = { app: subjects.app[victim.apps[0]!]!, team: subjects.team[0]! }
  yield* incident(start, victim, scenes, random)
}
