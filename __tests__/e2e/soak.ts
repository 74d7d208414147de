import { describe, expect, test } from '@jest/globals'
import { makeKeyPair } from '../../sandbox/keys.ts'
import { play } from '../../sandbox/soak/run.ts'
import { makeScenario, NOW, seedOf } from '../../sandbox/soak/scenario.ts'
import { NODE } from './fixture.ts'

/** Plays scenarios of seed 1, `first` to `last`. */
export function soak(first: number, last: number): void {
  const keys = makeKeyPair('Auditor', new Date(NOW.getTime() - 1e10))
  const numbers = Array.from({ length: last - first + 1 }, (_, index) => first + index)

  describe('the soak', () => {
    test.concurrent.each(numbers.map((n) => [n, n]))(
      'keeps the promise in scenario %i of seed 1 (npm run soak -- --from %i --runs 1)',
      async (n) => {
        const { problems } = await play(makeScenario(seedOf(1, n)), {
          keys: await keys,
          node: NODE,
        })
        expect(problems).toEqual([])
      },
      120_000,
    )
  })
}
