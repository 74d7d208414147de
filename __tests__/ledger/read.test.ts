import { describe, expect, test } from '@jest/globals'
import { README_MARK } from '../../src/ledger/readme.ts'
import { readLedger } from '../../src/ledger/read.ts'
import {
  ACME,
  append,
  fullLedger,
  ledgerOf,
  MemoryFiles,
  month,
  recordOf,
  refusal,
} from './fixture.ts'

describe('a sound ledger', () => {
  test('reads: its log in order, and the months that are not final', async () => {
    const { log, provisional } = await readLedger(await fullLedger(), ACME.id)
    expect(log.map(({ path }) => path)).toEqual([
      '2025/2025-12.manifest.json',
      '2026/2026-09.manifest.json',
      '2026/2026-08.manifest.json',
      '2026/2026-09.r2.manifest.json',
    ])
    expect([...provisional.keys()].sort()).toEqual(['2026-10', '2026-11'])
    expect(provisional.get(month('2026-11'))!.path).toBe('provisional/2026-11.manifest.json')
  })

  test('of an account that was renamed reads, and goes on under the new name', async () => {
    const ledger = await ledgerOf('2026-09')
    await append(ledger, recordOf('2026-10', 'x', { account: { id: ACME.id, name: 'globex' } }))
    const { log } = await readLedger(ledger, ACME.id)
    expect(log.map(({ manifest }) => manifest.account.name)).toEqual(['acme', 'globex'])
  })

  test("may have other people's files beside it, that look like no month's", async () => {
    const ledger = await ledgerOf('2026-09')
    for (const path of [
      ...['NOTES.md', '2026/notes.txt', 'notes/2026-01.json', '.gitattributes'],
      ...['2026/old-2026-01.manifest.json', '2026/old-2026-01.json'],
      ...['x2026/2026-01.manifest.json', '20261/2026-01.manifest.json'],
    ]) {
      ledger.write(path, 'theirs')
    }
    expect((await readLedger(ledger, ACME.id)).log).toHaveLength(1)
  })

  test('of a month with a dozen revisions reads', async () => {
    const ledger = new MemoryFiles()
    for (let revision = 1; revision <= 12; revision++) {
      await append(ledger, recordOf('2026-09', `revision ${revision}`))
    }
    const { log } = await readLedger(ledger, ACME.id)
    expect(log.at(-1)!.path).toBe('2026/2026-09.r12.manifest.json')
  })
})

describe('a folder without a ledger', () => {
  test.each<[string, Record<string, string>]>([
    ['nothing in it', {}],
    ['other files in it', { 'other.txt': 'x', 'docs/README.md': 'x', '2026/notes.txt': 'x' }],
    ['a page that a run wrote', { 'README.md': `${README_MARK}\n` }],
  ])('and %s is an empty ledger', async (_what, files) => {
    const ledger = new MemoryFiles()
    for (const [path, text] of Object.entries(files)) ledger.write(path, text)
    expect(await readLedger(ledger, ACME.id)).toEqual({ log: [], provisional: new Map() })
  })

  test.each([
    ['README.md', '# Our repository'],
    ['SHA256SUMS', `${'a'.repeat(64)}  release.tar.gz\n`],
  ])('and a %s of somebody else is not taken over', async (name, text) => {
    const ledger = new MemoryFiles()
    ledger.write(name, text)
    const { message } = await refusal(ledger)
    expect(message).toContain(`'${name}' is there without a ledger, and would be replaced`)
    expect(message).toContain('choose a folder of its own')
  })
})

test.each(['2026-09', '2026-11'])(
  "another account's month %s in the folder stops it",
  async (name) => {
    const theirs = new MemoryFiles()
    const account = { id: 'f0000000-0000-4000-8000-000000000000', name: 'globex' }
    await append(theirs, recordOf(name, name, { account, final: name === '2026-09' }))
    const { message } = await refusal(theirs)
    expect(message).toMatch(
      /is of another enterprise account, 'globex' with the id f0000000-.*\{account-id\} in its path/,
    )
  },
)

test('it reads no events: not their bytes, only that they are there', async () => {
  const ledger = await fullLedger()
  const read: string[] = []
  await readLedger(
    {
      files: (folder) => ledger.files(folder),
      folders: (folder) => ledger.folders(folder),
      read: (path) => {
        read.push(path)
        return ledger.read(path)
      },
    },
    ACME.id,
  )
  const others = read.filter((path) => !path.endsWith('.manifest.json'))
  expect(others.sort()).toEqual(['README.md', 'SHA256SUMS'])
  expect(new Set(read).size).toBe(read.length)
})
