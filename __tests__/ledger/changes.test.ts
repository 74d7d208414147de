import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { changesBetween, type Changes } from '../../src/ledger/changes.ts'
import { Scratch } from '../../src/system/scratch.ts'
import { slices, volatile, spillInMemory } from '../order/helpers.ts'

function between(
  before: readonly string[],
  after: readonly string[],
  size = 64 * 1024,
  open = () => Promise.resolve(spillInMemory()),
): Promise<Changes> {
  const read = (events: readonly string[]) => {
    const text = `{"entries":[\n${events.map((event) => `${event}\n`).join(',')}]}\n`
    return volatile(slices(Buffer.from(text.replaceAll('\n,', ',\n')), size))
  }
  return changesBetween(read(before), read(after), open)
}

/** What an event is known by: its id, or all of it when it has none. */
function nameOf(event: string): string {
  const { id } = (JSON.parse(event) ?? {}) as { id?: unknown }
  return typeof id === 'string' ? `id ${id}` : event
}

/** The same, as anyone would write it who need not be quick. */
function reference(before: readonly string[], after: readonly string[]): Changes {
  const changes = { added: 0, removed: 0, changed: 0 }
  const gone = [...before]
  const fresh = after.filter((event) => {
    const at = gone.indexOf(event)
    if (at >= 0) gone.splice(at, 1)
    return at < 0
  })
  for (const event of fresh) {
    const at = gone.findIndex((old) => nameOf(old) === nameOf(event))
    if (at >= 0) gone.splice(at, 1)
    changes[at >= 0 ? 'changed' : 'added']++
  }
  return { ...changes, removed: gone.length }
}

const event = (id: number, text = '') => JSON.stringify({ id: String(id), text })

test('between two archives are those that a naive count has, however the documents are cut', async () => {
  const one = fc.oneof(
    fc.tuple(fc.nat(6), fc.nat(2)).map(([id, text]) => event(id, String(text))),
    fc.nat(4).map((n) => JSON.stringify({ n })),
    fc.constantFrom('null', '7', '{"id":null}', '{"id":""}', '{ "id":"1"}', '{"id":"\\u0031"}'),
  )
  const events = fc.array(one, { maxLength: 25 })
  await fc.assert(
    fc.asyncProperty(events, events, fc.integer({ min: 1, max: 60 }), async (...given) => {
      const [before, after, size] = given
      expect(await between(before, after, size)).toEqual(reference(before, after))
    }),
    { numRuns: 200 },
  )
})

test('of more events than memory is given are counted on disk', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'changes-'))
  const scratch = new Scratch(folder)
  try {
    const before = Array.from({ length: 100_000 }, (_, n) => event(n))
    const after = before.slice(10).map((text, n) => (n < 5 ? text.replace('""', '"x"') : text))
    after.push(event(-1), event(-2), event(-3))
    const changes = await between(before, after.reverse(), undefined, () => scratch.log())
    expect(changes).toEqual({ added: 3, removed: 10, changed: 5 })
  } finally {
    await scratch.remove()
    rmSync(folder, { recursive: true })
  }
})
