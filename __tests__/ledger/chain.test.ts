import { describe, expect, test } from '@jest/globals'
import { placeMonth } from '../../src/ledger/append.ts'
import { chainProblems, readManifest, sortLog } from '../../src/ledger/chain.ts'
import { LedgerError } from '../../src/ledger/errors.ts'
import { formatManifest, type Manifest, type NewManifest } from '../../src/ledger/manifest.ts'
import { sha256Of, type HeldManifest } from '../../src/ledger/state.ts'
import { firstForm, manifestOf, recordOf } from './fixture.ts'

const FILE = { role: 'events', ending: '.json', size: 9, sha256: sha256Of('events') } as const

/** A sound chain of these months, in the order of appending; a month named twice is revised. */
function chainOf(...months: string[]): HeldManifest[] {
  const chain: HeldManifest[] = []
  for (const [index, name] of months.entries()) {
    const revision = months.slice(0, index + 1).filter((other) => other === name).length
    const place = { revision, sequence: index + 1, previous: linkTo(chain.at(-1)) }
    const { path, sha256, manifest } = placeMonth(recordOf(name), [FILE], place)
    chain.push({ path, sha256, manifest })
  }
  return chain
}

const linkTo = (held: HeldManifest | undefined) =>
  held === undefined ? null : { path: held.path, sha256: held.sha256 }

/** The manifest as it is after somebody changed it in the repository. */
const edited = ({ path, manifest }: HeldManifest, changes: Partial<NewManifest>) =>
  held(path, { ...manifest, ...changes } as NewManifest)

const held = (path: string, manifest: Manifest): HeldManifest => ({
  ...{ path, manifest },
  sha256: sha256Of(formatManifest(manifest)),
})
const inFirstForm = ({ path, manifest }: HeldManifest) =>
  held(path, firstForm(manifest as NewManifest))

describe('a log', () => {
  const [a, b, c, d] = chainOf('2026-07', '2026-08', '2026-09', '2026-10') as [
    ...[HeldManifest, HeldManifest, HeldManifest, HeldManifest],
  ]
  const other = edited(b, { run: null })

  test('is in the order of appending, however its manifests were found', () => {
    // Appended: a backfilled month and two revisions, of months in any order.
    const chain = chainOf('2026-10', '2026-08', '2026-10', '2026-09', '2026-10')
    expect(sortLog(chain.toReversed())).toEqual(chain)
    expect([...chainProblems(chain)]).toEqual([])
  })

  test('may go on from the first form of manifests to the second', () => {
    const first = inFirstForm(a)
    expect([...chainProblems([first, edited(b, { previous: linkTo(first) })])]).toEqual([])
  })

  test.each<[string, HeldManifest[], HeldManifest, RegExp]>([
    [
      'forked',
      [a, b, edited(c, { sequence: 2, previous: linkTo(a) })],
      c,
      /has the sequence 2, as '2026\/2026-08.manifest.json' has: the chain is forked/,
    ],
    ['with a gap', [a, b, d], d, /has the sequence 4, where 3 was expected: a manifest is miss/],
    [
      'with one edited',
      [a, other, c, d],
      b,
      new RegExp(`^has the SHA-256 ${other.sha256}, where '${c.path}', .* names ${b.sha256}: one`),
    ],
    [
      'that goes back to the first form',
      [a, inFirstForm(b)],
      b,
      /has the schema 'heroku-audit-trail\/manifest\/1', after '2026\/2026-07.manifest.json' with a later/,
    ],
    ['whose second names none', [a, edited(b, { previous: null })], b, /before it none, where/],
    [
      'that skips a revision',
      [a, edited(b, { revision: 2 })],
      b,
      /has the revision 2, where 1 was expected/,
    ],
    [
      'with the source of an earlier month and other events',
      [a, edited(b, { source: a.manifest.source })],
      b,
      /has the source.json_sha256 of '2026\/2026-07.manifest.json', but another json.sha256/,
    ],
  ])('%s has a problem, and its first file that does not fit is named', (_, found, at, words) => {
    const [first] = chainProblems(sortLog(found.toReversed()))
    expect(first).toEqual({ file: at.path, problem: expect.stringMatching(words) })
  })
})

describe('a manifest', () => {
  const path = '2026/2026-10.manifest.json'
  const bytes = formatManifest(manifestOf())
  const canonical = bytes.toString()
  const problemOf = (text: string | Buffer) => {
    try {
      readManifest(path, Buffer.from(text))
    } catch (error) {
      if (error instanceof LedgerError) return error.problem
      throw error
    }
    throw new Error('Nothing was thrown')
  }

  const unknown = /^has a schema, which this version does not know: use the version of the action/
  test.each([
    ['', /^is not JSON$/],
    [canonical.slice(0, -3), /^is not JSON$/],
    ['null', /^is no manifest/],
    ['{}', unknown],
    ['{"schema": "heroku-audit-trail/manifest/3", "months": []}', unknown],
    [`{"schema":${'['.repeat(200_000)}${']'.repeat(200_000)}}`, unknown],
    [JSON.stringify({ ...manifestOf(), month: '2026-13' }), /^is no manifest \(month: /],
    [JSON.stringify({ ...manifestOf(), '\n::error::x': 1 }), /^is no manifest \((?!.*::|.*\n)/],
  ])('of %.60j is refused', (text, words) => {
    expect(problemOf(text)).toMatch(words)
  })

  test.each([
    ['without white space', JSON.stringify(manifestOf())],
    ['with a key twice', canonical.replace('"month"', '"month": "2026-09",\n  "month"')],
    ['with bytes that are not UTF-8', Buffer.from(canonical.replace('acme', '\xff'), 'latin1')],
  ])('%s is refused: somebody edited it', (_, text) => {
    expect(problemOf(text)).toMatch(/^is not written as this action writes it: somebody edited it/)
  })
})
