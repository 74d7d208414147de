import { expect, test } from '@jest/globals'
import { PLAN_BUNDLE } from '../../sandbox/world.ts'
import { annotations, archiveOfEvents, clockAt, events, onStage } from '../e2e/fixture.ts'
import { read } from './parsers.ts'

const env = clockAt('2025-06-10T06:00:00Z')
const page = read('docs/many-accounts.md')

/** How many requests the page says that something makes, of a ledger so large. */
function documented(what: string, months: number, years: number): number {
  const row = new RegExp(`^\\| ${what}.*\\| \`(\\d+) \\+ months \\+ years\` `, 'm')
  return Number(row.exec(page)![1]) + months + years
}

test('a plan and an export ask GitHub as often as docs/many-accounts.md says', async () => {
  const months = ['2024-11', '2024-12', '2025-01', '2025-02', '2025-03']
  const archives = await Promise.all(
    months.map((month) => archiveOfEvents(month, events(month, 5))),
  )
  await onStage(archives.slice(0, 4), async (at) => {
    const { github } = at.world
    const asked = async (inputs: Record<string, string>, main?: string) => {
      const before = github.exchanges.length
      const step = await at.run(inputs, { env, ...(main === undefined ? {} : { main }) })
      expect(annotations(step, 'error')).toEqual([])
      return github.exchanges.length - before
    }
    await asked({ month: 'missing' })
    at.account.archives = archives
    const plan = await asked({ 'enterprise-accounts': 'acme', month: 'missing' }, PLAN_BUNDLE)
    expect(plan).toBe(documented('the plan', 4, 2))
    expect(await asked({ month: '2025-03' })).toBe(documented('each job', 4, 2))
  })
}, 120_000)
