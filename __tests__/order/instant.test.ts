import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compareInstants, readInstant, type Instant } from '../../src/order/instant.ts'
import { stamp } from './archives.ts'
import { instantOf } from '../../sandbox/reference.ts'

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

test('an instant and its order are those of a reference by Date and BigInt of every kind and on their order', () => {
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

test('a date-time changed in any character is read as the reference reads it', () => {
  const text = '2024-02-29T23:59:59.5+00:30'
  for (let at = 0; at < text.length; at++)
    for (let byte = 0x20; byte < 0x7f; byte++) {
      const changed = text.slice(0, at) + String.fromCharCode(byte) + text.slice(at + 1)
      expect([changed, exact(read(changed))]).toEqual([changed, instantOf(changed)])
    }
})
