import type { Manifest } from '../ledger/manifest.ts'
import { Digest } from '../seal/digest.ts'
import type { Folder } from './folder.ts'
import { manifestsOf, type Ledger } from './ledger.ts'
import type { Finding } from './outcome.ts'

const known = new WeakMap<Ledger, Promise<Finding[]>>()

/** Files that are not there, or not with the size and digest that their manifest has; read once. */
export function damagedFiles(ledger: Ledger): Promise<Finding[]> {
  const findings = known.get(ledger) ?? readFiles(ledger)
  known.set(ledger, findings)
  return findings
}

async function readFiles(ledger: Ledger): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const { manifest } of manifestsOf(ledger)) {
    for (const file of manifest.files) {
      const problem = await fileProblem(ledger.folder, file)
      if (problem !== undefined) findings.push({ file: file.path, problem })
    }
  }
  return findings
}

async function fileProblem(
  folder: Folder,
  { path, size, sha256 }: Manifest['files'][number],
): Promise<string | undefined> {
  const entry = folder.entries.get(path)
  if (entry === undefined) return 'is missing'
  // That it is none is told where strange things are.
  if (entry.kind !== 'file') return undefined
  // A size that is claimed is only compared, whatever it is.
  if (entry.size !== size) return `has ${entry.size} bytes, where its manifest has ${size}`
  const digest = new Digest()
  for await (const chunk of folder.stream(path)) digest.add(chunk)
  if (digest.sha256 === sha256) return undefined
  return `has the SHA-256 ${digest.sha256}, where its manifest has ${sha256}`
}
