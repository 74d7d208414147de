import type { Log } from '../text/log.ts'

/**
 * The log of what is done ahead of its turn: while it is held, its lines wait, so that the output of
 * one month stays together. Secrets are masked at once.
 */
export class AheadLog implements Log {
  readonly #log: Log
  /** Undefined: nothing waits. */
  #waiting: (() => unknown)[] | undefined

  constructor(log: Log) {
    this.#log = log
  }

  hold(): void {
    this.#waiting = []
  }

  /** Writes what waits, and from now on each line as it comes. */
  async release(): Promise<void> {
    // More may be added meanwhile.
    for (const write of this.#waiting ?? []) await write()
    this.#waiting = undefined
  }

  info(line: string): void {
    void this.#inTurn(() => {
      this.#log.info(line)
    })
  }

  warning(message: string): void {
    void this.#inTurn(() => {
      this.#log.warning(message)
    })
  }

  debug(error: unknown): void {
    void this.#inTurn(() => {
      this.#log.debug(error)
    })
  }

  secret(text: string): void {
    this.#log.secret(text)
  }

  async group<T>(title: string, action: () => Promise<T>): Promise<T> {
    const end = Promise.withResolvers<undefined>()
    let group: Promise<unknown> | undefined
    void this.#inTurn(() => {
      group = this.#log.group(title, () => end.promise)
    })
    try {
      return await action()
    } finally {
      await this.#inTurn(() => {
        end.resolve(undefined)
        return group
      })
    }
  }

  #inTurn(write: () => unknown): unknown {
    return this.#waiting === undefined ? write() : void this.#waiting.push(write)
  }
}
