import type { Key, Subkey } from 'openpgp'
import { day, endOf, expiryOf, expiryWarnings, extension } from './expiry.ts'
import { fingerprintOf, reasonOf, type GivenKey } from './keys.ts'
import { mayBeRevoked, revocationBy } from './revokers.ts'
import { readAsGnuPG } from './self-signatures.ts'

/** What a key is wanted for. */
export type Purpose = 'encryption' | 'signing'

/** A key that can serve. */
export interface Valid {
  /** The primary key or subkey that OpenPGP.js uses. */
  serving: Key | Subkey
  /** The earliest expiry of the primary key and of what serves; null is never. */
  expires: Date | null
  /** What there is to know of it, each naming the key. */
  warnings: string[]
}

/** Key flags, of which one is needed: RFC 9580, section 5.2.3.29. */
const FLAGS: Record<Purpose, number> = { encryption: 0x0c, signing: 0x02 }
/** Algorithms that cannot. */
const UNFIT: Record<Purpose, RegExp> = {
  encryption: /^(?:rsaSign|dsa|ecdsa|eddsaLegacy|ed25519|ed448)$/,
  signing: /^(?:rsaEncrypt|elgamal|ecdh|x25519|x448)$/,
}
const CLOCK = 'which is in the future: check the clock of the machine that made it'
const REVOKED = 'remove it, and ask its owner for the key that replaces it'

/**
 * Whether a key can serve at a time, as GnuPG 2.2 would have it. OpenPGP.js decides, and what it
 * found is told; advice is given where it is known to help.
 * @param given all keys of the input: among them may be the one that revoked this one
 * @returns why it cannot, in words that follow its name, or what is known of it
 */
export async function validityOf(
  held: GivenKey,
  purpose: Purpose,
  given: readonly GivenKey[],
  now: Date,
): Promise<Valid | string> {
  const { key, fingerprint, unread } = held
  await readAsGnuPG(key, now)
  const revocation = await revocationBy(held, given)
  if (revocation?.unchecked === false) {
    return `is revoked by its designated revoker ${revocation.by}: ${REVOKED}`
  }
  const primary = await primaryProblem(key, purpose, now)
  if (primary !== undefined) return primary
  const serving = await servingKey(key, purpose, now).catch((error: unknown) => error as Error)
  if (serving instanceof Error) return servingProblem(serving, held, purpose, now)
  const warnings = unread.map((words) => `key ${fingerprint} ${words}`)
  if (revocation !== undefined) warnings.push(`key ${fingerprint} ${mayBeRevoked(revocation.by)}`)
  warnings.push(...(await expiryWarnings(key, serving, now)))
  return { serving, expires: await expiryOf(key, serving, now), warnings }
}

/** The (sub)key that OpenPGP.js would use, of all or the one given. Throws when it cannot be used. */
function servingKey(key: Key, purpose: Purpose, now: Date, one?: Subkey): Promise<Key | Subkey> {
  return purpose === 'encryption'
    ? key.getEncryptionKey(one?.getKeyID(), now)
    : key.getSigningKey(one?.getKeyID(), now)
}

async function failureOf(action: Promise<unknown>): Promise<string | undefined> {
  return action.then(() => undefined, reasonOf)
}

async function primaryProblem(key: Key, purpose: Purpose, now: Date): Promise<string | undefined> {
  const created = key.getCreationTime()
  if (created > now) return `was created on ${day(created)}, ${CLOCK}`
  const reason = await failureOf(key.verifyPrimaryKey(now))
  switch (reason) {
    case undefined:
      return undefined
    case 'Primary key is revoked':
      return `is revoked: ${REVOKED}`
    case 'Primary key is expired': {
      const [newest] = subkeysFor(key, purpose)
      const wayOut = await extension(key, newest, now, now)
      return `expired on ${day((await endOf(key, now))!)}: ${wayOut}`
    }
  }
  if (key.keyPacket.version !== 4) return `cannot be used: ${reason}`
  const users = key.users.filter(({ userID }) => userID !== null)
  if (users.length === 0) return 'has no user id: ask its owner for the whole key'
  const reasons = new Set<string>()
  for (const user of users) reasons.add((await failureOf(user.verify(now))) ?? reason)
  return `cannot be used, none of its user ids is valid: ${[...reasons].join('; ')}`
}

async function servingProblem(
  error: Error,
  { key, fingerprint, unread }: GivenKey,
  purpose: Purpose,
  now: Date,
): Promise<string> {
  if (error.message.startsWith('Could not verify primary key')) {
    return `cannot be used: ${advised(reasonOf(error))}`
  }
  const problems: string[] = []
  for (const subkey of subkeysFor(key, purpose)) {
    const reason = await failureOf(servingKey(key, purpose, now, subkey))
    problems.push(await subkeyProblem(subkey, purpose, reason ?? reasonOf(error), now))
  }
  if (problems.length > 0) return `cannot be used: ${problems.join('; ')}`
  if (error.cause !== undefined) return `cannot be used: ${advised(reasonOf(error))}`
  return (
    [`has no subkey for ${purpose}`, ...unread].join(', ') +
    `: add one with \`gpg --quick-add-key ${fingerprint} default ${USAGE[purpose]}\` and export it again`
  )
}

const USAGE: Record<Purpose, string> = { encryption: 'encr', signing: 'sign' }

async function subkeyProblem(
  subkey: Subkey,
  purpose: Purpose,
  reason: string,
  now: Date,
): Promise<string> {
  const name = `its ${purpose} subkey ${fingerprintOf(subkey)}`
  const created = subkey.getCreationTime()
  if (created > now) return `${name} was created on ${day(created)}, ${CLOCK}`
  if (reason === 'Subkey is revoked') {
    return `${name} is revoked: ask its owner for the key with a new one`
  }
  if (reason === 'Subkey is expired') {
    const wayOut = await extension(subkey.mainKey, subkey, now, now)
    return `${name} expired on ${day((await endOf(subkey, now))!)}: ${wayOut}`
  }
  return `${name}: ${advised(reason)}`
}

/** What OpenPGP.js refuses on principle. */
function advised(reason: string): string {
  return /considered too weak$|is disabled$/.test(reason) ? `${reason}. Replace it` : reason
}

/** The subkeys that are there for a purpose, valid or not; the newest first. */
function subkeysFor(key: Key, purpose: Purpose): Subkey[] {
  return key.subkeys
    .filter((subkey) => isMeantFor(subkey, purpose))
    .sort((a, b) => +b.getCreationTime() - +a.getCreationTime())
}

/** By its algorithm and its newest binding signature, valid or not: this only words an error. */
function isMeantFor({ keyPacket, bindingSignatures }: Subkey, purpose: Purpose): boolean {
  if (UNFIT[purpose].test(keyPacket.getAlgorithmInfo().algorithm)) return false
  const newest = [...bindingSignatures].sort((a, b) => +a.created! - +b.created!).at(-1)
  const flags = newest?.keyFlags?.[0]
  return flags === undefined || (flags & FLAGS[purpose]) !== 0
}
