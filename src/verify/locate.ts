import { text } from 'node:stream/consumers'
import { FOLDERS_ON_DISK, LedgerFinder, type Folders, type Found } from '../record/find.ts'
import {
  diskFolder,
  EMPTY_FOLDER,
  noFile,
  type Entry,
  type Folder,
  type Within,
} from '../record/folder.ts'
import { ActionError } from '../system/errors.ts'
import { plain, quoted } from '../text/log.ts'
import { gapOf, isGap, type Clone, type Gap } from './git/clone.ts'
import { UnreadableClone } from './git/errors.ts'
import type { Objects } from './git/objects.ts'
import { below, isOfLedger, readHistories } from './history.ts'
import { readLedger, type Ledger } from './ledger.ts'

/** Names in a ledger's folder: it has some hundreds in ten years. */
const MOST_ENTRIES = 200_000
/** A page of a ledger with more bytes is none. */
const LONGEST_PAGE = 64_000_000

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
  const isDisk = ref === 'HEAD' || clone === undefined
  const found = isDisk
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
  const earlier = isGap(commits) ? [] : commits
  for (const tree of new Set([...earlier, commit].map((each) => each.tree))) {
    try {
      const folder = await objects.folderAt(tree, prefix)
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

const absent = (reason: string): Gap => ({
  kind: 'absent',
  reason: `not enough history: ${reason}`,
})
const everything = () => true

/** Ledgers that the commit has outside of the folder that is verified, by paths in the clone. */
export async function ledgersBeside({ tip, prefix, workTree }: Clone): Promise<Ledger[]> {
  if (prefix === '') return []
  const whole = { tip, workTree, prefix: '', commits: absent('it is not asked for') }
  const { ledgers } = await findCommitted(whole)
  const isVerified = (path: string) => path === prefix || path.startsWith(`${prefix}/`)
  return committedLedgers(
    ledgers.filter((path) => !isVerified(path)),
    whole,
  )
}

export async function committedLedgers(paths: readonly string[], clone: Clone): Promise<Ledger[]> {
  const { commit, objects } = clone.tip!
  const inClone = paths.map((path) => below(clone.prefix, path))
  const histories = await readHistories(clone, inClone)
  const ledgers: Ledger[] = []
  for (const [index, path] of paths.entries()) {
    const at = inClone[index]!
    try {
      const tree = await objects.folderAt(commit.tree, at)
      const within = at === '' ? isOfLedger : everything
      const folder =
        tree === undefined ? EMPTY_FOLDER : await committedFolder(objects, tree, within)
      ledgers.push(await readLedger(path, folder, histories[index]!))
    } catch (error) {
      ledgers.push(await readLedger(path, EMPTY_FOLDER, gapOf(error)))
    }
  }
  return ledgers
}

/** The files of a folder that was committed. @throws UnreadableClone when they cannot be listed */
async function committedFolder(objects: Objects, tree: string, within: Within): Promise<Folder> {
  const entries = new Map<string, Entry>()
  const visit = async (id: string, folder: string) => {
    for (const { name, kind, id: inner } of (await objects.tree(id)).values()) {
      if (folder === '' && !within(name)) continue
      const path = below(folder, name)
      const { type, size = 0 } = (kind === 'file' ? await objects.find(inner) : undefined) ?? {}
      const isMissing = kind === 'file' && type !== 'blob'
      entries.set(path, { path, kind: isMissing ? 'missing' : kind, size, id: inner })
      if (entries.size > MOST_ENTRIES) {
        throw new UnreadableClone(`a ledger of it has more than ${MOST_ENTRIES} files and folders`)
      }
      if (kind === 'folder') await visit(inner, path)
    }
  }
  await visit(tree, '')
  return {
    entries,
    stream: (path) => {
      const entry = entries.get(path)
      return entry?.kind === 'file' ? objects.blob(entry.id!) : noFile(path)
    },
  }
}

/** Folders by git's ids of them. Those that cannot be read throw. */
const committedFolders = (objects: Objects): Folders => ({
  list: async (id) =>
    [...(await objects.tree(id)).values()].map(({ name, kind, id: at, mode }) => ({
      name,
      // A file of such a name is told where it is in a ledger.
      kind: kind === 'unreadable' && mode !== '40000' ? 'other' : kind,
      at,
    })),
  text: async (id) => {
    const { size = Infinity } = (await objects.find(id)) ?? {}
    return size > LONGEST_PAGE ? '' : text(objects.blob(id))
  },
})

export async function ledgerOnDisk(
  folder: string,
  path: string,
  clone: Clone | undefined,
): Promise<Ledger> {
  const gap =
    clone === undefined
      ? absent('the folder is in no clone')
      : isGap(clone.commits) && clone.commits.kind !== 'cut'
        ? clone.commits
        : absent('the clone has no commit of it')
  // What is in no clone, such as a download, may be the root of a repository all the same.
  return readLedger(
    path,
    await diskFolder(folder, path, path === '' ? isOfLedger : everything),
    gap,
  )
}
