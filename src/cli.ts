// First: see there.
import { httpOfEnvironment } from './http/environment.ts'
import { readFile } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { ReadStream, WriteStream } from 'node:tty'
import { EXIT, type CommandEdge } from './options/command.ts'
import { runCommandLine } from './runner/command-line.ts'
import { onEnd } from './runner/signals.ts'
import { terminalLog } from './runner/terminal.ts'
import { systemClock } from './system/clock.ts'
import { failureMessage } from './system/errors.ts'
import { secrets } from './text/redact.ts'
import { painter } from './text/terminal.ts'
import { askSilently } from './runner/prompt.ts'

/** Variables that must not be shown, whoever quotes them. */
const TOKENS = ['GITHUB_TOKEN', 'HEROKU_API_KEY']
const SECRETS = ['PGP_PASSPHRASE', 'PGP_SIGNING_PASSPHRASE', 'PGP_PRIVATE_KEYS', 'PSEUDONYM_KEY']

const { env, stdin, stdout, stderr } = process

for (const name of TOKENS) secrets.addToken(env[name] ?? '')
for (const name of SECRETS) secrets.addForms(env[name] ?? '')
const shown = (text: string) => secrets.redact(text)
const isColoured = (stream: unknown) =>
  stream instanceof WriteStream && stream.hasColors() && !env.NO_COLOR

const log = terminalLog({
  write: (text) => void stderr.write(text),
  columns: stderr instanceof WriteStream && env.TERM !== 'dumb' ? stderr.columns : undefined,
  paint: painter(isColoured(stderr)),
})
const complain = (text: string) => {
  log.clear()
  stderr.write(shown(text))
}

let isWritten = true
for (const stream of [stdout, stderr]) {
  stream.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    // Who reads no further has seen enough: the exit code still tells.
    if (code === 'EPIPE') return
    isWritten = false
    if (stream === stdout) complain(`The report could not be written: ${message}\n`)
  })
}
process.on('exit', () => {
  log.clear()
  if (!isWritten) process.exitCode = EXIT.failed
})
// Node.js itself would print what nobody caught as it is, and end with the code of a problem found.
process.on('uncaughtException', (error) => {
  complain(`${failureMessage(error)}\n`)
  process.exit(EXIT.failed)
})

const hasTerminal = stdin instanceof ReadStream && stderr instanceof WriteStream

const edge: CommandEdge = {
  env,
  platform: process.platform,
  home: homedir(),
  cwd: process.cwd(),
  temp: tmpdir(),
  clock: systemClock,
  log,
  // Not before it is looked at, so that the command says what is wrong with a proxy.
  get http() {
    return httpOfEnvironment((password) => {
      log.secret(password)
    })
  },
  onEnd,
  rememberScratch: () => undefined,
  readFile: (path) => readFile(path),
  stdout,
  print: (text) => {
    log.clear()
    stdout.write(shown(text))
  },
  complain,
  paint: painter(isColoured(stdout)),
  ...(hasTerminal ? { ask: (prompt: string) => askSilently(stdin, stderr, prompt) } : {}),
}
process.exitCode = await runCommandLine(process.argv.slice(2), edge)
// A service that never answered must not hold the terminal: its connection may be open still.
setTimeout(() => process.exit(), 1000).unref()
