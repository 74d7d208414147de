/** A table in Markdown, its columns padded so that it reads as well in a terminal. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const escaped = [head, ...rows].map((row) => row.map((cell) => cell.replaceAll('|', '\\|')))
  const widths = head.map((_, column) =>
    Math.max(3, ...escaped.map((row) => (row[column] ?? '').length)),
  )
  // The first column is text, the others are figures.
  const padded = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)
  const line = (row: readonly string[]) => `| ${row.map(padded).join(' | ')} |`
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  )
  const [first, ...others] = escaped
  return [line(first!), line(rule), ...others.map(line)].join('\n')
}

/** A figure with three significant digits, such as `0.123`, `12.3` or `1234`. */
export function figure(value: number): string {
  if (value === 0) return '0'
  const digits = Math.max(0, Math.min(3, 2 - Math.floor(Math.log10(Math.abs(value)))))
  return value.toFixed(digits)
}

/** A whole number with separators: `1,000,000`. */
export function whole(value: number): string {
  return value.toLocaleString('en-US')
}
