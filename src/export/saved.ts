import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { commitMessage } from '../ledger/commit-message.ts'
import { latestRevisions, type HeldManifest, type LedgerState } from '../ledger/state.ts'
import { filesOf } from '../ledger/sums.ts'
import { DEFAULT_MESSAGE } from '../options/inputs.ts'
import type { MonthReport } from '../report/result.ts'
import { formatMonths, type Month } from '../system/month.ts'
import { TOOL } from '../system/version.ts'
import { counted, formatBytes } from '../text/log.ts'
import { columns, type Cell, type Paint } from '../text/terminal.ts'

/** What an export left in a folder. */
export interface Saved {
  /** The ledger's folder, relative to the working directory where it is below that. */
  folder: string
  state: LedgerState
  /** The months that were handled. */
  months: readonly MonthReport[]
  /** Closed months that neither the ledger nor Heroku has. */
  lost: readonly Month[]
  /** SHA-256 of the newest manifest in the log; undefined while it is empty. */
  newestManifest: string | undefined
}

/** What was saved, for people: a row a month, where it is, what to note, how to verify it. */
export function formatSaved(saved: Saved, isWhole: boolean, paint: Paint): string {
  const { folder, state, months, lost, newestManifest } = saved
  const results = new Map(months.map(({ result }) => [result.month, result]))
  const held = new Map([...state.provisional, ...latestRevisions(state)])
  const names = isWhole ? [...held.keys(), ...results.keys()] : [...results.keys()]
  const rows = [...new Set<string>(names)].sort().map((name): Cell[] => {
    const there = held.get(name as Month)
    const status = results.get(name)?.status ?? 'held'
    const word = there?.manifest.final === false ? `${status}, provisional` : status
    return [
      name,
      there === undefined ? '' : there.manifest.events.count.toLocaleString('en-US'),
      there === undefined ? '' : formatBytes(sizeOf(there)),
      status === 'failed' ? { text: word, colour: 'red' } : word,
    ]
  })
  const all = [...held.values()]
  const events = all.reduce((sum, { manifest }) => sum + manifest.events.count, 0)
  const size = all.reduce((sum, each) => sum + sizeOf(each), 0)
  const expected = newestManifest === undefined ? '' : ` --expect-manifest ${newestManifest}`
  const lines = [
    `In ${folder}: ${counted(all.length, 'month')}, ${counted(events, 'event')}, ${formatBytes(size)}`,
    ...(lost.length > 0 ? [`Heroku lacks ${formatMonths(lost)}, and so does the ledger`] : []),
    ...(newestManifest === undefined
      ? []
      : [`SHA-256 of the newest manifest, to note elsewhere: ${newestManifest}`]),
    ...(all.length === 0 ? [] : [`Verify: ${TOOL.name} verify ${shellQuoted(folder)}${expected}`]),
  ]
  return `${columns([['MONTH', 'EVENTS', 'SIZE', 'STATUS'], ...rows], [1, 2], paint)}\n${lines.join('\n')}\n`
}

/** Bytes of a month's files. */
const sizeOf = ({ manifest }: HeldManifest): number =>
  manifest.files.reduce((sum, { size }) => sum + size, 0)

/** Whether a folder is in a clone of a git repository. */
export function isInClone(folder: string): boolean {
  if (existsSync(join(folder, '.git'))) return true
  const parent = dirname(folder)
  return parent !== folder && isInClone(parent)
}

/**
 * Shell commands that commit what was written to a ledger in a clone, a month a commit, in the order of
 * the log. Undefined when nothing was written.
 */
export function formatCommits({ folder, state, months }: Saved): string | undefined {
  const written = new Set(
    months.filter(({ result }) => result.status === 'exported').map(({ result }) => result.month),
  )
  const isNew = ({ manifest }: HeldManifest) => written.has(manifest.month)
  const logged = [...latestRevisions(state).values()]
    .filter(isNew)
    .sort((a, b) => a.manifest.sequence! - b.manifest.sequence!)
  const running = [...state.provisional.values()].filter(isNew)
  const all = [...logged, ...running]
  if (all.length === 0) return undefined
  const commands = all.map((held, index) => {
    const isLast = index === all.length - 1
    // With the last one, README.md and SHA256SUMS.
    const paths = isLast ? ['.'] : filesOf(held).map(({ path }) => path)
    const message = commitMessage(DEFAULT_MESSAGE, held.manifest)
    return `git add -A -- ${paths.map(shellQuoted).join(' ')}\ngit commit -m ${shellQuoted(message)}\n`
  })
  return (
    'The ledger is in a clone. Commit each month by itself, in this order, and push:\n\n' +
    `cd ${shellQuoted(folder)}\n${commands.join('')}`
  )
}

/** A word for a POSIX shell. */
function shellQuoted(text: string): string {
  return /^[\w./:@%+-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`
}
