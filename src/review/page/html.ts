import { cut, visible } from '../describe.ts'

export class Html {
  readonly markup: string
  constructor(markup: string) {
    this.markup = markup
  }
}

type Part = Html | string | number | null | undefined | readonly Part[]

const REFERENCES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text from elsewhere as it is shown: at most 300 characters, all of which can be seen. */
export const shown = (text: string) => visible(cut(text, 300))

function render(part: Part): string {
  if (part === null || part === undefined) return ''
  if (part instanceof Html) return part.markup
  if (typeof part === 'object') return part.map(render).join('')
  if (typeof part === 'number') return part.toLocaleString('en-US')
  return shown(part).replace(/[&<>"]/g, (character) => REFERENCES[character]!)
}

/** Markup from a template: every text in it is escaped, numbers are written for people. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  const raw = strings.map((text) => text.replace(/\n\s*/g, '\n'))
  return new Html(String.raw({ raw }, ...parts.map(render)))
}
