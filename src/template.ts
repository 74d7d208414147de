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

/** Fills a template in; a value that holds braces is not filled in again. */
export function fillTemplate(template: string, values: TemplateValues): string {
  return template.replace(PLACEHOLDER, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name as keyof TemplateValues] ?? whole) : whole,
  )
}

/**
 * A name from elsewhere as one segment of a path or a part of an artifact's name: letters, digits,
 * `.`, `_` and `-` stay, every other byte of its UTF-8 becomes `%XX`, and so does a leading dot, so
 * that no name can be `..`, `.git` or hidden.
 */
export function asSegment(name: string): string {
  return [...Buffer.from(name)]
    .map((byte, index) => {
      const character = String.fromCharCode(byte)
      const kept = index === 0 ? /[A-Za-z0-9_-]/ : /[A-Za-z0-9._-]/
      if (kept.test(character)) return character
      return `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
    })
    .join('')
}
