import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { Repeats } from '../../src/order/repeats.ts'
import { spillInMemory } from './helpers.ts'

/** Ids of the form that Heroku gives, from numbers; alike in their first byte when asked. */
function uuidOf(number: number, first?: string): string {
  const hex = createHash('sha256').update(String(number)).digest('hex')
  const all = `${first ?? hex.slice(0, 2)}${hex.slice(2, 32)}`
  return all.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** Counts repeats among texts, which lie somewhere within other bytes. */
async function repeatsOf(ids: Iterable<string>): Promise<{ count: number; spilled: boolean }> {
  let spilled = false
  const file = spillInMemory()
  const repeats = new Repeats(() => {
    spilled = true
    return Promise.resolve(file)
  })
  for (const id of ids) {
    const bytes = Buffer.from(`{"id":"${id}"}`)
    repeats.add(bytes, 7, bytes.length - 2)
    if (repeats.isFull) await repeats.spill()
    expect(repeats.isFull).toBe(false)
  }
  return { count: await repeats.count(), spilled }
}

const A = uuidOf(1)

test.each<[string, string[], number]>([
  ['none', [], 0],
  ['one', [A], 0],
  ['one twice', [A, A], 1],
  ['one of three, n times', [A, 'x', A, A, 'x', A], 4],
  ['texts that are no uuid', ['x', 'y', 'x', ''], 1],
  ['empty ones', ['', '', ''], 2],
  ['a text and its escaped form', ['é', '\\u00e9'], 1],
  ['a uuid and the same in capitals, which is another text', [A, A.toUpperCase()], 0],
  ['capitals twice', [A.toUpperCase(), A.toUpperCase()], 1],
  ['of a uuid’s length, without its dashes in place', [A.replace('-', '0'), A], 0],
  ['with a dash too many', [A.replace(/.$/, '-'), A.replace(/.$/, '-')], 1],
])('%s', async (_name, ids, count) => {
  expect(await repeatsOf(ids)).toEqual({ count, spilled: false })
})

test('those that differ in one place only are told apart, wherever it is', async () => {
  const ids = Array.from(A).flatMap((sign, at) =>
    sign === '-' ? [] : [A.slice(0, at) + (sign === '0' ? '1' : '0') + A.slice(at + 1)],
  )
  expect(ids).toHaveLength(32)
  expect(await repeatsOf([A, ...ids])).toEqual({ count: 0, spilled: false })
  expect(await repeatsOf([A, ...ids, ...ids])).toEqual({ count: 32, spilled: false })
})

test('more than are held in memory: what was spilled counts as well', async () => {
  // 2,048 ids of one partition are held; these are of one.
  const many = Array.from({ length: 5000 }, (_, i) => uuidOf(i, '7f'))
  expect(await repeatsOf(many.slice(0, 2047))).toEqual({ count: 0, spilled: false })
  expect(await repeatsOf(many)).toEqual({ count: 0, spilled: true })
  const again = [many[0]!, many[2500]!, many[4999]!, many[0]!]
  expect(await repeatsOf([...many, ...again])).toEqual({ count: 4, spilled: true })
})
