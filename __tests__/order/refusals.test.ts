import { expect, test } from '@jest/globals'
import { DocumentError, JsonError } from '../../src/order/errors.ts'
import { order } from '../../src/order/index.ts'
import { failureOf } from '../edges.ts'
import { CHUNK_SIZES, OCTOBER, ordered, readAll, spillInMemory } from './helpers.ts'

const NO_JSON: [string, string][] = [
  ['', 'the text ends early at byte 0.'],
  ['\ufeff', 'the text ends early at byte 3.'],
  ['not found', 'unexpected byte 0x6f at byte 1.'],
  ['{"entries":nul}', 'unexpected byte 0x7d at byte 14.'],
  ['{"entries":[{"id":"é"},]}', 'at byte 24.'],
  ['{"entries":[]} {', 'at byte 15.'],
  ['{"a":[1,],"entries":[]}', 'at byte 8.'],
  ['{"entries":[]]', 'at byte 13.'],
]
const NO_TRAIL: [string, string][] = [
  ['{}', "ended without a key 'entries' at byte 2"],
  ['{"a":{"entries":[]}}', "ended without a key 'entries' at byte 20"],
  [' {"a":1, "entries" : {"0":[]}}', "'entries' is not an array at byte 21"],
  ['{"entr\\u0069es":null}', "'entries' is not an array at byte 16"],
  ['{"entries":[],"\\u0065ntries":{}}', "a second key 'entries' at byte 29"],
  ['{"entries":{"a":[', "'entries' is not an array at byte 11"],
  ['404 page not found\n', 'neither an object nor an array at byte 0'],
  ['\ufefftrue', 'neither an object nor an array at byte 3'],
]

test.each([
  ...NO_JSON.map((row) => [...row, JsonError] as const),
  ...NO_TRAIL.map((row) => [...row, DocumentError] as const),
])('%j is refused: %s', async (text, message, type) => {
  for (const chunk of CHUNK_SIZES) {
    const error = await failureOf(ordered(text, { chunk }))
    expect(error).toBeInstanceOf(type)
    expect(error.message).toContain(message)
    expect(error.message).toContain('Nothing was delivered')
  }
})

test('a refusal says what was expected, and nothing of the text', async () => {
  const { message } = await failureOf(ordered('{"message":"No such archive: ada@example.com"}'))
  expect(message).toMatch(/Expected an object with an array 'entries', or an array/)
  expect(message).not.toContain('ada')
})

test('a source that fails gives its own error', async () => {
  const failure = new Error('the connection was reset')
  async function* failing(): AsyncGenerator<Buffer> {
    yield Promise.resolve(Buffer.from('[{},{}'))
    throw failure
  }
  const spill = () => Promise.reject(new Error('no need'))
  await expect(order(failing(), OCTOBER, { spill })).rejects.toBe(failure)
})

test('a disk that fails gives its own error, to the caller only', async () => {
  const unhandled: unknown[] = []
  const note = (reason: unknown) => unhandled.push(reason)
  process.on('unhandledRejection', note)
  try {
    const full = new Error('disk full')
    async function* entries(): AsyncGenerator<Buffer> {
      yield Buffer.from('[0')
      for (let i = 0; i < 10; i++) yield Promise.resolve(Buffer.from(',{}'))
      // Long enough for a failure that nobody awaits to be noticed.
      await new Promise((resolve) => setTimeout(resolve, 20))
      yield Buffer.from(',{}]')
    }
    const fails = () => Promise.reject(full)
    const written = { append: fails, read: fails }
    const read = { ...spillInMemory(), read: fails }
    for (const spill of [fails, () => Promise.resolve(written), () => Promise.resolve(read)]) {
      for (const memory of [0, 600]) {
        const reading = async () => readAll(await order(entries(), OCTOBER, { spill, memory }))
        await expect(reading()).rejects.toBe(full)
      }
    }
    expect(unhandled).toEqual([])
  } finally {
    process.off('unhandledRejection', note)
  }
})
