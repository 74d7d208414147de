import { expect, test } from '@jest/globals'
import { formatFirstReadme, formatReadme, historyUrlIn } from '../../src/ledger/readme.ts'
import { secrets } from '../../src/text/redact.ts'
import { readLedger } from '../../src/ledger/read.ts'
import { sha256Of } from '../../src/ledger/state.ts'
import {
  ACME,
  append,
  HISTORY,
  KEYS,
  ledgerOf,
  MemoryFiles,
  recordOf,
  runningOf,
} from './fixture.ts'

async function pageOf(ledger: MemoryFiles, name = 'acme', id = ACME.id): Promise<string> {
  const state = await readLedger(ledger, ACME.id)
  return formatReadme(state, { account: { id, name }, historyUrl: HISTORY })
}

test('is the same bytes for all, whatever secret a name may hold a part of', async () => {
  secrets.add('trailing-corp')
  const page = await pageOf(await ledgerOf('2026-09'), 'the-trailing-corp')
  expect(page).toContain('# Audit trail of `the-trailing-corp`')
})

test('shows how many events there are, on which days, and names each key once', async () => {
  const ledger = new MemoryFiles()
  const by_day = { '2026-09-30': 1, '2026-10-01': 2, '2026-10-31': 3 }
  const events = { ...recordOf('2026-10').events, count: 1234567, by_day }
  const encryption = { recipients: KEYS, subkeys: KEYS }
  await append(ledger, recordOf('2026-10', 'x', { events, encryption }))
  const none = { ...events, count: 0, first: null, last: null, by_day: {} }
  await append(ledger, recordOf('2026-09', 'y', { events: none, encryption }))
  const page = await pageOf(ledger)
  expect(page).toContain('| 1,234,567 | 2026-09-30 | 31 |')
  expect(page).toContain('| 0 |  |  |')
  for (const key of KEYS) {
    expect(page.split(key)).toHaveLength(2)
    expect(page).toContain(`- Encrypted for \`${key}\`: 2026-09 to 2026-10\n`)
  }
})

test.each([
  'a | b',
  '<!-- ',
  '`x` **y** [z](http://evil.example)',
  'x\n\n# Another heading\n\n| a |\n|---|\n',
  'x\u2028y',
  '@everyone #1',
  '\\`',
  '&#x60;',
])('an account called %j changes nothing but its own words', async (name) => {
  const ledger = await ledgerOf('2026-10')
  const ordinary = (await pageOf(ledger)).split('\n')
  for (const page of [await pageOf(ledger, name), await pageOf(ledger, 'acme', name)]) {
    const lines = page.split('\n')
    expect(lines).toHaveLength(ordinary.length)
    // All of it stands between two backticks, as code, which ends at the first backtick.
    const differing = lines.filter((line, index) => line !== ordinary[index])
    expect(differing).toEqual([
      expect.stringMatching(
        /^(?:# Audit trail of `[^`]+`$|What happened [^`]*`[^`]+`, as [^`]*`1.2.3`)/,
      ),
    ])
  }
})

const allKinds = async () => {
  const ledger = await ledgerOf('2026-07', '2026-09')
  await append(ledger, recordOf('2026-09', 'changed'))
  await append(ledger, runningOf('2026-11'))
  await append(ledger, runningOf('2026-10'))
  return ledger
}

test('has a row a month, gaps and running months marked, and says how to read it', async () => {
  const row = (stem: string, name: string) =>
    `| [${name}](${stem}.json) | 2 | 01 | 01 | [2027-01-02](${HISTORY}/${stem}.manifest.json) | no |`
  const ledger = await allKinds()
  const page = await pageOf(ledger)
  expect(ledger.text('README.md')).toBe(page)
  // Verify compares to the letter: another page needs a form of its own, beside this one.
  expect(sha256Of(page)).toBe('ffbf0166950686fd7f8ca77216b28de538dd2e178c64be913fc62c780819f8ac')
  const rows = page.split('\n').filter((line) => /^\| \[?\d/.test(line))
  expect(rows).toEqual(
    [
      row('2026/2026-09.r2', '2026-09, r2'),
      row('2026/2026-09', '2026-09'),
      '| 2026-08 | **missing** |',
      row('2026/2026-07', '2026-07'),
      row('provisional/2026-11', '2026-11'),
      row('provisional/2026-10', '2026-10'),
    ].map((start) => expect.stringContaining(start) as unknown),
  )
  expect(page).toContain('\n- Not encrypted: 2026-07, 2026-09 to 2026-11\n')
  expect(page).toContain('`cat 2026/2026-09.r2.json* > ~/2026-09.json` writes JSON with one')
})

test('as earlier versions wrote it, is this page, to the letter', async () => {
  const state = await readLedger(await allKinds(), ACME.id)
  const page = formatFirstReadme(state, { account: ACME, historyUrl: HISTORY })
  expect(historyUrlIn(page)).toBe(HISTORY)
  expect(page).toContain('| Month | Revision | Events | First | Last | Encrypted for |')
  expect(sha256Of(page)).toBe('7ec887ccb8ab40e0c7cc5b7525946757bed22483c9dcf920b141b60b8c6745a9')
})
