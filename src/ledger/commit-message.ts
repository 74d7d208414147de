import { onOneLine } from '../text/log.ts'
import { fillTemplate } from '../text/template.ts'
import type { Manifest } from './manifest.ts'
import type { HeldManifest } from './state.ts'

/**
 * What GitHub, and runners, take for more than text in a message: `[skip ci]`, a mention, an issue to
 * close by number, `GH-1` or address.
 */
const MEANINGFUL: [pattern: RegExp, harmless: string][] = [
  [/\[/g, '('],
  [/\]/g, ')'],
  [/@/g, '(at)'],
  [/#(?=\d)/g, '# '],
  [/\bGH-(?=\d)/gi, 'GH '],
  [/:\/\//g, ': //'],
]

/** An account's name for a commit's message, where it means nothing but itself: the same for who verifies. */
const nameInMessage = ({ name }: { name: string }): string =>
  MEANINGFUL.reduce((text, [pattern, harmless]) => text.replace(pattern, harmless), onOneLine(name))

/** A trailer whose value is null is left out. */
export type Trailers = readonly [key: string, value: string | number | null][]

function withTrailers(subject: string, trailers: Trailers): string {
  const lines = trailers.flatMap(([key, value]) => (value === null ? [] : [`${key}: ${value}`]))
  return `${subject}\n\n${lines.join('\n')}\n`
}

/** The message of the commit that adds a month: the subject from its template, then git trailers. */
export function commitMessage(template: string, manifest: Manifest): string {
  const { account, month, events } = manifest
  const subject = fillTemplate(template, {
    account: nameInMessage(account),
    'account-id': onOneLine(account.id),
    month,
    events: String(events.count),
  }).trim()
  return withTrailers(subject, monthTrailers(manifest))
}

export function monthTrailers(manifest: Manifest): Trailers {
  const { account, month, events, json, source, sequence, run } = manifest
  return [
    ['Account', nameInMessage(account)],
    ['Month', month],
    ['Events', events.count],
    ['First', events.first],
    ['Last', events.last],
    ['SHA-256', json.sha256],
    ['Source-SHA-256', source.checksum],
    ['Sequence', sequence],
    ['Run', run?.url ?? null],
  ]
}

/** What is added to a month after its own commit, and how the subject says it. */
const DONE = { signoff: 'signed off', timestamp: 'time-stamped' } as const
export type Evidence = keyof typeof DONE

/** The message of a commit that adds evidence of a month: it is outside of the chain. */
export function evidenceMessage(
  evidence: Evidence,
  { sha256, manifest: { account, month } }: HeldManifest,
  run: Manifest['run'],
): string {
  const name = nameInMessage(account)
  return withTrailers(`audit trail: ${name} ${month} (${DONE[evidence]})`, [
    ['Account', name],
    ['Month', month],
    ['Evidence', evidence],
    ['Manifest-SHA-256', sha256],
    ['Run', run?.url ?? null],
  ])
}
