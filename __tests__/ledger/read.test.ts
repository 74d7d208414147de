import { describe, expect, test } from '@jest/globals'
import { LedgerError } from '../../src/ledger/errors.ts'
import { README_MARK } from '../../src/ledger/readme.ts'
import { readLedger } from '../../src/ledger/read.ts'
import { sha256Of } from '../../src/ledger/state.ts'
import { failureOf } from '../edges.ts'
import { ACME, append, fullLedger, ledgerOf, MemoryFiles, recordOf } from './fixture.ts'

const refusal = (ledger: MemoryFiles) => failureOf(readLedger(ledger, ACME.id))

test("may have other people's files beside it, that look like no month's", async () => {
  const ledger = await ledgerOf('2026-09')
  for (const path of ['NOTES.md', '2026/notes.txt', 'notes/2026-01.json', '20261/2026-01.json']) {
    ledger.write(path, 'theirs')
  }
  expect((await readLedger(ledger, ACME.id)).log).toHaveLength(1)
})

describe('a folder without a ledger', () => {
  test.each<[string, string, boolean]>([
    ['other.txt', 'x', true],
    ['README.md', `${README_MARK}\n`, true],
    ['README.md', '# Our repository', false],
    ['SHA256SUMS', `${'a'.repeat(64)}  release.tar.gz\n`, false],
  ])('and with %s of %j is taken: %p', async (name, text, isTaken) => {
    const ledger = new MemoryFiles()
    ledger.write(name, text)
    if (isTaken) {
      expect(await readLedger(ledger, ACME.id)).toEqual({ log: [], provisional: new Map() })
    } else {
      const { message } = await refusal(ledger)
      expect(message).toContain(`'${name}' is there without a ledger, and would be replaced`)
    }
  })
})

test.each(['2026-09', '2026-11'])(
  "another account's month %s in it stops the run",
  async (name) => {
    const theirs = new MemoryFiles()
    const account = { id: 'f0000000-0000-4000-8000-000000000000', name: 'globex' }
    await append(theirs, recordOf(name, name, { account, final: name === '2026-09' }))
    expect((await refusal(theirs)).message).toMatch(
      /is of another enterprise account, 'globex' with the id f0000000-.*\{account-id\} in its path/,
    )
  },
)

const NINE = '2026/2026-09'
const MANIFEST = `${NINE}.manifest.json`
const REVISION = `${NINE}.r2.manifest.json`
const ELEVEN = 'provisional/2026-11.manifest.json'

const remove =
  (...paths: string[]) =>
  ({ all }: MemoryFiles) => {
    for (const path of paths) all.delete(path)
  }
const write = (path: string, text: string) => (ledger: MemoryFiles) => {
  ledger.write(path, text)
}
const edit = (path: string, from: string | RegExp, to: string) => (ledger: MemoryFiles) => {
  ledger.edit(path, from, to)
}

/** What becomes of a ledger by hand, the file that is named, and the words. */
test.each<[string, (ledger: MemoryFiles) => void, string]>([
  [
    'a manifest edited by hand, SHA256SUMS made to fit',
    (ledger) => {
      const before = sha256Of(ledger.text(MANIFEST))
      ledger.edit(MANIFEST, '"count": 2', '"count": 1')
      ledger.edit('SHA256SUMS', before, sha256Of(ledger.text(MANIFEST)))
    },
    `${MANIFEST}' has the SHA-256 `,
  ],
  [
    'a manifest of a running month edited by hand',
    edit(ELEVEN, '"count": 2', '"count": 1'),
    `${ELEVEN}' has the SHA-256 `,
  ],
  ['a missing manifest, its files left', remove(MANIFEST), `${NINE}.json' is named by no manifest`],
  [
    'a month missing whole',
    remove(MANIFEST, `${NINE}.json`),
    "2026/2026-08.manifest.json' has the sequence 3, where 2 was expected",
  ],
  [
    'the last month missing whole',
    remove(REVISION, `${NINE}.r2.json`),
    "SHA256SUMS' has '2026/2026-09.r2.json', which no manifest names",
  ],
  [
    'a missing part',
    remove('2026/2026-08.json.part02'),
    "2026/2026-08.json.part02' is missing; '2026/2026-08.manifest.json' names it",
  ],
  [
    'a file of a month that no manifest names',
    write('2024/2024-01.json', 'x'),
    "2024/2024-01.json' is named by no manifest",
  ],
  [
    'a manifest that was renamed',
    (ledger) => ledger.write('2026/2026-07.manifest.json', ledger.text(MANIFEST)),
    `2026/2026-07.manifest.json' says that it is '${MANIFEST}': it was renamed or changed`,
  ],
  [
    'a running month that was moved among the final ones',
    (ledger) => ledger.write('2026/2026-11.manifest.json', ledger.text(ELEVEN)),
    "2026/2026-11.manifest.json' is of a month that is not final",
  ],
  [
    'a running month with a place',
    edit(ELEVEN, '"sequence": null', '"sequence": 5'),
    `${ELEVEN}' has a place in the log`,
  ],
  [
    'what is left of a running month beside the final one',
    (ledger) => {
      const text = ledger.text(ELEVEN).replaceAll('2026-11', '2026-09')
      ledger.write('provisional/2026-09.manifest.json', text)
      ledger.write('provisional/2026-09.json', 'x')
    },
    `provisional/2026-09.manifest.json' is of a month that is final: '${REVISION}' takes its place`,
  ],
  [
    'a signature that no manifest names',
    write(`${MANIFEST}.asc`, 'x'),
    `${MANIFEST}.asc' is there, but '${MANIFEST}' names nobody who signed`,
  ],
  [
    'a signature of a sign-off that is gone',
    write(`${NINE}.signoff.json.asc`, 'x'),
    `${NINE}.signoff.json' is missing; its signature is there`,
  ],
  ['a missing SHA256SUMS', remove('SHA256SUMS'), "SHA256SUMS' is missing"],
  ['a SHA256SUMS that is none', write('SHA256SUMS', 'hi'), "SHA256SUMS' is not what sha256sum"],
  [
    'a line of SHA256SUMS removed',
    edit('SHA256SUMS', /.*2026-09\.json\n/, ''),
    `SHA256SUMS' does not have '${NINE}.json'`,
  ],
  ['a missing page', remove('README.md'), "README.md' is missing"],
  ['a page edited by hand', edit('README.md', '| 2 |', '| 1 |'), "README.md' has the SHA-256"],
])('%s stops the run: the file is named, and the way out', async (_, damage, words) => {
  const ledger = await fullLedger()
  damage(ledger)
  const error = await refusal(ledger)
  expect(error).toBeInstanceOf(LedgerError)
  expect(error.message).toContain(`The ledger's file '${words}`)
  expect(error.message).toMatch(/Nothing was written\..*git checkout.*git log.*another folder/)
})
