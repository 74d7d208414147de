import { describe, expect, test } from '@jest/globals'
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { generateEvents } from '../../sandbox/archive.ts'
import type { Manifest } from '../../src/ledger/manifest.ts'
import { digestOf, edit, forge, sumAgain } from './damage.ts'
import {
  ACCOUNT,
  Clone,
  eachWithACopy,
  EVENTS,
  found,
  M2,
  M3,
  outcomeOf,
  verified,
  verifiedFiles,
  was as changed,
} from './fixture.ts'

const month = '2025-02'
const APRIL = new Date('2025-04-02T08:00:00Z')

const modified = (path: string, sha: string) => changed('modified', path, sha)

type Source = Manifest['source']

let clone: Clone
eachWithACopy((copy) => {
  clone = copy
})

const document = (events: readonly string[]) => `{"entries":[\n${events.join(',\n')}\n]}\n`

/** The events of a month as they lie there, a line each. */
async function eventsOf(path: string): Promise<string[]> {
  const lines = (await clone.read(path)).trimEnd().split('\n').slice(1, -1)
  return lines.map((line) => line.replace(/,$/, ''))
}

test('a manifest rewritten with corrected digests is told by the next one, the page and the commits', async () => {
  const was = await digestOf(clone, M2)
  await clone.flip(EVENTS)
  const sha256 = await digestOf(clone, EVENTS)
  const original = (JSON.parse(await clone.read(M2)) as { json: { sha256: string } }).json.sha256
  await edit(clone, M2, (manifest) => {
    manifest.json.sha256 = manifest.files[0]!.sha256 = sha256
  })
  await sumAgain(clone)
  const sha = clone.git(['rev-parse', '--short=12', 'HEAD~1'])
  const forged = clone.commit('Nothing to see')
  const { chain, ...others } = found(await verified(clone))
  expect(chain).toHaveLength(1)
  expect(chain![0]).toMatch(
    new RegExp(`^'${M2}' has the SHA-256 .*'${M3}', which follows it in the log, names ${was}`),
  )
  expect(others).toEqual({
    page: ["'README.md' is not what the manifests say in line 10"],
    history: [EVENTS, M2].map((path) => modified(path, forged)),
    commits: [
      `'${M2}' is at odds with its commit ${sha}, which says SHA-256: ${original}`,
      `'SHA256SUMS' was changed by commit ${forged.slice(0, 12)}, which brings no month`,
    ],
  })
})

describe('a forged revision, appended as an export does', () => {
  test.each<[string, (source: Source, real: Source) => void, string, string]>([
    [
      "with Heroku's JSON as its source",
      (source, real) => {
        source.checksum = 'e'.repeat(64)
        source.json_sha256 = real.json_sha256
      },
      'source.json_sha256',
      'json.sha256',
    ],
    [
      "with Heroku's archive as its source",
      (source, real) => (source.checksum = real.checksum),
      'source.checksum',
      'source.json_sha256',
    ],
  ])('%s', async (_, copy, same, other) => {
    const real = (JSON.parse(await clone.read(M2)) as { source: Source }).source
    const events = (await eventsOf('2025/2025-02.json')).slice(1)
    const change = (source: Source) => {
      copy(source, real)
    }
    await clone.append({ month, json: document(events), change, retrievedAt: APRIL })
    expect(found(await verified(clone))).toEqual({
      chain: [
        `'2025/2025-02.r2.manifest.json' has the ${same} of '${M2}', but another ${other}: both ` +
          'cannot be true',
      ],
    })
  })

  test('is no reason to refuse a revision that Heroku wrote, nor one that it took back', async () => {
    const events = await eventsOf('2025/2025-02.json')
    for (const some of [events.slice(1), events]) {
      await clone.append({ month, json: document(some), retrievedAt: APRIL })
    }
    expect(found(await verified(clone))).toEqual({})
  })
})

test("with an event less than Heroku's kept original, sound in all else: the original tells", async () => {
  const all = [...generateEvents({ seed: 4, month: '2025-04', count: 20, account: ACCOUNT })]
  const [real, less] = [all, all.slice(1)].map((events) => `{"entries":[${events.join(',')}]}`)
  const now = new Date('2025-05-10T00:00:00Z')
  const twin = await clone.copy()
  await clone.append({ month: '2025-04', json: less!, original: real!, keepOriginal: true })
  expect(found(await verified(clone, { now }))).toEqual({
    originals: [
      expect.stringMatching(
        /^'2025\/2025-04\.original\.json\.gz' holds other events than the month: in order its JSON /,
      ),
    ],
  })
  await twin.append({ month: '2025-04', json: real!, keepOriginal: true })
  const report = await verified(twin, { now })
  expect(found(report)).toEqual({})
  expect(outcomeOf(report, 'originals')).toMatchObject({
    note: expect.stringMatching(
      /proved only where Heroku still has the checksum or the manifest is/,
    ),
  })
  await twin.remove()
})

