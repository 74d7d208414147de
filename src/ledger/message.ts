import { plain } from '../log.ts'
import type { Month } from '../month.ts'
import { fillTemplate } from '../template.ts'

/** What a commit says of the month it delivers. */
export interface CommitFacts {
  account: { id: string; name: string }
  month: Month
  events: number
  /** `created_at` of the earliest and latest event; null when there is none. */
  first: string | null
  last: string | null
  /** SHA-256 of the ordered document. */
  sha256: string
  /** SHA-256 of Heroku's bytes. */
  sourceSha256: string
  /** The workflow run's page; null outside a workflow. */
  run: string | null
}

/** A commit's message: the subject line from its template, then git trailers. */
export function commitMessage(template: string, facts: CommitFacts): string {
  const account = plain(facts.account.name)
  const subject = fillTemplate(template, {
    account,
    'account-id': plain(facts.account.id),
    month: facts.month,
    events: String(facts.events),
  })
  const trailers: [string, string | null][] = [
    ['Account', account],
    ['Month', facts.month],
    ['Events', String(facts.events)],
    ['First', facts.first],
    ['Last', facts.last],
    ['SHA-256', facts.sha256],
    ['Source-SHA-256', facts.sourceSha256],
    ['Run', facts.run],
  ]
  const lines = trailers.flatMap(([key, value]) => (value === null ? [] : [`${key}: ${value}`]))
  return `${subject}\n\n${lines.join('\n')}\n`
}
