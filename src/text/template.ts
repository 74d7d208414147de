import { createHash } from 'node:crypto'

type TemplateValues = Partial<Record<'account' | 'account-id' | 'month' | 'events', string>>

const PLACEHOLDER = /\{([^{}]*)\}/g

/** The placeholders of a template that are not allowed, with their braces. */
export function unknownPlaceholders(template: string, allowed: readonly string[]): string[] {
  const found = template.match(PLACEHOLDER) ?? []
  return found.filter((each) => !allowed.includes(each.slice(1, -1)))
}

/** Whether a template has a brace outside of placeholders. */
export function strayBraces(template: string): boolean {
  return /[{}]/.test(template.replace(PLACEHOLDER, ''))
}

/** Fills in a template; placeholders within values are left alone. */
export function fillTemplate(template: string, values: TemplateValues): string {
  return template.replace(
    PLACEHOLDER,
    (whole, name: string) => values[name as keyof TemplateValues] ?? whole,
  )
}

/** Longer segments are cut, and end with the beginning of the name's SHA-256. */
const LONGEST_NAME = 200

/**
 * A name from elsewhere as a segment of a path or part of an artifact's name: letters, digits, `.`,
 * `_` and `-` stay; other bytes of its UTF-8, and a dot at either end, become `%XX`. So it cannot
 * be `..`, `.git`, hidden, or another name on Windows.
 */
export function asSegment(name: string): string {
  const segment = encodeURIComponent(Buffer.from(name).toString()).replace(
    /[!~*'()]|^\.|\.$/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  if (segment.length <= LONGEST_NAME) return segment
  const digest = createHash('sha256').update(name).digest('hex').slice(0, 16)
  return `${segment.slice(0, LONGEST_NAME - 17).replace(/%.?$/, '')}-${digest}`
}
