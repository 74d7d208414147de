import { expect, test } from '@jest/globals'
import { randomBytes } from 'node:crypto'
import { azureError } from '../../sandbox/blobs.ts'
import { makeKeyPair } from '../../sandbox/keys.ts'
import { errorsOf } from '../../sandbox/soak/promise.ts'
import { play, type Verdict } from '../../sandbox/soak/run.ts'
import { NOW, type Rule, type Scenario } from '../../sandbox/soak/scenario.ts'
import {
  archiveOfEvents,
  clockAt,
  events,
  failure,
  NODE,
  onStage,
  resultsOf,
} from '../e2e/fixture.ts'

const keys = makeKeyPair('Auditor', new Date(NOW.getTime() - 1e10))
/** The month that Heroku has and the run is asked for. */
const MONTH = '2026-02'

/**
 * Has one thing go wrong with the export of a month of 60 events, and the next `missing` heal it.
 * All that the soak promises is checked: that nothing is there by halves, that messages name the
 * step and the way out, that RUNNER_TEMP is left empty, that the ledger is right afterwards.
 *
 * @param told what the user is told; undefined: the run gets through
 */
async function strike(
  rules: Rule[],
  told?: RegExp,
  changes: Partial<Scenario> = {},
  // On a busy machine a minute must not be over in two seconds.
  speed = told === undefined ? 10 : 25,
): Promise<Verdict> {
  const scenario: Scenario = {
    seed: 1,
    months: [{ month: MONTH, count: 60, bare: false }],
    held: 0,
    drift: false,
    encrypted: false,
    inputs: { month: MONTH, destination: 'commit' },
    asked: [MONTH],
    racing: false,
    faults: { rules },
    ...changes,
  }
  const verdict = await play(scenario, { keys: await keys, node: NODE, speed })
  expect(verdict.problems).toEqual([])
  const errors = verdict.steps.flatMap(errorsOf)
  expect(errors).toEqual(told === undefined ? [] : [expect.stringMatching(told)])
  for (const error of errors) expect(error).toMatch(/ \[E_[A-Z_]+\]$/)
  return verdict
}

/** An error of this status, in the service's own words unless told otherwise. */
const status = (code: number, more: object = {}): Rule['fault'] => {
  return { kind: 'status', status: code, body: 'own', headers: {}, when: 'before', ...more }
}

/** A refusal that quotes what was sent and what the service knows, which nothing may show. */
const echo = status(403, { echo: true })
test.concurrent.each<[string, Rule['service'], Rule['fault'], RegExp]>([
  ['secrets in the answer', 'heroku', echo, /Heroku answered 403/],
  ['secrets in the answer', 'downloads', echo, /answered 403/],
  ['secrets in the answer', 'github', echo, /GitHub answered 403/],
  ['secrets in the answer', 'artifacts', echo, /could not be uploaded/],
  ['secrets in the answer', 'blobs', echo, /could not be uploaded/],
])('%s of %s stays, and ends in a clear error', async (_name, service, fault, told) => {
  const isArtifact = service === 'artifacts' || service === 'blobs'
  const inputs = { month: MONTH, destination: isArtifact ? 'artifact' : 'commit' }
  const { struck } = await strike([{ service, fault }], told, { inputs })
  expect(struck.length).toBeGreaterThan(0)
})

test('an upload that is refused while files are still to be read ends nothing but itself', async () => {
  // So long that the files after its own are opened only when much of it is uploaded.
  const long = `{"data":{"long":"${randomBytes(30_000_000).toString('base64')}"}}`
  const january = await archiveOfEvents('2026-01', [long, ...events('2026-01', 5)])
  const february = await archiveOfEvents(MONTH, events(MONTH, 5))
  await onStage([january, february], async (at) => {
    let refused: string | undefined
    at.world.artifacts.intercept = ({ path, url }) => {
      if (url.searchParams.get('comp') !== 'block') return undefined
      refused ??= path
      return path === refused ? azureError(403, 'AuthorizationFailure', 'No.') : undefined
    }
    const inputs = { month: `2026-01..${MONTH}`, destination: 'artifact', summary: 'counts' }
    const more = { compression: 'gzip', 'keep-original': 'true' }
    const step = await at.run({ ...inputs, ...more }, { env: clockAt('2026-03-02T05:17:00Z') })
    expect(await failure(step)).toMatch(/^2026-01: The artifact .* could not be uploaded: .*Run/)
    expect(resultsOf(step)).toMatchObject([{ status: 'failed' }, { status: 'exported' }])
  })
})

test.concurrent('a disk that is full is named, with the way out', async () => {
  const faults = { largestFile: 16 * 1024 }
  await strike([], /^(2026-02: )?The disk refused .*EFBIG.*RUNNER_TEMP/, { faults })
})

test.concurrent.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGKILL', null],
] as const)('%s amid the upload leaves nothing by halves', async (signal, exitCode) => {
  const fault = { kind: 'signal', signal, when: 'before', milliseconds: 0 } as const
  const told = exitCode === null ? undefined : /^The export was cancelled/
  const rule = { service: 'github' as const, request: 'POST .*git/trees', times: 1, fault }
  const { steps } = await strike([rule], told, {}, 25)
  expect(steps.map((step) => step.exitCode)).toEqual([exitCode])
})

test('a service that is out of reach does not hold up a run for each of its months', async () => {
  const months = ['2025-09', '2025-10', '2025-11', '2025-12', '2026-01', '2026-02']
  const { struck } = await strike(
    [{ service: 'heroku', request: 'GET .*/archives/', fault: { kind: 'stall', when: 'before' } }],
    /^2025-09: No whole answer from Heroku[^]*\n\d of 6 months failed \(2025-1[12] to 2026-02\): Not tried.*Run again/,
    {
      months: months.map((month) => ({ month, count: 5, bare: false })),
      inputs: { month: '2025-09..2026-02', destination: 'commit' },
      asked: months,
    },
    100,
  )
  // Those of two or three months: each has no more than six attempts.
  expect(struck.length).toBeLessThanOrEqual(18)
})
