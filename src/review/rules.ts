import { z } from 'zod'
import { InputError } from '../system/errors.ts'
import { quoted } from '../text/log.ts'
import { matcher } from './match.ts'
import builtIn from './rules.json' with { type: 'json' }

const globs = z.array(z.string().min(1)).min(1)
const leafNames = z.array(z.string().min(1)).min(1)

const conditionSchema = z.strictObject({
  /** Names of the leaf of `data`, any of which will do: `email`, or `user.email`. */
  leaf: leafNames,
  /** Globs, any of which will do; `outsider`: an e-mail of another domain than the actor's. */
  is: z.union([globs, z.literal('outsider')]),
})

const subject = z.enum(['actor', 'app', 'team', 'ip_address'])

const ruleSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'expected lower-case letters, digits and dashes'),
  title: z.string().min(1),
  /** Why it matters, in a sentence. */
  why: z.string().min(1),
  /** Which controls it serves. */
  controls: z.array(z.string()),
  /** Globs of `type` or `type.action`; without: all. */
  events: globs.optional(),
  /** The same; these do not count. */
  except: globs.optional(),
  /** Conditions on leaves of `data`, all of which must hold. */
  where: z.array(conditionSchema).optional(),
  /** Only outside of working hours. */
  outside_hours: z.boolean().optional(),
  /** Only the first of an actor, an app or an address that the months before did not have. */
  new: subject.optional(),
  /** One finding for each of these, not for each event. */
  each: z
    .array(z.union([subject, z.enum(['type', 'action'])]))
    .min(1)
    .optional(),
  /** Days with far more events than usual, in place of events. */
  unusual_days: z.literal(true).optional(),
  /**
   * What to show of `data`: names of leaves, by label; of each label the first name that is there.
   * `types`: which events there were, where there is a finding for several.
   */
  show: z.union([z.literal('types'), z.record(z.string(), leafNames)]).optional(),
})

const fileSchema = z.strictObject({
  /** Globs of the ids of built-in rules to leave out. */
  without: globs.optional(),
  /** Lists of names of leaves, which rules refer to as `@` and the list's name. */
  names: z.record(z.string(), leafNames).default({}),
  rules: z.array(ruleSchema).default([]),
})

type RulesFile = z.infer<typeof fileSchema>

/** What to look for: one rule of rules.json, or of a company's own file. */
export type Rule = z.infer<typeof ruleSchema>
export type Condition = z.infer<typeof conditionSchema>

const BUILT_IN: RulesFile = fileSchema.parse(builtIn)

/** The rules that come with this project. */
export const RULES: readonly Rule[] = named(BUILT_IN, 'rules.json')

/** The rules with the lists that they refer to. @throws InputError when there is no such list */
function named({ rules, names }: RulesFile, file: string): Rule[] {
  const lists = new Map(Object.entries(names))
  const listOf = (name: string) => {
    const list = lists.get(name.slice(1))
    if (list !== undefined) return list
    const known = [...lists.keys()].map((each) => `@${each}`).join(', ')
    throw new InputError(`${quoted(file)} has no names ${quoted(name)}; there are ${known}`)
  }
  const listed = (leaf: readonly string[]) =>
    leaf.flatMap((name) => (name.startsWith('@') ? listOf(name) : name))
  const shown = (show: Exclude<Rule['show'], string | undefined>) =>
    Object.fromEntries(Object.entries(show).map(([label, leaf]) => [label, listed(leaf)]))
  return rules.map((rule) => ({
    ...rule,
    where: rule.where?.map(({ leaf, is }) => ({ leaf: listed(leaf), is })),
    show: typeof rule.show === 'object' ? shown(rule.show) : rule.show,
  }))
}

/**
 * The built-in rules with a company's own: one with the id of a built-in rule takes its place, others
 * come first.
 *
 * @param text JSON of the same form as rules.json
 * @throws InputError that says where the file is wrong
 */
export function rulesWith(text: string, file: string): Rule[] {
  const { without = [], names, rules } = parse(text, file)
  const own = named({ rules, names: { ...BUILT_IN.names, ...names } }, file)
  const isLeftOut = matcher(without)
  const kept = RULES.filter(({ id }) => !isLeftOut(id))
  const isNamed = (id: string) => kept.some((rule) => rule.id === id)
  return [
    ...own.filter(({ id }) => !isNamed(id)),
    ...kept.map((rule) => own.find(({ id }) => id === rule.id) ?? rule),
  ]
}

function parse(text: string, file: string): RulesFile {
  let value: unknown
  try {
    // Windows' editors begin a file with a byte order mark.
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw new InputError(`${quoted(file)} is not JSON. docs/review.md shows a file of rules`)
  }
  const { data, error } = fileSchema.safeParse(value)
  if (error === undefined) return data
  const problems = error.issues.map(({ path, message }) =>
    [path.join('.'), message].filter(Boolean).join(': '),
  )
  throw new InputError(`${quoted(file)} is no file of rules:\n${problems.join('\n')}`)
}
