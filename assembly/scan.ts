import {
  AFTER_EXPONENT,
  AFTER_EXPONENT_SIGN,
  AFTER_MINUS,
  AFTER_POINT,
  AFTER_VALUE,
  AFTER_ZERO,
  ARRAY,
  AT_BOM_2,
  AT_BOM_3,
  AT_COLON,
  AT_FIRST_KEY_OR_END,
  AT_FIRST_VALUE_OR_END,
  AT_KEY,
  AT_START,
  AT_VALUE,
  BOOLEAN,
  DONE,
  IN_ESCAPE,
  IN_EXPONENT,
  IN_FRACTION,
  IN_HEX,
  IN_INTEGER,
  IN_LITERAL,
  IN_STRING,
  LEVELS,
  NOT_JSON,
  NULL,
  NUMBER,
  OBJECT,
  READ,
  REFUSED,
  STRING,
  TABLE_FULL,
  TOO_DEEP,
} from '../src/order/grammar'
import { begin, end, isTableFull, key, moved, settled, tail, watch } from './document'
import { ensure, NESTING } from './memory'

// A scanner of JSON text (RFC 8259) that comes in chunks of any size. It accepts exactly what
// `JSON.parse` accepts, and a byte order mark before it, which section 8.1 lets a parser ignore.
// It scans the text where it lies, and closes the gaps that white space between tokens leaves; no
// other byte changes. Bytes inside strings are taken as they are, well-formed UTF-8 or not.

const QUOTE: u8 = 0x22
const COMMA: u8 = 0x2c
const MINUS: u8 = 0x2d
const ZERO: u8 = 0x30
const COLON: u8 = 0x3a
const OPEN_BRACKET: u8 = 0x5b
const BACKSLASH: u8 = 0x5c
const CLOSE_BRACKET: u8 = 0x5d
const OPEN_BRACE: u8 = 0x7b
const CLOSE_BRACE: u8 = 0x7d

/** The text begins here, behind all else: it may reach to the end of the memory, and that may grow. */
export const TEXT: usize = heap.alloc(0)
/** The tokens so far end here; what is to be scanned follows, after a gap where white space was. */
export let kept: usize = TEXT
export let next: usize = TEXT
let limit: usize = TEXT
/** How far the text's first byte lies before the memory's, were all of it there: may be large. */
let origin: f64 = -(<f64>TEXT)

export let savedState: i32 = AT_START
let depth: i32 = 0
let inKey: bool = false
let keyAt: usize = 0
let keyEscaped: bool = false
let hexDigits: i32 = 0
/** What is left of a literal, the next byte lowest. */
let literal: u32 = 0
let literalKind: i32 = 0

function isWhite(byte: u8): bool {
  return byte <= 0x20 && (byte == 0x20 || byte == 0x0a || byte == 0x0d || byte == 0x09)
}

function isDigit(byte: u8): bool {
  return <u8>(byte - ZERO) <= 9
}

function isHexDigit(byte: u8): bool {
  return isDigit(byte) || <u8>((byte | 0x20) - 0x61) <= 5
}

/** What may follow a backslash, but for u. */
function isEscaped(byte: u8): bool {
  switch (byte) {
    case QUOTE:
    case BACKSLASH:
    case 0x2f: // solidus
    case 0x62: // b
    case 0x66: // f
    case 0x6e: // n
    case 0x72: // r
    case 0x74: // t
      return true
    default:
      return false
  }
}

/** The first byte that is no plain one: a quote, a backslash or a control character. */
function skipPlain(from: usize, end: usize): usize {
  let i = from
  while (i < end) {
    const bytes = v128.load(i)
    const quotes = i8x16.eq(bytes, i8x16.splat(QUOTE))
    const escapes = i8x16.eq(bytes, i8x16.splat(BACKSLASH))
    const controls = i8x16.lt_u(bytes, i8x16.splat(0x20))
    const stops = i8x16.bitmask(v128.or(v128.or(quotes, escapes), controls))
    if (stops != 0) {
      i += ctz(stops)
      break
    }
    i += 16
  }
  return min(i, end)
}

