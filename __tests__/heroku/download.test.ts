import { readdir } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { serve } from '../../sandbox/http.ts'
import { failureOf } from '../edges.ts'
import { description, sha256, startDownloading, TOKEN, type Downloading } from './fixture.ts'

let it: Downloading
beforeEach(async () => {
  it = await startDownloading()
})
afterEach(async () => {
  expect(it.log.lines.join('\n')).not.toContain(it.capability)
  await it.close()
})

test('a download gives the bytes and what Heroku declared', async () => {
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

test('a download masks each url first and sends nothing of ours to it, redirects included', async () => {
  const other = await serve(() => ({ status: 200, body: it.gz }))
  it.record.redirects = 3
  let hops = 0
  const location = `${other.url}/elsewhere?signature=12345`
  it.heroku.downloads.intercept = () =>
    ++hops > 3 ? { status: 307, headers: { location } } : undefined
  try {
    expect((await it.download()).size).toBe(it.gz.length)
    const exchanges = [...it.heroku.downloads.exchanges, ...other.exchanges]
    expect(exchanges).toHaveLength(5)
    for (const { headers } of exchanges) {
      expect(headers.accept).toBeUndefined()
      expect(JSON.stringify(headers)).not.toContain(TOKEN)
    }
    for (const { url, masked } of it.asked.slice(1)) expect(masked).toContain(url.href)
  } finally {
    await other.close()
  }
})

test('a content encoding is not undone', async () => {
  const headers = { 'content-encoding': 'gzip' }
  it.heroku.downloads.intercept = () => ({ status: 200, headers, body: it.gz })
  expect((await it.download()).checksum).toBe(sha256(it.gz))
})

describe('an archive that does not verify', () => {
  test.each<[string, Record<string, unknown>, RegExp]>([
    ['shorter than declared', { size: 1e6 }, /size is \d{4}, but Heroku declared 1000000\b/],
    ['longer than declared', { size: 10 }, /size is over 10, but Heroku declared 10\b/],
    [
      'of other bytes',
      { checksum: '0'.repeat(64) },
      /SHA-256 is \w{64}, but Heroku declared 0{64}\b/,
    ],
  ])('is asked for and fetched four times, and not kept: %s', async (_, wrong, words) => {
    it.describeAs(wrong)
    expect(await it.failure()).toMatch(words)
    expect(it.heroku.downloads.exchanges).toHaveLength(4)
    expect(it.heroku.exchanges).toHaveLength(4)
    expect(it.clock.pauses).toEqual([500, 1000, 2000])
    expect(await readdir(it.scratch.folder)).toEqual([])
  })

  test('because Heroku rebuilt it meanwhile is taken as it is now', async () => {
    const old = description(it)
    const rebuilt = Buffer.concat([it.gz, Buffer.from('longer')])
    Object.assign(it.record, { gz: rebuilt, size: rebuilt.length, checksum: sha256(rebuilt) })
    let isFirst = true
    it.heroku.intercept = () => {
      if (!isFirst) return undefined
      isFirst = false
      return { status: 200, body: old }
    }
    expect(await it.download()).toMatchObject({ size: rebuilt.length, checksum: sha256(rebuilt) })
  })
})

describe('the time limit of a download', () => {
  test.each([
    [0, [120_000, 70_000, 20_000, 1]],
    [100_000_000, [1_120_000, 1_070_000]],
    [20e9, [18_000_000]],
  ])('of %i bytes, which includes its redirects, is %j ms', async (size, limits) => {
    const found: number[] = []
    it.describeAs({ size })
    it.heroku.downloads.intercept = ({ url }) => {
      void it.clock.sleep(50_000)
      return { status: 302, headers: { location: url.href } }
    }
    const { options } = it.client
    const real = options.http
    options.http = (url, headers, within) => {
      if (url.origin !== options.apiUrl.origin) found.push(within)
      return real(url, headers, within)
    }
    await failureOf(it.download())
    expect(found.slice(0, limits.length)).toEqual(limits)
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

  test('may refuse an expired url: Heroku is asked for another', async () => {
    it.heroku.downloads.intercept = () => ({ status: 403, body: '<Error>AccessDenied</Error>' })
    const message = await it.failure()
    expect(message).toContain('answered 403')
    expect(message).not.toContain('AccessDenied')
    expect(it.heroku.exchanges).toHaveLength(4)
  })

  test.each<[string, number[]]>([
    ['250', [250_000, 250_000]],
    ['601', []],
  ])('is waited for ten minutes altogether: %s s', async (seconds, pauses) => {
    it.describeAs({ size: 1000 })
    it.heroku.downloads.intercept = () => ({ status: 503, headers: { 'retry-after': seconds } })
    expect(await it.failure()).toContain('answered 503')
    expect(it.clock.pauses).toEqual(pauses)
  })

  test('may redirect five times, no more', async () => {
    it.record.redirects = 99
    expect(await it.failure()).toMatch(/more than 5 redirects/)
  })
})

test.each(['http://bucket.example/x', 'http://127.0.0.1.example.com/x', 'file:///etc/passwd'])(
  'a url %s is not requested, nor redirected to',
  async (url) => {
    it.describeAs({ url })
    expect(await it.failure()).toMatch(/https was expected/)
    it.describeAs({})
    it.heroku.downloads.intercept = () => ({ status: 302, headers: { location: url } })
    expect(await it.failure()).toMatch(/https was expected/)
    expect(it.heroku.downloads.exchanges).toHaveLength(1)
    expect(it.asked).toHaveLength(3)
  },
)

test.each([
  'https://localhost/x',
  'https://10.1.2.3/x',
  'https://[fe80::1]/x',
  'https://[::ffff:192.168.1.1]/x',
  'https://169.254.169.254/x',
  'http://127.0.0.1:1/x',
])('a url or redirect to %s is not requested while the API is https', async (address) => {
  const { options } = it.client
  const real = options.http
  options.apiUrl = new URL('https://api.example')
  options.http = (url, ...more) => {
    if (!url.hostname.endsWith('.example')) throw new Error(`${url.hostname} was asked`)
    const { url: origin } = url.hostname === 'api.example' ? it.heroku : it.heroku.downloads
    return real(new URL(url.pathname, origin), ...more)
  }
  it.describeAs({ url: address })
  expect(await it.failure()).toMatch(/leads to a loopback, private or link-local address/)
  it.describeAs({ url: 'https://bucket.example/x' })
  it.heroku.downloads.intercept = () => ({ status: 302, headers: { location: address } })
  expect(await it.failure()).toMatch(/leads to a loopback, private or link-local address/)
})

test('each description is to be accepted before a byte is fetched, also of later attempts', async () => {
  const refusal = new Error('not final')
  const refuse = () => {
    throw refusal
  }
  expect(await failureOf(it.download(refuse))).toBe(refusal)
  const seen: number[] = []
  it.describeAs({ checksum: '0'.repeat(64) })
  await failureOf(it.download(() => seen.push(it.heroku.downloads.exchanges.length)))
  expect(seen).toEqual([0, 1, 2, 3])
})

describe('a checksum', () => {
  const hex = 'ab12'.repeat(16)
  test.each<[string, (hex: string) => string]>([
    ['in upper case', (hex) => hex.toUpperCase()],
    ['after SHA256:', (hex) => `SHA256:${hex}`],
    ['after sha256:, in upper case', (hex) => `sha256:${hex.toUpperCase()}`],
  ])('is read %s', async (_name, form) => {
    it.describeAs({ checksum: form(sha256(it.gz)) })
    expect((await it.download()).checksum).toBe(sha256(it.gz))
  })

  test.each(['', hex.slice(1), `${hex}0`, `md5:${hex}`, 'g'.repeat(64)])(
    'of another form is refused before a byte is fetched: %j',
    async (checksum) => {
      it.describeAs({ checksum })
      expect(await it.failure()).toContain(`'${checksum}', where 64 hexadecimal digits`)
      expect(it.heroku.downloads.exchanges).toHaveLength(0)
      expect(it.heroku.exchanges).toHaveLength(1)
    },
  )
})
