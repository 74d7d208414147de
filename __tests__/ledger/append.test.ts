import { describe, expect, test } from '@jest/globals'
import { placeMonth, placeOf, twinOf, type MonthRecord, UNLOGGED } from '../../src/ledger/append.ts'
import { LedgerError } from '../../src/ledger/errors.ts'
import { formatManifest } from '../../src/ledger/manifest.ts'
import { readLedger } from '../../src/ledger/read.ts'
import { sha256Of } from '../../src/ledger/state.ts'
import { failureOf } from '../edges.ts'
import { ACME, append, FIRST, ledgerOf, recordOf, runningOf } from './fixture.ts'

const never = () => Promise.reject(new Error('Nothing is to be compared'))

describe('the place of a month', () => {
  test('is after the last one appended, also of a month before that', async () => {
    const state = await readLedger(await ledgerOf('2026-10', '2026-08'), ACME.id)
    const { path, sha256 } = state.log[1]!
    expect(path).toBe('2026/2026-08.manifest.json')
    expect(await placeOf(state, recordOf('2026-09'), never)).toEqual({
      revision: 1,
      sequence: 3,
      previous: { path, sha256 },
    })
  })

  test('that is there with other events is a revision, with what changed since the last', async () => {
    const ledger = await ledgerOf('2026-10', '2026-09')
    await append(ledger, recordOf('2026-10', 'second'))
    const state = await readLedger(ledger, ACME.id)
    const changes = { added: 3, removed: 2, changed: 1 }
    const compared: string[] = []
    const place = await placeOf(state, recordOf('2026-10', 'third'), ({ path }) => {
      compared.push(path)
      return Promise.resolve(changes)
    })
    expect(compared).toEqual(['2026/2026-10.r2.manifest.json'])
    const { path, sha256 } = state.log[2]!
    expect(place).toEqual({ revision: 3, sequence: 4, previous: { path, sha256 }, changes })
  })

  test('that is not final, where the log has the month whole, is refused', async () => {
    const state = await readLedger(await ledgerOf('2026-10'), ACME.id)
    const error = await failureOf(placeOf(state, runningOf('2026-10', 'cut short'), never))
    expect(error).toHaveProperty('code', 'E_HEROKU_NOT_FINAL')
    expect(error.message).toMatch(/holds 2026-10 as final.*2027-01-01T00:02:19Z.*Nothing was writ/)
  })
})

describe('events that are not those of the same bytes of Heroku', () => {
  const held = recordOf('2026-10')
  const other = { sha256: 'e'.repeat(64), size: 1 }
  const otherSource = { ...held.source, json_sha256: 'f'.repeat(64) }
  test.each([
    [
      'JSON',
      { ...held, json: other },
      /'2026\/2026-10\.manifest\.json' has the source.json_sha256 /,
    ],
    ['archive', { ...held, json: other, source: otherSource }, /has the source.checksum of /],
    ['JSON, of another month', { ...held, month: '2026-11', json: other }, /source.json_sha256/],
  ])('are refused when a month is appended: the same %s', async (_, record, words) => {
    const state = await readLedger(await ledgerOf('2026-09', '2026-10'), ACME.id)
    expect(twinOf(state, record)).toBeUndefined()
    const error = await failureOf(placeOf(state, record, never))
    expect(error).toBeInstanceOf(LedgerError)
    expect(error.message).toMatch(words)
  })
})

describe('the twin of a month', () => {
  const held = recordOf('2026-10')
  const { source, json } = held
  const otherGzip = { ...source, checksum: 'd'.repeat(64), size: 1 }

  test.each([
    ['the same source', held, true],
    ['another gzip of the same JSON', { ...held, source: otherGzip }, true],
    [
      'the same events that Heroku has in another order',
      { ...held, source: { ...otherGzip, json_sha256: 'e'.repeat(64) } },
      true,
    ],
    [
      'the same JSON, encrypted now',
      { ...held, encryption: { recipients: ['A'.repeat(40)], subkeys: ['B'.repeat(40)] } },
      true,
    ],
    [
      'other events',
      {
        ...held,
        source: { ...source, json_sha256: 'e'.repeat(64) },
        json: { ...json, sha256: 'f'.repeat(64) },
      },
      false,
    ],
    ['the same events, of another month', { ...held, month: '2026-09' }, false],
    ['the same events, cut short', { ...held, final: false }, false],
  ])('is there for %s: %p', async (_what, record, expected) => {
    const state = await readLedger(await ledgerOf('2026-10'), ACME.id)
    expect(twinOf(state, record)?.path).toBe(expected ? '2026/2026-10.manifest.json' : undefined)
  })
})

describe('a manifest', () => {
  test('names its files at its place, in their order', () => {
    const files = [
      { role: 'events', ending: '.json.gz.pgp.part01', size: 35_000_000, sha256: 'a'.repeat(64) },
      { role: 'events', ending: '.json.gz.pgp.part02', size: 1, sha256: 'b'.repeat(64) },
      { role: 'original', ending: '.original.json.gz.pgp', size: 2, sha256: 'c'.repeat(64) },
    ] as const
    const pathsAt = (place: typeof FIRST, final = true) =>
      placeMonth(recordOf('2026-10', 'x', { final }), files, place).manifest.files.map(
        ({ path }) => path,
      )
    expect(pathsAt({ ...FIRST, revision: 2 })).toEqual([
      '2026/2026-10.r2.json.gz.pgp.part01',
      '2026/2026-10.r2.json.gz.pgp.part02',
      '2026/2026-10.r2.original.json.gz.pgp',
    ])
    expect(pathsAt(UNLOGGED, false)[0]).toBe('provisional/2026-10.json.gz.pgp.part01')
  })

  test('has changes only when it is a revision, with null for what cannot be known', () => {
    const made = (place: typeof FIRST) =>
      placeMonth(
        recordOf('2026-10'),
        [{ role: 'events', ending: '.json', size: 1, sha256: 'a'.repeat(64) }],
        place,
      )
    expect(made(FIRST).manifest).not.toHaveProperty('changes')
    expect(made({ ...FIRST, revision: 2, changes: null }).manifest.changes).toBeNull()
    const { bytes, sha256, manifest } = made(FIRST)
    expect(bytes).toEqual(formatManifest(manifest))
    expect(sha256).toBe(sha256Of(bytes))
  })

  test('has a reconciliation only when there was one, after the events it is of', () => {
    const file = { role: 'events', ending: '.json', size: 1, sha256: 'a'.repeat(64) } as const
    const made = (record: MonthRecord) => placeMonth(record, [file], FIRST)
    expect(made(recordOf('2026-10')).manifest).not.toHaveProperty('reconciliation')
    const reconciliation = { days: {}, not_reconciled: 'the events API answered 403' }
    const { manifest, bytes } = made(recordOf('2026-10', 'x', { reconciliation }))
    expect(manifest.reconciliation).toEqual(reconciliation)
    const keys = Object.keys(JSON.parse(bytes.toString()) as object)
    expect(keys[keys.indexOf('reconciliation') - 1]).toBe('events')
  })
})
