import { expect, test } from '@jest/globals'
import { retryAfter, retrying, type RetryDecision } from '../../src/http/retry.ts'
import { fakeClock } from '../edges.ts'

const POLICY = { attempts: 5, first: 1000, longest: 8000, budget: 60_000 }

interface RunOptions {
  random?: number
  decision?: RetryDecision
  attempts?: number
  /** Milliseconds that each attempt takes. */
  takes?: number
}

/** Runs an action that fails so many times; gives its end, and the pauses that were made. */
async function run(
  failures: number,
  { random = 0, decision = { retry: true }, attempts = 5, takes = 0 }: RunOptions = {},
) {
  const clock = { ...fakeClock(), random: () => random }
  const passing = fakeClock()
  const result = await retrying(
    async (attempt) => {
      await passing.sleep(takes)
      if (attempt <= failures) throw new Error(`failure ${attempt}`)
      return 'done'
    },
    {
      policy: { ...POLICY, attempts },
      clock: { ...clock, now: () => new Date(+clock.now() + +passing.now()) },
      judge: () => decision,
    },
  ).catch((error: unknown) => (error as Error).message)
  return [result, clock.pauses]
}

test('pauses double up to the longest, with jitter from half on', async () => {
  expect(await run(2)).toEqual(['done', [500, 1000]])
  expect(await run(9, { attempts: 6 })).toEqual(['failure 6', [500, 1000, 2000, 4000, 4000]])
  const longest = [1000, 2000, 4000, 8000, 8000]
  expect(await run(5, { attempts: 6, random: 1 - 2 ** -53 })).toEqual(['done', longest])
})

test('a pause that a service asks for is kept, unless the own is longer or the budget shorter', async () => {
  const asked = (after: number) => ({ decision: { retry: true, after } as const })
  expect(await run(2, asked(3210))).toEqual(['done', [3210, 3210]])
  expect(await run(2, asked(600))).toEqual(['done', [600, 1000]])
  expect(await run(9, asked(25_000))).toEqual(['failure 3', [25_000, 25_000]])
  expect(await run(1, asked(60_000))).toEqual(['done', [60_000]])
  expect(await run(1, asked(60_001))).toEqual(['failure 1', []])
})

test('the time of attempts counts against the budget', async () => {
  const random = 1 - 2 ** -53
  expect(await run(9, { takes: 29_500, random })).toEqual(['failure 2', [1000]])
})

test.each([
  ['7', 7000],
  ['Mon, 02 Nov 2026 05:18:30 GMT', 90_000],
  ['Mon, 02 Nov 2026 05:00:00 GMT', 0],
  ['soon', undefined],
  [undefined, undefined],
])('Retry-After: %s is %p milliseconds', (value, milliseconds) => {
  expect(retryAfter(value, new Date('2026-11-02T05:17:00Z'))).toBe(milliseconds)
})
