import { describe, test } from '@jest/globals'
import { faultTests, MONTH, status, strike, type Row } from '../e2e/faults.ts'

const html = { body: 'html' }

const passing: Row[] = [
  ['a reset', 'heroku', { kind: 'reset', when: 'before' }, {}],
  ['a reset amid the answer', 'github', { kind: 'reset', when: 'within' }, {}],
  ['a stall', 'downloads', { kind: 'stall', when: 'before' }, {}],
  ['a stall amid the answer', 'github', { kind: 'stall', when: 'within' }, {}],
  ['a slow drip', 'downloads', { kind: 'drip', bytes: 500, milliseconds: 5 }, {}],
  ['a Content-Length too large', 'downloads', { kind: 'length', by: 100 }, {}],
  ['a Content-Length too small', 'downloads', { kind: 'length', by: -100 }, {}],
  ['an answer cut short', 'downloads', { kind: 'truncate' }, {}],
  ['an answer cut short', 'heroku', { kind: 'truncate' }, {}],
  ['429 with Retry-After', 'heroku', status(429, { headers: { 'retry-after': '20' } }), {}],
  ['429 without', 'heroku', status(429), {}],
  ['429', 'downloads', status(429), {}],
  ['500 as HTML', 'heroku', status(500, html), {}],
  ['502 as HTML', 'github', status(502, html), {}],
  ['503 as HTML', 'downloads', status(503, html), {}],
  ['a clock ahead', 'github', { kind: 'skew', seconds: 86_400 }, {}],
  ['a clock behind', 'heroku', { kind: 'skew', seconds: -86_400 }, {}],
]

const staying: Row[] = [
  [
    'a stall',
    'heroku',
    { kind: 'stall', when: 'before' },
    { told: /^(?:2026-02: )?No whole answer from Heroku/ },
  ],
  [
    'a drip',
    'heroku',
    { kind: 'drip', bytes: 1, milliseconds: 900 },
    { told: /^(?:2026-02: )?No whole answer/ },
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
    { told: /^(?:2026-02: )?No whole answer from GitHub/ },
  ],
  [
    'a stall',
    'github',
    { kind: 'stall', when: 'before' },
    { told: /^(?:2026-02: )?No whole answer from GitHub/ },
  ],
  [
    'a stall',
    'github',
    { kind: 'stall', when: 'within' },
    { told: /^(?:2026-02: )?No whole answer from GitHub/ },
  ],
  [
    '429',
    'heroku',
    status(429),
    { told: /^(?:2026-02: )?Heroku answered 429 rate_limit.*run again later/ },
  ],
  [
    'an hour of 429',
    'heroku',
    status(429, { headers: { 'retry-after': '3600' } }),
    { told: /429/ },
  ],
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

faultTests(passing, staying)

describe('the artifact', () => {
  const inputs = { month: MONTH, destination: 'artifact' }
  const failed = /^2026-02: The artifact .* could not be uploaded: /
  const cases: [name: string, request: string, service: Row[1], fault: Row[2], expected: Row[3]][] =
    [
      ['blob upload fails at its block', 'comp=block&', 'blobs', status(403), { told: failed }],
      ['blob upload fails at its list', 'comp=blocklist', 'blobs', status(403), { told: failed }],
      ['finalize fails', 'Finalize', 'artifacts', status(500), { told: failed }],
      ['create fails', 'Create', 'artifacts', status(503, html), { told: failed }],
      ['the service is gone', '', 'artifacts', { kind: 'reset', when: 'before' }, { told: failed }],
      [
        'an answer breaks off',
        '',
        'artifacts',
        { kind: 'reset', when: 'within' },
        { told: /within 10 minutes/ },
      ],
      [
        'the service stalls',
        '',
        'artifacts',
        { kind: 'stall', when: 'before' },
        { told: /within 10 minutes/ },
      ],
      ['the storage stalls', '', 'blobs', { kind: 'stall', when: 'before' }, { told: failed }],
    ]
  test.concurrent.each(cases)('%s', async (_name, request, service, fault, expected) => {
    await strike([{ service, request, fault }], { speed: 100, changes: { inputs }, ...expected })
  })
})
