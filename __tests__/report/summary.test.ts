import { describe, expect, test } from '@jest/globals'
import type { Month } from '../../src/system/month.ts'
import { summarize, type RunReport } from '../../src/report/summary.ts'
import { failedMonth, type MonthReport } from '../../src/report/result.ts'
import { exported, HOSTILE, report, runReport, tally } from './fixture.ts'

const render = (months: MonthReport[], changes: Partial<RunReport> = {}) =>
  summarize(runReport(months, changes))

const MIB = 1 << 20

describe('a month', () => {
  const text = render([report()])
  test.each([
    'acme',
    '2026-05',
    'exported',
    '2026-05-01T00:00:00.5Z',
    '2026-05-31T23:59:59+00:00',
    'a'.repeat(64),
    'b'.repeat(64),
    '2026/2026-05.json',
    '2.0 kB',
    'e'.repeat(64),
    '(https://github.com/acme/compliance/commit/cccc',
    '(https://github.com/acme/compliance/actions/runs/1/artifacts/77)',
    'expires 2027-01-31',
    'plaintext',
  ])('is told with %s', (fact) => {
    expect(text).toContain(fact)
  })

  test('has its counts by type, the largest first', () => {
    expect(text).toMatch(
      /\| Type \| Events \|\n.*\n\| `app\.create` \| 2 \|\n\| `config_change\.set` \| 1 \|/,
    )
  })

  test('without events has no types, no first and no last', () => {
    const none = tally({ count: 0, first: null, last: null, byType: {}, actors: {}, apps: {} })
    const text = render([report({ tally: none, result: exported({ events: 0 }) })])
    expect(text).not.toContain('| Type |')
    expect(text).toMatch(/\| First \| none \|/)
  })

  test('with anomalies says how many of which, and that all are kept', () => {
    const anomalies = { ...tally().anomalies, repeated_id: 1234 }
    const text = render([report({ tally: tally({ anomalies }) })])
    expect(text).toContain('| `repeated_id` | 1,234 |')
    expect(text).toMatch(/Every one of these events was kept/)
    expect(text).not.toContain('unknown_type')
    expect(render([report()])).not.toContain('Anomal')
  })

  test('that is encrypted names the recipients by fingerprint', () => {
    const text = render([report()], { recipients: ['A'.repeat(40), 'B'.repeat(40)] })
    expect(text).toContain(`\`${'A'.repeat(40)}\`<br>\`${'B'.repeat(40)}\``)
    expect(text).not.toContain('plaintext')
  })

  test('that failed says why, whatever else is known', () => {
    const text = render([failedMonth('2026-05', 'Heroku answered 404. Check it.\nTwo')])
    expect(text).toContain('❌ failed')
    expect(text).toMatch(/❌ Heroku answered 404.* Check it.*<br>Two/)
  })

  test('that is not final is called provisional', () => {
    expect(render([report({ result: exported({ final: false }) })])).toContain('no, provisional')
  })

  test('has links to pages alone', () => {
    for (const url of [
      'javascript:alert(1)',
      'https://x.example/) [a](b|c',
      'no url',
      'data:x,y',
    ]) {
      const text = render([report({ result: exported({ commit_url: url, artifact_url: url }) })])
      expect(text).not.toMatch(/\((javascript|data|no url)/)
      expect(text).not.toContain('[a](b')
    }
  })
})

test('months come in their order, and a dry run is called one', () => {
  const months = ['2026-03', '2026-04'].map((month) => report({ result: exported({ month }) }))
  const text = render(months, { dryRun: true })
  expect([...text.matchAll(/^### (.*)$/gm)].map(([, month]) => month)).toEqual([
    '2026-03',
    '2026-04',
  ])
  expect(text).toContain('Dry run: nothing was delivered')
  expect(render(months)).not.toContain('Dry run')
})

test('a run that has nothing to do says so, and why', () => {
  expect(render([])).toContain(
    'Nothing was due: the ledger has every month that is over and that Heroku has',
  )
  const problem = 'The token <b> was refused'
  expect(render([], { problem })).toContain('❌ The token &#60;b&#62; was refused')
  expect(render([], { problem })).not.toContain('Nothing was due')
})

test('months that nobody has are told, whatever else there is to tell', () => {
  const lost = ['2026-01', '2026-02'] as Month[]
  for (const months of [[], [report()]]) {
    expect(render(months, { lost })).toContain('nor at Heroku: 2026-01 to 2026-02')
    expect(render(months, { lost: [] })).not.toContain('nor at Heroku')
  }
})

test('a dry run says what would be exported, and not that it was', () => {
  const result = exported({ status: 'unchanged', commit_sha: null, artifact_id: null })
  const text = render([report({ result, wouldExport: true })], { dryRun: true })
  expect(text).toContain('| 2026-05 | would be exported |')
  expect(text).not.toContain('✅')
})

test('keys that expire and the digest to note are in it', () => {
  const text = render([], {
    warnings: ['key ABCD expires on 2026-12-01'],
    newestManifest: 'f'.repeat(64),
  })
  expect(text).toContain('⚠️ key ABCD expires on 2026&#45;12&#45;01')
  expect(text).toContain(`newest manifest, to be noted elsewhere: ${'f'.repeat(64)}`)
})

test('the details of many months are folded, but for those that failed', () => {
  const months = ['2026-01', '2026-02', '2026-03', '2026-04'].map((month) =>
    report({ result: exported({ month, ...(month === '2026-03' ? { status: 'failed' } : {}) }) }),
  )
  const text = render(months)
  expect(text).toContain('<details><summary><b>2026-01</b> ✅ exported, 3 events</summary>\n\n| ')
  expect(text).toContain('<details open><summary><b>2026-03</b> ❌ failed')
  expect(text.match(/<\/details>/g)).toHaveLength(4)
  expect(text).not.toContain('###')
  expect(render(months.slice(0, 3))).not.toContain('<details')
})

describe('who did it, on what', () => {
  test('is told by full', () => {
    const text = render([report()])
    expect(text).toContain('somebody&#64;example&#46;com')
    expect(text).toContain('secret&#45;project')
  })

  test('is not told by counts, in any form', () => {
    const text = render([report()], { level: 'counts' })
    expect(text).not.toMatch(/somebody|example|secret|Actor|App\b/)
    expect(text).toContain('app.create')
  })

  test('is told of the most frequent; the others are added up', () => {
    const actors = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`actor${i}`, 100 - i]))
    const text = render([report({ tally: tally({ actors }) })])
    expect(text).toContain('| actor0 | 100 |')
    expect(text).toContain('| actor49 | 51 |')
    expect(text).not.toContain('actor50 ')
    expect(text).toMatch(/\| 10 more \| 455 \|/)
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
  /** What of a text Markdown, HTML and GitHub would act upon. */
  const marks = (text: string) =>
    // An error may have lines, which are ours to break.
    (
      text.replaceAll('<br>', '').match(/[<>`|@[\]()*\\!]|^#+ |\p{C}|https?:|www\.|::|##\[/gmu) ??
      []
    ).length
  const tame = marks(build(plain)[0]!)
  for (const text of build(counts)) {
    expect(marks(text)).toBe(tame)
  }
})

test('it is under 1 MiB whatever happened: 10,000 actors, 120 months, long errors', () => {
  const many = (prefix: string) =>
    Object.fromEntries(
      Array.from({ length: 10_000 }, (_, i) => [`${prefix}${i} ${'<é@|'.repeat(100)}`, 10_000 - i]),
    )
  const large = tally({
    actors: many('actor'),
    apps: many('app'),
    byType: Object.fromEntries(
      Array.from({ length: 10_000 }, (_, i) => [`a${i}.b${'c'.repeat(60)}`, 1]),
    ),
  })
  const months = Array.from({ length: 120 }, (_, i) => {
    const month = `${2017 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`
    return report({ result: exported({ month, error: '<é@|'.repeat(5000) }), tally: large })
  })
  const text = render(months)
  expect(Buffer.byteLength(text)).toBeLessThan(MIB)
  // The table of months is whole; what is left out is said.
  for (const { result } of months) expect(text).toContain(`| ${result.month} |`)
  expect(text).toMatch(/further months are left out/)
  expect(render(months.slice(0, 2))).not.toMatch(/left out/)
})
