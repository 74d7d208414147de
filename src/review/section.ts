import { endOf, startOf, type Month } from '../system/month.ts'
import { counted } from '../text/log.ts'
import { cut, Description } from './describe.ts'
import type { AuditEvent, Facts } from './event.ts'
import type { Leaf } from './leaves.ts'
import type { Names } from './pseudonyms.ts'
import type { Finding, Section } from './review.ts'
import type { Rule } from './rules.ts'
import { Counts } from './tally.ts'

/** An event as rules see it, and where it stands in the record. */
export interface Sighting {
  facts: Facts
  /** Of its `data`. */
  leaves: () => Leaf[]
  path: string
  line: number
}

/** What is read of an event. */
export type ReadEvent = Pick<AuditEvent, 'facts' | 'instant' | 'value'>

/** Findings of a rule, at most. */
const MOST_FINDINGS = 200
const MOST_TYPES = 20

interface Group {
  finding: Finding
  events: number
  types: Counts
  description: Description
}

/** Collects what a rule finds, in memory that does not grow with the events. */
export class SectionTally {
  readonly rule: Rule
  readonly #names: Names
  readonly #groups = new Map<string, Group>()
  /** The types of what it found. */
  readonly #types = new Set<string>()
  #count = 0
  #left = 0

  constructor(rule: Rule, names: Names) {
    this.rule = rule
    this.#names = names
  }

  add(sighting: Sighting): void {
    const { facts } = sighting
    const { each } = this.rule
    const type = `${facts.type ?? ''}.${facts.action ?? ''}`
    this.#count++
    if (this.#types.size < MOST_TYPES) this.#types.add(type)
    const key = each ? JSON.stringify(each.map((part) => facts[part])) : String(this.#count)
    let group = this.#groups.get(key)
    if (group === undefined && this.#groups.size < MOST_FINDINGS) {
      group = {
        finding: findingOf(sighting, this.#names),
        events: 0,
        types: new Counts(MOST_TYPES),
        description: new Description(this.rule, this.#names),
      }
      this.#groups.set(key, group)
    }
    if (group === undefined) {
      this.#left++
      return
    }
    group.events++
    if (this.rule.show === 'types') group.types.add(type)
    else group.description.add(sighting.leaves())
  }

  section(month: Month): Section {
    const findings = Array.from(this.#groups.values(), (group) => ({
      ...group.finding,
      what: this.#whatOf(group),
    }))
    const types = this.#types.size < MOST_TYPES ? [...this.#types].sort() : []
    return sectionOf(this.rule, findings, queryFor(month, types), this.#count, this.#left)
  }

  #whatOf({ events, types, description }: Group): string {
    const listed = types
      .top((type) => ({ type: cut(this.#names.text(type)) }))
      .map(({ type, events: count }) => `${type}: ${count}`)
    const what = this.rule.show === 'types' ? listed.join(', ') : String(description)
    return events > 1 ? `${what} (${counted(events, 'event')})`.trim() : what
  }
}

export function sectionOf(
  { id: rule, title, why, controls }: Rule,
  findings: Finding[],
  query: string,
  count = findings.length,
  left = 0,
): Section {
  return { rule, title, why, controls, count, left, query, findings }
}

/** A command that shows the events of these types in a month, or all of it. */
export function queryFor(month: Month, types: readonly string[]): string {
  const day = (date: Date) => date.toISOString().slice(0, 10)
  const last = new Date(endOf(month).getTime() - 1)
  const isPlain = types.every((type) => /^\w+\.\w+$/.test(type))
  const filters = isPlain ? types.map((type) => ` --type ${type}`).join('') : ''
  return `heroku-audit-trail query --from ${day(startOf(month))} --to ${day(last)}${filters}`
}

/** A finding that says nothing yet. */
export function findingOf({ facts, path, line }: Omit<Sighting, 'leaves'>, names: Names): Finding {
  const shown = (text: string | null) => text && cut(names.text(text))
  return {
    id: shown(facts.id),
    created_at: shown(facts.created_at),
    type: shown(facts.type) ?? '',
    action: shown(facts.action) ?? '',
    actor: facts.actor && cut(names.person(facts.actor)),
    app: shown(facts.app),
    team: shown(facts.team),
    ip_address: facts.ip_address && cut(names.address(facts.ip_address)),
    what: '',
    path,
    line,
  }
}
