import type { ArtifactService } from '../artifact.ts'
import { isBlobPath } from '../blobs.ts'
import type { GitHub } from '../github.ts'
import type { Heroku } from '../heroku.ts'
import { serve, type Request, type Service } from '../http.ts'
import { seededRandom } from '../random.ts'
import { carryOut, type Surroundings } from './carry-out.ts'
import type { Fault, ParsedScript, ServiceName } from './script.ts'

/** A fault that struck, and what. */
export interface Struck {
  /** Its rule's place in the script, from 0. */
  rule: number
  fault: Fault
  service: ServiceName
  /** `METHOD /path?query`. */
  request: string
}

/** The faults of a world. */
export interface Faults {
  /** Each that struck, in order. */
  struck: Struck[]
  /** While true, nothing goes wrong. */
  arePaused: boolean
  /** Where redirects to another host or port lead: it answers 404 and keeps what it was sent. */
  elsewhere: Service
  close(): Promise<void>
}

/**
 * Decides what goes wrong, from the rules and the requests so far alone: gives the fault of the first
 * rule that strikes a request. The other rules count the request nevertheless.
 */
export function planFaults(
  script: ParsedScript,
): (service: ServiceName, request: string) => Struck | undefined {
  const seeds = seededRandom(script.seed)
  // Each rule has its own random numbers, so that requests of other rules change nothing.
  const states = script.rules.map((rule) => ({
    rule,
    pattern: new RegExp(rule.request),
    random: seededRandom(seeds.next()),
    seen: 0,
    struck: 0,
  }))
  return (service, request) => {
    let strike: Struck | undefined
    for (const [index, state] of states.entries()) {
      const { rule, pattern, random } = state
      if ((rule.service ?? service) !== service || !pattern.test(request)) continue
      state.seen += 1
      const chance = random.next() / 2 ** 32
      const due = state.seen >= rule.from && state.struck < (rule.times ?? Infinity)
      if (strike !== undefined || !due || chance >= rule.probability) continue
      state.struck += 1
      strike = { rule: index, fault: rule.fault, service, request }
    }
    return strike
  }
}

/** Has the services' requests meet the faults of a script, by way of their interceptors. */
export async function injectFaults(
  script: ParsedScript,
  { heroku, github, artifacts }: { heroku: Heroku; github: GitHub; artifacts: ArtifactService },
  signal: Surroundings['signal'],
): Promise<Faults> {
  const next = planFaults(script)
  const struck: Struck[] = []
  const elsewhere = await serve(() => ({ status: 404, body: 'There is nothing here.\n' }))
  const faults: Faults = { struck, arePaused: false, elsewhere, close: () => elsewhere.close() }
  const surroundings: Surroundings = {
    github,
    elsewhere: { host: elsewhere.url.replace('127.0.0.1', 'localhost'), port: elsewhere.url },
    secrets: () =>
      heroku.accounts.flatMap(({ archives }) => archives.map((each) => heroku.archiveUrl(each))),
    signal,
  }

  function guard(door: Service, nameOf: (request: Request) => ServiceName): void {
    door.intercept = (request, response, proceed) => {
      if (faults.arePaused) return undefined
      const service = nameOf(request)
      const strike = next(service, `${request.method} ${request.path}${request.url.search}`)
      if (strike === undefined) return undefined
      struck.push(strike)
      return carryOut(strike.fault, { ...surroundings, service, door, request, response, proceed })
    }
  }
  guard(heroku, () => 'heroku')
  guard(heroku.downloads, () => 'downloads')
  guard(github, () => 'github')
  guard(artifacts, ({ path }) => (isBlobPath(path) ? 'blobs' : 'artifacts'))
  return faults
}
