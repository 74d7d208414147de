import { describe, expect, test } from '@jest/globals'
import { existsSync } from 'node:fs'
import { appendFile, chmod, mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type Clone,
  eachWithACopy,
  EVENTS,
  found,
  M2,
  M3,
  outcomeOf,
  verified,
  was,
} from './fixture.ts'

let clone: Clone
eachWithACopy((copy) => {
  clone = copy
})

const findings = async () => found(await verified(clone))

describe('a hostile repository', () => {
  test('runs nothing, and hides nothing by replacements and grafts', async () => {
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
    await writeFile(script, `#!/bin/sh\necho "$0 $*" >> '${marker}'\ncat\n`)
    await chmod(script, 0o755)
    const settings = `
[core]
  fsmonitor = ${script}
  pager = ${script}
  hooksPath = ${clone.folder}/.git
  sshCommand = ${script}
  editor = ${script}
[log]
  showSignature = true
[gpg]
  program = ${script}
[diff]
  external = ${script}
[diff "evil"]
  textconv = ${script}
  command = ${script}
[filter "evil"]
  clean = ${script}
  smudge = ${script}
  process = ${script}
[pager]
  log = ${script}
[alias]
  log = !${script}
[credential]
  helper = ${script}
[extensions]
  partialClone = origin
[remote "origin"]
  url = ext::${script}
  promisor = true
  uploadpack = ${script}
[protocol]
  allow = always
[mailmap]
  file = ${script}
`
    await appendFile(join(clone.folder, '.git/config'), settings)
    await writeFile(join(clone.folder, '.git/info/attributes'), '* diff=evil filter=evil\n')
    for (const hook of ['post-index-change', 'reference-transaction', 'pre-auto-gc']) {
      await symlink(script, join(clone.folder, '.git', hook))
    }
    const report = await verified(clone)
    expect(existsSync(marker)).toBe(false)
    expect(found(report).history).toEqual([
      was('modified', EVENTS, damage),
      was('modified', EVENTS, repair),
    ])
  })

  test('a work tree that its configuration puts elsewhere changes nothing', async () => {
    clone.git(['config', 'core.worktree', '/'])
    expect(await findings()).toEqual({})
  })

  test('an object with other bytes than its name says', async () => {
    const blob = clone.git(['rev-parse', `HEAD:audit-trail/acme/${M2}`])
    const other = clone.git(['rev-parse', `HEAD:audit-trail/acme/${M3}`])
    const place = (sha: string) => join(clone.folder, '.git/objects', sha.slice(0, 2), sha.slice(2))
    await rm(place(blob))
    await rename(place(other), place(blob))
    expect((await findings()).objects![0]).toContain('is in a clone that git finds damaged')
  })

  test('names that would be options or patterns for git', async () => {
    const folder = join(clone.folder, 'copies')
    for (const name of ['--output=x', '[a-z]*', ':(top)', 'a b\tc']) {
      await mkdir(join(folder, name), { recursive: true })
      clone.git(['mv', 'audit-trail/acme', join('copies', name, 'acme')])
      clone.commit('Move')
      const report = await verified({ folder: join(folder, name) })
      const paths = report.ledgers.map(({ path }) => path)
      expect(paths).toEqual(['acme'])
      expect(outcomeOf(report, 'history')).toEqual({ status: 'ok', note: '1 commit' })
      clone.git(['mv', join('copies', name, 'acme'), 'audit-trail/acme'])
    }
  })
})
