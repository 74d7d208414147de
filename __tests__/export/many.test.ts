import { expect, test } from '@jest/globals'
import { REFUSALS, type RefusalName } from '../../sandbox/github/refusals.ts'
import { archivesOf, onStage } from '../e2e/fixture.ts'
import { checkLedger, logOf } from '../e2e/ledger.ts'
import { exportIn, type Exported } from '../in-process.ts'

const NOW = '2026-11-02T05:17:00Z'
const MONTHS = ['2025-01', '2025-02', '2025-03', '2025-04', '2025-05']
const archives = () => archivesOf(MONTHS, 3)
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
    const steps = ['fetch', 'order', 'seal', 'deliver']
    expect(ran.groups.filter((title) => title.startsWith('2025'))).toEqual(
      MONTHS.flatMap((month) =>
        steps.slice(0, month === '2025-03' ? 1 : 4).map((step) => `${month}: ${step}`),
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
    expect(heroku.exchanges.filter(({ status }) => status === 429)).toHaveLength(1)
  })
})

test.each<[string, RefusalName, RegExp, number]>([
  ['a token that may only read', 'read-only', /contents: write/, 0],
  ['a protected branch', 'rule-update', /GITHUB_TOKEN cannot bypass it/, 1],
])('with %s, months fail with one message, and no download in vain', async (...row) => {
  const [, refuses, why, downloads] = row
  await onStage(await archives(), async (at) => {
    Object.assign(at.world.github.repository('acme/compliance'), {
      refuses: REFUSALS[refuses],
    })
    const ran = await exportIn(at, { month: '2025-01..2025-05' }, NOW)
    expect(ran.message).toMatch(/^5 of 5 months failed \(2025-01 to 2025-05\): .*$/)
    expect(ran.message).toMatch(why)
    expect(statuses(ran)).toEqual(MONTHS.map(() => 'failed'))
    expect(at.world.heroku.downloads.exchanges).toHaveLength(downloads)
  })
})
