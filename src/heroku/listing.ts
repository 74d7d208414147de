import type { ZodError } from 'zod'
import type { Month } from '../system/month.ts'
import { listedArchiveSchema, listedMonthSchema, monthOf, type ListedArchive } from './schemas.ts'

/** An item of Heroku's list that does not fit the API's description. Its month counts as there. */
interface UnreadableItem {
  /** Undefined when not even the month can be read. */
  month: Month | undefined
  problem: string
}

/** What Heroku has of an account. */
export interface Listing {
  archives: ListedArchive[]
  unreadable: UnreadableItem[]
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
    const named = listedMonthSchema.safeParse(item)
    const month = named.success ? monthOf(named.data) : undefined
    listing.unreadable.push({ month, problem: problemOf(read.error) })
  }
  return listing
}
