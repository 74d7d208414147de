import { describe, expect, jest, test } from '@jest/globals'
import { chmod, mkdir, rename, rm, symlink, truncate } from 'node:fs/promises'
import { formatFirstReadme } from '../../src/ledger/readme.ts'
import { counts } from '../../src/verify/checks/manifests.ts'
import { digestOf, edit, exchange, expectFound, sumAgain, type Found } from './damage.ts'
import {
  ACCOUNT,
  asNobody,
  eachWithACopy,
  EVENTS,
  found,
  HISTORY,
  M1,
  M2,
  M3,
  outcomeOf,
  sound,
  verified,
  verifiedFiles,
  type Clone,
} from './fixture.ts'

let clone: Clone
eachWithACopy((copy) => {
  clone = copy
})

const findings = async () => found(await verifiedFiles(clone))
const replaced = async (path: string, from: string, to: string) => {
  await clone.write(path, (await clone.read(path)).replace(from, to))
}

test('a sound ledger is sound, and what needs more than a clone is not checked', async () => {
  const report = await verified(clone)
  expect(found(report)).toEqual({})
  const { checks } = report.ledgers[0]!
  const others = [
    ...['anchor', 'remote', 'heroku', 'signed', 'authors', 'originals', 'timestamps', 'recipients'],
    'signed-off',
  ]
  const open = checks.filter(({ outcome }) => outcome.status === 'not-checked')
  expect(open.map(({ check }) => check.id)).toEqual(others)
  expect(sound(report)).toHaveLength(checks.length - others.length)
  expect(report.ledgers[0]!.newest).toEqual({
    path: M3,
    sha256: await digestOf(clone, M3),
    sequence: 3,
  })
})

test('a folder that is no clone is verified as it lies there, without a history', async () => {
  const report = await verifiedFiles(clone)
  expect([found(report), report.head]).toEqual([{}, null])
  const reason = 'not enough history: the folder is in no clone'
  for (const id of ['history', 'commits', 'authors']) {
    expect(outcomeOf(report, id)).toEqual({ status: 'not-checked', reason })
  }
})

const unnamed = (path: string) => ({ unnamed: [`^'${path}' is named by no manifest$`] })
const LATER = /'2025\/2025-03.*' has the sequence 3, where 2 was expected: a manifest is missing/
const PAGE = ["'README.md' is not what the manifests say"]

describe('damage to the files is found:', () => {
  test.each<[string, () => Promise<unknown>, Found]>([
    [
      'a byte of the events',
      () => clone.flip(EVENTS),
      { digests: [/^'2025\/2025-02\.json' has the SHA-256 \w+, where its manifest has/] },
    ],
    [
      'a manifest, which breaks the chain after it',
      () => edit(clone, M2, ({ run }) => (run!.attempt = 2)),
      {
        chain: [/^'2025\/2025-02\.manifest\.json' has the SHA-256 \w+, where .* was changed after/],
        sums: [/^'2025\/2025-02\.manifest\.json' has the SHA-256 \w+, where SHA256SUMS has/],
      },
    ],
    [
      'a digest in SHA256SUMS',
      async () => replaced('SHA256SUMS', await digestOf(clone, EVENTS), '0'.repeat(64)),
      { sums: [/^'2025\/2025-02\.json' has the SHA-256 \w+, where SHA256SUMS has 0{64}:/] },
    ],
    [
      'README.md, with SHA256SUMS made to fit',
      async () => {
        await replaced('README.md', '| 20 |', '| 99 |')
        await sumAgain(clone)
      },
      { page: PAGE },
    ],
    ...[
      ['SHA256SUMS', 'sums'],
      ['README.md', 'page'],
      [EVENTS, 'digests'],
    ].map(([path, id]): [string, () => Promise<unknown>, Found] => [
      `${path!} missing`,
      () => rm(clone.at(path!)),
      { [id!]: [`^'${path!}' is missing$`] },
    ]),
    [
      'a month missing',
      async () => {
        await rm(clone.at(EVENTS))
        await rm(clone.at(M2))
      },
      {
        chain: [LATER],
        sums: [EVENTS, M2].map((path) => `'SHA256SUMS' has '${path}', which no manifest names`),
        page: PAGE,
        months: ['lacks the month 2025-02'],
      },
    ],
    ...['2025/2025-04.json', 'notes.txt'].map((path): [string, () => Promise<unknown>, Found] => [
      `${path} added`,
      () => clone.write(path, '{}\n'),
      unnamed(path),
    ]),
    [
      'the events of two months exchanged',
      () => exchange(clone, '2025/2025-01.json', EVENTS),
      { digests: ['2025-01.json', '2025-02.json'] },
    ],
    [
      'a size of 4 GB, of which nothing is held',
      async () => {
        await edit(clone, M3, ({ files }) => (files[0]!.size = 2 ** 32 + 5))
        await sumAgain(clone)
      },
      { digests: [/has \d+ bytes, where its manifest has 4294967301/] },
    ],
    [
      "another account's month",
      async () => {
        await edit(clone, M3, ({ account }) => (account.id = 'other'))
        await sumAgain(clone)
      },
      { manifests: [`'${M3}' is of another enterprise account than '${M1}'`], page: PAGE },
    ],
  ])('%s', async (_, damage, expected) => {
    await damage()
    expectFound(await verifiedFiles(clone), expected)
  })
})

