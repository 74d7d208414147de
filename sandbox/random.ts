/** A seeded source of pseudo-random values. The same seed gives the same values, on any machine. */
export interface Random {
  /** An unsigned integer of 32 random bits. */
  next(): number
  /** An integer from 0 up to, not including, `limit` (at most 2 ** 32). */
  below(limit: number): number
  /** One of the items, which must not be empty. */
  pick<T>(items: readonly T[]): T
  /** Lowercase hexadecimal digits, up to 64 of them. */
  hex(count: number): string
  /** A version 4 UUID (RFC 9562) with all of its 122 random bits. */
  uuid(): string
}

const DIGITS = Buffer.from('0123456789abcdef')

/** Writes the highest `count` digits of 32 bits. */
function writeHex(target: Buffer, at: number, bits: number, count: number): void {
  for (let digit = 0; digit < count; digit++)
    target[at + digit] = DIGITS[(bits >>> (28 - 4 * digit)) & 15]!
}

/** xoshiro128** (Blackman and Vigna, public domain), its state filled by splitmix32 from the seed. */
function xoshiro128(seed: number): () => number {
  let state = seed | 0
  const filled = (): number => {
    state = (state + 0x9e3779b9) | 0
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
    return mixed ^ (mixed >>> 15)
  }
  let [a, b, c, d] = [filled(), filled(), filled(), filled()]
  return () => {
    const times5 = Math.imul(b, 5)
    const result = Math.imul((times5 << 7) | (times5 >>> 25), 9)
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = (d << 11) | (d >>> 21)
    return result >>> 0
  }
}

/** Starts a source from a seed (its low 32 bits count). Not for secrets. */
export function seededRandom(seed: number): Random {
  const next = xoshiro128(seed)
  const below = (limit: number): number => Math.floor((next() / 2 ** 32) * limit)
  // Written to bytes and read back as one flat string: twice as fast as joining look-ups.
  const uuid = Buffer.from('00000000-0000-0000-0000-000000000000')
  const digits = Buffer.alloc(64)
  return {
    next,
    below,
    pick: (items) => items[below(items.length)]!,
    hex(count) {
      for (let at = 0; at < count; at += 8) writeHex(digits, at, next(), 8)
      return digits.toString('latin1', 0, count)
    },
    uuid() {
      const bits = next()
      const variant = next()
      writeHex(uuid, 0, next(), 8)
      writeHex(uuid, 9, bits, 4)
      writeHex(uuid, 14, ((bits << 16) & 0x0fff0000) | 0x40000000, 4)
      writeHex(uuid, 19, (variant & 0x3fff0000) | 0x80000000, 4)
      writeHex(uuid, 24, variant << 16, 4)
      writeHex(uuid, 28, next(), 8)
      return uuid.toString('latin1')
    },
  }
}
