import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { herokuError } from '../../sandbox/heroku.ts'
import type { Reply } from '../../sandbox/http.ts'
import { reconcileMonth } from '../../src/export/reconcile.ts'
import type { Manifest } from '../../src/ledger/manifest.ts'
import { archiveOfEvents, events, onStage, type Stage } from '../e2e/fixture.ts'
import { exportIn } from '../in-process.ts'
import { ACCOUNT, MONTH, startFixture, type Fixture } from '../heroku/fixture.ts'

const HELD = ['2026-05-01T10:00:00Z', '2026-05-20T10:00:00Z', '2026-05-31T10:00:00Z'].map(
  (created_at, index) => JSON.stringify({ id: `event-${index}`, created_at }),
)

describe('an archive of three events, which the API has as well,', () => {
  let it: Fixture
  beforeEach(async () => {
    it = await startFixture()
    it.record.events = () => HELD
  })
  afterEach(() => it.close())

  async function reconciled(createdAt = '2026-06-01T00:02:24Z') {
    const read = async function* () {
      yield Buffer.from(`[\n${HELD.join(',\n')}\n]\n`)
      await Promise.resolve()
    }
    const made = { createdAt, ordered: { read } }
    const tools = { heroku: it.client, log: it.log }
    const { reconciliation, differences } = await reconcileMonth(MONTH, ACCOUNT, made, tools)
    const days = Object.entries(reconciliation.days)
    const told = days.filter(([, { events_api: api }]) => api !== null).map(([day]) => day)
    return { told, reason: reconciliation.not_reconciled, differences }
  }

  test('is reconciled but for a day that is refused, whose reason is told', async () => {
    const refusal = herokuError(403, 'forbidden', 'No.')
    it.heroku.intercept = ({ url }) =>
      url.searchParams.get('day')! < '2026-05-04' ? refusal : undefined
    const { told, reason } = await reconciled()
    expect(told).toHaveLength(28)
    expect(reason).toContain('the events API answered 403')
    expect(it.heroku.exchanges).toHaveLength(31)
    expect(it.log.lines.at(-1)).toBe(`2026-05 is not reconciled in full: ${reason!}`)
  })

  const reset = { 'retry-after': '3600' }
  test.each<[string, Reply, number, string]>([
    ['503', herokuError(503, 'x', 'No.'), 6, 'the events API answered 503'],
    [
      '429 for an hour',
      { ...herokuError(429, 'rate_limit', 'No.'), headers: reset },
      1,
      'the events API answered 429',
    ],
  ])('is not held up on each day by a fault that stays, such as %s', async (...row) => {
    const [, reply, asked, problem] = row
    it.heroku.intercept = ({ url }) =>
      url.searchParams.get('day')! >= '2026-05-21' ? reply : undefined
    const { told, reason } = await reconciled()
    expect(told.at(-1)).toBe('2026-05-20')
    expect(reason).toBe(problem)
    expect(it.heroku.exchanges).toHaveLength(20 + asked)
  })

  test.each([
    ['2026-05-21T00:02:24Z', 20],
    ['2026-05-21T01:59:59+02:00', 19],
  ])('made at %s, is compared on the %i days before: it has no others', async (made, count) => {
    const { told, reason, differences } = await reconciled(made)
    expect(told).toHaveLength(count)
    expect(it.heroku.exchanges).toHaveLength(count)
    expect(reason).toContain('the archive was made on 2026-05-2')
    expect(differences).toEqual([])
  })
})

const month = '2025-03'
const texts = events(month, 100)

/** Exports a month that the events API has otherwise. */
async function exported(api: string[], inputs: Record<string, string>, at: Stage) {
  at.account.archives[0]!.events = () => api
  const ran = await exportIn(at, { month, ...inputs }, '2025-05-02T05:17:00Z')
  expect(ran.message).toBe('')
  const text = await at.git.text(['show', `main:${ran.outputs['manifest-path']!}`])
  const log = [...ran.loose, ...ran.grouped, ...ran.warnings].join('\n')
  return { ...ran, log, manifest: JSON.parse(text) as Manifest }
}

test('what only one source has is counted in the manifest, listed in the summary and no text of the log; whatever its id', async () => {
  await onStage([await archiveOfEvents(month, texts)], async (at) => {
    const [first, ...others] = texts
    const { id, created_at: time } = JSON.parse(first!) as { id: string; created_at: string }
    const day = new Date(time).toISOString().slice(0, 10)
    const hostile = ['<script>alert(1)</script>', '`|\n| x |\n\n# Heading', '::error::taken']
    const more = hostile.map((each) => JSON.stringify({ id: each, created_at: time, data: 'TEXT' }))
    const { manifest, summary, warnings, log } = await exported(
      [...others, ...more],
      { reconcile: 'true' },
      at,
    )
    const { days, not_reconciled: reason } = manifest.reconciliation!
    expect(reason).toBeNull()
    const odd = Object.entries(days).filter(([, { only_in_one: only }]) => only !== 0)
    expect(odd).toEqual([[day, expect.objectContaining({ only_in_one: 4 })]])
    expect(summary).toContain(`| ${day} | \`${id}\` | only in the archive |`)
    const row = `| ${day} | not shown, for it is no id | only in the events api |`
    expect(summary.split(row)).toHaveLength(4)
    expect(warnings).toEqual([expect.stringMatching(/events API differ in 4 events/)])
    for (const text of [id, 'taken', 'script', 'TEXT']) expect(log).not.toContain(text)
    expect(summary).not.toMatch(/script|TEXT|^# Heading/m)
  })
})

test('a month that agrees is said to; without the input nothing is asked or said', async () => {
  await onStage([await archiveOfEvents(month, texts)], async (at) => {
    const asked = () =>
      at.world.heroku.exchanges.filter(({ path }) => path.endsWith('/events')).length
    const without = await exported(texts, {}, at)
    expect(asked()).toBe(0)
    expect(JSON.stringify(without.manifest) + without.summary).not.toMatch(/reconcil/i)
    const inputs = { reconcile: 'true', directory: 'other' }
    const { warnings, summary } = await exported(texts, inputs, at)
    expect([asked(), warnings]).toEqual([31, []])
    expect(summary).toContain('No event is in one of the two only.')
  })
})
