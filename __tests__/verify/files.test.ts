import { describe, expect, test } from '@jest/globals'
import { rename, rm, symlink, truncate } from 'node:fs/promises'
import { digestOf, edit, exchange, sumAgain } from './damage.ts'
import {
  type Clone,
  eachWithACopy,
  found,
  M1,
  M2,
  M3,
  sound,
  outcomeOf,
  verified,
} from './fixture.ts'

let whole: Clone
let clone: Clone
eachWithACopy((...given) => {
  ;[clone, whole] = given
})

const findings = async () => found(await verified(clone))
const uncommitted = (...paths: string[]) =>
  paths.map((path) => `'${path}' is not as it was committed`)
const differs = (path: string, is: string, was: string) =>
  `'${path}' has the SHA-256 ${is}, where SHA256SUMS has ${was}: one of the two was changed`

test('a sound ledger is sound, and what needs more than a clone is not checked', async () => {
  const report = await verified(clone)
  expect(found(report)).toEqual({})
  const { checks } = report.ledgers[0]!
  const others = ['anchor', 'originals', 'signers', 'signatures', 'remote', 'heroku']
  const open = checks.filter(({ outcome }) => outcome.status === 'not-checked')
  expect(open.map(({ check }) => check.id)).toEqual(others)
  expect(sound(report)).toHaveLength(checks.length - others.length)
  expect(outcomeOf(report, 'months')).toEqual({ status: 'ok', note: '2025-01 to 2025-03' })
})

describe('a changed byte', () => {
  test('in the events', async () => {
    const was = await digestOf(clone, '2025/2025-02.json')
    await clone.flip('2025/2025-02.json')
    const is = await digestOf(clone, '2025/2025-02.json')
    expect(await findings()).toEqual({
      digests: [`'2025/2025-02.json' has the SHA-256 ${is}, where its manifest has ${was}`],
      history: uncommitted('2025/2025-02.json'),
    })
  })

  test('in a manifest breaks the chain after it', async () => {
    const was = await digestOf(clone, M2)
    await edit(clone, M2, ({ run }) => (run!.attempt = 2))
    const is = await digestOf(clone, M2)
    expect(await findings()).toEqual({
      chain: [
        `'${M2}' has the SHA-256 ${is}, where '${M3}', which follows it in the log, names ${was}: ` +
          'one of the two was changed after it was written',
      ],
      sums: [differs(M2, is, was)],
      history: uncommitted(M2),
    })
  })

  test('in the last manifest, which no other pins', async () => {
    const was = await digestOf(clone, M3)
    await edit(clone, M3, ({ run }) => (run!.attempt = 2))
    expect(await findings()).toEqual({
      sums: [differs(M3, await digestOf(clone, M3), was)],
      history: uncommitted(M3),
    })
  })

  test('in SHA256SUMS', async () => {
    const is = await digestOf(clone, '2025/2025-01.json')
    const other = '0'.repeat(64)
    await clone.write('SHA256SUMS', (await clone.read('SHA256SUMS')).replace(is, other))
    expect(await findings()).toEqual({
      sums: [differs('2025/2025-01.json', is, other)],
      history: uncommitted('SHA256SUMS'),
    })
  })

  test('in README.md', async () => {
    const was = await digestOf(clone, 'README.md')
    await clone.write('README.md', (await clone.read('README.md')).replace('Months', 'Mouths'))
    const is = await digestOf(clone, 'README.md')
    expect(await findings()).toEqual({
      sums: [differs('README.md', is, was)],
      page: ["'README.md' is not what the manifests say in line 5"],
      history: uncommitted('README.md'),
    })
  })

  test('in README.md, with SHA256SUMS made to fit', async () => {
    const { sha256 } = (JSON.parse(await clone.read(M2)) as { json: { sha256: string } }).json
    const page = await clone.read('README.md')
    await clone.write('README.md', page.replace(sha256, '0'.repeat(64)))
    await sumAgain(clone)
    expect(await findings()).toEqual({
      page: [`'README.md' does not show what '${M2}' says`],
      history: uncommitted('README.md', 'SHA256SUMS'),
    })
  })

  const row = `does not show what '${M3}' says`
  const line = (number: number) => `is not what the manifests say in line ${number}`
  test.each([
    ['a count', '| 20 |', '| 99 |', row],
    ['whom it is encrypted for', 'nobody: plaintext', '`AAAA`', row],
    ['another account', 'of `acme`', 'of `globex`', line(3)],
    ['a gap', '## Not', '| 2024-12 |  | **missing** |\n\n## Not', line(13)],
    ['a line more', /$/, 'Audited and approved.\n', line(20)],
  ])('in README.md, %s, committed with a month that runs', async (_, from, to, problem) => {
    await clone.place({
      month: '2025-04',
      createdAt: new Date('2025-04-05T00:00:00Z'),
      retrievedAt: new Date('2025-04-05T06:00:00Z'),
    })
    await clone.write('README.md', (await clone.read('README.md')).replace(from, to))
    await sumAgain(clone)
    clone.commit('Export')
    expect(await findings()).toEqual({ page: [`'README.md' ${problem}`] })
  })
})

