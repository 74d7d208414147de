import { normalName } from './secret.ts'

const setOf = (...names: string[]) => new Set(names.map(normalName))

/** Under these an event may hold config variables: as names, or with their values. */
const CONTAINERS = setOf(
  ...['config', 'config_var', 'config_vars', 'configuration', 'env', 'env_vars', 'environment'],
  ...['environment_variables', 'variable', 'variables', 'var', 'vars'],
)
/** Under these as well, in an event about config. */
const CHANGES = setOf(
  ...['set', 'unset', 'add', 'added', 'remove', 'removed', 'update', 'updated', 'delete'],
  ...['deleted', 'change', 'changes', 'changed', 'diff', 'keys', 'names'],
)
/** Under these one variable has its name; what stands beside it may be its value. */
const NAME_KEYS = setOf('name', 'key', 'var', 'variable', 'config_var', 'field')
const VALUE_KEYS = setOf(
  ...['value', 'old', 'new', 'old_value', 'new_value', 'previous', 'current', 'before', 'after'],
  ...['from', 'to', 'content'],
)

const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,99}$/
/** How most are named, and hardly anything else is. */
const CONVENTIONAL = /^[A-Z][A-Z0-9_]{1,99}$/
const DEEPEST = 8

/** Whether this may be the name of a config variable, and what it leads to its value. */
export const isConventional = (name: string) => CONVENTIONAL.test(name)

const isIn = (names: ReadonlySet<string>, key: string) =>
  !isConventional(key) && names.has(normalName(key))

/** Whether config variables are what stands under this name, in an event of any type. */
export const isContainer = (name: string) => isIn(CONTAINERS, name)

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The names in the `data` of an event about config, which may have any shape. Never a value. */
export function namesInEvent(data: unknown): string[] {
  return [...(isObject(data) ? nameOf(data) : []), ...searched(data, 0)]
}

function searched(value: unknown, depth: number): string[] {
  if (depth > DEEPEST) return []
  if (Array.isArray(value)) return value.flatMap((item) => searched(item, depth + 1))
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([key, held]) => {
    if (isConventional(key)) return key
    if (isContainer(key)) return namesIn(held, NAME, depth + 1)
    // What changed may also be a pair of an old and a new value.
    if (isIn(CHANGES, key)) return namesIn(held, CONVENTIONAL, depth + 1)
    return searched(held, depth + 1)
  })
}

/**
 * The names in what a container holds: the keys of an object, what is listed, what stands under
 * `name` or `key`. Where a name cannot be told from a value, nothing.
 *
 * @param listed what a name in a list must look like
 */
export function namesIn(value: unknown, listed = NAME, depth = 0): string[] {
  if (depth > DEEPEST) return []
  if (typeof value === 'string') return namesOfText(value, CONVENTIONAL)
  if (Array.isArray(value)) return value.flatMap((item) => namesOfItem(item, listed, depth + 1))
  if (!isObject(value)) return []
  const isOne = Object.keys(value).some((key) => isIn(VALUE_KEYS, key))
  const own = isOne ? nameOf(value) : []
  if (own.length > 0) return own
  return Object.entries(value).flatMap(([key, held]) => {
    const isGroup = typeof held === 'object' && isIn(CHANGES, key)
    if (isGroup) return namesIn(held, CONVENTIONAL, depth + 1)
    return NAME.test(key) ? key : []
  })
}

function namesOfItem(item: unknown, listed: RegExp, depth: number): string[] {
  if (typeof item === 'string') return namesOfText(item, listed)
  // A pair: the second is the value.
  if (Array.isArray(item)) return namesOfItem(item[0], CONVENTIONAL, depth + 1)
  const own = isObject(item) ? nameOf(item) : []
  return own.length > 0 ? own : namesIn(item, listed, depth)
}

/** The first, since another may be its value. */
function nameOf(variable: Record<string, unknown>): string[] {
  const names = Object.entries(variable).flatMap(([key, held]) =>
    isIn(NAME_KEYS, key) && typeof held === 'string' && NAME.test(held) ? held : [],
  )
  return names.slice(0, 1)
}

/** Whether what stands under a name is the value of a variable that is named beside it. */
export function isValueIn(object: object): (key: string) => boolean {
  const isVariable = isObject(object) && nameOf(object).some(isConventional)
  return (key) => isVariable && isIn(VALUE_KEYS, key)
}

/** Of `A=b` the name; of a list, `A, B`, each; of other texts nothing. */
function namesOfText(text: string, pattern: RegExp): string[] {
  const [before = '', ...values] = text.slice(0, 10_000).split('=')
  const names = before.split(',').map((name) => name.trim())
  const isNames = names.every((name) => (values.length > 0 ? NAME : pattern).test(name))
  return isNames ? names.slice(0, values.length > 0 ? 1 : undefined) : []
}
