import { isUtf8 } from 'node:buffer'
import { parseArgs, type ParseArgsConfig } from 'node:util'
import type { PrivateKey } from 'openpgp'
import type { Http } from '../http/client.ts'
import { readPrivateKeys } from '../openpgp/private-keys.ts'
import type { Clock } from '../system/clock.ts'
import { InputError, messageOf } from '../system/errors.ts'
import type { Caretaker } from '../system/scratch.ts'
import { TOOL } from '../system/version.ts'
import { plain, quoted, type Log } from '../text/log.ts'
import type { Paint } from '../text/terminal.ts'
import type { TokenPlaces } from './heroku-token.ts'
import { OptionsError } from './problems.ts'

export interface CommandEdge extends Caretaker, TokenPlaces {
  cwd: string
  temp: string
  clock: Clock
  log: Log
  /** @throws ProxySettingError when it is first looked at */
  readonly http: Http
  stdout: NodeJS.WritableStream
  /** To standard output, for results. */
  print(text: string): void
  /** To standard error. */
  complain(text: string): void
  /** For standard output. */
  paint: Paint
  /** Asks a person for a passphrase; undefined when nobody is there. */
  ask?: (prompt: string) => Promise<string>
}

export const EXIT = { fine: 0, findings: 1, failed: 2 } as const

export class UsageError extends InputError {
  constructor(problem: string, command = '') {
    super(`${problem} See ${[TOOL.name, command].join(' ').trimEnd()} --help`)
  }
}

type Flags = NonNullable<ParseArgsConfig['options']>

/** @throws UsageError, and OptionsError for an empty value, which a shell makes of an unset variable */
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
    throw new UsageError(`${messageOf(error).replace(/\.$/, '')}.`, command)
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

/** The value of --format, by default the first; adds to the problems when it is not among these. */
export function formatOf<T extends string>(
  value: string | undefined,
  known: readonly [T, ...T[]],
  problems: string[],
): T {
  const format = known.find((each) => each === (value ?? known[0]))
  if (format !== undefined) return format
  problems.push(`--format: ${quoted(value!)} is not one of ${known.join(', ')}`)
  return known[0]
}

/** Inputs of the actions that the command line has under another name. */
const COMMAND_NAMES: Partial<Record<string, string>> = {
  'heroku-api-key': 'HEROKU_API_KEY',
  'heroku-api-url': 'HEROKU_API_URL',
  'enterprise-account': '--account',
  folder: '--output',
  'pgp-signing-passphrase': 'PGP_SIGNING_PASSPHRASE',
  'pgp-private-keys': '--private-key',
  'pgp-passphrase': 'PGP_PASSPHRASE',
  'timestamp-roots': '--timestamp-root',
}

/** Has the problems of inputs name the command's options, of which `names` are this command's own. */
export async function asCommandOptions<T>(
  read: () => T | Promise<T>,
  names: typeof COMMAND_NAMES = {},
): Promise<T> {
  try {
    return await read()
  } catch (error) {
    if (!(error instanceof OptionsError)) throw error
    const named = (input: string) => ({ ...COMMAND_NAMES, ...names })[input] ?? `--${input}`
    throw new OptionsError(
      error.problems.map((problem) => problem.replace(/^[a-z][a-z-]*(?=: )/, named)),
    )
  }
}

/** The keys in files as one text: armored ones as they are, binary ones in base64. */
export async function keysIn(
  files: readonly string[] | undefined,
  { readFile }: Pick<CommandEdge, 'readFile'>,
): Promise<string> {
  try {
    const keys = await Promise.all((files ?? []).map((file) => readFile(file)))
    return keys.map((key) => key.toString(isUtf8(key) ? 'utf8' : 'base64')).join('\n')
  } catch (error) {
    throw new InputError(
      `A key cannot be read: ${plain(messageOf(error))}. Give the path of a file with a key`,
    )
  }
}

/** The private keys in files, or else in the environment. @throws KeyError, InputError */
export async function privateKeysOf(
  files: readonly string[] | undefined,
  edge: CommandEdge,
): Promise<PrivateKey[]> {
  const { PGP_PRIVATE_KEYS = '', PGP_PASSPHRASE = '' } = edge.env
  const text = files === undefined ? PGP_PRIVATE_KEYS : await keysIn(files, edge)
  return readPrivateKeys(text, PGP_PASSPHRASE, edge.ask, (warning) => {
    edge.log.warning(warning)
  })
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
