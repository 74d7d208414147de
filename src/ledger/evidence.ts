import { companionIn, companionOf, type CompanionKind } from './companions.ts'
import type { Manifest } from './manifest.ts'
import { evidenceMessage, type Evidence } from './commit-message.ts'
import { README, SUMS } from './paths.ts'
import { readLedger } from './read.ts'
import { sha256Of, type HeldManifest, type LedgerState } from './state.ts'
import type { Ledger, LedgerFiles, Receipt } from './store.ts'
import { filesOfLedger, formatSums } from './sums.ts'

/** A manifest that was given companions, and the commit that did. */
export interface Added {
  held: HeldManifest
  /** Null where the store makes none. */
  receipt: Receipt | null
}

/**
 * Adds companions to a manifest of the log, in a commit of their own, unless it has them.
 *
 * @param make their bytes, in the order of `kinds`, given the manifest's own
 * @returns undefined when nothing was written
 * @throws LedgerError when the ledger is not as this action left it
 */
export async function addEvidence(
  { store, accountId }: Ledger,
  path: string,
  evidence: Evidence,
  kinds: readonly CompanionKind[],
  make: (bytes: Buffer, held: HeldManifest) => Promise<readonly Buffer[]>,
  run: Manifest['run'],
): Promise<Added | undefined> {
  let added: HeldManifest | undefined
  const receipt = await store.write(async (ledger) => {
    const state = await readLedger(ledger, accountId)
    const held = state.log.find((one) => one.path === path)
    if (held === undefined || kinds.some((kind) => companionIn(held, kind))) return undefined
    const made = await make(await ledger.read(path), held)
    const companions = made.map((bytes, index) => companionOf(held, kinds[index]!, bytes))
    added = { ...held, companions: [...(held.companions ?? []), ...companions] }
    const sums = await sumsWith(state, added, ledger)
    const files = [...companions, { path: SUMS, bytes: sums }]
    return {
      message: evidenceMessage(evidence, held, run),
      files: files.map((file) => ({ path: file.path, content: { bytes: file.bytes } })),
      removals: [],
    }
  })
  return receipt === undefined ? undefined : { held: added!, receipt }
}

/** SHA256SUMS of the ledger with what one manifest has more; the page does not show companions. */
async function sumsWith(
  state: LedgerState,
  added: HeldManifest,
  ledger: LedgerFiles,
): Promise<Buffer> {
  const log = state.log.map((held) => (held.path === added.path ? added : held))
  const readme = sha256Of(await ledger.read(README))
  return Buffer.from(formatSums(filesOfLedger({ ...state, log }, readme)))
}
