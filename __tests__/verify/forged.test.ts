import { describe, expect, test } from '@jest/globals'
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { generateEvents } from '../../sandbox/archive.ts'
import type { Manifest } from '../../src/ledger/manifest.ts'
import { digestOf, edit, expectFound, forge, sumAgain } from './damage.ts'
import {
  ACCOUNT,
  Clone,
  eachWithACopy,
  EVENTS,
  found,
  M2,
  M3,
  MAY,
  messageOf,
  outcomeOf,
  verified,
  verifiedFiles,
  was,
} from './fixture.ts'

const month = '2025-02'
/** When a forger pushes. */
const APRIL = new Date('2025-04-02T08:00:00Z')

type Source = Manifest['source']

let clone: Clone
eachWithACopy((copy) => {
  clone = copy
})

const document = (events: readonly string[]) => `{"entries":[\n${events.join(',\n')}\n]}\n`

/** The events of the second month as they lie there. */
async function eventsThere(): Promise<string[]> {
  const lines = (await clone.read(EVENTS)).trimEnd().split('\n').slice(1, -1)
  return lines.map((line) => line.replace(/,$/, ''))
}

test('a manifest rewritten with corrected digests is told by the next one, the page and the commits', async () => {
  await clone.flip(EVENTS)
  const sha256 = await digestOf(clone, EVENTS)
  await edit(clone, M2, (manifest) => {
    manifest.json.sha256 = manifest.files[0]!.sha256 = sha256
  })
  await sumAgain(clone)
  const forged = clone.commit('Nothing to see')
  expectFound(await verified(clone), {
    chain: [`^'${M2}' has the SHA-256 .*'${M3}', which follows it in the log, names `],
    page: ["'README.md' is not what the manifests say"],
    history: [EVENTS, M2].map((path) => was('modified', path, forged)),
    commits: [
      `^'${M2}' is at odds with its commit \\w+, which says SHA-256: `,
      `^'SHA256SUMS' was changed by commit ${forged.slice(0, 12)}, which brings no month$`,
    ],
  })
})

describe('a forged revision, appended as an export does', () => {
  test.each<[string, (source: Source, real: Source) => void, string]>([
    [
      "with Heroku's JSON as its source",
      (source, { json_sha256 }) => Object.assign(source, { json_sha256, checksum: 'e'.repeat(64) }),
      'has the source.json_sha256 of .*, but another json.sha256: both cannot be true',
    ],
    [
      "with Heroku's archive as its source",
      (source, { checksum }) => (source.checksum = checksum),
      'has the source.checksum of .*, but another source.json_sha256: both cannot be true',
    ],
  ])('%s', async (_, copy, problem) => {
    const real = (JSON.parse(await clone.read(M2)) as { source: Source }).source
    const json = document((await eventsThere()).slice(1))
    const { path, manifest } = await clone.place({ month, json, retrievedAt: APRIL })
    await edit(clone, path, ({ source }) => {
      copy(source, real)
      manifest.source = source
    })
    await sumAgain(clone)
    clone.commit(messageOf(manifest), APRIL)
    expectFound(await verified(clone), { chain: [problem] })
  })

  test('is no reason to refuse a revision that Heroku wrote, nor one that it took back', async () => {
    const events = await eventsThere()
    for (const some of [events.slice(1), events]) {
      await clone.append({ month, json: document(some), retrievedAt: APRIL })
    }
    expect(found(await verified(clone))).toEqual({})
  })
})

test("with an event less than Heroku's kept original, sound in all else: the original tells", async () => {
  const all = [...generateEvents({ seed: 4, month: '2025-04', count: 20, account: ACCOUNT })]
  const [real, less] = [all, all.slice(1)].map((events) => `{"entries":[${events.join(',')}]}`)
  await clone.append({ month: '2025-04', json: less!, original: real!, keepOriginal: true })
  expectFound(await verified(clone, { now: MAY }), {
    originals: [/^'2025\/2025-04\.original\.json\.gz' holds other events than the month: in order/],
  })
})

