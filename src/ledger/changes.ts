import { createHash } from 'node:crypto'
import { Partitions } from '../system/partitions.ts'
import type { SecretLog } from '../system/scratch.ts'
import { eventLines } from './document.ts'
import type { Manifest } from './manifest.ts'

/** How the events of two archives of one month differ, by their ids. */
export type Changes = NonNullable<Manifest['changes']>

/** Bytes of the digests that stand for an event's id and for all of it. */
const KEY = 16
const RECORD = 2 * KEY

const digest = (text: string | Uint8Array) =>
  createHash('sha256').update(text).digest().subarray(0, KEY)

/** The digests of each event: of its id, or its bytes if it has none (it is never `changed`); of all of it. */
async function index(
  document: AsyncIterable<Uint8Array>,
  open: () => Promise<SecretLog>,
): Promise<Partitions> {
  const events = new Partitions(RECORD, open)
  for await (const line of eventLines(document)) {
    const event = JSON.parse(line.toString()) as { id?: unknown } | null
    const name = typeof event?.id === 'string' ? event.id : line
    events.add(Buffer.concat([digest(name), digest(line)]))
    if (events.isFull) await events.spill()
  }
  return events
}

/** @param open opens a new file for what does not fit in memory */
export async function changesBetween(
  before: AsyncIterable<Uint8Array>,
  after: AsyncIterable<Uint8Array>,
  open: () => Promise<SecretLog>,
): Promise<Changes> {
  const earlier = await index(before, open)
  const later = (await index(after, open))[Symbol.asyncIterator]()
  const changes = { added: 0, removed: 0, changed: 0 }
  for await (const records of earlier) {
    count(changes, records, (await later.next()).value as Buffer)
  }
  return changes
}

function count(changes: Changes, before: Buffer, after: Buffer): void {
  /** By id, then by the whole event: how many more of it there are after than before. */
  const surplus = new Map<string, Map<string, number>>()
  const weigh = (records: Buffer, weight: number) => {
    for (let at = 0; at < records.length; at += RECORD) {
      const id = records.toString('latin1', at, at + KEY)
      const whole = records.toString('latin1', at + KEY, at + RECORD)
      const events = surplus.get(id) ?? new Map<string, number>()
      surplus.set(id, events.set(whole, (events.get(whole) ?? 0) + weight))
    }
  }
  weigh(before, -1)
  weigh(after, 1)
  for (const events of surplus.values()) {
    const numbers = [...events.values()]
    const fresh = numbers.reduce((sum, number) => sum + Math.max(number, 0), 0)
    const gone = numbers.reduce((sum, number) => sum + Math.max(-number, 0), 0)
    const changed = Math.min(fresh, gone)
    changes.changed += changed
    changes.added += fresh - changed
    changes.removed += gone - changed
  }
}
