import { parseFingerprints } from '../openpgp/fingerprints.ts'
import type { Verifier } from '../openpgp/detached.ts'
import { readRecipients, type Recipient } from '../openpgp/recipients.ts'
import { readSignerKeys, verifierOf } from '../openpgp/signer-keys.ts'
import { readSigner, type Signer } from '../openpgp/signer.ts'
import type { ByInput, KEY_INPUTS, SIGNER_INPUTS } from './inputs.ts'
import { attempt } from './problems.ts'

export interface Encryption {
  recipients: readonly Recipient[]
}

/** Who signs new manifests, and who may have signed earlier ones. */
export interface Signing {
  signer: Signer | undefined
  /** The signer's own key, and those of `pgp-signer-keys`. */
  verifiers: readonly Verifier[]
}

type KeyTexts = ByInput<typeof KEY_INPUTS>

/** Null: the files are to be plaintext. Adds what is wrong with the keys to the problems. */
export async function readEncryption(
  encrypt: 'auto' | 'true' | 'false' | undefined,
  { pgpPublicKeys: keys, pgpFingerprints: pins }: KeyTexts,
  now: Date,
  problems: string[],
): Promise<Encryption | null> {
  const given = keys === '' ? 'pgp-fingerprints' : 'pgp-public-keys'
  const isGiven = keys !== '' || pins !== ''
  if (encrypt === 'false' && isGiven) {
    problems.push(
      `encrypt: is 'false', but ${given} is given. To encrypt, set encrypt to 'true'; for ` +
        'plaintext, leave the keys and fingerprints out',
    )
  } else if (keys === '' && (encrypt === 'true' || isGiven)) {
    const reason = isGiven ? `${given} is given` : "encrypt is 'true'"
    const wayOut = "For plaintext, set encrypt to 'false' and leave the fingerprints out"
    problems.push(emptyProblem('pgp-public-keys', reason, wayOut))
  }
  if (encrypt === 'false' || keys === '') return null
  const fingerprints = (await attempt(problems, () => parseFingerprints(pins))) ?? []
  const recipients = await attempt(problems, () => readRecipients(keys, { fingerprints, now }))
  return { recipients: recipients ?? [] }
}

export async function readSignerInputs(
  { pgpSigningKey: key, pgpSigningPassphrase: passphrase }: ByInput<typeof SIGNER_INPUTS>,
  others: string,
  now: Date,
  problems: string[],
): Promise<Signer | undefined> {
  if (key !== '') return attempt(problems, () => readSigner(key, passphrase, { now }))
  if (passphrase !== '' || others !== '') {
    const given = passphrase === '' ? 'pgp-signer-keys' : 'pgp-signing-passphrase'
    const wayOut = 'To sign nothing, leave all out'
    problems.push(emptyProblem('pgp-signing-key', `${given} is given`, wayOut))
  }
  return undefined
}

export async function readSigning(
  inputs: KeyTexts,
  now: Date,
  problems: string[],
): Promise<Signing> {
  const { pgpSignerKeys: others } = inputs
  const signer = await readSignerInputs(inputs, others, now, problems)
  const own = signer === undefined ? [] : [await verifierOf(signer.key, now)]
  const earlier = await attempt(problems, () => readSignerKeys(others, now))
  return { signer, verifiers: [...own, ...(earlier ?? [])] }
}

/** An input is empty, though another means it. */
const emptyProblem = (name: string, reason: string, wayOut: string) =>
  `${name}: is empty, but ${reason}. Is the secret or variable for it set? ${wayOut}`