test('a decompression bomb, with a manifest that states its size, is not unpacked', async () => {
  const json = `{"entries":[{"id":"${'0'.repeat(20 << 20)}"}]}`
  await clone.append({ month: '2025-04', json, gzip: true })
  expectFound(await verified(clone, { now: MAY }), {
    events: [/^'2025\/2025-04\.json\.gz' is a decompression bomb: .* kB of it/],
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
  // Also where only one of them is verified.
  expectFound(await verified({ folder: join(ledgers, 'acme') }), {
    manifests: ["is of an enterprise account that has another ledger, 'audit-trail/acme-2'"],
  })
})

describe('a forged month, every digest made right and committed', () => {
  const late = /does not begin at the time that its manifest says/

  test('with an event less: the counts tell, and the history', async () => {
    await forge(clone, month, document((await eventsThere()).slice(1)))
    const forged = clone.commit('Nothing to see')
    const { events, ...others } = found(await verified(clone))
    expect(events!.slice(0, 2)).toEqual([
      "'2025/2025-02.json' has 19 events, where its manifest counts 20",
      expect.stringMatching(late),
    ])
    const brings = `was changed by commit ${forged.slice(0, 12)}, which brings no month`
    expect(others).toEqual({
      history: [EVENTS, M2, M3].map((path) => was('modified', path, forged)),
      commits: expect.arrayContaining([`'README.md' ${brings}`]),
    })
  })

  test.each<[string, (events: string[]) => string, (string | RegExp)[]]>([
    [
      'events out of order',
      ([first, second, ...rest]) => document([second!, first!, ...rest]),
      [/is not in order of time: event 2 is before its predecessor/, late],
    ],
    [
      'an event of another type, whose text is not shown',
      ([first, ...rest]) =>
        document([first!.replace(/"type":\s*"[a-z_]+"/, '"type":"secret_kind"'), ...rest]),
      [/has \d+ events of '[a-z_.]+', where/, "has 1 events of '(other)', where .* counts 0"],
    ],
    ['no JSON', ([first]) => document([`${first!}]`]), [/is not JSON from byte \d+ on$/]],
    [
      'an event without end, which is not held in memory',
      () => `{"entries":[\n"${'x'.repeat(65_000_000)}`,
      ['an event of more than 64000000 bytes'],
    ],
    ['another last line', (events) => `${document(events).trimEnd()}x\n`, ['is not JSON']],
    ['another document', () => '{"other":[]}\n', ['is JSON, but no audit trail']],
    [
      'events on one line',
      (events) => `{"entries":[${events.join(',')}]}\n`,
      ['does not have one event a line'],
    ],
  ])('with %s: every byte of it is parsed', async (_, change, problems) => {
    await forge(clone, month, change(await eventsThere()))
    const patterns = problems.map((each) =>
      typeof each === 'string' ? each.replace(/[()]/g, '\\$&') : each,
    )
    expectFound(await verifiedFiles(clone), { events: patterns })
  })
})

describe('what is cut off the end', () => {
  const TWO_MONTHS = new Date('2025-04-04T00:00:00Z')

  test('is seen with the newest manifest, the number of records or the commit noted before', async () => {
    const expectManifest = await digestOf(clone, M3)
    const expectHead = clone.git(['rev-parse', 'HEAD'])
    const noted = { expectManifest, expectHead, expectRecords: 3 }
    expect(outcomeOf(await verified(clone, noted), 'anchor').status).toBe('ok')
    // What is left is a ledger of two months, sound in itself.
    clone.git(['reset', '--quiet', '--hard', 'HEAD~1'])
    expectFound(await verified(clone, { now: TWO_MONTHS, ...noted }), {
      anchor: [
        `has no manifest with the SHA-256 ${expectManifest} any more: it was cut off or rewritten`,
        'has 2 manifests, where 3 were expected: the last were cut off',
        `does not have the commit ${expectHead} in its history any more: it was cut off or rewritten`,
      ],
    })
  })
})
