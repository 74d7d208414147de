import type { Log } from '../text/log.ts'
import type { Paint } from '../text/terminal.ts'

/** Clears the line on which the cursor is. */
const CLEAR = '\r\u001b[2K'

/** Standard error, as a log needs it. */
export interface Standard {
  write: (text: string) => void
  /** Characters a line; undefined when it is not a terminal. */
  columns: number | undefined
  paint: Paint
}

/** The log of a command; `clear` removes the progress before something else is shown. */
export interface TerminalLog extends Log {
  clear(): void
}

/**
 * A log on standard error: warnings, and on a terminal the progress, on one line that is overwritten.
 *
 * @param shown takes secrets out
 * @param isDebugging whether stacks of defects are shown
 */
export function terminalLog(
  { write, columns, paint }: Standard,
  {
    shown,
    hide,
    isDebugging,
  }: { shown: Shown; hide: (text: string) => void; isDebugging: boolean },
): TerminalLog {
  let isProgressShown = false
  let title = ''
  const clear = () => {
    if (isProgressShown) write(CLEAR)
    isProgressShown = false
  }
  const progress = (text: string) => {
    if (columns === undefined) return
    write(`${CLEAR}${shown(text).slice(0, Math.max(0, columns - 1))}`)
    isProgressShown = true
  }
  return {
    clear,
    info: (line) => {
      progress(title === '' ? line : `${title}: ${line}`)
    },
    warning: (message) => {
      clear()
      write(`${paint('yellow', 'Warning:')} ${shown(message)}\n`)
    },
    debug: (error) => {
      if (!isDebugging || !(error instanceof Error)) return
      clear()
      write(shown(`${error.stack ?? ''}\n`))
    },
    secret: hide,
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

type Shown = (text: string) => string
