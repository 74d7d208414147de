// First: see there.
import { httpOfEnvironment } from './http/environment.ts'
import { readFile } from 'node:fs/promises'
import { ReadStream, WriteStream } from 'node:tty'
import { systemClock } from './system/clock.ts'
import { failureMessage } from './system/errors.ts'
import { secrets } from './text/redact.ts'
import { onEnd } from './runner/signals.ts'
import { EXIT_CODES, runCommand } from './verify/command.ts'
import { askSilently } from './verify/prompt.ts'

/** Variables that must not be shown, whoever quotes them. */
const TOKENS = ['GITHUB_TOKEN', 'HEROKU_API_KEY']
const SECRETS = ['PGP_PASSPHRASE', 'PGP_PRIVATE_KEYS']

const { env, stdin, stdout, stderr } = process

for (const name of TOKENS) secrets.addToken(env[name] ?? '')
for (const name of SECRETS) secrets.addForms(env[name] ?? '')
const shown = (text: string) => secrets.redact(text)

let isWritten = true
for (const stream of [stdout, stderr]) {
  stream.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    // Who reads no further has seen enough: the exit code still tells.
    if (code === 'EPIPE') return
    isWritten = false
    if (stream === stdout) stderr.write(shown(`The report could not be written: ${message}\n`))
  })
}
process.on('exit', () => {
  if (!isWritten) process.exitCode = EXIT_CODES['could-not-check']
})
// Node.js itself would print what nobody caught as it is, and end with the code of a problem found.
process.on('uncaughtException', (error) => {
  stderr.write(shown(`${failureMessage(error)}\n`))
  process.exit(EXIT_CODES['could-not-check'])
})

const hasTerminal = stdin instanceof ReadStream && stderr instanceof WriteStream

process.exitCode = await runCommand(process.argv.slice(2), {
  env,
  clock: systemClock,
  // Not before it is looked at, so that the command tells what is wrong with a proxy.
  get http() {
    return httpOfEnvironment((secret) => {
      secrets.addForms(secret)
    })
  },
  log: {
    info: () => undefined,
    warning: (message) => void stderr.write(shown(`${message}\n`)),
    debug: (error) => {
      if (env.DEBUG && error instanceof Error) stderr.write(shown(`${error.stack ?? ''}\n`))
    },
    secret: (text) => {
      secrets.add(text)
    },
    group: (_, action) => action(),
  },
  // Nobody comes after this process, and who ended it knows.
  onEnd: (clean) => onEnd(clean, () => undefined),
  rememberScratch: () => undefined,
  readFile: (path) => readFile(path, 'utf8'),
  print: (text) => void stdout.write(shown(text)),
  complain: (text) => void stderr.write(shown(text)),
  ...(hasTerminal ? { ask: (prompt: string) => askSilently(stdin, stderr, prompt) } : {}),
})
