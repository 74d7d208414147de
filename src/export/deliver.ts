import type { OutageBudget } from '../http/outage.ts'
import { attested, placeMonth, twinOf, UNLOGGED, type Attest } from '../ledger/append.ts'
import type { HeldManifest, LedgerState } from '../ledger/state.ts'
import type { Ledger } from '../ledger/store.ts'
import { filesOf } from '../ledger/sums.ts'
import type { Delivery } from '../report/result.ts'
import type { Clock } from '../system/clock.ts'
import { asDiskError } from '../system/disk.ts'
import { ActionError } from '../system/errors.ts'
import type { Scratch } from '../system/scratch.ts'
import type { Runner } from '../system/workflow.ts'
import type { Log } from '../text/log.ts'
import { appendToLedger, type AppendTools, type SealedMonth } from './append.ts'
import { uploadMonth, type ArtifactRequest } from './artifact.ts'

/** Where a month goes. */
export interface Destinations {
  /** Undefined: no ledger gets it. */
  ledger: Ledger | undefined
  /** Template of the commit's subject line. */
  commitMessage: string
  /** Undefined: nothing is uploaded. */
  artifact: ArtifactRequest | undefined
  /** Whether the next run will look for the month in the ledger alone. */
  isMissing: boolean
}

export interface DeliveryTools {
  runner: Runner
  scratch: Scratch
  outages: OutageBudget
  clock: Clock
  log: Log
  attest: Attest
  check: AppendTools['check']
}

/** A month that is where it was before. */
export function undelivered(held: HeldManifest, directory = ''): Delivery {
  const nothing = { isNew: false, commit: null, artifact: null, subjects: [], failures: [] }
  return { held, directory, newest: undefined, isHeldBack: false, ...nothing }
}

/** What a delivery would do to a ledger that is in this state. */
export function rehearse(
  { record, files }: SealedMonth,
  state: LedgerState,
  { ledger, artifact }: Pick<Destinations, 'ledger' | 'artifact'>,
  log: Log,
): Delivery {
  const twin = ledger && twinOf(state, record)
  const isHeldBack = twin === undefined || artifact !== undefined
  log.info(
    isHeldBack
      ? `Dry run: ${record.month} would be exported`
      : 'Dry run: the ledger has these events already, nothing would be committed',
  )
  const held = twin ?? placeMonth(record, files, UNLOGGED)
  return { ...undelivered(held, ledger?.directory), isHeldBack }
}

/** Delivers to each destination; one that fails does not keep the month from the other. */
export async function deliver(
  sealed: SealedMonth,
  { ledger, commitMessage, artifact, isMissing }: Destinations,
  tools: DeliveryTools,
): Promise<Delivery> {
  const { record, files } = sealed
  const attempt = async <T>(action: () => Promise<T>): Promise<Attempt<T>> => {
    try {
      return { value: await tools.outages.spend(action), failures: [] }
    } catch (error) {
      return { value: undefined, failures: [error] }
    }
  }
  const { value: inLedger, failures: unlogged } = ledger
    ? await attempt(() => appendToLedger(ledger, sealed, commitMessage, tools))
    : UNTRIED
  const isNew = inLedger?.isNew === true
  // An artifact beside it has the manifest that was written to the ledger.
  const own = inLedger?.placed ?? placeMonth(record, files, UNLOGGED)
  const { value: sent, failures: unsent } = artifact
    ? await attempt(async () => {
        const placed = inLedger?.placed ?? (await attested(own, tools.attest))
        return { placed, receipt: await uploadMonth(placed, files, artifact, tools) }
      })
    : UNTRIED
  const placed = sent?.placed ?? own
  const isPassedBy = inLedger !== undefined && isMissing
  return {
    held: inLedger?.held ?? placed,
    directory: inLedger === undefined ? '' : ledger!.directory,
    isNew,
    commit: inLedger?.commit ?? null,
    artifact: sent?.receipt ?? null,
    subjects: isNew ? inLedger.subjects : sent === undefined ? [] : filesOf(placed),
    newest: inLedger?.newest,
    isHeldBack: false,
    failures: [
      ...unlogged,
      ...(isPassedBy ? unsent.map((error) => withWayOut(error, record.month)) : unsent),
    ],
  }
}

interface Attempt<T> {
  value: T | undefined
  failures: readonly unknown[]
}

const UNTRIED: Attempt<never> = { value: undefined, failures: [] }

/** Why there is no artifact of a month that the ledger has: `missing` would pass it by. */
function withWayOut(thrown: unknown, month: string): unknown {
  const cause = asDiskError(thrown)
  if (!(cause instanceof ActionError)) return cause
  return new ActionError(
    `${cause.message} The ledger has ${month} now, so 'missing' passes it by: run with month: ` +
      `${month} for its artifact.`,
    { cause, transient: cause.transient },
  )
}
