import { ActionError } from '../errors.ts'
import { decodeString, Fields } from './fields.ts'
import { Kind, Scanner, type Visitor } from './scan.ts'

/** JSON that is no audit trail: neither an object with an `entries` array nor an array. */
export class DocumentError extends ActionError {
  constructor(problem: string, offset: number) {
    super(
      `The archive is not an audit trail: ${problem} at byte ${offset}. Expected an object with an array 'entries', ` +
        'or an array. Nothing was delivered; run again, and ask Heroku support if it stays so.',
    )
  }
}

/** Takes the entries one by one: `bytes` from `start` to `end`, valid during the call only. */
export interface EntrySink {
  /** `fields` is undefined for an entry that is no object. */
  entry(bytes: Buffer, start: number, end: number, fields: Fields | undefined): void
}

const KIND_NAMES = ['', 'an object', 'an array', 'a string', 'a number', 'a boolean', 'null']

/**
 * Finds the entries of an audit trail in JSON text that comes in chunks, and keeps what stands
 * before and after them.
 */
export class EntryReader implements Visitor {
  watch = 1
  settle = -1

  readonly #scanner: Scanner
  readonly #sink: EntrySink
  readonly #fields = new Fields()
  #prefix: Buffer | undefined
  /** Depth of the entries, once their array has begun: 1 in a bare array, 2 in an object. */
  #entryDepth = 0
  #inEntries = false
  #entriesKey = false
  #consumed = 0
  #entryStart = 0
  #prefixEnd = 0
  /** Why there are no entries, once that is known: not thrown before the value is known as JSON. */
  #refusal: DocumentError | undefined
  /** Everything in the scanner's bytes before this has been dealt with. */
  #done = 0

  constructor(sink: EntrySink) {
    this.#sink = sink
    this.#scanner = new Scanner(this)
  }

  /** The bytes up to and including the `[` of the entries, and those from their `]` on. */
  get frame(): { prefix: Buffer; suffix: Buffer } {
    const { bytes, length } = this.#scanner
    return { prefix: this.#prefix!, suffix: Buffer.from(bytes.subarray(this.#done, length)) }
  }

  /** @throws JsonError, DocumentError */
  write(chunk: Uint8Array): void {
    this.#scanner.write(chunk)
    this.#consumed += chunk.length
    if (this.#inEntries && this.#done > 0) {
      this.#scanner.discard(this.#done)
      this.#entryStart -= this.#done
      this.#done = 0
    }
  }

  /** Ends the text. @throws JsonError, DocumentError */
  close(): void {
    this.#scanner.end()
    if (this.#prefix === undefined) {
      throw new DocumentError("the object has ended without a key 'entries'", this.#consumed)
    }
  }

  key(depth: number, bytes: Uint8Array, start: number, end: number): void {
    if (this.#inEntries) {
      const level = depth - this.#entryDepth
      if (level === 1) {
        this.#fields.key(1, bytes, start, end)
        // What lies deeper is of no interest in most fields: not to be told of it is faster.
        this.watch = depth + (this.#fields.hasNested ? 1 : 0)
      } else if (level === 2) this.#fields.key(2, bytes, start, end)
    } else if (depth === 1) {
      this.#entriesKey = decodeString(bytes, start, end) === 'entries'
    }
  }

  start(depth: number, kind: Kind, at: number): void {
    if (this.#inEntries) {
      const level = depth - this.#entryDepth
      if (level === 0) {
        this.#entryStart = at
        this.#fields.clear()
      } else if (level === 1 || level === 2) {
        this.#fields.begin(level, kind, at - this.#entryStart)
      }
    } else if (depth === 0) {
      if (kind === Kind.array) this.#begin(1, at)
      else if (kind !== Kind.object) this.#refuse(`it is ${KIND_NAMES[kind]}`, kind)
    } else if (depth === 1 && this.#entriesKey) {
      if (this.#prefix !== undefined) {
        this.#refuse("a second key 'entries'", kind)
      } else if (kind !== Kind.array) this.#refuse(`'entries' is ${KIND_NAMES[kind]}`, kind)
      else this.#begin(2, at)
    }
  }

  end(depth: number, kind: Kind, at: number): void {
    if (this.#refusal !== undefined) throw this.#refusal
    if (!this.#inEntries) return
    const level = depth - this.#entryDepth
    if (level === 1 || level === 2) {
      this.#fields.finish(level, at - this.#entryStart)
      return
    }
    const { bytes } = this.#scanner
    this.#prefix ??= Buffer.from(bytes.subarray(0, this.#prefixEnd))
    if (level === 0) {
      const fields = kind === Kind.object ? this.#fields : undefined
      this.#sink.entry(bytes, this.#entryStart, at, fields)
      this.#done = at
    } else {
      this.#inEntries = false
      this.#entriesKey = false
      this.#done = at - 1
      this.watch = 1
      this.settle = -1
    }
  }

  #begin(entryDepth: number, at: number): void {
    this.#inEntries = true
    this.#entryDepth = entryDepth
    this.#prefixEnd = at + 1
    this.watch = entryDepth + 1
    this.settle = entryDepth
  }

  /** Refuses the value that begins: an object or array at once, for either may have no end. */
  #refuse(problem: string, kind: Kind): void {
    this.#refusal = new DocumentError(problem, this.#scanner.offset)
    if (kind <= Kind.array) throw this.#refusal
  }
}
