import { mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { formatSums } from '../ledger/sums.ts'
import type { MonthReport } from './result.ts'
import type { RunReport } from './summary.ts'

/**
 * Writes a copy of a time-stamp, for a later step to take out of the repository's reach.
 *
 * @param folder the runner's, which is emptied after the job
 * @returns the file's path; empty when there is none
 */
export async function writeToken(token: RunReport['token'], folder: string): Promise<string> {
  if (token === undefined) return ''
  const path = join(await mkdtemp(join(folder, 'heroku-audit-trail-token-')), token.name)
  await writeFile(path, token.bytes)
  return path
}

/**
 * Writes the SHA-256 of every delivered file as `sha256sum` does, for actions/attest, which takes
 * such a file as its `subject-checksums`. It stays when the step ends: the next one reads it.
 *
 * @param folder the runner's, which is emptied after the job
 * @returns the file's path; empty when nothing was delivered
 */
export async function writeSubjects(
  months: readonly MonthReport[],
  folder: string,
): Promise<string> {
  const subjects = months.flatMap(({ subjects = [] }) => subjects)
  if (subjects.length === 0) return ''
  const path = join(await mkdtemp(join(folder, 'heroku-audit-trail-subjects-')), 'SHA256SUMS')
  await writeFile(path, formatSums(subjects))
  return path
}
