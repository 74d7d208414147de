import { setTimeout } from 'node:timers/promises'

/** Time and randomness, which tests replace. */
export interface Clock {
  now(): Date
  sleep(milliseconds: number): Promise<void>
  /** A number in [0, 1). */
  random(): number
}

export const systemClock: Clock = {
  now: () => new Date(),
  sleep: async (milliseconds) => {
    await setTimeout(milliseconds)
  },
  random: () => Math.random(),
}
