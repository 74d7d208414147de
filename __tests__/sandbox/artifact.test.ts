import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startArtifactService, type ArtifactService } from '../../sandbox/artifact.ts'

// What it takes from GitHub's own client is tested with that: artifact/artifact.test.ts.

let folder: string
let service: ArtifactService
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'artifact-'))
  service = await startArtifactService({ directory: join(folder, 'kept') })
})
afterEach(async () => {
  await service.close()
  await rm(folder, { recursive: true })
})

async function twirp(method: string, message: object, token = service.runtimeToken) {
  const claims = Buffer.from(service.runtimeToken.split('.')[1]!, 'base64url').toString()
  const [, run, job] = /Actions\.Results:([^:]+):([^" ]+)/.exec(claims)!
  const ids = { workflow_run_backend_id: run, workflow_job_run_backend_id: job }
  const path = `/twirp/github.actions.results.api.v1.ArtifactService/${method}`
  const response = await fetch(service.url + path, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: JSON.stringify({ ...ids, ...message }),
  })
  return (await response.json()) as Partial<Record<string, string>>
}
const put = async (url: string, query: string, body: string) =>
  (await fetch(`${url}&${query}`, { method: 'PUT', body })).status
const open = async (name: string) => (await twirp('CreateArtifact', { name })).signed_upload_url!
const list = (id: string) => `<BlockList><Latest>${id}</Latest></BlockList>`

test('it finishes no upload with another size or hash, before its blocks, or twice', async () => {
  const url = await open('a')
  const finalize = async (changed: object) =>
    (await twirp('FinalizeArtifact', { name: 'a', size: '3', ...changed })).code
  expect(await finalize({})).toBe('failed_precondition')
  expect(await put(url, 'comp=blocklist', list('MQ=='))).toBe(400)
  expect(await put(url, 'comp=block&blockid=MQ%3D%3D', 'abc')).toBe(201)
  expect(await put(url, 'comp=blocklist', list('MQ=='))).toBe(201)
  expect(await finalize({ size: '4' })).toBe('invalid_argument')
  expect(await finalize({ hash: `sha256:${'0'.repeat(64)}` })).toBe('invalid_argument')
  expect(await finalize({})).toBeUndefined()
  expect(await finalize({})).toBe('not_found')
})

test('it refuses odd names, wrong tokens and signatures, and other runs', async () => {
  for (const name of ['', 'a/b', 'a:b']) {
    expect((await twirp('CreateArtifact', { name })).code).toBe('invalid_argument')
  }
  expect((await twirp('ListArtifacts', {}, 'x')).code).toBe('unauthenticated')
  const foreign = await twirp('ListArtifacts', { workflow_run_backend_id: 'x' })
  expect(foreign.code).toBe('permission_denied')
  const forged = new URL(await open('b'))
  forged.searchParams.set('sig', 'x')
  expect(await put(forged.href, 'comp=block&blockid=MQ%3D%3D', '')).toBe(403)
})
