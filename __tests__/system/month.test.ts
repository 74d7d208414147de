import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import * as months from '../../src/system/month.ts'

const NOW = new Date('2026-11-23T10:00:00Z')

/** The months that an input asks for, or its kind when only the ledger knows them. */
function parse(input: string, now = NOW): string {
  const selection = months.parseMonthSelection(input, now)
  return selection.kind === 'months' ? selection.months.join(' ') : selection.kind
}

describe('the month input', () => {
  test.each([
    ['', '2026-10'],
    ['  ', '2026-10'],
    ['previous', '2026-10'],
    ['current', '2026-11'],
    ['CURRENT', '2026-11'],
    ['2026-10', '2026-10'],
    ['2026-11', '2026-11'],
    ['2017-01', '2017-01'],
    ['2026-09..2026-11', '2026-09 2026-10 2026-11'],
    ['2025-11..2026-02', '2025-11 2025-12 2026-01 2026-02'],
    ['2026-10..2026-10', '2026-10'],
    ['2026-09 .. 2026-10', '2026-09 2026-10'],
    ['missing', 'missing'],
    ['all', 'all'],
  ])('%j means %s', (input, expected) => {
    expect(parse(input)).toBe(expected)
  })

  test.each([
    ['2016-12', "Month '2016-12' is before 2017-01"],
    ['2016-12..2017-02', "Month '2016-12' is before 2017-01"],
    ['2026-12', "Month '2026-12' is in the future: it is 2026-11 now in UTC"],
    ['2026-10..2026-12', "Month '2026-12' is in the future"],
    ['2026-10..2026-09', "The month range '2026-10..2026-09' is reversed: try '2026-09..2026-10'"],
    ['2026-00', "Invalid month '2026-00'"],
    ['2026-13', "Invalid month '2026-13'"],
    ['2026-5', "Invalid month '2026-5'"],
    ['2026-05-01', "Invalid month '2026-05-01'"],
    ['２０２６-05', "Invalid month '２０２６-05'"],
    ['May 2026', "Invalid month 'May 2026'"],
    ['2026-09-2026-10', "Invalid month '2026-09-2026-10'"],
    ['2026-09..', "Invalid month '' in the range '2026-09..'"],
    ['previous..current', "Invalid month 'previous' in the range 'previous..current'"],
    ['2026-09...2026-10', "Invalid month '.2026-10' in the range '2026-09...2026-10'"],
    ['2026-08..2026-09..2026-10', "Invalid month range '2026-08..2026-09..2026-10'"],
    ['2026-09\n2026-10', "Invalid month '2026-09\\u{A}2026-10'"],
    ['2026-09\u200b', "Invalid month '2026-09\\u{200B}'"],
  ])('%j is refused, with the accepted forms', (input, message) => {
    expect(() => parse(input)).toThrow(months.MonthError)
    expect(() => parse(input)).toThrow(message)
    for (const form of ['previous', 'current', 'YYYY-MM..YYYY-MM', 'missing', 'all', 'UTC'])
      expect(() => parse(input)).toThrow(form)
  })

  test.each([
    ['2026-12-31T23:59:59.999Z', '2026-11', '2026-12'],
    ['2027-01-01T00:00:00Z', '2026-12', '2027-01'],
    ['2028-02-29T23:59:59Z', '2028-01', '2028-02'],
    ['2028-03-31T12:00:00Z', '2028-02', '2028-03'],
  ])('at %s the previous month is %s and the current %s', (now, previous, current) => {
    expect([parse('previous', new Date(now)), parse('current', new Date(now))]).toEqual([
      previous,
      current,
    ])
  })

  test('takes a month from its first instant on', () => {
    const before = new Date('2026-11-30T23:59:59.999Z')
    expect(() => parse('2026-12', before)).toThrow('in the future')
    expect(parse('2026-12', new Date('2026-12-01T00:00:00Z'))).toBe('2026-12')
  })
})

test.each(['Pacific/Kiritimati', 'America/Los_Angeles'])(
  'months are those of UTC when the runner is in %s',
  async (TZ) => {
    const script = `
      import { endOf, monthOf, parseMonthSelection, startOf } from ${JSON.stringify(new URL('../../src/system/month.ts', import.meta.url).href)}
      const facts = ['2026-10-31T23:59:59.999Z', '2026-11-01T00:00:00Z'].map((text) => {
        const now = new Date(text)
        const { months } = parseMonthSelection('previous', now)
        const [first] = months
        return [monthOf(now), first, startOf(first), endOf(first), now.getTimezoneOffset() === 0]
      })
      process.stdout.write(JSON.stringify(facts))`
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '--eval', script],
      { env: { PATH: process.env.PATH, TZ } },
    )
    expect(JSON.parse(stdout)).toEqual([
      ['2026-10', '2026-09', '2026-09-01T00:00:00.000Z', '2026-10-01T00:00:00.000Z', false],
      ['2026-11', '2026-10', '2026-10-01T00:00:00.000Z', '2026-11-01T00:00:00.000Z', false],
    ])
  },
)

describe('calendar arithmetic', () => {
  const month = fc
    .tuple(fc.integer({ min: 2017, max: 2100 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}` as months.Month)

  test('a month ends where the next begins, and holds exactly its instants', () => {
    fc.assert(
      fc.property(month, (one) => {
        const next = months.addMonths(one, 1)
        expect(months.endOf(one)).toEqual(months.startOf(next))
        expect(months.monthOf(months.startOf(one))).toBe(one)
        expect(months.monthOf(new Date(months.endOf(one).getTime() - 1))).toBe(one)
        expect(months.monthOf(months.endOf(one))).toBe(next)
        expect(months.isMonth(one)).toBe(true)
      }),
    )
  })

  test('a range has every month once, in order, both ends included', () => {
    fc.assert(
      fc.property(month, fc.nat(40), (first, length) => {
        const range = months.monthsBetween(first, months.addMonths(first, length))
        expect(range).toHaveLength(length + 1)
        expect(range).toEqual(
          Array.from({ length: length + 1 }, (_, i) => months.addMonths(first, i)),
        )
        expect([...range].sort()).toEqual(range)
      }),
    )
  })
})
