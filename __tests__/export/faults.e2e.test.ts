import { expect, test } from '@jest/globals'
import { faultTests, status, strike, type Row } from '../e2e/faults.ts'

// One of each kind, through the whole run; npm run test:slow has the others. What is said of each
// status is tested where the message is made, in the client's own tests.
const passing: Row[] = [
  ['a connection that is refused for a moment', 'heroku', { kind: 'refuse', milliseconds: 50 }, {}],
  ['a stall amid the answer', 'heroku', { kind: 'stall', when: 'within' }, {}],
  ['a wrong bit', 'downloads', { kind: 'corrupt' }, {}],
  ['an answer cut short', 'github', { kind: 'truncate' }, {}],
  ['a secondary rate limit', 'github', status(403, { body: 'secondary-limit' }), {}],
]

const staying: Row[] = [
  [
    'a reset',
    'heroku',
    { kind: 'reset', when: 'before' },
    { told: /^(?:2026-02: )?No whole answer from Heroku/ },
  ],
  [
    'a stall',
    'downloads',
    { kind: 'stall', when: 'within' },
    { told: /broke off after \d+ of \d+/ },
  ],
  [
    '503 as HTML',
    'github',
    status(503, { body: 'html' }),
    { told: /^(?:2026-02: )?GitHub answered 503.*githubstatus/ },
  ],
  [
    '401',
    'github',
    status(401),
    { told: /^(?:2026-02: )?GitHub answered 401.*wrong, expired or revoked/ },
  ],
]

faultTests(passing, staying)

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
