import { expect, test } from '@jest/globals'
import {
  annotations,
  archiveOfEvents,
  events,
  leftIn,
  onStage,
  resultsOf,
  writes,
} from '../e2e/fixture.ts'

const month = '2025-03'

test('a wrong checksum is fetched again, then fails with both values; nothing is committed', async () => {
  const honest = await archiveOfEvents(month, events(month, 500))
  const declared = 'ab'.repeat(32)
  await onStage([{ ...honest, checksum: declared }], async (at) => {
    const step = await at.run({ month, destination: 'commit,artifact' })
    expect(step.exitCode).toBe(1)
    const [error] = annotations(step, 'error')
    expect(error).toContain(declared)
    expect(error).toContain(honest.checksum)
    expect(at.world.heroku.downloads.exchanges.length).toBeGreaterThan(1)
    expect(writes(at.world.github)).toEqual([])
    expect(at.world.artifacts.exchanges).toEqual([])
    expect(await at.head()).toBeUndefined()
    expect(resultsOf(step)).toMatchObject([{ status: 'failed', sha256: null, commit_sha: null }])
    expect(await leftIn(step)).toEqual([])
  })
})
