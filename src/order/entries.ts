import { ActionError } from '../system/errors.ts'
import { createEngine } from './engine.ts'
import { Entry } from './entry.ts'
import { teachFields } from './fields.ts'
import * as grammar from './grammar.ts'
import { JsonError } from './json-error.ts'

/** JSON that is no audit trail: neither an object with an `entries` array nor an array. */
export class DocumentError extends ActionError {
  constructor(problem: string, offset: number) {
    super(
      `The archive is not an audit trail: ${problem} at byte ${offset}. Expected an object with an array 'entries', ` +
        'or an array. Nothing was delivered; run again, and ask Heroku support if it stays so.',
    )
  }
}

/** Takes the entries one by one; each is valid during the call only. */
export type TakeEntry = (entry: Entry) => void

const KIND_NAMES = ['', 'an object', 'an array', 'a string', 'a number', 'a boolean', 'null']

/**
 * Finds the entries of an audit trail in JSON text that comes in chunks, and keeps their bytes,
 * without white space between tokens, until `forget`; besides, what stands before and after them.
 */
export class EntryReader {
  readonly #engine = createEngine()
  readonly #take: TakeEntry
  readonly #entry = new Entry()
  #prefix: Buffer | undefined

  constructor(take: TakeEntry) {
    this.#take = take
    teachFields(this.#engine)
  }

  /** The memory in which the entries lie that have been read since the last `forget`. */
  get bytes(): Buffer {
    return this.#entry.bytes
  }

  /** Bytes of text in memory. */
  get size(): number {
    return this.#engine.kept.value - this.#engine.TEXT.value
  }

  /** The bytes up to and including the `[` of the entries, and those from their `]` on. */
  get frame(): { prefix: Buffer; suffix: Buffer } {
    const { suffixStart, kept } = this.#engine
    return {
      prefix: this.#prefix!,
      suffix: Buffer.from(this.bytes.subarray(suffixStart.value, kept.value)),
    }
  }

  /** @throws JsonError, DocumentError */
  write(chunk: Uint8Array): void {
    const engine = this.#engine
    const place = engine.reserve(chunk.length)
    if (place === 0) {
      throw new DocumentError('an entry, or what surrounds them, exceeds 4 GB', engine.offset())
    }
    this.#entry.rewind(engine)
    this.bytes.set(chunk, place)
    let outcome = engine.scan(chunk.length)
    while (outcome === grammar.TABLE_FULL) {
      this.#takeAll()
      outcome = engine.scan(0)
    }
    this.#takeAll()
    if (outcome !== grammar.READ) this.#fail(outcome)
    if (this.#prefix === undefined && engine.prefixEnd.value > 0) {
      const { TEXT, prefixEnd } = engine
      this.#prefix = Buffer.from(this.bytes.subarray(TEXT.value, prefixEnd.value))
    }
  }

  /** Forgets the entries read so far: their memory is used again. */
  forget(): void {
    if (this.#prefix !== undefined) this.#engine.restart()
  }

  /** Ends the text. @throws JsonError, DocumentError */
  close(): void {
    const engine = this.#engine
    const outcome = engine.finish()
    if (outcome === grammar.NOT_JSON) throw new JsonError(engine.offset(), 'the text ends early')
    if (outcome !== grammar.READ) this.#fail(outcome)
    if (this.#prefix === undefined) {
      throw new DocumentError("the object has ended without a key 'entries'", engine.offset())
    }
  }

  #takeAll(): void {
    const entry = this.#entry
    entry.rewind(this.#engine)
    for (let count = this.#engine.count.value; count > 0; count--) {
      this.#take(entry)
      entry.next()
    }
    this.#engine.clearTable()
  }

  #fail(outcome: number): never {
    const engine = this.#engine
    if (outcome === grammar.REFUSED) {
      throw new DocumentError(
        problemOf(engine.problem.value, engine.problemKind.value),
        engine.problemOffset.value,
      )
    }
    const offset = engine.offset()
    if (outcome === grammar.TOO_DEEP) {
      throw new JsonError(offset, `more than ${grammar.LEVELS} levels of nesting`)
    }
    throw JsonError.unexpected(offset, this.bytes[engine.next.value]!, engine.state.value)
  }
}

function problemOf(problem: number, kind: number): string {
  if (problem === grammar.ENTRIES_TWICE) return "a second key 'entries'"
  const name = KIND_NAMES[kind]
  return problem === grammar.NO_CONTAINER ? `it is ${name}` : `'entries' is ${name}`
}
