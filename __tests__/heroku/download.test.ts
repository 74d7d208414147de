import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { serve } from '../../sandbox/http.ts'
import { failureOf } from '../edges.ts'
import { HerokuClient } from '../../src/heroku/client.ts'
import { downloadArchive } from '../../src/heroku/download.ts'
import type { Http } from '../../src/http/client.ts'
import { ACCOUNT, MONTH, sha256, TOKEN, startDownloading, type Downloading } from './fixture.ts'

let it: Downloading
beforeEach(async () => {
  it = await startDownloading()
})
afterEach(async () => {
  expect(it.log.lines.join('\n')).not.toContain(it.capability)
  await it.close()
})

describe('a download', () => {
  test('gives the bytes and what Heroku declared', async () => {
    const archive = await it.download()
    const chunks: Buffer[] = []
    for await (const chunk of archive.gz.read()) chunks.push(chunk)
    expect(Buffer.concat(chunks).equals(it.gz)).toBe(true)
    expect(archive).toMatchObject({
      checksum: sha256(it.gz),
      size: it.gz.length,
      createdAt: '2026-06-01T00:02:24.870Z',
      retrievedAt: new Date('2026-11-02T05:17:00Z'),
    })
    expect(archive.requestId).toMatch(/^[0-9a-f-]{36}$/)
    expect(it.log.lines.join()).toContain(sha256(it.gz))
  })

  test('masks the url before it is asked for', async () => {
    await it.download()
    expect(it.asked.at(-1)!.url.href).toBe(it.heroku.archiveUrl(it.record))
    expect(it.asked.at(-1)!.masked).toContain(it.heroku.archiveUrl(it.record))
  })

  test('sends neither the token nor another header of the API, nor after redirects', async () => {
    it.record.redirects = 3
    await it.download()
    const { exchanges } = it.heroku.downloads
    expect(exchanges).toHaveLength(4)
    for (const { headers } of exchanges) {
      expect(headers.authorization).toBeUndefined()
      expect(headers.accept).toBeUndefined()
      expect(JSON.stringify(headers)).not.toContain(TOKEN)
    }
    for (const [index, { url, masked }] of it.asked.slice(1).entries()) {
      expect([index, masked.includes(url.href)]).toEqual([index, true])
    }
  })

  test('sends no token to another origin, whose url is masked too', async () => {
    const other = await serve(() => ({ status: 200, body: it.gz }))
    try {
      it.heroku.downloads.intercept = () => ({
        status: 307,
        headers: { location: `${other.url}/elsewhere?signature=12345` },
      })
      expect((await it.download()).size).toBe(it.gz.length)
      expect(other.exchanges).toHaveLength(1)
      expect(other.exchanges[0]!.headers.authorization).toBeUndefined()
      expect(it.asked.at(-1)!.masked).toContain(`${other.url}/elsewhere?signature=12345`)
      expect(it.asked.at(-1)!.masked).toContain('signature=12345')
    } finally {
      await other.close()
    }
  })

  test('ignores the content encoding', async () => {
    it.heroku.downloads.intercept = () => ({
      status: 200,
      headers: { 'content-encoding': 'gzip', 'content-type': 'application/json' },
      body: it.gz,
    })
    expect((await it.download()).checksum).toBe(sha256(it.gz))
  })
})

