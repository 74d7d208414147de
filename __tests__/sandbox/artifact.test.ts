import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { execFile } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { startArtifactService, type ArtifactService } from '../../sandbox/artifact.ts'
import { unzip } from '../../sandbox/zip.ts'
import { root } from '../project/parsers.ts'

const NOW = new Date('2026-11-02T05:17:00Z')
let folder: string
let service: ArtifactService

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'artifact-'))
  service = await startArtifactService({ directory: join(folder, 'kept'), now: () => NOW })
})
afterEach(async () => {
  await service.close()
  await rm(folder, { recursive: true })
})

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

/** Uploads files with the official client, in a process of its own as an action is; gives its result. */
async function upload(name: string, files: Record<string, Buffer>): Promise<unknown> {
  const paths = Object.keys(files).map((path) => join(folder, path))
  for (const [path, bytes] of Object.entries(files)) await writeFile(join(folder, path), bytes)
  const given = [name, paths, folder, { retentionDays: 30 }].map((each) => JSON.stringify(each))
  const script = `
    const { DefaultArtifactClient } = await import('@actions/artifact')
    const result = await new DefaultArtifactClient().uploadArtifact(${given.join()})
      .catch((error) => ({ error: error.message }))
    console.log('\\nRESULT ' + JSON.stringify(result))`
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '--eval', script],
    {
      cwd: root,
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

test('what the official client uploads arrives whole, under a name that is then taken', async () => {
  const files = { 'small.json': Buffer.from('[]\n'), 'large.bin': randomBytes(20_000_000) }
  const result = await upload('audit-trail', files)
  const [artifact] = service.artifacts
  const zip = await readFile(artifact!.file)
  expect(result).toEqual({ id: artifact!.id, size: zip.length, digest: sha256(zip) })
  expect(artifact).toMatchObject({ digest: `sha256:${sha256(zip)}`, createdAt: NOW })
  const unzipped = unzip(zip)
  expect(unzipped['large.bin']!.equals(files['large.bin'])).toBe(true)
  expect(unzipped['small.json']).toEqual(files['small.json'])
  const asked = JSON.parse(service.exchanges[0]!.body.toString()) as { expires_at: string }
  expect(artifact!.expiresAt).toEqual(new Date(asked.expires_at))
  expect(await upload('audit-trail', { 'small.json': files['small.json'] })).toEqual({
    error: expect.stringMatching(/\(409\).*an artifact with this name already exists/),
  })
})

describe('the service refuses', () => {
  const [run, job] = ['workflow_run_backend_id', 'workflow_job_run_backend_id'] as const
  async function twirp(method: string, message: object, headers: object = {}) {
    const claims = Buffer.from(service.runtimeToken.split('.')[1]!, 'base64url').toString()
    const [, ...ids] = /Actions\.Results:([^:]+):([^" ]+)/.exec(claims)!
    const path = `/twirp/github.actions.results.api.v1.ArtifactService/${method}`
    const response = await fetch(service.url + path, {
      method: 'POST',
      headers: { authorization: `Bearer ${service.runtimeToken}`, ...headers },
      body: JSON.stringify({ [run]: ids[0], [job]: ids[1], ...message }),
    })
    const body = (await response.json()) as Partial<Record<string, string>>
    return { status: response.status, body }
  }
  const open = async (name: string) =>
    (await twirp('CreateArtifact', { name })).body.signed_upload_url!
  const put = async (url: string, query: string, body: string) =>
    (await fetch(`${url}&${query}`, { method: 'PUT', body })).status
  const list = (id: string) => `<BlockList><Latest>${id}</Latest></BlockList>`

  test('to finish with another size or hash, before the upload, or twice', async () => {
    const url = await open('a')
    const finalize = async (changed: object) =>
      (await twirp('FinalizeArtifact', { name: 'a', size: '3', ...changed })).body.code
    expect(await finalize({})).toBe('failed_precondition')
    expect(await put(url, 'comp=block&blockid=MQ%3D%3D', 'abc')).toBe(201)
    expect(await put(url, 'comp=blocklist', list('MQ=='))).toBe(201)
    expect(await finalize({ size: '4' })).toBe('invalid_argument')
    expect(await finalize({ hash: `sha256:${'0'.repeat(64)}` })).toBe('invalid_argument')
    expect(await finalize({})).toBeUndefined()
    expect(await finalize({})).toBe('not_found')
  })

  test('a block that never came, a wrong signature and another operation', async () => {
    const url = await open('b')
    expect(await put(url, 'comp=blocklist', list('MQ=='))).toBe(400)
    expect(await put(url, 'comp=page', '')).toBe(400)
    const forged = new URL(url)
    forged.searchParams.set('sig', 'x')
    expect(await put(forged.href, 'comp=block&blockid=MQ%3D%3D', '')).toBe(403)
  })

  test.each(['', 'a/b', 'a:b', '..'])('the name %j', async (name) => {
    expect((await twirp('CreateArtifact', { name })).body.code).toBe('invalid_argument')
  })

  test('a wrong token, and one of another run', async () => {
    const without = await twirp('ListArtifacts', {}, { authorization: 'Bearer x' })
    expect(without).toMatchObject({ status: 401, body: { code: 'unauthenticated' } })
    const foreign = await twirp('ListArtifacts', { [run]: 'x' })
    expect(foreign).toMatchObject({ status: 403, body: { code: 'permission_denied' } })
  })
})
