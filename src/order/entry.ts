import { fieldNumber, FIELDS } from './event.ts'
import { readInstant, type Instant } from './instant.ts'
import { closeGaps, decodeString } from './text.ts'

/** The kinds of JSON values; 0 is a missing field. */
export const KIND = { object: 1, array: 2, string: 3, number: 4, boolean: 5, null: 6 } as const

/** An entry of an audit trail, and the published fields in it, as offsets in `bytes`. */
export class Entry {
  bytes: Buffer = Buffer.alloc(0)
  start = 0
  end = 0
  kind = 0
  /** Whether there is white space between its tokens. */
  hasGaps = false
  /** For each field, the kind of its value and where it starts and ends. */
  readonly kinds = new Uint8Array(FIELDS.length)
  readonly starts = new Float64Array(FIELDS.length)
  readonly ends = new Float64Array(FIELDS.length)

  get isObject(): boolean {
    return this.kind === KIND.object
  }

  /** Whether each published field is missing, null or of the kind that is published. */
  get isPublished(): boolean {
    for (let field = 0; field < FIELDS.length; field++) {
      const kind = this.kinds[field]!
      if (kind === 0 || kind === KIND.null) continue
      if (kind !== (FIELDS[field]!.isObject ? KIND.object : KIND.string)) return false
    }
    return true
  }

  /** Where the contents of a string start, after its quote; 0, like `to`, for anything else. */
  from(field: number): number {
    return this.kinds[field] === KIND.string ? this.starts[field]! + 1 : 0
  }

  to(field: number): number {
    return this.kinds[field] === KIND.string ? this.ends[field]! - 1 : 0
  }

  /** The text of a field; undefined if it is not a string. */
  text(field: number): string | undefined {
    if (this.kinds[field] !== KIND.string) return undefined
    return decodeString(this.bytes, this.from(field), this.to(field))
  }

  /** The contents of a string as written, a character for each byte; empty for anything else. */
  raw(field: number): string {
    return this.bytes.toString('latin1', this.from(field), this.to(field))
  }

  /** Removes the white space between tokens; the offsets of fields are invalid afterwards. */
  closeGaps(): void {
    if (this.hasGaps) this.end = closeGaps(this.bytes, this.start, this.end)
  }
}

const CREATED_AT = fieldNumber('created_at')

/** The instant of an event's `created_at`, or why it has none. */
export function createdAt(entry: Entry): Instant | 'missing' | 'unreadable' {
  const kind = entry.kinds[CREATED_AT]!
  if (kind === 0 || kind === KIND.null) return 'missing'
  const instant = readInstant(entry.bytes, entry.from(CREATED_AT), entry.to(CREATED_AT))
  if (instant !== undefined) return instant
  // A date-time may be written with escapes, such as \u003a for a colon.
  return readInstant(Buffer.from(entry.text(CREATED_AT) ?? '')) ?? 'unreadable'
}
