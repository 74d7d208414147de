import { README, SUMS } from '../ledger/paths.ts'
import { sha256Of } from '../ledger/state.ts'
import { parseSums } from '../ledger/sums.ts'
import { blobName } from './blob.ts'
import { latestBlobs } from './history.ts'
import { LARGEST_TEXT, type Ledger } from './ledger.ts'

/** Why nothing can be told of a ledger whose line ends were converted. */
export const CONVERTED =
  'this clone converts line ends, so that its files are not as they were committed: clone again ' +
  'with `git clone -c core.autocrlf=false`'

/**
 * Whether git put Windows' ends of lines into a ledger's files when it checked them out
 * (core.autocrlf): its page and its digests have them, and without them are as committed; or where
 * that is not known, the page is as the digests say.
 */
export async function convertsLineEnds({ folder, history }: Ledger): Promise<boolean> {
  const [page, sums] = await Promise.all(
    [README, SUMS].map((path) => folder.read(path, LARGEST_TEXT).then(restored)),
  )
  if (page === undefined || sums === undefined) return false
  if (typeof history === 'string') {
    return parseSums(sums.toString())?.get(README) === sha256Of(page)
  }
  const blobs = latestBlobs(history)
  const isCommitted = (path: string, bytes: Buffer) => {
    const blob = blobs.get(path)
    return blob !== undefined && blobName(bytes, blob) === blob
  }
  return isCommitted(README, page) && isCommitted(SUMS, sums)
}

/** A text with plain ends of lines; undefined when it has no others. */
function restored(bytes: Buffer | undefined): Buffer | undefined {
  const text = bytes?.toString('latin1')
  return text?.includes('\r\n') ? Buffer.from(text.replaceAll('\r\n', '\n'), 'latin1') : undefined
}
