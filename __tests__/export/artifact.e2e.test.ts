import { expect, test } from '@jest/globals'
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { azureError } from '../../sandbox/blobs.ts'
import { unzip } from '../../sandbox/zip.ts'
import {
  annotations,
  archiveOfEvents,
  clockAt,
  events,
  leftIn,
  onStage,
  program,
  resultsOf,
  writes,
} from '../e2e/fixture.ts'
import { checkLedger, ledgerFile, logOf } from '../e2e/ledger.ts'
import { reference } from '../../sandbox/reference.ts'

const env = clockAt('2026-03-02T05:17:00Z')
const [january, month] = ['2026-01', '2026-02'] as const
const texts = events(month, 40)
const destination = 'commit, artifact'
const both = () => Promise.all([january, month].map((each) => archiveOfEvents(each, texts)))

test('an artifact has the very files of the commit, and a SHA256SUMS that checks', async () => {
  await onStage([await archiveOfEvents(month, texts)], async (at) => {
    const step = await at.run({ month, destination, 'keep-original': 'true' }, { env })
    expect(step.exitCode).toBe(0)
    await checkLedger(at)
    const unzipped = unzip(readFileSync(at.world.artifacts.artifacts[0]!.file))
    const folder = join(at.folder, 'unzipped')
    for (const [path, bytes] of Object.entries(unzipped)) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), bytes)
      if (path !== 'SHA256SUMS') expect(bytes).toEqual(await ledgerFile(at, path))
    }
    const checked = program('bash', ['-c', `cd '${folder}' && sha256sum --strict -c SHA256SUMS`])
    const endings = ['json', 'manifest.json', 'original.json.gz']
    expect(checked.toString()).toBe(endings.map((each) => `2026/${month}.${each}: OK\n`).join(''))
  })
})

test('when each commit is refused the artifacts have the months, in no log, and the run fails', async () => {
  await onStage(await both(), async (at) => {
    const message = 'Repository rule violations found\n\nCannot update this protected ref.'
    at.world.github.intercept = ({ method }) =>
      method === 'GET' ? undefined : { status: 422, body: { message } }
    const step = await at.run({ month: `${january}..${month}`, destination }, { env })
    expect(step.exitCode).toBe(1)
    expect(annotations(step, 'error').join()).toMatch(/rule violations.*ruleset/s)
    const [first, artifact] = at.world.artifacts.artifacts
    expect(first!.name).toContain(january)
    const paths = { path: `2026/${month}.json`, 'manifest-path': `2026/${month}.manifest.json` }
    expect(step.outputs).toMatchObject({
      ...{ ...paths, status: 'failed', changed: 'true', 'commit-sha': '' },
      'artifact-id': String(artifact!.id),
    })
    const zipped = unzip(readFileSync(artifact!.file))
    expect(zipped[paths.path]!.equals(reference(texts))).toBe(true)
    const manifest = JSON.parse(zipped[paths['manifest-path']]!.toString()) as unknown
    expect(manifest).toMatchObject({ final: true, sequence: null, previous: null, revision: 1 })
    expect(await leftIn(step)).toEqual([])
  })
})

test('an artifact needs no commit', async () => {
  await onStage([await archiveOfEvents(month, texts)], async (at) => {
    const step = await at.run({ month, destination: 'artifact' }, { env })
    expect(step.outputs).toMatchObject({ status: 'exported', path: `2026/${month}.json` })
    expect(writes(at.world.github)).toEqual([])
  })
})

/** An event so long that the files after its own are opened only when much of it is uploaded. */
const long = () => `{"data":{"long":"${randomBytes(30_000_000).toString('base64')}"}}`

test('an upload that is refused while files are still to be read ends nothing but itself', async () => {
  const [, february] = await both()
  await onStage([await archiveOfEvents(january, [long(), ...texts]), february!], async (at) => {
    let refused: string | undefined
    at.world.artifacts.intercept = ({ path, url }) => {
      if (url.searchParams.get('comp') !== 'block') return undefined
      refused ??= path
      return path === refused ? azureError(403, 'AuthorizationFailure', 'No.') : undefined
    }
    const more = { compression: 'gzip', 'keep-original': 'true', summary: 'counts' }
    const step = await at.run({ month: `${january}..${month}`, destination, ...more }, { env })
    expect(annotations(step, 'error')).toEqual([
      expect.stringMatching(/^2026-01: The artifact .* could not be uploaded: .*Run again/),
    ])
    expect(resultsOf(step)).toMatchObject([
      { month: january, status: 'failed', artifact_id: null },
      { month, status: 'exported' },
    ])
    expect(logOf(await checkLedger(at))).toEqual([january, month])
    expect(await leftIn(step)).toEqual([])
  })
})

test('when the upload of a month that was missing fails, how to get its artifact is told', async () => {
  await onStage(await both(), async (at) => {
    let isRefused = true
    at.world.artifacts.intercept = ({ path }) =>
      isRefused && path.endsWith('/CreateArtifact')
        ? { status: 403, body: { code: 'permission_denied', msg: 'no' } }
        : undefined
    const failed = await at.run({ month: 'missing', destination }, { env })
    const told = annotations(failed, 'error').join()
    for (const each of [january, month]) {
      expect(told).toContain(`'missing' passes it by: run with month: ${each} for its artifact.`)
    }
    isRefused = false
    expect(resultsOf(await at.run({ month: 'missing', destination }, { env }))).toEqual([])
    const asked = await at.run({ month, destination }, { env })
    expect(resultsOf(asked)).toMatchObject([{ month, commit_sha: null, error: null }])
    expect(asked.outputs['artifact-id']).not.toBe('')
    expect(logOf(await checkLedger(at))).toEqual([january, month])
  })
})
