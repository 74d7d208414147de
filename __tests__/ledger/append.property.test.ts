import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { tries } from '../fuzz.ts'
import { readLedger } from '../../src/ledger/read.ts'
import { sha256Of } from '../../src/ledger/state.ts'
import { addMonths, monthsBetween, type Month } from '../../src/system/month.ts'
import { ACME, append, MemoryFiles, month, recordOf, runningOf } from './fixture.ts'

const FILES = {
  plain: { '.json': 'events' },
  parts: { '.json.part01': 'ev', '.json.part02': 'ents', '.original.json.gz': 'gz' },
  encrypted: { '.json.gz.pgp': 'secret' },
} as const

/** An export of one of a dozen months around a new year, of one of three states of its events. */
const step = fc.record({
  offset: fc.integer({ min: 0, max: 11 }),
  text: fc.constantFrom('one', 'two', 'three'),
  kind: fc.constantFrom(...(Object.keys(FILES) as (keyof typeof FILES)[])),
  final: fc.boolean(),
  name: fc.constantFrom('acme', 'renamed'),
})
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

/** What a ledger must hold: final months with the texts of their revisions, and running ones. */
interface Model {
  log: { month: Month; text: string }[]
  running: Map<Month, string>
}

/** Takes a step in a ledger and in its model, which must agree on what comes of it. */
async function take(ledger: MemoryFiles, model: Model, made: Step): Promise<void> {
  const { offset, text, kind, final } = made
  const name = addMonths(month('2026-08'), offset)
  const encryption = { recipients: ['B'.repeat(40)], subkeys: ['C'.repeat(40)] }
  const record = {
    ...(final ? recordOf : runningOf)(name, text),
    account: { ...ACME, name: made.name },
    encryption: kind === 'encrypted' ? encryption : null,
  }
  const appending = append(ledger, record, { files: FILES[kind] })
  const revisions = model.log.filter((one) => one.month === name)
  if (final) {
    const isTwin = revisions.at(-1)?.text === text
    expect((await appending).isNew).toBe(!isTwin)
    if (isTwin) return
    model.log.push({ month: name, text })
    model.running.delete(name)
  } else if (revisions.length > 0) {
    await expect(appending).rejects.toMatchObject({ code: 'E_HEROKU_NOT_FINAL' })
  } else {
    expect((await appending).isNew).toBe(model.running.get(name) !== text)
    model.running.set(name, text)
  }
}

/** The months and revisions of the rows that a page must have, gaps included. */
function expectedRows({ log, running }: Model): string[] {
  const names = log.map((one) => one.month).sort()
  const all = names.length === 0 ? [] : monthsBetween(names[0]!, names.at(-1)!)
  const rows = all.reverse().flatMap((name) => {
    const count = names.filter((one) => one === name).length
    const revised = Array.from(
      { length: Math.max(0, count - 1) },
      (_, at) => `${name}, r${count - at}`,
    )
    return [...revised, name]
  })
  return [...rows, ...[...running.keys()].sort().reverse()]
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
        const listed = [...ledger.all].filter(([path]) => path !== 'SHA256SUMS').sort()
        const sums = listed.map(([path, bytes]) => `${sha256Of(bytes)}  ${path}\n`)
        expect(ledger.text('SHA256SUMS')).toBe(sums.join(''))
        const rows = ledger.text('README.md').matchAll(/^\| \[?(\d{4}-\d\d(?:, r\d+)?)[\] ]/gm)
        expect(Array.from(rows, ([, name]) => name)).toEqual(expectedRows(model))
      }
    }),
    { numRuns: tries(60) },
  )
})
