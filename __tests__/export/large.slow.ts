import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildRecord } from '../../sandbox/archive.ts'
import {
  ACCOUNT,
  archiveOfEvents,
  clockAt,
  events,
  leftIn,
  onStage,
  resultsOf,
  stage,
  writes,
  type Stage,
} from '../e2e/fixture.ts'
import { reference, sha256 } from '../../sandbox/reference.ts'
import { checkLedger, FOLDER, ledgerFile } from '../e2e/ledger.ts'
import { pair } from '../seal/fixtures.ts'

const month = '2025-04'
const now = '2026-10-05T06:00:00Z'
/** More than is held in memory at a time: some 100 MB. */
const count = 130_000

let at: Stage
beforeAll(async () => {
  at = await stage([await buildRecord({ seed: 3, month, count, account: ACCOUNT })])
})
afterAll(() => at.close())

/** Files below the runner's folder, by name, as they are this moment. */
function filesNow(folder: string): { name: string; bytes: Buffer }[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.parentPath.includes('heroku-audit-trail-'))
      .map(({ name, parentPath }) => ({ name, bytes: readFileSync(join(parentPath, name)) }))
  } catch {
    // Something was removed while it was looked at.
    return []
  }
}

describe('a month that does not fit in memory', () => {
  test('is ordered on disk, where nothing of it can be read', async () => {
    const { public: publicKey } = await pair()
    const secrets = new Set<string>()
    const plain: string[] = []
    const poll = setInterval(() => {
      for (const { name, bytes } of filesNow(join(at.folder, 'runner'))) {
        if (name.endsWith('.secret')) secrets.add(name)
        if (bytes.includes('"created_at"') || bytes.includes('@example.com')) plain.push(name)
      }
    }, 50)
    const inputs = { month, 'pgp-public-keys': publicKey, 'dry-run': 'true' }
    const step = await at.run(inputs, { env: clockAt(now) }).finally(() => clearInterval(poll))
    expect(step.output).not.toMatch(/^::error/m)
    expect(resultsOf(step)).toMatchObject([{ events: count, error: null }])
    expect(step.outputs.sha256).toBe(sha256(reference(events(month, count, 3))))
    // The download, and the runs that were cut from it.
    expect(secrets.size).toBeGreaterThan(1)
    expect(plain).toEqual([])
    expect(await leftIn(step)).toEqual([])
  })

  test('leaves nothing behind when it is cancelled', async () => {
    const cancel = new AbortController()
    const kill = { signal: cancel.signal, name: 'SIGTERM' } as const
    let seen = 0
    const poll = setInterval(() => {
      const files = filesNow(join(at.folder, 'runner'))
      seen = Math.max(seen, files.length)
      if (files.length > 1) cancel.abort()
    }, 20)
    const step = await at
      .run({ month }, { env: clockAt(now), kill })
      .finally(() => clearInterval(poll))
    expect(seen).toBeGreaterThan(1)
    expect(step.exitCode).toBe(143)
    expect(await leftIn(step)).toEqual([])
    expect(writes(at.world.github)).toEqual([])
  })
})

test('beyond 35 MB a file is in parts, which joined are the file', async () => {
  const [event] = events(month, 1)
  const texts = Array.from({ length: 40 }, (_, index) => {
    const noise = randomBytes(500_000).toString('hex')
    return event!
      .replace(/"id":"\w/, `"id":"${index % 10}`)
      .replace(/\}$/, `,"noise":"${index}${noise}"}`)
  })
  await onStage([await archiveOfEvents(month, texts)], async (at) => {
    const run = () => at.run({ month, compression: 'none' }, { env: clockAt(now) })
    const step = await run()
    const [manifest] = await checkLedger(at)
    const paths = manifest!.files.map(({ path }) => path)
    expect(paths).toEqual([`2025/${month}.json.part01`, `2025/${month}.json.part02`])
    const joined = Buffer.concat(await Promise.all(paths.map((path) => ledgerFile(at, path))))
    expect(joined.equals(reference(texts))).toBe(true)
    expect([manifest!.json.sha256, step.outputs.sha256]).toEqual([sha256(joined), sha256(joined)])
    expect(step.outputs.path).toBe(`${FOLDER}/2025/${month}.json`)
    expect((await run()).outputs.status).toBe('unchanged')
  })
})
