import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { Readable } from 'node:stream'
import { buildRecord } from '../../sandbox/archive.ts'
import { pageOf } from '../../sandbox/heroku-events.ts'
import { startHeroku, type Heroku } from '../../sandbox/heroku.ts'

const list = ['a', 'b', 'c', 'd', 'e'].map((id) => JSON.stringify({ id }))
const page = (range: string | undefined, size = 2) => {
  const found = pageOf(list, range, size)
  const ids = found?.texts.map((text) => (JSON.parse(text) as { id: string }).id).join('')
  return found && [ids, found.nextRange]
}

describe('a page', () => {
  test.each<[string | undefined, string, string | undefined]>([
    [undefined, 'ab', 'id ]b..; max=2'],
    ['id ..', 'ab', 'id ]b..; max=2'],
    ['id ]b..; max=2', 'cd', 'id ]d..; max=2'],
    ['id ]d..; max=2', 'e', undefined],
    ['id ]e..', '', undefined],
    ['id ..; max=3;', 'abc', 'id ]c..; max=3'],
    ['id ..; max=5', 'abcde', undefined],
  ])('of the range %p has %p, and the next is %p', (range, ids, next) => {
    expect(page(range)).toEqual([ids, next])
  })

  test.each(['', 'id', 'name ..', 'bytes=0-1', 'id ]z..', 'id ..; max=0', 'id ..; max=x'])(
    'is not to be had of the range %p',
    (range) => {
      expect(page(range)).toBeUndefined()
    },
  )

  test('is never longer than a thousand', () => {
    const texts = Array.from({ length: 1500 }, (_, id) => JSON.stringify({ id: `${id}` }))
    expect(pageOf(texts, 'id ..; max=1400', 200)).toMatchObject({
      nextRange: 'id ]999..; max=1000',
    })
  })
})

describe('the events endpoint', () => {
  let heroku: Heroku
  beforeEach(async () => {
    const account = { id: 'id', name: 'acme' }
    const record = await buildRecord({ seed: 1, month: '2026-05', count: 1, account })
    const events = ['a', 'b', 'c'].map((id) =>
      JSON.stringify({ id, created_at: '2026-05-10T00:00:00Z' }),
    )
    const archives = [{ ...record, gz: () => Readable.from([]), events: () => events }]
    heroku = await startHeroku({
      token: 'secret',
      accounts: [{ ...account, permissions: ['manage'], archives }],
    })
  })
  afterEach(() => heroku.close())

  const get = (day: string, range?: string) =>
    fetch(`${heroku.url}/enterprise-accounts/acme/events?day=${day}`, {
      headers: {
        accept: 'application/vnd.heroku+json; version=3',
        authorization: 'Bearer secret',
        ...(range === undefined ? {} : { range }),
      },
    })

  test('answers 206 with Next-Range, then 200 without; and 416', async () => {
    heroku.events.page = 2
    const first = await get('2026-05-10')
    expect([first.status, await first.json()]).toMatchObject([206, [{ id: 'a' }, { id: 'b' }]])
    const last = await get('2026-05-10', first.headers.get('next-range')!)
    expect([last.status, await last.json()]).toMatchObject([200, [{ id: 'c' }]])
    expect(last.headers.get('next-range')).toBeNull()
    const none = await get('2026-05-10', 'bytes=0-1')
    expect([none.status, await none.json()]).toMatchObject([
      416,
      { id: 'requested_range_not_satisfiable' },
    ])
  })

  test.each([
    [200, []],
    [404, { id: 'not_found' }],
    [410, { id: 'gone' }],
  ] as const)('answers %i for days before those it reaches', async (before, body) => {
    Object.assign(heroku.events, { since: '2026-05-10', before })
    const early = await get('2026-05-09')
    expect([early.status, await early.json()]).toMatchObject([before, body])
    expect((await get('2026-05-10')).status).toBe(200)
  })
})
