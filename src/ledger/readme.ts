import { formatMonths, type Month } from '../system/month.ts'
import { onOneLine } from '../text/log.ts'
import { code, table } from '../text/markdown.ts'
import { companionIn, type CompanionKind } from './companions.ts'
import { wholePath } from './document.ts'
import { signerOf } from './manifest.ts'
import { gapsIn, type HeldManifest, type LedgerState } from './state.ts'

export interface ReadmeOptions {
  account: { id: string; name: string }
  /** Address below which the history of each file is shown; undefined where there is none. */
  historyUrl: string | undefined
}

/** What the page begins with, by which a run knows its own. */
export const README_MARK = '<!-- Written by Heroku Audit Trail Export. Do not edit. -->'

type Column = [heading: string, cell: (held: HeldManifest) => string]

/** A text from elsewhere as code on one line: nothing to Markdown or HTML. */
const asCode = (text: string): string => code(onOneLine(text))

export function historyUrlIn(page: string): string | undefined {
  const link = /^\| .*\((https?:[^()\s|]+)\/[^/()\s|]+\/[^/()\s|]+\.manifest\.json\)/m
  return link.exec(page)?.[1]
}

/**
 * The ledger for people: a row a month. The same bytes for the same ledger.
 *
 * @param state with at least one month
 */
export function formatReadme(state: LedgerState, options: ReadmeOptions): string {
  const { account, historyUrl } = options
  const columns = columnsWith(historyUrl)
  const all = [...state.log, ...runningIn(state)]
  const { manifest } = state.log.at(-1) ?? all[0]!
  const { tool, run } = manifest
  const place = run === null ? '' : ` in workflows of ${asCode(run.repository)}`
  const isLinked = historyUrl !== undefined
  return pageOf(account.name, [
    `What happened in the Heroku Enterprise account with the id ${asCode(account.id)}, as Heroku ` +
      `recorded it, a month a row. Written by Heroku Audit Trail Export ${asCode(tool.version)}${place}. ` +
      `Final months are never changed${isLinked ? '; each came in a commit of its own' : ''}.`,
    logTable(state, columns),
    `A month links to its events, ${isLinked ? 'the day it was retrieved to its commit, ' : ''}` +
      'and the start of its SHA-256 (of the JSON before compression and encryption) to its manifest, the ' +
      'evidence. Days are in UTC. A time-stamp also covers the months that came before. ' +
      '`heroku-audit-trail verify` checks what "yes" links to.',
    ...notFinal(state, columns),
    '## Keys',
    keyLines(all).join('\n'),
    '## How to use it',
    usage(manifest),
  ])
}

/** The page as earlier versions wrote it; the next export or evidence writes it anew. */
export function formatFirstReadme(
  state: LedgerState,
  { account, historyUrl }: ReadmeOptions,
): string {
  const timeOf = (time: string | null) => (time === null ? '' : code(time))
  const columns: Column[] = [
    ['Month', ({ path, manifest }) => `[${manifest.month}](${path})`],
    ['Revision', ({ manifest }) => String(manifest.revision)],
    ['Events', eventCount],
    ['First', ({ manifest }) => timeOf(manifest.events.first)],
    ['Last', ({ manifest }) => timeOf(manifest.events.last)],
    [
      'Encrypted for',
      ({ manifest: { encryption } }) =>
        encryption?.recipients.map(code).join('<br>') ?? 'nobody: plaintext',
    ],
    ['SHA-256 of the JSON', ({ manifest }) => code(manifest.json.sha256)],
    ['Log', ({ manifest: { sequence } }) => (sequence === null ? '' : `#${sequence}`)],
  ]
  if (historyUrl !== undefined) {
    columns.push(['Commit', ({ path }) => `[history](${historyUrl}/${path})`])
  }
  return pageOf(account.name, [
    `The events of the Heroku Enterprise account with the id ${asCode(account.id)}, a month a row. Months ` +
      `are only ever added${historyUrl === undefined ? '' : ', each in a commit of its own'}. ` +
      '`sha256sum -c SHA256SUMS` in this folder checks every file.',
    logTable(state, columns),
    ...notFinal(state, columns),
  ])
}

const pageOf = (account: string, parts: readonly string[]): string =>
  `${[README_MARK, `# Audit trail of ${asCode(account)}`, ...parts].join('\n\n')}\n`

function notFinal(state: LedgerState, columns: readonly Column[]): string[] {
  const running = runningIn(state)
  if (running.length === 0) return []
  return [
    '## Not final yet',
    'Outside of the log; replaced by later exports and removed when the final month lands.',
    monthTable(columns, running),
  ]
}

