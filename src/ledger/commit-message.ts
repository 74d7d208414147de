import { plain } from '../text/log.ts'
import { fillTemplate } from '../text/template.ts'
import type { Manifest } from './manifest.ts'

/** The message of the commit that adds a month: the subject from its template, then git trailers. */
export function commitMessage(template: string, manifest: Manifest): string {
  const { account, month, events, json, source, sequence, run } = manifest
  const name = plain(account.name)
  const filled = fillTemplate(template, {
    account: name,
    'account-id': plain(account.id),
    month,
    events: String(events.count),
  }).trim()
  // Without a subject, or below a line of dashes, git finds no trailers.
  const subject =
    filled === '' || filled.startsWith('---') ? `audit trail: ${filled}`.trim() : filled
  const trailers: [string, string | number | null][] = [
    ['Account', name],
    ['Month', month],
    ['Events', events.count],
    ['First', events.first],
    ['Last', events.last],
    ['SHA-256', json.sha256],
    ['Source-SHA-256', source.checksum],
    ['Sequence', sequence],
    ['Run', run?.url ?? null],
  ]
  const lines = trailers.flatMap(([key, value]) => (value === null ? [] : [`${key}: ${value}`]))
  return `${subject}\n\n${lines.join('\n')}\n`
}
