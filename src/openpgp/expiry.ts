import type { Key, Subkey } from 'openpgp'
import { fingerprintOf } from './keys.ts'

/** Days: the export runs monthly, so a (sub)key that ends sooner may fail the next run. */
const WARNED = 45
const DAY = 86_400_000

/** When a primary key or subkey expires, in milliseconds since 1970; Infinity: never, or not known. */
export async function endOf(part: Key | Subkey, now: Date): Promise<number> {
  const end = 'subkeys' in part ? await part.getExpirationTime() : await part.getExpirationTime(now)
  return Number(end ?? Infinity)
}

/**
 * How the owner of a key extends those of its parts that end by a time. Subkeys are named: `'*'`
 * leaves out expired ones, and a part without an end must not be given one.
 */
export async function extension(
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

/** A warning, in words that follow the key's name, when it or what serves is about to expire. */
export async function expiryWarnings(
  key: Key,
  serving: Key | Subkey,
  now: Date,
): Promise<string[]> {
  const end = Math.min(await endOf(key, now), await endOf(serving, now))
  const limit = new Date(+now + WARNED * DAY)
  if (end > +limit) return []
  const days = Math.floor((end - +now) / DAY)
  const wayOut = await extension(key, serving, limit, now)
  return [`expires on ${day(end)}, in ${days} ${days === 1 ? 'day' : 'days'}: ${wayOut}`]
}

/** A day in UTC, YYYY-MM-DD. */
export function day(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
