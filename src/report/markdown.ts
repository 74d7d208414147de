/** Control and formatting characters, which have no place in a summary. */
const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}]+/gu
const MARKDOWN = /[\\`*_{}[\]()<>#+\-.!|~&:/@$"'=^]/g
const LONGEST = 200
const MOST = 4000

/**
 * Text from elsewhere for a Markdown table or line: on one line, not longer than 200 characters,
 * every character that means something to Markdown, HTML, mermaid or GitHub (mentions, references)
 * as a character reference.
 */
export function escapeMarkdown(text: string): string {
  const line = text.slice(0, LONGEST + 1).replace(INVISIBLE, ' ')
  const cut = line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line
  return characterReferences(cut)
}

/** The text with every character that means something to Markdown as a character reference. */
export function characterReferences(text: string): string {
  return text.replace(MARKDOWN, (character) => `&#${character.charCodeAt(0)};`)
}

/** Sentences of our own, with text from elsewhere made plain in them, escaped; lines by `<br>`. */
export function escapeLines(text: string): string {
  const lines = (text.length > MOST ? `${text.slice(0, MOST)}…` : text).split('\n')
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
