import { expect, test } from '@jest/globals'
import type { Inputs } from '../../src/options/inputs.ts'
import { readPlanOptions } from '../../src/options/plan.ts'
import { fakeRunner } from '../edges.ts'
import { NOW } from '../seal/fixtures.ts'
import { problemsIn, REQUIRED } from './fixture.ts'

const read = (inputs: Inputs) =>
  readPlanOptions({ ...REQUIRED, 'enterprise-accounts': 'acme', ...inputs }, fakeRunner(), NOW)

test('with the required inputs alone, all others have their defaults', async () => {
  expect(await read({})).toMatchObject({
    ...{ enterpriseAccounts: ['acme'], endedAccounts: [], selection: { kind: 'missing' } },
    ...{ repository: { owner: 'acme', name: 'compliance' }, directory: 'audit-trail/{account}' },
  })
})

test.each([
  [' acme ,\n globex initech\n', ['acme', 'globex', 'initech']],
  [' *\n', '*'],
])('the accounts %j are %j', async (text, accounts) => {
  expect((await read({ 'enterprise-accounts': text })).enterpriseAccounts).toEqual(accounts)
})

test.each([
  ['enterprise-accounts', ' ,\n', /: ',' is neither names or ids of .*, nor \*/],
  ['enterprise-accounts', '*, acme', /: '\*' is not a name or id of an enterprise account/],
  ['enterprise-accounts', 'acme, ../x', /: '\.\.\/x' is not a name or id of an enterprise account/],
  ['ended-accounts', '*', /: '\*' is not a name or id of an enterprise account/],
  // `missing` looks into the repository.
  ['token', '', /^token: is empty.*contents: read/],
])('%s: %j is refused', async (name, text, problem) => {
  expect(await problemsIn(read({ [name]: text }))).toEqual([expect.stringMatching(problem)])
  expect(await read({ token: '', month: 'all' })).toMatchObject({ token: '' })
})
