import {
  ARRAY,
  ENTRIES_NO_ARRAY,
  ENTRIES_TWICE,
  NO_CONTAINER,
  OBJECT,
  RECORD,
  RECORD_DIGEST,
  RECORD_END,
  RECORD_KIND,
  RECORD_START,
  RECORD_UNEXPECTED,
  RECORDS,
} from '../src/order/grammar'
import { digest } from './digest'
import { beginField, clearFields, endField, innerKey, isUnexpected, outerKey } from './fields'
import { isKey } from './key'
import { CURRENT, TABLE } from './memory'

// Finds the entries of an audit trail: the elements of the array `entries` in an object, or of a
// bare array. The scanner tells of keys and of values, down to the depth `watch`: a value's depth
// is the number of containers around it, a key has the depth of its value.

/** The deepest level to be told of. */
export let watch: i32 = 1
/** Values that end at this depth, or above it, have all their bytes in place by then. */
export let settled: i32 = -1

/** Entries in the table. */
export let count: i32 = 0
/** What stands before the entries ends here, in memory; 0 while there are none. */
export let prefixEnd: usize = 0
/** What stands after the entries begins here, in memory; 0 until they have ended. */
export let suffixStart: usize = 0
/** Why this is no audit trail, or 0; the kind found instead; and the offset in the text. */
export let problem: i32 = 0
export let problemKind: i32 = 0
export let problemOffset: f64 = 0

/** Depth of the entries, once their array has begun: 1 in a bare array, 2 in an object. */
let entryDepth: i32 = 0
let inEntries: bool = false
let isEntriesKey: bool = false
let entryStart: usize = 0

const ENTRIES: usize = memory.data<u8>([0x65, 0x6e, 0x74, 0x72, 0x69, 0x65, 0x73])

/** Forgets the entries in the table. */
export function clearTable(): void {
  count = 0
}

export function isTableFull(): bool {
  return count == RECORDS
}

/** From where on bytes are still needed, when all entries read have been dealt with. */
export function tail(end: usize): usize {
  if (suffixStart > 0) return suffixStart
  return entryStart > 0 ? entryStart : end
}

/** Tells that the tail has been moved down in memory by `distance`. */
export function moved(distance: usize): void {
  if (suffixStart > 0) suffixStart -= distance
  else if (entryStart > 0) entryStart -= distance
}

/** A key: what is between its quotes. */
export function key(depth: i32, start: usize, end: usize, escaped: bool): void {
  if (inEntries) {
    const level = depth - entryDepth
    // What lies deeper is of no interest in most fields: not to be told of it is faster.
    if (level == 1) watch = outerKey(start, end, escaped) ? depth + 1 : depth
    else if (level == 2) innerKey(start, end, escaped)
  } else if (depth == 1) {
    isEntriesKey = isKey(start, end, escaped, ENTRIES, 7)
  }
}

/** A value begins. Gives false when the text is refused at once. */
export function begin(depth: i32, kind: i32, at: usize, offset: f64): bool {
  if (inEntries) {
    const level = depth - entryDepth
    if (level == 0) {
      entryStart = at
      clearFields()
    } else if (level <= 2) beginField(level == 1, kind, at - entryStart)
  } else if (depth == 0) {
    if (kind == ARRAY) beginEntries(1, at)
    else if (kind != OBJECT) return refuse(NO_CONTAINER, kind, offset)
  } else if (depth == 1 && isEntriesKey) {
    if (prefixEnd > 0) return refuse(ENTRIES_TWICE, kind, offset)
    if (kind != ARRAY) return refuse(ENTRIES_NO_ARRAY, kind, offset)
    beginEntries(2, at)
  }
  return true
}

/** A value has ended. Gives false when the text is refused. */
export function end(depth: i32, kind: i32, at: usize): bool {
  if (problem != 0) return false
  if (!inEntries) return true
  const level = depth - entryDepth
  if (level == 0) addEntry(kind, at)
  else if (level > 0) {
    if (level <= 2) endField(level == 1, at - entryStart)
  } else endEntries(at)
  return true
}

function beginEntries(depth: i32, at: usize): void {
  inEntries = true
  entryDepth = depth
  prefixEnd = at + 1
  watch = depth + 1
  settled = depth
}

function addEntry(kind: i32, at: usize): void {
  store<f64>(CURRENT + RECORD_DIGEST, digest(entryStart, at))
  store<u32>(CURRENT + RECORD_START, <u32>entryStart)
  store<u32>(CURRENT + RECORD_END, <u32>at)
  store<u32>(CURRENT + RECORD_KIND, kind)
  store<u32>(CURRENT + RECORD_UNEXPECTED, isUnexpected())
  memory.copy(TABLE + count++ * RECORD, CURRENT, RECORD)
  entryStart = 0
}

function endEntries(at: usize): void {
  inEntries = false
  isEntriesKey = false
  suffixStart = at - 1
  watch = 1
  settled = -1
}

/** Refuses the value that begins: an object or array at once, for either may have no end. */
function refuse(why: i32, kind: i32, offset: f64): bool {
  problem = why
  problemKind = kind
  problemOffset = offset
  return kind > ARRAY
}
