import { problemsOf, type Report } from '../../src/verify/report.ts'

/** Where the ledger is in its clone. */
export const DIRECTORY = 'audit-trail/acme'

/** What was found, by the check that found it, of the only ledger. */
export function found(report: Report): Record<string, string[]> {
  const [ledger] = report.ledgers
  const entries = ledger!.checks.flatMap((each) => {
    const only = { ...report, unread: [], ledgers: [{ ...ledger!, checks: [each] }] }
    const problems = problemsOf(only).map((problem) => problem.replaceAll(`${DIRECTORY}/`, ''))
    return problems.length === 0 ? [] : [[each.check.id, problems] as const]
  })
  return Object.fromEntries(entries)
}

/** What came of one check of the only ledger. */
export function outcomeOf(report: Report, id: string) {
  return report.ledgers[0]!.checks.find(({ check }) => check.id === id)!.outcome
}

/** Ids of the checks that were made and found nothing. */
export function sound(report: Report): string[] {
  return report.ledgers[0]!.checks.filter(({ outcome }) => outcome.status === 'ok').map(
    ({ check }) => check.id,
  )
}
