import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { manifestSchema as schemaFile } from '../../scripts/docs.ts'
import {
  formatManifest,
  manifestSchema,
  type Manifest,
  type NewManifest,
} from '../../src/ledger/manifest.ts'
import { readManifest } from '../../src/ledger/chain.ts'
import { firstForm, KEYS, manifestOf } from './fixture.ts'

const root = join(import.meta.dirname, '../..')
const { path, actual: committed, expected } = schemaFile(root)
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true })
addFormats.default(ajv)
const validate = ajv.compile(JSON.parse(committed) as object)

const bytesOf = (manifest: Manifest) => formatManifest(manifest).toString()

/** Every object in a value with its keys turned round, which says the same. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  return Object.fromEntries(entries.reverse().map(([key, inner]) => [key, reversed(inner)]))
}

test('its JSON Schema is committed as `npm run docs` makes it of the code', () => {
  expect(path).toBe(join(root, 'docs/manifest.schema.json'))
  expect(committed).toBe(expected)
})

test("has the contract's keys in the contract's order", () => {
  const manifest = JSON.parse(bytesOf(manifestOf())) as Record<string, object>
  expect(Object.keys(manifest)).toEqual([
    'schema',
    'account',
    'month',
    'revision',
    'final',
    'sequence',
    'previous',
    'source',
    'events',
    'json',
    'files',
    'encryption',
    'signature',
    'tool',
    'run',
  ])
  const keys = (name: string) => Object.keys(manifest[name]!)
  expect(keys('account')).toEqual(['id', 'name'])
  expect(keys('source')).toEqual([
    'created_at',
    'checksum',
    'size',
    'retrieved_at',
    'request_id',
    'json_sha256',
    'json_size',
  ])
  expect(keys('events')).toEqual(['count', 'first', 'last', 'by_type', 'by_day', 'anomalies'])
  expect(keys('json')).toEqual(['sha256', 'size'])
  expect(Object.keys((manifest.files as object[])[0]!)).toEqual(['path', 'role', 'size', 'sha256'])
  expect(keys('tool')).toEqual(['name', 'version', 'ref', 'sha256'])
  expect(keys('run')).toEqual(['url', 'attempt', 'event', 'repository', 'commit'])
})

test('of the first form stays readable', () => {
  const manifest = firstForm(manifestOf(), { recipients: KEYS, signed_by: KEYS[0]! })
  expect(readManifest('x', formatManifest(manifest)).manifest).toEqual(manifest)
  expect(validate(manifest)).toBe(true)
})

test('is two-space JSON with a newline at its end', () => {
  const text = bytesOf(manifestOf())
  expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`)
  expect(text).toMatch(/^\{\n {2}"schema": "heroku-audit-trail\/manifest\/2",\n/)
})

test('of the same facts has the same bytes, in whatever order they were put', () => {
  const { events, ...rest } = manifestOf({ changes: { added: 1, removed: 2, changed: 3 } })
  const { by_type, by_day, anomalies } = events
  // Counts are in the tally's order, which is by name.
  const shuffled = reversed({ ...rest, events: { ...events, by_type: {}, by_day: {} } }) as Manifest
  const again = { ...shuffled, events: { ...shuffled.events, by_type, by_day, anomalies } }
  expect(bytesOf(again)).toBe(bytesOf({ ...rest, events }))
})

/** Facts as they may be at their borders. */
const sound: [string, Partial<NewManifest>][] = [
  ['an ordinary month', {}],
  ['a month outside of the log', { sequence: null, final: false }],
  [
    'a revision',
    {
      revision: 2,
      sequence: 7,
      previous: { path: '2026/2026-09.r2.manifest.json', sha256: 'f'.repeat(64) },
      changes: { added: 0, removed: 3, changed: 0 },
    },
  ],
  ['a revision of what was encrypted', { revision: 2, changes: null }],
  ['a run outside a workflow', { run: null }],
  [
    'an action run from its sources',
    { tool: { name: 'x', version: '1', ref: null, sha256: null } },
  ],
  ['keys of both sizes', { encryption: { recipients: KEYS, subkeys: KEYS } }],
  ['a signature', { signature: { fingerprint: KEYS[0]! } }],
  ['a review', { files: [{ ...manifestOf().files[0]!, role: 'review' }] }],
  [
    'sizes beyond 32 bits',
    {
      json: { sha256: 'a'.repeat(64), size: 2 ** 40 },
      files: [{ path: '2026/a.json', role: 'events', size: 2 ** 32 + 1, sha256: 'a'.repeat(64) }],
    },
  ],
  [
    'no events',
    { events: { count: 0, first: null, last: null, by_type: {}, by_day: {}, anomalies: {} } },
  ],
  [
    // new Date(...).toISOString() has them for 9999-12-31T23:59:59-01:00 and 0000-01-01T00:00+01:00.
    'days of years beyond four digits',
    { events: { ...manifestOf().events, by_day: { '+010000-01-01': 1, '-000001-12-31': 1 } } },
  ],
  ['any name of an account', { account: { id: '1', name: 'Ä | <b>\n\u0000' } }],
  ['a source without a request id', { source: { ...manifestOf().source, request_id: null } }],
]

