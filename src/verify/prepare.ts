import type { Clock } from '../system/clock.ts'
import type { createOctokit, Octokit } from '../github/octokit.ts'
import { HerokuClient } from '../heroku/client.ts'
import type { Http } from '../http/client.ts'
import type { Given } from '../heroku/errors.ts'
import type { Log } from '../text/log.ts'
import { OptionsError } from '../options/problems.ts'
import { apiUrlProblems } from '../options/problems.ts'
import type { Caretaker } from '../system/scratch.ts'
import { USER_AGENT } from '../system/version.ts'
import { GitHubCommits } from './github.ts'
import { herokuSource } from './heroku.ts'
import { readPrivateKeys } from '../openpgp/private-keys.ts'
import { readSignerKeys } from '../openpgp/signer-keys.ts'
import { readRoots } from '../timestamp/roots.ts'
import type { VerifyOptions } from '../options/verify.ts'
import type { Verification } from './verify.ts'

/** The edge of the process, as verification needs it. */
export interface VerifyEdge extends Caretaker {
  http: Http
  clock: Clock
  log: Log
  /** GitHub's REST API, such as `https://api.github.com`. */
  apiUrl: string
  /** The PATH in which git is looked for. */
  path: string
  /** Where what Heroku is asked with was given, for messages. */
  given: Given
  /** Folder for what is looked into for a moment. */
  temp: string
  /** Asks a person for a passphrase; undefined when nobody is there. */
  ask?: (prompt: string) => Promise<string>
}

/**
 * Makes ready what was asked for: keys are unlocked, nothing is asked of anyone yet.
 *
 * @throws OptionsError when the token would go to GitHub in the clear, KeyError
 */
export async function prepare(options: VerifyOptions, edge: VerifyEdge): Promise<Verification> {
  const { folder, ref, allowShallow, graceDays, expected, required, accepted } = options
  const { repository, token, signedSince, signedOffWithin, timestampRoots, expectedAuthors } =
    options
  const { http, clock, log, apiUrl, path, temp, given, ask } = edge
  const warn = (warning: string) => {
    log.warning(warning)
  }
  const tools = { http, clock, log, userAgent: USER_AGENT }
  const problems = repository === undefined ? [] : apiUrlProblems({ apiUrl })
  if (problems.length > 0) throw new OptionsError(problems)
  return {
    ...{ folder, ref, allowShallow, path, temp, onEnd: (clean) => edge.onEnd(clean) },
    graceDays,
    expected,
    required,
    accepted,
    signedSince,
    signedOffWithin,
    expectedAuthors,
    timestampRoots: timestampRoots === '' ? [] : readRoots(timestampRoots, 'timestamp-roots'),
    now: clock.now(),
    privateKeys: await readPrivateKeys(options.privateKeys, options.passphrase, ask, warn),
    signerKeys: await readSignerKeys(options.signerKeys, clock.now(), warn),
    github:
      repository === undefined
        ? undefined
        : new GitHubCommits(await octokitOf(token, { apiUrl, ...tools }), repository),
    heroku:
      options.herokuApiKey === undefined
        ? undefined
        : herokuSource(
            new HerokuClient({
              apiUrl: options.herokuApiUrl,
              token: options.herokuApiKey,
              given,
              ...tools,
            }),
            { scope: options.herokuScope, temp, caretaker: edge },
          ),
  }
}

/** Octokit takes longer to load than all else together: only who asks GitHub waits for it. */
async function octokitOf(...given: Parameters<typeof createOctokit>): Promise<Octokit> {
  const { createOctokit } = await import('../github/octokit.ts')
  return createOctokit(...given)
}
