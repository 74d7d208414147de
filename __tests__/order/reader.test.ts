import { describe, expect, test } from '@jest/globals'
import type { Entry } from '../../src/order/entry.ts'
import { fieldNumber, FIELDS } from '../../src/order/event.ts'
import { EntryReader } from '../../src/order/reader.ts'
import { CHUNK_SIZES, slices } from './helpers.ts'

const NAMES = FIELDS.map(({ name, parent }) =>
  parent === undefined ? name : `${FIELDS[parent]!.name}.${name}`,
)

/** What the published fields of each entry say; undefined for one that is no object. */
function read(text: string, chunk: number) {
  const entries: (Record<string, string | undefined> | undefined)[] = []
  const textsOf = (entry: Entry) =>
    Object.fromEntries(NAMES.map((name, field) => [name, entry.text(field)]))
  const reader = new EntryReader((entry) => {
    entries.push(entry.isObject ? textsOf(entry) : undefined)
  })
  for (const piece of slices(Buffer.from(text), chunk)) reader.write(piece)
  reader.close()
  return entries
}

test('a reader forgets the entries it has read, but not one half read', () => {
  const texts: string[] = []
  let largest = 0
  const reader = new EntryReader((entry) => texts.push(entry.text(fieldNumber('id'))!))
  const entries = Array.from({ length: 2000 }, (_, i) => `{"id":"${i}${'x'.repeat(100)}"}`)
  for (const piece of slices(Buffer.from(`{"entries":[${entries.join(' , ')}]}`), 333)) {
    reader.write(piece)
    reader.forget()
    largest = Math.max(largest, reader.size)
  }
  reader.close()
  expect(texts).toEqual(entries.map((entry) => entry.slice(7, -2)))
  expect(largest).toBeLessThan(600)
  expect(reader.frame.suffix.toString()).toBe(']}')
})

describe('the fields', () => {
  const EMPTY = Object.fromEntries(NAMES.map((name) => [name, undefined]))

  test.each<[string, Record<string, string>]>([
    [
      '{"id":"1","actor":{"email":"a@x","id":"2"},"x":"y"}',
      { id: '1', 'actor.id': '2', 'actor.email': 'a@x' },
    ],
    ['{"\\u0069d":"1","act\\u006fr":{"\\u0065mail":"a"}}', { id: '1', 'actor.email': 'a' }],
    ['{"id":1,"actor":"x","app":["name","x"],"request":{"ip_address":null}}', { actor: 'x' }],
    ['{"id":"1","id":2}', {}],
    ['{"actor":{"id":"1","email":"a"},"actor":{"id":"2"}}', { 'actor.id': '2' }],
    ['{"actor":{"id":"1","id":"2","x":{"id":"3"}}}', { 'actor.id': '2' }],
    ['{"data":{"id":"1","actor":{"id":"2"}},"x":{"name":"3"}}', {}],
    ['{"actor":[{"id":"1"}],"x":[{"id":"2"}],"id":["3"]}', {}],
    [
      ' { "id" : "a  b" , "actor" : { "email" : "x" , "y" : [ 1 ] , "id" : "2" } } ',
      { id: 'a  b', 'actor.email': 'x', 'actor.id': '2' },
    ],
    ['{"ID":"1","id ":"2","i":"3","idx":"4"}', {}],
  ])('of %j are those published', (entry, expected) => {
    for (const chunk of CHUNK_SIZES) {
      expect(read(`[{"id":"before"},${entry},"id",["id"]]`, chunk)).toEqual([
        { ...EMPTY, id: 'before' },
        { ...EMPTY, ...expected },
        undefined,
        undefined,
      ])
    }
  })
})
