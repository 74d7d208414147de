import { judge, type Finding, type Verdict } from './verdict.ts'

/** A finding that somebody may have looked into, and accepted from outside of the ledger. */
export interface Acceptable extends Finding {
  /** The commit (sha) or month that it is of; undefined: it cannot be accepted. */
  of?: string | undefined
}

/** A verdict in which what was accepted is told, and is no problem. */
export function judgeAccepting(
  found: readonly Acceptable[],
  accepted: ReadonlySet<string>,
  note: string,
): Verdict {
  const isAccepted = ({ of }: Acceptable) => of !== undefined && accepted.has(of)
  const told = (some: readonly Acceptable[]): Finding[] =>
    some.map(({ file, problem }) => ({ file, problem }))
  const verdict = judge(told(found.filter((each) => !isAccepted(each))), note)
  const those = told(found.filter(isAccepted))
  return those.length > 0 ? { ...verdict, accepted: those } : verdict
}
