import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { Partitions } from '../../src/ledger/partitions.ts'
import { spillInMemory } from '../order/helpers.ts'

const SIZE = 32
const record = (n: number) => createHash('sha256').update(String(n)).digest()

/** Fills partitions with as many records; counts the files that were opened for them. */
async function filled(count: number, recordOf = record) {
  let files = 0
  const partitions = new Partitions(SIZE, () => {
    files++
    return Promise.resolve(spillInMemory())
  })
  const shared = Buffer.alloc(SIZE)
  for (let n = 0; n < count; n++) {
    // A record's memory may be used again for the next.
    recordOf(n).copy(shared)
    await partitions.add(shared)
  }
  const all: Buffer[][] = []
  for await (const records of partitions) all.push(records)
  return { all, files: () => files, partitions }
}

const texts = (records: readonly Buffer[]) => records.map((one) => one.toString('hex')).sort()
const expected = (count: number, recordOf = record) =>
  texts(Array.from({ length: count }, (_, n) => recordOf(n)))

test('give back each record once, those of one first byte together', async () => {
  const { all, files } = await filled(1000)
  expect(texts(all.flat())).toEqual(expected(1000))
  const homes = new Map<number, Set<number>>()
  for (const [index, records] of all.entries()) {
    for (const one of records) homes.set(one[0]!, (homes.get(one[0]!) ?? new Set()).add(index))
  }
  expect([...homes.values()].every((indexes) => indexes.size === 1)).toBe(true)
  expect(files()).toBe(0)
})

test('put beyond their memory into one file, and give it back as often as it is asked', async () => {
  const { all, files, partitions } = await filled(200_000)
  expect(texts(all.flat())).toEqual(expected(200_000))
  const again: Buffer[] = []
  for await (const records of partitions) again.push(...records)
  expect(again).toHaveLength(200_000)
  expect(files()).toBe(1)
})

test.each([1023, 1024, 1025, 2048, 2049])('hold %i records of one partition', async (count) => {
  const same = (n: number) => {
    const one = record(n)
    one[0] = 7
    return one
  }
  const { all, files } = await filled(count, same)
  expect(texts(all.flat())).toEqual(expected(count, same))
  expect(all.filter((records) => records.length > 0)).toHaveLength(1)
  expect(files()).toBe(count < 1024 ? 0 : 1)
})

test('of nothing are empty, and as many as any others', async () => {
  const { all } = await filled(0)
  expect(all.flat()).toEqual([])
  expect(all).toHaveLength((await filled(10)).all.length)
})
