import { expect, test } from '@jest/globals'
import { PLAN_BUNDLE } from '../../sandbox/world.ts'
import type { MatrixEntry } from '../../src/plan/plan.ts'
import { annotations, archivesOf, clockAt, onStage, writes } from '../e2e/fixture.ts'
import { checkLedger, logOf } from '../e2e/ledger.ts'

const env = clockAt('2026-05-03T05:17:00Z')
const GLOBEX = { id: '01234567-89ab-4def-8123-456789abcde0', name: 'globex' }

test('what is planned and then exported side by side completes each ledger', async () => {
  await onStage(await archivesOf(['2026-02', '2026-03', '2026-04'], 3), async (at) => {
    const archives = await archivesOf(['2026-03', '2026-04'], 3)
    at.world.heroku.accounts.push({ ...GLOBEX, permissions: ['manage'], archives })
    const both = { 'enterprise-accounts': `acme\n${GLOBEX.id}` }
    const planned = async () => {
      const step = await at.run(both, { main: PLAN_BUNDLE, env })
      expect(step.exitCode).toBe(0)
      const { include } = JSON.parse(step.outputs.matrix!) as { include: MatrixEntry[] }
      expect(step.outputs.count).toBe(String(include.length))
      return include
    }
    const entries = await planned()
    expect(entries.map(({ account, month }) => `${account} ${month}`)).toEqual([
      ...['acme 2026-02', 'acme 2026-03', 'globex 2026-03', 'acme 2026-04', 'globex 2026-04'],
    ])
    // A token that only reads will do.
    expect(writes(at.world.github)).toEqual([])

    const jobs = entries.map(({ 'account-id': id, month }) =>
      at.run({ 'enterprise-account': id, month }, { env }),
    )
    for (const step of await Promise.all(jobs)) expect(annotations(step, 'error')).toEqual([])
    const acme = logOf(await checkLedger(at))
    expect(acme.toSorted()).toEqual(['2026-02', '2026-03', '2026-04'])
    const globex = logOf(await checkLedger(at, 'audit-trail/globex'))
    expect(globex.toSorted()).toEqual(['2026-03', '2026-04'])
    expect(await planned()).toEqual([])
  })
}, 120_000)
