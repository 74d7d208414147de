import type { Log } from '../text/log.ts'
import { secrets } from '../text/redact.ts'
import type { Paint } from '../text/terminal.ts'

/** Clears the line on which the cursor is. */
const CLEAR = '\r\u001b[2K'

interface Standard {
  write: (text: string) => void
  /** Characters a line; undefined when it is not a terminal. */
  columns: number | undefined
  paint: Paint
}

/** The log of a command; `clear` removes the progress before something else is shown. */
interface TerminalLog extends Log {
  clear(): void
}

/** A log on standard error: warnings, and on a terminal the progress, on one line that is overwritten. */
export function terminalLog({ write, columns, paint }: Standard): TerminalLog {
  let isProgressShown = false
  let title = ''
  const clear = () => {
    if (isProgressShown) write(CLEAR)
    isProgressShown = false
  }
  const progress = (text: string) => {
    if (columns === undefined) return
    write(`${CLEAR}${secrets.redact(text).slice(0, Math.max(0, columns - 1))}`)
    isProgressShown = true
  }
  return {
    clear,
    info: (line) => {
      progress(title === '' ? line : `${title}: ${line}`)
    },
    warning: (message) => {
      clear()
      write(`${paint('yellow', 'Warning:')} ${secrets.redact(message)}\n`)
    },
    debug: () => undefined,
    secret: (text) => {
      secrets.addForms(text)
    },
    group: async (name, action) => {
      title = name
      progress(name)
      try {
        return await action()
      } finally {
        title = ''
        clear()
      }
    },
  }
}
