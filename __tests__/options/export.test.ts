import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import type { Options } from '../../src/options/export.ts'
import { INPUT_NAMES, type Inputs } from '../../src/options/inputs.ts'
import { fakeRunner } from '../edges.ts'
import { expectProblem, problemsOf, read, REQUIRED } from './fixture.ts'

test('an input that is not given, or empty, has the default of action.yml', async () => {
  const path = new URL('../../action.yml', import.meta.url)
  const { inputs } = parse(readFileSync(path, 'utf8')) as {
    inputs: Record<string, { default?: string }>
  }
  const { repository, token, ...known } = inputs
  const defaults: Inputs = {}
  for (const [name, input] of Object.entries(known)) defaults[name] = input.default
  expect(repository!.default).toBe('${{ github.repository }}')
  expect(token!.default).toBe('${{ github.token }}')
  const expected = await read({ ...defaults, ...REQUIRED })
  expect(expected).toMatchObject({
    selection: { kind: 'months', months: ['2026-09'] },
    ...{ repository: { owner: 'acme', name: 'compliance' }, branch: undefined },
    ...{ encryption: null, signing: { signer: undefined, verifiers: [] } },
  })
  for (const value of [undefined, '', ' \n']) {
    const given: Inputs = {}
    // Of a passphrase every character counts.
    for (const name of INPUT_NAMES) if (!name.endsWith('passphrase')) given[name] = value
    expect(await read({ ...given, ...REQUIRED })).toEqual({
      ...expected,
      month: '',
    })
  }
})

test.each<[string, string, Partial<Options>]>([
  ['enterprise-account', ' Acme Corp\n', { enterpriseAccount: 'Acme Corp' }],
  ['destination', 'commit, folder', { destination: new Set(['commit', 'folder'] as const) }],
  ['directory', '.', { directory: '' }],
  ['compression', 'Gzip', { compression: 'gzip' }],
  ['strict', 'TRUE', { strict: true }],
  [
    'timestamp-authority',
    'https://a.example/tsr, http://b.example',
    { timestampAuthority: [new URL('https://a.example/tsr'), new URL('http://b.example/')] },
  ],
  ['heroku-api-url', 'http://127.0.0.1:4000', { herokuApiUrl: new URL('http://127.0.0.1:4000') }],
])('%s: %j is read', async (name, value, expected) => {
  expect(await read({ [name]: value })).toMatchObject(expected)
})

test('all problems are told together, each with its input', async () => {
  const bad = { 'heroku-api-key': '', branch: 'a b', 'commit-message': '{who}', encrypt: 'yes' }
  const names = (await problemsOf(bad)).map((problem) => problem.split(':')[0])
  expect(names).toEqual(Object.keys(bad))
})

test.each<[string, Inputs, RegExp]>([
  ['a word', { encrypt: 'yes' }, /^encrypt: 'yes' is not one of auto, true, false$/],
  ['no key', { 'heroku-api-key': '' }, /heroku-api-key: is empty.*secrets.*forks/],
  ['no token', { token: '' }, /token: is empty.*contents: write/],
  ['a month', { month: '2026-13' }, /previous, current, YYYY-MM .*missing, all/],
  ['no ledger', { month: 'missing', destination: 'artifact' }, /month: 'missing'.*add commit/],
  ['a destination', { destination: 'commit;artifact' }, /Expected commit, artifact, folder, or/],
  ['`required` without an authority', { timestamp: 'required' }, /timestamp-authority is empty/],
  [
    'an authority',
    { 'timestamp-authority': 'https://user:hunter2@a.example' },
    /^(?!.*hunter2).*cannot be used\. Expected https or http/,
  ],
  ['one name', { 'artifact-name': 'a', month: 'all', destination: 'artifact' }, /\{month\} in it$/],
  ['a placeholder', { directory: 'a/{Account}' }, /known are \{account\}, \{account-id\}$/],
  ['a brace', { folder: '{{account}}' }, /a brace that belongs to no placeholder/],
])('%s that cannot be is refused, with what was expected', async (_, inputs, problem) => {
  await expectProblem(inputs, problem)
})

test.each(['two words', 'zero\u200bwidth'])(
  'a token like %j is refused, and not shown',
  async (secret) => {
    for (const name of ['heroku-api-key', 'token']) {
      const problem = new RegExp(`^(?!.*${secret})${name}: .*copy it again`)
      await expectProblem({ [name]: secret }, problem)
    }
  },
)

