import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { placeMonth } from '../../src/ledger/append.ts'
import { chainProblems, readManifest, sortLog } from '../../src/ledger/chain.ts'
import { LedgerError, throwFirst } from '../../src/ledger/errors.ts'
import { formatManifest, type Manifest, type NewManifest } from '../../src/ledger/manifest.ts'
import { sha256Of, type HeldManifest } from '../../src/ledger/state.ts'
import { firstForm, manifestOf, recordOf } from './fixture.ts'

function readLog(found: readonly HeldManifest[]): HeldManifest[] {
  const log = sortLog(found)
  throwFirst(chainProblems(log))
  return log
}

const FILE = { role: 'events', ending: '.json', size: 9, sha256: sha256Of('events') } as const

/** A sound chain of these months, in the order of appending; a month named twice is revised. */
function chainOf(...months: string[]): HeldManifest[] {
  const chain: HeldManifest[] = []
  for (const [index, name] of months.entries()) {
    const before = chain.at(-1)
    const place = {
      revision: months.slice(0, index + 1).filter((other) => other === name).length,
      sequence: index + 1,
      previous: before === undefined ? null : { path: before.path, sha256: before.sha256 },
    }
    const { path, sha256, manifest } = placeMonth(recordOf(name), [FILE], place)
    chain.push({ path, sha256, manifest })
  }
  return chain
}

/** The manifest as it is after somebody changed it in the repository. */
function edited({ path, manifest }: HeldManifest, changes: Partial<NewManifest>): HeldManifest {
  const after = { ...manifest, ...changes } as NewManifest
  return { path, sha256: sha256Of(formatManifest(after)), manifest: after }
}

function heldAs(manifest: Manifest): HeldManifest {
  const path = `2026/${manifest.month}.manifest.json`
  return { path, sha256: sha256Of(formatManifest(manifest)), manifest }
}

function failure(action: () => unknown): LedgerError {
  try {
    action()
  } catch (error) {
    if (error instanceof LedgerError) return error
    throw error
  }
  throw new Error('Nothing was thrown')
}

describe('a log', () => {
  test('of nothing is empty', () => {
    expect(readLog([])).toEqual([])
  })

  test('is in the order of appending, however its manifests were found', () => {
    // Appended: a backfilled month and two revisions, of months in any order.
    const chain = chainOf('2026-10', '2026-08', '2026-10', '2026-09', '2026-10')
    fc.assert(
      fc.property(fc.shuffledSubarray(chain, { minLength: 5 }), (found) => {
        expect(readLog(found)).toEqual(chain)
      }),
      { numRuns: 50 },
    )
  })

  test('may go on from the first form of manifests to the second', () => {
    const [first, next] = chainOf('2026-07', '2026-08')
    const before = heldAs(firstForm(first!.manifest as NewManifest))
    const { path, sha256 } = before
    const after = edited(next!, { previous: { path, sha256 } })
    expect(readLog([after, before])).toEqual([before, after])
  })

  const [a, b, c, d] = chainOf('2026-07', '2026-08', '2026-09', '2026-10') as [
    HeldManifest,
    HeldManifest,
    HeldManifest,
    HeldManifest,
  ]
  const other = edited(b, { run: null })
  const cutAfterA = { path: a.path, sha256: a.sha256 }

  test.each<[string, HeldManifest[], string, RegExp]>([
    [
      'forked',
      [a, b, { ...edited(c, { sequence: 2, previous: cutAfterA }) }],
      c.path,
      /has the sequence 2, as '2026\/2026-08.manifest.json' has: the chain is forked/,
    ],
    [
      'without its first',
      [b, c],
      b.path,
      /has the sequence 2, where 1 was expected: a manifest is/,
    ],
    [
      'with a gap',
      [a, b, d],
      d.path,
      /has the sequence 4, where 3 was expected: a manifest is miss/,
    ],
    [
      'with one edited',
      [a, other, c, d],
      b.path,
      new RegExp(
        `has the SHA-256 ${other.sha256}, where '${c.path}', which .* names ${b.sha256}: one of the two`,
      ),
    ],
    [
      'with two that changed places',
      [a, edited(b, { sequence: 3 }), edited(c, { sequence: 2 }), d],
      c.path,
      /names as the manifest before it '2026\/2026-08.manifest.json'.* where it is '2026\/2026-07/,
    ],
    [
      'that goes back to the first form',
      [a, heldAs(firstForm(b.manifest as NewManifest))],
      b.path,
      /has the schema 'heroku-audit-trail\/manifest\/1', after '2026\/2026-07.manifest.json' with a later/,
    ],
    ['whose first names one before it', [edited(a, { previous: cutAfterA })], a.path, /it is none/],
    [
      'whose second names none',
      [a, edited(b, { previous: null })],
      b.path,
      /before it none, where/,
    ],
    [
      'that names another path',
      [a, edited(b, { previous: { path: d.path, sha256: a.sha256 } })],
      b.path,
      /before it '2026\/2026-10/,
    ],
    [
      'that begins with a revision 2',
      [edited(a, { revision: 2 })],
      a.path,
      /revision 2, where 1 was/,
    ],
  ])(
    '%s is refused, and its first file that does not fit is named',
    (_what, found, file, words) => {
      for (const order of [found, found.toReversed()]) {
        const error = failure(() => readLog(order))
        expect(error.file).toBe(file)
        expect(error.message).toContain(`'${file}'`)
        expect(error.message).toMatch(words)
        expect(error.message).toMatch(/Nothing was written.*git checkout.*git log/)
      }
    },
  )

  test.each([
    [[1, 3], 3, 2],
    [[1, 1], 1, 2],
    [[1, 2, 2], 2, 3],
    [[2], 2, 1],
  ])('of one month with the revisions %j is refused', (revisions, actual, expected) => {
    let before: HeldManifest | undefined
    const found = revisions.map((revision, index) => {
      const previous = before && { path: before.path, sha256: before.sha256 }
      const place = { revision, sequence: index + 1, previous: previous ?? null }
      return (before = placeMonth(recordOf('2026-10'), [FILE], place))
    })
    expect(failure(() => readLog(found)).message).toContain(
      `has the revision ${actual}, where ${expected} was expected`,
    )
  })
})

