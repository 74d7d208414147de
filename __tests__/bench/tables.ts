/** The cells of the first row, in any Markdown table of a text, that begins with these. */
export function cells(text: string, ...beginning: string[]): string[] {
  const rows = text.split('\n').map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()))
  const row = rows.find((found) => beginning.every((cell, index) => found[index + 1] === cell))
  return row?.slice(1, -1) ?? []
}
