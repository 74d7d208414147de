import type { createOctokit, Octokit } from '../github/octokit.ts'
import { HerokuClient } from '../heroku/client.ts'
import type { Given } from '../heroku/errors.ts'
import type { Http } from '../http/client.ts'
import { readPrivateKeys } from '../openpgp/private-keys.ts'
import { readSignerKeys } from '../openpgp/signer-keys.ts'
import { apiUrlProblems, attempt, OptionsError } from '../options/problems.ts'
import type { VerifyOptions } from '../options/verify.ts'
import type { Clock } from '../system/clock.ts'
import type { Caretaker } from '../system/scratch.ts'
import { USER_AGENT } from '../system/version.ts'
import type { Log } from '../text/log.ts'
import { readRoots } from '../timestamp/roots.ts'
import { GitHubCommits } from './github.ts'
import { herokuSource } from './heroku.ts'
import type { Verification } from './verify.ts'

/** The edge of the process, as verification needs it. */
export interface VerifyEdge extends Caretaker {
  http: Http
  clock: Clock
  log: Log
  /** GitHub's REST API, such as `https://api.github.com`. */
  apiUrl: string
  /** Paths at which git may be. */
  programs: readonly string[]
  /** Where the user gave what Heroku is asked with, for messages. */
  given: Given
  /** Folder for temporary files. */
  temp: string
  /** Asks a person for a passphrase; undefined when nobody is there. */
  ask?: (prompt: string) => Promise<string>
}

/**
 * Makes ready what was asked for: reads and unlocks keys, and asks nothing of the network yet.
 *
 * @throws OptionsError with every problem found
 */
export async function prepare(options: VerifyOptions, edge: VerifyEdge): Promise<Verification> {
  const { repository, token, pgpPrivateKeys, pgpPassphrase, timestampRoots: pem } = options
  const { http, clock, log, apiUrl, temp, ask } = edge
  const warn = (warning: string) => {
    log.warning(warning)
  }
  const isGitHub = repository !== '' && token !== ''
  const problems = isGitHub ? apiUrlProblems(edge) : []
  const timestampRoots = await attempt(problems, () =>
    pem === '' ? [] : readRoots(pem, 'timestamp-roots'),
  )
  const signerKeys = await attempt(problems, () =>
    readSignerKeys(options.pgpSignerKeys, clock.now(), warn),
  )
  if (timestampRoots === undefined || signerKeys === undefined || problems.length > 0) {
    throw new OptionsError(problems)
  }
  const privateKeys = await attempt(problems, () =>
    readPrivateKeys(pgpPrivateKeys, pgpPassphrase, ask, warn),
  )
  if (privateKeys === undefined) throw new OptionsError(problems)
  const tools = { http, clock, log, userAgent: USER_AGENT }
  return {
    folder: options.directory,
    ref: options.ref,
    programs: edge.programs,
    temp,
    onEnd: (clean) => edge.onEnd(clean),
    required: options.require,
    pack: undefined,
    now: clock.now(),
    graceDays: options.graceDays ?? 0,
    expected: {
      head: options.expectHead,
      manifest: options.expectManifest,
      records: options.expectRecords,
      until: options.until,
    },
    accepted: options.accept,
    allowShallow: options.allowShallow,
    privateKeys,
    signerKeys,
    signedSince: options.signedSince ?? 1,
    timestampRoots,
    expectedAuthors: options.expectAuthor,
    github: isGitHub
      ? new GitHubCommits(await octokitOf(token, { apiUrl, ...tools }), repository)
      : undefined,
    heroku:
      options.herokuApiKey === ''
        ? undefined
        : herokuSource(
            new HerokuClient({
              apiUrl: options.herokuApiUrl,
              token: options.herokuApiKey,
              given: edge.given,
              ...tools,
            }),
            { scope: options.heroku, temp, caretaker: edge },
          ),
  }
}

/** Octokit takes longer to load than all else together: only who asks GitHub waits for it. */
async function octokitOf(...given: Parameters<typeof createOctokit>): Promise<Octokit> {
  const { createOctokit } = await import('../github/octokit.ts')
  return createOctokit(...given)
}
