import { onOneLine } from '../text/log.ts'
import { code } from '../text/markdown.ts'
import {
  eventCount,
  formatPage,
  heading,
  logTable,
  notFinal,
  type Column,
  type ReadmeOptions,
} from './readme.ts'
import type { LedgerState } from './state.ts'

/** The page as earlier versions wrote it; the next export or evidence writes it anew. */
export function formatFirstReadme(state: LedgerState, options: ReadmeOptions): string {
  const { account, historyUrl } = options
  const columns: Column[] = [
    ['Month', ({ path, manifest }) => `[${manifest.month}](${path})`],
    ['Revision', ({ manifest }) => String(manifest.revision)],
    ['Events', eventCount],
    ['First', ({ manifest: { events } }) => (events.first === null ? '' : code(events.first))],
    ['Last', ({ manifest: { events } }) => (events.last === null ? '' : code(events.last))],
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
  const intro =
    `The events of the Heroku Enterprise account with the id ${code(onOneLine(account.id))}, a month a row. Months ` +
    `are only ever added${historyUrl === undefined ? '' : ', each in a commit of its own'}. ` +
    '`sha256sum -c SHA256SUMS` in this folder checks every file.'
  const parts = [
    heading(account.name),
    intro,
    logTable(state, columns),
    ...notFinal(state, columns),
  ]
  return formatPage(parts)
}
