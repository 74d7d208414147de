import { describe, expect, test } from '@jest/globals'
import type { Month } from '../../src/system/month.ts'
import { reportOf, type MonthReport } from '../../src/report/result.ts'
import { summarize, type RunReport } from '../../src/report/summary.ts'
import { exported, HOSTILE, report, runReport, tally } from './fixture.ts'

const render = (months: MonthReport[], changes: Partial<RunReport> = {}) =>
  summarize(runReport(months, changes))

describe('a month', () => {
  test('has what was exported, where it is, its digests, and its types, the largest first', () => {
    const text = render([report()])
    for (const fact of [
      '## Heroku audit trail: acme',
      '| 2026-05 | ✅ exported | yes | 3 |',
      '[commit cccccccccc](https://github.com/acme/compliance/commit/cccc',
      '[artifact 77](https://github.com/acme/compliance/actions/runs/1/artifacts/77), expires 2027-01-31',
      '| First | `2026-05-01T00:00:00.5Z` |',
      '| Last | `2026-05-31T23:59:59+00:00` |',
      `| SHA-256 of the ordered document | \`${'a'.repeat(64)}\` |`,
      `| SHA-256 of Heroku's archive | \`${'b'.repeat(64)}\` |`,
      '| Encrypted for | nobody: plaintext |',
      `| \`2026/2026-05.json\` | 2.0 kB, SHA-256 \`${'e'.repeat(64)}\` |`,
      '| Type | Events |\n| --- | --- |\n| `app.create` | 2 |\n| `config_change.set` | 1 |',
    ]) {
      expect(text).toContain(fact)
    }
    expect(text).not.toMatch(/Anomal|Dry run/)
  })

  test('without events has no types, no first and no last', () => {
    const none = tally({ count: 0, first: null, last: null, byType: {}, actors: {}, apps: {} })
    const text = render([report({ tally: none, result: exported({ events: 0 }) })])
    expect(text).not.toContain('| Type |')
    expect(text).toMatch(/\| First \| none \|/)
  })

  test('with anomalies says how many of which, and that all events are kept', () => {
    const anomalies = { ...tally().anomalies, repeated_id: 1234 }
    const text = render([report({ tally: tally({ anomalies }) })])
    expect(text).toContain('| `repeated_id` | 1,234 |')
    expect(text).toMatch(/Every one of these events was kept/)
    expect(text).not.toContain('unknown_type')
  })

  test('that is encrypted names the recipients by fingerprint', () => {
    const text = render([report()], { recipients: ['A'.repeat(40), 'B'.repeat(40)] })
    expect(text).toContain(`| Encrypted for | \`${'A'.repeat(40)}\`<br>\`${'B'.repeat(40)}\` |`)
  })

  test('that failed says why', () => {
    const month = reportOf('2026-05' as Month, {}, 'Heroku answered 404. Check it.\nTwo')
    const text = render([month])
    expect(text).toContain('❌ failed')
    expect(text).toMatch(/❌ 2026.*Heroku answered 404.* Check it.*<br>Two/)
  })

  test('that is not final is called provisional', () => {
    expect(render([report({ result: exported({ final: false }) })])).toContain('no, provisional')
  })

  test.each(['javascript:alert(1)', 'https://x.example/) [a](b|c', 'no url', 'data:x,y'])(
    'links to pages alone, not to %j',
    (url) => {
      const text = render([report({ result: exported({ commit_url: url, artifact_url: url }) })])
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

  test('that is dry says what would be exported, and not that it was', () => {
    const result = exported({ status: 'unchanged', commit_sha: null, artifact_id: null })
    const text = render([report({ result, wouldExport: true })], { dryRun: true })
    expect(text).toContain('| 2026-05 | would be exported |')
    expect(text).toContain('Dry run: nothing was delivered')
    expect(text).not.toContain('✅')
  })

  test('ends with what is to be done, if anything', () => {
    const failed = reportOf('2026-04' as Month, {}, 'Heroku answered 503')
    const text = render([report({ anomalies: '2 repeated_id' }), failed], {
      missing: ['2026-01', '2026-04'] as Month[],
      lost: ['2026-01'] as Month[],
      warnings: ['key ABCD expires on 2026-12-01'],
      newestManifest: 'f'.repeat(64),
    })
    expect(text).toContain(`newest manifest, to be noted elsewhere: ${'f'.repeat(64)}`)
    expect(text.split('### To do\n\n')[1]!.split('\n')).toEqual([
      '- ❌ 2026-04: Heroku answered 503',
      '- ⚠️ key ABCD expires on 2026-12-01',
      '- ⚠️ Missing in the ledger: 2026-04. A run with month: missing fetches what Heroku has',
      '- ⚠️ Neither delivered nor at Heroku: 2026-01. If recent, run again later; else ask Heroku support',
      '- ⚠️ Odd events to look at, all of them kept: 2026-05: 2 repeated_id',
      '',
    ])
    expect(render([report()])).not.toContain('To do')
  })

  test('of one month draws its events by day, of several by month, those that failed left out', () => {
    const one = render([report()])
    expect(one).toContain('title "Events by day of 2026-05, UTC"')
    expect(one).toContain(`bar [3${', 0'.repeat(30)}]`)
    const failed = reportOf('2026-04' as Month, {}, 'Heroku answered 503')
    const zero = report({ result: exported({ month: '2026-06', events: 0 }) })
    const several = render([failed, report(), zero])
    expect(several).toContain('x-axis ["2026-05", "2026-06"]\n  y-axis 0 --> 3\n  bar [3, 0]')
    const months = Array.from({ length: 14 }, () => report())
    expect(render(months)).toMatch(/the last 12"\n.*\n.*\n {2}bar \[(3, ){11}3\]/)
    expect(render([failed]) + render([])).not.toContain('mermaid')
  })

  test('of many months folds their details, but for those that failed', () => {
    const months = ['2026-01', '2026-02', '2026-03', '2026-04'].map((month) =>
      report({ result: exported({ month, ...(month === '2026-03' ? { status: 'failed' } : {}) }) }),
    )
    const text = render(months)
    expect(text).toContain('<details><summary><b>2026-01</b> ✅ exported, 3 events</summary>\n\n| ')
    expect(text).toContain('<details open><summary><b>2026-03</b> ❌ failed')
    expect(text).not.toContain('###')
    const few = render(months.slice(0, 2))
    expect(few).not.toContain('<details')
    expect(few.match(/^### .*$/gm)).toEqual(['### 2026-01', '### 2026-02'])
  })
})

describe('who did it, on what', () => {
  test('is shown by full, the most frequent first; the others are added up', () => {
    expect(render([report()])).toMatch(/somebody&#64;example.com[^]*secret-project/)
    const actors = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`actor${i}`, 100 - i]))
    const text = render([report({ tally: tally({ actors }) })])
    expect(text).toContain('| actor49 | 51 |\n| 10 more | 455 |')
  })

  test('is not shown by counts, in any form', () => {
    const text = render([report()], { level: 'counts' })
    expect(text).not.toMatch(/somebody|example|secret|Actor|App\b/)
    expect(text).toContain('app.create')
  })
})

test('nothing from elsewhere does anything to the page', () => {
  const counts = Object.fromEntries(HOSTILE.map((text, i) => [text, i + 1]))
  const plain = Object.fromEntries(HOSTILE.map((_, i) => [`x${i}`, i + 1]))
  const build = (texts: Record<string, number>) =>
    Object.keys(texts).map((text) => {
      const result = exported({ error: text })
      return render([report({ result, tally: tally({ actors: texts, apps: texts }) })], {
        account: text,
      })
    })
  /** What of a text Markdown, HTML and GitHub would act upon; lines of an error are ours to break. */
  const marks = (text: string) =>
    (
      text.replaceAll('<br>', '').match(/[<>`|@[\]()*\\!]|^#+ |\p{C}|https?:|www\.|::|##\[/gmu) ??
      []
    ).length
  const tame = marks(build(plain)[0]!)
  for (const text of build(counts)) expect(marks(text)).toBe(tame)
})

test('it is under 1 MiB whatever happened, and says what it leaves out', () => {
  const many = Object.fromEntries(
    Array.from({ length: 1000 }, (_, i) => [`actor${i} ${'<é@|'.repeat(100)}`, 1000 - i]),
  )
  const months = Array.from({ length: 120 }, (_, i) => {
    const month = `${2017 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`
    const result = exported({ month, error: '<é@|'.repeat(5000) })
    return report({ result, tally: tally({ actors: many, apps: many }) })
  })
  const text = render(months)
  expect(Buffer.byteLength(text)).toBeLessThan(1 << 20)
  for (const { result } of months) expect(text).toContain(`| ${result.month} |`)
  expect(text).toMatch(/What follows is left out/)
})
