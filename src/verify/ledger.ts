import { readManifest, sortLog } from '../ledger/chain.ts'
import { COMPANION_KINDS, companionPath, companionProblems } from '../ledger/companions.ts'
import { LedgerError } from '../ledger/errors.ts'
import { isManifestName, isMonthsFolder, PROVISIONAL } from '../ledger/paths.ts'
import { leftoverProblems, nameProblems } from '../ledger/read.ts'
import { sha256Of, type HeldManifest, type LedgerState, type SummedFile } from '../ledger/state.ts'
import { readText, type Folder } from '../record/folder.ts'
import { messageOf } from '../system/errors.ts'
import type { Month } from '../system/month.ts'
import { plain } from '../text/log.ts'
import type { Gap } from './git/clone.ts'
import type { History } from './history.ts'
import type { Finding } from './check.ts'

/** A ledger as it was found, sound or not. */
export interface Ledger {
  /** Of its folder, relative to what is verified; empty for that itself. */
  path: string
  folder: Folder
  /** The manifests that could be read and lie in a folder of the log's, by their sequence. */
  log: readonly HeldManifest[]
  /** Those that could be read and are of months that are not final. */
  provisional: readonly HeldManifest[]
  problems: readonly Finding[]
  history: History | Gap
}

export function manifestsOf({ log, provisional }: Ledger): HeldManifest[] {
  return [...log, ...provisional]
}

export function monthsOf({ log }: Ledger): Month[] {
  return log.map(({ manifest }) => manifest.month as Month).sort()
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
  const problems: Finding[] = []
  for (const { path: file, kind } of folder.entries.values()) {
    const [months, name = '', ...deeper] = file.split('/')
    const isManifest = isMonthsFolder(months!) && isManifestName(name) && deeper.length === 0
    if (!isManifest || (kind !== 'file' && kind !== 'missing')) continue
    try {
      const bytes = await readText(folder, file)
      if (typeof bytes === 'string') throw new LedgerError(file, bytes)
      const read = readManifest(file, bytes)
      const held = { ...read, companions: await companionsOf(folder, read, problems) }
      found.push(held)
      problems.push(...nameProblems(held, months !== PROVISIONAL), ...companionProblems(held))
    } catch (error) {
      // Whatever a file makes of its reader, it is no manifest, and hides no other.
      const problem =
        error instanceof LedgerError
          ? error.problem
          : `is no manifest that can be read (${plain(messageOf(error))})`
      problems.push({ file, problem })
    }
  }
  const { log = [], provisional = [] } = Object.groupBy(found, ({ path, manifest }) =>
    path.startsWith(`${PROVISIONAL}/`) || manifest.sequence === null ? 'provisional' : 'log',
  )
  const sorted = sortLog(log)
  const running = provisional.filter((held) => held.path.startsWith(`${PROVISIONAL}/`))
  problems.push(
    ...leftoverProblems(sorted, running),
    ...accountProblems([...sorted, ...provisional]),
  )
  return { path, folder, log: sorted, provisional, problems, history }
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

function accountProblems([first, ...others]: readonly HeldManifest[]): Finding[] {
  const problem = `is of another enterprise account than '${first?.path}'`
  return others
    .filter(({ manifest }) => manifest.account.id !== first!.manifest.account.id)
    .map(({ path: file }) => ({ file, problem }))
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
      problem: `is of an enterprise account that has another ledger, '${path || '.'}'`,
    }))
    return { ...ledger, problems: [...ledger.problems, ...problems] }
  })
}
