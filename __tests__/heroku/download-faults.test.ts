import { readdir } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createHttp } from '../../src/http/client.ts'
import { failureOf } from '../edges.ts'
import { description, sha256, startDownloading, type Downloading } from './fixture.ts'

let it: Downloading
beforeEach(async () => {
  it = await startDownloading()
})
afterEach(async () => {
  expect(it.log.lines.join('\n')).not.toContain(it.capability)
  await it.close()
})

describe('an archive that does not verify', () => {
  test.each<[string, () => Record<string, unknown>, () => RegExp]>([
    [
      'shorter than declared',
      () => ({ size: it.gz.length + 1 }),
      () => new RegExp(`size is ${it.gz.length}, but Heroku declared ${it.gz.length + 1}\\b`),
    ],
    [
      'longer than declared',
      () => ({ size: 10 }),
      () => /size is over 10, but Heroku declared 10\b/,
    ],
    [
      'with another SHA-256',
      () => ({ checksum: '0'.repeat(64) }),
      () => new RegExp(`SHA-256 is ${sha256(it.gz)}, but Heroku declared 0{64}\\b`),
    ],
  ])('is asked for and fetched four times, and not kept: %s', async (_, wrong, words) => {
    it.describeAs(wrong())
    expect(await it.failure()).toMatch(words())
    expect(it.heroku.downloads.exchanges).toHaveLength(4)
    expect(it.heroku.exchanges).toHaveLength(4)
    expect(it.clock.pauses).toEqual([500, 1000, 2000])
    expect(await readdir(it.scratch.folder)).toEqual([])
  })

  test('once is taken from the next attempt', async () => {
    let first = true
    it.heroku.downloads.intercept = () => {
      if (!first) return undefined
      first = false
      return { status: 200, body: Buffer.from(it.gz).fill(7, 20, 21) }
    }
    expect((await it.download()).checksum).toBe(sha256(it.gz))
    expect(it.log.lines.join()).toContain('Download attempt 1 failed')
  })

  test('because Heroku rebuilt it meanwhile is taken as it is now', async () => {
    const old = description(it)
    const rebuilt = Buffer.concat([it.gz, Buffer.from('longer')])
    it.record.gz = rebuilt
    it.record.size = rebuilt.length
    it.record.checksum = sha256(rebuilt)
    let first = true
    it.heroku.intercept = () => {
      if (!first) return undefined
      first = false
      return { status: 200, body: old }
    }
    expect(await it.download()).toMatchObject({ size: rebuilt.length, checksum: sha256(rebuilt) })
  })
})

describe('a host that drips', () => {
  /** Sends so many bytes each so many milliseconds, by the clock of the test. */
  function drip(bytes: number, milliseconds: number): void {
    it.heroku.downloads.intercept = async (_, response) => {
      response.writeHead(200, { 'content-length': String(it.record.size) })
      for (let at = 0; at < it.gz.length && !response.destroyed; at += bytes) {
        void it.clock.sleep(milliseconds)
        await new Promise((resolve) => response.write(it.gz.subarray(at, at + bytes), resolve))
        // Each piece arrives by itself.
        await setTimeout(2)
      }
      response.end()
      return 'handled' as const
    }
  }

  test('is given up after a minute, and all attempts within a quarter of an hour', async () => {
    drip(1, 5000)
    const begun = it.clock.now().getTime()
    expect(await it.failure()).toMatch(
      /broke off after \d+ of \d+ bytes \(less than 10\.0 kB a second\)/,
    )
    expect(it.log.lines.join()).toContain('Download attempt 3 failed')
    expect(it.clock.now().getTime() - begun).toBeLessThan(900_000)
  })

  test('may be slow for less than a minute', async () => {
    // 10 kB in a second, then nothing for half a minute, then the rest.
    drip(Math.ceil(it.gz.length / 2), 29_000)
    expect((await it.download()).size).toBe(it.gz.length)
    expect(it.log.lines.join()).not.toContain('failed')
  })

  test('before its last bytes is not given up', async () => {
    drip(it.gz.length, 70_000)
    expect((await it.download()).size).toBe(it.gz.length)
    expect(it.log.lines.join()).not.toContain('failed')
  })
})

