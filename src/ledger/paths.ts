import type { Month } from '../month.ts'
import { asSegment, fillTemplate } from '../template.ts'

/** Which copies of a month a file belongs to, and how it was sealed. */
export interface Sealing {
  gzip: boolean
  encrypted: boolean
}

/** Files beyond 35 MB are split: GitHub refuses blobs of about 40 MiB. */
export const PART_SIZE = 35_000_000

/** The ledger's folder, without a slash at its end; empty for the repository's root. */
export function ledgerDirectory(template: string, account: { id: string; name: string }): string {
  return fillTemplate(template, {
    account: asSegment(account.name),
    'account-id': asSegment(account.id),
  })
}

/** The ledger's folder for a month: its year's, or that of the months that are not final. */
export function monthFolder(month: Month, final: boolean): string {
  return final ? month.slice(0, 4) : 'provisional'
}

/** Path of a month's events, relative to the ledger's folder. */
export function eventsPath(month: Month, final: boolean, sealing: Sealing): string {
  const suffix = `${sealing.gzip ? '.gz' : ''}${sealing.encrypted ? '.pgp' : ''}`
  return `${monthFolder(month, final)}/${month}.json${suffix}`
}

/** Path of Heroku's own bytes, relative to the ledger's folder. */
export function originalPath(month: Month, final: boolean, encrypted: boolean): string {
  return `${monthFolder(month, final)}/${month}.original.json.gz${encrypted ? '.pgp' : ''}`
}

/** The parts a file of so many bytes is kept in: one with its own name, or .part01, .part02, ... */
export function partsOf(
  path: string,
  size: number,
): { path: string; start: number; end: number }[] {
  if (size <= PART_SIZE) return [{ path, start: 0, end: size }]
  const count = Math.ceil(size / PART_SIZE)
  const digits = Math.max(2, String(count).length)
  return Array.from({ length: count }, (_, index) => ({
    path: `${path}.part${String(index + 1).padStart(digits, '0')}`,
    start: index * PART_SIZE,
    end: Math.min(size, (index + 1) * PART_SIZE),
  }))
}
