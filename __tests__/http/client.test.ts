import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { serve, type Service } from '../../sandbox/http.ts'
import { createHttp, type Http } from '../../src/http/client.ts'

const MINUTE = 60_000

describe('the client', () => {
  let service: Service
  beforeEach(async () => {
    service = await serve(() => ({ status: 200, headers: { 'X-Some': 'value' }, body: 'text' }))
  })
  afterEach(async () => {
    await service.close()
  })

  async function ask(http: Http, path = '/', headers = {}) {
    const response = await http(new URL(path, service.url), headers, MINUTE)
    const chunks: Buffer[] = []
    for await (const chunk of response.body) chunks.push(chunk as Buffer)
    return { ...response, bytes: Buffer.concat(chunks) }
  }

  test('sends the headers it is given; follows no redirect and decodes no body', async () => {
    const body = gzipSync('text')
    const told = { location: '/next', 'content-encoding': 'gzip' }
    service.intercept = () => ({ status: 302, headers: told, body })
    const answer = await ask(createHttp(), '/a?b=c', { accept: 'text/x', 'user-agent': 'me' })
    expect([answer.status, answer.header('Location')]).toEqual([302, '/next'])
    expect(answer.bytes.equals(body)).toBe(true)
    const [request, ...others] = service.exchanges
    expect(request!.url.search).toBe('?b=c')
    expect(request!.headers).toMatchObject({ accept: 'text/x', 'user-agent': 'me' })
    expect(others).toEqual([])
  })

  test('survives a body that breaks off before it is read, and reports it to the reader', async () => {
    service.intercept = (_, response) => {
      response.writeHead(200, { 'content-length': '100' })
      response.write('some')
      setImmediate(() => response.destroy())
      return 'handled'
    }
    const { body } = await createHttp()(new URL(service.url), {}, MINUTE)
    await new Promise((resolve) => body.on('close', resolve))
    await expect(body.toArray()).rejects.toMatchObject({ code: 'UND_ERR_SOCKET' })
  })

  test.each(['before the answer', 'within it'])('times out after a silence %s', async (when) => {
    service.intercept = (_, response) => {
      if (when === 'within it') response.writeHead(200).write('some')
      return 'handled'
    }
    const get = createHttp(undefined, { connect: 1000, idle: 50 })
    await expect(ask(get)).rejects.toMatchObject({
      code: expect.stringMatching(/^UND_ERR_(HEADERS|BODY)_TIMEOUT$/) as unknown,
    })
  })

  test('times out when the whole answer takes too long', async () => {
    service.intercept = (_, response) => {
      response.writeHead(200)
      const dripping = setInterval(() => response.write('.'), 5)
      response.on('close', () => {
        clearInterval(dripping)
      })
      return 'handled'
    }
    const { body } = await createHttp()(new URL(service.url), {}, 200)
    await expect(body.toArray()).rejects.toMatchObject({ name: 'TimeoutError' })
  })
})
