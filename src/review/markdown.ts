import { formatMonths, type Month } from '../system/month.ts'
import { counted } from '../text/log.ts'
import { code, escapeMarkdown, summaryWithin, table } from '../text/markdown.ts'
import type { Review, Section } from './review.ts'

const MOST_FINDINGS = 50
const MOST_NAMES = 10
const NOT_ALL = '_What follows is left out: it would be more than GitHub shows. The JSON holds it._'

/** The review as Markdown, within the 1 MiB of a job's summary. */
export function reviewMarkdown(review: Review): string {
  const [head, ...sections] = reviewParts(review)
  return summaryWithin([head!], sections, NOT_ALL)
}

/** The parts of that, of which the first says the most, for a summary that has more to show. */
export function reviewParts(review: Review): string[] {
  const { account, charts, sections } = review
  const found = sections.filter(({ count }) => count > 0)
  const rows = charts.by_actor.map(({ actor, events }) => [escapeMarkdown(actor), number(events)])
  const busiest = table(['Actor', 'Events'], rows.slice(0, MOST_NAMES))
  return [
    head(review, `${escapeMarkdown(account.name)} `),
    ...found.map(sectionText),
    `### Busiest actors\n\n${busiest}`,
  ]
}

/** The same in counts only, without any text of an event, for an encrypted ledger. */
export function reviewCounts(review: Review): string {
  const days = review.charts.by_day.map(({ day, events }) => [day, number(events)])
  const byDay = `<details><summary>Events by day, UTC</summary>\n\n${table(['Day', 'Events'], days)}\n\n</details>`
  return `${head(review, '')}\n\n${byDay}\n`
}

const number = (value: number) => value.toLocaleString('en-US')

function head(review: Review, account: string): string {
  const { month, revision, final, events, first, last, compared, sections } = review
  const times = first === null ? '' : `, ${escapeMarkdown(first)} to ${escapeMarkdown(last!)}`
  const revised = revision > 1 ? `, revision ${revision}` : ''
  const hours = escapeMarkdown(`${review.working_hours}, ${review.time_zone}`)
  const rows = sections.map(({ title, count, controls }) => {
    const cells = [escapeMarkdown(title), number(count)]
    const bold = count > 0 ? cells.map((cell) => `**${cell}**`) : cells
    return [...bold, escapeMarkdown(controls.join(', '))]
  })
  return [
    `## Review of ${account}${month}${revised}`,
    `${counted(events, 'event')}${times}. Working hours: ${hours}.`,
    !final && '⚠️ The month is provisional: events will be added to it.',
    compared.months.length === 0
      ? '_Not compared with earlier months._'
      : `Compared with ${formatMonths(compared.months as Month[])}.`,
    compared.left_out && `ℹ️ ${escapeMarkdown(compared.left_out)}`,
    table(['What a reviewer looks for', 'Found', 'Controls'], rows),
  ]
    .filter((part) => typeof part === 'string')
    .join('\n\n')
}

function sectionText({ title, why, count, left, findings, rule }: Section): string {
  const rows = findings.slice(0, MOST_FINDINGS).map((finding) => {
    const { created_at, type, action, what, actor, app, team, ip_address, path, line } = finding
    const event = type === '*' ? '' : `${type ?? ''}.${action ?? ''}`
    const cells = [created_at, event, actor, what, app ?? team, ip_address, `${path}:${line}`]
    return cells.map((cell) => escapeMarkdown(cell ?? ''))
  })
  const more = findings.length > MOST_FINDINGS ? ['The JSON holds more.'] : []
  if (left > 0) more.push(`${counted(left, 'event')} left to query.`)
  return [
    `### ${escapeMarkdown(title)}: ${number(count)}`,
    `${escapeMarkdown(why)} (${code(rule)})`,
    table(['When', 'What', 'Who', 'Details', 'App or team', 'Address', 'Record'], rows),
    ...more,
  ].join('\n\n')
}
