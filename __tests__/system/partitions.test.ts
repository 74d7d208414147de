import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { Partitions } from '../../src/system/partitions.ts'
import { spillInMemory } from '../order/helpers.ts'

const SIZE = 32
const hash = (n: number) => createHash('sha256').update(String(n)).digest()
const hashOfOnePartition = (n: number) => {
  const one = hash(n)
  one[0] = 7
  return one
}

/** Fills partitions with as many records; counts the files that were opened for them. */
async function filled(count: number, recordOf = hash) {
  let files = 0
  const partitions = new Partitions(SIZE, () => {
    files++
    return Promise.resolve(spillInMemory())
  })
  const shared = Buffer.alloc(SIZE)
  for (let n = 0; n < count; n++) {
    // A record's memory may be used again for the next.
    recordOf(n).copy(shared)
    partitions.add(shared)
    if (partitions.isFull) await partitions.spill()
  }
  return { partitions, files: () => files }
}

/** The records of each partition, in hexadecimal. */
async function recordsOf(partitions: Partitions): Promise<string[][]> {
  const all: string[][] = []
  for await (const records of partitions) {
    all.push(records.toString('hex').match(new RegExp(`.{${2 * SIZE}}`, 'g')) ?? [])
  }
  return all
}

test.each<[string, number, typeof hash, number]>([
  ['none', 0, hash, 0],
  ['few', 1000, hash, 0],
  ['more than fit in memory', 200_000, hash, 1],
  ['one less than a partition holds', 1023, hashOfOnePartition, 0],
  ['as many as a partition holds', 1024, hashOfOnePartition, 1],
  ['one more than a partition holds', 1025, hashOfOnePartition, 1],
])('give back each of their records once, as often as asked: %s', async (_, count, of, opened) => {
  const { partitions, files } = await filled(count, of)
  const expected = Array.from({ length: count }, (_, n) => of(n).toString('hex')).sort()
  for (let time = 0; time < 2; time++) {
    expect((await recordsOf(partitions)).flat().sort()).toEqual(expected)
  }
  expect(files()).toBe(opened)
})

test('keep records of one first byte together, in the same place in any other', async () => {
  const homes = new Map<string, Set<number>>()
  for (const { partitions } of [await filled(3000), await filled(1000)]) {
    for (const [index, records] of (await recordsOf(partitions)).entries()) {
      for (const one of records) {
        const byte = one.slice(0, 2)
        homes.set(byte, (homes.get(byte) ?? new Set()).add(index))
      }
    }
  }
  expect([...homes.values()].every((indexes) => indexes.size === 1)).toBe(true)
})
