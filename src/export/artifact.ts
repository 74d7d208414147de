import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ArtifactReceipt } from '../artifact/artifact.ts'
import type { PlacedMonth } from '../ledger/append.ts'
import { SUMS } from '../ledger/paths.ts'
import { filesOf, formatSums } from '../ledger/sums.ts'
import type { Options } from '../options/export.ts'
import type { SealedFile } from '../seal/file.ts'
import type { Month } from '../system/month.ts'
import type { Tools } from './month.ts'

/**
 * Uploads a month as an artifact: its files as the ledger lays them out, with the manifest, its
 * companions and SHA256SUMS. The files are moved, so this is the last thing done with them.
 *
 * @throws ActionError
 */
export async function uploadMonth(
  placed: PlacedMonth,
  files: readonly SealedFile[],
  { artifactName, retentionDays }: Pick<Options, 'artifactName' | 'retentionDays'>,
  { runner, scratch, clock, log }: Pick<Tools, 'runner' | 'scratch' | 'clock' | 'log'>,
): Promise<ArtifactReceipt> {
  // GitHub's client is large, and few runs need it.
  const { effectiveArtifactName, uploadArtifact } = await import('../artifact/artifact.ts')
  const { account, month } = placed.manifest
  const root = join(scratch.folder, month)
  const paths = await layOut(placed, files, root)
  const name = effectiveArtifactName(artifactName, account, month as Month, runner.runAttempt)
  try {
    const upload = { name, root, files: paths, retentionDays }
    return await uploadArtifact(upload, { runner, now: clock.now(), log })
  } catch (error) {
    // The client may be reading the files still.
    scratch.lend()
    throw error
  }
}

/** Moves a month's files into the ledger's layout. @returns the paths on disk */
async function layOut(
  placed: PlacedMonth,
  files: readonly SealedFile[],
  root: string,
): Promise<string[]> {
  const { manifest, path } = placed
  await mkdir(join(root, dirname(path)), { recursive: true })
  for (const [index, { file }] of files.entries()) {
    await rename(file, join(root, manifest.files[index]!.path))
  }
  for (const one of [placed, ...placed.companions]) {
    await writeFile(join(root, one.path), one.bytes)
  }
  await writeFile(join(root, SUMS), formatSums(filesOf(placed)))
  return [...filesOf(placed).map((file) => file.path), SUMS].map((file) => join(root, file))
}
