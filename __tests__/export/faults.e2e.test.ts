import { describe, expect, test } from '@jest/globals'
import { faultTests, MONTH, status, strike, type Row } from '../e2e/faults.ts'

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
]

faultTests(passing, staying)

test.concurrent('502 after the deed, of every kind of write: one commit all the same', async () => {
  const fault = status(502, { body: 'html', when: 'after' })
  const writes = ['git/blobs', 'git/trees', 'POST .*git/commits', 'PATCH .*/git/refs/']
  const rules = writes.map((request) => ({ service: 'github' as const, request, times: 1, fault }))
  const { struck } = await strike(rules, {})
  expect(struck).toHaveLength(4)
})

describe('the artifact', () => {
  const changes = { inputs: { month: MONTH, destination: 'artifact' } }

  test.concurrent('of a service that stalls fails in the end', async () => {
    const fault = { kind: 'stall', when: 'within' } as const
    const told = /within 10 minutes/
    await strike([{ service: 'artifacts', fault }], { speed: 100, changes, told })
  })

  test.concurrent('is delivered though the answer to Finalize is lost once', async () => {
    const fault = { kind: 'reset', when: 'after' } as const
    const rule = { service: 'artifacts' as const, request: 'Finalize', times: 1, fault }
    await strike([rule], { speed: 100, changes })
  })
})

describe('the machine', () => {
  test.concurrent('a disk that is full', async () => {
    await strike([], {
      told: /^(2026-02: )?The disk refused .*EFBIG.*RUNNER_TEMP/,
      changes: { faults: { largestFile: 16 * 1024 } },
    })
  })

  test.concurrent.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGKILL', null],
  ] as const)('%s amid the upload', async (signal, exitCode) => {
    const fault = { kind: 'signal', signal, when: 'before', milliseconds: 0 } as const
    const told = exitCode === null ? {} : { told: /^The export was cancelled/ }
    const rule = { service: 'github' as const, request: 'POST .*git/trees', times: 1, fault }
    const { steps } = await strike([rule], told)
    expect(steps.map((step) => step.exitCode)).toEqual([exitCode])
  })
})

test('a service that is out of reach does not hold up a run for each of its months', async () => {
  const months = ['2025-09', '2025-10', '2025-11', '2025-12', '2026-01', '2026-02']
  const { struck } = await strike(
    [{ service: 'heroku', request: 'GET .*/archives/', fault: { kind: 'stall', when: 'before' } }],
    {
      told: /^2025-09: No whole answer from Heroku[^]*\n\d of 6 months failed \(2025-1[12] to 2026-02\): Not tried.*Run again/,
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
