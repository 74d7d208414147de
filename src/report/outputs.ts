import { mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { formatSums } from '../ledger/sums.ts'
import { asDiskError } from '../system/disk.ts'
import type { Month } from '../system/month.ts'
import { secrets } from '../text/redact.ts'
import { reportOf, type MonthResult, type RunReport } from './result.ts'

/** A job's outputs may have 1 MB in all: one month's error must not crowd out the others. */
const LONGEST_ERROR = 2000

const NONE = reportOf('' as Month, {}, null).result

/**
 * The outputs of the action by name, but for those that are files. The single ones are of the last
 * month handled; what is not known is an empty text.
 */
export function outputsOf({ months, problem, newestManifest }: RunReport): Record<string, string> {
  const shown = months.map(({ result }) => withoutSecrets(result))
  const single = Object.entries(shown.at(-1) ?? NONE).filter(
    ([key]) => key !== 'final' && key !== 'error',
  )
  // A month that failed has a path when it reached one of its destinations.
  const isDelivered = shown.some(
    ({ status, path }) => status === 'exported' || (status === 'failed' && path !== null),
  )
  return {
    ...Object.fromEntries(
      single.map(([key, value]: [string, string | number | boolean | null]) => [
        key.replaceAll('_', '-'),
        String(value ?? ''),
      ]),
    ),
    results: JSON.stringify(shown),
    ...(shown.length === 0 && problem !== undefined && { status: 'failed' }),
    'manifest-sha256': newestManifest ?? '',
    changed: String(isDelivered),
  }
}

/** Only what services said is redacted: our own words must stay, whatever a passphrase may be. */
function withoutSecrets(result: MonthResult): MonthResult {
  const shown = (text: string | null) => (text === null ? null : secrets.redact(text))
  return {
    ...result,
    commit_sha: shown(result.commit_sha),
    commit_url: shown(result.commit_url),
    artifact_digest: shown(result.artifact_digest),
    error: shown(result.error)?.slice(0, LONGEST_ERROR) ?? null,
  }
}

/**
 * Writes the outputs that are files: the SHA-256 of all that was delivered, as `sha256sum` writes it and
 * actions/attest reads it, and a copy of the newest time-stamp. Gives their paths by output.
 */
export async function writeOutputFiles(
  { months, token }: RunReport,
  folder: string,
): Promise<Record<string, string>> {
  const write = async (output: string, name: string, content: Buffer | string) => {
    try {
      const path = join(await mkdtemp(join(folder, `heroku-audit-trail-${output}-`)), name)
      await writeFile(path, content)
      return path
    } catch (error) {
      throw asDiskError(error)
    }
  }
  const subjects = months.flatMap(({ delivery }) => delivery?.subjects ?? [])
  return {
    'subject-checksums':
      subjects.length === 0 ? '' : await write('subjects', 'SHA256SUMS', formatSums(subjects)),
    'timestamp-token': token === undefined ? '' : await write('token', token.name, token.bytes),
  }
}
