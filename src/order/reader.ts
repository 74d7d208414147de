import { type Entry, KIND } from './entry.ts'
import { DocumentError, JsonError } from './errors.ts'
import {
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  MORE,
  OPEN_BRACE,
  OPEN_BRACKET,
  Scanner,
} from './scanner.ts'
import { closeGaps, decodeString, isWhite, QUOTE, Text } from './text.ts'

const BYTE_ORDER_MARK = Buffer.from('\ufeff')
const KIND_NAMES: Readonly<Record<number, string>> = {
  [KIND.object]: 'an object',
  [KIND.array]: 'an array',
  [KIND.string]: 'a string',
  [KIND.number]: 'a number',
  [KIND.boolean]: 'a boolean',
  [KIND.null]: 'null',
}
/** Reads a part of the document; yields whenever the text in memory ends before it. */
type Part<Result = void> = Generator<undefined, Result>

/**
 * Finds the entries of an audit trail in JSON text that comes in chunks: the elements of the array
 * `entries` of an object, or of a bare array. Their bytes stay in memory until `forget`.
 */
export class EntryReader {
  readonly #take: (entry: Entry) => void
  readonly #text = new Text()
  readonly #scanner = new Scanner(this.#text)
  /** The document, as far as it has been read; done when all of it has. */
  readonly #document: Part
  #isDone = false
  /** What comes next begins here. */
  #at = 0
  #prefix: Buffer | undefined
  #suffixStart: number | undefined

  /** @param take takes the entries one by one; each is valid during the call only */
  constructor(take: (entry: Entry) => void) {
    this.#take = take
    this.#document = this.#readDocument()
  }

  /** The memory in which the entries lie that have been read since the last `forget`. */
  get bytes(): Buffer {
    return this.#text.bytes
  }

  /** Bytes of text in memory. */
  get size(): number {
    return this.#text.length
  }

  /**
   * The bytes up to and including the `[` of the entries, and those from their `]` on, without
   * white space between tokens. To be asked for once, at the end.
   */
  get frame(): { prefix: Buffer; suffix: Buffer } {
    return { prefix: this.#prefix!, suffix: this.#compact(this.#suffixStart!, this.#text.length) }
  }

  /** Reads on. @throws JsonError, DocumentError */
  write(chunk: Uint8Array): void {
    this.#text.append(chunk)
    this.#document.next()
  }

  /** Ends the text. @throws JsonError, DocumentError */
  close(): void {
    this.#text.isWhole = true
    this.#document.next()
    if (!this.#isDone) {
      throw new JsonError(this.#text.offsetOf(this.#text.length), 'the text ends early')
    }
    if (this.#prefix === undefined) {
      const offset = this.#text.offsetOf(this.#at)
      throw new DocumentError("the object has ended without a key 'entries'", offset)
    }
  }

  /** Forgets the entries read so far: their memory is used again. */
  forget(): void {
    if (this.#prefix === undefined) return
    const place = this.#suffixStart ?? this.#at
    this.#text.forget(place)
    this.#at -= place
    if (this.#suffixStart !== undefined) this.#suffixStart = 0
  }

  *#readDocument(): Part {
    for (const [i, byte] of BYTE_ORDER_MARK.entries()) {
      while (this.#at === this.#text.length) yield
      if (this.#text.bytes[this.#at] === byte) this.#at++
      else if (i === 0) break
      else this.#scanner.fail(this.#at, 'a value')
    }
    const start = this.#at
    const first = yield* this.#next()
    if (first === OPEN_BRACKET) yield* this.#readEntries(start)
    else if (first === OPEN_BRACE) yield* this.#readMembers(start)
    else yield* this.#refuse('it is')
    this.#isDone = true
    yield* this.#next()
    this.#scanner.fail(this.#at, 'nothing but white space')
  }

  /** Reads the object that is the document. The text begins at `start`. */
  *#readMembers(start: number): Part {
    this.#at++
    for (let isFirst = true; yield* this.#hasNext(CLOSE_BRACE, isFirst); isFirst = false) {
      if ((yield* this.#next()) !== QUOTE) this.#scanner.fail(this.#at, 'a key')
      const key = yield* this.#value()
      const isEntries = decodeString(key.bytes, key.start + 1, key.end - 1) === 'entries'
      if ((yield* this.#next()) !== COLON) this.#scanner.fail(this.#at, "':'")
      this.#at++
      const first = yield* this.#next()
      if (!isEntries) yield* this.#value()
      else if (this.#prefix !== undefined) yield* this.#refuse("a second key 'entries'", false)
      else if (first !== OPEN_BRACKET) yield* this.#refuse("'entries' is")
      else yield* this.#readEntries(start)
    }
  }

  /** Reads the array of the entries. The text begins at `start`. */
  *#readEntries(start: number): Part {
    this.#at++
    this.#prefix = this.#compact(start, this.#at)
    for (let isFirst = true; yield* this.#hasNext(CLOSE_BRACKET, isFirst); isFirst = false) {
      yield* this.#next()
      this.#take(yield* this.#value(true))
    }
    this.#suffixStart = this.#at - 1
  }

  /** Whether another value follows in a container; if not, what closes it has been read. */
  *#hasNext(closing: number, isFirst: boolean): Part<boolean> {
    const byte = yield* this.#next()
    if (byte === closing) {
      this.#at++
      return false
    }
    if (isFirst) return true
    if (byte !== COMMA) this.#scanner.fail(this.#at, "',' or the end of the container")
    this.#at++
    return true
  }

  /** Skips white space; gives the byte that follows. */
  *#next(): Part<number> {
    const text = this.#text
    for (;;) {
      while (this.#at < text.length && isWhite(text.bytes[this.#at]!)) this.#at++
      if (this.#at < text.length) return text.bytes[this.#at]!
      yield
    }
  }

  /** Reads the value that begins here. Where it is not whole, it is read again with more. */
  *#value(isEvent = false): Part<Entry> {
    const text = this.#text
    while (this.#scanner.read(this.#at, isEvent) === MORE) {
      // Twice as much each time: a large one must not be read with every chunk.
      const enough = 2 * (text.length - this.#at)
      do yield
      while (text.length - this.#at < enough && !text.isWhole)
    }
    this.#at = this.#scanner.entry.end
    return this.#scanner.entry
  }

  /** Refuses the value that begins here: an object or array at once, for either may have no end. */
  *#refuse(problem: string, namesKind = true): Part<never> {
    const { bytes } = this.#text
    const first = bytes[this.#at]
    const offset = this.#text.offsetOf(this.#at)
    let kind: number = first === OPEN_BRACE ? KIND.object : KIND.array
    if (first !== OPEN_BRACE && first !== OPEN_BRACKET) ({ kind } = yield* this.#value())
    throw new DocumentError(namesKind ? `${problem} ${KIND_NAMES[kind]!}` : problem, offset)
  }

  /** A copy of a part of the text, without white space between tokens. */
  #compact(start: number, end: number): Buffer {
    const copy = Buffer.from(this.#text.bytes.subarray(start, end))
    return copy.subarray(0, closeGaps(copy, 0, copy.length))
  }
}
