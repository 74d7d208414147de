import type { AuditEvent } from './event.ts'

/** Which events are wanted: globs, and days as `YYYY-MM-DD`, both included. */
export type Wanted = Partial<
  Record<'actor' | 'type' | 'app' | 'team' | 'ip' | 'text', string[]>
> & {
  from?: string
  to?: string
}

export type Filter = (event: AuditEvent) => boolean

const DAY = 86_400

const secondsOf = (day: string) => Date.parse(`${day}T00:00:00Z`) / 1000

/** The events on the days that are wanted. One without a readable `created_at` is on none. */
export function onDays({ from, to }: Wanted): Filter {
  const start = from === undefined ? -Infinity : secondsOf(from)
  const end = to === undefined ? Infinity : secondsOf(to) + DAY
  return ({ instant }) => instant !== undefined && start <= instant.seconds && instant.seconds < end
}

const TEXTS: Record<Exclude<keyof Wanted, 'from' | 'to'>, (event: AuditEvent) => string[]> = {
  type: (event) => [event.text('type') ?? '', event.kind],
  actor: (event) => event.namesOf('actor'),
  app: (event) => event.namesOf('app'),
  team: (event) => event.namesOf('team'),
  ip: (event) => event.namesOf('ip_address'),
  text: (event) => [unescaped(event.json.toString())],
}

export function matching(wanted: Wanted): Filter {
  const searches = (Object.keys(TEXTS) as (keyof typeof TEXTS)[])
    .filter((kind) => wanted[kind] !== undefined)
    .map((kind) => ({ textsOf: TEXTS[kind], pattern: patternOf(wanted[kind]!, kind === 'text') }))
  return (event) =>
    searches.every(({ textsOf, pattern }) => textsOf(event).some((text) => pattern.test(text)))
}

/** A pattern that matches what one of the globs does; the whole text, or a part of it. */
export function patternOf(globs: readonly string[], isPart = false): RegExp {
  const sources = globs.map((glob) =>
    glob
      .replace(/[\\^$.+()[\]{}|/]/g, '\\$&')
      .replace(isPart ? /^\*+|\*+$/g : /$^/, '')
      .replace(/\*+/g, '.*')
      .replaceAll('?', '.'),
  )
  const any = `(?:${sources.join('|')})`
  return new RegExp(isPart ? any : `^${any}$`, 'isu')
}

function unescaped(json: string): string {
  if (!json.includes('\\')) return json
  return json.replace(/\\(?:u[0-9a-f]{4}|.)/gi, (escape) => JSON.parse(`"${escape}"`) as string)
}
