import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { expect, test } from '@jest/globals'
import { azureError } from '../../sandbox/blobs.ts'
import { unzip } from '../../sandbox/zip.ts'
import {
  annotations,
  archiveOfEvents,
  clockAt,
  events,
  leftIn,
  onStage,
  resultsOf,
} from '../e2e/fixture.ts'
import { checkLedger, logOf } from '../e2e/ledger.ts'

/** An event so long that the files after its own are opened only when much of it is uploaded. */
const long = () => `{"data":{"long":"${randomBytes(30_000_000).toString('base64')}"}}`

test('an upload that is refused while files are still to be read ends nothing but itself', async () => {
  const archives = [
    await archiveOfEvents('2026-01', [long(), ...events('2026-01', 5)]),
    await archiveOfEvents('2026-02', events('2026-02', 5)),
  ]
  await onStage(archives, async (at) => {
    let refused: string | undefined
    at.world.artifacts.intercept = ({ path, url }) => {
      if (url.searchParams.get('comp') !== 'block') return undefined
      const place = path.split('?')[0]!
      refused ??= place
      return place === refused ? azureError(403, 'AuthorizationFailure', 'No.') : undefined
    }
    const inputs = {
      ...{ month: '2026-01..2026-02', destination: 'commit, artifact' },
      ...{ compression: 'gzip', 'keep-original': 'true', summary: 'counts' },
    }
    const step = await at.run(inputs, { env: clockAt('2026-03-02T05:17:00Z') })
    expect(step.exitCode).toBe(1)
    expect(annotations(step, 'error')).toEqual([
      expect.stringMatching(/^2026-01: The artifact .* could not be uploaded: .*Run again/),
    ])
    expect(resultsOf(step)).toMatchObject([
      { month: '2026-01', status: 'failed', artifact_id: null },
      { month: '2026-02', status: 'exported' },
    ])
    for (const { commit_sha: sha } of resultsOf(step)) expect(sha).toMatch(/^[0-9a-f]{40}$/)
    expect(step.summary).toContain('2026-02')
    expect(logOf(await checkLedger(at))).toEqual(['2026-01', '2026-02'])
    expect(await leftIn(step)).toEqual([])
  })
})

test('when the commit is refused, the paths are those in the artifact that arrived', async () => {
  const month = '2026-02'
  await onStage([await archiveOfEvents(month, events(month, 5))], async (at) => {
    at.world.github.intercept = ({ method, path }) =>
      method === 'POST' && path.endsWith('/git/trees')
        ? { status: 403, body: { message: 'Resource not accessible by integration' } }
        : undefined
    const step = await at.run({ month, destination: 'commit, artifact' })
    expect(step.exitCode).toBe(1)
    const paths = { path: '2026/2026-02.json', manifest_path: '2026/2026-02.manifest.json' }
    expect(resultsOf(step)).toMatchObject([{ status: 'failed', commit_sha: null, ...paths }])
    expect(step.outputs).toMatchObject({ path: paths.path, 'manifest-path': paths.manifest_path })
    expect(resultsOf(step)[0]!.artifact_id).not.toBeNull()
    expect(at.world.artifacts.artifacts).toHaveLength(1)
    const { file } = at.world.artifacts.artifacts[0]!
    const names = Object.keys(unzip(await readFile(file)))
    expect(names).toEqual(expect.arrayContaining(Object.values(paths)))
  })
})

test('when the upload of a month that was missing fails, how to get its artifact is told', async () => {
  const [first, second] = ['2026-01', '2026-02'] as const
  const archives = [first, second].map((month) => archiveOfEvents(month, events(month, 5)))
  await onStage(await Promise.all(archives), async (at) => {
    const env = clockAt('2026-03-02T05:17:00Z')
    const destination = 'commit, artifact'
    let isRefused = true
    at.world.artifacts.intercept = ({ path }) =>
      isRefused && path.endsWith('/CreateArtifact')
        ? { status: 403, body: { code: 'permission_denied', msg: 'no' } }
        : undefined
    const failed = await at.run({ month: 'missing', destination }, { env })
    const told = annotations(failed, 'error').join()
    for (const month of [first, second]) {
      expect(told).toContain(`'missing' passes it by: run with month: ${month} for its artifact.`)
    }
    isRefused = false
    expect(resultsOf(await at.run({ month: 'missing', destination }, { env }))).toEqual([])
    const asked = await at.run({ month: second, destination }, { env })
    expect(resultsOf(asked)).toMatchObject([{ month: second, commit_sha: null, error: null }])
    expect(asked.outputs['artifact-id']).not.toBe('')
    expect(logOf(await checkLedger(at))).toEqual([first, second])
  })
})

test('a store that redirects gives no reason, so its status is told', async () => {
  await onStage([await archiveOfEvents('2026-02', events('2026-02', 5))], async (at) => {
    at.world.artifacts.intercept = ({ url }) =>
      url.searchParams.has('sig') || url.searchParams.get('comp') !== null
        ? { status: 307, headers: { location: 'https://elsewhere.example/x' } }
        : undefined
    const step = await at.run({ month: '2026-02', destination: 'artifact' })
    expect(annotations(step, 'error')).toEqual([
      expect.stringMatching(/could not be uploaded: its store answered 307 and gave no reason\./),
    ])
  })
})
