import { access, realpath } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { quoted } from '../text/log.ts'
import { isWithin } from './git/program.ts'
import { bareStore, findStore } from './git/store.ts'

/** Files that the auditor names, by the option. */
interface Places {
  'private-key'?: readonly string[] | undefined
  'signer-key'?: readonly string[] | undefined
  'timestamp-root'?: readonly string[] | undefined
  pack?: string | undefined
}

/**
 * What is wrong with where the auditor's files are. A key or root in the clone may be of whoever pushed
 * it, or be a link that they pushed; and nothing is written into what is verified, nor over a file.
 */
export async function placeProblems(folder: string, places: Places): Promise<string[]> {
  const { pack, ...given } = places
  const problems: string[] = []
  const tops = await topsOf(folder)
  for (const option of ['private-key', 'signer-key', 'timestamp-root'] as const) {
    for (const file of given[option] ?? []) {
      if (!(await isInside(file, tops))) continue
      problems.push(
        `--${option}: ${quoted(file)} lies in what is verified, where others may have put it: get the ` +
          'file from its owner, and keep it elsewhere',
      )
    }
  }
  if (pack === undefined) return problems
  if (await isInside(pack, tops)) {
    problems.push(`--pack: ${quoted(pack)} lies in what is verified: give a path elsewhere`)
  } else if (
    await access(pack).then(
      () => true,
      () => false,
    )
  ) {
    problems.push(`--pack: ${quoted(pack)} is there already: give another path, or remove it`)
  }
  return problems
}

/** Real paths of the folders that hold what is verified. */
async function topsOf(folder: string): Promise<string[]> {
  const found = await Promise.all(
    [findStore, bareStore].map((find) => find(folder).catch(() => undefined)),
  )
  const folders = found.flatMap((store) => [store?.workTree, store?.gitDir, store?.commonDir])
  const known = folders.filter((path) => path !== undefined)
  return Promise.all([folder, ...known].map((path) => realpath(path).catch(() => resolve(path))))
}

/** Whether a file, or a link on the way to it, is in one of these folders. */
async function isInside(file: string, tops: readonly string[]): Promise<boolean> {
  for (let at = resolve(file), above = dirname(at); at !== above; at = above, above = dirname(at)) {
    const real = await realpath(at).catch(() => undefined)
    if (real !== undefined && tops.some((top) => isWithin(real, top))) return true
  }
  return false
}