describe('a url of an archive', () => {
  const insecure = [
    'http://bucket.example/x',
    'http://127.0.0.1.example.com/x',
    'http://localhost.example.com/x',
    'http://10.0.0.1/x',
    'ftp://127.0.0.1/x',
    'file:///etc/passwd',
  ]
  test.each(insecure)('that is %s is not requested', async (url) => {
    it.describeAs({ url })
    expect(await it.failure()).toMatch(/https was expected/)
    expect(it.asked).toHaveLength(1)
    expect(it.clock.pauses).toEqual([])
  })

  test.each(insecure.slice(0, 2))('that redirects to %s is not followed', async (location) => {
    it.heroku.downloads.intercept = () => ({ status: 302, headers: { location } })
    expect(await it.failure()).toMatch(/https was expected/)
    expect(it.asked).toHaveLength(2)
    expect(it.heroku.downloads.exchanges).toHaveLength(1)
  })

  test('that is https is requested', async () => {
    it.describeAs({ url: 'https://bucket.example/x' })
    expect(await it.failure()).toMatch(/no connection to its host/)
    expect(it.asked.map(({ url }) => url.hostname)).toContain('bucket.example')
  })

  test.each([
    'https://localhost/x',
    'https://10.1.2.3/x',
    'https://[fe80::1]/x',
    'https://[::ffff:192.168.1.1]/x',
    'https://169.254.169.254/x',
    'http://127.0.0.1:1/x',
  ])('that is or redirects to %s is refused while the API is https', async (address) => {
    const { options } = it.client
    const http: Http = (url, ...more) => {
      if (url.hostname !== 'api.example' && url.hostname !== 'bucket.example') {
        throw new Error(`${url.hostname} was asked`)
      }
      const { url: origin } = url.hostname === 'api.example' ? it.heroku : it.heroku.downloads
      return options.http(new URL(url.pathname, origin), ...more)
    }
    const client = new HerokuClient({ ...options, http, apiUrl: new URL('https://api.example') })
    const failure = () =>
      failureOf(downloadArchive({ ...it, client, account: ACCOUNT, month: MONTH }, () => undefined))
    const refusal = /leads to a loopback, private or link-local address/
    it.describeAs({ url: address })
    expect((await failure()).message).toMatch(refusal)
    it.describeAs({ url: 'https://bucket.example/x' })
    it.heroku.downloads.intercept = () => ({ status: 302, headers: { location: address } })
    expect((await failure()).message).toMatch(refusal)
  })

  test('that redirects more than five times fails', async () => {
    it.record.redirects = 99
    expect(await it.failure()).toMatch(/more than 5 redirects/)
  })
})

test('an archive that is not accepted is not downloaded', async () => {
  const refusal = new Error('not final')
  const error = await failureOf(
    it.download(() => {
      throw refusal
    }),
  )
  expect(error).toBe(refusal)
  expect(it.heroku.exchanges).toHaveLength(1)
  expect(it.heroku.downloads.exchanges).toHaveLength(0)
})

test('each description is to be accepted before a byte is fetched, also of later attempts', async () => {
  const seen: number[] = []
  it.describeAs({ checksum: '0'.repeat(64) })
  await failureOf(it.download(() => seen.push(it.heroku.downloads.exchanges.length)))
  expect(seen).toEqual([0, 1, 2, 3])
})

describe('progress is logged', () => {
  const serveBytes = (size: number) => {
    const bytes = Buffer.alloc(size)
    Object.assign(it.record, { gz: bytes, size, checksum: sha256(bytes) })
  }
  const progress = () => it.log.lines.filter((line) => line.startsWith('Downloaded'))

  test('of a large archive', async () => {
    serveBytes(40_000_000)
    await it.download()
    expect(progress()).toHaveLength(2)
    expect(progress()[0]).toMatch(/^Downloaded 16\.\d MB of 40\.0 MB$/)
  })

  test('of a slow one', async () => {
    serveBytes(2_000_000)
    let at = it.clock.now().getTime()
    it.clock.now = () => new Date((at += 5000))
    await it.download()
    expect(progress().length).toBeGreaterThan(0)
    expect(progress()[0]).toMatch(/ of 2\.0 MB$/)
  })
})

describe('checksums', () => {
  const hex = 'ab12'.repeat(16)
  test.each<[string, (hex: string) => string]>([
    ['hexadecimal', (hex) => hex],
    ['upper case', (hex) => hex.toUpperCase()],
    ['SHA256:', (hex) => `SHA256:${hex}`],
    ['sha256: and upper case', (hex) => `sha256:${hex.toUpperCase()}`],
    ['SHA-256:', (hex) => `SHA-256:${hex}`],
    ['white space around', (hex) => ` ${hex}\n`],
  ])('are read in any form: %s', async (_name, form) => {
    it.describeAs({ checksum: form(sha256(it.gz)) })
    expect((await it.download()).checksum).toBe(sha256(it.gz))
  })

  test.each([
    '',
    hex.slice(1),
    `${hex}0`,
    `md5:${hex}`,
    `sha512:${hex}`,
    'd41d8cd98f00b204e9800998ecf8427e',
    `${hex} ${hex}`,
    'g'.repeat(64),
    'n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg=',
  ])('%j is refused before a byte is fetched', async (checksum) => {
    it.describeAs({ checksum })
    const message = await it.failure()
    expect(message).toContain(`'${checksum}', where a SHA-256 was expected as 64 hexadecimal`)
    expect(it.heroku.downloads.exchanges).toHaveLength(0)
    expect(it.heroku.exchanges).toHaveLength(1)
  })
})
