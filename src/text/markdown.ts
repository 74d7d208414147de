import { INVISIBLE } from './log.ts'
import { secrets } from './redact.ts'

const UNSEEN = new RegExp(`(?:${INVISIBLE.source})+`, 'gu')
/** Within names, times and paths these mean nothing, and are read more easily as they are. */
const WITHIN =
  /(?<=[a-z\d])(?:(?<!\bgh|www)[-._/](?=[a-z\d])|(?<!\d)\.(?= |$)|:(?= |\d+(?![a-y_\d]|:(?!\d))))/
/** Characters with a meaning in Markdown, HTML, mermaid or GitHub (mentions, references). */
const MARKDOWN = new RegExp(`(?!${WITHIN.source})[\\\\\`*_{}[\\]()<>#+\\-.!|~&:/@$"'=^]`, 'gi')
const LONGEST = 200
const LONGEST_LINES = 4000

const cutTo = (length: number, text: string) =>
  text.length > length ? `${text.slice(0, length)}…` : text

const escapeLine = (line: string) =>
  line.replace(UNSEEN, ' ').replace(MARKDOWN, (one) => `&#${one.charCodeAt(0)};`)

/** Text from elsewhere for a line or cell: redacted, on one line, at most 200 characters, escaped. */
export function escapeMarkdown(text: string): string {
  return escapeLine(cutTo(LONGEST, secrets.redact(text).replace(UNSEEN, ' ')))
}

/** The same for several lines, at most 4,000 characters, joined by `<br>`. */
export function escapeLines(text: string): string {
  const lines = cutTo(LONGEST_LINES, secrets.redact(text)).split('\n')
  return lines.map(escapeLine).join('<br>')
}

/** A table of cells that are already escaped. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n')
}

/** Text as code; what would end the code or its row becomes a space. */
export function code(text: string): string {
  return `\`${text.replace(/[`\r\n|]/g, ' ')}\``
}

/** Bytes. GitHub drops a step's summary of more than 1 MiB. */
const SUMMARY_LIMIT = 1_000_000

/** Head and foot of a summary, and as many sections between as fit; then `ending`, if some do not. */
export function summaryWithin(
  head: readonly string[],
  sections: Iterable<string>,
  ending: string,
  foot: readonly string[] = [],
): string {
  const shown = [...head]
  let size = Buffer.byteLength([...head, ...foot, ending].join('\n\n'))
  for (const section of sections) {
    size += Buffer.byteLength(section) + 2
    shown.push(size > SUMMARY_LIMIT ? ending : section)
    if (size > SUMMARY_LIMIT) break
  }
  return `${[...shown, ...foot].join('\n\n')}\n`
}
