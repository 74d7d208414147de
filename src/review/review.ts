import type { Facts } from './event.ts'

/** What a reviewer of one month wants to see first: the JSON form of `review`. */
export interface Review {
  schema: 'heroku-audit-trail/review/1'
  account: { id: string; name: string }
  month: string
  revision: number
  final: boolean
  made_at: string
  tool: { name: string; version: string }
  /** IANA name; working hours and charts by hour are in it. */
  time_zone: string
  working_hours: string
  events: number
  first: string | null
  last: string | null
  /** The months before that were compared with, and why others could not be. */
  compared: { months: string[]; left_out: string | null }
  charts: {
    /** Days of the month in UTC, also those without events. */
    by_day: { day: string; events: number }[]
    by_type: { type: string; events: number }[]
    by_actor: { actor: string; events: number }[]
    /** Weekday 1 (Monday) to 7, hour 0 to 23, in the time zone. */
    by_hour: { weekday: number; hour: number; events: number }[]
  }
  /** In the order of the rules, also of rules that found nothing; those that compare only if they could. */
  sections: Section[]
}

export interface Section {
  rule: string
  title: string
  why: string
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
