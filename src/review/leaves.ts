import { HIDDEN, isSecretName, looksSecret, normalName } from './secret.ts'
import { isContainer, isConventional, isValueIn, namesIn, namesInEvent } from './variables.ts'

/** A value within the `data` of an event, and the names that lead to it, without indexes of arrays. */
export interface Leaf {
  path: readonly string[]
  text: string
}

/** Of an event at most, and of a text: `data` may be anything. */
const MOST_LEAVES = 200
const MOST_VISITS = 5000
const ABOUT_CONFIG = /config|variable|envvar|secret/
const LONGEST_TEXT = 300

/**
 * The leaves of an event's `data`, in order. Of config variables only their names are among them,
 * and what looks secret is hidden: whatever is made of leaves shows neither.
 *
 * @param type of the event, `type.action`: in one about config, everything may be a value
 */
export function leavesOf(type: string, data: unknown): Leaf[] {
  if (ABOUT_CONFIG.test(normalName(type))) return named(['variables'], namesInEvent(data))
  const leaves: Leaf[] = []
  const waiting: [path: string[], value: unknown][] = [[[], data]]
  for (let visits = 0; visits < MOST_VISITS && leaves.length < MOST_LEAVES; visits++) {
    const [path, value] = waiting.pop() ?? []
    if (path === undefined) break
    if (isContainer(path.at(-1) ?? '')) leaves.push(...named(path, namesIn(value)))
    else if (typeof value === 'object' && value !== null) {
      const isArray = Array.isArray(value)
      const isValue = isValueIn(value)
      // From the end, since the last is taken first; no more of them than may be visited.
      for (const key of Object.keys(value).slice(0, MOST_VISITS).reverse()) {
        const held = isValue(key) ? HIDDEN : (value as never)[key]
        waiting.push([isArray ? path : [...path, shown(key)], held])
      }
    } else if (value !== undefined) leaves.push({ path, text: textOf(path, value) })
  }
  return leaves
}

/** The `data` of an event; the event itself when it is no object. */
export function dataOf(event: unknown): unknown {
  const isObject = typeof event === 'object' && event !== null && !Array.isArray(event)
  return isObject ? (event as { data?: unknown }).data : event
}

const named = (path: readonly string[], names: readonly string[]): Leaf[] =>
  [...new Set(names)].slice(0, MOST_LEAVES).map((text) => ({ path, text }))

const shown = (text: string) => (looksSecret(text) ? HIDDEN : text.slice(0, LONGEST_TEXT))

function textOf(path: readonly string[], value: unknown): string {
  const text = String(value)
  if (typeof value !== 'string' && typeof value !== 'number') return text
  // A cut token might not look like one any more.
  return path.some((name) => isSecretName(name) || isConventional(name)) ? HIDDEN : shown(text)
}

/** The path after a name; undefined when the name does not lead there. */
function restAfter(path: readonly string[], name: readonly string[]): string[] | undefined {
  const normal = path.map(normalName)
  for (let at = 0; at + name.length <= path.length; at++) {
    if (name.every((part, i) => normal[at + i] === part)) return path.slice(at + name.length)
  }
  return undefined
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
    const rest = restAfter(leaf.path, parts)
    return rest === undefined ? [] : { leaf, rest }
  })
}
