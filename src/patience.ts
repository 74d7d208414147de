import type { Clock } from './clock.ts'
import { ActionError } from './errors.ts'

/** Milliseconds for which faults that could pass may hold up a run altogether (10 minutes). */
const LONGEST = 600_000

/** Something that was not even tried, because services have been out of reach for so long. */
export class OutageError extends ActionError {
  constructor(milliseconds: number) {
    super(
      `Not tried, because services that did not answer as they should have held up this run for ` +
        `${Math.round(milliseconds / 60_000)} minutes already. Run again when they do.`,
      { transient: true },
    )
  }
}

/**
 * Tries one thing after another. Each has its own retries; but where the network is dead, those of
 * three hundred months would add up to more than the job is given.
 */
export class Patience {
  #spent = 0
  readonly #clock: Clock
  readonly #longest: number

  constructor(clock: Clock, longest = LONGEST) {
    this.#clock = clock
    this.#longest = longest
  }

  /** @throws OutageError when transient failures have taken too long; what `action` throws */
  async try<T>(action: () => Promise<T>): Promise<T> {
    if (this.#spent >= this.#longest) throw new OutageError(this.#spent)
    const begun = this.#clock.now().getTime()
    try {
      return await action()
    } catch (error) {
      if (error instanceof ActionError && error.transient) {
        this.#spent += this.#clock.now().getTime() - begun
      }
      throw error
    }
  }
}
