import { expect, test } from '@jest/globals'
import { randomBytes } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import {
  archiveOf,
  archiveOfEvents,
  clockAt,
  events,
  onStage,
  program,
  writes,
} from '../e2e/fixture.ts'
import { checkLedger, FOLDER, ledgerFile } from '../e2e/ledger.ts'
import { reference, sha256 } from '../../sandbox/reference.ts'
import { pair } from '../seal/fixtures.ts'
import { unzip } from '../../sandbox/zip.ts'

const env = clockAt('2025-06-10T06:00:00Z')
const month = '2025-03'

test('the artifact has the very manifest of the commit, and a SHA256SUMS that checks', async () => {
  const keys = (await pair({ date: new Date('2025-01-01T00:00:00Z') })).public
  await onStage([await archiveOfEvents(month, events(month, 40))], async (at) => {
    const inputs = { month, destination: 'commit artifact', 'pgp-public-keys': keys }
    const step = await at.run({ ...inputs, 'keep-original': 'true' }, { env })
    expect(step.exitCode).toBe(0)
    const [manifest] = await checkLedger(at)
    expect(manifest).toMatchObject({
      sequence: 1,
      files: [{ role: 'events' }, { role: 'original' }],
    })
    const unzipped = unzip(readFileSync(at.world.artifacts.artifacts[0]!.file))
    const folder = join(at.folder, 'unzipped')
    for (const [path, bytes] of Object.entries(unzipped)) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), bytes)
      if (path !== 'SHA256SUMS') expect(bytes).toEqual(await ledgerFile(at, path))
    }
    const checked = program('bash', ['-c', `cd '${folder}' && sha256sum --strict -c SHA256SUMS`])
    expect(checked.toString()).toBe(
      ['json.gz.pgp', 'manifest.json', 'original.json.gz.pgp']
        .map((ending) => `2025/2025-03.${ending}: OK\n`)
        .join(''),
    )
  })
})

test('an artifact alone has a manifest that is in no log', async () => {
  await onStage([await archiveOfEvents(month, events(month, 40))], async (at) => {
    const step = await at.run({ month, destination: 'artifact' }, { env })
    expect(step.outputs).toMatchObject({
      path: '2025/2025-03.json',
      'manifest-path': '2025/2025-03.manifest.json',
    })
    const unzipped = unzip(readFileSync(at.world.artifacts.artifacts[0]!.file))
    const manifest: unknown = JSON.parse(unzipped['2025/2025-03.manifest.json']!.toString())
    expect(manifest).toMatchObject({ month, sequence: null, previous: null, revision: 1 })
    expect(writes(at.world.github)).toEqual([])
  })
})

test('beyond 35 MB a file is in parts, which joined are the file', async () => {
  const [event] = events(month, 1)
  const [before, after] = [event!.slice(0, -1), event!.slice(-1)]
  const texts = Array.from({ length: 40 }, (_, index) => {
    const noise = randomBytes(500_000).toString('hex')
    return `${before.replace(/"id":"\w/, `"id":"${index % 10}`)},"noise":"${index}${noise}"${after}`
  })
  const json = `{"entries":[${texts.join(',')}]}`
  await onStage([await archiveOf(month, json)], async (at) => {
    const step = await at.run({ month, compression: 'none' }, { env })
    expect(step.exitCode).toBe(0)
    const [manifest] = await checkLedger(at)
    const paths = manifest!.files.map(({ path }) => path)
    expect(paths).toEqual(['2025/2025-03.json.part01', '2025/2025-03.json.part02'])
    const joined = Buffer.concat(await Promise.all(paths.map((path) => ledgerFile(at, path))))
    expect(joined.equals(reference(texts))).toBe(true)
    expect([manifest!.json.sha256, step.outputs.sha256]).toEqual([sha256(joined), sha256(joined)])
    expect(step.outputs.path).toBe(`${FOLDER}/2025/2025-03.json`)
    expect((await at.run({ month, compression: 'none' }, { env })).outputs.status).toBe('unchanged')
  })
}, 120_000)
