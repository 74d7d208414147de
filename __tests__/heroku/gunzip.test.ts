import { randomBytes } from 'node:crypto'
import { gzipSync, deflateRawSync, crc32, constants } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { GzipError, readGzip } from '../../src/heroku/gunzip.ts'
import { ActionError } from '../../src/system/errors.ts'
import { LimitError } from '../../src/heroku/limits.ts'
import type { SecretFile } from '../../src/system/scratch.ts'

const TEXT = Buffer.from('{"entries":[{"id":"1"},{"id":"2"},{"id":"1"}]}\n')

const NO_LIMITS = { archiveSize: Infinity, jsonSize: Infinity, ratio: Infinity }

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

async function unpack(bytes: Buffer, chunk?: number, limits = {}): Promise<Buffer> {
  return readGzip(fileOf(bytes, chunk), { ...NO_LIMITS, ...limits }, async (json) => {
    const chunks: Buffer[] = []
    for await (const piece of json) chunks.push(piece)
    return Buffer.concat(chunks)
  })
}

interface Header {
  extra?: Buffer
  name?: string
  comment?: string
  crc?: boolean
  /** Flags set beside those of the fields. */
  flags?: number
}

/** A gzip member put together by hand (RFC 1952). */
function member(content: Buffer, { extra, name, comment, crc = false, flags = 0 }: Header = {}) {
  const flag =
    (crc ? 2 : 0) |
    (extra ? 4 : 0) |
    (name === undefined ? 0 : 8) |
    (comment === undefined ? 0 : 16) |
    flags
  const length = Buffer.alloc(2)
  length.writeUInt16LE(extra?.length ?? 0)
  const head = Buffer.concat([
    Buffer.from([0x1f, 0x8b, 8, flag, 1, 2, 3, 4, 0, 3]),
    ...(extra ? [length, extra] : []),
    ...(name === undefined ? [] : [Buffer.from(`${name}\0`, 'latin1')]),
    ...(comment === undefined ? [] : [Buffer.from(`${comment}\0`, 'latin1')]),
  ])
  const check = Buffer.alloc(2)
  check.writeUInt16LE(crc32(head) & 0xffff)
  const trailer = Buffer.alloc(8)
  trailer.writeUInt32LE(crc32(content), 0)
  trailer.writeUInt32LE(content.length, 4)
  return Buffer.concat([head, ...(crc ? [check] : []), deflateRawSync(content), trailer])
}

describe('a whole member is unpacked', () => {
  test.each<[string, Header]>([
    ['nothing else in its header', {}],
    ['a name', { name: 'enterprise-audit-log-acme-202605.json' }],
    ['a comment', { comment: 'made by a machine' }],
    ['an extra field', { extra: Buffer.from('AB\x04\x00\x00\x1f\x8b\x08') }],
    ['a header CRC', { crc: true }],
    ['all of them', { extra: Buffer.alloc(65_535), name: 'n', comment: 'c', crc: true }],
    ['empty ones', { extra: Buffer.alloc(0), name: '', comment: '' }],
    ['a text flag', { flags: 1 }],
  ])('with %s', async (_name, header) => {
    for (const chunk of [1, 7, 4096]) {
      expect((await unpack(member(TEXT, header), chunk)).equals(TEXT)).toBe(true)
    }
  })

  test.each([0, 1, 9])('at level %i, empty too', async (level) => {
    for (const content of [TEXT, Buffer.alloc(0)]) {
      expect((await unpack(gzipSync(content, { level }))).equals(content)).toBe(true)
    }
  })

  test('of many chunks', async () => {
    const large = Buffer.alloc(5_000_000, 'an event and another, ')
    expect((await unpack(gzipSync(large), 1000)).equals(large)).toBe(true)
  })

  test('of sync-flushed blocks', async () => {
    const flushed = gzipSync(TEXT, { finishFlush: constants.Z_FINISH, strategy: constants.Z_FIXED })
    expect((await unpack(flushed)).equals(TEXT)).toBe(true)
  })
})

test('several members are one content, an empty one among them, wherever chunks are cut', async () => {
  const parts = [TEXT.subarray(0, 9), Buffer.alloc(0), TEXT.subarray(9)]
  const bytes = Buffer.concat(parts.map((part) => member(part, { name: 'part.json' })))
  for (let chunk = 1; chunk <= bytes.length; chunk++) {
    expect((await unpack(bytes, chunk)).equals(TEXT)).toBe(true)
  }
})

describe('content that its reader does not take', () => {
  const refusing = (bytes: Buffer) =>
    readGzip(fileOf(bytes, 1000), NO_LIMITS, async (json) => {
      for await (const chunk of json) expect(chunk.length).toBeGreaterThan(0)
      throw new ActionError('no JSON')
    })
  const atOnce = (bytes: Buffer) =>
    readGzip(fileOf(bytes, 1000), NO_LIMITS, () => Promise.reject(new ActionError('no JSON')))
  const good = gzipSync(randomBytes(1_000_000))
  const damaged = Buffer.from(good)
  damaged[500_000]! ^= 1

  test('is told as that of a whole file', async () => {
    await expect(refusing(good)).rejects.toThrow('no JSON')
    await expect(atOnce(good)).rejects.toThrow('no JSON')
  })

  test('is told as damage of the file that its own check finds', async () => {
    await expect(atOnce(damaged)).rejects.toThrow(/not a whole gzip file.*incorrect data check/)
  })
})

