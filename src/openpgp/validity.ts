import { config, enums, type Key, type Subkey } from 'openpgp'
import { fingerprintOf } from './keys.ts'

/** What a key is wanted for. */
export type Purpose = 'encryption' | 'signing'

const ALGORITHMS: Record<Purpose, ReadonlySet<enums.publicKey>> = {
  encryption: new Set([
    enums.publicKey.rsaEncryptSign,
    enums.publicKey.rsaEncrypt,
    enums.publicKey.elgamal,
    enums.publicKey.ecdh,
    enums.publicKey.x25519,
    enums.publicKey.x448,
  ]),
  signing: new Set([
    enums.publicKey.rsaEncryptSign,
    enums.publicKey.rsaSign,
    enums.publicKey.dsa,
    enums.publicKey.ecdsa,
    enums.publicKey.eddsaLegacy,
    enums.publicKey.ed25519,
    enums.publicKey.ed448,
  ]),
}

/** Key flags: RFC 9580, section 5.2.3.29. */
const FLAGS: Record<Purpose, number> = {
  encryption: enums.keyFlags.encryptCommunication | enums.keyFlags.encryptStorage,
  signing: enums.keyFlags.signData,
}

/** The (sub)key that openpgp.js would use at that time. Throws when there is none. */
export async function usableKey(key: Key, purpose: Purpose, now: Date): Promise<Key | Subkey> {
  return purpose === 'encryption'
    ? key.getEncryptionKey(undefined, now)
    : key.getSigningKey(undefined, now)
}

/**
 * Why a key cannot serve a purpose at a time, in words that follow its name, with the way out;
 * undefined when it can. openpgp.js decides; this tells its reasons apart.
 */
export async function invalidity(
  key: Key,
  purpose: Purpose,
  now: Date,
): Promise<string | undefined> {
  const primary = await primaryInvalidity(key, now)
  if (primary !== undefined) return primary
  try {
    await usableKey(key, purpose, now)
    return undefined
  } catch {
    return subkeysInvalidity(key, purpose, now)
  }
}

async function primaryInvalidity(key: Key, now: Date): Promise<string | undefined> {
  const created = key.getCreationTime()
  if (created > now) {
    return `was created in the future, on ${day(created)}: check the clock of the machine that made it`
  }
  if (await key.isRevoked(undefined, undefined, now)) {
    return 'is revoked: remove it, and ask its owner for the key that replaces it'
  }
  const weak = weakness(key)
  if (weak !== undefined) {
    return `is too weak (${weak}): replace it, for example by RSA of 3072 bits or Curve25519`
  }
  const expiry = asDate(await key.getExpirationTime())
  if (expiry && expiry <= now) return `expired on ${day(expiry)}: ${extend(key)}`
  try {
    await key.verifyPrimaryKey(now)
    return undefined
  } catch {
    return 'has no user id that is valid and not revoked: ask its owner for the whole key, up to date'
  }
}

async function subkeysInvalidity(key: Key, purpose: Purpose, now: Date): Promise<string> {
  const subkeys = key.subkeys
    .filter((subkey) => isMeantFor(subkey, purpose))
    .sort((a, b) => b.getCreationTime().getTime() - a.getCreationTime().getTime())
  if (subkeys.length === 0) {
    return purpose === 'encryption'
      ? `can only sign, it has no usable encryption subkey: add one with \`gpg --quick-add-key ${fingerprintOf(key)} default encr\` and export it again`
      : 'cannot sign, it has no usable signing subkey: give a key that can'
  }
  const reasons = []
  for (const subkey of subkeys) reasons.push(await subkeyInvalidity(subkey, purpose, now))
  return reasons.join('; ')
}

async function subkeyInvalidity(subkey: Subkey, purpose: Purpose, now: Date): Promise<string> {
  const name = `cannot be used: its ${purpose} subkey ${fingerprintOf(subkey).slice(-16)}`
  const created = subkey.getCreationTime()
  if (created > now) return `${name} was created in the future, on ${day(created)}`
  const { mainKey } = subkey
  const revoked = await Promise.all(
    subkey.bindingSignatures.map((binding) => subkey.isRevoked(binding, mainKey.keyPacket, now)),
  )
  if (revoked.includes(true)) return `${name} is revoked: ask its owner for the key with a new one`
  const expiry = asDate(await subkey.getExpirationTime(now))
  if (expiry && expiry <= now) return `${name} expired on ${day(expiry)}: ${extend(mainKey)}`
  const weak = weakness(subkey)
  if (weak !== undefined) return `${name} is too weak (${weak}): replace it`
  return `${name} is not bound to it by a valid signature: export and copy the key again`
}

/** By its algorithm and its newest binding signature, valid or not: this only words an error. */
function isMeantFor(subkey: Subkey, purpose: Purpose): boolean {
  if (!ALGORITHMS[purpose].has(subkey.keyPacket.algorithm)) return false
  const newest = [...subkey.bindingSignatures]
    .sort((a, b) => Number(a.created) - Number(b.created))
    .at(-1)
  const flags = newest?.keyFlags?.[0]
  return flags === undefined || (flags & FLAGS[purpose]) !== 0
}

/** The limits are openpgp.js's own, so that what passes here is not refused there. */
function weakness({ keyPacket }: Key | Subkey): string | undefined {
  const { algorithm } = keyPacket
  const { bits, curve } = keyPacket.getAlgorithmInfo()
  if (config.rejectPublicKeyAlgorithms.has(algorithm)) {
    return algorithm === enums.publicKey.elgamal ? 'ElGamal' : 'DSA'
  }
  if (bits !== undefined && bits < config.minRSABits) return `RSA of ${bits} bits`
  const rejected = [...config.rejectCurves].map(String)
  return curve !== undefined && rejected.includes(curve) ? `the curve ${curve}` : undefined
}

/** openpgp.js says Infinity for never, and null for what it cannot tell. */
export function asDate(time: Date | number | null): Date | null {
  return time instanceof Date ? time : null
}

/** A day in UTC, YYYY-MM-DD. */
export function day(date: Date): string {
  return date.toISOString().slice(0, 10)
}

/** How the owner of a key prolongs it and its subkeys, which have expiries of their own. */
export function extend(key: Pick<Key, 'getFingerprint'>): string {
  const fingerprint = fingerprintOf(key)
  return (
    `extend it (\`gpg --quick-set-expire ${fingerprint} 2y\`, ` +
    `\`gpg --quick-set-expire ${fingerprint} 2y '*'\`) and export it again, or replace it`
  )
}
