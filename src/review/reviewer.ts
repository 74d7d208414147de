import type { Month } from '../system/month.ts'
import { TOOL } from '../system/version.ts'
import { shownInstant } from '../order/instant.ts'
import { DayCounts } from './days.ts'
import { cut } from './describe.ts'
import { SUBJECTS, type AuditEvent, type Facts, type Subject } from './event.ts'
import { isWorkingTime, localClock, WORKING_HOURS } from './hours.ts'
import type { Names } from './pseudonyms.ts'
import type { Review } from './review.ts'
import { kindsOf, whereOf, type Rule } from './rules.ts'
import { findingOf, SectionTally, sectionOf, type Place } from './section.ts'

/** Types and actors that are shown. */
const MOST_SHOWN = 100
/** In place of an actor, where an event names none. */
const NONE = '(none)'

export interface ReviewerOptions {
  rules: readonly Rule[]
  /** IANA name. */
  timeZone: string
  names: Names
}

/** Who and what was in a month: `actor ada@example.com`, and so on. */
export type Learned = Set<string>

const nameFor = (subject: Subject, facts: Facts) => `${subject} ${facts[subject] ?? ''}`

export function learn(learned: Learned, facts: Facts): void {
  for (const subject of SUBJECTS) learned.add(nameFor(subject, facts))
}

/** What is known of the month besides its events. */
export interface About extends Pick<Review, 'account' | 'revision' | 'final' | 'compared'> {
  month: Month
  now: Date
}

/** A rule at work. */
interface Watch {
  tally: SectionTally
  isAbout: (kind: string) => boolean
  where: ReturnType<typeof whereOf>
}

/** Makes the review of a month of any size: takes the month's events in their order. */
export class Reviewer {
  readonly #options: ReviewerOptions
  readonly #about: About
  readonly #before: readonly Learned[]
  readonly #localTime: ReturnType<typeof localClock>
  readonly #watches: Watch[]
  /** The watches of a `type.action`. */
  readonly #byKind = new Map<string, Watch[]>()
  /** Who and what is in the month itself. */
  readonly seen: Learned = new Set()
  readonly #types = new Map<string, number>()
  readonly #actors = new Map<string, number>()
  readonly #days: DayCounts
  readonly #hours = new Array<number>(7 * 24).fill(0)
  #events = 0
  #first: string | null = null
  #last: string | null = null

  /** @param before who and what was in each month that this one is compared with */
  constructor(options: ReviewerOptions, about: About, before: readonly Learned[]) {
    this.#options = options
    this.#about = about
    this.#before = before
    this.#localTime = localClock(options.timeZone)
    this.#days = new DayCounts(about.month, about.now)
    this.#watches = options.rules.map((rule) => ({
      tally: new SectionTally(rule, options.names),
      isAbout: rule.unusual_days ? () => false : kindsOf(rule),
      where: whereOf(rule),
    }))
  }

  /** Takes an event of the month. */
  add(event: AuditEvent, place: Place): void {
    const { facts, instant, kind } = event
    this.#events++
    increment(this.#types, kind)
    increment(this.#actors, facts.actor ?? NONE)
    const time = instant && this.#localTime(instant.seconds)
    if (time !== undefined) {
      this.#days.add(instant!.seconds, () => findingOf(facts, place, this.#options.names))
      this.#hours[(time.weekday - 1) * 24 + time.hour]!++
      this.#last = shownInstant(facts.created_at!)
      this.#first ??= this.#last
    }
    const isOutside = time !== undefined && !isWorkingTime(time)
    for (const { tally, where } of this.#watchesOf(kind)) {
      const { new: subject, outside_hours: isOfHours } = tally.rule
      if (subject !== undefined && !this.#isNew(subject, facts)) continue
      if (isOfHours && !isOutside) continue
      if (where(event)) tally.add(event, place)
    }
    learn(this.seen, facts)
  }

  #isNew(subject: Subject, facts: Facts): boolean {
    const name = nameFor(subject, facts)
    return facts[subject] !== null && ![this.seen, ...this.#before].some((month) => month.has(name))
  }

  #watchesOf(kind: string): Watch[] {
    const known = this.#byKind.get(kind)
    if (known !== undefined) return known
    const found = this.#watches.filter(({ isAbout }) => isAbout(kind))
    this.#byKind.set(kind, found)
    return found
  }

  review(): Review {
    const { timeZone, names } = this.#options
    const { account, month, revision, final, compared, now } = this.#about
    return {
      schema: 'heroku-audit-trail/review/1',
      ...{ account, month, revision, final, made_at: now.toISOString(), tool: TOOL },
      ...{ time_zone: timeZone, working_hours: WORKING_HOURS },
      ...{ events: this.#events, first: this.#first, last: this.#last },
      compared,
      charts: {
        by_day: this.#days.byDay(),
        by_type: top(this.#types).map(([type, events]) => ({
          type: cut(names.text(type)),
          events,
        })),
        by_actor: top(this.#actors).map(([actor, events]) => ({
          actor: actor === NONE ? actor : cut(names.person(actor)),
          events,
        })),
        by_hour: this.#hours.map((events, at) => ({
          ...{ weekday: Math.floor(at / 24) + 1, hour: at % 24, events },
        })),
      },
      // Those that compare are left out where there is nothing to compare with.
      sections: this.#watches
        .filter(({ tally: { rule } }) => rule.new === undefined || compared.months.length > 0)
        .map(({ tally }) =>
          tally.rule.unusual_days ? sectionOf(tally.rule, this.#days.unusual()) : tally.section(),
        ),
    }
  }
}

function increment(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1)
}

/** The most frequent first. */
const top = (counts: ReadonlyMap<string, number>) =>
  [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, MOST_SHOWN)
