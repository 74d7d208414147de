import { z } from 'zod'
import { InputError } from '../system/errors.ts'
import { quoted } from '../text/log.ts'
import type { AuditEvent } from './event.ts'
import { patternOf } from './filter.ts'
import { leavesNamed } from './leaves.ts'
import builtIn from './rules.json' with { type: 'json' }

const texts = z.array(z.string().min(1)).min(1)
const subject = z.enum(['actor', 'app', 'team', 'ip_address'])

/** docs/review.md says what they mean. */
const ruleSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'expected lower-case letters, digits and dashes'),
  title: z.string().min(1),
  why: z.string().min(1),
  controls: z.array(z.string()),
  events: texts.optional(),
  except: texts.optional(),
  where: z
    .array(z.strictObject({ leaf: texts, is: z.union([texts, z.literal('outsider')]) }))
    .optional(),
  outside_hours: z.boolean().optional(),
  new: subject.optional(),
  each: z
    .array(z.union([subject, z.enum(['type', 'action'])]))
    .min(1)
    .optional(),
  unusual_days: z.literal(true).optional(),
  show: z.union([z.literal('types'), z.record(z.string(), texts)]).optional(),
})

const fileSchema = z.strictObject({
  /** Lists of names of leaves, which rules refer to as `@` and the list's name. */
  names: z.record(z.string(), texts).default({}),
  rules: z.array(ruleSchema).default([]),
})

type RulesFile = z.infer<typeof fileSchema>

/** What to look for: one rule of rules.json, or of a company's own file. */
export type Rule = z.infer<typeof ruleSchema>

const BUILT_IN: RulesFile = fileSchema.parse(builtIn)

export const RULES: readonly Rule[] = named(BUILT_IN, 'rules.json')

/** The rules with the lists that they refer to. @throws InputError when there is no such list */
function named({ rules, names }: RulesFile, file: string): Rule[] {
  const listed = (leaf: readonly string[]) =>
    leaf.flatMap((name) => {
      if (!name.startsWith('@')) return name
      const list = Object.hasOwn(names, name.slice(1)) ? names[name.slice(1)] : undefined
      if (list !== undefined) return list
      const known = Object.keys(names).map((each) => `@${each}`)
      throw new InputError(
        `${quoted(file)} has no names ${quoted(name)}; there are ${known.join(', ')}`,
      )
    })
  return rules.map(({ where, show, ...rule }) => ({
    ...rule,
    where: where?.map(({ leaf, is }) => ({ leaf: listed(leaf), is })),
    show:
      typeof show === 'object'
        ? Object.fromEntries(Object.entries(show).map(([label, leaf]) => [label, listed(leaf)]))
        : show,
  }))
}

/**
 * The built-in rules with a company's own: one with the id of a built-in rule takes its place, others
 * come first. @throws InputError that says where the file is wrong
 */
export function rulesWith(text: string, file: string): Rule[] {
  const { names, rules } = parse(text, file)
  const own = named({ rules, names: { ...BUILT_IN.names, ...names } }, file)
  return [
    ...own.filter(({ id }) => RULES.every((rule) => rule.id !== id)),
    ...RULES.map((rule) => own.find(({ id }) => id === rule.id) ?? rule),
  ]
}

function parse(text: string, file: string): RulesFile {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new InputError(`${quoted(file)} is not JSON. docs/review.md shows a file of rules`)
  }
  const { data, error } = fileSchema.safeParse(value)
  if (error === undefined) return data
  throw new InputError(`${quoted(file)} is no file of rules:\n${z.prettifyError(error)}`)
}

function matcher(globs: readonly string[]): (text: string) => boolean {
  if (globs.length === 0) return () => false
  const pattern = patternOf(globs)
  return (text) => pattern.test(text)
}

export function kindsOf({ events = ['*'], except = [] }: Rule): (kind: string) => boolean {
  const typed = (globs: readonly string[]) =>
    matcher(globs.map((glob) => (glob.includes('.') ? glob : `${glob}.*`)))
  const [isIn, isOut] = [typed(events), typed(except)]
  return (kind) => isIn(kind) && !isOut(kind)
}

export function whereOf({ where = [] }: Rule): (event: AuditEvent) => boolean {
  const tests = where.map(({ leaf: names, is }) => {
    const matches = is === 'outsider' ? isOutsider : matcher(is)
    return ({ leaves, facts: { actor } }: AuditEvent) =>
      names
        .flatMap((name) => leavesNamed(leaves, name))
        .some(({ leaf }) => matches(leaf.text, actor ?? ''))
  })
  return (event) => tests.every((test) => test(event))
}

const domainOf = (email: string) =>
  /^[^@\s]+@([^@\s]+\.[^@\s.]+)\.?$/.exec(email)?.[1]?.toLowerCase()

/** Whether two e-mails are of unrelated domains: neither is a part of the other. */
function isOutsider(email: string, actor: string): boolean {
  const [theirs, ours] = [domainOf(email), domainOf(actor)]
  if (theirs === undefined || ours === undefined) return false
  return !`.${theirs}`.endsWith(`.${ours}`) && !`.${ours}`.endsWith(`.${theirs}`)
}
