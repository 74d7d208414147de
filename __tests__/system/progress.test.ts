import { expect, test } from '@jest/globals'
import { withProgress } from '../../src/system/progress.ts'
import { fakeClock, fakeLog } from '../edges.ts'

test('the progress of what takes long is logged every ten seconds, in bytes of the total', async () => {
  const [clock, log] = [fakeClock(), fakeLog()]
  async function* slow(): AsyncGenerator<Uint8Array> {
    for (let i = 0; i < 5; i++) {
      await clock.sleep(6000)
      yield Buffer.alloc(2_000_000)
    }
  }
  const progress = { done: 'Downloaded', total: 10_000_000, clock, log }
  let size = 0
  for await (const chunk of withProgress(slow(), progress)) size += chunk.length
  expect(size).toBe(10_000_000)
  expect(log.lines).toEqual(['Downloaded 4.0 MB of 10.0 MB', 'Downloaded 8.0 MB of 10.0 MB'])
})
