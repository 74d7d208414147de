import type { Log } from '../text/log.ts'
import { secrets, SHORTEST as SHORTEST_SECRET } from '../text/redact.ts'

/** Parameters of a signed url that let whoever knows them in, as the stores of objects call them. */
const TELLING = /sig|token|credential|secret|key|policy/i
/** Shorter parts of a url are no secret by themselves, and stand in much that is none. */
const SHORTEST = { secret: SHORTEST_SECRET, lesser: 8 }
/** Levels of an answer that are looked through for addresses. */
const DEEPEST = 8

/**
 * Keeps the addresses in an answer of Heroku's from being shown: each text under a key `url`.
 * That of an archive lets anyone download it.
 *
 * @param known names and ids of which something may be part of an address and is no secret
 */
export function hideUrls(value: unknown, log: Log, known: readonly string[], depth = 0): void {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'url' && typeof inner === 'string') hideUrl(inner, log, known)
    else hideUrls(inner, log, known, depth + 1)
  }
}

/** Masks an address and its telling parts; what else it is made of is not shown by us. */
export function hideUrl(url: string, log: Log, known: readonly string[]): void {
  for (const part of secretParts(url)) log.secret(part)
  for (const part of lesserParts(url)) if (!isPartOf(known, part)) secrets.add(part)
}

function isPartOf(known: readonly string[], part: string): boolean {
  return known.some((text) => text.toLowerCase().includes(part.toLowerCase()))
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // No valid percent-encoding: it stays as it is.
    return text
  }
}

/**
 * The parts of an archive's url that must not be shown: it whole, its path, its query and what in
 * the query lets anyone in, each also decoded.
 */
function secretParts(text: string): string[] {
  if (!URL.canParse(text)) return [text]
  const { href, pathname, search, searchParams, username, password, hash } = new URL(text)
  const telling = [...searchParams].filter(([name]) => TELLING.test(name))
  const parts = [text, href, pathname, search.slice(1), username, password, hash.slice(1)]
  parts.push(...telling.map(([, value]) => value))
  return withDecoded(parts).filter((part) => part.length >= SHORTEST.secret)
}

/**
 * Parts of a url that may be ordinary words, so that the runner is not told to mask them in all
 * that others print: the path as stores name it (without a slash before it), what in it looks
 * like chance, and every value in the query.
 */
function lesserParts(text: string): string[] {
  if (!URL.canParse(text)) return []
  const { pathname, searchParams } = new URL(text)
  const segments = pathname.slice(1).split('/')
  const path = segments.length > 1 ? [pathname.slice(1)] : []
  const values = [...searchParams.values()].flatMap((value) => [value, ...value.split('/')])
  const parts = withDecoded([...path, ...segments.filter(looksRandom), ...values])
  return parts.filter((part) => part.length >= SHORTEST.lesser)
}

function looksRandom(text: string): boolean {
  return text.length >= 24 || (text.length >= 16 && /\d/.test(text) && /[a-z]/i.test(text))
}

function withDecoded(parts: readonly string[]): string[] {
  return [...new Set([...parts, ...parts.map(decoded)])]
}
