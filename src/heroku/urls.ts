import type { Log } from '../text/log.ts'
import { secrets, SHORTEST } from '../text/redact.ts'

/** Parameters of a signed url that let whoever knows them in, as the stores of objects call them. */
const TELLING = /sig|token|credential|secret|key|policy/i
/** Shorter parts of a url that may be ordinary words stand in much that is no secret. */
const SHORTEST_WORD = 8

/**
 * Keeps the addresses in an answer of Heroku's from being shown, each text under a key `url`, while
 * it is parsed: a reviver for JSON.parse. That of an archive lets anyone download it.
 */
export const hidingUrls =
  (log: Log, known: readonly string[]) =>
  (key: string, value: unknown): unknown => {
    if (key === 'url' && typeof value === 'string') hideUrl(value, log, known)
    return value
  }

/**
 * Masks an address and its telling parts; what else it is made of is not shown by us.
 *
 * @param known names and ids of which something may be part of an address and is no secret
 */
export function hideUrl(url: string, log: Log, known: readonly string[]): void {
  if (url.length >= SHORTEST) log.secret(url)
  if (!URL.canParse(url)) return
  const names = known.map((name) => name.toLowerCase())
  for (const part of secretParts(new URL(url))) if (part.length >= SHORTEST) log.secret(part)
  for (const part of wordsIn(new URL(url))) {
    const isName = names.some((name) => name.includes(part.toLowerCase()))
    if (part.length >= SHORTEST_WORD && !isName) secrets.add(part)
  }
}

/** The path, the query and what in the query lets anyone in, each also decoded. */
function secretParts({ href, pathname, search, searchParams, username, password, hash }: URL) {
  const telling = [...searchParams].flatMap(([name, value]) => (TELLING.test(name) ? value : []))
  const parts = [href, pathname, search.slice(1), username, password, hash.slice(1), ...telling]
  return new Set([...parts, ...parts.map(decoded)])
}

/**
 * Parts that may be ordinary words, so that the runner is not told to mask them in all that others
 * print: the path as stores name it (without a slash before it), what in it looks like chance, and
 * every value in the query.
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
    // No valid percent-encoding: it stays as it is.
    return text
  }
}
