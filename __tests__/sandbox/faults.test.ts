import { describe, expect, test } from '@jest/globals'
import { join } from 'node:path'
import { FaultPlan } from '../../sandbox/faults/plan.ts'
import { parseFaultScript, readFaultScript, type FaultScript } from '../../sandbox/faults/script.ts'

const fault = { kind: 'reset', when: 'before' } as const
const plan = (rules: FaultScript['rules'], seed = 1) =>
  new FaultPlan(parseFaultScript({ seed, rules }))

/** Which of so many requests a rule strikes, by number from 1. */
function struck(by: FaultPlan, count: number): number[] {
  const numbers = Array.from({ length: count }, (_, index) => index + 1)
  return numbers.filter(() => by.next('github', 'GET /x') !== undefined)
}

describe('the rules of a fault script', () => {
  test('strike as often as they say', () => {
    expect(struck(plan([{ fault }]), 4)).toEqual([1, 2, 3, 4])
    expect(struck(plan([{ from: 2, times: 3, fault }]), 6)).toEqual([2, 3, 4])
  })

  test('count the requests of their service that match their pattern, whoever strikes', () => {
    const refs = { service: 'github', request: '^PATCH .*/refs/' } as const
    const by = plan([
      { ...refs, times: 1, fault },
      { ...refs, from: 2, fault },
    ])
    const asked = [
      ['heroku', 'PATCH /git/refs/heads/main'],
      ['github', 'GET /git/refs/heads/main'],
      ['github', 'PATCH /git/refs/heads/main'],
      ['github', 'PATCH /git/refs/heads/main'],
    ] as const
    const rules = asked.map(([service, request]) => by.next(service, request)?.rule)
    expect(rules).toEqual([undefined, undefined, 0, 1])
  })

  test('strike by chance the same requests again for the same seed', () => {
    const rules: FaultScript['rules'] = [{ probability: 0.3, fault }]
    const first = struck(plan(rules, 7), 200)
    expect(first.length).toBeGreaterThan(30)
    expect(struck(plan(rules, 7), 200)).toEqual(first)
    expect(struck(plan(rules, 8), 200)).not.toEqual(first)
  })
})

test.each<[unknown, RegExp]>([
  [{ rule: [] }, /all of it: Unrecognized key: "rule"/],
  [{ rules: [{ from: 0, fault }] }, /rules\.0\.from: /],
  [{ rules: [{ fault: { kind: 'explode' } }] }, /rules\.0\.fault\.kind: .*refuse, reset, stall/],
  [{ rules: [{ fault: { kind: 'move' } }] }, /rules\.0\.service: .*'github'/],
])('the fault script %j is refused, naming the place and what was expected', (value, problem) => {
  expect(() => parseFaultScript(value)).toThrow(problem)
})

test('the example is a fault script', async () => {
  const file = join(import.meta.dirname, '../../sandbox/faults/examples/bad-day.json')
  expect((await readFaultScript(file)).rules.length).toBeGreaterThan(0)
})
