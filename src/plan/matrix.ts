import { InputError } from '../system/errors.ts'
import { rangesIn, type Month } from '../system/month.ts'

/** The most jobs that GitHub makes of a matrix. */
export const LARGEST_MATRIX = 256

/** A job of the matrix: an export of one account. */
export interface MatrixEntry {
  /** The account's name, for people. */
  account: string
  'account-id': string
  /** For the exporter's input `month`: a month, or when there are too many a range or a selector. */
  month: string
}

/** The months to be exported of one account, oldest first. */
export interface AccountMonths {
  account: { id: string; name: string }
  months: readonly Month[]
}

/** The jobs of an account, of ranges no longer than so many months. */
function entriesOf({ account, months }: AccountMonths, longest: number): MatrixEntry[] {
  return rangesIn(months, longest).map((range) => {
    const [first, last] = [range[0]!, range.at(-1)!]
    return entry(account, first === last ? first : `${first}..${last}`)
  })
}

function entry({ id, name }: AccountMonths['account'], month: string): MatrixEntry {
  return { account: name, 'account-id': id, month }
}

/**
 * The jobs that export these months: one each, oldest first. When they are more than GitHub
 * allows, consecutive months are joined into ranges, no longer than needed; with too many gaps for
 * that, each account has one job with the selector itself.
 *
 * @param selector the `month` input that the months come from
 * @throws InputError when there are too many accounts
 */
export function matrixOf(due: readonly AccountMonths[], selector: string): MatrixEntry[] {
  const busy = due.filter(({ months }) => months.length > 0)
  const most = Math.max(0, ...busy.map(({ months }) => months.length))
  for (let longest = 1; longest <= most; longest++) {
    const entries = busy.flatMap((each) => entriesOf(each, longest))
    if (entries.length > LARGEST_MATRIX) continue
    return entries.sort((a, b) => (a.month < b.month ? -1 : a.month > b.month ? 1 : 0))
  }
  if (busy.length > LARGEST_MATRIX) {
    throw new InputError(
      `${busy.length} accounts have something to export, and GitHub makes at most ${LARGEST_MATRIX} ` +
        "jobs of a matrix. Name fewer in 'enterprise-accounts', and plan the others in another job.",
    )
  }
  return busy.map(({ account }) => entry(account, selector))
}
