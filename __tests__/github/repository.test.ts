import { afterEach, describe, expect, test } from '@jest/globals'
import { appendMonth } from '../../src/ledger/append.ts'
import { GitHubError } from '../../src/github/errors.ts'
import { gitBlobSha } from '../../src/github/blob.ts'
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

test('a file that GitHub stored as something else is not committed', async () => {
  it = await startFixture()
  await it.write('main', 'README.md', 'Hello')
  const sha = '0'.repeat(40)
  it.github.intercept = ({ path }) =>
    path.endsWith('/git/blobs') ? { status: 201, body: { sha, url: 'https://x' } } : undefined
  const error = await failureOf(appendMonth(await it.ledger(), await it.month('[]\n')))
  expect(error).toBeInstanceOf(RepositoryError)
  expect(error.message).toContain(sha)
  expect(error.message).toContain(gitBlobSha(Buffer.from('[]\n')))
  expect(writes(it).map(({ what }) => what)).toEqual(Array(3).fill('POST git/blobs'))
  expect(await it.commits()).toHaveLength(1)
})

test('a file that GitHub once stored as something else is stored again', async () => {
  it = await startFixture()
  await it.write('main', 'README.md', 'Hello')
  let left = 2
  it.github.intercept = ({ path }) =>
    path.endsWith('/git/blobs') && left-- > 0
      ? { status: 201, body: { sha: '0'.repeat(40), url: 'https://x' } }
      : undefined
  const { receipt } = await appendMonth(await it.ledger(), await it.month('[]\n'))
  expect((await it.commits())[0]).toBe(receipt!.sha)
})

test('a folder of more files than GitHub lists is refused, not taken for one without the month', async () => {
  it = await startFixture()
  await it.write('main', 'kept.txt', 'kept')
  it.github.intercept = ({ path }) =>
    path.includes('/git/trees/') ? { status: 200, body: { tree: [], truncated: true } } : undefined
  const error = await failureOf(appendMonth(await it.ledger(), await it.month('[]\n')))
  expect(error.message).toMatch(/more files than GitHub lists.*'directory'/)
  expect(writes(it)).toEqual([])
})

test('a change sees the branch as it is, and leaves its other files alone', async () => {
  it = await startFixture()
  await it.write('main', 'provisional/2026-05.json', 'old')
  await it.write('main', 'README.md', 'Hello')
  const repository = await it.open()
  const blob = await repository.upload(Buffer.from('new'))
  const receipt = await repository.commit(async (snapshot) => {
    expect(snapshot.isEmpty).toBe(false)
    expect([...(await snapshot.filesIn('provisional')).keys()]).toEqual(['2026-05.json'])
    expect([...(await snapshot.filesIn('nowhere/at/all')).keys()]).toEqual([])
    expect(await snapshot.blobAt('provisional')).toBeUndefined()
    expect(await snapshot.blobAt('README.md')).toBe(gitBlobSha(Buffer.from('Hello')))
    const files = [{ path: '2026/2026-05.json', blob }]
    return { message: 'Final', files, removals: ['provisional/2026-05.json'] }
  })
  expect(await it.files()).toEqual(['2026/2026-05.json', 'README.md'])
  expect((await it.commits())[0]).toBe(receipt!.sha)
})

test('bytes have the name that git gives them', async () => {
  it = await startFixture()
  for (const bytes of [Buffer.alloc(0), Buffer.from('[]\n'), Buffer.alloc(100_001, 0xff)]) {
    expect(gitBlobSha(bytes)).toBe(await it.git.text(['hash-object', '--stdin'], { input: bytes }))
  }
})
