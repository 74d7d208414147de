import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { reference, sha256 } from '../../sandbox/reference.ts'
import type { Inputs } from '../../src/options/inputs.ts'
import { allExchanges, archiveOfEvents, events, stage, writes, type Stage } from '../e2e/fixture.ts'
import { ledgerFile } from '../e2e/ledger.ts'
import { exportIn } from '../in-process.ts'
import { pair } from '../seal/fixtures.ts'

const NOW = '2026-05-03T05:17:00Z'

let at: Stage
beforeEach(async () => {
  const archive = (month: string, count: number) => archiveOfEvents(month, events(month, count))
  at = await stage([await archive('2026-02', 3), await archive('2026-04', 1)])
})
afterEach(() => at.close())

const run = (inputs: Inputs) => exportIn(at, inputs, NOW)
const newestManifest = async (month: string) =>
  sha256(await ledgerFile(at, `2026/${month}.manifest.json`))

test('refused inputs have outputs and a summary as any failure has, and ask nobody', async () => {
  const refused = await run({ month: '2026-02..2026-03', encrypt: 'maybe' })
  expect(refused.message).toMatch(/^Invalid input; .*\n- encrypt: 'maybe' is not one of/)
  expect(refused.outputs).toMatchObject({ status: 'failed', changed: 'false' })
  expect(refused.results).toMatchObject([
    { month: '2026-02', status: 'failed', error: `${refused.message} [E_INPUT]` },
    { month: '2026-03', status: 'failed' },
  ])
  expect(refused.summary).toMatch(/^## Heroku audit trail: acme\n[^]*❌ Invalid input/)
  expect(allExchanges(at.world)).toEqual([])

  const unknown = await run({ month: 'march', summary: ' None ' })
  expect(unknown.outputs).toMatchObject({ status: 'failed', results: '[]' })
  expect(unknown.summary).toBe('')
})

test('a run ends, outside of any group, with how much, what is missing and the digest to note', async () => {
  const first = await run({ month: '2026-02' })
  const february = await newestManifest('2026-02')
  expect(first.loose).toEqual([
    '1 month exported (3 events)',
    `SHA-256 of the newest manifest, to be noted elsewhere: ${february}`,
    'Missing in the ledger: 2026-03 to 2026-04. A run with month: missing fetches what Heroku has',
  ])
  expect(first.outputs['manifest-sha256']).toBe(february)
  expect(first.grouped.join()).toContain('The repository was empty: it has its first commit now.')

  const rest = await run({ month: 'missing' })
  expect(rest.loose.slice(2)).toEqual([
    'Neither delivered nor at Heroku: 2026-03. If recent, run again later; else ask Heroku support',
  ])

  // Nothing is committed, and there is a newest manifest all the same.
  const again = await run({ month: '2026-02' })
  const april = await newestManifest('2026-04')
  expect(again.outputs).toMatchObject({ status: 'unchanged', 'manifest-sha256': april })
})

test('a dry run says what would be exported, and what the ledger has already', async () => {
  await run({ month: '2026-02' })
  const before = writes(at.world.github)
  const { loose, summary, outputs } = await run({ month: 'all', 'dry-run': 'true' })
  expect(writes(at.world.github)).toEqual(before)
  expect(loose).toEqual(
    expect.arrayContaining([
      '1 month unchanged (3 events), 1 month would be exported (1 event)',
      'Dry run: nothing was delivered',
    ]),
  )
  expect(summary).toContain('| 2026-04 | would be exported |')
  expect(summary).toContain('| 2026-02 | ✅ unchanged |')
  expect(outputs).toMatchObject({ status: 'unchanged', changed: 'false' })
})

test('a key that expires before long is warned of in the summary too', async () => {
  const date = new Date(Date.parse(NOW) - 86_400_000)
  const key = await pair({ date, keyExpirationTime: 20 * 86_400 })
  const { warnings, summary } = await run({ month: '2026-02', 'pgp-public-keys': key.public })
  expect(warnings).toEqual([expect.stringMatching(/^key \w+ expires on 2026-05-22/)])
  expect(summary).toMatch(/⚠️ key \w+ expires on 2026-05-22/)
})

test('anomalies are counted in one warning and nothing is dropped; strict delivers nothing', async () => {
  const month = '2026-03'
  const [clean] = events(month, 1)
  const entry = (change: object): string =>
    JSON.stringify({ ...(JSON.parse(clean!) as object), id: randomUUID(), ...change })
  const texts = [
    ...[clean!, clean!, '"not an object"'],
    entry({ created_at: undefined }),
    entry({ created_at: 'yesterday' }),
    entry({ created_at: '2026-04-01T00:00:00Z' }),
    entry({ enterprise_account: { id: randomUUID(), name: 'other' } }),
    entry({ type: 'dyno', action: 'explode' }),
  ]
  const kinds = ['missing_created_at', 'unreadable_created_at', 'repeated_id', 'outside_month']
  const all = [...kinds, 'other_account', 'unknown_type', 'not_an_object']
  at.account.archives = [await archiveOfEvents(month, texts)]
  const strict = await run({ month, strict: 'true' })
  for (const kind of all) expect(strict.message).toContain(`1 ${kind}`)
  expect(writes(at.world.github)).toEqual([])
  expect(strict.outputs).toMatchObject({ status: 'failed', changed: 'false', path: '' })
  expect(Number(strict.outputs.events)).toBeGreaterThan(0)

  const kept = await run({ month })
  expect(kept.warnings).toHaveLength(1)
  for (const kind of all) expect(kept.warnings[0]! + kept.summary).toContain(`1 ${kind}`)
  expect(kept.outputs).toMatchObject({ events: '8', sha256: sha256(reference(texts)) })
})
