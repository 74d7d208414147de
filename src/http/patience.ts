import type { Clock } from '../system/clock.ts'
import { ActionError } from '../system/errors.ts'
import { TIMES } from './times.ts'

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

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** @throws OutageError when transient failures have taken too long already */
  check(): void {
    if (this.#spent >= TIMES.patience) throw new OutageError(this.#spent)
  }

  /**
   * Counts what `action` took in vain, if it fails transiently, but not beyond what retries take:
   * the rest was a service that is slow and answers. Throws what `action` throws.
   */
  async spend<T>(action: () => Promise<T>): Promise<T> {
    const now = () => this.#clock.now().getTime()
    const since = now()
    try {
      return await action()
    } catch (error) {
      if (error instanceof ActionError && error.transient) {
        this.#spent += Math.min(now() - since, TIMES.failure)
      }
      throw error
    }
  }

  /** @throws OutageError when transient failures have taken too long; what `action` throws */
  async try<T>(action: () => Promise<T>): Promise<T> {
    this.check()
    return this.spend(action)
  }
}
