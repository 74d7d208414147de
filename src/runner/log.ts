import * as core from '@actions/core'
import { said, type Log } from '../text/log.ts'
import { formsOf, secrets } from '../text/redact.ts'

/** Has the runner mask a secret in its log, in every form, and keeps it out of everything else. */
export function hide(secret: string): void {
  for (const form of formsOf(secret)) {
    core.setSecret(form)
    secrets.add(form)
  }
}

/** Whether what is being printed is composed here, where text from elsewhere is made plain. */
let isOurs = false

/** Prints what is composed here. */
export function say(print: () => void): void {
  isOurs = true
  try {
    print()
  } finally {
    isOurs = false
  }
}

const COMMAND = /^::[a-z-]+(?: [^:]*)?::/

/**
 * What a library prints, on one line and without addresses: it may quote what a service said, which
 * need not be anything that this process was told. A command of the runner
 * stays one when the print begins with it; then the library has escaped what follows.
 */
function madePlain(text: string): string {
  const [command = ''] = COMMAND.exec(text) ?? []
  return `${command}${said(text.slice(command.length).trimEnd())}\n`
}

/** Lets nothing that anyone in this process prints, libraries included, show a secret. */
export function redactPrinting(): void {
  for (const stream of [process.stdout, process.stderr]) {
    const write = stream.write.bind(stream) as (text: unknown, ...rest: unknown[]) => boolean
    stream.write = (given: unknown, ...rest: unknown[]) => {
      const text = given instanceof Uint8Array ? Buffer.from(given).toString() : given
      if (typeof text !== 'string') return write(given, ...rest)
      if (text.startsWith('::add-mask::')) {
        // A secret that a library found: it is not shown elsewhere either.
        secrets.add(text.slice('::add-mask::'.length).trim())
        return write(text, ...rest)
      }
      return write(isOurs ? secrets.redact(text) : madePlain(text), ...rest)
    }
  }
}

/** The runner's log. */
export const log: Log = {
  info: (line) => {
    say(() => {
      core.info(line)
    })
  },
  warning: (message) => {
    say(() => {
      core.warning(message)
    })
  },
  debug: (error) => {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
    say(() => {
      core.debug(stack)
    })
  },
  secret: hide,
  group: async (title, action) => {
    say(() => {
      core.startGroup(title)
    })
    try {
      return await action()
    } finally {
      say(() => {
        core.endGroup()
      })
    }
  },
}
