import { said, type Log } from '../text/log.ts'
import { formsOf, secrets } from '../text/redact.ts'
import { issueCommand } from './workflow-commands.ts'

const writeOut = process.stdout.write.bind(process.stdout)

let isOurs = false

function issue(name: string, text: string): void {
  isOurs = true
  issueCommand(name, {}, text)
  isOurs = false
}

/** Prints a workflow command. Redacted before it is escaped: escaping would hide a secret. */
function command(name: string, text = ''): void {
  issue(name, secrets.redact(text))
}

/** Masks a secret in the runner's log, in every form, and keeps it out of everything else. */
export function hide(secret: string): void {
  for (const form of formsOf(secret)) {
    issue('add-mask', form)
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
 * Takes secrets and addresses out of what libraries print, which may quote a service, and puts it on one
 * line. A workflow command at its beginning is kept.
 */
export function redactPrinting(): void {
  for (const stream of [process.stdout, process.stderr]) {
    const write = stream.write.bind(stream) as (text: unknown, ...rest: unknown[]) => boolean
    stream.write = (given: unknown, ...rest: unknown[]) => {
      if (isOurs) return write(given, ...rest)
      const text = given instanceof Uint8Array ? Buffer.from(given).toString() : String(given)
      const [command = ''] = COMMAND.exec(text) ?? []
      if (command !== MASK) {
        return write(`${command}${said(text.slice(command.length).trimEnd())}\n`, ...rest)
      }
      // A secret that a library found must not be shown elsewhere either.
      secrets.add(text.slice(MASK.length).trim())
      return write(text, ...rest)
    }
  }
}

export const log: Log = {
  info: (line) => {
    writeOut(`${secrets.redact(line)}\n`)
  },
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
