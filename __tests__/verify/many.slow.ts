import { expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { addMonths, type Month } from '../../src/system/month.ts'
import { Clone, verified } from './fixture.ts'

const LEDGERS = 100
const MONTHS = 32

/** A month of each ledger after the other, for `git fast-import`: only their history is looked at. */
function* commits(): Generator<string> {
  for (let index = 0; index < LEDGERS * MONTHS; index++) {
    const month = addMonths('2023-01' as Month, Math.floor(index / LEDGERS))
    const path = `audit-trail/${index % LEDGERS}/${month.slice(0, 4)}/${month}.manifest.json`
    yield `commit refs/heads/main\ncommitter GitHub <noreply@github.com> ${index} +0000\n`
    yield `data 1\nx\nM 100644 inline ${path}\ndata 1\nx\n`
  }
}

test('the history of each of a hundred ledgers in one repository is read', async () => {
  const clone = await Clone.create()
  try {
    const input = `reset refs/heads/main\n${[...commits()].join('')}`
    execFileSync('git', ['fast-import', '--quiet', '--force'], { cwd: clone.folder, input })
    const { ledgers } = await verified(clone)
    const outcomes = ledgers.map(
      ({ checks }) => checks.find(({ check }) => check.id === 'history')!.outcome,
    )
    expect(outcomes).toEqual(Array(LEDGERS).fill({ status: 'ok', note: `${MONTHS} commits` }))
  } finally {
    await clone.remove()
  }
}, 300_000)
