import type { Log } from '../text/log.ts'

/** A log whose lines can be held, so that what is done ahead of its turn mixes with nothing else. */
export interface AheadLog extends Log {
  hold(): void
  /** Writes what was held, once all of it is there. */
  release(): Promise<void>
}

/** Makes such a log. Secrets are masked at once. */
export function aheadLog(log: Log): AheadLog {
  /** What writes the lines that are held; undefined: none are. */
  let held: (() => unknown)[] | undefined
  const write = async (lines: (() => unknown)[]) => {
    for (const line of lines) await line()
  }
  const inTurn =
    <T>(tell: (value: T) => void) =>
    (value: T): void => {
      if (held === undefined) tell(value)
      else held.push(() => tell(value))
    }
  return {
    hold() {
      held = []
    },
    async release() {
      const lines = held ?? []
      held = undefined
      await write(lines)
    },
    info: inTurn((line: string) => log.info(line)),
    warning: inTurn((message: string) => log.warning(message)),
    debug: inTurn((error: unknown) => log.debug(error)),
    secret: (text) => log.secret(text),
    async group(title, action) {
      const outer = held
      if (outer === undefined) return log.group(title, action)
      const inner: typeof outer = (held = [])
      try {
        return await action()
      } finally {
        held = outer
        outer.push(() => log.group(title, () => write(inner)))
      }
    },
  }
}
