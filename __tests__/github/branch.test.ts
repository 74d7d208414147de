import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { RepositoryError } from '../../src/github/errors.ts'
import { appendMonth } from '../../src/ledger/append.ts'
import { failureOf } from '../edges.ts'
import { LEDGER, startFixture, writes, type Fixture } from './fixture.ts'

let it: Fixture
beforeEach(async () => {
  it = await startFixture()
})
afterEach(() => it.close())

const appendMay = async (branch?: string) =>
  appendMonth(await it.ledger(branch === undefined ? {} : { branch }), await it.month('[]\n'))
const isRef = ({ method, path }: { method: string; path: string }) =>
  method === 'GET' && path.includes('/git/ref/')
const notFound = { status: 404, body: { message: 'Not Found' } }
const waited = () => it.clock.pauses.reduce((a, b) => a + b, 0)

test('a branch that is not there is created from the default branch', async () => {
  const main = await it.write('main', 'README.md', 'Hello')
  const { receipt } = await appendMay('records/heroku/2026')
  expect(await it.commits('records/heroku/2026')).toEqual([receipt!.sha, main])
  expect(await it.commits('main')).toEqual([main])
  expect((await appendMay('records/heroku/2026')).receipt).toBeNull()
})

test('a branch that is there is built upon, whatever the default branch has', async () => {
  await it.write('main', 'kept.txt', 'kept')
  const own = await it.write('records/x', 'a', 'b')
  const { receipt } = await appendMay('records/x')
  expect(await it.commits('records/x')).toEqual([receipt!.sha, own])
})

test('the default branch may have any name', async () => {
  await it.close()
  it = await startFixture({ defaultBranch: 'trunk' })
  await it.write('trunk', 'README.md', 'Hello')
  expect((await it.open()).branch).toBe('trunk')
  await appendMay()
  expect(await it.commits('trunk')).toHaveLength(2)
})

test.each(['main', 'records/heroku'])(
  'an empty repository gets a first commit, then the month in one: branch %s',
  async (branch) => {
    const { receipt } = await appendMay(branch)
    const commits = await it.commits(branch)
    expect(commits).toHaveLength(2)
    expect(commits[0]).toBe(receipt!.sha)
    expect(await it.files(branch)).toEqual(['README.md', ...LEDGER])
    expect(await it.git.text(['log', '--format=%cn', branch])).toBe('GitHub\nGitHub')
    for (const { body } of writes(it)) {
      expect(body).not.toHaveProperty('author')
      expect(body).not.toHaveProperty('committer')
    }
  },
)

test.each(['begins', 'is just beginning'])(
  'an empty repository that another writer %s is built upon',
  async (what) => {
    const begin = () => it.write('main', 'theirs', 'first')
    if (what === 'begins') {
      it.github.onBeforeRefUpdate = async () => {
        it.github.onBeforeRefUpdate = undefined
        await begin()
      }
    } else {
      it.github.intercept = async ({ method, path }) => {
        if (method !== 'PUT' || !path.includes('/contents/')) return undefined
        it.github.intercept = undefined
        await begin()
        return { status: 404, body: { message: 'Branch main not found' } }
      }
    }
    const { receipt } = await appendMay()
    expect(await it.files()).toEqual([...LEDGER, 'theirs'])
    expect((await it.commits())[0]).toBe(receipt!.sha)
    expect(await it.commits()).toHaveLength(2)
  },
)

test('a repository that still looks empty after its first commit is asked again', async () => {
  let first = true
  it.github.intercept = ({ path, method }) => {
    if (!first || method !== 'POST' || !path.endsWith('/git/trees')) return undefined
    first = false
    return { status: 409, body: { message: 'Git Repository is empty.' } }
  }
  const { receipt } = await appendMay()
  expect((await it.commits())[0]).toBe(receipt!.sha)
  expect(await it.commits()).toHaveLength(2)
})

test.each([1, 3])(
  'a repository is not begun after %i answers that its branch is not there',
  async (count) => {
    const head = await it.write('main', 'kept.txt', 'kept')
    let left = count
    it.github.intercept = (request) => (isRef(request) && left-- > 0 ? notFound : undefined)
    const { receipt } = await appendMay()
    expect(await it.commits()).toEqual([receipt!.sha, head])
  },
)

test('nor if its branch is never there, but is among the branches', async () => {
  await it.write('main', 'kept.txt', 'kept')
  it.github.intercept = (request) => (isRef(request) ? notFound : undefined)
  const error = await failureOf(appendMay())
  expect(error).toMatchObject({ transient: true })
  expect(error.message).toMatch(/has the branch 'main', but GitHub answers that it is not there/)
  expect(writes(it)).toEqual([])
  expect(waited()).toBeLessThan(400_000)
})

test.each([
  ['trunk', /has the branch 'main', but not its default branch 'trunk'.*'branch'/],
  ['records', /has the branch 'main', but neither 'records' nor its default branch 'trunk'/],
])('nor if it has other branches only: asked for %s', async (branch, words) => {
  await it.close()
  it = await startFixture({ defaultBranch: 'trunk' })
  await it.write('main', 'kept.txt', 'kept')
  const error = await failureOf(appendMay(branch))
  expect(error).toBeInstanceOf(RepositoryError)
  expect(error.message).toMatch(words)
  expect(writes(it)).toEqual([])
})

test('nor after 409 of another kind', async () => {
  await it.write('main', 'kept.txt', 'kept')
  it.github.intercept = (request) =>
    isRef(request) ? { status: 409, body: { message: 'Conflict' } } : undefined
  const error = await failureOf(appendMay())
  expect(error.message).toMatch(/^GitHub answered 409, asked to read the branch 'main'/)
  expect(writes(it)).toEqual([])
})

test('a branch is read though GitHub says once that it is not there', async () => {
  await it.write('main', 'kept.txt', 'kept')
  await appendMay('records')
  let left = 1
  it.github.intercept = (request) =>
    isRef(request) && request.path.includes('records') && left-- > 0 ? notFound : undefined
  const files = await (await it.open({ branch: 'records' })).files()
  expect(await files.folders('')).toEqual(['audit-trail'])
  expect(left).toBeLessThan(1)
})
