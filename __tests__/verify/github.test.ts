import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { join } from 'node:path'
import { startGitHub, type GitHub } from '../../sandbox/github.ts'
import { createHttpGet } from '../../src/heroku/http.ts'
import { GitHubCommits } from '../../src/verify/github.ts'
import { found, threeMonths, verdictOf, verified, type Clone } from './fixture.ts'

let whole: Clone
let clone: Clone
let github: GitHub
beforeAll(async () => {
  whole = await threeMonths()
})
beforeEach(async () => {
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
const asked = (token = 'reader', apiUrl = github.url) =>
  new GitHubCommits({ apiUrl, repository: 'acme/compliance', token, userAgent: 'test', get })

/** Has GitHub say of these commits that it verified them. */
function sign(shas: readonly string[]): void {
  github.intercept = ({ path }) => {
    const sha = shas.find((each) => path.endsWith(each))
    if (sha === undefined) return undefined
    return {
      status: 200,
      body: { sha, commit: { verification: { verified: true, reason: 'valid' } } },
    }
  }
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
  })

  test('one that is not signed, though it claims to be by the same', async () => {
    const [last, ...others] = commitsOf(clone)
    sign(others)
    expect(found(await verified(clone, { github: asked() }))).toEqual({
      signatures: [
        `The ledger 'audit-trail/acme' has the commit ${last!}, which GitHub did not verify (unsigned)`,
      ],
    })
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
