import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { writeSealed } from '../../src/seal/file.ts'
import { chunksOf } from './fixtures.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seal-file-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const events = { role: 'events', ending: '.json.gz' } as const

test('a file of up to 35 MB is not split, only its owner may read it, and none is overwritten', async () => {
  const files = await writeSealed(events, join(folder, 'new'), chunksOf(Buffer.alloc(35_000_000)))
  expect(files).toMatchObject([{ ...events, size: 35_000_000 }])
  expect((await stat(files[0]!.file)).mode & 0o777).toBe(0o600)
  const original = { role: 'original', ending: '.original.json.gz' } as const
  await writeSealed(original, join(folder, 'new'), chunksOf('original'))
  expect(await readdir(join(folder, 'new'))).toHaveLength(2)
  const again = writeSealed(events, join(folder, 'new'), chunksOf('again'))
  await expect(again).rejects.toThrow('EEXIST')
})

test('a large file is split into full parts and a rest, which sort by name, each with its digest', async () => {
  const lengths = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 12 })
  let round = 0
  await fc.assert(
    fc.asyncProperty(lengths, fc.integer({ min: 1, max: 30 }), async (sizes, partSize) => {
      const chunks = sizes.map((size) => randomBytes(size))
      const whole = Buffer.concat(chunks)
      const own = join(folder, String(++round))
      const files = await writeSealed(events, own, chunksOf(...chunks), partSize)
      const parts = await Promise.all(files.map(({ file }) => readFile(file)))
      expect(Buffer.concat(parts).equals(whole)).toBe(true)
      const endings = files.map(({ ending }) => ending)
      expect(endings.toSorted()).toEqual(endings)
      for (const [index, { ending, size, sha256 }] of files.entries()) {
        const digest = createHash('sha256').update(parts[index]!).digest('hex')
        const isLast = index === files.length - 1
        expect([size, sha256]).toEqual([
          isLast ? whole.length - index * partSize : partSize,
          digest,
        ])
        expect(ending).toMatch(files.length === 1 ? /^\.json\.gz$/ : /^\.json\.gz\.part\d\d\d?$/)
      }
    }),
    { numRuns: 50 },
  )
})