describe('is refused', () => {
  const good = member(TEXT, { name: 'a.json', crc: true })

  test.each([1, 3, 4096])('every truncation, read by %i bytes', async (chunk) => {
    for (let end = 0; end < good.length; end++) {
      await expect(unpack(good.subarray(0, end), chunk)).rejects.toThrow(GzipError)
    }
  })

  test('every flipped bit that changes the content', async () => {
    for (let bit = 0; bit < good.length * 8; bit++) {
      const bad = Buffer.from(good)
      bad[bit >> 3]! ^= 1 << (bit & 7)
      const result = await unpack(bad).catch((error: unknown) => error)
      // A flip in the header's time or name changes nothing that matters.
      if (result instanceof Buffer) expect([bit, result.equals(TEXT)]).toEqual([bit, true])
      else expect(result).toBeInstanceOf(GzipError)
    }
  })

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['JSON', TEXT],
    ['a page', Buffer.from('<!DOCTYPE html>')],
    ['zip', Buffer.from('PK\x03\x04 and some more bytes')],
    ['another method', Buffer.from([0x1f, 0x8b, 7, 0, 0, 0, 0, 0, 0, 3, 1, 2])],
    ['reserved flags', member(TEXT, { flags: 0x20 })],
    ['random bytes after a header', Buffer.concat([good.subarray(0, 19), Buffer.alloc(99, 0xfe)])],
    [
      'a name without an end',
      Buffer.concat([Buffer.from([31, 139, 8, 8, 0, 0, 0, 0, 0, 3]), Buffer.alloc(300_000, 65)]),
    ],
  ])('%s', async (_name, bytes) => {
    await expect(unpack(bytes)).rejects.toThrow(/not a whole gzip file .*run again/s)
  })

  test.each<[string, Buffer, string]>([
    ['a zero', Buffer.from([0]), 'last member is none (1 B)'],
    ['zeros', Buffer.alloc(1024), 'last member is none (1.0 kB)'],
    ['zeros and a member', Buffer.concat([Buffer.alloc(3), good]), 'last member is none'],
    ['its own trailer again', good.subarray(-8), 'incorrect header check'],
    ['text', Buffer.from('more'), 'incorrect header check'],
    ['a byte of a header', Buffer.from([0x1f]), 'unexpected end'],
    ['a part of a member', good.subarray(0, -1), 'unexpected end'],
  ])('%s after the end, wherever chunks are cut', async (_name, more, problem) => {
    const bytes = Buffer.concat([good, more])
    for (const chunk of [1, 2, 3, 5, good.length, good.length - 8, bytes.length]) {
      await expect(unpack(bytes, chunk)).rejects.toThrow(problem)
    }
  })

  test('a wrong CRC-32, a wrong length: each by its name', async () => {
    const crc = Buffer.from(good)
    crc[crc.length - 8]! ^= 1
    await expect(unpack(crc)).rejects.toThrow('incorrect data check')
    const length = Buffer.from(good)
    length[length.length - 1]! ^= 1
    await expect(unpack(length)).rejects.toThrow('incorrect length check')
  })
})

describe('a bomb is stopped', () => {
  const bomb = gzipSync(Buffer.alloc(40_000_000))

  test('by the size of its JSON, with the input to raise', async () => {
    const error = await unpack(bomb, undefined, { jsonSize: 39_999_999 }).catch((e: unknown) => e)
    expect(error).toBeInstanceOf(LimitError)
    expect((error as Error).message).toContain("'max-json-size'")
    expect(await unpack(bomb, undefined, { jsonSize: 40_000_000 })).toHaveLength(40_000_000)
  })

  test('by its ratio, with the input to raise', async () => {
    const error = await unpack(bomb, undefined, { ratio: 300 }).catch((e: unknown) => e)
    expect(error).toBeInstanceOf(LimitError)
    expect((error as Error).message).toContain("'max-compression-ratio'")
  })

  test('but a short text may repeat itself', async () => {
    const short = gzipSync(Buffer.alloc(1_000_000))
    expect(await unpack(short, undefined, { ratio: 300 })).toHaveLength(1_000_000)
  })
})

test('who stops reading is let go', async () => {
  const large = gzipSync(Buffer.alloc(20_000_000))
  await readGzip(fileOf(large, 1000), NO_LIMITS, async (json) => {
    for await (const chunk of json) {
      expect(chunk.length).toBeGreaterThan(0)
      return
    }
  })
})

test('a fault of the file is no fault of the archive', async () => {
  const whole = fileOf(gzipSync(Buffer.alloc(100_000, 'x')), 10)
  const broken: SecretFile = {
    size: whole.size,
    async *read(start, end) {
      let left = 3
      for await (const chunk of whole.read(start, end)) {
        if (left-- === 0) throw Object.assign(new Error('disk'), { code: 'EIO' })
        yield chunk
      }
    },
  }
  const reading = readGzip(broken, NO_LIMITS, async (json) => {
    for await (const chunk of json) expect(chunk).toBeDefined()
  })
  await expect(reading).rejects.toThrow('disk')
})
