import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { join } from 'node:path'
import { startGitHub, type GitHub } from '../../sandbox/github.ts'
import { createHttp } from '../../src/http/client.ts'
import { createOctokit } from '../../src/github/octokit.ts'
import { GitHubCommits } from '../../src/github/authorship.ts'
import { readSigner } from '../../src/openpgp/signer.ts'
import { readSignerKeys } from '../../src/openpgp/signer-keys.ts'
import { pair } from '../seal/fixtures.ts'
import { failureOf, fakeClock, fakeLog, type FakeClock, type FakeLog } from '../edges.ts'
import { found, threeMonths, outcomeOf, verified, type Clone } from './fixture.ts'

let whole: Clone
let clone: Clone
let github: GitHub
let clock: FakeClock
let log: FakeLog
beforeAll(async () => {
  whole = await threeMonths()
})
beforeEach(async () => {
  clock = fakeClock('2025-04-10T00:00:00Z')
  log = fakeLog()
  clone = await whole.copy()
  const directory = join(clone.folder, '.git', 'github.git')
  clone.git(['clone', '--quiet', '--bare', whole.folder, directory])
  github = await startGitHub({
    repositories: [{ owner: 'acme', name: 'compliance', directory }],
    tokens: {
      reader: { login: 'github-actions[bot]', contents: 'read' },
      stranger: { login: 'octocat', contents: 'read', repositories: ['acme/app'] },
    },
  })
})
afterEach(async () => {
  await github.close()
  await clone.remove()
})
afterAll(() => whole.remove())

const get = createHttp()
const asked = (token = 'reader', apiUrl = github.url) => {
  const octokit = createOctokit(token, { apiUrl, userAgent: 'test', clock, log, http: get })
  return new GitHubCommits(octokit, 'acme/compliance')
}

/** Has GitHub say of these commits that it verified them. */
function sign(shas: readonly string[]): void {
  for (const sha of shas) github.signed.set(sha, '2025-04-01T00:00:00Z')
}

/** Has GitHub what the clone has. */
const push = () =>
  github
    .repository('acme/compliance')
    .git.run(['fetch', '--quiet', clone.folder, '+refs/heads/*:refs/heads/*'])

const commitsOf = (of: Clone) => of.git(['log', '--format=%H']).split('\n')

