import { counted } from '../text/log.ts'
import { cut, description } from './describe.ts'
import type { AuditEvent, Facts } from './event.ts'
import type { Names } from './pseudonyms.ts'
import type { Finding, Section } from './review.ts'
import type { Rule } from './rules.ts'

export type Place = Pick<Finding, 'path' | 'line'>

const MOST_FINDINGS = 200

/** Collects what a rule finds, in memory that does not grow with the events. */
export function sectionTally(rule: Rule, names: Names) {
  const groups = new Map<
    string,
    { finding: Finding; events: number; about: ReturnType<typeof description> }
  >()
  let [count, left] = [0, 0]
  return {
    add(event: AuditEvent, place: Place): void {
      const { facts, kind } = event
      count++
      const key = JSON.stringify(rule.each?.map((part) => facts[part]) ?? count)
      if (!groups.has(key)) {
        if (groups.size >= MOST_FINDINGS) {
          left++
          return
        }
        const finding = findingOf(facts, place, names)
        groups.set(key, { finding, events: 0, about: description(rule, names) })
      }
      const group = groups.get(key)!
      group.events++
      if (rule.show === 'types') group.about.put('events', cut(names.text(kind)))
      else group.about.add(event.leaves)
    },
    section(): Section {
      const findings = Array.from(groups.values(), ({ finding, events, about }) => {
        const times = events > 1 ? ` (${counted(events, 'event')})` : ''
        return { ...finding, what: `${about.text()}${times}`.trim() }
      })
      return { ...sectionOf(rule, findings), count, left }
    },
  }
}

export function sectionOf({ id, title, why, controls }: Rule, findings: Finding[]): Section {
  return { rule: id, title, why, controls, count: findings.length, left: 0, findings }
}

/** A finding that says nothing yet. */
export function findingOf(facts: Facts, place: Place, names: Names): Finding {
  const shown = (text: string | null) => text && cut(names.text(text))
  const all = Object.entries(facts).map(([name, text]) => [name, shown(text)])
  return {
    ...(Object.fromEntries(all) as Facts),
    actor: facts.actor && cut(names.person(facts.actor)),
    ip_address: facts.ip_address && cut(names.address(facts.ip_address)),
    what: '',
    ...place,
  }
}
