import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { OutageBudget } from '../../src/http/outage.ts'
import { findAccounts } from '../../src/plan/accounts.ts'
import { ACCOUNT, startFixture, type Fixture } from '../heroku/fixture.ts'

const GLOBEX = { id: '0c6ae7a5-5b4b-4d5e-9d0a-5a7a1d1a0002', name: 'globex' }
let it: Fixture

beforeEach(async () => {
  it = await startFixture()
  it.heroku.accounts.push({ ...GLOBEX, permissions: ['manage'], archives: [] })
})
afterEach(() => it.close())

/** Names of the accounts to plan for. */
async function find(names: readonly string[] | '*', ended: readonly string[] = []) {
  const tools = { heroku: it.client, outages: new OutageBudget(it.clock) }
  return (await findAccounts(names, ended, tools)).accounts.map(({ name }) => name)
}

test('named accounts are found by name or id, each once, as they were named', async () => {
  expect(await find([GLOBEX.id, 'acme', 'globex', ACCOUNT.id])).toEqual(['globex', 'acme'])
})

test('* is found in one request; without word of its permissions, an account counts as managed', async () => {
  it.heroku.intercept = () => ({ status: 200, body: [GLOBEX] })
  expect(await find('*')).toEqual(['globex'])
  expect(it.heroku.exchanges).toHaveLength(1)
})

test('an account whose contract ended is not planned, by name or id, and Heroku not asked about it', async () => {
  expect(await find('*', ['globex'])).toEqual(['acme'])
  expect(await find(['acme'], [ACCOUNT.id])).toEqual([])
  it.heroku.exchanges.length = 0
  expect(await find(['gone', 'acme'], ['gone'])).toEqual(['acme'])
  expect(it.heroku.exchanges).toHaveLength(1)
})
