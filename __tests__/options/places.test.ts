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

  test.each([
    'app',
    'a/b/c',
    '/b',
    'a/',
    'a b/c',
    '../app',
    'octo/..',
    'https://github.com/a/b',
    'a/b\u0000',
  ])('%j is refused', async (repository) => {
    await expectProblem({ repository }, /^repository: .*Expected owner\/name/)
  })
})

describe('branch', () => {
  const git = (name: string) =>
    spawnSync('git', ['check-ref-format', '--branch', name]).status === 0
  const bad =
    'a b,a..b,a~b,a^,a:b,a?b,a*,a[b,a\\b,-a,a@{b,a//b,/a,a/,.a,a/.b,a.lock,a.lock/b,a.,a\u0007b,a\u007f'

  test.each(bad.split(','))('%j is refused, as git does', async (branch) => {
    await expectProblem({ branch }, /^branch: .*is not a branch name that git allows/)
    expect(git(branch)).toBe(false)
  })

  test('@, which git reads as HEAD, is refused', async () => {
    await expectProblem({ branch: '@' }, /^branch: /)
  })

  test.each(['refs/pull/1/merge', 'refs/tags/v1', 'refs/heads/refs/heads/x'])(
    '%j, a ref that is not a branch, is refused',
    async (branch) => {
      await expectProblem({ branch }, /^branch: .*names a ref that is not a branch/)
    },
  )

  test.each(['HEAD', 'refs/heads/HEAD', 'a1'.repeat(20)])(
    '%j, which git takes for another thing, is refused',
    async (branch) => {
      await expectProblem({ branch }, /^branch: .*is not a name that git and GitHub let a branch/)
    },
  )

  test('nothing behind refs/heads/, as of an unset variable, is not the default branch', async () => {
    await expectProblem({ branch: 'refs/heads/' }, /^branch: 'refs\/heads\/' is not a branch name/)
  })

  test.each(['main\u3164', 'main\u034f', 'a\u00a0b', 'a／b', 'a∕b', 'ma．in', 'u\u0308ber'])(
    '%j, which looks like another, is refused',
    async (branch) => {
      await expectProblem({ branch }, /^branch: .*is not a branch name that git allows/)
    },
  )

  test.each(['main', 'records/heroku', 'a.b-c_d', 'über', 'a@b', 'a{b', 'HEAD/x', 'x.locked'])(
    '%j is a branch, for git too',
    async (branch) => {
      expect((await read({ branch })).branch).toBe(branch)
      expect(git(branch)).toBe(true)
    },
  )

  test('nothing that git refuses is ever let through', async () => {
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
    ['./', ''],
    ['././a/', 'a'],
    ['a/b/', 'a/b'],
    ['{account-id}', '{account-id}'],
    ['Prüf spur/x', 'Prüf spur/x'],
    ['.github', '.github'],
  ])('%j is the folder %j', async (directory, expected) => {
    expect((await read({ directory })).directory).toBe(expected)
  })

  const outside = [
    '..',
    '../x',
    './..',
    'a/../b',
    'a/..',
    '{account}/../..',
    '/etc',
    'a//b',
    'a/./b',
  ]
  const reserved = [
    '.git',
    '.GIT/hooks',
    'a/.git/b',
    'git~1',
    'a\\b',
    'C:x',
    'a*',
    'a?',
    'a\nb',
    'a\u202eb',
    '...',
    '.git.',
    '.git /y',
    'a./b',
    'a /b',
    'con',
    'aux/x',
    'COM1.txt',
    'lpt¹',
    '．．/x',
    'a∕..∕b',
    'a⁄b',
    'a\u3164',
    'a\u2800b',
    'u\u0308ber',
    'é'.repeat(128),
  ]
  test.each([...outside, ...reserved])('%j is refused', async (directory) => {
    await expectProblem({ directory }, /^directory: .*not a folder inside a repository/)
  })

  test.each(['.github', 'consul', 'auxiliary', 'com', 'git', 'a.b', 'é'.repeat(127)])(
    '%j, which only resembles what is refused, is a folder',
    async (directory) => {
      expect((await read({ directory })).directory).toBe(directory)
    },
  )

  test.each(['{account', 'a/account}', '{{account}}'])(
    '%j has a stray brace',
    async (directory) => {
      await expectProblem({ directory }, /a brace that belongs to no placeholder; known are/)
      await expectProblem({ 'commit-message': directory }, /a brace that belongs to no placeholder/)
    },
  )

  test.each(['{month}', 'a/{Account}', '{}'])(
    '%j has an unknown placeholder',
    async (directory) => {
      await expectProblem(
        { directory },
        /unknown placeholder .*known are \{account\}, \{account-id\}$/,
      )
    },
  )
})

describe('commit-message and artifact-name', () => {
  test.each(['a\nb', 'a\u0000b', 'a\u2028b', 'a\u202eb', 'a\tb', '\u001b[31mred'])(
    '%j is no subject line',
    async (message) => {
      await expectProblem(
        { 'commit-message': message },
        /^commit-message: .*one line of visible text/,
      )
    },
  )

  test.each(['🗃️ audit {month}', '♻️ audit', 'audit 👩‍💻 and 🏴󠁧󠁢󠁥󠁮󠁧󠁿 {events}'])(
    '%j is one',
    async (message) => {
      expect((await read({ 'commit-message': message })).commitMessage).toBe(message)
    },
  )

  test.each(['a\ufe0fb', 'a\u200db', '👩\u200d', 'a\u{e0067}'])(
    '%j is none: nobody sees all of it',
    async (message) => {
      await expectProblem({ 'commit-message': message }, /one line of visible text/)
    },
  )

  test('know their placeholders', async () => {
    await expectProblem(
      { 'commit-message': '{sha}' },
      /\{account\}, \{account-id\}, \{month\}, \{events\}$/,
    )
    await expectProblem({ 'artifact-name': '{events}' }, /\{account\}, \{account-id\}, \{month\}$/)
  })

  test.each(['.', '..'])('%j is no artifact name, nor a name at all', async (name) => {
    await expectProblem({ 'artifact-name': name }, /^artifact-name: '\.+' is not a name/)
  })

  test('a subject line is not without end, and does not end the message', async () => {
    expect(await problemsOf({ 'commit-message': 'x'.repeat(500) })).toEqual([])
    await expectProblem({ 'commit-message': 'x'.repeat(501) }, /has 501 characters.*at most 500/)
    await expectProblem({ 'commit-message': '--- x' }, /begins with ---, at which git ends/)
  })

  test.each(['a/b', 'a\\b', 'a:b', 'a"b', 'a<b', 'a>b', 'a|b', 'a*b', 'a?b', 'a\nb', 'a\rb'])(
    '%j is no artifact name',
    async (name) => {
      await expectProblem({ 'artifact-name': name }, /^artifact-name: .*artifact names refuse/)
    },
  )

  test('one artifact name for several months is refused, but only where there are artifacts', async () => {
    const inputs = { 'artifact-name': 'trail', month: '2026-01..2026-02' }
    const problem =
      /^artifact-name: 'trail' is one name for several months\. Expected \{month\} in it$/
    await expectProblem({ ...inputs, destination: 'artifact' }, problem)
    await expectProblem({ ...inputs, month: 'all', destination: 'artifact' }, problem)
    expect(await problemsOf({ ...inputs, destination: 'commit' })).toEqual([])
    expect(await problemsOf({ 'artifact-name': 'trail', destination: 'artifact' })).toEqual([])
  })
})
