import { describe, expect, test } from '@jest/globals'
import { SERVICES } from '../../../sandbox/faults/script.ts'
import { amid, ask, json, one } from './client.ts'

describe('status: each service tells an error in its own form', () => {
  test.each([
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [404, 'not_found'],
    [406, 'not_acceptable'],
    [422, 'invalid_params'],
    [429, 'rate_limit'],
    [503, 'service_unavailable'],
  ])('Heroku %i', async (status, id) => {
    await amid(one({ service: 'heroku', fault: { kind: 'status', status } }), async (it) => {
      const seen = await it.heroku()
      expect(seen).toMatchObject({ status, headers: { 'request-id': expect.any(String) } })
      expect(json(seen)).toEqual({ id, message: expect.any(String) })
    })
  })

  test.each([401, 403, 404, 422, 500, 503])('GitHub %i', async (status) => {
    await amid(one({ service: 'github', fault: { kind: 'status', status } }), async (it) => {
      const seen = await it.github('GET', '')
      expect(seen.status).toBe(status)
      const documentation_url = 'https://docs.github.com/rest'
      const message = expect.any(String)
      expect(json(seen)).toEqual({ message, documentation_url, status: String(status) })
    })
  })

  test.each([
    [401, 'unauthenticated'],
    [403, 'permission_denied'],
    [429, 'resource_exhausted'],
    [500, 'internal'],
  ])('the artifact service %i', async (status, code) => {
    await amid(one({ service: 'artifacts', fault: { kind: 'status', status } }), async (it) => {
      const seen = await it.artifacts('CreateArtifact')
      expect([seen.status, json(seen)]).toEqual([status, { code, msg: expect.any(String) }])
    })
  })

  test('the download host 403 and the blob storage 503, in XML', async () => {
    const rules = [
      { service: 'downloads', fault: { kind: 'status', status: 403 } },
      { service: 'blobs', fault: { kind: 'status', status: 503 } },
    ] as const
    await amid({ rules: [...rules] }, async (it) => {
      const denied = await it.download()
      expect(denied.status).toBe(403)
      expect(denied.body.toString()).toContain('<Code>AccessDenied</Code>')
      const busy = await ask(`${it.world.artifacts.url}/artifacts/run/x?comp=block`)
      expect(busy.headers['x-ms-error-code']).toBe('ServerBusy')
      expect(busy.status).toBe(503)
    })
  })
})

