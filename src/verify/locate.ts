import { FOLDERS_ON_DISK, LedgerFinder, type Found } from '../record/find.ts'
import { diskFolder, EMPTY_FOLDER } from '../record/folder.ts'
import { ActionError } from '../system/errors.ts'
import { plain, quoted } from '../text/log.ts'
import { committedFolder, committedFolders } from './committed.ts'
import { gapOf, isGap, type Clone, type Gap } from './git/clone.ts'
import { folderAt } from './git/objects.ts'
import { isOfLedger, readHistories } from './history.ts'
import { readLedger, type Ledger } from './ledger.ts'

interface FoundLedgers extends Found {
  /** Whether they are at the commit, or were at one before it; else they are on disk. */
  isCommitted: boolean
  /** Why it is not known of all commits which ledgers were there. */
  gap?: Gap | undefined
}

/**
 * Finds the ledgers at a commit, or else on disk.
 *
 * @throws ActionError when there is none
 */
export async function findLedgers(
  { folder, ref }: { folder: string; ref: string },
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
  throw new ActionError(
    `There is no ledger in '${plain(folder)}'${ref === 'HEAD' ? '' : ` at ${quoted(ref)}`}: no ` +
      "manifests (2026/2026-10.manifest.json). Give the folder that was the export's 'directory', " +
      'or the clone that holds it.',
    { code: 'E_LEDGER_NOT_FOUND' },
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

const everything = () => true

/** Ledgers that the commit has outside of the folder that is verified, by paths in the clone. */
export async function ledgersBeside({ tip, prefix, ...clone }: Clone): Promise<Ledger[]> {
  if (prefix === '' || tip === undefined) return []
  const whole = { ...clone, tip, prefix: '', commits: NOT_NEEDED }
  const { ledgers } = await findCommitted(whole)
  const isVerified = (path: string) => path === prefix || path.startsWith(`${prefix}/`)
  return committedLedgers(
    ledgers.filter((path) => !isVerified(path)),
    whole,
  )
}

const NOT_NEEDED: Gap = { kind: 'absent', reason: 'only what the commit itself has was asked for' }

/** The ledgers in folders, as the commit has them. */
export async function committedLedgers(paths: readonly string[], clone: Clone): Promise<Ledger[]> {
  const inClone = (path: string) => [clone.prefix, path].filter((part) => part !== '').join('/')
  const histories = await readHistories(clone, paths.map(inClone))
  const ledgers: Ledger[] = []
  for (const [index, path] of paths.entries()) {
    ledgers.push(await committedLedger(path, inClone(path), clone, histories[index]!))
  }
  return ledgers
}

async function committedLedger(
  path: string,
  inClone: string,
  { tip }: Clone,
  history: Ledger['history'],
): Promise<Ledger> {
  const { commit, objects } = tip!
  const within = inClone === '' ? isOfLedger : everything
  try {
    const tree = await folderAt(objects, commit.tree, inClone)
    const folder = tree === undefined ? EMPTY_FOLDER : await committedFolder(objects, tree, within)
    return await readLedger(path, folder, history)
  } catch (error) {
    return readLedger(path, EMPTY_FOLDER, gapOf(error))
  }
}

/** The ledger in a folder as it lies on disk, without a history. */
export async function ledgerOnDisk(
  folder: string,
  path: string,
  clone: Clone | undefined,
): Promise<Ledger> {
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
