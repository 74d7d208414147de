import { expect, test } from '@jest/globals'
import { LedgerError } from '../../src/ledger/errors.ts'
import { sha256Of } from '../../src/ledger/state.ts'
import { fullLedger, type MemoryFiles, refusal } from './fixture.ts'

const NINE = '2026/2026-09'
const anyDigest = 'e'.repeat(64)

type Damage = (ledger: MemoryFiles) => unknown

/** What becomes of a ledger by hand, the file that is named, and the words. */
const damages: [string, Damage, string, RegExp][] = [
  [
    'a manifest edited by hand, with others after it',
    (ledger) => {
      ledger.edit(`${NINE}.manifest.json`, '"count": 2', '"count": 1')
    },
    `${NINE}.manifest.json`,
    /has the SHA-256 [0-9a-f]{64}, where '2026\/2026-08.manifest.json', which follows it/,
  ],
  [
    'a manifest edited by hand, SHA256SUMS made to fit',
    (ledger) => {
      const before = sha256Of(ledger.text(`${NINE}.manifest.json`))
      ledger.edit(`${NINE}.manifest.json`, '"count": 2', '"count": 1')
      ledger.edit('SHA256SUMS', before, sha256Of(ledger.text(`${NINE}.manifest.json`)))
    },
    `${NINE}.manifest.json`,
    /one of the two was changed after it was written/,
  ],
  [
    'the last manifest edited by hand',
    (ledger) => {
      ledger.edit(`${NINE}.r2.manifest.json`, '"count": 2', '"count": 1')
    },
    `${NINE}.r2.manifest.json`,
    /has the SHA-256 [0-9a-f]{64}, where SHA256SUMS has [0-9a-f]{64}/,
  ],
  [
    'a manifest of a running month edited by hand',
    (ledger) => {
      ledger.edit('provisional/2026-11.manifest.json', '"count": 2', '"count": 1')
    },
    'provisional/2026-11.manifest.json',
    /has the SHA-256/,
  ],
  [
    'a missing manifest, its files left',
    (ledger) => ledger.all.delete(`${NINE}.manifest.json`),
    `${NINE}.json`,
    /is named by no manifest/,
  ],
  [
    'a month missing whole',
    (ledger) => ledger.all.delete(`${NINE}.manifest.json`) && ledger.all.delete(`${NINE}.json`),
    '2026/2026-08.manifest.json',
    /has the sequence 3, where 2 was expected/,
  ],
  [
    'the last month missing whole',
    (ledger) =>
      ledger.all.delete(`${NINE}.r2.manifest.json`) && ledger.all.delete(`${NINE}.r2.json`),
    'SHA256SUMS',
    /has '2026\/2026-09.r2.json', which no manifest names/,
  ],
  [
    'a running month missing whole',
    (ledger) =>
      ledger.all.delete('provisional/2026-11.manifest.json') &&
      ledger.all.delete('provisional/2026-11.json'),
    'SHA256SUMS',
    /which no manifest names/,
  ],
  [
    'missing events',
    (ledger) => ledger.all.delete(`${NINE}.json`),
    `${NINE}.json`,
    /is missing; '2026\/2026-09.manifest.json' names it/,
  ],
  [
    'a missing part',
    (ledger) => ledger.all.delete('2026/2026-08.json.part02'),
    '2026/2026-08.json.part02',
    /is missing/,
  ],
  [
    'missing events of a running month',
    (ledger) => ledger.all.delete('provisional/2026-10.json'),
    'provisional/2026-10.json',
    /is missing/,
  ],
  [
    'a file of a month that no manifest names',
    (ledger) => {
      ledger.write('2026/2026-09.json.gz', 'x')
    },
    '2026/2026-09.json.gz',
    /is named by no manifest/,
  ],
  [
    'a file of a month before the first',
    (ledger) => {
      ledger.write('2024/2024-01.json', 'x')
    },
    '2024/2024-01.json',
    /is named by no manifest/,
  ],
  [
    'a manifest that was renamed',
    (ledger) => {
      ledger.write('2026/2026-07.manifest.json', ledger.text(`${NINE}.manifest.json`))
    },
    '2026/2026-07.manifest.json',
    /says that it is '2026\/2026-09.manifest.json': it was renamed or changed/,
  ],
  [
    'a running month that was moved among the final ones',
    (ledger) => {
      const moved = ledger.text('provisional/2026-11.manifest.json')
      ledger.write('2026/2026-11.manifest.json', moved.replaceAll('provisional/', '2026/'))
      ledger.write('2026/2026-11.json', 'x')
    },
    '2026/2026-11.manifest.json',
    /is of a month that is not final/,
  ],
  [
    'a final month without its place',
    (ledger) => {
      ledger.edit(`${NINE}.r2.manifest.json`, '"sequence": 4', '"sequence": null')
    },
    `${NINE}.r2.manifest.json`,
    /has no place in the log/,
  ],
  [
    'a running month with a place',
    (ledger) => {
      ledger.edit('provisional/2026-11.manifest.json', '"sequence": null', '"sequence": 5')
    },
    'provisional/2026-11.manifest.json',
    /has a place in the log/,
  ],
  [
    'a running month with a revision',
    (ledger) => {
      const text = ledger.text('provisional/2026-11.manifest.json')
      ledger.write(
        'provisional/2026-11.r2.manifest.json',
        text.replace('"revision": 1', '"revision": 2').replace('2026-11.json', '2026-11.r2.json'),
      )
      ledger.write('provisional/2026-11.r2.json', 'x')
    },
    'provisional/2026-11.r2.manifest.json',
    /has the revision 2, where a running month has but one/,
  ],
  [
    'a running month with one before it',
    (ledger) => {
      const previous = `{\n    "path": "${NINE}.manifest.json",\n    "sha256": "${anyDigest}"\n  }`
      ledger.edit(
        'provisional/2026-11.manifest.json',
        '"previous": null',
        `"previous": ${previous}`,
      )
    },
    'provisional/2026-11.manifest.json',
    /names a manifest before it, but is in no chain/,
  ],
  [
    'what is left of a running month beside the final one',
    (ledger) => {
      const text = ledger.text('provisional/2026-11.manifest.json')
      ledger.write('provisional/2026-09.manifest.json', text.replaceAll('2026-11', '2026-09'))
      ledger.write('provisional/2026-09.json', 'x')
    },
    'provisional/2026-09.manifest.json',
    /is of a month that is final: '2026\/2026-09.r2.manifest.json' takes its place/,
  ],
  [
    'a manifest with the files of another',
    (ledger) => {
      ledger.edit(`${NINE}.r2.manifest.json`, '2026-09.r2.json', '2026-09.json')
    },
    `${NINE}.json`,
    /is named twice/,
  ],
  ['a missing SHA256SUMS', (ledger) => ledger.all.delete('SHA256SUMS'), 'SHA256SUMS', /is missing/],
  [
    'a SHA256SUMS that is none',
    (ledger) => {
      ledger.write('SHA256SUMS', 'hello\n')
    },
    'SHA256SUMS',
    /is not what sha256sum writes/,
  ],
  [
    'a line of SHA256SUMS removed',
    (ledger) => {
      ledger.edit('SHA256SUMS', /.*2026-09\.json\n/, '')
    },
    'SHA256SUMS',
    /does not have '2026\/2026-09.json'/,
  ],
  [
    'a line of SHA256SUMS added',
    (ledger) => {
      ledger.edit('SHA256SUMS', /^/, `${anyDigest}  2027/2027-01.json\n`)
    },
    'SHA256SUMS',
    /has '2027\/2027-01.json', which no manifest names/,
  ],
  [
    'a digest in SHA256SUMS changed',
    (ledger) => {
      ledger.edit('SHA256SUMS', /[0-9a-f]{64}(?= {2}2026\/2026-09\.json\n)/, anyDigest)
    },
    `${NINE}.json`,
    /where SHA256SUMS has e{64}/,
  ],
  ['a missing page', (ledger) => ledger.all.delete('README.md'), 'README.md', /is missing/],
  [
    'a page edited by hand',
    (ledger) => {
      ledger.edit('README.md', '| 2 |', '| 1 |')
    },
    'README.md',
    /has the SHA-256/,
  ],
]

test.each(damages)('%s stops the run: the file is named, and the way out', async (...damage) => {
  const [, damaging, file, words] = damage
  const ledger = await fullLedger()
  damaging(ledger)
  const error = await refusal(ledger)
  expect(error).toBeInstanceOf(LedgerError)
  expect(error).toHaveProperty('file', file)
  expect(error.message).toContain(`The ledger's file '${file}' `)
  expect(error.message).toMatch(words)
  expect(error.message).toMatch(/Nothing was written\..*git checkout.*git log.*another folder/)
})
