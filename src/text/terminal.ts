import { styleText } from 'node:util'

/** Shows a text in a colour, or as it is where colours are not wanted. */
export type Paint = (colour: 'red' | 'yellow' | 'green' | 'bold', text: string) => string

/** @param isColoured whether the text goes to a terminal that shows colours */
export function painter(isColoured: boolean): Paint {
  return (colour, text) => (isColoured ? styleText(colour, text, { validateStream: false }) : text)
}

/** A cell of a table; its colour takes no room. */
export type Cell = string | { text: string; colour: Parameters<Paint>[0] }

/**
 * Rows as aligned columns, the first row the headings. Columns of numbers are aligned at their end.
 *
 * @param numbers indexes of those columns
 */
export function columns(
  rows: readonly (readonly Cell[])[],
  numbers: readonly number[],
  paint: Paint,
): string {
  const textOf = (cell: Cell | undefined) => (typeof cell === 'object' ? cell.text : (cell ?? ''))
  const widths = rows[0]!.map((_, column) =>
    Math.max(...rows.map((row) => textOf(row[column]).length)),
  )
  const lines = rows.map((row, index) =>
    row
      .map((cell, column) => {
        const text = textOf(cell)
        const isNumber = numbers.includes(column)
        const padded = isNumber ? text.padStart(widths[column]!) : text.padEnd(widths[column]!)
        if (index === 0) return paint('bold', padded)
        return typeof cell === 'object' ? paint(cell.colour, padded) : padded
      })
      .join('  ')
      .trimEnd(),
  )
  return `${lines.join('\n')}\n`
}
