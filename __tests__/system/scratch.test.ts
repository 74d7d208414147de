import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { randomBytes } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NoFolderError, Scratch, withScratch } from '../../src/system/scratch.ts'

/** Long enough that no ciphertext holds it by chance. */
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
  scratch = Scratch.create(parent)
})
afterEach(async () => {
  await scratch.remove()
  await rm(parent, { recursive: true, force: true })
})

describe('the folder', () => {
  test('and its files can be read by this user only', async () => {
    expect(scratch.folder.startsWith(join(parent, 'heroku-audit-trail-'))).toBe(true)
    expect((await stat(scratch.folder)).mode & 0o777).toBe(0o700)
    await scratch.write(chunksOf(EVENT, 10))
    await (await scratch.log()).append(EVENT)
    for (const name of await readdir(scratch.folder)) {
      expect((await stat(join(scratch.folder, name))).mode & 0o777).toBe(0o600)
    }
  })

  test('is removed with all its files, and nothing beside it', async () => {
    const other = Scratch.create(parent)
    await scratch.write(chunksOf(EVENT, 10))
    await (await scratch.log()).append(EVENT)
    await scratch.remove()
    await scratch.remove()
    expect(await readdir(parent)).toEqual([other.folder.slice(parent.length + 1)])
  })

  test('can have a section, which is removed separately', async () => {
    const kept = await scratch.write(chunksOf(EVENT, 10))
    const section = scratch.section()
    await (await section.log()).append(EVENT)
    await section.remove()
    expect(await readdir(scratch.folder)).toEqual(['1.secret'])
    expect(await collect(kept.read())).toEqual(EVENT)
  })

  test('that is lent stays, without secret files, until the process ends', async () => {
    const section = scratch.section()
    await section.write(chunksOf(EVENT, 10))
    section.lend()
    await section.remove()
    await scratch.remove()
    expect(await readdir(section.folder)).toEqual([])
    scratch.removeNow()
    expect(await readdir(parent)).toEqual([])
  })

  test('needs RUNNER_TEMP, says the message when that is not a folder', () => {
    const missing = join(parent, 'missing')
    const failure = new RegExp(`no folder '${missing}' .*ENOENT.*RUNNER_TEMP.*run again`)
    expect(() => Scratch.create(missing)).toThrow(NoFolderError)
    expect(() => Scratch.create(missing)).toThrow(failure)
  })

  test('is made only after its removal is arranged', async () => {
    await scratch.remove()
    const moments: [string, boolean][] = []
    const note = (moment: string) => moments.push([moment, readdirSync(parent).length > 0])
    const caretaker = {
      onEnd: () => {
        note('signals remove it')
        return () => note('signals no longer remove it')
      },
      rememberScratch: () => note('the post step removes it'),
    }
    await withScratch(parent, caretaker, () => Promise.resolve(note('used')))
    expect(moments).toEqual([
      ['signals remove it', false],
      ['the post step removes it', false],
      ['used', true],
      ['signals no longer remove it', false],
    ])
  })
})

describe('a secret file', () => {
  test('is encrypted on disk, each with its own key stream, which does not repeat', async () => {
    const zeros = Buffer.alloc(3200)
    for (const bytes of [EVENT, zeros, zeros]) await scratch.write(chunksOf(bytes, 1000))
    const [event, first, second] = (await Promise.all(
      [1, 2, 3].map((number) => readFile(join(scratch.folder, `${number}.secret`))),
    )) as [Buffer, Buffer, Buffer]
    expect(event.length).toBe(EVENT.length)
    expect(event.includes(ADDRESS)).toBe(false)
    // The ciphertext of zeros is the key stream.
    expect(first.equals(second)).toBe(false)
    const blocks = Array.from({ length: 200 }, (_, i) => first.toString('hex', i * 16, i * 16 + 16))
    expect(new Set(blocks).size).toBe(200)
  })

  test('reads as written, whole and in any range, and knows its size', async () => {
    const bytes = randomBytes(600_001)
    const file = await scratch.write(chunksOf(bytes, 1, 15, 16, 17, 100_000))
    expect(file.size).toBe(bytes.length)
    expect((await collect(file.read())).equals(bytes)).toBe(true)
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
      { numRuns: 100 },
    )
  })

  test('is removed at once when its source fails', async () => {
    const failure = new Error('the connection was reset')
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield* chunksOf(EVENT, 10)
      throw failure
    }
    await expect(scratch.write(failing())).rejects.toBe(failure)
    expect(await readdir(scratch.folder)).toEqual([])
  })
})

describe('a secret log', () => {
  test('gives back any part of what was appended, while it grows', async () => {
    const log = await scratch.log()
    const parts: { position: number; bytes: Buffer }[] = []
    for (const size of [1, 15, 16, 17, 31, 100_000, 3, 70_000]) {
      const bytes = randomBytes(size)
      parts.push({ position: await log.append(Buffer.from(bytes)), bytes })
      for (const { position, bytes } of parts) {
        const start = Math.floor(bytes.length / 3)
        const read = await log.read(position + start, bytes.length - start)
        expect(read.equals(bytes.subarray(start))).toBe(true)
      }
    }
    await expect(log.read(100_080, 70_010)).rejects.toThrow('shorter than it was written')
  })

  test('keeps concurrent appends apart', async () => {
    const log = await scratch.log()
    const parts = Array.from({ length: 20 }, (_, i) => randomBytes(5000 + i))
    const positions = await Promise.all(parts.map((part) => log.append(part)))
    for (const [i, part] of parts.entries()) {
      expect((await log.read(positions[i]!, part.length)).equals(part)).toBe(true)
    }
  })
})
