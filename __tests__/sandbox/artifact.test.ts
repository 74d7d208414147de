import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { execFile } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { startArtifactService, type ArtifactService } from '../../sandbox/artifact.ts'
import { unzip } from '../../sandbox/zip.ts'

const ROOT = join(import.meta.dirname, '../..')
const NOW = new Date('2026-11-02T05:17:00Z')
let folder: string
let service: ArtifactService

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'artifact-'))
  await mkdir(join(folder, 'source'))
  service = await startArtifactService({ directory: join(folder, 'kept'), now: () => NOW })
})
afterEach(async () => {
  await service.close()
  await rm(folder, { recursive: true })
})

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

/** Runs the official client in a process of its own, as an action is, and gives what it returned. */
async function client(call: string): Promise<unknown> {
  const script = `
    const { DefaultArtifactClient } = await import('@actions/artifact')
    const client = new DefaultArtifactClient()
    const result = await (${call}).catch((error) => ({ error: error.message }))
    console.log('\\nRESULT ' + JSON.stringify(result))`
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '--eval', script],
    {
      cwd: ROOT,
      maxBuffer: 2 ** 26,
      env: {
        ACTIONS_RUNTIME_TOKEN: service.runtimeToken,
        ACTIONS_RESULTS_URL: service.url,
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_RETENTION_DAYS: '90',
        GITHUB_WORKSPACE: folder,
        RUNNER_TEMP: folder,
      },
    },
  )
  return JSON.parse(/^RESULT (.*)$/m.exec(stdout)![1]!)
}

async function source(name: string, content: Buffer): Promise<string> {
  const file = join(folder, 'source', name)
  await writeFile(file, content)
  return file
}

function upload(name: string, files: string[], options: object = {}): Promise<unknown> {
  const root = join(folder, 'source')
  const given = [name, files, root, options].map((each) => JSON.stringify(each)).join(',')
  return client(`client.uploadArtifact(${given})`)
}

describe('with the official client', () => {
  test('a small and a 20 MB file arrive whole, in blocks, and download again', async () => {
    const small = Buffer.from('{"entries":[]}\n')
    const large = randomBytes(20_000_000)
    const files = [await source('small.json', small), await source('large.bin', large)]
    const result = await upload('audit-trail', files, { retentionDays: 30 })

    const [artifact] = service.artifacts
    const zip = await readFile(join(folder, 'kept', 'audit-trail.zip'))
    expect(result).toEqual({ id: artifact!.id, size: zip.length, digest: sha256(zip) })
    expect(artifact).toMatchObject({
      name: 'audit-trail',
      size: zip.length,
      digest: `sha256:${sha256(zip)}`,
      createdAt: NOW,
      file: join(folder, 'kept', 'audit-trail.zip'),
    })
    const unzipped = unzip(zip)
    expect(Object.keys(unzipped).toSorted()).toEqual(['large.bin', 'small.json'])
    expect(unzipped['small.json']!.equals(small)).toBe(true)
    expect(unzipped['large.bin']!.equals(large)).toBe(true)

    const operations = service.exchanges.map(({ url, path, status }) => {
      return `${url.searchParams.get('comp') ?? path.split('/').at(-1)} ${status}`
    })
    expect(operations.filter((each) => each === 'block 201')).toHaveLength(3)
    expect(operations.filter((each) => each !== 'block 201')).toEqual([
      'CreateArtifact 200',
      'blocklist 201',
      'FinalizeArtifact 200',
    ])
    const asked = service.exchanges[0]!
    const { expires_at } = JSON.parse(asked.body.toString()) as { expires_at: string }
    expect(artifact!.expiresAt.toISOString()).toBe(new Date(expires_at).toISOString())

    const target = JSON.stringify({ path: join(folder, 'again'), expectedHash: artifact!.digest })
    const again = await client(`client.downloadArtifact(${artifact!.id}, ${target})`)
    expect(again).toMatchObject({ digestMismatch: false })
    expect((await readFile(join(folder, 'again', 'large.bin'))).equals(large)).toBe(true)
  })

  test('a taken name is refused with 409, and free again once deleted', async () => {
    const files = [await source('a.json', Buffer.from('[]\n'))]
    const first = (await upload('month', files)) as { id: number }
    expect(await upload('month', files)).toEqual({
      error: expect.stringMatching(
        /\(409\).*an artifact with this name already exists on the workflow run$/,
      ) as unknown,
    })
    expect(await client(`client.deleteArtifact('month')`)).toEqual({ id: first.id })
    expect(service.artifacts).toEqual([])
    expect(existsSync(join(folder, 'kept', 'month.zip'))).toBe(false)
    expect(await upload('month', files)).toMatchObject({ id: first.id + 1 })
    const listed = await client('client.listArtifacts()')
    expect(listed).toMatchObject({ artifacts: [{ id: first.id + 1, name: 'month' }] })
  })

  test('a bare file keeps its name and bytes, for the default 90 days', async () => {
    const content = Buffer.from('ciphertext')
    await upload('ignored', [await source('2026-10.json.gz.pgp', content)], { skipArchive: true })
    expect(await readFile(join(folder, 'kept', '2026-10.json.gz.pgp'))).toEqual(content)
    expect(service.artifacts[0]!.expiresAt).toEqual(new Date('2027-01-31T05:17:00Z'))
  })
})

