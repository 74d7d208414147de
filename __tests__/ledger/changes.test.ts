import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { changesBetween, type Changes } from '../../src/ledger/changes.ts'
import { Scratch } from '../../src/system/scratch.ts'
import { slices, volatile, spillInMemory } from '../order/helpers.ts'

/** The document of events that are JSON already, one a line. */
function documentOf(events: readonly string[]): Buffer {
  const lines = events.map((event) => `\n${event}`).join(',')
  return Buffer.from(`{"entries":[${lines}${events.length > 0 ? '\n' : ''}]}\n`)
}

function between(
  before: readonly string[],
  after: readonly string[],
  size = 64 * 1024,
  open = () => Promise.resolve(spillInMemory()),
): Promise<Changes> {
  const read = (events: readonly string[]) => volatile(slices(documentOf(events), size))
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
    if (at >= 0) changes.changed++
    else changes.added++
  }
  return { ...changes, removed: gone.length }
}

const event = (id: number, text = '') => JSON.stringify({ id: String(id), text })

describe('the changes between two archives', () => {
  const NONE = { added: 0, removed: 0, changed: 0 }

  test.each<[string, string[], string[], Partial<Changes>]>([
    ['of nothing', [], [], {}],
    ['with an event more', [event(1)], [event(1), event(2)], { added: 1 }],
    ['with another text', [event(1, 'a')], [event(1, 'b')], { changed: 1 }],
    ['with a byte of white space', ['{"id":"1"}'], ['{ "id":"1"}'], { changed: 1 }],
    ['with another id', [event(1)], [event(2)], { added: 1, removed: 1 }],
    ['with an event repeated', [event(1)], [event(1), event(1)], { added: 1 }],
    [
      'of an id that many have',
      [event(1, 'a'), event(1, 'b'), event(1, 'c')],
      [event(1, 'c'), event(1, 'd'), event(1, 'b'), event(1, 'e')],
      { changed: 1, added: 1 },
    ],
    [
      'of events without an id',
      ['{"a":1}', '{"a":2}'],
      ['{"a":2}', '{"a":3}'],
      { added: 1, removed: 1 },
    ],
    ['of an id that is no text', ['{"id":1,"a":1}'], ['{"id":1,"a":2}'], { added: 1, removed: 1 }],
    [
      'of what is no event',
      ['null', '7', '"id"', '[]'],
      ['[]', '8', 'null'],
      { added: 1, removed: 2 },
    ],
    ['of an id written otherwise', ['{"id":"a"}'], ['{"id":"\\u0061"}'], { changed: 1 }],
    ['of the last of repeated ids', ['{"id":"a","id":"b"}'], ['{"id":"b"}'], { changed: 1 }],
  ])('%s', async (_what, before, after, expected) => {
    expect(await between(before, after)).toEqual({ ...NONE, ...expected })
    expect(reference(before, after)).toEqual({ ...NONE, ...expected })
  })

  test('are those that a naive count has, however the documents are cut', async () => {
    const one = fc.oneof(
      fc.tuple(fc.nat(6), fc.nat(2)).map(([id, text]) => event(id, String(text))),
      fc.nat(4).map((n) => JSON.stringify({ n })),
      fc.constantFrom('null', '{}', '{"id":null}', '{"id":""}'),
    )
    const events = fc.array(one, { maxLength: 25 })
    await fc.assert(
      fc.asyncProperty(
        events,
        events,
        fc.integer({ min: 1, max: 60 }),
        async (before, after, size) => {
          expect(await between(before, after, size)).toEqual(reference(before, after))
        },
      ),
      { numRuns: 200 },
    )
  })
})

test('of more events than memory is given are counted on disk', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'changes-'))
  const scratch = new Scratch(folder)
  try {
    const count = 100_000
    const before = Array.from({ length: count }, (_, n) => event(n))
    const after = before.slice(10).map((text, n) => (n < 5 ? text.replace('""', '"x"') : text))
    after.push(...Array.from({ length: 3 }, (_, n) => event(count + n)))
    const changes = await between(before, after.reverse(), undefined, () => scratch.log())
    expect(changes).toEqual({ added: 3, removed: 10, changed: 5 })
  } finally {
    await scratch.remove()
    rmSync(folder, { recursive: true })
  }
})
