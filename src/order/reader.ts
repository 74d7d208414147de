import type { Entry } from './entry.ts'
import { DocumentError, JsonError } from './errors.ts'
import { MORE, Scanner } from './scanner.ts'
import { BYTE, closeGaps, decodeString, isWhite, Text } from './text.ts'

const BYTE_ORDER_MARK = Buffer.from('\ufeff')

/**
 * Finds the entries of an audit trail in JSON text that comes in chunks: the elements of the array
 * `entries` of an object, or of a bare array. Their bytes stay in memory until `forget`.
 */
export class EntryReader {
  readonly #take: (entry: Entry) => void
  readonly #text = new Text()
  readonly #scanner = new Scanner(this.#text)
  #state: 'start' | 'members' | 'entries' | 'end' = 'start'
  /** Where the document begins, after a byte order mark. */
  #start = 0
  /** Whether a comma comes before the next member or entry. */
  #needsComma = false
  /** Everything before it has been read. */
  #at = 0
  /** Unread bytes below which reading on is pointless. */
  #enough = 0
  #prefix: Buffer | undefined
  #suffixStart: number | undefined

  /** @param take gets the entries one by one; each is valid only during the call */
  constructor(take: (entry: Entry) => void) {
    this.#take = take
  }

  /** The memory that holds the entries read since the last `forget`. */
  get bytes(): Buffer {
    return this.#text.bytes
  }

  get size(): number {
    return this.#text.length
  }

  /**
   * The bytes up to the `[` of the entries, and from their `]` on, without white space between
   * tokens. To be called once, at the end.
   */
  get frame(): { prefix: Buffer; suffix: Buffer } {
    return { prefix: this.#prefix!, suffix: this.#compact(this.#suffixStart!, this.#text.length) }
  }

  /** @throws JsonError, DocumentError */
  write(chunk: Uint8Array): void {
    this.#text.append(chunk)
    this.#readOn()
  }

  /** Ends the text. @throws JsonError, DocumentError */
  close(): void {
    this.#text.isWhole = true
    this.#readOn()
    if (this.#state !== 'end') {
      throw new JsonError(this.#text.offsetOf(this.#text.length), 'the text ends early')
    }
    if (this.#prefix === undefined) {
      const offset = this.#text.offsetOf(this.#at)
      throw new DocumentError("the object has ended without a key 'entries'", offset)
    }
  }

  forget(): void {
    if (this.#prefix === undefined) return
    const place = this.#suffixStart ?? this.#at
    this.#text.forget(place)
    this.#at -= place
    if (this.#suffixStart !== undefined) this.#suffixStart = 0
  }

  #readOn(): void {
    const text = this.#text
    if (text.length - this.#at < this.#enough && !text.isWhole) return
    while (this.#readPart()) continue
    // Twice as much each time, so that a large value is not read again with every chunk.
    this.#enough = 2 * (text.length - this.#at)
  }

  /** Reads the next part of the document; false when it is not complete yet. */
  #readPart(): boolean {
    const { bytes, length } = this.#text
    if (this.#state === 'start') return this.#readStart()
    let at = this.#skipWhite(this.#at)
    // So that endless white space is not kept.
    this.#at = at
    if (at === length) return false
    if (this.#state === 'end') this.#scanner.fail(at)
    const isEntries = this.#state === 'entries'
    const isClosing = bytes[at] === (isEntries ? BYTE.closeBracket : BYTE.closeBrace)
    if (isClosing) return this.#close(at)
    if (this.#needsComma) {
      if (bytes[at] !== BYTE.comma) this.#scanner.fail(at)
      at = this.#skipWhite(at + 1)
      if (at === length) return false
    }
    return isEntries ? this.#readEntry(at) : this.#readMember(at)
  }

  #readStart(): boolean {
    const { bytes, length, isWhole } = this.#text
    if (length < BYTE_ORDER_MARK.length && !isWhole) return false
    const isMarked = bytes.subarray(0, 3).equals(BYTE_ORDER_MARK)
    this.#start = isMarked ? BYTE_ORDER_MARK.length : 0
    const at = this.#skipWhite(this.#start)
    if (at === length) return false
    if (bytes[at] === BYTE.openBracket) return this.#open(at)
    if (bytes[at] === BYTE.openBrace) return this.#enter('members', at)
    return this.#refuse(at, 'it is neither an object nor an array')
  }

  #readMember(at: number): boolean {
    const { bytes, length } = this.#text
    if (bytes[at] !== BYTE.quote) this.#scanner.fail(at)
    const end = this.#scanner.read(at)
    if (end === MORE) return false
    const colon = this.#skipWhite(end)
    if (colon === length) return false
    if (bytes[colon] !== BYTE.colon) this.#scanner.fail(colon)
    const value = this.#skipWhite(colon + 1)
    if (value === length) return false
    if (decodeString(bytes, at + 1, end - 1) !== 'entries') {
      return this.#goOn(this.#scanner.read(value))
    }
    if (this.#prefix !== undefined) {
      throw new DocumentError("a second key 'entries'", this.#text.offsetOf(value))
    }
    if (bytes[value] !== BYTE.openBracket) return this.#refuse(value, "'entries' is not an array")
    return this.#open(value)
  }

  #readEntry(at: number): boolean {
    const end = this.#scanner.read(at)
    if (end === MORE) return false
    this.#take(this.#scanner.entry)
    return this.#goOn(end)
  }

  #open(at: number): boolean {
    this.#prefix = this.#compact(this.#start, at + 1)
    return this.#enter('entries', at)
  }

  #close(at: number): boolean {
    const isEntries = this.#state === 'entries'
    if (isEntries) this.#suffixStart = at
    this.#state = isEntries && this.#prefix![0] === BYTE.openBrace ? 'members' : 'end'
    return this.#goOn(at + 1)
  }

  /** Continues after a value that ends at `end`, if it is complete. */
  #goOn(end: number): boolean {
    if (end === MORE) return false
    this.#at = end
    this.#needsComma = true
    return true
  }

  #enter(state: 'members' | 'entries', at: number): boolean {
    this.#state = state
    this.#at = at + 1
    this.#needsComma = false
    return true
  }

  #skipWhite(from: number): number {
    let at = from
    while (at < this.#text.length && isWhite(this.#text.bytes[at]!)) at++
    return at
  }

  /** Refuses the value at `at`: an object or array at once, since it may never end. */
  #refuse(at: number, problem: string): boolean {
    const first = this.#text.bytes[at]
    const isContainer = first === BYTE.openBrace || first === BYTE.openBracket
    if (!isContainer && this.#scanner.read(at) === MORE) return false
    throw new DocumentError(problem, this.#text.offsetOf(at))
  }

  #compact(start: number, end: number): Buffer {
    const copy = Buffer.from(this.#text.bytes.subarray(start, end))
    return copy.subarray(0, closeGaps(copy, 0, copy.length))
  }
}
