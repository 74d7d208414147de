import { expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { herokuError, type ArchiveRecord } from '../../sandbox/heroku.ts'
import { exportAction } from '../../src/export/action.ts'
import type { Inputs } from '../../src/options/inputs.ts'
import { ACCOUNT, archiveOfEvents, events, onStage, type Stage } from '../e2e/fixture.ts'
import { runIn, type Ran } from '../in-process.ts'
import { tablesIn } from '../ledger/tables.ts'

const month = '2025-03'
const NOW = '2025-05-02T05:17:00Z'
const dry = { 'dry-run': 'true' }
const texts = events(month, 400)
const [first, ...others] = texts
const idOf = (text: string) => (JSON.parse(text) as { id: string }).id
const dayOf = (text: string) =>
  new Date((JSON.parse(text) as { created_at: string }).created_at).toISOString().slice(0, 10)

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true })
addFormats.default(ajv)
const schema = JSON.parse(
  readFileSync(new URL('../../docs/manifest.schema.json', import.meta.url), 'utf8'),
) as object
const isManifest = ajv.compile(schema)

interface Day {
  archive: number
  events_api: number | null
  only_in_one: number | null
}

interface Told {
  step: Ran
  days: Record<string, Day>
  /** Why not all days were reconciled, as a warning has it. */
  reason: string | null
  /** Requests to the events endpoint. */
  requests: number
}

/** Exports the month with `reconcile`, which must succeed, and reads what its summary says. */
async function reconciled(at: Stage, inputs: Inputs = dry): Promise<Told> {
  const step = await runIn(at, exportAction, { month, reconcile: 'true', ...inputs }, NOW)
  expect(step.error).toBeUndefined()
  const table = tablesIn(step.summary).find(({ header }) => header[0] === 'Day')!
  expect(table.header).toEqual(['Day', 'Archive', 'Events API', 'Only in one'])
  const days = table.rows.map(([day, archive, api, only]): [string, Day] => {
    const isTold = api !== 'not reconciled'
    const odd = Number(only!.replace('❌ ', ''))
    return [
      day!,
      {
        archive: Number(archive),
        events_api: isTold ? Number(api) : null,
        only_in_one: isTold ? odd : null,
      },
    ]
  })
  expect(days).toHaveLength(31)
  const warnings = step.warnings.join('\n')
  const reason = /^2025-03 is not reconciled in full: (.*)$/m.exec(warnings)?.[1] ?? null
  return { step, days: Object.fromEntries(days), reason, requests: eventRequests(at).length }
}

/** The same of an export that is delivered, whose manifest must be valid and say the same. */
async function recorded(at: Stage): Promise<Told> {
  const told = await reconciled(at, {})
  const { step, days, reason } = told
  expect(step.outputs).toMatchObject({ status: 'exported', changed: 'true' })
  const text = await at.git.text(['show', `main:${step.outputs['manifest-path']!}`])
  const manifest = JSON.parse(text) as {
    reconciliation: object
    events: { by_day: Record<string, number> }
  }
  expect([isManifest(manifest), isManifest.errors]).toEqual([true, null])
  expect(manifest.reconciliation).toEqual({ days, not_reconciled: reason })
  const counted = Object.entries(days).map(([day, { archive }]) => [day, archive] as const)
  const busy = counted.filter(([, archive]) => archive > 0)
  expect(Object.fromEntries(busy)).toEqual(manifest.events.by_day)
  return told
}

const eventRequests = (at: Stage) =>
  at.world.heroku.exchanges.filter(({ path }) => path.endsWith('/events'))
const onlyInOne = (days: Record<string, Day>) =>
  Object.entries(days).filter(([, { only_in_one: only }]) => only !== 0)

/** Everything that a run wrote to its log. */
const logOf = ({ loose, grouped, warnings }: Ran) => [...loose, ...grouped, ...warnings].join('\n')

/** A stage of an archive of some events, whose month the events API has otherwise. */
function onTwoSources(
  archive: string[],
  api: string[],
  action: (at: Stage) => Promise<void>,
): Promise<void> {
  return archiveOfEvents(month, archive, { events: () => api }).then((record: ArchiveRecord) =>
    onStage([record], action),
  )
}

test('both sources agree: a request a day, a table of zeros, no warning', async () => {
  await onTwoSources(texts, texts.toReversed(), async (at) => {
    const { step, days, reason, requests } = await recorded(at)
    expect([reason, onlyInOne(days), requests]).toEqual([null, [], 31])
    expect(step.warnings).toEqual([])
    const { searchParams, pathname } = eventRequests(at)[0]!.url
    expect(pathname).toBe(`/enterprise-accounts/${ACCOUNT.id}/events`)
    expect(Object.fromEntries(searchParams)).toEqual({ day: '2025-03-01', order: 'asc' })
    expect(step.summary).toContain('Reconciled with the events API')
    const { archive } = days[dayOf(first!)]!
    expect(step.summary).toContain(`| ${dayOf(first!)} | ${archive} | ${archive} | 0 |`)
    expect(step.summary).not.toMatch(/not reconciled|❌/)
  })
})

