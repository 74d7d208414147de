import { expect, test } from '@jest/globals'
import { FaultPlan } from '../../../sandbox/faults/plan.ts'
import { parseFaultScript, type FaultScript } from '../../../sandbox/faults/script.ts'

const fault = { kind: 'reset', when: 'before' } as const
const plan = (rules: FaultScript['rules'], seed = 1) =>
  new FaultPlan(parseFaultScript({ seed, rules }))

/** Which of so many requests the rules strike, by number from 1. */
function struck(by: FaultPlan, count: number, request = 'GET /x'): number[] {
  const numbers = Array.from({ length: count }, (_, index) => index + 1)
  return numbers.filter(() => by.next('github', request) !== undefined)
}

test('without more, a rule strikes every request', () => {
  expect(struck(plan([{ fault }]), 4)).toEqual([1, 2, 3, 4])
})

test('from and times choose the first and how many', () => {
  expect(struck(plan([{ from: 3, times: 1, fault }]), 6)).toEqual([3])
  expect(struck(plan([{ from: 2, times: 3, fault }]), 6)).toEqual([2, 3, 4])
  expect(struck(plan([{ from: 5, fault }]), 6)).toEqual([5, 6])
})

test('only requests of its service that match its pattern count', () => {
  const by = plan([{ service: 'github', request: '^PATCH .*/refs/', from: 2, times: 1, fault }])
  const asked = [
    ['heroku', 'PATCH /git/refs/heads/main'],
    ['github', 'PATCH /git/refs/heads/main'],
    ['github', 'GET /git/refs/heads/main'],
    ['github', 'PATCH /git/refs/heads/main'],
  ] as const
  expect(asked.map(([service, request]) => by.next(service, request)?.rule)).toEqual([
    undefined,
    undefined,
    undefined,
    0,
  ])
})

test('of several rules the first strikes, and the others count on', () => {
  const stall = { kind: 'stall', when: 'before' } as const
  const by = plan([
    { times: 1, fault },
    { times: 2, fault: stall },
    { from: 4, fault },
  ])
  const rules = Array.from({ length: 5 }, () => by.next('github', 'GET /')?.rule)
  expect(rules).toEqual([0, 1, 1, 2, 2])
})

test('chance hits as often as it should, never at 0 and always at 1', () => {
  const often = struck(plan([{ probability: 0.25, fault }]), 4000).length
  expect(often).toBeGreaterThan(900)
  expect(often).toBeLessThan(1100)
  expect(struck(plan([{ probability: 0, fault }]), 1000)).toEqual([])
  expect(struck(plan([{ probability: 1, fault }]), 1000)).toHaveLength(1000)
})

test('a seed brings the same faults again, another seed others', () => {
  const rules: FaultScript['rules'] = [{ probability: 0.3, fault }]
  const first = struck(plan(rules, 7), 200)
  expect(struck(plan(rules, 7), 200)).toEqual(first)
  expect(struck(plan(rules, 8), 200)).not.toEqual(first)
})

test("one rule's requests do not change another rule's chances", () => {
  const rules: FaultScript['rules'] = [
    { service: 'heroku', probability: 0.5, fault },
    { service: 'github', probability: 0.5, fault },
  ]
  const alone = struck(plan(rules), 100)
  const mixed = plan(rules)
  const among = Array.from({ length: 100 }, (_, index) => index + 1).filter(() => {
    mixed.next('heroku', 'GET /')
    return mixed.next('github', 'GET /') !== undefined
  })
  expect(among).toEqual(alone)
})
