import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { appendMonth } from '../../src/ledger/append.ts'
import { findLedger, storeIn } from '../../src/github/find.ts'
import { ACCOUNT, startFixture, type Fixture } from './fixture.ts'

let it: Fixture
beforeEach(async () => {
  it = await startFixture()
})
afterEach(() => it.close())

const serverUrl = 'https://github.com'
const find = async (account: { id: string; name: string }, template = 'audit-trail/{account}') =>
  findLedger(await it.open(), template, account, { serverUrl, log: it.log })

test('an account without a ledger is to have it in the folder of its name', async () => {
  const { directory, store } = await find(ACCOUNT)
  expect(directory).toBe('audit-trail/acme')
  expect(store.historyUrl).toBe('https://github.com/acme/compliance/commits/main/audit-trail/acme')
  expect(it.log.lines).toEqual([])
})

test('an account that was renamed keeps its folder, and is told the input that says so', async () => {
  await appendMonth(await it.ledger(), await it.month('[]\n'))
  const { directory } = await find({ id: ACCOUNT.id, name: 'globex' })
  expect(directory).toBe('audit-trail/acme')
  expect(it.log.lines.at(-1)).toMatch(
    /called 'globex' now.*in 'audit-trail\/acme'. Give that folder/,
  )
})

test.each([
  ['aux', '{account}'],
  ['git', '.{account}'],
])('the name %j in %j is no folder, and the id is the way out', async (name, template) => {
  await expect(find({ id: ACCOUNT.id, name }, template)).rejects.toThrow(
    /folder '.?\{account\}', filled in for the account.*use \{account-id\}/,
  )
})

test.each([
  ['audit/trail', '', '/commits/audit/trail'],
  ['b#1', 'x y|%', '/commits/b%231/x%20y%7C%25'],
  ["re(cords)'*!", '(x)', '/commits/re%28cords%29%27%2A%21/%28x%29'],
])('the address of the history of %j and %j ends no link in Markdown', async (...row) => {
  const [branch, folder, path] = row
  const { historyUrl } = storeIn(await it.open({ branch }), folder, serverUrl)
  expect(historyUrl).toBe(`${serverUrl}/acme/compliance${path}`)
})
