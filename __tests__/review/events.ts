import { EntryReader } from '../../src/order/reader.ts'
import { AuditEvent } from '../../src/review/event.ts'
import { AS_THEY_ARE } from '../../src/review/pseudonyms.ts'
import type { Review, Section } from '../../src/review/review.ts'
import { learn, reviewer, type Learned, type ReviewerOptions } from '../../src/review/reviewer.ts'
import { RULES } from '../../src/review/rules.ts'
import { monthNamed } from '../../src/system/month.ts'

/** An event of a Monday at noon; what is given takes the place of its fields. */
export const event = (
  type: string,
  action: string,
  data?: unknown,
  more: object = {},
): unknown => ({
  id: '5f4a1f6e-0f43-4f8b-9a57-0c7a4a3f1b11',
  created_at: '2026-10-05T12:00:00Z',
  ...{ type, action, actor: { id: 'a-1', email: 'ada@example.com' }, app: { name: 'billing' } },
  ...{ team: { name: 'payments' }, request: { ip_address: '192.0.2.1' }, data, ...more },
})

/** Gives events, read as those of a document are, with their lines. */
function read(events: readonly unknown[], take: (event: AuditEvent, line: number) => void): void {
  let line = 1
  const reader = new EntryReader((entry) => {
    take(new AuditEvent(entry), ++line)
  })
  reader.write(Buffer.from(JSON.stringify(events)))
  reader.close()
}

/** The review of October 2026, with these events and those of the month before. */
export function reviewOf(
  events: readonly unknown[],
  { before, ...options }: Partial<ReviewerOptions> & { before?: readonly unknown[] } = {},
): Review {
  const learned: Learned = new Set()
  read(before ?? [], ({ facts }) => {
    learn(learned, facts)
  })
  const made = reviewer(
    { rules: RULES, timeZone: 'UTC', names: AS_THEY_ARE, ...options },
    {
      ...{ account: { id: 'acc', name: 'acme' }, month: monthNamed('2026-10') },
      ...{ revision: 1, final: true, now: new Date('2026-11-02T06:00:00Z') },
      compared: { months: before ? ['2026-09'] : [], left_out: before ? null : 'encrypted' },
    },
    [learned],
  )
  read(events, (each, line) => {
    made.add(each, { path: '2026/2026-10.json', line })
  })
  return made.review()
}

/** What a rule found. */
export function found(review: Review, rule: string): Section {
  const section = review.sections.find((each) => each.rule === rule)
  if (section === undefined) throw new Error(`No section ${rule}`)
  return section
}

/** What the findings of a rule say. */
export const whats = (review: Review, rule: string) =>
  found(review, rule).findings.map(({ what }) => what)

/** The rules that found anything, in their order. */
export const rulesThatFound = ({ sections }: Review) =>
  sections.filter(({ count }) => count > 0).map(({ rule }) => rule)