describe('what GitHub says of the commits', () => {
  test('all verified', async () => {
    sign(commitsOf(clone))
    const report = await verified(clone, { github: asked() })
    expect(found(report)).toEqual({})
    expect(outcomeOf(report, 'authors')).toEqual({
      status: 'ok',
      note: '3 commits by github-actions[bot]',
    })
    expect(outcomeOf(report, 'remote')).toMatchObject({ status: 'ok' })
    expect(github.exchanges.every(({ method }) => method === 'GET')).toBe(true)
    // One for a hundred commits and one for the branch, as docs/verification.md says.
    expect(github.exchanges).toHaveLength(1 + 1)
  })

  test('one that is not signed, though it claims to be by the same', async () => {
    const [last, ...others] = commitsOf(clone)
    sign(others)
    expect(found(await verified(clone, { github: asked() }))).toEqual({
      authors: [
        `The ledger 'audit-trail/acme' has the commit ${last!}, which GitHub did not sign (unsigned)`,
      ],
    })
    const accept = new Set([last!])
    expect(found(await verified(clone, { github: asked(), accept }))).toEqual({})
  })

  test('one by another author: shown, and a problem where others are expected', async () => {
    const author = 'Octo Cat <1+octocat@users.noreply.github.com>'
    clone.git(['commit', '--quiet', '--amend', '--no-edit', `--author=${author}`])
    const sha = clone.git(['rev-parse', 'HEAD'])
    await push()
    sign(commitsOf(clone))
    expect(outcomeOf(await verified(clone, { github: asked() }), 'authors')).toEqual({
      status: 'ok',
      note: '2 commits by github-actions[bot], then 1 commit by octocat',
    })
    const expecting = async (...logins: string[]) =>
      found(await verified(clone, { github: asked(), expectAuthor: new Set(logins) }))
    expect(await expecting('github-actions[bot]')).toEqual({
      authors: [
        `The ledger 'audit-trail/acme' has the commit ${sha}, whose author is octocat, where ` +
          'github-actions[bot] was expected',
      ],
    })
    expect(await expecting('github-actions[bot]', 'octocat')).toEqual({})
  })

  test("a forgery that a pushed workflow commits is the bot's for GitHub: the manifest's signature tells", async () => {
    const key = await pair({ date: new Date('2024-12-01T00:00:00Z') })
    const now = new Date('2025-05-10T00:00:00Z')
    const signer = await readSigner(key.private, undefined, { now })
    await clone.append({ month: '2025-04', signer })
    const check = async () => {
      await push()
      sign(commitsOf(clone))
      const signerKeys = await readSignerKeys(key.public, now)
      const expectAuthor = new Set(['github-actions[bot]'])
      const given = { signerKeys, signedSince: 4, github: asked(), expectAuthor }
      return found(await verified(clone, { now, ...given }))
    }
    expect(await check()).toEqual({})
    await clone.append({
      month: '2025-04',
      json: '[]',
      retrievedAt: new Date('2025-05-03T00:00:00Z'),
    })
    expect(await check()).toEqual({ signed: ["'2025/2025-04.r2.manifest.json' is not signed"] })
  })

  test('one that its committer signed with a key of his own', async () => {
    const identity = ['-c', 'user.name=Octo', '-c', 'user.email=1+octocat@users.noreply.github.com']
    clone.git(['commit', '--quiet', '--amend', '--no-edit'])
    const env = 'GIT_COMMITTER_EMAIL=1+octocat@users.noreply.github.com'
    clone.git([
      ...identity,
      '-c',
      `alias.as=!${env} git`,
      'as',
      'commit',
      '--quiet',
      '--amend',
      '--no-edit',
    ])
    const sha = clone.git(['rev-parse', 'HEAD'])
    await push()
    sign(commitsOf(clone))
    expect(found(await verified(clone, { github: asked() }))).toEqual({
      authors: [
        `The ledger 'audit-trail/acme' has the commit ${sha}, which octocat signed, and not GitHub itself`,
      ],
    })
  })

  test('of more than a page of commits, and of those on a side', async () => {
    const side = clone.git(['rev-parse', 'HEAD~1'])
    for (let month = 1; month <= 12; month++) {
      for (let year = 2026; year <= 2034; year++) {
        // Only what GitHub is asked for counts here: commits that touch the ledger, whatever they do.
        await clone.write('README.md', `${year}-${month}`)
        clone.commit(`Note ${year}-${month}`)
      }
    }
    clone.git(['checkout', '--quiet', '-b', 'side', side])
    await clone.write('SHA256SUMS', '')
    clone.commit('Aside')
    clone.git(['checkout', '--quiet', 'main'])
    clone.git(['merge', '--quiet', '--no-edit', '-s', 'ours', 'side'])
    await push()
    const [newest, ...others] = commitsOf(clone)
    expect(others.length).toBeGreaterThan(110)
    sign(others)
    const problems = found(await verified(clone, { github: asked() })).authors
    expect(problems).toEqual([expect.stringContaining(`${newest!}, which GitHub did not sign`)])
    expect(github.exchanges).toHaveLength(2 + 1)
  })

  test('that GitHub will not list are asked for one by one', async () => {
    sign(commitsOf(clone))
    github.intercept = ({ path }) =>
      path.endsWith('/commits') ? { status: 409, body: { message: 'Not now' } } : undefined
    expect(found(await verified(clone, { github: asked() }))).toEqual({})
    expect(github.exchanges).toHaveLength(2 * 3 + 1)
  })

  test('a list that fails for now is outlived', async () => {
    sign(commitsOf(clone))
    let failures = 1
    github.intercept = ({ path }) =>
      path.endsWith('/commits') && failures-- > 0 ? { status: 502, body: '<html>' } : undefined
    expect(found(await verified(clone, { github: asked() }))).toEqual({})
  })

  test('one that GitHub does not have, and a branch that was reset', async () => {
    sign(commitsOf(clone))
    const head = clone.git(['rev-parse', 'HEAD~1'])
    await github.repository('acme/compliance').git.run(['update-ref', 'refs/heads/main', head])
    await clone.append({ month: '2025-04' })
    const report = await verified(clone, { github: asked(), now: new Date('2025-05-10T00:00:00Z') })
    expect(found(report)).toEqual({
      authors: [
        `The ledger 'audit-trail/acme' has the commit ${commitsOf(clone)[0]!}, which GitHub does not have`,
      ],
      remote: [
        `The ledger 'audit-trail/acme' has commits after ${head}, where GitHub's branch 'main' is: ` +
          'it was reset, or these were never pushed',
      ],
    })
  })

  test('a branch that is ahead: pull first', async () => {
    sign(commitsOf(clone))
    clone.git(['reset', '--quiet', '--hard', 'HEAD~1'])
    await github.commitAsAnother('/repos/acme/compliance')
    const report = await verified(clone, { github: asked(), now: new Date('2025-04-04T00:00:00Z') })
    expect(found(report)).toEqual({})
    expect(outcomeOf(report, 'remote')).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('pull and verify again'),
    })
  })

  test('a detached head is held against the default branch', async () => {
    sign(commitsOf(clone))
    clone.git(['checkout', '--quiet', '--detach'])
    expect(outcomeOf(await verified(clone, { github: asked() }), 'remote')).toMatchObject({
      status: 'ok',
      note: expect.stringContaining("GitHub's default branch is at"),
    })
  })

  test('with a token that does not reach it: could not be checked', async () => {
    const report = await verified(clone, { github: asked('stranger') })
    expect(found(report)).toEqual({})
    for (const id of ['authors', 'remote']) {
      expect(outcomeOf(report, id)).toMatchObject({
        status: 'failed',
        reason: expect.stringMatching(/^GitHub answered 404/),
      })
    }
  })
})

describe('an answer of GitHub', () => {
  const sha = 'a'.repeat(40)
  const whyNot = async () => (await failureOf(asked().commit(sha))).message

  test.each([401, 403, 404])('%i: could not be checked, and asked once', async (status) => {
    github.intercept = () => ({ status })
    expect(await whyNot()).toMatch(
      new RegExp(`^GitHub answered ${status}, asked to show a commit of acme/compliance`),
    )
    expect(github.exchanges).toHaveLength(1)
  })

  test('that is no commit is told as such', async () => {
    github.intercept = () => ({ status: 200, body: { message: 'Hello' } })
    expect(await whyNot()).toContain("its answer has no 'sha' as the API describes it")
  })

  test('that the repository has another name now is followed within the API', async () => {
    const fine = { sha, commit: { verification: { verified: true, reason: 'valid' } } }
    github.intercept = ({ path }) =>
      path.startsWith('/repos/')
        ? { status: 301, headers: { location: `${github.url}/repositories/1/commits/${sha}` } }
        : { status: 200, body: fine }
    expect(await asked().commit(sha)).toMatchObject({ sha, verified: true, reason: 'valid' })
  })
})
