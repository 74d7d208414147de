import { describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { appendFile, mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { findGit, gitCandidates } from '../../src/verify/git/program.ts'
import { resultOf } from '../../src/verify/report.ts'
import { failureOf } from '../edges.ts'
import { edgeOf, eachWithACopy, EVENTS, found, verified, was, type Clone } from './fixture.ts'

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
  const settings = `
[core]
\tfsmonitor = ${script}
\tsshCommand = ${script}
\talternateRefsCommand = ${script}
\thooksPath = ${clone.folder}/.git
\tworktree = /
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
  const inClone = (args: string[], input?: string | Buffer) =>
    execFileSync('git', args, { cwd: clone.folder, input })
  const hash = (type: string, bytes: string | Buffer) =>
    inClone(['hash-object', '-t', type, '-w', '--stdin', '--literally'], bytes).toString().trim()
  const who = 'GitHub <noreply@github.com> 1743552000 +0000'
  const commitOf = (tree: string, message: string) => {
    const lines = [`tree ${tree}`, `parent ${clone.git(['rev-parse', 'HEAD'])}`]
    return hash('commit', [...lines, `author ${who}`, `committer ${who}`, '', message].join('\n'))
  }
  const tree = (path = '') => clone.git(['rev-parse', `HEAD:${path}`])
  /** A tree, of what another has and more. */
  const treeWith = (
    id: string | undefined,
    ...entries: [mode: string, name: string, id: string][]
  ) =>
    hash(
      'tree',
      Buffer.concat([
        id === undefined ? Buffer.alloc(0) : inClone(['cat-file', 'tree', id]),
        ...entries.flatMap(([mode, name, inner]) => [
          Buffer.from(`${mode} ${name}\0`),
          Buffer.from(inner, 'hex'),
        ]),
      ]),
    )

  test.each<[string, () => string, RegExp]>([
    ['a NUL in a message', () => commitOf(tree(), 'seen\0unseen'), /has a NUL in it/],
    ['a message without end', () => commitOf(tree(), 'x'.repeat(9 << 20)), /has more than 8/],
    ['no committer', () => hash('commit', `tree ${tree()}\n\nx`), /the commit \S+ is malformed/],
    ...['..', '.git', 'kept.txt'].map((name): [string, () => string, RegExp] => [
      `the name ${name}`,
      () => commitOf(treeWith(tree(), ['100644', name, tree('kept.txt')]), 'x'),
      /the folder \S+ is malformed/,
    ]),
    [
      'an odd mode',
      () => commitOf(treeWith(tree(), ['777', 'x', tree('kept.txt')]), 'x'),
      /the folder \S+ is malformed/,
    ],
    [
      'folders without end',
      () => {
        let id = tree()
        for (let depth = 0; depth < 12; depth++) {
          const years = Array.from({ length: 10 }, (_, i) => String(2000 + i))
          id = treeWith(undefined, ...years.map((year) => ['40000', year, id] as never))
        }
        const bomb = treeWith(tree('audit-trail/acme'), ['40000', 'z', id])
        const above = treeWith(undefined, ['40000', 'acme', bomb])
        return commitOf(treeWith(undefined, ['40000', 'audit-trail', above]), 'x')
      },
      /more than any ledger has/,
    ],
  ])('%s', async (_, make, reason) => {
    clone.git(['update-ref', 'refs/heads/main', make()])
    const { history } = await findings()
    expect(history).toEqual([expect.stringMatching(reason)])
  })

  test('a name that is no UTF-8: of a file in a ledger, of a folder that holds one', async () => {
    const named = (path: string, rest = '') =>
      Buffer.concat([Buffer.from(`${path}/caf`), Buffer.from([0xe9]), Buffer.from(rest)])
    await mkdir(named(clone.folder, '/2025'), { recursive: true })
    await writeFile(named(clone.folder, '/2025/x'), 'x')
    clone.commit('Folder')
    expect(resultOf(await verified(clone))).toBe('ok')
    await writeFile(named(clone.folder, '/2025/2025-01.manifest.json'), 'x')
    await writeFile(named(clone.at('2025')), 'x')
    clone.commit('Ledger and file')
    const report = await verified(clone)
    expect(found(report)).toEqual({ unnamed: ["'2025/caf\ufffd' cannot be read"] })
    expect(report.unread).toEqual(['caf\ufffd'])
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

  test('but not in the clone, nor by a link into it, also when it is given, nor what is no program', async () => {
    const marker = join(clone.folder, 'it-ran')
    const [inside, link] = [join(clone.folder, 'bin/git'), `${clone.folder}.git`]
    await mkdir(dirname(inside))
    await writeFile(inside, `#!/bin/sh\ntouch '${marker}'\n`, { mode: 0o755 })
    await symlink(inside, link)
    for (const program of [inside, link, '/usr']) {
      const { message } = await failureOf(verified(clone, { edge: edgeOf([program]) }))
      expect(message).toMatch(/^No git was found/)
    }
    expect(existsSync(marker)).toBe(false)
    await rm(link)
    // Everything is below the root: who runs it there still has a git.
    const own = gitCandidates(process.env.PATH ?? '', 'linux')
    expect(await findGit(own, ['/'])).toBeDefined()
  })

  test('one that fails is a finding', async () => {
    const program = `${clone.folder}.git`
    await writeFile(program, '#!/bin/sh\necho "fatal: it says" >&2; exit 128\n', { mode: 0o755 })
    const { history } = found(await verified(clone, { edge: edgeOf([program]) }))
    expect(history).toEqual([expect.stringContaining('git cat-file failed: fatal: it says')])
    await rm(program)
  })
})
