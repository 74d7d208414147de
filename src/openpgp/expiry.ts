import type { Key } from 'openpgp'
import { asDate, day, extend, usableKey, type Purpose } from './validity.ts'

/** A key and when it stops serving; null is never. */
export interface Expiring {
  fingerprint: string
  expires: Date | null
}

const DAY = 86_400_000

/** The earliest expiry of a valid key and of the (sub)key chosen for its purpose; null is never. */
export async function expiryOf(key: Key, purpose: Purpose, now: Date): Promise<Date | null> {
  const chosen = await usableKey(key, purpose, now)
  const primary = asDate(await key.getExpirationTime())
  const subkey = key.subkeys.find((candidate) => candidate === chosen)
  const own = subkey ? asDate(await subkey.getExpirationTime(now)) : null
  if (primary && own) return primary < own ? primary : own
  return primary ?? own
}

/**
 * A warning for each key that expires within so many days: the export runs monthly, so the next
 * run may be the one that fails.
 */
export function expiryWarnings(keys: readonly Expiring[], now: Date, withinDays = 45): string[] {
  return keys.flatMap(({ fingerprint, expires }) => {
    if (!expires) return []
    const left = expires.getTime() - now.getTime()
    if (left > withinDays * DAY) return []
    const days = Math.max(0, Math.floor(left / DAY))
    const when = days === 1 ? 'in 1 day' : `in ${days} days`
    const wayOut = extend({ getFingerprint: () => fingerprint })
    return [`key ${fingerprint} expires on ${day(expires)}, ${when}: ${wayOut}`]
  })
}
