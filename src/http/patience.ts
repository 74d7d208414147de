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

  /**
   * What a failure took in vain counts from the last progress that `action` tells of, and not beyond
   * what retries take: the rest was work, or a service that is slow and answers.
   *
   * @throws OutageError when transient failures have taken too long; what `action` throws
   */
  async try<T>(action: (progress: () => void) => Promise<T>): Promise<T> {
    if (this.#spent >= TIMES.patience) throw new OutageError(this.#spent)
    const now = () => this.#clock.now().getTime()
    let since = now()
    try {
      return await action(() => {
        since = now()
      })
    } catch (error) {
      if (error instanceof ActionError && error.transient) {
        this.#spent += Math.min(now() - since, TIMES.failure)
      }
      throw error
    }
  }
}
