import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Checksum } from '../../src/order/digest.ts'

/** The checksum of texts, which lie somewhere in memory. */
function sumOf(texts: readonly Uint8Array[], shift = 0): Checksum {
  const checksum = new Checksum()
  for (const text of texts) {
    const bytes = Buffer.concat([Buffer.alloc(shift, 0xaa), text, Buffer.alloc(9, 0x55)])
    checksum.add(bytes, shift, shift + text.length)
  }
  return checksum
}

test('a checksum is the same wherever the entries lie and whatever their order', () => {
  const texts = fc.array(fc.uint8Array({ maxLength: 100 }), { maxLength: 20 })
  fc.assert(
    fc.property(texts, fc.nat(20), (texts, shift) => {
      const sum = sumOf(texts)
      expect(sum.equals(sumOf(texts.toReversed(), shift))).toBe(true)
      expect(Number.isSafeInteger(sum.sum) && sum.sum >= 0).toBe(true)
      expect(sum.equals(sumOf([...texts, new Uint8Array(0)]))).toBe(false)
    }),
  )
})

test('a checksum changes with every bit, and with the places of bytes', () => {
  const bytes = Buffer.from('{"id":"bb0734e9-3d57-4ff5-ae17-60920d1b5d01"}')
  const sums = [sumOf([bytes]).sum]
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    const changed = Buffer.from(bytes)
    changed[bit >> 3]! ^= 1 << (bit & 7)
    sums.push(sumOf([changed]).sum)
  }
  for (let at = 4; at < bytes.length; at += 4) {
    sums.push(sumOf([Buffer.concat([bytes.subarray(at), bytes.subarray(0, at)])]).sum)
  }
  expect(new Set(sums).size).toBe(sums.length)
})
