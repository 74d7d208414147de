import { expect, test } from '@jest/globals'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { archiveOfEvents, clockAt, events, failure, onStage, writes } from '../e2e/fixture.ts'
import { byHand, checkLedger, downloadsOf, FOLDER, logOf } from '../e2e/ledger.ts'

const env = clockAt('2025-06-10T06:00:00Z')
const months = ['2025-02', '2025-03', '2025-04']

test('a ledger that somebody edited stops the run before anything is fetched or written, until it is restored', async () => {
  const archives = months.map((month) => archiveOfEvents(month, events(month, 5)))
  await onStage(await Promise.all(archives), async (at) => {
    expect((await at.run({ month: '2025-02..2025-03' }, { env })).exitCode).toBe(0)
    const good = await at.head()
    await byHand(at, (clone) => {
      const file = join(clone, FOLDER, '2025/2025-03.manifest.json')
      writeFileSync(file, readFileSync(file, 'utf8').replace('"count": 5', '"count": 4'))
    })
    const before = [writes(at.world.github), downloadsOf(at), await at.head()]
    const step = await at.run({ month: '2025-04' }, { env })
    expect(await failure(step)).toMatch(
      /'2025\/2025-03\.manifest\.json'.*SHA256SUMS has.*git checkout COMMIT -- FILE.*a new ledger in another folder/s,
    )
    expect(step.outputs).toMatchObject({ status: 'failed', changed: 'false', 'commit-sha': '' })
    expect([writes(at.world.github), downloadsOf(at), await at.head()]).toEqual(before)
    // Whoever has nothing but git, sha256sum and jq sees it as well.
    await expect(checkLedger(at)).rejects.toThrow()

    await at.git.run(['update-ref', 'refs/heads/main', good!])
    expect((await at.run({ month: '2025-04' }, { env })).exitCode).toBe(0)
    expect(logOf(await checkLedger(at))).toEqual(months)
  })
}, 120_000)
