import { pageAndSums } from './append.ts'
import { companionIn, companionOf, type CompanionKind } from './companions.ts'
import type { Manifest } from './manifest.ts'
import { evidenceMessage, type Evidence } from './commit-message.ts'
import { readLedger } from './read.ts'
import type { HeldManifest } from './state.ts'
import type { Ledger, Receipt } from './store.ts'

/**
 * Adds companions to a manifest of the log, in a commit of their own, unless it has them.
 *
 * @param make their bytes, in the order of `kinds`, given the manifest's own
 * @returns the manifest with them, and the commit, if the store makes one; undefined when nothing was
 *   written
 * @throws LedgerError when the ledger is not as this action left it
 */
export async function addEvidence(
  { store, accountId }: Ledger,
  path: string,
  evidence: Evidence,
  kinds: readonly CompanionKind[],
  make: (bytes: Buffer, held: HeldManifest) => Promise<readonly Buffer[]>,
  run: Manifest['run'],
): Promise<{ held: HeldManifest; receipt: Receipt | null } | undefined> {
  let added: HeldManifest | undefined
  const receipt = await store.write(async (ledger) => {
    const state = await readLedger(ledger, accountId)
    const held = state.log.find((one) => one.path === path)
    if (held === undefined || kinds.some((kind) => companionIn(held, kind))) return undefined
    const made = await make(await ledger.read(path), held)
    const companions = made.map((bytes, index) => companionOf(held, kinds[index]!, bytes))
    const after = { ...held, companions: [...(held.companions ?? []), ...companions] }
    added = after
    const log = state.log.map((one) => (one === held ? after : one))
    const { account } = log.at(-1)!.manifest
    const { historyUrl } = store
    const files = [...companions, ...pageAndSums({ ...state, log }, { account, historyUrl })]
    return {
      message: evidenceMessage(evidence, held, run),
      files: files.map(({ path, bytes }) => ({ path, content: { bytes } })),
      removals: [],
    }
  })
  return receipt === undefined ? undefined : { held: added!, receipt }
}
