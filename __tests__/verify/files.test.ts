import { describe, expect, test } from '@jest/globals'
import { chmod, mkdir, rename, rm, symlink, truncate } from 'node:fs/promises'
import type { Manifest } from '../../src/ledger/manifest.ts'
import { formatFirstReadme } from '../../src/ledger/readme.ts'
import { sha256Of } from '../../src/ledger/state.ts'
import { digestOf, edit, exchange, sumAgain } from './damage.ts'
import {
  ACCOUNT,
  asNobody,
  Clone,
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
} from './fixture.ts'

let clone: Clone
eachWithACopy((copy) => {
  clone = copy
})

const findings = async () => found(await verifiedFiles(clone))
const manifestOf = async (path: string) => JSON.parse(await clone.read(path)) as Manifest

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
  expect(outcomeOf(report, 'months')).toEqual({ status: 'ok', note: '2025-01 to 2025-03' })
})

test('a folder that is no clone is verified as it lies there, without a history', async () => {
  const report = await verifiedFiles(clone)
  expect(found(report)).toEqual({})
  expect(report.head).toBeNull()
  const reason = 'not enough history: the folder is in no clone'
  for (const id of ['history', 'commits', 'authors']) {
    expect(outcomeOf(report, id)).toEqual({ status: 'not-checked', reason })
  }
})

describe('a changed byte', () => {
  const differs = (path: string, is: string, was: string) =>
    `'${path}' has the SHA-256 ${is}, where SHA256SUMS has ${was}: one of the two was changed`
  const attempt = (path: string) => edit(clone, path, ({ run }) => (run!.attempt = 2))
  const replaced = async (path: string, from: string, to: string) => {
    await clone.write(path, (await clone.read(path)).replace(from, to))
  }

  test.each<[string, string, () => Promise<void>, (is: string, was: string) => object]>([
    [
      'in the events',
      EVENTS,
      () => clone.flip(EVENTS),
      (is, was) => ({
        digests: [`'${EVENTS}' has the SHA-256 ${is}, where its manifest has ${was}`],
      }),
    ],
    [
      'in a manifest breaks the chain after it',
      M2,
      () => attempt(M2),
      (is, was) => ({
        chain: [
          `'${M2}' has the SHA-256 ${is}, where '${M3}', which follows it in the log, names ${was}: ` +
            'one of the two was changed after it was written',
        ],
        sums: [differs(M2, is, was)],
      }),
    ],
    [
      'in the last manifest, which no other pins',
      M3,
      () => attempt(M3),
      (is, was) => ({ sums: [differs(M3, is, was)] }),
    ],
    [
      'in README.md',
      'README.md',
      () => replaced('README.md', 'never changed', 'seldom changed'),
      (is, was) => ({
        sums: [differs('README.md', is, was)],
        page: ["'README.md' is not what the manifests say in line 5"],
      }),
    ],
  ])('%s', async (_, path, change, expected) => {
    const was = await digestOf(clone, path)
    await change()
    expect(await findings()).toEqual(expected(await digestOf(clone, path), was))
  })

  test('in SHA256SUMS', async () => {
    const is = await digestOf(clone, EVENTS)
    await replaced('SHA256SUMS', is, '0'.repeat(64))
    expect(await findings()).toEqual({ sums: [differs(EVENTS, is, '0'.repeat(64))] })
  })

  const line = (number: number) => `is not what the manifests say in line ${number}`
  test.each([
    ['a count', '| 20 |', '| 99 |', line(9)],
    ['whom it is encrypted for', '- Not encrypted', '- Encrypted for `AAAA`', line(25)],
    ['another account', 'of `acme`', 'of `globex`', line(3)],
    ['a gap', '## Not', '| 2024-12 |  | **missing** |\n\n## Not', line(15)],
    ['a line more', /$/, 'Audited and approved.\n', line(32)],
  ])('in README.md, %s, with SHA256SUMS made to fit', async (_, from, to, problem) => {
    await clone.place({
      month: '2025-04',
      createdAt: new Date('2025-04-05T00:00:00Z'),
      retrievedAt: new Date('2025-04-05T06:00:00Z'),
    })
    await replaced('README.md', from as string, to)
    await sumAgain(clone)
    expect(await findings()).toEqual({ page: [`'README.md' ${problem}`] })
  })

  test('in README.md as earlier versions wrote it, which is sound until then', async () => {
    const page = formatFirstReadme(clone.state, { account: ACCOUNT, historyUrl: HISTORY })
    await clone.write('README.md', page)
    await sumAgain(clone)
    expect(await findings()).toEqual({})
    await replaced('README.md', 'nobody: plaintext', '`AAAA`')
    await sumAgain(clone)
    expect(await findings()).toEqual({ page: [`'README.md' ${line(9)}`] })
  })
})

