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

const { actual: committed, expected } = schemaFile(join(import.meta.dirname, '../..'))
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true })
addFormats.default(ajv)
const validate = ajv.compile(JSON.parse(committed) as object)

const bytesOf = (manifest: Manifest) => formatManifest(manifest).toString()

test('its JSON Schema is committed as `npm run docs` makes it of the code', () => {
  expect(committed).toBe(expected)
})

test("has the contract's keys in the contract's order, whatever order they were put in", () => {
  const { events, ...rest } = manifestOf({ changes: { added: 1, removed: 2, changed: 3 } })
  const text = bytesOf({ events, ...rest })
  expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`)
  const names = (value: object) => Object.keys(value).join(' ')
  const manifest = JSON.parse(text) as NewManifest
  expect(names(manifest)).toBe(
    'schema account month revision final sequence previous source events changes json files ' +
      'encryption signature tool run',
  )
  expect(names(manifest.account)).toBe('id name')
  expect(names(manifest.source)).toBe(
    'created_at checksum size retrieved_at request_id json_sha256 json_size',
  )
  expect(names(manifest.events)).toBe('count first last by_type by_day anomalies')
  expect(names(manifest.files[0]!)).toBe('path role size sha256')
  expect(names(manifest.tool)).toBe('name version ref sha256')
  expect(names(manifest.run!)).toBe('url attempt event repository commit')
})

test('of the first form stays readable', () => {
  const manifest = firstForm(manifestOf(), { recipients: KEYS, signed_by: KEYS[0]! })
  expect(readManifest('x', formatManifest(manifest)).manifest).toEqual(manifest)
  expect(validate(manifest)).toBe(true)
})

const { source, events, json, files } = manifestOf()
const inFiles = (changes: object) => ({ files: [{ ...files[0]!, ...changes }] })

/** Facts as they may be at their borders. */
test.each<[string, Partial<NewManifest>]>([
  ['a month outside of the log', { sequence: null, final: false }],
  ['a revision of what was encrypted', { revision: 2, changes: null }],
  ['a reconciliation', { reconciliation: { days: {}, not_reconciled: 'no answer' } }],
  ['keys of both sizes', { encryption: { recipients: KEYS, subkeys: KEYS } }],
  [
    // new Date(...).toISOString() has them for 9999-12-31T23:59:59-01:00 and 0000-01-01T00:00+01:00.
    'days of years beyond four digits',
    { events: { ...events, by_day: { '+010000-01-01': 1, '-000001-12-31': 1 } } },
  ],
  ['any name of an account', { account: { id: '1', name: 'Ä | <b>\n\u0000' } }],
])('with %s is valid against the committed JSON Schema', (_what, changes) => {
  validate(JSON.parse(bytesOf(manifestOf(changes))))
  expect(validate.errors).toBeNull()
})

/** What no manifest says. */
test.each<[string, object]>([
  ['a step out of the folder', inFiles({ path: '../2026-10.json' })],
  ['a path from the root', inFiles({ path: '/etc/passwd' })],
  ['a hidden folder', inFiles({ path: '.git/config' })],
  ['a path with a newline at its end', inFiles({ path: '2026/a\n' })],
  ['a step out in the chain', { previous: { path: '../x.manifest.json', sha256: 'a'.repeat(64) } }],
  ['a key of its own inside', { json: { ...json, md5: 'x' } }],
  ['a digest in capitals', inFiles({ sha256: 'A'.repeat(64) })],
  ['a digest of another kind', { source: { ...source, checksum: `SHA256:${'a'.repeat(64)}` } }],
  ['a size that no number holds exactly', inFiles({ size: 2 ** 53 })],
  ['a month that is none', { month: '2026-13' }],
  ['nobody to read it', { encryption: { recipients: [], subkeys: [] } }],
  ['another schema', { schema: 'heroku-audit-trail/manifest/3' }],
  ['the first schema, whose keys were others', { schema: 'heroku-audit-trail/manifest/1' }],
  ['a signer inside', { encryption: { recipients: KEYS, subkeys: KEYS, signed_by: KEYS[0] } }],
  ['a key left out', { run: undefined }],
])('with %s is refused, here and by the JSON Schema, and never written', (...[, changes]) => {
  const manifest = JSON.parse(JSON.stringify({ ...manifestOf(), ...changes })) as Manifest
  expect(manifestSchema.safeParse(manifest).success).toBe(false)
  expect(() => formatManifest(manifest)).toThrow()
  expect(validate(manifest)).toBe(false)
})
