import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { join } from 'node:path'
import { startGitHub, type GitHub } from '../../sandbox/github.ts'
import { commitsOf } from '../../src/github/authorship.ts'
import { createOctokit } from '../../src/github/octokit.ts'
import { createHttp } from '../../src/http/client.ts'
import { fakeClock, fakeLog } from '../edges.ts'
import { expectFound } from './damage.ts'
import { eachWithACopy, found, MAY, outcomeOf, signing, verified, type Clone } from './fixture.ts'

const BOT = 'github-actions[bot]'

let whole: Clone
let clone: Clone
eachWithACopy((...given) => {
  ;[clone, whole] = given
})
let github: GitHub
beforeEach(async () => {
  const directory = join(clone.folder, '.git', 'github.git')
  clone.git(['clone', '--quiet', '--bare', whole.folder, directory])
  github = await startGitHub({
    repositories: [{ owner: 'acme', name: 'compliance', directory }],
    tokens: {
      reader: { login: BOT, contents: 'read' },
    },
  })
})
afterEach(() => github.close())

const http = createHttp()
const asked = () => {
  const edge = { clock: fakeClock('2025-04-10T00:00:00Z'), log: fakeLog(), http }
  const octokit = createOctokit('reader', { apiUrl: github.url, ...edge })
  return commitsOf(octokit, 'acme/compliance')
}
const verifying = (options: Parameters<typeof verified>[1] = {}) =>
  verified(clone, { github: asked(), ...options })

const commits = () => clone.git(['log', '--format=%H']).split('\n')

/** Has GitHub say of these commits that it verified them. */
function sign(shas: readonly string[] = commits()): void {
  for (const sha of shas) github.signed.set(sha, '2025-04-01T00:00:00Z')
}

/** Gives GitHub what the clone has, signed. */
async function push(): Promise<void> {
  const { git } = github.repository('acme/compliance')
  await git.run(['fetch', '--quiet', clone.folder, '+refs/heads/*:refs/heads/*'])
  sign()
}

describe('what GitHub says of the commits', () => {
  test('all verified', async () => {
    sign()
    const report = await verifying()
    expect(found(report)).toEqual({})
    expect(outcomeOf(report, 'authors')).toEqual({ status: 'ok', note: `3 commits by ${BOT}` })
    expect(outcomeOf(report, 'remote').status).toBe('ok')
    expect(github.exchanges.every(({ method }) => method === 'GET')).toBe(true)
    // One for a hundred commits and one for the branch, as docs/verification.md says.
    expect(github.exchanges).toHaveLength(1 + 1)
  })

  test('one that is not signed, though it claims to be by the same', async () => {
    const [last, ...others] = commits()
    sign(others)
    expectFound(await verifying(), {
      authors: [`has the commit ${last!}, which GitHub did not sign .unsigned.$`],
    })
    expect(found(await verifying({ accept: new Set([last!]) }))).toEqual({})
  })

  test('one by another author: shown, and a problem where others are expected', async () => {
    const author = 'Octo Cat <1+octocat@users.noreply.github.com>'
    clone.git(['commit', '--quiet', '--amend', '--no-edit', `--author=${author}`])
    await push()
    expect(outcomeOf(await verifying(), 'authors')).toEqual({
      status: 'ok',
      note: `2 commits by ${BOT}, then 1 commit by octocat`,
    })
    const expecting = (...logins: string[]) => verifying({ expectAuthor: new Set(logins) })
    expectFound(await expecting(BOT), {
      authors: [
        `${commits()[0]!}, whose author is octocat, where github-actions.bot. was expected$`,
      ],
    })
    expect(found(await expecting(BOT, 'octocat'))).toEqual({})
  })

  test("a forgery that a pushed workflow commits is the bot's for GitHub: the manifest's signature tells", async () => {
    const { signer, signerKeys } = await signing()
    const check = async () => {
      await push()
      return verifying({ now: MAY, signerKeys, signedSince: 4, expectAuthor: new Set([BOT]) })
    }
    await clone.append({ month: '2025-04', signer })
    expect(found(await check())).toEqual({})
    const retrievedAt = new Date('2025-05-03T00:00:00Z')
    await clone.append({ month: '2025-04', json: '[]', retrievedAt })
    expectFound(await check(), { signed: ["'2025/2025-04.r2.manifest.json' is not signed"] })
  })

  test('one that its committer signed with a key of his own', async () => {
    const env = 'GIT_COMMITTER_EMAIL=1+octocat@users.noreply.github.com'
    const as = `alias.as=!${env} git`
    clone.git(['-c', as, 'as', 'commit', '--quiet', '--amend', '--no-edit', '--reset-author'])
    await push()
    expectFound(await verifying(), {
      authors: [`${commits()[0]!}, which octocat signed, and not GitHub itself$`],
    })
  })

  test('of more than a page of commits, and of those on a side', async () => {
    const side = clone.git(['rev-parse', 'HEAD~1'])
    for (let index = 0; index < 108; index++) {
      // Only what GitHub is asked for counts here: commits that touch the ledger, whatever they do.
      await clone.write('README.md', String(index))
      clone.commit(`Note ${index}`)
    }
    clone.git(['checkout', '--quiet', '-b', 'side', side])
    await clone.write('SHA256SUMS', '')
    clone.commit('Aside')
    clone.git(['checkout', '--quiet', 'main'])
    clone.git(['merge', '--quiet', '--no-edit', '-s', 'ours', 'side'])
    await push()
    const [newest] = commits()
    github.signed.delete(newest!)
    const problems = found(await verifying()).authors
    expect(problems).toEqual([expect.stringContaining(`${newest!}, which GitHub did not sign`)])
    expect(github.exchanges).toHaveLength(2 + 1)
  })

  test('one that GitHub does not have, and a branch that was reset', async () => {
    sign()
    const head = clone.git(['rev-parse', 'HEAD~1'])
    await github.repository('acme/compliance').git.run(['update-ref', 'refs/heads/main', head])
    await clone.append({ month: '2025-04' })
    expectFound(await verifying({ now: MAY }), {
      remote: [
        `has commits after ${head}, where GitHub's branch 'main' is: it was reset, or these`,
      ],
      authors: [`has the commit ${commits()[0]!}, which GitHub does not have$`],
    })
  })

  test('a branch that is ahead: pull first', async () => {
    sign()
    clone.git(['reset', '--quiet', '--hard', 'HEAD~1'])
    await github.commitAsAnother('/repos/acme/compliance')
    const report = await verifying({ now: new Date('2025-04-04T00:00:00Z') })
    expect(found(report)).toEqual({})
    expect(outcomeOf(report, 'remote')).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('pull and verify again'),
    })
  })
})
