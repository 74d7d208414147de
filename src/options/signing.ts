import { verifiersOf, type Verifier } from '../openpgp/detached.ts'
import type { GivenKey } from '../openpgp/keys.ts'
import { readSignerKeys } from '../openpgp/signer-keys.ts'
import { readSigner, type Signer } from '../openpgp/signer.ts'
import type { InputName } from './inputs.ts'
import { attempt, emptyProblem, reasonsOf } from './problems.ts'

/** Who signs new manifests, and who may have signed earlier ones. */
export interface Signing {
  /** Undefined: nobody signs. */
  signer: Signer | undefined
  /** The signer's own key, and those of `pgp-signer-keys`. */
  verifiers: readonly Verifier[]
}

/** Inputs that mean that manifests are to be signed. */
const MEANT = ['pgp-signing-passphrase', 'pgp-signer-keys'] as const

/** Reads and checks the keys, and adds what is wrong with them to the problems. */
export async function readSigning(
  values: Pick<Record<InputName, string>, 'pgp-signing-key' | (typeof MEANT)[number]>,
  now: Date,
  problems: string[],
): Promise<Signing> {
  const key = values['pgp-signing-key']
  const given = MEANT.filter((name) => values[name] !== '')
  if (key === '' && given.length > 0) {
    problems.push(
      emptyProblem('pgp-signing-key', reasonsOf(given), 'To sign nothing, leave all out'),
    )
  }
  const passphrase = values['pgp-signing-passphrase'] || undefined
  const signer =
    key === '' ? undefined : await attempt(problems, () => readSigner(key, passphrase, { now }))
  const others = await attempt(problems, () => readSignerKeys(values['pgp-signer-keys'], now))
  const own: GivenKey[] =
    signer === undefined
      ? []
      : [{ key: signer.key, fingerprint: signer.fingerprint, revokers: [], unread: [] }]
  return { signer, verifiers: [...(await verifiersOf(own, now)), ...(others ?? [])] }
}
