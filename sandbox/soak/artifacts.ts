import { readFile } from 'node:fs/promises'
import type { Artifact } from '../artifact.ts'
import { unzip } from '../zip.ts'
import { sha256 } from './events.ts'
import { monthProblems, type Manifest, type Truth } from './month.ts'

/** What the checker found among finished artifacts. */
export interface ArtifactFindings {
  problems: string[]
  /** The month of each, by the artifact's id. */
  months: Map<number, string>
}

/** Checks that each artifact is one month, whole: its files, their manifest and SHA256SUMS. */
export async function checkArtifacts(
  artifacts: readonly Artifact[],
  truth: Truth,
): Promise<ArtifactFindings> {
  const problems: string[] = []
  const months = new Map<number, string>()
  for (const { id, name, file } of artifacts) {
    const at = (problem: string) => problems.push(`artifact ${name}: ${problem}`)
    const files = unzip(await readFile(file))
    const manifests = Object.keys(files).filter((path) => path.endsWith('.manifest.json'))
    if (manifests.length !== 1) at(`has ${manifests.length} manifests`)
    const [path] = manifests
    if (path === undefined) continue
    const manifest = JSON.parse(files[path]!.toString()) as Manifest
    for (const problem of await monthProblems(manifest, path, (p) => files[p], truth)) at(problem)
    const named = [path, ...manifest.files.map((each) => each.path)].sort()
    const sums = named.map((each) => `${sha256(files[each] ?? '')}  ${each}\n`).join('')
    if (files.SHA256SUMS?.toString() !== sums) at('SHA256SUMS is not right')
    if (Object.keys(files).length !== named.length + 1) at(`has ${Object.keys(files).join()}`)
    months.set(id, manifest.month)
  }
  return { problems, months }
}
