import { formatMonths, type Month } from '../system/month.ts'
import { counted } from '../text/log.ts'
import { code, escapeMarkdown, summaryWithin, table } from '../text/markdown.ts'
import { undatedNote, type Finding, type Review, type Section } from './review.ts'

/** Findings of a section, people and types in the text; the page and the JSON hold more. */
const MOST_FINDINGS = 50
const MOST_NAMES = 10
const NOT_ALL = '_What follows is left out: it would be more than GitHub shows. The JSON holds it._'

/** The review as Markdown, inert, within the 1 MiB of a job's summary. */
export function reviewMarkdown(review: Review): string {
  const [head, ...sections] = reviewParts(review)
  return summaryWithin([head!], sections, NOT_ALL)
}

/** The parts of that, of which the first says the most, for a summary that has more to show. */
export function reviewParts(review: Review): string[] {
  const { account, charts, sections } = review
  const found = sections.filter(({ count }) => count > 0)
  const head = [...heading(review, escapeMarkdown(account.name)), overview(sections)]
  return [head.join('\n\n'), ...found.map(sectionText), ...busiest(charts)]
}

/**
 * The same in counts only, for where an encrypted ledger's review can be seen by others: no text of
 * an event, so no names, addresses or e-mails.
 */
export function reviewCounts(review: Review): string {
  const days = review.charts.by_day.map(({ day, events }) => [day, number(events)])
  const byDay = `<details><summary>Events by day, UTC</summary>\n\n${table(['Day', 'Events'], days)}\n\n</details>`
  return summaryWithin([...heading(review, ''), overview(review.sections), byDay], [], NOT_ALL)
}

const number = (value: number) => value.toLocaleString('en-US')

function heading(review: Review, account: string): string[] {
  const { month, revision, final, events, first, last, compared } = review
  const undated = undatedNote(review)
  const times = first === null ? '' : `, ${escapeMarkdown(first)} to ${escapeMarkdown(last!)}`
  const revised = revision > 1 ? `, revision ${revision}` : ''
  return [
    `## Review of ${[account, month].join(' ').trim()}${revised}`,
    `${counted(events, 'event')}${times}. Working hours: ${escapeMarkdown(`${review.working_hours}, ${review.time_zone}`)}.`,
    ...(undated === null ? [] : [`⚠️ ${undated}.`]),
    ...(final ? [] : ['⚠️ The month is provisional: events will be added to it.']),
    compared.months.length === 0
      ? '_Not compared with earlier months._'
      : `Compared with ${formatMonths(compared.months as Month[])}.`,
    ...(compared.left_out === null ? [] : [`ℹ️ ${escapeMarkdown(compared.left_out)}`]),
  ]
}

function overview(sections: readonly Section[]): string {
  const rows = sections.map(({ title, count, controls }) => [
    count > 0 ? `**${escapeMarkdown(title)}**` : escapeMarkdown(title),
    count > 0 ? `**${number(count)}**` : '0',
    escapeMarkdown(controls.join(', ')),
  ])
  return table(['What a reviewer looks for', 'Found', 'Controls'], rows)
}

function sectionText({ title, why, count, findings, left, rule, query }: Section): string {
  const shown = findings.slice(0, MOST_FINDINGS)
  const hidden = findings.length - shown.length
  const more = [
    ...(hidden > 0 ? [`${counted(hidden, 'more finding')} in the JSON.`] : []),
    ...(left > 0 ? [`${counted(left, 'more event')} in the record.`] : []),
  ]
  const heads = ['When', 'What', 'Who', 'Details', 'App or team', 'Address', 'Record']
  return [
    `### ${escapeMarkdown(title)}: ${number(count)}`,
    `${escapeMarkdown(why)} (${code(rule)})`,
    table(heads, shown.map(rowOf)),
    [...more, `All: ${code(query)}`].join(' '),
  ].join('\n\n')
}

function rowOf(finding: Finding): string[] {
  const { type, action, path, line } = finding
  const [event, where] = [type === '*' ? '' : `${type}.${action}`, finding.app ?? finding.team]
  const who = [finding.actor, finding.what, where, finding.ip_address]
  return [finding.created_at, event, ...who, `${path}:${line}`].map((cell) =>
    escapeMarkdown(cell ?? ''),
  )
}

function busiest({ by_actor: actors, by_type: types }: Review['charts']): string[] {
  const rows = (entries: readonly (readonly [string, number])[]) =>
    entries.slice(0, MOST_NAMES).map(([name, events]) => [escapeMarkdown(name), number(events)])
  return [
    `### Busiest actors\n\n${table(['Actor', 'Events'], rows(actors.map((each) => [each.actor, each.events])))}`,
    `### Most frequent events\n\n${table(['Event', 'Events'], rows(types.map((each) => [each.type, each.events])))}`,
  ]
}
