import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Reply } from '../../sandbox/http.ts'
import { REFUSALS, rule, type RefusalName } from '../../sandbox/github/refusals.ts'
import { appendMonth } from '../../src/ledger/append.ts'
import { GitHubError } from '../../src/github/errors.ts'
import { failureOf } from '../edges.ts'
import { startFixture, type Fixture } from './fixture.ts'

let begun: Fixture
let empty: Fixture
beforeAll(async () => {
  begun = await startFixture()
  await begun.write('main', 'README.md', 'Hello')
  empty = await startFixture()
})
afterAll(() => Promise.all([begun.close(), empty.close()]))

type Served = ReturnType<Fixture['github']['repository']>

/** The failure of a commit to a repository that refuses it, which must leave it as it was. */
async function refusal(
  served: Partial<Served>,
  {
    token = 'writer',
    branch = 'main',
    isEmpty = false,
    reply = undefined as Reply | undefined,
  } = {},
): Promise<Error> {
  const it = isEmpty ? empty : begun
  const none = { refuses: undefined }
  Object.assign(it.github.repository('acme/compliance'), none, served)
  it.github.intercept = reply && (() => reply)
  const ledger = it.ledger({ token, branch })
  const error = await failureOf(
    ledger.then(async (each) => appendMonth(each, await it.month('[]\n'))),
  )
  expect(it.clock.pauses).toEqual([])
  expect(await it.git.text(['rev-list', '--all', '--count'])).toBe(isEmpty ? '0' : '1')
  return error
}

const ACCESS = '`permissions: contents: write`.*GitHub App.*create-github-app-token'
const BYPASS =
  "GITHUB_TOKEN cannot bypass it: use a ruleset.*GitHub App on its bypass list.*docs/setup\\.md.*'branch'"

/** Codes, their way out, and the refusals that have them. */
const KINDS: [code: string, wayOut: string, RefusalName[]][] = [
  [
    'PROTECTED_BRANCH',
    `protection of the branch refuses.*${BYPASS}`,
    ['reviews', 'checks', 'locked', 'pushers'],
  ],
  ['SIGNATURE_REQUIRED', `not those of a personal.*${BYPASS}`, ['signatures', 'rule-signatures']],
  ['NEW_BRANCH', `another branch may stand in its way.*${BYPASS}`, ['new-branch']],
  [
    'RULESET',
    `ruleset refuses.*${BYPASS}`,
    [
      ...(['rule-update', 'rule-creation', 'rule-pull-request', 'rule-checks'] as const),
      ...(['rule-workflow', 'rule-merge-queue'] as const),
    ],
  ],
  ['COMMIT_MESSAGE', `'commit-message'.*${BYPASS}`, ['rule-message']],
  ['PUSH_PROTECTION', 'looks like a secret in this month.*pgp-public-keys', ['push-protection']],
  ['SSO', 'Authorize it (at https://github\\.com/orgs/acme/sso|in its owner).*GitHub App', ['sso']],
  [
    'DENIED',
    '(runner whose address is in the list.*entry for it|owner of the organization, or GitHub Support.*App)',
    ['ip-allow-list', 'token-policy', 'suspended', 'blocked', 'takedown'],
  ],
  ['ARCHIVED', "unarchive it.*'repository'", ['archived']],
  ['DISABLED', "GitHub Support.*'repository'", ['disabled']],
  ['QUOTA', "used up its space.*'repository'", ['quota']],
  ['PERMISSION', ACCESS, ['read-only']],
  ['NOT_FOUND', `does not reach it.*${ACCESS}`, ['no-push']],
  ['TOKEN', 'wrong, expired or revoked', []],
]

function expectKind(error: Error, code: string): void {
  expect(error).toBeInstanceOf(GitHubError)
  expect(error).toMatchObject({ code: `E_GITHUB_${code}` })
  expect(error.message).toMatch(new RegExp(KINDS.find(([each]) => each === code)![1]))
}

const rows = KINDS.flatMap(([code, , names]) => names.map((name) => [name, code] as const))
test.each(rows)('%s is E_GITHUB_%s, with its own way out', async (refuses, code) => {
  const branch = /new-branch|creation/.test(refuses) ? 'records' : 'main'
  const error = await refusal({ refuses: REFUSALS[refuses] }, { branch })
  expectKind(error, code)
  const lasting = refuses !== 'push-protection'
  expect(error).toMatchObject({ status: REFUSALS[refuses].status, lasting, transient: false })
  expect(error.message).toMatch(/\(X-GitHub-Request-Id [\w:]+\)$/)
  expect(error.message).not.toContain('authorization_request')
})

test('each refusal of the sandbox is one of these', () => {
  expect(rows.map(([name]) => name).sort()).toEqual(Object.keys(REFUSALS).sort())
})

const answer = (status: number, message: string, page = ''): Reply => ({
  ...{ status, body: { message, documentation_url: `https://docs.github.com/${page}` } },
})
test.each<[string, Reply, code: string]>([
  [
    'words of tomorrow',
    answer(422, 'No.', 'articles/about-protected-branches'),
    'PROTECTED_BRANCH',
  ],
  [
    'an odd page to sign on',
    { status: 403, headers: { 'x-github-sso': 'required; url=javascript:x' } },
    'SSO',
  ],
  ['neither', answer(403, 'Resource protected by organization SAML enforcement.'), 'SSO'],
  ['words alone', answer(422, 'Changes must be made through a pull request.'), 'PROTECTED_BRANCH'],
  ['no message', { status: 403, body: { message: 7 } }, 'PERMISSION'],
  ['controls', answer(403, 'No\n::error::x\u001b[31m'), 'PERMISSION'],
])('also with %s', async (_name, reply, code) => {
  const error = await refusal({}, { reply })
  expectKind(error, code)
  expect(error.message).not.toMatch(/\p{Cc}|::|writer/u)
})

describe.each([false, true])('a repository that is empty: %p', (isEmpty) => {
  test.each([
    ['unknown', 401, 'TOKEN'],
    ['elsewhere', 404, 'NOT_FOUND'],
    ['reader', 403, 'PERMISSION'],
  ])('refuses the token "%s" with %i', async (token, status, code) => {
    const error = await refusal({}, { token, isEmpty })
    expectKind(error, code)
    expect(error).toMatchObject({ status })
  })

  // An administrator's words may be any, also those that GitHub has for a race.
  test('has a ruleset with words of its own', async () => {
    const text =
      'Commit message is not a valid one: expected a ticket, but there is a conflict. It does not exist.'
    const error = await refusal({ refuses: rule(text) }, { isEmpty })
    expectKind(error, 'RULESET')
    expect(error.message).toContain(text.slice(0, 30))
  })
})