describe('something dropped', () => {
  test.each([
    ['SHA256SUMS', 'sums'],
    ['README.md', 'page'],
    [EVENTS, 'digests'],
  ])('%s', async (path, id) => {
    await rm(clone.at(path))
    expect(await findings()).toEqual({ [id]: [`'${path}' is missing`] })
  })

  test('a month', async () => {
    await rm(clone.at(EVENTS))
    await rm(clone.at(M2))
    expect(await findings()).toEqual({
      chain: [`'${M3}' has the sequence 3, where 2 was expected: a manifest is missing`],
      months: ["The ledger 'audit-trail/acme' lacks the month 2025-02"],
      sums: [EVENTS, M2].map((path) => `'SHA256SUMS' has '${path}', which no manifest names`),
      page: ["'README.md' is not what the manifests say in line 10"],
    })
  })

  test('a manifest without its events', async () => {
    await rm(clone.at(M2))
    expect((await findings()).unnamed).toEqual([`'${EVENTS}' is named by no manifest`])
  })
})

describe('something added', () => {
  test.each(['2025/2025-04.json', '2025/app.manifest.json', 'notes.txt', '2025/2025-01.json~'])(
    '%s',
    async (path) => {
      await clone.write(path, '{}\n')
      expect(await findings()).toEqual({ unnamed: [`'${path}' is named by no manifest`] })
    },
  )

  test('a folder', async () => {
    await clone.write('2025/old/2025-01.json', '{}\n')
    expect(await findings()).toEqual({
      unnamed: [
        "'2025/old' is not the folder of a year, nor provisional",
        "'2025/old/2025-01.json' is named by no manifest",
      ],
    })
  })

  test('what is left of a provisional month beside the final one', async () => {
    const [path, events] = [
      'provisional/2025-03.manifest.json',
      'provisional/2025-03.json',
    ] as const
    await clone.write(events, await clone.read('2025/2025-03.json'))
    await clone.write(path, await clone.read(M3))
    await edit(clone, path, (manifest) => {
      Object.assign(manifest, { final: false, sequence: null })
      manifest.files[0]!.path = events
    })
    expect((await findings()).manifests).toEqual([
      `'${path}' names a manifest before it, but is in no chain`,
      `'${path}' is of a month that is final: '${M3}' takes its place`,
    ])
  })

  test.each(['.DS_Store', '2025/Thumbs.db'])(
    'what a desktop leaves there, %s, counts where it was committed',
    async (path) => {
      await clone.write(path, 'x')
      clone.commit('Litter')
      const unnamed = [`'${path}' is named by no manifest`]
      expect(found(await verified(clone))).toEqual({ unnamed })
      expect(await findings()).toEqual({})
    },
  )

  test('an export that runs, or did not end, is told apart from files that somebody added', async () => {
    for (const path of ['.lock', '.staging-1234/0']) await clone.write(path, 'x')
    expect(await findings()).toEqual({})
    for (const path of ['.pending/README.md', '.pending/2026/2026-10.json'])
      await clone.write(path, 'x')
    expect(await findings()).toEqual({
      unnamed: ["'.pending' is of an export that did not end: run it again"],
    })
  })

  test('a folder of a year with manifests of something else is no ledger', async () => {
    await clone.write('../../web/2024/app.manifest.json', '{}\n')
    clone.commit('Web')
    for (const verify of [verified, verifiedFiles]) {
      const { ledgers } = await verify(clone)
      expect(ledgers.map(({ path }) => path)).toEqual(['audit-trail/acme'])
    }
  })
})

describe('something swapped', () => {
  test('the events of two months', async () => {
    await exchange(clone, '2025/2025-01.json', EVENTS)
    expect(Object.keys(await findings())).toEqual(['digests'])
  })

  test('two months, each with its manifest', async () => {
    await exchange(clone, '2025/2025-01.json', EVENTS)
    await exchange(clone, M1, M2)
    expect((await findings()).manifests).toEqual([
      `'${M1}' says that it is '${M2}': it was renamed or changed`,
      `'${M2}' says that it is '${M1}': it was renamed or changed`,
    ])
  })
})

describe('what is no plain file', () => {
  test('a symbolic link in place of the events, and one more', async () => {
    await rename(clone.at(EVENTS), `${clone.folder}/events`)
    await symlink(`${clone.folder}/events`, clone.at(EVENTS))
    await symlink('/etc/passwd', clone.at('2025/link'))
    const expected = {
      unnamed: [EVENTS, '2025/link'].map((path) => `'${path}' is a symbolic link`),
    }
    clone.git(['checkout', '--quiet', '-b', 'linked'])
    clone.commit('Link')
    expect(found(await verified(clone))).toMatchObject(expected)
    expect(await findings()).toEqual(expected)
  })

  test('a submodule in a ledger', async () => {
    const sha = clone.git(['rev-parse', 'HEAD'])
    const path = 'audit-trail/acme/2025/more'
    clone.git(['update-index', '--add', '--cacheinfo', `160000,${sha},${path}`])
    clone.git(['commit', '--quiet', '--message=More'])
    expect(found(await verified(clone))).toEqual({ unnamed: ["'2025/more' is not a file"] })
  })

  test('a file and a folder that may not be read', async () => {
    await chmod(clone.at(EVENTS), 0)
    await mkdir(`${clone.folder}/closed`, { mode: 0 })
    await rm(`${clone.folder}/.git`, { recursive: true })
    const report = await asNobody(clone, () => verified(clone))
    expect(found(report)).toEqual({ unnamed: [`'${EVENTS}' cannot be read`] })
    expect(report.unread).toEqual(['closed'])
  })

  test('a ledger behind a symbolic link is not opened', async () => {
    await rename(clone.at('.'), `${clone.folder}/away`)
    await symlink(`${clone.folder}/away`, `${clone.folder}/audit-trail/acme`)
    const { ledgers } = await verifiedFiles(clone)
    expect(ledgers.map(({ path }) => path)).toEqual(['away'])
  })
})

