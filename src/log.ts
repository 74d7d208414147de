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

/**
 * Makes text from elsewhere (a service's message, a name) fit for one line of a log: without
 * control and formatting characters, without anything a runner takes for a workflow command, and
 * not longer than 500 characters.
 */
export function plain(text: string): string {
  const line = text
    .slice(0, LONGEST + 1)
    .replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/:(?=:)/g, ': ')
    .replace(/##\[/g, '## [')
  if (line.length <= LONGEST) return line
  // The cut may go through a character of two halves.
  return `${line.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '')}…`
}

/**
 * What a service says, for a message of ours: made plain, without addresses (one could be an
 * archive's, which lets anyone download it) and without a full stop at its end.
 */
export function said(text: string): string {
  return plain(text.replace(/\bhttps?:\/\/[^\s'"<>]+/gi, '(address)')).replace(/\.$/, '')
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
