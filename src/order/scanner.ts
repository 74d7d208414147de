import { Entry, KIND } from './entry.ts'
import { JsonError } from './errors.ts'
import { FIELDS } from './event.ts'
import { BYTE, decodeString, isWhite, type Text } from './text.ts'

/** In place of the end of a value: the text in memory ends before it. */
export const MORE = -1
/** No published field. */
const NONE = -1

const LITERALS = [
  { text: Buffer.from('true'), kind: KIND.boolean },
  { text: Buffer.from('false'), kind: KIND.boolean },
  { text: Buffer.from('null'), kind: KIND.null },
]
/** What may follow a backslash, besides u. */
const ESCAPED = new Set(Buffer.from('"\\/bfnrt'))

const NAMES = FIELDS.map(({ name }) => Buffer.from(name))
const childrenOf = (parent: number | undefined) =>
  [...FIELDS.keys()].filter((field) => FIELDS[field]!.parent === parent)
/** The fields of an event, and those within each of them. */
const OUTER = childrenOf(undefined)
const INNER = [...FIELDS.keys()].map(childrenOf)

/**
 * Reads JSON values in memory, one at a time. It accepts exactly what `JSON.parse` does (RFC 8259),
 * but builds no strings or objects: it notes where the published fields are. Bytes in strings need
 * not be well-formed UTF-8.
 */
export class Scanner {
  readonly entry = new Entry()
  readonly #text: Text
  #bytes: Buffer
  #length = 0
  /** For each level of nesting, 1 if it is in an object, 0 if in an array. */
  #nesting = new Uint8Array(1024)
  /** Whether the string that was read last has escapes. */
  #isEscaped = false

  constructor(text: Text) {
    this.#text = text
    this.#bytes = text.bytes
  }

