import type { z } from 'zod'
import { isSecure } from '../http/secure.ts'
import { ActionError } from '../system/errors.ts'
import type { Runner } from '../system/workflow.ts'
import { quoted } from '../text/log.ts'

/** Everything that is wrong with the inputs, at once. */
export class OptionsError extends ActionError {
  readonly problems: readonly string[]
  constructor(problems: readonly string[]) {
    super(['Invalid input; nothing was fetched or written.', ...problems].join('\n- '), {
      code: 'E_INPUT',
    })
    this.problems = problems
  }
}

/** The problems that a schema found, each with its input. */
export function problemsOf({ error }: z.ZodSafeParseResult<unknown>): string[] {
  return (error?.issues ?? []).map(({ path, message }) => `${String(path[0])}: ${message}`)
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

/** Why something is meant: other inputs are given. */
export const reasonsOf = (given: readonly string[]) => given.map((name) => `${name} is given`)

/** An input is empty, though others mean it. */
export function emptyProblem(name: string, reasons: readonly string[], wayOut: string): string {
  return `${name}: is empty, but ${reasons.join(' and ')}. Is the secret or variable for it set? ${wayOut}`
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
