import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { fieldNumber } from '../../src/order/event.ts'
import { EntryReader } from '../../src/order/reader.ts'
import { compact } from '../../sandbox/reference.ts'
import { bytesOf, CHUNK_SIZES, isJson, scan, slices, utf8 } from './helpers.ts'

const SAMPLE = bytesOf(
  '[ {"a":[true ,false,null,[],{}, -0,0.5,12,1E400,1e-7,-10.25E+3],\r\n' +
    `"${utf8('é😀')}\\u00e9\\uD83d\\ude00\\"\\\\\\/\\b\\f\\n\\r\\t\x7f":{"":"","b":{"c":[[{"d": 0}]]}},\t` +
    '"12345678901234567890":12345678901234567890}\n] ',
)

/** A text as an element of an array. */
const inArray = (text: Buffer | string): Buffer =>
  Buffer.concat([bytesOf('['), Buffer.from(text), bytesOf(']')])

/** Whether what the scanner takes, in chunks of any size, is what `JSON.parse` does. */
function agrees(bytes: Buffer, sizes = CHUNK_SIZES): boolean {
  const [first, ...others] = sizes.map((size) => scan(bytes, size))
  if (!others.every((other) => other === first)) return false
  const isMarked = bytes.subarray(0, 3).equals(Buffer.from('\ufeff'))
  const text = isMarked ? bytes.subarray(3) : bytes
  return isJson(text) ? first === compact(text.toString('latin1')) : typeof first === 'number'
}

function disagreement(texts: Iterable<Buffer>, sizes?: number[]): string | undefined {
  for (const text of texts) if (!agrees(text, sizes)) return JSON.stringify(text.toString('latin1'))
  return undefined
}

function* truncations(bytes: Buffer): Generator<Buffer> {
  for (let length = 0; length <= bytes.length; length++) yield bytes.subarray(0, length)
}

function* replacements(bytes: Buffer, changes: number[]): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at++)
    for (const change of changes) {
      const copy = Buffer.from(bytes)
      copy[at]! ^= change
      yield copy
    }
}

describe('the reader agrees with JSON.parse on a text', () => {
  test('cut short anywhere', () => {
    expect(agrees(SAMPLE)).toBe(true)
    expect(disagreement(truncations(SAMPLE))).toBeUndefined()
  })

  test('with any bit flipped', () => {
    const bits = [1, 2, 4, 8, 16, 32, 64, 128]
    expect(disagreement(replacements(SAMPLE, bits), [1, Infinity])).toBeUndefined()
  })

  test('of any tokens', () => {
    const token = fc.constantFrom(
      ...['{', '}', '[', ']', ':', ',', '"', '"a"', '"a":', '\\', '\\u', '\\n', 'A0', '00', '0'],
      ...['-', '.', 'e', 'E', '+', '1', 'true', 'nul', 'l', 'false', ' ', '\n', '\r\n', '\t', '/'],
      ...'\x00 \x0b \x1f \x7f \x80 \xff \xc3\xa9 \xa0 \xef\xbb\xbf \xef'.split(' '),
    )
    const soup = fc.array(token, { maxLength: 12 }).map((tokens) => bytesOf(tokens.join('')))
    fc.assert(
      fc.property(soup, (text) => agrees(inArray(text), [1, 2, Infinity])),
      { numRuns: 2000 },
    )
  })
})

test('a byte order mark before the text is accepted and dropped', () => {
  for (const size of CHUNK_SIZES) {
    expect(scan(Buffer.from('\ufeff [1]'), size)).toBe('[1]')
    expect(scan(Buffer.from(' \ufeff[1]'), size)).toBe(1)
    expect(scan(Buffer.from('\ufeff\ufeff[1]'), size)).toBe(3)
    expect(scan(bytesOf('\xef\xbb [1]'), size)).toBe(0)
  }
})

test('nesting can be of any depth, and is checked to its last level', () => {
  const DEEP = 1_500_000
  const both = (ends: number) => `${'[{"a":'.repeat(DEEP)}0${'}]'.repeat(ends)}`
  expect(typeof scan(Buffer.from(both(DEEP)))).toBe('string')
  expect(scan(Buffer.from(`${both(DEEP - 1)}]}`))).toBe(6 * DEEP + 1 + 2 * (DEEP - 1))
})

test('a value in very many chunks takes time in proportion to its size', () => {
  const reader = new EntryReader(() => undefined)
  const chunk = Buffer.from('a'.repeat(100))
  reader.write(Buffer.from('["'))
  // Read anew with each chunk it would be 250 GB.
  for (let i = 0; i < 70_000; i++) reader.write(chunk)
  reader.write(Buffer.from('"]'))
  reader.close()
  expect(reader.size).toBe(7_000_004)
})

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
