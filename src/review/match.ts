import type { Facts } from './event.ts'
import { patternOf } from './filter.ts'
import { leavesNamed, type Leaf } from './leaves.ts'
import type { Condition, Rule } from './rules.ts'

/** Tests a text against globs, any of which will do; without any, none does. */
export function matcher(globs: readonly string[]): (text: string) => boolean {
  if (globs.length === 0) return () => false
  const pattern = patternOf(globs, false)
  return (text) => pattern.test(text)
}

/** Which events a rule is about, as far as their leaves say. */
export function whereOf({ where = [] }: Rule): (leaves: () => Leaf[], facts: Facts) => boolean {
  const tests = where.map(({ leaf, is }) => ({ leaf, test: testOf(is) }))
  return (leaves, facts) =>
    tests.every(({ leaf, test }) =>
      leaf.some((name) =>
        leavesNamed(leaves(), name).some(({ leaf: { text } }) => test(text, facts)),
      ),
    )
}

function testOf(is: Condition['is']): (text: string, facts: Facts) => boolean {
  if (is === 'outsider') return (text, { actor }) => isOutsider(text, actor ?? '')
  return matcher(is)
}

const domainOf = (email: string) =>
  /^[^@\s]+@([^@\s]+\.[^@\s.]+)\.?$/.exec(email)?.[1]?.toLowerCase()

/** Whether two e-mails are of unrelated domains: neither is a part of the other. */
function isOutsider(email: string, actor: string): boolean {
  const [theirs, ours] = [domainOf(email), domainOf(actor)]
  if (theirs === undefined || ours === undefined) return false
  return theirs !== ours && !theirs.endsWith(`.${ours}`) && !ours.endsWith(`.${theirs}`)
}
