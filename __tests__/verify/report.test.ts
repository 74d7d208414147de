import { describe, expect, test } from '@jest/globals'
import { formatJson, problemsOf, resultOf, type Report } from '../../src/verify/report.ts'
import { formatSummary, formatText } from '../../src/verify/format.ts'
import { failed, judge, notChecked, type Outcome } from '../../src/verify/outcome.ts'

const HOSTILE = '::error::x\n| <b>*a*</b> @octocat\u001b[31m'

function report(outcomes: readonly Outcome[], path = 'audit-trail/acme'): Report {
  return {
    verifiedAt: new Date('2025-04-10T00:00:00Z'),
    bundle: 'c'.repeat(64),
    head: 'a'.repeat(40),
    ledgers: [
      {
        path,
        account: { id: '1', name: HOSTILE },
        records: 1,
        newest: { path: '2025/2025-03.manifest.json', sha256: 'b'.repeat(64), sequence: 1 },
        checks: outcomes.map((outcome, index) => ({
          check: { id: `check${index}` as never, title: `Title ${index}` },
          outcome,
        })),
      },
    ],
    unread: [],
    remarks: [],
  }
}

const fine = judge([], '3 files')
const problem = judge([{ file: HOSTILE, problem: 'is missing' }], '')

describe('the result', () => {
  test.each<[string, Outcome[]]>([
    ['ok', [fine, notChecked('no key')]],
    ['problem', [fine, problem, failed('no key')]],
    ['could-not-check', [fine, failed('no key')]],
  ])('%s', (result, outcomes) => {
    expect(resultOf(report(outcomes))).toBe(result)
  })
})

describe('for people', () => {
  test('each check has its mark, and the first problem is told in words', () => {
    const text = formatText(report([fine, problem, notChecked('no key'), failed('wrong key')]))
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
      expect.stringMatching(
        /^Verified at 2025-04-10T00:00:00\.000Z by heroku-audit-trail [\d.]+, SHA-256 c{64}$/,
      ),
    ])
    expect(text.at(-1)).toMatch(/^1 problem\. The first: .* is missing$/)
  })

  test('what may hold a ledger and could not be looked into is a problem', () => {
    const hidden = { ...report([fine]), unread: [HOSTILE] }
    expect(resultOf(hidden)).toBe('problem')
    expect(formatText(hidden).at(-1)).toContain(
      "1 problem. The first: ': :error: :x | <b>*a*</b> @octocat [31m' cannot be looked into",
    )
    expect(formatSummary(hidden)).toMatch(/error.*octocat.*cannot be looked into/)
    expect(JSON.parse(formatJson(hidden))).toMatchObject({ unread: [HOSTILE] })
  })

  test('what was not checked of a sound ledger is named, with the reasons', () => {
    const sound = 'Result: sound as far as checked: 1 of 2 checks; not made: check1 (no key)'
    expect(formatText(report([fine, notChecked('no key')])).at(-1)).toBe(sound)
    expect(formatSummary(report([fine, notChecked('no key')]))).toContain('no key')
    expect(formatText(report([fine, failed('no key')])).at(-1)).toBe(
      'No problem was found, but these checks could not be made: check1 (no key)',
    )
  })

  test('nothing from elsewhere is a command, a control character or another line', () => {
    for (const line of formatText(report([problem]))) {
      expect(line).not.toMatch(/::|[\p{C}]/u)
    }
  })

  test('of many findings the first are shown, and how many there are', () => {
    const many = Array.from({ length: 50 }, (_, i) => ({ file: `f${i}`, problem: 'is missing' }))
    const text = formatText(report([judge(many, '')])).join('\n')
    expect(text).toContain("'audit-trail/acme/f9' is missing")
    expect(text).not.toContain('f10')
    expect(text).toContain('and 40 more, in the JSON report')
    expect(text).toContain('50 problems.')
  })

  test('the summary is never larger than GitHub shows, and says what is left out', () => {
    const long = Array.from({ length: 10 }, () => ({ file: '', problem: '|'.repeat(3000) }))
    const { ledgers, ...rest } = report([judge(long, '')])
    const of = (count: number) =>
      formatSummary({ ...rest, ledgers: Array<(typeof ledgers)[0]>(count).fill(ledgers[0]!) })
    expect(of(1)).not.toMatch(/left out/)
    const summary = of(20)
    expect(Buffer.byteLength(summary)).toBeLessThan(1 << 20)
    expect(summary).toMatch(/check0.*\n\n_Further ledgers are left out/s)
  })

  test('the summary is a table whose cells hold no markup from elsewhere', () => {
    const summary = formatSummary(report([fine, problem, notChecked('no key'), failed(HOSTILE)]))
    const rows = summary.split('\n').filter((line) => line.startsWith('|'))
    expect(rows).toHaveLength(6)
    for (const row of rows) expect(row.match(/\|/g)).toHaveLength(4)
    expect(summary).not.toMatch(/<b>|@octocat|\*a\*/)
    expect(summary).not.toContain('\u001b')
    expect(summary).toContain('**First problem:**')
  })
})

test('for machines: a terminal does not obey what it is shown, and a reader gets it as it was', () => {
  const hostile = 'a\u009b31m\u202eb\u{e0041}\u200b\n'
  const json = formatJson(report([judge([{ file: hostile, problem: 'é is missing' }], '')]))
  expect(json.replaceAll('\n', '')).not.toMatch(/\p{C}/u)
  expect(json).toContain('é is missing')
  expect(JSON.stringify(JSON.parse(json))).toContain(JSON.stringify(hostile))
})

test('for machines: everything, as it is', () => {
  const parsed = JSON.parse(formatJson(report([fine, problem], ''))) as {
    result: string
    ledgers: { checks: object[] }[]
  }
  expect(parsed.result).toBe('problem')
  expect(parsed.ledgers[0]!.checks).toEqual([
    { id: 'check0', title: 'Title 0', status: 'ok', note: '3 files' },
    {
      id: 'check1',
      title: 'Title 1',
      status: 'problem',
      findings: [{ file: HOSTILE, problem: 'is missing' }],
    },
  ])
  expect(problemsOf(report([problem], ''))).toEqual([`'${HOSTILE}' is missing`])
})
