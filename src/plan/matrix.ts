import { InputError } from '../system/errors.ts'
import type { Month } from '../system/month.ts'

/** The most jobs that GitHub makes of a matrix. */
const LARGEST_MATRIX = 256

/** A job of the matrix: an export of one account. */
export interface MatrixEntry {
  account: string
  'account-id': string
  month: string
}

/** The months to be exported of one account, oldest first. */
export interface AccountMonths {
  account: { id: string; name: string }
  months: readonly Month[]
}

/**
 * The jobs that export these months: one each, oldest first. When they are more than GitHub allows, each
 * account has one job with the selector itself.
 */
export function matrixOf(due: readonly AccountMonths[], selector: string): MatrixEntry[] {
  const entry = ({ account: { id, name } }: AccountMonths, month: string) => {
    return { account: name, 'account-id': id, month }
  }
  const each = due.flatMap((one) => one.months.map((month) => entry(one, month)))
  if (each.length <= LARGEST_MATRIX) {
    return each.sort((a, b) => (a.month < b.month ? -1 : a.month > b.month ? 1 : 0))
  }
  const busy = due.filter(({ months }) => months.length > 0)
  if (busy.length > LARGEST_MATRIX) {
    throw new InputError(
      `${busy.length} accounts have something to export, and GitHub makes at most ${LARGEST_MATRIX} ` +
        "jobs of a matrix. Name fewer in 'enterprise-accounts', and plan the others in another job.",
    )
  }
  return busy.map((one) => entry(one, selector))
}
