import type { Month } from '../system/month.ts'
import { secrets } from '../text/redact.ts'
import { reportOf, type MonthResult } from './result.ts'
import type { RunReport } from './summary.ts'

/** A job's outputs may have 1 MB in all: one month's error must not crowd out the others. */
const LONGEST_ERROR = 2000

/** Stands for the last month, when none was handled. */
const NONE = reportOf('' as Month, {}, null).result

/**
 * The outputs of the action by name, but for those that are files. The single ones are of the last
 * month handled; what is not known is an empty text.
 */
export function outputsOf({ months, problem, newestManifest }: RunReport): Record<string, string> {
  const shown = months.map(({ result }) => withoutSecrets(result))
  const single = Object.entries(shown.at(-1) ?? NONE)
    .filter(([key]) => key !== 'final' && key !== 'error')
    .map(([key, value]: [string, string | number | null]) => [
      key.replaceAll('_', '-'),
      String(value ?? ''),
    ])
  // A month that failed has a path when it reached one of its destinations.
  const isDelivered = shown.some(
    ({ status, path }) => status === 'exported' || (status === 'failed' && path !== null),
  )
  return {
    ...(Object.fromEntries(single) as Record<string, string>),
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
