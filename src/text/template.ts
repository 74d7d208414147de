import { createHash } from 'node:crypto'

/** What placeholders stand for; each input says which of them it knows. */
export interface TemplateValues {
  account?: string
  'account-id'?: string
  month?: string
  events?: string
}

const PLACEHOLDER = /\{([^{}]*)\}/g

/** The placeholders in a template, with their braces, that are not among those allowed. */
export function unknownPlaceholders(template: string, allowed: readonly string[]): string[] {
  const found = [...template.matchAll(PLACEHOLDER)]
  return found.filter((match) => !allowed.includes(match[1]!)).map((match) => match[0])
}

/** Whether a brace stands in a template that is not a placeholder's. */
export function strayBraces(template: string): boolean {
  return /[{}]/.test(template.replace(PLACEHOLDER, ''))
}

/** Fills a template in; a value that holds braces is not filled in again. */
export function fillTemplate(template: string, values: TemplateValues): string {
  return template.replace(PLACEHOLDER, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name as keyof TemplateValues] ?? whole) : whole,
  )
}

/** Bytes of a name that are kept; a longer one ends with the beginning of its SHA-256. */
const LONGEST_NAME = 200

/**
 * A name from elsewhere as one segment of a path or a part of an artifact's name: letters, digits,
 * `.`, `_` and `-` stay, every other byte of its UTF-8 becomes `%XX`, and so does a dot at either
 * end, so that no name can be `..`, `.git`, hidden, or another on Windows.
 */
export function asSegment(name: string): string {
  const bytes = Buffer.from(name)
  const segment = [...bytes]
    .map((byte, index) => {
      const character = String.fromCharCode(byte)
      const isEnd = index === 0 || index === bytes.length - 1
      const kept = isEnd ? /[A-Za-z0-9_-]/ : /[A-Za-z0-9._-]/
      if (kept.test(character)) return character
      return `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
    })
    .join('')
  if (segment.length <= LONGEST_NAME) return segment
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 16)
  return `${segment.slice(0, LONGEST_NAME - 17).replace(/%.?$/, '')}-${digest}`
}
