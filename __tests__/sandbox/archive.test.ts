import { expect, test } from '@jest/globals'
import { generateEvents } from '../../sandbox/archive.ts'
import { KINDS } from '../../sandbox/kinds.ts'

const account = { id: '01234567-89ab-4def-8123-456789abcdef', name: 'acme' }
const options = { seed: 1, month: '2026-02', count: 3000, account }
const texts = [...generateEvents(options)]
const events = texts.map((text) => JSON.parse(text) as Record<string, string>)

test('generated events have every pair of type and action, the same for a seed', () => {
  const pairs = events.slice(0, 42).map(({ type, action }) => `${type!}.${action!}`)
  const all = KINDS.flatMap(({ type, actions }) => actions.map((action) => `${type}.${action}`))
  expect(pairs.toSorted()).toEqual(all.toSorted())
  expect([...generateEvents(options)]).toEqual(texts)
})

test('generated events are unsorted, of any fraction and offset, from first to last instant', () => {
  const pattern = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(Z|[+-]\d\d:\d\d)$/
  const parts = events.map(({ created_at: at }) => pattern.exec(at!)!)
  const instants = parts.map(([, whole, , offset]) => Date.parse(`${whole!}${offset!}`))
  expect(Math.min(...instants)).toBe(Date.UTC(2026, 1))
  expect(Math.max(...instants)).toBe(Date.UTC(2026, 2) - 1000)
  expect(new Set(parts.map(([, , fraction]) => fraction?.length ?? 0)).size).toBe(10)
  expect(new Set(parts.map(([, , , offset]) => offset)).size).toBe(9)
  expect(new Set(instants).size).toBeLessThan(instants.length)
})
