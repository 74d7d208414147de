import {
  KINDS,
  NAME,
  RECORD_END,
  RECORD_KINDS,
  RECORD_PLACES,
  RECORD_START,
  SLOTS,
} from '../src/order/grammar'
import { isKey } from './key'
import { CURRENT, NAMES } from './memory'

// Finds the published fields of an event: each has a slot, and those within another one's object
// name that as their parent, which has a slot before theirs.

const NONE: i32 = -1
const parents = new StaticArray<i32>(SLOTS)
const lengths = new StaticArray<i32>(SLOTS)
/** Whether a kind is allowed in a slot. */
const allowed = new StaticArray<bool>(SLOTS * KINDS)
/** The first slot within a parent (index 0: the event itself), and the one after each; or none. */
const firsts = new StaticArray<i32>(SLOTS + 1).fill(NONE)
const nexts = new StaticArray<i32>(SLOTS)
let slots: i32 = 0

/** Slots of the field of the event, and of the one within it, whose keys came last. */
let outer: i32 = NONE
let inner: i32 = NONE

/** Adds a field; its name is to be written to the place that is returned. */
export function addField(parent: i32, length: i32): usize {
  const slot = slots++
  parents[slot] = parent
  lengths[slot] = length
  nexts[slot] = firsts[parent + 1]
  firsts[parent + 1] = slot
  return NAMES + slot * NAME
}

/** Says that a value of this kind is as expected; 0 for none. */
export function allow(slot: i32, kind: i32): void {
  allowed[slot * KINDS + kind] = true
}

/** Begins an event. */
export function clearFields(): void {
  memory.fill(CURRENT + RECORD_KINDS, 0, SLOTS)
  outer = inner = NONE
}

function find(parent: i32, start: usize, end: usize, escaped: bool): i32 {
  const length = <i32>(end - start)
  for (let slot = firsts[parent + 1]; slot >= 0; slot = nexts[slot]) {
    if (!escaped && length != lengths[slot]) continue
    if (isKey(start, end, escaped, NAMES + slot * NAME, lengths[slot])) return slot
  }
  return NONE
}

/** A key of the event itself; gives whether published fields lie within its value. */
export function outerKey(start: usize, end: usize, escaped: bool): bool {
  inner = NONE
  outer = find(NONE, start, end, escaped)
  return outer >= 0 && firsts[outer + 1] >= 0
}

/** A key of an object directly in the event. */
export function innerKey(start: usize, end: usize, escaped: bool): void {
  inner = outer < 0 ? NONE : find(outer, start, end, escaped)
}

/** The value of the key that came last begins. Of a repeated key the last counts. */
export function beginField(isOuter: bool, kind: i32, at: usize): void {
  const slot = isOuter ? outer : inner
  if (slot < 0) return
  if (isOuter) {
    // What was nested in the earlier value of a repeated key is gone.
    for (let other = firsts[slot + 1]; other >= 0; other = nexts[other]) {
      store<u8>(CURRENT + RECORD_KINDS + other, 0)
    }
  }
  store<u8>(CURRENT + RECORD_KINDS + slot, <u8>kind)
  store<u32>(CURRENT + RECORD_PLACES + 8 * slot, <u32>at)
}

export function endField(isOuter: bool, at: usize): void {
  const slot = isOuter ? outer : inner
  if (slot >= 0) store<u32>(CURRENT + RECORD_PLACES + 8 * slot + 4, <u32>at)
}

/** Whether some field is of a kind that is not allowed. */
export function isUnexpected(): bool {
  for (let slot = 0; slot < slots; slot++) {
    if (!allowed[slot * KINDS + load<u8>(CURRENT + RECORD_KINDS + slot)]) return true
  }
  return false
}
