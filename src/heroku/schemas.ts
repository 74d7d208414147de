import { z, type ZodError } from 'zod'
import { monthNamed, type Month } from '../system/month.ts'

/** An enterprise account (`GET /enterprise-accounts/{id or name}`). The id is the identity. */
export const accountSchema = z.object({
  // A uuid, says Heroku; it goes into paths.
  id: z
    .string()
    .max(255)
    .regex(/^(?!\.+$)[\w.:-]+$/, 'Expected an id'),
  name: z.string().min(1),
  /** Names such as `manage`, or objects with a name, as members have. */
  permissions: z
    .array(z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]))
    .optional(),
})

/** "01" to "12"; a number is padded. */
const month = z
  .union([z.string(), z.number()])
  .transform((value) => String(value).padStart(2, '0'))
  .refine((value) => /^(?:0[1-9]|1[0-2])$/.test(value), 'Expected a month from "01" to "12"')

/** SHA-256, made lower-case hexadecimal from either form that Heroku writes. */
const checksum = z
  .string()
  .trim()
  .regex(/^(?:sha-?256:)?[0-9a-f]{64}$/i, {
    error: ({ input }) =>
      `'${String(input)}', where 64 hexadecimal digits of a SHA-256 were expected`,
  })
  .transform((text) => text.slice(-64).toLowerCase())

const monthSchema = z.object({ year: z.coerce.number().int().min(1000).max(9999), month })
const monthOf = ({ year, month }: z.infer<typeof monthSchema>): Month =>
  monthNamed(`${year}-${month}`)

const publishedSchema = monthSchema.extend({
  year: monthSchema.shape.year.min(2017),
  created_at: z.iso.datetime({ offset: true }),
  checksum,
  size: z.number().int().nonnegative(),
})

function archiveOf({ year, month, created_at, checksum, size }: z.infer<typeof publishedSchema>) {
  return { month: monthOf({ year, month }), checksum, size, createdAt: created_at }
}

/** An archive as the list gives it, without url: SHA-256, bytes, when it was made (RFC 3339). */
const listedArchiveSchema = publishedSchema.transform(archiveOf)

/** One month's archive (`GET .../archives/{year}/{month}`). */
export const archiveSchema = publishedSchema
  .extend({ url: z.url() })
  .transform(({ url, ...archive }) => ({ ...archiveOf(archive), url }))

/** Anything else counts as absent. */
const text = z.string().optional().catch(undefined)

/** An event (`GET .../events`); its id is compared with the archive's. */
export const eventIdSchema = z.object({ id: text })

/** The body of an error; `missing_version` has its message in `error`. */
export const errorSchema = z
  .object({ id: text, message: text, error: text })
  .transform(({ id, message, error }) => ({ id, message: message ?? error }))
  .catch({ id: undefined, message: undefined })

export type Account = z.infer<typeof accountSchema>
export type ListedArchive = z.infer<typeof listedArchiveSchema>
export type Archive = z.infer<typeof archiveSchema>

export interface Listing {
  archives: ListedArchive[]
  /**
   * Items that do not fit the API's description; undefined for a month that cannot be read either. Their
   * months count as there.
   */
  unreadable: { month: Month | undefined; problem: string }[]
  /** Of the request for the last page. */
  requestId: string | undefined
}

/** Why an answer does not match its schema, on one line. */
export function problemOf({ issues }: ZodError): string {
  return issues.map(({ path, message }) => `${path.join('.') || 'answer'}: ${message}`).join('; ')
}

/** Reads each item by itself, so that an odd one does not hide the others. */
export function readListing(items: readonly unknown[], requestId: string | undefined): Listing {
  const listing: Listing = { archives: [], unreadable: [], requestId }
  for (const item of items) {
    const read = listedArchiveSchema.safeParse(item)
    if (read.success) {
      listing.archives.push(read.data)
      continue
    }
    const named = monthSchema.safeParse(item)
    const month = named.success ? monthOf(named.data) : undefined
    listing.unreadable.push({ month, problem: problemOf(read.error) })
  }
  return listing
}
