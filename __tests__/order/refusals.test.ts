import { describe, expect, test } from '@jest/globals'
import type { ActionError } from '../../src/system/errors.ts'
import { DocumentError, JsonError } from '../../src/order/errors.ts'
import { order } from '../../src/order/index.ts'
import { CHUNK_SIZES, OCTOBER, ordered, readAll, spillInMemory } from './helpers.ts'

async function refusal(text: string, chunk = Infinity): Promise<unknown> {
  return ordered(text, { chunk }).then(
    () => 'accepted',
    (error: unknown) => error,
  )
}

async function expectRefusal(
  text: string,
  type: new (...values: never[]) => ActionError,
  message: string,
) {
  for (const chunk of CHUNK_SIZES) {
    const error = await refusal(text, chunk)
    expect(error).toBeInstanceOf(type)
    expect((error as Error).message).toContain(message)
    expect((error as Error).message).toContain('Nothing was delivered')
  }
}

describe('text that is not JSON is refused with the byte offset', () => {
  test.each([
    ['', 'the text ends early at byte 0.'],
    ['\ufeff', 'the text ends early at byte 3.'],
    ['{"entries":[{"id":"1"}', 'the text ends early at byte 22.'],
    ['<html></html>', 'unexpected byte 0x3c at byte 0.'],
    ['not found', 'unexpected byte 0x6f at byte 1.'],
    ['{"entries":nul}', 'unexpected byte 0x7d at byte 14.'],
    ['{"entries":[{"id":"é"},]}', 'at byte 24.'],
    ['{"entries":[]} {', 'at byte 15.'],
    ['{"a":[1,],"entries":[]}', 'at byte 8.'],
    ['{"entries":[]]', 'at byte 13.'],
  ])('%j', async (text, message) => {
    await expectRefusal(text, JsonError, message)
  })

  test('and the message shows nothing of an event', async () => {
    const secret = 'ada.lovelace@example.com'
    const text = `{"entries":[{"actor":{"email":"${secret}"},"x":tru}]}`
    const error = await refusal(text)
    expect((error as JsonError).offset).toBe(text.indexOf('tru}') + 3)
    expect((error as Error).message).not.toContain('ada')
  })
})

describe('JSON that is no audit trail is refused with the byte offset', () => {
  test.each([
    ['{}', "ended without a key 'entries' at byte 2"],
    ['{"a":{"entries":[]}}', "ended without a key 'entries' at byte 20"],
    ['{"Entries":[]}', "ended without a key 'entries' at byte 14"],
    [' {"a":1, "entries" : {"0":[]}}', "'entries' is not an array at byte 21"],
    ['{"entries":"[]"}', "'entries' is not an array at byte 11"],
    ['{"entr\\u0069es":null}', "'entries' is not an array at byte 16"],
    ['{"entries":[{}],"entries":null}', "a second key 'entries' at byte 26"],
    ['{"entries":[],"\\u0065ntries":{}}', "a second key 'entries' at byte 29"],
    ['"entries"', 'neither an object nor an array at byte 0'],
    ['404 page not found\n', 'neither an object nor an array at byte 0'],
    [' 12 ', 'neither an object nor an array at byte 1'],
    ['\ufefftrue', 'neither an object nor an array at byte 3'],
  ])('%j', async (text, message) => {
    await expectRefusal(text, DocumentError, message)
  })

  test('and the message says what was expected', async () => {
    const error = await refusal('{"id":"not_found","message":"There is no such archive."}')
    expect((error as Error).message).toMatch(
      /Expected an object with an array 'entries', or an array/,
    )
    expect((error as Error).message).not.toContain('no such archive')
  })
})

test('an object in place of the entries is refused at once, though it never ends', async () => {
  async function* endless(): AsyncGenerator<Buffer> {
    yield Buffer.from('{"entries":{"a":[')
    for (let i = 0; i < 1000; i++) yield Promise.resolve(Buffer.from('1,'))
    throw new Error('read on')
  }
  const workspace = { spill: () => Promise.reject(new Error('no need')) }
  await expect(order(endless(), OCTOBER, workspace)).rejects.toThrow("'entries' is not an array")
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
