import type { Month } from '../system/month.ts'
import { TOOL } from '../system/version.ts'
import { shownInstant } from '../order/instant.ts'
import { DayCounts } from './days.ts'
import { cut } from './describe.ts'
import type { Subject } from './event.ts'
import { isWithin, LocalClock, type LocalTime, type WorkingHours } from './hours.ts'
import { dataOf, leavesOf, type Leaf } from './leaves.ts'
import { matcher, whereOf } from './match.ts'
import type { Names } from './pseudonyms.ts'
import type { Review, Section } from './review.ts'
import type { Rule } from './rules.ts'
import { queryFor, SectionTally, sectionOf, type ReadEvent, type Sighting } from './section.ts'
import { Counts, OTHER, Seen } from './tally.ts'

/** Different names that are kept of actors, addresses and so on; enough for any account. */
const MOST_NAMES = 200_000
const MOST_TYPES = 10_000
/** In place of an actor, where an event names none. */
const NONE = '(none)'

export interface ReviewerOptions {
  rules: readonly Rule[]
  /** IANA name. */
  timeZone: string
  hours: WorkingHours
  names: Names
}

/** Who and what was in a month, or in several. */
export class Learned {
  readonly #seen: Record<Subject, Seen>

  constructor() {
    const seen = () => new Seen(MOST_NAMES)
    this.#seen = { actor: seen(), app: seen(), team: seen(), ip_address: seen() }
  }

  /** Gives what of an event is seen for the first time. */
  add({ facts }: Pick<ReadEvent, 'facts'>): Subject[] {
    return SUBJECTS.filter((subject) => {
      const name = facts[subject]
      return name !== null && this.#seen[subject].add(name)
    })
  }

  addAll(other: Learned): void {
    for (const subject of SUBJECTS) this.#seen[subject].addAll(other.#seen[subject])
  }

  /** Whether there was more than is kept, so that nothing can be told to be new. */
  isFull(subject: Subject): boolean {
    return this.#seen[subject].isFull
  }
}

const SUBJECTS = ['actor', 'app', 'team', 'ip_address'] as const satisfies Subject[]

/** What is known of the month besides its events. */
export interface About extends Pick<Review, 'account' | 'revision' | 'final' | 'compared'> {
  month: Month
  now: Date
}

/** Globs of `type.action`: one of a type alone means each of its actions. */
const typed = (globs: readonly string[]) =>
  globs.map((glob) => (glob.includes('.') ? glob : `${glob}.*`))

/** A rule at work. */
interface Watch {
  tally: SectionTally
  isAbout: (type: string) => boolean
  where: ReturnType<typeof whereOf>
}

/**
 * Makes the review of a month of any size: first learns who was there in the months before, then
 * takes the month's events in their order.
 */
export class Reviewer {
  readonly #options: ReviewerOptions
  readonly #clock: LocalClock
  readonly #watches: Watch[]
  /** The watches of a `type.action`. */
  readonly #byType = new Map<string, Watch[]>()
  readonly #known = new Learned()
  /** Who and what is in the month itself. */
  readonly seen = new Learned()
  readonly #types = new Counts(MOST_TYPES)
  readonly #actors = new Counts(MOST_NAMES)
  readonly #days = new DayCounts()
  readonly #hours = new Array<number>(7 * 24).fill(0)
  #events = 0
  #undated = 0
  #first: string | null = null
  #last: string | null = null

  /** @throws RangeError for a time zone that is not known */
  constructor(options: ReviewerOptions) {
    this.#options = options
    this.#clock = new LocalClock(options.timeZone)
    this.#watches = options.rules
      .filter(({ unusual_days: isOfDays }) => isOfDays !== true)
      .map((rule) => {
        const [isIn, isOut] = [
          matcher(typed(rule.events ?? ['*'])),
          matcher(typed(rule.except ?? [])),
        ]
        const isAbout = (type: string) => isIn(type) && !isOut(type)
        return { tally: new SectionTally(rule, options.names), isAbout, where: whereOf(rule) }
      })
  }

