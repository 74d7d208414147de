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
const TEMPLATE = 'audit-trail/{account}'

test('an account without a ledger is to have it in the folder of its name', async () => {
  const repository = await it.open()
  const ledger = await findLedger(repository, TEMPLATE, ACCOUNT, { serverUrl, log: it.log })
  expect(ledger).toMatchObject({ directory: 'audit-trail/acme', accountId: ACCOUNT.id })
  expect(ledger.store.historyUrl).toBe(
    'https://github.com/acme/compliance/commits/main/audit-trail/acme',
  )
  expect(it.log.lines).toEqual([])
})

test('an account that was renamed keeps its folder, and is told the input that says so', async () => {
  await appendMonth(await it.ledger(), await it.month('[]\n'))
  it.log.lines.length = 0
  const renamed = { id: ACCOUNT.id, name: 'globex' }
  const ledger = await findLedger(await it.open(), TEMPLATE, renamed, { serverUrl, log: it.log })
  expect(ledger.directory).toBe('audit-trail/acme')
  expect(it.log.lines).toEqual([
    expect.stringMatching(/called 'globex' now.*in 'audit-trail\/acme'. Give that folder/),
  ])
})

test.each([
  ['aux', '{account}'],
  ['git', '.{account}'],
])('the name %j in %j is no folder, and the id is the way out', async (name, template) => {
  const account = { id: ACCOUNT.id, name }
  const finding = findLedger(await it.open(), template, account, { serverUrl, log: it.log })
  await expect(finding).rejects.toThrow(
    /folder '.?\{account\}', filled in for the account.*use \{account-id\}/,
  )
})

test.each([
  ['a branch of two words', 'audit/trail', '', '/commits/audit/trail'],
  ['a folder with a percent sign', 'main', 'a/%C3%84', '/commits/main/a/%25C3%2584'],
  ['characters that Markdown or a URL takes for more', 'b#1', 'x y|z', '/commits/b%231/x%20y%7Cz'],
  ['no parenthesis or quote', "re(cords)'*!", '(x)', '/commits/re%28cords%29%27%2A%21/%28x%29'],
])('the address of the history has %s as they are', async (_what, branch, folder, path) => {
  const repository = await it.open({ branch })
  expect(storeIn(repository, folder, serverUrl).historyUrl).toBe(
    `${serverUrl}/acme/compliance${path}`,
  )
})
