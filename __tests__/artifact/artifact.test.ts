import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { startArtifactService, type ArtifactService } from '../../sandbox/artifact.ts'
import { serve, type Interceptor } from '../../sandbox/http.ts'
import { unzip } from '../../sandbox/zip.ts'
import { effectiveArtifactName, uploadArtifact } from '../../src/artifact/artifact.ts'
import type { Month } from '../../src/system/month.ts'
import { failureOf, fakeLog, fakeRunner } from '../edges.ts'
import { sealed } from '../github/fixture.ts'

// GitHub's own client, beside a service on loopback.

const now = new Date()
const daysUntil = (date: Date | null) => Math.round((+date! - +now) / 86_400_000)
const before = { ...process.env }
let folder: string
let service: ArtifactService
/** Milliseconds by milliseconds asked for: the client's pauses are long. */
let hasten: (delay: number) => number
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'artifact-test-'))
  service = await startArtifactService({ directory: join(folder, 'service'), now: () => now })
  Object.assign(process.env, {
    ACTIONS_RUNTIME_TOKEN: service.runtimeToken,
    ACTIONS_RESULTS_URL: service.url,
    GITHUB_RETENTION_DAYS: '90',
  })
  // It prints lines that a runner would take for its own.
  jest.spyOn(process.stdout, 'write').mockImplementation(() => true)
  hasten = (delay) => (delay < 60_000 ? delay / 100 : delay)
  const slow = globalThis.setTimeout
  jest
    .spyOn(globalThis, 'setTimeout')
    .mockImplementation((action, delay = 0, ...given) => slow(action, hasten(delay), ...given))
})
afterEach(async () => {
  jest.restoreAllMocks()
  process.env = { ...before }
  await service.close()
  await rm(folder, { recursive: true, force: true })
})

async function upload({ ending = '.json.gz', days = 30, longest = 90 } = {}) {
  const { file } = await sealed(folder, ending, 'events')
  const month = { name: 'trail', root: folder, files: [file], retentionDays: days }
  const runner = fakeRunner({ retentionDays: longest })
  return uploadArtifact(month, { runner, now, log: fakeLog() })
}

/** Answers so many requests for a step of the upload in another way. */
function fault(step: string, times: number, by: Interceptor) {
  let left = times
  service.intercept = (request, response, proceed) =>
    request.path.includes(step) && left-- > 0 ? by(request, response, proceed) : undefined
}
const broken: Interceptor = (_, response) => {
  response.destroy()
  return 'handled'
}

test.each([
  [1, 'trail-%C3%84%2Fb-a%2Fb-2026-10'],
  [11, 'trail-%C3%84%2Fb-a%2Fb-2026-10-11'],
])('in attempt %i of a run the name is %s', (attempt, name) => {
  const template = 'trail-{account}-{account-id}-{month}'
  const account = { name: 'Ä/b', id: 'a/b' }
  expect(effectiveArtifactName(template, account, '2026-10' as Month, attempt)).toBe(name)
})

test('the receipt is what the service keeps; the name is taken from then on', async () => {
  const receipt = await upload()
  const [kept] = service.artifacts
  const zip = await readFile(kept!.file)
  expect(Object.values(unzip(zip)).map(String)).toEqual(['events'])
  expect(receipt).toMatchObject({
    id: kept!.id,
    url: `https://github.com/acme/compliance/actions/runs/4711/artifacts/${kept!.id}`,
    digest: createHash('sha256').update(zip).digest('hex'),
  })
  expect((await failureOf(upload())).message).toMatch(
    /already exists.*set artifact-name to another/,
  )
  expect(service.artifacts).toHaveLength(1)
})

test.each([
  [400, 90, 90],
  [7, 90, 7],
  [7, undefined, 7],
])(
  'asked for %p days where at most %p are kept, it is kept for %p',
  async (days, longest, kept) => {
    expect(daysUntil((await upload({ days, longest })).expiresAt)).toBe(kept)
    expect(daysUntil(service.artifacts[0]!.expiresAt)).toBe(kept)
  },
)

test('an upload whose last answer is lost is looked for', async () => {
  fault('Finalize', 1, async (request, response, proceed) => {
    await proceed()
    return broken(request, response, proceed)
  })
  const { id, digest } = await upload()
  expect(service.artifacts).toMatchObject([{ id, digest: `sha256:${digest}` }])
})

test.each<[string, Interceptor, RegExp]>([
  ['Finalize', broken, /'trail' could not be uploaded: .*Run again/],
  ['Finalize', () => ({ status: 200, body: { ok: true } }), /gave it no id/],
  ['Create', () => ({ status: 403, body: { msg: 'quota has been hit\n::x' } }), /delete old ones/],
])('what is not there in the end is no success: %s', async (step, by, words) => {
  fault(step, Infinity, by)
  const error = await failureOf(upload())
  expect(error.message).toMatch(words)
  expect(error.message).not.toMatch(/\n|::/)
  expect(service.artifacts).toEqual([])
})

test('an upload that never ends fails all the same', async () => {
  hasten = (delay) => delay / 1000
  fault('Create', Infinity, () => 'handled')
  expect((await failureOf(upload())).message).toMatch(/not take it within 10 minutes\. Run again/)
})

test('a redirect is not followed, with the token or without', async () => {
  const elsewhere = await serve(() => ({ status: 200, body: { ok: true } }))
  service.intercept = ({ path }) => ({ status: 307, headers: { location: elsewhere.url + path } })
  expect((await failureOf(upload())).message).toMatch(/redirects elsewhere/)
  expect(elsewhere.exchanges).toEqual([])
  await elsewhere.close()
})
