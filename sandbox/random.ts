/** A seeded source of pseudo-random values, not for secrets: the same seed, the same values. */
export interface Random {
  /** An unsigned integer of 32 random bits. */
  next: () => number
  /** An integer from 0 up to, not including, `limit` (at most 2 ** 32). */
  below: (limit: number) => number
  /** One of the items, which must not be empty. */
  pick: <T>(items: readonly T[]) => T
  /** Lowercase hexadecimal digits. */
  hex: (count: number) => string
  /** A version 4 UUID (RFC 9562). */
  uuid: () => string
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

export function seededRandom(seed: number): Random {
  const next = xoshiro128(seed)
  const below = (limit: number): number => Math.floor((next() / 2 ** 32) * limit)
  const hex = (count: number): string => {
    let digits = ''
    while (digits.length < count) digits += next().toString(16).padStart(8, '0')
    return digits.slice(0, count)
  }
  return {
    next,
    below,
    hex,
    pick: (items) => items[below(items.length)]!,
    uuid: () =>
      hex(32).replace(/(.{8})(.{4}).(.{3}).(.{3})(.{12})/, (_, ...parts: string[]) => {
        const [low, mid, high, clock, node] = parts
        return `${low}-${mid}-4${high}-${'89ab'[below(4)]}${clock}-${node}`
      }),
  }
}
