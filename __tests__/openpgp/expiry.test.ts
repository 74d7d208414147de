import { expect, test } from '@jest/globals'
import { expiryWarnings } from '../../src/openpgp/expiry.ts'
import { daysFromNow, NOW } from '../seal/fixtures.ts'

const FINGERPRINT = 'AB'.repeat(20)

function warnings(days: number | null, within?: number): string[] {
  const expires = days === null ? null : daysFromNow(days)
  return expiryWarnings([{ fingerprint: FINGERPRINT, expires }], NOW, within)
}

test('a key that never expires, or not soon, is no warning', () => {
  expect(warnings(null)).toEqual([])
  expect(warnings(45.01)).toEqual([])
  expect(warnings(20, 10)).toEqual([])
})

test('a key that expires within 45 days is named with the date and the way out', () => {
  expect(warnings(45)).toEqual([
    expect.stringMatching(
      `^key ${FINGERPRINT} expires on 2026-11-19, in 45 days: extend it .*--quick-set-expire`,
    ),
  ])
  expect(warnings(1.5)[0]).toContain('on 2026-10-06, in 1 day:')
})
