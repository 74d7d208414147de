import { release } from '../system/buffers.ts'
import { DocumentError } from './errors.ts'

export const QUOTE = 0x22
export const BACKSLASH = 0x5c
export const SPACE = 0x20
const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d
const TAB = 0x09

/** Bytes that there is room for at first. */
const ROOM = 64 << 10
/** Beyond this there is room for a whole run at once: what is not used of it takes no memory. */
const LARGE = 1 << 20
const RUN = 24 << 20
/** Places of entries are kept in 32 bits. */
const LARGEST = 2 ** 32

/** What is in memory of a JSON text that comes in chunks. Places are in `bytes`. */
export class Text {
  /** The text from 0 to `length`, and a quote there, where every loop over a string ends. */
  bytes: Buffer = Buffer.allocUnsafeSlow(ROOM)
  length = 0
  /** Whether no more will come. */
  isWhole = false
  /** Bytes of the text that came before those in memory. */
  #before = 0

  append(chunk: Uint8Array): void {
    const length = this.length + chunk.length
    if (length >= this.bytes.length) this.#grow(length + 1)
    this.bytes.set(chunk, this.length)
    this.bytes[length] = QUOTE
    this.length = length
  }

  #grow(needed: number): void {
    if (needed > LARGEST) {
      throw new DocumentError('an entry, or what surrounds them, exceeds 4 GB', this.offsetOf(0))
    }
    const size = this.bytes.length < LARGE ? 2 * this.bytes.length : this.bytes.length + RUN
    const larger = Buffer.allocUnsafeSlow(Math.max(needed, size))
    this.bytes.copy(larger, 0, 0, this.length)
    release(this.bytes)
    this.bytes = larger
  }

  /** Forgets what is before `place`; the rest moves to the beginning. */
  forget(place: number): void {
    this.bytes.copyWithin(0, place, this.length + 1)
    this.length -= place
    this.#before += place
  }

  /** The offset in the whole text, in bytes. */
  offsetOf(place: number): number {
    return this.#before + place
  }
}

/** Whether a byte is white space, which JSON allows between tokens (RFC 8259, section 2). */
export function isWhite(byte: number): boolean {
  return byte === SPACE || byte === LINE_FEED || byte === CARRIAGE_RETURN || byte === TAB
}

/**
 * Takes the white space between tokens out of valid JSON, in place.
 *
 * @returns where it ends then
 */
export function closeGaps(bytes: Uint8Array, start: number, end: number): number {
  let to = start
  let inString = false
  for (let at = start; at < end; at++) {
    let byte = bytes[at]!
    if (!inString && byte <= SPACE) continue
    if (byte === QUOTE) inString = !inString
    else if (byte === BACKSLASH) {
      bytes[to++] = byte
      byte = bytes[++at]!
    }
    bytes[to++] = byte
  }
  return to
}

/** The text of the JSON string whose contents, without quotes, are the bytes from start to end. */
export function decodeString(bytes: Uint8Array, start: number, end: number): string {
  const contents = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start)
  const text = contents.toString()
  return contents.includes(BACKSLASH) ? (JSON.parse(`"${text}"`) as string) : text
}
