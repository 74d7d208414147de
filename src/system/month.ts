import { ActionError } from './errors.ts'
import { quoted } from '../text/log.ts'

/** Heroku's archives begin in 2017: `year` is declared with a minimum of 2017 in its API schema. */
const EARLIEST = '2017-01'

const FORMS =
  'Expected one of: previous, current, YYYY-MM (2026-10), YYYY-MM..YYYY-MM (2026-01..2026-06), ' +
  'missing, all. Months are calendar months in UTC.'

/** A `month` input that names no exportable month. */
export class MonthError extends ActionError {}

/** A calendar month in UTC, as `YYYY-MM`; the text sorts as the months do. */
export type Month = string & { readonly __month: unique symbol }

/** The months that a `month` input asks for: known by the calendar, or only by what Heroku lists. */
export type MonthSelection =
  { kind: 'months'; months: readonly Month[] } | { kind: 'missing' } | { kind: 'all' }

const count = (month: Month): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1

/** The month that lies `offset` months after (or, negative, before) the given one. */
export function addMonths(month: Month, offset: number): Month {
  const total = count(month) + offset
  const year = String(Math.floor(total / 12)).padStart(4, '0')
  return `${year}-${String((total % 12) + 1).padStart(2, '0')}` as Month
}

/** The month in which the instant lies, in UTC. */
export function monthOf(instant: Date): Month {
  return instant.toISOString().slice(0, 7) as Month
}

/** The first instant of the month, in UTC. */
export function startOf(month: Month): Date {
  return new Date(`${month}-01T00:00:00Z`)
}

/** The first instant after the month, in UTC: the month is closed from then on. */
export function endOf(month: Month): Date {
  return startOf(addMonths(month, 1))
}

/** Every month from `first` to `last`, both included. */
export function monthsBetween(first: Month, last: Month): Month[] {
  return Array.from({ length: count(last) - count(first) + 1 }, (_, i) => addMonths(first, i))
}

/** Whether the text has the form of a calendar month, `YYYY-MM`. */
export function isMonth(text: string): text is Month {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text)
}

/** The month of a text that has been checked to name one. @throws Error for any other */
export function monthNamed(text: string): Month {
  if (!isMonth(text)) throw new Error('A text that names no month was taken for one')
  return text
}

function parseMonth(text: string, now: Date): Month {
  if (!isMonth(text)) throw new MonthError(`Invalid month ${quoted(text)}. ${FORMS}`)
  if (text < EARLIEST) {
    throw new MonthError(`Month ${quoted(text)} is before ${EARLIEST}, Heroku's earliest. ${FORMS}`)
  }
  if (text > monthOf(now)) {
    const current = monthOf(now)
    throw new MonthError(
      `Month ${quoted(text)} is in the future: it is ${current} now in UTC. ${FORMS}`,
    )
  }
  return text
}

function parseRange(text: string, now: Date): Month[] {
  const ends = text.split('..').map((end) => end.trim())
  if (ends.length !== 2) throw new MonthError(`Invalid month range ${quoted(text)}. ${FORMS}`)
  const bad = ends.find((end) => !isMonth(end))
  if (bad !== undefined) {
    throw new MonthError(`Invalid month ${quoted(bad)} in the range ${quoted(text)}. ${FORMS}`)
  }
  const [first, last] = ends.map((end) => parseMonth(end, now)) as [Month, Month]
  if (first > last) {
    throw new MonthError(
      `The month range ${quoted(text)} is reversed: try '${last}..${first}'. ${FORMS}`,
    )
  }
  return monthsBetween(first, last)
}

/**
 * Reads the `month` input. An empty text means `previous`, so that a workflow_dispatch input can
 * be passed through as it is.
 *
 * @throws MonthError for a month before 2017-01, in the future, reversed or malformed
 */
export function parseMonthSelection(input: string, now: Date): MonthSelection {
  const text = input.trim()
  switch (text.toLowerCase()) {
    case '':
    case 'previous':
      return { kind: 'months', months: [addMonths(monthOf(now), -1)] }
    case 'current':
      return { kind: 'months', months: [monthOf(now)] }
    case 'missing':
    case 'all':
      return { kind: text.toLowerCase() as 'missing' | 'all' }
  }
  const months = text.includes('..') ? parseRange(text, now) : [parseMonth(text, now)]
  return { kind: 'months', months }
}
