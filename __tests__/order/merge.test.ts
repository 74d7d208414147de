import { expect, test } from '@jest/globals'
import { merge, mergeBeforehand, RUNS } from '../../src/order/merge.ts'
import { RunWriter, type SpilledRun } from '../../src/order/spill.ts'
import { spillInMemory } from './helpers.ts'

test.each([1, RUNS, RUNS + 1, 3 * RUNS])(
  '%i runs come out in order, equal instants as they came, with at most as many open at once as memory allows',
  async (count) => {
    const file = spillInMemory()
    const writer = new RunWriter(file)
    const runs: SpilledRun[] = []
    const expected: { seconds: number; text: string }[] = []
    for (let run = 0; run < count; run++) {
      for (let i = 0; i < 3; i++) {
        const one = { seconds: 10 * i + (run % 4), nanos: 0, rest: '' }
        const text = `${run}.${i}`
        expected.push({ ...one, text })
        writer.add(one, Buffer.from(text), 0, text.length)
      }
      runs.push(await writer.write(writer.rest()))
    }
    const left = await mergeBeforehand(file, runs)
    expect(left.length).toBe(Math.min(count, RUNS))
    const found: string[] = []
    const texts = merge(file, left, ({ buffer, start, end }) =>
      buffer.toString('latin1', start, end),
    )
    for await (const text of texts) found.push(text)
    expect(found).toEqual(
      expected.toSorted((a, b) => a.seconds - b.seconds).map(({ text }) => text),
    )
  },
)
