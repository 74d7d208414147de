import { shownInstant } from '../order/instant.ts'
import type { Month } from '../system/month.ts'
import { TOOL } from '../system/version.ts'
import { dayCounts } from './days.ts'
import { cut } from './describe.ts'
import { SUBJECTS, type AuditEvent, type Facts, type Subject } from './event.ts'
import { isWorkingTime, localClock, WORKING_HOURS } from './hours.ts'
import type { Names } from './pseudonyms.ts'
import type { Review } from './review.ts'
import { kindsOf, whereOf, type Rule } from './rules.ts'
import { findingOf, sectionOf, sectionTally, type Place } from './section.ts'

const MOST_SHOWN = 100
/** In place of an actor, where an event names none. */
const NONE = '(none)'

export interface ReviewerOptions {
  rules: readonly Rule[]
  timeZone: string
  names: Names
}

/** Who and what was in a month: `actor ada@example.com`, and so on. */
export type Learned = Set<string>

const nameFor = (subject: Subject, facts: Facts) => `${subject} ${facts[subject] ?? ''}`

export function learn(learned: Learned, facts: Facts): void {
  for (const subject of SUBJECTS) learned.add(nameFor(subject, facts))
}

export interface About extends Pick<Review, 'account' | 'revision' | 'final' | 'compared'> {
  month: Month
  now: Date
}

/** Makes the review of a month of any size, whose events it takes in their order. */
export function reviewer(
  { rules, timeZone, names }: ReviewerOptions,
  { month, now, ...about }: About,
  before: readonly Learned[],
) {
  const seen: Learned = new Set()
  const localTime = localClock(timeZone)
  const days = dayCounts(month, now)
  const watches = rules.map((rule) => ({
    ...{ rule, tally: sectionTally(rule, names), where: whereOf(rule) },
    isAbout: rule.unusual_days ? () => false : kindsOf(rule),
  }))
  const watchesOf = new Map<string, typeof watches>()
  const [types, actors] = [new Map<string, number>(), new Map<string, number>()]
  const hours = new Array<number>(7 * 24).fill(0)
  let events = 0
  let [first, last]: (string | null)[] = [null, null]
  const isNew = (subject: Subject, facts: Facts) =>
    facts[subject] !== null &&
    ![seen, ...before].some((known) => known.has(nameFor(subject, facts)))
  return {
    seen,
    add(event: AuditEvent, place: Place): void {
      const { facts, instant, kind } = event
      events++
      increment(types, kind)
      increment(actors, facts.actor ?? NONE)
      const time = instant && localTime(instant.seconds)
      if (time !== undefined) {
        days.add(instant!.seconds, () => findingOf(facts, place, names))
        hours[(time.weekday - 1) * 24 + time.hour]!++
        last = shownInstant(facts.created_at!)
        first ??= last
      }
      const isOutside = time !== undefined && !isWorkingTime(time)
      const watching = watchesOf.get(kind) ?? watches.filter(({ isAbout }) => isAbout(kind))
      watchesOf.set(kind, watching)
      for (const { rule, tally, where } of watching) {
        if (rule.new !== undefined && !isNew(rule.new, facts)) continue
        if (rule.outside_hours && !isOutside) continue
        if (where(event)) tally.add(event, place)
      }
      learn(seen, facts)
    },
    review(): Review {
      return {
        schema: 'heroku-audit-trail/review/1',
        ...{ ...about, month, made_at: now.toISOString(), tool: TOOL },
        ...{ time_zone: timeZone, working_hours: WORKING_HOURS },
        ...{ events, first: first ?? null, last: last ?? null },
        charts: {
          by_day: days.byDay(),
          by_type: top(types).map(([type, count]) => ({
            ...{ type: cut(names.text(type)), events: count },
          })),
          by_actor: top(actors).map(([actor, count]) => ({
            ...{ actor: actor === NONE ? actor : cut(names.person(actor)), events: count },
          })),
          by_hour: hours.map((count, at) => ({
            ...{ weekday: Math.floor(at / 24) + 1, hour: at % 24, events: count },
          })),
        },
        // Those that compare are left out where there is nothing to compare with.
        sections: watches
          .filter(({ rule }) => rule.new === undefined || about.compared.months.length > 0)
          .map(({ rule, tally }) =>
            rule.unusual_days ? sectionOf(rule, days.unusual()) : tally.section(),
          ),
      }
    },
  }
}

function increment(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1)
}

const top = (counts: ReadonlyMap<string, number>) =>
  [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, MOST_SHOWN)
