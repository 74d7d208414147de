import { TOOL } from '../system/version.ts'
import { INVISIBLE } from '../text/log.ts'
import type { Check, Finding, Outcome } from './check.ts'
import { manifestsOf, type Ledger } from './ledger.ts'

export interface CheckReport {
  check: Pick<Check, 'id' | 'title'>
  outcome: Outcome
}

export interface LedgerReport {
  /** Of its folder, relative to what was verified; empty for that itself. */
  path: string
  /** As the newest manifest has it; null when there is none. */
  account: { id: string; name: string } | null
  records: number
  /** What to note elsewhere: it shows later that nothing before it was cut off or rewritten. */
  newest: { path: string; sha256: string; sequence: number } | null
  checks: readonly CheckReport[]
}

export interface Report {
  verifiedAt: Date
  /** SHA-256 of the bundle that verified, see `bundleSha256`; null when none did. */
  bundle: string | null
  /** The commit that was verified; null when the files on disk were. */
  head: string | null
  ledgers: readonly LedgerReport[]
  /** Folders that may hold ledgers and could not be read, relative to what was verified. */
  unread: readonly string[]
  /** What is no problem of a ledger's, but good to know. */
  remarks: readonly string[]
}

/** A problem counts more than a check that could not be made though it was asked for. */
export function resultOf(report: Report): 'ok' | 'problem' | 'could-not-check' {
  if (problemsOf(report).length > 0) return 'problem'
  const checks = report.ledgers.flatMap((ledger) => ledger.checks)
  return checks.some(({ outcome }) => outcome.status === 'failed') ? 'could-not-check' : 'ok'
}

export function ledgerReport(ledger: Ledger, checks: readonly CheckReport[]): LedgerReport {
  const { path, log } = ledger
  const last = log.at(-1)
  const account = manifestsOf(ledger).at(-1)?.manifest.account ?? null
  const newest = last
    ? { path: last.path, sha256: last.sha256, sequence: last.manifest.sequence ?? 0 }
    : null
  return { path, account, records: log.length, newest, checks }
}

/** A finding in words, with the path in what was verified. */
export function wordsOf(ledger: string, { file, problem }: Finding): string {
  const place = [ledger, file].filter((part) => part !== '').join('/')
  if (file !== '') return `'${place}' ${problem}`
  return ledger === '' ? `The ledger ${problem}` : `The ledger '${ledger}' ${problem}`
}

/** All that was found, in the order of the ledgers and the checks; what may hide a ledger comes last. */
export function problemsOf({ ledgers, unread }: Report): string[] {
  const found = ledgers.flatMap(({ path, checks }) =>
    checks.flatMap(({ outcome }) =>
      outcome.status === 'problem' ? outcome.findings.map((each) => wordsOf(path, each)) : [],
    ),
  )
  const hidden = unread.map(
    (path) =>
      `'${path}' cannot be searched for ledgers: it is not readable, or its name is not UTF-8`,
  )
  return [...found, ...hidden]
}

/** Characters that a terminal may obey or not show, in JSON that is otherwise as it was. */
const UNSEEN = new RegExp(`(?!\\n)${INVISIBLE.source}`, 'gu')

const escaped = (character: string): string =>
  character.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** The report for machines: snake_case, as manifests are; ASCII escapes for what cannot be seen. */
export function formatJson(report: Report): string {
  const ledgers = report.ledgers.map(({ checks, ...ledger }) => ({
    ...ledger,
    checks: checks.map(({ check, outcome }) => ({ ...check, ...outcome })),
  }))
  const { verifiedAt, bundle, head, unread, remarks } = report
  const tool = { ...TOOL, sha256: bundle }
  const verified_at = verifiedAt.toISOString()
  const body = { result: resultOf(report), verified_at, tool, head, ledgers, unread, remarks }
  return `${JSON.stringify(body, null, 2).replace(UNSEEN, escaped)}\n`
}
