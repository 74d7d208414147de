import { z } from 'zod'

/** What a new manifest says of its own form; a change of meaning gets a new number. */
export const MANIFEST_SCHEMA = 'heroku-audit-trail/manifest/2'
/** The first form, which is read, but not written any more. */
const FIRST_SCHEMA = 'heroku-audit-trail/manifest/1'

const text = z.string()
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const count = z.int().nonnegative()
const counts = z.record(text, count)
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)
/** An event far off may be of a year that ISO 8601 writes with a sign and six digits. */
const day = z.string().regex(/^(?:\d{4}|[+-]\d{6})-\d{2}-\d{2}$/)
const fingerprint = z.string().regex(/^(?:[0-9A-F]{40}|[0-9A-F]{64})$/)
const fingerprints = z.array(fingerprint).min(1)
/** A path inside the ledger's folder: no step out of it, nothing hidden. */
const path = z.string().regex(/^(?:[A-Za-z0-9][A-Za-z0-9._-]*\/)*[A-Za-z0-9][A-Za-z0-9._-]*$/)

const changes = z.strictObject({ added: count, removed: count, changed: count })
const reconciliation = z.strictObject({
  days: z.record(
    day,
    z.strictObject({
      archive: count,
      events_api: count.nullable(),
      only_in_one: count.nullable(),
    }),
  ),
  not_reconciled: text.nullable(),
})

const common = {
  account: z.strictObject({ id: z.string().min(1), name: z.string().min(1) }),
  month,
  revision: z.int().min(1).describe('Above 1 when Heroku changed the archive of a closed month'),
  final: z.boolean().describe('Whether Heroku made the archive after the month was over'),
  sequence: z.int().min(1).nullable().describe('Place in the log, from 1; null outside of it'),
  previous: z
    .strictObject({ path, sha256 })
    .nullable()
    .describe('The manifest before it in the log'),
  source: z.strictObject({
    created_at: text.describe('When Heroku made the archive'),
    checksum: sha256.describe("SHA-256 of Heroku's bytes, gzip"),
    size: count,
    retrieved_at: z.iso.datetime(),
    request_id: text.nullable(),
    json_sha256: sha256.describe("SHA-256 of the JSON inside, in Heroku's order"),
    json_size: count,
  }),
  events: z.strictObject({
    count,
    first: text.nullable().describe('created_at of the earliest event'),
    last: text.nullable(),
    by_type: counts,
    by_day: z.record(day, count).describe('By day in UTC'),
    anomalies: counts.describe('Odd things that were counted; no event was dropped for any'),
  }),
  changes: changes
    .nullable()
    .optional()
    .describe('Of a revision: events by id against the one before; null when that is encrypted'),
  reconciliation: reconciliation
    .optional()
    .describe("The archive beside Heroku's events API, by day; null where that did not tell"),
  json: z
    .strictObject({ sha256, size: count })
    .describe('The ordered document, before compression and encryption'),
}

export const runSchema = z
  .strictObject({
    url: text,
    attempt: z.int().min(1),
    event: text,
    repository: text,
    commit: text,
  })
  .nullable()
  .describe('The workflow run; null outside a workflow')

const files = <Role extends string>(...roles: Role[]) =>
  z
    .array(z.strictObject({ path, role: z.enum(roles), size: count, sha256 }))
    .min(1)
    .describe('In this order; parts of one file are to be joined')

const firstSchema = z.strictObject({
  schema: z.literal(FIRST_SCHEMA),
  ...common,
  files: files('events', 'original'),
  encryption: z
    .strictObject({ recipients: fingerprints, signed_by: fingerprint.nullable() })
    .nullable()
    .describe('Fingerprints of the keys; null: plaintext'),
  tool: z.strictObject({ name: text, version: text }),
  run: runSchema,
})

const secondSchema = z.strictObject({
  schema: z.literal(MANIFEST_SCHEMA),
  ...common,
  files: files('events', 'original', 'review'),
  encryption: z
    .strictObject({ recipients: fingerprints, subkeys: fingerprints })
    .nullable()
    .describe('Primary keys, and what is encrypted to, in the same order; null: plaintext'),
  signature: z
    .strictObject({ fingerprint })
    .nullable()
    .describe('The primary key whose signature is beside this manifest; null: nobody signed'),
  tool: z.strictObject({
    name: text,
    version: text,
    ref: text.nullable().describe('GITHUB_ACTION_REF; null outside a workflow'),
    sha256: sha256.nullable().describe('Of the bundle that ran, see docs/ledger.md; null: of none'),
  }),
  run: runSchema,
})

/** The evidence for one month. Holds no e-mails, addresses, names of people, nor the archive's url. */
export const manifestSchema = z.discriminatedUnion('schema', [firstSchema, secondSchema])

export type Manifest = z.infer<typeof manifestSchema>

export type NewManifest = z.infer<typeof secondSchema>

/** Fingerprint of the key that is to have signed a manifest; undefined: nobody signed it. */
export function signerOf(manifest: Manifest): string | undefined {
  return manifest.schema === MANIFEST_SCHEMA ? manifest.signature?.fingerprint : undefined
}

/** A record's bytes: keys in the schema's order, two-space indent, a newline at the end. */
export const formatRecord = (schema: z.ZodType, value: unknown): Buffer =>
  Buffer.from(`${JSON.stringify(schema.parse(value), null, 2)}\n`)

export const formatManifest = (manifest: Manifest): Buffer => formatRecord(manifestSchema, manifest)

/** The value in bytes of JSON; undefined when they are none. */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString())
  } catch {
    return undefined
  }
}

/** The JSON Schema of a manifest, as it is committed for those who check without this project. */
export function manifestJsonSchema(): string {
  const schema = z.toJSONSchema(manifestSchema, { target: 'draft-2020-12' })
  return `${JSON.stringify({ title: 'Manifest of an exported month', ...schema }, null, 2)}\n`
}
