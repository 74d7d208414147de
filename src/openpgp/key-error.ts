import { ActionError } from '../system/errors.ts'

/** The inputs of the actions that hold keys. */
export type KeyInput =
  | 'pgp-public-keys'
  | 'pgp-fingerprints'
  | 'pgp-signing-key'
  | 'pgp-signing-passphrase'
  | 'pgp-private-keys'
  | 'pgp-passphrase'
  | 'pgp-signer-keys'

/** Problems that a message tells. */
const SHOWN = 10

/**
 * What is wrong with keys or fingerprints, all of it at once. A problem names a key by its
 * fingerprint or its place in the text: never by a user id, which is a name and an e-mail.
 */
export class KeyError extends ActionError {
  readonly problems: readonly string[]

  /** @param problems one sentence each, without the name of the input; at least one */
  constructor(input: KeyInput, problems: readonly string[]) {
    const more = problems.length - SHOWN
    const shown = problems.slice(0, SHOWN)
    if (more > 0) shown.push(`and ${more} more problems like these`)
    super(shown.map((problem) => `${input}: ${problem}`).join('\n'))
    this.problems = problems
  }
}
