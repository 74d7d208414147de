import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Kind, Scanner, type Visitor } from '../../src/order/scan.ts'
import { CHUNK_SIZES, slices } from './helpers.ts'

type Seen = [depth: number, what: Kind | 'key', text: string][]

/** Every key and every value as a scanner tells of them, down to a depth: values as they end. */
function seen(text: string, chunk: number, watch = Infinity): Seen {
  const list: Seen = []
  const starts: number[] = []
  const visitor: Visitor = {
    watch,
    settle: watch,
    key(depth, bytes, start, end) {
      list.push([depth, 'key', Buffer.from(bytes.subarray(start, end)).toString()])
    },
    start(depth, _kind, at) {
      starts[depth] = at
    },
    end(depth, kind, at) {
      list.push([depth, kind, scanner.bytes.toString('utf8', starts[depth], at)])
    },
  }
  const scanner = new Scanner(visitor, 8)
  for (const piece of slices(Buffer.from(text), chunk)) scanner.write(piece)
  scanner.end()
  return list
}

function kindOf(value: unknown): Kind {
  if (value === null) return Kind.null
  if (Array.isArray(value)) return Kind.array
  return Kind[typeof value as 'object' | 'string' | 'number' | 'boolean']
}

function* walk(value: unknown, watch: number, depth = 0): Generator<Seen[number]> {
  if (depth > watch) return
  if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if (!Array.isArray(value) && depth < watch)
        yield [depth + 1, 'key', JSON.stringify(key).slice(1, -1)]
      yield* walk(inner, watch, depth + 1)
    }
  }
  yield [depth, kindOf(value), JSON.stringify(value)]
}

const document = fc.jsonValue({ depthSize: 'medium', stringUnit: 'binary' })

test('a visitor is told of each key and value, where it lies and of which kind', () => {
  fc.assert(
    fc.property(
      document,
      fc.constantFrom(0, 1, 2),
      fc.constantFrom(...CHUNK_SIZES),
      (value, indent, chunk) => {
        const text = JSON.stringify(value, null, indent)
        expect(seen(text, chunk)).toEqual([...walk(JSON.parse(text), Infinity)])
      },
    ),
  )
})

test('a visitor is told of nothing below the depth it watches', () => {
  fc.assert(
    fc.property(document, fc.nat(3), fc.constantFrom(...CHUNK_SIZES), (value, watch, chunk) => {
      const text = JSON.stringify(value)
      expect(seen(text, chunk, watch)).toEqual([...walk(JSON.parse(text), watch)])
    }),
  )
})

test('the offset of a value is that of its first byte in the text', () => {
  const text = ' { "a" : [ 1 , "b" ] }'
  for (const chunk of CHUNK_SIZES) {
    const offsets: number[] = []
    const scanner = new Scanner({
      ...{ watch: Infinity, settle: -1, key: () => undefined, end: () => undefined },
      start: () => offsets.push(scanner.offset),
    })
    for (const piece of slices(Buffer.from(text), chunk)) scanner.write(piece)
    expect(offsets.map((offset) => text[offset])).toEqual(['{', '[', '1', '"'])
  }
})

test('what is discarded moves what comes later, a key half read included', () => {
  const text = '[{"alpha":1},{"beta":2}]'
  for (let cut = 1; cut < text.length; cut++) {
    const keys: string[] = []
    const scanner = new Scanner({
      ...{ watch: 2, settle: -1, start: () => undefined, end: () => undefined },
      key: (_, bytes, start, end) => keys.push(Buffer.from(bytes.subarray(start, end)).toString()),
    })
    scanner.write(Buffer.from(text.slice(0, cut)))
    const discarded = Math.min(cut, 12)
    // Of a key half read nothing may go.
    if (cut < 12) scanner.discard(1)
    else scanner.discard(discarded)
    scanner.write(Buffer.from(text.slice(cut)))
    expect(keys).toEqual(['alpha', 'beta'])
    const rest = scanner.bytes.toString('utf8', 0, scanner.length)
    expect(rest).toBe(text.slice(cut < 12 ? 1 : discarded))
  }
})