describe('a manifest', () => {
  const path = '2026/2026-10.manifest.json'

  test('that was written reads the same', () => {
    const bytes = formatManifest(manifestOf())
    expect(readManifest(path, bytes)).toEqual({
      path,
      sha256: sha256Of(bytes),
      manifest: manifestOf(),
    })
  })

  test('whose schema is nested more deeply than a stack goes is refused like any other', () => {
    const text = `{"schema":${'['.repeat(200_000)}${']'.repeat(200_000)}}`
    const error = failure(() => readManifest(path, Buffer.from(text)))
    expect(error.problem).toMatch(/^has a schema, which this version does not know/)
  })

  test.each([
    ['', /is not JSON/],
    ['{"schema": ', /is not JSON/],
    [formatManifest(manifestOf()).toString().slice(0, -3), /is not JSON/],
    ['null', /is no manifest/],
    ['[]', /is no manifest/],
    ['"heroku-audit-trail/manifest/1"', /is no manifest/],
    [
      '{}',
      /has a schema, which this version does not know: use the version of the action that wrote it, or a later/,
    ],
    [
      '{"schema": "heroku-audit-trail/manifest/3", "months": []}',
      /has a schema, which this version does not know: use the/,
    ],
    [JSON.stringify({ ...manifestOf(), month: '2026-13' }), /is no manifest \(month: /],
    [JSON.stringify({ ...manifestOf(), note: 1 }), /is no manifest \(.*Unrecognized key.*note/],
    [
      JSON.stringify({ ...manifestOf(), json: { sha256: 'x', size: 1 } }),
      /is no manifest \(json\.sha256: /,
    ],
  ])('of %j is refused, and the file is named with the way out', (text, words) => {
    const error = failure(() => readManifest(path, Buffer.from(text)))
    expect(error.file).toBe(path)
    expect(error.message).toContain(`The ledger's file '${path}' `)
    expect(error.message).toMatch(words)
    expect(error.message).toMatch(/Nothing was written.*git checkout.*git log/)
  })

  const canonical = formatManifest(manifestOf()).toString()
  test.each([
    ['without white space', JSON.stringify(manifestOf())],
    ['with a key twice', canonical.replace('"month"', '"month": "2026-09",\n  "month"')],
    ['with a number in another form', canonical.replace('"sequence": 1', '"sequence": 1.0')],
    [
      'with keys in another order',
      canonical.replace(/( {2}"month".*\n)( {2}"revision".*\n)/, '$2$1'),
    ],
    ['with bytes that are not UTF-8', Buffer.from(canonical.replace('acme', '\xff'), 'latin1')],
    ['with a line more', `${canonical}\n`],
  ])('%s is refused: somebody edited it', (_, text) => {
    expect(text.toString()).not.toBe(canonical)
    const error = failure(() => readManifest(path, Buffer.from(text)))
    expect(error.problem).toBe(
      'is not written as this action writes it: somebody edited it, or git changed its line ends',
    )
  })

  test('cannot write into the log by its schema or its keys', () => {
    for (const manifest of [
      { schema: '::error::x\n::stop-commands::y' },
      { ...manifestOf(), '\n::error::x': 1 },
    ]) {
      const { message } = failure(() => readManifest(path, Buffer.from(JSON.stringify(manifest))))
      expect(message).not.toMatch(/::|\n/)
    }
  })
})
