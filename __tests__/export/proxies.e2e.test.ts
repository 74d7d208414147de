import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { makeCertificate, startProxy, startTls, type Proxy } from '../../sandbox/proxy.ts'
import { archivesOf, resultsOf, stage, visible, type Stage } from '../e2e/fixture.ts'

const NAMES = ['api.heroku.test', 'api.github.test', 'results.test', 'store.test', 'blobs.test']
const CREDENTIALS = 'runner:pass-of-proxy'

let it: Stage
let proxy: Proxy
let env: Record<string, string>
const closing: { close(): Promise<void> }[] = []
beforeAll(async () => {
  it = await stage(await archivesOf(['2026-10'], 3))
  closing.push(it)
  const { heroku, github, artifacts } = it.world
  const certificate = makeCertificate(it.folder, NAMES)
  const store = new URL(heroku.archiveUrl(it.account.archives[0]!)).origin
  const services = [heroku.url, github.url, artifacts.url, store, artifacts.url]
  const fronts = await Promise.all(services.map((service) => startTls(certificate, service)))
  const hosts = Object.fromEntries(fronts.map(({ port }, at) => [NAMES[at]!, port]))
  proxy = await startProxy({ credentials: CREDENTIALS, hosts })
  closing.unshift(...fronts, proxy)
  // Addresses that the services give are of hosts that only the proxy knows, too.
  const lead = (service: typeof heroku | typeof artifacts, from: string, to: string) => {
    service.intercept = async (_request, _response, proceed) => {
      const reply = await proceed()
      const text = JSON.stringify(reply.body ?? '').replaceAll(from, to)
      return reply.body?.constructor === Object
        ? { ...reply, body: JSON.parse(text) as object }
        : reply
    }
  }
  lead(heroku, store, 'https://store.test')
  lead(artifacts, artifacts.url, 'https://blobs.test')
  env = {
    NODE_EXTRA_CA_CERTS: certificate.cert,
    GITHUB_API_URL: 'https://api.github.test',
    ACTIONS_RESULTS_URL: 'https://results.test',
  }
})
afterAll(async () => {
  for (const each of closing) await each.close()
})

test('an export sends every request through the proxy, with its password, and TLS within', async () => {
  const inputs = { month: '2026-10', 'heroku-api-url': 'https://api.heroku.test' }
  const step = await it.run(
    { ...inputs, destination: 'commit,artifact' },
    { env: { ...env, HTTPS_PROXY: `${CREDENTIALS}@${proxy.address}` } },
  )
  expect(visible(step)).not.toMatch(/warning|pass-of-proxy/i)
  expect(step.exitCode).toBe(0)
  expect(resultsOf(step)).toMatchObject([{ status: 'exported', error: null }])
  expect([...new Set(proxy.targets)].sort()).toEqual(NAMES.map((name) => `${name}:443`).sort())
})
