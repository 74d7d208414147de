import type { Key, Subkey } from 'openpgp'
import { fingerprintOf, type GivenKey } from './keys.ts'
import { reasonOf } from './openpgp.ts'
import { revocationOf } from './revokers.ts'
import { readAsGnuPG } from './self-signatures.ts'

/** What a key is wanted for. */
export type Purpose = 'encryption' | 'signing'

/** A key that can be used. */
export interface UsableKey<K extends Key> {
  key: K
  /** Of the primary key, upper case hexadecimal. */
  fingerprint: string
  /** That it expires soon, may be revoked, or was not read completely. */
  warnings: readonly string[]
}

/** Which part of a key is used, and warnings. */
export interface Valid {
  /** The primary key or subkey that OpenPGP.js uses. */
  serving: Key | Subkey
  warnings: string[]
}

/** Key flags, one of which is needed: RFC 9580, section 5.2.3.29. */
const FLAGS: Record<Purpose, number> = { encryption: 0x0c, signing: 0x02 }
const USAGE: Record<Purpose, string> = { encryption: 'encr', signing: 'sign' }
const REPLACE = 'remove it, and ask its owner for the key that replaces it'
/** Days: the export runs monthly, so a (sub)key that ends sooner may fail the next run. */
const WARNED = 45
const DAY = 86_400_000

/**
 * Whether a key can be used, by the rules of GnuPG 2.2. OpenPGP.js decides and gives the reason;
 * advice is given only where it is known to help.
 * @param given all keys of the input: the key that revoked this one may be among them
 * @returns why it cannot be used, in words that follow its name, or what is used
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

/** The (sub)key that OpenPGP.js would use, of all or of one; throws when there is none. */
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
  const subkeys = key.subkeys.filter((subkey) => isMeantFor(subkey, purpose))
  if (!/^Could not find valid (?:encryption|signing) key packet/.test(error.message)) {
    return primaryProblem(key, reasonOf(error), subkeys.at(-1), now)
  }
  if (subkeys.length === 0) {
    const advice = `\`gpg --quick-add-key ${fingerprint} default ${USAGE[purpose]}\``
    const lacking = [`has no subkey for ${purpose}`, ...unread].join(', ')
    return `${lacking}: add one with ${advice} and export it again`
  }
  const problems = subkeys.map(async (subkey) => {
    const reason = await servingPart(key, purpose, now, subkey).then(() => '', reasonOf)
    const problem = await partProblem(subkey, reason, subkey, now)
    return `its ${purpose} subkey ${fingerprintOf(subkey)} ${problem}`
  })
  return `cannot be used: ${(await Promise.all(problems)).join('; ')}`
}

async function primaryProblem(key: Key, reason: string, subkey: Subkey | undefined, now: Date) {
  const isOfUsers = /^Could not find (?:valid self-signature|primary user)/.test(reason)
  if (!isOfUsers || key.keyPacket.version !== 4) return partProblem(key, reason, subkey, now)
  if (key.users.length === 0) return 'has no user id: ask its owner for the whole key'
  const reasons = key.users.map((user) => user.verify(now).then(() => reason, reasonOf))
  return `cannot be used: ${[...new Set(await Promise.all(reasons))].join('; ')}`
}

/** By the flags of its newest binding signature, valid or not: this is only for a message. */
function isMeantFor({ bindingSignatures }: Subkey, purpose: Purpose): boolean {
  const newest = bindingSignatures.toSorted((a, b) => +a.created! - +b.created!).at(-1)
  return ((newest?.keyFlags?.[0] ?? FLAGS[purpose]) & FLAGS[purpose]) !== 0
}

/**
 * Why a primary key or subkey cannot be used.
 * @param reason that of OpenPGP.js
 * @param subkey to be extended along with it
 */
async function partProblem(
  part: Key | Subkey,
  reason: string,
  subkey: Subkey | undefined,
  now: Date,
): Promise<string> {
  const created = part.getCreationTime()
  if (created > now) {
    return `was created on ${day(+created)}, which is in the future: check the clock of the machine that made it`
  }
  if (/^(?:Primary key|Subkey) is revoked$/.test(reason)) return `is revoked: ${REPLACE}`
  if (!/^(?:Primary key|Subkey) is expired$/.test(reason)) return `cannot be used: ${reason}`
  const key = 'mainKey' in part ? part.mainKey : part
  return `expired on ${day(await endOf(part, now))}: ${await extension(key, subkey, now, now)}`
}

/**
 * When a primary key or subkey expires, in milliseconds since 1970; Infinity: never, or not known.
 */
async function endOf(part: Key | Subkey, now: Date): Promise<number> {
  const end = 'subkeys' in part ? await part.getExpirationTime() : await part.getExpirationTime(now)
  return Number(end ?? Infinity)
}

/**
 * How the owner of a key extends those of its parts that end by a time. Subkeys are named, since
 * `'*'` skips expired ones and would give an end to those that have none.
 */
async function extension(
  key: Key,
  subkey: Key | Subkey | undefined,
  by: Date,
  now: Date,
): Promise<string> {
  const command = `gpg --quick-set-expire ${fingerprintOf(key)} 2y`
  const commands: string[] = []
  if ((await endOf(key, now)) <= +by) commands.push(`\`${command}\``)
  if (subkey !== undefined && subkey !== key && (await endOf(subkey, now)) <= +by) {
    commands.push(`\`${command} ${fingerprintOf(subkey)}\``)
  }
  return `extend it (${commands.join(', ')}) and export it again, or replace it`
}

/** A warning, in words that follow the key's name, when it or the part used expires soon. */
async function expiryWarnings(key: Key, serving: Key | Subkey, now: Date): Promise<string[]> {
  const end = Math.min(await endOf(key, now), await endOf(serving, now))
  const limit = new Date(+now + WARNED * DAY)
  if (end > +limit) return []
  const days = Math.floor((end - +now) / DAY)
  const wayOut = await extension(key, serving, limit, now)
  return [`expires on ${day(end)}, in ${days} ${days === 1 ? 'day' : 'days'}: ${wayOut}`]
}

/** A day in UTC, YYYY-MM-DD. */
function day(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
