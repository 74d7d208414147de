import { hash } from 'node:crypto'
import { readdir, readFile, stat, truncate } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { ACCOUNT, archiveOf } from '../../bench/data.ts'
import { generateEvents } from '../../sandbox/events.ts'
import { inFolder } from './folder.ts'

const EVENTS = 300

test('makes an archive of a month once, and keeps it with what is known of it', async () => {
  await inFolder(async (folder) => {
    let made = 0
    const get = () => archiveOf(folder, EVENTS, () => made++)
    const archive = await get()
    expect(made).toBe(1)

    const gz = await readFile(archive.path)
    const json = gunzipSync(gz)
    const { entries } = JSON.parse(json.toString()) as { entries: { created_at: string }[] }
    const { seed, month } = archive
    const texts = [...generateEvents({ seed, month, count: EVENTS, account: ACCOUNT })]
    expect(json.toString()).toBe(`{"entries":[${texts.join(',')}]}`)
    const sum = texts
      .map((text) => hash('sha256', text, 'buffer').readUIntBE(0, 6))
      .reduce((a, b) => (a + b) % 2 ** 48)
    const size = texts.reduce((total, text) => total + Buffer.byteLength(text), 0)
    expect(archive).toEqual({
      path: archive.path,
      seed: archive.seed,
      month: '2026-10',
      events: EVENTS,
      jsonSize: json.length,
      gzSize: gz.length,
      digest: { count: EVENTS, size, sum },
    })
    const times = entries.map((entry) => entry.created_at)
    expect(times).not.toEqual([...times].sort())

    expect(await get()).toEqual(archive)
    expect(made).toBe(1)
  })
})

test('makes it anew, the same, when it is not whole', async () => {
  await inFolder(async (folder) => {
    let made = 0
    const get = () => archiveOf(folder, EVENTS, () => made++)
    const archive = await get()
    await truncate(archive.path, archive.gzSize - 1)
    expect(await get()).toEqual(archive)
    expect(made).toBe(2)
    expect((await stat(archive.path)).size).toBe(archive.gzSize)
    expect(await readdir(folder)).toHaveLength(2)
  })
})
