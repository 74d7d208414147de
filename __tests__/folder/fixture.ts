import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { SUMS } from '../../src/ledger/paths.ts'
import type { Store } from '../../src/ledger/store.ts'
import { append, MemoryFiles, recordOf, runningOf } from '../ledger/fixture.ts'

/** The files of a ledger: bytes in base64 by path. */
export type State = Record<string, string>

/** The states of a ledger that gets a running month, and then the final one in its place. */
export async function statesOf(): Promise<State[]> {
  const shelf = new MemoryFiles()
  const states: State[] = [{}]
  const parts = { '.json.part01': 'one', '.json.part02': 'two' }
  const steps = [
    () => append(shelf, runningOf('2026-10')),
    () => append(shelf, recordOf('2026-10', 'final'), { files: parts }),
  ]
  for (const step of steps) {
    await step()
    const files = [...shelf.all].map(([path, bytes]) => [path, bytes.toString('base64')] as const)
    states.push(Object.fromEntries(files))
  }
  return states
}

/** Takes a ledger from state to state, beginning with the one that it is in. */
export async function writeAll(store: Store, states: readonly State[]): Promise<void> {
  for (const [index, after] of states.slice(1).entries()) {
    const before = states[index]!
    await store.write(async (files) => {
      const isThere = (await files.files('')).includes(SUMS)
      const sums = isThere ? (await files.read(SUMS)).toString('base64') : undefined
      if (sums !== before[SUMS]) return undefined
      const changed = Object.entries(after).filter(([path, text]) => before[path] !== text)
      return {
        message: 'audit trail',
        files: changed.map(([path, text]) => ({
          path,
          content: { bytes: Buffer.from(text, 'base64') },
        })),
        removals: Object.keys(before).filter((path) => !(path in after)),
      }
    })
  }
}

/** Every file in a folder, as a state. */
export async function stateIn(folder: string): Promise<State> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
  const read = async (path: string) =>
    [relative(folder, path), (await readFile(path)).toString('base64')] as const
  return Object.fromEntries(await Promise.all(paths.map(read)))
}
