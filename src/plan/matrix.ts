import { InputError } from '../system/errors.ts'
import type { Month } from '../system/month.ts'

/** The most jobs that GitHub makes of a matrix. */
const LARGEST_MATRIX = 256

/** A job of the matrix: an export of one account. */
export interface MatrixEntry {
  /** The account's name, for people. */
  account: string
  'account-id': string
  /** For the exporter's input `month`: a month, or a selector when there are too many. */
  month: string
}

/** The months to be exported of one account, oldest first. */
interface AccountMonths {
  account: { id: string; name: string }
  months: readonly Month[]
}

/**
 * The jobs that export these months: one each, oldest first. When they are more than GitHub allows,
 * each account has one job with the selector itself.
 *
 * @param selector the `month` input that the months come from
 * @throws InputError when there are too many accounts
 */
export function matrixOf(due: readonly AccountMonths[], selector: string): MatrixEntry[] {
  const jobs = (monthsOf: (months: readonly Month[]) => readonly string[]): MatrixEntry[] =>
    due.flatMap(({ account: { id, name }, months }) =>
      monthsOf(months).map((month) => ({ account: name, 'account-id': id, month })),
    )
  const single = jobs((months) => months)
  if (single.length <= LARGEST_MATRIX) {
    return single.sort((a, b) => (a.month < b.month ? -1 : a.month > b.month ? 1 : 0))
  }
  const whole = jobs((months) => (months.length > 0 ? [selector] : []))
  if (whole.length <= LARGEST_MATRIX) return whole
  throw new InputError(
    `${whole.length} accounts have something to export, and GitHub makes at most ${LARGEST_MATRIX} ` +
      "jobs of a matrix. Name fewer in 'enterprise-accounts', and plan the others in another job.",
  )
}
