import { describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { appendFile, mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { findGit, gitCandidates } from '../../src/verify/git/program.ts'
import { resultOf } from '../../src/verify/report.ts'
import { failureOf } from '../edges.ts'
import { type Clone, eachWithACopy, EVENTS, found, verified, was } from './fixture.ts'

let clone: Clone
eachWithACopy((copy) => {
  clone = copy
})

const findings = async () => found(await verified(clone))

test('a clone runs nothing, and hides nothing by replacements and grafts', async () => {
  await clone.flip(EVENTS)
  const damage = clone.commit('Damage')
  clone.git(['checkout', 'HEAD~1', '--', '.'])
  const repair = clone.commit('Repair')
  // To whoever believes replacements and grafts, the damage never was.
  const parent = clone.git(['rev-parse', 'HEAD~2'])
  clone.git(['replace', '--graft', repair, parent])
  expect(clone.git(['log', '--format=%s', '-2'])).not.toContain('Damage')
  await mkdir(join(clone.folder, '.git/info'), { recursive: true })
  await writeFile(join(clone.folder, '.git/info/grafts'), `${repair} ${parent}\n`)

  const marker = join(clone.folder, 'it-ran')
  const script = join(clone.folder, '.git/evil.sh')
  await writeFile(script, `#!/bin/sh\necho "$0 $*" >> '${marker}'\ncat\n`, { mode: 0o755 })
  const keys = ['fsmonitor', 'pager', 'sshCommand', 'editor', 'alternateRefsCommand']
  const settings = `
[core]
${keys.map((key) => `\t${key} = ${script}`).join('\n')}
\thooksPath = ${clone.folder}/.git
\tworktree = /
[gpg]
\tprogram = ${script}
[log]
\tshowSignature = true
[diff "evil"]
\ttextconv = ${script}
[filter "evil"]
\tsmudge = ${script}
\tprocess = ${script}
[alias]
\tcat-file = !${script}
[extensions]
\tpartialClone = origin
[remote "origin"]
\turl = ext::${script}
\tpromisor = true
[protocol]
\tallow = always
`
  await appendFile(join(clone.folder, '.git/config'), settings)
  await writeFile(join(clone.folder, '.git/info/attributes'), '* diff=evil filter=evil\n')
  await symlink(script, join(clone.folder, '.git/post-index-change'))
  expect((await findings()).history).toEqual([
    was('modified', EVENTS, damage),
    was('modified', EVENTS, repair),
  ])
  expect(existsSync(marker)).toBe(false)
})

describe('a history that git would not have written is a finding', () => {
  const hash = (type: string, bytes: string | Buffer) =>
    execFileSync('git', ['hash-object', '-t', type, '-w', '--stdin', '--literally'], {
      cwd: clone.folder,
      input: bytes,
    })
      .toString()
      .trim()
  const who = 'GitHub <noreply@github.com> 1743552000 +0000'
  const commitOf = (tree: string, message: string) => {
    const lines = [`tree ${tree}`, `parent ${clone.git(['rev-parse', 'HEAD'])}`]
    return hash('commit', [...lines, `author ${who}`, `committer ${who}`, '', message].join('\n'))
  }
  const tree = () => clone.git(['rev-parse', 'HEAD^{tree}'])
  /** The newest tree with an entry more. */
  const treeWith = (mode: string, name: string, id: string) => {
    const raw = execFileSync('git', ['cat-file', 'tree', tree()], { cwd: clone.folder })
    return hash(
      'tree',
      Buffer.concat([raw, Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')]),
    )
  }
  const blob = () => clone.git(['rev-parse', 'HEAD:kept.txt'])

  test.each<[string, () => string, RegExp]>([
    ['a NUL in a message', () => commitOf(tree(), 'seen\0unseen'), /has a NUL in it/],
    ['a message without end', () => commitOf(tree(), 'x'.repeat(9 << 20)), /has more than 8/],
    ['no committer', () => hash('commit', `tree ${tree()}\n\nx`), /the commit \S+ is malformed/],
    ...['..', '.git', 'a/b', 'kept.txt'].map((name): [string, () => string, RegExp] => [
      `the name ${name}`,
      () => commitOf(treeWith('100644', name, blob()), 'x'),
      /the folder \S+ is malformed/,
    ]),
    ['an odd mode', () => commitOf(treeWith('777', 'x', blob()), 'x'), /is malformed/],
    [
      'folders without end',
      () => {
        let id = tree()
        for (let depth = 0; depth < 12; depth++) {
          const entries = Array.from({ length: 10 }, (_, i) => [
            Buffer.from(`40000 ${2000 + i}\0`),
            Buffer.from(id, 'hex'),
          ])
          id = hash('tree', Buffer.concat(entries.flat()))
        }
        const acme = clone.git(['rev-parse', 'HEAD:audit-trail/acme'])
        const raw = execFileSync('git', ['cat-file', 'tree', acme], { cwd: clone.folder })
        const bomb = hash(
          'tree',
          Buffer.concat([raw, Buffer.from('40000 z\0'), Buffer.from(id, 'hex')]),
        )
        const above = hash(
          'tree',
          Buffer.concat([Buffer.from('40000 acme\0'), Buffer.from(bomb, 'hex')]),
        )
        const root = Buffer.concat([Buffer.from('40000 audit-trail\0'), Buffer.from(above, 'hex')])
        return commitOf(hash('tree', root), 'x')
      },
      /more than any ledger has/,
    ],
  ])('%s', async (_, make, reason) => {
    clone.git(['update-ref', 'refs/heads/main', make()])
    const { history } = await findings()
    expect(history).toEqual([expect.stringMatching(reason)])
  })

  test('a name that is no UTF-8, in a ledger', async () => {
    const name = Buffer.concat([Buffer.from(`${clone.at('2025')}/caf`), Buffer.from([0xe9])])
    await writeFile(name, 'x')
    clone.commit('Name')
    expect(await findings()).toEqual({ unnamed: ["'2025/caf\ufffd' cannot be read"] })
  })

  test('so is a folder of such a name elsewhere, when it holds a ledger', async () => {
    const folder = Buffer.concat([Buffer.from(`${clone.folder}/caf`), Buffer.from([0xe9])])
    const place = (path: string) => Buffer.concat([folder, Buffer.from(path)])
    await mkdir(place('/2025'), { recursive: true })
    await writeFile(place('/2025/x'), 'x')
    clone.commit('Name')
    expect(resultOf(await verified(clone))).toBe('ok')
    await writeFile(place('/2025/2025-01.manifest.json'), 'x')
    clone.commit('Ledger')
    const report = await verified(clone)
    expect([resultOf(report), report.unread]).toEqual(['problem', ['caf\ufffd']])
  })
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
    const [inside, tools] = [join(clone.folder, 'inside/git'), join(clone.folder, 'tools/git')]
    for (const each of [inside, tools]) await mkdir(dirname(each))
    await writeFile(inside, '#!/bin/sh\n', { mode: 0o755 })
    // Nor by a link from outside, nor what is no program.
    await symlink(inside, tools)
    await mkdir(join(clone.folder, 'git'))
    const own = gitCandidates(process.env.PATH ?? '', 'linux')
    const real = await findGit(own, [])
    const all = [inside, tools, join(clone.folder, 'git'), ...own]
    expect(await findGit(all, [dirname(inside)])).toBe(real)
    expect(await findGit([inside, tools], [dirname(inside)])).toBeUndefined()
    expect(await findGit([tools], [])).toBe(inside)
    // Everything is below the root: who runs it there still has a git.
    expect(await findGit(own, ['/'])).toBe(real)
  })

  test("but not where the clone's own would be run, also when it is given", async () => {
    const marker = join(clone.folder, 'it-ran')
    const program = join(clone.folder, 'bin/git')
    await mkdir(dirname(program))
    await writeFile(program, `#!/bin/sh\ntouch '${marker}'\n`, { mode: 0o755 })
    const { message } = await failureOf(verified(clone, { programs: [program] }))
    expect(message).toMatch(/^No git was found/)
    expect(existsSync(marker)).toBe(false)
  })

  test('one that fails is a finding', async () => {
    const folder = join(clone.folder, '.git', 'bin')
    await mkdir(folder)
    const script = '#!/bin/sh\necho "fatal: it says" >&2; exit 128\n'
    await writeFile(`${clone.folder}.git`, script, { mode: 0o755 })
    await symlink(`${clone.folder}.git`, join(folder, 'git'))
    const { history } = found(await verified(clone, { programs: [join(folder, 'git')] }))
    expect(history).toEqual([expect.stringContaining('git cat-file failed: fatal: it says')])
    await rm(`${clone.folder}.git`)
  })
})
