import { describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { buildRecord, generateEvents } from '../../sandbox/archive.ts'
import { KINDS } from '../../sandbox/kinds.ts'

const account = { id: '01234567-89ab-4def-8123-456789abcdef', name: 'acme' }
const options = { seed: 1, month: '2026-02', count: 3000, account }
const texts = (changed: object = {}): string[] => [...generateEvents({ ...options, ...changed })]
const events = texts().map((text) => JSON.parse(text) as Record<string, unknown>)

describe('generated events', () => {
  test('are the same for the same seed, others for another', () => {
    expect(texts()).toEqual(texts())
    expect(texts({ seed: 2 })[0]).not.toBe(texts()[0])
  })

  test('have every published field, of every pair of type and action', () => {
    const fields =
      'action actor app created_at data enterprise_account id owner request team type'.split(' ')
    for (const event of events) expect(Object.keys(event).toSorted()).toEqual(fields)
    const pairs = events.slice(0, 42).map(({ type, action }) => `${String(type)}.${String(action)}`)
    expect(new Set(pairs)).toEqual(
      new Set(KINDS.flatMap(({ type, actions }) => actions.map((action) => `${type}.${action}`))),
    )
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length)
  })

  test('are unsorted, of any fraction and offset, at every instant of the month', () => {
    const pattern = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(Z|[+-]\d\d:\d\d)$/
    const parts = events.map(({ created_at: at }) => pattern.exec(String(at))!)
    const instants = parts.map(([, whole, , offset]) => Date.parse(`${whole!}${offset!}`))
    expect(Math.min(...instants)).toBe(Date.UTC(2026, 1))
    expect(Math.max(...instants)).toBe(Date.UTC(2026, 2) - 1000)
    expect(new Set(parts.map(([, , fraction]) => fraction?.length ?? 0)).size).toBe(10)
    expect(new Set(parts.map(([, , , offset]) => offset)).size).toBe(9)
    expect(new Set(instants).size).toBeLessThan(instants.length)
    expect(instants[1]!).toBeLessThan(instants[0]!)
  })

  test('an incident comes beyond the count: at night, by somebody known and an outsider', () => {
    const incident = texts({ incident: true })
      .slice(texts().length)
      .map((each) => JSON.parse(each) as { type: string; action: string; created_at: string })
    expect([...new Set(incident.map(({ type, action }) => `${type}.${action}`))]).toEqual([
      'config_change.set',
      'collaborator.create',
      'team_membership.create',
      'trusted_ip.update',
      'app_transfer.create',
      'addon.destroy',
      'code_release.create',
    ])
    expect(incident.every(({ created_at: at }) => /^2026-02-14T0[2-6]:/.test(at))).toBe(true)
  })
})

test('an archive is what is declared of it', async () => {
  const record = await buildRecord({ ...options, month: '2025-12' })
  const gz = record.gz as Buffer
  expect(record).toMatchObject({
    ...{ year: 2025, month: '12', created_at: '2026-01-01T00:02:24.870Z', size: gz.length },
    checksum: createHash('sha256').update(gz).digest('hex'),
  })
  const json = gunzipSync(gz).toString()
  expect(json).toBe(`{"entries":[${texts({ month: '2025-12' }).join(',')}]}`)
})
