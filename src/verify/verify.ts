import { stat } from 'node:fs/promises'
import { bundleSha256 } from '../system/bundle.ts'
import { ActionError, InputError, messageOf } from '../system/errors.ts'
import { withScratch, type Caretaker, type Scratch } from '../system/scratch.ts'
import { plain } from '../text/log.ts'
import type { Context } from './check.ts'
import { CHECKS } from './checks.ts'
import { drill, type Drill } from './drill.ts'
import { openClone, type Clone } from './git/clone.ts'
import { withTwins, type Ledger } from './ledger.ts'
import { committedLedgers, findLedgers, ledgerOnDisk, ledgersBeside } from './locate.ts'
import { failed } from './outcome.ts'
import { ledgerReport, type CheckReport, type Report } from './report.ts'
import { workTreeRemark } from './work-tree.ts'

export interface Verification extends Omit<Context, 'clone' | 'drill'> {
  /** A ledger's folder, or one that holds ledgers, such as a clone. */
  folder: string
  /** HEAD, a full sha, or the name of a branch or tag: what is verified of a clone. */
  ref: string
  programs: readonly string[]
  temp: string
  /** Has something done when the process ends before its time. */
  onEnd: Caretaker['onEnd']
  require: ReadonlySet<string>
  /** Path of the evidence pack to write; undefined: none. */
  pack: string | undefined
}

/**
 * The story: finds the ledgers, at a commit or on disk, reads each with its history, and checks it. A
 * check that finds something does not keep the others from being made.
 *
 * @throws ActionError when there is no ledger, or the clone is kept in a way that is not read
 */
export async function verify(verification: Verification): Promise<Report> {
  const { folder, temp, onEnd, ref, programs } = verification
  if ((await stat(folder).catch(() => undefined))?.isDirectory() !== true) {
    throw new InputError(
      `'${plain(folder)}' is not a folder. Give the folder of a ledger or of a clone`,
    )
  }
  // What it holds is no secret: a step's post need not know of it.
  const caretaker = { onEnd, rememberScratch: () => undefined }
  return withScratch(temp, caretaker, async (scratch) => {
    const clone = await openClone(folder, { ref, programs, home: scratch.folder })
    try {
      return await verifyAll(verification, clone, scratch)
    } finally {
      await clone?.tip?.objects.close()
    }
  })
}

async function verifyAll(
  verification: Verification,
  opened: Clone | undefined,
  scratch: Scratch,
): Promise<Report> {
  const { folder, require, now, pack } = verification
  const { ledgers, unread, isCommitted, gap } = await findLedgers(verification, opened)
  const clone = opened && gap ? { ...opened, commits: gap } : opened
  const ofOne =
    verification.expectManifest ?? verification.expectRecords ?? verification.until ?? pack
  if (ledgers.length > 1 && ofOne !== undefined) {
    throw new InputError(
      `There are ${ledgers.length} ledgers in '${plain(folder)}', but the expected manifest, number of ` +
        'records, last month or pack is of one: verify its folder by itself.',
    )
  }
  const reports = []
  const remarks: string[] = []
  const read = isCommitted
    ? await committedLedgers(ledgers, clone!)
    : await Promise.all(ledgers.map((path) => ledgerOnDisk(folder, path, clone)))
  const beside = isCommitted ? await ledgersBeside(clone!) : []
  for (const ledger of withTwins(read, beside)) {
    let opened: Promise<Drill> | undefined
    const open = () => (opened ??= drill(ledger, { ...verification, scratch }))
    const context = { ...verification, clone, drill: open }
    reports.push(ledgerReport(ledger, await runChecks(ledger, context, require)))
    if (isCommitted && verification.ref === 'HEAD') {
      remarks.push(...(await workTreeRemark(clone!, ledger)))
    }
  }
  const head = isCommitted ? clone!.tip!.commit.id : null
  const bundle = await bundleSha256()
  const report = { verifiedAt: now, bundle, head, ledgers: reports, unread, remarks }
  if (pack !== undefined) {
    const { writePack } = await import('./pack/write.ts')
    await writePack(pack, { ...verification, ledger: read[0]!, clone, report, scratch })
  }
  return report
}

/** Makes every check; one that throws could not be made, and the others go on. */
async function runChecks(
  ledger: Ledger,
  context: Context,
  required: ReadonlySet<string>,
): Promise<CheckReport[]> {
  const reports: CheckReport[] = []
  for (const check of CHECKS) {
    const made = async () => check.run(ledger, context)
    const outcome = await made().catch((error: unknown) =>
      failed(
        error instanceof ActionError
          ? error.message
          : `could not be made: ${plain(messageOf(error))}`,
      ),
    )
    const isDemanded = outcome.status === 'not-checked' && required.has(check.id)
    reports.push({ check, outcome: isDemanded ? failed(outcome.reason) : outcome })
  }
  return reports
}
