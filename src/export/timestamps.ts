import { basename } from 'node:path'
import { companionIn } from '../ledger/companions.ts'
import { addEvidence } from '../ledger/evidence.ts'
import type { HeldManifest, LedgerState, SummedFile } from '../ledger/state.ts'
import type { Ledger } from '../ledger/store.ts'
import { runOf, type Runner } from '../system/workflow.ts'
import { ActionError, messageOf } from '../system/errors.ts'
import { stamped, type AttestEdge } from './attest.ts'

/** A time-stamp as it is handed to later steps. */
export interface Token {
  /** Of the file, such as `2026-10.manifest.json.tsr`. */
  name: string
  bytes: Buffer
}

/**
 * The records that a token is due for: those without one since the first that has one, else the
 * newest. It vouches for those before it by the chain.
 */
export function untimed({ log }: LedgerState): HeldManifest[] {
  const first = log.findIndex((held) => companionIn(held, 'timestamp') !== undefined)
  // Of none, the index is -1, and that is the newest.
  return log.slice(first).filter((held) => companionIn(held, 'timestamp') === undefined)
}

/**
 * Adds the tokens that earlier runs could not get, each in an evidence commit. What fails is a
 * warning: the next run tries again.
 *
 * @returns the newest record as the ledger has it now
 */
export async function addTimestamps(
  state: LedgerState,
  ledger: Ledger,
  authorities: readonly URL[],
  edge: AttestEdge & { runner: Runner },
): Promise<HeldManifest | undefined> {
  let newest = state.log.at(-1)
  try {
    for (const { path, manifest } of untimed(state)) {
      const make = async (bytes: Buffer) => [await stamped(bytes, authorities, edge)]
      const run = runOf(edge.runner)
      const added = await addEvidence(ledger, path, 'timestamp', ['timestamp'], make, run)
      if (added === undefined) continue
      edge.log.info(`${manifest.month} has a time-stamp now`)
      if (path === newest?.path) newest = added.held
    }
  } catch (error) {
    if (!(error instanceof ActionError)) throw error
    edge.log.warning(`A month of the ledger is still without a time-stamp. ${messageOf(error)}`)
  }
  return newest
}

/** The token of a manifest; undefined when it has none. @param ledger where it lies, if committed */
export async function tokenOf(
  held: HeldManifest | undefined,
  ledger: Ledger | undefined,
): Promise<Token | undefined> {
  const companion: (SummedFile & { bytes?: Buffer }) | undefined =
    held && companionIn(held, 'timestamp')
  if (companion === undefined) return undefined
  const { path } = companion
  const bytes = companion.bytes ?? (await (await ledger?.store.open())?.read(path))
  return bytes && { name: basename(path), bytes }
}
