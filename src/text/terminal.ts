import { styleText } from 'node:util'

export type Paint = (colour: 'red' | 'yellow' | 'green' | 'bold', text: string) => string

export function painter(isColoured: boolean): Paint {
  return (colour, text) => (isColoured ? styleText(colour, text, { validateStream: false }) : text)
}

export type Cell = string | { text: string; colour: Parameters<Paint>[0] }

/** Rows as aligned columns, the first being the headings; those of `numbers` are aligned to the right. */
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
