import type { Key, Subkey } from 'openpgp'
import { day, endOf, expiryWarnings, extension } from './expiry.ts'
import { fingerprintOf, type GivenKey } from './keys.ts'
import { reasonOf } from './openpgp.ts'
import { revocationOf } from './revokers.ts'
import { readAsGnuPG } from './self-signatures.ts'

/** What a key is wanted for. */
export type Purpose = 'encryption' | 'signing'

/** A key that was found to serve. */
export interface UsableKey<K extends Key> {
  key: K
  /** Of the primary key, upper case hexadecimal. */
  fingerprint: string
  /** What there is to know of the key: that it expires soon, may be revoked, was not read whole. */
  warnings: readonly string[]
}

/** What of a key serves, and the warnings. */
export interface Valid {
  /** The primary key or subkey that OpenPGP.js uses. */
  serving: Key | Subkey
  warnings: string[]
}

/** Key flags, one of which is needed: RFC 9580, section 5.2.3.29. */
const FLAGS: Record<Purpose, number> = { encryption: 0x0c, signing: 0x02 }
/** Algorithms that cannot. */
const UNFIT: Record<Purpose, RegExp> = {
  encryption: /^(?:rsaSign|dsa|ecdsa|eddsaLegacy|ed25519|ed448)$/,
  signing: /^(?:rsaEncrypt|elgamal|ecdh|x25519|x448)$/,
}
const USAGE: Record<Purpose, string> = { encryption: 'encr', signing: 'sign' }
const REPLACE = 'remove it, and ask its owner for the key that replaces it'

/**
 * Whether a key can serve at a time, as GnuPG 2.2 would have it. OpenPGP.js decides, and its
 * reason is told; advice is given where it is known to help.
 * @param given all keys of the input: the one that revoked this key may be among them
 * @returns why it cannot serve, in words that follow its name, or what serves
 */
export async function validityOf(
  held: GivenKey,
  purpose: Purpose,
  given: readonly GivenKey[],
  now: Date,
): Promise<Valid | string> {
  const { key, fingerprint, unread } = held
  await readAsGnuPG(key, now)
  const revocation = await revocationOf(held, given)
  if (revocation?.isChecked === true) return `${revocation.words}: ${REPLACE}`
  const serving = await servingPart(key, purpose, now).catch((error: unknown) => error as Error)
  if (serving instanceof Error) return problemOf(serving, held, purpose, now)
  const words = [
    ...unread,
    ...(revocation === undefined ? [] : [revocation.words]),
    ...(await expiryWarnings(key, serving, now)),
  ]
  return { serving, warnings: words.map((one) => `key ${fingerprint} ${one}`) }
}

/** The (sub)key that OpenPGP.js would use, of all or the one given; throws when there is none. */
function servingPart(key: Key, purpose: Purpose, now: Date, one?: Subkey): Promise<Key | Subkey> {
  return purpose === 'encryption'
    ? key.getEncryptionKey(one?.getKeyID(), now)
    : key.getSigningKey(one?.getKeyID(), now)
}

async function problemOf(
  error: Error,
  { key, fingerprint, unread }: GivenKey,
  purpose: Purpose,
  now: Date,
): Promise<string> {
  const subkeys = subkeysFor(key, purpose)
  const isOfSubkeys = /^Could not find valid (?:encryption|signing) key packet/.test(error.message)
  if (!isOfSubkeys) {
    const known = await partProblem(key, reasonOf(error), subkeys[0], now)
    return known ?? userIdProblem(key, reasonOf(error), now)
  }
  const problems: string[] = []
  for (const subkey of subkeys) {
    const reason = await servingPart(key, purpose, now, subkey).then(
      () => reasonOf(error),
      reasonOf,
    )
    const problem = await partProblem(subkey, reason, subkey, now)
    problems.push(
      `its ${purpose} subkey ${fingerprintOf(subkey)} ${problem ?? `cannot be used: ${reason}`}`,
    )
  }
  if (problems.length > 0) return `cannot be used: ${problems.join('; ')}`
  return (
    [`has no subkey for ${purpose}`, ...unread].join(', ') +
    `: add one with \`gpg --quick-add-key ${fingerprint} default ${USAGE[purpose]}\` and export it again`
  )
}

/** The primary key is sound, but nothing says whose it is. */
async function userIdProblem(key: Key, reason: string, now: Date): Promise<string> {
  if (key.keyPacket.version !== 4) return `cannot be used: ${reason}`
  const users = key.users.filter(({ userID }) => userID !== null)
  if (users.length === 0) return 'has no user id: ask its owner for the whole key'
  const reasons = await Promise.all(
    users.map((user) => user.verify(now).then(() => reason, reasonOf)),
  )
  return `cannot be used, none of its user ids is valid: ${[...new Set(reasons)].join('; ')}`
}

/**
 * Why a primary key or subkey cannot serve, where there is more to say than the reason.
 * @param subkey the one that its owner would extend along with it
 */
async function partProblem(
  part: Key | Subkey,
  reason: string,
  subkey: Subkey | undefined,
  now: Date,
): Promise<string | undefined> {
  const created = part.getCreationTime()
  if (created > now) {
    return `was created on ${day(+created)}, which is in the future: check the clock of the machine that made it`
  }
  switch (reason) {
    case 'Primary key is revoked':
    case 'Subkey is revoked':
      return `is revoked: ${REPLACE}`
    case 'Primary key is expired':
    case 'Subkey is expired': {
      const key = 'mainKey' in part ? part.mainKey : part
      return `expired on ${day(await endOf(part, now))}: ${await extension(key, subkey, now, now)}`
    }
  }
  // What OpenPGP.js refuses on principle.
  const isWeak = /considered too weak$|is disabled$/.test(reason)
  return isWeak ? `cannot be used: ${reason}. Replace it` : undefined
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
  const newest = bindingSignatures.toSorted((a, b) => +a.created! - +b.created!).at(-1)
  const flags = newest?.keyFlags?.[0]
  return flags === undefined || (flags & FLAGS[purpose]) !== 0
}
