import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { EntryReader } from '../../src/order/entries.ts'
import { LEVELS } from '../../src/order/grammar.ts'
import { JsonError } from '../../src/order/json-error.ts'
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

function refusal(text: Buffer | string): JsonError {
  const reader = new EntryReader(() => undefined)
  try {
    reader.write(Buffer.from(text))
    reader.close()
  } catch (error) {
    if (error instanceof JsonError) return error
    throw error
  }
  throw new Error('not refused')
}

describe('a text that is JSON or not', () => {
  test('whatever its truncation, is judged as JSON.parse does and at the right byte', () => {
    expect(agrees(SAMPLE)).toBe(true)
    expect(disagreement(truncations(SAMPLE))).toBeUndefined()
  })

  test('whatever bit is flipped, likewise', () => {
    const bits = [1, 2, 4, 8, 16, 32, 64, 128]
    expect(disagreement(replacements(SAMPLE, bits), [1, Infinity])).toBeUndefined()
  })

  test('whatever byte is put in place of another, is judged as JSON.parse does', () => {
    const bytes = bytesOf('{}[]:,"\\/-.eE019unf \t\n\x00\x1f\x7f\x80\xff')
    for (let at = 1; at < SAMPLE.length; at++) {
      for (const byte of bytes) {
        const text = Buffer.from(SAMPLE)
        text[at] = byte
        if ((typeof scan(text) !== 'number') !== isJson(text)) {
          expect(text.toString()).toBeUndefined()
        }
      }
    }
  })

  test('whatever tokens it is made of, likewise', () => {
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

  test('whatever is cut out of it or put into it, likewise', () => {
    const tokens = [
      '',
      '',
      ',',
      '"',
      '}',
      ']',
      '{',
      '[',
      ':',
      '0',
      '.',
      '-',
      '\\',
      ' ',
      'null',
      '\xff',
    ]
    const edited = fc
      .record({
        text: fc.json({ depthSize: 'small' }),
        at: fc.nat(100),
        removed: fc.nat(3),
        added: fc.constantFrom(...tokens),
      })
      .map(({ text, at, removed, added }) => {
        const from = at % text.length
        const after = utf8(text).slice(from + removed)
        return bytesOf(utf8(text).slice(0, from) + added + after)
      })
    fc.assert(
      fc.property(edited, (text) => agrees(inArray(text), [1, 7, Infinity])),
      { numRuns: 1000 },
    )
  })

  test('has its scalars read to the end', () => {
    for (const text of [
      '0',
      '-0',
      '1.5e+10',
      '"a"',
      'true',
      'false',
      'null',
      ' 12 ',
      '-',
      '1.',
      '1e',
      '01',
    ])
      expect([text, agrees(inArray(text))]).toEqual([text, true])
  })
})

describe('white space and marks around tokens', () => {
  test('go, line ends of any kind among them, and white space in strings stays', () => {
    const text = '\r\n[{ "a b" :\t[ 1 ,\r2 ] , "c" : " \u2028 " }\r\n]\t'
    for (const size of CHUNK_SIZES)
      expect(scan(Buffer.from(text), size).toString()).toBe('[{"a b":[1,2],"c":" \u2028 "}]')
  })

  test('a byte order mark before the text is accepted and left out', () => {
    for (const size of CHUNK_SIZES) {
      expect(scan(Buffer.from('\ufeff [1]'), size).toString()).toBe('[1]')
      expect(scan(Buffer.from(' \ufeff[1]'), size)).toBe(1)
      expect(scan(Buffer.from('\ufeff\ufeff[1]'), size)).toBe(3)
      expect(scan(bytesOf('\xef[1]'), size)).toBe(1)
      expect(scan(bytesOf('\xef\xbb [1]'), size)).toBe(2)
      expect(scan(Buffer.from('\ufeff[1'), size)).toBe(5)
    }
  })

  test('no other white space is taken for it', () => {
    for (const text of ['[\x0b]', '[\x0c]', '[\u00a0]', '[\u2028]', '[\ufeff]', '[\x00]'])
      expect(scan(Buffer.from(text))).toBe(1)
  })
})

describe('bytes within strings', () => {
  test('are kept as they are when they are no UTF-8', () => {
    const text = bytesOf('["\xff", "\xc3", "\xed\xa0\x80", "\xf0\x9f"]')
    for (const size of CHUNK_SIZES) expect(scan(text, size)).toEqual(strip(text))
  })

  test('are refused when they are control characters', () => {
    for (let byte = 0; byte < 0x20; byte++)
      expect(scan(inArray(Buffer.from([0x22, byte, 0x22])))).toBe(2)
  })
})

describe('nesting', () => {
  const DEEP = 100_000

  test('may be of any depth', () => {
    const arrays = Buffer.from('['.repeat(DEEP) + ']'.repeat(DEEP))
    const objects = inArray('{"a":'.repeat(DEEP) + '0' + '}'.repeat(DEEP))
    for (const size of [7, Infinity]) {
      expect(arrays.equals(scan(arrays, size) as Buffer)).toBe(true)
      expect(objects.equals(scan(objects, size) as Buffer)).toBe(true)
    }
  })

  test('is remembered to its last level', () => {
    expect(scan(Buffer.from('['.repeat(DEEP) + ']'.repeat(DEEP - 1)))).toBe(2 * DEEP - 1)
    expect(scan(Buffer.from('['.repeat(DEEP) + ']'.repeat(DEEP + 1)))).toBe(2 * DEEP)
    expect(scan(Buffer.from('[{"a":'.repeat(DEEP) + '0' + '}]'.repeat(DEEP - 1) + ']}'))).toBe(
      6 * DEEP + 1 + 2 * (DEEP - 1),
    )
  })

  test('has an end at a million levels', () => {
    expect(scan(Buffer.from('['.repeat(LEVELS) + ']'.repeat(LEVELS)))).toBeInstanceOf(Buffer)
    expect(scan(Buffer.from('['.repeat(LEVELS + 1)))).toBe(LEVELS)
    expect(refusal('['.repeat(LEVELS + 1)).message).toContain('levels of nesting')
  })
})

describe('JsonError', () => {
  test('gives the byte, its offset, what was expected and the way out, and no text', () => {
    const error = refusal('{"email":"ada@example.com" "id":1}')
    expect(error.offset).toBe(27)
    expect(error.message).toMatch(/not JSON: the byte 0x22, where ',' .* expected, at byte 27\./)
    expect(error.message).toContain('run again')
    expect(error.message).not.toContain('ada')
  })

  test('of an early end gives the length', () => {
    expect(refusal('{"entries":[').message).toContain('the text ends early at byte 12')
    expect(refusal('').message).toContain('the text ends early at byte 0')
  })

  test.each([
    ['<html>', 'a value'],
    ['[1 2]', "','"],
    ['{1}', "a key or '}'"],
    ['{"a":1,}', 'a key'],
    ['{"a" 1}', "':'"],
    ['[,]', "a value or ']'"],
    ['[1,]', 'a value'],
    ['[] []', 'nothing but white space'],
    ['["\n"]', 'no control character'],
    ['["\\x"]', 'after a backslash'],
    ['["\\u12g4"]', 'hexadecimal'],
    ['[nul]', 'true, false or null'],
    ['[-x]', 'minus sign'],
    ['[1.]', 'decimal point'],
    ['[1e]', 'exponent'],
    ['[1e+]', 'exponent'],
  ])('of %j says that %s was expected', (text, expected) => {
    expect(refusal(text).message).toContain(expected)
  })
})
