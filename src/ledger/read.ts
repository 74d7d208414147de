import type { Month } from '../system/month.ts'
import { accountProblems, chainProblems, readManifest, sortLog } from './chain.ts'
import { COMPANION_KINDS, companionPath, companionProblems } from './companions.ts'
import { throwFirst, type LedgerProblem } from './errors.ts'
import {
  inDirectory,
  isManifestName,
  isMonthsFolder,
  manifestPath,
  PROVISIONAL,
  README,
  SUMS,
} from './paths.ts'
import { README_MARK } from './readme.ts'
import { sha256Of, type HeldManifest, type LedgerState } from './state.ts'
import type { LedgerFiles } from './store.ts'
import { filesOf, filesOfLedger, parseSums, sumsProblems } from './sums.ts'

/**
 * Reads a ledger and checks that it is as this action left it, but for the bytes of the files that
 * manifests name: `verify` reads those.
 *
 * @throws LedgerError that names the file, before anything is written
 */
export async function readLedger(ledger: LedgerFiles, accountId: string): Promise<LedgerState> {
  await fetchLedger(ledger, '')
  const names = await ledger.files('')
  const textOf = async (name: string) =>
    names.includes(name) ? (await ledger.read(name)).toString() : undefined
  const [page, text] = [await textOf(README), await textOf(SUMS)]
  const sums = parseSums(text ?? '')
  const folders = (await ledger.folders('')).filter(isMonthsFolder).sort()
  const found: HeldManifest[] = []
  for (const folder of folders) found.push(...(await readFolder(ledger, folder, sums)))
  for (const held of found) throwFirst(accountProblems(held, accountId))
  const isRunning = ({ path }: HeldManifest) => path.startsWith(`${PROVISIONAL}/`)
  const running = found.filter(isRunning)
  const state = {
    log: sortLog(found.filter((held) => !isRunning(held))),
    provisional: new Map(running.map((held) => [held.manifest.month as Month, held])),
  }
  throwFirst(chainProblems(state.log))
  throwFirst(leftoverProblems(state.log, running))
  throwFirst(found.length > 0 ? topProblems(state, page, text, sums) : vacancyProblems(page, text))
  return state
}

/** Has what a check of a ledger reads at hand, where that saves requests. */
export async function fetchLedger(root: LedgerFiles, directory: string): Promise<void> {
  await root.listBelow?.(directory)
  if (root.readTogether === undefined) return
  const paths = (await root.files(directory)).filter((name) => [README, SUMS].includes(name))
  for (const folder of (await root.folders(directory)).filter(isMonthsFolder)) {
    const names = await root.files(inDirectory(directory, folder))
    paths.push(...names.filter(isManifestName).map((name) => `${folder}/${name}`))
  }
  await root.readTogether(paths.map((path) => inDirectory(directory, path)))
}

async function readFolder(
  ledger: LedgerFiles,
  folder: string,
  sums: ReadonlyMap<string, string> | undefined,
): Promise<HeldManifest[]> {
  const names = await ledger.files(folder)
  const sizes = await ledger.sizes?.(folder)
  /** By path; undefined where it is not known: few edits leave a size as it was. */
  const there = new Map(names.map((name) => [`${folder}/${name}`, sizes?.get(name)]))
  const manifests = await Promise.all(
    names.filter(isManifestName).map(async (name) => {
      const path = `${folder}/${name}`
      const companions = COMPANION_KINDS.map((kind) => companionPath(path, kind))
        .filter((companion) => there.has(companion))
        .map((companion) => ({ path: companion, sha256: sums?.get(companion) ?? '' }))
      return { ...readManifest(path, await ledger.read(path)), companions }
    }),
  )
  for (const held of manifests) throwFirst(nameProblems(held, folder !== PROVISIONAL))
  for (const held of manifests) throwFirst(companionProblems(held))
  throwFirst(fileProblems(there, manifests))
  return manifests
}

/** @param logged whether it is in a folder of the log's, not among the provisional ones */
export function* nameProblems(
  { path, manifest }: HeldManifest,
  logged: boolean,
): Generator<LedgerProblem> {
  const { month, revision, sequence, previous, final } = manifest
  const expected = manifestPath(month as Month, logged, revision)
  const wrong: [boolean, string][] = [
    [path !== expected, `says that it is '${expected}': it was renamed or changed`],
    [final !== logged, `is of a month that is ${final ? '' : 'not '}final`],
    [(sequence !== null) !== logged, `has ${logged ? 'no' : 'a'} place in the log`],
    [!logged && revision !== 1, `has the revision ${revision}, where a running month has but one`],
    [!logged && previous !== null, 'names a manifest before it, but is in no chain'],
  ]
  for (const [isSo, problem] of wrong) if (isSo) yield { file: path, problem }
}

/** What is left of a provisional month when its final one has landed. */
export function* leftoverProblems(
  log: readonly HeldManifest[],
  provisional: Iterable<HeldManifest>,
): Generator<LedgerProblem> {
  for (const { path: file, manifest } of provisional) {
    const landed = log.findLast((held) => held.manifest.month === manifest.month)?.path
    if (landed) yield { file, problem: `is of a month that is final: '${landed}' takes its place` }
  }
}

function* fileProblems(
  there: ReadonlyMap<string, number | undefined>,
  manifests: readonly HeldManifest[],
): Generator<LedgerProblem> {
  for (const { path, manifest } of manifests) {
    for (const { path: file, size } of manifest.files) {
      const found = there.get(file) ?? size
      if (!there.has(file)) yield { file, problem: `is missing; '${path}' names it` }
      if (found !== size) yield { file, problem: `has ${found} bytes, where '${path}' has ${size}` }
    }
  }
  const named = new Set(manifests.flatMap(filesOf).map(({ path }) => path))
  for (const file of there.keys()) {
    const isOfMonth = /^\w+\/\d{4}-\d{2}\./.test(file)
    if (isOfMonth && !named.has(file)) yield { file, problem: 'is named by no manifest' }
  }
}

function* topProblems(
  state: LedgerState,
  page: string | undefined,
  text: string | undefined,
  sums: ReadonlyMap<string, string> | undefined,
): Generator<LedgerProblem> {
  if (page === undefined) yield { file: README, problem: 'is missing' }
  if (text === undefined) yield { file: SUMS, problem: 'is missing' }
  if (sums === undefined) yield { file: SUMS, problem: 'is not what sha256sum writes' }
  else yield* sumsProblems(sums, filesOfLedger(state, sha256Of(page ?? '')))
}

/** A new ledger replaces no page of somebody else's. */
function* vacancyProblems(page?: string, text?: string): Generator<LedgerProblem> {
  const problem =
    'is there without a ledger, and would be replaced: choose a folder of its own, such as ' +
    'audit-trail/{account}'
  if (page?.startsWith(README_MARK) === false) yield { file: README, problem }
  if (text !== undefined) yield { file: SUMS, problem }
}
