import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { counts } from '../../src/verify/checks/manifests.ts'
import { objects } from '../../src/verify/checks/history.ts'
import { CHECKS } from '../../src/verify/checks.ts'
import { resultOf } from '../../src/verify/report.ts'
import {
  type Clone,
  eachWithACopy,
  EVENTS,
  found,
  M3,
  outcomeOf,
  verified,
  verifiedFiles,
} from './fixture.ts'

let clone: Clone
eachWithACopy((copy) => {
  clone = copy
})
afterEach(() => {
  jest.restoreAllMocks()
})

describe('a check that throws', () => {
  test('could not be made; the others are, and tell what they find', async () => {
    jest.spyOn(counts, 'run').mockImplementation(() => {
      throw new RangeError('Maximum call stack\nsize exceeded')
    })
    await clone.flip(EVENTS)
    const report = await verifiedFiles(clone)
    expect(outcomeOf(report, 'counts')).toEqual({
      status: 'failed',
      reason: 'could not be made: Maximum call stack size exceeded',
    })
    expect(report.ledgers[0]!.checks).toHaveLength(CHECKS.length)
    expect(found(report).digests).toHaveLength(1)
  })

  test('is no success though nothing else is found, whatever was thrown', async () => {
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- anything can be
    jest.spyOn(objects, 'run').mockImplementation(() => Promise.reject('odd'))
    const report = await verified(clone)
    expect(resultOf(report)).toBe('could-not-check')
    expect(outcomeOf(report, 'objects')).toEqual({
      status: 'failed',
      reason: 'could not be made: odd',
    })
  })
})

describe('a commit at a time that no calendar has', () => {
  const LATE = 99_999_999_999_999

  /** Puts a commit of that time, of the index as it is, in place of the newest. */
  async function commitLate(
    parent: string,
    message: string,
    time = `${LATE} +0000`,
  ): Promise<string> {
    const who = `GitHub <noreply@github.com> ${time}`
    const tree = clone.git(['write-tree'])
    const file = join(clone.folder, '.git/late')
    const lines = [`tree ${tree}`, `parent ${clone.git(['rev-parse', parent])}`, `author ${who}`]
    await writeFile(file, [...lines, `committer ${who}`, '', `${message}\n`].join('\n'))
    const sha = clone.git(['hash-object', '--literally', '-t', 'commit', '-w', file])
    clone.git(['reset', '--quiet', '--hard', sha])
    return sha
  }

  test('is of the future', async () => {
    await commitLate('HEAD~1', clone.git(['log', '-1', '--format=%B']))
    const { clocks, ...others } = found(await verified(clone))
    expect(clocks).toEqual([`'${M3}' was committed at a time of no calendar, in the future`])
    expect(others).toEqual({})
  })

  test('or that cannot be read, is a problem of its month', async () => {
    await commitLate('HEAD~1', clone.git(['log', '-1', '--format=%B']), 'yesterday')
    const problem = `'${M3}' was committed at a time that cannot be read`
    expect(found(await verified(clone))).toEqual({ clocks: [problem] })
  })

  test('is named as who changed a month', async () => {
    await clone.flip(EVENTS)
    clone.git(['add', '--all'])
    const sha = await commitLate('HEAD', 'Late')
    expect(found(await verified(clone)).history).toEqual([
      `'${EVENTS}' was modified by commit ${sha.slice(0, 12)} of a time of no calendar, committer GitHub <noreply@github.com>`,
    ])
  })
})