test.each<[string, string | number, string]>([
  ['that is not JSON', 'x', 'is not JSON'],
  ['of a later form', '{"schema":"heroku-audit-trail/manifest/9"}', 'use the version of the'],
  ['too deep', `{"schema":${'['.repeat(200_000)}${']'.repeat(200_000)}}`, 'has a schema, which'],
  ['of 5 GB, which is not read', 5e9, 'is too large'],
])('a manifest %s hides no other', async (_, text, problem) => {
  await (typeof text === 'number' ? truncate(clone.at(M2), text) : clone.write(M2, text))
  const { manifests, digests } = await findings()
  expect(manifests).toEqual([expect.stringMatching(`^'${M2}' .*${problem}`)])
  expect(digests).toBeUndefined()
})

test('a page as earlier versions wrote it is sound, until it is changed', async () => {
  const page = formatFirstReadme(await clone.state(), { account: ACCOUNT, historyUrl: HISTORY })
  await clone.write('README.md', page)
  await sumAgain(clone)
  expect(await findings()).toEqual({})
  await replaced('README.md', 'nobody: plaintext', '`AAAA`')
  await sumAgain(clone)
  expect(Object.keys(await findings())).toEqual(['page'])
})

test('two months exchanged, each with its manifest, and one left beside its final one', async () => {
  await exchange(clone, '2025/2025-01.json', EVENTS)
  await exchange(clone, M1, M2)
  const left = 'provisional/2025-03.manifest.json'
  await clone.write(left, await clone.read(M3))
  await edit(clone, left, (manifest) => Object.assign(manifest, { final: false, sequence: null }))
  expect((await findings()).manifests).toEqual([
    `'${M1}' says that it is '${M2}': it was renamed or changed`,
    `'${M2}' says that it is '${M1}': it was renamed or changed`,
    `'${left}' names a manifest before it, but is in no chain`,
    `'${left}' is of a month that is final: '${M3}' takes its place`,
  ])
})

describe('what a manifest says of its files', () => {
  test.each(['../../../kept.txt', '/etc/passwd', '2025/.git'])(
    'opens nothing: %j',
    async (path) => {
      await edit(clone, M3, ({ files }) => (files[0]!.path = path))
      const { manifests } = await findings()
      expect(manifests![0]).toContain(`'${M3}' is no manifest (files.0.path: `)
    },
  )

  test.each([
    [EVENTS, 'events'],
    ['2025/run.sh', 'review'],
  ] as const)('is of its own month and role: not %s as %s', async (path, role) => {
    await edit(clone, M3, ({ files }) => Object.assign(files[0]!, { path, role }))
    expect((await findings()).names).toContain(
      `'${M3}' names '${path}' as its ${role}, which is not such a name of this month`,
    )
  })
})

