import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compareInstants, readInstant, type Instant } from '../../src/order/instant.ts'
import { stamp } from './archives.ts'
import { instantOf } from './reference-order.ts'

/** Reads a text that stands among others, as it does in an archive. */
function read(text: string): Instant | undefined {
  const bytes = Buffer.from(`0Z${text}0123456789:00Z`)
  return readInstant(bytes, 2, 2 + Buffer.byteLength(text))
}

const UNIT = 10n ** 40n

/** An instant as the reference has it. */
function exact(instant: Instant | undefined): bigint | undefined {
  if (instant === undefined) return undefined
  const digits = String(instant.nanos).padStart(10, '0') + instant.rest
  return BigInt(instant.seconds) * 2n * UNIT + BigInt(digits.padEnd(41, '0'))
}

describe('readInstant', () => {
  test.each([
    ['1970-01-01T00:00:00Z', 0, 0, ''],
    ['2026-10-01T00:00:00Z', 1790812800, 0, ''],
    ['2026-10-01t00:00:00z', 1790812800, 0, ''],
    ['2026-09-30T17:00:00-07:00', 1790812800, 0, ''],
    ['2026-10-01T00:00:00.5Z', 1790812800, 500_000_000, ''],
    ['2026-10-01T00:00:00.1234567890Z', 1790812800, 123_456_789, ''],
    ['2026-10-01T00:00:00.12345678900100Z', 1790812800, 123_456_789, '001'],
    ['1969-12-31T23:59:59.75Z', -1, 750_000_000, ''],
    ['0000-01-01T00:00:00Z', -62167219200, 0, ''],
    ['9999-12-31T23:59:59Z', 253402300799, 0, ''],
    ['2016-12-31T23:59:60Z', 1483228799, 1_000_000_000, ''],
    ['2016-12-31T23:59:60.25Z', 1483228799, 1_250_000_000, ''],
    ['2016-12-31T15:59:60-08:00', 1483228799, 1_000_000_000, ''],
  ])('takes %s', (text, seconds, nanos, rest) => {
    expect(read(text)).toEqual({ seconds, nanos, rest })
  })

  test.each([
    ...['2026-02-29T00:00:00Z', '1900-02-29T00:00:00Z', '2026-04-31T00:00:00Z'],
    ...['2026-10-01T24:00:00Z', '2026-10-01T12:00:60Z', '2026-10-01T23:59:60+01:00'],
    ...['2026-10-01T00:00:00', '2026-10-01 00:00:00Z', '2026-10-01T00:00:00.Z'],
    ...['2026-10-01T00:00:00+0530', '2026-10-01T00:00:00+24:00', '２026-10-01T00:00:00Z'],
    ...['+02026-10-01T00:00:00Z', 'yesterday', '1790812800', ''],
  ])('refuses %j', (text) => {
    expect(read(text)).toBeUndefined()
  })

  test('agrees with Date and BigInt on every day', () => {
    const day = fc.date({
      noInvalidDate: true,
      min: new Date('0000-01-01T00:00:00Z'),
      max: new Date('9999-12-31T23:59:59.999Z'),
    })
    fc.assert(
      fc.property(day, (date) => {
        const text = date.toISOString()
        const { seconds, nanos } = read(text)!
        expect(seconds * 1000 + nanos / 1e6).toBe(date.getTime())
      }),
      { numRuns: 2000 },
    )
  })

  test('agrees with the reference on date-times of every kind and on their order', () => {
    fc.assert(
      fc.property(stamp, stamp, (one, other) => {
        const [a, b] = [read(one), read(other)]
        expect([exact(a), exact(b)]).toEqual([instantOf(one), instantOf(other)])
        fc.pre(a !== undefined && b !== undefined)
        const expected = instantOf(one)! - instantOf(other)!
        expect(Math.sign(compareInstants(a, b))).toBe(expected < 0n ? -1 : expected > 0n ? 1 : 0)
      }),
      { numRuns: 2000 },
    )
  })

  test('agrees with the reference on every change of one character', () => {
    const text = '2024-02-29T23:59:59.5+00:30'
    for (let at = 0; at < text.length; at++)
      for (let byte = 0x20; byte < 0x7f; byte++) {
        const changed = text.slice(0, at) + String.fromCharCode(byte) + text.slice(at + 1)
        expect([changed, exact(read(changed))]).toEqual([changed, instantOf(changed)])
      }
  })
})
