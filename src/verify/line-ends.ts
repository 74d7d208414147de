import { README, SUMS } from '../ledger/paths.ts'
import { sha256Of } from '../ledger/state.ts'
import { parseSums } from '../ledger/sums.ts'
import { LARGEST_TEXT, withoutReturns, type Folder } from './folder.ts'
import { isGap } from './history.ts'
import type { Ledger } from './ledger.ts'

const LINE_FEED = 0x0a
const RETURN = 0x0d

/**
 * The folder as it was committed, where git converted ends of lines when it checked files out
 * (core.autocrlf, .gitattributes): a file that without carriage returns is the one that was committed
 * is read without them.
 *
 * @param committed git's names of the files' bytes, by path
 */
export async function asCommitted(
  folder: Folder,
  committed: ReadonlyMap<string, string>,
): Promise<Folder> {
  const converted = new Map<string, number>()
  for (const { path, kind } of folder.entries.values()) {
    const blob = committed.get(path)
    if (kind !== 'file' || blob === undefined || !(await hasReturns(folder, path))) continue
    let size = 0
    for await (const chunk of withoutReturns(folder.stream(path))) size += chunk.length
    const restored = folder.withoutReturnsIn(new Map([[path, size]]))
    if ((await restored.blobName(path, blob)) === blob) converted.set(path, size)
  }
  return folder.withoutReturnsIn(converted)
}

/** Whether the first line of a file ends with a carriage return; git converts all or none. */
async function hasReturns(folder: Folder, path: string): Promise<boolean> {
  let last: number | undefined
  for await (const chunk of folder.stream(path)) {
    const end = chunk.indexOf(LINE_FEED)
    if (end >= 0) return (end === 0 ? last : chunk[end - 1]) === RETURN
    last = chunk.at(-1)
  }
  return false
}

/** Why nothing can be told of a ledger whose line ends were converted. */
export const CONVERTED =
  'the line ends of these files were converted, so that they are not as they were committed: ' +
  'verify a clone with its .git, or one made with `git clone -c core.autocrlf=false`'

/** Whether a ledger without its commits has converted ends of lines: its page does not fit else. */
export async function convertsLineEnds({ folder, history }: Ledger): Promise<boolean> {
  if (!isGap(history)) return false
  const [page, sums] = await Promise.all(
    [README, SUMS].map(async (path) => (await folder.read(path, LARGEST_TEXT))?.toString('latin1')),
  )
  if (!page?.includes('\r\n') || !sums?.includes('\r\n')) return false
  const plainPage = Buffer.from(page.replaceAll('\r\n', '\n'), 'latin1')
  return parseSums(sums.replaceAll('\r\n', '\n'))?.get(README) === sha256Of(plainPage)
}
