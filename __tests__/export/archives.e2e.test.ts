import { expect, test } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import {
  annotations,
  archiveOf,
  archiveOfEvents,
  events,
  failure,
  onStage,
  resultsOf,
  writes,
} from '../e2e/fixture.ts'
import { reference, sha256 } from '../../sandbox/reference.ts'

const month = '2025-03'

const [clean] = events(month, 1)
const entry = (change: object): string =>
  JSON.stringify({ ...(JSON.parse(clean!) as object), id: randomUUID(), ...change })
const texts = [
  clean!,
  clean!,
  entry({ created_at: undefined }),
  entry({ created_at: 'yesterday' }),
  entry({ created_at: '2025-04-01T00:00:00Z' }),
  entry({ enterprise_account: { id: randomUUID(), name: 'other' } }),
  entry({ type: 'dyno', action: 'explode' }),
  '"not an object"',
]
const kinds = ['missing_created_at', 'unreadable_created_at', 'repeated_id', 'outside_month']
const more = ['other_account', 'unknown_type', 'not_an_object']

test('anomalies are counted in one warning and nothing is dropped; strict delivers nothing', async () => {
  await onStage([await archiveOfEvents(month, texts)], async (at) => {
    const strict = await at.run({ month, strict: 'true', destination: 'commit artifact' })
    const message = await failure(strict)
    for (const kind of [...kinds, ...more]) expect(message).toContain(`1 ${kind}`)
    expect(writes(at.world.github)).toEqual([])
    expect(at.world.artifacts.exchanges).toEqual([])
    expect(strict.outputs).toMatchObject({ status: 'failed', changed: 'false', path: '' })

    const kept = await at.run({ month, 'dry-run': 'true' })
    expect(kept.exitCode).toBe(0)
    const warnings = annotations(kept, 'warning')
    expect(warnings).toHaveLength(1)
    for (const kind of [...kinds, ...more]) {
      expect(warnings[0]).toContain(`1 ${kind}`)
      expect(kept.summary).toContain(kind)
    }
    expect(kept.outputs).toMatchObject({ events: '8', sha256: sha256(reference(texts)) })
  })
})

test('what is no JSON, or has no entries, is refused with the byte offset', async () => {
  const documents: [string, RegExp][] = [
    ['{"entries":[{"id":1},{"id":bad}]}', /\bbyte 27\b/],
    ['{"entries":[{"id":1}]', /\bbyte 21\b/],
    ['{"events":[]}', /entries/],
    ['{"entries":{}}', /entries/],
    ['<html>not json</html>', /\bbyte 0\b/],
  ]
  await onStage([], async (at) => {
    for (const [document, problem] of documents) {
      at.account.archives = [await archiveOf(month, document)]
      const step = await at.run({ month })
      const message = await failure(step)
      expect(message).toMatch(problem)
      expect(message).not.toContain(document)
      expect(resultsOf(step)).toMatchObject([{ status: 'failed', events: null, sha256: null }])
    }
    expect(writes(at.world.github)).toEqual([])
  })
})
