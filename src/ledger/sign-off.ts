import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { companionPath } from './companions.ts'
import type { LedgerProblem } from './errors.ts'
import { formatRecord, parseJson, runSchema, type Manifest } from './manifest.ts'
import type { HeldManifest } from './state.ts'

/** What a sign-off says of its own form; a change of meaning gets a new number. */
const SIGN_OFF_SCHEMA = 'heroku-audit-trail/signoff/1'

const file = z.strictObject({ path: z.string(), sha256: z.string().regex(/^[0-9a-f]{64}$/) })

/** A reviewer's answer to a job that waited in an environment, as GitHub has it. */
const approvalSchema = z.strictObject({
  login: z.string().min(1),
  state: z.string(),
  comment: z.string(),
  /** Null: GitHub does not say. */
  at: z.string().nullable(),
  environment: z.string(),
})
export type Approval = z.infer<typeof approvalSchema>

/** Who reviewed a month, and in which run. */
const signOffSchema = z.strictObject({
  schema: z.literal(SIGN_OFF_SCHEMA),
  account: z.strictObject({ id: z.string(), name: z.string() }),
  month: z.string(),
  revision: z.int().min(1),
  manifest: file,
  review: file.nullable(),
  approvals: z.array(approvalSchema).min(1),
  /** Login of who started the run. */
  initiator: z.string(),
  approved_by_another: z.boolean(),
  run: runSchema,
})
export type SignOff = z.infer<typeof signOffSchema>

export interface Reviewed {
  approvals: readonly Approval[]
  /** Logins of who started the run, and of who started it again; the first is the initiator. */
  starters: readonly [string, ...string[]]
  run: Manifest['run']
}

export function signOffOf(held: HeldManifest, { approvals, starters, run }: Reviewed): SignOff {
  return {
    schema: SIGN_OFF_SCHEMA,
    ...subjectOf(held),
    approvals: [...approvals],
    initiator: starters[0],
    approved_by_another: isByAnother(approvals, starters),
    run,
  }
}

function subjectOf({ path, sha256, manifest }: HeldManifest) {
  const { account, month, revision, files } = manifest
  const page = files.find(({ role }) => role === 'review')
  const review = page === undefined ? null : { path: page.path, sha256: page.sha256 }
  return { account, month, revision, manifest: { path, sha256 }, review }
}

export const formatSignOff = (signOff: SignOff): Buffer => formatRecord(signOffSchema, signOff)

/** @returns what is wrong with the sign-off of a manifest, when something is */
export function readSignOff(bytes: Buffer, held: HeldManifest): SignOff | LedgerProblem {
  const wrong = (problem: string) => ({ file: companionPath(held.path, 'signoff'), problem })
  const parsed = signOffSchema.safeParse(parseJson(bytes))
  if (!parsed.success) return wrong('is no sign-off of a form that is known')
  const { approvals, initiator, approved_by_another: isClaimed } = parsed.data
  for (const [key, value] of Object.entries(subjectOf(held))) {
    if (!isDeepStrictEqual(parsed.data[key as keyof SignOff], value)) {
      return wrong(`is of another ${key} than '${held.path}'`)
    }
  }
  if (!approvals.some(isApproved)) return wrong('names nobody who approved')
  if (isClaimed && !isByAnother(approvals, [initiator])) {
    return wrong('says that another approved than who started the run, and names none')
  }
  return parsed.data
}

export const isApproved = ({ state }: Approval): boolean => state === 'approved'

function isByAnother(approvals: readonly Approval[], starters: readonly string[]): boolean {
  const own = starters.map((login) => login.toLowerCase())
  return approvals.some((each) => isApproved(each) && !own.includes(each.login.toLowerCase()))
}
