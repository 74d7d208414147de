import { faultTests, status, type Row } from './e2e/faults.ts'

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
    { told: /^2026-02: No whole answer from Heroku/ },
  ],
  [
    'a drip',
    'heroku',
    { kind: 'drip', bytes: 1, milliseconds: 900 },
    { told: /^2026-02: No whole answer/ },
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
