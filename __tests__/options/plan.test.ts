import { expect, test } from '@jest/globals'
import type { Inputs } from '../../src/options/inputs.ts'
import { readPlanOptions } from '../../src/options/plan.ts'
import { OptionsError } from '../../src/options/problems.ts'
import { failureOf, fakeRunner } from '../edges.ts'

const NOW = new Date('2026-11-02T05:17:00Z')
const REQUIRED = {
  'heroku-api-key': 'HRKU-secret-of-heroku',
  'enterprise-accounts': 'acme',
  token: 'ghs_secretOfGitHub',
}

const read = (inputs: Inputs) => readPlanOptions({ ...REQUIRED, ...inputs }, fakeRunner(), NOW)

async function problemsOf(inputs: Inputs): Promise<readonly string[]> {
  const error = await failureOf(read(inputs))
  if (error instanceof OptionsError) return error.problems
  throw error
}

test('with the required inputs alone, all others have their defaults', async () => {
  expect(await read({})).toEqual({
    herokuApiKey: 'HRKU-secret-of-heroku',
    herokuApiUrl: new URL('https://api.heroku.com'),
    enterpriseAccounts: ['acme'],
    endedAccounts: [],
    month: 'missing',
    selection: { kind: 'missing' },
    repository: { owner: 'acme', name: 'compliance' },
    token: 'ghs_secretOfGitHub',
    branch: undefined,
    directory: 'audit-trail/{account}',
  })
})

test('every input is read, as the export reads it', async () => {
  const options = await read({
    month: ' 2026-01..2026-02 ',
    repository: 'Some-Org/some.repo',
    branch: 'refs/heads/trail',
    directory: './a/{account-id}/',
    'heroku-api-url': 'http://127.0.0.1:4000',
  })
  expect(options).toMatchObject({
    month: '2026-01..2026-02',
    selection: { kind: 'months', months: ['2026-01', '2026-02'] },
    repository: { owner: 'Some-Org', name: 'some.repo' },
    branch: 'trail',
    directory: 'a/{account-id}',
    herokuApiUrl: new URL('http://127.0.0.1:4000'),
  })
})

test.each([
  ['acme', ['acme']],
  ['acme,globex', ['acme', 'globex']],
  [' acme ,\n globex initech\n', ['acme', 'globex', 'initech']],
  ['*', '*'],
  [' *\n', '*'],
])('the accounts %j are %j', async (text, accounts) => {
  expect((await read({ 'enterprise-accounts': text })).enterpriseAccounts).toEqual(accounts)
})

test.each([
  ['', /^enterprise-accounts: is empty\. Expected names or ids .*\*/],
  [' ,\n', /^enterprise-accounts: is empty/],
  ['*, acme', /^enterprise-accounts: has other names beside \*.*give it alone$/],
  ['acme, ../x', /^enterprise-accounts: '\.\.\/x' is not a name or id of an enterprise account/],
])('the accounts %j are refused', async (text, problem) => {
  expect(await problemsOf({ 'enterprise-accounts': text })).toEqual([
    expect.stringMatching(problem),
  ])
})

test('accounts whose contract ended are named as the others', async () => {
  const ended = 'globex,\n initech'
  expect((await read({ 'ended-accounts': ended })).endedAccounts).toEqual(['globex', 'initech'])
  expect(await problemsOf({ 'ended-accounts': '*, ../x' })).toEqual([
    expect.stringMatching(/^ended-accounts: holds \*\. Expected names or ids/),
    expect.stringMatching(/^ended-accounts: '\.\.\/x' is not a name or id/),
  ])
})

test('a token is needed for `missing` alone, which looks into the repository', async () => {
  expect(await problemsOf({ token: '' })).toEqual([
    expect.stringMatching(/^token: is empty.*contents: read/),
  ])
  expect(await read({ token: '', month: 'all' })).toMatchObject({ token: '' })
})

test('everything that is wrong is said at once', async () => {
  const inputs = {
    'heroku-api-key': '',
    'enterprise-accounts': '',
    month: '2026-13',
    repository: 'compliance',
  }
  expect(await problemsOf(inputs)).toEqual([
    expect.stringMatching(/^heroku-api-key: is empty/),
    expect.stringMatching(/^repository: 'compliance' is not a repository/),
    expect.stringMatching(/^enterprise-accounts: is empty/),
    expect.stringMatching(/^Invalid month '2026-13'/),
  ])
})
