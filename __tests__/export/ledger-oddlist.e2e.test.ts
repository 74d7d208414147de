import { expect, test } from '@jest/globals'
import {
  annotations,
  archiveOfEvents,
  clockAt,
  events,
  failure,
  onStage,
  resultsOf,
  type Stage,
} from '../e2e/fixture.ts'
import { checkLedger, logOf } from '../e2e/ledger.ts'

const env = clockAt('2026-03-02T05:17:00Z')
const archives = (...months: string[]) =>
  Promise.all(months.map((month) => archiveOfEvents(month, events(month, 5))))

/** Has Heroku's list, and with `whole` also the descriptions of months, show some items otherwise. */
function distort(at: Stage, changes: Record<string, object>, whole = false): void {
  at.world.heroku.intercept = async ({ path }, _response, proceed) => {
    if (!path.endsWith('/archives') && !(whole && path.includes('/archives/'))) return undefined
    const reply = await proceed()
    if (reply.status !== 200) return reply
    const distorted = <T extends { year: number; month: string }>(item: T) => ({
      ...item,
      ...changes[`${item.year}-${item.month}`],
    })
    interface Item {
      year: number
      month: string
    }
    const body = reply.body as Item | Item[]
    return { ...reply, body: Array.isArray(body) ? body.map(distorted) : distorted(body) }
  }
}

test('an item that cannot be read does not keep other months: it is told', async () => {
  await onStage(await archives('2026-01', '2026-02', '2026-03'), async (at) => {
    distort(at, { '2026-03': { checksum: null, size: 'none' } })
    const step = await at.run({ month: '2026-02' }, { env })
    expect(step.exitCode).toBe(0)
    expect(annotations(step, 'warning')).toEqual([
      expect.stringMatching(
        /^The item of 2026-03 in Heroku's list .*checksum: .*size: .*report it.*Request-Id [0-9a-f-]{36}/,
      ),
    ])
    distort(at, { '2026-03': { month: '../../13' } })
    const unnamed = await at.run({ month: '2026-01' }, { env })
    expect(unnamed.exitCode).toBe(0)
    expect(annotations(unnamed, 'warning')).toEqual([expect.stringMatching(/^An item in Heroku's/)])
    expect(logOf(await checkLedger(at))).toEqual(['2026-02', '2026-01'])
  })
})

test('missing does not take it for what is not there: its month fails, and no other', async () => {
  await onStage(await archives('2026-01', '2026-02'), async (at) => {
    distort(at, { '2026-02': { checksum: null } }, true)
    const step = await at.run({ month: 'missing' }, { env })
    expect(await failure(step)).toMatch(
      /^2026-02: Heroku's answer, asked for the archive of 2026-02/,
    )
    expect(resultsOf(step)).toMatchObject([
      { month: '2026-01', status: 'exported' },
      { month: '2026-02', status: 'failed' },
    ])
    // What Heroku says of the month itself counts.
    distort(at, { '2026-02': { checksum: null } })
    const again = await at.run({ month: 'missing' }, { env })
    expect(again.exitCode).toBe(0)
    expect(resultsOf(again)).toMatchObject([{ month: '2026-02', status: 'exported' }])
    // And one that is held is neither changed nor lost for it.
    const held = await at.run({ month: 'missing' }, { env })
    expect(held.exitCode).toBe(0)
    expect(held.outputs.results).toBe('[]')
  })
})

test('missing and all fail when an item does not say of which month it is', async () => {
  await onStage(await archives('2026-01', '2026-02'), async (at) => {
    distort(at, { '2026-02': { month: '13' } })
    for (const month of ['missing', 'all']) {
      const step = await at.run({ month }, { env })
      expect(await failure(step)).toMatch(/asked for the list of archives, .*month: .*report it/)
    }
  })
})
