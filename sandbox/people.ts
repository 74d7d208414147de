import { seededRandom, type Random } from './random.ts'

/** Somebody with habits, or a machine that deploys. */
export interface Person {
  email: string
  /** The member of events, as JSON. */
  actor: string
  /** An office and a home. */
  addresses: string[]
  /** Indexes of the apps that are worked on. */
  apps: number[]
  /** The hour in UTC at which the working day begins; undefined: at work at any time. */
  start: number | undefined
}

const FIRST = ['ada', 'bjorn', 'chioma', 'dmitri', 'elif', 'farah', 'goran', 'hana', 'ines', 'jo']
const LAST = ['lovelace', 'okafor', 'petrov', 'yilmaz', 'haddad', 'novak', 'sato', 'silva', 'stone']
const DOMAINS = ['example.com', 'example.com', 'eng.example.com']
const NETWORKS = ['192.0.2', '198.51.100', '203.0.113'] // RFC 5737: documentation, v4
const PEOPLE = 40
/** Hours in UTC. */
const STARTS = [8, 8, 9]
const WORKDAY = 9
const HOUR = 3600

function address(random: Random): string {
  // RFC 3849: documentation, v6. Heroku declares ipv4 and does not say that it is always so.
  if (random.below(6) === 0) return `2001:db8:${random.hex(4)}::${random.below(9999)}`
  return `${random.pick(NETWORKS)}.${random.below(200)}`
}

/** The JSON of an actor. */
export const actorOf = (id: string, email: string) => `{"id":"${id}","email":"${email}"}`

/** The people of an account with so many apps, the same in each month: the first are the busiest. */
export function peopleOf(account: { id: string }, apps: number): Person[] {
  const random = seededRandom(Number.parseInt(account.id.slice(0, 8), 16))
  return Array.from({ length: PEOPLE }, (_, index): Person => {
    const isMachine = index === 0
    const email = isMachine
      ? 'deploy-bot@example.com'
      : `${random.pick(FIRST)}.${random.pick(LAST)}${index}@${random.pick(DOMAINS)}`
    return {
      email,
      actor: actorOf(random.uuid(), email),
      addresses: Array.from({ length: isMachine ? 6 : 2 }, () => address(random)),
      apps: Array.from({ length: 5 }, () => random.below(apps)),
      start: isMachine ? undefined : random.pick(STARTS),
    }
  })
}

/** Somebody who does things of a type. Few do much: the busiest dozen of 40 has half of the events. */
export function busyPerson(people: readonly Person[], type: string, random: Random): Person {
  const [first, other] = [random.below(people.length), random.below(people.length)]
  const person = people[Math.min(first, other)]!
  const isAble = person.start !== undefined || type === 'code_release'
  return isAble ? person : people[Math.max(first, other, 1)]!
}

/** Whether the person is at work; `second` since 1970-01-01T00:00:00Z. Some work late, now and then. */
export function isAtWork({ start }: Person, second: number, random: Random): boolean {
  if (start === undefined || random.below(200) === 0) return true
  const hour = Math.floor(second / HOUR) % 24
  // 1970-01-01 was a Thursday.
  const weekday = (Math.floor(second / (24 * HOUR)) + 3) % 7
  return weekday < 5 && hour >= start && hour < start + WORKDAY
}
