import { expect, test } from '@jest/globals'
import { Checksum } from '../../src/order/digest.ts'

function sumOf(bytes: Buffer): number {
  const checksum = new Checksum()
  checksum.add(bytes, 0, bytes.length)
  return checksum.sum
}

test('a checksum changes with every bit, and with the order of bytes', () => {
  const bytes = Buffer.from('{"id":"bb0734e9-3d57-4ff5-ae17-60920d1b5d01"}')
  const sums = [sumOf(bytes)]
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    const changed = Buffer.from(bytes)
    changed[bit >> 3]! ^= 1 << (bit & 7)
    sums.push(sumOf(changed))
  }
  for (let at = 4; at < bytes.length; at += 4) {
    sums.push(sumOf(Buffer.concat([bytes.subarray(at), bytes.subarray(0, at)])))
  }
  expect(new Set(sums).size).toBe(sums.length)
})
