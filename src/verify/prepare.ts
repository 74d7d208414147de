import { commitsOf, type GitHubCommits } from '../github/authorship.ts'
import { HerokuClient } from '../heroku/client.ts'
import type { Given } from '../heroku/errors.ts'
import { readPrivateKeys } from '../openpgp/private-keys.ts'
import { readSignerKeys } from '../openpgp/signer-keys.ts'
import type { CommandEdge } from '../options/command.ts'
import { apiUrlProblems, attempt, OptionsError } from '../options/problems.ts'
import type { VerifyOptions } from '../options/verify.ts'
import type { Caretaker } from '../system/scratch.ts'
import { readRoots } from '../timestamp/chain.ts'
import type { Verification } from './verify.ts'

/** The edge of the process, as verification needs it. */
interface VerifyEdge
  extends Caretaker, Pick<CommandEdge, 'http' | 'clock' | 'log' | 'temp' | 'ask'> {
  /** GitHub's REST API, such as `https://api.github.com`. */
  apiUrl: string
  /** Paths at which git may be. */
  programs: readonly string[]
  /** Where the user gave what Heroku is asked with, for messages. */
  given: Given
}

/**
 * Makes ready what was asked for: reads and unlocks keys, and asks nothing of the network yet.
 *
 * @throws OptionsError with every problem found
 */
export async function prepare(options: VerifyOptions, edge: VerifyEdge): Promise<Verification> {
  const { repository, token, herokuApiKey, pgpPrivateKeys, pgpPassphrase } = options
  const { http, clock, log, apiUrl, given, ask } = edge
  const warn = (warning: string) => {
    log.warning(warning)
  }
  const now = clock.now()
  const isGitHub = repository !== '' && token !== ''
  const problems = isGitHub ? apiUrlProblems(edge) : []
  const timestampRoots = await attempt(problems, () => readRoots(options.timestampRoots))
  const signerKeys = await attempt(problems, () => readSignerKeys(options.pgpSignerKeys, now, warn))
  // A person is not asked for a passphrase in vain.
  const privateKeys =
    problems.length === 0 &&
    (await attempt(problems, () => readPrivateKeys(pgpPrivateKeys, pgpPassphrase, ask, warn)))
  if (!timestampRoots || !signerKeys || !privateKeys) throw new OptionsError(problems)
  const tools = { http, clock, log }
  const herokuApi = { apiUrl: options.herokuApiUrl, token: herokuApiKey, given, ...tools }
  return {
    ...options,
    ...{ folder: options.directory, edge, now, pack: undefined },
    ...{ privateKeys, signerKeys, timestampRoots },
    github: isGitHub ? await gitHubCommits(options, { apiUrl, ...tools }) : undefined,
    heroku:
      herokuApiKey === ''
        ? undefined
        : { client: new HerokuClient(herokuApi), scope: options.heroku },
  }
}

async function gitHubCommits(
  { token, repository }: VerifyOptions,
  tools: Pick<VerifyEdge, 'apiUrl' | 'http' | 'clock' | 'log'>,
): Promise<GitHubCommits> {
  // It takes longer to load than all else together: only who asks GitHub waits for it.
  const { createOctokit } = await import('../github/octokit.ts')
  return commitsOf(createOctokit(token, tools), repository)
}
