import type { Fault, FaultScript, ServiceName } from '../faults/script.ts'
import { seededRandom, type Random } from '../random.ts'

/** When each scenario begins: a schedule's run on the 2nd. */
export const NOW = new Date('2026-03-02T05:17:00Z')
const CLOSED = ['2025-12', '2026-01', '2026-02']
const RUNNING = '2026-03'

/** A month at Heroku. */
export interface MonthPlan {
  month: string
  /** Events. */
  count: number
  bare: boolean
}

/** One faulty run; its seed decides all of it. */
export interface Scenario {
  seed: number
  /** What Heroku has, oldest first. */
  months: MonthPlan[]
  /** How many of the oldest were exported before anything went wrong. */
  held: number
  /** Whether Heroku makes the newest of those anew, with an event more, before the faulty run. */
  drift: boolean
  encrypted: boolean
  inputs: Record<string, string>
  /** The months that the run is asked for. */
  asked: string[]
  /** Whether a second exporter is asked for the same at the same time. */
  racing: boolean
  faults: FaultScript
}

export type Rule = NonNullable<FaultScript['rules']>[number]

/** Where faults strike, and with which statuses. */
const PLACES: Record<ServiceName, { routes: string[]; statuses: number[] }> = {
  heroku: {
    routes: ['', '', '/archives$', '/archives/'],
    statuses: [401, 403, 404, 406, 422, 429, 429, 500, 502, 503, 503],
  },
  downloads: { routes: [''], statuses: [403, 404, 429, 500, 503] },
  github: {
    routes: ['', '', '', '/git/ref', '/git/trees', 'PATCH', 'POST .*/git/commits', 'git/blobs'],
    statuses: [401, 403, 404, 409, 422, 429, 500, 502, 502, 503],
  },
  artifacts: {
    routes: ['Create', 'Finalize', ''],
    statuses: [401, 403, 404, 409, 429, 500, 503],
  },
  blobs: { routes: ['', 'comp=block&', 'comp=blocklist'], statuses: [403, 404, 500, 503] },
}

/** A fault that a service may have. */
function anyFault({ pick, below }: Random, service: ServiceName): Fault {
  const when = pick(['before', 'after'] as const)
  const point = pick(['before', 'after', 'within'] as const)
  const wait = pick(['0', '3', '20', '3600'])
  const status = pick(PLACES[service].statuses)
  const headers: Record<string, string> = below(3) > 0 ? {} : { 'retry-after': wait }
  const kinds: Fault[] = [
    { kind: 'refuse', milliseconds: pick([20, 100, 400]) },
    { kind: 'reset', when: point },
    { kind: 'reset', when: point },
    { kind: 'stall', when: point },
    { kind: 'drip', bytes: pick([50, 500, 5000]), milliseconds: below(20) },
    { kind: 'length', by: pick([-100, -1, 1, 1000]) },
    { kind: 'truncate', bytes: pick([1, undefined]) },
    {
      ...{ kind: 'status', status, headers, when, echo: below(4) === 0 },
      body: pick(['own', 'own', 'html', 'empty'] as const),
    },
    {
      ...{ kind: 'redirect', to: pick(['host', 'port', 'self'] as const) },
      status: pick([301, 302, 303, 307, 308] as const),
    },
    { kind: 'skew', seconds: pick([-86_400, -30, 30, 86_400]) },
  ]
  // Elsewhere a wrong bit may make another valid answer, which only TLS prevents.
  if (service === 'downloads' || service === 'github') kinds.push({ kind: 'corrupt' })
  if (service === 'github') {
    const limit = { kind: 'status', body: 'secondary-limit', when: 'before', echo: false } as const
    const stale = { kind: 'stale' } as const
    const move = { kind: 'move' } as const
    kinds.push(stale, stale, move, move, { ...limit, status: pick([403, 429]), headers })
  }
  return pick(kinds)
}

function anyRule(random: Random, services: readonly ServiceName[]): Rule {
  const service = random.pick(services)
  const request = random.pick(PLACES[service].routes)
  const fault = anyFault(random, service)
  const from =
    request === '' ? 1 + random.below(service === 'github' ? 30 : 6) : 1 + random.below(3)
  // A service that stays down is rare: it takes the exporter all of its retries.
  const times = random.below(25) === 0 ? {} : { times: random.pick([1, 1, 1, 2, 3, 6]) }
  // Each that is never answered takes a whole timeout.
  const patient = fault.kind === 'stall' || fault.kind === 'drip' ? { times: 1 } : times
  return { service, request, from, ...patient, fault }
}

function killRule({ pick, below }: Random): Rule {
  const signal = pick(['SIGTERM', 'SIGKILL', 'SIGINT'] as const)
  const when = pick(['before', 'after'] as const)
  const milliseconds = pick([0, 0, 1, 10, 50])
  return { from: 1 + below(50), times: 1, fault: { kind: 'signal', signal, when, milliseconds } }
}

/** The months to ask for: as the input has them, and each. */
function selection(
  random: Random,
  months: string[],
  commits: boolean,
): { month: string; asked: string[] } {
  const closed = months.filter((month) => month !== RUNNING)
  const last = closed.at(-1)!
  if (months.includes(RUNNING)) {
    return random.below(2)
      ? { month: 'current', asked: [RUNNING] }
      : { month: 'all', asked: months }
  }
  return random.pick([
    { month: commits ? 'missing' : 'all', asked: closed },
    { month: 'previous', asked: [last] },
    { month: `${closed[0]!}..${last}`, asked: closed },
    { month: 'all', asked: closed },
  ])
}

/** Makes up a scenario. The same seed makes the same. */
export function makeScenario(seed: number): Scenario {
  const random = seededRandom(seed)
  const chance = (of: number) => random.below(of) === 0
  const closed = CLOSED.slice(random.below(CLOSED.length))
  const names = chance(8) ? [...closed, RUNNING] : closed
  const months = names.map((month) => {
    const count = random.pick([0, 1, 2, 5, 20, 60])
    return { month, count, bare: count === 0 && chance(2) }
  })
  const destination = random.pick(['commit', 'commit', 'artifact', 'commit, artifact'])
  const commits = destination.includes('commit')
  const held = commits && chance(2) ? random.below(closed.length) : 0
  const encrypted = chance(3)
  const { month, asked } = selection(random, names, commits)
  const services: ServiceName[] = [
    ...(['heroku', 'downloads'] as const),
    ...(commits ? (['github', 'github', 'github'] as const) : []),
    ...(destination.includes('artifact') ? (['artifacts', 'blobs'] as const) : []),
  ]
  const rules = Array.from({ length: random.pick([0, 1, 1, 2, 2, 3, 5]) }, () =>
    anyRule(random, services),
  )
  const killed = rules.length === 0 || chance(6)
  if (killed) rules.push(killRule(random))
  return {
    seed,
    months,
    held,
    drift: held > 0 && chance(4),
    encrypted,
    inputs: {
      month,
      destination,
      ...(chance(4) ? { compression: random.pick(['gzip', 'none']) } : {}),
      ...(chance(5) ? { 'keep-original': 'true' } : {}),
      ...(chance(8) ? { branch: 'compliance' } : {}),
    },
    asked,
    racing: chance(5),
    faults: {
      seed,
      rules,
      ...(!killed && chance(10) && { largestFile: 1024 * random.pick([1, 4, 16, 32]) }),
    },
  }
}

/** The seed of the nth scenario of a soak. */
export function seedOf(soak: number, n: number): number {
  return seededRandom(soak * 1_000_003 + n).next()
}
