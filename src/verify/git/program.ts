import { access, constants, realpath, stat } from 'node:fs/promises'
import { dirname, isAbsolute, posix, relative, win32 } from 'node:path'

export const NO_GIT =
  'No git was found in the absolute folders of PATH, outside of the clone and of the current folder. ' +
  'It is needed to read the commits of a clone: install it, or add its folder to PATH'

/**
 * Where git may be, in the order of a PATH. Entries that are not absolute lead into whatever folder
 * is the current one, such as a hostile clone: they are left out, as is what only Windows takes for
 * absolute, a path without a drive.
 */
export function gitCandidates(path: string, platform: NodeJS.Platform): string[] {
  const isWindows = platform === 'win32'
  const rules = isWindows ? win32 : posix
  const absolute = isWindows ? /^(?:[a-z]:[\\/]|\\\\)/i : /^\//
  const folders = path.split(rules.delimiter).filter((folder) => absolute.test(folder))
  return folders.map((folder) => rules.join(folder, isWindows ? 'git.exe' : 'git'))
}

/**
 * The real path of the first git in a PATH that lies in none of these folders; undefined when there
 * is none.
 *
 * @param outside real paths of the folders whose programs are not trusted
 */
export async function findGit(
  path: string,
  outside: readonly string[],
): Promise<string | undefined> {
  for (const candidate of gitCandidates(path, process.platform)) {
    const program = await programAt(candidate)
    if (program !== undefined && !outside.some((folder) => isWithin(program, folder))) {
      return program
    }
  }
  return undefined
}

async function programAt(candidate: string): Promise<string | undefined> {
  try {
    const program = await realpath(candidate)
    await access(program, constants.X_OK)
    return (await stat(program)).isFile() ? program : undefined
  } catch {
    return undefined
  }
}

/** Whether a file lies below a folder. Everything does below the root, which says nothing. */
function isWithin(file: string, folder: string): boolean {
  if (folder === dirname(folder)) return false
  const way = relative(folder, file)
  return !isAbsolute(way) && way.split(/[\\/]/)[0] !== '..'
}
