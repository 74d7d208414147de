import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { findAccounts, NoAccountError } from '../../src/plan/accounts.ts'
import { Patience } from '../../src/http/patience.ts'
import { failureOf } from '../edges.ts'
import { ACCOUNT, startFixture, type Fixture } from '../heroku/fixture.ts'

const GLOBEX = { id: '0c6ae7a5-5b4b-4d5e-9d0a-5a7a1d1a0002', name: 'globex' }

let it: Fixture
let problems: string[]
let patience: Patience

beforeEach(async () => {
  it = await startFixture()
  it.heroku.accounts.push({ ...GLOBEX, permissions: ['view'], archives: [] })
  problems = []
  patience = new Patience(it.clock)
})

afterEach(async () => {
  await it.close()
})

const find = async (names: readonly string[] | '*') => {
  const accounts = await findAccounts(names, it.client, { problems, patience, log: it.log })
  return accounts.map(({ name }) => name)
}

test('named accounts are found by name or id, each once, as they were named', async () => {
  it.heroku.accounts[1]!.permissions = ['manage']
  expect(await find([GLOBEX.id, 'acme', 'globex', ACCOUNT.id])).toEqual(['globex', 'acme'])
  expect(problems).toEqual([])
})

test('one that is unknown or not managed does not hide the others', async () => {
  expect(await find(['nobody', 'globex', 'acme'])).toEqual(['acme'])
  expect(problems).toEqual([
    expect.stringMatching(/404 not_found.*'nobody'.*Heroku Dashboard lists/),
    expect.stringMatching(/lacks the permission 'manage'.*'globex'/),
  ])
})

test('* is all that are managed, in one request, and the log names the rest', async () => {
  expect(await find('*')).toEqual(['acme'])
  expect(it.heroku.exchanges.map(({ path }) => path)).toEqual(['/enterprise-accounts'])
  expect(it.log.lines).toEqual(['Left out, not managed: globex'])
  expect(problems).toEqual([])
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
  expect(await find('*')).toEqual(['globex'])
})