describe('the wire', () => {
  interface Answer {
    status: number
    body: Partial<Record<string, string>>
  }
  const ids = (): { workflow_run_backend_id: string; workflow_job_run_backend_id: string } => {
    const claims = Buffer.from(service.runtimeToken.split('.')[1]!, 'base64url').toString()
    const { scp } = JSON.parse(claims) as { scp: string }
    const [, run, job] = /(?:^| )Actions\.Results:([^: ]+):([^: ]+)(?: |$)/.exec(scp)!
    return { workflow_run_backend_id: run!, workflow_job_run_backend_id: job! }
  }
  async function twirp(method: string, message: object, headers: object = {}): Promise<Answer> {
    const path = `/twirp/github.actions.results.api.v1.ArtifactService/${method}`
    const response = await fetch(service.url + path, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${service.runtimeToken}`,
        'content-type': 'application/json',
        ...headers,
      },
      body: JSON.stringify({ ...ids(), ...message }),
    })
    return { status: response.status, body: (await response.json()) as Answer['body'] }
  }
  async function open(name: string): Promise<string> {
    return (await twirp('CreateArtifact', { name, version: 7 })).body.signed_upload_url!
  }
  async function put(url: string, query: string, body: string): Promise<number> {
    return (await fetch(`${url}&${query}`, { method: 'PUT', body })).status
  }
  const list = (...blocks: string[]): string =>
    `<BlockList>${blocks.map((id) => `<Latest>${id}</Latest>`).join('')}</BlockList>`

  test("blocks are joined in the list's order, whatever order they came in", async () => {
    const url = await open('order')
    expect(await put(url, 'comp=block&blockid=Mg%3D%3D', 'second')).toBe(201)
    expect(await put(url, 'comp=block&blockid=MQ%3D%3D', 'first ')).toBe(201)
    expect(await put(url, 'comp=blocklist', list('MQ==', 'Mg=='))).toBe(201)
    const hash = `sha256:${sha256(Buffer.from('first second'))}`
    const { status } = await twirp('FinalizeArtifact', { name: 'order', size: '12', hash })
    expect(status).toBe(200)
    expect(await readFile(service.artifacts[0]!.file, 'utf8')).toBe('first second')
    expect(await readdir(join(folder, 'kept', '.uploads'))).toEqual([])
  })

  test('nothing is finished with another size or hash, before its upload, or twice', async () => {
    const url = await open('a')
    const finalize = (changed: object): Promise<Answer> =>
      twirp('FinalizeArtifact', { name: 'a', size: '3', ...changed })
    expect((await finalize({})).body).toMatchObject({ code: 'failed_precondition' })
    await put(url, 'comp=block&blockid=MQ%3D%3D', 'abc')
    await put(url, 'comp=blocklist', list('MQ=='))
    expect((await finalize({ size: '4' })).body).toMatchObject({ code: 'invalid_argument' })
    const hash = `sha256:${'0'.repeat(64)}`
    expect((await finalize({ hash })).body).toMatchObject({ code: 'invalid_argument' })
    expect(service.artifacts).toEqual([])
    expect((await finalize({})).status).toBe(200)
    expect((await finalize({})).body).toMatchObject({ code: 'not_found' })
    expect(service.artifacts).toHaveLength(1)
  })

  test('a block that never came, a wrong signature and another operation are refused', async () => {
    const url = await open('b')
    expect(await put(url, 'comp=blocklist', list('MQ=='))).toBe(400)
    expect(await put(url, 'comp=page', '')).toBe(400)
    const forged = new URL(url)
    forged.searchParams.set('sig', 'x')
    expect(await put(forged.href, 'comp=block&blockid=MQ%3D%3D', '')).toBe(403)
    expect(await put(`${service.url}/artifacts/run/c.zip?`, 'comp=blocklist', '')).toBe(403)
  })

  test('a name stays taken when its upload was never finished', async () => {
    await open('c')
    const { status, body } = await twirp('CreateArtifact', { name: 'c', version: 7 })
    expect([status, body]).toMatchObject([409, { code: 'already_exists' }])
  })

  test.each(['', 'a/b', 'a\\b', 'a:b', 'a\nb', '..'])('the name %j is refused', async (name) => {
    const { status, body } = await twirp('CreateArtifact', { name, version: 7 })
    expect([status, body]).toMatchObject([400, { code: 'invalid_argument' }])
  })

  test('the token must be there and be for this run', async () => {
    const without = await twirp('ListArtifacts', {}, { authorization: 'Bearer x' })
    expect([without.status, without.body]).toMatchObject([401, { code: 'unauthenticated' }])
    const foreign = await twirp('ListArtifacts', { workflow_run_backend_id: 'x' })
    expect([foreign.status, foreign.body]).toMatchObject([403, { code: 'permission_denied' }])
    expect((await twirp('Nothing', {})).body).toMatchObject({ code: 'bad_route' })
  })

  test('blocks are on disk, not in the record of exchanges; unfinished ones go at the close', async () => {
    const url = await open('d')
    await put(url, 'comp=block&blockid=MQ%3D%3D', 'abc')
    expect(service.exchanges.at(-1)!.status).toBe(201)
    expect(service.exchanges.at(-1)!.body).toHaveLength(0)
    expect(await readdir(join(folder, 'kept', '.uploads'))).toHaveLength(1)
    await service.close()
    expect(await readdir(join(folder, 'kept'))).toEqual([])
    service = await startArtifactService({ directory: join(folder, 'kept') })
  })
})
