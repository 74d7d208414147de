import { parseArgs, type ParseArgsConfig } from 'node:util'
import type { Http } from '../http/client.ts'
import type { Clock } from '../system/clock.ts'
import { ActionError, messageOf } from '../system/errors.ts'
import type { Caretaker } from '../system/scratch.ts'
import { TOOL } from '../system/version.ts'
import type { Log } from '../text/log.ts'
import type { Paint } from '../text/terminal.ts'
import type { TokenPlaces } from './heroku-token.ts'
import { OptionsError } from './problems.ts'

/** The process, as a command needs it. */
export interface CommandEdge extends Caretaker, TokenPlaces {
  /** The folder in which the command was started. */
  cwd: string
  /** The system's folder for temporary files. */
  temp: string
  clock: Clock
  log: Log
  /** @throws ProxySettingError when it is first looked at */
  readonly http: Http
  /** Standard output, for results. */
  stdout: NodeJS.WritableStream
  /** Writes text to standard output. */
  print(text: string): void
  /** Writes text to standard error. */
  complain(text: string): void
  /** For standard output. */
  paint: Paint
  /** Asks a person for a passphrase; undefined when nobody is there. */
  ask?: (prompt: string) => Promise<string>
}

/** By what became of a command. 1 is for findings of a verification. */
export const EXIT = { fine: 0, findings: 1, failed: 2 } as const

/** The command was called in a way that it does not know. */
export class UsageError extends ActionError {
  constructor(problem: string, command = '') {
    super(`${problem} See ${[TOOL.name, command].join(' ').trimEnd()} --help`)
  }
}

type Flags = NonNullable<ParseArgsConfig['options']>

/**
 * Reads the arguments of a command.
 *
 * @throws UsageError for what it does not know, OptionsError for options without a value, which a
 *   shell makes of a variable that is not set
 */
export function readArguments<T extends Flags>(
  command: string,
  args: readonly string[],
  options: T,
) {
  const config = { args: [...args], options, allowPositionals: true } as const
  let parsed: ReturnType<typeof parseArgs<typeof config>>
  try {
    parsed = parseArgs(config)
  } catch (error) {
    throw new UsageError(`${messageOf(error)}.`.replace(/\.\.$/, '.'), command)
  }
  const isEmpty = (value: unknown) => typeof value === 'string' && value.trim() === ''
  const problems = Object.entries(parsed.values)
    .filter(([, value]) => [value].flat().some(isEmpty))
    .map(
      ([name]) =>
        `--${name} is empty: is it of a variable that is not set? Give its value, or leave the ` +
        'option out',
    )
  if (problems.length > 0) throw new OptionsError(problems)
  return parsed
}

/** The address of Heroku's API as the environment has it. */
export function herokuUrlOf({ env: { HEROKU_API_URL = '' } }: Pick<CommandEdge, 'env'>): string {
  return HEROKU_API_URL.trim() === '' ? 'https://api.heroku.com' : HEROKU_API_URL.trim()
}

/** Where a command is given what Heroku is asked with, for messages. */
export const GIVEN_TO_COMMAND = {
  account: '--account',
  token: 'HEROKU_API_KEY',
  apiUrl: 'HEROKU_API_URL',
}
