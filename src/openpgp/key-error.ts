import { ActionError } from '../system/errors.ts'

/**
 * Everything that is wrong with keys or fingerprints. A problem names a key by its fingerprint or
 * its place in the text, never by a user id, which is a name and an e-mail address.
 */
export class KeyError extends ActionError {
  /**
   * @param input that holds them, such as `pgp-public-keys`
   * @param problems without the name of the input; at least one
   */
  constructor(input: string, problems: readonly string[]) {
    super(problems.map((problem) => `${input}: ${problem}`).join('\n'), { code: 'E_KEY' })
  }
}
