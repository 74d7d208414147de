import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { withFolder } from '../../src/folder/store.ts'
import { SUMS } from '../../src/ledger/paths.ts'
import { sha256Of } from '../../src/ledger/state.ts'
import { formatSums } from '../../src/ledger/sums.ts'

/** The files of a folder: texts by path. */
export type State = Record<string, string>

function ledgerOf(stem: string, text: string): State {
  const files: State = {
    'README.md': text,
    [`${stem}.json.part01`]: text,
    [`${stem}.json.part02`]: text,
    [`${stem}.manifest.json`]: sha256Of(text),
  }
  const digests = Object.entries(files).map(([path, text]) => ({ path, sha256: sha256Of(text) }))
  return { ...files, [SUMS]: formatSums(digests) }
}

/** The states of a ledger that gets a running month, and then the final one in its place. */
export const STATES = [
  ledgerOf('provisional/2026-10', 'so far'),
  ledgerOf('2026/2026-10', 'final, and longer'.repeat(100)),
] as const

export const open = (folder: string, action: Parameters<typeof withFolder>[2]): Promise<unknown> =>
  withFolder(folder, () => () => undefined, action)

/** Takes a ledger from state to state, beginning with the one that it is in. */
export function writeAll(folder: string, states: readonly State[] = STATES): Promise<unknown> {
  return open(folder, async (store) => {
    let before: State = {}
    for (const after of states) {
      await store.write(async (files) => {
        const isThere = (await files.files('')).includes(SUMS)
        const sums = isThere ? (await files.read(SUMS)).toString() : undefined
        if (sums !== before[SUMS]) return undefined
        const changed = Object.entries(after).map(([path, text]) => ({
          path,
          content: { bytes: Buffer.from(text) },
        }))
        return { message: '', files: changed, removals: [] }
      })
      before = after
    }
  })
}

/** Every file in a folder, as a state. */
export async function stateIn(folder: string): Promise<State> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => !entry.isDirectory()).sort()
  const read = async (path: string) => [relative(folder, path), await readFile(path, 'utf8')]
  return Object.fromEntries(
    await Promise.all(files.map(({ parentPath, name }) => read(join(parentPath, name)))),
  ) as State
}
