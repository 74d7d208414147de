import { describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import {
  appendFile,
  chmod,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findGit } from '../../src/verify/git-program.ts'
import { resultOf } from '../../src/verify/report.ts'
import { digestOf, forge } from './damage.ts'
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

let whole: Clone
let clone: Clone
eachWithACopy((...given) => {
  ;[clone, whole] = given
})

const findings = async () => found(await verified(clone))

describe('the history remembers', () => {
  test('a file that was modified and restored', async () => {
    await clone.flip(EVENTS)
    const damage = clone.commit('Damage')
    clone.git(['checkout', 'HEAD~1', '--', '.'])
    const repair = clone.commit('Repair')
    expect(await findings()).toEqual({
      history: [was('modified', EVENTS, damage), was('modified', EVENTS, repair)],
    })
  })

  test('also on a branch that was merged', async () => {
    clone.git(['checkout', '--quiet', '-b', 'side'])
    await clone.flip(EVENTS)
    const damage = clone.commit('Damage')
    clone.git(['checkout', 'HEAD~1', '--', '.'])
    const repair = clone.commit('Repair')
    clone.git(['checkout', '--quiet', 'main'])
    clone.git(['merge', '--quiet', '--no-ff', '-m', 'Merge', 'side'])
    expect(await findings()).toEqual({
      history: [was('modified', EVENTS, damage), was('modified', EVENTS, repair)],
    })
  })

  test('a merge that itself drops a file', async () => {
    clone.git(['checkout', '--quiet', '-b', 'side', 'HEAD~1'])
    await clone.write('../../other.txt', 'other\n')
    clone.commit('Other')
    clone.git(['merge', '--quiet', '--no-ff', '--no-commit', '-s', 'ours', 'main'])
    const merge = clone.commit('Merge')
    expect((await findings()).history).toEqual([
      was('deleted', '2025/2025-03.json', merge),
      was('deleted', M3, merge),
    ])
  })

  test('a file that became a symbolic link', async () => {
    await rm(clone.at(EVENTS))
    await symlink('2025-01.json', clone.at(EVENTS))
    const damage = clone.commit('Damage')
    expect((await findings()).history).toEqual([was('replaced', EVENTS, damage)])
  })

  test('a whole ledger that was removed', async () => {
    clone.git(['rm', '--quiet', '-r', 'audit-trail'])
    const removed = clone.commit('Tidy up')
    const report = await verified(clone)
    expect(report.ledgers.map(({ path, records }) => [path, records])).toEqual([
      ['audit-trail/acme', 0],
    ])
    expect(found(report).manifests).toEqual([
      "The ledger 'audit-trail/acme' has no manifest that can be read",
    ])
    expect(found(report).history).toContain(was('deleted', M2, removed))
  })

  test('a page that was changed by hand, and put right', async () => {
    await appendFile(clone.at('README.md'), 'x\n')
    const sha = clone.commit('Say more')
    expect((await findings()).page).toEqual([
      "'README.md' is not what the manifests say in line 12",
    ])
    clone.git(['checkout', 'HEAD~1', '--', '.'])
    const repair = clone.commit('Repair')
    expect(await findings()).toEqual({
      commits: [sha, repair].map(
        (each) => `'README.md' was changed by commit ${each.slice(0, 12)}, which brings no month`,
      ),
    })
  })

  test('an uncommitted month', async () => {
    await clone.place({ month: '2025-04', retrievedAt: new Date('2025-05-02T06:00:00Z') })
    const report = await verified(clone, { now: new Date('2025-05-10T00:00:00Z') })
    expect(found(report)).toEqual({
      history: [
        "'2025/2025-04.manifest.json' is in no commit",
        "'2025/2025-04.json' is in no commit",
        "'README.md' is not as it was committed",
        "'SHA256SUMS' is not as it was committed",
      ],
    })
  })
})

describe('how a month was committed', () => {
  test('two in one commit', async () => {
    clone.git(['reset', '--quiet', '--soft', 'HEAD~2'])
    clone.commit('Both')
    expect((await findings()).commits).toContain(
      `'${M3}' came in the commit of '${M2}', which precedes it in the log`,
    )
  })

  test('in two commits', async () => {
    clone.git(['reset', '--quiet', '--soft', 'HEAD~1'])
    clone.git(['commit', '--quiet', '-m', 'One', '--', 'audit-trail/acme/2025/2025-03.json'])
    clone.commit('Two')
    expect((await findings()).commits).toContain(
      `'2025/2025-03.json' did not come in the commit of its manifest '${M3}'`,
    )
  })

  test('an amended commit: its message is of what it was', async () => {
    const { sha256 } = (JSON.parse(await clone.read(M3)) as { json: { sha256: string } }).json
    const events = await clone.read('2025/2025-03.json')
    const before = clone.git(['rev-parse', 'HEAD'])
    await forge(clone, '2025-03', events.replace('"id":"', '"id":"0'))
    clone.git(['commit', '--quiet', '--all', '--amend', '--no-edit'])
    const sha = clone.git(['rev-parse', 'HEAD'])
    expect(await findings()).toEqual({
      commits: [
        `'${M3}' is at odds with its commit ${sha.slice(0, 12)}, which says SHA-256: ${sha256}`,
      ],
    })
    const expected = { head: before, manifest: undefined, records: undefined }
    expect(Object.keys(found(await verified(clone, { expected })))).toEqual(['commits', 'anchor'])
  })

  test('a message with a paragraph after the trailers, as a squashed pull request has', async () => {
    const message = clone.git(['log', '-1', '--format=%B'])
    const squashed = `${message}\n\nCo-authored-by: Octocat <octocat@example.com>`
    clone.git(['commit', '--quiet', '--amend', '-m', squashed])
    expect(await findings()).toEqual({})
  })

  test('a message without the trailers', async () => {
    clone.git(['commit', '--quiet', '--amend', '-m', 'Month: none'])
    expect((await findings()).commits!.map((each) => each.replace(/.*which /, ''))).toEqual([
      'says Month: none',
      'does not say its Sequence',
      'does not say its SHA-256',
    ])
  })
})

describe('a history that is not all there', () => {
  test('a shallow clone: not enough history, and never ok', async () => {
    const folder = join(clone.folder, 'shallow')
    const source = `file://${whole.folder}`
    clone.git(['clone', '--quiet', '--depth', '1', source, folder])
    const expected = { head: '1'.repeat(40), manifest: undefined, records: undefined }
    const report = await verified({ folder }, { expected })
    for (const id of ['history', 'commits', 'signatures']) {
      expect(outcomeOf(report, id)).toEqual({
        status: 'not-checked',
        reason: expect.stringContaining('not enough history: the clone is shallow'),
      })
    }
    expect(outcomeOf(report, 'anchor').status).toBe('failed')
    expect(found(report)).toEqual({})
  })

  test('no clone at all', async () => {
    await rm(join(clone.folder, '.git'), { recursive: true })
    const report = await verified(clone, { required: new Set(['history']) })
    expect(found(report)).toEqual({})
    expect(outcomeOf(report, 'commits').status).toBe('not-checked')
    expect(outcomeOf(report, 'history')).toEqual({
      status: 'failed',
      reason: 'not enough history: the folder is in no clone',
    })
  })

  test('a repository without a commit', async () => {
    const head = clone.git(['symbolic-ref', 'HEAD'])
    clone.git(['update-ref', '-d', head])
    expect(outcomeOf(await verified(clone), 'history')).toEqual({
      status: 'not-checked',
      reason: 'the clone has no commit',
    })
  })

  test('a machine without git: it could not be checked', async () => {
    const report = await verified(whole, { path: '/nowhere' })
    expect(found(report)).toEqual({})
    expect(resultOf(report)).toBe('could-not-check')
    const reason = expect.stringMatching(/^no git was found in the absolute folders of PATH/)
    expect(outcomeOf(report, 'history')).toEqual({ status: 'failed', reason })
    for (const id of ['commits', 'objects']) {
      expect(outcomeOf(report, id)).toEqual({ status: 'not-checked', reason })
    }
  })

  const git = (path: string) => join(clone.folder, '.git', path)
  const objectOf = (name: string) => {
    const sha = clone.git(['rev-parse', name])
    return git(`objects/${sha.slice(0, 2)}/${sha.slice(2)}`)
  }
  test.each<[string, () => Promise<void>]>([
    ['that is no repository', () => writeFile(git('HEAD'), 'nonsense')],
    [
      'with a setting that git refuses',
      () => appendFile(git('config'), '[core]\n\trepositoryformatversion = 99\n'),
    ],
    ['whose newest commit is missing', () => rm(objectOf('HEAD'))],
    ['whose earlier commit is missing', () => rm(objectOf('HEAD~1'))],
    ['with a folder that is missing', () => rm(objectOf('HEAD~1:audit-trail/acme'))],
    [
      'with a commit that is damaged',
      async () => {
        await chmod(objectOf('HEAD~1'), 0o644)
        await writeFile(objectOf('HEAD~1'), 'x')
      },
    ],
  ])('a clone %s: it is there and cannot be read, which is a finding', async (_, harm) => {
    await harm()
    const report = await verified(clone)
    expect(found(report).history).toEqual([
      expect.stringMatching(
        /^The ledger 'audit-trail\/acme' has a history that cannot be read: git [a-z-]+ failed: /,
      ),
    ])
    expect(outcomeOf(report, 'commits').status).toBe('not-checked')
  })

  test('a clone whose history is larger than is read: a finding too', async () => {
    const path = await mkdtemp(join(tmpdir(), 'git-'))
    try {
      const git = await findGit(process.env.PATH ?? '', [])
      const script = `#!/bin/sh\ncase "$*" in *" log "*) exec /usr/bin/yes;; esac\nexec ${git} "$@"\n`
      await writeFile(join(path, 'git'), script, { mode: 0o755 })
      expect(found(await verified(clone, { path })).history).toEqual([
        expect.stringContaining('cannot be read: git log failed: it says more than '),
      ])
    } finally {
      await rm(path, { recursive: true })
    }
  })

  test('a ledger at the root of its repository, beside what is none of its business', async () => {
    const folder = join(clone.folder, 'root')
    await mkdir(folder)
    for (const name of await readdir(clone.at('.')))
      await rename(clone.at(name), join(folder, name))
    await mkdir(join(folder, '.github'))
    await writeFile(join(folder, '.github/ci.yml'), 'on: push\n')
    const options = { cwd: folder, env: { PATH: process.env.PATH ?? '' } }
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@y', ...args], options)
    git('init', '--quiet')
    expect(found(await verified({ folder }))).toEqual({})
    // Nor are the commits that touch nothing else.
    for (const paths of [['.github'], ['README.md', 'SHA256SUMS', '2025']]) {
      git('add', ...paths)
      git('commit', '--quiet', '--message=x')
    }
    const report = await verified({ folder })
    expect(report.ledgers.map(({ path }) => path)).toEqual([''])
    expect(outcomeOf(report, 'history')).toEqual({ status: 'ok', note: '1 commit' })
  })
})

describe('a folder that is not as it was cloned', () => {
  test('a download of a repository with a ledger at its root, and another below', async () => {
    const folder = join(clone.folder, 'root')
    await rename(clone.at('.'), folder)
    await rm(join(clone.folder, '.git'), { recursive: true })
    await mkdir(join(folder, '.github'))
    await writeFile(join(folder, '.github/ci.yml'), 'on: push\n')
    await writeFile(join(folder, 'LICENSE'), 'x')
    await cp(whole.at('.'), join(folder, 'accounts/acme'), { recursive: true })
    const report = await verified({ folder })
    expect(report.ledgers.map(({ path }) => path)).toEqual(['', 'accounts/acme'])
    for (const each of report.ledgers) expect(found({ ...report, ledgers: [each] })).toEqual({})
  })

  test('a sparse checkout without the ledger says so', async () => {
    // A copy's files are newer than the index: they would be left alone.
    clone.git(['reset', '--quiet', '--hard'])
    clone.git(['sparse-checkout', 'set', 'nothing'])
    expect((await findings()).manifests).toEqual([
      "The ledger 'audit-trail/acme' has no manifest that can be read, but its commits have: is it " +
        'a sparse checkout (`git sparse-checkout disable`)?',
    ])
  })

  test('a symbolic link to a clone is one', async () => {
    const folder = `${clone.folder}.link`
    await symlink(clone.folder, folder)
    const report = await verified({ folder })
    expect(report.ledgers.map(({ path }) => path)).toEqual(['audit-trail/acme'])
    expect(found(report)).toEqual({})
    await rm(folder)
  })

  test('a ledger unpacked in a clone of something else has no history there', async () => {
    await rm(join(clone.folder, '.git'), { recursive: true })
    clone.git(['init', '--quiet'])
    clone.git(['commit', '--quiet', '--allow-empty', '--message=Other'])
    const report = await verified(clone)
    expect(found(report)).toEqual({})
    for (const id of ['history', 'commits', 'signatures']) {
      expect(outcomeOf(report, id)).toEqual({
        status: 'not-checked',
        reason: 'not enough history: the clone has no commit of it',
      })
    }
  })
})

test('the digest of the newest manifest is what to note', async () => {
  const [ledger] = (await verified(clone)).ledgers
  expect(ledger!.newest).toEqual({ path: M3, sha256: await digestOf(clone, M3), sequence: 3 })
})
