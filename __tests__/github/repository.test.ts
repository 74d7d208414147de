import { afterEach, expect, test } from '@jest/globals'
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
