import { companionPath } from '../ledger/companions.ts'
import { LedgerError } from '../ledger/errors.ts'
import { signerOf } from '../ledger/manifest.ts'
import type { LedgerState } from '../ledger/state.ts'
import type { LedgerFiles } from '../ledger/store.ts'
import type { Signing } from '../options/keys.ts'
import { verifyDetached } from '../openpgp/detached.ts'
import { ActionError } from '../system/errors.ts'

/** How far the clocks of two runners may be apart, in milliseconds. */
const APART = 3_600_000

/** A signed ledger that this run cannot continue, though nothing is wrong with it. */
class SigningError extends ActionError {
  constructor(signer: string, problem: string) {
    super(
      `The newest record of the ledger is signed by ${signer}, ${problem} Nothing was written.`,
      {
        code: 'E_LEDGER_SIGNATURE',
      },
    )
  }
}

/**
 * Checks that a signed ledger stays signed, and that a known key signed its newest record, whose chain
 * covers those before it.
 *
 * @throws SigningError when a key is missing, LedgerError when a signature is bad or missing
 */
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
  if (signer === undefined) {
    throw new SigningError(
      named,
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
    throw new SigningError(
      named,
      `with the key ${check.issuer}, which was not given: if it is yours, give its public key in ` +
        'pgp-signer-keys.',
    )
  }
  if (check.fingerprint !== named) {
    throw new LedgerError(path, `is of ${check.fingerprint}, where its manifest names ${named}`)
  }
}