describe('something dropped', () => {
  test.each(['SHA256SUMS', 'README.md'])('%s', async (path) => {
    await rm(clone.at(path))
    const id = path === 'SHA256SUMS' ? 'sums' : 'page'
    expect(await findings()).toEqual({ [id]: [`'${path}' is missing`] })
  })

  test("a month's events", async () => {
    await rm(clone.at('2025/2025-02.json'))
    expect(await findings()).toEqual({ digests: ["'2025/2025-02.json' is missing"] })
  })

  test('a month', async () => {
    await rm(clone.at('2025/2025-02.json'))
    await rm(clone.at(M2))
    expect(await findings()).toEqual({
      chain: [`'${M3}' has the sequence 3, where 2 was expected: a manifest is missing`],
      months: ["The ledger 'audit-trail/acme' lacks the month 2025-02"],
      sums: [
        "'SHA256SUMS' has '2025/2025-02.json', which no manifest names",
        `'SHA256SUMS' has '${M2}', which no manifest names`,
      ],
      page: ["'README.md' has 3 rows for 2 manifests"],
    })
  })

  test('a manifest without its events', async () => {
    await rm(clone.at(M2))
    expect(await findings()).toMatchObject({
      unnamed: ["'2025/2025-02.json' is named by no manifest"],
    })
  })
})

describe('something added', () => {
  test.each([
    '2025/2025-04.json',
    '2025/app.manifest.json',
    'notes.txt',
    '2024/.hidden',
    '2025/2025-01.json~',
  ])('%s', async (path) => {
    await clone.write(path, '{}\n')
    expect(await findings()).toEqual({ unnamed: [`'${path}' is named by no manifest`] })
  })

  test('a folder', async () => {
    await clone.write('2025/old/2025-01.json', '{}\n')
    expect(await findings()).toEqual({
      unnamed: [
        "'2025/old' is not the folder of a year, nor provisional",
        "'2025/old/2025-01.json' is named by no manifest",
      ],
    })
  })
})

describe('what a desktop leaves in a folder', () => {
  test.each(['.DS_Store', '2025/.DS_Store', 'Thumbs.db', '2025/._2025-01.json', 'desktop.ini'])(
    '%s is no file of the ledger, unless it was committed',
    async (path) => {
      await clone.write(path, 'x')
      expect(await findings()).toEqual({})
      clone.commit('Litter')
      expect(await findings()).toEqual({ unnamed: [`'${path}' is named by no manifest`] })
    },
  )
})

test('a folder of a year with manifests of something else is no ledger', async () => {
  await clone.write('../../web/2024/app.manifest.json', '{}\n')
  const paths = async () => (await verified(clone)).ledgers.map(({ path }) => path)
  expect(await paths()).toEqual(['audit-trail/acme'])
  clone.commit('Web')
  expect(await paths()).toEqual(['audit-trail/acme'])
})

