import { expect, test } from '@jest/globals'
import { appendMonth } from '../../src/ledger/append.ts'
import { readLedger } from '../../src/ledger/read.ts'
import { systemClock } from '../../src/system/clock.ts'
import { addMonths, type Month } from '../../src/system/month.ts'
import { ACCOUNT, startFixture } from './fixture.ts'

test.each([
  [8, 60],
  [32, 240],
])(
  '%i writers of one ledger are done in %i seconds: one chain, nothing lost',
  async (count, seconds) => {
    const it = await startFixture({}, systemClock)
    try {
      await it.write('main', 'README.md', 'Hello')
      const months = Array.from({ length: count }, (_, at) => addMonths('2023-01' as Month, at))
      const begun = Date.now()
      const made = await Promise.all(
        months.map(async (month) =>
          appendMonth(await it.ledger(), await it.month(`of ${month}`, { month })),
        ),
      )
      const took = (Date.now() - begun) / 1000
      expect(made.every(({ isNew }) => isNew)).toBe(true)
      expect(await it.commits()).toHaveLength(1 + count)
      const { store } = await it.ledger()
      const { log } = await readLedger(await store.open(), ACCOUNT.id)
      expect(log.map(({ manifest }) => manifest.month).sort()).toEqual(months)
      expect(took).toBeLessThan(seconds)
    } finally {
      await it.close()
    }
  },
  300_000,
)
