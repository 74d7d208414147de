import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { startArtifactService, type ArtifactService } from '../../sandbox/artifact.ts'
import { serve, type Interceptor, type Service } from '../../sandbox/http.ts'
import { uploadArtifact } from '../../src/artifact/artifact.ts'
import { failureOf, fakeLog, fakeRunner } from '../edges.ts'
import { sealed } from '../github/fixture.ts'

// GitHub's own client, whose answers are lost.

const now = new Date('2026-11-02T05:17:00Z')
const names = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL', 'GITHUB_RETENTION_DAYS']
const before = names.map((name) => process.env[name])
const set = (name: string, value: string | undefined) => {
  if (value === undefined) Reflect.deleteProperty(process.env, name)
  else process.env[name] = value
}

let folder: string
let service: ArtifactService
let elsewhere: Service
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'artifact-test-'))
  service = await startArtifactService({ directory: join(folder, 'service'), now: () => now })
  elsewhere = await serve(() => ({ status: 200, body: { ok: true } }))
  ;[service.runtimeToken, service.url, '90'].forEach((value, i) => set(names[i]!, value))
  // The client prints a page of lines that a runner would take for its own; its pauses are long.
  jest.spyOn(process.stdout, 'write').mockImplementation(() => true)
  const slow = globalThis.setTimeout
  jest
    .spyOn(globalThis, 'setTimeout')
    .mockImplementation((action: () => void, delay = 0) =>
      slow(action, delay < 60_000 ? delay / 100 : delay),
    )
})
afterEach(async () => {
  jest.restoreAllMocks()
  names.forEach((name, i) => set(name, before[i]))
  await service.close()
  await elsewhere.close()
  await rm(folder, { recursive: true, force: true })
})

async function upload() {
  const file = await sealed(folder, '.json.gz', 'events')
  const month = { name: 'trail', root: folder, files: [file.file], retentionDays: 30 }
  return uploadArtifact(month, { runner: fakeRunner(), now, log: fakeLog() })
}

/** Does something to the answer of the first request, or of each, for a step of the upload. */
function fault(step: string, times: number, by: Interceptor) {
  let left = times
  service.intercept = (request, response, proceed) =>
    request.path.includes(step) && left-- > 0 ? by(request, response, proceed) : undefined
}

/** The request is carried out, and the connection breaks. */
const lost: Interceptor = async (request, response, proceed) => {
  await proceed()
  return broken(request, response, proceed)
}
const broken: Interceptor = (_, response) => {
  response.destroy()
  return 'handled'
}
const unavailable: Interceptor = async (_, _response, proceed) => {
  await proceed()
  return { status: 503, body: { code: 'unavailable', msg: 'the service is unavailable' } }
}

test.each([
  ['its answer is lost', lost],
  ['it is answered 503', unavailable],
  ['it is answered without an id', () => ({ status: 200, body: { ok: true } })],
] as [string, Interceptor][])('Finalize is done but %s: it is looked for', async (title, by) => {
  const done: Interceptor = async (request, response, proceed) => {
    if (title.endsWith('an id')) await proceed()
    return by(request, response, proceed)
  }
  fault('Finalize', 1, done)
  const receipt = await upload()
  expect(service.artifacts.map(({ name }) => name)).toEqual(['trail'])
  const [kept] = service.artifacts
  expect(receipt.id).toBe(kept!.id)
  const digest = createHash('sha256')
    .update(await readFile(kept!.file))
    .digest('hex')
  expect(receipt.digest).toBe(digest)
})

test.each([
  ['Create', lost],
  ['Create', unavailable],
  ['Finalize', broken],
] as [string, Interceptor][])(
  '%s that may have been done, without an artifact: once more under another name',
  async (step, by) => {
    fault(step, 1, by)
    const receipt = await upload()
    expect(service.artifacts).toMatchObject([{ name: 'trail-again', id: receipt.id }])
  },
)

test('the receipt is what the service keeps; the name is taken from then on', async () => {
  const receipt = await upload()
  expect(receipt.id).toBe(service.artifacts[0]!.id)
  expect(receipt.expiresAt!.toISOString()).toBe('2026-12-02T05:17:00.000Z')
  const error = await failureOf(upload())
  expect(error.message).toMatch(/set artifact-name to another/)
  expect(service.artifacts).toHaveLength(1)
})

test('what is not there in the end is no success', async () => {
  fault('Finalize', Infinity, () => ({ status: 200, body: { ok: true } }))
  const error = await failureOf(upload())
  expect(error.message).toMatch(/could not be uploaded: .*gave it no id/)
  expect(service.artifacts).toEqual([])
})

test.each([302, 307])(
  'a redirect (%i) is not followed, with the token or without',
  async (status) => {
    service.intercept = ({ path }) => ({ status, headers: { location: elsewhere.url + path } })
    const error = await failureOf(upload())
    expect(error.message).toMatch(/redirects elsewhere/)
    expect(elsewhere.exchanges).toEqual([])
  },
)
