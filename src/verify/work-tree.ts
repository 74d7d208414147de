import { isManifestName } from '../ledger/paths.ts'
import { plain } from '../text/log.ts'
import { diskFolder, readThrough, type Folder } from '../record/folder.ts'
import { objectHash } from './git/objects.ts'
import type { Clone } from './git/clone.ts'
import { isOfLedger } from './history.ts'
import type { Ledger } from './ledger.ts'

/** That the files on disk are not those of the commit, which is what was verified; else nothing. */
export async function workTreeRemark(
  { workTree, prefix }: Clone,
  { path, folder }: Ledger,
): Promise<string[]> {
  if (workTree === undefined) return []
  const inClone = [prefix, path].filter((part) => part !== '').join('/')
  const disk = await diskFolder(workTree, inClone, inClone === '' ? isOfLedger : () => true)
  const first = await difference(folder, disk)
  if (first === undefined) return []
  const file = [path, first.file].filter((part) => part !== '').join('/')
  return [
    `The work tree is not as the commit, which is what was verified: '${plain(file)}' ${first.how}`,
  ]
}

async function difference(committed: Folder, disk: Folder) {
  for (const { path, kind, size, id } of committed.entries.values()) {
    if (kind !== 'file') continue
    const there = disk.entries.get(path)
    if (there === undefined) return { file: path, how: 'is missing there' }
    const hash = objectHash(id!.length === 64 ? 'sha256' : 'sha1', 'blob', size)
    const problem =
      there.kind === 'file' && there.size === size
        ? await readThrough(disk, path, (chunk) => hash.update(chunk))
        : 'differs'
    if (problem !== undefined || hash.digest('hex') !== id) return { file: path, how: 'differs' }
  }
  const further = [...disk.entries.keys()].find(
    (path) => isManifestName(path.split('/').at(-1)!) && !committed.entries.has(path),
  )
  return further === undefined ? undefined : { file: further, how: 'is in no commit' }
}
