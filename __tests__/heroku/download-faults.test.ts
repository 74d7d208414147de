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

describe('what does not verify', () => {
  test('is fetched again, with a fresh description, then fails with both sizes: too small', async () => {
    const declared = it.gz.length + 1
    it.describeAs({ size: declared })
    const message = await it.failure()
    expect(message).toContain(String(declared))
    expect(message).toContain(String(it.gz.length))
    expect(it.heroku.downloads.exchanges).toHaveLength(4)
    expect(it.heroku.exchanges).toHaveLength(4)
    expect(it.clock.pauses).toEqual([500, 1000, 2000])
  })

  test('too large: what goes beyond is not waited for', async () => {
    const declared = 10
    it.describeAs({ size: declared })
    const message = await it.failure()
    expect(message).toMatch(/size is over 10, but Heroku declared 10\b/)
    expect(it.heroku.downloads.exchanges).toHaveLength(4)
  })

  test('another checksum', async () => {
    it.describeAs({ checksum: '0'.repeat(64) })
    const message = await it.failure()
    expect(message).toContain('0'.repeat(64))
    expect(message).toContain(sha256(it.gz))
    expect(it.heroku.exchanges).toHaveLength(4)
  })

  test.each([
    ['checksum', () => ({ checksum: '0'.repeat(64) })],
    ['size', () => ({ size: it.gz.length + 1 })],
  ])('leaves no file on the disk where the next attempt needs the room: %s', async (_, wrong) => {
    it.describeAs(wrong())
    await it.failure()
    expect(await readdir(it.scratch.folder)).toEqual([])
  })

  test('once only does no harm', async () => {
    let first = true
    it.heroku.downloads.intercept = () => {
      if (!first) return undefined
      first = false
      return { status: 200, body: Buffer.from(it.gz).fill(7, 20, 21) }
    }
    expect((await it.download()).checksum).toBe(sha256(it.gz))
    expect(it.log.lines.join()).toContain('Download attempt 1 failed')
  })

  test('because Heroku rebuilt the archive in between is taken as it is now', async () => {
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

  test('is given up after a minute or two, and all attempts within a quarter of an hour', async () => {
    drip(1, 5000)
    const begun = it.clock.now().getTime()
    expect(await it.failure()).toMatch(
      /broke off after \d+ of \d+ bytes \(less than 10\.0 kB a second\)/,
    )
    expect(it.log.lines.join()).toContain('Download attempt 3 failed')
    expect(it.clock.now().getTime() - begun).toBeLessThan(900_000)
  })

  test('may be slow, and slower than that for less than a minute', async () => {
    // 10 kB in a second, then nothing for half a minute, then the rest.
    drip(Math.ceil(it.gz.length / 2), 29_000)
    expect((await it.download()).size).toBe(it.gz.length)
    expect(it.log.lines.join()).not.toContain('failed')
  })

  test('only at the very end is done', async () => {
    drip(it.gz.length, 70_000)
    expect((await it.download()).size).toBe(it.gz.length)
    expect(it.log.lines.join()).not.toContain('failed')
  })
})

describe('the time that a download may take', () => {
  /** What was allowed for each request for bytes. */
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

  test('is for all redirects together', async () => {
    expect((await limits(0, 50_000)).slice(0, 4)).toEqual([120_000, 70_000, 20_000, 1])
  })
})

describe('faults of the host', () => {
  test('that breaks off are outlived', async () => {
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

  test('that resets every time are told in the end', async () => {
    it.heroku.downloads.intercept = (_, response) => {
      response.destroy()
      return 'handled'
    }
    expect(await it.failure()).toMatch(/could not be downloaded.*run again/)
    expect(it.heroku.downloads.exchanges).toHaveLength(4)
  })

  test('that refuses are told with the status; the url may have expired, so it is asked for anew', async () => {
    it.heroku.downloads.offers.clear()
    it.heroku.downloads.intercept = () => ({ status: 403, body: '<Error>AccessDenied</Error>' })
    const message = await it.failure()
    expect(message).toContain('answered 403')
    expect(message).not.toContain('AccessDenied')
    expect(it.heroku.exchanges).toHaveLength(4)
  })

  test('that asks for a pause gets it', async () => {
    let left = 1
    it.heroku.downloads.intercept = () =>
      left-- > 0 ? { status: 503, headers: { 'retry-after': '11' } } : undefined
    await it.download()
    expect(it.clock.pauses).toEqual([11_000])
  })

  test.each(['601', '3500', '86400'])('that asks for %s s is not waited for', async (seconds) => {
    it.heroku.downloads.intercept = () => ({ status: 503, headers: { 'retry-after': seconds } })
    expect(await it.failure()).toContain('answered 503')
    expect(it.heroku.downloads.exchanges).toHaveLength(1)
    expect(it.clock.pauses).toEqual([])
    // Nor for an archive that may take hours.
    it.describeAs({ size: 20e9 })
    expect(await it.failure()).toContain('answered 503')
    expect(it.clock.pauses).toEqual([])
  })

  test('that asks for pauses again and again gets ten minutes of them', async () => {
    it.heroku.downloads.intercept = () => ({ status: 503, headers: { 'retry-after': '250' } })
    expect(await it.failure()).toContain('answered 503')
    expect(it.clock.pauses).toEqual([250_000, 250_000])
  })

  test('is told by name: the code of a timeout is a number', async () => {
    it.heroku.downloads.intercept = (_, response) => {
      response.writeHead(200, { 'content-length': String(it.gz.length) })
      response.write(it.gz.subarray(0, 20))
      return 'handled'
    }
    it.client.options.http = (url, headers) => createHttp()(url, headers, 200)
    expect(await it.failure()).toMatch(/broke off after 20 of \d+ bytes \(TimeoutError\)/)
  })

  test.each([{}, { location: 'http://[' }])('that redirects to nowhere: %j', async (headers) => {
    it.heroku.downloads.intercept = () => ({ status: 302, headers })
    expect(await it.failure()).toContain('answered 302')
  })
})
