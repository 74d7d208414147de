import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { findDirectory } from '../ledger/locate.ts'
import type { Log } from '../text/log.ts'
import { filesIn } from './files.ts'

/**
 * Finds an account's ledger in a folder on disk, or where it is to begin.
 *
 * @param template of the ledger's folder, absolute or relative to the workspace
 * @returns its absolute path, and how it is shown: relative to the workspace where it is inside of it
 * @throws ActionError when the account's name makes a path that not every file system takes
 */
export async function findFolder(
  template: string,
  account: { id: string; name: string },
  { workspace, log }: { workspace: string; log: Log },
): Promise<{ path: string; shown: string }> {
  let path = resolve(workspace, template)
  const segments = path.split(sep)
  const first = segments.findIndex((segment) => segment.includes('{'))
  if (first >= 0) {
    const root = segments.slice(0, first).join(sep) || sep
    const below = segments.slice(first).join('/')
    path = join(root, await findDirectory(filesIn(root), below, account, log))
  }
  const within = relative(workspace, path)
  const isInside = within !== '' && within.split(sep)[0] !== '..' && !isAbsolute(within)
  return { path, shown: (isInside ? within : path).split(sep).join('/') }
}
