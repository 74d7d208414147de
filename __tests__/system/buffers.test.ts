import { expect, test } from '@jest/globals'
import { release } from '../../src/system/buffers.ts'

test('a large buffer gives its memory back, and what shares it as well', () => {
  const buffer = Buffer.alloc(100_000, 1)
  const part = buffer.subarray(10, 20)
  release(part)
  expect([buffer.length, part.length]).toEqual([0, 0])
})

test('memory that Node.js shares out is left alone', () => {
  const small = Buffer.from('some text')
  release(small)
  expect(small.toString()).toBe('some text')
})
