import { describe, expect, test } from '@jest/globals'
import { herokuError } from '../../sandbox/heroku.ts'
import {
  annotations,
  archiveOfEvents,
  events,
  leftIn,
  onStage,
  resultsOf,
  writes,
} from '../e2e/fixture.ts'
import { reference, sha256 } from '../e2e/reference.ts'

const month = '2025-03'
const texts = events(month, 500)
const expected = reference(texts)

describe('faults that pass', () => {
  test('429 with Retry-After, 503, a broken connection and a cut download are retried', async () => {
    await onStage([await archiveOfEvents(month, texts)], async (at) => {
      const { heroku } = at.world
      let archives = 0
      let accounts = 0
      heroku.intercept = ({ path }, response) => {
        if (path.endsWith('/archives')) return undefined
        if (!path.includes('/archives/')) {
          accounts++
          if (accounts > 1) return undefined
          const limited = herokuError(429, 'rate_limit', 'Wait.')
          return { ...limited, headers: { ...limited.headers, 'retry-after': '2' } }
        }
        archives++
        if (archives === 1) return herokuError(503, 'unavailable', 'Maintenance.')
        if (archives > 2) return undefined
        response.destroy()
        return 'handled'
      }
      let downloads = 0
      const { gz } = at.account.archives[0]!
      heroku.downloads.intercept = (_, response) => {
        downloads++
        if (downloads > 1) return undefined
        const bytes = gz as Buffer
        response.writeHead(200, { 'content-length': String(bytes.length) })
        response.write(bytes.subarray(0, bytes.length >> 1), () => response.destroy())
        return 'handled'
      }
      const step = await at.run({ month, 'dry-run': 'true' })
      expect(step.output).not.toMatch(/^::error/m)
      expect(step.exitCode).toBe(0)
      expect(step.outputs).toMatchObject({ events: '500', sha256: sha256(expected) })
      // Each attempt to download asks for a new url first.
      expect({ accounts, archives, downloads }).toEqual({ accounts: 2, archives: 4, downloads: 2 })
      expect(step.output).toContain('Attempt 1 failed, next in 2.0 s')
      expect(step.output).toMatch(/broke off after \d+ of \d+ bytes/)
      expect(await leftIn(step)).toEqual([])
    })
  })
})

describe('faults that stay', () => {
  test('a wrong checksum is fetched again, then fails with both values; nothing is committed', async () => {
    const honest = await archiveOfEvents(month, texts)
    const declared = 'ab'.repeat(32)
    await onStage([{ ...honest, checksum: declared }], async (at) => {
      const step = await at.run({ month, destination: 'commit,artifact' })
      expect(step.exitCode).toBe(1)
      const [error] = annotations(step, 'error')
      expect(error).toContain(declared)
      expect(error).toContain(honest.checksum)
      expect(at.world.heroku.downloads.exchanges.length).toBeGreaterThan(1)
      expect(writes(at.world.github)).toEqual([])
      expect(at.world.artifacts.exchanges).toEqual([])
      expect(await at.head()).toBeUndefined()
      expect(resultsOf(step)).toMatchObject([{ status: 'failed', sha256: null, commit_sha: null }])
      expect(await leftIn(step)).toEqual([])
    })
  })

  test('a size that is not the declared one fails with both values', async () => {
    const honest = await archiveOfEvents(month, texts)
    await onStage([{ ...honest, size: honest.size + 7 }], async (at) => {
      const step = await at.run({ month })
      expect(step.exitCode).toBe(1)
      const [error] = annotations(step, 'error')
      expect(error).toContain(String(honest.size + 7))
      expect(error).toContain(String(honest.size))
      expect(writes(at.world.github)).toEqual([])
    })
  })
})
