import type { z } from 'zod'
import { ActionError } from '../system/errors.ts'

/** Everything that is wrong with the inputs, at once. */
export class OptionsError extends ActionError {
  readonly problems: readonly string[]
  constructor(problems: readonly string[]) {
    const list = problems.map((problem) => `- ${problem}`).join('\n')
    super(
      `${problems.length === 1 ? 'An input is' : `${problems.length} inputs are`} not usable; ` +
        `nothing was fetched or written.\n${list}`,
    )
    this.problems = problems
  }
}

/** What a schema has against the inputs. */
export function problemsOf({ error }: z.ZodSafeParseResult<unknown>): string[] {
  return (error?.issues ?? []).map(({ path, message }) => `${String(path[0])}: ${message}`)
}

/** Runs `action`; the lines of its ActionError's message are added to the problems. */
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
