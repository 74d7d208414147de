import { seededRandom } from '../random.ts'
import type { Fault, ParsedScript, ServiceName } from './script.ts'

/** A fault that strikes a request. */
export interface Strike {
  /** Its rule's place in the script, from 0. */
  rule: number
  fault: Fault
}

/** Decides what goes wrong, from the rules and the requests so far alone. */
export class FaultPlan {
  readonly #rules

  constructor({ seed, rules }: ParsedScript) {
    const seeds = seededRandom(seed)
    // Each rule has its own random numbers, so that requests of other rules change nothing.
    this.#rules = rules.map((rule) => ({
      rule,
      pattern: new RegExp(rule.request),
      random: seededRandom(seeds.next()),
      seen: 0,
      struck: 0,
    }))
  }

  /**
   * The fault of the first rule that strikes the next request (`METHOD /path?query`) of a service, or
   * undefined. The other rules count the request nevertheless.
   */
  next(service: ServiceName, request: string): Strike | undefined {
    let strike: Strike | undefined
    for (const [index, state] of this.#rules.entries()) {
      const { rule, pattern, random } = state
      if ((rule.service ?? service) !== service || !pattern.test(request)) continue
      state.seen += 1
      const chance = random.next() / 2 ** 32
      const due = state.seen >= rule.from && state.struck < (rule.times ?? Infinity)
      if (strike !== undefined || !due || chance >= rule.probability) continue
      state.struck += 1
      strike = { rule: index, fault: rule.fault }
    }
    return strike
  }
}
