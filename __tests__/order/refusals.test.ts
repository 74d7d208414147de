import { describe, expect, test } from '@jest/globals'
import type { ActionError } from '../../src/system/errors.ts'
import { DocumentError, JsonError } from '../../src/order/errors.ts'
import { order } from '../../src/order/index.ts'
import { CHUNK_SIZES, OCTOBER, ordered } from './helpers.ts'

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
    ['', 'the text ends early at byte 0'],
    [' \n', 'the text ends early at byte 2'],
    ['\ufeff', 'the text ends early at byte 3'],
    ['<html></html>', 'at byte 0.'],
    ['Not found', 'at byte 0.'],
    ['not found', 'at byte 1.'],
    ['too many requests', 'at byte 1.'],
    ['404 page not found\n', 'it is a number at byte 0.'],
    ['{"entries":nul}', 'at byte 14.'],
    ['{"entries":"a\nb"}', 'at byte 13.'],
    ['{"entries":[{"id":"é"},]}', 'at byte 24.'],
    ['{"entries":[{"id":"1"}', 'the text ends early at byte 22'],
    ['{"entries":[]} {', 'at byte 15.'],
    ['{"a":[1,],"entries":[]}', 'at byte 8.'],
    ['{"entries":[],"a":01}', 'at byte 19.'],
    ['{"entries":[]]', 'at byte 13.'],
    ["{'entries':[]}", 'at byte 1.'],
    ['{"entries":[NaN]}', 'at byte 12.'],
    ['[] []', 'at byte 3.'],
  ])('%j', async (text, message) => {
    const type = message.includes('it is') ? DocumentError : JsonError
    await expectRefusal(text, type, message)
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
    ['{"entry":[]}', "ended without a key 'entries' at byte 12"],
    ['{"a":{"entries":[]}}', "ended without a key 'entries' at byte 20"],
    ['{"Entries":[]}', "ended without a key 'entries' at byte 14"],
    ['{"entries":{}}', "'entries' is an object at byte 11"],
    [' {"a":1, "entries" : {"0":[]}}', "'entries' is an object at byte 21"],
    ['{"entries":"[]"}', "'entries' is a string at byte 11"],
    ['{"entries":12}', "'entries' is a number at byte 11"],
    ['{"entries":false}', "'entries' is a boolean at byte 11"],
    ['{"entries":null}', "'entries' is null at byte 11"],
    ['{"entr\\u0069es":null}', "'entries' is null at byte 16"],
    ['{"entries":[],"entries":[]}', "a second key 'entries' at byte 24"],
    ['{"entries":[{}],"entries":null}', "a second key 'entries' at byte 26"],
    ['{"entries":[],"\\u0065ntries":{}}', "a second key 'entries' at byte 29"],
    ['"entries"', 'it is a string at byte 0'],
    [' 12 ', 'it is a number at byte 1'],
    ['12', 'it is a number at byte 0'],
    ['\ufefftrue', 'it is a boolean at byte 3'],
    ['null', 'it is null at byte 0'],
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
  await expect(order(endless(), OCTOBER, workspace)).rejects.toThrow("'entries' is an object")
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

test('a disk that fails gives its own error, and to nobody but the caller', async () => {
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
    for (const spill of [fails, () => Promise.resolve({ append: fails, read: fails })]) {
      for (const memory of [0, 600]) {
        await expect(order(entries(), OCTOBER, { spill, memory })).rejects.toBe(full)
      }
    }
    expect(unhandled).toEqual([])
  } finally {
    process.off('unhandledRejection', note)
  }
})
