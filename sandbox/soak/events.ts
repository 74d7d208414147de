import { createHash } from 'node:crypto'

/** An archive that Heroku offers or offered of a month, as the checker knows it. */
export interface Offer {
  /** `YYYY-MM`. */
  month: string
  /** When Heroku made it, RFC 3339. */
  createdAt: string
  gz: Buffer
  /** JSON texts of its events, without white space, in the order of the archive. */
  events: readonly string[]
}

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The end of a month of UTC, in milliseconds. */
function endOf(month: string): number {
  const [year, number] = month.split('-').map(Number) as [number, number]
  return Date.UTC(year, number)
}

/** Whether Heroku made it after the month was over. */
export function isFinal({ month, createdAt }: Offer): boolean {
  return Date.parse(createdAt) >= endOf(month)
}

interface Dated {
  text: string
  createdAt: string
  /** Milliseconds, for the day. */
  time: number
  /** Nanoseconds. */
  instant: bigint
  kind: string
}

/** Reads what `created_at` says; generated events all have it, with up to nine digits. */
function dated(text: string): Dated {
  const event = JSON.parse(text) as { created_at: string; type: string; action: string }
  const fraction = /\.(\d+)/.exec(event.created_at)?.[1] ?? ''
  const whole = Date.parse(event.created_at.replace(/\.\d+/, ''))
  const instant = BigInt(whole) * 1_000_000n + BigInt(fraction.padEnd(9, '0'))
  const kind = `${event.type}.${event.action}`
  return { text, createdAt: event.created_at, time: whole, instant, kind }
}

/** What a manifest must say of events, and their order: by instant, equal ones as they came. */
export function factsOf({ events }: Offer) {
  const sorted = events.map(dated).sort((a, b) => Number(a.instant - b.instant))
  const count = (keys: string[]) => {
    const counts: Record<string, number> = {}
    for (const key of keys) counts[key] = (counts[key] ?? 0) + 1
    return counts
  }
  return {
    texts: sorted.map(({ text }) => text),
    facts: {
      count: sorted.length,
      first: sorted[0]?.createdAt ?? null,
      last: sorted.at(-1)?.createdAt ?? null,
      by_type: count(sorted.map(({ kind }) => kind)),
      by_day: count(sorted.map(({ time }) => new Date(time).toISOString().slice(0, 10))),
    },
  }
}

/** Without white space between tokens. */
const compact = (json: string) => json.replace(/("(?:[^"\\]|\\.)*")|\s+/g, '$1')

/** What is wrong with an ordered document, given the archive and its JSON; undefined: nothing. */
export function documentProblem(document: string, offer: Offer, json: string): string | undefined {
  const { texts } = factsOf(offer)
  const all = offer.events.join(',')
  const at = json.indexOf(all)
  const expected = json.slice(0, at) + texts.join(',') + json.slice(at + all.length)
  if (!document.endsWith('\n')) return 'does not end in a newline'
  if (compact(document) !== expected) return 'has not the events of the archive in their order'
  const lines = document.split('\n').map((line) => line.replace(/,$/, ''))
  const own = texts.filter((text) => !lines.includes(text))
  return own.length === 0 ? undefined : `has ${own.length} events without a line of their own`
}
