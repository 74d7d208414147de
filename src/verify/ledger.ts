import { messageOf } from '../system/errors.ts'
import { readManifest, sortLog } from '../ledger/chain.ts'
import { COMPANION_KINDS, companionPath, companionProblems } from '../ledger/companions.ts'
import { LedgerError } from '../ledger/errors.ts'
import { isManifestName, isMonthsFolder, MANIFEST_ENDING, PROVISIONAL } from '../ledger/paths.ts'
import { leftoverProblems, nameProblems } from '../ledger/read.ts'
import { sha256Of, type HeldManifest, type LedgerState, type SummedFile } from '../ledger/state.ts'
import { plain } from '../text/log.ts'
import { isMonth, type Month } from '../system/month.ts'
import { readText, type Folder } from '../record/folder.ts'
import type { Gap } from './git/clone.ts'
import type { History } from './history.ts'
import type { Finding } from './outcome.ts'

/** A ledger as it was found, sound or not. */
export interface Ledger {
  /** Of its folder, relative to what is verified; empty for that itself. */
  path: string
  folder: Folder
  /** The manifests that could be read and lie in a folder of the log's, by their sequence. */
  log: readonly HeldManifest[]
  /** Those that could be read and are of months that are not final. */
  provisional: readonly HeldManifest[]
  /** Those that could not be read, by their bytes alone; without a digest when they are too large. */
  unreadable: readonly SummedFile[]
  /** What is wrong with single manifests. */
  problems: readonly Finding[]
  /** Its commits, or why they are not known. */
  history: History | Gap
}

/** All manifests that could be read. */
export function manifestsOf({ log, provisional }: Ledger): HeldManifest[] {
  return [...log, ...provisional]
}

/** Whether a path is of a month whose manifest cannot be read: nothing more is said of that. */
export function isUnreadable({ unreadable }: Ledger, path: string): boolean {
  return unreadable.some((file) => path.startsWith(file.path.slice(0, -MANIFEST_ENDING.length)))
}

/** The months of the log, sorted; also those whose manifest cannot be read, by its name. */
export function monthsOf({ log, unreadable }: Ledger): Month[] {
  const named = unreadable.map(({ path }) => path.split('/')[1]!.slice(0, 7)).filter(isMonth)
  return [...log.map(({ manifest }) => manifest.month as Month), ...named].sort()
}

/** The ledger as the exporter knows it. */
export function stateOf({ log, provisional }: Ledger): LedgerState {
  return {
    log,
    provisional: new Map(provisional.map((held) => [held.manifest.month as Month, held])),
  }
}

/**
 * Reads all manifests of a ledger; one that is damaged does not hide the others.
 *
 * @param path of its folder, relative to what is verified
 */
export async function readLedger(
  path: string,
  folder: Folder,
  history: History | Gap,
): Promise<Ledger> {
  const found: HeldManifest[] = []
  const unreadable: SummedFile[] = []
  const problems: Finding[] = []
  for (const { path: file, kind } of folder.entries.values()) {
    const [months, name = '', ...deeper] = file.split('/')
    const isManifest = isMonthsFolder(months!) && isManifestName(name) && deeper.length === 0
    if (!isManifest || (kind !== 'file' && kind !== 'missing')) continue
    const held = await tryManifest(folder, file, problems)
    if ('manifest' in held) {
      const companions = await companionsOf(folder, held, problems)
      found.push({ ...held, companions })
      problems.push(...nameProblems(held, months !== PROVISIONAL))
      problems.push(...companionProblems({ ...held, companions }))
    } else unreadable.push(held)
  }
  const isLogged = ({ path, manifest }: HeldManifest) =>
    !path.startsWith(`${PROVISIONAL}/`) && manifest.sequence !== null
  const log = sortLog(found.filter(isLogged))
  const provisional = found.filter((held) => !isLogged(held))
  const running = provisional.filter((held) => held.path.startsWith(`${PROVISIONAL}/`))
  problems.push(...leftoverProblems(log, running))
  problems.push(...accountProblems([...log, ...provisional]))
  return { path, folder, log, provisional, unreadable, problems, history }
}

/** Reads a manifest; one that cannot be read adds a problem, and is known by its digest only. */
async function tryManifest(
  folder: Folder,
  path: string,
  problems: Finding[],
): Promise<HeldManifest | SummedFile> {
  const bytes = await readText(folder, path)
  if (typeof bytes === 'string') {
    problems.push({ file: path, problem: bytes })
    return { path, sha256: '' }
  }
  try {
    return readManifest(path, bytes)
  } catch (error) {
    // Whatever a file makes of its reader, it is no manifest, and hides no other.
    const problem =
      error instanceof LedgerError
        ? error.problem
        : `is no manifest that can be read (${plain(messageOf(error))})`
    problems.push({ file: path, problem })
    return { path, sha256: sha256Of(bytes) }
  }
}

/** What is there beside a manifest; without a digest what cannot be read. */
async function companionsOf(
  folder: Folder,
  held: HeldManifest,
  problems: Finding[],
): Promise<SummedFile[]> {
  const companions: SummedFile[] = []
  for (const path of COMPANION_KINDS.map((kind) => companionPath(held.path, kind))) {
    if (!folder.entries.has(path)) continue
    const bytes = await readText(folder, path)
    if (typeof bytes === 'string') problems.push({ file: path, problem: bytes })
    companions.push({ path, sha256: typeof bytes === 'string' ? '' : sha256Of(bytes) })
  }
  return companions
}

/** A ledger is one account's. */
function accountProblems([first, ...others]: readonly HeldManifest[]): Finding[] {
  return others
    .filter(({ manifest }) => manifest.account.id !== first!.manifest.account.id)
    .map(({ path }) => ({
      file: path,
      problem: `is of another enterprise account than '${first!.path}'`,
    }))
}

/**
 * The ledgers, with a problem in each whose account has a second one: beside a chain that is sound
 * there may be another, with other events.
 *
 * @param beside others, which are not verified
 */
export function withTwins(ledgers: readonly Ledger[], beside: readonly Ledger[]): Ledger[] {
  const idsOf = (ledger: Ledger) => manifestsOf(ledger).map(({ manifest }) => manifest.account.id)
  return ledgers.map((ledger) => {
    const ids = idsOf(ledger)
    const twins = [...ledgers, ...beside].filter(
      (other) => other !== ledger && idsOf(other).some((id) => ids.includes(id)),
    )
    const problems = twins.map(({ path }) => ({
      file: '',
      problem: `is of an enterprise account that has another ledger, '${path === '' ? '.' : path}'`,
    }))
    return { ...ledger, problems: [...ledger.problems, ...problems] }
  })
}
