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
    await expectProblem({ branch }, /^branch: .*no branch name that git allows/)
    expect(git(branch)).toBe(false)
  })

  test('@, which git reads as HEAD, is refused', async () => {
    await expectProblem({ branch: '@' }, /^branch: /)
  })

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
  ]
  test.each([...outside, ...reserved])('%j is refused', async (directory) => {
    await expectProblem({ directory }, /^directory: .*no folder inside a repository/)
  })

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

  test('know their placeholders', async () => {
    await expectProblem(
      { 'commit-message': '{sha}' },
      /\{account\}, \{account-id\}, \{month\}, \{events\}$/,
    )
    await expectProblem({ 'artifact-name': '{events}' }, /\{account\}, \{account-id\}, \{month\}$/)
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
