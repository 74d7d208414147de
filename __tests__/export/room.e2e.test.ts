import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { archiveOfEvents, clockAt, events, leftIn, onStage, resultsOf } from '../e2e/fixture.ts'

const MONTHS = ['2025-09', '2025-10', '2025-11', '2025-12', '2026-01', '2026-02']
const FAILING = '2025-11'

/** Bytes and number of the files in a folder, however deep. */
async function contents(folder: string): Promise<{ bytes: number; files: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const sizes = files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size)
  const all = await Promise.all(sizes)
  return { bytes: all.reduce((sum, size) => sum + size, 0), files: files.length }
}

test('a run of many months needs the room of one: each frees it, also one that fails', async () => {
  // Of one size each: what differs on disk is how many months are there.
  const archives = MONTHS.map((month) => archiveOfEvents(month, events(month, 1000)))
  await onStage(await Promise.all(archives), async (at) => {
    const seen: { bytes: number; files: number }[] = []
    let trees = 0
    at.world.github.intercept = async ({ method, path }) => {
      if (method !== 'POST' || !path.endsWith('/git/trees')) return undefined
      const [step] = await readdir(join(at.folder, 'runner'))
      seen.push(await contents(join(at.folder, 'runner', step!, 'temp')))
      const isFailing = ++trees === MONTHS.indexOf(FAILING) + 1
      return isFailing ? { status: 422, body: { message: 'Invalid tree info' } } : undefined
    }
    const inputs = { month: 'missing', 'keep-original': 'true', compression: 'none' }
    const step = await at.run(inputs, { env: clockAt('2026-03-02T05:17:00Z') })
    expect(resultsOf(step).map(({ month, status }) => [month, status])).toEqual(
      MONTHS.map((month) => [month, month === FAILING ? 'failed' : 'exported']),
    )
    const first = seen[0]!
    expect(first.bytes).toBeGreaterThan(100_000)
    expect(seen).toHaveLength(MONTHS.length)
    for (const { bytes, files } of seen) {
      expect(files).toBe(first.files)
      expect(bytes).toBeLessThan(1.2 * first.bytes)
    }
    expect(await leftIn(step)).toEqual([])
  })
}, 120_000)
