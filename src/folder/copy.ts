import { lstat, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { LedgerError } from '../ledger/errors.ts'
import { isLedgerPath, PROVISIONAL, SUMS } from '../ledger/paths.ts'
import { sha256Of } from '../ledger/state.ts'
import type { LedgerFiles, NewFile, Store } from '../ledger/store.ts'
import { parseSums } from '../ledger/sums.ts'
import { ActionError } from '../system/errors.ts'
import { quoted } from '../text/log.ts'

/** A folder has a ledger of its own where a copy of another was to go. */
class OtherLedgerError extends ActionError {
  constructor(folder: string, path: string) {
    super(
      `The folder ${quoted(folder)} has a file ${quoted(path)} that the repository's ledger has not, or ` +
        'has with other bytes. Nothing was copied: with commit, the folder is a copy of what is ' +
        'committed. Empty it, or choose another folder, and run again.',
      { code: 'E_LEDGER_CONFLICT' },
    )
  }
}

/**
 * Makes a folder hold what a ledger elsewhere holds, byte for byte; files that it has already are not
 * read again.
 *
 * @param store the folder's
 * @param scratch an empty folder for what is on its way
 * @returns how many files were copied
 * @throws OtherLedgerError, LedgerError, FolderError
 */
export async function copyLedger(
  from: LedgerFiles,
  folder: string,
  store: Store,
  scratch: string,
): Promise<number> {
  const ours = await sumsOf(from)
  if (ours === undefined) return 0
  let copied = 0
  await store.write(async (there) => {
    const theirs = await sumsOf(there)
    const held = theirs?.sums ?? new Map<string, string>()
    const other = [...held.keys()].find(
      (path) => isFinal(path) && ours.sums.get(path) !== held.get(path),
    )
    if (other !== undefined) throw new OtherLedgerError(folder, other)
    const files: NewFile[] = []
    for (const [path, sha256] of ours.sums) {
      if (await hasFile(folder, path, sha256, held)) continue
      const bytes = await from.read(path)
      if (sha256Of(bytes) !== sha256)
        throw new LedgerError(path, `has other bytes than ${SUMS} says`)
      const file = join(scratch, String(files.length))
      await writeFile(file, bytes, { mode: 0o600 })
      files.push({ path, content: { file } })
    }
    if (files.length === 0 && theirs?.bytes.equals(ours.bytes) === true) return undefined
    files.push({ path: SUMS, content: { bytes: ours.bytes } })
    copied = files.length
    const removals = [...held.keys()].filter(
      (path) => path.startsWith(`${PROVISIONAL}/`) && !ours.sums.has(path),
    )
    return { message: '', files, removals }
  })
  return copied
}

const isFinal = (path: string) => /^\d{4}\//.test(path)

/** SHA256SUMS of a ledger, as it is and by path; undefined when there is no ledger. */
async function sumsOf(
  files: LedgerFiles,
): Promise<{ bytes: Buffer; sums: Map<string, string> } | undefined> {
  if (!(await files.files('')).includes(SUMS)) return undefined
  const bytes = await files.read(SUMS)
  const sums = parseSums(bytes.toString())
  if (sums === undefined || ![...sums.keys()].every(isLedgerPath)) {
    throw new LedgerError(SUMS, 'is not the one of a ledger')
  }
  return { bytes, sums }
}

/** Whether a folder has a file already; one that its own digests do not list is looked into. */
async function hasFile(
  folder: string,
  path: string,
  sha256: string,
  held: ReadonlyMap<string, string>,
): Promise<boolean> {
  const stats = await lstat(join(folder, path)).catch(() => undefined)
  if (stats?.isFile() !== true) return false
  if (held.get(path) === sha256) return true
  const isSame = sha256Of(await readFile(join(folder, path))) === sha256
  if (!isSame && isFinal(path)) throw new OtherLedgerError(folder, path)
  return isSame
}
