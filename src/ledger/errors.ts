import { ActionError } from '../errors.ts'
import type { Month } from '../month.ts'

/** The repository holds other bytes for a final month, which is never changed. */
export class HeldMonthError extends ActionError {
  constructor(month: Month, path: string) {
    super(
      `The repository already holds ${month} at '${path}', with other bytes. A final month is ` +
        "never modified: compare the two, and export to another 'directory' if you want both.",
    )
  }
}
