import { describe, expect, test } from '@jest/globals'
import { retrying, type RetryPolicy, type RetryDecision } from '../../src/http/retry.ts'

const POLICY: RetryPolicy = { attempts: 5, first: 1000, longest: 8000, budget: 60_000 }

interface Told {
  error: unknown
  attempt: number
  pause: number
}

interface RunOptions {
  random?: number
  verdict?: RetryDecision
  policy?: RetryPolicy
  /** Milliseconds that each attempt takes. */
  takes?: number
}

/** Runs an action that fails `failures` times, with a clock that records its pauses. */
async function run(
  failures: number,
  { random = 0, verdict = { retry: true }, policy = POLICY, takes = 0 }: RunOptions = {},
) {
  const attempts: number[] = []
  const told: Told[] = []
  const pauses: number[] = []
  let now = 0
  const clock = {
    now: () => new Date(now),
    sleep: (pause: number) => {
      pauses.push(pause)
      now += pause
      return Promise.resolve()
    },
    random: () => random,
  }
  const result = await retrying(
    (attempt) => {
      attempts.push(attempt)
      now += takes
      if (attempt <= failures) return Promise.reject(new Error(`failure ${attempt}`))
      return Promise.resolve('done')
    },
    {
      ...{ policy, clock, judge: () => verdict },
      onRetry: (error, attempt, pause) => told.push({ error, attempt, pause }),
    },
  ).catch((error: unknown) => (error as Error).message)
  return { result, attempts, told, pauses }
}

describe('retrying', () => {
  test('tries again until it succeeds, and reports each failure before its pause', async () => {
    const { result, attempts, told, pauses } = await run(2)
    expect([result, attempts]).toEqual(['done', [1, 2, 3]])
    expect(told).toEqual([
      { error: new Error('failure 1'), attempt: 1, pause: pauses[0] },
      { error: new Error('failure 2'), attempt: 2, pause: pauses[1] },
    ])
  })

  test('doubles its pauses up to the longest, with jitter from half on', async () => {
    const policy = { ...POLICY, attempts: 6 }
    expect((await run(5, { policy, random: 0 })).pauses).toEqual([500, 1000, 2000, 4000, 4000])
    expect((await run(5, { policy, random: 0.5 })).pauses).toEqual([750, 1500, 3000, 6000, 6000])
    const longest = (await run(5, { policy, random: 1 - 2 ** -53 })).pauses
    expect(longest).toEqual([1000, 2000, 4000, 8000, 8000])
  })

  test('keeps to a pause that is asked for, unless its own is longer', async () => {
    expect((await run(2, { verdict: { retry: true, after: 3210 } })).pauses).toEqual([3210, 3210])
    expect((await run(2, { verdict: { retry: true, after: 600 } })).pauses).toEqual([600, 1000])
    expect((await run(1, { verdict: { retry: true, after: 0 } })).pauses).toEqual([500])
    expect((await run(1, { verdict: { retry: true, after: undefined } })).pauses).toEqual([500])
  })

  test('makes no pause beyond its budget', async () => {
    const verdict: RetryDecision = { retry: true, after: 25_000 }
    expect(await run(Infinity, { verdict })).toMatchObject({
      result: 'failure 3',
      pauses: [25_000, 25_000],
    })
    const tooLong: RetryDecision = { retry: true, after: 60_001 }
    expect(await run(Infinity, { verdict: tooLong })).toMatchObject({
      result: 'failure 1',
      told: [],
      pauses: [],
    })
    const whole: RetryDecision = { retry: true, after: 60_000 }
    expect((await run(1, { verdict: whole })).result).toBe('done')
  })

  test('counts the time of its attempts against the budget', async () => {
    const { result, pauses } = await run(Infinity, { takes: 29_500, random: 1 - 2 ** -53 })
    expect([result, pauses]).toEqual(['failure 2', [1000]])
  })
})
