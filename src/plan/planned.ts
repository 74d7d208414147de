import type { Month } from '../system/month.ts'

/** What a plan says of an account. */
export interface PlannedAccount {
  name: string
  /** To be exported, oldest first. */
  months: readonly Month[]
  /** Why nothing is due that could be expected. */
  note?: string
  warning?: string
  /** Why it could not be planned, or must not be left out. */
  problem?: string
}
