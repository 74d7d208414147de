import { afterEach, describe, expect, test } from '@jest/globals'
import { appendMonth } from '../../src/ledger/append.ts'
import { GitHubError } from '../../src/github/errors.ts'
import { gitBlobSha } from '../../src/github/tree.ts'
import { RepositoryError } from '../../src/github/errors.ts'
import { failureOf } from '../edges.ts'
import { startFixture, writes, type Fixture } from './fixture.ts'

let it: Fixture
afterEach(async () => {
  await it.close()
})

describe('is looked at before anything is fetched:', () => {
  test('what is private, internal or public', async () => {
    for (const [visibility, isPrivate] of [
      ['private', true],
      ['internal', true],
      ['public', false],
    ] as const) {
      it = await startFixture({ visibility })
      expect((await it.open()).isPrivate).toBe(isPrivate)
      await it.close()
    }
  })

  test('whatever the case of its name', async () => {
    it = await startFixture()
    expect((await it.open({ name: 'Compliance' })).branch).toBe('main')
  })

  test('one that has another name now', async () => {
    it = await startFixture({ renamedFrom: 'acme/records' })
    const error = await failureOf(it.open({ name: 'records' }))
    expect(error).toBeInstanceOf(RepositoryError)
    expect(error.message).toMatch(/'acme\/records' is called 'acme\/compliance' now.*'repository'/)
  })
})

describe('a fault of GitHub', () => {
  test.each([500, 502, 503])('%i is outlived', async (status) => {
    it = await startFixture()
    await it.write('main', 'README.md', 'Hello')
    let left = 2
    it.github.intercept = ({ method }) =>
      method === 'POST' && left-- > 0 ? { status, body: 'Unicorn!' } : undefined
    const { receipt } = await appendMonth(await it.ledger(), await it.month('[]\n'))
    expect(receipt).not.toBeNull()
    expect(await it.commits()).toHaveLength(2)
  })

  test('that stays is told, with where to look', async () => {
    it = await startFixture()
    it.github.intercept = () => ({ status: 503, body: '<html>Unicorn!</html>' })
    const error = await failureOf(it.open())
    expect(error).toBeInstanceOf(GitHubError)
    expect(error.message).toMatch(/answered 503.*githubstatus\.com/)
    expect(error.message).not.toContain('Unicorn')
  })

  test('that is no answer at all is told too', async () => {
    it = await startFixture()
    it.github.intercept = (_, response) => {
      response.destroy()
      return 'handled'
    }
    expect(await failureOf(it.open())).toBeInstanceOf(GitHubError)
  })
})

/** No UTF-8, so that it is uploaded by itself. */
const BINARY = Buffer.from([0xff, 0xfe])

test.each([1, Infinity])(
  'a file that GitHub stores as another is not committed: %i times',
  async (times) => {
    it = await startFixture()
    await it.write('main', 'README.md', 'Hello')
    let left = times
    // The first is the empty one, with which write access is tried.
    let stored = 0
    it.github.intercept = ({ path }) =>
      path.endsWith('/git/blobs') && ++stored > 1 && left-- > 0
        ? { status: 201, body: { sha: '0'.repeat(40), url: 'https://x' } }
        : undefined
    const appending = appendMonth(await it.ledger(), await it.month(BINARY))
    if (times === 1) {
      const { receipt } = await appending
      expect((await it.commits())[0]).toBe(receipt!.sha)
      return
    }
    expect((await failureOf(appending)).message).toMatch(/stored a file with other bytes/)
    expect(await it.commits()).toHaveLength(1)
  },
)

test('a folder of more files than GitHub lists is refused, not taken for one without the month', async () => {
  it = await startFixture()
  await it.write('main', 'kept.txt', 'kept')
  it.github.intercept = ({ path }) =>
    path.includes('/git/trees/') ? { status: 200, body: { tree: [], truncated: true } } : undefined
  const error = await failureOf(appendMonth(await it.ledger(), await it.month('[]\n')))
  expect(error.message).toMatch(/more files than GitHub lists.*'directory'/)
  expect(writes(it)).toEqual([])
})

test('small texts are part of the tree, all else is uploaded by itself', async () => {
  it = await startFixture()
  await it.write('main', 'README.md', 'Hello')
  const ledger = await it.ledger()
  await ledger.store.checkWritable()
  const tried = writes(it).length
  await appendMonth(ledger, await it.month('[]\n'))
  expect(
    writes(it)
      .slice(tried)
      .map(({ what }) => what),
  ).toEqual(['POST git/trees', 'POST git/commits', 'PATCH git/refs/heads/main'])
  const before = writes(it).length
  await appendMonth(ledger, await it.month('x'.repeat(300_000), { month: '2026-06' }))
  await appendMonth(ledger, await it.month(BINARY, { month: '2026-07' }))
  const blobs = writes(it)
    .slice(before)
    .filter(({ what }) => what === 'POST git/blobs')
  expect(blobs).toHaveLength(2)
})

test('bytes have the name that git gives them', async () => {
  it = await startFixture()
  for (const bytes of [Buffer.alloc(0), Buffer.from('[]\n'), Buffer.alloc(100_001, 0xff)]) {
    expect(gitBlobSha(bytes)).toBe(await it.git.text(['hash-object', '--stdin'], { input: bytes }))
  }
})
