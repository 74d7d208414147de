import { secrets } from './redact.ts'

/**
 * Where facts about the run go, one a line. Whoever writes here gives text of the project's own
 * and numbers; text from elsewhere goes through `plain` first.
 */
export interface Log {
  info(line: string): void
  warning(message: string): void
  /** A defect's stack, shown only when step debugging is on. */
  debug(error: unknown): void
  /** Registers a text that must never be shown. */
  secret(text: string): void
  /** Groups the lines that `action` writes under a title. */
  group<T>(title: string, action: () => Promise<T>): Promise<T>
}

const LONGEST = 500
/** Characters that are looked at: more than `LONGEST`, since some are taken out. */
const LOOKED_AT = 4 * LONGEST
const EMAIL = /[^\s@<>"'(),:;]+@[^\s@<>"'(),:;]+\.[^\s@<>"'(),:;]+/g

/**
 * Characters that show nothing, or make a text look like another: controls, formats (bidirectional
 * ones among them), lone surrogates, unassigned ones, line separators, and what Unicode lets a
 * renderer leave out (Default_Ignorable_Code_Point); besides U+2800, the blank of Braille.
 */
export const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u
/** Those, and spaces other than the plain one. */
const UNPLAIN = new RegExp(`(?:${INVISIBLE.source}|(?! )\\p{Zs})+`, 'gu')

/**
 * Makes text from elsewhere (a service's message, a name) fit for one line of a log: without
 * secrets and e-mails, without characters that cannot be seen, without anything a runner takes for
 * a workflow command, and not longer than 500 characters.
 */
export function plain(text: string): string {
  return onOneLine(secrets.redact(text))
}

/** The same whatever this process's secrets are: for what must be the same bytes for all. */
export function onOneLine(text: string): string {
  const line = text
    .slice(0, LOOKED_AT)
    .replace(EMAIL, '(e-mail)')
    .replace(UNPLAIN, ' ')
    .replace(/:(?=:)/g, ': ')
    .replace(/##\[/g, '## [')
  if (line.length <= LONGEST && text.length <= LOOKED_AT) return line
  // The cut may go through a character of two halves.
  return `${line.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '')}…`
}

const codePoint = (character: string): string =>
  `\\u{${character.codePointAt(0)!.toString(16).toUpperCase()}}`

/** A value that somebody gave, for a message: plain, with what cannot be seen as `\u{200B}`. */
export function quoted(value: string): string {
  const visible = secrets
    .redact(value)
    .slice(0, LOOKED_AT)
    .replace(UNPLAIN, (found) => Array.from(found, codePoint).join(''))
  return `'${plain(visible)}'`
}

/** With a scheme, also as JSON escapes it, or a host's name and a path. */
const ADDRESS =
  /\b[a-z][a-z0-9+.-]*:(?:\\?\/){2}\S+|\b[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?\\?\/\S+/gi

/**
 * What a service says, for a message of ours: made plain, without addresses (one could be an
 * archive's, which lets anyone download it) and without a full stop at its end.
 */
export function said(text: string): string {
  const redacted = secrets.redact(text).slice(0, LOOKED_AT + 1)
  return plain(redacted.replace(ADDRESS, '(address)')).replace(/\.$/, '')
}

/** An id that a service gave a request; undefined when it is none that can be shown or kept. */
export function requestIdOf(text: string | undefined): string | undefined {
  const isId = text !== undefined && /^[\w:.-]{1,128}$/.test(text) && secrets.redact(text) === text
  return isId ? text : undefined
}

/** A number of bytes for people, such as `12.3 MB` (1 MB is 1,000,000 bytes). */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  const units = ['kB', 'MB', 'GB', 'TB']
  let value = bytes
  let unit = -1
  while (value >= 999.95 && unit < units.length - 1) {
    value /= 1000
    unit++
  }
  return `${value.toFixed(1)} ${units[unit]}`
}
