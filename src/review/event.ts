import { createdAt, type Entry } from '../order/entry.ts'
import { fieldNumber } from '../order/event.ts'
import type { Instant } from '../order/instant.ts'

/** What an event names: who did it, on which app, for which team, from which address. */
export type Subject = 'actor' | 'app' | 'team' | 'ip_address'

/**
 * Where an event names them: groups of paths, of which the first that names anything counts, and in it
 * the first name is the one to show. First come the fields that Heroku publishes. What `data` holds
 * is documented nowhere, so others follow.
 */
const PATHS: Record<Subject, readonly (readonly string[])[]> = {
  actor: [
    ['actor.email', 'actor.id'],
    ['actor.name', 'actor.login', 'actor'],
    ['data.actor.email', 'data.actor.name', 'data.actor.id', 'data.actor', 'data.actor_email'],
  ],
  app: [
    ['app.name', 'app.id'],
    ['app'],
    ['data.app.name', 'data.app.id', 'data.app', 'data.app_name', 'data.app_id'],
  ],
  team: [
    ['team.name', 'team.id'],
    ['team'],
    ['data.team.name', 'data.team.id', 'data.team', 'data.team_name', 'data.team_id'],
    ['data.organization.name', 'data.organization.id', 'data.organization'],
  ],
  ip_address: [
    ['request.ip_address'],
    ['request.ip', 'request.remote_ip', 'ip_address'],
    ['data.ip_address', 'data.ip', 'data.remote_ip'],
  ],
}

const SUBJECTS = Object.keys(PATHS) as Subject[]

const steps = (path: string) => path.split('.')
const fieldOf = (path: string) => fieldNumber(...(steps(path) as [string, string?]))
/** The published ones, as numbers of fields. */
const FIELDS = Object.fromEntries(
  SUBJECTS.map((subject) => [subject, PATHS[subject][0]!.map(fieldOf)]),
) as Record<Subject, number[]>
const STEPS = Object.fromEntries(
  SUBJECTS.map((subject) => [subject, PATHS[subject].map((group) => group.map(steps))]),
) as Record<Subject, string[][][]>

const OUTER = {
  id: fieldNumber('id'),
  created_at: fieldNumber('created_at'),
  type: fieldNumber('type'),
  action: fieldNumber('action'),
}
const DATA = fieldNumber('data')

/** What is said of an event in a row; null: the event does not say. */
export interface Facts {
  created_at: string | null
  type: string | null
  action: string | null
  /** E-mail, else another name or the id. */
  actor: string | null
  app: string | null
  team: string | null
  ip_address: string | null
  id: string | null
}

/** An event where it lies in memory: valid only as long as its entry is. */
export class AuditEvent {
  readonly entry: Entry
  #value: unknown

  constructor(entry: Entry) {
    this.entry = entry
  }

  /** Its bytes, as the record has them. */
  get json(): Buffer {
    const { bytes, start, end } = this.entry
    return bytes.subarray(start, end)
  }

  /** What JSON.parse makes of it; most often an object. Valid also afterwards. */
  get value(): unknown {
    this.#value ??= JSON.parse(this.json.toString())
    return this.#value
  }

  /** The bytes of its `data`; empty when it has none. */
  get data(): Buffer {
    const { bytes, kinds, starts, ends } = this.entry
    return kinds[DATA] === 0 ? Buffer.alloc(0) : bytes.subarray(starts[DATA], ends[DATA])
  }

  /** When it happened; undefined when its `created_at` is missing or no date-time. */
  get instant(): Instant | undefined {
    const instant = createdAt(this.entry)
    return typeof instant === 'string' ? undefined : instant
  }

  /** The text of a field of the event itself; null when that is missing, or no string. */
  text(field: keyof typeof OUTER): string | null {
    return this.entry.text(OUTER[field]) ?? null
  }

  /** Every name that it gives to its actor, app and so on, the one to show first; none: no name. */
  namesOf(subject: Subject): string[] {
    const published = FIELDS[subject].map((field) => this.entry.text(field)).filter(isName)
    if (published.length > 0 || !this.entry.isObject) return published
    for (const group of STEPS[subject].slice(1)) {
      const names = group.map((path) => valueAt(this.value, path)).filter(isName)
      if (names.length > 0) return names
    }
    return []
  }

  get facts(): Facts {
    const shown = (subject: Subject) => this.namesOf(subject)[0] ?? null
    return {
      created_at: this.text('created_at'),
      type: this.text('type'),
      action: this.text('action'),
      actor: shown('actor'),
      app: shown('app'),
      team: shown('team'),
      ip_address: shown('ip_address'),
      id: this.text('id'),
    }
  }
}

const isName = (value: unknown): value is string => typeof value === 'string' && value !== ''

function valueAt(event: unknown, path: readonly string[]): unknown {
  let value = event
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as Record<string, unknown>)[step]
  }
  return value
}