test('a decompression bomb, with a manifest that states its size, is not unpacked', async () => {
  const json = `{"entries":[{"id":"${'0'.repeat(20 << 20)}"}]}`
  await clone.append({ month: '2025-04', json, gzip: true })
  expect(found(await verified(clone, { now: new Date('2025-05-10T00:00:00Z') }))).toEqual({
    events: [
      expect.stringMatching(/^'2025\/2025-04\.json\.gz' is a decompression bomb: .* kB of it/),
    ],
  })
})

test('a second ledger of the same account in the repository is a problem of both; one of another is none', async () => {
  const ledgers = join(clone.folder, 'audit-trail')
  const other = await Clone.create()
  const account = { id: '11111111-1111-4111-8111-111111111111', name: 'other' }
  for (const each of ['2025-01', '2025-02', '2025-03']) await other.append({ month: each, account })
  await cp(other.at('.'), join(ledgers, 'other'), { recursive: true })
  await other.remove()
  clone.commit('Another account')
  const problems = async () =>
    (await verified(clone)).ledgers.map(
      ({ checks }) => checks.find(({ check }) => check.id === 'manifests')!.outcome.status,
    )
  expect(await problems()).toEqual(['ok', 'ok'])
  await cp(join(ledgers, 'acme'), join(ledgers, 'acme-2'), { recursive: true })
  clone.commit('The same account')
  expect(await problems()).toEqual(['problem', 'problem', 'ok'])
  expect(found(await verified({ folder: join(ledgers, 'acme') }))).toEqual({
    manifests: [
      "The ledger is of an enterprise account that has another ledger, 'audit-trail/acme-2'",
    ],
  })
})

describe('a forged month, every digest made right and committed', () => {
  test('with an event less: the counts tell, and the history', async () => {
    const events = (await eventsOf('2025/2025-02.json')).slice(1)
    await forge(clone, month, document(events))
    const forged = clone.commit('Nothing to see')
    const { events: counts, ...others } = found(await verified(clone))
    expect(counts).toContain("'2025/2025-02.json' has 19 events, where its manifest counts 20")
    expect(counts).toContain(
      "'2025/2025-02.json' does not begin at the time that its manifest says",
    )
    const by = `was modified by commit ${forged.slice(0, 12)} of 2025-04-02, committer GitHub <noreply@github.com>`
    expect(others.history).toEqual(['2025/2025-02.json', M2, M3].map((path) => `'${path}' ${by}`))
    expect(others.commits).toContain(
      `'README.md' was changed by commit ${forged.slice(0, 12)}, which brings no month`,
    )
    expect(Object.keys(others)).toEqual(['history', 'commits'])
  })

  test('with events out of order', async () => {
    const [first, second, ...rest] = await eventsOf('2025/2025-02.json')
    await forge(clone, month, document([second!, first!, ...rest]))
    expect(found(await verifiedFiles(clone)).events).toEqual([
      "'2025/2025-02.json' is not in order of time: event 2 is before its predecessor",
      "'2025/2025-02.json' does not begin at the time that its manifest says",
    ])
  })

  test('with an event of another type, whose text is not shown', async () => {
    const [first, ...rest] = await eventsOf('2025/2025-02.json')
    const changed = first!.replace(/"type":\s*"[a-z_]+"/, '"type":"secret_kind"')
    await forge(clone, month, document([changed, ...rest]))
    const { events } = found(await verifiedFiles(clone))
    expect(events).toHaveLength(2)
    expect(events!.join()).toContain("events of '(other)', where its manifest counts 0")
    expect(events!.join()).not.toContain('secret_kind')
  })

  test('with other events of the same number', async () => {
    const others = generateEvents({ seed: 99, month, count: 20, account: ACCOUNT })
    await forge(clone, month, document([...others]))
    expect(found(await verifiedFiles(clone)).events!.length).toBeGreaterThan(2)
  })

  test('that is no JSON', async () => {
    const [first, ...rest] = await eventsOf('2025/2025-02.json')
    await forge(clone, month, document([`${first!}]`, ...rest]))
    expect(found(await verifiedFiles(clone)).events).toEqual([
      expect.stringMatching(/^'2025\/2025-02\.json' is not JSON from byte \d+ on$/),
    ])
  })

  test.each([
    ['white space without end', ' '.repeat(65_000_000), /is not JSON from byte \d+ on/],
    ['an event without end', `"${'x'.repeat(65_000_000)}`, /an event of more than 64000000 bytes/],
  ])('that is %s is not held in memory', async (_, text, problem) => {
    await forge(clone, month, `{"entries":[\n${text}`)
    expect(found(await verifiedFiles(clone)).events).toEqual([expect.stringMatching(problem)])
  })

  test.each<[string, (lines: string[]) => string, string]>([
    ['its first line', ([, ...rest]) => ['{"entries":[,', ...rest].join('\n'), 'is not JSON'],
    ['its last line', (lines) => lines.join('\n').replace(/\]\}$/, ']}x'), 'is not JSON'],
    ['what it is', () => '{"other":[]}', 'is JSON, but no audit trail'],
    ['its lines', (lines) => lines.join(''), 'does not have one event a line'],
  ])('with %s changed: every byte of it is parsed', async (_, change, problem) => {
    const lines = (await clone.read(EVENTS)).trimEnd().split('\n')
    await forge(clone, month, `${change(lines)}\n`)
    expect(found(await verifiedFiles(clone)).events!.join()).toContain(problem)
  })
})

