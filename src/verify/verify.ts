import { stat } from 'node:fs/promises'
import { ActionError, messageOf } from '../system/errors.ts'
import { withScratch, type Caretaker } from '../system/scratch.ts'
import { plain, quoted } from '../text/log.ts'
import type { Check, Context } from './check.ts'
import { CHECKS } from './checks.ts'
import { drill, type Drill } from './drill.ts'
import { committedFolders, FOLDERS_ON_DISK, LedgerFinder, type Found } from './find.ts'
import { committedFolder, diskFolder, EMPTY_FOLDER } from './folder.ts'
import { gapOf, isGap, openClone, type Clone, type Gap } from './git/clone.ts'
import { folderAt } from './git/objects.ts'
import { isOfLedger, readHistory } from './history.ts'
import { readLedger, type Ledger } from './ledger.ts'
import { failed, type Outcome } from './outcome.ts'
import { ledgerReport, type CheckReport, type Report } from './report.ts'
import { workTreeRemark } from './work-tree.ts'

/** There is nothing to verify, or it is not clear what. */
export class VerifyError extends ActionError {}

/** What is verified, and with what. */
export interface Verification extends Omit<Context, 'clone' | 'drill'> {
  /** A ledger's folder, or one that holds ledgers, such as a clone. */
  folder: string
  /** HEAD, a full sha, or the name of a branch or tag: what is verified of a clone. */
  ref: string
  /** The PATH in which git is looked for. */
  path: string
  /** Folder for what git needs of its own meanwhile. */
  temp: string
  /** Has something done when the process ends before its time. */
  onEnd: Caretaker['onEnd']
  /** Ids of checks that must not be left out. */
  required: ReadonlySet<string>
}

/**
 * The story: finds the ledgers, at a commit or on disk, reads each with its history, and checks it. A
 * check that finds something does not keep the others from being made.
 *
 * @throws VerifyError when there is no ledger, UnusableClone
 */
export async function verify(verification: Verification): Promise<Report> {
  const { folder, temp, onEnd, ref, path } = verification
  if ((await stat(folder).catch(() => undefined))?.isDirectory() !== true) {
    throw new VerifyError(
      `'${plain(folder)}' is not a folder: give that of a ledger, or of a clone`,
    )
  }
  // What it holds is no secret: a step's post need not know of it.
  const caretaker = { onEnd, rememberScratch: () => undefined }
  return withScratch(temp, caretaker, async (scratch) => {
    const clone = await openClone(folder, { ref, path, home: scratch.folder })
    try {
      return await verifyAll(verification, clone)
    } finally {
      await clone?.close()
    }
  })
}

async function verifyAll(verification: Verification, opened: Clone | undefined): Promise<Report> {
  const { folder, required, now } = verification
  const { ledgers, unread, isCommitted, gap } = await findAll(verification, opened)
  const clone = opened && gap ? { ...opened, commits: gap } : opened
  refuseAmbiguity(ledgers, verification)
  const context: Context = { ...verification, clone, drill: drillOnce(verification) }
  const reports = []
  const remarks: string[] = []
  for (const path of ledgers) {
    const ledger = isCommitted ? await committed(path, clone!) : await onDisk(folder, path, clone)
    reports.push(ledgerReport(ledger, await runChecks(ledger, context, required)))
    if (isCommitted && verification.ref === 'HEAD') {
      remarks.push(...(await workTreeRemark(clone!, ledger)))
    }
  }
  const head = (isCommitted && clone?.tip?.commit.id) || null
  return { verifiedAt: now, head, ledgers: reports, unread, remarks }
}

interface FoundLedgers extends Found {
  /** Whether they are at the commit, or were at one before it; else they are on disk. */
  isCommitted: boolean
  /** Why it is not known of all commits which ledgers were there. */
  gap?: Gap | undefined
}

