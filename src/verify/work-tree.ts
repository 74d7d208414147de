import { createHash } from 'node:crypto'
import { diskFolder, readThrough } from '../record/folder.ts'
import { plain } from '../text/log.ts'
import type { Clone } from './git/clone.ts'
import { below, isOfLedger } from './history.ts'
import type { Ledger } from './ledger.ts'

/** That the files on disk are not those of the commit, which is what was verified; else nothing. */
export async function workTreeRemark(
  { workTree, prefix }: Clone,
  { path, folder }: Ledger,
): Promise<string[]> {
  if (workTree === undefined) return []
  const inClone = below(prefix, path)
  const disk = await diskFolder(workTree, inClone, inClone === '' ? isOfLedger : () => true)
  for (const { path: file, kind, size, id = '' } of folder.entries.values()) {
    if (kind !== 'file') continue
    const hash = createHash(id.length === 64 ? 'sha256' : 'sha1').update(`blob ${size}\0`)
    const problem = await readThrough(disk, file, (chunk) => hash.update(chunk))
    if (problem === undefined && hash.digest('hex') === id) continue
    const at = plain(below(path, file))
    return [`The work tree is not as the commit, which is what was verified: '${at}' differs`]
  }
  return []
}
