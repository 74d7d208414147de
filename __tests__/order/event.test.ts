import { expect, test } from '@jest/globals'
import { KINDS } from '../../sandbox/kinds.ts'
import { eventSchema, KNOWN_TYPES } from '../../src/order/event.ts'

const PUBLISHED = {
  id: '01234567-89ab-cdef-0123-456789abcdef',
  created_at: '2026-10-01T00:00:00Z',
  type: 'app',
  action: 'create',
  actor: { id: '1', email: 'ada@example.com' },
  app: { id: '2', name: 'shop' },
  owner: { id: '3', email: 'team@example.com' },
  enterprise_account: { id: '4', name: 'acme' },
  team: { id: '5', name: 'shops' },
  request: { ip_address: '192.0.2.1' },
  data: { anything: [1, null] },
}

const accepts = (event: unknown): boolean => eventSchema.safeParse(event).success

test('the schema has Heroku’s published fields, and requires none', () => {
  expect(Object.keys(eventSchema.shape)).toEqual(Object.keys(PUBLISHED))
  expect(accepts(PUBLISHED)).toBe(true)
  expect(accepts({})).toBe(true)
  for (const [name, value] of Object.entries(PUBLISHED)) {
    expect(accepts({ ...PUBLISHED, [name]: undefined })).toBe(true)
    if (typeof value === 'object') expect(accepts({ ...PUBLISHED, [name]: {} })).toBe(true)
  }
})

test('the schema lets unknown fields through, at the top and within', () => {
  expect(accepts({ ...PUBLISHED, region: 'eu', app: { ...PUBLISHED.app, stack: 24 } })).toBe(true)
  expect(accepts({ ...PUBLISHED, request: { ip_address: '2001:db8::1', agent: null } })).toBe(true)
})

test('the schema holds published fields to their kinds', () => {
  for (const name of Object.keys(PUBLISHED)) {
    expect(accepts({ ...PUBLISHED, [name]: null })).toBe(true)
    for (const wrong of [1, true, []]) {
      expect([name, wrong, accepts({ ...PUBLISHED, [name]: wrong })]).toEqual([name, wrong, false])
    }
  }
  for (const [name, value] of Object.entries(PUBLISHED)) {
    if (typeof value === 'string' || name === 'data') continue
    for (const inner of Object.keys(value)) {
      expect([name, inner, accepts({ [name]: { [inner]: 1 } })]).toEqual([name, inner, false])
    }
  }
})

test('the known types are the 42 that Heroku lists, as the sandbox has them too', () => {
  const generated = KINDS.flatMap(({ type, actions }) =>
    actions.map((action) => `${type}.${action}`),
  )
  expect([...KNOWN_TYPES].sort()).toEqual(generated.sort())
  expect(KNOWN_TYPES.size).toBe(42)
})
