import http from 'node:http'
import https from 'node:https'
import { HttpClient } from '@actions/http-client'
import { expect, test } from '@jest/globals'
import { serve } from '../../sandbox/http.ts'
import { startProxy } from '../../sandbox/proxy.ts'
import { routeAgents } from '../../src/http/agents.ts'
import { readProxies } from '../../src/http/proxy.ts'
import { failureOf } from '../edges.ts'

test('requests of libraries go through the proxy, whose refusals they report', async () => {
  const kept = [http.Agent.prototype, https.Agent.prototype].map((prototype) => ({
    ...{ prototype, own: Object.getOwnPropertyDescriptor(prototype, 'createConnection')! },
  }))
  const service = await serve(() => ({ status: 200, body: 'text' }))
  const proxy = await startProxy({ credentials: 'user:password' })
  const ask = async () => (await new HttpClient().get(service.url)).readBody()
  try {
    routeAgents(readProxies({ HTTP_PROXY: `user:password@${proxy.address}` }).find)
    expect(await ask()).toBe('text')
    expect(proxy.targets).toEqual([new URL(service.url).host])
    proxy.refusal = 403
    expect((await failureOf(ask())).message).toContain('the proxy of HTTP_PROXY refused: 403')
  } finally {
    for (const { prototype, own } of kept) {
      Object.defineProperty(prototype, 'createConnection', own)
    }
    await proxy.close()
    await service.close()
  }
})
