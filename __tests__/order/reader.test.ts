import { describe, expect, test } from '@jest/globals'
import type { Entry } from '../../src/order/entry.ts'
import { fieldNumber, FIELDS } from '../../src/order/event.ts'
import { EntryReader } from '../../src/order/reader.ts'
import { CHUNK_SIZES, slices } from './helpers.ts'

interface Seen {
  source: string
  /** What it says in the published fields asked for; undefined where it is no object. */
  fields: Record<string, string | undefined> | undefined
}

const NAMES = FIELDS.map(({ name, parent }) =>
  parent === undefined ? name : `${FIELDS[parent]!.name}.${name}`,
)

/** Reads a text entry by entry, and of each the texts in the published fields. */
function read(text: string, chunk: number): { entries: Seen[]; frame: string[] } {
  const entries: Seen[] = []
  const textsOf = (entry: Entry): Seen['fields'] =>
    Object.fromEntries(NAMES.map((name, field) => [name, entry.text(field)]))
  const reader = new EntryReader((entry) => {
    const fields = entry.isObject ? textsOf(entry) : undefined
    entry.closeGaps()
    entries.push({ source: entry.bytes.toString('utf8', entry.start, entry.end), fields })
  })
  for (const piece of slices(Buffer.from(text), chunk)) reader.write(piece)
  reader.close()
  const { prefix, suffix } = reader.frame
  return { entries, frame: [prefix.toString(), suffix.toString()] }
}

describe('a reader', () => {
  test.each([
    ['[]', [], ['[', ']']],
    ['[1,[2],{"a":3}]', ['1', '[2]', '{"a":3}'], ['[', ']']],
    [
      ' { "a" : 1 , "entries" : [ { } , "x" ] , "b" : [ 2 ] } ',
      ['{}', '"x"'],
      ['{"a":1,"entries":[', '],"b":[2]}'],
    ],
    ['{"entries":[],"b":{"entries":[1]}}', [], ['{"entries":[', '],"b":{"entries":[1]}}']],
    ['{"b":{"entries":[1]},"entries":[2]}', ['2'], ['{"b":{"entries":[1]},"entries":[', ']}']],
    ['[{"entries":[1]},{"entries":[2]}]', ['{"entries":[1]}', '{"entries":[2]}'], ['[', ']']],
  ])('of %j finds the entries and what stands around them', (text, sources, frame) => {
    for (const chunk of CHUNK_SIZES) {
      const result = read(text, chunk)
      expect(result.entries.map(({ source }) => source)).toEqual(sources)
      expect(result.frame).toEqual(frame)
    }
  })

  test('forgets the entries it has read, but not one half read', () => {
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
})

describe('the fields', () => {
  const EMPTY = Object.fromEntries(NAMES.map((name) => [name, undefined]))

  test.each<[string, Record<string, string>]>([
    ['{}', {}],
    [
      '{"id":"1","actor":{"email":"a@x","id":"2"},"x":"y"}',
      { id: '1', 'actor.id': '2', 'actor.email': 'a@x' },
    ],
    ['{"created_at":"\\u0041\\n\\ud83d\\ude00é"}', { created_at: 'A\n😀é' }],
    ['{"\\u0069d":"1","act\\u006fr":{"\\u0065mail":"a"}}', { id: '1', 'actor.email': 'a' }],
    ['{"id":1,"actor":"x","app":["name","x"],"request":{"ip_address":null}}', { actor: 'x' }],
    ['{"id":"1","id":"2"}', { id: '2' }],
    ['{"id":"1","id":2}', {}],
    ['{"actor":{"id":"1","email":"a"},"actor":{"id":"2"}}', { 'actor.id': '2' }],
    ['{"actor":{"id":"1"},"actor":null}', {}],
    ['{"actor":{"id":"1"},"app":{"name":"n"},"actor":{}}', { 'app.name': 'n' }],
    ['{"actor":{"id":"1","id":"2","x":{"id":"3"}}}', { 'actor.id': '2' }],
    ['{"data":{"id":"1","actor":{"id":"2"}},"x":{"name":"3"}}', {}],
    ['{"actor":[{"id":"1"}],"x":[{"id":"2"}],"id":["3"]}', {}],
    ['{"actor":{"x":1},"email":"a","name":"b"}', {}],
    [
      ' { "id" : "a  b" , "actor" : { "email" : "x" , "y" : [ 1 ] , "id" : "2" } } ',
      { id: 'a  b', 'actor.email': 'x', 'actor.id': '2' },
    ],
    ['{"id":"","actor":{"email":""}}', { id: '', 'actor.email': '' }],
    ['{"ID":"1","id ":"2","i":"3","idx":"4"}', {}],
  ])('of %j are those published', (entry, expected) => {
    for (const chunk of CHUNK_SIZES) {
      const { entries } = read(`[{"id":"before"},${entry},"id",["id"]]`, chunk)
      expect(entries.map(({ fields }) => fields)).toEqual([
        { ...EMPTY, id: 'before' },
        { ...EMPTY, ...expected },
        undefined,
        undefined,
      ])
    }
  })
})
