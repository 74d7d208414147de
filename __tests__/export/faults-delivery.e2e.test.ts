import { describe, expect, test } from '@jest/globals'
import { MONTH, status, strike, type Row } from '../e2e/faults.ts'

const PATCH = 'PATCH .*/git/refs/'
const html = { body: 'html' }

describe('the commit', () => {
  const passing: Row[] = [
    ['the branch moves, again and again', 'github', { kind: 'move' }, {}],
    ['a stale read after a write', 'github', { kind: 'stale' }, {}],
  ]
  test.concurrent.each(passing)(
    '%s',
    async (_name, service, fault, expected) => {
      const request = fault.kind === 'move' ? PATCH : '/git/ref/'
      await strike([{ service, request, times: 4, fault }], expected)
    },
    180_000,
  )

  test.concurrent.each(['reset', 'stall'] as const)(
    'the answer is lost of the write that moved the branch (%s): one commit all the same',
    async (kind) => {
      const fault = { kind, when: 'after' } as const
      await strike([{ service: 'github', request: PATCH, times: 1, fault }], {})
    },
  )

  test.concurrent('502 after the deed, of every kind of write', async () => {
    const fault = status(502, { ...html, when: 'after' })
    const rules = ['git/blobs', 'git/trees', 'POST .*git/commits', PATCH].map((request) => ({
      ...{ service: 'github' as const, request, times: 1, fault },
    }))
    const { struck } = await strike(rules, {})
    expect(struck).toHaveLength(4)
  })

  test.concurrent('429 in words of its own, at a read and at a write', async () => {
    const fault = status(429, { ...html, headers: { 'retry-after': '5' } })
    const rules = ['GET .*/git/ref/', 'POST .*git/blobs', PATCH].map((request) => ({
      ...{ service: 'github' as const, request, times: 1, fault },
    }))
    const { struck } = await strike(rules, {})
    expect(struck).toHaveLength(3)
  })

  test.concurrent('a branch that is answered 404 once is not begun anew', async () => {
    const rule = { service: 'github' as const, request: 'GET .*/git/ref/', from: 3, times: 1 }
    await strike([{ ...rule, fault: status(404) }], {})
  })

  test.concurrent.each(['GET .*git/commits/', 'GET .*git/trees/', 'POST .*git/trees'])(
    'an object that a replica lacks: %s',
    async (request) => {
      const rule = { service: 'github' as const, request, times: 2, fault: status(404) }
      await strike([rule], {})
    },
  )

  test.concurrent('two exporters at once, and the branch moves under both', async () => {
    const rules = [
      { service: 'github' as const, request: PATCH, times: 2, fault: { kind: 'move' as const } },
    ]
    await strike(rules, { changes: { racing: true } })
  })
})

test.concurrent('an artifact service that stalls ends in a clear error', async () => {
  const fault = { kind: 'stall', when: 'within' } as const
  const inputs = { month: MONTH, destination: 'artifact' }
  const told = /within 10 minutes/
  await strike([{ service: 'artifacts', fault }], { speed: 100, changes: { inputs }, told })
})

describe('the artifact whose answer is lost once', () => {
  const lost: Row[2][] = [{ kind: 'reset', when: 'after' }, status(503, { when: 'after' })]
  const cases = ['Create', 'Finalize'].flatMap((step) =>
    lost.map((fault) => [step, fault] as const),
  )
  test.concurrent.each(cases)('of %s is delivered all the same: %j', async (request, fault) => {
    const rule = { service: 'artifacts' as const, request, times: 1, fault }
    const inputs = { month: MONTH, destination: 'artifact' }
    await strike([rule], { speed: 100, changes: { inputs } })
  })
})

describe('the machine', () => {
  test.concurrent.each([1, 16])('a disk that is full at %i KiB', async (size) => {
    const largestFile = size * 1024
    await strike([], {
      told: /^(2026-02: )?The disk refused .*EFBIG.*RUNNER_TEMP/,
      changes: { faults: { largestFile } },
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
