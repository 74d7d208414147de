import { describe, expect, test } from '@jest/globals'
import { makeKeyPair } from '../../sandbox/keys.ts'
import { errorsOf } from '../../sandbox/soak/promise.ts'
import { play, type Verdict } from '../../sandbox/soak/run.ts'
import { NOW, type Rule, type Scenario } from '../../sandbox/soak/scenario.ts'
import { NODE } from './fixture.ts'

const keys = makeKeyPair('Auditor', new Date(NOW.getTime() - 1e10))
/** The month that Heroku has and the run is asked for. */
export const MONTH = '2026-02'

/** What comes of a fault. */
export interface Case {
  /** What the user is told; undefined: the run gets through. */
  told?: RegExp
  changes?: Partial<Scenario>
  /**
   * Default 25; of a run that is to get through 10, since on a busy machine a minute must not be
   * over in two seconds.
   */
  speed?: number
}

/**
 * Has one thing go wrong with the export of a month of 60 events, and the next `missing` heal it.
 * All that the soak promises is checked: that nothing is there by halves, that messages name the
 * step and the way out, that RUNNER_TEMP is left empty, that the ledger is right afterwards.
 */
export async function strike(rules: Rule[], { told, changes = {}, speed }: Case): Promise<Verdict> {
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
  const verdict = await play(scenario, {
    ...{ keys: await keys, node: NODE },
    speed: speed ?? (told === undefined ? 10 : 25),
  })
  expect(verdict.problems).toEqual([])
  const errors = verdict.steps.flatMap(errorsOf)
  if (told === undefined) expect(errors).toEqual([])
  else {
    expect(errors).toEqual([expect.stringMatching(told)])
    expect(errors).toEqual([expect.stringMatching(/ \[E_[A-Z_]+\]$/)])
  }
  return verdict
}

const own = { body: 'own', headers: {}, when: 'before', echo: false } as const

/** An error of this status, in the service's own words unless told otherwise. */
export function status(code: number, more: object = {}): Rule['fault'] {
  return { kind: 'status', status: code, ...own, ...more }
}

/** A row of a table: what happens, to which service, and what comes of it. */
export type Row = [name: string, service: Rule['service'], fault: Rule['fault'], expected: Case]

/** Tests that faults which strike once are outlived, and that those which stay end in a clear error. */
export function faultTests(passing: readonly Row[], staying: readonly Row[]): void {
  describe('passes', () => {
    test.concurrent.each(passing)('%s of %s', async (_name, service, fault, expected) => {
      const { struck } = await strike([{ service, times: 1, fault }], expected)
      expect(struck).toHaveLength(1)
    })
  })

  describe('stays, and ends in a clear error', () => {
    test.concurrent.each(staying)('%s of %s', async (_name, service, fault, expected) => {
      const { struck } = await strike([{ service, fault }], expected)
      expect(struck.length).toBeGreaterThan(0)
    })
  })
}
