import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { checkOrdered, CheckError, digestOfSealed } from '../../bench/check.ts'
import { makeKeys } from '../../bench/keys.ts'
import { Multiset } from '../../bench/multiset.ts'
import { inFolder } from './folder.ts'

const event = (id: number, createdAt: string) => `{"id":"${id}","created_at":"${createdAt}"}`

/** In order as instants, though not as text. */
const EVENTS = [
  event(1, '2026-10-01T02:00:00+02:00'),
  event(2, '2026-10-01T00:00:00Z'),
  event(3, '2026-10-01T00:00:00.500Z'),
  event(4, '2026-09-30T19:00:00.50001-05:00'),
  event(5, '2026-10-01T00:00:00.6Z'),
]

const documentOf = (entries: string[]) => `{"entries":[\n${entries.join(',\n')}\n]}\n`

function digestOf(entries: string[]) {
  const multiset = new Multiset()
  for (const entry of entries) multiset.add(Buffer.from(entry))
  return multiset.digest
}

const check = (text: string, entries = EVENTS): Promise<string> =>
  inFolder(async (folder) => {
    await writeFile(join(folder, 'out'), text)
    return checkOrdered(join(folder, 'out'), digestOf(entries))
  })

const swapped = (a: number, b: number) =>
  EVENTS.map((_, index) => EVENTS[index === a ? b : index === b ? a : index]!)

describe('the check of an ordered document', () => {
  test('passes what is in order and whole, and gives its SHA-256', async () => {
    const text = documentOf(EVENTS)
    expect(await check(text)).toBe(createHash('sha256').update(text).digest('hex'))
    await check('{"entries":[\n]}\n', [])
  })

  test('finds the entries in whatever order they were read', async () => {
    await check(documentOf(EVENTS), swapped(0, 4))
  })

  test.each([
    ['two out of order by a fraction', documentOf(swapped(2, 3)), 'its place in the order'],
    ['two out of order by an offset', documentOf(swapped(0, 4)), 'its place in the order'],
    ['one entry less', documentOf(EVENTS.slice(1)), 'its entries are'],
    ['one entry more', documentOf([...EVENTS, EVENTS[4]!]), 'its entries are'],
    ['one digit changed', documentOf(EVENTS).replace('"id":"4"', '"id":"7"'), 'its entries are'],
    ['a comma missing', documentOf(EVENTS).replace('},', '}'), 'after the last one'],
    ['a comma too many', documentOf(EVENTS).replace('}\n]', '},\n]'), 'the end'],
    ['no end', documentOf(EVENTS).replace(']}\n', ''), 'the end'],
    ['something after the end', `${documentOf(EVENTS)}{}\n`, 'after the last one'],
    ['another beginning', documentOf(EVENTS).replace('entries', 'events'), 'the beginning'],
  ])('refuses %s', async (_, text, problem) => {
    await expect(check(text)).rejects.toThrow(problem)
  })

  test('refuses an entry that is not JSON', async () => {
    await expect(check(documentOf(EVENTS).replace('"id":"4"', '"id":'))).rejects.toThrow('JSON')
  })
})

describe('the check of a sealed document', () => {
  const hasGpg = spawnSync('gpg', ['--version']).error === undefined
  const testWithGpg = hasGpg ? test : test.skip

  testWithGpg('opens it with gpg and gunzip, or refuses it', async () => {
    const keys = await makeKeys(true)
    try {
      await inFolder(async (folder) => {
        const env = { PATH: process.env.PATH ?? '', GNUPGHOME: keys.home }
        const file = join(folder, 'out')
        const seal = (content: Uint8Array) => {
          const recipient = ['--trust-model', 'always', '-r', 'auditor@example.com']
          const args = ['--homedir', keys.home, '--batch', '--yes', ...recipient, '-o', file, '-e']
          expect(spawnSync('gpg', args, { input: content }).status).toBe(0)
        }
        seal(gzipSync('a document'))
        const sha256 = createHash('sha256').update('a document').digest('hex')
        expect(await digestOfSealed(file, env)).toBe(sha256)
        seal(gzipSync('a document').subarray(0, -1))
        await expect(digestOfSealed(file, env)).rejects.toThrow(CheckError)
        await writeFile(file, 'no message')
        await expect(digestOfSealed(file, env)).rejects.toThrow(CheckError)
      })
    } finally {
      await keys.remove()
    }
  })
})
