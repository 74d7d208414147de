import { createHash } from 'node:crypto'
import { monthsBetween, type Month } from '../system/month.ts'
import type { Manifest } from './manifest.ts'

export interface SummedFile {
  path: string
  sha256: string
}

/** A manifest as the ledger holds it. */
export interface HeldManifest {
  /** Relative to the ledger's folder. */
  path: string
  /** SHA-256 of its bytes. */
  sha256: string
  manifest: Manifest
  /** What is beside it, such as its signature; undefined: nothing, or it was not looked for. */
  companions?: readonly SummedFile[]
}

export interface LedgerState {
  /** The log, in the order of appending. */
  log: readonly HeldManifest[]
  /** Manifests of months that are not final, by month. */
  provisional: ReadonlyMap<Month, HeldManifest>
}

export const EMPTY_LEDGER: LedgerState = { log: [], provisional: new Map() }

/** SHA-256 in lower-case hexadecimal. */
export function sha256Of(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The newest revision of each month in the log; revisions of a month are appended in order. */
export function latestRevisions(state: LedgerState): Map<Month, HeldManifest> {
  return new Map(state.log.map((held) => [held.manifest.month as Month, held]))
}

/** The months between the oldest and the newest of these that are not among them. */
export function gapsIn(months: Iterable<Month>): Month[] {
  const held = [...new Set(months)].sort()
  if (held.length === 0) return []
  return monthsBetween(held[0]!, held.at(-1)!).filter((month) => !held.includes(month))
}
