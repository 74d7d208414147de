import { parseFingerprints } from '../openpgp/fingerprints.ts'
import { readRecipients, type Recipient } from '../openpgp/recipients.ts'
import { choice, type InputName } from './inputs.ts'
import { attempt } from './problems.ts'

/** To whom the files are encrypted. */
export interface Encryption {
  recipients: readonly Recipient[]
}

const mode = choice('auto', 'true', 'false')

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
  const encrypt = mode.safeParse(values.encrypt)
  if (!encrypt.success) problems.push(`encrypt: ${encrypt.error.issues[0]!.message}`)
  const keys = values['pgp-public-keys']
  if (encrypt.data === 'false' || keys === '') {
    problems.push(...plaintextProblems(values, encrypt.data))
    return null
  }
  const fingerprints = await attempt(problems, () => parseFingerprints(values['pgp-fingerprints']))
  const recipients = await attempt(problems, () =>
    readRecipients(keys, { fingerprints: fingerprints ?? [], now }),
  )
  return { recipients: recipients ?? [] }
}

/** Why files must not be plaintext, though `encrypt` or the lack of keys would make them so. */
function plaintextProblems(values: Record<InputName, string>, encrypt?: string): string[] {
  const given = ENCRYPTING.filter((name) => values[name] !== '')
  const names = given.join(' and ')
  if (encrypt === 'false') {
    if (given.length === 0) return []
    const are = given.length === 1 ? 'is' : 'are'
    return [
      `encrypt: is 'false', but ${names} ${are} given. To encrypt, set encrypt to 'true'; for ` +
        `plaintext, leave ${names} out`,
    ]
  }
  const reasons = given.map((name) => `${name} is given`)
  if (encrypt === 'true') reasons.unshift("encrypt is 'true'")
  if (reasons.length === 0) return []
  const others = given.length === 0 ? '' : ` and leave ${names} out`
  return [
    `pgp-public-keys: is empty, but ${reasons.join(' and ')}. Is the secret or variable for it set? ` +
      `For plaintext, set encrypt to 'false'${others}`,
  ]
}
