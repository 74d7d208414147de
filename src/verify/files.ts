import type { Manifest } from '../ledger/manifest.ts'
import { Digest } from '../seal/digest.ts'
import { MISSING, readThrough, type Folder } from '../record/folder.ts'
import { manifestsOf, type Ledger } from './ledger.ts'
import type { Finding } from './outcome.ts'

/** What is wrong with a file that a manifest names. */
interface Damage extends Finding {
  /** Whether its bytes cannot be had at all. */
  isUnreadable: boolean
}

const known = new WeakMap<Ledger, Promise<Damage[]>>()

/** Files that are not there, or not with the size and digest that their manifest has; read once. */
export function damagedFiles(ledger: Ledger): Promise<Damage[]> {
  const findings = known.get(ledger) ?? readFiles(ledger)
  known.set(ledger, findings)
  return findings
}

/** Tells of a file's path whether it is there with the size and digest that its manifest has. */
export async function wholeFiles(ledger: Ledger): Promise<(path: string) => boolean> {
  const damaged = new Set((await damagedFiles(ledger)).map(({ file }) => file))
  return (path) => !damaged.has(path) && ledger.folder.entries.get(path)?.kind === 'file'
}

async function readFiles(ledger: Ledger): Promise<Damage[]> {
  const damages: Damage[] = []
  for (const { manifest } of manifestsOf(ledger)) {
    for (const file of manifest.files) {
      const damage = await damageOf(ledger.folder, file)
      if (damage !== undefined) damages.push({ file: file.path, isUnreadable: false, ...damage })
    }
  }
  return damages
}

async function damageOf(
  folder: Folder,
  { path, size, sha256 }: Manifest['files'][number],
): Promise<{ problem: string; isUnreadable?: boolean } | undefined> {
  const entry = folder.entries.get(path)
  if (entry === undefined) return { problem: 'is missing' }
  if (entry.kind === 'missing') return { problem: MISSING }
  // `unnamed` reports what is no file.
  if (entry.kind !== 'file') return undefined
  const wrongSize = `has ${entry.size} bytes, where its manifest has ${size}`
  // On disk there is no more to know. Of an object the size is not to be believed yet.
  if (entry.size !== size && entry.id === undefined) return { problem: wrongSize }
  const digest = new Digest()
  const problem = await readThrough(folder, path, (chunk) => {
    digest.add(chunk)
  })
  if (problem !== undefined) return { problem, isUnreadable: true }
  if (digest.size !== size) return { problem: wrongSize }
  if (digest.sha256 === sha256) return undefined
  return { problem: `has the SHA-256 ${digest.sha256}, where its manifest has ${sha256}` }
}
