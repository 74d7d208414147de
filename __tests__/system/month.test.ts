import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { InputError } from '../../src/system/errors.ts'
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
    ['previous', '2026-10'],
    ['current', '2026-11'],
    ['CURRENT', '2026-11'],
    ['2026-10', '2026-10'],
    ['2017-01', '2017-01'],
    ['2025-11..2026-02', '2025-11 2025-12 2026-01 2026-02'],
    ['2026-09 .. 2026-10', '2026-09 2026-10'],
    ['missing', 'missing'],
    ['all', 'all'],
  ])('%j means %s', (input, expected) => {
    expect(parse(input)).toBe(expected)
  })

  test.each([
    ['2016-12', "Month '2016-12' is before 2017-01"],
    ['2026-12', "Month '2026-12' is in the future: it is 2026-11 now in UTC"],
    ['2026-10..2026-09', "The month range '2026-10..2026-09' is reversed: try '2026-09..2026-10'"],
    ['2026-13', "Invalid month '2026-13'"],
    ['2026-05-01', "Invalid month '2026-05-01'"],
    ['２０２６-05', "Invalid month '２０２６-05'"],
    ['2026-09..', "Invalid month range '2026-09..'"],
    ['previous..current', "Invalid month range 'previous..current'"],
    ['2026-09...2026-10', "Invalid month range '2026-09...2026-10'"],
    ['2026-08..2026-09..2026-10', "Invalid month range '2026-08..2026-09..2026-10'"],
    ['2026-09\n2026-10', "Invalid month '2026-09\\u{A}2026-10'"],
    ['2026-09\u200b', "Invalid month '2026-09\\u{200B}'"],
  ])('%j is refused, with the accepted forms', (input, message) => {
    expect(() => parse(input)).toThrow(InputError)
    expect(() => parse(input)).toThrow(message)
    for (const form of ['previous', 'current', 'YYYY-MM..YYYY-MM', 'missing', 'all', 'UTC'])
      expect(() => parse(input)).toThrow(form)
  })

  test('goes by the month that has begun, across years too', () => {
    const before = new Date('2026-12-31T23:59:59.999Z')
    expect([parse('previous', before), parse('current', before)]).toEqual(['2026-11', '2026-12'])
    expect(() => parse('2027-01', before)).toThrow('in the future')
    const after = new Date('2027-01-01T00:00:00Z')
    expect([parse('previous', after), parse('2027-01', after)]).toEqual(['2026-12', '2027-01'])
  })
})

test('months are those of UTC wherever the runner is', async () => {
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
    { env: { PATH: process.env.PATH, TZ: 'Pacific/Kiritimati' } },
  )
  expect(JSON.parse(stdout)).toEqual([
    ['2026-10', '2026-09', '2026-09-01T00:00:00.000Z', '2026-10-01T00:00:00.000Z', false],
    ['2026-11', '2026-10', '2026-10-01T00:00:00.000Z', '2026-11-01T00:00:00.000Z', false],
  ])
})

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
