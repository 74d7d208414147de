import { readFile } from 'node:fs/promises'
import { z } from 'zod'

/** The services of the sandbox: blobs are where artifacts are uploaded to. */
const SERVICES = ['heroku', 'downloads', 'github', 'artifacts', 'blobs'] as const

const milliseconds = z.int().min(0)
/** Before or after the service carries the request out; after it, only the answer is lost. */
const moment = z.enum(['before', 'after'])
/** Or amid the answer, of which the first half is sent. */
const point = z.enum(['before', 'after', 'within'])

const kinds = [
  /** The service is down for a while, or for good: its connections break, new ones are refused. */
  z.strictObject({ kind: z.literal('refuse'), milliseconds: milliseconds.optional() }),
  z.strictObject({ kind: z.literal('reset'), when: point }),
  /** The connection stays open, and nothing more comes. */
  z.strictObject({ kind: z.literal('stall'), when: point }),
  /** The body comes so many bytes at a time, with pauses. */
  z.strictObject({ kind: z.literal('drip'), bytes: z.int().positive(), milliseconds }),
  /** Content-Length is larger by so many bytes than what comes, or (below 0) smaller. */
  z.strictObject({ kind: z.literal('length'), by: z.int() }),
  /** So many bytes are missing at the end (by default half of them), and Content-Length agrees. */
  z.strictObject({ kind: z.literal('truncate'), bytes: z.int().positive().optional() }),
  /** One bit is wrong, in the byte at that offset (by default in the middle). */
  z.strictObject({ kind: z.literal('corrupt'), at: z.int().min(0).optional() }),
  z.strictObject({
    kind: z.literal('status'),
    status: z.int().min(400).max(599),
    /** The service's own words, a page of a proxy's, nothing, or GitHub's secondary rate limit. */
    body: z.enum(['own', 'html', 'empty', 'secondary-limit']).default('own'),
    headers: z.record(z.string(), z.string()).default({}),
    when: moment.default('before'),
    /** Tells in the body the request's Authorization and url, and the url of every archive. */
    echo: z.boolean().default(false),
  }),
  /** To another host, to another port of the same host, or to where the request came already. */
  z.strictObject({
    kind: z.literal('redirect'),
    status: z.literal([301, 302, 303, 307, 308]).default(302),
    to: z.enum(['host', 'port', 'self']).default('host'),
  }),
  /** The Date header is ahead by so many seconds, or (below 0) behind. */
  z.strictObject({ kind: z.literal('skew'), seconds: z.int() }),
  /** A read at GitHub shows each ref as it was before its last change. */
  z.strictObject({ kind: z.literal('stale') }),
  /** Another writer commits to the branch (by default GitHub's) before the request arrives. */
  z.strictObject({ kind: z.literal('move'), branch: z.string().optional() }),
  /** The step gets the signal when the request arrives or was answered, or so much later. */
  z.strictObject({
    kind: z.literal('signal'),
    signal: z.enum(['SIGINT', 'SIGTERM', 'SIGKILL']),
    when: moment.default('before'),
    milliseconds: milliseconds.default(0),
  }),
] as const

const known = kinds.map(({ shape }) => shape.kind.value)

const pattern = z.string().superRefine((source, context) => {
  try {
    new RegExp(source)
  } catch (error) {
    context.addIssue({ code: 'custom', message: (error as Error).message })
  }
})

const rule = z
  .strictObject({
    /** Default: any. */
    service: z.enum(SERVICES).optional(),
    /** A regular expression for `METHOD /path?query`. Default: any request. */
    request: pattern.default(''),
    /** The first to strike of the requests that this rule is about; they count from 1. */
    from: z.int().positive().default(1),
    /** The most that it strikes. Default: no end. */
    times: z.int().positive().optional(),
    /** Whether it strikes, each time. */
    probability: z.number().min(0).max(1).default(1),
    fault: z.discriminatedUnion('kind', kinds, {
      error: `Expected a fault, its kind one of ${known.join(', ')}`,
    }),
  })
  .superRefine(({ service, fault }, context) => {
    const { kind } = fault
    const ofGitHub = kind === 'stale' || kind === 'move'
    const limited = kind === 'status' && fault.body === 'secondary-limit'
    if (service === 'github' || (!ofGitHub && !limited)) return
    const message = `Expected 'github': no other service has ${limited ? fault.body : kind}`
    context.addIssue({ code: 'custom', message, path: ['service'] })
  })

const script = z.strictObject({
  /** Decides what chance decides: the same seed and requests bring the same faults. */
  seed: z.int().default(1),
  rules: z.array(rule).default([]),
  /** No file of the step's may grow beyond so many bytes: its disk is full. */
  largestFile: z.int().positive().multipleOf(1024).optional(),
})

export type ServiceName = (typeof SERVICES)[number]
export type Fault = z.output<(typeof kinds)[number]>
/** What is to go wrong in a sandbox. */
export type FaultScript = z.input<typeof script>
/** The same with its defaults filled in. */
export type ParsedScript = z.output<typeof script>

/** Checks a script and fills in its defaults. Throws an Error with every problem and its place. */
export function parseFaultScript(value: unknown): ParsedScript {
  const { data, error } = script.safeParse(value)
  if (data !== undefined) return data
  const problems = error.issues.map(
    ({ path, message }) => `${path.join('.') || 'all of it'}: ${message}`,
  )
  throw new Error(`Not a fault script (sandbox/README.md):\n${problems.join('\n')}`)
}

/** Reads a script from a JSON file. */
export async function readFaultScript(file: string): Promise<ParsedScript> {
  return parseFaultScript(JSON.parse(await readFile(file, 'utf8')))
}
