import { z } from 'zod'
import { eventSchema } from './event.ts'
import { Kind } from './scan.ts'

/**
 * The published fields of an event, each with a slot: `['actor']`, `['actor', 'email']` and so
 * on, in the order of the schema, which is their only source.
 */
const PATHS: readonly string[][] = Object.entries(eventSchema.shape).flatMap(([name, field]) => {
  const inner = field.unwrap().unwrap()
  const nested = inner instanceof z.ZodObject ? Object.keys(inner.shape) : []
  return [[name], ...nested.map((key) => [name, key])]
})

/** A value of each kind; undefined for a field that is not there. */
const SAMPLES: readonly unknown[] = [undefined, {}, [], '', 0, false, null]
const KINDS = SAMPLES.length

/**
 * What the schema says of each field and kind, asked once: it looks at kinds alone and at each
 * field by itself, so that nothing needs to be parsed to hold an event against it.
 */
const ALLOWED = Uint8Array.from(
  PATHS.flatMap(([name, inner]) =>
    SAMPLES.map((sample) => {
      const event = { [name!]: inner === undefined ? sample : { [inner]: sample } }
      return eventSchema.safeParse(event).success ? 1 : 0
    }),
  ),
)

/** The slot of a published field, such as `slotOf('actor', 'email')`. */
export function slotOf(...path: string[]): number {
  return PATHS.findIndex((other) => other.join('.') === path.join('.'))
}

interface Candidate {
  name: Buffer
  slot: number
}

/** Candidates by the slot of the object that holds them (0: the event itself, else 1 + slot). */
const CANDIDATES: Candidate[][][] = []
for (const [slot, path] of PATHS.entries()) {
  const name = Buffer.from(path.at(-1)!)
  const parent = path.length === 1 ? -1 : slotOf(path[0]!)
  const byLength = (CANDIDATES[parent + 1] ??= [])
  byLength[name.length] = [...(byLength[name.length] ?? []), { name, slot }]
}

const BACKSLASH = 0x5c

function equal(name: Buffer, bytes: Uint8Array, start: number): boolean {
  for (let i = 0; i < name.length; i++) if (name[i] !== bytes[start + i]) return false
  return true
}

/** The text of the JSON string whose contents, without quotes, fill `bytes` from start to end. */
export function decodeString(bytes: Uint8Array, start: number, end: number): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start)
  const escaped = text.includes(BACKSLASH)
  return escaped ? (JSON.parse(`"${text.toString()}"`) as string) : text.toString()
}

/**
 * Where the published fields of one event lie: for each slot the kind of its value (0: absent)
 * and the value's place relative to the event's first byte. Of a repeated key the last counts, as
 * for `JSON.parse`.
 */
export class Fields {
  readonly kind = new Uint8Array(PATHS.length)
  readonly start = new Float64Array(PATHS.length)
  readonly end = new Float64Array(PATHS.length)
  #slot = -1
  #nested = -1

  clear(): void {
    this.kind.fill(0)
    this.#slot = this.#nested = -1
  }

  /** Whether published fields lie within the field whose key came last. */
  get hasNested(): boolean {
    return this.#slot >= 0 && CANDIDATES[this.#slot + 1] !== undefined
  }

  /** A key of the event itself (`level` 1) or of an object directly in it (2). */
  key(level: 1 | 2, bytes: Uint8Array, start: number, end: number): void {
    if (level === 1) {
      this.#slot = this.#find(-1, bytes, start, end)
      this.#nested = -1
    } else this.#nested = this.#slot < 0 ? -1 : this.#find(this.#slot, bytes, start, end)
  }

  #find(parent: number, bytes: Uint8Array, start: number, end: number): number {
    const byLength = CANDIDATES[parent + 1]
    if (byLength === undefined) return -1
    const candidates = byLength[end - start]
    if (candidates !== undefined) {
      for (const { name, slot } of candidates) if (equal(name, bytes, start)) return slot
    }
    for (let i = start; i < end; i++) {
      if (bytes[i] !== BACKSLASH) continue
      // An escaped key: rare, and no longer than six bytes a character.
      const text = Buffer.from(decodeString(bytes, start, end))
      const found = byLength[text.length]?.find(({ name }) => name.equals(text))
      return found === undefined ? -1 : found.slot
    }
    return -1
  }

  begin(level: 1 | 2, kind: Kind, at: number): void {
    const slot = level === 1 ? this.#slot : this.#nested
    if (slot < 0) return
    if (level === 1) {
      // A repeated key replaces the whole value: what was nested in the earlier one is gone.
      for (let i = slot + 1; i < PATHS.length && PATHS[i]!.length === 2; i++) this.kind[i] = 0
    }
    this.kind[slot] = kind
    this.start[slot] = at
  }

  finish(level: 1 | 2, at: number): void {
    const slot = level === 1 ? this.#slot : this.#nested
    if (slot >= 0) this.end[slot] = at
  }

  /** Where the text in a slot begins, relative to the event; 0 when there is no string. */
  from(slot: number): number {
    return this.kind[slot] === Kind.string ? this.start[slot]! + 1 : 0
  }

  /** Where the text in a slot ends, relative to the event; 0 when there is no string. */
  to(slot: number): number {
    return this.kind[slot] === Kind.string ? this.end[slot]! - 1 : 0
  }

  /** The text in a slot of an event that begins at `offset` in `bytes`; undefined if no string. */
  text(slot: number, bytes: Uint8Array, offset: number): string | undefined {
    if (this.kind[slot] !== Kind.string) return undefined
    return decodeString(bytes, offset + this.start[slot]! + 1, offset + this.end[slot]! - 1)
  }

  /** Whether the string in a slot is these bytes, written without escapes. */
  equals(slot: number, text: Buffer, bytes: Uint8Array, offset: number): boolean {
    const start = offset + this.start[slot]! + 1
    if (offset + this.end[slot]! - 1 - start !== text.length) return false
    return equal(text, bytes, start)
  }

  /** Whether every published field is of a kind that the schema allows. */
  get arePublished(): boolean {
    for (let i = 0; i < PATHS.length; i++)
      if (ALLOWED[i * KINDS + this.kind[i]!] === 0) return false
    return true
  }
}
