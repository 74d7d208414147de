import { expect, test } from '@jest/globals'
import { LEVELS } from '../../src/order/grammar.ts'
import { JsonError } from '../../src/order/json-error.ts'
import { ordered } from './helpers.ts'

const WAY_OUT =
  ' Expected JSON text (RFC 8259). Nothing was delivered; run again, and ask Heroku support if it ' +
  'stays so.'

async function refusal(text: string): Promise<JsonError> {
  const error: unknown = await ordered(text).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(JsonError)
  return error as JsonError
}

// In each state of the scanner, what it expected.
test.each([
  ['x', 0, '0x78', 'a value'],
  ['\ufeffx', 3, '0x78', 'a value'],
  ['[1,]', 3, '0x5d', 'a value'],
  ['[x]', 1, '0x78', "a value or ']'"],
  ['{"a":1,}', 7, '0x7d', 'a key'],
  ['{x}', 1, '0x78', "a key or '}'"],
  ['{"a"}', 4, '0x7d', "':'"],
  ['[1 2]', 3, '0x32', "',' or the end of the container"],
  ['[]\n]', 3, '0x5d', 'nothing but white space'],
  ['["a\tb"]', 3, '0x09', 'no control character in a string'],
  ['["\\x"]', 3, '0x78', 'one of "\\/bfnrtu after a backslash'],
  ['["\\u00g0"]', 6, '0x67', 'four hexadecimal digits after \\u'],
  ['[nul]', 4, '0x5d', 'true, false or null'],
  ['[-]', 2, '0x5d', 'a digit after the minus sign'],
  ['[1.]', 3, '0x5d', 'a digit after the decimal point'],
  ['[1e]', 3, '0x5d', 'a digit or sign after the exponent mark'],
  ['[1e+]', 4, '0x5d', 'a digit after the sign of the exponent'],
  ['[01]', 2, '0x31', "',' or the end of the container"],
])('%j: at byte %i stands %s, and what was expected is said', async (text, offset, byte, what) => {
  const error = await refusal(text)
  expect(error.offset).toBe(offset)
  expect(error.message).toBe(
    `The archive is not JSON: the byte ${byte}, where ${what} was expected, at byte ${offset}.` +
      WAY_OUT,
  )
})

test('in a byte order mark that is none, a value was expected', async () => {
  for (const bytes of [
    [0xef, 0x20],
    [0xef, 0xbb, 0x20],
  ]) {
    const text = Buffer.from(bytes)
    const error: unknown = await ordered(text).catch((thrown: unknown) => thrown)
    expect((error as Error).message).toMatch(
      /^The archive is not JSON: the byte 0x20, where a value/,
    )
  }
})

test('nesting has an end', async () => {
  expect(await ordered(`[${'['.repeat(LEVELS - 1)}${']'.repeat(LEVELS - 1)}]`)).toBeDefined()
  const error = await refusal('['.repeat(LEVELS + 1))
  expect(error.offset).toBe(LEVELS)
  expect(error.message).toBe(
    `The archive is not JSON: more than ${LEVELS} levels of nesting at byte ${LEVELS}.${WAY_OUT}`,
  )
})
