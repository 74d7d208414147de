import type { Log } from '../text/log.ts'
import { secrets, SHORTEST } from '../text/redact.ts'

/** Parameters by which a signed url grants access, as object stores call them. */
const GRANTING = /sig|token|credential|secret|key|policy/i
/** Shorter parts of a url that may be ordinary words are not hidden. */
const SHORTEST_WORD = 8

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
 * Hides a url and its parts.
 *
 * @param known names and ids, which stay visible
 */
export function hideUrl(text: string, log: Log, known: readonly string[]): void {
  if (text.length >= SHORTEST) log.secret(text)
  const url = URL.parse(text)
  if (url === null) return
  for (const part of secretParts(url)) if (part.length >= SHORTEST) log.secret(part)
  const names = known.map((name) => name.toLowerCase())
  for (const part of wordsIn(url)) {
    const isName = names.some((name) => name.includes(part.toLowerCase()))
    if (part.length >= SHORTEST_WORD && !isName) secrets.add(part)
  }
}

/** The path, the query and what grants access, as they are and decoded. */
function secretParts({ href, pathname, search, searchParams, username, password, hash }: URL) {
  const granting = [...searchParams].flatMap(([name, value]) => (GRANTING.test(name) ? value : []))
  const parts = [href, pathname, search.slice(1), username, password, hash.slice(1), ...granting]
  return new Set([...parts, ...parts.map(decoded)])
}

/**
 * Parts that may be ordinary words, which the runner is not to mask in the logs of other steps: the
 * path without its first slash, segments that look random, every value of the query.
 */
function wordsIn({ pathname, searchParams }: URL): string[] {
  const segments = pathname.slice(1).split('/')
  const path = segments.length > 1 ? [pathname.slice(1)] : []
  const values = [...searchParams.values()].flatMap((value) => [value, ...value.split('/')])
  return [...path, ...segments.filter(looksRandom), ...values]
}

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
