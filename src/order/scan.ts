import { ActionError } from '../errors.ts'

/** Text that is not JSON (RFC 8259). `offset` is the byte where it stops being JSON. */
export class JsonError extends ActionError {
  readonly offset: number
  constructor(offset: number, problem: string) {
    super(
      `The archive is not JSON: ${problem} at byte ${offset}. Expected JSON text (RFC 8259). ` +
        'Nothing was delivered; run again, and ask Heroku support if it stays so.',
    )
    this.offset = offset
  }
}

/** The kind of a JSON value; 0 stands for "no value" wherever kinds are kept. */
export const Kind = { object: 1, array: 2, string: 3, number: 4, boolean: 5, null: 6 } as const
export type Kind = (typeof Kind)[keyof typeof Kind]

/**
 * Is told of values and keys while they are scanned, down to its depth `watch`. A value's depth
 * is the number of containers around it; a key has the depth of its value. `at` is a position in
 * the scanner's `bytes`.
 */
export interface Visitor {
  /** The deepest level to be told of. May change during a call. */
  watch: number
  /** Values that end at this depth, or above it, lie whole in the scanner's `bytes` by then. */
  settle: number
  /** A key: what is between its quotes, in a buffer valid during the call only. */
  key(depth: number, bytes: Uint8Array, start: number, end: number): void
  start(depth: number, kind: Kind, at: number): void
  end(depth: number, kind: Kind, at: number): void
}

const State = {
  start: 0,
  bom2: 1,
  bom3: 2,
  value: 3,
  firstValueOrEnd: 4,
  key: 5,
  firstKeyOrEnd: 6,
  colon: 7,
  after: 8,
  done: 9,
  string: 10,
  escape: 11,
  hex: 12,
  literal: 13,
  minus: 14,
  zero: 15,
  integer: 16,
  point: 17,
  fraction: 18,
  exponent: 19,
  exponentSign: 20,
  exponentDigits: 21,
} as const

const EXPECTED: Record<number, string> = {
  [State.start]: 'a value',
  [State.bom2]: 'a value',
  [State.bom3]: 'a value',
  [State.value]: 'a value',
  [State.firstValueOrEnd]: "a value or ']'",
  [State.key]: 'a key',
  [State.firstKeyOrEnd]: "a key or '}'",
  [State.colon]: "':'",
  [State.after]: "',' or the end of the container",
  [State.done]: 'nothing but white space',
  [State.string]: 'no control character in a string',
  [State.escape]: 'one of "\\/bfnrtu after a backslash',
  [State.hex]: 'four hexadecimal digits after \\u',
  [State.literal]: 'true, false or null',
  [State.minus]: 'a digit after the minus sign',
  [State.point]: 'a digit after the decimal point',
  [State.exponent]: 'a digit or sign after the exponent mark',
  [State.exponentSign]: 'a digit after the sign of the exponent',
}

const QUOTE = 0x22
const COLON = 0x3a
const COMMA = 0x2c
const BACKSLASH = 0x5c
const TRUE = Buffer.from('true')
const FALSE = Buffer.from('false')
const NULL = Buffer.from('null')

function table(bytes: string): Uint8Array {
  const set = new Uint8Array(256)
  for (const byte of Buffer.from(bytes)) set[byte] = 1
  return set
}

const WHITE = table(' \t\n\r')
const DIGIT = table('0123456789')
const HEX = table('0123456789abcdefABCDEF')
const ESCAPED = table('"\\/bfnrt')
/** What ends the run of plain bytes in a string: quote, backslash, control characters. */
const STOP = new Uint8Array(256).fill(1, 0, 0x20)
STOP[QUOTE] = 1
STOP[BACKSLASH] = 1

/**
 * A scanner of JSON text (RFC 8259) that comes in chunks of any size. It accepts exactly what
 * `JSON.parse` accepts (and a byte order mark before it, which section 8.1 lets a parser ignore),
 * copies every token unchanged into `bytes`, leaves out the white space between tokens, and tells
 * a visitor where the upper levels' values begin and end. It builds no strings and no objects,
 * does not recurse, and takes bytes inside strings as they are, well-formed UTF-8 or not.
 */
export class Scanner {
  /** The tokens so far, from the last `discard` on; valid up to `length`. */
  bytes: Buffer
  length = 0
  /** The byte of the text at which the value begins that the visitor is being told of. */
  offset = 0

  readonly #visitor: Visitor
  #consumed = 0
  #state: number = State.start
  #depth = 0
  /** 1 where the container at a depth is an object, 0 for an array. */
  #isObject = new Uint8Array(64)
  #inKey = false
  /** Where the key being read begins in `bytes`. */
  #keyAt = 0
  #hexDigits = 0
  #literal: Buffer = TRUE
  #literalAt = 0

