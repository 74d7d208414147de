import { access, constants, realpath, stat } from 'node:fs/promises'
import { dirname, isAbsolute, posix, relative, win32 } from 'node:path'

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
 * The real path of the first git that lies in none of these folders; undefined when there is none.
 *
 * @param candidates absolute paths
 * @param outside real paths of the folders whose programs are not trusted
 */
export async function findGit(
  candidates: readonly string[],
  outside: readonly string[],
): Promise<string | undefined> {
  for (const candidate of candidates) {
    const program = await realpath(candidate).catch(() => '')
    const isProgram = await access(program, constants.X_OK).then(
      async () => (await stat(program)).isFile(),
      () => false,
    )
    if (isProgram && !outside.some((folder) => isWithin(program, folder))) return program
  }
  return undefined
}

/** Whether a path is that of a folder, or below it. Everything is below the root, which says nothing. */
export function isWithin(path: string, folder: string): boolean {
  if (folder === dirname(folder)) return false
  const way = relative(folder, path)
  return !isAbsolute(way) && way.split(/[\\/]/)[0] !== '..'
}
