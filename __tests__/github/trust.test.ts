import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { appendMonth } from '../../src/ledger/append.ts'
import { failureOf } from '../edges.ts'
import { FOLDER, startFixture, type Fixture } from './fixture.ts'

let it: Fixture
/** A ledger that has April already. */
beforeEach(async () => {
  it = await startFixture()
  await it.write('main', 'ä/kept.txt', 'kept')
  await appendMonth(await it.ledger(), await it.month('of April', { month: '2026-04' }))
})
afterEach(() => it.close())

const BINARY = Buffer.from([0xff, 0xfe])
const commitMay = async () => appendMonth(await it.ledger(), await it.month(BINARY))
type Json = Record<string, unknown>

/** False answers: the request, the end of its path, and what becomes of the answer. */
const falsities: [string, string, () => Promise<string>, (body: Json) => Json][] = [
  [
    'GET',
    'a folder is listed without one of its files',
    async () => `/git/trees/${await it.git.text(['rev-parse', `main:${FOLDER}`])}`,
    (body) => ({ ...body, tree: (body.tree as unknown[]).slice(1) }),
  ],
  [
    'POST',
    'the new tree is another',
    () => Promise.resolve('/git/trees'),
    (body) => ({ ...body, sha: '0'.repeat(40) }),
  ],
  [
    'POST',
    'a file is stored as another',
    () => Promise.resolve('/git/blobs'),
    (body) => ({ ...body, sha: '0'.repeat(40) }),
  ],
]
const absences: typeof falsities = [
  ['GET', '/git/trees/'],
  ['POST', '/git/trees'],
  ['POST', '/git/commits'],
].map(([method, path]) => [method!, `404 to ${path}`, () => Promise.resolve(path!), () => ({})])

describe.each([...falsities, ...absences])('%s: %s,', (method, _, pathOf, change) => {
  async function answerFalsely(times: number) {
    const path = await pathOf()
    let left = times
    it.github.intercept = async (request, _, proceed) => {
      if (request.method !== method || !request.path.includes(path) || left-- <= 0) return undefined
      const reply = await proceed()
      const body = change(reply.body as Json)
      return 'sha' in body ? { ...reply, body } : { status: 404, body: { message: 'Not Found' } }
    }
  }

  test('twice: it is asked again, and May is the second of the chain', async () => {
    await answerFalsely(2)
    expect((await commitMay()).held.manifest.sequence).toBe(2)
    expect(await it.commits()).toHaveLength(3)
    expect(await it.files()).toHaveLength(7)
  })

  test('for ever: an error within minutes, and nothing is committed', async () => {
    await answerFalsely(Infinity)
    expect(await failureOf(commitMay())).toMatchObject({
      code: 'E_GITHUB_STALE',
      transient: true,
      message: expect.stringMatching(/^GitHub .*run again/) as unknown,
    })
    expect(it.clock.pauses.reduce((a, b) => a + b)).toBeLessThan(400_000)
    expect(await it.commits()).toHaveLength(2)
  })
})
