import { HIDDEN, isSecretName, looksSecret, normalName } from './secret.ts'
import { isContainer, isConventional, isValueIn, variablesIn, variablesOf } from './variables.ts'

/** A value within the `data` of an event, and the names that lead to it, without indexes of arrays. */
export interface Leaf {
  path: readonly string[]
  text: string
}

/** Of an event, whose `data` may be anything. */
const MOST_LEAVES = 200
const DEEPEST = 50
const ABOUT_CONFIG = /config|variable|envvar|secret/
const LONGEST_TEXT = 300

/**
 * The leaves of an event's `data`, in order. Of config variables only their names are among them,
 * and what looks secret is hidden: whatever is made of leaves shows neither.
 * In an event about config everything may be a value.
 */
export function leavesOf(kind: string, data: unknown): Leaf[] {
  if (ABOUT_CONFIG.test(normalName(kind))) return named(['variables'], variablesIn(data))
  const leaves: Leaf[] = []
  const visit = (path: readonly string[], value: unknown, depth: number) => {
    if (isContainer(path.at(-1) ?? '')) leaves.push(...named(path, variablesOf(value)))
    else if (typeof value === 'object' && value !== null && depth < DEEPEST) {
      for (const [key, held] of Object.entries(value) as [string, unknown][]) {
        if (leaves.length >= MOST_LEAVES) return
        const within = Array.isArray(value) ? path : [...path, shown(key)]
        visit(within, isValueIn(value, key) ? HIDDEN : held, depth + 1)
      }
    } else if (value !== undefined) leaves.push({ path, text: textOf(path, value) })
  }
  visit([], data, 0)
  return leaves
}

const named = (path: readonly string[], names: readonly string[]): Leaf[] =>
  [...new Set(names)].slice(0, MOST_LEAVES).map((text) => ({ path, text }))

const shown = (text: string) => (looksSecret(text) ? HIDDEN : text.slice(0, LONGEST_TEXT))

function textOf(path: readonly string[], value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') {
    return typeof value === 'object' && value !== null ? '…' : JSON.stringify(value)
  }
  // A cut token might not look like one any more.
  const isHidden = path.some((name) => isSecretName(name) || isConventional(name))
  return isHidden ? HIDDEN : shown(String(value))
}

/**
 * The leaves that a name leads to: `user.email` is any `email` right in a `user`, wherever that is,
 * in any case, with or without underscores. `rest` is the path from there on.
 */
export function leavesNamed(
  leaves: readonly Leaf[],
  name: string,
): { leaf: Leaf; rest: string[] }[] {
  const parts = name.split('.').map(normalName)
  return leaves.flatMap((leaf) => {
    const normal = leaf.path.map(normalName)
    const at = normal.findIndex((_, start) => parts.every((part, i) => normal[start + i] === part))
    return at < 0 ? [] : { leaf, rest: leaf.path.slice(at + parts.length) }
  })
}