describe('what a manifest says', () => {
  test.each(['../../../kept.txt', '/etc/passwd', '2025/../../x', '2025/.git', 'a\\b', ''])(
    'of a file %j opens nothing',
    async (path) => {
      await edit(clone, M3, ({ files }) => (files[0]!.path = path))
      const problems = await findings()
      expect(Object.keys(problems)).toEqual(['manifests', 'sums'])
      expect(problems.manifests![0]).toContain(`'${M3}' is no manifest (files.0.path: `)
    },
  )

  test.each([
    ["of another month's file", EVENTS, 'events'],
    ['of an encrypted page of a month in plaintext', '2025/2025-03.review.html.pgp', 'review'],
  ] as const)('%s is found', async (_, path, role) => {
    await edit(clone, M3, ({ files }) => Object.assign(files[0]!, { path, role }))
    expect((await findings()).names).toContain(
      `'${M3}' names '${path}' as its ${role}, which is not such a name of this month`,
    )
  })

  test('nor of a file that no export writes, whatever it is said to be', async () => {
    await clone.write('2025/run.sh', 'true\n')
    const file = { path: '2025/run.sh', role: 'review', size: 5, sha256: sha256Of('true\n') }
    await edit(clone, M3, ({ files }) => files.push(file as never))
    expect((await findings()).names).toEqual([
      `'${M3}' names '2025/run.sh' as its review, which is not such a name of this month`,
    ])
  })

  test('of a size is compared, and nothing of that size held', async () => {
    const { length: size } = await clone.read('2025/2025-03.json')
    await edit(clone, M3, ({ files }) => (files[0]!.size = 2 ** 32 + 5))
    expect((await findings()).digests).toEqual([
      `'2025/2025-03.json' has ${size} bytes, where its manifest has 4294967301`,
    ])
  })

  test('is not read when it is 5 GB', async () => {
    await truncate(clone.at(M3), 5e9)
    expect(await findings()).toEqual({ manifests: [`'${M3}' is too large`] })
  })

  test.each([
    ['that is not JSON', 'x', 'is not JSON'],
    [
      'in a later version',
      '{"schema":"heroku-audit-trail/manifest/9"}',
      'has a schema, which this version does not know: use the version ' +
        'of the action that wrote it, or a later one',
    ],
    [
      'nested too deeply for anyone',
      `{"schema":${'['.repeat(200_000)}${']'.repeat(200_000)}}`,
      'has a schema, which this version does not know: use the version ' +
        'of the action that wrote it, or a later one',
    ],
  ])('%s is one problem of it, and hides no other', async (_, text, problem) => {
    await clone.write(M2, text)
    await sumAgain(clone)
    expect(await findings()).toEqual({
      manifests: [`'${M2}' ${problem}`],
      chain: [`'${M3}' has the sequence 3, where 2 was expected: a manifest is missing`],
    })
  })

  test("of another account's month", async () => {
    await edit(clone, M3, ({ account }) => (account.id = 'other'))
    expect((await findings()).manifests).toEqual([
      `'${M3}' is of another enterprise account than '${M1}'`,
    ])
  })

  test('of a month after which no calendar has another is counted like any', async () => {
    expect((await manifestOf(M2)).month).toBe('2025-02')
    await edit(clone, M2, (manifest) => (manifest.month = '9999-12'))
    const report = await verifiedFiles(clone)
    expect(found(report).counts).toEqual([
      `'${M2}' counts 0 events outside of its month, and 20 by day`,
    ])
    expect(report.ledgers[0]!.checks.filter(({ outcome }) => outcome.status === 'failed')).toEqual(
      [],
    )
  })
})

test('a ledger at the root, with what is none of its business, and another below', async () => {
  const folder = `${clone.folder}/top`
  await rename(clone.at('.'), folder)
  await rm(`${clone.folder}/.git`, { recursive: true })
  await mkdir(`${folder}/accounts`)
  await clone.write('../../top/LICENSE', 'x')
  await clone.write('../../top/.github/ci.yml', 'on: push\n')
  const other = await Clone.create()
  const account = { id: '11111111-1111-4111-8111-111111111111', name: 'other' }
  for (const month of ['2025-01', '2025-02', '2025-03']) await other.append({ month, account })
  await rename(other.at('.'), `${folder}/accounts/acme`)
  const report = await verified({ folder })
  expect(report.ledgers.map(({ path }) => path)).toEqual(['', 'accounts/acme'])
  for (const each of report.ledgers) expect(found({ ...report, ledgers: [each] })).toEqual({})
  await other.remove()
})