test.each<[string, string[], string[], Pick<Day, 'only_in_one'>]>([
  ['archive', texts, others, { only_in_one: 1 }],
  ['events api', others, texts, { only_in_one: 1 }],
])('an event only in the %s is counted, and its id listed', async (source, archive, api, found) => {
  await onTwoSources(archive, api, async (at) => {
    const { step, days, reason } = await recorded(at)
    const day = dayOf(first!)
    expect(onlyInOne(days)).toEqual([[day, expect.objectContaining(found)]])
    expect(days[day]!.archive - days[day]!.events_api!).toBe(source === 'archive' ? 1 : -1)
    expect(reason).toBeNull()
    expect(step.summary).toContain(`| ${day} | \`${idOf(first!)}\` | only in the ${source} |`)
    expect(step.warnings.join()).toMatch(/^1 event of 2025-03 is in only one/)
    expect(logOf(step)).not.toContain(idOf(first!))
  })
})

test('days before which the API does not reach back are not reconciled, be it all of them', async () => {
  await onTwoSources(texts, texts, async (at) => {
    Object.assign(at.world.heroku.events, { since: '2025-03-17', before: 200 })
    const { step, days, reason } = await reconciled(at)
    for (const [day, { only_in_one: only }] of Object.entries(days))
      expect(only).toBe(day < '2025-03-17' ? null : 0)
    expect(reason).toMatch(/no event before 2025-03-1/)
    expect(step.summary.match(/\| not reconciled \|/g)).toHaveLength(16)
  })
  await onTwoSources(texts, [], async (at) => {
    const { step, days, reason } = await recorded(at)
    expect(Object.values(days).every(({ only_in_one: only }) => only === null)).toBe(true)
    expect(reason).toContain('no event of the month')
    expect(step.summary).toContain('Not in full')
    expect(logOf(step)).toContain('Reconciled 0 of 31 days')
  })
})

test('an API that fails does not fail the export', async () => {
  await onTwoSources(texts, texts, async (at) => {
    const refusal = herokuError(403, 'forbidden', 'No.')
    at.world.heroku.intercept = ({ path }) => (path.endsWith('/events') ? refusal : undefined)
    const { days, reason, requests } = await reconciled(at)
    expect(requests).toBe(31)
    expect(Object.values(days).every(({ events_api: api }) => api === null)).toBe(true)
    expect(reason).toBe('the events API answered 403')
  })
})

test('hostile ids break neither the log nor the summary', async () => {
  const ids = [
    '\u001b[31mred\u001b[0m\u202egnp',
    '<script>alert(1)</script>',
    '`|\n| broken | [x](javascript:alert(1)) |\n\n# Heading',
    '::error::taken\n::set-output name=x::y\n##[error]z',
    `${'long'.repeat(5000)}end`,
    '',
    '\\',
    '@octocat #1',
  ]
  const [day, at10] = ['2025-03-10', '2025-03-10T10:00:00Z']
  const hostile = ids.map((id) =>
    JSON.stringify({ id, created_at: at10, type: 'app', data: 'EVENT-TEXT' }),
  )
  await onTwoSources(texts, [...texts, ...hostile], async (at) => {
    const { step, days } = await reconciled(at)
    expect(days[day]!.only_in_one).toBe(ids.length)
    expect(step.warnings).toHaveLength(1)
    const log = logOf(step)
    expect(log + step.summary).not.toContain('EVENT-TEXT')
    for (const text of ['taken', 'script', '\u001b[31m']) expect(log).not.toContain(text)
    expect(step.summary).not.toMatch(/[^\P{C}\n]/u)
    expect(step.summary).not.toMatch(/^# Heading|^\| broken/m)
    const rows = step.summary.split('\n').filter((row) => row.startsWith(`| ${day} |`))
    const shown = rows.filter((row) => row.endsWith('| only in the events api |'))
    expect(shown).toHaveLength(ids.length)
    // They may hold anything, an e-mail too, and the summary is for everyone's eyes.
    const row = '| 2025-03-10 | not shown, for it is no id | only in the events api |'
    expect(new Set(shown)).toEqual(new Set([row]))
    expect(step.summary).not.toContain('script')
  })
})

test('without it no request is made, and the manifest says nothing of it', async () => {
  await onTwoSources(texts, others, async (at) => {
    const step = await runIn(at, exportAction, { month }, NOW)
    expect(step.error).toBeUndefined()
    expect(eventRequests(at)).toEqual([])
    const manifest = await at.git.text(['show', `main:${step.outputs['manifest-path']!}`])
    expect(manifest).not.toContain('reconcil')
    expect(step.summary).not.toMatch(/reconcil/i)
  })
})