/** Makes room for `size` more bytes, all before them being scanned; gives their place, or 0. */
export function reserve(size: usize): usize {
  origin += <f64>(next - kept)
  next = limit = kept
  return kept + size >= kept && ensure(kept + size) ? kept : 0
}

/** Forgets the entries read: what is still needed moves to the beginning. */
export function restart(): void {
  const from = tail(kept)
  const distance = from - TEXT
  memory.copy(TEXT, from, kept - from)
  moved(distance)
  keyAt -= distance
  kept -= distance
}

/** The byte of the text, from its beginning, that is scanned next. */
export function offset(): f64 {
  return origin + <f64>next
}

/**
 * Adds the `size` bytes that were put into the place reserved for them, and scans on. Gives what
 * it has come to; when the table is full, it is to be called again with none.
 */
export function scan(size: usize): i32 {
  limit += size
  const until = limit
  let i = next
  let state = savedState
  /** The first byte that may not be in its place yet, and how far from it. */
  let from = i
  let gap = i - kept
  let outcome = READ

  while (i < until) {
    const byte = load<u8>(i)
    let ended = 0
    if (state < IN_STRING) {
      if (isWhite(byte) && state != AT_BOM_2 && state != AT_BOM_3) {
        if (gap > 0) memory.copy(from - gap, from, i - from)
        const white = i
        do i++
        while (i < until && isWhite(load<u8>(i)))
        gap += i - white
        from = i
        if (state == AT_START) state = AT_VALUE
        continue
      }
      let kind = 0
      switch (state) {
        case AT_START:
          state = AT_VALUE
          if (byte == 0xef) {
            state = AT_BOM_2
            from = ++i
            gap++
          }
          continue
        case AT_BOM_2:
        case AT_BOM_3:
          if (byte != <u8>(state == AT_BOM_2 ? 0xbb : 0xbf)) break
          state = state == AT_BOM_2 ? AT_BOM_3 : AT_VALUE
          from = ++i
          gap++
          continue
        case AT_FIRST_VALUE_OR_END:
        case AT_VALUE: {
          if (byte == CLOSE_BRACKET && state == AT_FIRST_VALUE_OR_END) {
            state = AFTER_VALUE
            continue
          }
          if (byte == QUOTE) {
            kind = STRING
            inKey = false
            state = IN_STRING
          } else if (byte == OPEN_BRACE) {
            kind = OBJECT
            state = AT_FIRST_KEY_OR_END
          } else if (byte == OPEN_BRACKET) {
            kind = ARRAY
            state = AT_FIRST_VALUE_OR_END
          } else if (byte == MINUS || isDigit(byte)) {
            kind = NUMBER
            state = byte == MINUS ? AFTER_MINUS : byte == ZERO ? AFTER_ZERO : IN_INTEGER
          } else if (byte == 0x74 || byte == 0x66 || byte == 0x6e) {
            kind = byte == 0x6e ? NULL : BOOLEAN
            // rue, alse, ull
            literal = byte == 0x74 ? 0x657572 : byte == 0x66 ? 0x65736c61 : 0x6c6c75
            literalKind = kind
            state = IN_LITERAL
          } else break
          if (depth <= watch && !begin(depth, kind, i - gap, origin + <f64>i)) {
            outcome = REFUSED
            break
          }
          if (kind <= ARRAY) {
            if (depth == LEVELS) {
              outcome = TOO_DEEP
              break
            }
            store<u8>(NESTING + depth++, kind == OBJECT)
          }
          i++
          continue
        }
        case AT_FIRST_KEY_OR_END:
        case AT_KEY:
          if (byte == QUOTE) {
            inKey = true
            keyEscaped = false
            keyAt = ++i
            state = IN_STRING
            continue
          }
          if (byte == CLOSE_BRACE && state == AT_FIRST_KEY_OR_END) {
            state = AFTER_VALUE
            continue
          }
          break
        case AT_COLON:
          if (byte != COLON) break
          i++
          state = AT_VALUE
          continue
        case AFTER_VALUE: {
          const isObject = load<bool>(NESTING + depth - 1)
          if (byte == COMMA) {
            i++
            state = isObject ? AT_KEY : AT_VALUE
            continue
          }
          if (byte != (isObject ? CLOSE_BRACE : CLOSE_BRACKET)) break
          i++
          depth--
          ended = isObject ? OBJECT : ARRAY
          break
        }
      }
    } else {
      switch (state) {
        case IN_STRING: {
          i = skipPlain(i, until)
          if (i == until) continue
          const stop = load<u8>(i)
          if (stop == BACKSLASH) {
            keyEscaped = true
            i++
            state = IN_ESCAPE
            continue
          }
          if (stop != QUOTE) break
          if (!inKey) {
            i++
            ended = STRING
            break
          }
          if (depth <= watch) key(depth, keyAt, i, keyEscaped)
          i++
          state = AT_COLON
          // What comes almost always, without another round.
          if (i < until && load<u8>(i) == COLON) {
            i++
            state = AT_VALUE
          }
          continue
        }
        case IN_ESCAPE:
          if (byte == 0x75) {
            hexDigits = 0
            state = IN_HEX
          } else if (isEscaped(byte)) state = IN_STRING
          else break
          i++
          continue
        case IN_HEX:
          if (!isHexDigit(byte)) break
          i++
          if (++hexDigits == 4) state = IN_STRING
          continue
        case IN_LITERAL:
          if (byte != <u8>literal) break
          i++
          literal >>= 8
          if (literal != 0) continue
          ended = literalKind
          break
        case AFTER_MINUS:
          if (!isDigit(byte)) break
          i++
          state = byte == ZERO ? AFTER_ZERO : IN_INTEGER
          continue
        case AFTER_ZERO:
        case IN_INTEGER:
          if (state == IN_INTEGER && isDigit(byte)) i++
          else if (byte == 0x2e) {
            i++
            state = AFTER_POINT
          } else if ((byte | 0x20) == 0x65) {
            i++
            state = AFTER_EXPONENT
          } else {
            ended = NUMBER
            break
          }
          continue
        case AFTER_POINT:
        case AFTER_EXPONENT_SIGN:
          if (!isDigit(byte)) break
          i++
          state = state == AFTER_POINT ? IN_FRACTION : IN_EXPONENT
          continue
        case IN_FRACTION:
          if (isDigit(byte)) i++
          else if ((byte | 0x20) == 0x65) {
            i++
            state = AFTER_EXPONENT
          } else {
            ended = NUMBER
            break
          }
          continue
        case AFTER_EXPONENT:
          if (byte == 0x2b || byte == MINUS) state = AFTER_EXPONENT_SIGN
          else if (isDigit(byte)) state = IN_EXPONENT
          else break
          i++
          continue
        case IN_EXPONENT:
          if (!isDigit(byte)) {
            ended = NUMBER
            break
          }
          i++
          continue
      }
    }
    if (ended == 0) {
      // The byte does not belong here, or what has begun must not.
      if (outcome == READ) outcome = NOT_JSON
      break
    }
    state = depth == 0 ? DONE : AFTER_VALUE
    if (depth <= watch) {
      if (depth <= settled) {
        if (gap > 0) memory.copy(from - gap, from, i - from)
        from = i
      }
      if (!end(depth, ended, i - gap)) {
        outcome = REFUSED
        break
      }
      if (isTableFull()) {
        outcome = TABLE_FULL
        break
      }
    }
    // Again what comes almost always: another member of an object.
    if (
      state == AFTER_VALUE &&
      i + 1 < until &&
      load<u16>(i) == (COMMA | ((<u16>QUOTE) << 8)) &&
      load<bool>(NESTING + depth - 1)
    ) {
      inKey = true
      keyEscaped = false
      i += 2
      keyAt = i
      state = IN_STRING
    }
  }
  if (gap > 0) memory.copy(from - gap, from, i - from)
  savedState = state
  next = i
  kept = i - gap
  // A key that goes on in the next chunk has begun where it now lies.
  keyAt -= gap
  return outcome
}

/** Ends the text. */
export function finish(): i32 {
  const inNumber =
    savedState == AFTER_ZERO ||
    savedState == IN_INTEGER ||
    savedState == IN_FRACTION ||
    savedState == IN_EXPONENT
  if (inNumber && depth == 0) {
    savedState = DONE
    return end(0, NUMBER, kept) ? READ : REFUSED
  }
  return savedState == DONE ? READ : NOT_JSON
}
