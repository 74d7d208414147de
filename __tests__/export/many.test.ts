import { expect, test } from '@jest/globals'
import { archiveOfEvents, events, onStage } from '../e2e/fixture.ts'
import { checkLedger, logOf } from '../e2e/ledger.ts'
import { exportIn, type Exported } from '../in-process.ts'

const NOW = '2026-11-02T05:17:00Z'
const MONTHS = ['2025-01', '2025-02', '2025-03', '2025-04', '2025-05']
const archives = () => Promise.all(MONTHS.map((each) => archiveOfEvents(each, events(each, 3))))
const statuses = ({ results }: Exported) => results.map(({ status }) => status)

test('a month is fetched while the one before is committed; each is a commit of its own, in order, and one that fails leaves no gap', async () => {
  await onStage(await archives(), async (at) => {
    const { github, heroku } = at.world
    at.account.archives[2]!.checksum = '0'.repeat(64)
    const fetched = Promise.withResolvers<undefined>()
    heroku.intercept = ({ path }) => {
      if (path.endsWith('/2025/05')) fetched.resolve(undefined)
      return undefined
    }
    let commits = 0
    github.intercept = async ({ method, path }) => {
      // April is not committed before May is asked for.
      if (method === 'POST' && path.endsWith('/git/commits') && ++commits === 3) {
        await fetched.promise
      }
      return undefined
    }
    const ran = await exportIn(at, { month: 'all' }, NOW)
    expect(statuses(ran)).toEqual(['exported', 'exported', 'failed', 'exported', 'exported'])
    expect(ran.message).toMatch(/^2025-03: The archive's SHA-256 is /)
    expect(logOf(await checkLedger(at))).toEqual(['2025-01', '2025-02', '2025-04', '2025-05'])
    expect(ran.groups.filter((title) => title.startsWith('2025'))).toEqual(
      MONTHS.flatMap((month) =>
        ['fetch', 'order', 'seal', 'deliver']
          .slice(0, month === '2025-03' ? 1 : 4)
          .map((step) => `${month}: ${step}`),
      ),
    )
  })
})

test("months for which Heroku's request limit is not enough are named, with the time when to run again; the others are delivered", async () => {
  await onStage(await archives(), async (at) => {
    const { heroku } = at.world
    // The account, the list, and two archives.
    heroku.remaining = 4
    heroku.intercept = async (_request, _response, proceed) => {
      const reply = await proceed()
      return reply.status === 429
        ? { ...reply, headers: { ...reply.headers, 'retry-after': '1800' } }
        : reply
    }
    const ran = await exportIn(at, { month: 'all' }, NOW)
    expect(statuses(ran)).toEqual(['exported', 'exported', 'failed', 'failed', 'failed'])
    expect(ran.message).toMatch(
      /^3 of 5 months failed \(2025-03 to 2025-05\): Heroku answered 429 rate_limit.*run again after 2026-11-02 05:48 UTC/,
    )
    const refused = heroku.exchanges.filter(({ status }) => status === 429)
    expect(refused).toHaveLength(1)
    expect(logOf(await checkLedger(at))).toEqual(['2025-01', '2025-02'])
  })
})
