import { describe, expect, test } from '@jest/globals'
import { appendFile, chmod, mkdir, rename, rm, symlink, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
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

/** A file that was damaged, and restored in a commit of its own. */
async function incident(): Promise<[string, string]> {
  await clone.flip(EVENTS)
  const damage = clone.commit('Damage')
  clone.git(['checkout', 'HEAD~1', '--', '.'])
  return [damage, clone.commit('Repair')]
}

describe('the history remembers', () => {
  test('a file that was modified and restored', async () => {
    const commits = await incident()
    expect(await findings()).toEqual({ history: commits.map((id) => was('modified', EVENTS, id)) })
  })

  test('also on a branch that was merged', async () => {
    clone.git(['checkout', '--quiet', '-b', 'side'])
    const commits = await incident()
    clone.git(['checkout', '--quiet', 'main'])
    clone.git(['merge', '--quiet', '--no-ff', '-m', 'Merge', 'side'])
    expect(await findings()).toEqual({ history: commits.map((id) => was('modified', EVENTS, id)) })
  })

  test('a merge that itself drops a file', async () => {
    clone.git(['checkout', '--quiet', '-b', 'side', 'HEAD~1'])
    await clone.write('../../other.txt', 'other\n')
    clone.commit('Other')
    clone.git(['merge', '--quiet', '--no-ff', '--no-commit', '-s', 'ours', 'main'])
    const merge = clone.commit('Merge')
    expect((await findings()).history).toEqual(
      ['2025/2025-03.json', M3].map((path) => was('deleted', path, merge)),
    )
  })

  test.each<[string, () => Promise<void>]>([
    ['a symbolic link', () => symlink('2025-01.json', clone.at(EVENTS))],
    ['a folder', () => clone.write(`${EVENTS}/x`, 'x')],
  ])('a file that became %s', async (kind, replace) => {
    await unlink(clone.at(EVENTS))
    await replace()
    const damage = clone.commit('Damage')
    const how = kind === 'a folder' ? 'deleted' : 'replaced'
    expect((await findings()).history).toEqual([was(how, EVENTS, damage)])
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
    expect((await findings()).page).toEqual(["'README.md' is not what the manifests say"])
    clone.git(['checkout', 'HEAD~1', '--', '.'])
    const repair = clone.commit('Repair')
    expect(await findings()).toEqual({
      commits: [sha, repair].map(
        (each) => `'README.md' was changed by commit ${each.slice(0, 12)}, which brings no month`,
      ),
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
    expect(Object.keys(found(await verified(clone, { expectHead: before })))).toEqual([
      'commits',
      'anchor',
    ])
  })

  test('a message with a paragraph after the trailers, as a squashed pull request has', async () => {
    const message = clone.git(['log', '-1', '--format=%B'])
    const squashed = `${message}\n\nCo-authored-by: Octocat <octocat@example.com>`
    clone.git(['commit', '--quiet', '--amend', '-m', squashed])
    expect(await findings()).toEqual({})
  })

  test.each([
    ['Month: 2025-02', 'Month: 2025-02'],
    ['month :2025-02', 'Month: 2025-02'],
    ['Events: 19', 'Events: 19'],
    ['Account: other', 'Account: other'],
    ['Run: https://github.com/acme/x', 'Run: https://github.com/acme/x'],
  ])('trailers that contradict each other: %s', async (line, said) => {
    clone.git([
      'commit',
      '--quiet',
      '--amend',
      '-m',
      `${clone.git(['log', '-1', '--format=%B'])}\n${line}`,
    ])
    expect((await findings()).commits).toEqual([expect.stringContaining(`which says ${said}`)])
  })

  test('a message without the trailers', async () => {
    clone.git(['commit', '--quiet', '--amend', '-m', 'Squashed\n\nMonth: none'])
    expect((await findings()).commits!.map((each) => each.replace(/.*which /, ''))).toEqual([
      'says Month: none',
      'does not say its Account, Events, First, Last, SHA-256, Source-SHA-256, Sequence, Run',
    ])
  })
})

describe('a provisional month', () => {
  const path = 'provisional/2025-04.json'
  const day = (date: string) => new Date(`${date}T00:00:00Z`)
  const provisional = (date: string, seed: number) =>
    clone.append({ month: '2025-04', seed, createdAt: day(date), retrievedAt: day(date) })
  const may = () => verified(clone, { now: day('2025-05-10') })

  test('is replaced by exports, and removed by that of the whole month', async () => {
    await provisional('2025-04-10', 4)
    await provisional('2025-04-20', 5)
    await clone.append({ month: '2025-04', seed: 6 })
    expect(found(await may())).toEqual({})
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

describe('commits that were looked into', () => {
  test('are accepted by their full ids, and hide no other', async () => {
    const [damage, repair] = await incident()
    const report = await verified(clone, { accept: new Set([damage, repair]) })
    expect(found(report)).toEqual({})
    expect(outcomeOf(report, 'history').accepted).toHaveLength(2)
    const only = await verified(clone, { accept: new Set([damage]) })
    expect(found(only)).toEqual({ history: [was('modified', EVENTS, repair)] })
  })

  test('also for how months were committed, and for the page', async () => {
    clone.git(['commit', '--quiet', '--amend', '-m', 'No trailers'])
    const amended = clone.git(['rev-parse', 'HEAD'])
    await clone.write('README.md', 'x')
    const edit = clone.commit('Say more')
    clone.git(['checkout', 'HEAD~1', '--', '.'])
    const repair = clone.commit('Repair')
    expect((await findings()).commits).toHaveLength(3)
    const accept = new Set([amended, edit, repair])
    expect(found(await verified(clone, { accept }))).toEqual({})
  })
})

describe('the work tree', () => {
  const remark = (what: string) => [
    `The work tree is not as the commit, which is what was verified: 'audit-trail/acme/${what}`,
  ]

  test.each<[string, () => Promise<unknown>, string[]]>([
    ['as the commit', () => Promise.resolve(), []],
    ['with other bytes', () => clone.flip(EVENTS), remark(`${EVENTS}' differs`)],
    ['without a file', () => rm(clone.at(M2)), remark(`${M2}' differs`)],
    [
      'with a month in no commit',
      () => clone.place({ month: '2025-04', retrievedAt: new Date('2025-04-05T06:00:00Z') }),
      remark("README.md' differs"),
    ],
    ['with litter', () => clone.write('.DS_Store', 'x'), []],
  ])('%s: one remark at most, since the commit is what counts', async (_, change, remarks) => {
    await change()
    const report = await verified(clone)
    expect([found(report), report.remarks]).toEqual([{}, remarks])
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
  const overwrite = async (path: string, bytes: string) => {
    await chmod(path, 0o644)
    await writeFile(path, bytes)
  }

  test.each<[string, () => Promise<void>, RegExp]>([
    ['no repository', () => writeFile(git('HEAD'), 'x'), /'HEAD' is neither a commit nor a ref/],
    [
      'newest commit missing',
      () => rm(objectOf('HEAD')),
      /the object [0-9a-f]{40} is missing or damaged/,
    ],
    ['earlier commit missing', () => rm(objectOf('HEAD~1')), /is missing/],
    ['a folder missing', () => rm(objectOf('HEAD~1:audit-trail/acme')), /is missing/],
    ["the newest commit's folder missing", () => rm(objectOf('HEAD:audit-trail')), /is missing/],
    ['a damaged commit', () => overwrite(objectOf('HEAD~1'), 'x'), /is missing or damaged/],
  ])('%s', async (_, harm, reason) => {
    await harm()
    const report = await verified(clone)
    const { history, objects } = found(report)
    expect(history).toEqual([
      expect.stringMatching(/^The ledger 'audit-trail\/acme' has a history that cannot be read: /),
    ])
    expect(history![0]).toMatch(reason)
    expect(objects).toHaveLength(1)
    expect(outcomeOf(report, 'commits').status).toBe('not-checked')
  })

  test('a file whose bytes are missing', async () => {
    await rm(objectOf(`HEAD:audit-trail/acme/${EVENTS}`))
    const problem = `'${EVENTS}' was committed, but its object in the clone is missing or damaged`
    expect(await findings()).toEqual({ digests: [problem], objects: [problem] })
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
    const path = `HEAD:audit-trail/acme/${EVENTS}`
    const events = await clone.read(EVENTS)
    const next = clone.git(['rev-parse', 'HEAD:audit-trail/acme/2025/2025-03.json'])
    await chmod(objectOf(path), 0o644)
    const bytes = `blob ${events.length}\0${events}\n${next} blob 4\nfour\n`
    await writeFile(objectOf(path), deflateSync(bytes))
    const problems = [
      expect.stringMatching(/^'2025\/2025-02\.json' cannot be read: .* longer than it says$/),
    ]
    expect(await findings()).toEqual({ digests: problems, objects: problems })
  })
})

test('the digest of the newest manifest is what to note', async () => {
  const [ledger] = (await verified(clone)).ledgers
  expect(ledger!.newest).toEqual({ path: M3, sha256: await digestOf(clone, M3), sequence: 3 })
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