  /** Takes what was in a month before. */
  learn(month: Learned): void {
    this.#known.addAll(month)
  }

  /** Takes an event of the month. */
  add(event: ReadEvent, place: { path: string; line: number }): void {
    const { facts, instant } = event
    const type = `${facts.type ?? ''}.${facts.action ?? ''}`
    this.#events++
    this.#types.add(type)
    this.#actors.add(facts.actor ?? NONE)
    let leaves: Leaf[] | undefined
    const sighting: Sighting = {
      facts,
      leaves: () => (leaves ??= leavesOf(type, dataOf(event.value))),
      ...place,
    }
    const time = instant && this.#clock.at(instant.seconds)
    if (instant && time) this.#addTime(instant.seconds, time, sighting)
    else this.#undated++
    this.seen.add({ facts })
    const isNew = this.#known.add({ facts })
    for (const { tally, where } of this.#watchesOf(type)) {
      const { new: subject, outside_hours: isOutside } = tally.rule
      if (subject !== undefined && !isNew.includes(subject)) continue
      if (isOutside && (!time || isWithin(this.#options.hours, time))) continue
      if (where(sighting.leaves, facts)) tally.add(sighting)
    }
  }

  #addTime(seconds: number, { weekday, minute }: LocalTime, sighting: Sighting): void {
    const { created_at: createdAt } = sighting.facts
    this.#days.add(seconds, sighting)
    this.#hours[(weekday - 1) * 24 + Math.floor(minute / 60)]!++
    this.#last = shownInstant(createdAt!)
    this.#first ??= this.#last
  }

  #watchesOf(type: string): Watch[] {
    const known = this.#byType.get(type)
    if (known !== undefined) return known
    const found = this.#watches.filter(({ isAbout }) => isAbout(type))
    if (this.#byType.size < MOST_TYPES) this.#byType.set(type, found)
    return found
  }

  review({ account, month, revision, final, compared, now }: About): Review {
    const { timeZone, hours, names } = this.#options
    const shown = (actor: string) =>
      actor === NONE || actor === OTHER ? actor : cut(names.person(actor))
    return {
      schema: 'heroku-audit-trail/review/1',
      ...{ account, month, revision, final, made_at: now.toISOString(), tool: TOOL },
      ...{ time_zone: timeZone, working_hours: hours.text },
      ...{ events: this.#events, undated: this.#undated, first: this.#first, last: this.#last },
      compared: { months: compared.months, left_out: this.#leftOut(compared) },
      charts: {
        by_day: this.#days.byDay(month, now),
        by_type: this.#types.top((type) => ({ type: cut(names.text(type)) })),
        by_actor: this.#actors.top((actor) => ({ actor: shown(actor) })),
        by_hour: this.#hours.map((events, at) => ({
          weekday: Math.floor(at / 24) + 1,
          hour: at % 24,
          events,
        })),
      },
      sections: this.#sections(month, now, compared.months.length > 0),
    }
  }

  #leftOut({ months, left_out: leftOut }: Review['compared']): string | null {
    const many = SUBJECTS.filter((subject) => months.length > 0 && this.#known.isFull(subject))
    const notTold = many.map(
      (subject) => `${subject}: more than ${MOST_NAMES}, so that new ones cannot be told`,
    )
    return [...(leftOut === null ? [] : [leftOut]), ...notTold].join('; ') || null
  }

  /** In the order of the rules; none of those that compare where there is nothing to compare with. */
  #sections(month: Month, now: Date, isCompared: boolean): Section[] {
    const { rules, hours, names } = this.#options
    return rules.flatMap((rule) => {
      if (rule.unusual_days) {
        return sectionOf(rule, this.#days.unusual(month, now, hours, names), queryFor(month, []))
      }
      if (rule.new !== undefined && (!isCompared || this.#known.isFull(rule.new))) return []
      return this.#watches.find(({ tally }) => tally.rule === rule)!.tally.section(month)
    })
  }
}
