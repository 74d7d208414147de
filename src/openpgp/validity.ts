import type { Key, Subkey } from 'openpgp'
import { readExpiry } from './expiry.ts'
import { fingerprintOf, type GivenKey } from './keys.ts'
import { reasonOf } from './openpgp.ts'

export interface UsableKey<K extends Key> {
  key: K
  fingerprint: string
  /** That it expires soon, may be revoked, or was not read completely. */
  warnings: readonly string[]
}

/** Key flags, one of which is needed (RFC 9580, section 5.2.3.29), and the usage of gpg. */
const PURPOSES = {
  encryption: { flags: 0x0c, usage: 'encr' },
  signing: { flags: 0x02, usage: 'sign' },
}
type Purpose = keyof typeof PURPOSES

const REPLACE = 'remove it, and ask its owner for the key that replaces it'
/** Days: the export runs monthly, so a (sub)key that ends sooner may fail the next run. */
const WARNED = 45
const DAY = 86_400_000

/**
 * Whether a key can be used, by the rules of GnuPG 2.2. OpenPGP.js decides and gives the reason;
 * advice is given only where it is known to help.
 * @returns why not, in words that follow its name; or the primary key or subkey that is used
 */
export async function validityOf(
  given: GivenKey,
  purpose: Purpose,
  now: Date,
): Promise<{ serving: Key | Subkey; warnings: string[] } | string> {
  const { key, fingerprint, warnings, revoked } = given
  if (revoked !== undefined) return `${revoked}: ${REPLACE}`
  await readExpiry(key, now)
  const isEncryption = purpose === 'encryption'
  const serving = await (
    isEncryption ? key.getEncryptionKey(undefined, now) : key.getSigningKey(undefined, now)
  ).catch(reasonOf)
  if (typeof serving === 'string') return problemOf(serving, given, purpose, now)
  const limit = +now + WARNED * DAY
  const { end, commands } = await ending(key, serving, limit, now)
  if (end > limit) return { serving, warnings: [...warnings] }
  const days = Math.floor((end - +now) / DAY)
  const inDays = `expires on ${day(end)}, in ${days} ${days === 1 ? 'day' : 'days'}`
  const warning = `key ${fingerprint} ${inDays}: ${extension(commands)}`
  return { serving, warnings: [...warnings, warning] }
}

async function problemOf(
  reason: string,
  { key, fingerprint, warnings }: GivenKey,
  purpose: Purpose,
  now: Date,
): Promise<string> {
  const { flags, usage } = PURPOSES[purpose]
  const subkey = key.subkeys.findLast(({ bindingSignatures }) =>
    bindingSignatures.some(({ keyFlags }) => ((keyFlags?.[0] ?? flags) & flags) !== 0),
  )
  if (/^Could not find valid (?:encryption|signing) key packet/.test(reason)) {
    const advice = `\`gpg --quick-add-key ${fingerprint} default ${usage}\``
    const unread = warnings.map((warning) => ` (${warning})`).join('')
    return `has no subkey for ${purpose}${unread}: add one with ${advice} and export it again`
  }
  if (/^(?:Primary key|Subkey) is revoked$/.test(reason)) return `is revoked: ${REPLACE}`
  if (/^(?:Primary key|Subkey) is expired$/.test(reason)) {
    const { end, commands } = await ending(key, subkey, +now, now)
    if (commands.length > 0) return `expired on ${day(end)}: ${extension(commands)}`
  }
  const isOfUsers = /^Could not find (?:valid self-signature|primary user)/.test(reason)
  const users = isOfUsers ? key.users : []
  const causes = await Promise.all(users.map((user) => user.verify(now).then(() => '', reasonOf)))
  return `cannot be used: ${[...new Set(causes)].join('; ') || reason}`
}

/**
 * When the first of these parts ends, the primary key and a subkey, and what its owner runs to
 * extend those that end by a time. A subkey is named, since `'*'` skips expired ones and would give
 * an end to those that have none.
 */
async function ending(
  key: Key,
  subkey: Key | Subkey | undefined,
  by: number,
  now: Date,
): Promise<{ end: number; commands: string[] }> {
  const command = `gpg --quick-set-expire ${fingerprintOf(key)} 2y`
  const parts = [{ end: await endOf(key, now), command }]
  if (subkey !== undefined && subkey !== key) {
    const end = await endOf(subkey, now)
    parts.push({ end, command: `${command} ${fingerprintOf(subkey)}` })
  }
  return {
    end: Math.min(...parts.map(({ end }) => end)),
    commands: parts.filter(({ end }) => end <= by).map((part) => part.command),
  }
}

function extension(commands: readonly string[]): string {
  const quotes = commands.map((command) => `\`${command}\``).join(', ')
  return `extend it (${quotes}) and export it again, or replace it`
}

/** Milliseconds since 1970; Infinity: never, or not known. */
async function endOf(part: Key | Subkey, now: Date): Promise<number> {
  const end = 'subkeys' in part ? await part.getExpirationTime() : await part.getExpirationTime(now)
  return Number(end ?? Infinity)
}

const day = (time: number) => new Date(time).toISOString().slice(0, 10)
