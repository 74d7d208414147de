import { InputError } from './errors.ts'
import { quoted } from '../text/log.ts'

/** The API schema declares `year` with a minimum of 2017. */
const EARLIEST = '2017-01'

const FORMS =
  'Expected one of: previous, current, YYYY-MM (2026-10), YYYY-MM..YYYY-MM (2026-01..2026-06), ' +
  'missing, all. Months are calendar months in UTC.'

/** A calendar month in UTC, `YYYY-MM`, which sorts as text. */
export type Month = string & { readonly __month: unique symbol }

/** What a `month` input asks for; `missing` and `all` depend on what Heroku lists. */
export type MonthSelection =
  { kind: 'months'; months: readonly Month[] } | { kind: 'missing' } | { kind: 'all' }

const count = (month: Month): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1

export function addMonths(month: Month, offset: number): Month {
  const total = count(month) + offset
  const year = String(Math.floor(total / 12)).padStart(4, '0')
  return `${year}-${String((total % 12) + 1).padStart(2, '0')}` as Month
}

export const monthOf = (instant: Date) => instant.toISOString().slice(0, 7) as Month

export const startOf = (month: Month) => new Date(`${month}-01T00:00:00Z`)

/** The first instant after a month: from then on it is closed. */
export const endOf = (month: Month) => startOf(addMonths(month, 1))

export function monthsBetween(first: Month, last: Month): Month[] {
  return Array.from({ length: count(last) - count(first) + 1 }, (_, i) => addMonths(first, i))
}

/** Months for people; consecutive ones as `2026-01 to 2026-03`. */
export function formatMonths(months: readonly Month[]): string {
  const ranges: [Month, ...Month[]][] = []
  for (const month of months) {
    const range = ranges.at(-1)
    if (range && month === addMonths(range.at(-1)!, 1)) range.push(month)
    else ranges.push([month])
  }
  return ranges
    .map((range) => (range.length === 1 ? range[0] : `${range[0]} to ${range.at(-1)!}`))
    .join(', ')
}

export const isMonth = (text: string): text is Month => /^\d{4}-(0[1-9]|1[0-2])$/.test(text)

/** A text that must be a month. @throws Error when it is not */
export function monthNamed(text: string): Month {
  if (!isMonth(text)) throw new Error('Not a month')
  return text
}

/** The months of `YYYY-MM` or `YYYY-MM..YYYY-MM`. @throws InputError */
function namedMonths(text: string, now: Date): Month[] {
  const [first, last = first, ...more] = text.split('..').map((end) => end.trim())
  const refused = (problem = '') =>
    new InputError(`Invalid month ${quoted(text)}${problem}. ${FORMS}`)
  if (!isMonth(first!) || !isMonth(last!) || more.length > 0) throw refused()
  const current = monthOf(now)
  if (first > last) throw refused(`, reversed: try '${last}..${first}'`)
  if (first < EARLIEST) throw refused(`, before ${EARLIEST}, Heroku's earliest`)
  if (last > current) throw refused(`, in the future: it is ${current} now in UTC`)
  return monthsBetween(first, last)
}

/** Reads the `month` input. @throws InputError for a month before 2017-01, in the future, or malformed */
export function parseMonthSelection(input: string, now: Date): MonthSelection {
  const text = input.trim()
  const word = text.toLowerCase()
  if (word === 'missing' || word === 'all') return { kind: word }
  const current = monthOf(now)
  if (word === 'current') return { kind: 'months', months: [current] }
  const isPrevious = word === '' || word === 'previous'
  const months = isPrevious ? [addMonths(current, -1)] : namedMonths(text, now)
  return { kind: 'months', months }
}
