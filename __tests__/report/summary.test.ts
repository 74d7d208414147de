import { describe, expect, test } from '@jest/globals'
import { reportOf, type MonthReport, type RunReport } from '../../src/report/result.ts'
import { summarize } from '../../src/report/summary.ts'
import type { Month } from '../../src/system/month.ts'
import { HOSTILE, report, runReport, tally } from './fixture.ts'

const render = (months: MonthReport[], changes: Partial<RunReport> = {}) =>
  summarize(runReport(months, changes))
const failed = reportOf('2026-04' as Month, {}, 'Heroku answered 503.\nTwo')

describe('a month', () => {
  test('has what was exported, where it is, its digests, its events by day and type', () => {
    const text = render([report()], { recipients: ['A'.repeat(40), 'B'.repeat(40)] })
    for (const fact of [
      '## Heroku audit trail: acme',
      '| 2026-05 | ✅ exported | yes | 3 |',
      '[commit cccccccccc](https://github.com/acme/compliance/commit/cccc',
      '[artifact 77](https://github.com/acme/compliance/actions/runs/1/artifacts/77), expires 2027-01-31',
      'title "Events by day of 2026-05, UTC"',
      `bar [3${', 0'.repeat(30)}]`,
      '| First | `2026-05-01T00:00:00.5Z` |',
      '| Last | `2026-05-31T23:59:59+00:00` |',
      `| SHA-256 of the ordered document | \`${'a'.repeat(64)}\` |`,
      `| SHA-256 of Heroku's archive | \`${'b'.repeat(64)}\` |`,
      `| Encrypted for | \`${'A'.repeat(40)}\`<br>\`${'B'.repeat(40)}\` |`,
      '| Type | Events |\n| --- | --- |\n| `app.create` | 2 |\n| `config_change.set` | 1 |',
    ]) {
      expect(text).toContain(fact)
    }
    expect(text).not.toContain('To do')
  })

  test.each(['javascript:alert(1)', 'https://x.example/) [a](b|c', 'no url', 'data:x,y'])(
    'links to pages alone, not to %j',
    (url) => {
      const text = render([report({ commit_url: url, artifact_url: url })])
      expect(text).not.toMatch(/\((javascript|data|no url)|\[a\]\(b/)
    },
  )
})

describe('a run', () => {
  test('that has nothing to do says so, or why not', () => {
    expect(render([])).toContain('Nothing was due: the ledger has every month')
    const text = render([], { problem: 'The token <b> was refused' })
    expect(text).toContain('❌ The token &#60;b&#62; was refused')
    expect(text).not.toContain('Nothing was due')
  })

  test('ends with what is to be done, if anything', () => {
    const odd = tally({ anomalies: { ...tally().anomalies, repeated_id: 2 } })
    const text = render([report({}, { tally: odd }), failed], {
      missing: ['2026-01', '2026-04'] as Month[],
      lost: ['2026-01'] as Month[],
      warnings: ['key ABCD expires on 2026-12-01'],
      newestManifest: 'f'.repeat(64),
    })
    expect(text).toContain(`newest manifest, to be noted elsewhere: ${'f'.repeat(64)}`)
    expect(text.split('### To do\n\n')[1]!.split('\n')).toEqual([
      '- ❌ 2026-04: Heroku answered 503&#46;<br>Two',
      '- ⚠️ key ABCD expires on 2026-12-01',
      '- ⚠️ Missing in the ledger: 2026-04. A run with month: missing fetches what Heroku has',
      '- ⚠️ Neither delivered nor at Heroku: 2026-01. If recent, run again later; else ask Heroku support',
      '- ⚠️ Odd events to look at, all of them kept: 2026-05: 2 repeated_id',
      '',
    ])
  })

  test('of many months folds their details, but for those that failed', () => {
    const months = ['2026-01', '2026-02', '2026-03', '2026-04'].map((month) =>
      report({ month, status: month === '2026-03' ? 'failed' : 'exported' }),
    )
    const text = render(months)
    expect(text).toContain('<details><summary><b>2026-01</b> ✅ exported, 3 events</summary>\n\n| ')
    expect(text).toContain('<details open><summary><b>2026-03</b> ❌ failed')
    expect(text).not.toContain('###')
    const few = render(months.slice(0, 2))
    expect(few).not.toContain('<details')
    expect(few.match(/^### .*$/gm)).toEqual(['### 2026-01', '### 2026-02'])
  })

  test('shows who did it and on what in full, the most frequent first; counts shows neither', () => {
    const actors = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`actor${i}`, 100 - i]))
    const months = [report({}, { tally: tally({ actors }) })]
    const text = render(months)
    expect(text).toContain('| actor49 | 51 |\n| 10 more | 455 |')
    expect(text).toContain('secret-project')
    const counts = render(months, { level: 'counts' })
    expect(counts).not.toMatch(/actor\d|secret|Actor|App\b/)
    expect(counts).toContain('app.create')
  })
})

test('nothing from elsewhere does anything to the page', () => {
  const build = (texts: readonly string[]) => {
    const counts = Object.fromEntries(texts.map((text, i) => [text, i + 1]))
    return texts.map((text) =>
      render([report({ error: text }, { tally: tally({ actors: counts, apps: counts }) })], {
        account: text,
      }),
    )
  }
  /** What of a text Markdown, HTML and GitHub would act upon; lines of an error are ours to break. */
  const marks = (text: string) =>
    (
      text.replaceAll('<br>', '').match(/[<>`|@[\]()*\\!]|^#+ |\p{C}|https?:|www\.|::|##\[/gmu) ??
      []
    ).length
  const tame = marks(build(HOSTILE.map((_, i) => `x${i}`))[0]!)
  for (const text of build(HOSTILE)) expect(marks(text)).toBe(tame)
})

test('it is under 1 MiB whatever happened, and says what it leaves out', () => {
  const many = Object.fromEntries(
    Array.from({ length: 1000 }, (_, i) => [`actor${i} ${'<é@|'.repeat(100)}`, 1000 - i]),
  )
  const months = Array.from({ length: 120 }, (_, i) => {
    const month = `${2017 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`
    const error = '<é@|'.repeat(5000)
    return report({ month, error }, { tally: tally({ actors: many, apps: many }) })
  })
  const text = render(months)
  expect(Buffer.byteLength(text)).toBeLessThan(1 << 20)
  for (const { result } of months) expect(text).toContain(`| ${result.month} |`)
  expect(text).toMatch(/What follows is left out/)
})
