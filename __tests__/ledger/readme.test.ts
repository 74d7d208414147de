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
import { tablesIn } from './tables.ts'

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
  expect(tablesIn(page)[0]!.rows.map((row) => row.slice(1, 4))).toEqual([
    ['1,234,567', '2026-09-30', '31'],
    ['0', '', ''],
  ])
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
  const header = [
    '| Month | Events | First day | Last day | Retrieved | Signed | Stamped | Signed off | SHA-256 |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
  ]
  const row = (name: string, text: string, stem: string, revision = '') =>
    `| [${name}${revision}](${stem}.json) | 2 | 01 | 01 | [2027-01-02](${HISTORY}/${stem}.manifest.json) ` +
    `| no | no | no | [\`${sha256Of(`ordered ${text}`).slice(0, 12)}\`](${stem}.manifest.json) |`
  const ledger = await allKinds()
  const page = await pageOf(ledger)
  expect(ledger.text('README.md')).toBe(page)
  // Verify compares to the letter: another page needs a form of its own, beside this one.
  expect(sha256Of(page)).toBe('ffbf0166950686fd7f8ca77216b28de538dd2e178c64be913fc62c780819f8ac')
  const lines = page.split('\n')
  expect(lines).toEqual(
    expect.arrayContaining([
      '<!-- Written by Heroku Audit Trail Export. Do not edit. -->',
      '# Audit trail of `acme`',
      '- Not encrypted: 2026-07, 2026-09 to 2026-11',
      expect.stringContaining('`cat 2026/2026-09.r2.json* > ~/2026-09.json` writes JSON with one'),
    ]),
  )
  expect(lines.filter((line) => line.startsWith('|'))).toEqual([
    ...header,
    row('2026-09', 'changed', '2026/2026-09.r2', ', r2'),
    row('2026-09', '2026-09', '2026/2026-09'),
    '| 2026-08 | **missing** |  |  |  |  |  |  |  |',
    row('2026-07', '2026-07', '2026/2026-07'),
    ...header,
    row('2026-11', '2026-11', 'provisional/2026-11'),
    row('2026-10', '2026-10', 'provisional/2026-10'),
  ])
})

test('as earlier versions wrote it, is this page, to the letter', async () => {
  const header = [
    '| Month | Revision | Events | First | Last | Encrypted for | SHA-256 of the JSON | Log | Commit |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
  ]
  const row = (name: string, revision: number, text: string, path: string, log: string) =>
    `| [${name}](${path}) | ${revision} | 2 | \`${name}-01T00:00:00.000000001Z\` ` +
    `| \`${name}-02T00:00:00+02:00\` | nobody: plaintext | \`${sha256Of(`ordered ${text}`)}\` ` +
    `| ${log} | [history](${HISTORY}/${path}) |`
  const state = await readLedger(await allKinds(), ACME.id)
  const page = formatFirstReadme(state, { account: ACME, historyUrl: HISTORY })
  expect(historyUrlIn(page)).toBe(HISTORY)
  expect(page.split('\n')).toEqual([
    '<!-- Written by Heroku Audit Trail Export. Do not edit. -->',
    '',
    '# Audit trail of `acme`',
    '',
    `The events of the Heroku Enterprise account with the id \`${ACME.id}\`, a month a row. Months are ` +
      'only ever added, each in a commit of its own. `sha256sum -c SHA256SUMS` in this folder checks ' +
      'every file.',
    '',
    ...header,
    row('2026-09', 2, 'changed', '2026/2026-09.r2.manifest.json', '#3'),
    row('2026-09', 1, '2026-09', '2026/2026-09.manifest.json', '#2'),
    '| 2026-08 |  | **missing** |  |  |  |  |  |  |',
    row('2026-07', 1, '2026-07', '2026/2026-07.manifest.json', '#1'),
    '',
    '## Not final yet',
    '',
    'Outside of the log; replaced by later exports and removed when the final month lands.',
    '',
    ...header,
    row('2026-11', 1, '2026-11', 'provisional/2026-11.manifest.json', ''),
    row('2026-10', 1, '2026-10', 'provisional/2026-10.manifest.json', ''),
    '',
  ])
})
