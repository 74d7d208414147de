import { HeldMonthError } from '../ledger/errors.ts'
import { partsOf } from '../ledger/paths.ts'
import type { Month } from '../month.ts'
import { readPart, type SealedFile } from '../seal/file.ts'
import { gitBlobSha } from './blob.ts'
import type { CommitReceipt, Repository } from './repository.ts'
import type { Snapshot } from './snapshot.ts'

/** A month as it is to be committed. */
export interface MonthCommit {
  month: Month
  final: boolean
  encrypted: boolean
  /** The ledger's folder in the repository; empty for its root. */
  directory: string
  files: readonly SealedFile[]
  message: string
}

interface Part {
  path: string
  blob: string
  read: () => Promise<Buffer>
}

/** Path in the repository of a file of the ledger. */
export function inRepository(directory: string, path: string): string {
  return directory === '' ? path : `${directory}/${path}`
}

/** Cuts the files as the repository keeps them, each part with the name git will give its bytes. */
async function partsOfAll({ files, directory }: MonthCommit): Promise<Part[]> {
  const parts: Part[] = []
  for (const { path, file, size } of files) {
    for (const part of partsOf(inRepository(directory, path), size)) {
      const read = () => readPart(file, part.start, part.end)
      parts.push({ path: part.path, blob: gitBlobSha(await read()), read })
    }
  }
  return parts
}

/** Whether the branch has every part as it is; or none; or something else at their paths. */
async function compare(
  snapshot: Snapshot,
  parts: readonly Part[],
): Promise<{ same: boolean; taken: string | undefined }> {
  const held = await Promise.all(parts.map(({ path }) => snapshot.blobAt(path)))
  const same = parts.every(({ blob }, index) => held[index] === blob)
  return { same, taken: parts.find((_, index) => held[index] !== undefined)?.path }
}

/**
 * Commits a month whole, in one commit; null when the branch has it already, byte for byte.
 *
 * @throws HeldMonthError when the branch has other plaintext for a final month
 */
export async function commitMonth(
  repository: Repository,
  commit: MonthCommit,
): Promise<CommitReceipt | null> {
  const parts = await partsOfAll(commit)
  const uploaded = new Set<string>()
  return repository.commit(async (snapshot) => {
    const { same, taken } = await compare(snapshot, parts)
    if (same) return null
    if (taken !== undefined && commit.final && !commit.encrypted) {
      throw new HeldMonthError(commit.month, taken)
    }
    if (!snapshot.isEmpty) {
      for (const { blob, read } of parts) {
        if (uploaded.has(blob)) continue
        await repository.upload(await read())
        uploaded.add(blob)
      }
    }
    return { message: commit.message, files: parts }
  })
}