  constructor(visitor: Visitor, capacity = 1 << 16) {
    this.#visitor = visitor
    this.bytes = Buffer.allocUnsafeSlow(capacity)
  }

  /** Forgets the first `count` bytes; later positions are lower by that much. */
  discard(count: number): void {
    this.bytes.copyWithin(0, count, this.length)
    this.length -= count
    this.#keyAt -= count
  }

  #reserve(size: number): void {
    if (this.length + size <= this.bytes.length) return
    const larger = Buffer.allocUnsafeSlow(Math.max(this.bytes.length * 2, this.length + size))
    this.bytes.copy(larger, 0, 0, this.length)
    this.bytes = larger
  }

  #copy(chunk: Uint8Array, from: number, to: number): void {
    const size = to - from
    if (size > 48) {
      this.bytes.set(chunk.subarray(from, to), this.length)
    } else {
      // A native call costs more than copying a few bytes by hand.
      for (let i = 0; i < size; i++) this.bytes[this.length + i] = chunk[from + i]!
    }
    this.length += size
  }

  #fail(offset: number, byte: number): never {
    const expected = EXPECTED[this.#state] ?? 'JSON'
    const seen = `0x${byte.toString(16).padStart(2, '0')}`
    throw new JsonError(offset, `the byte ${seen}, where ${expected} was expected,`)
  }

  #push(isObject: 0 | 1): void {
    if (this.#depth === this.#isObject.length) {
      const larger = new Uint8Array(this.#depth * 2)
      larger.set(this.#isObject)
      this.#isObject = larger
    }
    this.#isObject[this.#depth++] = isObject
  }

  /** @throws JsonError at the first byte that no JSON text can have there */
  write(chunk: Uint8Array): void {
    this.#reserve(chunk.length)
    const visitor = this.#visitor
    const size = chunk.length
    let state = this.#state
    let i = 0
    /** The first byte of the chunk that is not yet in `bytes`. */
    let from = 0
    let keyFrom = -1

    while (i < size) {
      const byte = chunk[i]!
      if (state < State.string) {
        if (WHITE[byte] === 1 && state !== State.bom2 && state !== State.bom3) {
          this.#copy(chunk, from, i)
          do i++
          while (i < size && WHITE[chunk[i]!] === 1)
          from = i
          if (state === State.start) state = State.value
          continue
        }
        switch (state) {
          case State.start:
            state = byte === 0xef ? State.bom2 : State.value
            if (byte === 0xef) from = ++i
            continue
          case State.bom2:
          case State.bom3:
            if (byte !== (state === State.bom2 ? 0xbb : 0xbf)) break
            state = state === State.bom2 ? State.bom3 : State.value
            from = ++i
            continue
          case State.firstValueOrEnd:
          case State.value: {
            if (byte === 0x5d && state === State.firstValueOrEnd) {
              state = State.after
              continue
            }
            const at = this.length + i - from
            let kind: Kind
            if (byte === QUOTE) {
              kind = Kind.string
              this.#inKey = false
              state = State.string
            } else if (byte === 0x7b) {
              kind = Kind.object
              state = State.firstKeyOrEnd
            } else if (byte === 0x5b) {
              kind = Kind.array
              state = State.firstValueOrEnd
            } else if (byte === 0x2d || DIGIT[byte] === 1) {
              kind = Kind.number
              state = byte === 0x2d ? State.minus : byte === 0x30 ? State.zero : State.integer
            } else if (byte === 0x74 || byte === 0x66 || byte === 0x6e) {
              kind = byte === 0x6e ? Kind.null : Kind.boolean
              this.#literal = byte === 0x74 ? TRUE : byte === 0x66 ? FALSE : NULL
              this.#literalAt = 1
              state = State.literal
            } else break
            if (this.#depth <= visitor.watch) {
              this.offset = this.#consumed + i
              visitor.start(this.#depth, kind, at)
            }
            if (kind <= Kind.array) this.#push(kind === Kind.object ? 1 : 0)
            i++
            continue
          }
          case State.firstKeyOrEnd:
          case State.key:
            if (byte === QUOTE) {
              this.#inKey = true
              this.#keyAt = this.length + i - from
              keyFrom = ++i
              state = State.string
              continue
            }
            if (byte === 0x7d && state === State.firstKeyOrEnd) {
              state = State.after
              continue
            }
            break
          case State.colon:
            if (byte !== COLON) break
            i++
            state = State.value
            continue
          case State.after: {
            const isObject = this.#isObject[this.#depth - 1] === 1
            if (byte === COMMA) {
              i++
              state = isObject ? State.key : State.value
              continue
            }
            if (byte !== (isObject ? 0x7d : 0x5d)) break
            i++
            this.#depth--
            state = this.#depth === 0 ? State.done : State.after
            if (this.#depth <= visitor.watch) {
              if (this.#depth <= visitor.settle) {
                this.#copy(chunk, from, i)
                from = i
              }
              const kind = isObject ? Kind.object : Kind.array
              visitor.end(this.#depth, kind, this.length + i - from)
            }
            continue
          }
        }
        this.#state = state
        this.#fail(this.#consumed + i, byte)
      }

      let ended: Kind | 0 = 0
      switch (state) {
        case State.string:
          while (i < size && STOP[chunk[i]!] === 0) i++
          if (i === size) continue
          if (chunk[i] === QUOTE) {
            if (!this.#inKey) {
              i++
              ended = Kind.string
              break
            }
            if (this.#depth <= visitor.watch) {
              if (keyFrom >= 0) visitor.key(this.#depth, chunk, keyFrom, i)
              else {
                this.#copy(chunk, from, i)
                from = i
                visitor.key(this.#depth, this.bytes, this.#keyAt + 1, this.length)
              }
            }
            i++
            state = State.colon
            // What comes almost always, without another round for each byte.
            if (i < size && chunk[i] === COLON) {
              i++
              state = State.value
              if (i < size && chunk[i] === QUOTE) {
                if (this.#depth <= visitor.watch) {
                  this.offset = this.#consumed + i
                  visitor.start(this.#depth, Kind.string, this.length + i - from)
                }
                this.#inKey = false
                state = State.string
                i++
              }
            }
            continue
          }
          if (chunk[i] !== BACKSLASH) break
          i++
          state = State.escape
          continue
        case State.escape:
          if (byte === 0x75) {
            this.#hexDigits = 0
            state = State.hex
          } else if (ESCAPED[byte] === 1) state = State.string
          else break
          i++
          continue
        case State.hex:
          if (HEX[byte] === 0) break
          i++
          if (++this.#hexDigits === 4) state = State.string
          continue
        case State.literal:
          if (byte !== this.#literal[this.#literalAt]) break
          i++
          if (++this.#literalAt < this.#literal.length) continue
          ended = this.#literal === NULL ? Kind.null : Kind.boolean
          break
        case State.minus:
          if (DIGIT[byte] === 0) break
          i++
          state = byte === 0x30 ? State.zero : State.integer
          continue
        case State.integer:
        case State.zero:
          if (state === State.integer) {
            while (i < size && DIGIT[chunk[i]!] === 1) i++
            if (i === size) continue
          }
          if (chunk[i] === 0x2e) state = State.point
          else if (chunk[i] === 0x65 || chunk[i] === 0x45) state = State.exponent
          else {
            ended = Kind.number
            break
          }
          i++
          continue
        case State.point:
        case State.exponentSign:
          if (DIGIT[byte] === 0) break
          i++
          state = state === State.point ? State.fraction : State.exponentDigits
          continue
        case State.fraction:
          if (DIGIT[byte] === 1) i++
          else if (byte === 0x65 || byte === 0x45) {
            i++
            state = State.exponent
          } else ended = Kind.number
          if (ended !== 0) break
          continue
        case State.exponent:
          if (byte === 0x2b || byte === 0x2d) state = State.exponentSign
          else if (DIGIT[byte] === 1) state = State.exponentDigits
          else break
          i++
          continue
        case State.exponentDigits:
          if (DIGIT[byte] === 0) {
            ended = Kind.number
            break
          }
          i++
          continue
      }
      if (ended === 0) {
        this.#state = state
        this.#fail(this.#consumed + i, chunk[i]!)
      }
      state = this.#depth === 0 ? State.done : State.after
      if (this.#depth <= visitor.watch) {
        if (this.#depth <= visitor.settle) {
          this.#copy(chunk, from, i)
          from = i
        }
        visitor.end(this.#depth, ended, this.length + i - from)
      }
      // Again what comes almost always: another member of an object.
      if (
        i + 1 < size &&
        chunk[i] === COMMA &&
        chunk[i + 1] === QUOTE &&
        state === State.after &&
        this.#isObject[this.#depth - 1] === 1
      ) {
        this.#inKey = true
        this.#keyAt = this.length + i + 1 - from
        i += 2
        keyFrom = i
        state = State.string
      }
    }
    this.#copy(chunk, from, size)
    this.#consumed += size
    this.#state = state
  }

  /**
   * Ends the text.
   *
   * @throws JsonError when it ends inside a value, or before one
   */
  end(): void {
    const state = this.#state
    const inNumber =
      state === State.zero ||
      state === State.integer ||
      state === State.fraction ||
      state === State.exponentDigits
    if (inNumber && this.#depth === 0) {
      this.#state = State.done
      this.#visitor.end(0, Kind.number, this.length)
    } else if (state !== State.done) {
      throw new JsonError(this.#consumed, 'the text ends early')
    }
  }
}
