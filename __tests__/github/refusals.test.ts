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

const ACCESS = /`permissions: contents: write`.*GitHub App.*create-github-app-token/
const BYPASS =
  /GITHUB_TOKEN cannot bypass it: use a ruleset.*GitHub App on its bypass list.*docs\/setup\.md.*'branch'/
const RULESET = new RegExp(`ruleset refuses.*${BYPASS.source}`)
const PROTECTION = new RegExp(`protection of the branch refuses.*${BYPASS.source}`)
const DENIED = /owner of the organization, or GitHub Support.*GitHub App installed there/

const kinds: Record<RefusalName, [code: string, wayOut: RegExp]> = {
  reviews: ['PROTECTED_BRANCH', PROTECTION],
  checks: ['PROTECTED_BRANCH', PROTECTION],
  locked: ['PROTECTED_BRANCH', PROTECTION],
  pushers: ['PROTECTED_BRANCH', PROTECTION],
  signatures: ['SIGNATURE_REQUIRED', new RegExp(`not those of a personal.*${BYPASS.source}`)],
  'new-branch': ['NEW_BRANCH', new RegExp(`another branch may stand in its way.*${BYPASS.source}`)],
  'rule-update': ['RULESET', RULESET],
  'rule-creation': ['RULESET', RULESET],
  'rule-pull-request': ['RULESET', RULESET],
  'rule-checks': ['RULESET', RULESET],
  'rule-workflow': ['RULESET', RULESET],
  'rule-signatures': ['SIGNATURE_REQUIRED', BYPASS],
  'rule-message': ['COMMIT_MESSAGE', new RegExp(`'commit-message'.*${BYPASS.source}`)],
  'rule-merge-queue': ['RULESET', RULESET],
  'push-protection': ['PUSH_PROTECTION', /looks like a secret in this month.*pgp-public-keys/],
  sso: ['SSO', /Authorize it at https:\/\/github\.com\/orgs\/acme\/sso, or .*GitHub App/],
  'ip-allow-list': ['DENIED', DENIED],
  'token-policy': ['DENIED', DENIED],
  suspended: ['DENIED', DENIED],
  blocked: ['DENIED', DENIED],
  takedown: ['DENIED', DENIED],
  archived: ['ARCHIVED', /unarchive it.*'repository'/],
  disabled: ['DISABLED', /GitHub Support.*'repository'/],
  quota: ['QUOTA', /used up its space.*'repository'/],
  'read-only': ['PERMISSION', ACCESS],
  'no-push': ['NOT_FOUND', ACCESS],
}

const rows = Object.entries(kinds).map(([name, kind]) => [name as RefusalName, ...kind] as const)
test.each(rows)('%s is E_GITHUB_%s, with its own way out', async (refuses, code, wayOut) => {
  const branch = /new-branch|creation/.test(refuses) ? 'records' : 'main'
  const error = await refusal({ refuses: REFUSALS[refuses] }, { branch })
  expect(error).toBeInstanceOf(GitHubError)
  expect(error).toMatchObject({
    code: `E_GITHUB_${code}`,
    status: REFUSALS[refuses].status,
    lasting: refuses !== 'push-protection',
    transient: false,
  })
  expect(error.message).toMatch(wayOut)
  expect(error.message).toMatch(/\(X-GitHub-Request-Id [\w:]+\)$/)
  expect(error.message).not.toContain('authorization_request')
})

const answer = (status: number, message: string, more: object = {}, headers = {}): Reply => ({
  ...{ status, headers },
  body: { message, ...more },
})
const required = (url: string) => ({ 'x-github-sso': `required; url=${url}` })
const articles = 'https://docs.github.com/articles/about-protected-branches'

const others: [string, Reply, code: string, wayOut: RegExp][] = [
  [
    'words of tomorrow',
    answer(422, 'No.', { documentation_url: articles }),
    'PROTECTED_BRANCH',
    PROTECTION,
  ],
  [
    'no words',
    { status: 403, headers: required('https://git.example/orgs/a/sso') },
    'SSO',
    /at https:\/\/git\.example\/orgs\/a\/sso,/,
  ],
  [
    'an odd page',
    answer(403, 'No.', {}, required('javascript:x')),
    'SSO',
    /in its owner's settings/,
  ],
  [
    "GitHub's newer page about single sign-on",
    answer(403, 'No.', {
      documentation_url:
        'https://docs.github.com/en/enterprise-cloud@latest/authentication/authenticating-with-single-sign-on/authorizing-a-personal-access-token-for-use-with-single-sign-on',
    }),
    'SSO',
    /in its owner's settings/,
  ],
  [
    'neither header nor page',
    answer(403, 'Resource protected by organization SAML enforcement. You must grant your token.'),
    'SSO',
    /in its owner's settings/,
  ],
  [
    'the words of a protection alone',
    answer(422, 'Changes must be made through a pull request.'),
    'PROTECTED_BRANCH',
    PROTECTION,
  ],
  [
    'the words of required signatures alone',
    answer(422, 'Commits must have verified signatures.'),
    'SIGNATURE_REQUIRED',
    /not those of a personal/,
  ],
  ['no message', answer(403, '', { message: 7 }), 'PERMISSION', ACCESS],
  ['controls', answer(403, 'No\n::error::x\u001b[31m'), 'PERMISSION', ACCESS],
  ['another status', answer(418, 'Teapot'), 'UNEXPECTED', /please report it/],
]
test.each(others)('also with %s', async (_name, reply, code, wayOut) => {
  const error = await refusal({}, { reply })
  expect(error).toMatchObject({ code: `E_GITHUB_${code}` })
  expect(error.message).toMatch(wayOut)
  expect(error.message).not.toMatch(/\p{Cc}|::|writer/u)
})

const tokens: [token: string, status: number, code: string, wayOut: RegExp][] = [
  ['unknown', 401, 'TOKEN', /wrong, expired or revoked/],
  [
    'elsewhere',
    404,
    'NOT_FOUND',
    new RegExp(`acme/compliance.*does not reach it.*${ACCESS.source}`),
  ],
  ['reader', 403, 'PERMISSION', new RegExp(`not accessible by integration.*${ACCESS.source}`)],
]
describe.each([false, true])('a repository that is empty: %p', (isEmpty) => {
  test.each(tokens)('refuses the token "%s" with %i', async (token, status, code, wayOut) => {
    const error = await refusal({}, { token, isEmpty })
    expect(error).toMatchObject({ status, code: `E_GITHUB_${code}` })
    expect(error.message).toMatch(wayOut)
  })

  // An administrator's words may be any, also those that GitHub has for a race.
  test('has a ruleset with words of its own', async () => {
    const text =
      'Commit message is not a valid one: expected a ticket, but there is a conflict. It does not exist.'
    const error = await refusal({ refuses: rule(text) }, { isEmpty })
    expect(error).toMatchObject({ status: isEmpty ? 409 : 422, code: 'E_GITHUB_RULESET' })
    expect(error.message).toContain(text.slice(0, 30))
  })
})
