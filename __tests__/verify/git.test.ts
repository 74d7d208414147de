import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Git, GitError } from '../../src/verify/git.ts'
import { failureOf } from '../edges.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'git-'))
})
afterEach(() => rm(folder, { recursive: true }))

/** A git that does what a script says. */
async function fakeGit(script: string): Promise<Git> {
  await writeFile(join(folder, 'git'), `#!/bin/sh\n${script}\n`)
  await chmod(join(folder, 'git'), 0o755)
  return new Git(folder, `${folder}:${process.env.PATH}`)
}

test('an error is told by what git says of it, not by advice on how it is called', async () => {
  const run = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@y', ...args], { cwd: folder })
  await writeFile(join(folder, 'file'), 'x')
  run('init', '--quiet')
  run('add', 'file')
  run('commit', '--quiet', '--message=x')
  const sha = run('rev-parse', 'HEAD:file').toString().trim()
  await rm(join(folder, '.git/objects', sha.slice(0, 2), sha.slice(2)))
  const error = await failureOf(new Git(folder, process.env.PATH ?? '').run(['fsck']))
  expect(error).toBeInstanceOf(GitError)
  expect(error.message).toBe(`git fsck failed: missing blob ${sha}`)
})

test.each([
  ['hint: one\nwarning: two\nfatal: three\nhint: four', 'fatal: three'],
  ['error: one\nfatal: two', 'error: one'],
  ['warning: alone', 'warning: alone'],
  ['\n', 'it did not say why'],
])('of %j it is %j', async (said, reason) => {
  const git = await fakeGit(`printf '${said.replaceAll('\n', '\\n')}' >&2; exit 128`)
  expect((await failureOf(git.run(['log']))).message).toBe(`git log failed: ${reason}`)
})

test('no transport is allowed, whatever the clone says and however old git is', async () => {
  const git = await fakeGit('echo "$GIT_ALLOW_PROTOCOL $GIT_NO_LAZY_FETCH"')
  expect(await git.run(['log'])).toBe('none 1\n')
})
