import type { Engine } from './engine.ts'
import * as grammar from './grammar.ts'

const BACKSLASH = 0x5c

/** The text of the JSON string whose contents, without quotes, fill `bytes` from start to end. */
export function decodeString(bytes: Uint8Array, start: number, end: number): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start)
  const escaped = text.includes(BACKSLASH)
  return escaped ? (JSON.parse(`"${text.toString()}"`) as string) : text.toString()
}

/**
 * An entry as the scanner found it, and the published fields in it: looks at one record of the
 * scanner's table after the other. Places are in `bytes`.
 */
export class Entry {
  /** The scanner's memory. */
  bytes: Buffer = Buffer.alloc(0)
  #words = new Uint32Array(0)
  #doubles = new Float64Array(0)
  #record = 0

  /** Looks at the first record of a table in memory that may have moved. */
  rewind({ memory, TABLE }: Engine): void {
    if (this.bytes.buffer !== memory.buffer) {
      this.bytes = Buffer.from(memory.buffer)
      this.#words = new Uint32Array(memory.buffer)
      this.#doubles = new Float64Array(memory.buffer)
    }
    this.#record = TABLE.value
  }

  /** Looks at the next record. */
  next(): void {
    this.#record += grammar.RECORD
  }

  #word(offset: number): number {
    return this.#words[(this.#record + offset) >>> 2]!
  }

  /** The entry's bytes go from `start` to `end`. */
  get start(): number {
    return this.#word(grammar.RECORD_START)
  }

  get end(): number {
    return this.#word(grammar.RECORD_END)
  }

  get digest(): number {
    return this.#doubles[(this.#record + grammar.RECORD_DIGEST) / 8]!
  }

  get isObject(): boolean {
    return this.#word(grammar.RECORD_KIND) === grammar.OBJECT
  }

  /** Whether every published field is of a kind that the schema allows. */
  get isPublished(): boolean {
    return this.#word(grammar.RECORD_UNEXPECTED) === 0
  }

  /** The kind of the value in a slot, 0 when there is none. */
  kind(slot: number): number {
    return this.bytes[this.#record + grammar.RECORD_KINDS + slot]!
  }

  /** Where the text in a slot begins; 0, as where it ends, when there is no string. */
  from(slot: number): number {
    if (this.kind(slot) !== grammar.STRING) return 0
    return this.start + this.#word(grammar.RECORD_PLACES + 8 * slot) + 1
  }

  to(slot: number): number {
    if (this.kind(slot) !== grammar.STRING) return 0
    return this.start + this.#word(grammar.RECORD_PLACES + 8 * slot + 4) - 1
  }

  /** The text in a slot; undefined if there is no string. */
  text(slot: number): string | undefined {
    if (this.kind(slot) !== grammar.STRING) return undefined
    return decodeString(this.bytes, this.from(slot), this.to(slot))
  }

  /** Whether the text in a slot is this one. */
  hasText(slot: number, text: string, plain: Buffer): boolean {
    // Most are written without escapes: then no string needs to be made.
    const isSame = plain.compare(this.bytes, this.from(slot), this.to(slot)) === 0
    return isSame || this.text(slot) === text
  }
}
