import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Scratch } from '../../src/system/scratch.ts'

/** Long enough that no cipher text holds it by chance. */
const ADDRESS = 'ada.lovelace@example.com'
const EVENT = Buffer.from(`{"actor":{"email":"${ADDRESS}"}}\n`)

async function* chunksOf(bytes: Buffer, ...sizes: number[]): AsyncGenerator<Uint8Array> {
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const size = sizes[i % sizes.length]!
    yield Promise.resolve(Uint8Array.from(bytes.subarray(at, at + size)))
    at += size
  }
}

async function collect(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

let parent: string
let scratch: Scratch
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'scratch-'))
  scratch = await Scratch.create(parent)
})
afterEach(async () => {
  await scratch.remove()
  await rm(parent, { recursive: true, force: true })
})

/** What lies on disk, file by file. */
async function onDisk(): Promise<Buffer[]> {
  const names = await readdir(scratch.folder)
  return Promise.all(names.sort().map((name) => readFile(join(scratch.folder, name))))
}

describe('the folder', () => {
  test('is in the one given, for this user only, and so are its files', async () => {
    expect(await readdir(parent)).toHaveLength(1)
    expect(scratch.folder.startsWith(join(parent, 'heroku-audit-trail-'))).toBe(true)
    expect((await stat(scratch.folder)).mode & 0o777).toBe(0o700)
    await scratch.write(chunksOf(EVENT, 10))
    await (await scratch.log()).append(EVENT)
    for (const name of await readdir(scratch.folder)) {
      expect((await stat(join(scratch.folder, name))).mode & 0o777).toBe(0o600)
    }
  })

  test('goes with all that is in it, also twice, and leaves what is beside it', async () => {
    const other = await Scratch.create(parent)
    await scratch.write(chunksOf(EVENT, 10))
    await (await scratch.log()).append(EVENT)
    await scratch.remove()
    await scratch.remove()
    expect(await readdir(parent)).toEqual([other.folder.slice(parent.length + 1)])
  })

  test('may have a section, which goes by itself with all that is in it', async () => {
    const kept = await scratch.write(chunksOf(EVENT, 10))
    const section = await scratch.section()
    expect(section.folder.startsWith(join(scratch.folder, 'heroku-audit-trail-'))).toBe(true)
    const log = await section.log()
    await log.append(EVENT)
    await section.write(chunksOf(EVENT, 10))
    await section.remove()
    expect(await readdir(scratch.folder)).toEqual(['1.secret'])
    await expect(log.read(0, 1)).rejects.toThrow(/closed/)
    expect(await collect(kept.read())).toEqual(EVENT)
  })

  test('cannot be made where there is none', async () => {
    const missing = join(parent, 'missing')
    await expect(Scratch.create(missing)).rejects.toMatchObject({
      name: 'NoFolderError',
      message: expect.stringMatching(
        new RegExp(`no folder '${missing}' .*ENOENT.*RUNNER_TEMP.*run again`),
      ) as unknown,
    })
  })
})

