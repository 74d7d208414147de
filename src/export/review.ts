import { documentOf, nextRevision, twinOf } from '../ledger/append.ts'
import { wholePath } from '../ledger/document.ts'
import { LedgerError } from '../ledger/errors.ts'
import type { Manifest } from '../ledger/manifest.ts'
import { stemOf } from '../ledger/paths.ts'
import { latestRevisions, type LedgerState } from '../ledger/state.ts'
import type { Ledger } from '../ledger/store.ts'
import { parseEvents, type ReadableMonth, type ReadEvents } from '../record/parse-events.ts'
import { faultOf } from '../system/disk.ts'
import type { SealedFile } from '../seal/file.ts'
import { ActionError } from '../system/errors.ts'
import type { SealedMonth } from './deliver.ts'
import { sealReview } from './seal.ts'

/**
 * Makes a month's review: the page in HTML, and in Markdown what a job summary shows, in full or in
 * counts only. The export does not know the room that makes it.
 *
 * @param earlier the ledger's final months; undefined without a ledger
 */
export type MakeReview = (
  month: ReadableMonth,
  earlier: readonly Omit<ReadableMonth, 'path'>[] | undefined,
  about: Pick<Manifest, 'account' | 'revision' | 'final'> & { now: Date },
) => Promise<{ page: string; full: readonly string[]; counts: readonly string[] }>

interface Reviewed {
  page: readonly SealedFile[]
  /** The revision that the page names. */
  revision: number
  full: readonly string[]
  counts: readonly string[]
}

/** Makes and seals a month's review page. @throws ActionError when it cannot be made */
export async function reviewMonth(
  { record, files, ordered }: SealedMonth,
  make: MakeReview,
  { state, ledger }: { state: LedgerState; ledger: Ledger | undefined },
  sealing: Parameters<typeof sealReview>[1],
): Promise<Reviewed> {
  const { account, final } = record
  const { month, clock, log } = sealing
  // Events that the ledger has go to an artifact alone, which knows no revisions.
  const isAppended = final && twinOf(state, record) === undefined
  const revision = isAppended ? nextRevision(state, month) : 1
  const path = `${stemOf(month, final, revision)}${wholePath(files[0]!.ending)}`
  const read: ReadEvents = async (take) => {
    const problem = await parseEvents(ordered.read(), take)
    return problem === undefined ? [] : [`the document ${problem}`]
  }
  try {
    const earlier = ledger && (await heldMonths(state, ledger))
    const about = { account, revision, final, now: clock.now() }
    const { page, ...summaries } = await make({ month, path, read }, earlier, about)
    return { page: await sealReview(page, sealing), revision, ...summaries }
  } catch (error) {
    if (error instanceof ActionError || faultOf(error) !== undefined) throw error
    log.debug(error)
    throw new ActionError(
      `The review page of ${month} could not be made, which is a defect: please report it. Nothing ` +
        "was delivered. To deliver the month without its page, set 'review' to false.",
      { code: 'E_REVIEW' },
    )
  }
}

/** The final months of a ledger; those that are encrypted cannot be read. */
async function heldMonths(state: LedgerState, { store }: Ledger) {
  const ledger = await store.open()
  return [...latestRevisions(state)].map(([month, held]) => {
    const read: ReadEvents = async (take) => {
      const document = documentOf(held, ledger)
      if (document === undefined) return ['encrypted, and the action has no private key']
      const problem = await parseEvents(document, take).catch((error: unknown) => {
        if (error instanceof LedgerError) return error.problem
        throw error
      })
      return problem === undefined ? [] : [problem]
    }
    return { month, read }
  })
}
