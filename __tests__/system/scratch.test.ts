import { afterEach, beforeEach, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { Scratch } from '../../src/system/scratch.ts'

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

let parent: string
let scratch: Scratch
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'scratch-'))
  scratch = new Scratch(parent)
})
afterEach(async () => {
  await scratch.remove()
  await rm(parent, { recursive: true, force: true })
})

test('the folder and its files can be read by this user only', async () => {
  expect(scratch.folder.startsWith(join(parent, 'heroku-audit-trail-'))).toBe(true)
  expect((await stat(scratch.folder)).mode & 0o777).toBe(0o700)
  await scratch.write(chunksOf(EVENT, 10))
  expect((await stat(join(scratch.folder, '1.secret'))).mode & 0o777).toBe(0o600)
})

test('a section is removed by itself, and the folder with all that is in it', async () => {
  const kept = await scratch.write(chunksOf(EVENT, 10))
  const section = scratch.section()
  await (await section.log()).append(EVENT)
  await section.remove()
  expect(await readdir(scratch.folder)).toEqual(['1.secret'])
  expect(await buffer(kept.read())).toEqual(EVENT)
  await scratch.remove()
  expect(await readdir(parent)).toEqual([])
})

test('a folder that is lent stays, without secret files, until the process ends', async () => {
  const section = scratch.section()
  await section.write(chunksOf(EVENT, 10))
  section.lend()
  await section.remove()
  await scratch.remove()
  expect(await readdir(section.folder)).toEqual([])
  scratch.removeNow()
  expect(await readdir(parent)).toEqual([])
})

test('a secret file is encrypted on disk, each with its own key stream, which does not repeat', async () => {
  const zeros = Buffer.alloc(3200)
  for (const bytes of [EVENT, zeros, zeros]) await scratch.write(chunksOf(bytes, 1000))
  const [event, first, second] = (await Promise.all(
    [1, 2, 3].map((number) => readFile(join(scratch.folder, `${number}.secret`))),
  )) as [Buffer, Buffer, Buffer]
  expect(event.includes(ADDRESS)).toBe(false)
  // The ciphertext of zeros is the key stream.
  expect(first.equals(second)).toBe(false)
  const blocks = Array.from({ length: 200 }, (_, i) => first.toString('hex', i * 16, i * 16 + 16))
  expect(new Set(blocks).size).toBe(200)
})

test('a secret file reads as written, whole and in any range, and knows its size', async () => {
  const bytes = randomBytes(600_001)
  const file = await scratch.write(chunksOf(bytes, 1, 15, 16, 17, 100_000))
  expect(file.size).toBe(bytes.length)
  expect((await buffer(file.read())).equals(bytes)).toBe(true)
  const ends = fc.oneof(
    fc.nat(bytes.length),
    fc.nat(70),
    fc.integer({ min: 262_100, max: 262_200 }),
  )
  await fc.assert(
    fc.asyncProperty(ends, ends, async (a, b) => {
      const [start, end] = [Math.min(a, b), Math.max(a, b)]
      expect((await buffer(file.read(start, end))).equals(bytes.subarray(start, end))).toBe(true)
    }),
  )
})

test('a secret file is removed at once when its source fails', async () => {
  const failure = new Error('the connection was reset')
  async function* failing(): AsyncGenerator<Uint8Array> {
    yield* chunksOf(EVENT, 10)
    throw failure
  }
  await expect(scratch.write(failing())).rejects.toBe(failure)
  expect(await readdir(scratch.folder)).toEqual([])
})

test('a secret log gives back any part of what was appended at once, while it grows', async () => {
  const log = await scratch.log()
  const parts = [1, 15, 16, 17, 31, 100_000, 3, 70_000].map((size) => randomBytes(size))
  const positions = await Promise.all(parts.map((part) => log.append(Buffer.from(part))))
  for (const [i, bytes] of parts.entries()) {
    const start = Math.floor(bytes.length / 3)
    const read = await log.read(positions[i]! + start, bytes.length - start)
    expect(read.equals(bytes.subarray(start))).toBe(true)
  }
  await expect(log.read(100_080, 70_010)).rejects.toThrow('shorter than it was written')
})
