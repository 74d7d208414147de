import { INVISIBLE } from '../../text/log.ts'

/** Markup that is safe to be part of a page. */
export class Html {
  readonly markup: string
  constructor(markup: string) {
    this.markup = markup
  }
}

/** What may stand in a template: text is escaped, lists are joined, nothing at all is left out. */
type Part = Html | string | number | null | undefined | readonly Part[]

const REFERENCES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const UNSEEN = new RegExp(INVISIBLE.source, 'gu')
const LONGEST = 300

/** At most 300 characters of a text from elsewhere; those that cannot be seen as `\u{202E}`. */
export function visible(text: string): string {
  // Twice as much is looked at, since a cut must not fall within a surrogate pair.
  const characters = Array.from(text.slice(0, 2 * LONGEST + 2))
  const cut = characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : text
  return cut.replace(
    UNSEEN,
    (character) => `\\u{${character.codePointAt(0)!.toString(16).toUpperCase()}}`,
  )
}

function render(part: Part): string {
  if (part === null || part === undefined) return ''
  if (part instanceof Html) return part.markup
  if (typeof part === 'object') return part.map(render).join('')
  if (typeof part === 'number') return part.toLocaleString('en-US')
  return visible(part).replace(/[&<>"]/g, (character) => REFERENCES[character]!)
}

/** Markup from a template: every text in it is escaped, numbers are written for people. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  const raw = strings.map((text) => text.replace(/\n\s*/g, '\n'))
  return new Html(String.raw({ raw }, ...parts.map(render)))
}
