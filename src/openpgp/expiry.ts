import type { Key, Subkey } from 'openpgp'
import { fingerprintOf } from './keys.ts'

/** A (sub)key that ends within so many days is warned about: the export runs monthly, so the next run may be the one that fails. */
const WARNED_DAYS = 45
const DAY = 86_400_000

/** When a primary key or subkey ends by itself; null is never, or not known. */
export async function endOf(part: Key | Subkey, now: Date): Promise<Date | null> {
  // OpenPGP.js says Infinity for never, and null for what is not valid.
  const end = 'subkeys' in part ? await part.getExpirationTime() : await part.getExpirationTime(now)
  return end instanceof Date ? end : null
}

/** When a key can no longer serve: the earlier end of the primary key and of what serves. */
export async function expiryOf(key: Key, serving: Key | Subkey, now: Date): Promise<Date | null> {
  const [primary, own] = [await endOf(key, now), await endOf(serving, now)]
  return primary !== null && own !== null ? new Date(Math.min(+primary, +own)) : (primary ?? own)
}

/**
 * How the owner of a key extends what of it ends by a time. Subkeys are named: `'*'` leaves out
 * those that have expired, and a part that does not end must not be made to.
 */
export async function extension(
  key: Key,
  part: Key | Subkey | undefined,
  by: Date,
  now: Date,
): Promise<string> {
  const commands: string[] = []
  const command = `gpg --quick-set-expire ${fingerprintOf(key)} 2y`
  const ends = async (one: Key | Subkey) => ((await endOf(one, now)) ?? Infinity) <= by
  if (await ends(key)) commands.push(`\`${command}\``)
  if (part !== undefined && part !== key && (await ends(part))) {
    commands.push(`\`${command} ${fingerprintOf(part)}\``)
  }
  return `extend it (${commands.join(', ')}) and export it again, or replace it`
}

/** A warning, when a key is about to end. */
export async function expiryWarnings(
  key: Key,
  serving: Key | Subkey,
  now: Date,
): Promise<string[]> {
  const expires = await expiryOf(key, serving, now)
  const limit = new Date(now.getTime() + WARNED_DAYS * DAY)
  if (expires === null || expires > limit) return []
  const days = Math.floor((expires.getTime() - now.getTime()) / DAY)
  const when = days === 1 ? 'in 1 day' : `in ${days} days`
  const wayOut = await extension(key, serving, limit, now)
  return [`key ${fingerprintOf(key)} expires on ${day(expires)}, ${when}: ${wayOut}`]
}

/** A day in UTC, YYYY-MM-DD. */
export function day(date: Date): string {
  return date.toISOString().slice(0, 10)
}
