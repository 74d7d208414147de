import type { Facts } from './event.ts'

/** What a reviewer of one month wants to see first: the JSON form of `review`. */
export interface Review {
  schema: 'heroku-audit-trail/review/1'
  account: { id: string; name: string }
  /** `2026-10` */
  month: string
  revision: number
  final: boolean
  /** When the review was made: RFC 3339, UTC. */
  made_at: string
  tool: { name: string; version: string }
  /** IANA name; working hours and charts by hour are in it. */
  time_zone: string
  /** `Mon-Fri 08:00-18:00` */
  working_hours: string
  events: number
  first: string | null
  last: string | null
  /** The months before that were compared with, and why others could not be. */
  compared: { months: string[]; left_out: string | null }
  charts: {
    /** Days of the month in UTC, also those without events. */
    by_day: { day: string; events: number }[]
    /** The busiest first. */
    by_type: { type: string; events: number }[]
    by_actor: { actor: string; events: number }[]
    /** Weekday 1 (Monday) to 7, hour 0 to 23, in the time zone. */
    by_hour: { weekday: number; hour: number; events: number }[]
  }
  /** In the order of the rules, also of rules that found nothing; those that compare only if they could. */
  sections: Section[]
}

/** What one rule found. */
export interface Section {
  /** The rule's id, such as `access-gained`. */
  rule: string
  title: string
  /** Why it matters, in a sentence. */
  why: string
  /** Such as `SOC 2 CC6.3`. */
  controls: string[]
  /** How many events (or days) the rule matched. A finding may stand for several. */
  count: number
  /** How many of them no finding stands for. */
  left: number
  findings: Finding[]
}

/**
 * One event that matters, or the first of several, and where it stands in the record. Of a day that
 * stands out, type and action are `*`, and the place is that of the day's first event.
 */
export interface Finding extends Facts {
  /** In a few words: `permission: admin`. Never a config variable's value. */
  what: string
  /** Path in the ledger, and line of the ordered document. */
  path: string
  line: number
}
