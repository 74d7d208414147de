import { DocumentError } from './errors.ts'

/** Bytes that mean something in JSON. */
export const BYTE = {
  tab: 0x09,
  lineFeed: 0x0a,
  carriageReturn: 0x0d,
  space: 0x20,
  quote: 0x22,
  plus: 0x2b,
  comma: 0x2c,
  minus: 0x2d,
  point: 0x2e,
  zero: 0x30,
  nine: 0x39,
  colon: 0x3a,
  openBracket: 0x5b,
  backslash: 0x5c,
  closeBracket: 0x5d,
  openBrace: 0x7b,
  closeBrace: 0x7d,
} as const

/** Bytes of room at first; beyond `LARGE` there is room for a whole run: unused, it takes no memory. */
const ROOM = 64 << 10
const LARGE = 1 << 20
const RUN = 24 << 20
/** The length of an entry is stored in 32 bits. */
const LARGEST = 2 ** 32

/** The part of a JSON text in memory; it comes in chunks. Places are offsets in `bytes`. */
export class Text {
  /** The text from 0 to `length`, then a quote, which ends every loop over a string. */
  bytes: Buffer = Buffer.allocUnsafeSlow(ROOM)
  length = 0
  isWhole = false
  /** Bytes of the text before those in memory. */
  #before = 0

  append(chunk: Uint8Array): void {
    const length = this.length + chunk.length
    if (length >= this.bytes.length) this.#grow(length + 1)
    this.bytes.set(chunk, this.length)
    this.bytes[length] = BYTE.quote
    this.length = length
  }

  #grow(needed: number): void {
    if (needed > LARGEST) {
      throw new DocumentError('an entry, or what surrounds them, exceeds 4 GB', this.offsetOf(0))
    }
    const size = this.bytes.length < LARGE ? 2 * this.bytes.length : this.bytes.length + RUN
    const larger = Buffer.allocUnsafeSlow(Math.max(needed, size))
    this.bytes.copy(larger, 0, 0, this.length)
    this.bytes = larger
  }

  forget(place: number): void {
    this.bytes.copyWithin(0, place, this.length + 1)
    this.length -= place
    this.#before += place
  }

  /** The offset in the whole text, in bytes, of a place in memory. */
  offsetOf(place: number): number {
    return this.#before + place
  }
}

export function isWhite(byte: number): boolean {
  return (
    byte === BYTE.space ||
    byte === BYTE.lineFeed ||
    byte === BYTE.carriageReturn ||
    byte === BYTE.tab
  )
}

/**
 * Removes the white space between tokens of valid JSON, in place.
 *
 * @returns where it then ends
 */
export function closeGaps(bytes: Uint8Array, start: number, end: number): number {
  let to = start
  let inString = false
  for (let at = start; at < end; at++) {
    let byte = bytes[at]!
    if (!inString && byte <= BYTE.space) continue
    if (byte === BYTE.quote) inString = !inString
    else if (byte === BYTE.backslash) {
      bytes[to++] = byte
      byte = bytes[++at]!
    }
    bytes[to++] = byte
  }
  return to
}

/** The text of a JSON string whose contents, without quotes, are the bytes from start to end. */
export function decodeString(bytes: Uint8Array, start: number, end: number): string {
  const contents = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start)
  const text = contents.toString()
  return contents.includes(BYTE.backslash) ? (JSON.parse(`"${text}"`) as string) : text
}