describe('something swapped', () => {
  test('the events of two months', async () => {
    const [a, b] = ['2025/2025-01.json', '2025/2025-02.json'] as const
    await exchange(clone, a, b)
    expect(Object.keys(await findings())).toEqual(['digests', 'history'])
  })

  test('two months, each with its manifest', async () => {
    await exchange(clone, '2025/2025-01.json', '2025/2025-02.json')
    await exchange(clone, M1, M2)
    expect((await findings()).manifests).toEqual([
      `'${M1}' says that it is '${M2}': it was renamed or changed`,
      `'${M2}' says that it is '${M1}': it was renamed or changed`,
    ])
  })
})

describe('what is no file of a ledger', () => {
  test('events behind a symbolic link are not read', async () => {
    await rename(clone.at('2025/2025-02.json'), `${clone.folder}/away`)
    await symlink(`${clone.folder}/away`, clone.at('2025/2025-02.json'))
    const report = await verified(clone)
    expect(found(report)).toEqual({ unnamed: ["'2025/2025-02.json' is a symbolic link"] })
    expect(outcomeOf(report, 'events').status).toBe('not-checked')
  })

  test('nor a year behind one', async () => {
    await rename(clone.at('2025'), `${clone.folder}/away`)
    await symlink(`${clone.folder}/away`, clone.at('2025'))
    expect(await findings()).toMatchObject({
      manifests: ["The ledger 'audit-trail/acme' has no manifest that can be read"],
      unnamed: ["'2025' is a symbolic link"],
    })
  })

  test('nor a ledger behind one, which its history knows', async () => {
    await rename(clone.at('.'), `${clone.folder}/away`)
    await symlink(`${clone.folder}/away`, `${clone.folder}/audit-trail/acme`)
    const report = await verified(clone)
    const paths = report.ledgers.map(({ path, records }) => [path, records])
    expect(paths).toEqual([
      ['audit-trail/acme', 0],
      ['away', 3],
    ])
  })

  test.each(['../../../kept.txt', '/etc/passwd', '2025/../../x', '2025/.git', 'a\\b', ''])(
    'a manifest that names %j opens nothing',
    async (path) => {
      await edit(clone, M3, ({ files }) => (files[0]!.path = path))
      const report = await verified(clone)
      expect(Object.keys(found(report))).toEqual(['manifests', 'sums'])
      expect(found(report).manifests![0]).toContain(`'${M3}' is no manifest (files.0.path: `)
    },
  )

  test("nor one that names another month's file", async () => {
    await edit(clone, M3, ({ files }) => (files[0]!.path = '2025/2025-02.json'))
    expect((await findings()).names).toEqual([
      `'${M3}' names '2025/2025-02.json' as its events, which is not such a name of this month`,
    ])
  })

  test('a claim of 4 GB is compared, and nothing of that size held', async () => {
    await edit(clone, M3, ({ files }) => (files[0]!.size = 2 ** 32 + 5))
    const { length: size } = await whole.read('2025/2025-03.json')
    expect((await findings()).digests).toEqual([
      `'2025/2025-03.json' has ${size} bytes, where its manifest has 4294967301`,
    ])
  })

  test('a manifest of 5 GB is not read', async () => {
    await truncate(clone.at(M3), 5e9)
    expect(await findings()).toEqual({ manifests: [`'${M3}' is too large for a manifest`] })
  })

  test.each([
    ['not JSON', 'x', 'is not JSON'],
    [
      'of a later version',
      '{"schema":"heroku-audit-trail/manifest/9"}',
      "has the schema 'heroku-audit-trail/manifest/9', which this version does not know: use " +
        'the version of the action that wrote it, or a later one',
    ],
  ])('a manifest that is %s', async (_, text, problem) => {
    const was = await digestOf(clone, M2)
    await clone.write(M2, text)
    expect(await findings()).toEqual({
      manifests: [`'${M2}' ${problem}`],
      chain: [`'${M3}' has the sequence 3, where 2 was expected: a manifest is missing`],
      sums: [differs(M2, await digestOf(clone, M2), was)],
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

  test("another account's month", async () => {
    await edit(clone, M3, ({ account }) => (account.id = 'other'))
    expect((await findings()).manifests).toEqual([
      `'${M3}' is of another enterprise account than '${M1}'`,
    ])
  })
})
