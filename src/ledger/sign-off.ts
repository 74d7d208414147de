import { z } from 'zod'
import { companionPath } from './companions.ts'
import type { LedgerProblem } from './errors.ts'
import { runSchema, type Manifest } from './manifest.ts'
import type { HeldManifest } from './state.ts'

/** What a sign-off says of its own form; a change of meaning gets a new number. */
const SIGN_OFF_SCHEMA = 'heroku-audit-trail/signoff/1'

const file = z.strictObject({ path: z.string(), sha256: z.string().regex(/^[0-9a-f]{64}$/) })

const approval = z.strictObject({
  login: z.string().min(1),
  state: z.string().describe('As GitHub has it: approved or rejected'),
  comment: z.string(),
  at: z.string().nullable().describe('When; null: GitHub does not say'),
  environment: z.string(),
})

const signOffSchema = z.strictObject({
  schema: z.literal(SIGN_OFF_SCHEMA),
  account: z.strictObject({ id: z.string(), name: z.string() }),
  month: z.string(),
  revision: z.int().min(1),
  manifest: file,
  review: file.nullable().describe('The review page of the month; null: it has none'),
  approvals: z.array(approval).min(1),
  initiator: z.string().describe('Login of who started the run'),
  approved_by_another: z
    .boolean()
    .describe('Whether someone else than who started the run approved'),
  run: runSchema,
})

/** Who reviewed a month, and in which run. */
export type SignOff = z.infer<typeof signOffSchema>

/** A reviewer's answer to a job that waited in an environment. */
export type Approval = z.infer<typeof approval>

/** Who started a run, and who its approvals are of. */
export interface Reviewed {
  approvals: readonly Approval[]
  /** Logins of who started the run, and of who started it again; the first is the initiator. */
  starters: readonly [string, ...string[]]
  run: Manifest['run']
}

/** Makes a month's sign-off. */
export function signOffOf(held: HeldManifest, { approvals, starters, run }: Reviewed): SignOff {
  const { account, month, revision } = held.manifest
  return {
    schema: SIGN_OFF_SCHEMA,
    account: { id: account.id, name: account.name },
    month,
    revision,
    manifest: { path: held.path, sha256: held.sha256 },
    review: reviewOf(held),
    approvals: [...approvals],
    initiator: starters[0],
    approved_by_another: isByAnother(approvals, starters),
    run,
  }
}

/** The sign-off's bytes: keys in the schema's order, two-space indent, a newline at the end. */
export function formatSignOff(signOff: SignOff): Buffer {
  return Buffer.from(`${JSON.stringify(signOffSchema.parse(signOff), null, 2)}\n`)
}

/** Reads the sign-off of a manifest. @returns what is wrong with it, when something is */
export function readSignOff(bytes: Buffer, held: HeldManifest): SignOff | LedgerProblem {
  const wrong = (problem: string) => ({ file: companionPath(held.path, 'signoff'), problem })
  const parsed = signOffSchema.safeParse(parseJson(bytes))
  if (!parsed.success) return wrong('is no sign-off of a form that is known')
  const { account, month, revision, manifest, review, approvals, initiator } = parsed.data
  const own = held.manifest
  if (account.id !== own.account.id || month !== own.month || revision !== own.revision) {
    return wrong(`is of another month than '${held.path}'`)
  }
  if (manifest.path !== held.path || manifest.sha256 !== held.sha256) {
    return wrong(`is of another manifest than '${held.path}' is now`)
  }
  const expected = reviewOf(held)
  if (review?.path !== expected?.path || review?.sha256 !== expected?.sha256) {
    return wrong(`is of another review page than '${held.path}' names`)
  }
  if (!approvals.some(isApproved)) return wrong('names nobody who approved')
  if (parsed.data.approved_by_another && !isByAnother(approvals, [initiator])) {
    return wrong('says that another approved than who started the run, and names none')
  }
  return parsed.data
}

export const isApproved = ({ state }: Approval): boolean => state === 'approved'

function isByAnother(approvals: readonly Approval[], starters: readonly string[]): boolean {
  const own = starters.map((login) => login.toLowerCase())
  return approvals.some((each) => isApproved(each) && !own.includes(each.login.toLowerCase()))
}

function reviewOf({ manifest }: HeldManifest): SignOff['review'] {
  const found = manifest.files.find(({ role }) => role === 'review')
  return found === undefined ? null : { path: found.path, sha256: found.sha256 }
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString())
  } catch {
    return undefined
  }
}
