import { createServer, type AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { z } from 'zod'
import { serve, type Service } from '../../sandbox/http.ts'
import { startProxy, type Proxy } from '../../sandbox/proxy.ts'
import { ask as askGitHub } from '../../src/github/ask.ts'
import { createOctokit } from '../../src/github/octokit.ts'
import { HerokuClient } from '../../src/heroku/client.ts'
import { givenToAction } from '../../src/heroku/errors.ts'
import { createHttp } from '../../src/http/client.ts'
import { readProxies, type Variables } from '../../src/http/proxy.ts'
import { failureOf, fakeClock, fakeLog } from '../edges.ts'

const HEROKU = { protocol: 'https:', hostname: 'api.heroku.com', port: 443 }
const found = (variables: Variables, target = HEROKU) => readProxies(variables).find(target)

describe('the variables', () => {
  test.each([
    [{ HTTP_PROXY: 'proxy.example:3128' }, undefined],
    [{ HTTPS_PROXY: 'http://proxy.example:3128' }, 'HTTPS_PROXY'],
    [{ https_proxy: 'proxy.example:3128', HTTPS_PROXY: 'other.example:1' }, 'https_proxy'],
    [{ https_proxy: '', HTTPS_PROXY: ' proxy.example:3128\n' }, 'HTTPS_PROXY'],
    [{ ALL_PROXY: 'proxy.example:3128' }, 'ALL_PROXY'],
    [
      { all_proxy: 'socks5://a:1', http_proxy: 'b:1', HTTPS_PROXY: 'proxy.example:3128' },
      'HTTPS_PROXY',
    ],
  ])('%j set the proxy for https by %s', (variables: Variables, variable) => {
    const proxy = found(variables)
    const href = variable && 'http://proxy.example:3128/'
    expect([proxy?.url.href, proxy?.variable]).toEqual([href, variable])
  })

  test.each(['socks5://user:pw-of-proxy@proxy:1', 'http://', 'proxy corp', 'u:pw-%zz@proxy:1'])(
    '%j is refused without showing it',
    (value) => {
      const read = () => readProxies({ HTTPS_PROXY: value })
      expect(read).toThrow(/HTTPS_PROXY names no proxy .*Expected http:\/\/HOST:PORT/)
      expect(read).not.toThrow(/pw-|corp/)
    },
  )

  test.each([
    ['other.example, heroku.com', 'api.heroku.com', true],
    ['.heroku.com', 'api.heroku.com', true],
    ['*.HEROKU.com api.github.com', 'api.heroku.com', true],
    ['api.heroku.com:443', 'api.heroku.com', true],
    ['*', 'api.heroku.com', true],
    ['api.heroku.com:8443', 'api.heroku.com', false],
    ['roku.com', 'api.heroku.com', false],
    ['::1', '[::1]', true],
    ['[::1]:443', '[::1]', true],
  ])('NO_PROXY=%j excepts %s: %p', (NO_PROXY, hostname, isDirect) => {
    const proxy = found({ HTTPS_PROXY: 'proxy.example:1', NO_PROXY }, { ...HEROKU, hostname })
    expect(proxy === undefined).toBe(isDirect)
  })
})

describe('through a proxy', () => {
  const clock = fakeClock()
  const log = fakeLog()
  let service: Service
  let proxy: Proxy
  let variables: Variables
  beforeEach(async () => {
    service = await serve(() => ({
      status: 200,
      body: { id: 'a', name: 'acme', full_name: 'a/b' },
    }))
    proxy = await startProxy({ credentials: 'user:p@ss word' })
    variables = { HTTP_PROXY: `user:p%40ss%20word@${proxy.address}` }
  })
  afterEach(async () => {
    await proxy.close()
    await service.close()
  })
  const http = (connect = 5000) => createHttp(readProxies(variables).find, { connect, idle: 5000 })
  const heroku = () => {
    const who = { apiUrl: new URL(service.url), token: 'HRKU-token' }
    return new HerokuClient({
      ...who,
      given: givenToAction('it'),
      http: http(),
      clock,
      log,
    }).account('acme')
  }
  const github = () => {
    const edge = { apiUrl: service.url, clock, log, http: http() }
    const octokit = createOctokit('ghs_token', edge)
    return askGitHub({ octokit, owner: 'a', repo: 'b' }, 'look', z.unknown(), 'GET')
  }
  const host = () => new URL(service.url).host

  test('Heroku and GitHub are reached, with a password that only the proxy sees', async () => {
    await heroku()
    await github()
    expect(proxy.targets).toEqual([host(), host()])
    expect(service.exchanges).toHaveLength(2)
    for (const { headers } of service.exchanges)
      expect(headers).not.toHaveProperty('proxy-authorization')
  })

  test.each([
    ['407', 'u:wrong@', /refused: 407\. Put user and password into HTTP_PROXY, as USER/],
    ['403', '', /refused: 403\. Have 127\.0\.0\.1:\d+ allowed there, or put/],
  ])(
    'its %s is reported once, with the way out, for Heroku and GitHub',
    async (status, user, words) => {
      proxy.refusal = Number(status)
      variables = { HTTP_PROXY: `${user}${proxy.address}` }
      for (const request of [heroku, github]) {
        const { message } = await failureOf(request())
        expect(message).toMatch(words)
        expect(message).toContain(`No connection to ${host()}: the proxy of HTTP_PROXY refused`)
      }
      expect(proxy.targets).toHaveLength(2)
    },
  )

  test('a dead proxy, and one that answers in another protocol, are reported as such', async () => {
    const garbage = createServer((socket) => {
      socket.on('error', () => undefined).resume()
      socket.end('SSH-2.0\r\n')
    })
    await new Promise<void>((resolve) => garbage.listen(0, '127.0.0.1', resolve))
    variables = { HTTP_PROXY: `127.0.0.1:${(garbage.address() as AddressInfo).port}` }
    const wayOut = '\\. Check its scheme, host and port in HTTP_PROXY'
    expect((await failureOf(heroku())).message).toMatch(
      new RegExp(`the proxy of HTTP_PROXY does not answer in HTTP \\(HPE_\\w+\\)${wayOut}`),
    )
    await new Promise((resolve) => garbage.close(resolve))
    expect((await failureOf(heroku())).message).toMatch(
      new RegExp(`the proxy of HTTP_PROXY cannot be reached \\(ECONNREFUSED\\)${wayOut}`),
    )
  })

  test('a proxy that never answers times out', async () => {
    proxy.refusal = 0
    const asked = http(100)(new URL(service.url), {}, 10_000)
    expect((await failureOf(asked)).message).toContain(
      'the proxy of HTTP_PROXY gave no answer within 0.1 s. Check',
    )
  })

  test('a TLS handshake within the tunnel times out', async () => {
    const mute = createServer((socket) => socket.on('error', () => undefined).resume())
    await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve))
    variables = { HTTPS_PROXY: variables.HTTP_PROXY }
    const url = new URL(`https://127.0.0.1:${(mute.address() as AddressInfo).port}`)
    const failure = await failureOf(http(100)(url, {}, 10_000))
    expect(failure).toMatchObject({ code: 'UND_ERR_CONNECT_TIMEOUT' })
    await proxy.close()
    await new Promise((resolve) => mute.close(resolve))
    proxy = await startProxy()
  })
})
