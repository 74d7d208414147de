import { expect, test } from '@jest/globals'
import type { FaultScript } from '../../../sandbox/faults/script.ts'
import { amid, ask, json, one, type Seen } from './client.ts'

type Fault = NonNullable<FaultScript['rules']>[number]['fault']

const once = (fault: Fault, service: 'heroku' | 'downloads' | 'github' = 'downloads') =>
  one({ service, times: 1, fault })

/** Asks until an answer comes: a service that was down is back. */
async function patiently(asking: () => Promise<Seen>): Promise<Seen> {
  for (;;) {
    const seen = await asking()
    if (seen.error === undefined) return seen
  }
}

test('refuse: the connection breaks, new ones are refused, later all is well', async () => {
  await amid(once({ kind: 'refuse', milliseconds: 300 }, 'heroku'), async (it) => {
    expect((await it.heroku()).error).toBe('ECONNRESET')
    expect((await it.heroku()).error).toBe('connect ECONNREFUSED')
    expect((await it.download()).status).toBe(200)
    expect((await patiently(() => it.heroku())).status).toBe(200)
  })
})

test('refuse without an end stays, and the world still closes', async () => {
  await amid(once({ kind: 'refuse' }, 'heroku'), async (it) => {
    await it.heroku()
    expect((await it.heroku()).error).toBe('connect ECONNREFUSED')
  })
})

test('reset before: nothing was carried out, and the next request is answered', async () => {
  await amid(once({ kind: 'reset', when: 'before' }, 'heroku'), async (it) => {
    const { remaining } = it.world.heroku
    expect(await it.heroku()).toMatchObject({ error: 'read ECONNRESET', status: 0 })
    expect(it.world.heroku.remaining).toBe(remaining)
    expect(it.world.heroku.exchanges.map(({ status }) => status)).toEqual([0])
    expect((await it.heroku()).status).toBe(200)
  })
})

test('reset after: the answer is lost, the deed is done', async () => {
  await amid(once({ kind: 'reset', when: 'after' }, 'github'), async (it) => {
    const body = { message: 'First', content: '' }
    const seen = await it.github('PUT', '/contents/README.md', body)
    expect(seen).toMatchObject({ error: 'read ECONNRESET', status: 0 })
    expect(await it.git.text(['ls-tree', '--name-only', 'main'])).toBe('README.md')
  })
})

test('reset within: half of the body comes', async () => {
  await amid(once({ kind: 'reset', when: 'within' }), async (it) => {
    const seen = await it.download()
    expect(seen).toMatchObject({ error: 'read ECONNRESET', status: 200 })
    expect(seen.headers['content-length']).toBe(String(it.gz.length))
    expect(seen.body.equals(it.gz.subarray(0, it.gz.length >> 1))).toBe(true)
  })
})

test.each(['before', 'after'] as const)('stall %s: no answer comes', async (when) => {
  const rule = { service: 'github', request: '^PUT ', fault: { kind: 'stall', when } } as const
  await amid(one(rule), async (it) => {
    const cancel = new AbortController()
    const url = `${it.world.github.url}/repos/acme/compliance/contents/README.md`
    const headers = { authorization: `Bearer ${it.world.githubToken}` }
    const body = { message: 'First', content: '' }
    const stalled = ask(url, { method: 'PUT', headers, body, signal: cancel.signal })
    // The exchange is on record once the service has done with it.
    const done = () => it.world.github.exchanges.some(({ method }) => method === 'PUT')
    while (!done()) expect((await it.github('GET', '')).status).toBe(200)
    expect(await it.git.asks(['rev-parse', '--verify', '-q', 'main'])).toBe(when === 'after')
    cancel.abort()
    expect(await stalled).toMatchObject({ status: 0, error: 'ABORT_ERR' })
  })
})

test('stall within: half of the body comes, and nothing more', async () => {
  await amid(once({ kind: 'stall', when: 'within' }), async (it) => {
    const cancel = new AbortController()
    let onPiece: (() => void) | undefined
    const begun = new Promise<void>((resolve) => (onPiece = resolve))
    const stalled = it.download({ signal: cancel.signal, onPiece: () => onPiece?.() })
    await begun
    expect((await it.download()).body.equals(it.gz)).toBe(true)
    cancel.abort()
    const seen = await stalled
    expect(seen).toMatchObject({ status: 200, error: 'ABORT_ERR' })
    expect(seen.body.equals(it.gz.subarray(0, it.gz.length >> 1))).toBe(true)
  })
})

test('drip: the body is whole, and comes in pieces over time', async () => {
  const fault = { kind: 'drip', bytes: 100, milliseconds: 5 } as const
  await amid(once(fault), async (it) => {
    const began = performance.now()
    const seen = await it.download()
    expect(seen.body.equals(it.gz)).toBe(true)
    expect(seen.pieces).toBeGreaterThan(1)
    // Timers may fire a little early, never much.
    expect(performance.now() - began).toBeGreaterThan((it.gz.length / 100) * 4)
  })
})

test('length: more is promised than comes', async () => {
  await amid(once({ kind: 'length', by: 7 }), async (it) => {
    const seen = await it.download()
    expect(seen.headers['content-length']).toBe(String(it.gz.length + 7))
    expect(seen.error).toBe('ECONNRESET')
    expect(seen.body.equals(it.gz)).toBe(true)
  })
})

test('length: less is promised than comes, which is no HTTP', async () => {
  await amid(once({ kind: 'length', by: -7 }), async (it) => {
    const seen = await it.download()
    expect(seen.headers['content-length']).toBe(String(it.gz.length - 7))
    expect(seen.error).toMatch(/^HPE_/)
  })
})

test.each([undefined, 1])('truncate by %s: a shorter body, as if whole', async (bytes) => {
  await amid(once({ kind: 'truncate', ...(bytes === undefined ? {} : { bytes }) }), async (it) => {
    const seen = await it.download()
    const left = bytes === undefined ? it.gz.length >> 1 : it.gz.length - bytes
    expect(seen.error).toBeUndefined()
    expect(seen.headers['content-length']).toBe(String(left))
    expect(seen.body.equals(it.gz.subarray(0, left))).toBe(true)
  })
})

test.each([undefined, 0])('corrupt at %s: one bit differs, once', async (at) => {
  await amid(once({ kind: 'corrupt', ...(at === undefined ? {} : { at }) }), async (it) => {
    const original = Buffer.from(it.gz)
    const { body } = await it.download()
    const wrong = [...body.keys()].filter((place) => body[place] !== original[place])
    expect(wrong).toEqual([at ?? original.length >> 1])
    expect(body[wrong[0]!]! ^ original[wrong[0]!]!).toBe(1)
    expect((await it.download()).body.equals(original)).toBe(true)
  })
})

test.each([86_400, -600])('skew: the Date header is %s seconds off', async (seconds) => {
  await amid(once({ kind: 'skew', seconds }, 'heroku'), async (it) => {
    const seen = await it.heroku()
    const off = (Date.parse(String(seen.headers.date)) - Date.now()) / 1000 - seconds
    expect(Math.abs(off)).toBeLessThan(30)
    expect(json(seen)).toHaveProperty('checksum')
  })
})
