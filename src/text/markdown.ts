import { INVISIBLE } from './log.ts'
import { secrets } from './redact.ts'

/** Characters that have no place in a summary. */
const UNSEEN = new RegExp(`(?:${INVISIBLE.source})+`, 'gu')
const MARKDOWN = /[\\`*_{}[\]()<>#+\-.!|~&:/@$"'=^]/g
const LONGEST = 200
const MOST = 4000

/**
 * Text from elsewhere for a Markdown table or line: without secrets, on one line, not longer than
 * 200 characters, every character that means something to Markdown, HTML, mermaid or GitHub
 * (mentions, references) as a character reference.
 */
export function escapeMarkdown(text: string): string {
  const line = secrets.redact(text).replace(UNSEEN, ' ')
  const cut = line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line
  return characterReferences(cut)
}

/** The text with every character that means something to Markdown as a character reference. */
function characterReferences(text: string): string {
  return text.replace(MARKDOWN, (character) => `&#${character.charCodeAt(0)};`)
}

/** Sentences of our own, with text from elsewhere made plain in them, escaped; lines by `<br>`. */
export function escapeLines(text: string): string {
  const redacted = secrets.redact(text)
  const lines = (redacted.length > MOST ? `${redacted.slice(0, MOST)}…` : redacted).split('\n')
  return lines
    .map(
      (line) =>
        line
          .match(/.{1,200}/gsu)
          ?.map(escapeMarkdown)
          .join('') ?? '',
    )
    .join('<br>')
}

/** A table; its cells must be escaped already. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n')
}

/** Text of our own that may hold no backtick, as code. */
export function code(text: string): string {
  return `\`${text.replace(/[`\r\n|]/g, ' ')}\``
}

/** GitHub drops a step's summary whole when it is larger than 1 MiB. */
const SUMMARY_LIMIT = 1_000_000

/** The head of a summary and as many of its sections as GitHub shows; `ending` where some are not. */
export function summaryWithin(
  head: readonly string[],
  sections: Iterable<string>,
  ending: string,
): string {
  const shown = [...head]
  const sizeOf = (part: string) => Buffer.byteLength(part) + 2
  let size = [...head, ending].reduce((sum, part) => sum + sizeOf(part), 0)
  for (const section of sections) {
    size += sizeOf(section)
    if (size > SUMMARY_LIMIT) {
      shown.push(ending)
      break
    }
    shown.push(section)
  }
  return `${shown.join('\n\n')}\n`
}
