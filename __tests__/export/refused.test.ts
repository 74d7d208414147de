import { expect, test } from '@jest/globals'
import { REFUSALS } from '../../sandbox/github/refusals.ts'
import { archiveOfEvents, events, onStage } from '../e2e/fixture.ts'
import { exportIn } from '../in-process.ts'

const MONTHS = Array.from({ length: 10 }, (_, at) => `2025-${String(at + 1).padStart(2, '0')}`)

test.each<[string, keyof typeof REFUSALS, RegExp, number]>([
  ['a token that may only read', 'read-only', /contents: write/, 0],
  ['a protected branch', 'rule-update', /GITHUB_TOKEN cannot bypass it/, 1],
])('ten months and %s: one message, no download in vain', async (_, refuses, why, downloads) => {
  const archives = MONTHS.map((month) => archiveOfEvents(month, events(month, 3)))
  await onStage(await Promise.all(archives), async (at) => {
    Object.assign(at.world.github.repository('acme/compliance'), { refuses: REFUSALS[refuses] })
    const inputs = { month: `${MONTHS[0]!}..${MONTHS.at(-1)!}` }
    const { message, results } = await exportIn(at, inputs, '2026-11-02T05:17:00Z')
    expect(message).toMatch(/^10 of 10 months failed \(2025-01 to 2025-10\): .*$/)
    expect(message).toMatch(why)
    expect(results.map(({ status }) => status)).toEqual(MONTHS.map(() => 'failed'))
    expect(at.world.heroku.downloads.exchanges).toHaveLength(downloads)
  })
})
