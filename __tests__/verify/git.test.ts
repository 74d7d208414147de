import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findGit, gitCandidates } from '../../src/verify/git-program.ts'
import { findClone, Git, GitError } from '../../src/verify/git.ts'
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
  return new Git(folder, join(folder, 'git'))
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
  const error = await failureOf(
    new Git(folder, await findGit(process.env.PATH ?? '', [])).run(['fsck']),
  )
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

describe('git is found', () => {
  test.each<[NodeJS.Platform, string, string[]]>([
    ['linux', 'bin:/usr/bin::.:../x:/opt/a b', ['/usr/bin/git', '/opt/a b/git']],
    [
      'win32',
      '.;;bin;C:bin;\\bin;C:\\Git\\cmd;\\\\host\\share',
      ['C:\\Git\\cmd\\git.exe', '\\\\host\\share\\git.exe'],
    ],
  ])('on %s in the absolute entries of PATH alone', (platform, path, candidates) => {
    expect(gitCandidates(path, platform)).toEqual(candidates)
  })

  test('by its real path, outside of folders that are not trusted', async () => {
    const real = await findGit(process.env.PATH ?? '', [])
    const [clone, tools] = [join(folder, 'clone'), join(folder, 'tools')]
    for (const each of [clone, tools]) await mkdir(each)
    await writeFile(join(clone, 'git'), '#!/bin/sh\n', { mode: 0o755 })
    // Nor by a link from outside, nor what is no program.
    await symlink(join(clone, 'git'), join(tools, 'git'))
    await mkdir(join(folder, 'git'))
    const path = [clone, tools, folder, process.env.PATH].join(':')
    expect(await findGit(path, [clone])).toBe(real)
    expect(await findGit([clone, tools].join(':'), [clone])).toBeUndefined()
    expect(await findGit(tools, [])).toBe(join(clone, 'git'))
    // Everything is below the root: who runs it there still has a git.
    expect(await findGit(process.env.PATH ?? '', ['/'])).toBe(real)
  })

  test("but not where the clone's own would be run", async () => {
    const marker = join(folder, 'it-ran')
    await mkdir(join(folder, '.git'))
    for (const place of [folder, join(folder, 'bin')]) {
      await mkdir(place, { recursive: true })
      await writeFile(join(place, 'git'), `#!/bin/sh\ntouch '${marker}'\n`, { mode: 0o755 })
    }
    for (const path of ['', '.', 'bin', `:${process.env.PATH}`, folder, join(folder, 'bin')]) {
      const found = await findClone(folder, path)
      await failureOf(found!.git.run(['log']))
    }
    expect(existsSync(marker)).toBe(false)
  })
})
