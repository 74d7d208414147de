import { expect, test } from '@jest/globals'
import { planFaults } from '../../sandbox/faults/inject.ts'
import { parseFaultScript, type FaultScript } from '../../sandbox/faults/script.ts'

const fault = { kind: 'reset', when: 'before' } as const
const plan = (rules: FaultScript['rules'], seed = 1) =>
  planFaults(parseFaultScript({ seed, rules }))

test('rules count the requests of their service that match their pattern, whoever strikes', () => {
  const refs = { service: 'github', request: '^PATCH .*/refs/', fault } as const
  const next = plan([
    { ...refs, times: 1 },
    { ...refs, from: 2, times: 2 },
  ])
  const asked = [
    ['heroku', 'PATCH /git/refs/heads/main'],
    ['github', 'GET /git/refs/heads/main'],
    ...Array<['github', string]>(4).fill(['github', 'PATCH /git/refs/heads/main']),
  ] as const
  const rules = asked.map(([service, request]) => next(service, request)?.rule)
  expect(rules).toEqual([undefined, undefined, 0, 1, 1, undefined])
})

test('rules strike by chance the same requests again for the same seed', () => {
  const struck = (seed: number) => {
    const next = plan([{ probability: 0.3, fault }], seed)
    return Array.from({ length: 200 }, () => next('github', 'GET /x')?.rule)
  }
  expect(struck(7).filter((rule) => rule === 0).length).toBeGreaterThan(30)
  expect(struck(7)).toEqual(struck(7))
  expect(struck(8)).not.toEqual(struck(7))
})

test.each<[unknown, RegExp]>([
  [{ rule: [] }, /all of it: Unrecognized key: "rule"/],
  [{ rules: [{ fault: { kind: 'explode' } }] }, /rules\.0\.fault\.kind: .*refuse, reset, stall/],
  [{ rules: [{ fault: { kind: 'move' } }] }, /rules\.0\.service: .*'github'/],
])('the fault script %j is refused, naming the place and what was expected', (value, problem) => {
  expect(() => parseFaultScript(value)).toThrow(problem)
})
