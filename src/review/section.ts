import { counted } from '../text/log.ts'
import { cut, Description } from './describe.ts'
import type { AuditEvent, Facts } from './event.ts'
import type { Names } from './pseudonyms.ts'
import type { Finding, Section } from './review.ts'
import type { Rule } from './rules.ts'

/** Where an event stands in the record. */
export type Place = Pick<Finding, 'path' | 'line'>

/** Findings of a rule, at most. */
const MOST_FINDINGS = 200

interface Group {
  finding: Finding
  events: number
  description: Description
}

/** Collects what a rule finds, in memory that does not grow with the events. */
export class SectionTally {
  readonly rule: Rule
  readonly #names: Names
  readonly #groups = new Map<string, Group>()
  #count = 0
  #left = 0

  constructor(rule: Rule, names: Names) {
    this.rule = rule
    this.#names = names
  }

  add(event: AuditEvent, place: Place): void {
    const { each, show } = this.rule
    const { facts, kind } = event
    this.#count++
    const key = each ? JSON.stringify(each.map((part) => facts[part])) : String(this.#count)
    if (!this.#groups.has(key)) {
      if (this.#groups.size >= MOST_FINDINGS) {
        this.#left++
        return
      }
      const description = new Description(this.rule, this.#names)
      const finding = findingOf(facts, place, this.#names)
      this.#groups.set(key, { finding, events: 0, description })
    }
    const group = this.#groups.get(key)!
    group.events++
    if (show === 'types') group.description.put('events', cut(this.#names.text(kind)))
    else group.description.add(event.leaves)
  }

  section(): Section {
    const findings = Array.from(this.#groups.values(), ({ finding, events, description }) => {
      const times = events > 1 ? ` (${counted(events, 'event')})` : ''
      return { ...finding, what: `${description.text}${times}`.trim() }
    })
    return { ...sectionOf(this.rule, findings), count: this.#count, left: this.#left }
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
