import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { archivesOf, program, stage, type Stage } from '../e2e/fixture.ts'
import { exportIn } from '../in-process.ts'

const LEDGER = 'audit-trail/acme'
let at: Stage
beforeEach(async () => {
  at = await stage(await archivesOf(['2026-09', '2026-10'], 4))
})
afterEach(() => at.close())

const run = (inputs: Record<string, string>) => exportIn(at, inputs, '2026-11-10T05:17:00Z')

/** Fails unless the folder has what the repository has, byte for byte, and no more. */
function expectCopy(): void {
  const clone = join(at.folder, 'clone')
  program('git', ['-c', 'safe.directory=*', 'clone', '-q', at.world.repository, clone])
  program('diff', ['--recursive', join(clone, LEDGER), join(at.folder, LEDGER)])
  rmSync(clone, { recursive: true })
}

test('a folder is a destination of its own: no GitHub token, the same results, nothing twice', async () => {
  const inputs = { destination: 'folder', token: '', repository: '', month: 'missing' }
  const { message, results, outputs } = await run(inputs)
  expect(message).toBe('')
  expect(results).toMatchObject([
    { month: '2026-09', status: 'exported', commit_sha: null },
    { month: '2026-10', status: 'exported', path: `${LEDGER}/2026/2026-10.json` },
  ])
  expect(outputs).toMatchObject({ changed: 'true' })
  const subjects = readFileSync(outputs['subject-checksums']!, 'utf8')
  expect(subjects).toContain(`  ${LEDGER}/2026/2026-10.json\n`)
  const again = await run({ ...inputs, month: '2026-10' })
  expect(again.outputs).toMatchObject({ status: 'unchanged', changed: 'false' })
  expect(at.world.github.exchanges).toEqual([])
})

test('with commit, the folder is a copy of what is committed; what it lacks is copied again, and no more', async () => {
  const inputs = { destination: 'commit,folder' }
  expect((await run({ ...inputs, month: '2026-09' })).message).toBe('')
  await run({ destination: 'commit', month: '2026-10' })
  rmSync(join(at.folder, LEDGER, 'README.md'))
  const { message, outputs } = await run({ ...inputs, month: '2026-10' })
  expect([message, outputs.status]).toEqual(['', 'unchanged'])
  expectCopy()
  const { loose } = await run({ ...inputs, month: 'missing' })
  expect(loose).toContain(`Copied 0 files of the ledger to '${LEDGER}'`)
})

test('a folder with a ledger of its own is no copy, and fails the run; the commit stands', async () => {
  await run({ destination: 'folder', month: '2026-10' })
  const { message, outputs } = await run({ destination: 'commit,folder', month: '2026-09' })
  expect(message).toContain("2026/2026-10.json' that the repository's ledger has not")
  expect(outputs).toMatchObject({ status: 'exported', changed: 'true' })
  expect(existsSync(join(at.folder, LEDGER, '2026/2026-09.json'))).toBe(false)
})

test('a dry run makes no folder', async () => {
  const inputs = { destination: 'folder', month: '2026-10', 'dry-run': 'true' }
  const { message, outputs } = await run(inputs)
  expect([message, outputs.status]).toEqual(['', 'unchanged'])
  expect(existsSync(join(at.folder, 'audit-trail'))).toBe(false)
})
