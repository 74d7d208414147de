import { seededRandom } from '../random.ts'
import type { Fault, ParsedScript, ServiceName } from './script.ts'

/** A fault that befalls a request. */
export interface Strike {
  /** Its rule's place in the script, from 0. */
  rule: number
  fault: Fault
}

/** Decides from the rules and the requests so far, and from nothing else, what goes wrong. */
export class FaultPlan {
  readonly #rules

  constructor({ seed, rules }: ParsedScript) {
    const seeds = seededRandom(seed)
    // Each rule has chances of its own, so that requests which only others are about change nothing.
    this.#rules = rules.map((rule) => ({
      rule,
      pattern: new RegExp(rule.request),
      random: seededRandom(seeds.next()),
      seen: 0,
      struck: 0,
    }))
  }

  /**
   * What befalls the next request (`METHOD /path?query`) of a service: the fault of the first rule
   * that strikes, or undefined. The other rules count the request nevertheless.
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
