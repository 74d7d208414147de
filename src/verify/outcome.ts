import type { LedgerProblem } from '../ledger/errors.ts'

/** What a check found wrong with a file; an empty `file` means the ledger as a whole. */
export type Finding = LedgerProblem

export type Outcome = (
  | { status: 'ok'; note: string }
  | { status: 'problem'; findings: readonly Finding[] }
  /** Nothing was given to check it with, or there is nothing to check. */
  | { status: 'not-checked'; reason: string }
  /** It was asked for, and could not be checked. */
  | { status: 'failed'; reason: string }
) & {
  /** What was found and had been accepted from outside; undefined: nothing. */
  accepted?: readonly Finding[]
}

/** A finding, and the commit (sha) or month that it is of: whoever looked into that may accept it. */
export interface Acceptable extends Finding {
  of?: string | undefined
}

/** A problem when there are findings that nobody accepted, else ok. */
export function judge(
  findings: Iterable<Acceptable>,
  note: string,
  accepted: ReadonlySet<string> = new Set(),
): Outcome {
  const open: Finding[] = []
  const closed: Finding[] = []
  for (const { file, problem, of } of findings) {
    const isAccepted = of !== undefined && accepted.has(of)
    ;(isAccepted ? closed : open).push({ file, problem })
  }
  const outcome: Outcome =
    open.length > 0 ? { status: 'problem', findings: open } : { status: 'ok', note }
  return closed.length > 0 ? { ...outcome, accepted: closed } : outcome
}

export const notChecked = (reason: string): Outcome => ({ status: 'not-checked', reason })

export const failed = (reason: string): Outcome => ({ status: 'failed', reason })

export { counted as count } from '../text/log.ts'
