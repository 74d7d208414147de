import { companionPath } from '../ledger/companions.ts'
import { LedgerError } from '../ledger/errors.ts'
import { signerOf } from '../ledger/manifest.ts'
import type { LedgerState } from '../ledger/state.ts'
import type { LedgerFiles } from '../ledger/store.ts'
import type { Options } from '../options/export.ts'
import type { Signing } from '../options/keys.ts'
import { verifyDetached } from '../openpgp/detached.ts'
import { fingerprintOf } from '../openpgp/keys.ts'
import type { Recipient } from '../openpgp/recipients.ts'
import { ActionError } from '../system/errors.ts'

export function keyWarnings({ encryption, signing: { signer } }: Options): string[] {
  return [...(encryption?.recipients ?? []), signer].flatMap((key) => key?.warnings ?? [])
}

/** Warnings of keys that lack the subkey to which earlier months were encrypted: older copies. */
export function outdatedKeys({ log }: LedgerState, recipients: readonly Recipient[]): string[] {
  return recipients.flatMap(({ key, fingerprint }) => {
    const parts = [key, ...key.subkeys].map(fingerprintOf)
    const subkeys = log.map(({ manifest: { encryption } }) =>
      encryption !== null && 'subkeys' in encryption
        ? encryption.subkeys[encryption.recipients.indexOf(fingerprint)]
        : undefined,
    )
    const last = subkeys.findLast((subkey) => subkey !== undefined)
    if (last === undefined || parts.includes(last)) return []
    return (
      `pgp-public-keys: key ${fingerprint} lacks the subkey ${last}, which earlier months are ` +
      'encrypted to: it is an older copy. Export the key again: ' +
      `\`gpg --armor --export ${fingerprint}\``
    )
  })
}

/** How far the clocks of two runners may be apart, in milliseconds. */
const APART = 3_600_000

/** Checks that a signed ledger stays signed, and that a known key signed its newest record. */
export async function checkSignatures(
  { log }: LedgerState,
  files: LedgerFiles,
  { signer, verifiers }: Signing,
  now: Date,
): Promise<void> {
  const signed = log.findLast(({ manifest }) => signerOf(manifest) !== undefined)
  const newest = log.at(-1)
  if (signed === undefined || newest === undefined) return
  if (signed !== newest) {
    throw new LedgerError(newest.path, `is not signed, while '${signed.path}' before it is`)
  }
  const named = signerOf(newest.manifest)!
  const refusal = (problem: string) =>
    new ActionError(
      `The newest record of the ledger is signed by ${named}, ${problem} Nothing was written.`,
      { code: 'E_LEDGER_SIGNATURE' },
    )
  if (signer === undefined) {
    throw refusal(
      'and this run would add one that is not: pgp-signing-key is empty. Is its secret set for ' +
        'this repository?',
    )
  }
  const path = companionPath(newest.path, 'signature')
  const [bytes, signature] = [await files.read(newest.path), await files.read(path)]
  const latest = new Date(+now + APART)
  const check = await verifyDetached(bytes, signature.toString(), verifiers, latest)
  if (check.status === 'bad') throw new LedgerError(path, check.problem)
  if (check.status === 'unknown') {
    throw refusal(
      `with the key ${check.issuer}, which was not given: if it is yours, give its public key in ` +
        'pgp-signer-keys.',
    )
  }
  if (check.fingerprint !== named) {
    throw new LedgerError(path, `is of ${check.fingerprint}, where its manifest names ${named}`)
  }
}