describe('a secret file', () => {
  test('is not its bytes on disk, nor the same for the same bytes, nor readable by their like', async () => {
    const document = Buffer.concat(Array<Buffer>(2000).fill(EVENT))
    await scratch.write(chunksOf(document, 1000))
    await scratch.write(chunksOf(document, 1000))
    const zeros = Buffer.alloc(document.length)
    await scratch.write(chunksOf(zeros, 1000))
    const [first, second, ofZeros] = (await onDisk()) as [Buffer, Buffer, Buffer]
    expect(first.length).toBe(document.length)
    expect(first.includes(ADDRESS)).toBe(false)
    expect(first.equals(second)).toBe(false)
    // What zeros are made of is the key stream: it must be another for each file.
    const opened = Buffer.from(first.map((byte, i) => byte ^ ofZeros[i]!))
    expect(opened.includes(ADDRESS)).toBe(false)
    // And must not repeat within one.
    expect(
      new Set(Array.from({ length: 100 }, (_, i) => ofZeros.toString('hex', i * 16, i * 16 + 16)))
        .size,
    ).toBe(100)
  })

  test('reads as written, whole and again, and knows its size', async () => {
    const bytes = randomBytes(700_001)
    const file = await scratch.write(chunksOf(bytes, 1, 15, 16, 17, 100_000))
    expect(file.size).toBe(bytes.length)
    for (let time = 0; time < 2; time++)
      expect((await collect(file.read())).equals(bytes)).toBe(true)
  })

  test('reads right in any range', async () => {
    const bytes = randomBytes(600_000)
    const file = await scratch.write(chunksOf(bytes, 4096))
    const ends = fc.oneof(
      fc.nat(bytes.length),
      fc.nat(70),
      fc.integer({ min: 262_100, max: 262_200 }),
      fc.integer({ min: bytes.length - 40, max: bytes.length }),
    )
    await fc.assert(
      fc.asyncProperty(ends, ends, async (a, b) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b)]
        expect((await collect(file.read(start, end))).equals(bytes.subarray(start, end))).toBe(true)
      }),
      { numRuns: 200 },
    )
    expect((await collect(file.read(599_999))).equals(bytes.subarray(599_999))).toBe(true)
    expect(await collect(file.read(10, 10))).toHaveLength(0)
  })

  test('of nothing is empty', async () => {
    const file = await scratch.write(chunksOf(Buffer.alloc(0), 1))
    expect([file.size, (await collect(file.read())).length]).toEqual([0, 0])
  })

  test('whose source fails is not left behind, and the failure is the source’s', async () => {
    const failure = new Error('the connection was reset')
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield* chunksOf(EVENT, 10)
      throw failure
    }
    await expect(scratch.write(failing())).rejects.toBe(failure)
    expect(await readdir(scratch.folder)).toEqual([])
    const next = await scratch.write(chunksOf(EVENT, 7))
    expect((await collect(next.read())).equals(EVENT)).toBe(true)
  })

  test('is not read when only a part of it is asked for and left', async () => {
    const file = await scratch.write(chunksOf(randomBytes(600_000), 100_000))
    for await (const chunk of file.read()) {
      expect(chunk.length).toBeLessThan(600_000)
      break
    }
  })
})

describe('a secret log', () => {
  test('reads any part of what was appended where it says, while it grows', async () => {
    const log = await scratch.log()
    const parts: { position: number; bytes: Buffer }[] = []
    for (const size of [1, 15, 16, 17, 31, 100_000, 3, 70_000]) {
      const bytes = randomBytes(size)
      const own = Buffer.from(bytes)
      parts.push({ position: await log.append(own), bytes })
      own.fill(0)
      const spots = fc.tuple(fc.constantFrom(...parts), fc.nat(size), fc.nat(size))
      await fc.assert(
        fc.asyncProperty(spots, async ([part, a, b]) => {
          const expected = part.bytes.subarray(Math.min(a, b), Math.max(a, b))
          const start = part.position + Math.min(a, b, part.bytes.length)
          const target = await log.read(start, expected.length)
          expect(target.equals(expected)).toBe(true)
        }),
        { numRuns: 20 },
      )
    }
  })

  test('is not its bytes on disk, nor the same for the same bytes', async () => {
    const log = await scratch.log()
    const positions: number[] = []
    for (let i = 0; i < 100; i++) positions.push(await log.append(EVENT))
    const [content] = (await onDisk()) as [Buffer]
    expect(content.includes(ADDRESS)).toBe(false)
    const copies = positions.map((at) => content.toString('hex', at, at + EVENT.length))
    expect(new Set(copies).size).toBe(100)
    // Nor is the same key stream under two of them, block by block.
    const blocks = Array.from({ length: Math.floor(content.length / 16) }, (_, i) =>
      content.toString('hex', i * 16, i * 16 + 16),
    )
    expect(new Set(blocks).size).toBe(blocks.length)
  })

  test('keeps appends that are under way apart, and logs from each other', async () => {
    const logs = [await scratch.log(), await scratch.log()]
    for (const log of logs) {
      const parts = Array.from({ length: 20 }, (_, i) => randomBytes(5000 + i))
      const positions = await Promise.all(parts.map((part) => log.append(part)))
      const read = await Promise.all(
        parts.map(async (part, i) => {
          return (await log.read(positions[i]!, part.length)).equals(part)
        }),
      )
      expect(read).toEqual(parts.map(() => true))
    }
  })

  test('does not read beyond its end', async () => {
    const log = await scratch.log()
    await log.append(EVENT)
    await expect(log.read(EVENT.length - 5, 10)).rejects.toThrow('shorter than it was written')
  })
})
