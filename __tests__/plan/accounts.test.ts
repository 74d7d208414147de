import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { findAccounts, NoAccountError } from '../../src/plan/accounts.ts'
import { OutageBudget } from '../../src/http/outage.ts'
import { failureOf } from '../edges.ts'
import { ACCOUNT, startFixture, type Fixture } from '../heroku/fixture.ts'

const GLOBEX = { id: '0c6ae7a5-5b4b-4d5e-9d0a-5a7a1d1a0002', name: 'globex' }

let it: Fixture

beforeEach(async () => {
  it = await startFixture()
  it.heroku.accounts.push({ ...GLOBEX, permissions: ['view'], archives: [] })
})

afterEach(async () => {
  await it.close()
})

/** Names of what is found, and what is wrong. */
async function find(names: readonly string[] | '*', ended: readonly string[] = []) {
  const tools = { heroku: it.client, outages: new OutageBudget(it.clock) }
  const found = await findAccounts(names, ended, tools)
  const namesOf = (some: readonly { name: string }[]) => some.map(({ name }) => name)
  const { accounts, unmanaged, problems } = found
  return {
    accounts: namesOf(accounts),
    unmanaged: namesOf(unmanaged),
    problems,
  }
}

const NONE = { accounts: [], unmanaged: [], problems: [] }

test('named accounts are found by name or id, each once, as they were named', async () => {
  it.heroku.accounts[1]!.permissions = ['manage']
  expect(await find([GLOBEX.id, 'acme', 'globex', ACCOUNT.id])).toEqual({
    ...NONE,
    accounts: ['globex', 'acme'],
  })
})

test('one that is unknown or not managed does not hide the others', async () => {
  const { accounts, problems } = await find(['nobody', 'globex', 'acme'])
  expect(accounts).toEqual(['acme'])
  expect(problems).toEqual([
    expect.stringMatching(/404 not_found.*'nobody'.*Heroku Dashboard lists/),
    expect.stringMatching(/lacks the permission 'manage'.*'globex'/),
  ])
})

test('* is all that are managed, in one request, apart from those that are not', async () => {
  expect(await find('*')).toEqual({ ...NONE, accounts: ['acme'], unmanaged: ['globex'] })
  expect(it.heroku.exchanges.map(({ path }) => path)).toEqual(['/enterprise-accounts'])
})

test('* with none managed is an error that names those seen', async () => {
  it.heroku.accounts[0]!.permissions = []
  const error = await failureOf(find('*'))
  expect(error).toBeInstanceOf(NoAccountError)
  expect(error.message).toMatch(/no enterprise account \(it can see: 'acme', 'globex'\)/)
  it.heroku.accounts = []
  expect((await failureOf(find('*'))).message).toMatch(/it can see: none\)/)
})

test('an account whose permissions Heroku does not tell is taken to be managed', async () => {
  it.heroku.intercept = () => ({ status: 200, body: [GLOBEX] })
  expect(await find('*')).toEqual({ ...NONE, accounts: ['globex'] })
})

test('an account whose contract ended is not planned, by name or id; Heroku is not asked about it', async () => {
  expect(await find('*', ['globex'])).toEqual({ ...NONE, accounts: ['acme'] })
  expect(await find('*', [ACCOUNT.id])).toEqual({ ...NONE, unmanaged: ['globex'] })
  expect(await find(['acme'], [ACCOUNT.id])).toEqual(NONE)
  it.heroku.exchanges.length = 0
  expect(await find(['gone', 'acme'], ['gone'])).toEqual({ ...NONE, accounts: ['acme'] })
  expect(it.heroku.exchanges).toHaveLength(1)
})
