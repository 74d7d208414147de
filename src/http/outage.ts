import type { Clock } from '../system/clock.ts'
import { ActionError } from '../system/errors.ts'
import { TIMES } from './time-limits.ts'

/**
 * Limits the time that a run spends on services that do not answer: the retries of hundreds of months
 * would outlast the job.
 */
export class OutageBudget {
  #spent = 0
  readonly #clock: Clock

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** @throws ActionError when transient failures have taken too long */
  check(): void {
    if (this.#spent < TIMES.outages) return
    throw new ActionError(
      'Not tried, because services that did not answer as they should have held up this run for ' +
        `${Math.round(this.#spent / 60_000)} minutes already. Run again when they do.`,
      { code: 'E_OUTAGE', transient: true },
    )
  }

  /** Does `action`, and counts its time, as far as retries take it, if it fails transiently. */
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

  async try<T>(action: () => Promise<T>): Promise<T> {
    this.check()
    return this.spend(action)
  }
}
