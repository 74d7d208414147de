import { said, type Log } from '../text/log.ts'
import { formsOf, secrets } from '../text/redact.ts'
import { issueCommand } from './workflow-commands.ts'

const writeOut = process.stdout.write.bind(process.stdout)

/** Prints a line of this project's own, without secrets. */
function print(line: string): void {
  writeOut(`${secrets.redact(line)}\n`)
}

/** Whether a command of this project's own is being printed. */
let isOurs = false

/** Gives the runner a command; redacted before it is escaped, so that a secret is known. */
function command(name: string, text = ''): void {
  isOurs = true
  issueCommand(name, {}, secrets.redact(text))
  isOurs = false
}

/** Has the runner mask a secret in its log, in every form, and keeps it out of everything else. */
export function hide(secret: string): void {
  for (const form of formsOf(secret)) {
    isOurs = true
    issueCommand('add-mask', {}, form)
    isOurs = false
    secrets.add(form)
  }
}

/** Shows an error annotation and fails the step. */
export function fail(message: string): void {
  process.exitCode = 1
  command('error', message)
}

const COMMAND = /^::[a-z-]+(?: [^:]*)?::/
const MASK = '::add-mask::'

/**
 * What a library prints, on one line, without secrets and addresses: it may quote a service. A
 * command at its beginning stays one.
 */
function madePlain(text: string): string {
  const [command = ''] = COMMAND.exec(text) ?? []
  return `${command}${said(text.slice(command.length).trimEnd())}\n`
}

/** Lets nothing that a library prints show a secret. */
export function redactPrinting(): void {
  for (const stream of [process.stdout, process.stderr]) {
    const write = stream.write.bind(stream) as (text: unknown, ...rest: unknown[]) => boolean
    stream.write = (given: unknown, ...rest: unknown[]) => {
      if (isOurs) return write(given, ...rest)
      const text = given instanceof Uint8Array ? Buffer.from(given).toString() : String(given)
      if (!text.startsWith(MASK)) return write(madePlain(text), ...rest)
      // A secret that a library found must not be shown elsewhere either.
      secrets.add(text.slice(MASK.length).trim())
      return write(text, ...rest)
    }
  }
}

/** The runner's log. */
export const log: Log = {
  info: print,
  warning: (message) => {
    command('warning', message)
  },
  debug: (error) => {
    command('debug', error instanceof Error ? (error.stack ?? error.message) : String(error))
  },
  secret: hide,
  group: async (title, action) => {
    command('group', title)
    try {
      return await action()
    } finally {
      command('endgroup')
    }
  },
}
