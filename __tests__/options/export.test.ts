import { expect, test } from '@jest/globals'
import { INPUT_NAMES, type Inputs } from '../../src/options/inputs.ts'
import { readOptions } from '../../src/options/export.ts'
import { OptionsError } from '../../src/options/problems.ts'
import { fakeRunner, failureOf } from '../edges.ts'
import { NOW } from '../seal/fixtures.ts'
import { expectProblem, read, REQUIRED } from './fixture.ts'

test('with the required inputs alone, all others have the defaults of the contract', async () => {
  expect(await read()).toEqual({
    herokuApiKey: 'HRKU-secret-of-heroku',
    herokuApiUrl: new URL('https://api.heroku.com'),
    enterpriseAccount: 'acme',
    selection: { kind: 'months', months: ['2026-09'] },
    destination: new Set(['commit']),
    folder: 'audit-trail/{account}',
    repository: { owner: 'acme', name: 'compliance' },
    token: 'ghs_secretOfGitHub',
    branch: undefined,
    directory: 'audit-trail/{account}',
    commitMessage: 'audit trail: {account} {month} ({events} events)',
    encrypt: 'auto',
    encryption: null,
    compression: 'auto',
    keepOriginal: false,
    provisional: 'refuse',
    signing: { signer: undefined, verifiers: [] },
    timestampAuthority: [],
    timestamp: 'best-effort',
    strict: false,
    allowPublic: false,
    artifactName: 'heroku-audit-trail-{account}-{month}',
    retentionDays: undefined,
    summary: 'auto',
    dryRun: false,
    reconcile: false,
    review: false,
  })
})

test('an empty input, or one of white space, is one that is not given', async () => {
  const others = INPUT_NAMES.filter((name) => !Object.hasOwn(REQUIRED, name))
  for (const value of ['', ' ', '\n']) {
    // Of a passphrase every character counts.
    const given = others.map((name) => [name, name.endsWith('passphrase') ? '' : value])
    expect(await read(Object.fromEntries(given) as Inputs)).toEqual(await read())
  }
})

test('every form of every input is read', async () => {
  expect(
    await read({
      'heroku-api-key': ' HRKU-secret-of-heroku\n',
      'enterprise-account': ' Acme Corp ',
      month: '2026-01..2026-03',
      destination: 'commit, folder',
      folder: ' /mnt/{account-id} ',
      repository: 'Some-Org/some.repo_1',
      branch: 'refs/heads/records/heroku',
      directory: './records/{account-id}/',
      'commit-message': '{account} {account-id} {month} {events}',
      encrypt: 'FALSE',
      compression: 'Gzip',
      'keep-original': 'True',
      provisional: 'allow',
      strict: 'TRUE',
      'allow-public': 'true',
      'artifact-name': '{account}-{account-id}-{month}',
      'retention-days': '400',
      summary: 'counts',
      'dry-run': 'true',
      reconcile: 'true',
      review: 'true',
      'timestamp-authority': 'https://a.example/tsr, http://b.example',
      timestamp: 'Required',
      'heroku-api-url': 'http://127.0.0.1:4000',
    }),
  ).toEqual({
    herokuApiKey: 'HRKU-secret-of-heroku',
    herokuApiUrl: new URL('http://127.0.0.1:4000'),
    enterpriseAccount: 'Acme Corp',
    selection: { kind: 'months', months: ['2026-01', '2026-02', '2026-03'] },
    destination: new Set(['commit', 'folder']),
    folder: '/mnt/{account-id}',
    repository: { owner: 'Some-Org', name: 'some.repo_1' },
    token: 'ghs_secretOfGitHub',
    branch: 'records/heroku',
    directory: 'records/{account-id}',
    commitMessage: '{account} {account-id} {month} {events}',
    encrypt: 'false',
    encryption: null,
    compression: 'gzip',
    keepOriginal: true,
    provisional: 'allow',
    signing: { signer: undefined, verifiers: [] },
    timestampAuthority: [new URL('https://a.example/tsr'), new URL('http://b.example/')],
    timestamp: 'required',
    strict: true,
    allowPublic: true,
    artifactName: '{account}-{account-id}-{month}',
    retentionDays: 400,
    summary: 'counts',
    dryRun: true,
    reconcile: true,
    review: true,
  })
})

test('all problems are told together, each with its input', async () => {
  const bad = {
    'heroku-api-key': '',
    'enterprise-account': '',
    destination: 'disk',
    repository: 'compliance',
    branch: 'a b',
    directory: '../x',
    'commit-message': '{who}',
    'artifact-name': 'a/b',
    'retention-days': 'long',
    'heroku-api-url': 'http://api.heroku.com',
    encrypt: 'yes',
  }
  const error = await failureOf(readOptions({ ...REQUIRED, ...bad }, fakeRunner(), NOW))
  expect(error).toBeInstanceOf(OptionsError)
  const [title, ...problems] = error.message.split('\n- ')
  expect(title).toBe('Invalid input; nothing was fetched or written.')
  expect(problems.map((problem) => problem.split(':')[0])).toEqual(Object.keys(bad))
})

test.each([
  ['encrypt', 'yes', 'auto, true, false'],
  ['compression', 'zip', 'auto, gzip, none'],
  ['provisional', 'true', 'refuse, allow'],
  ['strict', 'no', 'true, false'],
  ['summary', 'all', 'auto, full, counts, none'],
])('%s: %s is refused, with what was expected', async (name, value, expected) => {
  await expectProblem(
    { [name]: value },
    new RegExp(`^${name}: '${value}' is not one of ${expected}$`),
  )
})
