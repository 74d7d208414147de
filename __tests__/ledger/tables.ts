/** A table of a Markdown page: its header's cells and its rows'. */
export interface Table {
  header: string[]
  rows: string[][]
}

/** The cells of a line as GitHub's Markdown cuts it: at each `|` that no `\` stands before. */
function cellsIn(line: string): string[] {
  const cells = line.trim().split(/(?<!\\)\|/)
  if (cells.shift() !== '' || cells.pop() !== '') throw new Error(`No row of a table: ${line}`)
  return cells.map((cell) => cell.trim())
}

/**
 * The tables of a page, by the rules of GitHub Flavored Markdown, section 4.10.
 *
 * @throws when a row has not as many cells as its header
 */
export function tablesIn(page: string): Table[] {
  const tables: Table[] = []
  for (const block of page.split(/\n{2,}/)) {
    const [first = '', rule = '', ...rest] = block.trimEnd().split('\n')
    if (!/^\|(?:\s*:?-+:?\s*\|)+$/.test(rule)) continue
    const table = { header: cellsIn(first), rows: rest.map(cellsIn) }
    for (const row of [cellsIn(rule), ...table.rows]) {
      if (row.length !== table.header.length) {
        throw new Error(`${row.length} cells under ${table.header.length}: ${row.join(' | ')}`)
      }
    }
    tables.push(table)
  }
  return tables
}