describe('counts in a manifest that do not fit each other', () => {
  test.each<[string, Parameters<typeof edit>[2], string]>([
    ['events', ({ events }) => events.count++, 'counts 21 events, and 20 by type'],
    [
      'types',
      ({ events }) => (events.by_type['a.type'] = 1000),
      'counts 20 events, and 1020 by type',
    ],
    [
      'days',
      ({ events }) => (events.by_day['2025-03-30'] = 1000),
      'counts 20 events with a time, and 1020 by day',
    ],
    [
      'days outside of the month',
      ({ events }) => {
        const [day, count] = Object.entries(events.by_day)[0]!
        events.by_day = { ...events.by_day, [day]: 0, '2024-01-01': count }
      },
      'events outside of its month, and',
    ],
    [
      'first',
      ({ events }) => (events.first = null),
      'counts 20 events with a time, and says that the first is at no time',
    ],
  ])('%s', async (_, change, problem) => {
    await edit(clone, M3, change)
    await sumAgain(clone)
    const { counts } = found(await verifiedFiles(clone))
    expect(counts!.join()).toContain(problem)
  })
})

describe('what is cut off the end', () => {
  const cut = () => {
    // A forger's ledger of two months, sound in itself.
    const head = clone.git(['rev-parse', 'HEAD'])
    clone.git(['reset', '--quiet', '--hard', 'HEAD~1'])
    return head
  }

  test('is not to be seen from within, but that the newest month is due', async () => {
    cut()
    expect(found(await verified(clone))).toEqual({
      fresh: [
        "The ledger 'audit-trail/acme' ends with 2025-02, but 2025-03 was due 5 days after its end",
      ],
    })
    const report = await verified(clone, { now: new Date('2025-04-04T00:00:00Z') })
    expect(found(report)).toEqual({})
    expect(outcomeOf(report, 'anchor').status).toBe('not-checked')
  })

  test('is seen with the newest manifest, the number of records or the commit noted before', async () => {
    const manifest = await digestOf(clone, M3)
    const head = cut()
    const ledger = "The ledger 'audit-trail/acme'"
    const now = new Date('2025-04-04T00:00:00Z')
    expect(
      found(
        await verified(clone, {
          now,
          expectManifest: manifest,
          expectHead: head,
          expectRecords: 3,
        }),
      ),
    ).toEqual({
      anchor: [
        `${ledger} has no manifest with the SHA-256 ${manifest} any more: it was cut off or rewritten`,
        `${ledger} has 2 manifests, where 3 were expected: the last were cut off`,
        `${ledger} does not have the commit ${head} in its history any more: it was cut off or rewritten`,
      ],
    })
  })

  test('nothing is, when what was noted is there', async () => {
    const expected = {
      expectManifest: await digestOf(clone, M2),
      expectHead: clone.git(['rev-parse', 'HEAD~1']),
      expectRecords: 2,
    }
    expect(outcomeOf(await verified(clone, expected), 'anchor').status).toBe('ok')
  })

  test('the newest manifest, its page and digests removed by a commit: the history tells', async () => {
    clone.git([
      'rm',
      '--quiet',
      '-r',
      '--',
      'audit-trail/acme/2025/2025-03.json',
      `audit-trail/acme/${M3}`,
    ])
    const removed = clone.commit('Tidy up')
    const by = `was deleted by commit ${removed.slice(0, 12)} of 2025-04-02, committer GitHub <noreply@github.com>`
    expect(found(await verified(clone)).history).toEqual([
      `'2025/2025-03.json' ${by}`,
      `'${M3}' ${by}`,
    ])
  })
})
