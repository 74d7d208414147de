import { describe, expect, test } from '@jest/globals'
import { status, strike, type Row } from '../e2e/faults.ts'

const html = { body: 'html' }

const passing: Row[] = [
  ['a connection that is refused for a moment', 'heroku', { kind: 'refuse', milliseconds: 50 }, {}],
  ['a reset', 'heroku', { kind: 'reset', when: 'before' }, {}],
  ['a reset amid the answer', 'github', { kind: 'reset', when: 'within' }, {}],
  ['a stall', 'downloads', { kind: 'stall', when: 'before' }, {}],
  ['a stall amid the answer', 'heroku', { kind: 'stall', when: 'within' }, {}],
  ['a stall amid the answer', 'github', { kind: 'stall', when: 'within' }, {}],
  ['a slow drip', 'downloads', { kind: 'drip', bytes: 500, milliseconds: 5 }, {}],
  ['a Content-Length too large', 'downloads', { kind: 'length', by: 100 }, {}],
  ['a Content-Length too small', 'downloads', { kind: 'length', by: -100 }, {}],
  ['an answer cut short', 'downloads', { kind: 'truncate' }, {}],
  ['an answer cut short', 'heroku', { kind: 'truncate' }, {}],
  ['an answer cut short', 'github', { kind: 'truncate' }, {}],
  ['a wrong bit', 'downloads', { kind: 'corrupt' }, {}],
  ['429 with Retry-After', 'heroku', status(429, { headers: { 'retry-after': '20' } }), {}],
  ['429 without', 'heroku', status(429), {}],
  ['429', 'downloads', status(429), {}],
  ['500 as HTML', 'heroku', status(500, html), {}],
  ['502 as HTML', 'github', status(502, html), {}],
  ['503 as HTML', 'downloads', status(503, html), {}],
  ['a secondary rate limit', 'github', status(403, { body: 'secondary-limit' }), {}],
  ['a clock ahead', 'github', { kind: 'skew', seconds: 86_400 }, {}],
  ['a clock behind', 'heroku', { kind: 'skew', seconds: -86_400 }, {}],
]

const staying: Row[] = [
  [
    'a reset',
    'heroku',
    { kind: 'reset', when: 'before' },
    { told: /^2026-02: No whole answer from Heroku/ },
  ],
  [
    'a stall',
    'heroku',
    { kind: 'stall', when: 'before' },
    { told: /^2026-02: No whole answer from Heroku/ },
  ],
  [
    'a drip',
    'heroku',
    { kind: 'drip', bytes: 1, milliseconds: 900 },
    { told: /^2026-02: No whole answer/ },
  ],
  [
    'a stall',
    'downloads',
    { kind: 'stall', when: 'within' },
    { told: /broke off after \d+ of \d+/ },
  ],
  [
    'a drip',
    'downloads',
    { kind: 'drip', bytes: 1, milliseconds: 400 },
    { told: /broke off after \d+ of \d+/, speed: 250 },
  ],
  [
    'a reset',
    'github',
    { kind: 'reset', when: 'before' },
    { told: /^2026-02: No whole answer from GitHub/ },
  ],
  [
    'a stall',
    'github',
    { kind: 'stall', when: 'before' },
    { told: /^2026-02: No whole answer from GitHub/ },
  ],
  [
    'a stall',
    'github',
    { kind: 'stall', when: 'within' },
    { told: /^2026-02: No whole answer from GitHub/ },
  ],
  [
    '503 as HTML',
    'github',
    status(503, html),
    { told: /^2026-02: GitHub answered 503.*githubstatus/ },
  ],
  ['401', 'heroku', status(401), { told: /^2026-02: Heroku answered 401 unauthorized.*new token/ }],
  [
    '403',
    'heroku',
    status(403),
    { told: /^2026-02: Heroku answered 403 forbidden.*manage permission/ },
  ],
  [
    '404',
    'heroku',
    status(404),
    { told: /^2026-02: Heroku answered 404 not_found.*enterprise-account/ },
  ],
  [
    '406',
    'heroku',
    status(406),
    { told: /^2026-02: Heroku answered 406 not_acceptable.*report it/ },
  ],
  ['422', 'heroku', status(422), { told: /^2026-02: Heroku answered 422 invalid_params/ }],
  [
    '429',
    'heroku',
    status(429),
    { told: /^2026-02: Heroku answered 429 rate_limit.*run again later/ },
  ],
  [
    'an hour of 429',
    'heroku',
    status(429, { headers: { 'retry-after': '3600' } }),
    { told: /429/ },
  ],
  [
    '401',
    'github',
    status(401),
    { told: /^2026-02: GitHub answered 401.*wrong, expired or revoked/ },
  ],
  ['403', 'github', status(403), { told: /^2026-02: GitHub answered 403.*contents: write/ }],
  ['404', 'github', status(404), { told: /^2026-02: GitHub answered 404.*is not there/ }],
  [
    'a redirect',
    'downloads',
    { kind: 'redirect', status: 302, to: 'host' },
    { told: /answered 404/ },
  ],
  ['a redirect', 'downloads', { kind: 'redirect', status: 302, to: 'self' }, { told: /redirects/ }],
  ['a redirect', 'heroku', { kind: 'redirect', status: 302, to: 'host' }, { told: /answered 302/ }],
  ['a redirect', 'github', { kind: 'redirect', status: 307, to: 'host' }, { told: /GitHub/ }],
]

const title = '%s of %s'

describe('passes', () => {
  test.concurrent.each(passing)(title, async (_name, service, fault, expected) => {
    const { struck } = await strike([{ service, times: 1, fault }], expected)
    expect(struck).toHaveLength(1)
  })
})

describe('stays, and ends in a clear error', () => {
  test.concurrent.each(staying)(title, async (_name, service, fault, expected) => {
    const { struck } = await strike([{ service, fault }], expected)
    expect(struck.length).toBeGreaterThan(0)
  })
})

test('a service that is out of reach does not hold up a run for each of its months', async () => {
  const months = ['2025-09', '2025-10', '2025-11', '2025-12', '2026-01', '2026-02']
  const { struck } = await strike(
    [{ service: 'heroku', request: 'GET .*/archives/', fault: { kind: 'stall', when: 'before' } }],
    {
      told: /^2025-09: No whole answer from Heroku[^]*\n2025-12: Not tried.*\n.*\n2026-02: Not tried.*Run again/,
      changes: {
        months: months.map((month) => ({ month, count: 5, bare: false })),
        inputs: { month: '2025-09..2026-02', destination: 'commit' },
        asked: months,
      },
      speed: 100,
    },
  )
  // Those of two or three months: each has no more than six attempts.
  expect(struck.length).toBeLessThanOrEqual(18)
})
