import type { Month } from '../system/month.ts'
import { asSegment, fillTemplate } from '../text/template.ts'

export const PROVISIONAL = 'provisional'
/** The ledger for people, and the digests of all its files, in the ledger's folder. */
export const README = 'README.md'
export const SUMS = 'SHA256SUMS'

/** The ledger's folder, without a slash at its end; empty for the repository's root. */
export function ledgerDirectory(template: string, account: { id: string; name: string }): string {
  return fillTemplate(template, {
    account: asSegment(account.name),
    'account-id': asSegment(account.id),
  })
}

/** The path of a ledger's file, seen from where the ledger's folder is. */
export function inDirectory(directory: string, path: string): string {
  return directory === '' ? path : `${directory}/${path}`
}

/** What the paths of a month's files begin with, relative to the ledger's folder. */
export function stemOf(month: Month, final: boolean, revision: number): string {
  const folder = final ? month.slice(0, 4) : PROVISIONAL
  return `${folder}/${month}${revision === 1 ? '' : `.r${revision}`}`
}

export const isMonthsFolder = (name: string): boolean =>
  /^\d{4}$/.test(name) || name === PROVISIONAL

export const MANIFEST_ENDING = '.manifest.json'

export function manifestPath(month: Month, final: boolean, revision: number): string {
  return `${stemOf(month, final, revision)}${MANIFEST_ENDING}`
}

export const isManifestName = (name: string): boolean =>
  /^\d{4}-\d{2}(?:\.r\d+)?\.manifest\.json$/.test(name)

/**
 * Whether a path is one that a file of a ledger may have, relative to the ledger's folder. It never
 * leads out of that folder, and names nothing that a file system or git keeps to itself.
 */
export const isLedgerPath = (path: string): boolean =>
  path === README ||
  path === SUMS ||
  /^(?:\d{4}|provisional)\/\d{4}-\d{2}(?:\.[A-Za-z0-9]{1,32}){1,8}$/.test(path)

// How paths end, after their stem.
const pgp = (encrypted: boolean): string => (encrypted ? '.pgp' : '')

export const eventsEnding = (sealing: { gzip: boolean; encrypted: boolean }): string =>
  `.json${sealing.gzip ? '.gz' : ''}${pgp(sealing.encrypted)}`

export const originalEnding = (encrypted: boolean): string => `.original.json.gz${pgp(encrypted)}`

export const reviewEnding = (encrypted: boolean): string => `.review.html${pgp(encrypted)}`