test.each<[string, Parameters<typeof edit>[2], string]>([
  ['events', ({ events }) => events.count++, 'counts 21 events, and 20 by type'],
  ['days', ({ events }) => (events.by_day['2025-03-30'] = 99), '20 events with a time, and 119 by'],
  [
    'days outside of the month',
    ({ events }) => {
      const [day, count] = Object.entries(events.by_day)[0]!
      events.by_day = { ...events.by_day, [day]: 0, '2024-01-01': count }
    },
    'events outside of its month, and',
  ],
  ['first', ({ events }) => (events.first = null), 'and says that the first is at no time'],
])('counts in a manifest that do not fit each other: %s', async (_, change, problem) => {
  await edit(clone, M3, change)
  expect((await findings()).counts!.join()).toMatch(problem)
})

describe('what is no file of a ledger', () => {
  test('left by a desktop counts only where it was committed', async () => {
    await clone.write('2025/.DS_Store', 'x')
    clone.commit('Litter')
    expectFound(await verified(clone), unnamed('2025/.DS_Store'))
    expect(await findings()).toEqual({})
  })

  test('left by an export that runs, or did not end, is told apart', async () => {
    for (const path of ['.lock', '.staging-1234/0']) await clone.write(path, 'x')
    expect(await findings()).toEqual({})
    for (const path of ['.pending/README.md', '.pending/2026/2026-10.json'])
      await clone.write(path, 'x')
    expect(await findings()).toEqual({
      unnamed: ["'.pending' is of an export that did not end: run it again"],
    })
  })

  test('a symbolic link, committed or not, and a submodule', async () => {
    await rename(clone.at(EVENTS), `${clone.folder}/events`)
    await symlink(`${clone.folder}/events`, clone.at(EVENTS))
    await symlink('/etc/passwd', clone.at('2025/link'))
    const links = [EVENTS, '2025/link'].map((path) => `'${path}' is a symbolic link`)
    clone.git(['add', '--all'])
    const sha = clone.git(['rev-parse', 'HEAD'])
    const path = 'audit-trail/acme/2025/more'
    clone.git(['update-index', '--add', '--cacheinfo', `160000,${sha},${path}`])
    clone.git(['commit', '--quiet', '--message=Link'])
    expect(found(await verified(clone)).unnamed).toEqual([...links, "'2025/more' is not a file"])
    expect(await findings()).toEqual({ unnamed: links })
  })

  test('a file and a folder that may not be read', async () => {
    await chmod(clone.at(EVENTS), 0)
    await mkdir(`${clone.folder}/closed`, { mode: 0 })
    await rm(`${clone.folder}/.git`, { recursive: true })
    const report = await asNobody(clone, () => verified(clone))
    expect(found(report)).toEqual({ unnamed: [`'${EVENTS}' cannot be read`] })
    expect(report.unread).toEqual(['closed'])
  })

  test('makes no ledger: a link to one, manifests of something else', async () => {
    await clone.write('../../web/2024/app.manifest.json', '{}\n')
    await rename(clone.at('.'), `${clone.folder}/away`)
    await symlink(`${clone.folder}/away`, `${clone.folder}/audit-trail/acme`)
    const { ledgers } = await verifiedFiles(clone)
    expect(ledgers.map(({ path }) => path)).toEqual(['away'])
  })
})

test('a check that throws could not be made, which is no success; the others are made', async () => {
  jest.spyOn(counts, 'run').mockImplementation(() => {
    throw new RangeError('Maximum call stack\nsize exceeded')
  })
  await clone.flip(EVENTS)
  const report = await verifiedFiles(clone)
  jest.restoreAllMocks()
  const reason = 'could not be made: Maximum call stack size exceeded'
  expect(outcomeOf(report, 'counts')).toEqual({ status: 'failed', reason })
  expect(Object.keys(found(report))).toEqual(['digests'])
})
