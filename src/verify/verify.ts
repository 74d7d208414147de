import { lstat, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { ActionError, messageOf } from '../system/errors.ts'
import { plain } from '../text/log.ts'
import type { Check, Means } from './check.ts'
import { CHECKS } from './checks.ts'
import { openClone, type Clone } from './clone.ts'
import { drill, type Drill } from './drill.ts'
import { findLedgers, type Found } from './find.ts'
import { GitError } from './git.ts'
import { ledgersInHistory, readHistory } from './history.ts'
import { openLedger, type Ledger } from './ledger.ts'
import { CONVERTED, convertsLineEnds } from './line-ends.ts'
import { ledgerReport, type CheckReport, type Report } from './report.ts'
import { failed, notChecked, type Verdict } from './verdict.ts'

/** There is nothing to verify, or it is not clear what. */
export class VerifyError extends ActionError {}

/** What is verified, and with what. */
export interface Verification extends Omit<Means, 'clone' | 'drill'> {
  /** A ledger's folder, or one that holds ledgers, such as a clone. */
  folder: string
  /** The PATH in which git is looked for. */
  path: string
  /** Ids of checks that must not be left out. */
  required: ReadonlySet<string>
}

/**
 * The story: finds the ledgers, reads each with its history, and checks it. A check that finds
 * something does not keep the others from being made.
 *
 * @throws VerifyError when there is no ledger
 */
export async function verify(verification: Verification): Promise<Report> {
  const { folder, path, expected, required, now } = verification
  if (!(await isFolder(folder))) {
    throw new VerifyError(
      `'${plain(folder)}' is not a folder: give that of a ledger, or of a clone`,
    )
  }
  const clone = await openClone(folder, path)
  const { ledgers: paths, unread } = await ledgerPaths(folder, clone)
  if (paths.length === 0) {
    throw new VerifyError(
      `There is no ledger in '${plain(folder)}': no manifests (2026/2026-10.manifest.json). Give ` +
        "the folder that was the export's 'directory', or the clone that holds it.",
    )
  }
  if (paths.length > 1 && (expected.manifest ?? expected.records) !== undefined) {
    throw new VerifyError(
      `There are ${paths.length} ledgers in '${plain(folder)}', and the manifest or the number of ` +
        'records that was given is of one: verify its folder by itself.',
    )
  }
  const means: Means = { ...verification, clone, drill: drillOnce(verification) }
  const ledgers = []
  for (const each of paths) {
    // What is in no clone, such as a download, may be the root of a repository all the same.
    const isRoot = clone === undefined ? each === '' : await isClone(join(folder, each))
    const ledger = await openLedger(folder, each, isRoot, await historyOf(each, clone))
    ledgers.push(ledgerReport(ledger, await runChecks(ledger, means, required)))
  }
  return { verifiedAt: now, head: clone?.head ?? null, ledgers, unread }
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() === true
}

async function isClone(folder: string): Promise<boolean> {
  return (await lstat(join(folder, '.git')).catch(() => undefined)) !== undefined
}

/** Where ledgers are, and where they were at any commit. */
async function ledgerPaths(folder: string, clone: Clone | undefined): Promise<Found> {
  const there = await findLedgers(folder)
  if (clone === undefined || clone.gap !== undefined) return there
  try {
    const once = await ledgersInHistory(clone.git, clone.prefix)
    return { ...there, ledgers: [...new Set([...there.ledgers, ...once])].sort() }
  } catch (error) {
    // Told again, with the reason, where the history of a ledger is read.
    if (error instanceof GitError) return there
    throw error
  }
}

async function historyOf(path: string, clone: Clone | undefined): Promise<Ledger['history']> {
  if (clone === undefined) return 'not enough history: the folder is in no clone'
  if (clone.gap !== undefined) return clone.gap
  try {
    const inClone = [clone.prefix, path].filter((part) => part !== '').join('/')
    const history = await readHistory(clone.git, inClone)
    // Such as one that was unpacked in a clone of something else.
    return history.length > 0 ? history : 'not enough history: the clone has no commit of it'
  } catch (error) {
    if (error instanceof GitError) return `not enough history: ${plain(error.message)}`
    throw error
  }
}

/** Opens the files of each ledger when they are first asked for, and once. */
function drillOnce(verification: Verification): Means['drill'] {
  const drills = new Map<Ledger, Promise<Drill>>()
  return (ledger) => {
    const running = drills.get(ledger) ?? drill(ledger, verification)
    drills.set(ledger, running)
    return running
  }
}

async function runChecks(
  ledger: Ledger,
  means: Means,
  required: ReadonlySet<string>,
): Promise<CheckReport[]> {
  const reports: CheckReport[] = []
  // What keeps it from being told is told by the checks.
  const isConverted = await convertsLineEnds(ledger).catch(() => false)
  for (const check of CHECKS) {
    const verdict = isConverted ? converted(check) : await runCheck(check, ledger, means)
    reports.push({ check, verdict: required.has(check.id) ? demand(verdict) : verdict })
  }
  return reports
}

/** Whatever keeps one check from being made, the others are, and the report is not lost. */
async function runCheck(check: Check, ledger: Ledger, means: Means): Promise<Verdict> {
  try {
    return await check.run(ledger, means)
  } catch (error) {
    return failed(`could not be made: ${plain(messageOf(error))}`)
  }
}

/** Told once, at the first check. It is no damage, and nothing else could be told from it. */
function converted(check: Check): Verdict {
  return check === CHECKS[0] ? failed(CONVERTED) : notChecked('the clone converts line ends')
}

/** What must be checked and was not is more than an omission. */
function demand(verdict: Verdict): Verdict {
  return verdict.status === 'not-checked' ? failed(verdict.reason) : verdict
}
