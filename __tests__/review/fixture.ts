import type { Finding, Review } from '../../src/review/review.ts'
import { event, reviewOf } from './events.ts'

const PEOPLE = ['ada@acme.example', 'grace@acme.example', 'linus@acme.example']
const APPS = ['billing', 'billing-staging', 'storefront', 'search']
const two = (number: number) => String(number).padStart(2, '0')

const many = (count: number, type: string, action: string, data: object) =>
  Array.from({ length: count }, (_, n) => {
    const created_at = `2026-10-${two(1 + ((n * 5) % 31))}T${two((n * 7) % 24)}:15:07Z`
    const [email, name] = [PEOPLE[n % PEOPLE.length], APPS[n % APPS.length]]
    return event(type, action, data, { created_at, actor: { email }, app: { name } })
  })
const EVENTS = [
  ...many(4, 'collaborator', 'create', { user: 'bo@acme.example', permission: 'admin' }),
  ...many(2, 'team_membership', 'destroy', { user: 'bo@acme.example', role: 'member' }),
  ...many(37, 'addon', 'destroy', { addon: { name: 'sql-1' } }),
  ...many(200, 'code_release', 'create', {}),
]

/** A review of acme's October 2026, the same at each call. */
export const aReview = (changes: Partial<Review> = {}): Review => ({
  ...reviewOf(EVENTS),
  ...changes,
})

/** A review in which every text from elsewhere is the same one. */
export function everywhere(text: string): Review {
  const finding: Finding = {
    ...{ id: text, created_at: text, type: text, action: text, actor: text, app: text },
    ...{ team: text, ip_address: text, what: text, path: text, line: 7 },
  }
  const { charts, ...review } = aReview()
  const sections = [1, 2].map((rule) => ({
    ...{ rule: `${rule}${text}`, title: text, why: text, controls: [text], count: 1, left: 0 },
    findings: [finding],
  }))
  return {
    ...{ ...review, account: { id: text, name: text }, time_zone: text, first: text, last: text },
    compared: { months: [text], left_out: text },
    charts: {
      ...charts,
      by_type: [{ type: text, events: 2 }],
      by_actor: [{ actor: text, events: 2 }],
    },
    sections,
  }
}
