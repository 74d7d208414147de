import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { writeSealed, type SealedFile } from '../../src/seal/file.ts'
import { chunksOf } from './fixtures.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seal-file-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const events = { role: 'events', ending: '.json.gz' } as const
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

async function contents(files: readonly SealedFile[]): Promise<Buffer[]> {
  return Promise.all(files.map(({ file }) => readFile(file)))
}

test('a small file is not split, and only its owner may read it', async () => {
  const files = await writeSealed(events, join(folder, 'new'), chunksOf('ab', 'cd'))
  expect(files).toMatchObject([{ ...events, size: 4 }])
  expect((await stat(files[0]!.file)).mode & 0o777).toBe(0o600)
})

test('a large file is split into full parts and a rest, each with its digest', async () => {
  const lengths = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 12 })
  let round = 0
  await fc.assert(
    fc.asyncProperty(lengths, fc.integer({ min: 1, max: 30 }), async (sizes, partSize) => {
      const chunks = sizes.map((size) => randomBytes(size))
      const whole = Buffer.concat(chunks)
      const own = join(folder, String(++round))
      const files = await writeSealed(events, own, chunksOf(...chunks), partSize)
      const parts = await contents(files)
      expect(Buffer.concat(parts).equals(whole)).toBe(true)
      expect(files).toHaveLength(Math.max(1, Math.ceil(whole.length / partSize)))
      for (const [index, { ending, size, sha256: digest }] of files.entries()) {
        expect([size, digest]).toEqual([parts[index]!.length, sha256(parts[index]!)])
        if (index < files.length - 1) expect(size).toBe(partSize)
        expect(ending.startsWith(`.json.gz${files.length === 1 ? '' : '.part'}`)).toBe(true)
      }
    }),
    { numRuns: 50 },
  )
})

test.each([
  [2, '.json.gz.part01'],
  [100, '.json.gz.part001'],
])('%i parts sort by name in their order', async (count, first) => {
  const files = await writeSealed(events, folder, chunksOf('x'.repeat(count)), 1)
  const endings = files.map(({ ending }) => ending)
  expect(endings[0]).toBe(first)
  expect(endings.toSorted()).toEqual(endings)
})

test('the original is beside the events, and nothing is overwritten', async () => {
  await writeSealed(events, folder, chunksOf('events'))
  const original = { role: 'original', ending: '.original.json.gz' } as const
  await writeSealed(original, folder, chunksOf('original'))
  expect(await readdir(folder)).toHaveLength(2)
  await expect(writeSealed(events, folder, chunksOf('again'))).rejects.toThrow('EEXIST')
})
