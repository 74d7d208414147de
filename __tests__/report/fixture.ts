import { ANOMALIES, type Tally } from '../../src/order/index.ts'
import {
  NOTHING_DONE,
  reportOf,
  type MonthReport,
  type MonthResult,
  type RunReport,
} from '../../src/report/result.ts'
import type { Month } from '../../src/system/month.ts'

/** Each of these would do something to a page, a table, a chart or a terminal if it were let. */
export const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=y>',
  '</td></table>',
  '```\nmermaid',
  '`code`',
  'a | b | c',
  '@octocat @acme/security',
  '#1 GH-1 acme/app#2',
  '[link](https://evil.example)',
  '![image](https://evil.example/x.png)',
  'https://evil.example www.evil.example a@evil.example',
  '**bold** _it_ ~~no~~',
  'one\ntwo\r\nthree\u2028four',
  '\u001b[31mred\u001b[0m\u0007',
  'left\u202eright\u200b',
  '" : 5\n"x',
  '&lt;b&gt; &amp;',
  '--> ::error::x ##[error]x',
  '$x$ \\(y\\)',
]

export function tally(changes: Partial<Tally> = {}): Tally {
  return {
    count: 3,
    first: '2026-05-01T00:00:00.5Z',
    last: '2026-05-31T23:59:59+00:00',
    byType: { 'app.create': 2, 'config_change.set': 1 },
    byDay: { '2026-05-01': 3 },
    anomalies: Object.fromEntries(ANOMALIES.map((kind) => [kind, 0])) as Tally['anomalies'],
    actors: { 'somebody@example.com': 3 },
    apps: { 'secret-project': 3 },
    ...changes,
  }
}

/** A month that was exported to both destinations. */
export function report(
  changes: Partial<MonthResult> = {},
  facts: Partial<MonthReport> = {},
): MonthReport {
  const { result } = reportOf((changes.month ?? '2026-05') as Month, {}, null)
  return {
    tally: tally(),
    sourceSha256: 'b'.repeat(64),
    result: {
      ...result,
      status: 'exported',
      final: true,
      events: 3,
      sha256: 'a'.repeat(64),
      path: 'audit-trail/acme/2026/2026-05.json',
      manifest_path: 'audit-trail/acme/2026/2026-05.manifest.json',
      commit_sha: 'c'.repeat(40),
      commit_url: `https://github.com/acme/compliance/commit/${'c'.repeat(40)}`,
      artifact_id: 77,
      artifact_url: 'https://github.com/acme/compliance/actions/runs/1/artifacts/77',
      artifact_digest: 'd'.repeat(64),
      artifact_expires_at: '2027-01-31T05:17:00.000Z',
      ...changes,
    },
    ...facts,
  }
}

/** A run that had these months to do. */
export const runReport = (
  months: readonly MonthReport[],
  changes: Partial<RunReport> = {},
): RunReport => ({
  ...NOTHING_DONE,
  account: 'acme',
  level: 'full',
  months,
  missing: [],
  ...changes,
})
