import type { Log } from '../text/log.ts'
import { SHORTEST } from '../text/redact.ts'

/** Parameters by which a signed url grants access, as object stores call them. */
const GRANTING = /sig|token|credential|secret|key|policy/i

/**
 * A reviver for JSON.parse that hides the texts under a key `url`: anyone who has an archive's can
 * download it.
 */
export const hidingUrls =
  (log: Log, known: readonly string[]) =>
  (key: string, value: unknown): unknown => {
    if (key === 'url' && typeof value === 'string') hideUrl(value, log, known)
    return value
  }

/**
 * Hides a url and what in it grants access: path, query, and their parts, as they are and decoded.
 *
 * @param known names and ids that may be parts of it, and stay visible elsewhere
 */
export function hideUrl(text: string, log: Log, known: readonly string[]): void {
  const url = URL.parse(text)
  const parts = [text, ...(url === null ? [] : secretParts(url))]
  for (const part of new Set([...parts, ...parts.map(decoded)])) {
    const isKnown = known.some((name) => name.toLowerCase() === part.toLowerCase())
    if (part.length >= SHORTEST && !isKnown) log.secret(part)
  }
}

function secretParts({ href, pathname, search, searchParams, username, password, hash }: URL) {
  const segments = pathname.slice(1).split('/')
  const path = segments.length > 1 ? [pathname, pathname.slice(1)] : [pathname]
  const values = [...searchParams].filter(
    ([name, value]) => GRANTING.test(name) || looksRandom(value),
  )
  return [
    ...[href, ...path, search.slice(1), username, password, hash.slice(1)],
    ...[...segments.filter(looksRandom), ...values.map(([, value]) => value)],
  ]
}

/** Other words, such as an account's name, stay visible elsewhere. */
function looksRandom(text: string): boolean {
  return text.length >= 24 || (text.length >= 16 && /\d/.test(text) && /[a-z]/i.test(text))
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // Not percent-encoded.
    return text
  }
}
