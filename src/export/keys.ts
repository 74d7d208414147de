import type { LedgerState } from '../ledger/state.ts'
import type { Options } from '../options/export.ts'
import { fingerprintOf } from '../openpgp/keys.ts'
import type { Recipient } from '../openpgp/recipients.ts'

/** Warnings of the keys given, such as those that expire before long. */
export function keyWarnings({ encryption, signing }: Options): string[] {
  const keys = [...(encryption?.recipients ?? []), ...(signing.signer ? [signing.signer] : [])]
  return keys.flatMap(({ warnings }) => warnings)
}

/**
 * Warnings of keys that lack the subkey to which earlier months were encrypted: older copies, whose
 * subkey the owner may no longer use.
 */
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
