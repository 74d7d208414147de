import { isSecure } from '../http/secure.ts'
import { ActionError } from '../system/errors.ts'
import type { Runner } from '../system/workflow.ts'
import { quoted } from '../text/log.ts'

export class OptionsError extends ActionError {
  readonly problems: readonly string[]
  constructor(problems: readonly string[]) {
    super(['Invalid input; nothing was fetched or written.', ...problems].join('\n- '), {
      code: 'E_INPUT',
    })
    this.problems = problems
  }
}

/** Runs `action`; when it throws an ActionError, adds the lines of the message to the problems. */
export async function attempt<T>(
  problems: string[],
  action: () => T | Promise<T>,
): Promise<T | undefined> {
  try {
    return await action()
  } catch (error) {
    if (!(error instanceof ActionError)) throw error
    problems.push(...error.message.split('\n'))
    return undefined
  }
}

/** Why no token may be sent to the GitHub API that the runner names; none when one may. */
export function apiUrlProblems({ apiUrl }: Pick<Runner, 'apiUrl'>): string[] {
  if (URL.canParse(apiUrl) && isSecure(new URL(apiUrl))) return []
  // What stands before an @ may be a password.
  const value = apiUrl.includes('@') ? 'its value' : quoted(apiUrl)
  return [
    `GITHUB_API_URL: ${value} is not https (plain http only on loopback): a token must not be sent ` +
      'there. Expected https://api.github.com, or https://HOST/api/v3 of GitHub Enterprise Server ' +
      'with TLS set up, as the runner gives it',
  ]
}
