const DISTINCT_LIMIT = 10_000

interface Slot {
  /** `type` and `action` as they are in JSON, one after the other. */
  bytes: Buffer
  typeLength: number
  count: number
}

/**
 * Counts pairs of `type` and `action` by their bytes: of 42 known ones, making strings of a
 * million would be most of the work.
 */
export class TypeCounter {
  readonly #slots = new Map<number, Slot[]>()
  #distinct = 0
  /** Events of types beyond the bound of distinct ones. */
  unlisted = 0

  /** @param known names as `type.action`, which are listed whatever others there are */
  constructor(known: Iterable<string>) {
    for (const name of known) {
      const dot = name.indexOf('.')
      this.add(Buffer.from(name), 0, dot, dot + 1, name.length, 0)
    }
  }

  /** Adds to the pair whose JSON strings' contents lie at these places. */
  add(
    bytes: Buffer,
    type: number,
    typeEnd: number,
    action: number,
    actionEnd: number,
    count = 1,
  ): void {
    let hash = typeEnd - type
    for (let i = type; i < typeEnd; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193)
    for (let i = action; i < actionEnd; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193)
    const slots = this.#slots.get(hash) ?? []
    for (const slot of slots) {
      if (!isSame(slot, bytes, type, typeEnd, action, actionEnd)) continue
      slot.count += count
      return
    }
    if (this.#distinct === DISTINCT_LIMIT) {
      this.unlisted++
      return
    }
    this.#distinct++
    this.#slots.set(hash, slots)
    const copy = Buffer.concat([bytes.subarray(type, typeEnd), bytes.subarray(action, actionEnd)])
    slots.push({ bytes: copy, typeLength: typeEnd - type, count })
  }

  *counts(): Generator<{ type: Buffer; action: Buffer; count: number }> {
    for (const slots of this.#slots.values()) {
      for (const { bytes, typeLength, count } of slots) {
        if (count === 0) continue
        yield { type: bytes.subarray(0, typeLength), action: bytes.subarray(typeLength), count }
      }
    }
  }
}

function isSame(
  { bytes: known, typeLength }: Slot,
  bytes: Buffer,
  type: number,
  typeEnd: number,
  action: number,
  actionEnd: number,
): boolean {
  if (typeEnd - type !== typeLength || actionEnd - action !== known.length - typeLength)
    return false
  for (let i = 0; i < typeLength; i++) if (known[i] !== bytes[type + i]) return false
  for (let i = typeLength; i < known.length; i++) {
    if (known[i] !== bytes[action + i - typeLength]) return false
  }
  return true
}
