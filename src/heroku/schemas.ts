import { z } from 'zod'

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

/** Of which month an item of the list is, whatever else may be wrong with it. */
export const listedMonthSchema = z.object({ year, month })

/** An archive as the list gives it: no url there. */
export const listedArchiveSchema = listedMonthSchema.extend({
  created_at: z.iso.datetime({ offset: true }),
  checksum: z.string(),
  size: z.number().int().nonnegative(),
})

/** One month's archive (`GET .../archives/{year}/{month}`). */
export const archiveSchema = listedArchiveSchema.extend({ url: z.url() })

/** An event (`GET .../events`), as far as it is compared with an archive's: no field is certain. */
export const eventIdSchema = z.object({ id: z.string().optional().catch(undefined) })

export const errorSchema = z.object({
  id: z.string().optional(),
  message: z.string().optional(),
})

export type Account = z.infer<typeof accountSchema>
export type ListedArchive = z.infer<typeof listedArchiveSchema>
export type Archive = z.infer<typeof archiveSchema>
