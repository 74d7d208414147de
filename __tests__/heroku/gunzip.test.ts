import { randomBytes } from 'node:crypto'
import { crc32, deflateRawSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { LimitError, LIMITS, readGzip } from '../../src/heroku/gunzip.ts'
import { InputError } from '../../src/system/errors.ts'
import type { SecretFile } from '../../src/system/scratch.ts'
import { failureOf } from '../edges.ts'

const TEXT = Buffer.from('{"entries":[{"id":"1"},{"id":"2"},{"id":"1"}]}\n')

/** Bytes as a secret file, read in chunks of a size. */
function fileOf(bytes: Buffer, chunk = 256 * 1024): SecretFile {
  return {
    size: bytes.length,
    async *read(start = 0, end = bytes.length) {
      for (let at = start; at < end; at += chunk) {
        yield await Promise.resolve(bytes.subarray(at, Math.min(end, at + chunk)))
      }
    },
  }
}

async function unpack(bytes: Buffer, chunk?: number): Promise<Buffer> {
  return readGzip(fileOf(bytes, chunk), async (json) => {
    const chunks: Buffer[] = []
    for await (const piece of json) chunks.push(piece)
    return Buffer.concat(chunks)
  })
}

/** A member with a file name and a CRC of its header (RFC 1952), as `gzip` and Heroku write them. */
function member(content: Buffer): Buffer {
  const head = Buffer.from('\x1f\x8b\x08\x0a\x01\x02\x03\x04\x00\x03acme-202605.json\0', 'latin1')
  const ends = Buffer.alloc(10)
  ends.writeUInt16LE(crc32(head) & 0xffff)
  ends.writeUInt32LE(crc32(content), 2)
  ends.writeUInt32LE(content.length, 6)
  return Buffer.concat([head, ends.subarray(0, 2), deflateRawSync(content), ends.subarray(2)])
}
const good = member(TEXT)

test('a file of several members, one of them empty, is one content, wherever chunks end', async () => {
  const bytes = Buffer.concat([TEXT.subarray(0, 9), Buffer.alloc(0), TEXT.subarray(9)].map(member))
  for (let chunk = 1; chunk <= bytes.length; chunk += 3) {
    expect((await unpack(bytes, chunk)).equals(TEXT)).toBe(true)
  }
  const large = Buffer.alloc(5_000_000, 'an event and another, ')
  expect((await unpack(gzipSync(large), 1000)).equals(large)).toBe(true)
})

describe('a file is refused', () => {
  test.each([1, 4096])('wherever it is cut short, read by %i bytes', async (chunk) => {
    for (let end = 0; end < good.length; end++) {
      await expect(unpack(good.subarray(0, end), chunk)).rejects.toThrow('not a whole gzip file')
    }
  })

  test('for every flipped bit that changes the content', async () => {
    for (let bit = 0; bit < good.length * 8; bit++) {
      const bad = Buffer.from(good)
      bad[bit >> 3]! ^= 1 << (bit & 7)
      const result = await unpack(bad).catch((error: unknown) => error)
      if (result instanceof Buffer) expect([bit, result.equals(TEXT)]).toEqual([bit, true])
      else expect(String(result)).toContain('not a whole gzip file')
    }
  })

  test.each<[string, Buffer, string]>([
    ['a zero', Buffer.from([0]), 'last member is none (1 B)'],
    ['zeros', Buffer.alloc(1024), 'last member is none (1.0 kB)'],
    ['zeros and a member', Buffer.concat([Buffer.alloc(3), good]), 'last member is none'],
    ['text', Buffer.from('more'), 'incorrect header check'],
    ['a part of a member', good.subarray(0, -1), 'unexpected end'],
  ])('with %s after its end, wherever chunks end', async (_name, more, problem) => {
    const bytes = Buffer.concat([good, more])
    for (const chunk of [1, 3, good.length, good.length - 8, bytes.length]) {
      await expect(unpack(bytes, chunk)).rejects.toThrow(problem)
    }
  })
})

describe('JSON that cannot be read', () => {
  const whole = gzipSync(randomBytes(1_000_000))
  const refuse = (bytes: Buffer) =>
    readGzip(fileOf(bytes, 1000), () => Promise.reject(new InputError('no JSON')))

  test('is the fault of the JSON when the file is whole', async () => {
    await expect(refuse(whole)).rejects.toThrow('no JSON')
  })

  test('is the fault of the file when its CRC is wrong', async () => {
    const damaged = Buffer.from(whole)
    damaged[500_000]! ^= 1
    await expect(refuse(damaged)).rejects.toThrow(/not a whole gzip file.*incorrect data check/)
  })
})

describe('a decompression bomb is stopped', () => {
  const bomb = gzipSync(Buffer.alloc(40_000_000))

  test.each<[string, Partial<typeof LIMITS>, string]>([
    ['the size of its JSON', { jsonSize: 9_999_999 }, 'limit of 10.0 MB'],
    ['its compression ratio', {}, 'limit of 300'],
  ])('by %s', async (_name, limits, words) => {
    const usual = { ...LIMITS }
    Object.assign(LIMITS, limits)
    const error = await failureOf(unpack(bomb)).finally(() => Object.assign(LIMITS, usual))
    expect(error).toBeInstanceOf(LimitError)
    expect(error.message).toContain(words)
  })
})

test('a fault of the disk is not one of the archive', async () => {
  const broken: SecretFile = {
    size: 1000,
    async *read() {
      yield await Promise.resolve(gzipSync(TEXT).subarray(0, 20))
      throw Object.assign(new Error('disk'), { code: 'EIO' })
    },
  }
  const reading = readGzip(broken, async (json) => {
    for await (const chunk of json) expect(chunk).toBeDefined()
  })
  await expect(reading).rejects.toThrow('disk')
})
