import { z } from 'zod'
import { monthNamed, type Month } from '../system/month.ts'

/** An enterprise account (`GET /enterprise-accounts/{id or name}`). The id is the identity. */
export const accountSchema = z.object({
  // It goes into paths: a uuid, as far as Heroku says.
  id: z
    .string()
    .max(255)
    .regex(/^(?!\.+$)[\w.:-]+$/, 'Expected an id'),
  name: z.string().min(1),
  /** Names such as `manage`; objects with a name where members' permissions are meant. */
  permissions: z
    .array(z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]))
    .optional(),
})

const year = z.coerce.number().int().min(2017).max(9999)
/** "01" to "12"; a bare number is padded. It goes into paths, and is shown. */
const month = z
  .union([z.string(), z.number()])
  .transform((value) => String(value).padStart(2, '0'))
  .refine((value) => /^(?:0[1-9]|1[0-2])$/.test(value), 'Expected a month from "01" to "12"')

/** SHA-256, in lower-case hexadecimal from either form in which Heroku writes it. */
const checksum = z
  .string()
  .trim()
  .regex(/^(?:sha-?256:)?[0-9a-f]{64}$/i, {
    error: ({ input }) =>
      `'${String(input)}', where a SHA-256 was expected as 64 hexadecimal digits, with or without ` +
      "'SHA256:' before them",
  })
  .transform((text) => text.slice(-64).toLowerCase())

/** Of which month an item of the list is, whatever else may be wrong with it. */
export const listedMonthSchema = z.object({ year, month })

/** An archive as the list gives it: no url there. */
export const listedArchiveSchema = listedMonthSchema.extend({
  created_at: z.iso.datetime({ offset: true }),
  checksum,
  size: z.number().int().nonnegative(),
})

/** One month's archive (`GET .../archives/{year}/{month}`). */
export const archiveSchema = listedArchiveSchema.extend({ url: z.url() })

/** Where nothing is certain, what is no text is not there. */
const text = z.string().optional().catch(undefined)

/** An event (`GET .../events`), as far as it is compared with an archive's. */
export const eventIdSchema = z.object({ id: text })

/** An error's body. One seen in use has its words in `error` (`missing_version`). */
export const errorSchema = z
  .object({ id: text, message: text, error: text })
  .transform(({ id, message, error }) => ({ id, message: message ?? error }))
  .catch({ id: undefined, message: undefined })

/** The month that an archive, or an item of the list, is of. */
export function monthOf({ year, month }: z.infer<typeof listedMonthSchema>): Month {
  return monthNamed(`${year}-${month}`)
}

export type Account = z.infer<typeof accountSchema>
export type ListedArchive = z.infer<typeof listedArchiveSchema>
export type Archive = z.infer<typeof archiveSchema>
