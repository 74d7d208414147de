import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { Contender } from '../../bench/contenders.ts'
import { median, ratio, runRounds, type Outcome } from '../../bench/rounds.ts'
import { inFolder } from './folder.ts'

const contender = (id: string, more: Partial<Contender> = {}): Contender => ({
  id,
  task: 'order',
  name: id,
  role: 'rival',
  script: `echo ${id} >> "$LOG"`,
  needs: [],
  largest: 1000,
  patience: 1000,
  ...more,
})

const outcome = (...walls: number[]): Outcome => ({
  contender: contender('a'),
  runs: walls.map((wall) => ({ wall, cpu: wall, memory: null, output: '' })),
})

/** Runs contenders; gives the outcomes, the ids in the order they ran, and those checked. */
function rounds(contenders: Contender[], events = 1000) {
  return inFolder(async (folder) => {
    const log = join(folder, 'log')
    await writeFile(log, '')
    const checked: string[] = []
    const outcomes = await runRounds({
      contenders,
      rounds: 3,
      events,
      env: { PATH: process.env.PATH ?? '', LOG: log, OUT: join(folder, 'out') },
      missing: new Set(['jq']),
      signal: new AbortController().signal,
      check: ({ id }) => Promise.resolve(void checked.push(id)),
      progress: () => undefined,
    })
    const ran = (await readFile(log, 'utf8')).split('\n').filter(Boolean)
    return { ran: ran.join(' '), checked, outcomes }
  })
}

describe('rounds', () => {
  test('run the contenders in turn, and check each once', async () => {
    const { ran, checked } = await rounds([contender('a'), contender('b'), contender('c')])
    expect(ran).toBe('a b c a b c a b c')
    expect(checked).toEqual(['a', 'b', 'c'])
  })

  test('do not run again what has taken long enough', async () => {
    const slow = contender('b', { script: 'echo b >> "$LOG"; sleep 0.02', patience: 0 })
    const { ran } = await rounds([contender('a'), slow])
    expect(ran).toBe('a b a a')
  })

  test('leave out what is not installed or not up to the size', async () => {
    const contenders = [contender('a', { needs: ['gzip', 'jq'] }), contender('b', { largest: 999 })]
    const { ran, outcomes } = await rounds(contenders)
    expect(ran).toBe('')
    expect(outcomes.map(({ reason }) => reason)).toEqual(['jq is not installed', 'not tried'])
  })

  test('keep going without a rival that fails', async () => {
    const fails = contender('b', { script: 'echo b >> "$LOG"; exit 3' })
    const { ran, checked, outcomes } = await rounds([contender('a'), fails])
    expect(ran).toBe('a b a a')
    expect(checked).toEqual(['a'])
    expect(outcomes[1]).toMatchObject({ runs: [], reason: 'ends with exit code 3' })
  })

  test('end when ours fails, with what it said', async () => {
    const fails = contender('a', { role: 'ours', script: 'echo a defect >&2; exit 1' })
    await expect(rounds([fails])).rejects.toThrow('a defect')
  })
})

describe('figures', () => {
  test('the median is the one in the middle, or the mean of two', () => {
    expect(median([9, 1, 3])).toBe(3)
    expect(median([4, 1, 2, 9])).toBe(3)
    expect(() => median([])).toThrow(RangeError)
  })

  test('a ratio is of the medians of the rounds in which both ran', () => {
    expect(ratio(outcome(10, 30, 20), outcome(4, 5, 6))).toBe(4)
    expect(ratio(outcome(70), outcome(7, 100, 100))).toBe(10)
    expect(ratio(outcome(), outcome(1))).toBeUndefined()
    expect(ratio(undefined, outcome(1))).toBeUndefined()
  })
})
