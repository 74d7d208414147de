import { expect, test } from '@jest/globals'
import { groupsOf, scoreOf } from '../../scripts/mutation.ts'

test('a source has the test of its name; the others of its room have all tests of it', () => {
  const sources = ['order/merge', 'order/sort', 'order/spill', 'seal/gzip']
  const tests = ['order/properties', 'order/sort', 'seal/seal']
  expect(groupsOf(sources, tests)).toEqual([
    { sources: ['order/sort'], tests: ['order/sort'] },
    { sources: ['order/merge', 'order/spill'], tests: ['order/properties', 'order/sort'] },
    { sources: ['seal/gzip'], tests: ['seal/seal'] },
  ])
})

test('a mutant that does not start counts for nothing, one that times out is noticed', () => {
  const statuses = ['Killed', 'Timeout', 'Survived', 'NoCoverage', 'CompileError'] as const
  expect(scoreOf(statuses.map((status) => ({ status })))).toEqual({ noticed: 2, all: 4 })
})
