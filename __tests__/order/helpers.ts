import { order, type Expectation, type Ordered, type Tally } from '../../src/order/index.ts'
import type { SecretLog } from '../../src/system/scratch.ts'
import { JsonError } from '../../src/order/errors.ts'
import { EntryReader } from '../../src/order/reader.ts'

/** Sizes of chunks in which every text must read the same; the last is the whole text. */
export const CHUNK_SIZES = [1, 2, 3, 7, Infinity]

export const ACCOUNT = '01234567-89ab-cdef-0123-456789abcdef'

/** October 2026 of the account `ACCOUNT`. */
export const OCTOBER: Expectation = {
  accountId: ACCOUNT,
  monthStart: Date.UTC(2026, 9, 1) / 1000,
  monthEnd: Date.UTC(2026, 10, 1) / 1000,
  review: false,
}

/** Text whose characters stand for bytes, so that invalid UTF-8 can be written as well. */
export function bytesOf(binary: string): Buffer {
  return Buffer.from(binary, 'latin1')
}

/** The UTF-8 of a text as such characters. */
export function utf8(text: string): string {
  return Buffer.from(text).toString('latin1')
}

export function* slices(bytes: Buffer, size: number): Generator<Buffer> {
  if (size === Infinity) yield bytes
  else for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** Chunks that are overwritten once the next is asked for, as a reader's own buffer may be. */
export async function* volatile(chunks: Iterable<Buffer>): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) {
    const own = Uint8Array.from(chunk)
    await Promise.resolve()
    yield own
    own.fill(0x21)
  }
}

/** A spill file in memory: it keeps nothing of the buffers it is given, and leaves gaps. */
export function spillInMemory(): SecretLog {
  const pieces: { position: number; bytes: Buffer }[] = []
  let end = 0
  return {
    async append(bytes) {
      const piece = { position: end, bytes: Buffer.from(bytes) }
      end += bytes.length + 5
      await Promise.resolve()
      pieces.push(piece)
      return piece.position
    },
    async read(position, length) {
      await Promise.resolve()
      const piece = pieces.findLast((one) => one.position <= position)
      const from = position - (piece?.position ?? 0)
      if (piece === undefined || from + length > piece.bytes.length)
        throw new RangeError('Not of one append')
      return Buffer.from(piece.bytes.subarray(from, from + length))
    },
  }
}

export interface OrderOptions extends Partial<Expectation> {
  /** Size of the source's chunks. */
  chunk?: number
  /** Bytes of entries to hold in memory; by default all are. */
  memory?: number
}

/** Puts a text in order through the room's door. */
export function ordered(
  text: Buffer | string,
  { chunk = Infinity, memory = Infinity, ...expected }: OrderOptions = {},
): Promise<Ordered> {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text
  const workspace = { spill: () => Promise.resolve(spillInMemory()), memory }
  return order(volatile(slices(bytes, chunk)), { ...OCTOBER, ...expected }, workspace)
}

export async function readAll({ read }: Pick<Ordered, 'read'>): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of read()) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

/** What order() makes of a text, as text. */
export async function documentOf(text: string): Promise<string> {
  return (await readAll(await ordered(text))).toString()
}

/** Whether `JSON.parse` takes it. */
export function isJson(bytes: Buffer): boolean {
  const { stackTraceLimit } = Error
  // Refusals are most of the answers, and their stacks most of the time.
  Error.stackTraceLimit = 0
  try {
    JSON.parse(bytes.toString())
    return true
  } catch {
    return false
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

/** The tokens that are kept of an array's text, or the offset at which it is refused. */
export function scan(bytes: Buffer, chunk = Infinity): string | number {
  const entries: string[] = []
  const reader = new EntryReader((entry) => {
    entry.closeGaps()
    entries.push(entry.bytes.toString('latin1', entry.start, entry.end))
  })
  try {
    for (const piece of slices(bytes, chunk)) reader.write(piece)
    reader.close()
  } catch (error) {
    if (error instanceof JsonError) return error.offset
    throw error
  }
  const { prefix, suffix } = reader.frame
  return `${prefix.toString('latin1')}${entries.join(',')}${suffix.toString('latin1')}`
}

/** An event without anomalies, in `OCTOBER`. */
export const SOUND = {
  id: '1',
  created_at: '2026-10-15T12:00:00Z',
  type: 'app',
  action: 'create',
  enterprise_account: { id: ACCOUNT, name: 'acme' },
}

/** What is counted of an object of these entries. */
export async function tallyOf(entries: unknown[], options?: OrderOptions): Promise<Tally> {
  const { tally } = await ordered(JSON.stringify({ entries }), options)
  return tally
}
