import { expect, test } from '@jest/globals'
import { TypeCounter } from '../../src/order/types.ts'

type Pair = readonly [type: string, action: string]

/** Adds a pair whose texts lie within other bytes, in either order. */
function add(counter: TypeCounter, [type, action]: Pair, isTypeFirst = true): void {
  const bytes = Buffer.from(
    isTypeFirst
      ? `{"type":"${type}","action":"${action}"}`
      : `{"action":"${action}","type":"${type}"}`,
  )
  const typeAt = bytes.indexOf('"type"') + 8
  const actionAt = bytes.indexOf('"action"') + 10
  counter.add(bytes, typeAt, typeAt + type.length, actionAt, actionAt + action.length)
  // A reader's memory is used again.
  bytes.fill(0x21)
}

function counted(pairs: readonly Pair[], known: string[] = []): [string, string, number][] {
  const counter = new TypeCounter(known)
  for (const pair of pairs) add(counter, pair)
  expect(counter.unlisted).toBe(0)
  return listed(counter)
}

function listed(counter: TypeCounter): [string, string, number][] {
  return [...counter.counts()]
    .map(({ type, action, count }): [string, string, number] => [
      type.toString(),
      action.toString(),
      count,
    ])
    .sort()
}

test('pairs by their number, wherever they lie', () => {
  const counter = new TypeCounter([])
  add(counter, ['app', 'create'])
  add(counter, ['app', 'create'], false)
  add(counter, ['app', 'destroy'], false)
  add(counter, ['', ''])
  expect(listed(counter)).toEqual([
    ['', '', 1],
    ['app', 'create', 2],
    ['app', 'destroy', 1],
  ])
})

test('known ones are counted from nothing, and listed once they are there', () => {
  expect(counted([], ['app.create', 'a-b.c.d'])).toEqual([])
  expect(counted([['a-b', 'c.d']], ['app.create', 'a-b.c.d'])).toEqual([['a-b', 'c.d', 1]])
})

test.each<[string, Pair, Pair]>([
  ['the same letters, divided elsewhere', ['ab', 'c'], ['a', 'bc']],
  ['one begins with the other', ['app', 'create'], ['app', 'creates']],
  ['the first letter of the type', ['app', 'x'], ['bpp', 'x']],
  ['the last letter of the type', ['app', 'x'], ['apq', 'x']],
  ['the first letter of the action', ['app', 'xyz'], ['app', 'yyz']],
  ['the last letter of the action', ['app', 'xyz'], ['app', 'xyy']],
  // Found by trying: pairs that fall into one slot.
  ['actions of one hash', ['app', 'hulmejt'], ['app', 'wqhmpuo']],
  ['types of one hash', ['t1vpbko5', 'create'], ['t1lkmlne', 'create']],
  ['actions of one hash and of two lengths', ['app', 'tlfaig'], ['app', 'ezhyeyi']],
  ['types of one hash and of two lengths', ['dtl', 'pfnuet'], ['eqex', 'srqjp']],
])('told apart: %s', (_name, one, other) => {
  const expected = [
    [...one, 2],
    [...other, 3],
  ].sort()
  expect(counted([one, other, other, one, other])).toEqual(expected)
  expect(counted([other, one, other, one, other])).toEqual(expected)
})

test('of very many types those beyond the bound are counted, not listed', () => {
  const counter = new TypeCounter(['app.create', 'app.destroy'])
  const names = Array.from({ length: 9999 }, (_, i) => `n${i}`)
  for (const name of names) add(counter, ['made-up', name])
  expect(counter.unlisted).toBe(1)
  add(counter, ['made-up', 'n9998'])
  add(counter, ['app', 'create'])
  add(counter, ['made-up', 'n0'])
  expect(counter.unlisted).toBe(2)
  const counts = listed(counter)
  expect(counts).toHaveLength(9999)
  expect(counts[0]).toEqual(['app', 'create', 1])
  expect(counts[1]).toEqual(['made-up', 'n0', 2])
  expect(counts.filter(([, , count]) => count !== 1)).toHaveLength(1)
})
