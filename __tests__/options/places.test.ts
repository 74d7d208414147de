import { spawnSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { fakeRunner } from '../edges.ts'
import { expectProblem, problemsOf, read } from './fixture.ts'

describe('repository', () => {
  test('is the workflow’s own unless given', async () => {
    const runner = fakeRunner({ repository: 'octo/app' })
    expect((await read({}, runner)).repository).toEqual({ owner: 'octo', name: 'app' })
  })

  test.each(['app', 'a/b/c', '/b', 'a b/c', '../app', 'https://github.com/a/b', 'a/b\u0000'])(
    '%j is refused',
    async (repository) => {
      await expectProblem({ repository }, /^repository: .*Expected owner\/name/)
    },
  )
})

describe('branch', () => {
  const git = (name: string) =>
    spawnSync('git', ['check-ref-format', '--branch', name]).status === 0

  test.each(['main', 'records/heroku', 'a.b-c_d', 'über', 'a@b', 'a{b', 'HEAD/x', 'x.locked'])(
    '%j is one, for git too',
    async (branch) => {
      expect((await read({ branch })).branch).toBe(branch)
      expect(git(branch)).toBe(true)
    },
  )

  test.each([
    ['git refuses', 'a..b', /is not a branch name that git and GitHub allow/],
    ['git reads as HEAD', '@', /^branch: /],
    ['is a ref of another kind', 'refs/tags/v1', /is not a branch name that git and GitHub allow/],
    ['git takes for HEAD', 'refs/heads/HEAD', /is not a branch name that git and GitHub allow/],
    ['git takes for a commit', 'a1'.repeat(20), /is not a branch name that git and GitHub allow/],
    ['comes of an unset variable', 'refs/heads/', /'refs\/heads\/' is not a branch name/],
    ['has what cannot be seen', 'main\u3164', /is not a branch name that git and GitHub allow/],
    ['looks like another', 'a／b', /is not a branch name that git and GitHub allow/],
    [
      'is not in Unicode’s composed form',
      'u\u0308ber',
      /is not a branch name that git and GitHub allow/,
    ],
  ])('what %s is refused: %j', async (_, branch, problem) => {
    await expectProblem({ branch }, problem)
  })

  test('nothing that git refuses is let through', async () => {
    const unit = fc.constantFrom(...'ab/.-@{}~^:?*[]\\_# é\u0001\u200b'.split(''), 'lock', '.lock')
    await fc.assert(
      fc.asyncProperty(fc.string({ unit, minLength: 1, maxLength: 8 }), async (branch) => {
        if ((await problemsOf({ branch })).length > 0) return
        const { branch: name } = await read({ branch })
        expect(name === undefined || git(name)).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})

describe('directory', () => {
  test.each([
    ['.', ''],
    ['././a/', 'a'],
    ['{account-id}', '{account-id}'],
    ['Prüf spur/x', 'Prüf spur/x'],
    // These only resemble what is refused.
    ...['.github', 'consul', 'com', 'git', 'a.b', 'é'.repeat(127)].map((name) => [name, name]),
  ])('%j is the folder %j', async (directory, expected) => {
    expect((await read({ directory })).directory).toBe(expected)
  })

  test.each([
    ['outside', ['..', './..', 'a/../b', 'a/..', '{account}/../..', '/etc', 'a//b', 'a/./b']],
    ['git’s own', ['.git', '.GIT/hooks', 'a/.git/b', 'git~1', '.git.', '.git /y']],
    ['refused by Windows', ['a\\b', 'C:x', 'a*', 'a?', '...', 'a./b', 'con', 'COM1.txt', 'lpt¹']],
    ['not what it looks like', ['a\nb', 'a\u202eb', '．．/x', 'a∕..∕b', 'a\u3164', 'u\u0308ber']],
    ['too long', ['é'.repeat(128)]],
  ])('a folder that is %s is refused', async (_, directories) => {
    for (const directory of directories) {
      await expectProblem({ directory }, /^directory: .*not a folder inside a repository/)
    }
  })
})

describe('placeholders', () => {
  test.each(['{account', 'a/account}', '{{account}}'])('%j has a stray brace', async (text) => {
    for (const name of ['directory', 'commit-message', 'artifact-name', 'folder']) {
      if (name === 'artifact-name' && text.includes('/')) continue
      await expectProblem({ [name]: text }, /a brace that belongs to no placeholder; known are/)
    }
  })

  test.each([
    ['directory', 'a/{Account}', '{account}, {account-id}'],
    ['commit-message', '{sha}', '{account}, {account-id}, {month}, {events}'],
    ['artifact-name', '{events}', '{account}, {account-id}, {month}'],
  ])('%s: %j is unknown, and the message has those that are', async (name, value, known) => {
    const [problem] = await problemsOf({ [name]: value })
    expect(problem).toMatch(/has the unknown placeholder/)
    expect(problem?.endsWith(`known are ${known}`)).toBe(true)
  })
})

describe('commit-message', () => {
  test.each(['🗃️ audit {month}', 'audit 👩‍💻 and 🏴󠁧󠁢󠁥󠁮󠁧󠁿 {events}', 'x'.repeat(500)])(
    '%j is a subject line',
    async (message) => {
      expect((await read({ 'commit-message': message })).commitMessage).toBe(message)
    },
  )

  test.each(['a\nb', 'a\u0000b', 'a\u2028b', 'a\u202eb', 'a\u200db', '👩\u200d', 'a\u{e0067}'])(
    '%j is none: nobody sees all of it',
    async (message) => {
      await expectProblem({ 'commit-message': message }, /one line of visible text/)
    },
  )

  test('has an end, and does not end the message', async () => {
    await expectProblem({ 'commit-message': 'x'.repeat(501) }, /has 501 characters.*at most 500/)
    await expectProblem({ 'commit-message': '--- x' }, /begins with ---, at which git ends/)
  })
})

describe('artifact-name', () => {
  test.each(['..', 'a/b', 'a\\b', 'a:b', 'a"b', 'a<b', 'a|b', 'a*b', 'a?b', 'a\nb'])(
    '%j is refused',
    async (name) => {
      await expectProblem({ 'artifact-name': name }, /^artifact-name: .*artifact names refuse/)
    },
  )

  test('must differ by month where there are artifacts of several', async () => {
    const inputs = { 'artifact-name': 'trail', month: 'all' }
    const problem = /'trail' is one name for several months\. Expected \{month\} in it$/
    await expectProblem({ ...inputs, destination: 'artifact' }, problem)
    expect(await problemsOf({ ...inputs, destination: 'commit' })).toEqual([])
    expect(await problemsOf({ 'artifact-name': 'trail', destination: 'artifact' })).toEqual([])
  })
})
