import { existsSync } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { quoted } from '../text/log.ts'
import { isWithin } from './git/program.ts'
import { findStore } from './git/store.ts'

const KEYS = ['private-key', 'signer-key', 'timestamp-root'] as const

type Places = Partial<Record<(typeof KEYS)[number], readonly string[]>>

/**
 * What is wrong with where the auditor's files are. A key or root in the clone may be of whoever pushed
 * it, or be a link that they pushed; and nothing is written into what is verified.
 */
export async function placeProblems(
  folder: string,
  { pack, ...keys }: Places & { pack: string | undefined },
): Promise<string[]> {
  const problems: string[] = []
  const { workTree = folder } = (await findStore(folder).catch(() => undefined)) ?? {}
  const tops = await Promise.all(
    [folder, workTree].map((top) => realpath(top).catch(() => resolve(top))),
  )
  for (const option of KEYS) {
    for (const file of keys[option] ?? []) {
      if (!(await isInside(file, tops))) continue
      problems.push(
        `--${option}: ${quoted(file)} lies in what is verified, where others may have put it: get the ` +
          'file from its owner, and keep it elsewhere',
      )
    }
  }
  if (pack !== undefined && (await isInside(pack, tops))) {
    problems.push(`--pack: ${quoted(pack)} lies in what is verified: give a path elsewhere`)
  }
  if (pack !== undefined && existsSync(pack)) {
    problems.push(`--pack: ${quoted(pack)} is there already: give another path, or remove it`)
  }
  return problems
}

/** Whether a file, or a link on the way to it, is in one of these folders. */
async function isInside(file: string, tops: readonly string[]): Promise<boolean> {
  for (let at = resolve(file), above = dirname(at); at !== above; at = above, above = dirname(at)) {
    const real = await realpath(at).catch(() => undefined)
    if (real !== undefined && tops.some((top) => isWithin(real, top))) return true
  }
  return false
}
