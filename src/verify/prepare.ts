import type { Clock } from '../system/clock.ts'
import { HerokuClient } from '../heroku/client.ts'
import type { HttpGet } from '../http/http.ts'
import type { Log } from '../text/log.ts'
import { OptionsError } from '../options/problems.ts'
import { apiUrlProblems } from '../options/problems.ts'
import type { Caretaker } from '../system/scratch.ts'
import { USER_AGENT } from '../system/version.ts'
import { GitHubCommits } from './github.ts'
import { herokuSource } from './heroku.ts'
import { readPrivateKeys, readSignerKeys } from './keys.ts'
import type { VerifyOptions } from '../options/verify.ts'
import type { Verification } from './verify.ts'

/** The edge of the process, as verification needs it. */
export interface VerifyEdge extends Caretaker {
  get: HttpGet
  clock: Clock
  log: Log
  /** GitHub's REST API, such as `https://api.github.com`. */
  apiUrl: string
  /** The PATH in which git is looked for. */
  path: string
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
  const { folder, graceDays, expected, required, accepted, repository, token } = options
  const { get, clock, log, apiUrl, path, temp, ask } = edge
  const tools = { get, clock, log, userAgent: USER_AGENT }
  const problems = repository === undefined ? [] : apiUrlProblems({ apiUrl })
  if (problems.length > 0) throw new OptionsError(problems)
  return {
    folder,
    path,
    graceDays,
    expected,
    required,
    accepted,
    now: clock.now(),
    privateKeys: await readPrivateKeys(options.privateKeys, options.passphrase, ask),
    signerKeys: await readSignerKeys(options.signerKeys),
    github:
      repository === undefined
        ? undefined
        : new GitHubCommits({ apiUrl, repository, token, ...tools }),
    heroku:
      options.herokuApiKey === undefined
        ? undefined
        : herokuSource(
            new HerokuClient({
              apiUrl: options.herokuApiUrl,
              token: options.herokuApiKey,
              ...tools,
            }),
            { ...tools, temp, caretaker: edge },
          ),
  }
}
