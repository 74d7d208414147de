import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
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

  test.each([{}, { location: 'http://[' }])('that redirects to nowhere: %j', async (headers) => {
    it.heroku.downloads.intercept = () => ({ status: 302, headers })
    expect(await it.failure()).toContain('answered 302')
  })
})