test.each(sound)('with %s is valid against the committed JSON Schema', (_what, changes) => {
  const text = bytesOf(manifestOf(changes))
  validate(JSON.parse(text))
  expect(validate.errors).toBeNull()
})

const { source, events, json, files } = manifestOf()
const inFiles = (changes: object) => ({ files: [{ ...files[0]!, ...changes }] })

/** What no manifest says. */
const unsound: [string, object][] = [
  ['a step out of the folder', inFiles({ path: '../2026-10.json' })],
  ['a path from the root', inFiles({ path: '/etc/passwd' })],
  ['a path of Windows', inFiles({ path: 'C:\\2026-10.json' })],
  ['a hidden file', inFiles({ path: '2026/.2026-10.json' })],
  ['a hidden folder', inFiles({ path: '.git/config' })],
  ['an empty path', inFiles({ path: '' })],
  ['a folder for a file', inFiles({ path: '2026/' })],
  ['a path with a newline at its end', inFiles({ path: '2026/a\n' })],
  ['a step out in the chain', { previous: { path: '../x.manifest.json', sha256: 'a'.repeat(64) } }],
  ['no files', { files: [] }],
  ['a role that is none', inFiles({ role: 'readme' })],
  ['a key of its own', { note: 'hello' }],
  ['a key of its own inside', { json: { ...json, md5: 'x' } }],
  ['a digest in capitals', inFiles({ sha256: 'A'.repeat(64) })],
  ['a digest that is short', { json: { ...json, sha256: 'a'.repeat(63) } }],
  ['a digest of another kind', { source: { ...source, checksum: `SHA256:${'a'.repeat(64)}` } }],
  ['a size below zero', inFiles({ size: -1 })],
  ['a size that is no whole number', inFiles({ size: 0.5 })],
  ['a size that no number holds exactly', inFiles({ size: 2 ** 53 })],
  ['a month that is none', { month: '2026-13' }],
  ['a revision 0', { revision: 0 }],
  ['a sequence 0', { sequence: 0 }],
  [
    'a fingerprint in small letters',
    { encryption: { recipients: ['a'.repeat(40)], subkeys: KEYS } },
  ],
  ['nobody to read it', { encryption: { recipients: [], subkeys: [] } }],
  ['an account without an id', { account: { id: '', name: 'acme' } }],
  ['a day that is none', { events: { ...events, by_day: { monday: 1 } } }],
  ['a count below zero', { events: { ...events, by_type: { 'app.create': -1 } } }],
  ['another schema', { schema: 'heroku-audit-trail/manifest/3' }],
  ['the first schema, whose keys were others', { schema: 'heroku-audit-trail/manifest/1' }],
  ['a signer inside', { encryption: { recipients: KEYS, subkeys: KEYS, signed_by: KEYS[0] } }],
  ['a key left out', { run: undefined }],
]

test.each(unsound)(
  'with %s is refused, here and by the JSON Schema, and never written',
  (...row) => {
    const manifest = JSON.parse(JSON.stringify({ ...manifestOf(), ...row[1] })) as Manifest
    expect(manifestSchema.safeParse(manifest).success).toBe(false)
    expect(() => formatManifest(manifest)).toThrow()
    expect(validate(manifest)).toBe(false)
  },
)
