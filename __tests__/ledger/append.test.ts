import { expect, test } from '@jest/globals'
import { twinOf } from '../../src/ledger/append.ts'
import { readLedger } from '../../src/ledger/read.ts'
import { failureOf } from '../edges.ts'
import { ACME, append, ledgerOf, recordOf, runningOf } from './fixture.ts'

const held = recordOf('2026-10')
const { source, json } = held
const otherGzip = { ...source, checksum: 'd'.repeat(64), size: 1 }
const otherJson = { ...json, sha256: 'e'.repeat(64) }

test.each([
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
  ['other events', { ...held, source: otherGzip, json: otherJson }, false],
  ['the same events, of another month', { ...held, month: '2026-09' }, false],
  ['the same events, cut short', { ...held, final: false }, false],
])('the ledger has %s already: %p', async (_what, record, expected) => {
  const state = await readLedger(await ledgerOf('2026-10'), ACME.id)
  expect(twinOf(state, record)?.path).toBe(expected ? '2026/2026-10.manifest.json' : undefined)
})

test.each([
  [
    'not final, where the log has it whole',
    runningOf('2026-10', 'cut short'),
    /holds 2026-10 as final.*2027-01-01T00:02:19Z.*Nothing was writ/,
  ],
  [
    'of the same JSON of Heroku, with other events',
    { ...held, json: otherJson },
    /'2026\/2026-10\.manifest\.json' has the source.json_sha256 of this export of 2026-10, but another/,
  ],
  [
    'of the same archive, with other events',
    { ...held, json: otherJson, source: { ...source, json_sha256: 'f'.repeat(64) } },
    /has the source.checksum of /,
  ],
  [
    'of the same JSON of Heroku as another month, with other events',
    { ...held, month: '2026-11', json: otherJson },
    /source.json_sha256/,
  ],
])('a month %s is not appended', async (_, record, words) => {
  const ledger = await ledgerOf('2026-09', '2026-10')
  expect((await failureOf(append(ledger, record))).message).toMatch(words)
})
