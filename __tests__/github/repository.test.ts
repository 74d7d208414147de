import { afterEach, describe, expect, test } from '@jest/globals'
import type { RepositoryOptions } from '../../sandbox/github.ts'
import { commitMonth } from '../../src/github/commit.ts'
import { GitHubError } from '../../src/github/errors.ts'
import { gitBlobSha } from '../../src/github/blob.ts'
import { RepositoryError } from '../../src/github/errors.ts'
import { failureOf } from '../edges.ts'
import { startFixture, writes, type Fixture } from './fixture.ts'

let it: Fixture
afterEach(async () => {
  await it.close()
})

/** The failure of a commit into a repository that has one commit already. */
async function refusal(options: Partial<RepositoryOptions> = {}, token = 'writer'): Promise<Error> {
  it = await startFixture(options)
  await it.write('main', 'README.md', 'Hello')
  return failureOf(
    it.ledger({ token }).then(async (ledger) => commitMonth(ledger, await it.month('[]\n'))),
  )
}

const WRITE_ACCESS = /`permissions: contents: write`.*GitHub App.*create-github-app-token/

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

  test('an unknown token', async () => {
    const error = await refusal({}, 'unknown')
    expect(error).toBeInstanceOf(GitHubError)
    expect(error).toMatchObject({ status: 401 })
    expect(error.message).toMatch(/answered 401.*wrong, expired or revoked.*X-GitHub-Request-Id/)
  })

  test('a repository that is not there, or that the token does not reach', async () => {
    it = await startFixture()
    for (const options of [{ name: 'nothing' }, { token: 'elsewhere' }]) {
      const error = await failureOf(it.open(options))
      expect(error).toMatchObject({ status: 404 })
      expect(error.message).toMatch(/acme\/(nothing|compliance)/)
      expect(error.message).toMatch(/not there, or the token does not reach it/)
      expect(error.message).toMatch(WRITE_ACCESS)
    }
  })

  test('an archived one', async () => {
    const error = await refusal({ archived: true })
    expect(error).toBeInstanceOf(RepositoryError)
    expect(error.message).toMatch(/'acme\/compliance' is archived.*Unarchive it.*'repository'/)
    expect(writes(it)).toEqual([])
  })

  test('one that has another name now', async () => {
    it = await startFixture({ renamedFrom: 'acme/records' })
    const error = await failureOf(it.open({ name: 'records' }))
    expect(error).toBeInstanceOf(RepositoryError)
    expect(error.message).toMatch(/'acme\/records' is called 'acme\/compliance' now.*'repository'/)
  })
})

describe('a refusal', () => {
  test('for want of permission names the line to add, or the App token to use', async () => {
    const error = await refusal({}, 'reader')
    expect(error).toMatchObject({ status: 403 })
    expect(error.message).toMatch(/Resource not accessible by integration/)
    expect(error.message).toMatch(WRITE_ACCESS)
    expect(await it.commits()).toHaveLength(1)
  })

  test('for want of permission in an empty repository as well', async () => {
    it = await startFixture()
    const ledger = await it.ledger({ token: 'reader' })
    const error = await failureOf(commitMonth(ledger, await it.month('[]\n')))
    expect(error.message).toMatch(WRITE_ACCESS)
    expect(it.clock.pauses).toEqual([])
  })

  const texts = [
    'Changes must be made through a pull request.',
    // An administrator's words may be any, also those that GitHub has for a race.
    'Commit message is not a valid one: expected a ticket, but there is a conflict. It does not exist.',
  ]
  test.each(texts)('of a ruleset shows its words and what to do, at once: %s', async (text) => {
    const error = await refusal({ rules: () => text })
    expect(error).toMatchObject({ status: 422 })
    expect(error.message).toContain(text.slice(0, 30))
    expect(error.message).toMatch(/ruleset.*bypass.*'branch'/)
    expect(it.clock.pauses).toEqual([])
    expect(await it.commits()).toHaveLength(1)
  })

  test.each(texts)('of a ruleset on a new branch: %s', async (text) => {
    it = await startFixture({ rules: (branch) => (branch === 'records' ? text : undefined) })
    await it.write('main', 'README.md', 'Hello')
    const ledger = await it.ledger({ branch: 'records' })
    const error = await failureOf(commitMonth(ledger, await it.month('[]\n')))
    expect(error.message).toMatch(/ruleset.*bypass/)
    expect(it.clock.pauses).toEqual([])
  })

  test('of a ruleset on the first commit of an empty repository, which answers 409', async () => {
    it = await startFixture({ rules: () => 'Changes must be made through a pull request.' })
    const error = await failureOf(commitMonth(await it.ledger(), await it.month('[]\n')))
    expect(error).toMatchObject({ status: 409 })
    expect(error.message).toMatch(/ruleset.*bypass/)
    expect(it.clock.pauses).toEqual([])
  })

  test('never shows the token or lines of the answer’s own', async () => {
    it = await startFixture()
    const message = 'No\n::error::x\u001b[31m'
    it.github.intercept = () => ({ status: 403, body: { message } })
    const error = await failureOf(it.open())
    expect(error.message).not.toMatch(/\p{Cc}|::|writer/u)
  })
})

describe('a fault of GitHub', () => {
  test.each([500, 502, 503])('%i is outlived', async (status) => {
    it = await startFixture()
    await it.write('main', 'README.md', 'Hello')
    let left = 2
    it.github.intercept = ({ method }) =>
      method === 'POST' && left-- > 0 ? { status, body: 'Unicorn!' } : undefined
    const { receipt } = await commitMonth(await it.ledger(), await it.month('[]\n'))
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
  const error = await failureOf(commitMonth(await it.ledger(), await it.month('[]\n')))
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
  const { receipt } = await commitMonth(await it.ledger(), await it.month('[]\n'))
  expect((await it.commits())[0]).toBe(receipt!.sha)
})

test('a folder of more files than GitHub lists is refused, not taken for one without the month', async () => {
  it = await startFixture()
  await it.write('main', 'kept.txt', 'kept')
  it.github.intercept = ({ path }) =>
    path.includes('/git/trees/') ? { status: 200, body: { tree: [], truncated: true } } : undefined
  const error = await failureOf(commitMonth(await it.ledger(), await it.month('[]\n')))
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
