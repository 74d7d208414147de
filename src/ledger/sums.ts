import { plain } from '../text/log.ts'
import type { LedgerProblem } from './errors.ts'
import { README, SUMS } from './paths.ts'
import type { HeldManifest, LedgerState, SummedFile } from './state.ts'

/** The text of a file for `sha256sum -c`, sorted by path. */
export function formatSums(files: readonly SummedFile[]): string {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1))
  return sorted.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('')
}

/** The SHA-256 by path in a file that `sha256sum` made; undefined when it is none. */
export function parseSums(text: string): Map<string, string> | undefined {
  const sums = new Map<string, string>()
  const lines = text.split('\n')
  if (lines.pop() !== '') return undefined
  for (const line of lines) {
    const [, sha256, path] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? []
    if (path === undefined || sums.has(path)) return undefined
    sums.set(path, sha256!)
  }
  return sums
}

export function filesOf({ path, sha256, manifest, companions = [] }: HeldManifest): SummedFile[] {
  return [{ path, sha256 }, ...manifest.files, ...companions]
}

/** What SHA256SUMS lists: every file of the ledger but itself. */
export function filesOfLedger(state: LedgerState, readmeSha256: string): SummedFile[] {
  const manifests = [...state.log, ...state.provisional.values()]
  return [{ path: README, sha256: readmeSha256 }, ...manifests.flatMap(filesOf)]
}

export function* sumsProblems(
  sums: ReadonlyMap<string, string>,
  files: readonly SummedFile[],
): Generator<LedgerProblem> {
  for (const { path, sha256 } of files) {
    const listed = sums.get(path)
    if (listed === undefined) yield { file: SUMS, problem: `does not have '${path}'` }
    else if (listed !== sha256) {
      const problem = `has the SHA-256 ${sha256}, where ${SUMS} has ${listed}: one of the two was changed`
      yield { file: path, problem }
    }
  }
  const named = new Set(files.map(({ path }) => path))
  for (const path of sums.keys()) {
    if (named.has(path)) continue
    yield { file: SUMS, problem: `has '${plain(path)}', which no manifest names` }
  }
}
