import { expect, test } from '@jest/globals'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import {
  annotations,
  archiveOfEvents,
  clockAt,
  events,
  failure,
  leftIn,
  onStage,
  resultsOf,
} from '../e2e/fixture.ts'

const month = '2025-01'
const one = async () => [await archiveOfEvents(month, events(month, 10))]

test('outputs that cannot be written fail the run, and hide no failure of a month', async () => {
  await onStage(await one(), async (at) => {
    const step = await at.run({ month: '2025-02' }, { env: { GITHUB_OUTPUT: '/dev/full' } })
    expect(step.exitCode).toBe(1)
    const told = annotations(step, 'error').join('\n')
    expect(told).toMatch(/2025-02: Heroku has 2025-01 of acme, not 2025-02/)
    expect(told).toMatch(
      /GITHUB_OUTPUT names could not be written: no space is left \(ENOSPC\)\. Free .*run again/,
    )
  })
})

test.each([
  [
    { GITHUB_STATE: '/dev/full' },
    /GITHUB_STATE names could not be written: no space is left \(ENOSPC\).*run again/,
  ],
  [{ RUNNER_TEMP: '/nonexistent/x' }, /no folder '\/nonexistent\/x'.*RUNNER_TEMP.*run again/],
])('%j fails the run before anything is asked, and leaves nothing', async (env, told) => {
  await onStage(await one(), async (at) => {
    expect(await failure(await at.run({ month }, { env }))).toMatch(told)
    expect(at.world.heroku.exchanges).toEqual([])
  })
})

/** Bytes of the files in a folder, however deep. */
async function bytesIn(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const sizes = files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size)
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}

test('a run of many months needs the room of two: each frees it, also one that fails', async () => {
  const months = ['2025-09', '2025-10', '2025-11', '2025-12', '2026-01', '2026-02']
  // Of one size each: what differs on disk is how many months are there.
  const archives = months.map((each) => archiveOfEvents(each, events(each, 1000)))
  await onStage(await Promise.all(archives), async (at) => {
    const seen: number[] = []
    at.world.github.intercept = async ({ method, path }) => {
      if (method !== 'POST' || !path.endsWith('/git/trees')) return undefined
      const [step] = await readdir(join(at.folder, 'runner'))
      seen.push(await bytesIn(join(at.folder, 'runner', step!, 'temp')))
      return seen.length === 3 ? { status: 422, body: { message: 'Invalid tree info' } } : undefined
    }
    const inputs = { month: 'missing', 'keep-original': 'true', compression: 'none' }
    const step = await at.run(inputs, { env: clockAt('2026-03-02T05:17:00Z') })
    expect(resultsOf(step).map(({ status }) => status)).toEqual([
      ...['exported', 'exported', 'failed', 'exported', 'exported', 'exported'],
    ])
    expect(seen).toHaveLength(months.length)
    expect(seen[0]).toBeGreaterThan(100_000)
    expect(Math.max(...seen)).toBeLessThan(2.4 * seen[0]!)
    expect(await leftIn(step)).toEqual([])
  })
}, 120_000)
