import { secrets } from './redact.ts'

/** The log of a run, one fact a line. Text from elsewhere goes through `plain` first. */
export interface Log {
  info(line: string): void
  warning(message: string): void
  /** The stack of a bug, shown only with step debugging. */
  debug(error: unknown): void
  /** Masks a text from now on. */
  secret(text: string): void
  group<T>(title: string, action: () => Promise<T>): Promise<T>
}

const LONGEST = 500
/** How many characters of a text are read: more than `LONGEST`, since some are removed. */
const LOOKED_AT = 4 * LONGEST
const EMAIL = /[^\s@<>"'(),:;]+@[^\s@<>"'(),:;]+\.[^\s@<>"'(),:;]+/g

/**
 * Characters that cannot be seen, or make a text look like another: controls, formats
 * (bidirectional ones too), surrogates, unassigned ones, line separators, what a renderer may leave
 * out (Default_Ignorable_Code_Point), and the Braille blank (U+2800).
 */
export const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u
/** The same, and every space but U+0020. */
const UNPLAIN = new RegExp(`(?:${INVISIBLE.source}|(?! )\\p{Zs})+`, 'gu')

/**
 * Text from elsewhere (a service's message, a name) for one line of a log: at most 500 characters,
 * without secrets, e-mail addresses, invisible characters and workflow commands.
 */
export function plain(text: string): string {
  return onOneLine(secrets.redact(text))
}

/** The same without redaction, for files that must not depend on who writes them. */
export function onOneLine(text: string): string {
  const line = text
    .slice(0, LOOKED_AT)
    .replace(EMAIL, '(e-mail)')
    .replace(UNPLAIN, ' ')
    .replace(/:(?=:)/g, ': ')
    .replace(/##\[/g, '## [')
  if (line.length <= LONGEST && text.length <= LOOKED_AT) return line
  // The cut may have left half of a surrogate pair.
  return `${line.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '')}…`
}

/** A value from a user, in quotes: `plain`, with invisible characters as `\u{200B}`. */
export function quoted(value: string): string {
  const codeOf = (one: string) => `\\u{${one.codePointAt(0)!.toString(16).toUpperCase()}}`
  const text = secrets.redact(value).slice(0, LOOKED_AT)
  return `'${onOneLine(text.replace(UNPLAIN, (found) => Array.from(found, codeOf).join('')))}'`
}

/** A URL, also as JSON escapes it, or a host name with a path. */
const ADDRESS =
  /\b[a-z][a-z0-9+.-]*:(?:\\?\/){2}\S+|\b[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?\\?\/\S+/gi

/**
 * A service's message, to be part of one of ours: `plain`, without URLs (anyone can download an
 * archive from its URL) and without a full stop at the end.
 */
export function said(text: string): string {
  const redacted = secrets.redact(text).slice(0, LOOKED_AT + 1)
  return onOneLine(redacted.replace(ADDRESS, '(address)')).replace(/\.$/, '')
}

/** A request id from a service's header; undefined when it must not be shown. */
export function requestIdOf(text: string | undefined): string | undefined {
  const isId = text !== undefined && /^[\w:.-]{1,128}$/.test(text) && secrets.redact(text) === text
  return isId ? text : undefined
}

/** `1 month`, `2,000 months`. */
export function counted(count: number, noun: string): string {
  // Not by toLocaleString, which takes 20 ms to load what it knows of languages.
  const digits = String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
  return `${digits} ${noun}${count === 1 ? '' : 's'}`
}

/** A size for people, such as `12.3 MB` (1 MB is 1,000,000 bytes). */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  const units = ['kB', 'MB', 'GB', 'TB']
  let value = bytes / 1000
  for (; value >= 999.95 && units.length > 1; value /= 1000) units.shift()
  return `${value.toFixed(1)} ${units[0]!}`
}
