import { afterEach, beforeEach, expect, test } from '@jest/globals'
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

test('a branch that is not there is created from the default branch', async () => {
  const main = await it.write('main', 'README.md', 'Hello')
  const { receipt } = await appendMay('records/heroku/2026')
  expect(await it.commits('records/heroku/2026')).toEqual([receipt!.sha, main])
  expect(await it.commits('main')).toEqual([main])
  expect((await appendMay('records/heroku/2026')).receipt).toBeNull()
})

test.each(['main', 'records/heroku'])(
  'an empty repository gets a first commit, then the month in one: branch %s',
  async (branch) => {
    const { receipt } = await appendMay(branch)
    expect(await it.commits(branch)).toEqual([receipt!.sha, expect.any(String)])
    expect(await it.files(branch)).toEqual(['README.md', ...LEDGER])
    expect(await it.git.text(['log', '--format=%cn', branch])).toBe('GitHub\nGitHub')
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
    }
    it.github.intercept = async ({ method }) => {
      if (method !== 'PUT' || what === 'begins') return undefined
      it.github.intercept = undefined
      await begin()
      return { status: 404, body: { message: 'Branch main not found' } }
    }
    const { receipt } = await appendMay()
    expect((await it.commits())[0]).toBe(receipt!.sha)
    expect(await it.files()).toEqual([...LEDGER, 'theirs'])
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
  expect(await it.commits()).toEqual([receipt!.sha, expect.any(String)])
})

test('a repository is not begun anew after answers that its branch is not there', async () => {
  const head = await it.write('main', 'kept.txt', 'kept')
  let left = 3
  it.github.intercept = (request) => (isRef(request) && left-- > 0 ? notFound : undefined)
  const { receipt } = await appendMay()
  expect(await it.commits()).toEqual([receipt!.sha, head])
})

test('nor if GitHub answers with 404 for ever', async () => {
  await it.write('main', 'kept.txt', 'kept')
  it.github.intercept = (request) => (isRef(request) ? notFound : undefined)
  expect((await failureOf(appendMay())).message).toMatch(
    /has the branch 'main', but GitHub answers that it is not there/,
  )
  expect(writes(it)).toEqual([])
})

test('nor if it has other branches only', async () => {
  await it.close()
  it = await startFixture({ defaultBranch: 'trunk' })
  await it.write('main', 'kept.txt', 'kept')
  const error = await failureOf(appendMay('records'))
  expect(error).toMatchObject({ code: 'E_GITHUB_REPOSITORY' })
  expect(error.message).toMatch(
    /has the branch 'main', but not its default branch 'trunk'.*'branch'/,
  )
  expect(writes(it)).toEqual([])
})
