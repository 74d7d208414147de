import { expect, test } from '@jest/globals'
import type { Inputs } from '../../src/options/inputs.ts'
import { readPlanOptions } from '../../src/options/plan.ts'
import { OptionsError } from '../../src/options/problems.ts'
import { failureOf, fakeRunner } from '../edges.ts'
import { NOW } from '../seal/fixtures.ts'
import { REQUIRED } from './fixture.ts'

const read = (inputs: Inputs) =>
  readPlanOptions({ ...REQUIRED, 'enterprise-accounts': 'acme', ...inputs }, fakeRunner(), NOW)

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

test.each([
  [' acme ,\n globex initech\n', ['acme', 'globex', 'initech']],
  [' *\n', '*'],
])('the accounts %j are %j', async (text, accounts) => {
  expect((await read({ 'enterprise-accounts': text })).enterpriseAccounts).toEqual(accounts)
})

test.each([
  ['enterprise-accounts', ' ,\n', /: ',' is neither names or ids of .*, nor \* alone/],
  ['enterprise-accounts', '*, acme', /: '\*, acme' is neither names .*, nor \* alone/],
  ['enterprise-accounts', 'acme, ../x', /: '\.\.\/x' is not a name or id of an enterprise account/],
  ['ended-accounts', '*', /: holds \*\. Expected names or ids/],
  ['ended-accounts', '../x', /: '\.\.\/x' is not a name or id/],
])('%s: %j is refused', async (name, text, problem) => {
  expect(await problemsOf({ [name]: text })).toEqual([expect.stringMatching(problem)])
})

test('a token is needed for `missing` alone, which looks into the repository', async () => {
  expect(await problemsOf({ token: '' })).toEqual([
    expect.stringMatching(/^token: is empty.*contents: read/),
  ])
  expect(await read({ token: '', month: 'all' })).toMatchObject({ token: '' })
})

test('everything that is wrong is said at once', async () => {
  const inputs = { 'heroku-api-key': '', 'enterprise-accounts': '', month: '2026-13' }
  const names = (await problemsOf(inputs)).map((problem) => problem.split(/:| '/)[0])
  expect(names).toEqual(['heroku-api-key', 'enterprise-accounts', 'Invalid month'])
})