/** The log, newest month first and its newest revision first, with the months between that it lacks. */
function logTable({ log }: LedgerState, columns: readonly Column[]): string {
  const byMonth = Map.groupBy(log, ({ manifest }) => manifest.month as Month)
  const months = [...byMonth.keys(), ...gapsIn(byMonth.keys())].sort().reverse()
  return monthTable(
    columns,
    months.flatMap<HeldManifest | Month>((month) => byMonth.get(month)?.toReversed() ?? [month]),
  )
}

const runningIn = ({ provisional }: LedgerState): HeldManifest[] =>
  [...provisional].sort(([a], [b]) => (a < b ? 1 : -1)).map(([, held]) => held)

function monthTable(columns: readonly Column[], rows: readonly (HeldManifest | Month)[]): string {
  const gap = (heading: string, month: Month) =>
    heading === 'Month' ? month : heading === 'Events' ? '**missing**' : ''
  return table(
    columns.map(([heading]) => heading),
    rows.map((row) =>
      columns.map(([heading, cell]) => (typeof row === 'string' ? gap(heading, row) : cell(row))),
    ),
  )
}

const eventCount = ({ manifest }: HeldManifest): string =>
  manifest.events.count.toLocaleString('en-US')

function columnsWith(historyUrl: string | undefined): Column[] {
  /** The day of the month; of another month, which is an anomaly, the whole date. */
  const day =
    (at: 0 | -1) =>
    ({ manifest: { month, events } }: HeldManifest) =>
      (Object.keys(events.by_day).at(at) ?? '').replace(`${month}-`, '')
  const has = (kind: CompanionKind) => (held: HeldManifest) => {
    const companion = companionIn(held, kind)
    return companion === undefined ? 'no' : `[yes](${companion.path})`
  }
  return [
    [
      'Month',
      ({ manifest: { month, revision, files } }) =>
        `[${month}${revision === 1 ? '' : `, r${revision}`}](${files[0]!.path})`,
    ],
    ['Events', eventCount],
    ['First day', day(0)],
    ['Last day', day(-1)],
    [
      'Retrieved',
      ({ path, manifest }) => {
        const retrieved = manifest.source.retrieved_at.slice(0, 10)
        return historyUrl === undefined ? retrieved : `[${retrieved}](${historyUrl}/${path})`
      },
    ],
    ['Signed', has('signature')],
    ['Stamped', has('timestamp')],
    ['Signed off', has('signoff')],
    ['SHA-256', ({ path, manifest }) => `[${code(manifest.json.sha256.slice(0, 12))}](${path})`],
  ]
}

function keyLines(all: readonly HeldManifest[]): string[] {
  const parts = all.flatMap(({ manifest }) => {
    const { month, encryption } = manifest
    const signer = signerOf(manifest)
    const texts = [
      ...(encryption?.recipients.map((key) => `Encrypted for ${code(key)}`) ?? ['Not encrypted']),
      ...(signer === undefined ? [] : [`Signed with ${code(signer)}`]),
    ]
    return texts.map((text) => ({ text, month: month as Month }))
  })
  return [...Map.groupBy(parts, ({ text }) => text)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([text, own]) => {
      const months = [...new Set(own.map(({ month }) => month))].sort()
      return `- ${text}: ${formatMonths(months)}`
    })
}

/** How to verify and read the ledger, by the example of a month. */
function usage({ month, files, encryption }: HeldManifest['manifest']): string {
  const path = wholePath(files[0]!.path)
  const opening = [
    `cat ${path}*`,
    ...(encryption === null ? [] : ['gpg --decrypt']),
    ...(/\.gz(?:\.pgp)?$/.test(path) ? ['gunzip'] : []),
  ].join(' | ')
  const [read, docs] =
    encryption === null ? ['Read', ''] : ['Decrypt and read', ', `docs/encryption.md`']
  return [
    '- **Verify** it: `sha256sum -c SHA256SUMS` in this folder checks every file, and `heroku-audit-trail verify` ' +
      'also the chain of manifests, signatures, time-stamps and the history (`docs/verification.md` of the action).',
    `- **${read}** it: \`${opening} > ~/${month}.json\` writes JSON with one event a line. ` +
      `\`heroku-audit-trail query\` finds events, \`review\` shows a month (\`docs/reading.md\`${docs}).`,
    '- **Not in it**: logins, `heroku run` and `ps:exec` sessions, which Heroku does not record. This page and the ' +
      'manifests name no people.',
  ].join('\n')
}
