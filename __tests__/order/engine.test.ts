import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createEngine } from '../../src/order/engine.ts'

/** The digest of bytes at a place in an engine's memory. */
function digestOf(bytes: Uint8Array, shift = 0): number {
  const engine = createEngine()
  const place = engine.reserve(bytes.length + shift) + shift
  Buffer.from(engine.memory.buffer).set(bytes, place)
  return engine.digest(place, place + bytes.length)
}

test('a digest is of 52 bits, and depends on the bytes alone, not on where they lie', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), fc.nat(20), (bytes, shift) => {
      const digest = digestOf(bytes)
      expect(Number.isSafeInteger(digest) && digest >= 0 && digest < 2 ** 52).toBe(true)
      expect(digestOf(bytes, shift)).toBe(digest)
    }),
  )
})

test('a digest changes with every bit, with a byte more, and with the places of words', () => {
  const bytes = Buffer.from('{"id":"bb0734e9-3d57-4ff5-ae17-60920d1b5d01"}')
  const digests = [digestOf(bytes), digestOf(Buffer.concat([bytes, Buffer.of(0)]))]
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    const changed = Buffer.from(bytes)
    changed[bit >> 3]! ^= 1 << (bit & 7)
    digests.push(digestOf(changed))
  }
  for (let at = 8; at + 8 <= bytes.length; at += 8) {
    const words = [bytes.subarray(at, at + 8), bytes.subarray(0, at), bytes.subarray(at + 8)]
    digests.push(digestOf(Buffer.concat(words)))
  }
  expect(new Set(digests).size).toBe(digests.length)
})

test('more than there can be of memory is not given', () => {
  const engine = createEngine()
  expect(engine.reserve(0xffffffff)).toBe(0)
  expect(engine.reserve(1 << 20)).toBeGreaterThan(0)
})
