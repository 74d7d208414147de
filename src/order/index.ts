import { isUtf8 } from 'node:buffer'
import { EntryReader, type EntrySink } from './entries.ts'
import { decodeString, slotOf, type Fields } from './fields.ts'
import { readInstant, type Instant } from './instant.ts'
import { Run } from './run.ts'
import { Kind } from './scan.ts'
import { Counter, type Expectation, type Tally } from './tally.ts'

export type { Anomaly, Expectation, Tally } from './tally.ts'
export { ANOMALIES, anomaliesOf } from './tally.ts'

/** An audit trail in order. */
export interface Ordered {
  tally: Tally
  /** Bytes of the ordered document. */
  size: number
  /** The ordered document, one entry a line; may be read more than once. */
  read(): AsyncIterable<Buffer>
}

const CREATED_AT = slotOf('created_at')
const OUTPUT_CHUNK = 256 * 1024

/** The instant of an event's `created_at`, with its text, or why there is none. */
function createdAt(
  fields: Fields,
  bytes: Buffer,
  offset: number,
): { instant: Instant; text: string } | 'missing' | 'unreadable' {
  const kind = fields.kind[CREATED_AT]
  if (kind === 0 || kind === Kind.null) return 'missing'
  if (kind !== Kind.string) return 'unreadable'
  const start = offset + fields.start[CREATED_AT]! + 1
  const end = offset + fields.end[CREATED_AT]! - 1
  const text = decodeString(bytes, start, end)
  const decoded = Buffer.from(text)
  const instant = readInstant(decoded, 0, decoded.length)
  return instant === undefined ? 'unreadable' : { instant, text }
}

class Collector implements EntrySink {
  readonly run = new Run()
  readonly #counter: Counter

  constructor(counter: Counter) {
    this.#counter = counter
  }

  entry(bytes: Buffer, start: number, end: number, fields: Fields | undefined): void {
    if (!isUtf8(bytes.subarray(start, end))) this.#counter.addInvalidUtf8()
    if (fields === undefined) {
      this.#counter.addOther()
      this.run.add(bytes, start, end, undefined)
      return
    }
    const created = createdAt(fields, bytes, start)
    this.#counter.add(fields, bytes, start, end, created)
    this.run.add(bytes, start, end, typeof created === 'string' ? undefined : created.instant)
  }
}

/** Lays the document out: what stood before the entries, one entry a line, what stood after. */
async function* layOut(
  prefix: Buffer,
  entries: Iterable<Buffer>,
  suffix: Buffer,
): AsyncGenerator<Buffer> {
  let chunk = Buffer.allocUnsafe(OUTPUT_CHUNK)
  let length = 0
  function* put(part: Buffer): Generator<Buffer> {
    if (length + part.length > chunk.length) {
      if (length > 0) yield chunk.subarray(0, length)
      chunk = Buffer.allocUnsafe(Math.max(OUTPUT_CHUNK, part.length))
      length = 0
    }
    part.copy(chunk, length)
    length += part.length
  }
  const first = Buffer.from('\n')
  const between = Buffer.from(',\n')
  yield* put(prefix)
  let separator = first
  for (const entry of entries) {
    yield* put(separator)
    yield* put(entry)
    separator = between
  }
  if (separator === between) yield* put(first)
  yield* put(suffix)
  yield* put(first)
  yield chunk.subarray(0, length)
}

/**
 * Puts an audit trail in order: by `created_at` as an instant, equal instants in the source's
 * order, entries without a readable one first. No byte of an entry changes but for white space
 * between tokens; what stands around the entries is kept in place.
 *
 * @param source the archive's JSON, decompressed, in chunks of any size
 * @throws JsonError, DocumentError with the byte offset, or what the source throws
 */
export async function order(
  source: AsyncIterable<Uint8Array>,
  expected: Expectation,
): Promise<Ordered> {
  const counter = new Counter(expected)
  const collector = new Collector(counter)
  const reader = new EntryReader(collector)
  for await (const chunk of source) reader.write(chunk)
  reader.close()

  const { prefix, suffix } = reader.frame
  const { run } = collector
  run.sort()
  const separators = run.count === 0 ? 0 : run.count * 2
  return {
    tally: counter.result(),
    size: prefix.length + run.size + separators + suffix.length + 1,
    read: () => layOut(prefix, run.entries(), suffix),
  }
}
