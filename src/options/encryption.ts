import { parseFingerprints } from '../openpgp/fingerprints.ts'
import { readRecipients, type Recipient } from '../openpgp/recipients.ts'
import type { InputName } from './inputs.ts'
import { attempt, emptyProblem, reasonsOf } from './problems.ts'

/** To whom the files are encrypted. */
export interface Encryption {
  recipients: readonly Recipient[]
}

/** Inputs that mean that files are to be encrypted. */
const ENCRYPTING = ['pgp-public-keys', 'pgp-fingerprints'] as const

/**
 * Reads and checks the keys, and adds what is wrong with them to the problems.
 *
 * @returns null when the files are to be plaintext
 */
export async function readEncryption(
  values: Record<InputName, string>,
  now: Date,
  problems: string[],
): Promise<Encryption | null> {
  const encrypt = values.encrypt.toLowerCase()
  const keys = values['pgp-public-keys']
  if (encrypt === 'false' || keys === '') {
    problems.push(...plaintextProblems(values, encrypt))
    return null
  }
  const fingerprints = await attempt(problems, () => parseFingerprints(values['pgp-fingerprints']))
  const recipients = await attempt(problems, () =>
    readRecipients(keys, { fingerprints: fingerprints ?? [], now }),
  )
  return { recipients: recipients ?? [] }
}

/** Why files must not be plaintext, though `encrypt` or the lack of keys would make them so. */
function plaintextProblems(values: Record<InputName, string>, encrypt: string): string[] {
  const given = ENCRYPTING.filter((name) => values[name] !== '')
  const reasons = reasonsOf(given)
  if (encrypt === 'true') reasons.unshift("encrypt is 'true'")
  if (reasons.length === 0) return []
  const names = given.join(' and ')
  if (encrypt === 'false') {
    return [
      `encrypt: is 'false', but ${reasons.join(' and ')}. To encrypt, set encrypt to 'true'; for ` +
        `plaintext, leave ${names} out`,
    ]
  }
  const others = names && ` and leave ${names} out`
  return [
    emptyProblem('pgp-public-keys', reasons, `For plaintext, set encrypt to 'false'${others}`),
  ]
}
