import { beforeEach, describe, expect, test } from '@jest/globals'
import { Checksum } from '../../src/order/collector.ts'
import { Layout, layoutSize } from '../../src/order/layout.ts'

const CHUNK = 512 * 1024
const PREFIX = Buffer.from('{"entries":[')
const SUFFIX = Buffer.from(']}')

/** An entry of so many bytes. */
const entryOf = (size: number) => Buffer.alloc(size, 'x')

let written: Checksum
let layout: Layout
beforeEach(() => {
  written = new Checksum()
  layout = new Layout(PREFIX, written)
})

const add = (...entries: Buffer[]) => {
  for (const entry of entries) layout.entry(entry, 0, entry.length)
}
const sizes = (chunks: readonly Buffer[]) => chunks.map(({ length }) => length)

describe('the document', () => {
  test.each([
    [[], '{"entries":[]}\n'],
    [['1'], '{"entries":[\n1\n]}\n'],
    [['1', '{"a":2}'], '{"entries":[\n1,\n{"a":2}\n]}\n'],
  ])('of %j', (texts, document) => {
    add(...texts.map((text) => Buffer.from(text)))
    expect(Buffer.concat(layout.close(SUFFIX)).toString()).toBe(document)
    const size = texts.join('').length
    expect([written.count, written.size]).toEqual([texts.length, size])
    expect(layoutSize(PREFIX, texts.length, size, SUFFIX)).toBe(document.length)
  })

  test('is of places in what is given, not of the whole', () => {
    layout.entry(Buffer.from('ab12cd'), 2, 4)
    expect(Buffer.concat(layout.close(SUFFIX)).toString()).toBe('{"entries":[\n12\n]}\n')
  })
})

describe('chunks', () => {
  test('are there to take when one is full, and only once', () => {
    add(entryOf(CHUNK / 2))
    expect([layout.isFull, layout.take()]).toEqual([false, []])
    add(entryOf(CHUNK / 2))
    expect(layout.isFull).toBe(true)
    expect(sizes(layout.take())).toEqual([PREFIX.length + 1 + CHUNK / 2])
    expect([layout.isFull, layout.take()]).toEqual([false, []])
    // A comma, a line feed and the entry; the suffix with line feeds around it.
    expect(sizes(layout.close(SUFFIX))).toEqual([2 + CHUNK / 2 + 2 + SUFFIX.length])
  })

  test('hold as much as fits, to the last byte, and keep an entry on its line', () => {
    // Room is kept for a comma, though the first entry has none.
    const fitting = CHUNK - PREFIX.length - 2
    add(entryOf(fitting))
    expect(layout.isFull).toBe(false)
    layout = new Layout(PREFIX, written)
    add(entryOf(fitting + 1))
    expect(sizes(layout.take())).toEqual([PREFIX.length])
    expect(sizes(layout.close(SUFFIX))).toEqual([fitting + 2 + 2 + SUFFIX.length])
  })

  test('are as large as an entry that is larger', () => {
    add(entryOf(3 * CHUNK), entryOf(1))
    expect(sizes(layout.take())).toEqual([PREFIX.length, 3 * CHUNK + 1])
    const last = Buffer.concat(layout.close(SUFFIX)).toString()
    expect(last).toBe(',\nx\n]}\n')
  })

  test('stay as they were when the next are filled', () => {
    add(Buffer.alloc(CHUNK, 'a'), Buffer.alloc(CHUNK, 'b'))
    const [, first] = layout.take()
    add(Buffer.alloc(CHUNK, 'c'))
    expect(new Set(first!.subarray(1).toString())).toEqual(new Set('a'))
  })
})
