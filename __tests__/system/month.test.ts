import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { InputError } from '../../src/system/errors.ts'
import * as months from '../../src/system/month.ts'

/** The months that an input asks for, or its kind when only the ledger knows them. */
function parse(input: string, now = '2026-11-23T10:00:00Z'): string {
  const selection = months.parseMonthSelection(input, new Date(now))
  return selection.kind === 'months' ? selection.months.join(' ') : selection.kind
}

test.each([
  ['', '2026-10'],
  ['previous', '2026-10'],
  ['CURRENT', '2026-11'],
  ['2017-01', '2017-01'],
  ['2025-11 .. 2026-02', '2025-11 2025-12 2026-01 2026-02'],
  ['missing', 'missing'],
  ['all', 'all'],
])('the input %j means %s', (input, expected) => {
  expect(parse(input)).toBe(expected)
})

test.each([
  ['2016-12', ', before 2017-01'],
  ['2026-12', ', in the future: it is 2026-11 now in UTC'],
  ['2026-10..2026-09', ", reversed: try '2026-09..2026-10'"],
  ...['2026-13', '2026-05-01', '２０２６-05', '2026-09..', 'previous..current'].map((input) => [
    input,
    '. Expected one of',
  ]),
  ...['2026-09...2026-10', '2026-08..2026-09..2026-10', 'october'].map((input) => [input, '. Exp']),
])('the input %j is refused, with the accepted forms', (input, problem) => {
  expect(() => parse(input)).toThrow(InputError)
  expect(() => parse(input)).toThrow(`Invalid month '${input}'${problem}`)
  for (const form of ['previous', 'current', 'YYYY-MM..YYYY-MM', 'missing', 'all', 'UTC']) {
    expect(() => parse(input)).toThrow(form)
  }
})

test('the input goes by the month that has begun in UTC, across years too', () => {
  const [before, after] = ['2026-12-31T23:59:59.999Z', '2027-01-01T00:00:00Z'] as const
  expect([parse('previous', before), parse('current', before)]).toEqual(['2026-11', '2026-12'])
  expect([parse('previous', after), parse('2027-01', after)]).toEqual(['2026-12', '2027-01'])
  expect(() => parse('2027-01', before)).toThrow('in the future')
})

test('a month ends where the next begins, and holds exactly its instants', () => {
  const month = fc
    .tuple(fc.integer({ min: 2017, max: 2100 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}` as months.Month)
  fc.assert(
    fc.property(month, (one) => {
      const next = months.addMonths(one, 1)
      expect(months.endOf(one)).toEqual(months.startOf(next))
      expect(months.monthOf(months.startOf(one))).toBe(one)
      expect(months.monthOf(new Date(months.endOf(one).getTime() - 1))).toBe(one)
      expect(months.monthOf(months.endOf(one))).toBe(next)
    }),
  )
})