test('blocks of an upload, and its end, fail where the script says', async () => {
  const fault = { kind: 'status', status: 500 } as const
  const rules = [
    { service: 'blobs', request: 'comp=block&', from: 2, times: 1, fault },
    { service: 'artifacts', request: '/FinalizeArtifact$', times: 1, fault },
  ] as const
  await amid({ rules: [...rules] }, async (it) => {
    const { runtimeToken, artifacts } = it.world.artifacts
    const claims = Buffer.from(runtimeToken.split('.')[1]!, 'base64url').toString()
    const [, run, job] = /Actions\.Results:([^:]+):([^" ]+)/.exec(claims)!
    const ids = { workflow_run_backend_id: run, workflow_job_run_backend_id: job }
    const made = json(await it.artifacts('CreateArtifact', { ...ids, name: 'x' }))
    const url = String(made.signed_upload_url)
    const put = (query: string, body = 'bytes') => ask(`${url}&${query}`, { method: 'PUT', body })
    const blocks = [await put('comp=block&blockid=a'), await put('comp=block&blockid=b')]
    expect(blocks.map(({ status }) => status)).toEqual([201, 500])
    expect((await put('comp=block&blockid=b')).status).toBe(201)
    const list = '<BlockList><Latest>a</Latest><Latest>b</Latest></BlockList>'
    expect((await put('comp=blocklist', list)).status).toBe(201)
    const end = { ...ids, name: 'x', size: '10' }
    expect((await it.artifacts('FinalizeArtifact', end)).status).toBe(500)
    expect(artifacts).toEqual([])
    expect((await it.artifacts('FinalizeArtifact', end)).status).toBe(200)
    expect(artifacts).toHaveLength(1)
  })
})

test.each([500, 502, 503])('status %i as a page of HTML', async (status) => {
  const fault = { kind: 'status', status, body: 'html' } as const
  await amid(one({ service: 'github', fault }), async (it) => {
    const seen = await it.github('GET', '')
    expect(seen).toMatchObject({ status, headers: { 'content-type': 'text/html' } })
    expect(seen.body.toString()).toMatch(/^<html>/)
  })
})

test.each([undefined, '2', 'Mon, 02 Nov 2026 05:18:00 GMT'])(
  'status 429 with Retry-After %s',
  async (after) => {
    const headers = after === undefined ? {} : { 'retry-after': after }
    const fault = { kind: 'status', status: 429, body: 'empty', headers } as const
    await amid(one({ service: 'heroku', times: 1, fault }), async (it) => {
      const seen = await it.heroku()
      expect([seen.status, seen.headers['retry-after'], seen.body.length]).toEqual([429, after, 0])
      expect((await it.heroku()).status).toBe(200)
    })
  },
)

test.each(['before', 'after'] as const)('status %s the deed', async (when) => {
  const fault = { kind: 'status', status: 502, when } as const
  await amid(one({ service: 'github', request: '^PUT ', fault }), async (it) => {
    const body = { message: 'First', content: '' }
    expect((await it.github('PUT', '/contents/README.md', body)).status).toBe(502)
    expect(await it.git.asks(['rev-parse', '--verify', '-q', 'main'])).toBe(when === 'after')
  })
})

test.each([403, 429])("a secondary rate limit in GitHub's words, status %i", async (status) => {
  const headers = { 'retry-after': '60' }
  const fault = { kind: 'status', status, body: 'secondary-limit', headers } as const
  await amid(one({ service: 'github', fault }), async (it) => {
    const seen = await it.github('POST', '/git/blobs', { content: '' })
    expect(seen).toMatchObject({ status, headers })
    expect(json(seen).message).toMatch(/^You have exceeded a secondary rate limit\./)
    expect(json(seen).documentation_url).toContain('#about-secondary-rate-limits')
  })
})

test.each(['own', 'html', 'secondary-limit'] as const)(
  'echo: the token, the url and the archives are told, body %s',
  async (body) => {
    const fault = { kind: 'status', status: 403, body, echo: true } as const
    await amid(one({ service: 'github', fault }), async (it) => {
      const { body: told } = await it.github('GET', '/git/ref/heads/main')
      const [record] = it.world.heroku.accounts[0]!.archives
      for (const secret of [
        `Bearer ${it.world.githubToken}`,
        `${it.world.github.url}/repos/acme/compliance/git/ref/heads/main`,
        it.world.heroku.archiveUrl(record!),
      ]) {
        expect(told.toString()).toContain(secret)
      }
    })
  },
)

test.each(SERVICES)('echo: works at %s as well', async (service) => {
  const fault = { kind: 'status', status: 403, echo: true } as const
  await amid(one({ service, fault }), async (it) => {
    const seen = {
      heroku: () => it.heroku(),
      downloads: () => it.download(),
      github: () => it.github('GET', ''),
      artifacts: () => it.artifacts('CreateArtifact'),
      blobs: () => ask(`${it.world.artifacts.url}/artifacts/run/x?sig=secret`),
    }
    expect((await seen[service]()).body.toString()).toContain('/archive.json.gz')
  })
})

test('redirect: to another host or port, which keeps what it is sent, or in a circle', async () => {
  const rules = (['host', 'port', 'self'] as const).map((to) => ({
    service: 'heroku' as const,
    times: 1,
    fault: { kind: 'redirect' as const, status: 307 as const, to },
  }))
  await amid({ rules }, async (it) => {
    const seen = [await it.heroku('/a?b=c'), await it.heroku('/a?b=c'), await it.heroku('/a?b=c')]
    const { port } = new URL(it.world.faults.elsewhere.url)
    expect(seen.map(({ status, headers }) => [status, headers.location])).toEqual([
      [307, `http://localhost:${port}/a?b=c`],
      [307, `http://127.0.0.1:${port}/a?b=c`],
      [307, `${it.world.heroku.url}/a?b=c`],
    ])
    const headers = { authorization: 'Bearer astray' }
    expect((await ask(String(seen[1]!.headers.location), { headers })).status).toBe(404)
    const [exchange] = it.world.faults.elsewhere.exchanges
    expect(exchange).toMatchObject({ path: '/a', headers })
  })
})

test('faults that struck are on record', async () => {
  const fault = { kind: 'status', status: 500 } as const
  await amid(one({ service: 'heroku', from: 2, times: 1, fault }), async (it) => {
    for (let n = 0; n < 3; n++) await it.heroku('/a?b=c')
    expect(it.world.faults.struck).toMatchObject([
      { service: 'heroku', request: 'GET /a?b=c', rule: 0, fault },
    ])
  })
})