const INVISIBLE = ['a\nb', 'a\u202eb', 'a\u0000']

test.each<[string, string[], RegExp]>([
  ['enterprise-account', ['a/b', 'a\\b', '..', 'x'.repeat(256), ...INVISIBLE], /not a name or id/],
  [
    'repository',
    ['app', 'a/b/c', '/b', 'a b/c', '../app', 'https://github.com/a/b', 'a/b\u0000'],
    /Expected owner\/name/,
  ],
  [
    'branch',
    ['a..b', '@', 'refs/tags/v1', 'refs/heads/HEAD', 'a1'.repeat(20), 'main\u3164', 'a／b'],
    /such as main/,
  ],
  [
    'directory',
    ['..', './..', 'a/../b', '{account}/../..', '/etc', 'a//b', 'a/./b'],
    /not a folder inside a repository/,
  ],
  ['directory', ['.git', '.GIT/hooks', 'a/.git/b', 'git~1', '.git.'], /not a folder inside a/],
  ['directory', ['a\\b', 'C:x', 'a*', '...', 'a./b', 'con', 'COM1.txt'], /not a folder inside a/],
  ['directory', ['．．/x', 'a∕..∕b', 'u\u0308ber', 'é'.repeat(128), ...INVISIBLE], /not a folder/],
  ['folder', INVISIBLE, /holds characters that cannot be seen/],
  ['folder', ['.git', 'a/.GIT/hooks'], /is in the folder \.git/],
  ['commit-message', ['a\u2028b', 'a\u200db', ...INVISIBLE], /one line of visible text/],
  ['commit-message', ['--- {month}'], /begins with ---/],
  ['artifact-name', ['..', 'a/b', 'a\\b', 'a:b', 'a?b', ...INVISIBLE], /artifact names refuse/],
  [
    'heroku-api-url',
    ['http://127.0.0.1.example.com', 'https://user:hunter2@api.heroku.com', 'api.heroku.com'],
    /^(?!.*hunter2).*cannot be used\. Expected https.*loopback/,
  ],
])('%s: none of %j is let through', async (name, values, problem) => {
  for (const value of values) await expectProblem({ [name]: value }, problem)
})

test.each<[string, string[]]>([
  ['enterprise-account', ['ÄÖ-1', '0c6ae7a5-5b4b-4d5e-9d0a-5a7a1d1a0001']],
  ['branch', ['refs/heads/main', 'records/heroku', 'a.b-c_d', 'über', 'a@b', 'HEAD/x', 'x.locked']],
  ['directory', ['.', '././a/', 'Prüf spur/x', '.github', 'consul', 'git', 'é'.repeat(127)]],
  ['commit-message', ['🗂️ {month}', '👩‍💻 {account}']],
  ['heroku-api-url', ['https://proxy.example/heroku', 'http://localhost:5000', 'http://[::1]:50']],
])('%s: each of %j is', async (name, values) => {
  for (const value of values) expect(await problemsOf({ [name]: value })).toEqual([])
})

describe('the runner decides', () => {
  const server = 'https://github.acme.example'
  test.each([
    ['https://acme.ghe.com', 'artifact', true, undefined],
    [server, 'commit', false, undefined],
    [server, 'commit artifact', true, /Enterprise Server .*github\.acme\.example.*use commit/],
    ['https://github.com', 'artifact', false, /ACTIONS_RUNTIME_TOKEN.*use commit/],
  ])('at %s %s, with an artifact service: %p', async (serverUrl, destination, has, problem) => {
    const runner = fakeRunner({ serverUrl, hasArtifactService: has })
    const expected = problem === undefined ? [] : [expect.stringMatching(problem)]
    expect(await problemsOf({ destination }, runner)).toEqual(expected)
    if (!has) expect(await problemsOf({ destination, 'dry-run': 'TRUE' }, runner)).toEqual([])
  })

  test.each([
    ['http://github.acme.example/api/v3', false],
    ['github.acme.example', false],
    ['https://github.acme.example/api/v3', true],
    ['http://127.0.0.1:3000', true],
  ])('whether a token is sent to GitHub at %s: %j', async (apiUrl, isSent) => {
    const refused = expect.stringMatching(/^GITHUB_API_URL: .*is not https.*TLS set up/)
    expect(await problemsOf({}, fakeRunner({ apiUrl }))).toEqual(isSent ? [] : [refused])
  })
})
