import { secrets } from '../text/redact.ts'
import type { MonthResult } from './result.ts'
import type { RunReport } from './summary.ts'

/** Keys of a result that are outputs of their own, for workflows of one month. */
const SINGLE = [
  'month',
  'status',
  'events',
  'sha256',
  'path',
  'manifest_path',
  'commit_sha',
  'commit_url',
  'artifact_id',
  'artifact_url',
  'artifact_digest',
  'artifact_expires_at',
] as const satisfies readonly (keyof MonthResult)[]

/** A job's outputs may have 1 MB in all: one month's error must not crowd out the others. */
const LONGEST_ERROR = 2000

/**
 * The outputs of the action by name, but for subject-checksums. The single ones are of the last month
 * handled; what is not known is an empty text.
 */
export function outputsOf({ months, problem, newestManifest }: RunReport): Record<string, string> {
  const shown = months.map(({ result }) => withoutSecrets(result))
  const last = shown.at(-1)
  const single = SINGLE.map((key) => [key.replaceAll('_', '-'), String(last?.[key] ?? '')] as const)
  // Of a month that failed, there is a path when it reached one of its destinations.
  const delivered = shown.some(
    ({ status, path }) => status === 'exported' || (status === 'failed' && path !== null),
  )
  return {
    results: JSON.stringify(shown),
    ...Object.fromEntries(single),
    status: last?.status ?? (problem === undefined ? 'unchanged' : 'failed'),
    'manifest-sha256': newestManifest ?? '',
    changed: String(delivered),
  }
}

/**
 * Only what services said is redacted: our own words must stay, whatever a passphrase may be.
 */
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
