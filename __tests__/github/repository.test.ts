import { afterEach, expect, test } from '@jest/globals'
import { storeIn } from '../../src/github/find.ts'
import { failureOf } from '../edges.ts'
import { startFixture, type Fixture } from './fixture.ts'

let it: Fixture
afterEach(() => it.close())

test.each([
  ['private', true],
  ['internal', true],
  ['public', false],
] as const)('a repository that is %s is private: %p', async (visibility, isPrivate) => {
  it = await startFixture({ visibility })
  expect((await it.open({ name: 'Compliance' })).isPrivate).toBe(isPrivate)
})

test('one that has another name now is refused with that name', async () => {
  it = await startFixture({ renamedFrom: 'acme/records' })
  const error = await failureOf(it.open({ name: 'records' }))
  expect(error).toMatchObject({ code: 'E_GITHUB_REPOSITORY' })
  expect(error.message).toMatch(/'acme\/records' is called 'acme\/compliance' now.*'repository'/)
})

test('a fork is warned about', async () => {
  it = await startFixture()
  it.github.intercept = async (_request, _response, proceed) => {
    const reply = await proceed()
    return { ...reply, body: { ...(reply.body as object), fork: true } }
  }
  await it.open()
  expect(it.log.lines.join()).toMatch(/'acme\/compliance' is a fork.*a repository of its own/)
})

test.each(['archived', 'disabled'] as const)(
  'one that is %s is refused before anything is fetched',
  async (is) => {
    it = await startFixture({ [is]: true })
    const error = await failureOf(it.open())
    expect(error).toMatchObject({ code: `E_GITHUB_${is.toUpperCase()}` })
    expect(error.message).toMatch(/'acme\/compliance' takes no commits.*'repository'/)
  },
)

test.each([
  ['audit/trail', '', '/commits/audit/trail'],
  ['b#1', 'x y|%', '/commits/b%231/x%20y%7C%25'],
  ["re(cords)'*!", '(x)', '/commits/re%28cords%29%27%2A%21/%28x%29'],
])('the address of the history of %j and %j ends no link in Markdown', async (...row) => {
  const [branch, folder, path] = row
  it = await startFixture()
  const { historyUrl } = storeIn(await it.open({ branch }), folder, 'https://github.com')
  expect(historyUrl).toBe(`https://github.com/acme/compliance${path}`)
})
