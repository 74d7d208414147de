import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { LedgerError } from '../ledger/errors.ts'
import { isLedgerPath, SUMS } from '../ledger/paths.ts'
import { sha256Of } from '../ledger/state.ts'
import type { LedgerFiles, NewFile, Store } from '../ledger/store.ts'
import { parseSums } from '../ledger/sums.ts'
import { ActionError } from '../system/errors.ts'
import { quoted } from '../text/log.ts'
import { isFinal } from './pending.ts'

/**
 * Makes a folder hold what a ledger elsewhere holds, byte for byte; gives how many files were copied.
 *
 * @param store the folder's
 * @param scratch an empty folder for what is on its way
 * @throws ActionError when the folder has final months that the other has not, FolderError
 */
export async function copyLedger(
  from: LedgerFiles,
  folder: string,
  store: Store,
  scratch: string,
): Promise<number> {
  let copied = 0
  await store.write(async (there) => {
    const [ours, theirs] = [await sumsOf(from), await sumsOf(there)]
    if (ours.sums.size === 0) return undefined
    const other = [...theirs.sums].find(
      ([path, sha256]) => isFinal(path) && ours.sums.get(path) !== sha256,
    )
    if (other !== undefined) {
      throw new ActionError(
        `The folder ${quoted(folder)} has a file ${quoted(other[0])} that the repository's ledger has ` +
          'not, or has with other bytes. Nothing was copied: with commit, the folder is a copy of what ' +
          'is committed. Empty it, or choose another folder, and run again.',
        { code: 'E_LEDGER_CONFLICT' },
      )
    }
    const files: NewFile[] = []
    for (const [path, sha256] of ours.sums) {
      if (theirs.sums.get(path) === sha256 && existsSync(join(folder, path))) continue
      const bytes = await from.read(path)
      if (sha256Of(bytes) !== sha256)
        throw new LedgerError(path, `has other bytes than ${SUMS} says`)
      const file = join(scratch, String(files.length))
      await writeFile(file, bytes, { mode: 0o600 })
      files.push({ path, content: { file } })
    }
    if (files.length === 0 && theirs.bytes.equals(ours.bytes)) return undefined
    files.push({ path: SUMS, content: { bytes: ours.bytes } })
    copied = files.length
    return { message: '', files, removals: [] }
  })
  return copied
}

/** SHA256SUMS of a ledger, as it is and by path; empty when there is no ledger. */
async function sumsOf(files: LedgerFiles): Promise<{ bytes: Buffer; sums: Map<string, string> }> {
  const isThere = (await files.files('')).includes(SUMS)
  const bytes = isThere ? await files.read(SUMS) : Buffer.alloc(0)
  const sums = parseSums(bytes.toString())
  if (sums !== undefined && [...sums.keys()].every(isLedgerPath)) return { bytes, sums }
  throw new LedgerError(SUMS, 'is not the one of a ledger')
}
