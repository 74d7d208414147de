/** In place of names beyond those that are counted one by one. */
export const OTHER = '(other)'
/** Names that are shown. */
const MOST_SHOWN = 100

/** Counts by name; of more names than are kept, the later ones together. */
export class Counts {
  readonly #most: number
  readonly #counts = new Map<string, number>()

  constructor(most: number) {
    this.#most = most
  }

  add(name: string): void {
    const known = this.#counts.get(name)
    if (known !== undefined || this.#counts.size < this.#most) {
      this.#counts.set(name, (known ?? 0) + 1)
    } else this.#counts.set(OTHER, (this.#counts.get(OTHER) ?? 0) + 1)
  }

  /** The most frequent first, each with what is made of its name. */
  top<T extends object>(made: (name: string) => T): (T & { events: number })[] {
    return [...this.#counts]
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .slice(0, MOST_SHOWN)
      .map(([name, events]) => ({ ...made(name), events }))
  }
}

/** Values that were seen, up to so many. */
export class Seen {
  readonly #most: number
  readonly #values = new Set<string>()
  /** Whether there were more values than are kept: who is not among them may have been there. */
  isFull = false

  constructor(most: number) {
    this.#most = most
  }

  /** Whether the value is seen for the first time, as far as that is known. */
  add(value: string): boolean {
    if (this.#values.has(value) || this.isFull) return false
    this.isFull = this.#values.size >= this.#most
    if (!this.isFull) this.#values.add(value)
    return !this.isFull
  }

  addAll(other: Seen): void {
    for (const value of other.#values) this.add(value)
    this.isFull ||= other.isFull
  }
}