describe('the time limit of a download', () => {
  /** The time limit of each request for bytes. */
  async function limits(size: number, hop = 0): Promise<number[]> {
    const found: number[] = []
    it.describeAs({ size })
    it.heroku.downloads.intercept = ({ url }) => {
      void it.clock.sleep(hop)
      return hop > 0 ? { status: 302, headers: { location: url.href } } : { status: 403 }
    }
    const { options } = it.client
    const real = options.http
    options.http = (url, headers, within) => {
      if (url.origin !== options.apiUrl.origin) found.push(within)
      return real(url, headers, within)
    }
    await failureOf(it.download())
    return found
  }

  test.each([
    [0, 120_000],
    [10_000, 120_100],
    [100_000_000, 1_120_000],
    [20e9, 18_000_000],
  ])('of %i bytes is %i ms', async (size, within) => {
    expect(new Set(await limits(size))).toEqual(new Set([within]))
  })

  test('includes its redirects', async () => {
    expect((await limits(0, 50_000)).slice(0, 4)).toEqual([120_000, 70_000, 20_000, 1])
  })
})

describe('the host of the archive', () => {
  test('may break off: the download is retried', async () => {
    let left = 2
    it.heroku.downloads.intercept = (_, response) => {
      if (left-- <= 0) return undefined
      response.writeHead(200, { 'content-length': String(it.gz.length) })
      response.write(it.gz.subarray(0, 1000))
      setImmediate(() => response.destroy())
      return 'handled'
    }
    expect((await it.download()).checksum).toBe(sha256(it.gz))
    expect(it.clock.pauses).toEqual([500, 1000])
    expect(it.log.lines[0]).toMatch(/broke off after \d+ of \d+ bytes/)
  })

  test('may reset every connection: the download fails after four', async () => {
    it.heroku.downloads.intercept = (_, response) => {
      response.destroy()
      return 'handled'
    }
    expect(await it.failure()).toMatch(/could not be downloaded.*run again/)
    expect(it.heroku.downloads.exchanges).toHaveLength(4)
  })

  test('may refuse an expired url: Heroku is asked for another', async () => {
    it.heroku.downloads.offers.clear()
    it.heroku.downloads.intercept = () => ({ status: 403, body: '<Error>AccessDenied</Error>' })
    const message = await it.failure()
    expect(message).toContain('answered 403')
    expect(message).not.toContain('AccessDenied')
    expect(it.heroku.exchanges).toHaveLength(4)
  })

  test('may ask for a pause', async () => {
    let left = 1
    it.heroku.downloads.intercept = () =>
      left-- > 0 ? { status: 503, headers: { 'retry-after': '11' } } : undefined
    await it.download()
    expect(it.clock.pauses).toEqual([11_000])
  })

  test.each(['601', '86400'])('is not waited for when it asks for %s s', async (seconds) => {
    it.heroku.downloads.intercept = () => ({ status: 503, headers: { 'retry-after': seconds } })
    expect(await it.failure()).toContain('answered 503')
    expect(it.heroku.downloads.exchanges).toHaveLength(1)
    expect(it.clock.pauses).toEqual([])
    // Not for a large archive either.
    it.describeAs({ size: 20e9 })
    expect(await it.failure()).toContain('answered 503')
    expect(it.clock.pauses).toEqual([])
  })

  test('is waited for ten minutes altogether', async () => {
    it.heroku.downloads.intercept = () => ({ status: 503, headers: { 'retry-after': '250' } })
    expect(await it.failure()).toContain('answered 503')
    expect(it.clock.pauses).toEqual([250_000, 250_000])
  })

  test('may time out: the message gives the name, since the code is a number', async () => {
    it.heroku.downloads.intercept = (_, response) => {
      response.writeHead(200, { 'content-length': String(it.gz.length) })
      response.write(it.gz.subarray(0, 20))
      return 'handled'
    }
    it.client.options.http = (url, headers) => createHttp()(url, headers, 200)
    expect(await it.failure()).toMatch(/broke off after 20 of \d+ bytes \(TimeoutError\)/)
  })

  test.each([{}, { location: 'http://[' }])('may redirect to nowhere: %j', async (headers) => {
    it.heroku.downloads.intercept = () => ({ status: 302, headers })
    expect(await it.failure()).toContain('answered 302')
  })
})
