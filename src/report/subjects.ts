import { mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { formatSums } from '../ledger/sums.ts'
import type { MonthReport } from './result.ts'
import type { RunReport } from './summary.ts'

/** Writes a file that the next steps read, into a folder of its own; gives its path. */
async function writeFor(output: string, folder: string, name: string, content: Buffer | string) {
  const path = join(await mkdtemp(join(folder, `heroku-audit-trail-${output}-`)), name)
  await writeFile(path, content)
  return path
}

/**
 * Writes a copy of a time-stamp, for a later step to take out of the repository's reach.
 *
 * @param folder the runner's, which is emptied after the job
 * @returns the file's path; empty when there is none
 */
export async function writeToken(token: RunReport['token'], folder: string): Promise<string> {
  return token === undefined ? '' : writeFor('token', folder, token.name, token.bytes)
}

/**
 * Writes the SHA-256 of every delivered file as `sha256sum` does: the `subject-checksums` of actions/attest.
 *
 * @param folder the runner's, which is emptied after the job
 * @returns the file's path; empty when nothing was delivered
 */
export async function writeSubjects(
  months: readonly MonthReport[],
  folder: string,
): Promise<string> {
  const subjects = months.flatMap((month) => month.subjects)
  return subjects.length === 0
    ? ''
    : writeFor('subjects', folder, 'SHA256SUMS', formatSums(subjects))
}
