import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { tries } from '../fuzz.ts'
import { readLedger } from '../../src/ledger/read.ts'
import { addMonths, monthsBetween, type Month } from '../../src/system/month.ts'
import { ACME, append, MemoryFiles, month, recordOf, runningOf, sumProblems } from './fixture.ts'
import { tablesIn } from './tables.ts'

/** An export of one of a dozen months around a new year, of one of three states of its events. */
interface Step {
  offset: number
  text: string
  kind: 'plain' | 'parts' | 'encrypted'
  final: boolean
  name: string
}

const FILES: Record<Step['kind'], Record<string, string>> = {
  plain: { '.json': 'events' },
  parts: { '.json.part01': 'ev', '.json.part02': 'ents', '.original.json.gz': 'gz' },
  encrypted: { '.json.gz.pgp': 'secret' },
}

const step: fc.Arbitrary<Step> = fc.record({
  offset: fc.integer({ min: 0, max: 11 }),
  text: fc.constantFrom('one', 'two', 'three'),
  kind: fc.constantFrom('plain', 'parts', 'encrypted'),
  final: fc.boolean(),
  name: fc.constantFrom('acme', 'renamed'),
})

/** What a ledger must hold: final months with the texts of their revisions, and running ones. */
interface Model {
  log: { month: Month; text: string }[]
  running: Map<Month, string>
}

function recordFor({ offset, text, kind, final, name }: Step) {
  const record = (final ? recordOf : runningOf)(addMonths(month('2026-08'), offset), text)
  const encryption = { recipients: ['B'.repeat(40)], subkeys: ['C'.repeat(40)] }
  const account = { ...ACME, name }
  return { ...record, account, encryption: kind === 'encrypted' ? encryption : null }
}

/** Takes a step in a ledger and in its model, which must agree on what comes of it. */
async function take(ledger: MemoryFiles, model: Model, made: Step): Promise<void> {
  const record = recordFor(made)
  const name = month(record.month)
  const appending = append(ledger, record, { files: FILES[made.kind] })
  const revisions = model.log.filter((one) => one.month === name)
  if (made.final) {
    const isTwin = revisions.at(-1)?.text === made.text
    expect((await appending).isNew).toBe(!isTwin)
    if (isTwin) return
    model.log.push({ month: name, text: made.text })
    model.running.delete(name)
  } else if (revisions.length > 0) {
    await expect(appending).rejects.toMatchObject({ code: 'E_HEROKU_NOT_FINAL' })
  } else {
    expect((await appending).isNew).toBe(model.running.get(name) !== made.text)
    model.running.set(name, made.text)
  }
}

/** The months and revisions that a page must have; an empty revision where a month is missing. */
function expectedRows({ log, running }: Model): string[][][] {
  const rows = log.map(({ month: name }, index) => {
    const revision = log.slice(0, index + 1).filter((one) => one.month === name).length
    return { name, revision, cells: [name, String(revision)] }
  })
  const names = log.map((one) => one.month).sort()
  const all = names.length === 0 ? [] : monthsBetween(names[0]!, names.at(-1)!)
  for (const name of all.filter((one) => !names.includes(one))) {
    rows.push({ name, revision: 0, cells: [name, ''] })
  }
  rows.sort((a, b) => (a.name === b.name ? b.revision - a.revision : a.name < b.name ? 1 : -1))
  const unfinished = [...running.keys()].sort().reverse()
  const second = unfinished.map((name) => [name, '1'])
  return [rows.map(({ cells }) => cells), ...(second.length > 0 ? [second] : [])]
}

function checkPage(text: string, model: Model): void {
  const tables = tablesIn(text)
  const short = tables.map(({ rows }) =>
    rows.map((row) => {
      const [, name, revision = '1'] = /(\d{4}-\d{2})(?:, r(\d+))?/.exec(row[0]!)!
      return [name!, row[1] === '**missing**' ? '' : revision]
    }),
  )
  expect(short).toEqual(expectedRows(model))
}

const isFinalFile = (path: string) => /^\d{4}\//.test(path)

test('whatever is appended, the ledger reads back, and nothing final is ever changed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 20 }), async (steps) => {
      const ledger = new MemoryFiles()
      const model: Model = { log: [], running: new Map() }
      for (const made of steps) {
        const before = new Map([...ledger.all].filter(([path]) => isFinalFile(path)))
        await take(ledger, model, made)
        for (const [path, bytes] of before) expect(ledger.all.get(path)).toBe(bytes)
        const { log, provisional } = await readLedger(ledger, ACME.id)
        expect(log.map(({ manifest }) => manifest.month)).toEqual(model.log.map((one) => one.month))
        expect([...provisional.keys()].sort()).toEqual([...model.running.keys()].sort())
        expect(sumProblems(ledger)).toEqual([])
        checkPage(ledger.text('README.md'), model)
      }
    }),
    { numRuns: tries(60) },
  )
})
