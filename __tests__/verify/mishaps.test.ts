import { afterEach, expect, jest, test } from '@jest/globals'
import { counts } from '../../src/verify/checks/manifests.ts'
import { CHECKS } from '../../src/verify/checks.ts'
import { resultOf } from '../../src/verify/report.ts'
import { eachWithACopy, EVENTS, found, outcomeOf, verified, type Clone } from './fixture.ts'

let clone: Clone
eachWithACopy((copy) => {
  clone = copy
})
afterEach(() => {
  jest.restoreAllMocks()
})

test('a check that throws could not be made, which is no success; the others are made', async () => {
  jest.spyOn(counts, 'run').mockImplementation(() => {
    throw new RangeError('Maximum call stack\nsize exceeded')
  })
  const report = await verified(clone)
  expect(resultOf(report)).toBe('could-not-check')
  expect(outcomeOf(report, 'counts')).toEqual({
    status: 'failed',
    reason: 'could not be made: Maximum call stack size exceeded',
  })
  expect(report.ledgers[0]!.checks).toHaveLength(CHECKS.length)
  await clone.flip(EVENTS)
  clone.commit('Damage')
  expect(found(await verified(clone)).digests).toHaveLength(1)
})
