import { basename } from 'node:path'
import type { Http } from '../http/client.ts'
import type { Attest } from '../ledger/append.ts'
import { companionIn, companionOf, type Companion } from '../ledger/companions.ts'
import { addEvidence } from '../ledger/evidence.ts'
import type { HeldManifest, LedgerState, SummedFile } from '../ledger/state.ts'
import type { Ledger } from '../ledger/store.ts'
import { signDetached } from '../openpgp/detached.ts'
import type { Options } from '../options/export.ts'
import type { Clock } from '../system/clock.ts'
import { ActionError, messageOf } from '../system/errors.ts'
import { runOf, type Runner } from '../system/workflow.ts'
import type { Log } from '../text/log.ts'
import { requestTimestamp, TimestampError } from '../timestamp/client.ts'

interface Edge {
  http: Http
  clock: Clock
  log: Log
}

/** Makes the companions of a manifest: its signature, and the time-stamp of a final month. */
export function attestWith(
  { signing: { signer }, timestampAuthority, timestamp }: Options,
  edge: Edge,
): Attest {
  /** Why there was no token: later months do not wait for the authorities again. */
  let outage: TimestampError | undefined
  return async (placed) => {
    const companions: Companion[] = []
    if (signer !== undefined) {
      const signature = await signDetached(placed.bytes, signer, edge.clock.now())
      companions.push(companionOf(placed, 'signature', Buffer.from(signature)))
    }
    if (!placed.manifest.final || timestampAuthority.length === 0) return companions
    try {
      if (outage !== undefined) throw outage
      const token = await stamped(placed.bytes, timestampAuthority, edge)
      companions.push(companionOf(placed, 'timestamp', token))
    } catch (error) {
      if (timestamp === 'required' || !(error instanceof TimestampError)) throw error
      outage = error
      edge.log.warning(
        `${placed.manifest.month} is delivered without a time-stamp; the next run tries again. ${outage.message}`,
      )
    }
    return companions
  }
}

async function stamped(
  manifest: Buffer,
  authorities: readonly URL[],
  { http, clock, log }: Edge,
): Promise<Buffer> {
  const now = () => clock.now()
  const { response, time, authority } = await requestTimestamp(manifest, authorities, { http, now })
  log.info(`Time-stamped by ${authority} at ${time.toISOString()}`)
  return response
}

/**
 * Adds the tokens that earlier runs could not get, each in an evidence commit: to the records without
 * one since the first that has one, else to the newest, which vouches for those before it by the chain.
 * What fails is a warning: the next run tries again.
 *
 * @returns the newest record as the ledger has it now
 */
export async function addTimestamps(
  { log: records }: LedgerState,
  ledger: Ledger,
  authorities: readonly URL[],
  edge: Edge & { runner: Runner },
): Promise<HeldManifest | undefined> {
  let newest = records.at(-1)
  const isStamped = (held: HeldManifest) => companionIn(held, 'timestamp') !== undefined
  // Without any, the index is -1: the newest.
  const untimed = records.slice(records.findIndex(isStamped)).filter((held) => !isStamped(held))
  try {
    for (const { path, manifest } of untimed) {
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

/** The time-stamp of a manifest, in the ledger or about to be; undefined when it has none. */
export async function tokenOf(
  held: HeldManifest | undefined,
  ledger: Ledger | undefined,
): Promise<{ name: string; bytes: Buffer } | undefined> {
  const companion: (SummedFile & { bytes?: Buffer }) | undefined =
    held && companionIn(held, 'timestamp')
  if (companion === undefined) return undefined
  const { path } = companion
  const bytes = companion.bytes ?? (await (await ledger?.store.open())?.read(path))
  return bytes && { name: basename(path), bytes }
}
