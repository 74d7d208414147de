import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { EntryReader } from '../../src/order/reader.ts'
import { bytesOf, CHUNK_SIZES, scan, utf8 } from './helpers.ts'
import { isJson, stopsBeingJsonAt, strip, withoutBom } from './reference-json.ts'

const SAMPLE = bytesOf(
  '[ {"a":[true ,false,null,[],{}, -0,0.5,12,1E400,1e-7,-10.25E+3],\r\n' +
    `"${utf8('é😀')}\\u00e9\\uD83d\\ude00\\"\\\\\\/\\b\\f\\n\\r\\t\x7f":{"":"","b":{"c":[[{"d": 0}]]}},\t` +
    '"12345678901234567890":12345678901234567890}\n] ',
)

/** A text as an element of an array. */
const inArray = (text: Buffer | string): Buffer =>
  Buffer.concat([bytesOf('['), Buffer.from(text), bytesOf(']')])

/** The scanner agrees with `JSON.parse` (but for a byte order mark), to the byte. */
function agrees(bytes: Buffer, sizes = CHUNK_SIZES): boolean {
  const [first, ...others] = sizes.map((size) => scan(bytes, size))
  if (typeof first === 'number') {
    if (isJson(withoutBom(bytes)) || !stopsBeingJsonAt(bytes, first)) return false
    return others.every((other) => other === first)
  }
  if (!isJson(withoutBom(bytes))) return false
  const expected = strip(bytes)
  return [first!, ...others].every((one) => typeof one !== 'number' && one.equals(expected))
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

describe('the reader agrees with JSON.parse, to the byte, on a text', () => {
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
      ...[
        '\x00',
        '\x0b',
        '\x1f',
        '\x7f',
        '\x80',
        '\xff',
        '\xc3\xa9',
        '\xa0',
        '\xef\xbb\xbf',
        '\xef',
      ],
    )
    const soup = fc.array(token, { maxLength: 12 }).map((tokens) => bytesOf(tokens.join('')))
    fc.assert(
      fc.property(soup, (text) => agrees(inArray(text), [1, 2, Infinity])),
      { numRuns: 2000 },
    )
  })
})

describe('white space around tokens', () => {
  test('is removed, any kind of line end included, but white space in strings stays', () => {
    const text = '\r\n[{ "a b" :\t[ 1 ,\r2 ] , "c" : " \u2028 " }\r\n]\t'
    for (const size of CHUNK_SIZES)
      expect(scan(Buffer.from(text), size).toString()).toBe('[{"a b":[1,2],"c":" \u2028 "}]')
  })

  test('a byte order mark before the text is accepted and dropped', () => {
    for (const size of CHUNK_SIZES) {
      expect(scan(Buffer.from('\ufeff [1]'), size).toString()).toBe('[1]')
      expect(scan(Buffer.from(' \ufeff[1]'), size)).toBe(1)
      expect(scan(Buffer.from('\ufeff\ufeff[1]'), size)).toBe(3)
      expect(scan(bytesOf('\xef\xbb [1]'), size)).toBe(0)
      expect(scan(Buffer.from('\ufeff[1'), size)).toBe(5)
    }
  })
})

test('nesting can be of any depth, and is checked to its last level', () => {
  const DEEP = 1_500_000
  const both = (ends: number) => `${'[{"a":'.repeat(DEEP)}0${'}]'.repeat(ends)}`
  expect(scan(Buffer.from(both(DEEP)))).toBeInstanceOf(Buffer)
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

test('a refusal gives the byte, its offset and the way out, and no text', () => {
  const reader = new EntryReader(() => undefined)
  expect(() => reader.write(Buffer.from('{"email":"ada@example.com" "id":1}'))).toThrow(
    'The archive is not JSON: unexpected byte 0x22 at byte 27. Expected JSON text (RFC 8259). ' +
      'Nothing was delivered. Run again, and ask Heroku support if this happens again.',
  )
})
