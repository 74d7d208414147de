import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { unzip } from '../../sandbox/zip.ts'
import { archivesOf, program, stage, type Stage } from '../e2e/fixture.ts'
import { checkLedger, ledgerFile } from '../e2e/ledger.ts'
import { exportIn } from '../in-process.ts'

const [january, month] = ['2026-01', '2026-02'] as const

let at: Stage
beforeEach(async () => {
  at = await stage(await archivesOf([january, month], 40))
})
afterEach(() => at.close())

const run = (inputs: Record<string, string>) =>
  exportIn(at, { destination: 'commit, artifact', ...inputs }, '2026-03-02T05:17:00Z')
const filesOf = (index: number) => unzip(readFileSync(at.world.artifacts.artifacts[index]!.file))

test('an artifact has the very files of the commit, and a SHA256SUMS that checks', async () => {
  expect((await run({ month, 'keep-original': 'true' })).message).toBe('')
  await checkLedger(at)
  const folder = join(at.folder, 'unzipped')
  for (const [path, bytes] of Object.entries(filesOf(0))) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), bytes)
    if (path !== 'SHA256SUMS') expect(bytes).toEqual(await ledgerFile(at, path))
  }
  const checked = program('bash', ['-c', `cd '${folder}' && sha256sum --strict -c SHA256SUMS`])
  const endings = ['json', 'manifest.json', 'original.json.gz']
  expect(checked.toString()).toBe(endings.map((each) => `2026/${month}.${each}: OK\n`).join(''))
})

test('when each commit is refused the artifacts have the months, in no log, and the run fails', async () => {
  const message = 'Repository rule violations found\n\nCannot update this protected ref.'
  at.world.github.intercept = ({ method }) =>
    method === 'GET' ? undefined : { status: 422, body: { message } }
  const { message: told, outputs, results } = await run({ month: `${january}..${month}` })
  expect(told).toMatch(/rule violations.*ruleset/s)
  expect(results).toMatchObject([{ status: 'failed' }, { status: 'failed', commit_sha: null }])
  const path = `2026/${month}.manifest.json`
  expect(outputs).toMatchObject({
    changed: 'true',
    'manifest-path': path,
    'artifact-id': '4000000002',
  })
  const manifest = JSON.parse(filesOf(1)[path]!.toString()) as unknown
  expect(manifest).toMatchObject({ final: true, sequence: null, previous: null, revision: 1 })
})

test('when the upload of a month that was missing fails, how to get its artifact is told', async () => {
  at.world.artifacts.intercept = ({ path }) =>
    path.endsWith('/CreateArtifact')
      ? { status: 403, body: { code: 'permission_denied', msg: 'no' } }
      : undefined
  const { message } = await run({ month: 'missing' })
  for (const each of [january, month]) {
    expect(message).toContain(`'missing' passes it by: run with month: ${each} for its artifact.`)
  }
  at.world.artifacts.intercept = undefined
  expect((await run({ month: 'missing' })).results).toEqual([])
  expect((await run({ month })).outputs['artifact-id']).not.toBe('')
})

test('a month that Heroku changed takes the artifact-name of no other month', async () => {
  await run({ month: january, destination: 'commit' })
  at.account.archives.splice(0, 1, ...(await archivesOf([january], 41)))
  expect((await run({ month, 'artifact-name': 'trail' })).message).toBe('')
  const names = at.world.artifacts.artifacts.map(({ name }) => name)
  expect(names).toEqual(['trail-2026-01', 'trail'])
})
