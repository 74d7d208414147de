import { endOf, monthNamed, startOf } from '../system/month.ts'
import { counted } from '../text/log.ts'
import { code, escapeMarkdown, summaryWithin, table } from '../text/markdown.ts'
import type { Finding, Review, Section } from './review.ts'

/** Findings of a section, people and types in the text; the page and the JSON hold more. */
const MOST_FINDINGS = 50
const MOST_NAMES = 10
const NOT_ALL = '_What follows is left out: it would be more than GitHub shows. The JSON holds it._'

/** The review as Markdown, inert, within the 1 MiB of a job's summary. */
export function reviewMarkdown(review: Review): string {
  const { charts, sections } = review
  const found = sections.filter(({ count }) => count > 0)
  const head = [...heading(review, escapeMarkdown(review.account.name)), overview(sections)]
  return summaryWithin(
    head,
    [...found.map((section) => sectionText(section, review)), ...busiest(charts)],
    NOT_ALL,
  )
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
  const times = first === null ? '' : `, ${escapeMarkdown(first)} to ${escapeMarkdown(last!)}`
  const revised = revision > 1 ? `, revision ${revision}` : ''
  return [
    `## Review of ${[account, month].join(' ').trim()}${revised}`,
    `${counted(events, 'event')}${times}. Working hours are in ${escapeMarkdown(review.time_zone)}.`,
    ...(final ? [] : ['⚠️ The month is provisional: events will be added to it.']),
    compared.months.length === 0
      ? '_Not compared with earlier months._'
      : `Compared with ${compared.months[0]!} to ${compared.months.at(-1)!} (${counted(compared.months.length, 'month')}).`,
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

function sectionText({ title, why, count, findings, left, rule }: Section, review: Review): string {
  const shown = findings.slice(0, MOST_FINDINGS)
  const hidden = findings.length - shown.length
  const more = [
    ...(hidden > 0 ? [`${counted(hidden, 'more finding')} in the JSON.`] : []),
    ...(left > 0
      ? [`${counted(left, 'more event')}: ${code(queryFor(review, findings))} shows them.`]
      : []),
  ]
  const heads = ['When', 'What', 'Who', 'Details', 'App or team', 'Address', 'Record']
  const about = `### ${escapeMarkdown(title)}: ${number(count)}\n\n${escapeMarkdown(why)} (${code(rule)})`
  const parts = [
    about,
    table(heads, shown.map(rowOf)),
    ...(more.length > 0 ? [more.join(' ')] : []),
  ]
  return parts.join('\n\n')
}

function rowOf(finding: Finding): string[] {
  const {
    created_at: at,
    type,
    action,
    actor,
    what,
    app,
    team,
    ip_address: ip,
    path,
    line,
  } = finding
  const event = type === '*' ? '' : `${type}.${action}`
  const cells = [at, event, actor, what, app ?? team, ip, `${path}:${line}`]
  return cells.map((cell) => escapeMarkdown(cell ?? ''))
}

/** A command that shows at least the events that a section is about. */
export function queryFor({ month }: Pick<Review, 'month'>, findings: readonly Finding[]): string {
  const [first, last] = [
    startOf(monthNamed(month)),
    new Date(endOf(monthNamed(month)).getTime() - 1),
  ]
  const day = (date: Date) => date.toISOString().slice(0, 10)
  const types = [...new Set(findings.map(({ type, action }) => `${type}.${action}`))].sort()
  const isPlain = types.length <= MOST_NAMES && types.every((type) => /^[\w.]+$/.test(type))
  const filters = isPlain ? types.map((type) => ` --type ${type}`).join('') : ''
  return `heroku-audit-trail query --from ${day(first)} --to ${day(last)}${filters}`
}

function busiest({ by_actor: actors, by_type: types }: Review['charts']): string[] {
  const rows = (entries: readonly (readonly [string, number])[]) =>
    entries.slice(0, MOST_NAMES).map(([name, events]) => [escapeMarkdown(name), number(events)])
  return [
    `### Busiest actors\n\n${table(['Actor', 'Events'], rows(actors.map((each) => [each.actor, each.events])))}`,
    `### Most frequent events\n\n${table(['Event', 'Events'], rows(types.map((each) => [each.type, each.events])))}`,
  ]
}
