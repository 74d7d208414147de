import { LEVELS, NAME, RECORD, RECORDS, SLOTS } from '../src/order/grammar'

// What lies where in memory. Areas that are empty at first take no room in the module.

/** For each level of nesting 1 where its container is an object, 0 for an array. */
export const NESTING: usize = memory.data(LEVELS, 16)
/** The record of the entry that is being read, and those of entries read. */
export const CURRENT: usize = memory.data(RECORD, 16)
export const TABLE: usize = memory.data(RECORD * RECORDS, 16)
/** Names of the published fields, `NAME` bytes for each slot. */
export const NAMES: usize = memory.data(NAME * SLOTS, 16)
/** Bytes that may be read, and mean nothing, after the end of the text. */
const SLACK: u64 = 16
const PAGE_BITS: u64 = 16

/**
 * Makes the memory reach beyond `end`, to half as much again, as it is resident only once used.
 * Gives false when there is no more.
 */
export function ensure(end: usize): bool {
  const size = memory.size()
  const missing = <i32>((<u64>end + SLACK + 0xffff) >> PAGE_BITS) - size
  if (missing <= 0) return true
  return memory.grow(max(missing, size >> 1)) >= 0 || memory.grow(missing) >= 0
}
