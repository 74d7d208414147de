import { MISSING, readThrough, type Folder } from '../record/folder.ts'
import type { Manifest } from '../ledger/manifest.ts'
import { Digest } from '../seal/digest.ts'
import { manifestsOf, type Ledger } from './ledger.ts'
import type { Finding } from './check.ts'

interface Damage extends Finding {
  /** Whether its bytes cannot be had at all. */
  isUnreadable?: boolean
}

const known = new WeakMap<Ledger, Promise<Damage[]>>()

/** Files that are not there, or not with the size and digest that their manifest has; read once. */
export function damagedFiles(ledger: Ledger): Promise<Damage[]> {
  const damages = known.get(ledger) ?? readFiles(ledger)
  known.set(ledger, damages)
  return damages
}

async function readFiles(ledger: Ledger): Promise<Damage[]> {
  const damages: Damage[] = []
  for (const file of manifestsOf(ledger).flatMap(({ manifest }) => manifest.files)) {
    damages.push(...(await damageOf(ledger.folder, file)))
  }
  return damages
}

/** Tells of a file's path whether it is there with the size and digest that its manifest has. */
export async function wholeFiles(ledger: Ledger): Promise<(path: string) => boolean> {
  const damaged = new Set((await damagedFiles(ledger)).map(({ file }) => file))
  return (path) => !damaged.has(path) && ledger.folder.entries.get(path)?.kind === 'file'
}

async function damageOf(
  folder: Folder,
  { path: file, size, sha256 }: Manifest['files'][number],
): Promise<Damage[]> {
  const kind = folder.entries.get(file)?.kind
  if (kind === undefined) return [{ file, problem: 'is missing' }]
  if (kind === 'missing') return [{ file, problem: MISSING }]
  // `unnamed` reports what is no file.
  if (kind !== 'file') return []
  const digest = new Digest()
  const problem = await readThrough(folder, file, (chunk) => {
    digest.add(chunk)
  })
  if (problem !== undefined) return [{ file, problem, isUnreadable: true }]
  if (digest.size !== size) {
    return [{ file, problem: `has ${digest.size} bytes, where its manifest has ${size}` }]
  }
  const other = `has the SHA-256 ${digest.sha256}, where its manifest has ${sha256}`
  return digest.sha256 === sha256 ? [] : [{ file, problem: other }]
}
