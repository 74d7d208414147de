import { describe, expect, test } from '@jest/globals'
import { appendFile, chmod, mkdir, rename, rm, symlink, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { expectFound, forge } from './damage.ts'
import {
  DIRECTORY,
  eachWithACopy,
  EVENTS,
  found,
  M2,
  M3,
  outcomeOf,
  verified,
  was,
  type Clone,
} from './fixture.ts'

let whole: Clone
let clone: Clone
eachWithACopy((...given) => {
  ;[clone, whole] = given
})

const findings = async () => found(await verified(clone))
const message = () => clone.git(['log', '-1', '--format=%B'])
const amend = (text: string) => clone.git(['commit', '--quiet', '--amend', '-m', text])

/** Commits a change, and then what there was before it. */
async function incident(change: Promise<unknown>): Promise<[string, string]> {
  await change
  const damage = clone.commit('Damage')
  clone.git(['checkout', 'HEAD~1', '--', '.'])
  return [damage, clone.commit('Repair')]
}

describe('the history remembers', () => {
  test('a file that was modified and restored, until both commits are accepted by their full ids', async () => {
    const [damage, repair] = await incident(clone.flip(EVENTS))
    const told = (...ids: string[]) => ({ history: ids.map((id) => was('modified', EVENTS, id)) })
    expect(await findings()).toEqual(told(damage, repair))
    expect(found(await verified(clone, { accept: new Set([damage]) }))).toEqual(told(repair))
    const report = await verified(clone, { accept: new Set([damage, repair]) })
    expect(found(report)).toEqual({})
    expect(outcomeOf(report, 'history').accepted).toHaveLength(2)
  })

  test('also on a branch that was merged, and what a merge itself drops', async () => {
    clone.git(['checkout', '--quiet', '-b', 'side'])
    const commits = await incident(clone.flip(EVENTS))
    clone.git(['checkout', '--quiet', 'main'])
    clone.git(['merge', '--quiet', '--no-ff', '-m', 'Merge', 'side'])
    const history = commits.map((id) => was('modified', EVENTS, id))
    expect(await findings()).toEqual({ history })
    clone.git(['checkout', '--quiet', '-b', 'other', 'HEAD~1^'])
    await clone.write('../../other.txt', 'other\n')
    clone.commit('Other')
    clone.git(['merge', '--quiet', '--no-ff', '--no-commit', '-s', 'ours', 'main'])
    const merge = clone.commit('Merge')
    const dropped = ['2025/2025-03.json', M3].map((path) => was('deleted', path, merge))
    expect((await findings()).history).toEqual([...history, ...dropped])
  })

  test.each<[string, string, () => Promise<void>]>([
    ['a symbolic link', 'replaced', () => symlink('2025-01.json', clone.at(EVENTS))],
    ['a folder', 'deleted', () => clone.write(`${EVENTS}/x`, 'x')],
  ])('a file that became %s', async (_, how, replace) => {
    await unlink(clone.at(EVENTS))
    await replace()
    const damage = clone.commit('Damage')
    expect((await findings()).history).toEqual([was(how, EVENTS, damage)])
  })

  test('a whole ledger that was removed', async () => {
    clone.git(['rm', '--quiet', '-r', 'audit-trail'])
    const removed = clone.commit('Tidy up')
    const report = await verified(clone)
    expect(report.ledgers.map(({ path, records }) => [path, records])).toEqual([[DIRECTORY, 0]])
    expect(found(report).manifests).toEqual([
      "The ledger 'audit-trail/acme' has no manifest that can be read",
    ])
    expect(found(report).history).toContain(was('deleted', M2, removed))
  })

  test('a page that was changed by hand, and put right', async () => {
    const commits = await incident(appendFile(clone.at('README.md'), 'x\n'))
    const stray = commits.map((id) => `'README.md' was changed by commit ${id.slice(0, 12)}, which`)
    expectFound(await verified(clone), { commits: stray })
    expect(found(await verified(clone, { accept: new Set(commits) }))).toEqual({})
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
    const events = await clone.read('2025/2025-03.json')
    const expectHead = clone.git(['rev-parse', 'HEAD'])
    await forge(clone, '2025-03', events.replace('"id":"', '"id":"0'))
    clone.git(['commit', '--quiet', '--all', '--amend', '--no-edit'])
    expectFound(await verified(clone, { expectHead }), {
      commits: [`'${M3}' is at odds with its commit \\w+, which says SHA-256: `],
      anchor: [`does not have the commit ${expectHead}`],
    })
  })

  test('a message with a paragraph after the trailers, as a squashed pull request has', async () => {
    amend(`${message()}\n\nCo-authored-by: Octocat <octocat@example.com>`)
    expect(await findings()).toEqual({})
  })

  test.each([
    ['month :2025-02', 'Month: 2025-02'],
    ['Events: 19', 'Events: 19'],
  ])('trailers that contradict each other: %s', async (line, said) => {
    amend(`${message()}\n${line}`)
    expectFound(await verified(clone), { commits: [`which says ${said}$`] })
  })

  test('a message without the trailers', async () => {
    amend('Squashed\n\nMonth: none')
    expectFound(await verified(clone), {
      commits: [
        'which says Month: none$',
        'which does not say its Account, Events, First, Last, SHA-256, Source-SHA-256, Sequence, Run$',
      ],
    })
  })
})

describe('a provisional month', () => {
  const path = 'provisional/2025-04.json'
  const day = (date: string) => new Date(`${date}T00:00:00Z`)
  const provisional = (date: string, seed: number) =>
    clone.append({ month: '2025-04', seed, createdAt: day(date), retrievedAt: day(date) })

  test('is replaced by exports, and removed by that of the whole month', async () => {
    await provisional('2025-04-10', 4)
    await provisional('2025-04-20', 5)
    await clone.append({ month: '2025-04', seed: 6 })
    expect(found(await verified(clone, { now: day('2025-05-10') }))).toEqual({})
  })

  test('that anything else changes or deletes is told', async () => {
    await provisional('2025-04-10', 4)
    await clone.flip(path)
    const edit = clone.commit('Edit\n\nMonth: 2025-04')
    await rm(clone.at('provisional'), { recursive: true })
    const removal = clone.commit('Tidy up')
    const by = (sha: string) => `by commit ${sha.slice(0, 12)}, which is no export of its month`
    expect((await findings()).commits).toEqual([
      `'${path}' was changed ${by(edit)}`,
      `'${path}' was deleted ${by(removal)}`,
      `'provisional/2025-04.manifest.json' was deleted ${by(removal)}`,
    ])
  })
})

describe('the work tree', () => {
  test.each<[string, () => Promise<unknown>, string | undefined]>([
    ['as the commit', () => Promise.resolve(), undefined],
    ['with other bytes', () => clone.flip(EVENTS), EVENTS],
    [
      'with a month in no commit',
      () => clone.place({ month: '2025-04', retrievedAt: new Date('2025-04-05T06:00:00Z') }),
      'README.md',
    ],
  ])('%s: one remark at most, since the commit is what counts', async (_, change, file) => {
    await change()
    const report = await verified(clone)
    const remark = `The work tree is not as the commit, which is what was verified: 'audit-trail/acme/${file}' differs`
    expect([found(report), report.remarks]).toEqual([{}, file === undefined ? [] : [remark]])
    expect(report.head).toBe(clone.git(['rev-parse', 'HEAD']))
  })

  test('with line ends that git converted makes no finding', async () => {
    const folder = join(clone.folder, 'again')
    clone.git(['clone', '--quiet', '-c', 'core.autocrlf=true', `file://${whole.folder}`, folder])
    expect(found(await verified({ folder }))).toEqual({})
  })
})

describe('a clone that is there and cannot be read is a finding', () => {
  const git = (path: string) => join(clone.folder, '.git', path)
  const objectOf = (name: string) => {
    const sha = clone.git(['rev-parse', name])
    return git(`objects/${sha.slice(0, 2)}/${sha.slice(2)}`)
  }
  const overwrite = async (path: string, bytes: string | Buffer) => {
    await chmod(path, 0o644)
    await writeFile(path, bytes)
  }

  test.each<[string, () => Promise<void>, RegExp]>([
    ['no repository', () => writeFile(git('HEAD'), 'x'), /'HEAD' is neither a commit nor a ref/],
    ['the newest commit missing', () => rm(objectOf('HEAD')), /is missing or damaged/],
    ['a folder missing', () => rm(objectOf('HEAD~1:audit-trail/acme')), /is missing/],
    ['a damaged commit', () => overwrite(objectOf('HEAD~1'), 'x'), /is missing or damaged/],
  ])('%s', async (_, harm, reason) => {
    await harm()
    const report = await verified(clone)
    const { history, objects } = found(report)
    expect(history).toEqual([expect.stringMatching(reason)])
    expect(history![0]).toContain("The ledger 'audit-trail/acme' has a history that cannot be read")
    expect(objects).toHaveLength(1)
    expect(outcomeOf(report, 'commits').status).toBe('not-checked')
  })

  test('a file with other bytes than its id says', async () => {
    const [one, other] = [M2, M3].map((path) => objectOf(`HEAD:audit-trail/acme/${path}`))
    await rm(one!)
    await rename(other!, one!)
    const { objects, manifests } = await findings()
    expect(objects).toEqual([
      expect.stringMatching(/^'2025\/2025-02\.manifest\.json' cannot be read: .*other bytes/),
      expect.stringMatching(/^'2025\/2025-03\.manifest\.json' was committed, but /),
    ])
    expect(manifests).toHaveLength(2)
  })

  test('a file that is longer than it says, to forge the next answer', async () => {
    const events = await clone.read(EVENTS)
    const next = clone.git(['rev-parse', 'HEAD:audit-trail/acme/2025/2025-03.json'])
    const bytes = `blob ${events.length}\0${events}\n${next} blob 4\nfour\n`
    await overwrite(objectOf(`HEAD:audit-trail/acme/${EVENTS}`), deflateSync(bytes))
    const problems = [/^'2025\/2025-02\.json' cannot be read: .* longer than it says$/]
    expectFound(await verified(clone), { digests: problems, objects: problems })
  })
})

test('a ledger at the root of its repository, beside what is none of its business', async () => {
  const folder = join(clone.folder, 'root')
  await rename(clone.at('.'), folder)
  const git = (...args: string[]) => clone.git(['-C', folder, ...args])
  git('init', '--quiet')
  await mkdir(join(folder, '.github'))
  await writeFile(join(folder, '.github/ci.yml'), 'on: push\n')
  for (const paths of [['.github'], ['README.md', 'SHA256SUMS', '2025']]) {
    git('add', ...paths)
    git('commit', '--quiet', '--message=x')
  }
  const report = await verified({ folder })
  expect(report.ledgers.map(({ path }) => path)).toEqual([''])
  expect(outcomeOf(report, 'history')).toEqual({ status: 'ok', note: '1 commit' })
})
