import type { LedgerProblem } from '../ledger/errors.ts'

/** What a check found wrong with a file; an empty `file` means the ledger as a whole. */
export type Finding = LedgerProblem

/** What came of a check. */
export type Verdict = (
  | { status: 'ok'; note: string }
  | { status: 'problem'; findings: readonly Finding[] }
  /** Nothing was given to check it with, or there is nothing to check. */
  | { status: 'not-checked'; reason: string }
  /** What was given to check it with does not serve. */
  | { status: 'failed'; reason: string }
) & {
  /** What was found and had been accepted from outside; undefined: nothing. */
  accepted?: readonly Finding[]
}

/** A problem when there are findings, else fine. */
export function judge(findings: Iterable<Finding>, note: string): Verdict {
  const found = [...findings]
  return found.length > 0 ? { status: 'problem', findings: found } : { status: 'ok', note }
}

export const notChecked = (reason: string): Verdict => ({ status: 'not-checked', reason })

export const failed = (reason: string): Verdict => ({ status: 'failed', reason })

/** A number with what it counts, such as `1 month` or `2 months`. */
export const count = (number: number, what: string): string =>
  `${number} ${what}${number === 1 ? '' : 's'}`
