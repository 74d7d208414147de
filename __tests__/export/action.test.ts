import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { createHash, randomUUID } from 'node:crypto'
import type { Inputs } from '../../src/options/inputs.ts'
import type { MonthResult } from '../../src/report/result.ts'
import { exportAction } from '../../src/export/action.ts'
import { allExchanges, archiveOfEvents, events, stage, writes, type Stage } from '../e2e/fixture.ts'
import { reference, sha256 } from '../../sandbox/reference.ts'
import { runIn } from '../in-process.ts'
import { pair } from '../seal/fixtures.ts'

const NOW = '2026-05-03T05:17:00Z'

let at: Stage
beforeEach(async () => {
  const archive = (month: string, count: number) => archiveOfEvents(month, events(month, count))
  at = await stage([await archive('2026-02', 3), await archive('2026-04', 1)])
})
afterEach(() => at.close())

const runs = (inputs: Inputs) => runIn(at, exportAction, inputs, NOW)

async function newestManifest(month: string): Promise<string> {
  const path = `audit-trail/acme/2026/${month}.manifest.json`
  return createHash('sha256')
    .update(await at.git.run(['show', `main:${path}`]))
    .digest('hex')
}

test('refused inputs have outputs and a summary as any failure has, and ask nobody', async () => {
  const step = await runs({ month: '2026-02..2026-03', encrypt: 'maybe' })
  expect(step.error!.message).toMatch(/^Invalid input; .*\n- encrypt: 'maybe' is not one of/)
  expect(step.outputs).toMatchObject({ status: 'failed', changed: 'false', 'manifest-sha256': '' })
  const results = JSON.parse(step.outputs.results!) as MonthResult[]
  expect(results).toMatchObject([
    { month: '2026-02', status: 'failed', error: step.error!.message },
    { month: '2026-03', status: 'failed' },
  ])
  expect(step.summary).toMatch(/^## Heroku audit trail: acme\n[^]*❌ Invalid input/)
  expect(allExchanges(at.world)).toEqual([])

  const unknown = await runs({ month: 'march', summary: ' None ' })
  expect(unknown.outputs).toMatchObject({ status: 'failed', results: '[]' })
  expect(unknown.summary).toBe('')
})

const REMEDY = 'A run with month: missing fetches what Heroku has'

test('a run ends, outside of any group, with how much, what is missing and the digest to note', async () => {
  const first = await runs({ month: '2026-02' })
  const february = await newestManifest('2026-02')
  const head = await at.head()
  expect(first.loose).toEqual([
    '1 month exported (3 events)',
    `SHA-256 of the newest manifest, to be noted elsewhere: ${february}, the newest commit is ${head!}`,
    `Missing in the ledger: 2026-03 to 2026-04. ${REMEDY}`,
  ])
  expect(first.outputs['manifest-sha256']).toBe(february)
  expect(first.grouped.join('\n')).toContain(
    'The repository was empty: it has its first commit now.',
  )
  expect(first.grouped.join('\n')).not.toMatch(/attempt/)

  const rest = await runs({ month: 'missing' })
  const april = await newestManifest('2026-04')
  expect(rest.loose[0]).toBe('1 month exported (1 event)')
  expect(rest.loose.slice(2)).toEqual([
    'Neither delivered nor at Heroku: 2026-03. If recent, run again later; else ask Heroku support',
  ])
  expect(rest.outputs['manifest-sha256']).toBe(april)
  expect(rest.summary).toContain(april)

  // Nothing is committed, and there is a newest manifest all the same.
  const again = await runs({ month: '2026-02' })
  expect(again.loose).toContain(`SHA-256 of the newest manifest, to be noted elsewhere: ${april}`)
  expect(again.outputs).toMatchObject({ status: 'unchanged', 'manifest-sha256': april })
}, 60_000)

test('a dry run says what would be exported, and what the ledger has already', async () => {
  await runs({ month: '2026-02' })
  const before = writes(at.world.github)
  const step = await runs({ month: 'all', 'dry-run': 'true' })
  expect(writes(at.world.github)).toEqual(before)
  expect(step.loose.slice(1, 3)).toEqual([
    '1 month would be exported (1 event), 1 month unchanged (3 events)',
    'Dry run: nothing was delivered',
  ])
  expect(step.summary).toContain('| 2026-04 | would be exported |')
  expect(step.summary).toContain('| 2026-02 | ✅ unchanged |')
  expect(step.outputs).toMatchObject({ status: 'unchanged', changed: 'false' })
})

test('a key that expires before long is warned of in the summary too', async () => {
  const day = 86_400_000
  const key = await pair({ date: new Date(Date.parse(NOW) - day), keyExpirationTime: 20 * 86_400 })
  const step = await runs({ month: '2026-02', 'pgp-public-keys': key.public })
  expect(step.error).toBeUndefined()
  expect(step.warnings).toEqual([expect.stringMatching(/^key \w+ expires on 2026-05-22/)])
  expect(step.summary).toMatch(/⚠️ key \w+ expires on 2026-05-22/)
  expect(step.grouped).toContain('Encrypted for 1 recipient')
})

test('anomalies are counted in one warning and nothing is dropped; strict delivers nothing', async () => {
  const month = '2026-03'
  const [clean] = events(month, 1)
  const entry = (change: object): string =>
    JSON.stringify({ ...(JSON.parse(clean!) as object), id: randomUUID(), ...change })
  const texts = [
    clean!,
    clean!,
    entry({ created_at: undefined }),
    entry({ created_at: 'yesterday' }),
    entry({ created_at: '2026-04-01T00:00:00Z' }),
    entry({ enterprise_account: { id: randomUUID(), name: 'other' } }),
    entry({ type: 'dyno', action: 'explode' }),
    '"not an object"',
  ]
  const kinds = ['missing_created_at', 'unreadable_created_at', 'repeated_id', 'outside_month']
  const all = [...kinds, 'other_account', 'unknown_type', 'not_an_object']
  at.account.archives = [await archiveOfEvents(month, texts)]
  const strict = await runs({ month, strict: 'true' })
  for (const kind of all) expect(strict.error!.message).toContain(`1 ${kind}`)
  expect(writes(at.world.github)).toEqual([])
  expect(strict.outputs).toMatchObject({ status: 'failed', changed: 'false', path: '' })

  const kept = await runs({ month })
  expect(kept.warnings).toHaveLength(1)
  for (const kind of all) expect(kept.warnings[0]! + kept.summary).toContain(`1 ${kind}`)
  expect(kept.outputs).toMatchObject({ events: '8', sha256: sha256(reference(texts)) })
})
