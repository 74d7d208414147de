import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { diskFolder, readThrough } from '../record/folder.ts'
import { bundleSha256 } from '../system/bundle.ts'
import { ActionError, InputError, messageOf } from '../system/errors.ts'
import { withScratch, type Caretaker, type Scratch } from '../system/scratch.ts'
import { plain } from '../text/log.ts'
import { failed, type Context } from './check.ts'
import { CHECKS } from './checks.ts'
import { drill, type Drill } from './drill.ts'
import { openClone, type Clone } from './git/clone.ts'
import { below, isOfLedger } from './history.ts'
import { withTwins, type Ledger } from './ledger.ts'
import { committedLedgers, findLedgers, ledgerOnDisk, ledgersBeside } from './locate.ts'
import { ledgerReport, type CheckReport, type Report } from './report.ts'

export interface Verification extends Omit<Context, 'clone' | 'drill' | 'scratch'> {
  /** A ledger's folder, or one that holds ledgers, such as a clone. */
  folder: string
  /** HEAD, a full sha, or the name of a branch or tag: what is verified of a clone. */
  ref: string
  /** `programs`: paths at which git may be. */
  edge: Caretaker & { programs: readonly string[]; temp: string }
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
  const { folder, ref, edge } = verification
  if ((await stat(folder).catch(() => undefined))?.isDirectory() !== true) {
    throw new InputError(
      `'${plain(folder)}' is not a folder. Give the folder of a ledger or of a clone`,
    )
  }
  // Without Heroku's archives it holds no secret: a step's post need not know of it.
  const caretaker =
    verification.heroku === undefined ? { ...edge, rememberScratch: () => undefined } : edge
  return withScratch(edge.temp, caretaker, async (scratch) => {
    const { programs } = edge
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
    const open = () => (opened ??= drill(ledger, context))
    const context = { ...verification, clone, scratch, drill: open }
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

/** That the files on disk are not those of the commit, which is what was verified; else nothing. */
async function workTreeRemark(
  { workTree, prefix }: Clone,
  { path, folder }: Ledger,
): Promise<string[]> {
  if (workTree === undefined) return []
  const inClone = below(prefix, path)
  const disk = await diskFolder(workTree, inClone, inClone === '' ? isOfLedger : () => true)
  for (const { path: file, kind, size, id = '' } of folder.entries.values()) {
    if (kind !== 'file') continue
    const hash = createHash(id.length === 64 ? 'sha256' : 'sha1').update(`blob ${size}\0`)
    const problem = await readThrough(disk, file, (chunk) => hash.update(chunk))
    if (problem === undefined && hash.digest('hex') === id) continue
    const at = plain(below(path, file))
    return [`The work tree is not as the commit, which is what was verified: '${at}' differs`]
  }
  return []
}