  /**
   * Reads the value at `start`, which is not white space.
   *
   * @returns where it ends, or MORE
   * @throws JsonError
   */
  read(start: number): number {
    const bytes = (this.#bytes = this.#text.bytes)
    const length = (this.#length = this.#text.length)
    const { entry } = this
    const { kinds, starts, ends } = entry
    entry.bytes = bytes
    entry.start = start
    entry.hasGaps = false
    kinds.fill(0)
    let i = start
    let depth = 0
    let inObject = false
    /** The kind of container that has just been opened, or 0. */
    let opened = 0
    /** The depth down to which keys may be published fields. */
    let watched = 1
    /** The field of the event, and the one within it, whose value is being read. */
    let outer = NONE
    let inner = NONE

    for (;;) {
      if (bytes[i]! <= BYTE.space) i = this.#skipWhite(i)
      let kind: number
      if (opened !== 0 && bytes[i] === (inObject ? BYTE.closeBrace : BYTE.closeBracket)) {
        kind = opened
        i++
        inObject = this.#nesting[--depth] === 1
      } else {
        if (inObject) {
          if (i >= length) return MORE
          if (bytes[i] !== BYTE.quote) this.fail(i)
          const from = i + 1
          i = this.#endOfString(from)
          if (i === MORE) return MORE
          if (depth <= watched) {
            if (depth === 1) {
              outer = this.#find(OUTER, from, i - 1)
              inner = NONE
              watched = outer !== NONE && INNER[outer]!.length > 0 ? 2 : 1
            } else inner = this.#find(INNER[outer]!, from, i - 1)
          }
          if (bytes[i]! <= BYTE.space) i = this.#skipWhite(i)
          if (i >= length) return MORE
          if (bytes[i] !== BYTE.colon) this.fail(i)
          i++
          if (bytes[i]! <= BYTE.space) i = this.#skipWhite(i)
        }
        if (i >= length) return MORE
        const byte = bytes[i]!
        const from = i
        if (byte === BYTE.quote) {
          kind = KIND.string
          i = this.#endOfString(i + 1)
        } else if (byte === BYTE.openBrace || byte === BYTE.openBracket) {
          kind = byte === BYTE.openBrace ? KIND.object : KIND.array
          i++
        } else if (byte === BYTE.minus || (byte >= BYTE.zero && byte <= BYTE.nine)) {
          kind = KIND.number
          i = this.#endOfNumber(i)
        } else {
          const literal = LITERALS.find(({ text }) => text[0] === byte)
          if (literal === undefined) this.fail(i)
          kind = literal.kind
          i = this.#endOfLiteral(i, literal.text)
        }
        if (i === MORE) return MORE
        if (depth === 0) entry.kind = kind
        else if (depth <= watched) {
          const field = depth === 1 ? outer : inner
          if (field !== NONE) {
            // Of a repeated key the last counts, and what is within its value.
            if (depth === 1) for (const within of INNER[field]!) kinds[within] = 0
            kinds[field] = kind
            starts[field] = from
            ends[field] = i
          }
        }
        if (kind <= KIND.array) {
          opened = kind
          this.#open(depth++, inObject)
          inObject = kind === KIND.object
          continue
        }
      }
      opened = 0

      // A value has ended: its container goes on, or ends as well.
      for (;;) {
        if (depth === 0) return (entry.end = i)
        if (kind <= KIND.array && depth <= 2) {
          const field = depth === 1 ? outer : inner
          if (field !== NONE) ends[field] = i
        }
        if (bytes[i]! <= BYTE.space) i = this.#skipWhite(i)
        if (i >= length) return MORE
        const byte = bytes[i]!
        if (byte === BYTE.comma) {
          i++
          break
        }
        if (byte !== (inObject ? BYTE.closeBrace : BYTE.closeBracket)) {
          this.fail(i)
        }
        i++
        kind = inObject ? KIND.object : KIND.array
        inObject = this.#nesting[--depth] === 1
      }
    }
  }

  /** @throws JsonError for the byte at `place` */
  fail(place: number): never {
    const byte = this.#text.bytes[place]!.toString(16).padStart(2, '0')
    throw new JsonError(this.#text.offsetOf(place), `unexpected byte 0x${byte}`)
  }

  #open(depth: number, inObject: boolean): void {
    if (depth === this.#nesting.length) {
      const deeper = new Uint8Array(2 * depth)
      deeper.set(this.#nesting)
      this.#nesting = deeper
    }
    this.#nesting[depth] = inObject ? 1 : 0
  }

  #skipWhite(from: number): number {
    let i = from
    while (isWhite(this.#bytes[i]!)) i++
    if (i > from) this.entry.hasGaps = true
    return i
  }

  /** Where the string whose contents start at `from` ends, after its quote; or MORE. */
  #endOfString(from: number): number {
    const bytes = this.#bytes
    this.#isEscaped = false
    let i = from
    for (;;) {
      let byte = bytes[i]!
      while (byte !== BYTE.quote && byte !== BYTE.backslash && byte >= BYTE.space)
        byte = bytes[++i]!
      if (i >= this.#length) return MORE
      if (byte === BYTE.quote) return i + 1
      if (byte !== BYTE.backslash) this.fail(i)
      this.#isEscaped = true
      i = this.#endOfEscape(i + 1)
      if (i === MORE) return MORE
    }
  }

  #endOfEscape(from: number): number {
    if (from >= this.#length) return MORE
    if (ESCAPED.has(this.#bytes[from]!)) return from + 1
    if (this.#bytes[from] !== 0x75) this.fail(from)
    const end = from + 5
    for (let i = from + 1; i < end; i++) {
      if (i >= this.#length) return MORE
      const letter = this.#bytes[i]! | 0x20
      const isHex = isDigit(this.#bytes[i]!) || (letter >= 0x61 && letter <= 0x66)
      if (!isHex) this.fail(i)
    }
    return end
  }

  #endOfLiteral(from: number, text: Buffer): number {
    for (let i = 1; i < text.length; i++) {
      if (from + i >= this.#length) return MORE
      if (this.#bytes[from + i] !== text[i]) this.fail(from + i)
    }
    return from + text.length
  }

  #endOfNumber(from: number): number {
    const bytes = this.#bytes
    let i = bytes[from] === BYTE.minus ? from + 1 : from
    i = bytes[i] === BYTE.zero ? i + 1 : this.#endOfDigits(i)
    if (i !== MORE && bytes[i] === BYTE.point) i = this.#endOfDigits(i + 1)
    if (i !== MORE && (bytes[i]! | 0x20) === 0x65) {
      const isSigned = bytes[i + 1] === BYTE.plus || bytes[i + 1] === BYTE.minus
      i = this.#endOfDigits(isSigned ? i + 2 : i + 1)
    }
    return i === this.#length && !this.#text.isWhole ? MORE : i
  }

  #endOfDigits(from: number): number {
    let i = from
    while (isDigit(this.#bytes[i]!)) i++
    if (i > from) return i
    if (i >= this.#length) return MORE
    this.fail(i)
  }

  /** Which of these fields has the key from `from` to `to`, or NONE. */
  #find(fields: readonly number[], from: number, to: number): number {
    if (this.#isEscaped) {
      const key = decodeString(this.#bytes, from, to)
      return fields.find((field) => FIELDS[field]!.name === key) ?? NONE
    }
    for (const field of fields) {
      const name = NAMES[field]!
      if (name.length === to - from && isAt(this.#bytes, from, name)) return field
    }
    return NONE
  }
}

function isAt(bytes: Buffer, place: number, name: Buffer): boolean {
  for (let i = 0; i < name.length; i++) if (bytes[place + i] !== name[i]) return false
  return true
}

function isDigit(byte: number): boolean {
  return byte >= BYTE.zero && byte <= BYTE.nine
}