/** @throws VerifyError */
async function findAll(
  { folder, ref }: Verification,
  clone: Clone | undefined,
): Promise<FoundLedgers> {
  const committed = clone?.tip && (await findCommitted(clone))
  if (committed && committed.ledgers.length > 0) return committed
  const found =
    ref === 'HEAD' || clone === undefined
      ? await new LedgerFinder(FOLDERS_ON_DISK).below(folder, true)
      : { ledgers: [], unread: [] }
  const gap = committed?.gap ?? (clone && isGap(clone.commits) ? clone.commits : undefined)
  if (found.ledgers.length > 0) return { ...found, isCommitted: false, gap }
  // Whether there is a ledger is not known, which counts against the clone.
  if (gap?.kind === 'unreadable') return { ...found, ledgers: [''], isCommitted: false, gap }
  throw new VerifyError(
    `There is no ledger in '${plain(folder)}'${ref === 'HEAD' ? '' : ` at ${quoted(ref)}`}: no ` +
      "manifests (2026/2026-10.manifest.json). Give the folder that was the export's 'directory', " +
      'or the clone that holds it.',
  )
}

/** The ledgers at the commit, and those that were there at any commit before it. */
async function findCommitted({ tip, commits, prefix }: Clone): Promise<FoundLedgers> {
  const { commit, objects } = tip!
  const finder = new LedgerFinder(committedFolders(objects))
  const ledgers = new Set<string>()
  let unread: string[] = []
  let gap: Gap | undefined
  const history = isGap(commits) ? [commit] : commits
  for (const tree of new Set(history.map((each) => each.tree).concat(commit.tree))) {
    try {
      const folder = await folderAt(objects, tree, prefix)
      if (folder === undefined) continue
      const found = await finder.below(folder, prefix === '')
      for (const path of found.ledgers) ledgers.add(path)
      if (tree === commit.tree) ({ unread } = found)
    } catch (error) {
      gap = gapOf(error)
    }
  }
  return { ledgers: [...ledgers].sort(), unread, gap, isCommitted: true }
}

function refuseAmbiguity(ledgers: readonly string[], { folder, expected }: Verification): void {
  if (ledgers.length < 2 || (expected.manifest ?? expected.records) === undefined) return
  throw new VerifyError(
    `There are ${ledgers.length} ledgers in '${plain(folder)}', and the manifest or the number of ` +
      'records that was given is of one: verify its folder by itself.',
  )
}

const everything = () => true

async function committed(path: string, clone: Clone): Promise<Ledger> {
  const { commit, objects } = clone.tip!
  const inClone = [clone.prefix, path].filter((part) => part !== '').join('/')
  const within = inClone === '' ? isOfLedger : everything
  try {
    const tree = await folderAt(objects, commit.tree, inClone)
    const folder = tree === undefined ? EMPTY_FOLDER : await committedFolder(objects, tree, within)
    const history = await readHistory(clone, inClone).catch(gapOf)
    return await readLedger(path, folder, history)
  } catch (error) {
    return readLedger(path, EMPTY_FOLDER, gapOf(error))
  }
}

async function onDisk(folder: string, path: string, clone: Clone | undefined): Promise<Ledger> {
  const absent = (reason: string): Gap => ({
    kind: 'absent',
    reason: `not enough history: ${reason}`,
  })
  const gap =
    clone === undefined
      ? absent('the folder is in no clone')
      : isGap(clone.commits) && clone.commits.kind !== 'cut'
        ? clone.commits
        : absent('the clone has no commit of it')
  // What is in no clone, such as a download, may be the root of a repository all the same.
  const within = path === '' ? isOfLedger : everything
  return readLedger(path, await diskFolder(folder, path, within), gap)
}

/** Opens the files of each ledger when they are first asked for, and once. */
function drillOnce(verification: Verification): Context['drill'] {
  const drills = new Map<Ledger, Promise<Drill>>()
  return (ledger) => {
    const running = drills.get(ledger) ?? drill(ledger, verification)
    drills.set(ledger, running)
    return running
  }
}

async function runChecks(
  ledger: Ledger,
  context: Context,
  required: ReadonlySet<string>,
): Promise<CheckReport[]> {
  const reports: CheckReport[] = []
  for (const check of CHECKS) {
    const outcome = await runCheck(check, ledger, context)
    reports.push({ check, outcome: required.has(check.id) ? demand(outcome) : outcome })
  }
  return reports
}

/** Whatever keeps one check from being made, the others are, and the report is not lost. */
async function runCheck(check: Check, ledger: Ledger, context: Context): Promise<Outcome> {
  try {
    return await check.run(ledger, context)
  } catch (error) {
    return failed(`could not be made: ${plain(messageOf(error))}`)
  }
}

/** What must be checked and was not is more than an omission. */
function demand(outcome: Outcome): Outcome {
  return outcome.status === 'not-checked' ? failed(outcome.reason) : outcome
}
