import type { Month } from '../system/month.ts'
import { checkAccount, readLog, readManifest } from './chain.ts'
import { COMPANION_KINDS, companionPath, companionProblems } from './companions.ts'
import { LedgerError, throwFirst, type LedgerProblem } from './errors.ts'
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
import { filesOfLedger, parseSums, sumsProblems } from './sums.ts'

/** What looks like a file of a month. */
const MONTHLY = /^\d{4}-\d{2}\./

/**
 * Reads a ledger and checks that it is as this action left it: each manifest is one and lies where
 * it says, their chain is whole and of this account, the files they name are there with their
 * sizes, each companion belongs to a manifest, and SHA256SUMS agrees with them and with the page.
 * (The bytes of the other files are checked by `verify`.)
 *
 * @throws LedgerError that names the file, before anything is written
 */
export async function readLedger(ledger: LedgerFiles, accountId: string): Promise<LedgerState> {
  await fetchLedger(ledger, '')
  const folders = await ledger.folders('')
  const years = folders.filter((name) => /^\d{4}$/.test(name)).sort()
  const names = await ledger.files('')
  const text = names.includes(SUMS) ? (await ledger.read(SUMS)).toString() : undefined
  const sums = parseSums(text ?? '') ?? new Map<string, string>()
  const found: HeldManifest[] = []
  for (const year of years) found.push(...(await readFolder(ledger, year, sums)))
  const running = folders.includes(PROVISIONAL) ? await readFolder(ledger, PROVISIONAL, sums) : []
  for (const held of [...found, ...running]) checkAccount(held, accountId)
  const state = {
    log: readLog(found),
    provisional: new Map(running.map((held) => [held.manifest.month as Month, held])),
  }
  throwFirst(leftoverProblems(state.log, running))
  if (found.length + running.length > 0) await checkSums(ledger, names, state, text)
  else await checkVacant(ledger, names)
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
  sums: ReadonlyMap<string, string>,
): Promise<HeldManifest[]> {
  const names = await ledger.files(folder)
  const paths = names.filter(isManifestName).map((name) => `${folder}/${name}`)
  const manifests = await Promise.all(
    paths.map(async (path) => {
      const companions = COMPANION_KINDS.map((kind) => companionPath(path, kind))
        .filter((companion) => names.includes(companion.slice(folder.length + 1)))
        .map((companion) => ({ path: companion, sha256: sums.get(companion) ?? '' }))
      return { ...readManifest(path, await ledger.read(path)), companions }
    }),
  )
  for (const held of manifests) throwFirst(nameProblems(held, folder !== PROVISIONAL))
  for (const held of manifests) throwFirst(companionProblems(held))
  const sizes = (await ledger.sizes?.(folder)) ?? new Map<string, number>()
  throwFirst(fileProblems(folder, names, sizes, manifests))
  return manifests
}

/**
 * A manifest lies where its month and revision say.
 *
 * @param logged whether it is in a folder of the log's, not among the provisional ones
 */
export function* nameProblems(
  { path, manifest }: HeldManifest,
  logged: boolean,
): Generator<LedgerProblem> {
  const { month, revision, sequence, previous, final } = manifest
  const at = (problem: string) => ({ file: path, problem })
  const expected = manifestPath(month as Month, logged, revision)
  if (path !== expected) {
    yield at(`says that it is '${expected}': it was renamed or changed`)
  }
  if (final !== logged) {
    yield at(`is of a month that is ${final ? '' : 'not '}final`)
  }
  if ((sequence !== null) !== logged) {
    yield at(logged ? 'has no place in the log' : 'has a place in the log')
  }
  if (logged) return
  if (revision !== 1) yield at(`has the revision ${revision}, where a month that runs has but one`)
  if (previous !== null) yield at('names a manifest before it, but is in no chain')
}

/** What is left of a provisional month when its final one has landed. */
export function* leftoverProblems(
  log: readonly HeldManifest[],
  provisional: Iterable<HeldManifest>,
): Generator<LedgerProblem> {
  const final = new Map(log.map(({ path, manifest }) => [manifest.month, path]))
  for (const { path, manifest } of provisional) {
    const landed = final.get(manifest.month)
    if (landed === undefined) continue
    yield { file: path, problem: `is of a month that is final: '${landed}' takes its place` }
  }
}

/**
 * Every file that a manifest names is there once, with its size, and no other file of a month is.
 *
 * @param names of the files in the folder
 * @param sizes in bytes by name, of those that are known: few edits leave a size as it was
 */
function* fileProblems(
  folder: string,
  names: readonly string[],
  sizes: ReadonlyMap<string, number>,
  manifests: readonly HeldManifest[],
): Generator<LedgerProblem> {
  const there = new Map(names.map((name) => [`${folder}/${name}`, sizes.get(name)]))
  const named = new Set(
    manifests.flatMap(({ path, companions = [] }) => [
      path,
      ...companions.map((companion) => companion.path),
    ]),
  )
  for (const { path, manifest } of manifests) {
    for (const { path: file, size } of manifest.files) {
      const found = there.get(file) ?? size
      if (!there.has(file)) yield { file, problem: `is missing; '${path}' names it` }
      if (named.has(file)) yield { file, problem: 'is named twice' }
      if (found !== size) {
        yield { file, problem: `has ${found} bytes, where '${path}' has ${size}` }
      }
      named.add(file)
    }
  }
  for (const name of names.filter((each) => MONTHLY.test(each))) {
    const file = `${folder}/${name}`
    if (!named.has(file)) yield { file, problem: 'is named by no manifest' }
  }
}

/** SHA256SUMS has each file as the manifests do: nobody changed the last of them, or the page. */
async function checkSums(
  ledger: LedgerFiles,
  names: readonly string[],
  state: LedgerState,
  text: string | undefined,
) {
  if (!names.includes(README)) throw new LedgerError(README, 'is missing')
  if (text === undefined) throw new LedgerError(SUMS, 'is missing')
  const sums = parseSums(text)
  if (sums === undefined) throw new LedgerError(SUMS, 'is not what sha256sum writes')
  const readme = sha256Of(await ledger.read(README))
  throwFirst(sumsProblems(sums, filesOfLedger(state, readme)))
}

/** A new ledger replaces no page of somebody else's. */
async function checkVacant(ledger: LedgerFiles, names: readonly string[]): Promise<void> {
  for (const name of [README, SUMS]) {
    if (!names.includes(name)) continue
    if (name === README && (await ledger.read(name)).toString().startsWith(README_MARK)) continue
    throw new LedgerError(
      name,
      'is there without a ledger, and would be replaced: choose a folder of its own, such as ' +
        'audit-trail/{account}',
    )
  }
}
