import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { join } from 'node:path'
import { startGitHub, type GitHub } from '../../sandbox/github.ts'
import type { Reply } from '../../sandbox/http.ts'
import { createHttpGet } from '../../src/http/http.ts'
import { GitHubCommits } from '../../src/verify/github.ts'
import { failureOf, fakeClock, fakeLog, type FakeClock, type FakeLog } from '../edges.ts'
import { found, threeMonths, verdictOf, verified, type Clone } from './fixture.ts'

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

const get = createHttpGet({})
const asked = (token = 'reader', apiUrl = github.url) => {
  const who = { repository: 'acme/compliance', token, userAgent: 'test' }
  return new GitHubCommits({ apiUrl, ...who, get, clock, log })
}

/** Has GitHub say of these commits that it verified them. */
function sign(shas: readonly string[]): void {
  for (const sha of shas) github.signed.set(sha, '2025-04-01T00:00:00Z')
}

const commitsOf = (of: Clone) => of.git(['log', '--format=%H']).split('\n')

describe('what GitHub says of the commits', () => {
  test('all verified', async () => {
    sign(commitsOf(clone))
    const report = await verified(clone, { github: asked() })
    expect(found(report)).toEqual({})
    expect(verdictOf(report, 'signatures')).toEqual({
      status: 'ok',
      note: 'Committers: GitHub <noreply@github.com>: 3 commits',
    })
    expect(verdictOf(report, 'remote')).toMatchObject({ status: 'ok' })
    expect(github.exchanges.every(({ method }) => method === 'GET')).toBe(true)
    // One for a hundred commits and one for the branch, as docs/verification.md says.
    expect(github.exchanges).toHaveLength(1 + 1)
  })

  test('one that is not signed, though it claims to be by the same', async () => {
    const [last, ...others] = commitsOf(clone)
    sign(others)
    expect(found(await verified(clone, { github: asked() }))).toEqual({
      signatures: [
        `The ledger 'audit-trail/acme' has the commit ${last!}, which GitHub did not verify (unsigned)`,
      ],
    })
    const accepted = new Set([last!])
    expect(found(await verified(clone, { github: asked(), accepted }))).toEqual({})
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
    const remote = github.repository('acme/compliance').git
    await remote.run(['fetch', '--quiet', clone.folder, '+refs/heads/*:refs/heads/*'])
    const [newest, ...others] = commitsOf(clone)
    expect(others.length).toBeGreaterThan(110)
    sign(others)
    const problems = found(await verified(clone, { github: asked() })).signatures
    expect(problems).toEqual([expect.stringContaining(`${newest!}, which GitHub did not verify`)])
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
    let failures = 2
    github.intercept = ({ path }) =>
      path.endsWith('/commits') && failures-- > 0 ? { status: 502, body: '<html>' } : undefined
    expect(found(await verified(clone, { github: asked() }))).toEqual({})
    expect(clock.pauses).toHaveLength(2)
  })

  test('one that GitHub does not have, and a branch that was reset', async () => {
    sign(commitsOf(clone))
    const head = clone.git(['rev-parse', 'HEAD~1'])
    await github.repository('acme/compliance').git.run(['update-ref', 'refs/heads/main', head])
    await clone.append({ month: '2025-04' })
    const report = await verified(clone, { github: asked(), now: new Date('2025-05-10T00:00:00Z') })
    expect(found(report)).toEqual({
      signatures: [
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
    expect(verdictOf(report, 'remote')).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('pull and verify again'),
    })
  })

  test('a detached head is held against the default branch', async () => {
    sign(commitsOf(clone))
    clone.git(['checkout', '--quiet', '--detach'])
    expect(verdictOf(await verified(clone, { github: asked() }), 'remote')).toMatchObject({
      status: 'ok',
      note: expect.stringContaining("GitHub's default branch is at"),
    })
  })

  test('without git, what the clone has is not known', async () => {
    const report = await verified(clone, { github: asked(), path: '/nowhere' })
    expect(found(report)).toEqual({})
    expect(verdictOf(report, 'remote')).toEqual({
      status: 'failed',
      reason: 'git is not installed',
    })
  })

  test.each([
    ['a token that does not reach it', 'stranger', undefined],
    ['nobody there', 'reader', 'http://127.0.0.1:9'],
  ])('%s: could not be checked', async (_, token, url) => {
    const report = await verified(clone, { github: asked(token, url) })
    expect(found(report)).toEqual({})
    for (const id of ['signatures', 'remote']) {
      expect(verdictOf(report, id)).toMatchObject({
        status: 'failed',
        reason: expect.stringMatching(/^GitHub (?:answered 404|could not be asked)/),
      })
    }
  })
})

describe('faults of GitHub', () => {
  const sha = 'a'.repeat(40)
  const fine = { sha, commit: { verification: { verified: true, reason: 'valid' } } }
  const failing = (...replies: Reply[]) => {
    github.intercept = () => replies.shift() ?? { status: 200, body: fine }
  }
  const whyNot = async () => (await failureOf(asked().commit(sha))).message

  test.each([
    ['a fault', { status: 500, body: { message: 'Oops' } }],
    ['a gateway in between', { status: 502, body: '<html></html>' }],
    ['half an answer', { status: 200, body: '{"sha":' }],
  ])('%s is outlived', async (_, reply) => {
    failing(reply, reply)
    expect(await asked().commit(sha)).toEqual({ sha, verified: true, reason: 'valid' })
    expect(clock.pauses).toHaveLength(2)
    expect(log.lines.join()).toMatch(/^Attempt 1 failed, next in \d\.\d s: GitHub /)
  })

  test('a pause that is asked for is kept to', async () => {
    failing({ status: 429, headers: { 'retry-after': '7' } })
    await asked().commit(sha)
    failing({ status: 403, headers: { 'retry-after': '8' } })
    await asked().commit(sha)
    const reset = String(clock.now().getTime() / 1000 + 20)
    failing({
      status: 403,
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset },
    })
    await asked().commit(sha)
    expect(clock.pauses).toEqual([7000, 8000, 20_000])
  })

  test('one that does not pass is told for what it is, not for want of a permission', async () => {
    github.intercept = () => ({ status: 500 })
    expect(await whyNot()).toBe(
      'GitHub answered 500, asked for a commit of acme/compliance: it has a fault. See ' +
        'githubstatus.com, and run again',
    )
    expect(github.exchanges).toHaveLength(5)
  })

  test('nor is a limit that stays for longer than anyone waits', async () => {
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '9999999999' }
    github.intercept = () => ({ status: 403, headers })
    expect(await whyNot()).toMatch(/^GitHub answered 403, .*used up its requests.*in an hour$/)
    expect(clock.pauses).toEqual([])
  })

  test.each([401, 403, 404])('%i asks for the permission, once', async (status) => {
    github.intercept = () => ({ status })
    expect(await whyNot()).toMatch(/does the token reach it with contents: read\?$/)
    expect(github.exchanges).toHaveLength(1)
  })

  test.each([301, 302, 307])('%i asks for the name that the repository has now', async (status) => {
    github.intercept = () => ({ status, headers: { location: 'https://example.com/x' } })
    expect(await whyNot()).toMatch(
      new RegExp(
        `^GitHub answered ${status}, .*renamed or moved\\? Give its new name as --repository`,
      ),
    )
    expect(github.exchanges).toHaveLength(1)
  })

  test('another answer is told, and is not asked for again', async () => {
    github.intercept = () => ({ status: 418 })
    expect(await whyNot()).toMatch(/^GitHub answered 418, .*please report it$/)
    github.intercept = () => ({ status: 200, body: { message: 'Hello' } })
    expect(await whyNot()).toMatch(/^GitHub answered something else than a commit.*GITHUB_API_URL/)
    expect(github.exchanges).toHaveLength(2)
  })
})
