import { expect, test } from '@jest/globals'
import { formatSummary, formatText } from '../../src/verify/format.ts'
import { failed, judge, notChecked, type Outcome } from '../../src/verify/check.ts'
import { formatJson, problemsOf, resultOf, type Report } from '../../src/verify/report.ts'

const HOSTILE = '::error::x\n| <b>*a*</b> @octocat\u001b[31m\u009b\u202e\u{e0041}\u200b'

function report(...outcomes: Outcome[]): Report {
  const checks = outcomes.map((outcome, index) => ({
    check: { id: `check${index}` as never, title: `Title ${index}` },
    outcome,
  }))
  const newest = { path: '2025/2025-03.manifest.json', sha256: 'b'.repeat(64), sequence: 1 }
  const account = { id: '1', name: HOSTILE }
  return {
    verifiedAt: new Date('2025-04-10T00:00:00Z'),
    bundle: 'c'.repeat(64),
    head: 'a'.repeat(40),
    ledgers: [{ path: 'audit-trail/acme', account, records: 1, newest, checks }],
    ...{ unread: [], remarks: [] },
  }
}

const fine = judge([], '3 files')
const problem = judge([{ file: HOSTILE, problem: 'is missing' }], '')

test.each<[string, Outcome[], RegExp]>([
  [
    'ok',
    [fine, notChecked('no key')],
    /^Result: sound as far as checked: 1 of 2 checks; not made: check1 \(no key\)$/,
  ],
  ['problem', [fine, problem, failed('no key')], /^1 problem\. The first: .* is missing$/],
  [
    'could-not-check',
    [fine, failed('no key')],
    /^No problem was found, but these checks could not be made: check1 \(no key\)$/,
  ],
])('the result %s, and its last line', (result, outcomes, line) => {
  expect(resultOf(report(...outcomes))).toBe(result)
  expect(formatText(report(...outcomes)).at(-1)).toMatch(line)
})

test('each check has its mark; nothing from elsewhere is a command, a control or another line', () => {
  const text = formatText(report(fine, problem, notChecked('no key'), failed('wrong key')))
  expect(text.slice(1, -1)).toEqual([
    '  ok           check0  Title 0 (3 files)',
    '  PROBLEM      check1  Title 1',
    expect.stringContaining('is missing'),
    '  not checked  check2  Title 2',
    '      no key',
    '  NOT CHECKED  check3  Title 3',
    '      wrong key',
    `  Newest manifest: 2025/2025-03.manifest.json, number 1, SHA-256 ${'b'.repeat(64)}`,
    '',
    `Commit ${'a'.repeat(40)}`,
    expect.stringMatching(/^Verified at 2025-04-10T00:00:00\.000Z by .*, SHA-256 c{64}$/),
  ])
  for (const line of text) expect(line).not.toMatch(/::|[\p{C}]/u)
})

test('what may hold a ledger and could not be read is a problem', () => {
  const hidden = { ...report(fine), unread: [HOSTILE] }
  expect(resultOf(hidden)).toBe('problem')
  expect(formatText(hidden).at(-1)).toContain('cannot be searched for ledgers')
})

test('of many findings the first are shown, and how many there are', () => {
  const many = Array.from({ length: 50 }, (_, i) => ({ file: `f${i}`, problem: 'is missing' }))
  const text = formatText(report(judge(many, ''))).join('\n')
  expect(text).toMatch(/f9' is missing\n +and 40 more, in the JSON report/)
})

test('the summary is a table whose cells hold no markup from elsewhere, and never too large', () => {
  const summary = formatSummary(report(fine, problem, notChecked('no key'), failed(HOSTILE)))
  const rows = summary.split('\n').filter((line) => line.startsWith('|'))
  expect(rows).toHaveLength(6)
  for (const row of rows) expect(row.match(/\|/g)).toHaveLength(4)
  expect(summary).not.toMatch(/<b>|@octocat|\*a\*|(?!\n)\p{C}/u)
  expect(summary).toContain('**1 problem. The first: ')
  const long = Array.from({ length: 10 }, () => ({ file: '', problem: '|'.repeat(3000) }))
  const { ledgers, ...rest } = report(judge(long, ''))
  const many = formatSummary({ ...rest, ledgers: Array(20).fill(ledgers[0]) as typeof ledgers })
  expect(Buffer.byteLength(many)).toBeLessThan(1 << 20)
  expect(many).toMatch(/check0.*\n\n_Further ledgers are left out/s)
})

test('for machines: everything as it was, and nothing that a terminal obeys', () => {
  const json = formatJson(report(fine, problem))
  expect(json.replaceAll('\n', '')).not.toMatch(/\p{C}/u)
  const findings = [{ file: HOSTILE, problem: 'is missing' }]
  const checks = [
    { id: 'check0', title: 'Title 0', status: 'ok', note: '3 files' },
    { id: 'check1', title: 'Title 1', status: 'problem', findings },
  ]
  expect(JSON.parse(json)).toMatchObject({ result: 'problem', ledgers: [{ checks }] })
  expect(problemsOf(report(problem))).toEqual([`'audit-trail/acme/${HOSTILE}' is missing`])
})
