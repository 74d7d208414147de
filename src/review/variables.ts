import { normalName } from './secret.ts'

const setOf = (names: string) => new Set(names.split(' ').map(normalName))

/** Under these an event may hold config variables: as names, or with their values. */
const CONTAINERS = setOf(
  'config config_var config_vars configuration env env_vars environment environment_variables ' +
    'variable variables var vars',
)
const CHANGES = setOf(
  'set unset add added remove removed update updated delete deleted change changes changed diff ' +
    'keys names',
)
/** Under these one variable has its name; what stands beside it may be its value. */
const NAME_KEYS = setOf('name key var variable config_var field')
const VALUE_KEYS = setOf(
  'value old new old_value new_value previous current before after from to content',
)

const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,99}$/
/** How most are named, and hardly anything else is. */
const CONVENTIONAL = /^[A-Z][A-Z0-9_]{1,99}$/
const DEEPEST = 8

/** Whether this may be the name of a config variable, and what it leads to its value. */
export const isConventional = (name: string) => CONVENTIONAL.test(name)

const isIn = (names: ReadonlySet<string>, key: string) =>
  !isConventional(key) && names.has(normalName(key))

export const isContainer = (name: string) => isIn(CONTAINERS, name)

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The names in the `data` of an event about config, which may have any shape. Never a value. */
export const variablesIn = (data: unknown): string[] => [...nameOf(data), ...namesIn(data)]

/** The names in a container. Where a name cannot be told from a value, nothing. */
export const variablesOf = (container: unknown): string[] => namesIn(container, NAME)

/** @param listed what a name in a list must look like; undefined: in no container yet */
function namesIn(value: unknown, listed?: RegExp, depth = 0): string[] {
  if (depth > DEEPEST) return []
  if (Array.isArray(value)) return value.flatMap((item) => namesOfItem(item, listed, depth + 1))
  if (typeof value === 'string') return listed ? namesOfText(value, CONVENTIONAL) : []
  if (!isObject(value)) return []
  const isOne = listed && Object.keys(value).some((key) => isIn(VALUE_KEYS, key))
  const own = isOne ? nameOf(value) : []
  if (own.length > 0) return own
  return Object.entries(value).flatMap(([key, held]) => {
    if (isConventional(key)) return key
    // What changed may also be a pair of an old and a new value.
    if (isIn(CHANGES, key) && (!listed || typeof held === 'object')) {
      return namesIn(held, CONVENTIONAL, depth + 1)
    }
    if (listed) return NAME.test(key) ? key : []
    return namesIn(held, isContainer(key) ? NAME : undefined, depth + 1)
  })
}

function namesOfItem(item: unknown, listed: RegExp | undefined, depth: number): string[] {
  if (!listed) return namesIn(item, listed, depth)
  if (typeof item === 'string') return namesOfText(item, listed)
  // A pair: the second is the value.
  if (Array.isArray(item)) return namesOfItem(item[0], CONVENTIONAL, depth)
  const own = nameOf(item)
  return own.length > 0 ? own : namesIn(item, listed, depth)
}

/** The first, since another may be its value. */
function nameOf(variable: unknown): string[] {
  const names = Object.entries(isObject(variable) ? variable : {}).flatMap(([key, held]) =>
    isIn(NAME_KEYS, key) && typeof held === 'string' && NAME.test(held) ? held : [],
  )
  return names.slice(0, 1)
}

export const isValueIn = (object: object, key: string): boolean =>
  isIn(VALUE_KEYS, key) && nameOf(object).some(isConventional)

/** Of `A=b` the name; of other texts those that look like one. */
function namesOfText(text: string, pattern: RegExp): string[] {
  const [name = '', value] = text.split('=', 2).map((part) => part.trim())
  return (value === undefined ? pattern : NAME).test(name) ? [name] : []
}
